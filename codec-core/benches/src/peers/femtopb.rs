//! femtopb: a borrowed message, as `femtopb-build` writes it.

use super::convert_call_event;
use crate::corpus::call_events;

#[derive(Clone, Debug, femtopb::Message)]
#[allow(missing_docs)]
pub struct CallEvent<'a> {
    #[femtopb(string, tag = 1)]
    pub call_sid: &'a str,
    #[femtopb(enumeration, tag = 2)]
    pub event_type: femtopb::EnumValue<EventType>,
    #[femtopb(string, tag = 3)]
    pub status: &'a str,
    #[femtopb(int64, tag = 4)]
    pub start_timestamp_ms: i64,
    #[femtopb(int32, tag = 5)]
    pub q850_cause: i32,
    #[femtopb(string, tag = 6)]
    pub recording_url: &'a str,
    #[femtopb(int32, tag = 7)]
    pub duration_seconds: i32,
    #[femtopb(int64, tag = 8)]
    pub answer_timestamp_ms: i64,
    #[femtopb(int64, tag = 9)]
    pub end_timestamp_ms: i64,
    #[femtopb(uint32, tag = 10)]
    pub packets_sent: u32,
    #[femtopb(uint32, tag = 11)]
    pub packets_received: u32,
    #[femtopb(uint32, tag = 12)]
    pub packets_lost: u32,
    #[femtopb(uint64, tag = 13)]
    pub bytes_sent: u64,
    #[femtopb(double, tag = 14)]
    pub jitter_ms: f64,
    #[femtopb(double, tag = 15)]
    pub estimated_mos: f64,
    #[femtopb(string, tag = 16)]
    pub trunk_id: &'a str,
    #[femtopb(string, tag = 17)]
    pub tenant_id: &'a str,
    #[femtopb(string, tag = 18)]
    pub codec: &'a str,
    #[femtopb(int64, tag = 19)]
    pub timestamp_ms: i64,
    #[femtopb(string, tag = 20)]
    pub client_id: &'a str,
    #[femtopb(unknown_fields)]
    pub unknown_fields: femtopb::UnknownFields<'a>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, femtopb::Enumeration)]
#[repr(i32)]
#[allow(missing_docs)]
pub enum EventType {
    #[default]
    Unknown = 0,
    ChannelCreate = 1,
    ChannelAnswer = 2,
    ChannelHangupComplete = 3,
    ChannelHold = 4,
    ChannelResume = 5,
}

impl<'a> From<&'a call_events::CallEvent> for CallEvent<'a> {
    fn from(value: &'a call_events::CallEvent) -> Self {
        let event_type = <EventType as femtopb::Enumeration>::decode(value.event_type);
        convert_call_event!(
            value,
            event_type,
            String::as_str,
            CallEvent { unknown_fields: Default::default() }
        )
    }
}
