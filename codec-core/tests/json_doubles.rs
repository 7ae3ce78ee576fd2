//! Doubles: read as the nearest, written as short as can be, whatever they are. The standard
//! library's conversions are the measure.

use callevents::json::{FloatStyle, Reader, Writer};
use proptest::prelude::*;

/// An interpreter takes a thousand times as long: there, some of them do.
const STEP: usize = if cfg!(miri) { 251 } else { 1 };

/// Reads `text`; infinity stands for what is refused as too large.
fn read(text: &str) -> f64 {
    let number = Reader::new(text.as_bytes()).number().expect("a number");
    let value = number.to_f64().unwrap_or(f64::INFINITY.copysign(value_sign(text)));
    let behind = format!("{text},        ");
    assert_eq!(Reader::new(behind.as_bytes()).f64().ok(), number.to_f64().ok(), "{text}");
    value
}

fn value_sign(text: &str) -> f64 {
    if text.starts_with('-') { -1.0 } else { 1.0 }
}

#[track_caller]
fn is_nearest(text: &str) {
    let expected: f64 = text.parse().expect("a number");
    assert_eq!(read(text).to_bits(), expected.to_bits(), "{text}");
}

fn written(value: f64, style: FloatStyle) -> String {
    let mut buffer = [b'#'; 64];
    let mut writer = Writer::new(&mut buffer);
    writer.f64(value, style);
    let length = writer.finish().expect("room for any double");
    assert!(buffer[length..].iter().all(|byte| *byte == b'#'), "written behind the text");
    String::from_utf8(buffer[..length].to_vec()).expect("it is ASCII")
}

/// Is written with as many digits as by the standard library, and as near.
#[track_caller]
fn is_shortest(value: f64) {
    let (expected, expected_exponent) = digits(&format!("{value:e}"));
    for style in [FloatStyle::JavaScript, FloatStyle::Rust] {
        let text = written(value, style);
        assert_eq!(read(&text).to_bits(), value.to_bits(), "{text}");
        assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(value.to_bits()), "{text}");
        let (ours, exponent) = digits(&text);
        if ours != expected {
            // Two are as near: of these we take the even one.
            assert_eq!(exponent, expected_exponent, "{text}");
            let [ours, theirs] = [&ours, &expected].map(|digits| digits.parse::<u64>().unwrap());
            assert!(ours.abs_diff(theirs) == 1 && ours % 2 == 0, "{text} {expected}");
            let (exact, _) = digits(&exact(value));
            assert_eq!(exact, format!("{}5", ours.min(theirs)), "{text}");
        } else {
            assert_eq!(exponent, expected_exponent, "{text}");
        }
    }
}

/// The digits without zeros at either end, and the exponent of the last.
fn digits(text: &str) -> (String, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{}{fraction}", whole.trim_start_matches('-'));
    let digits = all.trim_end_matches('0');
    let zeros = all.len() - digits.len();
    let exponent: i32 = exponent.parse().expect("an exponent");
    match digits.trim_start_matches('0') {
        "" => ("0".to_owned(), 0),
        digits => (digits.to_owned(), exponent - fraction.len() as i32 + zeros as i32),
    }
}

/// All digits of the number halfway between `value` and the next larger double.
fn halfway(value: f64) -> String {
    // The sum of both, times five, divided by ten.
    let next = next_up(value);
    let next = if next.is_finite() { exact(next) } else { format!("{TWO_TO_1024}.0") };
    let (value, next) = (exact(value), next);
    let (_, fraction) = next.split_once('.').expect("a point");
    let places = fraction.len().max(value.split_once('.').map_or(0, |(_, digits)| digits.len()));
    let number = |text: &str| -> Vec<u32> {
        let (whole, fraction) = text.split_once('.').expect("a point");
        format!("{whole:0>320}{fraction:0<places$}").bytes().map(|b| u32::from(b - b'0')).collect()
    };
    let mut carry = 0;
    let mut result: Vec<u8> = Vec::new();
    for (left, right) in number(&value).iter().zip(&number(&next)).rev() {
        carry += (left + right) * 5;
        result.push(b'0' + (carry % 10) as u8);
        carry /= 10;
    }
    assert_eq!(carry, 0);
    result.insert(places + 1, b'.');
    result.reverse();
    let text = String::from_utf8(result).expect("digits");
    match text.trim_start_matches('0') {
        text if text.starts_with('.') => format!("0{text}"),
        text => text.to_owned(),
    }
}

/// The next larger double; `value` is not negative.
fn next_up(value: f64) -> f64 {
    f64::from_bits(value.to_bits() + 1)
}

/// All digits of `value`, with a point.
fn exact(value: f64) -> String {
    format!("{value:.1080}")
}

const TWO_TO_1024: &str = "179769313486231590772930519078902473361797697894230657273430081157732675805500963132708477322407536021120113879871393357658789768814416622492847430639474124377767893424865485276302219601246094119453082952085005768838150682342462881473913110540827237163350510684586298239947245938479716304835356329624224137216";

/// Reads the halfway number above `value`, and what is a little less and a little more.
#[track_caller]
fn halfway_is_read_right(value: f64) {
    let text = halfway(value);
    let next = next_up(value);
    let even = if value.to_bits() % 2 == 0 { value } else { next };
    assert_eq!(read(&text), even, "{text}");
    let text = text.trim_end_matches('0');
    for zeros in [0, 1, 20, 900] {
        let more = format!("{text}{}1", "0".repeat(zeros));
        assert_eq!(read(&more), next, "{more}");
        is_nearest(&more);
    }
    // The last digit that is not zero is counted down.
    let less = match text.strip_suffix('.') {
        Some(whole) => {
            let digits = whole.trim_end_matches('0');
            let (first, last) = digits.split_at(digits.len() - 1);
            let last = last.parse::<u8>().expect("a digit") - 1;
            format!("{first}{last}{}.9", "9".repeat(whole.len() - digits.len()))
        }
        None => {
            let (first, last) = text.split_at(text.len() - 1);
            format!("{first}{}9999", last.parse::<u8>().expect("a digit") - 1)
        }
    };
    assert_eq!(read(&less), value, "{less}");
    is_nearest(&less);
    // The same with an exponent, and cut off anywhere.
    let (whole, fraction) = text.split_once('.').expect("a point");
    let whole = if whole == "0" { "" } else { whole };
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    assert_eq!(read(&format!("{digits}e-{}", fraction.len())), even);
    for length in [1, 15, 16, 17, 18, 19, 20, 21, 30, 100, 400, 767, 768, 769] {
        if let Some(cut) = digits.get(..length) {
            let exponent = (digits.len() - length) as i32 - fraction.len() as i32;
            is_nearest(&format!("{cut}e{exponent}"));
            is_nearest(&format!("0.0{cut}1e{}", exponent + 1 + length as i32));
        }
    }
}

/// Every power of two, its neighbours, and some in between.
fn milestones() -> impl Iterator<Item = f64> {
    let subnormal = (0..52).map(|shift| 1_u64 << shift);
    let bits = subnormal.chain((1..2047).map(|exponent| exponent << 52));
    bits.step_by(STEP).flat_map(|bits| {
        [bits - 1, bits, bits + 1, bits + (1 << 51), bits + 0x5_5555_5555_5555].map(f64::from_bits)
    })
}

#[test]
fn powers_of_two_and_their_neighbours() {
    for value in milestones() {
        is_shortest(value);
        is_shortest(-value);
        is_nearest(&format!("{value:.17e}"));
        is_nearest(&format!("{value:.18e}"));
        is_nearest(&format!("{value:.30e}"));
    }
}

#[test]
#[cfg_attr(miri, ignore = "numbers of a thousand digits")]
fn halfway_numbers() {
    for value in milestones().step_by(7).chain([
        f64::MAX,
        f64::from_bits(f64::MAX.to_bits() - 1),
        0.0,
        5e-324,
    ]) {
        halfway_is_read_right(value);
    }
    assert_eq!(halfway(9_007_199_254_740_992.0).trim_end_matches('0'), "9007199254740993.");
}

#[test]
fn powers_of_ten_and_their_neighbours() {
    for exponent in (-400..400).step_by(STEP) {
        for mantissa in ["1", "2", "5", "9", "0.9", "9.999999999999999", "1.0000000000000002"] {
            is_nearest(&format!("{mantissa}e{exponent}"));
        }
        for digits in [u64::MAX, 1 << 63, (1 << 53) + 1, 9_999_999_999_999_999_999, 123_456_789] {
            is_nearest(&format!("{digits}e{exponent}"));
            is_nearest(&format!("{digits}5E{exponent:+}"));
        }
        let power: f64 = format!("1e{exponent}").parse().expect("a number");
        for value in
            [power, f64::from_bits(power.to_bits().saturating_sub(1)), next_up(power), power * 1.5]
        {
            if value.is_finite() {
                is_shortest(value);
            }
        }
    }
}

#[test]
fn known_stumbling_stones() {
    for text in [
        "9007199254740993",
        "9007199254740993.0000000000000000000000001",
        "9007199254740992.9999999999999999999999999",
        "1e23",
        "8.5e22",
        "2.2250738585072011e-308",
        "2.2250738585072012e-308",
        "2.2250738585072014e-308",
        "2.4703282292062327208e-324",
        "2.4703282292062328e-324",
        "4.9406564584124654e-324",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "0.500000000000000166533453693773481063544750213623046875",
        "7.2057594037927933e16",
        "6.631236846766476e-316",
        "3.2378839133029012895883524125015321748630094e-15",
        "0.9987793",
        "1.3599999999999999",
        "0.0009765625",
        "0.00000000000000000000000000000000000000000000000000",
        "0e999999999999999999999",
        "0.0e-99999999999999999999",
        "1e-99999999999999999999",
    ] {
        is_nearest(text);
        is_nearest(&format!("-{text}"));
    }
    for text in ["1e999999999999999999999", "-17e18446744073709551616", "1e309"] {
        assert_eq!(read(text).abs(), f64::INFINITY);
    }
    // Zeros make good what the exponent takes away.
    let count = if cfg!(miri) { 400 } else { 5000 };
    let zeros = "0".repeat(count);
    for text in
        [format!("1{zeros}e-{count}"), format!("0.{zeros}1e{}", count + 1), format!("{zeros:.1}.5")]
    {
        is_nearest(&text);
    }
    assert_eq!(read(&format!("1{zeros}e-{count}")), 1.0);
    for (value, text) in [(5e-324, "5e-324"), (1e23, "1e+23"), (9.5e-7, "9.5e-7"), (1e22, "1e+22")]
    {
        assert_eq!(written(value, FloatStyle::JavaScript), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 12 } else { 100_000 }))]

    #[test]
    fn any_bits(bits: u64) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            is_shortest(value);
            is_nearest(&format!("{value:.20e}"));
        }
    }

    #[test]
    fn numbers_of_everyday_size(bits: u64, exponent in -70_i32..70) {
        let value = (bits as f64 / 2_f64.powi(64)) * 2_f64.powi(exponent);
        is_shortest(value);
        is_nearest(&value.to_string());
        is_nearest(&format!("{bits}e{exponent}"));
        // The nearest single, as peers that count in them write it.
        is_shortest((value as f32).into());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    #[cfg_attr(miri, ignore = "numbers of a thousand digits")]
    fn any_digits(digits in "[0-9]{1,40}", fraction in "[0-9]{1,2000}", exponent in -700_i32..400) {
        let digits = format!("1{digits}");
        for text in [
            format!("{digits}.{fraction}e{exponent}"),
            format!("0.{fraction}"),
            format!("1{fraction}e{}", exponent - fraction.len() as i32),
            format!("{digits}e{exponent}"),
        ] {
            is_nearest(&text);
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "numbers of a thousand digits")]
    fn halfway_between_any(bits in 0..f64::INFINITY.to_bits()) {
        halfway_is_read_right(f64::from_bits(bits));
    }
}
