//! Server-Sent Events, read and written by the rules of the WHATWG.
//!
//! Source: WHATWG HTML, 9.2.5 "Parsing an event stream" and 9.2.6 "Interpreting an event stream".

mod builder;
mod event;
mod fast;
mod found;
#[cfg(feature = "alloc")]
mod owned;
mod parser;
mod scan;
mod state;
mod step;
mod utf8;

pub use builder::{KEEP_ALIVE, SseBuilder};
pub use event::{SseEvent, SseItem};
#[cfg(feature = "alloc")]
pub use owned::OwnedSseEvent;
pub use parser::{ID_LIMIT, SseParser};
