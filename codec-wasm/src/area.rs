//! The record area: what was read, as slots of 8 bytes and one text.
//!
//! A record is a header slot and a slot for each field. A slot is a number (a double, or the 64
//! bits of an integer), or two words: of text, where it begins and how long it is, both counted in
//! UTF-16 units as JavaScript counts; of a record or list, where its slots begin. If the second
//! word is one of the marks below, it says what else the slot is.

use alloc::vec::Vec;

use callevents::json::{JsonStr, Raw};

/// The second word of a slot for which there is no value.
pub(crate) const ABSENT: u32 = 0xFFFF_FFFF;
/// Of a `null`.
pub(crate) const NULL: u32 = 0xFFFF_FFFE;
/// Of an integer that a double cannot hold: the first word is the slot of its digits.
pub(crate) const DIGITS: u32 = 0xFFFF_FFFD;
/// Of a known name: the first word is its place in the enumeration.
pub(crate) const KNOWN: u32 = 0xFFFF_FFFC;
/// Of a record, where other values could stand too.
pub(crate) const RECORD: u32 = 0xFFFF_FFFB;
/// Of a small integer, where text could stand too.
pub(crate) const SMALL: u32 = 0xFFFF_FFFA;
/// The bit in the length of a JSON text that JavaScript's own parser could misread: it may hold an
/// integer that a double cannot.
pub(crate) const LONG_DIGITS: u32 = 0x4000_0000;

/// Integers up to this are exact as doubles.
const SAFE: u64 = (1 << 53) - 1;

/// See the [module](self).
#[derive(Default)]
pub(crate) struct Area {
    pub(crate) slots: Vec<u64>,
    pub(crate) text: Vec<u8>,
    /// The length of `text` in UTF-16 units.
    pub(crate) units: u32,
    /// Bytes that are no text.
    pub(crate) bytes: Vec<u8>,
    /// Where the message stands that is read, and its length, if it is all ASCII: its texts need
    /// not be copied then. They stand in front of `text`, for who reads the area.
    lent: Option<(usize, usize)>,
}

/// A length of the area, to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark(usize, usize, u32);

impl Area {
    pub(crate) fn clear(&mut self) {
        self.slots.clear();
        self.text.clear();
        self.bytes.clear();
        self.units = 0;
        self.lent = None;
    }

    /// Lends the area the message or chunk that is about to be read, if it is all ASCII.
    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    pub(crate) fn lend(&mut self, message: &[u8]) {
        if is_ascii(message) {
            self.lent = Some((message.as_ptr().addr(), message.len()));
            self.units = message.len() as u32;
        }
    }

    /// The length of the message whose texts were not copied.
    pub(crate) fn lent(&self) -> Option<usize> {
        self.lent.map(|(_, len)| len)
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark(self.slots.len(), self.text.len(), self.units)
    }

    /// Forgets what was put behind `mark`.
    pub(crate) fn back_to(&mut self, mark: Mark) {
        self.slots.truncate(mark.0);
        self.text.truncate(mark.1);
        self.units = mark.2;
    }

    /// Makes a record of `fields` fields, which are all absent, and gives its place.
    #[inline]
    pub(crate) fn record(&mut self, message: u8, fields: usize) -> usize {
        let at = self.slots.len();
        self.slots.push(u64::from(message));
        self.slots.resize(at + 1 + fields, u64::MAX);
        at
    }

    /// Makes a slot.
    pub(crate) fn push(&mut self) -> usize {
        self.slots.push(u64::MAX);
        self.slots.len() - 1
    }

    #[inline]
    pub(crate) fn put(&mut self, at: usize, bits: u64) {
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = bits;
        }
    }

    #[inline]
    pub(crate) fn words(&mut self, at: usize, low: u32, high: u32) {
        self.put(at, u64::from(low) | u64::from(high) << 32);
    }

    #[inline]
    pub(crate) fn is_absent(&self, at: usize) -> bool {
        self.slots.get(at).is_none_or(|bits| *bits >> 32 == u64::from(ABSENT))
    }

    pub(crate) fn is_null(&self, at: usize) -> bool {
        self.slots.get(at).is_some_and(|bits| *bits >> 32 == u64::from(NULL))
    }

    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    pub(crate) fn link(&mut self, at: usize, to: usize) {
        self.words(at, to as u32, RECORD);
    }

    pub(crate) fn double(&mut self, at: usize, value: f64) {
        self.put(at, value.to_bits());
    }

    pub(crate) fn unsigned(&mut self, at: usize, value: u64) {
        if value <= SAFE { self.double(at, value as f64) } else { self.digits(at, false, value) }
    }

    pub(crate) fn signed(&mut self, at: usize, value: i64) {
        let magnitude = value.unsigned_abs();
        if magnitude <= SAFE {
            self.double(at, value as f64);
        } else {
            self.digits(at, value < 0, magnitude);
        }
    }

    /// An integer's digits, as text.
    #[cold]
    fn digits(&mut self, at: usize, negative: bool, magnitude: u64) {
        let (mut text, mut rest) = ([b'-'; 21], magnitude);
        let mut start = text.len();
        for place in text.iter_mut().rev() {
            *place = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            start -= 1;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if negative {
            start = start.saturating_sub(1);
            if let Some(sign) = text.get_mut(start) {
                *sign = b'-';
            }
        }
        let slot = self.push();
        self.text(slot, text.get(start..).unwrap_or_default());
        self.words(at, u32::try_from(slot).unwrap_or_default(), DIGITS);
    }

    /// Text, which is UTF-8.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    pub(crate) fn text(&mut self, at: usize, bytes: &[u8]) {
        if let Some((start, len)) = self.lent {
            let offset = bytes.as_ptr().addr().wrapping_sub(start);
            if offset < len {
                return self.words(at, offset as u32, bytes.len() as u32);
            }
        }
        self.copy(at, bytes);
    }

    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    fn copy(&mut self, at: usize, bytes: &[u8]) {
        let start = self.units;
        self.text.extend_from_slice(bytes);
        let units = if is_ascii(bytes) { bytes.len() as u32 } else { units_of(bytes) };
        self.units += units;
        self.words(at, start, units);
    }

    /// A JSON string, escapes resolved.
    #[inline]
    pub(crate) fn string(&mut self, at: usize, value: JsonStr<'_>) {
        match value.as_bytes() {
            Some(bytes) => self.text(at, bytes),
            None => self.escaped(at, value),
        }
    }

    #[cold]
    fn escaped(&mut self, at: usize, value: JsonStr<'_>) {
        let start = self.units;
        for character in value.chars() {
            let mut buffer = [0; 4];
            self.text.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
            self.units += if character.len_utf16() == 1 { 1 } else { 2 };
        }
        self.words(at, start, self.units - start);
    }

    /// A JSON value as its text.
    pub(crate) fn json(&mut self, at: usize, value: Raw<'_>) {
        let bytes = value.as_json().as_bytes();
        self.text(at, bytes);
        if has_long_digits(bytes) {
            if let Some(slot) = self.slots.get_mut(at) {
                *slot |= u64::from(LONG_DIGITS) << 32;
            }
        }
    }

    /// Bytes that are no text: their place and length in what is set apart for them.
    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    pub(crate) fn payload(&mut self, at: usize, bytes: &[u8]) {
        let start = self.bytes.len() as u32;
        self.bytes.extend_from_slice(bytes);
        self.words(at, start, bytes.len() as u32);
    }
}

/// As the standard library's, which takes four bytes at a time here.
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let mut words = bytes.chunks_exact(8);
    let all = words
        .by_ref()
        .fold(0, |all, word| all | word.first_chunk().map_or(0, |word| u64::from_le_bytes(*word)));
    all & 0x8080_8080_8080_8080 == 0 && words.remainder().is_ascii()
}

/// The UTF-16 units of UTF-8: one for each character, two for those of four bytes.
fn units_of(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(byte & 0xC0 != 0x80) + u32::from(*byte >= 0xF0)).sum()
}

/// Whether sixteen digits follow one another: fewer are always exact.
fn has_long_digits(bytes: &[u8]) -> bool {
    let mut run = 0;
    for byte in bytes {
        run = if byte.is_ascii_digit() { run + 1 } else { 0 };
        if run >= 16 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_counted_in_utf16_units() {
        for text in ["", "abc", "grün", "日本", "a😀b", "\u{10FFFF}"] {
            let units = text.encode_utf16().count();
            assert_eq!(units_of(text.as_bytes()) as usize, units, "{text:?}");
        }
    }

    #[test]
    fn integers_beyond_doubles_are_digits() {
        for (value, text) in [(u64::MAX, "18446744073709551615"), (SAFE + 1, "9007199254740992")] {
            let mut area = Area::default();
            let at = area.push();
            area.unsigned(at, value);
            assert_eq!(area.slots[at] >> 32, u64::from(DIGITS));
            assert_eq!(area.text, text.as_bytes());
        }
        let mut area = Area::default();
        let at = area.push();
        area.signed(at, i64::MIN);
        assert_eq!(area.text, b"-9223372036854775808");
        area.signed(at, -5);
        assert_eq!(f64::from_bits(area.slots[at]), -5.0);
    }
}
