//! Every rule of the event stream, one row each, fed in every way.

#[path = "bodies/sse_diff.rs"]
mod sse_diff;

use callevents::framing::sse::SseParser;
use sse_diff::naive::Item;
use sse_diff::read;

/// What a stream gives: `event TYPE|DATA|ID`, `comment TEXT`, `retry MS`, `ignored NAME|VALUE`.
type Row = (&'static str, &'static [u8], &'static [&'static str]);

const BYTE_ORDER_MARK: &[Row] = &[
    ("one is stripped", b"\xEF\xBB\xBFdata: x\n\n", &["event message|x|"]),
    (
        "a second one belongs to the name",
        b"\xEF\xBB\xBF\xEF\xBB\xBFdata: x\n\n",
        &["ignored \u{FEFF}data|x"],
    ),
    (
        "a later one belongs to the name",
        b"data: x\n\n\xEF\xBB\xBFdata: y\n\n",
        &["event message|x|", "ignored \u{FEFF}data|y"],
    ),
    ("one in a value stays", b"data:\xEF\xBB\xBF\n\n", &["event message|\u{FEFF}|"]),
    ("half of one is ill-formed", b"\xEF\xBBdata: x\n\n", &["ignored \u{FFFD}data|x"]),
    (
        "half of one is no name",
        b"\xEF\xBB\n\xEFdata\n\n",
        &["ignored \u{FFFD}|", "ignored \u{FFFD}data|"],
    ),
    ("one alone before a blank line", b"\xEF\xBB\xBF\ndata\n\n", &["event message||"]),
    ("a line may follow at once", b"\xEF\xBB\xBF: c\n", &["comment  c"]),
];

const LINES: &[Row] = &[
    ("LF", b"data: a\ndata: b\n\n", &["event message|a\nb|"]),
    ("CR", b"data: a\rdata: b\r\r", &["event message|a\nb|"]),
    ("CRLF", b"data: a\r\ndata: b\r\n\r\n", &["event message|a\nb|"]),
    (
        "all of them",
        b"data: a\rdata: b\ndata: c\r\n\rdata: d\n\r\n",
        &["event message|a\nb\nc|", "event message|d|"],
    ),
    (
        "LF CR are two line ends",
        b"data: a\n\rdata: b\n\n",
        &["event message|a|", "event message|b|"],
    ),
    ("CR CR LF are two", b"data: a\r\r\ndata: b\r\r\n", &["event message|a|", "event message|b|"]),
    (
        "no other character ends a line",
        "data: a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n\n".as_bytes(),
        &["event message|a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f|"],
    ),
    ("many blank lines", b"\n\n\r\r\n\ndata: x\n\n\n\n\r\n", &["event message|x|"]),
    ("the end of the stream ends no line", b"data: x\n\ndata: y", &["event message|x|"]),
    ("nor does it end an event", b"data: x\n\ndata: y\n", &["event message|x|"]),
    ("a CR ends the last event", b"data: x\r\r", &["event message|x|"]),
];

const DATA: &[Row] = &[
    ("empty data", b"data:\n\n", &["event message||"]),
    ("a name alone", b"data\n\n", &["event message||"]),
    ("two empty lines", b"data\ndata\n\n", &["event message|\n|"]),
    ("three, the last with a space", b"data:\ndata\ndata: \n\n", &["event message|\n\n|"]),
    (
        "one space is stripped",
        b"data:x\n\ndata: x\n\ndata:  x\n\n",
        &["event message|x|", "event message|x|", "event message| x|"],
    ),
    ("a tab is not", b"data:\tx\n\n", &["event message|\tx|"]),
    ("spaces at the end stay", b"data: x \n\n", &["event message|x |"]),
    ("colons in the value", b"data:::x:\n\n", &["event message|::x:|"]),
    ("NUL in the value", b"data: a\0b\n\n", &["event message|a\0b|"]),
    ("no data, no event", b"event: a\n\n", &[]),
    ("no data resets the type", b"event: a\n\ndata: x\n\n", &["event message|x|"]),
];

const EVENT_TYPE: &[Row] = &[
    ("named", b"event: call_started\ndata: x\n\n", &["event call_started|x|"]),
    ("behind the data", b"data: x\nevent: a\ndata: y\n\n", &["event a|x\ny|"]),
    ("the last one counts", b"event: a\nevent: b\ndata: x\n\n", &["event b|x|"]),
    ("empty means message", b"event: a\nevent:\ndata: x\n\n", &["event message|x|"]),
    ("it is not kept", b"event: a\ndata: x\n\ndata: y\n\n", &["event a|x|", "event message|y|"]),
    ("with spaces and colons", b"event:  a:b \ndata: x\n\n", &["event  a:b |x|"]),
];

const ID: &[Row] = &[
    (
        "kept for the events after it",
        b"id: 1\ndata: a\n\ndata: b\n\n",
        &["event message|a|1", "event message|b|1"],
    ),
    (
        "empty resets it",
        b"id: 1\ndata: a\n\nid\ndata: b\n\n",
        &["event message|a|1", "event message|b|"],
    ),
    (
        "NUL makes nothing of it",
        b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
        &["event message|a|1", "ignored id|2\0", "event message|b|1"],
    ),
    (
        "nor of the one before it in the block",
        b"id: 1\nid: 2\x003\ndata: a\n\n",
        &["ignored id|2\x003", "event message|a|1"],
    ),
    ("a block without data commits it", b"id: 1\n\ndata: a\n\n", &["event message|a|1"]),
    ("behind the data", b"data: a\nid: 1\n\n", &["event message|a|1"]),
    ("the last one counts", b"id: 1\nid: 22\ndata: a\n\n", &["event message|a|22"]),
    ("any text", "id:  é 😀\ndata: a\n\n".as_bytes(), &["event message|a| é 😀"]),
];

const RETRY: &[Row] = &[
    ("a number", b"retry: 1500\n", &["retry 1500"]),
    ("zeros", b"retry:007\n", &["retry 7"]),
    ("empty", b"retry\nretry:\nretry: \n", &["ignored retry|", "ignored retry|", "ignored retry|"]),
    ("a sign", b"retry: +5\nretry: -5\n", &["ignored retry|+5", "ignored retry|-5"]),
    ("spaces", b"retry:  5\nretry: 5 \n", &["ignored retry| 5", "ignored retry|5 "]),
    ("other digits", "retry: ٣\nretry: ５\n".as_bytes(), &["ignored retry|٣", "ignored retry|５"]),
    (
        "no integer",
        b"retry: 1.5\nretry: 0x1\nretry: 1_000\n",
        &["ignored retry|1.5", "ignored retry|0x1", "ignored retry|1_000"],
    ),
    ("the greatest", b"retry: 18446744073709551615\n", &["retry 18446744073709551615"]),
    (
        "beyond the greatest",
        b"retry: 18446744073709551616\nretry: 99999999999999999999999\n",
        &["retry 18446744073709551615", "retry 18446744073709551615"],
    ),
    ("in an event", b"data: x\nretry: 9\n\n", &["retry 9", "event message|x|"]),
];

const OTHER_LINES: &[Row] = &[
    ("a comment", b":x\n: y\n:\n", &["comment x", "comment  y", "comment "]),
    (
        "a comment ends nothing",
        b"data: a\n: c\ndata: b\n\n",
        &["comment  c", "event message|a\nb|"],
    ),
    ("a comment with a colon", b"::data: x\n\n", &["comment :data: x"]),
    ("a comment before its event", b"event: a\n:c\ndata: x\n\n", &["comment c", "event a|x|"]),
    ("an unknown field", b"foo: bar\ndata: x\n\n", &["ignored foo|bar", "event message|x|"]),
    ("an unknown name alone", b"foo\n", &["ignored foo|"]),
    (
        "case counts",
        b"Data: x\nDATA: x\nEvent: x\nID: x\n\n",
        &["ignored Data|x", "ignored DATA|x", "ignored Event|x", "ignored ID|x"],
    ),
    (
        "spaces count",
        b" data: x\ndata : x\n \n\n",
        &["ignored  data|x", "ignored data |x", "ignored  |"],
    ),
    (
        "NUL counts",
        b"\0data: x\nda\0ta: x\ndata\0\n",
        &["ignored \0data|x", "ignored da\0ta|x", "ignored data\0|"],
    ),
    (
        "longer and shorter names",
        b"datum: x\nevents: x\nevent2\nretryy: 1\ni: x\ne\n",
        &[
            "ignored datum|x",
            "ignored events|x",
            "ignored event2|",
            "ignored retryy|1",
            "ignored i|x",
            "ignored e|",
        ],
    ),
];

const UTF_8: &[Row] = &[
    ("every length", "data: é€😀\n\n".as_bytes(), &["event message|é€😀|"]),
    (
        "cut by the line's end",
        b"data: \xE2\x82\ndata: \xF0\x9F\x98\n\n",
        &["event message|\u{FFFD}\n\u{FFFD}|"],
    ),
    (
        "cut by another character",
        b"data: \xE2\x82x\xC3\xC3\xA9\n\n",
        &["event message|\u{FFFD}x\u{FFFD}é|"],
    ),
    ("alone", b"data: \x80\xFF\n\n", &["event message|\u{FFFD}\u{FFFD}|"]),
    ("a surrogate", b"data: \xED\xA0\x80\n\n", &["event message|\u{FFFD}\u{FFFD}\u{FFFD}|"]),
    (
        "too long a form",
        b"data: \xC0\xAF\xE0\x80\xAF\n\n",
        &["event message|\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}|"],
    ),
    (
        "beyond Unicode",
        b"data: \xF4\x90\x80\x80\n\n",
        &["event message|\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}|"],
    ),
    ("in a type", b"event: \xC3\ndata: x\n\n", &["event \u{FFFD}|x|"]),
    ("in an id", b"id: \xF0(\x8C\xBC\ndata: x\n\n", &["event message|x|\u{FFFD}(\u{FFFD}\u{FFFD}"]),
    ("in a comment", b":\xFF\n", &["comment \u{FFFD}"]),
    (
        "in a name",
        b"\xC3: \xC3\nda\xFFta: x\n",
        &["ignored \u{FFFD}|\u{FFFD}", "ignored da\u{FFFD}ta|x"],
    ),
    ("in a retry", b"retry: 1\xFF\n", &["ignored retry|1\u{FFFD}"]),
];

#[test]
fn byte_order_mark() {
    run(BYTE_ORDER_MARK);
}

#[test]
fn lines() {
    run(LINES);
}

#[test]
fn data() {
    run(DATA);
}

#[test]
fn event_type() {
    run(EVENT_TYPE);
}

#[test]
fn id() {
    run(ID);
}

#[test]
fn retry() {
    run(RETRY);
}

#[test]
fn other_lines() {
    run(OTHER_LINES);
}

#[test]
fn utf_8() {
    run(UTF_8);
}

#[test]
fn a_line_in_one_chunk_is_not_copied() {
    // There is no room for a copy of more than the data.
    for chunks in [
        &["event: a\nid: 7\ndata: 0123456789\n\n"][..],
        &["event: a\nid: 7\n", "data: 0123456789\n\n"],
        &["event: a\r\n", "id: 7\r\n: comment\r\n", "data: 0123456789\r\n\r\n"],
    ] {
        let mut parser = SseParser::<10>::new();
        let mut found = 0;
        for chunk in chunks {
            let range = chunk.as_bytes().as_ptr_range();
            let mut input = chunk.as_bytes();
            while let Some(event) = parser.next(&mut input).unwrap() {
                assert_eq!(
                    (&*event.event_type, &*event.data, &*event.id),
                    ("a", "0123456789", "7")
                );
                let is_borrowed = range.contains(&event.data.as_bytes().as_ptr());
                // Where size counts, all lines are read in one way, which keeps them.
                assert!(is_borrowed || cfg!(callevents_small));
                found += 1;
            }
        }
        assert_eq!(found, 1, "{chunks:?}");
    }
}

#[test]
fn the_last_event_id_can_be_seeded_and_outlives_the_connection() {
    let mut parser = SseParser::<64>::new();
    parser.set_last_event_id("41").unwrap();
    let mut input: &[u8] = b"data: a\n\nid: 42\n\nretry: 5\nid: 43\ndata: cut";
    assert_eq!(parser.next(&mut input).unwrap().unwrap().id, "41");
    assert_eq!(parser.next(&mut input), Ok(None));
    assert_eq!(parser.last_event_id(), "42");

    parser.reset();
    assert_eq!((parser.last_event_id().as_str(), parser.retry_ms()), ("42", Some(5)));
    assert_eq!(parser.stream_offset(), 0);
    let mut input: &[u8] = b"\xEF\xBB\xBFdata: b\n\n";
    let event = parser.next(&mut input).unwrap().unwrap();
    assert_eq!((&*event.event_type, &*event.data, &*event.id), ("message", "b", "42"));
    assert_eq!(event.stream_offset, 3);
}

#[test]
fn a_seed_that_no_stream_can_have_is_refused() {
    use callevents::EncodeError::{InvalidCharacter, TooLong};
    let mut parser = SseParser::<8, [u8; 8], 4>::with_storage([0; 8]);
    parser.set_last_event_id("abcd").unwrap();
    assert_eq!(parser.set_last_event_id("a\nb"), Err(InvalidCharacter { offset: 1 }));
    assert_eq!(parser.set_last_event_id("\r"), Err(InvalidCharacter { offset: 0 }));
    assert_eq!(parser.set_last_event_id("ab\0"), Err(InvalidCharacter { offset: 2 }));
    assert_eq!(parser.set_last_event_id("abcde"), Err(TooLong { length: 5 }));
    assert_eq!(parser.last_event_id(), "abcd");
}

#[test]
fn next_passes_over_items_and_next_item_over_half_lines() {
    let mut parser = SseParser::<64>::new();
    let mut input: &[u8] = b": half";
    assert_eq!(parser.next(&mut input), Ok(None));
    let mut input: &[u8] = b" a comment\n: whole\nfoo: bar\ndata: x\n\n";
    let items = read(&mut parser, &[input]).items;
    assert_eq!(items.len(), 3);
    assert_eq!(items[0], Item::Comment(" whole".into()));
    input = b": c\nfoo: bar\nretry: 1\ndata: x\n\n";
    assert_eq!(parser.next(&mut input).unwrap().unwrap().data, "x");
}

/// Feeds every row whole, at every chunk size, and in three pieces cut at any two bytes.
fn run(rows: &[Row]) {
    for (name, stream, expected) in rows {
        let expected: Vec<String> = expected.iter().map(|item| item.to_string()).collect();
        let step = if cfg!(miri) { 13 } else { 1 };
        for size in (1..=stream.len()).step_by(step) {
            assert_eq!(
                items(&stream.chunks(size).collect::<Vec<_>>()),
                expected,
                "{name}, by {size}"
            );
        }
        for second in (0..=stream.len()).step_by(step) {
            for first in (0..=second).step_by(step) {
                let pieces = [&stream[..first], &stream[first..second], &stream[second..]];
                assert_eq!(items(&pieces), expected, "{name}, at {first} and {second}");
            }
        }
    }
}

fn items(pieces: &[&[u8]]) -> Vec<String> {
    let reading = read(&mut SseParser::<256>::new(), pieces);
    let text = |item| match item {
        Item::Event { event_type, data, id, .. } => format!("event {event_type}|{data}|{id}"),
        Item::Comment(text) => format!("comment {text}"),
        Item::Retry(ms) => format!("retry {ms}"),
        Item::Ignored(name, value) => format!("ignored {name}|{value}"),
        Item::TooLarge { .. } => format!("{item:?}"),
    };
    reading.items.into_iter().map(text).collect()
}
