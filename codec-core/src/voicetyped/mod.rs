//! voicetyped: the Call Event Stream, its REST answers and its queries.

mod calls;
mod declare;
mod digit;
mod envelope;
mod event;
mod lifecycle;
mod names;
mod order;
mod payloads;
mod query;
mod repeats;
mod route;

pub use calls::{Call, CallList};
pub use digit::Digit;
pub use envelope::Envelope;
pub use event::{Common, Event, Form};
pub use names::{CallStatus, EventSource, Protocol, TerminationReason};
pub use order::VoicetypedOrder;
pub use payloads::{
    ActionExecuted, CallStarted, CallTerminated, DtmfReceived, Error, HookError, HookResult,
    Payload, Segment, SpeechFinal, SpeechPartial, StateTransition, TtsCompleted, TtsStarted,
};
pub use query::{CallsQuery, EventsQuery};
pub use repeats::{RepeatFilter, RepeatSlot, StateChain, StateLink};
pub use route::CallRoute;

use crate::DecodeError;

/// Parses an event in either of its two forms: see [`Event::parse`].
///
/// # Errors
/// Those of [`Event::parse`].
#[inline]
pub fn parse_event(text: &[u8]) -> Result<Event<'_>, DecodeError> {
    Event::parse(text)
}
