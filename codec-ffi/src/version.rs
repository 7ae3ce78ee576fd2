//! Versions: of the library, and of its binary interface.

use core::ffi::c_char;

/// The version of the binary interface that this header describes: of struct layouts, numbers and
/// functions. It is also the number in the shared library's name.
pub const CALLEVENTS_ABI_VERSION: u32 = 0;

/// The library's version, as "1.2.3": static, and NUL at its end.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_version() -> *const c_char {
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    VERSION.as_ptr().cast()
}

/// The version of the library's binary interface: `CALLEVENTS_ABI_VERSION` of its own header.
/// `callevents_check_abi()` compares it with that of the header in use.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_abi_version() -> u32 {
    CALLEVENTS_ABI_VERSION
}
