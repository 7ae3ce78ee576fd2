//! What jambonz would never say: cut off, of wrong types, with members missing or in another order.

mod support;

use callevents::describe::{FieldType, MessageInfo};
use callevents::jambonz::{self, ApplicationMessage, CallInfo, Data, Message, Route};
use callevents::json::{Kind, Raw};
use callevents::{DecodeError, ErrorKind};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::{text, vector_files, vector_rows};

#[test]
fn messages_cut_at_any_byte_are_truncated() {
    for (_, original) in one_of_each() {
        for length in 0..original.len() {
            let cut = &original.as_bytes()[..length];
            let kind = |result: Result<(), DecodeError>| result.map_err(|error| error.kind());
            let expected = Err(ErrorKind::Truncated);
            assert_eq!(kind(jambonz::parse(cut).map(drop)), expected, "{length} of {original}");
            assert_eq!(kind(ApplicationMessage::parse(cut).map(drop)), expected);
            // A route may be complete before the message is.
            if let Err(error) = Route::parse(cut) {
                assert_eq!(error.kind(), ErrorKind::Truncated);
            }
        }
    }
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_its_field() {
    let mut faults = 0;
    for (_, original) in one_of_each() {
        let whole: Value = serde_json::from_str(&original).expect("JSON");
        let info = Message::INFO;
        faults += try_wrong_types(info, &whole, &|object| object.to_string());
        let name = whole["type"].as_str().expect("a type");
        let row = Data::INFO.values.iter().find(|row| row.name == name);
        if let Some(FieldType::Record(info)) = row.expect("a known type").ty {
            faults += try_wrong_types(info, &whole["data"], &|data| {
                let mut whole = whole.clone();
                whole["data"] = data.clone();
                whole.to_string()
            });
        }
    }
    assert!(faults > 1000, "{faults}");
}

/// Puts values of other types into each member that there is a field for.
fn try_wrong_types(
    info: &'static MessageInfo,
    object: &Value,
    whole: &dyn Fn(&Value) -> String,
) -> usize {
    let mut faults = 0;
    for field in info.base.iter().flat_map(|base| base.fields).chain(info.fields) {
        if object.get(field.name).is_none() {
            continue;
        }
        for wrong in [json!(true), json!(-1), json!("\n"), json!([]), json!({}), json!(1.5)] {
            let mut object = object.clone();
            object[field.name] = wrong.clone();
            let text = whole(&object);
            match (jambonz::parse(text.as_bytes()), fits(field.ty, &wrong)) {
                (Ok(_), fits) => assert_ne!(fits, Some(false), "{}: {wrong}", field.name),
                (Err(error), fits) => {
                    assert_ne!(fits, Some(true), "{}: {wrong}: {error}", field.name);
                    // Beside the type: a name gives the data another one.
                    assert!(error.field() == Some(field.name) || field.name == "type");
                    let wrong_kind =
                        matches!(error.kind(), ErrorKind::WrongType | ErrorKind::NumberOutOfRange);
                    assert!(wrong_kind || field.name == "type", "{error}");
                    faults += 1;
                }
            }
        }
    }
    faults
}

/// Whether a value is one of a type, where that is plain.
fn fits(ty: FieldType, value: &Value) -> Option<bool> {
    Some(match ty {
        FieldType::Text => value.is_string(),
        FieldType::Bool => value.is_boolean(),
        FieldType::U16 | FieldType::U32 => false,
        FieldType::I64 => value.is_i64(),
        FieldType::F64 => value.is_number(),
        FieldType::List(_) => value.is_array(),
        FieldType::Record(_) => value.is_object(),
        FieldType::Json => true,
        // `call_status` may be a number.
        _ => return None,
    })
}

#[test]
fn only_the_envelope_has_members_that_must_be_there() {
    for (name, original) in one_of_each() {
        let whole: Value = serde_json::from_str(&original).expect("JSON");
        for key in whole.as_object().expect("an object").keys() {
            let mut without = whole.clone();
            without.as_object_mut().expect("an object").remove(key);
            let result = jambonz::parse(without.to_string().as_bytes()).map(drop);
            let result = result.map_err(|error| (error.kind(), error.field()));
            let needed = ["type", "msgid", "data"].into_iter().find(|needed| needed == key);
            let expected = needed.map_or(Ok(()), |key| Err((ErrorKind::MissingField, Some(key))));
            assert_eq!(result, expected, "{name} without {key}");
        }
        if name != "llm:event" {
            let empty = json!({"type": name, "msgid": "m", "data": {}}).to_string();
            let message = jambonz::parse(empty.as_bytes()).expect("nothing in it is needed");
            assert_eq!(message.call().copied().unwrap_or_default(), CallInfo::default());
        }
    }
}

#[test]
fn what_is_not_known_is_kept() {
    let original = r#"{"type":"call:party","msgid":"m","new":[1],"data":{"x":null},"b3":"b"}"#;
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    assert!(matches!(message.data, Data::Unknown { name, .. } if name == "call:party"));
    assert_eq!(message.rest.entry("new").map(|new| new.to_string()), Some("[1]".into()));
    assert_eq!(built(&message), original);
    let bare = r#"{"type":"call:party","msgid":"m"}"#;
    assert_eq!(built(&jambonz::parse(bare.as_bytes()).expect("a message")), bare);

    let original = r#"{"type":"call:status","msgid":"m","data":{"call_status":"levitating","sip_status":777,"direction":"sideways","call_sid":null,"news":{"a":1.50}}}"#;
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let call = message.call().expect("call info");
    assert_eq!(call.call_status.expect("a status").to_string(), "levitating");
    assert_eq!((call.call_sid, call.leg()), (None, None));
    assert_eq!(built(&message), original);
}

#[test]
fn of_equal_keys_the_last_one_counts() {
    let message = jambonz::parse(
        br#"{"type":"call:status","msgid":"1","msgid":"2","type":"dial:confirm",
            "data":{"call_sid":"a","call_sid":"b"}}"#,
    )
    .expect("a message");
    assert_eq!(message.msgid, "2");
    assert!(matches!(message.data, Data::DialConfirm(call) if call.call_sid == Some("b".into())));
    let text = br#"{"msgid":"m","data":[],"type":"command","type":"ack"}"#;
    let result = ApplicationMessage::parse(text).map_err(|error| error.field());
    // What it says first is not what it is.
    assert_eq!(result.map(drop), Err(Some("type")));
}

#[test]
fn a_name_may_come_behind_what_it_names() {
    let text = br#"{"data":{"event":"finished","id":"x"},"msgid":"m","type":"verb:status"}"#;
    let message = jambonz::parse(text).expect("a message");
    assert!(matches!(message.data, Data::VerbStatus(verb) if verb.id == Some("x".into())));
    assert_eq!(built(&message).as_bytes(), text);
    // The offset is that in the message, not in the data.
    let text = br#"{"data":{"event":1},"msgid":"m","type":"verb:status"}"#;
    let error = jambonz::parse(text).expect_err("a number");
    assert_eq!((error.kind(), error.field()), (ErrorKind::WrongType, Some("event")));
    assert_eq!(error.offset(), 17);
}

#[test]
fn a_million_keys_are_read_in_one_go() {
    let mut text = String::from(r#"{"type":"call:status","msgid":"m","data":{"call_sid":"c""#);
    for number in 0..1_000_000 {
        text.push_str(&format!(",\"k{number}\":0"));
    }
    text.push_str(r#","call_status":"completed"}}"#);
    let message = jambonz::parse(text.as_bytes()).expect("a message");
    assert_eq!(message.leg_sid(), Some("c".into()));
    assert_eq!(built(&message), text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn keys_may_stand_in_any_order(pick in any::<prop::sample::Index>(), seed in any::<u64>()) {
        let messages = one_of_each();
        let original = &pick.get(&messages).1;
        let raw = Raw::new(original.as_bytes()).expect("JSON");
        // What is kept as it stands differs if it stands differently.
        let is_raw = messages.iter().any(|(name, text)| text == original && name == "llm:event");
        let shuffled = shuffle(raw, !is_raw, &mut { seed });
        let message = jambonz::parse(shuffled.as_bytes()).expect("a message");
        prop_assert_eq!(message, jambonz::parse(original.as_bytes()).expect("a message"));
        prop_assert_eq!(built(&message), shuffled);
    }

    #[test]
    fn any_text_is_a_message_or_an_error(text in any::<String>()) {
        let _ = (jambonz::parse(text.as_bytes()), ApplicationMessage::parse(text.as_bytes()));
    }
}

/// The members of the message, and of its data, in another order.
fn shuffle(object: Raw<'_>, with_data: bool, seed: &mut u64) -> String {
    let mut members = Vec::new();
    for (key, value) in object.entries() {
        let is_data = with_data && key == "data" && value.kind() == Kind::Object;
        let value = if is_data { shuffle(value, false, seed) } else { value.to_string() };
        members.push(format!("\"{}\":{value}", key.raw().as_str()));
    }
    for at in (1..members.len()).rev() {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        members.swap(at, (*seed >> 33) as usize % (at + 1));
    }
    format!("{{{}}}", members.join(","))
}

/// The longest recorded message of each type, and its name.
fn one_of_each() -> Vec<(String, String)> {
    let mut longest: Map<String, Value> = Map::new();
    let mut files = vector_files("jambonz");
    files.retain(|name| name.starts_with("jambonz/captured.") || name.contains("constructed"));
    for file in files {
        for row in vector_rows(&file).iter().filter(|row| text(row, "dir") == "in") {
            let original = text(row, "text");
            let whole: Value = serde_json::from_str(original).expect("JSON");
            let name = whole["type"].as_str().expect("a type");
            let best = longest.entry(name).or_insert_with(|| json!(""));
            if best.as_str().is_some_and(|best| best.len() < original.len()) {
                *best = json!(original);
            }
        }
    }
    assert_eq!(longest.len(), Data::INFO.values.len());
    longest.into_iter().map(|(name, text)| (name, text.as_str().expect("text").into())).collect()
}

fn built(message: &Message<'_>) -> String {
    let mut out = vec![0; message.encoded_len()];
    assert_eq!(message.encode(&mut out), Ok(out.len()));
    String::from_utf8(out).expect("UTF-8")
}
