//! JSON: a pull reader over a complete text, and a writer into a slice.
//!
//! RFC 8259 to the letter, with no allocation and no recursion. The reader lends out what stands
//! in the text: strings are [`JsonStr`]s, values that are not looked into are [`Raw`]s. Every byte
//! that is read or skipped is checked.
//!
//! ```
//! use callevents::json::{JsonStr, Reader};
//!
//! let mut reader = Reader::new(br#"{"type": "call:status", "data": {"sip_status": 180}}"#);
//! let (mut kind, mut sip_status) = (JsonStr::default(), 0);
//! let mut message = reader.object()?;
//! while let Some((key, value)) = message.next_entry()? {
//!     match key.as_str() {
//!         Some("type") => kind = value.string()?,
//!         Some("data") => {
//!             let mut data = value.object()?;
//!             while let Some((key, value)) = data.next_entry()? {
//!                 if key == "sip_status" {
//!                     sip_status = value.u32()?;
//!                 }
//!             }
//!         }
//!         _ => {} // what is not read is skipped
//!     }
//! }
//! reader.finish()?;
//! assert!(kind == "call:status" && sip_status == 180);
//! # Ok::<(), callevents::DecodeError>(())
//! ```
//!
//! What the RFC leaves open is decided so:
//!
//! - A text may be any value, not only an object or array.
//! - A byte order mark is an error ([`ErrorKind::UnexpectedByte`](crate::ErrorKind) at byte 0).
//! - Of equal keys all are handed out, in their order; whoever keeps the last does as JavaScript
//!   and Python do.
//! - Containers may be nested [`DEPTH_LIMIT`] deep.
//! - Numbers are never rounded to integers, nor to infinity: see [`RawNumber`].
//! - An escape that is half of a surrogate pair is accepted and stands for U+FFFD. `JSON.parse`
//!   keeps the half, serde_json refuses it.

mod bitwise;
mod containers;
mod decimal;
mod escape;
mod exact;
pub(crate) mod fields;
mod float;
mod found;
mod integer;
mod list;
mod member;
pub(crate) mod names;
mod number;
mod power;
mod put;
mod raw;
mod reader;
mod rest;
mod scan;
mod seen;
mod shortest;
mod string;
mod tagged;
mod token;
mod walk;
mod writer;

pub use containers::{Array, Object};
pub use escape::Chars;
pub use float::FloatStyle;
pub(crate) use integer::{MOST_DIGITS, digits};
pub use list::{List, ListIter};
pub(crate) use member::Member;
pub use member::Nullable;
pub use number::RawNumber;
pub use raw::{Entries, Items, Raw};
pub use reader::Reader;
pub use rest::Rest;
#[cfg(callevents_small)]
pub(crate) use rest::place_of;
pub(crate) use rest::with_key;
pub use string::JsonStr;
pub(crate) use tagged::{Late, Tagged, read_said};
pub use writer::Writer;

use crate::DecodeError;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of value that begins with `byte`.
    pub(crate) const fn of_first_byte(byte: u8) -> Option<Self> {
        Some(match byte {
            b'"' => Self::String,
            b'{' => Self::Object,
            b'[' => Self::Array,
            b'-' | b'0'..=b'9' => Self::Number,
            b't' | b'f' => Self::Bool,
            b'n' => Self::Null,
            _ => return None,
        })
    }
}

/// Checks that `text` is one JSON value and nothing else.
///
/// # Errors
/// The first fault that a [`Reader`] finds.
pub fn validate(text: &[u8]) -> Result<(), DecodeError> {
    Reader::new(text).finish()
}

/// How deep arrays and objects may be nested.
pub const DEPTH_LIMIT: u32 = 64;
