//! Everything that rtpbridge was recorded to say decodes, and is built again as it was.

mod support;

use std::collections::BTreeSet;

use callevents::rtpbridge::{EventData, Message, MethodResult, Request};
use serde_json::Value as Json;
use support::captures::{RTPBRIDGE, rtpbridge_rows};

fn built(
    len: usize,
    encode: impl Fn(&mut [u8]) -> Result<usize, callevents::EncodeError>,
) -> String {
    let mut out = vec![0; len];
    assert_eq!(encode(&mut out), Ok(len));
    assert!(len == 0 || encode(&mut out[..len - 1]).is_err());
    String::from_utf8(out).expect("UTF-8")
}

/// The value, or the text itself if it holds a number that is beyond the peer's range.
fn comparable(text: &str) -> Json {
    serde_json::from_str(text).map(as_doubles).unwrap_or_else(|_| text.into())
}

/// The value with numbers as doubles, and without members that are null: those are left out where
/// they may be.
#[cfg(feature = "serde")]
fn without_nulls(value: Json) -> Json {
    let mut value = as_doubles(value);
    let mut open = vec![&mut value];
    while let Some(value) = open.pop() {
        match value {
            Json::Array(items) => open.extend(items),
            Json::Object(members) => {
                members.retain(|_, member| !member.is_null());
                open.extend(members.values_mut());
            }
            _ => {}
        }
    }
    value
}

/// The value with each number below 2^53 as a double: a client may write 1 or 1.0.
fn as_doubles(mut value: Json) -> Json {
    let mut open = vec![&mut value];
    while let Some(value) = open.pop() {
        match value {
            Json::Array(items) => open.extend(items),
            Json::Object(members) => open.extend(members.values_mut()),
            Json::Number(number) if number.as_u64().is_some_and(|whole| whole < 1 << 53) => {
                *value = value.as_f64().into();
            }
            _ => {}
        }
    }
    value
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect(text)
}

#[test]
fn every_message_of_the_server_is_typed_and_built_to_its_bytes() {
    let mut names = BTreeSet::new();
    let mut asked_oddly = 0;
    for file in RTPBRIDGE {
        for row in rtpbridge_rows(file).iter().filter(|row| row.is_in) {
            let message = row.message();
            match &message {
                Message::Event(event) => {
                    let unknown = matches!(event.data, EventData::Unknown { .. });
                    assert!(!unknown, "{}", row.text);
                    names.insert(event.kind());
                }
                Message::Response(response) => {
                    let is_typed = match &response.result {
                        Ok(result) => !matches!(result, MethodResult::Untyped(_)),
                        Err(error) => {
                            !matches!(error.code, callevents::rtpbridge::ErrorCode::Other(_))
                        }
                    };
                    // The server takes requests that are arrays, too: nobody else does.
                    asked_oddly += usize::from(row.request.is_none() && !is_typed);
                    let is_fine = is_typed || row.request.is_none();
                    assert!(is_fine, "{} answers {:?}", row.text, row.request);
                }
                other => panic!("{other:?}"),
            }
            assert_eq!(built(message.encoded_len(), |out| message.encode(out)), row.text);
        }
    }
    assert_eq!((names.len(), asked_oddly), (15, 2), "{names:?}");
}

#[test]
fn what_only_the_documentation_and_the_source_have_is_typed_and_built_to_its_value() {
    let rows = rtpbridge_rows("from-docs");
    for row in &rows {
        let message = row.message();
        let is_unknown = matches!(
            &message,
            Message::Event(event) if matches!(event.data, EventData::Unknown { .. })
        );
        assert!(!is_unknown, "{}", row.text);
        let text = built(message.encoded_len(), |out| message.encode(out));
        assert_eq!(json(&text), json(&row.text));
    }
    assert_eq!(rows.len(), 15);
}

#[test]
fn every_request_is_built_to_its_value() {
    let mut refused = 0;
    for file in RTPBRIDGE {
        for row in rtpbridge_rows(file).iter().filter(|row| !row.is_in) {
            match Request::parse(row.text.as_bytes()) {
                Ok(request) => {
                    let text = built(request.encoded_len(), |out| request.encode(out));
                    assert_eq!(comparable(&text), comparable(&row.text));
                }
                Err(error) => {
                    refused += 1;
                    assert_eq!(*file, "errors", "{error}: {}", row.text);
                }
            }
        }
    }
    assert!(refused > 30);
}

#[cfg(feature = "serde")]
#[test]
fn serialized_messages_have_the_values_of_their_text() {
    for file in RTPBRIDGE.iter().chain(&["from-docs"]) {
        for row in rtpbridge_rows(file) {
            let value = if row.is_in {
                serde_json::to_value(row.message())
            } else {
                let Ok(request) = Request::parse(row.text.as_bytes()) else { continue };
                serde_json::to_value(request)
            };
            if let Ok(expected) = serde_json::from_str::<Json>(&row.text) {
                let value = value.expect("it can be serialized");
                assert_eq!(without_nulls(value), without_nulls(expected));
            }
        }
    }
}
