//! Recordings of jambonz through the command.

mod support;

use std::path::PathBuf;

use serde_json::{Value as Json, json};
use support::*;

fn recordings() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/jambonz");
    let entries = std::fs::read_dir(folder).expect("the vectors");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(path).expect("readable"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn each_message_of_a_recording_is_an_object_in_its_order() {
    let mut errors = Vec::new();
    for (name, bytes) in recordings() {
        let rows: Vec<Json> = core::str::from_utf8(&bytes)
            .expect("UTF-8")
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        let lines = run_well("decode --from jambonz", &bytes).lines();
        assert_eq!(lines.len(), rows.len(), "{name}");
        let mut offset = 0;
        for (line, row) in lines.iter().zip(&rows) {
            assert_eq!((&line["source"], &line["dir"]), (&json!("jambonz"), &row["dir"]));
            assert_eq!(line["offset"], offset, "{name}");
            let rest = &bytes[usize::try_from(offset).expect("short")..];
            offset += rest.iter().position(|byte| *byte == b'\n').expect("a line end") as u64 + 1;
            let original = text(row, "text");
            if line["kind"] == "error" {
                assert_eq!(line["text"], *original);
                errors.push(text(line, "error").to_owned());
                continue;
            }
            let message: Json = serde_json::from_str(original).expect("JSON");
            let name_on_wire = text(&message, "type");
            let kind = match name_on_wire {
                "bogus" => "unknown".to_owned(),
                name => name.replace([':', '-'], "_"),
            };
            assert_eq!(line["kind"], kind, "{name}");
            for (key, value) in message.as_object().expect("an object") {
                assert_eq!(&line[key], value, "{name}: {key} of {original}");
            }
        }
    }
    // Those that were made wrong, and bodies of HTTP hooks, which have no envelope.
    errors.sort();
    let count = |kind: &str| errors.iter().filter(|error| *error == kind).count();
    assert_eq!((count("wrong_type"), count("missing_field"), errors.len()), (1, 6, 7));
}

#[test]
fn what_was_decoded_is_encoded_to_the_same_lines() {
    for (name, bytes) in recordings() {
        let lines = run_well("decode --from jambonz", &bytes);
        let again = run_well("encode", &lines.out);
        if name.starts_with("captured.") {
            assert!(again.out == bytes, "{name}");
        } else {
            // These rows have blanks in them; their messages are the same.
            let texts = |bytes: &[u8]| -> Vec<Json> {
                let lines = core::str::from_utf8(bytes).expect("UTF-8").lines();
                lines.map(|line| serde_json::from_str(line).expect("JSON")).collect()
            };
            assert_eq!(texts(&again.out), texts(&bytes), "{name}");
        }
    }
    for bytes in [
        &b"{\"type\":\"verb:status\",\"msgid\":\"m\",\"data\":{}}\n"[..],
        b"{ \"msgid\": \"m\", \"type\": \"ack\" }\n{\"type\":\"command\",\"command\":\"tts:flush\"}\n",
        b"{\"type\":\"x\",\"msgid\":\"m\",\"kind\":1,\"text\":2,\"source\":null}\r\n",
        b"no JSON\n\xff\xfe\n{\"type\":\"ack\"}\n",
    ] {
        assert_round_trip("--from jambonz", bytes);
    }
}

#[test]
fn a_message_of_many_lines_is_one_line() {
    let text = "{\r\n \"type\":\n\"verb:hook\", \"msgid\":\"m\\n\",\r\"hook\":\"/a \\\\\", \"x\":[1,\n{\"y\\\"\": \" \"}],\n\"data\":{\n\"speech\":{\"a\":\r[]}}\n}\n";
    for row in [
        json!({"dir": "in", "text": text}).to_string(),
        format!("{{\"conn\":[1,\r2],\"t_ms\":\r7\r,\"dir\":\"in\",\"text\":{}}}", json!(text)),
    ] {
        let outcome = run_well("decode --from jambonz", row.as_bytes());
        let breaks = outcome.text().matches(['\n', '\r']).count();
        assert_eq!((breaks, outcome.text().ends_with('\n')), (1, true), "{}", outcome.text());
        let line = &outcome.lines()[0];
        assert_eq!((&line["x"], &line["hook"]), (&json!([1, {"y\"": " "}]), &json!("/a \\")));
        assert_eq!(line["text"], text);
        let again = run_well("encode", &outcome.out);
        assert_eq!(again.lines()[0]["text"], text);
    }
}

#[test]
fn messages_alone_are_told_apart_by_their_type() {
    let bytes = b"{\"type\":\"ack\",\"msgid\":\"m\"}\n\n\
        {\"type\":\"command\",\"command\":\"tts:clear\"}\n\
        {\"type\":\"dial:confirm\",\"msgid\":\"m\",\"hook\":\"/h\",\"data\":{}}";
    let lines = run_well("decode --from jambonz", bytes).lines();
    let kinds: Vec<_> = lines.iter().map(|line| text(line, "kind")).collect();
    assert_eq!(kinds, ["ack", "command", "dial_confirm"]);
    assert_eq!((&lines[1]["offset"], &lines[2]["hook"]), (&json!(28), &json!("/h")));
}

#[test]
fn errors_say_where_and_what() {
    let row = br#"{"dir":"in","text":"{\"type\":\"call:status\",\"msgid\":\"m\",\"data\":{\"sip_status\":\"x\"}}"}"#;
    let lines = run_well("decode --from jambonz", row).lines();
    assert_eq!(lines[0]["error"], "wrong_type");
    assert_eq!((&lines[0]["field"], &lines[0]["at"]), (&json!("sip_status"), &json!(55)));
    assert_eq!(run("decode --from jambonz --strict", row).code, 1);
}

#[test]
fn recorded_sessions_keep_the_order() {
    for (name, bytes) in recordings() {
        let lines = run_well("decode --from jambonz --order report", &bytes).lines();
        for line in lines {
            let Some(verdict) = line.get("verdict") else {
                // Only statuses have one.
                assert!(line["kind"] != "call_status", "{line}");
                continue;
            };
            let is_fine = verdict == "deliver"
                || verdict == "after_gap" && name.contains(".c2.")
                // There the server's classes were called with made-up arguments; and examples of a
                // documentation are no session.
                || name.contains("direct")
                || !name.starts_with("captured.");
            assert!(is_fine, "{name}: {line}");
        }
    }
}

#[test]
fn statistics_count_legs_and_how_they_ended() {
    let vectors = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/jambonz");
    let bytes = std::fs::read(vectors.join("captured.dial-simring.jsonl")).expect("readable");
    let outcome = run_well("stats --from jambonz --format json", &bytes);
    let stats = &outcome.lines()[0];
    assert_eq!(stats["calls"]["total"], 4, "{stats}");
    assert_eq!(stats["events"]["trying"], 4, "{stats}");
}

#[test]
fn a_call_that_has_ended_is_not_taken_for_one_that_begins() {
    let recordings = recordings();
    let (_, bytes) = recordings
        .iter()
        .find(|(name, _)| name == "captured.inbound-cancel-early.jsonl")
        .expect("the recording of a caller who gave up at once");
    let updates = run_well("decode --from jambonz --order report --updates", bytes).lines();
    assert_eq!(updates.last().expect("an update")["phase"], "ended");
    let table = run_well("decode --from jambonz --format table", bytes).out;
    let table = String::from_utf8(table).expect("UTF-8");
    assert!(table.contains("1 calls: 0 answered (0.0 %), 1 ended, 0 in flight"), "{table}");
    assert!(table.contains("  ended  "), "{table}");
}
