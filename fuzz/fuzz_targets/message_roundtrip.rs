#![no_main]

#[path = "../../codec-core/tests/bodies/mod.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|data: &[u8]| bodies::message_roundtrip::message_roundtrip(data));
