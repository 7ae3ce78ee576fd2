//! Generated from the messages' declarations by `cargo xtask generate`.

use callevents::voicetyped;

use crate::record::{Fill, Image, Row, KNOWN, Union, union_word, Value};
use crate::table::{
    Class, Codec, EnumTable, Field, Kind, Members, Need, SystemId, SystemTable, Variant, Word,
};

pub(super) static TABLE: SystemTable = SystemTable {
    id: SystemId::Voicetyped,
    module: "voicetyped",
    classes: CLASSES,
    enums: ENUMS,
};

static CLASSES: &[Class] = &[
    Class {
        system: SystemId::Voicetyped,
        name: "Call",
        kind: "call",
        doc: "A call as it is now: the answer to GET /v1/calls/{id}.\n\nSource: \"Call Event Stream API\", \"Get Call Status\".",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "session_id", wire: "session_id", index: 0, kind: Kind::Text, need: Need::Required, doc: "The call." },
            Field { system: SystemId::Voicetyped, name: "caller_id", wire: "caller_id", index: 1, kind: Kind::Text, need: Need::Optional, doc: "Who calls: a number or a SIP URI." },
            Field { system: SystemId::Voicetyped, name: "called_number", wire: "called_number", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The number called." },
            Field { system: SystemId::Voicetyped, name: "dialog_name", wire: "dialog_name", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The dialog that has the call." },
            Field { system: SystemId::Voicetyped, name: "current_state", wire: "current_state", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The dialog's state." },
            Field { system: SystemId::Voicetyped, name: "start_time", wire: "start_time", index: 5, kind: Kind::Text, need: Need::Optional, doc: "When the call began, as ISO 8601." },
            Field { system: SystemId::Voicetyped, name: "duration_seconds", wire: "duration_seconds", index: 6, kind: Kind::Signed, need: Need::Optional, doc: "How long it has been. In s." },
            Field { system: SystemId::Voicetyped, name: "status", wire: "status", index: 7, kind: Kind::Name(0), need: Need::Optional, doc: "Where it is." },
            Field { system: SystemId::Voicetyped, name: "variables", wire: "variables", index: 8, kind: Kind::Json, need: Need::Optional, doc: "The dialog's variables, an object of strings." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::Call),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "CallList",
        kind: "call_list",
        doc: "Calls in flight, a page of them: the answer to GET /v1/calls.\n\nSource: \"Call Event Stream API\", \"List Active Calls\".",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "calls", wire: "calls", index: 0, kind: Kind::List(&Kind::Record(0)), need: Need::Required, doc: "The calls." },
            Field { system: SystemId::Voicetyped, name: "next_page_token", wire: "next_page_token", index: 1, kind: Kind::Text, need: Need::Optional, doc: "What page_token is to be for the next page; empty on the last." },
            Field { system: SystemId::Voicetyped, name: "total_count", wire: "total_count", index: 2, kind: Kind::Signed, need: Need::Optional, doc: "How many there are on all pages." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::CallList),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "CallStarted",
        kind: "call_started",
        doc: "A call has begun: media flows. The first event of a call.\n\nSource: \"Call Event Stream API\", call_started.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "caller_id", wire: "caller_id", index: 0, kind: Kind::Text, need: Need::Optional, doc: "Who calls: a number or a SIP URI." },
            Field { system: SystemId::Voicetyped, name: "called_number", wire: "called_number", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The number called." },
            Field { system: SystemId::Voicetyped, name: "dialog_name", wire: "dialog_name", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The dialog that takes the call." },
            Field { system: SystemId::Voicetyped, name: "sip_headers", wire: "sip_headers", index: 3, kind: Kind::Json, need: Need::Optional, doc: "The SIP headers, an object of strings; not in envelopes." },
            Field { system: SystemId::Voicetyped, name: "protocol", wire: "protocol", index: 4, kind: Kind::Name(1), need: Need::Optional, doc: "The way by which the call came; in envelopes only." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::CallStarted),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "CallTerminated",
        kind: "call_terminated",
        doc: "A call is over. The last event of a call.\n\nSource: \"Call Event Stream API\", call_terminated.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "reason", wire: "reason", index: 0, kind: Kind::Name(2), need: Need::Optional, doc: "Why it ended." },
            Field { system: SystemId::Voicetyped, name: "duration_seconds", wire: "duration_seconds", index: 1, kind: Kind::Signed, need: Need::Optional, doc: "How long it was; not in envelopes. In s." },
            Field { system: SystemId::Voicetyped, name: "state_transitions", wire: "state_transitions", index: 2, kind: Kind::Signed, need: Need::Optional, doc: "How often the dialog changed its state; not in envelopes." },
            Field { system: SystemId::Voicetyped, name: "final_state", wire: "final_state", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The dialog's last state; not in envelopes." },
            Field { system: SystemId::Voicetyped, name: "duration_ms", wire: "duration_ms", index: 4, kind: Kind::Signed, need: Need::Optional, doc: "How long it was; in envelopes only. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::CallTerminated),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "SpeechPartial",
        kind: "speech_partial",
        doc: "What the caller is saying, as far as it is understood by now.\n\nSource: \"Call Event Stream API\", speech_partial.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "transcript", wire: "transcript", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The words." },
            Field { system: SystemId::Voicetyped, name: "confidence", wire: "confidence", index: 1, kind: Kind::Double, need: Need::Optional, doc: "How certain they are, from 0 to 1; not in envelopes." },
            Field { system: SystemId::Voicetyped, name: "language", wire: "language", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The language; not in envelopes." },
            Field { system: SystemId::Voicetyped, name: "duration_ms", wire: "duration_ms", index: 3, kind: Kind::Signed, need: Need::Optional, doc: "How long the speech has been; not in envelopes. In ms." },
            Field { system: SystemId::Voicetyped, name: "segments", wire: "segments", index: 4, kind: Kind::List(&Kind::Record(5)), need: Need::Optional, doc: "The parts of the speech; documented for the final event only." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::SpeechPartial),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "Segment",
        kind: "segment",
        doc: "A part of a speech.\n\nSource: \"Call Event Stream API\", speech_final.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "text", wire: "text", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The words." },
            Field { system: SystemId::Voicetyped, name: "start_ms", wire: "start_ms", index: 1, kind: Kind::Signed, need: Need::Optional, doc: "When they began, from the start of the speech. In ms." },
            Field { system: SystemId::Voicetyped, name: "end_ms", wire: "end_ms", index: 2, kind: Kind::Signed, need: Need::Optional, doc: "When they ended, from the start of the speech. In ms." },
            Field { system: SystemId::Voicetyped, name: "confidence", wire: "confidence", index: 3, kind: Kind::Double, need: Need::Optional, doc: "How certain they are, from 0 to 1." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::Segment),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "SpeechFinal",
        kind: "speech_final",
        doc: "What the caller has said.\n\nSource: \"Call Event Stream API\", speech_final.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "transcript", wire: "transcript", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The words." },
            Field { system: SystemId::Voicetyped, name: "confidence", wire: "confidence", index: 1, kind: Kind::Double, need: Need::Optional, doc: "How certain they are, from 0 to 1." },
            Field { system: SystemId::Voicetyped, name: "language", wire: "language", index: 2, kind: Kind::Text, need: Need::Optional, doc: "The language; may be empty." },
            Field { system: SystemId::Voicetyped, name: "duration_ms", wire: "duration_ms", index: 3, kind: Kind::Signed, need: Need::Optional, doc: "How long the speech was; not in envelopes. In ms." },
            Field { system: SystemId::Voicetyped, name: "segments", wire: "segments", index: 4, kind: Kind::List(&Kind::Record(5)), need: Need::Optional, doc: "The parts of the speech." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::SpeechFinal),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "DtmfReceived",
        kind: "dtmf_received",
        doc: "The caller has pressed a key.\n\nSource: \"Call Event Stream API\", dtmf_received.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "digit", wire: "digit", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The key: a string, in envelopes the number of the character." },
            Field { system: SystemId::Voicetyped, name: "duration_ms", wire: "duration_ms", index: 1, kind: Kind::Signed, need: Need::Optional, doc: "For how long it was pressed. In ms." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::DtmfReceived),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "StateTransition",
        kind: "state_transition",
        doc: "The dialog is in another state, or again in the same.\n\nSource: \"Call Event Stream API\", state_transition.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "from_state", wire: "from_state", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The state it was in; empty at the start." },
            Field { system: SystemId::Voicetyped, name: "to_state", wire: "to_state", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The state it is in now." },
            Field { system: SystemId::Voicetyped, name: "trigger_event", wire: "trigger_event", index: 2, kind: Kind::Text, need: Need::Optional, doc: "What made it change: an event's name; in envelopes the input itself." },
            Field { system: SystemId::Voicetyped, name: "dialog_name", wire: "dialog_name", index: 3, kind: Kind::Text, need: Need::Optional, doc: "The dialog." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::StateTransition),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "ActionExecuted",
        kind: "action_executed",
        doc: "The dialog has done something.\n\nSource: the public repository; the documentation only names the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "action_type", wire: "action_type", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What it has done." },
            Field { system: SystemId::Voicetyped, name: "params", wire: "params", index: 1, kind: Kind::Json, need: Need::Optional, doc: "With which parameters: an object of strings." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::ActionExecuted),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "HookResult",
        kind: "hook_result",
        doc: "One of the application's hooks has answered.\n\nSource: the public repository; the documentation only names the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "hook_url", wire: "hook_url", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The hook." },
            Field { system: SystemId::Voicetyped, name: "status_code", wire: "status_code", index: 1, kind: Kind::Signed, need: Need::Optional, doc: "The HTTP status of its answer." },
            Field { system: SystemId::Voicetyped, name: "response", wire: "response", index: 2, kind: Kind::Json, need: Need::Optional, doc: "Its answer, an object." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::HookResult),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "HookError",
        kind: "hook_error",
        doc: "One of the application's hooks has failed.\n\nSource: the public repository; the documentation only names the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "hook_url", wire: "hook_url", index: 0, kind: Kind::Text, need: Need::Optional, doc: "The hook." },
            Field { system: SystemId::Voicetyped, name: "error", wire: "error", index: 1, kind: Kind::Text, need: Need::Optional, doc: "What went wrong, for people." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::HookError),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "TtsStarted",
        kind: "tts_started",
        doc: "Speech synthesis has begun.\n\nSource: the public repository; the documentation only names the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "text", wire: "text", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What is said." },
            Field { system: SystemId::Voicetyped, name: "voice", wire: "voice", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The voice that says it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::TtsStarted),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "TtsCompleted",
        kind: "tts_completed",
        doc: "Speech synthesis has ended; not sent if the caller interrupted it.\n\nSource: the public repository; the documentation only names the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "text", wire: "text", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What was said." },
            Field { system: SystemId::Voicetyped, name: "voice", wire: "voice", index: 1, kind: Kind::Text, need: Need::Optional, doc: "The voice that said it." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::TtsCompleted),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "Error",
        kind: "error_event",
        doc: "The system has a fault, which may have nothing to do with a call.\n\nIts kind is not called error, as this is what a message that cannot be read is.\n\nSource: none; documentation and repository only name the event.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "error", wire: "error", index: 0, kind: Kind::Text, need: Need::Optional, doc: "What went wrong, for people." },
        ],
        has_rest: true,
        codec: crate::systems::json_codec!(voicetyped::Error),
    },
    Class {
        system: SystemId::Voicetyped,
        name: "Event",
        kind: "event",
        doc: "Something that happened, most often in a call.",
        fields: &[
            Field { system: SystemId::Voicetyped, name: "event_type", wire: "type", index: 0, kind: Kind::UnionName(&PAYLOAD), need: Need::Required, doc: "What happened, by the documentation's name; it need not be given where the payload's class says it." },
            Field { system: SystemId::Voicetyped, name: "session_id", wire: "session_id", index: 1, kind: Kind::Text, need: Need::Required, doc: "The call; empty where the event is about none." },
            Field { system: SystemId::Voicetyped, name: "timestamp", wire: "timestamp", index: 2, kind: Kind::Text, need: Need::Required, doc: "When it happened, as RFC 3339." },
            Field { system: SystemId::Voicetyped, name: "payload", wire: "", index: 3, kind: Kind::Union(&PAYLOAD), need: Need::Optional, doc: "All that is said about it." },
            Field { system: SystemId::Voicetyped, name: "event_id", wire: "event_id", index: 4, kind: Kind::Text, need: Need::Optional, doc: "The event's own name; only a flat error may have none." },
            Field { system: SystemId::Voicetyped, name: "source", wire: "source", index: 5, kind: Kind::Name(3), need: Need::Optional, doc: "The part of the system that it comes from; in envelopes only." },
            Field { system: SystemId::Voicetyped, name: "metadata", wire: "metadata", index: 6, kind: Kind::Json, need: Need::Optional, doc: "An object of strings; in envelopes only." },
            Field { system: SystemId::Voicetyped, name: "form", wire: "", index: 7, kind: Kind::UnionName(&crate::systems::voicetyped::FORMS), need: Need::Optional, doc: "How it is written: flat, as in the documentation, or as an envelope." },
        ],
        has_rest: true,
        codec: Codec::Json { read: crate::systems::voicetyped::event::read, build: crate::systems::voicetyped::event::build },
    },
];

static ENUMS: &[EnumTable] = &[
    EnumTable { name: "CallStatus", doc: "Where a call is.\n\nSource: \"Call Event Stream API\", GET /v1/calls/{id}.", members: Members::Names(&[("ACTIVE", "active"), ("ON_HOLD", "on_hold"), ("TRANSFERRING", "transferring"), ("TERMINATED", "terminated")]) },
    EnumTable { name: "Protocol", doc: "The way by which a call came.\n\nSource: the public repository's events; the documentation has no such field.", members: Members::Names(&[("SIP", "sip"), ("WEB_RTC", "webrtc")]) },
    EnumTable { name: "TerminationReason", doc: "Why a call ended.\n\nSource: \"Call Event Stream API\", call_terminated.", members: Members::Names(&[("NORMAL", "normal"), ("CALLER_HANGUP", "caller_hangup"), ("SYSTEM_HANGUP", "system_hangup"), ("TRANSFER", "transfer"), ("ERROR", "error"), ("TIMEOUT", "timeout")]) },
    EnumTable { name: "EventSource", doc: "The part of voicetyped that an enveloped event comes from.\n\nSource: the public repository's events; the documentation has no such field.", members: Members::Names(&[("MEDIA", "media"), ("SPEECH", "speech"), ("DIALOG", "dialog"), ("HOOKS", "hooks"), ("INTEGRATION", "integration")]) },
];

static PAYLOAD: [Variant; 12] = [
    Variant { name: Word::new("call_started"), kind: Some(Kind::Record(2)) },
    Variant { name: Word::new("call_terminated"), kind: Some(Kind::Record(3)) },
    Variant { name: Word::new("speech_partial"), kind: Some(Kind::Record(4)) },
    Variant { name: Word::new("speech_final"), kind: Some(Kind::Record(6)) },
    Variant { name: Word::new("dtmf_received"), kind: Some(Kind::Record(7)) },
    Variant { name: Word::new("state_transition"), kind: Some(Kind::Record(8)) },
    Variant { name: Word::new("action_executed"), kind: Some(Kind::Record(9)) },
    Variant { name: Word::new("hook_result"), kind: Some(Kind::Record(10)) },
    Variant { name: Word::new("hook_error"), kind: Some(Kind::Record(11)) },
    Variant { name: Word::new("tts_started"), kind: Some(Kind::Record(12)) },
    Variant { name: Word::new("tts_completed"), kind: Some(Kind::Record(13)) },
    Variant { name: Word::new("error"), kind: Some(Kind::Record(14)) },
];

impl Fill for voicetyped::Call<'_> {
    const FIELDS: usize = 9;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.session_id);
        row.put(&self.caller_id);
        row.put(&self.called_number);
        row.put(&self.dialog_name);
        row.put(&self.current_state);
        row.put(&self.start_time);
        row.put(&self.duration_seconds);
        row.put(&self.status);
        row.put(&self.variables);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::Call);

impl Fill for voicetyped::CallList<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.calls);
        row.put(&self.next_page_token);
        row.put(&self.total_count);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::CallList);

impl Fill for voicetyped::CallStarted<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.caller_id);
        row.put(&self.called_number);
        row.put(&self.dialog_name);
        row.put(&self.sip_headers);
        row.put(&self.protocol);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::CallStarted);

impl Fill for voicetyped::CallTerminated<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.reason);
        row.put(&self.duration_seconds);
        row.put(&self.state_transitions);
        row.put(&self.final_state);
        row.put(&self.duration_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::CallTerminated);

impl Fill for voicetyped::SpeechPartial<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.transcript);
        row.put(&self.confidence);
        row.put(&self.language);
        row.put(&self.duration_ms);
        row.put(&self.segments);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::SpeechPartial);

impl Fill for voicetyped::Segment<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.text);
        row.put(&self.start_ms);
        row.put(&self.end_ms);
        row.put(&self.confidence);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::Segment);

impl Fill for voicetyped::SpeechFinal<'_> {
    const FIELDS: usize = 5;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.transcript);
        row.put(&self.confidence);
        row.put(&self.language);
        row.put(&self.duration_ms);
        row.put(&self.segments);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::SpeechFinal);

impl Fill for voicetyped::DtmfReceived<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.digit);
        row.put(&self.duration_ms);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::DtmfReceived);

impl Fill for voicetyped::StateTransition<'_> {
    const FIELDS: usize = 4;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.from_state);
        row.put(&self.to_state);
        row.put(&self.trigger_event);
        row.put(&self.dialog_name);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::StateTransition);

impl Fill for voicetyped::ActionExecuted<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.action_type);
        row.put(&self.params);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::ActionExecuted);

impl Fill for voicetyped::HookResult<'_> {
    const FIELDS: usize = 3;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.hook_url);
        row.put(&self.status_code);
        row.put(&self.response);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::HookResult);

impl Fill for voicetyped::HookError<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.hook_url);
        row.put(&self.error);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::HookError);

impl Fill for voicetyped::TtsStarted<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.text);
        row.put(&self.voice);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::TtsStarted);

impl Fill for voicetyped::TtsCompleted<'_> {
    const FIELDS: usize = 2;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.text);
        row.put(&self.voice);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::TtsCompleted);

impl Fill for voicetyped::Error<'_> {
    const FIELDS: usize = 1;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.error);
        row.rest(&self.rest);
    }
}

crate::systems::built_json!(voicetyped::Error);

impl Value for voicetyped::CallStatus<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            voicetyped::CallStatus::Active => 0,
            voicetyped::CallStatus::OnHold => 1,
            voicetyped::CallStatus::Transferring => 2,
            voicetyped::CallStatus::Terminated => 3,
            other => return other.name().word(image),
        })
    }
}

impl Value for voicetyped::Protocol<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            voicetyped::Protocol::Sip => 0,
            voicetyped::Protocol::WebRtc => 1,
            other => return other.name().word(image),
        })
    }
}

impl Value for voicetyped::TerminationReason<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            voicetyped::TerminationReason::Normal => 0,
            voicetyped::TerminationReason::CallerHangup => 1,
            voicetyped::TerminationReason::SystemHangup => 2,
            voicetyped::TerminationReason::Transfer => 3,
            voicetyped::TerminationReason::Error => 4,
            voicetyped::TerminationReason::Timeout => 5,
            other => return other.name().word(image),
        })
    }
}

impl Value for voicetyped::EventSource<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(KNOWN | match self {
            voicetyped::EventSource::Media => 0,
            voicetyped::EventSource::Speech => 1,
            voicetyped::EventSource::Dialog => 2,
            voicetyped::EventSource::Hooks => 3,
            voicetyped::EventSource::Integration => 4,
            other => return other.name().word(image),
        })
    }
}

impl Value for voicetyped::Payload<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let (position, word) = match self {
            voicetyped::Payload::CallStarted(it) => (0, it.word(image)?),
            voicetyped::Payload::CallTerminated(it) => (1, it.word(image)?),
            voicetyped::Payload::SpeechPartial(it) => (2, it.word(image)?),
            voicetyped::Payload::SpeechFinal(it) => (3, it.word(image)?),
            voicetyped::Payload::DtmfReceived(it) => (4, it.word(image)?),
            voicetyped::Payload::StateTransition(it) => (5, it.word(image)?),
            voicetyped::Payload::ActionExecuted(it) => (6, it.word(image)?),
            voicetyped::Payload::HookResult(it) => (7, it.word(image)?),
            voicetyped::Payload::HookError(it) => (8, it.word(image)?),
            voicetyped::Payload::TtsStarted(it) => (9, it.word(image)?),
            voicetyped::Payload::TtsCompleted(it) => (10, it.word(image)?),
            voicetyped::Payload::Error(it) => (11, it.word(image)?),
            other => (u64::MAX, crate::systems::voicetyped::other_payload(other, image)?),
        };
        Some(union_word(image, position, word))
    }
}

impl Union for voicetyped::Payload<'_> {
    fn position(&self) -> Option<usize> {
        Some(match self {
            voicetyped::Payload::CallStarted(_) => 0,
            voicetyped::Payload::CallTerminated(_) => 1,
            voicetyped::Payload::SpeechPartial(_) => 2,
            voicetyped::Payload::SpeechFinal(_) => 3,
            voicetyped::Payload::DtmfReceived(_) => 4,
            voicetyped::Payload::StateTransition(_) => 5,
            voicetyped::Payload::ActionExecuted(_) => 6,
            voicetyped::Payload::HookResult(_) => 7,
            voicetyped::Payload::HookError(_) => 8,
            voicetyped::Payload::TtsStarted(_) => 9,
            voicetyped::Payload::TtsCompleted(_) => 10,
            voicetyped::Payload::Error(_) => 11,
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
    pub(crate) const CALL: usize = 0;
    pub(crate) const CALL_LIST: usize = 1;
    pub(crate) const CALL_STARTED: usize = 2;
    pub(crate) const CALL_TERMINATED: usize = 3;
    pub(crate) const SPEECH_PARTIAL: usize = 4;
    pub(crate) const SEGMENT: usize = 5;
    pub(crate) const SPEECH_FINAL: usize = 6;
    pub(crate) const DTMF_RECEIVED: usize = 7;
    pub(crate) const STATE_TRANSITION: usize = 8;
    pub(crate) const ACTION_EXECUTED: usize = 9;
    pub(crate) const HOOK_RESULT: usize = 10;
    pub(crate) const HOOK_ERROR: usize = 11;
    pub(crate) const TTS_STARTED: usize = 12;
    pub(crate) const TTS_COMPLETED: usize = 13;
    pub(crate) const ERROR: usize = 14;
    pub(crate) const EVENT: usize = 15;
}
