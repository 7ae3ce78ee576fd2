//! Tables of messages, and of the objects and names that they consist of.

use callevents::describe::{
    EnumInfo, FieldInfo, FieldType, MessageInfo, NamesInfo, Place, SYSTEMS, SystemInfo, UnionInfo,
    UnionValue,
};
use callevents::jambonz::{self, Ack, CommandData, Data};
use callevents::rtpbridge::{self, Command, EventData, MethodResult};
use callevents::voicetyped::{CallList, Common, Envelope, Payload};

use super::{Table, code, first_paragraph};

pub(super) fn voicetyped_events() -> String {
    let found = Found::of("voicetyped");
    let mut table = Table::new(&["`type`", "in an envelope", "what it says", "members"]);
    for (value, (_, dotted)) in Payload::INFO.values.iter().zip(Payload::NAMES) {
        let members = found.carried(value);
        table.row([code(value.name), code(dotted), first_paragraph(value.doc), members]);
    }
    let [flat, envelope] = [Common::INFO, Envelope::INFO].map(fields);
    format!(
        "A flat event has {flat}, and the members of its type. An envelope has {envelope}; the \
         members of its type are in `data`.\n\n{}",
        table.0
    )
}

pub(super) fn rtpbridge_events() -> String {
    union_table("rtpbridge", ["`event`", "`data`"], EventData::INFO)
}

pub(super) fn rtpbridge_methods() -> String {
    let found = Found::of("rtpbridge");
    let mut table = Table::new(&["`method`", "what it does", "`params`", "`result`"]);
    for value in Command::INFO.values {
        let result = MethodResult::INFO.values.iter().find(|result| result.name == value.name);
        let result = result.map_or_else(String::new, |result| found.carried(result));
        table.row([code(value.name), first_paragraph(value.doc), found.carried(value), result]);
    }
    let [request, response] = [rtpbridge::Request::INFO, rtpbridge::Response::INFO].map(fields);
    format!("A request has {request}. Its answer has {response}.\n\n{}", table.0)
}

pub(super) fn jambonz_messages() -> String {
    let message = fields(jambonz::Message::INFO);
    let table = union_table("jambonz", ["`type`", "`data`"], Data::INFO);
    format!("A message has {message}.\n\n{table}")
}

pub(super) fn jambonz_commands() -> String {
    let [ack, command] = [Ack::INFO, jambonz::Command::INFO].map(fields);
    let table = union_table("jambonz", ["`command`", "`data`"], CommandData::INFO);
    format!("An acknowledgement has {ack}. A command has {command}.\n\n{table}")
}

fn union_table(system: &str, [name, carries]: [&str; 2], union: &UnionInfo) -> String {
    let found = Found::of(system);
    let mut table = Table::new(&[name, "what it says", carries]);
    for value in union.values {
        table.row([code(value.name), first_paragraph(value.doc), found.carried(value)]);
    }
    table.0
}

/// The members of a message: those that may be missing with a question mark.
pub(super) fn fields(info: &MessageInfo) -> String {
    let base = info.base.map(|base| format!("all of {}", code(base.name)));
    let own = info.fields.iter().map(field);
    let all: Vec<_> = base.into_iter().chain(own).collect();
    if all.is_empty() { "none".into() } else { all.join(", ") }
}

fn field(info: &FieldInfo) -> String {
    let missing = if info.optional { "?" } else { "" };
    let ty = match info.place {
        Place::Always(text) => format!("always `{text}`"),
        Place::NameOf(_) => "a name of the table".into(),
        _ => type_name(info.ty, info.also),
    };
    let null = if info.nullable { " or null" } else { "" };
    let unit = if info.unit.is_empty() { String::new() } else { format!(", {}", info.unit) };
    format!("`{}`{missing} ({ty}{null}{unit})", info.name)
}

fn type_name(ty: FieldType, also: Option<FieldType>) -> String {
    let name = match ty {
        FieldType::Bool => "bool".into(),
        FieldType::U8 => "u8".into(),
        FieldType::U16 => "u16".into(),
        FieldType::U32 => "u32".into(),
        FieldType::U64 => "u64".into(),
        FieldType::I32 => "i32".into(),
        FieldType::I64 => "i64".into(),
        FieldType::F64 => "f64".into(),
        FieldType::Text => "text".into(),
        FieldType::Bytes => "bytes".into(),
        FieldType::Json => "JSON".into(),
        FieldType::Enum8(info) | FieldType::Enum32(info) => code(info.name),
        FieldType::Name(info) => code(info.name),
        FieldType::List(item) => format!("list of {}", type_name(*item, None)),
        FieldType::Record(info) => code(info.name),
        FieldType::Tagged(_) => "as the name says".into(),
        other => panic!("the documentation has no word for {other:?}"),
    };
    match also {
        Some(also) => format!("{name} or {}", type_name(also, None)),
        None => name,
    }
}

/// The objects that messages consist of, but for those whose members stand with the message.
pub(super) fn objects(system: &str) -> String {
    let mut found = Found::of(system);
    if system == "voicetyped" {
        // An answer of its own, and no member of anything.
        found.object(CallList::INFO);
    }
    let mut table = Table::new(&["object", "what it is", "members"]);
    for info in &found.objects {
        table.row([code(info.name), first_paragraph(info.doc), fields(info)]);
    }
    table.0
}

/// The enumerations that messages have as values.
pub(super) fn values(system: &str) -> String {
    let found = Found::of(system);
    let mut table = Table::new(&["type", "what it is", "known values"]);
    for info in &found.enums {
        let values = info.values.iter().map(|value| format!("{} `{}`", value.value, value.name));
        table.row([
            code(info.name),
            first_paragraph(info.doc),
            values.collect::<Vec<_>>().join(", "),
        ]);
    }
    // The names of methods have a table of their own.
    for info in found.names.iter().filter(|info| info.name != "Method") {
        let values = info.values.iter().map(|value| code(value.name));
        table.row([
            code(info.name),
            first_paragraph(info.doc),
            values.collect::<Vec<_>>().join(", "),
        ]);
    }
    table.0
}

/// What the messages of one system consist of, in the order in which it is met.
#[derive(Default)]
struct Found {
    /// All that was looked into.
    seen: Vec<&'static str>,
    objects: Vec<&'static MessageInfo>,
    names: Vec<&'static NamesInfo>,
    enums: Vec<&'static EnumInfo>,
}

impl Found {
    fn of(system: &str) -> Self {
        let is_it = |info: &&&'static SystemInfo| info.name == system;
        let info = SYSTEMS.iter().find(is_it).expect("a system of the catalogue");
        let mut found = Self::default();
        info.messages.iter().for_each(|info| found.members(info));
        info.unions.iter().for_each(|info| found.union(info));
        found
    }

    fn members(&mut self, info: &'static MessageInfo) {
        if self.seen.contains(&info.name) {
            return;
        }
        self.seen.push(info.name);
        info.base.into_iter().for_each(|base| self.object(base));
        for field in info.fields {
            self.ty(field.ty);
            field.also.into_iter().for_each(|ty| self.ty(ty));
        }
    }

    /// A message that is named, so that its members have a row of their own.
    fn object(&mut self, info: &'static MessageInfo) {
        if self.objects.iter().all(|known| known.name != info.name) {
            self.objects.push(info);
        }
        self.members(info);
    }

    fn union(&mut self, info: &'static UnionInfo) {
        if self.seen.contains(&info.name) {
            return;
        }
        self.seen.push(info.name);
        for value in info.values {
            match (value.ty, value.also) {
                // Its members stand with the name.
                (Some(FieldType::Record(info)), None) => self.members(info),
                (ty, also) => ty.into_iter().chain(also).for_each(|ty| self.ty(ty)),
            }
        }
    }

    /// What comes with a name of a union: the members, unless they have a row of their own.
    fn carried(&self, value: &UnionValue) -> String {
        let has_row = |info: &MessageInfo| self.objects.iter().any(|known| known.name == info.name);
        let text = match (value.ty, value.also) {
            (None, _) => return String::new(),
            (Some(FieldType::Record(info)), None) if !has_row(info) => fields(info),
            (Some(ty), also) => type_name(ty, also),
        };
        if value.optional { format!("{text}; may be missing") } else { text }
    }

    fn ty(&mut self, ty: FieldType) {
        match ty {
            FieldType::Record(info) => self.object(info),
            FieldType::Tagged(info) => self.union(info),
            FieldType::List(item) => self.ty(*item),
            FieldType::Name(info) if self.names.iter().all(|known| known.name != info.name) => {
                self.names.push(info);
            }
            FieldType::Enum8(info) | FieldType::Enum32(info)
                if self.enums.iter().all(|known| known.name != info.name) =>
            {
                self.enums.push(info);
            }
            _ => {}
        }
    }
}
