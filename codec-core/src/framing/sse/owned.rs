//! Events that own their text.

use alloc::string::String;

use super::{SseBuilder, SseEvent};
use crate::Text;

/// An event of the stream with a copy of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OwnedSseEvent {
    /// The event type; `message` where the stream names none.
    pub event_type: String,
    /// The data: its lines joined by line feeds.
    pub data: String,
    /// The last event id as of this event; may be empty.
    pub id: String,
    /// Where in the stream the event's first line begins, in bytes.
    pub stream_offset: u64,
    /// Whether the stream ended before the event did.
    pub incomplete: bool,
}

impl OwnedSseEvent {
    /// The same event, borrowed: what parsers of its data take.
    #[must_use]
    pub fn as_event(&self) -> SseEvent<'_> {
        SseEvent {
            event_type: Text::new(&self.event_type),
            data: Text::new(&self.data),
            id: Text::new(&self.id),
            stream_offset: self.stream_offset,
            incomplete: self.incomplete,
        }
    }
}

impl SseEvent<'_> {
    /// The same event with a copy of its text.
    #[must_use]
    pub fn into_owned(self) -> OwnedSseEvent {
        OwnedSseEvent {
            event_type: self.event_type.as_str().into(),
            data: self.data.as_str().into(),
            id: self.id.as_str().into(),
            stream_offset: self.stream_offset,
            incomplete: self.incomplete,
        }
    }
}

impl From<SseEvent<'_>> for OwnedSseEvent {
    fn from(event: SseEvent<'_>) -> Self {
        event.into_owned()
    }
}

/// The block that says the same. An id is written also where the event has only kept the one
/// before.
impl<'a> From<SseEvent<'a>> for SseBuilder<'a> {
    fn from(event: SseEvent<'a>) -> Self {
        let block = Self::new().event(event.event_type.as_str()).data(event.data.as_str());
        if event.id.is_empty() { block } else { block.id(event.id.as_str()) }
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for OwnedSseEvent {
    fn format(&self, f: defmt::Formatter<'_>) {
        self.as_event().format(f);
    }
}
