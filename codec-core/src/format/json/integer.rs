//! Integers in decimal, two digits at a time.

/// How many digits `value` has; zero has one.
#[inline]
pub(super) fn digit_count(value: u64) -> usize {
    if cfg!(callevents_small) {
        return digits(value, 1, &mut [0; MOST_DIGITS]).len();
    }
    match value.checked_ilog10() {
        Some(log) => log as usize + 1,
        None => 1,
    }
}

/// Fills `place` with the last digits of `value`, with zeros in front if there are too few; gives the
/// digits for which there is no place.
#[inline]
pub(super) fn fill(place: &mut [u8], value: u64) -> u64 {
    let mut rest = value;
    let mut pairs = place.rchunks_exact_mut(2);
    for pair in pairs.by_ref() {
        // The remainder is below the table's length.
        let Some(digits) = PAIRS.get((rest % 100) as usize) else { break };
        pair.copy_from_slice(digits);
        rest /= 100;
    }
    if let [first] = pairs.into_remainder() {
        *first = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    rest
}

/// The digits of `value`, of which there are zeros in front if there are less than `least`; the one
/// way to write them where size counts.
#[inline(never)]
pub(crate) fn digits(value: u64, least: usize, room: &mut [u8; MOST_DIGITS]) -> &[u8] {
    let mut rest = value;
    let mut first = MOST_DIGITS;
    for (at, digit) in room.iter_mut().enumerate().rev() {
        let last;
        (rest, last) = by_ten(rest);
        *digit = b'0' + last;
        first = at;
        if rest == 0 && MOST_DIGITS - at >= least {
            break;
        }
    }
    room.get(first..).unwrap_or_default()
}

/// A tenth of a number, and its last digit.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) const fn by_ten(value: u64) -> (u64, u8) {
    if cfg!(not(callevents_small)) {
        return (value / 10, (value % 10) as u8);
    }
    // In steps that a processor of 32 bits takes by itself.
    let (high, low) = ((value >> 32) as u32, value as u32);
    let middle = (high % 10) << 16 | low >> 16;
    let lower = (middle % 10) << 16 | low & 0xFFFF;
    let low = (middle / 10) as u64 * 0x1_0000 + (lower / 10) as u64;
    let tenth = ((high / 10) as u64) << 32 | low;
    (tenth, (lower % 10) as u8)
}

/// Enough for a double that is written without exponent, and for any integer.
pub(crate) const MOST_DIGITS: usize = 24;

/// `00` to `99`.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0_u8;
    while number < 100 {
        pairs[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1;
    }
    pairs
};
