//! Event streams, and what voicetyped says in them or line by line.

mod support;

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use support::*;

const STREAMS: [&str; 4] = ["lf", "crlf-comments-ids-retry", "chunked-awkward", "odd-but-legal"];

fn stream(name: &str) -> Vec<u8> {
    all_vector_bytes(&format!("voicetyped/{name}.sse"))
}

fn expected(name: &str) -> Json {
    let bytes = all_vector_bytes(&format!("voicetyped/{name}.expected.json"));
    serde_json::from_slice(&bytes).expect("JSON")
}

/// The lines without what depends on how the stream is written.
fn without_places(out: &[u8]) -> Vec<Json> {
    let text = core::str::from_utf8(out).expect("UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str::<Json>(line).expect("JSON"));
    lines
        .map(|mut line| {
            let line_members = line.as_object_mut().expect("an object");
            line_members.remove("offset");
            line_members.remove("message");
            line
        })
        .collect()
}

#[test]
fn events_are_what_real_clients_saw() {
    for name in STREAMS {
        let lines = run_well("decode --from sse", &stream(name)).lines();
        let events: Vec<_> = lines.iter().filter(|line| line["kind"] == "event").collect();
        let expected = expected(name);
        let expected = expected["events"].as_array().expect("events");
        assert_eq!(events.len(), expected.len(), "{name}");
        for (ours, theirs) in events.into_iter().zip(expected) {
            assert_eq!(ours["source"], "sse");
            assert_eq!(ours["type"], theirs["event"]);
            assert_eq!(ours["data"], theirs["data"]);
            assert_eq!(ours["id"], theirs["last_event_id"]);
        }
        let cut = lines.iter().filter(|line| line["error"] == "truncated").count();
        assert_eq!(cut, usize::from(name == "odd-but-legal"));
    }
}

#[test]
fn comments_and_reconnection_times_are_told_on_request() {
    let bytes = stream("crlf-comments-ids-retry");
    let all = run_well("decode --from sse --comments", &bytes).lines();
    let of = |kind: &str| all.iter().filter(|line| line["kind"] == kind).collect::<Vec<_>>();
    let retries: Vec<_> = of("retry").iter().map(|line| line["ms"].clone()).collect();
    assert_eq!(Json::from(retries), expected("crlf-comments-ids-retry")["retry_ms_seen_by_parser"]);
    assert_eq!(of("comment")[0]["text"], " connected");
    for line in of("comment") {
        let at = line["offset"].as_u64().expect("an offset") as usize;
        let text = line["text"].as_str().expect("a text");
        assert!(bytes[at..].starts_with(format!(":{text}\r\n").as_bytes()), "{line}");
    }
    let events = run_well("decode --from sse", &bytes).lines();
    assert_eq!(of("event"), events.iter().collect::<Vec<_>>());
    let odd = run_well("decode --from sse --comments", &stream("odd-but-legal")).lines();
    let ignored: Vec<_> = odd.iter().filter(|line| line["kind"] == "ignored").collect();
    assert_eq!((&ignored[0]["name"], &ignored[0]["value"]), (&json!("foo"), &json!("bar")));
}

#[test]
fn voicetyped_events_have_their_members_and_verdicts() {
    for name in &STREAMS[..3] {
        let lines = run_well("decode --from voicetyped --order report", &stream(name)).lines();
        let expected = expected(name);
        let expected = expected["events"].as_array().expect("events");
        assert_eq!(lines.len(), expected.len());
        for (line, theirs) in lines.iter().zip(expected) {
            let data: Json =
                serde_json::from_str(theirs["data"].as_str().expect("data")).expect("JSON");
            let members = data.as_object().expect("an object");
            assert_has(line, members, name);
            assert_eq!(
                (&line["source"], &line["verdict"]),
                (&json!("voicetyped"), &json!("deliver"))
            );
            let kind = if data["type"] == "error" { &json!("error_event") } else { &data["type"] };
            assert_eq!(&line["kind"], kind);
            assert_eq!(
                line["sse"],
                json!({"event": theirs["event"], "id": theirs["last_event_id"]})
            );
            assert!(line.get("raw").is_none(), "{line}");
        }
    }
}

#[test]
fn envelopes_come_a_line_each_and_go_back_to_their_bytes() {
    let bytes = all_vector_bytes("voicetyped/repository-envelopes.jsonl");
    let outcome = run_well("decode --from voicetyped --order report", &bytes);
    let rows = all_vector_rows("voicetyped/repository-envelopes.jsonl");
    let mut offset = 0;
    for (line, row) in outcome.lines().iter().zip(&rows) {
        let verdict = if line["kind"] == "unknown" { "ignore" } else { "deliver" };
        assert_eq!(line["verdict"], verdict, "{line}");
        assert_eq!(line["event_source"], row["source"]);
        assert_eq!((&line["id"], &line["data"]), (&row["id"], &row["data"]));
        assert_eq!(line["offset"].as_u64(), Some(offset));
        assert!(line.get("raw").is_none(), "{line}");
        offset += bytes[offset as usize..].iter().position(|byte| *byte == b'\n').expect("an end")
            as u64
            + 1;
    }
    assert!(run_well("encode", &outcome.out).out == bytes);
    let marked = [b"\xef\xbb\xbf\n \r\n", &bytes[..]].concat();
    let outcome = run_well("decode --from voicetyped", &marked);
    assert_eq!(outcome.lines().len(), rows.len());
    assert!(run_well("encode", &outcome.out).out == bytes);
}

#[test]
fn streams_go_back_to_what_says_the_same() {
    for name in STREAMS {
        for args in ["decode --from sse", "decode --from voicetyped"] {
            for comments in ["", "--comments"] {
                let args = format!("{args} {comments}");
                let lines = run_well(&args, &stream(name));
                let again = run("encode", &lines.out);
                let is_lost = |line: &&Json| {
                    line["kind"] == "ignored"
                        || line["kind"] == "error" && line.get("raw").is_none()
                };
                let told = without_places(&lines.out);
                let lost = told.iter().filter(is_lost).count();
                assert_eq!(again.err.lines().count(), lost, "{args} {name}: {}", again.err);
                let expected: Vec<_> = told.iter().filter(|line| !is_lost(line)).cloned().collect();
                let canonical = run_well(&args, &again.out);
                assert_eq!(without_places(&canonical.out), expected, "{args} {name}");
                assert!(run_well("encode", &canonical.out).out == again.out);
            }
        }
    }
    let lines = run_well("decode --from voicetyped", &stream("lf")).out;
    assert!(run_well("encode", &lines).out == stream("lf"));
}

#[test]
fn chunks_change_nothing() {
    let envelopes = all_vector_bytes("voicetyped/repository-envelopes.jsonl");
    let mut inputs: Vec<_> = STREAMS.iter().map(|name| stream(name)).collect();
    inputs.push(envelopes);
    for bytes in &inputs {
        for args in ["--from sse", "--from sse --comments", "--from voicetyped --comments"] {
            let args = format!("decode --order report {args}");
            let expected = run_well(&args, bytes).out;
            for chunk in [1, 2, 3, 5, 7, 16, 61] {
                let args = format!("{args} --chunk {chunk}");
                assert!(run_well(&args, bytes).out == expected, "{args}");
            }
        }
    }
}

#[test]
fn what_cannot_be_read_is_told_and_does_not_hide_the_rest() {
    let input = b"{\"event_id\":1}\n\xff\xfe\n\n{\"event_id\":\"e\",\"session_id\":\"s\",\"type\":\"error\",\"timestamp\":\"\",\"error\":\"x\"}";
    let outcome = run_well("decode --from voicetyped --order report", input);
    let lines = outcome.lines();
    let error = (&lines[0]["kind"], &lines[0]["error"], &lines[0]["field"], &lines[0]["at"]);
    assert_eq!(error, (&json!("error"), &json!("wrong_type"), &json!("event_id"), &json!(12)));
    assert_eq!(
        (&lines[1]["error"], &lines[1]["body"]),
        (&json!("unexpected_byte"), &json!("//4="))
    );
    assert_eq!((&lines[2]["kind"], &lines[2]["error"]), (&json!("error_event"), &json!("x")));
    assert_eq!(lines[2]["offset"], 19);
    assert_eq!(lines.len(), 3);
    let expected = String::from_utf8_lossy(input).replace("\n\n", "\n") + "\n";
    let again = run_well("encode", &outcome.out).out;
    assert_eq!(String::from_utf8_lossy(&again), expected);
    assert_eq!(run("decode --from voicetyped --strict", input).code, 1);

    let large = format!("data: {}\n\ndata: small\n\n", "x".repeat(100));
    let lines = run_well("decode --from sse --limit 50", large.as_bytes()).lines();
    assert_eq!((&lines[0]["error"], &lines[1]["data"]), (&json!("too_large"), &json!("small")));
}

#[test]
fn what_the_input_is_does_not_hang_on_its_first_line() {
    let event =
        |id: u8| format!(r#"{{"event_id":"{id}","session_id":"s","type":"x","timestamp":""}}"#);
    let lines = format!("{}\n{}\n", event(1), event(2));
    // Captures that begin in the middle of a line, or with somebody's words.
    for begin in
        ["on_id\":\"s\"}\n", ":\"s\"}\r\n", ": \"data\"}\n", "# today\n\n", "[", "data\":1}\n"]
    {
        let input = format!("{begin}{lines}");
        for chunk in ["", "--chunk 1", "--chunk 7"] {
            let args = format!("decode --from voicetyped {chunk}");
            let told = run_well(&args, input.as_bytes()).lines();
            let read = told.iter().filter(|line| line["kind"] == "unknown").count();
            let good = if begin == "[" { 1 } else { 2 };
            assert_eq!((told.len() - read, read), (1, good), "{input}");
        }
        assert_eq!(run("decode --from voicetyped --strict", input.as_bytes()).code, 1, "{input}");
    }
    let stream = format!("data: {}\n\n", event(1));
    for begin in [
        "lo\"}\n\n",
        "foo: {\n\n",
        "foo\r\r",
        ":\n\n",
        ": {\n",
        "HTTP/1.1 200 OK\r\n\r\n",
        "id\n\n",
    ] {
        let input = format!("{begin}{stream}");
        for chunk in ["", "--chunk 1"] {
            let told = run_well(&format!("decode --from voicetyped {chunk}"), input.as_bytes());
            assert_eq!(told.lines().len(), 1, "{input}");
            assert_eq!(told.lines()[0]["sse"]["event"], "message", "{input}");
        }
    }
    // What is neither is told, and not passed over; however long it is.
    for input in ["no such thing", &format!("{}\n{lines}", "x".repeat(100_000))] {
        let told = run("decode --from voicetyped --strict", input.as_bytes());
        assert_eq!((told.code, &told.lines()[0]["kind"]), (1, &json!("error")));
    }
}

#[test]
fn a_log_may_begin_at_any_byte() {
    let offsets = |from: &str, log: &[u8], chunk: usize| -> Vec<u64> {
        let told = run_well(&format!("decode --from {from} --chunk {chunk}"), log).lines();
        told.iter().map(|line| line["offset"].as_u64().expect("an offset")).collect()
    };
    for name in STREAMS {
        let whole = stream(name);
        for at in 0..whole.len() {
            let log = &whole[at..];
            let mut lines = log.split(|byte| matches!(byte, b'\r' | b'\n')).skip(1);
            // Where no line follows that tells, the first one does.
            if lines.any(|line| line.starts_with(b"data:")) {
                let found = offsets("voicetyped", log, [1, 7, 1000][at % 3]);
                assert_eq!(found, offsets("sse", log, 1000), "{name} from {at}");
            }
        }
    }
    let words = ["id: x", "event:", "data: {}", "retry", ":", ": x", "{"];
    let event = |word| {
        format!("{{\"event_id\":\"{word}\",\"session_id\":\"{word}\",\"type\":\"{word}\"}}\n")
    };
    let whole = words.map(event).concat();
    for at in 0..whole.rfind("{\"event").expect("a last event") {
        let log = &whole[at..];
        let lines = log.match_indices('\n').map(|(end, _)| end as u64 + 1);
        let mut found = offsets("voicetyped", log.as_bytes(), [1, 7, 1000][at % 3]);
        // What is left of the first line may be no event, or blank.
        found.retain(|offset| *offset > 0);
        assert!(found.into_iter().eq(lines.take_while(|end| *end < log.len() as u64)), "{log}");
    }
    let long = format!("{{\"text\":\"{}\"}}\n\ndata: 1\n\n", "x".repeat(1_000_000));
    assert_eq!(offsets("voicetyped", long.as_bytes(), 4096), offsets("sse", long.as_bytes(), 4096));
}

#[test]
fn members_with_names_of_the_commands_own_are_kept() {
    let event = r#"{"event_id":"e","session_id":"s","type":"x","timestamp":"","kind":1,"sse":2,"raw":3,"at":4,"source":5,"event_source":6}"#;
    for input in [format!("{event}\n"), format!("event: x\ndata: {event}\n\n")] {
        let outcome = run_well("decode --from voicetyped", input.as_bytes());
        let line = &outcome.lines()[0];
        assert_eq!(
            (&line["kind"], &line["at"], &line["event_source"]),
            (&json!("unknown"), &json!(4), &json!(5))
        );
        assert_eq!(line["raw"], event);
        assert_eq!(run_well("encode", &outcome.out).text(), input);
    }
}

#[test]
fn an_id_that_is_taken_back_stays_so() {
    let input = "id: 1\ndata: a\n\nid\ndata: b\n\ndata: c\n\nid: 2\ndata: d\n\n";
    let lines = run_well("decode --from sse", input.as_bytes());
    let ids: Vec<_> = lines.lines().iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, ["1", "", "", "2"]);
    let again = run_well("encode", &lines.out);
    assert_eq!(again.text(), "id: 1\ndata: a\n\nid: \ndata: b\n\ndata: c\n\nid: 2\ndata: d\n\n");
}

#[test]
fn lines_that_make_no_event_are_named() {
    for line in [
        r#"{"source":"sse"}"#,
        r#"{"source":"sse","kind":"moon"}"#,
        r#"{"source":"sse","kind":"event","data":5}"#,
        r#"{"source":"sse","kind":"event","type":"a\nb","data":""}"#,
        r#"{"source":"sse","kind":"event","id":"a\u0000","data":""}"#,
        r#"{"source":"sse","kind":"retry"}"#,
        r#"{"source":"sse","kind":"comment","text":"a\rb"}"#,
        r#"{"source":"voicetyped","kind":"error"}"#,
        r#"{"source":"voicetyped","kind":"error","body":"?"}"#,
        r#"{"source":"voicetyped","sse":{"event":"a\nb"},"type":"x"}"#,
    ] {
        let outcome = run("encode", line.as_bytes());
        assert_eq!((outcome.code, outcome.out.len()), (1, 0), "{line}");
        assert_eq!(outcome.err.lines().count(), 1, "{line}");
    }
    let short = r#"{"source":"voicetyped","sse":{},"type":"x","session_id":"s"}"#;
    let text = "event: x\ndata: {\"type\":\"x\",\"session_id\":\"s\"}\n\n";
    assert_eq!(run_well("encode", short.as_bytes()).text(), text);
}

#[test]
fn repeats_are_dropped_when_the_order_is_enforced() {
    let twice = [stream("lf"), stream("lf")].concat();
    let once = run_well("decode --from voicetyped --order report", &stream("lf")).lines();
    let outcome = run("decode --from voicetyped --order enforce", &twice);
    assert_eq!(outcome.lines(), once);
    assert_eq!(
        outcome.err,
        format!(
            "callevents: dropped {0} of {1} messages: {0} replay\n",
            once.len(),
            2 * once.len()
        )
    );
    let stats = run_well("stats --from voicetyped --format json", &twice).lines().remove(0);
    assert_eq!((&stats["calls"]["total"], &stats["calls"]["ended"]), (&json!(1), &json!(1)));
}

#[test]
fn a_change_of_state_that_does_not_follow_the_last_is_told_as_a_gap() {
    let change = |id: u32, call: &str, from: &str, to: &str| {
        format!(
            r#"{{"event_id":"{id}","session_id":"{call}","type":"state_transition","timestamp":"","from_state":"{from}","to_state":"{to}","gap":0}}"#
        )
    };
    let events = [
        change(1, "s", "a", "b"),
        change(2, "t", "a", "b"),
        change(3, "s", "b", "c"),
        // One from b is missing; and one comes again.
        change(4, "t", "c", "d"),
        change(2, "t", "a", "b"),
        change(5, "t", "d", "e"),
    ];
    let input = events.join("\n") + "\n";
    let outcome = run_well("decode --from voicetyped --order report", input.as_bytes());
    let lines = outcome.lines();
    let gaps: Vec<_> = lines.iter().map(|line| line.get("gap").cloned()).collect();
    assert_eq!(gaps, [None, None, None, Some(json!(true)), None, None]);
    assert_eq!((&lines[3]["verdict"], &lines[4]["verdict"]), (&json!("deliver"), &json!("replay")));
    assert_eq!(run_well("encode", &outcome.out).text(), input);
    let enforced = run("decode --from voicetyped --order enforce", input.as_bytes());
    assert_eq!(enforced.lines().len(), 5, "{}", enforced.err);
}

#[test]
fn carriage_returns_behind_a_message_are_no_part_of_it() {
    let lines = run("decode --from voicetyped", b"{\r\r\n");
    let again = run("encode", &lines.out);
    assert_eq!(again.out, b"{\n");
}

proptest! {
    #[test]
    fn any_stream_is_told_the_same_in_any_chunks_and_again_from_its_lines(
        pieces in prop::collection::vec(prop_oneof![
            2 => "(event|data|id|retry|:|foo)?(:| |: )?[a-z{}\":,\\[0-9 ]{0,12}",
            1 => Just("data: {\"event_id\":\"e\",\"session_id\":\"s\",\"type\":\"tts_started\",".to_owned()),
            1 => Just("data: \"timestamp\":\"\",\"text\":\"x\"}".to_owned()),
            2 => Just(String::new()),
        ], 0..16),
        ends in prop::collection::vec(prop::sample::select(vec!["\n", "\r", "\r\n"]), 16),
        chunk in 1_usize..9,
        from in prop::sample::select(vec!["sse", "voicetyped"]),
    ) {
        let text: String =
            pieces.iter().zip(&ends).flat_map(|(piece, end)| [piece.as_str(), end]).collect();
        let args = format!("decode --from {from} --comments --order report");
        let whole = run_well(&args, text.as_bytes());
        let cut = run_well(&format!("{args} --chunk {chunk}"), text.as_bytes());
        prop_assert_eq!(&cut.out, &whole.out);
        let again = run("encode", &whole.out);
        let canonical = run_well(&args, &again.out);
        prop_assert_eq!(run("encode", &canonical.out).out, again.out);
    }
}
