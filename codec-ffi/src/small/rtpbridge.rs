//! rtpbridge: events, responses and requests are told apart by their members.

use core::mem::offset_of;

use core_::ErrorKind;
use core_::bindings::Known as _;
use core_::json::{FloatStyle, JsonStr, Kind, Raw, Writer};
use core_::rtpbridge::{
    Dtmf, EndpointFileFinished, EndpointState, EndpointStateChanged, EndpointToneFinished,
    EndpointTransferredIn, EndpointTransferredOut, EventData, EventsDropped, Method,
    RtpbridgeOrder, SessionEmptyTimeout,
};

use super::decoded::Decoded;
use super::entry::parse_by;
use super::place::{Place, View};
use super::read::{self, Input, Read, Source, is, put_kind, put_raw};
use super::schema::{self, Field, Ty};
use super::write;
use crate::error::{callevents_error, callevents_status};
use crate::generated::table::id;
use crate::memory::Outcome;
use crate::order::On;
use crate::rtpbridge::{
    callevents_rtpbridge_event as Event, callevents_rtpbridge_event_data as Data,
    callevents_rtpbridge_event_data_kind as EventKind, callevents_rtpbridge_message as Message,
    callevents_rtpbridge_request as Request, callevents_rtpbridge_response as Response,
};
use crate::view::callevents_str;

/// The members of an outermost object that are known: of equal ones the last counts.
const KEYS: [&str; 7] = ["event", "data", "id", "method", "params", "result", "error"];
const EVENT: usize = 0;
const DATA: usize = 1;
const ID: usize = 2;
const METHOD: usize = 3;
const PARAMS: usize = 4;
const RESULT: usize = 5;
const ERROR: usize = 6;

struct Members<'f, 'a> {
    input: &'f Input<'a>,
    values: [Option<Source<'f, 'a>>; KEYS.len()],
    /// The object as it stands, and the keys that are in it, in their order: a digit for each,
    /// 8 for any other.
    whole: Raw<'a>,
    order: u32,
}

impl<'f, 'a> Members<'f, 'a> {
    fn new(input: &'f Input<'a>) -> Self {
        Self { input, values: Default::default(), whole: Raw::default(), order: 0 }
    }

    /// Reads and checks the whole text.
    #[inline(never)]
    fn read(&mut self) -> Read<()> {
        let mut source = self.input.source();
        let object = source.object()?;
        while let Some(key) = source.next_key(object)? {
            let member = KEYS.iter().position(|known| is(key, known)).unwrap_or(KEYS.len());
            self.take(member, &mut source)?;
            // What has more than four digits is none of the usual orders, and so may stay so.
            self.order = behind(self.order, member).min(10_000);
        }
        source.finish()?;
        self.whole = self.input.source().raw()?;
        Ok(())
    }

    /// Reads and checks a request that is an array of id, method and parameters.
    fn read_request(&mut self) -> Read<()> {
        let mut source = self.input.source();
        let array = source.array()?;
        for member in [ID, METHOD, PARAMS] {
            if !source.next_item(array)? {
                return source.finish();
            }
            self.take(member, &mut source)?;
        }
        if source.next_item(array)? {
            return source.fail(ErrorKind::TrailingData, source.offset());
        }
        source.finish()
    }

    fn take(&mut self, member: usize, source: &mut Source<'f, 'a>) -> Read<()> {
        if let Some(value) = self.values.get_mut(member) {
            *value = Some(source.clone());
        }
        source.skip()
    }

    fn has(&self, member: usize) -> bool {
        self.values.get(member).is_some_and(Option::is_some)
    }

    /// A member that is said: `null` says nothing.
    #[inline(never)]
    fn said(&mut self, member: usize) -> Option<&mut Source<'f, 'a>> {
        let source = self.values.get_mut(member)?.as_mut()?;
        (!source.take_null().ok()?).then_some(source)
    }

    #[inline(never)]
    fn must_have(&mut self, member: usize) -> Read<&mut Source<'f, 'a>> {
        match self.values.get_mut(member) {
            Some(Some(source)) => Ok(source),
            _ => self.input.fail_without(name_of(member)),
        }
    }

    /// Reads a member that is the value of a union: what its row says, or anything.
    #[inline(never)]
    fn value(
        &mut self,
        member: usize,
        row: Option<&Field>,
        at: usize,
        place: &mut Place<'_>,
    ) -> Read<()> {
        let source = self.must_have(member)?;
        let read = match row {
            Some(row) => read::value(row, at, source, place, &mut false),
            None => read::put_json(source, at, place),
        };
        // Without all of its fields it may be one that the server could not write.
        let is_event = member == DATA && source.kind_of_fault() == ErrorKind::MissingField;
        source.within(read, if is_event { "" } else { name_of(member) })
    }

    #[inline(never)]
    fn string(&mut self, member: usize) -> Read<JsonStr<'a>> {
        self.must_have(member)?.string_in(name_of(member))
    }

    /// Keeps the object unless its members are these, in this order.
    fn keep(&self, usual: u32, offset: usize, place: &mut Place<'_>) {
        if self.order != usual {
            put_raw(self.whole, offset, place);
        }
    }
}

/// The order of one more member behind others.
const fn behind(order: u32, member: usize) -> u32 {
    order * 10 + member as u32 + 1
}

fn name_of(member: usize) -> &'static str {
    KEYS.get(member).copied().unwrap_or_default()
}

/// Reads a message of the server: an event, or a response whose method is not known.
pub(crate) fn message(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut members = Members::new(input);
    members.read()?;
    let is_response = members.has(ID) || members.has(RESULT) || members.has(ERROR);
    if is_response && !members.has(EVENT) {
        place.put(offset_of!(Message, is_response), 1_u8);
        let at = offset_of!(Message, response);
        return response_of(0, &mut members, &mut place.at(at, size_of::<Response>()));
    }
    event_of(&mut members, &mut place.at(offset_of!(Message, event), size_of::<Event>()))
}

/// Reads an event.
pub(crate) fn event(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut members = Members::new(input);
    members.read()?;
    event_of(&mut members, place)
}

fn event_of(members: &mut Members<'_, '_>, place: &mut Place<'_>) -> Read<()> {
    members.must_have(EVENT)?;
    let mut whole = members.must_have(DATA)?.clone();
    let name = members.string(EVENT)?;
    let union = schema::union(id::RTPBRIDGE_UNION_EVENT_DATA);
    let at = offset_of!(Event, data);
    let row = put_kind(union, at, name, place);
    let read = members.value(DATA, row, at, place);
    if read.is_err() {
        let is_missing = whole.kind_of_fault() == ErrorKind::MissingField;
        if !is_missing || !is_failed(whole.raw()?) {
            return read;
        }
        // The server could write the name only.
        place.clear();
        place.put_string(at, name);
        place.put_string(at + usize::from(union.name), name);
        place.put(KIND, FAILED);
    }
    members.keep(behind(behind(0, EVENT), DATA), offset_of!(Event, rest), place);
    Ok(())
}

/// The kind of an event that the server could not write: it is none of the table's.
const FAILED: u32 = EventKind::SERIALIZATION_FAILED as u32;

/// Where an event has what it is.
const KIND: usize = offset_of!(Event, data) + offset_of!(Data, kind);

/// Whether data are those of an event that the server could not write.
fn is_failed(data: Raw<'_>) -> bool {
    let mut entries = data.entries();
    let Some((key, value)) = entries.next() else { return false };
    is(key, "error")
        && value.as_string().is_some_and(|error| is(error, SERIALIZATION_FAILED))
        && entries.next().is_none()
}

const SERIALIZATION_FAILED: &str = "serialization_failed";

/// Reads the response to a request of a method: by its number, 0 if it is not known.
pub(super) fn response(method: u32, input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut members = Members::new(input);
    members.read()?;
    response_of(method, &mut members, place)
}

/// Parses the response to a request of a method.
///
/// # Safety
/// As for [`parse_by`].
pub(crate) unsafe fn parse_response(
    method: u32,
    json: callevents_str,
    place: *mut u8,
    error: *mut callevents_error,
) -> callevents_status {
    if method > u32::from(schema::union(id::RTPBRIDGE_UNION_METHOD_RESULT).count) {
        return callevents_status::INVALID_ARGUMENT;
    }
    let mut parse = |input: &Input<'_>, place: &mut Place<'_>| response(method, input, place);
    // SAFETY: as the caller promises.
    unsafe { parse_by(json, place, error, id::RTPBRIDGE_RESPONSE, &mut parse) }
}

fn response_of(method: u32, members: &mut Members<'_, '_>, place: &mut Place<'_>) -> Read<()> {
    let has_id = match members.said(ID) {
        Some(id) => {
            place.put_string(offset_of!(Response, id), id.string_in("id")?);
            place.put(offset_of!(Response, has_id), 1_u8);
            true
        }
        None => false,
    };
    let answer = if let Some(error) = members.said(ERROR) {
        place.put(offset_of!(Response, is_error), 1_u8);
        let at = offset_of!(Response, error);
        let read = read::record(id::RTPBRIDGE_RESPONSE_ERROR, at, error, place);
        error.within(read, "error")?;
        ERROR
    } else {
        let at = offset_of!(Response, result);
        let union = schema::union(id::RTPBRIDGE_UNION_METHOD_RESULT);
        let row = union.of_kind(method);
        if let Some(row) = row {
            put_kind(union, at, row.name.text().into(), place);
        }
        members.value(RESULT, row, at, place)?;
        RESULT
    };
    // A `null` for the id is no id, and stays there.
    let usual = if has_id { behind(behind(0, ID), answer) } else { 0 };
    members.keep(usual, offset_of!(Response, rest), place);
    Ok(())
}

/// Reads a request.
pub(crate) fn request(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let is_array = input.source().kind()? == Kind::Array;
    let mut members = Members::new(input);
    if is_array { members.read_request() } else { members.read() }?;
    members.must_have(ID)?;
    members.must_have(METHOD)?;
    place.put_string(offset_of!(Request, id), members.string(ID)?);
    let (method, at) = (members.string(METHOD)?, offset_of!(Request, command));
    let row = put_kind(schema::union(id::RTPBRIDGE_UNION_COMMAND), at, method, place);
    // What a method without parameters is given is kept with the rest.
    let takes_params = row.is_none_or(|row| row.ty != Ty::None);
    let has_params = takes_params && (row.is_some() || members.has(PARAMS));
    if has_params {
        members.value(PARAMS, row, at, place)?;
    }
    if !is_array {
        let usual = behind(behind(0, ID), METHOD);
        let usual = if has_params { behind(usual, PARAMS) } else { usual };
        members.keep(usual, offset_of!(Request, rest), place);
    }
    Ok(())
}

/// Writes an outermost object. `own` has the key of each member, and whether there is a value.
fn write_outer(
    rest: Option<Raw<'_>>,
    own: &[(&'static str, bool)],
    writer: &mut Writer<'_>,
    write_value: &dyn Fn(usize, &mut Writer<'_>) -> Outcome<()>,
) -> Outcome<()> {
    let position = |key: JsonStr<'_>| own.iter().position(|(name, _)| is(key, name));
    write::in_order(rest, own.len(), writer, &position, &|index, was, written, writer| {
        match (own.get(index), was) {
            // The first of equal keys stands for all of them.
            (Some((name, true)), _) => {
                written.insert(index);
                return write_value(index, writer.key(*name));
            }
            // There was an id, and there is none any more.
            (Some(("id", _)), Some((_, was))) if !was.is_null() => {}
            (_, Some((key, was))) => {
                writer.key(key).raw(was);
            }
            (_, None) => {}
        }
        Ok(())
    })
}

/// Writes an event.
pub(crate) fn write_event(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let (union, at) = (id::RTPBRIDGE_UNION_EVENT_DATA, offset_of!(Event, data));
    let kind = view.get::<u32>(KIND);
    let name = match kind {
        FAILED => view.string(at)?,
        _ => write::name_of_union(union, at, view)?,
    };
    let rest = view.object(offset_of!(Event, rest) as u16)?;
    write_outer(rest, &[("event", true), ("data", true)], writer, &|index, writer| {
        match (index, kind) {
            (0, _) => {
                writer.string(name);
            }
            (_, FAILED) => {
                writer.begin_object();
                writer.key("error").string(SERIALIZATION_FAILED);
                writer.end_object();
            }
            _ => write::tagged(union, FloatStyle::Rust, view, at, writer)?,
        }
        Ok(())
    })
}

/// Writes a response.
pub(crate) fn write_response(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let has_id = view.flag(offset_of!(Response, has_id));
    let is_error = view.flag(offset_of!(Response, is_error));
    let rest = view.object(offset_of!(Response, rest) as u16)?;
    let own = [("id", has_id), ("result", !is_error), ("error", is_error)];
    write_outer(rest, &own, writer, &|index, writer| match index {
        0 => {
            writer.string(view.string(offset_of!(Response, id))?);
            Ok(())
        }
        1 => {
            let union = id::RTPBRIDGE_UNION_METHOD_RESULT;
            write::tagged(union, FloatStyle::Rust, view, offset_of!(Response, result), writer)
        }
        _ => {
            let id = id::RTPBRIDGE_RESPONSE_ERROR;
            let size = usize::from(schema::message(id).size);
            write::object(id, view.at(offset_of!(Response, error), size), writer)
        }
    })
}

/// Writes a request.
pub(crate) fn write_request(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let (union, at) = (id::RTPBRIDGE_UNION_COMMAND, offset_of!(Request, command));
    let method = write::name_of_union(union, at, view)?;
    let kind = view.get::<u32>(at + usize::from(schema::union(union).kind));
    let has_params = match schema::union(union).of_kind(kind) {
        Some(row) => row.ty != Ty::None,
        None => view.json(at)?.is_some(),
    };
    let rest = view.object(offset_of!(Request, rest) as u16)?;
    let own = [("id", true), ("method", true), ("params", has_params)];
    write_outer(rest, &own, writer, &|index, writer| {
        match index {
            0 => {
                writer.string(view.string(offset_of!(Request, id))?);
            }
            1 => {
                writer.string(method);
            }
            _ => write::tagged(union, FloatStyle::Rust, view, at, writer)?,
        }
        Ok(())
    })
}

/// What an event that was decoded tells of its endpoint, as far as orders and updates need it.
///
/// # Safety
/// The event's views are those of texts that stay as long as the result is used, or null.
pub(crate) unsafe fn told(event: &Event) -> Outcome<core_::rtpbridge::Event<'_>> {
    // SAFETY: as the caller promises.
    let view = unsafe { View::of(event) };
    let (kind, row) = match view.get::<u32>(KIND) {
        FAILED => (FAILED, None),
        _ => Decoded::kind(view, id::RTPBRIDGE_UNION_EVENT_DATA, offset_of!(Event, data))?,
    };
    let data = Decoded::value(view, row, offset_of!(Event, data));
    let endpoint = data.text("endpoint_id")?;
    let endpoint_id = endpoint.unwrap_or_default();
    let state = |field| data.known::<EndpointState<'_>>(field).map(Option::unwrap_or_default);
    Ok(match kind {
        kind if kind == EventKind::ENDPOINT_STATE_CHANGED as u32 => EndpointStateChanged {
            endpoint_id,
            new_state: state("new_state")?,
            old_state: state("old_state")?,
            ..EndpointStateChanged::default()
        }
        .into(),
        kind if kind == EventKind::ENDPOINT_FILE_FINISHED as u32 => EndpointFileFinished {
            endpoint_id,
            reason: data.known("reason")?.unwrap_or_default(),
            ..EndpointFileFinished::default()
        }
        .into(),
        kind if kind == EventKind::ENDPOINT_TONE_FINISHED as u32 => {
            EndpointToneFinished { endpoint_id, ..EndpointToneFinished::default() }.into()
        }
        kind if kind == EventKind::ENDPOINT_TRANSFERRED_OUT as u32 => {
            EndpointTransferredOut { endpoint_id, ..EndpointTransferredOut::default() }.into()
        }
        kind if kind == EventKind::ENDPOINT_TRANSFERRED_IN as u32 => EndpointTransferredIn {
            endpoint_id,
            state: state("state")?,
            ..EndpointTransferredIn::default()
        }
        .into(),
        // All of these are told alike: events were lost, or will be.
        kind if [
            EventKind::EVENTS_DROPPED,
            EventKind::SESSION_ORPHANED,
            EventKind::ERROR_EVENT,
            EventKind::SERIALIZATION_FAILED,
        ]
        .iter()
        .any(|its| *its as u32 == kind) =>
        {
            EventsDropped::default().into()
        }
        // With the session, all endpoints are gone; no matter why.
        kind if [EventKind::SESSION_IDLE_TIMEOUT, EventKind::SESSION_EMPTY_TIMEOUT]
            .iter()
            .any(|its| *its as u32 == kind) =>
        {
            SessionEmptyTimeout::default().into()
        }
        // Whatever else it is, the endpoint was heard of.
        _ if endpoint.is_some() => Dtmf { endpoint_id, ..Dtmf::default() }.into(),
        _ => EventData::Unknown { name: JsonStr::default(), data: Raw::default() }.into(),
    })
}

/// Takes note of what a response that was decoded gave.
///
/// # Safety
/// The response's views are those of texts that stay as long as the call, or null.
pub(crate) unsafe fn note(
    endpoints: &mut On<RtpbridgeOrder>,
    response: &Response,
    now_ms: u64,
) -> Outcome<()> {
    // SAFETY: as the caller promises.
    let view = unsafe { View::of(response) };
    if view.flag(offset_of!(Response, is_error)) {
        return Ok(());
    }
    let at = offset_of!(Response, result);
    let (kind, row) = Decoded::kind(view, id::RTPBRIDGE_UNION_METHOD_RESULT, at)?;
    // The results stand in the order of their methods.
    let method = Method::KNOWN.get((kind as usize).wrapping_sub(1));
    let Some(method) = method else { return Ok(()) };
    let result = Decoded::value(view, row, at);
    match method {
        // With a session that is new or gone there are none any more.
        Method::SessionInfo | Method::SessionCreate | Method::SessionDestroy => {
            let is_info = matches!(method, Method::SessionInfo);
            let list = if is_info { result.json("endpoints")? } else { None };
            let list = list.unwrap_or_default();
            let states = Decoded::names(id::RTPBRIDGE_ENDPOINT_INFO, "state");
            endpoints.on_endpoints(
                list.items().map(|item| {
                    let text = |key| {
                        item.entry(key).and_then(|value| value.as_string()).unwrap_or_default()
                    };
                    (text("endpoint_id"), schema::known(states, text("state")))
                }),
                now_ms,
            );
        }
        Method::SessionAttach => endpoints.announce_loss(),
        method => {
            let id = result.text("endpoint_id")?.unwrap_or_default();
            endpoints.on_endpoint(*method, id, now_ms);
        }
    }
    Ok(())
}
