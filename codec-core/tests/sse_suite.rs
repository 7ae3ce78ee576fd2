//! The public suite of event streams, if it is at hand.

use callevents::framing::sse::{SseItem, SseParser};
use serde_json::Value;

/// What a stream gave, as the suite writes it down.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    /// Type, data, id.
    events: Vec<(String, String, String)>,
    comments: Vec<String>,
    last_event_id: String,
    retry_ms: Option<u64>,
}

#[test]
fn the_suite_is_read_as_it_says() {
    let Ok(folder) = std::env::var("CALLEVENTS_SUITES") else {
        eprintln!("skipped: CALLEVENTS_SUITES is not set");
        return;
    };
    let file = std::fs::read(format!("{folder}/sse/cases.json")).expect("the suite is there");
    let cases: Value = serde_json::from_slice(&file).expect("the suite is JSON");
    let cases = cases.as_array().expect("an array of cases");
    for case in cases {
        let chunks = chunks(case);
        let stream = chunks.concat();
        judge(case, &chunks.iter().map(Vec::as_slice).collect::<Vec<_>>(), "as written");
        judge(case, &[&stream], "whole");
        for size in [1, 2, 3, 5, 7, 16, 61] {
            judge(case, &stream.chunks(size).collect::<Vec<_>>(), &format!("by {size}"));
        }
        // The large streams are long runs of the same text: what matters is at both ends.
        let near = if case.get("large").is_some() { 4 } else { stream.len() };
        for at in (0..=stream.len()).filter(|at| *at.min(&(stream.len() - at)) <= near) {
            let (before, after) = stream.split_at(at);
            judge(case, &[before, after], &format!("at {at}"));
        }
    }
    assert_eq!(cases.len(), 170);
}

/// Asserts that a case's pieces give what the case says.
fn judge(case: &Value, pieces: &[&[u8]], how: &str) {
    let name = text(case, "name");
    let limited = case["requires"].as_array().is_some_and(|it| it.iter().any(|it| it == "limit"));
    let limit = if limited { 512 } else { pieces.iter().map(|piece| piece.len()).sum() };
    let outcome = parse(case.get("last_event_id").and_then(Value::as_str), limit, pieces);

    let events = case["events"].as_array().expect("an array of events");
    assert_eq!(outcome.events.len(), events.len(), "{name}, {how}");
    for (event, given) in events.iter().zip(&outcome.events) {
        assert_eq!(given.0, text(event, "type"), "{name}, {how}");
        assert_eq!(given.2, text(event, "id"), "{name}, {how}");
        if let Some(data) = event.get("data").and_then(Value::as_str) {
            assert_eq!(given.1, data, "{name}, {how}");
        } else if let Some(runs) = event.get("data_rle") {
            assert!(given.1 == repeated(runs), "{name}, {how}");
        } else {
            // The suite gives the hash too; the length tells enough beside all that is compared.
            let len = event["data_len"].as_u64().expect("a length");
            assert_eq!(given.1.len() as u64, len, "{name}, {how}");
        }
    }
    if let Some(comments) = case.get("comments") {
        assert_eq!(serde_json::json!(outcome.comments), *comments, "{name}, {how}");
    }
    if let Some(id) = case.get("last_event_id_final") {
        assert_eq!(*id, outcome.last_event_id, "{name}, {how}");
    }
    if let Some(ms) = case.get("retry_final") {
        assert_eq!(ms.as_u64(), outcome.retry_ms, "{name}, {how}");
    }
}

fn parse(seed: Option<&str>, limit: usize, pieces: &[&[u8]]) -> Outcome {
    let mut storage = vec![0; limit];
    let mut parser = SseParser::over(&mut storage);
    parser.set_last_event_id(seed.unwrap_or_default()).expect("a seed that is an id");
    let mut outcome = Outcome::default();
    for piece in pieces {
        let mut input = *piece;
        loop {
            match parser.next_item(&mut input) {
                Ok(None) => break,
                Ok(Some(SseItem::Event(event))) => {
                    let (event_type, data) = (event.event_type.to_string(), event.data.to_string());
                    outcome.events.push((event_type, data, event.id.to_string()));
                }
                Ok(Some(SseItem::Comment(comment))) => outcome.comments.push(comment.to_string()),
                Ok(Some(_)) | Err(_) => {}
            }
        }
    }
    outcome.last_event_id = parser.last_event_id().to_string();
    outcome.retry_ms = parser.retry_ms();
    outcome
}

/// The chunks of a case, in whichever of three ways they are written down.
fn chunks(case: &Value) -> Vec<Vec<u8>> {
    if let Some(chunks) = case.get("chunks_hex") {
        let chunks = chunks.as_array().expect("an array of chunks");
        return chunks.iter().map(|hex| bytes_of_hex(hex.as_str().expect("hex"))).collect();
    }
    let runs = |chunk: &Value| -> Vec<u8> {
        let runs = chunk.as_array().expect("an array of runs").iter();
        runs.flat_map(|run| {
            let bytes = bytes_of_hex(run[0].as_str().expect("hex"));
            bytes.repeat(run[1].as_u64().expect("a count") as usize)
        })
        .collect()
    };
    if let Some(chunks) = case.get("chunks_rle") {
        return chunks.as_array().expect("an array of chunks").iter().map(runs).collect();
    }
    let groups = case["chunks_rle_repeat"].as_array().expect("an array of repeated chunks").iter();
    groups
        .flat_map(|group| {
            let count = group[1].as_u64().expect("a count") as usize;
            core::iter::repeat_n(runs(&group[0]), count)
        })
        .collect()
}

fn repeated(runs: &Value) -> String {
    let runs = runs.as_array().expect("an array of runs").iter();
    runs.map(|run| {
        run[0].as_str().expect("text").repeat(run[1].as_u64().expect("a count") as usize)
    })
    .collect()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().expect("a string")
}

fn bytes_of_hex(hex: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).expect("a digit") as u8;
    hex.as_bytes().chunks_exact(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}
