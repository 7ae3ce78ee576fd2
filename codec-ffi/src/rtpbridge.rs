//! rtpbridge: what the server says, and what it is asked.
#![cfg_attr(callevents_small, allow(unused_imports, reason = "a table does it"))]

use core_::rtpbridge::{
    Event, Message, Method, MethodResult, Request, Response, SerializationFailed,
};

use crate::convert::{How, Mirror, Zero, rest};
use crate::error::{callevents_error, callevents_status};
pub use crate::generated::rtpbridge::*;
use crate::json::callevents_json_str;
use crate::memory::{self, Outcome, status};
use crate::message::{self, by_size};
use crate::object;
use crate::order::{self, Tracker, callevents_tracker, callevents_verdict, of_system};
#[cfg(callevents_small)]
use crate::small;
use crate::update::{self, callevents_call_update};
use crate::view::callevents_str;

/// A file is played for ever: the `loop_count` that is written as null. A number as large as this,
/// which the server refuses, is told as one less.
pub const CALLEVENTS_RTPBRIDGE_FOREVER: u32 = u32::MAX;

/// An event of which the server could write the name only: its data are lost.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_serialization_failed {
    /// The event's name.
    pub event: callevents_json_str,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_serialization_failed {}

impl<'a> Mirror<'a, callevents_rtpbridge_serialization_failed> for SerializationFailed<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_serialization_failed) -> bool {
        self.event.to_c(&mut place.event)
    }

    unsafe fn from_c(
        place: &callevents_rtpbridge_serialization_failed,
        _: bool,
        how: How,
    ) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        Ok(Self { event: unsafe { Mirror::from_c(&place.event, true, how) }? })
    }
}

/// Something has happened.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_event {
    /// What it says.
    pub data: callevents_rtpbridge_event_data,
    /// The object that this was read from, if its members do not stand in their usual order, or
    /// are more than usual; else nothing.
    pub rest: callevents_str,
}

/// Why a request was refused or failed; or what it gave.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_response {
    /// What the request gave, unless `is_error`.
    pub result: callevents_rtpbridge_method_result,
    /// Why it gave nothing, if `is_error`.
    pub error: callevents_rtpbridge_response_error,
    /// The request's id, if `has_id`.
    pub id: callevents_json_str,
    /// The object that this was read from, if its members do not stand in their usual order, or
    /// are more than usual; else nothing.
    pub rest: callevents_str,
    /// Whether there is an `id`.
    pub has_id: bool,
    /// Whether the request was refused or failed.
    pub is_error: bool,
}

/// A request of a client.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_request {
    /// What is asked for: its kind, with the parameters.
    pub command: callevents_rtpbridge_command,
    /// What its answer will carry: 1 to 1024 bytes.
    pub id: callevents_json_str,
    /// The object that this was read from, if its members do not stand in their usual order, or
    /// are more than usual; else nothing.
    pub rest: callevents_str,
}

/// A message of the server.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_rtpbridge_message {
    /// What has happened, unless `is_response`.
    pub event: callevents_rtpbridge_event,
    /// The answer to a request, if `is_response`. Its result is not typed yet:
    /// `callevents_rtpbridge_response_parse()` reads the text once more when the method is known.
    pub response: callevents_rtpbridge_response,
    /// Which of the two it is.
    pub is_response: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_rtpbridge_event {}
// SAFETY: as above.
unsafe impl Zero for callevents_rtpbridge_response {}
// SAFETY: as above.
unsafe impl Zero for callevents_rtpbridge_request {}
// SAFETY: as above.
unsafe impl Zero for callevents_rtpbridge_message {}

impl<'a> Mirror<'a, callevents_rtpbridge_event> for Event<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_event) -> bool {
        self.rest.to_c(&mut place.rest);
        self.data.to_c(&mut place.data)
    }

    unsafe fn from_c(place: &callevents_rtpbridge_event, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                data: Mirror::from_c(&place.data, true, how)?,
                rest: rest(&place.rest, how, Self::rest_of)?,
            })
        }
    }
}

impl<'a> Mirror<'a, callevents_rtpbridge_response> for Response<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_response) -> bool {
        place.has_id = self.id.to_c(&mut place.id);
        self.rest.to_c(&mut place.rest);
        match &self.result {
            Ok(result) => result.to_c(&mut place.result),
            Err(error) => {
                place.is_error = true;
                error.to_c(&mut place.error)
            }
        }
    }

    unsafe fn from_c(place: &callevents_rtpbridge_response, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            let id = Mirror::from_c(&place.id, place.has_id, how)?;
            let result = match place.is_error {
                true => Err(Mirror::from_c(&place.error, true, how)?),
                false => Ok(MethodResult::from_c(&place.result, true, how)?),
            };
            let is_result = result.is_ok();
            let rest = rest(&place.rest, how, |object| Self::rest_of(object, is_result))?;
            Ok(Self { id, result, rest })
        }
    }
}

impl<'a> Mirror<'a, callevents_rtpbridge_request> for Request<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_request) -> bool {
        self.id.to_c(&mut place.id);
        self.rest.to_c(&mut place.rest);
        self.command.to_c(&mut place.command)
    }

    unsafe fn from_c(place: &callevents_rtpbridge_request, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            let command = Mirror::from_c(&place.command, true, how)?;
            let id = Mirror::from_c(&place.id, true, how)?;
            let rest = rest(&place.rest, how, |object| Self::rest_of(object, &command))?;
            Ok(Self { id, command, rest })
        }
    }
}

impl<'a> Mirror<'a, callevents_rtpbridge_message> for Message<'a> {
    fn to_c(&self, place: &mut callevents_rtpbridge_message) -> bool {
        match self {
            Self::Event(event) => event.to_c(&mut place.event),
            Self::Response(response) => {
                place.is_response = true;
                response.to_c(&mut place.response)
            }
            _ => false,
        }
    }

    unsafe fn from_c(place: &callevents_rtpbridge_message, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(match place.is_response {
                true => Self::Response(Mirror::from_c(&place.response, true, how)?),
                false => Self::Event(Mirror::from_c(&place.event, true, how)?),
            })
        }
    }
}

/// Parses a message of the server: an event, or an answer whose result is not typed yet. Its texts
/// are borrowed from `json`. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_parse(
    json: callevents_str,
    message: *mut callevents_rtpbridge_message,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::parse_by(
                json,
                message.cast(),
                error,
                small::id::RTPBRIDGE_MESSAGE,
                &mut small::rtpbridge::message,
            ),
            fast: message::parse(json, message, error, core_::rtpbridge::parse),
        )
    }
}

/// Parses an event. Its texts are borrowed from `json`. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_event_parse(
    json: callevents_str,
    event: *mut callevents_rtpbridge_event,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::parse_by(
                json,
                event.cast(),
                error,
                small::id::RTPBRIDGE_EVENT,
                &mut small::rtpbridge::event,
            ),
            fast: message::parse(json, event, error, Event::parse),
        )
    }
}

/// Parses the answer to a request of a method (a `callevents_rtpbridge_method`; 0 if it is not
/// known, and then the result is not typed). Its texts are borrowed from `json`. `error` may be
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_response_parse(
    method: u32,
    json: callevents_str,
    response: *mut callevents_rtpbridge_response,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::rtpbridge::parse_response(method, json, response.cast(), error),
            fast: {
                let row = Method::INFO.values.get((method as usize).wrapping_sub(1));
                let method = match (method, row) {
                    (0, _) => Method::default(),
                    (_, Some(row)) => Method::from(row.name),
                    (_, None) => return callevents_status::INVALID_ARGUMENT,
                };
                message::parse(json, response, error, |text| Response::parse_of(method, text))
            },
        )
    }
}

/// Parses a request of a client: what servers do, and readers of captures. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_request_parse(
    json: callevents_str,
    request: *mut callevents_rtpbridge_request,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::parse_by(
                json,
                request.cast(),
                error,
                small::id::RTPBRIDGE_REQUEST,
                &mut small::rtpbridge::request,
            ),
            fast: message::parse(json, request, error, Request::parse),
        )
    }
}

/// Writes an event as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
/// needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_event_encode(
    event: *const callevents_rtpbridge_event,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::encode_by(
                event.cast(),
                out,
                out_len,
                written,
                small::id::RTPBRIDGE_EVENT,
                &mut small::rtpbridge::write_event,
            ),
            fast: message::encode(event, out, out_len, written, |event: Event<'_>, out| {
                event.encode(out)
            }),
        )
    }
}

/// Writes an answer as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
/// needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_response_encode(
    response: *const callevents_rtpbridge_response,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::encode_by(
                response.cast(),
                out,
                out_len,
                written,
                small::id::RTPBRIDGE_RESPONSE,
                &mut small::rtpbridge::write_response,
            ),
            fast: message::encode(response, out, out_len, written, |response: Response<'_>, out| {
                response.encode(out)
            }),
        )
    }
}

/// Writes a request as JSON. `written` is its length; on `BUFFER_TOO_SMALL` it is the room that is
/// needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_request_encode(
    request: *const callevents_rtpbridge_request,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::encode_by(
                request.cast(),
                out,
                out_len,
                written,
                small::id::RTPBRIDGE_REQUEST,
                &mut small::rtpbridge::write_request,
            ),
            fast: message::encode(request, out, out_len, written, |request: Request<'_>, out| {
                request.encode(out)
            }),
        )
    }
}

/// What an event that was decoded says.
///
/// # Safety
/// The event's views are those of texts that stay as long as the result is used, or null.
#[cfg(not(callevents_small))]
#[inline(always)]
unsafe fn told(event: &callevents_rtpbridge_event) -> Outcome<Event<'_>> {
    // SAFETY: as the caller promises.
    unsafe { Event::from_c(event, true, How::Trust) }
}

#[cfg(callevents_small)]
use small::rtpbridge::told;

/// Tells what an event says about its endpoint in the words of all systems.
///
/// `EVENT`: `update` is it. `END`: the event changes no endpoint's state.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_rtpbridge_update(
    event: *const callevents_rtpbridge_event,
    update: *mut callevents_call_update,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (event, place) = unsafe { (memory::get(event)?, memory::place(update)?) };
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        update::give(event.update(), place)
    })
}

/// Judges an event, and keeps account of what can be relied on: one tracker for each connection.
///
/// `EVENT`: `verdict` is the judgement. `OK`: the event is about no endpoint.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_observe_rtpbridge(
    tracker: *mut callevents_tracker,
    event: *const callevents_rtpbridge_event,
    now_ms: u64,
    verdict: *mut callevents_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, event) = unsafe { (object::get_mut(tracker)?, memory::get(event)?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(verdict) }?;
        let endpoints = of_system!(tracker, Rtpbridge);
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        Ok(order::tell(endpoints.follow(&event, now_ms), place))
    })
}

/// Takes note of what a request gave: endpoints that are there since, a session that was attached
/// or destroyed, and above all `session.info`, which makes endpoints certain. The response must
/// have been parsed for its method.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_on_rtpbridge_response(
    tracker: *mut callevents_tracker,
    response: *const callevents_rtpbridge_response,
    now_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, response) = unsafe { (object::get_mut(tracker)?, memory::get(response)?) };
        let endpoints = of_system!(tracker, Rtpbridge);
        // SAFETY: as the header asks.
        unsafe {
            by_size!(
                small: small::rtpbridge::note(endpoints, response, now_ms)?,
                fast: {
                    let response = Response::from_c(response, true, How::Trust)?;
                    if let Ok(result) = &response.result {
                        endpoints.on_result(result, now_ms);
                    }
                },
            );
        }
        Ok(callevents_status::OK)
    })
}

/// Takes note that an endpoint was removed: neither the response to `endpoint.remove` nor an event
/// says so. It stays known as gone, for older events may still come.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_on_rtpbridge_removed(
    tracker: *mut callevents_tracker,
    endpoint_id: callevents_json_str,
    now_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, endpoint_id.value(How::Check)?) };
        of_system!(tracker, Rtpbridge).on_removed(id, now_ms);
        Ok(callevents_status::OK)
    })
}
