//! Every recorded message of the gateway decodes to its fields and is built to its bytes.

mod support;

use callevents::framing::frame::{FrameDecoder, LengthField};
use callevents::gateway::{BodyFormat, Direction, Message, MethodId, ReadOptions};
use callevents::{DecodeError, ErrorKind};
use serde_json::Value as Json;
use support::{assert_fields, build, payload, row_bytes, text, vector_rows};

/// How the rows' `layout` calls the two meanings of a frame's length.
fn length_field(row: &Json) -> Option<LengthField> {
    match text(row, "layout") {
        "envelope" => None,
        "frame-length-excludes-self" => Some(LengthField::AfterLength),
        "frame-length-includes-header" => Some(LengthField::WholeFrame),
        other => panic!("layout {other}"),
    }
}

/// The body of a row, which may be framed.
fn body(row: &Json) -> Vec<u8> {
    let bytes = row_bytes(row);
    match length_field(row) {
        None => bytes,
        Some(_) => bytes[8..].to_vec(),
    }
}

fn decode<'a>(row: &Json, body: &'a [u8]) -> Result<Message<'a>, DecodeError> {
    Message::decode_kind(text(row, "kind"), BodyFormat::Envelope, body).expect("a known kind")
}

#[test]
fn every_message_decodes_to_its_fields() {
    let rows = vector_rows("gateway/messages.jsonl");
    assert!(rows.len() >= 75);
    for row in &rows {
        let body = body(row);
        match decode(row, &body) {
            Ok(message) => assert_fields(&message, row),
            Err(error) => {
                assert_eq!(text(row, "name"), "ce_invalid_utf8");
                assert_eq!(error.kind(), ErrorKind::InvalidUtf8);
                assert_eq!(error.field(), Some("status"));
            }
        }
    }
}

#[test]
fn every_message_is_built_to_its_bytes() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let (name, kind, payload) = (text(row, "name"), text(row, "kind"), payload(row));
        // An older writer's fields end early, and one row has strings that are none.
        if ["wasm_originate_v0", "ce_invalid_utf8"].contains(&name) {
            continue;
        }
        let message = build(kind, row, &payload);
        let expected = row_bytes(row);
        let mut out = vec![0xaa; expected.len()];
        let len = match length_field(row) {
            None => message.encode(BodyFormat::Envelope, &mut out),
            Some(_) if name.contains("legacy") => {
                out[..8].copy_from_slice(&expected[..8]);
                message.encode(BodyFormat::Envelope, &mut out[8..]).map(|len| len + 8)
            }
            Some(rule) => message.encode_frame(BodyFormat::Envelope, rule, &mut out),
        };
        assert_eq!(len, Ok(expected.len()), "{name}");
        assert_eq!(out, expected, "{name}");
    }
}

#[test]
fn every_frame_is_read_by_its_rule_and_by_auto() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let Some(rule) = length_field(row) else { continue };
        let bytes = row_bytes(row);
        for asked in [rule, LengthField::Auto] {
            let mut frames = FrameDecoder::<131_072>::new().with_length_field(asked);
            let mut input = &bytes[..];
            let frame = frames.next(&mut input).expect("a good frame").expect("a whole frame");
            assert_eq!(frame.length_field, rule, "{}", text(row, "name"));
            assert_eq!(u64::from(frame.method_id), row["method_id"].as_u64().expect("a method id"));
            let client = text(row, "kind") == "event_stream_request";
            let direction = if client { Direction::ToGateway } else { Direction::FromGateway };
            let options = ReadOptions {
                direction: Some(direction),
                legacy_ids: true,
                ..ReadOptions::default()
            };
            let message = frame.message_with(&options).expect("a good message");
            assert_eq!(message.kind(), text(row, "kind"));
            assert_fields(&message, row);
            assert!(input.is_empty());
            frames.finish().expect("nothing is left");
        }
    }
}

#[test]
fn direction_is_told_by_the_length_rule() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let Some(rule) = length_field(row) else { continue };
        let bytes = row_bytes(row);
        let mut frames = FrameDecoder::<131_072>::new().with_length_field(rule);
        let frame = frames.next(&mut &bytes[..]).expect("a good frame").expect("a whole frame");
        let kind = frame.message().expect("a good message").kind();
        match text(row, "name") {
            // Nothing in a request as documented says that it is none of the gateway's events.
            "esr_documented_convention" => assert_eq!(kind, "call_event"),
            name if name.contains("legacy") => assert_eq!(kind, "unknown"),
            _ => assert_eq!(kind, text(row, "kind")),
        }
    }
}

#[test]
fn hostile_envelopes_end_as_a_bounded_reader_says() {
    let rows = vector_rows("gateway/hostile.jsonl");
    assert!(rows.len() >= 51);
    for row in &rows {
        let (name, verdict, bytes) = (text(row, "name"), &row["bounded_reader"], row_bytes(row));
        let result = decode(row, &bytes);
        match text(verdict, "result") {
            "accept" | "accept-defaults" => {
                let message = result.unwrap_or_else(|error| panic!("{name}: {error}"));
                let named = serde_json::json!({ "name": name, "fields": verdict["fields"] });
                assert_fields(&message, &named);
                let envelope = message.envelope_of(&bytes).expect("known").expect("good");
                let info = message.info().expect("known");
                let left = |member: &str| verdict[member].as_u64().unwrap_or(0);
                assert_eq!(envelope.extra.len() as u64, left("left_in_envelope"), "{name}");
                assert_eq!(envelope.trailing.len() as u64, left("left_after_envelope"), "{name}");
                assert_eq!(
                    info.fields.get(envelope.fields).map(|field| field.name),
                    verdict["missing_from"].as_str(),
                    "{name}"
                );
            }
            "incompatible" => {
                let error = result.expect_err(name);
                assert_eq!((error.kind(), error.offset()), (ErrorKind::IncompatibleVersion, 1));
            }
            "reject" => assert_eq!(reason(result.expect_err(name)), text(verdict, "why"), "{name}"),
            other => panic!("{name}: result {other}"),
        }
    }
}

/// An error in the words of the vectors.
fn reason(error: DecodeError) -> String {
    match (error.kind(), error.field()) {
        (ErrorKind::Truncated, None) => "header".into(),
        (ErrorKind::Truncated, Some(field)) => format!("cut in {field}"),
        (ErrorKind::NegativeLength, Some("payload_size")) => "payload_size negative".into(),
        (ErrorKind::LengthBeyondEnd, Some("payload_size")) => "payload_size past end".into(),
        (ErrorKind::NegativeLength, Some(field)) => format!("negative length of {field}"),
        (ErrorKind::LengthBeyondEnd, Some(field)) => {
            format!("length of {field} past envelope end")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn responses_are_read_bare_and_framed() {
    let rows = vector_rows("gateway/messages.jsonl");
    for (kind, method) in [
        ("originate_response", MethodId::ORIGINATE),
        ("terminate_response", MethodId::TERMINATE),
        ("answer_incoming_call_response", MethodId::ANSWER_INCOMING_CALL),
        ("execute_dialplan_response", MethodId::EXECUTE_DIALPLAN),
        ("execute_dialplan_response", MethodId::EXECUTE_DIALPLAN_DOCUMENTED),
        ("bucket_action_response", MethodId::EXECUTE_BUCKET_ACTION),
        ("allocate_wt_response", MethodId::ALLOCATE_WT),
        ("get_incoming_calls_response", MethodId::GET_INCOMING_CALLS),
    ] {
        for row in rows.iter().filter(|row| text(row, "kind") == kind) {
            let body = body(row);
            let mut framed = vec![0; body.len() + 8];
            for rule in [LengthField::AfterLength, LengthField::WholeFrame] {
                callevents::framing::frame::encode(method.0, &body, rule, &mut framed)
                    .expect("room");
                let message = Message::decode_response(method, &framed).expect("a response");
                assert_fields(&message, row);
            }
            let message = Message::decode_response(method, &body).expect("a response");
            assert_eq!(message.kind(), kind);
            assert_fields(&message, row);
        }
    }
}

#[test]
fn protobuf_rows_get_the_verdict_of_protobuf() {
    let rows = vector_rows("gateway/protobuf.jsonl");
    assert!(rows.len() >= 130);
    for row in &rows {
        let (name, bytes) = (text(row, "name"), row_bytes(row));
        let kind = match text(row, "message") {
            "CallEvent" => "call_event",
            "EventStreamRequest" => "event_stream_request",
            other => panic!("message {other}"),
        };
        let result = Message::decode_kind(kind, BodyFormat::Protobuf, &bytes).expect("known");
        // Where protobuf's own parsers disagree, ours goes with upb, whose verdict this is.
        assert_eq!(result.is_ok(), row["accept"] == true, "{name}: {result:?}");
        let Ok(message) = result else { continue };
        assert_fields(&message, row);
        let expected = support::unhex(text(row, "canonical_hex"));
        let mut out = vec![0xaa; expected.len()];
        assert_eq!(
            message.encode(BodyFormat::Protobuf, &mut out),
            Ok(message.encoded_len(BodyFormat::Protobuf)),
            "{name}"
        );
        assert_eq!(out, expected, "{name}");
    }
}
