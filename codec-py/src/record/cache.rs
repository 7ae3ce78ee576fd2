//! Texts that were read lately.
//!
//! The events of a call carry the same identifiers again and again. A text of up to 64 bytes is
//! kept here as Python's string, and given again where the same bytes are read: that takes a third
//! of the time that a new string does. The cache has a fixed number of places.

#![allow(unsafe_code, reason = "the cache is locked by Python's own lock, which Rust cannot see")]

use pyo3::ffi;
use pyo3::prelude::*;

#[cfg(not(Py_GIL_DISABLED))]
mod places {
    use core::cell::UnsafeCell;
    use core::ptr;

    use super::*;

    /// A text, its bytes, and Python's string of it.
    #[derive(Clone, Copy)]
    struct Place {
        hash: u64,
        len: u8,
        bytes: [u8; LONGEST],
        string: *mut ffi::PyObject,
    }

    struct Places(UnsafeCell<[Place; PLACES]>);

    // SAFETY: the places are looked at only by threads that hold Python's one lock, and never while
    // any code of Python runs.
    unsafe impl Sync for Places {}

    static STRINGS: Places = Places(UnsafeCell::new(
        [Place { hash: 0, len: 0, bytes: [0; LONGEST], string: ptr::null_mut() }; PLACES],
    ));

    /// A string of `bytes`: a new reference, or null and an exception.
    #[inline]
    pub(crate) fn string(_: Python<'_>, bytes: &[u8]) -> *mut ffi::PyObject {
        if bytes.len() > LONGEST || bytes.len() < SHORTEST {
            return made(bytes);
        }
        let hash = hash(bytes);
        // SAFETY: whoever has the token holds the lock, and nothing in here lets go of it: to
        // make a string and to drop one run no code but Python's own.
        unsafe {
            let places = &mut *STRINGS.0.get();
            let place = &mut places[(hash >> 32) as usize % PLACES];
            if place.hash == hash
                && usize::from(place.len) == bytes.len()
                && place.bytes[..bytes.len()] == *bytes
            {
                ffi::Py_INCREF(place.string);
                return place.string;
            }
            let string = made(bytes);
            if !string.is_null() {
                ffi::Py_XDECREF(place.string);
                ffi::Py_INCREF(string);
                place.hash = hash;
                place.len = bytes.len() as u8;
                place.bytes[..bytes.len()].copy_from_slice(bytes);
                place.string = string;
            }
            string
        }
    }

    /// By multiplication of words, none of which waits for another: it need not withstand anybody,
    /// for each place holds one text.
    #[inline]
    fn hash(bytes: &[u8]) -> u64 {
        let (mut hash, mut factor) = (bytes.len() as u64, FACTOR);
        let mut rest = bytes;
        while let Some((word, tail)) = rest.split_first_chunk() {
            hash = hash.wrapping_add(u64::from_le_bytes(*word).wrapping_mul(factor));
            factor = factor.wrapping_add(STEP);
            rest = tail;
        }
        let last = match bytes.last_chunk() {
            Some(last) => u64::from_le_bytes(*last),
            None => short(rest),
        };
        hash = hash.wrapping_add(last.wrapping_mul(factor));
        // 0 is that of an empty place.
        (hash ^ hash >> 29).wrapping_mul(FACTOR) | 1
    }

    /// Fewer than 8 bytes as a number.
    #[inline]
    fn short(bytes: &[u8]) -> u64 {
        match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))
            }
            _ => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        }
    }

    const PLACES: usize = 2048;
    const LONGEST: usize = 64;
    /// Python has the strings of no and of one character already.
    const SHORTEST: usize = 2;
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    /// Even, so that all factors are odd.
    const STEP: u64 = 0xd1b5_4a32_d192_ed02;
}

#[cfg(not(Py_GIL_DISABLED))]
pub(crate) use places::string;

/// A string of `bytes`: a new reference, or null and an exception.
#[cfg(Py_GIL_DISABLED)]
pub(crate) fn string(_: Python<'_>, bytes: &[u8]) -> *mut ffi::PyObject {
    made(bytes)
}

#[inline]
fn made(bytes: &[u8]) -> *mut ffi::PyObject {
    // SAFETY: the pointer and the length are those of a slice; Python checks that it is UTF-8.
    unsafe {
        let len = bytes.len() as ffi::Py_ssize_t;
        ffi::PyUnicode_FromStringAndSize(bytes.as_ptr().cast(), len)
    }
}
