//! What can be reached: written by hand for this schema, without the checks.
//!
//! They trust their input, which is the corpus; nothing here is fit for use.
#![allow(unsafe_code)]

pub mod envelope;
pub mod frame;
pub mod protobuf;
pub mod table;

/// An event as the limits decode it; strings borrow.
#[derive(Clone, Copy, Default)]
pub struct Event<'a> {
    /// In the order of the schema: call sid, status, recording URL, trunk, tenant, codec, client.
    pub strings: [&'a [u8]; 7],
    /// `event_type`, `q850_cause`, `duration_seconds`.
    pub int32: [i32; 3],
    /// Start, answer, end, and when it was emitted.
    pub timestamps: [i64; 4],
    /// Packets sent, received, lost.
    pub packets: [u32; 3],
    /// `bytes_sent`.
    pub bytes_sent: u64,
    /// Jitter and MOS, as bits.
    pub doubles: [u64; 2],
}

/// Touches every field in the order of the schema.
macro_rules! touch_limit {
    ($touch:expr, $event:expr) => {{
        let (touch, event) = (&mut *$touch, &$event);
        touch.bytes(event.strings[0]);
        touch.number(event.int32[0] as u64);
        touch.bytes(event.strings[1]);
        touch.number(event.timestamps[0] as u64);
        touch.number(event.int32[1] as u64);
        touch.bytes(event.strings[2]);
        touch.number(event.int32[2] as u64);
        touch.number(event.timestamps[1] as u64);
        touch.number(event.timestamps[2] as u64);
        touch.number(u64::from(event.packets[0]));
        touch.number(u64::from(event.packets[1]));
        touch.number(u64::from(event.packets[2]));
        touch.number(event.bytes_sent);
        touch.number(event.doubles[0]);
        touch.number(event.doubles[1]);
        touch.bytes(event.strings[3]);
        touch.bytes(event.strings[4]);
        touch.bytes(event.strings[5]);
        touch.number(event.timestamps[3] as u64);
        touch.bytes(event.strings[6]);
    }};
}

pub(crate) use touch_limit;

/// A cursor that checks nothing.
#[derive(Clone, Copy)]
struct Pointer(*const u8);

impl Pointer {
    /// # Safety
    /// So many bytes can be read here.
    #[inline(always)]
    unsafe fn read<const N: usize>(self) -> [u8; N] {
        // SAFETY: by the contract; an array of bytes needs no alignment.
        unsafe { self.0.cast::<[u8; N]>().read() }
    }

    /// # Safety
    /// The bytes are in the same allocation.
    #[inline(always)]
    unsafe fn skip(&mut self, bytes: usize) {
        // SAFETY: by the contract.
        self.0 = unsafe { self.0.add(bytes) };
    }

    /// # Safety
    /// So many bytes can be read here for as long as `'a`.
    #[inline(always)]
    unsafe fn take<'a>(&mut self, bytes: usize) -> &'a [u8] {
        // SAFETY: by the contract.
        let taken = unsafe { core::slice::from_raw_parts(self.0, bytes) };
        // SAFETY: one behind the last byte is in the allocation still.
        unsafe { self.skip(bytes) };
        taken
    }
}

/// The high bits of a string's bytes, ORed: 0 if it is ASCII. Reads up to 15 bytes behind it.
///
/// # Safety
/// They can be read.
#[inline(always)]
unsafe fn high_bits(text: &[u8]) -> u32 {
    let mut bits = 0;
    let mut at = 0;
    while at < text.len() {
        // SAFETY: `at` is inside the string, and 15 more bytes can be read by the contract.
        let word = unsafe { Pointer(text.as_ptr().add(at)).read::<16>() };
        let kept = text.len() - at;
        let mask = if kept >= 16 { u32::MAX } else { (1 << kept) - 1 };
        bits |= move_mask(word) & mask;
        at += 16;
    }
    bits
}

/// The same without reading anything behind the string.
///
/// # Safety
/// None but that of the slice.
#[inline(always)]
unsafe fn high_bits_inside(text: &[u8]) -> u32 {
    let Some(last) = text.len().checked_sub(8) else {
        return u32::from(text.iter().fold(0, |bits, byte| bits | byte) >> 7);
    };
    let word = |at: usize| {
        // SAFETY: `at` is at most 8 bytes before the end.
        u64::from_le_bytes(unsafe { Pointer(text.as_ptr().add(at)).read::<8>() })
    };
    let mut bits = word(last);
    let mut at = 0;
    while at < last {
        bits |= word(at);
        at += 8;
    }
    u32::from(bits & 0x8080_8080_8080_8080 != 0)
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn move_mask(word: [u8; 16]) -> u32 {
    use core::arch::x86_64::{_mm_loadu_si128, _mm_movemask_epi8};
    // SAFETY: every x86-64 has SSE2, and the load needs no alignment.
    unsafe { _mm_movemask_epi8(_mm_loadu_si128(word.as_ptr().cast())) as u32 }
}

#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn move_mask(word: [u8; 16]) -> u32 {
    (0..16).map(|at| u32::from(word[at] >> 7) << at).sum()
}

/// All of the strings are UTF-8; `bits` is what [`high_bits`] of them ORed gives.
#[inline(always)]
fn all_utf8(bits: u32, strings: &[&[u8]]) -> bool {
    bits == 0 || strings.iter().all(|text| core::str::from_utf8(text).is_ok())
}

/// Where bytes are written to, 16 at a time, so that up to 15 behind the end are overwritten.
struct Output(*mut u8);

impl Output {
    /// # Safety
    /// `N` bytes can be written here, of which `kept` count.
    #[inline(always)]
    unsafe fn put<const N: usize>(&mut self, bytes: [u8; N], kept: usize) {
        // SAFETY: by the contract; an array of bytes needs no alignment.
        unsafe { self.0.cast::<[u8; N]>().write(bytes) };
        // SAFETY: `kept` is at most `N`.
        self.0 = unsafe { self.0.add(kept) };
    }

    /// # Safety
    /// The string can be written here.
    #[inline(always)]
    unsafe fn exact_text(&mut self, text: &[u8]) {
        // SAFETY: by the contract; the corpus and the output do not overlap.
        unsafe { core::ptr::copy_nonoverlapping(text.as_ptr(), self.0, text.len()) };
        // SAFETY: by the contract.
        self.0 = unsafe { self.0.add(text.len()) };
    }

    /// # Safety
    /// The string's length rounded up to 16 can be written here, and 15 bytes behind the string
    /// can be read.
    #[inline(always)]
    unsafe fn text(&mut self, text: &[u8]) {
        let mut at = 0;
        while at < text.len() {
            // SAFETY: `at` is inside the string; the rest by the contract.
            unsafe {
                let word = Pointer(text.as_ptr().add(at)).read::<16>();
                self.0.add(at).cast::<[u8; 16]>().write(word);
            }
            at += 16;
        }
        // SAFETY: by the contract.
        self.0 = unsafe { self.0.add(text.len()) };
    }
}
