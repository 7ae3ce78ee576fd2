//! The slowest inputs that are known for each decoder: `cargo xtask guarantee work` counts the
//! instructions that one byte of each takes.
//!
//! Without an argument this prints their names and limits, with `--planted` that of one whose work
//! grows faster than it does, which must be found; with a name and a length it decodes an
//! input of about that many bytes, in `measured_section`.

use core::hint::black_box;
use std::env::args;

use callevents::framing::sse::SseParser;
use callevents::gateway::{BodyFormat, Message};
use callevents::{FrameDecoder, jambonz, json, rtpbridge, voicetyped};

/// A hostile input: what it is called, how many instructions a byte of it may take, how it is made,
/// and what reads it.
struct Hostile(&'static str, u32, Make, fn(&[u8]));

/// Text that begins, is repeated until there are bytes enough, and ends.
struct Make(&'static [u8], &'static [u8], &'static [u8]);

const INPUTS: &[Hostile] = &[
    Hostile("frames: empty ones", 16, Make(b"", b"\x04\0\0\0\x09\0\0\0", b""), frames),
    Hostile("frames: byte by byte", 250, Make(b"", b"\x04\0\0\0\x09\0\0\0", b""), frames_drip),
    Hostile("frames: lengths that cannot be", 70, Make(b"", b"\0\0\0\0", b""), frames),
    Hostile("protobuf: fields nobody knows", 55, Make(b"", b"\xf8\x07\0", b""), protobuf),
    Hostile("protobuf: groups", 75, Make(b"", b"\xfb\x07\xfc\x07", b""), protobuf),
    Hostile("protobuf: the same text again", 22, Make(b"", b"\x0a\x01a", b""), protobuf),
    Hostile(
        "protobuf: numbers of ten bytes",
        22,
        Make(b"", b"\x20\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", b""),
        protobuf,
    ),
    Hostile("event stream: blank lines", 90, Make(b"", b"\n", b""), sse),
    Hostile("event stream: comments", 160, Make(b"", b":\n", b""), sse),
    Hostile("event stream: empty data", 60, Make(b"", b"data\n", b"\n"), sse),
    Hostile("event stream: empty events", 100, Make(b"", b"data\n\n", b""), sse),
    Hostile("event stream: ids", 45, Make(b"", b"id:1\r", b"\n"), sse),
    Hostile("event stream: fields nobody knows", 270, Make(b"", b"x\n", b""), sse),
    Hostile("event stream: no UTF-8", 175, Make(b"data:", b"\xff", b"\n\n"), sse),
    Hostile("event stream: byte by byte", 175, Make(b"", b"data:\xc3\xbc\r\n", b"\r\n"), sse_drip),
    Hostile("JSON: open brackets", 1, Make(b"", b"[", b""), check),
    Hostile("JSON: brackets", 32, Make(b"[", b"[],", b"0]"), check),
    Hostile("JSON: digits", 85, Make(b"[", b"0,", b"0]"), check),
    Hostile("JSON: escapes", 56, Make(b"\"", b"\\n", b"\""), check),
    Hostile("JSON: surrogates", 27, Make(b"\"", b"\\ud83d\\ude00", b"\""), check),
    Hostile("JSON: empty keys", 42, Make(b"{", b"\"\":0,", b"\"\":0}"), check),
    Hostile(
        "voicetyped: keys nobody knows",
        150,
        Make(b"{", b"\"\":0,", VOICETYPED_END),
        voicetyped,
    ),
    Hostile(
        "voicetyped: the same key again",
        33,
        Make(b"{", b"\"type\":\"dtmf_received\",", VOICETYPED_END),
        voicetyped,
    ),
    Hostile(
        "voicetyped: an escaped key",
        255,
        Make(b"{", b"\"\\u0074\":0,", VOICETYPED_END),
        voicetyped,
    ),
    Hostile(
        "rtpbridge: keys nobody knows",
        125,
        Make(
            b"{\"event\":\"dtmf\",\"data\":{",
            b"\"\":0,",
            b"\"digit\":\"1\",\"duration_ms\":1,\"endpoint_id\":\"e\"}}",
        ),
        rtpbridge,
    ),
    Hostile(
        "rtpbridge: the data first",
        49,
        Make(
            b"{\"data\":{",
            b"\"digit\":\"1\",",
            b"\"duration_ms\":1,\"endpoint_id\":\"e\"},\"event\":\"dtmf\"}",
        ),
        rtpbridge,
    ),
    Hostile("jambonz: keys nobody knows", 125, Make(JAMBONZ, b"\"\":0,", b"\"a\":0}}"), jambonz),
    Hostile(
        "jambonz: halves of doubles",
        58,
        Make(
            JAMBONZ,
            b"\"duration\":9007199254740993.000000000000000000000000000000000001,",
            b"\"a\":0}}",
        ),
        jambonz,
    ),
    Hostile(
        "jambonz: the type last",
        37,
        Make(
            b"{\"data\":{",
            b"\"call_sid\":\"a\",",
            b"\"a\":0},\"msgid\":\"m\",\"type\":\"call:status\"}",
        ),
        jambonz,
    ),
];

const PLANTED: Hostile =
    Hostile("planted: from the start each time", 1 << 30, Make(b"[", b"0,", b"0]"), check_prefixes);

const VOICETYPED_END: &[u8] =
    b"\"event_id\":\"e\",\"session_id\":\"s\",\"type\":\"dtmf_received\",\"timestamp\":\"\",\"digit\":\"1\"}";

const JAMBONZ: &[u8] = b"{\"type\":\"call:status\",\"msgid\":\"m\",\"data\":{";

fn main() {
    let mut arguments = args().skip(1);
    let (name, len) = (arguments.next().unwrap_or_default(), arguments.next());
    let Some(len) = len else {
        let inputs = if name == "--planted" { core::slice::from_ref(&PLANTED) } else { INPUTS };
        for Hostile(name, limit, ..) in inputs {
            println!("{limit} {name}");
        }
        return;
    };
    let len: usize = len.parse().expect("a length");
    let Hostile(_, _, Make(start, again, end), read) =
        INPUTS.iter().chain([&PLANTED]).find(|input| input.0 == name).expect("an input");
    let mut input = start.to_vec();
    while input.len() + end.len() < len {
        input.extend(*again);
    }
    input.extend(*end);
    measured_section(*read, &input);
    println!("{}", input.len());
}

/// What valgrind counts, with all that it calls.
#[inline(never)]
fn measured_section(read: fn(&[u8]), input: &[u8]) {
    read(black_box(input));
}

fn frames(input: &[u8]) {
    frames_by(input, input.len());
}

fn frames_drip(input: &[u8]) {
    frames_by(input, 1);
}

fn frames_by(input: &[u8], chunk: usize) {
    let mut decoder = FrameDecoder::<4096>::new();
    for mut input in input.chunks(chunk) {
        while let Some(frame) = decoder.next(&mut input).transpose() {
            let _ = black_box(frame.and_then(|frame| frame.message()));
        }
    }
}

fn protobuf(input: &[u8]) {
    let _ = black_box(Message::decode_kind("call_event", BodyFormat::Protobuf, input));
}

fn sse(input: &[u8]) {
    sse_by(input, input.len());
}

fn sse_drip(input: &[u8]) {
    sse_by(input, 1);
}

fn sse_by(input: &[u8], chunk: usize) {
    let mut parser = SseParser::<4096>::new();
    for mut input in input.chunks(chunk) {
        while let Some(item) = parser.next_item(&mut input).transpose() {
            let _ = black_box(item);
        }
    }
}

fn check(input: &[u8]) {
    let _ = black_box(json::validate(input));
}

fn check_prefixes(input: &[u8]) {
    (0..input.len()).step_by(256).for_each(|len| check(&input[..len]));
}

fn voicetyped(input: &[u8]) {
    let _ = black_box(voicetyped::parse_event(input));
}

fn rtpbridge(input: &[u8]) {
    let _ = black_box(rtpbridge::parse(input));
}

fn jambonz(input: &[u8]) {
    let _ = black_box(jambonz::parse(input));
}
