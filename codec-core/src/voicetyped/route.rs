//! The little of an event that decides who gets it.

use crate::describe::{MessageInfo, routed};
use crate::format::json::fields;
use crate::json::{JsonStr, Reader};
use crate::{DecodeError, ErrorKind};

/// Which call an event is about, and what happened: enough to pass it on unread.
///
/// # Example
/// ```
/// use callevents::voicetyped::CallRoute;
///
/// let text = br#"{"event_id":"evt-1","session_id":"call-1","type":"tts_started","timest"#;
/// let route = CallRoute::parse(text)?;
/// assert!(route.session_id == "call-1" && route.event_type == "tts_started");
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct CallRoute<'a> {
    /// The call.
    pub session_id: JsonStr<'a>,
    /// The name of the type, as it is written in the event's form.
    pub event_type: JsonStr<'a>,
}

impl<'a> CallRoute<'a> {
    /// Reads an event of either form until both are found.
    ///
    /// What stands behind them is not looked at: a fault there is left to whoever parses the
    /// event, and so is a second occurrence of one of the two, which no sender writes.
    ///
    /// # Errors
    /// What is wrong with the text up to there; `WrongType` and `MissingField` of the two fields.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        fields::ask_for_start(text);
        // Where size counts, what reads anything is enough.
        let usual = if cfg!(callevents_small) { None } else { Self::parse_usual(text) };
        match usual {
            Some(route) => Ok(route),
            None => Self::parse_any(text),
        }
    }

    /// A flat event in the documented order.
    #[inline(always)]
    fn parse_usual(text: &'a [u8]) -> Option<Self> {
        let rest = text.strip_prefix(b"{\"event_id\":\"")?;
        let (_, rest) = fields::short_string(rest)?;
        let (session_id, rest) = fields::short_string(rest.strip_prefix(b",\"session_id\":\"")?)?;
        let (event_type, _) = fields::short_string(rest.strip_prefix(b",\"type\":\"")?)?;
        Some(Self { session_id, event_type })
    }

    #[inline(never)]
    fn parse_any(text: &'a [u8]) -> Result<Self, DecodeError> {
        let (mut session_id, mut event_type) = (None, None);
        let mut reader = Reader::new(text);
        let mut members = reader.object()?;
        while let Some((key, value)) = members.next_entry()? {
            let (place, index) = if key == "session_id" {
                (&mut session_id, SESSION_ID)
            } else if key == "type" {
                (&mut event_type, TYPE)
            } else {
                continue;
            };
            let value = value.string().map_err(|error| error.of_member(INFO, index))?;
            place.get_or_insert(value);
            if let (Some(session_id), Some(event_type)) = (session_id, event_type) {
                return Ok(Self { session_id, event_type });
            }
        }
        let index = if session_id.is_none() { SESSION_ID } else { TYPE };
        Err(DecodeError::new(ErrorKind::MissingField, reader.offset()).of_member(INFO, index))
    }
}

const INFO: &MessageInfo =
    routed!(super::Common::INFO, 0 "event_id", 1 "session_id", 2 "type", 3 "timestamp");

/// The positions of the two fields in their declaration.
const SESSION_ID: usize = 1;
const TYPE: usize = 2;
