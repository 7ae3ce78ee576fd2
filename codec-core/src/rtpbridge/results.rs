//! What rtpbridge answers to requests: results, and errors.

use super::{
    EndpointState, EndpointType, ErrorCode, MediaDirection, RecordingState, SessionState, ToneType,
};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Nullable};

json_message! {
    /// Why a request was refused or failed.
    pub struct ResponseError<'a> = "response_error", Rust {
        /// The reason, for programs.
        code: ErrorCode<'a>,
        /// The reason, for people: any text.
        message: JsonStr<'a>,
    }
}

impl ResponseError<'_> {
    /// Whether the session has as many endpoints as it may.
    #[must_use]
    pub fn is_endpoint_limit(&self) -> bool {
        self.code == ErrorCode::EndpointError && ENDPOINT_LIMITS.iter().any(|m| self.message == *m)
    }
}

json_message! {
    /// All went well, and there is nothing to say.
    pub struct EmptyResult<'a> = "empty_result", Rust {}
}

json_message! {
    /// A session has been created.
    pub struct SessionCreateResult<'a> = "session_create_result", Rust {
        /// The new session.
        session_id: JsonStr<'a>,
    }
}

json_message! {
    /// What there is in the session: the state in force, which events may lag behind.
    pub struct SessionInfoResult<'a> = "session_info_result", Rust {
        /// When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix
        /// epoch with an `s` behind.
        created_at: JsonStr<'a>,
        /// Its endpoints.
        endpoints: List<'a, EndpointInfo<'a>>,
        /// The recordings that are running.
        recordings: List<'a, RecordingInfo<'a>>,
        /// The session itself.
        session_id: JsonStr<'a>,
        /// Whether it has a connection.
        state: SessionState<'a>,
        /// The endpoints whose voice is being detected.
        vad_active: List<'a, JsonStr<'a>>,
    }
}

json_message! {
    /// One endpoint of a session.
    pub struct EndpointInfo<'a> = "endpoint_info", Rust {
        /// Its codec, if it has one.
        codec: Nullable<JsonStr<'a>>,
        /// Which way its media go.
        direction: MediaDirection<'a>,
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// What it is.
        endpoint_type: EndpointType<'a>,
        /// What it plays together with others.
        shared_playback_id: Option<JsonStr<'a>>,
        /// The state that it is in.
        state: EndpointState<'a>,
    }
}

json_message! {
    /// One running recording of a session.
    pub struct RecordingInfo<'a> = "recording_info", Rust {
        /// Whose; null if it is the whole session's.
        endpoint_id: Nullable<JsonStr<'a>>,
        /// Where it is, as it was asked for.
        file_path: JsonStr<'a>,
        /// Which.
        recording_id: JsonStr<'a>,
        /// The state that it is in.
        state: RecordingState<'a>,
    }
}

json_message! {
    /// All sessions of the server.
    pub struct SessionListResult<'a> = "session_list_result", Rust {
        /// The sessions, in any order.
        sessions: List<'a, SessionSummary<'a>>,
    }
}

json_message! {
    /// One session of the server.
    pub struct SessionSummary<'a> = "session_summary", Rust {
        /// When it was created: see `session.info`.
        created_at: JsonStr<'a>,
        /// How many endpoints it has.
        endpoint_count: u64,
        /// Which.
        session_id: JsonStr<'a>,
        /// Whether it has a connection.
        state: SessionState<'a>,
    }
}

json_message! {
    /// The session has been bridged to another.
    pub struct SessionBridgeResult<'a> = "session_bridge_result", Rust {
        /// The bridge's end in this session.
        endpoint_id: JsonStr<'a>,
        /// The bridge's end in the other session.
        target_endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint has been created from a peer's offer.
    pub struct EndpointCreateFromOfferResult<'a> = "endpoint_create_from_offer_result", Rust {
        /// The new endpoint.
        endpoint_id: JsonStr<'a>,
        /// The answer for the peer, in SDP.
        sdp_answer: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint has been created that waits for a peer's answer.
    pub struct EndpointCreateOfferResult<'a> = "endpoint_create_offer_result", Rust {
        /// The new endpoint.
        endpoint_id: JsonStr<'a>,
        /// The offer for the peer, in SDP.
        sdp_offer: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint has been created that plays a file.
    pub struct EndpointCreateWithFileResult<'a> = "endpoint_create_with_file_result", Rust {
        /// The new endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint has been created that plays a tone.
    pub struct EndpointCreateToneResult<'a> = "endpoint_create_tone_result", Rust {
        /// The new endpoint.
        endpoint_id: JsonStr<'a>,
        /// The tone.
        tone: ToneType<'a>,
    }
}

json_message! {
    /// An endpoint has gone to another session.
    pub struct EndpointTransferResult<'a> = "endpoint_transfer_result", Rust {
        /// Which.
        endpoint_id: JsonStr<'a>,
        /// The session that it went to.
        target_session_id: JsonStr<'a>,
    }
}

json_message! {
    /// A WebRTC endpoint is to connect anew.
    pub struct EndpointIceRestartResult<'a> = "endpoint_ice_restart_result", Rust {
        /// The offer for the peer, in SDP.
        sdp_offer: JsonStr<'a>,
    }
}

json_message! {
    /// An endpoint has new keys.
    pub struct EndpointSrtpRekeyResult<'a> = "endpoint_srtp_rekey_result", Rust {
        /// What the peer is to know, in SDP.
        sdp: JsonStr<'a>,
    }
}

json_message! {
    /// A recording has begun.
    pub struct RecordingStartResult<'a> = "recording_start_result", Rust {
        /// The new recording.
        recording_id: JsonStr<'a>,
    }
}

json_message! {
    /// A recording has been stopped.
    pub struct RecordingStopResult<'a> = "recording_stop_result", Rust {
        /// Packets that could not be written.
        dropped_packets: u64,
        /// How long it is.
        duration_ms: u64 => "ms",
        /// Where it is, as it was asked for.
        file_path: JsonStr<'a>,
        /// Packets written.
        packets: u64,
    }
}

/// What the server writes when a session has as many endpoints as it may.
const ENDPOINT_LIMITS: &[&str] =
    &["MAX_ENDPOINTS_REACHED", "max endpoints reached", "Maximum endpoints per session reached"];
