//! Every vector, framed, becomes the JSON that it stands for, and the same bytes again.

mod support;

use serde_json::Value as Json;
use support::*;

/// A row's frame, and the flags that read it. `None` for messages that are sent without a frame.
fn frame_of(row: &Json) -> Option<(Vec<u8>, String)> {
    let (kind, bytes) = (text(row, "kind"), unhex(text(row, "hex")));
    let sender = if kind == "event_stream_request" { "to" } else { "from" };
    let (frame, length) = match text(row, "layout") {
        "envelope" => (framed(method_id(kind)?, &bytes), "after"),
        "frame-length-excludes-self" => (bytes, "after"),
        "frame-length-includes-header" => (bytes, "whole"),
        other => panic!("layout {other}"),
    };
    Some((frame, format!("--legacy-ids --length {length} --direction {sender}-gateway")))
}

#[test]
fn messages_are_written_with_their_fields() {
    let mut count = 0;
    for row in vector_rows("messages.jsonl") {
        let (name, kind) = (text(&row, "name"), text(&row, "kind"));
        let Some((frame, flags)) = frame_of(&row) else { continue };
        let lines = run_well(&format!("decode {flags}"), &frame).lines();
        let [line] = &lines[..] else { panic!("{name}: {lines:?}") };
        assert_eq!(line["source"], "gateway", "{name}");
        assert_eq!(line["offset"], 0, "{name}");
        count += 1;
        if name == "ce_invalid_utf8" {
            assert_eq!(line["kind"], "error");
            assert_eq!(line["error"], "invalid_utf8");
            assert_eq!(line["field"], "status");
            assert_eq!(line["method_id"], 959_835_745);
            assert_eq!(line["body"], base64(&frame[8..]));
            continue;
        }
        assert_eq!(line["kind"], kind, "{name}");
        let fields = expected_fields(kind, &row["fields"]);
        assert_has(line, &fields, name);
        let known = callevents::gateway::Message::of_kind(kind).and_then(|message| message.info());
        for field in known.expect("a known kind").fields {
            assert!(line.get(field.name).is_some(), "{name}: {}", field.name);
        }
        for (field, bits) in row["double_bits"].as_object().into_iter().flatten() {
            let canonical = match line[field].as_str() {
                Some("NaN") => f64::NAN,
                Some("Infinity") => f64::INFINITY,
                Some("-Infinity") => f64::NEG_INFINITY,
                _ => line[field].as_f64().expect("a number"),
            };
            let canonical = format!("{:016x}", canonical.to_bits()).into();
            let told = line["double_bits"].get(field).unwrap_or(&canonical);
            assert_eq!(told, bits, "{name}: {field}");
        }
    }
    assert!(count >= 60, "{count}");
}

#[test]
fn hostile_bodies_end_as_a_bounded_reader_says() {
    for row in vector_rows("hostile.jsonl") {
        let (name, kind) = (text(&row, "name"), text(&row, "kind"));
        let body = unhex(text(&row, "hex"));
        let frame = framed(method_id(kind).expect("a message with a method"), &body);
        let lines = run_well("decode", &frame).lines();
        let [line] = &lines[..] else { panic!("{name}: {lines:?}") };
        let verdict = &row["bounded_reader"];
        match text(verdict, "result") {
            "accept" | "accept-defaults" => {
                assert_eq!(line["kind"], kind, "{name}");
                assert_has(line, &expected_fields(kind, &verdict["fields"]), name);
                if verdict["left_in_envelope"].as_u64().is_some_and(|left| left > 0) {
                    assert!(line["envelope"]["extra"].is_string(), "{name}: {line}");
                }
            }
            _ => {
                assert_eq!(line["kind"], "error", "{name}");
                assert_eq!(line["offset"], 0, "{name}");
                assert!(line["error"].is_string() && line["message"].is_string(), "{name}");
                assert!(line["at"].is_u64(), "{name}");
                assert_eq!(line["body"], base64(&body), "{name}");
            }
        }
    }
}

#[test]
fn protobuf_bodies_are_written_with_their_fields() {
    for row in vector_rows("protobuf.jsonl") {
        let name = text(&row, "name");
        let (kind, sender) = match text(&row, "message") {
            "CallEvent" => ("call_event", "from"),
            "EventStreamRequest" => ("event_stream_request", "to"),
            other => panic!("message {other}"),
        };
        let frame = framed(959_835_745, &unhex(text(&row, "hex")));
        let flags = format!("--body protobuf --direction {sender}-gateway");
        let lines = run_well(&format!("decode {flags}"), &frame).lines();
        let [line] = &lines[..] else { panic!("{name}: {lines:?}") };
        if row["accept"] == true {
            assert_eq!((&line["kind"], &line["body_format"]), (&kind.into(), &"protobuf".into()));
            assert_has(line, &expected_fields(kind, &row["fields"]), name);
        } else {
            assert_eq!(line["kind"], "error", "{name}");
        }
        assert_round_trip(&flags, &frame);
    }
}

#[test]
fn every_vector_becomes_the_same_bytes_again() {
    let mut frames: Vec<_> = vector_rows("messages.jsonl").iter().filter_map(frame_of).collect();
    for row in vector_rows("hostile.jsonl") {
        let id = method_id(text(&row, "kind")).expect("a message with a method");
        frames.push((framed(id, &unhex(text(&row, "hex"))), String::new()));
    }
    for (frame, flags) in &frames {
        assert_round_trip(flags, frame);
        for body in ["auto", "protobuf"] {
            assert_round_trip(&format!("{flags} --body {body}"), frame);
        }
        assert_round_trip("--length auto", frame);
    }
}

#[test]
fn what_deviates_is_told_and_nothing_else() {
    let unusual = |args: &str, frame: &[u8]| -> Vec<String> {
        let line = run_well(&format!("decode {args}"), frame).lines().remove(0);
        let members = line.as_object().expect("an object").keys().cloned();
        let known = ["method_id", "length", "body_format", "envelope", "double_bits", "body"];
        members.filter(|member| known.contains(&member.as_str())).collect()
    };
    let row = |file: &str, name: &str| -> Vec<u8> {
        let rows = vector_rows(file);
        let row = rows.iter().find(|row| row["name"] == name).expect("a row of this name");
        unhex(text(row, "hex"))
    };
    let event = row("messages.jsonl", "ce_create_initiated");
    let id = 959_835_745;
    assert!(unusual("", &framed(id, &event)).is_empty());
    assert_eq!(unusual("--legacy-ids", &framed(10_000, &event)), ["method_id"]);
    assert_eq!(unusual("", &framed(3_357_922_138, &[0; 6])), ["method_id"]);
    let nan = row("messages.jsonl", "ce_double_nan_payload");
    assert_eq!(unusual("", &framed(id, &nan)), ["double_bits"]);
    let newer = row("hostile.jsonl", "newer_v1_cv0_extra_fields");
    assert_eq!(unusual("", &framed(id, &newer)), ["envelope"]);
    let older = row("hostile.jsonl", "older_after_codec");
    assert_eq!(unusual("", &framed(id, &older)), ["envelope"]);
    // No member says that a bool was written as 2.
    let odd_bool = row("hostile.jsonl", "audio_bool_2");
    assert!(unusual("", &framed(2_991_054_320, &odd_bool)).contains(&"body".into()));
    let request = row("messages.jsonl", "esr_uuid");
    assert_eq!(unusual("--length whole", &request), ["length"]);
}
