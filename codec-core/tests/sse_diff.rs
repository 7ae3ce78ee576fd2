//! Any stream gives what the rules say, however it is cut.

#[path = "bodies/sse_diff.rs"]
mod sse_diff;

use proptest::collection::vec;
use proptest::prelude::*;
use sse_diff::{check, pieces};

/// Pieces of which streams are made: all that the rules name, and what comes near to it.
fn token() -> impl Strategy<Value = Vec<u8>> {
    let rows: &[&[u8]] = &[
        b"\n", b"\n", b"\n", b"\r", b"\r\n", b"\n\n", b":", b": ", b" ", b"data", b"data:",
        b"data: ", b"data: x\n", b"data:\n\n", b"event: ", b"event: a\n", b"event:\n", b"id: ",
        b"id: 7\n", b"id\n", b"id: \0\n", b"retry: ", b"retry: 10\n", b"retry:+5\n",
        b"retry: 99999999999999999999\n", b": keep-alive\n\n", b"\xEF\xBB\xBF", b"\xEF\xBB",
        b"\xC3", b"\xA9", b"\xE2\x82\xAC", b"\xE2\x82", b"\xF0\x9F\x98\x80", b"\xF0\x9F", b"\xFF",
        b"\xED\xA0\x80", b"\0", b"\t", b"\x0B", b"\x0C", b"\xE2\x80\xA8", b"\xC2\x85", b"Data: x\n",
        b"foo: bar\n", b"evento: x\n", b"twelve bytes", b"data: {\"a\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}\n\n",
    ];
    let rows: Vec<Vec<u8>> = rows.iter().map(|row| row.to_vec()).collect();
    prop_oneof![9 => proptest::sample::select(rows), 1 => vec(any::<u8>(), 0..20)]
}

fn stream() -> impl Strategy<Value = Vec<u8>> {
    vec(token(), 0..24).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 12 } else { 4000 }, failure_persistence: None, ..Default::default() })]

    #[test]
    fn streams(stream in stream(), cuts in any::<u8>(), limit in any::<u8>()) {
        sse_diff::sse_diff(&[&[cuts, limit], &*stream].concat());
    }

    #[test]
    fn bytes(stream in vec(any::<u8>(), 0..200), cuts in any::<u8>(), limit in any::<u8>()) {
        sse_diff::sse_diff(&[&[cuts, limit], &*stream].concat());
    }
}

/// All short streams over the bytes that matter, whole and byte by byte.
#[test]
fn all_short_streams() {
    let alphabet = *b"\r\n: d\xC3\xA9\xEF";
    let mut stream = Vec::new();
    for len in 0..=if cfg!(miri) { 2 } else { 5_u32 } {
        for mut number in 0..alphabet.len().pow(len) {
            stream.clear();
            for _ in 0..len {
                stream.push(alphabet[number % alphabet.len()]);
                number /= alphabet.len();
            }
            // In the stream's first line, and in a line of data.
            for stream in [&*stream, &[b"data", &*stream].concat()] {
                check(stream, &pieces(stream, 0), 99);
                check(stream, &pieces(stream, 1), 3);
            }
        }
    }
}
