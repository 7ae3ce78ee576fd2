//! Everything that rtpbridge was recorded to say decodes, and is built again as it was.

mod support;

use std::collections::BTreeSet;

use callevents::describe::FieldType;
use callevents::rtpbridge::{Command, EventData, Message, MethodResult, Request};
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

/// The value of a request, where the parameters that are doubles are read as such: a client may
/// write 1 or 1.0. The text itself if it holds a number that is beyond a double.
fn comparable(request: &Request<'_>, text: &str) -> Json {
    let Ok(mut value) = serde_json::from_str::<Json>(text) else { return text.into() };
    // As the server does, we take an array for the object.
    if let Json::Array(members) = &value {
        value = ["id", "method", "params"].into_iter().zip(members.clone()).collect();
    }
    let fields = request.command.info().map_or(&[][..], |info| info.fields);
    for row in fields.iter().filter(|row| matches!(row.ty, FieldType::F64)) {
        if let Some(number) = value["params"].get_mut(row.name) {
            *number = number.as_f64().map_or(Json::Null, Json::from);
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
                    assert!(is_typed, "{} answers {:?}", row.text, row.request);
                }
                other => panic!("{other:?}"),
            }
            assert_eq!(built(message.encoded_len(), |out| message.encode(out)), row.text);
        }
    }
    assert_eq!(names.len(), 15, "{names:?}");
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
    let (mut refused, mut arrays) = (0, 0);
    for file in RTPBRIDGE {
        for row in rtpbridge_rows(file).iter().filter(|row| !row.is_in) {
            match Request::parse(row.text.as_bytes()) {
                Ok(request) => {
                    let text = built(request.encoded_len(), |out| request.encode(out));
                    let mut expected = comparable(&request, &row.text);
                    let mut text = comparable(&request, &text);
                    if row.text.starts_with('[') {
                        arrays += 1;
                        // Parameters of a method that takes none have no place in the object.
                        assert_eq!(request.command, Command::SessionList);
                        expected["params"] = Json::Null;
                        text["params"] = Json::Null;
                    }
                    assert_eq!(text, expected);
                }
                Err(error) => {
                    refused += 1;
                    assert_eq!(*file, "errors", "{error}: {}", row.text);
                }
            }
        }
    }
    assert!(refused > 30);
    assert_eq!(arrays, 2);
}

#[cfg(feature = "serde")]
#[test]
fn serialized_messages_have_the_values_of_their_text() {
    for file in RTPBRIDGE.iter().chain(&["from-docs"]) {
        for row in rtpbridge_rows(file) {
            if row.is_in {
                let value = serde_json::to_value(row.message()).expect("it can be serialized");
                assert_eq!(value, json(&row.text));
                continue;
            }
            let Ok(request) = Request::parse(row.text.as_bytes()) else { continue };
            if row.text.starts_with('{') && serde_json::from_str::<Json>(&row.text).is_ok() {
                let text = serde_json::to_string(&request).expect("it can be serialized");
                assert_eq!(comparable(&request, &text), comparable(&request, &row.text));
            }
        }
    }
}
