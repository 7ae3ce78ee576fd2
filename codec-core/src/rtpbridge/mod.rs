//! The rtpbridge media server: its events, responses and commands, JSON over WebSocket.

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
