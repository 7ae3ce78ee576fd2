//! What rtpbridge says and is told.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use crate::convert::{How, Mirror, Zero, rest};
use crate::error::{callevents_error, callevents_status};
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::Outcome;
use crate::names::kind_name;
use crate::view::callevents_str;
use crate::rtpbridge::callevents_rtpbridge_serialization_failed;

/// Why a request was refused or failed.
///
/// Source: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_error_code {
    /// A name that is not known.
    OTHER = 0,
    /// `PARSE_ERROR`
    /// The text was no request. The response's id may be empty or missing.
    PARSE_ERROR = 1,
    /// `INVALID_REQUEST`
    /// The request's id is empty.
    INVALID_REQUEST = 2,
    /// `UNKNOWN_METHOD`
    /// There is no such method.
    UNKNOWN_METHOD = 3,
    /// `INVALID_PARAMS`
    /// A parameter is missing, wrong or out of range, or the id is too long.
    INVALID_PARAMS = 4,
    /// `NO_SESSION`
    /// The connection has no session.
    NO_SESSION = 5,
    /// `SESSION_ALREADY_BOUND`
    /// The connection has a session already, be it one that is gone.
    SESSION_ALREADY_BOUND = 6,
    /// `SESSION_NOT_FOUND`
    /// There is no such session.
    SESSION_NOT_FOUND = 7,
    /// `SESSION_NOT_ORPHANED`
    /// The session has a connection, as far as the server knows.
    SESSION_NOT_ORPHANED = 8,
    /// `SESSION_BUSY`
    /// The session has too many commands in its queue.
    SESSION_BUSY = 9,
    /// `SESSION_GONE`
    /// The session has ended; `session.info` answers so also if it only hangs.
    SESSION_GONE = 10,
    /// `SESSION_UNRESPONSIVE`
    /// The session did not answer. The command may still take effect.
    SESSION_UNRESPONSIVE = 11,
    /// `SHUTTING_DOWN`
    /// The server is about to end: no new sessions.
    SHUTTING_DOWN = 12,
    /// `MAX_SESSIONS_REACHED`
    /// The server has as many sessions as it may.
    MAX_SESSIONS_REACHED = 13,
    /// `ENDPOINT_ERROR`
    /// The operation on an endpoint failed.
    ENDPOINT_ERROR = 14,
    /// `RECORDING_ERROR`
    /// The operation on a recording failed.
    RECORDING_ERROR = 15,
    /// `VAD_ERROR`
    /// The voice detection could not be started or stopped.
    VAD_ERROR = 16,
    /// `TRANSFER_FAILED`
    /// The other session did not take the endpoint.
    TRANSFER_FAILED = 17,
    /// `STATS_ERROR`
    /// Documented; no server sends it.
    STATS_ERROR = 18,
    /// `INTERNAL_ERROR`
    /// A response could not be written; never seen.
    INTERNAL_ERROR = 19,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::ErrorCode<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::ParseError => 1,
            Self::InvalidRequest => 2,
            Self::UnknownMethod => 3,
            Self::InvalidParams => 4,
            Self::NoSession => 5,
            Self::SessionAlreadyBound => 6,
            Self::SessionNotFound => 7,
            Self::SessionNotOrphaned => 8,
            Self::SessionBusy => 9,
            Self::SessionGone => 10,
            Self::SessionUnresponsive => 11,
            Self::ShuttingDown => 12,
            Self::MaxSessionsReached => 13,
            Self::EndpointError => 14,
            Self::RecordingError => 15,
            Self::VadError => 16,
            Self::TransferFailed => 17,
            Self::StatsError => 18,
            Self::InternalError => 19,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::ParseError,
            2 => Self::InvalidRequest,
            3 => Self::UnknownMethod,
            4 => Self::InvalidParams,
            5 => Self::NoSession,
            6 => Self::SessionAlreadyBound,
            7 => Self::SessionNotFound,
            8 => Self::SessionNotOrphaned,
            9 => Self::SessionBusy,
            10 => Self::SessionGone,
            11 => Self::SessionUnresponsive,
            12 => Self::ShuttingDown,
            13 => Self::MaxSessionsReached,
            14 => Self::EndpointError,
            15 => Self::RecordingError,
            16 => Self::VadError,
            17 => Self::TransferFailed,
            18 => Self::StatsError,
            19 => Self::InternalError,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What can be asked of the server.
///
/// Source: rtpbridge 0.1.0, its table of methods.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_method {
    /// A name that is not known.
    OTHER = 0,
    /// `session.create`
    /// Creates a session and binds the connection to it.
    SESSION_CREATE = 1,
    /// `session.destroy`
    /// Ends the session; the connection can take another then.
    SESSION_DESTROY = 2,
    /// `session.info`
    /// Tells what there is in the session.
    SESSION_INFO = 3,
    /// `session.list`
    /// Lists all sessions of the server.
    SESSION_LIST = 4,
    /// `stats.unsubscribe`
    /// Ends the `stats` events.
    STATS_UNSUBSCRIBE = 5,
    /// `session.attach`
    /// Binds the connection to a session that lost its own.
    SESSION_ATTACH = 6,
    /// `session.bridge`
    /// Bridges the session to another.
    SESSION_BRIDGE = 7,
    /// `endpoint.create_from_offer`
    /// Creates an endpoint for a peer that made an offer.
    ENDPOINT_CREATE_FROM_OFFER = 8,
    /// `endpoint.create_offer`
    /// Creates an endpoint for a peer that is to get an offer.
    ENDPOINT_CREATE_OFFER = 9,
    /// `endpoint.accept_answer`
    /// Gives an endpoint its peer's answer.
    ENDPOINT_ACCEPT_ANSWER = 10,
    /// `endpoint.remove`
    /// Removes an endpoint.
    ENDPOINT_REMOVE = 11,
    /// `endpoint.transfer`
    /// Has an endpoint go to another session.
    ENDPOINT_TRANSFER = 12,
    /// `endpoint.ice_restart`
    /// Has a WebRTC endpoint connect anew.
    ENDPOINT_ICE_RESTART = 13,
    /// `endpoint.srtp_rekey`
    /// Gives an endpoint new keys.
    ENDPOINT_SRTP_REKEY = 14,
    /// `endpoint.dtmf.inject`
    /// Sends a digit to an endpoint's peer.
    ENDPOINT_DTMF_INJECT = 15,
    /// `endpoint.create_with_file`
    /// Creates an endpoint that plays a file.
    ENDPOINT_CREATE_WITH_FILE = 16,
    /// `endpoint.create_tone`
    /// Creates an endpoint that plays a tone.
    ENDPOINT_CREATE_TONE = 17,
    /// `endpoint.file.seek`
    /// Goes to another place in a file.
    ENDPOINT_FILE_SEEK = 18,
    /// `endpoint.file.pause`
    /// Has a file wait.
    ENDPOINT_FILE_PAUSE = 19,
    /// `endpoint.file.resume`
    /// Has a file go on.
    ENDPOINT_FILE_RESUME = 20,
    /// `recording.start`
    /// Begins to record.
    RECORDING_START = 21,
    /// `recording.stop`
    /// Stops a recording.
    RECORDING_STOP = 22,
    /// `vad.start`
    /// Begins to detect an endpoint's voice.
    VAD_START = 23,
    /// `vad.stop`
    /// Ends the detection of an endpoint's voice.
    VAD_STOP = 24,
    /// `stats.subscribe`
    /// Asks for `stats` events.
    STATS_SUBSCRIBE = 25,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::Method<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::SessionCreate => 1,
            Self::SessionDestroy => 2,
            Self::SessionInfo => 3,
            Self::SessionList => 4,
            Self::StatsUnsubscribe => 5,
            Self::SessionAttach => 6,
            Self::SessionBridge => 7,
            Self::EndpointCreateFromOffer => 8,
            Self::EndpointCreateOffer => 9,
            Self::EndpointAcceptAnswer => 10,
            Self::EndpointRemove => 11,
            Self::EndpointTransfer => 12,
            Self::EndpointIceRestart => 13,
            Self::EndpointSrtpRekey => 14,
            Self::EndpointDtmfInject => 15,
            Self::EndpointCreateWithFile => 16,
            Self::EndpointCreateTone => 17,
            Self::EndpointFileSeek => 18,
            Self::EndpointFilePause => 19,
            Self::EndpointFileResume => 20,
            Self::RecordingStart => 21,
            Self::RecordingStop => 22,
            Self::VadStart => 23,
            Self::VadStop => 24,
            Self::StatsSubscribe => 25,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::SessionCreate,
            2 => Self::SessionDestroy,
            3 => Self::SessionInfo,
            4 => Self::SessionList,
            5 => Self::StatsUnsubscribe,
            6 => Self::SessionAttach,
            7 => Self::SessionBridge,
            8 => Self::EndpointCreateFromOffer,
            9 => Self::EndpointCreateOffer,
            10 => Self::EndpointAcceptAnswer,
            11 => Self::EndpointRemove,
            12 => Self::EndpointTransfer,
            13 => Self::EndpointIceRestart,
            14 => Self::EndpointSrtpRekey,
            15 => Self::EndpointDtmfInject,
            16 => Self::EndpointCreateWithFile,
            17 => Self::EndpointCreateTone,
            18 => Self::EndpointFileSeek,
            19 => Self::EndpointFilePause,
            20 => Self::EndpointFileResume,
            21 => Self::RecordingStart,
            22 => Self::RecordingStop,
            23 => Self::VadStart,
            24 => Self::VadStop,
            25 => Self::StatsSubscribe,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Where an endpoint is.
///
/// Source: rtpbridge 0.1.0, the endpoints' state machines.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_endpoint_state {
    /// A name that is not known.
    OTHER = 0,
    /// `new`
    /// It exists; no message of a real server has said so yet.
    NEW = 1,
    /// `buffering`
    /// Its file is being fetched.
    BUFFERING = 2,
    /// `connecting`
    /// It waits for its peer.
    CONNECTING = 3,
    /// `connected`
    /// Media may flow.
    CONNECTED = 4,
    /// `playing`
    /// Its file or tone is being played.
    PLAYING = 5,
    /// `paused`
    /// Its file waits.
    PAUSED = 6,
    /// `disconnected`
    /// Its peer is gone, and may come back: WebRTC only.
    DISCONNECTED = 7,
    /// `finished`
    /// Its file or tone has ended; it stays until it is removed.
    FINISHED = 8,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::EndpointState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::New => 1,
            Self::Buffering => 2,
            Self::Connecting => 3,
            Self::Connected => 4,
            Self::Playing => 5,
            Self::Paused => 6,
            Self::Disconnected => 7,
            Self::Finished => 8,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::New,
            2 => Self::Buffering,
            3 => Self::Connecting,
            4 => Self::Connected,
            5 => Self::Playing,
            6 => Self::Paused,
            7 => Self::Disconnected,
            8 => Self::Finished,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Where an endpoint is, as `stats` writes it: with a capital letter.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_stats_state {
    /// A name that is not known.
    OTHER = 0,
    /// `New`
    /// See `EndpointState::New`.
    NEW = 1,
    /// `Buffering`
    /// See `EndpointState::Buffering`.
    BUFFERING = 2,
    /// `Connecting`
    /// See `EndpointState::Connecting`.
    CONNECTING = 3,
    /// `Connected`
    /// See `EndpointState::Connected`.
    CONNECTED = 4,
    /// `Playing`
    /// See `EndpointState::Playing`.
    PLAYING = 5,
    /// `Paused`
    /// See `EndpointState::Paused`.
    PAUSED = 6,
    /// `Disconnected`
    /// See `EndpointState::Disconnected`.
    DISCONNECTED = 7,
    /// `Finished`
    /// See `EndpointState::Finished`.
    FINISHED = 8,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::StatsState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::New => 1,
            Self::Buffering => 2,
            Self::Connecting => 3,
            Self::Connected => 4,
            Self::Playing => 5,
            Self::Paused => 6,
            Self::Disconnected => 7,
            Self::Finished => 8,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::New,
            2 => Self::Buffering,
            3 => Self::Connecting,
            4 => Self::Connected,
            5 => Self::Playing,
            6 => Self::Paused,
            7 => Self::Disconnected,
            8 => Self::Finished,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a file is not played any more.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_finish_reason {
    /// A name that is not known.
    OTHER = 0,
    /// `completed`
    /// It was played to its end.
    COMPLETED = 1,
    /// `error`
    /// It could not be fetched or read: the endpoint is gone already.
    ERROR = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::FinishReason<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Completed => 1,
            Self::Error => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Completed,
            2 => Self::Error,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a recording stopped by itself.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_stop_reason {
    /// A name that is not known.
    OTHER = 0,
    /// `endpoint_removed`
    /// Its endpoint was removed.
    ENDPOINT_REMOVED = 1,
    /// `endpoint_transferred`
    /// Its endpoint went to another session.
    ENDPOINT_TRANSFERRED = 2,
    /// `session_destroyed`
    /// Its session ended.
    SESSION_DESTROYED = 3,
    /// `write_error`
    /// It could not be written.
    WRITE_ERROR = 4,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::StopReason<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::EndpointRemoved => 1,
            Self::EndpointTransferred => 2,
            Self::SessionDestroyed => 3,
            Self::WriteError => 4,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::EndpointRemoved,
            2 => Self::EndpointTransferred,
            3 => Self::SessionDestroyed,
            4 => Self::WriteError,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Which way an endpoint's media go, seen from the server.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_media_direction {
    /// A name that is not known.
    OTHER = 0,
    /// `sendrecv`
    /// Both ways.
    SENDRECV = 1,
    /// `recvonly`
    /// The server only receives.
    RECVONLY = 2,
    /// `sendonly`
    /// The server only sends.
    SENDONLY = 3,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::MediaDirection<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Sendrecv => 1,
            Self::Recvonly => 2,
            Self::Sendonly => 3,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Sendrecv,
            2 => Self::Recvonly,
            3 => Self::Sendonly,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What an endpoint is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_endpoint_type {
    /// A name that is not known.
    OTHER = 0,
    /// `webrtc`
    /// A WebRTC peer.
    WEBRTC = 1,
    /// `rtp`
    /// A peer that speaks plain RTP or SRTP.
    RTP = 2,
    /// `file`
    /// A file that is played.
    FILE = 3,
    /// `tone`
    /// A tone that is played.
    TONE = 4,
    /// `bridge`
    /// One end of a bridge to another session.
    BRIDGE = 5,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::EndpointType<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Webrtc => 1,
            Self::Rtp => 2,
            Self::File => 3,
            Self::Tone => 4,
            Self::Bridge => 5,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Webrtc,
            2 => Self::Rtp,
            3 => Self::File,
            4 => Self::Tone,
            5 => Self::Bridge,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What an endpoint is to be that makes an offer.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_offer_type {
    /// A name that is not known.
    OTHER = 0,
    /// `webrtc`
    /// A WebRTC peer's.
    WEBRTC = 1,
    /// `rtp`
    /// A peer's that speaks plain RTP or SRTP.
    RTP = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::OfferType<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Webrtc => 1,
            Self::Rtp => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Webrtc,
            2 => Self::Rtp,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Which tone is played.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_tone_type {
    /// A name that is not known.
    OTHER = 0,
    /// `ringback`
    /// What a caller hears while the other side rings.
    RINGBACK = 1,
    /// `ringing`
    /// A telephone's bell.
    RINGING = 2,
    /// `busy`
    /// The other side is busy.
    BUSY = 3,
    /// `beep`
    /// A beep.
    BEEP = 4,
    /// `sine`
    /// One frequency, of the caller's choice.
    SINE = 5,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::ToneType<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Ringback => 1,
            Self::Ringing => 2,
            Self::Busy => 3,
            Self::Beep => 4,
            Self::Sine => 5,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Ringback,
            2 => Self::Ringing,
            3 => Self::Busy,
            4 => Self::Beep,
            5 => Self::Sine,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Where a recording is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_recording_state {
    /// A name that is not known.
    OTHER = 0,
    /// `active`
    /// It is running; there is no other state.
    ACTIVE = 1,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::RecordingState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Active => 1,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Active,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether a session has a connection.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_session_state {
    /// A name that is not known.
    OTHER = 0,
    /// `active`
    /// It has one.
    ACTIVE = 1,
    /// `orphaned`
    /// It waits for one.
    ORPHANED = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::rtpbridge::SessionState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Active => 1,
            Self::Orphaned => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Active,
            2 => Self::Orphaned,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a request was refused or failed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_response_error {
    /// The reason, for programs.
    ///
    /// Its `value` is a `callevents_rtpbridge_error_code`.
    pub code: callevents_name,
    /// The reason, for people: any text.
    pub message: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_response_error {}

impl<'a> Mirror<'a, callevents_rtpbridge_response_error> for core_::rtpbridge::ResponseError<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_response_error) -> bool {
        self.code.to_c(&mut place.code);
        self.message.to_c(&mut place.message);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_response_error, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                code: Mirror::from_c(&place.code, true, how)?,
                message: Mirror::from_c(&place.message, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A digit was pressed.
///
/// It is told at its end. Digits are queued behind changes of state, which overtake them.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_dtmf {
    /// The digit: one of `0`-`9`, `*`, `#`, `A`-`D`.
    pub digit: callevents_json_str,
    /// How long it was pressed.
    ///
    /// In ms.
    pub duration_ms: u32,
    /// Where.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_dtmf {}

impl<'a> Mirror<'a, callevents_rtpbridge_dtmf> for core_::rtpbridge::Dtmf<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_dtmf) -> bool {
        self.digit.to_c(&mut place.digit);
        self.duration_ms.to_c(&mut place.duration_ms);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_dtmf, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                digit: Mirror::from_c(&place.digit, true, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, true, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint is in another state, or said to be in the same one again.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_state_changed {
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// The state that it is in now.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_state`.
    pub new_state: callevents_name,
    /// The state that it was in. Under load this need not be the last one told.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_state`.
    pub old_state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_state_changed {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_state_changed> for core_::rtpbridge::EndpointStateChanged<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_state_changed) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.new_state.to_c(&mut place.new_state);
        self.old_state.to_c(&mut place.old_state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_state_changed, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                new_state: Mirror::from_c(&place.new_state, true, how)?,
                old_state: Mirror::from_c(&place.old_state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Nobody speaks. Told again and again, after the first speech.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_vad_silence {
    /// Where.
    pub endpoint_id: callevents_json_str,
    /// For how long; it may begin again without speech in between.
    ///
    /// In ms.
    pub silence_duration_ms: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_vad_silence {}

impl<'a> Mirror<'a, callevents_rtpbridge_vad_silence> for core_::rtpbridge::VadSilence<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_vad_silence) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.silence_duration_ms.to_c(&mut place.silence_duration_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_vad_silence, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                silence_duration_ms: Mirror::from_c(&place.silence_duration_ms, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Somebody has begun to speak.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_vad_speech_started {
    /// Where.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_vad_speech_started {}

impl<'a> Mirror<'a, callevents_rtpbridge_vad_speech_started> for core_::rtpbridge::VadSpeechStarted<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_vad_speech_started) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_vad_speech_started, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What an endpoint has received.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_inbound_stats {
    /// Bytes.
    ///
    /// In bytes.
    pub bytes: u64,
    /// The jitter; garbage in practice, for the server's subtraction wraps.
    ///
    /// In ms.
    pub jitter_ms: f64,
    /// How long ago the last packet came; 0 also means never.
    ///
    /// In ms.
    pub last_received_ms_ago: u64,
    /// Packets.
    pub packets: u64,
    /// Packets lost.
    pub packets_lost: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_inbound_stats {}

impl<'a> Mirror<'a, callevents_rtpbridge_inbound_stats> for core_::rtpbridge::InboundStats<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_inbound_stats) -> bool {
        self.bytes.to_c(&mut place.bytes);
        self.jitter_ms.to_c(&mut place.jitter_ms);
        self.last_received_ms_ago.to_c(&mut place.last_received_ms_ago);
        self.packets.to_c(&mut place.packets);
        self.packets_lost.to_c(&mut place.packets_lost);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_inbound_stats, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                bytes: Mirror::from_c(&place.bytes, true, how)?,
                jitter_ms: Mirror::from_c(&place.jitter_ms, true, how)?,
                last_received_ms_ago: Mirror::from_c(&place.last_received_ms_ago, true, how)?,
                packets: Mirror::from_c(&place.packets, true, how)?,
                packets_lost: Mirror::from_c(&place.packets_lost, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What an endpoint has sent.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_outbound_stats {
    /// Bytes.
    ///
    /// In bytes.
    pub bytes: u64,
    /// Packets.
    pub packets: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_outbound_stats {}

impl<'a> Mirror<'a, callevents_rtpbridge_outbound_stats> for core_::rtpbridge::OutboundStats<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_outbound_stats) -> bool {
        self.bytes.to_c(&mut place.bytes);
        self.packets.to_c(&mut place.packets);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_outbound_stats, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                bytes: Mirror::from_c(&place.bytes, true, how)?,
                packets: Mirror::from_c(&place.packets, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Figures of one endpoint.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_stats {
    /// The codec, as `PCMU`, `opus` or `L16/48000`; empty if there is none.
    pub codec: callevents_json_str,
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// What it receives.
    pub inbound: callevents_rtpbridge_inbound_stats,
    /// What it sends.
    pub outbound: callevents_rtpbridge_outbound_stats,
    /// The round-trip time.
    ///
    /// In ms.
    pub rtt_ms: f64,
    /// The state that it is in.
    ///
    /// Its `value` is a `callevents_rtpbridge_stats_state`.
    pub state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    /// It may be null.
    pub has_rtt_ms: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_stats {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_stats> for core_::rtpbridge::EndpointStats<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_stats) -> bool {
        self.codec.to_c(&mut place.codec);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.inbound.to_c(&mut place.inbound);
        self.outbound.to_c(&mut place.outbound);
        place.has_rtt_ms = self.rtt_ms.to_c(&mut place.rtt_ms);
        self.state.to_c(&mut place.state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_stats, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                codec: Mirror::from_c(&place.codec, true, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                inbound: Mirror::from_c(&place.inbound, true, how)?,
                outbound: Mirror::from_c(&place.outbound, true, how)?,
                rtt_ms: Mirror::from_c(&place.rtt_ms, place.has_rtt_ms, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_rtpbridge_endpoint_stats` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_endpoint_stats_parse(
    json: callevents_str,
    message: *mut callevents_rtpbridge_endpoint_stats,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::RTPBRIDGE_ENDPOINT_STATS),
            fast: crate::message::parse(json, message, error, core_::rtpbridge::EndpointStats::parse)
        )
    }
}

/// Writes a `callevents_rtpbridge_endpoint_stats` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_endpoint_stats_encode(
    message: *const callevents_rtpbridge_endpoint_stats,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::RTPBRIDGE_ENDPOINT_STATS),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::rtpbridge::EndpointStats::encode(&message, out)
            })
        )
    }
}

/// Figures of all endpoints, from time to time.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_stats {
    /// An item for each endpoint, in any order.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_endpoint_stats_parse()` reads each.
    pub endpoints: callevents_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_stats {}

impl<'a> Mirror<'a, callevents_rtpbridge_stats> for core_::rtpbridge::Stats<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_stats) -> bool {
        self.endpoints.to_c(&mut place.endpoints);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_stats, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoints: Mirror::from_c(&place.endpoints, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Nothing has come from an endpoint's peer for too long. Told once for each silence.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_media_timeout {
    /// For how long.
    ///
    /// In ms.
    pub duration_ms: u64,
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_media_timeout {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_media_timeout> for core_::rtpbridge::EndpointMediaTimeout<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_media_timeout) -> bool {
        self.duration_ms.to_c(&mut place.duration_ms);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_media_timeout, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                duration_ms: Mirror::from_c(&place.duration_ms, true, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A file is not played any more. No change of state tells this.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_file_finished {
    /// Which endpoint played it.
    pub endpoint_id: callevents_json_str,
    /// What went wrong; missing if nothing did, or, as documented, null.
    pub error: callevents_json_str,
    /// Why.
    ///
    /// Its `value` is a `callevents_rtpbridge_finish_reason`.
    pub reason: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_error: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_file_finished {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_file_finished> for core_::rtpbridge::EndpointFileFinished<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_file_finished) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        place.has_error = self.error.to_c(&mut place.error);
        self.reason.to_c(&mut place.reason);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_file_finished, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                reason: Mirror::from_c(&place.reason, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A recording has stopped by itself. One that `recording.stop` ended is not told of.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_stopped {
    /// Packets that could not be written.
    pub dropped_packets: u64,
    /// How long it is.
    ///
    /// In ms.
    pub duration_ms: u64,
    /// Where it is, as it was asked for.
    pub file_path: callevents_json_str,
    /// Packets written.
    pub packets: u64,
    /// Why.
    ///
    /// Its `value` is a `callevents_rtpbridge_stop_reason`.
    pub reason: callevents_name,
    /// Which.
    pub recording_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_stopped {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_stopped> for core_::rtpbridge::RecordingStopped<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_stopped) -> bool {
        self.dropped_packets.to_c(&mut place.dropped_packets);
        self.duration_ms.to_c(&mut place.duration_ms);
        self.file_path.to_c(&mut place.file_path);
        self.packets.to_c(&mut place.packets);
        self.reason.to_c(&mut place.reason);
        self.recording_id.to_c(&mut place.recording_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_stopped, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                dropped_packets: Mirror::from_c(&place.dropped_packets, true, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, true, how)?,
                file_path: Mirror::from_c(&place.file_path, true, how)?,
                packets: Mirror::from_c(&place.packets, true, how)?,
                reason: Mirror::from_c(&place.reason, true, how)?,
                recording_id: Mirror::from_c(&place.recording_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A tone is not played any more. No change of state tells this.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_tone_finished {
    /// Which endpoint played it.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_tone_finished {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_tone_finished> for core_::rtpbridge::EndpointToneFinished<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_tone_finished) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_tone_finished, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint's peer said good-bye by RTCP. This changes no state.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_rtcp_bye {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// What the peer gave as its reason: any text from the network.
    pub reason: callevents_json_str,
    /// The sources that end.
    ///
    /// A JSON array of numbers.
    pub ssrc_list: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    /// It may be null.
    pub has_reason: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_rtcp_bye {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_rtcp_bye> for core_::rtpbridge::EndpointRtcpBye<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_rtcp_bye) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        place.has_reason = self.reason.to_c(&mut place.reason);
        self.ssrc_list.to_c(&mut place.ssrc_list);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_rtcp_bye, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                reason: Mirror::from_c(&place.reason, place.has_reason, how)?,
                ssrc_list: Mirror::from_c(&place.ssrc_list, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint went to another session; it keeps its id.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_transferred_out {
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// Documented as the session that it went to; in truth always the nil UUID: see
    /// `target`.
    pub target_session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_transferred_out {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_transferred_out> for core_::rtpbridge::EndpointTransferredOut<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_transferred_out) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.target_session_id.to_c(&mut place.target_session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_transferred_out, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                target_session_id: Mirror::from_c(&place.target_session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint came from another session; it keeps its id.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_transferred_in {
    /// Which way its media go.
    ///
    /// Its `value` is a `callevents_rtpbridge_media_direction`.
    pub direction: callevents_name,
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// What it is.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_type`.
    pub endpoint_type: callevents_name,
    /// The session that it came from; its own one if a transfer failed.
    pub source_session_id: callevents_json_str,
    /// The state that it is in.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_state`.
    pub state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_transferred_in {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_transferred_in> for core_::rtpbridge::EndpointTransferredIn<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_transferred_in) -> bool {
        self.direction.to_c(&mut place.direction);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.endpoint_type.to_c(&mut place.endpoint_type);
        self.source_session_id.to_c(&mut place.source_session_id);
        self.state.to_c(&mut place.state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_transferred_in, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                direction: Mirror::from_c(&place.direction, true, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                endpoint_type: Mirror::from_c(&place.endpoint_type, true, how)?,
                source_session_id: Mirror::from_c(&place.source_session_id, true, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A session has ended because nothing was done with it. Its recordings' ends follow.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_idle_timeout {
    /// The limit.
    ///
    /// In s.
    pub idle_timeout_secs: u64,
    /// Which.
    pub session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_idle_timeout {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_idle_timeout> for core_::rtpbridge::SessionIdleTimeout<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_idle_timeout) -> bool {
        self.idle_timeout_secs.to_c(&mut place.idle_timeout_secs);
        self.session_id.to_c(&mut place.session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_idle_timeout, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                idle_timeout_secs: Mirror::from_c(&place.idle_timeout_secs, true, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A session has ended because there was no endpoint in it. Its recordings' ends follow.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_empty_timeout {
    /// The limit.
    ///
    /// In s.
    pub empty_timeout_secs: u64,
    /// Which.
    pub session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_empty_timeout {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_empty_timeout> for core_::rtpbridge::SessionEmptyTimeout<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_empty_timeout) -> bool {
        self.empty_timeout_secs.to_c(&mut place.empty_timeout_secs);
        self.session_id.to_c(&mut place.session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_empty_timeout, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                empty_timeout_secs: Mirror::from_c(&place.empty_timeout_secs, true, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A session has lost its connection. Documented; it never reaches a client.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_orphaned {
    /// How long it waits for another one; up to 2^64-1.
    ///
    /// In ms.
    pub timeout_remaining_ms: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_orphaned {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_orphaned> for core_::rtpbridge::SessionOrphaned<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_orphaned) -> bool {
        self.timeout_remaining_ms.to_c(&mut place.timeout_remaining_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_orphaned, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                timeout_remaining_ms: Mirror::from_c(&place.timeout_remaining_ms, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Events were lost, the newest ones at that time: what follows is usually older than they.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_events_dropped {
    /// How many since the last such notice on this connection.
    pub count: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_events_dropped {}

impl<'a> Mirror<'a, callevents_rtpbridge_events_dropped> for core_::rtpbridge::EventsDropped<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_events_dropped) -> bool {
        self.count.to_c(&mut place.count);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_events_dropped, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                count: Mirror::from_c(&place.count, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The voice detection of an endpoint has broken.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_vad_error {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// What went wrong.
    pub error: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_vad_error {}

impl<'a> Mirror<'a, callevents_rtpbridge_vad_error> for core_::rtpbridge::VadError<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_vad_error) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.error.to_c(&mut place.error);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_vad_error, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                error: Mirror::from_c(&place.error, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An event that the server could not write, whichever it was. Never seen.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_error_event {
    /// What went wrong.
    pub error: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_error: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_error_event {}

impl<'a> Mirror<'a, callevents_rtpbridge_error_event> for core_::rtpbridge::ErrorEvent<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_error_event) -> bool {
        place.has_error = self.error.to_c(&mut place.error);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_error_event, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Binds the connection to a session that lost its own.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_attach {
    /// Which session.
    pub session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_attach {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_attach> for core_::rtpbridge::SessionAttach<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_attach) -> bool {
        self.session_id.to_c(&mut place.session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_attach, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Bridges the session to another: each gets an endpoint that carries the other's media.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_bridge {
    /// Which way the bridge's media go; both ways by default.
    ///
    /// Its `value` is a `callevents_rtpbridge_media_direction`.
    pub direction: callevents_name,
    /// The other session.
    pub target_session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_direction: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_bridge {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_bridge> for core_::rtpbridge::SessionBridge<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_bridge) -> bool {
        place.has_direction = self.direction.to_c(&mut place.direction);
        self.target_session_id.to_c(&mut place.target_session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_bridge, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                direction: Mirror::from_c(&place.direction, place.has_direction, how)?,
                target_session_id: Mirror::from_c(&place.target_session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Creates an endpoint for a peer that made an offer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_from_offer {
    /// Which way its media go; both ways by default.
    ///
    /// Its `value` is a `callevents_rtpbridge_media_direction`.
    pub direction: callevents_name,
    /// The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP.
    pub sdp: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_direction: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_from_offer {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_from_offer> for core_::rtpbridge::EndpointCreateFromOffer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_from_offer) -> bool {
        place.has_direction = self.direction.to_c(&mut place.direction);
        self.sdp.to_c(&mut place.sdp);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_from_offer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                direction: Mirror::from_c(&place.direction, place.has_direction, how)?,
                sdp: Mirror::from_c(&place.sdp, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Creates an endpoint for a peer that is to get an offer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_offer {
    /// The codecs that may be offered, in no order; all by default.
    ///
    /// A JSON array of strings.
    pub codecs: callevents_str,
    /// Which way its media go; both ways by default.
    ///
    /// Its `value` is a `callevents_rtpbridge_media_direction`.
    pub direction: callevents_name,
    /// Whether RTP is to be encrypted; not by default.
    pub srtp: bool,
    /// What it is to be.
    ///
    /// Its `value` is a `callevents_rtpbridge_offer_type`.
    pub offer_type: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_codecs: bool,
    pub has_direction: bool,
    pub has_srtp: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_offer {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_offer> for core_::rtpbridge::EndpointCreateOffer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_offer) -> bool {
        place.has_codecs = self.codecs.to_c(&mut place.codecs);
        place.has_direction = self.direction.to_c(&mut place.direction);
        place.has_srtp = self.srtp.to_c(&mut place.srtp);
        self.offer_type.to_c(&mut place.offer_type);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_offer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                codecs: Mirror::from_c(&place.codecs, place.has_codecs, how)?,
                direction: Mirror::from_c(&place.direction, place.has_direction, how)?,
                srtp: Mirror::from_c(&place.srtp, place.has_srtp, how)?,
                offer_type: Mirror::from_c(&place.offer_type, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Gives an endpoint its peer's answer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_accept_answer {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The peer's answer, in SDP.
    pub sdp: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_accept_answer {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_accept_answer> for core_::rtpbridge::EndpointAcceptAnswer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_accept_answer) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.sdp.to_c(&mut place.sdp);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_accept_answer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                sdp: Mirror::from_c(&place.sdp, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Removes an endpoint. Of a bridge, the other end goes too, without an event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_remove {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_remove {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_remove> for core_::rtpbridge::EndpointRemove<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_remove) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_remove, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Has an endpoint go to another session; files and tones cannot.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_transfer {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The other session.
    pub target_session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_transfer {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_transfer> for core_::rtpbridge::EndpointTransfer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_transfer) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.target_session_id.to_c(&mut place.target_session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_transfer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                target_session_id: Mirror::from_c(&place.target_session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Has a WebRTC endpoint connect anew.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_ice_restart {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_ice_restart {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_ice_restart> for core_::rtpbridge::EndpointIceRestart<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_ice_restart) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_ice_restart, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Gives an endpoint new keys.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_srtp_rekey {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_srtp_rekey {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_srtp_rekey> for core_::rtpbridge::EndpointSrtpRekey<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_srtp_rekey) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_srtp_rekey, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Sends a digit to an endpoint's peer; a session sends one at a time.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_dtmf_inject {
    /// The digit: one of `0`-`9`, `*`, `#`, `A`-`D`, `a`-`d`.
    pub digit: callevents_json_str,
    /// How long it is pressed: 1 to 10000, 160 by default.
    ///
    /// In ms.
    pub duration_ms: u32,
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// How far below full scale: 0 to 63, 10 by default.
    ///
    /// In dB.
    pub volume: u8,
    /// The rest.
    pub rest: callevents_str,
    pub has_duration_ms: bool,
    pub has_volume: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_dtmf_inject {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_dtmf_inject> for core_::rtpbridge::EndpointDtmfInject<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_dtmf_inject) -> bool {
        self.digit.to_c(&mut place.digit);
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        place.has_volume = self.volume.to_c(&mut place.volume);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_dtmf_inject, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                digit: Mirror::from_c(&place.digit, true, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                volume: Mirror::from_c(&place.volume, place.has_volume, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Creates an endpoint that plays a file.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_with_file {
    /// How long a fetched file is kept; 300 by default.
    ///
    /// In s.
    pub cache_ttl_secs: u32,
    /// By how much it is made louder; 0 by default. Not documented.
    ///
    /// In dB.
    pub gain_db: f64,
    /// The headers to fetch it with: an object of strings. Not documented.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// How often it is played once more; not at all by default.
    pub loop_count: u32,
    /// Whether endpoints that play the same file play it in step; not by default.
    pub shared: bool,
    /// A path, or the URL to fetch it from.
    pub source: callevents_json_str,
    /// Where to begin; 0 by default.
    ///
    /// In ms.
    pub start_ms: u64,
    /// How long fetching may take: 1 to 60000, 10000 by default.
    ///
    /// In ms.
    pub timeout_ms: u32,
    /// The rest.
    pub rest: callevents_str,
    pub has_cache_ttl_secs: bool,
    pub has_gain_db: bool,
    pub has_headers: bool,
    pub has_loop_count: bool,
    pub has_shared: bool,
    pub has_start_ms: bool,
    pub has_timeout_ms: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_with_file {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_with_file> for core_::rtpbridge::EndpointCreateWithFile<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_with_file) -> bool {
        place.has_cache_ttl_secs = self.cache_ttl_secs.to_c(&mut place.cache_ttl_secs);
        place.has_gain_db = self.gain_db.to_c(&mut place.gain_db);
        place.has_headers = self.headers.to_c(&mut place.headers);
        place.has_loop_count = self.loop_count.to_c(&mut place.loop_count);
        place.has_shared = self.shared.to_c(&mut place.shared);
        self.source.to_c(&mut place.source);
        place.has_start_ms = self.start_ms.to_c(&mut place.start_ms);
        place.has_timeout_ms = self.timeout_ms.to_c(&mut place.timeout_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_with_file, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                cache_ttl_secs: Mirror::from_c(&place.cache_ttl_secs, place.has_cache_ttl_secs, how)?,
                gain_db: Mirror::from_c(&place.gain_db, place.has_gain_db, how)?,
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                loop_count: Mirror::from_c(&place.loop_count, place.has_loop_count, how)?,
                shared: Mirror::from_c(&place.shared, place.has_shared, how)?,
                source: Mirror::from_c(&place.source, true, how)?,
                start_ms: Mirror::from_c(&place.start_ms, place.has_start_ms, how)?,
                timeout_ms: Mirror::from_c(&place.timeout_ms, place.has_timeout_ms, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Creates an endpoint that plays a tone. Not documented.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_tone {
    /// How long; for ever by default.
    ///
    /// In ms.
    pub duration_ms: u64,
    /// The frequency of `ToneType::Sine`: 20 to 20000.
    ///
    /// In Hz.
    pub frequency: f64,
    /// Which tone.
    ///
    /// Its `value` is a `callevents_rtpbridge_tone_type`.
    pub tone: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_duration_ms: bool,
    pub has_frequency: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_tone {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_tone> for core_::rtpbridge::EndpointCreateTone<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_tone) -> bool {
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        place.has_frequency = self.frequency.to_c(&mut place.frequency);
        self.tone.to_c(&mut place.tone);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_tone, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                frequency: Mirror::from_c(&place.frequency, place.has_frequency, how)?,
                tone: Mirror::from_c(&place.tone, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Goes to another place in the file that an endpoint plays.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_file_seek {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The place.
    ///
    /// In ms.
    pub position_ms: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_file_seek {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_file_seek> for core_::rtpbridge::EndpointFileSeek<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_file_seek) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.position_ms.to_c(&mut place.position_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_file_seek, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                position_ms: Mirror::from_c(&place.position_ms, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Has the file that an endpoint plays wait.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_file_pause {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_file_pause {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_file_pause> for core_::rtpbridge::EndpointFilePause<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_file_pause) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_file_pause, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Has the file that an endpoint plays go on.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_file_resume {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_file_resume {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_file_resume> for core_::rtpbridge::EndpointFileResume<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_file_resume) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_file_resume, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Begins to record an endpoint, or the whole session.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_start {
    /// Which endpoint; the whole session by default.
    pub endpoint_id: callevents_json_str,
    /// Where to: an absolute path in the server's directory, to a file that does not exist.
    pub file_path: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_endpoint_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_start {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_start> for core_::rtpbridge::RecordingStart<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_start) -> bool {
        place.has_endpoint_id = self.endpoint_id.to_c(&mut place.endpoint_id);
        self.file_path.to_c(&mut place.file_path);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_start, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, place.has_endpoint_id, how)?,
                file_path: Mirror::from_c(&place.file_path, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Stops a recording.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_stop {
    /// Which recording.
    pub recording_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_stop {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_stop> for core_::rtpbridge::RecordingStop<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_stop) -> bool {
        self.recording_id.to_c(&mut place.recording_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_stop, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                recording_id: Mirror::from_c(&place.recording_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Begins to detect an endpoint's voice.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_vad_start {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// How often silence is told: 100 to 3600000, 1000 by default.
    ///
    /// In ms.
    pub silence_interval_ms: u32,
    /// How sure of speech one must be: 0 to 1, 0.5 by default.
    pub speech_threshold: f64,
    /// The rest.
    pub rest: callevents_str,
    pub has_silence_interval_ms: bool,
    pub has_speech_threshold: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_vad_start {}

impl<'a> Mirror<'a, callevents_rtpbridge_vad_start> for core_::rtpbridge::VadStart<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_vad_start) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        place.has_silence_interval_ms = self.silence_interval_ms.to_c(&mut place.silence_interval_ms);
        place.has_speech_threshold = self.speech_threshold.to_c(&mut place.speech_threshold);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_vad_start, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                silence_interval_ms: Mirror::from_c(&place.silence_interval_ms, place.has_silence_interval_ms, how)?,
                speech_threshold: Mirror::from_c(&place.speech_threshold, place.has_speech_threshold, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Ends the detection of an endpoint's voice.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_vad_stop {
    /// Which endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_vad_stop {}

impl<'a> Mirror<'a, callevents_rtpbridge_vad_stop> for core_::rtpbridge::VadStop<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_vad_stop) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_vad_stop, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Asks for `stats` events.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_stats_subscribe {
    /// How often: 500 to 3600000, 5000 by default.
    ///
    /// In ms.
    pub interval_ms: u32,
    /// The rest.
    pub rest: callevents_str,
    pub has_interval_ms: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_stats_subscribe {}

impl<'a> Mirror<'a, callevents_rtpbridge_stats_subscribe> for core_::rtpbridge::StatsSubscribe<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_stats_subscribe) -> bool {
        place.has_interval_ms = self.interval_ms.to_c(&mut place.interval_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_stats_subscribe, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                interval_ms: Mirror::from_c(&place.interval_ms, place.has_interval_ms, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A session has been created.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_create_result {
    /// The new session.
    pub session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_create_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_create_result> for core_::rtpbridge::SessionCreateResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_create_result) -> bool {
        self.session_id.to_c(&mut place.session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_create_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// All went well, and there is nothing to say.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_empty_result {
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_empty_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_empty_result> for core_::rtpbridge::EmptyResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_empty_result) -> bool {
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_empty_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// One endpoint of a session.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_info {
    /// Its codec, if it has one.
    pub codec: callevents_json_str,
    /// Which way its media go.
    ///
    /// Its `value` is a `callevents_rtpbridge_media_direction`.
    pub direction: callevents_name,
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// What it is.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_type`.
    pub endpoint_type: callevents_name,
    /// What it plays together with others.
    pub shared_playback_id: callevents_json_str,
    /// The state that it is in.
    ///
    /// Its `value` is a `callevents_rtpbridge_endpoint_state`.
    pub state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    /// It may be null.
    pub has_codec: bool,
    pub has_shared_playback_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_info {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_info> for core_::rtpbridge::EndpointInfo<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_info) -> bool {
        place.has_codec = self.codec.to_c(&mut place.codec);
        self.direction.to_c(&mut place.direction);
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.endpoint_type.to_c(&mut place.endpoint_type);
        place.has_shared_playback_id = self.shared_playback_id.to_c(&mut place.shared_playback_id);
        self.state.to_c(&mut place.state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_info, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                codec: Mirror::from_c(&place.codec, place.has_codec, how)?,
                direction: Mirror::from_c(&place.direction, true, how)?,
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                endpoint_type: Mirror::from_c(&place.endpoint_type, true, how)?,
                shared_playback_id: Mirror::from_c(&place.shared_playback_id, place.has_shared_playback_id, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_rtpbridge_endpoint_info` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_endpoint_info_parse(
    json: callevents_str,
    message: *mut callevents_rtpbridge_endpoint_info,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::RTPBRIDGE_ENDPOINT_INFO),
            fast: crate::message::parse(json, message, error, core_::rtpbridge::EndpointInfo::parse)
        )
    }
}

/// Writes a `callevents_rtpbridge_endpoint_info` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_endpoint_info_encode(
    message: *const callevents_rtpbridge_endpoint_info,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::RTPBRIDGE_ENDPOINT_INFO),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::rtpbridge::EndpointInfo::encode(&message, out)
            })
        )
    }
}

/// One running recording of a session.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_info {
    /// Whose; null if it is the whole session's.
    pub endpoint_id: callevents_json_str,
    /// Where it is, as it was asked for.
    pub file_path: callevents_json_str,
    /// Which.
    pub recording_id: callevents_json_str,
    /// The state that it is in.
    ///
    /// Its `value` is a `callevents_rtpbridge_recording_state`.
    pub state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    /// It may be null.
    pub has_endpoint_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_info {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_info> for core_::rtpbridge::RecordingInfo<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_info) -> bool {
        place.has_endpoint_id = self.endpoint_id.to_c(&mut place.endpoint_id);
        self.file_path.to_c(&mut place.file_path);
        self.recording_id.to_c(&mut place.recording_id);
        self.state.to_c(&mut place.state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_info, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, place.has_endpoint_id, how)?,
                file_path: Mirror::from_c(&place.file_path, true, how)?,
                recording_id: Mirror::from_c(&place.recording_id, true, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_rtpbridge_recording_info` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_recording_info_parse(
    json: callevents_str,
    message: *mut callevents_rtpbridge_recording_info,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::RTPBRIDGE_RECORDING_INFO),
            fast: crate::message::parse(json, message, error, core_::rtpbridge::RecordingInfo::parse)
        )
    }
}

/// Writes a `callevents_rtpbridge_recording_info` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_recording_info_encode(
    message: *const callevents_rtpbridge_recording_info,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::RTPBRIDGE_RECORDING_INFO),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::rtpbridge::RecordingInfo::encode(&message, out)
            })
        )
    }
}

/// What there is in the session: the state in force, which events may lag behind.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_info_result {
    /// When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix
    /// epoch with an `s` behind.
    pub created_at: callevents_json_str,
    /// Its endpoints.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_endpoint_info_parse()` reads each.
    pub endpoints: callevents_str,
    /// The recordings that are running.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_recording_info_parse()` reads each.
    pub recordings: callevents_str,
    /// The session itself.
    pub session_id: callevents_json_str,
    /// Whether it has a connection.
    ///
    /// Its `value` is a `callevents_rtpbridge_session_state`.
    pub state: callevents_name,
    /// The endpoints whose voice is being detected.
    ///
    /// A JSON array of strings.
    pub vad_active: callevents_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_info_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_info_result> for core_::rtpbridge::SessionInfoResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_info_result) -> bool {
        self.created_at.to_c(&mut place.created_at);
        self.endpoints.to_c(&mut place.endpoints);
        self.recordings.to_c(&mut place.recordings);
        self.session_id.to_c(&mut place.session_id);
        self.state.to_c(&mut place.state);
        self.vad_active.to_c(&mut place.vad_active);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_info_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                created_at: Mirror::from_c(&place.created_at, true, how)?,
                endpoints: Mirror::from_c(&place.endpoints, true, how)?,
                recordings: Mirror::from_c(&place.recordings, true, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                vad_active: Mirror::from_c(&place.vad_active, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// One session of the server.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_summary {
    /// When it was created: see `session.info`.
    pub created_at: callevents_json_str,
    /// How many endpoints it has.
    pub endpoint_count: u64,
    /// Which.
    pub session_id: callevents_json_str,
    /// Whether it has a connection.
    ///
    /// Its `value` is a `callevents_rtpbridge_session_state`.
    pub state: callevents_name,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_summary {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_summary> for core_::rtpbridge::SessionSummary<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_summary) -> bool {
        self.created_at.to_c(&mut place.created_at);
        self.endpoint_count.to_c(&mut place.endpoint_count);
        self.session_id.to_c(&mut place.session_id);
        self.state.to_c(&mut place.state);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_summary, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                created_at: Mirror::from_c(&place.created_at, true, how)?,
                endpoint_count: Mirror::from_c(&place.endpoint_count, true, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                state: Mirror::from_c(&place.state, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_rtpbridge_session_summary` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_session_summary_parse(
    json: callevents_str,
    message: *mut callevents_rtpbridge_session_summary,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::RTPBRIDGE_SESSION_SUMMARY),
            fast: crate::message::parse(json, message, error, core_::rtpbridge::SessionSummary::parse)
        )
    }
}

/// Writes a `callevents_rtpbridge_session_summary` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_session_summary_encode(
    message: *const callevents_rtpbridge_session_summary,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::RTPBRIDGE_SESSION_SUMMARY),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::rtpbridge::SessionSummary::encode(&message, out)
            })
        )
    }
}

/// All sessions of the server.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_list_result {
    /// The sessions, in any order.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_session_summary_parse()` reads each.
    pub sessions: callevents_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_list_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_list_result> for core_::rtpbridge::SessionListResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_list_result) -> bool {
        self.sessions.to_c(&mut place.sessions);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_list_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                sessions: Mirror::from_c(&place.sessions, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The session has been bridged to another.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_session_bridge_result {
    /// The bridge's end in this session.
    pub endpoint_id: callevents_json_str,
    /// The bridge's end in the other session.
    pub target_endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_session_bridge_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_session_bridge_result> for core_::rtpbridge::SessionBridgeResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_session_bridge_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.target_endpoint_id.to_c(&mut place.target_endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_session_bridge_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                target_endpoint_id: Mirror::from_c(&place.target_endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has been created from a peer's offer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_from_offer_result {
    /// The new endpoint.
    pub endpoint_id: callevents_json_str,
    /// The answer for the peer, in SDP.
    pub sdp_answer: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_from_offer_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_from_offer_result> for core_::rtpbridge::EndpointCreateFromOfferResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_from_offer_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.sdp_answer.to_c(&mut place.sdp_answer);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_from_offer_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                sdp_answer: Mirror::from_c(&place.sdp_answer, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has been created that waits for a peer's answer.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_offer_result {
    /// The new endpoint.
    pub endpoint_id: callevents_json_str,
    /// The offer for the peer, in SDP.
    pub sdp_offer: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_offer_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_offer_result> for core_::rtpbridge::EndpointCreateOfferResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_offer_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.sdp_offer.to_c(&mut place.sdp_offer);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_offer_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                sdp_offer: Mirror::from_c(&place.sdp_offer, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has gone to another session.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_transfer_result {
    /// Which.
    pub endpoint_id: callevents_json_str,
    /// The session that it went to.
    pub target_session_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_transfer_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_transfer_result> for core_::rtpbridge::EndpointTransferResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_transfer_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.target_session_id.to_c(&mut place.target_session_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_transfer_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                target_session_id: Mirror::from_c(&place.target_session_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A WebRTC endpoint is to connect anew.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_ice_restart_result {
    /// The offer for the peer, in SDP.
    pub sdp_offer: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_ice_restart_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_ice_restart_result> for core_::rtpbridge::EndpointIceRestartResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_ice_restart_result) -> bool {
        self.sdp_offer.to_c(&mut place.sdp_offer);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_ice_restart_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                sdp_offer: Mirror::from_c(&place.sdp_offer, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has new keys.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_srtp_rekey_result {
    /// What the peer is to know, in SDP.
    pub sdp: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_srtp_rekey_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_srtp_rekey_result> for core_::rtpbridge::EndpointSrtpRekeyResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_srtp_rekey_result) -> bool {
        self.sdp.to_c(&mut place.sdp);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_srtp_rekey_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                sdp: Mirror::from_c(&place.sdp, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has been created that plays a file.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_with_file_result {
    /// The new endpoint.
    pub endpoint_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_with_file_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_with_file_result> for core_::rtpbridge::EndpointCreateWithFileResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_with_file_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_with_file_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An endpoint has been created that plays a tone.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_endpoint_create_tone_result {
    /// The new endpoint.
    pub endpoint_id: callevents_json_str,
    /// The tone.
    ///
    /// Its `value` is a `callevents_rtpbridge_tone_type`.
    pub tone: callevents_name,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_endpoint_create_tone_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_endpoint_create_tone_result> for core_::rtpbridge::EndpointCreateToneResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_endpoint_create_tone_result) -> bool {
        self.endpoint_id.to_c(&mut place.endpoint_id);
        self.tone.to_c(&mut place.tone);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_endpoint_create_tone_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                endpoint_id: Mirror::from_c(&place.endpoint_id, true, how)?,
                tone: Mirror::from_c(&place.tone, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A recording has begun.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_start_result {
    /// The new recording.
    pub recording_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_start_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_start_result> for core_::rtpbridge::RecordingStartResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_start_result) -> bool {
        self.recording_id.to_c(&mut place.recording_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_start_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                recording_id: Mirror::from_c(&place.recording_id, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A recording has been stopped.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_recording_stop_result {
    /// Packets that could not be written.
    pub dropped_packets: u64,
    /// How long it is.
    ///
    /// In ms.
    pub duration_ms: u64,
    /// Where it is, as it was asked for.
    pub file_path: callevents_json_str,
    /// Packets written.
    pub packets: u64,
    /// The rest.
    pub rest: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_recording_stop_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_recording_stop_result> for core_::rtpbridge::RecordingStopResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_rtpbridge_recording_stop_result) -> bool {
        self.dropped_packets.to_c(&mut place.dropped_packets);
        self.duration_ms.to_c(&mut place.duration_ms);
        self.file_path.to_c(&mut place.file_path);
        self.packets.to_c(&mut place.packets);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_rtpbridge_recording_stop_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                dropped_packets: Mirror::from_c(&place.dropped_packets, true, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, true, how)?,
                file_path: Mirror::from_c(&place.file_path, true, how)?,
                packets: Mirror::from_c(&place.packets, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What a `callevents_rtpbridge_event_data` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_event_data_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `dtmf`:
    /// A digit was pressed.
    ///
    /// It is told at its end. Digits are queued behind changes of state, which overtake them.
    DTMF = 1,
    /// `endpoint.state_changed`:
    /// An endpoint is in another state, or said to be in the same one again.
    ENDPOINT_STATE_CHANGED = 2,
    /// `vad.silence`:
    /// Nobody speaks. Told again and again, after the first speech.
    VAD_SILENCE = 3,
    /// `vad.speech_started`:
    /// Somebody has begun to speak.
    VAD_SPEECH_STARTED = 4,
    /// `stats`:
    /// Figures of all endpoints, from time to time.
    STATS = 5,
    /// `endpoint.media_timeout`:
    /// Nothing has come from an endpoint's peer for too long. Told once for each silence.
    ENDPOINT_MEDIA_TIMEOUT = 6,
    /// `endpoint.file.finished`:
    /// A file is not played any more. No change of state tells this.
    ENDPOINT_FILE_FINISHED = 7,
    /// `recording.stopped`:
    /// A recording has stopped by itself. One that `recording.stop` ended is not told of.
    RECORDING_STOPPED = 8,
    /// `endpoint.tone.finished`:
    /// A tone is not played any more. No change of state tells this.
    ENDPOINT_TONE_FINISHED = 9,
    /// `endpoint.rtcp_bye`:
    /// An endpoint's peer said good-bye by RTCP. This changes no state.
    ENDPOINT_RTCP_BYE = 10,
    /// `endpoint.transferred_out`:
    /// An endpoint went to another session; it keeps its id.
    ENDPOINT_TRANSFERRED_OUT = 11,
    /// `endpoint.transferred_in`:
    /// An endpoint came from another session; it keeps its id.
    ENDPOINT_TRANSFERRED_IN = 12,
    /// `session.idle_timeout`:
    /// A session has ended because nothing was done with it. Its recordings' ends follow.
    SESSION_IDLE_TIMEOUT = 13,
    /// `session.empty_timeout`:
    /// A session has ended because there was no endpoint in it. Its recordings' ends follow.
    SESSION_EMPTY_TIMEOUT = 14,
    /// `session.orphaned`:
    /// A session has lost its connection. Documented; it never reaches a client.
    SESSION_ORPHANED = 15,
    /// `events.dropped`:
    /// Events were lost, the newest ones at that time: what follows is usually older than they.
    EVENTS_DROPPED = 16,
    /// `vad.error`:
    /// The voice detection of an endpoint has broken.
    VAD_ERROR = 17,
    /// `error`:
    /// An event that the server could not write, whichever it was. Never seen.
    ERROR_EVENT = 18,
    /// See `callevents_rtpbridge_serialization_failed`.
    SERIALIZATION_FAILED = 19,
}

/// What a `callevents_rtpbridge_event_data` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_rtpbridge_event_data_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub dtmf: callevents_rtpbridge_dtmf,
    pub endpoint_state_changed: callevents_rtpbridge_endpoint_state_changed,
    pub vad_silence: callevents_rtpbridge_vad_silence,
    pub vad_speech_started: callevents_rtpbridge_vad_speech_started,
    pub stats: callevents_rtpbridge_stats,
    pub endpoint_media_timeout: callevents_rtpbridge_endpoint_media_timeout,
    pub endpoint_file_finished: callevents_rtpbridge_endpoint_file_finished,
    pub recording_stopped: callevents_rtpbridge_recording_stopped,
    pub endpoint_tone_finished: callevents_rtpbridge_endpoint_tone_finished,
    pub endpoint_rtcp_bye: callevents_rtpbridge_endpoint_rtcp_bye,
    pub endpoint_transferred_out: callevents_rtpbridge_endpoint_transferred_out,
    pub endpoint_transferred_in: callevents_rtpbridge_endpoint_transferred_in,
    pub session_idle_timeout: callevents_rtpbridge_session_idle_timeout,
    pub session_empty_timeout: callevents_rtpbridge_session_empty_timeout,
    pub session_orphaned: callevents_rtpbridge_session_orphaned,
    pub events_dropped: callevents_rtpbridge_events_dropped,
    pub vad_error: callevents_rtpbridge_vad_error,
    pub error_event: callevents_rtpbridge_error_event,
    pub serialization_failed: callevents_rtpbridge_serialization_failed,
}

/// What has happened: the data of an event, by the event's name.
///
/// Source: rtpbridge 0.1.0, its events; `endpoint.tone.finished`, `vad.error` and `error` are
/// not in its documentation's list.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_event_data {
    /// What it carries.
    pub value: callevents_rtpbridge_event_data_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_rtpbridge_event_data_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_rtpbridge_event_data {}

impl<'a> Mirror<'a, callevents_rtpbridge_event_data> for core_::rtpbridge::EventData<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_event_data) -> bool {
        self.name().to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::Dtmf(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.dtmf);
                }
                Self::EndpointStateChanged(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.endpoint_state_changed);
                }
                Self::VadSilence(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.vad_silence);
                }
                Self::VadSpeechStarted(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.vad_speech_started);
                }
                Self::Stats(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.stats);
                }
                Self::EndpointMediaTimeout(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.endpoint_media_timeout);
                }
                Self::EndpointFileFinished(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.endpoint_file_finished);
                }
                Self::RecordingStopped(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.recording_stopped);
                }
                Self::EndpointToneFinished(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.endpoint_tone_finished);
                }
                Self::EndpointRtcpBye(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.endpoint_rtcp_bye);
                }
                Self::EndpointTransferredOut(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.endpoint_transferred_out);
                }
                Self::EndpointTransferredIn(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.endpoint_transferred_in);
                }
                Self::SessionIdleTimeout(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.session_idle_timeout);
                }
                Self::SessionEmptyTimeout(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.session_empty_timeout);
                }
                Self::SessionOrphaned(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.session_orphaned);
                }
                Self::EventsDropped(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.events_dropped);
                }
                Self::VadError(message) => {
                    place.kind = 17;
                    message.to_c(&mut place.value.vad_error);
                }
                Self::ErrorEvent(message) => {
                    place.kind = 18;
                    message.to_c(&mut place.value.error_event);
                }
                Self::SerializationFailed(message) => {
                    place.kind = 19;
                    message.to_c(&mut place.value.serialization_failed);
                }
                Self::Unknown { data, .. } => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_rtpbridge_event_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let name = Mirror::from_c(&place.name, true, how)?;
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Unknown { name, data }
                }
                1 => Self::Dtmf(Mirror::from_c(&place.value.dtmf, true, how)?),
                2 => Self::EndpointStateChanged(Mirror::from_c(&place.value.endpoint_state_changed, true, how)?),
                3 => Self::VadSilence(Mirror::from_c(&place.value.vad_silence, true, how)?),
                4 => Self::VadSpeechStarted(Mirror::from_c(&place.value.vad_speech_started, true, how)?),
                5 => Self::Stats(Mirror::from_c(&place.value.stats, true, how)?),
                6 => Self::EndpointMediaTimeout(Mirror::from_c(&place.value.endpoint_media_timeout, true, how)?),
                7 => Self::EndpointFileFinished(Mirror::from_c(&place.value.endpoint_file_finished, true, how)?),
                8 => Self::RecordingStopped(Mirror::from_c(&place.value.recording_stopped, true, how)?),
                9 => Self::EndpointToneFinished(Mirror::from_c(&place.value.endpoint_tone_finished, true, how)?),
                10 => Self::EndpointRtcpBye(Mirror::from_c(&place.value.endpoint_rtcp_bye, true, how)?),
                11 => Self::EndpointTransferredOut(Mirror::from_c(&place.value.endpoint_transferred_out, true, how)?),
                12 => Self::EndpointTransferredIn(Mirror::from_c(&place.value.endpoint_transferred_in, true, how)?),
                13 => Self::SessionIdleTimeout(Mirror::from_c(&place.value.session_idle_timeout, true, how)?),
                14 => Self::SessionEmptyTimeout(Mirror::from_c(&place.value.session_empty_timeout, true, how)?),
                15 => Self::SessionOrphaned(Mirror::from_c(&place.value.session_orphaned, true, how)?),
                16 => Self::EventsDropped(Mirror::from_c(&place.value.events_dropped, true, how)?),
                17 => Self::VadError(Mirror::from_c(&place.value.vad_error, true, how)?),
                18 => Self::ErrorEvent(Mirror::from_c(&place.value.error_event, true, how)?),
                19 => Self::SerializationFailed(Mirror::from_c(&place.value.serialization_failed, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_rtpbridge_event_data_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_rtpbridge_event_data_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "dtmf",
        "endpoint_state_changed",
        "vad_silence",
        "vad_speech_started",
        "stats",
        "endpoint_media_timeout",
        "endpoint_file_finished",
        "recording_stopped",
        "endpoint_tone_finished",
        "endpoint_rtcp_bye",
        "endpoint_transferred_out",
        "endpoint_transferred_in",
        "session_idle_timeout",
        "session_empty_timeout",
        "session_orphaned",
        "events_dropped",
        "vad_error",
        "error_event",
        "serialization_failed",
    )
}

/// What a `callevents_rtpbridge_command` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_command_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `session.create`:
    /// Creates a session and binds the connection to it.
    SESSION_CREATE = 1,
    /// `session.destroy`:
    /// Ends the session; the connection can take another then.
    SESSION_DESTROY = 2,
    /// `session.info`:
    /// Tells what there is in the session.
    SESSION_INFO = 3,
    /// `session.list`:
    /// Lists all sessions of the server.
    SESSION_LIST = 4,
    /// `stats.unsubscribe`:
    /// Ends the `stats` events.
    STATS_UNSUBSCRIBE = 5,
    /// `session.attach`:
    /// Binds the connection to a session that lost its own.
    SESSION_ATTACH = 6,
    /// `session.bridge`:
    /// Bridges the session to another.
    SESSION_BRIDGE = 7,
    /// `endpoint.create_from_offer`:
    /// Creates an endpoint for a peer that made an offer.
    ENDPOINT_CREATE_FROM_OFFER = 8,
    /// `endpoint.create_offer`:
    /// Creates an endpoint for a peer that is to get an offer.
    ENDPOINT_CREATE_OFFER = 9,
    /// `endpoint.accept_answer`:
    /// Gives an endpoint its peer's answer.
    ENDPOINT_ACCEPT_ANSWER = 10,
    /// `endpoint.remove`:
    /// Removes an endpoint.
    ENDPOINT_REMOVE = 11,
    /// `endpoint.transfer`:
    /// Has an endpoint go to another session.
    ENDPOINT_TRANSFER = 12,
    /// `endpoint.ice_restart`:
    /// Has a WebRTC endpoint connect anew.
    ENDPOINT_ICE_RESTART = 13,
    /// `endpoint.srtp_rekey`:
    /// Gives an endpoint new keys.
    ENDPOINT_SRTP_REKEY = 14,
    /// `endpoint.dtmf.inject`:
    /// Sends a digit to an endpoint's peer.
    ENDPOINT_DTMF_INJECT = 15,
    /// `endpoint.create_with_file`:
    /// Creates an endpoint that plays a file.
    ENDPOINT_CREATE_WITH_FILE = 16,
    /// `endpoint.create_tone`:
    /// Creates an endpoint that plays a tone.
    ENDPOINT_CREATE_TONE = 17,
    /// `endpoint.file.seek`:
    /// Goes to another place in a file.
    ENDPOINT_FILE_SEEK = 18,
    /// `endpoint.file.pause`:
    /// Has a file wait.
    ENDPOINT_FILE_PAUSE = 19,
    /// `endpoint.file.resume`:
    /// Has a file go on.
    ENDPOINT_FILE_RESUME = 20,
    /// `recording.start`:
    /// Begins to record.
    RECORDING_START = 21,
    /// `recording.stop`:
    /// Stops a recording.
    RECORDING_STOP = 22,
    /// `vad.start`:
    /// Begins to detect an endpoint's voice.
    VAD_START = 23,
    /// `vad.stop`:
    /// Ends the detection of an endpoint's voice.
    VAD_STOP = 24,
    /// `stats.subscribe`:
    /// Asks for `stats` events.
    STATS_SUBSCRIBE = 25,
}

/// What a `callevents_rtpbridge_command` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_rtpbridge_command_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub session_attach: callevents_rtpbridge_session_attach,
    pub session_bridge: callevents_rtpbridge_session_bridge,
    pub endpoint_create_from_offer: callevents_rtpbridge_endpoint_create_from_offer,
    pub endpoint_create_offer: callevents_rtpbridge_endpoint_create_offer,
    pub endpoint_accept_answer: callevents_rtpbridge_endpoint_accept_answer,
    pub endpoint_remove: callevents_rtpbridge_endpoint_remove,
    pub endpoint_transfer: callevents_rtpbridge_endpoint_transfer,
    pub endpoint_ice_restart: callevents_rtpbridge_endpoint_ice_restart,
    pub endpoint_srtp_rekey: callevents_rtpbridge_endpoint_srtp_rekey,
    pub endpoint_dtmf_inject: callevents_rtpbridge_endpoint_dtmf_inject,
    pub endpoint_create_with_file: callevents_rtpbridge_endpoint_create_with_file,
    pub endpoint_create_tone: callevents_rtpbridge_endpoint_create_tone,
    pub endpoint_file_seek: callevents_rtpbridge_endpoint_file_seek,
    pub endpoint_file_pause: callevents_rtpbridge_endpoint_file_pause,
    pub endpoint_file_resume: callevents_rtpbridge_endpoint_file_resume,
    pub recording_start: callevents_rtpbridge_recording_start,
    pub recording_stop: callevents_rtpbridge_recording_stop,
    pub vad_start: callevents_rtpbridge_vad_start,
    pub vad_stop: callevents_rtpbridge_vad_stop,
    pub stats_subscribe: callevents_rtpbridge_stats_subscribe,
}

/// A request's method with its parameters.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_command {
    /// What it carries.
    pub value: callevents_rtpbridge_command_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_rtpbridge_command_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_rtpbridge_command {}

impl<'a> Mirror<'a, callevents_rtpbridge_command> for core_::rtpbridge::Command<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_command) -> bool {
        self.method().name().to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::SessionCreate => place.kind = 1,
                Self::SessionDestroy => place.kind = 2,
                Self::SessionInfo => place.kind = 3,
                Self::SessionList => place.kind = 4,
                Self::StatsUnsubscribe => place.kind = 5,
                Self::SessionAttach(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.session_attach);
                }
                Self::SessionBridge(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.session_bridge);
                }
                Self::EndpointCreateFromOffer(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.endpoint_create_from_offer);
                }
                Self::EndpointCreateOffer(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.endpoint_create_offer);
                }
                Self::EndpointAcceptAnswer(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.endpoint_accept_answer);
                }
                Self::EndpointRemove(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.endpoint_remove);
                }
                Self::EndpointTransfer(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.endpoint_transfer);
                }
                Self::EndpointIceRestart(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.endpoint_ice_restart);
                }
                Self::EndpointSrtpRekey(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.endpoint_srtp_rekey);
                }
                Self::EndpointDtmfInject(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.endpoint_dtmf_inject);
                }
                Self::EndpointCreateWithFile(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.endpoint_create_with_file);
                }
                Self::EndpointCreateTone(message) => {
                    place.kind = 17;
                    message.to_c(&mut place.value.endpoint_create_tone);
                }
                Self::EndpointFileSeek(message) => {
                    place.kind = 18;
                    message.to_c(&mut place.value.endpoint_file_seek);
                }
                Self::EndpointFilePause(message) => {
                    place.kind = 19;
                    message.to_c(&mut place.value.endpoint_file_pause);
                }
                Self::EndpointFileResume(message) => {
                    place.kind = 20;
                    message.to_c(&mut place.value.endpoint_file_resume);
                }
                Self::RecordingStart(message) => {
                    place.kind = 21;
                    message.to_c(&mut place.value.recording_start);
                }
                Self::RecordingStop(message) => {
                    place.kind = 22;
                    message.to_c(&mut place.value.recording_stop);
                }
                Self::VadStart(message) => {
                    place.kind = 23;
                    message.to_c(&mut place.value.vad_start);
                }
                Self::VadStop(message) => {
                    place.kind = 24;
                    message.to_c(&mut place.value.vad_stop);
                }
                Self::StatsSubscribe(message) => {
                    place.kind = 25;
                    message.to_c(&mut place.value.stats_subscribe);
                }
                Self::Unknown { params: data, .. } => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_rtpbridge_command, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let name = Mirror::from_c(&place.name, true, how)?;
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Unknown { method: name, params: data }
                }
                1 => Self::SessionCreate,
                2 => Self::SessionDestroy,
                3 => Self::SessionInfo,
                4 => Self::SessionList,
                5 => Self::StatsUnsubscribe,
                6 => Self::SessionAttach(Mirror::from_c(&place.value.session_attach, true, how)?),
                7 => Self::SessionBridge(Mirror::from_c(&place.value.session_bridge, true, how)?),
                8 => Self::EndpointCreateFromOffer(Mirror::from_c(&place.value.endpoint_create_from_offer, true, how)?),
                9 => Self::EndpointCreateOffer(Mirror::from_c(&place.value.endpoint_create_offer, true, how)?),
                10 => Self::EndpointAcceptAnswer(Mirror::from_c(&place.value.endpoint_accept_answer, true, how)?),
                11 => Self::EndpointRemove(Mirror::from_c(&place.value.endpoint_remove, true, how)?),
                12 => Self::EndpointTransfer(Mirror::from_c(&place.value.endpoint_transfer, true, how)?),
                13 => Self::EndpointIceRestart(Mirror::from_c(&place.value.endpoint_ice_restart, true, how)?),
                14 => Self::EndpointSrtpRekey(Mirror::from_c(&place.value.endpoint_srtp_rekey, true, how)?),
                15 => Self::EndpointDtmfInject(Mirror::from_c(&place.value.endpoint_dtmf_inject, true, how)?),
                16 => Self::EndpointCreateWithFile(Mirror::from_c(&place.value.endpoint_create_with_file, true, how)?),
                17 => Self::EndpointCreateTone(Mirror::from_c(&place.value.endpoint_create_tone, true, how)?),
                18 => Self::EndpointFileSeek(Mirror::from_c(&place.value.endpoint_file_seek, true, how)?),
                19 => Self::EndpointFilePause(Mirror::from_c(&place.value.endpoint_file_pause, true, how)?),
                20 => Self::EndpointFileResume(Mirror::from_c(&place.value.endpoint_file_resume, true, how)?),
                21 => Self::RecordingStart(Mirror::from_c(&place.value.recording_start, true, how)?),
                22 => Self::RecordingStop(Mirror::from_c(&place.value.recording_stop, true, how)?),
                23 => Self::VadStart(Mirror::from_c(&place.value.vad_start, true, how)?),
                24 => Self::VadStop(Mirror::from_c(&place.value.vad_stop, true, how)?),
                25 => Self::StatsSubscribe(Mirror::from_c(&place.value.stats_subscribe, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_rtpbridge_command_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_rtpbridge_command_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "session_create",
        "session_destroy",
        "session_info",
        "session_list",
        "stats_unsubscribe",
        "session_attach",
        "session_bridge",
        "endpoint_create_from_offer",
        "endpoint_create_offer",
        "endpoint_accept_answer",
        "endpoint_remove",
        "endpoint_transfer",
        "endpoint_ice_restart",
        "endpoint_srtp_rekey",
        "endpoint_dtmf_inject",
        "endpoint_create_with_file",
        "endpoint_create_tone",
        "endpoint_file_seek",
        "endpoint_file_pause",
        "endpoint_file_resume",
        "recording_start",
        "recording_stop",
        "vad_start",
        "vad_stop",
        "stats_subscribe",
    )
}

/// What a `callevents_rtpbridge_method_result` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_rtpbridge_method_result_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `session.create`:
    /// Creates a session and binds the connection to it.
    SESSION_CREATE = 1,
    /// `session.destroy`:
    /// Ends the session; the connection can take another then.
    SESSION_DESTROY = 2,
    /// `session.info`:
    /// Tells what there is in the session.
    SESSION_INFO = 3,
    /// `session.list`:
    /// Lists all sessions of the server.
    SESSION_LIST = 4,
    /// `stats.unsubscribe`:
    /// Ends the `stats` events.
    STATS_UNSUBSCRIBE = 5,
    /// `session.attach`:
    /// Binds the connection to a session that lost its own.
    SESSION_ATTACH = 6,
    /// `session.bridge`:
    /// Bridges the session to another.
    SESSION_BRIDGE = 7,
    /// `endpoint.create_from_offer`:
    /// Creates an endpoint for a peer that made an offer.
    ENDPOINT_CREATE_FROM_OFFER = 8,
    /// `endpoint.create_offer`:
    /// Creates an endpoint for a peer that is to get an offer.
    ENDPOINT_CREATE_OFFER = 9,
    /// `endpoint.accept_answer`:
    /// Gives an endpoint its peer's answer.
    ENDPOINT_ACCEPT_ANSWER = 10,
    /// `endpoint.remove`:
    /// Removes an endpoint.
    ENDPOINT_REMOVE = 11,
    /// `endpoint.transfer`:
    /// Has an endpoint go to another session.
    ENDPOINT_TRANSFER = 12,
    /// `endpoint.ice_restart`:
    /// Has a WebRTC endpoint connect anew.
    ENDPOINT_ICE_RESTART = 13,
    /// `endpoint.srtp_rekey`:
    /// Gives an endpoint new keys.
    ENDPOINT_SRTP_REKEY = 14,
    /// `endpoint.dtmf.inject`:
    /// Sends a digit to an endpoint's peer.
    ENDPOINT_DTMF_INJECT = 15,
    /// `endpoint.create_with_file`:
    /// Creates an endpoint that plays a file.
    ENDPOINT_CREATE_WITH_FILE = 16,
    /// `endpoint.create_tone`:
    /// Creates an endpoint that plays a tone.
    ENDPOINT_CREATE_TONE = 17,
    /// `endpoint.file.seek`:
    /// Goes to another place in a file.
    ENDPOINT_FILE_SEEK = 18,
    /// `endpoint.file.pause`:
    /// Has a file wait.
    ENDPOINT_FILE_PAUSE = 19,
    /// `endpoint.file.resume`:
    /// Has a file go on.
    ENDPOINT_FILE_RESUME = 20,
    /// `recording.start`:
    /// Begins to record.
    RECORDING_START = 21,
    /// `recording.stop`:
    /// Stops a recording.
    RECORDING_STOP = 22,
    /// `vad.start`:
    /// Begins to detect an endpoint's voice.
    VAD_START = 23,
    /// `vad.stop`:
    /// Ends the detection of an endpoint's voice.
    VAD_STOP = 24,
    /// `stats.subscribe`:
    /// Asks for `stats` events.
    STATS_SUBSCRIBE = 25,
}

/// What a `callevents_rtpbridge_method_result` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_rtpbridge_method_result_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub session_create: callevents_rtpbridge_session_create_result,
    pub session_destroy: callevents_rtpbridge_empty_result,
    pub session_info: callevents_rtpbridge_session_info_result,
    pub session_list: callevents_rtpbridge_session_list_result,
    pub stats_unsubscribe: callevents_rtpbridge_empty_result,
    pub session_attach: callevents_rtpbridge_empty_result,
    pub session_bridge: callevents_rtpbridge_session_bridge_result,
    pub endpoint_create_from_offer: callevents_rtpbridge_endpoint_create_from_offer_result,
    pub endpoint_create_offer: callevents_rtpbridge_endpoint_create_offer_result,
    pub endpoint_accept_answer: callevents_rtpbridge_empty_result,
    pub endpoint_remove: callevents_rtpbridge_empty_result,
    pub endpoint_transfer: callevents_rtpbridge_endpoint_transfer_result,
    pub endpoint_ice_restart: callevents_rtpbridge_endpoint_ice_restart_result,
    pub endpoint_srtp_rekey: callevents_rtpbridge_endpoint_srtp_rekey_result,
    pub endpoint_dtmf_inject: callevents_rtpbridge_empty_result,
    pub endpoint_create_with_file: callevents_rtpbridge_endpoint_create_with_file_result,
    pub endpoint_create_tone: callevents_rtpbridge_endpoint_create_tone_result,
    pub endpoint_file_seek: callevents_rtpbridge_empty_result,
    pub endpoint_file_pause: callevents_rtpbridge_empty_result,
    pub endpoint_file_resume: callevents_rtpbridge_empty_result,
    pub recording_start: callevents_rtpbridge_recording_start_result,
    pub recording_stop: callevents_rtpbridge_recording_stop_result,
    pub vad_start: callevents_rtpbridge_empty_result,
    pub vad_stop: callevents_rtpbridge_empty_result,
    pub stats_subscribe: callevents_rtpbridge_empty_result,
}

/// What a request gave.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_method_result {
    /// What it carries.
    pub value: callevents_rtpbridge_method_result_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_rtpbridge_method_result_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_rtpbridge_method_result {}

impl<'a> Mirror<'a, callevents_rtpbridge_method_result> for core_::rtpbridge::MethodResult<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_method_result) -> bool {
        self.method().map(|its| its.name()).to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::SessionCreate(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.session_create);
                }
                Self::SessionDestroy(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.session_destroy);
                }
                Self::SessionInfo(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.session_info);
                }
                Self::SessionList(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.session_list);
                }
                Self::StatsUnsubscribe(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.stats_unsubscribe);
                }
                Self::SessionAttach(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.session_attach);
                }
                Self::SessionBridge(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.session_bridge);
                }
                Self::EndpointCreateFromOffer(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.endpoint_create_from_offer);
                }
                Self::EndpointCreateOffer(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.endpoint_create_offer);
                }
                Self::EndpointAcceptAnswer(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.endpoint_accept_answer);
                }
                Self::EndpointRemove(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.endpoint_remove);
                }
                Self::EndpointTransfer(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.endpoint_transfer);
                }
                Self::EndpointIceRestart(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.endpoint_ice_restart);
                }
                Self::EndpointSrtpRekey(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.endpoint_srtp_rekey);
                }
                Self::EndpointDtmfInject(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.endpoint_dtmf_inject);
                }
                Self::EndpointCreateWithFile(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.endpoint_create_with_file);
                }
                Self::EndpointCreateTone(message) => {
                    place.kind = 17;
                    message.to_c(&mut place.value.endpoint_create_tone);
                }
                Self::EndpointFileSeek(message) => {
                    place.kind = 18;
                    message.to_c(&mut place.value.endpoint_file_seek);
                }
                Self::EndpointFilePause(message) => {
                    place.kind = 19;
                    message.to_c(&mut place.value.endpoint_file_pause);
                }
                Self::EndpointFileResume(message) => {
                    place.kind = 20;
                    message.to_c(&mut place.value.endpoint_file_resume);
                }
                Self::RecordingStart(message) => {
                    place.kind = 21;
                    message.to_c(&mut place.value.recording_start);
                }
                Self::RecordingStop(message) => {
                    place.kind = 22;
                    message.to_c(&mut place.value.recording_stop);
                }
                Self::VadStart(message) => {
                    place.kind = 23;
                    message.to_c(&mut place.value.vad_start);
                }
                Self::VadStop(message) => {
                    place.kind = 24;
                    message.to_c(&mut place.value.vad_stop);
                }
                Self::StatsSubscribe(message) => {
                    place.kind = 25;
                    message.to_c(&mut place.value.stats_subscribe);
                }
                Self::Untyped(data) => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_rtpbridge_method_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Untyped(data)
                }
                1 => Self::SessionCreate(Mirror::from_c(&place.value.session_create, true, how)?),
                2 => Self::SessionDestroy(Mirror::from_c(&place.value.session_destroy, true, how)?),
                3 => Self::SessionInfo(Mirror::from_c(&place.value.session_info, true, how)?),
                4 => Self::SessionList(Mirror::from_c(&place.value.session_list, true, how)?),
                5 => Self::StatsUnsubscribe(Mirror::from_c(&place.value.stats_unsubscribe, true, how)?),
                6 => Self::SessionAttach(Mirror::from_c(&place.value.session_attach, true, how)?),
                7 => Self::SessionBridge(Mirror::from_c(&place.value.session_bridge, true, how)?),
                8 => Self::EndpointCreateFromOffer(Mirror::from_c(&place.value.endpoint_create_from_offer, true, how)?),
                9 => Self::EndpointCreateOffer(Mirror::from_c(&place.value.endpoint_create_offer, true, how)?),
                10 => Self::EndpointAcceptAnswer(Mirror::from_c(&place.value.endpoint_accept_answer, true, how)?),
                11 => Self::EndpointRemove(Mirror::from_c(&place.value.endpoint_remove, true, how)?),
                12 => Self::EndpointTransfer(Mirror::from_c(&place.value.endpoint_transfer, true, how)?),
                13 => Self::EndpointIceRestart(Mirror::from_c(&place.value.endpoint_ice_restart, true, how)?),
                14 => Self::EndpointSrtpRekey(Mirror::from_c(&place.value.endpoint_srtp_rekey, true, how)?),
                15 => Self::EndpointDtmfInject(Mirror::from_c(&place.value.endpoint_dtmf_inject, true, how)?),
                16 => Self::EndpointCreateWithFile(Mirror::from_c(&place.value.endpoint_create_with_file, true, how)?),
                17 => Self::EndpointCreateTone(Mirror::from_c(&place.value.endpoint_create_tone, true, how)?),
                18 => Self::EndpointFileSeek(Mirror::from_c(&place.value.endpoint_file_seek, true, how)?),
                19 => Self::EndpointFilePause(Mirror::from_c(&place.value.endpoint_file_pause, true, how)?),
                20 => Self::EndpointFileResume(Mirror::from_c(&place.value.endpoint_file_resume, true, how)?),
                21 => Self::RecordingStart(Mirror::from_c(&place.value.recording_start, true, how)?),
                22 => Self::RecordingStop(Mirror::from_c(&place.value.recording_stop, true, how)?),
                23 => Self::VadStart(Mirror::from_c(&place.value.vad_start, true, how)?),
                24 => Self::VadStop(Mirror::from_c(&place.value.vad_stop, true, how)?),
                25 => Self::StatsSubscribe(Mirror::from_c(&place.value.stats_subscribe, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_rtpbridge_method_result_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_rtpbridge_method_result_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "session_create_result",
        "empty_result",
        "session_info_result",
        "session_list_result",
        "empty_result",
        "empty_result",
        "session_bridge_result",
        "endpoint_create_from_offer_result",
        "endpoint_create_offer_result",
        "empty_result",
        "empty_result",
        "endpoint_transfer_result",
        "endpoint_ice_restart_result",
        "endpoint_srtp_rekey_result",
        "empty_result",
        "endpoint_create_with_file_result",
        "endpoint_create_tone_result",
        "empty_result",
        "empty_result",
        "empty_result",
        "recording_start_result",
        "recording_stop_result",
        "empty_result",
        "empty_result",
        "empty_result",
    )
}
