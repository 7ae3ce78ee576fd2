// What is asserted of any bytes: each body runs over the committed corpus and the vectors as a
// test (`fuzz_bodies.rs`), and as a fuzz target (`fuzz/fuzz_targets`).
#![allow(dead_code, unreachable_pub, reason = "a fuzz target uses one of them")]

pub mod frame_split;
pub mod gateway_body;
pub mod gateway_roundtrip;
pub mod json_diff;

mod gateway_messages;

/// Every body, by the name of its fuzz target.
pub const BODIES: &[(&str, fn(&[u8]))] = &[
    ("frame_split", frame_split::frame_split),
    ("gateway_body", gateway_body::gateway_body),
    ("gateway_roundtrip", gateway_roundtrip::gateway_roundtrip),
    ("json_diff", json_diff::json_diff),
];
