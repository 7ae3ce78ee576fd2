// Compares our JSON reader and writer with serde_json on any bytes. Included by the property tests
// and by the fuzz target of the same name.

#![allow(unreachable_pub, reason = "shared by a test and the fuzz target")]

use callevents::json::{DEPTH_LIMIT, FloatStyle, JsonStr, Kind, Raw, Reader, Writer, validate};
use callevents::{DecodeError, ErrorKind};
use serde_json::Value;

/// Ours and serde_json accept the same texts and see the same values in them, reading and skipping
/// find the same faults, and what we write serde_json reads back.
///
/// Differences that are meant: depth (theirs is larger), numbers beyond all doubles (skipping does
/// not mind them, serde_json does), half surrogate pairs (U+FFFD with us, an error with them), and
/// the fault that is named where there are several.
pub fn json_diff(data: &[u8]) {
    let skipped = validate(data);
    let read = read_all(data);
    match (&skipped, &read) {
        (Ok(()), Err(error)) => assert_eq!(error.kind(), ErrorKind::NumberOutOfRange),
        (Err(skipping), Err(reading)) if reading.kind() != ErrorKind::NumberOutOfRange => {
            assert_eq!(skipping, reading);
        }
        (Err(_), Ok(_)) => panic!("reading accepts what skipping does not"),
        _ => {}
    }
    let theirs = serde_json::from_slice::<Value>(data);
    match (&read, &theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs),
        (Ok(_), Err(error)) => {
            let text = error.to_string();
            assert!(text.contains("surrogate") || text.contains("hex escape"), "{text}");
        }
        (Err(error), Ok(_)) => assert_eq!(error.kind(), ErrorKind::DepthExceeded, "{error}"),
        (Err(error), Err(_)) => assert!(error.offset() as usize <= data.len()),
    }
    if let Ok(value) = &read {
        let raw = Raw::new(data).expect("it has been read");
        assert_eq!(&value_of_raw(raw, 0), value);
        round_trip(value);
    }
}

/// What is written has the length that was told, and serde_json reads it back.
fn round_trip(value: &Value) {
    for style in [FloatStyle::JavaScript, FloatStyle::Rust] {
        let mut measure = Writer::new(&mut []);
        write(&mut measure, value, style);
        let mut out = vec![0; measure.length()];
        let mut writer = Writer::new(&mut out);
        write(&mut writer, value, style);
        assert_eq!(writer.finish(), Ok(out.len()));
        let back: Value = serde_json::from_slice(&out).expect("we write JSON");
        // `1.0` is written as `1`, which is an integer for serde_json.
        if style == FloatStyle::Rust {
            assert_eq!(&back, value);
            assert_eq!(read_all(&out).as_ref(), Ok(value));
        }
    }
}

/// Reads a text with the reader's typed methods.
fn read_all(data: &[u8]) -> Result<Value, DecodeError> {
    let mut reader = Reader::new(data);
    let value = read_value(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn read_value(reader: &mut Reader<'_>) -> Result<Value, DecodeError> {
    Ok(match reader.kind()? {
        Kind::Null => {
            assert!(reader.take_null()?);
            Value::Null
        }
        Kind::Bool => reader.bool()?.into(),
        Kind::String => unescaped(reader.string()?).into(),
        Kind::Number => read_number(reader)?,
        Kind::Array => {
            let mut items = Vec::new();
            let mut array = reader.array()?;
            while let Some(item) = array.next_item()? {
                items.push(read_value(item)?);
            }
            items.into()
        }
        Kind::Object => {
            let mut entries = serde_json::Map::new();
            let mut object = reader.object()?;
            while let Some((key, value)) = object.next_entry()? {
                let value = read_value(value)?;
                entries.insert(unescaped(key), value);
            }
            entries.into()
        }
    })
}

/// The narrowest type that serde_json would take, by our own conversions.
fn read_number(reader: &mut Reader<'_>) -> Result<Value, DecodeError> {
    let mut again = reader.clone();
    let number = reader.number()?;
    assert_eq!(again.clone().u64().ok(), number.to_u64().ok());
    assert_eq!(again.clone().i64().ok(), number.to_i64().ok());
    let small = again.clone().u32().ok();
    assert_eq!(small, number.to_u64().ok().and_then(|value| value.try_into().ok()));
    let small = again.clone().i32().ok();
    assert_eq!(small, number.to_i64().ok().and_then(|value| value.try_into().ok()));
    let double = number.to_f64();
    let fast = again.f64();
    assert_eq!(fast.as_ref().ok().map(|value| value.to_bits()), double.ok().map(f64::to_bits));
    // serde_json takes `-0` for a double.
    if number.as_str() != "-0" {
        if let Ok(value) = number.to_u64() {
            return Ok(value.into());
        }
        if let Ok(value) = number.to_i64() {
            return Ok(value.into());
        }
    }
    fast.map(Value::from)
}

fn value_of_raw(raw: Raw<'_>, depth: u32) -> Value {
    assert!(depth <= DEPTH_LIMIT);
    match raw.kind() {
        Kind::Null => Value::Null,
        Kind::Bool => raw.as_bool().expect("a bool").into(),
        Kind::String => unescaped(raw.as_string().expect("a string")).into(),
        Kind::Number => read_number(&mut raw.reader()).expect("a number"),
        Kind::Array => raw.items().map(|item| value_of_raw(item, depth + 1)).collect(),
        Kind::Object => raw
            .entries()
            .map(|(key, value)| (unescaped(key), value_of_raw(value, depth + 1)))
            .collect(),
    }
}

/// The string's text, found in all ways that there are.
fn unescaped(text: JsonStr<'_>) -> String {
    let by_chars: String = text.chars().collect();
    assert_eq!(text.to_string(), by_chars);
    assert_eq!(text.len(), by_chars.len());
    let mut buffer = vec![0; text.len()];
    assert_eq!(text.unescape_into(&mut buffer), Ok(by_chars.as_str()));
    assert!(text == by_chars.as_str() && text == JsonStr::from(by_chars.as_str()));
    assert_eq!(text.is_empty(), by_chars.is_empty());
    by_chars
}

fn write(writer: &mut Writer<'_>, value: &Value, style: FloatStyle) {
    match value {
        Value::Null => writer.null(),
        Value::Bool(value) => writer.bool(*value),
        Value::Number(value) => match (value.as_u64(), value.as_i64(), value.as_f64()) {
            (Some(value), _, _) => writer.u64(value),
            (_, Some(value), _) => writer.i64(value),
            (_, _, value) => writer.f64(value.expect("a number"), style),
        },
        Value::String(value) => writer.string(value.as_str()),
        Value::Array(items) => {
            writer.begin_array();
            items.iter().for_each(|item| write(writer, item, style));
            writer.end_array()
        }
        Value::Object(entries) => {
            writer.begin_object();
            for (key, value) in entries {
                write(writer.key(key.as_str()), value, style);
            }
            writer.end_object()
        }
    };
}
