//! Gives the shared library its SONAME: the number is that of the ABI.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=src/version.rs");
    println!("cargo::rerun-if-changed=build.rs");
    let is_elf = env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| {
        ["linux", "freebsd", "netbsd", "openbsd", "android"].contains(&os.as_str())
    });
    let source = include_str!("src/version.rs");
    let abi = source
        .lines()
        .find_map(|line| line.strip_prefix("pub const CALLEVENTS_ABI_VERSION: u32 = "))
        .and_then(|rest| rest.strip_suffix(';'));
    let Some(abi) = abi else {
        println!("cargo::error=src/version.rs does not tell the ABI's version");
        return;
    };
    if is_elf {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libcallevents.so.{abi}");
    }
}
