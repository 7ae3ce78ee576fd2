//! The queries mean what real clients wrote, and hold no character that anybody could mistake.

mod support;

use callevents::EncodeError;
use callevents::json::Raw;
use callevents::voicetyped::{CallsQuery, EventsQuery};
use proptest::prelude::*;
use support::{text, vector_rows};

/// The parameters of a query string, decoded as servers do.
fn decoded(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
        while let [first, behind @ ..] = rest {
            let (byte, behind) = match (first, behind) {
                (b'%', [high, low, behind @ ..]) => {
                    let digit = |byte: u8| char::from(byte).to_digit(16).expect("a digit") as u8;
                    (digit(*high) * 16 + digit(*low), behind)
                }
                (b'+', behind) => (b' ', behind),
                (other, behind) => (*other, behind),
            };
            bytes.push(byte);
            rest = behind;
        }
        String::from_utf8(bytes).expect("UTF-8")
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').expect("a value"))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn encoded(query: &EventsQuery<'_>) -> String {
    let mut out = vec![0; query.encoded_len()];
    assert_eq!(query.encode(&mut out), Ok(out.len()));
    let out = String::from_utf8(out).expect("ASCII");
    assert_eq!(query.to_string(), out);
    if let Some(short) = out.len().checked_sub(1) {
        let too_small = EncodeError::BufferTooSmall { needed: out.len() };
        assert_eq!(query.encode(&mut vec![0; short]), Err(too_small));
    }
    out
}

#[test]
fn queries_mean_what_real_clients_wrote() {
    for row in vector_rows("voicetyped/subscribe-queries.jsonl") {
        let params = &row["params"];
        let param = |name: &str| params[name].as_str();
        let event_types: Vec<_> =
            param("event_types").iter().flat_map(|all| all.split(',')).collect();
        let query = EventsQuery {
            event_types: &event_types,
            session_id: param("session_id").map(Into::into),
            dialog_name: param("dialog_name").map(Into::into),
            include_history: param("include_history").map(|value| value == "true"),
        };
        let target = text(&row, "request_line").split(' ').nth(1).expect("a target");
        let (path, theirs) = target.split_once('?').unwrap_or((target, ""));
        assert_eq!(path, EventsQuery::PATH);
        assert_eq!(decoded(&encoded(&query)), decoded(theirs), "{row}");
    }
}

#[test]
fn what_is_not_given_is_left_out() {
    assert_eq!(encoded(&EventsQuery::default()), "");
    let empty = EventsQuery {
        session_id: Some("".into()),
        dialog_name: Some("".into()),
        ..EventsQuery::default()
    };
    assert_eq!(encoded(&empty), "");
    assert_eq!(CallsQuery::default().to_string(), "");
    let query = CallsQuery {
        dialog_name: Some("a b".into()),
        page_size: Some(50),
        page_token: Some("eyJvZmZzZXQiOjUwfQ==".into()),
    };
    let expected = "dialog_name=a%20b&page_size=50&page_token=eyJvZmZzZXQiOjUwfQ%3D%3D";
    assert_eq!(query.to_string(), expected);
    assert_eq!(query.encoded_len(), expected.len());
    assert_eq!(query.encode(&mut [0; 80]), Ok(expected.len()));
    assert_eq!(
        query.encode(&mut [0; 10]),
        Err(EncodeError::BufferTooSmall { needed: expected.len() })
    );
}

#[test]
fn an_id_that_was_read_with_escapes_is_written_as_it_reads() {
    let raw = Raw::new(br#""call\u002d\u00e4\/1""#).expect("JSON");
    let query = EventsQuery { session_id: raw.as_string(), ..EventsQuery::default() };
    assert_eq!(encoded(&query), "session_id=call-%C3%A4%2F1");
}

proptest! {
    #[test]
    fn every_text_comes_through_and_only_plain_characters_stand_there(
        session_id in "\\PC{1,12}", dialog_name in any::<String>(),
        event_types in proptest::collection::vec("[a-z_ ,%&=+]{1,8}", 0..4),
        include_history in any::<Option<bool>>(),
    ) {
        let names: Vec<&str> = event_types.iter().map(String::as_str).collect();
        let query = EventsQuery {
            event_types: &names,
            session_id: Some(session_id.as_str().into()),
            dialog_name: Some(dialog_name.as_str().into()),
            include_history,
        };
        let text = encoded(&query);
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._%&=".contains(&byte);
        prop_assert!(text.bytes().all(is_plain), "{}", text);
        let mut expected = Vec::new();
        let history = include_history.map(|yes| yes.to_string()).unwrap_or_default();
        let params = [
            ("event_types", names.join(",")),
            ("session_id", session_id),
            ("dialog_name", dialog_name),
            ("include_history", history),
        ];
        for (name, value) in params {
            if !value.is_empty() {
                expected.push((name.to_owned(), value));
            }
        }
        prop_assert_eq!(decoded(&text), expected);
    }
}
