//! Strings, numbers and words: what stands at the start of a text, and what is left behind it.
//!
//! All of it takes and gives slices, so that a reader's place can stay in registers.

use super::string::JsonStr;
use super::{escape, number, scan};
use crate::{ErrorKind, Text};

/// A fault, and how many bytes of the text are left where it was found.
pub(super) struct Fault {
    pub(super) kind: ErrorKind,
    pub(super) left: usize,
}

/// What was read, and what is left behind it.
pub(super) type Read<'a, T> = Result<(T, &'a [u8]), Fault>;

#[cold]
pub(super) const fn fault<T>(kind: ErrorKind, rest: &[u8]) -> Result<T, Fault> {
    Err(Fault { kind, left: rest.len() })
}

/// A byte that cannot stand at the start of `rest`, or the end of the text where it cannot end.
#[cold]
pub(super) const fn unexpected<T>(rest: &[u8]) -> Result<T, Fault> {
    let kind = if rest.is_empty() { ErrorKind::Truncated } else { ErrorKind::UnexpectedByte };
    fault(kind, rest)
}

/// What is left behind any whitespace.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn behind_whitespace(rest: &[u8]) -> &[u8] {
    match rest.first() {
        Some(&byte) if byte > b' ' => rest,
        _ => skip_whitespace(rest),
    }
}

#[inline(never)]
fn skip_whitespace(mut rest: &[u8]) -> &[u8] {
    while let Some((b' ' | b'\t' | b'\n' | b'\r', after)) = rest.split_first() {
        rest = after;
    }
    rest
}

/// What is left behind the first byte.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn behind_byte(rest: &[u8]) -> &[u8] {
    rest.get(1..).unwrap_or_default()
}

/// A string whose opening quote has been read.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn string_behind_quote(rest: &[u8]) -> Read<'_, JsonStr<'_>> {
    // Where size counts, what reads any string is enough.
    if cfg!(callevents_small) {
        return uncommon_string(rest);
    }
    if let Some((text, behind)) = rest.split_at_checked(scan::ascii_len(rest)) {
        if let Some((b'"', behind)) = behind.split_first() {
            return Ok((JsonStr::from_checked(Text::from_checked(text), false), behind));
        }
    }
    uncommon_string(rest)
}

/// The same for a string that has escapes or characters beyond ASCII, or is wrong.
#[inline(never)]
pub(super) fn uncommon_string(text: &[u8]) -> Read<'_, JsonStr<'_>> {
    let mut rest = text;
    let mut escaped = false;
    loop {
        // Escapes often stand one behind the other.
        if rest.first() != Some(&b'\\') {
            rest = behind_utf8(rest)?;
        }
        match rest.first() {
            Some(b'"') => break,
            Some(b'\\') => rest = behind_escape(rest)?,
            Some(_) => return fault(ErrorKind::ControlCharacter, rest),
            None => return fault(ErrorKind::Truncated, rest),
        }
        escaped = true;
    }
    let text = text.get(..text.len() - rest.len()).unwrap_or_default();
    Ok((JsonStr::from_checked(Text::from_checked(text), escaped), behind_byte(rest)))
}

/// What is left behind the characters that can stand in a string as they are.
fn behind_utf8(text: &[u8]) -> Result<&[u8], Fault> {
    let (run, rest) = text.split_at_checked(scan::plain_len(text)).unwrap_or_default();
    match core::str::from_utf8(run) {
        Ok(_) => Ok(rest),
        // The end of the text may cut off a character; a quote may not.
        Err(error) if rest.is_empty() && error.error_len().is_none() => {
            fault(ErrorKind::Truncated, &[])
        }
        Err(error) => {
            let rest = text.get(error.valid_up_to()..).unwrap_or_default();
            fault(ErrorKind::InvalidUtf8, rest)
        }
    }
}

/// What is left behind the escape at the start of `text`.
fn behind_escape(text: &[u8]) -> Result<&[u8], Fault> {
    let body = behind_byte(text);
    if let Some(len) = escape::escape_len(body) {
        return Ok(body.get(len..).unwrap_or_default());
    }
    match body {
        [] => fault(ErrorKind::Truncated, &[]),
        [b'u', digits @ ..] if digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit) => {
            fault(ErrorKind::Truncated, &[])
        }
        _ => fault(ErrorKind::InvalidEscape, text),
    }
}

/// A number; the first byte has been seen to be one's.
pub(super) fn number(text: &[u8]) -> Read<'_, number::RawNumber<'_>> {
    match scan_number(text) {
        Ok((len, integer)) => {
            let (digits, rest) = text.split_at_checked(len).unwrap_or_default();
            Ok((number::RawNumber::from_checked(Text::from_checked(digits), integer), rest))
        }
        Err((kind, at)) => fault(kind, text.get(at..).unwrap_or_default()),
    }
}

/// A number's length, and whether it has neither fraction nor exponent; or the fault in it, and
/// the place.
pub(super) fn scan_number(text: &[u8]) -> Result<(usize, bool), (ErrorKind, usize)> {
    let mut at = usize::from(text.first() == Some(&b'-'));
    let first = text.get(at);
    at = digits_end(text, at)?;
    // A zero in front stands alone.
    if first == Some(&b'0') && at > digits_begin(text) + 1 {
        return Err((ErrorKind::InvalidNumber, digits_begin(text) + 1));
    }
    let mut integer = true;
    if text.get(at) == Some(&b'.') {
        integer = false;
        at = digits_end(text, at + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(at) {
        integer = false;
        at += 1;
        if let Some(b'+' | b'-') = text.get(at) {
            at += 1;
        }
        at = digits_end(text, at)?;
    }
    Ok((at, integer))
}

fn digits_begin(text: &[u8]) -> usize {
    usize::from(text.first() == Some(&b'-'))
}

/// The end of one or more digits that begin at `at`.
fn digits_end(text: &[u8], at: usize) -> Result<usize, (ErrorKind, usize)> {
    let rest = text.get(at..).unwrap_or_default();
    let count = number::digits_len(rest);
    match (count, rest.is_empty()) {
        (0, true) => Err((ErrorKind::Truncated, at)),
        (0, false) => Err((ErrorKind::InvalidNumber, at)),
        _ => Ok(at + count),
    }
}

/// What is left behind `word`; its first byte has been seen.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn behind_word<'a>(text: &'a [u8], word: &[u8]) -> Result<&'a [u8], Fault> {
    match text.strip_prefix(word) {
        Some(rest) if cfg!(not(callevents_small)) => Ok(rest),
        _ => behind_bytes(text, word),
    }
}

/// The same, byte by byte, up to where it goes wrong.
#[cold]
#[inline(never)]
fn behind_bytes<'a>(text: &'a [u8], word: &[u8]) -> Result<&'a [u8], Fault> {
    let same = text.iter().zip(word).take_while(|(ours, its)| ours == its).count();
    let rest = text.get(same..).unwrap_or_default();
    if same == word.len() { Ok(rest) } else { unexpected(rest) }
}
