//! Messages, frames and errors for serde, by the description of the message.
//!
//! What is made for people to read (JSON) names enumerations and the doubles that are no number;
//! other formats get the numbers.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

pub(crate) use de::deserialize_enum;
#[cfg(feature = "alloc")]
pub(crate) use de::deserialize_record;

use crate::describe::{FieldType, MessageInfo, Record, Value};
use crate::error::{DecodeError, ErrorKind};
use crate::framing::frame::Frame;
use crate::gateway::Message;

mod de;

/// Serializes a message as a struct with the wire's field names.
pub(crate) fn serialize_record<'a, T: Record<'a>, S: Serializer>(
    message: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut fields = serializer.serialize_struct(T::INFO.name, T::INFO.fields.len())?;
    serialize_fields(T::INFO, |index| message.value(index), &mut fields)?;
    fields.end()
}

fn serialize_fields<'a, S: SerializeStruct>(
    info: &'static MessageInfo,
    value: impl Fn(usize) -> Option<Value<'a>>,
    to: &mut S,
) -> Result<(), S::Error> {
    for (index, field) in info.fields.iter().enumerate() {
        if let Some(value) = value(index) {
            to.serialize_field(field.name, &Typed { ty: field.ty, value })?;
        }
    }
    Ok(())
}

/// A struct whose first member is `kind`; an unknown message is `unknown` with its method id and
/// body.
impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, len) = match self.info() {
            Some(info) => (info.name, info.fields.len()),
            None => ("Unknown", 2),
        };
        let mut fields = serializer.serialize_struct(name, len + 1)?;
        fields.serialize_field("kind", self.kind())?;
        if let Some(info) = self.info() {
            serialize_fields(info, |index| self.value(index), &mut fields)?;
        } else if let Self::Unknown { method_id, body } = self {
            fields.serialize_field("method_id", method_id)?;
            fields.serialize_field("body", &Bytes(body))?;
        }
        fields.end()
    }
}

impl Serialize for Frame<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Frame", 3)?;
        fields.serialize_field("method_id", &self.method_id)?;
        fields.serialize_field("stream_offset", &self.stream_offset)?;
        fields.serialize_field("body", &Bytes(self.body))?;
        fields.end()
    }
}

/// The [`name`](ErrorKind::name).
impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// What the accessors give, under their names; of `sizes`, `length` and `limit`.
impl Serialize for DecodeError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("DecodeError", 6)?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("offset", &self.offset())?;
        fields.serialize_field("stream_offset", &self.stream_offset())?;
        fields.serialize_field("field", &self.field())?;
        fields.serialize_field("length", &self.sizes().map(|(length, _)| length))?;
        fields.serialize_field("limit", &self.sizes().map(|(_, limit)| limit))?;
        fields.end()
    }
}

/// A value with its field's type, which tells the width of numbers and the names.
struct Typed<'a> {
    ty: FieldType,
    value: Value<'a>,
}

#[allow(clippy::cast_possible_truncation, reason = "a value has the bits of its field's type")]
impl Serialize for Typed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let readable = serializer.is_human_readable();
        match (self.value, self.ty) {
            (Value::Bool(value), _) => serializer.serialize_bool(value),
            (Value::Unsigned(value), FieldType::U8) => serializer.serialize_u8(value as u8),
            (Value::Unsigned(value), FieldType::U16) => serializer.serialize_u16(value as u16),
            (Value::Unsigned(value), FieldType::U32) => serializer.serialize_u32(value as u32),
            (Value::Unsigned(value), _) => serializer.serialize_u64(value),
            (Value::Signed(value), FieldType::I32) => serializer.serialize_i32(value as i32),
            (Value::Signed(value), _) => serializer.serialize_i64(value),
            (Value::Double(value), _) => match double_name(value) {
                Some(name) if readable => serializer.serialize_str(name),
                _ => serializer.serialize_f64(value),
            },
            (Value::Text(text), _) => text.serialize(serializer),
            (Value::Bytes(bytes), _) => serializer.serialize_bytes(bytes),
            (Value::Enum(value), FieldType::Enum8(info) | FieldType::Enum32(info))
                if readable && info.name_of(value).is_some() =>
            {
                serializer.serialize_str(info.name_of(value).unwrap_or_default())
            }
            (Value::Enum(value), FieldType::Enum8(_)) => serializer.serialize_u8(value as u8),
            (Value::Enum(value), _) => serializer.serialize_i32(value as i32),
        }
    }
}

struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// What a double is called that JSON has no number for.
///
/// Source: protobuf.dev, "ProtoJSON Format".
fn double_name(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ if value.is_nan() => Some("NaN"),
        _ => None,
    }
}

/// The double that is called so.
#[cfg(feature = "alloc")]
fn double_of(name: &str) -> Option<f64> {
    [f64::INFINITY, f64::NEG_INFINITY, f64::NAN]
        .into_iter()
        .find(|value| double_name(*value) == Some(name))
}
