//! What is built is read again as it was given, and nothing can be smuggled in.

#[path = "bodies/sse_diff.rs"]
mod sse_diff;

use callevents::EncodeError;
use callevents::framing::sse::{KEEP_ALIVE, SseBuilder, SseParser};
use proptest::prelude::*;
use sse_diff::naive::Item;
use sse_diff::read;

fn encode(builder: &SseBuilder<'_>) -> Vec<u8> {
    let mut out = vec![0; builder.encoded_len()];
    assert_eq!(builder.encode(&mut out), Ok(out.len()));
    out
}

fn event(event_type: &str, data: &str, id: &str) -> Item {
    Item::Event { event_type: event_type.into(), data: data.into(), id: id.into(), offset: 0 }
}

#[test]
fn written_as_expected() {
    let new = SseBuilder::new;
    let rows: &[(SseBuilder<'_>, &str)] = &[
        (new(), "\n"),
        (new().data(""), "data: \n\n"),
        (new().data("x"), "data: x\n\n"),
        (new().data(" x"), "data:  x\n\n"),
        (new().data("a\nb"), "data: a\ndata: b\n\n"),
        (new().data("a\r\nb\rc\n"), "data: a\ndata: b\ndata: c\ndata: \n\n"),
        (new().data("\n"), "data: \ndata: \n\n"),
        (new().event("call_started").data("{}"), "event: call_started\ndata: {}\n\n"),
        (new().event("").data("x"), "data: x\n\n"),
        (new().id("7"), "id: 7\n\n"),
        (new().id("").data("x"), "id: \ndata: x\n\n"),
        (new().retry_ms(0), "retry: 0\n\n"),
        (new().retry_ms(u64::MAX), "retry: 18446744073709551615\n\n"),
        (new().comment("keep-alive"), ":keep-alive\n\n"),
        (
            new().comment(" c").id("1").event("e").retry_ms(20).data("d"),
            ": c\nid: 1\nevent: e\nretry: 20\ndata: d\n\n",
        ),
    ];
    for (builder, expected) in rows {
        assert_eq!(String::from_utf8(encode(builder)).unwrap(), *expected);
    }
}

#[test]
fn a_keep_alive_is_a_comment_and_nothing_else() {
    let items = read(&mut SseParser::<8>::new(), &[KEEP_ALIVE]).items;
    assert_eq!(items, [Item::Comment(String::new())]);
}

#[test]
fn nothing_can_be_smuggled_in() {
    let new = SseBuilder::new;
    for bad in ["\n", "\r", "\r\n", "a\ndata: injected\n\n", "a\rid: 9"] {
        let offset = bad.find(['\r', '\n']).unwrap();
        for builder in [new().event(bad), new().id(bad), new().comment(bad)] {
            let error = Err(EncodeError::InvalidCharacter { offset });
            assert_eq!(builder.data("x").encode(&mut [0; 99]), error, "{bad:?}");
            // It is told before anything about the buffer is.
            assert_eq!(builder.data("x").encode(&mut []), error);
        }
    }
    assert_eq!(
        new().id("ab\0").encode(&mut [0; 99]),
        Err(EncodeError::InvalidCharacter { offset: 2 })
    );

    // In data, every line end starts another line of data.
    let data = "x\n\nevent: fake\r\rid: 9\r\n\r\n: c\ndata: y";
    let out = encode(&new().data(data));
    assert_eq!(
        read(&mut SseParser::<99>::new(), &[&out]).items,
        [event("message", "x\n\nevent: fake\n\nid: 9\n\n: c\ndata: y", "")]
    );
}

#[cfg(feature = "alloc")]
#[test]
fn vectors_grow_or_stay() {
    let mut out = b"before ".to_vec();
    assert_eq!(SseBuilder::new().data("x").encode_to_vec(&mut out), Ok(9));
    assert_eq!(out, b"before data: x\n\n");
    assert!(SseBuilder::new().data("x").id("\n").encode_to_vec(&mut out).is_err());
    assert_eq!(out, b"before data: x\n\n");
}

/// Text without what may not stand in a single line.
fn line() -> impl Strategy<Value = String> {
    "[^\r\n]{0,12}"
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a\r\n: ]{0,12}", "[^\r\n]{0,90}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 12 } else { 1000 }, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_built_is_read_again(
        comment in proptest::option::of(line()),
        id in proptest::option::of("[^\r\n\0]{0,12}"),
        event_type in proptest::option::of(line()),
        retry in proptest::option::of(any::<u64>()),
        data in proptest::option::of(text()),
        size in 1_usize..20,
    ) {
        let mut builder = SseBuilder::new();
        if let Some(comment) = &comment { builder = builder.comment(comment); }
        if let Some(id) = &id { builder = builder.id(id); }
        if let Some(event_type) = &event_type { builder = builder.event(event_type); }
        if let Some(retry) = retry { builder = builder.retry_ms(retry); }
        if let Some(data) = &data { builder = builder.data(data); }
        let out = encode(&builder);

        // Any smaller buffer is refused with the exact need.
        for len in 0..out.len() {
            let needed = out.len();
            prop_assert_eq!(
                builder.encode(&mut vec![0; len]),
                Err(EncodeError::BufferTooSmall { needed })
            );
        }

        let mut parser = SseParser::<4096>::new();
        let reading = read(&mut parser, &out.chunks(size).collect::<Vec<_>>());
        let mut expected = Vec::new();
        expected.extend(comment.map(Item::Comment));
        expected.extend(retry.map(Item::Retry));
        let id = id.unwrap_or_default();
        if let Some(data) = data {
            let event_type = event_type.filter(|name| !name.is_empty());
            let data = data.replace("\r\n", "\n").replace('\r', "\n");
            expected.push(event(&event_type.unwrap_or("message".into()), &data, &id));
        }
        prop_assert_eq!(reading.items, expected);
        prop_assert_eq!(reading.last_event_id, id);
        prop_assert_eq!(reading.pending, None);
    }
}
