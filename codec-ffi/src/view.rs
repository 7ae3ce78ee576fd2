//! Text and bytes that belong to somebody else.

use core::ptr;

use core_::Text;
use core_::bindings;

use crate::memory::{self, Outcome};

/// UTF-8 text that belongs to somebody else: `len` bytes from `ptr` on, without a NUL behind them.
///
/// A text that the library gives has a `ptr` that is not NULL, also where `len` is 0; only where
/// there is no text at all, as the header says, `ptr` is NULL.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_str {
    /// The first byte.
    pub ptr: *const u8,
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
