//! The form in which the repository writes events.

use super::event::write_in_order_of;
use super::{Event, EventSource, Form, Payload};
use crate::declare::json_message;
use crate::format::json::{Late, with_key};
use crate::json::{JsonStr, Raw, Reader, Rest, Writer};
use crate::{DecodeError, ErrorKind};

json_message! {
    /// An event as the repository writes it, to its webhooks too, with its payload unread.
    ///
    /// [`Event::parse`] reads the payload as well.
    ///
    /// Source: the public repository's events.
    pub struct Envelope<'a> = "envelope", JavaScript {
        /// The event's own name.
        id: JsonStr<'a>,
        /// What happened: `call.started` and so on.
        event_type "type": JsonStr<'a>,
        /// The part of the system that it comes from.
        source: Option<EventSource<'a>>,
        /// The call; empty where the event is about none.
        session_id: JsonStr<'a>,
        /// When it happened, as RFC 3339.
        timestamp: JsonStr<'a>,
        /// What is said about it.
        data: Option<Raw<'a>>,
        /// An object of strings.
        metadata: Option<Raw<'a>>,
    }
}

impl<'a> Event<'a> {
    /// Parses an envelope that begins with `id` and `type`; `None` for anything else.
    #[inline(never)]
    pub(super) fn parse_usual_envelope(text: &'a [u8]) -> Result<Option<Self>, DecodeError> {
        let mut reader = Reader::new(text);
        let mut members = reader.object()?;
        let Some(id) = members.expect_key("id")? else { return Ok(None) };
        id.skip()?;
        let Some(name) = members.expect_key("type")? else { return Ok(None) };
        let name = name.string()?;
        let (event, is_certain) = Self::envelope(text, Some(name))?;
        Ok(is_certain.then_some(event))
    }

    /// Parses an envelope whose type is `name`. Also tells whether it is certain that it is one,
    /// and that this is its type.
    pub(super) fn envelope(
        text: &'a [u8],
        name: Option<JsonStr<'a>>,
    ) -> Result<(Self, bool), DecodeError> {
        let mut reader = Reader::new(text);
        let object = reader.mark();
        let (mut head, mut payload) = (Envelope::default(), None);
        let (mut seen, mut odd, mut has_event_id) = ((0, 0), false, false);
        let type_name = name.unwrap_or_default();
        let mut members = reader.object()?;
        let mut next = 0;
        while let Some((key, value)) = members.next_entry()? {
            with_key(key, |key| {
                has_event_id |= key == b"event_id";
                let index = envelope_index(key);
                // What stands in the order of the fields needs not be remembered.
                odd |= index.is_none_or(|index| index < next);
                next = index.map_or(next, |index| index + 1);
                if index == Some(ENVELOPE_DATA) {
                    payload = Some(read_data(type_name, value, &mut odd)?);
                    return Ok(true);
                }
                head.read_member(key, value, &mut seen, &mut odd, &mut Late::default())
            })?;
        }
        if name.is_some() {
            seen.0 |= ENVELOPE_TYPE;
        }
        let missing = Envelope::REQUIRED.0 & !seen.0;
        if missing != 0 {
            return Err(DecodeError::new(ErrorKind::MissingField, reader.offset())
                .of_member(Envelope::INFO, missing.trailing_zeros() as usize));
        }
        let is_certain = payload.is_some() && !has_event_id && head.event_type == type_name;
        let rest = match odd {
            true => Rest::of(reader.since(object), Envelope::is_field),
            false => Rest::default(),
        };
        reader.finish()?;
        let event = Self {
            form: Form::Envelope,
            event_id: Some(head.id),
            session_id: head.session_id,
            timestamp: head.timestamp,
            payload: payload.unwrap_or_default(),
            source: head.source,
            metadata: head.metadata,
            rest,
        };
        Ok((event, is_certain))
    }

    /// Writes the event as an envelope.
    pub(super) fn write_envelope(&self, writer: &mut Writer<'_>) {
        let mut written = 0_u32;
        writer.begin_object();
        if let Some(object) = self.rest.object() {
            write_in_order_of(object, writer, |key, was, writer| {
                let Some(index) = envelope_index(key) else { return false };
                if written >> index & 1 == 0 {
                    let mut is_written = self.write_envelope_field(index, writer);
                    if let (false, true, Some(row)) =
                        (is_written, was.is_null(), Envelope::INFO.fields.get(index))
                    {
                        writer.key(row.name).null();
                        is_written = true;
                    }
                    written |= u32::from(is_written) << index;
                }
                true
            });
        }
        for index in 0..Envelope::INFO.fields.len() {
            if written >> index & 1 == 0 {
                self.write_envelope_field(index, writer);
            }
        }
        writer.end_object();
    }

    /// Writes one of the envelope's fields, if there is a value for it.
    fn write_envelope_field(&self, index: usize, writer: &mut Writer<'_>) -> bool {
        match (index, self.source, self.metadata) {
            (0, ..) => writer.key("id").string(self.event_id.unwrap_or_default()),
            (1, ..) => writer.key("type").string(self.event_type()),
            (2, Some(source), _) => writer.key("source").string(source.name()),
            (3, ..) => writer.key("session_id").string(self.session_id),
            (4, ..) => writer.key("timestamp").string(self.timestamp),
            (ENVELOPE_DATA, ..) => {
                writer.key("data");
                if self.has_null_data() {
                    writer.null();
                } else {
                    self.payload.write_data(writer);
                }
                return true;
            }
            (6, _, Some(metadata)) => writer.key("metadata").raw(metadata),
            _ => return false,
        };
        true
    }

    /// Whether the envelope was read with a `null` for its payload, and there is still none.
    fn has_null_data(&self) -> bool {
        self.rest.has_null("data") && {
            let mut writer = Writer::new(&mut []);
            self.payload.write_data(&mut writer);
            writer.length() <= "{}".len()
        }
    }

    #[cfg(feature = "serde")]
    pub(super) fn serialize_envelope<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.event_id.unwrap_or_default())?;
        map.serialize_entry("type", &self.event_type())?;
        if let Some(source) = self.source {
            map.serialize_entry("source", &source)?;
        } else if self.rest.has_null("source") {
            map.serialize_entry("source", &Raw::default())?;
        }
        map.serialize_entry("session_id", &self.session_id)?;
        map.serialize_entry("timestamp", &self.timestamp)?;
        if self.has_null_data() {
            map.serialize_entry("data", &Raw::default())?;
        } else {
            map.serialize_entry("data", &self.payload)?;
        }
        if let Some(metadata) = self.metadata {
            map.serialize_entry("metadata", &metadata)?;
        } else if self.rest.has_null("metadata") {
            map.serialize_entry("metadata", &Raw::default())?;
        }
        for (key, value) in self.rest.iter() {
            map.serialize_entry(&key, &value)?;
        }
        Ok(())
    }
}

/// Reads what an envelope of the type `name` has under `data`.
fn read_data<'a>(
    name: JsonStr<'a>,
    value: &mut Reader<'a>,
    odd: &mut bool,
) -> Result<Payload<'a>, DecodeError> {
    let row = Payload::NAMES.iter().find(|(_, dotted)| name == *dotted);
    let Some((flat, _)) = row else {
        return Ok(Payload::Unknown { name, data: value.raw()? });
    };
    if value.take_null()? {
        *odd = true;
        return Ok(Payload::blank(flat).unwrap_or_default());
    }
    Payload::read_as((*flat).into(), value)
        .map_err(|error| error.of_member(Envelope::INFO, ENVELOPE_DATA))
}

/// The position of an envelope's field.
fn envelope_index(key: &[u8]) -> Option<usize> {
    Envelope::INFO.fields.iter().position(|field| field.name.as_bytes() == key)
}

/// The position of `data` in the declaration of [`Envelope`], and the bit of its `type`.
const ENVELOPE_DATA: usize = 5;
const ENVELOPE_TYPE: u64 = 1 << 1;
