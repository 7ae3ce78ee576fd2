//! Doubles in decimal: the fewest digits that read back as the same double.

use super::integer::digit_count;
use super::put;
use super::shortest::Decimal;

/// How a double is written; what it is when read is the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum FloatStyle {
    /// As `JSON.stringify` and Go's encoding/json: `1`, `0.5`, `1e+21`; zero keeps its sign, as in
    /// Go.
    #[default]
    JavaScript,
    /// As Rust's serde_json: `1.0`, `0.5`, `1e+21`.
    Rust,
}

impl FloatStyle {
    /// The powers of ten between which a number is written without exponent.
    const fn plain_range(self) -> core::ops::RangeInclusive<i32> {
        match self {
            Self::JavaScript => -6..=20,
            Self::Rust => -5..=15,
        }
    }
}

/// Puts a finite double as [`put`] does.
#[inline(never)]
pub(super) fn put(out: &mut [u8], at: usize, value: f64, style: FloatStyle) -> usize {
    let at = if value.is_sign_negative() { put::bytes(out, at, b"-") } else { at };
    let Decimal { digits, exponent: places } = Decimal::shortest(value.abs());
    let count = digit_count(digits) as i32;
    // The power of ten of the first digit.
    let exponent = places + count - 1;
    if !style.plain_range().contains(&exponent) {
        let at = with_point(out, at, digits, count - 1);
        let at = put::bytes(out, at, if exponent < 0 { b"e-" } else { b"e+" });
        return put::integer(out, at, exponent.unsigned_abs().into());
    }
    if places < 0 {
        return with_point(out, at, digits, -places);
    }
    let at = put::integer(out, at, digits);
    let at = put::bytes(out, at, ZEROS.get(..places.unsigned_abs() as usize).unwrap_or_default());
    if style == FloatStyle::Rust { put::bytes(out, at, b".0") } else { at }
}

/// Puts `digits` with a point before the last `places` of them.
#[inline(always)]
fn with_point(out: &mut [u8], at: usize, digits: u64, places: i32) -> usize {
    if places == 0 {
        return put::integer(out, at, digits);
    }
    let places = places.unsigned_abs() as usize;
    // Beyond all powers that fit, all digits are behind the point.
    let power = 10_u64.checked_pow(places as u32).unwrap_or(u64::MAX);
    let whole = digits.checked_div(power).unwrap_or(0);
    let fraction = digits - whole * power;
    let at = put::integer(out, at, whole);
    let at = put::bytes(out, at, b".");
    put::digits(out, at, fraction, places)
}

/// As many as come between the digits and the point at most.
const ZEROS: &[u8] = b"00000000000000000000";
