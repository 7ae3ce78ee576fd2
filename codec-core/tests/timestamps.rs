//! RFC 3339 timestamps become milliseconds, and nothing else does.

use callevents::format::time::timestamp_ms;
use callevents::json::Raw;
use proptest::prelude::*;

#[test]
fn known_moments() {
    for (text, ms) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("1969-12-31T23:59:59.9999Z", -1),
        ("2000-02-29T00:00:00Z", 951_782_400_000),
        ("2025-06-14T18:30:00Z", 1_749_925_800_000),
        ("2025-06-14T19:00:00+02:00", 1_749_920_400_000),
        ("2025-06-14T17:00:01.5Z", 1_749_920_401_500),
        ("2025-06-14T17:00:09.123456789Z", 1_749_920_409_123),
        ("2025-06-14t17:00:09.1z", 1_749_920_409_100),
        ("2025-06-14 17:00:09-00:00", 1_749_920_409_000),
        ("2026-11-21T00:29:34.950332624Z", 1_795_220_974_950),
        ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ("2025-06-14T00:00:00+23:59", 1_749_772_860_000),
        ("0000-01-01T00:00:00Z", -62_167_219_200_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ] {
        assert_eq!(timestamp_ms(text), Some(ms), "{text}");
    }
}

#[test]
fn escapes_change_nothing() {
    let raw = Raw::new(br#""2025-06-14T19:00:00\u002b02:00""#).expect("JSON");
    assert_eq!(timestamp_ms(raw.as_string().expect("a string")), Some(1_749_920_400_000));
}

#[test]
fn other_texts_are_none() {
    for text in [
        "",
        "2025-06-14",
        "2025-06-14T18:30Z",
        "2025-06-14T18:30:00",
        "2025-06-14T18:30:00.Z",
        "2025-06-14T18:30:00,5Z",
        "2025-06-14T18:30:00Z ",
        " 2025-06-14T18:30:00Z",
        "2025-06-14T18:30:00+0200",
        "2025-06-14T18:30:00+02",
        "2025-06-14T18:30:00+24:00",
        "2025-06-14T18:30:00+02:60",
        "2025-06-14T24:00:00Z",
        "2025-06-14T18:60:00Z",
        "2025-06-14T18:30:61Z",
        "2025-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2025-04-31T00:00:00Z",
        "2025-00-01T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "2025-01-00T00:00:00Z",
        "+025-01-01T00:00:00Z",
        "20250614T183000Z",
        "2025-06-14T18:30:00\u{ff3a}",
        "1749925800",
    ] {
        assert_eq!(timestamp_ms(text), None, "{text}");
    }
}

#[test]
fn the_days_follow_each_other() {
    // An interpreter takes a thousand times as long: there, the years about one that has no leap day.
    let (years, first_ms, end_ms) = match cfg!(miri) {
        true => (1_899..1_902_u32, -2_240_524_800_000, -2_145_916_800_000),
        false => (0..10_000, -62_167_219_200_000, 253_402_300_800_000),
    };
    let mut expected: i64 = first_ms;
    for year in years {
        for month in 1..=12 {
            for day in 1..=31 {
                let text = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
                if let Some(ms) = timestamp_ms(text.as_str()) {
                    assert_eq!(ms, expected, "{text}");
                    expected += 86_400_000;
                }
            }
        }
    }
    assert_eq!(expected, end_ms);
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        let _ = timestamp_ms(text.as_str());
    }

    #[test]
    fn offsets_and_fractions_add_up(
        day in 1_u32..=28, hour in 0_u32..24, minute in 0_u32..60,
        ms in 0_u32..1000, off in -1439_i64..=1439,
    ) {
        let base = timestamp_ms(format!("2024-02-{day:02}T{hour:02}:{minute:02}:07Z").as_str());
        let sign = if off < 0 { '-' } else { '+' };
        let (h, m) = (off.abs() / 60, off.abs() % 60);
        let text = format!("2024-02-{day:02}T{hour:02}:{minute:02}:07.{ms:03}{sign}{h:02}:{m:02}");
        let expected = base.expect("valid") + i64::from(ms) - off * 60_000;
        prop_assert_eq!(timestamp_ms(text.as_str()), Some(expected));
    }
}
