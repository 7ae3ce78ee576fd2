//! What the server sends: an event or an answer.

use super::envelope::{Members, outermost};
use super::{Event, Method, Response};
use crate::DecodeError;
use crate::json::Writer;

/// A message of the server.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
pub enum Message<'a> {
    /// Something has happened.
    Event(Event<'a>),
    /// The answer to a request.
    Response(Response<'a>),
}

impl<'a> Message<'a> {
    #[inline(never)]
    pub(super) fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        // Filled where it will be returned: to copy so many fields takes long.
        let mut parsed = Ok(Self::Event(Event::blank()));
        if let (Ok(Self::Event(event)), false) = (&mut parsed, text.starts_with(b"{\"id\":")) {
            if event.fill(text).is_some() {
                return parsed;
            }
        }
        parsed = Self::parse_other(text);
        parsed
    }

    #[inline(never)]
    fn parse_other(text: &'a [u8]) -> Result<Self, DecodeError> {
        if let Some(response) = Response::parse_usual(Method::default(), text) {
            return Ok(Self::Response(response));
        }
        let members = Members::read(text)?;
        let is_response =
            [&members.id, &members.result, &members.error].iter().any(|m| m.is_some());
        if is_response && members.event.is_none() {
            Response::from_members(Method::default(), &members).map(Self::Response)
        } else {
            Event::from_members(&members).map(Self::Event)
        }
    }

    /// The message's kind in snake case: the event's, or `response`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Event(event) => event.kind(),
            Self::Response(_) => Response::INFO.kind,
        }
    }

    #[inline]
    fn write_object(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Event(event) => event.write_object(writer),
            Self::Response(response) => response.write_object(writer),
        }
    }
}

outermost!(Message);

impl<'a> From<Event<'a>> for Message<'a> {
    fn from(event: Event<'a>) -> Self {
        Self::Event(event)
    }
}

impl<'a> From<Response<'a>> for Message<'a> {
    fn from(response: Response<'a>) -> Self {
        Self::Response(response)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Message<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Event(event) => event.serialize(serializer),
            Self::Response(response) => response.serialize(serializer),
        }
    }
}
