//! Reading the shared vectors.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

pub mod arbitrary;
pub mod captures;

use std::path::PathBuf;

use callevents::describe::{FieldType, Value};
use callevents::gateway::Message;
use serde_json::Value as Json;

/// The contents of a file below `tests/vectors`.
pub fn vector_bytes(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of a JSON Lines file below `tests/vectors`.
pub fn vector_rows(name: &str) -> Vec<Json> {
    let text = String::from_utf8(vector_bytes(name)).expect("vectors are UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("a row is JSON")).collect()
}

/// The names of the files in a folder below `tests/vectors`, the folder's with them, in order.
pub fn vector_files(folder: &str) -> Vec<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(folder);
    let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.expect("a file").file_name();
    let mut names: Vec<_> =
        entries.map(|entry| format!("{folder}/{}", name(entry).to_string_lossy())).collect();
    names.sort();
    names
}

/// A row's member that is a string.
pub fn text<'r>(row: &'r Json, member: &str) -> &'r str {
    row[member].as_str().unwrap_or_else(|| panic!("{member} of {row}"))
}

/// The bytes that `hex` stands for.
pub fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex digits"))
        .collect()
}

/// The bytes of a row's `hex`.
pub fn row_bytes(row: &Json) -> Vec<u8> {
    unhex(text(row, "hex"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value as the vectors' `fields` write it.
pub fn as_vector_json(value: Value<'_>) -> Json {
    const SAFE: u64 = 1 << 53;
    match value {
        Value::Bool(value) => value.into(),
        Value::Unsigned(value) if value >= SAFE => value.to_string().into(),
        Value::Unsigned(value) => value.into(),
        Value::Signed(value) if value.unsigned_abs() >= SAFE => value.to_string().into(),
        Value::Signed(value) | Value::Enum(value) => value.into(),
        Value::Double(value) if value.is_nan() => "NaN".into(),
        Value::Double(value) if value == f64::INFINITY => "Infinity".into(),
        Value::Double(value) if value == f64::NEG_INFINITY => "-Infinity".into(),
        Value::Double(value) => value.into(),
        Value::Text(text) => text.as_str().into(),
        Value::Bytes(bytes) => hex(bytes).into(),
        other => panic!("{other:?} is not in the vectors"),
    }
}

/// Asserts that a message has a row's fields, bit by bit.
pub fn assert_fields(message: &Message<'_>, row: &Json) {
    let name = text(row, "name");
    let fields = row["fields"].as_object().expect("fields");
    let info = message.info().expect("a known message");
    for (index, field) in info.fields.iter().enumerate() {
        let value = message.value(index).expect("as many values as fields");
        // An older sender's row leaves out what it does not write.
        if let Some(expected) = fields.get(field.name) {
            // Some writers of these rows give a whole double as an integer.
            let expected = match (field.ty, expected.as_f64()) {
                (FieldType::F64, Some(number)) => &Json::from(number),
                _ => expected,
            };
            assert_eq!(as_vector_json(value), *expected, "{name}: {}", field.name);
        }
        if let (Value::Double(value), Some(bits)) = (value, row["double_bits"][field.name].as_str())
        {
            assert_eq!(format!("{:016x}", value.to_bits()), bits, "{name}: {}", field.name);
        }
    }
}

/// A row's message, built from its fields.
pub fn build<'a>(kind: &str, row: &'a Json, payload: &'a [u8]) -> Message<'a> {
    let mut message = Message::of_kind(kind).unwrap_or_else(|| panic!("no message {kind}"));
    let info = message.info().expect("a known message");
    for (index, field) in info.fields.iter().enumerate() {
        let Some(json) = row["fields"].get(field.name) else { continue };
        let bits = row["double_bits"][field.name].as_str();
        let value = from_vector_json(field.ty, json, bits, payload);
        message.set(index, value).unwrap_or_else(|_| panic!("{} = {json}", field.name));
    }
    message
}

fn from_vector_json<'a>(
    ty: FieldType,
    json: &'a Json,
    bits: Option<&str>,
    payload: &'a [u8],
) -> Value<'a> {
    let digits = || match json {
        Json::String(digits) => digits.clone(),
        number => number.to_string(),
    };
    match ty {
        FieldType::Bool => Value::Bool(json.as_bool().expect("a bool")),
        FieldType::Text => Value::Text(json.as_str().expect("a string").into()),
        FieldType::Bytes => Value::Bytes(payload),
        FieldType::F64 => Value::Double(match (bits, json.as_str()) {
            (Some(bits), _) => f64::from_bits(u64::from_str_radix(bits, 16).expect("bits")),
            (None, Some("Infinity")) => f64::INFINITY,
            (None, Some("-Infinity")) => f64::NEG_INFINITY,
            _ => json.as_f64().expect("a number"),
        }),
        FieldType::U8 | FieldType::U16 | FieldType::U32 | FieldType::U64 => {
            Value::Unsigned(digits().parse().expect("an unsigned number"))
        }
        _ => Value::Signed(digits().parse().expect("a signed number")),
    }
}

/// The bytes of a row's `payload`, if it has one.
pub fn payload(row: &Json) -> Vec<u8> {
    row["fields"]["payload"].as_str().map(unhex).unwrap_or_default()
}
