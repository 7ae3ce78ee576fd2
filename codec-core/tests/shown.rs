//! What people and programs are shown of errors, verdicts, calls and trackers: texts, names, numbers.

use callevents::framing::frame::FrameDecoder;
use callevents::gateway::{EventType, GatewayOrder};
use callevents::jambonz::ApplicationMessage;
use callevents::json::{FloatStyle, Raw, Writer};
use callevents::order::{AudioSlot, AudioVerdict, RecentSlot, Slot};
use callevents::q850::Cause;
use callevents::rtpbridge::{EndpointState, Event};
use callevents::voicetyped::{RepeatFilter, StateChain};
use callevents::{
    AudioTracker, CallId, CallTracker, CallUpdate, DecodeError, EncodeError, EndReason, ErrorKind,
    Phase, Source, SseParser, Text,
};

fn wrong_type() -> DecodeError {
    Event::parse(br#"{"event":"dtmf","data":{"digit":5}}"#).expect_err("a digit is text")
}

fn too_large() -> DecodeError {
    let mut frames = FrameDecoder::<16>::new();
    let mut input: &[u8] = &[28, 0, 0, 0, 1, 0, 0, 0];
    frames.next(&mut input).expect_err("24 bytes have no room")
}

#[test]
fn errors_of_decoding_say_what_is_wrong_and_where() {
    let text = ErrorKind::WrongType.text();
    assert_eq!(ErrorKind::WrongType.to_string(), text);
    assert_eq!(wrong_type().to_string(), format!("digit: {text} at byte 32"));
    assert_eq!(
        format!("{:?}", wrong_type()),
        r#"DecodeError { kind: WrongType, offset: 32, field: "digit" }"#
    );
    let (text, error) = (ErrorKind::TooLarge.text(), too_large());
    let (length, limit) = error.sizes().expect("it is too large");
    assert!(length > limit && limit == 16, "{length} {limit}");
    assert_eq!(
        error.to_string(),
        format!(
            "{text} ({length} bytes, limit 16) at byte {} of the message at stream offset 0",
            error.offset()
        )
    );
    let shown = format!("{error:?}");
    assert!(shown.contains("limit: 16") && shown.contains("stream_offset: 0"), "{shown}");
}

#[test]
fn errors_of_building_have_a_number_a_name_and_a_text() {
    for (error, code, name, text) in [
        (EncodeError::BufferTooSmall { needed: 7 }, 100, "buffer_too_small", "takes 7 bytes"),
        (EncodeError::TooLong { length: 70_000 }, 101, "too_long", "70000 bytes"),
        (EncodeError::InvalidCharacter { offset: 3 }, 102, "invalid_character", "at byte 3"),
        (EncodeError::NotFinite, 103, "not_finite", "not finite"),
        (EncodeError::NotAFrame, 104, "not_a_frame", "not framed"),
    ] {
        assert_eq!((error.code(), error.name()), (code, name));
        assert!(error.to_string().contains(text), "{error}");
    }
    // As building gives them.
    let mut out = [0; 8];
    let mut writer = Writer::new(&mut out);
    writer.f64(f64::NAN, FloatStyle::Rust);
    assert_eq!(writer.finish(), Err(EncodeError::NotFinite));
}

#[test]
fn verdicts_of_audio_have_stable_names() {
    let verdicts = [
        AudioVerdict::Deliver,
        AudioVerdict::Lost { from: 3, to: 4 },
        AudioVerdict::Repeat,
        AudioVerdict::Late,
        AudioVerdict::AfterEnd,
        AudioVerdict::NoCall,
        AudioVerdict::Untracked,
    ];
    assert!(verdicts.iter().map(AudioVerdict::name).eq(AudioVerdict::NAMES.iter().copied()));
    let played = verdicts.iter().filter(|verdict| verdict.is_deliverable());
    let played: Vec<_> = played.map(ToString::to_string).collect();
    assert_eq!(played, ["deliver", "lost", "untracked"]);
    assert_eq!(verdicts.map(|verdict| verdict.missing()), [0, 2, 0, 0, 0, 0, 0]);
}

#[test]
fn trackers_show_how_full_they_are() {
    let mut calls = CallTracker::<GatewayOrder, 4>::new();
    calls.step(Text::new("a"), GatewayOrder::CREATE, 0);
    let shown = format!("{calls:?}");
    assert!(shown.contains("Gateway, len: 1, remembered: 0, capacity: 4"), "{shown}");
    assert_eq!(calls.remember_ms(), 600_000);
    let mut audio = AudioTracker::<2>::default();
    assert!(format!("{audio:?}").starts_with("AudioTracker { len: 0, capacity: 2, counters: "));
    audio.set_remember_ms(5);
    assert_eq!((audio.remember_ms(), audio.capacity(), audio.is_empty()), (5, 2, true));
    assert_eq!(FrameDecoder::<16>::default().limit(), 16);
    let mut events = [RecentSlot::default(); 3];
    assert_eq!(RepeatFilter::over(&mut events).capacity(), 3);
    let mut slots = [AudioSlot::default(); 3];
    assert_eq!(AudioTracker::over(&mut slots).capacity(), 3);
    assert_eq!(format!("{:?}", <Slot>::default()), "Slot { .. }");
    let filter = RepeatFilter::<3>::default();
    assert_eq!(format!("{filter:?}"), "RepeatFilter { len: 0, capacity: 3, .. }");
    assert_eq!(format!("{:?}", StateChain::<3>::default()), "StateChain { .. }");
    let mut parser = SseParser::<64>::default();
    let mut input: &[u8] = b"id: 7\nretry: 90\ndata: x\n\n";
    assert!(parser.next(&mut input).expect("a small event").is_some());
    assert_eq!(
        format!("{parser:?}"),
        r#"SseParser { last_event_id: "7", retry_ms: Some(90), stream_offset: 25, limit: 64, .. }"#
    );
}

#[test]
fn ids_and_numbers_are_what_they_are_made_of() {
    let id = CallId::from(Text::new("a-1"));
    assert!(id == *"a-1" && id == "a-1" && id != "a-2" && !id.is_empty());
    assert_eq!(Cause::from(17).0, 17);
    assert_eq!(EventType::from_name("CHANNEL_HOLD"), Some(EventType::CHANNEL_HOLD));
    assert_eq!(EventType::from_name("channel_hold"), None);
    assert_eq!((EventType::from(9).name(), i32::from(EventType(9))), (None, 9));
    for phase in Phase::ALL {
        assert_eq!(format!("{phase:>12}"), format!("{:>12}", phase.name()));
    }
}

#[test]
fn texts_are_lent_as_what_they_are() {
    let text = Text::new("abc");
    let (string, bytes): (&str, &[u8]) = (text.as_ref(), text.as_ref());
    assert_eq!((string, bytes), ("abc", &b"abc"[..]));
    assert_eq!(<&str>::from(text), "abc");
    assert_eq!(EndpointState::Connected.to_string(), "connected");
    assert_eq!(format!("{:?}", EndpointState::Connected), r#""connected""#);
    // As wide as a `str`, however it is written.
    for json in [r#""Gr\u00fc\u00dfe""#, r#""Grüße""#] {
        let text =
            Raw::new(json.as_bytes()).ok().and_then(|raw| raw.as_string()).expect("a string");
        let shown = format!("{text:>7}|{text:<7}|{text:*^8}|{text:.2}|{text:1}");
        assert_eq!(shown, "  Grüße|Grüße  |*Grüße**|Gr|Grüße");
    }
    for (text, kind) in [
        (r#"{"type":"ack","msgid":"m"}"#, "ack"),
        (r#"{"type":"command","command":"tts:flush"}"#, "command"),
        (r#"{"type":"else"}"#, "unknown"),
    ] {
        let message = ApplicationMessage::parse(text.as_bytes()).expect("a message");
        assert_eq!(message.kind(), kind);
    }
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_names_and_what_there_is() {
    use serde_json::json;

    let raw = Raw::new(b"[1e400]").expect("JSON");
    assert!(serde_json::to_string(&raw).is_err(), "what no double can hold is no null");

    let update = CallUpdate::new(Source::Gateway, "a".into(), Phase::Ended)
        .ended(EndReason::from_q850(Cause::from(17)));
    let end = update.end.expect("it has ended");
    assert_eq!(
        serde_json::to_value(update).expect("it is written"),
        json!({
            "source": "gateway", "call_id": "a", "phase": "ended", "at_ms": null,
            "end": { "class": end.class.name(), "q850": 17, "sip": null },
        })
    );
    let lost = AudioVerdict::Lost { from: 3, to: 4 };
    assert_eq!(serde_json::to_value(lost).expect("it is written"), "lost");
    assert_eq!(serde_json::to_value(callevents::Verdict::Replay).expect("it is written"), "replay");
}
