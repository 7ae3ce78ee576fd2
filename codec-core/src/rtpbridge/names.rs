//! Names that rtpbridge gives to states, kinds, reasons and faults.

use crate::declare::string_enum;

string_enum! {
    /// Where an endpoint is.
    ///
    /// Source: rtpbridge 0.1.0, the endpoints' state machines.
    pub enum EndpointState<'a> {
        /// It exists; no message of a real server has said so yet.
        New "new",
        /// Its file is being fetched.
        Buffering "buffering",
        /// It waits for its peer.
        Connecting "connecting",
        /// Media may flow.
        Connected "connected",
        /// Its file or tone is being played.
        Playing "playing",
        /// Its file waits.
        Paused "paused",
        /// Its peer is gone, and may come back: WebRTC only.
        Disconnected "disconnected",
        /// Its file or tone has ended; it stays until it is removed.
        Finished "finished",
    }
}

string_enum! {
    /// Where an endpoint is, as `stats` writes it: with a capital letter.
    pub enum StatsState<'a> {
        /// See [`EndpointState::New`].
        New "New",
        /// See [`EndpointState::Buffering`].
        Buffering "Buffering",
        /// See [`EndpointState::Connecting`].
        Connecting "Connecting",
        /// See [`EndpointState::Connected`].
        Connected "Connected",
        /// See [`EndpointState::Playing`].
        Playing "Playing",
        /// See [`EndpointState::Paused`].
        Paused "Paused",
        /// See [`EndpointState::Disconnected`].
        Disconnected "Disconnected",
        /// See [`EndpointState::Finished`].
        Finished "Finished",
    }
}

impl<'a> StatsState<'a> {
    /// The state in the words of the other messages. The documentation has small letters in
    /// `stats` too: those are understood as well.
    #[must_use]
    pub fn state(&self) -> EndpointState<'a> {
        match self {
            Self::New => EndpointState::New,
            Self::Buffering => EndpointState::Buffering,
            Self::Connecting => EndpointState::Connecting,
            Self::Connected => EndpointState::Connected,
            Self::Playing => EndpointState::Playing,
            Self::Paused => EndpointState::Paused,
            Self::Disconnected => EndpointState::Disconnected,
            Self::Finished => EndpointState::Finished,
            Self::Other(name) => EndpointState::from(*name),
        }
    }
}

string_enum! {
    /// What an endpoint is.
    pub enum EndpointType<'a> {
        /// A WebRTC peer.
        Webrtc "webrtc",
        /// A peer that speaks plain RTP or SRTP.
        Rtp "rtp",
        /// A file that is played.
        File "file",
        /// A tone that is played.
        Tone "tone",
        /// One end of a bridge to another session.
        Bridge "bridge",
    }
}

string_enum! {
    /// What an endpoint is to be that makes an offer.
    pub enum OfferType<'a> {
        /// A WebRTC peer's.
        Webrtc "webrtc",
        /// A peer's that speaks plain RTP or SRTP.
        Rtp "rtp",
    }
}

string_enum! {
    /// Which way an endpoint's media go, seen from the server.
    pub enum MediaDirection<'a> {
        /// Both ways.
        Sendrecv "sendrecv",
        /// The server only receives.
        Recvonly "recvonly",
        /// The server only sends.
        Sendonly "sendonly",
    }
}

string_enum! {
    /// Why a file is not played any more.
    pub enum FinishReason<'a> {
        /// It was played to its end.
        Completed "completed",
        /// It could not be fetched or read: the endpoint is gone already.
        Error "error",
    }
}

string_enum! {
    /// Why a recording stopped by itself.
    pub enum StopReason<'a> {
        /// Its endpoint was removed.
        EndpointRemoved "endpoint_removed",
        /// Its endpoint went to another session.
        EndpointTransferred "endpoint_transferred",
        /// Its session ended.
        SessionDestroyed "session_destroyed",
        /// It could not be written.
        WriteError "write_error",
    }
}

string_enum! {
    /// Whether a session has a connection.
    pub enum SessionState<'a> {
        /// It has one.
        Active "active",
        /// It waits for one.
        Orphaned "orphaned",
    }
}

string_enum! {
    /// Where a recording is.
    pub enum RecordingState<'a> {
        /// It is running; there is no other state.
        Active "active",
    }
}

string_enum! {
    /// Which tone is played.
    pub enum ToneType<'a> {
        /// What a caller hears while the other side rings.
        Ringback "ringback",
        /// A telephone's bell.
        Ringing "ringing",
        /// The other side is busy.
        Busy "busy",
        /// A beep.
        Beep "beep",
        /// One frequency, of the caller's choice.
        Sine "sine",
    }
}

string_enum! {
    /// Why a request was refused or failed.
    ///
    /// Source: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.
    pub enum ErrorCode<'a> {
        /// The text was no request. The response's id may be empty or missing.
        ParseError "PARSE_ERROR",
        /// The request's id is empty.
        InvalidRequest "INVALID_REQUEST",
        /// There is no such method.
        UnknownMethod "UNKNOWN_METHOD",
        /// A parameter is missing, wrong or out of range, or the id is too long.
        InvalidParams "INVALID_PARAMS",
        /// The connection has no session.
        NoSession "NO_SESSION",
        /// The connection has a session already, be it one that is gone.
        SessionAlreadyBound "SESSION_ALREADY_BOUND",
        /// There is no such session.
        SessionNotFound "SESSION_NOT_FOUND",
        /// The session has a connection, as far as the server knows.
        SessionNotOrphaned "SESSION_NOT_ORPHANED",
        /// The session has too many commands in its queue.
        SessionBusy "SESSION_BUSY",
        /// The session has ended; `session.info` answers so also if it only hangs.
        SessionGone "SESSION_GONE",
        /// The session did not answer. The command may still take effect.
        SessionUnresponsive "SESSION_UNRESPONSIVE",
        /// The server is about to end: no new sessions.
        ShuttingDown "SHUTTING_DOWN",
        /// The server has as many sessions as it may.
        MaxSessionsReached "MAX_SESSIONS_REACHED",
        /// The operation on an endpoint failed.
        EndpointError "ENDPOINT_ERROR",
        /// The operation on a recording failed.
        RecordingError "RECORDING_ERROR",
        /// The voice detection could not be started or stopped.
        VadError "VAD_ERROR",
        /// The other session did not take the endpoint.
        TransferFailed "TRANSFER_FAILED",
        /// Documented; no server sends it.
        StatsError "STATS_ERROR",
        /// A response could not be written; never seen.
        InternalError "INTERNAL_ERROR",
    }
}
