//! What voicetyped says and is told.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use crate::convert::{How, Mirror, Zero, rest};
use crate::error::{callevents_error, callevents_status};
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::Outcome;
use crate::names::kind_name;
use crate::view::callevents_str;

/// The part of voicetyped that an enveloped event comes from.
///
/// Source: the public repository's events; the documentation has no such field.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_event_source {
    /// A name that is not known.
    OTHER = 0,
    /// `media`
    /// Calls and their media.
    MEDIA = 1,
    /// `speech`
    /// Speech recognition and synthesis.
    SPEECH = 2,
    /// `dialog`
    /// The conversation.
    DIALOG = 3,
    /// `hooks`
    /// The application's hooks.
    HOOKS = 4,
    /// `integration`
    /// Webhooks.
    INTEGRATION = 5,
}

impl<'a> Mirror<'a, callevents_name> for core_::voicetyped::EventSource<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Media => 1,
            Self::Speech => 2,
            Self::Dialog => 3,
            Self::Hooks => 4,
            Self::Integration => 5,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Media,
            2 => Self::Speech,
            3 => Self::Dialog,
            4 => Self::Hooks,
            5 => Self::Integration,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Where a call is.
///
/// Source: "Call Event Stream API", `GET /v1/calls/{id}`.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_call_status {
    /// A name that is not known.
    OTHER = 0,
    /// `active`
    /// It is under way.
    ACTIVE = 1,
    /// `on_hold`
    /// It is on hold.
    ON_HOLD = 2,
    /// `transferring`
    /// It is being transferred.
    TRANSFERRING = 3,
    /// `terminated`
    /// It is over.
    TERMINATED = 4,
}

impl<'a> Mirror<'a, callevents_name> for core_::voicetyped::CallStatus<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Active => 1,
            Self::OnHold => 2,
            Self::Transferring => 3,
            Self::Terminated => 4,
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
            2 => Self::OnHold,
            3 => Self::Transferring,
            4 => Self::Terminated,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// The way by which a call came.
///
/// Source: the public repository's events; the documentation has no such field.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_protocol {
    /// A name that is not known.
    OTHER = 0,
    /// `sip`
    /// SIP.
    SIP = 1,
    /// `webrtc`
    /// WebRTC.
    WEB_RTC = 2,
}

impl<'a> Mirror<'a, callevents_name> for core_::voicetyped::Protocol<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Sip => 1,
            Self::WebRtc => 2,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Sip,
            2 => Self::WebRtc,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// Why a call ended.
///
/// Source: "Call Event Stream API", `call_terminated`.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_termination_reason {
    /// A name that is not known.
    OTHER = 0,
    /// `normal`
    /// The dialog came to its end.
    NORMAL = 1,
    /// `caller_hangup`
    /// The caller hung up.
    CALLER_HANGUP = 2,
    /// `system_hangup`
    /// The system hung up.
    SYSTEM_HANGUP = 3,
    /// `transfer`
    /// The call was transferred.
    TRANSFER = 4,
    /// `error`
    /// Something broke.
    ERROR = 5,
    /// `timeout`
    /// A time limit passed.
    TIMEOUT = 6,
}

impl<'a> Mirror<'a, callevents_name> for core_::voicetyped::TerminationReason<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        let value = match self {
            Self::Normal => 1,
            Self::CallerHangup => 2,
            Self::SystemHangup => 3,
            Self::Transfer => 4,
            Self::Error => 5,
            Self::Timeout => 6,
            _ => 0,
        };
        *place = callevents_name::new(self.name(), value);
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        Ok(match place.value {
            // SAFETY: as the caller promises.
            0 => unsafe { place.text(how) }?.into(),
            1 => Self::Normal,
            2 => Self::CallerHangup,
            3 => Self::SystemHangup,
            4 => Self::Transfer,
            5 => Self::Error,
            6 => Self::Timeout,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        })
    }
}

/// An event as the repository writes it, to its webhooks too, with its payload unread.
///
/// `Event::parse` reads the payload as well.
///
/// Source: the public repository's events.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_envelope {
    /// The event's own name.
    pub id: callevents_json_str,
    /// What happened: `call.started` and so on.
    pub event_type: callevents_json_str,
    /// The part of the system that it comes from.
    ///
    /// Its `value` is a `callevents_voicetyped_event_source`.
    pub source: callevents_name,
    /// The call; empty where the event is about none.
    pub session_id: callevents_json_str,
    /// When it happened, as RFC 3339.
    pub timestamp: callevents_json_str,
    /// What is said about it.
    ///
    /// JSON.
    pub data: callevents_str,
    /// An object of strings.
    ///
    /// JSON.
    pub metadata: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_source: bool,
    pub has_data: bool,
    pub has_metadata: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_envelope {}

impl<'a> Mirror<'a, callevents_voicetyped_envelope> for core_::voicetyped::Envelope<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_envelope) -> bool {
        self.id.to_c(&mut place.id);
        self.event_type.to_c(&mut place.event_type);
        place.has_source = self.source.to_c(&mut place.source);
        self.session_id.to_c(&mut place.session_id);
        self.timestamp.to_c(&mut place.timestamp);
        place.has_data = self.data.to_c(&mut place.data);
        place.has_metadata = self.metadata.to_c(&mut place.metadata);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_envelope, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                id: Mirror::from_c(&place.id, true, how)?,
                event_type: Mirror::from_c(&place.event_type, true, how)?,
                source: Mirror::from_c(&place.source, place.has_source, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                timestamp: Mirror::from_c(&place.timestamp, true, how)?,
                data: Mirror::from_c(&place.data, place.has_data, how)?,
                metadata: Mirror::from_c(&place.metadata, place.has_metadata, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_voicetyped_envelope` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_envelope_parse(
    json: callevents_str,
    message: *mut callevents_voicetyped_envelope,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::VOICETYPED_ENVELOPE),
            fast: crate::message::parse(json, message, error, core_::voicetyped::Envelope::parse)
        )
    }
}

/// Writes a `callevents_voicetyped_envelope` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_envelope_encode(
    message: *const callevents_voicetyped_envelope,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::VOICETYPED_ENVELOPE),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::voicetyped::Envelope::encode(&message, out)
            })
        )
    }
}

/// A call as it is now: the answer to `GET /v1/calls/{id}`.
///
/// Source: "Call Event Stream API", "Get Call Status".
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_call {
    /// The call.
    pub session_id: callevents_json_str,
    /// Who calls: a number or a SIP URI.
    pub caller_id: callevents_json_str,
    /// The number called.
    pub called_number: callevents_json_str,
    /// The dialog that has the call.
    pub dialog_name: callevents_json_str,
    /// The dialog's state.
    pub current_state: callevents_json_str,
    /// When the call began, as ISO 8601.
    pub start_time: callevents_json_str,
    /// How long it has been.
    ///
    /// In s.
    pub duration_seconds: i64,
    /// Where it is.
    ///
    /// Its `value` is a `callevents_voicetyped_call_status`.
    pub status: callevents_name,
    /// The dialog's variables, an object of strings.
    ///
    /// JSON.
    pub variables: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_caller_id: bool,
    pub has_called_number: bool,
    pub has_dialog_name: bool,
    pub has_current_state: bool,
    pub has_start_time: bool,
    pub has_duration_seconds: bool,
    pub has_status: bool,
    pub has_variables: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_call {}

impl<'a> Mirror<'a, callevents_voicetyped_call> for core_::voicetyped::Call<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_call) -> bool {
        self.session_id.to_c(&mut place.session_id);
        place.has_caller_id = self.caller_id.to_c(&mut place.caller_id);
        place.has_called_number = self.called_number.to_c(&mut place.called_number);
        place.has_dialog_name = self.dialog_name.to_c(&mut place.dialog_name);
        place.has_current_state = self.current_state.to_c(&mut place.current_state);
        place.has_start_time = self.start_time.to_c(&mut place.start_time);
        place.has_duration_seconds = self.duration_seconds.to_c(&mut place.duration_seconds);
        place.has_status = self.status.to_c(&mut place.status);
        place.has_variables = self.variables.to_c(&mut place.variables);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_call, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                caller_id: Mirror::from_c(&place.caller_id, place.has_caller_id, how)?,
                called_number: Mirror::from_c(&place.called_number, place.has_called_number, how)?,
                dialog_name: Mirror::from_c(&place.dialog_name, place.has_dialog_name, how)?,
                current_state: Mirror::from_c(&place.current_state, place.has_current_state, how)?,
                start_time: Mirror::from_c(&place.start_time, place.has_start_time, how)?,
                duration_seconds: Mirror::from_c(&place.duration_seconds, place.has_duration_seconds, how)?,
                status: Mirror::from_c(&place.status, place.has_status, how)?,
                variables: Mirror::from_c(&place.variables, place.has_variables, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_voicetyped_call` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_call_parse(
    json: callevents_str,
    message: *mut callevents_voicetyped_call,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::VOICETYPED_CALL),
            fast: crate::message::parse(json, message, error, core_::voicetyped::Call::parse)
        )
    }
}

/// Writes a `callevents_voicetyped_call` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_call_encode(
    message: *const callevents_voicetyped_call,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::VOICETYPED_CALL),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::voicetyped::Call::encode(&message, out)
            })
        )
    }
}

/// Calls in flight, a page of them: the answer to `GET /v1/calls`.
///
/// Source: "Call Event Stream API", "List Active Calls".
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_call_list {
    /// The calls.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_call_parse()` reads each.
    pub calls: callevents_str,
    /// What `CallsQuery::page_token` is to be for the next
    /// page; empty on the last.
    pub next_page_token: callevents_json_str,
    /// How many there are on all pages.
    pub total_count: i64,
    /// The rest.
    pub rest: callevents_str,
    pub has_next_page_token: bool,
    pub has_total_count: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_call_list {}

impl<'a> Mirror<'a, callevents_voicetyped_call_list> for core_::voicetyped::CallList<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_call_list) -> bool {
        self.calls.to_c(&mut place.calls);
        place.has_next_page_token = self.next_page_token.to_c(&mut place.next_page_token);
        place.has_total_count = self.total_count.to_c(&mut place.total_count);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_call_list, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                calls: Mirror::from_c(&place.calls, true, how)?,
                next_page_token: Mirror::from_c(&place.next_page_token, place.has_next_page_token, how)?,
                total_count: Mirror::from_c(&place.total_count, place.has_total_count, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_voicetyped_call_list` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_call_list_parse(
    json: callevents_str,
    message: *mut callevents_voicetyped_call_list,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::VOICETYPED_CALL_LIST),
            fast: crate::message::parse(json, message, error, core_::voicetyped::CallList::parse)
        )
    }
}

/// Writes a `callevents_voicetyped_call_list` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_call_list_encode(
    message: *const callevents_voicetyped_call_list,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::VOICETYPED_CALL_LIST),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::voicetyped::CallList::encode(&message, out)
            })
        )
    }
}

/// A call has begun: media flows. The first event of a call.
///
/// Source: "Call Event Stream API", `call_started`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_call_started {
    /// Who calls: a number or a SIP URI.
    pub caller_id: callevents_json_str,
    /// The number called.
    pub called_number: callevents_json_str,
    /// The dialog that takes the call.
    pub dialog_name: callevents_json_str,
    /// The SIP headers, an object of strings; not in envelopes.
    ///
    /// JSON.
    pub sip_headers: callevents_str,
    /// The way by which the call came; in envelopes only.
    ///
    /// Its `value` is a `callevents_voicetyped_protocol`.
    pub protocol: callevents_name,
    /// The rest.
    pub rest: callevents_str,
    pub has_caller_id: bool,
    pub has_called_number: bool,
    pub has_dialog_name: bool,
    pub has_sip_headers: bool,
    pub has_protocol: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_call_started {}

impl<'a> Mirror<'a, callevents_voicetyped_call_started> for core_::voicetyped::CallStarted<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_call_started) -> bool {
        place.has_caller_id = self.caller_id.to_c(&mut place.caller_id);
        place.has_called_number = self.called_number.to_c(&mut place.called_number);
        place.has_dialog_name = self.dialog_name.to_c(&mut place.dialog_name);
        place.has_sip_headers = self.sip_headers.to_c(&mut place.sip_headers);
        place.has_protocol = self.protocol.to_c(&mut place.protocol);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_call_started, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                caller_id: Mirror::from_c(&place.caller_id, place.has_caller_id, how)?,
                called_number: Mirror::from_c(&place.called_number, place.has_called_number, how)?,
                dialog_name: Mirror::from_c(&place.dialog_name, place.has_dialog_name, how)?,
                sip_headers: Mirror::from_c(&place.sip_headers, place.has_sip_headers, how)?,
                protocol: Mirror::from_c(&place.protocol, place.has_protocol, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A call is over. The last event of a call.
///
/// Source: "Call Event Stream API", `call_terminated`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_call_terminated {
    /// Why it ended.
    ///
    /// Its `value` is a `callevents_voicetyped_termination_reason`.
    pub reason: callevents_name,
    /// How long it was; not in envelopes.
    ///
    /// In s.
    pub duration_seconds: i64,
    /// How often the dialog changed its state; not in envelopes.
    pub state_transitions: i64,
    /// The dialog's last state; not in envelopes.
    pub final_state: callevents_json_str,
    /// How long it was; in envelopes only.
    ///
    /// In ms.
    pub duration_ms: i64,
    /// The rest.
    pub rest: callevents_str,
    pub has_reason: bool,
    pub has_duration_seconds: bool,
    pub has_state_transitions: bool,
    pub has_final_state: bool,
    pub has_duration_ms: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_call_terminated {}

impl<'a> Mirror<'a, callevents_voicetyped_call_terminated> for core_::voicetyped::CallTerminated<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_call_terminated) -> bool {
        place.has_reason = self.reason.to_c(&mut place.reason);
        place.has_duration_seconds = self.duration_seconds.to_c(&mut place.duration_seconds);
        place.has_state_transitions = self.state_transitions.to_c(&mut place.state_transitions);
        place.has_final_state = self.final_state.to_c(&mut place.final_state);
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_call_terminated, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                reason: Mirror::from_c(&place.reason, place.has_reason, how)?,
                duration_seconds: Mirror::from_c(&place.duration_seconds, place.has_duration_seconds, how)?,
                state_transitions: Mirror::from_c(&place.state_transitions, place.has_state_transitions, how)?,
                final_state: Mirror::from_c(&place.final_state, place.has_final_state, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// A part of a speech.
///
/// Source: "Call Event Stream API", `speech_final`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_segment {
    /// The words.
    pub text: callevents_json_str,
    /// When they began, from the start of the speech.
    ///
    /// In ms.
    pub start_ms: i64,
    /// When they ended, from the start of the speech.
    ///
    /// In ms.
    pub end_ms: i64,
    /// How certain they are, from 0 to 1.
    pub confidence: f64,
    /// The rest.
    pub rest: callevents_str,
    pub has_text: bool,
    pub has_start_ms: bool,
    pub has_end_ms: bool,
    pub has_confidence: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_segment {}

impl<'a> Mirror<'a, callevents_voicetyped_segment> for core_::voicetyped::Segment<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_segment) -> bool {
        place.has_text = self.text.to_c(&mut place.text);
        place.has_start_ms = self.start_ms.to_c(&mut place.start_ms);
        place.has_end_ms = self.end_ms.to_c(&mut place.end_ms);
        place.has_confidence = self.confidence.to_c(&mut place.confidence);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_segment, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                text: Mirror::from_c(&place.text, place.has_text, how)?,
                start_ms: Mirror::from_c(&place.start_ms, place.has_start_ms, how)?,
                end_ms: Mirror::from_c(&place.end_ms, place.has_end_ms, how)?,
                confidence: Mirror::from_c(&place.confidence, place.has_confidence, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Parses a `callevents_voicetyped_segment` from a complete JSON text, which its texts are borrowed from.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_segment_parse(
    json: callevents_str,
    message: *mut callevents_voicetyped_segment,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::parse(json, message.cast(), error, crate::small::id::VOICETYPED_SEGMENT),
            fast: crate::message::parse(json, message, error, core_::voicetyped::Segment::parse)
        )
    }
}

/// Writes a `callevents_voicetyped_segment` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_segment_encode(
    message: *const callevents_voicetyped_segment,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::entry::encode(message.cast(), out, out_len, written, crate::small::id::VOICETYPED_SEGMENT),
            fast: crate::message::encode(message, out, out_len, written, |message, out| {
                core_::voicetyped::Segment::encode(&message, out)
            })
        )
    }
}

/// What the caller is saying, as far as it is understood by now.
///
/// Source: "Call Event Stream API", `speech_partial`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_speech_partial {
    /// The words.
    pub transcript: callevents_json_str,
    /// How certain they are, from 0 to 1; not in envelopes.
    pub confidence: f64,
    /// The language; not in envelopes.
    pub language: callevents_json_str,
    /// How long the speech has been; not in envelopes.
    ///
    /// In ms.
    pub duration_ms: i64,
    /// The parts of the speech; documented for the final event only.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_segment_parse()` reads each.
    pub segments: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_transcript: bool,
    pub has_confidence: bool,
    pub has_language: bool,
    pub has_duration_ms: bool,
    pub has_segments: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_speech_partial {}

impl<'a> Mirror<'a, callevents_voicetyped_speech_partial> for core_::voicetyped::SpeechPartial<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_speech_partial) -> bool {
        place.has_transcript = self.transcript.to_c(&mut place.transcript);
        place.has_confidence = self.confidence.to_c(&mut place.confidence);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        place.has_segments = self.segments.to_c(&mut place.segments);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_speech_partial, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                transcript: Mirror::from_c(&place.transcript, place.has_transcript, how)?,
                confidence: Mirror::from_c(&place.confidence, place.has_confidence, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                segments: Mirror::from_c(&place.segments, place.has_segments, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What the caller has said.
///
/// Source: "Call Event Stream API", `speech_final`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_speech_final {
    /// The words.
    pub transcript: callevents_json_str,
    /// How certain they are, from 0 to 1.
    pub confidence: f64,
    /// The language; may be empty.
    pub language: callevents_json_str,
    /// How long the speech was; not in envelopes.
    ///
    /// In ms.
    pub duration_ms: i64,
    /// The parts of the speech.
    ///
    /// A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_segment_parse()` reads each.
    pub segments: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_transcript: bool,
    pub has_confidence: bool,
    pub has_language: bool,
    pub has_duration_ms: bool,
    pub has_segments: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_speech_final {}

impl<'a> Mirror<'a, callevents_voicetyped_speech_final> for core_::voicetyped::SpeechFinal<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_speech_final) -> bool {
        place.has_transcript = self.transcript.to_c(&mut place.transcript);
        place.has_confidence = self.confidence.to_c(&mut place.confidence);
        place.has_language = self.language.to_c(&mut place.language);
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        place.has_segments = self.segments.to_c(&mut place.segments);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_speech_final, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                transcript: Mirror::from_c(&place.transcript, place.has_transcript, how)?,
                confidence: Mirror::from_c(&place.confidence, place.has_confidence, how)?,
                language: Mirror::from_c(&place.language, place.has_language, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                segments: Mirror::from_c(&place.segments, place.has_segments, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The caller has pressed a key.
///
/// Source: "Call Event Stream API", `dtmf_received`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_dtmf_received {
    /// The key: a string, in envelopes the number of the character.
    ///
    /// Its `value` is 0, or a number and `CALLEVENTS_NAME_NUMBER`.
    pub digit: callevents_name,
    /// For how long it was pressed.
    ///
    /// In ms.
    pub duration_ms: i64,
    /// The rest.
    pub rest: callevents_str,
    pub has_digit: bool,
    pub has_duration_ms: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_dtmf_received {}

impl<'a> Mirror<'a, callevents_voicetyped_dtmf_received> for core_::voicetyped::DtmfReceived<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_dtmf_received) -> bool {
        place.has_digit = self.digit.to_c(&mut place.digit);
        place.has_duration_ms = self.duration_ms.to_c(&mut place.duration_ms);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_dtmf_received, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                digit: Mirror::from_c(&place.digit, place.has_digit, how)?,
                duration_ms: Mirror::from_c(&place.duration_ms, place.has_duration_ms, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The dialog is in another state, or again in the same.
///
/// Source: "Call Event Stream API", `state_transition`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_state_transition {
    /// The state it was in; empty at the start.
    pub from_state: callevents_json_str,
    /// The state it is in now.
    pub to_state: callevents_json_str,
    /// What made it change: an event's name; in envelopes the input itself.
    pub trigger_event: callevents_json_str,
    /// The dialog.
    pub dialog_name: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_from_state: bool,
    pub has_to_state: bool,
    pub has_trigger_event: bool,
    pub has_dialog_name: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_state_transition {}

impl<'a> Mirror<'a, callevents_voicetyped_state_transition> for core_::voicetyped::StateTransition<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_state_transition) -> bool {
        place.has_from_state = self.from_state.to_c(&mut place.from_state);
        place.has_to_state = self.to_state.to_c(&mut place.to_state);
        place.has_trigger_event = self.trigger_event.to_c(&mut place.trigger_event);
        place.has_dialog_name = self.dialog_name.to_c(&mut place.dialog_name);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_state_transition, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                from_state: Mirror::from_c(&place.from_state, place.has_from_state, how)?,
                to_state: Mirror::from_c(&place.to_state, place.has_to_state, how)?,
                trigger_event: Mirror::from_c(&place.trigger_event, place.has_trigger_event, how)?,
                dialog_name: Mirror::from_c(&place.dialog_name, place.has_dialog_name, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The dialog has done something.
///
/// Source: the public repository; the documentation only names the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_action_executed {
    /// What it has done.
    pub action_type: callevents_json_str,
    /// With which parameters: an object of strings.
    ///
    /// JSON.
    pub params: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_action_type: bool,
    pub has_params: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_action_executed {}

impl<'a> Mirror<'a, callevents_voicetyped_action_executed> for core_::voicetyped::ActionExecuted<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_action_executed) -> bool {
        place.has_action_type = self.action_type.to_c(&mut place.action_type);
        place.has_params = self.params.to_c(&mut place.params);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_action_executed, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                action_type: Mirror::from_c(&place.action_type, place.has_action_type, how)?,
                params: Mirror::from_c(&place.params, place.has_params, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// One of the application's hooks has answered.
///
/// Source: the public repository; the documentation only names the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_hook_result {
    /// The hook.
    pub hook_url: callevents_json_str,
    /// The HTTP status of its answer.
    pub status_code: i64,
    /// Its answer, an object.
    ///
    /// JSON.
    pub response: callevents_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_hook_url: bool,
    pub has_status_code: bool,
    pub has_response: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_hook_result {}

impl<'a> Mirror<'a, callevents_voicetyped_hook_result> for core_::voicetyped::HookResult<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_hook_result) -> bool {
        place.has_hook_url = self.hook_url.to_c(&mut place.hook_url);
        place.has_status_code = self.status_code.to_c(&mut place.status_code);
        place.has_response = self.response.to_c(&mut place.response);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_hook_result, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                hook_url: Mirror::from_c(&place.hook_url, place.has_hook_url, how)?,
                status_code: Mirror::from_c(&place.status_code, place.has_status_code, how)?,
                response: Mirror::from_c(&place.response, place.has_response, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// One of the application's hooks has failed.
///
/// Source: the public repository; the documentation only names the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_hook_error {
    /// The hook.
    pub hook_url: callevents_json_str,
    /// What went wrong, for people.
    pub error: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_hook_url: bool,
    pub has_error: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_hook_error {}

impl<'a> Mirror<'a, callevents_voicetyped_hook_error> for core_::voicetyped::HookError<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_hook_error) -> bool {
        place.has_hook_url = self.hook_url.to_c(&mut place.hook_url);
        place.has_error = self.error.to_c(&mut place.error);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_hook_error, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                hook_url: Mirror::from_c(&place.hook_url, place.has_hook_url, how)?,
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Speech synthesis has begun.
///
/// Source: the public repository; the documentation only names the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_tts_started {
    /// What is said.
    pub text: callevents_json_str,
    /// The voice that says it.
    pub voice: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_text: bool,
    pub has_voice: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_tts_started {}

impl<'a> Mirror<'a, callevents_voicetyped_tts_started> for core_::voicetyped::TtsStarted<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_tts_started) -> bool {
        place.has_text = self.text.to_c(&mut place.text);
        place.has_voice = self.voice.to_c(&mut place.voice);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_tts_started, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                text: Mirror::from_c(&place.text, place.has_text, how)?,
                voice: Mirror::from_c(&place.voice, place.has_voice, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// Speech synthesis has ended; not sent if the caller interrupted it.
///
/// Source: the public repository; the documentation only names the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_tts_completed {
    /// What was said.
    pub text: callevents_json_str,
    /// The voice that said it.
    pub voice: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_text: bool,
    pub has_voice: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_tts_completed {}

impl<'a> Mirror<'a, callevents_voicetyped_tts_completed> for core_::voicetyped::TtsCompleted<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_tts_completed) -> bool {
        place.has_text = self.text.to_c(&mut place.text);
        place.has_voice = self.voice.to_c(&mut place.voice);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_tts_completed, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                text: Mirror::from_c(&place.text, place.has_text, how)?,
                voice: Mirror::from_c(&place.voice, place.has_voice, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// The system has a fault, which may have nothing to do with a call.
///
/// Its kind is not called `error`, as this is what a message that cannot be read is.
///
/// Source: none; documentation and repository only name the event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_error {
    /// What went wrong, for people.
    pub error: callevents_json_str,
    /// The rest.
    pub rest: callevents_str,
    pub has_error: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_error {}

impl<'a> Mirror<'a, callevents_voicetyped_error> for core_::voicetyped::Error<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_voicetyped_error) -> bool {
        place.has_error = self.error.to_c(&mut place.error);
        self.rest.to_c(&mut place.rest);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_voicetyped_error, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                error: Mirror::from_c(&place.error, place.has_error, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

/// What a `callevents_voicetyped_payload` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_payload_kind {
    /// One whose name is not known, or not told.
    UNKNOWN = 0,
    /// `call_started`:
    /// A call has begun: media flows. The first event of a call.
    ///
    /// Source: "Call Event Stream API", `call_started`.
    CALL_STARTED = 1,
    /// `call_terminated`:
    /// A call is over. The last event of a call.
    ///
    /// Source: "Call Event Stream API", `call_terminated`.
    CALL_TERMINATED = 2,
    /// `speech_partial`:
    /// What the caller is saying, as far as it is understood by now.
    ///
    /// Source: "Call Event Stream API", `speech_partial`.
    SPEECH_PARTIAL = 3,
    /// `speech_final`:
    /// What the caller has said.
    ///
    /// Source: "Call Event Stream API", `speech_final`.
    SPEECH_FINAL = 4,
    /// `dtmf_received`:
    /// The caller has pressed a key.
    ///
    /// Source: "Call Event Stream API", `dtmf_received`.
    DTMF_RECEIVED = 5,
    /// `state_transition`:
    /// The dialog is in another state, or again in the same.
    ///
    /// Source: "Call Event Stream API", `state_transition`.
    STATE_TRANSITION = 6,
    /// `action_executed`:
    /// The dialog has done something.
    ///
    /// Source: the public repository; the documentation only names the event.
    ACTION_EXECUTED = 7,
    /// `hook_result`:
    /// One of the application's hooks has answered.
    ///
    /// Source: the public repository; the documentation only names the event.
    HOOK_RESULT = 8,
    /// `hook_error`:
    /// One of the application's hooks has failed.
    ///
    /// Source: the public repository; the documentation only names the event.
    HOOK_ERROR = 9,
    /// `tts_started`:
    /// Speech synthesis has begun.
    ///
    /// Source: the public repository; the documentation only names the event.
    TTS_STARTED = 10,
    /// `tts_completed`:
    /// Speech synthesis has ended; not sent if the caller interrupted it.
    ///
    /// Source: the public repository; the documentation only names the event.
    TTS_COMPLETED = 11,
    /// `error`:
    /// The system has a fault, which may have nothing to do with a call.
    ///
    /// Its kind is not called `error`, as this is what a message that cannot be read is.
    ///
    /// Source: none; documentation and repository only name the event.
    ERROR = 12,
}

/// What a `callevents_voicetyped_payload` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_voicetyped_payload_value {
    /// Of one that is not known: its JSON.
    pub unknown: callevents_str,
    pub call_started: callevents_voicetyped_call_started,
    pub call_terminated: callevents_voicetyped_call_terminated,
    pub speech_partial: callevents_voicetyped_speech_partial,
    pub speech_final: callevents_voicetyped_speech_final,
    pub dtmf_received: callevents_voicetyped_dtmf_received,
    pub state_transition: callevents_voicetyped_state_transition,
    pub action_executed: callevents_voicetyped_action_executed,
    pub hook_result: callevents_voicetyped_hook_result,
    pub hook_error: callevents_voicetyped_hook_error,
    pub tts_started: callevents_voicetyped_tts_started,
    pub tts_completed: callevents_voicetyped_tts_completed,
    pub error: callevents_voicetyped_error,
}

/// What an event carries, by its type.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_payload {
    /// What it carries.
    pub value: callevents_voicetyped_payload_value,
    /// Its name on the wire; to build, only needed for one that is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_voicetyped_payload_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_voicetyped_payload {}

impl<'a> Mirror<'a, callevents_voicetyped_payload> for core_::voicetyped::Payload<'a> {
    fn to_c(&self, place: &mut callevents_voicetyped_payload) -> bool {
        self.name().to_c(&mut place.name);
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::CallStarted(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.call_started);
                }
                Self::CallTerminated(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.call_terminated);
                }
                Self::SpeechPartial(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.speech_partial);
                }
                Self::SpeechFinal(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.speech_final);
                }
                Self::DtmfReceived(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.dtmf_received);
                }
                Self::StateTransition(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.state_transition);
                }
                Self::ActionExecuted(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.action_executed);
                }
                Self::HookResult(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.hook_result);
                }
                Self::HookError(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.hook_error);
                }
                Self::TtsStarted(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.tts_started);
                }
                Self::TtsCompleted(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.tts_completed);
                }
                Self::Error(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.error);
                }
                Self::Unknown { data, .. } => {
                    data.to_c(&mut place.value.unknown);
                }
                _ => return false,
            }
        }
        true
    }

    unsafe fn from_c(place: &callevents_voicetyped_payload, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let name = Mirror::from_c(&place.name, true, how)?;
                    let json = &place.value.unknown;
                    let data = Mirror::from_c(json, json.len != 0, how)?;
                    Self::Unknown { name, data }
                }
                1 => Self::CallStarted(Mirror::from_c(&place.value.call_started, true, how)?),
                2 => Self::CallTerminated(Mirror::from_c(&place.value.call_terminated, true, how)?),
                3 => Self::SpeechPartial(Mirror::from_c(&place.value.speech_partial, true, how)?),
                4 => Self::SpeechFinal(Mirror::from_c(&place.value.speech_final, true, how)?),
                5 => Self::DtmfReceived(Mirror::from_c(&place.value.dtmf_received, true, how)?),
                6 => Self::StateTransition(Mirror::from_c(&place.value.state_transition, true, how)?),
                7 => Self::ActionExecuted(Mirror::from_c(&place.value.action_executed, true, how)?),
                8 => Self::HookResult(Mirror::from_c(&place.value.hook_result, true, how)?),
                9 => Self::HookError(Mirror::from_c(&place.value.hook_error, true, how)?),
                10 => Self::TtsStarted(Mirror::from_c(&place.value.tts_started, true, how)?),
                11 => Self::TtsCompleted(Mirror::from_c(&place.value.tts_completed, true, how)?),
                12 => Self::Error(Mirror::from_c(&place.value.error, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_voicetyped_payload_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_voicetyped_payload_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "call_started",
        "call_terminated",
        "speech_partial",
        "speech_final",
        "dtmf_received",
        "state_transition",
        "action_executed",
        "hook_result",
        "hook_error",
        "tts_started",
        "tts_completed",
        "error_event",
    )
}
