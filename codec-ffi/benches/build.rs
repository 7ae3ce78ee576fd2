//! Compiles the C side; `cargo xtask bench c` has nanopb's code generated and says where.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=src/bench.c");
    println!("cargo::rerun-if-env-changed=NANOPB_GENERATED");
    let Ok(generated) = env::var("NANOPB_GENERATED") else {
        println!("cargo::error=run this by `cargo xtask bench c`");
        return;
    };
    cc::Build::new()
        .file("src/bench.c")
        .file(format!("{generated}/call_event.pb.c"))
        .include("../../include")
        .include(generated)
        .opt_level(3)
        .flag("-std=c11")
        .compile("bench");
    for library in ["protobuf-nanopb", "cjson", "jansson"] {
        println!("cargo::rustc-link-lib={library}");
    }
}
