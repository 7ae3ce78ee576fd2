//! What the functions of C call: from their pointers to the table, and back.

use core_::json::Writer;

use super::place::{Place, View};
use super::read::{self, Read};
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
    unsafe { parse_by(json, message, error, id, &mut |text, place| read::whole(id, text, place)) }
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
    parse: &mut dyn FnMut(&[u8], &mut Place<'_>) -> Read<()>,
) -> callevents_status {
    status(|| {
        let info = schema::message(id);
        // SAFETY: as the caller promises.
        let (text, mut place) =
            unsafe { (json.bytes()?, Place::new(message, info.size.into(), info.align.into())?) };
        match parse(text, &mut place) {
            Ok(()) => Ok(callevents_status::OK),
            // SAFETY: as the caller promises.
            Err(fault) => Err(unsafe { fault.tell(error) }),
        }
    })
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
