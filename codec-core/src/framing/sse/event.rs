//! What a parser hands over.

use crate::Text;

/// An event of the stream, borrowed from the input or from the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SseEvent<'a> {
    /// The event type; `message` where the stream names none.
    pub event_type: Text<'a>,
    /// The data: its lines joined by line feeds, ill-formed UTF-8 as U+FFFD.
    pub data: Text<'a>,
    /// The last event id as of this event: its own one, or the latest before it; may be empty.
    pub id: Text<'a>,
    /// Where in the stream the event's first line begins, in bytes.
    pub stream_offset: u64,
    /// Whether the stream ended before the event did.
    ///
    /// Only [`SseParser::finish_pending`](super::SseParser::finish_pending) gives such an event.
    pub incomplete: bool,
}

/// Everything that a stream says, for those who want more than its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum SseItem<'a> {
    /// An event.
    Event(SseEvent<'a>),
    /// A comment: all that follows the colon, a first space too.
    ///
    /// Servers send comments as keep-alives. They are given at once, before the event around them.
    Comment(Text<'a>),
    /// A new reconnection time.
    Retry {
        /// How long to wait before reconnecting, in milliseconds.
        ms: u64,
    },
    /// A line that the rules ignore: an unknown field, a `retry` that is no number, an `id` with
    /// a NUL in it.
    Ignored {
        /// The field's name.
        name: Text<'a>,
        /// The field's value, without the one space after the colon.
        value: Text<'a>,
    },
}
