//! Where a message ends: length-prefixed frames, Server-Sent Events.

pub mod frame;
pub mod sse;
