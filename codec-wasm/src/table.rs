//! The messages, unions and enumerations as tables of numbers.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::schema::{Field, List, Message, Method, Name, Ty, Union, Value};

/// The places of messages and unions in their tables.
pub(crate) mod id {
    pub(crate) const GATEWAY_CALL_EVENT: u8 = 0;
    pub(crate) const GATEWAY_AUDIO_FRAME: u8 = 1;
    pub(crate) const GATEWAY_EVENT_STREAM_REQUEST: u8 = 2;
    pub(crate) const GATEWAY_ORIGINATE_REQUEST: u8 = 3;
    pub(crate) const GATEWAY_BULK_REQUEST: u8 = 4;
    pub(crate) const GATEWAY_ABORT_BULK_REQUEST: u8 = 5;
    pub(crate) const GATEWAY_TERMINATE_REQUEST: u8 = 6;
    pub(crate) const GATEWAY_SET_INBOUND_ROUTING_REQUEST: u8 = 7;
    pub(crate) const GATEWAY_GET_INCOMING_CALLS_REQUEST: u8 = 8;
    pub(crate) const GATEWAY_ANSWER_INCOMING_CALL_REQUEST: u8 = 9;
    pub(crate) const GATEWAY_EMPTY: u8 = 10;
    pub(crate) const GATEWAY_BUCKET_REQUEST: u8 = 11;
    pub(crate) const GATEWAY_BUCKET_ACTION_REQUEST: u8 = 12;
    pub(crate) const GATEWAY_EXECUTE_DIALPLAN_REQUEST: u8 = 13;
    pub(crate) const GATEWAY_BARGE_REQUEST: u8 = 14;
    pub(crate) const GATEWAY_ALLOCATE_WT_REQUEST: u8 = 15;
    pub(crate) const GATEWAY_SUPERVISE_SUBSCRIBE_REQUEST: u8 = 16;
    pub(crate) const GATEWAY_ORIGINATE_RESPONSE: u8 = 17;
    pub(crate) const GATEWAY_BULK_RESPONSE: u8 = 18;
    pub(crate) const GATEWAY_TERMINATE_RESPONSE: u8 = 19;
    pub(crate) const GATEWAY_GET_INCOMING_CALLS_RESPONSE: u8 = 20;
    pub(crate) const GATEWAY_INCOMING_CALL_INFO: u8 = 21;
    pub(crate) const GATEWAY_ANSWER_INCOMING_CALL_RESPONSE: u8 = 22;
    pub(crate) const GATEWAY_LIST_BUCKETS_RESPONSE: u8 = 23;
    pub(crate) const GATEWAY_BUCKET_INFO: u8 = 24;
    pub(crate) const GATEWAY_BUCKET_CALL_LIST: u8 = 25;
    pub(crate) const GATEWAY_BUCKET_ACTION_RESPONSE: u8 = 26;
    pub(crate) const GATEWAY_EXECUTE_DIALPLAN_RESPONSE: u8 = 27;
    pub(crate) const GATEWAY_ALLOCATE_WT_RESPONSE: u8 = 28;
    pub(crate) const GATEWAY_SUPERVISE_SUBSCRIBE_RESPONSE: u8 = 29;
    pub(crate) const JAMBONZ_MESSAGE: u8 = 30;
    pub(crate) const JAMBONZ_STATUS_DATA: u8 = 31;
    pub(crate) const JAMBONZ_DEFAULTS: u8 = 32;
    pub(crate) const JAMBONZ_SYNTHESIZER: u8 = 33;
    pub(crate) const JAMBONZ_RECOGNIZER: u8 = 34;
    pub(crate) const JAMBONZ_HOOK_DATA: u8 = 35;
    pub(crate) const JAMBONZ_SPEECH: u8 = 36;
    pub(crate) const JAMBONZ_ALTERNATIVE: u8 = 37;
    pub(crate) const JAMBONZ_SPEECH_VENDOR: u8 = 38;
    pub(crate) const JAMBONZ_TRANSLATION: u8 = 39;
    pub(crate) const JAMBONZ_REFER_DETAILS: u8 = 40;
    pub(crate) const JAMBONZ_HOLD_DETAIL: u8 = 41;
    pub(crate) const JAMBONZ_VERB_DATA: u8 = 42;
    pub(crate) const JAMBONZ_SESSION: u8 = 43;
    pub(crate) const JAMBONZ_SIP_MESSAGE: u8 = 44;
    pub(crate) const JAMBONZ_SIP_PAYLOAD: u8 = 45;
    pub(crate) const JAMBONZ_PARTICIPANT: u8 = 46;
    pub(crate) const JAMBONZ_CALL_INFO: u8 = 47;
    pub(crate) const JAMBONZ_ADULTED_SESSION: u8 = 48;
    pub(crate) const JAMBONZ_TOOL_CALL: u8 = 49;
    pub(crate) const JAMBONZ_FUNCTION_CALL: u8 = 50;
    pub(crate) const JAMBONZ_TOKENS_RESULT: u8 = 51;
    pub(crate) const JAMBONZ_STREAMING_DATA: u8 = 52;
    pub(crate) const JAMBONZ_ERROR_DATA: u8 = 53;
    pub(crate) const JAMBONZ_QUEUE_DATA: u8 = 54;
    pub(crate) const JAMBONZ_AGENT_DATA: u8 = 55;
    pub(crate) const JAMBONZ_AGENT_TOOL_CALL: u8 = 56;
    pub(crate) const JAMBONZ_ACK: u8 = 57;
    pub(crate) const JAMBONZ_COMMAND: u8 = 58;
    pub(crate) const JAMBONZ_REDIRECT: u8 = 59;
    pub(crate) const JAMBONZ_SET_CALL_STATUS: u8 = 60;
    pub(crate) const JAMBONZ_SET_MUTE: u8 = 61;
    pub(crate) const JAMBONZ_SET_CONF_MUTE: u8 = 62;
    pub(crate) const JAMBONZ_SET_CONF_HOLD: u8 = 63;
    pub(crate) const JAMBONZ_ACT_ON_PARTICIPANT: u8 = 64;
    pub(crate) const JAMBONZ_SET_LISTEN: u8 = 65;
    pub(crate) const JAMBONZ_SET_STREAM: u8 = 66;
    pub(crate) const JAMBONZ_SET_TRANSCRIBE: u8 = 67;
    pub(crate) const JAMBONZ_RECORD: u8 = 68;
    pub(crate) const JAMBONZ_WHISPER: u8 = 69;
    pub(crate) const JAMBONZ_SEND_SIP_REQUEST: u8 = 70;
    pub(crate) const JAMBONZ_SIP_REQUEST: u8 = 71;
    pub(crate) const JAMBONZ_SEND_DTMF: u8 = 72;
    pub(crate) const JAMBONZ_DIGITS: u8 = 73;
    pub(crate) const JAMBONZ_PLACE_CALL: u8 = 74;
    pub(crate) const JAMBONZ_BOOST: u8 = 75;
    pub(crate) const JAMBONZ_SET_MEDIA_PATH: u8 = 76;
    pub(crate) const JAMBONZ_TOKENS: u8 = 77;
    pub(crate) const JAMBONZ_SET_NOISE_ISOLATION: u8 = 78;
    pub(crate) const JAMBONZ_RECONFIGURE_STT: u8 = 79;
    pub(crate) const RTPBRIDGE_EVENT: u8 = 80;
    pub(crate) const RTPBRIDGE_RESPONSE: u8 = 81;
    pub(crate) const RTPBRIDGE_RESPONSE_ERROR: u8 = 82;
    pub(crate) const RTPBRIDGE_REQUEST: u8 = 83;
    pub(crate) const RTPBRIDGE_SERIALIZATION_FAILED: u8 = 84;
    pub(crate) const RTPBRIDGE_DTMF: u8 = 85;
    pub(crate) const RTPBRIDGE_ENDPOINT_STATE_CHANGED: u8 = 86;
    pub(crate) const RTPBRIDGE_VAD_SILENCE: u8 = 87;
    pub(crate) const RTPBRIDGE_VAD_SPEECH_STARTED: u8 = 88;
    pub(crate) const RTPBRIDGE_STATS: u8 = 89;
    pub(crate) const RTPBRIDGE_ENDPOINT_STATS: u8 = 90;
    pub(crate) const RTPBRIDGE_INBOUND_STATS: u8 = 91;
    pub(crate) const RTPBRIDGE_OUTBOUND_STATS: u8 = 92;
    pub(crate) const RTPBRIDGE_ENDPOINT_MEDIA_TIMEOUT: u8 = 93;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_FINISHED: u8 = 94;
    pub(crate) const RTPBRIDGE_RECORDING_STOPPED: u8 = 95;
    pub(crate) const RTPBRIDGE_ENDPOINT_TONE_FINISHED: u8 = 96;
    pub(crate) const RTPBRIDGE_ENDPOINT_RTCP_BYE: u8 = 97;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFERRED_OUT: u8 = 98;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFERRED_IN: u8 = 99;
    pub(crate) const RTPBRIDGE_SESSION_IDLE_TIMEOUT: u8 = 100;
    pub(crate) const RTPBRIDGE_SESSION_EMPTY_TIMEOUT: u8 = 101;
    pub(crate) const RTPBRIDGE_SESSION_ORPHANED: u8 = 102;
    pub(crate) const RTPBRIDGE_EVENTS_DROPPED: u8 = 103;
    pub(crate) const RTPBRIDGE_VAD_ERROR: u8 = 104;
    pub(crate) const RTPBRIDGE_ERROR_EVENT: u8 = 105;
    pub(crate) const RTPBRIDGE_SESSION_ATTACH: u8 = 106;
    pub(crate) const RTPBRIDGE_SESSION_BRIDGE: u8 = 107;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_FROM_OFFER: u8 = 108;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_OFFER: u8 = 109;
    pub(crate) const RTPBRIDGE_ENDPOINT_ACCEPT_ANSWER: u8 = 110;
    pub(crate) const RTPBRIDGE_ENDPOINT_REMOVE: u8 = 111;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFER: u8 = 112;
    pub(crate) const RTPBRIDGE_ENDPOINT_ICE_RESTART: u8 = 113;
    pub(crate) const RTPBRIDGE_ENDPOINT_SRTP_REKEY: u8 = 114;
    pub(crate) const RTPBRIDGE_ENDPOINT_DTMF_INJECT: u8 = 115;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_WITH_FILE: u8 = 116;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_TONE: u8 = 117;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_SEEK: u8 = 118;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_PAUSE: u8 = 119;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_RESUME: u8 = 120;
    pub(crate) const RTPBRIDGE_RECORDING_START: u8 = 121;
    pub(crate) const RTPBRIDGE_RECORDING_STOP: u8 = 122;
    pub(crate) const RTPBRIDGE_VAD_START: u8 = 123;
    pub(crate) const RTPBRIDGE_VAD_STOP: u8 = 124;
    pub(crate) const RTPBRIDGE_STATS_SUBSCRIBE: u8 = 125;
    pub(crate) const RTPBRIDGE_SESSION_CREATE_RESULT: u8 = 126;
    pub(crate) const RTPBRIDGE_EMPTY_RESULT: u8 = 127;
    pub(crate) const RTPBRIDGE_SESSION_INFO_RESULT: u8 = 128;
    pub(crate) const RTPBRIDGE_ENDPOINT_INFO: u8 = 129;
    pub(crate) const RTPBRIDGE_RECORDING_INFO: u8 = 130;
    pub(crate) const RTPBRIDGE_SESSION_LIST_RESULT: u8 = 131;
    pub(crate) const RTPBRIDGE_SESSION_SUMMARY: u8 = 132;
    pub(crate) const RTPBRIDGE_SESSION_BRIDGE_RESULT: u8 = 133;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_FROM_OFFER_RESULT: u8 = 134;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_OFFER_RESULT: u8 = 135;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFER_RESULT: u8 = 136;
    pub(crate) const RTPBRIDGE_ENDPOINT_ICE_RESTART_RESULT: u8 = 137;
    pub(crate) const RTPBRIDGE_ENDPOINT_SRTP_REKEY_RESULT: u8 = 138;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_WITH_FILE_RESULT: u8 = 139;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_TONE_RESULT: u8 = 140;
    pub(crate) const RTPBRIDGE_RECORDING_START_RESULT: u8 = 141;
    pub(crate) const RTPBRIDGE_RECORDING_STOP_RESULT: u8 = 142;
    pub(crate) const VOICETYPED_COMMON: u8 = 143;
    pub(crate) const VOICETYPED_ENVELOPE: u8 = 144;
    pub(crate) const VOICETYPED_CALL: u8 = 145;
    pub(crate) const VOICETYPED_CALL_LIST: u8 = 146;
    pub(crate) const VOICETYPED_CALL_STARTED: u8 = 147;
    pub(crate) const VOICETYPED_CALL_TERMINATED: u8 = 148;
    pub(crate) const VOICETYPED_SPEECH_PARTIAL: u8 = 149;
    pub(crate) const VOICETYPED_SEGMENT: u8 = 150;
    pub(crate) const VOICETYPED_SPEECH_FINAL: u8 = 151;
    pub(crate) const VOICETYPED_DTMF_RECEIVED: u8 = 152;
    pub(crate) const VOICETYPED_STATE_TRANSITION: u8 = 153;
    pub(crate) const VOICETYPED_ACTION_EXECUTED: u8 = 154;
    pub(crate) const VOICETYPED_HOOK_RESULT: u8 = 155;
    pub(crate) const VOICETYPED_HOOK_ERROR: u8 = 156;
    pub(crate) const VOICETYPED_TTS_STARTED: u8 = 157;
    pub(crate) const VOICETYPED_TTS_COMPLETED: u8 = 158;
    pub(crate) const VOICETYPED_ERROR: u8 = 159;
    pub(crate) const JAMBONZ_UNION_DATA: u8 = 0;
    pub(crate) const JAMBONZ_UNION_COMMAND_DATA: u8 = 1;
    pub(crate) const RTPBRIDGE_UNION_EVENT_DATA: u8 = 2;
    pub(crate) const RTPBRIDGE_UNION_COMMAND: u8 = 3;
    pub(crate) const RTPBRIDGE_UNION_METHOD_RESULT: u8 = 4;
    pub(crate) const VOICETYPED_UNION_PAYLOAD: u8 = 5;
}

pub(crate) static MESSAGES: [Message; 160] = [
    Message { first: 0, count: 20, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway CallEvent
    Message { first: 20, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AudioFrame
    Message { first: 25, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway EventStreamRequest
    Message { first: 26, count: 16, base: 0, base_count: 0, version: 1, rust_floats: 0, tag: 255, union: 255 }, // gateway OriginateRequest
    Message { first: 42, count: 13, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BulkRequest
    Message { first: 55, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AbortBulkRequest
    Message { first: 56, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway TerminateRequest
    Message { first: 57, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway SetInboundRoutingRequest
    Message { first: 63, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway GetIncomingCallsRequest
    Message { first: 64, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AnswerIncomingCallRequest
    Message { first: 67, count: 0, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway Empty
    Message { first: 67, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BucketRequest
    Message { first: 68, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BucketActionRequest
    Message { first: 70, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway ExecuteDialplanRequest
    Message { first: 73, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BargeRequest
    Message { first: 74, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AllocateWtRequest
    Message { first: 79, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway SuperviseSubscribeRequest
    Message { first: 84, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway OriginateResponse
    Message { first: 89, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BulkResponse
    Message { first: 91, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway TerminateResponse
    Message { first: 96, count: 0, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway GetIncomingCallsResponse
    Message { first: 96, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway IncomingCallInfo
    Message { first: 99, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AnswerIncomingCallResponse
    Message { first: 104, count: 0, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway ListBucketsResponse
    Message { first: 104, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BucketInfo
    Message { first: 106, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BucketCallList
    Message { first: 107, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway BucketActionResponse
    Message { first: 108, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway ExecuteDialplanResponse
    Message { first: 111, count: 8, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway AllocateWtResponse
    Message { first: 119, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // gateway SuperviseSubscribeResponse
    Message { first: 121, count: 6, base: 1, base_count: 0, version: 0, rust_floats: 0, tag: 0, union: 4 }, // jambonz Message
    Message { first: 127, count: 31, base: 0, base_count: 28, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz StatusData
    Message { first: 158, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Defaults
    Message { first: 160, count: 8, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Synthesizer
    Message { first: 168, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Recognizer
    Message { first: 174, count: 85, base: 0, base_count: 28, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz HookData
    Message { first: 259, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Speech
    Message { first: 264, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Alternative
    Message { first: 266, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SpeechVendor
    Message { first: 268, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Translation
    Message { first: 271, count: 7, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz ReferDetails
    Message { first: 278, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz HoldDetail
    Message { first: 280, count: 16, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz VerbData
    Message { first: 296, count: 33, base: 0, base_count: 28, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Session
    Message { first: 329, count: 7, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SipMessage
    Message { first: 336, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SipPayload
    Message { first: 338, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Participant
    Message { first: 341, count: 28, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz CallInfo
    Message { first: 369, count: 29, base: 0, base_count: 28, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz AdultedSession
    Message { first: 398, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz ToolCall
    Message { first: 404, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz FunctionCall
    Message { first: 407, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz TokensResult
    Message { first: 410, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz StreamingData
    Message { first: 413, count: 7, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz ErrorData
    Message { first: 420, count: 35, base: 0, base_count: 28, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz QueueData
    Message { first: 455, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz AgentData
    Message { first: 460, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz AgentToolCall
    Message { first: 463, count: 3, base: 1, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Ack
    Message { first: 466, count: 7, base: 2, base_count: 0, version: 0, rust_floats: 0, tag: 1, union: 5 }, // jambonz Command
    Message { first: 473, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Redirect
    Message { first: 477, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetCallStatus
    Message { first: 478, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetMute
    Message { first: 479, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetConfMute
    Message { first: 480, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetConfHold
    Message { first: 482, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz ActOnParticipant
    Message { first: 485, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetListen
    Message { first: 486, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetStream
    Message { first: 487, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetTranscribe
    Message { first: 488, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Record
    Message { first: 494, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Whisper
    Message { first: 495, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SendSipRequest
    Message { first: 500, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SipRequest
    Message { first: 504, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SendDtmf
    Message { first: 507, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Digits
    Message { first: 509, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz PlaceCall
    Message { first: 515, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Boost
    Message { first: 516, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetMediaPath
    Message { first: 517, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz Tokens
    Message { first: 519, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz SetNoiseIsolation
    Message { first: 523, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // jambonz ReconfigureStt
    Message { first: 524, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge Event
    Message { first: 526, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge Response
    Message { first: 529, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge ResponseError
    Message { first: 531, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge Request
    Message { first: 534, count: 1, base: 1, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SerializationFailed
    Message { first: 535, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge Dtmf
    Message { first: 538, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointStateChanged
    Message { first: 541, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge VadSilence
    Message { first: 543, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge VadSpeechStarted
    Message { first: 544, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge Stats
    Message { first: 545, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointStats
    Message { first: 551, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge InboundStats
    Message { first: 556, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge OutboundStats
    Message { first: 558, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointMediaTimeout
    Message { first: 560, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointFileFinished
    Message { first: 563, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingStopped
    Message { first: 569, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointToneFinished
    Message { first: 570, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointRtcpBye
    Message { first: 573, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointTransferredOut
    Message { first: 575, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointTransferredIn
    Message { first: 580, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionIdleTimeout
    Message { first: 582, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionEmptyTimeout
    Message { first: 584, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionOrphaned
    Message { first: 585, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EventsDropped
    Message { first: 586, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge VadError
    Message { first: 588, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge ErrorEvent
    Message { first: 589, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionAttach
    Message { first: 590, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionBridge
    Message { first: 592, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateFromOffer
    Message { first: 594, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateOffer
    Message { first: 598, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointAcceptAnswer
    Message { first: 600, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointRemove
    Message { first: 601, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointTransfer
    Message { first: 603, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointIceRestart
    Message { first: 604, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointSrtpRekey
    Message { first: 605, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointDtmfInject
    Message { first: 609, count: 8, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateWithFile
    Message { first: 617, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateTone
    Message { first: 620, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointFileSeek
    Message { first: 622, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointFilePause
    Message { first: 623, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointFileResume
    Message { first: 624, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingStart
    Message { first: 626, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingStop
    Message { first: 627, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge VadStart
    Message { first: 630, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge VadStop
    Message { first: 631, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge StatsSubscribe
    Message { first: 632, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionCreateResult
    Message { first: 633, count: 0, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EmptyResult
    Message { first: 633, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionInfoResult
    Message { first: 639, count: 6, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointInfo
    Message { first: 645, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingInfo
    Message { first: 649, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionListResult
    Message { first: 650, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionSummary
    Message { first: 654, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge SessionBridgeResult
    Message { first: 656, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateFromOfferResult
    Message { first: 658, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateOfferResult
    Message { first: 660, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointTransferResult
    Message { first: 662, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointIceRestartResult
    Message { first: 663, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointSrtpRekeyResult
    Message { first: 664, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateWithFileResult
    Message { first: 665, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge EndpointCreateToneResult
    Message { first: 667, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingStartResult
    Message { first: 668, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 1, tag: 255, union: 255 }, // rtpbridge RecordingStopResult
    Message { first: 672, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped Common
    Message { first: 676, count: 7, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped Envelope
    Message { first: 683, count: 9, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped Call
    Message { first: 692, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped CallList
    Message { first: 695, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped CallStarted
    Message { first: 700, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped CallTerminated
    Message { first: 705, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped SpeechPartial
    Message { first: 710, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped Segment
    Message { first: 714, count: 5, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped SpeechFinal
    Message { first: 719, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped DtmfReceived
    Message { first: 721, count: 4, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped StateTransition
    Message { first: 725, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped ActionExecuted
    Message { first: 727, count: 3, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped HookResult
    Message { first: 730, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped HookError
    Message { first: 732, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped TtsStarted
    Message { first: 734, count: 2, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped TtsCompleted
    Message { first: 736, count: 1, base: 0, base_count: 0, version: 0, rust_floats: 0, tag: 255, union: 255 }, // voicetyped Error
];

pub(crate) static FIELDS: [Field; 737] = [
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(8, 10), ty: Ty::Enum32, arg: 0, flags: 0 }, // event_type
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 18), ty: Ty::I64, arg: 0, flags: 0 }, // start_timestamp_ms
    Field { name: Name::new(42, 10), ty: Ty::I32, arg: 0, flags: 0 }, // q850_cause
    Field { name: Name::new(52, 13), ty: Ty::Text, arg: 0, flags: 0 }, // recording_url
    Field { name: Name::new(65, 16), ty: Ty::I32, arg: 0, flags: 0 }, // duration_seconds
    Field { name: Name::new(81, 19), ty: Ty::I64, arg: 0, flags: 0 }, // answer_timestamp_ms
    Field { name: Name::new(100, 16), ty: Ty::I64, arg: 0, flags: 0 }, // end_timestamp_ms
    Field { name: Name::new(116, 12), ty: Ty::U32, arg: 0, flags: 0 }, // packets_sent
    Field { name: Name::new(128, 16), ty: Ty::U32, arg: 0, flags: 0 }, // packets_received
    Field { name: Name::new(144, 12), ty: Ty::U32, arg: 0, flags: 0 }, // packets_lost
    Field { name: Name::new(156, 10), ty: Ty::U64, arg: 0, flags: 0 }, // bytes_sent
    Field { name: Name::new(166, 9), ty: Ty::F64, arg: 0, flags: 0 }, // jitter_ms
    Field { name: Name::new(175, 13), ty: Ty::F64, arg: 0, flags: 0 }, // estimated_mos
    Field { name: Name::new(188, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(196, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(205, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(30, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(210, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(219, 7), ty: Ty::Bytes, arg: 0, flags: 0 }, // payload
    Field { name: Name::new(205, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(226, 15), ty: Ty::U64, arg: 0, flags: 0 }, // sequence_number
    Field { name: Name::new(241, 13), ty: Ty::Bool, arg: 0, flags: 0 }, // end_of_stream
    Field { name: Name::new(210, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(188, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 0 }, // to
    Field { name: Name::new(256, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_from
    Field { name: Name::new(265, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(281, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(196, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(292, 15), ty: Ty::I32, arg: 0, flags: 0 }, // max_duration_ms
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(307, 11), ty: Ty::Enum32, arg: 1, flags: 0 }, // default_app
    Field { name: Name::new(318, 16), ty: Ty::Text, arg: 0, flags: 0 }, // default_app_args
    Field { name: Name::new(334, 13), ty: Ty::Bool, arg: 0, flags: 0 }, // auto_barge_in
    Field { name: Name::new(347, 20), ty: Ty::I32, arg: 0, flags: 0 }, // barge_in_patience_ms
    Field { name: Name::new(210, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(367, 10), ty: Ty::U32, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(377, 16), ty: Ty::Text, arg: 0, flags: 0 }, // agent_config_key
    Field { name: Name::new(393, 11), ty: Ty::Text, arg: 0, flags: 0 }, // traceparent
    Field { name: Name::new(404, 7), ty: Ty::Text, arg: 0, flags: 0 }, // csv_url
    Field { name: Name::new(411, 17), ty: Ty::Text, arg: 0, flags: 0 }, // template_trunk_id
    Field { name: Name::new(428, 11), ty: Ty::Text, arg: 0, flags: 0 }, // template_to
    Field { name: Name::new(439, 18), ty: Ty::Text, arg: 0, flags: 0 }, // template_call_from
    Field { name: Name::new(457, 25), ty: Ty::Text, arg: 0, flags: 0 }, // template_ai_websocket_url
    Field { name: Name::new(482, 20), ty: Ty::Text, arg: 0, flags: 0 }, // template_ai_quic_url
    Field { name: Name::new(502, 18), ty: Ty::Text, arg: 0, flags: 0 }, // template_tenant_id
    Field { name: Name::new(520, 24), ty: Ty::I32, arg: 0, flags: 0 }, // template_max_duration_ms
    Field { name: Name::new(544, 20), ty: Ty::Enum32, arg: 1, flags: 0 }, // template_default_app
    Field { name: Name::new(564, 25), ty: Ty::Text, arg: 0, flags: 0 }, // template_default_app_args
    Field { name: Name::new(589, 16), ty: Ty::I32, arg: 0, flags: 0 }, // calls_per_second
    Field { name: Name::new(605, 20), ty: Ty::I32, arg: 0, flags: 0 }, // max_concurrent_calls
    Field { name: Name::new(625, 11), ty: Ty::Text, arg: 0, flags: 0 }, // campaign_id
    Field { name: Name::new(625, 11), ty: Ty::Text, arg: 0, flags: 0 }, // campaign_id
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(188, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(636, 4), ty: Ty::Enum32, arg: 2, flags: 0 }, // rule
    Field { name: Name::new(640, 9), ty: Ty::Text, arg: 0, flags: 0 }, // audio_url
    Field { name: Name::new(649, 11), ty: Ty::Text, arg: 0, flags: 0 }, // webhook_url
    Field { name: Name::new(265, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(281, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(188, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(265, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(281, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(660, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(660, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(669, 6), ty: Ty::I32, arg: 0, flags: 0 }, // action
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(669, 6), ty: Ty::Enum32, arg: 1, flags: 0 }, // action
    Field { name: Name::new(326, 8), ty: Ty::Text, arg: 0, flags: 0 }, // app_args
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(675, 8), ty: Ty::Text, arg: 0, flags: 0 }, // agent_id
    Field { name: Name::new(196, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(188, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(683, 5), ty: Ty::Text, arg: 0, flags: 0 }, // realm
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(688, 13), ty: Ty::Text, arg: 0, flags: 0 }, // supervisor_id
    Field { name: Name::new(196, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(701, 4), ty: Ty::Enum8, arg: 3, flags: 0 }, // mode
    Field { name: Name::new(705, 10), ty: Ty::Text, arg: 0, flags: 0 }, // auth_token
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(728, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(30, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(738, 14), ty: Ty::I32, arg: 0, flags: 0 }, // loaded_numbers
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(728, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(30, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(256, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_from
    Field { name: Name::new(24, 18), ty: Ty::I64, arg: 0, flags: 0 }, // start_timestamp_ms
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(728, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(30, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(660, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(752, 13), ty: Ty::I32, arg: 0, flags: 0 }, // pending_count
    Field { name: Name::new(765, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_sids
    Field { name: Name::new(774, 15), ty: Ty::I32, arg: 0, flags: 0 }, // processed_count
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(728, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(789, 4), ty: Ty::Text, arg: 0, flags: 0 }, // host
    Field { name: Name::new(793, 4), ty: Ty::U16, arg: 0, flags: 0 }, // port
    Field { name: Name::new(797, 7), ty: Ty::Text, arg: 0, flags: 0 }, // node_id
    Field { name: Name::new(804, 11), ty: Ty::Text, arg: 0, flags: 0 }, // media_token
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(728, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(30, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(715, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(14, 4), ty: Ty::Tag, arg: 0, flags: 0 }, // type
    Field { name: Name::new(815, 5), ty: Ty::Text, arg: 0, flags: 0 }, // msgid
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(652, 4), ty: Ty::Text, arg: 0, flags: 1 }, // hook
    Field { name: Name::new(820, 4), ty: Ty::Tagged, arg: 0, flags: 0 }, // data
    Field { name: Name::new(824, 2), ty: Ty::Text, arg: 0, flags: 1 }, // b3
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(715, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(866, 6), ty: Ty::Json, arg: 0, flags: 1 }, // reason
    Field { name: Name::new(1114, 8), ty: Ty::Record, arg: 32, flags: 1 }, // defaults
    Field { name: Name::new(1122, 11), ty: Ty::Record, arg: 33, flags: 1 }, // synthesizer
    Field { name: Name::new(1133, 10), ty: Ty::Record, arg: 34, flags: 1 }, // recognizer
    Field { name: Name::new(1143, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(1157, 5), ty: Ty::Json, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(1162, 5), ty: Ty::Text, arg: 0, flags: 1 }, // label
    Field { name: Name::new(1167, 15), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_vendor
    Field { name: Name::new(1182, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_label
    Field { name: Name::new(1196, 17), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_language
    Field { name: Name::new(1213, 14), ty: Ty::Json, arg: 0, flags: 1 }, // fallback_voice
    Field { name: Name::new(1143, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(1162, 5), ty: Ty::Text, arg: 0, flags: 1 }, // label
    Field { name: Name::new(1167, 15), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_vendor
    Field { name: Name::new(1182, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_label
    Field { name: Name::new(1196, 17), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_language
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(1227, 6), ty: Ty::Record, arg: 36, flags: 1 }, // speech
    Field { name: Name::new(1233, 12), ty: Ty::Json, arg: 0, flags: 1 }, // speech_event
    Field { name: Name::new(1245, 11), ty: Ty::Record, arg: 39, flags: 1 }, // translation
    Field { name: Name::new(1256, 6), ty: Ty::Text, arg: 0, flags: 1 }, // digits
    Field { name: Name::new(1262, 7), ty: Ty::Json, arg: 0, flags: 1 }, // details
    Field { name: Name::new(1269, 14), ty: Ty::Json, arg: 0, flags: 1 }, // stt_latency_ms
    Field { name: Name::new(1283, 16), ty: Ty::U32, arg: 0, flags: 1 }, // playback_seconds
    Field { name: Name::new(1299, 21), ty: Ty::U32, arg: 0, flags: 1 }, // playback_milliseconds
    Field { name: Name::new(1320, 24), ty: Ty::Json, arg: 0, flags: 1 }, // playback_last_offset_pos
    Field { name: Name::new(18, 6), ty: Ty::Json, arg: 0, flags: 1 }, // status
    Field { name: Name::new(1344, 18), ty: Ty::U32, arg: 0, flags: 1 }, // dial_call_duration
    Field { name: Name::new(1362, 16), ty: Ty::Name, arg: 1, flags: 5 }, // dial_call_status
    Field { name: Name::new(1378, 15), ty: Ty::U16, arg: 0, flags: 1 }, // dial_sip_status
    Field { name: Name::new(1393, 13), ty: Ty::Text, arg: 0, flags: 1 }, // dial_call_sid
    Field { name: Name::new(1406, 15), ty: Ty::Text, arg: 0, flags: 1 }, // dial_sbc_callid
    Field { name: Name::new(1421, 4), ty: Ty::Text, arg: 0, flags: 1 }, // dtmf
    Field { name: Name::new(1425, 13), ty: Ty::Record, arg: 40, flags: 1 }, // refer_details
    Field { name: Name::new(1438, 11), ty: Ty::Record, arg: 41, flags: 1 }, // hold_detail
    Field { name: Name::new(8, 5), ty: Ty::Text, arg: 0, flags: 1 }, // event
    Field { name: Name::new(1449, 12), ty: Ty::U16, arg: 0, flags: 1 }, // refer_status
    Field { name: Name::new(1461, 26), ty: Ty::U16, arg: 0, flags: 1 }, // final_referred_call_status
    Field { name: Name::new(1487, 6), ty: Ty::Text, arg: 0, flags: 1 }, // result
    Field { name: Name::new(715, 3), ty: Ty::Json, arg: 0, flags: 1 }, // err
    Field { name: Name::new(1493, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_method
    Field { name: Name::new(1503, 8), ty: Ty::Text, arg: 0, flags: 1 }, // sip_body
    Field { name: Name::new(1511, 11), ty: Ty::Json, arg: 0, flags: 1 }, // sip_headers
    Field { name: Name::new(1522, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // on_hold
    Field { name: Name::new(1529, 6), ty: Ty::Json, arg: 0, flags: 1 }, // siprec
    Field { name: Name::new(1535, 9), ty: Ty::Text, arg: 0, flags: 1 }, // queue_sid
    Field { name: Name::new(1544, 10), ty: Ty::U32, arg: 0, flags: 1 }, // queue_time
    Field { name: Name::new(1554, 10), ty: Ty::U32, arg: 0, flags: 1 }, // queue_size
    Field { name: Name::new(1564, 14), ty: Ty::U32, arg: 0, flags: 1 }, // queue_position
    Field { name: Name::new(1578, 12), ty: Ty::Text, arg: 0, flags: 1 }, // queue_result
    Field { name: Name::new(1590, 14), ty: Ty::Text, arg: 0, flags: 1 }, // dequeue_result
    Field { name: Name::new(30, 4), ty: Ty::Text, arg: 0, flags: 1 }, // time
    Field { name: Name::new(1604, 7), ty: Ty::U32, arg: 0, flags: 1 }, // members
    Field { name: Name::new(1611, 14), ty: Ty::Text, arg: 0, flags: 1 }, // conference_sid
    Field { name: Name::new(1625, 13), ty: Ty::Text, arg: 0, flags: 1 }, // friendly_name
    Field { name: Name::new(1638, 17), ty: Ty::Text, arg: 0, flags: 1 }, // completion_reason
    Field { name: Name::new(715, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(866, 6), ty: Ty::Name, arg: 3, flags: 1 }, // reason
    Field { name: Name::new(1655, 8), ty: Ty::Text, arg: 0, flags: 1 }, // greeting
    Field { name: Name::new(1663, 4), ty: Ty::Text, arg: 0, flags: 1 }, // hint
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(1667, 9), ty: Ty::F64, arg: 0, flags: 1 }, // frequency
    Field { name: Name::new(1676, 8), ty: Ty::F64, arg: 0, flags: 1 }, // variance
    Field { name: Name::new(1684, 11), ty: Ty::Text, arg: 0, flags: 1 }, // message_sid
    Field { name: Name::new(1695, 14), ty: Ty::Text, arg: 0, flags: 1 }, // message_status
    Field { name: Name::new(1709, 7), ty: Ty::Text, arg: 0, flags: 1 }, // carrier
    Field { name: Name::new(1716, 18), ty: Ty::Text, arg: 0, flags: 1 }, // carrier_message_id
    Field { name: Name::new(1734, 22), ty: Ty::Json, arg: 0, flags: 1 }, // message_failure_reason
    Field { name: Name::new(1756, 17), ty: Ty::Json, arg: 0, flags: 1 }, // dialogflow_result
    Field { name: Name::new(1773, 10), ty: Ty::Json, arg: 0, flags: 1 }, // lex_result
    Field { name: Name::new(1783, 11), ty: Ty::Json, arg: 0, flags: 1 }, // rasa_result
    Field { name: Name::new(824, 2), ty: Ty::Text, arg: 0, flags: 1 }, // b3
    Field { name: Name::new(1794, 7), ty: Ty::Text, arg: 0, flags: 1 }, // verb_id
    Field { name: Name::new(1801, 13), ty: Ty::Text, arg: 0, flags: 1 }, // language_code
    Field { name: Name::new(1814, 11), ty: Ty::U32, arg: 0, flags: 1 }, // channel_tag
    Field { name: Name::new(1825, 8), ty: Ty::Bool, arg: 0, flags: 1 }, // is_final
    Field { name: Name::new(1833, 12), ty: Ty::List, arg: 0, flags: 1 }, // alternatives
    Field { name: Name::new(1143, 6), ty: Ty::Record, arg: 38, flags: 1 }, // vendor
    Field { name: Name::new(1845, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(1855, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(995, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(1865, 3), ty: Ty::Json, arg: 0, flags: 1 }, // evt
    Field { name: Name::new(1814, 7), ty: Ty::U32, arg: 0, flags: 1 }, // channel
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(1245, 11), ty: Ty::Text, arg: 0, flags: 1 }, // translation
    Field { name: Name::new(1868, 12), ty: Ty::Text, arg: 0, flags: 1 }, // sip_refer_to
    Field { name: Name::new(1880, 13), ty: Ty::Text, arg: 0, flags: 1 }, // refer_to_user
    Field { name: Name::new(1893, 15), ty: Ty::Text, arg: 0, flags: 1 }, // sip_referred_by
    Field { name: Name::new(1908, 14), ty: Ty::Text, arg: 0, flags: 1 }, // sip_user_agent
    Field { name: Name::new(1922, 16), ty: Ty::Text, arg: 0, flags: 1 }, // referred_by_user
    Field { name: Name::new(1938, 18), ty: Ty::Text, arg: 0, flags: 1 }, // referring_call_sid
    Field { name: Name::new(1956, 17), ty: Ty::Text, arg: 0, flags: 1 }, // referred_call_sid
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(8, 5), ty: Ty::Text, arg: 0, flags: 1 }, // event
    Field { name: Name::new(1143, 6), ty: Ty::Json, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(1973, 10), ty: Ty::U32, arg: 0, flags: 1 }, // characters
    Field { name: Name::new(1983, 12), ty: Ty::Json, arg: 0, flags: 1 }, // elapsed_time
    Field { name: Name::new(1995, 17), ty: Ty::Bool, arg: 0, flags: 1 }, // served_from_cache
    Field { name: Name::new(1421, 4), ty: Ty::Text, arg: 0, flags: 1 }, // dtmf
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1801, 13), ty: Ty::Text, arg: 0, flags: 1 }, // language_code
    Field { name: Name::new(1814, 11), ty: Ty::U32, arg: 0, flags: 1 }, // channel_tag
    Field { name: Name::new(1825, 8), ty: Ty::Bool, arg: 0, flags: 1 }, // is_final
    Field { name: Name::new(1833, 12), ty: Ty::List, arg: 0, flags: 1 }, // alternatives
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(1794, 4), ty: Ty::Text, arg: 0, flags: 1 }, // verb
    Field { name: Name::new(995, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(18, 6), ty: Ty::Text, arg: 0, flags: 1 }, // status
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(852, 3), ty: Ty::Record, arg: 44, flags: 1 }, // sip
    Field { name: Name::new(2012, 12), ty: Ty::List, arg: 2, flags: 1 }, // participants
    Field { name: Name::new(2024, 20), ty: Ty::Text, arg: 0, flags: 1 }, // service_provider_sid
    Field { name: Name::new(1114, 8), ty: Ty::Record, arg: 32, flags: 1 }, // defaults
    Field { name: Name::new(2044, 8), ty: Ty::Json, arg: 0, flags: 1 }, // env_vars
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(2052, 3), ty: Ty::Text, arg: 0, flags: 1 }, // raw
    Field { name: Name::new(1507, 4), ty: Ty::Text, arg: 0, flags: 1 }, // body
    Field { name: Name::new(1497, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(2055, 7), ty: Ty::Text, arg: 0, flags: 1 }, // version
    Field { name: Name::new(2062, 3), ty: Ty::Text, arg: 0, flags: 1 }, // uri
    Field { name: Name::new(219, 7), ty: Ty::List, arg: 1, flags: 1 }, // payload
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(2065, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(2012, 11), ty: Ty::Text, arg: 0, flags: 1 }, // participant
    Field { name: Name::new(2072, 8), ty: Ty::Text, arg: 0, flags: 1 }, // uri_user
    Field { name: Name::new(2080, 8), ty: Ty::Text, arg: 0, flags: 1 }, // uri_host
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(2088, 16), ty: Ty::Record, arg: 47, flags: 1 }, // parent_call_info
    Field { name: Name::new(2104, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(995, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(330, 4), ty: Ty::Json, arg: 0, flags: 1 }, // args
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(2116, 14), ty: Ty::List, arg: 3, flags: 1 }, // function_calls
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(995, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(330, 4), ty: Ty::Json, arg: 0, flags: 1 }, // args
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(6, 2), ty: Ty::Json, arg: 0, flags: 1 }, // id
    Field { name: Name::new(18, 6), ty: Ty::Name, arg: 4, flags: 1 }, // status
    Field { name: Name::new(866, 6), ty: Ty::Text, arg: 0, flags: 1 }, // reason
    Field { name: Name::new(8, 10), ty: Ty::Name, arg: 5, flags: 1 }, // event_type
    Field { name: Name::new(2130, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(2134, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // bargein
    Field { name: Name::new(815, 3), ty: Ty::Text, arg: 0, flags: 1 }, // msg
    Field { name: Name::new(1262, 7), ty: Ty::Json, arg: 0, flags: 1 }, // details
    Field { name: Name::new(2065, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(715, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(2141, 8), ty: Ty::Name, arg: 6, flags: 1 }, // failover
    Field { name: Name::new(1794, 4), ty: Ty::Text, arg: 0, flags: 1 }, // verb
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(0, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(835, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(842, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(852, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(862, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(892, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(903, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(911, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(926, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(940, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(955, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(973, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(999, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1018, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1037, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(1049, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(1061, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(1074, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(1085, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(1052, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(1102, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(8, 5), ty: Ty::Name, arg: 7, flags: 1 }, // event
    Field { name: Name::new(1535, 5), ty: Ty::Text, arg: 0, flags: 1 }, // queue
    Field { name: Name::new(2149, 6), ty: Ty::U32, arg: 0, flags: 1 }, // length
    Field { name: Name::new(2155, 9), ty: Ty::I64, arg: 0, flags: 1 }, // join_time
    Field { name: Name::new(2164, 12), ty: Ty::Name, arg: 8, flags: 1 }, // leave_reason
    Field { name: Name::new(2176, 10), ty: Ty::I64, arg: 0, flags: 1 }, // leave_time
    Field { name: Name::new(2186, 8), ty: Ty::Record, arg: 47, flags: 1 }, // dequeuer
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(1855, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(2194, 8), ty: Ty::Text, arg: 0, flags: 1 }, // response
    Field { name: Name::new(2202, 11), ty: Ty::Bool, arg: 0, flags: 1 }, // interrupted
    Field { name: Name::new(1273, 7), ty: Ty::Json, arg: 0, flags: 1 }, // latency
    Field { name: Name::new(2104, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(995, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(2213, 9), ty: Ty::Json, arg: 0, flags: 1 }, // arguments
    Field { name: Name::new(14, 4), ty: Ty::Said, arg: 0, flags: 0 }, // type
    Field { name: Name::new(815, 5), ty: Ty::Text, arg: 0, flags: 0 }, // msgid
    Field { name: Name::new(820, 4), ty: Ty::Json, arg: 0, flags: 1 }, // data
    Field { name: Name::new(14, 4), ty: Ty::Said, arg: 1, flags: 0 }, // type
    Field { name: Name::new(2222, 7), ty: Ty::Tag, arg: 1, flags: 0 }, // command
    Field { name: Name::new(2229, 7), ty: Ty::Text, arg: 0, flags: 1 }, // callSid
    Field { name: Name::new(2236, 12), ty: Ty::Bool, arg: 0, flags: 1 }, // queueCommand
    Field { name: Name::new(2104, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(820, 4), ty: Ty::Tagged, arg: 1, flags: 0 }, // data
    Field { name: Name::new(815, 5), ty: Ty::Text, arg: 0, flags: 1 }, // msgid
    Field { name: Name::new(2248, 9), ty: Ty::Json, arg: 0, flags: 1 }, // call_hook
    Field { name: Name::new(2257, 15), ty: Ty::Json, arg: 0, flags: 1 }, // child_call_hook
    Field { name: Name::new(940, 11), ty: Ty::Json, arg: 0, flags: 1 }, // parent_call
    Field { name: Name::new(2257, 10), ty: Ty::Json, arg: 0, flags: 1 }, // child_call
    Field { name: Name::new(872, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(2272, 11), ty: Ty::Name, arg: 9, flags: 1 }, // mute_status
    Field { name: Name::new(2283, 16), ty: Ty::Name, arg: 9, flags: 1 }, // conf_mute_status
    Field { name: Name::new(2299, 16), ty: Ty::Name, arg: 10, flags: 1 }, // conf_hold_status
    Field { name: Name::new(2315, 9), ty: Ty::Json, arg: 0, flags: 1 }, // wait_hook
    Field { name: Name::new(669, 6), ty: Ty::Name, arg: 11, flags: 1 }, // action
    Field { name: Name::new(1822, 3), ty: Ty::Text, arg: 0, flags: 1 }, // tag
    Field { name: Name::new(2315, 9), ty: Ty::Json, arg: 0, flags: 1 }, // wait_hook
    Field { name: Name::new(2324, 13), ty: Ty::Name, arg: 12, flags: 1 }, // listen_status
    Field { name: Name::new(2337, 13), ty: Ty::Name, arg: 12, flags: 1 }, // stream_status
    Field { name: Name::new(2350, 17), ty: Ty::Name, arg: 12, flags: 1 }, // transcribe_status
    Field { name: Name::new(669, 6), ty: Ty::Name, arg: 13, flags: 1 }, // action
    Field { name: Name::new(2367, 11), ty: Ty::Text, arg: 0, flags: 1 }, // recordingID
    Field { name: Name::new(2378, 15), ty: Ty::Json, arg: 0, flags: 1 }, // siprecServerURL
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(2393, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // silence
    Field { name: Name::new(2400, 7), ty: Ty::Json, arg: 0, flags: 1 }, // whisper
    Field { name: Name::new(2407, 11), ty: Ty::Record, arg: 71, flags: 1 }, // sip_request
    Field { name: Name::new(1497, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(2418, 12), ty: Ty::Text, arg: 0, flags: 1 }, // content_type
    Field { name: Name::new(2065, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1497, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(2418, 12), ty: Ty::Text, arg: 0, flags: 1 }, // content_type
    Field { name: Name::new(2065, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(1421, 4), ty: Ty::Record, arg: 73, flags: 1 }, // dtmf
    Field { name: Name::new(1256, 5), ty: Ty::Text, arg: 0, flags: 1 }, // digit
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1256, 5), ty: Ty::Text, arg: 0, flags: 1 }, // digit
    Field { name: Name::new(65, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(2248, 9), ty: Ty::Json, arg: 0, flags: 1 }, // call_hook
    Field { name: Name::new(2430, 16), ty: Ty::Json, arg: 0, flags: 1 }, // call_status_hook
    Field { name: Name::new(261, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(254, 2), ty: Ty::Json, arg: 0, flags: 1 }, // to
    Field { name: Name::new(1822, 3), ty: Ty::Json, arg: 0, flags: 1 }, // tag
    Field { name: Name::new(2446, 7), ty: Ty::F64, arg: 0, flags: 1 }, // timeout
    Field { name: Name::new(2453, 16), ty: Ty::Json, arg: 0, flags: 1 }, // boostAudioSignal
    Field { name: Name::new(2469, 10), ty: Ty::Name, arg: 14, flags: 1 }, // media_path
    Field { name: Name::new(6, 2), ty: Ty::Json, arg: 0, flags: 1 }, // id
    Field { name: Name::new(2479, 6), ty: Ty::Text, arg: 0, flags: 1 }, // tokens
    Field { name: Name::new(2485, 22), ty: Ty::Name, arg: 15, flags: 1 }, // noise_isolation_status
    Field { name: Name::new(1143, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(2507, 5), ty: Ty::F64, arg: 0, flags: 1 }, // level
    Field { name: Name::new(2512, 5), ty: Ty::Text, arg: 0, flags: 1 }, // model
    Field { name: Name::new(2517, 13), ty: Ty::List, arg: 4, flags: 1 }, // languageHints
    Field { name: Name::new(8, 5), ty: Ty::Text, arg: 0, flags: 0 }, // event
    Field { name: Name::new(820, 4), ty: Ty::Json, arg: 0, flags: 0 }, // data
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(1487, 6), ty: Ty::Json, arg: 0, flags: 1 }, // result
    Field { name: Name::new(715, 5), ty: Ty::Record, arg: 82, flags: 1 }, // error
    Field { name: Name::new(205, 4), ty: Ty::Name, arg: 16, flags: 0 }, // code
    Field { name: Name::new(721, 7), ty: Ty::Text, arg: 0, flags: 0 }, // message
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 0 }, // id
    Field { name: Name::new(1497, 6), ty: Ty::Name, arg: 17, flags: 0 }, // method
    Field { name: Name::new(2530, 6), ty: Ty::Json, arg: 0, flags: 1 }, // params
    Field { name: Name::new(715, 5), ty: Ty::Said, arg: 2, flags: 0 }, // error
    Field { name: Name::new(1256, 5), ty: Ty::Text, arg: 0, flags: 0 }, // digit
    Field { name: Name::new(296, 11), ty: Ty::U32, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2547, 9), ty: Ty::Name, arg: 18, flags: 0 }, // new_state
    Field { name: Name::new(2556, 9), ty: Ty::Name, arg: 18, flags: 0 }, // old_state
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2565, 19), ty: Ty::U64, arg: 0, flags: 0 }, // silence_duration_ms
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2584, 9), ty: Ty::List, arg: 5, flags: 0 }, // endpoints
    Field { name: Name::new(205, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2593, 7), ty: Ty::Record, arg: 91, flags: 0 }, // inbound
    Field { name: Name::new(2600, 8), ty: Ty::Record, arg: 92, flags: 0 }, // outbound
    Field { name: Name::new(2608, 6), ty: Ty::F64, arg: 0, flags: 2 }, // rtt_ms
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 19, flags: 0 }, // state
    Field { name: Name::new(156, 5), ty: Ty::U64, arg: 0, flags: 0 }, // bytes
    Field { name: Name::new(166, 9), ty: Ty::F64, arg: 0, flags: 0 }, // jitter_ms
    Field { name: Name::new(2614, 20), ty: Ty::U64, arg: 0, flags: 0 }, // last_received_ms_ago
    Field { name: Name::new(116, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(144, 12), ty: Ty::U64, arg: 0, flags: 0 }, // packets_lost
    Field { name: Name::new(156, 5), ty: Ty::U64, arg: 0, flags: 0 }, // bytes
    Field { name: Name::new(116, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(296, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(715, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(866, 6), ty: Ty::Name, arg: 20, flags: 0 }, // reason
    Field { name: Name::new(2634, 15), ty: Ty::U64, arg: 0, flags: 0 }, // dropped_packets
    Field { name: Name::new(296, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(2649, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(116, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(866, 6), ty: Ty::Name, arg: 21, flags: 0 }, // reason
    Field { name: Name::new(2658, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(866, 6), ty: Ty::Text, arg: 0, flags: 2 }, // reason
    Field { name: Name::new(2670, 9), ty: Ty::List, arg: 6, flags: 0 }, // ssrc_list
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2679, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 22, flags: 0 }, // direction
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2696, 13), ty: Ty::Name, arg: 23, flags: 0 }, // endpoint_type
    Field { name: Name::new(2709, 17), ty: Ty::Text, arg: 0, flags: 0 }, // source_session_id
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 18, flags: 0 }, // state
    Field { name: Name::new(2726, 17), ty: Ty::U64, arg: 0, flags: 0 }, // idle_timeout_secs
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2743, 18), ty: Ty::U64, arg: 0, flags: 0 }, // empty_timeout_secs
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2761, 20), ty: Ty::U64, arg: 0, flags: 0 }, // timeout_remaining_ms
    Field { name: Name::new(760, 5), ty: Ty::U64, arg: 0, flags: 0 }, // count
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(715, 5), ty: Ty::Text, arg: 0, flags: 0 }, // error
    Field { name: Name::new(715, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(2679, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(2781, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(2784, 6), ty: Ty::List, arg: 4, flags: 1 }, // codecs
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(2790, 4), ty: Ty::Bool, arg: 0, flags: 1 }, // srtp
    Field { name: Name::new(14, 4), ty: Ty::Name, arg: 24, flags: 0 }, // type
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2781, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2679, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1256, 5), ty: Ty::Text, arg: 0, flags: 0 }, // digit
    Field { name: Name::new(296, 11), ty: Ty::U32, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2794, 6), ty: Ty::U8, arg: 0, flags: 1 }, // volume
    Field { name: Name::new(2800, 14), ty: Ty::U32, arg: 0, flags: 1 }, // cache_ttl_secs
    Field { name: Name::new(2814, 7), ty: Ty::F64, arg: 0, flags: 1 }, // gain_db
    Field { name: Name::new(1030, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(2821, 10), ty: Ty::U32, arg: 0, flags: 3 }, // loop_count
    Field { name: Name::new(2831, 6), ty: Ty::Bool, arg: 0, flags: 1 }, // shared
    Field { name: Name::new(2709, 6), ty: Ty::Text, arg: 0, flags: 0 }, // source
    Field { name: Name::new(2837, 8), ty: Ty::U64, arg: 0, flags: 1 }, // start_ms
    Field { name: Name::new(2845, 10), ty: Ty::U32, arg: 0, flags: 1 }, // timeout_ms
    Field { name: Name::new(296, 11), ty: Ty::U64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(1667, 9), ty: Ty::F64, arg: 0, flags: 1 }, // frequency
    Field { name: Name::new(2855, 4), ty: Ty::Name, arg: 25, flags: 0 }, // tone
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2859, 11), ty: Ty::U64, arg: 0, flags: 0 }, // position_ms
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 1 }, // endpoint_id
    Field { name: Name::new(2649, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(2658, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2870, 19), ty: Ty::U32, arg: 0, flags: 1 }, // silence_interval_ms
    Field { name: Name::new(2889, 16), ty: Ty::F64, arg: 0, flags: 1 }, // speech_threshold
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2878, 11), ty: Ty::U32, arg: 0, flags: 1 }, // interval_ms
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2905, 10), ty: Ty::Text, arg: 0, flags: 0 }, // created_at
    Field { name: Name::new(2584, 9), ty: Ty::List, arg: 7, flags: 0 }, // endpoints
    Field { name: Name::new(2915, 10), ty: Ty::List, arg: 8, flags: 0 }, // recordings
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 27, flags: 0 }, // state
    Field { name: Name::new(2925, 10), ty: Ty::List, arg: 4, flags: 0 }, // vad_active
    Field { name: Name::new(205, 5), ty: Ty::Text, arg: 0, flags: 2 }, // codec
    Field { name: Name::new(826, 9), ty: Ty::Name, arg: 22, flags: 0 }, // direction
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2696, 13), ty: Ty::Name, arg: 23, flags: 0 }, // endpoint_type
    Field { name: Name::new(2935, 18), ty: Ty::Text, arg: 0, flags: 1 }, // shared_playback_id
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 18, flags: 0 }, // state
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 2 }, // endpoint_id
    Field { name: Name::new(2649, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(2658, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 26, flags: 0 }, // state
    Field { name: Name::new(2953, 8), ty: Ty::List, arg: 9, flags: 0 }, // sessions
    Field { name: Name::new(2905, 10), ty: Ty::Text, arg: 0, flags: 0 }, // created_at
    Field { name: Name::new(2961, 14), ty: Ty::U64, arg: 0, flags: 0 }, // endpoint_count
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2551, 5), ty: Ty::Name, arg: 27, flags: 0 }, // state
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2975, 18), ty: Ty::Text, arg: 0, flags: 0 }, // target_endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2993, 10), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_answer
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3003, 9), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_offer
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2679, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(3003, 9), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_offer
    Field { name: Name::new(2781, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2536, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(2855, 4), ty: Ty::Name, arg: 25, flags: 0 }, // tone
    Field { name: Name::new(2658, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(2634, 15), ty: Ty::U64, arg: 0, flags: 0 }, // dropped_packets
    Field { name: Name::new(296, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(2649, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(116, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(3012, 8), ty: Ty::Text, arg: 0, flags: 1 }, // event_id
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 0 }, // type
    Field { name: Name::new(30, 9), ty: Ty::Text, arg: 0, flags: 0 }, // timestamp
    Field { name: Name::new(6, 2), ty: Ty::Text, arg: 0, flags: 0 }, // id
    Field { name: Name::new(14, 4), ty: Ty::Text, arg: 0, flags: 0 }, // type
    Field { name: Name::new(2709, 6), ty: Ty::Name, arg: 28, flags: 1 }, // source
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(30, 9), ty: Ty::Text, arg: 0, flags: 0 }, // timestamp
    Field { name: Name::new(820, 4), ty: Ty::Json, arg: 0, flags: 1 }, // data
    Field { name: Name::new(3020, 8), ty: Ty::Json, arg: 0, flags: 1 }, // metadata
    Field { name: Name::new(367, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3028, 13), ty: Ty::Text, arg: 0, flags: 1 }, // called_number
    Field { name: Name::new(3041, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(3052, 13), ty: Ty::Text, arg: 0, flags: 1 }, // current_state
    Field { name: Name::new(24, 10), ty: Ty::Text, arg: 0, flags: 1 }, // start_time
    Field { name: Name::new(65, 16), ty: Ty::I64, arg: 0, flags: 1 }, // duration_seconds
    Field { name: Name::new(18, 6), ty: Ty::Name, arg: 29, flags: 1 }, // status
    Field { name: Name::new(3065, 9), ty: Ty::Json, arg: 0, flags: 1 }, // variables
    Field { name: Name::new(589, 5), ty: Ty::List, arg: 10, flags: 0 }, // calls
    Field { name: Name::new(3074, 15), ty: Ty::Text, arg: 0, flags: 1 }, // next_page_token
    Field { name: Name::new(3089, 11), ty: Ty::I64, arg: 0, flags: 1 }, // total_count
    Field { name: Name::new(883, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3028, 13), ty: Ty::Text, arg: 0, flags: 1 }, // called_number
    Field { name: Name::new(3041, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(1511, 11), ty: Ty::Json, arg: 0, flags: 1 }, // sip_headers
    Field { name: Name::new(3100, 8), ty: Ty::Name, arg: 30, flags: 1 }, // protocol
    Field { name: Name::new(866, 6), ty: Ty::Name, arg: 31, flags: 1 }, // reason
    Field { name: Name::new(65, 16), ty: Ty::I64, arg: 0, flags: 1 }, // duration_seconds
    Field { name: Name::new(3108, 17), ty: Ty::I64, arg: 0, flags: 1 }, // state_transitions
    Field { name: Name::new(3125, 11), ty: Ty::Text, arg: 0, flags: 1 }, // final_state
    Field { name: Name::new(296, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(1855, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(1845, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(296, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3136, 8), ty: Ty::List, arg: 11, flags: 1 }, // segments
    Field { name: Name::new(2130, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(2837, 8), ty: Ty::I64, arg: 0, flags: 1 }, // start_ms
    Field { name: Name::new(3144, 6), ty: Ty::I64, arg: 0, flags: 1 }, // end_ms
    Field { name: Name::new(1845, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(1855, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(1845, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(1149, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(296, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3136, 8), ty: Ty::List, arg: 11, flags: 1 }, // segments
    Field { name: Name::new(1256, 5), ty: Ty::Text, arg: 0, flags: 9 }, // digit
    Field { name: Name::new(296, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3150, 10), ty: Ty::Text, arg: 0, flags: 1 }, // from_state
    Field { name: Name::new(3160, 8), ty: Ty::Text, arg: 0, flags: 1 }, // to_state
    Field { name: Name::new(3168, 13), ty: Ty::Text, arg: 0, flags: 1 }, // trigger_event
    Field { name: Name::new(3041, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(3181, 11), ty: Ty::Text, arg: 0, flags: 1 }, // action_type
    Field { name: Name::new(2530, 6), ty: Ty::Json, arg: 0, flags: 1 }, // params
    Field { name: Name::new(652, 8), ty: Ty::Text, arg: 0, flags: 1 }, // hook_url
    Field { name: Name::new(3192, 11), ty: Ty::I64, arg: 0, flags: 1 }, // status_code
    Field { name: Name::new(2194, 8), ty: Ty::Json, arg: 0, flags: 1 }, // response
    Field { name: Name::new(652, 8), ty: Ty::Text, arg: 0, flags: 1 }, // hook_url
    Field { name: Name::new(715, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(2130, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(1157, 5), ty: Ty::Text, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(2130, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(1157, 5), ty: Ty::Text, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(715, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
];

pub(crate) static UNIONS: [Union; 6] = [
    Union { first: 0, count: 16 }, // jambonz Data
    Union { first: 16, count: 29 }, // jambonz CommandData
    Union { first: 45, count: 18 }, // rtpbridge EventData
    Union { first: 63, count: 25 }, // rtpbridge Command
    Union { first: 88, count: 25 }, // rtpbridge MethodResult
    Union { first: 113, count: 12 }, // voicetyped Payload
];

pub(crate) static VALUES: [Value; 125] = [
    Value { name: Name::new(3203, 11), ty: Ty::Record, arg: 31, flags: 0 }, // call:status
    Value { name: Name::new(3214, 9), ty: Ty::Record, arg: 35, flags: 0 }, // verb:hook
    Value { name: Name::new(3223, 11), ty: Ty::Record, arg: 42, flags: 0 }, // verb:status
    Value { name: Name::new(3234, 11), ty: Ty::Record, arg: 43, flags: 0 }, // session:new
    Value { name: Name::new(3245, 17), ty: Ty::Record, arg: 43, flags: 0 }, // session:reconnect
    Value { name: Name::new(3262, 16), ty: Ty::Record, arg: 47, flags: 0 }, // session:redirect
    Value { name: Name::new(3278, 16), ty: Ty::Record, arg: 48, flags: 0 }, // session:adulting
    Value { name: Name::new(3294, 12), ty: Ty::Record, arg: 47, flags: 0 }, // dial:confirm
    Value { name: Name::new(3306, 9), ty: Ty::Json, arg: 0, flags: 0 }, // llm:event
    Value { name: Name::new(3315, 13), ty: Ty::Record, arg: 49, flags: 0 }, // llm:tool-call
    Value { name: Name::new(3328, 17), ty: Ty::Record, arg: 51, flags: 0 }, // tts:tokens-result
    Value { name: Name::new(3345, 19), ty: Ty::Record, arg: 52, flags: 0 }, // tts:streaming-event
    Value { name: Name::new(3364, 13), ty: Ty::Record, arg: 53, flags: 0 }, // jambonz:error
    Value { name: Name::new(3377, 12), ty: Ty::Record, arg: 54, flags: 0 }, // queue:status
    Value { name: Name::new(3389, 11), ty: Ty::Record, arg: 55, flags: 0 }, // agent:event
    Value { name: Name::new(3400, 15), ty: Ty::Record, arg: 56, flags: 0 }, // agent:tool-call
    Value { name: Name::new(3270, 8), ty: Ty::Json, arg: 59, flags: 16 }, // redirect
    Value { name: Name::new(3203, 11), ty: Ty::Record, arg: 60, flags: 0 }, // call:status
    Value { name: Name::new(3415, 11), ty: Ty::Json, arg: 61, flags: 16 }, // mute:status
    Value { name: Name::new(3426, 16), ty: Ty::Record, arg: 62, flags: 0 }, // conf:mute-status
    Value { name: Name::new(3442, 16), ty: Ty::Record, arg: 63, flags: 0 }, // conf:hold-status
    Value { name: Name::new(3458, 23), ty: Ty::Record, arg: 64, flags: 0 }, // conf:participant-action
    Value { name: Name::new(3481, 13), ty: Ty::Record, arg: 65, flags: 0 }, // listen:status
    Value { name: Name::new(3494, 13), ty: Ty::Record, arg: 66, flags: 0 }, // stream:status
    Value { name: Name::new(3507, 17), ty: Ty::Record, arg: 67, flags: 0 }, // transcribe:status
    Value { name: Name::new(52, 6), ty: Ty::Record, arg: 68, flags: 0 }, // record
    Value { name: Name::new(2400, 7), ty: Ty::Record, arg: 69, flags: 0 }, // whisper
    Value { name: Name::new(3524, 11), ty: Ty::Record, arg: 70, flags: 0 }, // sip:request
    Value { name: Name::new(1421, 4), ty: Ty::Record, arg: 72, flags: 0 }, // dtmf
    Value { name: Name::new(383, 6), ty: Ty::Json, arg: 0, flags: 0 }, // config
    Value { name: Name::new(3535, 3), ty: Ty::Json, arg: 0, flags: 0 }, // dub
    Value { name: Name::new(1344, 4), ty: Ty::Record, arg: 74, flags: 0 }, // dial
    Value { name: Name::new(2453, 16), ty: Ty::Json, arg: 75, flags: 16 }, // boostAudioSignal
    Value { name: Name::new(3538, 10), ty: Ty::Json, arg: 76, flags: 16 }, // media:path
    Value { name: Name::new(3548, 15), ty: Ty::Json, arg: 0, flags: 1 }, // llm:tool-output
    Value { name: Name::new(3563, 10), ty: Ty::Json, arg: 0, flags: 0 }, // llm:update
    Value { name: Name::new(3328, 10), ty: Ty::Record, arg: 77, flags: 0 }, // tts:tokens
    Value { name: Name::new(3573, 9), ty: Ty::Json, arg: 0, flags: 1 }, // tts:flush
    Value { name: Name::new(3582, 9), ty: Ty::Json, arg: 0, flags: 1 }, // tts:clear
    Value { name: Name::new(1822, 3), ty: Ty::Json, arg: 0, flags: 0 }, // tag
    Value { name: Name::new(3591, 21), ty: Ty::Record, arg: 78, flags: 0 }, // noiseIsolation:status
    Value { name: Name::new(3612, 8), ty: Ty::Json, arg: 0, flags: 0 }, // room:say
    Value { name: Name::new(3620, 9), ty: Ty::Json, arg: 0, flags: 0 }, // room:play
    Value { name: Name::new(3629, 15), ty: Ty::Record, arg: 79, flags: 0 }, // stt:reconfigure
    Value { name: Name::new(3644, 12), ty: Ty::Json, arg: 0, flags: 0 }, // agent:update
    Value { name: Name::new(1421, 4), ty: Ty::Record, arg: 85, flags: 0 }, // dtmf
    Value { name: Name::new(3656, 22), ty: Ty::Record, arg: 86, flags: 0 }, // endpoint.state_changed
    Value { name: Name::new(3678, 11), ty: Ty::Record, arg: 87, flags: 0 }, // vad.silence
    Value { name: Name::new(3689, 18), ty: Ty::Record, arg: 88, flags: 0 }, // vad.speech_started
    Value { name: Name::new(3707, 5), ty: Ty::Record, arg: 89, flags: 0 }, // stats
    Value { name: Name::new(3712, 22), ty: Ty::Record, arg: 93, flags: 0 }, // endpoint.media_timeout
    Value { name: Name::new(3734, 22), ty: Ty::Record, arg: 94, flags: 0 }, // endpoint.file.finished
    Value { name: Name::new(3756, 17), ty: Ty::Record, arg: 95, flags: 0 }, // recording.stopped
    Value { name: Name::new(3773, 22), ty: Ty::Record, arg: 96, flags: 0 }, // endpoint.tone.finished
    Value { name: Name::new(3795, 17), ty: Ty::Record, arg: 97, flags: 0 }, // endpoint.rtcp_bye
    Value { name: Name::new(3812, 24), ty: Ty::Record, arg: 98, flags: 0 }, // endpoint.transferred_out
    Value { name: Name::new(3836, 23), ty: Ty::Record, arg: 99, flags: 0 }, // endpoint.transferred_in
    Value { name: Name::new(3859, 20), ty: Ty::Record, arg: 100, flags: 0 }, // session.idle_timeout
    Value { name: Name::new(3879, 21), ty: Ty::Record, arg: 101, flags: 0 }, // session.empty_timeout
    Value { name: Name::new(3900, 16), ty: Ty::Record, arg: 102, flags: 0 }, // session.orphaned
    Value { name: Name::new(3916, 14), ty: Ty::Record, arg: 103, flags: 0 }, // events.dropped
    Value { name: Name::new(3930, 9), ty: Ty::Record, arg: 104, flags: 0 }, // vad.error
    Value { name: Name::new(715, 5), ty: Ty::Record, arg: 105, flags: 0 }, // error
    Value { name: Name::new(3939, 14), ty: Ty::None, arg: 0, flags: 1 }, // session.create
    Value { name: Name::new(3953, 15), ty: Ty::None, arg: 0, flags: 1 }, // session.destroy
    Value { name: Name::new(3968, 12), ty: Ty::None, arg: 0, flags: 1 }, // session.info
    Value { name: Name::new(3980, 12), ty: Ty::None, arg: 0, flags: 1 }, // session.list
    Value { name: Name::new(3992, 17), ty: Ty::None, arg: 0, flags: 1 }, // stats.unsubscribe
    Value { name: Name::new(4009, 14), ty: Ty::Record, arg: 106, flags: 0 }, // session.attach
    Value { name: Name::new(4023, 14), ty: Ty::Record, arg: 107, flags: 0 }, // session.bridge
    Value { name: Name::new(4037, 26), ty: Ty::Record, arg: 108, flags: 0 }, // endpoint.create_from_offer
    Value { name: Name::new(4063, 21), ty: Ty::Record, arg: 109, flags: 0 }, // endpoint.create_offer
    Value { name: Name::new(4084, 22), ty: Ty::Record, arg: 110, flags: 0 }, // endpoint.accept_answer
    Value { name: Name::new(4106, 15), ty: Ty::Record, arg: 111, flags: 0 }, // endpoint.remove
    Value { name: Name::new(3812, 17), ty: Ty::Record, arg: 112, flags: 0 }, // endpoint.transfer
    Value { name: Name::new(4121, 20), ty: Ty::Record, arg: 113, flags: 0 }, // endpoint.ice_restart
    Value { name: Name::new(4141, 19), ty: Ty::Record, arg: 114, flags: 0 }, // endpoint.srtp_rekey
    Value { name: Name::new(4160, 20), ty: Ty::Record, arg: 115, flags: 0 }, // endpoint.dtmf.inject
    Value { name: Name::new(4180, 25), ty: Ty::Record, arg: 116, flags: 0 }, // endpoint.create_with_file
    Value { name: Name::new(4205, 20), ty: Ty::Record, arg: 117, flags: 0 }, // endpoint.create_tone
    Value { name: Name::new(4225, 18), ty: Ty::Record, arg: 118, flags: 0 }, // endpoint.file.seek
    Value { name: Name::new(4243, 19), ty: Ty::Record, arg: 119, flags: 0 }, // endpoint.file.pause
    Value { name: Name::new(4262, 20), ty: Ty::Record, arg: 120, flags: 0 }, // endpoint.file.resume
    Value { name: Name::new(4282, 15), ty: Ty::Record, arg: 121, flags: 0 }, // recording.start
    Value { name: Name::new(3756, 14), ty: Ty::Record, arg: 122, flags: 0 }, // recording.stop
    Value { name: Name::new(4297, 9), ty: Ty::Record, arg: 123, flags: 0 }, // vad.start
    Value { name: Name::new(4306, 8), ty: Ty::Record, arg: 124, flags: 0 }, // vad.stop
    Value { name: Name::new(4314, 15), ty: Ty::Record, arg: 125, flags: 0 }, // stats.subscribe
    Value { name: Name::new(3939, 14), ty: Ty::Record, arg: 126, flags: 0 }, // session.create
    Value { name: Name::new(3953, 15), ty: Ty::Record, arg: 127, flags: 0 }, // session.destroy
    Value { name: Name::new(3968, 12), ty: Ty::Record, arg: 128, flags: 0 }, // session.info
    Value { name: Name::new(3980, 12), ty: Ty::Record, arg: 131, flags: 0 }, // session.list
    Value { name: Name::new(3992, 17), ty: Ty::Record, arg: 127, flags: 0 }, // stats.unsubscribe
    Value { name: Name::new(4009, 14), ty: Ty::Record, arg: 127, flags: 0 }, // session.attach
    Value { name: Name::new(4023, 14), ty: Ty::Record, arg: 133, flags: 0 }, // session.bridge
    Value { name: Name::new(4037, 26), ty: Ty::Record, arg: 134, flags: 0 }, // endpoint.create_from_offer
    Value { name: Name::new(4063, 21), ty: Ty::Record, arg: 135, flags: 0 }, // endpoint.create_offer
    Value { name: Name::new(4084, 22), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.accept_answer
    Value { name: Name::new(4106, 15), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.remove
    Value { name: Name::new(3812, 17), ty: Ty::Record, arg: 136, flags: 0 }, // endpoint.transfer
    Value { name: Name::new(4121, 20), ty: Ty::Record, arg: 137, flags: 0 }, // endpoint.ice_restart
    Value { name: Name::new(4141, 19), ty: Ty::Record, arg: 138, flags: 0 }, // endpoint.srtp_rekey
    Value { name: Name::new(4160, 20), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.dtmf.inject
    Value { name: Name::new(4180, 25), ty: Ty::Record, arg: 139, flags: 0 }, // endpoint.create_with_file
    Value { name: Name::new(4205, 20), ty: Ty::Record, arg: 140, flags: 0 }, // endpoint.create_tone
    Value { name: Name::new(4225, 18), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.seek
    Value { name: Name::new(4243, 19), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.pause
    Value { name: Name::new(4262, 20), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.resume
    Value { name: Name::new(4282, 15), ty: Ty::Record, arg: 141, flags: 0 }, // recording.start
    Value { name: Name::new(3756, 14), ty: Ty::Record, arg: 142, flags: 0 }, // recording.stop
    Value { name: Name::new(4297, 9), ty: Ty::Record, arg: 127, flags: 0 }, // vad.start
    Value { name: Name::new(4306, 8), ty: Ty::Record, arg: 127, flags: 0 }, // vad.stop
    Value { name: Name::new(4314, 15), ty: Ty::Record, arg: 127, flags: 0 }, // stats.subscribe
    Value { name: Name::new(4329, 12), ty: Ty::Record, arg: 147, flags: 0 }, // call_started
    Value { name: Name::new(4341, 15), ty: Ty::Record, arg: 148, flags: 0 }, // call_terminated
    Value { name: Name::new(4356, 14), ty: Ty::Record, arg: 149, flags: 0 }, // speech_partial
    Value { name: Name::new(4370, 12), ty: Ty::Record, arg: 151, flags: 0 }, // speech_final
    Value { name: Name::new(4382, 13), ty: Ty::Record, arg: 152, flags: 0 }, // dtmf_received
    Value { name: Name::new(3108, 16), ty: Ty::Record, arg: 153, flags: 0 }, // state_transition
    Value { name: Name::new(4395, 15), ty: Ty::Record, arg: 154, flags: 0 }, // action_executed
    Value { name: Name::new(4410, 11), ty: Ty::Record, arg: 155, flags: 0 }, // hook_result
    Value { name: Name::new(4421, 10), ty: Ty::Record, arg: 156, flags: 0 }, // hook_error
    Value { name: Name::new(4431, 11), ty: Ty::Record, arg: 157, flags: 0 }, // tts_started
    Value { name: Name::new(4442, 13), ty: Ty::Record, arg: 158, flags: 0 }, // tts_completed
    Value { name: Name::new(715, 5), ty: Ty::Record, arg: 159, flags: 0 }, // error
];

pub(crate) static NAME_LISTS: [Union; 32] = [
    Union { first: 0, count: 2 }, // jambonz Direction
    Union { first: 2, count: 9 }, // jambonz CallStatus
    Union { first: 11, count: 2 }, // jambonz Terminator
    Union { first: 13, count: 7 }, // jambonz HookReason
    Union { first: 20, count: 2 }, // jambonz TokensStatus
    Union { first: 22, count: 6 }, // jambonz StreamingEvent
    Union { first: 28, count: 2 }, // jambonz Failover
    Union { first: 30, count: 2 }, // jambonz QueueEvent
    Union { first: 32, count: 2 }, // jambonz LeaveReason
    Union { first: 34, count: 2 }, // jambonz MuteState
    Union { first: 36, count: 2 }, // jambonz HoldState
    Union { first: 38, count: 8 }, // jambonz ParticipantAction
    Union { first: 46, count: 3 }, // jambonz PauseState
    Union { first: 49, count: 4 }, // jambonz RecordAction
    Union { first: 53, count: 3 }, // jambonz MediaPath
    Union { first: 56, count: 2 }, // jambonz EnableState
    Union { first: 58, count: 19 }, // rtpbridge ErrorCode
    Union { first: 77, count: 25 }, // rtpbridge Method
    Union { first: 102, count: 8 }, // rtpbridge EndpointState
    Union { first: 110, count: 8 }, // rtpbridge StatsState
    Union { first: 118, count: 2 }, // rtpbridge FinishReason
    Union { first: 120, count: 4 }, // rtpbridge StopReason
    Union { first: 124, count: 3 }, // rtpbridge MediaDirection
    Union { first: 127, count: 5 }, // rtpbridge EndpointType
    Union { first: 132, count: 2 }, // rtpbridge OfferType
    Union { first: 134, count: 5 }, // rtpbridge ToneType
    Union { first: 139, count: 1 }, // rtpbridge RecordingState
    Union { first: 140, count: 2 }, // rtpbridge SessionState
    Union { first: 142, count: 5 }, // voicetyped EventSource
    Union { first: 147, count: 4 }, // voicetyped CallStatus
    Union { first: 151, count: 2 }, // voicetyped Protocol
    Union { first: 153, count: 6 }, // voicetyped TerminationReason
];

pub(crate) static KNOWN_NAMES: [Name; 159] = [
    Name::new(2593, 7), // inbound
    Name::new(2600, 8), // outbound
    Name::new(4455, 6), // trying
    Name::new(4461, 7), // ringing
    Name::new(4468, 11), // early-media
    Name::new(4479, 11), // in-progress
    Name::new(4490, 6), // queued
    Name::new(4496, 6), // failed
    Name::new(4502, 4), // busy
    Name::new(4506, 9), // no-answer
    Name::new(4446, 9), // completed
    Name::new(883, 6), // caller
    Name::new(3364, 7), // jambonz
    Name::new(4515, 14), // speechDetected
    Name::new(4529, 12), // dtmfDetected
    Name::new(2446, 7), // timeout
    Name::new(715, 5), // error
    Name::new(4541, 18), // stt-low-confidence
    Name::new(4559, 13), // playCompleted
    Name::new(4572, 10), // playFailed
    Name::new(654, 2), // ok
    Name::new(4496, 6), // failed
    Name::new(4582, 11), // stream_open
    Name::new(4593, 13), // stream_closed
    Name::new(4606, 13), // stream_paused
    Name::new(4619, 14), // stream_resumed
    Name::new(4633, 17), // user_interruption
    Name::new(4650, 10), // tts_spoken
    Name::new(4660, 11), // in progress
    Name::new(4671, 13), // not available
    Name::new(2155, 4), // join
    Name::new(2164, 5), // leave
    Name::new(4684, 9), // abandoned
    Name::new(4693, 8), // dequeued
    Name::new(2272, 4), // mute
    Name::new(4701, 6), // unmute
    Name::new(1438, 4), // hold
    Name::new(4707, 6), // unhold
    Name::new(1822, 3), // tag
    Name::new(4713, 5), // untag
    Name::new(4718, 5), // coach
    Name::new(4723, 7), // uncoach
    Name::new(2272, 4), // mute
    Name::new(4701, 6), // unmute
    Name::new(1438, 4), // hold
    Name::new(4707, 6), // unhold
    Name::new(4257, 5), // pause
    Name::new(4276, 6), // resume
    Name::new(2393, 7), // silence
    Name::new(4730, 18), // startCallRecording
    Name::new(4748, 17), // stopCallRecording
    Name::new(4765, 18), // pauseCallRecording
    Name::new(4783, 19), // resumeCallRecording
    Name::new(4802, 8), // no-media
    Name::new(4810, 13), // partial-media
    Name::new(4823, 10), // full-media
    Name::new(4833, 6), // enable
    Name::new(4839, 7), // disable
    Name::new(4846, 11), // PARSE_ERROR
    Name::new(4857, 15), // INVALID_REQUEST
    Name::new(4872, 14), // UNKNOWN_METHOD
    Name::new(4886, 14), // INVALID_PARAMS
    Name::new(4900, 10), // NO_SESSION
    Name::new(4910, 21), // SESSION_ALREADY_BOUND
    Name::new(4931, 17), // SESSION_NOT_FOUND
    Name::new(4948, 20), // SESSION_NOT_ORPHANED
    Name::new(4968, 12), // SESSION_BUSY
    Name::new(4980, 12), // SESSION_GONE
    Name::new(4992, 20), // SESSION_UNRESPONSIVE
    Name::new(5012, 13), // SHUTTING_DOWN
    Name::new(5025, 20), // MAX_SESSIONS_REACHED
    Name::new(5045, 14), // ENDPOINT_ERROR
    Name::new(5059, 15), // RECORDING_ERROR
    Name::new(5074, 9), // VAD_ERROR
    Name::new(5083, 15), // TRANSFER_FAILED
    Name::new(5098, 11), // STATS_ERROR
    Name::new(5109, 14), // INTERNAL_ERROR
    Name::new(3939, 14), // session.create
    Name::new(3953, 15), // session.destroy
    Name::new(3968, 12), // session.info
    Name::new(3980, 12), // session.list
    Name::new(3992, 17), // stats.unsubscribe
    Name::new(4009, 14), // session.attach
    Name::new(4023, 14), // session.bridge
    Name::new(4037, 26), // endpoint.create_from_offer
    Name::new(4063, 21), // endpoint.create_offer
    Name::new(4084, 22), // endpoint.accept_answer
    Name::new(4106, 15), // endpoint.remove
    Name::new(3812, 17), // endpoint.transfer
    Name::new(4121, 20), // endpoint.ice_restart
    Name::new(4141, 19), // endpoint.srtp_rekey
    Name::new(4160, 20), // endpoint.dtmf.inject
    Name::new(4180, 25), // endpoint.create_with_file
    Name::new(4205, 20), // endpoint.create_tone
    Name::new(4225, 18), // endpoint.file.seek
    Name::new(4243, 19), // endpoint.file.pause
    Name::new(4262, 20), // endpoint.file.resume
    Name::new(4282, 15), // recording.start
    Name::new(3756, 14), // recording.stop
    Name::new(4297, 9), // vad.start
    Name::new(4306, 8), // vad.stop
    Name::new(4314, 15), // stats.subscribe
    Name::new(2547, 3), // new
    Name::new(5123, 9), // buffering
    Name::new(5132, 10), // connecting
    Name::new(5142, 9), // connected
    Name::new(5151, 7), // playing
    Name::new(4613, 6), // paused
    Name::new(5158, 12), // disconnected
    Name::new(3748, 8), // finished
    Name::new(5170, 3), // New
    Name::new(5173, 9), // Buffering
    Name::new(5182, 10), // Connecting
    Name::new(5192, 9), // Connected
    Name::new(5201, 7), // Playing
    Name::new(5208, 6), // Paused
    Name::new(5214, 12), // Disconnected
    Name::new(5226, 8), // Finished
    Name::new(4446, 9), // completed
    Name::new(715, 5), // error
    Name::new(5234, 16), // endpoint_removed
    Name::new(5250, 20), // endpoint_transferred
    Name::new(5270, 17), // session_destroyed
    Name::new(5287, 11), // write_error
    Name::new(5298, 8), // sendrecv
    Name::new(5306, 8), // recvonly
    Name::new(5314, 8), // sendonly
    Name::new(5322, 6), // webrtc
    Name::new(2791, 3), // rtp
    Name::new(2649, 4), // file
    Name::new(2855, 4), // tone
    Name::new(4031, 6), // bridge
    Name::new(5322, 6), // webrtc
    Name::new(2791, 3), // rtp
    Name::new(5328, 8), // ringback
    Name::new(4461, 7), // ringing
    Name::new(4502, 4), // busy
    Name::new(5336, 4), // beep
    Name::new(5340, 4), // sine
    Name::new(2929, 6), // active
    Name::new(2929, 6), // active
    Name::new(3908, 8), // orphaned
    Name::new(804, 5), // media
    Name::new(1227, 6), // speech
    Name::new(1756, 6), // dialog
    Name::new(5344, 5), // hooks
    Name::new(5349, 11), // integration
    Name::new(2929, 6), // active
    Name::new(1522, 7), // on_hold
    Name::new(5360, 12), // transferring
    Name::new(4346, 10), // terminated
    Name::new(852, 3), // sip
    Name::new(5322, 6), // webrtc
    Name::new(5372, 6), // normal
    Name::new(5378, 13), // caller_hangup
    Name::new(5391, 13), // system_hangup
    Name::new(3821, 8), // transfer
    Name::new(715, 5), // error
    Name::new(2446, 7), // timeout
];

pub(crate) static LISTS: [List; 12] = [
    List { ty: Ty::Record, arg: 37 },
    List { ty: Ty::Record, arg: 45 },
    List { ty: Ty::Record, arg: 46 },
    List { ty: Ty::Record, arg: 50 },
    List { ty: Ty::Text, arg: 0 },
    List { ty: Ty::Record, arg: 90 },
    List { ty: Ty::U32, arg: 0 },
    List { ty: Ty::Record, arg: 129 },
    List { ty: Ty::Record, arg: 130 },
    List { ty: Ty::Record, arg: 132 },
    List { ty: Ty::Record, arg: 145 },
    List { ty: Ty::Record, arg: 150 },
];

pub(crate) static SAID: [Name; 3] = [
    Name::new(117, 3), // ack
    Name::new(2222, 7), // command
    Name::new(5404, 20), // serialization_failed
];

pub(crate) static METHODS: [Method; 21] = [
    Method { id: 1430677891, from_gateway: 3, to_gateway: 3, answer: 17 }, // ORIGINATE
    Method { id: 721069100, from_gateway: 4, to_gateway: 4, answer: 18 }, // ORIGINATE_BULK
    Method { id: 3861915064, from_gateway: 5, to_gateway: 5, answer: 18 }, // ABORT_BULK
    Method { id: 3834253405, from_gateway: 6, to_gateway: 6, answer: 19 }, // TERMINATE
    Method { id: 959835745, from_gateway: 0, to_gateway: 2, answer: 255 }, // STREAM_EVENTS
    Method { id: 1933986897, from_gateway: 7, to_gateway: 7, answer: 10 }, // SET_INBOUND_ROUTING
    Method { id: 1161946746, from_gateway: 8, to_gateway: 8, answer: 20 }, // GET_INCOMING_CALLS
    Method { id: 2990157256, from_gateway: 9, to_gateway: 9, answer: 22 }, // ANSWER_INCOMING_CALL
    Method { id: 2624504207, from_gateway: 10, to_gateway: 10, answer: 23 }, // GET_ACTIVE_BUCKETS
    Method { id: 1217351135, from_gateway: 11, to_gateway: 11, answer: 25 }, // GET_BUCKET_CALLS
    Method { id: 4030863293, from_gateway: 12, to_gateway: 12, answer: 26 }, // EXECUTE_BUCKET_ACTION
    Method { id: 80147304, from_gateway: 13, to_gateway: 13, answer: 27 }, // EXECUTE_DIALPLAN
    Method { id: 3514036100, from_gateway: 13, to_gateway: 13, answer: 27 }, // EXECUTE_DIALPLAN_DOCUMENTED
    Method { id: 3854301714, from_gateway: 14, to_gateway: 14, answer: 10 }, // BARGE
    Method { id: 2991054320, from_gateway: 1, to_gateway: 1, answer: 255 }, // AUDIO_FRAME
    Method { id: 2856173042, from_gateway: 16, to_gateway: 16, answer: 29 }, // SUPERVISE_SUBSCRIBE
    Method { id: 425376200, from_gateway: 16, to_gateway: 16, answer: 29 }, // SUPERVISE_SUBSCRIBE_CLUTCHCALL
    Method { id: 1763028449, from_gateway: 15, to_gateway: 15, answer: 28 }, // ALLOCATE_WT
    Method { id: 3357922138, from_gateway: 10, to_gateway: 10, answer: 10 }, // RELOAD_CERTIFICATES
    Method { id: 9999, from_gateway: 255, to_gateway: 255, answer: 255 }, // LEGACY_AUDIO_FRAME
    Method { id: 10000, from_gateway: 255, to_gateway: 255, answer: 255 }, // LEGACY_CALL_EVENT
];

pub(crate) static METHOD_OF: [u32; 30] = [
    959835745, // CallEvent
    2991054320, // AudioFrame
    959835745, // EventStreamRequest
    1430677891, // OriginateRequest
    721069100, // BulkRequest
    3861915064, // AbortBulkRequest
    3834253405, // TerminateRequest
    1933986897, // SetInboundRoutingRequest
    1161946746, // GetIncomingCallsRequest
    2990157256, // AnswerIncomingCallRequest
    2624504207, // Empty
    1217351135, // BucketRequest
    4030863293, // BucketActionRequest
    80147304, // ExecuteDialplanRequest
    3854301714, // BargeRequest
    1763028449, // AllocateWtRequest
    2856173042, // SuperviseSubscribeRequest
    0, // OriginateResponse
    0, // BulkResponse
    0, // TerminateResponse
    0, // GetIncomingCallsResponse
    0, // IncomingCallInfo
    0, // AnswerIncomingCallResponse
    0, // ListBucketsResponse
    0, // BucketInfo
    0, // BucketCallList
    0, // BucketActionResponse
    0, // ExecuteDialplanResponse
    0, // AllocateWtResponse
    0, // SuperviseSubscribeResponse
];

/// All names, one after the other.
pub(crate) static POOL: &str = concat!(
    "call_sidevent_typestatusstart_timestamp_msq850_causerecording_urlduration_second",
    "sanswer_timestamp_msend_timestamp_mspackets_sentpackets_receivedpackets_lostbyte",
    "s_sentjitter_msestimated_mostrunk_idtenant_idcodecclient_idpayloadsequence_numbe",
    "rend_of_streamtocall_fromai_websocket_urlai_quic_urlmax_duration_msdefault_appde",
    "fault_app_argsauto_barge_inbarge_in_patience_mssession_idagent_config_keytracepa",
    "rentcsv_urltemplate_trunk_idtemplate_totemplate_call_fromtemplate_ai_websocket_u",
    "rltemplate_ai_quic_urltemplate_tenant_idtemplate_max_duration_mstemplate_default",
    "_apptemplate_default_app_argscalls_per_secondmax_concurrent_callscampaign_idrule",
    "audio_urlwebhook_urlbucket_idactionagent_idrealmsupervisor_idmodeauth_tokenerror",
    "_messageerror_codeloaded_numberspending_countcall_sidsprocessed_counthostportnod",
    "e_idmedia_tokenmsgiddatab3directioncall_idsbc_callidsip_statussip_reasoncall_sta",
    "tuscaller_idaccount_sidtrace_idapplication_sidfs_sip_addressparent_call_sidorigi",
    "nating_sip_iporiginating_sip_trunk_namecall_termination_bycustomerDataheadersapi",
    "_base_urlfs_public_iphas_recordingcaller_namelocal_sip_addresscustomerdatadefaul",
    "tssynthesizerrecognizervendorlanguagevoicelabelfallback_vendorfallback_labelfall",
    "back_languagefallback_voicespeechspeech_eventtranslationdigitsdetailsstt_latency",
    "_msplayback_secondsplayback_millisecondsplayback_last_offset_posdial_call_durati",
    "ondial_call_statusdial_sip_statusdial_call_siddial_sbc_calliddtmfrefer_detailsho",
    "ld_detailrefer_statusfinal_referred_call_statusresultsip_methodsip_bodysip_heade",
    "rson_holdsiprecqueue_sidqueue_timequeue_sizequeue_positionqueue_resultdequeue_re",
    "sultmembersconference_sidfriendly_namecompletion_reasongreetinghintfrequencyvari",
    "ancemessage_sidmessage_statuscarriercarrier_message_idmessage_failure_reasondial",
    "ogflow_resultlex_resultrasa_resultverb_idlanguage_codechannel_tagis_finalalterna",
    "tivesconfidencetranscriptevtsip_refer_torefer_to_usersip_referred_bysip_user_age",
    "ntreferred_by_userreferring_call_sidreferred_call_sidcharacterselapsed_timeserve",
    "d_from_cacheparticipantsservice_provider_sidenv_varsrawversionuricontenturi_user",
    "uri_hostparent_call_infotool_call_idfunction_callstextbargeinfailoverlengthjoin_",
    "timeleave_reasonleave_timedequeuerresponseinterruptedargumentscommandcallSidqueu",
    "eCommandcall_hookchild_call_hookmute_statusconf_mute_statusconf_hold_statuswait_",
    "hooklisten_statusstream_statustranscribe_statusrecordingIDsiprecServerURLsilence",
    "whispersip_requestcontent_typecall_status_hooktimeoutboostAudioSignalmedia_patht",
    "okensnoise_isolation_statuslevelmodellanguageHintsparamsendpoint_idnew_stateold_",
    "statesilence_duration_msendpointsinboundoutboundrtt_mslast_received_ms_agodroppe",
    "d_packetsfile_pathrecording_idssrc_listtarget_session_idendpoint_typesource_sess",
    "ion_ididle_timeout_secsempty_timeout_secstimeout_remaining_mssdpcodecssrtpvolume",
    "cache_ttl_secsgain_dbloop_countsharedstart_mstimeout_mstoneposition_mssilence_in",
    "terval_msspeech_thresholdcreated_atrecordingsvad_activeshared_playback_idsession",
    "sendpoint_counttarget_endpoint_idsdp_answersdp_offerevent_idmetadatacalled_numbe",
    "rdialog_namecurrent_statevariablesnext_page_tokentotal_countprotocolstate_transi",
    "tionsfinal_statesegmentsend_msfrom_stateto_statetrigger_eventaction_typestatus_c",
    "odecall:statusverb:hookverb:statussession:newsession:reconnectsession:redirectse",
    "ssion:adultingdial:confirmllm:eventllm:tool-calltts:tokens-resulttts:streaming-e",
    "ventjambonz:errorqueue:statusagent:eventagent:tool-callmute:statusconf:mute-stat",
    "usconf:hold-statusconf:participant-actionlisten:statusstream:statustranscribe:st",
    "atussip:requestdubmedia:pathllm:tool-outputllm:updatetts:flushtts:clearnoiseIsol",
    "ation:statusroom:sayroom:playstt:reconfigureagent:updateendpoint.state_changedva",
    "d.silencevad.speech_startedstatsendpoint.media_timeoutendpoint.file.finishedreco",
    "rding.stoppedendpoint.tone.finishedendpoint.rtcp_byeendpoint.transferred_outendp",
    "oint.transferred_insession.idle_timeoutsession.empty_timeoutsession.orphanedeven",
    "ts.droppedvad.errorsession.createsession.destroysession.infosession.liststats.un",
    "subscribesession.attachsession.bridgeendpoint.create_from_offerendpoint.create_o",
    "fferendpoint.accept_answerendpoint.removeendpoint.ice_restartendpoint.srtp_rekey",
    "endpoint.dtmf.injectendpoint.create_with_fileendpoint.create_toneendpoint.file.s",
    "eekendpoint.file.pauseendpoint.file.resumerecording.startvad.startvad.stopstats.",
    "subscribecall_startedcall_terminatedspeech_partialspeech_finaldtmf_receivedactio",
    "n_executedhook_resulthook_errortts_startedtts_completedtryingringingearly-mediai",
    "n-progressqueuedfailedbusyno-answerspeechDetecteddtmfDetectedstt-low-confidencep",
    "layCompletedplayFailedstream_openstream_closedstream_pausedstream_resumeduser_in",
    "terruptiontts_spokenin progressnot availableabandoneddequeuedunmuteunholduntagco",
    "achuncoachstartCallRecordingstopCallRecordingpauseCallRecordingresumeCallRecordi",
    "ngno-mediapartial-mediafull-mediaenabledisablePARSE_ERRORINVALID_REQUESTUNKNOWN_",
    "METHODINVALID_PARAMSNO_SESSIONSESSION_ALREADY_BOUNDSESSION_NOT_FOUNDSESSION_NOT_",
    "ORPHANEDSESSION_BUSYSESSION_GONESESSION_UNRESPONSIVESHUTTING_DOWNMAX_SESSIONS_RE",
    "ACHEDENDPOINT_ERRORRECORDING_ERRORVAD_ERRORTRANSFER_FAILEDSTATS_ERRORINTERNAL_ER",
    "RORbufferingconnectingconnectedplayingdisconnectedNewBufferingConnectingConnecte",
    "dPlayingPausedDisconnectedFinishedendpoint_removedendpoint_transferredsession_de",
    "stroyedwrite_errorsendrecvrecvonlysendonlywebrtcringbackbeepsinehooksintegration",
    "transferringnormalcaller_hangupsystem_hangupserialization_failed",
);
