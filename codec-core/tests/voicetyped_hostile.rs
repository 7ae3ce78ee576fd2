//! voicetyped messages that are cut, spoilt, shuffled or short of something.

mod support;

#[allow(dead_code, unreachable_pub, reason = "fuzz targets use it too")]
mod bodies {
    pub mod message_roundtrip;
}

use bodies::message_roundtrip::voicetyped::voicetyped_roundtrip;
use callevents::ErrorKind;
use callevents::describe::{FieldType, MessageInfo};
use callevents::voicetyped::{Call, CallRoute, Common, Event, Payload, parse_event};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use support::{text, vector_bytes, vector_rows};

/// All recorded events, as they are.
fn events() -> Vec<String> {
    let mut events = Vec::new();
    for stream in ["lf", "crlf-comments-ids-retry", "chunked-awkward"] {
        let bytes = vector_bytes(&format!("voicetyped/{stream}.sse"));
        let text = String::from_utf8(bytes).expect("UTF-8");
        events
            .extend(text.lines().filter_map(|line| line.strip_prefix("data: ")).map(str::to_owned));
    }
    let envelopes = vector_bytes("voicetyped/repository-envelopes.jsonl");
    let envelopes = String::from_utf8(envelopes).expect("UTF-8");
    events.extend(envelopes.lines().map(str::to_owned));
    events
}

fn value(text: &str) -> Json {
    serde_json::from_str(text).expect("JSON")
}

fn built(event: &Event<'_>) -> String {
    let mut out = vec![0; event.encoded_len()];
    assert_eq!(event.encode(&mut out), Ok(out.len()));
    String::from_utf8(out).expect("JSON is UTF-8")
}

#[test]
fn an_event_that_is_cut_is_truncated() {
    for event in events() {
        for len in 0..event.len() {
            let error = parse_event(&event.as_bytes()[..len]).expect_err(&event);
            assert_eq!((error.kind(), error.offset() as usize), (ErrorKind::Truncated, len));
            let route = CallRoute::parse(&event.as_bytes()[..len]);
            match route {
                Ok(route) => assert_eq!(route.session_id, text(&value(&event), "session_id")),
                Err(error) => assert_eq!(error.kind(), ErrorKind::Truncated),
            }
        }
    }
}

/// A JSON value that no field of this type takes.
fn misfit(ty: FieldType) -> Option<Json> {
    match ty {
        FieldType::Json => None,
        FieldType::List(_) => Some(json!({})),
        FieldType::Text | FieldType::Name(_) => Some(json!(true)),
        _ => Some(json!("1")),
    }
}

#[test]
fn a_value_of_another_type_is_named() {
    for (name, info) in Event::INFOS {
        let base = info.base.expect("all have the same");
        for field in base.fields.iter().chain(info.fields) {
            let Some(misfit) = misfit(field.ty) else { continue };
            let mut event = json!({
                "event_id": "e", "session_id": "s", "type": name, "timestamp": "t"
            });
            event[field.name] = misfit;
            let event = event.to_string();
            let error = parse_event(event.as_bytes()).expect_err(&event);
            assert_eq!((error.kind(), error.field()), (ErrorKind::WrongType, Some(field.name)));
            let found = &event[error.offset() as usize..];
            assert!(found.starts_with(['t', '"', '{']), "{event}: {error}");
        }
    }
    for (_, dotted) in Payload::NAMES {
        let event = json!({
            "id": "e", "type": dotted, "session_id": "s", "timestamp": "t", "data": "none"
        });
        let event = event.to_string();
        let error = parse_event(event.as_bytes()).expect_err(&event);
        assert_eq!((error.kind(), error.field()), (ErrorKind::WrongType, Some("data")));
    }
}

#[test]
fn a_field_may_be_missing_or_null_unless_all_events_have_it() {
    for (name, info) in Event::INFOS {
        let mut event = json!({
            "event_id": "e", "session_id": "s", "type": name, "timestamp": "t"
        });
        for field in info.fields {
            assert!(field.optional, "{name}.{}", field.name);
            event[field.name] = Json::Null;
        }
        let text = event.to_string();
        let parsed = parse_event(text.as_bytes()).expect(&text);
        assert_eq!(value(&built(&parsed)), event);
        for missing in ["event_id", "session_id", "type", "timestamp"] {
            let mut event = event.clone();
            event.as_object_mut().expect("an object").remove(missing);
            let text = event.to_string();
            if (*name, missing) == ("error", "event_id") {
                let parsed = parse_event(text.as_bytes()).expect(&text);
                assert_eq!((parsed.event_id, value(&built(&parsed))), (None, event));
                continue;
            }
            let error = parse_event(text.as_bytes()).expect_err(&text);
            assert_eq!((error.kind(), error.field()), (ErrorKind::MissingField, Some(missing)));
        }
    }
    for missing in ["type", "session_id", "timestamp"] {
        let mut event = json!({
            "id": "e", "type": "error", "session_id": "s", "timestamp": "t", "data": null
        });
        event.as_object_mut().expect("an object").remove(missing);
        let error = parse_event(event.to_string().as_bytes()).expect_err("it is short of it");
        assert_eq!((error.kind(), error.field()), (ErrorKind::MissingField, Some(missing)));
    }
    let error = Call::parse(b"{}").expect_err("a call has a name");
    assert_eq!((error.kind(), error.field()), (ErrorKind::MissingField, Some("session_id")));
}

#[test]
fn what_is_not_there_tells_the_forms_apart() {
    let both =
        r#"{"id":"i","event_id":"e","session_id":"s","type":"error","timestamp":"t","data":{}}"#;
    let event = parse_event(both.as_bytes()).expect("flat");
    assert_eq!(event.event_id.expect("an id"), "e");
    assert_eq!(built(&event), both);
    let late =
        r#"{"id":"i","type":"error","session_id":"s","timestamp":"t","data":{},"event_id":"e"}"#;
    let event = parse_event(late.as_bytes()).expect("flat");
    assert_eq!((event.event_id.expect("an id"), event.source), ("e".into(), None));
    assert_eq!(built(&event), late);
    let neither = r#"{"id":"i","type":"error","session_id":"s","timestamp":"t"}"#;
    let event = parse_event(neither.as_bytes()).expect("a flat error");
    assert_eq!((event.event_id, event.kind()), (None, "error_event"));
    assert_eq!(built(&event), neither);
}

#[test]
fn of_equal_keys_the_last_counts() {
    let event = br#"{"event_id":"a","session_id":"s","type":"error","timestamp":"t","error":1,
        "digit":"5","type":"dtmf_received","event_id":"b"}"#;
    let event = parse_event(event).expect("a digit");
    assert_eq!((event.kind(), event.event_id), ("dtmf_received", Some("b".into())));
    let event = br#"{"id":"a","type":"error","session_id":"s","timestamp":"t","data":5,
        "data":{"digit":53},"type":"dtmf.received"}"#;
    let event = parse_event(event).expect_err("the first data is no object");
    assert_eq!(event.field(), Some("data"));
}

#[test]
fn a_form_can_be_changed() {
    use callevents::voicetyped::Form;
    for text in events() {
        let event = parse_event(text.as_bytes()).expect("an event");
        if event.kind() == "unknown" {
            continue;
        }
        let other = match event.form {
            Form::Flat => Form::Envelope,
            Form::Envelope => Form::Flat,
        };
        let changed = built(&Event { form: other, ..event });
        let again = parse_event(changed.as_bytes()).expect("the other form");
        assert_eq!((again.form, again.kind()), (other, event.kind()));
        assert_eq!((again.session_id, again.payload), (event.session_id, event.payload));
        assert_eq!(again.event_id, event.event_id);
    }
    let odd = br#"{"x":1,"event_id":"e","digit":"5","session_id":"s","type":"dtmf_received","timestamp":"t"}"#;
    let event = parse_event(odd).expect("an event");
    let envelope = built(&Event { form: Form::Envelope, ..event });
    let expected = json!({
        "id": "e", "type": "dtmf.received", "session_id": "s", "timestamp": "t",
        "data": {"x": 1, "digit": "5"},
    });
    assert_eq!(value(&envelope), expected);
}

#[test]
fn every_field_is_described() {
    let mut known: Vec<(&str, &str)> = Vec::new();
    let mut add = |info: &MessageInfo| {
        known.extend(info.fields.iter().map(|field| (info.kind, field.name)));
    };
    add(Common::INFO);
    Event::INFOS.iter().for_each(|(_, info)| add(info));
    for text in events() {
        let event = value(&text);
        let event: Map<String, Json> = match event.get("data") {
            Some(Json::Object(data)) => data.clone(),
            Some(_) => continue,
            None => event.as_object().expect("an object").clone(),
        };
        let parsed = parse_event(text.as_bytes()).expect("an event");
        if parsed.kind() == "unknown" {
            continue;
        }
        for key in event.keys() {
            let is_known = |kind| known.contains(&(kind, key.as_str()));
            assert!(is_known("common") || is_known(parsed.kind()), "{}: {key}", parsed.kind());
        }
    }
}

/// The same object with its members in another order.
fn shuffled(text: &str) -> impl Strategy<Value = String> + use<> {
    let Json::Object(object) = value(text) else { panic!("{text}") };
    let members: Vec<_> = object.into_iter().collect();
    Just(members).prop_shuffle().prop_map(|members| {
        let members: Vec<_> = members
            .iter()
            .map(|(key, value)| format!("{}: {value}", Json::from(key.as_str())))
            .collect();
        format!("{{ {} }}", members.join(" ,\n"))
    })
}

proptest! {
    #[test]
    fn the_order_of_members_does_not_matter(
        (text, shuffled) in proptest::sample::select(events())
            .prop_flat_map(|text| (Just(text.clone()), shuffled(&text)))
    ) {
        let plain = value(&text).to_string();
        let ours = parse_event(shuffled.as_bytes()).expect("shuffled");
        let usual = parse_event(plain.as_bytes()).expect("not shuffled");
        if ours.kind() != "unknown" {
            prop_assert_eq!(ours, usual);
        }
        prop_assert_eq!(value(&built(&ours)), value(&text));
        let route = CallRoute::parse(shuffled.as_bytes()).expect("shuffled");
        prop_assert_eq!(route.session_id, usual.session_id);
        prop_assert_eq!(route.event_type, usual.event_type());
    }

    #[test]
    fn the_round_trip_holds_for_spoilt_events(
        text in proptest::sample::select(events()),
        at in any::<proptest::sample::Index>(),
        byte in prop_oneof![any::<u8>(), Just(b'"'), Just(b'\\'), Just(b'{'), Just(b'n')],
    ) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        voicetyped_roundtrip(&bytes);
        let framed = [b"event: error\ndata: ", &bytes[..], b"\n\n"].concat();
        voicetyped_roundtrip(&framed);
    }
}

/// Work that grows faster than the event would take minutes.
#[test]
fn a_million_keys_are_read_and_built_in_one_go() {
    let many: String = (0..1_000_000).map(|number| format!("\"k{number}\":0,")).collect();
    for text in [
        format!(
            r#"{{{many}"event_id":"e","session_id":"s","type":"tts_started","timestamp":"t"}}"#
        ),
        format!(r#"{{"event_id":"e","session_id":"s","type":"new","timestamp":"t",{many}"z":1}}"#),
        format!(
            r#"{{"id":"e","type":"tts.started","session_id":"s","timestamp":"t","data":{{{many}"text":"x"}}}}"#
        ),
    ] {
        let event = parse_event(text.as_bytes()).expect("an event");
        assert!(built(&event) == text, "{}", event.kind());
        let route = CallRoute::parse(text.as_bytes()).expect("an event");
        assert_eq!(route.session_id, event.session_id);
    }
    let deep = format!(r#"{{"event_id":"e","x":{}"#, "[".repeat(1_000_000));
    let error = parse_event(deep.as_bytes()).expect_err("too deep");
    assert_eq!(error.kind(), ErrorKind::DepthExceeded);
}

#[test]
fn answers_that_are_cut_are_truncated() {
    for row in vector_rows("voicetyped/docs.rest-bodies.jsonl") {
        let body = text(&row, "text");
        for len in 0..body.len() {
            let error = Call::parse(&body.as_bytes()[..len]).expect_err(body);
            assert_eq!(error.kind(), ErrorKind::Truncated);
        }
    }
}
