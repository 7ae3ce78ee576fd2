//! The gateway's serde envelope: `u8 version, u8 compat_version, i32 LE payload_size, fields…`.
//!
//! Integers are little-endian, a double is IEEE 754, a bool or small enumeration one byte, an
//! enumeration an `i32`, text and bytes an `i32` length and as many bytes. There are no tags: the
//! fields stand in the order of their declaration, and new ones are added at the end.
//!
//! Source: the gateway's documentation, "Serialization"; bytes emitted by the vendor's core.

use super::field::{self, Field, Flaw, SIZE_FIELD};
use crate::Text;
use crate::describe::{FieldInfo, FieldType, MessageInfo, Place, Record, Value};
use crate::error::{DecodeError, EncodeError, ErrorKind};

/// Bytes before the fields.
pub const HEADER_LEN: usize = 6;

/// What an envelope says beside the fields that we know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Envelope<'a> {
    /// The version that the sender wrote.
    pub version: u8,
    /// The oldest version that can read it.
    pub compat_version: u8,
    /// How many of our fields were there; an older sender knows fewer, and the others have taken
    /// their defaults.
    pub fields: usize,
    /// Bytes inside the envelope behind the fields that we know: those of a newer sender.
    pub extra: &'a [u8],
    /// Bytes behind the envelope. They were passed over.
    pub trailing: &'a [u8],
}

/// Decodes a message, and tells what else its envelope held.
///
/// `version` is the reader's own: the newest that it knows.
///
/// # Errors
/// - `Truncated`: the header is incomplete, or a field is cut in the middle.
/// - `IncompatibleVersion`: the sender's `compat_version` is above `version`.
/// - `NegativeLength`, `LengthBeyondEnd`: of the payload, or of a field.
/// - `InvalidUtf8`: of a text field.
pub fn decode<'a, T: Record<'a> + Default>(
    body: &'a [u8],
    version: u8,
) -> Result<(T, Envelope<'a>), DecodeError> {
    let mut message = T::default();
    let envelope = walk(body, version, &types_of(T::INFO), &mut |index, value| {
        // A value that was read as the field's own type always fits it.
        let _ = message.set(index, value);
    });
    Ok((message, envelope.map_err(|flaw| flaw.of(T::INFO))?))
}

/// Decodes a message, and tells nothing else: on a small stack, one copy of it is enough.
pub(crate) fn decode_message<'a, T: Record<'a> + Default>(
    body: &'a [u8],
    version: u8,
) -> Result<T, DecodeError> {
    let mut decoded = Ok(T::default());
    if let Ok(message) = &mut decoded {
        let read = walk(body, version, &types_of(T::INFO), &mut |index, value| {
            let _ = message.set(index, value);
        });
        if let Err(flaw) = read {
            decoded = Err(flaw.of(T::INFO));
        }
    }
    decoded
}

/// The length of a message in its envelope.
#[must_use]
pub fn encoded_len<'a, T: Record<'a>>(message: &T) -> usize {
    let values = T::INFO.fields.iter().enumerate();
    len_of(values.filter_map(|(index, field)| Some((field.ty, message.value(index)?))))
}

/// The length of a message of these values in its envelope.
pub(crate) fn len_of<'a>(values: impl Iterator<Item = (FieldType, Value<'a>)>) -> usize {
    let mut len = HEADER_LEN;
    for (ty, value) in values {
        len += ty.envelope_width();
        len += match value {
            Value::Text(text) => text.len(),
            Value::Bytes(bytes) => bytes.len(),
            _ => 0,
        };
    }
    len
}

/// Writes a message in its envelope, as version `version` that any reader may read, and gives the
/// bytes written.
///
/// # Errors
/// - `BufferTooSmall`, if `out` is shorter than [`encoded_len`].
/// - `TooLong`, if the message is longer than its length field can say.
pub fn encode<'a, T: Record<'a>>(
    message: &T,
    version: u8,
    out: &mut [u8],
) -> Result<usize, EncodeError> {
    let needed = encoded_len(message);
    let mut writer = Writer::new(version, needed, out)?;
    let mut values = (0..).map_while(|index| message.value(index));
    T::INFO
        .fields
        .iter()
        .try_for_each(|field| writer.value(field.ty, values.next()?))
        .map(|()| needed)
        .ok_or(EncodeError::BufferTooSmall { needed })
}

/// Whether `body` can be an envelope: its header is whole, and its payload size fits the body.
#[must_use]
pub fn is_envelope(body: &[u8]) -> bool {
    payload_size(body).is_some_and(|size| size <= body.len() - HEADER_LEN)
}

/// The payload size that an envelope's header gives, unless it is negative or the header cut.
pub(crate) fn payload_size(body: &[u8]) -> Option<usize> {
    let header: &[u8; HEADER_LEN] = body.first_chunk()?;
    let [_, _, size @ ..] = header;
    usize::try_from(i32::from_le_bytes(*size)).ok()
}

/// The types of a message's fields, by their positions.
pub(crate) fn types_of(info: &'static MessageInfo) -> impl Fn(usize) -> Option<FieldType> {
    |index| info.fields.get(index).map(|field| field.ty)
}

/// Reads the header and then fields of these types, as many as there are.
pub(crate) fn walk<'a>(
    body: &'a [u8],
    version: u8,
    types: &dyn Fn(usize) -> Option<FieldType>,
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<Envelope<'a>, Flaw> {
    let Some((header, rest)) = body.split_first_chunk::<HEADER_LEN>() else {
        return Err(Flaw::new(ErrorKind::Truncated, 0));
    };
    let [written, compat, size @ ..] = *header;
    if compat > version {
        return Err(Flaw::new(ErrorKind::IncompatibleVersion, 1));
    }
    let Ok(size) = usize::try_from(i32::from_le_bytes(size)) else {
        return Err(Flaw::in_field(ErrorKind::NegativeLength, 2, SIZE_FIELD));
    };
    let Some((payload, trailing)) = rest.split_at_checked(size) else {
        return Err(Flaw::in_field(ErrorKind::LengthBeyondEnd, 2, SIZE_FIELD));
    };
    let mut rest = payload;
    let mut fields = 0;
    while let Some(ty) = types(fields) {
        // An older sender's envelope ends between two fields.
        if rest.is_empty() {
            break;
        }
        let offset = HEADER_LEN + payload.len() - rest.len();
        let value = read_value(&mut rest, ty, offset)
            .map_err(|(kind, offset)| Flaw::in_field(kind, offset, fields))?;
        put(fields, value);
        fields += 1;
    }
    Ok(Envelope { version: written, compat_version: compat, fields, extra: rest, trailing })
}

/// Reads one value; `offset` is where it stands in the body.
#[allow(clippy::cast_possible_truncation, reason = "a value has the bits of its width")]
#[allow(clippy::cast_possible_wrap, reason = "a signed value is in two's complement")]
fn read_value<'a>(
    rest: &mut &'a [u8],
    ty: FieldType,
    offset: usize,
) -> Result<Value<'a>, (ErrorKind, usize)> {
    let Some((bytes, tail)) = rest.split_at_checked(ty.envelope_width()) else {
        return Err((ErrorKind::Truncated, offset));
    };
    *rest = tail;
    let unsigned = bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
    let (low, signed) = (unsigned as i32, unsigned as i64);
    Ok(match ty {
        FieldType::Bool => Value::Bool(unsigned != 0),
        FieldType::U8 | FieldType::U16 | FieldType::U32 | FieldType::U64 => {
            Value::Unsigned(unsigned)
        }
        FieldType::I32 => Value::Signed(low.into()),
        FieldType::I64 => Value::Signed(signed),
        FieldType::F64 => Value::Double(f64::from_bits(unsigned)),
        FieldType::Enum8(_) | FieldType::Enum32(_) => Value::Enum(low.into()),
        _ => {
            let Ok(len) = usize::try_from(low) else {
                return Err((ErrorKind::NegativeLength, offset));
            };
            let Some((bytes, tail)) = tail.split_at_checked(len) else {
                return Err((ErrorKind::LengthBeyondEnd, offset));
            };
            *rest = tail;
            if matches!(ty, FieldType::Bytes) {
                return Ok(Value::Bytes(bytes));
            }
            match core::str::from_utf8(bytes) {
                Ok(text) => Value::Text(text.into()),
                Err(error) => {
                    let offset = offset + ty.envelope_width() + error.valid_up_to();
                    return Err((ErrorKind::InvalidUtf8, offset));
                }
            }
        }
    })
}

/// The header's size field, for errors that lie in it.
pub(super) static PAYLOAD_SIZE: FieldInfo = FieldInfo {
    name: "payload_size",
    place: Place::Field("payload_size"),
    number: 0,
    ty: FieldType::I32,
    also: None,
    nullable: false,
    unit: "bytes",
    doc: &["The length of the fields."],
    optional: false,
};

/// Reads a whole, current envelope without looking back: the way of nearly every message.
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
    /// All bytes of text seen so far, bit by bit.
    text_bits: u64,
}

impl<'a> Cursor<'a> {
    /// A cursor at the first field; `None` if the envelope is not one that we would write.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn new(body: &'a [u8]) -> Option<Self> {
        let (header, rest) = body.split_first_chunk::<HEADER_LEN>()?;
        let [_, compat, size @ ..] = *header;
        let size = usize::try_from(i32::from_le_bytes(size)).ok()?;
        (compat == 0 && size == rest.len()).then_some(Self { rest, text_bits: 0 })
    }

    /// Whether all fields were there and nothing is left over.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Whether all text was ASCII; other text is still to be checked.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn is_ascii(&self) -> bool {
        self.text_bits & field::NOT_ASCII == 0
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let len = usize::try_from(i32::from_le_bytes(self.array()?)).ok()?;
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

/// Writes the fields of a message whose length is known.
pub(crate) struct Writer<'o> {
    rest: &'o mut [u8],
}

impl<'o> Writer<'o> {
    /// Writes the header of a message that takes `needed` bytes with it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn new(version: u8, needed: usize, out: &'o mut [u8]) -> Result<Self, EncodeError> {
        // Each length inside is smaller than this one, so that this check covers them all.
        let Ok(size) = i32::try_from(needed - HEADER_LEN) else {
            return Err(EncodeError::TooLong { length: needed });
        };
        let Some(rest) = out.get_mut(..needed) else {
            return Err(EncodeError::BufferTooSmall { needed });
        };
        let mut writer = Self { rest };
        let [a, b, c, d] = size.to_le_bytes();
        match writer.array([version, 0, a, b, c, d]) {
            Some(()) => Ok(writer),
            None => Err(EncodeError::BufferTooSmall { needed }),
        }
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn array<const N: usize>(&mut self, bytes: [u8; N]) -> Option<()> {
        let (to, rest) = core::mem::take(&mut self.rest).split_first_chunk_mut()?;
        *to = bytes;
        self.rest = rest;
        Some(())
    }

    /// A length, and the bytes. The length fits: it was checked with that of the message.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Option<()> {
        let len = u32::try_from(bytes.len()).ok()?;
        self.array(len.to_le_bytes())?;
        let (to, rest) = core::mem::take(&mut self.rest).split_at_mut_checked(bytes.len())?;
        to.copy_from_slice(bytes);
        self.rest = rest;
        Some(())
    }

    /// A value of the type `ty`.
    pub(crate) fn value(&mut self, ty: FieldType, value: Value<'_>) -> Option<()> {
        let word = match value {
            Value::Text(text) => return text.write_envelope(self),
            Value::Bytes(bytes) => return bytes.write_envelope(self),
            Value::Bool(value) => u64::from(value),
            Value::Unsigned(value) => value,
            Value::Signed(value) | Value::Enum(value) => value as u64,
            Value::Double(value) => value.to_bits(),
        };
        let [a, b, c, d, ..] = word.to_le_bytes();
        match ty.envelope_width() {
            1 => self.array([a]),
            2 => self.array([a, b]),
            4 => self.array([a, b, c, d]),
            _ => self.array(word.to_le_bytes()),
        }
    }
}
