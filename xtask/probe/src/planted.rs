//! What the checks must find when they are told to check themselves.

use crate::sum::Sum;

pub fn planted(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    #[cfg(feature = "selftest-panic")]
    sum.number(bytes[out.len()]);
    #[cfg(feature = "selftest-alloc")]
    sum.bytes(&alloc_probe::copy(bytes));
    sum.number((bytes.len() ^ out.len()) as u64);
}

/// An allocation; without an allocator such as this one, the probe does not even compile.
#[cfg(feature = "selftest-alloc")]
mod alloc_probe {
    extern crate alloc;

    use core::alloc::{GlobalAlloc, Layout};
    use core::ffi::c_void;

    unsafe extern "C" {
        fn malloc(size: usize) -> *mut c_void;
        fn free(memory: *mut c_void);
    }

    struct C;

    // SAFETY: the C library's allocator; nothing here needs more than its alignment.
    unsafe impl GlobalAlloc for C {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: any size may be asked for.
            unsafe { malloc(layout.size()) }.cast()
        }

        unsafe fn dealloc(&self, memory: *mut u8, _: Layout) {
            // SAFETY: it came from `malloc`.
            unsafe { free(memory.cast()) }
        }
    }

    #[global_allocator]
    static ALLOCATOR: C = C;

    pub fn copy(bytes: &[u8]) -> alloc::vec::Vec<u8> {
        bytes.into()
    }
}
