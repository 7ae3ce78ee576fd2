//! Doubles in decimal: the fewest digits that read back as the same double.

use core::fmt::{self, Write};

use super::integer::Digits;

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

/// A double's text.
pub(super) struct FloatText {
    buffer: [u8; LONGEST],
    len: usize,
}

impl FloatText {
    /// The text of `value`; `None` for what JSON cannot write, NaN and the infinities.
    pub(super) fn of(value: f64, style: FloatStyle) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let mut text = Self { buffer: [0; LONGEST], len: 0 };
        if value.is_sign_negative() {
            text.push(b"-");
        }
        let magnitude = value.abs();
        if !text.push_short(magnitude, style) {
            text.push_any(magnitude, style);
        }
        Some(text)
    }

    /// The text and some bytes behind it, and the length of the text.
    #[inline]
    pub(super) const fn as_padded(&self) -> (&[u8; LONGEST], usize) {
        (&self.buffer, self.len)
    }

    /// Writes a number of few digits, as most are; `false` for any other.
    ///
    /// A decimal of up to 15 digits is told apart by its double from all others of that size: if
    /// one of them gives `value`, it is the shortest that does.
    #[inline]
    fn push_short(&mut self, value: f64, style: FloatStyle) -> bool {
        if value >= 1e9 || (value < 1e-5 && value != 0.0) {
            return false;
        }
        let scaled = (value * SHORT_SCALE as f64 + 0.5) as u64;
        if scaled as f64 / SHORT_SCALE as f64 != value {
            return false;
        }
        self.push(Digits::of(scaled / SHORT_SCALE).as_bytes());
        let fraction = scaled % SHORT_SCALE;
        if fraction != 0 {
            // The leading 1 keeps the zeros behind the point.
            let digits = Digits::of(SHORT_SCALE + fraction);
            let digits = digits.as_bytes();
            let zeros = digits.iter().rev().take_while(|&&digit| digit == b'0').count();
            self.push(b".");
            self.push(digits.get(1..digits.len() - zeros).unwrap_or_default());
        } else if style == FloatStyle::Rust {
            self.push(b".0");
        }
        true
    }

    fn push_any(&mut self, value: f64, style: FloatStyle) {
        // Core finds the shortest digits; where the point and the exponent go is up to the style.
        let mut shortest = Shortest { digits: [0; 17], count: 0, exponent: 0, after_e: None };
        // It has room for what core writes, and no other way to fail.
        let _ = write!(shortest, "{value:e}");
        let digits = shortest.digits.get(..shortest.count).unwrap_or_default();
        let exponent = shortest.exponent;
        let split = |at: usize| digits.split_at_checked(at).unwrap_or((digits, &[]));
        if !style.plain_range().contains(&exponent) {
            let (first, others) = split(1);
            self.push(first);
            if !others.is_empty() {
                self.push(b".");
                self.push(others);
            }
            self.push(if exponent < 0 { b"e-" } else { b"e+" });
            self.push(Digits::of(u64::from(exponent.unsigned_abs())).as_bytes());
        } else if exponent < 0 {
            self.push(b"0.");
            self.push_zeros(-1 - exponent);
            self.push(digits);
        } else {
            let (whole, fraction) = split(exponent.unsigned_abs() as usize + 1);
            self.push(whole);
            self.push_zeros(exponent + 1 - shortest.count as i32);
            if !fraction.is_empty() {
                self.push(b".");
                self.push(fraction);
            } else if style == FloatStyle::Rust {
                self.push(b".0");
            }
        }
    }

    fn push_zeros(&mut self, count: i32) {
        for _ in 0..count {
            self.push(b"0");
        }
    }

    #[inline]
    fn push(&mut self, bytes: &[u8]) {
        let room = self.buffer.get_mut(self.len..).unwrap_or_default();
        if let Some(place) = room.get_mut(..bytes.len()) {
            place.copy_from_slice(bytes);
            self.len += bytes.len();
        }
    }
}

/// Takes apart what core writes: `1.25e-7`.
struct Shortest {
    digits: [u8; 17],
    count: usize,
    exponent: i32,
    /// Behind the `e`: the exponent's sign.
    after_e: Option<i32>,
}

impl Write for Shortest {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            match (byte, &mut self.after_e) {
                (b'e', _) => self.after_e = Some(1),
                (b'-', Some(sign)) => *sign = -1,
                (b'0'..=b'9', Some(sign)) => {
                    self.exponent = self.exponent * 10 + *sign * i32::from(byte - b'0');
                }
                (b'0'..=b'9', None) => {
                    *self.digits.get_mut(self.count).ok_or(fmt::Error)? = byte;
                    self.count += 1;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The longest texts: `-0.00000` and 17 digits, `-1.`, 16 digits and `e-308`.
const LONGEST: usize = 25;

/// Six places behind the point are tried first.
const SHORT_SCALE: u64 = 1_000_000;
