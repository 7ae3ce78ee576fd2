//! What JavaScript can do already, and need not be in the module: doubles in decimal, and errors.
//!
//! Elsewhere than in WebAssembly, where the module is only tested, the core does it.

/// The double that is nearest to a JSON number; infinite if there is none.
pub(crate) fn double(number: &str) -> f64 {
    imports::double(number)
}

/// Writes the double that is nearest to a JSON number as serde_json does, and gives the length.
pub(crate) fn write_double(number: &str, out: &mut [u8; ROOM]) -> usize {
    imports::write_double(number, out)
}

/// Throws what says that an earlier call was not finished.
#[cold]
pub(crate) fn broken() -> ! {
    imports::broken()
}

/// So many bytes are enough for any double.
pub(crate) const ROOM: usize = 32;

#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "imports are foreign functions")]
mod imports {
    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        fn read_double(at: *const u8, len: usize) -> f64;
        fn put_double(at: *const u8, len: usize, to: *mut u8) -> usize;
        /// JavaScript throws, and does nothing else.
        #[link_name = "broken"]
        safe fn throw_broken() -> !;
    }

    pub(super) fn broken() -> ! {
        throw_broken()
    }

    pub(super) fn double(number: &str) -> f64 {
        // SAFETY: JavaScript only reads the text.
        unsafe { read_double(number.as_ptr(), number.len()) }
    }

    pub(super) fn write_double(number: &str, out: &mut [u8; super::ROOM]) -> usize {
        // SAFETY: JavaScript reads the text, and writes no more than there is room for.
        unsafe { put_double(number.as_ptr(), number.len(), out.as_mut_ptr()) }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod imports {
    use callevents::json::{FloatStyle, Writer};

    pub(super) fn broken() -> ! {
        panic!("an earlier call was not finished")
    }

    pub(super) fn double(number: &str) -> f64 {
        number.parse().unwrap_or(f64::INFINITY)
    }

    pub(super) fn write_double(number: &str, out: &mut [u8; super::ROOM]) -> usize {
        let mut writer = Writer::new(out);
        writer.f64(double(number), FloatStyle::Rust);
        writer.length()
    }
}
