//! voicetyped: events in either of their two forms become one kind of record.

use callevents::ErrorKind;
use callevents::json::{JsonStr, Reader};
use callevents::voicetyped::Payload;

use crate::area::NULL;
use crate::fault::Fault;
use crate::json::{Extras, Walk, with_key};
use crate::read;
use crate::schema::{OPTIONAL, message, position, value_named, value_of};
use crate::table::id;
use crate::usual::Usual;

/// The slots of an event, the same for both forms.
const FORM: usize = 1;
const EVENT_ID: usize = 2;
const SESSION_ID: usize = 3;
const TYPE: usize = 4;
const TIMESTAMP: usize = 5;
const PAYLOAD: usize = 6;
const SOURCE: usize = 7;
const METADATA: usize = 8;
/// The place of the payload's type in the union, counted from 1; 0 if it is unknown.
const WHICH: usize = 9;
const SLOTS: usize = 9;

/// The slots of the fields of `Common`, and of `Envelope` (but for its data).
const COMMON: [usize; 4] = [EVENT_ID, SESSION_ID, TYPE, TIMESTAMP];
const ENVELOPE: [usize; 7] = [EVENT_ID, TYPE, SOURCE, SESSION_ID, TIMESTAMP, PAYLOAD, METADATA];
const ENVELOPE_DATA: usize = 5;

/// Where the fields of all flat events stand in `COMMON`.
const COMMON_EVENT_ID: usize = 0;

/// What a first look at an event finds.
#[derive(Default)]
struct Found<'a> {
    name: Option<JsonStr<'a>>,
    has_event_id: bool,
    has_id: bool,
    has_data: bool,
}

impl<'a> Found<'a> {
    /// Looks at the members as far as there is no fault; whoever reads them next finds it.
    fn in_text(text: &'a [u8]) -> Self {
        let mut found = Self::default();
        let mut reader = Reader::new(text);
        let Ok(mut members) = read::object(&mut reader) else { return found };
        while let Ok(Some((key, value))) = read::entry(&mut members) {
            with_key(key, |key| match key {
                b"event_id" => found.has_event_id = true,
                b"id" => found.has_id = true,
                b"data" => found.has_data = true,
                b"type" => found.name = read::string(&mut value.clone()).ok(),
                _ => {}
            });
        }
        found
    }
}

/// Reads an event, called `name` where its text does not say.
pub(crate) fn event(
    walk: &mut Walk<'_>,
    text: &[u8],
    name: Option<JsonStr<'_>>,
) -> Result<usize, Fault> {
    let mark = walk.area.mark();
    if let Some(at) = usual(walk, text) {
        return Ok(at);
    }
    walk.area.back_to(mark);
    let found = Found::in_text(text);
    let name = found.name.or(name);
    if !found.has_event_id && found.has_id && found.has_data {
        return envelope(walk, text, name);
    }
    flat(walk, text, name)
}

/// Reads a flat event that stands there as the documentation has it; `None` for any other, right or
/// wrong.
fn usual(walk: &mut Walk<'_>, text: &[u8]) -> Option<usize> {
    let mut usual = Usual::of(text, walk.area)?;
    let at = walk.area.record(id::VOICETYPED_COMMON, SLOTS);
    walk.area.put(at + FORM, 0);
    let mut kind = None;
    let mut before = b'{';
    for (field, slot) in message(id::VOICETYPED_COMMON).fields().iter().zip(COMMON) {
        usual.take(before)?;
        let string = usual.member(field.name.text())?;
        walk.area.text(at + slot, string);
        if slot == TYPE {
            kind = value_named(id::VOICETYPED_UNION_PAYLOAD, string);
        }
        before = b',';
    }
    let (index, value) = kind?;
    walk.area.put(at + WHICH, index as u64 + 1);
    let own = message(value.arg).fields();
    let payload = walk.area.record(value.arg, own.len());
    walk.area.link(at + PAYLOAD, payload);
    // There may be no member but those of all events.
    match usual.byte()? {
        b',' => {
            usual.members(walk, own, payload)?;
        }
        b'}' => {}
        _ => return None,
    }
    usual.end()?;
    Some(at)
}

/// Reads a flat event.
fn flat(walk: &mut Walk<'_>, text: &[u8], name: Option<JsonStr<'_>>) -> Result<usize, Fault> {
    let common = message(id::VOICETYPED_COMMON).fields();
    let at = walk.area.record(id::VOICETYPED_COMMON, SLOTS);
    walk.area.put(at + FORM, 0);
    walk.area.put(at + WHICH, 0);
    let known = value_of(id::VOICETYPED_UNION_PAYLOAD, name.unwrap_or_default());
    let mut own: &[_] = &[];
    let mut payload = 0;
    if let Some((index, value)) = known {
        own = message(value.arg).fields();
        payload = walk.area.record(value.arg, own.len());
        walk.area.link(at + PAYLOAD, payload);
        walk.area.put(at + WHICH, index as u64 + 1);
    }
    if let Some(name) = name {
        walk.area.string(at + TYPE, name);
    }
    let mut reader = Reader::new(text);
    let (mut next, mut extras) = (0, Extras::default());
    let mut members = read::object(&mut reader)?;
    while let Some((key, value)) = read::entry(&mut members)? {
        let (of_own, of_common) = with_key(key, |key| {
            let of_own = position(own, key, next);
            let is_common = || common.iter().position(|field| field.name.is(key));
            (of_own, if of_own.is_none() { is_common() } else { None })
        });
        let (field, slot) = match (of_own, of_common) {
            (Some(index), _) => {
                next = index + 1;
                (own.get(index), payload + 1 + index)
            }
            (_, Some(index)) => {
                (common.get(index), at + COMMON.get(index).copied().unwrap_or_default())
            }
            _ => {
                if known.is_some() {
                    walk.extra(&mut extras, key, value)?;
                }
                continue;
            }
        };
        if let Some(field) = field {
            walk.value(field, slot, value).map_err(|fault| fault.of(field.name.text()))?;
        }
    }
    let is_error = name.is_some_and(|name| name == "error");
    for (index, field) in common.iter().enumerate() {
        let slot = at + COMMON.get(index).copied().unwrap_or_default();
        let is_needed =
            if index == COMMON_EVENT_ID { !is_error } else { field.flags & OPTIONAL == 0 };
        if is_needed && (walk.area.is_absent(slot) || walk.area.is_null(slot)) {
            let offset = reader.offset();
            return Err(Fault::new(ErrorKind::MissingField, offset).of(field.name.text()));
        }
    }
    let end = reader.offset();
    read::finish(reader)?;
    if known.is_some() {
        walk.end_extras(extras, payload);
    } else {
        // All of an event that is not known is its payload.
        let start = text.iter().position(|byte| *byte == b'{').unwrap_or(0);
        let object = text.get(start..end).unwrap_or_default();
        walk.area.json(at + PAYLOAD, callevents::json::Raw::new(object)?);
    }
    Ok(at)
}

/// Reads an envelope whose type is `name`.
fn envelope(walk: &mut Walk<'_>, text: &[u8], name: Option<JsonStr<'_>>) -> Result<usize, Fault> {
    let fields = message(id::VOICETYPED_ENVELOPE).fields();
    let at = walk.area.record(id::VOICETYPED_ENVELOPE, SLOTS);
    walk.area.put(at + FORM, 1);
    walk.area.put(at + WHICH, 0);
    let mut reader = Reader::new(text);
    let (mut next, mut extras) = (0, Extras::default());
    let mut members = read::object(&mut reader)?;
    while let Some((key, value)) = read::entry(&mut members)? {
        let Some(index) = with_key(key, |key| position(fields, key, next)) else {
            walk.extra(&mut extras, key, value)?;
            continue;
        };
        next = index + 1;
        let (Some(field), Some(slot)) = (fields.get(index), ENVELOPE.get(index)) else { continue };
        let slot = at + slot;
        if index == ENVELOPE_DATA {
            data(walk, name.unwrap_or_default(), at, value)?;
        } else {
            walk.value(field, slot, value).map_err(|fault| fault.of(field.name.text()))?;
        }
    }
    if let Some(name) = name {
        walk.area.string(at + TYPE, name);
    }
    for (field, slot) in fields.iter().zip(ENVELOPE) {
        if field.flags & OPTIONAL == 0 && walk.area.is_absent(at + slot) {
            let offset = reader.offset();
            return Err(Fault::new(ErrorKind::MissingField, offset).of(field.name.text()));
        }
    }
    read::finish(reader)?;
    walk.end_extras(extras, at);
    Ok(at)
}

/// Reads what an envelope of the type `name` has under `data`.
fn data(
    walk: &mut Walk<'_>,
    name: JsonStr<'_>,
    at: usize,
    value: &mut Reader<'_>,
) -> Result<(), Fault> {
    let Some((flat, _)) = Payload::NAMES.iter().find(|(_, dotted)| name == *dotted) else {
        let value = read::raw(value)?;
        walk.area.json(at + PAYLOAD, value);
        return Ok(());
    };
    let Some((index, row)) = value_of(id::VOICETYPED_UNION_PAYLOAD, (*flat).into()) else {
        return Ok(());
    };
    walk.area.put(at + WHICH, index as u64 + 1);
    if read::take_null(value)? {
        walk.area.words(at + PAYLOAD, 0, NULL);
        return Ok(());
    }
    let record = walk.object(row.arg, value).map_err(|fault| fault.of("data"))?;
    walk.area.link(at + PAYLOAD, record);
    Ok(())
}
