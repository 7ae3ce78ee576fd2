//! All that one system's messages consist of, and what it is called in C.

use callevents::describe::{
    EnumInfo, FieldInfo, FieldType, MessageInfo, NamesInfo, SystemInfo, UnionInfo,
};

use super::snake;

/// What one system's messages consist of: each thing behind those that it consists of.
pub(super) struct Catalogue {
    pub(super) system: &'static str,
    pub(super) messages: Vec<&'static MessageInfo>,
    pub(super) unions: Vec<&'static UnionInfo>,
    pub(super) names: Vec<&'static NamesInfo>,
    pub(super) enums: Vec<&'static EnumInfo>,
    /// Names in whose place there may be a number.
    pub(super) odd_names: Vec<&'static str>,
    /// Messages that are items of lists.
    pub(super) items: Vec<&'static str>,
    /// Messages in whose place there may be any other JSON.
    pub(super) forms: Vec<&'static MessageInfo>,
    /// Messages that stand alone.
    outermost: Vec<&'static str>,
}

impl Catalogue {
    pub(super) fn of(info: &'static SystemInfo) -> Self {
        let mut catalogue = Self {
            system: info.name,
            messages: Vec::new(),
            unions: Vec::new(),
            names: Vec::new(),
            enums: Vec::new(),
            odd_names: Vec::new(),
            items: Vec::new(),
            forms: Vec::new(),
            outermost: info.messages.iter().map(|info| info.name).collect(),
        };
        info.messages.iter().for_each(|info| catalogue.message(info));
        info.unions.iter().for_each(|info| catalogue.union(info));
        catalogue
    }

    fn message(&mut self, info: &'static MessageInfo) {
        if self.messages.iter().any(|known| known.name == info.name) {
            return;
        }
        info.base.into_iter().for_each(|base| self.message(base));
        for FieldInfo { ty, also, .. } in info.fields {
            self.field_type(ty, also.as_ref());
        }
        self.messages.push(info);
    }

    fn union(&mut self, info: &'static UnionInfo) {
        if self.unions.iter().any(|known| known.name == info.name) {
            return;
        }
        for value in info.values {
            value.ty.iter().for_each(|ty| self.field_type(ty, value.also.as_ref()));
        }
        self.unions.push(info);
    }

    fn field_type(&mut self, ty: &'static FieldType, also: Option<&'static FieldType>) {
        match (ty, also) {
            (FieldType::Record(info), _) => self.message(info),
            (FieldType::Tagged(info), _) => self.union(info),
            (FieldType::List(item), _) => {
                if let FieldType::Record(info) = item {
                    self.items.push(info.name);
                }
                self.field_type(item, None);
            }
            (FieldType::Name(info), also) => {
                if also.is_some() {
                    self.odd_names.push(info.name);
                }
                if self.names.iter().all(|known| known.name != info.name) {
                    self.names.push(info);
                }
            }
            (FieldType::Enum8(info) | FieldType::Enum32(info), _)
                if self.enums.iter().all(|known| known.name != info.name) =>
            {
                self.enums.push(info);
            }
            (FieldType::Json, Some(FieldType::Record(info))) => {
                self.message(info);
                if self.forms.iter().all(|known| known.name != info.name) {
                    self.forms.push(info);
                }
            }
            _ => {}
        }
    }

    /// What the C names of this system's types begin with. The gateway's have nothing of it.
    pub(super) fn prefix(&self) -> String {
        match self.system {
            "gateway" => "callevents_".to_owned(),
            system => format!("callevents_{system}_"),
        }
    }

    /// The C name of a type.
    pub(super) fn c_name(&self, name: &str) -> String {
        format!("{}{}", self.prefix(), snake(name))
    }

    /// The C type of a field, as Rust has it.
    pub(super) fn c_type(&self, ty: &FieldType, also: Option<&FieldType>) -> String {
        match (ty, also) {
            (FieldType::Bool, _) => "bool".into(),
            (FieldType::U8, _) | (FieldType::Enum8(_), _) => "u8".into(),
            (FieldType::U16, _) => "u16".into(),
            (FieldType::U32, _) => "u32".into(),
            (FieldType::U64, _) => "u64".into(),
            (FieldType::I32, _) | (FieldType::Enum32(_), _) => "i32".into(),
            (FieldType::I64, _) => "i64".into(),
            (FieldType::F64, _) => "f64".into(),
            (FieldType::Text, Some(_)) | (FieldType::Name(_), _) => "callevents_name".into(),
            (FieldType::Text, None) if self.system == "gateway" => "callevents_str".into(),
            (FieldType::Text, None) => "callevents_json_str".into(),
            (FieldType::Bytes, _) => "callevents_bytes".into(),
            (FieldType::Json, Some(FieldType::Record(info))) => {
                format!("{}_form", self.c_name(info.name))
            }
            (FieldType::Json | FieldType::List(_), _) => "callevents_str".into(),
            (FieldType::Record(info), _) => self.c_name(info.name),
            (FieldType::Tagged(info), _) => self.c_name(info.name),
            (other, _) => panic!("C has no type for {other:?}"),
        }
    }

    /// What the documentation of a field has to add to say what its C type means.
    pub(super) fn type_note(&self, ty: &FieldType, also: Option<&FieldType>) -> Option<String> {
        Some(match (ty, also) {
            (FieldType::Enum8(info) | FieldType::Enum32(info), _) => {
                format!("A `{}`.", self.c_name(info.name))
            }
            (FieldType::Name(info), None) => {
                format!("Its `value` is a `{}`.", self.c_name(info.name))
            }
            (FieldType::Name(info), Some(_)) => format!(
                "Its `value` is a `{}`, or a number and `CALLEVENTS_NAME_NUMBER`.",
                self.c_name(info.name)
            ),
            (FieldType::Text, Some(_)) => {
                "Its `value` is 0, or a number and `CALLEVENTS_NAME_NUMBER`.".into()
            }
            (FieldType::Json, None) => "JSON.".into(),
            (FieldType::List(item), _) => match item {
                FieldType::Record(info) => format!(
                    "A JSON array: `callevents_json_iter_next()` gives its items, \
                     `{}_parse()` reads each.",
                    self.c_name(info.name)
                ),
                FieldType::Text => "A JSON array of strings.".into(),
                _ => "A JSON array of numbers.".into(),
            },
            _ => return None,
        })
    }

    /// Whether a message's struct is written by hand: outermost ones that are more than their
    /// description says.
    pub(super) fn is_by_hand(&self, message: &str) -> bool {
        let by_hand: &[&str] = match self.system {
            "rtpbridge" => &["Event", "Response", "Request", "SerializationFailed"],
            "voicetyped" => &["Common"],
            _ => &[],
        };
        by_hand.contains(&message)
    }

    /// Whether a message is parsed and built by itself.
    pub(super) fn is_alone(&self, message: &str) -> bool {
        self.outermost.contains(&message) || self.items.contains(&message)
    }
}

/// Types of structs that are written by hand and stand in unions.
pub(super) fn extra_types(system: &str) -> &'static [&'static str] {
    match system {
        "rtpbridge" => &["callevents_rtpbridge_serialization_failed"],
        _ => &[],
    }
}
