/*
 * callevents: one codec for what four voice systems say about their calls.
 *
 * Generated from the library's source by `cargo xtask generate`; do not edit.
 *
 * What holds for every function:
 *
 * - Nothing is allocated, nothing is global, and nothing is read or written but what is handed
 *   over. Objects are structs of words in memory of yours, opened by `..._open`; buffers that they
 *   keep are yours too.
 * - A function returns a `callevents_status`. Below 0 it failed, and its results mean nothing;
 *   only encoders tell the length that is needed. `callevents_strerror()` has words for it.
 *   Comments name statuses without `CALLEVENTS_STATUS_` in front: `EVENT`, `TOO_LARGE`.
 * - A pointer that is NULL or not aligned, a length that no memory has, or a number that stands for
 *   nothing is `INVALID_ARGUMENT`; an object that was not opened is `NOT_OPEN`. A NULL pointer with
 *   the length 0 is an empty input or buffer. Only where it is said may a pointer be NULL else.
 * - Pointers that are not NULL must point to what the parameter's type says, and inputs must stay
 *   as they are as long as views of them are used: what a call writes must not overlap what it
 *   reads. An object is for one thread at a time; different objects do not know of each other.
 * - Views (`callevents_str`, `callevents_bytes`, `callevents_json_str`, `callevents_name`) borrow:
 *   of a message from the text or body that it was decoded from, of a decoder as its function says.
 *   They have no NUL at their end: print them by `%.*s` with `(int)view.len, view.ptr`.
 * - What a message may lack has a flag: `has_x` tells whether there is an `x`. The `rest` of a
 *   message is the JSON object that it was read from, if not all of it is in the fields, in their
 *   order; else it is empty. What is built has the other members of its `rest`, and its order.
 * - A struct that you fill in is to be zeroed first (`= {0}`, in C++ `= {}`): then all that it does
 *   not say is not there. Structs that begin with `struct_size` want their size there.
 * - Where a struct has a number for a name (`kind`, `value`, `..._field`), the enumeration that it
 *   is of is told in its documentation; numbers that are not in it may come, and are kept.
 */
#ifndef CALLEVENTS_H
#define CALLEVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The version that this header belongs to.
#define CALLEVENTS_VERSION_MAJOR 0
#define CALLEVENTS_VERSION_MINOR 1
#define CALLEVENTS_VERSION_PATCH 0
/// The same as text, and as one number that grows with it: 1.2.3 is 1002003.
#define CALLEVENTS_VERSION_STRING "0.1.0"
#define CALLEVENTS_VERSION_NUMBER 1000


// How many words a `callevents_audio_tracker` is.
#define CALLEVENTS_AUDIO_TRACKER_WORDS 40

// How many words of memory an audio tracker takes for each stream: give it that many times as
// many words as streams are to be followed at once.
#define CALLEVENTS_WORDS_PER_AUDIO_STREAM 13

// How many words a `callevents_frame_decoder` is.
#define CALLEVENTS_FRAME_DECODER_WORDS 20

// Places a call.
#define CALLEVENTS_METHOD_ORIGINATE 1430677891

// Places the calls of a list.
#define CALLEVENTS_METHOD_ORIGINATE_BULK 721069100

// Stops the calls of a list.
#define CALLEVENTS_METHOD_ABORT_BULK 3861915064

// Ends a call.
#define CALLEVENTS_METHOD_TERMINATE 3834253405

// To the gateway: asks for events. From the gateway: an event.
#define CALLEVENTS_METHOD_STREAM_EVENTS 959835745

// Says what is to be done with incoming calls.
#define CALLEVENTS_METHOD_SET_INBOUND_ROUTING 1933986897

// Asks which calls are waiting.
#define CALLEVENTS_METHOD_GET_INCOMING_CALLS 1161946746

// Answers a waiting call.
#define CALLEVENTS_METHOD_ANSWER_INCOMING_CALL 2990157256

// Asks for the buckets that hold calls.
#define CALLEVENTS_METHOD_GET_ACTIVE_BUCKETS 2624504207

// Asks for the calls of a bucket.
#define CALLEVENTS_METHOD_GET_BUCKET_CALLS 1217351135

// Does something with all calls of a bucket.
#define CALLEVENTS_METHOD_EXECUTE_BUCKET_ACTION 4030863293

// Does something with a call, as the vendor's core and every SDK write it.
#define CALLEVENTS_METHOD_EXECUTE_DIALPLAN 80147304

// Does something with a call, as the documentation has it.
#define CALLEVENTS_METHOD_EXECUTE_DIALPLAN_DOCUMENTED 3514036100

// Stops what an agent is saying.
#define CALLEVENTS_METHOD_BARGE 3854301714

// A piece of audio, in both directions.
#define CALLEVENTS_METHOD_AUDIO_FRAME 2991054320

// Takes part in a call as its supervisor, as the TypeScript SDK writes it.
#define CALLEVENTS_METHOD_SUPERVISE_SUBSCRIBE 2856173042

// Takes part in a call as its supervisor, as the Python, Go, Rust and .NET SDKs write it.
#define CALLEVENTS_METHOD_SUPERVISE_SUBSCRIBE_CLUTCHCALL 425376200

// Asks for a WebTransport session.
#define CALLEVENTS_METHOD_ALLOCATE_WT 1763028449

// Has the gateway read its certificates again.
#define CALLEVENTS_METHOD_RELOAD_CERTIFICATES 3357922138

// A piece of audio, as old gateways write it.
#define CALLEVENTS_METHOD_LEGACY_AUDIO_FRAME 9999

// An event, as old gateways write it.
#define CALLEVENTS_METHOD_LEGACY_CALL_EVENT 10000

// A `value` from here on is no name but a number: it is that much more than this.
#define CALLEVENTS_NAME_NUMBER 65536

// How many words a `callevents_json_iter` is.
#define CALLEVENTS_JSON_ITER_WORDS 16

// How many words a `callevents_json_writer` is.
#define CALLEVENTS_JSON_WRITER_WORDS 16

// How many words a `callevents_tracker` is.
#define CALLEVENTS_TRACKER_WORDS 40

// How many words of memory a tracker takes for each call: give it that many times as many words as
// calls are to be followed at once.
#define CALLEVENTS_WORDS_PER_CALL 12

// A file is played for ever: the `loop_count` that is written as null. A number as large as this,
// which the server refuses, is told as one less.
#define CALLEVENTS_RTPBRIDGE_FOREVER UINT32_MAX

// How many words a `callevents_sse_parser` is.
#define CALLEVENTS_SSE_PARSER_WORDS 192

// The most bytes of an event's id, and of its type.
#define CALLEVENTS_SSE_ID_LIMIT 256

// The version of the binary interface that this header describes: of struct layouts, numbers and
// functions. It is also the number in the shared library's name.
#define CALLEVENTS_ABI_VERSION 0

// How many words a `callevents_repeat_filter` is.
#define CALLEVENTS_REPEAT_FILTER_WORDS 20

// How many words of memory a filter takes for each event that it remembers, and a chain of states
// for each call.
#define CALLEVENTS_WORDS_PER_REPEAT 3

// How many words a `callevents_state_chain` is.
#define CALLEVENTS_STATE_CHAIN_WORDS 20

// How a call went: below 0 it failed, and nothing that it was to give is to be relied on.
//
// Numbers keep their meaning for ever; those of errors are the core's, negative.
enum callevents_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // It is done. From a function that gives one thing after the other: there is nothing
    // (more) now, and what it would give was not touched.
    CALLEVENTS_STATUS_OK = 0,
    // The next thing was given.
    CALLEVENTS_STATUS_EVENT = 1,
    // The message ends inside a value.
    CALLEVENTS_STATUS_TRUNCATED = -1,
    // The message is larger than the limit.
    CALLEVENTS_STATUS_TOO_LARGE = -2,
    // The frame's length has no room for a method id.
    CALLEVENTS_STATUS_FRAME_TOO_SHORT = -3,
    // The string is not UTF-8.
    CALLEVENTS_STATUS_INVALID_UTF8 = -4,
    // The length is negative.
    CALLEVENTS_STATUS_NEGATIVE_LENGTH = -5,
    // The length reaches beyond the end of the message.
    CALLEVENTS_STATUS_LENGTH_BEYOND_END = -6,
    // The envelope needs a newer reader.
    CALLEVENTS_STATUS_INCOMPATIBLE_VERSION = -7,
    // The tag is not a protobuf tag.
    CALLEVENTS_STATUS_INVALID_TAG = -8,
    // The varint is longer than ten bytes.
    CALLEVENTS_STATUS_VARINT_TOO_LONG = -9,
    // The group's begin and end do not match.
    CALLEVENTS_STATUS_UNMATCHED_GROUP = -10,
    // Values are nested too deeply.
    CALLEVENTS_STATUS_DEPTH_EXCEEDED = -11,
    // Malformed JSON.
    CALLEVENTS_STATUS_UNEXPECTED_BYTE = -20,
    // The escape is not one that JSON knows.
    CALLEVENTS_STATUS_INVALID_ESCAPE = -21,
    // A control character must be escaped in a string.
    CALLEVENTS_STATUS_CONTROL_CHARACTER = -22,
    // The number is not written as JSON wants it.
    CALLEVENTS_STATUS_INVALID_NUMBER = -23,
    // The number does not fit its type.
    CALLEVENTS_STATUS_NUMBER_OUT_OF_RANGE = -24,
    // A required field is missing.
    CALLEVENTS_STATUS_MISSING_FIELD = -25,
    // The value has the wrong type.
    CALLEVENTS_STATUS_WRONG_TYPE = -26,
    // Something follows the complete message.
    CALLEVENTS_STATUS_TRAILING_DATA = -27,
    // The buffer is too small.
    CALLEVENTS_STATUS_BUFFER_TOO_SMALL = -100,
    // A value is too long for its length field.
    CALLEVENTS_STATUS_TOO_LONG = -101,
    // A character that may not stand here.
    CALLEVENTS_STATUS_INVALID_CHARACTER = -102,
    // A number is not finite, which JSON cannot write.
    CALLEVENTS_STATUS_NOT_FINITE = -103,
    // A response is not framed: encode its body alone.
    CALLEVENTS_STATUS_NOT_A_FRAME = -104,
    // An argument that cannot be: a null pointer, an unknown number.
    CALLEVENTS_STATUS_INVALID_ARGUMENT = -200,
    // The object is not open.
    CALLEVENTS_STATUS_NOT_OPEN = -201,
    // The tracker is for another system.
    CALLEVENTS_STATUS_WRONG_SYSTEM = -202,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_status callevents_status;
#else
typedef int32_t callevents_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an audio tracker says about a frame.
enum callevents_audio_verdict_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The frame is the next one, or the first that is seen of its stream.
    CALLEVENTS_AUDIO_VERDICT_KIND_DELIVER = 1,
    // The frame is good, but those before it are missing.
    CALLEVENTS_AUDIO_VERDICT_KIND_LOST = 2,
    // The frame has the number of the one before it.
    CALLEVENTS_AUDIO_VERDICT_KIND_REPEAT = 3,
    // The frame has a number from before the last one.
    CALLEVENTS_AUDIO_VERDICT_KIND_LATE = 4,
    // The stream, or its call, has ended.
    CALLEVENTS_AUDIO_VERDICT_KIND_AFTER_END = 5,
    // There is no such call.
    CALLEVENTS_AUDIO_VERDICT_KIND_NO_CALL = 6,
    // The call has no name, too long a name, or no place in the tracker.
    CALLEVENTS_AUDIO_VERDICT_KIND_UNTRACKED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_audio_verdict_kind callevents_audio_verdict_kind;
#else
typedef int32_t callevents_audio_verdict_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a tracker says about an event.
enum callevents_verdict_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The event is next in order: deliver it.
    CALLEVENTS_VERDICT_KIND_DELIVER = 1,
    // The event is legal only if earlier ones were missed, and a gap was announced: deliver it,
    // flagged.
    CALLEVENTS_VERDICT_KIND_AFTER_GAP = 2,
    // The event was seen before: drop it.
    CALLEVENTS_VERDICT_KIND_REPLAY = 3,
    // The event breaks the order: drop it when enforcing, deliver it flagged when observing.
    CALLEVENTS_VERDICT_KIND_VIOLATION = 4,
    // The event's type is reserved or unknown: drop it.
    CALLEVENTS_VERDICT_KIND_IGNORE = 5,
    // The call has no name, too long a name, or no place in the tracker: deliver it, flagged.
    CALLEVENTS_VERDICT_KIND_UNTRACKED = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_verdict_kind callevents_verdict_kind;
#else
typedef int32_t callevents_verdict_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a JSON value is.
enum callevents_json_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    CALLEVENTS_JSON_KIND_NULL = 0,
    CALLEVENTS_JSON_KIND_BOOL = 1,
    CALLEVENTS_JSON_KIND_NUMBER = 2,
    CALLEVENTS_JSON_KIND_STRING = 3,
    CALLEVENTS_JSON_KIND_ARRAY = 4,
    CALLEVENTS_JSON_KIND_OBJECT = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_json_kind callevents_json_kind;
#else
typedef int32_t callevents_json_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an item of a stream is.
enum callevents_sse_item_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // An event.
    CALLEVENTS_SSE_ITEM_KIND_EVENT = 1,
    // A comment, which servers send as keep-alives.
    CALLEVENTS_SSE_ITEM_KIND_COMMENT = 2,
    // A new reconnection time.
    CALLEVENTS_SSE_ITEM_KIND_RETRY = 3,
    // A line that the rules ignore.
    CALLEVENTS_SSE_ITEM_KIND_IGNORED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_sse_item_kind callevents_sse_item_kind;
#else
typedef int32_t callevents_sse_item_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a `state_transition` stands to the one before it.
enum callevents_state_link
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The event is no transition, or does not say from where or to where.
    CALLEVENTS_STATE_LINK_NONE = 0,
    // It is the first of its call, as far as that is remembered.
    CALLEVENTS_STATE_LINK_FIRST = 1,
    // It goes on from where the last one led.
    CALLEVENTS_STATE_LINK_FOLLOWS = 2,
    // It does not: something is missing in between.
    CALLEVENTS_STATE_LINK_BROKEN = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_state_link callevents_state_link;
#else
typedef int32_t callevents_state_link;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which way audio goes.
enum callevents_audio_direction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // From the call to the application.
    CALLEVENTS_AUDIO_DIRECTION_INBOUND = 1,
    // From the application to the call.
    CALLEVENTS_AUDIO_DIRECTION_OUTBOUND = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_audio_direction callevents_audio_direction;
#else
typedef int32_t callevents_audio_direction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a frame's length counts.
enum callevents_length_field
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // What comes after the length itself: the gateway's streams, and the documentation.
    CALLEVENTS_LENGTH_FIELD_AFTER_LENGTH = 0,
    // The whole frame: the vendor's own request builders.
    CALLEVENTS_LENGTH_FIELD_WHOLE_FRAME = 1,
    // Whichever of the two agrees with the envelope in the body; see the documentation of the
    // Rust crate for when it cannot tell. To build, the same as `AFTER_LENGTH`.
    CALLEVENTS_LENGTH_FIELD_AUTO = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_length_field callevents_length_field;
#else
typedef int32_t callevents_length_field;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a body is written.
enum callevents_body_format
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // As a serde envelope: what the gateway speaks.
    CALLEVENTS_BODY_FORMAT_ENVELOPE = 0,
    // As protobuf: call events, audio frames and requests for them only; all other messages are
    // envelopes always.
    CALLEVENTS_BODY_FORMAT_PROTOBUF = 1,
    // As whichever of the two it looks like. To build, the same as `ENVELOPE`.
    CALLEVENTS_BODY_FORMAT_AUTO = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_body_format callevents_body_format;
#else
typedef int32_t callevents_body_format;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Who sent a frame.
enum callevents_direction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Not known: a frame whose length counts its header too is from a client, for only request
    // builders write it so; any other is from the gateway.
    CALLEVENTS_DIRECTION_ANY = 0,
    // The gateway.
    CALLEVENTS_DIRECTION_FROM_GATEWAY = 1,
    // A client.
    CALLEVENTS_DIRECTION_TO_GATEWAY = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_direction callevents_direction;
#else
typedef int32_t callevents_direction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What happened to a call.
//
// Others may come, and are kept as they are.
enum callevents_event_type
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Reserved: it should not appear, and is to be logged and dropped.
    CALLEVENTS_EVENT_TYPE_UNKNOWN = 0,
    // The call exists: it is being set up, or rings.
    CALLEVENTS_EVENT_TYPE_CHANNEL_CREATE = 1,
    // The call was answered.
    CALLEVENTS_EVENT_TYPE_CHANNEL_ANSWER = 2,
    // The call has ended: the last event of a call.
    CALLEVENTS_EVENT_TYPE_CHANNEL_HANGUP_COMPLETE = 3,
    // The call was put on hold.
    CALLEVENTS_EVENT_TYPE_CHANNEL_HOLD = 4,
    // The call goes on after a hold.
    CALLEVENTS_EVENT_TYPE_CHANNEL_RESUME = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_event_type callevents_event_type;
#else
typedef int32_t callevents_event_type;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What the gateway is to do with a call.
//
// Others may come, and are kept as they are.
enum callevents_dialplan_action
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // End the call.
    CALLEVENTS_DIALPLAN_ACTION_HANGUP = 0,
    // Park the call.
    CALLEVENTS_DIALPLAN_ACTION_PARK = 1,
    // Play music on hold.
    CALLEVENTS_DIALPLAN_ACTION_MUSIC_ON_HOLD = 2,
    // Play a recording.
    CALLEVENTS_DIALPLAN_ACTION_PLAYBACK = 3,
    // Take the call from its parking place and connect it.
    CALLEVENTS_DIALPLAN_ACTION_UNPARK_AND_BRIDGE = 4,
    // Answer the call.
    CALLEVENTS_DIALPLAN_ACTION_ANSWER = 5,
    // Connect the call's audio with an AI agent, both ways.
    CALLEVENTS_DIALPLAN_ACTION_AI_BIDIRECTIONAL_STREAM = 6,
    // Transfer the call.
    CALLEVENTS_DIALPLAN_ACTION_TRANSFER = 7,
    // Mute the call.
    CALLEVENTS_DIALPLAN_ACTION_MUTE = 8,
    // End the muting.
    CALLEVENTS_DIALPLAN_ACTION_UNMUTE = 9,
    // Put the call on hold.
    CALLEVENTS_DIALPLAN_ACTION_HOLD = 10,
    // End the hold.
    CALLEVENTS_DIALPLAN_ACTION_UNHOLD = 11,
    // Send DTMF digits.
    CALLEVENTS_DIALPLAN_ACTION_SEND_DTMF = 12,
    // Supervise the call; known to the gateway only.
    CALLEVENTS_DIALPLAN_ACTION_SUPERVISE = 13,
    // Send the call's audio back.
    CALLEVENTS_DIALPLAN_ACTION_LOOPBACK = 14,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_dialplan_action callevents_dialplan_action;
#else
typedef int32_t callevents_dialplan_action;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What the gateway does with the calls that come in on a trunk.
//
// Others may come, and are kept as they are.
enum callevents_inbound_rule
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Reject the call.
    CALLEVENTS_INBOUND_RULE_REJECT = 0,
    // Play a recording and hang up.
    CALLEVENTS_INBOUND_RULE_PLAY_AND_HANGUP = 1,
    // Call a webhook and hang up.
    CALLEVENTS_INBOUND_RULE_NOTIFY_AND_HANGUP = 2,
    // Give the call to an AI agent.
    CALLEVENTS_INBOUND_RULE_HANDLE_AI = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_inbound_rule callevents_inbound_rule;
#else
typedef int32_t callevents_inbound_rule;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a supervisor takes part in a call.
//
// Others may come, and are kept as they are.
enum callevents_supervise_mode
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Listens.
    CALLEVENTS_SUPERVISE_MODE_MONITOR = 0,
    // Is heard by the agent only.
    CALLEVENTS_SUPERVISE_MODE_WHISPER_AGENT = 1,
    // Is heard by the caller only.
    CALLEVENTS_SUPERVISE_MODE_WHISPER_CALLER = 2,
    // Is heard by both.
    CALLEVENTS_SUPERVISE_MODE_BARGE = 3,
    // An AI agent listens.
    CALLEVENTS_SUPERVISE_MODE_AGENTIC_MONITOR = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_supervise_mode callevents_supervise_mode;
#else
typedef int32_t callevents_supervise_mode;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a request failed.
//
// Others may come, and are kept as they are.
enum callevents_error_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // It did not fail.
    CALLEVENTS_ERROR_CODE_SUCCESS = 0,
    // The trunk does not exist or is not usable.
    CALLEVENTS_ERROR_CODE_ERR_INVALID_TRUNK = 1,
    // The destination cannot be dialled.
    CALLEVENTS_ERROR_CODE_ERR_INVALID_DESTINATION = 2,
    // Too many requests.
    CALLEVENTS_ERROR_CODE_ERR_RATE_LIMITED = 3,
    // The gateway has stopped taking requests for a while.
    CALLEVENTS_ERROR_CODE_ERR_CIRCUIT_BREAKER = 4,
    // The gateway's own fault.
    CALLEVENTS_ERROR_CODE_ERR_INTERNAL_ERROR = 5,
    // A field has a value that the gateway does not take.
    CALLEVENTS_ERROR_CODE_ERR_VALIDATION_FAILED = 6,
    // The caller may not do this.
    CALLEVENTS_ERROR_CODE_ERR_UNAUTHORIZED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_error_code callevents_error_code;
#else
typedef int32_t callevents_error_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a call ended, as ITU-T Q.850 numbers it.
//
// Others may come, and are kept as they are.
enum callevents_q850_cause
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Unallocated (unassigned) number.
    CALLEVENTS_Q850_CAUSE_UNALLOCATED_NUMBER = 1,
    // No route to specified transit network.
    CALLEVENTS_Q850_CAUSE_NO_ROUTE_TO_TRANSIT_NETWORK = 2,
    // No route to destination.
    CALLEVENTS_Q850_CAUSE_NO_ROUTE_TO_DESTINATION = 3,
    // Send special information tone.
    CALLEVENTS_Q850_CAUSE_SEND_SPECIAL_INFORMATION_TONE = 4,
    // Misdialled trunk prefix.
    CALLEVENTS_Q850_CAUSE_MISDIALLED_TRUNK_PREFIX = 5,
    // Channel unacceptable.
    CALLEVENTS_Q850_CAUSE_CHANNEL_UNACCEPTABLE = 6,
    // Call awarded and being delivered in an established channel.
    CALLEVENTS_Q850_CAUSE_CALL_AWARDED = 7,
    // Preemption.
    CALLEVENTS_Q850_CAUSE_PREEMPTION = 8,
    // Preemption, circuit reserved for reuse.
    CALLEVENTS_Q850_CAUSE_PREEMPTION_CIRCUIT_RESERVED = 9,
    // QoR: ported number.
    CALLEVENTS_Q850_CAUSE_QOR_PORTED_NUMBER = 14,
    // Normal call clearing.
    CALLEVENTS_Q850_CAUSE_NORMAL_CALL_CLEARING = 16,
    // User busy.
    CALLEVENTS_Q850_CAUSE_USER_BUSY = 17,
    // No user responding.
    CALLEVENTS_Q850_CAUSE_NO_USER_RESPONDING = 18,
    // No answer from user (user alerted).
    CALLEVENTS_Q850_CAUSE_NO_ANSWER_FROM_USER = 19,
    // Subscriber absent.
    CALLEVENTS_Q850_CAUSE_SUBSCRIBER_ABSENT = 20,
    // Call rejected.
    CALLEVENTS_Q850_CAUSE_CALL_REJECTED = 21,
    // Number changed.
    CALLEVENTS_Q850_CAUSE_NUMBER_CHANGED = 22,
    // Redirection to new destination.
    CALLEVENTS_Q850_CAUSE_REDIRECTION_TO_NEW_DESTINATION = 23,
    // Call rejected due to feature at the destination.
    CALLEVENTS_Q850_CAUSE_REJECTED_BY_FEATURE = 24,
    // Exchange routing error.
    CALLEVENTS_Q850_CAUSE_EXCHANGE_ROUTING_ERROR = 25,
    // Non-selected user clearing.
    CALLEVENTS_Q850_CAUSE_NON_SELECTED_USER_CLEARING = 26,
    // Destination out of order.
    CALLEVENTS_Q850_CAUSE_DESTINATION_OUT_OF_ORDER = 27,
    // Invalid number format (address incomplete).
    CALLEVENTS_Q850_CAUSE_INVALID_NUMBER_FORMAT = 28,
    // Facility rejected.
    CALLEVENTS_Q850_CAUSE_FACILITY_REJECTED = 29,
    // Response to STATUS ENQUIRY.
    CALLEVENTS_Q850_CAUSE_RESPONSE_TO_STATUS_ENQUIRY = 30,
    // Normal, unspecified.
    CALLEVENTS_Q850_CAUSE_NORMAL_UNSPECIFIED = 31,
    // No circuit/channel available.
    CALLEVENTS_Q850_CAUSE_NO_CIRCUIT_AVAILABLE = 34,
    // Network out of order.
    CALLEVENTS_Q850_CAUSE_NETWORK_OUT_OF_ORDER = 38,
    // Permanent frame mode connection out of service.
    CALLEVENTS_Q850_CAUSE_PERMANENT_FRAME_MODE_OUT_OF_SERVICE = 39,
    // Permanent frame mode connection operational.
    CALLEVENTS_Q850_CAUSE_PERMANENT_FRAME_MODE_OPERATIONAL = 40,
    // Temporary failure.
    CALLEVENTS_Q850_CAUSE_TEMPORARY_FAILURE = 41,
    // Switching equipment congestion.
    CALLEVENTS_Q850_CAUSE_SWITCHING_EQUIPMENT_CONGESTION = 42,
    // Access information discarded.
    CALLEVENTS_Q850_CAUSE_ACCESS_INFORMATION_DISCARDED = 43,
    // Requested circuit/channel not available.
    CALLEVENTS_Q850_CAUSE_REQUESTED_CIRCUIT_NOT_AVAILABLE = 44,
    // Precedence call blocked.
    CALLEVENTS_Q850_CAUSE_PRECEDENCE_CALL_BLOCKED = 46,
    // Resource unavailable, unspecified.
    CALLEVENTS_Q850_CAUSE_RESOURCE_UNAVAILABLE = 47,
    // Quality of service not available.
    CALLEVENTS_Q850_CAUSE_QUALITY_OF_SERVICE_NOT_AVAILABLE = 49,
    // Requested facility not subscribed.
    CALLEVENTS_Q850_CAUSE_REQUESTED_FACILITY_NOT_SUBSCRIBED = 50,
    // Outgoing calls barred within CUG.
    CALLEVENTS_Q850_CAUSE_OUTGOING_CALLS_BARRED = 53,
    // Incoming calls barred within CUG.
    CALLEVENTS_Q850_CAUSE_INCOMING_CALLS_BARRED = 55,
    // Bearer capability not authorized.
    CALLEVENTS_Q850_CAUSE_BEARER_CAPABILITY_NOT_AUTHORIZED = 57,
    // Bearer capability not presently available.
    CALLEVENTS_Q850_CAUSE_BEARER_CAPABILITY_NOT_AVAILABLE = 58,
    // Inconsistency in designated outgoing access information and subscriber class.
    CALLEVENTS_Q850_CAUSE_INCONSISTENT_ACCESS_INFORMATION = 62,
    // Service or option not available, unspecified.
    CALLEVENTS_Q850_CAUSE_SERVICE_OR_OPTION_NOT_AVAILABLE = 63,
    // Bearer capability not implemented.
    CALLEVENTS_Q850_CAUSE_BEARER_CAPABILITY_NOT_IMPLEMENTED = 65,
    // Channel type not implemented.
    CALLEVENTS_Q850_CAUSE_CHANNEL_TYPE_NOT_IMPLEMENTED = 66,
    // Requested facility not implemented.
    CALLEVENTS_Q850_CAUSE_REQUESTED_FACILITY_NOT_IMPLEMENTED = 69,
    // Only restricted digital information bearer capability is available.
    CALLEVENTS_Q850_CAUSE_ONLY_RESTRICTED_DIGITAL = 70,
    // Service or option not implemented, unspecified.
    CALLEVENTS_Q850_CAUSE_SERVICE_OR_OPTION_NOT_IMPLEMENTED = 79,
    // Invalid call reference value.
    CALLEVENTS_Q850_CAUSE_INVALID_CALL_REFERENCE = 81,
    // Identified channel does not exist.
    CALLEVENTS_Q850_CAUSE_IDENTIFIED_CHANNEL_NOT_EXISTENT = 82,
    // A suspended call exists, but this call identity does not.
    CALLEVENTS_Q850_CAUSE_SUSPENDED_CALL_EXISTS = 83,
    // Call identity in use.
    CALLEVENTS_Q850_CAUSE_CALL_IDENTITY_IN_USE = 84,
    // No call suspended.
    CALLEVENTS_Q850_CAUSE_NO_CALL_SUSPENDED = 85,
    // Call having the requested call identity has been cleared.
    CALLEVENTS_Q850_CAUSE_CALL_WITH_IDENTITY_CLEARED = 86,
    // User not member of CUG.
    CALLEVENTS_Q850_CAUSE_USER_NOT_MEMBER_OF_CUG = 87,
    // Incompatible destination.
    CALLEVENTS_Q850_CAUSE_INCOMPATIBLE_DESTINATION = 88,
    // Non-existent CUG.
    CALLEVENTS_Q850_CAUSE_NON_EXISTENT_CUG = 90,
    // Invalid transit network selection.
    CALLEVENTS_Q850_CAUSE_INVALID_TRANSIT_NETWORK_SELECTION = 91,
    // Invalid message, unspecified.
    CALLEVENTS_Q850_CAUSE_INVALID_MESSAGE = 95,
    // Mandatory information element is missing.
    CALLEVENTS_Q850_CAUSE_MANDATORY_ELEMENT_MISSING = 96,
    // Message type non-existent or not implemented.
    CALLEVENTS_Q850_CAUSE_MESSAGE_TYPE_NOT_IMPLEMENTED = 97,
    // Message not compatible with call state or message type non-existent or not implemented.
    CALLEVENTS_Q850_CAUSE_MESSAGE_NOT_COMPATIBLE = 98,
    // Information element/parameter non-existent or not implemented.
    CALLEVENTS_Q850_CAUSE_ELEMENT_NOT_IMPLEMENTED = 99,
    // Invalid information element contents.
    CALLEVENTS_Q850_CAUSE_INVALID_ELEMENT_CONTENTS = 100,
    // Message not compatible with call state.
    CALLEVENTS_Q850_CAUSE_MESSAGE_NOT_COMPATIBLE_WITH_STATE = 101,
    // Recovery on timer expiry.
    CALLEVENTS_Q850_CAUSE_RECOVERY_ON_TIMER_EXPIRY = 102,
    // Parameter non-existent or not implemented, passed on.
    CALLEVENTS_Q850_CAUSE_PARAMETER_PASSED_ON = 103,
    // Message with unrecognized parameter, discarded.
    CALLEVENTS_Q850_CAUSE_UNRECOGNIZED_PARAMETER_DISCARDED = 110,
    // Protocol error, unspecified.
    CALLEVENTS_Q850_CAUSE_PROTOCOL_ERROR = 111,
    // Interworking, unspecified.
    CALLEVENTS_Q850_CAUSE_INTERWORKING_UNSPECIFIED = 127,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_q850_cause callevents_q850_cause;
#else
typedef int32_t callevents_q850_cause;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_gateway_message` is.
enum callevents_gateway_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Of a method that is not known.
    CALLEVENTS_GATEWAY_KIND_UNKNOWN = 0,
    // What happened to a call.
    CALLEVENTS_GATEWAY_KIND_CALL_EVENT = 1,
    // A piece of a call's audio.
    CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME = 2,
    // Asks for the events of all calls: the first and only message of a stream that the client
    // opens. The same client id on a later connection resumes the subscription.
    CALLEVENTS_GATEWAY_KIND_EVENT_STREAM_REQUEST = 3,
    // Places a call.
    CALLEVENTS_GATEWAY_KIND_ORIGINATE_REQUEST = 4,
    // Places the calls of a list.
    CALLEVENTS_GATEWAY_KIND_BULK_REQUEST = 5,
    // Stops the calls of a list.
    CALLEVENTS_GATEWAY_KIND_ABORT_BULK_REQUEST = 6,
    // Ends a call.
    CALLEVENTS_GATEWAY_KIND_TERMINATE_REQUEST = 7,
    // Says what is to be done with the calls that come in on a trunk.
    CALLEVENTS_GATEWAY_KIND_SET_INBOUND_ROUTING_REQUEST = 8,
    // Asks which calls are waiting on a trunk.
    CALLEVENTS_GATEWAY_KIND_GET_INCOMING_CALLS_REQUEST = 9,
    // Answers a waiting call.
    CALLEVENTS_GATEWAY_KIND_ANSWER_INCOMING_CALL_REQUEST = 10,
    // A request or response that says nothing.
    CALLEVENTS_GATEWAY_KIND_EMPTY = 11,
    // Asks for the calls of a bucket.
    CALLEVENTS_GATEWAY_KIND_BUCKET_REQUEST = 12,
    // Does something with all calls of a bucket.
    CALLEVENTS_GATEWAY_KIND_BUCKET_ACTION_REQUEST = 13,
    // Does something with a call.
    CALLEVENTS_GATEWAY_KIND_EXECUTE_DIALPLAN_REQUEST = 14,
    // Stops what the agent of a call is saying.
    CALLEVENTS_GATEWAY_KIND_BARGE_REQUEST = 15,
    // Asks for a WebTransport session for a call's media.
    CALLEVENTS_GATEWAY_KIND_ALLOCATE_WT_REQUEST = 16,
    // Takes part in a call as its supervisor.
    CALLEVENTS_GATEWAY_KIND_SUPERVISE_SUBSCRIBE_REQUEST = 17,
    // Whether a call is being placed.
    CALLEVENTS_GATEWAY_KIND_ORIGINATE_RESPONSE = 18,
    // Whether the calls of a list are being placed, or were stopped.
    CALLEVENTS_GATEWAY_KIND_BULK_RESPONSE = 19,
    // Whether a call was ended.
    CALLEVENTS_GATEWAY_KIND_TERMINATE_RESPONSE = 20,
    // The calls that wait on a trunk. How the list is written is not known: its bytes are the
    // `extra` of the envelope.
    CALLEVENTS_GATEWAY_KIND_GET_INCOMING_CALLS_RESPONSE = 21,
    // A call that waits on a trunk.
    CALLEVENTS_GATEWAY_KIND_INCOMING_CALL_INFO = 22,
    // Whether a waiting call was answered.
    CALLEVENTS_GATEWAY_KIND_ANSWER_INCOMING_CALL_RESPONSE = 23,
    // The buckets that hold calls. How the list is written is not known: its bytes are the
    // `extra` of the envelope.
    CALLEVENTS_GATEWAY_KIND_LIST_BUCKETS_RESPONSE = 24,
    // A bucket of calls.
    CALLEVENTS_GATEWAY_KIND_BUCKET_INFO = 25,
    // The calls of a bucket.
    CALLEVENTS_GATEWAY_KIND_BUCKET_CALL_LIST = 26,
    // How much was done with the calls of a bucket.
    CALLEVENTS_GATEWAY_KIND_BUCKET_ACTION_RESPONSE = 27,
    // Whether it was done.
    CALLEVENTS_GATEWAY_KIND_EXECUTE_DIALPLAN_RESPONSE = 28,
    // Where the WebTransport session for a call's media is.
    CALLEVENTS_GATEWAY_KIND_ALLOCATE_WT_RESPONSE = 29,
    // Whether a supervisor takes part.
    CALLEVENTS_GATEWAY_KIND_SUPERVISE_SUBSCRIBE_RESPONSE = 30,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_gateway_kind callevents_gateway_kind;
#else
typedef int32_t callevents_gateway_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which side began a call, seen from jambonz.
enum callevents_jambonz_direction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_DIRECTION_OTHER = 0,
    // `inbound`
    // The call came to jambonz.
    CALLEVENTS_JAMBONZ_DIRECTION_INBOUND = 1,
    // `outbound`
    // jambonz placed the call.
    CALLEVENTS_JAMBONZ_DIRECTION_OUTBOUND = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_direction callevents_jambonz_direction;
#else
typedef int32_t callevents_jambonz_direction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The status of a call.
enum callevents_jambonz_call_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_CALL_STATUS_OTHER = 0,
    // `trying`
    // It is being set up.
    CALLEVENTS_JAMBONZ_CALL_STATUS_TRYING = 1,
    // `ringing`
    // The called party's telephone rings.
    CALLEVENTS_JAMBONZ_CALL_STATUS_RINGING = 2,
    // `early-media`
    // The called side already sends audio.
    CALLEVENTS_JAMBONZ_CALL_STATUS_EARLY_MEDIA = 3,
    // `in-progress`
    // The parties are connected.
    CALLEVENTS_JAMBONZ_CALL_STATUS_IN_PROGRESS = 4,
    // `queued`
    // It waits in a queue; declared, but never sent.
    CALLEVENTS_JAMBONZ_CALL_STATUS_QUEUED = 5,
    // `failed`
    // It came to nothing.
    CALLEVENTS_JAMBONZ_CALL_STATUS_FAILED = 6,
    // `busy`
    // The called party was busy.
    CALLEVENTS_JAMBONZ_CALL_STATUS_BUSY = 7,
    // `no-answer`
    // Nobody answered in time, or the caller gave up.
    CALLEVENTS_JAMBONZ_CALL_STATUS_NO_ANSWER = 8,
    // `completed`
    // It was answered, and is over.
    CALLEVENTS_JAMBONZ_CALL_STATUS_COMPLETED = 9,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_call_status callevents_jambonz_call_status;
#else
typedef int32_t callevents_jambonz_call_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Who ended a call.
enum callevents_jambonz_terminator
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_TERMINATOR_OTHER = 0,
    // `caller`
    // The caller hung up or gave up.
    CALLEVENTS_JAMBONZ_TERMINATOR_CALLER = 1,
    // `jambonz`
    // jambonz or its application ended it.
    CALLEVENTS_JAMBONZ_TERMINATOR_JAMBONZ = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_terminator callevents_jambonz_terminator;
#else
typedef int32_t callevents_jambonz_terminator;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a verb ended.
//
// Source: jambonz-feature-server 0.9.8, verbs gather and play.
enum callevents_jambonz_hook_reason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_HOOK_REASON_OTHER = 0,
    // `speechDetected`
    // Speech was recognised.
    CALLEVENTS_JAMBONZ_HOOK_REASON_SPEECH_DETECTED = 1,
    // `dtmfDetected`
    // Digits were pressed.
    CALLEVENTS_JAMBONZ_HOOK_REASON_DTMF_DETECTED = 2,
    // `timeout`
    // Nothing came in time.
    CALLEVENTS_JAMBONZ_HOOK_REASON_TIMEOUT = 3,
    // `error`
    // The recogniser failed.
    CALLEVENTS_JAMBONZ_HOOK_REASON_ERROR = 4,
    // `stt-low-confidence`
    // Speech was recognised, but not surely.
    CALLEVENTS_JAMBONZ_HOOK_REASON_LOW_CONFIDENCE = 5,
    // `playCompleted`
    // The file was played to its end.
    CALLEVENTS_JAMBONZ_HOOK_REASON_PLAY_COMPLETED = 6,
    // `playFailed`
    // The file could not be played.
    CALLEVENTS_JAMBONZ_HOOK_REASON_PLAY_FAILED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_hook_reason callevents_jambonz_hook_reason;
#else
typedef int32_t callevents_jambonz_hook_reason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What became of text that was to be spoken.
enum callevents_jambonz_tokens_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_TOKENS_STATUS_OTHER = 0,
    // `ok`
    // It was taken.
    CALLEVENTS_JAMBONZ_TOKENS_STATUS_OK = 1,
    // `failed`
    // It was refused; the reason says why.
    CALLEVENTS_JAMBONZ_TOKENS_STATUS_FAILED = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_tokens_status callevents_jambonz_tokens_status;
#else
typedef int32_t callevents_jambonz_tokens_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What happened to a stream of speech.
enum callevents_jambonz_streaming_event
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_OTHER = 0,
    // `stream_open`
    // The vendor is connected.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_STREAM_OPEN = 1,
    // `stream_closed`
    // The connection to the vendor is closed.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_STREAM_CLOSED = 2,
    // `stream_paused`
    // The buffer is full: send nothing until it is resumed.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_STREAM_PAUSED = 3,
    // `stream_resumed`
    // There is room in the buffer again.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_STREAM_RESUMED = 4,
    // `user_interruption`
    // The caller spoke, and what was buffered is dropped.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_USER_INTERRUPTION = 5,
    // `tts_spoken`
    // Text was spoken; only of the commercial edition.
    CALLEVENTS_JAMBONZ_STREAMING_EVENT_TTS_SPOKEN = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_streaming_event callevents_jambonz_streaming_event;
#else
typedef int32_t callevents_jambonz_streaming_event;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether jambonz tries another vendor.
enum callevents_jambonz_failover
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_FAILOVER_OTHER = 0,
    // `in progress`
    // It does.
    CALLEVENTS_JAMBONZ_FAILOVER_IN_PROGRESS = 1,
    // `not available`
    // There is none.
    CALLEVENTS_JAMBONZ_FAILOVER_NOT_AVAILABLE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_failover callevents_jambonz_failover;
#else
typedef int32_t callevents_jambonz_failover;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What happened to a queue.
enum callevents_jambonz_queue_event
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_QUEUE_EVENT_OTHER = 0,
    // `join`
    // A call was put into it.
    CALLEVENTS_JAMBONZ_QUEUE_EVENT_JOIN = 1,
    // `leave`
    // A call left it.
    CALLEVENTS_JAMBONZ_QUEUE_EVENT_LEAVE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_queue_event callevents_jambonz_queue_event;
#else
typedef int32_t callevents_jambonz_queue_event;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a call left a queue.
enum callevents_jambonz_leave_reason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_LEAVE_REASON_OTHER = 0,
    // `abandoned`
    // The caller hung up or went elsewhere.
    CALLEVENTS_JAMBONZ_LEAVE_REASON_ABANDONED = 1,
    // `dequeued`
    // Somebody took the call.
    CALLEVENTS_JAMBONZ_LEAVE_REASON_DEQUEUED = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_leave_reason callevents_jambonz_leave_reason;
#else
typedef int32_t callevents_jambonz_leave_reason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether a party is to be heard.
enum callevents_jambonz_mute_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_MUTE_STATE_OTHER = 0,
    // `mute`
    // It is not.
    CALLEVENTS_JAMBONZ_MUTE_STATE_MUTE = 1,
    // `unmute`
    // It is.
    CALLEVENTS_JAMBONZ_MUTE_STATE_UNMUTE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_mute_state callevents_jambonz_mute_state;
#else
typedef int32_t callevents_jambonz_mute_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether a party is to wait.
enum callevents_jambonz_hold_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_HOLD_STATE_OTHER = 0,
    // `hold`
    // It is.
    CALLEVENTS_JAMBONZ_HOLD_STATE_HOLD = 1,
    // `unhold`
    // It is not.
    CALLEVENTS_JAMBONZ_HOLD_STATE_UNHOLD = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_hold_state callevents_jambonz_hold_state;
#else
typedef int32_t callevents_jambonz_hold_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What is to be done with a participant of a conference.
enum callevents_jambonz_participant_action
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_OTHER = 0,
    // `tag`
    // It gets a tag.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_TAG = 1,
    // `untag`
    // Its tag is taken off.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_UNTAG = 2,
    // `coach`
    // It is heard by those with a tag only.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_COACH = 3,
    // `uncoach`
    // It is heard by all again.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_UNCOACH = 4,
    // `mute`
    // It is not heard.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_MUTE = 5,
    // `unmute`
    // It is heard again.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_UNMUTE = 6,
    // `hold`
    // It waits.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_HOLD = 7,
    // `unhold`
    // It waits no longer.
    CALLEVENTS_JAMBONZ_PARTICIPANT_ACTION_UNHOLD = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_participant_action callevents_jambonz_participant_action;
#else
typedef int32_t callevents_jambonz_participant_action;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether a stream or transcription is to go on.
enum callevents_jambonz_pause_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_PAUSE_STATE_OTHER = 0,
    // `pause`
    // It stops for a while.
    CALLEVENTS_JAMBONZ_PAUSE_STATE_PAUSE = 1,
    // `resume`
    // It goes on.
    CALLEVENTS_JAMBONZ_PAUSE_STATE_RESUME = 2,
    // `silence`
    // It sends silence for a while.
    CALLEVENTS_JAMBONZ_PAUSE_STATE_SILENCE = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_pause_state callevents_jambonz_pause_state;
#else
typedef int32_t callevents_jambonz_pause_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What is to be done with the recording of a call.
enum callevents_jambonz_record_action
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_RECORD_ACTION_OTHER = 0,
    // `startCallRecording`
    // It begins.
    CALLEVENTS_JAMBONZ_RECORD_ACTION_START = 1,
    // `stopCallRecording`
    // It ends.
    CALLEVENTS_JAMBONZ_RECORD_ACTION_STOP = 2,
    // `pauseCallRecording`
    // It stops for a while.
    CALLEVENTS_JAMBONZ_RECORD_ACTION_PAUSE = 3,
    // `resumeCallRecording`
    // It goes on.
    CALLEVENTS_JAMBONZ_RECORD_ACTION_RESUME = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_record_action callevents_jambonz_record_action;
#else
typedef int32_t callevents_jambonz_record_action;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How much of a call's media goes through jambonz.
enum callevents_jambonz_media_path
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_MEDIA_PATH_OTHER = 0,
    // `no-media`
    // None: the parties send to each other.
    CALLEVENTS_JAMBONZ_MEDIA_PATH_NO_MEDIA = 1,
    // `partial-media`
    // The media proxy's part only.
    CALLEVENTS_JAMBONZ_MEDIA_PATH_PARTIAL_MEDIA = 2,
    // `full-media`
    // All of it.
    CALLEVENTS_JAMBONZ_MEDIA_PATH_FULL_MEDIA = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_media_path callevents_jambonz_media_path;
#else
typedef int32_t callevents_jambonz_media_path;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether something is to be on.
enum callevents_jambonz_enable_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_JAMBONZ_ENABLE_STATE_OTHER = 0,
    // `enable`
    // It is.
    CALLEVENTS_JAMBONZ_ENABLE_STATE_ENABLE = 1,
    // `disable`
    // It is not.
    CALLEVENTS_JAMBONZ_ENABLE_STATE_DISABLE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_enable_state callevents_jambonz_enable_state;
#else
typedef int32_t callevents_jambonz_enable_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_jambonz_data` is.
enum callevents_jambonz_data_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_JAMBONZ_DATA_KIND_UNKNOWN = 0,
    // `call:status`:
    // The status of a leg has changed.
    CALLEVENTS_JAMBONZ_DATA_KIND_CALL_STATUS = 1,
    // `verb:hook`:
    // A verb has ended, or something happened while it ran.
    CALLEVENTS_JAMBONZ_DATA_KIND_VERB_HOOK = 2,
    // `verb:status`:
    // A verb began, ended, or did something.
    CALLEVENTS_JAMBONZ_DATA_KIND_VERB_STATUS = 3,
    // `session:new`:
    // A session begins.
    CALLEVENTS_JAMBONZ_DATA_KIND_SESSION_NEW = 4,
    // `session:reconnect`:
    // A session goes on over a new connection.
    CALLEVENTS_JAMBONZ_DATA_KIND_SESSION_RECONNECT = 5,
    // `session:redirect`:
    // The call was sent to another hook.
    CALLEVENTS_JAMBONZ_DATA_KIND_SESSION_REDIRECT = 6,
    // `session:adulting`:
    // A dialled leg becomes a session of its own.
    CALLEVENTS_JAMBONZ_DATA_KIND_SESSION_ADULTING = 7,
    // `dial:confirm`:
    // A dialled leg was answered: it waits for verbs to be run on it.
    CALLEVENTS_JAMBONZ_DATA_KIND_DIAL_CONFIRM = 8,
    // `llm:event`:
    // An event of a speech-to-speech vendor, keys in snake case.
    CALLEVENTS_JAMBONZ_DATA_KIND_LLM_EVENT = 9,
    // `llm:tool-call`:
    // A model wants a function to be called.
    CALLEVENTS_JAMBONZ_DATA_KIND_LLM_TOOL_CALL = 10,
    // `tts:tokens-result`:
    // What became of text that was to be spoken.
    CALLEVENTS_JAMBONZ_DATA_KIND_TTS_TOKENS_RESULT = 11,
    // `tts:streaming-event`:
    // Something happened to the stream of speech.
    CALLEVENTS_JAMBONZ_DATA_KIND_TTS_STREAMING_EVENT = 12,
    // `jambonz:error`:
    // Something went wrong.
    CALLEVENTS_JAMBONZ_DATA_KIND_ERROR = 13,
    // `queue:status`:
    // A call was put into a queue or left it.
    CALLEVENTS_JAMBONZ_DATA_KIND_QUEUE_STATUS = 14,
    // `agent:event`:
    // Something happened in a conversation with an agent; commercial edition.
    CALLEVENTS_JAMBONZ_DATA_KIND_AGENT_EVENT = 15,
    // `agent:tool-call`:
    // An agent wants a function to be called; commercial edition.
    CALLEVENTS_JAMBONZ_DATA_KIND_AGENT_TOOL_CALL = 16,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_data_kind callevents_jambonz_data_kind;
#else
typedef int32_t callevents_jambonz_data_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_jambonz_command_data` is.
enum callevents_jambonz_command_data_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_UNKNOWN = 0,
    // `redirect`:
    // Other verbs: an array of them, or where to ask for them.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_REDIRECT = 1,
    // `call:status`:
    // The call ends.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_CALL_STATUS = 2,
    // `mute:status`:
    // The call is not heard, or heard again.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_MUTE_STATUS = 3,
    // `conf:mute-status`:
    // The participant of a conference is not heard, or heard again.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_CONF_MUTE_STATUS = 4,
    // `conf:hold-status`:
    // The participant of a conference waits, or no longer.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_CONF_HOLD_STATUS = 5,
    // `conf:participant-action`:
    // Something is done with the participant of a conference.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_CONF_PARTICIPANT_ACTION = 6,
    // `listen:status`:
    // The stream of audio stops or goes on.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_LISTEN_STATUS = 7,
    // `stream:status`:
    // The same, under its newer name.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_STREAM_STATUS = 8,
    // `transcribe:status`:
    // The transcription stops or goes on.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_TRANSCRIBE_STATUS = 9,
    // `record`:
    // The recording begins, stops or goes on.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_RECORD = 10,
    // `whisper`:
    // One party hears something.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_WHISPER = 11,
    // `sip:request`:
    // A SIP request is sent in the call.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_SIP_REQUEST = 12,
    // `dtmf`:
    // Digits are sent.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_DTMF = 13,
    // `config`:
    // The members of the verb `config`.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_CONFIG = 14,
    // `dub`:
    // The members of the verb `dub`.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_DUB = 15,
    // `dial`:
    // A call is placed.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_DIAL = 16,
    // `boostAudioSignal`:
    // The audio becomes louder or softer.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_BOOST_AUDIO_SIGNAL = 17,
    // `media:path`:
    // Media takes another way.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_MEDIA_PATH = 18,
    // `llm:tool-output`:
    // What a function gave, in the shape that the vendor wants.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_LLM_TOOL_OUTPUT = 19,
    // `llm:update`:
    // A message for the speech-to-speech vendor.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_LLM_UPDATE = 20,
    // `tts:tokens`:
    // Text is spoken; `TokensResult` answers it.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_TTS_TOKENS = 21,
    // `tts:flush`:
    // What is buffered is spoken now.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_TTS_FLUSH = 22,
    // `tts:clear`:
    // What is buffered is dropped.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_TTS_CLEAR = 23,
    // `tag`:
    // Data is attached to the call; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_TAG = 24,
    // `noiseIsolation:status`:
    // Noise is removed; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_NOISE_ISOLATION_STATUS = 25,
    // `room:say`:
    // Everybody in the room hears text; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_ROOM_SAY = 26,
    // `room:play`:
    // Everybody in the room hears a file; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_ROOM_PLAY = 27,
    // `stt:reconfigure`:
    // Other languages are listened for; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_STT_RECONFIGURE = 28,
    // `agent:update`:
    // An agent is told something; commercial edition.
    CALLEVENTS_JAMBONZ_COMMAND_DATA_KIND_AGENT_UPDATE = 29,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_command_data_kind callevents_jambonz_command_data_kind;
#else
typedef int32_t callevents_jambonz_command_data_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a request was refused or failed.
//
// Source: rtpbridge 0.1.0, its error responses; two codes stand only in its documentation.
enum callevents_rtpbridge_error_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_OTHER = 0,
    // `PARSE_ERROR`
    // The text was no request. The response's id may be empty or missing.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_PARSE_ERROR = 1,
    // `INVALID_REQUEST`
    // The request's id is empty.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_INVALID_REQUEST = 2,
    // `UNKNOWN_METHOD`
    // There is no such method.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_UNKNOWN_METHOD = 3,
    // `INVALID_PARAMS`
    // A parameter is missing, wrong or out of range, or the id is too long.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_INVALID_PARAMS = 4,
    // `NO_SESSION`
    // The connection has no session.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_NO_SESSION = 5,
    // `SESSION_ALREADY_BOUND`
    // The connection has a session already, be it one that is gone.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_ALREADY_BOUND = 6,
    // `SESSION_NOT_FOUND`
    // There is no such session.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_NOT_FOUND = 7,
    // `SESSION_NOT_ORPHANED`
    // The session has a connection, as far as the server knows.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_NOT_ORPHANED = 8,
    // `SESSION_BUSY`
    // The session has too many commands in its queue.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_BUSY = 9,
    // `SESSION_GONE`
    // The session has ended; `session.info` answers so also if it only hangs.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_GONE = 10,
    // `SESSION_UNRESPONSIVE`
    // The session did not answer. The command may still take effect.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SESSION_UNRESPONSIVE = 11,
    // `SHUTTING_DOWN`
    // The server is about to end: no new sessions.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_SHUTTING_DOWN = 12,
    // `MAX_SESSIONS_REACHED`
    // The server has as many sessions as it may.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_MAX_SESSIONS_REACHED = 13,
    // `ENDPOINT_ERROR`
    // The operation on an endpoint failed.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_ENDPOINT_ERROR = 14,
    // `RECORDING_ERROR`
    // The operation on a recording failed.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_RECORDING_ERROR = 15,
    // `VAD_ERROR`
    // The voice detection could not be started or stopped.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_VAD_ERROR = 16,
    // `TRANSFER_FAILED`
    // The other session did not take the endpoint.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_TRANSFER_FAILED = 17,
    // `STATS_ERROR`
    // Documented; no server sends it.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_STATS_ERROR = 18,
    // `INTERNAL_ERROR`
    // A response could not be written; never seen.
    CALLEVENTS_RTPBRIDGE_ERROR_CODE_INTERNAL_ERROR = 19,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_error_code callevents_rtpbridge_error_code;
#else
typedef int32_t callevents_rtpbridge_error_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What can be asked of the server.
//
// Source: rtpbridge 0.1.0, its table of methods.
enum callevents_rtpbridge_method
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_METHOD_OTHER = 0,
    // `session.create`
    // Creates a session and binds the connection to it.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_CREATE = 1,
    // `session.destroy`
    // Ends the session; the connection can take another then.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_DESTROY = 2,
    // `session.info`
    // Tells what there is in the session.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_INFO = 3,
    // `session.list`
    // Lists all sessions of the server.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_LIST = 4,
    // `stats.unsubscribe`
    // Ends the `stats` events.
    CALLEVENTS_RTPBRIDGE_METHOD_STATS_UNSUBSCRIBE = 5,
    // `session.attach`
    // Binds the connection to a session that lost its own.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_ATTACH = 6,
    // `session.bridge`
    // Bridges the session to another.
    CALLEVENTS_RTPBRIDGE_METHOD_SESSION_BRIDGE = 7,
    // `endpoint.create_from_offer`
    // Creates an endpoint for a peer that made an offer.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_CREATE_FROM_OFFER = 8,
    // `endpoint.create_offer`
    // Creates an endpoint for a peer that is to get an offer.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_CREATE_OFFER = 9,
    // `endpoint.accept_answer`
    // Gives an endpoint its peer's answer.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_ACCEPT_ANSWER = 10,
    // `endpoint.remove`
    // Removes an endpoint.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_REMOVE = 11,
    // `endpoint.transfer`
    // Has an endpoint go to another session.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_TRANSFER = 12,
    // `endpoint.ice_restart`
    // Has a WebRTC endpoint connect anew.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_ICE_RESTART = 13,
    // `endpoint.srtp_rekey`
    // Gives an endpoint new keys.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_SRTP_REKEY = 14,
    // `endpoint.dtmf.inject`
    // Sends a digit to an endpoint's peer.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_DTMF_INJECT = 15,
    // `endpoint.create_with_file`
    // Creates an endpoint that plays a file.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_CREATE_WITH_FILE = 16,
    // `endpoint.create_tone`
    // Creates an endpoint that plays a tone.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_CREATE_TONE = 17,
    // `endpoint.file.seek`
    // Goes to another place in a file.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_FILE_SEEK = 18,
    // `endpoint.file.pause`
    // Has a file wait.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_FILE_PAUSE = 19,
    // `endpoint.file.resume`
    // Has a file go on.
    CALLEVENTS_RTPBRIDGE_METHOD_ENDPOINT_FILE_RESUME = 20,
    // `recording.start`
    // Begins to record.
    CALLEVENTS_RTPBRIDGE_METHOD_RECORDING_START = 21,
    // `recording.stop`
    // Stops a recording.
    CALLEVENTS_RTPBRIDGE_METHOD_RECORDING_STOP = 22,
    // `vad.start`
    // Begins to detect an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_METHOD_VAD_START = 23,
    // `vad.stop`
    // Ends the detection of an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_METHOD_VAD_STOP = 24,
    // `stats.subscribe`
    // Asks for `stats` events.
    CALLEVENTS_RTPBRIDGE_METHOD_STATS_SUBSCRIBE = 25,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_method callevents_rtpbridge_method;
#else
typedef int32_t callevents_rtpbridge_method;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where an endpoint is.
//
// Source: rtpbridge 0.1.0, the endpoints' state machines.
enum callevents_rtpbridge_endpoint_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_OTHER = 0,
    // `new`
    // It exists; no message of a real server has said so yet.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_NEW = 1,
    // `buffering`
    // Its file is being fetched.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_BUFFERING = 2,
    // `connecting`
    // It waits for its peer.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_CONNECTING = 3,
    // `connected`
    // Media may flow.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_CONNECTED = 4,
    // `playing`
    // Its file or tone is being played.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_PLAYING = 5,
    // `paused`
    // Its file waits.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_PAUSED = 6,
    // `disconnected`
    // Its peer is gone, and may come back: WebRTC only.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_DISCONNECTED = 7,
    // `finished`
    // Its file or tone has ended; it stays until it is removed.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_STATE_FINISHED = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_endpoint_state callevents_rtpbridge_endpoint_state;
#else
typedef int32_t callevents_rtpbridge_endpoint_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where an endpoint is, as `stats` writes it: with a capital letter.
enum callevents_rtpbridge_stats_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_OTHER = 0,
    // `New`
    // See `EndpointState::New`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_NEW = 1,
    // `Buffering`
    // See `EndpointState::Buffering`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_BUFFERING = 2,
    // `Connecting`
    // See `EndpointState::Connecting`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_CONNECTING = 3,
    // `Connected`
    // See `EndpointState::Connected`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_CONNECTED = 4,
    // `Playing`
    // See `EndpointState::Playing`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_PLAYING = 5,
    // `Paused`
    // See `EndpointState::Paused`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_PAUSED = 6,
    // `Disconnected`
    // See `EndpointState::Disconnected`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_DISCONNECTED = 7,
    // `Finished`
    // See `EndpointState::Finished`.
    CALLEVENTS_RTPBRIDGE_STATS_STATE_FINISHED = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_stats_state callevents_rtpbridge_stats_state;
#else
typedef int32_t callevents_rtpbridge_stats_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a file is not played any more.
enum callevents_rtpbridge_finish_reason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_FINISH_REASON_OTHER = 0,
    // `completed`
    // It was played to its end.
    CALLEVENTS_RTPBRIDGE_FINISH_REASON_COMPLETED = 1,
    // `error`
    // It could not be fetched or read: the endpoint is gone already.
    CALLEVENTS_RTPBRIDGE_FINISH_REASON_ERROR = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_finish_reason callevents_rtpbridge_finish_reason;
#else
typedef int32_t callevents_rtpbridge_finish_reason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a recording stopped by itself.
enum callevents_rtpbridge_stop_reason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_STOP_REASON_OTHER = 0,
    // `endpoint_removed`
    // Its endpoint was removed.
    CALLEVENTS_RTPBRIDGE_STOP_REASON_ENDPOINT_REMOVED = 1,
    // `endpoint_transferred`
    // Its endpoint went to another session.
    CALLEVENTS_RTPBRIDGE_STOP_REASON_ENDPOINT_TRANSFERRED = 2,
    // `session_destroyed`
    // Its session ended.
    CALLEVENTS_RTPBRIDGE_STOP_REASON_SESSION_DESTROYED = 3,
    // `write_error`
    // It could not be written.
    CALLEVENTS_RTPBRIDGE_STOP_REASON_WRITE_ERROR = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_stop_reason callevents_rtpbridge_stop_reason;
#else
typedef int32_t callevents_rtpbridge_stop_reason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which way an endpoint's media go, seen from the server.
enum callevents_rtpbridge_media_direction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_MEDIA_DIRECTION_OTHER = 0,
    // `sendrecv`
    // Both ways.
    CALLEVENTS_RTPBRIDGE_MEDIA_DIRECTION_SENDRECV = 1,
    // `recvonly`
    // The server only receives.
    CALLEVENTS_RTPBRIDGE_MEDIA_DIRECTION_RECVONLY = 2,
    // `sendonly`
    // The server only sends.
    CALLEVENTS_RTPBRIDGE_MEDIA_DIRECTION_SENDONLY = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_media_direction callevents_rtpbridge_media_direction;
#else
typedef int32_t callevents_rtpbridge_media_direction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an endpoint is.
enum callevents_rtpbridge_endpoint_type
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_OTHER = 0,
    // `webrtc`
    // A WebRTC peer.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_WEBRTC = 1,
    // `rtp`
    // A peer that speaks plain RTP or SRTP.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_RTP = 2,
    // `file`
    // A file that is played.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_FILE = 3,
    // `tone`
    // A tone that is played.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_TONE = 4,
    // `bridge`
    // One end of a bridge to another session.
    CALLEVENTS_RTPBRIDGE_ENDPOINT_TYPE_BRIDGE = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_endpoint_type callevents_rtpbridge_endpoint_type;
#else
typedef int32_t callevents_rtpbridge_endpoint_type;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an endpoint is to be that makes an offer.
enum callevents_rtpbridge_offer_type
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_OFFER_TYPE_OTHER = 0,
    // `webrtc`
    // A WebRTC peer's.
    CALLEVENTS_RTPBRIDGE_OFFER_TYPE_WEBRTC = 1,
    // `rtp`
    // A peer's that speaks plain RTP or SRTP.
    CALLEVENTS_RTPBRIDGE_OFFER_TYPE_RTP = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_offer_type callevents_rtpbridge_offer_type;
#else
typedef int32_t callevents_rtpbridge_offer_type;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which tone is played.
enum callevents_rtpbridge_tone_type
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_OTHER = 0,
    // `ringback`
    // What a caller hears while the other side rings.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_RINGBACK = 1,
    // `ringing`
    // A telephone's bell.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_RINGING = 2,
    // `busy`
    // The other side is busy.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_BUSY = 3,
    // `beep`
    // A beep.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_BEEP = 4,
    // `sine`
    // One frequency, of the caller's choice.
    CALLEVENTS_RTPBRIDGE_TONE_TYPE_SINE = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_tone_type callevents_rtpbridge_tone_type;
#else
typedef int32_t callevents_rtpbridge_tone_type;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where a recording is.
enum callevents_rtpbridge_recording_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_RECORDING_STATE_OTHER = 0,
    // `active`
    // It is running; there is no other state.
    CALLEVENTS_RTPBRIDGE_RECORDING_STATE_ACTIVE = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_recording_state callevents_rtpbridge_recording_state;
#else
typedef int32_t callevents_rtpbridge_recording_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whether a session has a connection.
enum callevents_rtpbridge_session_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_RTPBRIDGE_SESSION_STATE_OTHER = 0,
    // `active`
    // It has one.
    CALLEVENTS_RTPBRIDGE_SESSION_STATE_ACTIVE = 1,
    // `orphaned`
    // It waits for one.
    CALLEVENTS_RTPBRIDGE_SESSION_STATE_ORPHANED = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_session_state callevents_rtpbridge_session_state;
#else
typedef int32_t callevents_rtpbridge_session_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_rtpbridge_event_data` is.
enum callevents_rtpbridge_event_data_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_UNKNOWN = 0,
    // `dtmf`:
    // A digit was pressed.
    //
    // It is told at its end. Digits are queued behind changes of state, which overtake them.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_DTMF = 1,
    // `endpoint.state_changed`:
    // An endpoint is in another state, or said to be in the same one again.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_STATE_CHANGED = 2,
    // `vad.silence`:
    // Nobody speaks. Told again and again, after the first speech.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_VAD_SILENCE = 3,
    // `vad.speech_started`:
    // Somebody has begun to speak.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_VAD_SPEECH_STARTED = 4,
    // `stats`:
    // Figures of all endpoints, from time to time.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_STATS = 5,
    // `endpoint.media_timeout`:
    // Nothing has come from an endpoint's peer for too long. Told once for each silence.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_MEDIA_TIMEOUT = 6,
    // `endpoint.file.finished`:
    // A file is not played any more. No change of state tells this.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_FILE_FINISHED = 7,
    // `recording.stopped`:
    // A recording has stopped by itself. One that `recording.stop` ended is not told of.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_RECORDING_STOPPED = 8,
    // `endpoint.tone.finished`:
    // A tone is not played any more. No change of state tells this.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_TONE_FINISHED = 9,
    // `endpoint.rtcp_bye`:
    // An endpoint's peer said good-bye by RTCP. This changes no state.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_RTCP_BYE = 10,
    // `endpoint.transferred_out`:
    // An endpoint went to another session; it keeps its id.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_TRANSFERRED_OUT = 11,
    // `endpoint.transferred_in`:
    // An endpoint came from another session; it keeps its id.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ENDPOINT_TRANSFERRED_IN = 12,
    // `session.idle_timeout`:
    // A session has ended because nothing was done with it. Its recordings' ends follow.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_SESSION_IDLE_TIMEOUT = 13,
    // `session.empty_timeout`:
    // A session has ended because there was no endpoint in it. Its recordings' ends follow.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_SESSION_EMPTY_TIMEOUT = 14,
    // `session.orphaned`:
    // A session has lost its connection. Documented; it never reaches a client.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_SESSION_ORPHANED = 15,
    // `events.dropped`:
    // Events were lost, the newest ones at that time: what follows is usually older than they.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_EVENTS_DROPPED = 16,
    // `vad.error`:
    // The voice detection of an endpoint has broken.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_VAD_ERROR = 17,
    // `error`:
    // An event that the server could not write, whichever it was. Never seen.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_ERROR_EVENT = 18,
    // See `callevents_rtpbridge_serialization_failed`.
    CALLEVENTS_RTPBRIDGE_EVENT_DATA_KIND_SERIALIZATION_FAILED = 19,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_event_data_kind callevents_rtpbridge_event_data_kind;
#else
typedef int32_t callevents_rtpbridge_event_data_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_rtpbridge_command` is.
enum callevents_rtpbridge_command_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_UNKNOWN = 0,
    // `session.create`:
    // Creates a session and binds the connection to it.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_CREATE = 1,
    // `session.destroy`:
    // Ends the session; the connection can take another then.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_DESTROY = 2,
    // `session.info`:
    // Tells what there is in the session.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_INFO = 3,
    // `session.list`:
    // Lists all sessions of the server.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_LIST = 4,
    // `stats.unsubscribe`:
    // Ends the `stats` events.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_STATS_UNSUBSCRIBE = 5,
    // `session.attach`:
    // Binds the connection to a session that lost its own.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_ATTACH = 6,
    // `session.bridge`:
    // Bridges the session to another.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_SESSION_BRIDGE = 7,
    // `endpoint.create_from_offer`:
    // Creates an endpoint for a peer that made an offer.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_FROM_OFFER = 8,
    // `endpoint.create_offer`:
    // Creates an endpoint for a peer that is to get an offer.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_OFFER = 9,
    // `endpoint.accept_answer`:
    // Gives an endpoint its peer's answer.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_ACCEPT_ANSWER = 10,
    // `endpoint.remove`:
    // Removes an endpoint.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_REMOVE = 11,
    // `endpoint.transfer`:
    // Has an endpoint go to another session.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_TRANSFER = 12,
    // `endpoint.ice_restart`:
    // Has a WebRTC endpoint connect anew.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_ICE_RESTART = 13,
    // `endpoint.srtp_rekey`:
    // Gives an endpoint new keys.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_SRTP_REKEY = 14,
    // `endpoint.dtmf.inject`:
    // Sends a digit to an endpoint's peer.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_DTMF_INJECT = 15,
    // `endpoint.create_with_file`:
    // Creates an endpoint that plays a file.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_WITH_FILE = 16,
    // `endpoint.create_tone`:
    // Creates an endpoint that plays a tone.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_CREATE_TONE = 17,
    // `endpoint.file.seek`:
    // Goes to another place in a file.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_FILE_SEEK = 18,
    // `endpoint.file.pause`:
    // Has a file wait.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_FILE_PAUSE = 19,
    // `endpoint.file.resume`:
    // Has a file go on.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_ENDPOINT_FILE_RESUME = 20,
    // `recording.start`:
    // Begins to record.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_RECORDING_START = 21,
    // `recording.stop`:
    // Stops a recording.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_RECORDING_STOP = 22,
    // `vad.start`:
    // Begins to detect an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_VAD_START = 23,
    // `vad.stop`:
    // Ends the detection of an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_VAD_STOP = 24,
    // `stats.subscribe`:
    // Asks for `stats` events.
    CALLEVENTS_RTPBRIDGE_COMMAND_KIND_STATS_SUBSCRIBE = 25,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_command_kind callevents_rtpbridge_command_kind;
#else
typedef int32_t callevents_rtpbridge_command_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_rtpbridge_method_result` is.
enum callevents_rtpbridge_method_result_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_UNKNOWN = 0,
    // `session.create`:
    // Creates a session and binds the connection to it.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_CREATE = 1,
    // `session.destroy`:
    // Ends the session; the connection can take another then.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_DESTROY = 2,
    // `session.info`:
    // Tells what there is in the session.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_INFO = 3,
    // `session.list`:
    // Lists all sessions of the server.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_LIST = 4,
    // `stats.unsubscribe`:
    // Ends the `stats` events.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_STATS_UNSUBSCRIBE = 5,
    // `session.attach`:
    // Binds the connection to a session that lost its own.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_ATTACH = 6,
    // `session.bridge`:
    // Bridges the session to another.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_SESSION_BRIDGE = 7,
    // `endpoint.create_from_offer`:
    // Creates an endpoint for a peer that made an offer.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_CREATE_FROM_OFFER = 8,
    // `endpoint.create_offer`:
    // Creates an endpoint for a peer that is to get an offer.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_CREATE_OFFER = 9,
    // `endpoint.accept_answer`:
    // Gives an endpoint its peer's answer.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_ACCEPT_ANSWER = 10,
    // `endpoint.remove`:
    // Removes an endpoint.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_REMOVE = 11,
    // `endpoint.transfer`:
    // Has an endpoint go to another session.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_TRANSFER = 12,
    // `endpoint.ice_restart`:
    // Has a WebRTC endpoint connect anew.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_ICE_RESTART = 13,
    // `endpoint.srtp_rekey`:
    // Gives an endpoint new keys.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_SRTP_REKEY = 14,
    // `endpoint.dtmf.inject`:
    // Sends a digit to an endpoint's peer.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_DTMF_INJECT = 15,
    // `endpoint.create_with_file`:
    // Creates an endpoint that plays a file.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_CREATE_WITH_FILE = 16,
    // `endpoint.create_tone`:
    // Creates an endpoint that plays a tone.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_CREATE_TONE = 17,
    // `endpoint.file.seek`:
    // Goes to another place in a file.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_FILE_SEEK = 18,
    // `endpoint.file.pause`:
    // Has a file wait.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_FILE_PAUSE = 19,
    // `endpoint.file.resume`:
    // Has a file go on.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_ENDPOINT_FILE_RESUME = 20,
    // `recording.start`:
    // Begins to record.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_RECORDING_START = 21,
    // `recording.stop`:
    // Stops a recording.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_RECORDING_STOP = 22,
    // `vad.start`:
    // Begins to detect an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_VAD_START = 23,
    // `vad.stop`:
    // Ends the detection of an endpoint's voice.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_VAD_STOP = 24,
    // `stats.subscribe`:
    // Asks for `stats` events.
    CALLEVENTS_RTPBRIDGE_METHOD_RESULT_KIND_STATS_SUBSCRIBE = 25,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_rtpbridge_method_result_kind callevents_rtpbridge_method_result_kind;
#else
typedef int32_t callevents_rtpbridge_method_result_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The part of voicetyped that an enveloped event comes from.
//
// Source: the public repository's events; the documentation has no such field.
enum callevents_voicetyped_event_source
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_OTHER = 0,
    // `media`
    // Calls and their media.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_MEDIA = 1,
    // `speech`
    // Speech recognition and synthesis.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_SPEECH = 2,
    // `dialog`
    // The conversation.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_DIALOG = 3,
    // `hooks`
    // The application's hooks.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_HOOKS = 4,
    // `integration`
    // Webhooks.
    CALLEVENTS_VOICETYPED_EVENT_SOURCE_INTEGRATION = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_event_source callevents_voicetyped_event_source;
#else
typedef int32_t callevents_voicetyped_event_source;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where a call is.
//
// Source: "Call Event Stream API", `GET /v1/calls/{id}`.
enum callevents_voicetyped_call_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_VOICETYPED_CALL_STATUS_OTHER = 0,
    // `active`
    // It is under way.
    CALLEVENTS_VOICETYPED_CALL_STATUS_ACTIVE = 1,
    // `on_hold`
    // It is on hold.
    CALLEVENTS_VOICETYPED_CALL_STATUS_ON_HOLD = 2,
    // `transferring`
    // It is being transferred.
    CALLEVENTS_VOICETYPED_CALL_STATUS_TRANSFERRING = 3,
    // `terminated`
    // It is over.
    CALLEVENTS_VOICETYPED_CALL_STATUS_TERMINATED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_call_status callevents_voicetyped_call_status;
#else
typedef int32_t callevents_voicetyped_call_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The way by which a call came.
//
// Source: the public repository's events; the documentation has no such field.
enum callevents_voicetyped_protocol
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_VOICETYPED_PROTOCOL_OTHER = 0,
    // `sip`
    // SIP.
    CALLEVENTS_VOICETYPED_PROTOCOL_SIP = 1,
    // `webrtc`
    // WebRTC.
    CALLEVENTS_VOICETYPED_PROTOCOL_WEB_RTC = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_protocol callevents_voicetyped_protocol;
#else
typedef int32_t callevents_voicetyped_protocol;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a call ended.
//
// Source: "Call Event Stream API", `call_terminated`.
enum callevents_voicetyped_termination_reason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A name that is not known.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_OTHER = 0,
    // `normal`
    // The dialog came to its end.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_NORMAL = 1,
    // `caller_hangup`
    // The caller hung up.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_CALLER_HANGUP = 2,
    // `system_hangup`
    // The system hung up.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_SYSTEM_HANGUP = 3,
    // `transfer`
    // The call was transferred.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_TRANSFER = 4,
    // `error`
    // Something broke.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_ERROR = 5,
    // `timeout`
    // A time limit passed.
    CALLEVENTS_VOICETYPED_TERMINATION_REASON_TIMEOUT = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_termination_reason callevents_voicetyped_termination_reason;
#else
typedef int32_t callevents_voicetyped_termination_reason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_voicetyped_payload` is.
enum callevents_voicetyped_payload_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One whose name is not known, or not told.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_UNKNOWN = 0,
    // `call_started`:
    // A call has begun: media flows. The first event of a call.
    //
    // Source: "Call Event Stream API", `call_started`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_CALL_STARTED = 1,
    // `call_terminated`:
    // A call is over. The last event of a call.
    //
    // Source: "Call Event Stream API", `call_terminated`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_CALL_TERMINATED = 2,
    // `speech_partial`:
    // What the caller is saying, as far as it is understood by now.
    //
    // Source: "Call Event Stream API", `speech_partial`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_SPEECH_PARTIAL = 3,
    // `speech_final`:
    // What the caller has said.
    //
    // Source: "Call Event Stream API", `speech_final`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_SPEECH_FINAL = 4,
    // `dtmf_received`:
    // The caller has pressed a key.
    //
    // Source: "Call Event Stream API", `dtmf_received`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_DTMF_RECEIVED = 5,
    // `state_transition`:
    // The dialog is in another state, or again in the same.
    //
    // Source: "Call Event Stream API", `state_transition`.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_STATE_TRANSITION = 6,
    // `action_executed`:
    // The dialog has done something.
    //
    // Source: the public repository; the documentation only names the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_ACTION_EXECUTED = 7,
    // `hook_result`:
    // One of the application's hooks has answered.
    //
    // Source: the public repository; the documentation only names the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_HOOK_RESULT = 8,
    // `hook_error`:
    // One of the application's hooks has failed.
    //
    // Source: the public repository; the documentation only names the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_HOOK_ERROR = 9,
    // `tts_started`:
    // Speech synthesis has begun.
    //
    // Source: the public repository; the documentation only names the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_TTS_STARTED = 10,
    // `tts_completed`:
    // Speech synthesis has ended; not sent if the caller interrupted it.
    //
    // Source: the public repository; the documentation only names the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_TTS_COMPLETED = 11,
    // `error`:
    // The system has a fault, which may have nothing to do with a call.
    //
    // Its kind is not called `error`, as this is what a message that cannot be read is.
    //
    // Source: none; documentation and repository only name the event.
    CALLEVENTS_VOICETYPED_PAYLOAD_KIND_ERROR = 12,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_payload_kind callevents_voicetyped_payload_kind;
#else
typedef int32_t callevents_voicetyped_payload_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a `callevents_jambonz_application_message` is.
enum callevents_jambonz_application_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // One of a type that is not known.
    CALLEVENTS_JAMBONZ_APPLICATION_KIND_UNKNOWN = 0,
    // A message is acknowledged.
    CALLEVENTS_JAMBONZ_APPLICATION_KIND_ACK = 1,
    // Something is to be done.
    CALLEVENTS_JAMBONZ_APPLICATION_KIND_COMMAND = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_jambonz_application_kind callevents_jambonz_application_kind;
#else
typedef int32_t callevents_jambonz_application_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// A system whose messages are read.
enum callevents_system
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The gateway (TeleQuick, ClutchCall), over QUIC frames.
    CALLEVENTS_SYSTEM_GATEWAY = 1,
    // voicetyped, over Server-Sent Events.
    CALLEVENTS_SYSTEM_VOICETYPED = 2,
    // The rtpbridge media server, over a WebSocket.
    CALLEVENTS_SYSTEM_RTPBRIDGE = 3,
    // jambonz, over a WebSocket.
    CALLEVENTS_SYSTEM_JAMBONZ = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_system callevents_system;
#else
typedef int32_t callevents_system;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where a call is in its life, in the words of all systems.
enum callevents_phase
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // It exists: it is being set up.
    CALLEVENTS_PHASE_CREATED = 1,
    // The called party's telephone rings.
    CALLEVENTS_PHASE_RINGING = 2,
    // It is not answered, but the called side already sends audio.
    CALLEVENTS_PHASE_EARLY_MEDIA = 3,
    // The parties are connected.
    CALLEVENTS_PHASE_ANSWERED = 4,
    // It is connected, and one party waits.
    CALLEVENTS_PHASE_HELD = 5,
    // It goes on after a hold.
    CALLEVENTS_PHASE_RESUMED = 6,
    // It is over.
    CALLEVENTS_PHASE_ENDED = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_phase callevents_phase;
#else
typedef int32_t callevents_phase;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a call ended, in a word.
enum callevents_end_class
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // It has not ended.
    CALLEVENTS_END_CLASS_NONE = 0,
    // A party hung up.
    CALLEVENTS_END_CLASS_NORMAL = 1,
    // The called party was busy.
    CALLEVENTS_END_CLASS_BUSY = 2,
    // The called party did not answer.
    CALLEVENTS_END_CLASS_NO_ANSWER = 3,
    // The called party or the network refused the call.
    CALLEVENTS_END_CLASS_REJECTED = 4,
    // The called number does not exist or cannot be reached.
    CALLEVENTS_END_CLASS_UNREACHABLE = 5,
    // The caller gave up, or another telephone took the call.
    CALLEVENTS_END_CLASS_CANCELLED = 6,
    // A time limit passed.
    CALLEVENTS_END_CLASS_TIMEOUT = 7,
    // The call went on somewhere else.
    CALLEVENTS_END_CLASS_TRANSFERRED = 8,
    // Something broke.
    CALLEVENTS_END_CLASS_FAILED = 9,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_end_class callevents_end_class;
#else
typedef int32_t callevents_end_class;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// In which form an event is written.
enum callevents_voicetyped_form
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // As in the documentation: one object, with names as `call_started`.
    CALLEVENTS_VOICETYPED_FORM_FLAT = 0,
    // As in the public repository: an envelope, with names as `call.started`.
    CALLEVENTS_VOICETYPED_FORM_ENVELOPE = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum callevents_voicetyped_form callevents_voicetyped_form;
#else
typedef int32_t callevents_voicetyped_form;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Follows the frame numbers of audio streams, one for each call and direction.
//
// It stands on memory that is given to open it, and never grows. The object needs not be closed,
// may be moved, and is for one thread at a time.
typedef struct callevents_audio_tracker {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_AUDIO_TRACKER_WORDS];
} callevents_audio_tracker;

// Follows calls and judges each event by the rules of the system that sent it.
//
// It stands on memory that is given to open it, and never grows. The object needs not be closed,
// may be moved, and is for one thread at a time.
typedef struct callevents_tracker {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_TRACKER_WORDS];
} callevents_tracker;

// UTF-8 text that belongs to somebody else: `len` bytes from `ptr` on, without a NUL behind them.
//
// Where the library gives a text, `ptr` is not NULL, also if `len` is 0. Where a struct says that
// it has no such text (`has_...` is false), `ptr` is NULL.
typedef struct callevents_str {
    // The first byte.
    const char *ptr;
    // How many bytes there are.
    size_t len;
} callevents_str;

// Bytes that belong to somebody else: `len` bytes from `ptr` on.
//
// As an input that functions move along, it is what is left of it.
typedef struct callevents_bytes {
    // The first byte.
    const uint8_t *ptr;
    // How many bytes there are.
    size_t len;
} callevents_bytes;

// A piece of a call's audio.
typedef struct callevents_audio_frame {
    // The call's identifier.
    struct callevents_str call_sid;
    // The audio, encoded as `codec` says: 160 bytes for 20 ms of G.711.
    struct callevents_bytes payload;
    // PCMU, PCMA or PCM16.
    struct callevents_str codec;
    // Rises by one with each frame of the call in this direction.
    uint64_t sequence_number;
    // Whether this is the last frame of the call in this direction.
    bool end_of_stream;
} callevents_audio_frame;

// An audio tracker's judgement of a frame.
typedef struct callevents_audio_verdict {
    // The judgement.
    callevents_audio_verdict_kind kind;
    // Whether the frame is to be played: it is in its place.
    bool is_deliverable;
    // For `LOST`: the number of the first frame that is missing.
    uint64_t from;
    // For `LOST`: the number of the last frame that is missing. Numbers go on at 0 after 2^64-1.
    uint64_t to;
    // How many frames are missing before this one.
    uint64_t missing;
} callevents_audio_verdict;

// How often an audio tracker said something other than `DELIVER`, and how many streams it has.
typedef struct callevents_audio_counters {
    // Frames that are missing, as far as the numbers tell.
    uint64_t missing;
    // Frames judged `LOST`: the holes.
    uint64_t lost;
    // Frames judged `REPEAT`.
    uint64_t repeats;
    // Frames judged `LATE`.
    uint64_t late;
    // Frames judged `AFTER_END`.
    uint64_t after_end;
    // Frames judged `NO_CALL`.
    uint64_t no_call;
    // Frames judged `UNTRACKED`.
    uint64_t untracked;
    // Streams that have not ended.
    uint64_t live;
    // The most streams that can be followed.
    uint64_t capacity;
} callevents_audio_counters;

// Splits a byte stream into frames, however it is cut into chunks.
//
// A frame that lies whole in one chunk is borrowed from it; one that is split is put together in
// the buffer that was given to open the decoder. The object needs not be closed, may be moved,
// and is for one thread at a time.
typedef struct callevents_frame_decoder {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_FRAME_DECODER_WORDS];
} callevents_frame_decoder;

// A frame.
typedef struct callevents_frame {
    // Which method the body is a message of.
    uint32_t method_id;
    // What the frame's length counted: a `callevents_length_field`, never `AUTO`.
    uint32_t length_field;
    // What the frame carries.
    struct callevents_bytes body;
    // Where the frame begins in the stream, in bytes: the place of its length field.
    uint64_t stream_offset;
} callevents_frame;

// What is wrong with bytes that could not be decoded. Where an argument is wrong, as with
// `INVALID_ARGUMENT` and `NOT_OPEN`, it stays as it was.
typedef struct callevents_error {
    // What is wrong.
    callevents_status status;
    // The byte of the message at which the fault was found, counted from 0: of a gateway body
    // without the frame's header, of a frame if the fault is the frame's own, of a JSON text.
    uint32_t offset;
    // Where in the stream the faulty message begins, if `has_stream_offset`.
    uint64_t stream_offset;
    // The name on the wire of the field that could not be read; empty if the fault lies in none.
    // It is the library's own, and stays valid for ever.
    struct callevents_str field;
    // For `TOO_LARGE` and `FRAME_TOO_SHORT`: the length that the message claims, in bytes.
    uint32_t length;
    // For `TOO_LARGE` and `FRAME_TOO_SHORT`: the limit that it breaks, in bytes.
    uint32_t limit;
    // Whether the message was read from a stream.
    bool has_stream_offset;
} callevents_error;

// How frames are to be read. All that is zero is as gateways send it.
typedef struct callevents_read_options {
    // `sizeof (callevents_read_options)`.
    uint32_t struct_size;
    // How bodies are written: a `callevents_body_format`.
    uint32_t body_format;
    // Who sent the frames: a `callevents_direction`.
    uint32_t direction;
    // Whether the ids 9999 (audio) and 10000 (events) of old gateways are read.
    bool legacy_ids;
} callevents_read_options;

// A frame of a method that is not known, as it came.
typedef struct callevents_unknown_message {
    // The frame's method id.
    uint32_t method_id;
    // The frame's body.
    struct callevents_bytes body;
} callevents_unknown_message;

// What happened to a call.
typedef struct callevents_call_event {
    // The call's identifier, the same in all its events.
    struct callevents_str call_sid;
    // What happened.
    //
    // A `callevents_event_type`.
    int32_t event_type;
    // A coarse state for people: INITIATED, RINGING, ANSWERED, COMPLETED, FAILED, BUSY,
    // NO_ANSWER; others occur.
    struct callevents_str status;
    // When the call began.
    //
    // In ms since the Unix epoch.
    int64_t start_timestamp_ms;
    // Why the call ended: a cause of ITU-T Q.850, on CHANNEL_HANGUP_COMPLETE.
    int32_t q850_cause;
    // Where the recording is, on CHANNEL_HANGUP_COMPLETE.
    struct callevents_str recording_url;
    // How long the call was, on CHANNEL_HANGUP_COMPLETE.
    //
    // In s.
    int32_t duration_seconds;
    // When the call was answered, from CHANNEL_ANSWER on.
    //
    // In ms since the Unix epoch.
    int64_t answer_timestamp_ms;
    // When the call ended, on CHANNEL_HANGUP_COMPLETE.
    //
    // In ms since the Unix epoch.
    int64_t end_timestamp_ms;
    // RTP packets sent, on CHANNEL_HANGUP_COMPLETE.
    uint32_t packets_sent;
    // RTP packets received, on CHANNEL_HANGUP_COMPLETE.
    uint32_t packets_received;
    // RTP packets lost, on CHANNEL_HANGUP_COMPLETE.
    uint32_t packets_lost;
    // Bytes of RTP sent, on CHANNEL_HANGUP_COMPLETE.
    //
    // In bytes.
    uint64_t bytes_sent;
    // The jitter of the RTP packets, on CHANNEL_HANGUP_COMPLETE.
    //
    // In ms.
    double jitter_ms;
    // The estimated mean opinion score, from 1 to 5, on CHANNEL_HANGUP_COMPLETE.
    double estimated_mos;
    // The trunk that the call came or went by.
    struct callevents_str trunk_id;
    // The tenant that the call belongs to.
    struct callevents_str tenant_id;
    // The audio codec, once negotiated.
    struct callevents_str codec;
    // When the gateway emitted this event.
    //
    // In ms since the Unix epoch.
    int64_t timestamp_ms;
    // The client id of the subscription that this event answers.
    struct callevents_str client_id;
} callevents_call_event;

// Asks for the events of all calls: the first and only message of a stream that the client
// opens. The same client id on a later connection resumes the subscription.
typedef struct callevents_event_stream_request {
    // The client's own name for its subscription.
    struct callevents_str client_id;
} callevents_event_stream_request;

// Places a call.
typedef struct callevents_originate_request {
    // The trunk to call by.
    struct callevents_str trunk_id;
    // The number or address to call.
    struct callevents_str to;
    // The number to show.
    struct callevents_str call_from;
    // The AI agent's WebSocket.
    struct callevents_str ai_websocket_url;
    // The AI agent's QUIC address.
    struct callevents_str ai_quic_url;
    // The tenant that the call belongs to.
    struct callevents_str tenant_id;
    // The longest that the call may last.
    //
    // In ms.
    int32_t max_duration_ms;
    // The identifier that the call is to have.
    struct callevents_str call_sid;
    // What to do with the call when it is answered.
    //
    // A `callevents_dialplan_action`.
    int32_t default_app;
    // The arguments of `default_app`.
    struct callevents_str default_app_args;
    // Whether speech interrupts the agent.
    bool auto_barge_in;
    // How long speech must last to interrupt.
    //
    // In ms.
    int32_t barge_in_patience_ms;
    // The client's own name for its subscription.
    struct callevents_str client_id;
    // The media session; since version 1.
    uint32_t session_id;
    // The key of the agent's configuration; since version 1.
    struct callevents_str agent_config_key;
    // The W3C trace context; since version 1.
    struct callevents_str traceparent;
} callevents_originate_request;

// Places the calls of a list.
typedef struct callevents_bulk_request {
    // Where the list of numbers is.
    struct callevents_str csv_url;
    // The trunk to call by.
    struct callevents_str template_trunk_id;
    // The number or address to call, with places for columns of the list.
    struct callevents_str template_to;
    // The number to show.
    struct callevents_str template_call_from;
    // The AI agent's WebSocket.
    struct callevents_str template_ai_websocket_url;
    // The AI agent's QUIC address.
    struct callevents_str template_ai_quic_url;
    // The tenant that the calls belong to.
    struct callevents_str template_tenant_id;
    // The longest that a call may last.
    //
    // In ms.
    int32_t template_max_duration_ms;
    // What to do with a call when it is answered.
    //
    // A `callevents_dialplan_action`.
    int32_t template_default_app;
    // The arguments of `template_default_app`.
    struct callevents_str template_default_app_args;
    // How many calls to place in a second.
    int32_t calls_per_second;
    // How many calls may be up at once.
    int32_t max_concurrent_calls;
    // The campaign's identifier.
    struct callevents_str campaign_id;
} callevents_bulk_request;

// Stops the calls of a list.
typedef struct callevents_abort_bulk_request {
    // The campaign's identifier.
    struct callevents_str campaign_id;
} callevents_abort_bulk_request;

// Ends a call.
typedef struct callevents_terminate_request {
    // The call's identifier.
    struct callevents_str call_sid;
} callevents_terminate_request;

// Says what is to be done with the calls that come in on a trunk.
typedef struct callevents_set_inbound_routing_request {
    // The trunk.
    struct callevents_str trunk_id;
    // What to do.
    //
    // A `callevents_inbound_rule`.
    int32_t rule;
    // The recording to play.
    struct callevents_str audio_url;
    // The webhook to call.
    struct callevents_str webhook_url;
    // The AI agent's WebSocket.
    struct callevents_str ai_websocket_url;
    // The AI agent's QUIC address.
    struct callevents_str ai_quic_url;
} callevents_set_inbound_routing_request;

// Asks which calls are waiting on a trunk.
typedef struct callevents_get_incoming_calls_request {
    // The trunk.
    struct callevents_str trunk_id;
} callevents_get_incoming_calls_request;

// Answers a waiting call.
typedef struct callevents_answer_incoming_call_request {
    // The call's identifier.
    struct callevents_str call_sid;
    // The AI agent's WebSocket.
    struct callevents_str ai_websocket_url;
    // The AI agent's QUIC address.
    struct callevents_str ai_quic_url;
} callevents_answer_incoming_call_request;

// A request or response that says nothing.
typedef struct callevents_empty {
    // Nothing: C has no struct without a member.
    uint8_t unused;
} callevents_empty;

// Asks for the calls of a bucket.
typedef struct callevents_bucket_request {
    // The bucket's identifier.
    struct callevents_str bucket_id;
} callevents_bucket_request;

// Does something with all calls of a bucket.
typedef struct callevents_bucket_action_request {
    // The bucket's identifier.
    struct callevents_str bucket_id;
    // What to do; the numbers are not documented.
    int32_t action;
} callevents_bucket_action_request;

// Does something with a call.
typedef struct callevents_execute_dialplan_request {
    // The call's identifier.
    struct callevents_str call_sid;
    // What to do.
    //
    // A `callevents_dialplan_action`.
    int32_t action;
    // The arguments of `action`.
    struct callevents_str app_args;
} callevents_execute_dialplan_request;

// Stops what the agent of a call is saying.
typedef struct callevents_barge_request {
    // The call's identifier.
    struct callevents_str call_sid;
} callevents_barge_request;

// Asks for a WebTransport session for a call's media.
typedef struct callevents_allocate_wt_request {
    // The call's identifier.
    struct callevents_str call_sid;
    // The agent's identifier.
    struct callevents_str agent_id;
    // The tenant that the call belongs to.
    struct callevents_str tenant_id;
    // The trunk.
    struct callevents_str trunk_id;
    // The realm.
    struct callevents_str realm;
} callevents_allocate_wt_request;

// Takes part in a call as its supervisor.
typedef struct callevents_supervise_subscribe_request {
    // The call's identifier.
    struct callevents_str call_sid;
    // The supervisor's identifier.
    struct callevents_str supervisor_id;
    // The tenant that the call belongs to.
    struct callevents_str tenant_id;
    // How to take part.
    //
    // A `callevents_supervise_mode`.
    uint8_t mode;
    // The supervisor's credential.
    struct callevents_str auth_token;
} callevents_supervise_subscribe_request;

// Whether a call is being placed.
typedef struct callevents_originate_response {
    // The call's identifier.
    struct callevents_str call_sid;
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
    // What went wrong.
    //
    // A `callevents_error_code`.
    int32_t error_code;
    // When the gateway answered.
    //
    // In ms since the Unix epoch.
    int64_t timestamp_ms;
} callevents_originate_response;

// Whether the calls of a list are being placed, or were stopped.
typedef struct callevents_bulk_response {
    // The outcome, for people.
    struct callevents_str status;
    // How many numbers the list has.
    int32_t loaded_numbers;
} callevents_bulk_response;

// Whether a call was ended.
typedef struct callevents_terminate_response {
    // The call's identifier.
    struct callevents_str call_sid;
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
    // What went wrong.
    //
    // A `callevents_error_code`.
    int32_t error_code;
    // When the gateway answered.
    //
    // In ms since the Unix epoch.
    int64_t timestamp_ms;
} callevents_terminate_response;

// The calls that wait on a trunk. How the list is written is not known: its bytes are the
// `extra` of the envelope.
typedef struct callevents_get_incoming_calls_response {
    // Nothing: C has no struct without a member.
    uint8_t unused;
} callevents_get_incoming_calls_response;

// A call that waits on a trunk.
typedef struct callevents_incoming_call_info {
    // The call's identifier.
    struct callevents_str call_sid;
    // The calling number.
    struct callevents_str call_from;
    // When the call began.
    //
    // In ms since the Unix epoch.
    int64_t start_timestamp_ms;
} callevents_incoming_call_info;

// Whether a waiting call was answered.
typedef struct callevents_answer_incoming_call_response {
    // The call's identifier.
    struct callevents_str call_sid;
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
    // What went wrong.
    //
    // A `callevents_error_code`.
    int32_t error_code;
    // When the gateway answered.
    //
    // In ms since the Unix epoch.
    int64_t timestamp_ms;
} callevents_answer_incoming_call_response;

// The buckets that hold calls. How the list is written is not known: its bytes are the
// `extra` of the envelope.
typedef struct callevents_list_buckets_response {
    // Nothing: C has no struct without a member.
    uint8_t unused;
} callevents_list_buckets_response;

// A bucket of calls.
typedef struct callevents_bucket_info {
    // The bucket's identifier.
    struct callevents_str bucket_id;
    // How many calls are in it.
    int32_t pending_count;
} callevents_bucket_info;

// The calls of a bucket.
typedef struct callevents_bucket_call_list {
    // The calls' identifiers.
    struct callevents_str call_sids;
} callevents_bucket_call_list;

// How much was done with the calls of a bucket.
typedef struct callevents_bucket_action_response {
    // With how many calls it was done.
    int32_t processed_count;
} callevents_bucket_action_response;

// Whether it was done.
typedef struct callevents_execute_dialplan_response {
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
    // What went wrong.
    //
    // A `callevents_error_code`.
    int32_t error_code;
} callevents_execute_dialplan_response;

// Where the WebTransport session for a call's media is.
typedef struct callevents_allocate_wt_response {
    // The host to connect to.
    struct callevents_str host;
    // Its port.
    uint16_t port;
    // The node's identifier.
    struct callevents_str node_id;
    // The credential for the session.
    struct callevents_str media_token;
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
    // What went wrong.
    //
    // A `callevents_error_code`.
    int32_t error_code;
    // When the gateway answered.
    //
    // In ms since the Unix epoch.
    int64_t timestamp_ms;
} callevents_allocate_wt_response;

// Whether a supervisor takes part.
typedef struct callevents_supervise_subscribe_response {
    // The outcome, for people.
    struct callevents_str status;
    // What went wrong, for people.
    struct callevents_str error_message;
} callevents_supervise_subscribe_response;

// What a `callevents_gateway_message` carries: the member that its kind is called by.
typedef union callevents_gateway_message_value {
    // Of a method that is not known.
    struct callevents_unknown_message unknown;
    struct callevents_call_event call_event;
    struct callevents_audio_frame audio_frame;
    struct callevents_event_stream_request event_stream_request;
    struct callevents_originate_request originate_request;
    struct callevents_bulk_request bulk_request;
    struct callevents_abort_bulk_request abort_bulk_request;
    struct callevents_terminate_request terminate_request;
    struct callevents_set_inbound_routing_request set_inbound_routing_request;
    struct callevents_get_incoming_calls_request get_incoming_calls_request;
    struct callevents_answer_incoming_call_request answer_incoming_call_request;
    struct callevents_empty empty;
    struct callevents_bucket_request bucket_request;
    struct callevents_bucket_action_request bucket_action_request;
    struct callevents_execute_dialplan_request execute_dialplan_request;
    struct callevents_barge_request barge_request;
    struct callevents_allocate_wt_request allocate_wt_request;
    struct callevents_supervise_subscribe_request supervise_subscribe_request;
    struct callevents_originate_response originate_response;
    struct callevents_bulk_response bulk_response;
    struct callevents_terminate_response terminate_response;
    struct callevents_get_incoming_calls_response get_incoming_calls_response;
    struct callevents_incoming_call_info incoming_call_info;
    struct callevents_answer_incoming_call_response answer_incoming_call_response;
    struct callevents_list_buckets_response list_buckets_response;
    struct callevents_bucket_info bucket_info;
    struct callevents_bucket_call_list bucket_call_list;
    struct callevents_bucket_action_response bucket_action_response;
    struct callevents_execute_dialplan_response execute_dialplan_response;
    struct callevents_allocate_wt_response allocate_wt_response;
    struct callevents_supervise_subscribe_response supervise_subscribe_response;
} callevents_gateway_message_value;

// Any message of the gateway.
typedef struct callevents_gateway_message {
    // What it carries.
    union callevents_gateway_message_value value;
    // What it is: a `callevents_gateway_kind`.
    uint32_t kind;
} callevents_gateway_message;

// A string of a JSON text.
//
// If `escaped` is false, this is the text that it stands for. If it is true, it is what stands
// between the quotes, in which there are escapes: `callevents_json_str_unescape()` resolves them.
// To build a message, give any UTF-8 text with `escaped` false.
typedef struct callevents_json_str {
    // The first byte.
    const char *ptr;
    // How many bytes there are.
    size_t len;
    // Whether there are escapes in it.
    bool escaped;
} callevents_json_str;

// What one message says about one call, whichever system it came from.
typedef struct callevents_call_update {
    // The system that said it: a `callevents_system`.
    uint32_t source;
    // Where the call now is: a `callevents_phase`.
    uint32_t phase;
    // The call, by the name that its system gave it; valid as long as the message's texts.
    struct callevents_json_str call_id;
    // When it got there, by the system's own clock, in ms since the Unix epoch, if `has_at_ms`.
    int64_t at_ms;
    // Why it ended: a `callevents_end_class`; `NONE` unless the phase is `ENDED`.
    uint32_t end_class;
    // The SIP status, where the message has it; else 0.
    uint16_t sip;
    // The Q.850 cause, where the message has it; else 0.
    uint8_t q850;
    // Whether the message has a time.
    bool has_at_ms;
    // Whether a call that has ended may succeed later: busy, or not answered.
    bool is_retryable;
} callevents_call_update;

// What else stands in a body's envelope than the fields of its message.
typedef struct callevents_envelope {
    // The sender's version of the message.
    uint8_t version;
    // The oldest version whose readers understand it.
    uint8_t compat_version;
    // How many of the message's fields there are: an older sender writes fewer.
    uint32_t fields;
    // The fields of a newer sender, behind those that are known.
    struct callevents_bytes extra;
    // What follows the envelope in the body.
    struct callevents_bytes trailing;
} callevents_envelope;

// Which call an event is about, and what happened.
typedef struct callevents_call_route {
    // The call's identifier.
    struct callevents_str call_sid;
    // What happened: a `callevents_event_type`.
    int32_t event_type;
} callevents_call_route;

// What something that was said may be.
typedef struct callevents_jambonz_alternative {
    // How sure it is, from 0 to 1.
    double confidence;
    // The text.
    struct callevents_json_str transcript;
    // The rest.
    struct callevents_str rest;
    bool has_confidence;
    bool has_transcript;
} callevents_jambonz_alternative;

// A part of a SIP body.
typedef struct callevents_jambonz_sip_payload {
    // Its content type.
    struct callevents_json_str content_type;
    // Its text.
    struct callevents_json_str content;
    // The rest.
    struct callevents_str rest;
    bool has_content_type;
    bool has_content;
} callevents_jambonz_sip_payload;

// A party of a recorded call.
typedef struct callevents_jambonz_participant {
    // `caller` or `callee`.
    struct callevents_json_str participant;
    // The user of its URI.
    struct callevents_json_str uri_user;
    // The host of its URI.
    struct callevents_json_str uri_host;
    // The rest.
    struct callevents_str rest;
    bool has_participant;
    bool has_uri_user;
    bool has_uri_host;
} callevents_jambonz_participant;

// A function that a model wants to be called.
typedef struct callevents_jambonz_function_call {
    // The function.
    struct callevents_json_str name;
    // Its arguments.
    //
    // JSON.
    struct callevents_str args;
    // The call's identifier.
    struct callevents_json_str id;
    // The rest.
    struct callevents_str rest;
    bool has_name;
    bool has_args;
    bool has_id;
} callevents_jambonz_function_call;

// One of several names, or another.
//
// Of a message that was decoded, the text is the name on the wire, and `value` its number, as the
// field's enumeration has it; 0 for a name that is not known. Of a message that is to be built,
// `value` counts, or if it is 0 the text.
typedef struct callevents_name {
    // The first byte of the text.
    const char *ptr;
    // How many bytes there are.
    size_t len;
    // Whether there are escapes in the text, as in `callevents_json_str`.
    bool escaped;
    // The name's number, or 0. Where the wire may have a number instead of a name, that is told
    // as `CALLEVENTS_NAME_NUMBER` and more; one too large for that, which is no character's, as
    // `UINT32_MAX`.
    uint32_t value;
} callevents_name;

// What is known about a call leg.
//
// It is part of most messages. Every member may be missing; those of the last rows come in
// `session:new` and in hooks of transcribe, or from older servers.
//
// Source: jambonz-feature-server 0.9.8, `CallInfo`.
typedef struct callevents_jambonz_call_info {
    // The leg's identifier: the key of everything that is said about it.
    struct callevents_json_str call_sid;
    // Which side began the call.
    //
    // Its `value` is a `callevents_jambonz_direction`.
    struct callevents_name direction;
    // The caller's number or user.
    struct callevents_json_str from;
    // The called number or user.
    struct callevents_json_str to;
    // The SIP Call-ID; a redirected leg gets another.
    struct callevents_json_str call_id;
    // The SIP Call-ID on the far side of the session border controller.
    struct callevents_json_str sbc_callid;
    // The SIP status that changed the call last.
    uint16_t sip_status;
    // What goes with it; on calls placed by REST not always the status's own phrase.
    struct callevents_json_str sip_reason;
    // The status of the call.
    //
    // Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    struct callevents_name call_status;
    // The number that a dialled leg shows.
    struct callevents_json_str caller_id;
    // The account.
    struct callevents_json_str account_sid;
    // The trace; all zeros if tracing is off.
    struct callevents_json_str trace_id;
    // The application.
    struct callevents_json_str application_sid;
    // The feature server's SIP address, `host:port`.
    struct callevents_json_str fs_sip_address;
    // The leg that dialled this one.
    struct callevents_json_str parent_call_sid;
    // Where the call came from.
    struct callevents_json_str originating_sip_ip;
    // The trunk that the call came over.
    struct callevents_json_str originating_sip_trunk_name;
    // Who ended the call; of dialled legs never told.
    //
    // Its `value` is a `callevents_jambonz_terminator`.
    struct callevents_name call_termination_by;
    // How long the call took, in whole seconds; in hooks of conferences the conference's
    // age, with a fraction, until the call is over.
    //
    // In s.
    double duration;
    // What the application has attached to the call, as it gave it.
    //
    // JSON.
    struct callevents_str customer_data;
    // Headers of the request that ended the call, names in snake case.
    //
    // JSON.
    struct callevents_str headers;
    // Where the server's REST API is.
    struct callevents_json_str api_base_url;
    // The feature server's public address.
    struct callevents_json_str fs_public_ip;
    // Whether the call is recorded.
    bool has_recording;
    // The caller's name; may be empty.
    struct callevents_json_str caller_name;
    // `fs_sip_address` under its other name.
    struct callevents_json_str local_sip_address;
    // `fs_public_ip` under its other name.
    struct callevents_json_str public_ip;
    // What an application has attached to a call that was transferred, keys in snake case.
    //
    // JSON.
    struct callevents_str customer_data_snake;
    // The rest.
    struct callevents_str rest;
    bool has_call_sid;
    bool has_direction;
    bool has_from;
    bool has_to;
    bool has_call_id;
    bool has_sbc_callid;
    bool has_sip_status;
    bool has_sip_reason;
    bool has_call_status;
    bool has_caller_id;
    bool has_account_sid;
    bool has_trace_id;
    bool has_application_sid;
    bool has_fs_sip_address;
    bool has_parent_call_sid;
    bool has_originating_sip_ip;
    bool has_originating_sip_trunk_name;
    bool has_call_termination_by;
    bool has_duration;
    bool has_customer_data;
    bool has_headers;
    bool has_api_base_url;
    bool has_fs_public_ip;
    bool has_has_recording;
    bool has_caller_name;
    bool has_local_sip_address;
    bool has_public_ip;
    bool has_customer_data_snake;
} callevents_jambonz_call_info;

// Who speaks.
typedef struct callevents_jambonz_synthesizer {
    // The vendor.
    struct callevents_json_str vendor;
    // The language.
    struct callevents_json_str language;
    // The voice: a name, or an object for one of the customer's own.
    //
    // JSON.
    struct callevents_str voice;
    // The label of the credentials.
    struct callevents_json_str label;
    // The vendor if that one fails.
    struct callevents_json_str fallback_vendor;
    // Its label.
    struct callevents_json_str fallback_label;
    // Its language.
    struct callevents_json_str fallback_language;
    // Its voice.
    //
    // JSON.
    struct callevents_str fallback_voice;
    // The rest.
    struct callevents_str rest;
    bool has_vendor;
    bool has_language;
    bool has_voice;
    bool has_label;
    bool has_fallback_vendor;
    bool has_fallback_label;
    bool has_fallback_language;
    bool has_fallback_voice;
} callevents_jambonz_synthesizer;

// Who listens.
typedef struct callevents_jambonz_recognizer {
    // The vendor.
    struct callevents_json_str vendor;
    // The language.
    struct callevents_json_str language;
    // The label of the credentials.
    struct callevents_json_str label;
    // The vendor if that one fails.
    struct callevents_json_str fallback_vendor;
    // Its label.
    struct callevents_json_str fallback_label;
    // Its language.
    struct callevents_json_str fallback_language;
    // The rest.
    struct callevents_str rest;
    bool has_vendor;
    bool has_language;
    bool has_label;
    bool has_fallback_vendor;
    bool has_fallback_label;
    bool has_fallback_language;
} callevents_jambonz_recognizer;

// Vendors that apply if a verb names none.
typedef struct callevents_jambonz_defaults {
    // Who speaks.
    struct callevents_jambonz_synthesizer synthesizer;
    // Who listens.
    struct callevents_jambonz_recognizer recognizer;
    // The rest.
    struct callevents_str rest;
    bool has_synthesizer;
    bool has_recognizer;
} callevents_jambonz_defaults;

// The status of a call has changed, or is said again.
typedef struct callevents_jambonz_status_data {
    // The members that stand in front.
    struct callevents_jambonz_call_info call;
    // What is wrong with the verbs of an acknowledgement; the status is then no new one.
    //
    // JSON.
    struct callevents_str error;
    // What exactly is wrong.
    //
    // JSON.
    struct callevents_str reason;
    // Vendors that apply if a verb names none; only of older servers.
    struct callevents_jambonz_defaults defaults;
    // The rest.
    struct callevents_str rest;
    bool has_error;
    bool has_reason;
    bool has_defaults;
} callevents_jambonz_status_data;

// Who recognised speech, and how they put it.
typedef struct callevents_jambonz_speech_vendor {
    // The vendor's name.
    struct callevents_json_str name;
    // The vendor's own event, keys in snake case.
    //
    // JSON.
    struct callevents_str evt;
    // The rest.
    struct callevents_str rest;
    bool has_name;
    bool has_evt;
} callevents_jambonz_speech_vendor;

// What was said.
typedef struct callevents_jambonz_speech {
    // The language, as the vendor writes it.
    struct callevents_json_str language_code;
    // The channel, from 1.
    uint32_t channel_tag;
    // Whether it will not change any more.
    bool is_final;
    // What it may be, the best first.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_alternative_parse()` reads each.
    struct callevents_str alternatives;
    // Who recognised it.
    struct callevents_jambonz_speech_vendor vendor;
    // The rest.
    struct callevents_str rest;
    bool has_language_code;
    bool has_channel_tag;
    bool has_is_final;
    bool has_alternatives;
    bool has_vendor;
} callevents_jambonz_speech;

// What was said, in another language.
typedef struct callevents_jambonz_translation {
    // The channel.
    uint32_t channel;
    // The language that it is in now.
    struct callevents_json_str language;
    // The text.
    struct callevents_json_str translation;
    // The rest.
    struct callevents_str rest;
    bool has_channel;
    bool has_language;
    bool has_translation;
} callevents_jambonz_translation;

// A REFER: a party wants to be transferred. Headers that begin with X- are in the rest.
typedef struct callevents_jambonz_refer_details {
    // The Refer-To header.
    struct callevents_json_str sip_refer_to;
    // The user in it.
    struct callevents_json_str refer_to_user;
    // The Referred-By header.
    struct callevents_json_str sip_referred_by;
    // The User-Agent header.
    struct callevents_json_str sip_user_agent;
    // The user in the Referred-By header.
    struct callevents_json_str referred_by_user;
    // The leg that sent it.
    struct callevents_json_str referring_call_sid;
    // The leg that is to be transferred.
    struct callevents_json_str referred_call_sid;
    // The rest.
    struct callevents_str rest;
    bool has_sip_refer_to;
    bool has_refer_to_user;
    bool has_sip_referred_by;
    bool has_sip_user_agent;
    bool has_referred_by_user;
    bool has_referring_call_sid;
    bool has_referred_call_sid;
} callevents_jambonz_refer_details;

// Who put whom on hold.
typedef struct callevents_jambonz_hold_detail {
    // The party that did it.
    struct callevents_json_str from;
    // The party that waits.
    struct callevents_json_str to;
    // The rest.
    struct callevents_str rest;
    bool has_from;
    bool has_to;
} callevents_jambonz_hold_detail;

// A verb has ended, or something happened while it ran.
//
// Which members there are depends on the verb; the wire does not name it. Rows stand in
// groups, a group for each verb.
//
// Source: jambonz-feature-server 0.9.8, `lib/tasks`.
typedef struct callevents_jambonz_hook_data {
    // The members that stand in front.
    struct callevents_jambonz_call_info call;
    // gather, transcribe: what was said.
    struct callevents_jambonz_speech speech;
    // transcribe: what happened to speech, as that it began.
    //
    // JSON.
    struct callevents_str speech_event;
    // transcribe: what was said, in another language.
    struct callevents_jambonz_translation translation;
    // gather: the digits that were pressed; listen: the digit that ended it.
    struct callevents_json_str digits;
    // gather: what went wrong.
    //
    // JSON.
    struct callevents_str details;
    // gather: how long the recogniser took.
    //
    // In ms.
    //
    // JSON.
    struct callevents_str stt_latency_ms;
    // play: how much was played.
    //
    // In s.
    uint32_t playback_seconds;
    // play: how much was played.
    //
    // In ms.
    uint32_t playback_milliseconds;
    // play: where it ended, in samples, as a string.
    //
    // JSON.
    struct callevents_str playback_last_offset_pos;
    // play: the media server's status.
    //
    // JSON.
    struct callevents_str status;
    // listen: how long it took.
    //
    // In s.
    uint32_t dial_call_duration;
    // dial: the status of the leg that was dialled; of these, none if none was.
    //
    // Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    struct callevents_name dial_call_status;
    // dial: its SIP status.
    uint16_t dial_sip_status;
    // dial: its identifier.
    struct callevents_json_str dial_call_sid;
    // dial: its SIP Call-ID on the far side of the session border controller.
    struct callevents_json_str dial_sbc_callid;
    // dial: the digits that are bound to this hook.
    struct callevents_json_str dtmf;
    // dial and session: a party wants to be transferred.
    struct callevents_jambonz_refer_details refer_details;
    // dial: a party put the other one on hold, or ended that.
    struct callevents_jambonz_hold_detail hold_detail;
    // sip:refer, in-dialog requests, conference, dialogs: what happened.
    struct callevents_json_str event;
    // sip:refer: the status of the REFER.
    uint16_t refer_status;
    // sip:refer: the last status of the call that it led to.
    uint16_t final_referred_call_status;
    // sip:request: `success` or `failed`.
    struct callevents_json_str result;
    // sip:request: what went wrong.
    //
    // JSON.
    struct callevents_str err;
    // In-dialog request: its method.
    struct callevents_json_str sip_method;
    // In-dialog request: its body.
    struct callevents_json_str sip_body;
    // In-dialog request: its headers, names in snake case.
    //
    // JSON.
    struct callevents_str sip_headers;
    // In-dialog re-INVITE: whether the call is on hold.
    bool on_hold;
    // In-dialog re-INVITE: what it says about a recording.
    //
    // JSON.
    struct callevents_str siprec;
    // enqueue: the queue.
    struct callevents_json_str queue_sid;
    // enqueue: for how long the call has waited.
    //
    // In s.
    uint32_t queue_time;
    // enqueue: how many calls wait.
    uint32_t queue_size;
    // enqueue: how many of them come before this one.
    uint32_t queue_position;
    // enqueue: how the waiting ended: `bridged`, `hangup`, `leave` or `error`.
    struct callevents_json_str queue_result;
    // dequeue: how it ended: `complete`, `timeout` or `hangup`.
    struct callevents_json_str dequeue_result;
    // conference: when it happened, in ISO 8601.
    struct callevents_json_str time;
    // conference: how many are in it.
    uint32_t members;
    // conference: its identifier.
    struct callevents_json_str conference_sid;
    // conference: its name.
    struct callevents_json_str friendly_name;
    // llm: how it ended, in words.
    struct callevents_json_str completion_reason;
    // llm: what went wrong.
    //
    // JSON.
    struct callevents_str error;
    // amd: what was found, as `amd_human_detected`.
    struct callevents_json_str kind;
    // gather, play: why it ended; amd: why it was found.
    //
    // Its `value` is a `callevents_jambonz_hook_reason`.
    struct callevents_name reason;
    // amd: what was heard.
    struct callevents_json_str greeting;
    // amd: the hint that was heard.
    struct callevents_json_str hint;
    // amd: the language.
    struct callevents_json_str language;
    // amd: the tone's frequency.
    //
    // In Hz.
    double frequency;
    // amd: the tone's variance.
    double variance;
    // message: its identifier.
    struct callevents_json_str message_sid;
    // message: what became of it.
    struct callevents_json_str message_status;
    // message: who carried it.
    struct callevents_json_str carrier;
    // message: the carrier's identifier.
    struct callevents_json_str carrier_message_id;
    // message: why it failed.
    //
    // JSON.
    struct callevents_str message_failure_reason;
    // dialogflow: what it found.
    //
    // JSON.
    struct callevents_str dialogflow_result;
    // lex: what it found.
    //
    // JSON.
    struct callevents_str lex_result;
    // rasa: what it found.
    //
    // JSON.
    struct callevents_str rasa_result;
    // transcribe and conference: the trace's context, which other hooks have outside.
    struct callevents_json_str b3;
    // The verb's `id`, if the application gave it one.
    struct callevents_json_str verb_id;
    // The rest.
    struct callevents_str rest;
    bool has_speech;
    bool has_speech_event;
    bool has_translation;
    bool has_digits;
    bool has_details;
    bool has_stt_latency_ms;
    bool has_playback_seconds;
    bool has_playback_milliseconds;
    bool has_playback_last_offset_pos;
    bool has_status;
    bool has_dial_call_duration;
    bool has_dial_call_status;
    bool has_dial_sip_status;
    bool has_dial_call_sid;
    bool has_dial_sbc_callid;
    bool has_dtmf;
    bool has_refer_details;
    bool has_hold_detail;
    bool has_event;
    bool has_refer_status;
    bool has_final_referred_call_status;
    bool has_result;
    bool has_err;
    bool has_sip_method;
    bool has_sip_body;
    bool has_sip_headers;
    bool has_on_hold;
    bool has_siprec;
    bool has_queue_sid;
    bool has_queue_time;
    bool has_queue_size;
    bool has_queue_position;
    bool has_queue_result;
    bool has_dequeue_result;
    bool has_time;
    bool has_members;
    bool has_conference_sid;
    bool has_friendly_name;
    bool has_completion_reason;
    bool has_error;
    bool has_kind;
    bool has_reason;
    bool has_greeting;
    bool has_hint;
    bool has_language;
    bool has_frequency;
    bool has_variance;
    bool has_message_sid;
    bool has_message_status;
    bool has_carrier;
    bool has_carrier_message_id;
    bool has_message_failure_reason;
    bool has_dialogflow_result;
    bool has_lex_result;
    bool has_rasa_result;
    bool has_b3;
    bool has_verb_id;
} callevents_jambonz_hook_data;

// A verb began, ended, or did something; only sent to applications that asked for it.
typedef struct callevents_jambonz_verb_data {
    // What happened, as `starting`, `finished`, `start-playback`.
    struct callevents_json_str event;
    // synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an
    // object.
    //
    // JSON.
    struct callevents_str vendor;
    // synthesized-audio: the language.
    struct callevents_json_str language;
    // synthesized-audio: how many characters were spoken.
    uint32_t characters;
    // synthesized-audio: how long it took to make, as a string.
    //
    // In ms.
    //
    // JSON.
    struct callevents_str elapsed_time;
    // synthesized-audio: whether it was at hand already.
    bool served_from_cache;
    // dtmf-bargein-detected: the digit.
    struct callevents_json_str dtmf;
    // dtmf-bargein-detected: how long it was pressed.
    //
    // In ms.
    double duration;
    // speech-bargein-detected: the language, as the vendor writes it.
    struct callevents_json_str language_code;
    // speech-bargein-detected: the channel, from 1.
    uint32_t channel_tag;
    // speech-bargein-detected: whether it will not change any more.
    bool is_final;
    // speech-bargein-detected: what it may be, the best first.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_alternative_parse()` reads each.
    struct callevents_str alternatives;
    // The verb's `id`, if the application gave it one.
    struct callevents_json_str id;
    // The verb, in events of playing and barging in.
    struct callevents_json_str verb;
    // The verb, in other events.
    struct callevents_json_str name;
    // `begin` or `end`; documented, never sent.
    struct callevents_json_str status;
    // The rest.
    struct callevents_str rest;
    bool has_event;
    bool has_vendor;
    bool has_language;
    bool has_characters;
    bool has_elapsed_time;
    bool has_served_from_cache;
    bool has_dtmf;
    bool has_duration;
    bool has_language_code;
    bool has_channel_tag;
    bool has_is_final;
    bool has_alternatives;
    bool has_id;
    bool has_verb;
    bool has_name;
    bool has_status;
} callevents_jambonz_verb_data;

// A SIP request, parsed and raw.
typedef struct callevents_jambonz_sip_message {
    // The headers, names as they came.
    //
    // JSON.
    struct callevents_str headers;
    // The whole text.
    struct callevents_json_str raw;
    // The body.
    struct callevents_json_str body;
    // The method.
    struct callevents_json_str method;
    // The SIP version.
    struct callevents_json_str version;
    // The request URI.
    struct callevents_json_str uri;
    // The parts of the body.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_sip_payload_parse()` reads each.
    struct callevents_str payload;
    // The rest.
    struct callevents_str rest;
    bool has_headers;
    bool has_raw;
    bool has_body;
    bool has_method;
    bool has_version;
    bool has_uri;
    bool has_payload;
} callevents_jambonz_sip_message;

// A session begins, or goes on over a new connection.
//
// For a call that came in, this is the first of its messages; a call that was placed by REST
// is connected already. After a reconnect the data is what it was when the session began,
// statuses too.
typedef struct callevents_jambonz_session {
    // The members that stand in front.
    struct callevents_jambonz_call_info call;
    // The INVITE; only of calls that came in.
    struct callevents_jambonz_sip_message sip;
    // The parties of a call that is only recorded (SIPREC).
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_participant_parse()` reads each.
    struct callevents_str participants;
    // The service provider.
    struct callevents_json_str service_provider_sid;
    // Vendors and voices that apply if a verb names none.
    struct callevents_jambonz_defaults defaults;
    // Variables of the application, as they were given.
    //
    // JSON.
    struct callevents_str env_vars;
    // The rest.
    struct callevents_str rest;
    bool has_sip;
    bool has_participants;
    bool has_service_provider_sid;
    bool has_defaults;
    bool has_env_vars;
} callevents_jambonz_session;

// A dialled leg becomes a session of its own, on a connection of its own.
typedef struct callevents_jambonz_adulted_session {
    // The members that stand in front.
    struct callevents_jambonz_call_info call;
    // The call that dialled it.
    struct callevents_jambonz_call_info parent_call_info;
    // The rest.
    struct callevents_str rest;
    bool has_parent_call_info;
} callevents_jambonz_adulted_session;

// A model wants a function to be called: answer with
// `Command::tool_output`.
typedef struct callevents_jambonz_tool_call {
    // The call's identifier; with Google always the word `function_call_id`.
    struct callevents_json_str tool_call_id;
    // The function.
    struct callevents_json_str name;
    // Its arguments, as the model gave them.
    //
    // JSON.
    struct callevents_str args;
    // The vendor's type of message; only of Google.
    struct callevents_json_str kind;
    // The functions; only of Google.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_jambonz_function_call_parse()` reads each.
    struct callevents_str function_calls;
    // The call's identifier, in the documentation; never sent.
    struct callevents_json_str call_id;
    // The rest.
    struct callevents_str rest;
    bool has_tool_call_id;
    bool has_name;
    bool has_args;
    bool has_kind;
    bool has_function_calls;
    bool has_call_id;
} callevents_jambonz_tool_call;

// What became of text that was to be spoken: one for each
// `tts:tokens`.
typedef struct callevents_jambonz_tokens_result {
    // The command's own, of any type.
    //
    // JSON.
    struct callevents_str id;
    // Whether it was taken; missing if the session speaks no streams.
    //
    // Its `value` is a `callevents_jambonz_tokens_status`.
    struct callevents_name status;
    // Why it was refused, as `full`.
    struct callevents_json_str reason;
    // The rest.
    struct callevents_str rest;
    bool has_id;
    bool has_status;
    bool has_reason;
} callevents_jambonz_tokens_result;

// Something happened to the stream of speech.
typedef struct callevents_jambonz_streaming_data {
    // What happened.
    //
    // Its `value` is a `callevents_jambonz_streaming_event`.
    struct callevents_name event_type;
    // What was spoken; only of the commercial edition.
    struct callevents_json_str text;
    // Whether the caller spoke in between; only of the commercial edition.
    bool bargein;
    // The rest.
    struct callevents_str rest;
    bool has_event_type;
    bool has_text;
    bool has_bargein;
} callevents_jambonz_streaming_data;

// Something went wrong: in a verb, or with a message of the application.
typedef struct callevents_jambonz_error_data {
    // What, as `TTS error`, `InvalidMessage`.
    struct callevents_json_str msg;
    // What exactly.
    //
    // JSON.
    struct callevents_str details;
    // The application's message that was not understood.
    struct callevents_json_str content;
    // What went wrong, in another form: only of commands that dial.
    //
    // JSON.
    struct callevents_str error;
    // Whether another vendor is tried.
    //
    // Its `value` is a `callevents_jambonz_failover`.
    struct callevents_name failover;
    // The verb.
    struct callevents_json_str verb;
    // The verb's `id`, if the application gave it one.
    struct callevents_json_str id;
    // The rest.
    struct callevents_str rest;
    bool has_msg;
    bool has_details;
    bool has_content;
    bool has_error;
    bool has_failover;
    bool has_verb;
    bool has_id;
} callevents_jambonz_error_data;

// A call was put into a queue or left it.
//
// The open-source server sends this over HTTP only, where it is the whole body.
typedef struct callevents_jambonz_queue_data {
    // The members that stand in front.
    struct callevents_jambonz_call_info call;
    // What happened.
    //
    // Its `value` is a `callevents_jambonz_queue_event`.
    struct callevents_name event;
    // The queue.
    struct callevents_json_str queue;
    // How many calls are in it now.
    uint32_t length;
    // When the call was put into it.
    //
    // In ms since the Unix epoch.
    int64_t join_time;
    // Why the call left it.
    //
    // Its `value` is a `callevents_jambonz_leave_reason`.
    struct callevents_name leave_reason;
    // When the call left it.
    //
    // In ms since the Unix epoch.
    int64_t leave_time;
    // The call that took it.
    struct callevents_jambonz_call_info dequeuer;
    // The rest.
    struct callevents_str rest;
    bool has_event;
    bool has_queue;
    bool has_length;
    bool has_join_time;
    bool has_leave_reason;
    bool has_leave_time;
    bool has_dequeuer;
} callevents_jambonz_queue_data;

// Something happened in a conversation with an agent; only of the commercial edition.
typedef struct callevents_jambonz_agent_data {
    // What, as `turn_end`.
    struct callevents_json_str kind;
    // What the caller said.
    struct callevents_json_str transcript;
    // What the agent said.
    struct callevents_json_str response;
    // Whether the caller interrupted it.
    bool interrupted;
    // How long its parts took.
    //
    // JSON.
    struct callevents_str latency;
    // The rest.
    struct callevents_str rest;
    bool has_kind;
    bool has_transcript;
    bool has_response;
    bool has_interrupted;
    bool has_latency;
} callevents_jambonz_agent_data;

// An agent wants a function to be called; only of the commercial edition.
typedef struct callevents_jambonz_agent_tool_call {
    // The call's identifier.
    struct callevents_json_str tool_call_id;
    // The function.
    struct callevents_json_str name;
    // Its arguments.
    //
    // JSON.
    struct callevents_str arguments;
    // The rest.
    struct callevents_str rest;
    bool has_tool_call_id;
    bool has_name;
    bool has_arguments;
} callevents_jambonz_agent_tool_call;

// What a `callevents_jambonz_data` carries: the member that its kind is called by.
typedef union callevents_jambonz_data_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_jambonz_status_data call_status;
    struct callevents_jambonz_hook_data verb_hook;
    struct callevents_jambonz_verb_data verb_status;
    struct callevents_jambonz_session session_new;
    struct callevents_jambonz_session session_reconnect;
    struct callevents_jambonz_call_info session_redirect;
    struct callevents_jambonz_adulted_session session_adulting;
    struct callevents_jambonz_call_info dial_confirm;
    struct callevents_str llm_event;
    struct callevents_jambonz_tool_call llm_tool_call;
    struct callevents_jambonz_tokens_result tts_tokens_result;
    struct callevents_jambonz_streaming_data tts_streaming_event;
    struct callevents_jambonz_error_data error;
    struct callevents_jambonz_queue_data queue_status;
    struct callevents_jambonz_agent_data agent_event;
    struct callevents_jambonz_agent_tool_call agent_tool_call;
} callevents_jambonz_data_value;

// What jambonz says.
typedef struct callevents_jambonz_data {
    // What it carries.
    union callevents_jambonz_data_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_jambonz_data_kind`.
    uint32_t kind;
} callevents_jambonz_data;

// A message of jambonz.
typedef struct callevents_jambonz_message {
    // The message's identifier, to be named when it is acknowledged.
    struct callevents_json_str msgid;
    // The call that the connection's session began with: not always the one that this is
    // about, see `leg_sid`.
    struct callevents_json_str call_sid;
    // The hook that the application gave.
    struct callevents_json_str hook;
    // What it says.
    struct callevents_jambonz_data data;
    // The trace's context: trace, span and flag.
    struct callevents_json_str b3;
    // The rest.
    struct callevents_str rest;
    bool has_call_sid;
    bool has_hook;
    bool has_b3;
} callevents_jambonz_message;

// The acknowledgement of a message, with or without verbs to be run.
typedef struct callevents_jambonz_ack {
    // The message that is acknowledged.
    struct callevents_json_str msgid;
    // An array of verbs, as the application wrote it. None means no new ones; the
    // acknowledgement of a `session:new` for a call that came in needs at least one.
    //
    // JSON.
    struct callevents_str data;
    // The rest.
    struct callevents_str rest;
    bool has_data;
} callevents_jambonz_ack;

// Where to ask for other verbs, or what they are.
typedef struct callevents_jambonz_redirect {
    // The hook of this call: a URL, or an object with one.
    //
    // JSON.
    struct callevents_str call_hook;
    // The hook of the leg that it dialled.
    //
    // JSON.
    struct callevents_str child_call_hook;
    // Verbs for the call that dialled this one.
    //
    // JSON.
    struct callevents_str parent_call;
    // Verbs for the leg that it dialled.
    //
    // JSON.
    struct callevents_str child_call;
    // The rest.
    struct callevents_str rest;
    bool has_call_hook;
    bool has_child_call_hook;
    bool has_parent_call;
    bool has_child_call;
} callevents_jambonz_redirect;

// A `callevents_jambonz_redirect`, or any other JSON in its place.
typedef struct callevents_jambonz_redirect_form {
    // The object, if `is_object`.
    struct callevents_jambonz_redirect object;
    // Any other JSON, if not.
    struct callevents_str json;
    // Which of the two it is.
    bool is_object;
} callevents_jambonz_redirect_form;

// How a call ends.
typedef struct callevents_jambonz_set_call_status {
    // `completed` or `no-answer`.
    //
    // Its `value` is a `callevents_jambonz_call_status`, or a number and `CALLEVENTS_NAME_NUMBER`.
    struct callevents_name call_status;
    // The rest.
    struct callevents_str rest;
    bool has_call_status;
} callevents_jambonz_set_call_status;

// Whether a call is heard.
typedef struct callevents_jambonz_set_mute {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_mute_state`.
    struct callevents_name mute_status;
    // The rest.
    struct callevents_str rest;
    bool has_mute_status;
} callevents_jambonz_set_mute;

// A `callevents_jambonz_set_mute`, or any other JSON in its place.
typedef struct callevents_jambonz_set_mute_form {
    // The object, if `is_object`.
    struct callevents_jambonz_set_mute object;
    // Any other JSON, if not.
    struct callevents_str json;
    // Which of the two it is.
    bool is_object;
} callevents_jambonz_set_mute_form;

// Whether a participant is heard.
typedef struct callevents_jambonz_set_conf_mute {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_mute_state`.
    struct callevents_name conf_mute_status;
    // The rest.
    struct callevents_str rest;
    bool has_conf_mute_status;
} callevents_jambonz_set_conf_mute;

// Whether a participant waits.
typedef struct callevents_jambonz_set_conf_hold {
    // Whether it does.
    //
    // Its `value` is a `callevents_jambonz_hold_state`.
    struct callevents_name conf_hold_status;
    // The hook that says what it hears meanwhile.
    //
    // JSON.
    struct callevents_str wait_hook;
    // The rest.
    struct callevents_str rest;
    bool has_conf_hold_status;
    bool has_wait_hook;
} callevents_jambonz_set_conf_hold;

// What is to be done with a participant.
typedef struct callevents_jambonz_act_on_participant {
    // What.
    //
    // Its `value` is a `callevents_jambonz_participant_action`.
    struct callevents_name action;
    // The tag, for those that need one.
    struct callevents_json_str tag;
    // The hook that says what it hears while it waits.
    //
    // JSON.
    struct callevents_str wait_hook;
    // The rest.
    struct callevents_str rest;
    bool has_action;
    bool has_tag;
    bool has_wait_hook;
} callevents_jambonz_act_on_participant;

// Whether audio is streamed.
typedef struct callevents_jambonz_set_listen {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_pause_state`.
    struct callevents_name listen_status;
    // The rest.
    struct callevents_str rest;
    bool has_listen_status;
} callevents_jambonz_set_listen;

// Whether audio is streamed.
typedef struct callevents_jambonz_set_stream {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_pause_state`.
    struct callevents_name stream_status;
    // The rest.
    struct callevents_str rest;
    bool has_stream_status;
} callevents_jambonz_set_stream;

// Whether speech is transcribed.
typedef struct callevents_jambonz_set_transcribe {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_pause_state`.
    struct callevents_name transcribe_status;
    // The rest.
    struct callevents_str rest;
    bool has_transcribe_status;
} callevents_jambonz_set_transcribe;

// What is to be done with a recording.
typedef struct callevents_jambonz_record {
    // What.
    //
    // Its `value` is a `callevents_jambonz_record_action`.
    struct callevents_name action;
    // The recording's identifier, as the application wants it.
    struct callevents_json_str recording_id;
    // The SIPREC server.
    //
    // JSON.
    struct callevents_str siprec_server_url;
    // Headers for it.
    //
    // JSON.
    struct callevents_str headers;
    // `siprec` or `cloud`.
    struct callevents_json_str kind;
    // Whether silence is recorded while it stops.
    bool silence;
    // The rest.
    struct callevents_str rest;
    bool has_action;
    bool has_recording_id;
    bool has_siprec_server_url;
    bool has_headers;
    bool has_kind;
    bool has_silence;
} callevents_jambonz_record;

// What one party hears.
typedef struct callevents_jambonz_whisper {
    // A verb `say` or `play`, or an array of them.
    //
    // JSON.
    struct callevents_str whisper;
    // The rest.
    struct callevents_str rest;
    bool has_whisper;
} callevents_jambonz_whisper;

// A SIP request to be sent.
typedef struct callevents_jambonz_sip_request {
    // Its method, as `INFO`.
    struct callevents_json_str method;
    // Its content type.
    struct callevents_json_str content_type;
    // Its body.
    struct callevents_json_str content;
    // Its headers.
    //
    // JSON.
    struct callevents_str headers;
    // The rest.
    struct callevents_str rest;
    bool has_method;
    bool has_content_type;
    bool has_content;
    bool has_headers;
} callevents_jambonz_sip_request;

// A SIP request, in the form that the server reads; and the members of the form that is
// documented, which it does not.
typedef struct callevents_jambonz_send_sip_request {
    // The request.
    struct callevents_jambonz_sip_request sip_request;
    // The documented form's method.
    struct callevents_json_str method;
    // The documented form's content type.
    struct callevents_json_str content_type;
    // The documented form's body.
    struct callevents_json_str content;
    // The documented form's headers.
    //
    // JSON.
    struct callevents_str headers;
    // The rest.
    struct callevents_str rest;
    bool has_sip_request;
    bool has_method;
    bool has_content_type;
    bool has_content;
    bool has_headers;
} callevents_jambonz_send_sip_request;

// Digits to be sent.
typedef struct callevents_jambonz_digits {
    // The digits.
    struct callevents_json_str digit;
    // How long each is pressed.
    //
    // In ms.
    double duration;
    // The rest.
    struct callevents_str rest;
    bool has_digit;
    bool has_duration;
} callevents_jambonz_digits;

// Digits, in the form that server 0.9.8 reads; and the members of the form that
// `@jambonz/sdk` 0.10.1 sends.
typedef struct callevents_jambonz_send_dtmf {
    // The digits.
    struct callevents_jambonz_digits dtmf;
    // The newer form's digits.
    struct callevents_json_str digit;
    // The newer form's duration.
    //
    // In ms.
    double duration;
    // The rest.
    struct callevents_str rest;
    bool has_dtmf;
    bool has_digit;
    bool has_duration;
} callevents_jambonz_send_dtmf;

// A call to be placed. Other members of the REST API's body are in the rest.
typedef struct callevents_jambonz_place_call {
    // The hook that gives the verbs: a URL, or an object with one.
    //
    // JSON.
    struct callevents_str call_hook;
    // The hook that is told of the status.
    //
    // JSON.
    struct callevents_str call_status_hook;
    // The number that calls.
    struct callevents_json_str from;
    // Who is called: an object with `type`, and `number`, `name` or `sipUri`.
    //
    // JSON.
    struct callevents_str to;
    // Data to be attached to the call.
    //
    // JSON.
    struct callevents_str tag;
    // For how long it rings.
    //
    // In s.
    double timeout;
    // The rest.
    struct callevents_str rest;
    bool has_call_hook;
    bool has_call_status_hook;
    bool has_from;
    bool has_to;
    bool has_tag;
    bool has_timeout;
} callevents_jambonz_place_call;

// How loud the audio is, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
// number or the string alone, and finds no gain in an object.
typedef struct callevents_jambonz_boost {
    // A number, or a string like `-6 dB`.
    //
    // JSON.
    struct callevents_str boost_audio_signal;
    // The rest.
    struct callevents_str rest;
    bool has_boost_audio_signal;
} callevents_jambonz_boost;

// A `callevents_jambonz_boost`, or any other JSON in its place.
typedef struct callevents_jambonz_boost_form {
    // The object, if `is_object`.
    struct callevents_jambonz_boost object;
    // Any other JSON, if not.
    struct callevents_str json;
    // Which of the two it is.
    bool is_object;
} callevents_jambonz_boost_form;

// Which way media takes, in the form that `@jambonz/sdk` 0.10.1 sends. Server 0.9.8 reads the
// name alone, and finds none in an object.
typedef struct callevents_jambonz_set_media_path {
    // Which.
    //
    // Its `value` is a `callevents_jambonz_media_path`.
    struct callevents_name media_path;
    // The rest.
    struct callevents_str rest;
    bool has_media_path;
} callevents_jambonz_set_media_path;

// A `callevents_jambonz_set_media_path`, or any other JSON in its place.
typedef struct callevents_jambonz_set_media_path_form {
    // The object, if `is_object`.
    struct callevents_jambonz_set_media_path object;
    // Any other JSON, if not.
    struct callevents_str json;
    // Which of the two it is.
    bool is_object;
} callevents_jambonz_set_media_path_form;

// Text to be spoken.
typedef struct callevents_jambonz_tokens {
    // An identifier of any type, which the result repeats; without it nothing happens.
    //
    // JSON.
    struct callevents_str id;
    // The text.
    struct callevents_json_str tokens;
    // The rest.
    struct callevents_str rest;
    bool has_id;
    bool has_tokens;
} callevents_jambonz_tokens;

// Whether noise is removed, and how.
typedef struct callevents_jambonz_set_noise_isolation {
    // Whether it is.
    //
    // Its `value` is a `callevents_jambonz_enable_state`.
    struct callevents_name noise_isolation_status;
    // Who does it.
    struct callevents_json_str vendor;
    // How much.
    double level;
    // The vendor's model.
    struct callevents_json_str model;
    // The rest.
    struct callevents_str rest;
    bool has_noise_isolation_status;
    bool has_vendor;
    bool has_level;
    bool has_model;
} callevents_jambonz_set_noise_isolation;

// What is listened for.
typedef struct callevents_jambonz_reconfigure_stt {
    // The languages.
    //
    // A JSON array of strings.
    struct callevents_str language_hints;
    // The rest.
    struct callevents_str rest;
    bool has_language_hints;
} callevents_jambonz_reconfigure_stt;

// What a `callevents_jambonz_command_data` carries: the member that its kind is called by.
typedef union callevents_jambonz_command_data_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_jambonz_redirect_form redirect;
    struct callevents_jambonz_set_call_status call_status;
    struct callevents_jambonz_set_mute_form mute_status;
    struct callevents_jambonz_set_conf_mute conf_mute_status;
    struct callevents_jambonz_set_conf_hold conf_hold_status;
    struct callevents_jambonz_act_on_participant conf_participant_action;
    struct callevents_jambonz_set_listen listen_status;
    struct callevents_jambonz_set_stream stream_status;
    struct callevents_jambonz_set_transcribe transcribe_status;
    struct callevents_jambonz_record record;
    struct callevents_jambonz_whisper whisper;
    struct callevents_jambonz_send_sip_request sip_request;
    struct callevents_jambonz_send_dtmf dtmf;
    struct callevents_str config;
    struct callevents_str dub;
    struct callevents_jambonz_place_call dial;
    struct callevents_jambonz_boost_form boost_audio_signal;
    struct callevents_jambonz_set_media_path_form media_path;
    struct callevents_str llm_tool_output;
    struct callevents_str llm_update;
    struct callevents_jambonz_tokens tts_tokens;
    struct callevents_str tts_flush;
    struct callevents_str tts_clear;
    struct callevents_str tag;
    struct callevents_jambonz_set_noise_isolation noise_isolation_status;
    struct callevents_str room_say;
    struct callevents_str room_play;
    struct callevents_jambonz_reconfigure_stt stt_reconfigure;
    struct callevents_str agent_update;
} callevents_jambonz_command_data_value;

// What is to be done.
//
// Source: jambonz-feature-server 0.9.8, `lib/session/call-session.js`; those of the
// commercial edition: `@jambonz/sdk` 0.10.1.
typedef struct callevents_jambonz_command_data {
    // What it carries.
    union callevents_jambonz_command_data_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_jambonz_command_data_kind`.
    uint32_t kind;
} callevents_jambonz_command_data;

// A command to a call that goes on.
typedef struct callevents_jambonz_command {
    // The leg, if it is not the session's own.
    struct callevents_json_str call_sid;
    // Whether verbs come behind those that wait, instead of replacing them.
    bool queue_command;
    // The call of a function that this answers.
    struct callevents_json_str tool_call_id;
    // What is to be done.
    struct callevents_jambonz_command_data data;
    // An identifier; jambonz does not look at it.
    struct callevents_json_str msgid;
    // The rest.
    struct callevents_str rest;
    bool has_call_sid;
    bool has_queue_command;
    bool has_tool_call_id;
    bool has_msgid;
} callevents_jambonz_command;

// What an endpoint has received.
typedef struct callevents_rtpbridge_inbound_stats {
    // Bytes.
    //
    // In bytes.
    uint64_t bytes;
    // The jitter; garbage in practice, for the server's subtraction wraps.
    //
    // In ms.
    double jitter_ms;
    // How long ago the last packet came; 0 also means never.
    //
    // In ms.
    uint64_t last_received_ms_ago;
    // Packets.
    uint64_t packets;
    // Packets lost.
    uint64_t packets_lost;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_inbound_stats;

// What an endpoint has sent.
typedef struct callevents_rtpbridge_outbound_stats {
    // Bytes.
    //
    // In bytes.
    uint64_t bytes;
    // Packets.
    uint64_t packets;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_outbound_stats;

// Figures of one endpoint.
typedef struct callevents_rtpbridge_endpoint_stats {
    // The codec, as `PCMU`, `opus` or `L16/48000`; empty if there is none.
    struct callevents_json_str codec;
    // Which.
    struct callevents_json_str endpoint_id;
    // What it receives.
    struct callevents_rtpbridge_inbound_stats inbound;
    // What it sends.
    struct callevents_rtpbridge_outbound_stats outbound;
    // The round-trip time.
    //
    // In ms.
    double rtt_ms;
    // The state that it is in.
    //
    // Its `value` is a `callevents_rtpbridge_stats_state`.
    struct callevents_name state;
    // The rest.
    struct callevents_str rest;
    // It may be null.
    bool has_rtt_ms;
} callevents_rtpbridge_endpoint_stats;

// One endpoint of a session.
typedef struct callevents_rtpbridge_endpoint_info {
    // Its codec, if it has one.
    struct callevents_json_str codec;
    // Which way its media go.
    //
    // Its `value` is a `callevents_rtpbridge_media_direction`.
    struct callevents_name direction;
    // Which.
    struct callevents_json_str endpoint_id;
    // What it is.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_type`.
    struct callevents_name endpoint_type;
    // What it plays together with others.
    struct callevents_json_str shared_playback_id;
    // The state that it is in.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_state`.
    struct callevents_name state;
    // The rest.
    struct callevents_str rest;
    // It may be null.
    bool has_codec;
    bool has_shared_playback_id;
} callevents_rtpbridge_endpoint_info;

// One running recording of a session.
typedef struct callevents_rtpbridge_recording_info {
    // Whose; null if it is the whole session's.
    struct callevents_json_str endpoint_id;
    // Where it is, as it was asked for.
    struct callevents_json_str file_path;
    // Which.
    struct callevents_json_str recording_id;
    // The state that it is in.
    //
    // Its `value` is a `callevents_rtpbridge_recording_state`.
    struct callevents_name state;
    // The rest.
    struct callevents_str rest;
    // It may be null.
    bool has_endpoint_id;
} callevents_rtpbridge_recording_info;

// One session of the server.
typedef struct callevents_rtpbridge_session_summary {
    // When it was created: see `session.info`.
    struct callevents_json_str created_at;
    // How many endpoints it has.
    uint64_t endpoint_count;
    // Which.
    struct callevents_json_str session_id;
    // Whether it has a connection.
    //
    // Its `value` is a `callevents_rtpbridge_session_state`.
    struct callevents_name state;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_summary;

// An event as the repository writes it, to its webhooks too, with its payload unread.
//
// `Event::parse` reads the payload as well.
//
// Source: the public repository's events.
typedef struct callevents_voicetyped_envelope {
    // The event's own name.
    struct callevents_json_str id;
    // What happened: `call.started` and so on.
    struct callevents_json_str event_type;
    // The part of the system that it comes from.
    //
    // Its `value` is a `callevents_voicetyped_event_source`.
    struct callevents_name source;
    // The call; empty where the event is about none.
    struct callevents_json_str session_id;
    // When it happened, as RFC 3339.
    struct callevents_json_str timestamp;
    // What is said about it.
    //
    // JSON.
    struct callevents_str data;
    // An object of strings.
    //
    // JSON.
    struct callevents_str metadata;
    // The rest.
    struct callevents_str rest;
    bool has_source;
    bool has_data;
    bool has_metadata;
} callevents_voicetyped_envelope;

// A call as it is now: the answer to `GET /v1/calls/{id}`.
//
// Source: "Call Event Stream API", "Get Call Status".
typedef struct callevents_voicetyped_call {
    // The call.
    struct callevents_json_str session_id;
    // Who calls: a number or a SIP URI.
    struct callevents_json_str caller_id;
    // The number called.
    struct callevents_json_str called_number;
    // The dialog that has the call.
    struct callevents_json_str dialog_name;
    // The dialog's state.
    struct callevents_json_str current_state;
    // When the call began, as ISO 8601.
    struct callevents_json_str start_time;
    // How long it has been.
    //
    // In s.
    int64_t duration_seconds;
    // Where it is.
    //
    // Its `value` is a `callevents_voicetyped_call_status`.
    struct callevents_name status;
    // The dialog's variables, an object of strings.
    //
    // JSON.
    struct callevents_str variables;
    // The rest.
    struct callevents_str rest;
    bool has_caller_id;
    bool has_called_number;
    bool has_dialog_name;
    bool has_current_state;
    bool has_start_time;
    bool has_duration_seconds;
    bool has_status;
    bool has_variables;
} callevents_voicetyped_call;

// Calls in flight, a page of them: the answer to `GET /v1/calls`.
//
// Source: "Call Event Stream API", "List Active Calls".
typedef struct callevents_voicetyped_call_list {
    // The calls.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_call_parse()` reads each.
    struct callevents_str calls;
    // What `CallsQuery::page_token` is to be for the next
    // page; empty on the last.
    struct callevents_json_str next_page_token;
    // How many there are on all pages.
    int64_t total_count;
    // The rest.
    struct callevents_str rest;
    bool has_next_page_token;
    bool has_total_count;
} callevents_voicetyped_call_list;

// A part of a speech.
//
// Source: "Call Event Stream API", `speech_final`.
typedef struct callevents_voicetyped_segment {
    // The words.
    struct callevents_json_str text;
    // When they began, from the start of the speech.
    //
    // In ms.
    int64_t start_ms;
    // When they ended, from the start of the speech.
    //
    // In ms.
    int64_t end_ms;
    // How certain they are, from 0 to 1.
    double confidence;
    // The rest.
    struct callevents_str rest;
    bool has_text;
    bool has_start_ms;
    bool has_end_ms;
    bool has_confidence;
} callevents_voicetyped_segment;

// A tracker's judgement of an event.
typedef struct callevents_verdict {
    // The judgement.
    callevents_verdict_kind kind;
    // The call's state before the event: for `DELIVER`, `AFTER_GAP` and `VIOLATION`.
    uint8_t from;
    // The call's state after the event: for `DELIVER` and `AFTER_GAP`.
    uint8_t to;
    // The event's number: for `VIOLATION`.
    uint8_t event;
} callevents_verdict;

// What a `callevents_jambonz_application_message` carries.
typedef union callevents_jambonz_application_value {
    // Of a type that is not known: all of its JSON.
    struct callevents_str unknown;
    // Of this kind.
    struct callevents_jambonz_ack ack;
    // Of this kind.
    struct callevents_jambonz_command command;
} callevents_jambonz_application_value;

// A message of an application.
typedef struct callevents_jambonz_application_message {
    // What it carries.
    union callevents_jambonz_application_value value;
    // The type of one whose type is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_jambonz_application_kind`.
    uint32_t kind;
} callevents_jambonz_application_message;

// A JSON value that was looked at.
typedef struct callevents_json_value {
    // What it is.
    callevents_json_kind kind;
    // The value of a bool.
    bool boolean;
    // Whether a number is an integer from -2^63 to 2^63-1.
    bool is_int64;
    // Whether a number is an integer from 0 to 2^64-1.
    bool is_uint64;
    // The value of a number, if `is_int64`.
    int64_t int64;
    // The value of a number, if `is_uint64`.
    uint64_t uint64;
    // The nearest double to a number; 0 if it is beyond them all.
    double number;
    // The value of a string.
    struct callevents_json_str string;
    // The value as it stands in its text.
    struct callevents_str json;
} callevents_json_value;

// Goes through the items of an array, or the members of an object.
typedef struct callevents_json_iter {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_JSON_ITER_WORDS];
} callevents_json_iter;

// Writes one JSON value to memory of the caller's, without whitespace: for fields of messages that
// are JSON, as the verbs of a `callevents_jambonz_ack`, lists, and parameters.
//
// Commas, colons and escapes are put where they belong. What makes no JSON is refused with
// `INVALID_ARGUMENT`: a value in an object without a key, a key without a value, an end of what
// was not begun, a second value. What was refused once is told by
// `callevents_json_writer_finish()` again, so that it is enough to look at what that returns.
typedef struct callevents_json_writer {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_JSON_WRITER_WORDS];
} callevents_json_writer;

// What is known about a call.
typedef struct callevents_call {
    // Its id, valid until the next call on the tracker.
    struct callevents_str id;
    // When its last event was taken, in ms of the application's clock.
    uint64_t last_seen_ms;
    // Its state: `callevents_state_name()` has the name.
    uint8_t state;
    // Whether events of it may have been lost since.
    bool is_uncertain;
} callevents_call;

// How often a tracker said something other than `DELIVER`, and how many calls it has.
typedef struct callevents_tracker_counters {
    // Events judged `AFTER_GAP`.
    uint64_t after_gaps;
    // Events judged `REPLAY`.
    uint64_t replays;
    // Events judged `VIOLATION`.
    uint64_t violations;
    // Events judged `IGNORE`.
    uint64_t ignored;
    // Events judged `UNTRACKED`.
    uint64_t untracked;
    // Calls that were given up.
    uint64_t expired;
    // Calls in flight.
    uint64_t live;
    // Finished calls that are remembered.
    uint64_t remembered;
    // The most calls that can be in flight.
    uint64_t capacity;
} callevents_tracker_counters;

// What a JSON message is and what it is about, as far as is needed to pass it on unread.
typedef struct callevents_route {
    // The name of what it is, as the wire has it: a `type` or `event`; empty for a response of
    // rtpbridge.
    struct callevents_json_str name;
    // The call, leg, endpoint or session that it is about; for a response of rtpbridge, its id.
    struct callevents_json_str call_id;
} callevents_route;

// The id and method of a request to rtpbridge: enough to know what its answer will be.
typedef struct callevents_rtpbridge_request_route {
    // What its answer will carry.
    struct callevents_json_str id;
    // The method: its `value` is a `callevents_rtpbridge_method`.
    struct callevents_name method;
} callevents_rtpbridge_request_route;

// A digit was pressed.
//
// It is told at its end. Digits are queued behind changes of state, which overtake them.
typedef struct callevents_rtpbridge_dtmf {
    // The digit: one of `0`-`9`, `*`, `#`, `A`-`D`.
    struct callevents_json_str digit;
    // How long it was pressed.
    //
    // In ms.
    uint32_t duration_ms;
    // Where.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_dtmf;

// An endpoint is in another state, or said to be in the same one again.
typedef struct callevents_rtpbridge_endpoint_state_changed {
    // Which.
    struct callevents_json_str endpoint_id;
    // The state that it is in now.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_state`.
    struct callevents_name new_state;
    // The state that it was in. Under load this need not be the last one told.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_state`.
    struct callevents_name old_state;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_state_changed;

// Nobody speaks. Told again and again, after the first speech.
typedef struct callevents_rtpbridge_vad_silence {
    // Where.
    struct callevents_json_str endpoint_id;
    // For how long; it may begin again without speech in between.
    //
    // In ms.
    uint64_t silence_duration_ms;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_vad_silence;

// Somebody has begun to speak.
typedef struct callevents_rtpbridge_vad_speech_started {
    // Where.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_vad_speech_started;

// Figures of all endpoints, from time to time.
typedef struct callevents_rtpbridge_stats {
    // An item for each endpoint, in any order.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_endpoint_stats_parse()` reads each.
    struct callevents_str endpoints;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_stats;

// Nothing has come from an endpoint's peer for too long. Told once for each silence.
typedef struct callevents_rtpbridge_endpoint_media_timeout {
    // For how long.
    //
    // In ms.
    uint64_t duration_ms;
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_media_timeout;

// A file is not played any more. No change of state tells this.
typedef struct callevents_rtpbridge_endpoint_file_finished {
    // Which endpoint played it.
    struct callevents_json_str endpoint_id;
    // What went wrong; missing if nothing did, or, as documented, null.
    struct callevents_json_str error;
    // Why.
    //
    // Its `value` is a `callevents_rtpbridge_finish_reason`.
    struct callevents_name reason;
    // The rest.
    struct callevents_str rest;
    bool has_error;
} callevents_rtpbridge_endpoint_file_finished;

// A recording has stopped by itself. One that `recording.stop` ended is not told of.
typedef struct callevents_rtpbridge_recording_stopped {
    // Packets that could not be written.
    uint64_t dropped_packets;
    // How long it is.
    //
    // In ms.
    uint64_t duration_ms;
    // Where it is, as it was asked for.
    struct callevents_json_str file_path;
    // Packets written.
    uint64_t packets;
    // Why.
    //
    // Its `value` is a `callevents_rtpbridge_stop_reason`.
    struct callevents_name reason;
    // Which.
    struct callevents_json_str recording_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_recording_stopped;

// A tone is not played any more. No change of state tells this.
typedef struct callevents_rtpbridge_endpoint_tone_finished {
    // Which endpoint played it.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_tone_finished;

// An endpoint's peer said good-bye by RTCP. This changes no state.
typedef struct callevents_rtpbridge_endpoint_rtcp_bye {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // What the peer gave as its reason: any text from the network.
    struct callevents_json_str reason;
    // The sources that end.
    //
    // A JSON array of numbers.
    struct callevents_str ssrc_list;
    // The rest.
    struct callevents_str rest;
    // It may be null.
    bool has_reason;
} callevents_rtpbridge_endpoint_rtcp_bye;

// An endpoint went to another session; it keeps its id.
typedef struct callevents_rtpbridge_endpoint_transferred_out {
    // Which.
    struct callevents_json_str endpoint_id;
    // Documented as the session that it went to; in truth always the nil UUID: see
    // `target`.
    struct callevents_json_str target_session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_transferred_out;

// An endpoint came from another session; it keeps its id.
typedef struct callevents_rtpbridge_endpoint_transferred_in {
    // Which way its media go.
    //
    // Its `value` is a `callevents_rtpbridge_media_direction`.
    struct callevents_name direction;
    // Which.
    struct callevents_json_str endpoint_id;
    // What it is.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_type`.
    struct callevents_name endpoint_type;
    // The session that it came from; its own one if a transfer failed.
    struct callevents_json_str source_session_id;
    // The state that it is in.
    //
    // Its `value` is a `callevents_rtpbridge_endpoint_state`.
    struct callevents_name state;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_transferred_in;

// A session has ended because nothing was done with it. Its recordings' ends follow.
typedef struct callevents_rtpbridge_session_idle_timeout {
    // The limit.
    //
    // In s.
    uint64_t idle_timeout_secs;
    // Which.
    struct callevents_json_str session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_idle_timeout;

// A session has ended because there was no endpoint in it. Its recordings' ends follow.
typedef struct callevents_rtpbridge_session_empty_timeout {
    // The limit.
    //
    // In s.
    uint64_t empty_timeout_secs;
    // Which.
    struct callevents_json_str session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_empty_timeout;

// A session has lost its connection. Documented; it never reaches a client.
typedef struct callevents_rtpbridge_session_orphaned {
    // How long it waits for another one; up to 2^64-1.
    //
    // In ms.
    uint64_t timeout_remaining_ms;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_orphaned;

// Events were lost, the newest ones at that time: what follows is usually older than they.
typedef struct callevents_rtpbridge_events_dropped {
    // How many since the last such notice on this connection.
    uint64_t count;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_events_dropped;

// The voice detection of an endpoint has broken.
typedef struct callevents_rtpbridge_vad_error {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // What went wrong.
    struct callevents_json_str error;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_vad_error;

// An event that the server could not write, whichever it was. Never seen.
typedef struct callevents_rtpbridge_error_event {
    // What went wrong.
    struct callevents_json_str error;
    // The rest.
    struct callevents_str rest;
    bool has_error;
} callevents_rtpbridge_error_event;

// An event of which the server could write the name only: its data are lost.
typedef struct callevents_rtpbridge_serialization_failed {
    // The event's name.
    struct callevents_json_str event;
} callevents_rtpbridge_serialization_failed;

// What a `callevents_rtpbridge_event_data` carries: the member that its kind is called by.
typedef union callevents_rtpbridge_event_data_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_rtpbridge_dtmf dtmf;
    struct callevents_rtpbridge_endpoint_state_changed endpoint_state_changed;
    struct callevents_rtpbridge_vad_silence vad_silence;
    struct callevents_rtpbridge_vad_speech_started vad_speech_started;
    struct callevents_rtpbridge_stats stats;
    struct callevents_rtpbridge_endpoint_media_timeout endpoint_media_timeout;
    struct callevents_rtpbridge_endpoint_file_finished endpoint_file_finished;
    struct callevents_rtpbridge_recording_stopped recording_stopped;
    struct callevents_rtpbridge_endpoint_tone_finished endpoint_tone_finished;
    struct callevents_rtpbridge_endpoint_rtcp_bye endpoint_rtcp_bye;
    struct callevents_rtpbridge_endpoint_transferred_out endpoint_transferred_out;
    struct callevents_rtpbridge_endpoint_transferred_in endpoint_transferred_in;
    struct callevents_rtpbridge_session_idle_timeout session_idle_timeout;
    struct callevents_rtpbridge_session_empty_timeout session_empty_timeout;
    struct callevents_rtpbridge_session_orphaned session_orphaned;
    struct callevents_rtpbridge_events_dropped events_dropped;
    struct callevents_rtpbridge_vad_error vad_error;
    struct callevents_rtpbridge_error_event error_event;
    struct callevents_rtpbridge_serialization_failed serialization_failed;
} callevents_rtpbridge_event_data_value;

// What has happened: the data of an event, by the event's name.
//
// Source: rtpbridge 0.1.0, its events; `endpoint.tone.finished`, `vad.error` and `error` are
// not in its documentation's list.
typedef struct callevents_rtpbridge_event_data {
    // What it carries.
    union callevents_rtpbridge_event_data_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_rtpbridge_event_data_kind`.
    uint32_t kind;
} callevents_rtpbridge_event_data;

// Something has happened.
typedef struct callevents_rtpbridge_event {
    // What it says.
    struct callevents_rtpbridge_event_data data;
    // The object that this was read from, if its members do not stand in their usual order, or
    // are more than usual; else nothing.
    struct callevents_str rest;
} callevents_rtpbridge_event;

// A session has been created.
typedef struct callevents_rtpbridge_session_create_result {
    // The new session.
    struct callevents_json_str session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_create_result;

// All went well, and there is nothing to say.
typedef struct callevents_rtpbridge_empty_result {
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_empty_result;

// What there is in the session: the state in force, which events may lag behind.
typedef struct callevents_rtpbridge_session_info_result {
    // When the session was created: RFC 3339 in UTC, or as documented seconds since the Unix
    // epoch with an `s` behind.
    struct callevents_json_str created_at;
    // Its endpoints.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_endpoint_info_parse()` reads each.
    struct callevents_str endpoints;
    // The recordings that are running.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_recording_info_parse()` reads each.
    struct callevents_str recordings;
    // The session itself.
    struct callevents_json_str session_id;
    // Whether it has a connection.
    //
    // Its `value` is a `callevents_rtpbridge_session_state`.
    struct callevents_name state;
    // The endpoints whose voice is being detected.
    //
    // A JSON array of strings.
    struct callevents_str vad_active;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_info_result;

// All sessions of the server.
typedef struct callevents_rtpbridge_session_list_result {
    // The sessions, in any order.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_rtpbridge_session_summary_parse()` reads each.
    struct callevents_str sessions;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_list_result;

// The session has been bridged to another.
typedef struct callevents_rtpbridge_session_bridge_result {
    // The bridge's end in this session.
    struct callevents_json_str endpoint_id;
    // The bridge's end in the other session.
    struct callevents_json_str target_endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_bridge_result;

// An endpoint has been created from a peer's offer.
typedef struct callevents_rtpbridge_endpoint_create_from_offer_result {
    // The new endpoint.
    struct callevents_json_str endpoint_id;
    // The answer for the peer, in SDP.
    struct callevents_json_str sdp_answer;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_create_from_offer_result;

// An endpoint has been created that waits for a peer's answer.
typedef struct callevents_rtpbridge_endpoint_create_offer_result {
    // The new endpoint.
    struct callevents_json_str endpoint_id;
    // The offer for the peer, in SDP.
    struct callevents_json_str sdp_offer;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_create_offer_result;

// An endpoint has gone to another session.
typedef struct callevents_rtpbridge_endpoint_transfer_result {
    // Which.
    struct callevents_json_str endpoint_id;
    // The session that it went to.
    struct callevents_json_str target_session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_transfer_result;

// A WebRTC endpoint is to connect anew.
typedef struct callevents_rtpbridge_endpoint_ice_restart_result {
    // The offer for the peer, in SDP.
    struct callevents_json_str sdp_offer;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_ice_restart_result;

// An endpoint has new keys.
typedef struct callevents_rtpbridge_endpoint_srtp_rekey_result {
    // What the peer is to know, in SDP.
    struct callevents_json_str sdp;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_srtp_rekey_result;

// An endpoint has been created that plays a file.
typedef struct callevents_rtpbridge_endpoint_create_with_file_result {
    // The new endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_create_with_file_result;

// An endpoint has been created that plays a tone.
typedef struct callevents_rtpbridge_endpoint_create_tone_result {
    // The new endpoint.
    struct callevents_json_str endpoint_id;
    // The tone.
    //
    // Its `value` is a `callevents_rtpbridge_tone_type`.
    struct callevents_name tone;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_create_tone_result;

// A recording has begun.
typedef struct callevents_rtpbridge_recording_start_result {
    // The new recording.
    struct callevents_json_str recording_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_recording_start_result;

// A recording has been stopped.
typedef struct callevents_rtpbridge_recording_stop_result {
    // Packets that could not be written.
    uint64_t dropped_packets;
    // How long it is.
    //
    // In ms.
    uint64_t duration_ms;
    // Where it is, as it was asked for.
    struct callevents_json_str file_path;
    // Packets written.
    uint64_t packets;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_recording_stop_result;

// What a `callevents_rtpbridge_method_result` carries: the member that its kind is called by.
typedef union callevents_rtpbridge_method_result_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_rtpbridge_session_create_result session_create;
    struct callevents_rtpbridge_empty_result session_destroy;
    struct callevents_rtpbridge_session_info_result session_info;
    struct callevents_rtpbridge_session_list_result session_list;
    struct callevents_rtpbridge_empty_result stats_unsubscribe;
    struct callevents_rtpbridge_empty_result session_attach;
    struct callevents_rtpbridge_session_bridge_result session_bridge;
    struct callevents_rtpbridge_endpoint_create_from_offer_result endpoint_create_from_offer;
    struct callevents_rtpbridge_endpoint_create_offer_result endpoint_create_offer;
    struct callevents_rtpbridge_empty_result endpoint_accept_answer;
    struct callevents_rtpbridge_empty_result endpoint_remove;
    struct callevents_rtpbridge_endpoint_transfer_result endpoint_transfer;
    struct callevents_rtpbridge_endpoint_ice_restart_result endpoint_ice_restart;
    struct callevents_rtpbridge_endpoint_srtp_rekey_result endpoint_srtp_rekey;
    struct callevents_rtpbridge_empty_result endpoint_dtmf_inject;
    struct callevents_rtpbridge_endpoint_create_with_file_result endpoint_create_with_file;
    struct callevents_rtpbridge_endpoint_create_tone_result endpoint_create_tone;
    struct callevents_rtpbridge_empty_result endpoint_file_seek;
    struct callevents_rtpbridge_empty_result endpoint_file_pause;
    struct callevents_rtpbridge_empty_result endpoint_file_resume;
    struct callevents_rtpbridge_recording_start_result recording_start;
    struct callevents_rtpbridge_recording_stop_result recording_stop;
    struct callevents_rtpbridge_empty_result vad_start;
    struct callevents_rtpbridge_empty_result vad_stop;
    struct callevents_rtpbridge_empty_result stats_subscribe;
} callevents_rtpbridge_method_result_value;

// What a request gave.
typedef struct callevents_rtpbridge_method_result {
    // What it carries.
    union callevents_rtpbridge_method_result_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_rtpbridge_method_result_kind`.
    uint32_t kind;
} callevents_rtpbridge_method_result;

// Why a request was refused or failed.
typedef struct callevents_rtpbridge_response_error {
    // The reason, for programs.
    //
    // Its `value` is a `callevents_rtpbridge_error_code`.
    struct callevents_name code;
    // The reason, for people: any text.
    struct callevents_json_str message;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_response_error;

// Why a request was refused or failed; or what it gave.
typedef struct callevents_rtpbridge_response {
    // What the request gave, unless `is_error`.
    struct callevents_rtpbridge_method_result result;
    // Why it gave nothing, if `is_error`.
    struct callevents_rtpbridge_response_error error;
    // The request's id, if `has_id`.
    struct callevents_json_str id;
    // The object that this was read from, if its members do not stand in their usual order, or
    // are more than usual; else nothing.
    struct callevents_str rest;
    // Whether there is an `id`.
    bool has_id;
    // Whether the request was refused or failed.
    bool is_error;
} callevents_rtpbridge_response;

// A message of the server.
typedef struct callevents_rtpbridge_message {
    // What has happened, unless `is_response`.
    struct callevents_rtpbridge_event event;
    // The answer to a request, if `is_response`. Its result is not typed yet:
    // `callevents_rtpbridge_response_parse()` reads the text once more when the method is known.
    struct callevents_rtpbridge_response response;
    // Which of the two it is.
    bool is_response;
} callevents_rtpbridge_message;

// Binds the connection to a session that lost its own.
typedef struct callevents_rtpbridge_session_attach {
    // Which session.
    struct callevents_json_str session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_session_attach;

// Bridges the session to another: each gets an endpoint that carries the other's media.
typedef struct callevents_rtpbridge_session_bridge {
    // Which way the bridge's media go; both ways by default.
    //
    // Its `value` is a `callevents_rtpbridge_media_direction`.
    struct callevents_name direction;
    // The other session.
    struct callevents_json_str target_session_id;
    // The rest.
    struct callevents_str rest;
    bool has_direction;
} callevents_rtpbridge_session_bridge;

// Creates an endpoint for a peer that made an offer.
typedef struct callevents_rtpbridge_endpoint_create_from_offer {
    // Which way its media go; both ways by default.
    //
    // Its `value` is a `callevents_rtpbridge_media_direction`.
    struct callevents_name direction;
    // The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP.
    struct callevents_json_str sdp;
    // The rest.
    struct callevents_str rest;
    bool has_direction;
} callevents_rtpbridge_endpoint_create_from_offer;

// Creates an endpoint for a peer that is to get an offer.
typedef struct callevents_rtpbridge_endpoint_create_offer {
    // The codecs that may be offered, in no order; all by default.
    //
    // A JSON array of strings.
    struct callevents_str codecs;
    // Which way its media go; both ways by default.
    //
    // Its `value` is a `callevents_rtpbridge_media_direction`.
    struct callevents_name direction;
    // Whether RTP is to be encrypted; not by default.
    bool srtp;
    // What it is to be.
    //
    // Its `value` is a `callevents_rtpbridge_offer_type`.
    struct callevents_name offer_type;
    // The rest.
    struct callevents_str rest;
    bool has_codecs;
    bool has_direction;
    bool has_srtp;
} callevents_rtpbridge_endpoint_create_offer;

// Gives an endpoint its peer's answer.
typedef struct callevents_rtpbridge_endpoint_accept_answer {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The peer's answer, in SDP.
    struct callevents_json_str sdp;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_accept_answer;

// Removes an endpoint. Of a bridge, the other end goes too, without an event.
typedef struct callevents_rtpbridge_endpoint_remove {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_remove;

// Has an endpoint go to another session; files and tones cannot.
typedef struct callevents_rtpbridge_endpoint_transfer {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The other session.
    struct callevents_json_str target_session_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_transfer;

// Has a WebRTC endpoint connect anew.
typedef struct callevents_rtpbridge_endpoint_ice_restart {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_ice_restart;

// Gives an endpoint new keys.
typedef struct callevents_rtpbridge_endpoint_srtp_rekey {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_srtp_rekey;

// Sends a digit to an endpoint's peer; a session sends one at a time.
typedef struct callevents_rtpbridge_endpoint_dtmf_inject {
    // The digit: one of `0`-`9`, `*`, `#`, `A`-`D`, `a`-`d`.
    struct callevents_json_str digit;
    // How long it is pressed: 1 to 10000, 160 by default.
    //
    // In ms.
    uint32_t duration_ms;
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // How far below full scale: 0 to 63, 10 by default.
    //
    // In dB.
    uint8_t volume;
    // The rest.
    struct callevents_str rest;
    bool has_duration_ms;
    bool has_volume;
} callevents_rtpbridge_endpoint_dtmf_inject;

// Creates an endpoint that plays a file.
typedef struct callevents_rtpbridge_endpoint_create_with_file {
    // How long a fetched file is kept; 300 by default.
    //
    // In s.
    uint32_t cache_ttl_secs;
    // By how much it is made louder; 0 by default. Not documented.
    //
    // In dB.
    double gain_db;
    // The headers to fetch it with: an object of strings. Not documented.
    //
    // JSON.
    struct callevents_str headers;
    // How often it is played once more; not at all by default.
    uint32_t loop_count;
    // Whether endpoints that play the same file play it in step; not by default.
    bool shared;
    // A path, or the URL to fetch it from.
    struct callevents_json_str source;
    // Where to begin; 0 by default.
    //
    // In ms.
    uint64_t start_ms;
    // How long fetching may take: 1 to 60000, 10000 by default.
    //
    // In ms.
    uint32_t timeout_ms;
    // The rest.
    struct callevents_str rest;
    bool has_cache_ttl_secs;
    bool has_gain_db;
    bool has_headers;
    bool has_loop_count;
    bool has_shared;
    bool has_start_ms;
    bool has_timeout_ms;
} callevents_rtpbridge_endpoint_create_with_file;

// Creates an endpoint that plays a tone. Not documented.
typedef struct callevents_rtpbridge_endpoint_create_tone {
    // How long; for ever by default.
    //
    // In ms.
    uint64_t duration_ms;
    // The frequency of `ToneType::Sine`: 20 to 20000.
    //
    // In Hz.
    double frequency;
    // Which tone.
    //
    // Its `value` is a `callevents_rtpbridge_tone_type`.
    struct callevents_name tone;
    // The rest.
    struct callevents_str rest;
    bool has_duration_ms;
    bool has_frequency;
} callevents_rtpbridge_endpoint_create_tone;

// Goes to another place in the file that an endpoint plays.
typedef struct callevents_rtpbridge_endpoint_file_seek {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The place.
    //
    // In ms.
    uint64_t position_ms;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_file_seek;

// Has the file that an endpoint plays wait.
typedef struct callevents_rtpbridge_endpoint_file_pause {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_file_pause;

// Has the file that an endpoint plays go on.
typedef struct callevents_rtpbridge_endpoint_file_resume {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_endpoint_file_resume;

// Begins to record an endpoint, or the whole session.
typedef struct callevents_rtpbridge_recording_start {
    // Which endpoint; the whole session by default.
    struct callevents_json_str endpoint_id;
    // Where to: an absolute path in the server's directory, to a file that does not exist.
    struct callevents_json_str file_path;
    // The rest.
    struct callevents_str rest;
    bool has_endpoint_id;
} callevents_rtpbridge_recording_start;

// Stops a recording.
typedef struct callevents_rtpbridge_recording_stop {
    // Which recording.
    struct callevents_json_str recording_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_recording_stop;

// Begins to detect an endpoint's voice.
typedef struct callevents_rtpbridge_vad_start {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // How often silence is told: 100 to 3600000, 1000 by default.
    //
    // In ms.
    uint32_t silence_interval_ms;
    // How sure of speech one must be: 0 to 1, 0.5 by default.
    double speech_threshold;
    // The rest.
    struct callevents_str rest;
    bool has_silence_interval_ms;
    bool has_speech_threshold;
} callevents_rtpbridge_vad_start;

// Ends the detection of an endpoint's voice.
typedef struct callevents_rtpbridge_vad_stop {
    // Which endpoint.
    struct callevents_json_str endpoint_id;
    // The rest.
    struct callevents_str rest;
} callevents_rtpbridge_vad_stop;

// Asks for `stats` events.
typedef struct callevents_rtpbridge_stats_subscribe {
    // How often: 500 to 3600000, 5000 by default.
    //
    // In ms.
    uint32_t interval_ms;
    // The rest.
    struct callevents_str rest;
    bool has_interval_ms;
} callevents_rtpbridge_stats_subscribe;

// What a `callevents_rtpbridge_command` carries: the member that its kind is called by.
typedef union callevents_rtpbridge_command_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_rtpbridge_session_attach session_attach;
    struct callevents_rtpbridge_session_bridge session_bridge;
    struct callevents_rtpbridge_endpoint_create_from_offer endpoint_create_from_offer;
    struct callevents_rtpbridge_endpoint_create_offer endpoint_create_offer;
    struct callevents_rtpbridge_endpoint_accept_answer endpoint_accept_answer;
    struct callevents_rtpbridge_endpoint_remove endpoint_remove;
    struct callevents_rtpbridge_endpoint_transfer endpoint_transfer;
    struct callevents_rtpbridge_endpoint_ice_restart endpoint_ice_restart;
    struct callevents_rtpbridge_endpoint_srtp_rekey endpoint_srtp_rekey;
    struct callevents_rtpbridge_endpoint_dtmf_inject endpoint_dtmf_inject;
    struct callevents_rtpbridge_endpoint_create_with_file endpoint_create_with_file;
    struct callevents_rtpbridge_endpoint_create_tone endpoint_create_tone;
    struct callevents_rtpbridge_endpoint_file_seek endpoint_file_seek;
    struct callevents_rtpbridge_endpoint_file_pause endpoint_file_pause;
    struct callevents_rtpbridge_endpoint_file_resume endpoint_file_resume;
    struct callevents_rtpbridge_recording_start recording_start;
    struct callevents_rtpbridge_recording_stop recording_stop;
    struct callevents_rtpbridge_vad_start vad_start;
    struct callevents_rtpbridge_vad_stop vad_stop;
    struct callevents_rtpbridge_stats_subscribe stats_subscribe;
} callevents_rtpbridge_command_value;

// A request's method with its parameters.
typedef struct callevents_rtpbridge_command {
    // What it carries.
    union callevents_rtpbridge_command_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_rtpbridge_command_kind`.
    uint32_t kind;
} callevents_rtpbridge_command;

// A request of a client.
typedef struct callevents_rtpbridge_request {
    // What is asked for: its kind, with the parameters.
    struct callevents_rtpbridge_command command;
    // What its answer will carry: 1 to 1024 bytes.
    struct callevents_json_str id;
    // The object that this was read from, if its members do not stand in their usual order, or
    // are more than usual; else nothing.
    struct callevents_str rest;
} callevents_rtpbridge_request;

// Reads a stream of Server-Sent Events by the rules of the WHATWG.
//
// An event whose data is one line inside a chunk borrows it; any other is put together in the
// buffer that was given to open the parser. The object needs not be closed, may be moved, and is
// for one thread at a time.
typedef struct callevents_sse_parser {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_SSE_PARSER_WORDS];
} callevents_sse_parser;

// An event of a stream.
typedef struct callevents_sse_event {
    // The event type; `message` where the stream names none.
    struct callevents_str event_type;
    // The data: its lines joined by line feeds, ill-formed UTF-8 as U+FFFD.
    struct callevents_str data;
    // The last event id as of this event; may be empty.
    struct callevents_str id;
    // Where in the stream the event's first line begins, in bytes.
    uint64_t stream_offset;
    // Whether the stream ended before the event did: see
    // `callevents_sse_parser_finish_pending()`.
    bool incomplete;
} callevents_sse_event;

// Everything that a stream says, for those who want more than its events.
typedef struct callevents_sse_item {
    // What it is.
    callevents_sse_item_kind kind;
    // An event.
    struct callevents_sse_event event;
    // The text of a comment, or the value of a line that is ignored.
    struct callevents_str text;
    // The name of a field that is ignored.
    struct callevents_str name;
    // How long to wait before reconnecting, in milliseconds.
    uint64_t retry_ms;
} callevents_sse_item;

// What a block of a stream is to hold: an event, a comment, a reconnection time, or all of them.
// What has no `has_...` set is left out.
typedef struct callevents_sse_block {
    // `sizeof (callevents_sse_block)`.
    uint32_t struct_size;
    // Whether there is a comment.
    bool has_comment;
    // Whether there is an id.
    bool has_id;
    // Whether there is an event type; readers take one without as `message`.
    bool has_event_type;
    // Whether there is data; without, even empty data, the block is no event.
    bool has_data;
    // Whether there is a reconnection time.
    bool has_retry_ms;
    // A comment, without CR and LF.
    struct callevents_str comment;
    // The id that a reader sends when it reconnects, without CR, LF and NUL; empty to take back
    // the one before.
    struct callevents_str id;
    // The event type, without CR and LF.
    struct callevents_str event_type;
    // The data, of any number of lines.
    struct callevents_str data;
    // How long a reader waits before it reconnects, in milliseconds.
    uint64_t retry_ms;
} callevents_sse_block;

// A call has begun: media flows. The first event of a call.
//
// Source: "Call Event Stream API", `call_started`.
typedef struct callevents_voicetyped_call_started {
    // Who calls: a number or a SIP URI.
    struct callevents_json_str caller_id;
    // The number called.
    struct callevents_json_str called_number;
    // The dialog that takes the call.
    struct callevents_json_str dialog_name;
    // The SIP headers, an object of strings; not in envelopes.
    //
    // JSON.
    struct callevents_str sip_headers;
    // The way by which the call came; in envelopes only.
    //
    // Its `value` is a `callevents_voicetyped_protocol`.
    struct callevents_name protocol;
    // The rest.
    struct callevents_str rest;
    bool has_caller_id;
    bool has_called_number;
    bool has_dialog_name;
    bool has_sip_headers;
    bool has_protocol;
} callevents_voicetyped_call_started;

// A call is over. The last event of a call.
//
// Source: "Call Event Stream API", `call_terminated`.
typedef struct callevents_voicetyped_call_terminated {
    // Why it ended.
    //
    // Its `value` is a `callevents_voicetyped_termination_reason`.
    struct callevents_name reason;
    // How long it was; not in envelopes.
    //
    // In s.
    int64_t duration_seconds;
    // How often the dialog changed its state; not in envelopes.
    int64_t state_transitions;
    // The dialog's last state; not in envelopes.
    struct callevents_json_str final_state;
    // How long it was; in envelopes only.
    //
    // In ms.
    int64_t duration_ms;
    // The rest.
    struct callevents_str rest;
    bool has_reason;
    bool has_duration_seconds;
    bool has_state_transitions;
    bool has_final_state;
    bool has_duration_ms;
} callevents_voicetyped_call_terminated;

// What the caller is saying, as far as it is understood by now.
//
// Source: "Call Event Stream API", `speech_partial`.
typedef struct callevents_voicetyped_speech_partial {
    // The words.
    struct callevents_json_str transcript;
    // How certain they are, from 0 to 1; not in envelopes.
    double confidence;
    // The language; not in envelopes.
    struct callevents_json_str language;
    // How long the speech has been; not in envelopes.
    //
    // In ms.
    int64_t duration_ms;
    // The parts of the speech; documented for the final event only.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_segment_parse()` reads each.
    struct callevents_str segments;
    // The rest.
    struct callevents_str rest;
    bool has_transcript;
    bool has_confidence;
    bool has_language;
    bool has_duration_ms;
    bool has_segments;
} callevents_voicetyped_speech_partial;

// What the caller has said.
//
// Source: "Call Event Stream API", `speech_final`.
typedef struct callevents_voicetyped_speech_final {
    // The words.
    struct callevents_json_str transcript;
    // How certain they are, from 0 to 1.
    double confidence;
    // The language; may be empty.
    struct callevents_json_str language;
    // How long the speech was; not in envelopes.
    //
    // In ms.
    int64_t duration_ms;
    // The parts of the speech.
    //
    // A JSON array: `callevents_json_iter_next()` gives its items, `callevents_voicetyped_segment_parse()` reads each.
    struct callevents_str segments;
    // The rest.
    struct callevents_str rest;
    bool has_transcript;
    bool has_confidence;
    bool has_language;
    bool has_duration_ms;
    bool has_segments;
} callevents_voicetyped_speech_final;

// The caller has pressed a key.
//
// Source: "Call Event Stream API", `dtmf_received`.
typedef struct callevents_voicetyped_dtmf_received {
    // The key: a string, in envelopes the number of the character.
    //
    // Its `value` is 0, or a number and `CALLEVENTS_NAME_NUMBER`.
    struct callevents_name digit;
    // For how long it was pressed.
    //
    // In ms.
    int64_t duration_ms;
    // The rest.
    struct callevents_str rest;
    bool has_digit;
    bool has_duration_ms;
} callevents_voicetyped_dtmf_received;

// The dialog is in another state, or again in the same.
//
// Source: "Call Event Stream API", `state_transition`.
typedef struct callevents_voicetyped_state_transition {
    // The state it was in; empty at the start.
    struct callevents_json_str from_state;
    // The state it is in now.
    struct callevents_json_str to_state;
    // What made it change: an event's name; in envelopes the input itself.
    struct callevents_json_str trigger_event;
    // The dialog.
    struct callevents_json_str dialog_name;
    // The rest.
    struct callevents_str rest;
    bool has_from_state;
    bool has_to_state;
    bool has_trigger_event;
    bool has_dialog_name;
} callevents_voicetyped_state_transition;

// The dialog has done something.
//
// Source: the public repository; the documentation only names the event.
typedef struct callevents_voicetyped_action_executed {
    // What it has done.
    struct callevents_json_str action_type;
    // With which parameters: an object of strings.
    //
    // JSON.
    struct callevents_str params;
    // The rest.
    struct callevents_str rest;
    bool has_action_type;
    bool has_params;
} callevents_voicetyped_action_executed;

// One of the application's hooks has answered.
//
// Source: the public repository; the documentation only names the event.
typedef struct callevents_voicetyped_hook_result {
    // The hook.
    struct callevents_json_str hook_url;
    // The HTTP status of its answer.
    int64_t status_code;
    // Its answer, an object.
    //
    // JSON.
    struct callevents_str response;
    // The rest.
    struct callevents_str rest;
    bool has_hook_url;
    bool has_status_code;
    bool has_response;
} callevents_voicetyped_hook_result;

// One of the application's hooks has failed.
//
// Source: the public repository; the documentation only names the event.
typedef struct callevents_voicetyped_hook_error {
    // The hook.
    struct callevents_json_str hook_url;
    // What went wrong, for people.
    struct callevents_json_str error;
    // The rest.
    struct callevents_str rest;
    bool has_hook_url;
    bool has_error;
} callevents_voicetyped_hook_error;

// Speech synthesis has begun.
//
// Source: the public repository; the documentation only names the event.
typedef struct callevents_voicetyped_tts_started {
    // What is said.
    struct callevents_json_str text;
    // The voice that says it.
    struct callevents_json_str voice;
    // The rest.
    struct callevents_str rest;
    bool has_text;
    bool has_voice;
} callevents_voicetyped_tts_started;

// Speech synthesis has ended; not sent if the caller interrupted it.
//
// Source: the public repository; the documentation only names the event.
typedef struct callevents_voicetyped_tts_completed {
    // What was said.
    struct callevents_json_str text;
    // The voice that said it.
    struct callevents_json_str voice;
    // The rest.
    struct callevents_str rest;
    bool has_text;
    bool has_voice;
} callevents_voicetyped_tts_completed;

// The system has a fault, which may have nothing to do with a call.
//
// Its kind is not called `error`, as this is what a message that cannot be read is.
//
// Source: none; documentation and repository only name the event.
typedef struct callevents_voicetyped_error {
    // What went wrong, for people.
    struct callevents_json_str error;
    // The rest.
    struct callevents_str rest;
    bool has_error;
} callevents_voicetyped_error;

// What a `callevents_voicetyped_payload` carries: the member that its kind is called by.
typedef union callevents_voicetyped_payload_value {
    // Of one that is not known: its JSON.
    struct callevents_str unknown;
    struct callevents_voicetyped_call_started call_started;
    struct callevents_voicetyped_call_terminated call_terminated;
    struct callevents_voicetyped_speech_partial speech_partial;
    struct callevents_voicetyped_speech_final speech_final;
    struct callevents_voicetyped_dtmf_received dtmf_received;
    struct callevents_voicetyped_state_transition state_transition;
    struct callevents_voicetyped_action_executed action_executed;
    struct callevents_voicetyped_hook_result hook_result;
    struct callevents_voicetyped_hook_error hook_error;
    struct callevents_voicetyped_tts_started tts_started;
    struct callevents_voicetyped_tts_completed tts_completed;
    struct callevents_voicetyped_error error;
} callevents_voicetyped_payload_value;

// What an event carries, by its type.
typedef struct callevents_voicetyped_payload {
    // What it carries.
    union callevents_voicetyped_payload_value value;
    // Its name on the wire; to build, only needed for one that is not known.
    struct callevents_json_str name;
    // What it is: a `callevents_voicetyped_payload_kind`.
    uint32_t kind;
} callevents_voicetyped_payload;

// Something that happened, most often in a call.
typedef struct callevents_voicetyped_event {
    // What happened, and all that is said about it.
    struct callevents_voicetyped_payload payload;
    // The event's own name, by which repeats are recognised, if `has_event_id`.
    struct callevents_json_str event_id;
    // The call; may be empty where an event is about none.
    struct callevents_json_str session_id;
    // When it happened: RFC 3339; `callevents_timestamp_ms()` reads it.
    struct callevents_json_str timestamp;
    // The part of the system that it comes from, if `has_source`; in envelopes only.
    struct callevents_name source;
    // An object of strings, if `has_metadata`; in envelopes only.
    struct callevents_str metadata;
    // The envelope that this was read from, if its members do not stand in their usual order, or
    // are more than usual; else nothing.
    struct callevents_str rest;
    // The form it came in, and is built in: a `callevents_voicetyped_form`.
    uint32_t form;
    // Whether there is an `event_id`.
    bool has_event_id;
    // Whether there is a `source`.
    bool has_source;
    // Whether there is `metadata`.
    bool has_metadata;
} callevents_voicetyped_event;

// Recognises the last events by their `event_id` when they come again.
//
// It stands on memory that is given to open it. The object needs not be closed, may be moved, and
// is for one thread at a time.
typedef struct callevents_repeat_filter {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_REPEAT_FILTER_WORDS];
} callevents_repeat_filter;

// Checks that each `state_transition` of a call goes on from where the last one led. If there are
// more calls than slots, the one whose first transition is the longest ago gives way.
typedef struct callevents_state_chain {
    // The library's own.
    uint64_t _opaque[CALLEVENTS_STATE_CHAIN_WORDS];
} callevents_state_chain;

// Which events are wanted: the query of `GET /v1/calls/events`. What is empty or not set is left
// out.
typedef struct callevents_voicetyped_events_query {
    // `sizeof (callevents_voicetyped_events_query)`.
    uint32_t struct_size;
    // Whether `include_history` is said.
    bool has_include_history;
    // Whether past events of calls in flight are to come first.
    bool include_history;
    // Only events of these types, with commas between them.
    struct callevents_str event_types;
    // Only events of this call.
    struct callevents_str session_id;
    // Only events of calls in this dialog.
    struct callevents_str dialog_name;
} callevents_voicetyped_events_query;

// Which calls are wanted: the query of `GET /v1/calls`. What is empty or not set is left out.
typedef struct callevents_voicetyped_calls_query {
    // `sizeof (callevents_voicetyped_calls_query)`.
    uint32_t struct_size;
    // The most calls that one page is to have; 0 to leave it to the server.
    uint32_t page_size;
    // Only calls in this dialog.
    struct callevents_str dialog_name;
    // The `next_page_token` of the page before.
    struct callevents_str page_token;
} callevents_voicetyped_calls_query;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Opens a tracker of audio streams, or opens it anew.
//
// `memory` has `words` words, `CALLEVENTS_WORDS_PER_AUDIO_STREAM` for each stream; it belongs to
// the tracker as long as that is used. `BUFFER_TOO_SMALL` if there is no room for one stream.
// `seed` is any number that nobody outside knows.
callevents_status callevents_audio_tracker_open(struct callevents_audio_tracker *tracker,
                                                uint64_t seed,
                                                uint64_t *memory,
                                                size_t words);

// Judges a frame. `direction` is a `callevents_audio_direction`; `now_ms` is the application's
// clock. If `calls` is not NULL, frames of calls that it does not know or that are over are told.
callevents_status callevents_audio_tracker_observe(struct callevents_audio_tracker *tracker,
                                                   const struct callevents_tracker *calls,
                                                   const struct callevents_audio_frame *frame,
                                                   uint32_t direction,
                                                   uint64_t now_ms,
                                                   struct callevents_audio_verdict *verdict);

// Tells that a call has ended, and its streams with it: their room may be used again.
callevents_status callevents_audio_tracker_end_call(struct callevents_audio_tracker *tracker,
                                                    struct callevents_str call_id,
                                                    uint64_t now_ms);

// Forgets the streams of a call: the next frame of one is a first frame again.
callevents_status callevents_audio_tracker_forget(struct callevents_audio_tracker *tracker,
                                                  struct callevents_str call_id);

// Forgets streams that were silent for `ttl_ms`, and ended ones that are too old. `expired` (which
// may be NULL) is the number of streams that had not ended.
callevents_status callevents_audio_tracker_expire(struct callevents_audio_tracker *tracker,
                                                  uint64_t now_ms,
                                                  uint64_t ttl_ms,
                                                  size_t *expired);

// Forgets everything, counters too.
callevents_status callevents_audio_tracker_reset(struct callevents_audio_tracker *tracker);

// Tells the counters.
callevents_status callevents_audio_tracker_get_counters(const struct callevents_audio_tracker *tracker,
                                                        struct callevents_audio_counters *counters);

// Makes the tracker one that is not open; see `callevents_frame_decoder_close()`.
callevents_status callevents_audio_tracker_close(struct callevents_audio_tracker *tracker);

// The size of a `callevents_audio_tracker` in the library, in bytes.
size_t callevents_audio_tracker_size(void);

// The name of an audio verdict's kind in snake case; empty for what is none. The text is the
// library's own.
struct callevents_str callevents_audio_verdict_name(int32_t kind);

// The name of a status in snake case, as "truncated": static, and NUL at its end. A number that is
// no status is called "unknown".
const char *callevents_status_name(int32_t status);

// What a status means, as a phrase in lower case: static, and NUL at its end.
const char *callevents_strerror(int32_t status);

// Opens a decoder, or opens it anew.
//
// `buffer` keeps the body of a frame that is split over chunks; it belongs to the decoder as long
// as that is used. A frame whose body is larger than `buffer_len` is `TOO_LARGE`, also where it is
// not split. `length_field` is a `callevents_length_field`: 0 for the gateway's streams.
callevents_status callevents_frame_decoder_open(struct callevents_frame_decoder *decoder,
                                                uint32_t length_field,
                                                uint8_t *buffer,
                                                size_t buffer_len);

// Takes the next frame off `input`, which is moved behind what was read.
//
// - `EVENT`: `frame` is the next one. Its body is valid until the next call on this decoder or
//   the end of the input buffer.
// - `NEED_INPUT`: all of `input` is used up: call again with the next chunk.
// - `FRAME_TOO_SHORT`, `TOO_LARGE`: the frame is stepped over. Call again with what is left of
//   `input`: the decoder stays in step.
//
// `error` may be NULL.
callevents_status callevents_frame_decoder_next(struct callevents_frame_decoder *decoder,
                                                struct callevents_bytes *input,
                                                struct callevents_frame *frame,
                                                struct callevents_error *error);

// Says that the stream has ended, and makes the decoder ready for the next one.
//
// `TRUNCATED` if it ended inside a frame: `error` (which may be NULL) has the frame's place in the
// stream, and as offset how much of it there was.
callevents_status callevents_frame_decoder_finish(struct callevents_frame_decoder *decoder,
                                                  struct callevents_error *error);

// Forgets what was read, for a new stream whose first byte has the offset 0.
callevents_status callevents_frame_decoder_reset(struct callevents_frame_decoder *decoder);

// Tells where the next byte of input stands in the stream.
callevents_status callevents_frame_decoder_stream_offset(const struct callevents_frame_decoder *decoder,
                                                         uint64_t *offset);

// Makes the decoder one that is not open. Nothing has to be closed; but then calls by mistake are
// told as `NOT_OPEN`.
callevents_status callevents_frame_decoder_close(struct callevents_frame_decoder *decoder);

// The size of a `callevents_frame_decoder` in the library, in bytes.
size_t callevents_frame_decoder_size(void);

// Writes a frame around `body`.
//
// `length_field` is a `callevents_length_field`. `written` is the frame's length; on
// `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_frame_encode(uint32_t method_id,
                                          struct callevents_bytes body,
                                          uint32_t length_field,
                                          uint8_t *out,
                                          size_t out_len,
                                          size_t *written);

// Decodes the message that a frame carries; what an unknown method carries is kept as it is.
//
// The message's texts are borrowed from the frame's body. `options` may be NULL for a gateway's
// stream, `error` may be NULL.
callevents_status callevents_frame_decode(const struct callevents_frame *frame,
                                          const struct callevents_read_options *options,
                                          struct callevents_gateway_message *message,
                                          struct callevents_error *error);

// Decodes the answer to a request of the method `method_id`: a bare envelope, as it has been
// seen, or a frame, as it is documented. `error` may be NULL.
callevents_status callevents_gateway_response_decode(uint32_t method_id,
                                                     struct callevents_bytes response,
                                                     struct callevents_gateway_message *message,
                                                     struct callevents_error *error);

// Writes the body of any message. `format` is a `callevents_body_format`. `written` is its
// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_gateway_message_encode(const struct callevents_gateway_message *message,
                                                    uint32_t format,
                                                    uint8_t *out,
                                                    size_t out_len,
                                                    size_t *written);

// Writes a whole frame with any message. `format` is a `callevents_body_format`, `length_field` a
// `callevents_length_field`. `NOT_A_FRAME` for a response: those are answered bare. `written` is
// the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_gateway_message_encode_frame(const struct callevents_gateway_message *message,
                                                          uint32_t format,
                                                          uint32_t length_field,
                                                          uint8_t *out,
                                                          size_t out_len,
                                                          size_t *written);

// Tells what an event says about its call in the words of all systems.
//
// `EVENT`: `update` is it. `END`: the event's type is reserved or unknown.
callevents_status callevents_call_event_update(const struct callevents_call_event *event,
                                               struct callevents_call_update *update);

// Tells what else stands in the body that a message was decoded from, which must be an envelope.
//
// `END` if the message is of an unknown method: then there is no envelope.
callevents_status callevents_gateway_message_envelope(const struct callevents_gateway_message *message,
                                                      struct callevents_bytes body,
                                                      struct callevents_envelope *envelope,
                                                      struct callevents_error *error);

// Reads only which call an event is about, and what happened: enough to pass it on unread.
// `format` is a `callevents_body_format`. `error` may be NULL.
callevents_status callevents_call_route_decode(struct callevents_bytes body,
                                               uint32_t format,
                                               struct callevents_call_route *route,
                                               struct callevents_error *error);

// The name of a `callevents_event_type`, as `CHANNEL_RESUME`; empty for what has none. The text is the library's
// own.
struct callevents_str callevents_event_type_name(int32_t value);

// The name of a `callevents_dialplan_action`, as `LOOPBACK`; empty for what has none. The text is the library's
// own.
struct callevents_str callevents_dialplan_action_name(int32_t value);

// The name of a `callevents_inbound_rule`, as `HANDLE_AI`; empty for what has none. The text is the library's
// own.
struct callevents_str callevents_inbound_rule_name(int32_t value);

// The name of a `callevents_supervise_mode`, as `AGENTIC_MONITOR`; empty for what has none. The text is the library's
// own.
struct callevents_str callevents_supervise_mode_name(int32_t value);

// The name of a `callevents_error_code`, as `ERR_UNAUTHORIZED`; empty for what has none. The text is the library's
// own.
struct callevents_str callevents_error_code_name(int32_t value);

// Decodes the body of a `callevents_call_event`, which its texts are borrowed from. `error` may be
// NULL.
// `format` is a `callevents_body_format`.
callevents_status callevents_call_event_decode(struct callevents_bytes body,
                                               uint32_t format,
                                               struct callevents_call_event *message,
                                               struct callevents_error *error);

// Writes the body of a `callevents_call_event`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_call_event_encode(const struct callevents_call_event *message,
                                               uint32_t format,
                                               uint8_t *out,
                                               size_t out_len,
                                               size_t *written);

// Writes a whole frame with a `callevents_call_event`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_call_event_encode_frame(const struct callevents_call_event *message,
                                                     uint32_t format,
                                                     uint32_t length_field,
                                                     uint8_t *out,
                                                     size_t out_len,
                                                     size_t *written);

// Decodes the body of a `callevents_audio_frame`, which its texts are borrowed from. `error` may be
// NULL.
// `format` is a `callevents_body_format`.
callevents_status callevents_audio_frame_decode(struct callevents_bytes body,
                                                uint32_t format,
                                                struct callevents_audio_frame *message,
                                                struct callevents_error *error);

// Writes the body of a `callevents_audio_frame`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_audio_frame_encode(const struct callevents_audio_frame *message,
                                                uint32_t format,
                                                uint8_t *out,
                                                size_t out_len,
                                                size_t *written);

// Writes a whole frame with a `callevents_audio_frame`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_audio_frame_encode_frame(const struct callevents_audio_frame *message,
                                                      uint32_t format,
                                                      uint32_t length_field,
                                                      uint8_t *out,
                                                      size_t out_len,
                                                      size_t *written);

// Decodes the body of a `callevents_event_stream_request`, which its texts are borrowed from. `error` may be
// NULL.
// `format` is a `callevents_body_format`.
callevents_status callevents_event_stream_request_decode(struct callevents_bytes body,
                                                         uint32_t format,
                                                         struct callevents_event_stream_request *message,
                                                         struct callevents_error *error);

// Writes the body of a `callevents_event_stream_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_event_stream_request_encode(const struct callevents_event_stream_request *message,
                                                         uint32_t format,
                                                         uint8_t *out,
                                                         size_t out_len,
                                                         size_t *written);

// Writes a whole frame with a `callevents_event_stream_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
// `format` is a `callevents_body_format`.
callevents_status callevents_event_stream_request_encode_frame(const struct callevents_event_stream_request *message,
                                                               uint32_t format,
                                                               uint32_t length_field,
                                                               uint8_t *out,
                                                               size_t out_len,
                                                               size_t *written);

// Decodes the body of a `callevents_originate_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_originate_request_decode(struct callevents_bytes body,
                                                      struct callevents_originate_request *message,
                                                      struct callevents_error *error);

// Writes the body of a `callevents_originate_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_originate_request_encode(const struct callevents_originate_request *message,
                                                      uint8_t *out,
                                                      size_t out_len,
                                                      size_t *written);

// Writes a whole frame with a `callevents_originate_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_originate_request_encode_frame(const struct callevents_originate_request *message,
                                                            uint32_t length_field,
                                                            uint8_t *out,
                                                            size_t out_len,
                                                            size_t *written);

// Decodes the body of a `callevents_bulk_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bulk_request_decode(struct callevents_bytes body,
                                                 struct callevents_bulk_request *message,
                                                 struct callevents_error *error);

// Writes the body of a `callevents_bulk_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bulk_request_encode(const struct callevents_bulk_request *message,
                                                 uint8_t *out,
                                                 size_t out_len,
                                                 size_t *written);

// Writes a whole frame with a `callevents_bulk_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_bulk_request_encode_frame(const struct callevents_bulk_request *message,
                                                       uint32_t length_field,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Decodes the body of a `callevents_abort_bulk_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_abort_bulk_request_decode(struct callevents_bytes body,
                                                       struct callevents_abort_bulk_request *message,
                                                       struct callevents_error *error);

// Writes the body of a `callevents_abort_bulk_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_abort_bulk_request_encode(const struct callevents_abort_bulk_request *message,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Writes a whole frame with a `callevents_abort_bulk_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_abort_bulk_request_encode_frame(const struct callevents_abort_bulk_request *message,
                                                             uint32_t length_field,
                                                             uint8_t *out,
                                                             size_t out_len,
                                                             size_t *written);

// Decodes the body of a `callevents_terminate_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_terminate_request_decode(struct callevents_bytes body,
                                                      struct callevents_terminate_request *message,
                                                      struct callevents_error *error);

// Writes the body of a `callevents_terminate_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_terminate_request_encode(const struct callevents_terminate_request *message,
                                                      uint8_t *out,
                                                      size_t out_len,
                                                      size_t *written);

// Writes a whole frame with a `callevents_terminate_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_terminate_request_encode_frame(const struct callevents_terminate_request *message,
                                                            uint32_t length_field,
                                                            uint8_t *out,
                                                            size_t out_len,
                                                            size_t *written);

// Decodes the body of a `callevents_set_inbound_routing_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_set_inbound_routing_request_decode(struct callevents_bytes body,
                                                                struct callevents_set_inbound_routing_request *message,
                                                                struct callevents_error *error);

// Writes the body of a `callevents_set_inbound_routing_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_set_inbound_routing_request_encode(const struct callevents_set_inbound_routing_request *message,
                                                                uint8_t *out,
                                                                size_t out_len,
                                                                size_t *written);

// Writes a whole frame with a `callevents_set_inbound_routing_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_set_inbound_routing_request_encode_frame(const struct callevents_set_inbound_routing_request *message,
                                                                      uint32_t length_field,
                                                                      uint8_t *out,
                                                                      size_t out_len,
                                                                      size_t *written);

// Decodes the body of a `callevents_get_incoming_calls_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_get_incoming_calls_request_decode(struct callevents_bytes body,
                                                               struct callevents_get_incoming_calls_request *message,
                                                               struct callevents_error *error);

// Writes the body of a `callevents_get_incoming_calls_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_get_incoming_calls_request_encode(const struct callevents_get_incoming_calls_request *message,
                                                               uint8_t *out,
                                                               size_t out_len,
                                                               size_t *written);

// Writes a whole frame with a `callevents_get_incoming_calls_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_get_incoming_calls_request_encode_frame(const struct callevents_get_incoming_calls_request *message,
                                                                     uint32_t length_field,
                                                                     uint8_t *out,
                                                                     size_t out_len,
                                                                     size_t *written);

// Decodes the body of a `callevents_answer_incoming_call_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_answer_incoming_call_request_decode(struct callevents_bytes body,
                                                                 struct callevents_answer_incoming_call_request *message,
                                                                 struct callevents_error *error);

// Writes the body of a `callevents_answer_incoming_call_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_answer_incoming_call_request_encode(const struct callevents_answer_incoming_call_request *message,
                                                                 uint8_t *out,
                                                                 size_t out_len,
                                                                 size_t *written);

// Writes a whole frame with a `callevents_answer_incoming_call_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_answer_incoming_call_request_encode_frame(const struct callevents_answer_incoming_call_request *message,
                                                                       uint32_t length_field,
                                                                       uint8_t *out,
                                                                       size_t out_len,
                                                                       size_t *written);

// Decodes the body of a `callevents_empty`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_empty_decode(struct callevents_bytes body,
                                          struct callevents_empty *message,
                                          struct callevents_error *error);

// Writes the body of a `callevents_empty`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_empty_encode(const struct callevents_empty *message,
                                          uint8_t *out,
                                          size_t out_len,
                                          size_t *written);

// Writes a whole frame with a `callevents_empty`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_empty_encode_frame(const struct callevents_empty *message,
                                                uint32_t length_field,
                                                uint8_t *out,
                                                size_t out_len,
                                                size_t *written);

// Decodes the body of a `callevents_bucket_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bucket_request_decode(struct callevents_bytes body,
                                                   struct callevents_bucket_request *message,
                                                   struct callevents_error *error);

// Writes the body of a `callevents_bucket_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bucket_request_encode(const struct callevents_bucket_request *message,
                                                   uint8_t *out,
                                                   size_t out_len,
                                                   size_t *written);

// Writes a whole frame with a `callevents_bucket_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_bucket_request_encode_frame(const struct callevents_bucket_request *message,
                                                         uint32_t length_field,
                                                         uint8_t *out,
                                                         size_t out_len,
                                                         size_t *written);

// Decodes the body of a `callevents_bucket_action_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bucket_action_request_decode(struct callevents_bytes body,
                                                          struct callevents_bucket_action_request *message,
                                                          struct callevents_error *error);

// Writes the body of a `callevents_bucket_action_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bucket_action_request_encode(const struct callevents_bucket_action_request *message,
                                                          uint8_t *out,
                                                          size_t out_len,
                                                          size_t *written);

// Writes a whole frame with a `callevents_bucket_action_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_bucket_action_request_encode_frame(const struct callevents_bucket_action_request *message,
                                                                uint32_t length_field,
                                                                uint8_t *out,
                                                                size_t out_len,
                                                                size_t *written);

// Decodes the body of a `callevents_execute_dialplan_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_execute_dialplan_request_decode(struct callevents_bytes body,
                                                             struct callevents_execute_dialplan_request *message,
                                                             struct callevents_error *error);

// Writes the body of a `callevents_execute_dialplan_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_execute_dialplan_request_encode(const struct callevents_execute_dialplan_request *message,
                                                             uint8_t *out,
                                                             size_t out_len,
                                                             size_t *written);

// Writes a whole frame with a `callevents_execute_dialplan_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_execute_dialplan_request_encode_frame(const struct callevents_execute_dialplan_request *message,
                                                                   uint32_t length_field,
                                                                   uint8_t *out,
                                                                   size_t out_len,
                                                                   size_t *written);

// Decodes the body of a `callevents_barge_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_barge_request_decode(struct callevents_bytes body,
                                                  struct callevents_barge_request *message,
                                                  struct callevents_error *error);

// Writes the body of a `callevents_barge_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_barge_request_encode(const struct callevents_barge_request *message,
                                                  uint8_t *out,
                                                  size_t out_len,
                                                  size_t *written);

// Writes a whole frame with a `callevents_barge_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_barge_request_encode_frame(const struct callevents_barge_request *message,
                                                        uint32_t length_field,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Decodes the body of a `callevents_allocate_wt_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_allocate_wt_request_decode(struct callevents_bytes body,
                                                        struct callevents_allocate_wt_request *message,
                                                        struct callevents_error *error);

// Writes the body of a `callevents_allocate_wt_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_allocate_wt_request_encode(const struct callevents_allocate_wt_request *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Writes a whole frame with a `callevents_allocate_wt_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_allocate_wt_request_encode_frame(const struct callevents_allocate_wt_request *message,
                                                              uint32_t length_field,
                                                              uint8_t *out,
                                                              size_t out_len,
                                                              size_t *written);

// Decodes the body of a `callevents_supervise_subscribe_request`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_supervise_subscribe_request_decode(struct callevents_bytes body,
                                                                struct callevents_supervise_subscribe_request *message,
                                                                struct callevents_error *error);

// Writes the body of a `callevents_supervise_subscribe_request`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_supervise_subscribe_request_encode(const struct callevents_supervise_subscribe_request *message,
                                                                uint8_t *out,
                                                                size_t out_len,
                                                                size_t *written);

// Writes a whole frame with a `callevents_supervise_subscribe_request`. `length_field` is a `callevents_length_field`.
// `written` is the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_supervise_subscribe_request_encode_frame(const struct callevents_supervise_subscribe_request *message,
                                                                      uint32_t length_field,
                                                                      uint8_t *out,
                                                                      size_t out_len,
                                                                      size_t *written);

// Decodes the body of a `callevents_originate_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_originate_response_decode(struct callevents_bytes body,
                                                       struct callevents_originate_response *message,
                                                       struct callevents_error *error);

// Writes the body of a `callevents_originate_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_originate_response_encode(const struct callevents_originate_response *message,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Decodes the body of a `callevents_bulk_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bulk_response_decode(struct callevents_bytes body,
                                                  struct callevents_bulk_response *message,
                                                  struct callevents_error *error);

// Writes the body of a `callevents_bulk_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bulk_response_encode(const struct callevents_bulk_response *message,
                                                  uint8_t *out,
                                                  size_t out_len,
                                                  size_t *written);

// Decodes the body of a `callevents_terminate_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_terminate_response_decode(struct callevents_bytes body,
                                                       struct callevents_terminate_response *message,
                                                       struct callevents_error *error);

// Writes the body of a `callevents_terminate_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_terminate_response_encode(const struct callevents_terminate_response *message,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Decodes the body of a `callevents_get_incoming_calls_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_get_incoming_calls_response_decode(struct callevents_bytes body,
                                                                struct callevents_get_incoming_calls_response *message,
                                                                struct callevents_error *error);

// Writes the body of a `callevents_get_incoming_calls_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_get_incoming_calls_response_encode(const struct callevents_get_incoming_calls_response *message,
                                                                uint8_t *out,
                                                                size_t out_len,
                                                                size_t *written);

// Decodes the body of a `callevents_incoming_call_info`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_incoming_call_info_decode(struct callevents_bytes body,
                                                       struct callevents_incoming_call_info *message,
                                                       struct callevents_error *error);

// Writes the body of a `callevents_incoming_call_info`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_incoming_call_info_encode(const struct callevents_incoming_call_info *message,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Decodes the body of a `callevents_answer_incoming_call_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_answer_incoming_call_response_decode(struct callevents_bytes body,
                                                                  struct callevents_answer_incoming_call_response *message,
                                                                  struct callevents_error *error);

// Writes the body of a `callevents_answer_incoming_call_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_answer_incoming_call_response_encode(const struct callevents_answer_incoming_call_response *message,
                                                                  uint8_t *out,
                                                                  size_t out_len,
                                                                  size_t *written);

// Decodes the body of a `callevents_list_buckets_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_list_buckets_response_decode(struct callevents_bytes body,
                                                          struct callevents_list_buckets_response *message,
                                                          struct callevents_error *error);

// Writes the body of a `callevents_list_buckets_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_list_buckets_response_encode(const struct callevents_list_buckets_response *message,
                                                          uint8_t *out,
                                                          size_t out_len,
                                                          size_t *written);

// Decodes the body of a `callevents_bucket_info`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bucket_info_decode(struct callevents_bytes body,
                                                struct callevents_bucket_info *message,
                                                struct callevents_error *error);

// Writes the body of a `callevents_bucket_info`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bucket_info_encode(const struct callevents_bucket_info *message,
                                                uint8_t *out,
                                                size_t out_len,
                                                size_t *written);

// Decodes the body of a `callevents_bucket_call_list`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bucket_call_list_decode(struct callevents_bytes body,
                                                     struct callevents_bucket_call_list *message,
                                                     struct callevents_error *error);

// Writes the body of a `callevents_bucket_call_list`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bucket_call_list_encode(const struct callevents_bucket_call_list *message,
                                                     uint8_t *out,
                                                     size_t out_len,
                                                     size_t *written);

// Decodes the body of a `callevents_bucket_action_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_bucket_action_response_decode(struct callevents_bytes body,
                                                           struct callevents_bucket_action_response *message,
                                                           struct callevents_error *error);

// Writes the body of a `callevents_bucket_action_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_bucket_action_response_encode(const struct callevents_bucket_action_response *message,
                                                           uint8_t *out,
                                                           size_t out_len,
                                                           size_t *written);

// Decodes the body of a `callevents_execute_dialplan_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_execute_dialplan_response_decode(struct callevents_bytes body,
                                                              struct callevents_execute_dialplan_response *message,
                                                              struct callevents_error *error);

// Writes the body of a `callevents_execute_dialplan_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_execute_dialplan_response_encode(const struct callevents_execute_dialplan_response *message,
                                                              uint8_t *out,
                                                              size_t out_len,
                                                              size_t *written);

// Decodes the body of a `callevents_allocate_wt_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_allocate_wt_response_decode(struct callevents_bytes body,
                                                         struct callevents_allocate_wt_response *message,
                                                         struct callevents_error *error);

// Writes the body of a `callevents_allocate_wt_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_allocate_wt_response_encode(const struct callevents_allocate_wt_response *message,
                                                         uint8_t *out,
                                                         size_t out_len,
                                                         size_t *written);

// Decodes the body of a `callevents_supervise_subscribe_response`, which its texts are borrowed from. `error` may be
// NULL.
callevents_status callevents_supervise_subscribe_response_decode(struct callevents_bytes body,
                                                                 struct callevents_supervise_subscribe_response *message,
                                                                 struct callevents_error *error);

// Writes the body of a `callevents_supervise_subscribe_response`. `written` is its length; on `BUFFER_TOO_SMALL` it is
// the room that is needed.
callevents_status callevents_supervise_subscribe_response_encode(const struct callevents_supervise_subscribe_response *message,
                                                                 uint8_t *out,
                                                                 size_t out_len,
                                                                 size_t *written);

// The name of a kind (a `callevents_gateway_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_gateway_kind_name(uint32_t kind);

// Parses a `callevents_jambonz_alternative` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_alternative_parse(struct callevents_str json,
                                                       struct callevents_jambonz_alternative *message,
                                                       struct callevents_error *error);

// Writes a `callevents_jambonz_alternative` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_alternative_encode(const struct callevents_jambonz_alternative *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Parses a `callevents_jambonz_sip_payload` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_sip_payload_parse(struct callevents_str json,
                                                       struct callevents_jambonz_sip_payload *message,
                                                       struct callevents_error *error);

// Writes a `callevents_jambonz_sip_payload` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_sip_payload_encode(const struct callevents_jambonz_sip_payload *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Parses a `callevents_jambonz_participant` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_participant_parse(struct callevents_str json,
                                                       struct callevents_jambonz_participant *message,
                                                       struct callevents_error *error);

// Writes a `callevents_jambonz_participant` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_participant_encode(const struct callevents_jambonz_participant *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Parses a `callevents_jambonz_function_call` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_function_call_parse(struct callevents_str json,
                                                         struct callevents_jambonz_function_call *message,
                                                         struct callevents_error *error);

// Writes a `callevents_jambonz_function_call` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_function_call_encode(const struct callevents_jambonz_function_call *message,
                                                          uint8_t *out,
                                                          size_t out_len,
                                                          size_t *written);

// Parses a `callevents_jambonz_message` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_message_parse(struct callevents_str json,
                                                   struct callevents_jambonz_message *message,
                                                   struct callevents_error *error);

// Writes a `callevents_jambonz_message` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_message_encode(const struct callevents_jambonz_message *message,
                                                    uint8_t *out,
                                                    size_t out_len,
                                                    size_t *written);

// Parses a `callevents_jambonz_ack` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_ack_parse(struct callevents_str json,
                                               struct callevents_jambonz_ack *message,
                                               struct callevents_error *error);

// Writes a `callevents_jambonz_ack` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_ack_encode(const struct callevents_jambonz_ack *message,
                                                uint8_t *out,
                                                size_t out_len,
                                                size_t *written);

// Parses a `callevents_jambonz_command` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_jambonz_command_parse(struct callevents_str json,
                                                   struct callevents_jambonz_command *message,
                                                   struct callevents_error *error);

// Writes a `callevents_jambonz_command` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_jambonz_command_encode(const struct callevents_jambonz_command *message,
                                                    uint8_t *out,
                                                    size_t out_len,
                                                    size_t *written);

// The name of a kind (a `callevents_jambonz_data_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_jambonz_data_kind_name(uint32_t kind);

// The name of a kind (a `callevents_jambonz_command_data_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_jambonz_command_data_kind_name(uint32_t kind);

// Parses a `callevents_rtpbridge_endpoint_stats` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_rtpbridge_endpoint_stats_parse(struct callevents_str json,
                                                            struct callevents_rtpbridge_endpoint_stats *message,
                                                            struct callevents_error *error);

// Writes a `callevents_rtpbridge_endpoint_stats` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_rtpbridge_endpoint_stats_encode(const struct callevents_rtpbridge_endpoint_stats *message,
                                                             uint8_t *out,
                                                             size_t out_len,
                                                             size_t *written);

// Parses a `callevents_rtpbridge_endpoint_info` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_rtpbridge_endpoint_info_parse(struct callevents_str json,
                                                           struct callevents_rtpbridge_endpoint_info *message,
                                                           struct callevents_error *error);

// Writes a `callevents_rtpbridge_endpoint_info` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_rtpbridge_endpoint_info_encode(const struct callevents_rtpbridge_endpoint_info *message,
                                                            uint8_t *out,
                                                            size_t out_len,
                                                            size_t *written);

// Parses a `callevents_rtpbridge_recording_info` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_rtpbridge_recording_info_parse(struct callevents_str json,
                                                            struct callevents_rtpbridge_recording_info *message,
                                                            struct callevents_error *error);

// Writes a `callevents_rtpbridge_recording_info` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_rtpbridge_recording_info_encode(const struct callevents_rtpbridge_recording_info *message,
                                                             uint8_t *out,
                                                             size_t out_len,
                                                             size_t *written);

// Parses a `callevents_rtpbridge_session_summary` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_rtpbridge_session_summary_parse(struct callevents_str json,
                                                             struct callevents_rtpbridge_session_summary *message,
                                                             struct callevents_error *error);

// Writes a `callevents_rtpbridge_session_summary` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_rtpbridge_session_summary_encode(const struct callevents_rtpbridge_session_summary *message,
                                                              uint8_t *out,
                                                              size_t out_len,
                                                              size_t *written);

// The name of a kind (a `callevents_rtpbridge_event_data_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_rtpbridge_event_data_kind_name(uint32_t kind);

// The name of a kind (a `callevents_rtpbridge_command_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_rtpbridge_command_kind_name(uint32_t kind);

// The name of a kind (a `callevents_rtpbridge_method_result_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_rtpbridge_method_result_kind_name(uint32_t kind);

// Parses a `callevents_voicetyped_envelope` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_voicetyped_envelope_parse(struct callevents_str json,
                                                       struct callevents_voicetyped_envelope *message,
                                                       struct callevents_error *error);

// Writes a `callevents_voicetyped_envelope` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_voicetyped_envelope_encode(const struct callevents_voicetyped_envelope *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Parses a `callevents_voicetyped_call` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_voicetyped_call_parse(struct callevents_str json,
                                                   struct callevents_voicetyped_call *message,
                                                   struct callevents_error *error);

// Writes a `callevents_voicetyped_call` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_voicetyped_call_encode(const struct callevents_voicetyped_call *message,
                                                    uint8_t *out,
                                                    size_t out_len,
                                                    size_t *written);

// Parses a `callevents_voicetyped_call_list` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_voicetyped_call_list_parse(struct callevents_str json,
                                                        struct callevents_voicetyped_call_list *message,
                                                        struct callevents_error *error);

// Writes a `callevents_voicetyped_call_list` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_voicetyped_call_list_encode(const struct callevents_voicetyped_call_list *message,
                                                         uint8_t *out,
                                                         size_t out_len,
                                                         size_t *written);

// Parses a `callevents_voicetyped_segment` from a complete JSON text, which its texts are borrowed from.
// `error` may be NULL.
callevents_status callevents_voicetyped_segment_parse(struct callevents_str json,
                                                      struct callevents_voicetyped_segment *message,
                                                      struct callevents_error *error);

// Writes a `callevents_voicetyped_segment` as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_voicetyped_segment_encode(const struct callevents_voicetyped_segment *message,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// The name of a kind (a `callevents_voicetyped_payload_kind`) in snake case, "unknown" for what is none. The
// text is the library's own.
struct callevents_str callevents_voicetyped_payload_kind_name(uint32_t kind);

// Parses a message of jambonz: the text of one frame, which its texts are borrowed from. `error`
// may be NULL.
callevents_status callevents_jambonz_parse(struct callevents_str json,
                                           struct callevents_jambonz_message *message,
                                           struct callevents_error *error);

// Whether jambonz waits for a message to be acknowledged.
bool callevents_jambonz_is_ack_needed(const struct callevents_jambonz_message *message);

// Tells the leg that a message is about: its data's, or else the session's; empty if it names
// none. It is valid as long as the message's texts.
callevents_status callevents_jambonz_leg_sid(const struct callevents_jambonz_message *message,
                                             struct callevents_json_str *leg_sid);

// Tells what a message says about a call in the words of all systems.
//
// `EVENT`: `update` is it. `END`: the message says nothing new about a call.
callevents_status callevents_jambonz_update(const struct callevents_jambonz_message *message,
                                            struct callevents_call_update *update);

// Takes note of a message that begins a session, and judges one that tells a status.
//
// `EVENT`: `verdict` is the judgement. `OK`: the message tells no status.
callevents_status callevents_tracker_observe_jambonz(struct callevents_tracker *tracker,
                                                     const struct callevents_jambonz_message *message,
                                                     uint64_t now_ms,
                                                     struct callevents_verdict *verdict);

// Parses a message that an application sends to jambonz. `error` may be NULL.
callevents_status callevents_jambonz_application_parse(struct callevents_str json,
                                                       struct callevents_jambonz_application_message *message,
                                                       struct callevents_error *error);

// Writes a message that an application sends to jambonz. `written` is its length; on
// `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_jambonz_application_encode(const struct callevents_jambonz_application_message *message,
                                                        uint8_t *out,
                                                        size_t out_len,
                                                        size_t *written);

// Writes the text that a string stands for to `out`, its escapes resolved, without a NUL behind
// it. Half of a surrogate pair, which JSON can write and UTF-8 cannot, becomes U+FFFD. `len`
// bytes of the string's own length always suffice.
//
// `written` is the text's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_json_str_unescape(struct callevents_json_str text,
                                               char *out,
                                               size_t out_len,
                                               size_t *written);

// Whether a string stands for `text`, whatever way it is written.
bool callevents_json_str_eq(struct callevents_json_str text, struct callevents_str other);

// Whether a text is one JSON value and nothing else, by RFC 8259.
callevents_status callevents_json_validate(struct callevents_str json,
                                           struct callevents_error *error);

// Looks at a JSON value: at a field of a message that has no fixed shape, or a member of it.
callevents_status callevents_json_get(struct callevents_str json,
                                      struct callevents_json_value *value,
                                      struct callevents_error *error);

// Begins to go through an array or object, which must stay as it is meanwhile: through a list of
// a message, or any other JSON.
//
// `WRONG_TYPE` if it is neither.
callevents_status callevents_json_iter_open(struct callevents_json_iter *iter,
                                            struct callevents_str json,
                                            struct callevents_error *error);

// The next item of an array, or the next member of an object.
//
// `EVENT`: `key` (empty in an array; may be NULL for who does not want it) and `value` are the
// next ones, and stay valid as long as the text. `END`: there is none, now and ever after.
callevents_status callevents_json_iter_next(struct callevents_json_iter *iter,
                                            struct callevents_json_str *key,
                                            struct callevents_str *value);

// The value of a member of an object: of equal keys, the last one's.
//
// `EVENT`: `value` is it. `END`: there is none.
callevents_status callevents_json_find(struct callevents_str json,
                                       struct callevents_str key,
                                       struct callevents_str *value);

// Opens a writer to `out`, or opens it anew. The memory belongs to the writer until
// `callevents_json_writer_finish()`. To measure first, give none: `out_len` is 0.
callevents_status callevents_json_writer_open(struct callevents_json_writer *writer,
                                              uint8_t *out,
                                              size_t out_len);

// Begins an object. `DEPTH_EXCEEDED` inside of so many others that the library would not read it.
callevents_status callevents_json_writer_begin_object(struct callevents_json_writer *writer);

// Ends an object.
callevents_status callevents_json_writer_end_object(struct callevents_json_writer *writer);

// Begins an array. `DEPTH_EXCEEDED` as for an object.
callevents_status callevents_json_writer_begin_array(struct callevents_json_writer *writer);

// Ends an array.
callevents_status callevents_json_writer_end_array(struct callevents_json_writer *writer);

// Writes the key of a member; its value comes next.
callevents_status callevents_json_writer_key(struct callevents_json_writer *writer,
                                             struct callevents_str key);

// Writes a string: a text of the caller's, which is escaped, or one that a message had.
callevents_status callevents_json_writer_string(struct callevents_json_writer *writer,
                                                struct callevents_json_str text);

// Writes an integer.
callevents_status callevents_json_writer_int64(struct callevents_json_writer *writer,
                                               int64_t value);

// Writes an integer.
callevents_status callevents_json_writer_uint64(struct callevents_json_writer *writer,
                                                uint64_t value);

// Writes a double with the fewest digits that read back as the same, as JavaScript does.
// `NOT_FINITE` for NaN and the infinities, which JSON cannot write.
callevents_status callevents_json_writer_double(struct callevents_json_writer *writer,
                                                double value);

// Writes `true` or `false`.
callevents_status callevents_json_writer_bool(struct callevents_json_writer *writer, bool value);

// Writes `null`.
callevents_status callevents_json_writer_null(struct callevents_json_writer *writer);

// Writes a value that is JSON already, as it stands. If it is none, the status says what is wrong
// with it, and `error`, which may be NULL, where. `DEPTH_EXCEEDED` also if only with what it
// stands in it is nested more deeply than the library would read.
callevents_status callevents_json_writer_json(struct callevents_json_writer *writer,
                                              struct callevents_str json,
                                              struct callevents_error *error);

// Ends the writing; the writer is not open any more.
//
// `written` is the length of the text; on `BUFFER_TOO_SMALL` it is the room that is needed. If
// anything was refused, this is the status of the first; `INVALID_ARGUMENT` if there is no value,
// or something was begun and not ended.
callevents_status callevents_json_writer_finish(struct callevents_json_writer *writer,
                                                size_t *written);

// The name of a system (a `callevents_system`), as "gateway"; empty for what is none. The text is
// the library's own.
struct callevents_str callevents_system_name(uint32_t system);

// The name of a phase (a `callevents_phase`) in snake case; empty for what is none. The text is
// the library's own.
struct callevents_str callevents_phase_name(uint32_t phase);

// The name of a reason (a `callevents_end_class`) in snake case; empty for what is none. The text
// is the library's own.
struct callevents_str callevents_end_class_name(uint32_t class_);

// The name of a state in a system's rules, in snake case; empty for what is none. The text is the
// library's own.
struct callevents_str callevents_state_name(uint32_t system, uint8_t state);

// The name of an event in a system's rules, as on the wire; empty for what is none. The text is
// the library's own.
struct callevents_str callevents_event_name(uint32_t system, uint8_t event);

// Opens a tracker for the calls of one system, or opens it anew.
//
// `system` is a `callevents_system`. `memory` has `words` words, `CALLEVENTS_WORDS_PER_CALL` for
// each call that is to be followed at once; it belongs to the tracker as long as that is used.
// `BUFFER_TOO_SMALL` if there is no room for one call. `seed` is any number that nobody outside
// knows: with a known one, somebody who chooses call ids can have calls be `UNTRACKED`.
callevents_status callevents_tracker_open(struct callevents_tracker *tracker,
                                          uint32_t system,
                                          uint64_t seed,
                                          uint64_t *memory,
                                          size_t words);

// Judges an event in its parts: the call's id, and the event's number in its system's rules.
// Functions as `callevents_tracker_observe_call_event()` take them from a message.
callevents_status callevents_tracker_step(struct callevents_tracker *tracker,
                                          struct callevents_str call_id,
                                          uint8_t event,
                                          uint64_t now_ms,
                                          struct callevents_verdict *verdict);

// Judges an event of the gateway and, if it is to be delivered, takes it: the call's state
// follows. `now_ms` is the application's clock. `WRONG_SYSTEM` if the tracker is for another one.
callevents_status callevents_tracker_observe_call_event(struct callevents_tracker *tracker,
                                                        const struct callevents_call_event *event,
                                                        uint64_t now_ms,
                                                        struct callevents_verdict *verdict);

// Announces that events may have been missed: a stream of the gateway that broke, for one. Until
// a call is heard of again, those of its events are `AFTER_GAP` that would be in order if others
// had come before them.
callevents_status callevents_tracker_announce_gap(struct callevents_tracker *tracker);

// Announces that events were lost for good: a gap, and every call in flight is uncertain. For
// voicetyped this is to be called at each connection.
callevents_status callevents_tracker_announce_loss(struct callevents_tracker *tracker);

// Announces a new connection to the gateway with the same client id, `gap_ms` after the last one
// broke. Beyond what the gateway keeps, every call in flight becomes uncertain.
callevents_status callevents_tracker_on_resume(struct callevents_tracker *tracker, uint64_t gap_ms);

// Gives the next call in flight. `place` is 0 at first, and is moved along.
//
// `EVENT`: `call` is the next one. `END`: there is none. Judge no event and forget no call during a
// pass: others that stay may then be left out of it or given twice.
callevents_status callevents_tracker_next_active(const struct callevents_tracker *tracker,
                                                 size_t *place,
                                                 struct callevents_call *call);

// Gives the next call in flight of which events may have been lost: ask about it in another way.
// Otherwise as `callevents_tracker_next_active()`.
callevents_status callevents_tracker_next_uncertain(const struct callevents_tracker *tracker,
                                                    size_t *place,
                                                    struct callevents_call *call);

// Gives up the next call in flight that was not heard of for `ttl_ms`, and gives it. `place` is 0
// at first, and is moved along; at 0, finished calls that are too old are forgotten.
//
// `EVENT`: `call` was given up. `END`: there is none more. This looks at every call: do it every
// few seconds, not at every event.
callevents_status callevents_tracker_next_expired(struct callevents_tracker *tracker,
                                                  size_t *place,
                                                  uint64_t now_ms,
                                                  uint64_t ttl_ms,
                                                  struct callevents_call *call);

// Tells what is known about a call that is in flight or remembered.
//
// `EVENT`: `call` is it. `END`: it is not known.
callevents_status callevents_tracker_get(const struct callevents_tracker *tracker,
                                         struct callevents_str call_id,
                                         struct callevents_call *call);

// Puts a call into a state: for what the application learned in another way. The call is certain
// then. `INVALID_ARGUMENT` if the rules have no such state, or the call has no place.
callevents_status callevents_tracker_adopt(struct callevents_tracker *tracker,
                                           struct callevents_str call_id,
                                           uint8_t state,
                                           uint64_t now_ms);

// Ends the uncertainty about a call: its state is the one that the tracker knows.
// `INVALID_ARGUMENT` if it is not in flight.
callevents_status callevents_tracker_resolve(struct callevents_tracker *tracker,
                                             struct callevents_str call_id,
                                             uint64_t now_ms);

// Marks one call in flight as uncertain. `INVALID_ARGUMENT` if it is not in flight.
callevents_status callevents_tracker_mark_uncertain(struct callevents_tracker *tracker,
                                                    struct callevents_str call_id);

// Removes a call. `INVALID_ARGUMENT` if it is not there.
callevents_status callevents_tracker_forget(struct callevents_tracker *tracker,
                                            struct callevents_str call_id);

// Sets for how long finished calls are remembered at most, in ms, so that replays are recognised.
callevents_status callevents_tracker_set_remember_ms(struct callevents_tracker *tracker,
                                                     uint64_t remember_ms);

// Forgets everything, gaps and counters too.
callevents_status callevents_tracker_reset(struct callevents_tracker *tracker);

// Tells the counters.
callevents_status callevents_tracker_get_counters(const struct callevents_tracker *tracker,
                                                  struct callevents_tracker_counters *counters);

// Makes the tracker one that is not open; see `callevents_frame_decoder_close()`.
callevents_status callevents_tracker_close(struct callevents_tracker *tracker);

// The size of a `callevents_tracker` in the library, in bytes.
size_t callevents_tracker_size(void);

// The name of a verdict's kind in snake case; empty for what is none. The text is the library's
// own.
struct callevents_str callevents_verdict_name(int32_t kind);

// The name that Q.850 gives to a cause, as "User busy"; empty if it names none. The text is the
// library's own.
struct callevents_str callevents_q850_name(uint8_t cause);

// The kind of reason that a cause is, in snake case, as "normal_event"; empty for what is no
// cause. The text is the library's own.
struct callevents_str callevents_q850_class(uint8_t cause);

// The SIP status that corresponds to a cause, by RFC 3398, 7.2.4.1; 0 if there is none.
uint16_t callevents_q850_to_sip_status(uint8_t cause);

// The cause that corresponds to a final SIP status, by RFC 3398, 8.2.6.1; 0 if there is none.
uint8_t callevents_q850_from_sip_status(uint16_t status);

// Whether a call that ended for this cause may succeed later: busy, or not answered.
bool callevents_q850_is_retryable(uint8_t cause);

// Reads which leg a message of jambonz is about, and what it is; what stands behind that is not
// looked at. `error` may be NULL.
callevents_status callevents_jambonz_route_parse(struct callevents_str json,
                                                 struct callevents_route *route,
                                                 struct callevents_error *error);

// Reads which endpoint or session an event of rtpbridge is about, and its name; what stands
// behind that is not looked at. `error` may be NULL.
callevents_status callevents_rtpbridge_route_parse(struct callevents_str json,
                                                   struct callevents_route *route,
                                                   struct callevents_error *error);

// Reads the id and method of a request to rtpbridge, whatever else is right or wrong with it.
// `error` may be NULL.
callevents_status callevents_rtpbridge_request_route_parse(struct callevents_str json,
                                                           struct callevents_rtpbridge_request_route *route,
                                                           struct callevents_error *error);

// Reads which call an event of voicetyped is about, and what happened; what stands behind that is
// not looked at. `error` may be NULL.
callevents_status callevents_voicetyped_route_parse(struct callevents_str json,
                                                    struct callevents_route *route,
                                                    struct callevents_error *error);

// Parses a message of the server: an event, or an answer whose result is not typed yet. Its texts
// are borrowed from `json`. `error` may be NULL.
callevents_status callevents_rtpbridge_parse(struct callevents_str json,
                                             struct callevents_rtpbridge_message *message,
                                             struct callevents_error *error);

// Parses an event. Its texts are borrowed from `json`. `error` may be NULL.
callevents_status callevents_rtpbridge_event_parse(struct callevents_str json,
                                                   struct callevents_rtpbridge_event *event,
                                                   struct callevents_error *error);

// Parses the answer to a request of a method (a `callevents_rtpbridge_method`; 0 if it is not
// known, and then the result is not typed). Its texts are borrowed from `json`. `error` may be
// NULL.
callevents_status callevents_rtpbridge_response_parse(uint32_t method,
                                                      struct callevents_str json,
                                                      struct callevents_rtpbridge_response *response,
                                                      struct callevents_error *error);

// Parses a request of a client: what servers do, and readers of captures. `error` may be NULL.
callevents_status callevents_rtpbridge_request_parse(struct callevents_str json,
                                                     struct callevents_rtpbridge_request *request,
                                                     struct callevents_error *error);

// Writes an event as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
// needed.
callevents_status callevents_rtpbridge_event_encode(const struct callevents_rtpbridge_event *event,
                                                    uint8_t *out,
                                                    size_t out_len,
                                                    size_t *written);

// Writes an answer as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
// needed.
callevents_status callevents_rtpbridge_response_encode(const struct callevents_rtpbridge_response *response,
                                                       uint8_t *out,
                                                       size_t out_len,
                                                       size_t *written);

// Writes a request as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
// needed.
callevents_status callevents_rtpbridge_request_encode(const struct callevents_rtpbridge_request *request,
                                                      uint8_t *out,
                                                      size_t out_len,
                                                      size_t *written);

// Tells what an event says about its endpoint in the words of all systems.
//
// `EVENT`: `update` is it. `END`: the event changes no endpoint's state.
callevents_status callevents_rtpbridge_update(const struct callevents_rtpbridge_event *event,
                                              struct callevents_call_update *update);

// Judges an event, and keeps account of what can be relied on: one tracker for each connection.
//
// `EVENT`: `verdict` is the judgement. `OK`: the event is about no endpoint.
callevents_status callevents_tracker_observe_rtpbridge(struct callevents_tracker *tracker,
                                                       const struct callevents_rtpbridge_event *event,
                                                       uint64_t now_ms,
                                                       struct callevents_verdict *verdict);

// Takes note of what a request gave: endpoints that are there since, a session that was attached
// or destroyed, and above all `session.info`, which makes endpoints certain. The response must
// have been parsed for its method.
callevents_status callevents_tracker_on_rtpbridge_response(struct callevents_tracker *tracker,
                                                           const struct callevents_rtpbridge_response *response,
                                                           uint64_t now_ms);

// Takes note that an endpoint was removed: neither the response to `endpoint.remove` nor an event
// says so. It stays known as gone, for older events may still come.
callevents_status callevents_tracker_on_rtpbridge_removed(struct callevents_tracker *tracker,
                                                          struct callevents_json_str endpoint_id,
                                                          uint64_t now_ms);

// Opens a parser, or opens it anew.
//
// `buffer` keeps the data of an event that is not one line in one chunk; it belongs to the parser
// as long as that is used. An event whose data is longer than `buffer_len` is `TOO_LARGE`.
callevents_status callevents_sse_parser_open(struct callevents_sse_parser *parser,
                                             uint8_t *buffer,
                                             size_t buffer_len);

// Takes the next event off `input`, which is moved behind what was read.
//
// - `EVENT`: `event` is the next one. Its texts are valid until the next call on this parser or
//   the end of the input buffer.
// - `NEED_INPUT`: all of `input` is used up: call again with the next chunk.
// - `TOO_LARGE`: the event is beyond a limit and stepped over. Call again with what is left of
//   `input`.
//
// `error` may be NULL.
callevents_status callevents_sse_parser_next(struct callevents_sse_parser *parser,
                                             struct callevents_bytes *input,
                                             struct callevents_sse_event *event,
                                             struct callevents_error *error);

// Takes the next event, comment, reconnection time or ignored line off `input`; otherwise as
// `callevents_sse_parser_next()`, with which it may be mixed.
callevents_status callevents_sse_parser_next_item(struct callevents_sse_parser *parser,
                                                  struct callevents_bytes *input,
                                                  struct callevents_sse_item *item,
                                                  struct callevents_error *error);

// Gives the event that the stream's end has cut off, if it has data: call it before
// `callevents_sse_parser_finish()` to have it all the same.
//
// `EVENT`: `event` is it, valid until the next call on this parser. `END`: there is none.
callevents_status callevents_sse_parser_finish_pending(struct callevents_sse_parser *parser,
                                                       struct callevents_sse_event *event,
                                                       struct callevents_error *error);

// Says that the stream has ended, and makes the parser ready for the next one; the last event id
// and the reconnection time stay.
//
// `TRUNCATED` if an event or a line has begun and not ended.
callevents_status callevents_sse_parser_finish(struct callevents_sse_parser *parser,
                                               struct callevents_error *error);

// Makes the parser ready for a new connection: the last event id and the reconnection time stay,
// all else is as new.
callevents_status callevents_sse_parser_reset(struct callevents_sse_parser *parser);

// Tells the id to be sent as `Last-Event-ID` when reconnecting; empty if there is none. It is
// valid until the next call on this parser.
callevents_status callevents_sse_parser_last_event_id(const struct callevents_sse_parser *parser,
                                                      struct callevents_str *id);

// Sets the last event id, to go on where an earlier connection ended.
//
// `INVALID_CHARACTER` for a CR, LF or NUL in it, `TOO_LONG` beyond `CALLEVENTS_SSE_ID_LIMIT`: the
// id stays as it was.
callevents_status callevents_sse_parser_set_last_event_id(struct callevents_sse_parser *parser,
                                                          struct callevents_str id);

// Tells the reconnection time that the stream has asked for, in milliseconds.
//
// `EVENT`: `retry_ms` is it. `END`: it has not asked for any.
callevents_status callevents_sse_parser_retry_ms(const struct callevents_sse_parser *parser,
                                                 uint64_t *retry_ms);

// Tells where the next byte of input stands in the stream.
callevents_status callevents_sse_parser_stream_offset(const struct callevents_sse_parser *parser,
                                                      uint64_t *offset);

// Makes the parser one that is not open; see `callevents_frame_decoder_close()`.
callevents_status callevents_sse_parser_close(struct callevents_sse_parser *parser);

// The size of a `callevents_sse_parser` in the library, in bytes.
size_t callevents_sse_parser_size(void);

// Writes a block of a stream.
//
// `INVALID_CHARACTER` for a character that may not stand in a value. `written` is the block's
// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_sse_encode(const struct callevents_sse_block *block,
                                        uint8_t *out,
                                        size_t out_len,
                                        size_t *written);

// The library's version, as "1.2.3": static, and NUL at its end.
const char *callevents_version(void);

// The version of the library's binary interface: `CALLEVENTS_ABI_VERSION` of its own header.
// `callevents_check_abi()` compares it with that of the header in use.
uint32_t callevents_abi_version(void);

// Parses an event in either of its forms. Its texts are borrowed from `json`. `error` may be NULL.
callevents_status callevents_voicetyped_parse(struct callevents_str json,
                                              struct callevents_voicetyped_event *event,
                                              struct callevents_error *error);

// Parses the data of an event of the stream: if they have no `type`, the stream's name for the
// event takes its place. Texts are borrowed from the data. `error` may be NULL.
callevents_status callevents_voicetyped_parse_sse(const struct callevents_sse_event *sse,
                                                  struct callevents_voicetyped_event *event,
                                                  struct callevents_error *error);

// Writes an event as JSON, in its form. `written` is its length; on `BUFFER_TOO_SMALL` it is the
// room that is needed.
callevents_status callevents_voicetyped_event_encode(const struct callevents_voicetyped_event *event,
                                                     uint8_t *out,
                                                     size_t out_len,
                                                     size_t *written);

// Tells what an event says about its call in the words of all systems.
//
// `EVENT`: `update` is it. `END`: the event is about no call's life.
callevents_status callevents_voicetyped_update(const struct callevents_voicetyped_event *event,
                                               struct callevents_call_update *update);

// The time of an RFC 3339 text, in ms since the Unix epoch.
//
// `EVENT`: `ms` is it. `END`: the text is no such time.
callevents_status callevents_timestamp_ms(struct callevents_json_str text, int64_t *ms);

// Opens a filter, or opens it anew. `memory` has `words` words, `CALLEVENTS_WORDS_PER_REPEAT` for
// each event to be remembered; it belongs to the filter as long as that is used. `seed` is any
// number that nobody outside knows.
callevents_status callevents_repeat_filter_open(struct callevents_repeat_filter *filter,
                                                uint64_t seed,
                                                uint64_t *memory,
                                                size_t words);

// Tells whether an event of the same call with the same id was given before, as far as that is
// remembered; the event is remembered from now on.
callevents_status callevents_repeat_filter_is_repeat(struct callevents_repeat_filter *filter,
                                                     const struct callevents_voicetyped_event *event,
                                                     bool *is_repeat);

// Makes the filter one that is not open; see `callevents_frame_decoder_close()`.
callevents_status callevents_repeat_filter_close(struct callevents_repeat_filter *filter);

// The size of a `callevents_repeat_filter` in the library, in bytes.
size_t callevents_repeat_filter_size(void);

// Judges an event and, if it is to be delivered, takes it. If `repeats` is not NULL, an event that
// it has seen before is `REPLAY`, and changes nothing.
callevents_status callevents_tracker_observe_voicetyped(struct callevents_tracker *tracker,
                                                        struct callevents_repeat_filter *repeats,
                                                        const struct callevents_voicetyped_event *event,
                                                        uint64_t now_ms,
                                                        struct callevents_verdict *verdict);

// Opens chains, or opens them anew. `memory` has `words` words, `CALLEVENTS_WORDS_PER_REPEAT` for
// each call; it belongs to the chains as long as they are used. `seed` is any number that nobody
// outside knows.
callevents_status callevents_state_chain_open(struct callevents_state_chain *chain,
                                              uint64_t seed,
                                              uint64_t *memory,
                                              size_t words);

// Takes the next event, of whatever type, and tells how it goes on from the last.
callevents_status callevents_state_chain_follow(struct callevents_state_chain *chain,
                                                const struct callevents_voicetyped_event *event,
                                                callevents_state_link *link);

// Makes the chains ones that are not open; see `callevents_frame_decoder_close()`.
callevents_status callevents_state_chain_close(struct callevents_state_chain *chain);

// The size of a `callevents_state_chain` in the library, in bytes.
size_t callevents_state_chain_size(void);

// Writes the query string of `GET /v1/calls/events`, without a question mark. `written` is its
// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_voicetyped_events_query_encode(const struct callevents_voicetyped_events_query *query,
                                                            uint8_t *out,
                                                            size_t out_len,
                                                            size_t *written);

// Writes the query string of `GET /v1/calls`, without a question mark. `written` is its length;
// on `BUFFER_TOO_SMALL` it is the room that is needed.
callevents_status callevents_voicetyped_calls_query_encode(const struct callevents_voicetyped_calls_query *query,
                                                           uint8_t *out,
                                                           size_t out_len,
                                                           size_t *written);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

// Other names of the status 0.

/// All input is used up: call again with more of it.
#define CALLEVENTS_STATUS_NEED_INPUT CALLEVENTS_STATUS_OK

/// There is nothing more to be gone through.
#define CALLEVENTS_STATUS_END CALLEVENTS_STATUS_OK

/// A text from a literal.
#define CALLEVENTS_STR(literal) callevents_str_of((literal), sizeof(literal) - 1)

/// A text from its first byte and length.
static inline callevents_str callevents_str_of(const char *ptr, size_t len) {
    callevents_str text;
    text.ptr = ptr;
    text.len = len;
    return text;
}

/// Bytes, as an input for example, from the first one and their number.
static inline callevents_bytes callevents_bytes_of(const uint8_t *ptr, size_t len) {
    callevents_bytes bytes;
    bytes.ptr = ptr;
    bytes.len = len;
    return bytes;
}

/// A string for a message that is to be built.
static inline callevents_json_str callevents_json_str_of(const char *ptr, size_t len) {
    callevents_json_str text;
    text.ptr = ptr;
    text.len = len;
    text.escaped = false;
    return text;
}

/// A string for a message that is to be built, from a literal.
#define CALLEVENTS_JSON_STR(literal) callevents_json_str_of((literal), sizeof(literal) - 1)

/// A name for a message that is to be built, by its number.
static inline callevents_name callevents_name_of(uint32_t value) {
    callevents_name name;
    name.ptr = NULL;
    name.len = 0;
    name.escaped = false;
    name.value = value;
    return name;
}

/// Whether two texts are the same.
static inline bool callevents_str_eq(callevents_str a, callevents_str b) {
    size_t at = 0;
    if (a.len != b.len) {
        return false;
    }
    while (at < a.len && a.ptr[at] == b.ptr[at]) {
        at += 1;
    }
    return at == a.len;
}

/// Whether the library in use has the binary interface that this header describes.
static inline bool callevents_check_abi(void) {
    return callevents_abi_version() == CALLEVENTS_ABI_VERSION;
}

#endif
