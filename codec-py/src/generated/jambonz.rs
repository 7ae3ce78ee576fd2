//! Generated from the messages' declarations by `cargo xtask generate`.

use callevents::jambonz;

use crate::record::{Fill, Image, Row, KNOWN, Union, union_word, Value};
use crate::table::{
    Class, Codec, EnumTable, Field, Kind, Members, Need, SystemId, SystemTable, Variant, Word,
};

pub(super) static TABLE: SystemTable = SystemTable {
    id: SystemId::Jambonz,
    module: "jambonz",
    classes: CLASSES,
    enums: ENUMS,
};

static CLASSES: &[Class] = &[
    Class {
        system: SystemId::Jambonz,
        name: "Message",
        kind: "message",
        doc: "A message of jambonz.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "type", wire: "type", index: 0, kind: Kind::UnionName(&DATA), need: Need::Required, doc: "What data is." },
            Field { system: SystemId::Jambonz, name: "msgid", wire: "msgid", index: 1, kind: Kind::Text, need: Need::Required, doc: "The message's identifier, to be named when it is acknowledged." },
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The call that the connection's session began with: not always the one that this is about, see leg_sid." },
            Field { system: SystemId::Jambonz, name: "hook", wire: "hook", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The hook that the application gave." },
            Field { system: SystemId::Jambonz, name: "data", wire: "data", index: 4, kind: Kind::Union(&DATA), need: Need::Optional, doc: "What it says." },
            Field { system: SystemId::Jambonz, name: "b3", wire: "b3", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The trace's context: trace, span and flag." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Message),
    },
    Class {
        system: SystemId::Jambonz,
        name: "StatusData",
        kind: "status_data",
        doc: "The status of a call has changed, or is said again.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
            Field { system: SystemId::Jambonz, name: "error", wire: "error", index: 28, kind: Kind::Json, need: Need::Optional, doc: "What is wrong with the verbs of an acknowledgement; the status is then no new one." },
            Field { system: SystemId::Jambonz, name: "reason", wire: "reason", index: 29, kind: Kind::Json, need: Need::Optional, doc: "What exactly is wrong." },
            Field { system: SystemId::Jambonz, name: "defaults", wire: "defaults", index: 30, kind: Kind::Record(2), need: Need::Optional, doc: "Vendors that apply if a verb names none; only of older servers." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::StatusData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Defaults",
        kind: "defaults",
        doc: "Vendors that apply if a verb names none.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "synthesizer", wire: "synthesizer", index: 0, kind: Kind::Record(3), need: Need::Optional, doc: "Who speaks." },
            Field { system: SystemId::Jambonz, name: "recognizer", wire: "recognizer", index: 1, kind: Kind::Record(4), need: Need::Optional, doc: "Who listens." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Defaults),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Synthesizer",
        kind: "synthesizer",
        doc: "Who speaks.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "vendor", wire: "vendor", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The vendor." },
            Field { system: SystemId::Jambonz, name: "language", wire: "language", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The language." },
            Field { system: SystemId::Jambonz, name: "voice", wire: "voice", index: 2, kind: Kind::Json, need: Need::Optional, doc: "The voice: a name, or an object for one of the customer's own." },
            Field { system: SystemId::Jambonz, name: "label", wire: "label", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The label of the credentials." },
            Field { system: SystemId::Jambonz, name: "fallback_vendor", wire: "fallback_vendor", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The vendor if that one fails." },
            Field { system: SystemId::Jambonz, name: "fallback_label", wire: "fallback_label", index: 5, kind: Kind::Text, need: Need::Optional, doc: "Its label." },
            Field { system: SystemId::Jambonz, name: "fallback_language", wire: "fallback_language", index: 6, kind: Kind::Text, need: Need::Optional, doc: "Its language." },
            Field { system: SystemId::Jambonz, name: "fallback_voice", wire: "fallback_voice", index: 7, kind: Kind::Json, need: Need::Optional, doc: "Its voice." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Synthesizer),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Recognizer",
        kind: "recognizer",
        doc: "Who listens.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "vendor", wire: "vendor", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The vendor." },
            Field { system: SystemId::Jambonz, name: "language", wire: "language", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The language." },
            Field { system: SystemId::Jambonz, name: "label", wire: "label", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The label of the credentials." },
            Field { system: SystemId::Jambonz, name: "fallback_vendor", wire: "fallback_vendor", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The vendor if that one fails." },
            Field { system: SystemId::Jambonz, name: "fallback_label", wire: "fallback_label", index: 4, kind: Kind::Text, need: Need::Optional, doc: "Its label." },
            Field { system: SystemId::Jambonz, name: "fallback_language", wire: "fallback_language", index: 5, kind: Kind::Text, need: Need::Optional, doc: "Its language." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Recognizer),
    },
    Class {
        system: SystemId::Jambonz,
        name: "HookData",
        kind: "hook_data",
        doc: "A verb has ended, or something happened while it ran.\n\nWhich members there are depends on the verb; the wire does not name it. Rows stand in groups, a group for each verb.\n\nSource: jambonz-feature-server 0.9.8, lib/tasks.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
            Field { system: SystemId::Jambonz, name: "speech", wire: "speech", index: 28, kind: Kind::Record(6), need: Need::Optional, doc: "gather, transcribe: what was said." },
            Field { system: SystemId::Jambonz, name: "speech_event", wire: "speech_event", index: 29, kind: Kind::Json, need: Need::Optional, doc: "transcribe: what happened to speech, as that it began." },
            Field { system: SystemId::Jambonz, name: "translation", wire: "translation", index: 30, kind: Kind::Record(9), need: Need::Optional, doc: "transcribe: what was said, in another language." },
            Field { system: SystemId::Jambonz, name: "digits", wire: "digits", index: 31, kind: Kind::Text, need: Need::Optional, doc: "gather: the digits that were pressed; listen: the digit that ended it." },
            Field { system: SystemId::Jambonz, name: "details", wire: "details", index: 32, kind: Kind::Json, need: Need::Optional, doc: "gather: what went wrong." },
            Field { system: SystemId::Jambonz, name: "stt_latency_ms", wire: "stt_latency_ms", index: 33, kind: Kind::Json, need: Need::Optional, doc: "gather: how long the recogniser took. In ms." },
            Field { system: SystemId::Jambonz, name: "playback_seconds", wire: "playback_seconds", index: 34, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "play: how much was played. In s." },
            Field { system: SystemId::Jambonz, name: "playback_milliseconds", wire: "playback_milliseconds", index: 35, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "play: how much was played. In ms." },
            Field { system: SystemId::Jambonz, name: "playback_last_offset_pos", wire: "playback_last_offset_pos", index: 36, kind: Kind::Json, need: Need::Optional, doc: "play: where it ended, in samples, as a string." },
            Field { system: SystemId::Jambonz, name: "status", wire: "status", index: 37, kind: Kind::Json, need: Need::Optional, doc: "play: the media server's status." },
            Field { system: SystemId::Jambonz, name: "dial_call_duration", wire: "dial_call_duration", index: 38, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "listen: how long it took. In s." },
            Field { system: SystemId::Jambonz, name: "dial_call_status", wire: "dial_call_status", index: 39, kind: Kind::Name(1), need: Need::Optional, doc: "dial: the status of the leg that was dialled; of these, none if none was." },
            Field { system: SystemId::Jambonz, name: "dial_sip_status", wire: "dial_sip_status", index: 40, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "dial: its SIP status." },
            Field { system: SystemId::Jambonz, name: "dial_call_sid", wire: "dial_call_sid", index: 41, kind: Kind::Text, need: Need::Optional, doc: "dial: its identifier." },
            Field { system: SystemId::Jambonz, name: "dial_sbc_callid", wire: "dial_sbc_callid", index: 42, kind: Kind::Text, need: Need::Optional, doc: "dial: its SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "dtmf", wire: "dtmf", index: 43, kind: Kind::Text, need: Need::Optional, doc: "dial: the digits that are bound to this hook." },
            Field { system: SystemId::Jambonz, name: "refer_details", wire: "refer_details", index: 44, kind: Kind::Record(10), need: Need::Optional, doc: "dial and session: a party wants to be transferred." },
            Field { system: SystemId::Jambonz, name: "hold_detail", wire: "hold_detail", index: 45, kind: Kind::Record(11), need: Need::Optional, doc: "dial: a party put the other one on hold, or ended that." },
            Field { system: SystemId::Jambonz, name: "event", wire: "event", index: 46, kind: Kind::Text, need: Need::Optional, doc: "sip:refer, in-dialog requests, conference, dialogs: what happened." },
            Field { system: SystemId::Jambonz, name: "refer_status", wire: "refer_status", index: 47, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "sip:refer: the status of the REFER." },
            Field { system: SystemId::Jambonz, name: "final_referred_call_status", wire: "final_referred_call_status", index: 48, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "sip:refer: the last status of the call that it led to." },
            Field { system: SystemId::Jambonz, name: "result", wire: "result", index: 49, kind: Kind::Text, need: Need::Optional, doc: "sip:request: success or failed." },
            Field { system: SystemId::Jambonz, name: "err", wire: "err", index: 50, kind: Kind::Json, need: Need::Optional, doc: "sip:request: what went wrong." },
            Field { system: SystemId::Jambonz, name: "sip_method", wire: "sip_method", index: 51, kind: Kind::Text, need: Need::Optional, doc: "In-dialog request: its method." },
            Field { system: SystemId::Jambonz, name: "sip_body", wire: "sip_body", index: 52, kind: Kind::Text, need: Need::Optional, doc: "In-dialog request: its body." },
            Field { system: SystemId::Jambonz, name: "sip_headers", wire: "sip_headers", index: 53, kind: Kind::Json, need: Need::Optional, doc: "In-dialog request: its headers, names in snake case." },
            Field { system: SystemId::Jambonz, name: "on_hold", wire: "on_hold", index: 54, kind: Kind::Bool, need: Need::Optional, doc: "In-dialog re-INVITE: whether the call is on hold." },
            Field { system: SystemId::Jambonz, name: "siprec", wire: "siprec", index: 55, kind: Kind::Json, need: Need::Optional, doc: "In-dialog re-INVITE: what it says about a recording." },
            Field { system: SystemId::Jambonz, name: "queue_sid", wire: "queue_sid", index: 56, kind: Kind::Text, need: Need::Optional, doc: "enqueue: the queue." },
            Field { system: SystemId::Jambonz, name: "queue_time", wire: "queue_time", index: 57, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "enqueue: for how long the call has waited. In s." },
            Field { system: SystemId::Jambonz, name: "queue_size", wire: "queue_size", index: 58, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "enqueue: how many calls wait." },
            Field { system: SystemId::Jambonz, name: "queue_position", wire: "queue_position", index: 59, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "enqueue: how many of them come before this one." },
            Field { system: SystemId::Jambonz, name: "queue_result", wire: "queue_result", index: 60, kind: Kind::Text, need: Need::Optional, doc: "enqueue: how the waiting ended: bridged, hangup, leave or error." },
            Field { system: SystemId::Jambonz, name: "dequeue_result", wire: "dequeue_result", index: 61, kind: Kind::Text, need: Need::Optional, doc: "dequeue: how it ended: complete, timeout or hangup." },
            Field { system: SystemId::Jambonz, name: "time", wire: "time", index: 62, kind: Kind::Text, need: Need::Optional, doc: "conference: when it happened, in ISO 8601." },
            Field { system: SystemId::Jambonz, name: "members", wire: "members", index: 63, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "conference: how many are in it." },
            Field { system: SystemId::Jambonz, name: "conference_sid", wire: "conference_sid", index: 64, kind: Kind::Text, need: Need::Optional, doc: "conference: its identifier." },
            Field { system: SystemId::Jambonz, name: "friendly_name", wire: "friendly_name", index: 65, kind: Kind::Text, need: Need::Optional, doc: "conference: its name." },
            Field { system: SystemId::Jambonz, name: "completion_reason", wire: "completion_reason", index: 66, kind: Kind::Text, need: Need::Optional, doc: "llm: how it ended, in words." },
            Field { system: SystemId::Jambonz, name: "error", wire: "error", index: 67, kind: Kind::Json, need: Need::Optional, doc: "llm: what went wrong." },
            Field { system: SystemId::Jambonz, name: "kind", wire: "type", index: 68, kind: Kind::Text, need: Need::Optional, doc: "amd: what was found, as amd_human_detected." },
            Field { system: SystemId::Jambonz, name: "reason", wire: "reason", index: 69, kind: Kind::Name(3), need: Need::Optional, doc: "gather, play: why it ended; amd: why it was found." },
            Field { system: SystemId::Jambonz, name: "greeting", wire: "greeting", index: 70, kind: Kind::Text, need: Need::Optional, doc: "amd: what was heard." },
            Field { system: SystemId::Jambonz, name: "hint", wire: "hint", index: 71, kind: Kind::Text, need: Need::Optional, doc: "amd: the hint that was heard." },
            Field { system: SystemId::Jambonz, name: "language", wire: "language", index: 72, kind: Kind::Text, need: Need::Optional, doc: "amd: the language." },
            Field { system: SystemId::Jambonz, name: "frequency", wire: "frequency", index: 73, kind: Kind::Double, need: Need::Optional, doc: "amd: the tone's frequency. In Hz." },
            Field { system: SystemId::Jambonz, name: "variance", wire: "variance", index: 74, kind: Kind::Double, need: Need::Optional, doc: "amd: the tone's variance." },
            Field { system: SystemId::Jambonz, name: "message_sid", wire: "message_sid", index: 75, kind: Kind::Text, need: Need::Optional, doc: "message: its identifier." },
            Field { system: SystemId::Jambonz, name: "message_status", wire: "message_status", index: 76, kind: Kind::Text, need: Need::Optional, doc: "message: what became of it." },
            Field { system: SystemId::Jambonz, name: "carrier", wire: "carrier", index: 77, kind: Kind::Text, need: Need::Optional, doc: "message: who carried it." },
            Field { system: SystemId::Jambonz, name: "carrier_message_id", wire: "carrier_message_id", index: 78, kind: Kind::Text, need: Need::Optional, doc: "message: the carrier's identifier." },
            Field { system: SystemId::Jambonz, name: "message_failure_reason", wire: "message_failure_reason", index: 79, kind: Kind::Json, need: Need::Optional, doc: "message: why it failed." },
            Field { system: SystemId::Jambonz, name: "dialogflow_result", wire: "dialogflow_result", index: 80, kind: Kind::Json, need: Need::Optional, doc: "dialogflow: what it found." },
            Field { system: SystemId::Jambonz, name: "lex_result", wire: "lex_result", index: 81, kind: Kind::Json, need: Need::Optional, doc: "lex: what it found." },
            Field { system: SystemId::Jambonz, name: "rasa_result", wire: "rasa_result", index: 82, kind: Kind::Json, need: Need::Optional, doc: "rasa: what it found." },
            Field { system: SystemId::Jambonz, name: "b3", wire: "b3", index: 83, kind: Kind::Text, need: Need::Optional, doc: "transcribe and conference: the trace's context, which other hooks have outside." },
            Field { system: SystemId::Jambonz, name: "verb_id", wire: "verb_id", index: 84, kind: Kind::Text, need: Need::Optional, doc: "The verb's id, if the application gave it one." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::HookData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Speech",
        kind: "speech",
        doc: "What was said.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "language_code", wire: "language_code", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The language, as the vendor writes it." },
            Field { system: SystemId::Jambonz, name: "channel_tag", wire: "channel_tag", index: 1, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "The channel, from 1." },
            Field { system: SystemId::Jambonz, name: "is_final", wire: "is_final", index: 2, kind: Kind::Bool, need: Need::Optional, doc: "Whether it will not change any more." },
            Field { system: SystemId::Jambonz, name: "alternatives", wire: "alternatives", index: 3, kind: Kind::List(&Kind::Record(7)), need: Need::Optional, doc: "What it may be, the best first." },
            Field { system: SystemId::Jambonz, name: "vendor", wire: "vendor", index: 4, kind: Kind::Record(8), need: Need::Optional, doc: "Who recognised it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Speech),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Alternative",
        kind: "alternative",
        doc: "What something that was said may be.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "confidence", wire: "confidence", index: 0, kind: Kind::Double, need: Need::Optional, doc: "How sure it is, from 0 to 1." },
            Field { system: SystemId::Jambonz, name: "transcript", wire: "transcript", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The text." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Alternative),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SpeechVendor",
        kind: "speech_vendor",
        doc: "Who recognised speech, and how they put it.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "name", wire: "name", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The vendor's name." },
            Field { system: SystemId::Jambonz, name: "evt", wire: "evt", index: 1, kind: Kind::Json, need: Need::Optional, doc: "The vendor's own event, keys in snake case." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SpeechVendor),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Translation",
        kind: "translation",
        doc: "What was said, in another language.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "channel", wire: "channel", index: 0, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "The channel." },
            Field { system: SystemId::Jambonz, name: "language", wire: "language", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The language that it is in now." },
            Field { system: SystemId::Jambonz, name: "translation", wire: "translation", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The text." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Translation),
    },
    Class {
        system: SystemId::Jambonz,
        name: "ReferDetails",
        kind: "refer_details",
        doc: "A REFER: a party wants to be transferred. Headers that begin with X- are in the rest.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "sip_refer_to", wire: "sip_refer_to", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The Refer-To header." },
            Field { system: SystemId::Jambonz, name: "refer_to_user", wire: "refer_to_user", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The user in it." },
            Field { system: SystemId::Jambonz, name: "sip_referred_by", wire: "sip_referred_by", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The Referred-By header." },
            Field { system: SystemId::Jambonz, name: "sip_user_agent", wire: "sip_user_agent", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The User-Agent header." },
            Field { system: SystemId::Jambonz, name: "referred_by_user", wire: "referred_by_user", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The user in the Referred-By header." },
            Field { system: SystemId::Jambonz, name: "referring_call_sid", wire: "referring_call_sid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The leg that sent it." },
            Field { system: SystemId::Jambonz, name: "referred_call_sid", wire: "referred_call_sid", index: 6, kind: Kind::Text, need: Need::Optional, doc: "The leg that is to be transferred." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::ReferDetails),
    },
    Class {
        system: SystemId::Jambonz,
        name: "HoldDetail",
        kind: "hold_detail",
        doc: "Who put whom on hold.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The party that did it." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The party that waits." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::HoldDetail),
    },
    Class {
        system: SystemId::Jambonz,
        name: "VerbData",
        kind: "verb_data",
        doc: "A verb began, ended, or did something; only sent to applications that asked for it.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "event", wire: "event", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What happened, as starting, finished, start-playback." },
            Field { system: SystemId::Jambonz, name: "vendor", wire: "vendor", index: 1, kind: Kind::Json, need: Need::Optional, doc: "synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an object." },
            Field { system: SystemId::Jambonz, name: "language", wire: "language", index: 2, kind: Kind::Text, need: Need::Optional, doc: "synthesized-audio: the language." },
            Field { system: SystemId::Jambonz, name: "characters", wire: "characters", index: 3, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "synthesized-audio: how many characters were spoken." },
            Field { system: SystemId::Jambonz, name: "elapsed_time", wire: "elapsed_time", index: 4, kind: Kind::Json, need: Need::Optional, doc: "synthesized-audio: how long it took to make, as a string. In ms." },
            Field { system: SystemId::Jambonz, name: "served_from_cache", wire: "served_from_cache", index: 5, kind: Kind::Bool, need: Need::Optional, doc: "synthesized-audio: whether it was at hand already." },
            Field { system: SystemId::Jambonz, name: "dtmf", wire: "dtmf", index: 6, kind: Kind::Text, need: Need::Optional, doc: "dtmf-bargein-detected: the digit." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 7, kind: Kind::Double, need: Need::Optional, doc: "dtmf-bargein-detected: how long it was pressed. In ms." },
            Field { system: SystemId::Jambonz, name: "language_code", wire: "language_code", index: 8, kind: Kind::Text, need: Need::Optional, doc: "speech-bargein-detected: the language, as the vendor writes it." },
            Field { system: SystemId::Jambonz, name: "channel_tag", wire: "channel_tag", index: 9, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "speech-bargein-detected: the channel, from 1." },
            Field { system: SystemId::Jambonz, name: "is_final", wire: "is_final", index: 10, kind: Kind::Bool, need: Need::Optional, doc: "speech-bargein-detected: whether it will not change any more." },
            Field { system: SystemId::Jambonz, name: "alternatives", wire: "alternatives", index: 11, kind: Kind::List(&Kind::Record(7)), need: Need::Optional, doc: "speech-bargein-detected: what it may be, the best first." },
            Field { system: SystemId::Jambonz, name: "id", wire: "id", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The verb's id, if the application gave it one." },
            Field { system: SystemId::Jambonz, name: "verb", wire: "verb", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The verb, in events of playing and barging in." },
            Field { system: SystemId::Jambonz, name: "name", wire: "name", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The verb, in other events." },
            Field { system: SystemId::Jambonz, name: "status", wire: "status", index: 15, kind: Kind::Text, need: Need::Optional, doc: "begin or end; documented, never sent." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::VerbData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Session",
        kind: "session",
        doc: "A session begins, or goes on over a new connection.\n\nFor a call that came in, this is the first of its messages; a call that was placed by REST is connected already. After a reconnect the data is what it was when the session began, statuses too.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
            Field { system: SystemId::Jambonz, name: "sip", wire: "sip", index: 28, kind: Kind::Record(14), need: Need::Optional, doc: "The INVITE; only of calls that came in." },
            Field { system: SystemId::Jambonz, name: "participants", wire: "participants", index: 29, kind: Kind::List(&Kind::Record(16)), need: Need::Optional, doc: "The parties of a call that is only recorded (SIPREC)." },
            Field { system: SystemId::Jambonz, name: "service_provider_sid", wire: "service_provider_sid", index: 30, kind: Kind::Text, need: Need::Optional, doc: "The service provider." },
            Field { system: SystemId::Jambonz, name: "defaults", wire: "defaults", index: 31, kind: Kind::Record(2), need: Need::Optional, doc: "Vendors and voices that apply if a verb names none." },
            Field { system: SystemId::Jambonz, name: "env_vars", wire: "env_vars", index: 32, kind: Kind::Json, need: Need::Optional, doc: "Variables of the application, as they were given." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Session),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SipMessage",
        kind: "sip_message",
        doc: "A SIP request, parsed and raw.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 0, kind: Kind::Json, need: Need::Optional, doc: "The headers, names as they came." },
            Field { system: SystemId::Jambonz, name: "raw", wire: "raw", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The whole text." },
            Field { system: SystemId::Jambonz, name: "body", wire: "body", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The body." },
            Field { system: SystemId::Jambonz, name: "method", wire: "method", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The method." },
            Field { system: SystemId::Jambonz, name: "version", wire: "version", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP version." },
            Field { system: SystemId::Jambonz, name: "uri", wire: "uri", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The request URI." },
            Field { system: SystemId::Jambonz, name: "payload", wire: "payload", index: 6, kind: Kind::List(&Kind::Record(15)), need: Need::Optional, doc: "The parts of the body." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SipMessage),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SipPayload",
        kind: "sip_payload",
        doc: "A part of a SIP body.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "content_type", wire: "type", index: 0, kind: Kind::Text, need: Need::Optional, doc: "Its content type." },
            Field { system: SystemId::Jambonz, name: "content", wire: "content", index: 1, kind: Kind::Text, need: Need::Optional, doc: "Its text." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SipPayload),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Participant",
        kind: "participant",
        doc: "A party of a recorded call.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "participant", wire: "participant", index: 0, kind: Kind::Text, need: Need::Optional, doc: "caller or callee." },
            Field { system: SystemId::Jambonz, name: "uri_user", wire: "uri_user", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The user of its URI." },
            Field { system: SystemId::Jambonz, name: "uri_host", wire: "uri_host", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The host of its URI." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Participant),
    },
    Class {
        system: SystemId::Jambonz,
        name: "CallInfo",
        kind: "call_info",
        doc: "What is known about a call leg.\n\nIt is part of most messages. Every member may be missing; those of the last rows come in session:new and in hooks of transcribe, or from older servers.\n\nSource: jambonz-feature-server 0.9.8, CallInfo.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::CallInfo),
    },
    Class {
        system: SystemId::Jambonz,
        name: "AdultedSession",
        kind: "adulted_session",
        doc: "A dialled leg becomes a session of its own, on a connection of its own.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
            Field { system: SystemId::Jambonz, name: "parent_call_info", wire: "parent_call_info", index: 28, kind: Kind::Record(17), need: Need::Optional, doc: "The call that dialled it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::AdultedSession),
    },
    Class {
        system: SystemId::Jambonz,
        name: "ToolCall",
        kind: "tool_call",
        doc: "A model wants a function to be called: answer with tool_output.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "tool_call_id", wire: "tool_call_id", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The call's identifier; with Google always the word function_call_id." },
            Field { system: SystemId::Jambonz, name: "name", wire: "name", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The function." },
            Field { system: SystemId::Jambonz, name: "args", wire: "args", index: 2, kind: Kind::Json, need: Need::Optional, doc: "Its arguments, as the model gave them." },
            Field { system: SystemId::Jambonz, name: "kind", wire: "type", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The vendor's type of message; only of Google." },
            Field { system: SystemId::Jambonz, name: "function_calls", wire: "function_calls", index: 4, kind: Kind::List(&Kind::Record(20)), need: Need::Optional, doc: "The functions; only of Google." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The call's identifier, in the documentation; never sent." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::ToolCall),
    },
    Class {
        system: SystemId::Jambonz,
        name: "FunctionCall",
        kind: "function_call",
        doc: "A function that a model wants to be called.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "name", wire: "name", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The function." },
            Field { system: SystemId::Jambonz, name: "args", wire: "args", index: 1, kind: Kind::Json, need: Need::Optional, doc: "Its arguments." },
            Field { system: SystemId::Jambonz, name: "id", wire: "id", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The call's identifier." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::FunctionCall),
    },
    Class {
        system: SystemId::Jambonz,
        name: "TokensResult",
        kind: "tokens_result",
        doc: "What became of text that was to be spoken: one for each tts:tokens.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "id", wire: "id", index: 0, kind: Kind::Json, need: Need::Optional, doc: "The command's own, of any type." },
            Field { system: SystemId::Jambonz, name: "status", wire: "status", index: 1, kind: Kind::Name(4), need: Need::Optional, doc: "Whether it was taken; missing if the session speaks no streams." },
            Field { system: SystemId::Jambonz, name: "reason", wire: "reason", index: 2, kind: Kind::Text, need: Need::Optional, doc: "Why it was refused, as full." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::TokensResult),
    },
    Class {
        system: SystemId::Jambonz,
        name: "StreamingData",
        kind: "streaming_data",
        doc: "Something happened to the stream of speech.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "event_type", wire: "event_type", index: 0, kind: Kind::Name(5), need: Need::Optional, doc: "What happened." },
            Field { system: SystemId::Jambonz, name: "text", wire: "text", index: 1, kind: Kind::Text, need: Need::Optional, doc: "What was spoken; only of the commercial edition." },
            Field { system: SystemId::Jambonz, name: "bargein", wire: "bargein", index: 2, kind: Kind::Bool, need: Need::Optional, doc: "Whether the caller spoke in between; only of the commercial edition." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::StreamingData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "ErrorData",
        kind: "error_data",
        doc: "Something went wrong: in a verb, or with a message of the application.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "msg", wire: "msg", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What, as TTS error, InvalidMessage." },
            Field { system: SystemId::Jambonz, name: "details", wire: "details", index: 1, kind: Kind::Json, need: Need::Optional, doc: "What exactly." },
            Field { system: SystemId::Jambonz, name: "content", wire: "content", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The application's message that was not understood." },
            Field { system: SystemId::Jambonz, name: "error", wire: "error", index: 3, kind: Kind::Json, need: Need::Optional, doc: "What went wrong, in another form: only of commands that dial." },
            Field { system: SystemId::Jambonz, name: "failover", wire: "failover", index: 4, kind: Kind::Name(6), need: Need::Optional, doc: "Whether another vendor is tried." },
            Field { system: SystemId::Jambonz, name: "verb", wire: "verb", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The verb." },
            Field { system: SystemId::Jambonz, name: "id", wire: "id", index: 6, kind: Kind::Text, need: Need::Optional, doc: "The verb's id, if the application gave it one." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::ErrorData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "QueueData",
        kind: "queue_data",
        doc: "A call was put into a queue or left it.\n\nThe open-source server sends this over HTTP only, where it is the whole body.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "call_sid", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The leg's identifier: the key of everything that is said about it." },
            Field { system: SystemId::Jambonz, name: "direction", wire: "direction", index: 1, kind: Kind::Name(0), need: Need::Optional, doc: "Which side began the call." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The caller's number or user." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The called number or user." },
            Field { system: SystemId::Jambonz, name: "call_id", wire: "call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID; a redirected leg gets another." },
            Field { system: SystemId::Jambonz, name: "sbc_callid", wire: "sbc_callid", index: 5, kind: Kind::Text, need: Need::Optional, doc: "The SIP Call-ID on the far side of the session border controller." },
            Field { system: SystemId::Jambonz, name: "sip_status", wire: "sip_status", index: 6, kind: Kind::Unsigned(0xffff), need: Need::Optional, doc: "The SIP status that changed the call last." },
            Field { system: SystemId::Jambonz, name: "sip_reason", wire: "sip_reason", index: 7, kind: Kind::Text, need: Need::Optional, doc: "What goes with it; on calls placed by REST not always the status's own phrase." },
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 8, kind: Kind::Name(1), need: Need::Optional, doc: "The status of the call." },
            Field { system: SystemId::Jambonz, name: "caller_id", wire: "caller_id", index: 9, kind: Kind::Text, need: Need::Optional, doc: "The number that a dialled leg shows." },
            Field { system: SystemId::Jambonz, name: "account_sid", wire: "account_sid", index: 10, kind: Kind::Text, need: Need::Optional, doc: "The account." },
            Field { system: SystemId::Jambonz, name: "trace_id", wire: "trace_id", index: 11, kind: Kind::Text, need: Need::Optional, doc: "The trace; all zeros if tracing is off." },
            Field { system: SystemId::Jambonz, name: "application_sid", wire: "application_sid", index: 12, kind: Kind::Text, need: Need::Optional, doc: "The application." },
            Field { system: SystemId::Jambonz, name: "fs_sip_address", wire: "fs_sip_address", index: 13, kind: Kind::Text, need: Need::Optional, doc: "The feature server's SIP address, host:port." },
            Field { system: SystemId::Jambonz, name: "parent_call_sid", wire: "parent_call_sid", index: 14, kind: Kind::Text, need: Need::Optional, doc: "The leg that dialled this one." },
            Field { system: SystemId::Jambonz, name: "originating_sip_ip", wire: "originating_sip_ip", index: 15, kind: Kind::Text, need: Need::Optional, doc: "Where the call came from." },
            Field { system: SystemId::Jambonz, name: "originating_sip_trunk_name", wire: "originating_sip_trunk_name", index: 16, kind: Kind::Text, need: Need::Optional, doc: "The trunk that the call came over." },
            Field { system: SystemId::Jambonz, name: "call_termination_by", wire: "call_termination_by", index: 17, kind: Kind::Name(2), need: Need::Optional, doc: "Who ended the call; of dialled legs never told." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 18, kind: Kind::Double, need: Need::Optional, doc: "How long the call took, in whole seconds; in hooks of conferences the conference's age, with a fraction, until the call is over. In s." },
            Field { system: SystemId::Jambonz, name: "customer_data", wire: "customerData", index: 19, kind: Kind::Json, need: Need::Optional, doc: "What the application has attached to the call, as it gave it." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 20, kind: Kind::Json, need: Need::Optional, doc: "Headers of the request that ended the call, names in snake case." },
            Field { system: SystemId::Jambonz, name: "api_base_url", wire: "api_base_url", index: 21, kind: Kind::Text, need: Need::Optional, doc: "Where the server's REST API is." },
            Field { system: SystemId::Jambonz, name: "fs_public_ip", wire: "fs_public_ip", index: 22, kind: Kind::Text, need: Need::Optional, doc: "The feature server's public address." },
            Field { system: SystemId::Jambonz, name: "has_recording", wire: "has_recording", index: 23, kind: Kind::Bool, need: Need::Optional, doc: "Whether the call is recorded." },
            Field { system: SystemId::Jambonz, name: "caller_name", wire: "caller_name", index: 24, kind: Kind::Text, need: Need::Optional, doc: "The caller's name; may be empty." },
            Field { system: SystemId::Jambonz, name: "local_sip_address", wire: "local_sip_address", index: 25, kind: Kind::Text, need: Need::Optional, doc: "fs_sip_address under its other name." },
            Field { system: SystemId::Jambonz, name: "public_ip", wire: "public_ip", index: 26, kind: Kind::Text, need: Need::Optional, doc: "fs_public_ip under its other name." },
            Field { system: SystemId::Jambonz, name: "customer_data_snake", wire: "customerdata", index: 27, kind: Kind::Json, need: Need::Optional, doc: "What an application has attached to a call that was transferred, keys in snake case." },
            Field { system: SystemId::Jambonz, name: "event", wire: "event", index: 28, kind: Kind::Name(7), need: Need::Optional, doc: "What happened." },
            Field { system: SystemId::Jambonz, name: "queue", wire: "queue", index: 29, kind: Kind::Text, need: Need::Optional, doc: "The queue." },
            Field { system: SystemId::Jambonz, name: "length", wire: "length", index: 30, kind: Kind::Unsigned(0xffff_ffff), need: Need::Optional, doc: "How many calls are in it now." },
            Field { system: SystemId::Jambonz, name: "join_time", wire: "join_time", index: 31, kind: Kind::Signed, need: Need::Optional, doc: "When the call was put into it. In ms since the Unix epoch." },
            Field { system: SystemId::Jambonz, name: "leave_reason", wire: "leave_reason", index: 32, kind: Kind::Name(8), need: Need::Optional, doc: "Why the call left it." },
            Field { system: SystemId::Jambonz, name: "leave_time", wire: "leave_time", index: 33, kind: Kind::Signed, need: Need::Optional, doc: "When the call left it. In ms since the Unix epoch." },
            Field { system: SystemId::Jambonz, name: "dequeuer", wire: "dequeuer", index: 34, kind: Kind::Record(17), need: Need::Optional, doc: "The call that took it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::QueueData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "AgentData",
        kind: "agent_data",
        doc: "Something happened in a conversation with an agent; only of the commercial edition.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "kind", wire: "type", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What, as turn_end." },
            Field { system: SystemId::Jambonz, name: "transcript", wire: "transcript", index: 1, kind: Kind::Text, need: Need::Optional, doc: "What the caller said." },
            Field { system: SystemId::Jambonz, name: "response", wire: "response", index: 2, kind: Kind::Text, need: Need::Optional, doc: "What the agent said." },
            Field { system: SystemId::Jambonz, name: "interrupted", wire: "interrupted", index: 3, kind: Kind::Bool, need: Need::Optional, doc: "Whether the caller interrupted it." },
            Field { system: SystemId::Jambonz, name: "latency", wire: "latency", index: 4, kind: Kind::Json, need: Need::Optional, doc: "How long its parts took." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::AgentData),
    },
    Class {
        system: SystemId::Jambonz,
        name: "AgentToolCall",
        kind: "agent_tool_call",
        doc: "An agent wants a function to be called; only of the commercial edition.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "tool_call_id", wire: "tool_call_id", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The call's identifier." },
            Field { system: SystemId::Jambonz, name: "name", wire: "name", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The function." },
            Field { system: SystemId::Jambonz, name: "arguments", wire: "arguments", index: 2, kind: Kind::Json, need: Need::Optional, doc: "Its arguments." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::AgentToolCall),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Ack",
        kind: "ack",
        doc: "The acknowledgement of a message, with or without verbs to be run.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "type", wire: "type", index: 0, kind: Kind::Always(&ALWAYS_ACK), need: Need::Required, doc: "Always ack." },
            Field { system: SystemId::Jambonz, name: "msgid", wire: "msgid", index: 1, kind: Kind::Text, need: Need::Required, doc: "The message that is acknowledged." },
            Field { system: SystemId::Jambonz, name: "data", wire: "data", index: 2, kind: Kind::Json, need: Need::Optional, doc: "An array of verbs, as the application wrote it. None means no new ones; the acknowledgement of a session:new for a call that came in needs at least one." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Ack),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Command",
        kind: "command",
        doc: "A command to a call that goes on.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "type", wire: "type", index: 0, kind: Kind::Always(&ALWAYS_COMMAND), need: Need::Required, doc: "Always command." },
            Field { system: SystemId::Jambonz, name: "command", wire: "command", index: 1, kind: Kind::UnionName(&COMMAND_DATA), need: Need::Required, doc: "What data is." },
            Field { system: SystemId::Jambonz, name: "call_sid", wire: "callSid", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The leg, if it is not the session's own." },
            Field { system: SystemId::Jambonz, name: "queue_command", wire: "queueCommand", index: 3, kind: Kind::Bool, need: Need::Optional, doc: "Whether verbs come behind those that wait, instead of replacing them." },
            Field { system: SystemId::Jambonz, name: "tool_call_id", wire: "tool_call_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The call of a function that this answers." },
            Field { system: SystemId::Jambonz, name: "data", wire: "data", index: 5, kind: Kind::Union(&COMMAND_DATA), need: Need::Optional, doc: "What is to be done." },
            Field { system: SystemId::Jambonz, name: "msgid", wire: "msgid", index: 6, kind: Kind::Text, need: Need::Optional, doc: "An identifier; jambonz does not look at it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Command),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetCallStatus",
        kind: "set_call_status",
        doc: "How a call ends.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_status", wire: "call_status", index: 0, kind: Kind::Name(1), need: Need::Optional, doc: "completed or no-answer." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetCallStatus),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetConfMute",
        kind: "set_conf_mute",
        doc: "Whether a participant is heard.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "conf_mute_status", wire: "conf_mute_status", index: 0, kind: Kind::Name(9), need: Need::Optional, doc: "Whether it is." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetConfMute),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetConfHold",
        kind: "set_conf_hold",
        doc: "Whether a participant waits.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "conf_hold_status", wire: "conf_hold_status", index: 0, kind: Kind::Name(10), need: Need::Optional, doc: "Whether it does." },
            Field { system: SystemId::Jambonz, name: "wait_hook", wire: "wait_hook", index: 1, kind: Kind::Json, need: Need::Optional, doc: "The hook that says what it hears meanwhile." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetConfHold),
    },
    Class {
        system: SystemId::Jambonz,
        name: "ActOnParticipant",
        kind: "act_on_participant",
        doc: "What is to be done with a participant.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "action", wire: "action", index: 0, kind: Kind::Name(11), need: Need::Optional, doc: "What." },
            Field { system: SystemId::Jambonz, name: "tag", wire: "tag", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The tag, for those that need one." },
            Field { system: SystemId::Jambonz, name: "wait_hook", wire: "wait_hook", index: 2, kind: Kind::Json, need: Need::Optional, doc: "The hook that says what it hears while it waits." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::ActOnParticipant),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetListen",
        kind: "set_listen",
        doc: "Whether audio is streamed.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "listen_status", wire: "listen_status", index: 0, kind: Kind::Name(12), need: Need::Optional, doc: "Whether it is." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetListen),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetStream",
        kind: "set_stream",
        doc: "Whether audio is streamed.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "stream_status", wire: "stream_status", index: 0, kind: Kind::Name(12), need: Need::Optional, doc: "Whether it is." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetStream),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetTranscribe",
        kind: "set_transcribe",
        doc: "Whether speech is transcribed.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "transcribe_status", wire: "transcribe_status", index: 0, kind: Kind::Name(12), need: Need::Optional, doc: "Whether it is." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetTranscribe),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Record",
        kind: "record",
        doc: "What is to be done with a recording.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "action", wire: "action", index: 0, kind: Kind::Name(13), need: Need::Optional, doc: "What." },
            Field { system: SystemId::Jambonz, name: "recording_id", wire: "recordingID", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The recording's identifier, as the application wants it." },
            Field { system: SystemId::Jambonz, name: "siprec_server_url", wire: "siprecServerURL", index: 2, kind: Kind::Json, need: Need::Optional, doc: "The SIPREC server." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 3, kind: Kind::Json, need: Need::Optional, doc: "Headers for it." },
            Field { system: SystemId::Jambonz, name: "kind", wire: "type", index: 4, kind: Kind::Text, need: Need::Optional, doc: "siprec or cloud." },
            Field { system: SystemId::Jambonz, name: "silence", wire: "silence", index: 5, kind: Kind::Bool, need: Need::Optional, doc: "Whether silence is recorded while it stops." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Record),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Whisper",
        kind: "whisper",
        doc: "What one party hears.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "whisper", wire: "whisper", index: 0, kind: Kind::Json, need: Need::Optional, doc: "A verb say or play, or an array of them." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Whisper),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SendSipRequest",
        kind: "send_sip_request",
        doc: "A SIP request, in the form that the server reads; and the members of the form that is documented, which it does not.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "sip_request", wire: "sip_request", index: 0, kind: Kind::Record(39), need: Need::Optional, doc: "The request." },
            Field { system: SystemId::Jambonz, name: "method", wire: "method", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The documented form's method." },
            Field { system: SystemId::Jambonz, name: "content_type", wire: "content_type", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The documented form's content type." },
            Field { system: SystemId::Jambonz, name: "content", wire: "content", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The documented form's body." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 4, kind: Kind::Json, need: Need::Optional, doc: "The documented form's headers." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SendSipRequest),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SipRequest",
        kind: "sip_request",
        doc: "A SIP request to be sent.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "method", wire: "method", index: 0, kind: Kind::Text, need: Need::Optional, doc: "Its method, as INFO." },
            Field { system: SystemId::Jambonz, name: "content_type", wire: "content_type", index: 1, kind: Kind::Text, need: Need::Optional, doc: "Its content type." },
            Field { system: SystemId::Jambonz, name: "content", wire: "content", index: 2, kind: Kind::Text, need: Need::Optional, doc: "Its body." },
            Field { system: SystemId::Jambonz, name: "headers", wire: "headers", index: 3, kind: Kind::Json, need: Need::Optional, doc: "Its headers." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SipRequest),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SendDtmf",
        kind: "send_dtmf",
        doc: "Digits, in the form that server 0.9.8 reads; and the members of the form that @jambonz/sdk 0.10.1 sends.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "dtmf", wire: "dtmf", index: 0, kind: Kind::Record(41), need: Need::Optional, doc: "The digits." },
            Field { system: SystemId::Jambonz, name: "digit", wire: "digit", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The newer form's digits." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 2, kind: Kind::Double, need: Need::Optional, doc: "The newer form's duration. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SendDtmf),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Digits",
        kind: "digits",
        doc: "Digits to be sent.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "digit", wire: "digit", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The digits." },
            Field { system: SystemId::Jambonz, name: "duration", wire: "duration", index: 1, kind: Kind::Double, need: Need::Optional, doc: "How long each is pressed. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Digits),
    },
    Class {
        system: SystemId::Jambonz,
        name: "PlaceCall",
        kind: "place_call",
        doc: "A call to be placed. Other members of the REST API's body are in the rest.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "call_hook", wire: "call_hook", index: 0, kind: Kind::Json, need: Need::Optional, doc: "The hook that gives the verbs: a URL, or an object with one." },
            Field { system: SystemId::Jambonz, name: "call_status_hook", wire: "call_status_hook", index: 1, kind: Kind::Json, need: Need::Optional, doc: "The hook that is told of the status." },
            Field { system: SystemId::Jambonz, name: "from_", wire: "from", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The number that calls." },
            Field { system: SystemId::Jambonz, name: "to", wire: "to", index: 3, kind: Kind::Json, need: Need::Optional, doc: "Who is called: an object with type, and number, name or sipUri." },
            Field { system: SystemId::Jambonz, name: "tag", wire: "tag", index: 4, kind: Kind::Json, need: Need::Optional, doc: "Data to be attached to the call." },
            Field { system: SystemId::Jambonz, name: "timeout", wire: "timeout", index: 5, kind: Kind::Double, need: Need::Optional, doc: "For how long it rings. In s." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::PlaceCall),
    },
    Class {
        system: SystemId::Jambonz,
        name: "Tokens",
        kind: "tokens",
        doc: "Text to be spoken.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "id", wire: "id", index: 0, kind: Kind::Json, need: Need::Optional, doc: "An identifier of any type, which the result repeats; without it nothing happens." },
            Field { system: SystemId::Jambonz, name: "tokens", wire: "tokens", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The text." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::Tokens),
    },
    Class {
        system: SystemId::Jambonz,
        name: "SetNoiseIsolation",
        kind: "set_noise_isolation",
        doc: "Whether noise is removed, and how.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "noise_isolation_status", wire: "noise_isolation_status", index: 0, kind: Kind::Name(14), need: Need::Optional, doc: "Whether it is." },
            Field { system: SystemId::Jambonz, name: "vendor", wire: "vendor", index: 1, kind: Kind::Text, need: Need::Optional, doc: "Who does it." },
            Field { system: SystemId::Jambonz, name: "level", wire: "level", index: 2, kind: Kind::Double, need: Need::Optional, doc: "How much." },
            Field { system: SystemId::Jambonz, name: "model", wire: "model", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The vendor's model." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::SetNoiseIsolation),
    },
    Class {
        system: SystemId::Jambonz,
        name: "ReconfigureStt",
        kind: "reconfigure_stt",
        doc: "What is listened for.",
        fields: &[
            Field { system: SystemId::Jambonz, name: "language_hints", wire: "languageHints", index: 0, kind: Kind::List(&Kind::Text), need: Need::Optional, doc: "The languages." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(jambonz::ReconfigureStt),
    },
];

static ENUMS: &[EnumTable] = &[
    EnumTable { name: "Direction", doc: "Which side began a call, seen from jambonz.", members: Members::Names(&[("INBOUND", "inbound"), ("OUTBOUND", "outbound")]) },
    EnumTable { name: "CallStatus", doc: "The status of a call.", members: Members::Names(&[("TRYING", "trying"), ("RINGING", "ringing"), ("EARLY_MEDIA", "early-media"), ("IN_PROGRESS", "in-progress"), ("QUEUED", "queued"), ("FAILED", "failed"), ("BUSY", "busy"), ("NO_ANSWER", "no-answer"), ("COMPLETED", "completed")]) },
    EnumTable { name: "Terminator", doc: "Who ended a call.", members: Members::Names(&[("CALLER", "caller"), ("JAMBONZ", "jambonz")]) },
    EnumTable { name: "HookReason", doc: "Why a verb ended.\n\nSource: jambonz-feature-server 0.9.8, verbs gather and play.", members: Members::Names(&[("SPEECH_DETECTED", "speechDetected"), ("DTMF_DETECTED", "dtmfDetected"), ("TIMEOUT", "timeout"), ("ERROR", "error"), ("LOW_CONFIDENCE", "stt-low-confidence"), ("PLAY_COMPLETED", "playCompleted"), ("PLAY_FAILED", "playFailed")]) },
    EnumTable { name: "TokensStatus", doc: "What became of text that was to be spoken.", members: Members::Names(&[("OK", "ok"), ("FAILED", "failed")]) },
    EnumTable { name: "StreamingEvent", doc: "What happened to a stream of speech.", members: Members::Names(&[("STREAM_OPEN", "stream_open"), ("STREAM_CLOSED", "stream_closed"), ("STREAM_PAUSED", "stream_paused"), ("STREAM_RESUMED", "stream_resumed"), ("USER_INTERRUPTION", "user_interruption"), ("TTS_SPOKEN", "tts_spoken")]) },
    EnumTable { name: "Failover", doc: "Whether jambonz tries another vendor.", members: Members::Names(&[("IN_PROGRESS", "in progress"), ("NOT_AVAILABLE", "not available")]) },
    EnumTable { name: "QueueEvent", doc: "What happened to a queue.", members: Members::Names(&[("JOIN", "join"), ("LEAVE", "leave")]) },
    EnumTable { name: "LeaveReason", doc: "Why a call left a queue.", members: Members::Names(&[("ABANDONED", "abandoned"), ("DEQUEUED", "dequeued")]) },
    EnumTable { name: "MuteState", doc: "Whether a party is to be heard.", members: Members::Names(&[("MUTE", "mute"), ("UNMUTE", "unmute")]) },
    EnumTable { name: "HoldState", doc: "Whether a party is to wait.", members: Members::Names(&[("HOLD", "hold"), ("UNHOLD", "unhold")]) },
    EnumTable { name: "ParticipantAction", doc: "What is to be done with a participant of a conference.", members: Members::Names(&[("TAG", "tag"), ("UNTAG", "untag"), ("COACH", "coach"), ("UNCOACH", "uncoach"), ("MUTE", "mute"), ("UNMUTE", "unmute"), ("HOLD", "hold"), ("UNHOLD", "unhold")]) },
    EnumTable { name: "PauseState", doc: "Whether a stream or transcription is to go on.", members: Members::Names(&[("PAUSE", "pause"), ("RESUME", "resume"), ("SILENCE", "silence")]) },
    EnumTable { name: "RecordAction", doc: "What is to be done with the recording of a call.", members: Members::Names(&[("START", "startCallRecording"), ("STOP", "stopCallRecording"), ("PAUSE", "pauseCallRecording"), ("RESUME", "resumeCallRecording")]) },
    EnumTable { name: "EnableState", doc: "Whether something is to be on.", members: Members::Names(&[("ENABLE", "enable"), ("DISABLE", "disable")]) },
];

static DATA: [Variant; 16] = [
    Variant { name: Word::new("call:status"), kind: Some(Kind::Record(1)) },
    Variant { name: Word::new("verb:hook"), kind: Some(Kind::Record(5)) },
    Variant { name: Word::new("verb:status"), kind: Some(Kind::Record(12)) },
    Variant { name: Word::new("session:new"), kind: Some(Kind::Record(13)) },
    Variant { name: Word::new("session:reconnect"), kind: Some(Kind::Record(13)) },
    Variant { name: Word::new("session:redirect"), kind: Some(Kind::Record(17)) },
    Variant { name: Word::new("session:adulting"), kind: Some(Kind::Record(18)) },
    Variant { name: Word::new("dial:confirm"), kind: Some(Kind::Record(17)) },
    Variant { name: Word::new("llm:event"), kind: Some(Kind::Json) },
    Variant { name: Word::new("llm:tool-call"), kind: Some(Kind::Record(19)) },
    Variant { name: Word::new("tts:tokens-result"), kind: Some(Kind::Record(21)) },
    Variant { name: Word::new("tts:streaming-event"), kind: Some(Kind::Record(22)) },
    Variant { name: Word::new("jambonz:error"), kind: Some(Kind::Record(23)) },
    Variant { name: Word::new("queue:status"), kind: Some(Kind::Record(24)) },
    Variant { name: Word::new("agent:event"), kind: Some(Kind::Record(25)) },
    Variant { name: Word::new("agent:tool-call"), kind: Some(Kind::Record(26)) },
];

static COMMAND_DATA: [Variant; 29] = [
    Variant { name: Word::new("redirect"), kind: Some(Kind::Json) },
    Variant { name: Word::new("call:status"), kind: Some(Kind::Record(29)) },
    Variant { name: Word::new("mute:status"), kind: Some(Kind::Json) },
    Variant { name: Word::new("conf:mute-status"), kind: Some(Kind::Record(30)) },
    Variant { name: Word::new("conf:hold-status"), kind: Some(Kind::Record(31)) },
    Variant { name: Word::new("conf:participant-action"), kind: Some(Kind::Record(32)) },
    Variant { name: Word::new("listen:status"), kind: Some(Kind::Record(33)) },
    Variant { name: Word::new("stream:status"), kind: Some(Kind::Record(34)) },
    Variant { name: Word::new("transcribe:status"), kind: Some(Kind::Record(35)) },
    Variant { name: Word::new("record"), kind: Some(Kind::Record(36)) },
    Variant { name: Word::new("whisper"), kind: Some(Kind::Record(37)) },
    Variant { name: Word::new("sip:request"), kind: Some(Kind::Record(38)) },
    Variant { name: Word::new("dtmf"), kind: Some(Kind::Record(40)) },
    Variant { name: Word::new("config"), kind: Some(Kind::Json) },
    Variant { name: Word::new("dub"), kind: Some(Kind::Json) },
    Variant { name: Word::new("dial"), kind: Some(Kind::Record(42)) },
    Variant { name: Word::new("boostAudioSignal"), kind: Some(Kind::Json) },
    Variant { name: Word::new("media:path"), kind: Some(Kind::Json) },
    Variant { name: Word::new("llm:tool-output"), kind: Some(Kind::Json) },
    Variant { name: Word::new("llm:update"), kind: Some(Kind::Json) },
    Variant { name: Word::new("tts:tokens"), kind: Some(Kind::Record(43)) },
    Variant { name: Word::new("tts:flush"), kind: Some(Kind::Json) },
    Variant { name: Word::new("tts:clear"), kind: Some(Kind::Json) },
    Variant { name: Word::new("tag"), kind: Some(Kind::Json) },
    Variant { name: Word::new("noiseIsolation:status"), kind: Some(Kind::Record(44)) },
    Variant { name: Word::new("room:say"), kind: Some(Kind::Json) },
    Variant { name: Word::new("room:play"), kind: Some(Kind::Json) },
    Variant { name: Word::new("stt:reconfigure"), kind: Some(Kind::Record(45)) },
    Variant { name: Word::new("agent:update"), kind: Some(Kind::Json) },
];

static ALWAYS_ACK: Word = Word::new("ack");

static ALWAYS_COMMAND: Word = Word::new("command");

impl Fill for jambonz::Message<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.name_of(&self.data);
        row.put(&self.msgid);
        row.put(&self.call_sid);
        row.put(&self.hook);
        row.put(&self.data);
        row.put(&self.b3);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Message);

impl Fill for jambonz::StatusData<'_> {
    const FIELDS: usize = 31;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call.call_sid);
        row.put(&self.call.direction);
        row.put(&self.call.from);
        row.put(&self.call.to);
        row.put(&self.call.call_id);
        row.put(&self.call.sbc_callid);
        row.put(&self.call.sip_status);
        row.put(&self.call.sip_reason);
        row.put(&self.call.call_status);
        row.put(&self.call.caller_id);
        row.put(&self.call.account_sid);
        row.put(&self.call.trace_id);
        row.put(&self.call.application_sid);
        row.put(&self.call.fs_sip_address);
        row.put(&self.call.parent_call_sid);
        row.put(&self.call.originating_sip_ip);
        row.put(&self.call.originating_sip_trunk_name);
        row.put(&self.call.call_termination_by);
        row.put(&self.call.duration);
        row.put(&self.call.customer_data);
        row.put(&self.call.headers);
        row.put(&self.call.api_base_url);
        row.put(&self.call.fs_public_ip);
        row.put(&self.call.has_recording);
        row.put(&self.call.caller_name);
        row.put(&self.call.local_sip_address);
        row.put(&self.call.public_ip);
        row.put(&self.call.customer_data_snake);
        row.put(&self.error);
        row.put(&self.reason);
        row.put(&self.defaults);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::StatusData);

impl Fill for jambonz::Defaults<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.synthesizer);
        row.put(&self.recognizer);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Defaults);

impl Fill for jambonz::Synthesizer<'_> {
    const FIELDS: usize = 8;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.vendor);
        row.put(&self.language);
        row.put(&self.voice);
        row.put(&self.label);
        row.put(&self.fallback_vendor);
        row.put(&self.fallback_label);
        row.put(&self.fallback_language);
        row.put(&self.fallback_voice);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Synthesizer);

impl Fill for jambonz::Recognizer<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.vendor);
        row.put(&self.language);
        row.put(&self.label);
        row.put(&self.fallback_vendor);
        row.put(&self.fallback_label);
        row.put(&self.fallback_language);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Recognizer);

impl Fill for jambonz::HookData<'_> {
    const FIELDS: usize = 85;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call.call_sid);
        row.put(&self.call.direction);
        row.put(&self.call.from);
        row.put(&self.call.to);
        row.put(&self.call.call_id);
        row.put(&self.call.sbc_callid);
        row.put(&self.call.sip_status);
        row.put(&self.call.sip_reason);
        row.put(&self.call.call_status);
        row.put(&self.call.caller_id);
        row.put(&self.call.account_sid);
        row.put(&self.call.trace_id);
        row.put(&self.call.application_sid);
        row.put(&self.call.fs_sip_address);
        row.put(&self.call.parent_call_sid);
        row.put(&self.call.originating_sip_ip);
        row.put(&self.call.originating_sip_trunk_name);
        row.put(&self.call.call_termination_by);
        row.put(&self.call.duration);
        row.put(&self.call.customer_data);
        row.put(&self.call.headers);
        row.put(&self.call.api_base_url);
        row.put(&self.call.fs_public_ip);
        row.put(&self.call.has_recording);
        row.put(&self.call.caller_name);
        row.put(&self.call.local_sip_address);
        row.put(&self.call.public_ip);
        row.put(&self.call.customer_data_snake);
        row.put(&self.speech);
        row.put(&self.speech_event);
        row.put(&self.translation);
        row.put(&self.digits);
        row.put(&self.details);
        row.put(&self.stt_latency_ms);
        row.put(&self.playback_seconds);
        row.put(&self.playback_milliseconds);
        row.put(&self.playback_last_offset_pos);
        row.put(&self.status);
        row.put(&self.dial_call_duration);
        row.put(&self.dial_call_status);
        row.put(&self.dial_sip_status);
        row.put(&self.dial_call_sid);
        row.put(&self.dial_sbc_callid);
        row.put(&self.dtmf);
        row.put(&self.refer_details);
        row.put(&self.hold_detail);
        row.put(&self.event);
        row.put(&self.refer_status);
        row.put(&self.final_referred_call_status);
        row.put(&self.result);
        row.put(&self.err);
        row.put(&self.sip_method);
        row.put(&self.sip_body);
        row.put(&self.sip_headers);
        row.put(&self.on_hold);
        row.put(&self.siprec);
        row.put(&self.queue_sid);
        row.put(&self.queue_time);
        row.put(&self.queue_size);
        row.put(&self.queue_position);
        row.put(&self.queue_result);
        row.put(&self.dequeue_result);
        row.put(&self.time);
        row.put(&self.members);
        row.put(&self.conference_sid);
        row.put(&self.friendly_name);
        row.put(&self.completion_reason);
        row.put(&self.error);
        row.put(&self.kind);
        row.put(&self.reason);
        row.put(&self.greeting);
        row.put(&self.hint);
        row.put(&self.language);
        row.put(&self.frequency);
        row.put(&self.variance);
        row.put(&self.message_sid);
        row.put(&self.message_status);
        row.put(&self.carrier);
        row.put(&self.carrier_message_id);
        row.put(&self.message_failure_reason);
        row.put(&self.dialogflow_result);
        row.put(&self.lex_result);
        row.put(&self.rasa_result);
        row.put(&self.b3);
        row.put(&self.verb_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::HookData);

impl Fill for jambonz::Speech<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.language_code);
        row.put(&self.channel_tag);
        row.put(&self.is_final);
        row.put(&self.alternatives);
        row.put(&self.vendor);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Speech);

impl Fill for jambonz::Alternative<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.confidence);
        row.put(&self.transcript);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Alternative);

impl Fill for jambonz::SpeechVendor<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.name);
        row.put(&self.evt);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SpeechVendor);

impl Fill for jambonz::Translation<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.channel);
        row.put(&self.language);
        row.put(&self.translation);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Translation);

impl Fill for jambonz::ReferDetails<'_> {
    const FIELDS: usize = 7;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.sip_refer_to);
        row.put(&self.refer_to_user);
        row.put(&self.sip_referred_by);
        row.put(&self.sip_user_agent);
        row.put(&self.referred_by_user);
        row.put(&self.referring_call_sid);
        row.put(&self.referred_call_sid);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::ReferDetails);

impl Fill for jambonz::HoldDetail<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.from);
        row.put(&self.to);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::HoldDetail);

impl Fill for jambonz::VerbData<'_> {
    const FIELDS: usize = 16;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.event);
        row.put(&self.vendor);
        row.put(&self.language);
        row.put(&self.characters);
        row.put(&self.elapsed_time);
        row.put(&self.served_from_cache);
        row.put(&self.dtmf);
        row.put(&self.duration);
        row.put(&self.language_code);
        row.put(&self.channel_tag);
        row.put(&self.is_final);
        row.put(&self.alternatives);
        row.put(&self.id);
        row.put(&self.verb);
        row.put(&self.name);
        row.put(&self.status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::VerbData);

impl Fill for jambonz::Session<'_> {
    const FIELDS: usize = 33;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call.call_sid);
        row.put(&self.call.direction);
        row.put(&self.call.from);
        row.put(&self.call.to);
        row.put(&self.call.call_id);
        row.put(&self.call.sbc_callid);
        row.put(&self.call.sip_status);
        row.put(&self.call.sip_reason);
        row.put(&self.call.call_status);
        row.put(&self.call.caller_id);
        row.put(&self.call.account_sid);
        row.put(&self.call.trace_id);
        row.put(&self.call.application_sid);
        row.put(&self.call.fs_sip_address);
        row.put(&self.call.parent_call_sid);
        row.put(&self.call.originating_sip_ip);
        row.put(&self.call.originating_sip_trunk_name);
        row.put(&self.call.call_termination_by);
        row.put(&self.call.duration);
        row.put(&self.call.customer_data);
        row.put(&self.call.headers);
        row.put(&self.call.api_base_url);
        row.put(&self.call.fs_public_ip);
        row.put(&self.call.has_recording);
        row.put(&self.call.caller_name);
        row.put(&self.call.local_sip_address);
        row.put(&self.call.public_ip);
        row.put(&self.call.customer_data_snake);
        row.put(&self.sip);
        row.put(&self.participants);
        row.put(&self.service_provider_sid);
        row.put(&self.defaults);
        row.put(&self.env_vars);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Session);

impl Fill for jambonz::SipMessage<'_> {
    const FIELDS: usize = 7;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.headers);
        row.put(&self.raw);
        row.put(&self.body);
        row.put(&self.method);
        row.put(&self.version);
        row.put(&self.uri);
        row.put(&self.payload);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SipMessage);

impl Fill for jambonz::SipPayload<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.content_type);
        row.put(&self.content);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SipPayload);

impl Fill for jambonz::Participant<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.participant);
        row.put(&self.uri_user);
        row.put(&self.uri_host);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Participant);

impl Fill for jambonz::CallInfo<'_> {
    const FIELDS: usize = 28;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_sid);
        row.put(&self.direction);
        row.put(&self.from);
        row.put(&self.to);
        row.put(&self.call_id);
        row.put(&self.sbc_callid);
        row.put(&self.sip_status);
        row.put(&self.sip_reason);
        row.put(&self.call_status);
        row.put(&self.caller_id);
        row.put(&self.account_sid);
        row.put(&self.trace_id);
        row.put(&self.application_sid);
        row.put(&self.fs_sip_address);
        row.put(&self.parent_call_sid);
        row.put(&self.originating_sip_ip);
        row.put(&self.originating_sip_trunk_name);
        row.put(&self.call_termination_by);
        row.put(&self.duration);
        row.put(&self.customer_data);
        row.put(&self.headers);
        row.put(&self.api_base_url);
        row.put(&self.fs_public_ip);
        row.put(&self.has_recording);
        row.put(&self.caller_name);
        row.put(&self.local_sip_address);
        row.put(&self.public_ip);
        row.put(&self.customer_data_snake);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::CallInfo);

impl Fill for jambonz::AdultedSession<'_> {
    const FIELDS: usize = 29;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call.call_sid);
        row.put(&self.call.direction);
        row.put(&self.call.from);
        row.put(&self.call.to);
        row.put(&self.call.call_id);
        row.put(&self.call.sbc_callid);
        row.put(&self.call.sip_status);
        row.put(&self.call.sip_reason);
        row.put(&self.call.call_status);
        row.put(&self.call.caller_id);
        row.put(&self.call.account_sid);
        row.put(&self.call.trace_id);
        row.put(&self.call.application_sid);
        row.put(&self.call.fs_sip_address);
        row.put(&self.call.parent_call_sid);
        row.put(&self.call.originating_sip_ip);
        row.put(&self.call.originating_sip_trunk_name);
        row.put(&self.call.call_termination_by);
        row.put(&self.call.duration);
        row.put(&self.call.customer_data);
        row.put(&self.call.headers);
        row.put(&self.call.api_base_url);
        row.put(&self.call.fs_public_ip);
        row.put(&self.call.has_recording);
        row.put(&self.call.caller_name);
        row.put(&self.call.local_sip_address);
        row.put(&self.call.public_ip);
        row.put(&self.call.customer_data_snake);
        row.put(&self.parent_call_info);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::AdultedSession);

impl Fill for jambonz::ToolCall<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.tool_call_id);
        row.put(&self.name);
        row.put(&self.args);
        row.put(&self.kind);
        row.put(&self.function_calls);
        row.put(&self.call_id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::ToolCall);

impl Fill for jambonz::FunctionCall<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.name);
        row.put(&self.args);
        row.put(&self.id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::FunctionCall);

impl Fill for jambonz::TokensResult<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.id);
        row.put(&self.status);
        row.put(&self.reason);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::TokensResult);

impl Fill for jambonz::StreamingData<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.event_type);
        row.put(&self.text);
        row.put(&self.bargein);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::StreamingData);

impl Fill for jambonz::ErrorData<'_> {
    const FIELDS: usize = 7;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.msg);
        row.put(&self.details);
        row.put(&self.content);
        row.put(&self.error);
        row.put(&self.failover);
        row.put(&self.verb);
        row.put(&self.id);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::ErrorData);

impl Fill for jambonz::QueueData<'_> {
    const FIELDS: usize = 35;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call.call_sid);
        row.put(&self.call.direction);
        row.put(&self.call.from);
        row.put(&self.call.to);
        row.put(&self.call.call_id);
        row.put(&self.call.sbc_callid);
        row.put(&self.call.sip_status);
        row.put(&self.call.sip_reason);
        row.put(&self.call.call_status);
        row.put(&self.call.caller_id);
        row.put(&self.call.account_sid);
        row.put(&self.call.trace_id);
        row.put(&self.call.application_sid);
        row.put(&self.call.fs_sip_address);
        row.put(&self.call.parent_call_sid);
        row.put(&self.call.originating_sip_ip);
        row.put(&self.call.originating_sip_trunk_name);
        row.put(&self.call.call_termination_by);
        row.put(&self.call.duration);
        row.put(&self.call.customer_data);
        row.put(&self.call.headers);
        row.put(&self.call.api_base_url);
        row.put(&self.call.fs_public_ip);
        row.put(&self.call.has_recording);
        row.put(&self.call.caller_name);
        row.put(&self.call.local_sip_address);
        row.put(&self.call.public_ip);
        row.put(&self.call.customer_data_snake);
        row.put(&self.event);
        row.put(&self.queue);
        row.put(&self.length);
        row.put(&self.join_time);
        row.put(&self.leave_reason);
        row.put(&self.leave_time);
        row.put(&self.dequeuer);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::QueueData);

impl Fill for jambonz::AgentData<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.kind);
        row.put(&self.transcript);
        row.put(&self.response);
        row.put(&self.interrupted);
        row.put(&self.latency);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::AgentData);

impl Fill for jambonz::AgentToolCall<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.tool_call_id);
        row.put(&self.name);
        row.put(&self.arguments);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::AgentToolCall);

impl Fill for jambonz::Ack<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.always();
        row.put(&self.msgid);
        row.put(&self.data);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Ack);

impl Fill for jambonz::Command<'_> {
    const FIELDS: usize = 7;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.always();
        row.name_of(&self.data);
        row.put(&self.call_sid);
        row.put(&self.queue_command);
        row.put(&self.tool_call_id);
        row.put(&self.data);
        row.put(&self.msgid);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Command);

impl Fill for jambonz::SetCallStatus<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetCallStatus);

impl Fill for jambonz::SetConfMute<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.conf_mute_status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetConfMute);

impl Fill for jambonz::SetConfHold<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.conf_hold_status);
        row.put(&self.wait_hook);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetConfHold);

impl Fill for jambonz::ActOnParticipant<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.action);
        row.put(&self.tag);
        row.put(&self.wait_hook);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::ActOnParticipant);

impl Fill for jambonz::SetListen<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.listen_status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetListen);

impl Fill for jambonz::SetStream<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.stream_status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetStream);

impl Fill for jambonz::SetTranscribe<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.transcribe_status);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetTranscribe);

impl Fill for jambonz::Record<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.action);
        row.put(&self.recording_id);
        row.put(&self.siprec_server_url);
        row.put(&self.headers);
        row.put(&self.kind);
        row.put(&self.silence);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Record);

impl Fill for jambonz::Whisper<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.whisper);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Whisper);

impl Fill for jambonz::SendSipRequest<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.sip_request);
        row.put(&self.method);
        row.put(&self.content_type);
        row.put(&self.content);
        row.put(&self.headers);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SendSipRequest);

impl Fill for jambonz::SipRequest<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.method);
        row.put(&self.content_type);
        row.put(&self.content);
        row.put(&self.headers);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SipRequest);

impl Fill for jambonz::SendDtmf<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.dtmf);
        row.put(&self.digit);
        row.put(&self.duration);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SendDtmf);

impl Fill for jambonz::Digits<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.digit);
        row.put(&self.duration);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Digits);

impl Fill for jambonz::PlaceCall<'_> {
    const FIELDS: usize = 6;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.call_hook);
        row.put(&self.call_status_hook);
        row.put(&self.from);
        row.put(&self.to);
        row.put(&self.tag);
        row.put(&self.timeout);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::PlaceCall);

impl Fill for jambonz::Tokens<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.id);
        row.put(&self.tokens);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::Tokens);

impl Fill for jambonz::SetNoiseIsolation<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.noise_isolation_status);
        row.put(&self.vendor);
        row.put(&self.level);
        row.put(&self.model);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::SetNoiseIsolation);

impl Fill for jambonz::ReconfigureStt<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.language_hints);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(jambonz::ReconfigureStt);

impl Value for jambonz::Direction<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::Direction::Inbound => 0,
            jambonz::Direction::Outbound => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::CallStatus<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::CallStatus::Trying => 0,
            jambonz::CallStatus::Ringing => 1,
            jambonz::CallStatus::EarlyMedia => 2,
            jambonz::CallStatus::InProgress => 3,
            jambonz::CallStatus::Queued => 4,
            jambonz::CallStatus::Failed => 5,
            jambonz::CallStatus::Busy => 6,
            jambonz::CallStatus::NoAnswer => 7,
            jambonz::CallStatus::Completed => 8,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::Terminator<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::Terminator::Caller => 0,
            jambonz::Terminator::Jambonz => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::HookReason<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::HookReason::SpeechDetected => 0,
            jambonz::HookReason::DtmfDetected => 1,
            jambonz::HookReason::Timeout => 2,
            jambonz::HookReason::Error => 3,
            jambonz::HookReason::LowConfidence => 4,
            jambonz::HookReason::PlayCompleted => 5,
            jambonz::HookReason::PlayFailed => 6,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::TokensStatus<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::TokensStatus::Ok => 0,
            jambonz::TokensStatus::Failed => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::StreamingEvent<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::StreamingEvent::StreamOpen => 0,
            jambonz::StreamingEvent::StreamClosed => 1,
            jambonz::StreamingEvent::StreamPaused => 2,
            jambonz::StreamingEvent::StreamResumed => 3,
            jambonz::StreamingEvent::UserInterruption => 4,
            jambonz::StreamingEvent::TtsSpoken => 5,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::Failover<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::Failover::InProgress => 0,
            jambonz::Failover::NotAvailable => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::QueueEvent<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::QueueEvent::Join => 0,
            jambonz::QueueEvent::Leave => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::LeaveReason<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::LeaveReason::Abandoned => 0,
            jambonz::LeaveReason::Dequeued => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::MuteState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::MuteState::Mute => 0,
            jambonz::MuteState::Unmute => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::HoldState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::HoldState::Hold => 0,
            jambonz::HoldState::Unhold => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::ParticipantAction<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::ParticipantAction::Tag => 0,
            jambonz::ParticipantAction::Untag => 1,
            jambonz::ParticipantAction::Coach => 2,
            jambonz::ParticipantAction::Uncoach => 3,
            jambonz::ParticipantAction::Mute => 4,
            jambonz::ParticipantAction::Unmute => 5,
            jambonz::ParticipantAction::Hold => 6,
            jambonz::ParticipantAction::Unhold => 7,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::PauseState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::PauseState::Pause => 0,
            jambonz::PauseState::Resume => 1,
            jambonz::PauseState::Silence => 2,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::RecordAction<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::RecordAction::Start => 0,
            jambonz::RecordAction::Stop => 1,
            jambonz::RecordAction::Pause => 2,
            jambonz::RecordAction::Resume => 3,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::EnableState<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            jambonz::EnableState::Enable => 0,
            jambonz::EnableState::Disable => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for jambonz::Data<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            jambonz::Data::CallStatus(it) => (0, it.word(image)?),
            jambonz::Data::VerbHook(it) => (1, it.word(image)?),
            jambonz::Data::VerbStatus(it) => (2, it.word(image)?),
            jambonz::Data::SessionNew(it) => (3, it.word(image)?),
            jambonz::Data::SessionReconnect(it) => (4, it.word(image)?),
            jambonz::Data::SessionRedirect(it) => (5, it.word(image)?),
            jambonz::Data::SessionAdulting(it) => (6, it.word(image)?),
            jambonz::Data::DialConfirm(it) => (7, it.word(image)?),
            jambonz::Data::LlmEvent(it) => (8, it.word(image)?),
            jambonz::Data::LlmToolCall(it) => (9, it.word(image)?),
            jambonz::Data::TtsTokensResult(it) => (10, it.word(image)?),
            jambonz::Data::TtsStreamingEvent(it) => (11, it.word(image)?),
            jambonz::Data::Error(it) => (12, it.word(image)?),
            jambonz::Data::QueueStatus(it) => (13, it.word(image)?),
            jambonz::Data::AgentEvent(it) => (14, it.word(image)?),
            jambonz::Data::AgentToolCall(it) => (15, it.word(image)?),
            other => (u64::MAX, crate::systems::jambonz::other_data(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Union for jambonz::Data<'_> {
    fn position(&self) -> Option<usize> {
        Some(match self {
            jambonz::Data::CallStatus(_) => 0,
            jambonz::Data::VerbHook(_) => 1,
            jambonz::Data::VerbStatus(_) => 2,
            jambonz::Data::SessionNew(_) => 3,
            jambonz::Data::SessionReconnect(_) => 4,
            jambonz::Data::SessionRedirect(_) => 5,
            jambonz::Data::SessionAdulting(_) => 6,
            jambonz::Data::DialConfirm(_) => 7,
            jambonz::Data::LlmEvent(_) => 8,
            jambonz::Data::LlmToolCall(_) => 9,
            jambonz::Data::TtsTokensResult(_) => 10,
            jambonz::Data::TtsStreamingEvent(_) => 11,
            jambonz::Data::Error(_) => 12,
            jambonz::Data::QueueStatus(_) => 13,
            jambonz::Data::AgentEvent(_) => 14,
            jambonz::Data::AgentToolCall(_) => 15,
            _ => return None,
        })
    }

    fn unknown_name(&self) -> callevents::json::JsonStr<'_> {
        self.name()
    }
}

impl Value for jambonz::CommandData<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            jambonz::CommandData::Redirect(it) => (0, it.word(image)?),
            jambonz::CommandData::CallStatus(it) => (1, it.word(image)?),
            jambonz::CommandData::MuteStatus(it) => (2, it.word(image)?),
            jambonz::CommandData::ConfMuteStatus(it) => (3, it.word(image)?),
            jambonz::CommandData::ConfHoldStatus(it) => (4, it.word(image)?),
            jambonz::CommandData::ConfParticipantAction(it) => (5, it.word(image)?),
            jambonz::CommandData::ListenStatus(it) => (6, it.word(image)?),
            jambonz::CommandData::StreamStatus(it) => (7, it.word(image)?),
            jambonz::CommandData::TranscribeStatus(it) => (8, it.word(image)?),
            jambonz::CommandData::Record(it) => (9, it.word(image)?),
            jambonz::CommandData::Whisper(it) => (10, it.word(image)?),
            jambonz::CommandData::SipRequest(it) => (11, it.word(image)?),
            jambonz::CommandData::Dtmf(it) => (12, it.word(image)?),
            jambonz::CommandData::Config(it) => (13, it.word(image)?),
            jambonz::CommandData::Dub(it) => (14, it.word(image)?),
            jambonz::CommandData::Dial(it) => (15, it.word(image)?),
            jambonz::CommandData::BoostAudioSignal(it) => (16, it.word(image)?),
            jambonz::CommandData::MediaPath(it) => (17, it.word(image)?),
            jambonz::CommandData::LlmToolOutput(it) => (18, it.word(image)?),
            jambonz::CommandData::LlmUpdate(it) => (19, it.word(image)?),
            jambonz::CommandData::TtsTokens(it) => (20, it.word(image)?),
            jambonz::CommandData::TtsFlush(it) => (21, it.word(image)?),
            jambonz::CommandData::TtsClear(it) => (22, it.word(image)?),
            jambonz::CommandData::Tag(it) => (23, it.word(image)?),
            jambonz::CommandData::NoiseIsolationStatus(it) => (24, it.word(image)?),
            jambonz::CommandData::RoomSay(it) => (25, it.word(image)?),
            jambonz::CommandData::RoomPlay(it) => (26, it.word(image)?),
            jambonz::CommandData::SttReconfigure(it) => (27, it.word(image)?),
            jambonz::CommandData::AgentUpdate(it) => (28, it.word(image)?),
            other => (u64::MAX, crate::systems::jambonz::other_commanddata(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Union for jambonz::CommandData<'_> {
    fn position(&self) -> Option<usize> {
        Some(match self {
            jambonz::CommandData::Redirect(_) => 0,
            jambonz::CommandData::CallStatus(_) => 1,
            jambonz::CommandData::MuteStatus(_) => 2,
            jambonz::CommandData::ConfMuteStatus(_) => 3,
            jambonz::CommandData::ConfHoldStatus(_) => 4,
            jambonz::CommandData::ConfParticipantAction(_) => 5,
            jambonz::CommandData::ListenStatus(_) => 6,
            jambonz::CommandData::StreamStatus(_) => 7,
            jambonz::CommandData::TranscribeStatus(_) => 8,
            jambonz::CommandData::Record(_) => 9,
            jambonz::CommandData::Whisper(_) => 10,
            jambonz::CommandData::SipRequest(_) => 11,
            jambonz::CommandData::Dtmf(_) => 12,
            jambonz::CommandData::Config(_) => 13,
            jambonz::CommandData::Dub(_) => 14,
            jambonz::CommandData::Dial(_) => 15,
            jambonz::CommandData::BoostAudioSignal(_) => 16,
            jambonz::CommandData::MediaPath(_) => 17,
            jambonz::CommandData::LlmToolOutput(_) => 18,
            jambonz::CommandData::LlmUpdate(_) => 19,
            jambonz::CommandData::TtsTokens(_) => 20,
            jambonz::CommandData::TtsFlush(_) => 21,
            jambonz::CommandData::TtsClear(_) => 22,
            jambonz::CommandData::Tag(_) => 23,
            jambonz::CommandData::NoiseIsolationStatus(_) => 24,
            jambonz::CommandData::RoomSay(_) => 25,
            jambonz::CommandData::RoomPlay(_) => 26,
            jambonz::CommandData::SttReconfigure(_) => 27,
            jambonz::CommandData::AgentUpdate(_) => 28,
            _ => return None,
        })
    }

    fn unknown_name(&self) -> callevents::json::JsonStr<'_> {
        self.name()
    }
}

/// The positions of the classes.
#[allow(dead_code, reason = "not every class is made by itself")]
pub(crate) mod at {
    pub(crate) const MESSAGE: usize = 0;
    pub(crate) const STATUS_DATA: usize = 1;
    pub(crate) const DEFAULTS: usize = 2;
    pub(crate) const SYNTHESIZER: usize = 3;
    pub(crate) const RECOGNIZER: usize = 4;
    pub(crate) const HOOK_DATA: usize = 5;
    pub(crate) const SPEECH: usize = 6;
    pub(crate) const ALTERNATIVE: usize = 7;
    pub(crate) const SPEECH_VENDOR: usize = 8;
    pub(crate) const TRANSLATION: usize = 9;
    pub(crate) const REFER_DETAILS: usize = 10;
    pub(crate) const HOLD_DETAIL: usize = 11;
    pub(crate) const VERB_DATA: usize = 12;
    pub(crate) const SESSION: usize = 13;
    pub(crate) const SIP_MESSAGE: usize = 14;
    pub(crate) const SIP_PAYLOAD: usize = 15;
    pub(crate) const PARTICIPANT: usize = 16;
    pub(crate) const CALL_INFO: usize = 17;
    pub(crate) const ADULTED_SESSION: usize = 18;
    pub(crate) const TOOL_CALL: usize = 19;
    pub(crate) const FUNCTION_CALL: usize = 20;
    pub(crate) const TOKENS_RESULT: usize = 21;
    pub(crate) const STREAMING_DATA: usize = 22;
    pub(crate) const ERROR_DATA: usize = 23;
    pub(crate) const QUEUE_DATA: usize = 24;
    pub(crate) const AGENT_DATA: usize = 25;
    pub(crate) const AGENT_TOOL_CALL: usize = 26;
    pub(crate) const ACK: usize = 27;
    pub(crate) const COMMAND: usize = 28;
    pub(crate) const SET_CALL_STATUS: usize = 29;
    pub(crate) const SET_CONF_MUTE: usize = 30;
    pub(crate) const SET_CONF_HOLD: usize = 31;
    pub(crate) const ACT_ON_PARTICIPANT: usize = 32;
    pub(crate) const SET_LISTEN: usize = 33;
    pub(crate) const SET_STREAM: usize = 34;
    pub(crate) const SET_TRANSCRIBE: usize = 35;
    pub(crate) const RECORD: usize = 36;
    pub(crate) const WHISPER: usize = 37;
    pub(crate) const SEND_SIP_REQUEST: usize = 38;
    pub(crate) const SIP_REQUEST: usize = 39;
    pub(crate) const SEND_DTMF: usize = 40;
    pub(crate) const DIGITS: usize = 41;
    pub(crate) const PLACE_CALL: usize = 42;
    pub(crate) const TOKENS: usize = 43;
    pub(crate) const SET_NOISE_ISOLATION: usize = 44;
    pub(crate) const RECONFIGURE_STT: usize = 45;
}
