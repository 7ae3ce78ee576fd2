//! All that voicetyped was recorded or documented to send is read, field by field, and built again.

mod support;

#[allow(dead_code, unreachable_pub, reason = "fuzz targets use it too")]
mod bodies {
    pub mod message_roundtrip;
}

use bodies::message_roundtrip::voicetyped::voicetyped_roundtrip;
use callevents::framing::sse::{SseEvent, SseParser};
use callevents::voicetyped::{
    Call, CallList, CallStatus, Digit, Event, EventSource, Form, Payload, Protocol,
    TerminationReason, parse_event,
};
use callevents::{DecodeError, ErrorKind};
use serde_json::Value as Json;
use support::{text, vector_bytes, vector_rows};

const STREAMS: [&str; 3] = ["lf", "crlf-comments-ids-retry", "chunked-awkward"];

/// Hands every event of a recorded stream to `each`.
fn for_each_event(stream: &str, mut each: impl FnMut(&SseEvent<'_>)) {
    let bytes = vector_bytes(&format!("voicetyped/{stream}.sse"));
    let mut parser = SseParser::<4096>::new();
    let mut input = &bytes[..];
    while let Some(event) = parser.next(&mut input).expect("it is small") {
        each(&event);
    }
}

fn envelopes() -> Vec<String> {
    let bytes = vector_bytes("voicetyped/repository-envelopes.jsonl");
    String::from_utf8(bytes).expect("UTF-8").lines().map(str::to_owned).collect()
}

fn built(event: &Event<'_>) -> String {
    let mut out = vec![0; event.encoded_len()];
    assert_eq!(event.encode(&mut out), Ok(out.len()));
    String::from_utf8(out).expect("JSON is UTF-8")
}

fn kind_of(name: &str) -> &str {
    if name == "error" { "error_event" } else { name }
}

fn value(text: &str) -> Json {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn every_documented_event_is_known_and_built_to_its_bytes() {
    let mut kinds = Vec::new();
    for stream in STREAMS {
        for_each_event(stream, |sse| {
            let event = Event::from_sse(sse).expect("an event");
            assert_eq!(built(&event), sse.data.as_str());
            assert_eq!(event.form, Form::Flat);
            assert_eq!(event.event_type(), sse.event_type.as_str());
            assert_eq!(event.kind(), kind_of(&sse.event_type));
            if !kinds.contains(&event.kind()) {
                kinds.push(event.kind());
            }
        });
    }
    assert_eq!(kinds.len(), 12, "{kinds:?}");
}

#[test]
fn every_envelope_of_the_repository_is_known_and_built_to_its_bytes() {
    let unknown = ["track.published", "webhook.test"];
    for line in envelopes() {
        let event = parse_event(line.as_bytes()).expect("an event");
        assert_eq!(built(&event), line);
        let json = value(&line);
        let name = text(&json, "type");
        let is_unknown = unknown.contains(&name);
        assert_eq!(event.form, Form::Envelope);
        assert_eq!(event.event_type(), name);
        let name = name.replace('.', "_");
        assert_eq!(event.kind(), if is_unknown { "unknown" } else { kind_of(&name) });
        assert_eq!(event.event_id.expect("an id"), text(&json, "id"));
        assert_eq!(event.source.expect("a source").name(), text(&json, "source"));
    }
}

#[test]
fn odd_events_are_what_they_can_be() {
    let mut seen = Vec::new();
    for_each_event("odd-but-legal", |sse| match Event::from_sse(sse) {
        Ok(event) => {
            assert_eq!(value(&built(&event)), value(&sse.data));
            seen.push(format!("{} {}", event.event_type(), event.kind()));
            if let Payload::Unknown { data, .. } = event.payload {
                assert_eq!(data.entry("track").expect("it is kept").to_string(), r#"{"id":1}"#);
            }
        }
        Err(error) => {
            assert_eq!(error.stream_offset(), Some(sse.stream_offset));
            seen.push(error.kind().name().to_owned());
        }
    });
    let expected = [
        "control_character", // a line end in a string
        "dtmf_received dtmf_received",
        "call_started call_started", // data in two lines
        "tts_started tts_started",   // the stream does not name it
        "track_published unknown",   // not documented
        "state_transition state_transition",
        "wrong_type",                // `not json` begins as `null` does
        "call_started call_started", // the stream names another type
        "truncated",                 // no data
        "tts_started tts_started",
    ];
    assert_eq!(seen, expected);
}

#[test]
fn the_type_in_the_data_counts_and_without_one_the_name_of_the_stream() {
    let with = |name: &str, text: &str, check: &dyn Fn(Result<Event<'_>, DecodeError>)| {
        let stream = format!("event: {name}\ndata: {text}\n\n");
        let mut parser = SseParser::<512>::new();
        let mut input = stream.as_bytes();
        let sse = parser.next(&mut input).expect("small").expect("an event");
        check(Event::from_sse(&sse));
    };
    let typed =
        r#"{"event_id":"e","session_id":"s","type":"tts_started","timestamp":"","text":"x"}"#;
    with("tts_completed", typed, &|event| assert_eq!(event.expect("one").kind(), "tts_started"));
    let untyped = r#"{"event_id":"e","session_id":"s","timestamp":"","error":"x"}"#;
    with("error", untyped, &|event| {
        let event = event.expect("an event called error is no failure");
        let Payload::Error(error) = event.payload else { panic!("{event:?}") };
        assert_eq!(error.error.expect("a text"), "x");
    });
    for unnamed in ["", "message"] {
        with(unnamed, untyped, &|event| {
            let error = event.expect_err("it has no name at all");
            assert_eq!((error.kind(), error.field()), (ErrorKind::MissingField, Some("type")));
        });
    }
    let envelope = r#"{"id":"e","session_id":"s","timestamp":"","data":{}}"#;
    with("tts.started", envelope, &|event| assert_eq!(event.expect("one").kind(), "tts_started"));
}

#[test]
fn fields_have_their_types_and_values() {
    let flat = |name: &str, fields: &str, check: &dyn Fn(Payload<'_>)| {
        let text = format!(
            r#"{{"event_id":"evt-1","session_id":"call-1","type":"{name}","timestamp":"2025-06-14T18:30:00Z",{fields}}}"#
        );
        check(parse_event(text.as_bytes()).expect(name).payload);
    };
    flat("call_started", r#""caller_id":"+1","sip_headers":{"X-A":"b"}"#, &|payload| {
        let Payload::CallStarted(call) = payload else { panic!("{payload:?}") };
        assert_eq!(call.caller_id.expect("caller_id"), "+1");
        let headers = call.sip_headers.expect("sip_headers");
        assert_eq!(headers.entry("X-A").and_then(|value| value.as_str()), Some("b"));
        assert_eq!((call.called_number, call.protocol), (None, None));
    });
    flat("call_terminated", r#""reason":"caller_hangup","duration_seconds":59"#, &|payload| {
        let Payload::CallTerminated(call) = payload else { panic!("{payload:?}") };
        assert_eq!(call.reason, Some(TerminationReason::CallerHangup));
        assert_eq!(call.duration_seconds, Some(59));
    });
    flat("call_terminated", r#""reason":"hungup_by_moon""#, &|payload| {
        let Payload::CallTerminated(call) = payload else { panic!("{payload:?}") };
        assert_eq!(call.reason, Some("hungup_by_moon".into()));
    });
    let segments = r#""confidence":1,"segments":[{"text":"I","start_ms":0,"end_ms":180,"confidence":0.97},{"text":"a","start_ms":440,"end_ms":520,"confidence":1e-9}]"#;
    flat("speech_final", segments, &|payload| {
        let Payload::SpeechFinal(speech) = payload else { panic!("{payload:?}") };
        assert_eq!(speech.confidence, Some(1.0));
        let segments: Vec<_> = speech.segments.expect("segments").iter().collect();
        assert_eq!(segments.len(), 2);
        assert_eq!((segments[0].end_ms, segments[0].confidence), (Some(180), Some(0.97)));
        assert_eq!(segments[1].text.expect("text"), "a");
        assert_eq!(segments[1].confidence, Some(1e-9));
    });
    for (digit, char) in [("\"5\"", Some('5')), ("53", Some('5')), ("\"#\"", Some('#'))] {
        flat("dtmf_received", &format!("\"digit\":{digit}"), &|payload| {
            let Payload::DtmfReceived(dtmf) = payload else { panic!("{payload:?}") };
            let digit = dtmf.digit.expect("digit");
            assert_eq!(digit.as_char(), char);
            assert_eq!(digit.to_string().chars().next(), char);
        });
    }
    assert_eq!(Digit::from("55").as_char(), None);
    assert_eq!(Digit::Code(0xd800).as_char(), None);
    flat("hook_result", r#""status_code":200,"response":{"a":[1]}"#, &|payload| {
        let Payload::HookResult(hook) = payload else { panic!("{payload:?}") };
        assert_eq!(hook.status_code, Some(200));
        assert_eq!(hook.response.expect("response").to_string(), r#"{"a":[1]}"#);
    });
    let line = &envelopes()[0];
    let event = parse_event(line.as_bytes()).expect("an envelope");
    assert_eq!(event.source, Some(EventSource::Media));
    let Payload::CallStarted(call) = event.payload else { panic!("{event:?}") };
    assert_eq!(call.protocol, Some(Protocol::Sip));
}

#[test]
fn names_count_letter_by_letter_and_in_their_form_only() {
    for name in [
        "Call_started",
        "CALL_STARTED",
        "call_started ",
        " call_started",
        "call started",
        "call.started",
        "call_startedx",
        "",
    ] {
        let text = format!(
            r#"{{"event_id":"e","session_id":"s","type":"{name}","timestamp":"","caller_id":1}}"#
        );
        let event = parse_event(text.as_bytes()).expect(name);
        assert_eq!((event.kind(), event.event_type()), ("unknown", name.into()));
        assert_eq!(built(&event), text);
    }
    for name in ["call_started", "Call.started", "call.started "] {
        let text = format!(
            r#"{{"id":"e","type":"{name}","session_id":"s","timestamp":"","data":{{"caller_id":1}}}}"#
        );
        let event = parse_event(text.as_bytes()).expect(name);
        assert_eq!((event.kind(), event.event_type()), ("unknown", name.into()));
        assert_eq!(built(&event), text);
    }
    let escaped = br#"{"event_id":"e","session_id":"s","type":"call\u005fstarted","timestamp":""}"#;
    assert_eq!(parse_event(escaped).expect("it reads the same").kind(), "call_started");
}

#[test]
fn the_answers_of_the_documentation_are_read_and_built() {
    for row in vector_rows("voicetyped/docs.rest-bodies.jsonl") {
        let body = text(&row, "text");
        let mut out = vec![0; 4096];
        let len = if text(&row, "endpoint").ends_with("{id}") {
            let call = Call::parse(body.as_bytes()).expect("a call");
            assert_eq!(call.status, Some(CallStatus::Active));
            assert_eq!(call.duration_seconds, Some(45));
            let name = call.variables.and_then(|all| all.entry("customer_name"));
            assert_eq!(name.and_then(|name| name.as_str()), Some("Jane"));
            assert_eq!(call.encode(&mut out), Ok(call.encoded_len()));
            call.encoded_len()
        } else {
            let list = CallList::parse(body.as_bytes()).expect("a list");
            let count = value(body)["calls"].as_array().expect("calls").len();
            assert_eq!(list.calls.iter().count(), count);
            assert_eq!(list.total_count, value(body)["total_count"].as_i64());
            assert_eq!(list.encode(&mut out), Ok(list.encoded_len()));
            list.encoded_len()
        };
        out.truncate(len);
        assert_eq!(value(&String::from_utf8(out).expect("UTF-8")), value(body));
    }
}

#[test]
fn the_round_trip_holds_for_all_of_it() {
    for stream in [&STREAMS[..], &["odd-but-legal"]].concat() {
        voicetyped_roundtrip(&vector_bytes(&format!("voicetyped/{stream}.sse")));
    }
    for line in envelopes() {
        voicetyped_roundtrip(line.as_bytes());
    }
    for row in vector_rows("voicetyped/docs.rest-bodies.jsonl") {
        voicetyped_roundtrip(text(&row, "text").as_bytes());
    }
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_events_in_their_form() {
    for stream in STREAMS {
        for_each_event(stream, |sse| {
            let event = Event::from_sse(sse).expect("an event");
            assert_eq!(doubles(serde_json::to_value(event)), doubles(Ok(value(&sse.data))));
        });
    }
    for line in envelopes() {
        let event = parse_event(line.as_bytes()).expect("an event");
        assert_eq!(doubles(serde_json::to_value(event)), doubles(Ok(value(&line))));
    }
}

/// The value with all numbers as doubles: serde writes `1.0` for `1` where any number may stand.
#[cfg(feature = "serde")]
fn doubles(value: serde_json::Result<Json>) -> Json {
    match value.expect("a value") {
        Json::Number(number) => number.as_f64().into(),
        Json::Array(items) => items.into_iter().map(|item| doubles(Ok(item))).collect(),
        Json::Object(entries) => {
            entries.into_iter().map(|(key, value)| (key, doubles(Ok(value)))).collect()
        }
        other => other,
    }
}
