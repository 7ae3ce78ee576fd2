//! How values are written: the gateway's serde envelope, protobuf, JSON.

pub mod envelope;
pub mod json;
pub mod protobuf;

pub(crate) mod field;
