//! The protobuf schema of the messages that have a protobuf form.

use core::fmt::Write as _;

use callevents::describe::{EnumInfo, FieldType, MessageInfo, Record as _};
use callevents::gateway::{AudioFrame, CallEvent, EventStreamRequest, EventType};

const HEADER: &str = "\
// The gateway's messages as protobuf: fields numbered in the order of the serde envelope.
//
// Generated from the messages' declarations by `cargo xtask generate`.
syntax = \"proto3\";
package callevents.v1;
";

pub(super) fn schema() -> String {
    let mut text = HEADER.to_string();
    enumeration(&mut text, EventType::INFO);
    for info in [EventStreamRequest::INFO, CallEvent::INFO, AudioFrame::INFO] {
        message(&mut text, info);
    }
    text
}

fn enumeration(text: &mut String, info: &EnumInfo) {
    text.push('\n');
    comment(text, "", info.doc, "");
    let _ = writeln!(text, "enum {} {{", info.name);
    for value in info.values {
        comment(text, "  ", value.doc, "");
        let _ = writeln!(text, "  {} = {};", value.name, value.value);
    }
    text.push_str("}\n");
}

fn message(text: &mut String, info: &MessageInfo) {
    text.push('\n');
    comment(text, "", info.doc, "");
    let _ = writeln!(text, "message {} {{", info.name);
    for field in info.fields {
        comment(text, "  ", field.doc, field.unit);
        let ty = type_name(field.ty);
        let _ = writeln!(text, "  {ty} {} = {};", field.name, field.number);
    }
    text.push_str("}\n");
}

/// A declaration's documentation, whose lines begin with a space.
fn comment(text: &mut String, indent: &str, lines: &[&str], unit: &str) {
    for line in lines {
        let _ = writeln!(text, "{indent}//{line}");
    }
    if !unit.is_empty() {
        let _ = writeln!(text, "{indent}// In {unit}.");
    }
}

fn type_name(ty: FieldType) -> &'static str {
    match ty {
        FieldType::Bool => "bool",
        FieldType::U32 => "uint32",
        FieldType::U64 => "uint64",
        FieldType::I32 => "int32",
        FieldType::I64 => "int64",
        FieldType::F64 => "double",
        FieldType::Text => "string",
        FieldType::Bytes => "bytes",
        FieldType::Enum32(info) => info.name,
        other => panic!("protobuf has no type for {other:?}"),
    }
}
