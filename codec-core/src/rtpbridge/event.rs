//! An event: its name, and what it says.

use super::envelope::{self, Members, outermost};
use super::{EventData, SerializationFailed};
use crate::describe::{FieldType, MessageInfo};
use crate::json::{JsonStr, Raw, Reader, Rest, Writer};
use crate::{DecodeError, ErrorKind};

/// Something has happened: `{"event": name, "data": {…}}`.
///
/// # Example
/// ```
/// use callevents::rtpbridge::{Event, EventData};
///
/// let text = br#"{"event":"dtmf","data":{"digit":"5","duration_ms":120,"endpoint_id":"e1"}}"#;
/// let event = Event::parse(text)?;
/// let EventData::Dtmf(dtmf) = event.data else { return Ok(()) };
/// assert!(dtmf.digit == "5" && dtmf.duration_ms == 120);
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Event<'a> {
    /// What it says, by its name.
    pub data: EventData<'a>,
    /// What else the outermost object holds: nothing, so far.
    pub rest: Rest<'a>,
}

impl<'a> Event<'a> {
    /// The description of the outermost object; those of the data are [`EventData::INFOS`].
    pub const INFO: &'static MessageInfo = &MessageInfo {
        name: "Event",
        kind: "event",
        doc: &[" Something has happened."],
        base: None,
        fields: &[
            envelope::field("event", 1, FieldType::Text, &[" What has happened."], false),
            envelope::field("data", 2, FieldType::Json, &[" What is to be said of it."], false),
        ],
    };

    /// Parses an event from a complete JSON text.
    ///
    /// # Errors
    /// - What is wrong with the text: see [`json::Reader`](crate::json::Reader).
    /// - `WrongType`, `NumberOutOfRange`, `MissingField`: of a field, which is named.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        match Self::parse_usual(text) {
            Some(event) => Ok(event),
            None => Self::from_members(&Members::read(text)?),
        }
    }

    /// Parses an event that stands there as the server writes it; `None` for anything else, right
    /// or wrong.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn parse_usual(text: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(text);
        let mut object = reader.object().ok()?;
        let name = object.expect_quoted(b",\"event\":").ok()??.string().ok()?;
        let value = object.expect_quoted(b",\"data\":").ok()??;
        let data = EventData::read_as(name, value).ok()?;
        if object.next_entry().ok()?.is_some() {
            return None;
        }
        reader.finish().ok()?;
        Some(Self::from(data))
    }

    #[cold]
    pub(super) fn from_members(members: &Members<'a>) -> Result<Self, DecodeError> {
        let mut event = members.event.clone().ok_or(members.missing(Self::INFO, 0))?;
        let mut data = members.data.clone().ok_or(members.missing(Self::INFO, 1))?;
        let name = envelope::string(&mut event, Self::INFO, 0)?;
        let raw = data.clone().raw()?;
        let data = match EventData::read_as(name, &mut data) {
            Err(error) if error.kind() == ErrorKind::MissingField => {
                SerializationFailed::from_data(name, raw).map(EventData::from).ok_or(error)?
            }
            data => data.map_err(|error| error.of_member(Self::INFO, 1))?,
        };
        Ok(Self { data, rest: Rest::of(members.whole, is_field) })
    }

    /// What `object` holds beside the members of an event, which is then built in that object's
    /// order.
    #[doc(hidden)]
    #[must_use]
    pub fn rest_of(object: Raw<'a>) -> Rest<'a> {
        Rest::of(object, is_field)
    }

    /// The event's name.
    #[must_use]
    pub fn name(&self) -> JsonStr<'a> {
        self.data.name()
    }

    /// The event's kind in snake case, as `endpoint_state_changed`; `unknown` if it is unknown.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.data.kind()
    }

    #[inline]
    pub(super) fn write_object(&self, writer: &mut Writer<'_>) {
        let members = [(&b",\"event\":"[..], true), (b",\"data\":", true)];
        envelope::write(&self.rest, members, writer, |index, writer| match index {
            0 => {
                writer.string(self.name());
            }
            _ => self.data.write_object(writer),
        });
    }
}

outermost!(Event);

impl<'a, D: Into<EventData<'a>>> From<D> for Event<'a> {
    #[inline]
    fn from(data: D) -> Self {
        Self { data: data.into(), rest: Rest::default() }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Event<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("event", &self.name())?;
        map.serialize_entry("data", &self.data)?;
        for (key, value) in self.rest.iter() {
            map.serialize_entry(&key, &value)?;
        }
        map.end()
    }
}

fn is_field(key: &[u8]) -> bool {
    matches!(key, b"event" | b"data")
}
