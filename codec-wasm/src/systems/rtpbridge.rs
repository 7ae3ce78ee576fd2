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
use crate::schema::{Ty, value_named, value_of};
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

/// The members of an outermost object that are known.
#[derive(Clone, Copy)]
enum Key {
    Event,
    Data,
    Id,
    Method,
    Params,
    Result,
    Error,
}

const KEYS: [&str; 7] = ["event", "data", "id", "method", "params", "result", "error"];

impl Key {
    fn name(self) -> &'static str {
        KEYS.get(self as usize).copied().unwrap_or_default()
    }
}

/// The members of an outermost object: of equal ones the last.
struct Members<'a> {
    values: [Option<Reader<'a>>; KEYS.len()],
    /// The length of the text.
    end: usize,
}

impl<'a> Members<'a> {
    /// Reads and checks the whole text.
    fn read(text: &'a [u8]) -> Result<Self, Fault> {
        let mut members = Self { end: text.len(), values: Default::default() };
        let mut reader = Reader::new(text);
        let mut object = read::object(&mut reader)?;
        while let Some((key, value)) = read::entry(&mut object)? {
            let at = with_key(key, |key| KEYS.iter().position(|known| known.as_bytes() == key));
            members.take(at.unwrap_or(usize::MAX), value)?;
        }
        read::finish(reader)?;
        Ok(members)
    }

    /// Reads and checks a request that is an array of id, method and parameters.
    fn read_request(text: &'a [u8]) -> Result<Self, Fault> {
        let mut members = Self { end: text.len(), values: Default::default() };
        let mut reader = Reader::new(text);
        let mut array = reader.array()?;
        for member in [Key::Id, Key::Method, Key::Params] {
            let Some(value) = read::item(&mut array)? else { break };
            members.take(member as usize, value)?;
        }
        if let Some(value) = read::item(&mut array)? {
            return Err(Fault::new(ErrorKind::TrailingData, value.offset()));
        }
        read::finish(reader)?;
        Ok(members)
    }

    fn take(&mut self, at: usize, value: &mut Reader<'a>) -> Result<(), Fault> {
        if let Some(member) = self.values.get_mut(at) {
            *member = Some(value.clone());
        }
        read::raw(value).map(drop)
    }

    #[inline(never)]
    fn get(&self, key: Key) -> Option<Reader<'a>> {
        self.values.get(key as usize)?.clone()
    }

    /// A member that is said: `null` says nothing.
    fn said(&self, key: Key) -> Option<Reader<'a>> {
        let mut reader = self.get(key)?;
        (!read::take_null(&mut reader).ok()?).then_some(reader)
    }

    #[inline(never)]
    fn must_have(&self, key: Key) -> Result<Reader<'a>, Fault> {
        let missing = || Fault::new(ErrorKind::MissingField, self.end).of(key.name());
        self.get(key).ok_or_else(missing)
    }

    /// A member that must be there and a string.
    #[inline(never)]
    fn string(&self, key: Key) -> Result<JsonStr<'a>, Fault> {
        read::string(&mut self.must_have(key)?).map_err(|fault| fault.of(key.name()))
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
    let has = |key| members.get(key).is_some();
    let is_response = has(Key::Id) || has(Key::Result) || has(Key::Error);
    if is_response && !has(Key::Event) {
        return response_of(walk, JsonStr::default(), &members, text);
    }
    event(walk, &members, text)
}

/// Reads the response to a request of `method`.
pub(crate) fn response(
    walk: &mut Walk<'_>,
    method: JsonStr<'_>,
    text: &[u8],
) -> Result<usize, Fault> {
    let members = Members::read(text)?;
    response_of(walk, method, &members, text)
}

/// Reads an event that stands there as the server writes it; `None` for anything else, right or
/// wrong.
fn usual_event(walk: &mut Walk<'_>, text: &[u8]) -> Option<usize> {
    let mut usual = Usual::of(text, walk.area)?;
    usual.take_all(br#"{"event":""#)?;
    let name = usual.string()?;
    usual.take_all(br#","data":"#)?;
    let (known, value) = value_named(id::RTPBRIDGE_UNION_EVENT_DATA, name)?;
    let at = walk.area.record(id::RTPBRIDGE_EVENT, 2);
    walk.name(at + EVENT, Some(known), name);
    usual.value(walk, value, at + DATA)?;
    usual.take(b'}')?;
    usual.end()?;
    Some(at)
}

/// Reads a union's value as what `name` calls it; of one that is not known, its JSON.
#[inline(never)]
fn union_value(
    walk: &mut Walk<'_>,
    union: u8,
    name: JsonStr<'_>,
    slot: usize,
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    if let Some((_, value)) = value_of(union, name) {
        return walk.value(value, slot, reader);
    }
    let value = read::raw(reader)?;
    walk.area.json(slot, value);
    Ok(())
}

fn event(walk: &mut Walk<'_>, members: &Members<'_>, text: &[u8]) -> Result<usize, Fault> {
    members.must_have(Key::Event)?;
    let mut data = members.must_have(Key::Data)?;
    let name = members.string(Key::Event)?;
    let mut raw = data.clone();
    let at = walk.area.record(id::RTPBRIDGE_EVENT, 2);
    let union = id::RTPBRIDGE_UNION_EVENT_DATA;
    walk.tag(at + EVENT, union, name);
    if let Err(fault) = union_value(walk, union, name, at + DATA, &mut data) {
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
    rest(walk, at, text, &[Key::Event, Key::Data])?;
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

fn response_of(
    walk: &mut Walk<'_>,
    method: JsonStr<'_>,
    members: &Members<'_>,
    text: &[u8],
) -> Result<usize, Fault> {
    let at = walk.area.record(id::RTPBRIDGE_RESPONSE, 3);
    if members.said(Key::Id).is_some() {
        let id = members.string(Key::Id)?;
        walk.area.string(at + ID, id);
    } else if members.get(Key::Id).is_some() {
        walk.area.words(at + ID, 0, crate::area::NULL);
    }
    if let Some(mut error) = members.said(Key::Error) {
        let record = walk
            .object(id::RTPBRIDGE_RESPONSE_ERROR, &mut error)
            .map_err(|fault| fault.of("error"))?;
        walk.area.link(at + ERROR, record);
        rest(walk, at, text, &[Key::Id, Key::Error])?;
        return Ok(at);
    }
    let mut result = members.must_have(Key::Result)?;
    let union = id::RTPBRIDGE_UNION_METHOD_RESULT;
    union_value(walk, union, method, at + RESULT, &mut result)
        .map_err(|fault| fault.of("result"))?;
    rest(walk, at, text, &[Key::Id, Key::Result])?;
    Ok(at)
}

/// Reads a request.
pub(crate) fn request(walk: &mut Walk<'_>, text: &[u8]) -> Result<usize, Fault> {
    let is_array = read::kind(&mut Reader::new(text))? == Kind::Array;
    let members = if is_array { Members::read_request(text)? } else { Members::read(text)? };
    members.must_have(Key::Id)?;
    members.must_have(Key::Method)?;
    let id = members.string(Key::Id)?;
    let method = members.string(Key::Method)?;
    let union = id::RTPBRIDGE_UNION_COMMAND;
    let at = walk.area.record(id::RTPBRIDGE_REQUEST, 3);
    walk.area.string(at + ID, id);
    walk.tag(at + METHOD, union, method);
    let known = value_of(union, method);
    // What a method without parameters is given is kept with the rest.
    let takes_params = known.is_none_or(|(_, value)| value.ty != Ty::None);
    let has_params = takes_params && (known.is_some() || members.get(Key::Params).is_some());
    if has_params {
        let mut params = members.must_have(Key::Params)?;
        union_value(walk, union, method, at + PARAMS, &mut params)
            .map_err(|fault| fault.of("params"))?;
    }
    if !is_array {
        let own = [Key::Id, Key::Method, Key::Params];
        rest(walk, at, text, own.get(..if has_params { 3 } else { 2 }).unwrap_or_default())?;
    }
    Ok(at)
}

/// Keeps the members of the outermost object that are no fields: all but its `own`.
#[inline(never)]
fn rest(walk: &mut Walk<'_>, at: usize, text: &[u8], own: &[Key]) -> Result<(), Fault> {
    let mut reader = Reader::new(text);
    let mut extras = Extras::default();
    let mut object = read::object(&mut reader)?;
    while let Some((key, value)) = read::entry(&mut object)? {
        let is_own = |key: &[u8]| own.iter().any(|own| own.name().as_bytes() == key);
        if !with_key(key, is_own) {
            walk.extra(&mut extras, key, value)?;
        }
    }
    walk.end_extras(extras, at);
    Ok(())
}
