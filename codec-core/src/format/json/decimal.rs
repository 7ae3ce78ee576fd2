//! Decimal text to the nearest double.

use core::cmp::Ordering;

use super::bitwise;
use super::exact::{self, Big};
use super::number::{EXACT_IN_F64, ZEROS, digits_len, eight_digits};
use super::power::{FIVES, Power};

/// The double nearest to a number without sign, of two as near the even one; infinity if it is
/// beyond them all.
#[inline(never)]
pub(super) fn nearest(number: &[u8]) -> f64 {
    let bits = if crate::PLAIN { bitwise::nearest(number) } else { Written::new(number).to_bits() };
    f64::from_bits(bits)
}

/// A finite positive double's mantissa, and the power of two that it is to be multiplied with.
#[inline]
pub(super) const fn parts(bits: u64) -> (u64, i32) {
    let fraction = bits & ((1 << FRACTION_BITS) - 1);
    match (bits >> FRACTION_BITS) as i32 {
        0 => (fraction, LEAST_EXPONENT),
        exponent => (fraction | 1 << FRACTION_BITS, exponent - 1 + LEAST_EXPONENT),
    }
}

/// A number: its digits from the first that is not zero on, times a power of ten.
struct Written<'a> {
    whole: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
}

impl<'a> Written<'a> {
    fn new(number: &'a [u8]) -> Self {
        let (whole, rest) = split_digits(number);
        let (fraction, rest) = match rest {
            [b'.', rest @ ..] => split_digits(rest),
            _ => (&[][..], rest),
        };
        let exponent = match rest {
            [b'e' | b'E', b'-', digits @ ..] => -saturating_value(digits),
            [b'e' | b'E', b'+', digits @ ..] | [b'e' | b'E', digits @ ..] => {
                saturating_value(digits)
            }
            _ => 0,
        };
        let exponent = exponent.saturating_sub(fraction.len() as i64);
        match without_zeros(whole) {
            [] => Self { whole: &[], fraction: without_zeros(fraction), exponent },
            whole => Self { whole, fraction, exponent },
        }
    }

    fn to_bits(&self) -> u64 {
        let (whole, more_whole) = split_at_most(self.whole, DIGITS_IN_U64);
        let (fraction, more_fraction) = split_at_most(self.fraction, DIGITS_IN_U64 - whole.len());
        let digits = append(append(0, whole), fraction);
        if digits == 0 {
            return 0;
        }
        // What is left out is less than one in the last digit.
        let left_out = more_whole.len() + more_fraction.len();
        let power = self.exponent.saturating_add(left_out as i64);
        if cfg!(not(callevents_small)) && left_out == 0 && digits <= EXACT_IN_F64 {
            if let Some(value) = times_exact_power(digits as f64, power) {
                return value.to_bits();
            }
        }
        match bounds(digits, left_out > 0, power) {
            Some((lower, upper)) if lower == upper => lower,
            Some((lower, upper)) => self.nearer(lower, upper),
            None if power < 0 => 0,
            None => f64::INFINITY.to_bits(),
        }
    }

    /// The nearer of two doubles that are neighbours, with the number between them.
    #[cold]
    #[inline(never)]
    fn nearer(&self, lower: u64, upper: u64) -> u64 {
        let (whole, more_whole) = split_at_most(self.whole, exact::MOST_DIGITS);
        let (fraction, more_fraction) =
            split_at_most(self.fraction, exact::MOST_DIGITS - whole.len());
        let mut number = Big::new(0);
        for digits in [whole, fraction] {
            for digits in digits.chunks(DIGITS_IN_U32) {
                let power = 10_u32.wrapping_pow(digits.len() as u32);
                number.multiply_and_add(power, append(0, digits) as u32);
            }
        }
        let mut left_out = more_whole.len() + more_fraction.len();
        let mut left = more_whole.iter().chain(more_fraction);
        if left.any(|&digit| digit != b'0') {
            // No middle is as long: all that counts is that there is something.
            number.multiply_and_add(10, 1);
            left_out -= 1;
        }
        let power = self.exponent.saturating_add(left_out as i64) as i32;

        let (mantissa, exponent) = parts(lower);
        match exact::compare(number, power, 2 * mantissa + 1, exponent - 1) {
            Ordering::Less => lower,
            Ordering::Equal if lower % 2 == 0 => lower,
            _ => upper,
        }
    }
}

/// `digits` times a power of ten that is exact as a double, so that there is one rounding.
#[inline]
fn times_exact_power(digits: f64, power: i64) -> Option<f64> {
    let magnitude = power.unsigned_abs();
    let &five = FIVES.get(..=EXACT_POWER)?.get(magnitude as usize)?;
    let ten = five as f64 * (1_u64 << magnitude) as f64;
    Some(if power < 0 { digits / ten } else { digits * ten })
}

/// The doubles nearest to the least and to the largest number that `digits` times a power of ten
/// may be, where what follows the digits may have been left out. They are equal or neighbours.
#[inline]
fn bounds(digits: u64, left_out: bool, power: i64) -> Option<(u64, u64)> {
    let power = Power::of_ten(i32::try_from(power).ok()?)?;
    let scaled = power.times(digits);
    let lower = rounded(scaled.high | u64::from(scaled.more), scaled.exponent);
    let decided = scaled.exact || (scaled.more && !scaled.carries);
    if decided && !left_out {
        return Some((lower, lower));
    }
    let scaled = if left_out { power.times(digits + 1) } else { scaled };
    // Full of ones it is rounded up as well as the next would be.
    let next = scaled.high.saturating_add(scaled.carries.into());
    Some((lower, rounded(next | 1, scaled.exponent)))
}

/// The double nearest to `high`·2^`exponent`, where the first bit of `high` is set, and the last
/// tells whether there was anything behind.
#[inline]
fn rounded(high: u64, exponent: i32) -> u64 {
    // The exponent of the mantissa's last bit, counted from that of the least double.
    let normal = exponent + 11 - LEAST_EXPONENT;
    if normal >= EXPONENT_END {
        return f64::INFINITY.to_bits();
    }
    let shift = if normal < 0 { 11 + normal.unsigned_abs() } else { 11 };
    if shift > 64 {
        return 0;
    }
    let mantissa = high.checked_shr(shift).unwrap_or(0);
    let rest = high << (64 - shift);
    let up = rest > HALF || (rest == HALF && mantissa % 2 == 1);
    // The mantissa's first bit, and what is carried into it, count up the exponent.
    ((normal.max(0) as u64) << FRACTION_BITS) + mantissa + u64::from(up)
}

fn split_digits(text: &[u8]) -> (&[u8], &[u8]) {
    split_at_most(text, digits_len(text))
}

fn split_at_most(digits: &[u8], count: usize) -> (&[u8], &[u8]) {
    digits.split_at_checked(count).unwrap_or((digits, &[]))
}

fn without_zeros(mut digits: &[u8]) -> &[u8] {
    while let [b'0', rest @ ..] = digits {
        digits = rest;
    }
    digits
}

/// The value of `before` with more digits behind it.
#[inline]
fn append(before: u64, mut digits: &[u8]) -> u64 {
    let mut value = before;
    while let (false, Some((eight, rest))) = (cfg!(callevents_small), digits.split_first_chunk()) {
        let eight = u64::from_le_bytes(*eight) ^ ZEROS;
        value = value.wrapping_mul(100_000_000).wrapping_add(eight_digits(eight));
        digits = rest;
    }
    for digit in digits {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit & 0xF));
    }
    value
}

/// The value of any number of digits; far beyond what a text's length can make good, it stays.
pub(super) fn saturating_value(digits: &[u8]) -> i64 {
    digits.iter().fold(0, |value: i64, digit| match value >> BITS_OF_LENGTHS {
        0 => value * 10 + i64::from(digit & 0xF),
        _ => value,
    })
}

/// Powers of ten up to this are doubles.
const EXACT_POWER: usize = 22;

/// As many digits fit into a `u64` always, and one can be added.
const DIGITS_IN_U64: usize = 19;

/// As many fit into a `u32` always.
const DIGITS_IN_U32: usize = 9;

/// A double's bits below its exponent.
pub(super) const FRACTION_BITS: u32 = f64::MANTISSA_DIGITS - 1;

/// The least double is 1 times two to this.
pub(super) const LEAST_EXPONENT: i32 = f64::MIN_EXP - f64::MANTISSA_DIGITS as i32;

/// The exponents of finite doubles are below this, as [`rounded`] counts them.
const EXPONENT_END: i32 = 2046;

const HALF: u64 = 1 << 63;

/// No text is as long as two to this.
const BITS_OF_LENGTHS: u32 = 48;
