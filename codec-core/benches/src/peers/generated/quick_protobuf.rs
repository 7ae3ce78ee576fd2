// Generated: run `cargo run` in codec-core/benches/generate.



use std::borrow::Cow;
use quick_protobuf::{MessageInfo, MessageRead, MessageWrite, BytesReader, Writer, WriterBackend, Result};
use quick_protobuf::sizeofs::*;
use super::*;

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum EventType {
    UNKNOWN = 0,
    CHANNEL_CREATE = 1,
    CHANNEL_ANSWER = 2,
    CHANNEL_HANGUP_COMPLETE = 3,
    CHANNEL_HOLD = 4,
    CHANNEL_RESUME = 5,
}

impl Default for EventType {
    fn default() -> Self {
        EventType::UNKNOWN
    }
}

impl From<i32> for EventType {
    fn from(i: i32) -> Self {
        match i {
            0 => EventType::UNKNOWN,
            1 => EventType::CHANNEL_CREATE,
            2 => EventType::CHANNEL_ANSWER,
            3 => EventType::CHANNEL_HANGUP_COMPLETE,
            4 => EventType::CHANNEL_HOLD,
            5 => EventType::CHANNEL_RESUME,
            _ => Self::default(),
        }
    }
}

impl<'a> From<&'a str> for EventType {
    fn from(s: &'a str) -> Self {
        match s {
            "UNKNOWN" => EventType::UNKNOWN,
            "CHANNEL_CREATE" => EventType::CHANNEL_CREATE,
            "CHANNEL_ANSWER" => EventType::CHANNEL_ANSWER,
            "CHANNEL_HANGUP_COMPLETE" => EventType::CHANNEL_HANGUP_COMPLETE,
            "CHANNEL_HOLD" => EventType::CHANNEL_HOLD,
            "CHANNEL_RESUME" => EventType::CHANNEL_RESUME,
            _ => Self::default(),
        }
    }
}

#[allow(clippy::derive_partial_eq_without_eq)]
#[derive(Debug, Default, PartialEq, Clone)]
pub struct EventStreamRequest<'a> {
    pub client_id: Cow<'a, str>,
}

impl<'a> MessageRead<'a> for EventStreamRequest<'a> {
    fn from_reader(r: &mut BytesReader, bytes: &'a [u8]) -> Result<Self> {
        let mut msg = Self::default();
        while !r.is_eof() {
            match r.next_tag(bytes) {
                Ok(10) => msg.client_id = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(t) => { r.read_unknown(bytes, t)?; }
                Err(e) => return Err(e),
            }
        }
        Ok(msg)
    }
}

impl<'a> MessageWrite for EventStreamRequest<'a> {
    fn get_size(&self) -> usize {
        0
        + if self.client_id == "" { 0 } else { 1 + sizeof_len((&self.client_id).len()) }
    }

    fn write_message<W: WriterBackend>(&self, w: &mut Writer<W>) -> Result<()> {
        if self.client_id != "" { w.write_with_tag(10, |w| w.write_string(&**&self.client_id))?; }
        Ok(())
    }
}

#[allow(clippy::derive_partial_eq_without_eq)]
#[derive(Debug, Default, PartialEq, Clone)]
pub struct CallEvent<'a> {
    pub call_sid: Cow<'a, str>,
    pub event_type: v1::EventType,
    pub status: Cow<'a, str>,
    pub start_timestamp_ms: i64,
    pub q850_cause: i32,
    pub recording_url: Cow<'a, str>,
    pub duration_seconds: i32,
    pub answer_timestamp_ms: i64,
    pub end_timestamp_ms: i64,
    pub packets_sent: u32,
    pub packets_received: u32,
    pub packets_lost: u32,
    pub bytes_sent: u64,
    pub jitter_ms: f64,
    pub estimated_mos: f64,
    pub trunk_id: Cow<'a, str>,
    pub tenant_id: Cow<'a, str>,
    pub codec: Cow<'a, str>,
    pub timestamp_ms: i64,
    pub client_id: Cow<'a, str>,
}

impl<'a> MessageRead<'a> for CallEvent<'a> {
    fn from_reader(r: &mut BytesReader, bytes: &'a [u8]) -> Result<Self> {
        let mut msg = Self::default();
        while !r.is_eof() {
            match r.next_tag(bytes) {
                Ok(10) => msg.call_sid = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(16) => msg.event_type = r.read_enum(bytes)?,
                Ok(26) => msg.status = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(32) => msg.start_timestamp_ms = r.read_int64(bytes)?,
                Ok(40) => msg.q850_cause = r.read_int32(bytes)?,
                Ok(50) => msg.recording_url = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(56) => msg.duration_seconds = r.read_int32(bytes)?,
                Ok(64) => msg.answer_timestamp_ms = r.read_int64(bytes)?,
                Ok(72) => msg.end_timestamp_ms = r.read_int64(bytes)?,
                Ok(80) => msg.packets_sent = r.read_uint32(bytes)?,
                Ok(88) => msg.packets_received = r.read_uint32(bytes)?,
                Ok(96) => msg.packets_lost = r.read_uint32(bytes)?,
                Ok(104) => msg.bytes_sent = r.read_uint64(bytes)?,
                Ok(113) => msg.jitter_ms = r.read_double(bytes)?,
                Ok(121) => msg.estimated_mos = r.read_double(bytes)?,
                Ok(130) => msg.trunk_id = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(138) => msg.tenant_id = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(146) => msg.codec = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(152) => msg.timestamp_ms = r.read_int64(bytes)?,
                Ok(162) => msg.client_id = r.read_string(bytes).map(Cow::Borrowed)?,
                Ok(t) => { r.read_unknown(bytes, t)?; }
                Err(e) => return Err(e),
            }
        }
        Ok(msg)
    }
}

impl<'a> MessageWrite for CallEvent<'a> {
    fn get_size(&self) -> usize {
        0
        + if self.call_sid == "" { 0 } else { 1 + sizeof_len((&self.call_sid).len()) }
        + if self.event_type == callevents::v1::EventType::UNKNOWN { 0 } else { 1 + sizeof_varint(*(&self.event_type) as u64) }
        + if self.status == "" { 0 } else { 1 + sizeof_len((&self.status).len()) }
        + if self.start_timestamp_ms == 0i64 { 0 } else { 1 + sizeof_varint(*(&self.start_timestamp_ms) as u64) }
        + if self.q850_cause == 0i32 { 0 } else { 1 + sizeof_varint(*(&self.q850_cause) as u64) }
        + if self.recording_url == "" { 0 } else { 1 + sizeof_len((&self.recording_url).len()) }
        + if self.duration_seconds == 0i32 { 0 } else { 1 + sizeof_varint(*(&self.duration_seconds) as u64) }
        + if self.answer_timestamp_ms == 0i64 { 0 } else { 1 + sizeof_varint(*(&self.answer_timestamp_ms) as u64) }
        + if self.end_timestamp_ms == 0i64 { 0 } else { 1 + sizeof_varint(*(&self.end_timestamp_ms) as u64) }
        + if self.packets_sent == 0u32 { 0 } else { 1 + sizeof_varint(*(&self.packets_sent) as u64) }
        + if self.packets_received == 0u32 { 0 } else { 1 + sizeof_varint(*(&self.packets_received) as u64) }
        + if self.packets_lost == 0u32 { 0 } else { 1 + sizeof_varint(*(&self.packets_lost) as u64) }
        + if self.bytes_sent == 0u64 { 0 } else { 1 + sizeof_varint(*(&self.bytes_sent) as u64) }
        + if self.jitter_ms == 0f64 { 0 } else { 1 + 8 }
        + if self.estimated_mos == 0f64 { 0 } else { 1 + 8 }
        + if self.trunk_id == "" { 0 } else { 2 + sizeof_len((&self.trunk_id).len()) }
        + if self.tenant_id == "" { 0 } else { 2 + sizeof_len((&self.tenant_id).len()) }
        + if self.codec == "" { 0 } else { 2 + sizeof_len((&self.codec).len()) }
        + if self.timestamp_ms == 0i64 { 0 } else { 2 + sizeof_varint(*(&self.timestamp_ms) as u64) }
        + if self.client_id == "" { 0 } else { 2 + sizeof_len((&self.client_id).len()) }
    }

    fn write_message<W: WriterBackend>(&self, w: &mut Writer<W>) -> Result<()> {
        if self.call_sid != "" { w.write_with_tag(10, |w| w.write_string(&**&self.call_sid))?; }
        if self.event_type != callevents::v1::EventType::UNKNOWN { w.write_with_tag(16, |w| w.write_enum(*&self.event_type as i32))?; }
        if self.status != "" { w.write_with_tag(26, |w| w.write_string(&**&self.status))?; }
        if self.start_timestamp_ms != 0i64 { w.write_with_tag(32, |w| w.write_int64(*&self.start_timestamp_ms))?; }
        if self.q850_cause != 0i32 { w.write_with_tag(40, |w| w.write_int32(*&self.q850_cause))?; }
        if self.recording_url != "" { w.write_with_tag(50, |w| w.write_string(&**&self.recording_url))?; }
        if self.duration_seconds != 0i32 { w.write_with_tag(56, |w| w.write_int32(*&self.duration_seconds))?; }
        if self.answer_timestamp_ms != 0i64 { w.write_with_tag(64, |w| w.write_int64(*&self.answer_timestamp_ms))?; }
        if self.end_timestamp_ms != 0i64 { w.write_with_tag(72, |w| w.write_int64(*&self.end_timestamp_ms))?; }
        if self.packets_sent != 0u32 { w.write_with_tag(80, |w| w.write_uint32(*&self.packets_sent))?; }
        if self.packets_received != 0u32 { w.write_with_tag(88, |w| w.write_uint32(*&self.packets_received))?; }
        if self.packets_lost != 0u32 { w.write_with_tag(96, |w| w.write_uint32(*&self.packets_lost))?; }
        if self.bytes_sent != 0u64 { w.write_with_tag(104, |w| w.write_uint64(*&self.bytes_sent))?; }
        if self.jitter_ms != 0f64 { w.write_with_tag(113, |w| w.write_double(*&self.jitter_ms))?; }
        if self.estimated_mos != 0f64 { w.write_with_tag(121, |w| w.write_double(*&self.estimated_mos))?; }
        if self.trunk_id != "" { w.write_with_tag(130, |w| w.write_string(&**&self.trunk_id))?; }
        if self.tenant_id != "" { w.write_with_tag(138, |w| w.write_string(&**&self.tenant_id))?; }
        if self.codec != "" { w.write_with_tag(146, |w| w.write_string(&**&self.codec))?; }
        if self.timestamp_ms != 0i64 { w.write_with_tag(152, |w| w.write_int64(*&self.timestamp_ms))?; }
        if self.client_id != "" { w.write_with_tag(162, |w| w.write_string(&**&self.client_id))?; }
        Ok(())
    }
}

