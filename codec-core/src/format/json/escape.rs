//! What escapes in strings stand for.

use core::iter::FusedIterator;

/// The characters of a string, with its escapes resolved.
///
/// Half of a surrogate pair gives U+FFFD.
#[derive(Clone, Debug)]
pub struct Chars<'a> {
    /// What is left of the raw text.
    rest: core::str::Chars<'a>,
    escaped: bool,
}

impl<'a> Chars<'a> {
    pub(super) fn new(text: &'a str, escaped: bool) -> Self {
        Self { rest: text.chars(), escaped }
    }
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let char = self.rest.next()?;
        if char != '\\' || !self.escaped {
            return Some(char);
        }
        match split_escape(self.rest.as_str()) {
            Some((char, rest)) => {
                self.rest = rest.chars();
                Some(char)
            }
            // Only in text that no reader has checked.
            None => Some(char),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (lower, upper) = self.rest.size_hint();
        // The longest escape of one character is a surrogate pair.
        (if self.escaped { lower / "\\ud83d\\ude00".len() } else { lower }, upper)
    }
}

impl FusedIterator for Chars<'_> {}

/// The character of the escape at the start of `text` (behind its backslash), and what follows.
///
/// `None` if it is not one that JSON knows.
pub(super) fn split_escape(text: &str) -> Option<(char, &str)> {
    let bytes = text.as_bytes();
    let (char, len) = match *bytes.first()? {
        b'u' => unicode_escape(bytes)?,
        letter => (counterpart(letter, LETTERS, SHORT)?.into(), 1),
    };
    Some((char, text.get(len..)?))
}

/// What stands behind the backslash of a short escape for `byte`, if there is one.
pub(super) fn letter_of(byte: u8) -> Option<u8> {
    counterpart(byte, SHORT, LETTERS)
}

/// What stands in `to` where `byte` stands in `from`.
#[cfg_attr(callevents_small, inline(never))]
fn counterpart(byte: u8, from: &[u8; 8], to: &[u8; 8]) -> Option<u8> {
    let at = from.iter().position(|its| *its == byte)?;
    to.get(at).copied()
}

/// The length of the escape at the start of `text` (behind its backslash).
///
/// Of a surrogate pair, this is the first half. `None` if it is not one that JSON knows.
pub(super) fn escape_len(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(1),
        b'u' if crate::PLAIN => code_unit(text).map(|_| CODE_UNIT_LEN),
        b'u' => {
            let digits = text.get(1..)?.first_chunk::<4>()?;
            let are_hex = digits.iter().fold(true, |all, digit| all & digit.is_ascii_hexdigit());
            are_hex.then_some(CODE_UNIT_LEN)
        }
        _ => None,
    }
}

/// The character that begins with an escape `uXXXX`, and the length of what stands for it.
fn unicode_escape(text: &[u8]) -> Option<(char, usize)> {
    let unit = code_unit(text)?;
    if let Some(char) = char::from_u32(unit) {
        return Some((char, CODE_UNIT_LEN));
    }
    // A surrogate: the low one may follow the high one.
    if let 0xD800..0xDC00 = unit {
        let next = text.get(CODE_UNIT_LEN..).and_then(|rest| rest.strip_prefix(b"\\"));
        if let Some(low @ 0xDC00..0xE000) = next.and_then(code_unit) {
            let code = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            return Some((char::from_u32(code)?, 2 * CODE_UNIT_LEN + 1));
        }
    }
    Some((char::REPLACEMENT_CHARACTER, CODE_UNIT_LEN))
}

/// The value of an escape `uXXXX`.
fn code_unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"u")?.first_chunk::<4>()?;
    let mut value = 0;
    for &digit in digits {
        value = value << 4 | char::from(digit).to_digit(16)?;
    }
    Some(value)
}

/// What stands behind the backslash of a short escape, and the character that it stands for.
const LETTERS: &[u8; 8] = b"\"\\/bfnrt";
const SHORT: &[u8; 8] = b"\"\\/\x08\x0C\n\r\t";

const CODE_UNIT_LEN: usize = "uXXXX".len();
