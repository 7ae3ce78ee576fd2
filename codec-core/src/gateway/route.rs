//! The little of a CallEvent that decides who gets it.

use super::{BodyFormat, CallEvent, EventType};
use crate::Text;
use crate::error::DecodeError;
use crate::format::field::Field as _;
use crate::format::{envelope, protobuf};

/// Which call a [`CallEvent`] is about, and what happened: enough to pass it on unread.
///
/// # Example
/// ```
/// use callevents::gateway::{BodyFormat, CallEvent, CallRoute, EventType};
///
/// let event = CallEvent {
///     call_sid: "CA1".into(),
///     event_type: EventType::CHANNEL_ANSWER,
///     ..CallEvent::default()
/// };
/// let mut body = [0; 256];
/// let len = event.encode(&mut body)?;
/// let route = CallRoute::decode(BodyFormat::Envelope, &body[..len])?;
/// assert_eq!(route.call_sid, "CA1");
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct CallRoute<'a> {
    /// The call's identifier.
    pub call_sid: Text<'a>,
    /// What happened.
    pub event_type: EventType,
}

impl<'a> CallRoute<'a> {
    /// Reads the two first fields of a [`CallEvent`].
    ///
    /// What stands behind them is not looked at: a fault there is left to whoever decodes the
    /// event, and so is a second occurrence of one of the two, which protobuf would allow but no
    /// encoder writes.
    ///
    /// # Errors
    /// Those of [`CallEvent::decode`] and [`CallEvent::decode_protobuf`].
    #[inline]
    pub fn decode(format: BodyFormat, body: &'a [u8]) -> Result<Self, DecodeError> {
        match (Self::usual(format, body), format.of(body)) {
            (Some(route), _) => Ok(route),
            (_, BodyFormat::Protobuf) => CallEvent::decode_protobuf(body).map(Self::from),
            _ => CallEvent::decode(body).map(Self::from),
        }
    }

    /// Reads the two fields of a body in which they stand as nearly always.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn usual(format: BodyFormat, body: &'a [u8]) -> Option<Self> {
        match format.of(body) {
            BodyFormat::Protobuf => Self::from_protobuf(body),
            _ => Self::from_envelope(body),
        }
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn from_envelope(body: &'a [u8]) -> Option<Self> {
        let mut cursor = envelope::Cursor::new(body)?;
        let (call_sid, event_type) =
            (Text::fast_envelope(&mut cursor)?, EventType::fast_envelope(&mut cursor)?);
        cursor.is_ascii().then_some(Self { call_sid, event_type })
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn from_protobuf(body: &'a [u8]) -> Option<Self> {
        let mut cursor = protobuf::Cursor::new(body);
        if !cursor.next_is(const { protobuf::Tag::new(1, Text::WIRE_TYPE) }) {
            return None;
        }
        let call_sid = Text::fast_protobuf(&mut cursor)?;
        if !cursor.next_is(const { protobuf::Tag::new(2, EventType::WIRE_TYPE) }) {
            return None;
        }
        let event_type = EventType::fast_protobuf(&mut cursor)?;
        cursor.is_ascii().then_some(Self { call_sid, event_type })
    }
}

impl<'a> From<CallEvent<'a>> for CallRoute<'a> {
    fn from(event: CallEvent<'a>) -> Self {
        Self { call_sid: event.call_sid, event_type: event.event_type }
    }
}
