//! What callevents makes of each kind of message.

use callevents::json::{JsonStr, List};
use callevents::{DecodeError, jambonz, rtpbridge, voicetyped};

use super::{
    CallStatus, CallStatusRoute, CallTerminated, JambonzStatus, Kind, Messages, Rtpbridge,
    RtpbridgeEvent, RtpbridgeRoute, SpeechFinal, VoicetypedEnd, VoicetypedRoute, VoicetypedSpeech,
    WELL_FORMED, json,
};
use crate::touch::Touch;

impl Kind for JambonzStatus {
    type Ours<'a> = jambonz::Message<'a>;
    type Peers<'a> = CallStatus<'a>;
    type PeersRoute<'a> = CallStatusRoute<'a>;

    const ROUTE: [&'static [&'static str]; 2] = [&["type"], &["data", "call_sid"]];

    fn messages() -> &'static Messages {
        json::call_status()
    }

    #[inline(always)]
    fn parse(text: &[u8]) -> Result<Self::Ours<'_>, DecodeError> {
        jambonz::parse(text)
    }

    #[inline(always)]
    fn encode(message: &Self::Ours<'_>, out: &mut [u8]) -> usize {
        message.encode(out).expect("the slice is long enough")
    }

    #[inline(always)]
    fn touch(message: &Self::Ours<'_>, touch: &mut impl Touch) {
        string(touch, message.name());
        string(touch, message.msgid);
        optional(touch, message.call_sid);
        let jambonz::Data::CallStatus(jambonz::StatusData { call, .. }) = &message.data else {
            unreachable!("the corpus has no other");
        };
        optional(touch, call.call_sid);
        optional(touch, call.direction.map(|direction| direction.name()));
        optional(touch, call.from);
        optional(touch, call.to);
        optional(touch, call.call_id);
        optional(touch, call.sbc_callid);
        number(touch, call.sip_status.map(u64::from));
        optional(touch, call.sip_reason);
        optional(touch, call.call_status.and_then(|status| status.name()));
        optional(touch, call.account_sid);
        optional(touch, call.trace_id);
        optional(touch, call.application_sid);
        optional(touch, call.fs_sip_address);
        optional(touch, call.originating_sip_ip);
        optional(touch, call.originating_sip_trunk_name);
        number(touch, call.duration.map(|duration| duration as u64));
        optional(touch, message.b3);
    }

    #[inline(always)]
    fn route(text: &[u8], touch: &mut impl Touch) {
        let route = jambonz::Route::parse(text).expect(WELL_FORMED);
        string(touch, route.name);
        string(touch, route.call_sid);
    }
}

impl Kind for RtpbridgeEvent {
    type Ours<'a> = rtpbridge::Message<'a>;
    type Peers<'a> = Rtpbridge<'a>;
    type PeersRoute<'a> = RtpbridgeRoute<'a>;

    const ROUTE: [&'static [&'static str]; 2] = [&["event"], &["data", "endpoint_id"]];

    fn messages() -> &'static Messages {
        json::rtpbridge()
    }

    #[inline(always)]
    fn parse(text: &[u8]) -> Result<Self::Ours<'_>, DecodeError> {
        rtpbridge::parse(text)
    }

    fn build(text: &'static [u8]) -> Self::Ours<'static> {
        use rtpbridge::EventData::Stats;
        let mut message = Self::parse(text).expect(WELL_FORMED);
        if let rtpbridge::Message::Event(rtpbridge::Event { data: Stats(stats), .. }) = &mut message
        {
            // As read, they would be copied as one piece of text.
            let endpoints: Vec<_> = stats.endpoints.into_iter().collect();
            stats.endpoints = List::new(endpoints.leak());
        }
        message
    }

    #[inline(always)]
    fn encode(message: &Self::Ours<'_>, out: &mut [u8]) -> usize {
        message.encode(out).expect("the slice is long enough")
    }

    #[inline(always)]
    fn touch(message: &Self::Ours<'_>, touch: &mut impl Touch) {
        use rtpbridge::EventData;
        let rtpbridge::Message::Event(event) = message else {
            unreachable!("the corpus has events only");
        };
        string(touch, event.name());
        match &event.data {
            EventData::Dtmf(dtmf) => {
                string(touch, dtmf.digit);
                touch.number(dtmf.duration_ms.into());
                string(touch, dtmf.endpoint_id);
            }
            EventData::EndpointStateChanged(change) => {
                string(touch, change.endpoint_id);
                string(touch, change.new_state.name());
                string(touch, change.old_state.name());
            }
            EventData::VadSilence(silence) => {
                string(touch, silence.endpoint_id);
                touch.number(silence.silence_duration_ms);
            }
            EventData::VadSpeechStarted(speech) => string(touch, speech.endpoint_id),
            EventData::EndpointMediaTimeout(timeout) => {
                touch.number(timeout.duration_ms);
                string(touch, timeout.endpoint_id);
            }
            EventData::EndpointFileFinished(file) => {
                string(touch, file.endpoint_id);
                string(touch, file.reason.name());
            }
            EventData::RecordingStopped(recording) => {
                touch.number(recording.dropped_packets);
                touch.number(recording.duration_ms);
                string(touch, recording.file_path);
                touch.number(recording.packets);
                string(touch, recording.reason.name());
                string(touch, recording.recording_id);
            }
            EventData::Stats(stats) => {
                for endpoint in stats.endpoints {
                    string(touch, endpoint.codec);
                    string(touch, endpoint.endpoint_id);
                    touch.number(endpoint.inbound.bytes);
                    touch.number(endpoint.inbound.jitter_ms.to_bits());
                    touch.number(endpoint.inbound.last_received_ms_ago);
                    touch.number(endpoint.inbound.packets);
                    touch.number(endpoint.inbound.packets_lost);
                    touch.number(endpoint.outbound.bytes);
                    touch.number(endpoint.outbound.packets);
                    touch.number(endpoint.rtt_ms.0.map_or(0, f64::to_bits));
                    string(touch, endpoint.state.name());
                }
            }
            _ => unreachable!("the corpus has no other"),
        }
    }

    #[inline(always)]
    fn route(text: &[u8], touch: &mut impl Touch) {
        let route = rtpbridge::EventRoute::parse(text).expect(WELL_FORMED);
        string(touch, route.event);
        // Statistics and recordings name no endpoint.
        if !route.call_id.is_empty() {
            string(touch, route.call_id);
        }
    }
}

impl Kind for VoicetypedSpeech {
    type Ours<'a> = voicetyped::Event<'a>;
    type Peers<'a> = SpeechFinal<'a>;
    type PeersRoute<'a> = VoicetypedRoute<'a>;

    const ROUTE: [&'static [&'static str]; 2] = [&["session_id"], &["type"]];

    fn messages() -> &'static Messages {
        json::speech_final()
    }

    #[inline(always)]
    fn parse(text: &[u8]) -> Result<Self::Ours<'_>, DecodeError> {
        voicetyped::parse_event(text)
    }

    fn build(text: &'static [u8]) -> Self::Ours<'static> {
        let mut event = Self::parse(text).expect(WELL_FORMED);
        if let voicetyped::Payload::SpeechFinal(speech) = &mut event.payload {
            // As read, they would be copied as one piece of text.
            let segments: Vec<_> = speech.segments.into_iter().flatten().collect();
            speech.segments = Some(List::new(segments.leak()));
        }
        event
    }

    #[inline(always)]
    fn encode(event: &Self::Ours<'_>, out: &mut [u8]) -> usize {
        event.encode(out).expect("the slice is long enough")
    }

    #[inline(always)]
    fn touch(event: &Self::Ours<'_>, touch: &mut impl Touch) {
        head(touch, event);
        let voicetyped::Payload::SpeechFinal(speech) = &event.payload else {
            unreachable!("the corpus has no other");
        };
        optional(touch, speech.transcript);
        number(touch, speech.confidence.map(f64::to_bits));
        optional(touch, speech.language);
        number(touch, speech.duration_ms.map(|ms| ms as u64));
        for segment in speech.segments.into_iter().flatten() {
            optional(touch, segment.text);
            number(touch, segment.start_ms.map(|ms| ms as u64));
            number(touch, segment.end_ms.map(|ms| ms as u64));
            number(touch, segment.confidence.map(f64::to_bits));
        }
    }

    #[inline(always)]
    fn route(text: &[u8], touch: &mut impl Touch) {
        voicetyped_route(text, touch);
    }
}

impl Kind for VoicetypedEnd {
    type Ours<'a> = voicetyped::Event<'a>;
    type Peers<'a> = CallTerminated<'a>;
    type PeersRoute<'a> = VoicetypedRoute<'a>;

    const ROUTE: [&'static [&'static str]; 2] = [&["session_id"], &["type"]];

    fn messages() -> &'static Messages {
        json::call_terminated()
    }

    #[inline(always)]
    fn parse(text: &[u8]) -> Result<Self::Ours<'_>, DecodeError> {
        voicetyped::parse_event(text)
    }

    #[inline(always)]
    fn encode(event: &Self::Ours<'_>, out: &mut [u8]) -> usize {
        event.encode(out).expect("the slice is long enough")
    }

    #[inline(always)]
    fn touch(event: &Self::Ours<'_>, touch: &mut impl Touch) {
        head(touch, event);
        let voicetyped::Payload::CallTerminated(end) = &event.payload else {
            unreachable!("the corpus has no other");
        };
        optional(touch, end.reason.map(|reason| reason.name()));
        number(touch, end.duration_seconds.map(|seconds| seconds as u64));
        number(touch, end.state_transitions.map(|count| count as u64));
        optional(touch, end.final_state);
    }

    #[inline(always)]
    fn route(text: &[u8], touch: &mut impl Touch) {
        voicetyped_route(text, touch);
    }
}

#[inline(always)]
fn head(touch: &mut impl Touch, event: &voicetyped::Event<'_>) {
    optional(touch, event.event_id);
    string(touch, event.session_id);
    string(touch, event.event_type());
    string(touch, event.timestamp);
}

#[inline(always)]
fn voicetyped_route(text: &[u8], touch: &mut impl Touch) {
    let route = voicetyped::CallRoute::parse(text).expect(WELL_FORMED);
    string(touch, route.session_id);
    string(touch, route.event_type);
}

#[inline(always)]
fn string(touch: &mut impl Touch, text: JsonStr<'_>) {
    touch.bytes(text.as_bytes().expect("the corpus has no escapes"));
}

#[inline(always)]
fn optional(touch: &mut impl Touch, text: Option<JsonStr<'_>>) {
    if let Some(text) = text {
        string(touch, text);
    }
}

#[inline(always)]
fn number(touch: &mut impl Touch, value: Option<u64>) {
    if let Some(value) = value {
        touch.number(value);
    }
}
