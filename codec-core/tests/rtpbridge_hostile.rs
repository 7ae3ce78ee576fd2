//! What rtpbridge and its clients would never say: cut off, of wrong types, with members missing;
//! and what they may: members in another order, or twice.

mod support;

use std::collections::BTreeMap;

use callevents::describe::{FieldInfo, FieldType, MessageInfo};
use callevents::rtpbridge::{
    self, Command, ErrorCode, EventData, EventRoute, Message, Method, MethodResult, Request,
    RequestRoute, Response, ResponseError,
};
use callevents::{DecodeError, ErrorKind};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use support::captures::{RTPBRIDGE, rtpbridge_rows};

/// Takes a text for what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Event,
    /// An answer to this method.
    Response(&'static str),
    Request,
}

impl Kind {
    fn check(self, text: &str) -> Result<(), DecodeError> {
        self.check_bytes(text.as_bytes())
    }

    fn check_bytes(self, text: &[u8]) -> Result<(), DecodeError> {
        match self {
            Self::Event => rtpbridge::parse(text).map(drop),
            Self::Response(method) => rtpbridge::parse_response(method.into(), text).map(drop),
            Self::Request => Request::parse(text).map(drop),
        }
    }

    /// A message around data, a result or parameters.
    fn message(self, name: &str, inner: Json) -> Json {
        match self {
            Self::Event => json!({"event": name, "data": inner}),
            Self::Response(_) => json!({"id": "1", "result": inner}),
            Self::Request => json!({"id": "1", "method": name, "params": inner}),
        }
    }
}

/// Every description of what can be in a message, with the name that says so.
fn descriptions() -> Vec<(Kind, &'static str, &'static MessageInfo)> {
    let events = EventData::INFOS.iter().map(|(name, info)| (Kind::Event, *name, *info));
    let results =
        MethodResult::INFOS.iter().map(|(name, info)| (Kind::Response(name), *name, *info));
    let commands = Command::INFOS.iter().map(|(name, info)| (Kind::Request, *name, *info));
    events.chain(results).chain(commands).collect()
}

/// A value of a type, with all that it can have.
fn sample(ty: FieldType) -> Json {
    match ty {
        FieldType::Bool => json!(true),
        FieldType::F64 => json!(1.5),
        FieldType::Text => json!("text"),
        FieldType::Name(info) => json!(info.values.first().expect("a known name").name),
        FieldType::List(item) => json!([sample(*item), sample(*item)]),
        FieldType::Record(info) => {
            let members = info.fields.iter().map(|row| (row.name.to_owned(), sample(row.ty)));
            Json::Object(members.collect())
        }
        FieldType::Json => json!({"any": [1, null]}),
        _ => json!(7),
    }
}

/// The messages that were recorded, of each kind some, and made-up ones with all members.
fn messages() -> Vec<(Kind, String)> {
    let mut seen = BTreeMap::<_, usize>::new();
    let mut messages = Vec::new();
    for file in RTPBRIDGE.iter().chain(&["from-docs"]) {
        for row in rtpbridge_rows(file) {
            let request = |text: &str| {
                let route = RequestRoute::parse(text.as_bytes()).ok()?;
                Some(route.method.name().to_string())
            };
            let (kind, name) = match row.is_in.then(|| row.message()) {
                Some(Message::Event(event)) => (Kind::Event, event.name().to_string()),
                Some(Message::Response(answer)) => {
                    let name = row.request.as_deref().and_then(request).unwrap_or_default();
                    let known = MethodResult::INFOS.iter().find(|(known, _)| *known == name);
                    let outcome = if answer.result.is_ok() { "" } else { " failed" };
                    (Kind::Response(known.map_or("", |row| row.0)), name + outcome)
                }
                Some(other) => panic!("{other:?}"),
                None if Request::parse(row.text.as_bytes()).is_err() => continue,
                None => (Kind::Request, request(&row.text).unwrap_or_default()),
            };
            let count = seen.entry((kind, name)).or_default();
            *count += 1;
            // Long ones say nothing more, and numbers beyond a double are no JSON to serde_json.
            let is_plain =
                serde_json::from_str::<Json>(&row.text).is_ok_and(|json| json.is_object());
            if *count <= 3 && row.text.len() < 2000 && is_plain {
                messages.push((kind, row.text));
            }
        }
    }
    for (kind, name, info) in descriptions() {
        messages.push((kind, kind.message(name, sample(FieldType::Record(info))).to_string()));
    }
    assert!(messages.len() > 120, "{}", messages.len());
    messages
}

#[test]
fn messages_cut_at_any_byte_are_truncated() {
    for (kind, text) in messages() {
        assert_eq!(kind.check(&text), Ok(()), "{text}");
        for len in 0..text.len() {
            let cut = &text.as_bytes()[..len];
            let error = kind.check_bytes(cut).expect_err(&text);
            assert_eq!((error.kind(), error.offset() as usize), (ErrorKind::Truncated, len));
            // A route may be complete before the message is.
            let routes = [EventRoute::parse(cut).map(drop), RequestRoute::parse(cut).map(drop)];
            for error in routes.into_iter().filter_map(Result::err) {
                let kinds = [ErrorKind::Truncated, ErrorKind::WrongType];
                assert!(kinds.contains(&error.kind()), "{error} in {text}");
            }
        }
    }
}

/// Is called for a field of a record, with a function that puts a member into a message or, with
/// `None`, takes it away.
type Each<'e> =
    &'e mut dyn FnMut(&'static MessageInfo, &'static FieldInfo, &dyn Fn(Option<Json>) -> Json);

/// Calls `each` for every field, also of records in it.
fn for_each_field(info: &'static MessageInfo, whole: &dyn Fn(Json) -> Json, each: Each<'_>) {
    let Json::Object(full) = sample(FieldType::Record(info)) else { return };
    for row in info.fields {
        let put = |value: Option<Json>| {
            let mut object = full.clone();
            match value {
                Some(value) => object.insert(row.name.to_owned(), value),
                None => object.remove(row.name),
            };
            whole(Json::Object(object))
        };
        each(info, row, &put);
        match row.ty {
            FieldType::Record(inner) => {
                for_each_field(inner, &|object| put(Some(object)), each);
            }
            FieldType::List(FieldType::Record(inner)) => {
                let in_list = |object| put(Some(json!([sample(FieldType::Record(inner)), object])));
                for_each_field(inner, &in_list, each);
            }
            _ => {}
        }
    }
}

/// What no field of a type takes, and why.
fn misfits(ty: FieldType) -> Vec<(Json, ErrorKind)> {
    use ErrorKind::{NumberOutOfRange, WrongType};
    let above = |max: u64| {
        vec![
            (json!(max.wrapping_add(1)), NumberOutOfRange),
            (json!(-1), NumberOutOfRange),
            (json!(1.5), WrongType),
            (json!("1"), WrongType),
            (json!(true), WrongType),
        ]
    };
    match ty {
        FieldType::U8 => above(u8::MAX.into()),
        FieldType::U16 => above(u16::MAX.into()),
        FieldType::U32 => above(u32::MAX.into()),
        FieldType::U64 => above(0).into_iter().skip(1).collect(),
        FieldType::F64 => vec![(json!("1.5"), WrongType), (json!([1.5]), WrongType)],
        FieldType::Bool => vec![(json!(1), WrongType), (json!("true"), WrongType)],
        FieldType::Text | FieldType::Name(_) => {
            vec![(json!(1), WrongType), (json!(["x"]), WrongType), (json!({}), WrongType)]
        }
        FieldType::List(FieldType::U32) => {
            vec![
                (json!({}), WrongType),
                (json!([-1]), NumberOutOfRange),
                (json!([null]), WrongType),
            ]
        }
        FieldType::List(_) => {
            vec![(json!({}), WrongType), (json!([7, true]), WrongType), (json!("x"), WrongType)]
        }
        FieldType::Record(_) => vec![(json!([]), WrongType), (json!("x"), WrongType)],
        FieldType::Json => Vec::new(),
        other => panic!("no field is {other:?}"),
    }
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_its_field_and_its_byte() {
    let mut faults = 0;
    for (kind, name, info) in descriptions() {
        let whole = |inner| kind.message(name, inner);
        for_each_field(info, &whole, &mut |_, row, put| {
            for (misfit, expected) in misfits(row.ty) {
                let text = put(Some(misfit.clone())).to_string();
                let error = kind.check(&text).expect_err(&text);
                assert_eq!((error.kind(), error.field()), (expected, Some(row.name)), "{text}");
                // It lies inside of what was put there.
                let written = format!("\"{}\":{misfit}", row.name);
                let (at, place) = (error.offset() as usize, text.find(&written));
                // A name that occurs twice may be the other one.
                let place = place.filter(|_| text.matches(&written).count() == 1);
                let is_there = |place| (place..=place + written.len()).contains(&at);
                assert!(place.is_none_or(is_there), "{error} of {misfit} in {text}");
                // Blanks in front of it are none of it.
                let spaced = text.replace(&written, &format!("\"{}\": \t {misfit}", row.name));
                let error = kind.check(&spaced).expect_err(&spaced);
                let byte = spaced.as_bytes().get(error.offset() as usize);
                assert!(byte.is_some_and(|byte| !byte.is_ascii_whitespace()), "{error}: {spaced}");
                faults += 1;
            }
        });
        for wrong in [json!(1), json!("x"), json!([]), json!(true)] {
            let text = kind.message(name, wrong).to_string();
            let error = kind.check(&text).expect_err(&text);
            assert_eq!(error.kind(), ErrorKind::WrongType, "{text}");
            faults += 1;
        }
    }
    assert!(faults > 500, "{faults}");
}

/// The fields that must be there and may be null.
const NULLABLE: [(&str, &str); 4] = [
    ("endpoint_rtcp_bye", "reason"),
    ("endpoint_stats", "rtt_ms"),
    ("endpoint_info", "codec"),
    ("recording_info", "endpoint_id"),
];

#[test]
fn a_member_that_is_missing_or_null_is_an_error_where_it_may_not_be() {
    let mut nullable = 0;
    for (kind, name, info) in descriptions() {
        let whole = |inner| kind.message(name, inner);
        for_each_field(info, &whole, &mut |info, row, put| {
            let without = kind.check(&put(None).to_string());
            let null = kind.check(&put(Some(Json::Null)).to_string());
            let seen = |result: Result<(), DecodeError>| {
                result.map_err(|error| (error.kind(), error.field()))
            };
            if row.optional {
                assert_eq!((without, null), (Ok(()), Ok(())), "{name}: {}", row.name);
                return;
            }
            let missing = Err((ErrorKind::MissingField, Some(row.name)));
            assert_eq!(seen(without), missing, "{name}: {}", row.name);
            if NULLABLE.contains(&(info.kind, row.name)) {
                assert_eq!(null, Ok(()));
                nullable += 1;
            } else {
                assert_eq!(seen(null), Err((ErrorKind::WrongType, Some(row.name))), "{name}");
            }
        });
    }
    assert_eq!(nullable, NULLABLE.len());
}

#[test]
fn the_outermost_members_must_be_there() {
    use ErrorKind::{MissingField, WrongType};
    for (kind, text, expected) in [
        (Kind::Event, r#"{}"#, (MissingField, "event")),
        (Kind::Event, r#"{"data":{}}"#, (MissingField, "event")),
        (Kind::Event, r#"{"event":"dtmf"}"#, (MissingField, "data")),
        (Kind::Event, r#"{"event":7,"data":{}}"#, (WrongType, "event")),
        (Kind::Event, r#"{"event":"x"}"#, (MissingField, "data")),
        (Kind::Response("x"), r#"{"id":"1"}"#, (MissingField, "result")),
        (Kind::Response("x"), r#"{"id":1,"result":{}}"#, (WrongType, "id")),
        (Kind::Response("x"), r#"{"id":"1","error":{"code":"X"}}"#, (MissingField, "message")),
        (Kind::Response("x"), r#"{"id":"1","error":"X"}"#, (WrongType, "error")),
        (Kind::Request, r#"{}"#, (MissingField, "id")),
        (Kind::Request, r#"{"id":"1"}"#, (MissingField, "method")),
        (Kind::Request, r#"{"id":"1","method":"vad.stop"}"#, (MissingField, "params")),
        (Kind::Request, r#"{"id":null,"method":"x"}"#, (WrongType, "id")),
        (Kind::Request, r#"[]"#, (MissingField, "id")),
        (Kind::Request, r#"["1"]"#, (MissingField, "method")),
        (Kind::Request, r#"["1","vad.stop"]"#, (MissingField, "params")),
        (Kind::Request, r#"["1",2]"#, (WrongType, "method")),
    ] {
        let error = kind.check(text).expect_err(text);
        assert_eq!((error.kind(), error.field()), (expected.0, Some(expected.1)), "{text}");
    }
    for text in ["null", "1", "\"x\"", "[]", "[1,2]"] {
        for kind in [Kind::Event, Kind::Response("x")] {
            assert_eq!(kind.check(text).expect_err(text).kind(), WrongType, "{text}");
        }
    }
    for text in [r#"["1","session.list",{},1]"#, r#"["1","session.list"]x"#] {
        assert_eq!(Kind::Request.check(text).expect_err(text).kind(), ErrorKind::TrailingData);
    }
}

#[test]
fn a_request_may_be_an_array_as_for_the_server() {
    for (array, object) in [
        (r#"["1","session.list"]"#, r#"{"id":"1","method":"session.list"}"#),
        (r#"["1", "session.list", {}]"#, r#"{"id":"1","method":"session.list"}"#),
        (
            r#" ["2","vad.stop",{"endpoint_id":"e"}] "#,
            r#"{"id":"2","method":"vad.stop","params":{"endpoint_id":"e"}}"#,
        ),
        (r#"["3","new",[1]]"#, r#"{"id":"3","method":"new","params":[1]}"#),
    ] {
        let request = Request::parse(array.as_bytes()).expect(array);
        assert_eq!(Ok(request), Request::parse(object.as_bytes()));
        let mut out = vec![0; request.encoded_len()];
        request.encode(&mut out).expect("room");
        assert_eq!(String::from_utf8(out).expect("UTF-8"), object);
        let route = RequestRoute::parse(array.as_bytes()).expect(array);
        assert_eq!((route.id, route.method), (request.id, request.command.method()));
    }
}

#[test]
fn of_equal_keys_the_last_counts() {
    let event = br#"{"event":"x","data":1,"event":"dtmf","data":{"digit":"1","digit":"5","duration_ms":1,"endpoint_id":"e"}}"#;
    let Ok(Message::Event(event)) = rtpbridge::parse(event) else { panic!("an event") };
    let EventData::Dtmf(dtmf) = event.data else { panic!("a digit") };
    assert_eq!(dtmf.digit, "5");
    let request = br#"{"id":"1","id":"2","method":"x","method":"session.list"}"#;
    let request = Request::parse(request).expect("a request");
    assert_eq!((request.id, request.command), ("2".into(), Command::SessionList));
}

#[test]
fn what_is_not_known_is_kept() {
    let text = r#"{"event":"new.event","data":{"x":[1,{}]},"more":null}"#;
    let Ok(Message::Event(event)) = rtpbridge::parse(text.as_bytes()) else { panic!("an event") };
    assert_eq!((event.kind(), event.name()), ("unknown", "new.event".into()));
    let mut out = vec![0; event.encoded_len()];
    assert_eq!(event.encode(&mut out), Ok(text.len()));
    assert_eq!(out, text.as_bytes());
    let text = br#"{"id":"1","error":{"code":"NEW","message":"m"}}"#;
    let response = Response::parse(text).expect("an answer");
    let code = response.result.expect_err("an error").code;
    assert_eq!(code, ErrorCode::Other("NEW".into()));
    assert_eq!(ResponseError::INFO.fields.len(), 2);
    assert_eq!(Method::from("x.y"), Method::Other("x.y".into()));
}

/// Members in another order; `depth` levels of objects are shuffled.
fn shuffled(json: Json, depth: usize) -> BoxedStrategy<String> {
    match json {
        Json::Object(object) if depth > 0 => {
            let members: Vec<_> = object
                .into_iter()
                .map(|(key, value)| {
                    shuffled(value, depth - 1)
                        .prop_map(move |value| format!("{}:{value}", json!(key)))
                })
                .collect();
            members
                .prop_flat_map(|members| Just(members).prop_shuffle())
                .prop_map(|members| format!("{{{}}}", members.join(",")))
                .boxed()
        }
        other => Just(other.to_string()).boxed(),
    }
}

/// The members in reverse, at every level.
fn reversed(json: &Json) -> String {
    match json {
        Json::Object(object) => {
            let members: Vec<_> = object
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", json!(key), reversed(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        Json::Array(items) => {
            format!("[{}]", items.iter().map(reversed).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

/// Asserts that both texts are the same message, and that the second is built to its value.
fn assert_same(kind: Kind, usual: &str, other: &str) {
    let value = |text: &str| serde_json::from_str::<Json>(text).expect(text);
    macro_rules! same {
        ($parse:expr) => {{
            let parse = $parse;
            let (ours, theirs) = (parse(other.as_bytes()), parse(usual.as_bytes()));
            let (ours, theirs) = (ours.expect(other), theirs.expect(usual));
            assert_eq!(ours, theirs);
            let mut out = vec![0; ours.encoded_len()];
            ours.encode(&mut out).expect("room");
            let built = String::from_utf8(out).expect("UTF-8");
            // Doubles are written as the server writes them: 1.0.
            let doubles = |json: Json| without_doubles(json);
            assert_eq!(doubles(value(&built)), doubles(value(other)));
        }};
    }
    match kind {
        Kind::Event => same!(rtpbridge::parse),
        Kind::Response(method) => same!(|text| rtpbridge::parse_response(method.into(), text)),
        Kind::Request => same!(Request::parse),
    }
}

/// Whole doubles as integers.
fn without_doubles(json: Json) -> Json {
    match json {
        Json::Array(items) => items.into_iter().map(without_doubles).collect(),
        Json::Object(members) => {
            let members = members.into_iter();
            Json::Object(
                members.map(|(key, value)| (key, without_doubles(value))).collect::<Map<_, _>>(),
            )
        }
        Json::Number(number) => match number.as_f64() {
            Some(double) if number.is_f64() && double.fract() == 0.0 && double.abs() < 1e15 => {
                json!(double as i64)
            }
            _ => Json::Number(number),
        },
        other => other,
    }
}

#[test]
fn members_in_reverse_order_are_the_same_message() {
    for (kind, text) in messages() {
        let json: Json = serde_json::from_str(&text).expect("JSON");
        // What is not typed is compared as it is written, so its inside stays as it is.
        let is_typed = !text.contains("\"headers\"") && kind != Kind::Response("");
        if is_typed {
            assert_same(kind, &text, &reversed(&json));
        }
    }
}

/// What a route says of a call is what the event itself can say: a member that only looks like the
/// id is none.
#[test]
fn a_route_names_whom_the_event_is_declared_to_be_about() {
    for (name, info) in EventData::INFOS {
        let has = |name| info.fields.iter().any(|field| field.name == name);
        let call_id = match (has("endpoint_id"), has("session_id")) {
            (true, _) => "e",
            (false, true) => "s",
            (false, false) => "",
        };
        let own = if has("endpoint_id") { r#","endpoint_id":"e""# } else { "" };
        let looks_alike = if call_id.is_empty() { r#","endpoint_id":"e""# } else { "" };
        let data = format!(r#"{{"a":{{"endpoint_id":"x"}},"session_id":"s"{own}{looks_alike}}}"#);
        let first = match call_id {
            "s" => r#"{"session_id":"s","a":1}"#,
            _ => r#"{"endpoint_id":"e","session_id":"s"}"#,
        };
        for text in [
            format!(r#"{{"event":"{name}","data":{data}}}"#),
            format!(r#"{{ "event":"{name}", "data":{data}}}"#),
            format!(r#"{{"data":{data},"event":"{name}"}}"#),
            // The id in front, as the server writes it.
            format!(r#"{{"event":"{name}","data":{first}}}"#),
            format!(r#"{{"event": "{name}","data":{first}}}"#),
        ] {
            let route = EventRoute::parse(text.as_bytes()).expect("an event");
            assert!(route.event == **name && route.call_id == *call_id, "{text}: {route:?}");
        }
    }
    let unknown = br#"{"event":"new","data":{"a":1,"endpoint_id":"e"}}"#;
    assert!(EventRoute::parse(unknown).expect("an event").call_id == "e");
}

/// An answer's route is its id, wherever that stands.
#[test]
fn an_answer_is_routed_by_its_id_in_any_order() {
    for (text, id) in [
        (r#"{"id":"7","result":{}}"#, "7"),
        (r#"{"result":{},"id":"7"}"#, "7"),
        (r#"{"result":{"id":"8"},"x":[1],"id":"7"}"#, "7"),
        (r#"{ "error": {"code":"INTERNAL_ERROR","message":"m"}, "id": "7" }"#, "7"),
        (r#"{"result":{},"id":null}"#, ""),
        (r#"{"result":{}}"#, ""),
    ] {
        let Ok(Message::Response(response)) = rtpbridge::parse(text.as_bytes()) else {
            panic!("{text}")
        };
        assert_eq!(response.id.unwrap_or_default(), id);
        let route = EventRoute::parse(text.as_bytes()).expect(text);
        assert!(route.event.is_empty() && route.call_id == id, "{text}: {route:?}");
    }
    // It stops where it knows both.
    let cut = br#"{"id":"7","result":{"sessions":["#;
    assert_eq!(EventRoute::parse(cut).map(|route| route.call_id), Ok("7".into()));
    let cut = br#"{"result":{"sessions":["#;
    assert_eq!(EventRoute::parse(cut).map_err(|error| error.kind()), Err(ErrorKind::Truncated));
}

/// An event that is not known may have any data, and is passed on all the same.
#[test]
fn an_event_that_names_nobody_has_a_route() {
    for (data, call_id) in [
        (r#""text""#, ""),
        ("null", ""),
        ("[1]", ""),
        ("7", ""),
        (r#"{"endpoint_id":null}"#, ""),
        (r#"{"session_id":7}"#, ""),
        (r#"{"session_id":"s","endpoint_id":null}"#, "s"),
        (r#"{"endpoint_id":{"endpoint_id":"x"},"session_id":"s"}"#, "s"),
    ] {
        for text in [
            format!(r#"{{"event":"server.notice","data":{data}}}"#),
            format!(r#"{{ "event": "server.notice", "data": {data} }}"#),
            format!(r#"{{"data":{data},"event":"server.notice"}}"#),
            format!(r#"{{"id":7,"event":"server.notice","data":{data}}}"#),
        ] {
            let Ok(Message::Event(event)) = rtpbridge::parse(text.as_bytes()) else {
                panic!("{text}")
            };
            let route = EventRoute::parse(text.as_bytes()).expect(&text);
            assert_eq!((route.event, route.call_id), (event.name(), call_id.into()), "{text}");
        }
    }
    for text in [r#"{"event":"x","data":tru}"#, r#"{"event":"x","data":{"endpoint_id":?}}"#] {
        assert!(EventRoute::parse(text.as_bytes()).is_err(), "{text}");
    }
}

/// Work that grows faster than the message would take minutes.
#[test]
fn a_million_keys_are_read_and_built_in_one_go() {
    let many: String = (0..1_000_000).map(|number| format!("\"k{number}\":0,")).collect();
    for text in [
        format!(
            r#"{{"event":"dtmf","data":{{{many}"digit":"5","duration_ms":1,"endpoint_id":"e"}}}}"#
        ),
        format!(r#"{{{many}"event":"endpoint.tone.finished","data":{{"endpoint_id":"e"}}}}"#),
    ] {
        let Ok(Message::Event(event)) = rtpbridge::parse(text.as_bytes()) else {
            panic!("an event")
        };
        let mut out = vec![0; event.encoded_len()];
        event.encode(&mut out).expect("room");
        assert!(out == text.as_bytes(), "{}", event.kind());
        let route = EventRoute::parse(text.as_bytes()).expect("an event");
        assert_eq!((route.event, route.call_id), (event.name(), "e".into()));
    }
    let request = format!(r#"{{{many}"id":"1","method":"x","params":{{{many}"z":1}}}}"#);
    let request = Request::parse(request.as_bytes()).expect("a request");
    assert_eq!((request.id, request.rest.iter().count()), ("1".into(), 1_000_000));
    let list = format!(r#"{{"id":"1","result":{{"sessions":[{}]}}}}"#, {
        let one = r#"{"created_at":"t","endpoint_count":1,"session_id":"s","state":"active"}"#;
        vec![one; 100_000].join(",")
    });
    let response = rtpbridge::parse_response(Method::SessionList, list.as_bytes());
    let Ok(MethodResult::SessionList(list)) = response.expect("an answer").result else {
        panic!("a list")
    };
    assert_eq!(list.sessions.iter().map(|session| session.endpoint_count).sum::<u64>(), 100_000);
    let deep = format!(r#"{{"event":"x","data":{}"#, "[".repeat(1_000_000));
    let error = rtpbridge::parse(deep.as_bytes()).expect_err("too deep");
    assert_eq!(error.kind(), ErrorKind::DepthExceeded);
}

proptest! {
    #[test]
    fn the_order_of_members_does_not_matter(
        (kind, text, shuffled) in proptest::sample::select(messages())
            .prop_flat_map(|(kind, text)| {
                let json = serde_json::from_str(&text).expect("JSON");
                (Just(kind), Just(text), shuffled(json, 2))
            })
    ) {
        if kind != Kind::Response("") {
            assert_same(kind, &text, &shuffled);
        }
    }

    #[test]
    fn a_byte_that_is_spoilt_is_an_error_inside_or_another_message(
        (kind, text) in proptest::sample::select(messages()),
        at in any::<proptest::sample::Index>(),
        byte in prop_oneof![any::<u8>(), Just(b'"'), Just(b'\\'), Just(b'{'), Just(b'n')],
    ) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(error) = kind.check_bytes(&bytes) {
            prop_assert!(error.offset() as usize <= bytes.len());
        }
    }
}
