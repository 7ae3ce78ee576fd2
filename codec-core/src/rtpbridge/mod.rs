//! The rtpbridge media server: its events, responses and commands, JSON over WebSocket.
//!
//! ```
//! use callevents::CallTracker;
//! use callevents::rtpbridge::{
//!     Command, EventData, Message, Request, RtpbridgeOrder, parse, parse_response,
//! };
//!
//! let mut endpoints = CallTracker::<RtpbridgeOrder, 64>::new(); // one for each connection
//! let asked = Request::new("1", Command::SessionInfo); // what it says, and what is sent
//! # let (texts, now_ms) = ([
//! #     &br#"{"event":"dtmf","data":{"digit":"5","duration_ms":120,"endpoint_id":"e"}}"#[..],
//! #     br#"{"event":"events.dropped","data":{"count":2}}"#,
//! #     br#"{"id":"1","result":{"created_at":"2026-04-03T10:00:00Z","endpoints":[],"recordings":[],"session_id":"s","state":"active","vad_active":[]}}"#,
//! # ], 0);
//! for text in texts {
//!     match parse(text)? {
//!         Message::Event(event) => {
//!             let verdict = endpoints.follow(&event, now_ms);
//!             match event.data {
//!                 EventData::Dtmf(key) => println!("{} {verdict:?}", key.digit),
//!                 EventData::EventsDropped(lost) => println!("ask again: {} lost", lost.count),
//!                 _ => println!("{}", event.name()),
//!             }
//!         }
//!         // The id tells which request it answers, that request how to read it.
//!         Message::Response(answer) if answer.id == Some(asked.id) => {
//!             match parse_response(asked.command.method(), text)?.result {
//!                 Ok(result) => endpoints.on_answer(&asked.command, &result, now_ms),
//!                 Err(error) => println!("{}: {}", error.code, error.message),
//!             }
//!         }
//!         _ => {}
//!     }
//! }
//! # assert_eq!(endpoints.uncertain().count(), 0);
//! # Ok::<(), callevents::DecodeError>(())
//! ```
//!
//! # Requests and answers
//!
//! An answer does not say what it answers: keep the method by the request's id, and read the answer
//! with [`parse_response`]; answers come in the order of the requests, also of those with the same
//! id. The server serves a connection's requests one by one, and sends no event meanwhile. The
//! answer to a request comes before the events that it causes.
//!
//! Requests may have members that nothing has a field for, and may be arrays: the server takes
//! them, so [`Request::parse`] does. Numbers of the documentation that the server writes otherwise
//! are read in both forms.
//!
//! # Order
//!
//! Per endpoint, by [`RtpbridgeOrder`]. Nothing breaks it, because under load events overtake each
//! other and are dropped; what there is to know is which endpoints are certain:
//!
//! | what came | the endpoint |
//! |---|---|
//! | `endpoint.state_changed` | is in that state; uncertain if `old_state` is not the one known |
//! | `endpoint.file.finished`, `endpoint.tone.finished` | is finished; gone, if its file could not be fetched |
//! | `endpoint.transferred_out`, the answer to `endpoint.remove` or `endpoint.transfer` | is gone |
//! | `endpoint.transferred_in` | is there, also after its end |
//! | any other event about it | is there, its state the one known |
//! | a state after its end | stays as it is: the event is late |
//! | `events.dropped`, `error`, an event without its data, `session.orphaned`, the answer to `session.attach` | all are uncertain, and those that are heard of for the first time from then on |
//! | the answer to `session.info` | those in it are certain, all others gone |
//! | a session's timeout, the answer to `session.create` or `session.destroy` | all are gone |
//!
//! Creation and removal have no events: give the answers to
//! [`on_answer`](crate::CallTracker::on_answer), or for a removal
//! [`on_removed`](crate::CallTracker::on_removed). Of a bridge the other end goes too, and nobody
//! says so.
//!
//! The notice `events.dropped` stands before what was lost, as a rule: what follows was queued
//! earlier. So ask for `session.info` twice. Events that are older than the first answer may still
//! come behind it, none behind the second. Digits, good-byes and statistics that were lost stay
//! lost.
//!
//! # Reconnecting
//!
//! A session whose connection is gone lives on for a while (30 s unless configured), its media
//! too. What happens meanwhile is told nobody, and not counted in any `events.dropped`. Connect
//! anew, ask for `session.attach`, then for `session.info`.
//!
//! | the answer to `session.attach` | what to do |
//! |---|---|
//! | a result | all endpoints are uncertain until `session.info` |
//! | `SESSION_NOT_ORPHANED` | the server has not noticed yet that the old connection is gone: try again |
//! | `SESSION_NOT_FOUND` | the time is over and all is gone: create a session |
//!
//! A session that has ended by a timeout is still bound to its connection: requests give
//! `SESSION_GONE` until `session.destroy` has given `SESSION_NOT_FOUND`. A restart of the server
//! loses everything.

mod commands;
mod envelope;
mod event;
mod events;
mod failed;
mod lifecycle;
mod loops;
mod message;
mod methods;
mod names;
pub(crate) mod news;
mod order;
mod request;
mod response;
mod results;
mod route;

pub use commands::*;
pub use event::Event;
pub use events::*;
pub use failed::SerializationFailed;
pub use loops::LoopCount;
pub use message::Message;
pub use methods::{Command, Method, MethodResult};
pub use names::*;
pub use order::RtpbridgeOrder;
pub use request::Request;
pub use response::Response;
pub use results::*;
pub use route::{EventRoute, RequestRoute};

use crate::DecodeError;
use crate::describe::SystemInfo;

/// Parses a message of the server: an event, or an answer whose result is not typed yet.
///
/// # Errors
/// - What is wrong with the text: see [`json::Reader`](crate::json::Reader).
/// - `WrongType`, `NumberOutOfRange`, `MissingField`: of a field, which is named.
#[inline]
pub fn parse(text: &[u8]) -> Result<Message<'_>, DecodeError> {
    Message::parse(text)
}

/// Parses the answer to a request of `method`.
///
/// # Errors
/// As for [`parse`].
pub fn parse_response<'a>(method: Method<'_>, text: &'a [u8]) -> Result<Response<'a>, DecodeError> {
    Response::parse_of(method, text)
}

/// Parses a request of a client: what servers do, and readers of captures.
///
/// # Errors
/// As for [`parse`].
pub fn parse_request(text: &[u8]) -> Result<Request<'_>, DecodeError> {
    Request::parse(text)
}

/// All that rtpbridge says and is told.
pub const SYSTEM: &SystemInfo = &SystemInfo {
    name: "rtpbridge",
    messages: &[Event::INFO, Response::INFO, Request::INFO, SerializationFailed::INFO],
    unions: &[EventData::INFO, Command::INFO, MethodResult::INFO],
};
