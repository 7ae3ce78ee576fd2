//! Captured streams give what real clients made of them, wherever they are cut.

#[path = "bodies/sse_diff.rs"]
mod sse_diff;

use callevents::ErrorKind;
use callevents::framing::sse::SseParser;
use serde_json::Value;
use sse_diff::naive::Item;
use sse_diff::{events, read};

const STREAMS: [&str; 4] = ["lf", "crlf-comments-ids-retry", "chunked-awkward", "odd-but-legal"];

fn load(name: &str) -> (Vec<u8>, Value) {
    let path = |end: &str| {
        format!("{}/../tests/vectors/voicetyped/{name}.{end}", env!("CARGO_MANIFEST_DIR"))
    };
    let stream = std::fs::read(path("sse")).expect("the stream is there");
    let expected = std::fs::read(path("expected.json")).expect("what is expected is there");
    (stream, serde_json::from_slice(&expected).expect("it is JSON"))
}

#[test]
fn clients_agree() {
    for name in STREAMS {
        let (stream, expected) = load(name);
        let sizes = expected["chunk_lengths"].as_array().into_iter().flatten();
        let mut rest = &*stream;
        let mut chunks = Vec::new();
        for size in sizes {
            let (chunk, after) = rest.split_at(size.as_u64().expect("a length") as usize);
            chunks.push(chunk);
            rest = after;
        }
        chunks.push(rest);

        let mut parser = SseParser::<1024>::new();
        let reading = read(&mut parser, &chunks);
        let text = |event: &Value, field: &str| event[field].as_str().expect("text").to_string();
        let given = reading.items.iter().filter_map(|item| match item {
            Item::Event { event_type, data, id, .. } => Some((event_type, id, data)),
            _ => None,
        });
        let given: Vec<_> = given.map(|(a, b, c)| (a.clone(), b.clone(), c.clone())).collect();
        let wanted = expected["events"].as_array().expect("an array of events").iter();
        let wanted: Vec<_> = wanted
            .map(|it| (text(it, "event"), text(it, "last_event_id"), text(it, "data")))
            .collect();
        assert_eq!(given, wanted, "{name}");

        let retries = reading.items.iter().filter_map(|item| match item {
            Item::Retry(ms) => Some(*ms),
            _ => None,
        });
        let retries: Vec<_> = retries.collect();
        assert_eq!(serde_json::json!(retries), expected["retry_ms_seen_by_parser"], "{name}");
        let sent = &expected["reconnect_of_npm_eventsource"]["last_event_id_header"];
        assert_eq!(sent.as_str().unwrap_or_default(), reading.last_event_id, "{name}");
        // Only this one is cut off inside its last event.
        assert_eq!(reading.pending.is_some(), name == "odd-but-legal");
    }
}

#[test]
fn every_size_of_chunk_gives_the_same() {
    for name in STREAMS {
        let (stream, _) = load(name);
        let whole = read(&mut SseParser::<1024>::new(), &[&stream]);
        for size in (1..120).chain([500, 1000]) {
            let chunks: Vec<_> = stream.chunks(size).collect();
            assert_eq!(read(&mut SseParser::<1024>::new(), &chunks), whole, "{name} by {size}");
        }
        for at in 0..stream.len() {
            let (before, after) = stream.split_at(at);
            let reading = read(&mut SseParser::<1024>::new(), &[before, after]);
            assert_eq!(reading, whole, "{name} at {at}");
        }
    }
}

#[test]
fn a_stream_cut_anywhere_gives_the_events_before_the_cut() {
    for name in STREAMS {
        let (stream, _) = load(name);
        let all = events(&mut SseParser::<1024>::new(), &[&stream]);
        for len in 0..=stream.len() {
            let mut parser = SseParser::<1024>::new();
            let before = events(&mut parser, &[&stream[..len]]);
            assert_eq!(before, all[..before.len()], "{name} cut at {len}");
            if let Err(error) = parser.finish() {
                assert_eq!(error.kind(), ErrorKind::Truncated);
                let start = error.stream_offset().expect("it was read from a stream") as usize;
                assert_eq!(start + error.offset() as usize, len);
                assert!(start == 0 || stream[..start].ends_with(b"\n"), "{name} cut at {len}");
            }
            // The parser is as new.
            assert_eq!(events(&mut parser, &[&stream]).len(), all.len());
        }
    }
}

#[test]
fn what_was_cut_is_given_if_asked_for() {
    let (stream, _) = load("odd-but-legal");
    let mut parser = SseParser::<1024>::new();
    events(&mut parser, &[&stream]);
    let event = parser.finish_pending().unwrap().unwrap();
    assert!(event.incomplete);
    assert_eq!(event.event_type, "call_started");
    assert_eq!(event.data, r#"{"event_id":"evt-cut","session_id":"s"}"#);

    // A cut number is not the number that was meant, and a cut id commits nothing.
    let mut parser = SseParser::<64>::new();
    let mut input: &[u8] = b"id: 5\ndata: x\nretry: 1";
    assert_eq!(parser.next(&mut input), Ok(None));
    assert_eq!(parser.finish_pending().unwrap().unwrap().id, "5");
    assert_eq!((parser.last_event_id().as_str(), parser.retry_ms()), ("", None));
    assert_eq!(parser.finish_pending(), Ok(None));
    assert_eq!(parser.finish(), Ok(()));
}

#[test]
fn what_is_whole_is_not_pending() {
    for (stream, pending) in [
        ("", None),
        ("\u{FEFF}", None),
        ("\n\r\n", None),
        (": comment\n", None),
        ("retry: 5\nfoo: bar\n", None),
        ("event:\n", None),
        ("data: x\n\n", None),
        ("data: x\r\r", None),
        ("data: x\n\n: cut", Some((9, 5))),
        ("data: x\n", Some((0, 8))),
        ("\n\nevent: x\n", Some((2, 9))),
        ("\r\nid\n", Some((2, 3))),
        ("d", Some((0, 1))),
    ] {
        let mut parser = SseParser::<64>::new();
        events(&mut parser, &[stream.as_bytes()]);
        let told = parser.finish().err();
        let told = told.map(|error| (error.stream_offset().unwrap(), error.offset()));
        assert_eq!(told, pending, "{stream:?}");
    }
}
