//! The codec as a WebAssembly module: calls that take a batch of bytes and leave a record area.
//!
//! JavaScript writes bytes into the input, calls an [export](exports), and
//! reads what it finds in the area: slots of 8 bytes each and one text. Which slot is which
//! field, the generated TypeScript knows; the module itself walks a table of the messages,
//! so that its size does not grow with their number.
#![cfg_attr(not(any(test, feature = "std")), no_std)]

extern crate alloc;

mod area;
mod chain;
pub mod exports;
mod fault;
mod gateway;
mod host;
mod json;
mod order;
mod protobuf;
mod read;
mod scan;
mod schema;
mod state;
mod stream;
mod systems;
#[allow(dead_code, reason = "the places of all messages are listed, some are asked for")]
mod table;
mod usual;
mod write;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What is left of a panic: a trap, which JavaScript sees as an exception.
#[cfg(all(target_arch = "wasm32", not(feature = "std"), not(test)))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
