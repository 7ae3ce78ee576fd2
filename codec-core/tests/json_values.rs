//! Strings and numbers: what they are when read, and how they are written.

use callevents::json::{FloatStyle, JsonStr, List, Raw, RawNumber, Reader, Writer};
use callevents::rtpbridge::{Event, EventData};
use callevents::{EncodeError, ErrorKind};
use proptest::prelude::*;

fn string(text: &str) -> JsonStr<'_> {
    Reader::new(text.as_bytes()).string().expect("a string")
}

#[test]
fn strings_without_escapes_are_borrowed() {
    let text = string("\"caller_hangup é€😀\"");
    assert_eq!(text.as_str(), Some("caller_hangup é€😀"));
    assert_eq!(text.as_bytes(), text.as_str().map(str::as_bytes));
    assert!(!text.is_escaped() && text == "caller_hangup é€😀" && text != "caller_hangup");
    assert!(JsonStr::default().is_empty() && JsonStr::default() == JsonStr::from(""));
}

#[test]
fn escapes_are_resolved_without_a_copy() {
    for (raw, expected) in [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""a\u0041z\u00e9\u20AC""#, "aAzé€"),
        (r#""\ud83d\ude00!""#, "😀!"),
        (r#""\uD800""#, "\u{fffd}"),
        (r#""\udc00\ud800x""#, "\u{fffd}\u{fffd}x"),
        (r#""\ud800\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud800\n""#, "\u{fffd}\n"),
        (r#""\ud800\u0041""#, "\u{fffd}A"),
        (r#""\u0000""#, "\0"),
        ("\"é\\té\"", "é\té"),
    ] {
        let text = string(raw);
        assert!(text.is_escaped() && text.as_str().is_none() && text.as_bytes().is_none());
        assert_eq!(text.raw(), &raw[1..raw.len() - 1]);
        assert!(text == *expected && text == JsonStr::from(expected), "{raw}");
        assert!(JsonStr::from(expected) == text && text != *"x");
        assert_eq!(text.chars().collect::<String>(), expected);
        assert_eq!(text.to_string(), expected);
        assert_eq!(format!("{text:?}"), format!("{expected:?}"));
        assert_eq!(text.len(), expected.len());
        let mut buffer = [0; 32];
        assert_eq!(text.unescape_into(&mut buffer), Ok(expected));
        for room in 0..expected.len() {
            let needed = expected.len();
            let short = text.unescape_into(&mut buffer[..room]);
            assert_eq!(short, Err(EncodeError::BufferTooSmall { needed }));
        }
        #[cfg(feature = "alloc")]
        assert_eq!(text.to_cow(), expected);
    }
}

#[test]
fn numbers_are_exact_or_refused() {
    use ErrorKind::{InvalidNumber, NumberOutOfRange as Range, WrongType as Type};
    type Row = (&'static str, Result<u64, ErrorKind>, Result<i64, ErrorKind>);
    let rows: [Row; 18] = [
        ("0", Ok(0), Ok(0)),
        ("-0", Ok(0), Ok(0)),
        ("7", Ok(7), Ok(7)),
        ("-7", Err(Range), Ok(-7)),
        ("12345678", Ok(12_345_678), Ok(12_345_678)),
        ("123456789", Ok(123_456_789), Ok(123_456_789)),
        ("1718389800123", Ok(1_718_389_800_123), Ok(1_718_389_800_123)),
        ("9007199254740993", Ok((1 << 53) + 1), Ok((1 << 53) + 1)),
        ("12345678901234567", Ok(12_345_678_901_234_567), Ok(12_345_678_901_234_567)),
        ("9223372036854775807", Ok(i64::MAX as u64), Ok(i64::MAX)),
        ("9223372036854775808", Ok(1 << 63), Err(Range)),
        ("-9223372036854775808", Err(Range), Ok(i64::MIN)),
        ("-9223372036854775809", Err(Range), Err(Range)),
        ("18446744073709551615", Ok(u64::MAX), Err(Range)),
        ("18446744073709551616", Err(Range), Err(Range)),
        ("1.0", Err(Type), Err(Type)),
        ("1e2", Err(Type), Err(Type)),
        ("012", Err(InvalidNumber), Err(InvalidNumber)),
    ];
    for (text, unsigned, signed) in rows {
        // At the end of the text and before other bytes.
        for text in [text.to_owned(), format!("{text},             ")] {
            let read = || Reader::new(text.as_bytes());
            assert_eq!(read().u64().map_err(|error| error.kind()), unsigned, "{text}");
            assert_eq!(read().i64().map_err(|error| error.kind()), signed, "{text}");
        }
    }
    let small = |text: &'static str| {
        let read = || Reader::new(text.as_bytes());
        (read().u32().ok(), read().i32().ok())
    };
    assert_eq!(small("4294967295"), (Some(u32::MAX), None));
    assert_eq!(small("4294967296"), (None, None));
    assert_eq!(small("-2147483648"), (None, Some(i32::MIN)));
    assert_eq!(small("-2147483649"), (None, None));
    assert_eq!(small("2147483648"), (Some(1 << 31), None));
    let error = Reader::new(b"  4294967296").u32().expect_err("out of range");
    assert_eq!((error.kind(), error.offset()), (Range, 2));
    let error = Reader::new(b"  -1").u64().expect_err("out of range");
    assert_eq!((error.kind(), error.offset()), (Range, 2));
}

#[test]
fn doubles_are_the_nearest() {
    for text in [
        "0",
        "0.0",
        "1",
        "0.93",
        "4.35",
        "0.1",
        "123456.789",
        "3113600.55",
        "9007199254740993",
        "9007199254740991.5",
        "0.00000001",
        "1e23",
        "8.5e-7",
        "-12.5",
        "1e308",
        "5e-324",
        "2.2250738585072011e-308",
        "1e-400",
        "179769313486231570000",
        "0.123456789012345678",
        "12345678.12345678",
    ] {
        let expected = text.parse::<f64>().expect("a number");
        for text in [text.to_owned(), format!("{text},          ")] {
            let value = Reader::new(text.as_bytes()).f64().expect("a number");
            assert_eq!(value.to_bits(), expected.to_bits(), "{text}");
        }
    }
    let zero = Reader::new(b"-0.0").f64().expect("a number");
    assert!(zero == 0.0 && zero.is_sign_negative());
    for text in ["1e309", "-1e999", "[1e400]"] {
        let mut reader = Reader::new(text.trim_matches(['[', ']']).as_bytes());
        assert_eq!(reader.f64().map_err(|error| error.kind()), Err(ErrorKind::NumberOutOfRange));
        // Skipped, it is a number like any other.
        assert!(Raw::new(text.as_bytes()).is_ok());
    }
}

/// What `write` writes; the buffer is tried at every length.
/// How many rooms, and how much padding, are tried: an interpreter takes a thousand times as long.
const STEP: usize = if cfg!(miri) { 13 } else { 1 };

fn written(write: impl Fn(&mut Writer<'_>)) -> String {
    let mut measure = Writer::new(&mut []);
    write(&mut measure);
    let needed = measure.length();
    for room in (0..needed).step_by(STEP) {
        let mut out = vec![b'#'; room];
        let mut writer = Writer::new(&mut out);
        write(&mut writer);
        assert_eq!(writer.finish(), Err(EncodeError::BufferTooSmall { needed }));
    }
    // Room that is left over is left alone.
    for room in (needed..needed + 40).step_by(STEP) {
        let mut out = vec![b'#'; room];
        let mut writer = Writer::new(&mut out);
        write(&mut writer);
        assert_eq!(writer.finish(), Ok(needed));
        assert!(out[needed..].iter().all(|byte| *byte == b'#'), "written behind the text");
        if room + STEP >= needed + 40 {
            out.truncate(needed);
            return String::from_utf8(out).expect("it is UTF-8");
        }
    }
    unreachable!()
}

#[test]
fn strings_are_escaped_where_they_must_be() {
    let controls: String = (0..=0x20).map(char::from).collect();
    for text in ["", "a", "\"", "\\", "\n", "é€😀", "\u{7f}\u{2028}", "</script>", &controls] {
        for padding in (0..20).step_by(STEP) {
            let text = format!("{}{text}", "x".repeat(padding));
            let expected = serde_json::to_string(&text).expect("a string");
            assert_eq!(
                written(|writer| {
                    writer.string(text.as_str());
                }),
                expected
            );
        }
    }
    // What was read is written as it was.
    let raw = r#""a\u0041\/\ud800""#;
    assert_eq!(
        written(|writer| {
            writer.string(string(raw));
        }),
        raw
    );
}

#[test]
fn commas_and_colons() {
    let text = written(|writer| {
        writer.begin_object().end_object();
    });
    assert_eq!(text, "{}");
    let text = written(|writer| {
        writer.begin_array();
        writer.u64(0).i64(-1).i64(i64::MIN).u64(u64::MAX).bool(true).bool(false).null();
        writer.begin_array().end_array();
        writer.begin_object();
        writer.key("a").raw(Raw::new(b" { \"b\" : 1 } ").expect("right"));
        writer.key("c\"").number(Reader::new(b"1.50").number().expect("a number"));
        writer.end_object();
        writer.string("d").end_array();
    });
    let expected = r#"[0,-1,-9223372036854775808,18446744073709551615,true,false,null,[],{"a":{ "b" : 1 },"c\"":1.50},"d"]"#;
    assert_eq!(text, expected);
}

#[test]
fn nothing_is_written_behind_the_text() {
    let raw = Raw::new(br#"{"a":[1]}"#).expect("right");
    let number = Reader::new(b"-1.50e3").number().expect("a number");
    let escaped = string(r#""a\u0041""#);
    type Write<'a> = &'a dyn Fn(&mut Writer<'_>);
    let rows: [(&str, Write<'_>); 13] = [
        ("7", &|writer| _ = writer.u64(7)),
        ("18446744073709551615", &|writer| _ = writer.u64(u64::MAX)),
        ("-40", &|writer| _ = writer.i64(-40)),
        ("0.5", &|writer| _ = writer.f64(0.5, FloatStyle::JavaScript)),
        ("1e+22", &|writer| _ = writer.f64(1e22, FloatStyle::JavaScript)),
        ("100.0", &|writer| _ = writer.f64(100.0, FloatStyle::Rust)),
        ("true", &|writer| _ = writer.bool(true)),
        ("null", &|writer| _ = writer.null()),
        ("-1.50e3", &|writer| _ = writer.number(number)),
        (r#"{"a":[1]}"#, &|writer| _ = writer.raw(raw)),
        (r#""é\n""#, &|writer| _ = writer.string("é\n")),
        (r#""a\u0041""#, &|writer| _ = writer.string(escaped)),
        ("[]", &|writer| _ = writer.begin_array().end_array()),
    ];
    for (text, write) in rows {
        // At the very end, and with little behind it.
        assert_eq!(written(write), text);
        let in_object = written(|writer| {
            write(writer.begin_object().key("k"));
            writer.end_object();
        });
        assert_eq!(in_object, format!("{{\"k\":{text}}}"));
    }
}

fn double(value: f64, style: FloatStyle) -> String {
    written(|writer| {
        writer.f64(value, style);
    })
}

#[test]
fn doubles_are_written_as_the_peers_do() {
    for (value, javascript, rust) in [
        (0.0, "0", "0.0"),
        (-0.0, "-0", "-0.0"),
        (1.0, "1", "1.0"),
        (-1.5, "-1.5", "-1.5"),
        (0.93, "0.93", "0.93"),
        (3_113_600.55, "3113600.55", "3113600.55"),
        (0.000_001, "0.000001", "1e-6"),
        (0.000_012, "0.000012", "0.000012"),
        (1e-7, "1e-7", "1e-7"),
        (1.5e-7, "1.5e-7", "1.5e-7"),
        (1e15, "1000000000000000", "1000000000000000.0"),
        (1e16, "10000000000000000", "1e+16"),
        (123_456_789_012_345_680.0, "123456789012345680", "1.2345678901234568e+17"),
        (1e21, "1e+21", "1e+21"),
        (1.25e300, "1.25e+300", "1.25e+300"),
        (5e-324, "5e-324", "5e-324"),
        (-1.797_693_134_862_315_7e308, "-1.7976931348623157e+308", "-1.7976931348623157e+308"),
        (-0.000_001_234_567_890_123_456_7, "-0.0000012345678901234567", "-1.2345678901234567e-6"),
    ] {
        assert_eq!(double(value, FloatStyle::JavaScript), javascript);
        assert_eq!(double(value, FloatStyle::Rust), rust);
        assert_eq!(serde_json::to_string(&value).expect("finite"), rust);
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut writer = Writer::new(&mut []);
        writer.begin_array().f64(value, FloatStyle::Rust).end_array();
        assert_eq!(writer.finish(), Err(EncodeError::NotFinite));
    }
}

#[test]
fn lists_stand_on_a_slice_or_on_a_text() {
    let items = [1_u32, 2, 3];
    let list = List::from(&items[..]);
    assert!(list.iter().eq(items) && list.into_iter().eq(items) && !list.is_empty());
    assert_eq!((list.as_raw(), format!("{list:?}")), (None, "[1, 2, 3]".to_owned()));
    assert!(List::<u32>::default().is_empty() && List::<u32>::default() != list);
    // Such a list is read from a message.
    let text = br#"{"event":"stats","data":{"endpoints":[]}}"#;
    let Ok(Event { data: EventData::Stats(stats), .. }) = Event::parse(text) else {
        panic!("statistics")
    };
    assert!(stats.endpoints.is_empty() && stats.endpoints.as_raw().is_some());
}

#[test]
fn numbers_are_shown_as_they_are_written() {
    for (text, is_integer) in [("-0", true), ("1.50", false), ("2E3", false), ("12", true)] {
        let number = Raw::new(text.as_bytes()).expect(text).as_number().expect(text);
        assert_eq!((number.to_string(), number.is_integer()), (text.to_owned(), is_integer));
        assert_eq!(format!("{number:?} {number:>6}"), format!("{text} {text:>6}"));
    }
    assert_eq!(Raw::new(b"[1]").expect("JSON").as_number(), None);
    assert_eq!(RawNumber::default().to_u64(), Ok(0));
}

proptest! {
    #[test]
    fn any_double_is_written_as_short_as_by_serde_json(bits: u64) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            let text = double(value, FloatStyle::Rust);
            prop_assert_eq!(Reader::new(text.as_bytes()).f64(), Ok(value));
            // Where two texts are as short and as near, the last digit is a matter of taste.
            let theirs = serde_json::to_string(&value).expect("finite");
            prop_assert_eq!(&text[..text.len() - 1], &theirs[..theirs.len() - 1]);
            let text = double(value, FloatStyle::JavaScript);
            prop_assert_eq!(Reader::new(text.as_bytes()).f64(), Ok(value));
        }
    }

    #[test]
    fn short_decimals_are_written_as_serde_json_does(digits in 0..10_000_000_000_u64, places in 0..10) {
        let value = digits as f64 / 10_f64.powi(places);
        let text = double(value, FloatStyle::Rust);
        prop_assert_eq!(&text, &serde_json::to_string(&value).expect("finite"));
        prop_assert_eq!(Reader::new(text.as_bytes()).f64(), Ok(value));
    }

    #[test]
    fn any_integer_is_written_as_display_does(value: u64) {
        for value in [value, value >> 20, value >> 40, value % 1000] {
            prop_assert_eq!(written(|writer| {
        writer.u64(value);
    }), value.to_string());
        }
        let value = value.cast_signed();
        prop_assert_eq!(written(|writer| {
        writer.i64(value);
    }), value.to_string());
    }
}
