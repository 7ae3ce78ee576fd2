//! What jambonz tells between the statuses and hooks of a call.

use super::{
    Alternative, CallInfo, Failover, LeaveReason, QueueEvent, StreamingEvent, TokensStatus,
};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

json_message! {
    /// A verb began, ended, or did something; only sent to applications that asked for it.
    pub struct VerbData<'a> = "verb_data", JavaScript {
        /// What happened, as `starting`, `finished`, `start-playback`.
        event: Option<JsonStr<'a>>,
        /// synthesized-audio: who spoke it, a string; speech-bargein-detected: who heard it, an
        /// object.
        vendor: Option<Raw<'a>>,
        /// synthesized-audio: the language.
        language: Option<JsonStr<'a>>,
        /// synthesized-audio: how many characters were spoken.
        characters: Option<u32>,
        /// synthesized-audio: how long it took to make, as a string.
        elapsed_time: Option<Raw<'a>> => "ms",
        /// synthesized-audio: whether it was at hand already.
        served_from_cache: Option<bool>,
        /// dtmf-bargein-detected: the digit.
        dtmf: Option<JsonStr<'a>>,
        /// dtmf-bargein-detected: how long it was pressed.
        duration: Option<f64> => "ms",
        /// speech-bargein-detected: the language, as the vendor writes it.
        language_code: Option<JsonStr<'a>>,
        /// speech-bargein-detected: the channel, from 1.
        channel_tag: Option<u32>,
        /// speech-bargein-detected: whether it will not change any more.
        is_final: Option<bool>,
        /// speech-bargein-detected: what it may be, the best first.
        alternatives: Option<List<'a, Alternative<'a>>>,
        /// The verb's `id`, if the application gave it one.
        id: Option<JsonStr<'a>>,
        /// The verb, in events of playing and barging in.
        verb: Option<JsonStr<'a>>,
        /// The verb, in other events.
        name: Option<JsonStr<'a>>,
        /// `begin` or `end`; documented, never sent.
        status: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A model wants a function to be called: answer with
    /// [`Command::tool_output`](super::Command::tool_output).
    pub struct ToolCall<'a> = "tool_call", JavaScript {
        /// The call's identifier; with Google always the word `function_call_id`.
        tool_call_id: Option<JsonStr<'a>>,
        /// The function.
        name: Option<JsonStr<'a>>,
        /// Its arguments, as the model gave them.
        args: Option<Raw<'a>>,
        /// The vendor's type of message; only of Google.
        kind "type": Option<JsonStr<'a>>,
        /// The functions; only of Google.
        function_calls: Option<List<'a, FunctionCall<'a>>>,
        /// The call's identifier, in the documentation; never sent.
        call_id: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A function that a model wants to be called.
    pub struct FunctionCall<'a> = "function_call", JavaScript {
        /// The function.
        name: Option<JsonStr<'a>>,
        /// Its arguments.
        args: Option<Raw<'a>>,
        /// The call's identifier.
        id: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// What became of text that was to be spoken: one for each
    /// [`tts:tokens`](super::Command::tts_tokens).
    pub struct TokensResult<'a> = "tokens_result", JavaScript {
        /// The command's own, of any type.
        id: Option<Raw<'a>>,
        /// Whether it was taken; missing if the session speaks no streams.
        status: Option<TokensStatus<'a>>,
        /// Why it was refused, as `full`.
        reason: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Something happened to the stream of speech.
    pub struct StreamingData<'a> = "streaming_data", JavaScript {
        /// What happened.
        event_type: Option<StreamingEvent<'a>>,
        /// What was spoken; only of the commercial edition.
        text: Option<JsonStr<'a>>,
        /// Whether the caller spoke in between; only of the commercial edition.
        bargein: Option<bool>,
    }
}

json_message! {
    /// Something went wrong: in a verb, or with a message of the application.
    pub struct ErrorData<'a> = "error_data", JavaScript {
        /// What, as `TTS error`, `InvalidMessage`.
        msg: Option<JsonStr<'a>>,
        /// What exactly.
        details: Option<Raw<'a>>,
        /// The application's message that was not understood.
        content: Option<JsonStr<'a>>,
        /// What went wrong, in another form: only of commands that dial.
        error: Option<Raw<'a>>,
        /// Whether another vendor is tried.
        failover: Option<Failover<'a>>,
        /// The verb.
        verb: Option<JsonStr<'a>>,
        /// The verb's `id`, if the application gave it one.
        id: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A call was put into a queue or left it.
    ///
    /// The open-source server sends this over HTTP only, where it is the whole body.
    pub struct QueueData<'a> = "queue_data", JavaScript, with call: CallInfo<'a> {
        /// What happened.
        event: Option<QueueEvent<'a>>,
        /// The queue.
        queue: Option<JsonStr<'a>>,
        /// How many calls are in it now.
        length: Option<u32>,
        /// When the call was put into it.
        join_time: Option<i64> => "ms since the Unix epoch",
        /// Why the call left it.
        leave_reason: Option<LeaveReason<'a>>,
        /// When the call left it.
        leave_time: Option<i64> => "ms since the Unix epoch",
        /// The call that took it.
        dequeuer: Option<CallInfo<'a>>,
    }
}

json_message! {
    /// Something happened in a conversation with an agent; only of the commercial edition.
    pub struct AgentData<'a> = "agent_data", JavaScript {
        /// What, as `turn_end`.
        kind "type": Option<JsonStr<'a>>,
        /// What the caller said.
        transcript: Option<JsonStr<'a>>,
        /// What the agent said.
        response: Option<JsonStr<'a>>,
        /// Whether the caller interrupted it.
        interrupted: Option<bool>,
        /// How long its parts took.
        latency: Option<Raw<'a>>,
    }
}

json_message! {
    /// An agent wants a function to be called; only of the commercial edition.
    pub struct AgentToolCall<'a> = "agent_tool_call", JavaScript {
        /// The call's identifier.
        tool_call_id: Option<JsonStr<'a>>,
        /// The function.
        name: Option<JsonStr<'a>>,
        /// Its arguments.
        arguments: Option<Raw<'a>>,
    }
}
