//! Text and bytes that belong to somebody else.

use core::ffi::c_char;

use core_::{Text, bindings};

use crate::error::callevents_status;
use crate::memory::{self, Outcome};

/// UTF-8 text that belongs to somebody else: `len` bytes from `ptr` on, without a NUL behind them.
///
/// Where the library gives a text, `ptr` is not NULL, also if `len` is 0. Where a struct says that
/// it has no such text (`has_...` is false), `ptr` is NULL.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_str {
    /// The first byte.
    pub ptr: *const c_char,
    /// How many bytes there are.
    pub len: usize,
}

/// Bytes that belong to somebody else: `len` bytes from `ptr` on.
///
/// As an input that functions move along, it is what is left of it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_bytes {
    /// The first byte.
    pub ptr: *const u8,
    /// How many bytes there are.
    pub len: usize,
}

impl callevents_str {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn new(bytes: &[u8]) -> Self {
        // Nothing of Rust's has the address 0, an empty slice neither.
        Self { ptr: bytes.as_ptr().cast(), len: bytes.len() }
    }

    /// The bytes.
    ///
    /// # Safety
    /// The view is one, and what it shows stays as it is for as long as the result is used.
    pub(crate) unsafe fn bytes<'a>(self) -> Outcome<&'a [u8]> {
        // SAFETY: as the caller promises.
        unsafe { memory::slice(self.ptr.cast(), self.len) }
    }

    /// The text, if it is UTF-8.
    ///
    /// # Safety
    /// As for [`bytes`](Self::bytes).
    pub(crate) unsafe fn text<'a>(self) -> Outcome<&'a str> {
        // SAFETY: as the caller promises.
        let bytes = unsafe { self.bytes() }?;
        core::str::from_utf8(bytes).map_err(|_| callevents_status::INVALID_UTF8)
    }

    /// The text, which is UTF-8 already.
    ///
    /// # Safety
    /// As for [`bytes`](Self::bytes).
    #[cfg_attr(callevents_small, inline(never))]
    pub(crate) unsafe fn known_text<'a>(self) -> Outcome<Text<'a>> {
        // SAFETY: as the caller promises.
        unsafe { self.bytes() }.map(bindings::text)
    }
}

impl callevents_bytes {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn new(bytes: &[u8]) -> Self {
        Self { ptr: bytes.as_ptr(), len: bytes.len() }
    }

    /// The bytes.
    ///
    /// # Safety
    /// The view is one, and what it shows stays as it is for as long as the result is used.
    pub(crate) unsafe fn bytes<'a>(self) -> Outcome<&'a [u8]> {
        // SAFETY: as the caller promises.
        unsafe { memory::slice(self.ptr, self.len) }
    }

    /// Moves an input behind what was read of it. It goes on from its own pointer: slices that are
    /// empty may stand anywhere.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn leave(&mut self, rest: &[u8]) {
        self.ptr = self.ptr.wrapping_add(self.len.wrapping_sub(rest.len()));
        self.len = rest.len();
    }
}

impl From<Text<'_>> for callevents_str {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn from(text: Text<'_>) -> Self {
        Self::new(text.as_bytes())
    }
}

impl From<&str> for callevents_str {
    fn from(text: &str) -> Self {
        Self::new(text.as_bytes())
    }
}
