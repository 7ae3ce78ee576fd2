//! The little of a message that decides who gets it, read without the rest.
#![cfg_attr(callevents_small, allow(unused_imports, reason = "a table does it"))]

use core_::json::JsonStr;
use core_::rtpbridge::{EventRoute, RequestRoute};
use core_::{DecodeError, jambonz, voicetyped};

use crate::convert::{Mirror as _, Zero as _};
use crate::error::{self, callevents_error, callevents_status};
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::{self, status};
use crate::message::by_size;
#[cfg(callevents_small)]
use crate::small;
use crate::view::callevents_str;

/// What a JSON message is and what it is about, as far as is needed to pass it on unread.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_route {
    /// The name of what it is, as the wire has it: a `type` or `event`; empty for a response of
    /// rtpbridge.
    pub name: callevents_json_str,
    /// The call, leg, endpoint or session that it is about; for a response of rtpbridge, its id.
    pub call_id: callevents_json_str,
}

/// The id and method of a request to rtpbridge: enough to know what its answer will be.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_request_route {
    /// What its answer will carry.
    pub id: callevents_json_str,
    /// The method: its `value` is a `callevents_rtpbridge_method`.
    pub method: callevents_name,
}

/// Hands over what a route of the core says.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg(not(callevents_small))]
unsafe fn give<'a, C>(
    json: callevents_str,
    route: *mut C,
    error: *mut callevents_error,
    parse: impl FnOnce(&'a [u8]) -> Result<C, DecodeError>,
) -> callevents_status {
    status(|| {
        // SAFETY: as the caller promises.
        let (text, place) = unsafe { (json.bytes()?, memory::place(route)?) };
        match parse(text) {
            Ok(route) => {
                place.write(route);
                Ok(callevents_status::OK)
            }
            // SAFETY: as the caller promises.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        }
    })
}

#[cfg(not(callevents_small))]
fn route(name: JsonStr<'_>, call_id: JsonStr<'_>) -> callevents_route {
    callevents_route { name: name.into(), call_id: call_id.into() }
}

/// Reads which leg a message of jambonz is about, and what it is; what stands behind that is not
/// looked at. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_route_parse(
    json: callevents_str,
    route: *mut callevents_route,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::route(json, route, error, &mut small::route::jambonz),
            fast: give(json, route, error, |text| {
                jambonz::Route::parse(text).map(|its| self::route(its.name, its.call_sid))
            }),
        )
    }
}

/// Reads which endpoint or session an event of rtpbridge is about, and its name; what stands
/// behind that is not looked at. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_route_parse(
    json: callevents_str,
    route: *mut callevents_route,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::route(json, route, error, &mut small::route::rtpbridge),
            fast: give(json, route, error, |text| {
                EventRoute::parse(text).map(|its| self::route(its.event, its.call_id))
            }),
        )
    }
}

/// Reads the id and method of a request to rtpbridge, whatever else is right or wrong with it.
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_request_route_parse(
    json: callevents_str,
    route: *mut callevents_rtpbridge_request_route,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::route(json, route, error, &mut small::route::request),
            fast: give(json, route, error, |text| {
                let its = RequestRoute::parse(text)?;
                let mut method = callevents_name::zero();
                its.method.to_c(&mut method);
                Ok(callevents_rtpbridge_request_route { id: its.id.into(), method })
            }),
        )
    }
}

/// Reads which call an event of voicetyped is about, and what happened; what stands behind that is
/// not looked at. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_route_parse(
    json: callevents_str,
    route: *mut callevents_route,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::route(json, route, error, &mut small::route::voicetyped),
            fast: give(json, route, error, |text| {
                voicetyped::CallRoute::parse(text)
                    .map(|its| self::route(its.event_type, its.session_id))
            }),
        )
    }
}
