//! What the WebAssembly module and its TypeScript know of the messages.

pub(super) mod catalogue;
pub(super) mod table;
pub(super) mod typescript;
pub(super) mod views;
pub(super) mod words;
