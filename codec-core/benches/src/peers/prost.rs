//! prost: an owned message, as `prost-build` writes it.

use super::convert_call_event;
use crate::corpus::call_events;

#[derive(Clone, PartialEq, prost::Message)]
#[allow(missing_docs)]
pub struct CallEvent {
    #[prost(string, tag = "1")]
    pub call_sid: String,
    #[prost(enumeration = "EventType", tag = "2")]
    pub event_type: i32,
    #[prost(string, tag = "3")]
    pub status: String,
    #[prost(int64, tag = "4")]
    pub start_timestamp_ms: i64,
    #[prost(int32, tag = "5")]
    pub q850_cause: i32,
    #[prost(string, tag = "6")]
    pub recording_url: String,
    #[prost(int32, tag = "7")]
    pub duration_seconds: i32,
    #[prost(int64, tag = "8")]
    pub answer_timestamp_ms: i64,
    #[prost(int64, tag = "9")]
    pub end_timestamp_ms: i64,
    #[prost(uint32, tag = "10")]
    pub packets_sent: u32,
    #[prost(uint32, tag = "11")]
    pub packets_received: u32,
    #[prost(uint32, tag = "12")]
    pub packets_lost: u32,
    #[prost(uint64, tag = "13")]
    pub bytes_sent: u64,
    #[prost(double, tag = "14")]
    pub jitter_ms: f64,
    #[prost(double, tag = "15")]
    pub estimated_mos: f64,
    #[prost(string, tag = "16")]
    pub trunk_id: String,
    #[prost(string, tag = "17")]
    pub tenant_id: String,
    #[prost(string, tag = "18")]
    pub codec: String,
    #[prost(int64, tag = "19")]
    pub timestamp_ms: i64,
    #[prost(string, tag = "20")]
    pub client_id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
#[allow(missing_docs)]
pub(crate) enum EventType {
    Unknown = 0,
    ChannelCreate = 1,
    ChannelAnswer = 2,
    ChannelHangupComplete = 3,
    ChannelHold = 4,
    ChannelResume = 5,
}

impl From<&call_events::CallEvent> for CallEvent {
    fn from(value: &call_events::CallEvent) -> Self {
        convert_call_event!(value, value.event_type, String::clone, Self {})
    }
}
