//! The rtpbridge media server: its events, responses and commands, JSON over WebSocket.

mod events;
mod names;

pub use events::{
    Dtmf, EndpointStateChanged, EndpointStats, Event, InboundStats, OutboundStats, Stats,
};
pub use names::EndpointState;

use crate::DecodeError;
use crate::json::{JsonStr, Reader};

/// Parses an event: `{"event": name, "data": {…}}`.
///
/// # Errors
/// What is wrong with the text; `MissingField`, if it has no `event` or no `data`.
pub fn parse_event(text: &[u8]) -> Result<Event<'_>, DecodeError> {
    let mut reader = Reader::new(text);
    let mut name = JsonStr::default();
    let mut event = None;
    let mut object = reader.object()?;
    while let Some((key, value)) = object.next_entry()? {
        if key == "event" {
            name = value.string()?;
        } else if key == "data" {
            event = Some(Event::read_as(name, value)?);
        }
    }
    reader.finish()?;
    event.ok_or_else(|| DecodeError::new(crate::ErrorKind::MissingField, text.len()))
}
