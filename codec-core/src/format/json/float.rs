//! Doubles in decimal: the fewest digits that read back as the same double.

use super::integer::digit_count;
use super::put;
use super::shortest::Shortest;

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

/// Puts a finite double.
#[inline(never)]
pub(super) fn put(out: &mut [u8], at: usize, value: f64, style: FloatStyle) -> usize {
    let mut at = if value.is_sign_negative() { put::bytes(out, at, b"-") } else { at };
    let Shortest { digits, exponent } = Shortest::of(value.abs());
    let behind_first = digit_count(digits) as i32 - 1;
    let first = exponent + behind_first;
    let plain = style.plain_range().contains(&first);
    // How many digits are behind the point; if less than none, there are zeros to add.
    let places = if plain { -exponent } else { behind_first };
    at = match usize::try_from(places) {
        Ok(places @ 1..) => put::with_point(out, at, digits, places),
        _ => integer(out, at, digits),
    };
    if !plain {
        at = put::bytes(out, at, if first < 0 { b"e-" } else { b"e+" });
        at = integer(out, at, first.unsigned_abs().into());
    } else if places <= 0 {
        let zeros = ZEROS.get(..places.unsigned_abs() as usize);
        at = put::bytes(out, at, zeros.unwrap_or_default());
        if style == FloatStyle::Rust {
            at = put::bytes(out, at, b".0");
        }
    }
    at
}

/// Not inlined, for less code.
#[inline(never)]
fn integer(out: &mut [u8], at: usize, value: u64) -> usize {
    put::integer(out, at, value)
}

/// As many as follow the digits at most.
const ZEROS: &[u8] = b"00000000000000000000";
