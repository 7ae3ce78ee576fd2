//! An event: its name, and what it says.

use super::envelope::{self, Members, outermost};
use super::{EventData, SerializationFailed};
use crate::describe::{FieldType, MessageInfo};
use crate::format::json::fields::{self, Begun, Fields, Found, Seen, Shape, Slot, State};
use crate::format::json::names::names;
use crate::json::{JsonStr, Raw, Rest, Writer};
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
        // Filled where it will be returned: to copy so many fields takes long.
        let mut parsed = Ok(Self::blank());
        if let Ok(event) = &mut parsed {
            if event.fill(text).is_some() {
                return parsed;
            }
        }
        parsed = Self::parse_exactly(text);
        parsed
    }

    /// Reads a whole text into an event that is [blank](Self::blank); `None` if there is anything
    /// wrong.
    #[inline]
    pub(super) fn fill(&mut self, text: &'a [u8]) -> Option<()> {
        let mut begun = Begun::at(text);
        if let Some(value) = text.strip_prefix(b"{\"event\":") {
            let mut name = JsonStr::default();
            begun.rest = fields::string(&mut name, value)?;
            begun.name = Some(name);
            begun.seen.insert(0);
            if let Some(value) = begun.rest.strip_prefix(b",\"data\":") {
                begun.rest = self.data.fill_as(name, value)?;
                begun.seen.insert(1);
                if begun.rest == b"}" {
                    return Some(());
                }
            }
        }
        // There are too few members to note them first.
        fields::is_end(fields::fill_rest(self, SHAPE, text, begun, &mut [])?).then_some(())
    }

    /// An event that is to be read.
    #[inline]
    pub(super) fn blank() -> Self {
        Self::from(EventData::Unknown { name: JsonStr::default(), data: Raw::default() })
    }

    #[cold]
    fn parse_exactly(text: &'a [u8]) -> Result<Self, DecodeError> {
        Self::from_members(&Members::read(text)?)
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

impl<'a> Fields<'a> for Event<'a> {
    fn slot<'m>(
        &'m mut self,
        index: usize,
        state: &'m mut State<'a>,
    ) -> Option<&'m mut (dyn Slot<'a> + 'm)> {
        match (index, state.name) {
            (1, Some(name)) => self.data.begin(name),
            (1, None) => Some(&mut state.unnamed),
            _ => None,
        }
    }

    fn take_found(&mut self, _: &'a [u8], _: &[Found], _: &State<'a>, _: &mut bool) -> Option<()> {
        Some(())
    }

    fn end(&mut self, state: &mut State<'a>, _: &mut Seen, odd: &mut bool) -> Option<()> {
        if let Some(value) = state.unnamed.0 {
            fields::take_later(self.data.begin(state.name?)?, value, odd)?;
        }
        Some(())
    }

    fn keep(&mut self, object: Raw<'a>) {
        self.rest = Rest::of(object, is_field);
    }
}

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

const SHAPE: &Shape =
    &Shape { names: names!(Event::INFO), required: Seen::new(0b11, 0, 0), tag: Some(0) };
