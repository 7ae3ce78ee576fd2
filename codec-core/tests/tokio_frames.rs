//! Frames over tokio: the same frames and faults as the decoder's, over pipes and sockets.
#![cfg(feature = "tokio")]

mod support;

use core::ops::Range;
use std::io;

use bytes::{Bytes, BytesMut};
use callevents::framing::frame::{self, FrameDecoder, LengthField, OwnedFrame};
use callevents::gateway::{
    BodyFormat, CallEvent, EventStreamRequest, EventType, Message, MethodId, OriginateResponse,
    ReadOptions,
};
use callevents::tokio::FrameCodec;
use callevents::{DecodeError, EncodeError, ErrorKind};
use futures_util::{SinkExt as _, StreamExt as _};
use proptest::prelude::*;
use support::vector_bytes;
use tokio::io::{AsyncRead, AsyncWriteExt as _};
use tokio_util::codec::{Decoder as _, Encoder as _, Framed, FramedRead, FramedWrite};

type Item = Result<OwnedFrame, DecodeError>;

const LIMIT: usize = 64;

/// What the decoder says of the chunks and of the end behind them.
fn by_decoder(rule: LengthField, limit: usize, chunks: &[&[u8]]) -> Vec<Item> {
    let mut frames = FrameDecoder::with_limit(limit).with_length_field(rule);
    let mut items = Vec::new();
    for mut input in chunks.iter().copied() {
        while let Some(item) = frames.next(&mut input).transpose() {
            items.push(item.map(OwnedFrame::from));
        }
    }
    items.extend(frames.finish().err().map(Err));
    items
}

/// What the codec says of the same, called as `Framed` calls it.
fn by_codec(rule: LengthField, limit: usize, chunks: &[&[u8]]) -> Vec<Item> {
    let mut codec = FrameCodec::new(limit).with_length_field(rule);
    let (mut source, mut items) = (BytesMut::new(), Vec::new());
    for chunk in chunks {
        source.extend_from_slice(chunk);
        while let Some(item) = codec.decode(&mut source).expect("no fault of a reader") {
            items.push(item);
        }
    }
    while let Some(item) = codec.decode_eof(&mut source).expect("no fault of a reader") {
        items.push(item);
    }
    assert!(source.is_empty());
    items
}

/// A piece of a stream: a good frame, one that is too short or too large, or anything.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let framed = |len: Range<usize>| {
        let body = prop::collection::vec(any::<u8>(), len);
        let rule = prop::sample::select(vec![LengthField::AfterLength, LengthField::WholeFrame]);
        (0..3_u32, body, rule).prop_map(|(method_id, body, rule)| {
            let mut out = BytesMut::new();
            frame::encode_to(method_id, &body, rule, &mut out).expect("room");
            out.to_vec()
        })
    };
    let message = ("[a-z]{0,20}", prop::bool::ANY).prop_map(|(client_id, whole)| {
        let rule = if whole { LengthField::WholeFrame } else { LengthField::AfterLength };
        let request = Message::from(EventStreamRequest { client_id: client_id.as_str().into() });
        let mut out = Vec::new();
        request.encode_frame_to_vec(BodyFormat::Envelope, rule, &mut out).expect("short");
        out
    });
    prop_oneof![
        4 => framed(0..LIMIT + 4),
        4 => message,
        1 => framed(LIMIT..4 * LIMIT),
        2 => (0..9_u32, any::<[u8; 4]>()).prop_map(|(length, tail)| {
            [&length.to_le_bytes()[..], &tail].concat()
        }),
        1 => prop::collection::vec(any::<u8>(), 0..12),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn the_codec_finds_what_the_decoder_finds(
        pieces in prop::collection::vec(piece(), 0..12),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        drop_tail in 0..4_usize,
    ) {
        let mut stream = pieces.concat();
        stream.truncate(stream.len() - drop_tail.min(stream.len()));
        let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).collect();
        cuts.extend([0, stream.len()]);
        cuts.sort_unstable();
        let chunks: Vec<_> = cuts.windows(2).map(|pair| &stream[pair[0]..pair[1]]).collect();
        let bytes: Vec<_> = stream.chunks(1).collect();
        for rule in [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto] {
            let expected = by_decoder(rule, LIMIT, &[&stream]);
            prop_assert_eq!(&by_codec(rule, LIMIT, &chunks), &expected);
            prop_assert_eq!(&by_codec(rule, LIMIT, &bytes), &expected);
        }
    }
}

#[test]
fn a_body_is_a_part_of_the_buffer_that_was_read_to() {
    let mut source = BytesMut::from(&b"\x06\0\0\0\x0f\x27\0\0hi\x04\0\0\0\x10\x27\0\0"[..]);
    let body = source[8..].as_ptr();
    let frame = FrameCodec::new(LIMIT).decode(&mut source).expect("no reader").expect("a frame");
    assert_eq!(frame.expect("a good frame").body.as_ptr(), body);
    assert_eq!(source.len(), 8);
}

#[test]
fn a_large_length_alone_takes_no_memory() {
    let mut codec = FrameCodec::new(usize::MAX);
    let mut source = BytesMut::from(&b"\xff\xff\xff\x7f\x01\0\0\0"[..]);
    let capacity = source.capacity();
    assert!(codec.decode(&mut source).expect("no reader").is_none());
    assert_eq!(source.capacity(), capacity);
}

/// All items of a reader.
async fn read_all(reader: impl AsyncRead + Unpin, codec: FrameCodec) -> Vec<Item> {
    FramedRead::new(reader, codec).map(|item| item.expect("a good reader")).collect().await
}

#[tokio::test]
async fn a_recorded_stream_comes_through_pipes_of_any_width() {
    let stream = vector_bytes("gateway/stream-600.bin");
    let expected = by_decoder(LengthField::AfterLength, 8_192, &[&stream]);
    assert_eq!(expected.len(), 10_573);
    for width in [7, 1_200, 65_536] {
        let (mut writer, reader) = tokio::io::duplex(width);
        let (result, items) = tokio::join!(
            async {
                let result = writer.write_all(&stream).await;
                drop(writer);
                result
            },
            read_all(reader, FrameCodec::new(8_192)),
        );
        result.expect("the reader reads all");
        assert!(items == expected, "width {width}");
    }
}

#[tokio::test]
async fn what_a_pipe_carries_goes_on_behind_faults_and_ends_at_a_cut() {
    let (mut writer, reader) = tokio::io::duplex(5);
    let stream = b"\x05\0\0\0\x01\0\0\0a\x02\0\0\0zz\xff\0\0\0\x02\0\0\0";
    let (_, items) = tokio::join!(
        async {
            writer.write_all(stream).await.expect("a reader");
            writer.write_all(&[0; 251]).await.expect("a reader");
            writer.write_all(b"\x05\0\0\0\x03\0\0\0b\x05\0\0\0\x04").await.expect("a reader");
            drop(writer);
        },
        read_all(reader, FrameCodec::new(LIMIT)),
    );
    let told: Vec<_> = items
        .into_iter()
        .map(|item| match item {
            Ok(frame) => (frame.stream_offset, Ok(frame.body)),
            Err(error) => (error.stream_offset().expect("a stream"), Err(error.kind())),
        })
        .collect();
    assert_eq!(
        told,
        [
            (0, Ok(Bytes::from_static(b"a"))),
            (9, Err(ErrorKind::FrameTooShort)),
            (15, Err(ErrorKind::TooLarge)),
            (274, Ok(Bytes::from_static(b"b"))),
            (283, Err(ErrorKind::Truncated)),
        ]
    );
}

#[tokio::test]
async fn a_client_subscribes_over_a_socket_and_is_sent_events() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = async {
        let (socket, _) = listener.accept().await.expect("a client");
        let codec = FrameCodec::new(8_192).with_length_field(LengthField::Auto);
        let mut framed = Framed::new(socket, codec);
        let request = framed.next().await.expect("a frame").expect("a reader").expect("good");
        assert_eq!(request.length_field, LengthField::WholeFrame);
        let client_id = match request.as_frame().message().expect("a good message") {
            Message::EventStreamRequest(request) => request.client_id.to_string(),
            other => panic!("{other:?}"),
        };
        for event_type in [EventType::CHANNEL_CREATE, EventType::CHANNEL_HANGUP_COMPLETE] {
            let client_id = client_id.as_str().into();
            let event = CallEvent { event_type, client_id, ..CallEvent::default() };
            framed.send(Message::from(event)).await.expect("a client");
        }
        framed.send((MethodId(7), b"new")).await.expect("a client");
        framed.send(request).await.expect("a client");
        framed.into_inner().write_all(b"\x05\0").await.expect("a client");
    };
    let client = async {
        let socket = tokio::net::TcpStream::connect(address).await.expect("a server");
        let codec = FrameCodec::new(8_192).with_length_field(LengthField::WholeFrame);
        let (reader, writer) = socket.into_split();
        let mut requests = FramedWrite::new(writer, codec);
        let request = EventStreamRequest { client_id: "my-service".into() };
        requests.send(Message::from(request)).await.expect("a server");
        let codec = FrameCodec::new(8_192).with_length_field(LengthField::Auto);
        read_all(reader, codec).await
    };
    let (_, items) = tokio::join!(server, client);
    let mut told = Vec::new();
    for item in &items {
        let options = ReadOptions::default();
        told.push(match item.as_ref().map(|frame| frame.as_frame().message_with(&options)) {
            Ok(Ok(Message::CallEvent(event))) => {
                assert_eq!(event.client_id, "my-service");
                event.event_type.to_string()
            }
            Ok(Ok(Message::Unknown { method_id: 7, body: b"new" })) => "method 7".into(),
            Ok(Ok(message)) => message.kind().into(),
            Ok(Err(error)) => panic!("{error}"),
            Err(error) => error.kind().name().into(),
        });
    }
    let expected = [
        "CHANNEL_CREATE",
        "CHANNEL_HANGUP_COMPLETE",
        "method 7",
        "event_stream_request",
        "truncated",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_cannot_be_framed_is_an_error_that_says_why() {
    let mut out = BytesMut::new();
    let error = FrameCodec::new(LIMIT)
        .encode(Message::from(OriginateResponse::default()), &mut out)
        .expect_err("a response");
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    let inner = error.get_ref().and_then(|error| error.downcast_ref::<EncodeError>());
    assert_eq!(inner, Some(&EncodeError::NotAFrame));
    assert!(out.is_empty());
}

#[test]
fn messages_are_written_in_the_format_that_was_asked_for() {
    let request = Message::from(EventStreamRequest { client_id: "a".into() });
    let mut out = BytesMut::new();
    let mut codec = FrameCodec::new(LIMIT).with_body_format(BodyFormat::Protobuf);
    codec.encode(request, &mut out).expect("a request");
    assert_eq!(out[frame::HEADER_LEN..], *b"\x0a\x01a");
}
