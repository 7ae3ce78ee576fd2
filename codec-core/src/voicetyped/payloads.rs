//! What each kind of event carries.
//!
//! The documented fields come first, in their documented order; behind them stand those that only
//! the repository's events have. Every field may be missing, as neither of the two has them all.

use super::declare::payloads;
use super::{Digit, Protocol, TerminationReason};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

payloads! {
    /// What an event carries, by its type.
    pub enum Payload<'a> {
        CallStarted "call_started" "call.started",
        CallTerminated "call_terminated" "call.terminated",
        SpeechPartial "speech_partial" "speech.partial",
        SpeechFinal "speech_final" "speech.final",
        DtmfReceived "dtmf_received" "dtmf.received",
        StateTransition "state_transition" "state.transition",
        ActionExecuted "action_executed" "action.executed",
        HookResult "hook_result" "hook.result",
        HookError "hook_error" "hook.error",
        TtsStarted "tts_started" "tts.started",
        TtsCompleted "tts_completed" "tts.completed",
        Error "error" "error",
    }
}

json_message! {
    /// A call has begun: media flows. The first event of a call.
    ///
    /// Source: "Call Event Stream API", `call_started`.
    pub struct CallStarted<'a> = "call_started", JavaScript {
        /// Who calls: a number or a SIP URI.
        caller_id: Option<JsonStr<'a>>,
        /// The number called.
        called_number: Option<JsonStr<'a>>,
        /// The dialog that takes the call.
        dialog_name: Option<JsonStr<'a>>,
        /// The SIP headers, an object of strings; not in envelopes.
        sip_headers: Option<Raw<'a>>,
        /// The way by which the call came; in envelopes only.
        protocol: Option<Protocol<'a>>,
    }
}

json_message! {
    /// A call is over. The last event of a call.
    ///
    /// Source: "Call Event Stream API", `call_terminated`.
    pub struct CallTerminated<'a> = "call_terminated", JavaScript, often true {
        /// Why it ended.
        reason: Option<TerminationReason<'a>>,
        /// How long it was; not in envelopes.
        duration_seconds: Option<i64> => "s",
        /// How often the dialog changed its state; not in envelopes.
        state_transitions: Option<i64>,
        /// The dialog's last state; not in envelopes.
        final_state: Option<JsonStr<'a>>,
        /// How long it was; in envelopes only.
        duration_ms: Option<i64> => "ms",
    }
}

json_message! {
    /// What the caller is saying, as far as it is understood by now.
    ///
    /// Source: "Call Event Stream API", `speech_partial`.
    pub struct SpeechPartial<'a> = "speech_partial", JavaScript, often true {
        /// The words.
        transcript: Option<JsonStr<'a>>,
        /// How certain they are, from 0 to 1; not in envelopes.
        confidence: Option<f64>,
        /// The language; not in envelopes.
        language: Option<JsonStr<'a>>,
        /// How long the speech has been; not in envelopes.
        duration_ms: Option<i64> => "ms",
        /// The parts of the speech; documented for the final event only.
        segments: Option<List<'a, Segment<'a>>>,
    }
}

json_message! {
    /// What the caller has said.
    ///
    /// Source: "Call Event Stream API", `speech_final`.
    pub struct SpeechFinal<'a> = "speech_final", JavaScript, often true {
        /// The words.
        transcript: Option<JsonStr<'a>>,
        /// How certain they are, from 0 to 1.
        confidence: Option<f64>,
        /// The language; may be empty.
        language: Option<JsonStr<'a>>,
        /// How long the speech was; not in envelopes.
        duration_ms: Option<i64> => "ms",
        /// The parts of the speech.
        segments: Option<List<'a, Segment<'a>>>,
    }
}

json_message! {
    /// A part of a speech.
    ///
    /// Source: "Call Event Stream API", `speech_final`.
    pub struct Segment<'a> = "segment", JavaScript, often true {
        /// The words.
        text: Option<JsonStr<'a>>,
        /// When they began, from the start of the speech.
        start_ms: Option<i64> => "ms",
        /// When they ended, from the start of the speech.
        end_ms: Option<i64> => "ms",
        /// How certain they are, from 0 to 1.
        confidence: Option<f64>,
    }
}

json_message! {
    /// The caller has pressed a key.
    ///
    /// Source: "Call Event Stream API", `dtmf_received`.
    pub struct DtmfReceived<'a> = "dtmf_received", JavaScript {
        /// The key: a string, in envelopes the number of the character.
        digit: Option<Digit<'a>>,
        /// For how long it was pressed.
        duration_ms: Option<i64> => "ms",
    }
}

json_message! {
    /// The dialog is in another state, or again in the same.
    ///
    /// Source: "Call Event Stream API", `state_transition`.
    pub struct StateTransition<'a> = "state_transition", JavaScript {
        /// The state it was in; empty at the start.
        from_state: Option<JsonStr<'a>>,
        /// The state it is in now.
        to_state: Option<JsonStr<'a>>,
        /// What made it change: an event's name; in envelopes the input itself.
        trigger_event: Option<JsonStr<'a>>,
        /// The dialog.
        dialog_name: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// The dialog has done something.
    ///
    /// Source: the public repository; the documentation only names the event.
    pub struct ActionExecuted<'a> = "action_executed", JavaScript {
        /// What it has done.
        action_type: Option<JsonStr<'a>>,
        /// With which parameters: an object of strings.
        params: Option<Raw<'a>>,
    }
}

json_message! {
    /// One of the application's hooks has answered.
    ///
    /// Source: the public repository; the documentation only names the event.
    pub struct HookResult<'a> = "hook_result", JavaScript {
        /// The hook.
        hook_url: Option<JsonStr<'a>>,
        /// The HTTP status of its answer.
        status_code: Option<i64>,
        /// Its answer, an object.
        response: Option<Raw<'a>>,
    }
}

json_message! {
    /// One of the application's hooks has failed.
    ///
    /// Source: the public repository; the documentation only names the event.
    pub struct HookError<'a> = "hook_error", JavaScript {
        /// The hook.
        hook_url: Option<JsonStr<'a>>,
        /// What went wrong, for people.
        error: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Speech synthesis has begun.
    ///
    /// Source: the public repository; the documentation only names the event.
    pub struct TtsStarted<'a> = "tts_started", JavaScript {
        /// What is said.
        text: Option<JsonStr<'a>>,
        /// The voice that says it.
        voice: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Speech synthesis has ended; not sent if the caller interrupted it.
    ///
    /// Source: the public repository; the documentation only names the event.
    pub struct TtsCompleted<'a> = "tts_completed", JavaScript {
        /// What was said.
        text: Option<JsonStr<'a>>,
        /// The voice that said it.
        voice: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// The system has a fault, which may have nothing to do with a call.
    ///
    /// Its kind is not called `error`, as this is what a message that cannot be read is.
    ///
    /// Source: none; documentation and repository only name the event.
    pub struct Error<'a> = "error_event", JavaScript {
        /// What went wrong, for people.
        error: Option<JsonStr<'a>>,
    }
}
