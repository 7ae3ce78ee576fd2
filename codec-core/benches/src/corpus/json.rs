//! JSON messages, compact and in the order in which their senders write the keys.

use core::fmt::{self, Write as _};
use std::sync::LazyLock;

use callevents::json::{Kind, Raw};

use super::{EVENTS, Messages, Random};

/// jambonz `call:status`.
pub fn call_status() -> &'static Messages {
    static CORPUS: LazyLock<Messages> = LazyLock::new(|| messages(0x6a61_6d62, write_call_status));
    &CORPUS
}

/// rtpbridge events, eight kinds mixed.
pub fn rtpbridge() -> &'static Messages {
    static CORPUS: LazyLock<Messages> = LazyLock::new(|| messages(0x7274_7062, write_rtpbridge));
    &CORPUS
}

/// voicetyped `speech_final`, four to eight segments, a word in 200 not ASCII.
pub fn speech_final() -> &'static Messages {
    static CORPUS: LazyLock<Messages> = LazyLock::new(|| messages(0x7370_6565, write_speech_final));
    &CORPUS
}

/// voicetyped `call_terminated`.
pub fn call_terminated() -> &'static Messages {
    static CORPUS: LazyLock<Messages> =
        LazyLock::new(|| messages(0x7465_726d, write_call_terminated));
    &CORPUS
}

/// The same messages, the members of every object in a random order.
pub fn shuffled(messages: &Messages) -> Messages {
    let mut random = Random::new(0x7368_7566);
    Messages::write(messages.len(), |index, out| {
        let message = Raw::new(messages.message(index)).expect("the corpus is JSON");
        write_shuffled(&mut random, message, out);
    })
}

fn write_shuffled(random: &mut Random, value: Raw<'_>, out: &mut Vec<u8>) {
    match value.kind() {
        Kind::Object => {
            let mut members: Vec<_> = value.entries().collect();
            for index in (1..members.len()).rev() {
                members.swap(index, random.below(index as u64 + 1) as usize);
            }
            out.push(b'{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                out.extend_from_slice(format!("{comma}\"{key}\":").as_bytes());
                write_shuffled(random, value, out);
            }
            out.push(b'}');
        }
        Kind::Array => {
            out.push(b'[');
            for (index, item) in value.items().enumerate() {
                out.extend_from_slice(if index == 0 { b"" } else { b"," });
                write_shuffled(random, item, out);
            }
            out.push(b']');
        }
        _ => out.extend_from_slice(value.as_json().as_bytes()),
    }
}

/// One `speech_final` message.
pub(super) fn write_speech_final(random: &mut Random, out: &mut String) {
    let mut transcript = String::new();
    let mut segments = String::new();
    let mut at_ms = 0;
    for _ in 0..random.between(4, 9) {
        let mut text = String::new();
        for _ in 0..random.between(1, 4) {
            let choices = if random.below(200) == 0 { FOREIGN_WORDS } else { WORDS };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(random.pick(choices));
        }
        if !transcript.is_empty() {
            transcript.push(' ');
            segments.push(',');
        }
        transcript.push_str(&text);
        let end_ms = at_ms + random.between(200, 1_500);
        write!(
            segments,
            r#"{{"text":"{text}","start_ms":{at_ms},"end_ms":{end_ms},"confidence":{}}}"#,
            confidence(random),
        )
        .expect("a string takes everything");
        at_ms = end_ms;
    }
    put(
        out,
        format_args!(
            r#"{{"event_id":"evt-{}","session_id":"{}","type":"speech_final","timestamp":"{}","transcript":"{transcript}","confidence":{},"language":"en-US","duration_ms":{at_ms},"segments":[{segments}]}}"#,
            random.hex(12),
            random.uuid(),
            timestamp(random),
            confidence(random),
        ),
    );
}

/// One `call_terminated` message.
pub(super) fn write_call_terminated(random: &mut Random, out: &mut String) {
    put(
        out,
        format_args!(
            r#"{{"event_id":"evt-{}","session_id":"{}","type":"call_terminated","timestamp":"{}","reason":"{}","duration_seconds":{},"state_transitions":{},"final_state":"{}"}}"#,
            random.hex(12),
            random.uuid(),
            timestamp(random),
            random.pick(&["normal", "caller_hangup", "system_hangup", "transfer", "timeout"]),
            random.between(3, 3_600),
            random.between(1, 40),
            random.pick(&["greeting", "collect_order", "goodbye", "transfer_to_agent"]),
        ),
    );
}

fn write_call_status(random: &mut Random, out: &mut String) {
    let (status, reason, name) = *random.pick::<(u16, &str, &str)>(&[
        &(100, "Trying", "trying"),
        &(180, "Ringing", "ringing"),
        &(183, "Session Progress", "early-media"),
        &(200, "OK", "in-progress"),
        &(200, "OK", "completed"),
    ]);
    let call_sid = random.uuid();
    // Only the end has a duration; only legs that are traced have a b3.
    let duration = match name {
        "completed" => format!(r#","duration":{}"#, random.below(3_600)),
        _ => String::new(),
    };
    let b3 = match random.below(4) {
        0 => format!(r#","b3":"{}-{}-1""#, random.hex(32), random.hex(16)),
        _ => String::new(),
    };
    put(
        out,
        format_args!(
            r#"{{"type":"call:status","msgid":"{}","call_sid":"{call_sid}","data":{{"call_sid":"{call_sid}","direction":"{}","from":"+1{}","to":"+1{}","call_id":"{}","sbc_callid":"{}@10.1.2.{}","sip_status":{status},"sip_reason":"{reason}","call_status":"{name}","account_sid":"{}","trace_id":"{}","application_sid":"{}","fs_sip_address":"10.0.150.{}:5070","originating_sip_ip":"54.172.60.{}","originating_sip_trunk_name":"{}"{duration}}}{b3}}}"#,
            random.hex(22),
            random.pick(&["inbound", "outbound"]),
            random.between(2_000_000_000, 9_999_999_999),
            random.between(2_000_000_000, 9_999_999_999),
            random.uuid(),
            random.hex(32),
            random.between(1, 255),
            random.uuid(),
            random.hex(32),
            random.uuid(),
            random.between(1, 255),
            random.between(1, 255),
            random.pick(&["Twilio", "Telnyx", "Bandwidth"]),
        ),
    );
}

fn write_rtpbridge(random: &mut Random, out: &mut String) {
    let endpoint = random.uuid();
    match random.below(20) {
        0..5 => put(
            out,
            format_args!(
                r#"{{"event":"dtmf","data":{{"digit":"{}","duration_ms":{},"endpoint_id":"{endpoint}"}}}}"#,
                random.pick(&["0", "1", "5", "9", "*", "#"]),
                random.between(40, 400),
            ),
        ),
        5..10 => put(
            out,
            format_args!(
                r#"{{"event":"endpoint.state_changed","data":{{"endpoint_id":"{endpoint}","new_state":"{}","old_state":"{}"}}}}"#,
                random.pick(&["connected", "disconnected", "paused", "finished"]),
                random.pick(&["connecting", "connected", "playing"]),
            ),
        ),
        10..13 => put(
            out,
            format_args!(
                r#"{{"event":"vad.silence","data":{{"endpoint_id":"{endpoint}","silence_duration_ms":{}}}}}"#,
                random.between(0, 20_000),
            ),
        ),
        13..15 => put(
            out,
            format_args!(
                r#"{{"event":"vad.speech_started","data":{{"endpoint_id":"{endpoint}"}}}}"#
            ),
        ),
        15 => put(
            out,
            format_args!(
                r#"{{"event":"endpoint.media_timeout","data":{{"duration_ms":{},"endpoint_id":"{endpoint}"}}}}"#,
                random.between(5_000, 60_000),
            ),
        ),
        16 => put(
            out,
            format_args!(
                r#"{{"event":"endpoint.file.finished","data":{{"endpoint_id":"{endpoint}","reason":"completed"}}}}"#
            ),
        ),
        17 | 18 => put(
            out,
            format_args!(
                r#"{{"event":"recording.stopped","data":{{"dropped_packets":{},"duration_ms":{},"file_path":"/srv/rtpbridge/recordings/{}.pcap","packets":{},"reason":"{}","recording_id":"{}"}}}}"#,
                random.below(3),
                random.between(1_000, 600_000),
                random.uuid(),
                random.between(50, 30_000),
                random.pick(&["endpoint_removed", "session_destroyed"]),
                random.uuid(),
            ),
        ),
        _ => put(
            out,
            format_args!(
                r#"{{"event":"stats","data":{{"endpoints":[{{"codec":"PCMU","endpoint_id":"{endpoint}","inbound":{{"bytes":{},"jitter_ms":{:?},"last_received_ms_ago":{},"packets":{},"packets_lost":{}}},"outbound":{{"bytes":{},"packets":{}}},"rtt_ms":{:?},"state":"Connected"}}]}}}}"#,
                random.below(4_000_000),
                random.below(20_000) as f64 / 1_000.0,
                random.below(20),
                random.below(20_000),
                random.below(20),
                random.below(4_000_000),
                random.below(20_000),
                random.below(90_000) as f64 / 1_000.0,
            ),
        ),
    }
}

fn messages(seed: u64, mut write: impl FnMut(&mut Random, &mut String)) -> Messages {
    let mut random = Random::new(seed);
    let mut text = String::new();
    Messages::write(EVENTS, |_, out| {
        text.clear();
        write(&mut random, &mut text);
        out.extend_from_slice(text.as_bytes());
    })
}

/// Two digits, without a zero at the end.
fn confidence(random: &mut Random) -> f64 {
    random.between(51, 100) as f64 / 100.0
}

pub(super) fn timestamp(random: &mut Random) -> String {
    format!(
        "2026-05-21T{:02}:{:02}:{:02}.{:03}Z",
        random.below(24),
        random.below(60),
        random.below(60),
        random.below(1_000),
    )
}

fn put(out: &mut String, text: fmt::Arguments<'_>) {
    out.write_fmt(text).expect("a string takes everything");
}

const WORDS: &[&str] = &[
    "hello", "please", "my", "order", "number", "is", "seven", "four", "the", "account", "about",
    "invoice", "transfer", "me", "to", "an", "agent", "yes", "no", "thanks", "address", "changed",
    "Monday", "delivery", "was", "late", "again", "could", "you", "repeat", "that", "refund",
];

const FOREIGN_WORDS: &[&str] = &["Müller", "café", "señor", "東京", "naïve"];
