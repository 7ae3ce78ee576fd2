//! Why a message could not be decoded.

use alloc::boxed::Box;
use core::ops::Deref;

use callevents::{DecodeError, ErrorKind};

/// What is wrong, where, and in which field: what the core's own error tells.
///
/// It is a type of its own because a field's description, which the core's error borrows, is not
/// in the module; and it is one word, as nearly all that the module does can give one.
#[derive(Clone, Debug)]
pub(crate) struct Fault(Box<Details>);

/// What there is to be told of a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Details {
    pub(crate) kind: ErrorKind,
    pub(crate) offset: u32,
    pub(crate) field: Option<&'static str>,
    /// The length that the message claims, and the limit that it breaks.
    pub(crate) sizes: Option<(u32, u32)>,
    pub(crate) stream_offset: Option<u64>,
}

impl Fault {
    #[inline(never)]
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        Self(Box::new(Details { kind, offset, field: None, sizes: None, stream_offset: None }))
    }

    /// The same fault, in a field, unless one is named already.
    #[inline(never)]
    #[cold]
    pub(crate) fn of(mut self, field: &'static str) -> Self {
        self.0.field = self.0.field.or(Some(field));
        self
    }

    /// The same fault, of the message that begins at `offset` of a stream.
    pub(crate) fn at_stream_offset(mut self, offset: u64) -> Self {
        self.0.stream_offset = Some(offset);
        self
    }
}

impl Deref for Fault {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl From<DecodeError> for Fault {
    #[inline(never)]
    #[cold]
    fn from(error: DecodeError) -> Self {
        Self(Box::new(Details {
            kind: error.kind(),
            offset: error.offset(),
            field: error.field(),
            sizes: error.sizes(),
            stream_offset: error.stream_offset(),
        }))
    }
}
