//! How values are written: the gateway's serde envelope, protobuf, JSON.

pub mod envelope;
pub mod protobuf;

pub(crate) mod field;
