//! Event streams over tokio: the same events and faults as the parser's, over pipes of any width.
#![cfg(feature = "tokio")]

mod support;

use std::io;

use bytes::BytesMut;
use callevents::framing::sse::{KEEP_ALIVE, OwnedSseEvent, SseBuilder, SseParser};
use callevents::tokio::SseCodec;
use callevents::{DecodeError, EncodeError, ErrorKind};
use futures_util::{SinkExt as _, StreamExt as _};
use proptest::prelude::*;
use support::vector_bytes;
use tokio::io::AsyncWriteExt as _;
use tokio_util::codec::{Decoder as _, Encoder as _, Framed, FramedRead};

type Item = Result<OwnedSseEvent, DecodeError>;

const LIMIT: usize = 64;

/// What the parser says of the stream and of its end.
fn by_parser(limit: usize, stream: &[u8]) -> Vec<Item> {
    let mut parser = SseParser::with_limit(limit);
    let mut items = Vec::new();
    let mut input = stream;
    while let Some(item) = parser.next(&mut input).transpose() {
        items.push(item.map(OwnedSseEvent::from));
    }
    items.extend(parser.finish().err().map(Err));
    items
}

/// What the codec says of it, called as `Framed` calls it.
fn by_codec(limit: usize, chunks: &[&[u8]]) -> Vec<Item> {
    let mut codec = SseCodec::new(limit);
    let (mut source, mut items) = (BytesMut::new(), Vec::new());
    for chunk in chunks {
        source.extend_from_slice(chunk);
        while let Some(item) = codec.decode(&mut source).expect("no fault of a reader") {
            items.push(item);
        }
        // Nothing waits in the buffer: it need not grow with an event.
        assert!(source.is_empty());
    }
    while let Some(item) = codec.decode_eof(&mut source).expect("no fault of a reader") {
        items.push(item);
    }
    items
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_codec_finds_what_the_parser_finds(
        lines in prop::collection::vec(prop_oneof![
            4 => "(event|data|id|retry|:|foo)?(:| |: )?[a-zé0-9 ]{0,12}",
            1 => Just("data: ".to_owned() + &"x".repeat(LIMIT)),
            3 => Just(String::new()),
        ], 0..16),
        ends in prop::collection::vec(prop::sample::select(vec!["\n", "\r", "\r\n"]), 16),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let stream: String =
            lines.iter().zip(&ends).flat_map(|(line, end)| [line.as_str(), end]).collect();
        let stream = stream.as_bytes();
        let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).collect();
        cuts.extend([0, stream.len()]);
        cuts.sort_unstable();
        let chunks: Vec<_> = cuts.windows(2).map(|pair| &stream[pair[0]..pair[1]]).collect();
        let bytes: Vec<_> = stream.chunks(1).collect();
        let expected = by_parser(LIMIT, stream);
        prop_assert_eq!(&by_codec(LIMIT, &chunks), &expected);
        prop_assert_eq!(&by_codec(LIMIT, &bytes), &expected);
    }
}

#[tokio::test]
async fn a_recorded_stream_comes_through_pipes_of_any_width() {
    let stream = vector_bytes("voicetyped/crlf-comments-ids-retry.sse");
    let expected = by_parser(8_192, &stream);
    assert!(expected.len() > 10);
    for width in [1, 7, 1_200, 65_536] {
        let (mut writer, reader) = tokio::io::duplex(width);
        let mut events = FramedRead::new(reader, SseCodec::new(8_192));
        let write = async {
            let result = writer.write_all(&stream).await;
            drop(writer);
            result
        };
        let read = async {
            let mut items = Vec::new();
            while let Some(item) = events.next().await {
                items.push(item.expect("a good reader"));
            }
            items
        };
        let (result, items) = tokio::join!(write, read);
        result.expect("the reader reads all");
        assert!(items == expected, "width {width}");
        let last = expected.iter().rev().find_map(|item| item.as_ref().ok()).expect("an event");
        assert_eq!(events.decoder().parser().last_event_id(), last.id.as_str());
    }
}

#[tokio::test]
async fn what_is_too_large_or_cut_is_told_and_the_rest_goes_on() {
    let stream = format!("data: {}\n\nid: 2\ndata: b\n\ndata: c", "x".repeat(LIMIT + 1));
    let items: Vec<_> = FramedRead::new(stream.as_bytes(), SseCodec::new(LIMIT))
        .map(|item| item.expect("a good reader").map_err(|error| error.kind()))
        .collect()
        .await;
    let [Err(ErrorKind::TooLarge), Ok(event), Err(ErrorKind::Truncated)] = &items[..] else {
        panic!("{items:?}")
    };
    assert_eq!((event.data.as_str(), event.id.as_str()), ("b", "2"));
}

#[tokio::test]
async fn what_a_server_writes_a_client_reads() {
    let (server, client) = tokio::io::duplex(16);
    let mut server = Framed::new(server, SseCodec::new(LIMIT));
    let mut codec = SseCodec::new(LIMIT);
    codec.parser_mut().set_last_event_id("6").expect("a good id");
    let mut client = Framed::new(client, codec);
    let write = async {
        server.get_mut().write_all(KEEP_ALIVE).await.expect("a client");
        server.send(SseBuilder::new().data("one\ntwo").retry_ms(5)).await.expect("a client");
        server.send(SseBuilder::new().event("dtmf").id("7").data("5")).await.expect("a client");
        drop(server);
    };
    let read = async {
        let mut events = Vec::new();
        while let Some(event) = client.next().await {
            events.push(event.expect("a reader").expect("a good event"));
        }
        events
    };
    let ((), events) = tokio::join!(write, read);
    let told: Vec<_> = events
        .iter()
        .map(|event| (event.event_type.as_str(), event.data.as_str(), event.id.as_str()))
        .collect();
    assert_eq!(told, [("message", "one\ntwo", "6"), ("dtmf", "5", "7")]);
    assert_eq!(client.codec().parser().retry_ms(), Some(5));
    // What was read can be written again.
    let mut out = BytesMut::new();
    let mut codec = SseCodec::new(LIMIT);
    codec.encode(events[0].clone(), &mut out).expect("a good event");
    codec.encode(events[1].as_event(), &mut out).expect("a good event");
    let again: Vec<_> = by_parser(LIMIT, &out).into_iter().map(Result::unwrap).collect();
    let text = |event: &OwnedSseEvent| (event.event_type.clone(), event.data.clone());
    assert_eq!(
        again.iter().map(text).collect::<Vec<_>>(),
        events.iter().map(text).collect::<Vec<_>>()
    );
}

#[test]
fn what_cannot_be_written_is_an_error_that_says_why() {
    let mut out = BytesMut::new();
    let error = SseCodec::new(LIMIT)
        .encode(SseBuilder::new().id("a\nb").data(""), &mut out)
        .expect_err("an id with a line end");
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    let inner = error.get_ref().and_then(|error| error.downcast_ref::<EncodeError>());
    assert_eq!(inner, Some(&EncodeError::InvalidCharacter { offset: 1 }));
    assert!(out.is_empty());
}
