//! Messages of any system, in and out: what all of their functions share.

use core_::{DecodeError, EncodeError};

use crate::convert::{How, Mirror, Zero};
use crate::error::{self, callevents_error, callevents_status};
use crate::memory::{self, Outcome, status};
use crate::view::{callevents_bytes, callevents_str};

/// What is done by the table where size counts, and elsewhere by code for each message.
macro_rules! by_size {
    (small: $small:expr, fast: $fast:expr $(,)?) => {{
        #[cfg(callevents_small)]
        {
            $small
        }
        #[cfg(not(callevents_small))]
        {
            $fast
        }
    }};
}

pub(crate) use by_size;

/// Hands over a message, or tells why there is none.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg_attr(not(callevents_small), inline(always))]
#[cfg_attr(callevents_small, allow(dead_code, reason = "a table does it"))]
pub(crate) unsafe fn give<'a, C: Zero, T: Mirror<'a, C>>(
    message: Result<T, DecodeError>,
    place: *mut C,
    error: *mut callevents_error,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    let place = unsafe { memory::place(place) }?;
    match message {
        Ok(message) => {
            message.to_c(place.write(C::zero()));
            Ok(callevents_status::OK)
        }
        // SAFETY: as the caller promises.
        Err(fault) => Err(unsafe { error::tell(fault, error) }),
    }
}

/// Decodes a message from bytes.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg_attr(not(callevents_small), inline(always))]
#[cfg_attr(callevents_small, allow(dead_code, reason = "a table does it"))]
pub(crate) unsafe fn decode<'a, C: Zero, T: Mirror<'a, C>>(
    body: callevents_bytes,
    place: *mut C,
    error: *mut callevents_error,
    decode: impl FnOnce(&'a [u8]) -> Result<T, DecodeError>,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    unsafe { give(decode(body.bytes()?), place, error) }
}

/// Parses a message from JSON.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg_attr(callevents_small, allow(dead_code, reason = "a table does it"))]
pub(crate) unsafe fn parse<'a, C: Zero, T: Mirror<'a, C>>(
    json: callevents_str,
    place: *mut C,
    error: *mut callevents_error,
    parse: impl FnOnce(&'a [u8]) -> Result<T, DecodeError>,
) -> callevents_status {
    // SAFETY: as the caller promises.
    status(|| unsafe { give(parse(json.bytes()?), place, error) })
}

/// Builds a message and writes it.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg_attr(not(callevents_small), inline(always))]
#[cfg_attr(callevents_small, allow(dead_code, reason = "a table does it"))]
pub(crate) unsafe fn write<'a, C: 'a, T: Mirror<'a, C>>(
    message: *const C,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
    write: impl FnOnce(T, &mut [u8]) -> Result<usize, EncodeError>,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    unsafe {
        let message = T::from_c(memory::get(message)?, true, How::Check)?;
        let out = memory::slice_mut(out, out_len)?;
        error::encoded(write(message, out), written)
    }
}

/// The same, for functions that do nothing else.
///
/// # Safety
/// The pointers are those that the header asks for.
#[cfg_attr(callevents_small, allow(dead_code, reason = "a table does it"))]
pub(crate) unsafe fn encode<'a, C: 'a, T: Mirror<'a, C>>(
    message: *const C,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
    build: impl FnOnce(T, &mut [u8]) -> Result<usize, EncodeError>,
) -> callevents_status {
    // SAFETY: as the caller promises.
    status(|| unsafe { write(message, out, out_len, written, build) })
}
