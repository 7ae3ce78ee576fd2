//! Integers in decimal, two digits at a time.

/// How many digits `value` has; zero has one.
#[inline]
pub(super) const fn digit_count(value: u64) -> usize {
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
