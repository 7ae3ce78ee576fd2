//! Memory of objects that ended lately.
//!
//! Programs look at a message and let go of it: the next object is mostly as large as one that just
//! ended, and is made in its memory: to ask Python's own allocator takes several times as many
//! instructions. Of each size a fixed number of pieces is kept; what is larger, or more, is
//! Python's.

#![allow(unsafe_code, reason = "the pool is locked by Python's own lock, which Rust cannot see")]

use core::ptr::NonNull;

use pyo3::ffi;
use pyo3::prelude::*;

/// Which pieces of memory one is like.
#[derive(Clone, Copy)]
pub(super) struct Shelf(#[cfg(not(Py_GIL_DISABLED))] u8);

#[cfg(not(Py_GIL_DISABLED))]
mod shelves {
    use core::cell::UnsafeCell;
    use core::ptr;

    use super::*;

    /// The pieces of one size: each holds the address of the next.
    #[derive(Clone, Copy)]
    struct Pieces {
        first: *mut Piece,
        count: usize,
    }

    struct Piece {
        next: *mut Self,
    }

    struct Shelves(UnsafeCell<[Pieces; SHELVES]>);

    // SAFETY: the shelves are looked at only by threads that hold Python's one lock, and never
    // while any code of Python runs.
    unsafe impl Sync for Shelves {}

    static KEPT: Shelves =
        Shelves(UnsafeCell::new([Pieces { first: ptr::null_mut(), count: 0 }; SHELVES]));

    /// At least so many bytes, aligned as Python's allocator does.
    #[inline]
    pub(in super::super) fn take(_: Python<'_>, size: usize) -> (Option<NonNull<u8>>, Shelf) {
        let number = size.div_ceil(STEP);
        // SAFETY: whoever has the token holds the lock, and nothing in here lets go of it. The
        // pieces on a shelf are memory that nobody else uses.
        unsafe {
            let Some(pieces) = (*KEPT.0.get()).get_mut(number) else {
                return (malloc(size), Shelf(u8::MAX));
            };
            let shelf = Shelf(number as u8);
            match NonNull::new(pieces.first) {
                Some(first) => {
                    pieces.first = (*first.as_ptr()).next;
                    pieces.count -= 1;
                    (Some(first.cast()), shelf)
                }
                None => (malloc(number * STEP), shelf),
            }
        }
    }

    /// Gives memory back.
    ///
    /// # Safety
    /// It was taken from this shelf, and nobody uses it any more.
    #[inline]
    pub(in super::super) unsafe fn give(_: Python<'_>, memory: NonNull<u8>, shelf: Shelf) {
        // SAFETY: see above, and `take`: a piece is large enough for an address, and aligned.
        unsafe {
            match (*KEPT.0.get()).get_mut(usize::from(shelf.0)) {
                Some(pieces) if pieces.count < MOST => {
                    let piece = memory.cast::<Piece>().as_ptr();
                    piece.write(Piece { next: pieces.first });
                    pieces.first = piece;
                    pieces.count += 1;
                }
                _ => ffi::PyObject_Free(memory.as_ptr().cast()),
            }
        }
    }

    /// The sizes on two shelves next to each other differ by so many bytes.
    const STEP: usize = 16;
    const SHELVES: usize = 33;
    /// The most pieces on a shelf: on all together 270 KB.
    const MOST: usize = 32;
}

#[cfg(not(Py_GIL_DISABLED))]
pub(super) use shelves::{give, take};

/// At least so many bytes, aligned as Python's allocator does.
#[cfg(Py_GIL_DISABLED)]
pub(super) fn take(_: Python<'_>, size: usize) -> (Option<NonNull<u8>>, Shelf) {
    (malloc(size), Shelf())
}

/// Gives memory back.
///
/// # Safety
/// It was taken from this shelf, and nobody uses it any more.
#[cfg(Py_GIL_DISABLED)]
pub(super) unsafe fn give(_: Python<'_>, memory: NonNull<u8>, _: Shelf) {
    // SAFETY: see above.
    unsafe { ffi::PyObject_Free(memory.as_ptr().cast()) };
}

fn malloc(size: usize) -> Option<NonNull<u8>> {
    // SAFETY: it takes any size.
    NonNull::new(unsafe { ffi::PyObject_Malloc(size) }.cast())
}
