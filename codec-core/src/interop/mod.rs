//! How messages and frames go through other libraries, each behind its feature.

#[cfg(feature = "prost")]
pub(crate) mod prost;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(feature = "tokio")]
pub mod tokio;
#[cfg(feature = "alloc")]
pub(crate) mod writers;
