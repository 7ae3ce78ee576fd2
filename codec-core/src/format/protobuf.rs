//! Protobuf, for the gateway's messages in the schema `proto/callevents/v1/call_event.proto`.
//!
//! What is accepted and what is not is what protobuf's own parser (upb) does: the last of several
//! occurrences wins, unknown fields and known ones with another wire type are passed over, an
//! `int32` or enumeration takes the low 32 bits, text must be UTF-8.
//!
//! Source: protobuf.dev, "Encoding"; verdicts of Python protobuf 7.36 (upb) on recorded bytes.

pub(crate) use self::fast::{Cursor, Tag, Writer};
use super::envelope::types_of;
use super::field::Flaw;
use crate::describe::{FieldType, Record, Value};
use crate::error::{DecodeError, EncodeError, ErrorKind};

/// The deepest nesting of groups in an unknown field, as in protobuf's own parsers.
pub const MAX_GROUP_DEPTH: usize = 100;

/// The most bytes of a length, as in protobuf's own parsers: a value may take more.
const MAX_LENGTH_LEN: usize = 5;

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
    // Filled where it will be returned: a second one would take much of a small stack.
    let mut decoded = Ok(T::default());
    if let Ok(message) = &mut decoded {
        let read = walk(body, &types_of(T::INFO), &mut |index, value| {
            // A value that was read as the field's own type always fits it.
            let _ = message.set(index, value);
        });
        if let Err(flaw) = read {
            decoded = Err(flaw.of(T::INFO));
        }
    }
    decoded
}

/// The length of a message: fields that have their default value are not written.
#[must_use]
pub fn encoded_len<'a, T: Record<'a>>(message: &T) -> usize {
    let values = T::INFO.fields.iter().enumerate();
    len_of(values.filter_map(|(index, field)| Some((field.ty, message.value(index)?))))
}

/// The length of a message of these values, which are numbered from 1.
pub(crate) fn len_of<'a>(values: impl Iterator<Item = (FieldType, Value<'a>)>) -> usize {
    let mut len = 0;
    for (number, (ty, value)) in (1_u64..).zip(values) {
        if !is_default(value) {
            len += varint_len(number << 3);
            len += match word(value) {
                Ok(_) if ty.wire_type() == FIXED64 => 8,
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
    let values = T::INFO.fields.iter().enumerate();
    let values = values.filter_map(|(index, field)| Some((field.ty, message.value(index)?)));
    write(values, out).map(|()| needed).ok_or(EncodeError::BufferTooSmall { needed })
}

/// Writes a message of these values, which are numbered from 1; `None` if there is no room.
pub(crate) fn write<'a>(
    values: impl Iterator<Item = (FieldType, Value<'a>)>,
    out: &mut [u8],
) -> Option<()> {
    let mut writer = Writer::new(out);
    for (number, (ty, value)) in (1..).zip(values) {
        if !is_default(value) {
            let tag = Tag::new(number, ty.wire_type());
            match word(value) {
                Ok(word) if ty.wire_type() == FIXED64 => writer.fixed64(tag, word)?,
                Ok(word) => writer.varint(tag, word)?,
                Err(bytes) => writer.bytes(tag, bytes)?,
            }
        }
    }
    Some(())
}

/// The bytes that a value takes as a varint.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn varint_len(value: u64) -> usize {
    // Nine sixty-fourths of the bits, rounded up: exact for every number of bits.
    let bits = u64::BITS - (value | 1).leading_zeros();
    ((bits * 9 + 64) / 64) as usize
}

/// The bytes that `len` bytes take with their length.
#[cfg_attr(not(callevents_small), inline(always))]
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

/// Reads fields of these types, which are numbered in the order of their declaration, from 1.
pub(crate) fn walk<'a>(
    body: &'a [u8],
    types: &dyn Fn(usize) -> Option<FieldType>,
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<(), Flaw> {
    let mut reader = Reader::new(body, 0);
    while !reader.is_done() {
        let start = reader.offset();
        let (number, wire_type) = reader.tag()?;
        let index = (number as usize).wrapping_sub(1);
        match types(index) {
            Some(ty) if ty.wire_type() == wire_type => {
                let value = reader
                    .value(ty)
                    .map_err(|(kind, offset)| Flaw::in_field(kind, offset, index))?;
                put(index, value);
            }
            _ => reader.skip(number, wire_type, start)?,
        }
    }
    Ok(())
}

/// Reads any protobuf, exactly: every fault is found where it stands.
#[derive(Debug)]
#[allow(unnameable_types, reason = "bindings give it a name")]
pub struct Reader<'a> {
    body: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader of what stands behind `offset` in `body`.
    #[must_use]
    pub fn new(body: &'a [u8], offset: usize) -> Self {
        Self { body, rest: body.get(offset..).unwrap_or_default() }
    }

    /// Whether all was read.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// Where the reader stands in the body.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.body.len() - self.rest.len()
    }

    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    /// Reads a varint. Bits beyond the 64th are cut off.
    ///
    /// # Errors
    /// `Truncated`, `VarintTooLong`.
    pub fn varint(&mut self) -> Result<u64, ErrorKind> {
        // Most are one byte. The others are read in one place where size counts.
        match self.rest.split_first() {
            Some((byte, rest)) if cfg!(callevents_small) && *byte < 0x80 => {
                self.rest = rest;
                Ok(u64::from(*byte))
            }
            _ => self.long_varint(),
        }
    }

    #[cfg_attr(callevents_small, inline(never))]
    fn long_varint(&mut self) -> Result<u64, ErrorKind> {
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

    /// Reads a field number and a wire type.
    ///
    /// # Errors
    /// `Truncated`, `VarintTooLong`, `InvalidTag`.
    pub fn tag(&mut self) -> Result<(u32, u8), DecodeError> {
        self.read_tag(false).map_err(at)
    }

    /// The same. Inside an unknown group, field number 0 is let pass, as upb does.
    fn read_tag(&mut self, in_group: bool) -> Result<(u32, u8), (ErrorKind, usize)> {
        let start = self.offset();
        let tag = self.varint().map_err(|kind| (kind, start))?;
        let invalid = (ErrorKind::InvalidTag, start);
        // A tag takes five bytes at the most, even where its value would take fewer.
        let len = self.offset() - start;
        let tag = u32::try_from(tag).map_err(|_| invalid)?;
        let (number, wire_type) = (tag >> 3, (tag & 7) as u8);
        if len > 5 || (number == 0 && !in_group) || wire_type > FIXED32 {
            return Err(invalid);
        }
        Ok((number, wire_type))
    }

    fn value(&mut self, ty: FieldType) -> Result<Value<'a>, (ErrorKind, usize)> {
        let start = self.offset();
        let fault = |kind| (kind, start);
        match ty.wire_type() {
            LEN => {
                let bytes = self.bytes().map_err(fault)?;
                if matches!(ty, FieldType::Bytes) {
                    return Ok(Value::Bytes(bytes));
                }
                core::str::from_utf8(bytes).map(|text| Value::Text(text.into())).map_err(|error| {
                    let offset = self.offset() - bytes.len() + error.valid_up_to();
                    (ErrorKind::InvalidUtf8, offset)
                })
            }
            FIXED64 => Ok(Value::Double(f64::from_bits(self.fixed64().map_err(fault)?))),
            _ => {
                let value = self.varint().map_err(fault)?;
                Ok(number(ty, value))
            }
        }
    }

    /// Reads eight bytes.
    ///
    /// # Errors
    /// `Truncated`.
    pub fn fixed64(&mut self) -> Result<u64, ErrorKind> {
        let (bytes, rest) = self.rest.split_first_chunk().ok_or(ErrorKind::Truncated)?;
        self.rest = rest;
        Ok(u64::from_le_bytes(*bytes))
    }

    /// Reads bytes behind their length.
    ///
    /// # Errors
    /// `Truncated`, `VarintTooLong`, `LengthBeyondEnd`.
    pub fn bytes(&mut self) -> Result<&'a [u8], ErrorKind> {
        let start = self.offset();
        let len = self.varint()?;
        if self.offset() - start > MAX_LENGTH_LEN {
            return Err(ErrorKind::VarintTooLong);
        }
        let len = usize::try_from(len).map_err(|_| ErrorKind::LengthBeyondEnd)?;
        let (bytes, rest) = self.rest.split_at_checked(len).ok_or(ErrorKind::LengthBeyondEnd)?;
        self.rest = rest;
        Ok(bytes)
    }

    /// Passes over the value of an unknown field, whose tag began at `start`.
    ///
    /// # Errors
    /// As [`decode`] has them.
    pub fn skip(&mut self, number: u32, wire_type: u8, start: usize) -> Result<(), DecodeError> {
        let skipped = match wire_type {
            START_GROUP => self.skip_group(number, start),
            _ => self.skip_scalar(wire_type, start),
        };
        skipped.map_err(at)
    }

    /// Passes over a value that is no group.
    fn skip_scalar(&mut self, wire_type: u8, start: usize) -> Result<(), (ErrorKind, usize)> {
        let offset = self.offset();
        let mut jump =
            |len| self.rest.get(len..).map(|rest| self.rest = rest).ok_or(ErrorKind::Truncated);
        match wire_type {
            VARINT => self.varint().map(drop),
            FIXED64 => jump(8),
            LEN => self.bytes().map(drop),
            FIXED32 => jump(4),
            // The end of a group that is not open here.
            _ => return Err((ErrorKind::UnmatchedGroup, start)),
        }
        .map_err(|kind| (kind, offset))
    }

    /// Passes over a group and all that is in it.
    ///
    /// Only those who meet one pay for the room that it takes on the stack.
    #[cold]
    #[inline(never)]
    fn skip_group(&mut self, number: u32, start: usize) -> Result<(), (ErrorKind, usize)> {
        let mut open = [0; MAX_GROUP_DEPTH];
        let mut depth = 1;
        if let Some(outer) = open.first_mut() {
            *outer = number;
        }
        while depth > 0 {
            let at = self.offset();
            if self.rest.is_empty() {
                return Err((ErrorKind::Truncated, start));
            }
            let (number, wire_type) = self.read_tag(true)?;
            match wire_type {
                START_GROUP => {
                    let Some(inner) = open.get_mut(depth) else {
                        return Err((ErrorKind::DepthExceeded, at));
                    };
                    *inner = number;
                    depth += 1;
                }
                END_GROUP => {
                    depth -= 1;
                    if open.get(depth) != Some(&number) {
                        return Err((ErrorKind::UnmatchedGroup, at));
                    }
                }
                _ => self.skip_scalar(wire_type, at)?,
            }
        }
        Ok(())
    }
}

/// The error of a kind at a place.
#[cold]
fn at((kind, offset): (ErrorKind, usize)) -> DecodeError {
    DecodeError::new(kind, offset)
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

mod fast;
