//! voicetyped: the Call Event Stream, its REST answers and its queries.
//!
//! ```
//! use callevents::CallTracker;
//! use callevents::framing::sse::SseParser;
//! use callevents::voicetyped::{Event, Payload, RepeatFilter, VoicetypedOrder};
//!
//! let mut stream = SseParser::<16384>::new(); // an event split over chunks is kept in 16 KiB
//! let mut calls = CallTracker::<VoicetypedOrder, 256>::new();
//! let mut repeats = RepeatFilter::<1024>::new();
//! calls.on_connect(); // calls in flight may begin with any event
//!
//! # let chunk = br#"data: {"event_id":"e1","session_id":"a","type":"call_started","timestamp":"2025-06-14T18:30:00Z"}
//! #
//! # "#;
//! # let now_ms = 0;
//! let mut input = &chunk[..]; // whatever the transport gave
//! while let Some(sse) = stream.next(&mut input)? {
//!     let event = Event::from_sse(&sse)?;
//!     let verdict = calls.observe_once(&event, &mut repeats, now_ms);
//!     match event.payload {
//!         Payload::SpeechFinal(speech) => println!("{:?}", speech.transcript),
//!         Payload::DtmfReceived(key) => println!("{:?}", key.digit.and_then(|key| key.as_char())),
//!         _ => println!("{} {} {verdict}", event.session_id, event.event_type()),
//!     }
//! }
//! # Ok::<(), callevents::DecodeError>(())
//! ```
//!
//! # Two forms
//!
//! The documentation has flat events with names as `call_started` ([`Form::Flat`]); the public
//! repository, also for its webhooks, has envelopes with names as `call.started` and the payload
//! under `data` ([`Form::Envelope`]). Both are read as the same [`Event`], and it is built in the
//! form it came in. A type that is not known is kept by its name with its JSON
//! ([`Payload::Unknown`]). In an event of the stream the `type` in the data counts, not the
//! stream's name for the event; where `type` is missing, that name takes its place.
//!
//! An event called `error` is an event. Browsers hand it to the same listeners as the failure of
//! the connection: there, it is the one that has data.
//!
//! # Order
//!
//! Per `session_id`, by [`VoicetypedOrder`]:
//!
//! | event | before the call | in the call | after the call |
//! |---|---|---|---|
//! | `call_started` | in order | only with the history, after a gap | violation |
//! | `call_terminated` | only after a gap | in order | replay |
//! | `error` | in order | in order | in order |
//! | any other | only after a gap | in order | violation |
//!
//! A speech may be final without having been partial, and `tts_completed` may be missing: the
//! caller may interrupt. [`StateChain`] tells where a `state_transition` does not go on from the
//! last one: the server drops events for a subscriber that is too slow, and says nothing.
//!
//! # Reconnecting
//!
//! The documentation knows no resuming: no ids in the stream, and nothing is kept for a client
//! that is away. So connect again with [`EventsQuery::include_history`], call
//! [`on_connect`](crate::CallTracker::on_connect), drop repeats with a [`RepeatFilter`], and ask
//! by `GET /v1/calls/{id}` ([`Call`]) for those of
//! [`uncertain`](crate::CallTracker::uncertain) that the history does not tell of: they have
//! ended. Should there be ids after all,
//! [`last_event_id`](crate::framing::sse::SseParser::last_event_id) has the one to send, and
//! [`retry_ms`](crate::framing::sse::SseParser::retry_ms) how long to wait. The status 204 means
//! not to come again.

mod any_order;
mod calls;
mod declare;
mod digit;
mod envelope;
mod event;
pub(crate) mod lifecycle;
mod names;
mod order;
mod payloads;
pub(crate) mod query;
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
use crate::describe::SystemInfo;

/// Parses an event in either of its two forms: see [`Event::parse`].
///
/// # Errors
/// Those of [`Event::parse`].
#[inline]
pub fn parse_event(text: &[u8]) -> Result<Event<'_>, DecodeError> {
    Event::parse(text)
}

/// All that voicetyped says.
pub const SYSTEM: &SystemInfo = &SystemInfo {
    name: "voicetyped",
    messages: &[Common::INFO, Envelope::INFO, Call::INFO, CallList::INFO],
    unions: &[Payload::INFO],
};
