//! How values are written: the gateway's serde envelope, protobuf, JSON; and times.

pub mod envelope;
pub mod json;
pub mod protobuf;
pub mod time;

pub(crate) mod field;
