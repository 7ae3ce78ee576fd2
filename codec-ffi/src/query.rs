//! The queries of REST endpoints.

use core_::{Text, bindings};

use crate::error::{self, callevents_status};
use crate::memory::{self, Outcome};
use crate::view::callevents_str;

/// Writes the query string of names and values, of which empty ones are left out.
///
/// # Safety
/// The pointers are those that the header asks for.
pub(crate) unsafe fn encode(
    pairs: &[(&str, callevents_str); 4],
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    let out = unsafe { memory::slice_mut(out, out_len) }?;
    let mut texts = [("", Text::new("")); 4];
    for (text, (name, value)) in texts.iter_mut().zip(pairs) {
        // SAFETY: as the caller promises.
        *text = (*name, Text::new(unsafe { value.text() }?));
    }
    // SAFETY: as the caller promises.
    unsafe { error::encoded(bindings::voicetyped_query(&texts, out), written) }
}
