//! Gateway events: as values, as protobuf, as envelopes, and as streams of frames.

use std::sync::LazyLock;

use prost::Message as _;

use super::{EVENTS, Messages, Random, calls};
use crate::peers;

/// One event, owned: what every peer's own message is made from.
#[derive(Clone, Default)]
#[allow(missing_docs)]
pub struct CallEvent {
    pub call_sid: String,
    pub event_type: i32,
    pub status: String,
    pub start_timestamp_ms: i64,
    pub q850_cause: i32,
    pub recording_url: String,
    pub duration_seconds: i32,
    pub answer_timestamp_ms: i64,
    pub end_timestamp_ms: i64,
    pub packets_sent: u32,
    pub packets_received: u32,
    pub packets_lost: u32,
    pub bytes_sent: u64,
    pub jitter_ms: f64,
    pub estimated_mos: f64,
    pub trunk_id: String,
    pub tenant_id: String,
    pub codec: String,
    pub timestamp_ms: i64,
    pub client_id: String,
}

/// The same events in every form.
pub struct CallEvents {
    /// As values.
    pub values: Vec<CallEvent>,
    /// As protobuf messages.
    pub protobuf: Messages,
    /// As envelopes.
    pub envelopes: Messages,
    /// As frames of envelopes.
    pub envelope_frames: Messages,
    /// As frames of protobuf messages.
    pub protobuf_frames: Messages,
}

impl CallEvents {
    fn from_values(values: Vec<CallEvent>) -> Self {
        let protobuf = Messages::write(values.len(), |index, out| {
            peers::prost::CallEvent::from(&values[index])
                .encode(out)
                .expect("a vector takes everything");
        });
        let envelopes =
            Messages::write(values.len(), |index, out| write_envelope(&values[index], out));
        let envelope_frames = frames(&envelopes);
        let protobuf_frames = frames(&protobuf);
        Self { values, protobuf, envelopes, envelope_frames, protobuf_frames }
    }
}

/// Unrelated events: 60 % hangups with all fields, 15 % each of creation and answer, 5 % each of
/// hold and resumption.
pub fn unrelated() -> &'static CallEvents {
    static CORPUS: LazyLock<CallEvents> = LazyLock::new(|| {
        let mut random = Random::new(0x6361_6c6c);
        let values = (0..EVENTS)
            .map(|_| {
                let event_type = match random.below(100) {
                    0..60 => HANGUP,
                    60..75 => CREATE,
                    75..90 => ANSWER,
                    90..95 => HOLD,
                    _ => RESUME,
                };
                let call_sid = random.uuid();
                event(&mut random, call_sid, event_type)
            })
            .collect();
        CallEvents::from_values(values)
    });
    &CORPUS
}

/// The events of [`calls::thousand`], in their order, with the fields that belong to each.
pub fn in_order() -> &'static CallEvents {
    static CORPUS: LazyLock<CallEvents> = LazyLock::new(|| {
        let mut random = Random::new(0x6f72_6465);
        let values = calls::thousand()
            .steps
            .iter()
            .map(|step| event(&mut random, step.call_sid.to_owned(), step.event_type))
            .collect();
        CallEvents::from_values(values)
    });
    &CORPUS
}

/// Every event writes its own fields in another order, and one that the schema does not have.
pub fn shuffled() -> &'static Messages {
    static CORPUS: LazyLock<Messages> = LazyLock::new(|| {
        let mut random = Random::new(0x7368_7566);
        let corpus = unrelated();
        Messages::write(corpus.protobuf.len(), |index, out| {
            let mut fields = split_fields(corpus.protobuf.message(index));
            for at in (1..fields.len()).rev() {
                fields.swap(at, random.below(at as u64 + 1) as usize);
            }
            let unknown = [0xf2, 0x01, 0x03, b'n', b'e', b'w'];
            let place = random.below(fields.len() as u64 + 1) as usize;
            fields.insert(place, &unknown);
            for field in fields {
                out.extend_from_slice(field);
            }
        })
    });
    &CORPUS
}

/// `event_type` of a call that is being set up.
pub const CREATE: i32 = 1;
/// `event_type` of an answered call.
pub const ANSWER: i32 = 2;
/// `event_type` of a call that has ended.
pub const HANGUP: i32 = 3;
/// `event_type` of a call that was put on hold.
pub const HOLD: i32 = 4;
/// `event_type` of a call that goes on.
pub const RESUME: i32 = 5;

/// The method id of event frames.
pub const STREAM_EVENTS: u32 = 959_835_745;

fn event(random: &mut Random, call_sid: String, event_type: i32) -> CallEvent {
    let start_timestamp_ms = random.between(1_779_321_600_000, 1_779_408_000_000) as i64;
    let mut event = CallEvent {
        event_type,
        start_timestamp_ms,
        trunk_id: format!("trunk-{}", random.pick(&["us-east-1", "eu-west-2", "ap-south-1"])),
        tenant_id: random.pick(&["acme-retail", "globex", "initech-support"]).to_owned(),
        timestamp_ms: start_timestamp_ms,
        client_id: random.uuid(),
        call_sid,
        ..CallEvent::default()
    };
    if event_type == CREATE {
        event.status = random.pick(&["INITIATED", "RINGING"]).to_owned();
        return event;
    }
    event.status = "ANSWERED".to_owned();
    event.codec = random.pick(&["PCMU", "PCMA", "PCM16"]).to_owned();
    event.answer_timestamp_ms = start_timestamp_ms + random.between(1_500, 25_000) as i64;
    event.timestamp_ms = event.answer_timestamp_ms + random.below(60_000) as i64;
    if event_type == HANGUP {
        let duration_ms = random.between(2_000, 1_800_000);
        let packets = duration_ms / 20;
        event.status = random.pick(&["COMPLETED", "FAILED", "BUSY", "NO_ANSWER"]).to_owned();
        event.q850_cause = *random.pick(&[&16, &16, &16, &17, &18, &19, &31, &102]);
        event.recording_url = format!(
            "https://rec.example.com/v1/{}/2026/05/21/{}.opus?sig={}",
            &event.tenant_id[..6],
            event.call_sid,
            random.hex(7),
        );
        event.duration_seconds = (duration_ms / 1_000) as i32;
        event.end_timestamp_ms = event.answer_timestamp_ms + duration_ms as i64;
        event.packets_sent = packets as u32;
        event.packets_received = (packets - random.below(5)) as u32;
        event.packets_lost = random.between(1, 200) as u32;
        event.bytes_sent = packets * 172;
        event.jitter_ms = random.between(100, 40_000) as f64 / 1_000.0;
        event.estimated_mos = random.between(2_500, 4_500) as f64 / 1_000.0;
        event.timestamp_ms = event.end_timestamp_ms + random.below(50) as i64;
    }
    event
}

fn frames(bodies: &Messages) -> Messages {
    Messages::write(bodies.len(), |index, out| {
        let body = bodies.message(index);
        out.extend_from_slice(&(body.len() as u32 + 4).to_le_bytes());
        out.extend_from_slice(&STREAM_EVENTS.to_le_bytes());
        out.extend_from_slice(body);
    })
}

fn write_envelope(event: &CallEvent, out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(&[0; 6]);
    write_string(&event.call_sid, out);
    out.extend_from_slice(&event.event_type.to_le_bytes());
    write_string(&event.status, out);
    out.extend_from_slice(&event.start_timestamp_ms.to_le_bytes());
    out.extend_from_slice(&event.q850_cause.to_le_bytes());
    write_string(&event.recording_url, out);
    out.extend_from_slice(&event.duration_seconds.to_le_bytes());
    out.extend_from_slice(&event.answer_timestamp_ms.to_le_bytes());
    out.extend_from_slice(&event.end_timestamp_ms.to_le_bytes());
    out.extend_from_slice(&event.packets_sent.to_le_bytes());
    out.extend_from_slice(&event.packets_received.to_le_bytes());
    out.extend_from_slice(&event.packets_lost.to_le_bytes());
    out.extend_from_slice(&event.bytes_sent.to_le_bytes());
    out.extend_from_slice(&event.jitter_ms.to_le_bytes());
    out.extend_from_slice(&event.estimated_mos.to_le_bytes());
    write_string(&event.trunk_id, out);
    write_string(&event.tenant_id, out);
    write_string(&event.codec, out);
    out.extend_from_slice(&event.timestamp_ms.to_le_bytes());
    write_string(&event.client_id, out);
    let payload_size = (out.len() - start - 6) as i32;
    out[start + 2..start + 6].copy_from_slice(&payload_size.to_le_bytes());
}

fn write_string(value: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(&(value.len() as i32).to_le_bytes());
    out.extend_from_slice(value.as_bytes());
}

/// The fields of a message as they were written, tag and value together.
fn split_fields(mut message: &[u8]) -> Vec<&[u8]> {
    fn varint(bytes: &[u8], at: &mut usize) -> usize {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = usize::from(bytes[*at]);
            *at += 1;
            value |= (byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return value;
            }
        }
    }
    let mut fields = Vec::new();
    while !message.is_empty() {
        let mut at = 0;
        match varint(message, &mut at) & 7 {
            0 => _ = varint(message, &mut at),
            1 => at += 8,
            _ => at += varint(message, &mut at),
        }
        let (field, rest) = message.split_at(at);
        fields.push(field);
        message = rest;
    }
    fields
}
