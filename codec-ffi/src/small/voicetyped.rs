//! voicetyped: events in either of their two forms are one struct.

use core::mem::offset_of;

use core_::framing::sse::SseEvent;
use core_::json::{FloatStyle, JsonStr, Raw, Writer};
use core_::order::Verdict;
use core_::voicetyped::{
    CallRoute, CallTerminated, Payload, RepeatFilter, RepeatSlot, StateChain, StateLink,
    VoicetypedOrder,
};
use core_::{CallUpdate, bindings};

use super::decoded::Decoded;
use super::entry::parse_by;
use super::fault::add_stream_offset;
use super::place::{Place, View};
use super::read::{self, Input, Members, Read, Set, Shape, Source, is, put_kind};
use super::schema::{self, Field, Message};
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
const COMMON_TYPE: usize = 2;
const ENVELOPE_TYPE: usize = 1;

/// The members by which the form is known; the last one tells the type.
const TOLD: [&str; 4] = ["event_id", "id", "data", "type"];

/// What a first look at an event finds.
#[derive(Default)]
struct Found<'a> {
    name: Option<JsonStr<'a>>,
    /// Which members there are.
    has: Set,
}

impl<'a> Found<'a> {
    /// Looks at the members as far as there is no fault; whoever reads them next finds it.
    fn look(&mut self, source: &mut Source<'_, 'a>) -> Read<()> {
        let object = source.object()?;
        while let Some(at) = source.next_of(object, &TOLD)? {
            self.has.insert(at);
            if at == 3 {
                self.name = source.clone().string().ok();
            }
        }
        Ok(())
    }

    fn is_envelope(&self) -> bool {
        !self.has.contains(0) && self.has.contains(1) && self.has.contains(2)
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
        parse_by(json, place, error, id::VOICETYPED_COMMON, &mut |input, place| {
            event(input, None, place)
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
        let mut parse = |input: &Input<'_>, place: &mut Place<'_>| event(input, name, place);
        let status = parse_by(sse.data.into(), place, error, id::VOICETYPED_COMMON, &mut parse);
        add_stream_offset(status, sse.stream_offset, error)
    }
}

/// Reads an event, called `name` where its text does not say.
pub(super) fn event(
    input: &Input<'_>,
    name: Option<JsonStr<'_>>,
    place: &mut Place<'_>,
) -> Read<()> {
    let mut found = Found::default();
    // What is wrong is found once more.
    let _ = found.look(&mut input.source());
    let name = found.name.or(name);
    let (is_named, name) = (name.is_some(), name.unwrap_or_default());
    let is_envelope = found.is_envelope();
    place.put(FORM, u32::from(is_envelope));
    let (own, shape, info, tag) = if is_envelope {
        let info = schema::message(id::VOICETYPED_ENVELOPED_EVENT);
        (None, Shape::of(info), info, ENVELOPE_TYPE)
    } else {
        let known = put_kind(schema::union(UNION), PAYLOAD, name, place);
        let own = known.map(|row| schema::message(row.arg));
        (own, flat_shape(own), schema::message(id::VOICETYPED_COMMON), COMMON_TYPE)
    };
    let (mut source, mut members) = (input.source(), Members::default());
    members.payload = name;
    members.read(&shape, &mut source, place)?;
    if is_named {
        members.seen.insert(tag);
    }
    let may_lack_id = is_envelope || is(name, "error");
    if !may_lack_id && !place.flag(offset_of!(Event, has_event_id)) {
        return source.fail_without("event_id");
    }
    members.end(info, &source)?;
    source.finish()?;
    let rest = match own {
        // All of an event that is not known is its payload.
        None if !is_envelope => PAYLOAD,
        _ if !members.odd => return Ok(()),
        Some(own) => PAYLOAD + usize::from(own.rest),
        None => REST.into(),
    };
    read::put_json(&mut input.source(), rest, place)
}

/// The fields of a flat event, with those of its own.
fn flat_shape(own: Option<&'static Message>) -> Shape {
    let front = schema::message(id::VOICETYPED_COMMON).fields();
    Shape { front, own: own.map_or(&[], |own| own.fields()), at: PAYLOAD }
}

/// Reads what an envelope of the type `name` has under `data`.
pub(super) fn data(
    name: JsonStr<'_>,
    source: &mut Source<'_, '_>,
    place: &mut Place<'_>,
    odd: &mut bool,
) -> Read<()> {
    let union = schema::union(UNION);
    place.blank(PAYLOAD, union.size.into());
    let Some((flat, _)) = Payload::NAMES.iter().find(|(_, dotted)| is(name, dotted)) else {
        // The documentation's names are none of the repository's.
        place.put_string(PAYLOAD + usize::from(union.name), name);
        return read::put_json(source, PAYLOAD, place);
    };
    let Some(row) = put_kind(union, PAYLOAD, (*flat).into(), place) else { return Ok(()) };
    if source.take_null()? {
        *odd = true;
        return Ok(());
    }
    let read = read::value(row, PAYLOAD, source, place, &mut false);
    source.within(read, "data")
}

/// Writes an event in its form.
pub(crate) fn write_event(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let form = view.get::<u32>(FORM);
    if form > 1 {
        return Err(callevents_status::INVALID_ARGUMENT);
    }
    let union = schema::union(UNION);
    let kind = view.get::<u32>(PAYLOAD + usize::from(union.kind));
    let mut tag = write::name_of_union(UNION, PAYLOAD, view)?;
    let (shape, rest) = if form == 0 {
        let own = union.of_kind(kind).map(|row| schema::message(row.arg));
        let rest = match own {
            Some(own) => view.at(PAYLOAD, own.size.into()).object(own.rest)?,
            None => view.json(PAYLOAD)?,
        };
        (flat_shape(own), rest)
    } else {
        let names = Payload::NAMES.get((kind as usize).wrapping_sub(1));
        tag = names.map_or(tag, |(_, dotted)| (*dotted).into());
        (Shape::of(schema::message(id::VOICETYPED_ENVELOPED_EVENT)), view.object(REST)?)
    };
    let members = write::Members { shape, tag, style: FloatStyle::JavaScript };
    write::members(&members, view, rest, writer)
}

/// Writes what an envelope has under `data`.
pub(super) fn write_data(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    if has_null_data(view.object(REST)?, view)? {
        writer.null();
        return Ok(());
    }
    write::tagged(UNION, FloatStyle::JavaScript, view, PAYLOAD, writer)
}

/// Whether an envelope was read with a `null` for its payload, and there is still none.
fn has_null_data(rest: Option<Raw<'_>>, view: View<'_>) -> Outcome<bool> {
    let is_null = rest.and_then(|rest| rest.entry("data")).is_some_and(|data| data.is_null());
    let mut writer = Writer::new(&mut []);
    write::tagged(UNION, FloatStyle::JavaScript, view, PAYLOAD, &mut writer)?;
    Ok(is_null && writer.length() <= "{}".len())
}

/// What an event that was decoded tells, as far as updates, filters and chains need it.
pub(crate) struct Told<'p> {
    kind: u32,
    row: Option<&'static Field>,
    session_id: JsonStr<'p>,
    view: View<'p>,
}

/// What an event that was decoded tells.
///
/// # Safety
/// The event's views are those of texts that stay as long as the result is used, or null.
#[inline(never)]
pub(crate) unsafe fn told(event: &Event) -> Outcome<Told<'_>> {
    // SAFETY: as the caller promises.
    let view = unsafe { View::of(event) };
    if view.get::<u32>(FORM) > 1 {
        return Err(callevents_status::INVALID_ARGUMENT);
    }
    let (kind, row) = Decoded::kind(view, UNION, PAYLOAD)?;
    let session_id = view.string(offset_of!(Event, session_id))?;
    Ok(Told { kind, row, session_id, view })
}

impl<'p> Told<'p> {
    fn payload(&self) -> Decoded<'p> {
        Decoded::value(self.view, self.row, PAYLOAD)
    }

    pub(crate) fn update(&self) -> Outcome<Option<CallUpdate<'p>>> {
        let end = if self.kind == Kind::CALL_TERMINATED as u32 {
            let reason = self.payload().known("reason")?;
            Some(CallTerminated { reason, ..CallTerminated::default() }.end_reason())
        } else if self.kind == Kind::CALL_STARTED as u32 {
            None
        } else {
            return Ok(None);
        };
        let timestamp = self.view.string(offset_of!(Event, timestamp))?;
        Ok(Some(bindings::voicetyped_update(self.session_id, timestamp, end)))
    }

    pub(crate) fn is_repeat(&self, repeats: &mut Repeats) -> Outcome<bool> {
        let has_id = self.view.flag(offset_of!(Event, has_event_id));
        let id = self.view.string(offset_of!(Event, event_id));
        let id = if has_id { Some(id?) } else { None };
        Ok(repeats.is_repeat_of(self.session_id, id))
    }

    pub(crate) fn follow(&self, chain: &mut Chain) -> Outcome<StateLink> {
        if self.kind != Kind::STATE_TRANSITION as u32 {
            return Ok(StateLink::None);
        }
        let payload = self.payload();
        let (from, to) = (payload.text("from_state")?, payload.text("to_state")?);
        Ok(chain.follow_step(self.session_id, from, to))
    }

    /// Judges it by the order of its call.
    pub(crate) fn judge(
        &self,
        calls: &mut On<VoicetypedOrder>,
        repeats: Option<&mut Repeats>,
        now_ms: u64,
    ) -> Outcome<Verdict> {
        if let Some(repeats) = repeats {
            if self.is_repeat(repeats)? {
                return Ok(calls.judge_repeat(self.session_id, now_ms));
            }
        }
        // Empty if it is not known.
        let name = self.row.map_or("", |row| row.name.text());
        let route = CallRoute { session_id: self.session_id, event_type: name.into() };
        Ok(calls.observe(&route, now_ms))
    }
}

type Repeats = RepeatFilter<0, &'static mut [RepeatSlot]>;
type Chain = StateChain<0, &'static mut [RepeatSlot]>;
