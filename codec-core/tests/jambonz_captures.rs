//! Everything that jambonz and its client libraries were recorded to say decodes, and is built
//! again to the same bytes.

mod support;

use callevents::ErrorKind;
use callevents::jambonz::{self, ApplicationMessage, CommandData, Data, Message};
use serde_json::Value;
use support::{text, vector_files, vector_rows};

#[test]
fn what_jambonz_says_is_built_to_its_bytes() {
    let mut count = 0;
    for file in captures() {
        for row in vector_rows(&file).iter().filter(|row| text(row, "dir") == "in") {
            let original = text(row, "text");
            let message = jambonz::parse(original.as_bytes())
                .unwrap_or_else(|error| panic!("{file}: {error} of {original}"));
            assert!(!matches!(message.data, Data::Unknown { .. }), "{file}: {original}");
            assert_eq!(built(&message), original, "{file}");
            count += 1;
        }
    }
    assert!(count > 550, "{count}");
}

#[test]
fn what_applications_say_is_built_to_its_bytes() {
    let (mut count, mut faults) = (0, Vec::new());
    for file in captures() {
        for row in vector_rows(&file).iter().filter(|row| text(row, "dir") == "out") {
            let original = text(row, "text");
            let message = match ApplicationMessage::parse(original.as_bytes()) {
                Ok(message) => message,
                Err(error) => {
                    faults.push((original.to_owned(), error.kind(), error.field()));
                    continue;
                }
            };
            match message {
                ApplicationMessage::Command(command) => {
                    let unknown = matches!(command.data, CommandData::Unknown { .. });
                    let name = command.data.name();
                    assert_eq!(unknown, name == "weird" || name == "nodata", "{file}: {original}");
                }
                ApplicationMessage::Unknown { name, .. } => assert_eq!(name, "bogus", "{file}"),
                _ => {}
            }
            let mut out = vec![0; message.encoded_len()];
            assert_eq!(message.encode(&mut out), Ok(out.len()));
            assert_eq!(String::from_utf8(out).expect("UTF-8"), original, "{file}");
            count += 1;
        }
    }
    assert!(count > 200, "{count}");
    // The messages that were made wrong on purpose; jambonz refuses the same.
    let expected = [
        ("this is not json", ErrorKind::WrongType, None),
        ("{\"msgid\":\"abc\"}", ErrorKind::MissingField, Some("type")),
        ("{\"type\":\"command\",\"msgid\":\"abc\"}", ErrorKind::MissingField, Some("command")),
        ("{\"type\":\"command\",\"command\":\"redirect\"}", ErrorKind::MissingField, Some("data")),
        ("{\"type\":\"ack\"}", ErrorKind::MissingField, Some("msgid")),
    ];
    assert_eq!(faults, expected.map(|(text, kind, field)| (text.to_owned(), kind, field)));
}

#[test]
fn documented_messages_are_built_to_the_same_value() {
    for file in ["jambonz/docs.examples.jsonl", "jambonz/constructed.from-docs-prose.jsonl"] {
        for row in vector_rows(file) {
            let original = text(&row, "text").as_bytes();
            let out = if text(&row, "dir") == "in" {
                let message = jambonz::parse(original).expect("a message");
                assert!(!matches!(message.data, Data::Unknown { .. }), "{row}");
                built(&message).into_bytes()
            } else {
                let message = ApplicationMessage::parse(original).expect("a message");
                let mut out = vec![0; message.encoded_len()];
                message.encode(&mut out).expect("room");
                out
            };
            assert_eq!(value(&out), value(original));
        }
    }
}

#[test]
fn the_body_of_a_queue_hook_is_its_data() {
    for row in vector_rows("jambonz/captured-http-body.queue-status.jsonl") {
        let original = text(&row, "text");
        let body = jambonz::QueueData::parse(original.as_bytes()).expect("a body");
        assert_eq!(body.queue.expect("a queue"), "support");
        let mut out = vec![0; body.encoded_len()];
        body.encode(&mut out).expect("room");
        assert_eq!(String::from_utf8(out).expect("UTF-8"), original);
    }
}

fn captures() -> Vec<String> {
    let mut files = vector_files("jambonz");
    files.retain(|name| name.starts_with("jambonz/captured."));
    assert!(files.len() > 80);
    files
}

fn built(message: &Message<'_>) -> String {
    let mut out = vec![0; message.encoded_len()];
    assert_eq!(message.encode(&mut out), Ok(out.len()));
    String::from_utf8(out).expect("UTF-8")
}

fn value(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("JSON")
}
