//! Escapes of half a character, which the JSON of other languages can hold and Rust's text cannot.

use std::borrow::Cow;

/// A line of JSON whose lone surrogates are replacement characters.
pub(super) fn paired(line: &[u8]) -> Cow<'_, [u8]> {
    let mut paired = Vec::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
        at += match (half(rest), rest.get(6..).and_then(half)) {
            (Some(Half::High), Some(Half::Low)) => 12,
            (Some(_), _) => {
                paired.extend_from_slice(&line[copied..at]);
                paired.extend_from_slice(b"\\ufffd");
                copied = at + 6;
                6
            }
            // Behind a backslash stands one character that is no escape's beginning.
            (None, _) if rest[0] == b'\\' => 2,
            (None, _) => 1,
        };
    }
    if copied == 0 {
        return line.into();
    }
    paired.extend_from_slice(&line[copied..]);
    paired.into()
}

enum Half {
    High,
    Low,
}

/// The half of a character whose escape `text` begins with.
fn half(text: &[u8]) -> Option<Half> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let unit = u16::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()?;
    match unit {
        0xd800..=0xdbff => Some(Half::High),
        0xdc00..=0xdfff => Some(Half::Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_lone_halves_are_replaced() {
        let paired = |text: &str| String::from_utf8(super::paired(text.as_bytes()).into()).unwrap();
        assert_eq!(paired(r#""\ud83d\ude00 \\ud83d a""#), r#""\ud83d\ude00 \\ud83d a""#);
        assert_eq!(paired(r#""a\ud83d\u0041\udc00""#), r#""a\ufffd\u0041\ufffd""#);
    }
}
