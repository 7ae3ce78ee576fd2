//! Why a message could not be read.

use core_::ErrorKind;

use crate::error::{callevents_error, callevents_status};
use crate::generated::status;

/// What is wrong, where, and in which field: what the core's own error tells of JSON.
///
/// It is a type of its own because the core's error borrows a field's description, and the
/// descriptions are not in a small build.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) kind: ErrorKind,
    offset: u32,
    /// Empty if it lies in none.
    field: &'static str,
}

impl Fault {
    pub(super) fn new(kind: ErrorKind, offset: usize, field: &'static str) -> Self {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        Self { kind, offset, field }
    }

    pub(super) fn status(self) -> callevents_status {
        status::of_kind(self.kind)
    }

    /// Tells it to whoever wants to know more than the status.
    ///
    /// # Safety
    /// A pointer that is not null points to memory for an error.
    #[inline(never)]
    pub(crate) unsafe fn tell(self, place: *mut callevents_error) -> callevents_status {
        let status = self.status();
        if place.is_null() {
            return status;
        }
        // SAFETY: as the caller promises; it is not null.
        match unsafe { crate::memory::place(place) } {
            Ok(place) => {
                place.write(callevents_error {
                    status,
                    offset: self.offset,
                    stream_offset: 0,
                    field: self.field.into(),
                    length: 0,
                    limit: 0,
                    has_stream_offset: false,
                });
                status
            }
            Err(bad) => bad,
        }
    }
}

/// Adds where in its stream the message begins whose fault was told.
///
/// # Safety
/// A pointer that is not null points to an error that was told with `status`.
#[inline(never)]
pub(super) unsafe fn add_stream_offset(
    status: callevents_status,
    offset: u64,
    error: *mut callevents_error,
) -> callevents_status {
    if status != callevents_status::OK && status != callevents_status::INVALID_ARGUMENT {
        // SAFETY: as the caller promises.
        if let Ok(error) = unsafe { crate::memory::get_mut(error) } {
            (error.stream_offset, error.has_stream_offset) = (offset, true);
        }
    }
    status
}
