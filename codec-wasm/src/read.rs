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
    let value = match short(number) {
        Some(value) => value,
        None => host::double(number),
    };
    if value.is_infinite() {
        return Err(Fault::new(ErrorKind::NumberOutOfRange, reader.offset() - number.len()));
    }
    Ok(value)
}

/// A number without exponent whose digits and power of ten are exact as doubles: so is what one
/// division makes of them.
fn short(number: &str) -> Option<f64> {
    let (mut digits, mut count, mut power, mut is_fraction) = (0_u64, 0, 1.0, false);
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits = digits * 10 + u64::from(byte - b'0');
                count += 1;
                if is_fraction {
                    power *= 10.0;
                }
            }
            b'.' => is_fraction = true,
            b'-' => {}
            _ => return None,
        }
        if count > 15 {
            return None;
        }
    }
    let value = digits as f64 / power;
    Some(if number.starts_with('-') { -value } else { value })
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

/// The next value if its key is `key`.
#[inline(never)]
pub(crate) fn expect<'o, 'a>(
    object: &'o mut Object<'_, 'a>,
    key: &str,
) -> Result<Option<&'o mut Reader<'a>>, Fault> {
    Ok(object.expect_key(key)?)
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
    fn short_numbers_are_what_the_standard_library_reads() {
        for text in
            ["0", "-0", "1.5", "-0.25", "123456.789", "0.00000000000001", "3.14159265358979"]
        {
            let read = short(text).unwrap();
            assert_eq!(read.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
        }
        for text in ["1e5", "1234567890123456", "0.1234567890123456"] {
            assert_eq!(short(text), None, "{text}");
        }
    }
}
