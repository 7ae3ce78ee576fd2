//! Events of an event stream as Python objects.

use callevents::framing::sse::{SseBuilder, SseEvent, SseItem};
use callevents::{EncodeError, Text};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors;
use crate::record::{Given, Image, Object, loaded, string, text_word};
use crate::table::{Class, Codec, Field, Kind, Need, SystemId, SystemTable};

pub(crate) static TABLE: SystemTable =
    SystemTable { id: SystemId::Sse, module: "_core", classes: &[SSE_EVENT], enums: &[] };

const SSE_EVENT: Class = Class {
    system: SystemId::Sse,
    name: "SseEvent",
    kind: "sse_event",
    doc: "An event of an event stream.",
    fields: &[
        field(0, "event_type", Kind::Text, "The event type; message where the stream names none."),
        field(
            1,
            "data",
            Kind::Text,
            "The data: its lines joined by line feeds, ill-formed UTF-8 as U+FFFD.",
        ),
        field(
            2,
            "id",
            Kind::Text,
            "The last event id as of this event: its own one, or the latest before it; may be empty.",
        ),
        field(
            3,
            "stream_offset",
            Kind::Unsigned(u64::MAX),
            "Where in the stream the event's first line begins, in bytes.",
        ),
        field(4, "incomplete", Kind::Bool, "Whether the stream ended before the event did."),
    ],
    has_rest: false,
    codec: Codec::Sse,
};

const fn field(index: u32, name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { system: SystemId::Sse, name, wire: name, index, kind, need: Need::Default, doc }
}

/// The image of an event: its words, its text, and what stands beside that.
#[inline]
fn image<'a>(event: &SseEvent<'a>) -> ([u64; 7], [&'a [u8]; 3]) {
    image_of(event.event_type, event.data, event.id, event.stream_offset, event.incomplete)
}

#[inline]
fn image_of<'a>(
    event_type: Text<'a>,
    data: Text<'a>,
    id: Text<'a>,
    stream_offset: u64,
    incomplete: bool,
) -> ([u64; 7], [&'a [u8]; 3]) {
    let [data, event_type, id] = [data, event_type, id].map(|text| text.as_bytes());
    let words = [
        // All fields are there.
        0b1_1111,
        text_word(data.len(), event_type.len()),
        text_word(0, data.len()),
        text_word(data.len() + event_type.len(), id.len()),
        stream_offset,
        incomplete.into(),
        // Nothing is there that no field is for.
        0,
    ];
    (words, [data, event_type, id])
}

/// The object of an event.
#[inline]
pub(crate) fn object<'py>(py: Python<'py>, event: &SseEvent<'_>) -> PyResult<Bound<'py, PyAny>> {
    let (words, bytes) = image(event);
    make(py, &words, bytes)
}

#[inline]
fn make<'py>(py: Python<'py>, words: &[u64], bytes: [&[u8]; 3]) -> PyResult<Bound<'py, PyAny>> {
    loaded(py, SystemId::Sse)?.object_of(py, 0, words, bytes)
}

/// The object of whatever stands in a stream; `None` for what has no class yet.
pub(crate) fn item<'py>(
    py: Python<'py>,
    item: &SseItem<'_>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let class = |name| py.import("callevents._values")?.getattr(name);
    let object = match item {
        SseItem::Event(event) => object(py, event)?,
        SseItem::Comment(text) => class("SseComment")?.call1((text.as_str(),))?,
        SseItem::Retry { ms } => class("SseRetry")?.call1((ms,))?,
        SseItem::Ignored { name, value } => {
            class("SseIgnored")?.call1((name.as_str(), value.as_str()))?
        }
        _ => return Ok(None),
    };
    Ok(Some(object))
}

/// Puts an event into an image of its data.
pub(crate) fn put(to: &mut Image<'_>, event: &SseEvent<'_>) {
    let (words, [_, event_type, id]) = image(event);
    to.words.extend(words);
    to.side.extend_from_slice(event_type);
    to.side.extend_from_slice(id);
}

/// The object of the values that a constructor was given.
pub(crate) fn construct<'py>(py: Python<'py>, given: &Given<'py>) -> PyResult<Bound<'py, PyAny>> {
    let text = |name: &str| given.get(name).map_or(Ok(String::new()), |value| value.extract());
    let (mut event_type, data, id): (String, String, String) =
        (text("event_type")?, text("data")?, text("id")?);
    // A stream that names no type, or an empty one, means this.
    if event_type.is_empty() {
        "message".clone_into(&mut event_type);
    }
    let (words, bytes) = image_of(
        Text::new(&event_type),
        Text::new(&data),
        Text::new(&id),
        given.get("stream_offset").map_or(Ok(0), |value| value.extract())?,
        given.get("incomplete").map_or(Ok(false), |value| value.extract())?,
    );
    make(py, &words, bytes)
}

/// `SseEvent.encode()`.
pub(crate) fn encode<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    let view = object.view();
    let text = |index| string(view, view.word(index).unwrap_or_default());
    let (event_type, data, id) = (text(0), text(1), text(2));
    let mut block = SseBuilder::new().data(&data);
    if event_type != "message" {
        block = block.event(&event_type);
    }
    if !id.is_empty() {
        block = block.id(&id);
    }
    bytes(py, &block)
}

/// Writes a block of an event stream: an event, a comment, a reconnection time, or all of them.
#[pyfunction]
#[pyo3(signature = (*, event_type = None, data = None, id = None, retry_ms = None, comment = None))]
pub(crate) fn encode_sse<'py>(
    py: Python<'py>,
    event_type: Option<&str>,
    data: Option<&str>,
    id: Option<&str>,
    retry_ms: Option<u64>,
    comment: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut block = SseBuilder::new();
    if let Some(event_type) = event_type {
        block = block.event(event_type);
    }
    if let Some(data) = data {
        block = block.data(data);
    }
    if let Some(id) = id {
        block = block.id(id);
    }
    if let Some(retry_ms) = retry_ms {
        block = block.retry_ms(retry_ms);
    }
    if let Some(comment) = comment {
        block = block.comment(comment);
    }
    bytes(py, &block)
}

fn bytes<'py>(py: Python<'py>, block: &SseBuilder<'_>) -> PyResult<Bound<'py, PyAny>> {
    let mut out = Vec::new();
    block.encode_to_vec(&mut out).map_err(|error: EncodeError| errors::encode(py, error))?;
    Ok(PyBytes::new(py, &out).into_any())
}
