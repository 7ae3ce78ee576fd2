// What the checks must find when they are told to check themselves.

/// An indexing that may fail.
#[cfg(feature = "selftest-panic")]
#[unsafe(no_mangle)]
pub extern "C" fn callevents_planted_panic(at: usize) -> u8 {
    b"planted"[at]
}

/// An allocation; without an allocator such as this one, the library would not even compile.
#[cfg(feature = "selftest-alloc")]
mod planted_alloc {
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

    /// Gives a sum, so that the allocation cannot be left out.
    #[unsafe(no_mangle)]
    pub extern "C" fn callevents_planted_alloc(len: usize) -> usize {
        let mut bytes = alloc::vec::Vec::new();
        for at in 0..len {
            bytes.push(at as u8);
        }
        bytes.iter().map(|byte| usize::from(*byte)).fold(0, usize::wrapping_add)
    }
}
