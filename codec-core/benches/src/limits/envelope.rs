//! An enveloped `CallEvent`: every field where the one before it ends.

use super::{Event, Output, Pointer, all_utf8, high_bits, high_bits_inside};

/// Decodes an envelope; with `PADDED`, strings are read 16 bytes at a time beyond their end.
///
/// # Safety
/// `body` is a well-formed envelope, with `PADDED` one with 16 readable bytes behind it.
///
/// # Panics
/// If a string is not UTF-8 (and `UTF8`).
pub unsafe fn decode<'a, const UTF8: bool, const PADDED: bool>(body: &'a [u8]) -> Event<'a> {
    let mut event = Event::default();
    let mut at = Pointer(body.as_ptr());
    let mut bits = 0;
    macro_rules! string {
        ($index:literal) => {
            // SAFETY: the envelope is well-formed and padded, by the contract.
            unsafe {
                let length = i32::from_le_bytes(at.read::<4>());
                at.skip(4);
                event.strings[$index] = at.take(length as usize);
                if UTF8 && PADDED {
                    bits |= high_bits(event.strings[$index]);
                } else if UTF8 {
                    bits |= high_bits_inside(event.strings[$index]);
                }
            }
        };
    }
    macro_rules! number {
        ($place:expr, $type:ty) => {
            // SAFETY: as above.
            unsafe {
                $place = <$type>::from_le_bytes(at.read());
                at.skip(size_of::<$type>());
            }
        };
    }
    // SAFETY: as above.
    unsafe { at.skip(6) };
    string!(0);
    number!(event.int32[0], i32);
    string!(1);
    number!(event.timestamps[0], i64);
    number!(event.int32[1], i32);
    string!(2);
    number!(event.int32[2], i32);
    number!(event.timestamps[1], i64);
    number!(event.timestamps[2], i64);
    number!(event.packets[0], u32);
    number!(event.packets[1], u32);
    number!(event.packets[2], u32);
    number!(event.bytes_sent, u64);
    number!(event.doubles[0], u64);
    number!(event.doubles[1], u64);
    string!(3);
    string!(4);
    string!(5);
    number!(event.timestamps[3], i64);
    string!(6);
    assert!(!UTF8 || all_utf8(bits, &event.strings), "a string is not UTF-8");
    event
}

/// Writes an envelope; returns its length. With `PADDED`, strings are copied 16 bytes at a time
/// beyond their end.
///
/// # Safety
/// `out` has room for it and 16 bytes more; with `PADDED`, 15 bytes behind every string can be
/// read.
pub unsafe fn encode<const PADDED: bool>(event: &Event<'_>, out: &mut [u8]) -> usize {
    let start = out.as_mut_ptr();
    let mut to = Output(start);
    macro_rules! string {
        ($index:literal) => {
            // SAFETY: by the contract.
            unsafe {
                to.put((event.strings[$index].len() as i32).to_le_bytes(), 4);
                if PADDED {
                    to.text(event.strings[$index]);
                } else {
                    to.exact_text(event.strings[$index]);
                }
            }
        };
    }
    macro_rules! number {
        ($value:expr) => {
            // SAFETY: by the contract.
            unsafe { to.put($value.to_le_bytes(), size_of_val(&$value)) }
        };
    }
    // SAFETY: by the contract.
    unsafe { to.put([0; 6], 6) };
    string!(0);
    number!(event.int32[0]);
    string!(1);
    number!(event.timestamps[0]);
    number!(event.int32[1]);
    string!(2);
    number!(event.int32[2]);
    number!(event.timestamps[1]);
    number!(event.timestamps[2]);
    number!(event.packets[0]);
    number!(event.packets[1]);
    number!(event.packets[2]);
    number!(event.bytes_sent);
    number!(event.doubles[0]);
    number!(event.doubles[1]);
    string!(3);
    string!(4);
    string!(5);
    number!(event.timestamps[3]);
    string!(6);
    // SAFETY: both point into `out`.
    let length = unsafe { to.0.offset_from(start) as usize };
    // SAFETY: the header is there.
    unsafe { Output(start.add(2)).put((length as i32 - 6).to_le_bytes(), 4) };
    length
}

/// The call sid and the type, which are first.
///
/// # Safety
/// As for [`decode`].
pub unsafe fn route(body: &[u8]) -> (&[u8], i32) {
    let mut at = Pointer(body.as_ptr());
    // SAFETY: by the contract.
    unsafe {
        at.skip(6);
        let length = i32::from_le_bytes(at.read::<4>());
        at.skip(4);
        let call_sid = at.take(length as usize);
        assert!(all_utf8(high_bits(call_sid), &[call_sid]));
        (call_sid, i32::from_le_bytes(at.read::<4>()))
    }
}
