//! Routes: members that stand somewhere at the start of a text, and nothing else of it.

use core::mem::offset_of;

use core_::bindings;
use core_::json::{JsonStr, Kind};

use super::place::Place;
use super::read::{Input, Read, Source, is};
use super::schema;
use crate::generated::table::id;
use crate::route::{callevents_route as Route, callevents_rtpbridge_request_route as Request};

fn put(name: JsonStr<'_>, call_id: JsonStr<'_>, place: &mut Place<'_>) {
    place.put_string(offset_of!(Route, name), name);
    place.put_string(offset_of!(Route, call_id), call_id);
}

/// Reads the name and the leg of a message of jambonz.
pub(crate) fn jambonz(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let (mut name, mut session, mut leg) = (None, JsonStr::default(), None);
    let object = source.object()?;
    while let Some(key) = source.next_key(object)? {
        if is(key, "data") {
            leg = leg_of(&mut source)?;
        } else if is(key, "type") {
            name = Some(source.string()?);
        } else if is(key, "call_sid") && !source.take_null()? {
            session = source.string()?;
        }
        // A session's messages and those without a leg of their own are the session's.
        let is_known = |name| match bindings::has_own_leg(name) {
            true => leg.is_some(),
            false => !session.is_empty() || leg.is_some() && has_first_leg(name),
        };
        if name.is_some_and(is_known) {
            break;
        }
    }
    let Some(name) = name else { return source.fail_without("type") };
    // Where no session is named, that of its first leg is. What other data call so is no leg.
    let has_leg = bindings::has_own_leg(name) || session.is_empty() && has_first_leg(name);
    put(name, leg.filter(|_| has_leg).unwrap_or(session), place);
    Ok(())
}

/// Whether a message's data are about its session's first leg.
fn has_first_leg(name: JsonStr<'_>) -> bool {
    is(name, "session:new") || is(name, "session:reconnect")
}

/// The first `call_sid` of a message's data, if it is an object. What is no string names no leg.
fn leg_of<'a>(source: &mut Source<'_, 'a>) -> Read<Option<JsonStr<'a>>> {
    if source.kind()? != Kind::Object {
        return Ok(None);
    }
    let object = source.object()?;
    while let Some(key) = source.next_key(object)? {
        if is(key, "call_sid") && source.kind()? == Kind::String {
            return source.string().map(Some);
        }
    }
    Ok(None)
}

/// Reads the name of an event of rtpbridge and its endpoint or session; or a response's id.
pub(crate) fn rtpbridge(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let (mut name, mut found, mut id, mut is_answer) = (None, None, None, false);
    let object = source.object()?;
    while let Some(key) = source.next_key(object)? {
        if is(key, "event") {
            name = Some(source.string()?);
        } else if is(key, "data") {
            found = Some(endpoint_of(&mut source.clone())?);
        } else if name.is_none() && is(key, "id") {
            let is_string = source.kind()? == Kind::String;
            id = Some(if is_string { source.string()? } else { JsonStr::default() });
        } else if is(key, "result") || is(key, "error") {
            is_answer = true;
        }
        // An answer is known by either, but its id may stand behind them.
        if let (None, Some(id), true) = (name, id, is_answer) {
            put(JsonStr::default(), id, place);
            return Ok(());
        }
        if let (Some(name), Some(found)) = (name, found) {
            put(name, if is_about_none(name) { JsonStr::default() } else { found }, place);
            return Ok(());
        }
    }
    if name.is_none() && is_answer {
        put(JsonStr::default(), JsonStr::default(), place);
        return Ok(());
    }
    source.fail_without(if name.is_none() { "event" } else { "data" })
}

/// Whether an event is known to be about no endpoint and no session.
fn is_about_none(event: JsonStr<'_>) -> bool {
    let known = schema::union(id::RTPBRIDGE_UNION_EVENT_DATA).of_name(event);
    known.is_some_and(|(_, row)| {
        let mut names = schema::message(row.arg).fields().iter().map(|field| field.name.text());
        !names.any(|name| name == "endpoint_id" || name == "session_id")
    })
}

/// The endpoint that an event's data name, or else the session. What is no object names none, and
/// what is no string is no id.
fn endpoint_of<'a>(source: &mut Source<'_, 'a>) -> Read<JsonStr<'a>> {
    let mut session = JsonStr::default();
    if source.kind()? != Kind::Object {
        return source.skip().map(|()| session);
    }
    let object = source.object()?;
    while let Some(key) = source.next_key(object)? {
        let is_endpoint = is(key, "endpoint_id");
        if (is_endpoint || is(key, "session_id")) && source.kind()? == Kind::String {
            let id = source.string()?;
            if is_endpoint {
                return Ok(id);
            }
            session = id;
        }
    }
    Ok(session)
}

/// Reads the id and method of a request to rtpbridge.
pub(crate) fn request(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let (mut id, mut method) = (None, None);
    if source.kind()? == Kind::Array {
        let array = source.array()?;
        if source.next_item(array)? {
            id = Some(source.string()?);
            if source.next_item(array)? {
                method = Some(source.string()?);
            }
        }
    } else {
        let object = source.object()?;
        while id.is_none() || method.is_none() {
            let Some(key) = source.next_key(object)? else { break };
            if is(key, "id") {
                id = Some(source.string()?);
            } else if is(key, "method") {
                method = Some(source.string()?);
            }
        }
    }
    let Some(request) = id else { return source.fail_without("id") };
    let Some(method) = method else { return source.fail_without("method") };
    place.put_string(offset_of!(Request, id), request);
    let known = schema::union(id::RTPBRIDGE_UNION_COMMAND).of_name(method);
    let (name, number) = known.map_or((method, 0), |(kind, row)| (row.name.text().into(), kind));
    place.put_name(offset_of!(Request, method), name, number);
    Ok(())
}

/// Reads which call an event of voicetyped is about, and what happened: of equal keys, the first
/// counts.
pub(crate) fn voicetyped(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let (mut session, mut name) = (None, None);
    let object = source.object()?;
    while let Some(key) = source.next_key(object)? {
        if is(key, "session_id") {
            let text = source.string_in("session_id")?;
            session.get_or_insert(text);
        } else if is(key, "type") {
            let text = source.string_in("type")?;
            name.get_or_insert(text);
        }
        if let (Some(session), Some(name)) = (session, name) {
            put(name, session, place);
            return Ok(());
        }
    }
    source.fail_without(if session.is_none() { "session_id" } else { "type" })
}
