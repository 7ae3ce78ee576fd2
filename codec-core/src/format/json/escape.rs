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
    let (&first, after) = text.as_bytes().split_first()?;
    let char = match first {
        b'"' | b'\\' | b'/' => char::from(first),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return split_unicode(text.get(1..)?),
        _ => return None,
    };
    Some((char, text.get(text.len() - after.len()..)?))
}

/// The same for the part behind `\u`.
fn split_unicode(text: &str) -> Option<(char, &str)> {
    let (unit, rest) = split_hex4(text)?;
    if let Some(char) = char::from_u32(unit) {
        return Some((char, rest));
    }
    // A surrogate: the low one may follow the high one.
    if (0xD800..0xDC00).contains(&unit) {
        let low = rest.strip_prefix("\\u").and_then(split_hex4);
        if let Some((low @ 0xDC00..0xE000, rest)) = low {
            let code = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            return Some((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), rest));
        }
    }
    Some((char::REPLACEMENT_CHARACTER, rest))
}

fn split_hex4(text: &str) -> Option<(u32, &str)> {
    let (digits, _) = text.as_bytes().split_first_chunk::<4>()?;
    let mut value = 0;
    for &digit in digits {
        value = value << 4 | char::from(digit).to_digit(16)?;
    }
    Some((value, text.get(4..)?))
}
