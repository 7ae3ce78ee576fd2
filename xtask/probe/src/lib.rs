//! Calls everything that the core can do, on bytes that the compiler cannot know.
//!
//! The checks `no-panic` and `no-alloc` look through the symbols of this library's release build.
//! Each exported function gives a sum of all that it saw, so that nothing can be left out.
#![no_std]

mod gateway;
mod jambonz;
mod json;
mod order;
mod planted;
mod rtpbridge;
mod sse;
mod sum;
mod text;
mod voicetyped;

use core::panic::PanicInfo;

/// The bytes that a caller hands over.
///
/// # Safety
/// `bytes` is valid for reading `len` bytes and stays so during the call.
unsafe fn input<'a>(bytes: *const u8, len: usize) -> &'a [u8] {
    // SAFETY: as the caller promises.
    unsafe { core::slice::from_raw_parts(bytes, len) }
}

/// The storage that a caller hands over.
///
/// # Safety
/// `bytes` is valid for reading and writing `len` bytes, and nobody else uses them.
unsafe fn storage<'a>(bytes: *mut u8, len: usize) -> &'a mut [u8] {
    // SAFETY: as the caller promises.
    unsafe { core::slice::from_raw_parts_mut(bytes, len) }
}

/// Declares exported functions of some bytes and a storage.
macro_rules! export {
    ($($name:ident => $function:path;)+) => {$(
        /// # Safety
        /// Both pointers are valid for their lengths, the second one for writing too.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            bytes: *const u8,
            len: usize,
            out: *mut u8,
            out_len: usize,
        ) -> u32 {
            // SAFETY: as the caller promises.
            let (bytes, out) = unsafe { (input(bytes, len), storage(out, out_len)) };
            let mut sum = sum::Sum::default();
            $function(bytes, out, &mut sum);
            sum.value()
        }
    )+};
}

export! {
    probe_text => text::text;
    probe_names => text::names;
    probe_frames_over => gateway::frames_over;
    probe_frames_in_array => gateway::frames_in_array;
    probe_bodies => gateway::bodies;
    probe_by_name => gateway::by_name;
    probe_hot_path => gateway::hot_path;
    probe_lifecycle => order::lifecycle;
    probe_calls_in_array => order::calls_in_array;
    probe_calls_over => order::calls_over;
    probe_audio => order::audio;
    probe_events_over => sse::events_over;
    probe_events_in_array => sse::events_in_array;
    probe_events_built => sse::build;
    probe_json => json::read;
    probe_voicetyped_stream => voicetyped::stream;
    probe_voicetyped_texts => voicetyped::texts;
    probe_voicetyped_queries => voicetyped::queries;
    probe_rtpbridge_messages => rtpbridge::messages;
    probe_rtpbridge_requests => rtpbridge::requests;
    probe_jambonz_messages => jambonz::messages;
    probe_jambonz_commands => jambonz::commands;
    probe_planted => planted::planted;
}

#[panic_handler]
fn panicked(_: &PanicInfo<'_>) -> ! {
    loop {}
}
