//! Recordings of rtpbridge through the command.

mod support;

use std::path::PathBuf;

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

/// The lines that are written; `None` for one with a number that is beyond a double's range, as some
/// requests have on purpose.
fn lines(command: &str, bytes: &[u8]) -> Vec<Option<Json>> {
    let out = run_well(command, bytes).out;
    let lines = core::str::from_utf8(&out).expect("UTF-8").lines();
    lines.map(|line| serde_json::from_str(line).ok()).collect()
}

#[test]
fn each_message_of_a_recording_is_an_object_in_its_order() {
    for (name, bytes) in recordings() {
        let rows: Vec<Json> = core::str::from_utf8(&bytes)
            .expect("UTF-8")
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        let lines = lines("decode --from rtpbridge", &bytes);
        assert_eq!(lines.len(), rows.len(), "{name}");
        for (line, row) in lines.iter().zip(&rows) {
            let Some(line) = line else { continue };
            assert_eq!((&line["source"], &line["dir"]), (&json!("rtpbridge"), &row["dir"]));
            assert_eq!((&line["conn"], &line["t_ms"]), (&row["conn"], &row["t_ms"]));
            let original = text(row, "text");
            if line["kind"] == "error" {
                // Only requests were made wrong.
                assert_eq!((&line["text"], &line["dir"]), (&json!(original), &json!("out")));
                continue;
            }
            if let Some(as_it_was) = line.get("text") {
                assert_eq!(as_it_was, original);
                continue;
            }
            let Ok(message) = serde_json::from_str::<Json>(original) else { continue };
            for (key, value) in message.as_object().expect("an object") {
                assert_eq!(&line[key], value, "{name}: {key} of {original}");
            }
        }
    }
}

#[test]
fn what_was_decoded_is_encoded_to_the_same_rows() {
    for (name, bytes) in recordings().into_iter().filter(|(name, _)| name != "from-docs") {
        let lines = run_well("decode --from rtpbridge", &bytes);
        let again = run_well("encode", &lines.out);
        let texts = |bytes: &[u8]| -> Vec<Json> {
            let lines = core::str::from_utf8(bytes).expect("UTF-8").lines();
            lines.map(|line| serde_json::from_str(line).expect("JSON")).collect()
        };
        assert_eq!(texts(&again.out), texts(&bytes), "{name}");
    }
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
fn recorded_sessions_keep_the_order() {
    for (name, bytes) in recordings() {
        for line in lines("decode --from rtpbridge --order report", &bytes).iter().flatten() {
            if let Some(verdict) = line.get("verdict") {
                assert_eq!(verdict, "deliver", "{name}: {line}");
            }
        }
    }
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
