//! The messages' views in TypeScript: classes whose getters make a member when it is read.

use core::fmt::Write as _;
use std::collections::BTreeSet;

use callevents::describe::{FieldInfo, FieldType, Place, UnionInfo};

use super::catalogue::{Catalogue, Message};
use super::table::upper;
use super::typescript::{key, type_name};

pub(crate) fn jambonz() -> String {
    let mut views = Views::new("jambonz");
    views.record("Message");
    views.finish()
}

pub(crate) fn rtpbridge() -> String {
    let mut views = Views::new("rtpbridge");
    views.union("EventData");
    views.record("ResponseError");
    views.finish()
}

pub(crate) fn voicetyped() -> String {
    let mut views = Views::new("voicetyped");
    views.union("Payload");
    views.finish()
}

/// What reads a value for a view.
const READERS: &[&str] = &[
    "bool", "fixed", "isRecord", "json", "list", "low", "nothing", "number", "string", "value",
    "which",
];

struct Views {
    system: &'static str,
    all: Catalogue,
    out: String,
    /// The messages and unions that were written.
    written: BTreeSet<&'static str>,
    /// What is imported of the messages' own file.
    imports: BTreeSet<String>,
}

impl Views {
    fn new(system: &'static str) -> Self {
        Self {
            system,
            all: Catalogue::new(),
            out: String::new(),
            written: BTreeSet::new(),
            imports: BTreeSet::new(),
        }
    }

    fn finish(self) -> String {
        let Self { system, out, imports, .. } = self;
        let mut text = format!(
            "/**\n * Views of {system}'s messages.\n *\n \
             * Generated from the messages' declarations by `cargo xtask generate`.\n \
             * @module\n */\n\n"
        );
        if !imports.is_empty() {
            let names: Vec<_> = imports.into_iter().collect();
            let _ = writeln!(text, "import {{ {} }} from \"../{system}.js\";", names.join(", "));
        }
        let is_used = |name: &&&str| {
            ["this.$turn", "its"].iter().any(|its| out.contains(&format!("{name}({its}, ")))
        };
        let used: Vec<_> = READERS.iter().filter(is_used).copied().collect();
        let used = used.join(", ");
        let _ =
            writeln!(text, "import {{ INSPECT, plain, shown, {used} }} from \"../../view.js\";");
        text + &out
    }

    /// The class of a message, and of what is in it.
    fn record(&mut self, name: &str) {
        let found = self
            .all
            .messages
            .iter()
            .position(|known| known.system == self.system && known.info.name == name);
        let Some(index) = found else { return };
        if !self.written.insert(self.all.messages[index].info.name) {
            return;
        }
        let fields = self.all.messages[index].fields.clone();
        let message = &self.all.messages[index];
        let (kind, mut members) = (message.info.kind, Vec::new());
        let tag = tag_of(message);
        if let Some((at, union)) = tag.filter(|_| kind == "message") {
            let kinds = self.import(format!("{}_KINDS", upper(union.name)));
            let which = format!("which(this.$turn, this.$at + {at})");
            members.push(("kind".into(), format!("{kinds}[{which}] ?? \"unknown\"")));
        } else if tag.is_some() || matches!(fields.first(), Some(field) if is_fixed(field)) {
            members.push(("kind".into(), format!("fixed(this.$turn, {kind:?})")));
        }
        for (at, field) in fields.iter().enumerate() {
            members.push((key(field.name), self.member(field, at + 1, tag)));
        }
        let name = type_name(name);
        let mut class = format!(
            "\nexport class {name}View {{\n  constructor(readonly $at: number, readonly $turn: number) {{}}\n"
        );
        for (member, value) in members {
            let _ = writeln!(class, "  get {member}() {{ return {value}; }}");
        }
        self.out += &(class
            + "  toJSON() { return plain(this); }\n  [INSPECT]() { return shown(this); }\n}\n");
        for field in fields {
            self.follow(field.ty, field.also);
        }
    }

    /// The function that views a union's value.
    fn union(&mut self, name: &str) {
        let unions = &self.all.unions;
        let found = unions.iter().find(|known| known.0 == self.system && known.1.name == name);
        let Some((_, info)) = found.copied() else { return };
        if !self.written.insert(info.name) {
            return;
        }
        let mut text = format!(
            "\nexport function view{}(its: number, slot: number, which: number): unknown {{\n  \
             switch (which) {{\n",
            info.name
        );
        for (index, value) in info.values.iter().enumerate() {
            if let Some(ty) = value.ty {
                let read = self.value(ty, value.also, &Slot::own());
                let _ = writeln!(text, "    case {index}:\n      return {read};");
            }
        }
        self.out += &(text + "    default:\n      return json(its, slot);\n  }\n}\n");
        for value in info.values {
            if let Some(ty) = value.ty {
                self.follow(ty, value.also);
            }
        }
    }

    /// Writes what a value consists of.
    fn follow(&mut self, ty: FieldType, also: Option<FieldType>) {
        match ty {
            FieldType::Record(info) => self.record(info.name),
            FieldType::List(item) => self.follow(*item, None),
            FieldType::Tagged(info) => self.union(info.name),
            _ => {}
        }
        if let Some(also) = also {
            self.follow(also, None);
        }
    }

    fn member(&mut self, field: &FieldInfo, at: usize, tag: Option<(usize, &UnionInfo)>) -> String {
        let place = Slot { its: "this.$turn", slot: format!("this.$at + {at}") };
        match (field.place, field.ty, tag) {
            (Place::Always(text), ..) => format!("fixed(this.$turn, {text:?})"),
            (Place::NameOf(_), _, Some((_, union))) => {
                let tags = self.import(format!("{}_TAGS", upper(union.name)));
                format!("value({place}, {tags})")
            }
            (_, FieldType::Tagged(union), Some((tag, _))) => {
                format!("view{}({place}, which(this.$turn, this.$at + {tag}))", union.name)
            }
            (_, ty, _) => self.value(ty, field.also, &place),
        }
    }

    /// The expression that reads a value.
    fn value(&mut self, ty: FieldType, also: Option<FieldType>, place: &Slot) -> String {
        match (ty, also) {
            (FieldType::Json, Some(FieldType::Record(info))) => {
                let (name, its) = (type_name(info.name), place.its);
                format!("isRecord({place}) ? new {name}View(low({place}), {its}) : json({place})")
            }
            (FieldType::Name(info), _) => {
                let names = self.import(format!("{}_NAMES", upper(info.name)));
                format!("value({place}, {names})")
            }
            (_, Some(also)) if !matches!(also, FieldType::Record(_)) => {
                format!("value({place}, [])")
            }
            (FieldType::Bool, _) => format!("bool({place})"),
            (FieldType::Text, _) => format!("string({place})"),
            (FieldType::Json, _) => format!("json({place})"),
            (FieldType::Record(info), _) => {
                let (name, its) = (type_name(info.name), place.its);
                format!(
                    "isRecord({place}) ? new {name}View(low({place}), {its}) : nothing({place})"
                )
            }
            (FieldType::List(item), _) => {
                let one = self.value(*item, None, &Slot::own());
                format!("list({place}, (its, slot) => {one})")
            }
            _ => format!("number({place})"),
        }
    }

    fn import(&mut self, name: String) -> String {
        self.imports.insert(name.clone());
        name
    }
}

/// Where a value stands, as expressions.
struct Slot {
    its: &'static str,
    slot: String,
}

impl Slot {
    /// That of a function's parameters.
    fn own() -> Self {
        Self { its: "its", slot: "slot".into() }
    }
}

impl core::fmt::Display for Slot {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}, {}", self.its, self.slot)
    }
}

fn is_fixed(field: &FieldInfo) -> bool {
    matches!(field.place, Place::Always(_))
}

/// Where a message has the name of its union's value, and the union.
fn tag_of(message: &Message) -> Option<(usize, &'static UnionInfo)> {
    let at = message.fields.iter().position(|f| matches!(f.place, Place::NameOf(_)))?;
    message.fields.iter().find_map(|field| match field.ty {
        FieldType::Tagged(union) => Some((at + 1, union)),
        _ => None,
    })
}
