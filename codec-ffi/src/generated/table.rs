//! The JSON messages as a table: names, types, and offsets in the structs.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use core::mem::offset_of;

use crate::gateway::*;
use crate::jambonz::*;
use crate::rtpbridge::*;
use crate::small::schema::*;
use crate::voicetyped::*;

/// The numbers of messages and unions.
#[allow(dead_code, reason = "not all are read alone")]
pub(crate) mod id {
    pub(crate) const JAMBONZ_MESSAGE: u8 = 0;
    pub(crate) const JAMBONZ_STATUS_DATA: u8 = 1;
    pub(crate) const JAMBONZ_DEFAULTS: u8 = 2;
    pub(crate) const JAMBONZ_SYNTHESIZER: u8 = 3;
    pub(crate) const JAMBONZ_RECOGNIZER: u8 = 4;
    pub(crate) const JAMBONZ_HOOK_DATA: u8 = 5;
    pub(crate) const JAMBONZ_SPEECH: u8 = 6;
    pub(crate) const JAMBONZ_ALTERNATIVE: u8 = 7;
    pub(crate) const JAMBONZ_SPEECH_VENDOR: u8 = 8;
    pub(crate) const JAMBONZ_TRANSLATION: u8 = 9;
    pub(crate) const JAMBONZ_REFER_DETAILS: u8 = 10;
    pub(crate) const JAMBONZ_HOLD_DETAIL: u8 = 11;
    pub(crate) const JAMBONZ_VERB_DATA: u8 = 12;
    pub(crate) const JAMBONZ_SESSION: u8 = 13;
    pub(crate) const JAMBONZ_SIP_MESSAGE: u8 = 14;
    pub(crate) const JAMBONZ_SIP_PAYLOAD: u8 = 15;
    pub(crate) const JAMBONZ_PARTICIPANT: u8 = 16;
    pub(crate) const JAMBONZ_CALL_INFO: u8 = 17;
    pub(crate) const JAMBONZ_ADULTED_SESSION: u8 = 18;
    pub(crate) const JAMBONZ_TOOL_CALL: u8 = 19;
    pub(crate) const JAMBONZ_FUNCTION_CALL: u8 = 20;
    pub(crate) const JAMBONZ_TOKENS_RESULT: u8 = 21;
    pub(crate) const JAMBONZ_STREAMING_DATA: u8 = 22;
    pub(crate) const JAMBONZ_ERROR_DATA: u8 = 23;
    pub(crate) const JAMBONZ_QUEUE_DATA: u8 = 24;
    pub(crate) const JAMBONZ_AGENT_DATA: u8 = 25;
    pub(crate) const JAMBONZ_AGENT_TOOL_CALL: u8 = 26;
    pub(crate) const JAMBONZ_ACK: u8 = 27;
    pub(crate) const JAMBONZ_COMMAND: u8 = 28;
    pub(crate) const JAMBONZ_REDIRECT: u8 = 29;
    pub(crate) const JAMBONZ_SET_CALL_STATUS: u8 = 30;
    pub(crate) const JAMBONZ_SET_MUTE: u8 = 31;
    pub(crate) const JAMBONZ_SET_CONF_MUTE: u8 = 32;
    pub(crate) const JAMBONZ_SET_CONF_HOLD: u8 = 33;
    pub(crate) const JAMBONZ_ACT_ON_PARTICIPANT: u8 = 34;
    pub(crate) const JAMBONZ_SET_LISTEN: u8 = 35;
    pub(crate) const JAMBONZ_SET_STREAM: u8 = 36;
    pub(crate) const JAMBONZ_SET_TRANSCRIBE: u8 = 37;
    pub(crate) const JAMBONZ_RECORD: u8 = 38;
    pub(crate) const JAMBONZ_WHISPER: u8 = 39;
    pub(crate) const JAMBONZ_SEND_SIP_REQUEST: u8 = 40;
    pub(crate) const JAMBONZ_SIP_REQUEST: u8 = 41;
    pub(crate) const JAMBONZ_SEND_DTMF: u8 = 42;
    pub(crate) const JAMBONZ_DIGITS: u8 = 43;
    pub(crate) const JAMBONZ_PLACE_CALL: u8 = 44;
    pub(crate) const JAMBONZ_BOOST: u8 = 45;
    pub(crate) const JAMBONZ_SET_MEDIA_PATH: u8 = 46;
    pub(crate) const JAMBONZ_TOKENS: u8 = 47;
    pub(crate) const JAMBONZ_SET_NOISE_ISOLATION: u8 = 48;
    pub(crate) const JAMBONZ_RECONFIGURE_STT: u8 = 49;
    pub(crate) const RTPBRIDGE_EVENT: u8 = 50;
    pub(crate) const RTPBRIDGE_RESPONSE: u8 = 51;
    pub(crate) const RTPBRIDGE_RESPONSE_ERROR: u8 = 52;
    pub(crate) const RTPBRIDGE_REQUEST: u8 = 53;
    pub(crate) const RTPBRIDGE_SERIALIZATION_FAILED: u8 = 54;
    pub(crate) const RTPBRIDGE_DTMF: u8 = 55;
    pub(crate) const RTPBRIDGE_ENDPOINT_STATE_CHANGED: u8 = 56;
    pub(crate) const RTPBRIDGE_VAD_SILENCE: u8 = 57;
    pub(crate) const RTPBRIDGE_VAD_SPEECH_STARTED: u8 = 58;
    pub(crate) const RTPBRIDGE_STATS: u8 = 59;
    pub(crate) const RTPBRIDGE_ENDPOINT_STATS: u8 = 60;
    pub(crate) const RTPBRIDGE_INBOUND_STATS: u8 = 61;
    pub(crate) const RTPBRIDGE_OUTBOUND_STATS: u8 = 62;
    pub(crate) const RTPBRIDGE_ENDPOINT_MEDIA_TIMEOUT: u8 = 63;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_FINISHED: u8 = 64;
    pub(crate) const RTPBRIDGE_RECORDING_STOPPED: u8 = 65;
    pub(crate) const RTPBRIDGE_ENDPOINT_TONE_FINISHED: u8 = 66;
    pub(crate) const RTPBRIDGE_ENDPOINT_RTCP_BYE: u8 = 67;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFERRED_OUT: u8 = 68;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFERRED_IN: u8 = 69;
    pub(crate) const RTPBRIDGE_SESSION_IDLE_TIMEOUT: u8 = 70;
    pub(crate) const RTPBRIDGE_SESSION_EMPTY_TIMEOUT: u8 = 71;
    pub(crate) const RTPBRIDGE_SESSION_ORPHANED: u8 = 72;
    pub(crate) const RTPBRIDGE_EVENTS_DROPPED: u8 = 73;
    pub(crate) const RTPBRIDGE_VAD_ERROR: u8 = 74;
    pub(crate) const RTPBRIDGE_ERROR_EVENT: u8 = 75;
    pub(crate) const RTPBRIDGE_SESSION_ATTACH: u8 = 76;
    pub(crate) const RTPBRIDGE_SESSION_BRIDGE: u8 = 77;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_FROM_OFFER: u8 = 78;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_OFFER: u8 = 79;
    pub(crate) const RTPBRIDGE_ENDPOINT_ACCEPT_ANSWER: u8 = 80;
    pub(crate) const RTPBRIDGE_ENDPOINT_REMOVE: u8 = 81;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFER: u8 = 82;
    pub(crate) const RTPBRIDGE_ENDPOINT_ICE_RESTART: u8 = 83;
    pub(crate) const RTPBRIDGE_ENDPOINT_SRTP_REKEY: u8 = 84;
    pub(crate) const RTPBRIDGE_ENDPOINT_DTMF_INJECT: u8 = 85;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_WITH_FILE: u8 = 86;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_TONE: u8 = 87;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_SEEK: u8 = 88;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_PAUSE: u8 = 89;
    pub(crate) const RTPBRIDGE_ENDPOINT_FILE_RESUME: u8 = 90;
    pub(crate) const RTPBRIDGE_RECORDING_START: u8 = 91;
    pub(crate) const RTPBRIDGE_RECORDING_STOP: u8 = 92;
    pub(crate) const RTPBRIDGE_VAD_START: u8 = 93;
    pub(crate) const RTPBRIDGE_VAD_STOP: u8 = 94;
    pub(crate) const RTPBRIDGE_STATS_SUBSCRIBE: u8 = 95;
    pub(crate) const RTPBRIDGE_SESSION_CREATE_RESULT: u8 = 96;
    pub(crate) const RTPBRIDGE_EMPTY_RESULT: u8 = 97;
    pub(crate) const RTPBRIDGE_SESSION_INFO_RESULT: u8 = 98;
    pub(crate) const RTPBRIDGE_ENDPOINT_INFO: u8 = 99;
    pub(crate) const RTPBRIDGE_RECORDING_INFO: u8 = 100;
    pub(crate) const RTPBRIDGE_SESSION_LIST_RESULT: u8 = 101;
    pub(crate) const RTPBRIDGE_SESSION_SUMMARY: u8 = 102;
    pub(crate) const RTPBRIDGE_SESSION_BRIDGE_RESULT: u8 = 103;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_FROM_OFFER_RESULT: u8 = 104;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_OFFER_RESULT: u8 = 105;
    pub(crate) const RTPBRIDGE_ENDPOINT_TRANSFER_RESULT: u8 = 106;
    pub(crate) const RTPBRIDGE_ENDPOINT_ICE_RESTART_RESULT: u8 = 107;
    pub(crate) const RTPBRIDGE_ENDPOINT_SRTP_REKEY_RESULT: u8 = 108;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_WITH_FILE_RESULT: u8 = 109;
    pub(crate) const RTPBRIDGE_ENDPOINT_CREATE_TONE_RESULT: u8 = 110;
    pub(crate) const RTPBRIDGE_RECORDING_START_RESULT: u8 = 111;
    pub(crate) const RTPBRIDGE_RECORDING_STOP_RESULT: u8 = 112;
    pub(crate) const VOICETYPED_COMMON: u8 = 113;
    pub(crate) const VOICETYPED_ENVELOPE: u8 = 114;
    pub(crate) const VOICETYPED_CALL: u8 = 115;
    pub(crate) const VOICETYPED_CALL_LIST: u8 = 116;
    pub(crate) const VOICETYPED_CALL_STARTED: u8 = 117;
    pub(crate) const VOICETYPED_CALL_TERMINATED: u8 = 118;
    pub(crate) const VOICETYPED_SPEECH_PARTIAL: u8 = 119;
    pub(crate) const VOICETYPED_SEGMENT: u8 = 120;
    pub(crate) const VOICETYPED_SPEECH_FINAL: u8 = 121;
    pub(crate) const VOICETYPED_DTMF_RECEIVED: u8 = 122;
    pub(crate) const VOICETYPED_STATE_TRANSITION: u8 = 123;
    pub(crate) const VOICETYPED_ACTION_EXECUTED: u8 = 124;
    pub(crate) const VOICETYPED_HOOK_RESULT: u8 = 125;
    pub(crate) const VOICETYPED_HOOK_ERROR: u8 = 126;
    pub(crate) const VOICETYPED_TTS_STARTED: u8 = 127;
    pub(crate) const VOICETYPED_TTS_COMPLETED: u8 = 128;
    pub(crate) const VOICETYPED_ERROR: u8 = 129;
    pub(crate) const VOICETYPED_ENVELOPED_EVENT: u8 = 130;
    pub(crate) const JAMBONZ_APPLICATION_MESSAGE: u8 = 131;
    pub(crate) const RTPBRIDGE_MESSAGE: u8 = 132;
    pub(crate) const JAMBONZ_UNION_DATA: u8 = 0;
    pub(crate) const JAMBONZ_UNION_COMMAND_DATA: u8 = 1;
    pub(crate) const RTPBRIDGE_UNION_EVENT_DATA: u8 = 2;
    pub(crate) const RTPBRIDGE_UNION_COMMAND: u8 = 3;
    pub(crate) const RTPBRIDGE_UNION_METHOD_RESULT: u8 = 4;
    pub(crate) const VOICETYPED_UNION_PAYLOAD: u8 = 5;
}

pub(crate) static MESSAGES: [Message; 133] = [
    Message { first: 0, count: 6, base: 1, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_message>() as u8, size: size_of::<callevents_jambonz_message>() as u16, rest: offset_of!(callevents_jambonz_message, rest) as u16 },
    Message { first: 6, count: 31, base: 0, base_count: 28, rust_floats: 0, align: align_of::<callevents_jambonz_status_data>() as u8, size: size_of::<callevents_jambonz_status_data>() as u16, rest: offset_of!(callevents_jambonz_status_data, rest) as u16 },
    Message { first: 37, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_defaults>() as u8, size: size_of::<callevents_jambonz_defaults>() as u16, rest: offset_of!(callevents_jambonz_defaults, rest) as u16 },
    Message { first: 39, count: 8, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_synthesizer>() as u8, size: size_of::<callevents_jambonz_synthesizer>() as u16, rest: offset_of!(callevents_jambonz_synthesizer, rest) as u16 },
    Message { first: 47, count: 6, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_recognizer>() as u8, size: size_of::<callevents_jambonz_recognizer>() as u16, rest: offset_of!(callevents_jambonz_recognizer, rest) as u16 },
    Message { first: 53, count: 85, base: 0, base_count: 28, rust_floats: 0, align: align_of::<callevents_jambonz_hook_data>() as u8, size: size_of::<callevents_jambonz_hook_data>() as u16, rest: offset_of!(callevents_jambonz_hook_data, rest) as u16 },
    Message { first: 138, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_speech>() as u8, size: size_of::<callevents_jambonz_speech>() as u16, rest: offset_of!(callevents_jambonz_speech, rest) as u16 },
    Message { first: 143, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_alternative>() as u8, size: size_of::<callevents_jambonz_alternative>() as u16, rest: offset_of!(callevents_jambonz_alternative, rest) as u16 },
    Message { first: 145, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_speech_vendor>() as u8, size: size_of::<callevents_jambonz_speech_vendor>() as u16, rest: offset_of!(callevents_jambonz_speech_vendor, rest) as u16 },
    Message { first: 147, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_translation>() as u8, size: size_of::<callevents_jambonz_translation>() as u16, rest: offset_of!(callevents_jambonz_translation, rest) as u16 },
    Message { first: 150, count: 7, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_refer_details>() as u8, size: size_of::<callevents_jambonz_refer_details>() as u16, rest: offset_of!(callevents_jambonz_refer_details, rest) as u16 },
    Message { first: 157, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_hold_detail>() as u8, size: size_of::<callevents_jambonz_hold_detail>() as u16, rest: offset_of!(callevents_jambonz_hold_detail, rest) as u16 },
    Message { first: 159, count: 16, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_verb_data>() as u8, size: size_of::<callevents_jambonz_verb_data>() as u16, rest: offset_of!(callevents_jambonz_verb_data, rest) as u16 },
    Message { first: 175, count: 33, base: 0, base_count: 28, rust_floats: 0, align: align_of::<callevents_jambonz_session>() as u8, size: size_of::<callevents_jambonz_session>() as u16, rest: offset_of!(callevents_jambonz_session, rest) as u16 },
    Message { first: 208, count: 7, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_sip_message>() as u8, size: size_of::<callevents_jambonz_sip_message>() as u16, rest: offset_of!(callevents_jambonz_sip_message, rest) as u16 },
    Message { first: 215, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_sip_payload>() as u8, size: size_of::<callevents_jambonz_sip_payload>() as u16, rest: offset_of!(callevents_jambonz_sip_payload, rest) as u16 },
    Message { first: 217, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_participant>() as u8, size: size_of::<callevents_jambonz_participant>() as u16, rest: offset_of!(callevents_jambonz_participant, rest) as u16 },
    Message { first: 220, count: 28, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_call_info>() as u8, size: size_of::<callevents_jambonz_call_info>() as u16, rest: offset_of!(callevents_jambonz_call_info, rest) as u16 },
    Message { first: 248, count: 29, base: 0, base_count: 28, rust_floats: 0, align: align_of::<callevents_jambonz_adulted_session>() as u8, size: size_of::<callevents_jambonz_adulted_session>() as u16, rest: offset_of!(callevents_jambonz_adulted_session, rest) as u16 },
    Message { first: 277, count: 6, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_tool_call>() as u8, size: size_of::<callevents_jambonz_tool_call>() as u16, rest: offset_of!(callevents_jambonz_tool_call, rest) as u16 },
    Message { first: 283, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_function_call>() as u8, size: size_of::<callevents_jambonz_function_call>() as u16, rest: offset_of!(callevents_jambonz_function_call, rest) as u16 },
    Message { first: 286, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_tokens_result>() as u8, size: size_of::<callevents_jambonz_tokens_result>() as u16, rest: offset_of!(callevents_jambonz_tokens_result, rest) as u16 },
    Message { first: 289, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_streaming_data>() as u8, size: size_of::<callevents_jambonz_streaming_data>() as u16, rest: offset_of!(callevents_jambonz_streaming_data, rest) as u16 },
    Message { first: 292, count: 7, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_error_data>() as u8, size: size_of::<callevents_jambonz_error_data>() as u16, rest: offset_of!(callevents_jambonz_error_data, rest) as u16 },
    Message { first: 299, count: 35, base: 0, base_count: 28, rust_floats: 0, align: align_of::<callevents_jambonz_queue_data>() as u8, size: size_of::<callevents_jambonz_queue_data>() as u16, rest: offset_of!(callevents_jambonz_queue_data, rest) as u16 },
    Message { first: 334, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_agent_data>() as u8, size: size_of::<callevents_jambonz_agent_data>() as u16, rest: offset_of!(callevents_jambonz_agent_data, rest) as u16 },
    Message { first: 339, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_agent_tool_call>() as u8, size: size_of::<callevents_jambonz_agent_tool_call>() as u16, rest: offset_of!(callevents_jambonz_agent_tool_call, rest) as u16 },
    Message { first: 342, count: 3, base: 1, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_ack>() as u8, size: size_of::<callevents_jambonz_ack>() as u16, rest: offset_of!(callevents_jambonz_ack, rest) as u16 },
    Message { first: 345, count: 7, base: 2, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_command>() as u8, size: size_of::<callevents_jambonz_command>() as u16, rest: offset_of!(callevents_jambonz_command, rest) as u16 },
    Message { first: 352, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_redirect>() as u8, size: size_of::<callevents_jambonz_redirect>() as u16, rest: offset_of!(callevents_jambonz_redirect, rest) as u16 },
    Message { first: 356, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_call_status>() as u8, size: size_of::<callevents_jambonz_set_call_status>() as u16, rest: offset_of!(callevents_jambonz_set_call_status, rest) as u16 },
    Message { first: 357, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_mute>() as u8, size: size_of::<callevents_jambonz_set_mute>() as u16, rest: offset_of!(callevents_jambonz_set_mute, rest) as u16 },
    Message { first: 358, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_conf_mute>() as u8, size: size_of::<callevents_jambonz_set_conf_mute>() as u16, rest: offset_of!(callevents_jambonz_set_conf_mute, rest) as u16 },
    Message { first: 359, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_conf_hold>() as u8, size: size_of::<callevents_jambonz_set_conf_hold>() as u16, rest: offset_of!(callevents_jambonz_set_conf_hold, rest) as u16 },
    Message { first: 361, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_act_on_participant>() as u8, size: size_of::<callevents_jambonz_act_on_participant>() as u16, rest: offset_of!(callevents_jambonz_act_on_participant, rest) as u16 },
    Message { first: 364, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_listen>() as u8, size: size_of::<callevents_jambonz_set_listen>() as u16, rest: offset_of!(callevents_jambonz_set_listen, rest) as u16 },
    Message { first: 365, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_stream>() as u8, size: size_of::<callevents_jambonz_set_stream>() as u16, rest: offset_of!(callevents_jambonz_set_stream, rest) as u16 },
    Message { first: 366, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_transcribe>() as u8, size: size_of::<callevents_jambonz_set_transcribe>() as u16, rest: offset_of!(callevents_jambonz_set_transcribe, rest) as u16 },
    Message { first: 367, count: 6, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_record>() as u8, size: size_of::<callevents_jambonz_record>() as u16, rest: offset_of!(callevents_jambonz_record, rest) as u16 },
    Message { first: 373, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_whisper>() as u8, size: size_of::<callevents_jambonz_whisper>() as u16, rest: offset_of!(callevents_jambonz_whisper, rest) as u16 },
    Message { first: 374, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_send_sip_request>() as u8, size: size_of::<callevents_jambonz_send_sip_request>() as u16, rest: offset_of!(callevents_jambonz_send_sip_request, rest) as u16 },
    Message { first: 379, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_sip_request>() as u8, size: size_of::<callevents_jambonz_sip_request>() as u16, rest: offset_of!(callevents_jambonz_sip_request, rest) as u16 },
    Message { first: 383, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_send_dtmf>() as u8, size: size_of::<callevents_jambonz_send_dtmf>() as u16, rest: offset_of!(callevents_jambonz_send_dtmf, rest) as u16 },
    Message { first: 386, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_digits>() as u8, size: size_of::<callevents_jambonz_digits>() as u16, rest: offset_of!(callevents_jambonz_digits, rest) as u16 },
    Message { first: 388, count: 6, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_place_call>() as u8, size: size_of::<callevents_jambonz_place_call>() as u16, rest: offset_of!(callevents_jambonz_place_call, rest) as u16 },
    Message { first: 394, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_boost>() as u8, size: size_of::<callevents_jambonz_boost>() as u16, rest: offset_of!(callevents_jambonz_boost, rest) as u16 },
    Message { first: 395, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_media_path>() as u8, size: size_of::<callevents_jambonz_set_media_path>() as u16, rest: offset_of!(callevents_jambonz_set_media_path, rest) as u16 },
    Message { first: 396, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_tokens>() as u8, size: size_of::<callevents_jambonz_tokens>() as u16, rest: offset_of!(callevents_jambonz_tokens, rest) as u16 },
    Message { first: 398, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_set_noise_isolation>() as u8, size: size_of::<callevents_jambonz_set_noise_isolation>() as u16, rest: offset_of!(callevents_jambonz_set_noise_isolation, rest) as u16 },
    Message { first: 402, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_reconfigure_stt>() as u8, size: size_of::<callevents_jambonz_reconfigure_stt>() as u16, rest: offset_of!(callevents_jambonz_reconfigure_stt, rest) as u16 },
    Message { first: 403, count: 0, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_event>() as u8, size: size_of::<callevents_rtpbridge_event>() as u16, rest: offset_of!(callevents_rtpbridge_event, rest) as u16 },
    Message { first: 403, count: 0, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_response>() as u8, size: size_of::<callevents_rtpbridge_response>() as u16, rest: offset_of!(callevents_rtpbridge_response, rest) as u16 },
    Message { first: 403, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_response_error>() as u8, size: size_of::<callevents_rtpbridge_response_error>() as u16, rest: offset_of!(callevents_rtpbridge_response_error, rest) as u16 },
    Message { first: 405, count: 0, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_request>() as u8, size: size_of::<callevents_rtpbridge_request>() as u16, rest: offset_of!(callevents_rtpbridge_request, rest) as u16 },
    Message { first: 405, count: 0, base: 1, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_serialization_failed>() as u8, size: size_of::<callevents_rtpbridge_serialization_failed>() as u16, rest: NOWHERE },
    Message { first: 405, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_dtmf>() as u8, size: size_of::<callevents_rtpbridge_dtmf>() as u16, rest: offset_of!(callevents_rtpbridge_dtmf, rest) as u16 },
    Message { first: 408, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_state_changed>() as u8, size: size_of::<callevents_rtpbridge_endpoint_state_changed>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_state_changed, rest) as u16 },
    Message { first: 411, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_vad_silence>() as u8, size: size_of::<callevents_rtpbridge_vad_silence>() as u16, rest: offset_of!(callevents_rtpbridge_vad_silence, rest) as u16 },
    Message { first: 413, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_vad_speech_started>() as u8, size: size_of::<callevents_rtpbridge_vad_speech_started>() as u16, rest: offset_of!(callevents_rtpbridge_vad_speech_started, rest) as u16 },
    Message { first: 414, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_stats>() as u8, size: size_of::<callevents_rtpbridge_stats>() as u16, rest: offset_of!(callevents_rtpbridge_stats, rest) as u16 },
    Message { first: 415, count: 6, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_stats>() as u8, size: size_of::<callevents_rtpbridge_endpoint_stats>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_stats, rest) as u16 },
    Message { first: 421, count: 5, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_inbound_stats>() as u8, size: size_of::<callevents_rtpbridge_inbound_stats>() as u16, rest: offset_of!(callevents_rtpbridge_inbound_stats, rest) as u16 },
    Message { first: 426, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_outbound_stats>() as u8, size: size_of::<callevents_rtpbridge_outbound_stats>() as u16, rest: offset_of!(callevents_rtpbridge_outbound_stats, rest) as u16 },
    Message { first: 428, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_media_timeout>() as u8, size: size_of::<callevents_rtpbridge_endpoint_media_timeout>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_media_timeout, rest) as u16 },
    Message { first: 430, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_file_finished>() as u8, size: size_of::<callevents_rtpbridge_endpoint_file_finished>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_file_finished, rest) as u16 },
    Message { first: 433, count: 6, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_stopped>() as u8, size: size_of::<callevents_rtpbridge_recording_stopped>() as u16, rest: offset_of!(callevents_rtpbridge_recording_stopped, rest) as u16 },
    Message { first: 439, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_tone_finished>() as u8, size: size_of::<callevents_rtpbridge_endpoint_tone_finished>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_tone_finished, rest) as u16 },
    Message { first: 440, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_rtcp_bye>() as u8, size: size_of::<callevents_rtpbridge_endpoint_rtcp_bye>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_rtcp_bye, rest) as u16 },
    Message { first: 443, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_transferred_out>() as u8, size: size_of::<callevents_rtpbridge_endpoint_transferred_out>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_transferred_out, rest) as u16 },
    Message { first: 445, count: 5, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_transferred_in>() as u8, size: size_of::<callevents_rtpbridge_endpoint_transferred_in>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_transferred_in, rest) as u16 },
    Message { first: 450, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_idle_timeout>() as u8, size: size_of::<callevents_rtpbridge_session_idle_timeout>() as u16, rest: offset_of!(callevents_rtpbridge_session_idle_timeout, rest) as u16 },
    Message { first: 452, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_empty_timeout>() as u8, size: size_of::<callevents_rtpbridge_session_empty_timeout>() as u16, rest: offset_of!(callevents_rtpbridge_session_empty_timeout, rest) as u16 },
    Message { first: 454, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_orphaned>() as u8, size: size_of::<callevents_rtpbridge_session_orphaned>() as u16, rest: offset_of!(callevents_rtpbridge_session_orphaned, rest) as u16 },
    Message { first: 455, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_events_dropped>() as u8, size: size_of::<callevents_rtpbridge_events_dropped>() as u16, rest: offset_of!(callevents_rtpbridge_events_dropped, rest) as u16 },
    Message { first: 456, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_vad_error>() as u8, size: size_of::<callevents_rtpbridge_vad_error>() as u16, rest: offset_of!(callevents_rtpbridge_vad_error, rest) as u16 },
    Message { first: 458, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_error_event>() as u8, size: size_of::<callevents_rtpbridge_error_event>() as u16, rest: offset_of!(callevents_rtpbridge_error_event, rest) as u16 },
    Message { first: 459, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_attach>() as u8, size: size_of::<callevents_rtpbridge_session_attach>() as u16, rest: offset_of!(callevents_rtpbridge_session_attach, rest) as u16 },
    Message { first: 460, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_bridge>() as u8, size: size_of::<callevents_rtpbridge_session_bridge>() as u16, rest: offset_of!(callevents_rtpbridge_session_bridge, rest) as u16 },
    Message { first: 462, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_from_offer>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_from_offer>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_from_offer, rest) as u16 },
    Message { first: 464, count: 4, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_offer>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_offer>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_offer, rest) as u16 },
    Message { first: 468, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_accept_answer>() as u8, size: size_of::<callevents_rtpbridge_endpoint_accept_answer>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_accept_answer, rest) as u16 },
    Message { first: 470, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_remove>() as u8, size: size_of::<callevents_rtpbridge_endpoint_remove>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_remove, rest) as u16 },
    Message { first: 471, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_transfer>() as u8, size: size_of::<callevents_rtpbridge_endpoint_transfer>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_transfer, rest) as u16 },
    Message { first: 473, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_ice_restart>() as u8, size: size_of::<callevents_rtpbridge_endpoint_ice_restart>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_ice_restart, rest) as u16 },
    Message { first: 474, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_srtp_rekey>() as u8, size: size_of::<callevents_rtpbridge_endpoint_srtp_rekey>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_srtp_rekey, rest) as u16 },
    Message { first: 475, count: 4, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_dtmf_inject>() as u8, size: size_of::<callevents_rtpbridge_endpoint_dtmf_inject>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, rest) as u16 },
    Message { first: 479, count: 8, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_with_file>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_with_file>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_with_file, rest) as u16 },
    Message { first: 487, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_tone>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_tone>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_tone, rest) as u16 },
    Message { first: 490, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_file_seek>() as u8, size: size_of::<callevents_rtpbridge_endpoint_file_seek>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_file_seek, rest) as u16 },
    Message { first: 492, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_file_pause>() as u8, size: size_of::<callevents_rtpbridge_endpoint_file_pause>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_file_pause, rest) as u16 },
    Message { first: 493, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_file_resume>() as u8, size: size_of::<callevents_rtpbridge_endpoint_file_resume>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_file_resume, rest) as u16 },
    Message { first: 494, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_start>() as u8, size: size_of::<callevents_rtpbridge_recording_start>() as u16, rest: offset_of!(callevents_rtpbridge_recording_start, rest) as u16 },
    Message { first: 496, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_stop>() as u8, size: size_of::<callevents_rtpbridge_recording_stop>() as u16, rest: offset_of!(callevents_rtpbridge_recording_stop, rest) as u16 },
    Message { first: 497, count: 3, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_vad_start>() as u8, size: size_of::<callevents_rtpbridge_vad_start>() as u16, rest: offset_of!(callevents_rtpbridge_vad_start, rest) as u16 },
    Message { first: 500, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_vad_stop>() as u8, size: size_of::<callevents_rtpbridge_vad_stop>() as u16, rest: offset_of!(callevents_rtpbridge_vad_stop, rest) as u16 },
    Message { first: 501, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_stats_subscribe>() as u8, size: size_of::<callevents_rtpbridge_stats_subscribe>() as u16, rest: offset_of!(callevents_rtpbridge_stats_subscribe, rest) as u16 },
    Message { first: 502, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_create_result>() as u8, size: size_of::<callevents_rtpbridge_session_create_result>() as u16, rest: offset_of!(callevents_rtpbridge_session_create_result, rest) as u16 },
    Message { first: 503, count: 0, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_empty_result>() as u8, size: size_of::<callevents_rtpbridge_empty_result>() as u16, rest: offset_of!(callevents_rtpbridge_empty_result, rest) as u16 },
    Message { first: 503, count: 6, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_info_result>() as u8, size: size_of::<callevents_rtpbridge_session_info_result>() as u16, rest: offset_of!(callevents_rtpbridge_session_info_result, rest) as u16 },
    Message { first: 509, count: 6, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_info>() as u8, size: size_of::<callevents_rtpbridge_endpoint_info>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_info, rest) as u16 },
    Message { first: 515, count: 4, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_info>() as u8, size: size_of::<callevents_rtpbridge_recording_info>() as u16, rest: offset_of!(callevents_rtpbridge_recording_info, rest) as u16 },
    Message { first: 519, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_list_result>() as u8, size: size_of::<callevents_rtpbridge_session_list_result>() as u16, rest: offset_of!(callevents_rtpbridge_session_list_result, rest) as u16 },
    Message { first: 520, count: 4, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_summary>() as u8, size: size_of::<callevents_rtpbridge_session_summary>() as u16, rest: offset_of!(callevents_rtpbridge_session_summary, rest) as u16 },
    Message { first: 524, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_session_bridge_result>() as u8, size: size_of::<callevents_rtpbridge_session_bridge_result>() as u16, rest: offset_of!(callevents_rtpbridge_session_bridge_result, rest) as u16 },
    Message { first: 526, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_from_offer_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_from_offer_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_from_offer_result, rest) as u16 },
    Message { first: 528, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_offer_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_offer_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_offer_result, rest) as u16 },
    Message { first: 530, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_transfer_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_transfer_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_transfer_result, rest) as u16 },
    Message { first: 532, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_ice_restart_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_ice_restart_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_ice_restart_result, rest) as u16 },
    Message { first: 533, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_srtp_rekey_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_srtp_rekey_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_srtp_rekey_result, rest) as u16 },
    Message { first: 534, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_with_file_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_with_file_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_with_file_result, rest) as u16 },
    Message { first: 535, count: 2, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_endpoint_create_tone_result>() as u8, size: size_of::<callevents_rtpbridge_endpoint_create_tone_result>() as u16, rest: offset_of!(callevents_rtpbridge_endpoint_create_tone_result, rest) as u16 },
    Message { first: 537, count: 1, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_start_result>() as u8, size: size_of::<callevents_rtpbridge_recording_start_result>() as u16, rest: offset_of!(callevents_rtpbridge_recording_start_result, rest) as u16 },
    Message { first: 538, count: 4, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_recording_stop_result>() as u8, size: size_of::<callevents_rtpbridge_recording_stop_result>() as u16, rest: offset_of!(callevents_rtpbridge_recording_stop_result, rest) as u16 },
    Message { first: 542, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_event>() as u8, size: size_of::<callevents_voicetyped_event>() as u16, rest: offset_of!(callevents_voicetyped_event, rest) as u16 },
    Message { first: 546, count: 7, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_envelope>() as u8, size: size_of::<callevents_voicetyped_envelope>() as u16, rest: offset_of!(callevents_voicetyped_envelope, rest) as u16 },
    Message { first: 553, count: 9, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_call>() as u8, size: size_of::<callevents_voicetyped_call>() as u16, rest: offset_of!(callevents_voicetyped_call, rest) as u16 },
    Message { first: 562, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_call_list>() as u8, size: size_of::<callevents_voicetyped_call_list>() as u16, rest: offset_of!(callevents_voicetyped_call_list, rest) as u16 },
    Message { first: 565, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_call_started>() as u8, size: size_of::<callevents_voicetyped_call_started>() as u16, rest: offset_of!(callevents_voicetyped_call_started, rest) as u16 },
    Message { first: 570, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_call_terminated>() as u8, size: size_of::<callevents_voicetyped_call_terminated>() as u16, rest: offset_of!(callevents_voicetyped_call_terminated, rest) as u16 },
    Message { first: 575, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_speech_partial>() as u8, size: size_of::<callevents_voicetyped_speech_partial>() as u16, rest: offset_of!(callevents_voicetyped_speech_partial, rest) as u16 },
    Message { first: 580, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_segment>() as u8, size: size_of::<callevents_voicetyped_segment>() as u16, rest: offset_of!(callevents_voicetyped_segment, rest) as u16 },
    Message { first: 584, count: 5, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_speech_final>() as u8, size: size_of::<callevents_voicetyped_speech_final>() as u16, rest: offset_of!(callevents_voicetyped_speech_final, rest) as u16 },
    Message { first: 589, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_dtmf_received>() as u8, size: size_of::<callevents_voicetyped_dtmf_received>() as u16, rest: offset_of!(callevents_voicetyped_dtmf_received, rest) as u16 },
    Message { first: 591, count: 4, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_state_transition>() as u8, size: size_of::<callevents_voicetyped_state_transition>() as u16, rest: offset_of!(callevents_voicetyped_state_transition, rest) as u16 },
    Message { first: 595, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_action_executed>() as u8, size: size_of::<callevents_voicetyped_action_executed>() as u16, rest: offset_of!(callevents_voicetyped_action_executed, rest) as u16 },
    Message { first: 597, count: 3, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_hook_result>() as u8, size: size_of::<callevents_voicetyped_hook_result>() as u16, rest: offset_of!(callevents_voicetyped_hook_result, rest) as u16 },
    Message { first: 600, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_hook_error>() as u8, size: size_of::<callevents_voicetyped_hook_error>() as u16, rest: offset_of!(callevents_voicetyped_hook_error, rest) as u16 },
    Message { first: 602, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_tts_started>() as u8, size: size_of::<callevents_voicetyped_tts_started>() as u16, rest: offset_of!(callevents_voicetyped_tts_started, rest) as u16 },
    Message { first: 604, count: 2, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_tts_completed>() as u8, size: size_of::<callevents_voicetyped_tts_completed>() as u16, rest: offset_of!(callevents_voicetyped_tts_completed, rest) as u16 },
    Message { first: 606, count: 1, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_error>() as u8, size: size_of::<callevents_voicetyped_error>() as u16, rest: offset_of!(callevents_voicetyped_error, rest) as u16 },
    Message { first: 607, count: 7, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_voicetyped_event>() as u8, size: size_of::<callevents_voicetyped_event>() as u16, rest: offset_of!(callevents_voicetyped_event, rest) as u16 },
    Message { first: 607, count: 0, base: 0, base_count: 0, rust_floats: 0, align: align_of::<callevents_jambonz_application_message>() as u8, size: size_of::<callevents_jambonz_application_message>() as u16, rest: NOWHERE },
    Message { first: 607, count: 0, base: 0, base_count: 0, rust_floats: 1, align: align_of::<callevents_rtpbridge_message>() as u8, size: size_of::<callevents_rtpbridge_message>() as u16, rest: NOWHERE },
];

pub(crate) static FIELDS: [Field; 614] = [
    Field { name: Name::new(1654, 4), ty: Ty::Tag, arg: 0, flags: 0, offset: NOWHERE, has: NOWHERE }, // type
    Field { name: Name::new(171, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_jambonz_message, msgid) as u16, has: NOWHERE }, // msgid
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_message, call_sid) as u16, has: offset_of!(callevents_jambonz_message, has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(353, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_message, hook) as u16, has: offset_of!(callevents_jambonz_message, has_hook) as u16 }, // hook
    Field { name: Name::new(2661, 4), ty: Ty::Tagged, arg: 0, flags: 0, offset: offset_of!(callevents_jambonz_message, data) as u16, has: NOWHERE }, // data
    Field { name: Name::new(3979, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_message, b3) as u16, has: offset_of!(callevents_jambonz_message, has_b3) as u16 }, // b3
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.call_sid) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.direction) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.from) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.to) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.call_id) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.sbc_callid) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.sip_status) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.sip_reason) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.call_status) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.caller_id) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.account_sid) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.trace_id) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.application_sid) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.fs_sip_address) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.parent_call_sid) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.call_termination_by) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.duration) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.customer_data) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.headers) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.api_base_url) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.fs_public_ip) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.has_recording) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.caller_name) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.local_sip_address) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.public_ip) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, call.customer_data_snake) as u16, has: offset_of!(callevents_jambonz_status_data, call.has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(1689, 5), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, error) as u16, has: offset_of!(callevents_jambonz_status_data, has_error) as u16 }, // error
    Field { name: Name::new(582, 6), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_status_data, reason) as u16, has: offset_of!(callevents_jambonz_status_data, has_reason) as u16 }, // reason
    Field { name: Name::new(859, 8), ty: Ty::Record, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_status_data, defaults) as u16, has: offset_of!(callevents_jambonz_status_data, has_defaults) as u16 }, // defaults
    Field { name: Name::new(3179, 11), ty: Ty::Record, arg: 3, flags: 1, offset: offset_of!(callevents_jambonz_defaults, synthesizer) as u16, has: offset_of!(callevents_jambonz_defaults, has_synthesizer) as u16 }, // synthesizer
    Field { name: Name::new(3189, 10), ty: Ty::Record, arg: 4, flags: 1, offset: offset_of!(callevents_jambonz_defaults, recognizer) as u16, has: offset_of!(callevents_jambonz_defaults, has_recognizer) as u16 }, // recognizer
    Field { name: Name::new(2473, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, vendor) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_vendor) as u16 }, // vendor
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, language) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_language) as u16 }, // language
    Field { name: Name::new(2754, 5), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, voice) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_voice) as u16 }, // voice
    Field { name: Name::new(2717, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, label) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_label) as u16 }, // label
    Field { name: Name::new(2464, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, fallback_vendor) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_fallback_vendor) as u16 }, // fallback_vendor
    Field { name: Name::new(2708, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, fallback_label) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_fallback_label) as u16 }, // fallback_label
    Field { name: Name::new(2103, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, fallback_language) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_fallback_language) as u16 }, // fallback_language
    Field { name: Name::new(2745, 14), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_synthesizer, fallback_voice) as u16, has: offset_of!(callevents_jambonz_synthesizer, has_fallback_voice) as u16 }, // fallback_voice
    Field { name: Name::new(2473, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, vendor) as u16, has: offset_of!(callevents_jambonz_recognizer, has_vendor) as u16 }, // vendor
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, language) as u16, has: offset_of!(callevents_jambonz_recognizer, has_language) as u16 }, // language
    Field { name: Name::new(2717, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, label) as u16, has: offset_of!(callevents_jambonz_recognizer, has_label) as u16 }, // label
    Field { name: Name::new(2464, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, fallback_vendor) as u16, has: offset_of!(callevents_jambonz_recognizer, has_fallback_vendor) as u16 }, // fallback_vendor
    Field { name: Name::new(2708, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, fallback_label) as u16, has: offset_of!(callevents_jambonz_recognizer, has_fallback_label) as u16 }, // fallback_label
    Field { name: Name::new(2103, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_recognizer, fallback_language) as u16, has: offset_of!(callevents_jambonz_recognizer, has_fallback_language) as u16 }, // fallback_language
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.call_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.direction) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.from) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.to) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.call_id) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.sbc_callid) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.sip_status) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.sip_reason) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.call_status) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.caller_id) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.account_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.trace_id) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.application_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.fs_sip_address) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.parent_call_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.call_termination_by) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.duration) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.customer_data) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.headers) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.api_base_url) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.fs_public_ip) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.has_recording) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.caller_name) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.local_sip_address) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.public_ip) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, call.customer_data_snake) as u16, has: offset_of!(callevents_jambonz_hook_data, call.has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(1251, 6), ty: Ty::Record, arg: 6, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, speech) as u16, has: offset_of!(callevents_jambonz_hook_data, has_speech) as u16 }, // speech
    Field { name: Name::new(2840, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, speech_event) as u16, has: offset_of!(callevents_jambonz_hook_data, has_speech_event) as u16 }, // speech_event
    Field { name: Name::new(2898, 11), ty: Ty::Record, arg: 9, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, translation) as u16, has: offset_of!(callevents_jambonz_hook_data, has_translation) as u16 }, // translation
    Field { name: Name::new(1101, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, digits) as u16, has: offset_of!(callevents_jambonz_hook_data, has_digits) as u16 }, // digits
    Field { name: Name::new(1884, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, details) as u16, has: offset_of!(callevents_jambonz_hook_data, has_details) as u16 }, // details
    Field { name: Name::new(2281, 14), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, stt_latency_ms) as u16, has: offset_of!(callevents_jambonz_hook_data, has_stt_latency_ms) as u16 }, // stt_latency_ms
    Field { name: Name::new(2335, 16), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, playback_seconds) as u16, has: offset_of!(callevents_jambonz_hook_data, has_playback_seconds) as u16 }, // playback_seconds
    Field { name: Name::new(1440, 21), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, playback_milliseconds) as u16, has: offset_of!(callevents_jambonz_hook_data, has_playback_milliseconds) as u16 }, // playback_milliseconds
    Field { name: Name::new(900, 24), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, playback_last_offset_pos) as u16, has: offset_of!(callevents_jambonz_hook_data, has_playback_last_offset_pos) as u16 }, // playback_last_offset_pos
    Field { name: Name::new(346, 6), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_status) as u16 }, // status
    Field { name: Name::new(175, 18), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dial_call_duration) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dial_call_duration) as u16 }, // dial_call_duration
    Field { name: Name::new(380, 16), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dial_call_status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dial_call_status) as u16 }, // dial_call_status
    Field { name: Name::new(482, 15), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dial_sip_status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dial_sip_status) as u16 }, // dial_sip_status
    Field { name: Name::new(710, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dial_call_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dial_call_sid) as u16 }, // dial_call_sid
    Field { name: Name::new(468, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dial_sbc_callid) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dial_sbc_callid) as u16 }, // dial_sbc_callid
    Field { name: Name::new(722, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dtmf) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dtmf) as u16 }, // dtmf
    Field { name: Name::new(1878, 13), ty: Ty::Record, arg: 10, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, refer_details) as u16, has: offset_of!(callevents_jambonz_hook_data, has_refer_details) as u16 }, // refer_details
    Field { name: Name::new(513, 11), ty: Ty::Record, arg: 11, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, hold_detail) as u16, has: offset_of!(callevents_jambonz_hook_data, has_hold_detail) as u16 }, // hold_detail
    Field { name: Name::new(283, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, event) as u16, has: offset_of!(callevents_jambonz_hook_data, has_event) as u16 }, // event
    Field { name: Name::new(2916, 12), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, refer_status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_refer_status) as u16 }, // refer_status
    Field { name: Name::new(326, 26), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, final_referred_call_status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_final_referred_call_status) as u16 }, // final_referred_call_status
    Field { name: Name::new(264, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_result) as u16 }, // result
    Field { name: Name::new(335, 3), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, err) as u16, has: offset_of!(callevents_jambonz_hook_data, has_err) as u16 }, // err
    Field { name: Name::new(3358, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, sip_method) as u16, has: offset_of!(callevents_jambonz_hook_data, has_sip_method) as u16 }, // sip_method
    Field { name: Name::new(3529, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, sip_body) as u16, has: offset_of!(callevents_jambonz_hook_data, has_sip_body) as u16 }, // sip_body
    Field { name: Name::new(3122, 11), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, sip_headers) as u16, has: offset_of!(callevents_jambonz_hook_data, has_sip_headers) as u16 }, // sip_headers
    Field { name: Name::new(510, 7), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, on_hold) as u16, has: offset_of!(callevents_jambonz_hook_data, has_on_hold) as u16 }, // on_hold
    Field { name: Name::new(1477, 6), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, siprec) as u16, has: offset_of!(callevents_jambonz_hook_data, has_siprec) as u16 }, // siprec
    Field { name: Name::new(3724, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, queue_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, has_queue_sid) as u16 }, // queue_sid
    Field { name: Name::new(3620, 10), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, queue_time) as u16, has: offset_of!(callevents_jambonz_hook_data, has_queue_time) as u16 }, // queue_time
    Field { name: Name::new(3610, 10), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, queue_size) as u16, has: offset_of!(callevents_jambonz_hook_data, has_queue_size) as u16 }, // queue_size
    Field { name: Name::new(2968, 14), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, queue_position) as u16, has: offset_of!(callevents_jambonz_hook_data, has_queue_position) as u16 }, // queue_position
    Field { name: Name::new(683, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, queue_result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_queue_result) as u16 }, // queue_result
    Field { name: Name::new(681, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dequeue_result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dequeue_result) as u16 }, // dequeue_result
    Field { name: Name::new(95, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, time) as u16, has: offset_of!(callevents_jambonz_hook_data, has_time) as u16 }, // time
    Field { name: Name::new(3173, 7), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, members) as u16, has: offset_of!(callevents_jambonz_hook_data, has_members) as u16 }, // members
    Field { name: Name::new(2596, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, conference_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, has_conference_sid) as u16 }, // conference_sid
    Field { name: Name::new(3162, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, friendly_name) as u16, has: offset_of!(callevents_jambonz_hook_data, has_friendly_name) as u16 }, // friendly_name
    Field { name: Name::new(1993, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, completion_reason) as u16, has: offset_of!(callevents_jambonz_hook_data, has_completion_reason) as u16 }, // completion_reason
    Field { name: Name::new(1689, 5), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, error) as u16, has: offset_of!(callevents_jambonz_hook_data, has_error) as u16 }, // error
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, kind) as u16, has: offset_of!(callevents_jambonz_hook_data, has_kind) as u16 }, // type
    Field { name: Name::new(582, 6), ty: Ty::Name, arg: 3, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, reason) as u16, has: offset_of!(callevents_jambonz_hook_data, has_reason) as u16 }, // reason
    Field { name: Name::new(43, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, greeting) as u16, has: offset_of!(callevents_jambonz_hook_data, has_greeting) as u16 }, // greeting
    Field { name: Name::new(3150, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, hint) as u16, has: offset_of!(callevents_jambonz_hook_data, has_hint) as u16 }, // hint
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, language) as u16, has: offset_of!(callevents_jambonz_hook_data, has_language) as u16 }, // language
    Field { name: Name::new(3683, 9), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, frequency) as u16, has: offset_of!(callevents_jambonz_hook_data, has_frequency) as u16 }, // frequency
    Field { name: Name::new(3863, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, variance) as u16, has: offset_of!(callevents_jambonz_hook_data, has_variance) as u16 }, // variance
    Field { name: Name::new(805, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, message_sid) as u16, has: offset_of!(callevents_jambonz_hook_data, has_message_sid) as u16 }, // message_sid
    Field { name: Name::new(745, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, message_status) as u16, has: offset_of!(callevents_jambonz_hook_data, has_message_status) as u16 }, // message_status
    Field { name: Name::new(1922, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, carrier) as u16, has: offset_of!(callevents_jambonz_hook_data, has_carrier) as u16 }, // carrier
    Field { name: Name::new(1922, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, carrier_message_id) as u16, has: offset_of!(callevents_jambonz_hook_data, has_carrier_message_id) as u16 }, // carrier_message_id
    Field { name: Name::new(566, 22), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, message_failure_reason) as u16, has: offset_of!(callevents_jambonz_hook_data, has_message_failure_reason) as u16 }, // message_failure_reason
    Field { name: Name::new(253, 17), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, dialogflow_result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_dialogflow_result) as u16 }, // dialogflow_result
    Field { name: Name::new(2889, 10), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, lex_result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_lex_result) as u16 }, // lex_result
    Field { name: Name::new(2947, 11), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, rasa_result) as u16, has: offset_of!(callevents_jambonz_hook_data, has_rasa_result) as u16 }, // rasa_result
    Field { name: Name::new(3979, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, b3) as u16, has: offset_of!(callevents_jambonz_hook_data, has_b3) as u16 }, // b3
    Field { name: Name::new(3793, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hook_data, verb_id) as u16, has: offset_of!(callevents_jambonz_hook_data, has_verb_id) as u16 }, // verb_id
    Field { name: Name::new(2675, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech, language_code) as u16, has: offset_of!(callevents_jambonz_speech, has_language_code) as u16 }, // language_code
    Field { name: Name::new(3462, 11), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech, channel_tag) as u16, has: offset_of!(callevents_jambonz_speech, has_channel_tag) as u16 }, // channel_tag
    Field { name: Name::new(3800, 8), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech, is_final) as u16, has: offset_of!(callevents_jambonz_speech, has_is_final) as u16 }, // is_final
    Field { name: Name::new(70, 12), ty: Ty::List, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech, alternatives) as u16, has: offset_of!(callevents_jambonz_speech, has_alternatives) as u16 }, // alternatives
    Field { name: Name::new(2473, 6), ty: Ty::Record, arg: 8, flags: 1, offset: offset_of!(callevents_jambonz_speech, vendor) as u16, has: offset_of!(callevents_jambonz_speech, has_vendor) as u16 }, // vendor
    Field { name: Name::new(410, 10), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_alternative, confidence) as u16, has: offset_of!(callevents_jambonz_alternative, has_confidence) as u16 }, // confidence
    Field { name: Name::new(3013, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_alternative, transcript) as u16, has: offset_of!(callevents_jambonz_alternative, has_transcript) as u16 }, // transcript
    Field { name: Name::new(564, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech_vendor, name) as u16, has: offset_of!(callevents_jambonz_speech_vendor, has_name) as u16 }, // name
    Field { name: Name::new(3105, 3), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_speech_vendor, evt) as u16, has: offset_of!(callevents_jambonz_speech_vendor, has_evt) as u16 }, // evt
    Field { name: Name::new(3462, 7), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_translation, channel) as u16, has: offset_of!(callevents_jambonz_translation, has_channel) as u16 }, // channel
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_translation, language) as u16, has: offset_of!(callevents_jambonz_translation, has_language) as u16 }, // language
    Field { name: Name::new(2898, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_translation, translation) as u16, has: offset_of!(callevents_jambonz_translation, has_translation) as u16 }, // translation
    Field { name: Name::new(2792, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, sip_refer_to) as u16, has: offset_of!(callevents_jambonz_refer_details, has_sip_refer_to) as u16 }, // sip_refer_to
    Field { name: Name::new(2478, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, refer_to_user) as u16, has: offset_of!(callevents_jambonz_refer_details, has_refer_to_user) as u16 }, // refer_to_user
    Field { name: Name::new(1460, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, sip_referred_by) as u16, has: offset_of!(callevents_jambonz_refer_details, has_sip_referred_by) as u16 }, // sip_referred_by
    Field { name: Name::new(2124, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, sip_user_agent) as u16, has: offset_of!(callevents_jambonz_refer_details, has_sip_user_agent) as u16 }, // sip_user_agent
    Field { name: Name::new(1401, 16), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, referred_by_user) as u16, has: offset_of!(callevents_jambonz_refer_details, has_referred_by_user) as u16 }, // referred_by_user
    Field { name: Name::new(993, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, referring_call_sid) as u16, has: offset_of!(callevents_jambonz_refer_details, has_referring_call_sid) as u16 }, // referring_call_sid
    Field { name: Name::new(1143, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_refer_details, referred_call_sid) as u16, has: offset_of!(callevents_jambonz_refer_details, has_referred_call_sid) as u16 }, // referred_call_sid
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hold_detail, from) as u16, has: offset_of!(callevents_jambonz_hold_detail, has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_hold_detail, to) as u16, has: offset_of!(callevents_jambonz_hold_detail, has_to) as u16 }, // to
    Field { name: Name::new(283, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, event) as u16, has: offset_of!(callevents_jambonz_verb_data, has_event) as u16 }, // event
    Field { name: Name::new(2473, 6), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, vendor) as u16, has: offset_of!(callevents_jambonz_verb_data, has_vendor) as u16 }, // vendor
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, language) as u16, has: offset_of!(callevents_jambonz_verb_data, has_language) as u16 }, // language
    Field { name: Name::new(3547, 10), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, characters) as u16, has: offset_of!(callevents_jambonz_verb_data, has_characters) as u16 }, // characters
    Field { name: Name::new(2647, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, elapsed_time) as u16, has: offset_of!(callevents_jambonz_verb_data, has_elapsed_time) as u16 }, // elapsed_time
    Field { name: Name::new(608, 17), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, served_from_cache) as u16, has: offset_of!(callevents_jambonz_verb_data, has_served_from_cache) as u16 }, // served_from_cache
    Field { name: Name::new(722, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, dtmf) as u16, has: offset_of!(callevents_jambonz_verb_data, has_dtmf) as u16 }, // dtmf
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, duration) as u16, has: offset_of!(callevents_jambonz_verb_data, has_duration) as u16 }, // duration
    Field { name: Name::new(2675, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, language_code) as u16, has: offset_of!(callevents_jambonz_verb_data, has_language_code) as u16 }, // language_code
    Field { name: Name::new(3462, 11), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, channel_tag) as u16, has: offset_of!(callevents_jambonz_verb_data, has_channel_tag) as u16 }, // channel_tag
    Field { name: Name::new(3800, 8), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, is_final) as u16, has: offset_of!(callevents_jambonz_verb_data, has_is_final) as u16 }, // is_final
    Field { name: Name::new(70, 12), ty: Ty::List, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, alternatives) as u16, has: offset_of!(callevents_jambonz_verb_data, has_alternatives) as u16 }, // alternatives
    Field { name: Name::new(118, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, id) as u16, has: offset_of!(callevents_jambonz_verb_data, has_id) as u16 }, // id
    Field { name: Name::new(2415, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, verb) as u16, has: offset_of!(callevents_jambonz_verb_data, has_verb) as u16 }, // verb
    Field { name: Name::new(564, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, name) as u16, has: offset_of!(callevents_jambonz_verb_data, has_name) as u16 }, // name
    Field { name: Name::new(346, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_verb_data, status) as u16, has: offset_of!(callevents_jambonz_verb_data, has_status) as u16 }, // status
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.call_sid) as u16, has: offset_of!(callevents_jambonz_session, call.has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.direction) as u16, has: offset_of!(callevents_jambonz_session, call.has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.from) as u16, has: offset_of!(callevents_jambonz_session, call.has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.to) as u16, has: offset_of!(callevents_jambonz_session, call.has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.call_id) as u16, has: offset_of!(callevents_jambonz_session, call.has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.sbc_callid) as u16, has: offset_of!(callevents_jambonz_session, call.has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.sip_status) as u16, has: offset_of!(callevents_jambonz_session, call.has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.sip_reason) as u16, has: offset_of!(callevents_jambonz_session, call.has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_session, call.call_status) as u16, has: offset_of!(callevents_jambonz_session, call.has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.caller_id) as u16, has: offset_of!(callevents_jambonz_session, call.has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.account_sid) as u16, has: offset_of!(callevents_jambonz_session, call.has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.trace_id) as u16, has: offset_of!(callevents_jambonz_session, call.has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.application_sid) as u16, has: offset_of!(callevents_jambonz_session, call.has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.fs_sip_address) as u16, has: offset_of!(callevents_jambonz_session, call.has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.parent_call_sid) as u16, has: offset_of!(callevents_jambonz_session, call.has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_session, call.has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_session, call.has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_session, call.call_termination_by) as u16, has: offset_of!(callevents_jambonz_session, call.has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.duration) as u16, has: offset_of!(callevents_jambonz_session, call.has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.customer_data) as u16, has: offset_of!(callevents_jambonz_session, call.has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.headers) as u16, has: offset_of!(callevents_jambonz_session, call.has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.api_base_url) as u16, has: offset_of!(callevents_jambonz_session, call.has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.fs_public_ip) as u16, has: offset_of!(callevents_jambonz_session, call.has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.has_recording) as u16, has: offset_of!(callevents_jambonz_session, call.has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.caller_name) as u16, has: offset_of!(callevents_jambonz_session, call.has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.local_sip_address) as u16, has: offset_of!(callevents_jambonz_session, call.has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.public_ip) as u16, has: offset_of!(callevents_jambonz_session, call.has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, call.customer_data_snake) as u16, has: offset_of!(callevents_jambonz_session, call.has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(487, 3), ty: Ty::Record, arg: 14, flags: 1, offset: offset_of!(callevents_jambonz_session, sip) as u16, has: offset_of!(callevents_jambonz_session, has_sip) as u16 }, // sip
    Field { name: Name::new(3347, 12), ty: Ty::List, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_session, participants) as u16, has: offset_of!(callevents_jambonz_session, has_participants) as u16 }, // participants
    Field { name: Name::new(106, 20), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, service_provider_sid) as u16, has: offset_of!(callevents_jambonz_session, has_service_provider_sid) as u16 }, // service_provider_sid
    Field { name: Name::new(859, 8), ty: Ty::Record, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_session, defaults) as u16, has: offset_of!(callevents_jambonz_session, has_defaults) as u16 }, // defaults
    Field { name: Name::new(2785, 8), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_session, env_vars) as u16, has: offset_of!(callevents_jambonz_session, has_env_vars) as u16 }, // env_vars
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, headers) as u16, has: offset_of!(callevents_jambonz_sip_message, has_headers) as u16 }, // headers
    Field { name: Name::new(3840, 3), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, raw) as u16, has: offset_of!(callevents_jambonz_sip_message, has_raw) as u16 }, // raw
    Field { name: Name::new(3533, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, body) as u16, has: offset_of!(callevents_jambonz_sip_message, has_body) as u16 }, // body
    Field { name: Name::new(3362, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, method) as u16, has: offset_of!(callevents_jambonz_sip_message, has_method) as u16 }, // method
    Field { name: Name::new(3918, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, version) as u16, has: offset_of!(callevents_jambonz_sip_message, has_version) as u16 }, // version
    Field { name: Name::new(3825, 3), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, uri) as u16, has: offset_of!(callevents_jambonz_sip_message, has_uri) as u16 }, // uri
    Field { name: Name::new(3856, 7), ty: Ty::List, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_sip_message, payload) as u16, has: offset_of!(callevents_jambonz_sip_message, has_payload) as u16 }, // payload
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_payload, content_type) as u16, has: offset_of!(callevents_jambonz_sip_payload, has_content_type) as u16 }, // type
    Field { name: Name::new(3275, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_payload, content) as u16, has: offset_of!(callevents_jambonz_sip_payload, has_content) as u16 }, // content
    Field { name: Name::new(953, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_participant, participant) as u16, has: offset_of!(callevents_jambonz_participant, has_participant) as u16 }, // participant
    Field { name: Name::new(3833, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_participant, uri_user) as u16, has: offset_of!(callevents_jambonz_participant, has_uri_user) as u16 }, // uri_user
    Field { name: Name::new(3825, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_participant, uri_host) as u16, has: offset_of!(callevents_jambonz_participant, has_uri_host) as u16 }, // uri_host
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, call_sid) as u16, has: offset_of!(callevents_jambonz_call_info, has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, direction) as u16, has: offset_of!(callevents_jambonz_call_info, has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, from) as u16, has: offset_of!(callevents_jambonz_call_info, has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, to) as u16, has: offset_of!(callevents_jambonz_call_info, has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, call_id) as u16, has: offset_of!(callevents_jambonz_call_info, has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, sbc_callid) as u16, has: offset_of!(callevents_jambonz_call_info, has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, sip_status) as u16, has: offset_of!(callevents_jambonz_call_info, has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, sip_reason) as u16, has: offset_of!(callevents_jambonz_call_info, has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_call_info, call_status) as u16, has: offset_of!(callevents_jambonz_call_info, has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, caller_id) as u16, has: offset_of!(callevents_jambonz_call_info, has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, account_sid) as u16, has: offset_of!(callevents_jambonz_call_info, has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, trace_id) as u16, has: offset_of!(callevents_jambonz_call_info, has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, application_sid) as u16, has: offset_of!(callevents_jambonz_call_info, has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, fs_sip_address) as u16, has: offset_of!(callevents_jambonz_call_info, has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, parent_call_sid) as u16, has: offset_of!(callevents_jambonz_call_info, has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_call_info, has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_call_info, has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_call_info, call_termination_by) as u16, has: offset_of!(callevents_jambonz_call_info, has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, duration) as u16, has: offset_of!(callevents_jambonz_call_info, has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, customer_data) as u16, has: offset_of!(callevents_jambonz_call_info, has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, headers) as u16, has: offset_of!(callevents_jambonz_call_info, has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, api_base_url) as u16, has: offset_of!(callevents_jambonz_call_info, has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, fs_public_ip) as u16, has: offset_of!(callevents_jambonz_call_info, has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, has_recording) as u16, has: offset_of!(callevents_jambonz_call_info, has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, caller_name) as u16, has: offset_of!(callevents_jambonz_call_info, has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, local_sip_address) as u16, has: offset_of!(callevents_jambonz_call_info, has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, public_ip) as u16, has: offset_of!(callevents_jambonz_call_info, has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_call_info, customer_data_snake) as u16, has: offset_of!(callevents_jambonz_call_info, has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.call_sid) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.direction) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.from) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.to) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.call_id) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.sbc_callid) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.sip_status) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.sip_reason) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.call_status) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.caller_id) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.account_sid) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.trace_id) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.application_sid) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.fs_sip_address) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.parent_call_sid) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.call_termination_by) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.duration) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.customer_data) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.headers) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.api_base_url) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.fs_public_ip) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.has_recording) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.caller_name) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.local_sip_address) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.public_ip) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, call.customer_data_snake) as u16, has: offset_of!(callevents_jambonz_adulted_session, call.has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(2319, 16), ty: Ty::Record, arg: 17, flags: 1, offset: offset_of!(callevents_jambonz_adulted_session, parent_call_info) as u16, has: offset_of!(callevents_jambonz_adulted_session, has_parent_call_info) as u16 }, // parent_call_info
    Field { name: Name::new(2516, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, tool_call_id) as u16, has: offset_of!(callevents_jambonz_tool_call, has_tool_call_id) as u16 }, // tool_call_id
    Field { name: Name::new(564, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, name) as u16, has: offset_of!(callevents_jambonz_tool_call, has_name) as u16 }, // name
    Field { name: Name::new(3579, 4), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, args) as u16, has: offset_of!(callevents_jambonz_tool_call, has_args) as u16 }, // args
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, kind) as u16, has: offset_of!(callevents_jambonz_tool_call, has_kind) as u16 }, // type
    Field { name: Name::new(2855, 14), ty: Ty::List, arg: 3, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, function_calls) as u16, has: offset_of!(callevents_jambonz_tool_call, has_function_calls) as u16 }, // function_calls
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tool_call, call_id) as u16, has: offset_of!(callevents_jambonz_tool_call, has_call_id) as u16 }, // call_id
    Field { name: Name::new(564, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_function_call, name) as u16, has: offset_of!(callevents_jambonz_function_call, has_name) as u16 }, // name
    Field { name: Name::new(3579, 4), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_function_call, args) as u16, has: offset_of!(callevents_jambonz_function_call, has_args) as u16 }, // args
    Field { name: Name::new(118, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_function_call, id) as u16, has: offset_of!(callevents_jambonz_function_call, has_id) as u16 }, // id
    Field { name: Name::new(118, 2), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tokens_result, id) as u16, has: offset_of!(callevents_jambonz_tokens_result, has_id) as u16 }, // id
    Field { name: Name::new(346, 6), ty: Ty::Name, arg: 4, flags: 1, offset: offset_of!(callevents_jambonz_tokens_result, status) as u16, has: offset_of!(callevents_jambonz_tokens_result, has_status) as u16 }, // status
    Field { name: Name::new(582, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tokens_result, reason) as u16, has: offset_of!(callevents_jambonz_tokens_result, has_reason) as u16 }, // reason
    Field { name: Name::new(1648, 10), ty: Ty::Name, arg: 5, flags: 1, offset: offset_of!(callevents_jambonz_streaming_data, event_type) as u16, has: offset_of!(callevents_jambonz_streaming_data, has_event_type) as u16 }, // event_type
    Field { name: Name::new(1271, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_streaming_data, text) as u16, has: offset_of!(callevents_jambonz_streaming_data, has_text) as u16 }, // text
    Field { name: Name::new(3878, 7), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_streaming_data, bargein) as u16, has: offset_of!(callevents_jambonz_streaming_data, has_bargein) as u16 }, // bargein
    Field { name: Name::new(171, 3), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, msg) as u16, has: offset_of!(callevents_jambonz_error_data, has_msg) as u16 }, // msg
    Field { name: Name::new(1884, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, details) as u16, has: offset_of!(callevents_jambonz_error_data, has_details) as u16 }, // details
    Field { name: Name::new(3275, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, content) as u16, has: offset_of!(callevents_jambonz_error_data, has_content) as u16 }, // content
    Field { name: Name::new(1689, 5), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, error) as u16, has: offset_of!(callevents_jambonz_error_data, has_error) as u16 }, // error
    Field { name: Name::new(3788, 8), ty: Ty::Name, arg: 6, flags: 1, offset: offset_of!(callevents_jambonz_error_data, failover) as u16, has: offset_of!(callevents_jambonz_error_data, has_failover) as u16 }, // failover
    Field { name: Name::new(2415, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, verb) as u16, has: offset_of!(callevents_jambonz_error_data, has_verb) as u16 }, // verb
    Field { name: Name::new(118, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_error_data, id) as u16, has: offset_of!(callevents_jambonz_error_data, has_id) as u16 }, // id
    Field { name: Name::new(715, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.call_sid) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_call_sid) as u16 }, // call_sid
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.direction) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_direction) as u16 }, // direction
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.from) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.to) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_to) as u16 }, // to
    Field { name: Name::new(2521, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.call_id) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_call_id) as u16 }, // call_id
    Field { name: Name::new(473, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.sbc_callid) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_sbc_callid) as u16 }, // sbc_callid
    Field { name: Name::new(487, 10), ty: Ty::U16, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.sip_status) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_sip_status) as u16 }, // sip_status
    Field { name: Name::new(3379, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.sip_reason) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_sip_reason) as u16 }, // sip_reason
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.call_status) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_call_status) as u16 }, // call_status
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.caller_id) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(2697, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.account_sid) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_account_sid) as u16 }, // account_sid
    Field { name: Name::new(3602, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.trace_id) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_trace_id) as u16 }, // trace_id
    Field { name: Name::new(2222, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.application_sid) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_application_sid) as u16 }, // application_sid
    Field { name: Name::new(2827, 14), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.fs_sip_address) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_fs_sip_address) as u16 }, // fs_sip_address
    Field { name: Name::new(2449, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.parent_call_sid) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_parent_call_sid) as u16 }, // parent_call_sid
    Field { name: Name::new(1692, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.originating_sip_ip) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_originating_sip_ip) as u16 }, // originating_sip_ip
    Field { name: Name::new(542, 26), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.originating_sip_trunk_name) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_originating_sip_trunk_name) as u16 }, // originating_sip_trunk_name
    Field { name: Name::new(1783, 19), ty: Ty::Name, arg: 2, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.call_termination_by) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_call_termination_by) as u16 }, // call_termination_by
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.duration) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_duration) as u16 }, // duration
    Field { name: Name::new(3287, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.customer_data) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_customer_data) as u16 }, // customerData
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.headers) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_headers) as u16 }, // headers
    Field { name: Name::new(2664, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.api_base_url) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_api_base_url) as u16 }, // api_base_url
    Field { name: Name::new(3336, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.fs_public_ip) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_fs_public_ip) as u16 }, // fs_public_ip
    Field { name: Name::new(448, 13), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.has_recording) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_has_recording) as u16 }, // has_recording
    Field { name: Name::new(3451, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.caller_name) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_caller_name) as u16 }, // caller_name
    Field { name: Name::new(1849, 17), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.local_sip_address) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_local_sip_address) as u16 }, // local_sip_address
    Field { name: Name::new(3339, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.public_ip) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_public_ip) as u16 }, // public_ip
    Field { name: Name::new(3316, 12), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, call.customer_data_snake) as u16, has: offset_of!(callevents_jambonz_queue_data, call.has_customer_data_snake) as u16 }, // customerdata
    Field { name: Name::new(283, 5), ty: Ty::Name, arg: 7, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, event) as u16, has: offset_of!(callevents_jambonz_queue_data, has_event) as u16 }, // event
    Field { name: Name::new(683, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, queue) as u16, has: offset_of!(callevents_jambonz_queue_data, has_queue) as u16 }, // queue
    Field { name: Name::new(3807, 6), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, length) as u16, has: offset_of!(callevents_jambonz_queue_data, has_length) as u16 }, // length
    Field { name: Name::new(3701, 9), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, join_time) as u16, has: offset_of!(callevents_jambonz_queue_data, has_join_time) as u16 }, // join_time
    Field { name: Name::new(1015, 12), ty: Ty::Name, arg: 8, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, leave_reason) as u16, has: offset_of!(callevents_jambonz_queue_data, has_leave_reason) as u16 }, // leave_reason
    Field { name: Name::new(2020, 10), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, leave_time) as u16, has: offset_of!(callevents_jambonz_queue_data, has_leave_time) as u16 }, // leave_time
    Field { name: Name::new(986, 8), ty: Ty::Record, arg: 17, flags: 1, offset: offset_of!(callevents_jambonz_queue_data, dequeuer) as u16, has: offset_of!(callevents_jambonz_queue_data, has_dequeuer) as u16 }, // dequeuer
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_data, kind) as u16, has: offset_of!(callevents_jambonz_agent_data, has_kind) as u16 }, // type
    Field { name: Name::new(3013, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_data, transcript) as u16, has: offset_of!(callevents_jambonz_agent_data, has_transcript) as u16 }, // transcript
    Field { name: Name::new(3430, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_data, response) as u16, has: offset_of!(callevents_jambonz_agent_data, has_response) as u16 }, // response
    Field { name: Name::new(3501, 11), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_data, interrupted) as u16, has: offset_of!(callevents_jambonz_agent_data, has_interrupted) as u16 }, // interrupted
    Field { name: Name::new(2285, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_data, latency) as u16, has: offset_of!(callevents_jambonz_agent_data, has_latency) as u16 }, // latency
    Field { name: Name::new(2516, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_tool_call, tool_call_id) as u16, has: offset_of!(callevents_jambonz_agent_tool_call, has_tool_call_id) as u16 }, // tool_call_id
    Field { name: Name::new(564, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_tool_call, name) as u16, has: offset_of!(callevents_jambonz_agent_tool_call, has_name) as u16 }, // name
    Field { name: Name::new(3114, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_agent_tool_call, arguments) as u16, has: offset_of!(callevents_jambonz_agent_tool_call, has_arguments) as u16 }, // arguments
    Field { name: Name::new(1654, 4), ty: Ty::Said, arg: 0, flags: 0, offset: NOWHERE, has: NOWHERE }, // type
    Field { name: Name::new(171, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_jambonz_ack, msgid) as u16, has: NOWHERE }, // msgid
    Field { name: Name::new(2661, 4), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_ack, data) as u16, has: offset_of!(callevents_jambonz_ack, has_data) as u16 }, // data
    Field { name: Name::new(1654, 4), ty: Ty::Said, arg: 1, flags: 0, offset: NOWHERE, has: NOWHERE }, // type
    Field { name: Name::new(3897, 7), ty: Ty::Tag, arg: 0, flags: 0, offset: NOWHERE, has: NOWHERE }, // command
    Field { name: Name::new(3890, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_command, call_sid) as u16, has: offset_of!(callevents_jambonz_command, has_call_sid) as u16 }, // callSid
    Field { name: Name::new(3389, 12), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_command, queue_command) as u16, has: offset_of!(callevents_jambonz_command, has_queue_command) as u16 }, // queueCommand
    Field { name: Name::new(2516, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_command, tool_call_id) as u16, has: offset_of!(callevents_jambonz_command, has_tool_call_id) as u16 }, // tool_call_id
    Field { name: Name::new(2661, 4), ty: Ty::Tagged, arg: 1, flags: 0, offset: offset_of!(callevents_jambonz_command, data) as u16, has: NOWHERE }, // data
    Field { name: Name::new(171, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_command, msgid) as u16, has: offset_of!(callevents_jambonz_command, has_msgid) as u16 }, // msgid
    Field { name: Name::new(1837, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_redirect, call_hook) as u16, has: offset_of!(callevents_jambonz_redirect, has_call_hook) as u16 }, // call_hook
    Field { name: Name::new(1831, 15), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_redirect, child_call_hook) as u16, has: offset_of!(callevents_jambonz_redirect, has_child_call_hook) as u16 }, // child_call_hook
    Field { name: Name::new(2319, 11), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_redirect, parent_call) as u16, has: offset_of!(callevents_jambonz_redirect, has_parent_call) as u16 }, // parent_call
    Field { name: Name::new(1831, 10), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_redirect, child_call) as u16, has: offset_of!(callevents_jambonz_redirect, has_child_call) as u16 }, // child_call
    Field { name: Name::new(341, 11), ty: Ty::Status, arg: 1, flags: 1, offset: offset_of!(callevents_jambonz_set_call_status, call_status) as u16, has: offset_of!(callevents_jambonz_set_call_status, has_call_status) as u16 }, // call_status
    Field { name: Name::new(2271, 11), ty: Ty::Name, arg: 9, flags: 1, offset: offset_of!(callevents_jambonz_set_mute, mute_status) as u16, has: offset_of!(callevents_jambonz_set_mute, has_mute_status) as u16 }, // mute_status
    Field { name: Name::new(2266, 16), ty: Ty::Name, arg: 9, flags: 1, offset: offset_of!(callevents_jambonz_set_conf_mute, conf_mute_status) as u16, has: offset_of!(callevents_jambonz_set_conf_mute, has_conf_mute_status) as u16 }, // conf_mute_status
    Field { name: Name::new(2237, 16), ty: Ty::Name, arg: 10, flags: 1, offset: offset_of!(callevents_jambonz_set_conf_hold, conf_hold_status) as u16, has: offset_of!(callevents_jambonz_set_conf_hold, has_conf_hold_status) as u16 }, // conf_hold_status
    Field { name: Name::new(3771, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_set_conf_hold, wait_hook) as u16, has: offset_of!(callevents_jambonz_set_conf_hold, has_wait_hook) as u16 }, // wait_hook
    Field { name: Name::new(965, 6), ty: Ty::Name, arg: 11, flags: 1, offset: offset_of!(callevents_jambonz_act_on_participant, action) as u16, has: offset_of!(callevents_jambonz_act_on_participant, has_action) as u16 }, // action
    Field { name: Name::new(2623, 3), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_act_on_participant, tag) as u16, has: offset_of!(callevents_jambonz_act_on_participant, has_tag) as u16 }, // tag
    Field { name: Name::new(3771, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_act_on_participant, wait_hook) as u16, has: offset_of!(callevents_jambonz_act_on_participant, has_wait_hook) as u16 }, // wait_hook
    Field { name: Name::new(2721, 13), ty: Ty::Name, arg: 12, flags: 1, offset: offset_of!(callevents_jambonz_set_listen, listen_status) as u16, has: offset_of!(callevents_jambonz_set_listen, has_listen_status) as u16 }, // listen_status
    Field { name: Name::new(2425, 13), ty: Ty::Name, arg: 12, flags: 1, offset: offset_of!(callevents_jambonz_set_stream, stream_status) as u16, has: offset_of!(callevents_jambonz_set_stream, has_stream_status) as u16 }, // stream_status
    Field { name: Name::new(1274, 17), ty: Ty::Name, arg: 12, flags: 1, offset: offset_of!(callevents_jambonz_set_transcribe, transcribe_status) as u16, has: offset_of!(callevents_jambonz_set_transcribe, has_transcribe_status) as u16 }, // transcribe_status
    Field { name: Name::new(965, 6), ty: Ty::Name, arg: 13, flags: 1, offset: offset_of!(callevents_jambonz_record, action) as u16, has: offset_of!(callevents_jambonz_record, has_action) as u16 }, // action
    Field { name: Name::new(3057, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_record, recording_id) as u16, has: offset_of!(callevents_jambonz_record, has_recording_id) as u16 }, // recordingID
    Field { name: Name::new(1477, 15), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_record, siprec_server_url) as u16, has: offset_of!(callevents_jambonz_record, has_siprec_server_url) as u16 }, // siprecServerURL
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_record, headers) as u16, has: offset_of!(callevents_jambonz_record, has_headers) as u16 }, // headers
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_record, kind) as u16, has: offset_of!(callevents_jambonz_record, has_kind) as u16 }, // type
    Field { name: Name::new(200, 7), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_record, silence) as u16, has: offset_of!(callevents_jambonz_record, has_silence) as u16 }, // silence
    Field { name: Name::new(3842, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_whisper, whisper) as u16, has: offset_of!(callevents_jambonz_whisper, has_whisper) as u16 }, // whisper
    Field { name: Name::new(3132, 11), ty: Ty::Record, arg: 41, flags: 1, offset: offset_of!(callevents_jambonz_send_sip_request, sip_request) as u16, has: offset_of!(callevents_jambonz_send_sip_request, has_sip_request) as u16 }, // sip_request
    Field { name: Name::new(3362, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_sip_request, method) as u16, has: offset_of!(callevents_jambonz_send_sip_request, has_method) as u16 }, // method
    Field { name: Name::new(3275, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_sip_request, content_type) as u16, has: offset_of!(callevents_jambonz_send_sip_request, has_content_type) as u16 }, // content_type
    Field { name: Name::new(3275, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_sip_request, content) as u16, has: offset_of!(callevents_jambonz_send_sip_request, has_content) as u16 }, // content
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_sip_request, headers) as u16, has: offset_of!(callevents_jambonz_send_sip_request, has_headers) as u16 }, // headers
    Field { name: Name::new(3362, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_request, method) as u16, has: offset_of!(callevents_jambonz_sip_request, has_method) as u16 }, // method
    Field { name: Name::new(3275, 12), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_request, content_type) as u16, has: offset_of!(callevents_jambonz_sip_request, has_content_type) as u16 }, // content_type
    Field { name: Name::new(3275, 7), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_request, content) as u16, has: offset_of!(callevents_jambonz_sip_request, has_content) as u16 }, // content
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_sip_request, headers) as u16, has: offset_of!(callevents_jambonz_sip_request, has_headers) as u16 }, // headers
    Field { name: Name::new(722, 4), ty: Ty::Record, arg: 43, flags: 1, offset: offset_of!(callevents_jambonz_send_dtmf, dtmf) as u16, has: offset_of!(callevents_jambonz_send_dtmf, has_dtmf) as u16 }, // dtmf
    Field { name: Name::new(1101, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_dtmf, digit) as u16, has: offset_of!(callevents_jambonz_send_dtmf, has_digit) as u16 }, // digit
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_send_dtmf, duration) as u16, has: offset_of!(callevents_jambonz_send_dtmf, has_duration) as u16 }, // duration
    Field { name: Name::new(1101, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_digits, digit) as u16, has: offset_of!(callevents_jambonz_digits, has_digit) as u16 }, // digit
    Field { name: Name::new(185, 8), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_digits, duration) as u16, has: offset_of!(callevents_jambonz_digits, has_duration) as u16 }, // duration
    Field { name: Name::new(1837, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, call_hook) as u16, has: offset_of!(callevents_jambonz_place_call, has_call_hook) as u16 }, // call_hook
    Field { name: Name::new(341, 16), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, call_status_hook) as u16, has: offset_of!(callevents_jambonz_place_call, has_call_status_hook) as u16 }, // call_status_hook
    Field { name: Name::new(16, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, from) as u16, has: offset_of!(callevents_jambonz_place_call, has_from) as u16 }, // from
    Field { name: Name::new(463, 2), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, to) as u16, has: offset_of!(callevents_jambonz_place_call, has_to) as u16 }, // to
    Field { name: Name::new(2623, 3), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, tag) as u16, has: offset_of!(callevents_jambonz_place_call, has_tag) as u16 }, // tag
    Field { name: Name::new(95, 7), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_place_call, timeout) as u16, has: offset_of!(callevents_jambonz_place_call, has_timeout) as u16 }, // timeout
    Field { name: Name::new(56, 16), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_boost, boost_audio_signal) as u16, has: offset_of!(callevents_jambonz_boost, has_boost_audio_signal) as u16 }, // boostAudioSignal
    Field { name: Name::new(2028, 10), ty: Ty::Name, arg: 14, flags: 1, offset: offset_of!(callevents_jambonz_set_media_path, media_path) as u16, has: offset_of!(callevents_jambonz_set_media_path, has_media_path) as u16 }, // media_path
    Field { name: Name::new(118, 2), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tokens, id) as u16, has: offset_of!(callevents_jambonz_tokens, has_id) as u16 }, // id
    Field { name: Name::new(1628, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_tokens, tokens) as u16, has: offset_of!(callevents_jambonz_tokens, has_tokens) as u16 }, // tokens
    Field { name: Name::new(587, 22), ty: Ty::Name, arg: 15, flags: 1, offset: offset_of!(callevents_jambonz_set_noise_isolation, noise_isolation_status) as u16, has: offset_of!(callevents_jambonz_set_noise_isolation, has_noise_isolation_status) as u16 }, // noise_isolation_status
    Field { name: Name::new(2473, 6), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_set_noise_isolation, vendor) as u16, has: offset_of!(callevents_jambonz_set_noise_isolation, has_vendor) as u16 }, // vendor
    Field { name: Name::new(3820, 5), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_set_noise_isolation, level) as u16, has: offset_of!(callevents_jambonz_set_noise_isolation, has_level) as u16 }, // level
    Field { name: Name::new(3967, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_jambonz_set_noise_isolation, model) as u16, has: offset_of!(callevents_jambonz_set_noise_isolation, has_model) as u16 }, // model
    Field { name: Name::new(2112, 13), ty: Ty::List, arg: 4, flags: 1, offset: offset_of!(callevents_jambonz_reconfigure_stt, language_hints) as u16, has: offset_of!(callevents_jambonz_reconfigure_stt, has_language_hints) as u16 }, // languageHints
    Field { name: Name::new(397, 4), ty: Ty::Name, arg: 16, flags: 0, offset: offset_of!(callevents_rtpbridge_response_error, code) as u16, has: NOWHERE }, // code
    Field { name: Name::new(566, 7), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_response_error, message) as u16, has: NOWHERE }, // message
    Field { name: Name::new(1101, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_dtmf, digit) as u16, has: NOWHERE }, // digit
    Field { name: Name::new(208, 11), ty: Ty::U32, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_dtmf, duration_ms) as u16, has: NOWHERE }, // duration_ms
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_dtmf, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_state_changed, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(1597, 9), ty: Ty::Name, arg: 18, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_state_changed, new_state) as u16, has: NOWHERE }, // new_state
    Field { name: Name::new(1264, 9), ty: Ty::Name, arg: 18, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_state_changed, old_state) as u16, has: NOWHERE }, // old_state
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_silence, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(200, 19), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_silence, silence_duration_ms) as u16, has: NOWHERE }, // silence_duration_ms
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_speech_started, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(2758, 9), ty: Ty::List, arg: 5, flags: 0, offset: offset_of!(callevents_rtpbridge_stats, endpoints) as u16, has: NOWHERE }, // endpoints
    Field { name: Name::new(397, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_stats, codec) as u16, has: NOWHERE }, // codec
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_stats, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(3883, 7), ty: Ty::Record, arg: 61, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_stats, inbound) as u16, has: NOWHERE }, // inbound
    Field { name: Name::new(674, 8), ty: Ty::Record, arg: 62, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_stats, outbound) as u16, has: NOWHERE }, // outbound
    Field { name: Name::new(3756, 6), ty: Ty::F64, arg: 0, flags: 2, offset: offset_of!(callevents_rtpbridge_endpoint_stats, rtt_ms) as u16, has: offset_of!(callevents_rtpbridge_endpoint_stats, has_rtt_ms) as u16 }, // rtt_ms
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 19, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_stats, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(1473, 5), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_inbound_stats, bytes) as u16, has: NOWHERE }, // bytes
    Field { name: Name::new(3692, 9), ty: Ty::F64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_inbound_stats, jitter_ms) as u16, has: NOWHERE }, // jitter_ms
    Field { name: Name::new(523, 20), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_inbound_stats, last_received_ms_ago) as u16, has: NOWHERE }, // last_received_ms_ago
    Field { name: Name::new(298, 7), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_inbound_stats, packets) as u16, has: NOWHERE }, // packets
    Field { name: Name::new(298, 12), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_inbound_stats, packets_lost) as u16, has: NOWHERE }, // packets_lost
    Field { name: Name::new(1473, 5), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_outbound_stats, bytes) as u16, has: NOWHERE }, // bytes
    Field { name: Name::new(298, 7), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_outbound_stats, packets) as u16, has: NOWHERE }, // packets
    Field { name: Name::new(208, 11), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_media_timeout, duration_ms) as u16, has: NOWHERE }, // duration_ms
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_media_timeout, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_finished, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(1689, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_file_finished, error) as u16, has: offset_of!(callevents_rtpbridge_endpoint_file_finished, has_error) as u16 }, // error
    Field { name: Name::new(582, 6), ty: Ty::Name, arg: 20, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_finished, reason) as u16, has: NOWHERE }, // reason
    Field { name: Name::new(290, 15), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, dropped_packets) as u16, has: NOWHERE }, // dropped_packets
    Field { name: Name::new(208, 11), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, duration_ms) as u16, has: NOWHERE }, // duration_ms
    Field { name: Name::new(440, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, file_path) as u16, has: NOWHERE }, // file_path
    Field { name: Name::new(298, 7), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, packets) as u16, has: NOWHERE }, // packets
    Field { name: Name::new(582, 6), ty: Ty::Name, arg: 21, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, reason) as u16, has: NOWHERE }, // reason
    Field { name: Name::new(2490, 12), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stopped, recording_id) as u16, has: NOWHERE }, // recording_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_tone_finished, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_rtcp_bye, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(582, 6), ty: Ty::Text, arg: 0, flags: 2, offset: offset_of!(callevents_rtpbridge_endpoint_rtcp_bye, reason) as u16, has: offset_of!(callevents_rtpbridge_endpoint_rtcp_bye, has_reason) as u16 }, // reason
    Field { name: Name::new(1069, 9), ty: Ty::List, arg: 6, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_rtcp_bye, ssrc_list) as u16, has: NOWHERE }, // ssrc_list
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_out, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(694, 17), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_out, target_session_id) as u16, has: NOWHERE }, // target_session_id
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 22, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_in, direction) as u16, has: NOWHERE }, // direction
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_in, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(2635, 13), ty: Ty::Name, arg: 23, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_in, endpoint_type) as u16, has: NOWHERE }, // endpoint_type
    Field { name: Name::new(843, 17), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_in, source_session_id) as u16, has: NOWHERE }, // source_session_id
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 18, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transferred_in, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(124, 17), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_idle_timeout, idle_timeout_secs) as u16, has: NOWHERE }, // idle_timeout_secs
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_idle_timeout, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(89, 18), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_empty_timeout, empty_timeout_secs) as u16, has: NOWHERE }, // empty_timeout_secs
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_empty_timeout, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(153, 20), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_orphaned, timeout_remaining_ms) as u16, has: NOWHERE }, // timeout_remaining_ms
    Field { name: Name::new(2619, 5), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_events_dropped, count) as u16, has: NOWHERE }, // count
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_error, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(1689, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_error, error) as u16, has: NOWHERE }, // error
    Field { name: Name::new(1689, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_error_event, error) as u16, has: offset_of!(callevents_rtpbridge_error_event, has_error) as u16 }, // error
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_attach, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 22, flags: 1, offset: offset_of!(callevents_rtpbridge_session_bridge, direction) as u16, has: offset_of!(callevents_rtpbridge_session_bridge, has_direction) as u16 }, // direction
    Field { name: Name::new(694, 17), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_bridge, target_session_id) as u16, has: NOWHERE }, // target_session_id
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 22, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_from_offer, direction) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_from_offer, has_direction) as u16 }, // direction
    Field { name: Name::new(3207, 3), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_from_offer, sdp) as u16, has: NOWHERE }, // sdp
    Field { name: Name::new(397, 6), ty: Ty::List, arg: 4, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer, codecs) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_offer, has_codecs) as u16 }, // codecs
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 22, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer, direction) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_offer, has_direction) as u16 }, // direction
    Field { name: Name::new(1912, 4), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer, srtp) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_offer, has_srtp) as u16 }, // srtp
    Field { name: Name::new(1654, 4), ty: Ty::Name, arg: 24, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer, offer_type) as u16, has: NOWHERE }, // type
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_accept_answer, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(3207, 3), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_accept_answer, sdp) as u16, has: NOWHERE }, // sdp
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_remove, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transfer, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(694, 17), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transfer, target_session_id) as u16, has: NOWHERE }, // target_session_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_ice_restart, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_srtp_rekey, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(1101, 5), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, digit) as u16, has: NOWHERE }, // digit
    Field { name: Name::new(208, 11), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, duration_ms) as u16, has: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(3955, 6), ty: Ty::U8, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, volume) as u16, has: offset_of!(callevents_rtpbridge_endpoint_dtmf_inject, has_volume) as u16 }, // volume
    Field { name: Name::new(620, 14), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, cache_ttl_secs) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_cache_ttl_secs) as u16 }, // cache_ttl_secs
    Field { name: Name::new(50, 7), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, gain_db) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_gain_db) as u16 }, // gain_db
    Field { name: Name::new(3126, 7), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, headers) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_headers) as u16 }, // headers
    Field { name: Name::new(3593, 10), ty: Ty::Loops, arg: 0, flags: 3, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, loop_count) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_loop_count) as u16 }, // loop_count
    Field { name: Name::new(236, 6), ty: Ty::Bool, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, shared) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_shared) as u16 }, // shared
    Field { name: Name::new(843, 6), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, source) as u16, has: NOWHERE }, // source
    Field { name: Name::new(1742, 8), ty: Ty::U64, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, start_ms) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_start_ms) as u16 }, // start_ms
    Field { name: Name::new(1211, 10), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file, timeout_ms) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_with_file, has_timeout_ms) as u16 }, // timeout_ms
    Field { name: Name::new(208, 11), ty: Ty::U64, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_tone, duration_ms) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_tone, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(3683, 9), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_create_tone, frequency) as u16, has: offset_of!(callevents_rtpbridge_endpoint_create_tone, has_frequency) as u16 }, // frequency
    Field { name: Name::new(1336, 4), ty: Ty::Name, arg: 25, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_tone, tone) as u16, has: NOWHERE }, // tone
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_seek, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(921, 11), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_seek, position_ms) as u16, has: NOWHERE }, // position_ms
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_pause, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_file_resume, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_recording_start, endpoint_id) as u16, has: offset_of!(callevents_rtpbridge_recording_start, has_endpoint_id) as u16 }, // endpoint_id
    Field { name: Name::new(440, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_start, file_path) as u16, has: NOWHERE }, // file_path
    Field { name: Name::new(2490, 12), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stop, recording_id) as u16, has: NOWHERE }, // recording_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_start, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(218, 19), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_vad_start, silence_interval_ms) as u16, has: offset_of!(callevents_rtpbridge_vad_start, has_silence_interval_ms) as u16 }, // silence_interval_ms
    Field { name: Name::new(1251, 16), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_vad_start, speech_threshold) as u16, has: offset_of!(callevents_rtpbridge_vad_start, has_speech_threshold) as u16 }, // speech_threshold
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_vad_stop, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(226, 11), ty: Ty::U32, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_stats_subscribe, interval_ms) as u16, has: offset_of!(callevents_rtpbridge_stats_subscribe, has_interval_ms) as u16 }, // interval_ms
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_create_result, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(2049, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, created_at) as u16, has: NOWHERE }, // created_at
    Field { name: Name::new(2758, 9), ty: Ty::List, arg: 7, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, endpoints) as u16, has: NOWHERE }, // endpoints
    Field { name: Name::new(3198, 10), ty: Ty::List, arg: 8, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, recordings) as u16, has: NOWHERE }, // recordings
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 27, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(3630, 10), ty: Ty::List, arg: 4, flags: 0, offset: offset_of!(callevents_rtpbridge_session_info_result, vad_active) as u16, has: NOWHERE }, // vad_active
    Field { name: Name::new(397, 5), ty: Ty::Text, arg: 0, flags: 2, offset: offset_of!(callevents_rtpbridge_endpoint_info, codec) as u16, has: offset_of!(callevents_rtpbridge_endpoint_info, has_codec) as u16 }, // codec
    Field { name: Name::new(815, 9), ty: Ty::Name, arg: 22, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_info, direction) as u16, has: NOWHERE }, // direction
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_info, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(2635, 13), ty: Ty::Name, arg: 23, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_info, endpoint_type) as u16, has: NOWHERE }, // endpoint_type
    Field { name: Name::new(236, 18), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_rtpbridge_endpoint_info, shared_playback_id) as u16, has: offset_of!(callevents_rtpbridge_endpoint_info, has_shared_playback_id) as u16 }, // shared_playback_id
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 18, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_info, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 2, offset: offset_of!(callevents_rtpbridge_recording_info, endpoint_id) as u16, has: offset_of!(callevents_rtpbridge_recording_info, has_endpoint_id) as u16 }, // endpoint_id
    Field { name: Name::new(440, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_info, file_path) as u16, has: NOWHERE }, // file_path
    Field { name: Name::new(2490, 12), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_info, recording_id) as u16, has: NOWHERE }, // recording_id
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 26, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_info, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(3522, 8), ty: Ty::List, arg: 9, flags: 0, offset: offset_of!(callevents_rtpbridge_session_list_result, sessions) as u16, has: NOWHERE }, // sessions
    Field { name: Name::new(2049, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_summary, created_at) as u16, has: NOWHERE }, // created_at
    Field { name: Name::new(2610, 14), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_summary, endpoint_count) as u16, has: NOWHERE }, // endpoint_count
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_summary, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(866, 5), ty: Ty::Name, arg: 27, flags: 0, offset: offset_of!(callevents_rtpbridge_session_summary, state) as u16, has: NOWHERE }, // state
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_bridge_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(363, 18), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_session_bridge_result, target_endpoint_id) as u16, has: NOWHERE }, // target_endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_from_offer_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(3207, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_from_offer_result, sdp_answer) as u16, has: NOWHERE }, // sdp_answer
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(3422, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_offer_result, sdp_offer) as u16, has: NOWHERE }, // sdp_offer
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transfer_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(694, 17), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_transfer_result, target_session_id) as u16, has: NOWHERE }, // target_session_id
    Field { name: Name::new(3422, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_ice_restart_result, sdp_offer) as u16, has: NOWHERE }, // sdp_offer
    Field { name: Name::new(3207, 3), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_srtp_rekey_result, sdp) as u16, has: NOWHERE }, // sdp
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_with_file_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(370, 11), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_tone_result, endpoint_id) as u16, has: NOWHERE }, // endpoint_id
    Field { name: Name::new(1336, 4), ty: Ty::Name, arg: 25, flags: 0, offset: offset_of!(callevents_rtpbridge_endpoint_create_tone_result, tone) as u16, has: NOWHERE }, // tone
    Field { name: Name::new(2490, 12), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_start_result, recording_id) as u16, has: NOWHERE }, // recording_id
    Field { name: Name::new(290, 15), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stop_result, dropped_packets) as u16, has: NOWHERE }, // dropped_packets
    Field { name: Name::new(208, 11), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stop_result, duration_ms) as u16, has: NOWHERE }, // duration_ms
    Field { name: Name::new(440, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stop_result, file_path) as u16, has: NOWHERE }, // file_path
    Field { name: Name::new(298, 7), ty: Ty::U64, arg: 0, flags: 0, offset: offset_of!(callevents_rtpbridge_recording_stop_result, packets) as u16, has: NOWHERE }, // packets
    Field { name: Name::new(2847, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_event, event_id) as u16, has: offset_of!(callevents_voicetyped_event, has_event_id) as u16 }, // event_id
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_event, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(1654, 4), ty: Ty::Tag, arg: 0, flags: 0, offset: NOWHERE, has: NOWHERE }, // type
    Field { name: Name::new(1432, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_event, timestamp) as u16, has: NOWHERE }, // timestamp
    Field { name: Name::new(118, 2), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_envelope, id) as u16, has: NOWHERE }, // id
    Field { name: Name::new(1654, 4), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_envelope, event_type) as u16, has: NOWHERE }, // type
    Field { name: Name::new(843, 6), ty: Ty::Name, arg: 28, flags: 1, offset: offset_of!(callevents_voicetyped_envelope, source) as u16, has: offset_of!(callevents_voicetyped_envelope, has_source) as u16 }, // source
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_envelope, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(1432, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_envelope, timestamp) as u16, has: NOWHERE }, // timestamp
    Field { name: Name::new(2661, 4), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_envelope, data) as u16, has: offset_of!(callevents_voicetyped_envelope, has_data) as u16 }, // data
    Field { name: Name::new(2657, 8), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_envelope, metadata) as u16, has: offset_of!(callevents_voicetyped_envelope, has_metadata) as u16 }, // metadata
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_call, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, caller_id) as u16, has: offset_of!(callevents_voicetyped_call, has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(3045, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, called_number) as u16, has: offset_of!(callevents_voicetyped_call, has_called_number) as u16 }, // called_number
    Field { name: Name::new(796, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, dialog_name) as u16, has: offset_of!(callevents_voicetyped_call, has_dialog_name) as u16 }, // dialog_name
    Field { name: Name::new(3093, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, current_state) as u16, has: offset_of!(callevents_voicetyped_call, has_current_state) as u16 }, // current_state
    Field { name: Name::new(1426, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, start_time) as u16, has: offset_of!(callevents_voicetyped_call, has_start_time) as u16 }, // start_time
    Field { name: Name::new(185, 16), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, duration_seconds) as u16, has: offset_of!(callevents_voicetyped_call, has_duration_seconds) as u16 }, // duration_seconds
    Field { name: Name::new(346, 6), ty: Ty::Name, arg: 29, flags: 1, offset: offset_of!(callevents_voicetyped_call, status) as u16, has: offset_of!(callevents_voicetyped_call, has_status) as u16 }, // status
    Field { name: Name::new(3762, 9), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call, variables) as u16, has: offset_of!(callevents_voicetyped_call, has_variables) as u16 }, // variables
    Field { name: Name::new(2864, 5), ty: Ty::List, arg: 10, flags: 0, offset: offset_of!(callevents_voicetyped_call_list, calls) as u16, has: NOWHERE }, // calls
    Field { name: Name::new(1026, 15), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_list, next_page_token) as u16, has: offset_of!(callevents_voicetyped_call_list, has_next_page_token) as u16 }, // next_page_token
    Field { name: Name::new(2802, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_list, total_count) as u16, has: offset_of!(callevents_voicetyped_call_list, has_total_count) as u16 }, // total_count
    Field { name: Name::new(3674, 9), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_started, caller_id) as u16, has: offset_of!(callevents_voicetyped_call_started, has_caller_id) as u16 }, // caller_id
    Field { name: Name::new(3045, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_started, called_number) as u16, has: offset_of!(callevents_voicetyped_call_started, has_called_number) as u16 }, // called_number
    Field { name: Name::new(796, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_started, dialog_name) as u16, has: offset_of!(callevents_voicetyped_call_started, has_dialog_name) as u16 }, // dialog_name
    Field { name: Name::new(3122, 11), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_started, sip_headers) as u16, has: offset_of!(callevents_voicetyped_call_started, has_sip_headers) as u16 }, // sip_headers
    Field { name: Name::new(3813, 8), ty: Ty::Name, arg: 30, flags: 1, offset: offset_of!(callevents_voicetyped_call_started, protocol) as u16, has: offset_of!(callevents_voicetyped_call_started, has_protocol) as u16 }, // protocol
    Field { name: Name::new(582, 6), ty: Ty::Name, arg: 31, flags: 1, offset: offset_of!(callevents_voicetyped_call_terminated, reason) as u16, has: offset_of!(callevents_voicetyped_call_terminated, has_reason) as u16 }, // reason
    Field { name: Name::new(185, 16), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_terminated, duration_seconds) as u16, has: offset_of!(callevents_voicetyped_call_terminated, has_duration_seconds) as u16 }, // duration_seconds
    Field { name: Name::new(866, 17), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_terminated, state_transitions) as u16, has: offset_of!(callevents_voicetyped_call_terminated, has_state_transitions) as u16 }, // state_transitions
    Field { name: Name::new(2875, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_terminated, final_state) as u16, has: offset_of!(callevents_voicetyped_call_terminated, has_final_state) as u16 }, // final_state
    Field { name: Name::new(208, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_call_terminated, duration_ms) as u16, has: offset_of!(callevents_voicetyped_call_terminated, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(3013, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_partial, transcript) as u16, has: offset_of!(callevents_voicetyped_speech_partial, has_transcript) as u16 }, // transcript
    Field { name: Name::new(410, 10), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_partial, confidence) as u16, has: offset_of!(callevents_voicetyped_speech_partial, has_confidence) as u16 }, // confidence
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_partial, language) as u16, has: offset_of!(callevents_voicetyped_speech_partial, has_language) as u16 }, // language
    Field { name: Name::new(208, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_partial, duration_ms) as u16, has: offset_of!(callevents_voicetyped_speech_partial, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(3436, 8), ty: Ty::List, arg: 11, flags: 1, offset: offset_of!(callevents_voicetyped_speech_partial, segments) as u16, has: offset_of!(callevents_voicetyped_speech_partial, has_segments) as u16 }, // segments
    Field { name: Name::new(1271, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_segment, text) as u16, has: offset_of!(callevents_voicetyped_segment, has_text) as u16 }, // text
    Field { name: Name::new(1742, 8), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_segment, start_ms) as u16, has: offset_of!(callevents_voicetyped_segment, has_start_ms) as u16 }, // start_ms
    Field { name: Name::new(2998, 6), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_segment, end_ms) as u16, has: offset_of!(callevents_voicetyped_segment, has_end_ms) as u16 }, // end_ms
    Field { name: Name::new(410, 10), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_segment, confidence) as u16, has: offset_of!(callevents_voicetyped_segment, has_confidence) as u16 }, // confidence
    Field { name: Name::new(3013, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_final, transcript) as u16, has: offset_of!(callevents_voicetyped_speech_final, has_transcript) as u16 }, // transcript
    Field { name: Name::new(410, 10), ty: Ty::F64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_final, confidence) as u16, has: offset_of!(callevents_voicetyped_speech_final, has_confidence) as u16 }, // confidence
    Field { name: Name::new(2112, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_final, language) as u16, has: offset_of!(callevents_voicetyped_speech_final, has_language) as u16 }, // language
    Field { name: Name::new(208, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_speech_final, duration_ms) as u16, has: offset_of!(callevents_voicetyped_speech_final, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(3436, 8), ty: Ty::List, arg: 11, flags: 1, offset: offset_of!(callevents_voicetyped_speech_final, segments) as u16, has: offset_of!(callevents_voicetyped_speech_final, has_segments) as u16 }, // segments
    Field { name: Name::new(1101, 5), ty: Ty::Digit, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_dtmf_received, digit) as u16, has: offset_of!(callevents_voicetyped_dtmf_received, has_digit) as u16 }, // digit
    Field { name: Name::new(208, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_dtmf_received, duration_ms) as u16, has: offset_of!(callevents_voicetyped_dtmf_received, has_duration_ms) as u16 }, // duration_ms
    Field { name: Name::new(3560, 10), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_state_transition, from_state) as u16, has: offset_of!(callevents_voicetyped_state_transition, has_from_state) as u16 }, // from_state
    Field { name: Name::new(3308, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_state_transition, to_state) as u16, has: offset_of!(callevents_voicetyped_state_transition, has_to_state) as u16 }, // to_state
    Field { name: Name::new(1640, 13), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_state_transition, trigger_event) as u16, has: offset_of!(callevents_voicetyped_state_transition, has_trigger_event) as u16 }, // trigger_event
    Field { name: Name::new(796, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_state_transition, dialog_name) as u16, has: offset_of!(callevents_voicetyped_state_transition, has_dialog_name) as u16 }, // dialog_name
    Field { name: Name::new(2988, 11), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_action_executed, action_type) as u16, has: offset_of!(callevents_voicetyped_action_executed, has_action_type) as u16 }, // action_type
    Field { name: Name::new(3937, 6), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_action_executed, params) as u16, has: offset_of!(callevents_voicetyped_action_executed, has_params) as u16 }, // params
    Field { name: Name::new(1842, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_hook_result, hook_url) as u16, has: offset_of!(callevents_voicetyped_hook_result, has_hook_url) as u16 }, // hook_url
    Field { name: Name::new(390, 11), ty: Ty::I64, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_hook_result, status_code) as u16, has: offset_of!(callevents_voicetyped_hook_result, has_status_code) as u16 }, // status_code
    Field { name: Name::new(3430, 8), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_hook_result, response) as u16, has: offset_of!(callevents_voicetyped_hook_result, has_response) as u16 }, // response
    Field { name: Name::new(1842, 8), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_hook_error, hook_url) as u16, has: offset_of!(callevents_voicetyped_hook_error, has_hook_url) as u16 }, // hook_url
    Field { name: Name::new(1689, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_hook_error, error) as u16, has: offset_of!(callevents_voicetyped_hook_error, has_error) as u16 }, // error
    Field { name: Name::new(1271, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_tts_started, text) as u16, has: offset_of!(callevents_voicetyped_tts_started, has_text) as u16 }, // text
    Field { name: Name::new(2754, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_tts_started, voice) as u16, has: offset_of!(callevents_voicetyped_tts_started, has_voice) as u16 }, // voice
    Field { name: Name::new(1271, 4), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_tts_completed, text) as u16, has: offset_of!(callevents_voicetyped_tts_completed, has_text) as u16 }, // text
    Field { name: Name::new(2754, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_tts_completed, voice) as u16, has: offset_of!(callevents_voicetyped_tts_completed, has_voice) as u16 }, // voice
    Field { name: Name::new(1689, 5), ty: Ty::Text, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_error, error) as u16, has: offset_of!(callevents_voicetyped_error, has_error) as u16 }, // error
    Field { name: Name::new(118, 2), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_event, event_id) as u16, has: offset_of!(callevents_voicetyped_event, has_event_id) as u16 }, // id
    Field { name: Name::new(1654, 4), ty: Ty::Tag, arg: 0, flags: 0, offset: NOWHERE, has: NOWHERE }, // type
    Field { name: Name::new(843, 6), ty: Ty::Name, arg: 28, flags: 1, offset: offset_of!(callevents_voicetyped_event, source) as u16, has: offset_of!(callevents_voicetyped_event, has_source) as u16 }, // source
    Field { name: Name::new(701, 10), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_event, session_id) as u16, has: NOWHERE }, // session_id
    Field { name: Name::new(1432, 9), ty: Ty::Text, arg: 0, flags: 0, offset: offset_of!(callevents_voicetyped_event, timestamp) as u16, has: NOWHERE }, // timestamp
    Field { name: Name::new(2661, 4), ty: Ty::Json, arg: 0, flags: 1, offset: NOWHERE, has: NOWHERE }, // data
    Field { name: Name::new(2657, 8), ty: Ty::Json, arg: 0, flags: 1, offset: offset_of!(callevents_voicetyped_event, metadata) as u16, has: offset_of!(callevents_voicetyped_event, has_metadata) as u16 }, // metadata
];

pub(crate) static UNIONS: [Union; 6] = [
    Union { first: 0, count: 16, size: size_of::<callevents_jambonz_data>() as u16, name: offset_of!(callevents_jambonz_data, name) as u16, kind: offset_of!(callevents_jambonz_data, kind) as u16 },
    Union { first: 16, count: 29, size: size_of::<callevents_jambonz_command_data>() as u16, name: offset_of!(callevents_jambonz_command_data, name) as u16, kind: offset_of!(callevents_jambonz_command_data, kind) as u16 },
    Union { first: 45, count: 18, size: size_of::<callevents_rtpbridge_event_data>() as u16, name: offset_of!(callevents_rtpbridge_event_data, name) as u16, kind: offset_of!(callevents_rtpbridge_event_data, kind) as u16 },
    Union { first: 63, count: 25, size: size_of::<callevents_rtpbridge_command>() as u16, name: offset_of!(callevents_rtpbridge_command, name) as u16, kind: offset_of!(callevents_rtpbridge_command, kind) as u16 },
    Union { first: 88, count: 25, size: size_of::<callevents_rtpbridge_method_result>() as u16, name: offset_of!(callevents_rtpbridge_method_result, name) as u16, kind: offset_of!(callevents_rtpbridge_method_result, kind) as u16 },
    Union { first: 113, count: 12, size: size_of::<callevents_voicetyped_payload>() as u16, name: offset_of!(callevents_voicetyped_payload, name) as u16, kind: offset_of!(callevents_voicetyped_payload, kind) as u16 },
];

pub(crate) static VALUES: [Field; 125] = [
    Field { name: Name::new(3412, 11), ty: Ty::Record, arg: 1, flags: 0, offset: 0, has: NOWHERE }, // call:status
    Field { name: Name::new(3638, 9), ty: Ty::Record, arg: 5, flags: 0, offset: 0, has: NOWHERE }, // verb:hook
    Field { name: Name::new(2415, 11), ty: Ty::Record, arg: 12, flags: 0, offset: 0, has: NOWHERE }, // verb:status
    Field { name: Name::new(2927, 11), ty: Ty::Record, arg: 13, flags: 0, offset: 0, has: NOWHERE }, // session:new
    Field { name: Name::new(633, 17), ty: Ty::Record, arg: 13, flags: 0, offset: 0, has: NOWHERE }, // session:reconnect
    Field { name: Name::new(1220, 16), ty: Ty::Record, arg: 17, flags: 0, offset: 0, has: NOWHERE }, // session:redirect
    Field { name: Name::new(1106, 16), ty: Ty::Record, arg: 18, flags: 0, offset: 0, has: NOWHERE }, // session:adulting
    Field { name: Name::new(734, 12), ty: Ty::Record, arg: 17, flags: 0, offset: 0, has: NOWHERE }, // dial:confirm
    Field { name: Name::new(3710, 9), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // llm:event
    Field { name: Name::new(3036, 13), ty: Ty::Record, arg: 19, flags: 0, offset: 0, has: NOWHERE }, // llm:tool-call
    Field { name: Name::new(1624, 17), ty: Ty::Record, arg: 21, flags: 0, offset: 0, has: NOWHERE }, // tts:tokens-result
    Field { name: Name::new(269, 19), ty: Ty::Record, arg: 22, flags: 0, offset: 0, has: NOWHERE }, // tts:streaming-event
    Field { name: Name::new(3231, 13), ty: Ty::Record, arg: 23, flags: 0, offset: 0, has: NOWHERE }, // jambonz:error
    Field { name: Name::new(3368, 12), ty: Ty::Record, arg: 24, flags: 0, offset: 0, has: NOWHERE }, // queue:status
    Field { name: Name::new(3298, 11), ty: Ty::Record, arg: 25, flags: 0, offset: 0, has: NOWHERE }, // agent:event
    Field { name: Name::new(2133, 15), ty: Ty::Record, arg: 26, flags: 0, offset: 0, has: NOWHERE }, // agent:tool-call
    Field { name: Name::new(1228, 8), ty: Ty::Form, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // redirect
    Field { name: Name::new(3412, 11), ty: Ty::Record, arg: 30, flags: 0, offset: 0, has: NOWHERE }, // call:status
    Field { name: Name::new(3512, 11), ty: Ty::Form, arg: 1, flags: 0, offset: 0, has: NOWHERE }, // mute:status
    Field { name: Name::new(2188, 16), ty: Ty::Record, arg: 32, flags: 0, offset: 0, has: NOWHERE }, // conf:mute-status
    Field { name: Name::new(2159, 16), ty: Ty::Record, arg: 33, flags: 0, offset: 0, has: NOWHERE }, // conf:hold-status
    Field { name: Name::new(948, 23), ty: Ty::Record, arg: 34, flags: 0, offset: 0, has: NOWHERE }, // conf:participant-action
    Field { name: Name::new(1074, 13), ty: Ty::Record, arg: 35, flags: 0, offset: 0, has: NOWHERE }, // listen:status
    Field { name: Name::new(2294, 13), ty: Ty::Record, arg: 36, flags: 0, offset: 0, has: NOWHERE }, // stream:status
    Field { name: Name::new(1235, 17), ty: Ty::Record, arg: 37, flags: 0, offset: 0, has: NOWHERE }, // transcribe:status
    Field { name: Name::new(452, 6), ty: Ty::Record, arg: 38, flags: 0, offset: 0, has: NOWHERE }, // record
    Field { name: Name::new(3842, 7), ty: Ty::Record, arg: 39, flags: 0, offset: 0, has: NOWHERE }, // whisper
    Field { name: Name::new(3003, 11), ty: Ty::Record, arg: 40, flags: 0, offset: 0, has: NOWHERE }, // sip:request
    Field { name: Name::new(722, 4), ty: Ty::Record, arg: 42, flags: 0, offset: 0, has: NOWHERE }, // dtmf
    Field { name: Name::new(1871, 6), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // config
    Field { name: Name::new(1159, 3), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // dub
    Field { name: Name::new(175, 4), ty: Ty::Record, arg: 44, flags: 0, offset: 0, has: NOWHERE }, // dial
    Field { name: Name::new(56, 16), ty: Ty::Form, arg: 2, flags: 0, offset: 0, has: NOWHERE }, // boostAudioSignal
    Field { name: Name::new(1675, 10), ty: Ty::Form, arg: 3, flags: 0, offset: 0, has: NOWHERE }, // media:path
    Field { name: Name::new(2502, 15), ty: Ty::Json, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // llm:tool-output
    Field { name: Name::new(3583, 10), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // llm:update
    Field { name: Name::new(1624, 10), ty: Ty::Record, arg: 47, flags: 0, offset: 0, has: NOWHERE }, // tts:tokens
    Field { name: Name::new(3142, 9), ty: Ty::Json, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // tts:flush
    Field { name: Name::new(3107, 9), ty: Ty::Json, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // tts:clear
    Field { name: Name::new(2623, 3), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // tag
    Field { name: Name::new(823, 21), ty: Ty::Record, arg: 48, flags: 0, offset: 0, has: NOWHERE }, // noiseIsolation:status
    Field { name: Name::new(3741, 8), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // room:say
    Field { name: Name::new(3216, 9), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // room:play
    Field { name: Name::new(1865, 15), ty: Ty::Record, arg: 49, flags: 0, offset: 0, has: NOWHERE }, // stt:reconfigure
    Field { name: Name::new(2624, 12), ty: Ty::Json, arg: 0, flags: 0, offset: 0, has: NOWHERE }, // agent:update
    Field { name: Name::new(722, 4), ty: Ty::Record, arg: 55, flags: 0, offset: 0, has: NOWHERE }, // dtmf
    Field { name: Name::new(1305, 22), ty: Ty::Record, arg: 56, flags: 0, offset: 0, has: NOWHERE }, // endpoint.state_changed
    Field { name: Name::new(3490, 11), ty: Ty::Record, arg: 57, flags: 0, offset: 0, has: NOWHERE }, // vad.silence
    Field { name: Name::new(1958, 18), ty: Ty::Record, arg: 58, flags: 0, offset: 0, has: NOWHERE }, // vad.speech_started
    Field { name: Name::new(882, 5), ty: Ty::Record, arg: 59, flags: 0, offset: 0, has: NOWHERE }, // stats
    Field { name: Name::new(1196, 22), ty: Ty::Record, arg: 63, flags: 0, offset: 0, has: NOWHERE }, // endpoint.media_timeout
    Field { name: Name::new(1174, 22), ty: Ty::Record, arg: 64, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.finished
    Field { name: Name::new(452, 17), ty: Ty::Record, arg: 65, flags: 0, offset: 0, has: NOWHERE }, // recording.stopped
    Field { name: Name::new(1327, 22), ty: Ty::Record, arg: 66, flags: 0, offset: 0, has: NOWHERE }, // endpoint.tone.finished
    Field { name: Name::new(2071, 17), ty: Ty::Record, arg: 67, flags: 0, offset: 0, has: NOWHERE }, // endpoint.rtcp_bye
    Field { name: Name::new(653, 24), ty: Ty::Record, arg: 68, flags: 0, offset: 0, has: NOWHERE }, // endpoint.transferred_out
    Field { name: Name::new(1039, 23), ty: Ty::Record, arg: 69, flags: 0, offset: 0, has: NOWHERE }, // endpoint.transferred_in
    Field { name: Name::new(140, 20), ty: Ty::Record, arg: 70, flags: 0, offset: 0, has: NOWHERE }, // session.idle_timeout
    Field { name: Name::new(81, 21), ty: Ty::Record, arg: 71, flags: 0, offset: 0, has: NOWHERE }, // session.empty_timeout
    Field { name: Name::new(1086, 16), ty: Ty::Record, arg: 72, flags: 0, offset: 0, has: NOWHERE }, // session.orphaned
    Field { name: Name::new(283, 14), ty: Ty::Record, arg: 73, flags: 0, offset: 0, has: NOWHERE }, // events.dropped
    Field { name: Name::new(3733, 9), ty: Ty::Record, arg: 74, flags: 0, offset: 0, has: NOWHERE }, // vad.error
    Field { name: Name::new(1689, 5), ty: Ty::Record, arg: 75, flags: 0, offset: 0, has: NOWHERE }, // error
    Field { name: Name::new(2041, 14), ty: Ty::None, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // session.create
    Field { name: Name::new(1290, 15), ty: Ty::None, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // session.destroy
    Field { name: Name::new(2733, 12), ty: Ty::None, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // session.info
    Field { name: Name::new(2766, 12), ty: Ty::None, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // session.list
    Field { name: Name::new(882, 17), ty: Ty::None, arg: 0, flags: 1, offset: 0, has: NOWHERE }, // stats.unsubscribe
    Field { name: Name::new(1819, 14), ty: Ty::Record, arg: 76, flags: 0, offset: 0, has: NOWHERE }, // session.attach
    Field { name: Name::new(1890, 14), ty: Ty::Record, arg: 77, flags: 0, offset: 0, has: NOWHERE }, // session.bridge
    Field { name: Name::new(0, 26), ty: Ty::Record, arg: 78, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_from_offer
    Field { name: Name::new(1381, 21), ty: Ty::Record, arg: 79, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_offer
    Field { name: Name::new(1122, 22), ty: Ty::Record, arg: 80, flags: 0, offset: 0, has: NOWHERE }, // endpoint.accept_answer
    Field { name: Name::new(2402, 15), ty: Ty::Record, arg: 81, flags: 0, offset: 0, has: NOWHERE }, // endpoint.remove
    Field { name: Name::new(653, 17), ty: Ty::Record, arg: 82, flags: 0, offset: 0, has: NOWHERE }, // endpoint.transfer
    Field { name: Name::new(1727, 20), ty: Ty::Record, arg: 83, flags: 0, offset: 0, has: NOWHERE }, // endpoint.ice_restart
    Field { name: Name::new(1903, 19), ty: Ty::Record, arg: 84, flags: 0, offset: 0, has: NOWHERE }, // endpoint.srtp_rekey
    Field { name: Name::new(1605, 20), ty: Ty::Record, arg: 85, flags: 0, offset: 0, has: NOWHERE }, // endpoint.dtmf.inject
    Field { name: Name::new(419, 25), ty: Ty::Record, arg: 86, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_with_file
    Field { name: Name::new(1579, 20), ty: Ty::Record, arg: 87, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_tone
    Field { name: Name::new(1940, 18), ty: Ty::Record, arg: 88, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.seek
    Field { name: Name::new(1802, 19), ty: Ty::Record, arg: 89, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.pause
    Field { name: Name::new(1657, 20), ty: Ty::Record, arg: 90, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.resume
    Field { name: Name::new(1416, 15), ty: Ty::Record, arg: 91, flags: 0, offset: 0, has: NOWHERE }, // recording.start
    Field { name: Name::new(452, 14), ty: Ty::Record, arg: 92, flags: 0, offset: 0, has: NOWHERE }, // recording.stop
    Field { name: Name::new(3749, 9), ty: Ty::Record, arg: 93, flags: 0, offset: 0, has: NOWHERE }, // vad.start
    Field { name: Name::new(3849, 8), ty: Ty::Record, arg: 94, flags: 0, offset: 0, has: NOWHERE }, // vad.stop
    Field { name: Name::new(1749, 15), ty: Ty::Record, arg: 95, flags: 0, offset: 0, has: NOWHERE }, // stats.subscribe
    Field { name: Name::new(2041, 14), ty: Ty::Record, arg: 96, flags: 0, offset: 0, has: NOWHERE }, // session.create
    Field { name: Name::new(1290, 15), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // session.destroy
    Field { name: Name::new(2733, 12), ty: Ty::Record, arg: 98, flags: 0, offset: 0, has: NOWHERE }, // session.info
    Field { name: Name::new(2766, 12), ty: Ty::Record, arg: 101, flags: 0, offset: 0, has: NOWHERE }, // session.list
    Field { name: Name::new(882, 17), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // stats.unsubscribe
    Field { name: Name::new(1819, 14), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // session.attach
    Field { name: Name::new(1890, 14), ty: Ty::Record, arg: 103, flags: 0, offset: 0, has: NOWHERE }, // session.bridge
    Field { name: Name::new(0, 26), ty: Ty::Record, arg: 104, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_from_offer
    Field { name: Name::new(1381, 21), ty: Ty::Record, arg: 105, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_offer
    Field { name: Name::new(1122, 22), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.accept_answer
    Field { name: Name::new(2402, 15), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.remove
    Field { name: Name::new(653, 17), ty: Ty::Record, arg: 106, flags: 0, offset: 0, has: NOWHERE }, // endpoint.transfer
    Field { name: Name::new(1727, 20), ty: Ty::Record, arg: 107, flags: 0, offset: 0, has: NOWHERE }, // endpoint.ice_restart
    Field { name: Name::new(1903, 19), ty: Ty::Record, arg: 108, flags: 0, offset: 0, has: NOWHERE }, // endpoint.srtp_rekey
    Field { name: Name::new(1605, 20), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.dtmf.inject
    Field { name: Name::new(419, 25), ty: Ty::Record, arg: 109, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_with_file
    Field { name: Name::new(1579, 20), ty: Ty::Record, arg: 110, flags: 0, offset: 0, has: NOWHERE }, // endpoint.create_tone
    Field { name: Name::new(1940, 18), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.seek
    Field { name: Name::new(1802, 19), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.pause
    Field { name: Name::new(1657, 20), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // endpoint.file.resume
    Field { name: Name::new(1416, 15), ty: Ty::Record, arg: 111, flags: 0, offset: 0, has: NOWHERE }, // recording.start
    Field { name: Name::new(452, 14), ty: Ty::Record, arg: 112, flags: 0, offset: 0, has: NOWHERE }, // recording.stop
    Field { name: Name::new(3749, 9), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // vad.start
    Field { name: Name::new(3849, 8), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // vad.stop
    Field { name: Name::new(1749, 15), ty: Ty::Record, arg: 97, flags: 0, offset: 0, has: NOWHERE }, // stats.subscribe
    Field { name: Name::new(3263, 12), ty: Ty::Record, arg: 117, flags: 0, offset: 0, has: NOWHERE }, // call_started
    Field { name: Name::new(2144, 15), ty: Ty::Record, arg: 118, flags: 0, offset: 0, has: NOWHERE }, // call_terminated
    Field { name: Name::new(2203, 14), ty: Ty::Record, arg: 119, flags: 0, offset: 0, has: NOWHERE }, // speech_partial
    Field { name: Name::new(2868, 12), ty: Ty::Record, arg: 121, flags: 0, offset: 0, has: NOWHERE }, // speech_final
    Field { name: Name::new(722, 13), ty: Ty::Record, arg: 122, flags: 0, offset: 0, has: NOWHERE }, // dtmf_received
    Field { name: Name::new(866, 16), ty: Ty::Record, arg: 123, flags: 0, offset: 0, has: NOWHERE }, // state_transition
    Field { name: Name::new(965, 15), ty: Ty::Record, arg: 124, flags: 0, offset: 0, has: NOWHERE }, // action_executed
    Field { name: Name::new(353, 11), ty: Ty::Record, arg: 125, flags: 0, offset: 0, has: NOWHERE }, // hook_result
    Field { name: Name::new(1684, 10), ty: Ty::Record, arg: 126, flags: 0, offset: 0, has: NOWHERE }, // hook_error
    Field { name: Name::new(2957, 11), ty: Ty::Record, arg: 127, flags: 0, offset: 0, has: NOWHERE }, // tts_started
    Field { name: Name::new(2058, 13), ty: Ty::Record, arg: 128, flags: 0, offset: 0, has: NOWHERE }, // tts_completed
    Field { name: Name::new(1689, 5), ty: Ty::Record, arg: 129, flags: 0, offset: 0, has: NOWHERE }, // error
];

pub(crate) static NAME_LISTS: [Names; 32] = [
    Names { first: 0, count: 2 },
    Names { first: 2, count: 9 },
    Names { first: 11, count: 2 },
    Names { first: 13, count: 7 },
    Names { first: 20, count: 2 },
    Names { first: 22, count: 6 },
    Names { first: 28, count: 2 },
    Names { first: 30, count: 2 },
    Names { first: 32, count: 2 },
    Names { first: 34, count: 2 },
    Names { first: 36, count: 2 },
    Names { first: 38, count: 8 },
    Names { first: 46, count: 3 },
    Names { first: 49, count: 4 },
    Names { first: 53, count: 3 },
    Names { first: 56, count: 2 },
    Names { first: 58, count: 19 },
    Names { first: 77, count: 25 },
    Names { first: 102, count: 8 },
    Names { first: 110, count: 8 },
    Names { first: 118, count: 2 },
    Names { first: 120, count: 4 },
    Names { first: 124, count: 3 },
    Names { first: 127, count: 5 },
    Names { first: 132, count: 2 },
    Names { first: 134, count: 5 },
    Names { first: 139, count: 1 },
    Names { first: 140, count: 2 },
    Names { first: 142, count: 5 },
    Names { first: 147, count: 4 },
    Names { first: 151, count: 2 },
    Names { first: 153, count: 6 },
];

pub(crate) static KNOWN_NAMES: [Name; 159] = [
    Name::new(3883, 7), // inbound
    Name::new(674, 8), // outbound
    Name::new(3718, 6), // trying
    Name::new(2820, 7), // ringing
    Name::new(2687, 11), // early-media
    Name::new(3473, 11), // in-progress
    Name::new(981, 6), // queued
    Name::new(3931, 6), // failed
    Name::new(3972, 4), // busy
    Name::new(2908, 9), // no-answer
    Name::new(2062, 9), // completed
    Name::new(3068, 6), // caller
    Name::new(3231, 7), // jambonz
    Name::new(2174, 14), // speechDetected
    Name::new(785, 12), // dtmfDetected
    Name::new(95, 7), // timeout
    Name::new(1689, 5), // error
    Name::new(402, 18), // stt-low-confidence
    Name::new(3080, 13), // playCompleted
    Name::new(3221, 10), // playFailed
    Name::new(355, 2), // ok
    Name::new(3931, 6), // failed
    Name::new(2776, 11), // stream_open
    Name::new(2306, 13), // stream_closed
    Name::new(2350, 13), // stream_paused
    Name::new(2252, 14), // stream_resumed
    Name::new(495, 17), // user_interruption
    Name::new(3022, 10), // tts_spoken
    Name::new(1060, 11), // in progress
    Name::new(2009, 13), // not available
    Name::new(3701, 4), // join
    Name::new(1015, 5), // leave
    Name::new(3327, 9), // abandoned
    Name::new(979, 8), // dequeued
    Name::new(2193, 4), // mute
    Name::new(3949, 6), // unmute
    Name::new(513, 4), // hold
    Name::new(3943, 6), // unhold
    Name::new(2623, 3), // tag
    Name::new(2621, 5), // untag
    Name::new(3913, 5), // coach
    Name::new(3911, 7), // uncoach
    Name::new(2193, 4), // mute
    Name::new(3949, 6), // unmute
    Name::new(513, 4), // hold
    Name::new(3943, 6), // unhold
    Name::new(1709, 5), // pause
    Name::new(25, 6), // resume
    Name::new(200, 7), // silence
    Name::new(308, 18), // startCallRecording
    Name::new(931, 17), // stopCallRecording
    Name::new(1709, 18), // pauseCallRecording
    Name::new(25, 19), // resumeCallRecording
    Name::new(2981, 8), // no-media
    Name::new(2210, 13), // partial-media
    Name::new(3570, 10), // full-media
    Name::new(2885, 6), // enable
    Name::new(1010, 7), // disable
    Name::new(3401, 11), // PARSE_ERROR
    Name::new(2363, 15), // INVALID_REQUEST
    Name::new(2582, 14), // UNKNOWN_METHOD
    Name::new(2542, 14), // INVALID_PARAMS
    Name::new(2567, 10), // NO_SESSION
    Name::new(1349, 21), // SESSION_ALREADY_BOUND
    Name::new(1976, 17), // SESSION_NOT_FOUND
    Name::new(1512, 20), // SESSION_NOT_ORPHANED
    Name::new(2570, 12), // SESSION_BUSY
    Name::new(3251, 12), // SESSION_GONE
    Name::new(1532, 20), // SESSION_UNRESPONSIVE
    Name::new(2555, 13), // SHUTTING_DOWN
    Name::new(1492, 20), // MAX_SESSIONS_REACHED
    Name::new(1551, 14), // ENDPOINT_ERROR
    Name::new(1564, 15), // RECORDING_ERROR
    Name::new(3665, 9), // VAD_ERROR
    Name::new(2387, 15), // TRANSFER_FAILED
    Name::new(2376, 11), // STATS_ERROR
    Name::new(2528, 14), // INTERNAL_ERROR
    Name::new(2041, 14), // session.create
    Name::new(1290, 15), // session.destroy
    Name::new(2733, 12), // session.info
    Name::new(2766, 12), // session.list
    Name::new(882, 17), // stats.unsubscribe
    Name::new(1819, 14), // session.attach
    Name::new(1890, 14), // session.bridge
    Name::new(0, 26), // endpoint.create_from_offer
    Name::new(1381, 21), // endpoint.create_offer
    Name::new(1122, 22), // endpoint.accept_answer
    Name::new(2402, 15), // endpoint.remove
    Name::new(653, 17), // endpoint.transfer
    Name::new(1727, 20), // endpoint.ice_restart
    Name::new(1903, 19), // endpoint.srtp_rekey
    Name::new(1605, 20), // endpoint.dtmf.inject
    Name::new(419, 25), // endpoint.create_with_file
    Name::new(1579, 20), // endpoint.create_tone
    Name::new(1940, 18), // endpoint.file.seek
    Name::new(1802, 19), // endpoint.file.pause
    Name::new(1657, 20), // endpoint.file.resume
    Name::new(1416, 15), // recording.start
    Name::new(452, 14), // recording.stop
    Name::new(3749, 9), // vad.start
    Name::new(3849, 8), // vad.stop
    Name::new(1749, 15), // stats.subscribe
    Name::new(1597, 3), // new
    Name::new(1161, 9), // buffering
    Name::new(643, 10), // connecting
    Name::new(777, 9), // connected
    Name::new(3904, 7), // playing
    Name::new(2357, 6), // paused
    Name::new(774, 12), // disconnected
    Name::new(1188, 8), // finished
    Name::new(3976, 3), // New
    Name::new(3647, 9), // Buffering
    Name::new(3537, 10), // Connecting
    Name::new(3656, 9), // Connected
    Name::new(3871, 7), // Playing
    Name::new(3925, 6), // Paused
    Name::new(1369, 12), // Disconnected
    Name::new(3780, 8), // Finished
    Name::new(2062, 9), // completed
    Name::new(1689, 5), // error
    Name::new(2087, 16), // endpoint_removed
    Name::new(1763, 20), // endpoint_transferred
    Name::new(758, 17), // session_destroyed
    Name::new(2937, 11), // write_error
    Name::new(3483, 8), // sendrecv
    Name::new(3243, 8), // recvonly
    Name::new(3443, 8), // sendonly
    Name::new(3961, 6), // webrtc
    Name::new(1913, 3), // rtp
    Name::new(440, 4), // file
    Name::new(1336, 4), // tone
    Name::new(1898, 6), // bridge
    Name::new(3961, 6), // webrtc
    Name::new(1913, 3), // rtp
    Name::new(1166, 8), // ringback
    Name::new(2820, 7), // ringing
    Name::new(3972, 4), // busy
    Name::new(897, 4), // beep
    Name::new(3556, 4), // sine
    Name::new(3634, 6), // active
    Name::new(3634, 6), // active
    Name::new(1094, 8), // orphaned
    Name::new(1205, 5), // media
    Name::new(1251, 6), // speech
    Name::new(253, 6), // dialog
    Name::new(2037, 5), // hooks
    Name::new(3151, 11), // integration
    Name::new(3634, 6), // active
    Name::new(510, 7), // on_hold
    Name::new(2812, 12), // transferring
    Name::new(2149, 10), // terminated
    Name::new(487, 3), // sip
    Name::new(3961, 6), // webrtc
    Name::new(3031, 6), // normal
    Name::new(3068, 13), // caller_hangup
    Name::new(2437, 13), // system_hangup
    Name::new(662, 8), // transfer
    Name::new(1689, 5), // error
    Name::new(95, 7), // timeout
];

pub(crate) static GATEWAY_MESSAGES: [GatewayMessage; 30] = [
    GatewayMessage { first: 0, count: 20, version: 0, align: align_of::<callevents_call_event>() as u8, size: size_of::<callevents_call_event>() as u16, method: 959835745 },
    GatewayMessage { first: 20, count: 5, version: 0, align: align_of::<callevents_audio_frame>() as u8, size: size_of::<callevents_audio_frame>() as u16, method: 2991054320 },
    GatewayMessage { first: 25, count: 1, version: 0, align: align_of::<callevents_event_stream_request>() as u8, size: size_of::<callevents_event_stream_request>() as u16, method: 959835745 },
    GatewayMessage { first: 26, count: 16, version: 1, align: align_of::<callevents_originate_request>() as u8, size: size_of::<callevents_originate_request>() as u16, method: 1430677891 },
    GatewayMessage { first: 42, count: 13, version: 0, align: align_of::<callevents_bulk_request>() as u8, size: size_of::<callevents_bulk_request>() as u16, method: 721069100 },
    GatewayMessage { first: 55, count: 1, version: 0, align: align_of::<callevents_abort_bulk_request>() as u8, size: size_of::<callevents_abort_bulk_request>() as u16, method: 3861915064 },
    GatewayMessage { first: 56, count: 1, version: 0, align: align_of::<callevents_terminate_request>() as u8, size: size_of::<callevents_terminate_request>() as u16, method: 3834253405 },
    GatewayMessage { first: 57, count: 6, version: 0, align: align_of::<callevents_set_inbound_routing_request>() as u8, size: size_of::<callevents_set_inbound_routing_request>() as u16, method: 1933986897 },
    GatewayMessage { first: 63, count: 1, version: 0, align: align_of::<callevents_get_incoming_calls_request>() as u8, size: size_of::<callevents_get_incoming_calls_request>() as u16, method: 1161946746 },
    GatewayMessage { first: 64, count: 3, version: 0, align: align_of::<callevents_answer_incoming_call_request>() as u8, size: size_of::<callevents_answer_incoming_call_request>() as u16, method: 2990157256 },
    GatewayMessage { first: 67, count: 0, version: 0, align: align_of::<callevents_empty>() as u8, size: size_of::<callevents_empty>() as u16, method: 2624504207 },
    GatewayMessage { first: 67, count: 1, version: 0, align: align_of::<callevents_bucket_request>() as u8, size: size_of::<callevents_bucket_request>() as u16, method: 1217351135 },
    GatewayMessage { first: 68, count: 2, version: 0, align: align_of::<callevents_bucket_action_request>() as u8, size: size_of::<callevents_bucket_action_request>() as u16, method: 4030863293 },
    GatewayMessage { first: 70, count: 3, version: 0, align: align_of::<callevents_execute_dialplan_request>() as u8, size: size_of::<callevents_execute_dialplan_request>() as u16, method: 80147304 },
    GatewayMessage { first: 73, count: 1, version: 0, align: align_of::<callevents_barge_request>() as u8, size: size_of::<callevents_barge_request>() as u16, method: 3854301714 },
    GatewayMessage { first: 74, count: 5, version: 0, align: align_of::<callevents_allocate_wt_request>() as u8, size: size_of::<callevents_allocate_wt_request>() as u16, method: 1763028449 },
    GatewayMessage { first: 79, count: 5, version: 0, align: align_of::<callevents_supervise_subscribe_request>() as u8, size: size_of::<callevents_supervise_subscribe_request>() as u16, method: 2856173042 },
    GatewayMessage { first: 84, count: 5, version: 0, align: align_of::<callevents_originate_response>() as u8, size: size_of::<callevents_originate_response>() as u16, method: 0 },
    GatewayMessage { first: 89, count: 2, version: 0, align: align_of::<callevents_bulk_response>() as u8, size: size_of::<callevents_bulk_response>() as u16, method: 0 },
    GatewayMessage { first: 91, count: 5, version: 0, align: align_of::<callevents_terminate_response>() as u8, size: size_of::<callevents_terminate_response>() as u16, method: 0 },
    GatewayMessage { first: 96, count: 0, version: 0, align: align_of::<callevents_get_incoming_calls_response>() as u8, size: size_of::<callevents_get_incoming_calls_response>() as u16, method: 0 },
    GatewayMessage { first: 96, count: 3, version: 0, align: align_of::<callevents_incoming_call_info>() as u8, size: size_of::<callevents_incoming_call_info>() as u16, method: 0 },
    GatewayMessage { first: 99, count: 5, version: 0, align: align_of::<callevents_answer_incoming_call_response>() as u8, size: size_of::<callevents_answer_incoming_call_response>() as u16, method: 0 },
    GatewayMessage { first: 104, count: 0, version: 0, align: align_of::<callevents_list_buckets_response>() as u8, size: size_of::<callevents_list_buckets_response>() as u16, method: 0 },
    GatewayMessage { first: 104, count: 2, version: 0, align: align_of::<callevents_bucket_info>() as u8, size: size_of::<callevents_bucket_info>() as u16, method: 0 },
    GatewayMessage { first: 106, count: 1, version: 0, align: align_of::<callevents_bucket_call_list>() as u8, size: size_of::<callevents_bucket_call_list>() as u16, method: 0 },
    GatewayMessage { first: 107, count: 1, version: 0, align: align_of::<callevents_bucket_action_response>() as u8, size: size_of::<callevents_bucket_action_response>() as u16, method: 0 },
    GatewayMessage { first: 108, count: 3, version: 0, align: align_of::<callevents_execute_dialplan_response>() as u8, size: size_of::<callevents_execute_dialplan_response>() as u16, method: 0 },
    GatewayMessage { first: 111, count: 8, version: 0, align: align_of::<callevents_allocate_wt_response>() as u8, size: size_of::<callevents_allocate_wt_response>() as u16, method: 0 },
    GatewayMessage { first: 119, count: 2, version: 0, align: align_of::<callevents_supervise_subscribe_response>() as u8, size: size_of::<callevents_supervise_subscribe_response>() as u16, method: 0 },
];

pub(crate) static GATEWAY_FIELDS: [GatewayField; 121] = [
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(559, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_call_event, event_type) as u16 }, // event_type
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, status) as u16 }, // status
    GatewayField { name: Name::new(37, 18), ty: GatewayTy::I64, offset: offset_of!(callevents_call_event, start_timestamp_ms) as u16 }, // start_timestamp_ms
    GatewayField { name: Name::new(569, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_call_event, q850_cause) as u16 }, // q850_cause
    GatewayField { name: Name::new(461, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, recording_url) as u16 }, // recording_url
    GatewayField { name: Name::new(129, 16), ty: GatewayTy::I32, offset: offset_of!(callevents_call_event, duration_seconds) as u16 }, // duration_seconds
    GatewayField { name: Name::new(254, 19), ty: GatewayTy::I64, offset: offset_of!(callevents_call_event, answer_timestamp_ms) as u16 }, // answer_timestamp_ms
    GatewayField { name: Name::new(299, 16), ty: GatewayTy::I64, offset: offset_of!(callevents_call_event, end_timestamp_ms) as u16 }, // end_timestamp_ms
    GatewayField { name: Name::new(486, 12), ty: GatewayTy::U32, offset: offset_of!(callevents_call_event, packets_sent) as u16 }, // packets_sent
    GatewayField { name: Name::new(350, 16), ty: GatewayTy::U32, offset: offset_of!(callevents_call_event, packets_received) as u16 }, // packets_received
    GatewayField { name: Name::new(474, 12), ty: GatewayTy::U32, offset: offset_of!(callevents_call_event, packets_lost) as u16 }, // packets_lost
    GatewayField { name: Name::new(530, 10), ty: GatewayTy::U64, offset: offset_of!(callevents_call_event, bytes_sent) as u16 }, // bytes_sent
    GatewayField { name: Name::new(606, 9), ty: GatewayTy::F64, offset: offset_of!(callevents_call_event, jitter_ms) as u16 }, // jitter_ms
    GatewayField { name: Name::new(425, 13), ty: GatewayTy::F64, offset: offset_of!(callevents_call_event, estimated_mos) as u16 }, // estimated_mos
    GatewayField { name: Name::new(342, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, trunk_id) as u16 }, // trunk_id
    GatewayField { name: Name::new(324, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, tenant_id) as u16 }, // tenant_id
    GatewayField { name: Name::new(546, 5), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, codec) as u16 }, // codec
    GatewayField { name: Name::new(43, 12), ty: GatewayTy::I64, offset: offset_of!(callevents_call_event, timestamp_ms) as u16 }, // timestamp_ms
    GatewayField { name: Name::new(597, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_call_event, client_id) as u16 }, // client_id
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_audio_frame, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(630, 7), ty: GatewayTy::Bytes, offset: offset_of!(callevents_audio_frame, payload) as u16 }, // payload
    GatewayField { name: Name::new(546, 5), ty: GatewayTy::Text, offset: offset_of!(callevents_audio_frame, codec) as u16 }, // codec
    GatewayField { name: Name::new(54, 15), ty: GatewayTy::U64, offset: offset_of!(callevents_audio_frame, sequence_number) as u16 }, // sequence_number
    GatewayField { name: Name::new(410, 13), ty: GatewayTy::Bool, offset: offset_of!(callevents_audio_frame, end_of_stream) as u16 }, // end_of_stream
    GatewayField { name: Name::new(597, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_event_stream_request, client_id) as u16 }, // client_id
    GatewayField { name: Name::new(342, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, trunk_id) as u16 }, // trunk_id
    GatewayField { name: Name::new(296, 2), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, to) as u16 }, // to
    GatewayField { name: Name::new(282, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, call_from) as u16 }, // call_from
    GatewayField { name: Name::new(9, 16), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, ai_websocket_url) as u16 }, // ai_websocket_url
    GatewayField { name: Name::new(243, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, ai_quic_url) as u16 }, // ai_quic_url
    GatewayField { name: Name::new(324, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, tenant_id) as u16 }, // tenant_id
    GatewayField { name: Name::new(163, 15), ty: GatewayTy::I32, offset: offset_of!(callevents_originate_request, max_duration_ms) as u16 }, // max_duration_ms
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(102, 11), ty: GatewayTy::I32, offset: offset_of!(callevents_originate_request, default_app) as u16 }, // default_app
    GatewayField { name: Name::new(102, 16), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, default_app_args) as u16 }, // default_app_args
    GatewayField { name: Name::new(391, 13), ty: GatewayTy::Bool, offset: offset_of!(callevents_originate_request, auto_barge_in) as u16 }, // auto_barge_in
    GatewayField { name: Name::new(183, 20), ty: GatewayTy::I32, offset: offset_of!(callevents_originate_request, barge_in_patience_ms) as u16 }, // barge_in_patience_ms
    GatewayField { name: Name::new(597, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, client_id) as u16 }, // client_id
    GatewayField { name: Name::new(144, 10), ty: GatewayTy::U32, offset: offset_of!(callevents_originate_request, session_id) as u16 }, // session_id
    GatewayField { name: Name::new(77, 16), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, agent_config_key) as u16 }, // agent_config_key
    GatewayField { name: Name::new(450, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_request, traceparent) as u16 }, // traceparent
    GatewayField { name: Name::new(623, 7), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, csv_url) as u16 }, // csv_url
    GatewayField { name: Name::new(333, 17), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_trunk_id) as u16 }, // template_trunk_id
    GatewayField { name: Name::new(380, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_to) as u16 }, // template_to
    GatewayField { name: Name::new(273, 18), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_call_from) as u16 }, // template_call_from
    GatewayField { name: Name::new(0, 25), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_ai_websocket_url) as u16 }, // template_ai_websocket_url
    GatewayField { name: Name::new(234, 20), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_ai_quic_url) as u16 }, // template_ai_quic_url
    GatewayField { name: Name::new(315, 18), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_tenant_id) as u16 }, // template_tenant_id
    GatewayField { name: Name::new(154, 24), ty: GatewayTy::I32, offset: offset_of!(callevents_bulk_request, template_max_duration_ms) as u16 }, // template_max_duration_ms
    GatewayField { name: Name::new(93, 20), ty: GatewayTy::I32, offset: offset_of!(callevents_bulk_request, template_default_app) as u16 }, // template_default_app
    GatewayField { name: Name::new(93, 25), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, template_default_app_args) as u16 }, // template_default_app_args
    GatewayField { name: Name::new(218, 16), ty: GatewayTy::I32, offset: offset_of!(callevents_bulk_request, calls_per_second) as u16 }, // calls_per_second
    GatewayField { name: Name::new(203, 20), ty: GatewayTy::I32, offset: offset_of!(callevents_bulk_request, max_concurrent_calls) as u16 }, // max_concurrent_calls
    GatewayField { name: Name::new(498, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_request, campaign_id) as u16 }, // campaign_id
    GatewayField { name: Name::new(498, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_abort_bulk_request, campaign_id) as u16 }, // campaign_id
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_terminate_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(342, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_set_inbound_routing_request, trunk_id) as u16 }, // trunk_id
    GatewayField { name: Name::new(656, 4), ty: GatewayTy::I32, offset: offset_of!(callevents_set_inbound_routing_request, rule) as u16 }, // rule
    GatewayField { name: Name::new(579, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_set_inbound_routing_request, audio_url) as u16 }, // audio_url
    GatewayField { name: Name::new(509, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_set_inbound_routing_request, webhook_url) as u16 }, // webhook_url
    GatewayField { name: Name::new(9, 16), ty: GatewayTy::Text, offset: offset_of!(callevents_set_inbound_routing_request, ai_websocket_url) as u16 }, // ai_websocket_url
    GatewayField { name: Name::new(243, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_set_inbound_routing_request, ai_quic_url) as u16 }, // ai_quic_url
    GatewayField { name: Name::new(342, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_get_incoming_calls_request, trunk_id) as u16 }, // trunk_id
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(9, 16), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_request, ai_websocket_url) as u16 }, // ai_websocket_url
    GatewayField { name: Name::new(243, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_request, ai_quic_url) as u16 }, // ai_quic_url
    GatewayField { name: Name::new(588, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_bucket_request, bucket_id) as u16 }, // bucket_id
    GatewayField { name: Name::new(588, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_bucket_action_request, bucket_id) as u16 }, // bucket_id
    GatewayField { name: Name::new(637, 6), ty: GatewayTy::I32, offset: offset_of!(callevents_bucket_action_request, action) as u16 }, // action
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_execute_dialplan_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(637, 6), ty: GatewayTy::I32, offset: offset_of!(callevents_execute_dialplan_request, action) as u16 }, // action
    GatewayField { name: Name::new(110, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_execute_dialplan_request, app_args) as u16 }, // app_args
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_barge_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(615, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_request, agent_id) as u16 }, // agent_id
    GatewayField { name: Name::new(324, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_request, tenant_id) as u16 }, // tenant_id
    GatewayField { name: Name::new(342, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_request, trunk_id) as u16 }, // trunk_id
    GatewayField { name: Name::new(643, 5), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_request, realm) as u16 }, // realm
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_request, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(117, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_request, supervisor_id) as u16 }, // supervisor_id
    GatewayField { name: Name::new(324, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_request, tenant_id) as u16 }, // tenant_id
    GatewayField { name: Name::new(422, 4), ty: GatewayTy::U8, offset: offset_of!(callevents_supervise_subscribe_request, mode) as u16 }, // mode
    GatewayField { name: Name::new(520, 10), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_request, auth_token) as u16 }, // auth_token
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_response, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_originate_response, error_message) as u16 }, // error_message
    GatewayField { name: Name::new(540, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_originate_response, error_code) as u16 }, // error_code
    GatewayField { name: Name::new(43, 12), ty: GatewayTy::I64, offset: offset_of!(callevents_originate_response, timestamp_ms) as u16 }, // timestamp_ms
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_bulk_response, status) as u16 }, // status
    GatewayField { name: Name::new(24, 14), ty: GatewayTy::I32, offset: offset_of!(callevents_bulk_response, loaded_numbers) as u16 }, // loaded_numbers
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_terminate_response, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_terminate_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_terminate_response, error_message) as u16 }, // error_message
    GatewayField { name: Name::new(540, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_terminate_response, error_code) as u16 }, // error_code
    GatewayField { name: Name::new(43, 12), ty: GatewayTy::I64, offset: offset_of!(callevents_terminate_response, timestamp_ms) as u16 }, // timestamp_ms
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_incoming_call_info, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(282, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_incoming_call_info, call_from) as u16 }, // call_from
    GatewayField { name: Name::new(37, 18), ty: GatewayTy::I64, offset: offset_of!(callevents_incoming_call_info, start_timestamp_ms) as u16 }, // start_timestamp_ms
    GatewayField { name: Name::new(550, 8), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_response, call_sid) as u16 }, // call_sid
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_answer_incoming_call_response, error_message) as u16 }, // error_message
    GatewayField { name: Name::new(540, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_answer_incoming_call_response, error_code) as u16 }, // error_code
    GatewayField { name: Name::new(43, 12), ty: GatewayTy::I64, offset: offset_of!(callevents_answer_incoming_call_response, timestamp_ms) as u16 }, // timestamp_ms
    GatewayField { name: Name::new(588, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_bucket_info, bucket_id) as u16 }, // bucket_id
    GatewayField { name: Name::new(438, 13), ty: GatewayTy::I32, offset: offset_of!(callevents_bucket_info, pending_count) as u16 }, // pending_count
    GatewayField { name: Name::new(550, 9), ty: GatewayTy::Text, offset: offset_of!(callevents_bucket_call_list, call_sids) as u16 }, // call_sids
    GatewayField { name: Name::new(366, 15), ty: GatewayTy::I32, offset: offset_of!(callevents_bucket_action_response, processed_count) as u16 }, // processed_count
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_execute_dialplan_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_execute_dialplan_response, error_message) as u16 }, // error_message
    GatewayField { name: Name::new(540, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_execute_dialplan_response, error_code) as u16 }, // error_code
    GatewayField { name: Name::new(648, 4), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_response, host) as u16 }, // host
    GatewayField { name: Name::new(652, 4), ty: GatewayTy::U16, offset: offset_of!(callevents_allocate_wt_response, port) as u16 }, // port
    GatewayField { name: Name::new(403, 7), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_response, node_id) as u16 }, // node_id
    GatewayField { name: Name::new(290, 11), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_response, media_token) as u16 }, // media_token
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_allocate_wt_response, error_message) as u16 }, // error_message
    GatewayField { name: Name::new(540, 10), ty: GatewayTy::I32, offset: offset_of!(callevents_allocate_wt_response, error_code) as u16 }, // error_code
    GatewayField { name: Name::new(43, 12), ty: GatewayTy::I64, offset: offset_of!(callevents_allocate_wt_response, timestamp_ms) as u16 }, // timestamp_ms
    GatewayField { name: Name::new(177, 6), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_response, status) as u16 }, // status
    GatewayField { name: Name::new(67, 13), ty: GatewayTy::Text, offset: offset_of!(callevents_supervise_subscribe_response, error_message) as u16 }, // error_message
];

pub(crate) static METHODS: [Method; 21] = [
    Method { id: 1430677891, from_gateway: 4, to_gateway: 4, answer: 18 }, // ORIGINATE
    Method { id: 721069100, from_gateway: 5, to_gateway: 5, answer: 19 }, // ORIGINATE_BULK
    Method { id: 3861915064, from_gateway: 6, to_gateway: 6, answer: 19 }, // ABORT_BULK
    Method { id: 3834253405, from_gateway: 7, to_gateway: 7, answer: 20 }, // TERMINATE
    Method { id: 959835745, from_gateway: 1, to_gateway: 3, answer: 0 }, // STREAM_EVENTS
    Method { id: 1933986897, from_gateway: 8, to_gateway: 8, answer: 11 }, // SET_INBOUND_ROUTING
    Method { id: 1161946746, from_gateway: 9, to_gateway: 9, answer: 21 }, // GET_INCOMING_CALLS
    Method { id: 2990157256, from_gateway: 10, to_gateway: 10, answer: 23 }, // ANSWER_INCOMING_CALL
    Method { id: 2624504207, from_gateway: 11, to_gateway: 11, answer: 24 }, // GET_ACTIVE_BUCKETS
    Method { id: 1217351135, from_gateway: 12, to_gateway: 12, answer: 26 }, // GET_BUCKET_CALLS
    Method { id: 4030863293, from_gateway: 13, to_gateway: 13, answer: 27 }, // EXECUTE_BUCKET_ACTION
    Method { id: 80147304, from_gateway: 14, to_gateway: 14, answer: 28 }, // EXECUTE_DIALPLAN
    Method { id: 3514036100, from_gateway: 14, to_gateway: 14, answer: 28 }, // EXECUTE_DIALPLAN_DOCUMENTED
    Method { id: 3854301714, from_gateway: 15, to_gateway: 15, answer: 11 }, // BARGE
    Method { id: 2991054320, from_gateway: 2, to_gateway: 2, answer: 0 }, // AUDIO_FRAME
    Method { id: 2856173042, from_gateway: 17, to_gateway: 17, answer: 30 }, // SUPERVISE_SUBSCRIBE
    Method { id: 425376200, from_gateway: 17, to_gateway: 17, answer: 30 }, // SUPERVISE_SUBSCRIBE_CLUTCHCALL
    Method { id: 1763028449, from_gateway: 16, to_gateway: 16, answer: 29 }, // ALLOCATE_WT
    Method { id: 3357922138, from_gateway: 11, to_gateway: 11, answer: 11 }, // RELOAD_CERTIFICATES
    Method { id: 9999, from_gateway: 0, to_gateway: 0, answer: 0 }, // LEGACY_AUDIO_FRAME
    Method { id: 10000, from_gateway: 0, to_gateway: 0, answer: 0 }, // LEGACY_CALL_EVENT
];

pub(crate) static LISTS: [List; 12] = [
    List { ty: Ty::Record, arg: 7 },
    List { ty: Ty::Record, arg: 15 },
    List { ty: Ty::Record, arg: 16 },
    List { ty: Ty::Record, arg: 20 },
    List { ty: Ty::Text, arg: 0 },
    List { ty: Ty::Record, arg: 60 },
    List { ty: Ty::U32, arg: 0 },
    List { ty: Ty::Record, arg: 99 },
    List { ty: Ty::Record, arg: 100 },
    List { ty: Ty::Record, arg: 102 },
    List { ty: Ty::Record, arg: 115 },
    List { ty: Ty::Record, arg: 120 },
];

pub(crate) static SAID: [Name; 2] = [
    Name::new(248, 3), // ack
    Name::new(3897, 7), // command
];

pub(crate) static FORMS: [Form; 4] = [
    Form { message: 29, size: size_of::<callevents_jambonz_redirect_form>() as u16, json: offset_of!(callevents_jambonz_redirect_form, json) as u16, is_object: offset_of!(callevents_jambonz_redirect_form, is_object) as u16 },
    Form { message: 31, size: size_of::<callevents_jambonz_set_mute_form>() as u16, json: offset_of!(callevents_jambonz_set_mute_form, json) as u16, is_object: offset_of!(callevents_jambonz_set_mute_form, is_object) as u16 },
    Form { message: 45, size: size_of::<callevents_jambonz_boost_form>() as u16, json: offset_of!(callevents_jambonz_boost_form, json) as u16, is_object: offset_of!(callevents_jambonz_boost_form, is_object) as u16 },
    Form { message: 46, size: size_of::<callevents_jambonz_set_media_path_form>() as u16, json: offset_of!(callevents_jambonz_set_media_path_form, json) as u16, is_object: offset_of!(callevents_jambonz_set_media_path_form, is_object) as u16 },
];

/// All names of JSON, one over the other.
pub(crate) static POOL: &str = concat!(
    "endpoint.create_from_offeresumeCallRecordingreetingain_dboostAudioSignalternativ",
    "esession.empty_timeout_secservice_provider_sidle_timeout_secsession.idle_timeout",
    "_remaining_msgidial_call_duration_secondsilence_duration_msilence_interval_mshar",
    "ed_playback_idialogflow_resultts:streaming-events.dropped_packets_lostartCallRec",
    "ordingfinal_referred_call_status_hook_resultarget_endpoint_idial_call_status_cod",
    "ecstt-low-confidencendpoint.create_with_file_pathas_recording.stoppedial_sbc_cal",
    "lidial_sip_statuser_interruption_hold_detailast_received_ms_agoriginating_sip_tr",
    "unk_namessage_failure_reasonoise_isolation_statuserved_from_cache_ttl_secsession",
    ":reconnectingendpoint.transferred_outboundequeue_resultarget_session_idial_call_",
    "sidtmf_receivedial:confirmessage_statusession_destroyedisconnectedtmfDetectedial",
    "og_namessage_sidirectionoiseIsolation:statusource_session_idefaultstate_transiti",
    "onstats.unsubscribeeplayback_last_offset_position_mstopCallRecordingconf:partici",
    "pant-action_executedequeuedequeuereferring_call_sidisableave_reasonext_page_toke",
    "ndpoint.transferred_in progressrc_listen:statusession.orphanedigitsession:adulti",
    "ngendpoint.accept_answereferred_call_sidubufferingbackendpoint.file.finishedendp",
    "oint.media_timeout_msession:redirectranscribe:statuspeech_threshold_statextransc",
    "ribe_statusession.destroyendpoint.state_changedendpoint.tone.finishedSESSION_ALR",
    "EADY_BOUNDisconnectedendpoint.create_offereferred_by_userecording.start_timestam",
    "playback_millisecondsip_referred_bytesiprecServerURLMAX_SESSIONS_REACHEDSESSION_",
    "NOT_ORPHANEDSESSION_UNRESPONSIVENDPOINT_ERRORECORDING_ERRORendpoint.create_tonew",
    "_statendpoint.dtmf.injectts:tokens-resultrigger_event_typendpoint.file.resumedia",
    ":pathook_erroriginating_sip_ipauseCallRecordingendpoint.ice_restart_mstats.subsc",
    "ribendpoint_transferredcall_termination_byendpoint.file.pausession.attachild_cal",
    "l_hook_urlocal_sip_addresstt:reconfigurefer_detailsession.bridgendpoint.srtp_rek",
    "eycarrier_message_idendpoint.file.seekvad.speech_startedSESSION_NOT_FOUNDcomplet",
    "ion_reasonot availableave_timedia_pathooksession.created_atts_completedendpoint.",
    "rtcp_byendpoint_removedfallback_languageHintsip_user_agent:tool-call_terminatedc",
    "onf:hold-statuspeechDetectedconf:mute-statuspeech_partial-mediapplication_sidcon",
    "f_hold_statustream_resumedconf_mute_statustt_latency_mstream:statustream_closedp",
    "arent_call_infoplayback_secondstream_pausedINVALID_REQUESTATS_ERRORTRANSFER_FAIL",
    "EDendpoint.removerb:statustream_statusystem_hanguparent_call_sidfallback_vendore",
    "fer_to_userecording_idllm:tool-outputool_call_idINTERNAL_ERRORINVALID_PARAMSHUTT",
    "ING_DOWNO_SESSION_BUSYUNKNOWN_METHODconference_sidendpoint_countagent:updatendpo",
    "int_typelapsed_timetadatapi_base_urlanguage_codearly-mediaccount_sidfallback_lab",
    "elisten_statusession.infofallback_voicendpointsession.listream_openv_varsip_refe",
    "r_total_countransferringingfs_sip_addresspeech_event_idfunction_callspeech_final",
    "_statenablex_resultranslationo-answerefer_statusession:newrite_errorasa_resultts",
    "_startedqueue_positiono-mediaction_typend_msip:requestranscriptts_spokenormallm:",
    "tool-called_numberecordingIDcaller_hanguplayCompletedcurrent_statevtts:cleargume",
    "ntsip_headersip_requestts:flushintegrationfriendly_namembersynthesizerecognizere",
    "cordingsdp_answeroom:playFailedjambonz:errorecvonlySESSION_GONEcall_startedconte",
    "nt_typecustomerDatagent:evento_statecustomerdatabandonedfs_public_iparticipantsi",
    "p_methodqueue:statusip_reasonqueueCommandPARSE_ERRORcall:statusdp_offeresponsegm",
    "entsendonlycaller_namechannel_tagin-progressendrecvad.silenceinterruptedmute:sta",
    "tusessionsip_bodyConnectingcharactersinefrom_statefull-mediargsllm:updateloop_co",
    "untrace_idqueue_sizequeue_timevad_activerb:hookBufferingConnectedVAD_ERRORcaller",
    "_idfrequencyjitter_msjoin_timellm:eventryingqueue_sidvad.erroroom:sayvad.startt_",
    "msvariableswait_hookFinishedfailoverb_idis_finalengthprotocoleveluri_hosturi_use",
    "rawhispervad.stopayloadvariancePlayingbargeinboundcallSidcommandplayinguncoachve",
    "rsionPausedfailedparamsunholdunmutevolumewebrtcmodelbusyNewb3",
);

/// The names of the gateway's fields.
pub(crate) static GATEWAY_POOL: &str = concat!(
    "template_ai_websocket_urloaded_numberstart_timestamp_msequence_numberror_message",
    "nt_config_keytemplate_default_app_argsupervisor_iduration_secondsession_idtempla",
    "te_max_duration_mstatusbarge_in_patience_msmax_concurrent_calls_per_secondtempla",
    "te_ai_quic_urlanswer_timestamp_mstemplate_call_fromedia_tokend_timestamp_mstempl",
    "ate_tenant_idtemplate_trunk_idpackets_receivedprocessed_countemplate_toauto_barg",
    "e_inode_idend_of_streamodestimated_mospending_countraceparentrecording_urlpacket",
    "s_lostpackets_sentcampaign_idwebhook_urlauth_tokenbytes_senterror_codecall_sidse",
    "vent_typeq850_causeaudio_urlbucket_idclient_idjitter_msagent_idcsv_urlpayloadact",
    "ionrealmhostportrule",
);
