//! Memory that images are made in, one after the other.

#![allow(unsafe_code, reason = "the memory is locked by Python's own lock, which Rust cannot see")]

use pyo3::prelude::*;

/// The memory of one image.
#[derive(Default)]
pub(crate) struct Scratch {
    pub(super) words: Vec<u64>,
    pub(super) side: Vec<u8>,
}

impl Scratch {
    /// Makes it empty; what a message needed that is larger than nearly all others is not held for
    /// ever.
    #[inline]
    pub(super) fn cleared(mut self) -> Self {
        if self.words.capacity() > MOST || self.side.capacity() > MOST {
            return Self::default();
        }
        self.words.clear();
        self.side.clear();
        self
    }
}

#[cfg(not(Py_GIL_DISABLED))]
mod kept {
    use core::cell::UnsafeCell;
    use core::mem;

    use super::*;

    struct Kept(UnsafeCell<Scratch>);

    // SAFETY: it is looked at only by threads that hold Python's one lock, and never while any code
    // of Python runs.
    unsafe impl Sync for Kept {}

    static KEPT: Kept = Kept(UnsafeCell::new(Scratch { words: Vec::new(), side: Vec::new() }));

    /// The memory of the last image.
    #[inline]
    pub(in super::super) fn take(_: Python<'_>) -> Scratch {
        // SAFETY: whoever has the token holds the lock, and nothing in here lets go of it.
        mem::take(unsafe { &mut *KEPT.0.get() })
    }

    /// Keeps the memory for the next image.
    #[inline]
    pub(in super::super) fn keep(_: Python<'_>, scratch: Scratch) {
        // SAFETY: as in `take`.
        unsafe { *KEPT.0.get() = scratch.cleared() };
    }
}

#[cfg(Py_GIL_DISABLED)]
mod kept {
    use core::cell::Cell;

    use super::*;

    thread_local! {
        static KEPT: Cell<Scratch> =
            const { Cell::new(Scratch { words: Vec::new(), side: Vec::new() }) };
    }

    /// The memory of the thread's last image.
    #[inline]
    pub(in super::super) fn take(_: Python<'_>) -> Scratch {
        KEPT.take()
    }

    /// Keeps the memory for the thread's next image.
    #[inline]
    pub(in super::super) fn keep(_: Python<'_>, scratch: Scratch) {
        KEPT.set(scratch.cleared());
    }
}

pub(super) use kept::{keep, take};

/// The most words, and bytes beside the text, of which the memory is kept.
const MOST: usize = 4096;
