//! The parser beside the transcription of the rules, on any stream, cut in any way.
#![allow(unreachable_pub, dead_code, reason = "shared by several tests and the fuzz target")]

#[path = "sse_naive.rs"]
pub mod naive;

use callevents::framing::sse::{SseEvent, SseItem, SseParser};
use callevents::{DecodeError, ErrorKind};
use naive::{Item, Limits, Reading};

/// The parser under test: with little room for ids, so that limits are met.
pub type Parser<'b> = SseParser<0, &'b mut [u8], ID>;

/// Room for ids and event types.
pub const ID: usize = 12;

/// Parses the stream that follows the first two bytes, which say how it is cut and limited.
pub fn sse_diff(data: &[u8]) {
    let [cuts, limit, stream @ ..] = data else { return };
    // Every second run has room for everything: a byte becomes at most three.
    let room = if limit % 2 == 0 { usize::from(limit / 2) } else { 3 * stream.len() };
    check(stream, &pieces(stream, *cuts), room);
}

/// Asserts that the pieces of a stream give what the whole must give.
pub fn check(stream: &[u8], pieces: &[&[u8]], room: usize) {
    let expected = naive::read(stream, Limits { data: room, short: ID });
    let mut storage = vec![0; room];

    let mut parser = Parser::with_storage(&mut storage);
    assert_eq!(read(&mut parser, pieces), unlabelled(expected.clone()), "items");

    // Now the stream has ended, and of it nothing is left but the id and the time.
    parser.set_last_event_id("").unwrap();
    let only_events: Vec<_> = expected.items.iter().filter(|item| is_of_event(item)).collect();
    assert_eq!(events(&mut parser, pieces).iter().collect::<Vec<_>>(), only_events, "events");
    assert_eq!(parser.last_event_id(), expected.last_event_id.as_str());
    assert_eq!(parser.retry_ms(), expected.retry);

    let ended = naive::read(&[stream, b"\n\n"].concat(), Limits { data: room, short: ID });
    let pending = ended.items.iter().filter(|item| is_of_event(item)).nth(only_events.len());
    let given = match parser.finish_pending() {
        Ok(event) => event.map(|event| {
            assert!(event.incomplete);
            item_of(event)
        }),
        Err(error) => Some(too_large(error, true)),
    };
    assert_eq!(given.as_ref(), pending, "pending");
    assert_eq!(parser.finish(), Ok(()));
    assert_eq!(parser.last_event_id(), expected.last_event_id.as_str());
}

/// Everything that the parser gives for a stream.
pub fn read<const N: usize, S: callevents::Storage, const K: usize>(
    parser: &mut SseParser<N, S, K>,
    pieces: &[&[u8]],
) -> Reading {
    let mut reading = Reading::default();
    let mut offset = parser.stream_offset();
    for piece in pieces {
        let mut input = *piece;
        loop {
            reading.items.push(match parser.next_item(&mut input) {
                Ok(None) => break,
                Ok(Some(SseItem::Event(event))) => item_of(event),
                Ok(Some(SseItem::Comment(text))) => Item::Comment(text.to_string()),
                Ok(Some(SseItem::Retry { ms })) => Item::Retry(ms),
                Ok(Some(SseItem::Ignored { name, value })) => {
                    Item::Ignored(name.to_string(), value.to_string())
                }
                Ok(Some(item)) => panic!("unknown item {item:?}"),
                Err(error) => too_large(error, false),
            });
        }
        assert!(input.is_empty());
        offset += piece.len() as u64;
        assert_eq!(parser.stream_offset(), offset);
    }
    reading.last_event_id = parser.last_event_id().to_string();
    reading.retry = parser.retry_ms();
    reading.pending = parser.finish().err().map(|error| {
        assert_eq!(error.kind(), ErrorKind::Truncated);
        let (block, len) = (error.stream_offset().unwrap(), u64::from(error.offset()));
        assert_eq!(block + len, offset);
        block as usize
    });
    reading
}

/// The events, and the errors about events, that the parser gives for a stream.
pub fn events<const N: usize, S: callevents::Storage, const K: usize>(
    parser: &mut SseParser<N, S, K>,
    pieces: &[&[u8]],
) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in pieces {
        let mut input = *piece;
        loop {
            items.push(match parser.next(&mut input) {
                Ok(None) => break,
                Ok(Some(event)) => item_of(event),
                Err(error) => too_large(error, true),
            });
        }
        assert!(input.is_empty());
    }
    items
}

/// The stream in pieces; `seed` says how large they are. Some are empty.
pub fn pieces(stream: &[u8], seed: u8) -> Vec<&[u8]> {
    let mut state = u64::from(seed);
    let mut rest = stream;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wanted = match seed {
            0 => rest.len(),
            1 => 1,
            2..=127 => (state >> 33) as usize % 4,
            _ => (state >> 33) as usize % 97,
        };
        let (piece, after) = rest.split_at(wanted.min(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn item_of(event: SseEvent<'_>) -> Item {
    Item::Event {
        event_type: event.event_type.to_string(),
        data: event.data.to_string(),
        id: event.id.to_string(),
        offset: event.stream_offset as usize,
    }
}

fn too_large(error: DecodeError, of_event: bool) -> Item {
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let (len, limit) = error.sizes().unwrap();
    Item::TooLarge {
        of_event,
        block: error.stream_offset().unwrap() as usize,
        line: error.offset() as usize,
        len: len as usize,
        limit: limit as usize,
    }
}

/// The reading without what the parser does not tell: whether an error is about an event.
pub fn unlabelled(mut reading: Reading) -> Reading {
    for item in &mut reading.items {
        if let Item::TooLarge { of_event, .. } = item {
            *of_event = false;
        }
    }
    reading
}

fn is_of_event(item: &Item) -> bool {
    matches!(item, Item::Event { .. } | Item::TooLarge { of_event: true, .. })
}
