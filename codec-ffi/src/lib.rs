//! callevents for C: `libcallevents.a`, `libcallevents.so`, and `include/callevents.h`.
//!
//! Every function checks its pointers in [`memory`], calls the core, and gives a status. Structs
//! and functions of messages are in [`generated`]: they follow from the declarations of the core.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![allow(unsafe_code, reason = "C hands over pointers; each block says why it is right")]
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]
#![allow(non_camel_case_types, reason = "the types have the names that they have in C")]
#![allow(clippy::missing_safety_doc, reason = "the header says once what holds for all functions")]

pub mod audio;
pub mod error;
pub mod frame;
pub mod gateway;
pub mod generated;
pub mod jambonz;
pub mod json;
pub mod json_writer;
pub mod names;
pub mod order;
pub mod q850;
pub mod route;
pub mod rtpbridge;
pub mod sse;
pub mod update;
pub mod version;
pub mod view;
pub mod voicetyped;

mod convert;
mod memory;
mod message;
mod object;
mod query;
mod runtime;
#[cfg(any(callevents_small, test))]
#[cfg_attr(not(callevents_small), allow(dead_code, reason = "elsewhere only tests call it"))]
mod small;

// Not a module: it is none of the header's.
#[cfg(not(feature = "std"))]
include!("planted.in.rs");
