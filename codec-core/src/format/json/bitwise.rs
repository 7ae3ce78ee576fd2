//! Doubles bit by bit, without tables: for where size counts.

use super::decimal::{FRACTION_BITS, LEAST_EXPONENT, saturating_value};
use super::exact::{Big, MOST_DIGITS};

/// The bits of the double nearest to a number without sign, of two as near the even one; infinity
/// if it is beyond them all.
pub(super) fn nearest(number: &[u8]) -> u64 {
    let (mut value, mut power, mut count) = (Big::new(0), 0_i64, 0);
    let (mut behind_point, mut more) = (false, false);
    let mut rest = number;
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        match byte {
            b'.' => behind_point = true,
            b'e' | b'E' => {
                power += exponent(rest);
                break;
            }
            _ => {
                let digit = u32::from(byte & 0xF);
                power -= i64::from(behind_point);
                if count < MOST_DIGITS {
                    value.multiply_and_add(10, digit);
                    count += usize::from(count > 0 || digit > 0);
                } else {
                    power += 1;
                    more |= digit > 0;
                }
            }
        }
    }
    if more {
        // No middle of two doubles is as long: all that counts is that there is something.
        value.multiply_and_add(10, 1);
        power -= 1;
    }
    to_bits(value, power, count)
}

fn exponent(text: &[u8]) -> i64 {
    match text {
        [b'-', digits @ ..] => -saturating_value(digits),
        [b'+', digits @ ..] | digits => saturating_value(digits),
    }
}

/// The same for `value`, which has `count` digits and perhaps one more, times ten to `power`.
fn to_bits(mut value: Big, power: i64, count: usize) -> u64 {
    let end = power + count as i64;
    if count == 0 || end < LEAST_END {
        return 0;
    }
    if end > LARGEST_END {
        return f64::INFINITY.to_bits();
    }
    // One bit more than a mantissa has, by which it is rounded.
    let enough = 1 << (FRACTION_BITS + 1 - 32);
    let Leading { bits, exponent, more } =
        leading(&mut value, power as i32, enough, LEAST_EXPONENT - 1);
    let mantissa = bits >> 1;
    let up = bits & 1 == 1 && (more || mantissa & 1 == 1);
    let normal = (exponent + 1 - LEAST_EXPONENT).max(0);
    // The mantissa's first bit, and what is carried into it, count up the exponent.
    let bits = ((normal as u64) << FRACTION_BITS) + mantissa + u64::from(up);
    bits.min(f64::INFINITY.to_bits())
}

/// The first bits of a number, times a power of two.
pub(super) struct Leading {
    pub(super) bits: u64,
    pub(super) exponent: i32,
    /// Whether there are others than zeros behind them.
    pub(super) more: bool,
}

/// The first bits of `number`·10^`ten`, where `number` is not zero: as many as need be for them to
/// reach `enough`·2^32, but none that is worth less than 2^`least`.
#[inline(never)]
pub(super) fn leading(number: &mut Big, ten: i32, enough: u32, least: i32) -> Leading {
    let mut unit = Big::new(1);
    let with_fives = if ten < 0 { &mut unit } else { &mut *number };
    with_fives.multiply_by_five_to(ten.unsigned_abs());
    // With as many bits, their quotient is more than a half and less than two.
    let longer = number.bits() as i32 - unit.bits() as i32;
    let with_twos = if longer < 0 { &mut *number } else { &mut unit };
    with_twos.multiply_by_two_to(longer.unsigned_abs());
    let mut bits = 0_u64;
    let mut exponent = ten + longer + 1;
    while exponent > least && ((bits >> 32) as u32) < enough {
        bits = bits << 1 | u64::from(number.take(&unit));
        number.multiply_and_add(2, 0);
        exponent -= 1;
    }
    Leading { bits, exponent, more: number.bits() > 0 }
}

/// A number below ten to this, with one digit more or less, is nearer to zero than to any double.
const LEAST_END: i64 = -330;

/// One that is not below ten to this is beyond the largest double.
const LARGEST_END: i64 = 311;
