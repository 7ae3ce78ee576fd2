#![no_main]

#[path = "../../codec-ffi/tests/bodies/c_abi.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|data: &[u8]| body::c_abi(data));
