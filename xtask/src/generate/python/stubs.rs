//! The stubs of a system's module.

use core::fmt::Write as _;

use callevents::describe::{FieldType, Place, UnionInfo};

use super::member_name;
use super::model::{Class, Enumeration, Field, Model, Need, Type};

pub(super) fn stubs(model: &Model) -> String {
    let mut text = "# Generated from the messages' declarations by `cargo xtask generate`.\n\n\
        from collections.abc import Mapping, Sequence\n\
        from typing import Any, Literal, TypeAlias, final\n\n\
        from typing_extensions import Buffer, Self\n\n\
        from callevents._core import Record as _Record, SseEvent\n\
        from callevents._enums import OpenIntEnum, OpenStrEnum\n\
        from callevents._errors import DecodeError\n\
        from callevents._values import CallUpdate\n"
        .to_owned();
    let _ = writeln!(text, "\n__all__ = [");
    let functions = functions(model.system);
    let mut names: Vec<_> = model.classes.iter().map(|class| class.name).collect();
    names.extend(model.enums.iter().map(Enumeration::name));
    names.extend(functions.iter().filter_map(|line| function_name(line)));
    names.extend(constants(model.system).iter().map(|row| row.0));
    names.sort_unstable();
    for name in names {
        let _ = writeln!(text, "    {name:?},");
    }
    text.push_str("]\n\n");
    text.push_str("_Bytes: TypeAlias = bytes\n");
    text.push_str(
        "_Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None\n",
    );
    for (name, ty) in constants(model.system) {
        let _ = writeln!(text, "{name}: {ty}");
    }
    for line in functions {
        let _ = writeln!(text, "{line}");
    }
    for row in &model.enums {
        enumeration(&mut text, row);
    }
    for info in &model.unions {
        union(&mut text, info);
    }
    for row in &model.classes {
        class(&mut text, model, row);
    }
    if model.system == "gateway" {
        let names: Vec<_> = model.classes.iter().map(|class| class.name).collect();
        let _ = writeln!(text, "\n_Message: TypeAlias = (\n    {}\n)", names.join("\n    | "));
    }
    text
}

/// What the module has beside classes, by the extension's own code.
fn functions(system: &str) -> &'static [&'static str] {
    match system {
        "gateway" => &[
            "",
            "def decode_batch(data: Buffer, *, limit: int = ..., length_field: Literal[\"after_length\", \"whole_frame\", \"auto\"] = ..., body_format: Literal[\"envelope\", \"protobuf\", \"auto\"] = ..., direction: Literal[\"from_gateway\", \"to_gateway\"] | None = ..., legacy_ids: bool = ...) -> list[_Message | DecodeError]: ...",
            "def decode(method_id: int, body: Buffer, *, direction: Literal[\"from_gateway\", \"to_gateway\"] = ..., body_format: Literal[\"envelope\", \"protobuf\", \"auto\"] = ...) -> _Message: ...",
            "def decode_response(method_id: int, response: Buffer) -> _Message: ...",
        ],
        "jambonz" => &[
            "",
            "def parse(text: str | Buffer) -> Message: ...",
            "def parse_application(text: str | Buffer) -> Ack | Command | _Json: ...",
        ],
        "rtpbridge" => &[
            "",
            "def parse(text: str | Buffer) -> Event | Response: ...",
            "def parse_response(method: str, text: str | Buffer) -> Response: ...",
            "def parse_request(text: str | Buffer) -> Request: ...",
        ],
        "voicetyped" => &[
            "",
            "def parse_event(event: str | Buffer | SseEvent) -> Event: ...",
            "def parse_call(text: str | Buffer) -> Call: ...",
            "def parse_call_list(text: str | Buffer) -> CallList: ...",
            "def events_query(*, event_types: Sequence[str] = ..., session_id: str | None = ..., dialog_name: str | None = ..., include_history: bool | None = ...) -> str: ...",
            "def calls_query(*, dialog_name: str | None = ..., page_size: int | None = ..., page_token: str | None = ...) -> str: ...",
        ],
        _ => &[],
    }
}

fn constants(system: &str) -> &'static [(&'static str, &'static str)] {
    match system {
        "gateway" => &[("METHOD_IDS", "dict[str, int]"), ("RESUME_BUFFER_MS", "int")],
        "jambonz" => {
            &[("SUBPROTOCOL", "str"), ("ACK_TIMEOUT_MS", "int"), ("MAX_APPLICATION_MESSAGE", "int")]
        }
        "voicetyped" => &[("EVENTS_PATH", "str"), ("CALLS_PATH", "str")],
        _ => &[],
    }
}

fn function_name(line: &'static str) -> Option<&'static str> {
    line.strip_prefix("def ")?.split('(').next()
}

fn enumeration(text: &mut String, row: &Enumeration) {
    let (base, doc) = match row {
        Enumeration::Numbers(info) => ("OpenIntEnum", info.doc),
        Enumeration::Names(info) => ("OpenStrEnum", info.doc),
    };
    let _ = writeln!(text, "\nclass {}({base}):", row.name());
    docstring(text, "    ", &super::model::text(doc, ""));
    match row {
        Enumeration::Numbers(info) => {
            for value in info.values {
                let _ = writeln!(text, "    {} = {}", value.name, value.value);
                docstring(text, "    ", &super::model::text(value.doc, ""));
            }
        }
        Enumeration::Names(info) => {
            for value in info.values {
                let _ = writeln!(text, "    {} = {:?}", member_name(value.variant), value.name);
                docstring(text, "    ", &super::model::text(value.doc, ""));
            }
        }
    }
}

fn union(text: &mut String, info: &UnionInfo) {
    let mut types: Vec<String> = Vec::new();
    for row in info.values {
        if let Some(FieldType::Record(_)) = row.ty {
            let name = row.ty.map(read_type).unwrap_or_default();
            if !types.contains(&name) {
                types.push(name);
            }
        }
    }
    types.push("_Json".to_owned());
    let _ = writeln!(text, "\n_{}: TypeAlias = (", info.name);
    let _ = writeln!(text, "    {}\n)", types.join("\n    | "));
}

fn class(text: &mut String, model: &Model, class: &Class) {
    let _ = writeln!(text, "\n@final\nclass {}(_Record):", class.name);
    docstring(text, "    ", &class.doc);
    let given: Vec<_> = class.fields.iter().filter(|field| is_given(field)).collect();
    let names: Vec<_> = given.iter().map(|field| format!("{:?}", field.name)).collect();
    let comma = if names.len() == 1 { "," } else { "" };
    let _ = writeln!(text, "    __match_args__ = ({}{comma})", names.join(", "));
    constructor(text, model, &given);
    for field in &class.fields {
        let ty = attribute_type(field);
        let _ = writeln!(text, "    @property\n    def {}(self) -> {ty}:", field.name);
        docstring(text, "        ", &field.doc);
    }
    if model.system != "gateway" {
        text.push_str("    @property\n    def rest(self) -> dict[str, Any]:\n");
        docstring(text, "        ", "What else the object holds, by the names of the wire.");
    }
    methods(text, model, class);
}

fn constructor(text: &mut String, model: &Model, given: &[&Field]) {
    let (needed, others): (Vec<&Field>, Vec<&Field>) = given
        .iter()
        .copied()
        .partition(|field| matches!(field.need, Need::Required | Need::Nullable));
    let mut arguments = vec!["cls".to_owned()];
    if !needed.is_empty() && !others.is_empty() {
        arguments.push("*".to_owned());
    }
    for field in needed {
        // Its name follows from the class of what comes with it.
        let default = if matches!(field.ty, Type::NameOf(_)) { " = ..." } else { "" };
        arguments.push(format!("{}: {}{default}", field.name, given_type(field)));
    }
    for field in others {
        arguments.push(format!("{}: {} = ...", field.name, given_type(field)));
    }
    if model.system != "gateway" {
        arguments.push("rest: Mapping[str, Any] | None = ...".to_owned());
    }
    let _ = writeln!(text, "    def __new__({}) -> Self: ...", arguments.join(", "));
}

fn methods(text: &mut String, model: &Model, class: &Class) {
    if model.system == "gateway" {
        text.push_str(
            "    def encode(self, *, body_format: Literal[\"envelope\", \"protobuf\"] = ...) -> _Bytes:\n",
        );
        docstring(text, "        ", "The body of the frame that carries the message.");
        text.push_str(
            "    def encode_frame(self, *, body_format: Literal[\"envelope\", \"protobuf\"] = ..., length_field: Literal[\"after_length\", \"whole_frame\"] = ...) -> _Bytes:\n",
        );
        docstring(text, "        ", "The frame that carries the message.");
    } else {
        text.push_str("    def encode(self) -> _Bytes:\n");
        docstring(text, "        ", "The message as the JSON text that is sent.");
    }
    let has_update = [
        ("gateway", "CallEvent"),
        ("jambonz", "Message"),
        ("rtpbridge", "Event"),
        ("voicetyped", "Event"),
        ("voicetyped", "Call"),
    ];
    if has_update.contains(&(model.system, class.name)) {
        text.push_str("    def update(self) -> CallUpdate | None:\n");
        let doc = "What the message says about its call in the words of all systems; None if it \
                   says nothing.";
        docstring(text, "        ", doc);
    }
    if (model.system, class.name) == ("jambonz", "Message") {
        text.push_str(
            "    def ack(self, verbs: Sequence[Mapping[str, Any]] | None = ...) -> Ack:\n",
        );
        docstring(text, "        ", "The acknowledgement of the message, with verbs to be run.");
        text.push_str("    def is_ack_needed(self) -> bool:\n");
        docstring(text, "        ", "Whether jambonz waits for the message to be acknowledged.");
        text.push_str("    def leg_sid(self) -> str | None:\n");
        docstring(text, "        ", "The leg that the message is about; None if it names none.");
    }
}

fn is_given(field: &Field) -> bool {
    !matches!(field.place, Place::Always(_))
}

/// The type of an attribute that is read.
fn attribute_type(field: &Field) -> String {
    let ty = match field.ty {
        Type::NameOf(_) => "str".to_owned(),
        Type::Loops => "int | Literal[\"forever\"]".to_owned(),
        Type::Form => "Literal[\"flat\", \"envelope\"]".to_owned(),
        Type::Plain(ty) => read_type(ty),
    };
    match field.need {
        Need::Optional | Need::Nullable if ty != "Any" => format!("{ty} | None"),
        _ => ty,
    }
}

fn read_type(ty: FieldType) -> String {
    match ty {
        FieldType::Bool => "bool".to_owned(),
        FieldType::F64 => "float".to_owned(),
        FieldType::Text => "str".to_owned(),
        FieldType::Bytes => "_Bytes".to_owned(),
        FieldType::Enum8(info) | FieldType::Enum32(info) => info.name.to_owned(),
        FieldType::Name(info) => info.name.to_owned(),
        FieldType::Json => "Any".to_owned(),
        FieldType::List(item) => format!("tuple[{}, ...]", read_type(*item)),
        FieldType::Record(info) => info.name.to_owned(),
        FieldType::Tagged(info) => format!("_{}", info.name),
        _ => "int".to_owned(),
    }
}

/// The type of an argument of the constructor.
fn given_type(field: &Field) -> String {
    let ty = match field.ty {
        Type::NameOf(_) => "str".to_owned(),
        Type::Loops => "int | Literal[\"forever\"]".to_owned(),
        Type::Form => "Literal[\"flat\", \"envelope\"]".to_owned(),
        Type::Plain(FieldType::Enum8(_) | FieldType::Enum32(_)) => "int".to_owned(),
        Type::Plain(FieldType::Name(_)) => "str".to_owned(),
        Type::Plain(FieldType::Record(info)) => format!("{} | dict[str, Any]", info.name),
        Type::Plain(FieldType::List(FieldType::Name(_))) => "Sequence[str]".to_owned(),
        Type::Plain(FieldType::List(FieldType::Record(info))) => {
            format!("Sequence[{}] | Sequence[dict[str, Any]]", info.name)
        }
        Type::Plain(FieldType::List(item)) => format!("Sequence[{}]", read_type(*item)),
        Type::Plain(ty) => read_type(ty),
    };
    match field.need {
        Need::Optional | Need::Nullable if ty != "Any" => format!("{ty} | None"),
        _ => ty,
    }
}

fn docstring(text: &mut String, indent: &str, doc: &str) {
    let doc = doc.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let doc = doc.trim_end_matches('"');
    let lines: Vec<_> = doc.lines().collect();
    let _ = match lines.as_slice() {
        [one] => writeln!(text, "{indent}\"\"\"{one}\"\"\""),
        lines => {
            let _ = write!(text, "{indent}\"\"\"");
            for (at, line) in lines.iter().enumerate() {
                let place = if at == 0 || line.is_empty() { "" } else { indent };
                let _ = writeln!(text, "{place}{line}");
            }
            writeln!(text, "{indent}\"\"\"")
        }
    };
}
