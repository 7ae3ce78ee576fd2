//! What a library without the standard library must bring along.

/// Nothing of the core panics: this is proved of the release build, and is never reached.
#[cfg(all(not(feature = "std"), not(test)))]
#[panic_handler]
fn panicked(_: &core::panic::PanicInfo<'_>) -> ! {
    #[cfg(all(feature = "trap", target_arch = "arm"))]
    // SAFETY: an undefined instruction, which is a fault and does not return.
    unsafe {
        core::arch::asm!("udf #0", options(noreturn));
    }
    #[cfg(all(feature = "trap", target_arch = "x86_64"))]
    // SAFETY: an undefined instruction, which is a fault and does not return.
    unsafe {
        core::arch::asm!("ud2", options(noreturn));
    }
    #[allow(unreachable_code, reason = "where there is no trap")]
    loop {
        core::hint::spin_loop();
    }
}

// The compiler's own arithmetic refers to this symbol, which no program that links this library
// has; a program that has the real one keeps it.
#[cfg(all(not(feature = "std"), not(test), target_os = "linux", target_arch = "x86_64"))]
core::arch::global_asm!(".weak rust_eh_personality", "rust_eh_personality:", "ud2");
#[cfg(all(not(feature = "std"), not(test), target_os = "linux", target_arch = "aarch64"))]
core::arch::global_asm!(".weak rust_eh_personality", "rust_eh_personality:", "udf #0");
