//! Lines of JSON back into frames.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callevents::Text;
use callevents::describe::{FieldType, Value};
use callevents::framing::frame::{self, LengthField};
use callevents::gateway::{BodyFormat, Message};
use callevents::json::{Kind, Reader};

use super::form::{self, EnvelopeForm, Form};
use super::render::{INFINITY, NAN, NAN_BITS, NEGATIVE_INFINITY, enumeration};
use crate::source::Fault;

/// How to write what a line does not say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Defaults {
    pub(crate) body: BodyFormat,
    pub(crate) length: LengthField,
}

/// Writes the frame that a line describes behind what `out` holds; nothing if there is a fault.
pub(crate) fn parse_line(line: &[u8], defaults: &Defaults, out: &mut Vec<u8>) -> Result<(), Fault> {
    let meta = Meta::read(line)?;
    let kind = meta.kind.as_deref().ok_or(Fault::at(0, "there is no member kind"))?;
    let length_field = meta.length.unwrap_or(defaults.length);
    if matches!(kind, "error" | "unknown") {
        let (Some(method_id), Some(body)) = (meta.method_id, &meta.body) else {
            return Err(Fault::at(
                0,
                "only what has a method_id and a body can be written: the frame itself was faulty",
            ));
        };
        return put_frame(method_id, length_field, out, |out| {
            out.extend_from_slice(body);
            Ok(())
        });
    }
    let Some(mut message) = Message::of_kind(kind) else {
        return Err(Fault::at(0, format!("there is no message {kind:?}")));
    };
    let values = read_fields(line, &message, &meta)?;
    for (index, at, value) in &values {
        message.set(*index, value.borrow()).map_err(|misfit| Fault::at(*at, misfit.to_string()))?;
    }
    let method_id = match (meta.method_id, message.method_id()) {
        (Some(method_id), _) => method_id,
        (None, Some(usual)) => usual.0,
        (None, None) => {
            return Err(Fault::at(
                0,
                format!("{kind} is not sent in a frame of its own: give it a method_id"),
            ));
        }
    };
    let envelope = &meta.envelope;
    let form = Form {
        is_protobuf: meta.body_format.unwrap_or(defaults.body) == BodyFormat::Protobuf
            && form::has_protobuf(&message),
        envelope: EnvelopeForm {
            version: envelope.version,
            compat_version: envelope.compat_version,
            fields: envelope.fields,
            extra: &envelope.extra,
            trailing: &envelope.trailing,
        },
        body: meta.body.as_deref(),
        ..Form::default()
    };
    put_frame(method_id, length_field, out, |out| {
        form::build_body(&message, &form, out).map_err(|error| Fault::at(0, error.to_string()))
    })
}

/// Writes a header, and the body that `put_body` writes.
fn put_frame(
    method_id: u32,
    length_field: LengthField,
    out: &mut Vec<u8>,
    put_body: impl FnOnce(&mut Vec<u8>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let start = out.len();
    out.extend_from_slice(&[0; frame::HEADER_LEN]);
    let body_start = out.len();
    let header = put_body(out).and_then(|()| {
        frame::header(method_id, out.len().saturating_sub(body_start), length_field)
            .map_err(|error| Fault::at(0, error.to_string()))
    });
    match (header, out.get_mut(start..body_start)) {
        (Ok(header), Some(to)) => {
            to.copy_from_slice(&header);
            Ok(())
        }
        (header, _) => {
            out.truncate(start);
            header.map(|_| ())
        }
    }
}

/// The members that are no fields.
#[derive(Default)]
struct Meta<'a> {
    kind: Option<Cow<'a, str>>,
    method_id: Option<u32>,
    length: Option<LengthField>,
    body_format: Option<BodyFormat>,
    envelope: EnvelopeMembers,
    /// The bits of doubles, by the name of their field.
    double_bits: Vec<(Cow<'a, str>, u64)>,
    body: Option<Vec<u8>>,
}

#[derive(Default)]
struct EnvelopeMembers {
    version: Option<u8>,
    compat_version: Option<u8>,
    fields: Option<usize>,
    extra: Vec<u8>,
    trailing: Vec<u8>,
}

impl<'a> Meta<'a> {
    fn read(line: &'a [u8]) -> Result<Self, Fault> {
        let mut reader = Reader::new(line);
        let mut meta = Self::default();
        let mut members = reader.object()?;
        while let Some((key, value)) = members.next_entry()? {
            match &*key.to_cow() {
                "kind" => meta.kind = Some(value.string()?.to_cow()),
                "method_id" => meta.method_id = Some(value.u32()?),
                "length" => {
                    meta.length = Some(one_of(
                        value,
                        &[("after", LengthField::AfterLength), ("whole", LengthField::WholeFrame)],
                    )?);
                }
                "body_format" => {
                    meta.body_format = Some(one_of(
                        value,
                        &[("envelope", BodyFormat::Envelope), ("protobuf", BodyFormat::Protobuf)],
                    )?);
                }
                "envelope" => meta.envelope = EnvelopeMembers::read(value)?,
                "double_bits" => meta.double_bits = read_bits(value)?,
                "body" => meta.body = Some(bytes(value)?),
                _ => {}
            }
        }
        reader.finish()?;
        Ok(meta)
    }
}

impl EnvelopeMembers {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut envelope = Self::default();
        let mut members = reader.object()?;
        while let Some((key, value)) = members.next_entry()? {
            match &*key.to_cow() {
                "version" => envelope.version = Some(byte(value)?),
                "compat_version" => envelope.compat_version = Some(byte(value)?),
                "fields" => envelope.fields = usize::try_from(value.u32()?).ok(),
                "extra" => envelope.extra = bytes(value)?,
                "trailing" => envelope.trailing = bytes(value)?,
                other => return Err(no_member(value, other)),
            }
        }
        Ok(envelope)
    }
}

fn read_bits<'a>(reader: &mut Reader<'a>) -> Result<Vec<(Cow<'a, str>, u64)>, Fault> {
    let mut all = Vec::new();
    let mut members = reader.object()?;
    while let Some((key, value)) = members.next_entry()? {
        let at = value.offset();
        let bits = u64::from_str_radix(&value.string()?.to_cow(), 16)
            .map_err(|_| Fault::at(at, "sixteen hexadecimal digits are wanted"))?;
        all.push((key.to_cow(), bits));
    }
    Ok(all)
}

/// A field's value, and what it borrows from.
enum Owned<'a> {
    Value(Value<'static>),
    Text(Cow<'a, str>),
    Bytes(Vec<u8>),
}

impl Owned<'_> {
    fn borrow(&self) -> Value<'_> {
        match self {
            Self::Value(value) => *value,
            Self::Text(text) => Value::Text(Text::new(text)),
            Self::Bytes(bytes) => Value::Bytes(bytes),
        }
    }
}

/// The fields of `message` that the line gives: position, byte in the line, value.
fn read_fields<'a>(
    line: &'a [u8],
    message: &Message<'_>,
    meta: &Meta<'_>,
) -> Result<Vec<(usize, usize, Owned<'a>)>, Fault> {
    let fields = message.info().map_or(&[][..], |info| info.fields);
    let mut values = Vec::with_capacity(fields.len());
    let mut reader = Reader::new(line);
    let mut members = reader.object()?;
    while let Some((key, value)) = members.next_entry()? {
        let key = key.to_cow();
        if META.contains(&&*key) {
            continue;
        }
        let Some(index) = fields.iter().position(|row| row.name == key) else {
            return Err(no_member(value, &key));
        };
        let at = value.offset();
        let ty = fields.get(index).map_or(FieldType::Bool, |row| row.ty);
        let bits = meta.double_bits.iter().find(|(name, _)| *name == key).map(|(_, bits)| *bits);
        values.push((index, at, read_value(value, ty, bits)?));
    }
    Ok(values)
}

fn read_value<'a>(
    reader: &mut Reader<'a>,
    ty: FieldType,
    bits: Option<u64>,
) -> Result<Owned<'a>, Fault> {
    let is_text = reader.kind()? == Kind::String;
    let at = reader.offset();
    Ok(Owned::Value(match ty {
        FieldType::Bool => Value::Bool(reader.bool()?),
        FieldType::Text => return Ok(Owned::Text(reader.string()?.to_cow())),
        FieldType::Bytes => return Ok(Owned::Bytes(bytes(reader)?)),
        FieldType::F64 if is_text => {
            let text = reader.string()?.to_cow();
            Value::Double(match &*text {
                NAN => f64::from_bits(bits.unwrap_or(NAN_BITS)),
                INFINITY => f64::INFINITY,
                NEGATIVE_INFINITY => f64::NEG_INFINITY,
                _ => return Err(Fault::at(at, "a number, NaN, Infinity or -Infinity is wanted")),
            })
        }
        FieldType::F64 => Value::Double(reader.f64()?),
        FieldType::Enum8(_) | FieldType::Enum32(_) if is_text => {
            let name = reader.string()?.to_cow();
            let value = enumeration(ty).and_then(|info| info.value_of(&name));
            Value::Enum(value.ok_or_else(|| Fault::at(at, format!("there is no value {name:?}")))?)
        }
        FieldType::Enum8(_) | FieldType::Enum32(_) => Value::Enum(reader.i64()?),
        // Whoever cannot write 64-bit numbers exactly may write them as strings.
        FieldType::I32 | FieldType::I64 if is_text => Value::Signed(digits(reader, at)?),
        FieldType::I32 | FieldType::I64 => Value::Signed(reader.i64()?),
        _ if is_text => Value::Unsigned(digits(reader, at)?),
        _ => Value::Unsigned(reader.u64()?),
    }))
}

fn digits<T: core::str::FromStr>(reader: &mut Reader<'_>, at: usize) -> Result<T, Fault> {
    let text = reader.string()?.to_cow();
    text.parse().map_err(|_| Fault::at(at, "an integer of the field's type is wanted"))
}

fn bytes(reader: &mut Reader<'_>) -> Result<Vec<u8>, Fault> {
    reader.kind()?;
    let at = reader.offset();
    let text = reader.string()?.to_cow();
    STANDARD.decode(&*text).map_err(|error| Fault::at(at, format!("no base64: {error}")))
}

fn byte(reader: &mut Reader<'_>) -> Result<u8, Fault> {
    reader.kind()?;
    let at = reader.offset();
    u8::try_from(reader.u32()?).map_err(|_| Fault::at(at, "a number up to 255 is wanted"))
}

fn one_of<T: Copy>(reader: &mut Reader<'_>, choices: &[(&str, T)]) -> Result<T, Fault> {
    reader.kind()?;
    let at = reader.offset();
    let text = reader.string()?.to_cow();
    let found = choices.iter().find(|(name, _)| *name == text);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        Fault::at(at, format!("one of {} is wanted", names.join(", ")))
    })
}

fn no_member(reader: &Reader<'_>, name: &str) -> Fault {
    Fault::at(reader.offset(), format!("there is no member {name:?} in such a message"))
}

/// The members that are no fields. No field has such a name.
pub(super) const META: [&str; 14] = [
    "source",
    "kind",
    "offset",
    "verdict",
    "error",
    "field",
    "at",
    "message",
    "method_id",
    "length",
    "body_format",
    "envelope",
    "double_bits",
    "body",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_has_the_name_of_another_member() {
        for info in Message::INFOS {
            for field in info.fields {
                assert!(!META.contains(&field.name), "{}.{}", info.name, field.name);
            }
        }
    }
}
