//! jambonz: the messages of its WebSocket API, both ways, and the order of its statuses.
//!
//! jambonz is the client: for each call it opens a WebSocket with the subprotocol [`SUBPROTOCOL`]
//! to the application, and every frame on it is one message. [`parse`] reads what jambonz says,
//! [`ApplicationMessage::parse`] what applications say; all of it can be built too.
//!
//! ```
//! use callevents::CallTracker;
//! use callevents::jambonz::{self, Command, Data, JambonzOrder};
//! use callevents::json::Raw;
//!
//! let mut calls = CallTracker::<JambonzOrder, 256>::new();
//! # let (frame, now_ms, mut out) = (br#"{"type":"session:new","msgid":"m1","call_sid":"c1",
//! #     "data":{"call_sid":"c1","call_status":"trying","direction":"inbound"}}"#, 0, [0; 256]);
//!
//! let message = jambonz::parse(frame)?; // the text of a frame
//! calls.on_session(&message, now_ms);
//! match &message.data {
//!     Data::CallStatus(status) => println!("{}", calls.observe(status, now_ms)),
//!     Data::VerbHook(hook) => println!("{:?} {:?}", hook.reason, hook.speech),
//!     other => println!("{}", other.kind()),
//! }
//! if message.is_ack_needed() {
//!     let verbs = Raw::new(br#"[{"verb":"say","text":"Hello"}]"#)?;
//!     let len = message.ack_with(verbs).encode(&mut out)?; // to be sent back soon
//! }
//! let len = Command::tts_tokens(Raw::new(b"1")?, "Good ").encode(&mut out)?;
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! # Which call
//! The envelope's `call_sid` is that of the session, and is missing before the session begins and
//! after a leg was made a session of its own. The leg that a message is about is
//! [`Message::leg_sid`]; the leg that dialled it is [`CallInfo::parent_call_sid`]. Nothing in a
//! message's data must be there. What is not known (types, commands, statuses, members) is kept,
//! and a message is built in the order of members in which it was read.
//!
//! # Acknowledgements
//! jambonz waits [`ACK_TIMEOUT_MS`] for the acknowledgement of a message that
//! [needs one](Message::is_ack_needed), and then goes on without; that of a `session:new` for a
//! call that came in must bring a verb, or the call is refused. Messages of the application must
//! not be longer than [`MAX_APPLICATION_MESSAGE`].
//!
//! # Connections that break
//! - If a connection ends with any code but 1000, jambonz connects again and sends
//!   `session:reconnect`, with the data of `session:new` as it was then. Hand it to
//!   [`on_session`](crate::CallTracker::on_session), and acknowledge it: what was said meanwhile
//!   waits for that, and comes then, in order.
//! - An application that closes with 1000 hears nothing more of the call. One that was
//!   disconnected before it had acknowledged `session:new` may answer the `session:reconnect`, but
//!   hears nothing more either, not even the end: end such calls by
//!   [`expire`](crate::CallTracker::expire).
//! - A call that came in and was not answered may end without a word; when its connection closes,
//!   [`forget`](crate::CallTracker::forget) it.
//!
//! The order of statuses is a table: [`JambonzOrder`].

mod application;
mod build;
pub(crate) mod call;
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
pub(crate) use lifecycle::update_of_hold;
pub use message::{ACK_TIMEOUT_MS, Data, Message, ack_for};
pub use names::{
    Direction, EnableState, Failover, HoldState, HookReason, LeaveReason, MediaPath, MuteState,
    ParticipantAction, PauseState, QueueEvent, RecordAction, StreamingEvent, Terminator,
    TokensStatus,
};
pub use order::JambonzOrder;
pub use route::Route;
pub(crate) use route::has_own_leg;
pub use status::CallStatus;

use crate::DecodeError;
use crate::describe::SystemInfo;

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

/// All that jambonz says and is told.
pub const SYSTEM: &SystemInfo = &SystemInfo {
    name: "jambonz",
    messages: &[Message::INFO, Ack::INFO, Command::INFO],
    unions: &[],
};
