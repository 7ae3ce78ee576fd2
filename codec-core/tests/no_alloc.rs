//! Decoding, ordering and building allocate nothing: an allocator that counts sees it.
#![allow(unsafe_code, reason = "an allocator can be replaced by an unsafe trait only")]

#[path = "support/allocations.rs"]
#[allow(unreachable_pub, reason = "shared by test files")]
mod counting;
mod support;

use core::hint::black_box;

use callevents::framing::frame::LengthField;
use callevents::framing::sse::{SseBuilder, SseParser};
use callevents::gateway::{BodyFormat, GatewayOrder, Message};
use callevents::json::{FloatStyle, Raw, Reader, Writer, validate};
use callevents::order::AudioDirection;
use callevents::{AudioTracker, CallTracker, FrameDecoder, jambonz, rtpbridge, voicetyped};
use counting::allocations;
use support::{row_bytes, text, vector_bytes, vector_files, vector_rows};

#[test]
fn an_allocation_is_seen() {
    assert_eq!(allocations(|| drop(black_box(Box::new(1)))), 1);
}

#[test]
fn a_stream_is_decoded_and_ordered_without_allocation() {
    let stream = vector_bytes("gateway/stream-600.bin");
    let mut events = 0;
    let mut errors = 0;
    for chunk_len in [7, 1200, stream.len()] {
        let count = allocations(|| {
            let mut frames = FrameDecoder::<2048>::new();
            let mut calls = CallTracker::<GatewayOrder, 1024>::new();
            let mut audio = AudioTracker::<1024>::new();
            for (now_ms, mut chunk) in (0..).zip(stream.chunks(chunk_len)) {
                while let Some(frame) = frames.next(&mut chunk).expect("a good stream") {
                    match frame.message().expect("a good message") {
                        Message::CallEvent(event) => {
                            black_box(event.update());
                            black_box(calls.observe(&event, now_ms));
                            events += 1;
                        }
                        Message::AudioFrame(frame) => {
                            black_box(audio.observe(&frame, AudioDirection::Inbound, now_ms));
                        }
                        other => panic!("{} in the stream", other.kind()),
                    }
                }
            }
            errors += usize::from(frames.finish().is_err());
            black_box(calls.active().count());
        });
        assert_eq!(count, 0, "in chunks of {chunk_len} bytes");
    }
    assert_eq!((events % 3, errors), (0, 0));
    assert!(events > 3 * 1200);
}

#[test]
fn messages_and_their_faults_are_handled_without_allocation() {
    let mut out = vec![0; 1 << 20];
    let mut decoded = 0;
    for file in ["gateway/messages.jsonl", "gateway/hostile.jsonl", "gateway/protobuf.jsonl"] {
        for row in &vector_rows(file) {
            let (bytes, kind) = (row_bytes(row), row["kind"].as_str().unwrap_or("call_event"));
            let body = match row["layout"].as_str() {
                Some(layout) if layout != "envelope" => &bytes[8..],
                _ => &bytes[..],
            };
            let count = allocations(|| {
                for format in [BodyFormat::Envelope, BodyFormat::Protobuf, BodyFormat::Auto] {
                    match Message::decode_kind(kind, format, body).expect("a known kind") {
                        Ok(message) => {
                            decoded += 1;
                            message.encode(format, &mut out).expect("room for it");
                            let _ = message.encode(format, &mut []);
                            let rule = LengthField::AfterLength;
                            let _ = message.encode_frame(format, rule, &mut out);
                        }
                        Err(error) => drop(black_box(error)),
                    }
                }
            });
            assert_eq!(count, 0, "{file}: {}", text(row, "name"));
        }
    }
    assert!(decoded > 200);
}

#[test]
fn event_streams_are_read_and_written_without_allocation() {
    let mut out = [0; 4096];
    let mut events = 0;
    let count = allocations(|| {
        let event = SseBuilder::new().id("17").event("speech_final").data("one\ntwo");
        let len = event.encode(&mut out).expect("room for it");
        for chunk_len in 1..=len {
            let mut parser = SseParser::<256>::new();
            for mut chunk in out[..len].chunks(chunk_len) {
                while let Some(event) = parser.next(&mut chunk).expect("a good stream") {
                    black_box(event.data.as_str());
                    events += 1;
                }
            }
        }
    });
    assert_eq!(count, 0);
    assert!(events > 20);
}

/// The texts of all recordings of a system.
fn texts(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for file in vector_files(folder).iter().filter(|file| file.ends_with(".jsonl")) {
        let rows = vector_rows(file);
        texts.extend(rows.iter().filter_map(|row| Some(row["text"].as_str()?.to_owned())));
    }
    // A large number of them says no more than a small one.
    texts.truncate(4_000);
    texts
}

#[test]
fn json_is_read_and_written_without_allocation() {
    let mut out = vec![0; 1 << 20];
    let mut values = 0;
    for text in texts("jambonz").iter().chain(&texts("rtpbridge")) {
        let count = allocations(|| {
            let _ = black_box(validate(text.as_bytes()));
            let Ok(raw) = Raw::new(text.as_bytes()) else { return };
            let mut writer = Writer::new(&mut out);
            writer.begin_object();
            for (key, value) in raw.entries() {
                writer.key(key).raw(value);
                black_box(raw.entry("data").map(|data| data.items().count()));
                let mut reader = Reader::new(value.as_json().as_bytes());
                if let Ok(number) = reader.f64() {
                    writer.key("number").f64(number, FloatStyle::JavaScript);
                }
                values += 1;
            }
            writer.end_object();
            writer.finish().expect("room for it");
        });
        assert_eq!(count, 0, "{text}");
    }
    assert!(values > 1_000);
}

#[test]
fn messages_of_jambonz_are_handled_without_allocation() {
    let mut out = vec![0; 1 << 20];
    let mut parsed = 0;
    for text in &texts("jambonz") {
        let text = text.as_bytes();
        let count = allocations(|| {
            let mut calls = CallTracker::<jambonz::JambonzOrder, 4>::new();
            if let Ok(message) = jambonz::parse(text) {
                parsed += 1;
                message.encode(&mut out).expect("room for it");
                message.ack().encode(&mut out).expect("room for it");
                black_box((message.update(), jambonz::Route::parse(text).is_ok()));
                calls.on_session(&message, 0);
                if let jambonz::Data::CallStatus(status) = &message.data {
                    black_box(calls.observe(status, 0));
                }
            }
            if let Ok(message) = jambonz::ApplicationMessage::parse(text) {
                message.encode(&mut out).expect("room for it");
            }
        });
        assert_eq!(count, 0);
    }
    assert!(parsed > 300, "{parsed}");
}

#[test]
fn messages_of_rtpbridge_are_handled_without_allocation() {
    let mut out = vec![0; 1 << 20];
    let mut parsed = 0;
    for text in &texts("rtpbridge") {
        let text = text.as_bytes();
        let count = allocations(|| {
            let mut calls = CallTracker::<rtpbridge::RtpbridgeOrder, 4>::new();
            match rtpbridge::parse(text) {
                Ok(rtpbridge::Message::Event(event)) => {
                    parsed += 1;
                    event.encode(&mut out).expect("room for it");
                    black_box((event.update(), calls.follow(&event, 0)));
                    black_box(rtpbridge::EventRoute::parse(text).is_ok());
                }
                Ok(rtpbridge::Message::Response(response)) => {
                    parsed += 1;
                    response.encode(&mut out).expect("room for it");
                    for (name, _) in rtpbridge::MethodResult::INFOS {
                        let method = rtpbridge::Method::from(*name);
                        let Ok(response) = rtpbridge::parse_response(method, text) else {
                            continue;
                        };
                        if let Ok(result) = &response.result {
                            calls.on_result(result, 0);
                        }
                    }
                }
                _ => {}
            }
            if let Ok(request) = rtpbridge::Request::parse(text) {
                request.encode(&mut out).expect("room for it");
            }
        });
        assert_eq!(count, 0);
    }
    assert!(parsed > 1_000, "{parsed}");
}

#[test]
fn events_of_voicetyped_are_handled_without_allocation() {
    let mut out = vec![0; 1 << 16];
    let mut parsed = 0;
    for name in vector_files("voicetyped").iter().filter(|name| name.ends_with(".sse")) {
        let stream = vector_bytes(name);
        let count = allocations(|| {
            let mut parser = SseParser::<4096>::new();
            let mut calls = CallTracker::<voicetyped::VoicetypedOrder, 4>::new();
            let mut repeats = voicetyped::RepeatFilter::<64>::new();
            let mut states = voicetyped::StateChain::<4>::new();
            for mut chunk in stream.chunks(100) {
                while let Some(sse) = parser.next(&mut chunk).expect("it is small") {
                    black_box(voicetyped::CallRoute::parse(sse.data.as_bytes()).is_ok());
                    let Ok(event) = voicetyped::Event::from_sse(&sse) else { continue };
                    parsed += 1;
                    event.encode(&mut out).expect("room for it");
                    black_box((event.update(), states.follow(&event)));
                    black_box(calls.observe_once(&event, &mut repeats, 0));
                }
            }
        });
        assert_eq!(count, 0, "{name}");
    }
    assert!(parsed > 30, "{parsed}");
}
