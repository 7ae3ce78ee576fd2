//! What the WebAssembly module and its TypeScript know of the messages.

mod catalogue;
pub(super) mod table;
pub(super) mod typescript;
pub(super) mod words;
