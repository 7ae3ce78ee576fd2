//! Streams of server-sent events, as voicetyped sends them.

use core::fmt::Write as _;
use std::sync::OnceLock;

use super::{Random, json};

/// A stream, and what is in it.
pub struct Stream {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many events it has.
    pub events: usize,
}

/// `speech_final` events, each an `event` and a `data` line.
pub fn speech_final(bytes: usize) -> Stream {
    let messages = json::speech_final();
    let mut index = (0..messages.len()).cycle();
    stream(bytes, |out| {
        let data = messages.message(index.next().unwrap_or_default());
        put(out, &[b"event: speech_final\ndata: ", data, b"\n\n"]);
    })
}

/// Events of all documented kinds in equal numbers, each with an id; one in eight has a comment
/// before it.
pub fn mixed(bytes: usize) -> Stream {
    let mut random = Random::new(0x7373_6520);
    let mut data = String::new();
    stream(bytes, |out| {
        if random.below(8) == 0 {
            out.extend_from_slice(b": keep-alive\n\n");
        }
        data.clear();
        let kind = random.pick(KINDS);
        write_event(&mut random, kind, &mut data);
        let id = random.hex(20);
        put(out, &[b"id: ", id.as_bytes(), b"\nevent: ", kind.as_bytes(), b"\ndata: "]);
        put(out, &[data.as_bytes(), b"\n\n"]);
    })
}

/// The same kinds as other servers write them: some without an id, some with CR LF, some with
/// their data in two lines.
pub fn uneven(bytes: usize) -> Stream {
    let mut random = Random::new(0x6372_6c66);
    let mut data = String::new();
    stream(bytes, |out| {
        let end: &[u8] = if random.below(10) == 0 { b"\r\n" } else { b"\n" };
        if random.below(8) == 0 {
            put(out, &[b": keep-alive", end, end]);
        }
        data.clear();
        let kind = random.pick(KINDS);
        write_event(&mut random, kind, &mut data);
        if random.below(5) != 0 {
            put(out, &[b"id: ", random.uuid().as_bytes(), end]);
        }
        put(out, &[b"event: ", kind.as_bytes(), end]);
        let comma = data.find(",\"timestamp").filter(|_| random.below(6) == 0);
        let (first, rest) = data.as_bytes().split_at(comma.unwrap_or_default());
        if !first.is_empty() {
            put(out, &[b"data: ", first, end]);
        }
        put(out, &[b"data: ", rest, end, end]);
    })
}

/// How long the streams of the cases are: at most `most` from now on, if that is said first.
pub fn length(most: usize) -> usize {
    static LENGTH: OnceLock<usize> = OnceLock::new();
    *LENGTH.get_or_init(|| most.min(STREAM_BYTES))
}

/// The events' data; what a documented kind's payload is that is not, is guessed.
fn write_event(random: &mut Random, kind: &str, out: &mut String) {
    match kind {
        "speech_final" => return json::write_speech_final(random, out),
        "call_terminated" => return json::write_call_terminated(random, out),
        _ => {}
    }
    let rest = match kind {
        "call_started" => format!(
            r#""caller_id":"+1{}","called_number":"+1{}","dialog_name":"pizza-order","sip_headers":{{"X-Account":"{}"}}"#,
            random.between(2_000_000_000, 9_999_999_999),
            random.between(2_000_000_000, 9_999_999_999),
            random.hex(8),
        ),
        "speech_partial" => format!(
            r#""transcript":"could you repeat the number","confidence":0.{},"language":"en-US","duration_ms":{}"#,
            random.between(51, 100),
            random.between(300, 4_000),
        ),
        "dtmf_received" => format!(
            r#""digit":"{}","duration_ms":{}"#,
            random.pick(&["0", "1", "5", "9", "*", "#"]),
            random.between(40, 400),
        ),
        "state_transition" => format!(
            r#""from_state":"greeting","to_state":"{}","trigger_event":"speech_final","dialog_name":"pizza-order""#,
            random.pick(&["collect_order", "goodbye", "transfer_to_agent"]),
        ),
        "action_executed" => {
            r#""action_type":"play_tts","params":{"text":"What can I get you?"}"#.to_owned()
        }
        "hook_result" => format!(
            r#""hook_url":"https://hooks.example.com/order","status_code":200,"response":{{"order":{}}}"#,
            random.below(100_000),
        ),
        "hook_error" => {
            r#""hook_url":"https://hooks.example.com/order","error":"timed out""#.to_owned()
        }
        "tts_started" | "tts_completed" => {
            r#""text":"What can I get you?","voice":"en_US-amy""#.to_owned()
        }
        _ => r#""error":"speech recognition failed""#.to_owned(),
    };
    write!(
        out,
        r#"{{"event_id":"evt-{}","session_id":"{}","type":"{kind}","timestamp":"{}",{rest}}}"#,
        random.hex(12),
        random.uuid(),
        json::timestamp(random),
    )
    .expect("a string takes everything");
}

/// Events until there are so many bytes.
fn stream(bytes: usize, mut write: impl FnMut(&mut Vec<u8>)) -> Stream {
    let mut stream = Stream { bytes: Vec::with_capacity(bytes + 4096), events: 0 };
    while stream.bytes.len() < bytes {
        write(&mut stream.bytes);
        stream.events += 1;
    }
    stream
}

fn put(stream: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        stream.extend_from_slice(part);
    }
}

const KINDS: &[&str] = &[
    "call_started",
    "call_terminated",
    "speech_partial",
    "speech_final",
    "dtmf_received",
    "state_transition",
    "action_executed",
    "hook_result",
    "hook_error",
    "tts_started",
    "tts_completed",
    "error",
];

/// How long the streams are if nothing else is said.
pub const STREAM_BYTES: usize = 64 << 20;
