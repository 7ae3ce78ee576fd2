//! What jambonz says to its application.

use super::{
    Ack, AdultedSession, AgentData, AgentToolCall, CallInfo, ErrorData, HookData, QueueData,
    Session, StatusData, StreamingData, TokensResult, ToolCall, VerbData,
};
use crate::declare::{json_message, tagged_union};
use crate::json::{JsonStr, Raw};

json_message! {
    /// A message of jambonz.
    pub struct Message<'a> = "message", JavaScript, often true {
        /// The message's identifier, to be named when it is acknowledged.
        msgid: JsonStr<'a>,
        /// The call that the connection's session began with: not always the one that this is
        /// about, see [`leg_sid`](Self::leg_sid).
        call_sid: Option<JsonStr<'a>>,
        /// The hook that the application gave.
        hook: Option<JsonStr<'a>>,
        /// What it says.
        data: Data<'a> as "type",
        /// The trace's context: trace, span and flag.
        b3: Option<JsonStr<'a>>,
    }
}

tagged_union! {
    /// What jambonz says.
    pub enum Data<'a> {
        /// The status of a leg has changed.
        CallStatus(StatusData<'a>) "call:status" = "call_status",
        /// A verb has ended, or something happened while it ran.
        VerbHook(HookData<'a>) "verb:hook" = "verb_hook",
        /// A verb began, ended, or did something.
        VerbStatus(VerbData<'a>) "verb:status" = "verb_status",
        /// A session begins.
        SessionNew(Session<'a>) "session:new" = "session_new",
        /// A session goes on over a new connection.
        SessionReconnect(Session<'a>) "session:reconnect" = "session_reconnect",
        /// The call was sent to another hook.
        SessionRedirect(CallInfo<'a>) "session:redirect" = "session_redirect",
        /// A dialled leg becomes a session of its own.
        SessionAdulting(AdultedSession<'a>) "session:adulting" = "session_adulting",
        /// A dialled leg was answered: it waits for verbs to be run on it.
        DialConfirm(CallInfo<'a>) "dial:confirm" = "dial_confirm",
        /// An event of a speech-to-speech vendor, keys in snake case.
        LlmEvent(Raw<'a>) "llm:event" = "llm_event",
        /// A model wants a function to be called.
        LlmToolCall(ToolCall<'a>) "llm:tool-call" = "llm_tool_call",
        /// What became of text that was to be spoken.
        TtsTokensResult(TokensResult<'a>) "tts:tokens-result" = "tts_tokens_result",
        /// Something happened to the stream of speech.
        TtsStreamingEvent(StreamingData<'a>) "tts:streaming-event" = "tts_streaming_event",
        /// Something went wrong.
        Error(ErrorData<'a>) "jambonz:error" = "jambonz_error",
        /// A call was put into a queue or left it.
        QueueStatus(QueueData<'a>) "queue:status" = "queue_status",
        /// Something happened in a conversation with an agent; commercial edition.
        AgentEvent(AgentData<'a>) "agent:event" = "agent_event",
        /// An agent wants a function to be called; commercial edition.
        AgentToolCall(AgentToolCall<'a>) "agent:tool-call" = "agent_tool_call",
    }
}

impl<'a> Message<'a> {
    /// The name on the wire, as `call:status`.
    #[must_use]
    pub fn name(&self) -> JsonStr<'a> {
        self.data.name()
    }

    /// The name in snake case, as `call_status`; `unknown` if it is unknown.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.data.kind()
    }

    /// What the message says about a leg, if it carries that.
    #[must_use]
    pub const fn call(&self) -> Option<&CallInfo<'a>> {
        match &self.data {
            Data::CallStatus(StatusData { call, .. })
            | Data::VerbHook(HookData { call, .. })
            | Data::SessionNew(Session { call, .. })
            | Data::SessionReconnect(Session { call, .. })
            | Data::SessionAdulting(AdultedSession { call, .. })
            | Data::QueueStatus(QueueData { call, .. })
            | Data::SessionRedirect(call)
            | Data::DialConfirm(call) => Some(call),
            _ => None,
        }
    }

    /// The leg that the message is about: its data's, or else the session's; `None` if it names
    /// none.
    ///
    /// In messages about a dialled leg, the session's is that of the leg that dialled it.
    #[must_use]
    pub fn leg_sid(&self) -> Option<JsonStr<'a>> {
        self.call().and_then(|call| call.call_sid).or(self.call_sid)
    }

    /// Whether jambonz waits for this message to be acknowledged: it gives up after
    /// [`ACK_TIMEOUT_MS`].
    ///
    /// Acknowledging others does no harm.
    #[must_use]
    pub const fn is_ack_needed(&self) -> bool {
        matches!(
            self.data,
            Data::SessionNew(_)
                | Data::SessionReconnect(_)
                | Data::SessionRedirect(_)
                | Data::SessionAdulting(_)
                | Data::DialConfirm(_)
                | Data::VerbHook(_)
                | Data::QueueStatus(_)
        )
    }

    /// The acknowledgement of this message, without verbs.
    ///
    /// That of a `session:new` for a call that came in must bring verbs: see
    /// [`ack_with`](Self::ack_with).
    #[must_use]
    pub fn ack(&self) -> Ack<'a> {
        Ack { msgid: self.msgid, ..Ack::default() }
    }

    /// The acknowledgement of this message, with an array of verbs to be run.
    #[must_use]
    pub fn ack_with(&self, verbs: Raw<'a>) -> Ack<'a> {
        Ack { data: Some(verbs), ..self.ack() }
    }
}

/// The acknowledgement of a message, without verbs: [`Message::ack`].
#[must_use]
pub fn ack_for<'a>(message: &Message<'a>) -> Ack<'a> {
    message.ack()
}

/// How long jambonz waits for an acknowledgement unless it is set up otherwise, in ms.
///
/// Source: jambonz-feature-server 0.9.8, `JAMBONES_WS_API_MSG_RESPONSE_TIMEOUT`.
pub const ACK_TIMEOUT_MS: u64 = 5_000;
