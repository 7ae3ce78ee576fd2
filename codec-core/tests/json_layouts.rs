//! A message is read alike however its text is laid out: without a blank, with blanks wherever they
//! may be, and with escapes in its keys, which only the exact reader takes; whatever order its
//! members stand in, and however its numbers are written.

use core::fmt::Write as _;

use callevents::describe::{FieldType, MessageInfo};
use callevents::{ErrorKind, jambonz, rtpbridge, voicetyped};
use proptest::prelude::*;
use serde_json::Value as Json;

/// Numbers, of which some are an integer up to where they go on.
const NUMBERS: &[&str] = &[
    "0",
    "7",
    "120",
    "12345678",
    "1234567890123456",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "-1",
    "-0",
    "120.7",
    "1.0",
    "0.25",
    "1e3",
    "2.00E2",
    "0e0",
    "5E-1",
    "12345678e1",
    "12345678.5",
    "-1.5e+2",
    "3.0000000000000000001",
];

/// A JSON value whose members stand in their order, and may come twice.
enum Tree {
    Scalar(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// Where the choices come from.
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) as usize % count
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn number(&mut self) -> Tree {
        Tree::Scalar(NUMBERS[self.below(NUMBERS.len())].to_owned())
    }

    /// The value, or a null in its place.
    fn nullable(&mut self, value: Tree) -> Tree {
        if self.one_in(3) { Tree::Scalar("null".to_owned()) } else { value }
    }

    fn value(&mut self, ty: FieldType) -> Tree {
        match ty {
            _ if self.one_in(30) => Tree::Scalar("null".to_owned()),
            _ if self.one_in(30) => self.number(),
            FieldType::Bool => Tree::Scalar("true".to_owned()),
            FieldType::Text => Tree::Scalar(r#""text""#.to_owned()),
            FieldType::Name(info) => {
                let row = &info.values[self.below(info.values.len())];
                Tree::Scalar(Json::from(row.name).to_string())
            }
            FieldType::List(item) => {
                Tree::Array((0..self.below(3)).map(|_| self.value(*item)).collect())
            }
            FieldType::Record(info) => self.object(info),
            FieldType::Json => Tree::Object(vec![("any".to_owned(), self.number())]),
            // Most are right, so that the others are read, too.
            _ if self.one_in(2) => Tree::Scalar("7".to_owned()),
            _ => self.number(),
        }
    }

    /// An object with most of a message's members, some others, and one now and then that comes
    /// twice.
    fn object(&mut self, info: &'static MessageInfo) -> Tree {
        let mut members = Vec::new();
        for field in info.base.iter().flat_map(|base| base.fields).chain(info.fields) {
            let count = if self.one_in(60) { 2 } else { usize::from(!self.one_in(4)) };
            for _ in 0..if field.optional { count } else { 1 } {
                members.push((field.name.to_owned(), self.value(field.ty)));
            }
        }
        if self.one_in(4) {
            members.push(("no field".to_owned(), self.number()));
        }
        self.shuffled(members)
    }

    /// The members in any order, or in their own.
    fn shuffled(&mut self, mut members: Vec<(String, Tree)>) -> Tree {
        if !self.one_in(4) {
            for at in (1..members.len()).rev() {
                members.swap(at, self.below(at + 1));
            }
        }
        Tree::Object(members)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Layout {
    Compact,
    /// As Python writes it.
    Spaced,
    /// Blanks of all kinds.
    Strewn,
    EscapedKeys,
}

fn write(tree: &Tree, layout: Layout, out: &mut String) {
    let blank = if layout == Layout::Strewn { " \n\t\r" } else { "" };
    let (comma, colon) = if layout == Layout::Spaced { (", ", ": ") } else { (",", ":") };
    out.push_str(blank);
    match tree {
        Tree::Scalar(text) => out.push_str(text),
        Tree::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { comma });
                write(item, layout, out);
            }
            out.push_str(blank);
            out.push(']');
        }
        Tree::Object(members) => {
            out.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { comma });
                let (first, others) = key.split_at(1);
                let _ = match layout {
                    Layout::EscapedKeys => {
                        write!(out, "\"\\u{:04x}{others}\"{colon}", first.as_bytes()[0])
                    }
                    _ => write!(out, "{blank}\"{key}\"{blank}{colon}"),
                };
                write(value, layout, out);
            }
            out.push_str(blank);
            out.push('}');
        }
    }
    out.push_str(blank);
}

/// What a message says, as it is built again; or what is wrong, and with which field.
type Read = Result<Json, (ErrorKind, Option<&'static str>)>;

/// What a parser gave. What serde gives of it is the same value.
macro_rules! read {
    ($parsed:expr) => {
        match $parsed {
            Err(error) => Err((error.kind(), error.field())),
            Ok(message) => {
                let mut out = vec![0; message.encoded_len()];
                message.encode(&mut out).expect("all doubles are finite");
                let built: Json = serde_json::from_slice(&out).expect("JSON");
                #[cfg(feature = "serde")]
                {
                    let ours = serde_json::to_value(message).expect("JSON");
                    assert!(is_same(&ours, &built), "{ours}\n{built}");
                }
                Ok(built)
            }
        }
    };
}

/// Whether two values are the same. An integer is one as a double, too.
#[cfg(feature = "serde")]
fn is_same(ours: &Json, built: &Json) -> bool {
    match (ours, built) {
        (Json::Number(ours), Json::Number(built)) => ours.as_f64() == built.as_f64(),
        (Json::Array(ours), Json::Array(built)) => {
            ours.len() == built.len() && ours.iter().zip(built).all(|(a, b)| is_same(a, b))
        }
        (Json::Object(ours), Json::Object(built)) => {
            let same = |(key, a): (&String, &Json)| built.get(key).is_some_and(|b| is_same(a, b));
            ours.len() == built.len() && ours.iter().all(same)
        }
        _ => ours == built,
    }
}

/// Asserts that a message is the same in all layouts.
fn assert_alike(message: &Tree, read: impl Fn(&[u8]) -> Read) {
    let mut compact = String::new();
    write(message, Layout::Compact, &mut compact);
    let plain = read(compact.as_bytes());
    for layout in [Layout::Spaced, Layout::Strewn, Layout::EscapedKeys] {
        let mut other = String::new();
        write(message, layout, &mut other);
        assert_eq!(read(other.as_bytes()), plain, "{other}\n{compact}");
    }
}

/// A string.
fn text(text: &str) -> Tree {
    Tree::Scalar(Json::from(text).to_string())
}

/// A member of an envelope.
fn member(name: &str, value: Tree) -> (String, Tree) {
    (name.to_owned(), value)
}

#[test]
fn a_number_that_is_no_integer_is_none_before_its_type_either() {
    let rest = r#""event_id": "e", "session_id": "s", "timestamp": "t""#;
    for (name, field) in [("dtmf_received", "duration_ms"), ("hook_result", "status_code")] {
        for number in ["1e3", "120.7", "2.00E2", "7.", "12345678.5", "7e", "-1.5"] {
            for comma in [",", ", "] {
                let text = format!(
                    r#"{{"{field}": {number}{comma}"x": 1, {rest}{comma}"type": "{name}"}}"#
                );
                let spaced = voicetyped::parse_event(text.as_bytes()).map_err(|error| error.kind());
                let text = text.replace(' ', "");
                let compact =
                    voicetyped::parse_event(text.as_bytes()).map_err(|error| error.kind());
                assert!(spaced.is_err(), "{text}: {spaced:?}");
                assert_eq!(spaced, compact);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 2000 }))]

    #[test]
    fn events_of_voicetyped_are_the_same_in_every_layout(seed in any::<u64>()) {
        let choices = &mut Choices(seed);
        let (name, info) = voicetyped::Event::INFOS[choices.below(voicetyped::Event::INFOS.len())];
        let mut message = choices.object(info);
        if let Tree::Object(members) = &mut message {
            for (key, value) in members.iter_mut().filter(|(key, _)| key == "type") {
                *value = text(if choices.one_in(20) { "news" } else { name });
                if choices.one_in(60) {
                    *key = "kind".to_owned();
                }
            }
        }
        assert_alike(&message, |text| {
            read!(voicetyped::parse_event(text))
        });
    }

    #[test]
    fn envelopes_of_voicetyped_are_the_same_in_every_layout(seed in any::<u64>()) {
        let choices = &mut Choices(seed);
        let names = voicetyped::Payload::NAMES;
        let index = choices.below(names.len());
        let info = voicetyped::Payload::INFOS[index].1;
        let members = vec![
            member("id", text("e")),
            member("type", text(names[index].1)),
            member("session_id", text("s")),
            member("timestamp", text("t")),
            member("data", choices.object(info)),
            member("source", choices.nullable(text("media"))),
            member("metadata", choices.nullable(Tree::Object(Vec::new()))),
        ];
        let message = choices.shuffled(members);
        assert_alike(&message, |text| {
            read!(voicetyped::parse_event(text))
        });
    }

    #[test]
    fn messages_of_rtpbridge_are_the_same_in_every_layout(seed in any::<u64>()) {
        let choices = &mut Choices(seed);
        let (events, results, commands) = (
            rtpbridge::EventData::INFOS,
            rtpbridge::MethodResult::INFOS,
            rtpbridge::Command::INFOS,
        );
        let (name, info) = events[choices.below(events.len())];
        let members =
            vec![member("event", text(name)), member("data", choices.object(info))];
        let event = choices.shuffled(members);
        assert_alike(&event, |text| {
            read!(rtpbridge::parse(text))
        });
        let (name, info) = results[choices.below(results.len())];
        let members = vec![member("id", choices.nullable(text("1"))), member("result", choices.object(info))];
        let response = choices.shuffled(members);
        assert_alike(&response, |text| {
            read!(rtpbridge::parse_response(name.into(), text))
        });
        let (name, info) = commands[choices.below(commands.len())];
        let params = choices.object(info);
        let params = choices.nullable(params);
        let members = vec![
            member("id", text("1")),
            member("method", text(name)),
            member("params", params),
        ];
        let request = choices.shuffled(members);
        assert_alike(&request, |text| {
            read!(rtpbridge::Request::parse(text))
        });
    }

    #[test]
    fn messages_of_jambonz_are_the_same_in_every_layout(seed in any::<u64>()) {
        let choices = &mut Choices(seed);
        let rows = jambonz::Data::INFO.values;
        let row = &rows[choices.below(rows.len())];
        let members = vec![
            member("type", text(row.name)),
            member("msgid", text("m")),
            member("call_sid", text("c")),
            member("data", choices.value(row.ty.expect("all have data"))),
        ];
        let message = choices.shuffled(members);
        assert_alike(&message, |text| {
            read!(jambonz::parse(text))
        });
        let rows = jambonz::CommandData::INFO.values;
        let row = &rows[choices.below(rows.len())];
        let ty = row.also.filter(|_| choices.one_in(2)).or(row.ty);
        let members = vec![
            member("type", text("command")),
            member("command", text(row.name)),
            member("queueCommand", Tree::Scalar("true".to_owned())),
            member("data", choices.value(ty.expect("all may have data"))),
        ];
        let command = choices.shuffled(members);
        assert_alike(&command, |text| {
            read!(jambonz::ApplicationMessage::parse(text))
        });
    }
}
