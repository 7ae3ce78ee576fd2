// Builds any message of the gateway. Included by the replay of the corpora and by the fuzz target
// of the same name.

use callevents::describe::{FieldType, Value};
use callevents::framing::frame::{self, FrameDecoder, LengthField};
use callevents::gateway::{BodyFormat, Direction, Message, ReadOptions};
use callevents::{EncodeError, Text};

use super::gateway_messages::{KINDS, values};

/// What is built is read as it was meant; nothing is written behind it; with one byte less than it
/// needs it says how many that are.
///
/// The data are the values of the fields, for each message in turn.
pub fn gateway_roundtrip(data: &[u8]) {
    for kind in KINDS {
        let message = fill(kind, data);
        for format in [BodyFormat::Envelope, BodyFormat::Protobuf] {
            body_round_trip(&message, format, data);
            for rule in [LengthField::AfterLength, LengthField::WholeFrame] {
                frame_round_trip(&message, format, rule);
            }
        }
    }
}

fn body_round_trip(message: &Message<'_>, format: BodyFormat, data: &[u8]) {
    let needed = message.encoded_len(format);
    let mut out = vec![GUARD; needed + 16];
    assert_eq!(message.encode(format, &mut out), Ok(needed));
    assert!(out[needed..].iter().all(|byte| *byte == GUARD), "written behind the message");
    let body = out[..needed].to_vec();
    let back = Message::decode_kind(message.kind(), format, &body).expect("a known kind");
    assert_eq!(values(&back.expect("what we built")), values(message));

    // The shortest buffer, the longest one that is too short, and one of which the data decide.
    let chosen = data.iter().fold(0, |sum: usize, byte| sum.wrapping_mul(31) ^ usize::from(*byte));
    let short = [0, needed.saturating_sub(1), chosen % needed.max(1)];
    for len in short.into_iter().filter(|len| *len < needed) {
        let outcome = message.encode(format, &mut out[..len]);
        assert_eq!(outcome, Err(EncodeError::BufferTooSmall { needed }));
        assert!(out[needed..].iter().all(|byte| *byte == GUARD));
    }
    for len in [needed, needed + chosen % 16] {
        out.fill(GUARD);
        assert_eq!(message.encode(format, &mut out[..len]), Ok(needed));
        assert_eq!(out[..needed], body, "the same again, in a buffer that fits better");
        assert!(out[needed..].iter().all(|byte| *byte == GUARD));
    }
}

fn frame_round_trip(message: &Message<'_>, format: BodyFormat, rule: LengthField) {
    let needed = frame::encoded_len(message.encoded_len(format));
    let mut out = vec![GUARD; needed + 16];
    let outcome = message.encode_frame(format, rule, &mut out);
    if message.method_id().is_none() {
        assert_eq!(outcome, Err(EncodeError::NotAFrame));
        return;
    }
    assert_eq!(outcome, Ok(needed));
    assert!(out[needed..].iter().all(|byte| *byte == GUARD), "written behind the frame");
    let outcome = message.encode_frame(format, rule, &mut out[..needed - 1]);
    assert_eq!(outcome, Err(EncodeError::BufferTooSmall { needed }));
    assert_eq!(message.encode_frame(format, rule, &mut out), Ok(needed));

    let direction = match message {
        Message::CallEvent(_) => Direction::FromGateway,
        _ => Direction::ToGateway,
    };
    let options =
        ReadOptions { body: format, direction: Some(direction), ..ReadOptions::default() };
    let mut input = &out[..needed];
    let mut frames = FrameDecoder::with_limit(needed).with_length_field(rule);
    let frame = frames.next(&mut input).expect("a good frame").expect("a whole frame");
    let back = frame.message_with(&options).expect("what we built");
    assert_eq!(back.kind(), message.kind());
    assert_eq!(values(&back), values(message));
    assert_eq!((input, frames.finish()), (&[][..], Ok(())));
}

/// A message whose fields have their values from the data, one after the other, round and round.
fn fill<'a>(kind: &str, data: &'a [u8]) -> Message<'a> {
    let mut message = Message::of_kind(kind).unwrap_or_else(|| panic!("no message {kind}"));
    let mut rest = data;
    for (index, field) in message.info().expect("a known message").fields.iter().enumerate() {
        if rest.is_empty() {
            rest = data;
        }
        let value = take(&mut rest, field.ty);
        message.set(index, value).unwrap_or_else(|_| panic!("{value:?} for {}", field.name));
    }
    message
}

fn take<'a>(data: &mut &'a [u8], ty: FieldType) -> Value<'a> {
    match ty {
        FieldType::Bool => Value::Bool(word::<1>(data) & 1 == 1),
        FieldType::U8 => Value::Unsigned(word::<1>(data)),
        FieldType::U16 => Value::Unsigned(word::<2>(data)),
        FieldType::U32 => Value::Unsigned(word::<4>(data)),
        FieldType::U64 => Value::Unsigned(word::<8>(data)),
        FieldType::I32 => Value::Signed((word::<4>(data) as i32).into()),
        FieldType::I64 => Value::Signed(word::<8>(data) as i64),
        FieldType::F64 => Value::Double(f64::from_bits(word::<8>(data))),
        FieldType::Enum8(_) => Value::Enum((word::<1>(data) as u8).into()),
        FieldType::Enum32(_) => Value::Enum((word::<4>(data) as i32).into()),
        FieldType::Bytes => Value::Bytes(bytes(data)),
        FieldType::Text => Value::Text(text(bytes(data))),
        other => panic!("no field has the type {other:?}"),
    }
}

fn word<const N: usize>(data: &mut &[u8]) -> u64 {
    let (taken, rest) = data.split_at(data.len().min(N));
    *data = rest;
    taken.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

fn bytes<'a>(data: &mut &'a [u8]) -> &'a [u8] {
    let len = word::<1>(data) as usize;
    let (taken, rest) = data.split_at(data.len().min(len));
    *data = rest;
    taken
}

/// As much of `bytes` as is UTF-8.
fn text(bytes: &[u8]) -> Text<'_> {
    let valid = match core::str::from_utf8(bytes) {
        Ok(text) => text.len(),
        Err(error) => error.valid_up_to(),
    };
    Text::from_utf8(&bytes[..valid]).expect("checked")
}

/// Stands where nothing may be written.
const GUARD: u8 = 0xa5;
