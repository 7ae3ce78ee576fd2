//! Frames and the gateway's messages, read and built.

use core::fmt::Write as _;

use callevents::describe::Value;
use callevents::framing::frame::{self, FrameDecoder, LengthField};
use callevents::gateway::{
    AudioFrame, BodyFormat, CallEvent, Direction, EventStreamRequest, Message, MethodId,
    ReadOptions,
};
use callevents::{DecodeError, EncodeError, Storage, Text};

use crate::sum::Sum;

/// Frames put together in the caller's storage.
pub fn frames_over(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    for length_field in LENGTH_FIELDS {
        let mut frames = FrameDecoder::over(&mut *out).with_length_field(length_field);
        read_frames(&mut frames, bytes, sum);
    }
}

/// Frames put together in the decoder itself.
pub fn frames_in_array(bytes: &[u8], _: &mut [u8], sum: &mut Sum) {
    for length_field in LENGTH_FIELDS {
        let mut frames = FrameDecoder::<512>::default().with_length_field(length_field);
        read_frames(&mut frames, bytes, sum);
    }
}

fn read_frames<const N: usize, S: Storage>(
    frames: &mut FrameDecoder<N, S>,
    bytes: &[u8],
    sum: &mut Sum,
) {
    let cut = bytes.first().copied().unwrap_or_default();
    for mut chunk in bytes.chunks(usize::from(cut) + 1) {
        loop {
            match frames.next(&mut chunk) {
                Ok(None) => break,
                Ok(Some(frame)) => {
                    sum.number(frame.stream_offset);
                    let legacy_ids = frame.method_id == 9999;
                    for body in FORMATS {
                        let options = ReadOptions { body, legacy_ids, ..ReadOptions::default() };
                        decoded(frame.message_with(&options), frame.body, sum);
                    }
                    decoded(frame.message(), frame.body, sum);
                }
                Err(error) => decode_error(&error, sum),
            }
        }
    }
    sum.number(frames.stream_offset());
    sum.number(frames.limit());
    if let Err(error) = frames.finish() {
        decode_error(&error, sum);
    }
    frames.reset();
}

/// Bodies of any method, as requests and as responses, read and built.
pub fn bodies(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let Some((id, body)) = bytes.split_first_chunk() else { return };
    let method_id = MethodId(u32::from_le_bytes(*id));
    for format in FORMATS {
        for direction in [Direction::FromGateway, Direction::ToGateway] {
            let message = Message::decode(method_id, direction, format, body);
            built(&message, out, sum);
            decoded(message, body, sum);
        }
    }
    let response = Message::decode_response(method_id, body);
    built(&response, out, sum);
    decoded(response, body, sum);
}

/// Messages that are named and filled at run time.
pub fn by_name(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let Some((name, rest)) = bytes.split_at_checked(20) else { return };
    let Ok(kind) = core::str::from_utf8(name) else { return };
    if let Some(message) = Message::decode_kind(kind, BodyFormat::Auto, rest) {
        decoded(message, rest, sum);
    }
    let Some(mut message) = Message::of_kind(kind) else { return };
    for (index, byte) in rest.iter().enumerate() {
        let value = match byte % 6 {
            0 => Value::Bool(true),
            1 => Value::Unsigned(sum.value().into()),
            2 => Value::Signed(sum.value().into()),
            3 => Value::Double(sum.value().into()),
            4 => Value::Text(Text::from_utf8(rest).unwrap_or_default()),
            _ => Value::Bytes(rest),
        };
        sum.number(message.set(index, value).is_ok());
    }
    built(&Ok(message), out, sum);
}

/// The messages of the hot path, by their own functions.
pub fn hot_path(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    if let Ok(event) = CallEvent::decode(bytes) {
        sum.number(event.event_type.0 as u32);
        encoded(event.encode_protobuf(out), event.encoded_len_protobuf(), sum);
    }
    if let Ok(event) = CallEvent::decode_protobuf(bytes) {
        sum.number(event == CallEvent::default());
        encoded(event.encode(out), event.encoded_len(), sum);
    }
    if let Ok(audio) = AudioFrame::decode(bytes) {
        encoded(audio.encode_protobuf(out), audio.encoded_len_protobuf(), sum);
    }
    if let Ok(audio) = AudioFrame::decode_protobuf(bytes) {
        encoded(audio.encode(out), audio.encoded_len(), sum);
    }
    if let Ok(request) = EventStreamRequest::decode(bytes) {
        encoded(request.encode_protobuf(out), request.encoded_len_protobuf(), sum);
    }
    if let Ok(request) = EventStreamRequest::decode_protobuf(bytes) {
        encoded(request.encode(out), request.encoded_len(), sum);
    }
    for length_field in LENGTH_FIELDS {
        let len = frame::encoded_len(bytes.len());
        encoded(frame::encode(sum.value(), bytes, length_field, out), len, sum);
    }
}

fn decoded(message: Result<Message<'_>, DecodeError>, body: &[u8], sum: &mut Sum) {
    match message {
        Ok(message) => {
            sum.text(message.kind());
            sum.number(message.version());
            let fields = message.info().map(|info| info.fields).unwrap_or_default();
            for (index, field) in fields.iter().enumerate() {
                sum.text(field.name);
                value(message.value(index), sum);
            }
            match message.envelope_of(body) {
                Some(Ok(envelope)) => sum.bytes(envelope.extra),
                Some(Err(error)) => decode_error(&error, sum),
                None => {}
            }
        }
        Err(error) => decode_error(&error, sum),
    }
}

fn built(message: &Result<Message<'_>, DecodeError>, out: &mut [u8], sum: &mut Sum) {
    let Ok(message) = message else { return };
    for format in FORMATS {
        encoded(message.encode(format, out), message.encoded_len(format), sum);
        for length_field in LENGTH_FIELDS {
            encoded(message.encode_frame(format, length_field, out), 0, sum);
        }
    }
}

fn encoded(outcome: Result<usize, EncodeError>, len: usize, sum: &mut Sum) {
    sum.number(len as u64);
    match outcome {
        Ok(len) => sum.number(len as u64),
        Err(error) => {
            sum.number(error.code());
            sum.text(error.name());
            let _ = write!(sum, "{error}");
        }
    }
}

fn decode_error(error: &DecodeError, sum: &mut Sum) {
    sum.number(error.kind().code());
    sum.number(error.offset());
    sum.number(error.stream_offset().unwrap_or_default());
    sum.text(error.field().unwrap_or_default());
    if let Some((length, limit)) = error.sizes() {
        sum.number(length);
        sum.number(limit);
    }
    let _ = write!(sum, "{error}");
}

fn value(value: Option<Value<'_>>, sum: &mut Sum) {
    match value {
        Some(Value::Bool(value)) => sum.number(value),
        Some(Value::Unsigned(value)) => sum.number(value),
        Some(Value::Signed(value) | Value::Enum(value)) => sum.number(value as u64),
        Some(Value::Double(value)) => sum.number(value.to_bits()),
        Some(Value::Text(text)) => sum.text(text.as_str()),
        Some(Value::Bytes(bytes)) => sum.bytes(bytes),
        _ => sum.number(0u8),
    }
}

const FORMATS: [BodyFormat; 3] = [BodyFormat::Envelope, BodyFormat::Protobuf, BodyFormat::Auto];

const LENGTH_FIELDS: [LengthField; 3] =
    [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto];
