//! The table by which a small build reads and writes JSON: for each field, where its struct has it.
//!
//! It is compiled, so that the compiler itself tells the offsets of every target.

use core::fmt::Write as _;

use callevents::describe::{FieldInfo, FieldType, MessageInfo, Place, UnionInfo};
use callevents::gateway::{BodyFormat, Direction, Message as Gateway, MethodId};

use super::super::wasm::catalogue::{Catalogue, Message};
use super::pool::{Pool, Pools};
use super::{header, screaming, snake};

pub(super) fn file() -> String {
    // Where the names stand is known once all are.
    let (_, wanted) = with_names(Pools::default());
    let pools = Pools { json: wanted.json.packed(), gateway: wanted.gateway.packed() };
    with_names(pools).0
}

/// The file, with names in these pools; and the pools with all that it needs.
fn with_names(Pools { json, mut gateway }: Pools) -> (String, Pools) {
    let mut all = Catalogue::new();
    // The gateway's messages are no JSON: they have rows of their own.
    let is_gateways = |message: &Message| message.system == "gateway";
    let messages: Vec<_>;
    (messages, all.messages) = all.messages.into_iter().partition(is_gateways);
    let mut table = Table { all, said: Vec::new(), forms: Vec::new(), pool: json };
    let mut text =
        header("The JSON messages as a table: names, types, and offsets in the structs.");
    text.push_str(
        "use core::mem::offset_of;\n\n\
         use crate::gateway::*;\nuse crate::jambonz::*;\nuse crate::rtpbridge::*;\nuse crate::small::schema::*;\n\
         use crate::voicetyped::*;\n",
    );
    table.ids(&mut text);
    table.messages(&mut text);
    table.unions(&mut text);
    table.names(&mut text);
    gateway_messages(&mut text, &mut gateway, &messages);
    table.rest(&mut text);
    table.pool.write(&mut text, "POOL", "All names of JSON, one over the other.");
    gateway.write(&mut text, "GATEWAY_POOL", "The names of the gateway's fields.");
    (text, Pools { json: table.pool, gateway })
}

/// The gateway's messages, in the order of their kinds.
fn gateway_messages(text: &mut String, pool: &mut Pool, messages: &[Message]) {
    let (mut rows, mut fields, mut first) = (String::new(), String::new(), 0);
    for Message { info, .. } in messages {
        let c_name = format!("callevents_{}", snake(info.name));
        let message = Gateway::of_kind(info.kind);
        let _ = writeln!(
            rows,
            "    GatewayMessage {{ first: {first}, count: {}, version: {}, align: \
             align_of::<{c_name}>() as u8, size: size_of::<{c_name}>() as u16, method: {} }},",
            info.fields.len(),
            message.map_or(0, |message| message.version()),
            message.and_then(|message| message.method_id()).map_or(0, |method| method.0),
        );
        first += info.fields.len();
        for field in info.fields {
            let name = pool.name(field.name);
            let Place::Field(own) = field.place else { panic!("{} is no field", field.name) };
            let ty = match field.ty {
                FieldType::Enum8(_) => "U8".to_owned(),
                FieldType::Enum32(_) => "I32".to_owned(),
                other => format!("{other:?}"),
            };
            let _ = writeln!(
                fields,
                "    GatewayField {{ name: {name}, ty: GatewayTy::{ty}, offset: {} }}, // {}",
                offset(&c_name, own),
                field.name,
            );
        }
    }
    array(text, "GATEWAY_MESSAGES", "GatewayMessage", &rows);
    array(text, "GATEWAY_FIELDS", "GatewayField", &fields);
    let mut rows = String::new();
    for value in MethodId::INFO.values {
        let Ok(number) = u32::try_from(value.value) else { continue };
        let kind = |message: Option<Gateway<'_>>| {
            let info = message.and_then(|message| message.info());
            let is_it = |its: &Message| info.is_some_and(|info| info.name == its.info.name);
            messages.iter().position(is_it).map_or(0, |at| at + 1)
        };
        let carried = |direction| {
            let (method, format) = (MethodId(number), BodyFormat::Envelope);
            kind(Gateway::decode(method, direction, format, &[0; 6]).ok())
        };
        let _ = writeln!(
            rows,
            "    Method {{ id: {number}, from_gateway: {}, to_gateway: {}, answer: {} }}, // {}",
            carried(Direction::FromGateway),
            carried(Direction::ToGateway),
            kind(Gateway::decode_response(MethodId(number), &[0; 6]).ok()),
            value.name,
        );
    }
    array(text, "METHODS", "Method", &rows);
}

struct Table {
    all: Catalogue,
    /// Texts of members that are always the same.
    said: Vec<&'static str>,
    /// Messages in whose place there may be other JSON: their system and their number.
    forms: Vec<(&'static str, usize)>,
    pool: Pool,
}

/// The number of the rows of an event in its two forms, which is one struct, and of no message.
const ENVELOPED: &str = "EnvelopedEvent";

impl Table {
    fn ids(&self, text: &mut String) {
        text.push_str("\n/// The numbers of messages and unions.\n#[allow(dead_code, reason = \"not all are read alone\")]\npub(crate) mod id {\n");
        for (index, Message { system, info, .. }) in self.all.messages.iter().enumerate() {
            constant(text, system, info.name, index);
        }
        let mut index = self.all.messages.len();
        constant(text, "voicetyped", ENVELOPED, index);
        for (system, name) in ANY {
            index += 1;
            constant(text, system, name, index);
        }
        for (index, (system, info)) in self.all.unions.iter().enumerate() {
            constant(text, system, &format!("Union{}", info.name), index);
        }
        text.push_str("}\n");
    }

    fn messages(&mut self, text: &mut String) {
        let (mut rows, mut fields, mut first) = (String::new(), String::new(), 0);
        for at in 0..self.all.messages.len() {
            let message = &self.all.messages[at];
            let (system, info, base) = (message.system, message.info, message.base.clone());
            let list = if is_by_hand(system, info) { Vec::new() } else { message.fields.clone() };
            let base_len = if list.is_empty() { 0 } else { base.len() };
            let place = match (system, info.name) {
                ("voicetyped", "Common") => Where::Event,
                _ => Where::Own(system, info),
            };
            self.message(&mut rows, place, first, list.len(), (base.start, base_len));
            first += list.len();
            for (index, field) in list.into_iter().enumerate() {
                self.field(&mut fields, system, place, base.contains(&index), field);
            }
        }
        let envelope = self.envelope();
        self.message(&mut rows, Where::Event, first, envelope.len(), (0, 0));
        for field in envelope {
            self.field(&mut fields, "voicetyped", Where::Event, false, field);
        }
        for (system, name) in ANY {
            row(&mut rows, &c_name(system, name), "NOWHERE", (first, 0), (0, 0));
        }
        array(text, "MESSAGES", "Message", &rows);
        array(text, "FIELDS", "Field", &fields);
    }

    /// The fields of an event's envelope.
    fn envelope(&self) -> Vec<&'static FieldInfo> {
        let mut all = self.all.messages.iter();
        let is_it = |its: &&Message| its.system == "voicetyped" && its.info.name == "Envelope";
        all.find(is_it).map(|its| its.fields.clone()).unwrap_or_default()
    }

    fn message(
        &self,
        rows: &mut String,
        place: Where,
        first: usize,
        count: usize,
        base: (usize, usize),
    ) {
        let (c_name, rest) = match place {
            Where::Event => {
                let c_name = "callevents_voicetyped_event";
                (c_name.into(), offset(c_name, "rest"))
            }
            Where::Own(system, info) => {
                let c_name = c_name(system, info.name);
                let has_rest = info.name != "SerializationFailed";
                let rest = if has_rest { offset(&c_name, "rest") } else { "NOWHERE".into() };
                (c_name, rest)
            }
        };
        row(rows, &c_name, &rest, (first, count), base);
    }

    fn field(
        &mut self,
        rows: &mut String,
        system: &'static str,
        place: Where,
        of_base: bool,
        field: &FieldInfo,
    ) {
        let (ty, arg) = match (field.place, place) {
            (Place::Always(said), _) => ("Said", self.said(said)),
            (Place::NameOf(_), _) => ("Tag", 0),
            // An envelope's data are the event's payload, read by hand.
            (_, Where::Event) if field.name == "data" => ("Json", 0),
            (_, Where::Event) if field.name == "type" => ("Tag", 0),
            _ if field.optional && field.nullable => ("Loops", 0),
            _ => self.ty(system, field.ty, field.also),
        };
        let name = self.pool.name(field.name);
        let (mut at, mut has) = ("NOWHERE".to_owned(), "NOWHERE".to_owned());
        if let Place::Field(own) = field.place {
            let own = match (place, own) {
                (Where::Event, "id") => "event_id",
                (_, own) => own,
            };
            let (c_name, in_base) = match place {
                Where::Event => ("callevents_voicetyped_event".into(), ""),
                Where::Own(system, info) => {
                    (c_name(system, info.name), if of_base { "call." } else { "" })
                }
            };
            if !matches!(place, Where::Event) || !matches!(own, "event_type" | "data") {
                at = offset(&c_name, &format!("{in_base}{own}"));
                if field.optional
                    || field.nullable
                    || matches!((place, own), (Where::Event, "event_id"))
                {
                    has = offset(&c_name, &format!("{in_base}has_{own}"));
                }
            }
        }
        let flags = u8::from(field.optional) | u8::from(field.nullable) << 1;
        let _ = writeln!(
            rows,
            "    Field {{ name: {name}, ty: Ty::{ty}, arg: {arg}, flags: {flags}, \
             offset: {at}, has: {has} }}, // {}",
            field.name
        );
    }

    fn unions(&mut self, text: &mut String) {
        let (mut rows, mut values, mut first) = (String::new(), String::new(), 0);
        for (system, info) in self.all.unions.clone() {
            let c_name = c_name(system, info.name);
            let _ = writeln!(
                rows,
                "    Union {{ first: {first}, count: {}, size: size_of::<{c_name}>() as u16, name: \
                 {}, kind: {} }},",
                info.values.len(),
                offset(&c_name, "name"),
                offset(&c_name, "kind"),
            );
            first += info.values.len();
            self.values(&mut values, system, info);
        }
        array(text, "UNIONS", "Union", &rows);
        array(text, "VALUES", "Field", &values);
    }

    fn values(&mut self, rows: &mut String, system: &'static str, info: &'static UnionInfo) {
        for value in info.values {
            let name = self.pool.name(value.name);
            let (ty, arg) = match value.ty {
                Some(ty) => self.ty(system, ty, value.also),
                None => ("None", 0),
            };
            let flags = u8::from(value.optional);
            let _ = writeln!(
                rows,
                "    Field {{ name: {name}, ty: Ty::{ty}, arg: {arg}, flags: {flags}, \
                 offset: 0, has: NOWHERE }}, // {}",
                value.name
            );
        }
    }

    fn names(&mut self, text: &mut String) {
        let (mut rows, mut names, mut first) = (String::new(), String::new(), 0);
        for (_, info) in self.all.names.clone() {
            let count = info.values.len();
            let _ = writeln!(rows, "    Names {{ first: {first}, count: {count} }},");
            first += count;
            for value in info.values {
                let name = self.pool.name(value.name);
                let _ = writeln!(names, "    {name}, // {}", value.name);
            }
        }
        array(text, "NAME_LISTS", "Names", &rows);
        array(text, "KNOWN_NAMES", "Name", &names);
    }

    /// What fields refer to.
    fn rest(&mut self, text: &mut String) {
        let mut rows = String::new();
        for item in self.all.lists.clone() {
            let system = self.system_of(item);
            let (ty, arg) = self.ty(system, item, None);
            let _ = writeln!(rows, "    List {{ ty: Ty::{ty}, arg: {arg} }},");
        }
        array(text, "LISTS", "List", &rows);
        let mut rows = String::new();
        for said in self.said.clone() {
            let name = self.pool.name(said);
            let _ = writeln!(rows, "    {name}, // {said}");
        }
        array(text, "SAID", "Name", &rows);
        let mut rows = String::new();
        for (system, message) in &self.forms {
            let c_name = c_name(system, self.all.messages[*message].info.name) + "_form";
            let _ = writeln!(
                rows,
                "    Form {{ message: {message}, size: size_of::<{c_name}>() as u16, json: {}, \
                 is_object: {} }},",
                offset(&c_name, "json"),
                offset(&c_name, "is_object"),
            );
        }
        array(text, "FORMS", "Form", &rows);
    }

    /// A type's name in the table, and what belongs to it.
    fn ty(
        &mut self,
        system: &'static str,
        ty: FieldType,
        also: Option<FieldType>,
    ) -> (&'static str, usize) {
        let place = |at: Option<usize>| at.expect("it is in the catalogue");
        match (ty, also) {
            (FieldType::Json, Some(FieldType::Record(info))) => ("Form", self.form(system, info)),
            (FieldType::Text, Some(FieldType::U32)) => ("Digit", 0),
            (FieldType::Name(info), Some(FieldType::U16)) => {
                ("Status", place(self.all.names_of(system, info)))
            }
            (_, Some(also)) => panic!("the table has no type for {ty:?} or {also:?}"),
            (FieldType::Bool, _) => ("Bool", 0),
            (FieldType::U8, _) => ("U8", 0),
            (FieldType::U16, _) => ("U16", 0),
            (FieldType::U32, _) => ("U32", 0),
            (FieldType::U64, _) => ("U64", 0),
            (FieldType::I64, _) => ("I64", 0),
            (FieldType::F64, _) => ("F64", 0),
            (FieldType::Text, _) => ("Text", 0),
            (FieldType::Json, _) => ("Json", 0),
            (FieldType::Name(info), _) => ("Name", place(self.all.names_of(system, info))),
            (FieldType::List(item), _) => ("List", place(self.all.list_of(*item))),
            (FieldType::Record(info), _) => ("Record", self.all.message_of(system, info)),
            (FieldType::Tagged(info), _) => ("Tagged", self.all.union_of(system, info)),
            (other, _) => panic!("the table has no type for {other:?}"),
        }
    }

    fn form(&mut self, system: &'static str, info: &MessageInfo) -> usize {
        let message = self.all.message_of(system, info);
        let at = self.forms.iter().position(|form| form.1 == message);
        at.unwrap_or_else(|| {
            self.forms.push((system, message));
            self.forms.len() - 1
        })
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

/// Structs that are one of several messages.
const ANY: &[(&str, &str)] = &[("jambonz", "ApplicationMessage"), ("rtpbridge", "Message")];

fn row(
    rows: &mut String,
    c_name: &str,
    rest: &str,
    (first, count): (usize, usize),
    (base, base_count): (usize, usize),
) {
    let style = u8::from(c_name.contains("_rtpbridge_"));
    let _ = writeln!(
        rows,
        "    Message {{ first: {first}, count: {count}, base: {base}, base_count: {base_count}, \
         rust_floats: {style}, align: align_of::<{c_name}>() as u8, size: size_of::<{c_name}>() \
         as u16, rest: {rest} }},",
    );
}

/// The struct that has a message's fields.
#[derive(Clone, Copy)]
enum Where {
    /// One of its own.
    Own(&'static str, &'static MessageInfo),
    /// That of voicetyped's events, which is of either form.
    Event,
}

/// Outermost messages of rtpbridge are more than their description: they have no rows.
fn is_by_hand(system: &str, info: &MessageInfo) -> bool {
    system == "rtpbridge"
        && ["Event", "Response", "Request", "SerializationFailed"].contains(&info.name)
}

fn c_name(system: &str, name: &str) -> String {
    format!("callevents_{system}_{}", snake(name))
}

fn offset(c_name: &str, field: &str) -> String {
    format!("offset_of!({c_name}, {field}) as u16")
}

fn constant(text: &mut String, system: &str, name: &str, value: usize) {
    let (system, name) = (system.to_uppercase(), screaming(name));
    let _ = writeln!(text, "    pub(crate) const {system}_{name}: u8 = {value};");
}

fn array(text: &mut String, name: &str, ty: &str, rows: &str) {
    let count = rows.lines().count();
    let _ = write!(text, "\npub(crate) static {name}: [{ty}; {count}] = [\n{rows}];\n");
}
