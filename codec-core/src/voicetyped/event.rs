//! An event, in the form of the documentation or in the repository's.

use super::{EventSource, Payload};
use crate::declare::json_message;
use crate::format::json::fields::{self, Begun, Fields, Found, Seen, Shape, Slot, State};
use crate::format::json::names::{Names, names};
use crate::format::json::{Late, Member as _, with_key};
use crate::framing::sse::SseEvent;
use crate::json::{JsonStr, Object, Raw, Reader, Rest, Writer};
use crate::{DecodeError, EncodeError, ErrorKind, Text};

/// Something that happened, most often in a call.
///
/// # Example
/// ```
/// use callevents::voicetyped::{DtmfReceived, Event};
///
/// let event = Event {
///     event_id: Some("evt-010".into()),
///     session_id: "call-abc-123".into(),
///     timestamp: "2025-06-14T18:30:10Z".into(),
///     payload: DtmfReceived { digit: Some("5".into()), ..Default::default() }.into(),
///     ..Default::default()
/// };
/// let mut buffer = [0; 256];
/// let len = event.encode(&mut buffer)?;
/// assert_eq!(Event::parse(&buffer[..len])?, event);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Event<'a> {
    /// The form it came in, and is built in.
    pub form: Form,
    /// The event's own name, by which repeats are recognised. Only a flat `error` may have none: no
    /// reader takes another flat event without it, and [`encode`](Self::encode) does not ask for it.
    pub event_id: Option<JsonStr<'a>>,
    /// The call; may be empty where an event is about none.
    pub session_id: JsonStr<'a>,
    /// When it happened: RFC 3339. [`timestamp_ms`](crate::format::time::timestamp_ms) reads it.
    pub timestamp: JsonStr<'a>,
    /// What happened, and all that is said about it.
    pub payload: Payload<'a>,
    /// The part of the system that it comes from; in envelopes only.
    pub source: Option<EventSource<'a>>,
    /// An object of strings; in envelopes only.
    pub metadata: Option<Raw<'a>>,
    /// What else an envelope holds.
    pub rest: Rest<'a>,
}

/// In which form an event is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Form {
    /// As in the documentation: one object, see [`Common`].
    #[default]
    Flat,
    /// As in the repository: see [`Envelope`](super::Envelope).
    Envelope,
}

json_message! {
    /// The members that every flat event begins with.
    ///
    /// Source: "Call Event Stream API", "Event Types".
    pub struct Common<'a> = "common", JavaScript {
        /// The event's own name; missing at most in an `error`.
        event_id: Option<JsonStr<'a>>,
        /// The call.
        session_id: JsonStr<'a>,
        /// What happened: `call_started` and so on.
        event_type "type": JsonStr<'a>,
        /// When it happened, as ISO 8601.
        timestamp: JsonStr<'a>,
    }
}

impl<'a> Event<'a> {
    /// The descriptions of all flat events, each with the name of its type.
    pub const INFOS: &'static [(&'static str, &'static crate::describe::MessageInfo)] =
        Payload::FLAT_INFOS;

    /// Parses an event in either of the two forms.
    ///
    /// What has an `event_id` is flat, else what has both `id` and `data` is an envelope, and what
    /// remains is flat. Each form has its own names of types; a name that is not one of them,
    /// letter by letter, gives [`Payload::Unknown`].
    ///
    /// # Errors
    /// What is wrong with the text; `WrongType`, `NumberOutOfRange` and `MissingField` of a field,
    /// which is named. Of the fields that all events have none may be missing, but for the
    /// `event_id` of an `error`; all others may.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        // Filled where it will be returned: to copy so many fields takes long.
        let mut parsed = Ok(Self::default());
        if let Ok(event) = &mut parsed {
            if event.read_flat(text).is_some() {
                return parsed;
            }
        }
        parsed = Self::parse_any(text, None);
        parsed
    }

    /// Parses the data of an event of the stream.
    ///
    /// The `type` in the data is what counts, whatever the stream calls the event: so the same
    /// data is the same event wherever it comes from. Only if there is no `type`, the stream's
    /// name takes its place. An event called `error` is an event as any other, also where browsers
    /// mistake it for the end of the connection.
    ///
    /// # Errors
    /// As [`parse`](Self::parse), with the place of the event in the stream.
    pub fn from_sse(event: &SseEvent<'a>) -> Result<Self, DecodeError> {
        let text = event.data.as_bytes();
        let mut parsed = Ok(Self::default());
        if let Ok(event) = &mut parsed {
            if event.read_flat(text).is_some() {
                return parsed;
            }
        }
        // An event without a name is called so, too.
        let name = Some(event.event_type).filter(|name| *name != "message");
        parsed = Self::parse_any(text, name)
            .map_err(|error| error.at_stream_offset(event.stream_offset));
        parsed
    }

    /// The name of its type in its form: `call_started` or `call.started`.
    #[must_use]
    #[inline]
    pub fn event_type(&self) -> JsonStr<'a> {
        let name = self.payload.name();
        match self.form {
            Form::Flat => name,
            Form::Envelope => self.dotted(name),
        }
    }

    #[inline(never)]
    fn dotted(&self, name: JsonStr<'a>) -> JsonStr<'a> {
        if let Payload::Unknown { .. } = self.payload {
            return name;
        }
        let row = Payload::NAMES.iter().find(|(flat, _)| name == *flat);
        row.map_or(name, |(_, dotted)| (*dotted).into())
    }

    /// The event's kind in snake case, the same in both forms: as the documentation calls its type,
    /// but for `error`, which is `error_event`; `unknown` if its type is unknown.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.payload.kind()
    }

    /// The length of the event as JSON.
    #[must_use]
    pub fn encoded_len(&self) -> usize {
        let mut writer = Writer::new(&mut []);
        self.write(&mut writer);
        writer.length()
    }

    /// Writes the event as JSON, in its form and without whitespace, and gives the bytes written.
    /// What is not set is left out, be it the `event_id`; in an envelope that is an empty `id`.
    ///
    /// # Errors
    /// - `BufferTooSmall`, if `out` is shorter than [`encoded_len`](Self::encoded_len).
    /// - `NotFinite`, if a double is one that JSON cannot write.
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        let mut writer = Writer::new(out);
        self.write(&mut writer);
        writer.finish()
    }

    /// Reads what nearly all events are: flat, of a known type, with nothing wrong. `None` for any
    /// other.
    #[inline]
    fn read_flat(&mut self, text: &'a [u8]) -> Option<()> {
        // This is how envelopes begin.
        if text.starts_with(b"{\"id\":") {
            return None;
        }
        let mut begun = Begun::at(text);
        let mut shape = FLAT;
        if let Some(value) = text.strip_prefix(b"{\"event_id\":") {
            begun.rest = self.event_id.fill(value, &mut begun.odd)?;
            begun.seen.insert(0);
            if let Some(value) = begun.rest.strip_prefix(b",\"session_id\":") {
                begun.rest = fields::string(&mut self.session_id, value)?;
                begun.seen.insert(1);
                if let Some(value) = begun.rest.strip_prefix(b",\"type\":") {
                    shape = self.read_typed(value, &mut begun)?;
                    if begun.rest == b"}" && !begun.odd && begun.seen.has_all(&USUAL) {
                        return Some(());
                    }
                }
            }
        }
        if cfg!(target_pointer_width = "64") {
            if self.read_in_any_order(text, &mut begun)? {
                return Some(());
            }
            if begun.name.is_some() {
                shape = self.payload.flat_shape()?;
            }
        }
        let found = &mut [Found::NONE; NOTED];
        fields::is_end(fields::fill_rest(self, shape, text, begun, found)?).then_some(())
    }

    /// Reads on from the type of a flat event.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn read_typed(&mut self, value: &'a [u8], begun: &mut Begun<'a>) -> Option<&'static Shape> {
        let mut name = JsonStr::default();
        begun.rest = fields::string(&mut name, value)?;
        begun.name = Some(name);
        begun.seen.insert(TYPE_INDEX);
        if let Some(value) = begun.rest.strip_prefix(b",\"timestamp\":") {
            begun.rest = fields::string(&mut self.timestamp, value)?;
            begun.seen.insert(3);
        }
        self.payload.fill_in_order(name, begun)
    }

    /// Parses an event that may be anything, called `name` where its text does not say.
    #[inline(never)]
    fn parse_any(text: &'a [u8], name: Option<Text<'a>>) -> Result<Self, DecodeError> {
        if let Ok(Some(event)) = Self::parse_usual_envelope(text) {
            return Ok(event);
        }
        let found = FirstLook::in_text(text);
        let name = found.name.or(name.map(JsonStr::from));
        if found.form() == Form::Envelope {
            return Self::envelope(text, name).map(|(event, _)| event);
        }
        let mut reader = Reader::new(text);
        let object = reader.mark();
        let mut head = Head::default();
        if let Some(name) = name {
            head.common.event_type = name;
            head.seen.0 |= TYPE;
        }
        let mut members = reader.object()?;
        let payload = Payload::read_flat(name.unwrap_or_default(), &mut members, &mut head)?;
        Self::flat(head, payload, reader, object)
    }

    /// Puts a flat event together, of which `reader` has read the `object` to its end.
    #[inline]
    fn flat(
        head: Head<'a>,
        mut payload: Payload<'a>,
        reader: Reader<'a>,
        object: &'a [u8],
    ) -> Result<Self, DecodeError> {
        let Head { common, seen, odd } = head;
        let may_lack_id = matches!(payload, Payload::Error(_));
        let required = Common::REQUIRED.0 | if may_lack_id { 0 } else { EVENT_ID };
        // A `null` is none.
        let seen = seen.0 & if common.event_id.is_some() { !0 } else { !EVENT_ID };
        let missing = required & !seen;
        if missing != 0 {
            return Err(DecodeError::new(ErrorKind::MissingField, reader.offset())
                .of_member(Common::INFO, missing.trailing_zeros() as usize));
        }
        if odd || matches!(payload, Payload::Unknown { .. }) {
            payload.keep_flat(reader.since(object), odd);
        }
        reader.finish()?;
        Ok(Self {
            form: Form::Flat,
            event_id: common.event_id,
            session_id: common.session_id,
            timestamp: common.timestamp,
            payload,
            source: None,
            metadata: None,
            rest: Rest::default(),
        })
    }

    /// Writes the event.
    pub(crate) fn write(&self, writer: &mut Writer<'_>) {
        match self.form {
            Form::Flat => {
                writer.begin_object();
                self.payload.write_flat(writer, &self.common());
                writer.end_object();
            }
            Form::Envelope => self.write_envelope(writer),
        }
    }

    fn common(&self) -> Common<'a> {
        Common {
            event_id: self.event_id,
            session_id: self.session_id,
            event_type: self.event_type(),
            timestamp: self.timestamp,
            rest: Rest::default(),
        }
    }
}

/// The members of a flat event: those that all have, and the payload's.
impl<'a> Fields<'a> for Event<'a> {
    fn slot<'m>(
        &'m mut self,
        index: usize,
        state: &'m mut State<'a>,
    ) -> Option<&'m mut (dyn Slot<'a> + 'm)> {
        match index {
            0 => Some(&mut self.event_id),
            1 => Some(&mut self.session_id),
            3 => Some(&mut self.timestamp),
            _ => self.payload.own_slot(index.checked_sub(Common::INFO.fields.len())?, state),
        }
    }

    fn take_found(
        &mut self,
        text: &'a [u8],
        found: &[Found],
        state: &State<'a>,
        odd: &mut bool,
    ) -> Option<()> {
        if cfg!(callevents_small) {
            return Some(());
        }
        let (common, own) = found.split_first_chunk()?;
        let &[event_id, session_id, _, timestamp]: &[Found; Common::INFO.fields.len()] = common;
        if event_id.is_some() {
            self.event_id.fill_found(text, event_id, odd)?;
        }
        if session_id.is_some() {
            self.session_id.fill_found(text, session_id, odd)?;
        }
        if timestamp.is_some() {
            self.timestamp.fill_found(text, timestamp, odd)?;
        }
        self.payload.take_found(text, own, state, odd)
    }

    fn named(&mut self, name: JsonStr<'a>, _: &'static Shape) -> Option<&'static Shape> {
        self.payload.name_as(name)?;
        self.payload.flat_shape()
    }

    fn end(&mut self, _: &mut State<'a>, _: &mut Seen, _: &mut bool) -> Option<()> {
        self.event_id.map(|_| ())
    }

    fn keep(&mut self, object: Raw<'a>) {
        self.payload.keep_flat(object, true);
    }
}

#[cfg(feature = "alloc")]
crate::interop::writers::writers! {
    ['a] Event: "JSON", encode encoded_len encode_to_vec encode_to
}

/// The event in its form.
#[cfg(feature = "serde")]
impl serde::Serialize for Event<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        match self.form {
            Form::Flat => {
                self.common().serialize_members(&mut map, &self.payload.flat_rest())?;
                self.payload.serialize_flat(&mut map)?;
            }
            Form::Envelope => self.serialize_envelope(&mut map)?,
        }
        map.end()
    }
}

/// What has been read of a flat event that is not its payload's.
#[derive(Default)]
pub(super) struct Head<'a> {
    common: Common<'a>,
    seen: (u64, u64),
    /// Whether there is anything that no field can hold.
    pub(super) odd: bool,
}

impl<'a> Head<'a> {
    /// Reads all members that are left; `read_own` reads those of the payload.
    #[inline]
    pub(super) fn read_members(
        &mut self,
        object: &mut Object<'_, 'a>,
        mut read_own: impl FnMut(&[u8], &mut Reader<'a>, &mut bool) -> Result<bool, DecodeError>,
    ) -> Result<(), DecodeError> {
        while let Some((key, value)) = object.next_entry()? {
            // It is unknown, or stands in another place than usual.
            self.odd = true;
            with_key(key, |key| {
                Ok(read_own(key, value, &mut self.odd)?
                    || self.common.read_member(
                        key,
                        value,
                        &mut self.seen,
                        &mut self.odd,
                        &mut Late::default(),
                    )?)
            })?;
        }
        Ok(())
    }
}

/// What a first look at an event finds.
struct FirstLook<'a> {
    name: Option<JsonStr<'a>>,
    has_event_id: bool,
    has_id: bool,
    has_data: bool,
}

impl<'a> FirstLook<'a> {
    /// Looks at the members as far as there is no fault; whoever reads them next finds it.
    fn in_text(text: &'a [u8]) -> Self {
        let mut found = Self { name: None, has_event_id: false, has_id: false, has_data: false };
        let mut reader = Reader::new(text);
        let Ok(mut members) = reader.object() else { return found };
        while let Ok(Some((key, value))) = members.next_entry() {
            with_key(key, |key| match key {
                b"event_id" => found.has_event_id = true,
                b"id" => found.has_id = true,
                b"data" => found.has_data = true,
                b"type" => found.name = value.clone().string().ok(),
                _ => {}
            });
        }
        found
    }

    fn form(&self) -> Form {
        if !self.has_event_id && self.has_id && self.has_data { Form::Envelope } else { Form::Flat }
    }
}

/// The members of an unknown flat event that not all events have.
#[cfg(feature = "serde")]
pub(super) fn unknown_members<'a>(
    object: Raw<'a>,
) -> impl Iterator<Item = (JsonStr<'a>, Raw<'a>)> + use<'a> {
    object.entries().filter(|(key, _)| !with_key(*key, Common::is_field))
}

/// Writes members in the order of an object that was read: those that `write_member` knows, and
/// the others as they were.
#[inline(never)]
pub(super) fn write_in_order_of(
    object: Raw<'_>,
    writer: &mut Writer<'_>,
    mut write_member: impl FnMut(&[u8], Raw<'_>, &mut Writer<'_>) -> bool,
) {
    for (key, was) in object.entries() {
        if !with_key(key, |key| write_member(key, was, writer)) {
            writer.key(key).raw(was);
        }
    }
}

/// The bits of fields, as they stand in the declaration of [`Common`].
const EVENT_ID: u64 = 1;
const TYPE: u64 = 1 << TYPE_INDEX;

/// The position of `type` there.
pub(super) const TYPE_INDEX: usize = 2;

/// What nearly all flat events have: `event_id`, `session_id`, `type`, `timestamp`.
pub(super) const USUAL: Seen = Seen::new(0, 0b1111, 0);

/// A flat event; what its own fields are, its type tells.
const FLAT: &Shape = &flat_shape(names!(Common::INFO));

/// A flat event whose fields are called so.
pub(super) const fn flat_shape(names: Names) -> Shape {
    Shape { names, required: Seen::new(0, Common::REQUIRED.0, 0), tag: Some(TYPE_INDEX) }
}

/// So many values are noted before they are read.
const NOTED: usize = fields::noted(Common::INFO.fields.len() + Payload::MOST_FIELDS);
