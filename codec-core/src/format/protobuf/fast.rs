//! Protobuf without tables: tags that are known when the program is built, values by words.

use super::{MAX_LENGTH_LEN, Reader, varint_len};
use crate::Text;
use crate::describe::MessageInfo;
use crate::format::field;

/// A field's tag, as it stands in the bytes: one byte up to field 15, else two.
#[derive(Clone, Copy)]
pub(crate) struct Tag {
    bytes: [u8; 2],
    len: usize,
}

impl Tag {
    /// # Panics
    /// At compile time, for the tags that the message macro makes: a field number above 2047.
    #[cfg_attr(not(callevents_small), inline(always))]
    #[allow(clippy::cast_possible_truncation, reason = "the bits are masked")]
    pub(crate) const fn new(number: u32, wire_type: u8) -> Self {
        let tag = number << 3 | wire_type as u32;
        if tag < 0x80 {
            Self { bytes: [tag as u8, 0], len: 1 }
        } else {
            Self { bytes: [(tag & 0x7f) as u8 | 0x80, (tag >> 7) as u8 & 0x7f], len: 2 }
        }
    }

    /// What [`Cursor::short_tag`] gives for it.
    pub(crate) const fn word(self) -> u16 {
        u16::from_le_bytes(self.bytes)
    }
}

/// Reads fields in the order of their numbers, as every encoder writes them, without dispatch.
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
    /// All bytes of text seen so far, bit by bit.
    text_bits: u64,
}

impl<'a> Cursor<'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn new(body: &'a [u8]) -> Self {
        Self { rest: body, text_bits: 0 }
    }

    /// The bytes that are still to be read.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn remaining_bytes(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether all text was ASCII; other text is still to be checked.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn is_ascii(&self) -> bool {
        self.text_bits & field::NOT_ASCII == 0
    }

    /// Whether `tag` is next; then it is stepped over.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn next_is(&mut self, tag: Tag) -> bool {
        let [only, _] = tag.bytes;
        let rest = match tag.len {
            1 => self.rest.split_first().filter(|(first, _)| **first == only).map(|(_, rest)| rest),
            _ => self.rest.strip_prefix(&tag.bytes),
        };
        match rest {
            Some(rest) => self.rest = rest,
            None => return false,
        }
        true
    }

    /// The bytes of the next tag, if it has one or two; else some that no tag has.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn short_tag(&self) -> u16 {
        match self.rest.first_chunk() {
            Some([only @ ..0x80, _]) => u16::from(*only),
            Some(bytes) => u16::from_le_bytes(*bytes),
            // A value cannot be here any more.
            None => u16::MAX,
        }
    }

    /// Steps over a tag that [`short_tag`](Self::short_tag) gave.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn skip_tag(&mut self, tag: u16) -> Option<()> {
        self.rest = self.rest.get(if tag < 0x80 { 1 } else { 2 }..)?;
        Some(())
    }

    /// Passes over a field that is not one of `info`; `None` if it is, in an unusual form.
    #[inline(never)]
    pub(crate) fn skip_unknown(&mut self, info: &MessageInfo) -> Option<()> {
        let mut reader = Reader::new(self.rest, 0);
        let (number, wire_type) = reader.tag().ok()?;
        // Fields are numbered in the order of their declaration, from 1.
        let field = info.fields.get((number as usize).wrapping_sub(1));
        if field.is_some_and(|field| field.ty.wire_type() == wire_type) {
            return None;
        }
        reader.skip(number, wire_type, 0).ok()?;
        self.rest = reader.rest;
        Some(())
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    /// A varint that is likely to be a time in milliseconds: six bytes, from 2004 to 2109.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn timestamp(&mut self) -> Option<u64> {
        // Where the length is the guessed one, the next field does not wait for it to be known.
        if let Some(bytes) = self.rest.first_chunk() {
            let word = u64::from_le_bytes(*bytes);
            if word & 0x8080_8080_8080 == 0x0080_8080_8080 {
                self.rest = self.rest.get(6..)?;
                return Some(squeeze(word & 0x7f7f_7f7f_7f7f));
            }
        }
        self.varint()
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn varint(&mut self) -> Option<u64> {
        if crate::PLAIN {
            return self.varint_by_bytes();
        }
        let (first, rest) = self.rest.split_first()?;
        if *first < 0x80 {
            self.rest = rest;
            return Some(u64::from(*first));
        }
        let Some(bytes) = self.rest.first_chunk() else { return self.varint_by_bytes() };
        let word = u64::from_le_bytes(*bytes);
        let stops = !word & field::NOT_ASCII;
        if stops == 0 {
            return self.varint_by_bytes();
        }
        let len = stops.trailing_zeros() as usize / 8 + 1;
        self.rest = self.rest.get(len..)?;
        // All bits up to and with the lowest stop bit.
        Some(squeeze(word & (stops ^ (stops - 1)) & !field::NOT_ASCII))
    }

    /// A varint near the end of the message, or one of nine or ten bytes.
    #[cold]
    fn varint_by_bytes(&mut self) -> Option<u64> {
        let mut reader = Reader::new(self.rest, 0);
        let value = reader.varint().ok()?;
        self.rest = reader.rest;
        Some(value)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let before = self.rest.len();
        let len = usize::try_from(self.varint()?).ok()?;
        if before - self.rest.len() > MAX_LENGTH_LEN {
            return None;
        }
        let (bytes, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(bytes)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn text(&mut self) -> Option<Text<'a>> {
        let bytes = self.bytes()?;
        self.text_bits |= field::high_bits(bytes);
        Some(Text::from_checked(bytes))
    }
}

/// The low seven bits of each byte, put together.
#[cfg_attr(not(callevents_small), inline(always))]
fn squeeze(word: u64) -> u64 {
    let word = (word & 0x007f_007f_007f_007f) | ((word & 0x7f00_7f00_7f00_7f00) >> 1);
    let word = (word & 0x0000_3fff_0000_3fff) | ((word & 0x3fff_0000_3fff_0000) >> 2);
    (word & 0x0000_0000_0fff_ffff) | ((word & 0x0fff_ffff_0000_0000) >> 4)
}

/// The reverse of [`squeeze`], for values of up to 56 bits.
#[cfg_attr(not(callevents_small), inline(always))]
fn spread(value: u64) -> u64 {
    let word = (value & 0x0000_0000_0fff_ffff) | ((value << 4) & 0x0fff_ffff_0000_0000);
    let word = (word & 0x0000_3fff_0000_3fff) | ((word << 2) & 0x3fff_0000_3fff_0000);
    (word & 0x007f_007f_007f_007f) | ((word << 1) & 0x7f00_7f00_7f00_7f00)
}

/// Writes fields one after the other; `None` when the buffer is full.
pub(crate) struct Writer<'o> {
    rest: &'o mut [u8],
}

impl<'o> Writer<'o> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn new(out: &'o mut [u8]) -> Self {
        Self { rest: out }
    }

    /// The bytes that are still free.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// The lowest `len` bytes of a word, of which there are at least two.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn word(&mut self, word: u64, len: usize) -> Option<()> {
        let (to, rest) = core::mem::take(&mut self.rest).split_at_mut_checked(len)?;
        self.rest = rest;
        // Two stores that overlap: nothing behind them is touched, whatever the length.
        if let Some(low) = to.first_chunk_mut::<4>() {
            *low = (word as u32).to_le_bytes();
            *to.last_chunk_mut()? = ((word >> (8 * (len - 4))) as u32).to_le_bytes();
        } else {
            *to.first_chunk_mut()? = (word as u16).to_le_bytes();
            *to.last_chunk_mut()? = ((word >> (8 * (len - 2))) as u16).to_le_bytes();
        }
        Some(())
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn array<const N: usize>(&mut self, bytes: [u8; N]) -> Option<()> {
        let (to, rest) = core::mem::take(&mut self.rest).split_first_chunk_mut()?;
        *to = bytes;
        self.rest = rest;
        Some(())
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn tag(&mut self, tag: Tag) -> Option<()> {
        let [first, second] = tag.bytes;
        if tag.len == 1 { self.array([first]) } else { self.array([first, second]) }
    }

    /// A varint that is likely to be a time in milliseconds: six bytes, from 2004 to 2109.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn timestamp(&mut self, tag: Tag, value: u64) -> Option<()> {
        if value >> 35 != 0 && value >> 42 == 0 {
            // What follows does not wait for the length to be known.
            let word = (spread(value) | 0x0080_8080_8080) << (8 * tag.len);
            return self.word(word | u64::from(tag.word()), tag.len + 6);
        }
        self.varint(tag, value)
    }

    /// A long varint.
    #[cold]
    fn varint_by_bytes(&mut self, mut value: u64) -> Option<()> {
        while value >= 0x80 {
            self.array([value as u8 | 0x80])?;
            value >>= 7;
        }
        self.array([value as u8])
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn varint(&mut self, tag: Tag, value: u64) -> Option<()> {
        if crate::PLAIN {
            self.tag(tag)?;
            return self.varint_by_bytes(value);
        }
        let [first, second] = tag.bytes;
        if value < 0x80 {
            let value = value as u8;
            return match tag.len {
                1 => self.array([first, value]),
                _ => self.array([first, second, value]),
            };
        }
        let len = tag.len + varint_len(value);
        if len > 8 {
            self.tag(tag)?;
            return self.varint_by_bytes(value);
        }
        // A more-to-come bit on every byte of the value but the last.
        let more = field::NOT_ASCII & ((1 << (8 * (len - tag.len) - 1)) - 1);
        // Tag and value in one word.
        self.word((spread(value) | more) << (8 * tag.len) | u64::from(tag.word()), len)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn fixed64(&mut self, tag: Tag, bits: u64) -> Option<()> {
        self.tag(tag)?;
        self.array(bits.to_le_bytes())
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn bytes(&mut self, tag: Tag, bytes: &[u8]) -> Option<()> {
        if !crate::PLAIN && bytes.len() < 0x80 {
            // All that is written lies in one piece, which is measured once.
            let len = tag.len + 1 + bytes.len();
            let (piece, rest) = core::mem::take(&mut self.rest).split_at_mut_checked(len)?;
            let mut piece = Writer::new(piece);
            piece.tag(tag)?;
            piece.array([bytes.len() as u8])?;
            piece.rest.copy_from_slice(bytes);
            self.rest = rest;
            return Some(());
        }
        self.long_bytes(tag, bytes)
    }

    #[inline(never)]
    fn long_bytes(&mut self, tag: Tag, bytes: &[u8]) -> Option<()> {
        self.varint(tag, bytes.len() as u64)?;
        let (to, rest) = core::mem::take(&mut self.rest).split_at_mut_checked(bytes.len())?;
        to.copy_from_slice(bytes);
        self.rest = rest;
        Some(())
    }
}
