//! What every function returns, and what is to be said of an error.

use core::ffi::c_char;

use core_::{DecodeError, EncodeError};

use crate::generated::status;
pub use crate::generated::status::callevents_status;
use crate::memory::Outcome;
use crate::view::callevents_str;

/// What is wrong with bytes that could not be decoded. Where an argument is wrong, as with
/// `INVALID_ARGUMENT` and `NOT_OPEN`, it stays as it was.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_error {
    /// What is wrong.
    pub status: callevents_status,
    /// The byte of the message at which the fault was found, counted from 0: of a gateway body
    /// without the frame's header, of a frame if the fault is the frame's own, of a JSON text.
    pub offset: u32,
    /// Where in the stream the faulty message begins, if `has_stream_offset`.
    pub stream_offset: u64,
    /// The name on the wire of the field that could not be read; empty if the fault lies in none.
    /// It is the library's own, and stays valid for ever.
    pub field: callevents_str,
    /// For `TOO_LARGE` and `FRAME_TOO_SHORT`: the length that the message claims, in bytes.
    pub length: u32,
    /// For `TOO_LARGE` and `FRAME_TOO_SHORT`: the limit that it breaks, in bytes.
    pub limit: u32,
    /// Whether the message was read from a stream.
    pub has_stream_offset: bool,
}

/// The name of a status in snake case, as "truncated": static, and NUL at its end. A number that is
/// no status is called "unknown".
#[unsafe(no_mangle)]
pub extern "C" fn callevents_status_name(status: i32) -> *const c_char {
    status::name(status).as_ptr()
}

/// What a status means, as a phrase in lower case: static, and NUL at its end.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_strerror(status: i32) -> *const c_char {
    status::text(status).as_ptr()
}

impl From<DecodeError> for callevents_status {
    fn from(error: DecodeError) -> Self {
        status::of_kind(error.kind())
    }
}

/// Tells an error to whoever wants to know more than the status.
///
/// # Safety
/// A pointer that is not null points to memory for an error.
#[cold]
pub(crate) unsafe fn tell(error: DecodeError, place: *mut callevents_error) -> callevents_status {
    let status = callevents_status::from(error);
    let (length, limit) = error.sizes().unwrap_or_default();
    if !place.is_null() {
        let told = callevents_error {
            status,
            offset: error.offset(),
            stream_offset: error.stream_offset().unwrap_or_default(),
            field: error.field().unwrap_or_default().into(),
            length,
            limit,
            has_stream_offset: error.stream_offset().is_some(),
        };
        // SAFETY: as the caller promises; it is not null.
        match unsafe { crate::memory::place(place) } {
            Ok(place) => {
                place.write(told);
            }
            Err(bad) => return bad,
        }
    }
    status
}

/// The result of an encoder: the length goes to `written`, or else the length that is needed.
///
/// # Safety
/// A pointer that is not null points to memory for a number.
pub(crate) unsafe fn encoded(
    result: Result<usize, EncodeError>,
    written: *mut usize,
) -> Outcome<callevents_status> {
    let (len, status) = match result {
        Ok(len) => (len, callevents_status::OK),
        Err(EncodeError::BufferTooSmall { needed }) => {
            (needed, callevents_status::BUFFER_TOO_SMALL)
        }
        Err(error) => return Err(status::of_encoding(error)),
    };
    // SAFETY: as the caller promises.
    unsafe { crate::memory::place(written) }?.write(len);
    Ok(status)
}
