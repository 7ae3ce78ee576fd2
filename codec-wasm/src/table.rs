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
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(2475, 10), ty: Ty::Enum32, arg: 0, flags: 0 }, // event_type
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(567, 18), ty: Ty::I64, arg: 0, flags: 0 }, // start_timestamp_ms
    Field { name: Name::new(4071, 10), ty: Ty::I32, arg: 0, flags: 0 }, // q850_cause
    Field { name: Name::new(2231, 13), ty: Ty::Text, arg: 0, flags: 0 }, // recording_url
    Field { name: Name::new(253, 16), ty: Ty::I32, arg: 0, flags: 0 }, // duration_seconds
    Field { name: Name::new(1272, 19), ty: Ty::I64, arg: 0, flags: 0 }, // answer_timestamp_ms
    Field { name: Name::new(2311, 16), ty: Ty::I64, arg: 0, flags: 0 }, // end_timestamp_ms
    Field { name: Name::new(3778, 12), ty: Ty::U32, arg: 0, flags: 0 }, // packets_sent
    Field { name: Name::new(772, 16), ty: Ty::U32, arg: 0, flags: 0 }, // packets_received
    Field { name: Name::new(3761, 12), ty: Ty::U32, arg: 0, flags: 0 }, // packets_lost
    Field { name: Name::new(1966, 10), ty: Ty::U64, arg: 0, flags: 0 }, // bytes_sent
    Field { name: Name::new(4210, 9), ty: Ty::F64, arg: 0, flags: 0 }, // jitter_ms
    Field { name: Name::new(1523, 13), ty: Ty::F64, arg: 0, flags: 0 }, // estimated_mos
    Field { name: Name::new(1819, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(1341, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(121, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(573, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(4192, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(4351, 7), ty: Ty::Bytes, arg: 0, flags: 0 }, // payload
    Field { name: Name::new(121, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(1404, 15), ty: Ty::U64, arg: 0, flags: 0 }, // sequence_number
    Field { name: Name::new(3149, 13), ty: Ty::Bool, arg: 0, flags: 0 }, // end_of_stream
    Field { name: Name::new(4192, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(1819, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 0 }, // to
    Field { name: Name::new(1319, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_from
    Field { name: Name::new(362, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(809, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(1341, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(504, 15), ty: Ty::I32, arg: 0, flags: 0 }, // max_duration_ms
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(400, 11), ty: Ty::Enum32, arg: 1, flags: 0 }, // default_app
    Field { name: Name::new(400, 16), ty: Ty::Text, arg: 0, flags: 0 }, // default_app_args
    Field { name: Name::new(3059, 13), ty: Ty::Bool, arg: 0, flags: 0 }, // auto_barge_in
    Field { name: Name::new(548, 20), ty: Ty::I32, arg: 0, flags: 0 }, // barge_in_patience_ms
    Field { name: Name::new(4192, 9), ty: Ty::Text, arg: 0, flags: 0 }, // client_id
    Field { name: Name::new(839, 10), ty: Ty::U32, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2368, 16), ty: Ty::Text, arg: 0, flags: 0 }, // agent_config_key
    Field { name: Name::new(3215, 11), ty: Ty::Text, arg: 0, flags: 0 }, // traceparent
    Field { name: Name::new(125, 7), ty: Ty::Text, arg: 0, flags: 0 }, // csv_url
    Field { name: Name::new(1810, 17), ty: Ty::Text, arg: 0, flags: 0 }, // template_trunk_id
    Field { name: Name::new(3197, 11), ty: Ty::Text, arg: 0, flags: 0 }, // template_to
    Field { name: Name::new(1310, 18), ty: Ty::Text, arg: 0, flags: 0 }, // template_call_from
    Field { name: Name::new(353, 25), ty: Ty::Text, arg: 0, flags: 0 }, // template_ai_websocket_url
    Field { name: Name::new(800, 20), ty: Ty::Text, arg: 0, flags: 0 }, // template_ai_quic_url
    Field { name: Name::new(1332, 18), ty: Ty::Text, arg: 0, flags: 0 }, // template_tenant_id
    Field { name: Name::new(495, 24), ty: Ty::I32, arg: 0, flags: 0 }, // template_max_duration_ms
    Field { name: Name::new(391, 20), ty: Ty::Enum32, arg: 1, flags: 0 }, // template_default_app
    Field { name: Name::new(391, 25), ty: Ty::Text, arg: 0, flags: 0 }, // template_default_app_args
    Field { name: Name::new(1009, 16), ty: Ty::I32, arg: 0, flags: 0 }, // calls_per_second
    Field { name: Name::new(994, 20), ty: Ty::I32, arg: 0, flags: 0 }, // max_concurrent_calls
    Field { name: Name::new(3917, 11), ty: Ty::Text, arg: 0, flags: 0 }, // campaign_id
    Field { name: Name::new(3917, 11), ty: Ty::Text, arg: 0, flags: 0 }, // campaign_id
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(1819, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(4426, 4), ty: Ty::Enum32, arg: 2, flags: 0 }, // rule
    Field { name: Name::new(4148, 9), ty: Ty::Text, arg: 0, flags: 0 }, // audio_url
    Field { name: Name::new(3348, 11), ty: Ty::Text, arg: 0, flags: 0 }, // webhook_url
    Field { name: Name::new(362, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(809, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(1819, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(362, 16), ty: Ty::Text, arg: 0, flags: 0 }, // ai_websocket_url
    Field { name: Name::new(809, 11), ty: Ty::Text, arg: 0, flags: 0 }, // ai_quic_url
    Field { name: Name::new(4165, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(4165, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(1171, 6), ty: Ty::I32, arg: 0, flags: 0 }, // action
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(1171, 6), ty: Ty::Enum32, arg: 1, flags: 0 }, // action
    Field { name: Name::new(408, 8), ty: Ty::Text, arg: 0, flags: 0 }, // app_args
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(3937, 8), ty: Ty::Text, arg: 0, flags: 0 }, // agent_id
    Field { name: Name::new(1341, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(1819, 8), ty: Ty::Text, arg: 0, flags: 0 }, // trunk_id
    Field { name: Name::new(4335, 5), ty: Ty::Text, arg: 0, flags: 0 }, // realm
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(2714, 13), ty: Ty::Text, arg: 0, flags: 0 }, // supervisor_id
    Field { name: Name::new(1341, 9), ty: Ty::Text, arg: 0, flags: 0 }, // tenant_id
    Field { name: Name::new(4339, 4), ty: Ty::Enum8, arg: 3, flags: 0 }, // mode
    Field { name: Name::new(4020, 10), ty: Ty::Text, arg: 0, flags: 0 }, // auth_token
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(1247, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(573, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(819, 14), ty: Ty::I32, arg: 0, flags: 0 }, // loaded_numbers
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(1247, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(573, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(1319, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_from
    Field { name: Name::new(567, 18), ty: Ty::I64, arg: 0, flags: 0 }, // start_timestamp_ms
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 0 }, // call_sid
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(1247, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(573, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(4165, 9), ty: Ty::Text, arg: 0, flags: 0 }, // bucket_id
    Field { name: Name::new(2483, 13), ty: Ty::I32, arg: 0, flags: 0 }, // pending_count
    Field { name: Name::new(853, 9), ty: Ty::Text, arg: 0, flags: 0 }, // call_sids
    Field { name: Name::new(2896, 15), ty: Ty::I32, arg: 0, flags: 0 }, // processed_count
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(1247, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(4324, 4), ty: Ty::Text, arg: 0, flags: 0 }, // host
    Field { name: Name::new(4470, 4), ty: Ty::U16, arg: 0, flags: 0 }, // port
    Field { name: Name::new(3502, 7), ty: Ty::Text, arg: 0, flags: 0 }, // node_id
    Field { name: Name::new(1055, 11), ty: Ty::Text, arg: 0, flags: 0 }, // media_token
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(1247, 10), ty: Ty::Enum32, arg: 4, flags: 0 }, // error_code
    Field { name: Name::new(573, 12), ty: Ty::I64, arg: 0, flags: 0 }, // timestamp_ms
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 0 }, // status
    Field { name: Name::new(24, 13), ty: Ty::Text, arg: 0, flags: 0 }, // error_message
    Field { name: Name::new(2481, 4), ty: Ty::Tag, arg: 0, flags: 0 }, // type
    Field { name: Name::new(333, 5), ty: Ty::Text, arg: 0, flags: 0 }, // msgid
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(485, 4), ty: Ty::Text, arg: 0, flags: 1 }, // hook
    Field { name: Name::new(3056, 4), ty: Ty::Tagged, arg: 0, flags: 0 }, // data
    Field { name: Name::new(4480, 2), ty: Ty::Text, arg: 0, flags: 1 }, // b3
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(24, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(46, 6), ty: Ty::Json, arg: 0, flags: 1 }, // reason
    Field { name: Name::new(1185, 8), ty: Ty::Record, arg: 32, flags: 1 }, // defaults
    Field { name: Name::new(3460, 11), ty: Ty::Record, arg: 33, flags: 1 }, // synthesizer
    Field { name: Name::new(3605, 10), ty: Ty::Record, arg: 34, flags: 1 }, // recognizer
    Field { name: Name::new(2867, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(3145, 5), ty: Ty::Json, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(3039, 5), ty: Ty::Text, arg: 0, flags: 1 }, // label
    Field { name: Name::new(2858, 15), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_vendor
    Field { name: Name::new(3030, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_label
    Field { name: Name::new(2384, 17), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_language
    Field { name: Name::new(3136, 14), ty: Ty::Json, arg: 0, flags: 1 }, // fallback_voice
    Field { name: Name::new(2867, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(3039, 5), ty: Ty::Text, arg: 0, flags: 1 }, // label
    Field { name: Name::new(2858, 15), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_vendor
    Field { name: Name::new(3030, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_label
    Field { name: Name::new(2384, 17), ty: Ty::Text, arg: 0, flags: 1 }, // fallback_language
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(1290, 6), ty: Ty::Record, arg: 36, flags: 1 }, // speech
    Field { name: Name::new(3285, 12), ty: Ty::Json, arg: 0, flags: 1 }, // speech_event
    Field { name: Name::new(3225, 11), ty: Ty::Record, arg: 39, flags: 1 }, // translation
    Field { name: Name::new(1399, 6), ty: Ty::Text, arg: 0, flags: 1 }, // digits
    Field { name: Name::new(2586, 7), ty: Ty::Json, arg: 0, flags: 1 }, // details
    Field { name: Name::new(2621, 14), ty: Ty::Json, arg: 0, flags: 1 }, // stt_latency_ms
    Field { name: Name::new(2727, 16), ty: Ty::U32, arg: 0, flags: 1 }, // playback_seconds
    Field { name: Name::new(1663, 21), ty: Ty::U32, arg: 0, flags: 1 }, // playback_milliseconds
    Field { name: Name::new(895, 24), ty: Ty::Json, arg: 0, flags: 1 }, // playback_last_offset_pos
    Field { name: Name::new(114, 6), ty: Ty::Json, arg: 0, flags: 1 }, // status
    Field { name: Name::new(243, 18), ty: Ty::U32, arg: 0, flags: 1 }, // dial_call_duration
    Field { name: Name::new(468, 16), ty: Ty::Name, arg: 1, flags: 5 }, // dial_call_status
    Field { name: Name::new(664, 15), ty: Ty::U16, arg: 0, flags: 1 }, // dial_sip_status
    Field { name: Name::new(848, 13), ty: Ty::Text, arg: 0, flags: 1 }, // dial_call_sid
    Field { name: Name::new(650, 15), ty: Ty::Text, arg: 0, flags: 1 }, // dial_sbc_callid
    Field { name: Name::new(971, 4), ty: Ty::Text, arg: 0, flags: 1 }, // dtmf
    Field { name: Name::new(2580, 13), ty: Ty::Record, arg: 40, flags: 1 }, // refer_details
    Field { name: Name::new(53, 11), ty: Ty::Record, arg: 41, flags: 1 }, // hold_detail
    Field { name: Name::new(1221, 5), ty: Ty::Text, arg: 0, flags: 1 }, // event
    Field { name: Name::new(3274, 12), ty: Ty::U16, arg: 0, flags: 1 }, // refer_status
    Field { name: Name::new(723, 26), ty: Ty::U16, arg: 0, flags: 1 }, // final_referred_call_status
    Field { name: Name::new(348, 6), ty: Ty::Text, arg: 0, flags: 1 }, // result
    Field { name: Name::new(24, 3), ty: Ty::Json, arg: 0, flags: 1 }, // err
    Field { name: Name::new(3623, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_method
    Field { name: Name::new(3973, 8), ty: Ty::Text, arg: 0, flags: 1 }, // sip_body
    Field { name: Name::new(3425, 11), ty: Ty::Json, arg: 0, flags: 1 }, // sip_headers
    Field { name: Name::new(50, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // on_hold
    Field { name: Name::new(1683, 6), ty: Ty::Json, arg: 0, flags: 1 }, // siprec
    Field { name: Name::new(4228, 9), ty: Ty::Text, arg: 0, flags: 1 }, // queue_sid
    Field { name: Name::new(4091, 10), ty: Ty::U32, arg: 0, flags: 1 }, // queue_time
    Field { name: Name::new(4081, 10), ty: Ty::U32, arg: 0, flags: 1 }, // queue_size
    Field { name: Name::new(3489, 14), ty: Ty::U32, arg: 0, flags: 1 }, // queue_position
    Field { name: Name::new(789, 12), ty: Ty::Text, arg: 0, flags: 1 }, // queue_result
    Field { name: Name::new(787, 14), ty: Ty::Text, arg: 0, flags: 1 }, // dequeue_result
    Field { name: Name::new(213, 4), ty: Ty::Text, arg: 0, flags: 1 }, // time
    Field { name: Name::new(3567, 7), ty: Ty::U32, arg: 0, flags: 1 }, // members
    Field { name: Name::new(2991, 14), ty: Ty::Text, arg: 0, flags: 1 }, // conference_sid
    Field { name: Name::new(3556, 13), ty: Ty::Text, arg: 0, flags: 1 }, // friendly_name
    Field { name: Name::new(2147, 17), ty: Ty::Text, arg: 0, flags: 1 }, // completion_reason
    Field { name: Name::new(24, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(46, 6), ty: Ty::Name, arg: 3, flags: 1 }, // reason
    Field { name: Name::new(535, 8), ty: Ty::Text, arg: 0, flags: 1 }, // greeting
    Field { name: Name::new(2561, 4), ty: Ty::Text, arg: 0, flags: 1 }, // hint
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(4201, 9), ty: Ty::F64, arg: 0, flags: 1 }, // frequency
    Field { name: Name::new(4358, 8), ty: Ty::F64, arg: 0, flags: 1 }, // variance
    Field { name: Name::new(1882, 11), ty: Ty::Text, arg: 0, flags: 1 }, // message_sid
    Field { name: Name::new(106, 14), ty: Ty::Text, arg: 0, flags: 1 }, // message_status
    Field { name: Name::new(2043, 7), ty: Ty::Text, arg: 0, flags: 1 }, // carrier
    Field { name: Name::new(2043, 18), ty: Ty::Text, arg: 0, flags: 1 }, // carrier_message_id
    Field { name: Name::new(30, 22), ty: Ty::Json, arg: 0, flags: 1 }, // message_failure_reason
    Field { name: Name::new(337, 17), ty: Ty::Json, arg: 0, flags: 1 }, // dialogflow_result
    Field { name: Name::new(3358, 10), ty: Ty::Json, arg: 0, flags: 1 }, // lex_result
    Field { name: Name::new(3470, 11), ty: Ty::Json, arg: 0, flags: 1 }, // rasa_result
    Field { name: Name::new(4480, 2), ty: Ty::Text, arg: 0, flags: 1 }, // b3
    Field { name: Name::new(4293, 7), ty: Ty::Text, arg: 0, flags: 1 }, // verb_id
    Field { name: Name::new(2393, 13), ty: Ty::Text, arg: 0, flags: 1 }, // language_code
    Field { name: Name::new(3928, 11), ty: Ty::U32, arg: 0, flags: 1 }, // channel_tag
    Field { name: Name::new(4300, 8), ty: Ty::Bool, arg: 0, flags: 1 }, // is_final
    Field { name: Name::new(1513, 12), ty: Ty::List, arg: 0, flags: 1 }, // alternatives
    Field { name: Name::new(2867, 6), ty: Ty::Record, arg: 38, flags: 1 }, // vendor
    Field { name: Name::new(592, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(3401, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(104, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(3696, 3), ty: Ty::Json, arg: 0, flags: 1 }, // evt
    Field { name: Name::new(3928, 7), ty: Ty::U32, arg: 0, flags: 1 }, // channel
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(3225, 11), ty: Ty::Text, arg: 0, flags: 1 }, // translation
    Field { name: Name::new(3100, 12), ty: Ty::Text, arg: 0, flags: 1 }, // sip_refer_to
    Field { name: Name::new(2872, 13), ty: Ty::Text, arg: 0, flags: 1 }, // refer_to_user
    Field { name: Name::new(1535, 15), ty: Ty::Text, arg: 0, flags: 1 }, // sip_referred_by
    Field { name: Name::new(2359, 14), ty: Ty::Text, arg: 0, flags: 1 }, // sip_user_agent
    Field { name: Name::new(1539, 16), ty: Ty::Text, arg: 0, flags: 1 }, // referred_by_user
    Field { name: Name::new(1554, 18), ty: Ty::Text, arg: 0, flags: 1 }, // referring_call_sid
    Field { name: Name::new(1646, 17), ty: Ty::Text, arg: 0, flags: 1 }, // referred_call_sid
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(1221, 5), ty: Ty::Text, arg: 0, flags: 1 }, // event
    Field { name: Name::new(2867, 6), ty: Ty::Json, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(4030, 10), ty: Ty::U32, arg: 0, flags: 1 }, // characters
    Field { name: Name::new(3042, 12), ty: Ty::Json, arg: 0, flags: 1 }, // elapsed_time
    Field { name: Name::new(678, 17), ty: Ty::Bool, arg: 0, flags: 1 }, // served_from_cache
    Field { name: Name::new(971, 4), ty: Ty::Text, arg: 0, flags: 1 }, // dtmf
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(2393, 13), ty: Ty::Text, arg: 0, flags: 1 }, // language_code
    Field { name: Name::new(3928, 11), ty: Ty::U32, arg: 0, flags: 1 }, // channel_tag
    Field { name: Name::new(4300, 8), ty: Ty::Bool, arg: 0, flags: 1 }, // is_final
    Field { name: Name::new(1513, 12), ty: Ty::List, arg: 0, flags: 1 }, // alternatives
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(2836, 4), ty: Ty::Text, arg: 0, flags: 1 }, // verb
    Field { name: Name::new(104, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(114, 6), ty: Ty::Text, arg: 0, flags: 1 }, // status
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(94, 3), ty: Ty::Record, arg: 44, flags: 1 }, // sip
    Field { name: Name::new(3790, 12), ty: Ty::List, arg: 2, flags: 1 }, // participants
    Field { name: Name::new(268, 20), ty: Ty::Text, arg: 0, flags: 1 }, // service_provider_sid
    Field { name: Name::new(1185, 8), ty: Ty::Record, arg: 32, flags: 1 }, // defaults
    Field { name: Name::new(3418, 8), ty: Ty::Json, arg: 0, flags: 1 }, // env_vars
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(4477, 3), ty: Ty::Text, arg: 0, flags: 1 }, // raw
    Field { name: Name::new(3977, 4), ty: Ty::Text, arg: 0, flags: 1 }, // body
    Field { name: Name::new(3627, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(4413, 7), ty: Ty::Text, arg: 0, flags: 1 }, // version
    Field { name: Name::new(4320, 3), ty: Ty::Text, arg: 0, flags: 1 }, // uri
    Field { name: Name::new(4351, 7), ty: Ty::List, arg: 1, flags: 1 }, // payload
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(3657, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(1159, 11), ty: Ty::Text, arg: 0, flags: 1 }, // participant
    Field { name: Name::new(4328, 8), ty: Ty::Text, arg: 0, flags: 1 }, // uri_user
    Field { name: Name::new(4320, 8), ty: Ty::Text, arg: 0, flags: 1 }, // uri_host
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(2096, 16), ty: Ty::Record, arg: 47, flags: 1 }, // parent_call_info
    Field { name: Name::new(3018, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(104, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(412, 4), ty: Ty::Json, arg: 0, flags: 1 }, // args
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(3378, 14), ty: Ty::List, arg: 3, flags: 1 }, // function_calls
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(104, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(412, 4), ty: Ty::Json, arg: 0, flags: 1 }, // args
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(280, 2), ty: Ty::Json, arg: 0, flags: 1 }, // id
    Field { name: Name::new(114, 6), ty: Ty::Name, arg: 4, flags: 1 }, // status
    Field { name: Name::new(46, 6), ty: Ty::Text, arg: 0, flags: 1 }, // reason
    Field { name: Name::new(2475, 10), ty: Ty::Name, arg: 5, flags: 1 }, // event_type
    Field { name: Name::new(3212, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(4373, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // bargein
    Field { name: Name::new(333, 3), ty: Ty::Text, arg: 0, flags: 1 }, // msg
    Field { name: Name::new(2586, 7), ty: Ty::Json, arg: 0, flags: 1 }, // details
    Field { name: Name::new(3657, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(24, 5), ty: Ty::Json, arg: 0, flags: 1 }, // error
    Field { name: Name::new(4288, 8), ty: Ty::Name, arg: 6, flags: 1 }, // failover
    Field { name: Name::new(2836, 4), ty: Ty::Text, arg: 0, flags: 1 }, // verb
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(853, 8), ty: Ty::Text, arg: 0, flags: 1 }, // call_sid
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 0, flags: 1 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Text, arg: 0, flags: 1 }, // to
    Field { name: Name::new(3023, 7), ty: Ty::Text, arg: 0, flags: 1 }, // call_id
    Field { name: Name::new(655, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sbc_callid
    Field { name: Name::new(669, 10), ty: Ty::U16, arg: 0, flags: 1 }, // sip_status
    Field { name: Name::new(3673, 10), ty: Ty::Text, arg: 0, flags: 1 }, // sip_reason
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3717, 11), ty: Ty::Text, arg: 0, flags: 1 }, // account_sid
    Field { name: Name::new(3698, 8), ty: Ty::Text, arg: 0, flags: 1 }, // trace_id
    Field { name: Name::new(2808, 15), ty: Ty::Text, arg: 0, flags: 1 }, // application_sid
    Field { name: Name::new(3300, 14), ty: Ty::Text, arg: 0, flags: 1 }, // fs_sip_address
    Field { name: Name::new(2754, 15), ty: Ty::Text, arg: 0, flags: 1 }, // parent_call_sid
    Field { name: Name::new(2079, 18), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_ip
    Field { name: Name::new(82, 26), ty: Ty::Text, arg: 0, flags: 1 }, // originating_sip_trunk_name
    Field { name: Name::new(1949, 19), ty: Ty::Name, arg: 2, flags: 1 }, // call_termination_by
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(3706, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerData
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3242, 12), ty: Ty::Text, arg: 0, flags: 1 }, // api_base_url
    Field { name: Name::new(3750, 12), ty: Ty::Text, arg: 0, flags: 1 }, // fs_public_ip
    Field { name: Name::new(630, 13), ty: Ty::Bool, arg: 0, flags: 1 }, // has_recording
    Field { name: Name::new(3906, 11), ty: Ty::Text, arg: 0, flags: 1 }, // caller_name
    Field { name: Name::new(131, 17), ty: Ty::Text, arg: 0, flags: 1 }, // local_sip_address
    Field { name: Name::new(3753, 9), ty: Ty::Text, arg: 0, flags: 1 }, // public_ip
    Field { name: Name::new(3728, 12), ty: Ty::Json, arg: 0, flags: 1 }, // customerdata
    Field { name: Name::new(1221, 5), ty: Ty::Name, arg: 7, flags: 1 }, // event
    Field { name: Name::new(789, 5), ty: Ty::Text, arg: 0, flags: 1 }, // queue
    Field { name: Name::new(3550, 6), ty: Ty::U32, arg: 0, flags: 1 }, // length
    Field { name: Name::new(4219, 9), ty: Ty::I64, arg: 0, flags: 1 }, // join_time
    Field { name: Name::new(1354, 12), ty: Ty::Name, arg: 8, flags: 1 }, // leave_reason
    Field { name: Name::new(2174, 10), ty: Ty::I64, arg: 0, flags: 1 }, // leave_time
    Field { name: Name::new(1241, 8), ty: Ty::Record, arg: 47, flags: 1 }, // dequeuer
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(3401, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(4002, 8), ty: Ty::Text, arg: 0, flags: 1 }, // response
    Field { name: Name::new(3945, 11), ty: Ty::Bool, arg: 0, flags: 1 }, // interrupted
    Field { name: Name::new(2625, 7), ty: Ty::Json, arg: 0, flags: 1 }, // latency
    Field { name: Name::new(3018, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(104, 4), ty: Ty::Text, arg: 0, flags: 1 }, // name
    Field { name: Name::new(3452, 9), ty: Ty::Json, arg: 0, flags: 1 }, // arguments
    Field { name: Name::new(2481, 4), ty: Ty::Said, arg: 0, flags: 0 }, // type
    Field { name: Name::new(333, 5), ty: Ty::Text, arg: 0, flags: 0 }, // msgid
    Field { name: Name::new(3056, 4), ty: Ty::Json, arg: 0, flags: 1 }, // data
    Field { name: Name::new(2481, 4), ty: Ty::Said, arg: 1, flags: 0 }, // type
    Field { name: Name::new(4392, 7), ty: Ty::Tag, arg: 1, flags: 0 }, // command
    Field { name: Name::new(4385, 7), ty: Ty::Text, arg: 0, flags: 1 }, // callSid
    Field { name: Name::new(3850, 12), ty: Ty::Bool, arg: 0, flags: 1 }, // queueCommand
    Field { name: Name::new(3018, 12), ty: Ty::Text, arg: 0, flags: 1 }, // tool_call_id
    Field { name: Name::new(3056, 4), ty: Ty::Tagged, arg: 1, flags: 0 }, // data
    Field { name: Name::new(333, 5), ty: Ty::Text, arg: 0, flags: 1 }, // msgid
    Field { name: Name::new(2273, 9), ty: Ty::Json, arg: 0, flags: 1 }, // call_hook
    Field { name: Name::new(2267, 15), ty: Ty::Json, arg: 0, flags: 1 }, // child_call_hook
    Field { name: Name::new(2096, 11), ty: Ty::Json, arg: 0, flags: 1 }, // parent_call
    Field { name: Name::new(2267, 10), ty: Ty::Json, arg: 0, flags: 1 }, // child_call
    Field { name: Name::new(473, 11), ty: Ty::Name, arg: 1, flags: 5 }, // call_status
    Field { name: Name::new(2692, 11), ty: Ty::Name, arg: 9, flags: 1 }, // mute_status
    Field { name: Name::new(2687, 16), ty: Ty::Name, arg: 9, flags: 1 }, // conf_mute_status
    Field { name: Name::new(2659, 16), ty: Ty::Name, arg: 10, flags: 1 }, // conf_hold_status
    Field { name: Name::new(4271, 9), ty: Ty::Json, arg: 0, flags: 1 }, // wait_hook
    Field { name: Name::new(1171, 6), ty: Ty::Name, arg: 11, flags: 1 }, // action
    Field { name: Name::new(2495, 3), ty: Ty::Text, arg: 0, flags: 1 }, // tag
    Field { name: Name::new(4271, 9), ty: Ty::Json, arg: 0, flags: 1 }, // wait_hook
    Field { name: Name::new(3088, 13), ty: Ty::Name, arg: 12, flags: 1 }, // listen_status
    Field { name: Name::new(2702, 13), ty: Ty::Name, arg: 12, flags: 1 }, // stream_status
    Field { name: Name::new(2421, 17), ty: Ty::Name, arg: 12, flags: 1 }, // transcribe_status
    Field { name: Name::new(1171, 6), ty: Ty::Name, arg: 13, flags: 1 }, // action
    Field { name: Name::new(3582, 11), ty: Ty::Text, arg: 0, flags: 1 }, // recordingID
    Field { name: Name::new(1683, 15), ty: Ty::Json, arg: 0, flags: 1 }, // siprecServerURL
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 1 }, // type
    Field { name: Name::new(415, 7), ty: Ty::Bool, arg: 0, flags: 1 }, // silence
    Field { name: Name::new(4420, 7), ty: Ty::Json, arg: 0, flags: 1 }, // whisper
    Field { name: Name::new(3435, 11), ty: Ty::Record, arg: 71, flags: 1 }, // sip_request
    Field { name: Name::new(3627, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(3657, 12), ty: Ty::Text, arg: 0, flags: 1 }, // content_type
    Field { name: Name::new(3657, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(3627, 6), ty: Ty::Text, arg: 0, flags: 1 }, // method
    Field { name: Name::new(3657, 12), ty: Ty::Text, arg: 0, flags: 1 }, // content_type
    Field { name: Name::new(3657, 7), ty: Ty::Text, arg: 0, flags: 1 }, // content
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(971, 4), ty: Ty::Record, arg: 73, flags: 1 }, // dtmf
    Field { name: Name::new(1399, 5), ty: Ty::Text, arg: 0, flags: 1 }, // digit
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(1399, 5), ty: Ty::Text, arg: 0, flags: 1 }, // digit
    Field { name: Name::new(253, 8), ty: Ty::F64, arg: 0, flags: 1 }, // duration
    Field { name: Name::new(2273, 9), ty: Ty::Json, arg: 0, flags: 1 }, // call_hook
    Field { name: Name::new(473, 16), ty: Ty::Json, arg: 0, flags: 1 }, // call_status_hook
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1 }, // from
    Field { name: Name::new(381, 2), ty: Ty::Json, arg: 0, flags: 1 }, // to
    Field { name: Name::new(2495, 3), ty: Ty::Json, arg: 0, flags: 1 }, // tag
    Field { name: Name::new(213, 7), ty: Ty::F64, arg: 0, flags: 1 }, // timeout
    Field { name: Name::new(1499, 16), ty: Ty::Json, arg: 0, flags: 1 }, // boostAudioSignal
    Field { name: Name::new(2552, 10), ty: Ty::Name, arg: 14, flags: 1 }, // media_path
    Field { name: Name::new(280, 2), ty: Ty::Json, arg: 0, flags: 1 }, // id
    Field { name: Name::new(2455, 6), ty: Ty::Text, arg: 0, flags: 1 }, // tokens
    Field { name: Name::new(178, 22), ty: Ty::Name, arg: 15, flags: 1 }, // noise_isolation_status
    Field { name: Name::new(2867, 6), ty: Ty::Text, arg: 0, flags: 1 }, // vendor
    Field { name: Name::new(4307, 5), ty: Ty::F64, arg: 0, flags: 1 }, // level
    Field { name: Name::new(4339, 5), ty: Ty::Text, arg: 0, flags: 1 }, // model
    Field { name: Name::new(2243, 13), ty: Ty::List, arg: 4, flags: 1 }, // languageHints
    Field { name: Name::new(1221, 5), ty: Ty::Text, arg: 0, flags: 0 }, // event
    Field { name: Name::new(3056, 4), ty: Ty::Json, arg: 0, flags: 0 }, // data
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 1 }, // id
    Field { name: Name::new(348, 6), ty: Ty::Json, arg: 0, flags: 1 }, // result
    Field { name: Name::new(24, 5), ty: Ty::Record, arg: 82, flags: 1 }, // error
    Field { name: Name::new(121, 4), ty: Ty::Name, arg: 16, flags: 0 }, // code
    Field { name: Name::new(30, 7), ty: Ty::Text, arg: 0, flags: 0 }, // message
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 0 }, // id
    Field { name: Name::new(3627, 6), ty: Ty::Name, arg: 17, flags: 0 }, // method
    Field { name: Name::new(4436, 6), ty: Ty::Json, arg: 0, flags: 1 }, // params
    Field { name: Name::new(24, 5), ty: Ty::Said, arg: 2, flags: 0 }, // error
    Field { name: Name::new(1399, 5), ty: Ty::Text, arg: 0, flags: 0 }, // digit
    Field { name: Name::new(423, 11), ty: Ty::U32, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1803, 9), ty: Ty::Name, arg: 18, flags: 0 }, // new_state
    Field { name: Name::new(1303, 9), ty: Ty::Name, arg: 18, flags: 0 }, // old_state
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(415, 19), ty: Ty::U64, arg: 0, flags: 0 }, // silence_duration_ms
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3330, 9), ty: Ty::List, arg: 5, flags: 0 }, // endpoints
    Field { name: Name::new(121, 5), ty: Ty::Text, arg: 0, flags: 0 }, // codec
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(4378, 7), ty: Ty::Record, arg: 91, flags: 0 }, // inbound
    Field { name: Name::new(964, 8), ty: Ty::Record, arg: 92, flags: 0 }, // outbound
    Field { name: Name::new(2213, 6), ty: Ty::F64, arg: 0, flags: 2 }, // rtt_ms
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 19, flags: 0 }, // state
    Field { name: Name::new(1966, 5), ty: Ty::U64, arg: 0, flags: 0 }, // bytes
    Field { name: Name::new(4210, 9), ty: Ty::F64, arg: 0, flags: 0 }, // jitter_ms
    Field { name: Name::new(63, 20), ty: Ty::U64, arg: 0, flags: 0 }, // last_received_ms_ago
    Field { name: Name::new(772, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(3761, 12), ty: Ty::U64, arg: 0, flags: 0 }, // packets_lost
    Field { name: Name::new(1966, 5), ty: Ty::U64, arg: 0, flags: 0 }, // bytes
    Field { name: Name::new(772, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(423, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(24, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(46, 6), ty: Ty::Name, arg: 20, flags: 0 }, // reason
    Field { name: Name::new(764, 15), ty: Ty::U64, arg: 0, flags: 0 }, // dropped_packets
    Field { name: Name::new(423, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(622, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(772, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(46, 6), ty: Ty::Name, arg: 21, flags: 0 }, // reason
    Field { name: Name::new(2884, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(46, 6), ty: Ty::Text, arg: 0, flags: 2 }, // reason
    Field { name: Name::new(146, 9), ty: Ty::List, arg: 6, flags: 0 }, // ssrc_list
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1975, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 22, flags: 0 }, // direction
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3165, 13), ty: Ty::Name, arg: 23, flags: 0 }, // endpoint_type
    Field { name: Name::new(832, 17), ty: Ty::Text, arg: 0, flags: 0 }, // source_session_id
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 18, flags: 0 }, // state
    Field { name: Name::new(286, 17), ty: Ty::U64, arg: 0, flags: 0 }, // idle_timeout_secs
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(207, 18), ty: Ty::U64, arg: 0, flags: 0 }, // empty_timeout_secs
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(315, 20), ty: Ty::U64, arg: 0, flags: 0 }, // timeout_remaining_ms
    Field { name: Name::new(2491, 5), ty: Ty::U64, arg: 0, flags: 0 }, // count
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(24, 5), ty: Ty::Text, arg: 0, flags: 0 }, // error
    Field { name: Name::new(24, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(1975, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(3573, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(121, 6), ty: Ty::List, arg: 4, flags: 1 }, // codecs
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 22, flags: 1 }, // direction
    Field { name: Name::new(2033, 4), ty: Ty::Bool, arg: 0, flags: 1 }, // srtp
    Field { name: Name::new(2481, 4), ty: Ty::Name, arg: 24, flags: 0 }, // type
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3573, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1975, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1399, 5), ty: Ty::Text, arg: 0, flags: 0 }, // digit
    Field { name: Name::new(423, 11), ty: Ty::U32, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(4454, 6), ty: Ty::U8, arg: 0, flags: 1 }, // volume
    Field { name: Name::new(690, 14), ty: Ty::U32, arg: 0, flags: 1 }, // cache_ttl_secs
    Field { name: Name::new(542, 7), ty: Ty::F64, arg: 0, flags: 1 }, // gain_db
    Field { name: Name::new(3429, 7), ty: Ty::Json, arg: 0, flags: 1 }, // headers
    Field { name: Name::new(4061, 10), ty: Ty::U32, arg: 0, flags: 3 }, // loop_count
    Field { name: Name::new(451, 6), ty: Ty::Bool, arg: 0, flags: 1 }, // shared
    Field { name: Name::new(832, 6), ty: Ty::Text, arg: 0, flags: 0 }, // source
    Field { name: Name::new(1908, 8), ty: Ty::U64, arg: 0, flags: 1 }, // start_ms
    Field { name: Name::new(1452, 10), ty: Ty::U32, arg: 0, flags: 1 }, // timeout_ms
    Field { name: Name::new(423, 11), ty: Ty::U64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(4201, 9), ty: Ty::F64, arg: 0, flags: 1 }, // frequency
    Field { name: Name::new(1581, 4), ty: Ty::Name, arg: 25, flags: 0 }, // tone
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(916, 11), ty: Ty::U64, arg: 0, flags: 0 }, // position_ms
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 1 }, // endpoint_id
    Field { name: Name::new(622, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(2884, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(433, 19), ty: Ty::U32, arg: 0, flags: 1 }, // silence_interval_ms
    Field { name: Name::new(1290, 16), ty: Ty::F64, arg: 0, flags: 1 }, // speech_threshold
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(441, 11), ty: Ty::U32, arg: 0, flags: 1 }, // interval_ms
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2334, 10), ty: Ty::Text, arg: 0, flags: 0 }, // created_at
    Field { name: Name::new(3330, 9), ty: Ty::List, arg: 7, flags: 0 }, // endpoints
    Field { name: Name::new(3614, 10), ty: Ty::List, arg: 8, flags: 0 }, // recordings
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 27, flags: 0 }, // state
    Field { name: Name::new(4101, 10), ty: Ty::List, arg: 4, flags: 0 }, // vad_active
    Field { name: Name::new(121, 5), ty: Ty::Text, arg: 0, flags: 2 }, // codec
    Field { name: Name::new(1110, 9), ty: Ty::Name, arg: 22, flags: 0 }, // direction
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3165, 13), ty: Ty::Name, arg: 23, flags: 0 }, // endpoint_type
    Field { name: Name::new(451, 18), ty: Ty::Text, arg: 0, flags: 1 }, // shared_playback_id
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 18, flags: 0 }, // state
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 2 }, // endpoint_id
    Field { name: Name::new(622, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(2884, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 26, flags: 0 }, // state
    Field { name: Name::new(3966, 8), ty: Ty::List, arg: 9, flags: 0 }, // sessions
    Field { name: Name::new(2334, 10), ty: Ty::Text, arg: 0, flags: 0 }, // created_at
    Field { name: Name::new(3005, 14), ty: Ty::U64, arg: 0, flags: 0 }, // endpoint_count
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(861, 5), ty: Ty::Name, arg: 27, flags: 0 }, // state
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1846, 18), ty: Ty::Text, arg: 0, flags: 0 }, // target_endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3573, 10), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_answer
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(3801, 9), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_offer
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1975, 17), ty: Ty::Text, arg: 0, flags: 0 }, // target_session_id
    Field { name: Name::new(3801, 9), ty: Ty::Text, arg: 0, flags: 0 }, // sdp_offer
    Field { name: Name::new(3573, 3), ty: Ty::Text, arg: 0, flags: 0 }, // sdp
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1853, 11), ty: Ty::Text, arg: 0, flags: 0 }, // endpoint_id
    Field { name: Name::new(1581, 4), ty: Ty::Name, arg: 25, flags: 0 }, // tone
    Field { name: Name::new(2884, 12), ty: Ty::Text, arg: 0, flags: 0 }, // recording_id
    Field { name: Name::new(764, 15), ty: Ty::U64, arg: 0, flags: 0 }, // dropped_packets
    Field { name: Name::new(423, 11), ty: Ty::U64, arg: 0, flags: 0 }, // duration_ms
    Field { name: Name::new(622, 9), ty: Ty::Text, arg: 0, flags: 0 }, // file_path
    Field { name: Name::new(772, 7), ty: Ty::U64, arg: 0, flags: 0 }, // packets
    Field { name: Name::new(3292, 8), ty: Ty::Text, arg: 0, flags: 1 }, // event_id
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 0 }, // type
    Field { name: Name::new(573, 9), ty: Ty::Text, arg: 0, flags: 0 }, // timestamp
    Field { name: Name::new(280, 2), ty: Ty::Text, arg: 0, flags: 0 }, // id
    Field { name: Name::new(2481, 4), ty: Ty::Text, arg: 0, flags: 0 }, // type
    Field { name: Name::new(832, 6), ty: Ty::Name, arg: 28, flags: 1 }, // source
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(573, 9), ty: Ty::Text, arg: 0, flags: 0 }, // timestamp
    Field { name: Name::new(3056, 4), ty: Ty::Json, arg: 0, flags: 1 }, // data
    Field { name: Name::new(3052, 8), ty: Ty::Json, arg: 0, flags: 1 }, // metadata
    Field { name: Name::new(839, 10), ty: Ty::Text, arg: 0, flags: 0 }, // session_id
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3262, 13), ty: Ty::Text, arg: 0, flags: 1 }, // called_number
    Field { name: Name::new(1046, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(3534, 13), ty: Ty::Text, arg: 0, flags: 1 }, // current_state
    Field { name: Name::new(567, 10), ty: Ty::Text, arg: 0, flags: 1 }, // start_time
    Field { name: Name::new(253, 16), ty: Ty::I64, arg: 0, flags: 1 }, // duration_seconds
    Field { name: Name::new(114, 6), ty: Ty::Name, arg: 29, flags: 1 }, // status
    Field { name: Name::new(4262, 9), ty: Ty::Json, arg: 0, flags: 1 }, // variables
    Field { name: Name::new(1009, 5), ty: Ty::List, arg: 10, flags: 0 }, // calls
    Field { name: Name::new(1365, 15), ty: Ty::Text, arg: 0, flags: 1 }, // next_page_token
    Field { name: Name::new(3110, 11), ty: Ty::I64, arg: 0, flags: 1 }, // total_count
    Field { name: Name::new(4183, 9), ty: Ty::Text, arg: 0, flags: 1 }, // caller_id
    Field { name: Name::new(3262, 13), ty: Ty::Text, arg: 0, flags: 1 }, // called_number
    Field { name: Name::new(1046, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(3425, 11), ty: Ty::Json, arg: 0, flags: 1 }, // sip_headers
    Field { name: Name::new(4312, 8), ty: Ty::Name, arg: 30, flags: 1 }, // protocol
    Field { name: Name::new(46, 6), ty: Ty::Name, arg: 31, flags: 1 }, // reason
    Field { name: Name::new(253, 16), ty: Ty::I64, arg: 0, flags: 1 }, // duration_seconds
    Field { name: Name::new(861, 17), ty: Ty::I64, arg: 0, flags: 1 }, // state_transitions
    Field { name: Name::new(3320, 11), ty: Ty::Text, arg: 0, flags: 1 }, // final_state
    Field { name: Name::new(423, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3401, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(592, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(423, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3835, 8), ty: Ty::List, arg: 11, flags: 1 }, // segments
    Field { name: Name::new(3212, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(1908, 8), ty: Ty::I64, arg: 0, flags: 1 }, // start_ms
    Field { name: Name::new(3668, 6), ty: Ty::I64, arg: 0, flags: 1 }, // end_ms
    Field { name: Name::new(592, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(3401, 10), ty: Ty::Text, arg: 0, flags: 1 }, // transcript
    Field { name: Name::new(592, 10), ty: Ty::F64, arg: 0, flags: 1 }, // confidence
    Field { name: Name::new(2243, 8), ty: Ty::Text, arg: 0, flags: 1 }, // language
    Field { name: Name::new(423, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(3835, 8), ty: Ty::List, arg: 11, flags: 1 }, // segments
    Field { name: Name::new(1399, 5), ty: Ty::Text, arg: 0, flags: 9 }, // digit
    Field { name: Name::new(423, 11), ty: Ty::I64, arg: 0, flags: 1 }, // duration_ms
    Field { name: Name::new(1324, 10), ty: Ty::Text, arg: 0, flags: 1 }, // from_state
    Field { name: Name::new(3206, 8), ty: Ty::Text, arg: 0, flags: 1 }, // to_state
    Field { name: Name::new(2467, 13), ty: Ty::Text, arg: 0, flags: 1 }, // trigger_event
    Field { name: Name::new(1046, 11), ty: Ty::Text, arg: 0, flags: 1 }, // dialog_name
    Field { name: Name::new(3739, 11), ty: Ty::Text, arg: 0, flags: 1 }, // action_type
    Field { name: Name::new(4436, 6), ty: Ty::Json, arg: 0, flags: 1 }, // params
    Field { name: Name::new(3351, 8), ty: Ty::Text, arg: 0, flags: 1 }, // hook_url
    Field { name: Name::new(114, 11), ty: Ty::I64, arg: 0, flags: 1 }, // status_code
    Field { name: Name::new(4002, 8), ty: Ty::Json, arg: 0, flags: 1 }, // response
    Field { name: Name::new(3351, 8), ty: Ty::Text, arg: 0, flags: 1 }, // hook_url
    Field { name: Name::new(24, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
    Field { name: Name::new(3212, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(3145, 5), ty: Ty::Text, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(3212, 4), ty: Ty::Text, arg: 0, flags: 1 }, // text
    Field { name: Name::new(3145, 5), ty: Ty::Text, arg: 0, flags: 1 }, // voice
    Field { name: Name::new(24, 5), ty: Ty::Text, arg: 0, flags: 1 }, // error
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
    Value { name: Name::new(3884, 11), ty: Ty::Record, arg: 31, flags: 0 }, // call:status
    Value { name: Name::new(4109, 9), ty: Ty::Record, arg: 35, flags: 0 }, // verb:hook
    Value { name: Name::new(2836, 11), ty: Ty::Record, arg: 42, flags: 0 }, // verb:status
    Value { name: Name::new(3338, 11), ty: Ty::Record, arg: 43, flags: 0 }, // session:new
    Value { name: Name::new(703, 17), ty: Ty::Record, arg: 43, flags: 0 }, // session:reconnect
    Value { name: Name::new(1192, 16), ty: Ty::Record, arg: 47, flags: 0 }, // session:redirect
    Value { name: Name::new(1138, 16), ty: Ty::Record, arg: 48, flags: 0 }, // session:adulting
    Value { name: Name::new(983, 12), ty: Ty::Record, arg: 47, flags: 0 }, // dial:confirm
    Value { name: Name::new(4156, 9), ty: Ty::Json, arg: 0, flags: 0 }, // llm:event
    Value { name: Name::new(3253, 13), ty: Ty::Record, arg: 49, flags: 0 }, // llm:tool-call
    Value { name: Name::new(2451, 17), ty: Ty::Record, arg: 51, flags: 0 }, // tts:tokens-result
    Value { name: Name::new(1207, 19), ty: Ty::Record, arg: 52, flags: 0 }, // tts:streaming-event
    Value { name: Name::new(3593, 13), ty: Ty::Record, arg: 53, flags: 0 }, // jambonz:error
    Value { name: Name::new(3824, 12), ty: Ty::Record, arg: 54, flags: 0 }, // queue:status
    Value { name: Name::new(3873, 11), ty: Ty::Record, arg: 55, flags: 0 }, // agent:event
    Value { name: Name::new(2496, 15), ty: Ty::Record, arg: 56, flags: 0 }, // agent:tool-call
    Value { name: Name::new(1200, 8), ty: Ty::Json, arg: 59, flags: 16 }, // redirect
    Value { name: Name::new(3884, 11), ty: Ty::Record, arg: 60, flags: 0 }, // call:status
    Value { name: Name::new(3956, 11), ty: Ty::Json, arg: 61, flags: 16 }, // mute:status
    Value { name: Name::new(2606, 16), ty: Ty::Record, arg: 62, flags: 0 }, // conf:mute-status
    Value { name: Name::new(2522, 16), ty: Ty::Record, arg: 63, flags: 0 }, // conf:hold-status
    Value { name: Name::new(1154, 23), ty: Ty::Record, arg: 64, flags: 0 }, // conf:participant-action
    Value { name: Name::new(151, 13), ty: Ty::Record, arg: 65, flags: 0 }, // listen:status
    Value { name: Name::new(2634, 13), ty: Ty::Record, arg: 66, flags: 0 }, // stream:status
    Value { name: Name::new(2343, 17), ty: Ty::Record, arg: 67, flags: 0 }, // transcribe:status
    Value { name: Name::new(634, 6), ty: Ty::Record, arg: 68, flags: 0 }, // record
    Value { name: Name::new(4420, 7), ty: Ty::Record, arg: 69, flags: 0 }, // whisper
    Value { name: Name::new(3391, 11), ty: Ty::Record, arg: 70, flags: 0 }, // sip:request
    Value { name: Name::new(971, 4), ty: Ty::Record, arg: 72, flags: 0 }, // dtmf
    Value { name: Name::new(2224, 6), ty: Ty::Json, arg: 0, flags: 0 }, // config
    Value { name: Name::new(1497, 3), ty: Ty::Json, arg: 0, flags: 0 }, // dub
    Value { name: Name::new(243, 4), ty: Ty::Record, arg: 74, flags: 0 }, // dial
    Value { name: Name::new(1499, 16), ty: Ty::Json, arg: 75, flags: 16 }, // boostAudioSignal
    Value { name: Name::new(2182, 10), ty: Ty::Json, arg: 76, flags: 16 }, // media:path
    Value { name: Name::new(377, 15), ty: Ty::Json, arg: 0, flags: 1 }, // llm:tool-output
    Value { name: Name::new(3687, 10), ty: Ty::Json, arg: 0, flags: 0 }, // llm:update
    Value { name: Name::new(2451, 10), ty: Ty::Record, arg: 77, flags: 0 }, // tts:tokens
    Value { name: Name::new(3480, 9), ty: Ty::Json, arg: 0, flags: 1 }, // tts:flush
    Value { name: Name::new(3445, 9), ty: Ty::Json, arg: 0, flags: 1 }, // tts:clear
    Value { name: Name::new(2495, 3), ty: Ty::Json, arg: 0, flags: 0 }, // tag
    Value { name: Name::new(1118, 21), ty: Ty::Record, arg: 78, flags: 0 }, // noiseIsolation:status
    Value { name: Name::new(4245, 8), ty: Ty::Json, arg: 0, flags: 0 }, // room:say
    Value { name: Name::new(3809, 9), ty: Ty::Json, arg: 0, flags: 0 }, // room:play
    Value { name: Name::new(2218, 15), ty: Ty::Record, arg: 79, flags: 0 }, // stt:reconfigure
    Value { name: Name::new(3187, 12), ty: Ty::Json, arg: 0, flags: 0 }, // agent:update
    Value { name: Name::new(971, 4), ty: Ty::Record, arg: 85, flags: 0 }, // dtmf
    Value { name: Name::new(1476, 22), ty: Ty::Record, arg: 86, flags: 0 }, // endpoint.state_changed
    Value { name: Name::new(3981, 11), ty: Ty::Record, arg: 87, flags: 0 }, // vad.silence
    Value { name: Name::new(2112, 18), ty: Ty::Record, arg: 88, flags: 0 }, // vad.speech_started
    Value { name: Name::new(877, 5), ty: Ty::Record, arg: 89, flags: 0 }, // stats
    Value { name: Name::new(1437, 22), ty: Ty::Record, arg: 93, flags: 0 }, // endpoint.media_timeout
    Value { name: Name::new(1378, 22), ty: Ty::Record, arg: 94, flags: 0 }, // endpoint.file.finished
    Value { name: Name::new(634, 17), ty: Ty::Record, arg: 95, flags: 0 }, // recording.stopped
    Value { name: Name::new(1572, 22), ty: Ty::Record, arg: 96, flags: 0 }, // endpoint.tone.finished
    Value { name: Name::new(2295, 17), ty: Ty::Record, arg: 97, flags: 0 }, // endpoint.rtcp_bye
    Value { name: Name::new(943, 24), ty: Ty::Record, arg: 98, flags: 0 }, // endpoint.transferred_out
    Value { name: Name::new(1064, 23), ty: Ty::Record, arg: 99, flags: 0 }, // endpoint.transferred_in
    Value { name: Name::new(302, 20), ty: Ty::Record, arg: 100, flags: 0 }, // session.idle_timeout
    Value { name: Name::new(199, 21), ty: Ty::Record, arg: 101, flags: 0 }, // session.empty_timeout
    Value { name: Name::new(1095, 16), ty: Ty::Record, arg: 102, flags: 0 }, // session.orphaned
    Value { name: Name::new(1221, 14), ty: Ty::Record, arg: 103, flags: 0 }, // events.dropped
    Value { name: Name::new(4237, 9), ty: Ty::Record, arg: 104, flags: 0 }, // vad.error
    Value { name: Name::new(24, 5), ty: Ty::Record, arg: 105, flags: 0 }, // error
    Value { name: Name::new(2326, 14), ty: Ty::None, arg: 0, flags: 1 }, // session.create
    Value { name: Name::new(1461, 15), ty: Ty::None, arg: 0, flags: 1 }, // session.destroy
    Value { name: Name::new(2846, 12), ty: Ty::None, arg: 0, flags: 1 }, // session.info
    Value { name: Name::new(3080, 12), ty: Ty::None, arg: 0, flags: 1 }, // session.list
    Value { name: Name::new(877, 17), ty: Ty::None, arg: 0, flags: 1 }, // stats.unsubscribe
    Value { name: Name::new(2255, 14), ty: Ty::Record, arg: 106, flags: 0 }, // session.attach
    Value { name: Name::new(2282, 14), ty: Ty::Record, arg: 107, flags: 0 }, // session.bridge
    Value { name: Name::new(0, 26), ty: Ty::Record, arg: 108, flags: 0 }, // endpoint.create_from_offer
    Value { name: Name::new(1626, 21), ty: Ty::Record, arg: 109, flags: 0 }, // endpoint.create_offer
    Value { name: Name::new(1256, 22), ty: Ty::Record, arg: 110, flags: 0 }, // endpoint.accept_answer
    Value { name: Name::new(2823, 15), ty: Ty::Record, arg: 111, flags: 0 }, // endpoint.remove
    Value { name: Name::new(943, 17), ty: Ty::Record, arg: 112, flags: 0 }, // endpoint.transfer
    Value { name: Name::new(1893, 20), ty: Ty::Record, arg: 113, flags: 0 }, // endpoint.ice_restart
    Value { name: Name::new(2024, 19), ty: Ty::Record, arg: 114, flags: 0 }, // endpoint.srtp_rekey
    Value { name: Name::new(1827, 20), ty: Ty::Record, arg: 115, flags: 0 }, // endpoint.dtmf.inject
    Value { name: Name::new(601, 25), ty: Ty::Record, arg: 116, flags: 0 }, // endpoint.create_with_file
    Value { name: Name::new(1785, 20), ty: Ty::Record, arg: 117, flags: 0 }, // endpoint.create_tone
    Value { name: Name::new(2061, 18), ty: Ty::Record, arg: 118, flags: 0 }, // endpoint.file.seek
    Value { name: Name::new(1992, 19), ty: Ty::Record, arg: 119, flags: 0 }, // endpoint.file.pause
    Value { name: Name::new(1864, 20), ty: Ty::Record, arg: 120, flags: 0 }, // endpoint.file.resume
    Value { name: Name::new(2200, 15), ty: Ty::Record, arg: 121, flags: 0 }, // recording.start
    Value { name: Name::new(634, 14), ty: Ty::Record, arg: 122, flags: 0 }, // recording.stop
    Value { name: Name::new(4253, 9), ty: Ty::Record, arg: 123, flags: 0 }, // vad.start
    Value { name: Name::new(4344, 8), ty: Ty::Record, arg: 124, flags: 0 }, // vad.stop
    Value { name: Name::new(1915, 15), ty: Ty::Record, arg: 125, flags: 0 }, // stats.subscribe
    Value { name: Name::new(2326, 14), ty: Ty::Record, arg: 126, flags: 0 }, // session.create
    Value { name: Name::new(1461, 15), ty: Ty::Record, arg: 127, flags: 0 }, // session.destroy
    Value { name: Name::new(2846, 12), ty: Ty::Record, arg: 128, flags: 0 }, // session.info
    Value { name: Name::new(3080, 12), ty: Ty::Record, arg: 131, flags: 0 }, // session.list
    Value { name: Name::new(877, 17), ty: Ty::Record, arg: 127, flags: 0 }, // stats.unsubscribe
    Value { name: Name::new(2255, 14), ty: Ty::Record, arg: 127, flags: 0 }, // session.attach
    Value { name: Name::new(2282, 14), ty: Ty::Record, arg: 133, flags: 0 }, // session.bridge
    Value { name: Name::new(0, 26), ty: Ty::Record, arg: 134, flags: 0 }, // endpoint.create_from_offer
    Value { name: Name::new(1626, 21), ty: Ty::Record, arg: 135, flags: 0 }, // endpoint.create_offer
    Value { name: Name::new(1256, 22), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.accept_answer
    Value { name: Name::new(2823, 15), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.remove
    Value { name: Name::new(943, 17), ty: Ty::Record, arg: 136, flags: 0 }, // endpoint.transfer
    Value { name: Name::new(1893, 20), ty: Ty::Record, arg: 137, flags: 0 }, // endpoint.ice_restart
    Value { name: Name::new(2024, 19), ty: Ty::Record, arg: 138, flags: 0 }, // endpoint.srtp_rekey
    Value { name: Name::new(1827, 20), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.dtmf.inject
    Value { name: Name::new(601, 25), ty: Ty::Record, arg: 139, flags: 0 }, // endpoint.create_with_file
    Value { name: Name::new(1785, 20), ty: Ty::Record, arg: 140, flags: 0 }, // endpoint.create_tone
    Value { name: Name::new(2061, 18), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.seek
    Value { name: Name::new(1992, 19), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.pause
    Value { name: Name::new(1864, 20), ty: Ty::Record, arg: 127, flags: 0 }, // endpoint.file.resume
    Value { name: Name::new(2200, 15), ty: Ty::Record, arg: 141, flags: 0 }, // recording.start
    Value { name: Name::new(634, 14), ty: Ty::Record, arg: 142, flags: 0 }, // recording.stop
    Value { name: Name::new(4253, 9), ty: Ty::Record, arg: 127, flags: 0 }, // vad.start
    Value { name: Name::new(4344, 8), ty: Ty::Record, arg: 127, flags: 0 }, // vad.stop
    Value { name: Name::new(1915, 15), ty: Ty::Record, arg: 127, flags: 0 }, // stats.subscribe
    Value { name: Name::new(3645, 12), ty: Ty::Record, arg: 147, flags: 0 }, // call_started
    Value { name: Name::new(2507, 15), ty: Ty::Record, arg: 148, flags: 0 }, // call_terminated
    Value { name: Name::new(2537, 14), ty: Ty::Record, arg: 149, flags: 0 }, // speech_partial
    Value { name: Name::new(3313, 12), ty: Ty::Record, arg: 151, flags: 0 }, // speech_final
    Value { name: Name::new(971, 13), ty: Ty::Record, arg: 152, flags: 0 }, // dtmf_received
    Value { name: Name::new(861, 16), ty: Ty::Record, arg: 153, flags: 0 }, // state_transition
    Value { name: Name::new(1171, 15), ty: Ty::Record, arg: 154, flags: 0 }, // action_executed
    Value { name: Name::new(485, 11), ty: Ty::Record, arg: 155, flags: 0 }, // hook_result
    Value { name: Name::new(2191, 10), ty: Ty::Record, arg: 156, flags: 0 }, // hook_error
    Value { name: Name::new(3367, 11), ty: Ty::Record, arg: 157, flags: 0 }, // tts_started
    Value { name: Name::new(2910, 13), ty: Ty::Record, arg: 158, flags: 0 }, // tts_completed
    Value { name: Name::new(24, 5), ty: Ty::Record, arg: 159, flags: 0 }, // error
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
    Name::new(4378, 7), // inbound
    Name::new(964, 8), // outbound
    Name::new(3772, 6), // trying
    Name::new(4123, 7), // ringing
    Name::new(3177, 11), // early-media
    Name::new(3070, 11), // in-progress
    Name::new(1236, 6), // queued
    Name::new(238, 6), // failed
    Name::new(4466, 4), // busy
    Name::new(2572, 9), // no-answer
    Name::new(2914, 9), // completed
    Name::new(3509, 6), // caller
    Name::new(3593, 7), // jambonz
    Name::new(2437, 14), // speechDetected
    Name::new(1035, 12), // dtmfDetected
    Name::new(213, 7), // timeout
    Name::new(24, 5), // error
    Name::new(584, 18), // stt-low-confidence
    Name::new(3521, 13), // playCompleted
    Name::new(3814, 10), // playFailed
    Name::new(487, 2), // ok
    Name::new(238, 6), // failed
    Name::new(3156, 11), // stream_open
    Name::new(2646, 13), // stream_closed
    Name::new(2674, 13), // stream_paused
    Name::new(2592, 14), // stream_resumed
    Name::new(162, 17), // user_interruption
    Name::new(3410, 10), // tts_spoken
    Name::new(1085, 11), // in progress
    Name::new(2163, 13), // not available
    Name::new(4219, 4), // join
    Name::new(1354, 5), // leave
    Name::new(4052, 9), // abandoned
    Name::new(1234, 8), // dequeued
    Name::new(2611, 4), // mute
    Name::new(4448, 6), // unmute
    Name::new(53, 4), // hold
    Name::new(4442, 6), // unhold
    Name::new(2495, 3), // tag
    Name::new(2493, 5), // untag
    Name::new(4408, 5), // coach
    Name::new(4406, 7), // uncoach
    Name::new(2611, 4), // mute
    Name::new(4448, 6), // unmute
    Name::new(53, 4), // hold
    Name::new(4442, 6), // unhold
    Name::new(2006, 5), // pause
    Name::new(1418, 6), // resume
    Name::new(415, 7), // silence
    Name::new(518, 18), // startCallRecording
    Name::new(926, 17), // stopCallRecording
    Name::new(2006, 18), // pauseCallRecording
    Name::new(1418, 19), // resumeCallRecording
    Name::new(3235, 8), // no-media
    Name::new(2544, 13), // partial-media
    Name::new(4043, 10), // full-media
    Name::new(3546, 6), // enable
    Name::new(1349, 7), // disable
    Name::new(3862, 11), // PARSE_ERROR
    Name::new(2769, 15), // INVALID_REQUEST
    Name::new(2977, 14), // UNKNOWN_METHOD
    Name::new(2937, 14), // INVALID_PARAMS
    Name::new(2962, 10), // NO_SESSION
    Name::new(1594, 21), // SESSION_ALREADY_BOUND
    Name::new(2130, 17), // SESSION_NOT_FOUND
    Name::new(1718, 20), // SESSION_NOT_ORPHANED
    Name::new(2965, 12), // SESSION_BUSY
    Name::new(3633, 12), // SESSION_GONE
    Name::new(1738, 20), // SESSION_UNRESPONSIVE
    Name::new(2950, 13), // SHUTTING_DOWN
    Name::new(1698, 20), // MAX_SESSIONS_REACHED
    Name::new(1757, 14), // ENDPOINT_ERROR
    Name::new(1770, 15), // RECORDING_ERROR
    Name::new(4139, 9), // VAD_ERROR
    Name::new(2793, 15), // TRANSFER_FAILED
    Name::new(2782, 11), // STATS_ERROR
    Name::new(2923, 14), // INTERNAL_ERROR
    Name::new(2326, 14), // session.create
    Name::new(1461, 15), // session.destroy
    Name::new(2846, 12), // session.info
    Name::new(3080, 12), // session.list
    Name::new(877, 17), // stats.unsubscribe
    Name::new(2255, 14), // session.attach
    Name::new(2282, 14), // session.bridge
    Name::new(0, 26), // endpoint.create_from_offer
    Name::new(1626, 21), // endpoint.create_offer
    Name::new(1256, 22), // endpoint.accept_answer
    Name::new(2823, 15), // endpoint.remove
    Name::new(943, 17), // endpoint.transfer
    Name::new(1893, 20), // endpoint.ice_restart
    Name::new(2024, 19), // endpoint.srtp_rekey
    Name::new(1827, 20), // endpoint.dtmf.inject
    Name::new(601, 25), // endpoint.create_with_file
    Name::new(1785, 20), // endpoint.create_tone
    Name::new(2061, 18), // endpoint.file.seek
    Name::new(1992, 19), // endpoint.file.pause
    Name::new(1864, 20), // endpoint.file.resume
    Name::new(2200, 15), // recording.start
    Name::new(634, 14), // recording.stop
    Name::new(4253, 9), // vad.start
    Name::new(4344, 8), // vad.stop
    Name::new(1915, 15), // stats.subscribe
    Name::new(1803, 3), // new
    Name::new(4174, 9), // buffering
    Name::new(713, 10), // connecting
    Name::new(1027, 9), // connected
    Name::new(4399, 7), // playing
    Name::new(2681, 6), // paused
    Name::new(1024, 12), // disconnected
    Name::new(1392, 8), // finished
    Name::new(4474, 3), // New
    Name::new(4118, 9), // Buffering
    Name::new(4010, 10), // Connecting
    Name::new(4130, 9), // Connected
    Name::new(4366, 7), // Playing
    Name::new(4430, 6), // Paused
    Name::new(1614, 12), // Disconnected
    Name::new(4280, 8), // Finished
    Name::new(2914, 9), // completed
    Name::new(24, 5), // error
    Name::new(2405, 16), // endpoint_removed
    Name::new(1929, 20), // endpoint_transferred
    Name::new(748, 17), // session_destroyed
    Name::new(3992, 11), // write_error
    Name::new(3894, 8), // sendrecv
    Name::new(3898, 8), // recvonly
    Name::new(3842, 8), // sendonly
    Name::new(4460, 6), // webrtc
    Name::new(2034, 3), // rtp
    Name::new(622, 4), // file
    Name::new(1581, 4), // tone
    Name::new(2290, 6), // bridge
    Name::new(4460, 6), // webrtc
    Name::new(2034, 3), // rtp
    Name::new(3128, 8), // ringback
    Name::new(4123, 7), // ringing
    Name::new(4466, 4), // busy
    Name::new(892, 4), // beep
    Name::new(4039, 4), // sine
    Name::new(4105, 6), // active
    Name::new(4105, 6), // active
    Name::new(1103, 8), // orphaned
    Name::new(1055, 5), // media
    Name::new(1290, 6), // speech
    Name::new(337, 6), // dialog
    Name::new(2278, 5), // hooks
    Name::new(2562, 11), // integration
    Name::new(4105, 6), // active
    Name::new(50, 7), // on_hold
    Name::new(3120, 12), // transferring
    Name::new(2512, 10), // terminated
    Name::new(94, 3), // sip
    Name::new(4460, 6), // webrtc
    Name::new(3682, 6), // normal
    Name::new(3509, 13), // caller_hangup
    Name::new(2742, 13), // system_hangup
    Name::new(952, 8), // transfer
    Name::new(24, 5), // error
    Name::new(213, 7), // timeout
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
    Name::new(463, 3), // ack
    Name::new(4392, 7), // command
    Name::new(224, 20), // serialization_failed
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

/// All names: one may stand within another.
pub(crate) static POOL: &str = concat!(
    "endpoint.create_from_offerror_message_failure_reason_hold_detailast_received_ms_",
    "agoriginating_sip_trunk_namessage_status_codecsv_urlocal_sip_addressrc_listen:st",
    "atuser_interruptionoise_isolation_statusession.empty_timeout_secserialization_fa",
    "iledial_call_duration_secondservice_provider_sidle_timeout_secsession.idle_timeo",
    "ut_remaining_msgidialogflow_resultemplate_ai_websocket_urllm:tool-outputemplate_",
    "default_app_argsilence_duration_msilence_interval_mshared_playback_idial_call_st",
    "atus_hook_resultemplate_max_duration_mstartCallRecordingreetingain_dbarge_in_pat",
    "ience_mstart_timestamp_mstt-low-confidencendpoint.create_with_file_pathas_record",
    "ing.stoppedial_sbc_callidial_sip_statuserved_from_cache_ttl_secsession:reconnect",
    "ingfinal_referred_call_statusession_destroyedropped_packets_receivedequeue_resul",
    "template_ai_quic_urloaded_numbersource_session_idial_call_sidstate_transitionsta",
    "ts.unsubscribeeplayback_last_offset_position_mstopCallRecordingendpoint.transfer",
    "red_outboundtmf_receivedial:confirmax_concurrent_calls_per_secondisconnectedtmfD",
    "etectedialog_namedia_tokendpoint.transferred_in progressession.orphanedirectiono",
    "iseIsolation:statusession:adultingconf:participant-action_executedefaultsession:",
    "redirectts:streaming-events.droppedequeuedequeuerror_codendpoint.accept_answer_t",
    "imestamp_mspeech_threshold_statemplate_call_from_statemplate_tenant_idisableave_",
    "reasonext_page_tokendpoint.file.finishedigitsequence_numberesumeCallRecordingend",
    "point.media_timeout_msession.destroyendpoint.state_changeduboostAudioSignalterna",
    "tivestimated_mosip_referred_by_usereferring_call_sidendpoint.tone.finishedSESSIO",
    "N_ALREADY_BOUNDisconnectedendpoint.create_offereferred_call_sidplayback_millisec",
    "ondsiprecServerURLMAX_SESSIONS_REACHEDSESSION_NOT_ORPHANEDSESSION_UNRESPONSIVEND",
    "POINT_ERRORECORDING_ERRORendpoint.create_tonew_statemplate_trunk_idendpoint.dtmf",
    ".injectarget_endpoint_idendpoint.file.resumessage_sidendpoint.ice_restart_mstats",
    ".subscribendpoint_transferredcall_termination_bytes_sentarget_session_idendpoint",
    ".file.pauseCallRecordingendpoint.srtp_rekeycarrier_message_idendpoint.file.seeko",
    "riginating_sip_iparent_call_infovad.speech_startedSESSION_NOT_FOUNDcompletion_re",
    "asonot availableave_timedia:pathook_errorecording.startt_mstt:reconfigurecording",
    "_urlanguageHintsession.attachild_call_hooksession.bridgendpoint.rtcp_byend_times",
    "tamp_msession.created_atranscribe:statusip_user_agent_config_keyfallback_languag",
    "e_codendpoint_removedtranscribe_statuspeechDetectedtts:tokens-resultrigger_event",
    "_typending_countagent:tool-call_terminatedconf:hold-statuspeech_partial-media_pa",
    "thintegrationo-answerefer_detailstream_resumedconf:mute-statustt_latency_mstream",
    ":statustream_closedconf_hold_statustream_pausedconf_mute_statustream_statusuperv",
    "isor_idplayback_secondsystem_hanguparent_call_sidINVALID_REQUESTATS_ERRORTRANSFE",
    "R_FAILEDapplication_sidendpoint.removerb:statusession.infofallback_vendorefer_to",
    "_userecording_idprocessed_countts_completedINTERNAL_ERRORINVALID_PARAMSHUTTING_D",
    "OWNO_SESSION_BUSYUNKNOWN_METHODconference_sidendpoint_countool_call_idfallback_l",
    "abelapsed_timetadatauto_barge_in-progressession.listen_statusip_refer_total_coun",
    "transferringbackfallback_voicend_of_stream_opendpoint_typearly-mediagent:updatem",
    "plate_to_statextraceparentranslationo-mediapi_base_urllm:tool-called_numberefer_",
    "statuspeech_event_idfs_sip_addresspeech_final_statendpointsession:newebhook_urle",
    "x_resultts_startedfunction_callsip:requestranscriptts_spokenv_varsip_headersip_r",
    "equestts:cleargumentsynthesizerasa_resultts:flushqueue_positionode_idcaller_hang",
    "uplayCompletedcurrent_statenablengthfriendly_namembersdp_answerecordingIDjambonz",
    ":errorecognizerecordingsip_methodSESSION_GONEcall_startedcontent_typend_msip_rea",
    "sonormallm:updatevtrace_idcustomerDataccount_sidcustomerdataction_typefs_public_",
    "ipackets_lostryingpackets_sentparticipantsdp_offeroom:playFailedqueue:statusegme",
    "ntsendonlyqueueCommandPARSE_ERRORagent:eventcall:statusendrecvonlycaller_namecam",
    "paign_idchannel_tagent_idinterruptedmute:statusessionsip_bodyvad.silencewrite_er",
    "roresponseConnectingauth_tokencharactersinefull-mediabandonedloop_countq850_caus",
    "equeue_sizequeue_timevad_activerb:hookBufferingingConnectedVAD_ERRORaudio_urllm:",
    "eventbucket_idbufferingcaller_idclient_idfrequencyjitter_msjoin_timequeue_sidvad",
    ".erroroom:sayvad.startvariableswait_hookFinishedfailoverb_idis_finalevelprotocol",
    "uri_hosturi_userealmodelvad.stopayloadvariancePlayingbargeinboundcallSidcommandp",
    "layinguncoachversionwhisperulePausedparamsunholdunmutevolumewebrtcbusyportNewraw",
    "b3",
);
