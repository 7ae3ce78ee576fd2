//! The catalogue of all systems: what the code for other languages is generated from.

use std::collections::BTreeMap;

use callevents::describe::{FieldType, MessageInfo, NamesInfo, Place, SYSTEMS, UnionInfo};

/// Everything that one system's messages consist of, by name.
#[derive(Default)]
struct Parts {
    messages: BTreeMap<&'static str, &'static MessageInfo>,
    unions: BTreeMap<&'static str, &'static UnionInfo>,
    names: BTreeMap<&'static str, &'static NamesInfo>,
}

impl Parts {
    fn message(&mut self, info: &'static MessageInfo) {
        if let Some(known) = self.messages.insert(info.name, info) {
            assert_eq!(known.fields, info.fields, "two messages are called {}", info.name);
            return;
        }
        info.base.into_iter().for_each(|base| self.message(base));
        info.fields.iter().for_each(|field| self.field_type(&field.ty));
    }

    fn union(&mut self, info: &'static UnionInfo) {
        self.unions.insert(info.name, info);
        info.values.iter().filter_map(|row| row.ty.as_ref()).for_each(|ty| self.field_type(ty));
    }

    fn field_type(&mut self, ty: &'static FieldType) {
        match ty {
            FieldType::Record(info) => self.message(info),
            FieldType::Tagged(info) => self.union(info),
            FieldType::List(ty) => self.field_type(ty),
            FieldType::Name(info) => {
                self.names.insert(info.name, info);
            }
            _ => {}
        }
    }
}

fn parts() -> impl Iterator<Item = (&'static str, Parts)> {
    SYSTEMS.iter().map(|system| {
        let mut parts = Parts::default();
        system.messages.iter().for_each(|info| parts.message(info));
        system.unions.iter().for_each(|info| parts.union(info));
        (system.name, parts)
    })
}

#[test]
fn the_catalogue_reaches_every_message() {
    for (system, parts) in parts() {
        let names: Vec<_> = parts.messages.keys().collect();
        let expected: &[&str] = match system {
            "gateway" => &["CallEvent", "AudioFrame", "OriginateRequest", "BucketInfo"],
            "jambonz" => &["Message", "Ack", "Command", "StatusData", "Speech", "SendDtmf"],
            "rtpbridge" => &["Event", "Dtmf", "EndpointCreateTone", "SessionInfoResult"],
            "voicetyped" => &["Common", "SpeechFinal", "Segment", "Call", "CallList"],
            other => panic!("{other} is a new system"),
        };
        assert!(expected.iter().all(|name| names.contains(&name)), "{system}: {names:?}");
    }
}

#[test]
fn names_are_told_once() {
    for (system, parts) in parts() {
        for info in parts.messages.values() {
            let mut seen = Vec::new();
            let fields = info.base.into_iter().flat_map(|base| base.fields).chain(info.fields);
            for field in fields {
                assert!(!seen.contains(&field.name), "{system}: {}.{}", info.name, field.name);
                seen.push(field.name);
                if let Place::NameOf(union) = field.place {
                    let carries = |field: &&_| field_of(field) == Some(union);
                    assert!(info.fields.iter().any(|field| carries(&field)), "{union}");
                }
            }
        }
        for names in parts.names.values() {
            assert!(names.values.iter().all(|row| row.variant.starts_with(char::is_uppercase)));
        }
        for union in parts.unions.values() {
            let mut kinds: Vec<_> = union.values.iter().map(|row| row.name).collect();
            kinds.sort_unstable();
            kinds.dedup();
            assert_eq!(kinds.len(), union.values.len(), "{system}: {}", union.name);
        }
    }
}

fn field_of(field: &callevents::describe::FieldInfo) -> Option<&'static str> {
    match field.place {
        Place::Field(name) => Some(name),
        _ => None,
    }
}
