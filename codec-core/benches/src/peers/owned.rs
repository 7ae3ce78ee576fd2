//! Envelopes in the style of the vendor's C++ core, which is not at hand to be built here: owned
//! strings that nobody checks to be UTF-8, and a growing vector that every field is appended to.

use crate::corpus::call_events;

/// A string, as C++ has it: of any bytes.
pub struct Unchecked(Vec<u8>);

impl Unchecked {
    /// What it holds.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// A message that owns its strings.
#[allow(missing_docs)]
pub struct CallEvent {
    pub call_sid: Unchecked,
    pub event_type: i32,
    pub status: Unchecked,
    pub start_timestamp_ms: i64,
    pub q850_cause: i32,
    pub recording_url: Unchecked,
    pub duration_seconds: i32,
    pub answer_timestamp_ms: i64,
    pub end_timestamp_ms: i64,
    pub packets_sent: u32,
    pub packets_received: u32,
    pub packets_lost: u32,
    pub bytes_sent: u64,
    pub jitter_ms: f64,
    pub estimated_mos: f64,
    pub trunk_id: Unchecked,
    pub tenant_id: Unchecked,
    pub codec: Unchecked,
    pub timestamp_ms: i64,
    pub client_id: Unchecked,
}

impl CallEvent {
    /// Reads an envelope; `None` if it is cut.
    pub fn decode(body: &[u8]) -> Option<Self> {
        let mut rest = body.get(6..)?;
        let rest = &mut rest;
        Some(Self {
            call_sid: string(rest)?,
            event_type: i32::from_le_bytes(array(rest)?),
            status: string(rest)?,
            start_timestamp_ms: i64::from_le_bytes(array(rest)?),
            q850_cause: i32::from_le_bytes(array(rest)?),
            recording_url: string(rest)?,
            duration_seconds: i32::from_le_bytes(array(rest)?),
            answer_timestamp_ms: i64::from_le_bytes(array(rest)?),
            end_timestamp_ms: i64::from_le_bytes(array(rest)?),
            packets_sent: u32::from_le_bytes(array(rest)?),
            packets_received: u32::from_le_bytes(array(rest)?),
            packets_lost: u32::from_le_bytes(array(rest)?),
            bytes_sent: u64::from_le_bytes(array(rest)?),
            jitter_ms: f64::from_le_bytes(array(rest)?),
            estimated_mos: f64::from_le_bytes(array(rest)?),
            trunk_id: string(rest)?,
            tenant_id: string(rest)?,
            codec: string(rest)?,
            timestamp_ms: i64::from_le_bytes(array(rest)?),
            client_id: string(rest)?,
        })
    }

    /// Writes an envelope.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![0; 6];
        put_string(&mut out, &self.call_sid);
        out.extend_from_slice(&self.event_type.to_le_bytes());
        put_string(&mut out, &self.status);
        out.extend_from_slice(&self.start_timestamp_ms.to_le_bytes());
        out.extend_from_slice(&self.q850_cause.to_le_bytes());
        put_string(&mut out, &self.recording_url);
        out.extend_from_slice(&self.duration_seconds.to_le_bytes());
        out.extend_from_slice(&self.answer_timestamp_ms.to_le_bytes());
        out.extend_from_slice(&self.end_timestamp_ms.to_le_bytes());
        out.extend_from_slice(&self.packets_sent.to_le_bytes());
        out.extend_from_slice(&self.packets_received.to_le_bytes());
        out.extend_from_slice(&self.packets_lost.to_le_bytes());
        out.extend_from_slice(&self.bytes_sent.to_le_bytes());
        out.extend_from_slice(&self.jitter_ms.to_le_bytes());
        out.extend_from_slice(&self.estimated_mos.to_le_bytes());
        put_string(&mut out, &self.trunk_id);
        put_string(&mut out, &self.tenant_id);
        put_string(&mut out, &self.codec);
        out.extend_from_slice(&self.timestamp_ms.to_le_bytes());
        put_string(&mut out, &self.client_id);
        let payload_size = (out.len() - 6) as i32;
        out[2..6].copy_from_slice(&payload_size.to_le_bytes());
        out
    }
}

impl From<&call_events::CallEvent> for CallEvent {
    fn from(value: &call_events::CallEvent) -> Self {
        super::convert_call_event!(value, value.event_type, unchecked, Self {})
    }
}

fn unchecked(text: &str) -> Unchecked {
    Unchecked(text.as_bytes().to_vec())
}

fn array<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, tail) = rest.split_first_chunk()?;
    *rest = tail;
    Some(*bytes)
}

fn string(rest: &mut &[u8]) -> Option<Unchecked> {
    let length = usize::try_from(i32::from_le_bytes(array(rest)?)).ok()?;
    let (bytes, tail) = rest.split_at_checked(length)?;
    *rest = tail;
    Some(Unchecked(bytes.to_vec()))
}

fn put_string(out: &mut Vec<u8>, Unchecked(text): &Unchecked) {
    out.extend_from_slice(&(text.len() as i32).to_le_bytes());
    out.extend_from_slice(text);
}
