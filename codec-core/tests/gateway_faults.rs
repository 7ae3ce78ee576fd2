//! What a fault, a cut or a small buffer costs: exactly what it must, and nothing beside it.

mod support;

use callevents::describe::Value;
use callevents::framing::frame::{self, FrameDecoder, LengthField};
use callevents::gateway::{AudioFrame, BodyFormat, CallEvent, Message, MethodId, ReadOptions};
use callevents::{DecodeError, EncodeError, ErrorKind};
use serde_json::Value as Json;
use support::{build, payload, row_bytes, text, vector_rows};

const RULES: [LengthField; 2] = [LengthField::AfterLength, LengthField::WholeFrame];

fn framed(method_id: MethodId, body: &[u8], rule: LengthField) -> Vec<u8> {
    let mut out = vec![0; frame::encoded_len(body.len())];
    frame::encode(method_id.0, body, rule, &mut out).expect("room");
    out
}

/// The bodies of a file that nobody can decode, with the method whose message they would be.
fn faulty_bodies(file: &str, format: BodyFormat) -> Vec<(MethodId, Vec<u8>)> {
    let mut bodies = Vec::new();
    for row in &vector_rows(file) {
        let body = row_bytes(row);
        let kind = row["kind"].as_str().unwrap_or("call_event");
        // The message of a protobuf row is an event, or the request with the same method id.
        let Some(method_id) = Message::of_kind(kind).and_then(|message| message.method_id()) else {
            continue;
        };
        let options = ReadOptions { body: format, ..ReadOptions::default() };
        let frame = framed(method_id, &body, LengthField::AfterLength);
        let mut frames = FrameDecoder::<65_536>::new();
        let frame = frames.next(&mut &frame[..]).expect("good").expect("whole");
        if frame.message_with(&options).is_err() {
            bodies.push((method_id, body));
        }
    }
    bodies
}

#[test]
fn a_body_that_cannot_be_decoded_costs_no_other_message() {
    let event = CallEvent { call_sid: "CA1".into(), q850_cause: 16, ..CallEvent::default() };
    let audio = AudioFrame { call_sid: "CA1".into(), payload: &[7; 160], ..AudioFrame::default() };
    for (file, format, fewest) in [
        ("gateway/hostile.jsonl", BodyFormat::Envelope, 30),
        ("gateway/protobuf.jsonl", BodyFormat::Protobuf, 20),
    ] {
        let faulty = faulty_bodies(file, format);
        assert!(faulty.len() >= fewest, "{file}: {}", faulty.len());
        for (method_id, body) in &faulty {
            for rule in RULES {
                let mut stream = vec![0; 1024];
                let first = Message::from(event).encode_frame(format, rule, &mut stream);
                stream.truncate(first.expect("room"));
                let at = stream.len() as u64;
                stream.extend(framed(*method_id, body, rule));
                let second_at = stream.len();
                stream.resize(second_at + 1024, 0);
                let second =
                    Message::from(audio).encode_frame(format, rule, &mut stream[second_at..]);
                stream.truncate(second_at + second.expect("room"));
                for size in [1, 13, 100, stream.len()] {
                    three_messages(&stream, rule, format, size, (event, at, audio));
                }
            }
        }
    }
}

/// A good event, a fault at the given place of the stream, good audio, and the end.
fn three_messages(
    stream: &[u8],
    rule: LengthField,
    format: BodyFormat,
    chunk_size: usize,
    (event, fault_at, audio): (CallEvent<'_>, u64, AudioFrame<'_>),
) {
    let direction = Some(callevents::gateway::Direction::FromGateway);
    let options = ReadOptions { body: format, direction, ..ReadOptions::default() };
    let mut frames = FrameDecoder::<65_536>::new().with_length_field(rule);
    let mut told = 0;
    for chunk in stream.chunks(chunk_size) {
        let mut input = chunk;
        while let Some(frame) = frames.next(&mut input).transpose() {
            told += 1;
            match (told, frame.and_then(|frame| frame.message_with(&options))) {
                (1, Ok(message)) => assert_eq!(message, event.into()),
                (2, Err(error)) => assert_eq!(error.stream_offset(), Some(fault_at)),
                (3, Ok(message)) => assert_eq!(message, audio.into()),
                (_, other) => panic!("{told}: {other:?}"),
            }
        }
    }
    assert_eq!((told, frames.finish()), (3, Ok(())));
}

/// A message with the values of a row; `None` where these are no values.
fn message_of<'r>(row: &'r Json, payload: &'r [u8]) -> Option<Message<'r>> {
    (text(row, "name") != "ce_invalid_utf8").then(|| build(text(row, "kind"), row, payload))
}

#[test]
fn an_envelope_may_end_between_two_fields_and_nowhere_else() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let payload = payload(row);
        let Some(message) = message_of(row, &payload) else { continue };
        let mut body = vec![0; message.encoded_len(BodyFormat::Envelope)];
        message.encode(BodyFormat::Envelope, &mut body).expect("room");
        if body.len() > 4096 {
            continue;
        }
        // Where the fields begin, and where the last one ends.
        let info = message.info().expect("known");
        let mut bounds = vec![6];
        for (index, field) in info.fields.iter().enumerate() {
            let text = match message.value(index) {
                Some(Value::Text(text)) => text.len(),
                Some(Value::Bytes(bytes)) => bytes.len(),
                _ => 0,
            };
            bounds.push(bounds[index] + field.ty.envelope_width() + text);
        }
        assert_eq!(bounds.last(), Some(&body.len()));

        for len in 0..body.len() {
            let mut cut = body[..len].to_vec();
            // Cut on the way: the payload size reaches beyond what is there.
            let error = decode(info.kind, &cut).expect_err("it is cut");
            let expected = if len < 6 { ErrorKind::Truncated } else { ErrorKind::LengthBeyondEnd };
            assert_eq!(error.kind(), expected);
            if len < 6 {
                continue;
            }
            // Written so: by an older sender, or by one that is broken.
            cut[2..6].copy_from_slice(&(len as i32 - 6).to_le_bytes());
            match (bounds.binary_search(&len), decode(info.kind, &cut)) {
                (Ok(fields), Ok(older)) => {
                    let default = Message::of_kind(info.kind).expect("known");
                    for index in 0..info.fields.len() {
                        let from = if index < fields { &message } else { &default };
                        let (got, expected) = (older.value(index), from.value(index));
                        assert_eq!(format!("{got:?}"), format!("{expected:?}"));
                    }
                }
                (Err(after), Err(error)) => {
                    let field = &info.fields[after - 1];
                    assert_eq!(error.field(), Some(field.name));
                    assert_eq!(error.offset() as usize, bounds[after - 1]);
                    let kinds = [ErrorKind::Truncated, ErrorKind::LengthBeyondEnd];
                    assert!(kinds.contains(&error.kind()), "{error}");
                }
                (bound, result) => panic!("{bound:?}: {result:?}"),
            }
        }
    }
}

fn decode<'a>(kind: &str, body: &'a [u8]) -> Result<Message<'a>, DecodeError> {
    Message::decode_kind(kind, BodyFormat::Envelope, body).expect("known")
}

#[test]
fn every_frame_of_the_vectors_cut_anywhere_is_truncated_and_nothing_else() {
    let rows = vector_rows("gateway/messages.jsonl");
    for row in rows.iter().filter(|row| text(row, "layout") != "envelope") {
        let bytes = row_bytes(row);
        for rule in [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto] {
            // By the wrong rule it is another frame, which may be whole earlier.
            let mut frames = FrameDecoder::<131_072>::new().with_length_field(rule);
            let whole = matches!(frames.next(&mut &bytes[..]), Ok(Some(frame))
                if frame.body.len() + 8 == bytes.len());
            for len in (1..bytes.len()).filter(|_| whole && bytes.len() < 4096) {
                let mut frames = FrameDecoder::<131_072>::new().with_length_field(rule);
                assert_eq!(frames.next(&mut &bytes[..len]), Ok(None));
                let error = frames.finish().expect_err("it is cut");
                assert_eq!(error.kind(), ErrorKind::Truncated);
                assert_eq!((error.stream_offset(), error.offset() as usize), (Some(0), len));
                assert_eq!(frames.finish(), Ok(()), "it is told once");
            }
        }
    }
}

#[test]
fn messages_are_built_in_any_buffer_that_has_room_and_nothing_stands_behind_them() {
    for row in &vector_rows("gateway/messages.jsonl") {
        let payload = payload(row);
        let Some(message) = message_of(row, &payload) else { continue };
        for format in [BodyFormat::Envelope, BodyFormat::Protobuf] {
            let needed = message.encoded_len(format);
            if needed > 4096 {
                continue;
            }
            let build = |out: &mut [u8]| message.encode(format, out);
            in_every_buffer(text(row, "name"), needed, build);
            if message.method_id().is_some() {
                let build =
                    |out: &mut [u8]| message.encode_frame(format, LengthField::AfterLength, out);
                in_every_buffer(text(row, "name"), frame::encoded_len(needed), build);
            }
        }
    }
}

/// Builds in buffers of each length, in the middle of memory that must stay as it is.
fn in_every_buffer(
    name: &str,
    needed: usize,
    build: impl Fn(&mut [u8]) -> Result<usize, EncodeError>,
) {
    const GUARD: u8 = 0xa5;
    let mut expected = vec![0; needed];
    assert_eq!(build(&mut expected), Ok(needed), "{name}");
    for len in 0..=needed + 16 {
        let mut memory = vec![GUARD; needed + 16];
        let result = build(&mut memory[..len]);
        if len < needed {
            assert_eq!(result, Err(EncodeError::BufferTooSmall { needed }), "{name}");
            continue;
        }
        assert_eq!(result, Ok(needed), "{name}");
        assert_eq!(memory[..needed], expected, "{name}");
        assert!(memory[needed..].iter().all(|byte| *byte == GUARD), "{name}: {len}");
    }
}

#[test]
fn the_limit_is_exact_by_every_rule_however_the_frame_is_cut() {
    const LIMIT: usize = 64;
    for rule in [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto] {
        // An envelope, so that the automatic rule can tell both meanings of the length.
        for written in
            RULES.into_iter().filter(|written| [*written, LengthField::Auto].contains(&rule))
        {
            for len in LIMIT - 1..=LIMIT + 1 {
                let mut body = vec![0; len];
                body[2..6].copy_from_slice(&(len as u32 - 6).to_le_bytes());
                let bytes = framed(MethodId::TERMINATE, &body, written);
                for cut in 0..=bytes.len() {
                    let mut storage = [0; LIMIT];
                    let mut frames = FrameDecoder::over(&mut storage).with_length_field(rule);
                    assert_eq!(frames.limit() as usize, LIMIT);
                    let mut told = Vec::new();
                    for mut input in [&bytes[..cut], &bytes[cut..]] {
                        while let Some(item) = frames.next(&mut input).transpose() {
                            told.push(item.map(|frame| frame.body.to_vec()));
                        }
                    }
                    frames.finish().expect("it was stepped over to its end");
                    match &told[..] {
                        [Ok(taken)] => assert!(len <= LIMIT && *taken == body),
                        [Err(error)] => {
                            assert_eq!(error.kind(), ErrorKind::TooLarge);
                            assert_eq!(error.sizes(), Some((len as u32, LIMIT as u32)));
                            assert!(len > LIMIT);
                        }
                        other => panic!("{rule:?}, {len}, {cut}: {other:?}"),
                    }
                }
            }
        }
    }
}

#[test]
fn the_largest_length_there_is_takes_no_memory_and_says_so() {
    for rule in [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto] {
        let mut frames = FrameDecoder::<16>::new().with_length_field(rule);
        let mut input = &[0xff; 100][..];
        let error = frames.next(&mut input).expect_err("it is too large");
        let overhead = if rule == LengthField::WholeFrame { 8 } else { 4 };
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(error.sizes(), Some((u32::MAX - overhead, 16)));
        assert_eq!(frames.next(&mut input), Ok(None));
        assert_eq!(frames.finish().map_err(|error| error.kind()), Err(ErrorKind::Truncated));
    }
}

#[test]
fn the_automatic_rule_stays_with_what_it_found_where_it_cannot_tell() {
    let auto = || FrameDecoder::<64>::new().with_length_field(LengthField::Auto);
    let protobuf = b"\x0a\x0fa long client id";
    for rule in RULES {
        let telling = framed(MethodId::GET_INCOMING_CALLS, b"\0\0\x04\0\0\0\0\0\0\0", rule);
        let short = framed(MethodId::STREAM_EVENTS, b"\x0a\x01a", rule);
        let silent = framed(MethodId::STREAM_EVENTS, protobuf, rule);
        let stream = [&telling[..], &silent, &short, &silent, &telling].concat();
        for size in 1..=stream.len() {
            let mut frames = auto();
            let mut lengths = Vec::new();
            for chunk in stream.chunks(size) {
                let mut input = chunk;
                while let Some(frame) = frames.next(&mut input).expect("a good stream") {
                    assert_eq!(frame.length_field, rule);
                    lengths.push(frame.body.len());
                }
            }
            assert_eq!(lengths, [10, protobuf.len(), 3, protobuf.len(), 10]);
            assert_eq!(frames.finish(), Ok(()));
        }
    }
    // With nothing found before, it is the rule of the gateway's streams.
    let first = framed(MethodId::STREAM_EVENTS, protobuf, LengthField::AfterLength);
    let mut frames = auto();
    let frame = frames.next(&mut &first[..]).expect("good").expect("whole");
    assert_eq!((frame.length_field, frame.body), (LengthField::AfterLength, &protobuf[..]));
}
