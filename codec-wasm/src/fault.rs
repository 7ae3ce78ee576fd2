//! Why a message could not be decoded.

use callevents::{DecodeError, ErrorKind};

/// What is wrong, where, and in which field: what the core's own error tells.
///
/// It is a type of its own because a field's description, which the core's error borrows, is not
/// in the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: ErrorKind,
    pub(crate) offset: u32,
    pub(crate) field: Option<&'static str>,
    /// The length that the message claims, and the limit that it breaks.
    pub(crate) sizes: Option<(u32, u32)>,
    pub(crate) stream_offset: Option<u64>,
}

impl Fault {
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        Self { kind, offset, field: None, sizes: None, stream_offset: None }
    }

    /// The same fault, in a field, unless one is named already.
    pub(crate) fn of(mut self, field: &'static str) -> Self {
        self.field = self.field.or(Some(field));
        self
    }

    /// The same fault, of the message that begins at `offset` of a stream.
    pub(crate) fn at_stream_offset(mut self, offset: u64) -> Self {
        self.stream_offset = Some(offset);
        self
    }
}

impl From<DecodeError> for Fault {
    #[inline(never)]
    fn from(error: DecodeError) -> Self {
        Self {
            kind: error.kind(),
            offset: error.offset(),
            field: error.field(),
            sizes: error.sizes(),
            stream_offset: error.stream_offset(),
        }
    }
}
