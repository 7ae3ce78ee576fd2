// The same message in other layouts: each is read by a way of its own.

use callevents::json::{Kind, Raw};

/// What stands around the signs of a text that `laid_out` gives.
#[derive(Clone, Copy)]
pub enum Blanks {
    None,
    /// As Python writes it.
    Spaced,
    /// As many as may be.
    Strewn,
}

/// The text with other blanks outside of its strings. `Strewn` keeps those that it has, so that it
/// can be used on what is no JSON.
pub fn laid_out(text: &[u8], blanks: Blanks) -> Vec<u8> {
    let mut out = Vec::with_capacity(2 * text.len());
    let (mut in_string, mut escaped) = (false, false);
    for &byte in text {
        if in_string {
            out.push(byte);
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        in_string = byte == b'"';
        match (byte, blanks) {
            (b' ' | b'\n' | b'\t' | b'\r', Blanks::None | Blanks::Spaced) => {}
            (b'{' | b'}' | b'[' | b']' | b':' | b',', Blanks::Strewn) => {
                out.extend_from_slice(&[b' ', b'\n', byte, b'\t', b'\r']);
            }
            (b':' | b',', Blanks::Spaced) => out.extend_from_slice(&[byte, b' ']),
            _ => out.push(byte),
        }
    }
    out
}

/// The value with the members of its objects from the last to the first, where no key comes twice.
pub fn reversed(value: Raw<'_>, out: &mut Vec<u8>) {
    match value.kind() {
        Kind::Object => {
            let mut members: Vec<_> = value.entries().collect();
            let key_comes_twice =
                |at: usize| members[..at].iter().any(|(its, _)| *its == members[at].0);
            // Long objects are let off: this is quadratic.
            if members.len() < 200 && !(0..members.len()).any(key_comes_twice) {
                members.reverse();
            }
            out.push(b'{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                out.extend_from_slice(if index == 0 { b"\"" } else { b",\"" });
                out.extend_from_slice(key.raw().as_bytes());
                out.extend_from_slice(b"\":");
                reversed(value, out);
            }
            out.push(b'}');
        }
        Kind::Array => {
            out.push(b'[');
            for (index, item) in value.items().enumerate() {
                out.extend_from_slice(if index == 0 { b"" } else { b"," });
                reversed(item, out);
            }
            out.push(b']');
        }
        _ => out.extend_from_slice(value.as_json().as_bytes()),
    }
}

/// What is in an object however its members stand.
pub fn members(text: &[u8]) -> Option<serde_json::Value> {
    serde_json::from_slice(text).ok()
}

/// Every layout gives the same message, or the same fault.
macro_rules! alike {
    ($parse:expr, $data:expr) => {{
        use crate::bodies::message_roundtrip::layouts::{Blanks, laid_out, members, reversed};
        let data: &[u8] = $data;
        // Blanks in what is passed on as it is are passed on.
        let read = |text: &[u8]| match $parse(text) {
            Ok(message) => {
                let mut built = vec![0; message.encoded_len()];
                message.encode(&mut built).expect("room");
                Ok(laid_out(&built, Blanks::None))
            }
            Err(error) => Err((error.kind(), error.field())),
        };
        let plain = read(data);
        let alike = |text: &[u8]| {
            let ours = read(text);
            assert_eq!(
                ours,
                plain,
                "{:?}\n{:?}",
                text.escape_ascii().to_string(),
                data.escape_ascii().to_string()
            );
        };
        alike(&laid_out(data, Blanks::Strewn));
        if let Ok(raw) = callevents::json::Raw::new(data) {
            alike(&laid_out(data, Blanks::None));
            alike(&laid_out(data, Blanks::Spaced));
            let mut text = Vec::new();
            reversed(raw, &mut text);
            match (read(&text), &plain) {
                (Ok(ours), Ok(plain)) => assert_eq!(members(&ours), members(plain)),
                // Another member is the first that is wrong.
                (Err(_), Err(_)) => {}
                (ours, plain) => {
                    panic!("{ours:?} {plain:?}: {:?}", text.escape_ascii().to_string())
                }
            }
        }
    }};
}
