//! Numbers: exactly, or not at all.

use core::fmt;

use super::decimal;
use crate::{ErrorKind, Text};

/// A JSON number as it stands in the text.
///
/// It becomes an integer only if it is written as one, without fraction and exponent, and fits;
/// nothing is rounded or cut off. As `f64` it is the nearest double, and an error beyond them all.
/// Two are equal if they are written alike.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RawNumber<'a> {
    /// A number by the rules of RFC 8259, section 6.
    text: Text<'a>,
    /// Whether it has neither fraction nor exponent.
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
// Padding would be copied a byte at a time.
#[cfg_attr(callevents_small, repr(u32))]
enum Form {
    Integer,
    Other,
}

impl<'a> RawNumber<'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn from_checked(text: Text<'a>, integer: bool) -> Self {
        Self { text, form: if integer { Form::Integer } else { Form::Other } }
    }

    /// The number as it is written.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.text.as_str()
    }

    /// The bytes of the number as it is written.
    #[inline]
    pub(super) const fn as_bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// Whether it is written as an integer, without fraction and exponent.
    #[must_use]
    pub const fn is_integer(&self) -> bool {
        matches!(self.form, Form::Integer)
    }

    /// As an integer from 0 to 2^64-1.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] if it has a fraction or exponent, [`ErrorKind::NumberOutOfRange`]
    /// if it does not fit.
    pub fn to_u64(&self) -> Result<u64, ErrorKind> {
        self.integer(false)
    }

    /// As an integer from -2^63 to 2^63-1.
    ///
    /// # Errors
    /// As for [`to_u64`](Self::to_u64).
    pub fn to_i64(&self) -> Result<i64, ErrorKind> {
        self.integer(true).map(|bits| bits as i64)
    }

    /// As the nearest double.
    ///
    /// # Errors
    /// [`ErrorKind::NumberOutOfRange`] if it is beyond the largest finite one.
    pub fn to_f64(&self) -> Result<f64, ErrorKind> {
        let (negative, magnitude) = match self.as_bytes() {
            [b'-', magnitude @ ..] => (true, magnitude),
            magnitude => (false, magnitude),
        };
        let value = decimal::nearest(magnitude);
        if value.is_infinite() {
            return Err(ErrorKind::NumberOutOfRange);
        }
        Ok(if negative { -value } else { value })
    }

    /// The bits of an integer: from 0 to 2^64-1, or if it is `signed`, from -2^63 to 2^63-1.
    #[cfg_attr(callevents_small, inline(never))]
    pub(super) fn integer(&self, signed: bool) -> Result<u64, ErrorKind> {
        if !self.is_integer() {
            return Err(ErrorKind::WrongType);
        }
        let (negative, digits) = match self.as_bytes() {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let magnitude = digits.iter().try_fold(0_u64, |value, digit| {
            value.checked_mul(10)?.checked_add(u64::from(digit & 0xF))
        });
        let magnitude = magnitude.ok_or(ErrorKind::NumberOutOfRange)?;
        let bits = if negative { magnitude.wrapping_neg() } else { magnitude };
        let is_below_zero = signed && bits >> 63 != 0;
        if magnitude != 0 && is_below_zero != negative {
            return Err(ErrorKind::NumberOutOfRange);
        }
        Ok(bits)
    }
}

impl Default for RawNumber<'_> {
    fn default() -> Self {
        Self { text: Text::new("0"), form: Form::Integer }
    }
}

impl fmt::Display for RawNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RawNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An integer of up to 16 digits without sign, and what is left behind it; `None` for anything
/// else.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn short_integer(text: &[u8]) -> Option<(u64, &[u8])> {
    if cfg!(callevents_small) {
        return None;
    }
    let word = Word::at_start(text);
    let count = word.count();
    if (1..8).contains(&count) && !word.is_padded(count) && !word.goes_on(count) {
        return Some((word.value(count), text.get(count as usize..)?));
    }
    longer_integer(text)
}

/// The same, if a short one ends there: whoever looks at what follows sees if it goes on.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn first_integer(text: &[u8]) -> Option<(u64, &[u8])> {
    if cfg!(callevents_small) {
        return None;
    }
    let word = Word::at_start(text);
    let count = word.count();
    if (1..8).contains(&count) && !word.is_padded(count) {
        return Some((word.value(count), text.get(count as usize..)?));
    }
    longer_integer(text)
}

/// What is left behind an integer of less than eight digits without sign, if it ends there.
#[inline(always)]
pub(super) fn behind_integer(text: &[u8]) -> Option<&[u8]> {
    let word = Word::at_start(text);
    let count = word.count();
    if !(1..8).contains(&count) || word.is_padded(count) {
        return None;
    }
    text.get(count as usize..)
}

/// The same for a decimal of up to six digits with a point.
#[inline(always)]
pub(super) fn behind_decimal(text: &[u8]) -> Option<&[u8]> {
    let end = Word::at_start(text).decimal()?.end;
    text.get(end as usize..)
}

#[inline(never)]
fn longer_integer(text: &[u8]) -> Option<(u64, &[u8])> {
    let (value, len) = leading_digits(text)?;
    let rest = text.get(len..)?;
    match rest.first() {
        Some(b'.' | b'e' | b'E') => None,
        _ => Some((value, rest)),
    }
}

/// A decimal of few digits without sign and exponent, as the double that is exactly nearest, and
/// what is left behind it; `None` for anything else.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn short_decimal(text: &[u8]) -> Option<(f64, &[u8])> {
    // What divides doubles takes much room where the processor cannot.
    if cfg!(callevents_small) {
        return None;
    }
    let word = Word::at_start(text);
    if let Some(decimal) = word.decimal() {
        let &(_, scale) = POWERS_OF_TEN.get((decimal.end - decimal.point - 1) as usize)?;
        let rest = text.get(decimal.end as usize..)?;
        // Both are exact as doubles, so that the one rounding is the right one.
        return Some((word.without_point(decimal) as f64 / scale, rest));
    }
    longer_decimal(text)
}

#[inline(never)]
fn longer_decimal(text: &[u8]) -> Option<(f64, &[u8])> {
    let (whole, whole_len) = leading_digits(text)?;
    let (mut value, mut len, mut scale) = (whole, whole_len, 1.0);
    if text.get(len) == Some(&b'.') {
        let (fraction, count) = digits8(text.get(len + 1..)?)?;
        let &(power, double) = POWERS_OF_TEN.get(count)?;
        value = whole.checked_mul(power)?.checked_add(fraction)?;
        len += 1 + count;
        scale = double;
    }
    let rest = text.get(len..)?;
    if let Some(b'.' | b'e' | b'E' | b'0'..=b'9') = rest.first() {
        return None;
    }
    // Both are exact as doubles, so that the one rounding of the division is the right one.
    if value > EXACT_IN_F64 { None } else { Some((value as f64 / scale, rest)) }
}

/// Eight bytes of text, the first lowest, from which zeros are taken, so that digits are 0 to 9.
#[derive(Clone, Copy)]
struct Word(u64);

impl Word {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn at_start(text: &[u8]) -> Self {
        let word = match text.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => short_word(text),
        };
        Self(word ^ ZEROS)
    }

    /// How many digits there are before anything else.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn count(self) -> u32 {
        leading_digit_bytes(self.0)
    }

    /// The value of the first digits: one to eight.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn value(self, count: u32) -> u64 {
        // Zeros come in front, so that the digits stand at the end.
        eight_digits(self.0.wrapping_shl(64 - 8 * count))
    }

    /// Whether the first digits have a needless zero in front.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn is_padded(self, count: u32) -> bool {
        count > 1 && self.0 & 0xFF == 0
    }

    /// Whether what stands behind the first digits, of which there are less than eight, makes
    /// another number of them.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn goes_on(self, count: u32) -> bool {
        matches!((self.0 >> (8 * count)) as u8 ^ b'0', b'.' | b'e' | b'E')
    }

    /// Where the point and the end of a decimal are; `None` if it has no point or needless zeros,
    /// or if it is not to be seen where it ends.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn decimal(self) -> Option<Decimal> {
        // Both are looked for at once: what follows a decimal waits for its end.
        let others = others(self.0);
        let point = others.trailing_zeros() / 8;
        // A point has no carry that would spoil the next.
        let end = (others & others.wrapping_sub(1)).trailing_zeros() / 8;
        if end > 7
            || point == 0
            || end == point + 1
            || self.is_padded(point)
            || (self.0 >> (8 * point)) as u8 != b'.' ^ b'0'
            || self.goes_on(end)
        {
            return None;
        }
        Some(Decimal { point, end })
    }

    /// The value of a decimal's digits.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn without_point(self, Decimal { point, end }: Decimal) -> u64 {
        let whole = (1 << (8 * point)) - 1;
        Self(self.0 & whole | self.0 >> 8 & !whole).value(end - 1)
    }
}

/// Where in a word the point of a decimal is, and what follows it.
#[derive(Clone, Copy)]
struct Decimal {
    point: u32,
    end: u32,
}

/// Less than eight bytes, the first lowest, and nothing behind them: the last member of a message
/// often is a number, which stands so near to its end.
#[inline(never)]
fn short_word(text: &[u8]) -> u64 {
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return text.iter().rfold(0, |word, &byte| word << 8 | u64::from(byte));
    };
    let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
    // Where the two overlap, they are the same.
    u64::from(first) | u64::from(last).wrapping_shl((8 * text.len() - 32) as u32)
}

/// One to 16 digits without needless zeros in front, their value and count.
#[cfg_attr(not(callevents_small), inline(always))]
fn leading_digits(text: &[u8]) -> Option<(u64, usize)> {
    let (mut value, mut len) = digits8(text)?;
    if len == 8 {
        if let Some((low, count)) = digits8(text.get(8..)?) {
            let &(power, _) = POWERS_OF_TEN.get(count)?;
            value = value * power + low;
            len += count;
            if count == 8 && text.get(16).is_some_and(u8::is_ascii_digit) {
                return None;
            }
        }
    }
    if len > 1 && text.first() == Some(&b'0') { None } else { Some((value, len)) }
}

/// One to eight digits at the start of `text`, their value and count.
#[cfg_attr(not(callevents_small), inline(always))]
fn digits8(text: &[u8]) -> Option<(u64, usize)> {
    let Some(chunk) = text.first_chunk() else { return digits8_at_end(text) };
    let digits = u64::from_le_bytes(*chunk) ^ ZEROS;
    let count = leading_digit_bytes(digits);
    if count == 0 {
        return None;
    }
    // Zeros come in front, so that the digits stand at the end.
    Some((eight_digits(digits << (64 - 8 * count)), count as usize))
}

/// The length of a number that stands in an object, without sign in its exponent. Whether it is
/// right is for those to say who read it.
#[inline(always)]
pub(super) fn plain_len(text: &[u8]) -> Option<usize> {
    let mut rest = text;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        let count = bytes_before_end(u64::from_le_bytes(*chunk));
        if count < 8 {
            return Some(text.len() - rest.len() + count as usize);
        }
        rest = after;
    }
    plain_len_at_end(text)
}

#[cold]
fn plain_len_at_end(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| matches!(byte, b',' | b'}'))
}

/// How many bytes from the lowest on come before a comma, whitespace or the end of an object.
#[inline(always)]
const fn bytes_before_end(bytes: u64) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let commas_and_less = bytes.wrapping_sub(ONES * (b',' as u64 + 1)) & !bytes;
    let ends = bytes ^ (ONES * b'}' as u64);
    // A subtraction borrows from the next byte only where it sets a mark, and the lowest counts.
    let marks = commas_and_less | (ends.wrapping_sub(ONES) & !ends);
    (marks & 0x8080_8080_8080_8080).trailing_zeros() / 8
}

/// How many digits `text` begins with.
#[inline]
pub(super) fn digits_len(text: &[u8]) -> usize {
    let mut rest = text;
    while let (false, Some((chunk, after))) = (cfg!(callevents_small), rest.split_first_chunk()) {
        let count = leading_digit_bytes(u64::from_le_bytes(*chunk) ^ ZEROS);
        if count < 8 {
            return text.len() - rest.len() + count as usize;
        }
        rest = after;
    }
    let others = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
    text.len() - rest.len() + others
}

/// How many bytes from the lowest on are 0 to 9.
#[cfg_attr(not(callevents_small), inline(always))]
const fn leading_digit_bytes(bytes: u64) -> u32 {
    others(bytes).trailing_zeros() / 8
}

/// The high bit of each byte that is above 9; a carry, from one beyond ASCII, spoils only bytes
/// behind it.
#[cfg_attr(not(callevents_small), inline(always))]
const fn others(bytes: u64) -> u64 {
    (bytes.wrapping_add(0x7676_7676_7676_7676) | bytes) & 0x8080_8080_8080_8080
}

/// The value of eight digits from 0 to 9, the first of them in the lowest byte.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) const fn eight_digits(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10 << 8 | 1) >> 8 & 0x00FF_00FF_00FF_00FF;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_FFFF_0000_FFFF;
    fours.wrapping_mul(10_000 << 32 | 1) >> 32
}

/// The same where the text ends too soon to take eight bytes at once.
#[inline(never)]
fn digits8_at_end(text: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0;
    let mut count = 0;
    for digit in text.iter().take_while(|byte| byte.is_ascii_digit()) {
        value = value * 10 + u64::from(digit - b'0');
        count += 1;
    }
    if count == 0 { None } else { Some((value, count)) }
}

/// Eight zeros as digits.
pub(super) const ZEROS: u64 = 0x3030_3030_3030_3030;

/// Up to eight digits, as integers and as doubles.
const POWERS_OF_TEN: [(u64, f64); 9] = [
    (1, 1e0),
    (10, 1e1),
    (100, 1e2),
    (1_000, 1e3),
    (10_000, 1e4),
    (100_000, 1e5),
    (1_000_000, 1e6),
    (10_000_000, 1e7),
    (100_000_000, 1e8),
];

/// All integers up to this one are doubles.
pub(super) const EXACT_IN_F64: u64 = 1 << f64::MANTISSA_DIGITS;

#[cfg(all(test, not(callevents_small)))]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_at_once_is_what_is_read_by_the_rules() {
        let bytes = *b"09.,e\x7f\xff";
        let (length, step) = if cfg!(miri) { (8, 997) } else { (8, 1) };
        let count = bytes.len().pow(length);
        for number in (0..count).step_by(step) {
            // One byte more than a word: it may go on there.
            let mut text = [b'1'; 9];
            let mut rest = number;
            for byte in &mut text[..8] {
                *byte = bytes[rest % bytes.len()];
                rest /= bytes.len();
            }
            for text in [&text[..], &text[..8], &text[..5]] {
                let by_the_rules = || {
                    let (len, _) = super::super::token::scan_number(text).ok()?;
                    let written = core::str::from_utf8(&text[..len]).ok()?;
                    // What goes on as no number does is left to the rules.
                    let goes_on = matches!(text.get(len), Some(b'.' | b'e'));
                    let is_plain = !written.contains('e') && !goes_on;
                    is_plain.then_some((written.parse::<f64>().ok()?, len))
                };
                let read =
                    short_decimal(text).map(|(value, rest)| (value, text.len() - rest.len()));
                assert_eq!(read, by_the_rules(), "{text:?}");
                if let Some(rest) = behind_decimal(text) {
                    assert_eq!(read.map(|(_, len)| len), Some(text.len() - rest.len()), "{text:?}");
                }
            }
        }
    }
}
