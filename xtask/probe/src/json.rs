//! JSON, read and built.

use core::fmt::Write as _;

use callevents::json::{FloatStyle, Kind, Raw, Reader, Writer, validate};
use callevents::{DecodeError, EncodeError};

use crate::sum::Sum;

/// A text, value by value, and written again.
pub fn read(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    if let Err(error) = validate(bytes) {
        sum.number(error.offset());
    }
    let mut writer = Writer::new(out);
    let mut reader = Reader::new(bytes);
    let outcome = value(&mut reader, &mut writer, sum, 0);
    sum.number(outcome.is_ok());
    sum.number(reader.finish().is_ok());
    sum.number(writer.length() as u64);
    sum.number(writer.finish().unwrap_or_default() as u64);
    numbers(bytes, sum);
    raw(bytes, out, sum);
}

fn value(
    reader: &mut Reader<'_>,
    writer: &mut Writer<'_>,
    sum: &mut Sum,
    depth: u8,
) -> Result<(), DecodeError> {
    match reader.kind()? {
        Kind::Null => {
            sum.number(reader.take_null()?);
            writer.null();
        }
        Kind::Bool => {
            writer.bool(reader.bool()?);
        }
        Kind::Number => {
            let number = reader.number()?;
            sum.text(number.as_str());
            writer.number(number);
            writer.u64(number.to_u64().unwrap_or_default());
            writer.i64(number.to_i64().unwrap_or_default());
            let double = number.to_f64().unwrap_or_default();
            writer.f64(double, FloatStyle::JavaScript).f64(double, FloatStyle::Rust);
        }
        Kind::String => {
            let string = reader.string()?;
            sum.number(string == "call_sid");
            sum.text(string.as_str().unwrap_or_default());
            for character in string.chars() {
                sum.number(u32::from(character));
            }
            let _ = write!(sum, "{string}");
            writer.string(string).string(string.raw());
        }
        // Deep values are passed over: the probe must not be what recurses without end.
        _ if depth > 4 => reader.skip()?,
        Kind::Array => {
            writer.begin_array();
            let mut array = reader.array()?;
            while let Some(item) = array.next_item()? {
                value(item, writer, sum, depth + 1)?;
            }
            writer.end_array();
        }
        Kind::Object => {
            writer.begin_object();
            let mut object = reader.object()?;
            if let Some(first) = object.expect_key("type")? {
                value(first, writer, sum, depth + 1)?;
            }
            while let Some((key, item)) = object.next_entry()? {
                writer.key(key);
                value(item, writer, sum, depth + 1)?;
            }
            writer.end_object();
        }
    }
    Ok(())
}

/// A number as each type.
fn numbers(bytes: &[u8], sum: &mut Sum) {
    let reader = || Reader::new(bytes);
    sum.number(reader().u64().unwrap_or_default());
    sum.number(reader().i64().unwrap_or_default() as u64);
    sum.number(reader().u32().unwrap_or_default());
    sum.number(reader().i32().unwrap_or_default() as u32);
    sum.number(reader().f64().unwrap_or_default().to_bits());
}

/// A value of no fixed shape.
fn raw(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let Ok(raw) = Raw::new(bytes) else { return };
    sum.number(raw.is_null());
    sum.number(raw.as_bool().unwrap_or_default());
    sum.number(raw.as_u64().unwrap_or_default());
    sum.number(raw.as_i64().unwrap_or_default() as u64);
    sum.number(raw.as_f64().unwrap_or_default().to_bits());
    sum.text(raw.as_str().unwrap_or_default());
    for (key, value) in raw.entries() {
        sum.text(&key.raw());
        sum.text(&value.as_json());
    }
    for item in raw.items() {
        sum.text(&item.as_json());
    }
    sum.number(raw.entry("data").is_some());
    if let Some(string) = raw.as_string() {
        sum.text(string.unescape_into(out).unwrap_or_default());
    }
    let mut writer = Writer::new(out);
    writer.raw(raw);
    sum.number(writer.finish().unwrap_or_default() as u64);
}

/// What building a message came to.
pub fn encoded(outcome: Result<usize, EncodeError>, needed: usize, sum: &mut Sum) {
    sum.number(needed as u64);
    match outcome {
        Ok(len) => sum.number(len as u64),
        Err(error) => sum.number(error.code()),
    }
}
