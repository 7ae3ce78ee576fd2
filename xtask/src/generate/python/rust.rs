//! The tables of the classes, and the code that puts messages into images.

use core::fmt::Write as _;

use callevents::describe::{FieldType, Place, UnionInfo};

use super::member_name;
use super::model::{Class, Enumeration, Field, Model, Need, Type};

pub(super) fn tables(model: &Model) -> String {
    let system = model.system;
    let id = capitalised(system);
    let mut text = format!(
        "//! Generated from the messages' declarations by `cargo xtask generate`.\n\n\
         use callevents::{system};\n\n\
         use crate::record::{{Fill, Image, Row{}, Value}};\n\
         use crate::table::{{\n    Class, Codec, EnumTable, Field, Kind, Members, Need, SystemId, \
         SystemTable{},\n}};\n\n",
        if system == "gateway" { "" } else { ", KNOWN, Union, union_word" },
        if system == "gateway" { "" } else { ", Variant, Word" },
    );
    let _ = writeln!(text, "pub(super) static TABLE: SystemTable = SystemTable {{");
    let _ = writeln!(text, "    id: SystemId::{id},");
    let _ =
        writeln!(text, "    module: {system:?},\n    classes: CLASSES,\n    enums: ENUMS,\n}};\n");
    classes(&mut text, model, &id);
    enums(&mut text, model);
    for union in &model.unions {
        variants(&mut text, model, union);
    }
    always_constants(&mut text, model);
    for class in model.classes.iter().filter(|class| !class.is_special) {
        fill(&mut text, model, class);
    }
    for row in &model.enums {
        enum_value(&mut text, system, row);
    }
    for union in &model.unions {
        union_value(&mut text, system, union);
    }
    if system == "gateway" {
        messages(&mut text, model);
    }
    positions(&mut text, model);
    text
}

fn classes(text: &mut String, model: &Model, id: &str) {
    let _ = writeln!(text, "static CLASSES: &[Class] = &[");
    for class in &model.classes {
        let _ = writeln!(text, "    Class {{\n        system: SystemId::{id},");
        let _ = writeln!(text, "        name: {:?},\n        kind: {:?},", class.name, class.kind);
        let _ = writeln!(text, "        doc: {:?},\n        fields: &[", class.doc);
        for (index, field) in class.fields.iter().enumerate() {
            let _ = writeln!(
                text,
                "            Field {{ system: SystemId::{id}, name: {:?}, wire: {:?}, index: \
                 {index}, kind: {}, need: Need::{}, doc: {:?} }},",
                field.name,
                field.wire,
                field_kind(model, field),
                need(field.need),
                field.doc,
            );
        }
        let has_rest = model.system != "gateway";
        let _ = writeln!(text, "        ],\n        has_rest: {has_rest},");
        let _ = writeln!(text, "        codec: {},\n    }},", codec(model, class));
    }
    text.push_str("];\n\n");
}

fn need(need: Need) -> &'static str {
    match need {
        Need::Default => "Default",
        Need::Required => "Required",
        Need::Nullable => "Nullable",
        Need::Optional => "Optional",
    }
}

fn codec(model: &Model, class: &Class) -> String {
    let system = model.system;
    if system == "gateway" {
        return "Codec::Gateway".to_owned();
    }
    if class.is_special {
        let module = format!("crate::systems::{system}::{}", class.name.to_lowercase());
        return format!("Codec::Json {{ read: {module}::read, build: {module}::build }}");
    }
    format!("crate::systems::json_codec!({system}::{})", class.name)
}

fn field_kind(model: &Model, field: &Field) -> String {
    match field.ty {
        Type::NameOf(info) => format!("Kind::UnionName(&{})", constant(info)),
        Type::Loops => "Kind::Loops".to_owned(),
        Type::Form => "Kind::UnionName(&crate::systems::voicetyped::FORMS)".to_owned(),
        Type::Plain(ty) => match field.place {
            Place::Always(said) => format!("Kind::Always({})", always(said)),
            _ => kind(model, ty),
        },
    }
}

fn kind(model: &Model, ty: FieldType) -> String {
    match ty {
        FieldType::Bool => "Kind::Bool".to_owned(),
        FieldType::U8 => "Kind::Unsigned(0xff)".to_owned(),
        FieldType::U16 => "Kind::Unsigned(0xffff)".to_owned(),
        FieldType::U32 => "Kind::Unsigned(0xffff_ffff)".to_owned(),
        FieldType::U64 => "Kind::Unsigned(u64::MAX)".to_owned(),
        FieldType::I32 => "Kind::Signed32".to_owned(),
        FieldType::I64 => "Kind::Signed".to_owned(),
        FieldType::F64 => "Kind::Double".to_owned(),
        FieldType::Text => "Kind::Text".to_owned(),
        FieldType::Bytes => "Kind::Bytes".to_owned(),
        FieldType::Enum8(info) | FieldType::Enum32(info) => {
            format!("Kind::Enum({})", model.enumeration(info.name))
        }
        FieldType::Name(info) => format!("Kind::Name({})", model.enumeration(info.name)),
        FieldType::Json => "Kind::Json".to_owned(),
        FieldType::List(item) => format!("Kind::List(&{})", kind(model, *item)),
        FieldType::Record(info) => format!("Kind::Record({})", model.class(info.name)),
        FieldType::Tagged(info) => format!("Kind::Union(&{})", constant(info)),
        other => panic!("no class can have {other:?}"),
    }
}

fn enums(text: &mut String, model: &Model) {
    let _ = writeln!(text, "static ENUMS: &[EnumTable] = &[");
    for row in &model.enums {
        let (doc, members) = match row {
            Enumeration::Numbers(info) => {
                let rows = info.values.iter().map(|row| format!("({:?}, {})", row.name, row.value));
                (info.doc, format!("Numbers(&[{}])", rows.collect::<Vec<_>>().join(", ")))
            }
            Enumeration::Names(info) => {
                let rows = info.values.iter();
                let rows =
                    rows.map(|row| format!("({:?}, {:?})", member_name(row.variant), row.name));
                (info.doc, format!("Names(&[{}])", rows.collect::<Vec<_>>().join(", ")))
            }
        };
        let doc = super::model::text(doc, "");
        let _ = writeln!(
            text,
            "    EnumTable {{ name: {:?}, doc: {doc:?}, members: Members::{members} }},",
            row.name(),
        );
    }
    text.push_str("];\n\n");
}

fn constant(info: &UnionInfo) -> String {
    member_name(info.name)
}

fn variants(text: &mut String, model: &Model, info: &UnionInfo) {
    let (name, count) = (constant(info), info.values.len());
    let _ = writeln!(text, "static {name}: [Variant; {count}] = [");
    for row in info.values {
        let kind = match row.ty {
            Some(ty) => format!("Some({})", kind(model, ty)),
            None => "None".to_owned(),
        };
        let _ = writeln!(text, "    Variant {{ name: Word::new({:?}), kind: {kind} }},", row.name);
    }
    text.push_str("];\n\n");
}

/// The constant of a member that is always the same.
fn always(said: &str) -> String {
    format!("&ALWAYS_{}", said.to_uppercase())
}

fn always_constants(text: &mut String, model: &Model) {
    for field in model.classes.iter().flat_map(|class| &class.fields) {
        if let Place::Always(said) = field.place {
            let name = said.to_uppercase();
            let _ = writeln!(text, "static ALWAYS_{name}: Word = Word::new({said:?});\n");
        }
    }
}

fn fill(text: &mut String, model: &Model, class: &Class) {
    let path = format!("{}::{}", model.system, class.name);
    let has_lifetime = model.system != "gateway"
        || class
            .fields
            .iter()
            .any(|field| matches!(field.ty, Type::Plain(FieldType::Text | FieldType::Bytes)));
    let lifetime = if has_lifetime { "<'_>" } else { "" };
    let _ = writeln!(text, "impl Fill for {path}{lifetime} {{");
    let _ = writeln!(text, "    const FIELDS: usize = {};\n", class.fields.len());
    let uses_row = !class.fields.is_empty() || model.system != "gateway";
    let row = if uses_row { "row" } else { "_" };
    let inline = if class.name == "CallEvent" { "    #[inline]\n" } else { "" };
    let _ = writeln!(text, "{inline}    fn fill(&self, {row}: &mut Row<'_, '_>) {{");
    // A base is the field `call` of every struct that has one.
    let base = if class.base.is_some() { "call." } else { "" };
    for field in &class.fields {
        let base = if field.in_base { base } else { "" };
        let _ = match field.place {
            Place::Field(name) => writeln!(text, "        row.put(&self.{base}{name});"),
            Place::Always(_) => writeln!(text, "        row.always();"),
            Place::NameOf(name) => writeln!(text, "        row.name_of(&self.{name});"),
            other => panic!("{other:?} is a new place"),
        };
    }
    if model.system != "gateway" {
        text.push_str("        row.rest(&self.rest);\n");
    }
    text.push_str("    }\n}\n\n");
    if model.system != "gateway" {
        let _ = writeln!(text, "crate::systems::built_json!({path});\n");
    }
}

fn enum_value(text: &mut String, system: &str, row: &Enumeration) {
    let path = format!("{system}::{}", row.name());
    match row {
        Enumeration::Numbers(_) => {
            let _ = writeln!(text, "impl Value for {path} {{");
            text.push_str("    #[inline(always)]\n");
            text.push_str("    fn word(&self, _: &mut Image<'_>) -> Option<u64> {\n");
            text.push_str("        Some(i64::from(self.0) as u64)\n    }\n}\n\n");
        }
        Enumeration::Names(info) => {
            let _ = writeln!(text, "impl Value for {path}<'_> {{");
            text.push_str("    fn word(&self, image: &mut Image<'_>) -> Option<u64> {\n");
            text.push_str("        Some(KNOWN | match self {\n");
            for (at, value) in info.values.iter().enumerate() {
                let _ = writeln!(text, "            {path}::{} => {at},", value.variant);
            }
            text.push_str("            other => return other.name().word(image),\n");
            text.push_str("        })\n    }\n}\n\n");
        }
    }
}

fn union_value(text: &mut String, system: &str, info: &UnionInfo) {
    let path = format!("{system}::{}", info.name);
    let other = format!("crate::systems::{system}::other_{}", info.name.to_lowercase());
    let _ = writeln!(text, "impl Value for {path}<'_> {{");
    text.push_str("    fn word(&self, image: &mut Image<'_>) -> Option<u64> {\n");
    text.push_str("        let (position, word) = match self {\n");
    for (at, row) in info.values.iter().enumerate() {
        let variant = row.variant;
        let _ = match row.ty {
            Some(_) => {
                writeln!(text, "            {path}::{variant}(it) => ({at}, it.word(image)?),")
            }
            None => writeln!(text, "            {path}::{variant} => return None,"),
        };
    }
    let _ = writeln!(text, "            other => (u64::MAX, {other}(other, image)?),");
    text.push_str("        };\n        Some(union_word(image, position, word))\n    }\n}\n\n");
    if info.name == "MethodResult" {
        return;
    }
    let _ = writeln!(text, "impl Union for {path}<'_> {{");
    text.push_str("    fn position(&self) -> Option<usize> {\n        Some(match self {\n");
    for (at, row) in info.values.iter().enumerate() {
        let fields = if row.ty.is_some() { "(_)" } else { "" };
        let _ = writeln!(text, "            {path}::{}{fields} => {at},", row.variant);
    }
    text.push_str("            _ => return None,\n        })\n    }\n\n");
    text.push_str("    fn unknown_name(&self) -> callevents::json::JsonStr<'_> {\n");
    let name = if info.name == "Command" { "method().name()" } else { "name()" };
    let _ = writeln!(text, "        self.{name}\n    }}\n}}\n");
}

/// The position of a message's class, and its image.
fn messages(text: &mut String, model: &Model) {
    text.push_str("/// Puts a message into an image, and gives the position of its class.\n");
    text.push_str("#[inline]\n");
    text.push_str(
        "pub(crate) fn put(image: &mut Image<'_>, message: &gateway::Message<'_>) -> usize {\n",
    );
    text.push_str("    let (position, _) = match message {\n");
    for (at, class) in model.classes.iter().enumerate().filter(|(_, class)| !class.is_special) {
        let _ = writeln!(
            text,
            "        gateway::Message::{}(message) => ({at}, image.node(message)),",
            class.name
        );
    }
    let _ = writeln!(text, "        _ => ({}, 0),", model.class("Unknown"));
    text.push_str("    };\n    position\n}\n\n");
}

/// The positions of the classes, for code that makes them by itself.
fn positions(text: &mut String, model: &Model) {
    text.push_str("/// The positions of the classes.\n");
    text.push_str("#[allow(dead_code, reason = \"not every class is made by itself\")]\n");
    text.push_str("pub(crate) mod at {\n");
    for (at, class) in model.classes.iter().enumerate() {
        let name = member_name(class.name);
        let _ = writeln!(text, "    pub(crate) const {name}: usize = {at};");
    }
    text.push_str("}\n");
}

fn capitalised(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    first.to_uppercase() + rest
}
