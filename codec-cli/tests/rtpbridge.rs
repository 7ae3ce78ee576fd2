//! Recordings of rtpbridge through the command.

mod support;

use std::path::PathBuf;

use callevents::json::Raw;
use serde_json::{Value as Json, json};
use support::*;

fn recordings() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/rtpbridge");
    let entries = std::fs::read_dir(folder).expect("the vectors");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(path).expect("readable"))
        })
        .collect();
    files.sort();
    files
}

/// The members of an object as they are written: numbers may be beyond what `serde_json` takes.
fn members(object: &str) -> Vec<(String, &str)> {
    let object = Raw::new(object.as_bytes()).unwrap_or_else(|error| panic!("{error}: {object}"));
    let members = object.entries();
    members.map(|(key, value)| (key.to_string(), value.as_json().as_str())).collect()
}

#[test]
fn each_message_of_a_recording_is_an_object_in_its_order() {
    let (mut typed, mut rewritten) = (0, 0);
    for (name, bytes) in recordings() {
        let outcome = run_well("decode --from rtpbridge", &bytes);
        let rows: Vec<Json> = core::str::from_utf8(&bytes)
            .expect("UTF-8")
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert_eq!(outcome.text().lines().count(), rows.len(), "{name}");
        for (line, row) in outcome.text().lines().zip(&rows) {
            let members_of_line = members(line);
            let member = |name: &str| {
                members_of_line.iter().find(|(key, _)| key == name).map(|(_, value)| *value)
            };
            let json =
                |name| member(name).map(|text| serde_json::from_str::<Json>(text).expect(text));
            assert_eq!(
                (json("source"), json("dir")),
                (Some(json!("rtpbridge")), Some(row["dir"].clone()))
            );
            assert_eq!(
                (json("conn"), json("t_ms")),
                (Some(row["conn"].clone()), Some(row["t_ms"].clone()))
            );
            let original = text(row, "text");
            if json("kind") == Some(json!("error")) {
                // Only requests were made wrong.
                assert_eq!(
                    (json("text"), json("dir")),
                    (Some(json!(original)), Some(json!("out")))
                );
                continue;
            }
            if let Some(as_it_was) = json("text") {
                assert_eq!(as_it_was, original);
                rewritten += 1;
                continue;
            }
            for (key, value) in members(original) {
                assert_eq!(member(&key), Some(value), "{name}: {key} of {original}");
            }
            typed += 1;
        }
    }
    assert!(typed > 4500 && rewritten > 100, "{typed} {rewritten}");
}

#[test]
fn what_was_decoded_is_encoded_to_the_same_rows() {
    for (name, bytes) in recordings() {
        let lines = run_well("decode --from rtpbridge", &bytes);
        let again = run_well("encode", &lines.out);
        let texts = |bytes: &[u8]| -> Vec<Json> {
            let lines = core::str::from_utf8(bytes).expect("UTF-8").lines();
            lines.map(|line| serde_json::from_str(line).expect("JSON")).collect()
        };
        let mut rows = texts(&bytes);
        for row in rows.iter_mut().filter(|_| name == "from-docs") {
            // What was noted beside the messages is none of a recording.
            row.as_object_mut().expect("a row").retain(|key, _| key != "origin" && key != "note");
        }
        assert_eq!(texts(&again.out), rows, "{name}");
    }
}

#[test]
fn an_endpoint_that_was_removed_is_followed_no_more() {
    let rows = br#"{"t_ms":0,"conn":1,"dir":"out","text":"{\"id\":\"1\",\"method\":\"endpoint.remove\",\"params\":{\"endpoint_id\":\"e\"}}"}
{"t_ms":1,"conn":1,"dir":"in","text":"{\"id\":\"1\",\"result\":{}}"}
{"t_ms":2,"conn":1,"dir":"in","text":"{\"event\":\"endpoint.state_changed\",\"data\":{\"endpoint_id\":\"e\",\"new_state\":\"connected\",\"old_state\":\"connecting\"}}"}
"#;
    let lines = run_well("decode --from rtpbridge --order report", rows).lines();
    let kinds: Vec<_> = lines.iter().map(|line| text(line, "kind")).collect();
    assert_eq!(kinds, ["request", "response", "endpoint_state_changed"]);
    assert_eq!(lines[2]["verdict"], "deliver");
}

#[test]
fn a_request_that_is_an_array_is_told_as_an_object() {
    let line = b"[\"1\",\"session.list\",{}]\n{\"id\":\"1\",\"result\":{\"sessions\":[]}}\n";
    let lines = run_well("decode --from rtpbridge", line).lines();
    assert_eq!((&lines[0]["id"], &lines[0]["method"]), (&json!("1"), &json!("session.list")));
    assert_eq!(lines[1]["kind"], "response");
    assert_round_trip("--from rtpbridge", line);
}

#[test]
fn answers_are_typed_by_the_request_of_their_connection() {
    let rows =
        br#"{"t_ms":0,"conn":1,"dir":"out","text":"{\"id\":\"1\",\"method\":\"session.create\"}"}
{"t_ms":1,"conn":2,"dir":"in","text":"{\"id\":\"1\",\"result\":{}}"}
{"t_ms":2,"conn":1,"dir":"in","text":"{\"id\":\"1\",\"result\":{}}"}
"#;
    let lines = run_well("decode --from rtpbridge", rows).lines();
    let kinds: Vec<_> = lines.iter().map(|line| text(line, "kind")).collect();
    assert_eq!(kinds, ["request", "response", "error"]);
    assert_eq!(lines[2]["field"], "session_id");
}

#[test]
fn requests_that_nobody_answers_hide_no_later_ones() {
    use core::fmt::Write as _;

    let mut rows = String::new();
    for id in 0..5000 {
        writeln!(rows, r#"{{"id":"{id}","method":"session.info"}}"#).expect("room");
    }
    rows.push_str("{\"id\":\"x\",\"method\":\"session.create\"}\n{\"id\":\"x\",\"result\":{}}\n");
    let lines = run_well("decode --from rtpbridge", rows.as_bytes()).lines();
    let answer = lines.last().expect("an answer");
    assert_eq!((&answer["kind"], &answer["field"]), (&json!("error"), &json!("session_id")));
}

#[test]
fn recorded_sessions_keep_the_order() {
    for (name, bytes) in recordings() {
        let outcome = run_well("decode --from rtpbridge --order report", &bytes);
        for line in outcome.text().lines() {
            let members = members(line);
            let verdict = members.iter().find(|(key, _)| key == "verdict");
            assert!(verdict.is_none_or(|(_, name)| *name == "\"deliver\""), "{name}: {line}");
        }
    }
}

#[test]
fn a_direction_that_has_another_name_tells_nothing() {
    let rows = br#"{"dir":"client","text":"{\"id\":\"1\",\"method\":\"session.create\"}"}
{"dir":"server","text":"{\"id\":\"1\",\"result\":{\"session_id\":\"s\"}}"}
"#;
    let outcome = run_well("decode --from rtpbridge", rows);
    let lines = outcome.lines();
    let told: Vec<_> = lines.iter().map(|line| json!([line["dir"], line["kind"]])).collect();
    assert_eq!(told, [json!(["client", "request"]), json!(["server", "response"])]);
    assert!(run_well("encode", &outcome.out).out == rows);
}

/// What terminal clients of WebSocket print is read as a recording of one connection.
#[test]
fn marked_lines_are_a_recording() {
    let marked = b"> {\"id\":\"1\",\"method\":\"session.create\"}\n\
        < {\"id\":\"1\",\"result\":{\"session_id\":\"s\"}}\n";
    let lines = run_well("decode --from rtpbridge", marked).lines();
    let told = |name: &str| -> Vec<_> { lines.iter().map(|line| line[name].clone()).collect() };
    assert_eq!(told("dir"), [json!("out"), json!("in")]);
    assert_eq!(lines[1]["result"], json!({ "session_id": "s" }));
}

#[test]
fn updates_are_told_of_what_an_answer_has_said_before_and_of_no_state_behind_the_end() {
    let answers = br#"{"dir":"out","text":"{\"id\":\"1\",\"method\":\"session.bridge\",\"params\":{\"target_session_id\":\"s\"}}"}
{"dir":"in","text":"{\"id\":\"1\",\"result\":{\"endpoint_id\":\"e\",\"target_endpoint_id\":\"f\"}}"}
{"dir":"in","text":"{\"event\":\"endpoint.state_changed\",\"data\":{\"endpoint_id\":\"e\",\"old_state\":\"connecting\",\"new_state\":\"connected\"}}"}
{"dir":"out","text":"{\"id\":\"2\",\"method\":\"endpoint.transfer\",\"params\":{\"endpoint_id\":\"e\",\"target_session_id\":\"s\"}}"}
{"dir":"in","text":"{\"id\":\"2\",\"result\":{\"endpoint_id\":\"e\",\"target_session_id\":\"s\"}}"}
{"dir":"in","text":"{\"event\":\"endpoint.state_changed\",\"data\":{\"endpoint_id\":\"e\",\"old_state\":\"connected\",\"new_state\":\"paused\"}}"}
{"dir":"in","text":"{\"event\":\"endpoint.transferred_out\",\"data\":{\"endpoint_id\":\"e\",\"target_session_id\":\"s\"}}"}
"#;
    let told = |flags: &str| -> Vec<Json> {
        let lines =
            run_well(&format!("decode --from rtpbridge --updates {flags}"), answers).lines();
        lines.iter().map(|line| line["phase"].clone()).collect()
    };
    assert_eq!(told("--order enforce"), ["answered", "ended"]);
    assert_eq!(told("--order off"), ["answered", "held", "ended"]);
    let table = run_well("decode --from rtpbridge --format table", answers).out;
    let table = String::from_utf8(table).expect("UTF-8");
    assert!(table.contains("1 calls: 1 answered (100.0 %), 1 ended, 0 in flight"), "{table}");
}
