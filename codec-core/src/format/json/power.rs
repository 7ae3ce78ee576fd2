//! Powers of ten in 128 bits, which decide nearly all conversions of doubles.

/// A power of ten: the highest 128 bits of its power of five.
#[derive(Clone, Copy)]
pub(super) struct Power {
    /// The first bit is set; too low by less than 3, if it is not exact.
    five: u128,
    /// The power of two that belongs to the highest bit.
    exponent: i32,
    exact: bool,
}

impl Power {
    /// `None` beyond those that doubles need, their digits included.
    #[inline]
    pub(super) fn of_ten(power: i32) -> Option<Self> {
        let index = u32::try_from(power.checked_sub(LOWEST)?).ok()?;
        // The table's error of less than 1 is at most doubled, and as much as 1 is cut off.
        let large = *LARGE.get((index / STEP) as usize)?;
        let small = *FIVES.get((index % STEP) as usize)?;
        let (high, low) = multiply(large, small << small.leading_zeros());
        let five = if high >> 127 == 0 { high << 1 | u128::from(low >> 63) } else { high };
        let exponent = floor_log2_of_five_to(power) + power;
        Some(Self { five, exponent, exact: EXACT.contains(&power) })
    }

    /// The power times `factor`, which is not zero.
    #[inline]
    pub(super) fn times(&self, factor: u64) -> Scaled {
        let zeros = factor.leading_zeros();
        let (mut high, mut low) = multiply(self.five, factor << zeros);
        let mut exponent = self.exponent + 1 - zeros as i32;
        if high >> 127 == 0 {
            (high, low) = (high << 1 | u128::from(low >> 63), low << 1);
            exponent -= 1;
        }
        let rest = high as u64;
        Scaled {
            high: (high >> 64) as u64,
            exponent,
            more: rest != 0 || low != 0,
            carries: !self.exact && rest > u64::MAX - ERROR,
            exact: self.exact,
        }
    }
}

/// A whole number times a power of ten, between two bounds.
pub(super) struct Scaled {
    /// The highest 64 bits of the lower bound; the first of them is set.
    pub(super) high: u64,
    /// The power of two that `high` is to be multiplied with.
    pub(super) exponent: i32,
    /// Whether the lower bound has other bits than zeros behind `high`.
    pub(super) more: bool,
    /// Whether the upper bound exceeds the next after `high`; only by what cannot be seen.
    pub(super) carries: bool,
    /// Whether the lower bound is the number itself.
    pub(super) exact: bool,
}

/// The product's highest 128 bits of 192, and the others.
#[inline]
fn multiply(left: u128, right: u64) -> (u128, u64) {
    let low = u128::from(left as u64) * u128::from(right);
    let high = (left >> 64) * u128::from(right);
    (high + (low >> 64), low as u64)
}

/// The largest power of two that is at most 5^`power`.
const fn floor_log2_of_five_to(power: i32) -> i32 {
    // Right for powers up to a thousand and more, of either sign.
    (power * 1_217_359) >> 19
}

/// Five to the powers from 0: all that fit.
pub(super) const FIVES: [u64; STEP as usize] = {
    let mut fives = [1; STEP as usize];
    let mut power = 1;
    while power < fives.len() {
        fives[power] = 5 * fives[power - 1];
        power += 1;
    }
    fives
};

/// Five to the powers from [`LOWEST`] in [`STEP`]s: the highest 128 bits, cut off.
const LARGE: [u128; LARGE_COUNT] = {
    let mut powers = [1 << 127; LARGE_COUNT];
    // As fraction: so many bits that each division leaves more than are taken.
    let mut number = [0; LIMBS];
    number[LIMBS - 1] = 1;
    let mut index = LARGE_ONE;
    while index > 0 {
        index -= 1;
        divide(&mut number, FIVES[STEP as usize / 4] as u32, 4);
        powers[index] = top(&number);
    }
    let mut number = [0; LIMBS];
    number[0] = 1;
    let mut index = LARGE_ONE + 1;
    while index < LARGE_COUNT {
        times(&mut number, FIVES[STEP as usize / 4] as u32, 4);
        powers[index] = top(&number);
        index += 1;
    }
    powers
};

const fn times(number: &mut [u32; LIMBS], factor: u32, count: usize) {
    let mut step = 0;
    while step < count {
        let mut carry = 0;
        let mut limb = 0;
        while limb < LIMBS {
            carry += number[limb] as u64 * factor as u64;
            number[limb] = carry as u32;
            carry >>= 32;
            limb += 1;
        }
        step += 1;
    }
}

const fn divide(number: &mut [u32; LIMBS], divisor: u32, count: usize) {
    let mut step = 0;
    while step < count {
        let mut rest = 0;
        let mut limb = LIMBS;
        while limb > 0 {
            limb -= 1;
            rest = rest << 32 | number[limb] as u64;
            number[limb] = (rest / divisor as u64) as u32;
            rest %= divisor as u64;
        }
        step += 1;
    }
}

/// The highest 128 bits; those that are missing are zeros.
const fn top(number: &[u32; LIMBS]) -> u128 {
    let mut bits = 0_u128;
    let mut limb = LIMBS;
    while limb > 0 && bits >> 96 == 0 {
        limb -= 1;
        bits = bits << 32 | number[limb] as u128;
    }
    let zeros = bits.leading_zeros();
    if limb > 0 && zeros > 0 && zeros < 32 {
        return bits << zeros | (number[limb - 1] >> (32 - zeros)) as u128;
    }
    bits << zeros
}

/// From one power in the large table to the next; up to here they fit into a `u64`.
const STEP: u32 = 28;

/// The lowest power. One lower, and even 20 digits are nearer to zero than to any other double.
pub(super) const LOWEST: i32 = -(STEP as i32) * LARGE_ONE as i32;

/// Where the large table has 5^0.
const LARGE_ONE: usize = 13;

/// Up to 5^335, which the least double needs to become an integer of all its digits.
const LARGE_COUNT: usize = LARGE_ONE + 12;

/// The powers that 128 bits hold.
const EXACT: core::ops::RangeInclusive<i32> = 0..=55;

/// More than the error of a product, in the last of 128 bits.
const ERROR: u64 = 8;

/// Enough for either end of the large table.
const LIMBS: usize = 32;

#[cfg(test)]
mod tests {
    use core::cmp::Ordering;

    use super::super::exact::{self, Big};
    use super::*;

    /// Compares `five`, as the highest bits of a power, with the power itself.
    fn compare(five: u128, power: i32, exponent: i32) -> Ordering {
        let mut number = Big::new((five >> 64) as u64);
        for shift in [48, 32, 16, 0] {
            number.multiply_and_add(1 << 16, u32::from((five >> shift) as u16));
        }
        exact::compare(number, -power, 1, 127 - exponent)
    }

    #[test]
    fn powers_are_as_near_as_they_claim() {
        let all = LOWEST..LOWEST + (LARGE_COUNT as u32 * STEP).cast_signed();
        for power in all.step_by(if cfg!(miri) { 101 } else { 1 }) {
            let Power { five, exponent, exact } = Power::of_ten(power).expect("in the table");
            assert_eq!(five >> 127, 1, "{power}");
            if exact {
                assert_eq!(compare(five, power, exponent), Ordering::Equal, "{power}");
            } else {
                assert_eq!(compare(five, power, exponent), Ordering::Less, "{power}");
                assert_eq!(compare(five + 3, power, exponent), Ordering::Greater, "{power}");
            }
        }
        assert!(Power::of_ten(LOWEST - 1).is_none() && Power::of_ten(i32::MIN).is_none());
        assert!(Power::of_ten(LOWEST + (LARGE_COUNT as u32 * STEP).cast_signed()).is_none());
    }
}
