//! What the gateway says and is told.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use crate::convert::{How, Mirror, Zero};
use crate::error::{callevents_error, callevents_status};
use crate::memory::Outcome;
use crate::names::kind_name;
use crate::view::{callevents_bytes, callevents_str};

/// Places a call.
pub const CALLEVENTS_METHOD_ORIGINATE: u32 = 1430677891;

/// Places the calls of a list.
pub const CALLEVENTS_METHOD_ORIGINATE_BULK: u32 = 721069100;

/// Stops the calls of a list.
pub const CALLEVENTS_METHOD_ABORT_BULK: u32 = 3861915064;

/// Ends a call.
pub const CALLEVENTS_METHOD_TERMINATE: u32 = 3834253405;

/// To the gateway: asks for events. From the gateway: an event.
pub const CALLEVENTS_METHOD_STREAM_EVENTS: u32 = 959835745;

/// Says what is to be done with incoming calls.
pub const CALLEVENTS_METHOD_SET_INBOUND_ROUTING: u32 = 1933986897;

/// Asks which calls are waiting.
pub const CALLEVENTS_METHOD_GET_INCOMING_CALLS: u32 = 1161946746;

/// Answers a waiting call.
pub const CALLEVENTS_METHOD_ANSWER_INCOMING_CALL: u32 = 2990157256;

/// Asks for the buckets that hold calls.
pub const CALLEVENTS_METHOD_GET_ACTIVE_BUCKETS: u32 = 2624504207;

/// Asks for the calls of a bucket.
pub const CALLEVENTS_METHOD_GET_BUCKET_CALLS: u32 = 1217351135;

/// Does something with all calls of a bucket.
pub const CALLEVENTS_METHOD_EXECUTE_BUCKET_ACTION: u32 = 4030863293;

/// Does something with a call, as the vendor's core and every SDK write it.
pub const CALLEVENTS_METHOD_EXECUTE_DIALPLAN: u32 = 80147304;

/// Does something with a call, as the documentation has it.
pub const CALLEVENTS_METHOD_EXECUTE_DIALPLAN_DOCUMENTED: u32 = 3514036100;

/// Stops what an agent is saying.
pub const CALLEVENTS_METHOD_BARGE: u32 = 3854301714;

/// A piece of audio, in both directions.
pub const CALLEVENTS_METHOD_AUDIO_FRAME: u32 = 2991054320;

/// Takes part in a call as its supervisor, as the TypeScript SDK writes it.
pub const CALLEVENTS_METHOD_SUPERVISE_SUBSCRIBE: u32 = 2856173042;

/// Takes part in a call as its supervisor, as the Python, Go, Rust and .NET SDKs write it.
pub const CALLEVENTS_METHOD_SUPERVISE_SUBSCRIBE_CLUTCHCALL: u32 = 425376200;

/// Asks for a WebTransport session.
pub const CALLEVENTS_METHOD_ALLOCATE_WT: u32 = 1763028449;

/// Has the gateway read its certificates again.
pub const CALLEVENTS_METHOD_RELOAD_CERTIFICATES: u32 = 3357922138;

/// A piece of audio, as old gateways write it.
pub const CALLEVENTS_METHOD_LEGACY_AUDIO_FRAME: u32 = 9999;

/// An event, as old gateways write it.
pub const CALLEVENTS_METHOD_LEGACY_CALL_EVENT: u32 = 10000;

/// What happened to a call.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_event_type {
    /// Reserved: it should not appear, and is to be logged and dropped.
    UNKNOWN = 0,
    /// The call exists: it is being set up, or rings.
    CHANNEL_CREATE = 1,
    /// The call was answered.
    CHANNEL_ANSWER = 2,
    /// The call has ended: the last event of a call.
    CHANNEL_HANGUP_COMPLETE = 3,
    /// The call was put on hold.
    CHANNEL_HOLD = 4,
    /// The call goes on after a hold.
    CHANNEL_RESUME = 5,
}

impl Mirror<'_, i32> for core_::gateway::EventType {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut i32) -> bool {
        *place = self.0;
        true
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    unsafe fn from_c(place: &i32, _: bool, _: How) -> Outcome<Self> {
        Ok(Self(*place))
    }
}

/// The name of a `callevents_event_type`, as `CHANNEL_RESUME`; empty for what has none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_event_type_name(value: i32) -> callevents_str {
    let name = match value {
        0 => "UNKNOWN",
        1 => "CHANNEL_CREATE",
        2 => "CHANNEL_ANSWER",
        3 => "CHANNEL_HANGUP_COMPLETE",
        4 => "CHANNEL_HOLD",
        5 => "CHANNEL_RESUME",
        _ => "",
    };
    name.into()
}

/// What the gateway is to do with a call.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_dialplan_action {
    /// End the call.
    HANGUP = 0,
    /// Park the call.
    PARK = 1,
    /// Play music on hold.
    MUSIC_ON_HOLD = 2,
    /// Play a recording.
    PLAYBACK = 3,
    /// Take the call from its parking place and connect it.
    UNPARK_AND_BRIDGE = 4,
    /// Answer the call.
    ANSWER = 5,
    /// Connect the call's audio with an AI agent, both ways.
    AI_BIDIRECTIONAL_STREAM = 6,
    /// Transfer the call.
    TRANSFER = 7,
    /// Mute the call.
    MUTE = 8,
    /// End the muting.
    UNMUTE = 9,
    /// Put the call on hold.
    HOLD = 10,
    /// End the hold.
    UNHOLD = 11,
    /// Send DTMF digits.
    SEND_DTMF = 12,
    /// Supervise the call; known to the gateway only.
    SUPERVISE = 13,
    /// Send the call's audio back.
    LOOPBACK = 14,
}

impl Mirror<'_, i32> for core_::gateway::DialplanAction {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut i32) -> bool {
        *place = self.0;
        true
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    unsafe fn from_c(place: &i32, _: bool, _: How) -> Outcome<Self> {
        Ok(Self(*place))
    }
}

/// The name of a `callevents_dialplan_action`, as `LOOPBACK`; empty for what has none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_dialplan_action_name(value: i32) -> callevents_str {
    let name = match value {
        0 => "HANGUP",
        1 => "PARK",
        2 => "MUSIC_ON_HOLD",
        3 => "PLAYBACK",
        4 => "UNPARK_AND_BRIDGE",
        5 => "ANSWER",
        6 => "AI_BIDIRECTIONAL_STREAM",
        7 => "TRANSFER",
        8 => "MUTE",
        9 => "UNMUTE",
        10 => "HOLD",
        11 => "UNHOLD",
        12 => "SEND_DTMF",
        13 => "SUPERVISE",
        14 => "LOOPBACK",
        _ => "",
    };
    name.into()
}

/// What the gateway does with the calls that come in on a trunk.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_inbound_rule {
    /// Reject the call.
    REJECT = 0,
    /// Play a recording and hang up.
    PLAY_AND_HANGUP = 1,
    /// Call a webhook and hang up.
    NOTIFY_AND_HANGUP = 2,
    /// Give the call to an AI agent.
    HANDLE_AI = 3,
}

impl Mirror<'_, i32> for core_::gateway::InboundRule {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut i32) -> bool {
        *place = self.0;
        true
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    unsafe fn from_c(place: &i32, _: bool, _: How) -> Outcome<Self> {
        Ok(Self(*place))
    }
}

/// The name of a `callevents_inbound_rule`, as `HANDLE_AI`; empty for what has none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_inbound_rule_name(value: i32) -> callevents_str {
    let name = match value {
        0 => "REJECT",
        1 => "PLAY_AND_HANGUP",
        2 => "NOTIFY_AND_HANGUP",
        3 => "HANDLE_AI",
        _ => "",
    };
    name.into()
}

/// How a supervisor takes part in a call.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_supervise_mode {
    /// Listens.
    MONITOR = 0,
    /// Is heard by the agent only.
    WHISPER_AGENT = 1,
    /// Is heard by the caller only.
    WHISPER_CALLER = 2,
    /// Is heard by both.
    BARGE = 3,
    /// An AI agent listens.
    AGENTIC_MONITOR = 4,
}

impl Mirror<'_, u8> for core_::gateway::SuperviseMode {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut u8) -> bool {
        *place = self.0;
        true
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    unsafe fn from_c(place: &u8, _: bool, _: How) -> Outcome<Self> {
        Ok(Self(*place))
    }
}

/// The name of a `callevents_supervise_mode`, as `AGENTIC_MONITOR`; empty for what has none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_supervise_mode_name(value: i32) -> callevents_str {
    let name = match value {
        0 => "MONITOR",
        1 => "WHISPER_AGENT",
        2 => "WHISPER_CALLER",
        3 => "BARGE",
        4 => "AGENTIC_MONITOR",
        _ => "",
    };
    name.into()
}

/// Why a request failed.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_error_code {
    /// It did not fail.
    SUCCESS = 0,
    /// The trunk does not exist or is not usable.
    ERR_INVALID_TRUNK = 1,
    /// The destination cannot be dialled.
    ERR_INVALID_DESTINATION = 2,
    /// Too many requests.
    ERR_RATE_LIMITED = 3,
    /// The gateway has stopped taking requests for a while.
    ERR_CIRCUIT_BREAKER = 4,
    /// The gateway's own fault.
    ERR_INTERNAL_ERROR = 5,
    /// A field has a value that the gateway does not take.
    ERR_VALIDATION_FAILED = 6,
    /// The caller may not do this.
    ERR_UNAUTHORIZED = 7,
}

impl Mirror<'_, i32> for core_::gateway::ErrorCode {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut i32) -> bool {
        *place = self.0;
        true
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    unsafe fn from_c(place: &i32, _: bool, _: How) -> Outcome<Self> {
        Ok(Self(*place))
    }
}

/// The name of a `callevents_error_code`, as `ERR_UNAUTHORIZED`; empty for what has none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_error_code_name(value: i32) -> callevents_str {
    let name = match value {
        0 => "SUCCESS",
        1 => "ERR_INVALID_TRUNK",
        2 => "ERR_INVALID_DESTINATION",
        3 => "ERR_RATE_LIMITED",
        4 => "ERR_CIRCUIT_BREAKER",
        5 => "ERR_INTERNAL_ERROR",
        6 => "ERR_VALIDATION_FAILED",
        7 => "ERR_UNAUTHORIZED",
        _ => "",
    };
    name.into()
}

/// Why a call ended, as ITU-T Q.850 numbers it.
///
/// Others may come, and are kept as they are.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_q850_cause {
    /// Unallocated (unassigned) number.
    UNALLOCATED_NUMBER = 1,
    /// No route to specified transit network.
    NO_ROUTE_TO_TRANSIT_NETWORK = 2,
    /// No route to destination.
    NO_ROUTE_TO_DESTINATION = 3,
    /// Send special information tone.
    SEND_SPECIAL_INFORMATION_TONE = 4,
    /// Misdialled trunk prefix.
    MISDIALLED_TRUNK_PREFIX = 5,
    /// Channel unacceptable.
    CHANNEL_UNACCEPTABLE = 6,
    /// Call awarded and being delivered in an established channel.
    CALL_AWARDED = 7,
    /// Preemption.
    PREEMPTION = 8,
    /// Preemption, circuit reserved for reuse.
    PREEMPTION_CIRCUIT_RESERVED = 9,
    /// QoR: ported number.
    QOR_PORTED_NUMBER = 14,
    /// Normal call clearing.
    NORMAL_CALL_CLEARING = 16,
    /// User busy.
    USER_BUSY = 17,
    /// No user responding.
    NO_USER_RESPONDING = 18,
    /// No answer from user (user alerted).
    NO_ANSWER_FROM_USER = 19,
    /// Subscriber absent.
    SUBSCRIBER_ABSENT = 20,
    /// Call rejected.
    CALL_REJECTED = 21,
    /// Number changed.
    NUMBER_CHANGED = 22,
    /// Redirection to new destination.
    REDIRECTION_TO_NEW_DESTINATION = 23,
    /// Call rejected due to feature at the destination.
    REJECTED_BY_FEATURE = 24,
    /// Exchange routing error.
    EXCHANGE_ROUTING_ERROR = 25,
    /// Non-selected user clearing.
    NON_SELECTED_USER_CLEARING = 26,
    /// Destination out of order.
    DESTINATION_OUT_OF_ORDER = 27,
    /// Invalid number format (address incomplete).
    INVALID_NUMBER_FORMAT = 28,
    /// Facility rejected.
    FACILITY_REJECTED = 29,
    /// Response to STATUS ENQUIRY.
    RESPONSE_TO_STATUS_ENQUIRY = 30,
    /// Normal, unspecified.
    NORMAL_UNSPECIFIED = 31,
    /// No circuit/channel available.
    NO_CIRCUIT_AVAILABLE = 34,
    /// Network out of order.
    NETWORK_OUT_OF_ORDER = 38,
    /// Permanent frame mode connection out of service.
    PERMANENT_FRAME_MODE_OUT_OF_SERVICE = 39,
    /// Permanent frame mode connection operational.
    PERMANENT_FRAME_MODE_OPERATIONAL = 40,
    /// Temporary failure.
    TEMPORARY_FAILURE = 41,
    /// Switching equipment congestion.
    SWITCHING_EQUIPMENT_CONGESTION = 42,
    /// Access information discarded.
    ACCESS_INFORMATION_DISCARDED = 43,
    /// Requested circuit/channel not available.
    REQUESTED_CIRCUIT_NOT_AVAILABLE = 44,
    /// Precedence call blocked.
    PRECEDENCE_CALL_BLOCKED = 46,
    /// Resource unavailable, unspecified.
    RESOURCE_UNAVAILABLE = 47,
    /// Quality of service not available.
    QUALITY_OF_SERVICE_NOT_AVAILABLE = 49,
    /// Requested facility not subscribed.
    REQUESTED_FACILITY_NOT_SUBSCRIBED = 50,
    /// Outgoing calls barred within CUG.
    OUTGOING_CALLS_BARRED = 53,
    /// Incoming calls barred within CUG.
    INCOMING_CALLS_BARRED = 55,
    /// Bearer capability not authorized.
    BEARER_CAPABILITY_NOT_AUTHORIZED = 57,
    /// Bearer capability not presently available.
    BEARER_CAPABILITY_NOT_AVAILABLE = 58,
    /// Inconsistency in designated outgoing access information and subscriber class.
    INCONSISTENT_ACCESS_INFORMATION = 62,
    /// Service or option not available, unspecified.
    SERVICE_OR_OPTION_NOT_AVAILABLE = 63,
    /// Bearer capability not implemented.
    BEARER_CAPABILITY_NOT_IMPLEMENTED = 65,
    /// Channel type not implemented.
    CHANNEL_TYPE_NOT_IMPLEMENTED = 66,
    /// Requested facility not implemented.
    REQUESTED_FACILITY_NOT_IMPLEMENTED = 69,
    /// Only restricted digital information bearer capability is available.
    ONLY_RESTRICTED_DIGITAL = 70,
    /// Service or option not implemented, unspecified.
    SERVICE_OR_OPTION_NOT_IMPLEMENTED = 79,
    /// Invalid call reference value.
    INVALID_CALL_REFERENCE = 81,
    /// Identified channel does not exist.
    IDENTIFIED_CHANNEL_NOT_EXISTENT = 82,
    /// A suspended call exists, but this call identity does not.
    SUSPENDED_CALL_EXISTS = 83,
    /// Call identity in use.
    CALL_IDENTITY_IN_USE = 84,
    /// No call suspended.
    NO_CALL_SUSPENDED = 85,
    /// Call having the requested call identity has been cleared.
    CALL_WITH_IDENTITY_CLEARED = 86,
    /// User not member of CUG.
    USER_NOT_MEMBER_OF_CUG = 87,
    /// Incompatible destination.
    INCOMPATIBLE_DESTINATION = 88,
    /// Non-existent CUG.
    NON_EXISTENT_CUG = 90,
    /// Invalid transit network selection.
    INVALID_TRANSIT_NETWORK_SELECTION = 91,
    /// Invalid message, unspecified.
    INVALID_MESSAGE = 95,
    /// Mandatory information element is missing.
    MANDATORY_ELEMENT_MISSING = 96,
    /// Message type non-existent or not implemented.
    MESSAGE_TYPE_NOT_IMPLEMENTED = 97,
    /// Message not compatible with call state or message type non-existent or not implemented.
    MESSAGE_NOT_COMPATIBLE = 98,
    /// Information element/parameter non-existent or not implemented.
    ELEMENT_NOT_IMPLEMENTED = 99,
    /// Invalid information element contents.
    INVALID_ELEMENT_CONTENTS = 100,
    /// Message not compatible with call state.
    MESSAGE_NOT_COMPATIBLE_WITH_STATE = 101,
    /// Recovery on timer expiry.
    RECOVERY_ON_TIMER_EXPIRY = 102,
    /// Parameter non-existent or not implemented, passed on.
    PARAMETER_PASSED_ON = 103,
    /// Message with unrecognized parameter, discarded.
    UNRECOGNIZED_PARAMETER_DISCARDED = 110,
    /// Protocol error, unspecified.
    PROTOCOL_ERROR = 111,
    /// Interworking, unspecified.
    INTERWORKING_UNSPECIFIED = 127,
}

/// What happened to a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_call_event {
    /// The call's identifier, the same in all its events.
    pub call_sid: callevents_str,
    /// What happened.
    ///
    /// A `callevents_event_type`.
    pub event_type: i32,
    /// A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY,
    /// NO_ANSWER; others occur.
    pub status: callevents_str,
    /// When the call began.
    ///
    /// In ms since the Unix epoch.
    pub start_timestamp_ms: i64,
    /// Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE.
    pub q850_cause: i32,
    /// Where the recording is, on CHANNEL_HANGUP_COMPLETE.
    pub recording_url: callevents_str,
    /// How long the call was, on CHANNEL_HANGUP_COMPLETE.
    ///
    /// In s.
    pub duration_seconds: i32,
    /// When the call was answered, from CHANNEL_ANSWER on.
    ///
    /// In ms since the Unix epoch.
    pub answer_timestamp_ms: i64,
    /// When the call ended, on CHANNEL_HANGUP_COMPLETE.
    ///
    /// In ms since the Unix epoch.
    pub end_timestamp_ms: i64,
    /// RTP packets sent, on CHANNEL_HANGUP_COMPLETE.
    pub packets_sent: u32,
    /// RTP packets received, on CHANNEL_HANGUP_COMPLETE.
    pub packets_received: u32,
    /// RTP packets lost, on CHANNEL_HANGUP_COMPLETE.
    pub packets_lost: u32,
    /// Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE.
    ///
    /// In bytes.
    pub bytes_sent: u64,
    /// The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE.
    ///
    /// In ms.
    pub jitter_ms: f64,
    /// The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE.
    pub estimated_mos: f64,
    /// The trunk that the call came or went by.
    pub trunk_id: callevents_str,
    /// The tenant that the call belongs to.
    pub tenant_id: callevents_str,
    /// The audio codec, once negotiated.
    pub codec: callevents_str,
    /// When the gateway emitted this event.
    ///
    /// In ms since the Unix epoch.
    pub timestamp_ms: i64,
    /// The client id of the subscription that this event answers.
    pub client_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_call_event {}

impl<'a> Mirror<'a, callevents_call_event> for core_::gateway::CallEvent<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_call_event) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.event_type.to_c(&mut place.event_type);
        self.status.to_c(&mut place.status);
        self.start_timestamp_ms.to_c(&mut place.start_timestamp_ms);
        self.q850_cause.to_c(&mut place.q850_cause);
        self.recording_url.to_c(&mut place.recording_url);
        self.duration_seconds.to_c(&mut place.duration_seconds);
        self.answer_timestamp_ms.to_c(&mut place.answer_timestamp_ms);
        self.end_timestamp_ms.to_c(&mut place.end_timestamp_ms);
        self.packets_sent.to_c(&mut place.packets_sent);
        self.packets_received.to_c(&mut place.packets_received);
        self.packets_lost.to_c(&mut place.packets_lost);
        self.bytes_sent.to_c(&mut place.bytes_sent);
        self.jitter_ms.to_c(&mut place.jitter_ms);
        self.estimated_mos.to_c(&mut place.estimated_mos);
        self.trunk_id.to_c(&mut place.trunk_id);
        self.tenant_id.to_c(&mut place.tenant_id);
        self.codec.to_c(&mut place.codec);
        self.timestamp_ms.to_c(&mut place.timestamp_ms);
        self.client_id.to_c(&mut place.client_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_call_event, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                event_type: Mirror::from_c(&place.event_type, true, how)?,
                status: Mirror::from_c(&place.status, true, how)?,
                start_timestamp_ms: Mirror::from_c(&place.start_timestamp_ms, true, how)?,
                q850_cause: Mirror::from_c(&place.q850_cause, true, how)?,
                recording_url: Mirror::from_c(&place.recording_url, true, how)?,
                duration_seconds: Mirror::from_c(&place.duration_seconds, true, how)?,
                answer_timestamp_ms: Mirror::from_c(&place.answer_timestamp_ms, true, how)?,
                end_timestamp_ms: Mirror::from_c(&place.end_timestamp_ms, true, how)?,
                packets_sent: Mirror::from_c(&place.packets_sent, true, how)?,
                packets_received: Mirror::from_c(&place.packets_received, true, how)?,
                packets_lost: Mirror::from_c(&place.packets_lost, true, how)?,
                bytes_sent: Mirror::from_c(&place.bytes_sent, true, how)?,
                jitter_ms: Mirror::from_c(&place.jitter_ms, true, how)?,
                estimated_mos: Mirror::from_c(&place.estimated_mos, true, how)?,
                trunk_id: Mirror::from_c(&place.trunk_id, true, how)?,
                tenant_id: Mirror::from_c(&place.tenant_id, true, how)?,
                codec: Mirror::from_c(&place.codec, true, how)?,
                timestamp_ms: Mirror::from_c(&place.timestamp_ms, true, how)?,
                client_id: Mirror::from_c(&place.client_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_call_event`, which its texts are borrowed from. `error` may be
/// NULL.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_call_event_decode(
    body: callevents_bytes,
    format: u32,
    message: *mut callevents_call_event,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode_in(body, format, message.cast(), error, callevents_gateway_kind::CALL_EVENT as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::decode(body, message, error, |body| {
                match format.of(body) {
                    core_::gateway::BodyFormat::Protobuf => core_::gateway::CallEvent::decode_protobuf(body),
                    _ => core_::gateway::CallEvent::decode(body),
                }
            })
            })
        )
    }
}

/// Writes the body of a `callevents_call_event`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_call_event_encode(
    message: *const callevents_call_event,
    format: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_in(message.cast(), format, out, out_len, written, callevents_gateway_kind::CALL_EVENT as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::CallEvent<'_>, out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
            })
        )
    }
}

/// Writes a whole frame with a `callevents_call_event`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_call_event_encode_frame(
    message: *const callevents_call_event,
    format: u32,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame_in(message.cast(), format, length_field, out, out_len, written, callevents_gateway_kind::CALL_EVENT as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::CallEvent<'_>, out| {
                    let len = match format {
                core_::gateway::BodyFormat::Protobuf => message.encoded_len_protobuf(),
                _ => message.encoded_len(),
            };
                    crate::gateway::write_frame(CALLEVENTS_METHOD_STREAM_EVENTS, length_field, len, out, |out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
                })
            })
        )
    }
}

/// A piece of a call's audio.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_audio_frame {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The audio, encoded as `codec` says: 160 bytes for 20 ms of G.711.
    pub payload: callevents_bytes,
    /// PCMU, PCMA or PCM16.
    pub codec: callevents_str,
    /// Rises by one with each frame of the call in this direction.
    pub sequence_number: u64,
    /// Whether this is the last frame of the call in this direction.
    pub end_of_stream: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_audio_frame {}

impl<'a> Mirror<'a, callevents_audio_frame> for core_::gateway::AudioFrame<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_audio_frame) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.payload.to_c(&mut place.payload);
        self.codec.to_c(&mut place.codec);
        self.sequence_number.to_c(&mut place.sequence_number);
        self.end_of_stream.to_c(&mut place.end_of_stream);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_audio_frame, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                payload: Mirror::from_c(&place.payload, true, how)?,
                codec: Mirror::from_c(&place.codec, true, how)?,
                sequence_number: Mirror::from_c(&place.sequence_number, true, how)?,
                end_of_stream: Mirror::from_c(&place.end_of_stream, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_audio_frame`, which its texts are borrowed from. `error` may be
/// NULL.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_frame_decode(
    body: callevents_bytes,
    format: u32,
    message: *mut callevents_audio_frame,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode_in(body, format, message.cast(), error, callevents_gateway_kind::AUDIO_FRAME as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::decode(body, message, error, |body| {
                match format.of(body) {
                    core_::gateway::BodyFormat::Protobuf => core_::gateway::AudioFrame::decode_protobuf(body),
                    _ => core_::gateway::AudioFrame::decode(body),
                }
            })
            })
        )
    }
}

/// Writes the body of a `callevents_audio_frame`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_frame_encode(
    message: *const callevents_audio_frame,
    format: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_in(message.cast(), format, out, out_len, written, callevents_gateway_kind::AUDIO_FRAME as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AudioFrame<'_>, out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
            })
        )
    }
}

/// Writes a whole frame with a `callevents_audio_frame`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_frame_encode_frame(
    message: *const callevents_audio_frame,
    format: u32,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame_in(message.cast(), format, length_field, out, out_len, written, callevents_gateway_kind::AUDIO_FRAME as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AudioFrame<'_>, out| {
                    let len = match format {
                core_::gateway::BodyFormat::Protobuf => message.encoded_len_protobuf(),
                _ => message.encoded_len(),
            };
                    crate::gateway::write_frame(CALLEVENTS_METHOD_AUDIO_FRAME, length_field, len, out, |out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
                })
            })
        )
    }
}

/// Asks for the events of all calls: the first and only message of a stream that the client
/// opens. The same client id on a later connection resumes the subscription.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_event_stream_request {
    /// The client's own name for its subscription.
    pub client_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_event_stream_request {}

impl<'a> Mirror<'a, callevents_event_stream_request> for core_::gateway::EventStreamRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_event_stream_request) -> bool {
        self.client_id.to_c(&mut place.client_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_event_stream_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                client_id: Mirror::from_c(&place.client_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_event_stream_request`, which its texts are borrowed from. `error` may be
/// NULL.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_event_stream_request_decode(
    body: callevents_bytes,
    format: u32,
    message: *mut callevents_event_stream_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode_in(body, format, message.cast(), error, callevents_gateway_kind::EVENT_STREAM_REQUEST as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::decode(body, message, error, |body| {
                match format.of(body) {
                    core_::gateway::BodyFormat::Protobuf => core_::gateway::EventStreamRequest::decode_protobuf(body),
                    _ => core_::gateway::EventStreamRequest::decode(body),
                }
            })
            })
        )
    }
}

/// Writes the body of a `callevents_event_stream_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_event_stream_request_encode(
    message: *const callevents_event_stream_request,
    format: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_in(message.cast(), format, out, out_len, written, callevents_gateway_kind::EVENT_STREAM_REQUEST as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::EventStreamRequest<'_>, out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
            })
        )
    }
}

/// Writes a whole frame with a `callevents_event_stream_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
/// `format` is a `callevents_body_format`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_event_stream_request_encode_frame(
    message: *const callevents_event_stream_request,
    format: u32,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame_in(message.cast(), format, length_field, out, out_len, written, callevents_gateway_kind::EVENT_STREAM_REQUEST as u8),
            fast: crate::memory::status(|| {
        let format = crate::gateway::body_format(format)?;
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::EventStreamRequest<'_>, out| {
                    let len = match format {
                core_::gateway::BodyFormat::Protobuf => message.encoded_len_protobuf(),
                _ => message.encoded_len(),
            };
                    crate::gateway::write_frame(CALLEVENTS_METHOD_STREAM_EVENTS, length_field, len, out, |out| match format {
                core_::gateway::BodyFormat::Protobuf => message.encode_protobuf(out),
                _ => message.encode(out),
            })
                })
            })
        )
    }
}

/// Places a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_originate_request {
    /// The trunk to call by.
    pub trunk_id: callevents_str,
    /// The number or address to call.
    pub to: callevents_str,
    /// The number to show.
    pub call_from: callevents_str,
    /// The AI agent's WebSocket.
    pub ai_websocket_url: callevents_str,
    /// The AI agent's QUIC address.
    pub ai_quic_url: callevents_str,
    /// The tenant that the call belongs to.
    pub tenant_id: callevents_str,
    /// The longest that the call may last.
    ///
    /// In ms.
    pub max_duration_ms: i32,
    /// The identifier that the call is to have.
    pub call_sid: callevents_str,
    /// What to do with the call when it is answered.
    ///
    /// A `callevents_dialplan_action`.
    pub default_app: i32,
    /// The arguments of `default_app`.
    pub default_app_args: callevents_str,
    /// Whether speech interrupts the agent.
    pub auto_barge_in: bool,
    /// How long speech must last to interrupt.
    ///
    /// In ms.
    pub barge_in_patience_ms: i32,
    /// The client's own name for its subscription.
    pub client_id: callevents_str,
    /// The media session; since version 1.
    pub session_id: u32,
    /// The key of the agent's configuration; since version 1.
    pub agent_config_key: callevents_str,
    /// The W3C trace context; since version 1.
    pub traceparent: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_originate_request {}

impl<'a> Mirror<'a, callevents_originate_request> for core_::gateway::OriginateRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_originate_request) -> bool {
        self.trunk_id.to_c(&mut place.trunk_id);
        self.to.to_c(&mut place.to);
        self.call_from.to_c(&mut place.call_from);
        self.ai_websocket_url.to_c(&mut place.ai_websocket_url);
        self.ai_quic_url.to_c(&mut place.ai_quic_url);
        self.tenant_id.to_c(&mut place.tenant_id);
        self.max_duration_ms.to_c(&mut place.max_duration_ms);
        self.call_sid.to_c(&mut place.call_sid);
        self.default_app.to_c(&mut place.default_app);
        self.default_app_args.to_c(&mut place.default_app_args);
        self.auto_barge_in.to_c(&mut place.auto_barge_in);
        self.barge_in_patience_ms.to_c(&mut place.barge_in_patience_ms);
        self.client_id.to_c(&mut place.client_id);
        self.session_id.to_c(&mut place.session_id);
        self.agent_config_key.to_c(&mut place.agent_config_key);
        self.traceparent.to_c(&mut place.traceparent);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_originate_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                trunk_id: Mirror::from_c(&place.trunk_id, true, how)?,
                to: Mirror::from_c(&place.to, true, how)?,
                call_from: Mirror::from_c(&place.call_from, true, how)?,
                ai_websocket_url: Mirror::from_c(&place.ai_websocket_url, true, how)?,
                ai_quic_url: Mirror::from_c(&place.ai_quic_url, true, how)?,
                tenant_id: Mirror::from_c(&place.tenant_id, true, how)?,
                max_duration_ms: Mirror::from_c(&place.max_duration_ms, true, how)?,
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                default_app: Mirror::from_c(&place.default_app, true, how)?,
                default_app_args: Mirror::from_c(&place.default_app_args, true, how)?,
                auto_barge_in: Mirror::from_c(&place.auto_barge_in, true, how)?,
                barge_in_patience_ms: Mirror::from_c(&place.barge_in_patience_ms, true, how)?,
                client_id: Mirror::from_c(&place.client_id, true, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                agent_config_key: Mirror::from_c(&place.agent_config_key, true, how)?,
                traceparent: Mirror::from_c(&place.traceparent, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_originate_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_originate_request_decode(
    body: callevents_bytes,
    message: *mut callevents_originate_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ORIGINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::OriginateRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_originate_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_originate_request_encode(
    message: *const callevents_originate_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ORIGINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::OriginateRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_originate_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_originate_request_encode_frame(
    message: *const callevents_originate_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::ORIGINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::OriginateRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_ORIGINATE, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Places the calls of a list.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bulk_request {
    /// Where the list of numbers is.
    pub csv_url: callevents_str,
    /// The trunk to call by.
    pub template_trunk_id: callevents_str,
    /// The number or address to call, with places for columns of the list.
    pub template_to: callevents_str,
    /// The number to show.
    pub template_call_from: callevents_str,
    /// The AI agent's WebSocket.
    pub template_ai_websocket_url: callevents_str,
    /// The AI agent's QUIC address.
    pub template_ai_quic_url: callevents_str,
    /// The tenant that the calls belong to.
    pub template_tenant_id: callevents_str,
    /// The longest that a call may last.
    ///
    /// In ms.
    pub template_max_duration_ms: i32,
    /// What to do with a call when it is answered.
    ///
    /// A `callevents_dialplan_action`.
    pub template_default_app: i32,
    /// The arguments of `template_default_app`.
    pub template_default_app_args: callevents_str,
    /// How many calls to place in a second.
    pub calls_per_second: i32,
    /// How many calls may be up at once.
    pub max_concurrent_calls: i32,
    /// The campaign's identifier.
    pub campaign_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bulk_request {}

impl<'a> Mirror<'a, callevents_bulk_request> for core_::gateway::BulkRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bulk_request) -> bool {
        self.csv_url.to_c(&mut place.csv_url);
        self.template_trunk_id.to_c(&mut place.template_trunk_id);
        self.template_to.to_c(&mut place.template_to);
        self.template_call_from.to_c(&mut place.template_call_from);
        self.template_ai_websocket_url.to_c(&mut place.template_ai_websocket_url);
        self.template_ai_quic_url.to_c(&mut place.template_ai_quic_url);
        self.template_tenant_id.to_c(&mut place.template_tenant_id);
        self.template_max_duration_ms.to_c(&mut place.template_max_duration_ms);
        self.template_default_app.to_c(&mut place.template_default_app);
        self.template_default_app_args.to_c(&mut place.template_default_app_args);
        self.calls_per_second.to_c(&mut place.calls_per_second);
        self.max_concurrent_calls.to_c(&mut place.max_concurrent_calls);
        self.campaign_id.to_c(&mut place.campaign_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bulk_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                csv_url: Mirror::from_c(&place.csv_url, true, how)?,
                template_trunk_id: Mirror::from_c(&place.template_trunk_id, true, how)?,
                template_to: Mirror::from_c(&place.template_to, true, how)?,
                template_call_from: Mirror::from_c(&place.template_call_from, true, how)?,
                template_ai_websocket_url: Mirror::from_c(&place.template_ai_websocket_url, true, how)?,
                template_ai_quic_url: Mirror::from_c(&place.template_ai_quic_url, true, how)?,
                template_tenant_id: Mirror::from_c(&place.template_tenant_id, true, how)?,
                template_max_duration_ms: Mirror::from_c(&place.template_max_duration_ms, true, how)?,
                template_default_app: Mirror::from_c(&place.template_default_app, true, how)?,
                template_default_app_args: Mirror::from_c(&place.template_default_app_args, true, how)?,
                calls_per_second: Mirror::from_c(&place.calls_per_second, true, how)?,
                max_concurrent_calls: Mirror::from_c(&place.max_concurrent_calls, true, how)?,
                campaign_id: Mirror::from_c(&place.campaign_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bulk_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bulk_request_decode(
    body: callevents_bytes,
    message: *mut callevents_bulk_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BulkRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bulk_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bulk_request_encode(
    message: *const callevents_bulk_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BulkRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_bulk_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bulk_request_encode_frame(
    message: *const callevents_bulk_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BulkRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_ORIGINATE_BULK, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Stops the calls of a list.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_abort_bulk_request {
    /// The campaign's identifier.
    pub campaign_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_abort_bulk_request {}

impl<'a> Mirror<'a, callevents_abort_bulk_request> for core_::gateway::AbortBulkRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_abort_bulk_request) -> bool {
        self.campaign_id.to_c(&mut place.campaign_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_abort_bulk_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                campaign_id: Mirror::from_c(&place.campaign_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_abort_bulk_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_abort_bulk_request_decode(
    body: callevents_bytes,
    message: *mut callevents_abort_bulk_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ABORT_BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::AbortBulkRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_abort_bulk_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_abort_bulk_request_encode(
    message: *const callevents_abort_bulk_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ABORT_BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AbortBulkRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_abort_bulk_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_abort_bulk_request_encode_frame(
    message: *const callevents_abort_bulk_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::ABORT_BULK_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AbortBulkRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_ABORT_BULK, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Ends a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_terminate_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_terminate_request {}

impl<'a> Mirror<'a, callevents_terminate_request> for core_::gateway::TerminateRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_terminate_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_terminate_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_terminate_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_terminate_request_decode(
    body: callevents_bytes,
    message: *mut callevents_terminate_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::TERMINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::TerminateRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_terminate_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_terminate_request_encode(
    message: *const callevents_terminate_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::TERMINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::TerminateRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_terminate_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_terminate_request_encode_frame(
    message: *const callevents_terminate_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::TERMINATE_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::TerminateRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_TERMINATE, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Says what is to be done with the calls that come in on a trunk.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_set_inbound_routing_request {
    /// The trunk.
    pub trunk_id: callevents_str,
    /// What to do.
    ///
    /// A `callevents_inbound_rule`.
    pub rule: i32,
    /// The recording to play.
    pub audio_url: callevents_str,
    /// The webhook to call.
    pub webhook_url: callevents_str,
    /// The AI agent's WebSocket.
    pub ai_websocket_url: callevents_str,
    /// The AI agent's QUIC address.
    pub ai_quic_url: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_set_inbound_routing_request {}

impl<'a> Mirror<'a, callevents_set_inbound_routing_request> for core_::gateway::SetInboundRoutingRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_set_inbound_routing_request) -> bool {
        self.trunk_id.to_c(&mut place.trunk_id);
        self.rule.to_c(&mut place.rule);
        self.audio_url.to_c(&mut place.audio_url);
        self.webhook_url.to_c(&mut place.webhook_url);
        self.ai_websocket_url.to_c(&mut place.ai_websocket_url);
        self.ai_quic_url.to_c(&mut place.ai_quic_url);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_set_inbound_routing_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                trunk_id: Mirror::from_c(&place.trunk_id, true, how)?,
                rule: Mirror::from_c(&place.rule, true, how)?,
                audio_url: Mirror::from_c(&place.audio_url, true, how)?,
                webhook_url: Mirror::from_c(&place.webhook_url, true, how)?,
                ai_websocket_url: Mirror::from_c(&place.ai_websocket_url, true, how)?,
                ai_quic_url: Mirror::from_c(&place.ai_quic_url, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_set_inbound_routing_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_set_inbound_routing_request_decode(
    body: callevents_bytes,
    message: *mut callevents_set_inbound_routing_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::SET_INBOUND_ROUTING_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::SetInboundRoutingRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_set_inbound_routing_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_set_inbound_routing_request_encode(
    message: *const callevents_set_inbound_routing_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::SET_INBOUND_ROUTING_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::SetInboundRoutingRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_set_inbound_routing_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_set_inbound_routing_request_encode_frame(
    message: *const callevents_set_inbound_routing_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::SET_INBOUND_ROUTING_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::SetInboundRoutingRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_SET_INBOUND_ROUTING, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Asks which calls are waiting on a trunk.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_get_incoming_calls_request {
    /// The trunk.
    pub trunk_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_get_incoming_calls_request {}

impl<'a> Mirror<'a, callevents_get_incoming_calls_request> for core_::gateway::GetIncomingCallsRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_get_incoming_calls_request) -> bool {
        self.trunk_id.to_c(&mut place.trunk_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_get_incoming_calls_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                trunk_id: Mirror::from_c(&place.trunk_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_get_incoming_calls_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_get_incoming_calls_request_decode(
    body: callevents_bytes,
    message: *mut callevents_get_incoming_calls_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::GET_INCOMING_CALLS_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::GetIncomingCallsRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_get_incoming_calls_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_get_incoming_calls_request_encode(
    message: *const callevents_get_incoming_calls_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::GET_INCOMING_CALLS_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::GetIncomingCallsRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_get_incoming_calls_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_get_incoming_calls_request_encode_frame(
    message: *const callevents_get_incoming_calls_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::GET_INCOMING_CALLS_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::GetIncomingCallsRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_GET_INCOMING_CALLS, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Answers a waiting call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_answer_incoming_call_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The AI agent's WebSocket.
    pub ai_websocket_url: callevents_str,
    /// The AI agent's QUIC address.
    pub ai_quic_url: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_answer_incoming_call_request {}

impl<'a> Mirror<'a, callevents_answer_incoming_call_request> for core_::gateway::AnswerIncomingCallRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_answer_incoming_call_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.ai_websocket_url.to_c(&mut place.ai_websocket_url);
        self.ai_quic_url.to_c(&mut place.ai_quic_url);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_answer_incoming_call_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                ai_websocket_url: Mirror::from_c(&place.ai_websocket_url, true, how)?,
                ai_quic_url: Mirror::from_c(&place.ai_quic_url, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_answer_incoming_call_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_answer_incoming_call_request_decode(
    body: callevents_bytes,
    message: *mut callevents_answer_incoming_call_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ANSWER_INCOMING_CALL_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::AnswerIncomingCallRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_answer_incoming_call_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_answer_incoming_call_request_encode(
    message: *const callevents_answer_incoming_call_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ANSWER_INCOMING_CALL_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AnswerIncomingCallRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_answer_incoming_call_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_answer_incoming_call_request_encode_frame(
    message: *const callevents_answer_incoming_call_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::ANSWER_INCOMING_CALL_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AnswerIncomingCallRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_ANSWER_INCOMING_CALL, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// A request or response that says nothing.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_empty {
    /// Nothing: C has no struct without a member.
    pub unused: u8,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_empty {}

impl<'a> Mirror<'a, callevents_empty> for core_::gateway::Empty {
    #[inline]
    fn to_c(&self, _: &mut callevents_empty) -> bool {
        true
    }

    #[inline]
    unsafe fn from_c(_: &callevents_empty, _: bool, _: How) -> Outcome<Self> {
        Ok(Self {})
    }
}

/// Decodes the body of a `callevents_empty`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_empty_decode(
    body: callevents_bytes,
    message: *mut callevents_empty,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::EMPTY as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::Empty::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_empty`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_empty_encode(
    message: *const callevents_empty,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::EMPTY as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::Empty, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_empty`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_empty_encode_frame(
    message: *const callevents_empty,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::EMPTY as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::Empty, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_GET_ACTIVE_BUCKETS, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Asks for the calls of a bucket.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bucket_request {
    /// The bucket's identifier.
    pub bucket_id: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bucket_request {}

impl<'a> Mirror<'a, callevents_bucket_request> for core_::gateway::BucketRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bucket_request) -> bool {
        self.bucket_id.to_c(&mut place.bucket_id);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bucket_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                bucket_id: Mirror::from_c(&place.bucket_id, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bucket_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_request_decode(
    body: callevents_bytes,
    message: *mut callevents_bucket_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BUCKET_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BucketRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bucket_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_request_encode(
    message: *const callevents_bucket_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BUCKET_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_bucket_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_request_encode_frame(
    message: *const callevents_bucket_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::BUCKET_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_GET_BUCKET_CALLS, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Does something with all calls of a bucket.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bucket_action_request {
    /// The bucket's identifier.
    pub bucket_id: callevents_str,
    /// What to do; the numbers are not documented.
    pub action: i32,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bucket_action_request {}

impl<'a> Mirror<'a, callevents_bucket_action_request> for core_::gateway::BucketActionRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bucket_action_request) -> bool {
        self.bucket_id.to_c(&mut place.bucket_id);
        self.action.to_c(&mut place.action);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bucket_action_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                bucket_id: Mirror::from_c(&place.bucket_id, true, how)?,
                action: Mirror::from_c(&place.action, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bucket_action_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_action_request_decode(
    body: callevents_bytes,
    message: *mut callevents_bucket_action_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BUCKET_ACTION_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BucketActionRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bucket_action_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_action_request_encode(
    message: *const callevents_bucket_action_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BUCKET_ACTION_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketActionRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_bucket_action_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_action_request_encode_frame(
    message: *const callevents_bucket_action_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::BUCKET_ACTION_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketActionRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_EXECUTE_BUCKET_ACTION, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Does something with a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_execute_dialplan_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// What to do.
    ///
    /// A `callevents_dialplan_action`.
    pub action: i32,
    /// The arguments of `action`.
    pub app_args: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_execute_dialplan_request {}

impl<'a> Mirror<'a, callevents_execute_dialplan_request> for core_::gateway::ExecuteDialplanRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_execute_dialplan_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.action.to_c(&mut place.action);
        self.app_args.to_c(&mut place.app_args);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_execute_dialplan_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                action: Mirror::from_c(&place.action, true, how)?,
                app_args: Mirror::from_c(&place.app_args, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_execute_dialplan_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_execute_dialplan_request_decode(
    body: callevents_bytes,
    message: *mut callevents_execute_dialplan_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::EXECUTE_DIALPLAN_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::ExecuteDialplanRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_execute_dialplan_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_execute_dialplan_request_encode(
    message: *const callevents_execute_dialplan_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::EXECUTE_DIALPLAN_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::ExecuteDialplanRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_execute_dialplan_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_execute_dialplan_request_encode_frame(
    message: *const callevents_execute_dialplan_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::EXECUTE_DIALPLAN_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::ExecuteDialplanRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_EXECUTE_DIALPLAN, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Stops what the agent of a call is saying.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_barge_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_barge_request {}

impl<'a> Mirror<'a, callevents_barge_request> for core_::gateway::BargeRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_barge_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_barge_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_barge_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_barge_request_decode(
    body: callevents_bytes,
    message: *mut callevents_barge_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BARGE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BargeRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_barge_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_barge_request_encode(
    message: *const callevents_barge_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BARGE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BargeRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_barge_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_barge_request_encode_frame(
    message: *const callevents_barge_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::BARGE_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BargeRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_BARGE, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Asks for a WebTransport session for a call's media.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_allocate_wt_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The agent's identifier.
    pub agent_id: callevents_str,
    /// The tenant that the call belongs to.
    pub tenant_id: callevents_str,
    /// The trunk.
    pub trunk_id: callevents_str,
    /// The realm.
    pub realm: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_allocate_wt_request {}

impl<'a> Mirror<'a, callevents_allocate_wt_request> for core_::gateway::AllocateWtRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_allocate_wt_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.agent_id.to_c(&mut place.agent_id);
        self.tenant_id.to_c(&mut place.tenant_id);
        self.trunk_id.to_c(&mut place.trunk_id);
        self.realm.to_c(&mut place.realm);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_allocate_wt_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                agent_id: Mirror::from_c(&place.agent_id, true, how)?,
                tenant_id: Mirror::from_c(&place.tenant_id, true, how)?,
                trunk_id: Mirror::from_c(&place.trunk_id, true, how)?,
                realm: Mirror::from_c(&place.realm, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_allocate_wt_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_allocate_wt_request_decode(
    body: callevents_bytes,
    message: *mut callevents_allocate_wt_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ALLOCATE_WT_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::AllocateWtRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_allocate_wt_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_allocate_wt_request_encode(
    message: *const callevents_allocate_wt_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ALLOCATE_WT_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AllocateWtRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_allocate_wt_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_allocate_wt_request_encode_frame(
    message: *const callevents_allocate_wt_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::ALLOCATE_WT_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AllocateWtRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_ALLOCATE_WT, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Takes part in a call as its supervisor.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_supervise_subscribe_request {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The supervisor's identifier.
    pub supervisor_id: callevents_str,
    /// The tenant that the call belongs to.
    pub tenant_id: callevents_str,
    /// How to take part.
    ///
    /// A `callevents_supervise_mode`.
    pub mode: u8,
    /// The supervisor's credential.
    pub auth_token: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_supervise_subscribe_request {}

impl<'a> Mirror<'a, callevents_supervise_subscribe_request> for core_::gateway::SuperviseSubscribeRequest<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_supervise_subscribe_request) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.supervisor_id.to_c(&mut place.supervisor_id);
        self.tenant_id.to_c(&mut place.tenant_id);
        self.mode.to_c(&mut place.mode);
        self.auth_token.to_c(&mut place.auth_token);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_supervise_subscribe_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                supervisor_id: Mirror::from_c(&place.supervisor_id, true, how)?,
                tenant_id: Mirror::from_c(&place.tenant_id, true, how)?,
                mode: Mirror::from_c(&place.mode, true, how)?,
                auth_token: Mirror::from_c(&place.auth_token, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_supervise_subscribe_request`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_supervise_subscribe_request_decode(
    body: callevents_bytes,
    message: *mut callevents_supervise_subscribe_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::SUPERVISE_SUBSCRIBE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::SuperviseSubscribeRequest::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_supervise_subscribe_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_supervise_subscribe_request_encode(
    message: *const callevents_supervise_subscribe_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::SUPERVISE_SUBSCRIBE_REQUEST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::SuperviseSubscribeRequest<'_>, out| message.encode(out))
            })
        )
    }
}

/// Writes a whole frame with a `callevents_supervise_subscribe_request`. `length_field` is a `callevents_length_field`.
/// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_supervise_subscribe_request_encode_frame(
    message: *const callevents_supervise_subscribe_request,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode_frame(message.cast(), length_field, out, out_len, written, callevents_gateway_kind::SUPERVISE_SUBSCRIBE_REQUEST as u8),
            fast: crate::memory::status(|| {
                let length_field = crate::frame::length_field(length_field)?;
                crate::message::write(message, out, out_len, written, |message: core_::gateway::SuperviseSubscribeRequest<'_>, out| {
                    let len = message.encoded_len();
                    crate::gateway::write_frame(CALLEVENTS_METHOD_SUPERVISE_SUBSCRIBE, length_field, len, out, |out| message.encode(out))
                })
            })
        )
    }
}

/// Whether a call is being placed.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_originate_response {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
    /// What went wrong.
    ///
    /// A `callevents_error_code`.
    pub error_code: i32,
    /// When the gateway answered.
    ///
    /// In ms since the Unix epoch.
    pub timestamp_ms: i64,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_originate_response {}

impl<'a> Mirror<'a, callevents_originate_response> for core_::gateway::OriginateResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_originate_response) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        self.error_code.to_c(&mut place.error_code);
        self.timestamp_ms.to_c(&mut place.timestamp_ms);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_originate_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
                error_code: Mirror::from_c(&place.error_code, true, how)?,
                timestamp_ms: Mirror::from_c(&place.timestamp_ms, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_originate_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_originate_response_decode(
    body: callevents_bytes,
    message: *mut callevents_originate_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ORIGINATE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::OriginateResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_originate_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_originate_response_encode(
    message: *const callevents_originate_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ORIGINATE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::OriginateResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// Whether the calls of a list are being placed, or were stopped.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bulk_response {
    /// The outcome, for people.
    pub status: callevents_str,
    /// How many numbers the list has.
    pub loaded_numbers: i32,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bulk_response {}

impl<'a> Mirror<'a, callevents_bulk_response> for core_::gateway::BulkResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bulk_response) -> bool {
        self.status.to_c(&mut place.status);
        self.loaded_numbers.to_c(&mut place.loaded_numbers);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bulk_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                status: Mirror::from_c(&place.status, true, how)?,
                loaded_numbers: Mirror::from_c(&place.loaded_numbers, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bulk_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bulk_response_decode(
    body: callevents_bytes,
    message: *mut callevents_bulk_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BULK_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BulkResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bulk_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bulk_response_encode(
    message: *const callevents_bulk_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BULK_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BulkResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// Whether a call was ended.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_terminate_response {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
    /// What went wrong.
    ///
    /// A `callevents_error_code`.
    pub error_code: i32,
    /// When the gateway answered.
    ///
    /// In ms since the Unix epoch.
    pub timestamp_ms: i64,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_terminate_response {}

impl<'a> Mirror<'a, callevents_terminate_response> for core_::gateway::TerminateResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_terminate_response) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        self.error_code.to_c(&mut place.error_code);
        self.timestamp_ms.to_c(&mut place.timestamp_ms);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_terminate_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
                error_code: Mirror::from_c(&place.error_code, true, how)?,
                timestamp_ms: Mirror::from_c(&place.timestamp_ms, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_terminate_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_terminate_response_decode(
    body: callevents_bytes,
    message: *mut callevents_terminate_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::TERMINATE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::TerminateResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_terminate_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_terminate_response_encode(
    message: *const callevents_terminate_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::TERMINATE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::TerminateResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// The calls that wait on a trunk. How the list is written is not known: its bytes are the
/// `extra` of the envelope.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_get_incoming_calls_response {
    /// Nothing: C has no struct without a member.
    pub unused: u8,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_get_incoming_calls_response {}

impl<'a> Mirror<'a, callevents_get_incoming_calls_response> for core_::gateway::GetIncomingCallsResponse {
    #[inline]
    fn to_c(&self, _: &mut callevents_get_incoming_calls_response) -> bool {
        true
    }

    #[inline]
    unsafe fn from_c(_: &callevents_get_incoming_calls_response, _: bool, _: How) -> Outcome<Self> {
        Ok(Self {})
    }
}

/// Decodes the body of a `callevents_get_incoming_calls_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_get_incoming_calls_response_decode(
    body: callevents_bytes,
    message: *mut callevents_get_incoming_calls_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::GET_INCOMING_CALLS_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::GetIncomingCallsResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_get_incoming_calls_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_get_incoming_calls_response_encode(
    message: *const callevents_get_incoming_calls_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::GET_INCOMING_CALLS_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::GetIncomingCallsResponse, out| message.encode(out))
            })
        )
    }
}

/// A call that waits on a trunk.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_incoming_call_info {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The calling number.
    pub call_from: callevents_str,
    /// When the call began.
    ///
    /// In ms since the Unix epoch.
    pub start_timestamp_ms: i64,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_incoming_call_info {}

impl<'a> Mirror<'a, callevents_incoming_call_info> for core_::gateway::IncomingCallInfo<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_incoming_call_info) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.call_from.to_c(&mut place.call_from);
        self.start_timestamp_ms.to_c(&mut place.start_timestamp_ms);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_incoming_call_info, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                call_from: Mirror::from_c(&place.call_from, true, how)?,
                start_timestamp_ms: Mirror::from_c(&place.start_timestamp_ms, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_incoming_call_info`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_incoming_call_info_decode(
    body: callevents_bytes,
    message: *mut callevents_incoming_call_info,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::INCOMING_CALL_INFO as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::IncomingCallInfo::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_incoming_call_info`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_incoming_call_info_encode(
    message: *const callevents_incoming_call_info,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::INCOMING_CALL_INFO as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::IncomingCallInfo<'_>, out| message.encode(out))
            })
        )
    }
}

/// Whether a waiting call was answered.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_answer_incoming_call_response {
    /// The call's identifier.
    pub call_sid: callevents_str,
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
    /// What went wrong.
    ///
    /// A `callevents_error_code`.
    pub error_code: i32,
    /// When the gateway answered.
    ///
    /// In ms since the Unix epoch.
    pub timestamp_ms: i64,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_answer_incoming_call_response {}

impl<'a> Mirror<'a, callevents_answer_incoming_call_response> for core_::gateway::AnswerIncomingCallResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_answer_incoming_call_response) -> bool {
        self.call_sid.to_c(&mut place.call_sid);
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        self.error_code.to_c(&mut place.error_code);
        self.timestamp_ms.to_c(&mut place.timestamp_ms);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_answer_incoming_call_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sid: Mirror::from_c(&place.call_sid, true, how)?,
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
                error_code: Mirror::from_c(&place.error_code, true, how)?,
                timestamp_ms: Mirror::from_c(&place.timestamp_ms, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_answer_incoming_call_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_answer_incoming_call_response_decode(
    body: callevents_bytes,
    message: *mut callevents_answer_incoming_call_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ANSWER_INCOMING_CALL_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::AnswerIncomingCallResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_answer_incoming_call_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_answer_incoming_call_response_encode(
    message: *const callevents_answer_incoming_call_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ANSWER_INCOMING_CALL_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AnswerIncomingCallResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// The buckets that hold calls. How the list is written is not known: its bytes are the
/// `extra` of the envelope.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_list_buckets_response {
    /// Nothing: C has no struct without a member.
    pub unused: u8,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_list_buckets_response {}

impl<'a> Mirror<'a, callevents_list_buckets_response> for core_::gateway::ListBucketsResponse {
    #[inline]
    fn to_c(&self, _: &mut callevents_list_buckets_response) -> bool {
        true
    }

    #[inline]
    unsafe fn from_c(_: &callevents_list_buckets_response, _: bool, _: How) -> Outcome<Self> {
        Ok(Self {})
    }
}

/// Decodes the body of a `callevents_list_buckets_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_list_buckets_response_decode(
    body: callevents_bytes,
    message: *mut callevents_list_buckets_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::LIST_BUCKETS_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::ListBucketsResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_list_buckets_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_list_buckets_response_encode(
    message: *const callevents_list_buckets_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::LIST_BUCKETS_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::ListBucketsResponse, out| message.encode(out))
            })
        )
    }
}

/// A bucket of calls.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bucket_info {
    /// The bucket's identifier.
    pub bucket_id: callevents_str,
    /// How many calls are in it.
    pub pending_count: i32,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bucket_info {}

impl<'a> Mirror<'a, callevents_bucket_info> for core_::gateway::BucketInfo<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bucket_info) -> bool {
        self.bucket_id.to_c(&mut place.bucket_id);
        self.pending_count.to_c(&mut place.pending_count);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bucket_info, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                bucket_id: Mirror::from_c(&place.bucket_id, true, how)?,
                pending_count: Mirror::from_c(&place.pending_count, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bucket_info`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_info_decode(
    body: callevents_bytes,
    message: *mut callevents_bucket_info,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BUCKET_INFO as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BucketInfo::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bucket_info`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_info_encode(
    message: *const callevents_bucket_info,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BUCKET_INFO as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketInfo<'_>, out| message.encode(out))
            })
        )
    }
}

/// The calls of a bucket.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bucket_call_list {
    /// The calls' identifiers.
    pub call_sids: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bucket_call_list {}

impl<'a> Mirror<'a, callevents_bucket_call_list> for core_::gateway::BucketCallList<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_bucket_call_list) -> bool {
        self.call_sids.to_c(&mut place.call_sids);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bucket_call_list, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                call_sids: Mirror::from_c(&place.call_sids, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bucket_call_list`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_call_list_decode(
    body: callevents_bytes,
    message: *mut callevents_bucket_call_list,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BUCKET_CALL_LIST as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BucketCallList::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bucket_call_list`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_call_list_encode(
    message: *const callevents_bucket_call_list,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BUCKET_CALL_LIST as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketCallList<'_>, out| message.encode(out))
            })
        )
    }
}

/// How much was done with the calls of a bucket.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bucket_action_response {
    /// With how many calls it was done.
    pub processed_count: i32,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_bucket_action_response {}

impl<'a> Mirror<'a, callevents_bucket_action_response> for core_::gateway::BucketActionResponse {
    #[inline]
    fn to_c(&self, place: &mut callevents_bucket_action_response) -> bool {
        self.processed_count.to_c(&mut place.processed_count);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bucket_action_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                processed_count: Mirror::from_c(&place.processed_count, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_bucket_action_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_action_response_decode(
    body: callevents_bytes,
    message: *mut callevents_bucket_action_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::BUCKET_ACTION_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::BucketActionResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_bucket_action_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_bucket_action_response_encode(
    message: *const callevents_bucket_action_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::BUCKET_ACTION_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::BucketActionResponse, out| message.encode(out))
            })
        )
    }
}

/// Whether it was done.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_execute_dialplan_response {
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
    /// What went wrong.
    ///
    /// A `callevents_error_code`.
    pub error_code: i32,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_execute_dialplan_response {}

impl<'a> Mirror<'a, callevents_execute_dialplan_response> for core_::gateway::ExecuteDialplanResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_execute_dialplan_response) -> bool {
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        self.error_code.to_c(&mut place.error_code);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_execute_dialplan_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
                error_code: Mirror::from_c(&place.error_code, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_execute_dialplan_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_execute_dialplan_response_decode(
    body: callevents_bytes,
    message: *mut callevents_execute_dialplan_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::EXECUTE_DIALPLAN_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::ExecuteDialplanResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_execute_dialplan_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_execute_dialplan_response_encode(
    message: *const callevents_execute_dialplan_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::EXECUTE_DIALPLAN_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::ExecuteDialplanResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// Where the WebTransport session for a call's media is.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_allocate_wt_response {
    /// The host to connect to.
    pub host: callevents_str,
    /// Its port.
    pub port: u16,
    /// The node's identifier.
    pub node_id: callevents_str,
    /// The credential for the session.
    pub media_token: callevents_str,
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
    /// What went wrong.
    ///
    /// A `callevents_error_code`.
    pub error_code: i32,
    /// When the gateway answered.
    ///
    /// In ms since the Unix epoch.
    pub timestamp_ms: i64,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_allocate_wt_response {}

impl<'a> Mirror<'a, callevents_allocate_wt_response> for core_::gateway::AllocateWtResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_allocate_wt_response) -> bool {
        self.host.to_c(&mut place.host);
        self.port.to_c(&mut place.port);
        self.node_id.to_c(&mut place.node_id);
        self.media_token.to_c(&mut place.media_token);
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        self.error_code.to_c(&mut place.error_code);
        self.timestamp_ms.to_c(&mut place.timestamp_ms);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_allocate_wt_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                host: Mirror::from_c(&place.host, true, how)?,
                port: Mirror::from_c(&place.port, true, how)?,
                node_id: Mirror::from_c(&place.node_id, true, how)?,
                media_token: Mirror::from_c(&place.media_token, true, how)?,
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
                error_code: Mirror::from_c(&place.error_code, true, how)?,
                timestamp_ms: Mirror::from_c(&place.timestamp_ms, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_allocate_wt_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_allocate_wt_response_decode(
    body: callevents_bytes,
    message: *mut callevents_allocate_wt_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::ALLOCATE_WT_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::AllocateWtResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_allocate_wt_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_allocate_wt_response_encode(
    message: *const callevents_allocate_wt_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::ALLOCATE_WT_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::AllocateWtResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// Whether a supervisor takes part.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_supervise_subscribe_response {
    /// The outcome, for people.
    pub status: callevents_str,
    /// What went wrong, for people.
    pub error_message: callevents_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_supervise_subscribe_response {}

impl<'a> Mirror<'a, callevents_supervise_subscribe_response> for core_::gateway::SuperviseSubscribeResponse<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_supervise_subscribe_response) -> bool {
        self.status.to_c(&mut place.status);
        self.error_message.to_c(&mut place.error_message);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_supervise_subscribe_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                status: Mirror::from_c(&place.status, true, how)?,
                error_message: Mirror::from_c(&place.error_message, true, how)?,
            })
        }
    }
}

/// Decodes the body of a `callevents_supervise_subscribe_response`, which its texts are borrowed from. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_supervise_subscribe_response_decode(
    body: callevents_bytes,
    message: *mut callevents_supervise_subscribe_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::decode(body, message.cast(), error, callevents_gateway_kind::SUPERVISE_SUBSCRIBE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::decode(body, message, error, core_::gateway::SuperviseSubscribeResponse::decode)
            })
        )
    }
}

/// Writes the body of a `callevents_supervise_subscribe_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
/// the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_supervise_subscribe_response_encode(
    message: *const callevents_supervise_subscribe_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        crate::message::by_size!(
            small: crate::small::gateway::encode(message.cast(), out, out_len, written, callevents_gateway_kind::SUPERVISE_SUBSCRIBE_RESPONSE as u8),
            fast: crate::memory::status(|| {
                crate::message::write(message, out, out_len, written, |message: core_::gateway::SuperviseSubscribeResponse<'_>, out| message.encode(out))
            })
        )
    }
}

/// What a `callevents_gateway_message` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_gateway_kind {
    /// Of a method that is not known.
    UNKNOWN = 0,
    /// What happened to a call.
    CALL_EVENT = 1,
    /// A piece of a call's audio.
    AUDIO_FRAME = 2,
    /// Asks for the events of all calls: the first and only message of a stream that the client
    /// opens. The same client id on a later connection resumes the subscription.
    EVENT_STREAM_REQUEST = 3,
    /// Places a call.
    ORIGINATE_REQUEST = 4,
    /// Places the calls of a list.
    BULK_REQUEST = 5,
    /// Stops the calls of a list.
    ABORT_BULK_REQUEST = 6,
    /// Ends a call.
    TERMINATE_REQUEST = 7,
    /// Says what is to be done with the calls that come in on a trunk.
    SET_INBOUND_ROUTING_REQUEST = 8,
    /// Asks which calls are waiting on a trunk.
    GET_INCOMING_CALLS_REQUEST = 9,
    /// Answers a waiting call.
    ANSWER_INCOMING_CALL_REQUEST = 10,
    /// A request or response that says nothing.
    EMPTY = 11,
    /// Asks for the calls of a bucket.
    BUCKET_REQUEST = 12,
    /// Does something with all calls of a bucket.
    BUCKET_ACTION_REQUEST = 13,
    /// Does something with a call.
    EXECUTE_DIALPLAN_REQUEST = 14,
    /// Stops what the agent of a call is saying.
    BARGE_REQUEST = 15,
    /// Asks for a WebTransport session for a call's media.
    ALLOCATE_WT_REQUEST = 16,
    /// Takes part in a call as its supervisor.
    SUPERVISE_SUBSCRIBE_REQUEST = 17,
    /// Whether a call is being placed.
    ORIGINATE_RESPONSE = 18,
    /// Whether the calls of a list are being placed, or were stopped.
    BULK_RESPONSE = 19,
    /// Whether a call was ended.
    TERMINATE_RESPONSE = 20,
    /// The calls that wait on a trunk. How the list is written is not known: its bytes are the
    /// `extra` of the envelope.
    GET_INCOMING_CALLS_RESPONSE = 21,
    /// A call that waits on a trunk.
    INCOMING_CALL_INFO = 22,
    /// Whether a waiting call was answered.
    ANSWER_INCOMING_CALL_RESPONSE = 23,
    /// The buckets that hold calls. How the list is written is not known: its bytes are the
    /// `extra` of the envelope.
    LIST_BUCKETS_RESPONSE = 24,
    /// A bucket of calls.
    BUCKET_INFO = 25,
    /// The calls of a bucket.
    BUCKET_CALL_LIST = 26,
    /// How much was done with the calls of a bucket.
    BUCKET_ACTION_RESPONSE = 27,
    /// Whether it was done.
    EXECUTE_DIALPLAN_RESPONSE = 28,
    /// Where the WebTransport session for a call's media is.
    ALLOCATE_WT_RESPONSE = 29,
    /// Whether a supervisor takes part.
    SUPERVISE_SUBSCRIBE_RESPONSE = 30,
}

/// What a `callevents_gateway_message` carries: the member that its kind is called by.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_gateway_message_value {
    /// Of a method that is not known.
    pub unknown: crate::gateway::callevents_unknown_message,
    pub call_event: callevents_call_event,
    pub audio_frame: callevents_audio_frame,
    pub event_stream_request: callevents_event_stream_request,
    pub originate_request: callevents_originate_request,
    pub bulk_request: callevents_bulk_request,
    pub abort_bulk_request: callevents_abort_bulk_request,
    pub terminate_request: callevents_terminate_request,
    pub set_inbound_routing_request: callevents_set_inbound_routing_request,
    pub get_incoming_calls_request: callevents_get_incoming_calls_request,
    pub answer_incoming_call_request: callevents_answer_incoming_call_request,
    pub empty: callevents_empty,
    pub bucket_request: callevents_bucket_request,
    pub bucket_action_request: callevents_bucket_action_request,
    pub execute_dialplan_request: callevents_execute_dialplan_request,
    pub barge_request: callevents_barge_request,
    pub allocate_wt_request: callevents_allocate_wt_request,
    pub supervise_subscribe_request: callevents_supervise_subscribe_request,
    pub originate_response: callevents_originate_response,
    pub bulk_response: callevents_bulk_response,
    pub terminate_response: callevents_terminate_response,
    pub get_incoming_calls_response: callevents_get_incoming_calls_response,
    pub incoming_call_info: callevents_incoming_call_info,
    pub answer_incoming_call_response: callevents_answer_incoming_call_response,
    pub list_buckets_response: callevents_list_buckets_response,
    pub bucket_info: callevents_bucket_info,
    pub bucket_call_list: callevents_bucket_call_list,
    pub bucket_action_response: callevents_bucket_action_response,
    pub execute_dialplan_response: callevents_execute_dialplan_response,
    pub allocate_wt_response: callevents_allocate_wt_response,
    pub supervise_subscribe_response: callevents_supervise_subscribe_response,
}

/// Any message of the gateway.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_gateway_message {
    /// What it carries.
    pub value: callevents_gateway_message_value,
    /// What it is: a `callevents_gateway_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_gateway_message {}

impl<'a> Mirror<'a, callevents_gateway_message> for core_::gateway::Message<'a> {
    fn to_c(&self, place: &mut callevents_gateway_message) -> bool {
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::CallEvent(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.call_event)
                }
                Self::AudioFrame(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.audio_frame)
                }
                Self::EventStreamRequest(message) => {
                    place.kind = 3;
                    message.to_c(&mut place.value.event_stream_request)
                }
                Self::OriginateRequest(message) => {
                    place.kind = 4;
                    message.to_c(&mut place.value.originate_request)
                }
                Self::BulkRequest(message) => {
                    place.kind = 5;
                    message.to_c(&mut place.value.bulk_request)
                }
                Self::AbortBulkRequest(message) => {
                    place.kind = 6;
                    message.to_c(&mut place.value.abort_bulk_request)
                }
                Self::TerminateRequest(message) => {
                    place.kind = 7;
                    message.to_c(&mut place.value.terminate_request)
                }
                Self::SetInboundRoutingRequest(message) => {
                    place.kind = 8;
                    message.to_c(&mut place.value.set_inbound_routing_request)
                }
                Self::GetIncomingCallsRequest(message) => {
                    place.kind = 9;
                    message.to_c(&mut place.value.get_incoming_calls_request)
                }
                Self::AnswerIncomingCallRequest(message) => {
                    place.kind = 10;
                    message.to_c(&mut place.value.answer_incoming_call_request)
                }
                Self::Empty(message) => {
                    place.kind = 11;
                    message.to_c(&mut place.value.empty)
                }
                Self::BucketRequest(message) => {
                    place.kind = 12;
                    message.to_c(&mut place.value.bucket_request)
                }
                Self::BucketActionRequest(message) => {
                    place.kind = 13;
                    message.to_c(&mut place.value.bucket_action_request)
                }
                Self::ExecuteDialplanRequest(message) => {
                    place.kind = 14;
                    message.to_c(&mut place.value.execute_dialplan_request)
                }
                Self::BargeRequest(message) => {
                    place.kind = 15;
                    message.to_c(&mut place.value.barge_request)
                }
                Self::AllocateWtRequest(message) => {
                    place.kind = 16;
                    message.to_c(&mut place.value.allocate_wt_request)
                }
                Self::SuperviseSubscribeRequest(message) => {
                    place.kind = 17;
                    message.to_c(&mut place.value.supervise_subscribe_request)
                }
                Self::OriginateResponse(message) => {
                    place.kind = 18;
                    message.to_c(&mut place.value.originate_response)
                }
                Self::BulkResponse(message) => {
                    place.kind = 19;
                    message.to_c(&mut place.value.bulk_response)
                }
                Self::TerminateResponse(message) => {
                    place.kind = 20;
                    message.to_c(&mut place.value.terminate_response)
                }
                Self::GetIncomingCallsResponse(message) => {
                    place.kind = 21;
                    message.to_c(&mut place.value.get_incoming_calls_response)
                }
                Self::IncomingCallInfo(message) => {
                    place.kind = 22;
                    message.to_c(&mut place.value.incoming_call_info)
                }
                Self::AnswerIncomingCallResponse(message) => {
                    place.kind = 23;
                    message.to_c(&mut place.value.answer_incoming_call_response)
                }
                Self::ListBucketsResponse(message) => {
                    place.kind = 24;
                    message.to_c(&mut place.value.list_buckets_response)
                }
                Self::BucketInfo(message) => {
                    place.kind = 25;
                    message.to_c(&mut place.value.bucket_info)
                }
                Self::BucketCallList(message) => {
                    place.kind = 26;
                    message.to_c(&mut place.value.bucket_call_list)
                }
                Self::BucketActionResponse(message) => {
                    place.kind = 27;
                    message.to_c(&mut place.value.bucket_action_response)
                }
                Self::ExecuteDialplanResponse(message) => {
                    place.kind = 28;
                    message.to_c(&mut place.value.execute_dialplan_response)
                }
                Self::AllocateWtResponse(message) => {
                    place.kind = 29;
                    message.to_c(&mut place.value.allocate_wt_response)
                }
                Self::SuperviseSubscribeResponse(message) => {
                    place.kind = 30;
                    message.to_c(&mut place.value.supervise_subscribe_response)
                }
                Self::Unknown { method_id, body } => {
                    place.value.unknown.method_id = *method_id;
                    body.to_c(&mut place.value.unknown.body)
                }
                _ => false,
            }
        }
    }

    unsafe fn from_c(
        place: &callevents_gateway_message,
        _: bool,
        how: How,
    ) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => {
                    let unknown = &place.value.unknown;
                    let body = Mirror::from_c(&unknown.body, true, how)?;
                    Self::Unknown { method_id: unknown.method_id, body }
                }
                1 => Self::CallEvent(Mirror::from_c(&place.value.call_event, true, how)?),
                2 => Self::AudioFrame(Mirror::from_c(&place.value.audio_frame, true, how)?),
                3 => Self::EventStreamRequest(Mirror::from_c(&place.value.event_stream_request, true, how)?),
                4 => Self::OriginateRequest(Mirror::from_c(&place.value.originate_request, true, how)?),
                5 => Self::BulkRequest(Mirror::from_c(&place.value.bulk_request, true, how)?),
                6 => Self::AbortBulkRequest(Mirror::from_c(&place.value.abort_bulk_request, true, how)?),
                7 => Self::TerminateRequest(Mirror::from_c(&place.value.terminate_request, true, how)?),
                8 => Self::SetInboundRoutingRequest(Mirror::from_c(&place.value.set_inbound_routing_request, true, how)?),
                9 => Self::GetIncomingCallsRequest(Mirror::from_c(&place.value.get_incoming_calls_request, true, how)?),
                10 => Self::AnswerIncomingCallRequest(Mirror::from_c(&place.value.answer_incoming_call_request, true, how)?),
                11 => Self::Empty(Mirror::from_c(&place.value.empty, true, how)?),
                12 => Self::BucketRequest(Mirror::from_c(&place.value.bucket_request, true, how)?),
                13 => Self::BucketActionRequest(Mirror::from_c(&place.value.bucket_action_request, true, how)?),
                14 => Self::ExecuteDialplanRequest(Mirror::from_c(&place.value.execute_dialplan_request, true, how)?),
                15 => Self::BargeRequest(Mirror::from_c(&place.value.barge_request, true, how)?),
                16 => Self::AllocateWtRequest(Mirror::from_c(&place.value.allocate_wt_request, true, how)?),
                17 => Self::SuperviseSubscribeRequest(Mirror::from_c(&place.value.supervise_subscribe_request, true, how)?),
                18 => Self::OriginateResponse(Mirror::from_c(&place.value.originate_response, true, how)?),
                19 => Self::BulkResponse(Mirror::from_c(&place.value.bulk_response, true, how)?),
                20 => Self::TerminateResponse(Mirror::from_c(&place.value.terminate_response, true, how)?),
                21 => Self::GetIncomingCallsResponse(Mirror::from_c(&place.value.get_incoming_calls_response, true, how)?),
                22 => Self::IncomingCallInfo(Mirror::from_c(&place.value.incoming_call_info, true, how)?),
                23 => Self::AnswerIncomingCallResponse(Mirror::from_c(&place.value.answer_incoming_call_response, true, how)?),
                24 => Self::ListBucketsResponse(Mirror::from_c(&place.value.list_buckets_response, true, how)?),
                25 => Self::BucketInfo(Mirror::from_c(&place.value.bucket_info, true, how)?),
                26 => Self::BucketCallList(Mirror::from_c(&place.value.bucket_call_list, true, how)?),
                27 => Self::BucketActionResponse(Mirror::from_c(&place.value.bucket_action_response, true, how)?),
                28 => Self::ExecuteDialplanResponse(Mirror::from_c(&place.value.execute_dialplan_response, true, how)?),
                29 => Self::AllocateWtResponse(Mirror::from_c(&place.value.allocate_wt_response, true, how)?),
                30 => Self::SuperviseSubscribeResponse(Mirror::from_c(&place.value.supervise_subscribe_response, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// The name of a kind (a `callevents_gateway_kind`) in snake case, "unknown" for what is none. The
/// text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_gateway_kind_name(kind: u32) -> callevents_str {
    kind_name!(
        kind,
        "call_event",
        "audio_frame",
        "event_stream_request",
        "originate_request",
        "bulk_request",
        "abort_bulk_request",
        "terminate_request",
        "set_inbound_routing_request",
        "get_incoming_calls_request",
        "answer_incoming_call_request",
        "empty",
        "bucket_request",
        "bucket_action_request",
        "execute_dialplan_request",
        "barge_request",
        "allocate_wt_request",
        "supervise_subscribe_request",
        "originate_response",
        "bulk_response",
        "terminate_response",
        "get_incoming_calls_response",
        "incoming_call_info",
        "answer_incoming_call_response",
        "list_buckets_response",
        "bucket_info",
        "bucket_call_list",
        "bucket_action_response",
        "execute_dialplan_response",
        "allocate_wt_response",
        "supervise_subscribe_response",
    )
}
