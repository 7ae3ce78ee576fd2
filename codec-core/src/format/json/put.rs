//! Puts bytes and strings at a place of a slice, and counts those that have no room.
//!
//! Each of these gives the place behind what it has put. Once something had no room, that place is
//! beyond the end of the slice, so that nothing that follows has any.

use super::escape::letter_of;
use super::integer::MOST_DIGITS;
use super::{integer, scan};

/// Puts `bytes`.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn bytes(out: &mut [u8], at: usize, bytes: &[u8]) -> usize {
    if let Some(place) = place(out, at, bytes.len()) {
        place.copy_from_slice(bytes);
    }
    at.saturating_add(bytes.len())
}

/// Puts an integer.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn integer(out: &mut [u8], at: usize, value: u64) -> usize {
    if cfg!(callevents_small) {
        return bytes(out, at, integer::digits(value, 1, &mut [0; MOST_DIGITS]));
    }
    let count = integer::digit_count(value);
    if let Some(place) = place(out, at, count) {
        integer::fill(place, value);
    }
    at.saturating_add(count)
}

/// Puts an integer with a point before the last `places` of its digits, of which there are zeros
/// in front if there are too few.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn with_point(out: &mut [u8], at: usize, value: u64, places: usize) -> usize {
    if cfg!(callevents_small) {
        let room = &mut [0; MOST_DIGITS];
        let digits = integer::digits(value, places + 1, room);
        let (whole, fraction) = split_last(digits, places);
        let at = bytes(out, at, whole);
        let at = bytes(out, at, b".");
        return bytes(out, at, fraction);
    }
    let whole_len = integer::digit_count(value).saturating_sub(places).max(1);
    let count = whole_len.saturating_add(1).saturating_add(places);
    let place = place(out, at, count).and_then(|place| place.split_at_mut_checked(whole_len));
    if let Some((whole, [point, fraction @ ..])) = place {
        *point = b'.';
        let value = integer::fill(fraction, value);
        integer::fill(whole, value);
    }
    at.saturating_add(count)
}

/// `digits` up to the last `places`, and those.
fn split_last(digits: &[u8], places: usize) -> (&[u8], &[u8]) {
    digits.split_at_checked(digits.len().wrapping_sub(places)).unwrap_or_default()
}

/// Puts a string that needs no escapes, in quotes.
#[inline(never)]
pub(super) fn quoted(out: &mut [u8], at: usize, text: &[u8]) -> usize {
    if let Some([open, place @ .., close]) = place(out, at, text.len().saturating_add(2)) {
        (*open, *close) = (b'"', b'"');
        if cfg!(callevents_small) {
            place.copy_from_slice(text);
        } else {
            copy(place, text);
        }
    }
    at.saturating_add(text.len()).saturating_add(2)
}

/// Puts any text as a string.
#[inline(never)]
pub(super) fn string(out: &mut [u8], at: usize, text: &[u8]) -> usize {
    // Where size counts, what puts any text is enough.
    if cfg!(callevents_small) {
        return escaped(out, at, text);
    }
    if let Some([open, place @ .., close]) = place(out, at, text.len().saturating_add(2)) {
        (*open, *close) = (b'"', b'"');
        if copy(place, text) {
            return at + text.len() + 2;
        }
    }
    escaped(out, at, text)
}

/// The same, a run at a time.
fn escaped(out: &mut [u8], start: usize, text: &[u8]) -> usize {
    let mut at = bytes(out, start, b"\"");
    let mut rest = text;
    while let Some((run, after)) = rest.split_at_checked(scan::plain_len(rest)) {
        at = bytes(out, at, run);
        let Some((&special, after)) = after.split_first() else { break };
        at = escape(out, at, special);
        rest = after;
    }
    bytes(out, at, b"\"")
}

fn escape(out: &mut [u8], at: usize, byte: u8) -> usize {
    let short = match letter_of(byte) {
        Some(letter) => letter,
        None => {
            let digit = |value: u8| char::from_digit(value.into(), 16).map_or(b'0', |c| c as u8);
            return bytes(out, at, &[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 0xF)]);
        }
    };
    bytes(out, at, &[b'\\', short])
}

#[cfg_attr(not(callevents_small), inline(always))]
fn place(out: &mut [u8], at: usize, count: usize) -> Option<&mut [u8]> {
    out.get_mut(at..)?.get_mut(..count)
}

/// Copies `text` to `place`, which is as long; tells whether it needs no escapes.
#[cfg_attr(not(callevents_small), inline(always))]
fn copy(place: &mut [u8], text: &[u8]) -> bool {
    let (Some(last), Some(last_place)) = (text.last_chunk(), place.last_chunk_mut()) else {
        return copy_short(place, text);
    };
    // The last word may overlap the one before it.
    let mut marks = scan::plain_marks(u64::from_le_bytes(*last));
    *last_place = *last;
    let (mut text, mut place) = (text, place);
    while let (Some((word, after)), Some((to, room))) =
        (text.split_first_chunk(), place.split_first_chunk_mut())
    {
        marks |= scan::plain_marks(u64::from_le_bytes(*word));
        *to = *word;
        (text, place) = (after, room);
    }
    marks == 0
}

#[cfg_attr(not(callevents_small), inline(always))]
fn copy_short(place: &mut [u8], text: &[u8]) -> bool {
    let mut special = false;
    for (place, &byte) in place.iter_mut().zip(text) {
        special |= scan::is_special(byte);
        *place = byte;
    }
    !special
}
