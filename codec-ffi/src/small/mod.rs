//! Messages by a table, for builds in which size counts: see `docs/c.md`.
//!
//! One reader fills the structs of C, and one writer builds from them, where elsewhere each
//! message has code of its own. What is accepted, and what is wrong where, is what that code says.

pub(crate) mod entry;
pub(crate) mod gateway;
pub(crate) mod jambonz;
pub(crate) mod route;
pub(crate) mod rtpbridge;
pub(crate) mod schema;
pub(crate) mod voicetyped;

#[cfg(callevents_small)]
pub(crate) use crate::generated::table::id;

mod decoded;
mod fault;
mod place;
mod read;
mod source;
mod write;

#[cfg(test)]
mod tests;
