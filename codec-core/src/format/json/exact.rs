//! Any decimal and any double, by integers that are large enough for both.

use core::cmp::Ordering;

use super::power::FIVES;

/// A natural number.
pub(super) struct Big {
    /// From the lowest on.
    limbs: [u32; LIMBS],
    /// Those behind are zeros.
    len: usize,
}

impl Big {
    pub(super) fn new(value: u64) -> Self {
        let mut limbs = [0; LIMBS];
        if let Some([low, high]) = limbs.first_chunk_mut() {
            (*low, *high) = (value as u32, (value >> 32) as u32);
        }
        Self { limbs, len: 2 }
    }

    pub(super) fn multiply_and_add(&mut self, factor: u32, addend: u32) {
        let mut carry = u64::from(addend);
        for limb in self.limbs.iter_mut().take(self.len) {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry != 0 {
            if let Some(limb) = self.limbs.get_mut(self.len) {
                *limb = carry as u32;
                self.len += 1;
            }
        }
    }

    pub(super) fn multiply_by_five_to(&mut self, power: u32) {
        let five_to = |power: u32| FIVES.get(power as usize).map_or(1, |&five| five as u32);
        for _ in 0..power / FIVES_IN_LIMB {
            self.multiply_and_add(five_to(FIVES_IN_LIMB), 0);
        }
        self.multiply_and_add(five_to(power % FIVES_IN_LIMB), 0);
    }

    pub(super) fn multiply_by_two_to(&mut self, power: u32) {
        self.multiply_and_add(1 << (power % 32), 0);
        let words = power as usize / 32;
        for at in (0..LIMBS).rev() {
            let from = at.checked_sub(words).and_then(|from| self.limbs.get(from));
            let limb = from.copied().unwrap_or_default();
            if let Some(to) = self.limbs.get_mut(at) {
                *to = limb;
            }
        }
        self.len += words;
    }

    /// How many bits it has; its length becomes that of the limbs that they need.
    pub(super) fn bits(&mut self) -> u32 {
        loop {
            match self.limbs.get(self.len.wrapping_sub(1)) {
                Some(0) => self.len -= 1,
                last => return self.len as u32 * 32 - last.map_or(0, |limb| limb.leading_zeros()),
            }
        }
    }

    /// Takes `other` away if it is not the larger one; whether it was not. It has no more limbs.
    pub(super) fn take(&mut self, other: &Self) -> bool {
        let ours = self.limbs.get_mut(..self.len).unwrap_or_default();
        let its = other.limbs.get(..self.len).unwrap_or_default();
        if ours.iter().rev().lt(its.iter().rev()) {
            return false;
        }
        let mut borrow = false;
        for (limb, its) in ours.iter_mut().zip(its) {
            let (difference, first) = limb.overflowing_sub(*its);
            let (difference, second) = difference.overflowing_sub(borrow.into());
            (*limb, borrow) = (difference, first | second);
        }
        true
    }
}

/// Compares `decimal`·10^`ten` with `binary`·2^`two`.
///
/// There is room for all that may be asked: a decimal of up to [`MOST_DIGITS`] and one more, and
/// something near it that is as precise as the middle of two doubles.
#[cold]
#[inline(never)]
pub(super) fn compare(mut decimal: Big, ten: i32, binary: u64, two: i32) -> Ordering {
    let mut binary = Big::new(binary);
    let with_fives = if ten < 0 { &mut binary } else { &mut decimal };
    with_fives.multiply_by_five_to(ten.unsigned_abs());
    let with_twos = if two < ten { &mut decimal } else { &mut binary };
    with_twos.multiply_by_two_to(two.abs_diff(ten));
    decimal.limbs.iter().rev().cmp(binary.limbs.iter().rev())
}

/// As many digits has a middle of two doubles at most: (2^54-1)·2^-1075 has them.
pub(super) const MOST_DIGITS: usize = 768;

/// The largest integers that occur are 2^54·5^1093 and 10^769.
const LIMBS: usize = 84;

/// The powers of five that fit into 32 bits.
const FIVES_IN_LIMB: u32 = 13;
