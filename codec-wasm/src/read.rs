//! The core's reader, each of its methods once.
//!
//! They are made to be inlined where speed is all; here they would fill the module.

use callevents::ErrorKind;
use callevents::json::{Array, JsonStr, Kind, Object, Raw, Reader};

use crate::fault::Fault;
use crate::host;

#[inline(never)]
pub(crate) fn string<'a>(reader: &mut Reader<'a>) -> Result<JsonStr<'a>, Fault> {
    Ok(reader.string()?)
}

#[inline(never)]
pub(crate) fn raw<'a>(reader: &mut Reader<'a>) -> Result<Raw<'a>, Fault> {
    Ok(reader.raw()?)
}

#[inline(never)]
pub(crate) fn kind(reader: &mut Reader<'_>) -> Result<Kind, Fault> {
    Ok(reader.kind()?)
}

#[inline(never)]
pub(crate) fn take_null(reader: &mut Reader<'_>) -> Result<bool, Fault> {
    Ok(reader.take_null()?)
}

#[inline(never)]
pub(crate) fn unsigned(reader: &mut Reader<'_>) -> Result<u64, Fault> {
    Ok(reader.u64()?)
}

#[inline(never)]
pub(crate) fn signed(reader: &mut Reader<'_>) -> Result<i64, Fault> {
    Ok(reader.i64()?)
}

#[inline(never)]
pub(crate) fn double(reader: &mut Reader<'_>) -> Result<f64, Fault> {
    let number = reader.number()?.as_str();
    let value = host::double(number);
    if value.is_infinite() {
        return Err(Fault::new(ErrorKind::NumberOutOfRange, reader.offset() - number.len()));
    }
    Ok(value)
}

/// Digits, with a point among them or not, that are exact as a double.
pub(crate) struct Decimal {
    pub(crate) digits: u64,
    /// How many stand before the point, and behind it if there is one.
    pub(crate) whole: usize,
    pub(crate) fraction: Option<usize>,
}

impl Decimal {
    /// So many digits are exact.
    const MOST: usize = 15;

    /// Those that `bytes` begin with; `None` if they are too many.
    #[inline]
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let (digits, whole) = Self::run(bytes, 0);
        let mut decimal = Self { digits, whole, fraction: None };
        if let Some([b'.', behind @ ..]) = bytes.get(whole..) {
            let (digits, count) = Self::run(behind, digits);
            (decimal.digits, decimal.fraction) = (digits, Some(count));
        }
        (whole + decimal.fraction.unwrap_or(0) <= Self::MOST).then_some(decimal)
    }

    /// What digits there are, behind those that make `value`: not many more than may be.
    #[inline]
    fn run(bytes: &[u8], value: u64) -> (u64, usize) {
        let digit =
            |byte: &u8| Some(u64::from(byte.wrapping_sub(b'0'))).filter(|digit| *digit < 10);
        let digits = bytes.iter().take(Self::MOST + 1).map_while(digit);
        digits.fold((value, 0), |(value, len), digit| {
            (value.wrapping_mul(10).wrapping_add(digit), len + 1)
        })
    }

    /// The bytes that they take.
    pub(crate) fn len(&self) -> usize {
        self.whole + self.fraction.map_or(0, |digits| digits + 1)
    }

    pub(crate) fn value(&self) -> f64 {
        let digits = self.digits as f64;
        match self.fraction {
            Some(count) => digits / (0..count).fold(1.0, |power, _| power * 10.0),
            None => digits,
        }
    }
}

#[inline(never)]
pub(crate) fn int32(reader: &mut Reader<'_>) -> Result<i32, Fault> {
    Ok(reader.i32()?)
}

#[inline(never)]
pub(crate) fn uint32(reader: &mut Reader<'_>) -> Result<u32, Fault> {
    Ok(reader.u32()?)
}

#[inline(never)]
pub(crate) fn boolean(reader: &mut Reader<'_>) -> Result<bool, Fault> {
    Ok(reader.bool()?)
}

#[inline(never)]
pub(crate) fn finish(reader: Reader<'_>) -> Result<(), Fault> {
    Ok(reader.finish()?)
}

#[inline(never)]
pub(crate) fn object<'r, 'a>(reader: &'r mut Reader<'a>) -> Result<Object<'r, 'a>, Fault> {
    Ok(reader.object()?)
}

/// The next key, with the reader standing at its value.
#[inline(never)]
pub(crate) fn entry<'o, 'a>(
    object: &'o mut Object<'_, 'a>,
) -> Result<Option<(JsonStr<'a>, &'o mut Reader<'a>)>, Fault> {
    Ok(object.next_entry()?)
}

/// The next item of an array.
#[inline(never)]
pub(crate) fn item<'o, 'a>(
    array: &'o mut Array<'_, 'a>,
) -> Result<Option<&'o mut Reader<'a>>, Fault> {
    Ok(array.next_item()?)
}

/// The value of the member `key` of an object.
#[inline(never)]
pub(crate) fn member<'a>(object: Raw<'a>, key: &str) -> Option<Raw<'a>> {
    object.entry(key)
}

/// Whether a string reads so.
#[inline(never)]
pub(crate) fn is(string: JsonStr<'_>, text: &str) -> bool {
    string == *text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_what_the_standard_library_reads() {
        for text in ["0", "1.5", "0.25", "123456.789", "0.00000000000001", "3.14159265358979"] {
            let decimal = Decimal::of(text.as_bytes()).unwrap();
            assert_eq!(decimal.len(), text.len());
            assert_eq!(decimal.value().to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
        }
        for text in ["1234567890123456", "0.1234567890123456", "99999999999999999999.9"] {
            assert!(Decimal::of(text.as_bytes()).is_none(), "{text}");
        }
        assert_eq!(Decimal::of(b"15e5").unwrap().len(), 2);
        assert_eq!(Decimal::of(b"-1").unwrap().len(), 0);
    }
}
