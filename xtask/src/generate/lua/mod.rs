//! Wireshark's dissector of the gateway's frames: its code, and the catalogue that it walks.

use core::fmt::Write as _;

use callevents::describe::{EnumInfo, FieldInfo, FieldType, MessageInfo};
use callevents::format::protobuf::MAX_GROUP_DEPTH;
use callevents::framing::frame::LengthField;
use callevents::gateway::{BodyFormat, Direction, Message, MethodId, ReadOptions};
use callevents::{DecodeError, bindings};

/// The dissector as one file, which is how Wireshark wants its plugins.
pub(super) fn dissector() -> String {
    DISSECTOR
        .replace("@ENUMS@", &enums())
        .replace("@MESSAGES@", &messages())
        .replace("@METHODS@", &methods())
        .replace("@DEEPEST@", &MAX_GROUP_DEPTH.to_string())
}

fn enums() -> String {
    let mut all: Vec<&EnumInfo> = Vec::new();
    for field in Message::INFOS.iter().flat_map(|info| info.fields) {
        match field.ty {
            FieldType::Enum8(info) | FieldType::Enum32(info)
                if all.iter().all(|known| known.name != info.name) =>
            {
                all.push(info);
            }
            _ => {}
        }
    }
    let mut text = String::new();
    for info in all {
        let _ = writeln!(text, "    {} = {{", info.name);
        for value in info.values {
            let _ = writeln!(text, "        [{}] = {:?},", value.value, value.name);
        }
        text.push_str("    },\n");
    }
    text
}

fn messages() -> String {
    let mut text = String::new();
    for info in Message::INFOS {
        let _ = writeln!(text, "    {} = {{", info.kind);
        let version = Message::of_kind(info.kind).map_or(0, |message| message.version());
        let _ = writeln!(text, "        version = {version},");
        let _ = writeln!(text, "        protobuf = {},", has_protobuf(info));
        text.push_str("        fields = {\n");
        for field in info.fields {
            let (ty, values) = lua_type(field.ty);
            let _ = write!(
                text,
                "            {{ name = {:?}, number = {}, type = {ty:?}, ",
                field.name, field.number
            );
            if let Some(values) = values {
                let _ = write!(text, "values = enums.{}, ", values.name);
            }
            let _ = writeln!(text, "doc = {:?} }},", doc(field));
        }
        text.push_str("        },\n    },\n");
    }
    text
}

/// Each method with the messages that a frame of it can carry: the gateway's, the client's, and the
/// answer to a request, which the documentation has in a frame of the request's method.
fn methods() -> String {
    let mut text = String::new();
    for value in MethodId::INFO.values {
        let Ok(id) = u32::try_from(value.value) else { continue };
        let mut carries: Vec<&str> = Vec::new();
        let of_frames = [Direction::FromGateway, Direction::ToGateway].map(|direction| {
            let options =
                ReadOptions { direction: Some(direction), legacy_ids: true, ..Default::default() };
            let frame = bindings::frame(id, EMPTY, 0, LengthField::AfterLength);
            kind_of(frame.message_with(&options))
        });
        let of_answer = kind_of(Message::decode_response(MethodId(id), EMPTY));
        for kind in of_frames.into_iter().chain([of_answer]).flatten() {
            if !carries.contains(&kind) {
                carries.push(kind);
            }
        }
        let carries = carries.iter().map(|kind| format!("{kind:?}")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            text,
            "    [{id}] = {{ name = {:?}, carries = {{ {carries} }} }},",
            value.name
        );
    }
    text
}

/// The kind of what was read; `None` if its method is not known.
fn kind_of(read: Result<Message<'_>, DecodeError>) -> Option<&'static str> {
    read.ok()?.info().map(|info| info.kind)
}

/// Whether a message has a protobuf form: only then is an empty envelope, whose first byte is a tag of
/// nothing, a fault.
fn has_protobuf(info: &MessageInfo) -> bool {
    let read = Message::decode_kind(info.kind, BodyFormat::Protobuf, EMPTY);
    read.is_some_and(|read| read.is_err())
}

fn lua_type(ty: FieldType) -> (&'static str, Option<&'static EnumInfo>) {
    let name = match ty {
        FieldType::Bool => "bool",
        FieldType::U16 => "u16",
        FieldType::U32 => "u32",
        FieldType::U64 => "u64",
        FieldType::I32 => "i32",
        FieldType::I64 => "i64",
        FieldType::F64 => "f64",
        FieldType::Text => "text",
        FieldType::Bytes => "bytes",
        FieldType::Enum8(info) => return ("enum8", Some(info)),
        FieldType::Enum32(info) => return ("enum32", Some(info)),
        other => panic!("the dissector has no type for {other:?}"),
    };
    (name, None)
}

/// A field's documentation in one line.
fn doc(field: &FieldInfo) -> String {
    let lines: Vec<_> = field.doc.iter().map(|line| line.trim()).collect();
    let doc = lines.join(" ");
    if field.unit.is_empty() { doc } else { format!("{doc} In {}.", field.unit) }
}

/// An envelope without fields, which every reader takes for that of an older sender.
const EMPTY: &[u8] = &[0, 0, 0, 0, 0, 0];

const DISSECTOR: &str = include_str!("callevents.lua.in");
