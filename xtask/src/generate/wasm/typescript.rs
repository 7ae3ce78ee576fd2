//! The messages as TypeScript: a type for each, and a function that reads it off the record area.

use core::fmt::Write as _;

use callevents::describe::{EnumInfo, FieldInfo, FieldType, NamesInfo, Place, UnionInfo};
use callevents::gateway::MethodId;

use super::catalogue::{Catalogue, Message};
use super::table::upper;

pub(crate) fn gateway() -> String {
    let mut text = Text::new("gateway");
    text.enumerations();
    for message in text.messages() {
        text.gateway_message(message);
    }
    text.gateway_union();
    text.methods();
    text.finish()
}

pub(crate) fn jambonz() -> String {
    json("jambonz")
}

pub(crate) fn rtpbridge() -> String {
    json("rtpbridge")
}

pub(crate) fn voicetyped() -> String {
    json("voicetyped")
}

fn json(system: &'static str) -> String {
    let mut text = Text::new(system);
    text.names();
    for message in text.messages() {
        text.json_message(message);
    }
    let unions: Vec<_> = text.all.unions.iter().filter(|known| known.0 == system).collect();
    for (_, info) in unions {
        text.union(info);
    }
    text.places();
    text.finish()
}

/// What reads the record area.
const AREA: &[&str] = &[
    "absent",
    "bool",
    "bytes",
    "double",
    "enumeration",
    "extras",
    "I",
    "int32",
    "int64",
    "isNull",
    "ABSENT",
    "json",
    "KNOWN",
    "list",
    "maker",
    "name",
    "number",
    "raw",
    "span",
    "T",
    "tag",
    "uint32",
    "uint64",
    "value",
    "W",
    "wide",
    "WIDE",
    "wideOrNull",
];

/// The types of values.
const VALUES: &[&str] = &["Int64", "JsonValue"];

struct Text {
    system: &'static str,
    all: &'static Catalogue,
    out: String,
}

impl Text {
    fn new(system: &'static str) -> Self {
        let all: &Catalogue = Box::leak(Box::new(Catalogue::new()));
        let out = format!(
            "/**\n * {system}'s messages, and how they are read off the record area.\n *\n \
             * Generated from the messages' declarations by `cargo xtask generate`.\n \
             * @module\n */\n\n"
        );
        Self { system, all, out }
    }

    /// The text, with what it uses imported behind its header.
    fn finish(self) -> String {
        let uses = |name: &&str| {
            let is_value = name.chars().all(|c| c.is_ascii_uppercase());
            let forms = match is_value {
                true => ["= {};", "== {}", "{}[", "< {}"].map(|form| form.replace("{}", name)),
                false => [" {}(", "!{}(", "({}", ": {}("].map(|form| form.replace("{}", name)),
            };
            forms.iter().any(|form| self.out.contains(form.as_str()))
        };
        let area: Vec<_> = AREA.iter().copied().filter(uses).collect();
        let values: Vec<_> =
            VALUES.iter().copied().filter(|name| self.out.contains(*name)).collect();
        let imports = format!(
            "import {{ {} }} from \"../area.js\";\nimport type {{ {} }} from \"../values.js\";\n",
            area.join(", "),
            values.join(", ")
        );
        self.out.replacen(" */\n\n", &format!(" */\n\n{imports}"), 1)
    }

    fn messages(&self) -> Vec<&'static Message> {
        self.all.messages.iter().filter(|message| message.system == self.system).collect()
    }

    fn doc(&mut self, indent: &str, lines: &[&str], unit: &str) {
        let mut lines: Vec<String> = lines.iter().map(|line| plain(line)).collect();
        if !unit.is_empty() {
            lines.push(format!(" In {unit}."));
        }
        match lines.as_slice() {
            [] => {}
            [line] => {
                let _ = writeln!(self.out, "{indent}/**{line} */");
            }
            lines => {
                let _ = writeln!(self.out, "{indent}/**");
                for line in lines {
                    let _ = writeln!(self.out, "{indent} *{line}");
                }
                let _ = writeln!(self.out, "{indent} */");
            }
        }
    }

    fn enumerations(&mut self) {
        let (all, system) = (self.all, self.system);
        for (_, info) in all.enums.iter().filter(|known| known.0 == system) {
            self.enumeration(info);
        }
    }

    fn enumeration(&mut self, info: &EnumInfo) {
        self.out.push('\n');
        self.doc("", info.doc, "");
        let names: Vec<_> = info.values.iter().map(|value| format!("{:?}", value.name)).collect();
        let _ = writeln!(self.out, "export type {} = {} | number;", info.name, names.join(" | "));
        let _ = writeln!(self.out, "\n/** The numbers of {}. */", info.name);
        let _ = writeln!(self.out, "export const {} = {{", upper(info.name));
        for value in info.values {
            self.doc("  ", value.doc, "");
            let _ = writeln!(self.out, "  {}: {},", value.name, value.value);
        }
        self.out.push_str("} as const;\n");
        let rows: Vec<_> = info
            .values
            .iter()
            .map(|value| format!("[{}, {:?}]", value.value, value.name))
            .collect();
        let _ = writeln!(
            self.out,
            "const {}_NAMES = new Map<number, keyof typeof {}>([{}]);",
            upper(info.name),
            upper(info.name),
            rows.join(", ")
        );
    }

    /// The place of each message in the module's table.
    fn places(&mut self) {
        self.out.push_str("\n/** The places of the messages in the module's table. */\n");
        self.out.push_str("export const PLACES = {\n");
        for (index, message) in self.all.messages.iter().enumerate() {
            if message.system == self.system {
                let _ = writeln!(self.out, "  {}: {index},", message.info.name);
            }
        }
        self.out.push_str("} as const;\n");
    }

    fn names(&mut self) {
        let all: Vec<&'static NamesInfo> =
            self.all.names.iter().filter(|known| known.0 == self.system).map(|k| k.1).collect();
        for info in all {
            self.out.push('\n');
            self.doc("", info.doc, "");
            let names: Vec<_> =
                info.values.iter().map(|value| format!("{:?}", value.name)).collect();
            let _ = writeln!(
                self.out,
                "export type {} = {} | (string & {{}});",
                info.name,
                names.join(" | ")
            );
            let _ = writeln!(
                self.out,
                "export const {}_NAMES: readonly {}[] = [{}];",
                upper(info.name),
                info.name,
                names.join(", ")
            );
        }
    }

    fn gateway_message(&mut self, message: &Message) {
        let info = message.info;
        self.out.push('\n');
        self.doc("", info.doc, "");
        let _ = writeln!(self.out, "export interface {} {{", info.name);
        let _ = writeln!(self.out, "  kind: {:?};", info.kind);
        self.out.push_str("  /** Where its frame begins in the stream, in bytes. */\n");
        self.out.push_str("  offset?: number;\n");
        for field in &message.fields {
            self.doc("  ", field.doc, field.unit);
            let _ = writeln!(self.out, "  {}: {};", key(field.name), type_of(field.ty));
        }
        self.out.push_str(
            "  /** Bytes of the envelope behind the fields that are known: a newer sender's. */\n  \
             extra?: Uint8Array<ArrayBuffer>;\n}\n",
        );
        let _ =
            writeln!(self.out, "\nexport function read{}(at: number): {} {{", info.name, info.name);
        let _ = writeln!(self.out, "  return {{\n    kind: {:?},\n    offset: 0,", info.kind);
        for (index, field) in message.fields.iter().enumerate() {
            let at = format!("at + {}", index + 1);
            let value = match field.ty {
                FieldType::Bool => format!("bool({at})"),
                FieldType::U64 => format!("uint64({at})"),
                FieldType::I64 => format!("int64({at})"),
                FieldType::I32 => format!("int32({at})"),
                FieldType::F64 => format!("double({at})"),
                FieldType::Text => format!("span({at})"),
                FieldType::Bytes => format!("bytes({at})"),
                FieldType::Enum8(names) | FieldType::Enum32(names) => {
                    format!("enumeration({}_NAMES, {at})", upper(names.name))
                }
                _ => format!("uint32({at})"),
            };
            let _ = writeln!(self.out, "    {}: {value},", key(field.name));
        }
        self.out.push_str("  };\n}\n");
    }

    fn gateway_union(&mut self) {
        let messages = self.messages();
        self.out
            .push_str("\n/** A message of the gateway that is known. */\nexport type Known =\n");
        for message in &messages {
            let _ = writeln!(self.out, "  | {}", message.info.name);
        }
        self.out.push_str(";\n\n/** The readers, by the message's place in the table. */\n");
        self.out.push_str("export const READERS: readonly ((at: number) => Known)[] = [\n");
        for message in &messages {
            let _ = writeln!(self.out, "  read{},", message.info.name);
        }
        self.out.push_str("];\n\n");
        self.out.push_str("/** How fields are written. */\nexport type FieldKind =\n");
        self.out.push_str("  | \"bool\" | \"u8\" | \"u16\" | \"u32\" | \"i32\" | \"u64\" | \"i64\" | \"f64\" | \"text\" | \"bytes\"\n  | { readonly names: ReadonlyMap<number, string>; readonly width: number };\n\n");
        self.out.push_str("/** The fields of each message, by its kind: what is written. */\n");
        self.out.push_str("export const FIELDS: { readonly [K in Known[\"kind\"]]: readonly (readonly [string, FieldKind])[] } = {\n");
        for message in &messages {
            let fields: Vec<_> = message
                .fields
                .iter()
                .map(|field| {
                    let kind = match field.ty {
                        FieldType::Enum8(names) | FieldType::Enum32(names) => {
                            let width = field.ty.envelope_width();
                            format!("{{ names: {}_NAMES, width: {width} }}", upper(names.name))
                        }
                        ty => format!("{:?}", format!("{ty:?}").to_lowercase()),
                    };
                    format!("[{:?}, {kind}]", field.name)
                })
                .collect();
            let _ = writeln!(self.out, "  {}: [{}],", message.info.kind, fields.join(", "));
        }
        self.out.push_str("};\n\n/** The kinds, by the message's place in the table. */\n");
        let kinds: Vec<_> =
            messages.iter().map(|message| format!("{:?}", message.info.kind)).collect();
        let _ = writeln!(
            self.out,
            "export const KINDS: readonly Known[\"kind\"][] = [{}];",
            kinds.join(", ")
        );
    }

    fn methods(&mut self) {
        let info = MethodId::INFO;
        self.out.push('\n');
        self.doc("", info.doc, "");
        self.out.push_str("export const MethodId = {\n");
        for value in info.values {
            self.doc("  ", value.doc, "");
            let _ = writeln!(self.out, "  {}: {},", value.name, value.value);
        }
        self.out.push_str("} as const;\n");
    }

    fn json_message(&mut self, message: &Message) {
        let info = message.info;
        let name = type_name(info.name);
        let tagged = message.fields.iter().find_map(|field| match field.ty {
            FieldType::Tagged(union) => Some((*field, union)),
            _ => None,
        });
        self.out.push('\n');
        self.doc("", info.doc, "");
        let shape = if tagged.is_some() { format!("{name}Members") } else { name.clone() };
        let _ = writeln!(self.out, "export interface {shape} {{");
        for field in &message.fields {
            if !matches!(field.place, Place::NameOf(_)) && !matches!(field.ty, FieldType::Tagged(_))
            {
                self.member(field);
            }
        }
        self.out.push_str("}\n");
        if let Some((field, union)) = tagged {
            self.tagged_type(message, &name, field, union);
        }
        self.reader(message, &name);
    }

    fn member(&mut self, field: &FieldInfo) {
        self.doc("  ", field.doc, field.unit);
        let mut ty = type_of(field.ty);
        if let Some(also) = field.also {
            let _ = write!(ty, " | {}", type_of(also));
        }
        if let Place::Always(text) = field.place {
            ty = format!("{text:?}");
        }
        if field.nullable || field.optional {
            ty.push_str(" | null");
        }
        let mark = if field.optional { "?" } else { "" };
        let _ = writeln!(self.out, "  {}{mark}: {ty};", key(field.name));
    }

    /// A message one of whose members says what another is: a union of objects.
    fn tagged_type(&mut self, message: &Message, name: &str, field: &FieldInfo, union: &UnionInfo) {
        let Some(tag) = message.fields.iter().find(|f| matches!(f.place, Place::NameOf(_))) else {
            return;
        };
        let by_union = message.info.kind == "message";
        self.out.push('\n');
        self.doc("", message.info.doc, "");
        let _ = writeln!(self.out, "export type {name} = {name}Members &");
        self.out.push_str("  (\n");
        for value in union.values {
            let mut ty = value.ty.map_or("undefined".into(), type_of);
            if let Some(also) = value.also {
                let _ = write!(ty, " | {}", type_of(also));
            }
            let (mark, null) = if value.optional { ("?", " | null") } else { ("", "") };
            let kind = if by_union { value.kind } else { message.info.kind };
            let _ = writeln!(
                self.out,
                "    | {{ kind: {kind:?}; {}: {:?}; {}{mark}: {ty}{null} }}",
                key(tag.name),
                value.name,
                key(field.name),
            );
        }
        let kind = if by_union { "unknown" } else { message.info.kind };
        let _ = writeln!(
            self.out,
            "    | {{ kind: {kind:?}; {}: string & {{ readonly unknown?: never }}; {}?: JsonValue }}\n  );",
            key(tag.name),
            key(field.name)
        );
    }

    /// The function that makes a message's object. It is a constructor whose objects are plain all
    /// the same: so the engine makes room for all members at once.
    fn reader(&mut self, message: &Message, name: &str) {
        let _ = writeln!(
            self.out,
            "\nfunction {name}Object(this: Record<string, unknown>, at: number): void {{\n  const w = W;"
        );
        let is_text = |field: &FieldInfo| {
            matches!((field.ty, field.also, field.place), (FieldType::Text, None, Place::Field(_)))
        };
        if message.fields.iter().any(|field| is_text(field)) {
            self.out.push_str("  const t = T;\n  let i = 0;\n  let n = 0;\n");
        }
        let tagged = message.fields.iter().any(|field| matches!(field.ty, FieldType::Tagged(_)));
        let by_union = tagged && message.info.kind == "message";
        let first = message.fields.first().map(|field| field.place);
        if by_union {
            let union = self.union_name(message);
            let at = self.tag_index(message) + 1;
            let _ = writeln!(
                self.out,
                "  this.kind = w[(at + {at}) * 2 + 1] === KNOWN ? {union}_KINDS[w[(at + {at}) * 2]!] : \"unknown\";"
            );
        } else if tagged || matches!(first, Some(Place::Always(_))) {
            let _ = writeln!(self.out, "  this.kind = {:?};", message.info.kind);
        }
        for (index, field) in message.fields.iter().enumerate() {
            self.read_member(message, field, index);
        }
        let _ = writeln!(self.out, "  if (w[at * 2 + 1] !== 0) extras(this, at);\n}}");
        let _ = writeln!(
            self.out,
            "{name}Object.prototype = Object.prototype;\n\n\
             export function read{name}(at: number): {name} {{\n  \
             return new (maker<{name}>({name}Object))(at);\n}}"
        );
    }

    fn read_member(&mut self, message: &Message, field: &FieldInfo, index: usize) {
        let at = format!("at + {}", index + 1);
        let target = member_of("this", field.name);
        if matches!((field.ty, field.also, field.place), (FieldType::Text, None, Place::Field(_))) {
            let _ = writeln!(self.out, "  i = ({at}) * 2;\n  n = w[i + 1]!;");
            let may_be_null = field.optional || field.nullable;
            let other = if may_be_null { "wideOrNull(w[i]!, n)" } else { "wide(w[i]!, n)" };
            let condition = if field.optional { "if (n !== ABSENT) " } else { "" };
            let text = format!("n < WIDE ? t.substring(w[i]!, w[i]! + n) : {other}");
            let _ = writeln!(self.out, "  {condition}{target} = {text};");
            return;
        }
        let value = match (field.place, field.ty) {
            (Place::Always(text), _) => format!("{text:?}"),
            (Place::NameOf(_), _) => format!("tag({}_TAGS, {at})", self.union_name(message)),
            (_, FieldType::Tagged(union)) => {
                let tag = self.tag_index(message) + 1;
                let which = format!("(at + {tag}) * 2");
                format!("read{}(w[{which} + 1] === KNOWN ? w[{which}]! : -1, {at})", union.name)
            }
            (_, ty) => self.value(ty, field.also, &at),
        };
        let is_union = matches!(field.ty, FieldType::Tagged(_));
        let value = match field.optional || field.nullable {
            true => format!("isNull({at}) ? null : {value}"),
            false => value,
        };
        let condition = match field.optional || is_union {
            true => format!("if (!absent({at})) "),
            false => String::new(),
        };
        let _ = writeln!(self.out, "  {condition}{target} = {value};");
    }

    fn tag_index(&self, message: &Message) -> usize {
        message.fields.iter().position(|f| matches!(f.place, Place::NameOf(_))).unwrap_or_default()
    }

    fn union_name(&self, message: &Message) -> String {
        let union = message.fields.iter().find_map(|field| match field.ty {
            FieldType::Tagged(union) => Some(upper(union.name)),
            _ => None,
        });
        union.unwrap_or_default()
    }

    /// The expression that reads a value.
    fn value(&self, ty: FieldType, also: Option<FieldType>, at: &str) -> String {
        match (ty, also) {
            (FieldType::Json, Some(FieldType::Record(info))) => {
                format!("raw(read{}, {at})", type_name(info.name))
            }
            (_, Some(also)) if !matches!(also, FieldType::Record(_)) => {
                let names = match ty {
                    FieldType::Name(info) => format!("{}_NAMES", upper(info.name)),
                    _ => "[]".into(),
                };
                format!("value({names}, {at})")
            }
            (FieldType::Bool, _) => format!("bool({at})"),
            (FieldType::Text, _) => format!("span({at})"),
            (FieldType::Json, _) => format!("json({at})"),
            (FieldType::Name(info), _) => format!("name({}_NAMES, {at})", upper(info.name)),
            (FieldType::Record(info), _) => {
                format!("read{}(W[({at}) * 2]!)", type_name(info.name))
            }
            (FieldType::List(item), _) => {
                let one = self.value(*item, None, "at");
                format!("list((at) => {one}, {at})")
            }
            _ => format!("number({at})"),
        }
    }

    /// The kinds and names of a union, and the reader of its values.
    fn union(&mut self, info: &UnionInfo) {
        let name = upper(info.name);
        let kinds: Vec<_> = info.values.iter().map(|value| format!("{:?}", value.kind)).collect();
        let tags: Vec<_> = info.values.iter().map(|value| format!("{:?}", value.name)).collect();
        let _ = writeln!(
            self.out,
            "\n/** The kinds of {}, by their places in the table. */\nexport const {name}_KINDS = [{}] as const;",
            info.name,
            kinds.join(", ")
        );
        let _ = writeln!(
            self.out,
            "\n/** The names of {} on the wire, by their places in the table. */\nexport const {name}_TAGS = [{}] as const;",
            info.name,
            tags.join(", ")
        );
        self.out.push('\n');
        self.doc("", info.doc, "");
        let _ = writeln!(self.out, "export interface {}Types {{", info.name);
        for value in info.values {
            self.doc("  ", value.doc, "");
            let mut ty = value.ty.map_or("undefined".into(), type_of);
            if let Some(also) = value.also {
                let _ = write!(ty, " | {}", type_of(also));
            }
            let _ = writeln!(self.out, "  {:?}: {ty};", value.name);
        }
        self.out.push_str("}\n");
        let _ = writeln!(
            self.out,
            "\nexport function read{}(which: number, at: number): unknown {{\n  if (isNull(at)) return null;\n  switch (which) {{",
            info.name
        );
        for (index, value) in info.values.iter().enumerate() {
            if let Some(ty) = value.ty {
                let value = self.value(ty, value.also, "at");
                let _ = writeln!(self.out, "    case {index}:\n      return {value};");
            }
        }
        self.out.push_str("    default:\n      return json(at);\n  }\n}\n");
    }
}

/// A type as it is written.
fn type_of(ty: FieldType) -> String {
    match ty {
        FieldType::Bool => "boolean".into(),
        FieldType::U64 | FieldType::I64 => "Int64".into(),
        FieldType::Text => "string".into(),
        FieldType::Bytes => "Uint8Array<ArrayBuffer>".into(),
        FieldType::Enum8(info) | FieldType::Enum32(info) => info.name.into(),
        FieldType::Name(info) => info.name.into(),
        FieldType::Json => "JsonValue".into(),
        FieldType::List(item) => match type_of(*item) {
            item if item.contains(' ') => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        FieldType::Record(info) => type_name(info.name),
        FieldType::Tagged(info) => info.name.into(),
        _ => "number".into(),
    }
}

/// A message's name as that of a type: none of JavaScript's own.
pub(super) fn type_name(name: &str) -> String {
    match name {
        "Error" => "ErrorData".into(),
        "Record" => "RecordData".into(),
        other => other.into(),
    }
}

/// A member's name as it stands in an object's literal or type.
pub(super) fn key(name: &str) -> String {
    let is_plain =
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$');
    if is_plain { name.into() } else { format!("{name:?}") }
}

fn member_of(object: &str, name: &str) -> String {
    match key(name) {
        plain if plain == name => format!("{object}.{name}"),
        quoted => format!("{object}[{quoted}]"),
    }
}

/// A line of documentation without Rust's links.
fn plain(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find("[`") {
        let (before, link) = rest.split_at(start);
        out.push_str(before);
        let Some(end) = link.find("`]") else { break };
        out.push_str(&link[1..=end]);
        rest = &link[end + 2..];
        // The target in parentheses, if there is one.
        if rest.starts_with('(') {
            rest = rest.find(')').map_or(rest, |end| &rest[end + 1..]);
        }
    }
    out.push_str(rest);
    out.replace("*/", "* /")
}
