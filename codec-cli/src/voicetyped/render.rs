//! Events as members of a JSON object, and back.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callevents::json::{JsonStr, Raw, Writer};

use super::Origin;
use crate::source::Fault;
use crate::sse;

/// Writes an event's members by their names on the wire, and all of it if they do not say all.
pub(super) fn event(writer: &mut Writer<'_>, text: &str, origin: Origin<'_>) {
    write_origin(writer, origin);
    let object = Raw::new(text.as_bytes()).unwrap_or_default();
    for (key, value) in object.entries() {
        match member_of(key) {
            Some(name) => writer.key(name),
            None => continue,
        };
        // The data of a stream may have several lines, a line of JSON has not.
        match in_one_line(value.as_json().as_str()) {
            Cow::Borrowed(_) => writer.raw(value),
            Cow::Owned(line) => writer.raw(Raw::new(line.as_bytes()).unwrap_or_default()),
        };
    }
    let entries = object.entries().filter_map(|(key, value)| Some((member_of(key)?, value)));
    if joined(entries) != text.as_bytes() {
        writer.key("raw").string(text);
    }
}

/// Writes what could not be parsed.
pub(super) fn unread(writer: &mut Writer<'_>, text: &str, origin: Origin<'_>) {
    write_origin(writer, origin);
    writer.key("raw").string(text);
}

/// Writes what is not even text.
pub(super) fn bytes(writer: &mut Writer<'_>, bytes: &[u8]) {
    writer.key("body").string(STANDARD.encode(bytes).as_str());
}

fn write_origin(writer: &mut Writer<'_>, origin: Origin<'_>) {
    if let Origin::Stream(event) = origin {
        writer.key("sse").begin_object();
        writer.key("event").string(event.event_type);
        writer.key("id").string(event.id);
        writer.end_object();
    }
}

/// Writes the line or the block of a stream that a line of JSON describes behind what `out` holds;
/// nothing if there is a fault.
pub(crate) fn build(
    line: &[u8],
    last_id: &mut sse::LastId,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    let object = Raw::new(line)?;
    let Some(stream) = object.entry("sse") else {
        let kind = sse::text(object, "kind")?.unwrap_or_default();
        if ["comment", "retry", "ignored"].iter().any(|other| kind == **other) {
            return sse::build(line, last_id, out);
        }
        let body = text_of(object)?;
        out.extend_from_slice(&body);
        out.push(b'\n');
        return Ok(());
    };
    let body = text_of(object)?;
    let data = core::str::from_utf8(&body)
        .map_err(|_| Fault::at(0, "what is not UTF-8 cannot be in an event stream"))?;
    let event_type = match sse::text(stream, "event")? {
        Some(event_type) => Some(event_type),
        None => sse::text(object, "type")?,
    };
    sse::event(event_type, sse::text(stream, "id")?, data, last_id, out)
}

/// The event's text.
fn text_of(object: Raw<'_>) -> Result<Vec<u8>, Fault> {
    if let Some(text) = sse::text(object, "raw")? {
        return Ok(text.to_cow().into_owned().into_bytes());
    }
    if let Some(body) = sse::text(object, "body")? {
        return STANDARD
            .decode(&*body.to_cow())
            .map_err(|error| Fault::at(0, format!("body is no base64: {error}")));
    }
    if sse::text(object, "kind")?.is_some_and(|kind| kind == "error") {
        return Err(Fault::at(0, "only what has a raw text or a body can be written"));
    }
    Ok(joined(object.entries().filter(|(key, _)| !META.iter().any(|name| *key == **name))))
}

/// An object of such members, where the one that had to change its name has it back.
fn joined<'a>(members: impl Iterator<Item = (JsonStr<'a>, Raw<'a>)>) -> Vec<u8> {
    let mut out = b"{".to_vec();
    for (key, value) in members {
        if out.len() > 1 {
            out.push(b',');
        }
        let key = if key == EVENT_SOURCE { "source".into() } else { key };
        let mut writer = Writer::new(&mut []);
        writer.string(key);
        let start = out.len();
        out.resize(start + writer.length(), 0);
        // It has the room that it has asked for.
        let _ = Writer::new(out.get_mut(start..).unwrap_or_default()).string(key);
        out.push(b':');
        out.extend_from_slice(value.as_json().as_bytes());
    }
    out.push(b'}');
    out
}

/// The name that an event's member has in the command's JSON; `None` if it cannot stand there.
fn member_of(key: JsonStr<'_>) -> Option<JsonStr<'_>> {
    if key == "source" {
        return Some(EVENT_SOURCE.into());
    }
    let is_taken = key == EVENT_SOURCE || META.iter().any(|name| key == **name);
    // What was written with escapes would be written so again, but is known by what it reads.
    (!is_taken).then_some(key)
}

/// Line ends between JSON's tokens as spaces: elsewhere there are none.
fn in_one_line(json: &str) -> Cow<'_, str> {
    if json.bytes().any(|byte| matches!(byte, b'\r' | b'\n')) {
        json.replace(['\r', '\n'], " ").into()
    } else {
        json.into()
    }
}

/// The member `source` of an envelope: the command's own member of this name is another.
const EVENT_SOURCE: &str = "event_source";

/// The members that are none of an event.
const META: [&str; 8] = ["source", "kind", "offset", "verdict", "gap", "sse", "raw", "body"];
