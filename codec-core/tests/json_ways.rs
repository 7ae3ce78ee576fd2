//! A message is read straight into its fields if nothing is wrong, and exactly if anything is:
//! both ways give the same messages and faults, however the members stand.

use callevents::json::{Kind, Raw, validate};
use callevents::{jambonz, rtpbridge, voicetyped};

/// Texts of messages, none of which keeps a value unread.
const JAMBONZ: &[&str] = &[
    r#"{"type":"call:status","msgid":"m1","call_sid":"c1","data":{"call_sid":"c2","direction":"outbound","from":"+4930","to":"a","sip_status":183,"sip_reason":"Session Progress","call_status":"early-media","originating_sip_trunk_name":"T","duration":12.5,"has_recording":true},"b3":"x-y-1"}"#,
    r#"{"type":"call:status","msgid":"m1","data":{"call_sid":null,"call_status":486}}"#,
    r#"{"type":"session:new","msgid":"m1","call_sid":"c1","data":{"call_sid":"c1","direction":"inbound","defaults":{"synthesizer":{"vendor":"google","language":"en-US"},"recognizer":{}}}}"#,
];
const RTPBRIDGE: &[&str] = &[
    r##"{"event":"dtmf","data":{"digit":"#","duration_ms":120,"endpoint_id":"7c9e6679"}}"##,
    r#"{"event":"endpoint.rtcp_bye","data":{"endpoint_id":"e","reason":null,"ssrc_list":[1,4294967295]}}"#,
    r#"{"event":"stats","data":{"endpoints":[{"codec":"PCMU","endpoint_id":"e","inbound":{"bytes":12345678901,"jitter_ms":0.25,"last_received_ms_ago":0,"packets":12,"packets_lost":1},"outbound":{"bytes":0,"packets":10},"rtt_ms":12.0,"state":"Connected"}]}}"#,
    r#"{"id":"1","error":{"code":"ENDPOINT_ERROR","message":"no"}}"#,
];
const VOICETYPED: &[&str] = &[
    r#"{"event_id":"e1","session_id":"c1","type":"call_terminated","timestamp":"2025-06-14T18:30:10Z","reason":"normal","duration_seconds":-1,"state_transitions":4,"final_state":"bye"}"#,
    r#"{"event_id":"e1","session_id":"c1","type":"speech_final","timestamp":"","transcript":"Grüße","confidence":0.95,"language":"de","duration_ms":1200,"segments":[{"text":"Grü","start_ms":0,"end_ms":12345678,"confidence":1},{"text":"\u00dfe","confidence":1e-3}]}"#,
    r#"{"id":"e1","type":"tts.started","source":"dialog","session_id":"c1","timestamp":"t","data":{"text":"Hello","voice":"v"}}"#,
];

/// A message as it is built.
macro_rules! built {
    ($message:expr) => {{
        let message = $message;
        let mut out = vec![0; message.encoded_len()];
        message.encode(&mut out).expect("room");
        out
    }};
}

/// How a text is written in another way.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Each key's first character as an escape: these are not read straight.
    EscapedKeys,
    /// The members of each object from the last to the first.
    Reversed,
    /// So many of the members of each object from its start to its end.
    Rotated(usize),
    /// Blanks wherever they may be.
    Spaced,
    /// A member in front of each object that no message has.
    UnknownFirst,
}

fn rewritten(text: &[u8], way: Way) -> String {
    let mut out = String::new();
    rewrite(Raw::new(text).expect("JSON"), way, &mut out);
    out
}

fn rewrite(value: Raw<'_>, way: Way, out: &mut String) {
    let blank = if way == Way::Spaced { " \n" } else { "" };
    out.push_str(blank);
    match value.kind() {
        Kind::Object => {
            let mut members: Vec<_> = value.entries().collect();
            if way == Way::Reversed {
                members.reverse();
            }
            if let (Way::Rotated(count), 1..) = (way, members.len()) {
                let count = count % members.len();
                members.rotate_left(count);
            }
            let mut written: Vec<String> = Vec::new();
            if way == Way::UnknownFirst {
                written.push(r#""no field":[{"a":["]}"]}]"#.to_owned());
            }
            for (key, value) in members {
                let key = key.raw();
                let mut member = String::new();
                match (way, key.as_bytes().first()) {
                    (Way::EscapedKeys, Some(first)) if first.is_ascii_alphanumeric() => {
                        member.push_str(&format!("\"\\u{first:04x}{}\":", &key[1..]));
                    }
                    _ => member.push_str(&format!("{blank}\"{key}\"{blank}:")),
                }
                rewrite(value, way, &mut member);
                written.push(member);
            }
            out.push_str(&format!("{{{}{blank}}}", written.join(",")));
        }
        Kind::Array => {
            let items = value.items().map(|item| {
                let mut text = String::new();
                rewrite(item, way, &mut text);
                text
            });
            out.push_str(&format!("[{}{blank}]", items.collect::<Vec<_>>().join(",")));
        }
        _ => out.push_str(value.as_json().as_str()),
    }
    out.push_str(blank);
}

/// Checks a parser with some texts and all that come of them by changing one byte.
macro_rules! check {
    ($texts:expr, $parse:expr) => {
        for text in $texts {
            let plain = $parse(text.as_bytes()).expect("it is well-formed");
            for way in [Way::EscapedKeys, Way::Reversed, Way::Spaced] {
                let other = rewritten(text.as_bytes(), way);
                assert_eq!($parse(other.as_bytes()), Ok(plain), "{other}");
            }
            for count in 1..24 {
                let other = rewritten(text.as_bytes(), Way::Rotated(count));
                assert_eq!($parse(other.as_bytes()), Ok(plain), "{other}");
            }
            assert!($parse(rewritten(text.as_bytes(), Way::UnknownFirst).as_bytes()).is_ok());
            for at in 0..text.len() {
                assert!($parse(&text.as_bytes()[..at]).is_err(), "{text} cut at {at}");
                for byte in *b"{}[]:,\"\\ \n0159-.eEnt\x00\x1f\x7f\x80\xff" {
                    let mut changed = text.as_bytes().to_vec();
                    changed[at] = byte;
                    let straight = $parse(&changed);
                    if validate(&changed).is_err() {
                        assert!(straight.is_err(), "{}", String::from_utf8_lossy(&changed));
                        continue;
                    }
                    let exact = rewritten(&changed, Way::EscapedKeys);
                    let exact = $parse(exact.as_bytes());
                    assert_eq!(
                        straight.map_err(|error| (error.kind(), error.field())).is_ok(),
                        exact.is_ok(),
                        "{}",
                        String::from_utf8_lossy(&changed)
                    );
                    if let (Err(straight), Err(exact)) = (straight, exact) {
                        let told = |error: callevents::DecodeError| (error.kind(), error.field());
                        assert_eq!(told(straight), told(exact));
                    }
                }
            }
        }
    };
}

#[test]
fn messages_of_jambonz_are_the_same_either_way() {
    check!(JAMBONZ, jambonz::parse);
}

#[test]
fn messages_of_rtpbridge_are_the_same_either_way() {
    check!(RTPBRIDGE, rtpbridge::parse);
}

#[test]
fn events_of_voicetyped_are_the_same_either_way() {
    check!(VOICETYPED, voicetyped::parse_event);
}

/// Members stand in front of their type, and what looks like a type behind them is none.
#[test]
fn a_type_that_comes_last_is_looked_for_and_not_guessed_wrong() {
    let data = r#""data":{"call_sid":"c2","call_status":"completed"}"#;
    let plain = format!(r#"{{"type":"call:status","msgid":"m",{data}}}"#);
    let plain = jambonz::parse(plain.as_bytes()).expect("it is well-formed");
    for (front, behind) in [
        ("", r#","msgid":"m","type":"call:status"}"#),
        ("", r#","type":"call:status","msgid":"m"} "#),
        (r#""msgid":"m","type":"call:status","#, "}"),
        (r#""type":"call:status","#, r#","msgid":"m"}"#),
    ] {
        let text = format!("{{{front}{data}{behind}");
        assert_eq!(jambonz::parse(text.as_bytes()), Ok(plain), "{text}");
    }
    for (behind, is_ok) in [
        // In strings and members that are no type, there may be anything.
        (r#","type":"call:status","msgid":"m","b3":"},\"type\":\"verb:hook"}"#, true),
        (r#","type":"call:status","msgid":"m","x":{"type":"verb:hook"},"y":[]}"#, true),
        (r#","type":"call:status","msgid":"m","x":[{},"]"]}"#, true),
        // The first is what it seemed to be, or the last: what counts is the last.
        (r#","type":"call:status","msgid":"m","type":"call:status"}"#, true),
        (r#","type":"call:status","msgid":"m","x":[],"type":"verb:status"}"#, true),
        (r#","type":"call:status","msgid":"m","type":7}"#, false),
        (r#","type":"call:status""#, false),
        (r#","msgid":"m"}"#, false),
    ] {
        let text = format!("{{{data}{behind}");
        let escaped = text.replace("\"type\":", "\"\\u0074ype\":");
        // What has no field is kept as it is written.
        let parse = |text: &[u8]| match jambonz::parse(text) {
            Ok(message) => Ok(format!("{:?}", message.data)),
            Err(error) => Err(error.kind()),
        };
        assert_eq!(parse(text.as_bytes()).is_ok(), is_ok, "{text}");
        assert_eq!(parse(text.as_bytes()), parse(escaped.as_bytes()), "{text}");
    }
}

/// What comes before its type and has no field is checked all the same.
#[test]
fn members_of_no_field_are_checked_wherever_they_stand() {
    let rest = r#""session_id":"c","timestamp":"t","event_id":"e""#;
    for (value, is_ok) in [
        ("12", true),
        ("1.5e3", true),
        (r#""text""#, true),
        ("01", false),
        ("1x", false),
        ("1.", false),
        ("1 2", false),
        ("12/", false),
        ("\"\u{1}\"", false),
    ] {
        for text in [
            format!(r#"{{"none":{value},{rest},"type":"tts_started"}}"#),
            format!(r#"{{{rest},"type":"tts_started","none":{value}}}"#),
            format!(r#"{{"type":"tts_started","none":{value},{rest}}}"#),
            format!(r#"{{{rest},"none":{value},"type":"tts_started"}}"#),
        ] {
            let parsed = voicetyped::parse_event(text.as_bytes());
            assert_eq!(parsed.is_ok(), is_ok, "{text}");
            assert_eq!(validate(text.as_bytes()).is_ok(), is_ok, "{text}");
        }
    }
    for key in ["a\u{1}", "a\\", "a\\q"] {
        let text = format!("{{\"{key}\":1,{rest},\"type\":\"tts_started\"}}");
        assert!(voicetyped::parse_event(text.as_bytes()).is_err(), "{text}");
    }
}

/// What is nested too deeply is found, though values in messages are read from their start.
#[test]
fn values_in_messages_may_be_as_deep_as_anywhere() {
    for (depth, is_ok) in [(62, true), (63, false)] {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let text =
            format!(r#"{{"type":"call:status","msgid":"m","data":{{"customerData":{nested}}}}}"#);
        let parsed = jambonz::parse(text.as_bytes());
        assert_eq!(parsed.is_ok(), is_ok, "{depth}");
        assert_eq!(validate(text.as_bytes()).is_ok(), is_ok, "{depth}");
    }
}

/// Whatever a key that no field is known for looks like, what is accepted is JSON, and no byte of it is
/// lost.
#[test]
fn keys_of_no_field_may_have_any_length() {
    let jambonz = r#""type":"call:status","msgid":"m","data":{"call_sid":"c"}}"#;
    let voicetyped = r#""session_id":"c","timestamp":"t","event_id":"e","type":"tts_started"}"#;
    let mut accepted = 0;
    for len in 0..72 {
        let key = "k".repeat(len);
        // The quote where it must be, and a byte off, with what looks like its end there.
        for behind in
            ["\":1,", "x:1,", "x:12,\":34\":5,", "\":\"", "\"\":1,", ":\":\":\",", "\\\":1,"]
        {
            for rest in [jambonz, voicetyped] {
                let text = format!("{{\"{key}{behind}{rest}");
                let is_json = validate(text.as_bytes()).is_ok();
                let built = match (jambonz::parse(text.as_bytes()), rest == jambonz) {
                    (Ok(message), true) => built!(message),
                    (Err(_), true) => continue,
                    _ => match voicetyped::parse_event(text.as_bytes()) {
                        Ok(event) => built!(event),
                        Err(_) => continue,
                    },
                };
                assert!(is_json, "{text}");
                assert_eq!(built.len(), text.len(), "{text}");
                accepted += 1;
            }
        }
    }
    assert!(accepted > 200, "{accepted}");
}

/// Members that nobody knows may be as deep in a list's items as anywhere: no item is lost.
#[test]
fn items_of_lists_may_hold_anything_however_deep() {
    for depth in 1..=60 {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let text = format!(
            r#"{{"event_id":"e","session_id":"c","type":"speech_final","timestamp":"t","segments":[{{"x":{nested},"text":"a"}},{{"text":"b"}}]}}"#
        );
        let event = voicetyped::parse_event(text.as_bytes()).expect("it is not too deep");
        let voicetyped::Payload::SpeechFinal(speech) = event.payload else { panic!("{event:?}") };
        let segments = speech.segments.unwrap_or_default().iter();
        let texts: Vec<_> = segments.map(|segment| segment.text.unwrap_or_default()).collect();
        assert_eq!(texts, ["a", "b"], "{depth}");
        let text = format!(
            r#"{{"id":"1","result":{{"session_id":"s","created_at":"t","state":"active","endpoints":[{{"x":{nested},"endpoint_id":"e1","endpoint_type":"webrtc","direction":"sendrecv","state":"connected","codec":null}},{{"endpoint_id":"e2","endpoint_type":"webrtc","direction":"sendrecv","state":"connected","codec":null}}],"recordings":[],"vad_active":[]}}}}"#
        );
        let response = rtpbridge::parse_response(rtpbridge::Method::SessionInfo, text.as_bytes());
        let Ok(rtpbridge::MethodResult::SessionInfo(info)) =
            response.expect("it is not too deep").result
        else {
            panic!("{text}")
        };
        let ids: Vec<_> = info.endpoints.iter().map(|item| item.endpoint_id.to_string()).collect();
        assert_eq!(ids, ["e1", "e2"], "{depth}");
    }
}
