//! `decode --updates`: what the messages of any system say about calls, in the words of all.

mod support;

use serde_json::{Value as Json, json};
use support::*;

const VOICETYPED: &str = r#"event: call_started
data: {"event_id":"e1","session_id":"v1","type":"call_started","timestamp":"2025-06-14T18:32:05Z"}

event: speech_final
data: {"event_id":"e2","session_id":"v1","type":"speech_final","timestamp":"2025-06-14T18:32:06Z","text":"hi","confidence":1}

event: call_terminated
data: {"event_id":"e3","session_id":"v1","type":"call_terminated","timestamp":"2025-06-14T18:32:15Z","reason":"transfer"}

"#;

const RTPBRIDGE: &str = r#"{"event":"endpoint.state_changed","data":{"endpoint_id":"\u0065p","old_state":"connecting","new_state":"connected"}}
{"event":"events.dropped","data":{"count":1}}
{"event":"endpoint.file.finished","data":{"endpoint_id":"ep","reason":"error","error":"gone"}}
"#;

const JAMBONZ: &str = r#"{"type":"call:status","msgid":"m1","data":{"call_sid":"j1","call_status":"trying"}}
{"type":"verb:status","msgid":"m2","data":{}}
{"type":"ack","msgid":"m2"}
{"type":"call:status","msgid":"m3","data":{"call_sid":"j1","call_status":"failed","sip_status":486}}
"#;

fn gateway_call() -> Vec<u8> {
    let lines = r#"{"kind":"call_event","call_sid":"g1","event_type":"CHANNEL_CREATE","timestamp_ms":7}
{"kind":"empty"}
{"kind":"call_event","call_sid":"g1","event_type":"UNKNOWN","timestamp_ms":8}
{"kind":"call_event","call_sid":"g1","event_type":"CHANNEL_HANGUP_COMPLETE","timestamp_ms":9,"q850_cause":17}
"#;
    run_well("encode", lines.as_bytes()).out
}

/// The updates without what differs by system: source and offset.
fn updates(args: &str, bytes: &[u8]) -> Vec<Json> {
    let mut lines = run_well(&format!("decode --updates {args}"), bytes).lines();
    for line in &mut lines {
        let line = line.as_object_mut().expect("an object");
        assert_eq!(line.remove("kind"), Some(json!("call_update")));
        assert!(line.remove("source").is_some() && line.remove("offset").is_some());
    }
    lines
}

#[test]
fn all_systems_say_it_in_the_same_words() {
    assert_eq!(
        updates("", &gateway_call()),
        [
            json!({"call_id": "g1", "phase": "created", "at_ms": 7, "end": null}),
            json!({"call_id": "g1", "phase": "ended", "at_ms": 9,
                "end": {"class": "busy", "q850": 17, "sip": null}}),
        ]
    );
    assert_eq!(
        updates("--from voicetyped", VOICETYPED.as_bytes()),
        [
            json!({"call_id": "v1", "phase": "answered", "at_ms": 1_749_925_925_000_u64,
                "end": null}),
            json!({"call_id": "v1", "phase": "ended", "at_ms": 1_749_925_935_000_u64,
                "end": {"class": "transferred", "q850": null, "sip": null}}),
        ]
    );
    assert_eq!(
        updates("--from rtpbridge", RTPBRIDGE.as_bytes()),
        [
            json!({"call_id": "ep", "phase": "answered", "at_ms": null, "end": null}),
            json!({"call_id": "ep", "phase": "ended", "at_ms": null,
                "end": {"class": "failed", "q850": null, "sip": null}}),
        ]
    );
    assert_eq!(
        updates("--from jambonz", JAMBONZ.as_bytes()),
        [
            json!({"call_id": "j1", "phase": "created", "at_ms": null, "end": null}),
            json!({"call_id": "j1", "phase": "ended", "at_ms": null,
                "end": {"class": "busy", "q850": null, "sip": 486}}),
        ]
    );
    assert_eq!(run_well("decode --updates --from sse", VOICETYPED.as_bytes()).text(), "");
}

#[test]
fn a_line_says_whose_it_is_where_it_stood_and_in_which_order() {
    let order = run_well("decode --updates --from jambonz --order report", JAMBONZ.as_bytes());
    assert_eq!(
        order.text().lines().next(),
        Some(
            r#"{"source":"jambonz","kind":"call_update","offset":0,"verdict":"deliver","call_id":"j1","phase":"created","at_ms":null,"end":null}"#
        )
    );
    for (args, bytes) in [
        ("", gateway_call()),
        ("--from voicetyped", VOICETYPED.into()),
        ("--from rtpbridge", RTPBRIDGE.into()),
        ("--from jambonz", JAMBONZ.into()),
    ] {
        let messages = run_well(&format!("decode --order report {args}"), &bytes).lines();
        let updates = run_well(&format!("decode --updates --order report {args}"), &bytes).lines();
        assert_eq!(updates.len(), 2, "{args}");
        for update in updates {
            let said = |message: &&Json| message["offset"] == update["offset"];
            let message = messages.iter().find(said).expect("the message that says it");
            assert_eq!(update["verdict"], message["verdict"], "{args}");
            assert_eq!(update["source"], message["source"], "{args}");
        }
    }
}

#[test]
fn what_is_out_of_order_is_left_out_when_the_order_is_enforced() {
    let twice = gateway_call().repeat(2);
    assert_eq!(run_well("decode --updates", &twice).lines().len(), 4);
    let outcome = run("decode --updates --order enforce", &twice);
    let phases: Vec<_> =
        outcome.lines().iter().map(|line| text(line, "phase").to_owned()).collect();
    assert_eq!(phases, ["created", "ended"]);
    assert!(outcome.err.contains("dropped"), "{}", outcome.err);
}

#[test]
fn errors_are_still_told() {
    let bytes = [&b"no JSON\n"[..], JAMBONZ.as_bytes()].concat();
    let lines = run_well("decode --updates --from jambonz", &bytes).lines();
    assert_eq!((&lines[0]["kind"], &lines[0]["text"]), (&json!("error"), &json!("no JSON")));
    assert_eq!(lines.len(), 3);
    assert_eq!(run("decode --updates --from jambonz --strict", &bytes).code, 1);
}

#[test]
fn a_table_has_no_updates() {
    let outcome = run("decode --updates --format table", b"");
    assert_eq!((outcome.code, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
}
