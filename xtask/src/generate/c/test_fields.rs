//! The part of the C vector program that prints the fields of the gateway's messages.

use core::fmt::Write as _;

use callevents::describe::FieldType;

use super::catalogue::Catalogue;
use super::{records, screaming, snake};

pub(super) fn file(catalogue: &Catalogue) -> String {
    let mut text = String::from(
        "/* Prints the fields of the gateway's messages.\n\
         \x20*\n\
         \x20* Generated from the messages' declarations by `cargo xtask generate`.\n\
         \x20*/\n\
         #include \"vectors.h\"\n\n\
         void put_gateway_fields(const callevents_gateway_message *message) {\n\
         \x20   switch (message->kind) {\n",
    );
    for info in &catalogue.messages {
        let member = snake(info.name);
        let _ = writeln!(text, "    case CALLEVENTS_GATEWAY_KIND_{}:", screaming(info.name));
        for (name, field) in records::fields(info) {
            let value = format!("message->value.{member}.{name}");
            let line = match field.ty {
                FieldType::Bool => format!("put_bool(\"{}\", {value});", field.name),
                FieldType::U8 | FieldType::U16 | FieldType::U32 | FieldType::U64 => {
                    format!("put_u64(\"{}\", {value});", field.name)
                }
                FieldType::I32 | FieldType::I64 => format!("put_i64(\"{}\", {value});", field.name),
                FieldType::F64 => format!("put_double(\"{}\", {value});", field.name),
                FieldType::Text => format!("put_text(\"{}\", {value});", field.name),
                FieldType::Bytes => format!("put_base64(\"{}\", {value});", field.name),
                FieldType::Enum8(info) | FieldType::Enum32(info) => format!(
                    "put_number_or_name(\"{}\", {value}, {}_name({value}));",
                    field.name,
                    catalogue.c_name(info.name)
                ),
                other => panic!("the gateway has no {other:?}"),
            };
            let _ = writeln!(text, "        {line}");
        }
        text.push_str("        break;\n");
    }
    text.push_str("    default:\n        break;\n    }\n}\n\n");
    text.push_str(
        "void put_unusual_doubles(const callevents_gateway_message *message) {\n\
         \x20   switch (message->kind) {\n",
    );
    for info in &catalogue.messages {
        let doubles: Vec<_> =
            records::fields(info).filter(|(_, field)| matches!(field.ty, FieldType::F64)).collect();
        if doubles.is_empty() {
            continue;
        }
        let _ = writeln!(text, "    case CALLEVENTS_GATEWAY_KIND_{}:", screaming(info.name));
        for (name, field) in doubles {
            let _ = writeln!(
                text,
                "        put_unusual_double(\"{}\", message->value.{}.{name});",
                field.name,
                snake(info.name)
            );
        }
        text.push_str("        break;\n");
    }
    text.push_str("    default:\n        break;\n    }\n    end_unusual_doubles();\n}\n");
    text
}
