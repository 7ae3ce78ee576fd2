//! Messages, frames and errors through serde: as JSON for people, as bytes for machines.
#![cfg(all(feature = "serde", feature = "alloc"))]

mod support;

use callevents::ErrorKind;
use callevents::describe::{FieldType, Value};
use callevents::framing::frame::FrameDecoder;
use callevents::gateway::{BodyFormat, CallEvent, EventType, Message, MethodId, owned};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use support::arbitrary::any_message;
use support::{row_bytes, text, unhex, vector_rows};

/// Does the same with the owned form of whichever message it is.
macro_rules! with_owned {
    ($message:expr, $owned:ident => $do:expr, $($name:ident)+) => {
        match $message {
            $(Message::$name(message) => {
                let $owned = owned::$name::from(message);
                #[allow(unused_imports)]
                use owned::$name as Owned;
                $do
            })+
            other => panic!("{other:?} has no owned form"),
        }
    };
    ($message:expr, $owned:ident => $do:expr) => {
        with_owned!($message, $owned => $do,
            CallEvent AudioFrame EventStreamRequest OriginateRequest BulkRequest AbortBulkRequest
            TerminateRequest SetInboundRoutingRequest GetIncomingCallsRequest
            AnswerIncomingCallRequest Empty BucketRequest BucketActionRequest
            ExecuteDialplanRequest BargeRequest AllocateWtRequest SuperviseSubscribeRequest
            OriginateResponse BulkResponse TerminateResponse GetIncomingCallsResponse
            IncomingCallInfo AnswerIncomingCallResponse ListBucketsResponse BucketInfo
            BucketCallList BucketActionResponse ExecuteDialplanResponse AllocateWtResponse
            SuperviseSubscribeResponse)
    };
}

/// The envelope: what tells messages apart bit by bit, also where a double is NaN.
fn envelope(message: &Message<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    message.encode_to_vec(BodyFormat::Envelope, &mut out).expect("a short message");
    out
}

/// The bits of a NaN are lost in JSON: it is one there.
fn with_one_nan<'a>(mut message: Message<'a>) -> Message<'a> {
    for index in 0..message.info().map_or(0, |info| info.fields.len()) {
        if let Some(Value::Double(value)) = message.value(index) {
            if value.is_nan() {
                let nan = Value::Double(f64::NAN);
                message.set(index, nan).expect("a double");
            }
        }
    }
    message
}

proptest! {
    #[test]
    fn every_message_goes_through_json_and_back(values in any_message()) {
        let message = with_one_nan(values.message());
        with_owned!(message, kept => {
            prop_assert_eq!(envelope(&Message::from(kept.as_borrowed())), envelope(&message));
            let json = serde_json::to_string(&kept).expect("JSON");
            let back: Owned = serde_json::from_str(&json).expect(&json);
            prop_assert_eq!(envelope(&Message::from(back.as_borrowed())), envelope(&message));

            // As a message it has the same members behind its kind; the owned form passes it over.
            let tagged = serde_json::to_string(&message).expect("JSON");
            let head = format!(r#"{{"kind":"{}""#, values.kind);
            prop_assert!(tagged.starts_with(&head), "{}", tagged);
            let members = tagged.replacen(&head, "{", 1).replacen("{,", "{", 1);
            prop_assert_eq!(&members, &json);
            let back: Owned = serde_json::from_str(&tagged).expect(&tagged);
            prop_assert_eq!(envelope(&Message::from(back.as_borrowed())), envelope(&message));
        });
    }

    #[test]
    fn every_message_goes_through_bytes_without_names_and_back(values in any_message()) {
        let message = values.message();
        with_owned!(message, kept => {
            let bytes = postcard::to_stdvec(&kept).expect("bytes");
            let back: Owned = postcard::from_bytes(&bytes).expect("the same message");
            prop_assert_eq!(envelope(&Message::from(back.as_borrowed())), envelope(&message));
        });
    }
}

#[test]
fn recorded_messages_have_their_fields_in_json() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let bytes = row_bytes(row);
        let body = if text(row, "layout") == "envelope" { &bytes[..] } else { &bytes[8..] };
        let Ok(message) =
            Message::decode_kind(text(row, "kind"), BodyFormat::Envelope, body).expect("known")
        else {
            continue;
        };
        let json = serde_json::to_value(message).expect("JSON");
        assert_eq!(json["kind"], row["kind"]);
        for field in message.info().expect("known").fields {
            // An older sender's row leaves out what it does not write.
            let Some(expected) = row["fields"].get(field.name) else { continue };
            match (&json[field.name], field.ty) {
                (Json::String(name), FieldType::Enum8(info) | FieldType::Enum32(info)) => {
                    let number = expected.as_i64().expect("the rows have numbers");
                    assert_eq!(info.name_of(number), Some(name.as_str()));
                }
                // The rows keep large integers in strings, and some whole doubles as integers.
                (Json::Number(number), _) if expected.is_string() => {
                    assert_eq!(number.to_string(), expected.as_str().expect("digits"));
                }
                (Json::Number(number), FieldType::F64) => {
                    assert_eq!(number.as_f64(), expected.as_f64(), "{}", field.name);
                }
                (Json::Array(bytes), _) => {
                    let expected = unhex(expected.as_str().expect("hex digits"));
                    assert_eq!(*bytes, expected.into_iter().map(Json::from).collect::<Vec<_>>());
                }
                (json, _) => assert_eq!(json, expected, "{}", field.name),
            }
        }
    }
}

#[test]
fn json_is_read_leniently_where_nothing_is_lost() {
    let read = |json: Json| serde_json::from_value::<owned::CallEvent>(json);
    assert_eq!(read(json!({})).expect("defaults"), owned::CallEvent::default());
    let event = read(json!({
        "call_sid": "a", "event_type": 3, "jitter_ms": 4, "estimated_mos": "-Infinity",
        "newer": {"than": ["we"]}, "q850_cause": 17,
    }))
    .expect("an event");
    assert_eq!(event.call_sid, "a");
    assert_eq!(event.event_type, EventType::CHANNEL_HANGUP_COMPLETE);
    assert_eq!((event.jitter_ms, event.estimated_mos), (4.0, f64::NEG_INFINITY));
    assert_eq!(event.q850_cause, 17);
    assert_eq!(read(json!({ "event_type": 99 })).expect("unknown").event_type, EventType(99));
    assert_eq!(
        read(json!({ "event_type": "CHANNEL_HOLD" })).expect("known").event_type,
        EventType::CHANNEL_HOLD
    );
    let audio: owned::AudioFrame =
        serde_json::from_value(json!({ "payload": [0, 255], "end_of_stream": true })).expect("ok");
    assert_eq!((audio.payload, audio.end_of_stream), (vec![0, 255], true));
}

#[test]
fn json_that_does_not_fit_is_refused_and_named() {
    for (json, names) in [
        (json!({ "q850_cause": 2_147_483_648_i64 }), "q850_cause"),
        (json!({ "packets_sent": -1 }), "packets_sent"),
        (json!({ "event_type": "CHANNEL_NOTHING" }), "event_type"),
        (json!({ "event_type": 4_294_967_296_i64 }), "event_type"),
        (json!({ "call_sid": 7 }), "call_sid"),
        (json!({ "call_sid": null }), "call_sid"),
        (json!({ "jitter_ms": "fast" }), "jitter_ms"),
        (json!({ "bytes_sent": 1.5 }), "bytes_sent"),
        (json!([]), ""),
    ] {
        match serde_json::from_value::<owned::CallEvent>(json.clone()) {
            Err(error) => assert!(error.to_string().contains(names), "{error}"),
            Ok(event) => assert_eq!((json, event), (json!([]), owned::CallEvent::default())),
        }
    }
}

#[test]
fn enumerations_are_names_to_people_and_numbers_to_machines() {
    let json = |method: MethodId| serde_json::to_value(method).expect("JSON");
    assert_eq!(json(MethodId::STREAM_EVENTS), "STREAM_EVENTS");
    assert_eq!(json(MethodId(7)), 7);
    for method in [MethodId::STREAM_EVENTS, MethodId(7), MethodId(u32::MAX)] {
        assert_eq!(serde_json::from_value::<MethodId>(json(method)).expect("its own"), method);
        let bytes = postcard::to_stdvec(&method).expect("bytes");
        assert_eq!(bytes, postcard::to_stdvec(&method.0).expect("bytes"));
        assert_eq!(postcard::from_bytes::<MethodId>(&bytes).expect("its own"), method);
    }
    for wrong in [json!(-1), json!(4_294_967_296_u64), json!("STREAM"), json!(null)] {
        let error = serde_json::from_value::<MethodId>(wrong).expect_err("no method");
        assert!(error.to_string().contains("MethodId"), "{error}");
    }
}

#[test]
fn an_event_is_an_object_with_the_names_of_the_wire() {
    let event = CallEvent {
        call_sid: "a".into(),
        event_type: EventType::CHANNEL_ANSWER,
        jitter_ms: f64::NAN,
        ..CallEvent::default()
    };
    let json = serde_json::to_value(event).expect("JSON");
    assert_eq!(json["call_sid"], "a");
    assert_eq!(json["event_type"], "CHANNEL_ANSWER");
    assert_eq!(json["jitter_ms"], "NaN");
    assert_eq!(json["bytes_sent"], 0);
    assert_eq!(json.as_object().expect("an object").len(), 20);
}

#[test]
fn frames_unknown_messages_and_errors_say_all_they_know() {
    let mut frames = FrameDecoder::<4>::new();
    let mut input = &b"\x06\0\0\0\x07\0\0\0hi\x09\0\0\0\x07\0\0\0....."[..];
    let frame = frames.next(&mut input).expect("a good frame").expect("a whole frame");
    assert_eq!(
        serde_json::to_value(frame).expect("JSON"),
        json!({ "method_id": 7, "stream_offset": 0, "body": [104, 105] })
    );
    assert_eq!(
        serde_json::to_value(frame.message().expect("unknown")).expect("JSON"),
        json!({ "kind": "unknown", "method_id": 7, "body": [104, 105] })
    );
    let error = frames.next(&mut input).expect_err("a frame beyond the limit");
    assert_eq!(
        serde_json::to_value(error).expect("JSON"),
        json!({ "kind": "too_large", "offset": 0, "stream_offset": 10, "field": null,
                "length": 5, "limit": 4 })
    );
    let error = CallEvent::decode(b"\0\0\x04\0\0\0\x01\0\0\0").expect_err("a cut string");
    assert_eq!(
        serde_json::to_value(error).expect("JSON"),
        json!({ "kind": "length_beyond_end", "offset": 6, "stream_offset": null,
                "field": "call_sid", "length": null, "limit": null })
    );
    for kind in ErrorKind::ALL {
        assert_eq!(serde_json::to_value(kind).expect("JSON"), kind.name());
    }
}

/// Formats whose maps have numbers, names or bytes for keys.
#[test]
fn fields_are_known_by_their_place_their_name_and_its_bytes() {
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
    use serde::de::{Deserialize as _, IntoDeserializer};

    #[derive(Clone, Copy)]
    struct Bytes(&'static [u8]);
    impl<'de> IntoDeserializer<'de, Error> for Bytes {
        type Deserializer = BytesDeserializer<'de, Error>;
        fn into_deserializer(self) -> Self::Deserializer {
            BytesDeserializer::new(self.0)
        }
    }

    let wanted = owned::TerminateRequest { call_sid: "a".into() };
    let by_place = MapDeserializer::<_, Error>::new([(0_u64, "a"), (99, "b")].into_iter());
    assert_eq!(owned::TerminateRequest::deserialize(by_place).as_ref(), Ok(&wanted));
    let by_name = MapDeserializer::<_, Error>::new([("call_sid", "a"), ("x", "b")].into_iter());
    assert_eq!(owned::TerminateRequest::deserialize(by_name).as_ref(), Ok(&wanted));
    let by_bytes = [(Bytes(b"call_sid"), "a"), (Bytes(b"x"), "b")];
    let by_bytes = MapDeserializer::<_, Error>::new(by_bytes.into_iter());
    assert_eq!(owned::TerminateRequest::deserialize(by_bytes).as_ref(), Ok(&wanted));
}

#[test]
fn what_does_not_fit_is_told_with_what_was_expected() {
    for (json, wanted) in [
        (json!(7), "expected a CallEvent"),
        (json!({ "call_sid": 7 }), "expected text"),
        (json!({ "event_type": true }), "invalid type: boolean `true`"),
        (json!({ "event_type": "NO_SUCH_EVENT" }), "NO_SUCH_EVENT"),
        (json!({ "q850_cause": 1.5 }), "floating point `1.5`"),
        (json!({ "q850_cause": 99_999_999_999_u64 }), "integer `99999999999`"),
        (json!({ "timestamp_ms": "x" }), "string \"x\""),
    ] {
        let error = serde_json::from_value::<owned::CallEvent>(json).expect_err(wanted);
        assert!(error.to_string().contains(wanted), "{error}");
    }
}

#[test]
fn an_unknown_message_has_no_fields() {
    let mut unknown = Message::Unknown { method_id: 7, body: b"x" };
    assert_eq!((unknown.value(0), unknown.version()), (None, 0));
    assert!(unknown.info().is_none());
    let misfit = unknown.set(0, Value::Bool(true)).expect_err("there is no such field");
    assert_eq!(misfit.to_string(), "the value does not fit the field's type");
    assert!(unknown.envelope_of(b"x").is_none());
    assert_eq!(Message::of_kind("nothing"), None);
    let mut event = Message::of_kind("call_event").expect("a message");
    assert!(event.set(99, Value::Bool(true)).is_err() && event.set(0, Value::Bool(true)).is_err());
    let mut event = owned::CallEvent::from(CallEvent::default());
    event.call_sid = "a".into();
    assert_eq!(CallEvent::from(&event).call_sid, "a");
}
