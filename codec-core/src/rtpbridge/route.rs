//! The little of a message that decides who gets it.

use super::{EventData, Method};
use crate::describe::routed;
use crate::format::json::fields;
use crate::json::{JsonStr, Kind, Reader};
use crate::{DecodeError, ErrorKind};

/// Which endpoint or session an event is about, and its name: enough to pass it on unread.
///
/// # Example
/// ```
/// use callevents::rtpbridge::EventRoute;
///
/// let text = br#"{"event":"vad.silence","data":{"endpoint_id":"e1","silence_duration_ms":90}}"#;
/// let route = EventRoute::parse(text)?;
/// assert!(route.event == "vad.silence" && route.call_id == "e1");
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct EventRoute<'a> {
    /// The event's name; empty for a response.
    pub event: JsonStr<'a>,
    /// The endpoint, or the session of an event that has no endpoint; empty for an event that is
    /// known to have neither, whatever else its data hold. For a response, its id.
    pub call_id: JsonStr<'a>,
}

impl<'a> EventRoute<'a> {
    /// Reads an event up to its endpoint's id.
    ///
    /// What stands behind that is not looked at: a fault there is left to whoever parses the
    /// event, and so is a second member of the same name. Data that are no object, and ids that
    /// are no strings, name nobody: events that are not known may have them.
    ///
    /// # Errors
    /// What is wrong with the text so far; `MissingField` if it is no event and no response.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        // Where size counts, what reads anything is enough.
        let usual = if cfg!(callevents_small) { None } else { Self::parse_usual(text) };
        match usual {
            Some(route) => Ok(route),
            None => Self::parse_any_order(text),
        }
    }

    /// An event that stands there as the server writes it.
    #[inline(always)]
    fn parse_usual(text: &'a [u8]) -> Option<Self> {
        let (event, rest) = fields::short_string(text.strip_prefix(b"{\"event\":\"")?)?;
        let rest = rest.strip_prefix(b",\"data\":{")?;
        let mut call_id = JsonStr::default();
        if may_be_about_none(event) && is_about_none(event) {
            return Some(Self { event, call_id });
        }
        // In most events the id comes first.
        if let Some(value) = rest.strip_prefix(b"\"endpoint_id\":") {
            fields::string(&mut call_id, value)?;
            return Some(Self { event, call_id });
        }
        let mut rest = rest.strip_prefix(b"\"")?;
        loop {
            let (key, value) = fields::any_key(rest)?;
            rest = match key {
                b"endpoint_id" => {
                    fields::string(&mut call_id, value)?;
                    return Some(Self { event, call_id });
                }
                b"session_id" => fields::string(&mut call_id, value)?,
                _ => fields::skip(value)?,
            };
            if rest.first() == Some(&b'}') {
                return Some(Self { event, call_id });
            }
            rest = rest.strip_prefix(b",\"")?;
        }
    }

    #[inline(never)]
    fn parse_any_order(text: &'a [u8]) -> Result<Self, DecodeError> {
        let (mut name, mut found, mut id, mut is_answer) = (None, None, None, false);
        let mut reader = Reader::new(text);
        let mut object = reader.object()?;
        while let Some((key, value)) = object.next_entry()? {
            if key == "event" {
                name = Some(value.string()?);
            } else if key == "data" {
                let mut data = value.clone();
                found = Some(call_id(&mut data)?);
            } else if key == "id" && name.is_none() {
                let is_string = value.kind()? == Kind::String;
                id = Some(if is_string { value.string()? } else { JsonStr::default() });
            } else if key == "result" || key == "error" {
                is_answer = true;
            }
            // An answer is known by either, but its id may stand behind them.
            if let (None, Some(call_id), true) = (name, id, is_answer) {
                return Ok(Self { event: JsonStr::default(), call_id });
            }
            if let (Some(event), Some(call_id)) = (name, found) {
                let call_id = if is_about_none(event) { JsonStr::default() } else { call_id };
                return Ok(Self { event, call_id });
            }
        }
        if name.is_none() && is_answer {
            return Ok(Self::default());
        }
        Err(DecodeError::new(ErrorKind::MissingField, reader.offset()).of_member(
            routed!(super::Event::INFO, 0 "event", 1 "data"),
            usize::from(name.is_some()),
        ))
    }

    /// Whether there is an event of this name, as far as is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        EventData::INFOS.iter().any(|(name, _)| self.event == *name)
    }
}

/// The events whose data name no endpoint and no session, statistics of all and the like; behind
/// them, nothing.
const ABOUT_NONE: [Option<&str>; EventData::INFOS.len()] = {
    let mut names = [None; EventData::INFOS.len()];
    let (mut count, mut event) = (0, 0);
    while event < names.len() {
        let (name, info) = EventData::INFOS[event];
        if !info.has_field("endpoint_id") && !info.has_field("session_id") {
            names[count] = Some(name);
            count += 1;
        }
        event += 1;
    }
    names
};

/// A bit for each length that one of these names has.
const LENGTHS_ABOUT_NONE: u64 = {
    let (mut lengths, mut event) = (0, 0);
    while event < ABOUT_NONE.len() {
        if let Some(name) = ABOUT_NONE[event] {
            lengths |= 1 << name.len();
        }
        event += 1;
    }
    lengths
};

/// Whether an event whose name is read without escapes could be one of these. For most that is
/// known at once, without a look at the name.
#[inline(always)]
fn may_be_about_none(event: JsonStr<'_>) -> bool {
    let length = event.as_bytes().unwrap_or_default().len();
    length < u64::BITS as usize && LENGTHS_ABOUT_NONE >> length & 1 != 0
}

/// Whether an event is known to be about no endpoint and no session.
#[inline(never)]
fn is_about_none(event: JsonStr<'_>) -> bool {
    ABOUT_NONE.iter().map_while(|name| *name).any(|name| event == *name)
}

/// The endpoint that an event's data name, or else the session. Data of events that are not known
/// may be anything: what is no object names none, and what is no string is no id.
#[cfg_attr(not(callevents_small), inline(always))]
fn call_id<'a>(data: &mut Reader<'a>) -> Result<JsonStr<'a>, DecodeError> {
    let mut session = JsonStr::default();
    if data.kind()? != Kind::Object {
        return data.skip().map(|()| session);
    }
    let mut object = data.object()?;
    // Where the id is not the first member, few come before it.
    while let Some((key, value)) = object.next_entry()? {
        let is_endpoint = key == "endpoint_id";
        if (is_endpoint || key == "session_id") && value.kind()? == Kind::String {
            let id = value.string()?;
            if is_endpoint {
                return Ok(id);
            }
            session = id;
        }
    }
    Ok(session)
}

/// A request's id and method: enough to know what its answer will be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct RequestRoute<'a> {
    /// What its answer will carry.
    pub id: JsonStr<'a>,
    /// The method.
    pub method: Method<'a>,
}

impl<'a> RequestRoute<'a> {
    /// Reads a request up to its id and method, whatever else is right or wrong with it.
    ///
    /// # Errors
    /// What is wrong with the text so far; `MissingField` if one of the two is missing.
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        let (mut id, mut method) = (None, None);
        let mut reader = Reader::new(text);
        if reader.kind()? == Kind::Array {
            let mut array = reader.array()?;
            id = array.next_item()?.map(Reader::string).transpose()?;
            if let (Some(id), Some(value)) = (id, array.next_item()?) {
                return Ok(Self { id, method: value.string()?.into() });
            }
            return Err(Self::missing(&reader, id.is_some()));
        }
        let mut object = reader.object()?;
        while let Some((key, value)) = object.next_entry()? {
            if key == "id" {
                id = Some(value.string()?);
            } else if key == "method" {
                method = Some(value.string()?.into());
            }
            if let (Some(id), Some(method)) = (id, method) {
                return Ok(Self { id, method });
            }
        }
        Err(Self::missing(&reader, id.is_some()))
    }

    fn missing(reader: &Reader<'_>, has_id: bool) -> DecodeError {
        DecodeError::new(ErrorKind::MissingField, reader.offset())
            .of_member(routed!(super::Request::INFO, 0 "id", 1 "method"), usize::from(has_id))
    }
}
