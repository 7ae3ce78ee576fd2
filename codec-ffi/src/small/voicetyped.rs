//! voicetyped: events in either of their two forms are one struct.

use core::mem::offset_of;

use core_::ErrorKind;
use core_::framing::sse::SseEvent;
use core_::json::{FloatStyle, JsonStr, Raw, Reader, Writer};
use core_::order::Verdict;
use core_::voicetyped::{
    CallRoute, CallStarted, CallTerminated, Payload, RepeatFilter, RepeatSlot, StateTransition,
    VoicetypedOrder,
};

use super::decoded::Decoded;
use super::entry::parse_by;
use super::fault::{Fault, add_stream_offset};
use super::place::{Place, View};
use super::read::{self, Members, Read, Set, Shape, is, put_kind, put_raw};
use super::schema;
use super::write;
use crate::error::{callevents_error, callevents_status};
use crate::generated::table::id;
use crate::memory::Outcome;
use crate::order::On;
use crate::view::callevents_str;
use crate::voicetyped::{
    callevents_voicetyped_event as Event, callevents_voicetyped_payload_kind as Kind,
};

const PAYLOAD: usize = offset_of!(Event, payload);
const FORM: usize = offset_of!(Event, form);
const REST: u16 = offset_of!(Event, rest) as u16;
const UNION: u8 = id::VOICETYPED_UNION_PAYLOAD;

/// The positions of fields in their declarations.
const COMMON_EVENT_ID: usize = 0;
const COMMON_TYPE: usize = 2;
const ENVELOPE_TYPE: usize = 1;
const ENVELOPE_DATA: usize = 5;

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
        let Ok(mut members) = reader.object() else { return found };
        while let Ok(Some((key, value))) = members.next_entry() {
            found.has_event_id |= is(key, "event_id");
            found.has_id |= is(key, "id");
            found.has_data |= is(key, "data");
            if is(key, "type") {
                found.name = read::string(&mut value.clone()).ok();
            }
        }
        found
    }
}

/// Parses an event.
///
/// # Safety
/// As for [`parse_by`].
pub(crate) unsafe fn parse(
    json: callevents_str,
    place: *mut u8,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe {
        parse_by(json, place, error, id::VOICETYPED_COMMON, &mut |text, place| {
            event(text, None, place)
        })
    }
}

/// Parses the data of an event of a stream.
///
/// # Safety
/// As for [`parse_by`].
pub(crate) unsafe fn parse_sse(
    sse: &SseEvent<'_>,
    place: *mut u8,
    error: *mut callevents_error,
) -> callevents_status {
    // An event without a name is called so, too.
    let name = Some(sse.event_type).filter(|name| *name != "message").map(JsonStr::from);
    // SAFETY: as the caller promises.
    unsafe {
        let mut parse = |text: &[u8], place: &mut Place<'_>| event(text, name, place);
        let status = parse_by(sse.data.into(), place, error, id::VOICETYPED_COMMON, &mut parse);
        add_stream_offset(status, sse.stream_offset, error)
    }
}

/// Reads an event, called `name` where its text does not say.
pub(super) fn event(text: &[u8], name: Option<JsonStr<'_>>, place: &mut Place<'_>) -> Read<()> {
    let found = Found::in_text(text);
    let name = found.name.or(name);
    if !found.has_event_id && found.has_id && found.has_data {
        return envelope(text, name, place);
    }
    flat(text, name, place)
}

fn flat(text: &[u8], name: Option<JsonStr<'_>>, place: &mut Place<'_>) -> Read<()> {
    let known = put_kind(schema::union(UNION), PAYLOAD, name.unwrap_or_default(), place);
    let own = known.map(|row| schema::message(row.arg));
    let front = schema::message(id::VOICETYPED_COMMON).fields();
    let shape = Shape { front, own: own.map_or(&[], |own| own.fields()), at: PAYLOAD };
    let (mut reader, mut members) = (Reader::new(text), Members::default());
    members.read(&shape, &mut reader, place)?;
    if name.is_some() {
        members.seen.insert(COMMON_TYPE);
    }
    let is_error = name.is_some_and(|name| is(name, "error"));
    let has_event_id = place.flag(offset_of!(Event, has_event_id));
    for (index, field) in front.iter().enumerate() {
        let is_there = match index {
            COMMON_EVENT_ID => is_error || has_event_id,
            _ => members.seen.contains(index),
        };
        if !is_there {
            let fault = Fault::new(ErrorKind::MissingField, reader.offset());
            return Err(fault.of(field.name.text()));
        }
    }
    reader.finish()?;
    match own {
        Some(own) if members.odd => {
            put_raw(Reader::new(text).raw()?, PAYLOAD + usize::from(own.rest), place);
        }
        Some(_) => {}
        // All of an event that is not known is its payload.
        None => put_raw(Reader::new(text).raw()?, PAYLOAD, place),
    }
    Ok(())
}

/// Reads an envelope whose type is `name`.
fn envelope(text: &[u8], name: Option<JsonStr<'_>>, place: &mut Place<'_>) -> Read<()> {
    place.put(FORM, 1_u32);
    let front = schema::message(id::VOICETYPED_ENVELOPED_EVENT).fields();
    let shape = Shape { front, own: &[], at: 0 };
    let (mut reader, mut members) = (Reader::new(text), Members::default());
    let mut object = reader.object()?;
    while let Some((key, value)) = object.next_entry()? {
        let Some(index) = members.meet(&shape, key) else { continue };
        if index == ENVELOPE_DATA {
            data(name.unwrap_or_default(), value, place, &mut members.odd)?;
        } else {
            members.take(index, &shape, value, place)?;
        }
    }
    if name.is_some() {
        members.seen.insert(ENVELOPE_TYPE);
    }
    for (index, field) in front.iter().enumerate() {
        if !field.is_optional() && !members.seen.contains(index) {
            let fault = Fault::new(ErrorKind::MissingField, reader.offset());
            return Err(fault.of(field.name.text()));
        }
    }
    reader.finish()?;
    if members.odd {
        put_raw(Reader::new(text).raw()?, REST.into(), place);
    }
    Ok(())
}

/// Reads what an envelope of the type `name` has under `data`.
fn data(
    name: JsonStr<'_>,
    value: &mut Reader<'_>,
    place: &mut Place<'_>,
    odd: &mut bool,
) -> Read<()> {
    let union = schema::union(UNION);
    place.at(PAYLOAD, union.size.into()).clear();
    let Some((flat, _)) = Payload::NAMES.iter().find(|(_, dotted)| is(name, dotted)) else {
        // The documentation's names are none of the repository's.
        place.put_string(PAYLOAD + usize::from(union.name), name);
        return read::put_json(value, PAYLOAD, place);
    };
    let Some(row) = put_kind(union, PAYLOAD, (*flat).into(), place) else { return Ok(()) };
    if value.take_null()? {
        *odd = true;
        return Ok(());
    }
    read::value(row, PAYLOAD, value, place, &mut false).map_err(|fault| fault.of("data"))
}

/// Writes an event in its form.
pub(crate) fn write_event(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let is_envelope = match view.get::<u32>(FORM) {
        0 => false,
        1 => true,
        _ => return Err(callevents_status::INVALID_ARGUMENT),
    };
    let union = schema::union(UNION);
    let kind = view.get::<u32>(PAYLOAD + usize::from(union.kind));
    let mut tag = write::name_of_union(UNION, PAYLOAD, view)?;
    writer.begin_object();
    if is_envelope {
        let names = Payload::NAMES.get((kind as usize).wrapping_sub(1));
        tag = names.map_or(tag, |(_, dotted)| (*dotted).into());
        write_envelope(tag, view, writer)?;
    } else {
        let own = union.of_kind(kind).map(|row| schema::message(row.arg));
        let rest = match own {
            Some(own) => view.at(PAYLOAD, own.size.into()).object(own.rest)?,
            None => view.json(PAYLOAD)?,
        };
        let front = schema::message(id::VOICETYPED_COMMON).fields();
        let shape = Shape { front, own: own.map_or(&[], |own| own.fields()), at: PAYLOAD };
        let members = write::Members { shape, tag, style: FloatStyle::JavaScript };
        write::members(&members, view, rest, writer)?;
    }
    writer.end_object();
    Ok(())
}

/// Writes the members of an envelope.
fn write_envelope(tag: JsonStr<'_>, view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let front = schema::message(id::VOICETYPED_ENVELOPED_EVENT).fields();
    let shape = Shape { front, own: &[], at: 0 };
    let members = write::Members { shape, tag, style: FloatStyle::JavaScript };
    let (rest, mut written) = (view.object(REST)?, Set::default());
    let write = |index, was_null, writer: &mut Writer<'_>| {
        if index != ENVELOPE_DATA {
            return members.write(index, view, was_null, writer);
        }
        writer.key("data");
        if has_null_data(rest, view)? {
            writer.null();
        } else {
            write::tagged(UNION, FloatStyle::JavaScript, view, PAYLOAD, writer)?;
        }
        Ok(true)
    };
    for (key, was) in rest.iter().flat_map(Raw::entries) {
        match shape.position(key, 0) {
            Some(index) if written.contains(index) => {}
            Some(index) => {
                if write(index, was.is_null(), writer)? {
                    written.insert(index);
                }
            }
            None => {
                writer.key(key).raw(was);
            }
        }
    }
    for index in 0..shape.len() {
        if !written.contains(index) {
            write(index, false, writer)?;
        }
    }
    Ok(())
}

/// Whether an envelope was read with a `null` for its payload, and there is still none.
fn has_null_data(rest: Option<Raw<'_>>, view: View<'_>) -> Outcome<bool> {
    let is_null = rest.and_then(|rest| rest.entry("data")).is_some_and(|data| data.is_null());
    let mut writer = Writer::new(&mut []);
    write::tagged(UNION, FloatStyle::JavaScript, view, PAYLOAD, &mut writer)?;
    Ok(is_null && writer.length() <= "{}".len())
}

/// What an event that was decoded tells, as far as updates, filters and chains need it; and the
/// name of its type in a flat event, empty if that is not known.
///
/// # Safety
/// The event's views are those of texts that stay as long as the result is used, or null.
pub(crate) unsafe fn told(
    event: &Event,
) -> Outcome<(core_::voicetyped::Event<'_>, JsonStr<'static>)> {
    // SAFETY: as the caller promises.
    let view = unsafe { View::of(event) };
    if view.get::<u32>(FORM) > 1 {
        return Err(callevents_status::INVALID_ARGUMENT);
    }
    let (kind, row) = Decoded::kind(view, UNION, PAYLOAD)?;
    let common = Decoded::new(view, id::VOICETYPED_COMMON);
    let payload = Decoded::value(view, row, PAYLOAD);
    let text = |name| common.text(name).map(|text| text.unwrap_or_default());
    let mut told = core_::voicetyped::Event {
        event_id: common.text("event_id")?,
        session_id: text("session_id")?,
        timestamp: text("timestamp")?,
        ..core_::voicetyped::Event::default()
    };
    if kind == Kind::CALL_STARTED as u32 {
        told.payload = CallStarted::default().into();
    } else if kind == Kind::CALL_TERMINATED as u32 {
        let reason = payload.text("reason")?.map(Into::into);
        told.payload = CallTerminated { reason, ..CallTerminated::default() }.into();
    } else if kind == Kind::STATE_TRANSITION as u32 {
        let (from_state, to_state) = (payload.text("from_state")?, payload.text("to_state")?);
        told.payload =
            StateTransition { from_state, to_state, ..StateTransition::default() }.into();
    }
    Ok((told, row.map_or("", |row| row.name.text()).into()))
}

/// Judges an event by the order of its call.
pub(crate) fn judge(
    calls: &mut On<VoicetypedOrder>,
    repeats: Option<&mut RepeatFilter<0, &'static mut [RepeatSlot]>>,
    (event, name): &(core_::voicetyped::Event<'_>, JsonStr<'static>),
    now_ms: u64,
) -> Verdict {
    if repeats.is_some_and(|repeats| repeats.is_repeat(event)) {
        return calls.judge_repeat(event.session_id, now_ms);
    }
    let route = CallRoute { session_id: event.session_id, event_type: *name };
    calls.observe(&route, now_ms)
}
