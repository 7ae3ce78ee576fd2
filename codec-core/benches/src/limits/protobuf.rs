//! A protobuf `CallEvent`: the fields expected in order, each a compare and a load.

use super::{Event, Output, Pointer, all_utf8, high_bits};
use crate::corpus::PADDING;

/// Decodes a message whose fields are in order.
///
/// # Safety
/// `message` is a well-formed message with [`PADDING`] readable bytes behind it.
///
/// # Panics
/// If a field is out of order.
pub unsafe fn decode<'a, const UTF8: bool>(message: &'a [u8]) -> Event<'a> {
    const { assert!(PADDING >= 16) };
    let mut event = Event::default();
    let mut at = Pointer(message.as_ptr());
    let mut bits = 0;
    macro_rules! string {
        ($tag:literal, $index:literal) => {
            // SAFETY: the message is well-formed and padded, by the contract.
            unsafe {
                if at.read::<1>() == [$tag] {
                    let [_, length] = at.read::<2>();
                    at.skip(2);
                    event.strings[$index] = at.take(usize::from(length));
                    if UTF8 {
                        bits |= high_bits(event.strings[$index]);
                    }
                }
            }
        };
        ($tag:literal $second:literal, $index:literal) => {
            // SAFETY: as above.
            unsafe {
                if at.read::<2>() == [$tag, $second] {
                    let [_, _, length] = at.read::<3>();
                    at.skip(3);
                    event.strings[$index] = at.take(usize::from(length));
                    if UTF8 {
                        bits |= high_bits(event.strings[$index]);
                    }
                }
            }
        };
    }
    macro_rules! varint {
        ($tag:literal, $place:expr, $type:ty) => {
            // SAFETY: as above.
            unsafe {
                if at.read::<1>() == [$tag] {
                    at.skip(1);
                    $place = varint(&mut at) as $type;
                }
            }
        };
    }
    macro_rules! timestamp {
        ($tag:literal, $place:expr) => {
            // SAFETY: as above.
            unsafe {
                if at.read::<1>() == [$tag] {
                    at.skip(1);
                    $place = timestamp(&mut at);
                }
            }
        };
    }
    macro_rules! double {
        ($tag:literal, $place:expr) => {
            // SAFETY: as above.
            unsafe {
                if at.read::<1>() == [$tag] {
                    at.skip(1);
                    $place = u64::from_le_bytes(at.read::<8>());
                    at.skip(8);
                }
            }
        };
    }
    string!(0x0a, 0);
    varint!(0x10, event.int32[0], i32);
    string!(0x1a, 1);
    timestamp!(0x20, event.timestamps[0]);
    varint!(0x28, event.int32[1], i32);
    string!(0x32, 2);
    varint!(0x38, event.int32[2], i32);
    timestamp!(0x40, event.timestamps[1]);
    timestamp!(0x48, event.timestamps[2]);
    varint!(0x50, event.packets[0], u32);
    varint!(0x58, event.packets[1], u32);
    varint!(0x60, event.packets[2], u32);
    varint!(0x68, event.bytes_sent, u64);
    double!(0x71, event.doubles[0]);
    double!(0x79, event.doubles[1]);
    string!(0x82 0x01, 3);
    string!(0x8a 0x01, 4);
    string!(0x92 0x01, 5);
    // SAFETY: as above.
    unsafe {
        if at.read::<2>() == [0x98, 0x01] {
            at.skip(2);
            event.timestamps[3] = timestamp(&mut at);
        }
    }
    string!(0xa2 0x01, 6);
    assert!(core::ptr::eq(at.0, message.as_ptr_range().end), "the fields are out of order");
    assert!(!UTF8 || all_utf8(bits, &event.strings), "a string is not UTF-8");
    event
}

/// Writes a message; returns its length.
///
/// # Safety
/// No string is longer than 127 bytes, `out` has room for the message and 16 bytes more, and 15
/// bytes behind every string can be read.
#[allow(clippy::cast_sign_loss)]
pub unsafe fn encode(event: &Event<'_>, out: &mut [u8]) -> usize {
    let start = out.as_mut_ptr();
    let mut to = Output(start);
    macro_rules! string {
        ($tag:expr, $index:literal) => {
            let text = event.strings[$index];
            if !text.is_empty() {
                // SAFETY: by the contract.
                unsafe {
                    to.put($tag, $tag.len());
                    to.put([text.len() as u8], 1);
                    to.text(text);
                }
            }
        };
    }
    macro_rules! varint {
        ($tag:expr, $value:expr) => {
            let value = $value as u64;
            if value != 0 {
                // SAFETY: by the contract.
                unsafe {
                    to.put($tag, $tag.len());
                    put_varint(&mut to, value);
                }
            }
        };
    }
    macro_rules! double {
        ($tag:expr, $bits:expr) => {
            if $bits != 0 {
                // SAFETY: by the contract.
                unsafe {
                    to.put($tag, 1);
                    to.put($bits.to_le_bytes(), 8);
                }
            }
        };
    }
    string!([0x0a], 0);
    varint!([0x10], event.int32[0]);
    string!([0x1a], 1);
    varint!([0x20], event.timestamps[0]);
    varint!([0x28], event.int32[1]);
    string!([0x32], 2);
    varint!([0x38], event.int32[2]);
    varint!([0x40], event.timestamps[1]);
    varint!([0x48], event.timestamps[2]);
    varint!([0x50], event.packets[0]);
    varint!([0x58], event.packets[1]);
    varint!([0x60], event.packets[2]);
    varint!([0x68], event.bytes_sent);
    double!([0x71], event.doubles[0]);
    double!([0x79], event.doubles[1]);
    string!([0x82, 0x01], 3);
    string!([0x8a, 0x01], 4);
    string!([0x92, 0x01], 5);
    varint!([0x98, 0x01], event.timestamps[3]);
    string!([0xa2, 0x01], 6);
    // SAFETY: both point into `out`.
    unsafe { to.0.offset_from(start) as usize }
}

/// The call sid and the type, which are first.
///
/// # Safety
/// As for [`decode`].
pub unsafe fn route(message: &[u8]) -> (&[u8], i32) {
    let mut at = Pointer(message.as_ptr());
    // SAFETY: by the contract; the corpus begins with these two fields.
    unsafe {
        let [tag, length] = at.read::<2>();
        assert_eq!(tag, 0x0a);
        at.skip(2);
        let call_sid = at.take(usize::from(length));
        let [tag, event_type] = at.read::<2>();
        assert_eq!(tag, 0x10);
        assert!(all_utf8(high_bits(call_sid), &[call_sid]));
        (call_sid, i32::from(event_type))
    }
}

/// A varint of up to 8 bytes, of which 7 bits each count.
///
/// # Safety
/// One begins here, and 8 bytes can be read.
#[inline(always)]
unsafe fn varint(at: &mut Pointer) -> u64 {
    // SAFETY: by the contract.
    let word = u64::from_le_bytes(unsafe { at.read::<8>() });
    if word & 0x80 == 0 {
        // SAFETY: by the contract.
        unsafe { at.skip(1) };
        return word & 0x7f;
    }
    let stops = !word & 0x8080_8080_8080_8080;
    let bits = stops.trailing_zeros() + 1;
    // SAFETY: by the contract.
    unsafe { at.skip(bits as usize / 8) };
    compact(word & (u64::MAX >> (64 - bits)))
}

/// A varint that most often has 6 bytes: then the step does not wait for the length.
///
/// # Safety
/// As for [`varint`].
#[inline(always)]
unsafe fn timestamp(at: &mut Pointer) -> i64 {
    // SAFETY: by the contract.
    let word = u64::from_le_bytes(unsafe { at.read::<8>() });
    if word & 0x8080_8080_8080 == 0x0080_8080_8080 {
        // SAFETY: by the contract.
        unsafe { at.skip(6) };
        return compact(word & 0xffff_ffff_ffff) as i64;
    }
    // SAFETY: by the contract.
    unsafe { varint(at) as i64 }
}

/// Takes the continuation bits out.
#[inline(always)]
fn compact(word: u64) -> u64 {
    let word = word & 0x7f7f_7f7f_7f7f_7f7f;
    let word = ((word & 0x7f00_7f00_7f00_7f00) >> 1) | (word & 0x007f_007f_007f_007f);
    let word = ((word & 0x3fff_0000_3fff_0000) >> 2) | (word & 0x0000_3fff_0000_3fff);
    ((word & 0x0fff_ffff_0000_0000) >> 4) | (word & 0x0000_0000_0fff_ffff)
}

/// # Safety
/// 8 bytes can be written; the value has at most 56 bits.
#[inline(always)]
unsafe fn put_varint(to: &mut Output, value: u64) {
    if value < 0x80 {
        // SAFETY: by the contract.
        return unsafe { to.put([value as u8], 1) };
    }
    let word = ((value << 4) & 0x0fff_ffff_0000_0000) | (value & 0x0fff_ffff);
    let word = ((word << 2) & 0x3fff_0000_3fff_0000) | (word & 0x0000_3fff_0000_3fff);
    let word = ((word << 1) & 0x7f00_7f00_7f00_7f00) | (word & 0x007f_007f_007f_007f);
    let length = (63 - word.leading_zeros()) / 8 + 1;
    let more = 0x8080_8080_8080_8080 & !(u64::MAX << (8 * (length - 1)));
    // SAFETY: by the contract.
    unsafe { to.put((word | more).to_le_bytes(), length as usize) };
}
