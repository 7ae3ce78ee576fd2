//! What rtpbridge says has happened: the data of its events.
//!
//! Members stand in the order of the server, which sorts them by name.

use super::{
    EndpointState, EndpointType, FinishReason, MediaDirection, SerializationFailed, StatsState,
    StopReason,
};
use crate::declare::{json_message, json_union};
use crate::json::{JsonStr, List, Nullable};

json_union! {
    /// What has happened: the data of an event, by the event's name.
    ///
    /// Source: rtpbridge 0.1.0, its events; `endpoint.tone.finished`, `vad.error` and `error` are
    /// not in its documentation's list.
    pub enum EventData<'a> {
        Dtmf "dtmf",
        EndpointStateChanged "endpoint.state_changed",
        VadSilence "vad.silence",
        VadSpeechStarted "vad.speech_started",
        Stats "stats",
        EndpointMediaTimeout "endpoint.media_timeout",
        EndpointFileFinished "endpoint.file.finished",
        RecordingStopped "recording.stopped",
        EndpointToneFinished "endpoint.tone.finished",
        EndpointRtcpBye "endpoint.rtcp_bye",
        EndpointTransferredOut "endpoint.transferred_out",
        EndpointTransferredIn "endpoint.transferred_in",
        SessionIdleTimeout "session.idle_timeout",
        SessionEmptyTimeout "session.empty_timeout",
        SessionOrphaned "session.orphaned",
        EventsDropped "events.dropped",
        VadError "vad.error",
        ErrorEvent "error",
    }
    or SerializationFailed
}

json_message! {
    /// A digit was pressed.
    ///
    /// It is told at its end. Digits are queued behind changes of state, which overtake them.
    pub struct Dtmf<'a> = "dtmf", Rust, often true {
        /// The digit: one of `0`-`9`, `*`, `#`, `A`-`D`.
        digit: JsonStr<'a>,
        /// How long it was pressed.
        duration_ms: u32 => "ms",
        /// Where.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint is in another state, or said to be in the same one again.
    pub struct EndpointStateChanged<'a> = "endpoint_state_changed", Rust, often true {
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// The state that it is in now.
        new_state: EndpointState<'a>,
        /// The state that it was in. Under load this need not be the last one told.
        old_state: EndpointState<'a>,
    }
}

json_message! {
    /// A file is not played any more. No change of state tells this.
    pub struct EndpointFileFinished<'a> = "endpoint_file_finished", Rust {
        /// Which endpoint played it.
        endpoint_id: JsonStr<'a>,
        /// What went wrong; missing if nothing did, or, as documented, null.
        error: Option<JsonStr<'a>>,
        /// Why.
        reason: FinishReason<'a>,
    }
}

json_message! {
    /// A tone is not played any more. No change of state tells this.
    pub struct EndpointToneFinished<'a> = "endpoint_tone_finished", Rust {
        /// Which endpoint played it.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Nothing has come from an endpoint's peer for too long. Told once for each silence.
    pub struct EndpointMediaTimeout<'a> = "endpoint_media_timeout", Rust {
        /// For how long.
        duration_ms: u64 => "ms",
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint's peer said good-bye by RTCP. This changes no state.
    pub struct EndpointRtcpBye<'a> = "endpoint_rtcp_bye", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// What the peer gave as its reason: any text from the network.
        reason: Nullable<JsonStr<'a>>,
        /// The sources that end.
        ssrc_list: List<'a, u32>,
    }
}

json_message! {
    /// An endpoint went to another session; it keeps its id.
    pub struct EndpointTransferredOut<'a> = "endpoint_transferred_out", Rust {
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// Documented as the session that it went to; in truth always the nil UUID: see
        /// `target`.
        target_session_id: JsonStr<'a>,
    }
}

impl<'a> EndpointTransferredOut<'a> {
    /// The session that the endpoint went to, if the server says it. The response to
    /// `endpoint.transfer` does.
    #[must_use]
    pub fn target(&self) -> Option<JsonStr<'a>> {
        Some(self.target_session_id).filter(|id| *id != NIL_UUID)
    }
}

json_message! {
    /// An endpoint came from another session; it keeps its id.
    pub struct EndpointTransferredIn<'a> = "endpoint_transferred_in", Rust {
        /// Which way its media go.
        direction: MediaDirection<'a>,
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// What it is.
        endpoint_type: EndpointType<'a>,
        /// The session that it came from; its own one if a transfer failed.
        source_session_id: JsonStr<'a>,
        /// The state that it is in.
        state: EndpointState<'a>,
    }
}

json_message! {
    /// A recording has stopped by itself. One that `recording.stop` ended is not told of.
    pub struct RecordingStopped<'a> = "recording_stopped", Rust {
        /// Packets that could not be written.
        dropped_packets: u64,
        /// How long it is.
        duration_ms: u64 => "ms",
        /// Where it is, as it was asked for.
        file_path: JsonStr<'a>,
        /// Packets written.
        packets: u64,
        /// Why.
        reason: StopReason<'a>,
        /// Which.
        recording_id: JsonStr<'a>,
    }
}

json_message! {
    /// A session has ended because nothing was done with it. Its recordings' ends follow.
    pub struct SessionIdleTimeout<'a> = "session_idle_timeout", Rust {
        /// The limit.
        idle_timeout_secs: u64 => "s",
        /// Which.
        session_id: JsonStr<'a>,
    }
}

json_message! {
    /// A session has ended because there was no endpoint in it. Its recordings' ends follow.
    pub struct SessionEmptyTimeout<'a> = "session_empty_timeout", Rust {
        /// The limit.
        empty_timeout_secs: u64 => "s",
        /// Which.
        session_id: JsonStr<'a>,
    }
}

json_message! {
    /// A session has lost its connection. Documented; it never reaches a client.
    pub struct SessionOrphaned<'a> = "session_orphaned", Rust {
        /// How long it waits for another one; up to 2^64-1.
        timeout_remaining_ms: u64 => "ms",
    }
}

json_message! {
    /// Events were lost, the newest ones at that time: what follows is usually older than they.
    pub struct EventsDropped<'a> = "events_dropped", Rust {
        /// How many since the last such notice on this connection.
        count: u64,
    }
}

json_message! {
    /// Somebody has begun to speak.
    pub struct VadSpeechStarted<'a> = "vad_speech_started", Rust, often true {
        /// Where.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Nobody speaks. Told again and again, after the first speech.
    pub struct VadSilence<'a> = "vad_silence", Rust, often true {
        /// Where.
        endpoint_id: JsonStr<'a>,
        /// For how long; it may begin again without speech in between.
        silence_duration_ms: u64 => "ms",
    }
}

json_message! {
    /// The voice detection of an endpoint has broken.
    pub struct VadError<'a> = "vad_error", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// What went wrong.
        error: JsonStr<'a>,
    }
}

json_message! {
    /// An event that the server could not write, whichever it was. Never seen.
    pub struct ErrorEvent<'a> = "error_event", Rust {
        /// What went wrong.
        error: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Figures of all endpoints, from time to time.
    pub struct Stats<'a> = "stats", Rust {
        /// An item for each endpoint, in any order.
        endpoints: List<'a, EndpointStats<'a>>,
    }
}

json_message! {
    /// Figures of one endpoint.
    pub struct EndpointStats<'a> = "endpoint_stats", Rust, often true {
        /// The codec, as `PCMU`, `opus` or `L16/48000`; empty if there is none.
        codec: JsonStr<'a>,
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// What it receives.
        inbound: InboundStats<'a>,
        /// What it sends.
        outbound: OutboundStats<'a>,
        /// The round-trip time.
        rtt_ms: Nullable<f64> => "ms",
        /// The state that it is in.
        state: StatsState<'a>,
    }
}

json_message! {
    /// What an endpoint has received.
    pub struct InboundStats<'a> = "inbound_stats", Rust, often true {
        /// Bytes.
        bytes: u64 => "bytes",
        /// The jitter; garbage in practice, for the server's subtraction wraps.
        jitter_ms: f64 => "ms",
        /// How long ago the last packet came; 0 also means never.
        last_received_ms_ago: u64 => "ms",
        /// Packets.
        packets: u64,
        /// Packets lost.
        packets_lost: u64,
    }
}

json_message! {
    /// What an endpoint has sent.
    pub struct OutboundStats<'a> = "outbound_stats", Rust, often true {
        /// Bytes.
        bytes: u64 => "bytes",
        /// Packets.
        packets: u64,
    }
}

/// The UUID that stands for none.
const NIL_UUID: &str = "00000000-0000-0000-0000-000000000000";
