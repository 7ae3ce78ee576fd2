//! voicetyped: the events of its stream, its REST answers and its queries.

use callevents::bindings::sse_event;
use callevents::json::{JsonStr, Writer};
use callevents::voicetyped::{self as core, CallsQuery, Event, EventsQuery, Form, Payload};
use callevents::{DecodeError, Text, json};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use super::{Built, built_json};
use crate::buffer::{self, Source};
use crate::errors;
use crate::generated::voicetyped::at;
use crate::record::{self, Fill, Given, Image, KNOWN, Object, Row, Value, Wire, loaded};
use crate::table::{BuildError, SystemId, Variant, Word};

built_json!(core::Event);

/// The class `Event`.
pub(crate) mod event {
    use super::*;

    #[inline]
    pub(crate) fn read<'t>(
        image: &mut Image<'t>,
        text: &'t [u8],
        _: Wire,
    ) -> Result<(), DecodeError> {
        // Matched where it lies: to copy so many fields takes long.
        match &Event::parse(text) {
            Ok(event) => {
                image.node(event);
                Ok(())
            }
            Err(error) => Err(*error),
        }
    }

    pub(crate) fn build(text: &[u8], _: Wire) -> Result<Vec<u8>, BuildError> {
        Event::parse(text)?.built()
    }
}

impl Fill for Event<'_> {
    const FIELDS: usize = 8;

    fn fill(&self, row: &mut Row<'_, '_>) {
        row.name_of(&self.payload);
        row.put(&self.session_id);
        row.put(&self.timestamp);
        row.put(&self.payload);
        row.put(&self.event_id);
        row.put(&self.source);
        row.put(&self.metadata);
        row.word(Some(match self.form {
            Form::Flat => KNOWN,
            Form::Envelope => KNOWN | 1,
        }));
        row.rest(&self.rest);
    }
}

pub(crate) fn other_payload(payload: &Payload<'_>, image: &mut Image<'_>) -> Option<u64> {
    match payload {
        Payload::Unknown { data, .. } => data.word(image),
        _ => None,
    }
}

/// Writes an event from the values of a constructor, in its form.
pub(crate) fn write(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<()> {
    let form = given.get("form").map(|form| form.extract::<String>()).transpose()?;
    let is_envelope = match form.as_deref() {
        None | Some(FLAT) => false,
        Some(ENVELOPE) => true,
        Some(_) => return Err(PyValueError::new_err("form: 'flat' or 'envelope'")),
    };
    let text = |name: &str| -> PyResult<Option<String>> {
        match given.get(name) {
            Some(value) => {
                let wrong = |_| PyTypeError::new_err(format!("{name}: expected str"));
                Ok(Some(value.cast::<PyString>().map_err(wrong)?.to_str()?.to_owned()))
            }
            None => Ok(None),
        }
    };
    let (id, source) = (text("event_id")?, text("source")?);
    let session_id = text("session_id")?.unwrap_or_default();
    let timestamp = text("timestamp")?.unwrap_or_default();
    let name = text("event_type")?.unwrap_or_default();
    let payload = given.get("payload");
    writer.begin_object();
    if is_envelope {
        let known = Payload::NAMES.iter().find(|row| row.0 == name);
        writer.key("id").string(id.unwrap_or_default().as_str());
        writer.key("type").string(known.map_or(&*name, |row| row.1));
        if let Some(source) = source {
            writer.key("source").string(source.as_str());
        }
        writer.key("session_id").string(session_id.as_str());
        writer.key("timestamp").string(timestamp.as_str());
        writer.key("data");
        match payload {
            Some(payload) => record::write_python(writer, payload, 1)?,
            None if known.is_none() && given.is_null("payload") => {
                writer.null();
            }
            None => {
                writer.begin_object();
                writer.end_object();
            }
        }
        if let Some(metadata) = given.get("metadata") {
            writer.key("metadata");
            record::write_python(writer, metadata, 1)?;
        }
    } else {
        if source.is_some() || given.get("metadata").is_some() {
            let text = "source and metadata: only where form='envelope'";
            return Err(PyValueError::new_err(text));
        }
        if let Some(id) = id {
            writer.key("event_id").string(id.as_str());
        }
        writer.key("session_id").string(session_id.as_str());
        writer.key("type").string(name.as_str());
        writer.key("timestamp").string(timestamp.as_str());
        if let Some(payload) = payload {
            flat_payload(writer, payload)?;
        }
    }
    record::write_rest(writer, given)?;
    writer.end_object();
    Ok(())
}

/// The members of a payload stand in the event itself.
fn flat_payload(writer: &mut Writer<'_>, payload: &Bound<'_, PyAny>) -> PyResult<()> {
    if !payload.is_instance_of::<PyDict>() && record::of_value(payload).is_none() {
        return Err(PyTypeError::new_err("payload: expected an object"));
    }
    let text = record::written(|writer| record::write_python(writer, payload, 1), payload.py())?;
    let object = json::Raw::new(&text).map_err(|error| errors::decode(payload.py(), error))?;
    for (key, value) in object.entries() {
        // An unknown payload is the whole event, as it came.
        let is_common =
            ["event_id", "session_id", "type", "timestamp"].iter().any(|name| key == *name);
        if !is_common {
            writer.key(key).raw(value);
        }
    }
    Ok(())
}

/// Parses an event: a text, or an event of the stream.
pub(crate) fn parse_event<'py>(
    py: Python<'py>,
    event: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let loaded = loaded(py, SystemId::Voicetyped)?;
    // Nearly always it is the text itself.
    let is_text =
        event.is_exact_instance_of::<PyBytes>() || event.is_exact_instance_of::<PyString>();
    let object = if is_text { None } else { record::of_value(event) };
    let object = object.filter(|object| object.class().system == SystemId::Sse);
    let text = match object {
        Some(object) => Source::Held(event, object.text()),
        None => Source::of_text(event)?,
    };
    let mut image = Image::new(py, text.bytes());
    let Err(error) = event::read(&mut image, text.bytes(), Wire::Usual) else {
        return loaded.object(py, at::EVENT, &mut image, &text, Wire::Usual);
    };
    if object.is_none() {
        return Err(errors::decode(py, error));
    }
    // The stream's name takes the place of one that the text does not have.
    let name = event.getattr("event_type")?.extract::<String>()?;
    let offset = event.getattr("stream_offset")?.extract::<u64>()?;
    let data = Text::from_utf8(text.bytes()).unwrap_or_default();
    let named = sse_event(Text::new(&name), data, offset);
    let named = Event::from_sse(&named).map_err(|error| errors::decode(py, error))?;
    let named = named.built().map_err(|error| record::raise(py, error))?;
    loaded.read(py, at::EVENT, &named)
}

/// Parses the answer of `GET /v1/calls/{id}`.
#[pyfunction]
pub(crate) fn parse_call<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = buffer::text(text)?;
    loaded(py, SystemId::Voicetyped)?.read(py, at::CALL, &text)
}

/// Parses the answer of `GET /v1/calls`.
#[pyfunction]
pub(crate) fn parse_call_list<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = buffer::text(text)?;
    loaded(py, SystemId::Voicetyped)?.read(py, at::CALL_LIST, &text)
}

/// The query of `GET /v1/calls/events`: which events are wanted.
#[pyfunction]
#[pyo3(signature = (*, event_types = Vec::new(), session_id = None, dialog_name = None, include_history = None))]
#[allow(clippy::needless_pass_by_value, reason = "PyO3 gives values")]
pub(crate) fn events_query(
    event_types: Vec<String>,
    session_id: Option<&str>,
    dialog_name: Option<&str>,
    include_history: Option<bool>,
) -> String {
    let event_types: Vec<&str> = event_types.iter().map(String::as_str).collect();
    EventsQuery {
        event_types: &event_types,
        session_id: session_id.map(JsonStr::from),
        dialog_name: dialog_name.map(JsonStr::from),
        include_history,
    }
    .to_string()
}

/// The query of `GET /v1/calls`: which calls are wanted.
#[pyfunction]
#[pyo3(signature = (*, dialog_name = None, page_size = None, page_token = None))]
pub(crate) fn calls_query(
    dialog_name: Option<&str>,
    page_size: Option<u32>,
    page_token: Option<&str>,
) -> String {
    CallsQuery {
        dialog_name: dialog_name.map(JsonStr::from),
        page_size,
        page_token: page_token.map(JsonStr::from),
    }
    .to_string()
}

/// The core's event of an object.
pub(crate) fn core_event(object: &Object) -> PyResult<Event<'_>> {
    let broken = |error: DecodeError| PyTypeError::new_err(error.to_string());
    Event::parse(object.text()).map_err(broken)
}

/// What the module has beside classes.
pub(crate) fn constants(dict: &Bound<'_, PyDict>) -> PyResult<()> {
    dict.set_item("EVENTS_PATH", EventsQuery::PATH)?;
    dict.set_item("CALLS_PATH", CallsQuery::PATH)
}

/// The forms of events, by the positions that stand in images.
pub(crate) static FORMS: [Variant; 2] = [
    Variant { name: Word::new(FLAT), kind: None },
    Variant { name: Word::new(ENVELOPE), kind: None },
];

const FLAT: &str = "flat";
const ENVELOPE: &str = "envelope";
