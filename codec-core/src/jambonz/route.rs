//! The little of a message that decides who gets it.

use crate::describe::routed;
use crate::format::json::fields;
use crate::json::{JsonStr, Kind, Reader};
use crate::{DecodeError, ErrorKind};

/// Which leg a [`Message`](super::Message) is about, and what it is: enough to pass it on unread.
///
/// # Example
/// ```
/// use callevents::jambonz::Route;
///
/// let text = br#"{"type":"call:status","msgid":"m1","data":{"call_sid":"B1","direction":"..."}}"#;
/// let route = Route::parse(text)?;
/// assert!(route.name == "call:status" && route.call_sid == "B1");
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Route<'a> {
    /// The message's `type`.
    pub name: JsonStr<'a>,
    /// The leg: [`leg_sid`](super::Message::leg_sid), empty if the message names none.
    pub call_sid: JsonStr<'a>,
}

impl<'a> Route<'a> {
    /// Reads the name and the leg of a message, and stops as soon as both are known.
    ///
    /// What stands behind them is not looked at: a fault there, or a second occurrence of one of
    /// them, is left to whoever parses the message.
    ///
    /// # Errors
    /// What is wrong with the text up to there; `MissingField`, if it has no `type`.
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

    /// A message in the usual order, whose data begins with the leg or does not matter.
    #[inline(always)]
    fn parse_usual(text: &'a [u8]) -> Option<Self> {
        let (name, rest) = fields::short_string(text.strip_prefix(b"{\"type\":\"")?)?;
        let (_, rest) = fields::short_string(rest.strip_prefix(b",\"msgid\":\"")?)?;
        let (session, rest) = fields::short_string(rest.strip_prefix(b",\"call_sid\":\"")?)?;
        if !has_own_leg(name) {
            return (!session.is_empty()).then_some(Self { name, call_sid: session });
        }
        let rest = rest.strip_prefix(b",\"data\":{\"call_sid\":\"")?;
        Some(Self { name, call_sid: fields::short_string(rest)?.0 })
    }

    #[inline(never)]
    fn parse_any(text: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(text);
        let (mut name, mut session, mut leg) = (None, JsonStr::default(), None);
        let mut object = reader.object()?;
        if let Some(value) = object.expect_quoted(b",\"type\":")? {
            name = Some(value.string()?);
        }
        if let Some(value) = object.expect_quoted(b",\"msgid\":")? {
            value.skip()?;
        }
        if let Some(value) = object.expect_quoted(b",\"call_sid\":")? {
            if !value.take_null()? {
                session = value.string()?;
            }
        }
        loop {
            // A session's messages and those without a leg of their own are the session's.
            let is_known = |name| match has_own_leg(name) {
                true => leg.is_some(),
                false => !session.is_empty() || leg.is_some() && has_first_leg(name),
            };
            if name.is_some_and(is_known) {
                break;
            }
            let Some((key, value)) = object.next_entry()? else { break };
            if key == "data" {
                leg = leg_of(value)?;
            } else if key == "type" {
                name = Some(value.string()?);
            } else if key == "call_sid" && !value.take_null()? {
                session = value.string()?;
            }
        }
        let Some(name) = name else {
            return Err(DecodeError::new(ErrorKind::MissingField, reader.offset())
                .of_member(routed!(super::Message::INFO, 0 "type"), 0));
        };
        // Where no session is named, that of its first leg is. What other data call so is no leg.
        let has_leg = has_own_leg(name) || session.is_empty() && has_first_leg(name);
        Ok(Self { name, call_sid: leg.filter(|_| has_leg).unwrap_or(session) })
    }
}

/// The first `call_sid` of a message's data, if it is an object. What is no string names no leg:
/// data of types that are not known may be anything.
#[inline]
fn leg_of<'a>(data: &mut Reader<'a>) -> Result<Option<JsonStr<'a>>, DecodeError> {
    if data.kind()? != Kind::Object {
        return Ok(None);
    }
    let mut object = data.object()?;
    while let Some((key, value)) = object.next_entry()? {
        if key == "call_sid" && value.kind()? == Kind::String {
            return value.string().map(Some);
        }
    }
    Ok(None)
}

/// Whether a message's data are about its session's first leg.
fn has_first_leg(name: JsonStr<'_>) -> bool {
    name == "session:new" || name == "session:reconnect"
}

/// Whether a message may be about another leg than its session's first one.
#[inline]
pub(crate) fn has_own_leg(name: JsonStr<'_>) -> bool {
    const NAMES: [&str; 6] = [
        "call:status",
        "verb:hook",
        "session:redirect",
        "session:adulting",
        "dial:confirm",
        "queue:status",
    ];
    NAMES.iter().any(|its| name == **its)
}
