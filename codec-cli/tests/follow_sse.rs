//! `callevents follow sse`: streams of servers on this machine, which cut, refuse and go on.
#![cfg(feature = "follow")]

#[path = "support/server.rs"]
mod server;
mod support;

use serde_json::{Value as Json, json};
use server::*;
use support::*;

const NOTHING_MORE: &str = "HTTP/1.1 204 No Content\r\n\r\n";

/// Follows what a server says, with these arguments behind its address.
fn follow(server: &Server, args: &str) -> Outcome {
    run(&format!("follow sse http://{}/events {args}", server.address), b"")
}

fn kinds(lines: &[Json]) -> Vec<&str> {
    lines.iter().map(|line| line["kind"].as_str().expect("a kind")).collect()
}

#[test]
fn a_cut_stream_is_gone_on_with_behind_its_last_event() {
    let server = http([
        cut_stream("retry: 1\n\nid: 7\ndata: first\n\nid: 8\ndata: cu"),
        status("503 Service Unavailable", "text/plain"),
        stream("data: second\n\n"),
        NOTHING_MORE.into(),
    ]);
    let outcome = follow(&server, "--retry 0.001");
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let lines = outcome.lines();
    assert_eq!(kinds(&lines), ["event", "error", "event"]);
    assert_eq!((&lines[0]["data"], &lines[0]["id"]), (&json!("first"), &json!("7")));
    assert_eq!(lines[1]["error"], "truncated");
    assert_eq!((&lines[2]["data"], &lines[2]["id"]), (&json!("second"), &json!("7")));
    for (number, head) in (0..).zip(server.heads) {
        let head = head.to_ascii_lowercase();
        assert!(head.starts_with("get /events http/1.1\r\n"), "{head}");
        assert!(head.contains("accept: text/event-stream\r\n"), "{head}");
        assert!(head.contains("accept-encoding: identity\r\n"), "{head}");
        assert_eq!(head.contains("last-event-id: 7\r\n"), number > 0, "{number}: {head}");
    }
    for told in ["the stream was cut", "behind the event \"7\"", "503 Service Unavailable"] {
        assert!(outcome.err.contains(told), "{}", outcome.err);
    }
}

#[test]
fn lines_are_those_of_decode() {
    let bytes = all_vector_bytes("voicetyped/lf.sse");
    let text = core::str::from_utf8(&bytes).expect("text");
    for flags in ["", "--order report", "--updates --order enforce"] {
        let server = http([stream(text), NOTHING_MORE.into()]);
        let followed = follow(&server, &format!("--from voicetyped --retry 0 {flags}"));
        let decoded = run(&format!("decode --from voicetyped {flags}"), &bytes);
        assert_eq!(followed.text(), decoded.text());
        assert!(!followed.out.is_empty());
    }
}

#[test]
fn what_is_no_stream_is_refused_and_said() {
    for (answer, told) in [
        (status("200 OK", "text/html"), "is no event stream: its content type is \"text/html\""),
        (status("200 OK", "text/event-stream-not"), "is no event stream"),
        (
            status("200 OK", "text/event-stream\r\nContent-Encoding: gzip"),
            "is compressed, which was not asked for: its content encoding is \"gzip\"",
        ),
        (status("404 Not Found", "text/event-stream"), "answers 404 Not Found"),
        (status("503 Service Unavailable", "text/plain"), "answers 503 Service Unavailable"),
        (b"no HTTP at all".to_vec(), "cannot reach"),
    ] {
        let outcome = follow(&http([answer]), "");
        assert_eq!((outcome.code, outcome.text()), (4, ""), "{}", outcome.err);
        assert!(outcome.err.contains(told), "{}", outcome.err);
        assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
    }
    let refused = http(core::iter::empty()).address;
    for scheme in ["http", "https"] {
        let outcome = run(&format!("follow sse {scheme}://user:secret@{refused}/?key=secret"), b"");
        assert_eq!(outcome.code, 4, "{}", outcome.err);
        assert!(!outcome.err.contains("secret"), "{}", outcome.err);
    }
}

#[test]
fn a_refusal_after_a_connection_ends_it_too() {
    let server = http([stream("data: x\n\n"), status("401 Unauthorized", "text/plain")]);
    let outcome = follow(&server, "--retry 0");
    assert_eq!((outcome.code, outcome.lines().len()), (4, 1), "{}", outcome.err);
    assert!(outcome.err.contains("answers 401"), "{}", outcome.err);
}

#[test]
fn only_what_waiting_does_not_change_ends_it() {
    for passing in ["408 X", "425 X", "429 X", "500 X", "501 X", "505 X", "520 X", "599 X"] {
        let passing = status(passing, "text/plain");
        let server = http([stream("data: x\n\n"), passing, NOTHING_MORE.into()]);
        let outcome = follow(&server, "--retry 0");
        assert_eq!((outcome.code, outcome.lines().len()), (0, 1), "{}", outcome.err);
    }
    for lasting in ["201 X", "206 X", "300 X", "304 X", "307 X", "400 X", "404 X", "410 X"] {
        let lasting = status(lasting, "text/event-stream");
        let server = http([stream("data: x\n\n"), lasting]);
        let outcome = follow(&server, "--retry 0");
        assert_eq!((outcome.code, outcome.lines().len()), (4, 1), "{}", outcome.err);
    }
}

#[test]
fn redirects_are_followed_each_time() {
    let there = |line: &str| status(line, "text/plain\r\nLocation: /there");
    let server = http([
        there("301 X"),
        stream("id: 1\ndata: x\n\n"),
        there("307 X"),
        stream("data: y\n\n"),
        NOTHING_MORE.into(),
    ]);
    let outcome = follow(&server, "--retry 0");
    assert_eq!((outcome.code, outcome.lines().len()), (0, 2), "{}", outcome.err);
    let asked: Vec<_> = server
        .heads
        .iter()
        .map(|head| (head.starts_with("GET /there "), head.to_ascii_lowercase()))
        .map(|(is_there, head)| (is_there, head.contains("last-event-id: 1\r\n")))
        .collect();
    let (first, second) = ([(false, false), (true, false)], [(false, true), (true, true)]);
    assert_eq!(asked, [&first[..], &second, &second[..1]].concat());
}

#[test]
fn streams_that_end_at_once_are_asked_for_ever_more_rarely() {
    let server = http([stream("data: x\n\n"), stream(""), stream(""), NOTHING_MORE.into()]);
    let outcome = follow(&server, "--retry 0.6");
    assert_eq!((outcome.code, outcome.lines().len()), (0, 1), "{}", outcome.err);
    assert_waits_double(&outcome.err, 0.6);
}

#[test]
fn an_event_that_is_too_large_is_stepped_over() {
    let text = format!("data: {}\n\nevent: error\ndata: small\n\n", "x".repeat(5000));
    for (flags, code) in [("--limit 100", 0), ("--limit 100 --strict", 1)] {
        let server = http([stream(&text), NOTHING_MORE.into()]);
        let outcome = follow(&server, &format!("--retry 0 {flags}"));
        let lines = outcome.lines();
        assert_eq!((outcome.code, kinds(&lines)), (code, vec!["error", "event"]));
        assert_eq!(lines[0]["error"], "too_large");
        // A server's event of this name is an event, and no fault of the connection.
        assert_eq!((&lines[1]["type"], &lines[1]["data"]), (&json!("error"), &json!("small")));
    }
}

#[test]
fn voicetyped_is_asked_for_history_and_what_comes_again_is_dropped() {
    let event = |id: &str, kind: &str| {
        let common = r#""session_id":"s","timestamp":"2025-06-14T18:32:05Z""#;
        format!("event: {kind}\ndata: {{\"event_id\":\"{id}\",{common},\"type\":\"{kind}\"}}\n\n")
    };
    let (start, tone, end) = (
        event("1", "call_started"),
        event("2", "dtmf_received").replace("}\n", ",\"digit\":\"5\",\"duration_ms\":1}\n"),
        event("3", "call_terminated"),
    );
    let server =
        http([stream(&start), stream(&format!("{start}{tone}{end}")), NOTHING_MORE.into()]);
    let outcome = follow(&server, "--from voicetyped --order enforce --retry 0");
    let lines = outcome.lines();
    assert_eq!(kinds(&lines), ["call_started", "dtmf_received", "call_terminated"]);
    assert!(outcome.err.contains("dropped 1 of 4 messages: 1 replay"), "{}", outcome.err);
    let asked: Vec<_> =
        server.heads.iter().map(|head| head.contains("?include_history=true")).collect();
    assert_eq!(asked, [false, true, true]);
}

#[test]
fn it_ends_after_so_many_lines_and_after_so_long() {
    let server = http([stream("data: 1\n\ndata: 2\n\ndata: 3\n\n")]);
    let outcome = follow(&server, "--until 2");
    assert_eq!((outcome.code, outcome.lines().len(), &*outcome.err), (0, 2, ""));
    // Nothing follows the first connection: it waits to be let in again until the time is over.
    let server = http([stream("data: 1\n\n")]);
    let outcome = follow(&server, "--retry 3600 --for 0.2");
    assert_eq!((outcome.code, outcome.lines().len()), (0, 1), "{}", outcome.err);
}

#[test]
fn an_id_is_sent_on_and_must_be_one() {
    let server = http([Vec::from(NOTHING_MORE)]);
    let outcome = follow(&server, "--last-event-id 41 --header X-Key:a:b");
    assert_eq!((outcome.code, &*outcome.err), (0, ""));
    let head = server.heads.recv().expect("a request").to_ascii_lowercase();
    assert!(head.contains("last-event-id: 41\r\n") && head.contains("x-key: a:b\r\n"), "{head}");
    for wrong in ["ftp://h/", "/events", "http://h --header x", "http://h --for -1"] {
        let outcome = run(&format!("follow sse {wrong}"), b"");
        assert_eq!((outcome.code, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
    }
    let outcome = run("follow sse http://h --last-event-id a\u{1}", b"");
    assert_eq!((outcome.code, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
    let long = "x".repeat(5000);
    let outcome = run(&format!("follow sse http://h --last-event-id {long}"), b"");
    assert_eq!(outcome.code, 2, "{}", outcome.err);
}

#[test]
fn an_id_that_no_header_can_hold_ends_nothing() {
    for id in ["a\u{1}", "a\u{7f}", " ", "\t "] {
        let first = stream(&format!("id: {id}\ndata: 1\n\n"));
        let server = http([first, stream("data: 2\n\n"), NOTHING_MORE.into()]);
        let outcome = follow(&server, "--retry 0");
        let lines = outcome.lines();
        assert_eq!((outcome.code, kinds(&lines)), (0, vec!["event", "event"]), "{}", outcome.err);
        assert_eq!(lines[0]["id"], id);
        let mut heads = server.heads.iter();
        assert!(heads.all(|head| !head.to_ascii_lowercase().contains("last-event-id")), "{id:?}");
        assert!(outcome.err.contains("what is said meanwhile is lost"), "{}", outcome.err);
    }
}

/// A write to a pipe that nobody reads never comes back; whoever is told to stop does nevertheless.
#[cfg(unix)]
#[test]
fn an_output_that_nobody_reads_keeps_it_from_nothing() {
    use std::process::{Command, Stdio};

    let long = format!("data: {}\n\n", "x".repeat(1000)).repeat(1000);
    let server = http([stream(&long)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_callevents"))
        .args(["follow", "sse", &format!("http://{}/", server.address), "--for", "0.5"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command");
    assert_eq!(child.wait().expect("an end").code(), Some(3));
    let output = child.wait_with_output().expect("its output");
    let told = String::from_utf8(output.stderr).expect("text");
    assert!(told.contains("nobody reads the output"), "{told}");
}

/// Signals end it as its own end would: with what is known, and 0.
#[cfg(unix)]
#[test]
fn signals_end_it_cleanly() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};

    for signal in ["INT", "TERM"] {
        let server = http([stream("data: 1\n\n")]);
        let mut child = Command::new(env!("CARGO_BIN_EXE_callevents"))
            .args(["follow", "sse", &format!("http://{}/", server.address), "--retry", "3600"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command");
        let mut out = BufReader::new(child.stdout.take().expect("output")).lines();
        let line = out.next().expect("a line").expect("text");
        assert!(line.contains("\"data\":\"1\""), "{line}");
        let kill = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status();
        assert!(kill.expect("kill").success());
        assert_eq!(child.wait().expect("an end").code(), Some(0));
        assert!(out.next().is_none());
    }
}
