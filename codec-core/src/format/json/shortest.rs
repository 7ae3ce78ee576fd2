//! The shortest decimal that reads back as the same double.
//!
//! Source: Raffaello Giulietti, The Schubfach way to render doubles, sections 8 and 9.

use core::cmp::Ordering;

use super::bitwise::{self, Leading};
use super::decimal::{FRACTION_BITS, LEAST_EXPONENT, parts};
use super::exact::{self, Big};
use super::integer::by_ten;
use super::power::Power;

/// Digits times a power of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shortest {
    /// As an integer of up to 17 digits.
    pub(super) digits: u64,
    pub(super) exponent: i32,
}

impl Shortest {
    /// Of the decimals of fewest digits that are nearer to `value` than to any other double, the
    /// one nearest to it, of two as near the even one. `value` is finite and not negative.
    #[inline]
    pub(super) fn of(value: f64) -> Self {
        short(value).unwrap_or_else(|| any(value))
    }

    /// With no zeros at the end.
    fn without_zeros(mut self) -> Self {
        // Four at a time first, as short numbers have many.
        while cfg!(not(callevents_small)) && self.digits % 10_000 == 0 && self.digits != 0 {
            self.digits /= 10_000;
            self.exponent += 4;
        }
        while let (tenth @ 1.., 0) = by_ten(self.digits) {
            self.digits = tenth;
            self.exponent += 1;
        }
        self
    }
}

/// A number of few digits, as most are.
///
/// A decimal of up to 15 digits is told apart by its double from all others of that size: if one of
/// them gives `value`, it is the shortest that does. Integers that are told apart from all others
/// need all of their digits too, but for zeros at the end, which are left on here.
#[inline]
fn short(value: f64) -> Option<Shortest> {
    // What multiplies and divides doubles takes much room where the processor cannot.
    if cfg!(callevents_small) {
        return None;
    }
    if value < EXACT_IN_F64 && value as u64 as f64 == value {
        return Some(Shortest { digits: value as u64, exponent: 0 });
    }
    if !(1e-5..1e9).contains(&value) {
        return None;
    }
    let digits = (value * SHORT_SCALE + 0.5) as u64;
    if digits as f64 / SHORT_SCALE != value {
        return None;
    }
    Some(Shortest { digits, exponent: SHORT_EXPONENT }.without_zeros())
}

#[inline(never)]
fn any(value: f64) -> Shortest {
    // The value is `mantissa`·2^`two`.
    let (mantissa, two) = parts(value.to_bits());
    if cfg!(callevents_small) && mantissa == 0 {
        return Shortest { digits: 0, exponent: 0 };
    }
    // At a power of two, the next lower double is at half the distance.
    let narrow = mantissa == 1 << FRACTION_BITS && two > LEAST_EXPONENT;
    // The largest power of ten that is at most the distance of what rounds to the value.
    let ten = (two * 1_262_611 - if narrow { 524_031 } else { 0 }) >> 22;

    // All that follows is in quarters of that power.
    let power = if crate::PLAIN { None } else { Power::of_ten(-ten) };
    let quarters = |quarters: u64| in_quarters(quarters, two, ten, power);
    let middle = quarters(4 * mantissa);
    let (mut low, mut high) =
        (quarters(4 * mantissa - if narrow { 1 } else { 2 }), quarters(4 * mantissa + 2));
    if mantissa % 2 == 1 {
        // What is as near to the next double reads back as that.
        (low, high) = (low + 1, high - 1);
    }
    // The least and the greatest number that reads back as the value.
    let (least, greatest) = (low.div_ceil(4), high / 4);

    // One digit less will do if there is such a number.
    let whole = middle / 4;
    let below = by_ten(whole).0 * 10;
    let digits = if below >= least {
        below
    } else if below + 10 <= greatest {
        below + 10
    } else {
        let up = match (whole >= least, whole < greatest) {
            (true, false) => false,
            (false, true) => true,
            // The nearer one, of two as near the even one.
            _ => middle % 4 + whole % 2 > 2,
        };
        return Shortest { digits: whole + u64::from(up), exponent: ten };
    };
    Shortest { digits, exponent: ten }.without_zeros()
}

/// `mantissa`·2^`two` in quarters of 10^`ten`, where `mantissa` is in quarters already; cut off to
/// an integer that is odd if anything was cut off. `power` is 10^-`ten`.
#[inline]
fn in_quarters(mantissa: u64, two: i32, ten: i32, power: Option<Power>) -> u64 {
    if crate::PLAIN {
        let Leading { bits, more, .. } =
            bitwise::leading(&mut Big::new(mantissa), -ten, u32::MAX, -two);
        return bits | u64::from(more);
    }
    // There are powers for all doubles.
    let Some(power) = power else { return 0 };
    let scaled = power.times(mantissa);
    // Ten quarters of it and more are a unit of the mantissa: what is asked for is about as long.
    let shift = (-two - scaled.exponent).clamp(1, 63).unsigned_abs();
    let (whole, rest) = (scaled.high >> shift, scaled.high << (64 - shift));
    let next = if scaled.carries && rest == u64::MAX << (64 - shift) {
        whole + 1
    } else if !scaled.exact && !scaled.more && rest == 0 {
        whole
    } else {
        return whole | u64::from(rest != 0 || scaled.more);
    };
    // It is so near to an integer that only a comparison tells on which side.
    match exact::compare(Big::new(next), ten, mantissa, two) {
        Ordering::Less => next | 1,
        Ordering::Equal => next,
        Ordering::Greater => (next - 1) | 1,
    }
}

/// Six places behind the point are tried first.
const SHORT_SCALE: f64 = 1e6;
const SHORT_EXPONENT: i32 = -6;

/// Integers below this one are told apart by their doubles.
const EXACT_IN_F64: f64 = (1_u64 << f64::MANTISSA_DIGITS) as f64;
