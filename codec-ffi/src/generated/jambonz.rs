//! What jambonz says and is told.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use crate::convert::{How, Mirror, Zero, rest};
use crate::error::{callevents_error, callevents_status};
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::Outcome;
use crate::names::kind_name;
use crate::view::callevents_str;

/// Which side began a call, seen from jambonz.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_direction {
    /// A name that is not known.
    OTHER = 0,
    /// `inbound`
    /// The call came to jambonz.
    INBOUND = 1,
    /// `outbound`
    /// jambonz placed the call.
    OUTBOUND = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::Direction<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Inbound => 1,
            Self::Outbound => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Inbound,
            2 => Self::Outbound,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// The status of a call.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_call_status {
    /// A name that is not known.
    OTHER = 0,
    /// `trying`
    /// It is being set up.
    TRYING = 1,
    /// `ringing`
    /// The called party's telephone rings.
    RINGING = 2,
    /// `early-media`
    /// The called side already sends audio.
    EARLY_MEDIA = 3,
    /// `in-progress`
    /// The parties are connected.
    IN_PROGRESS = 4,
    /// `queued`
    /// It waits in a queue; declared, but never sent.
    QUEUED = 5,
    /// `failed`
    /// It came to nothing.
    FAILED = 6,
    /// `busy`
    /// The called party was busy.
    BUSY = 7,
    /// `no-answer`
    /// Nobody answered in time, or the caller gave up.
    NO_ANSWER = 8,
    /// `completed`
    /// It was answered, and is over.
    COMPLETED = 9,
}

/// Who ended a call.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_terminator {
    /// A name that is not known.
    OTHER = 0,
    /// `caller`
    /// The caller hung up or gave up.
    CALLER = 1,
    /// `jambonz`
    /// jambonz or its application ended it.
    JAMBONZ = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::Terminator<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Caller => 1,
            Self::Jambonz => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Caller,
            2 => Self::Jambonz,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a verb ended.
///
/// Source: jambonz-feature-server 0.9.8, verbs gather and play.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_hook_reason {
    /// A name that is not known.
    OTHER = 0,
    /// `speechDetected`
    /// Speech was recognised.
    SPEECH_DETECTED = 1,
    /// `dtmfDetected`
    /// Digits were pressed.
    DTMF_DETECTED = 2,
    /// `timeout`
    /// Nothing came in time.
    TIMEOUT = 3,
    /// `error`
    /// The recogniser failed.
    ERROR = 4,
    /// `stt-low-confidence`
    /// Speech was recognised, but not surely.
    LOW_CONFIDENCE = 5,
    /// `playCompleted`
    /// The file was played to its end.
    PLAY_COMPLETED = 6,
    /// `playFailed`
    /// The file could not be played.
    PLAY_FAILED = 7,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::HookReason<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::SpeechDetected => 1,
            Self::DtmfDetected => 2,
            Self::Timeout => 3,
            Self::Error => 4,
            Self::LowConfidence => 5,
            Self::PlayCompleted => 6,
            Self::PlayFailed => 7,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::SpeechDetected,
            2 => Self::DtmfDetected,
            3 => Self::Timeout,
            4 => Self::Error,
            5 => Self::LowConfidence,
            6 => Self::PlayCompleted,
            7 => Self::PlayFailed,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What became of text that was to be spoken.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_tokens_status {
    /// A name that is not known.
    OTHER = 0,
    /// `ok`
    /// It was taken.
    OK = 1,
    /// `failed`
    /// It was refused; the reason says why.
    FAILED = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::TokensStatus<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Ok => 1,
            Self::Failed => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Ok,
            2 => Self::Failed,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What happened to a stream of speech.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_streaming_event {
    /// A name that is not known.
    OTHER = 0,
    /// `stream_open`
    /// The vendor is connected.
    STREAM_OPEN = 1,
    /// `stream_closed`
    /// The connection to the vendor is closed.
    STREAM_CLOSED = 2,
    /// `stream_paused`
    /// The buffer is full: send nothing until it is resumed.
    STREAM_PAUSED = 3,
    /// `stream_resumed`
    /// There is room in the buffer again.
    STREAM_RESUMED = 4,
    /// `user_interruption`
    /// The caller spoke, and what was buffered is dropped.
    USER_INTERRUPTION = 5,
    /// `tts_spoken`
    /// Text was spoken; only of the commercial edition.
    TTS_SPOKEN = 6,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::StreamingEvent<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::StreamOpen => 1,
            Self::StreamClosed => 2,
            Self::StreamPaused => 3,
            Self::StreamResumed => 4,
            Self::UserInterruption => 5,
            Self::TtsSpoken => 6,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::StreamOpen,
            2 => Self::StreamClosed,
            3 => Self::StreamPaused,
            4 => Self::StreamResumed,
            5 => Self::UserInterruption,
            6 => Self::TtsSpoken,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether jambonz tries another vendor.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_failover {
    /// A name that is not known.
    OTHER = 0,
    /// `in progress`
    /// It does.
    IN_PROGRESS = 1,
    /// `not available`
    /// There is none.
    NOT_AVAILABLE = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::Failover<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::InProgress => 1,
            Self::NotAvailable => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::InProgress,
            2 => Self::NotAvailable,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What happened to a queue.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_queue_event {
    /// A name that is not known.
    OTHER = 0,
    /// `join`
    /// A call was put into it.
    JOIN = 1,
    /// `leave`
    /// A call left it.
    LEAVE = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::QueueEvent<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Join => 1,
            Self::Leave => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Join,
            2 => Self::Leave,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a call left a queue.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_leave_reason {
    /// A name that is not known.
    OTHER = 0,
    /// `abandoned`
    /// The caller hung up or went elsewhere.
    ABANDONED = 1,
    /// `dequeued`
    /// Somebody took the call.
    DEQUEUED = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::LeaveReason<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Abandoned => 1,
            Self::Dequeued => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Abandoned,
            2 => Self::Dequeued,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether a party is to be heard.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_mute_state {
    /// A name that is not known.
    OTHER = 0,
    /// `mute`
    /// It is not.
    MUTE = 1,
    /// `unmute`
    /// It is.
    UNMUTE = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::MuteState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Mute => 1,
            Self::Unmute => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Mute,
            2 => Self::Unmute,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether a party is to wait.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_hold_state {
    /// A name that is not known.
    OTHER = 0,
    /// `hold`
    /// It is.
    HOLD = 1,
    /// `unhold`
    /// It is not.
    UNHOLD = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::HoldState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Hold => 1,
            Self::Unhold => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Hold,
            2 => Self::Unhold,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What is to be done with a participant of a conference.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_participant_action {
    /// A name that is not known.
    OTHER = 0,
    /// `tag`
    /// It gets a tag.
    TAG = 1,
    /// `untag`
    /// Its tag is taken off.
    UNTAG = 2,
    /// `coach`
    /// It is heard by those with a tag only.
    COACH = 3,
    /// `uncoach`
    /// It is heard by all again.
    UNCOACH = 4,
    /// `mute`
    /// It is not heard.
    MUTE = 5,
    /// `unmute`
    /// It is heard again.
    UNMUTE = 6,
    /// `hold`
    /// It waits.
    HOLD = 7,
    /// `unhold`
    /// It waits no longer.
    UNHOLD = 8,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::ParticipantAction<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Tag => 1,
            Self::Untag => 2,
            Self::Coach => 3,
            Self::Uncoach => 4,
            Self::Mute => 5,
            Self::Unmute => 6,
            Self::Hold => 7,
            Self::Unhold => 8,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Tag,
            2 => Self::Untag,
            3 => Self::Coach,
            4 => Self::Uncoach,
            5 => Self::Mute,
            6 => Self::Unmute,
            7 => Self::Hold,
            8 => Self::Unhold,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether a stream or transcription is to go on.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_pause_state {
    /// A name that is not known.
    OTHER = 0,
    /// `pause`
    /// It stops for a while.
    PAUSE = 1,
    /// `resume`
    /// It goes on.
    RESUME = 2,
    /// `silence`
    /// It sends silence for a while.
    SILENCE = 3,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::PauseState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Pause => 1,
            Self::Resume => 2,
            Self::Silence => 3,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Pause,
            2 => Self::Resume,
            3 => Self::Silence,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What is to be done with the recording of a call.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_record_action {
    /// A name that is not known.
    OTHER = 0,
    /// `startCallRecording`
    /// It begins.
    START = 1,
    /// `stopCallRecording`
    /// It ends.
    STOP = 2,
    /// `pauseCallRecording`
    /// It stops for a while.
    PAUSE = 3,
    /// `resumeCallRecording`
    /// It goes on.
    RESUME = 4,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::RecordAction<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Start => 1,
            Self::Stop => 2,
            Self::Pause => 3,
            Self::Resume => 4,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Start,
            2 => Self::Stop,
            3 => Self::Pause,
            4 => Self::Resume,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// How much of a call's media goes through jambonz.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_media_path {
    /// A name that is not known.
    OTHER = 0,
    /// `no-media`
    /// None: the parties send to each other.
    NO_MEDIA = 1,
    /// `partial-media`
    /// The media proxy's part only.
    PARTIAL_MEDIA = 2,
    /// `full-media`
    /// All of it.
    FULL_MEDIA = 3,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::MediaPath<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::NoMedia => 1,
            Self::PartialMedia => 2,
            Self::FullMedia => 3,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::NoMedia,
            2 => Self::PartialMedia,
            3 => Self::FullMedia,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Whether something is to be on.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_enable_state {
    /// A name that is not known.
    OTHER = 0,
    /// `enable`
    /// It is.
    ENABLE = 1,
    /// `disable`
    /// It is not.
    DISABLE = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::jambonz::EnableState<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Enable => 1,
            Self::Disable => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Enable,
            2 => Self::Disable,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// What is known about a call leg.
///
/// It is part of most messages. Every member may be missing; those of the last rows come in
/// `session:new` and in hooks of transcribe, or from older servers.
///
/// Source: jambonz-feature-server 0.9.8, `CallInfo`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_call_info {
    /// The leg's identifier: the key of everything that is said about it.
    pub call_sid: callevents_json_str,
    /// Which side began the call.
    ///
    /// Its `value` is a `callevents_jambonz_direction`.
    pub direction: callevents_name,
    /// The caller's number or user.
    pub from: callevents_json_str,
    /// The called number or user.
    pub to: callevents_json_str,
    /// The SIP Call-ID; a redirected leg gets another.
    pub call_id: callevents_json_str,
    /// The SIP Call-ID on the far side of the session border controller.
    pub sbc_callid: callevents_json_str,
    /// The SIP status that changed the call last.
    pub sip_status: u16,
    /// What goes with it; on calls placed by REST not always the status's own phrase.
    pub sip_reason: callevents_json_str,
    /// The status of the call.
    ///
    /// Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    pub call_status: callevents_name,
    /// The number that a dialled leg shows.
    pub caller_id: callevents_json_str,
    /// The account.
    pub account_sid: callevents_json_str,
    /// The trace; all zeros if tracing is off.
    pub trace_id: callevents_json_str,
    /// The application.
    pub application_sid: callevents_json_str,
    /// The feature server's SIP address, `host:port`.
    pub fs_sip_address: callevents_json_str,
    /// The leg that dialled this one.
    pub parent_call_sid: callevents_json_str,
    /// Where the call came from.
    pub originating_sip_ip: callevents_json_str,
    /// The trunk that the call came over.
    pub originating_sip_trunk_name: callevents_json_str,
    /// Who ended the call; of dialled legs never told.
    ///
    /// Its `value` is a `callevents_jambonz_terminator`.
    pub call_termination_by: callevents_name,
    /// How long the call took, in whole seconds; in hooks of conferences the conference's
    /// age, with a fraction, until the call is over.
    ///
    /// In s.
    pub duration: f64,
    /// What the application has attached to the call, as it gave it.
    ///
    /// JSON.
    pub customer_data: callevents_str,
    /// Headers of the request that ended the call, names in snake case.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// Where the server's REST API is.
    pub api_base_url: callevents_json_str,
    /// The feature server's public address.
    pub fs_public_ip: callevents_json_str,
    /// Whether the call is recorded.
    pub has_recording: bool,
    /// The caller's name; may be empty.
    pub caller_name: callevents_json_str,
    /// `fs_sip_address` under its other name.
    pub local_sip_address: callevents_json_str,
    /// `fs_public_ip` under its other name.
    pub public_ip: callevents_json_str,
    /// What an application has attached to a call that was transferred, keys in snake case.
    ///
    /// JSON.
    pub customer_data_snake: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_sid: bool,
    pub has_direction: bool,
    pub has_from: bool,
    pub has_to: bool,
    pub has_call_id: bool,
    pub has_sbc_callid: bool,
    pub has_sip_status: bool,
    pub has_sip_reason: bool,
    pub has_call_status: bool,
    pub has_caller_id: bool,
    pub has_account_sid: bool,
    pub has_trace_id: bool,
    pub has_application_sid: bool,
    pub has_fs_sip_address: bool,
    pub has_parent_call_sid: bool,
    pub has_originating_sip_ip: bool,
    pub has_originating_sip_trunk_name: bool,
    pub has_call_termination_by: bool,
    pub has_duration: bool,
    pub has_customer_data: bool,
    pub has_headers: bool,
    pub has_api_base_url: bool,
    pub has_fs_public_ip: bool,
    pub has_has_recording: bool,
    pub has_caller_name: bool,
    pub has_local_sip_address: bool,
    pub has_public_ip: bool,
    pub has_customer_data_snake: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_call_info {}

impl<'a> Mirror<'a, callevents_jambonz_call_info> for core_::jambonz::CallInfo<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_call_info) -> bool {
        place.has_call_sid = self.call_sid.to_c(&mut place.call_sid);
        place.has_direction = self.direction.to_c(&mut place.direction);
        place.has_from = self.from.to_c(&mut place.from);
        place.has_to = self.to.to_c(&mut place.to);
        place.has_call_id = self.call_id.to_c(&mut place.call_id);
        place.has_sbc_callid = self.sbc_callid.to_c(&mut place.sbc_callid);
        place.has_sip_status = self.sip_status.to_c(&mut place.sip_status);
        place.has_sip_reason = self.sip_reason.to_c(&mut place.sip_reason);
        place.has_call_status = self.call_status.to_c(&mut place.call_status);
        place.has_caller_id = self.caller_id.to_c(&mut place.caller_id);
        place.has_account_sid = self.account_sid.to_c(&mut place.account_sid);
        place.has_trace_id = self.trace_id.to_c(&mut place.trace_id);
        place.has_application_sid = self.application_sid.to_c(&mut place.application_sid);
        place.has_fs_sip_address = self.fs_sip_address.to_c(&mut place.fs_sip_address);
        place.has_parent_call_sid = self.parent_call_sid.to_c(&mut place.parent_call_sid);
        place.has_originating_sip_ip = self.originating_sip_ip.to_c(&mut place.originating_sip_ip);
        place.has_originating_sip_trunk_name = self.originating_sip_trunk_name.to_c(&mut place.originating_sip_trunk_name);
        place.has_call_termination_by = self.call_termination_by.to_c(&mut place.call_termination_by);
        place.has_duration = self.duration.to_c(&mut place.duration);
        place.has_customer_data = self.customer_data.to_c(&mut place.customer_data);
        place.has_headers = self.headers.to_c(&mut place.headers);
        place.has_api_base_url = self.api_base_url.to_c(&mut place.api_base_url);
        place.has_fs_public_ip = self.fs_public_ip.to_c(&mut place.fs_public_ip);
        place.has_has_recording = self.has_recording.to_c(&mut place.has_recording);
        place.has_caller_name = self.caller_name.to_c(&mut place.caller_name);
        place.has_local_sip_address = self.local_sip_address.to_c(&mut place.local_sip_address);
        place.has_public_ip = self.public_ip.to_c(&mut place.public_ip);
        place.has_customer_data_snake = self.customer_data_snake.to_c(&mut place.customer_data_snake);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_call_info, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, place.has_call_sid, how)?,
                direction: Mirror::from_c(&place.direction, place.has_direction, how)?,
                from: Mirror::from_c(&place.from, place.has_from, how)?,
                to: Mirror::from_c(&place.to, place.has_to, how)?,
                call_id: Mirror::from_c(&place.call_id, place.has_call_id, how)?,
                sbc_callid: Mirror::from_c(&place.sbc_callid, place.has_sbc_callid, how)?,
                sip_status: Mirror::from_c(&place.sip_status, place.has_sip_status, how)?,
                sip_reason: Mirror::from_c(&place.sip_reason, place.has_sip_reason, how)?,
                call_status: Mirror::from_c(&place.call_status, place.has_call_status, how)?,
                caller_id: Mirror::from_c(&place.caller_id, place.has_caller_id, how)?,
                account_sid: Mirror::from_c(&place.account_sid, place.has_account_sid, how)?,
                trace_id: Mirror::from_c(&place.trace_id, place.has_trace_id, how)?,
                application_sid: Mirror::from_c(&place.application_sid, place.has_application_sid, how)?,
                fs_sip_address: Mirror::from_c(&place.fs_sip_address, place.has_fs_sip_address, how)?,
                parent_call_sid: Mirror::from_c(&place.parent_call_sid, place.has_parent_call_sid, how)?,
                originating_sip_ip: Mirror::from_c(&place.originating_sip_ip, place.has_originating_sip_ip, how)?,
                originating_sip_trunk_name: Mirror::from_c(&place.originating_sip_trunk_name, place.has_originating_sip_trunk_name, how)?,
                call_termination_by: Mirror::from_c(&place.call_termination_by, place.has_call_termination_by, how)?,
                duration: Mirror::from_c(&place.duration, place.has_duration, how)?,
                customer_data: Mirror::from_c(&place.customer_data, place.has_customer_data, how)?,
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                api_base_url: Mirror::from_c(&place.api_base_url, place.has_api_base_url, how)?,
                fs_public_ip: Mirror::from_c(&place.fs_public_ip, place.has_fs_public_ip, how)?,
                has_recording: Mirror::from_c(&place.has_recording, place.has_has_recording, how)?,
                caller_name: Mirror::from_c(&place.caller_name, place.has_caller_name, how)?,
                local_sip_address: Mirror::from_c(&place.local_sip_address, place.has_local_sip_address, how)?,
                public_ip: Mirror::from_c(&place.public_ip, place.has_public_ip, how)?,
                customer_data_snake: Mirror::from_c(&place.customer_data_snake, place.has_customer_data_snake, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Who speaks.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_synthesizer {
    /// The vendor.
    pub vendor: callevents_json_str,
    /// The language.
    pub language: callevents_json_str,
    /// The voice: a name, or an object for one of the customer's own.
    ///
    /// JSON.
    pub voice: callevents_str,
    /// The label of the credentials.
    pub label: callevents_json_str,
    /// The vendor if that one fails.
    pub fallback_vendor: callevents_json_str,
    /// Its label.
    pub fallback_label: callevents_json_str,
    /// Its language.
    pub fallback_language: callevents_json_str,
    /// Its voice.
    ///
    /// JSON.
    pub fallback_voice: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_vendor: bool,
    pub has_language: bool,
    pub has_voice: bool,
    pub has_label: bool,
    pub has_fallback_vendor: bool,
    pub has_fallback_label: bool,
    pub has_fallback_language: bool,
    pub has_fallback_voice: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_synthesizer {}

impl<'a> Mirror<'a, callevents_jambonz_synthesizer> for core_::jambonz::Synthesizer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_synthesizer) -> bool {
        place.has_vendor = self.vendor.to_c(&mut place.vendor);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_voice = self.voice.to_c(&mut place.voice);
        place.has_label = self.label.to_c(&mut place.label);
        place.has_fallback_vendor = self.fallback_vendor.to_c(&mut place.fallback_vendor);
        place.has_fallback_label = self.fallback_label.to_c(&mut place.fallback_label);
        place.has_fallback_language = self.fallback_language.to_c(&mut place.fallback_language);
        place.has_fallback_voice = self.fallback_voice.to_c(&mut place.fallback_voice);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_synthesizer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                vendor: Mirror::from_c(&place.vendor, place.has_vendor, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                voice: Mirror::from_c(&place.voice, place.has_voice, how)?,
                label: Mirror::from_c(&place.label, place.has_label, how)?,
                fallback_vendor: Mirror::from_c(&place.fallback_vendor, place.has_fallback_vendor, how)?,
                fallback_label: Mirror::from_c(&place.fallback_label, place.has_fallback_label, how)?,
                fallback_language: Mirror::from_c(&place.fallback_language, place.has_fallback_language, how)?,
                fallback_voice: Mirror::from_c(&place.fallback_voice, place.has_fallback_voice, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Who listens.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_recognizer {
    /// The vendor.
    pub vendor: callevents_json_str,
    /// The language.
    pub language: callevents_json_str,
    /// The label of the credentials.
    pub label: callevents_json_str,
    /// The vendor if that one fails.
    pub fallback_vendor: callevents_json_str,
    /// Its label.
    pub fallback_label: callevents_json_str,
    /// Its language.
    pub fallback_language: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_vendor: bool,
    pub has_language: bool,
    pub has_label: bool,
    pub has_fallback_vendor: bool,
    pub has_fallback_label: bool,
    pub has_fallback_language: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_recognizer {}

impl<'a> Mirror<'a, callevents_jambonz_recognizer> for core_::jambonz::Recognizer<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_recognizer) -> bool {
        place.has_vendor = self.vendor.to_c(&mut place.vendor);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_label = self.label.to_c(&mut place.label);
        place.has_fallback_vendor = self.fallback_vendor.to_c(&mut place.fallback_vendor);
        place.has_fallback_label = self.fallback_label.to_c(&mut place.fallback_label);
        place.has_fallback_language = self.fallback_language.to_c(&mut place.fallback_language);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_recognizer, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                vendor: Mirror::from_c(&place.vendor, place.has_vendor, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                label: Mirror::from_c(&place.label, place.has_label, how)?,
                fallback_vendor: Mirror::from_c(&place.fallback_vendor, place.has_fallback_vendor, how)?,
                fallback_label: Mirror::from_c(&place.fallback_label, place.has_fallback_label, how)?,
                fallback_language: Mirror::from_c(&place.fallback_language, place.has_fallback_language, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Vendors that apply if a verb names none.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_defaults {
    /// Who speaks.
    pub synthesizer: callevents_jambonz_synthesizer,
    /// Who listens.
    pub recognizer: callevents_jambonz_recognizer,
    /// The rest.
    pub rest: callevents_str,
    pub has_synthesizer: bool,
    pub has_recognizer: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_defaults {}

impl<'a> Mirror<'a, callevents_jambonz_defaults> for core_::jambonz::Defaults<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_defaults) -> bool {
        place.has_synthesizer = self.synthesizer.to_c(&mut place.synthesizer);
        place.has_recognizer = self.recognizer.to_c(&mut place.recognizer);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_defaults, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                synthesizer: Mirror::from_c(&place.synthesizer, place.has_synthesizer, how)?,
                recognizer: Mirror::from_c(&place.recognizer, place.has_recognizer, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The status of a call has changed, or is said again.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_status_data {
    /// The members that stand in front.
    pub call: callevents_jambonz_call_info,
    /// What is wrong with the verbs of an acknowledgement; the status is then no new one.
    ///
    /// JSON.
    pub error: callevents_str,
    /// What exactly is wrong.
    ///
    /// JSON.
    pub reason: callevents_str,
    /// Vendors that apply if a verb names none; only of older servers.
    pub defaults: callevents_jambonz_defaults,
    /// The rest.
    pub rest: callevents_str,
    pub has_error: bool,
    pub has_reason: bool,
    pub has_defaults: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_status_data {}

impl<'a> Mirror<'a, callevents_jambonz_status_data> for core_::jambonz::StatusData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_status_data) -> bool {
        self.call.to_c(&mut place.call);
        place.has_error = self.error.to_c(&mut place.error);
        place.has_reason = self.reason.to_c(&mut place.reason);
        place.has_defaults = self.defaults.to_c(&mut place.defaults);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_status_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call: Mirror::from_c(&place.call, true, how)?,
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                reason: Mirror::from_c(&place.reason, place.has_reason, how)?,
                defaults: Mirror::from_c(&place.defaults, place.has_defaults, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What something that was said may be.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_alternative {
    /// How sure it is, from 0 to 1.
    pub confidence: f64,
    /// The text.
    pub transcript: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_confidence: bool,
    pub has_transcript: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_alternative {}

impl<'a> Mirror<'a, callevents_jambonz_alternative> for core_::jambonz::Alternative<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_alternative) -> bool {
        place.has_confidence = self.confidence.to_c(&mut place.confidence);
        place.has_transcript = self.transcript.to_c(&mut place.transcript);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_alternative, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                confidence: Mirror::from_c(&place.confidence, place.has_confidence, how)?,
                transcript: Mirror::from_c(&place.transcript, place.has_transcript, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_alternative` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_alternative_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_alternative,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_ALTERNATIVE),
            fast: crate::message::parse(json, message, error, core_::jambonz::Alternative::parse)
        )
    }
}

/// Writes a `callevents_jambonz_alternative` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_alternative_encode(
    message: *const callevents_jambonz_alternative,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_ALTERNATIVE),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::Alternative::encode(&message, out)
            })
        )
    }
}

/// Who recognised speech, and how they put it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_speech_vendor {
    /// The vendor's name.
    pub name: callevents_json_str,
    /// The vendor's own event, keys in snake case.
    ///
    /// JSON.
    pub evt: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_name: bool,
    pub has_evt: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_speech_vendor {}

impl<'a> Mirror<'a, callevents_jambonz_speech_vendor> for core_::jambonz::SpeechVendor<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_speech_vendor) -> bool {
        place.has_name = self.name.to_c(&mut place.name);
        place.has_evt = self.evt.to_c(&mut place.evt);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_speech_vendor, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                name: Mirror::from_c(&place.name, place.has_name, how)?,
                evt: Mirror::from_c(&place.evt, place.has_evt, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What was said.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_speech {
    /// The language, as the vendor writes it.
    pub language_code: callevents_json_str,
    /// The channel, from 1.
    pub channel_tag: u32,
    /// Whether it will not change any more.
    pub is_final: bool,
    /// What it may be, the best first.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_alternative_parse()` reads each.
    pub alternatives: callevents_str,
    /// Who recognised it.
    pub vendor: callevents_jambonz_speech_vendor,
    /// The rest.
    pub rest: callevents_str,
    pub has_language_code: bool,
    pub has_channel_tag: bool,
    pub has_is_final: bool,
    pub has_alternatives: bool,
    pub has_vendor: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_speech {}

impl<'a> Mirror<'a, callevents_jambonz_speech> for core_::jambonz::Speech<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_speech) -> bool {
        place.has_language_code = self.language_code.to_c(&mut place.language_code);
        place.has_channel_tag = self.channel_tag.to_c(&mut place.channel_tag);
        place.has_is_final = self.is_final.to_c(&mut place.is_final);
        place.has_alternatives = self.alternatives.to_c(&mut place.alternatives);
        place.has_vendor = self.vendor.to_c(&mut place.vendor);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_speech, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                language_code: Mirror::from_c(&place.language_code, place.has_language_code, how)?,
                channel_tag: Mirror::from_c(&place.channel_tag, place.has_channel_tag, how)?,
                is_final: Mirror::from_c(&place.is_final, place.has_is_final, how)?,
                alternatives: Mirror::from_c(&place.alternatives, place.has_alternatives, how)?,
                vendor: Mirror::from_c(&place.vendor, place.has_vendor, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What was said, in another language.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_translation {
    /// The channel.
    pub channel: u32,
    /// The language that it is in now.
    pub language: callevents_json_str,
    /// The text.
    pub translation: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_channel: bool,
    pub has_language: bool,
    pub has_translation: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_translation {}

impl<'a> Mirror<'a, callevents_jambonz_translation> for core_::jambonz::Translation<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_translation) -> bool {
        place.has_channel = self.channel.to_c(&mut place.channel);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_translation = self.translation.to_c(&mut place.translation);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_translation, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                channel: Mirror::from_c(&place.channel, place.has_channel, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                translation: Mirror::from_c(&place.translation, place.has_translation, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A REFER: a party wants to be transferred. Headers that begin with X- are in the rest.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_refer_details {
    /// The Refer-To header.
    pub sip_refer_to: callevents_json_str,
    /// The user in it.
    pub refer_to_user: callevents_json_str,
    /// The Referred-By header.
    pub sip_referred_by: callevents_json_str,
    /// The User-Agent header.
    pub sip_user_agent: callevents_json_str,
    /// The user in the Referred-By header.
    pub referred_by_user: callevents_json_str,
    /// The leg that sent it.
    pub referring_call_sid: callevents_json_str,
    /// The leg that is to be transferred.
    pub referred_call_sid: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_sip_refer_to: bool,
    pub has_refer_to_user: bool,
    pub has_sip_referred_by: bool,
    pub has_sip_user_agent: bool,
    pub has_referred_by_user: bool,
    pub has_referring_call_sid: bool,
    pub has_referred_call_sid: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_refer_details {}

impl<'a> Mirror<'a, callevents_jambonz_refer_details> for core_::jambonz::ReferDetails<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_refer_details) -> bool {
        place.has_sip_refer_to = self.sip_refer_to.to_c(&mut place.sip_refer_to);
        place.has_refer_to_user = self.refer_to_user.to_c(&mut place.refer_to_user);
        place.has_sip_referred_by = self.sip_referred_by.to_c(&mut place.sip_referred_by);
        place.has_sip_user_agent = self.sip_user_agent.to_c(&mut place.sip_user_agent);
        place.has_referred_by_user = self.referred_by_user.to_c(&mut place.referred_by_user);
        place.has_referring_call_sid = self.referring_call_sid.to_c(&mut place.referring_call_sid);
        place.has_referred_call_sid = self.referred_call_sid.to_c(&mut place.referred_call_sid);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_refer_details, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                sip_refer_to: Mirror::from_c(&place.sip_refer_to, place.has_sip_refer_to, how)?,
                refer_to_user: Mirror::from_c(&place.refer_to_user, place.has_refer_to_user, how)?,
                sip_referred_by: Mirror::from_c(&place.sip_referred_by, place.has_sip_referred_by, how)?,
                sip_user_agent: Mirror::from_c(&place.sip_user_agent, place.has_sip_user_agent, how)?,
                referred_by_user: Mirror::from_c(&place.referred_by_user, place.has_referred_by_user, how)?,
                referring_call_sid: Mirror::from_c(&place.referring_call_sid, place.has_referring_call_sid, how)?,
                referred_call_sid: Mirror::from_c(&place.referred_call_sid, place.has_referred_call_sid, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Who put whom on hold.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_hold_detail {
    /// The party that did it.
    pub from: callevents_json_str,
    /// The party that waits.
    pub to: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_from: bool,
    pub has_to: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_hold_detail {}

impl<'a> Mirror<'a, callevents_jambonz_hold_detail> for core_::jambonz::HoldDetail<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_hold_detail) -> bool {
        place.has_from = self.from.to_c(&mut place.from);
        place.has_to = self.to.to_c(&mut place.to);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_hold_detail, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                from: Mirror::from_c(&place.from, place.has_from, how)?,
                to: Mirror::from_c(&place.to, place.has_to, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A verb has ended, or something happened while it ran.
///
/// Which members there are depends on the verb; the wire does not name it. Rows stand in
/// groups, a group for each verb.
///
/// Source: jambonz-feature-server 0.9.8, `lib/tasks`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_hook_data {
    /// The members that stand in front.
    pub call: callevents_jambonz_call_info,
    /// gather, transcribe: what was said.
    pub speech: callevents_jambonz_speech,
    /// transcribe: what happened to speech, as that it began.
    ///
    /// JSON.
    pub speech_event: callevents_str,
    /// transcribe: what was said, in another language.
    pub translation: callevents_jambonz_translation,
    /// gather: the digits that were pressed; listen: the digit that ended it.
    pub digits: callevents_json_str,
    /// gather: what went wrong.
    ///
    /// JSON.
    pub details: callevents_str,
    /// gather: how long the recogniser took.
    ///
    /// In ms.
    ///
    /// JSON.
    pub stt_latency_ms: callevents_str,
    /// play: how much was played.
    ///
    /// In s.
    pub playback_seconds: u32,
    /// play: how much was played.
    ///
    /// In ms.
    pub playback_milliseconds: u32,
    /// play: where it ended, in samples, as a string.
    ///
    /// JSON.
    pub playback_last_offset_pos: callevents_str,
    /// play: the media server's status.
    ///
    /// JSON.
    pub status: callevents_str,
    /// listen: how long it took.
    ///
    /// In s.
    pub dial_call_duration: u32,
    /// dial: the status of the leg that was dialled; of these, none if none was.
    ///
    /// Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    pub dial_call_status: callevents_name,
    /// dial: its SIP status.
    pub dial_sip_status: u16,
    /// dial: its identifier.
    pub dial_call_sid: callevents_json_str,
    /// dial: its SIP Call-ID on the far side of the session border controller.
    pub dial_sbc_callid: callevents_json_str,
    /// dial: the digits that are bound to this hook.
    pub dtmf: callevents_json_str,
    /// dial and session: a party wants to be transferred.
    pub refer_details: callevents_jambonz_refer_details,
    /// dial: a party put the other one on hold, or ended that.
    pub hold_detail: callevents_jambonz_hold_detail,
    /// sip:refer, in-dialog requests, conference, dialogs: what happened.
    pub event: callevents_json_str,
    /// sip:refer: the status of the REFER.
    pub refer_status: u16,
    /// sip:refer: the last status of the call that it led to.
    pub final_referred_call_status: u16,
    /// sip:request: `success` or `failed`.
    pub result: callevents_json_str,
    /// sip:request: what went wrong.
    ///
    /// JSON.
    pub err: callevents_str,
    /// In-dialog request: its method.
    pub sip_method: callevents_json_str,
    /// In-dialog request: its body.
    pub sip_body: callevents_json_str,
    /// In-dialog request: its headers, names in snake case.
    ///
    /// JSON.
    pub sip_headers: callevents_str,
    /// In-dialog re-INVITE: whether the call is on hold.
    pub on_hold: bool,
    /// In-dialog re-INVITE: what it says about a recording.
    ///
    /// JSON.
    pub siprec: callevents_str,
    /// enqueue: the queue.
    pub queue_sid: callevents_json_str,
    /// enqueue: for how long the call has waited.
    ///
    /// In s.
    pub queue_time: u32,
    /// enqueue: how many calls wait.
    pub queue_size: u32,
    /// enqueue: how many of them come before this one.
    pub queue_position: u32,
    /// enqueue: how the waiting ended: `bridged`, `hangup`, `leave` or `error`.
    pub queue_result: callevents_json_str,
    /// dequeue: how it ended: `complete`, `timeout` or `hangup`.
    pub dequeue_result: callevents_json_str,
    /// conference: when it happened, in ISO 8601.
    pub time: callevents_json_str,
    /// conference: how many are in it.
    pub members: u32,
    /// conference: its identifier.
    pub conference_sid: callevents_json_str,
    /// conference: its name.
    pub friendly_name: callevents_json_str,
    /// llm: how it ended, in words.
    pub completion_reason: callevents_json_str,
    /// llm: what went wrong.
    ///
    /// JSON.
    pub error: callevents_str,
    /// amd: what was found, as `amd_human_detected`.
    pub kind: callevents_json_str,
    /// gather, play: why it ended; amd: why it was found.
    ///
    /// Its `value` is a `callevents_jambonz_hook_reason`.
    pub reason: callevents_name,
    /// amd: what was heard.
    pub greeting: callevents_json_str,
    /// amd: the hint that was heard.
    pub hint: callevents_json_str,
    /// amd: the language.
    pub language: callevents_json_str,
    /// amd: the tone's frequency.
    ///
    /// In Hz.
    pub frequency: f64,
    /// amd: the tone's variance.
    pub variance: f64,
    /// message: its identifier.
    pub message_sid: callevents_json_str,
    /// message: what became of it.
    pub message_status: callevents_json_str,
    /// message: who carried it.
    pub carrier: callevents_json_str,
    /// message: the carrier's identifier.
    pub carrier_message_id: callevents_json_str,
    /// message: why it failed.
    ///
    /// JSON.
    pub message_failure_reason: callevents_str,
    /// dialogflow: what it found.
    ///
    /// JSON.
    pub dialogflow_result: callevents_str,
    /// lex: what it found.
    ///
    /// JSON.
    pub lex_result: callevents_str,
    /// rasa: what it found.
    ///
    /// JSON.
    pub rasa_result: callevents_str,
    /// transcribe and conference: the trace's context, which other hooks have outside.
    pub b3: callevents_json_str,
    /// The verb's `id`, if the application gave it one.
    pub verb_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_speech: bool,
    pub has_speech_event: bool,
    pub has_translation: bool,
    pub has_digits: bool,
    pub has_details: bool,
    pub has_stt_latency_ms: bool,
    pub has_playback_seconds: bool,
    pub has_playback_milliseconds: bool,
    pub has_playback_last_offset_pos: bool,
    pub has_status: bool,
    pub has_dial_call_duration: bool,
    pub has_dial_call_status: bool,
    pub has_dial_sip_status: bool,
    pub has_dial_call_sid: bool,
    pub has_dial_sbc_callid: bool,
    pub has_dtmf: bool,
    pub has_refer_details: bool,
    pub has_hold_detail: bool,
    pub has_event: bool,
    pub has_refer_status: bool,
    pub has_final_referred_call_status: bool,
    pub has_result: bool,
    pub has_err: bool,
    pub has_sip_method: bool,
    pub has_sip_body: bool,
    pub has_sip_headers: bool,
    pub has_on_hold: bool,
    pub has_siprec: bool,
    pub has_queue_sid: bool,
    pub has_queue_time: bool,
    pub has_queue_size: bool,
    pub has_queue_position: bool,
    pub has_queue_result: bool,
    pub has_dequeue_result: bool,
    pub has_time: bool,
    pub has_members: bool,
    pub has_conference_sid: bool,
    pub has_friendly_name: bool,
    pub has_completion_reason: bool,
    pub has_error: bool,
    pub has_kind: bool,
    pub has_reason: bool,
    pub has_greeting: bool,
    pub has_hint: bool,
    pub has_language: bool,
    pub has_frequency: bool,
    pub has_variance: bool,
    pub has_message_sid: bool,
    pub has_message_status: bool,
    pub has_carrier: bool,
    pub has_carrier_message_id: bool,
    pub has_message_failure_reason: bool,
    pub has_dialogflow_result: bool,
    pub has_lex_result: bool,
    pub has_rasa_result: bool,
    pub has_b3: bool,
    pub has_verb_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_hook_data {}

impl<'a> Mirror<'a, callevents_jambonz_hook_data> for core_::jambonz::HookData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_hook_data) -> bool {
        self.call.to_c(&mut place.call);
        place.has_speech = self.speech.to_c(&mut place.speech);
        place.has_speech_event = self.speech_event.to_c(&mut place.speech_event);
        place.has_translation = self.translation.to_c(&mut place.translation);
        place.has_digits = self.digits.to_c(&mut place.digits);
        place.has_details = self.details.to_c(&mut place.details);
        place.has_stt_latency_ms = self.stt_latency_ms.to_c(&mut place.stt_latency_ms);
        place.has_playback_seconds = self.playback_seconds.to_c(&mut place.playback_seconds);
        place.has_playback_milliseconds = self.playback_milliseconds.to_c(&mut place.playback_milliseconds);
        place.has_playback_last_offset_pos = self.playback_last_offset_pos.to_c(&mut place.playback_last_offset_pos);
        place.has_status = self.status.to_c(&mut place.status);
        place.has_dial_call_duration = self.dial_call_duration.to_c(&mut place.dial_call_duration);
        place.has_dial_call_status = self.dial_call_status.to_c(&mut place.dial_call_status);
        place.has_dial_sip_status = self.dial_sip_status.to_c(&mut place.dial_sip_status);
        place.has_dial_call_sid = self.dial_call_sid.to_c(&mut place.dial_call_sid);
        place.has_dial_sbc_callid = self.dial_sbc_callid.to_c(&mut place.dial_sbc_callid);
        place.has_dtmf = self.dtmf.to_c(&mut place.dtmf);
        place.has_refer_details = self.refer_details.to_c(&mut place.refer_details);
        place.has_hold_detail = self.hold_detail.to_c(&mut place.hold_detail);
        place.has_event = self.event.to_c(&mut place.event);
        place.has_refer_status = self.refer_status.to_c(&mut place.refer_status);
        place.has_final_referred_call_status = self.final_referred_call_status.to_c(&mut place.final_referred_call_status);
        place.has_result = self.result.to_c(&mut place.result);
        place.has_err = self.err.to_c(&mut place.err);
        place.has_sip_method = self.sip_method.to_c(&mut place.sip_method);
        place.has_sip_body = self.sip_body.to_c(&mut place.sip_body);
        place.has_sip_headers = self.sip_headers.to_c(&mut place.sip_headers);
        place.has_on_hold = self.on_hold.to_c(&mut place.on_hold);
        place.has_siprec = self.siprec.to_c(&mut place.siprec);
        place.has_queue_sid = self.queue_sid.to_c(&mut place.queue_sid);
        place.has_queue_time = self.queue_time.to_c(&mut place.queue_time);
        place.has_queue_size = self.queue_size.to_c(&mut place.queue_size);
        place.has_queue_position = self.queue_position.to_c(&mut place.queue_position);
        place.has_queue_result = self.queue_result.to_c(&mut place.queue_result);
        place.has_dequeue_result = self.dequeue_result.to_c(&mut place.dequeue_result);
        place.has_time = self.time.to_c(&mut place.time);
        place.has_members = self.members.to_c(&mut place.members);
        place.has_conference_sid = self.conference_sid.to_c(&mut place.conference_sid);
        place.has_friendly_name = self.friendly_name.to_c(&mut place.friendly_name);
        place.has_completion_reason = self.completion_reason.to_c(&mut place.completion_reason);
        place.has_error = self.error.to_c(&mut place.error);
        place.has_kind = self.kind.to_c(&mut place.kind);
        place.has_reason = self.reason.to_c(&mut place.reason);
        place.has_greeting = self.greeting.to_c(&mut place.greeting);
        place.has_hint = self.hint.to_c(&mut place.hint);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_frequency = self.frequency.to_c(&mut place.frequency);
        place.has_variance = self.variance.to_c(&mut place.variance);
        place.has_message_sid = self.message_sid.to_c(&mut place.message_sid);
        place.has_message_status = self.message_status.to_c(&mut place.message_status);
        place.has_carrier = self.carrier.to_c(&mut place.carrier);
        place.has_carrier_message_id = self.carrier_message_id.to_c(&mut place.carrier_message_id);
        place.has_message_failure_reason = self.message_failure_reason.to_c(&mut place.message_failure_reason);
        place.has_dialogflow_result = self.dialogflow_result.to_c(&mut place.dialogflow_result);
        place.has_lex_result = self.lex_result.to_c(&mut place.lex_result);
        place.has_rasa_result = self.rasa_result.to_c(&mut place.rasa_result);
        place.has_b3 = self.b3.to_c(&mut place.b3);
        place.has_verb_id = self.verb_id.to_c(&mut place.verb_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_hook_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call: Mirror::from_c(&place.call, true, how)?,
                speech: Mirror::from_c(&place.speech, place.has_speech, how)?,
                speech_event: Mirror::from_c(&place.speech_event, place.has_speech_event, how)?,
                translation: Mirror::from_c(&place.translation, place.has_translation, how)?,
                digits: Mirror::from_c(&place.digits, place.has_digits, how)?,
                details: Mirror::from_c(&place.details, place.has_details, how)?,
                stt_latency_ms: Mirror::from_c(&place.stt_latency_ms, place.has_stt_latency_ms, how)?,
                playback_seconds: Mirror::from_c(&place.playback_seconds, place.has_playback_seconds, how)?,
                playback_milliseconds: Mirror::from_c(&place.playback_milliseconds, place.has_playback_milliseconds, how)?,
                playback_last_offset_pos: Mirror::from_c(&place.playback_last_offset_pos, place.has_playback_last_offset_pos, how)?,
                status: Mirror::from_c(&place.status, place.has_status, how)?,
                dial_call_duration: Mirror::from_c(&place.dial_call_duration, place.has_dial_call_duration, how)?,
                dial_call_status: Mirror::from_c(&place.dial_call_status, place.has_dial_call_status, how)?,
                dial_sip_status: Mirror::from_c(&place.dial_sip_status, place.has_dial_sip_status, how)?,
                dial_call_sid: Mirror::from_c(&place.dial_call_sid, place.has_dial_call_sid, how)?,
                dial_sbc_callid: Mirror::from_c(&place.dial_sbc_callid, place.has_dial_sbc_callid, how)?,
                dtmf: Mirror::from_c(&place.dtmf, place.has_dtmf, how)?,
                refer_details: Mirror::from_c(&place.refer_details, place.has_refer_details, how)?,
                hold_detail: Mirror::from_c(&place.hold_detail, place.has_hold_detail, how)?,
                event: Mirror::from_c(&place.event, place.has_event, how)?,
                refer_status: Mirror::from_c(&place.refer_status, place.has_refer_status, how)?,
                final_referred_call_status: Mirror::from_c(&place.final_referred_call_status, place.has_final_referred_call_status, how)?,
                result: Mirror::from_c(&place.result, place.has_result, how)?,
                err: Mirror::from_c(&place.err, place.has_err, how)?,
                sip_method: Mirror::from_c(&place.sip_method, place.has_sip_method, how)?,
                sip_body: Mirror::from_c(&place.sip_body, place.has_sip_body, how)?,
                sip_headers: Mirror::from_c(&place.sip_headers, place.has_sip_headers, how)?,
                on_hold: Mirror::from_c(&place.on_hold, place.has_on_hold, how)?,
                siprec: Mirror::from_c(&place.siprec, place.has_siprec, how)?,
                queue_sid: Mirror::from_c(&place.queue_sid, place.has_queue_sid, how)?,
                queue_time: Mirror::from_c(&place.queue_time, place.has_queue_time, how)?,
                queue_size: Mirror::from_c(&place.queue_size, place.has_queue_size, how)?,
                queue_position: Mirror::from_c(&place.queue_position, place.has_queue_position, how)?,
                queue_result: Mirror::from_c(&place.queue_result, place.has_queue_result, how)?,
                dequeue_result: Mirror::from_c(&place.dequeue_result, place.has_dequeue_result, how)?,
                time: Mirror::from_c(&place.time, place.has_time, how)?,
                members: Mirror::from_c(&place.members, place.has_members, how)?,
                conference_sid: Mirror::from_c(&place.conference_sid, place.has_conference_sid, how)?,
                friendly_name: Mirror::from_c(&place.friendly_name, place.has_friendly_name, how)?,
                completion_reason: Mirror::from_c(&place.completion_reason, place.has_completion_reason, how)?,
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                kind: Mirror::from_c(&place.kind, place.has_kind, how)?,
                reason: Mirror::from_c(&place.reason, place.has_reason, how)?,
                greeting: Mirror::from_c(&place.greeting, place.has_greeting, how)?,
                hint: Mirror::from_c(&place.hint, place.has_hint, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                frequency: Mirror::from_c(&place.frequency, place.has_frequency, how)?,
                variance: Mirror::from_c(&place.variance, place.has_variance, how)?,
                message_sid: Mirror::from_c(&place.message_sid, place.has_message_sid, how)?,
                message_status: Mirror::from_c(&place.message_status, place.has_message_status, how)?,
                carrier: Mirror::from_c(&place.carrier, place.has_carrier, how)?,
                carrier_message_id: Mirror::from_c(&place.carrier_message_id, place.has_carrier_message_id, how)?,
                message_failure_reason: Mirror::from_c(&place.message_failure_reason, place.has_message_failure_reason, how)?,
                dialogflow_result: Mirror::from_c(&place.dialogflow_result, place.has_dialogflow_result, how)?,
                lex_result: Mirror::from_c(&place.lex_result, place.has_lex_result, how)?,
                rasa_result: Mirror::from_c(&place.rasa_result, place.has_rasa_result, how)?,
                b3: Mirror::from_c(&place.b3, place.has_b3, how)?,
                verb_id: Mirror::from_c(&place.verb_id, place.has_verb_id, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A verb began, ended, or did something; only sent to applications that asked for it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_verb_data {
    /// What happened, as `starting`, `finished`, `start-playback`.
    pub event: callevents_json_str,
    /// synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an
    /// object.
    ///
    /// JSON.
    pub vendor: callevents_str,
    /// synthesized-audio: the language.
    pub language: callevents_json_str,
    /// synthesized-audio: how many characters were spoken.
    pub characters: u32,
    /// synthesized-audio: how long it took to make, as a string.
    ///
    /// In ms.
    ///
    /// JSON.
    pub elapsed_time: callevents_str,
    /// synthesized-audio: whether it was at hand already.
    pub served_from_cache: bool,
    /// dtmf-bargein-detected: the digit.
    pub dtmf: callevents_json_str,
    /// dtmf-bargein-detected: how long it was pressed.
    ///
    /// In ms.
    pub duration: f64,
    /// speech-bargein-detected: the language, as the vendor writes it.
    pub language_code: callevents_json_str,
    /// speech-bargein-detected: the channel, from 1.
    pub channel_tag: u32,
    /// speech-bargein-detected: whether it will not change any more.
    pub is_final: bool,
    /// speech-bargein-detected: what it may be, the best first.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_alternative_parse()` reads each.
    pub alternatives: callevents_str,
    /// The verb's `id`, if the application gave it one.
    pub id: callevents_json_str,
    /// The verb, in events of playing and barging in.
    pub verb: callevents_json_str,
    /// The verb, in other events.
    pub name: callevents_json_str,
    /// `begin` or `end`; documented, never sent.
    pub status: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_event: bool,
    pub has_vendor: bool,
    pub has_language: bool,
    pub has_characters: bool,
    pub has_elapsed_time: bool,
    pub has_served_from_cache: bool,
    pub has_dtmf: bool,
    pub has_duration: bool,
    pub has_language_code: bool,
    pub has_channel_tag: bool,
    pub has_is_final: bool,
    pub has_alternatives: bool,
    pub has_id: bool,
    pub has_verb: bool,
    pub has_name: bool,
    pub has_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_verb_data {}

impl<'a> Mirror<'a, callevents_jambonz_verb_data> for core_::jambonz::VerbData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_verb_data) -> bool {
        place.has_event = self.event.to_c(&mut place.event);
        place.has_vendor = self.vendor.to_c(&mut place.vendor);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_characters = self.characters.to_c(&mut place.characters);
        place.has_elapsed_time = self.elapsed_time.to_c(&mut place.elapsed_time);
        place.has_served_from_cache = self.served_from_cache.to_c(&mut place.served_from_cache);
        place.has_dtmf = self.dtmf.to_c(&mut place.dtmf);
        place.has_duration = self.duration.to_c(&mut place.duration);
        place.has_language_code = self.language_code.to_c(&mut place.language_code);
        place.has_channel_tag = self.channel_tag.to_c(&mut place.channel_tag);
        place.has_is_final = self.is_final.to_c(&mut place.is_final);
        place.has_alternatives = self.alternatives.to_c(&mut place.alternatives);
        place.has_id = self.id.to_c(&mut place.id);
        place.has_verb = self.verb.to_c(&mut place.verb);
        place.has_name = self.name.to_c(&mut place.name);
        place.has_status = self.status.to_c(&mut place.status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_verb_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                event: Mirror::from_c(&place.event, place.has_event, how)?,
                vendor: Mirror::from_c(&place.vendor, place.has_vendor, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                characters: Mirror::from_c(&place.characters, place.has_characters, how)?,
                elapsed_time: Mirror::from_c(&place.elapsed_time, place.has_elapsed_time, how)?,
                served_from_cache: Mirror::from_c(&place.served_from_cache, place.has_served_from_cache, how)?,
                dtmf: Mirror::from_c(&place.dtmf, place.has_dtmf, how)?,
                duration: Mirror::from_c(&place.duration, place.has_duration, how)?,
                language_code: Mirror::from_c(&place.language_code, place.has_language_code, how)?,
                channel_tag: Mirror::from_c(&place.channel_tag, place.has_channel_tag, how)?,
                is_final: Mirror::from_c(&place.is_final, place.has_is_final, how)?,
                alternatives: Mirror::from_c(&place.alternatives, place.has_alternatives, how)?,
                id: Mirror::from_c(&place.id, place.has_id, how)?,
                verb: Mirror::from_c(&place.verb, place.has_verb, how)?,
                name: Mirror::from_c(&place.name, place.has_name, how)?,
                status: Mirror::from_c(&place.status, place.has_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A part of a SIP body.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_sip_payload {
    /// Its content type.
    pub content_type: callevents_json_str,
    /// Its text.
    pub content: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_content_type: bool,
    pub has_content: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_sip_payload {}

impl<'a> Mirror<'a, callevents_jambonz_sip_payload> for core_::jambonz::SipPayload<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_sip_payload) -> bool {
        place.has_content_type = self.content_type.to_c(&mut place.content_type);
        place.has_content = self.content.to_c(&mut place.content);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_sip_payload, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                content_type: Mirror::from_c(&place.content_type, place.has_content_type, how)?,
                content: Mirror::from_c(&place.content, place.has_content, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_sip_payload` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_sip_payload_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_sip_payload,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_SIP_PAYLOAD),
            fast: crate::message::parse(json, message, error, core_::jambonz::SipPayload::parse)
        )
    }
}

/// Writes a `callevents_jambonz_sip_payload` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_sip_payload_encode(
    message: *const callevents_jambonz_sip_payload,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_SIP_PAYLOAD),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::SipPayload::encode(&message, out)
            })
        )
    }
}

/// A SIP request, parsed and raw.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_sip_message {
    /// The headers, names as they came.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// The whole text.
    pub raw: callevents_json_str,
    /// The body.
    pub body: callevents_json_str,
    /// The method.
    pub method: callevents_json_str,
    /// The SIP version.
    pub version: callevents_json_str,
    /// The request URI.
    pub uri: callevents_json_str,
    /// The parts of the body.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_sip_payload_parse()` reads each.
    pub payload: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_headers: bool,
    pub has_raw: bool,
    pub has_body: bool,
    pub has_method: bool,
    pub has_version: bool,
    pub has_uri: bool,
    pub has_payload: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_sip_message {}

impl<'a> Mirror<'a, callevents_jambonz_sip_message> for core_::jambonz::SipMessage<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_sip_message) -> bool {
        place.has_headers = self.headers.to_c(&mut place.headers);
        place.has_raw = self.raw.to_c(&mut place.raw);
        place.has_body = self.body.to_c(&mut place.body);
        place.has_method = self.method.to_c(&mut place.method);
        place.has_version = self.version.to_c(&mut place.version);
        place.has_uri = self.uri.to_c(&mut place.uri);
        place.has_payload = self.payload.to_c(&mut place.payload);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_sip_message, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                raw: Mirror::from_c(&place.raw, place.has_raw, how)?,
                body: Mirror::from_c(&place.body, place.has_body, how)?,
                method: Mirror::from_c(&place.method, place.has_method, how)?,
                version: Mirror::from_c(&place.version, place.has_version, how)?,
                uri: Mirror::from_c(&place.uri, place.has_uri, how)?,
                payload: Mirror::from_c(&place.payload, place.has_payload, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A party of a recorded call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_participant {
    /// `caller` or `callee`.
    pub participant: callevents_json_str,
    /// The user of its URI.
    pub uri_user: callevents_json_str,
    /// The host of its URI.
    pub uri_host: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_participant: bool,
    pub has_uri_user: bool,
    pub has_uri_host: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_participant {}

impl<'a> Mirror<'a, callevents_jambonz_participant> for core_::jambonz::Participant<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_participant) -> bool {
        place.has_participant = self.participant.to_c(&mut place.participant);
        place.has_uri_user = self.uri_user.to_c(&mut place.uri_user);
        place.has_uri_host = self.uri_host.to_c(&mut place.uri_host);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_participant, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                participant: Mirror::from_c(&place.participant, place.has_participant, how)?,
                uri_user: Mirror::from_c(&place.uri_user, place.has_uri_user, how)?,
                uri_host: Mirror::from_c(&place.uri_host, place.has_uri_host, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_participant` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_participant_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_participant,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_PARTICIPANT),
            fast: crate::message::parse(json, message, error, core_::jambonz::Participant::parse)
        )
    }
}

/// Writes a `callevents_jambonz_participant` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_participant_encode(
    message: *const callevents_jambonz_participant,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_PARTICIPANT),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::Participant::encode(&message, out)
            })
        )
    }
}

/// A session begins, or goes on over a new connection.
///
/// For a call that came in, this is the first of its messages; a call that was placed by REST
/// is connected already. After a reconnect the data is what it was when the session began,
/// statuses too.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_session {
    /// The members that stand in front.
    pub call: callevents_jambonz_call_info,
    /// The INVITE; only of calls that came in.
    pub sip: callevents_jambonz_sip_message,
    /// The parties of a call that is only recorded (SIPREC).
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_participant_parse()` reads each.
    pub participants: callevents_str,
    /// The service provider.
    pub service_provider_sid: callevents_json_str,
    /// Vendors and voices that apply if a verb names none.
    pub defaults: callevents_jambonz_defaults,
    /// Variables of the application, as they were given.
    ///
    /// JSON.
    pub env_vars: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_sip: bool,
    pub has_participants: bool,
    pub has_service_provider_sid: bool,
    pub has_defaults: bool,
    pub has_env_vars: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_session {}

impl<'a> Mirror<'a, callevents_jambonz_session> for core_::jambonz::Session<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_session) -> bool {
        self.call.to_c(&mut place.call);
        place.has_sip = self.sip.to_c(&mut place.sip);
        place.has_participants = self.participants.to_c(&mut place.participants);
        place.has_service_provider_sid = self.service_provider_sid.to_c(&mut place.service_provider_sid);
        place.has_defaults = self.defaults.to_c(&mut place.defaults);
        place.has_env_vars = self.env_vars.to_c(&mut place.env_vars);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_session, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call: Mirror::from_c(&place.call, true, how)?,
                sip: Mirror::from_c(&place.sip, place.has_sip, how)?,
                participants: Mirror::from_c(&place.participants, place.has_participants, how)?,
                service_provider_sid: Mirror::from_c(&place.service_provider_sid, place.has_service_provider_sid, how)?,
                defaults: Mirror::from_c(&place.defaults, place.has_defaults, how)?,
                env_vars: Mirror::from_c(&place.env_vars, place.has_env_vars, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A dialled leg becomes a session of its own, on a connection of its own.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_adulted_session {
    /// The members that stand in front.
    pub call: callevents_jambonz_call_info,
    /// The call that dialled it.
    pub parent_call_info: callevents_jambonz_call_info,
    /// The rest.
    pub rest: callevents_str,
    pub has_parent_call_info: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_adulted_session {}

impl<'a> Mirror<'a, callevents_jambonz_adulted_session> for core_::jambonz::AdultedSession<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_adulted_session) -> bool {
        self.call.to_c(&mut place.call);
        place.has_parent_call_info = self.parent_call_info.to_c(&mut place.parent_call_info);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_adulted_session, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call: Mirror::from_c(&place.call, true, how)?,
                parent_call_info: Mirror::from_c(&place.parent_call_info, place.has_parent_call_info, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A function that a model wants to be called.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_function_call {
    /// The function.
    pub name: callevents_json_str,
    /// Its arguments.
    ///
    /// JSON.
    pub args: callevents_str,
    /// The call's identifier.
    pub id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_name: bool,
    pub has_args: bool,
    pub has_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_function_call {}

impl<'a> Mirror<'a, callevents_jambonz_function_call> for core_::jambonz::FunctionCall<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_function_call) -> bool {
        place.has_name = self.name.to_c(&mut place.name);
        place.has_args = self.args.to_c(&mut place.args);
        place.has_id = self.id.to_c(&mut place.id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_function_call, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                name: Mirror::from_c(&place.name, place.has_name, how)?,
                args: Mirror::from_c(&place.args, place.has_args, how)?,
                id: Mirror::from_c(&place.id, place.has_id, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_function_call` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_function_call_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_function_call,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_FUNCTION_CALL),
            fast: crate::message::parse(json, message, error, core_::jambonz::FunctionCall::parse)
        )
    }
}

/// Writes a `callevents_jambonz_function_call` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_function_call_encode(
    message: *const callevents_jambonz_function_call,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_FUNCTION_CALL),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::FunctionCall::encode(&message, out)
            })
        )
    }
}

/// A model wants a function to be called: answer with
/// `Command::tool_output`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_tool_call {
    /// The call's identifier; with Google always the word `function_call_id`.
    pub tool_call_id: callevents_json_str,
    /// The function.
    pub name: callevents_json_str,
    /// Its arguments, as the model gave them.
    ///
    /// JSON.
    pub args: callevents_str,
    /// The vendor's type of message; only of Google.
    pub kind: callevents_json_str,
    /// The functions; only of Google.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_function_call_parse()` reads each.
    pub function_calls: callevents_str,
    /// The call's identifier, in the documentation; never sent.
    pub call_id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_tool_call_id: bool,
    pub has_name: bool,
    pub has_args: bool,
    pub has_kind: bool,
    pub has_function_calls: bool,
    pub has_call_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_tool_call {}

impl<'a> Mirror<'a, callevents_jambonz_tool_call> for core_::jambonz::ToolCall<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_tool_call) -> bool {
        place.has_tool_call_id = self.tool_call_id.to_c(&mut place.tool_call_id);
        place.has_name = self.name.to_c(&mut place.name);
        place.has_args = self.args.to_c(&mut place.args);
        place.has_kind = self.kind.to_c(&mut place.kind);
        place.has_function_calls = self.function_calls.to_c(&mut place.function_calls);
        place.has_call_id = self.call_id.to_c(&mut place.call_id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_tool_call, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                tool_call_id: Mirror::from_c(&place.tool_call_id, place.has_tool_call_id, how)?,
                name: Mirror::from_c(&place.name, place.has_name, how)?,
                args: Mirror::from_c(&place.args, place.has_args, how)?,
                kind: Mirror::from_c(&place.kind, place.has_kind, how)?,
                function_calls: Mirror::from_c(&place.function_calls, place.has_function_calls, how)?,
                call_id: Mirror::from_c(&place.call_id, place.has_call_id, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What became of text that was to be spoken: one for each
/// `tts:tokens`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_tokens_result {
    /// The command's own, of any type.
    ///
    /// JSON.
    pub id: callevents_str,
    /// Whether it was taken; missing if the session speaks no streams.
    ///
    /// Its `value` is a `callevents_jambonz_tokens_status`.
    pub status: callevents_name,
    /// Why it was refused, as `full`.
    pub reason: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_id: bool,
    pub has_status: bool,
    pub has_reason: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_tokens_result {}

impl<'a> Mirror<'a, callevents_jambonz_tokens_result> for core_::jambonz::TokensResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_tokens_result) -> bool {
        place.has_id = self.id.to_c(&mut place.id);
        place.has_status = self.status.to_c(&mut place.status);
        place.has_reason = self.reason.to_c(&mut place.reason);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_tokens_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                id: Mirror::from_c(&place.id, place.has_id, how)?,
                status: Mirror::from_c(&place.status, place.has_status, how)?,
                reason: Mirror::from_c(&place.reason, place.has_reason, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Something happened to the stream of speech.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_streaming_data {
    /// What happened.
    ///
    /// Its `value` is a `callevents_jambonz_streaming_event`.
    pub event_type: callevents_name,
    /// What was spoken; only of the commercial edition.
    pub text: callevents_json_str,
    /// Whether the caller spoke in between; only of the commercial edition.
    pub bargein: bool,
    /// The rest.
    pub rest: callevents_str,
    pub has_event_type: bool,
    pub has_text: bool,
    pub has_bargein: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_streaming_data {}

impl<'a> Mirror<'a, callevents_jambonz_streaming_data> for core_::jambonz::StreamingData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_streaming_data) -> bool {
        place.has_event_type = self.event_type.to_c(&mut place.event_type);
        place.has_text = self.text.to_c(&mut place.text);
        place.has_bargein = self.bargein.to_c(&mut place.bargein);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_streaming_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                event_type: Mirror::from_c(&place.event_type, place.has_event_type, how)?,
                text: Mirror::from_c(&place.text, place.has_text, how)?,
                bargein: Mirror::from_c(&place.bargein, place.has_bargein, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Something went wrong: in a verb, or with a message of the application.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_error_data {
    /// What, as `TTS error`, `InvalidMessage`.
    pub msg: callevents_json_str,
    /// What exactly.
    ///
    /// JSON.
    pub details: callevents_str,
    /// The application's message that was not understood.
    pub content: callevents_json_str,
    /// What went wrong, in another form: only of commands that dial.
    ///
    /// JSON.
    pub error: callevents_str,
    /// Whether another vendor is tried.
    ///
    /// Its `value` is a `callevents_jambonz_failover`.
    pub failover: callevents_name,
    /// The verb.
    pub verb: callevents_json_str,
    /// The verb's `id`, if the application gave it one.
    pub id: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_msg: bool,
    pub has_details: bool,
    pub has_content: bool,
    pub has_error: bool,
    pub has_failover: bool,
    pub has_verb: bool,
    pub has_id: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_error_data {}

impl<'a> Mirror<'a, callevents_jambonz_error_data> for core_::jambonz::ErrorData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_error_data) -> bool {
        place.has_msg = self.msg.to_c(&mut place.msg);
        place.has_details = self.details.to_c(&mut place.details);
        place.has_content = self.content.to_c(&mut place.content);
        place.has_error = self.error.to_c(&mut place.error);
        place.has_failover = self.failover.to_c(&mut place.failover);
        place.has_verb = self.verb.to_c(&mut place.verb);
        place.has_id = self.id.to_c(&mut place.id);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_error_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                msg: Mirror::from_c(&place.msg, place.has_msg, how)?,
                details: Mirror::from_c(&place.details, place.has_details, how)?,
                content: Mirror::from_c(&place.content, place.has_content, how)?,
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                failover: Mirror::from_c(&place.failover, place.has_failover, how)?,
                verb: Mirror::from_c(&place.verb, place.has_verb, how)?,
                id: Mirror::from_c(&place.id, place.has_id, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A call was put into a queue or left it.
///
/// The open-source server sends this over HTTP only, where it is the whole body.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_queue_data {
    /// The members that stand in front.
    pub call: callevents_jambonz_call_info,
    /// What happened.
    ///
    /// Its `value` is a `callevents_jambonz_queue_event`.
    pub event: callevents_name,
    /// The queue.
    pub queue: callevents_json_str,
    /// How many calls are in it now.
    pub length: u32,
    /// When the call was put into it.
    ///
    /// In ms since the Unix epoch.
    pub join_time: i64,
    /// Why the call left it.
    ///
    /// Its `value` is a `callevents_jambonz_leave_reason`.
    pub leave_reason: callevents_name,
    /// When the call left it.
    ///
    /// In ms since the Unix epoch.
    pub leave_time: i64,
    /// The call that took it.
    pub dequeuer: callevents_jambonz_call_info,
    /// The rest.
    pub rest: callevents_str,
    pub has_event: bool,
    pub has_queue: bool,
    pub has_length: bool,
    pub has_join_time: bool,
    pub has_leave_reason: bool,
    pub has_leave_time: bool,
    pub has_dequeuer: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_queue_data {}

impl<'a> Mirror<'a, callevents_jambonz_queue_data> for core_::jambonz::QueueData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_queue_data) -> bool {
        self.call.to_c(&mut place.call);
        place.has_event = self.event.to_c(&mut place.event);
        place.has_queue = self.queue.to_c(&mut place.queue);
        place.has_length = self.length.to_c(&mut place.length);
        place.has_join_time = self.join_time.to_c(&mut place.join_time);
        place.has_leave_reason = self.leave_reason.to_c(&mut place.leave_reason);
        place.has_leave_time = self.leave_time.to_c(&mut place.leave_time);
        place.has_dequeuer = self.dequeuer.to_c(&mut place.dequeuer);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_queue_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call: Mirror::from_c(&place.call, true, how)?,
                event: Mirror::from_c(&place.event, place.has_event, how)?,
                queue: Mirror::from_c(&place.queue, place.has_queue, how)?,
                length: Mirror::from_c(&place.length, place.has_length, how)?,
                join_time: Mirror::from_c(&place.join_time, place.has_join_time, how)?,
                leave_reason: Mirror::from_c(&place.leave_reason, place.has_leave_reason, how)?,
                leave_time: Mirror::from_c(&place.leave_time, place.has_leave_time, how)?,
                dequeuer: Mirror::from_c(&place.dequeuer, place.has_dequeuer, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Something happened in a conversation with an agent; only of the commercial edition.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_agent_data {
    /// What, as `turn_end`.
    pub kind: callevents_json_str,
    /// What the caller said.
    pub transcript: callevents_json_str,
    /// What the agent said.
    pub response: callevents_json_str,
    /// Whether the caller interrupted it.
    pub interrupted: bool,
    /// How long its parts took.
    ///
    /// JSON.
    pub latency: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_kind: bool,
    pub has_transcript: bool,
    pub has_response: bool,
    pub has_interrupted: bool,
    pub has_latency: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_agent_data {}

impl<'a> Mirror<'a, callevents_jambonz_agent_data> for core_::jambonz::AgentData<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_agent_data) -> bool {
        place.has_kind = self.kind.to_c(&mut place.kind);
        place.has_transcript = self.transcript.to_c(&mut place.transcript);
        place.has_response = self.response.to_c(&mut place.response);
        place.has_interrupted = self.interrupted.to_c(&mut place.interrupted);
        place.has_latency = self.latency.to_c(&mut place.latency);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_agent_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                kind: Mirror::from_c(&place.kind, place.has_kind, how)?,
                transcript: Mirror::from_c(&place.transcript, place.has_transcript, how)?,
                response: Mirror::from_c(&place.response, place.has_response, how)?,
                interrupted: Mirror::from_c(&place.interrupted, place.has_interrupted, how)?,
                latency: Mirror::from_c(&place.latency, place.has_latency, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// An agent wants a function to be called; only of the commercial edition.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_agent_tool_call {
    /// The call's identifier.
    pub tool_call_id: callevents_json_str,
    /// The function.
    pub name: callevents_json_str,
    /// Its arguments.
    ///
    /// JSON.
    pub arguments: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_tool_call_id: bool,
    pub has_name: bool,
    pub has_arguments: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_agent_tool_call {}

impl<'a> Mirror<'a, callevents_jambonz_agent_tool_call> for core_::jambonz::AgentToolCall<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_agent_tool_call) -> bool {
        place.has_tool_call_id = self.tool_call_id.to_c(&mut place.tool_call_id);
        place.has_name = self.name.to_c(&mut place.name);
        place.has_arguments = self.arguments.to_c(&mut place.arguments);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_agent_tool_call, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                tool_call_id: Mirror::from_c(&place.tool_call_id, place.has_tool_call_id, how)?,
                name: Mirror::from_c(&place.name, place.has_name, how)?,
                arguments: Mirror::from_c(&place.arguments, place.has_arguments, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A message of jambonz.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_message {
    /// The message's identifier, to be named when it is acknowledged.
    pub msgid: callevents_json_str,
    /// The call that the connection's session began with: not always the one that this is
    /// about, see `leg_sid`.
    pub call_sid: callevents_json_str,
    /// The hook that the application gave.
    pub hook: callevents_json_str,
    /// What it says.
    pub data: callevents_jambonz_data,
    /// The trace's context: trace, span and flag.
    pub b3: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_sid: bool,
    pub has_hook: bool,
    pub has_b3: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_message {}

impl<'a> Mirror<'a, callevents_jambonz_message> for core_::jambonz::Message<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_message) -> bool {
        self.msgid.to_c(&mut place.msgid);
        place.has_call_sid = self.call_sid.to_c(&mut place.call_sid);
        place.has_hook = self.hook.to_c(&mut place.hook);
        self.data.to_c(&mut place.data);
        place.has_b3 = self.b3.to_c(&mut place.b3);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_message, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                msgid: Mirror::from_c(&place.msgid, true, how)?,
                call_sid: Mirror::from_c(&place.call_sid, place.has_call_sid, how)?,
                hook: Mirror::from_c(&place.hook, place.has_hook, how)?,
                data: Mirror::from_c(&place.data, true, how)?,
                b3: Mirror::from_c(&place.b3, place.has_b3, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_message` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_message_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_message,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_MESSAGE),
            fast: crate::message::parse(json, message, error, core_::jambonz::Message::parse)
        )
    }
}

/// Writes a `callevents_jambonz_message` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_message_encode(
    message: *const callevents_jambonz_message,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_MESSAGE),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::Message::encode(&message, out)
            })
        )
    }
}

/// The acknowledgement of a message, with or without verbs to be run.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_ack {
    /// The message that is acknowledged.
    pub msgid: callevents_json_str,
    /// An array of verbs, as the application wrote it. None means no new ones; the
    /// acknowledgement of a `session:new` for a call that came in needs at least one.
    ///
    /// JSON.
    pub data: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_data: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_ack {}

impl<'a> Mirror<'a, callevents_jambonz_ack> for core_::jambonz::Ack<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_ack) -> bool {
        self.msgid.to_c(&mut place.msgid);
        place.has_data = self.data.to_c(&mut place.data);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_ack, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                msgid: Mirror::from_c(&place.msgid, true, how)?,
                data: Mirror::from_c(&place.data, place.has_data, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_ack` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_ack_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_ack,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_ACK),
            fast: crate::message::parse(json, message, error, core_::jambonz::Ack::parse)
        )
    }
}

/// Writes a `callevents_jambonz_ack` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_ack_encode(
    message: *const callevents_jambonz_ack,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_ACK),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::Ack::encode(&message, out)
            })
        )
    }
}

/// Where to ask for other verbs, or what they are.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_redirect {
    /// The hook of this call: a URL, or an object with one.
    ///
    /// JSON.
    pub call_hook: callevents_str,
    /// The hook of the leg that it dialled.
    ///
    /// JSON.
    pub child_call_hook: callevents_str,
    /// Verbs for the call that dialled this one.
    ///
    /// JSON.
    pub parent_call: callevents_str,
    /// Verbs for the leg that it dialled.
    ///
    /// JSON.
    pub child_call: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_hook: bool,
    pub has_child_call_hook: bool,
    pub has_parent_call: bool,
    pub has_child_call: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_redirect {}

impl<'a> Mirror<'a, callevents_jambonz_redirect> for core_::jambonz::Redirect<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_redirect) -> bool {
        place.has_call_hook = self.call_hook.to_c(&mut place.call_hook);
        place.has_child_call_hook = self.child_call_hook.to_c(&mut place.child_call_hook);
        place.has_parent_call = self.parent_call.to_c(&mut place.parent_call);
        place.has_child_call = self.child_call.to_c(&mut place.child_call);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_redirect, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_hook: Mirror::from_c(&place.call_hook, place.has_call_hook, how)?,
                child_call_hook: Mirror::from_c(&place.child_call_hook, place.has_child_call_hook, how)?,
                parent_call: Mirror::from_c(&place.parent_call, place.has_parent_call, how)?,
                child_call: Mirror::from_c(&place.child_call, place.has_child_call, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// How a call ends.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_call_status {
    /// `completed` or `no-answer`.
    ///
    /// Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    pub call_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_call_status {}

impl<'a> Mirror<'a, callevents_jambonz_set_call_status> for core_::jambonz::SetCallStatus<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_call_status) -> bool {
        place.has_call_status = self.call_status.to_c(&mut place.call_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_call_status, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_status: Mirror::from_c(&place.call_status, place.has_call_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether a call is heard.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_mute {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_mute_state`.
    pub mute_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_mute_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_mute {}

impl<'a> Mirror<'a, callevents_jambonz_set_mute> for core_::jambonz::SetMute<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_mute) -> bool {
        place.has_mute_status = self.mute_status.to_c(&mut place.mute_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_mute, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                mute_status: Mirror::from_c(&place.mute_status, place.has_mute_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether a participant is heard.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_conf_mute {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_mute_state`.
    pub conf_mute_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_conf_mute_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_conf_mute {}

impl<'a> Mirror<'a, callevents_jambonz_set_conf_mute> for core_::jambonz::SetConfMute<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_conf_mute) -> bool {
        place.has_conf_mute_status = self.conf_mute_status.to_c(&mut place.conf_mute_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_conf_mute, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                conf_mute_status: Mirror::from_c(&place.conf_mute_status, place.has_conf_mute_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether a participant waits.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_conf_hold {
    /// Whether it does.
    ///
    /// Its `value` is a `callevents_jambonz_hold_state`.
    pub conf_hold_status: callevents_name,
    /// The hook that says what it hears meanwhile.
    ///
    /// JSON.
    pub wait_hook: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_conf_hold_status: bool,
    pub has_wait_hook: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_conf_hold {}

impl<'a> Mirror<'a, callevents_jambonz_set_conf_hold> for core_::jambonz::SetConfHold<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_conf_hold) -> bool {
        place.has_conf_hold_status = self.conf_hold_status.to_c(&mut place.conf_hold_status);
        place.has_wait_hook = self.wait_hook.to_c(&mut place.wait_hook);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_conf_hold, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                conf_hold_status: Mirror::from_c(&place.conf_hold_status, place.has_conf_hold_status, how)?,
                wait_hook: Mirror::from_c(&place.wait_hook, place.has_wait_hook, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What is to be done with a participant.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_act_on_participant {
    /// What.
    ///
    /// Its `value` is a `callevents_jambonz_participant_action`.
    pub action: callevents_name,
    /// The tag, for those that need one.
    pub tag: callevents_json_str,
    /// The hook that says what it hears while it waits.
    ///
    /// JSON.
    pub wait_hook: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_action: bool,
    pub has_tag: bool,
    pub has_wait_hook: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_act_on_participant {}

impl<'a> Mirror<'a, callevents_jambonz_act_on_participant> for core_::jambonz::ActOnParticipant<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_act_on_participant) -> bool {
        place.has_action = self.action.to_c(&mut place.action);
        place.has_tag = self.tag.to_c(&mut place.tag);
        place.has_wait_hook = self.wait_hook.to_c(&mut place.wait_hook);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_act_on_participant, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                action: Mirror::from_c(&place.action, place.has_action, how)?,
                tag: Mirror::from_c(&place.tag, place.has_tag, how)?,
                wait_hook: Mirror::from_c(&place.wait_hook, place.has_wait_hook, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether audio is streamed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_listen {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_pause_state`.
    pub listen_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_listen_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_listen {}

impl<'a> Mirror<'a, callevents_jambonz_set_listen> for core_::jambonz::SetListen<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_listen) -> bool {
        place.has_listen_status = self.listen_status.to_c(&mut place.listen_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_listen, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                listen_status: Mirror::from_c(&place.listen_status, place.has_listen_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether audio is streamed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_stream {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_pause_state`.
    pub stream_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_stream_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_stream {}

impl<'a> Mirror<'a, callevents_jambonz_set_stream> for core_::jambonz::SetStream<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_stream) -> bool {
        place.has_stream_status = self.stream_status.to_c(&mut place.stream_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_stream, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                stream_status: Mirror::from_c(&place.stream_status, place.has_stream_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether speech is transcribed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_transcribe {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_pause_state`.
    pub transcribe_status: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_transcribe_status: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_transcribe {}

impl<'a> Mirror<'a, callevents_jambonz_set_transcribe> for core_::jambonz::SetTranscribe<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_transcribe) -> bool {
        place.has_transcribe_status = self.transcribe_status.to_c(&mut place.transcribe_status);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_transcribe, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                transcribe_status: Mirror::from_c(&place.transcribe_status, place.has_transcribe_status, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What is to be done with a recording.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_record {
    /// What.
    ///
    /// Its `value` is a `callevents_jambonz_record_action`.
    pub action: callevents_name,
    /// The recording's identifier, as the application wants it.
    pub recording_id: callevents_json_str,
    /// The SIPREC server.
    ///
    /// JSON.
    pub siprec_server_url: callevents_str,
    /// Headers for it.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// `siprec` or `cloud`.
    pub kind: callevents_json_str,
    /// Whether silence is recorded while it stops.
    pub silence: bool,
    /// The rest.
    pub rest: callevents_str,
    pub has_action: bool,
    pub has_recording_id: bool,
    pub has_siprec_server_url: bool,
    pub has_headers: bool,
    pub has_kind: bool,
    pub has_silence: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_record {}

impl<'a> Mirror<'a, callevents_jambonz_record> for core_::jambonz::Record<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_record) -> bool {
        place.has_action = self.action.to_c(&mut place.action);
        place.has_recording_id = self.recording_id.to_c(&mut place.recording_id);
        place.has_siprec_server_url = self.siprec_server_url.to_c(&mut place.siprec_server_url);
        place.has_headers = self.headers.to_c(&mut place.headers);
        place.has_kind = self.kind.to_c(&mut place.kind);
        place.has_silence = self.silence.to_c(&mut place.silence);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_record, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                action: Mirror::from_c(&place.action, place.has_action, how)?,
                recording_id: Mirror::from_c(&place.recording_id, place.has_recording_id, how)?,
                siprec_server_url: Mirror::from_c(&place.siprec_server_url, place.has_siprec_server_url, how)?,
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                kind: Mirror::from_c(&place.kind, place.has_kind, how)?,
                silence: Mirror::from_c(&place.silence, place.has_silence, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What one party hears.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_whisper {
    /// A verb `say` or `play`, or an array of them.
    ///
    /// JSON.
    pub whisper: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_whisper: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_whisper {}

impl<'a> Mirror<'a, callevents_jambonz_whisper> for core_::jambonz::Whisper<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_whisper) -> bool {
        place.has_whisper = self.whisper.to_c(&mut place.whisper);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_whisper, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                whisper: Mirror::from_c(&place.whisper, place.has_whisper, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A SIP request to be sent.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_sip_request {
    /// Its method, as `INFO`.
    pub method: callevents_json_str,
    /// Its content type.
    pub content_type: callevents_json_str,
    /// Its body.
    pub content: callevents_json_str,
    /// Its headers.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_method: bool,
    pub has_content_type: bool,
    pub has_content: bool,
    pub has_headers: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_sip_request {}

impl<'a> Mirror<'a, callevents_jambonz_sip_request> for core_::jambonz::SipRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_sip_request) -> bool {
        place.has_method = self.method.to_c(&mut place.method);
        place.has_content_type = self.content_type.to_c(&mut place.content_type);
        place.has_content = self.content.to_c(&mut place.content);
        place.has_headers = self.headers.to_c(&mut place.headers);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_sip_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                method: Mirror::from_c(&place.method, place.has_method, how)?,
                content_type: Mirror::from_c(&place.content_type, place.has_content_type, how)?,
                content: Mirror::from_c(&place.content, place.has_content, how)?,
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A SIP request, in the form that the server reads; and the members of the form that is
/// documented, which it does not.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_send_sip_request {
    /// The request.
    pub sip_request: callevents_jambonz_sip_request,
    /// The documented form's method.
    pub method: callevents_json_str,
    /// The documented form's content type.
    pub content_type: callevents_json_str,
    /// The documented form's body.
    pub content: callevents_json_str,
    /// The documented form's headers.
    ///
    /// JSON.
    pub headers: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_sip_request: bool,
    pub has_method: bool,
    pub has_content_type: bool,
    pub has_content: bool,
    pub has_headers: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_send_sip_request {}

impl<'a> Mirror<'a, callevents_jambonz_send_sip_request> for core_::jambonz::SendSipRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_send_sip_request) -> bool {
        place.has_sip_request = self.sip_request.to_c(&mut place.sip_request);
        place.has_method = self.method.to_c(&mut place.method);
        place.has_content_type = self.content_type.to_c(&mut place.content_type);
        place.has_content = self.content.to_c(&mut place.content);
        place.has_headers = self.headers.to_c(&mut place.headers);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_send_sip_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                sip_request: Mirror::from_c(&place.sip_request, place.has_sip_request, how)?,
                method: Mirror::from_c(&place.method, place.has_method, how)?,
                content_type: Mirror::from_c(&place.content_type, place.has_content_type, how)?,
                content: Mirror::from_c(&place.content, place.has_content, how)?,
                headers: Mirror::from_c(&place.headers, place.has_headers, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Digits to be sent.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_digits {
    /// The digits.
    pub digit: callevents_json_str,
    /// How long each is pressed.
    ///
    /// In ms.
    pub duration: f64,
    /// The rest.
    pub rest: callevents_str,
    pub has_digit: bool,
    pub has_duration: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_digits {}

impl<'a> Mirror<'a, callevents_jambonz_digits> for core_::jambonz::Digits<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_digits) -> bool {
        place.has_digit = self.digit.to_c(&mut place.digit);
        place.has_duration = self.duration.to_c(&mut place.duration);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_digits, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                digit: Mirror::from_c(&place.digit, place.has_digit, how)?,
                duration: Mirror::from_c(&place.duration, place.has_duration, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Digits, in the form that server 0.9.8 reads; and the members of the form that
/// `@jambonz/sdk` 0.10.1 sends.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_send_dtmf {
    /// The digits.
    pub dtmf: callevents_jambonz_digits,
    /// The newer form's digits.
    pub digit: callevents_json_str,
    /// The newer form's duration.
    ///
    /// In ms.
    pub duration: f64,
    /// The rest.
    pub rest: callevents_str,
    pub has_dtmf: bool,
    pub has_digit: bool,
    pub has_duration: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_send_dtmf {}

impl<'a> Mirror<'a, callevents_jambonz_send_dtmf> for core_::jambonz::SendDtmf<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_send_dtmf) -> bool {
        place.has_dtmf = self.dtmf.to_c(&mut place.dtmf);
        place.has_digit = self.digit.to_c(&mut place.digit);
        place.has_duration = self.duration.to_c(&mut place.duration);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_send_dtmf, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                dtmf: Mirror::from_c(&place.dtmf, place.has_dtmf, how)?,
                digit: Mirror::from_c(&place.digit, place.has_digit, how)?,
                duration: Mirror::from_c(&place.duration, place.has_duration, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A call to be placed. Other members of the REST API's body are in the rest.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_place_call {
    /// The hook that gives the verbs: a URL, or an object with one.
    ///
    /// JSON.
    pub call_hook: callevents_str,
    /// The hook that is told of the status.
    ///
    /// JSON.
    pub call_status_hook: callevents_str,
    /// The number that calls.
    pub from: callevents_json_str,
    /// Who is called: an object with `type`, and `number`, `name` or `sipUri`.
    ///
    /// JSON.
    pub to: callevents_str,
    /// Data to be attached to the call.
    ///
    /// JSON.
    pub tag: callevents_str,
    /// For how long it rings.
    ///
    /// In s.
    pub timeout: f64,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_hook: bool,
    pub has_call_status_hook: bool,
    pub has_from: bool,
    pub has_to: bool,
    pub has_tag: bool,
    pub has_timeout: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_place_call {}

impl<'a> Mirror<'a, callevents_jambonz_place_call> for core_::jambonz::PlaceCall<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_place_call) -> bool {
        place.has_call_hook = self.call_hook.to_c(&mut place.call_hook);
        place.has_call_status_hook = self.call_status_hook.to_c(&mut place.call_status_hook);
        place.has_from = self.from.to_c(&mut place.from);
        place.has_to = self.to.to_c(&mut place.to);
        place.has_tag = self.tag.to_c(&mut place.tag);
        place.has_timeout = self.timeout.to_c(&mut place.timeout);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_place_call, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_hook: Mirror::from_c(&place.call_hook, place.has_call_hook, how)?,
                call_status_hook: Mirror::from_c(&place.call_status_hook, place.has_call_status_hook, how)?,
                from: Mirror::from_c(&place.from, place.has_from, how)?,
                to: Mirror::from_c(&place.to, place.has_to, how)?,
                tag: Mirror::from_c(&place.tag, place.has_tag, how)?,
                timeout: Mirror::from_c(&place.timeout, place.has_timeout, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// How loud the audio is, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
/// number or the string alone, and finds no gain in an object.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_boost {
    /// A number, or a string like `-6 dB`.
    ///
    /// JSON.
    pub boost_audio_signal: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_boost_audio_signal: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_boost {}

impl<'a> Mirror<'a, callevents_jambonz_boost> for core_::jambonz::Boost<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_boost) -> bool {
        place.has_boost_audio_signal = self.boost_audio_signal.to_c(&mut place.boost_audio_signal);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_boost, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                boost_audio_signal: Mirror::from_c(&place.boost_audio_signal, place.has_boost_audio_signal, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Which way media takes, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
/// name alone, and finds none in an object.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_media_path {
    /// Which.
    ///
    /// Its `value` is a `callevents_jambonz_media_path`.
    pub media_path: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_media_path: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_media_path {}

impl<'a> Mirror<'a, callevents_jambonz_set_media_path> for core_::jambonz::SetMediaPath<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_media_path) -> bool {
        place.has_media_path = self.media_path.to_c(&mut place.media_path);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_media_path, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                media_path: Mirror::from_c(&place.media_path, place.has_media_path, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Text to be spoken.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_tokens {
    /// An identifier of any type, which the result repeats; without it nothing happens.
    ///
    /// JSON.
    pub id: callevents_str,
    /// The text.
    pub tokens: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_id: bool,
    pub has_tokens: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_tokens {}

impl<'a> Mirror<'a, callevents_jambonz_tokens> for core_::jambonz::Tokens<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_tokens) -> bool {
        place.has_id = self.id.to_c(&mut place.id);
        place.has_tokens = self.tokens.to_c(&mut place.tokens);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_tokens, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                id: Mirror::from_c(&place.id, place.has_id, how)?,
                tokens: Mirror::from_c(&place.tokens, place.has_tokens, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Whether noise is removed, and how.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_noise_isolation {
    /// Whether it is.
    ///
    /// Its `value` is a `callevents_jambonz_enable_state`.
    pub noise_isolation_status: callevents_name,
    /// Who does it.
    pub vendor: callevents_json_str,
    /// How much.
    pub level: f64,
    /// The vendor's model.
    pub model: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_noise_isolation_status: bool,
    pub has_vendor: bool,
    pub has_level: bool,
    pub has_model: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_noise_isolation {}

impl<'a> Mirror<'a, callevents_jambonz_set_noise_isolation> for core_::jambonz::SetNoiseIsolation<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_set_noise_isolation) -> bool {
        place.has_noise_isolation_status = self.noise_isolation_status.to_c(&mut place.noise_isolation_status);
        place.has_vendor = self.vendor.to_c(&mut place.vendor);
        place.has_level = self.level.to_c(&mut place.level);
        place.has_model = self.model.to_c(&mut place.model);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_set_noise_isolation, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                noise_isolation_status: Mirror::from_c(&place.noise_isolation_status, place.has_noise_isolation_status, how)?,
                vendor: Mirror::from_c(&place.vendor, place.has_vendor, how)?,
                level: Mirror::from_c(&place.level, place.has_level, how)?,
                model: Mirror::from_c(&place.model, place.has_model, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What is listened for.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_reconfigure_stt {
    /// The languages.
    ///
    /// A JSON array of strings.
    pub language_hints: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_language_hints: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_reconfigure_stt {}

impl<'a> Mirror<'a, callevents_jambonz_reconfigure_stt> for core_::jambonz::ReconfigureStt<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_reconfigure_stt) -> bool {
        place.has_language_hints = self.language_hints.to_c(&mut place.language_hints);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_reconfigure_stt, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                language_hints: Mirror::from_c(&place.language_hints, place.has_language_hints, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A command to a call that goes on.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_command {
    /// The leg, if it is not the session's own.
    pub call_sid: callevents_json_str,
    /// Whether verbs come behind those that wait, instead of replacing them.
    pub queue_command: bool,
    /// The call of a function that this answers.
    pub tool_call_id: callevents_json_str,
    /// What is to be done.
    pub data: callevents_jambonz_command_data,
    /// An identifier; jambonz does not look at it.
    pub msgid: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_call_sid: bool,
    pub has_queue_command: bool,
    pub has_tool_call_id: bool,
    pub has_msgid: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_command {}

impl<'a> Mirror<'a, callevents_jambonz_command> for core_::jambonz::Command<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_jambonz_command) -> bool {
        place.has_call_sid = self.call_sid.to_c(&mut place.call_sid);
        place.has_queue_command = self.queue_command.to_c(&mut place.queue_command);
        place.has_tool_call_id = self.tool_call_id.to_c(&mut place.tool_call_id);
        self.data.to_c(&mut place.data);
        place.has_msgid = self.msgid.to_c(&mut place.msgid);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_jambonz_command, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, place.has_call_sid, how)?,
                queue_command: Mirror::from_c(&place.queue_command, place.has_queue_command, how)?,
                tool_call_id: Mirror::from_c(&place.tool_call_id, place.has_tool_call_id, how)?,
                data: Mirror::from_c(&place.data, true, how)?,
                msgid: Mirror::from_c(&place.msgid, place.has_msgid, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_jambonz_command` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_command_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_command,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::JAMBONZ_COMMAND),
            fast: crate::message::parse(json, message, error, core_::jambonz::Command::parse)
        )
    }
}

/// Writes a `callevents_jambonz_command` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_command_encode(
    message: *const callevents_jambonz_command,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::JAMBONZ_COMMAND),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::jambonz::Command::encode(&message, out)
            })
        )
    }
}

/// A `callevents_jambonz_redirect`, or any other JSON in its place.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_redirect_form {
    /// The object, if `is_object`.
    pub object: callevents_jambonz_redirect,
    /// Any other JSON, if not.
    pub json: callevents_str,
    /// Which of the two it is.
    pub is_object: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_redirect_form {}

impl<'a> Mirror<'a, callevents_jambonz_redirect_form> for core_::jambonz::Form<'a, core_::jambonz::Redirect<'a>> {
    fn to_c(&self, place: &mut callevents_jambonz_redirect_form) -> bool {
        match self {
            Self::Object(object) => {
                place.is_object = true;
                object.to_c(&mut place.object)
            }
            Self::Value(json) => json.to_c(&mut place.json),
        }
    }

    unsafe fn from_c(place: &callevents_jambonz_redirect_form, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(match place.is_object {
                true => Self::Object(Mirror::from_c(&place.object, true, how)?),
                false => Self::Value(Mirror::from_c(&place.json, true, how)?),
            })
        }
    }
}

/// A `callevents_jambonz_set_mute`, or any other JSON in its place.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_mute_form {
    /// The object, if `is_object`.
    pub object: callevents_jambonz_set_mute,
    /// Any other JSON, if not.
    pub json: callevents_str,
    /// Which of the two it is.
    pub is_object: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_mute_form {}

impl<'a> Mirror<'a, callevents_jambonz_set_mute_form> for core_::jambonz::Form<'a, core_::jambonz::SetMute<'a>> {
    fn to_c(&self, place: &mut callevents_jambonz_set_mute_form) -> bool {
        match self {
            Self::Object(object) => {
                place.is_object = true;
                object.to_c(&mut place.object)
            }
            Self::Value(json) => json.to_c(&mut place.json),
        }
    }

    unsafe fn from_c(place: &callevents_jambonz_set_mute_form, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(match place.is_object {
                true => Self::Object(Mirror::from_c(&place.object, true, how)?),
                false => Self::Value(Mirror::from_c(&place.json, true, how)?),
            })
        }
    }
}

/// A `callevents_jambonz_boost`, or any other JSON in its place.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_boost_form {
    /// The object, if `is_object`.
    pub object: callevents_jambonz_boost,
    /// Any other JSON, if not.
    pub json: callevents_str,
    /// Which of the two it is.
    pub is_object: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_boost_form {}

impl<'a> Mirror<'a, callevents_jambonz_boost_form> for core_::jambonz::Form<'a, core_::jambonz::Boost<'a>> {
    fn to_c(&self, place: &mut callevents_jambonz_boost_form) -> bool {
        match self {
            Self::Object(object) => {
                place.is_object = true;
                object.to_c(&mut place.object)
            }
            Self::Value(json) => json.to_c(&mut place.json),
        }
    }

    unsafe fn from_c(place: &callevents_jambonz_boost_form, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(match place.is_object {
                true => Self::Object(Mirror::from_c(&place.object, true, how)?),
                false => Self::Value(Mirror::from_c(&place.json, true, how)?),
            })
        }
    }
}

/// A `callevents_jambonz_set_media_path`, or any other JSON in its place.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_set_media_path_form {
    /// The object, if `is_object`.
    pub object: callevents_jambonz_set_media_path,
    /// Any other JSON, if not.
    pub json: callevents_str,
    /// Which of the two it is.
    pub is_object: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_jambonz_set_media_path_form {}

impl<'a> Mirror<'a, callevents_jambonz_set_media_path_form> for core_::jambonz::Form<'a, core_::jambonz::SetMediaPath<'a>> {
    fn to_c(&self, place: &mut callevents_jambonz_set_media_path_form) -> bool {
        match self {
            Self::Object(object) => {
                place.is_object = true;
                object.to_c(&mut place.object)
            }
            Self::Value(json) => json.to_c(&mut place.json),
        }
    }

    unsafe fn from_c(place: &callevents_jambonz_set_media_path_form, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(match place.is_object {
                true => Self::Object(Mirror::from_c(&place.object, true, how)?),
                false => Self::Value(Mirror::from_c(&place.json, true, how)?),
            })
        }
    }
}

/// What a `callevents_jambonz_data` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_data_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `call:status`:
    /// The status of a leg has changed.
    CALL_STATUS = 1,
    /// `verb:hook`:
    /// A verb has ended, or something happened while it ran.
    VERB_HOOK = 2,
    /// `verb:status`:
    /// A verb began, ended, or did something.
    VERB_STATUS = 3,
    /// `session:new`:
    /// A session begins.
    SESSION_NEW = 4,
    /// `session:reconnect`:
    /// A session goes on over a new connection.
    SESSION_RECONNECT = 5,
    /// `session:redirect`:
    /// The call was sent to another hook.
    SESSION_REDIRECT = 6,
    /// `session:adulting`:
    /// A dialled leg becomes a session of its own.
    SESSION_ADULTING = 7,
    /// `dial:confirm`:
    /// A dialled leg was answered: it waits for verbs to be run on it.
    DIAL_CONFIRM = 8,
    /// `llm:event`:
    /// An event of a speech-to-speech vendor, keys in snake case.
    LLM_EVENT = 9,
    /// `llm:tool-call`:
    /// A model wants a function to be called.
    LLM_TOOL_CALL = 10,
    /// `tts:tokens-result`:
    /// What became of text that was to be spoken.
    TTS_TOKENS_RESULT = 11,
    /// `tts:streaming-event`:
    /// Something happened to the stream of speech.
    TTS_STREAMING_EVENT = 12,
    /// `jambonz:error`:
    /// Something went wrong.
    ERROR = 13,
    /// `queue:status`:
    /// A call was put into a queue or left it.
    QUEUE_STATUS = 14,
    /// `agent:event`:
    /// Something happened in a conversation with an agent; commercial edition.
    AGENT_EVENT = 15,
    /// `agent:tool-call`:
    /// An agent wants a function to be called; commercial edition.
    AGENT_TOOL_CALL = 16,
}

/// What a `callevents_jambonz_data` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_jambonz_data_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub call_status: callevents_jambonz_status_data,
    pub verb_hook: callevents_jambonz_hook_data,
    pub verb_status: callevents_jambonz_verb_data,
    pub session_new: callevents_jambonz_session,
    pub session_reconnect: callevents_jambonz_session,
    pub session_redirect: callevents_jambonz_call_info,
    pub session_adulting: callevents_jambonz_adulted_session,
    pub dial_confirm: callevents_jambonz_call_info,
    pub llm_event: callevents_str,
    pub llm_tool_call: callevents_jambonz_tool_call,
    pub tts_tokens_result: callevents_jambonz_tokens_result,
    pub tts_streaming_event: callevents_jambonz_streaming_data,
    pub error: callevents_jambonz_error_data,
    pub queue_status: callevents_jambonz_queue_data,
    pub agent_event: callevents_jambonz_agent_data,
    pub agent_tool_call: callevents_jambonz_agent_tool_call,
}

/// What jambonz says.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_data {
    /// What it carries.
    pub value: callevents_jambonz_data_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_jambonz_data_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_jambonz_data {}

impl<'a> Mirror<'a, callevents_jambonz_data> for core_::jambonz::Data<'a> {
    fn to_c(&self, place: &mut callevents_jambonz_data) -> bool {
        self.name().to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::CallStatus(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.call_status);
                }
                Self::VerbHook(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.verb_hook);
                }
                Self::VerbStatus(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.verb_status);
                }
                Self::SessionNew(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.session_new);
                }
                Self::SessionReconnect(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.session_reconnect);
                }
                Self::SessionRedirect(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.session_redirect);
                }
                Self::SessionAdulting(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.session_adulting);
                }
                Self::DialConfirm(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.dial_confirm);
                }
                Self::LlmEvent(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.llm_event);
                }
                Self::LlmToolCall(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.llm_tool_call);
                }
                Self::TtsTokensResult(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.tts_tokens_result);
                }
                Self::TtsStreamingEvent(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.tts_streaming_event);
                }
                Self::Error(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.error);
                }
                Self::QueueStatus(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.queue_status);
                }
                Self::AgentEvent(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.agent_event);
                }
                Self::AgentToolCall(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.agent_tool_call);
                }
                Self::Unknown { data, .. } => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_jambonz_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let name = Mirror::from_c(&place.name, true, how)?;
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Unknown { name, data }
                }
                1 => Self::CallStatus(Mirror::from_c(&place.value.call_status, true, how)?),
                2 => Self::VerbHook(Mirror::from_c(&place.value.verb_hook, true, how)?),
                3 => Self::VerbStatus(Mirror::from_c(&place.value.verb_status, true, how)?),
                4 => Self::SessionNew(Mirror::from_c(&place.value.session_new, true, how)?),
                5 => Self::SessionReconnect(Mirror::from_c(&place.value.session_reconnect, true, how)?),
                6 => Self::SessionRedirect(Mirror::from_c(&place.value.session_redirect, true, how)?),
                7 => Self::SessionAdulting(Mirror::from_c(&place.value.session_adulting, true, how)?),
                8 => Self::DialConfirm(Mirror::from_c(&place.value.dial_confirm, true, how)?),
                9 => Self::LlmEvent(Mirror::from_c(&place.value.llm_event, true, how)?),
                10 => Self::LlmToolCall(Mirror::from_c(&place.value.llm_tool_call, true, how)?),
                11 => Self::TtsTokensResult(Mirror::from_c(&place.value.tts_tokens_result, true, how)?),
                12 => Self::TtsStreamingEvent(Mirror::from_c(&place.value.tts_streaming_event, true, how)?),
                13 => Self::Error(Mirror::from_c(&place.value.error, true, how)?),
                14 => Self::QueueStatus(Mirror::from_c(&place.value.queue_status, true, how)?),
                15 => Self::AgentEvent(Mirror::from_c(&place.value.agent_event, true, how)?),
                16 => Self::AgentToolCall(Mirror::from_c(&place.value.agent_tool_call, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_jambonz_data_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_jambonz_data_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "call_status",
        "verb_hook",
        "verb_status",
        "session_new",
        "session_reconnect",
        "session_redirect",
        "session_adulting",
        "dial_confirm",
        "llm_event",
        "llm_tool_call",
        "tts_tokens_result",
        "tts_streaming_event",
        "jambonz_error",
        "queue_status",
        "agent_event",
        "agent_tool_call",
    )
}

/// What a `callevents_jambonz_command_data` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_command_data_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `redirect`:
    /// Other verbs: an array of them, or where to ask for them.
    REDIRECT = 1,
    /// `call:status`:
    /// The call ends.
    CALL_STATUS = 2,
    /// `mute:status`:
    /// The call is not heard, or heard again.
    MUTE_STATUS = 3,
    /// `conf:mute-status`:
    /// The participant of a conference is not heard, or heard again.
    CONF_MUTE_STATUS = 4,
    /// `conf:hold-status`:
    /// The participant of a conference waits, or no longer.
    CONF_HOLD_STATUS = 5,
    /// `conf:participant-action`:
    /// Something is done with the participant of a conference.
    CONF_PARTICIPANT_ACTION = 6,
    /// `listen:status`:
    /// The stream of audio stops or goes on.
    LISTEN_STATUS = 7,
    /// `stream:status`:
    /// The same, under its newer name.
    STREAM_STATUS = 8,
    /// `transcribe:status`:
    /// The transcription stops or goes on.
    TRANSCRIBE_STATUS = 9,
    /// `record`:
    /// The recording begins, stops or goes on.
    RECORD = 10,
    /// `whisper`:
    /// One party hears something.
    WHISPER = 11,
    /// `sip:request`:
    /// A SIP request is sent in the call.
    SIP_REQUEST = 12,
    /// `dtmf`:
    /// Digits are sent.
    DTMF = 13,
    /// `config`:
    /// The members of the verb `config`.
    CONFIG = 14,
    /// `dub`:
    /// The members of the verb `dub`.
    DUB = 15,
    /// `dial`:
    /// A call is placed.
    DIAL = 16,
    /// `boostAudioSignal`:
    /// The audio becomes louder or softer.
    BOOST_AUDIO_SIGNAL = 17,
    /// `media:path`:
    /// Media takes another way.
    MEDIA_PATH = 18,
    /// `llm:tool-output`:
    /// What a function gave, in the shape that the vendor wants.
    LLM_TOOL_OUTPUT = 19,
    /// `llm:update`:
    /// A message for the speech-to-speech vendor.
    LLM_UPDATE = 20,
    /// `tts:tokens`:
    /// Text is spoken; `TokensResult` answers it.
    TTS_TOKENS = 21,
    /// `tts:flush`:
    /// What is buffered is spoken now.
    TTS_FLUSH = 22,
    /// `tts:clear`:
    /// What is buffered is dropped.
    TTS_CLEAR = 23,
    /// `tag`:
    /// Data is attached to the call; commercial edition.
    TAG = 24,
    /// `noiseIsolation:status`:
    /// Noise is removed; commercial edition.
    NOISE_ISOLATION_STATUS = 25,
    /// `room:say`:
    /// Everybody in the room hears text; commercial edition.
    ROOM_SAY = 26,
    /// `room:play`:
    /// Everybody in the room hears a file; commercial edition.
    ROOM_PLAY = 27,
    /// `stt:reconfigure`:
    /// Other languages are listened for; commercial edition.
    STT_RECONFIGURE = 28,
    /// `agent:update`:
    /// An agent is told something; commercial edition.
    AGENT_UPDATE = 29,
}

/// What a `callevents_jambonz_command_data` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_jambonz_command_data_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub redirect: callevents_jambonz_redirect_form,
    pub call_status: callevents_jambonz_set_call_status,
    pub mute_status: callevents_jambonz_set_mute_form,
    pub conf_mute_status: callevents_jambonz_set_conf_mute,
    pub conf_hold_status: callevents_jambonz_set_conf_hold,
    pub conf_participant_action: callevents_jambonz_act_on_participant,
    pub listen_status: callevents_jambonz_set_listen,
    pub stream_status: callevents_jambonz_set_stream,
    pub transcribe_status: callevents_jambonz_set_transcribe,
    pub record: callevents_jambonz_record,
    pub whisper: callevents_jambonz_whisper,
    pub sip_request: callevents_jambonz_send_sip_request,
    pub dtmf: callevents_jambonz_send_dtmf,
    pub config: callevents_str,
    pub dub: callevents_str,
    pub dial: callevents_jambonz_place_call,
    pub boost_audio_signal: callevents_jambonz_boost_form,
    pub media_path: callevents_jambonz_set_media_path_form,
    pub llm_tool_output: callevents_str,
    pub llm_update: callevents_str,
    pub tts_tokens: callevents_jambonz_tokens,
    pub tts_flush: callevents_str,
    pub tts_clear: callevents_str,
    pub tag: callevents_str,
    pub noise_isolation_status: callevents_jambonz_set_noise_isolation,
    pub room_say: callevents_str,
    pub room_play: callevents_str,
    pub stt_reconfigure: callevents_jambonz_reconfigure_stt,
    pub agent_update: callevents_str,
}

/// What is to be done.
///
/// Source: jambonz-feature-server 0.9.8, `lib/session/call-session.js`; those of the
/// commercial edition: `@jambonz/sdk` 0.10.1.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_command_data {
    /// What it carries.
    pub value: callevents_jambonz_command_data_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_jambonz_command_data_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_jambonz_command_data {}

impl<'a> Mirror<'a, callevents_jambonz_command_data> for core_::jambonz::CommandData<'a> {
    fn to_c(&self, place: &mut callevents_jambonz_command_data) -> bool {
        self.name().to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::Redirect(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.redirect);
                }
                Self::CallStatus(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.call_status);
                }
                Self::MuteStatus(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.mute_status);
                }
                Self::ConfMuteStatus(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.conf_mute_status);
                }
                Self::ConfHoldStatus(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.conf_hold_status);
                }
                Self::ConfParticipantAction(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.conf_participant_action);
                }
                Self::ListenStatus(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.listen_status);
                }
                Self::StreamStatus(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.stream_status);
                }
                Self::TranscribeStatus(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.transcribe_status);
                }
                Self::Record(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.record);
                }
                Self::Whisper(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.whisper);
                }
                Self::SipRequest(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.sip_request);
                }
                Self::Dtmf(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.dtmf);
                }
                Self::Config(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.config);
                }
                Self::Dub(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.dub);
                }
                Self::Dial(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.dial);
                }
                Self::BoostAudioSignal(message) => {
                    place.kind = 17;
                    message.to_c(&mut place.value.boost_audio_signal);
                }
                Self::MediaPath(message) => {
                    place.kind = 18;
                    message.to_c(&mut place.value.media_path);
                }
                Self::LlmToolOutput(message) => {
                    place.kind = 19;
                    message.to_c(&mut place.value.llm_tool_output);
                }
                Self::LlmUpdate(message) => {
                    place.kind = 20;
                    message.to_c(&mut place.value.llm_update);
                }
                Self::TtsTokens(message) => {
                    place.kind = 21;
                    message.to_c(&mut place.value.tts_tokens);
                }
                Self::TtsFlush(message) => {
                    place.kind = 22;
                    message.to_c(&mut place.value.tts_flush);
                }
                Self::TtsClear(message) => {
                    place.kind = 23;
                    message.to_c(&mut place.value.tts_clear);
                }
                Self::Tag(message) => {
                    place.kind = 24;
                    message.to_c(&mut place.value.tag);
                }
                Self::NoiseIsolationStatus(message) => {
                    place.kind = 25;
                    message.to_c(&mut place.value.noise_isolation_status);
                }
                Self::RoomSay(message) => {
                    place.kind = 26;
                    message.to_c(&mut place.value.room_say);
                }
                Self::RoomPlay(message) => {
                    place.kind = 27;
                    message.to_c(&mut place.value.room_play);
                }
                Self::SttReconfigure(message) => {
                    place.kind = 28;
                    message.to_c(&mut place.value.stt_reconfigure);
                }
                Self::AgentUpdate(message) => {
                    place.kind = 29;
                    message.to_c(&mut place.value.agent_update);
                }
                Self::Unknown { data, .. } => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_jambonz_command_data, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let name = Mirror::from_c(&place.name, true, how)?;
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Unknown { name, data }
                }
                1 => Self::Redirect(Mirror::from_c(&place.value.redirect, true, how)?),
                2 => Self::CallStatus(Mirror::from_c(&place.value.call_status, true, how)?),
                3 => Self::MuteStatus(Mirror::from_c(&place.value.mute_status, true, how)?),
                4 => Self::ConfMuteStatus(Mirror::from_c(&place.value.conf_mute_status, true, how)?),
                5 => Self::ConfHoldStatus(Mirror::from_c(&place.value.conf_hold_status, true, how)?),
                6 => Self::ConfParticipantAction(Mirror::from_c(&place.value.conf_participant_action, true, how)?),
                7 => Self::ListenStatus(Mirror::from_c(&place.value.listen_status, true, how)?),
                8 => Self::StreamStatus(Mirror::from_c(&place.value.stream_status, true, how)?),
                9 => Self::TranscribeStatus(Mirror::from_c(&place.value.transcribe_status, true, how)?),
                10 => Self::Record(Mirror::from_c(&place.value.record, true, how)?),
                11 => Self::Whisper(Mirror::from_c(&place.value.whisper, true, how)?),
                12 => Self::SipRequest(Mirror::from_c(&place.value.sip_request, true, how)?),
                13 => Self::Dtmf(Mirror::from_c(&place.value.dtmf, true, how)?),
                14 => Self::Config(Mirror::from_c(&place.value.config, true, how)?),
                15 => Self::Dub(Mirror::from_c(&place.value.dub, true, how)?),
                16 => Self::Dial(Mirror::from_c(&place.value.dial, true, how)?),
                17 => Self::BoostAudioSignal(Mirror::from_c(&place.value.boost_audio_signal, true, how)?),
                18 => Self::MediaPath(Mirror::from_c(&place.value.media_path, true, how)?),
                19 => Self::LlmToolOutput(Mirror::from_c(&place.value.llm_tool_output, place.value.llm_tool_output.len != 0, how)?),
                20 => Self::LlmUpdate(Mirror::from_c(&place.value.llm_update, true, how)?),
                21 => Self::TtsTokens(Mirror::from_c(&place.value.tts_tokens, true, how)?),
                22 => Self::TtsFlush(Mirror::from_c(&place.value.tts_flush, place.value.tts_flush.len != 0, how)?),
                23 => Self::TtsClear(Mirror::from_c(&place.value.tts_clear, place.value.tts_clear.len != 0, how)?),
                24 => Self::Tag(Mirror::from_c(&place.value.tag, true, how)?),
                25 => Self::NoiseIsolationStatus(Mirror::from_c(&place.value.noise_isolation_status, true, how)?),
                26 => Self::RoomSay(Mirror::from_c(&place.value.room_say, true, how)?),
                27 => Self::RoomPlay(Mirror::from_c(&place.value.room_play, true, how)?),
                28 => Self::SttReconfigure(Mirror::from_c(&place.value.stt_reconfigure, true, how)?),
                29 => Self::AgentUpdate(Mirror::from_c(&place.value.agent_update, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_jambonz_command_data_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_jambonz_command_data_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "redirect",
        "call_status",
        "mute_status",
        "conf_mute_status",
        "conf_hold_status",
        "conf_participant_action",
        "listen_status",
        "stream_status",
        "transcribe_status",
        "record",
        "whisper",
        "sip_request",
        "dtmf",
        "config",
        "dub",
        "dial",
        "boost_audio_signal",
        "media_path",
        "llm_tool_output",
        "llm_update",
        "tts_tokens",
        "tts_flush",
        "tts_clear",
        "tag",
        "noise_isolation_status",
        "room_say",
        "room_play",
        "stt_reconfigure",
        "agent_update",
    )
}
