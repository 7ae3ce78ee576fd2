// What is asserted of any bytes: each body runs over the committed corpus and the vectors as a
// test (`fuzz_bodies.rs`), and as a fuzz target (`fuzz/fuzz_targets`).
#![allow(dead_code, unreachable_pub, reason = "a fuzz target uses one of them")]

pub mod frame_split;
pub mod gateway_body;
pub mod gateway_roundtrip;
pub mod json_diff;
pub mod message_roundtrip;
pub mod order_model;
pub mod sse_diff;

mod gateway_messages;

/// Asserts something of any bytes.
pub type Body = fn(&[u8]);

/// Every body, by the name of its fuzz target.
pub const BODIES: &[(&str, Body)] = &[
    ("frame_split", frame_split::frame_split),
    ("gateway_body", gateway_body::gateway_body),
    ("gateway_roundtrip", gateway_roundtrip::gateway_roundtrip),
    ("json_diff", json_diff::json_diff),
    ("message_roundtrip", message_roundtrip::message_roundtrip),
    ("order_model", order_model::order_model),
    ("sse_diff", sse_diff::sse_diff),
];
