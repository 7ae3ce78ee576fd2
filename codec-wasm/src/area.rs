//! The record area: what was read, as slots of 8 bytes and two texts, one of them all ASCII.
//!
//! A record is a header slot and a slot for each field. A slot is a number (a double, or the 64
//! bits of an integer), or two words: of text, where it begins and how long it is, both counted in
//! UTF-16 units as JavaScript counts; of a record or list, where its slots begin. If the second
//! word is one of the marks below, it says what else the slot is.

use alloc::vec::Vec;

use callevents::json::{JsonStr, Raw};

use crate::scan;

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

/// The bit in the length of a text that stands among those that are not ASCII.
pub(crate) const WIDE: u32 = 0x2000_0000;

/// Integers up to this are exact as doubles.
const SAFE: u64 = (1 << 53) - 1;

/// See the [module](self).
#[derive(Default)]
pub(crate) struct Area {
    /// Behind the last one, all are absent.
    pub(crate) slots: Grown<u64>,
    /// Texts that are ASCII.
    pub(crate) text: Grown<u8>,
    /// Texts that are not: one such character makes JavaScript's copy of a text twice as large.
    pub(crate) wide: Vec<u8>,
    /// The length of `wide` in UTF-16 units.
    wide_units: u32,
    /// Bytes that are no text.
    pub(crate) bytes: Vec<u8>,
    /// The items of lists that are read: their slots must follow one another, whatever an item puts
    /// into the area.
    items: Vec<u64>,
    /// Where the message stands that is read, and its length, if it is all ASCII: its texts need
    /// not be copied then. They stand in front of `text`, for who reads the area.
    lent: Option<(usize, usize)>,
}

/// A length of the area, to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    slots: usize,
    text: usize,
    wide: usize,
    wide_units: u32,
}

impl Area {
    pub(crate) fn clear(&mut self) {
        self.back_to(Mark { slots: 0, text: 0, wide: 0, wide_units: 0 });
        self.bytes.clear();
        self.lent = None;
    }

    /// Lends the area the message or chunk that is about to be read, if it is all ASCII.
    pub(crate) fn lend(&mut self, message: &[u8]) {
        if scan::is_ascii(message) {
            self.lent = Some((message.as_ptr().addr(), message.len()));
        }
    }

    /// The length of the message whose texts were not copied.
    pub(crate) fn lent(&self) -> Option<usize> {
        self.lent.map(|(_, len)| len)
    }

    pub(crate) fn mark(&self) -> Mark {
        let Self { slots, text, wide, wide_units, .. } = self;
        Mark { slots: slots.len, text: text.len, wide: wide.len(), wide_units: *wide_units }
    }

    /// Forgets what was put behind `mark`.
    pub(crate) fn back_to(&mut self, mark: Mark) {
        if let Some(forgotten) = self.slots.all.get_mut(mark.slots..self.slots.len) {
            forgotten.fill(u64::MAX);
        }
        self.slots.len = mark.slots;
        self.items.clear();
        self.text.len = mark.text;
        self.wide.truncate(mark.wide);
        self.wide_units = mark.wide_units;
    }

    /// Makes a record of `fields` fields, which are all absent, and gives its place.
    #[inline]
    pub(crate) fn record(&mut self, message: u8, fields: usize) -> usize {
        let at = self.slots.len;
        if let Some(header) = self.slots.room(1 + fields, u64::MAX).first_mut() {
            *header = message.into();
        }
        at
    }

    /// Makes a slot.
    pub(crate) fn push(&mut self) -> usize {
        self.slots.room(1, u64::MAX);
        self.slots.len - 1
    }

    pub(crate) fn slot(&self, at: usize) -> Option<&u64> {
        self.slots.all.get(at)
    }

    /// Begins a list: gives the slot for each item in turn, and where the items begin.
    pub(crate) fn list(&mut self) -> (usize, usize) {
        (self.push(), self.items.len())
    }

    /// Takes the item that stands in `own` into the list.
    pub(crate) fn item(&mut self, own: usize) {
        self.items.extend(self.slot(own).copied());
    }

    /// Ends a list, whose items begin at `start`: a slot of its length, and one for each item.
    pub(crate) fn end_list(&mut self, slot: usize, start: usize) {
        let count = self.items.len().saturating_sub(start);
        let at = self.record(0, count);
        self.put(at, count as u64);
        let items = self.items.get(start..).unwrap_or_default();
        if let Some(slots) = self.slots.all.get_mut(at + 1..self.slots.len) {
            slots.copy_from_slice(items);
        }
        self.items.truncate(start);
        self.link(slot, at);
    }

    /// Sets the second word of a record's header.
    #[cold]
    pub(crate) fn more(&mut self, record: usize, word: u64) {
        if let Some(header) = self.slots.all.get_mut(record) {
            *header |= word << 32;
        }
    }

    #[inline]
    pub(crate) fn put(&mut self, at: usize, bits: u64) {
        if let Some(slot) = self.slots.all.get_mut(at) {
            *slot = bits;
        }
    }

    #[inline]
    pub(crate) fn words(&mut self, at: usize, low: u32, high: u32) {
        self.put(at, u64::from(low) | u64::from(high) << 32);
    }

    #[inline]
    pub(crate) fn is_absent(&self, at: usize) -> bool {
        self.slot(at).is_none_or(|bits| *bits >> 32 == u64::from(ABSENT))
    }

    pub(crate) fn is_null(&self, at: usize) -> bool {
        self.slot(at).is_some_and(|bits| *bits >> 32 == u64::from(NULL))
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
        // What is text is UTF-8.
        let _ = self.copy(at, bytes);
    }

    /// Copies bytes that may be text; of others, gives how many of them are.
    #[inline(never)]
    pub(crate) fn copy(&mut self, at: usize, bytes: &[u8]) -> Result<(), usize> {
        let start = self.text.len;
        if scan::copy(self.text.room(bytes.len(), 0), bytes) {
            self.place(at, start, bytes.len());
        } else {
            self.text.len = start;
            core::str::from_utf8(bytes).map_err(|error| error.valid_up_to())?;
            self.wide.extend_from_slice(bytes);
            self.wide(at, units_of(bytes));
        }
        Ok(())
    }

    /// Text that was put at `start` of what is ASCII.
    #[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
    fn place(&mut self, at: usize, start: usize, len: usize) {
        self.words(at, (self.lent().unwrap_or(0) + start) as u32, len as u32);
    }

    /// Text of so many units that was put behind what is wide.
    fn wide(&mut self, at: usize, units: u32) {
        self.words(at, self.wide_units, units | WIDE);
        self.wide_units += units;
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
        let start = self.text.len;
        let text = value.unescape_into(self.text.room(value.raw().len(), 0)).unwrap_or_default();
        let (len, units) = (text.len(), units_of(text.as_bytes()));
        if text.is_ascii() {
            self.text.len = start + len;
            self.place(at, start, len);
        } else {
            self.wide.extend_from_slice(text.as_bytes());
            self.text.len = start;
            self.wide(at, units);
        }
    }

    /// A JSON value as its text.
    pub(crate) fn json(&mut self, at: usize, value: Raw<'_>) {
        let bytes = value.as_json().as_bytes();
        self.text(at, bytes);
        if has_long_digits(bytes) {
            self.more(at, LONG_DIGITS.into());
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

/// Values that are put behind one another.
#[derive(Default)]
pub(crate) struct Grown<T> {
    /// There may be more than were put.
    pub(crate) all: Vec<T>,
    pub(crate) len: usize,
}

impl<T: Copy> Grown<T> {
    /// Puts so many, which are `empty` unless there were others in their places before.
    #[inline]
    fn room(&mut self, more: usize, empty: T) -> &mut [T] {
        let start = self.len;
        self.len += more;
        if self.len > self.all.len() {
            self.grow(empty);
        }
        self.all.get_mut(start..self.len).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, empty: T) {
        self.all.resize(self.len.next_power_of_two().max(64), empty);
    }
}

/// The UTF-16 units of UTF-8: one for each character, two for those of four bytes.
fn units_of(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(byte & 0xC0 != 0x80) + u32::from(*byte >= 0xF0)).sum()
}

/// Fewer digits are always exact.
const LONG: usize = 16;

/// Whether so many digits follow one another in a number of a JSON text.
fn has_long_digits(json: &[u8]) -> bool {
    let (mut run, mut is_string, mut is_escaped) = (0, false, false);
    json.iter().any(|byte| {
        is_string ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        run = if byte.is_ascii_digit() && !is_string { run + 1 } else { 0 };
        run >= LONG
    })
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
    fn long_digits_are_those_of_numbers() {
        for (json, is_long) in [
            ("1234567890123456", true),
            ("123456789012345", false),
            (r#""1234567890123456""#, false),
            ("[1.5,    1234567890123456]", true),
            ("[1.5,    123456789012345, 1]", false),
            (r#"["a\"",1234567890123456]"#, true),
            (r#"["a\\",1234567890123456]"#, true),
            (r#"{"id":"\"1234567890123456"}"#, false),
        ] {
            assert_eq!(has_long_digits(json.as_bytes()), is_long, "{json}");
        }
    }

    #[test]
    fn integers_beyond_doubles_are_digits() {
        for (value, text) in [(u64::MAX, "18446744073709551615"), (SAFE + 1, "9007199254740992")] {
            let mut area = Area::default();
            let at = area.push();
            area.unsigned(at, value);
            assert_eq!(area.slots.all[at] >> 32, u64::from(DIGITS));
            assert_eq!(area.text.all[..area.text.len], *text.as_bytes());
        }
        let mut area = Area::default();
        let at = area.push();
        area.signed(at, i64::MIN);
        assert_eq!(area.text.all[..area.text.len], *b"-9223372036854775808");
        area.signed(at, -5);
        assert_eq!(f64::from_bits(area.slots.all[at]), -5.0);
    }
}
