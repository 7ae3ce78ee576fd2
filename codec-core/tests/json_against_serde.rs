//! Our JSON and serde_json agree: on generated texts, on spoilt ones, and on any bytes.

#[path = "bodies/json_diff.rs"]
mod json_diff;

use json_diff::json_diff;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

/// Values of all kinds, nested, with the characters and numbers where faults lie.
fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        4 => "[ -~]{0,40}",
        1 => "[\u{0}-\u{1f}\"\\\\/a]{0,20}",
        1 => "\\PC{0,20}",
        1 => "[\u{7f}-\u{fff}\u{2028}\u{fffd}\u{10000}-\u{10ffff}]{0,12}",
    ];
    let number = prop_oneof![
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..1000_u32).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..1_000_000_u32, 0..9)
            .prop_map(|(digits, places)| { Value::from(f64::from(digits) / 10_f64.powi(places)) }),
    ];
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => number,
        2 => text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            vec((text.clone(), inner), 0..8)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// Pieces of JSON in any order: many are nearly right.
fn nearly_json() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "false",
            "-",
            "0",
            "1",
            ".",
            "e",
            "E",
            "+",
            " ",
            "\n",
            "\t",
            "\u{0}",
            "\\u",
            "\\ud83d",
            "\\ude00",
            "\\ud800",
            "\\n",
            "\\q",
            "\"a\"",
            "\"key\":",
            "12.5",
            "1e999",
            "-0",
            "0.1e-2",
            "18446744073709551616",
            "9007199254740993",
            "4.35",
            "é",
            "\u{1F600}",
        ])
        .prop_map(str::to_owned),
        "[0-9]{1,20}",
    ];
    vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn generated_values(value in values(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        json_diff(text.expect("it is a value").as_bytes());
    }

    #[test]
    fn spoilt_values(
        value in values(),
        changes in vec((any::<proptest::sample::Index>(), any::<u8>(), 0..4_u8), 1..4),
    ) {
        let mut text = value.to_string().into_bytes();
        for (place, byte, how) in changes {
            let at = place.index(text.len() + 1);
            match how {
                0 => text.truncate(at),
                1 => text.insert(at, byte),
                2 => text.splice(at.., b"\",:{}[]0\\".iter().copied().cycle().skip(byte.into()).take(3)).for_each(drop),
                _ => if let Some(place) = text.get_mut(at) { *place = byte },
            }
        }
        json_diff(&text);
    }

    #[test]
    fn pieces(text in nearly_json()) {
        json_diff(text.as_bytes());
    }

    #[test]
    fn pieces_in_a_string(text in nearly_json()) {
        json_diff(format!("[\"{text}\"]").as_bytes());
    }

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..40)) {
        json_diff(&bytes);
    }

    #[test]
    fn decimals(text in "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?") {
        json_diff(text.as_bytes());
    }
}
