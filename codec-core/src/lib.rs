//! One codec for what four voice systems say about their calls.
//!
//! `no_std`, no allocation, no I/O: bytes go in, typed events in a proven order come out, and
//! every message that is parsed can be built too.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod describe;
pub mod format;
pub mod framing;
pub mod gateway;
pub mod order;

mod buffer;
mod declare;
mod error;
mod lifecycle;
pub mod q850;
mod text;

#[cfg(feature = "alloc")]
pub use buffer::Bounded;
pub use buffer::Storage;
pub use error::{DecodeError, EncodeError, ErrorKind};
#[doc(inline)]
pub use format::json;
pub use lifecycle::{CallId, CallUpdate, EndClass, EndReason, Phase, Source};
pub use text::Text;
