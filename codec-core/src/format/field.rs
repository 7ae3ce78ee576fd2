//! How a field's Rust type is written in each binary format.

use super::{envelope, protobuf};
use crate::describe::{FieldType, MessageInfo, Value};
use crate::{DecodeError, ErrorKind, Text};

/// A type that a message's field can have.
///
/// The `fast_*` functions are for the messages of the hot path. They give `None` for whatever is
/// not plain and whole, and then the table-driven decoder, which is exact, takes over.
pub(crate) trait Field<'a>: Copy + Default + PartialEq {
    const TYPE: FieldType;
    /// The protobuf wire type.
    const WIRE_TYPE: u8;

    fn to_value(self) -> Value<'a>;
    fn from_value(value: Value<'a>) -> Option<Self>;

    fn fast_envelope(cursor: &mut envelope::Cursor<'a>) -> Option<Self>;
    fn envelope_len(self) -> usize;
    fn write_envelope(self, out: &mut envelope::Writer<'_>) -> Option<()>;

    fn fast_protobuf(cursor: &mut protobuf::Cursor<'a>) -> Option<Self>;
    /// Writes the tag and the value unless it is the default.
    fn write_protobuf(self, tag: protobuf::Tag, out: &mut protobuf::Writer<'_>) -> Option<()>;

    /// Whether this is text that is not UTF-8, as a fast decoder may leave behind.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn is_ill_formed(self) -> bool {
        false
    }
}

/// What is wrong with a message whose fields have types only, as yet.
pub(crate) struct Flaw {
    pub(crate) kind: ErrorKind,
    pub(crate) offset: usize,
    /// The position of the field that it is in.
    pub(crate) field: Option<usize>,
}

/// The position of an envelope's size, which is no field of the message.
pub(crate) const SIZE_FIELD: usize = usize::MAX;

impl Flaw {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        Self { kind, offset, field: None }
    }

    #[cold]
    pub(crate) fn in_field(kind: ErrorKind, offset: usize, field: usize) -> Self {
        Self { kind, offset, field: Some(field) }
    }

    /// The error that it is in a message of this description.
    #[cold]
    pub(crate) fn of(self, info: &'static MessageInfo) -> DecodeError {
        let field = match self.field {
            Some(SIZE_FIELD) => Some(&envelope::PAYLOAD_SIZE),
            Some(index) => info.fields.get(index),
            None => None,
        };
        match field {
            Some(field) => DecodeError::in_field(self.kind, self.offset, field),
            None => DecodeError::new(self.kind, self.offset),
        }
    }
}

impl From<DecodeError> for Flaw {
    #[cold]
    fn from(error: DecodeError) -> Self {
        Self::new(error.kind(), error.offset() as usize)
    }
}

/// Fields that are an integer of `$type`, which protobuf writes as the varint of `$wide`.
macro_rules! integer_field {
    ($($type:ty, $name:ident, $variant:ident, $wide:ty;)+) => {$(
        impl<'a> Field<'a> for $type {
            const TYPE: FieldType = FieldType::$name;
            const WIRE_TYPE: u8 = protobuf::VARINT;

            fn to_value(self) -> Value<'a> {
                Value::$variant(self.into())
            }

            fn from_value(value: Value<'a>) -> Option<Self> {
                match value {
                    Value::Unsigned(value) => value.try_into().ok(),
                    Value::Signed(value) | Value::Enum(value) => value.try_into().ok(),
                    _ => None,
                }
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn fast_envelope(cursor: &mut envelope::Cursor<'a>) -> Option<Self> {
                cursor.array().map(Self::from_le_bytes)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn envelope_len(self) -> usize {
                size_of::<Self>()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_envelope(self, out: &mut envelope::Writer<'_>) -> Option<()> {
                out.array(self.to_le_bytes())
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            #[allow(clippy::cast_possible_truncation, reason = "protobuf takes the low bits")]
            fn fast_protobuf(cursor: &mut protobuf::Cursor<'a>) -> Option<Self> {
                if is_timestamp::<Self>(Self::MIN != 0) {
                    cursor.timestamp().map(|value| value as Self)
                } else {
                    cursor.varint().map(|value| value as Self)
                }
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_protobuf(
                self,
                tag: protobuf::Tag,
                out: &mut protobuf::Writer<'_>,
            ) -> Option<()> {
                match <$wide>::from(self) as u64 {
                    0 => Some(()),
                    value if is_timestamp::<Self>(Self::MIN != 0) => out.timestamp(tag, value),
                    value => out.varint(tag, value),
                }
            }
        }
    )+};
}

integer_field! {
    u8, U8, Unsigned, u64;
    u16, U16, Unsigned, u64;
    u32, U32, Unsigned, u64;
    u64, U64, Unsigned, u64;
    i32, I32, Signed, i64;
    i64, I64, Signed, i64;
}

/// Only timestamps are 64 bits wide and signed.
const fn is_timestamp<T>(is_signed: bool) -> bool {
    size_of::<T>() == 8 && is_signed
}

/// Makes an open enumeration a field: it is written as its integer.
macro_rules! enum_field {
    ($name:ty, $repr:ty) => {
        impl<'a> $crate::format::field::Field<'a> for $name {
            const TYPE: $crate::describe::FieldType = <$name>::TYPE;
            const WIRE_TYPE: u8 = $crate::format::protobuf::VARINT;

            fn to_value(self) -> $crate::describe::Value<'a> {
                $crate::describe::Value::Enum(self.0.into())
            }

            fn from_value(value: $crate::describe::Value<'a>) -> Option<Self> {
                <$repr as $crate::format::field::Field<'a>>::from_value(value).map(Self)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn fast_envelope(cursor: &mut $crate::format::envelope::Cursor<'a>) -> Option<Self> {
                <$repr>::fast_envelope(cursor).map(Self)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn envelope_len(self) -> usize {
                size_of::<$repr>()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_envelope(self, out: &mut $crate::format::envelope::Writer<'_>) -> Option<()> {
                self.0.write_envelope(out)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn fast_protobuf(cursor: &mut $crate::format::protobuf::Cursor<'a>) -> Option<Self> {
                <$repr>::fast_protobuf(cursor).map(Self)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_protobuf(
                self,
                tag: $crate::format::protobuf::Tag,
                out: &mut $crate::format::protobuf::Writer<'_>,
            ) -> Option<()> {
                self.0.write_protobuf(tag, out)
            }
        }
    };
}

pub(crate) use enum_field;

impl<'a> Field<'a> for bool {
    const TYPE: FieldType = FieldType::Bool;
    const WIRE_TYPE: u8 = protobuf::VARINT;

    fn to_value(self) -> Value<'a> {
        Value::Bool(self)
    }

    fn from_value(value: Value<'a>) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Any byte but 0 is true: senders have been seen that do not write 1.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn fast_envelope(cursor: &mut envelope::Cursor<'a>) -> Option<Self> {
        cursor.array().map(|[byte]| byte != 0)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn envelope_len(self) -> usize {
        1
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write_envelope(self, out: &mut envelope::Writer<'_>) -> Option<()> {
        out.array([u8::from(self)])
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn fast_protobuf(cursor: &mut protobuf::Cursor<'a>) -> Option<Self> {
        cursor.varint().map(|value| value != 0)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write_protobuf(self, tag: protobuf::Tag, out: &mut protobuf::Writer<'_>) -> Option<()> {
        if self { out.varint(tag, 1) } else { Some(()) }
    }
}

impl<'a> Field<'a> for f64 {
    const TYPE: FieldType = FieldType::F64;
    const WIRE_TYPE: u8 = protobuf::FIXED64;

    fn to_value(self) -> Value<'a> {
        Value::Double(self)
    }

    fn from_value(value: Value<'a>) -> Option<Self> {
        match value {
            Value::Double(value) => Some(value),
            _ => None,
        }
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn fast_envelope(cursor: &mut envelope::Cursor<'a>) -> Option<Self> {
        cursor.array().map(Self::from_le_bytes)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn envelope_len(self) -> usize {
        8
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write_envelope(self, out: &mut envelope::Writer<'_>) -> Option<()> {
        out.array(self.to_le_bytes())
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn fast_protobuf(cursor: &mut protobuf::Cursor<'a>) -> Option<Self> {
        cursor.array().map(Self::from_le_bytes)
    }

    /// Only +0.0 is the default; -0.0 is written.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn write_protobuf(self, tag: protobuf::Tag, out: &mut protobuf::Writer<'_>) -> Option<()> {
        if self.to_bits() == 0 { Some(()) } else { out.fixed64(tag, self.to_bits()) }
    }
}

/// Fields that are a length and bytes.
macro_rules! bytes_field {
    ($type:ty, $variant:ident, $envelope:ident, $protobuf:ident, $as_bytes:expr) => {
        impl<'a> Field<'a> for $type {
            const TYPE: FieldType = FieldType::$variant;
            const WIRE_TYPE: u8 = protobuf::LEN;

            fn to_value(self) -> Value<'a> {
                Value::$variant(self)
            }

            fn from_value(value: Value<'a>) -> Option<Self> {
                match value {
                    Value::$variant(value) => Some(value),
                    _ => None,
                }
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn fast_envelope(cursor: &mut envelope::Cursor<'a>) -> Option<Self> {
                cursor.$envelope()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn envelope_len(self) -> usize {
                4 + self.len()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_envelope(self, out: &mut envelope::Writer<'_>) -> Option<()> {
                out.bytes($as_bytes(self))
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn fast_protobuf(cursor: &mut protobuf::Cursor<'a>) -> Option<Self> {
                cursor.$protobuf()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_protobuf(
                self,
                tag: protobuf::Tag,
                out: &mut protobuf::Writer<'_>,
            ) -> Option<()> {
                if self.is_empty() { Some(()) } else { out.bytes(tag, $as_bytes(self)) }
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn is_ill_formed(self) -> bool {
                matches!(Value::$variant(self), Value::Text(text)
                    if core::str::from_utf8(text.as_bytes()).is_err())
            }
        }
    };
}

bytes_field!(Text<'a>, Text, text, text, |text: Text<'a>| text.as_bytes());
bytes_field!(&'a [u8], Bytes, bytes, bytes, |bytes: &'a [u8]| bytes);

/// All bytes of `bytes` in one word, bit by bit: the high bit of a byte is set if it is set in any.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn high_bits(bytes: &[u8]) -> u64 {
    if crate::PLAIN {
        return bytes.iter().fold(0, |bits, byte| bits | byte).into();
    }
    let mut bits = 0;
    let mut rest = bytes;
    while let Some((word, tail)) = rest.split_first_chunk() {
        bits |= u64::from_le_bytes(*word);
        rest = tail;
    }
    if rest.is_empty() {
        return bits;
    }
    // The last word overlaps the one before, which costs less than a loop over the rest.
    if let Some(last) = bytes.last_chunk() {
        return bits | u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first) | u32::from_le_bytes(*last));
    }
    for byte in bytes {
        bits |= u64::from(*byte);
    }
    bits
}

/// The bits of [`high_bits`] that are set if not all is ASCII.
pub(crate) const NOT_ASCII: u64 = 0x8080_8080_8080_8080;

impl FieldType {
    /// The protobuf wire type that this type is written as.
    pub(crate) fn wire_type(self) -> u8 {
        match self {
            Self::F64 => protobuf::FIXED64,
            Self::Text | Self::Bytes => protobuf::LEN,
            _ => protobuf::VARINT,
        }
    }

    /// The bytes that a value takes in an envelope; for text and bytes, those of its length.
    #[must_use]
    pub fn envelope_width(self) -> usize {
        match self {
            Self::Bool | Self::U8 | Self::Enum8(_) => 1,
            Self::U16 => 2,
            Self::U64 | Self::I64 | Self::F64 => 8,
            _ => 4,
        }
    }
}
