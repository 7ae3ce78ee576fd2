//! Lines of JSON back into an event stream.

use callevents::framing::sse::SseBuilder;
use callevents::json::{JsonStr, Raw};

use crate::source::Fault;

/// The last event id that was written. An event with the same one needs not say it again.
#[derive(Debug, Default)]
pub(crate) struct LastId(String);

/// Writes the block that a line describes behind what `out` holds; nothing if there is a fault.
pub(crate) fn build(line: &[u8], last_id: &mut LastId, out: &mut Vec<u8>) -> Result<(), Fault> {
    let object = Raw::new(line)?;
    let text = |name| text(object, name);
    let block = SseBuilder::new();
    match text("kind")?.as_ref().map(JsonStr::to_cow).as_deref() {
        Some("event") => {
            let data = text("data")?.unwrap_or_default();
            event(text("type")?, text("id")?, &data.to_cow(), last_id, out)
        }
        Some("comment") => {
            let comment = text("text")?.unwrap_or_default().to_cow();
            put(&block.comment(&comment), out)
        }
        Some("retry") => {
            let ms = object.entry("ms").and_then(|ms| ms.as_u64());
            put(&block.retry_ms(ms.ok_or(Fault::at(0, "ms must be an integer"))?), out)
        }
        Some("error" | "ignored") => {
            Err(Fault::at(0, "what is no part of an event cannot be written"))
        }
        Some(other) => Err(Fault::at(0, format!("there is no {other} in an event stream"))),
        None => Err(Fault::at(0, "there is no member kind")),
    }
}

/// Writes an event.
pub(crate) fn event(
    event_type: Option<JsonStr<'_>>,
    id: Option<JsonStr<'_>>,
    data: &str,
    last_id: &mut LastId,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    let event_type = event_type.unwrap_or_default().to_cow();
    let id = id.map(|id| id.to_cow());
    let mut block = SseBuilder::new().data(data);
    if event_type != "message" {
        block = block.event(&event_type);
    }
    let new_id = id.as_deref().filter(|id| *id != last_id.0);
    if let Some(id) = new_id {
        block = block.id(id);
    }
    put(&block, out)?;
    if let Some(id) = new_id {
        id.clone_into(&mut last_id.0);
    }
    Ok(())
}

/// The member `name` of a line, if there is one; it must be a string.
pub(crate) fn text<'a>(object: Raw<'a>, name: &str) -> Result<Option<JsonStr<'a>>, Fault> {
    let Some(value) = object.entry(name) else { return Ok(None) };
    match value.as_string() {
        Some(text) => Ok(Some(text)),
        None => Err(Fault::at(0, format!("{name} must be a string"))),
    }
}

fn put(block: &SseBuilder<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    block.encode_to_vec(out).map(drop).map_err(|error| Fault::at(0, error.to_string()))
}
