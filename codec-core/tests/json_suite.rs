//! The public suite of JSON texts, JSONTestSuite, if it is at hand.

use callevents::json::validate;
use serde_json::Value;

#[test]
fn the_suite_is_judged_as_it_says() {
    let Ok(folder) = std::env::var("CALLEVENTS_SUITES") else {
        eprintln!("skipped: CALLEVENTS_SUITES is not set");
        return;
    };
    let file = std::fs::read(format!("{folder}/json/cases.json")).expect("the suite is there");
    let cases: Value = serde_json::from_slice(&file).expect("the suite is JSON");
    let mut counts = [0; 3];
    for case in cases.as_array().expect("an array of cases") {
        let field = |name: &str| case.get(name).and_then(Value::as_str).expect("a string");
        let text = bytes_of_hex(field("hex"));
        let result = validate(&text);
        let (name, verdict) = (field("name"), field("verdict"));
        match verdict {
            "y" => assert_eq!(result, Ok(()), "{name}"),
            "n" => assert!(result.is_err(), "{name}"),
            _ => {}
        }
        let verdict = ["y", "n", "i"].iter().position(|&it| it == verdict).expect("a verdict");
        counts[verdict] += 1;
    }
    assert_eq!(counts, [95, 188, 35]);
}

fn bytes_of_hex(hex: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).expect("a digit") as u8;
    hex.as_bytes().chunks_exact(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}
