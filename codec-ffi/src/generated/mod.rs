//! What follows from the declarations of the core: written by `cargo xtask generate`.
#![allow(missing_docs, reason = "the header says once what flags and members of unions are")]

#[rustfmt::skip]
pub mod gateway;
#[rustfmt::skip]
pub mod jambonz;
#[rustfmt::skip]
pub mod rtpbridge;
#[rustfmt::skip]
pub mod status;
#[rustfmt::skip]
pub mod voicetyped;
#[cfg(any(callevents_small, test))]
#[rustfmt::skip]
pub(crate) mod table;
