//! What is too large is told and passed over; all that follows is read as ever.

#[path = "bodies/sse_diff.rs"]
mod sse_diff;

use callevents::framing::sse::SseParser;
use callevents::{ErrorKind, Storage};
use sse_diff::naive::Item;
use sse_diff::{events, read};

const LIMIT: usize = 20;
const ID: usize = 6;

/// All that the parser says about a stream, which must be the same however it is cut.
fn told(stream: &str) -> (Vec<Item>, String, Option<u64>) {
    let parse = |pieces: &[&[u8]]| {
        let mut parser = SseParser::<LIMIT, [u8; LIMIT], ID>::with_storage([0; LIMIT]);
        let items = events(&mut parser, pieces);
        (items, parser.last_event_id().to_string(), parser.retry_ms())
    };
    let stream = stream.as_bytes();
    let whole = parse(&[stream]);
    for size in 1..stream.len() {
        assert_eq!(parse(&stream.chunks(size).collect::<Vec<_>>()), whole, "by {size}");
    }
    whole
}

fn event(event_type: &str, data: &str, id: &str, offset: usize) -> Item {
    Item::Event { event_type: event_type.into(), data: data.into(), id: id.into(), offset }
}

fn too_large(block: usize, line: usize, len: usize, limit: usize) -> Item {
    Item::TooLarge { of_event: true, block, line, len, limit }
}

#[test]
fn data_just_within_and_just_beyond() {
    for len in [LIMIT - 1, LIMIT, LIMIT + 1] {
        let data = "x".repeat(len);
        let (items, ..) = told(&format!("event: a\ndata: {data}\n\ndata: y\n\n"));
        let first =
            if len > LIMIT { too_large(0, 9, len, LIMIT) } else { event("a", &data, "", 0) };
        assert_eq!(items, [first, event("message", "y", "", len + 17)]);
    }
}

#[test]
fn data_of_several_lines_counts_its_line_feeds() {
    for len in [LIMIT - 1, LIMIT, LIMIT + 1] {
        let data = "x".repeat(len - 3);
        let (items, ..) = told(&format!("data: {data}\ndata: y\ndata\n\ndata: z\n\n"));
        let first = if len > LIMIT {
            // It is the third line that goes too far.
            too_large(0, len + 12, len, LIMIT)
        } else {
            event("message", &format!("{data}\ny\n"), "", 0)
        };
        assert_eq!(items[0], first);
        assert_eq!(items.len(), 2);
    }
}

#[test]
fn ill_formed_data_counts_as_it_is_handed_over() {
    let parse = |len: usize| {
        let mut parser = SseParser::<LIMIT>::new();
        let stream = [b"data: ", &*vec![0xFF; len], b"\n\n"].concat();
        events(&mut parser, &[&stream])
    };
    assert_eq!(parse(6), [event("message", &"\u{FFFD}".repeat(6), "", 0)]);
    assert_eq!(parse(7), [too_large(0, 0, 21, LIMIT)]);
}

#[test]
fn the_id_and_the_retry_of_a_dropped_event_count() {
    let data = "x".repeat(LIMIT + 1);
    for stream in [
        format!("id: 1\nretry: 7\ndata: {data}\n\ndata: y\n\n"),
        format!("data: {data}\nid: 1\nretry: 7\n\ndata: y\n\n"),
    ] {
        let (items, id, retry) = told(&stream);
        assert_eq!((&*id, retry), ("1", Some(7)));
        assert!(matches!(items[0], Item::TooLarge { block: 0, .. }));
        assert_eq!(items[1..], [event("message", "y", "1", stream.len() - 9)]);
    }
}

#[test]
fn an_event_whose_type_does_not_fit_is_dropped() {
    for len in [ID - 1, ID, ID + 1] {
        let name = "t".repeat(len);
        let (items, id, _) = told(&format!("id: 1\nevent: {name}\ndata: x\n\n"));
        let expected = if len > ID { too_large(0, 6, len, ID) } else { event(&name, "x", "1", 0) };
        assert_eq!((items, &*id), (vec![expected], "1"));
    }
    // Only the type that counts in the end must fit, and only if there is an event.
    let (items, ..) = told("event: toolong\nevent: ok\ndata: x\n\nevent: toolong\n\n");
    assert_eq!(items, [event("ok", "x", "", 0)]);
}

#[test]
fn an_id_that_does_not_fit_is_told_and_does_not_count() {
    for len in [ID - 1, ID, ID + 1] {
        let long = "i".repeat(len);
        let (items, id, _) = told(&format!("id: 1\n\nid: {long}\ndata: x\n\ndata: y\n\n"));
        if len > ID {
            assert_eq!(items, [too_large(7, 0, len, ID), event("message", "y", "1", len + 21)]);
            assert_eq!(id, "1");
        } else {
            assert_eq!(items[0], event("message", "x", &long, 7));
            assert_eq!(id, long);
        }
    }
    let (items, id, _) = told("id: toolong\nid: ok\ndata: x\n\nid: toolong\n\n");
    assert_eq!(items, [event("message", "x", "ok", 0), too_large(28, 0, 7, ID)]);
    assert_eq!(id, "ok");
}

#[test]
fn the_first_line_beyond_a_limit_is_named() {
    let data = "x".repeat(LIMIT + 1);
    let (items, ..) = told(&format!("data: {data}\nevent: toolong\nid: toolong\n\n"));
    assert_eq!(items, [too_large(0, 0, LIMIT + 1, LIMIT)]);
    let (items, ..) = told(&format!("id: toolong\ndata: {data}\nevent: toolong\n\n"));
    assert_eq!(items, [too_large(0, 0, 7, ID)]);
}

#[test]
fn comments_have_the_room_that_the_event_leaves() {
    let parse = |comment: usize, size: usize| {
        let stream = format!("data: 12345\n:{}\ndata: 6\n\n", "c".repeat(comment));
        let chunks: Vec<_> = stream.as_bytes().chunks(size).collect();
        read(&mut SseParser::<LIMIT>::new(), &chunks).items
    };
    for size in [1, 2, 3, 7, 99] {
        for len in [LIMIT - 6, LIMIT - 5, LIMIT - 4] {
            let items = parse(len, size);
            let first = if len + 5 > LIMIT {
                Item::TooLarge { of_event: false, block: 0, line: 12, len: len + 5, limit: LIMIT }
            } else {
                Item::Comment("c".repeat(len))
            };
            assert_eq!(items, [first, event("message", "12345\n6", "", 0)], "by {size}");
        }
    }
}

#[test]
fn comments_and_unknown_fields_of_any_length_are_passed_over() {
    let long = "x".repeat(1000);
    let (items, ..) = told(&format!(":{long}\ndata: a\n{long}: {long}\n{long}\n\n"));
    assert_eq!(items, [event("message", "a", "", 0)]);
}

#[test]
fn every_storage_keeps_the_same() {
    fn parse<const N: usize, S: Storage>(mut parser: SseParser<N, S>) -> Vec<Item> {
        assert_eq!(parser.limit(), LIMIT);
        let stream = format!("data: {}\n\ndata: {}\n\n", "x".repeat(LIMIT), "y".repeat(LIMIT + 1));
        let items = events(&mut parser, &stream.as_bytes().chunks(5).collect::<Vec<_>>());
        assert_eq!(items.len(), 2);
        items
    }
    let array = parse(SseParser::<LIMIT>::new());
    let mut storage = [0; LIMIT];
    assert_eq!(parse(SseParser::over(&mut storage)), array);
    #[cfg(feature = "alloc")]
    assert_eq!(parse(SseParser::with_limit(LIMIT)), array);
}

#[test]
fn no_storage_at_all_still_reads_what_needs_none() {
    let mut parser = SseParser::<0>::new();
    let items = events(&mut parser, &[b"data:\n\nid: 5\ndata: x\n\ndata\n\n"]);
    assert_eq!(items[0], event("message", "", "", 0));
    assert_eq!(items[1], too_large(7, 6, 1, 0));
    assert_eq!(items[2], event("message", "", "5", 22));
}

#[test]
fn the_error_says_where() {
    let mut parser = SseParser::<4>::new();
    let mut input: &[u8] = b": c\n\nevent: a\ndata: 12345\n\ndata: x\n\n";
    let error = parser.next(&mut input).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!((error.stream_offset(), error.offset(), error.sizes()), (Some(5), 9, Some((5, 4))));
    assert_eq!(parser.next(&mut input).unwrap().unwrap().data, "x");
}

/// One event of 8 MB in small chunks. Work that grows faster than the event would take minutes.
#[test]
fn an_event_of_many_chunks() {
    const LEN: usize = 8 << 20;
    let mut storage = vec![0; LEN];
    let mut parser = SseParser::over(&mut storage);
    let mut input: &[u8] = b"data: ";
    assert_eq!(parser.next(&mut input), Ok(None));
    for _ in 0..LEN / 1024 {
        let mut input: &[u8] = &[b'x'; 1024];
        assert_eq!(parser.next(&mut input), Ok(None));
    }
    let mut input: &[u8] = b"\n\n";
    let event = parser.next(&mut input).unwrap().unwrap();
    assert_eq!(event.data.len(), LEN);
    assert!(event.data.as_bytes().iter().all(|&byte| byte == b'x'));
}
