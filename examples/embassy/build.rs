//! Puts the linker script where the linker looks.

use std::path::Path;
use std::{env, fs};

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("memory.x"), include_bytes!("memory.x")).expect("a folder");
    println!("cargo:rustc-link-search={out}");
    println!("cargo:rerun-if-changed=memory.x");
}
