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
    let mut found = [None; 3];
    let object = source.object()?;
    loop {
        let next = source.next_of(object, &["data", "type", "call_sid"])?;
        if let Some(at) = next {
            let value = match at {
                0 => id_of(&["call_sid"], &mut source)?,
                2 if source.take_null()? => continue,
                _ => Some(source.string()?),
            };
            if let Some(found) = found.get_mut(at) {
                *found = value;
            }
        }
        let [leg, name, session] = found;
        let session = session.unwrap_or_default();
        match name {
            Some(name) => {
                // A session's messages and those without a leg of their own are the session's.
                // Where none is named, that of its first leg is. What other data call so is no leg.
                let has_leg = bindings::has_own_leg(name);
                let has_leg = has_leg || session.is_empty() && has_first_leg(name);
                let id = if has_leg { leg } else { Some(session).filter(|id| !id.is_empty()) };
                if next.is_none() || id.is_some() {
                    put(name, id.unwrap_or(session), place);
                    return Ok(());
                }
            }
            None if next.is_none() => return source.fail_without("type"),
            None => {}
        }
    }
}

/// Whether a message's data are about its session's first leg.
fn has_first_leg(name: JsonStr<'_>) -> bool {
    is(name, "session:new") || is(name, "session:reconnect")
}

/// What a message's data are about, if they are an object: the first id of the first name, or else
/// the last of the others. What is no string is no id.
#[inline(never)]
fn id_of<'a>(names: &[&str], source: &mut Source<'_, 'a>) -> Read<Option<JsonStr<'a>>> {
    let mut found = None;
    if source.kind()? == Kind::Object {
        let object = source.object()?;
        while let Some(at) = source.next_of(object, names)? {
            if source.kind()? == Kind::String {
                found = Some(source.string()?);
                if at == 0 {
                    break;
                }
            }
        }
    }
    Ok(found)
}

/// Reads the name of an event of rtpbridge and its endpoint or session; or a response's id.
pub(crate) fn rtpbridge(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let (mut found, mut is_answer) = ([None; 3], false);
    let object = source.object()?;
    loop {
        let next = source.next_of(object, &["event", "data", "id", "result", "error"])?;
        match next {
            // The id of what has a name does not matter.
            Some(at) if at < if found[0].is_some() { 2 } else { 3 } => {
                let value = match (at, source.kind()?) {
                    (0, _) | (2, Kind::String) => Some(source.string()?),
                    (1, Kind::Object) => id_of(&["endpoint_id", "session_id"], &mut source)?,
                    // It is passed on behind it: so it must be right.
                    (1, _) => source.skip().map(|()| None)?,
                    _ => None,
                };
                if let Some(found) = found.get_mut(at) {
                    *found = Some(value.unwrap_or_default());
                }
            }
            next => is_answer |= next > Some(2),
        }
        match found {
            [Some(name), Some(id), _] => {
                put(name, if is_about_none(name) { JsonStr::default() } else { id }, place);
                return Ok(());
            }
            // An answer is known by either, but its id may stand behind them.
            [None, _, id] if is_answer && (id.is_some() || next.is_none()) => {
                put(JsonStr::default(), id.unwrap_or_default(), place);
                return Ok(());
            }
            [name, ..] if next.is_none() => {
                return source.fail_without(if name.is_none() { "event" } else { "data" });
            }
            _ => {}
        }
    }
}

/// Whether an event is known to be about no endpoint and no session.
fn is_about_none(event: JsonStr<'_>) -> bool {
    let known = schema::union(id::RTPBRIDGE_UNION_EVENT_DATA).of_name(event);
    known.is_some_and(|(_, row)| {
        let data = schema::message(row.arg);
        data.field("endpoint_id").or_else(|| data.field("session_id")).is_none()
    })
}

/// Reads two strings of an object, as far as both are known. Of equal keys the first counts.
///
/// A request (`is_request`) may be an array, too, and of its keys the last counts; no key is told
/// of what is no string.
#[inline(never)]
fn pair<'a>(
    input: &Input<'a>,
    names: [&'static str; 2],
    is_request: bool,
) -> Read<[JsonStr<'a>; 2]> {
    let mut source = input.source();
    let mut found = [None; 2];
    if is_request && source.kind()? == Kind::Array {
        let array = source.array()?;
        for found in &mut found {
            if !source.next_item(array)? {
                break;
            }
            *found = Some(source.string()?);
        }
    } else {
        let object = source.object()?;
        while let [None, _] | [_, None] = found {
            let Some(at) = source.next_of(object, &names)? else { break };
            let (Some(name), Some(found)) = (names.get(at), found.get_mut(at)) else { break };
            let text = source.string_in(if is_request { "" } else { name })?;
            if is_request || found.is_none() {
                *found = Some(text);
            }
        }
    }
    let [name, other] = names;
    match found {
        [Some(first), Some(second)] => Ok([first, second]),
        [None, _] => source.fail_without(name),
        _ => source.fail_without(other),
    }
}

/// Reads the id and method of a request to rtpbridge.
pub(crate) fn request(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let [id, method] = pair(input, ["id", "method"], true)?;
    place.put_string(offset_of!(Request, id), id);
    let known = schema::union(id::RTPBRIDGE_UNION_COMMAND).of_name(method);
    let (name, number) = known.map_or((method, 0), |(kind, row)| (row.name.text().into(), kind));
    place.put_name(offset_of!(Request, method), name, number);
    Ok(())
}

/// Reads which call an event of voicetyped is about, and what happened.
pub(crate) fn voicetyped(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let [session, name] = pair(input, ["session_id", "type"], false)?;
    put(name, session, place);
    Ok(())
}
