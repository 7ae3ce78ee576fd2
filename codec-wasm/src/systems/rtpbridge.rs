//! rtpbridge: events, responses and requests are told apart by their members.
//!
//! An event's record has its name and its data; a response's its id, result and error; a request's
//! its id, method and parameters.

use callevents::ErrorKind;
use callevents::json::{JsonStr, Kind, Reader};

use crate::area::KNOWN;
use crate::fault::Fault;
use crate::json::{Extras, Walk, with_key};
use crate::read;
use crate::schema::{Ty, value_of, values};
use crate::table::id;
use crate::usual::Usual;

/// The first slots of an event.
const EVENT: usize = 1;
const DATA: usize = 2;
/// Those of a response.
const ID: usize = 1;
const RESULT: usize = 2;
const ERROR: usize = 3;
/// Those of a request.
const METHOD: usize = 2;
const PARAMS: usize = 3;

/// The members of an outermost object: of equal ones the last.
#[derive(Default)]
struct Members<'a> {
    event: Option<Reader<'a>>,
    data: Option<Reader<'a>>,
    id: Option<Reader<'a>>,
    method: Option<Reader<'a>>,
    params: Option<Reader<'a>>,
    result: Option<Reader<'a>>,
    error: Option<Reader<'a>>,
    /// The length of the text.
    end: usize,
}

impl<'a> Members<'a> {
    /// Reads and checks the whole text.
    fn read(text: &'a [u8]) -> Result<Self, Fault> {
        let mut members = Self { end: text.len(), ..Self::default() };
        let mut reader = Reader::new(text);
        let mut object = read::object(&mut reader)?;
        while let Some((key, value)) = read::entry(&mut object)? {
            let member = with_key(key, |key| match key {
                b"event" => Some(&mut members.event),
                b"data" => Some(&mut members.data),
                b"id" => Some(&mut members.id),
                b"method" => Some(&mut members.method),
                b"params" => Some(&mut members.params),
                b"result" => Some(&mut members.result),
                b"error" => Some(&mut members.error),
                _ => None,
            });
            if let Some(member) = member {
                *member = Some(value.clone());
            }
            read::raw(value)?;
        }
        read::finish(reader)?;
        Ok(members)
    }

    /// Reads and checks a request that is an array of id, method and parameters.
    fn read_request(text: &'a [u8]) -> Result<Self, Fault> {
        let mut members = Self { end: text.len(), ..Self::default() };
        let mut reader = Reader::new(text);
        let mut array = reader.array()?;
        for member in [&mut members.id, &mut members.method, &mut members.params] {
            let Some(value) = read::item(&mut array)? else { break };
            *member = Some(value.clone());
            read::raw(value)?;
        }
        if let Some(value) = read::item(&mut array)? {
            return Err(Fault::new(ErrorKind::TrailingData, value.offset()));
        }
        read::finish(reader)?;
        Ok(members)
    }

    fn missing(&self, field: &'static str) -> Fault {
        Fault::new(ErrorKind::MissingField, self.end).of(field)
    }
}

/// Reads a message of the server: an event, or a response whose method is not known.
pub(crate) fn message(walk: &mut Walk<'_>, text: &[u8]) -> Result<usize, Fault> {
    let mark = walk.area.mark();
    if let Some(at) = usual_event(walk, text) {
        return Ok(at);
    }
    walk.area.back_to(mark);
    let members = Members::read(text)?;
    let is_response = members.id.is_some() || members.result.is_some() || members.error.is_some();
    if is_response && members.event.is_none() {
        return response_of(walk, JsonStr::default(), members, text);
    }
    event(walk, members, text)
}

/// Reads the response to a request of `method`.
pub(crate) fn response(
    walk: &mut Walk<'_>,
    method: JsonStr<'_>,
    text: &[u8],
) -> Result<usize, Fault> {
    let members = Members::read(text)?;
    response_of(walk, method, members, text)
}

/// Reads an event that stands there as the server writes it; `None` for anything else, right or
/// wrong.
fn usual_event(walk: &mut Walk<'_>, text: &[u8]) -> Option<usize> {
    let mut usual = Usual::of(text, walk.area)?;
    usual.take_all(br#"{"event":""#)?;
    let name = usual.string()?;
    usual.take_all(br#","data":"#)?;
    let values = values(id::RTPBRIDGE_UNION_EVENT_DATA);
    let known = values.iter().position(|value| value.name.is(name))?;
    let value = values.get(known)?;
    let at = walk.area.record(id::RTPBRIDGE_EVENT, 2);
    walk.name(at + EVENT, Some(known), name);
    usual.value(walk, value, at + DATA)?;
    usual.take(b'}')?;
    usual.end()?;
    Some(at)
}

fn event_data(
    walk: &mut Walk<'_>,
    name: JsonStr<'_>,
    at: usize,
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    let union = id::RTPBRIDGE_UNION_EVENT_DATA;
    walk.tag(at + EVENT, union, name);
    match value_of(union, name) {
        Some((_, value)) => walk.value(value, at + DATA, reader),
        None => {
            let value = read::raw(reader)?;
            walk.area.json(at + DATA, value);
            Ok(())
        }
    }
}

fn event(walk: &mut Walk<'_>, members: Members<'_>, text: &[u8]) -> Result<usize, Fault> {
    let mut name = members.event.clone().ok_or_else(|| members.missing("event"))?;
    let mut data = members.data.clone().ok_or_else(|| members.missing("data"))?;
    let name = read::string(&mut name).map_err(|fault| fault.of("event"))?;
    let mut raw = data.clone();
    let at = walk.area.record(id::RTPBRIDGE_EVENT, 2);
    if let Err(fault) = event_data(walk, name, at, &mut data) {
        if fault.kind != ErrorKind::MissingField {
            return Err(fault.of("data"));
        }
        if !is_failed(&mut raw) {
            return Err(fault);
        }
        // The server could write the name only: it is told as text, and the data have no place.
        walk.area.string(at + EVENT, name);
        walk.area.words(at + DATA, u32::MAX, KNOWN);
    }
    rest(walk, at, text, |key| matches!(key, b"event" | b"data"))?;
    Ok(at)
}

/// Whether data are those of an event that the server could not write.
fn is_failed(data: &mut Reader<'_>) -> bool {
    let Ok(raw) = read::raw(data) else { return false };
    let mut entries = raw.entries();
    let Some((key, value)) = entries.next() else { return false };
    key == "error"
        && value.as_string().is_some_and(|error| error == "serialization_failed")
        && entries.next().is_none()
}

/// A member that is said: `null` says nothing.
fn said<'a>(member: &Option<Reader<'a>>) -> Option<Reader<'a>> {
    let mut reader = member.clone()?;
    (!read::take_null(&mut reader).ok()?).then_some(reader)
}

fn response_of(
    walk: &mut Walk<'_>,
    method: JsonStr<'_>,
    members: Members<'_>,
    text: &[u8],
) -> Result<usize, Fault> {
    let at = walk.area.record(id::RTPBRIDGE_RESPONSE, 3);
    if let Some(mut id) = said(&members.id) {
        let id = read::string(&mut id).map_err(|error| error.of("id"))?;
        walk.area.string(at + ID, id);
    } else if members.id.is_some() {
        walk.area.words(at + ID, 0, crate::area::NULL);
    }
    if let Some(mut error) = said(&members.error) {
        let record = walk
            .object(id::RTPBRIDGE_RESPONSE_ERROR, &mut error)
            .map_err(|fault| fault.of("error"))?;
        walk.area.link(at + ERROR, record);
        rest(walk, at, text, |key| matches!(key, b"id" | b"error"))?;
        return Ok(at);
    }
    let mut result = members.result.clone().ok_or_else(|| members.missing("result"))?;
    match value_of(id::RTPBRIDGE_UNION_METHOD_RESULT, method) {
        Some((_, value)) => {
            walk.value(value, at + RESULT, &mut result).map_err(|fault| fault.of("result"))?;
        }
        None => {
            let value = read::raw(&mut result)?;
            walk.area.json(at + RESULT, value);
        }
    }
    rest(walk, at, text, |key| matches!(key, b"id" | b"result"))?;
    Ok(at)
}

/// Reads a request.
pub(crate) fn request(walk: &mut Walk<'_>, text: &[u8]) -> Result<usize, Fault> {
    let is_array = read::kind(&mut Reader::new(text))? == Kind::Array;
    let members = if is_array { Members::read_request(text)? } else { Members::read(text)? };
    let mut id = members.id.clone().ok_or_else(|| members.missing("id"))?;
    let mut method = members.method.clone().ok_or_else(|| members.missing("method"))?;
    let id = read::string(&mut id).map_err(|error| error.of("id"))?;
    let method = read::string(&mut method).map_err(|error| error.of("method"))?;
    let union = id::RTPBRIDGE_UNION_COMMAND;
    let at = walk.area.record(id::RTPBRIDGE_REQUEST, 3);
    walk.area.string(at + ID, id);
    walk.tag(at + METHOD, union, method);
    let has_params = match (value_of(union, method), members.params.clone()) {
        // What a method without parameters is given is kept with the rest.
        (Some((_, value)), _) if value.ty == Ty::None => false,
        (Some((_, value)), Some(mut params)) => {
            walk.value(value, at + PARAMS, &mut params).map_err(|fault| fault.of("params"))?;
            true
        }
        (Some(_), None) => return Err(members.missing("params")),
        (None, Some(mut params)) => {
            let value = read::raw(&mut params)?;
            walk.area.json(at + PARAMS, value);
            true
        }
        (None, None) => false,
    };
    if !is_array {
        rest(walk, at, text, |key| {
            matches!(key, b"id" | b"method") || has_params && key == b"params"
        })?;
    }
    Ok(at)
}

/// Keeps the members of the outermost object that are no fields.
fn rest(
    walk: &mut Walk<'_>,
    at: usize,
    text: &[u8],
    is_field: impl Fn(&[u8]) -> bool,
) -> Result<(), Fault> {
    let mut reader = Reader::new(text);
    let mut extras = Extras::default();
    let mut object = read::object(&mut reader)?;
    while let Some((key, value)) = read::entry(&mut object)? {
        if !with_key(key, &is_field) {
            walk.extra(&mut extras, key, value)?;
        }
    }
    walk.end_extras(extras, at);
    Ok(())
}
