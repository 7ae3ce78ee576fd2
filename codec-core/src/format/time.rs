//! Points in time as text: RFC 3339.

use super::json::JsonStr;

/// The point in time that an RFC 3339 text names, in ms since the Unix epoch; `None` if it is no
/// such text.
///
/// What is finer than a millisecond is cut off. A leap second counts as the second after it. The
/// date may be followed by `T`, `t` or a space, and `z` is as good as `Z`.
///
/// # Example
/// ```
/// use callevents::format::time::timestamp_ms;
///
/// assert_eq!(timestamp_ms("1970-01-01T00:00:01.5Z"), Some(1500));
/// assert_eq!(timestamp_ms("1970-01-01T02:00:00+02:00"), Some(0));
/// assert_eq!(timestamp_ms("yesterday"), None);
/// ```
///
/// Source: RFC 3339, 5.6 and 5.7.
#[must_use]
pub fn timestamp_ms<'a>(text: impl Into<JsonStr<'a>>) -> Option<i64> {
    let text = text.into();
    match text.as_bytes() {
        Some(bytes) => parse(bytes),
        None => parse(text.unescape_into(&mut [0; LONGEST]).ok()?.as_bytes()),
    }
}

fn parse(text: &[u8]) -> Option<i64> {
    let mut rest = text;
    let mut parts = [0; PARTS.len()];
    for (part, (count, behind)) in parts.iter_mut().zip(&PARTS) {
        *part = digits(&mut rest, *count)?;
        if !behind.is_empty() {
            one_of(&mut rest, behind)?;
        }
    }
    let [year, month, day, hour, minute, second] = parts;
    let ms = fraction_ms(&mut rest)?;
    let offset_minutes = offset(&mut rest)?;
    let is_valid = rest.is_empty()
        && (1..=12).contains(&month)
        && day >= 1
        && days_since_epoch(year, month, day) < days_since_epoch(year, month + 1, 1)
        && hour <= 23
        && minute <= 59
        && second <= 60;
    if !is_valid {
        return None;
    }
    let of_day = ((hour * 60 + minute - offset_minutes) * 60 + second) * 1000 + ms;
    let days = days_since_epoch(year, month, day);
    Some(i64::from(days) * 86_400_000 + i64::from(of_day))
}

/// Takes `count` decimal digits.
fn digits(rest: &mut &[u8], count: usize) -> Option<i32> {
    let (digits, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    digits.iter().try_fold(0, |value, &digit| {
        digit.is_ascii_digit().then(|| value * 10 + i32::from(digit - b'0'))
    })
}

/// Takes one byte if it is one of `choices`.
fn one_of(rest: &mut &[u8], choices: &[u8]) -> Option<u8> {
    let (&byte, behind) = rest.split_first()?;
    *rest = behind;
    choices.iter().find(|choice| **choice == byte).copied()
}

/// Takes the fraction of a second, if there is one.
fn fraction_ms(rest: &mut &[u8]) -> Option<i32> {
    let Some(mut fraction) = rest.strip_prefix(b".") else { return Some(0) };
    let (mut ms, mut worth) = (0, 100);
    let mut count = 0_usize;
    while let Some((&digit, behind)) = fraction.split_first() {
        if !digit.is_ascii_digit() {
            break;
        }
        ms += i32::from(digit - b'0') * worth;
        worth /= 10;
        count += 1;
        fraction = behind;
    }
    *rest = fraction;
    (count > 0).then_some(ms)
}

/// Takes the distance from UTC, in minutes.
fn offset(rest: &mut &[u8]) -> Option<i32> {
    let sign = match one_of(rest, b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some(0),
    };
    let hours = digits(rest, 2)?;
    one_of(rest, b":")?;
    let minutes = digits(rest, 2)?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 60 + minutes))
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; January may be the 13th month, too.
#[cfg_attr(callevents_small, inline(never))]
const fn days_since_epoch(year: i32, month: i32, day: i32) -> i32 {
    // Years that begin in March have the leap day at their end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let before_month = (153 * month + 2) / 5;
    year * 365 + leap_days + before_month + day - 1 - DAYS_TO_EPOCH
}

/// How many digits year, month, day, hour, minute and second have, and what may stand behind them.
const PARTS: [(usize, &[u8]); 6] =
    [(4, b"-"), (2, b"-"), (2, b"Tt "), (2, b":"), (2, b":"), (2, b"")];

/// Days from 0000-03-01 to 1970-01-01.
const DAYS_TO_EPOCH: i32 = 719_468;

/// Longer texts with escapes are no timestamps that anybody writes.
const LONGEST: usize = 64;
