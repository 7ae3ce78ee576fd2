//! What the examples share, and what stands in for the systems that they talk to.
//!
//! The examples are the programs in `src/bin`: each can be read, and copied, alone.

pub mod quic;
pub mod rtpbridge;
pub mod stand_in;
