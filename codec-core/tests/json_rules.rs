//! What the JSON reader accepts and refuses, with the place and kind of each fault.

use callevents::json::{DEPTH_LIMIT, Kind, Raw, Reader, validate};
use callevents::{DecodeError, ErrorKind};

/// Skipping and reading find the same: nothing, or this fault at this byte.
#[track_caller]
fn check(text: impl AsRef<[u8]>, expected: Option<(ErrorKind, u32)>) {
    let text = text.as_ref();
    let shown = String::from_utf8_lossy(text);
    let found =
        |result: Result<(), DecodeError>| result.err().map(|error| (error.kind(), error.offset()));
    assert_eq!(found(validate(text)), expected, "skipping {shown}");
    assert_eq!(found(read(text)), expected, "reading {shown}");
}

fn read(text: &[u8]) -> Result<(), DecodeError> {
    let mut reader = Reader::new(text);
    read_value(&mut reader)?;
    reader.finish()
}

fn read_value(reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    match reader.kind()? {
        Kind::Null => reader.take_null().map(drop),
        Kind::Bool => reader.bool().map(drop),
        Kind::Number => reader.number().map(drop),
        Kind::String => reader.string().map(drop),
        Kind::Array => {
            let mut array = reader.array()?;
            while let Some(item) = array.next_item()? {
                read_value(item)?;
            }
            Ok(())
        }
        Kind::Object => {
            let mut object = reader.object()?;
            while let Some((_, value)) = object.next_entry()? {
                read_value(value)?;
            }
            Ok(())
        }
    }
}

#[test]
fn values_and_the_whitespace_around_them() {
    for text in [
        "null",
        "true",
        "false",
        "0",
        "\"\"",
        "[]",
        "{}",
        " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n",
        "[[[]],{}]",
        "{\"\":{\"\":\"\"}}",
        "{\"a\":1,\"a\":2}",
        "[null,true,false,0,\"\",[],{}]",
        "\"\u{7f}\u{80}\u{2028}\u{10ffff}\"",
        "[\"\u{feff}\"]",
    ] {
        check(text, None);
    }
}

#[test]
fn faults_of_structure() {
    use ErrorKind::{TrailingData, Truncated, UnexpectedByte};
    for (text, kind, offset) in [
        ("", Truncated, 0),
        (" \n", Truncated, 2),
        ("[", Truncated, 1),
        ("[1", Truncated, 2),
        ("[1,", Truncated, 3),
        ("{", Truncated, 1),
        ("{\"a\"", Truncated, 4),
        ("{\"a\":", Truncated, 5),
        ("{\"a\":1", Truncated, 6),
        ("{\"a\":1,", Truncated, 7),
        ("[,1]", UnexpectedByte, 1),
        ("[1,]", UnexpectedByte, 3),
        ("[1,,2]", UnexpectedByte, 3),
        ("[1 2]", UnexpectedByte, 3),
        ("[1:2]", UnexpectedByte, 2),
        ("[1}", UnexpectedByte, 2),
        ("{1:2}", UnexpectedByte, 1),
        ("{,}", UnexpectedByte, 1),
        ("{\"a\"}", UnexpectedByte, 4),
        ("{\"a\":}", UnexpectedByte, 5),
        ("{\"a\",1}", UnexpectedByte, 4),
        ("{\"a\":1]", UnexpectedByte, 6),
        ("{\"a\":1,}", UnexpectedByte, 7),
        ("{\"a\":1 \"b\":2}", UnexpectedByte, 7),
        ("{'a':1}", UnexpectedByte, 1),
        ("{a:1}", UnexpectedByte, 1),
        ("]", UnexpectedByte, 0),
        ("\u{feff}{}", UnexpectedByte, 0),
        ("\u{a0}1", UnexpectedByte, 0),
        ("\u{c}1", UnexpectedByte, 0),
        ("// a\n1", UnexpectedByte, 0),
        ("NaN", UnexpectedByte, 0),
        ("{} {}", TrailingData, 3),
        ("1 2", TrailingData, 2),
        ("nullx", TrailingData, 4),
        ("[]\0", TrailingData, 2),
        ("tru", Truncated, 3),
        ("nul]", UnexpectedByte, 3),
        ("[falsy]", UnexpectedByte, 5),
        ("True", UnexpectedByte, 0),
    ] {
        check(text, Some((kind, offset)));
    }
}

#[test]
fn numbers() {
    use ErrorKind::{InvalidNumber, TrailingData, Truncated, UnexpectedByte};
    for text in ["-0", "10", "0.0", "-0.10", "1e5", "1E+05", "1e-0", "0e1", "123456789012345678901"]
    {
        check(text, None);
        check(format!("[{text}]"), None);
        check(format!("{{\"a\":{text} }}"), None);
    }
    for (text, kind, offset) in [
        ("-", Truncated, 1),
        ("1.", Truncated, 2),
        ("1e", Truncated, 2),
        ("1e+", Truncated, 3),
        ("[-]", InvalidNumber, 2),
        ("[1.]", InvalidNumber, 3),
        ("[1.e5]", InvalidNumber, 3),
        ("[1e]", InvalidNumber, 3),
        ("[1e-]", InvalidNumber, 4),
        ("01", InvalidNumber, 1),
        ("[-00]", InvalidNumber, 3),
        ("[-01.5]", InvalidNumber, 3),
        ("[-a]", InvalidNumber, 2),
        ("[+1]", UnexpectedByte, 1),
        ("[.5]", UnexpectedByte, 1),
        ("[1.5.5]", UnexpectedByte, 4),
        ("[0x1]", UnexpectedByte, 2),
        ("1a", TrailingData, 1),
        ("[-Infinity]", InvalidNumber, 2),
        ("[１]", UnexpectedByte, 1),
    ] {
        check(text, Some((kind, offset)));
    }
}

#[test]
fn strings() {
    use ErrorKind::{ControlCharacter, InvalidEscape, InvalidUtf8, Truncated};
    for text in [
        r#""\"\\\/\b\f\n\r\t\u0000\uD83D\ude00""#,
        r#""\ud800""#,
        r#""\udc00\ud800x""#,
        r#""\ud800\ud800\udc00""#,
        r#"{"\u0061":1}"#,
    ] {
        check(text, None);
    }
    let faults: [(&[u8], ErrorKind, u32); 28] = [
        (b"\"", Truncated, 1),
        (b"\"a", Truncated, 2),
        (b"\"\\", Truncated, 2),
        (b"\"\\\"", Truncated, 3),
        (b"\"\\u", Truncated, 3),
        (b"\"\\u12", Truncated, 5),
        (b"\"\\u1234", Truncated, 7),
        (b"[\"\xc3", Truncated, 3),
        (b"[\"abcdefgh\xf0\x9f\x98", Truncated, 13),
        (b"{\"a\xe2\x82", Truncated, 5),
        (b"\"\\a\"", InvalidEscape, 1),
        (b"\"ok\\x41\"", InvalidEscape, 3),
        (b"\"\\u123\"", InvalidEscape, 1),
        (b"\"\\u12g4\"", InvalidEscape, 1),
        (b"\"\\u+123\"", InvalidEscape, 1),
        (b"\"\\U0041\"", InvalidEscape, 1),
        (b"\"\\ud800\\u00\"", InvalidEscape, 7),
        (b"{\"\\'\":1}", InvalidEscape, 2),
        (b"\"\n\"", ControlCharacter, 1),
        (b"\"abcdefgh\0\"", ControlCharacter, 9),
        (b"\"\x1f\"", ControlCharacter, 1),
        (b"{\"a\tb\":1}", ControlCharacter, 3),
        (b"\"\xff\"", InvalidUtf8, 1),
        (b"\"ok \xe2\x82\"", InvalidUtf8, 4),
        (b"\"\xc0\xaf\"", InvalidUtf8, 1),
        (b"\"\xed\xa0\x80\"", InvalidUtf8, 1),
        (b"\"\\n\xc3\xa9\x80\"", InvalidUtf8, 5),
        (b"\"\xf4\x90\x80\x80\"", InvalidUtf8, 1),
    ];
    for (text, kind, offset) in faults {
        check(text, Some((kind, offset)));
    }
    // Outside of strings there is nothing beyond ASCII.
    check(b"[1]\xff", Some((ErrorKind::TrailingData, 3)));
    check(b"[\xff]", Some((ErrorKind::UnexpectedByte, 1)));
}

#[test]
fn every_prefix_of_a_text_is_truncated() {
    let text =
        r#"{"a":[1.5e3,-0,true,false,null,"\u00e9\ud83d\ude00 é€😀"],"b":{"c":{}}}"#.as_bytes();
    check(text, None);
    for length in 0..text.len() {
        check(&text[..length], Some((ErrorKind::Truncated, length as u32)));
    }
}

/// An interpreter takes a thousand times as long.
const MANY: usize = if cfg!(miri) { 1_000 } else { 1_000_000 };

#[test]
fn nesting_ends_at_the_limit() {
    let limit = DEPTH_LIMIT as usize;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), (" [ {\"k\" : ", " } ]")] {
        let levels = if close.len() > 1 { 2 } else { 1 };
        for depth in [limit / levels - 1, limit / levels] {
            check(format!("{}1{}", open.repeat(depth), close.repeat(depth)), None);
        }
        let beyond = limit / levels + 1;
        let text = format!("{}1{}", open.repeat(beyond), close.repeat(beyond));
        let offset = open.len() * (limit / levels) + open.len() - open.trim_start().len();
        check(text, Some((ErrorKind::DepthExceeded, offset as u32)));
    }
    // However deep: at the limit it is over.
    for open in ["[", "{\"\":"] {
        let offset = (open.len() * limit) as u32;
        check(open.repeat(MANY), Some((ErrorKind::DepthExceeded, offset)));
    }
    // Side by side there is no limit.
    check(format!("[{}[]]", "[],{},".repeat(MANY)), None);
}

#[test]
fn what_is_not_read_is_skipped_and_checked() {
    let text = br#"{"a":{"b":[1,{"c":2},3],"d":4},"e":[5,6],"f":7}"#;
    // Leaves each container after `stop` steps into it.
    for stop in 0..4 {
        let mut reader = Reader::new(text);
        let mut keys = String::new();
        let mut message = reader.object().expect("an object");
        while let Some((key, value)) = message.next_entry().expect("right") {
            keys.push_str(&key.to_string());
            match value.kind().expect("a value") {
                Kind::Object => {
                    let mut inner = value.object().expect("an object");
                    for _ in 0..stop {
                        let Some((_, value)) = inner.next_entry().expect("right") else { break };
                        if value.kind().expect("a value") == Kind::Array {
                            let mut items = value.array().expect("an array");
                            for _ in 0..stop {
                                if items.next_item().expect("right").is_none() {
                                    break;
                                }
                            }
                        }
                    }
                }
                Kind::Array => {
                    let mut items = value.array().expect("an array");
                    for _ in 0..stop {
                        items.next_item().expect("right");
                    }
                }
                _ => {}
            }
        }
        assert_eq!(keys, "aef");
        assert!(message.next_entry().expect("right").is_none());
        reader.finish().expect("right");
    }
    // A fault in what is skipped is found on the way to the next entry, or at the end.
    let mut reader = Reader::new(br#"{"a":{"b":[01]},"c":1}"#);
    let mut message = reader.object().expect("an object");
    message.next_entry().expect("right").expect("a").1.object().expect("an object");
    let error = message.next_entry().map(drop).expect_err("the number is wrong");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::InvalidNumber, 12));
    let mut reader = Reader::new(br#"[{"a":tru}]"#);
    reader.array().expect("an array").next_item().expect("right");
    assert_eq!(reader.finish().expect_err("the word is wrong").offset(), 9);
}

#[test]
fn keys_are_expected_in_their_order_and_found_in_any() {
    let text = br#"{"a":1,"b":2,"d":[3],"c":4}"#;
    let mut reader = Reader::new(text);
    let mut message = reader.object().expect("an object");
    assert!(message.expect_key("b").expect("right").is_none());
    let value = message.expect_key("a").expect("right").expect("a is next");
    assert_eq!(value.u64(), Ok(1));
    assert!(message.expect_key("").expect("right").is_none());
    assert!(message.expect_key("a").expect("right").is_none());
    message.expect_key("b").expect("right").expect("b is next");
    // `b` was not read, and is skipped.
    assert!(message.expect_key("c").expect("right").is_none());
    message.expect_key("d").expect("right").expect("d is next").array().expect("an array");
    let (key, value) = message.next_entry().expect("right").expect("c is left");
    assert!(key == "c" && value.u64() == Ok(4));
    assert!(message.next_entry().expect("right").is_none());
    assert!(message.expect_key("a").expect("right").is_none());
    reader.finish().expect("right");
    // Whitespace and escapes are left to `next_entry`.
    let mut reader = Reader::new(br#"{ "a":1,"\u0062":2}"#);
    let mut message = reader.object().expect("an object");
    assert!(message.expect_key("a").expect("right").is_none());
    assert!(message.next_entry().expect("right").expect("a is next").0 == "a");
    assert!(message.expect_key("b").expect("right").is_none());
    assert!(message.next_entry().expect("right").expect("b is next").0 == "b");
}

#[test]
fn values_of_another_type() {
    type Typed = fn(&mut Reader<'_>) -> Result<(), DecodeError>;
    let typed: [(Kind, Typed); 9] = [
        (Kind::String, |reader| reader.string().map(drop)),
        (Kind::Number, |reader| reader.number().map(drop)),
        (Kind::Number, |reader| reader.u64().map(drop)),
        (Kind::Number, |reader| reader.i64().map(drop)),
        (Kind::Number, |reader| reader.u32().map(drop)),
        (Kind::Number, |reader| reader.f64().map(drop)),
        (Kind::Bool, |reader| reader.bool().map(drop)),
        (Kind::Array, |reader| reader.array().map(drop)),
        (Kind::Object, |reader| reader.object().map(drop)),
    ];
    for text in [" null", " true", " 1", " \"1\"", " []", " {}"] {
        for (kind, read) in typed {
            let mut reader = Reader::new(text.as_bytes());
            let same = reader.clone().kind() == Ok(kind);
            let found = read(&mut reader).map_err(|error| (error.kind(), error.offset()));
            assert_eq!(found, if same { Ok(()) } else { Err((ErrorKind::WrongType, 1)) }, "{text}");
        }
    }
    for (_, read) in typed {
        let fault = |text: &[u8]| read(&mut Reader::new(text)).map_err(|error| error.kind());
        assert_eq!(fault(b" "), Err(ErrorKind::Truncated));
        assert_eq!(fault(b"}"), Err(ErrorKind::UnexpectedByte));
    }
    assert_eq!(Reader::new(b"1").take_null(), Ok(false));
    assert_eq!(Reader::new(b"nil").take_null().map_err(|error| error.offset()), Err(1));
}

#[test]
fn raw_values() {
    let text = br#" { "a" : [ 1 , "x\u0041" , null , {"b":true} ] , "a" : -2.5e0 } "#;
    let raw = Raw::new(text).expect("right");
    assert_eq!(raw.to_string().as_bytes(), text.trim_ascii());
    assert_eq!(raw.kind(), Kind::Object);
    assert_eq!(raw.entries().count(), 2);
    assert_eq!(raw.entry("a").and_then(|value| value.as_f64()), Some(-2.5));
    assert!(raw.entry("b").is_none() && raw.items().next().is_none() && raw.as_str().is_none());
    let (key, list) = raw.entries().next().expect("an entry");
    assert!(key == "a" && list.entries().next().is_none());
    let items: Vec<_> = list.items().collect();
    assert_eq!(
        items.iter().map(Raw::kind).collect::<Vec<_>>(),
        [Kind::Number, Kind::String, Kind::Null, Kind::Object]
    );
    assert_eq!(
        (items[0].as_u64(), items[0].as_i64(), items[0].as_f64()),
        (Some(1), Some(1), Some(1.0))
    );
    assert!(items[1].as_string().expect("a string") == "xA" && items[1].as_str().is_none());
    assert!(items[2].is_null() && Raw::default().is_null());
    assert_eq!(items[3].entry("b").and_then(|value| value.as_bool()), Some(true));
    assert_eq!(Raw::new(b"[1] 2").map_err(|error| error.kind()), Err(ErrorKind::TrailingData));
}
