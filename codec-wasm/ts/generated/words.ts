/**
 * The core's words: errors, verdicts, states, phases, causes.
 *
 * Generated from the core's declarations by `cargo xtask generate`.
 * @module
 */

/** What is wrong with a message that was to be decoded. */
export type DecodeErrorKind = "truncated" | "too_large" | "frame_too_short" | "invalid_utf8" | "negative_length" | "length_beyond_end" | "incompatible_version" | "invalid_tag" | "varint_too_long" | "unmatched_group" | "depth_exceeded" | "unexpected_byte" | "invalid_escape" | "control_character" | "invalid_number" | "number_out_of_range" | "missing_field" | "wrong_type" | "trailing_data";

/** The names and texts of errors, by their codes. */
export const DECODE_ERRORS: Readonly<Record<number, readonly [DecodeErrorKind, string]>> = {
  1: ["truncated", "the message ends inside a value"],
  2: ["too_large", "the message is larger than the limit"],
  3: ["frame_too_short", "the frame's length has no room for a method id"],
  4: ["invalid_utf8", "the string is not UTF-8"],
  5: ["negative_length", "the length is negative"],
  6: ["length_beyond_end", "the length reaches beyond the end of the message"],
  7: ["incompatible_version", "the envelope needs a newer reader"],
  8: ["invalid_tag", "the tag is not a protobuf tag"],
  9: ["varint_too_long", "the varint is longer than ten bytes"],
  10: ["unmatched_group", "the group's begin and end do not match"],
  11: ["depth_exceeded", "values are nested too deeply"],
  20: ["unexpected_byte", "malformed JSON"],
  21: ["invalid_escape", "the escape is not one that JSON knows"],
  22: ["control_character", "a control character must be escaped in a string"],
  23: ["invalid_number", "the number is not written as JSON wants it"],
  24: ["number_out_of_range", "the number does not fit its type"],
  25: ["missing_field", "a required field is missing"],
  26: ["wrong_type", "the value has the wrong type"],
  27: ["trailing_data", "something follows the complete message"],
};

/** Why a message could not be built. */
export type EncodeErrorKind = "too_long" | "invalid_character" | "not_a_frame" | "not_finite" | "truncated" | "too_large" | "frame_too_short" | "invalid_utf8" | "negative_length" | "length_beyond_end" | "incompatible_version" | "invalid_tag" | "varint_too_long" | "unmatched_group" | "depth_exceeded" | "unexpected_byte" | "invalid_escape" | "control_character" | "invalid_number" | "number_out_of_range" | "missing_field" | "wrong_type" | "trailing_data";

/** The names of errors of building, by their codes. */
export const ENCODE_ERRORS: Readonly<Record<number, EncodeErrorKind>> = {
  101: "too_long",
  102: "invalid_character",
  104: "not_a_frame",
  103: "not_finite",
};

/** What a tracker says about an event. */
export type VerdictName = "deliver" | "after_gap" | "replay" | "violation" | "ignore" | "untracked";
export const VERDICTS: readonly VerdictName[] = ["deliver", "after_gap", "replay", "violation", "ignore", "untracked"];

/** What a tracker says about a frame of audio. */
export type AudioVerdictName = "deliver" | "lost" | "repeat" | "late" | "after_end" | "no_call" | "untracked";
export const AUDIO_VERDICTS: readonly AudioVerdictName[] = ["deliver", "lost", "repeat", "late", "after_end", "no_call", "untracked"];

/** Where a call is, in the words of all systems. */
export type Phase = "created" | "ringing" | "early_media" | "answered" | "held" | "resumed" | "ended";
export const PHASES: readonly Phase[] = ["created", "ringing", "early_media", "answered", "held", "resumed", "ended"];

/** Why a call ended, in the words of all systems. */
export type EndClass = "normal" | "busy" | "no_answer" | "rejected" | "unreachable" | "cancelled" | "timeout" | "transferred" | "failed";
export const END_CLASSES: readonly EndClass[] = ["normal", "busy", "no_answer", "rejected", "unreachable", "cancelled", "timeout", "transferred", "failed"];

/** What a cause is about. */
export type CauseClass = "normal_event" | "resource_unavailable" | "service_unavailable" | "service_not_implemented" | "invalid_message" | "protocol_error" | "interworking";
export const CAUSE_CLASSES: readonly CauseClass[] = ["normal_event", "resource_unavailable", "service_unavailable", "service_not_implemented", "invalid_message", "protocol_error", "interworking"];

/** The names of causes, by their numbers. */
export const CAUSES: Readonly<Record<number, string>> = {
  1: "Unallocated (unassigned) number",
  2: "No route to specified transit network",
  3: "No route to destination",
  4: "Send special information tone",
  5: "Misdialled trunk prefix",
  6: "Channel unacceptable",
  7: "Call awarded and being delivered in an established channel",
  8: "Preemption",
  9: "Preemption, circuit reserved for reuse",
  14: "QoR: ported number",
  16: "Normal call clearing",
  17: "User busy",
  18: "No user responding",
  19: "No answer from user (user alerted)",
  20: "Subscriber absent",
  21: "Call rejected",
  22: "Number changed",
  23: "Redirection to new destination",
  24: "Call rejected due to feature at the destination",
  25: "Exchange routing error",
  26: "Non-selected user clearing",
  27: "Destination out of order",
  28: "Invalid number format (address incomplete)",
  29: "Facility rejected",
  30: "Response to STATUS ENQUIRY",
  31: "Normal, unspecified",
  34: "No circuit/channel available",
  38: "Network out of order",
  39: "Permanent frame mode connection out of service",
  40: "Permanent frame mode connection operational",
  41: "Temporary failure",
  42: "Switching equipment congestion",
  43: "Access information discarded",
  44: "Requested circuit/channel not available",
  46: "Precedence call blocked",
  47: "Resource unavailable, unspecified",
  49: "Quality of service not available",
  50: "Requested facility not subscribed",
  53: "Outgoing calls barred within CUG",
  55: "Incoming calls barred within CUG",
  57: "Bearer capability not authorized",
  58: "Bearer capability not presently available",
  62: "Inconsistency in designated outgoing access information and subscriber class",
  63: "Service or option not available, unspecified",
  65: "Bearer capability not implemented",
  66: "Channel type not implemented",
  69: "Requested facility not implemented",
  70: "Only restricted digital information bearer capability is available",
  79: "Service or option not implemented, unspecified",
  81: "Invalid call reference value",
  82: "Identified channel does not exist",
  83: "A suspended call exists, but this call identity does not",
  84: "Call identity in use",
  85: "No call suspended",
  86: "Call having the requested call identity has been cleared",
  87: "User not member of CUG",
  88: "Incompatible destination",
  90: "Non-existent CUG",
  91: "Invalid transit network selection",
  95: "Invalid message, unspecified",
  96: "Mandatory information element is missing",
  97: "Message type non-existent or not implemented",
  98: "Message not compatible with call state or message type non-existent or not implemented",
  99: "Information element/parameter non-existent or not implemented",
  100: "Invalid information element contents",
  101: "Message not compatible with call state",
  102: "Recovery on timer expiry",
  103: "Parameter non-existent or not implemented, passed on",
  110: "Message with unrecognized parameter, discarded",
  111: "Protocol error, unspecified",
  127: "Interworking, unspecified",
};

/** The states and events of each system's order, by their numbers. */
export const ORDERS = {
  gateway: {
    states: ["unknown", "created", "answered", "held", "ended"],
    phases: [undefined, "created", "answered", "held", "ended"],
    events: ["CHANNEL_CREATE", "CHANNEL_ANSWER", "CHANNEL_HANGUP_COMPLETE", "CHANNEL_HOLD", "CHANNEL_RESUME"],
  },
  jambonz: {
    states: ["unknown", "inbound_trying", "inbound_answered", "dialled_trying", "dialled_ringing", "dialled_early_media", "dialled_answered", "rest_trying", "rest_ringing", "rest_early_media", "rest_answered", "completed", "failed", "busy", "no_answer"],
    phases: [undefined, "created", "answered", "created", "ringing", "early_media", "answered", "created", "ringing", "early_media", "answered", "ended", "ended", "ended", "ended"],
    events: ["trying", "in-progress", "no-answer", "trying", "ringing", "early-media", "in-progress", "trying", "ringing", "early-media", "in-progress", "no-answer", "failed", "busy", "completed", "queued"],
  },
  rtpbridge: {
    states: ["unknown", "present", "buffering", "connecting", "connected", "playing", "paused", "disconnected", "finished", "gone"],
    phases: [undefined, undefined, "created", "created", "answered", "answered", "held", undefined, "ended", "ended"],
    events: ["endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.state_changed", "endpoint.file.finished", "endpoint.transferred_out", "dtmf", "endpoint.transferred_in", "endpoint.transferred_in", "endpoint.transferred_in", "endpoint.transferred_in"],
  },
  voicetyped: {
    states: ["unknown", "active", "ended", "not_begun"],
    phases: [undefined, "answered", "ended", undefined],
    events: ["call_started", "call_terminated", "speech_partial", "speech_final", "dtmf_received", "state_transition", "action_executed", "hook_result", "hook_error", "tts_started", "tts_completed", "error"],
  },
} as const;
