//! The messages as a table of small numbers, for the reader inside the module.
//!
//! The descriptions themselves hold all documentation: too much to be shipped to a browser.

use core::fmt::Write as _;

use callevents::describe::{FieldType, Place};
use callevents::gateway::{BodyFormat, Direction, Message as Gateway, MethodId};

use super::catalogue::{Catalogue, Message};
use crate::generate::c::pool::Pool;

const HEADER: &str = "\
//! The messages, unions and enumerations as tables of numbers.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::schema::{Field, List, Message, Method, Name, Ty, Union, Value};
";

pub(crate) fn table() -> String {
    // Which names there are is known only when all has been written.
    let names = written(Pool::default()).pool;
    let mut table = written(names.packed());
    table.pool.write(&mut table.text, "POOL", "All names: one may stand within another.");
    table.text
}

/// The table, whose names stand in this pool or are put into it.
fn written(pool: Pool) -> Table {
    let mut table = Table { all: Catalogue::new(), said: Vec::new(), pool, text: HEADER.into() };
    table.constants();
    table.messages();
    table.unions();
    table.enumerations();
    table.methods();
    table
}

struct Table {
    all: Catalogue,
    /// Texts of members that are always the same.
    said: Vec<&'static str>,
    pool: Pool,
    text: String,
}

impl Table {
    /// The number of every message, under its system's name and its own.
    fn constants(&mut self) {
        let _ = writeln!(self.text, "\n/// The places of messages and unions in their tables.");
        let _ = writeln!(self.text, "pub(crate) mod id {{");
        for (index, Message { system, info, .. }) in self.all.messages.iter().enumerate() {
            let name = upper(info.name);
            let system = system.to_uppercase();
            let _ = writeln!(self.text, "    pub(crate) const {system}_{name}: u8 = {index};");
        }
        for (index, (system, info)) in self.all.unions.iter().enumerate() {
            let name = upper(info.name);
            let system = system.to_uppercase();
            let _ =
                writeln!(self.text, "    pub(crate) const {system}_UNION_{name}: u8 = {index};");
        }
        self.text.push_str("}\n");
    }

    fn messages(&mut self) {
        let (mut rows, mut fields, mut first) = (String::new(), String::new(), 0);
        for at in 0..self.all.messages.len() {
            let message = &self.all.messages[at];
            let (count, base) = (message.fields.len(), message.base.clone());
            assert!(count < 255, "{}: a byte counts the fields", message.info.name);
            let system = message.system;
            let version = match system {
                "gateway" => Gateway::of_kind(message.info.kind).map_or(0, |kind| kind.version()),
                _ => 0,
            };
            let is_rust = u8::from(system == "rtpbridge");
            let tag = message.fields.iter().position(|f| matches!(f.place, Place::NameOf(_)));
            let union = message.fields.iter().position(|f| matches!(f.ty, FieldType::Tagged(_)));
            let name = message.info.name;
            let of_tag =
                union.map(|union| self.ty(system, self.all.messages[at].fields[union].ty).1);
            let _ = writeln!(
                rows,
                "    Message {{ first: {first}, count: {count}, base: {}, base_count: {}, version: \
                 {version}, rust_floats: {is_rust}, tag: {}, union: {} }}, // {system} {name}",
                base.start,
                base.len(),
                tag.unwrap_or(255),
                union.unwrap_or(255),
            );
            first += count;
            for field in self.all.messages[at].fields.clone() {
                let name = self.pool.name(field.name);
                let (ty, arg) = match field.place {
                    Place::Always(text) => ("Said".into(), self.said(text)),
                    Place::NameOf(_) => ("Tag".into(), of_tag.unwrap_or_default()),
                    _ => self.ty(system, field.ty),
                };
                let (also, arg) = self.also(system, field.also, arg);
                let flags = u8::from(field.optional) | u8::from(field.nullable) << 1 | also;
                let _ = writeln!(
                    fields,
                    "    Field {{ name: {name}, ty: Ty::{ty}, arg: {arg}, \
                     flags: {flags} }}, // {}",
                    field.name
                );
            }
        }
        self.array("MESSAGES", "Message", &rows);
        self.array("FIELDS", "Field", &fields);
    }

    fn unions(&mut self) {
        let (mut rows, mut values, mut first) = (String::new(), String::new(), 0);
        for (system, info) in self.all.unions.clone() {
            let count = info.values.len();
            let _ = writeln!(
                rows,
                "    Union {{ first: {first}, count: {count} }}, // {system} {}",
                info.name
            );
            first += count;
            for value in info.values {
                let name = self.pool.name(value.name);
                let none = || ("None".to_string(), 0);
                let (ty, arg) = value.ty.map_or_else(none, |ty| self.ty(system, ty));
                let (also, arg) = self.also(system, value.also, arg);
                let flags = u8::from(value.optional) | also;
                let _ = writeln!(
                    values,
                    "    Value {{ name: {name}, ty: Ty::{ty}, arg: {arg}, \
                     flags: {flags} }}, // {}",
                    value.name
                );
            }
        }
        self.array("UNIONS", "Union", &rows);
        self.array("VALUES", "Value", &values);
    }

    fn enumerations(&mut self) {
        let (mut rows, mut values, mut first) = (String::new(), String::new(), 0);
        for (system, info) in self.all.names.clone() {
            let count = info.values.len();
            let _ = writeln!(
                rows,
                "    Union {{ first: {first}, count: {count} }}, // {system} {}",
                info.name
            );
            first += count;
            for value in info.values {
                let name = self.pool.name(value.name);
                let _ = writeln!(values, "    {name}, // {}", value.name);
            }
        }
        self.array("NAME_LISTS", "Union", &rows);
        self.array("KNOWN_NAMES", "Name", &values);
        let mut rows = String::new();
        for item in self.all.lists.clone() {
            let system = self.system_of(item);
            let (ty, arg) = self.ty(system, item);
            let _ = writeln!(rows, "    List {{ ty: Ty::{ty}, arg: {arg} }},");
        }
        self.array("LISTS", "List", &rows);
        let mut rows = String::new();
        for text in self.said.clone() {
            let name = self.pool.name(text);
            let _ = writeln!(rows, "    {name}, // {text}");
        }
        self.array("SAID", "Name", &rows);
    }

    /// Which method carries which message, as the core answers.
    fn methods(&mut self) {
        let mut rows = String::new();
        let empty = [0; 6];
        for value in MethodId::INFO.values {
            let Ok(number) = u32::try_from(value.value) else { continue };
            let method = MethodId(number);
            let carried = |direction| {
                let message = Gateway::decode(method, direction, BodyFormat::Envelope, &empty);
                self.gateway(message.ok())
            };
            let answer = self.gateway(Gateway::decode_response(method, &empty).ok());
            let _ = writeln!(
                rows,
                "    Method {{ id: {number}, from_gateway: {}, to_gateway: {}, answer: {answer} }}, // {}",
                carried(Direction::FromGateway),
                carried(Direction::ToGateway),
                value.name,
            );
        }
        self.array("METHODS", "Method", &rows);
        let mut rows = String::new();
        for message in self.all.messages.iter().filter(|message| message.system == "gateway") {
            let id = Gateway::of_kind(message.info.kind).and_then(|message| message.method_id());
            let _ = writeln!(rows, "    {}, // {}", id.map_or(0, |id| id.0), message.info.name);
        }
        self.array("METHOD_OF", "u32", &rows);
    }

    fn gateway(&self, message: Option<Gateway<'_>>) -> usize {
        let info = message.and_then(|message| message.info());
        info.map_or(255, |info| self.all.message_of("gateway", info))
    }

    fn array(&mut self, name: &str, ty: &str, rows: &str) {
        let count = rows.lines().count();
        let _ = write!(self.text, "\npub(crate) static {name}: [{ty}; {count}] = [\n{rows}];\n");
    }

    /// A type's name in the table, and what belongs to it.
    fn ty(&self, system: &str, ty: FieldType) -> (String, usize) {
        let name = |name: &str| name.to_string();
        match ty {
            FieldType::Enum8(info) | FieldType::Enum32(info) => {
                let at = self.all.enum_of(system, info).unwrap_or_default();
                (name(if ty.envelope_width() == 1 { "Enum8" } else { "Enum32" }), at)
            }
            FieldType::Name(info) => {
                (name("Name"), self.all.names_of(system, info).unwrap_or_default())
            }
            FieldType::List(item) => (name("List"), self.all.list_of(*item).unwrap_or_default()),
            FieldType::Record(info) => (name("Record"), self.all.message_of(system, info)),
            FieldType::Tagged(info) => (name("Tagged"), self.all.union_of(system, info)),
            other => (format!("{other:?}"), 0),
        }
    }

    /// The flag of another type that values may have, and what belongs to it or to their type,
    /// which is `arg`.
    fn also(&self, system: &str, also: Option<FieldType>, arg: usize) -> (u8, usize) {
        match also {
            None => (0, arg),
            Some(FieldType::U16) => (4, arg),
            Some(FieldType::U32) => (8, arg),
            Some(record @ FieldType::Record(_)) if arg == 0 => (16, self.ty(system, record).1),
            Some(other) => panic!("{system}: the table has no place for {other:?} beside another"),
        }
    }

    /// The system that a list's items are of.
    fn system_of(&self, ty: FieldType) -> &'static str {
        let FieldType::Record(info) = ty else {
            let FieldType::Name(info) = ty else { return "" };
            let known = self.all.names.iter().find(|known| known.1.name == info.name);
            return known.map_or("", |known| known.0);
        };
        let known = self.all.messages.iter().find(|known| core::ptr::eq(known.info, info));
        known.map_or("", |known| known.system)
    }

    /// The place of a text that is always the same.
    fn said(&mut self, text: &'static str) -> usize {
        let at = self.said.iter().position(|known| *known == text);
        at.unwrap_or_else(|| {
            self.said.push(text);
            self.said.len() - 1
        })
    }
}

/// A type's name as that of a constant.
pub(super) fn upper(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(character.to_ascii_uppercase());
    }
    out
}
