//! Streams of server-sent events.

use super::{Messages, Random, json};

/// At least `bytes` of `speech_final` events, each an `event` and a `data` line.
pub fn speech_final(bytes: usize) -> Vec<u8> {
    let messages = json::speech_final();
    let mut stream = Vec::with_capacity(bytes + 4096);
    for index in (0..messages.len()).cycle() {
        if stream.len() >= bytes {
            break;
        }
        put(&mut stream, &[b"event: speech_final\ndata: ", messages.message(index), b"\n\n"]);
    }
    stream
}

/// At least `bytes` of short and long events, most with an id, with comments between them, some
/// with several `data` lines, some with CR LF.
pub fn mixed(bytes: usize) -> Vec<u8> {
    let mut random = Random::new(0x7373_6520);
    let kinds: [(&[u8], &Messages); 3] = [
        (b"speech_final", json::speech_final()),
        (b"call_terminated", json::call_terminated()),
        (b"dtmf_received", json::rtpbridge()),
    ];
    let mut stream = Vec::with_capacity(bytes + 4096);
    while stream.len() < bytes {
        let end: &[u8] = if random.below(10) == 0 { b"\r\n" } else { b"\n" };
        if random.below(8) == 0 {
            put(&mut stream, &[b": keep-alive", end, end]);
        }
        let (name, messages) = kinds[random.below(3) as usize];
        let data = messages.message(random.below(messages.len() as u64) as usize);
        if random.below(5) != 0 {
            put(&mut stream, &[b"id: ", random.uuid().as_bytes(), end]);
        }
        put(&mut stream, &[b"event: ", name, end]);
        if random.below(6) == 0 {
            let half = data.len() / 2;
            let comma = data[half..].iter().position(|byte| *byte == b',').unwrap_or(0);
            let (first, rest) = data.split_at(half + comma);
            put(&mut stream, &[b"data: ", first, end, b"data: ", rest, end, end]);
        } else {
            put(&mut stream, &[b"data: ", data, end, end]);
        }
    }
    stream
}

/// How long the streams of the cases are.
pub const STREAM_BYTES: usize = 64 << 20;

fn put(stream: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        stream.extend_from_slice(part);
    }
}
