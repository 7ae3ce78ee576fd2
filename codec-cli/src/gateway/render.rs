//! Messages of the gateway as members of a JSON object.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callevents::describe::{EnumInfo, FieldType, Value};
use callevents::framing::frame::{Frame, LengthField};
use callevents::gateway::Message;
use callevents::json::{FloatStyle, Writer};

use super::form::{EnvelopeForm, Form};

/// Writes a message's fields by their names on the wire, and what is unusual about its form.
pub(super) fn message(writer: &mut Writer<'_>, message: &Message<'_>, form: &Form<'_>) {
    if let Message::Unknown { method_id, body } = message {
        writer.key("method_id").u64((*method_id).into());
        length(writer, form.is_whole);
        bytes(writer, "body", body);
        return;
    }
    let fields = message.info().map_or(&[][..], |info| info.fields);
    let values =
        || fields.iter().enumerate().filter_map(|(at, row)| Some((row, message.value(at)?)));
    for (row, value) in values() {
        writer.key(row.name);
        field(writer, row.ty, value);
    }
    if let Some(method_id) = form.method_id {
        writer.key("method_id").u64(method_id.into());
    }
    length(writer, form.is_whole);
    if form.is_protobuf {
        writer.key("body_format").string("protobuf");
    }
    if form.envelope != EnvelopeForm::default() {
        envelope(writer, &form.envelope);
    }
    let mut unusual = values().filter_map(|(row, value)| Some((row.name, unusual_bits(value)?)));
    if let Some(first) = unusual.next() {
        writer.key("double_bits").begin_object();
        for (name, bits) in core::iter::once(first).chain(unusual) {
            writer.key(name).string(format!("{bits:016x}").as_str());
        }
        writer.end_object();
    }
    if let Some(body) = form.body {
        bytes(writer, "body", body);
    }
}

/// Writes what a frame is whose body could not be decoded.
pub(super) fn raw_frame(writer: &mut Writer<'_>, frame: &Frame<'_>) {
    writer.key("method_id").u64(frame.method_id.into());
    length(writer, frame.length_field == LengthField::WholeFrame);
    bytes(writer, "body", frame.body);
}

fn field(writer: &mut Writer<'_>, ty: FieldType, value: Value<'_>) {
    match value {
        Value::Bool(value) => writer.bool(value),
        Value::Unsigned(value) => writer.u64(value),
        Value::Signed(value) => writer.i64(value),
        Value::Double(value) => double(writer, value),
        Value::Text(text) => writer.string(text.as_str()),
        Value::Bytes(bytes) => writer.string(STANDARD.encode(bytes).as_str()),
        Value::Enum(value) => match enumeration(ty).and_then(|info| info.name_of(value)) {
            Some(name) => writer.string(name),
            None => writer.i64(value),
        },
        // There are no others yet; a value that cannot be shown must not be taken for another.
        _ => writer.null(),
    };
}

fn double<'w, 'o>(writer: &'w mut Writer<'o>, value: f64) -> &'w mut Writer<'o> {
    if value.is_nan() {
        writer.string(NAN)
    } else if value.is_infinite() {
        writer.string(if value > 0.0 { INFINITY } else { NEGATIVE_INFINITY })
    } else {
        // This style keeps the sign of -0.0.
        writer.f64(value, FloatStyle::Rust)
    }
}

/// The bits of a NaN that `"NaN"` would not be read back as.
fn unusual_bits(value: Value<'_>) -> Option<u64> {
    match value {
        Value::Double(value) if value.is_nan() && value.to_bits() != NAN_BITS => {
            Some(value.to_bits())
        }
        _ => None,
    }
}

fn envelope(writer: &mut Writer<'_>, form: &EnvelopeForm<'_>) {
    writer.key("envelope").begin_object();
    if let Some(version) = form.version {
        writer.key("version").u64(version.into());
    }
    if let Some(version) = form.compat_version {
        writer.key("compat_version").u64(version.into());
    }
    if let Some(fields) = form.fields {
        writer.key("fields").u64(fields as u64);
    }
    for (name, value) in [("extra", form.extra), ("trailing", form.trailing)] {
        if !value.is_empty() {
            bytes(writer, name, value);
        }
    }
    writer.end_object();
}

fn length(writer: &mut Writer<'_>, is_whole: bool) {
    if is_whole {
        writer.key("length").string("whole");
    }
}

fn bytes(writer: &mut Writer<'_>, name: &str, value: &[u8]) {
    writer.key(name).string(STANDARD.encode(value).as_str());
}

/// The names of a type's values.
pub(super) fn enumeration(ty: FieldType) -> Option<&'static EnumInfo> {
    match ty {
        FieldType::Enum8(info) | FieldType::Enum32(info) => Some(info),
        _ => None,
    }
}

/// As protobuf's JSON mapping has it.
pub(super) const NAN: &str = "NaN";
pub(super) const INFINITY: &str = "Infinity";
pub(super) const NEGATIVE_INFINITY: &str = "-Infinity";

/// The quiet NaN without sign and payload.
pub(super) const NAN_BITS: u64 = 0x7ff8_0000_0000_0000;
