//! Protobuf, for the gateway's messages in the schema `proto/callevents/v1/call_event.proto`.
//!
//! What is accepted and what is not is what protobuf's own parser (upb) does: the last of several
//! occurrences wins, unknown fields and known ones with another wire type are passed over, an
//! `int32` or enumeration takes the low 32 bits, text must be UTF-8.
//!
//! Source: protobuf.dev, "Encoding"; verdicts of Python protobuf 7.36 (upb) on recorded bytes.

use super::field;
use crate::Text;
use crate::describe::{FieldInfo, FieldType, MessageInfo, Record, Value};
use crate::error::{DecodeError, EncodeError, ErrorKind};

/// The deepest nesting of groups in an unknown field, as in protobuf's own parsers.
pub const MAX_GROUP_DEPTH: usize = 100;

pub(crate) const VARINT: u8 = 0;
pub(crate) const FIXED64: u8 = 1;
pub(crate) const LEN: u8 = 2;
const START_GROUP: u8 = 3;
const END_GROUP: u8 = 4;
const FIXED32: u8 = 5;

/// Decodes a message.
///
/// # Errors
/// - `Truncated`, `LengthBeyondEnd`: a value, or its length, goes beyond the end.
/// - `VarintTooLong`, `InvalidTag`, `UnmatchedGroup`: the bytes are no protobuf.
/// - `DepthExceeded`: an unknown field nests groups deeper than [`MAX_GROUP_DEPTH`].
/// - `InvalidUtf8`: of a text field.
pub fn decode<'a, T: Record<'a> + Default>(body: &'a [u8]) -> Result<T, DecodeError> {
    let mut message = T::default();
    read_fields(&mut Reader::new(body, 0), T::INFO, &mut |index, value| {
        // A value that was read as the field's own type always fits it.
        let _ = message.set(index, value);
    })?;
    Ok(message)
}

/// The length of a message: fields that have their default value are not written.
#[must_use]
pub fn encoded_len<'a, T: Record<'a>>(message: &T) -> usize {
    let mut len = 0;
    for (index, field) in T::INFO.fields.iter().enumerate() {
        if let Some(value) = message.value(index).filter(|value| !is_default(*value)) {
            len += varint_len(u64::from(field.number) << 3);
            len += match word(value) {
                Ok(_) if field.ty.wire_type() == FIXED64 => 8,
                Ok(word) => varint_len(word),
                Err(bytes) => bytes_len(bytes.len()),
            };
        }
    }
    len
}

/// Writes a message, fields in the order of their numbers, and gives the bytes written.
///
/// # Errors
/// `BufferTooSmall`, if `out` is shorter than [`encoded_len`].
pub fn encode<'a, T: Record<'a>>(message: &T, out: &mut [u8]) -> Result<usize, EncodeError> {
    let needed = encoded_len(message);
    let mut writer = Writer::new(out);
    let mut write = || {
        for (index, field) in T::INFO.fields.iter().enumerate() {
            if let Some(value) = message.value(index).filter(|value| !is_default(*value)) {
                let tag = Tag::new(field.number, field.ty.wire_type());
                match word(value) {
                    Ok(word) if field.ty.wire_type() == FIXED64 => writer.fixed64(tag, word)?,
                    Ok(word) => writer.varint(tag, word)?,
                    Err(bytes) => writer.bytes(tag, bytes)?,
                }
            }
        }
        Some(needed)
    };
    write().ok_or(EncodeError::BufferTooSmall { needed })
}

/// The bytes that a value takes as a varint.
#[inline(always)]
pub(crate) fn varint_len(value: u64) -> usize {
    // Nine sixty-fourths of the bits, rounded up: exact for every number of bits.
    let bits = u64::BITS - (value | 1).leading_zeros();
    ((bits * 9 + 64) / 64) as usize
}

/// The bytes that `len` bytes take with their length.
#[inline(always)]
pub(crate) fn bytes_len(len: usize) -> usize {
    varint_len(len as u64) + len
}

pub(crate) fn is_default(value: Value<'_>) -> bool {
    match word(value) {
        Ok(word) => word == 0,
        Err(bytes) => bytes.is_empty(),
    }
}

/// A value as the number or the bytes that are written.
#[allow(clippy::cast_sign_loss, reason = "protobuf writes the bits of a signed integer")]
fn word(value: Value<'_>) -> Result<u64, &[u8]> {
    match value {
        Value::Bool(value) => Ok(value.into()),
        Value::Unsigned(value) => Ok(value),
        Value::Signed(value) | Value::Enum(value) => Ok(value as u64),
        Value::Double(value) => Ok(value.to_bits()),
        Value::Text(text) => Err(text.as_bytes()),
        Value::Bytes(bytes) => Err(bytes),
    }
}

fn read_fields<'a>(
    reader: &mut Reader<'a>,
    info: &'static MessageInfo,
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<(), DecodeError> {
    while !reader.rest.is_empty() {
        let start = reader.offset();
        let (number, wire_type) = reader.tag()?;
        match field_at(info, number) {
            Some(field) if field.ty.wire_type() == wire_type => {
                let value = reader.value(field)?;
                put(number as usize - 1, value);
            }
            _ => reader.skip(number, wire_type, start)?,
        }
    }
    Ok(())
}

/// Fields are numbered in the order of their declaration, from 1.
fn field_at(info: &MessageInfo, number: u32) -> Option<&'static FieldInfo> {
    info.fields.get((number as usize).wrapping_sub(1))
}

/// Reads any protobuf, exactly: every fault is found where it stands.
struct Reader<'a> {
    body: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn new(body: &'a [u8], offset: usize) -> Self {
        Self { body, rest: body.get(offset..).unwrap_or_default() }
    }

    fn offset(&self) -> usize {
        self.body.len() - self.rest.len()
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    /// Bits beyond the 64th are cut off.
    fn varint(&mut self) -> Result<u64, ErrorKind> {
        let mut value = 0;
        for shift in (0..70).step_by(7) {
            let byte = self.byte().ok_or(ErrorKind::Truncated)?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(ErrorKind::VarintTooLong)
    }

    /// A field number and a wire type.
    fn tag(&mut self) -> Result<(u32, u8), DecodeError> {
        let start = self.offset();
        let fault = |kind| DecodeError::new(kind, start);
        let tag = self.varint().map_err(fault)?;
        // A tag takes five bytes at the most, even where its value would take fewer.
        let invalid = || fault(ErrorKind::InvalidTag);
        let tag = u32::try_from(tag).map_err(|_| invalid())?;
        let wire_type = (tag & 7) as u8;
        if self.offset() - start > 5 || tag >> 3 == 0 || wire_type > FIXED32 {
            return Err(invalid());
        }
        Ok((tag >> 3, wire_type))
    }

    fn value(&mut self, field: &'static FieldInfo) -> Result<Value<'a>, DecodeError> {
        let start = self.offset();
        let fault = |kind| DecodeError::in_field(kind, start, field);
        match field.ty.wire_type() {
            LEN => {
                let bytes = self.bytes().map_err(fault)?;
                if matches!(field.ty, FieldType::Bytes) {
                    return Ok(Value::Bytes(bytes));
                }
                core::str::from_utf8(bytes).map(|text| Value::Text(text.into())).map_err(|error| {
                    let offset = self.offset() - bytes.len() + error.valid_up_to();
                    DecodeError::in_field(ErrorKind::InvalidUtf8, offset, field)
                })
            }
            FIXED64 => {
                let (bytes, rest) =
                    self.rest.split_first_chunk().ok_or(fault(ErrorKind::Truncated))?;
                self.rest = rest;
                Ok(Value::Double(f64::from_le_bytes(*bytes)))
            }
            _ => {
                let value = self.varint().map_err(fault)?;
                Ok(number(field.ty, value))
            }
        }
    }

    fn bytes(&mut self) -> Result<&'a [u8], ErrorKind> {
        let len = self.varint()?;
        let len = usize::try_from(len).map_err(|_| ErrorKind::LengthBeyondEnd)?;
        let (bytes, rest) = self.rest.split_at_checked(len).ok_or(ErrorKind::LengthBeyondEnd)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn skip(&mut self, number: u32, wire_type: u8, start: usize) -> Result<(), DecodeError> {
        match wire_type {
            START_GROUP => self.skip_group(number, start),
            _ => self.skip_scalar(wire_type, start),
        }
    }

    /// Passes over a value that is no group.
    fn skip_scalar(&mut self, wire_type: u8, start: usize) -> Result<(), DecodeError> {
        let offset = self.offset();
        let mut jump =
            |len| self.rest.get(len..).map(|rest| self.rest = rest).ok_or(ErrorKind::Truncated);
        match wire_type {
            VARINT => self.varint().map(drop),
            FIXED64 => jump(8),
            LEN => self.bytes().map(drop),
            FIXED32 => jump(4),
            // The end of a group that is not open here.
            _ => return Err(DecodeError::new(ErrorKind::UnmatchedGroup, start)),
        }
        .map_err(|kind| DecodeError::new(kind, offset))
    }

    /// Passes over a group and all that is in it.
    fn skip_group(&mut self, number: u32, start: usize) -> Result<(), DecodeError> {
        let mut open = [0; MAX_GROUP_DEPTH];
        let mut depth = 1;
        if let Some(outer) = open.first_mut() {
            *outer = number;
        }
        while depth > 0 {
            let at = self.offset();
            if self.rest.is_empty() {
                return Err(DecodeError::new(ErrorKind::Truncated, start));
            }
            let (number, wire_type) = self.tag_in_group()?;
            match wire_type {
                START_GROUP => {
                    let Some(inner) = open.get_mut(depth) else {
                        return Err(DecodeError::new(ErrorKind::DepthExceeded, at));
                    };
                    *inner = number;
                    depth += 1;
                }
                END_GROUP => {
                    depth -= 1;
                    if open.get(depth) != Some(&number) {
                        return Err(DecodeError::new(ErrorKind::UnmatchedGroup, at));
                    }
                }
                _ => self.skip_scalar(wire_type, at)?,
            }
        }
        Ok(())
    }

    /// Inside an unknown group, field number 0 is let pass, as upb does.
    fn tag_in_group(&mut self) -> Result<(u32, u8), DecodeError> {
        let start = self.offset();
        let before = self.rest;
        match self.tag() {
            Err(error) if error.kind() == ErrorKind::InvalidTag => {
                self.rest = before;
                let tag = self.varint().unwrap_or_default();
                let len = self.offset() - start;
                if len <= 5 && tag <= u64::from(FIXED32) {
                    return Ok((0, (tag & 7) as u8));
                }
                Err(error)
            }
            other => other,
        }
    }
}

/// A varint as a value of the type `ty`: the low bits, as protobuf has it.
#[allow(clippy::cast_possible_truncation, reason = "protobuf takes the low bits")]
fn number<'a>(ty: FieldType, value: u64) -> Value<'a> {
    match ty {
        FieldType::Bool => Value::Bool(value != 0),
        FieldType::U8 => Value::Unsigned((value as u8).into()),
        FieldType::U16 => Value::Unsigned((value as u16).into()),
        FieldType::U32 => Value::Unsigned((value as u32).into()),
        FieldType::I32 => Value::Signed((value as i32).into()),
        FieldType::I64 => Value::Signed(value as i64),
        FieldType::Enum8(_) => Value::Enum((value as u8).into()),
        FieldType::Enum32(_) => Value::Enum((value as i32).into()),
        _ => Value::Unsigned(value),
    }
}

/// A field's tag, as it stands in the bytes: one byte up to field 15, else two.
#[derive(Clone, Copy)]
pub(crate) struct Tag {
    bytes: [u8; 2],
    len: usize,
}

impl Tag {
    /// # Panics
    /// At compile time, for the tags that the message macro makes: a field number above 2047.
    #[inline(always)]
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
    #[inline(always)]
    pub(crate) fn new(body: &'a [u8]) -> Self {
        Self { rest: body, text_bits: 0 }
    }

    /// The bytes that are still to be read.
    #[inline(always)]
    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    #[inline(always)]
    pub(crate) fn remaining_bytes(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether all text was ASCII; other text is still to be checked.
    #[inline(always)]
    pub(crate) fn is_ascii(&self) -> bool {
        self.text_bits & field::NOT_ASCII == 0
    }

    /// Whether `tag` is next; then it is stepped over.
    #[inline(always)]
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
    #[inline(always)]
    pub(crate) fn short_tag(&self) -> u16 {
        match self.rest.first_chunk() {
            Some([only @ ..0x80, _]) => u16::from(*only),
            Some(bytes) => u16::from_le_bytes(*bytes),
            // A value cannot be here any more.
            None => u16::MAX,
        }
    }

    /// Steps over a tag that [`short_tag`](Self::short_tag) gave.
    #[inline(always)]
    pub(crate) fn skip_tag(&mut self, tag: u16) -> Option<()> {
        self.rest = self.rest.get(if tag < 0x80 { 1 } else { 2 }..)?;
        Some(())
    }

    /// Passes over a field that is not one of `info`; `None` if it is, in an unusual form.
    #[inline(never)]
    pub(crate) fn skip_unknown(&mut self, info: &MessageInfo) -> Option<()> {
        let mut reader = Reader::new(self.rest, 0);
        let (number, wire_type) = reader.tag().ok()?;
        if field_at(info, number).is_some_and(|field| field.ty.wire_type() == wire_type) {
            return None;
        }
        reader.skip(number, wire_type, 0).ok()?;
        self.rest = reader.rest;
        Some(())
    }

    #[inline(always)]
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    /// A varint that is likely to be a time in milliseconds: six bytes, from 2004 to 2109.
    #[inline(always)]
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

    #[inline(always)]
    pub(crate) fn varint(&mut self) -> Option<u64> {
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

    #[inline(always)]
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let len = usize::try_from(self.varint()?).ok()?;
        let (bytes, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(bytes)
    }

    #[inline(always)]
    pub(crate) fn text(&mut self) -> Option<Text<'a>> {
        let bytes = self.bytes()?;
        self.text_bits |= field::high_bits(bytes);
        Some(Text::from_checked(bytes))
    }
}

/// The low seven bits of each byte, put together.
#[inline(always)]
fn squeeze(word: u64) -> u64 {
    let word = (word & 0x007f_007f_007f_007f) | ((word & 0x7f00_7f00_7f00_7f00) >> 1);
    let word = (word & 0x0000_3fff_0000_3fff) | ((word & 0x3fff_0000_3fff_0000) >> 2);
    (word & 0x0000_0000_0fff_ffff) | ((word & 0x0fff_ffff_0000_0000) >> 4)
}

/// The reverse of [`squeeze`], for values of up to 56 bits.
#[inline(always)]
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
    #[inline(always)]
    pub(crate) fn new(out: &'o mut [u8]) -> Self {
        Self { rest: out }
    }

    /// The bytes that are still free.
    #[inline(always)]
    pub(crate) fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// The lowest `len` bytes of a word, of which there are at least two.
    #[inline(always)]
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

    #[inline(always)]
    fn array<const N: usize>(&mut self, bytes: [u8; N]) -> Option<()> {
        let (to, rest) = core::mem::take(&mut self.rest).split_first_chunk_mut()?;
        *to = bytes;
        self.rest = rest;
        Some(())
    }

    #[inline(always)]
    fn tag(&mut self, tag: Tag) -> Option<()> {
        let [first, second] = tag.bytes;
        if tag.len == 1 { self.array([first]) } else { self.array([first, second]) }
    }

    /// A varint that is likely to be a time in milliseconds: six bytes, from 2004 to 2109.
    #[inline(always)]
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

    #[inline(always)]
    pub(crate) fn varint(&mut self, tag: Tag, value: u64) -> Option<()> {
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

    #[inline(always)]
    pub(crate) fn fixed64(&mut self, tag: Tag, bits: u64) -> Option<()> {
        self.tag(tag)?;
        self.array(bits.to_le_bytes())
    }

    #[inline(always)]
    pub(crate) fn bytes(&mut self, tag: Tag, bytes: &[u8]) -> Option<()> {
        if bytes.len() < 0x80 {
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
