//! What the functions of C call: from their pointers to the table, and back.

use core_::json::Writer;

use super::place::{Place, View};
use super::read::{self, Input, Read};
use super::{schema, write};
use crate::convert::How;
use crate::error::{self, callevents_error, callevents_status};
use crate::memory::{self, Outcome, status};
use crate::view::callevents_str;

/// Parses a JSON message.
///
/// # Safety
/// The pointers are those that the header asks for; `message` is to a struct of the message `id`.
#[inline(never)]
pub(crate) unsafe fn parse(
    json: callevents_str,
    message: *mut u8,
    error: *mut callevents_error,
    id: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { parse_by(json, message, error, id, &mut |input, place| read::whole(id, input, place)) }
}

/// Parses what is more than an object.
///
/// # Safety
/// As for [`parse`].
#[inline(never)]
pub(crate) unsafe fn parse_by(
    json: callevents_str,
    message: *mut u8,
    error: *mut callevents_error,
    id: u8,
    parse: &mut dyn FnMut(&Input<'_>, &mut Place<'_>) -> Read<()>,
) -> callevents_status {
    let info = schema::message(id);
    // SAFETY: as the caller promises.
    unsafe { parse_to(json, message, info.size.into(), info.align.into(), error, parse) }
}

/// Parses what is told by any struct.
///
/// # Safety
/// The pointers are those that the header asks for; `place` is to a struct of this size.
#[inline(never)]
pub(crate) unsafe fn parse_to(
    json: callevents_str,
    place: *mut u8,
    size: usize,
    align: usize,
    error: *mut callevents_error,
    parse: &mut dyn FnMut(&Input<'_>, &mut Place<'_>) -> Read<()>,
) -> callevents_status {
    status(|| {
        // SAFETY: as the caller promises.
        let (text, mut place) = unsafe { (json.bytes()?, Place::new(place, size, align)?) };
        let input = Input::new(text);
        match parse(&input, &mut place) {
            Ok(()) => Ok(callevents_status::OK),
            // SAFETY: as the caller promises.
            Err(_) => Err(unsafe { input.fault().tell(error) }),
        }
    })
}

/// Reads a route.
///
/// # Safety
/// The pointers are those that the header asks for.
pub(crate) unsafe fn route<C>(
    json: callevents_str,
    route: *mut C,
    error: *mut callevents_error,
    parse: &mut dyn FnMut(&Input<'_>, &mut Place<'_>) -> Read<()>,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { parse_to(json, route.cast(), size_of::<C>(), align_of::<C>(), error, parse) }
}

/// Writes a JSON message.
///
/// # Safety
/// The pointers are those that the header asks for; `message` is to a struct of the message `id`.
#[inline(never)]
pub(crate) unsafe fn encode(
    message: *const u8,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
    id: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe {
        encode_by(message, out, out_len, written, id, &mut |view, writer| {
            write::object(id, view, writer)
        })
    }
}

/// Writes what is more than an object.
///
/// # Safety
/// As for [`encode`].
#[inline(never)]
pub(crate) unsafe fn encode_by(
    message: *const u8,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
    id: u8,
    write: &mut dyn FnMut(View<'_>, &mut Writer<'_>) -> Outcome<()>,
) -> callevents_status {
    status(|| {
        // SAFETY: as the caller promises.
        let (view, out) =
            unsafe { (view(message, id, How::Check)?, memory::slice_mut(out, out_len)?) };
        let mut writer = Writer::new(out);
        write(view, &mut writer)?;
        // SAFETY: as the caller promises.
        unsafe { error::encoded(writer.finish(), written) }
    })
}

/// A struct of the message `id`.
///
/// # Safety
/// As for [`View::new`].
pub(crate) unsafe fn view<'p>(message: *const u8, id: u8, how: How) -> Outcome<View<'p>> {
    let info = schema::message(id);
    // SAFETY: as the caller promises.
    unsafe { View::new(message, info.size.into(), info.align.into(), how) }
}
