//! Writers that make their own room write what the slice encoders write.
#![cfg(feature = "bytes")]

mod support;

use bytes::{BufMut as _, Bytes, BytesMut};
use callevents::EncodeError;
use callevents::framing::frame::{self, FrameDecoder, LengthField, OwnedFrame};
use callevents::gateway::{
    AudioFrame, BodyFormat, CallEvent, Message, MethodId, OriginateResponse,
};
use callevents::{jambonz, rtpbridge, voicetyped};
use proptest::prelude::*;
use support::arbitrary::any_message;

/// What a slice encoder writes, and its answer.
fn in_slice(
    needed: usize,
    encode: impl FnOnce(&mut [u8]) -> Result<usize, EncodeError>,
) -> (Vec<u8>, Result<usize, EncodeError>) {
    let mut out = vec![0xaa; needed];
    let result = encode(&mut out);
    out.truncate(result.unwrap_or(0));
    (out, result)
}

const FORMATS: [BodyFormat; 2] = [BodyFormat::Envelope, BodyFormat::Protobuf];
const RULES: [LengthField; 2] = [LengthField::AfterLength, LengthField::WholeFrame];

proptest! {
    #[test]
    fn all_writers_write_the_same(
        values in any_message(),
        format in prop::sample::select(FORMATS.to_vec()),
        rule in prop::sample::select(RULES.to_vec()),
    ) {
        let message = values.message();
        let body = in_slice(message.encoded_len(format), |out| message.encode(format, out));
        let framed = in_slice(body.0.len() + frame::HEADER_LEN, |out| {
            message.encode_frame(format, rule, out)
        });

        // What is there already stays; behind it comes the message, or nothing.
        let with_prefix = |bytes: &[u8]| [b"before", bytes].concat();
        let mut vec = b"before".to_vec();
        prop_assert_eq!(message.encode_to_vec(format, &mut vec), body.1);
        prop_assert_eq!(&vec, &with_prefix(&body.0));
        let mut vec = b"before".to_vec();
        prop_assert_eq!(message.encode_frame_to_vec(format, rule, &mut vec), framed.1);
        prop_assert_eq!(&vec, &with_prefix(&framed.0));
        let mut buffer = BytesMut::from(&b"before"[..]);
        prop_assert_eq!(message.encode_to(format, &mut buffer), body.1);
        prop_assert_eq!(&buffer[..], with_prefix(&body.0));
        let mut buffer = BytesMut::from(&b"before"[..]);
        prop_assert_eq!(message.encode_frame_to(format, rule, &mut buffer), framed.1);
        prop_assert_eq!(&buffer[..], with_prefix(&framed.0));

        // One byte short is too short, and nothing is written.
        let needed = body.0.len();
        if needed > 0 {
            let mut short = BytesMut::new().limit(needed - 1);
            prop_assert_eq!(
                message.encode_to(format, &mut short),
                Err(EncodeError::BufferTooSmall { needed })
            );
            prop_assert!(short.get_ref().is_empty());
        }
        let mut exact = BytesMut::new().limit(needed);
        prop_assert_eq!(message.encode_to(format, &mut exact), Ok(needed));
    }

    #[test]
    fn a_frame_is_the_same_in_any_buffer(
        method_id: u32,
        body in prop::collection::vec(any::<u8>(), 0..700),
        rule in prop::sample::select(RULES.to_vec()),
    ) {
        let needed = frame::encoded_len(body.len());
        let (expected, _) = in_slice(needed, |out| frame::encode(method_id, &body, rule, out));
        let mut buffer = BytesMut::new();
        prop_assert_eq!(frame::encode_to(method_id, &body, rule, &mut buffer), Ok(needed));
        prop_assert_eq!(&buffer[..], &expected[..]);
        let mut short = BytesMut::new().limit(needed - 1);
        prop_assert_eq!(
            frame::encode_to(method_id, &body, rule, &mut short),
            Err(EncodeError::BufferTooSmall { needed })
        );
        prop_assert!(short.get_ref().is_empty());

        let mut frames = FrameDecoder::<700>::new().with_length_field(rule);
        let frame = frames.next(&mut &expected[..]).expect("good").expect("whole");
        let owned = OwnedFrame::from(frame);
        prop_assert_eq!(&owned.body, &Bytes::from(body));
        prop_assert_eq!(owned.as_frame(), frame);
    }
}

#[test]
fn each_message_has_writers_of_its_own() {
    let event = CallEvent { call_sid: "a".into(), q850_cause: 16, ..CallEvent::default() };
    let audio = AudioFrame { payload: &[7; 5_000], ..AudioFrame::default() };
    let message = |format| {
        let mut out = Vec::new();
        Message::from(event).encode_to_vec(format, &mut out).expect("short");
        Message::from(audio).encode_to_vec(format, &mut out).expect("short");
        out
    };
    let (mut vec, mut buffer) = (Vec::new(), BytesMut::new());
    event.encode_to_vec(&mut vec).expect("short");
    audio.encode_to_vec(&mut vec).expect("short");
    event.encode_to(&mut buffer).expect("short");
    audio.encode_to(&mut buffer).expect("short");
    assert_eq!((&vec, &buffer[..]), (&message(BodyFormat::Envelope), &vec[..]));
    vec.clear();
    buffer.clear();
    event.encode_protobuf_to_vec(&mut vec).expect("short");
    audio.encode_protobuf_to_vec(&mut vec).expect("short");
    event.encode_protobuf_to(&mut buffer).expect("short");
    audio.encode_protobuf_to(&mut buffer).expect("short");
    assert_eq!((&vec, &buffer[..]), (&message(BodyFormat::Protobuf), &vec[..]));
}

#[test]
fn json_messages_have_writers_too() {
    let event = voicetyped::Event {
        session_id: "call-1".into(),
        payload: voicetyped::Error { error: Some("x".into()), ..Default::default() }.into(),
        ..Default::default()
    };
    let ack = jambonz::Ack { msgid: "m1".into(), ..Default::default() };
    let request = rtpbridge::Request::new("1", rtpbridge::Command::SessionInfo);
    let application = jambonz::ApplicationMessage::Ack(ack);
    macro_rules! check {
        ($($message:ident)+) => {$(
            let (expected, result) = in_slice($message.encoded_len(), |out| $message.encode(out));
            let (mut vec, mut buffer) = (b"before".to_vec(), BytesMut::from(&b"before"[..]));
            assert!(result.is_ok_and(|len| len > 10), stringify!($message));
            assert_eq!($message.encode_to_vec(&mut vec), result, stringify!($message));
            assert_eq!($message.encode_to(&mut buffer), result, stringify!($message));
            assert_eq!(vec, [b"before", &expected[..]].concat(), stringify!($message));
            assert_eq!(vec, buffer, stringify!($message));
        )+};
    }
    check!(event ack request application);

    // What JSON cannot say is refused, and nothing of it is written.
    let speech = voicetyped::SpeechPartial { confidence: Some(f64::NAN), ..Default::default() };
    let mut vec = b"before".to_vec();
    assert_eq!(speech.encode_to_vec(&mut vec), Err(EncodeError::NotFinite));
    assert_eq!(vec, b"before");
}

#[test]
fn a_response_is_not_framed_and_leaves_the_buffer_as_it_was() {
    let response = Message::from(OriginateResponse::default());
    assert_eq!(response.method_id(), None::<MethodId>);
    let mut buffer = BytesMut::from(&b"before"[..]);
    let (format, rule) = (BodyFormat::Envelope, LengthField::AfterLength);
    assert_eq!(response.encode_frame_to(format, rule, &mut buffer), Err(EncodeError::NotAFrame));
    assert_eq!(&buffer[..], b"before");
}
