//! All messages, unions and enumerations, numbered.

use callevents::describe::{
    EnumInfo, FieldInfo, FieldType, MessageInfo, NamesInfo, Place, SYSTEMS, SystemInfo, UnionInfo,
};

/// Everything that the systems' messages consist of, in the order in which it is met.
#[derive(Default)]
pub(in crate::generate) struct Catalogue {
    pub(in crate::generate) messages: Vec<Message>,
    pub(in crate::generate) unions: Vec<(&'static str, &'static UnionInfo)>,
    pub(in crate::generate) names: Vec<(&'static str, &'static NamesInfo)>,
    pub(in crate::generate) enums: Vec<(&'static str, &'static EnumInfo)>,
    /// The types of the items of lists.
    pub(in crate::generate) lists: Vec<FieldType>,
}

/// A message with its fields in the order in which they are read.
pub(in crate::generate) struct Message {
    pub(in crate::generate) system: &'static str,
    pub(in crate::generate) info: &'static MessageInfo,
    /// What the struct itself says first, then the fields of its base, then its own.
    pub(in crate::generate) fields: Vec<&'static FieldInfo>,
    /// Where the base's fields stand.
    pub(in crate::generate) base: core::ops::Range<usize>,
}

impl Catalogue {
    pub(in crate::generate) fn new() -> Self {
        let mut all = Self::default();
        for system in SYSTEMS {
            all.system(system);
        }
        all
    }

    fn system(&mut self, system: &'static SystemInfo) {
        for info in system.messages {
            self.message(system.name, info);
        }
        for info in system.unions {
            self.union(system.name, info);
        }
    }

    fn message(&mut self, system: &'static str, info: &'static MessageInfo) {
        if self.messages.iter().any(|known| known.system == system && known.info.name == info.name)
        {
            return;
        }
        let is_front = |field: &&FieldInfo| !matches!(field.place, Place::Field(_));
        let front = info.fields.iter().filter(is_front);
        let base = info.base.map_or(&[][..], |base| base.fields);
        let own = info.fields.iter().filter(|field| !is_front(field));
        let start = front.clone().count();
        let fields: Vec<_> = front.chain(base).chain(own).collect();
        let base = start..start + base.len();
        self.messages.push(Message { system, info, fields: fields.clone(), base });
        for field in &fields {
            self.ty(system, field.ty);
            field.also.iter().for_each(|ty| self.ty(system, *ty));
        }
    }

    fn union(&mut self, system: &'static str, info: &'static UnionInfo) {
        if self.unions.iter().any(|known| known.0 == system && known.1.name == info.name) {
            return;
        }
        self.unions.push((system, info));
        for value in info.values {
            value.ty.iter().chain(&value.also).for_each(|ty| self.ty(system, *ty));
        }
    }

    fn ty(&mut self, system: &'static str, ty: FieldType) {
        match ty {
            FieldType::Record(info) => self.message(system, info),
            FieldType::Tagged(info) => self.union(system, info),
            FieldType::List(item) => {
                self.ty(system, *item);
                if self.list_of(*item).is_none() {
                    self.lists.push(*item);
                }
            }
            FieldType::Name(info) if self.names_of(system, info).is_none() => {
                self.names.push((system, info));
            }
            FieldType::Enum8(info) | FieldType::Enum32(info)
                if self.enum_of(system, info).is_none() =>
            {
                self.enums.push((system, info));
            }
            _ => {}
        }
    }

    pub(in crate::generate) fn message_of(&self, system: &str, info: &MessageInfo) -> usize {
        let is_it = |known: &Message| known.system == system && known.info.name == info.name;
        self.messages.iter().position(is_it).unwrap_or(usize::MAX)
    }

    pub(in crate::generate) fn union_of(&self, system: &str, info: &UnionInfo) -> usize {
        let is_it = |known: &(&str, &UnionInfo)| known.0 == system && known.1.name == info.name;
        self.unions.iter().position(is_it).unwrap_or(usize::MAX)
    }

    pub(in crate::generate) fn names_of(&self, system: &str, info: &NamesInfo) -> Option<usize> {
        self.names.iter().position(|known| known.0 == system && known.1.name == info.name)
    }

    pub(in crate::generate) fn enum_of(&self, system: &str, info: &EnumInfo) -> Option<usize> {
        self.enums.iter().position(|known| known.0 == system && known.1.name == info.name)
    }

    /// The place of a type among those of lists' items. Types are compared by how they print.
    pub(in crate::generate) fn list_of(&self, item: FieldType) -> Option<usize> {
        let wanted = format!("{item:?}");
        self.lists.iter().position(|known| format!("{known:?}") == wanted)
    }
}
