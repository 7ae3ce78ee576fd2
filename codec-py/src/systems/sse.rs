//! Events of an event stream as Python objects.

use callevents::framing::sse::{SseBuilder, SseEvent, SseItem};
use callevents::{EncodeError, Text};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::buffer::Source;
use crate::errors;
use crate::record::{Fill, Given, Image, Object, Row, Wire, loaded, string};
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

/// The parts of an event.
struct Parts<'a> {
    event_type: Text<'a>,
    data: Text<'a>,
    id: Text<'a>,
    stream_offset: u64,
    incomplete: bool,
}

impl Fill for Parts<'_> {
    const FIELDS: usize = 5;

    #[inline]
    fn fill(&self, row: &mut Row<'_, '_>) {
        row.put(&self.event_type);
        row.put(&self.data);
        row.put(&self.id);
        row.put(&self.stream_offset);
        row.put(&self.incomplete);
    }
}

/// The object of an event.
#[inline]
pub(crate) fn object<'py>(py: Python<'py>, event: &SseEvent<'_>) -> PyResult<Bound<'py, PyAny>> {
    make(py, &parts(event))
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

/// Puts an event into an image.
pub(crate) fn put(image: &mut Image<'_>, event: &SseEvent<'_>) {
    image.node(&parts(event));
}

#[inline]
fn parts<'a>(event: &SseEvent<'a>) -> Parts<'a> {
    Parts {
        event_type: event.event_type,
        data: event.data,
        id: event.id,
        stream_offset: event.stream_offset,
        incomplete: event.incomplete,
    }
}

fn make<'py>(py: Python<'py>, parts: &Parts<'_>) -> PyResult<Bound<'py, PyAny>> {
    let text = parts.data.as_bytes();
    let mut image = Image::new(text);
    image.node(parts);
    loaded(py, SystemId::Sse)?.object(py, 0, image, &Source::Copied(text.into()), Wire::Usual)
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
    let parts = Parts {
        event_type: Text::new(&event_type),
        data: Text::new(&data),
        id: Text::new(&id),
        stream_offset: given.get("stream_offset").map_or(Ok(0), |value| value.extract())?,
        incomplete: given.get("incomplete").map_or(Ok(false), |value| value.extract())?,
    };
    make(py, &parts)
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
