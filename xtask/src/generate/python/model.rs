//! The classes of the Python package, as the declarations of messages give them.

use callevents::describe::{
    EnumInfo, FieldInfo, FieldType, MessageInfo, NamesInfo, Place, SystemInfo, UnionInfo,
};

/// A system's classes and enumerations, in the order in which they are met.
pub(super) struct Model {
    pub(super) system: &'static str,
    pub(super) classes: Vec<Class>,
    pub(super) enums: Vec<Enumeration>,
    pub(super) unions: Vec<&'static UnionInfo>,
}

pub(super) struct Class {
    pub(super) name: &'static str,
    pub(super) kind: &'static str,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
    /// The message whose members stand in front, in a field of the struct.
    pub(super) base: Option<&'static MessageInfo>,
    /// Whether its own code fills its image.
    pub(super) is_special: bool,
}

pub(super) struct Field {
    pub(super) name: String,
    /// Empty if it is no member of its own on the wire.
    pub(super) wire: &'static str,
    pub(super) ty: Type,
    pub(super) need: Need,
    pub(super) doc: String,
    pub(super) place: Place,
    /// Whether the struct has it in its base.
    pub(super) in_base: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Need {
    Default,
    Required,
    Nullable,
    Optional,
}

/// A field's type: that of its declaration, or one that only Python tells apart.
#[derive(Clone, Copy)]
pub(super) enum Type {
    Plain(FieldType),
    /// The name of a union's type.
    NameOf(&'static UnionInfo),
    /// How often: a number, or for ever.
    Loops,
    /// In which of the two forms an event of voicetyped is written.
    Form,
}

pub(super) enum Enumeration {
    Numbers(&'static EnumInfo),
    Names(&'static NamesInfo),
}

impl Enumeration {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Numbers(info) => info.name,
            Self::Names(info) => info.name,
        }
    }
}

impl Model {
    pub(super) fn new(system: &'static SystemInfo) -> Self {
        let mut model = Self {
            system: system.name,
            classes: Vec::new(),
            enums: Vec::new(),
            unions: Vec::new(),
        };
        for info in system.messages {
            match special(system.name, info.name) {
                Some(Special::LeftOut) => {}
                Some(Special::Fields(fields)) => model.special(info.name, info.doc, fields),
                None => model.message(info),
            }
        }
        for info in system.unions {
            model.union(info);
        }
        if system.name == "voicetyped" {
            model.special("Event", &[" Something that happened, most often in a call."], EVENT);
        }
        if system.name == "gateway" {
            let doc = &[" A frame of a method that is not known, as it came."];
            model.special("Unknown", doc, UNKNOWN);
        }
        model
    }

    pub(super) fn class(&self, name: &str) -> usize {
        self.classes.iter().position(|class| class.name == name).expect("a class of the model")
    }

    pub(super) fn enumeration(&self, name: &str) -> usize {
        self.enums.iter().position(|row| row.name() == name).expect("an enumeration of the model")
    }

    fn message(&mut self, info: &'static MessageInfo) {
        if self.classes.iter().any(|class| class.name == info.name) {
            return;
        }
        let mut fields = Vec::new();
        let rows = info.base.into_iter().flat_map(|base| base.fields.iter().map(|row| (row, true)));
        let own = info.fields.iter().map(|row| (row, false));
        // What the message is stands in front of all else.
        let (first, others): (Vec<_>, Vec<_>) =
            rows.chain(own).partition(|(row, in_base)| !in_base && !is_field(row));
        for (row, in_base) in first.into_iter().chain(others) {
            fields.push(field(self.system, info, row, in_base));
        }
        self.classes.push(Class {
            name: info.name,
            kind: info.kind,
            doc: text(info.doc, ""),
            fields,
            base: info.base,
            is_special: false,
        });
        info.base.into_iter().flat_map(|base| base.fields).chain(info.fields).for_each(|row| {
            self.field_type(row.ty);
        });
    }

    fn union(&mut self, info: &'static UnionInfo) {
        if self.unions.iter().any(|known| known.name == info.name) {
            return;
        }
        self.unions.push(info);
        info.values.iter().filter_map(|row| row.ty).for_each(|ty| self.field_type(ty));
    }

    fn field_type(&mut self, ty: FieldType) {
        match ty {
            FieldType::Record(info) => self.message(info),
            FieldType::Tagged(info) => self.union(info),
            FieldType::List(ty) => self.field_type(*ty),
            FieldType::Enum8(info) | FieldType::Enum32(info) => {
                self.add_enumeration(Enumeration::Numbers(info));
            }
            FieldType::Name(info) => self.add_enumeration(Enumeration::Names(info)),
            _ => {}
        }
    }

    fn add_enumeration(&mut self, new: Enumeration) {
        if self.enums.iter().all(|known| known.name() != new.name()) {
            self.enums.push(new);
        }
    }

    /// A class whose fields are no rows of a message's description.
    fn special(&mut self, name: &'static str, doc: &[&str], rows: &[Row]) {
        let mut fields = Vec::new();
        for Row(name, wire, ty, need, doc) in rows {
            match ty {
                Type::Plain(ty) => self.field_type(*ty),
                Type::NameOf(info) => self.union(info),
                Type::Loops | Type::Form => {}
            }
            fields.push(Field {
                name: (*name).to_owned(),
                wire,
                ty: *ty,
                need: *need,
                doc: (*doc).to_owned(),
                place: Place::Field(name),
                in_base: false,
            });
        }
        let kind = match name {
            "Event" => "event",
            "Response" => "response",
            "Request" => "request",
            _ => "unknown",
        };
        let doc = text(doc, "");
        self.classes.push(Class { name, kind, doc, fields, base: None, is_special: true });
    }
}

fn field(system: &str, info: &'static MessageInfo, row: &FieldInfo, in_base: bool) -> Field {
    let name = match row.place {
        Place::Field(name) => name,
        _ => row.name,
    };
    let ty = match row.place {
        Place::NameOf(field) => {
            let is_it = |row: &&FieldInfo| row.place == Place::Field(field);
            match info.fields.iter().find(is_it).map(|row| row.ty) {
                Some(FieldType::Tagged(union)) => Type::NameOf(union),
                _ => panic!("{}: {field} is no union", info.name),
            }
        }
        // The one parameter of which null and nothing are not the same.
        _ if system == "rtpbridge" && name == "loop_count" => Type::Loops,
        _ => Type::Plain(row.ty),
    };
    let need = match (system, row.optional, row.nullable) {
        ("gateway", ..) => Need::Default,
        (_, true, _) => Need::Optional,
        (_, _, true) => Need::Nullable,
        // What comes with a name may be nothing.
        _ if matches!(row.ty, FieldType::Tagged(_)) => Need::Optional,
        _ => Need::Required,
    };
    Field {
        name: if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() },
        wire: row.name,
        ty,
        need,
        doc: text(row.doc, row.unit),
        place: row.place,
        in_base,
    }
}

fn is_field(row: &FieldInfo) -> bool {
    matches!(row.place, Place::Field(_))
}

/// A row of a class that is not declared as a message: name, name on the wire, type.
struct Row(&'static str, &'static str, Type, Need, &'static str);

enum Special {
    /// It is a part of others only.
    LeftOut,
    Fields(&'static [Row]),
}

/// The messages that are not made of their rows.
fn special(system: &str, name: &str) -> Option<Special> {
    Some(match (system, name) {
        ("voicetyped", "Common" | "Envelope") | ("rtpbridge", "SerializationFailed") => {
            Special::LeftOut
        }
        ("rtpbridge", "Event") => Special::Fields(RTPBRIDGE_EVENT),
        ("rtpbridge", "Response") => Special::Fields(RTPBRIDGE_RESPONSE),
        ("rtpbridge", "Request") => Special::Fields(RTPBRIDGE_REQUEST),
        _ => return None,
    })
}

use callevents::{rtpbridge, voicetyped};

const RTPBRIDGE_EVENT: &[Row] = &[
    Row(
        "event",
        "event",
        Type::NameOf(rtpbridge::EventData::INFO),
        Need::Required,
        "What has happened.",
    ),
    Row(
        "data",
        "data",
        Type::Plain(FieldType::Tagged(rtpbridge::EventData::INFO)),
        Need::Optional,
        "What is to be said of it.",
    ),
];

const RTPBRIDGE_RESPONSE: &[Row] = &[
    Row("id", "id", Type::Plain(FieldType::Text), Need::Optional, "The request's id."),
    Row(
        "result",
        "result",
        Type::Plain(FieldType::Tagged(rtpbridge::MethodResult::INFO)),
        Need::Optional,
        "What it gave: of a class if the method was named to the parser.",
    ),
    Row(
        "error",
        "error",
        Type::Plain(FieldType::Record(rtpbridge::ResponseError::INFO)),
        Need::Optional,
        "Why it gave nothing.",
    ),
    Row(
        "method",
        "",
        Type::Plain(FieldType::Name(rtpbridge::Method::INFO)),
        Need::Optional,
        "The method that was called, if it was named to the parser. The wire does not say it.",
    ),
];

const RTPBRIDGE_REQUEST: &[Row] = &[
    Row("id", "id", Type::Plain(FieldType::Text), Need::Required, "What its answer will carry."),
    Row(
        "method",
        "method",
        Type::NameOf(rtpbridge::Command::INFO),
        Need::Required,
        "The method; it need not be given where the parameters' class says it.",
    ),
    Row(
        "params",
        "params",
        Type::Plain(FieldType::Tagged(rtpbridge::Command::INFO)),
        Need::Optional,
        "Its parameters, if it takes any.",
    ),
];

const EVENT: &[Row] = &[
    Row(
        "event_type",
        "type",
        Type::NameOf(voicetyped::Payload::INFO),
        Need::Required,
        "What happened, by the documentation's name; it need not be given where the payload's \
         class says it.",
    ),
    Row(
        "session_id",
        "session_id",
        Type::Plain(FieldType::Text),
        Need::Required,
        "The call; empty where the event is about none.",
    ),
    Row(
        "timestamp",
        "timestamp",
        Type::Plain(FieldType::Text),
        Need::Required,
        "When it happened, as RFC 3339.",
    ),
    Row(
        "payload",
        "",
        Type::Plain(FieldType::Tagged(voicetyped::Payload::INFO)),
        Need::Optional,
        "All that is said about it.",
    ),
    Row(
        "event_id",
        "event_id",
        Type::Plain(FieldType::Text),
        Need::Optional,
        "The event's own name; only a flat error may have none.",
    ),
    Row(
        "source",
        "source",
        Type::Plain(FieldType::Name(voicetyped::EventSource::INFO)),
        Need::Optional,
        "The part of the system that it comes from; in envelopes only.",
    ),
    Row(
        "metadata",
        "metadata",
        Type::Plain(FieldType::Json),
        Need::Optional,
        "An object of strings; in envelopes only.",
    ),
    Row(
        "form",
        "",
        Type::Form,
        Need::Optional,
        "How it is written: flat, as in the documentation, or as an envelope.",
    ),
];

const UNKNOWN: &[Row] = &[
    Row(
        "method_id",
        "method_id",
        Type::Plain(FieldType::U32),
        Need::Required,
        "The frame's method id.",
    ),
    Row("body", "body", Type::Plain(FieldType::Bytes), Need::Required, "The frame's body."),
];

/// Documentation as plain text: without links, on one line.
pub(super) fn text(lines: &[&str], unit: &str) -> String {
    let joined = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    let mut out = String::new();
    for part in joined.split("\n\n") {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&part.replace('\n', " "));
    }
    if !unit.is_empty() {
        out.push_str(&format!(" In {unit}."));
    }
    without_links(&out)
}

/// `[text](target)` and `[text]` become `text`; code loses its quotes.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((inner, behind)) = after.split_once(']') else {
            rest = after;
            continue;
        };
        let inner = inner.trim_matches('`');
        out.push_str(inner.rsplit("::").next().unwrap_or(inner));
        rest = match behind.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    out.push_str(rest);
    out.replace('`', "")
}

/// The words of Python that a member's name must not be.
const KEYWORDS: &[&str] = &["from", "in", "is", "class", "global", "import", "async", "await"];
