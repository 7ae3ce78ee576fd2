//! Why a message could not be read.

use core_::{DecodeError, ErrorKind};

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
    /// Where in its stream the message begins.
    stream_offset: Option<u64>,
}

impl Fault {
    pub(super) fn new(kind: ErrorKind, offset: usize) -> Self {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        Self { kind, offset, field: "", stream_offset: None }
    }

    /// The same fault, in a field, unless one is named already.
    #[inline(never)]
    pub(super) fn of(mut self, field: &'static str) -> Self {
        if self.field.is_empty() {
            self.field = field;
        }
        self
    }

    /// The same fault, of the message that begins at `offset` of a stream.
    pub(super) fn at_stream_offset(mut self, offset: u64) -> Self {
        self.stream_offset = Some(offset);
        self
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
                    stream_offset: self.stream_offset.unwrap_or_default(),
                    field: self.field.into(),
                    length: 0,
                    limit: 0,
                    has_stream_offset: self.stream_offset.is_some(),
                });
                status
            }
            Err(bad) => bad,
        }
    }
}

impl From<DecodeError> for Fault {
    #[inline(never)]
    fn from(error: DecodeError) -> Self {
        Self::new(error.kind(), error.offset() as usize)
    }
}
