//! jambonz: the messages of its WebSocket API, both ways, and the order of its statuses.
//!
//! jambonz opens a WebSocket (subprotocol [`SUBPROTOCOL`]) to the application for each call; every
//! text frame is one message. [`parse`] reads what jambonz says, [`ApplicationMessage::parse`]
//! what applications say; all of it can be built too.

mod application;
mod build;
mod call;
mod commands;
mod events;
mod hook;
mod lifecycle;
mod message;
mod names;
mod order;
mod route;
mod status;

pub use application::{Ack, ApplicationMessage, Command};
pub use call::{
    AdultedSession, CallInfo, Defaults, Leg, Participant, Recognizer, Session, SipMessage,
    SipPayload, StatusData, Synthesizer,
};
pub use commands::{
    ActOnParticipant, Boost, CommandData, Digits, Form, PlaceCall, ReconfigureStt, Record,
    Redirect, SendDtmf, SendSipRequest, SetCallStatus, SetConfHold, SetConfMute, SetListen,
    SetMediaPath, SetMute, SetNoiseIsolation, SetStream, SetTranscribe, SipRequest, Tokens,
    Whisper,
};
pub use events::{
    AgentData, AgentToolCall, ErrorData, FunctionCall, QueueData, StreamingData, TokensResult,
    ToolCall, VerbData,
};
pub use hook::{
    Alternative, HoldDetail, HookData, ReferDetails, Speech, SpeechVendor, Translation,
};
pub use message::{ACK_TIMEOUT_MS, Data, Message, ack_for};
pub use names::{
    Direction, EnableState, Failover, HoldState, HookReason, LeaveReason, MediaPath, MuteState,
    ParticipantAction, PauseState, QueueEvent, RecordAction, StreamingEvent, Terminator,
    TokensStatus,
};
pub use order::JambonzOrder;
pub use route::Route;
pub use status::CallStatus;

use crate::DecodeError;

/// Parses a message of jambonz: the text of one frame.
///
/// # Errors
/// What is wrong with the text; `MissingField`, if it has no `type`, `msgid` or `data`.
pub fn parse(text: &[u8]) -> Result<Message<'_>, DecodeError> {
    Message::parse(text)
}

/// The WebSocket subprotocol that jambonz offers.
pub const SUBPROTOCOL: &str = "ws.jambonz.org";

/// The largest message that jambonz takes unless it is set up otherwise, in bytes: it closes the
/// connection with 1009 on a larger one.
///
/// Source: jambonz-feature-server 0.9.8, `JAMBONES_WS_MAX_PAYLOAD`.
pub const MAX_APPLICATION_MESSAGE: usize = 24 * 1024;
