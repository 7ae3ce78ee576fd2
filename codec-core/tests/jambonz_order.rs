//! The order of jambonz's statuses: whole recorded sessions, and what cannot happen.

mod support;

use callevents::jambonz::{self, Data, JambonzOrder as Rules, StatusData};
use callevents::order::{CallTracker, OrderRules, State, Verdict};
use callevents::{EndClass, Phase, q850::Cause};
use serde_json::json;
use support::{text, vector_files, vector_rows};

type Calls = CallTracker<Rules, 16>;

#[test]
#[cfg_attr(miri, ignore = "many long texts")]
fn recorded_sessions_are_in_order() {
    let mut statuses = 0;
    for file in vector_files("jambonz") {
        // There the server's classes were called with made-up arguments.
        if !file.starts_with("jambonz/captured.") || file.contains("direct") {
            continue;
        }
        // Each connection by itself, as a process sees it that has just begun.
        let mut calls = Calls::new();
        for row in vector_rows(&file).iter().filter(|row| text(row, "dir") == "in") {
            let message = jambonz::parse(text(row, "text").as_bytes()).expect("a message");
            calls.on_session(&message, 0);
            if let Data::CallStatus(status) = &message.data {
                let verdict = calls.observe(status, 0);
                let joined_late = matches!(verdict, Verdict::AfterGap { .. });
                assert!(
                    matches!(verdict, Verdict::Deliver { .. }) || joined_late,
                    "{file}: {verdict:?} of {row}"
                );
                assert!(!joined_late || file.contains(".c2."), "{file}: {verdict:?} of {row}");
                statuses += 1;
            }
        }
        // What is still in flight was never answered, or goes on over another connection.
        for call in calls.active() {
            let state = call.state;
            assert!(state == Rules::INBOUND_TRYING || file.contains(".c"), "{file}: {state:?}");
        }
    }
    assert!(statuses > 200, "{statuses}");
}

#[test]
fn both_connections_of_a_call_are_followed_by_one_tracker() {
    for name in ["reconnect", "reconnect-before-ack", "dial-child-redirect-adulting"] {
        let mut calls = Calls::new();
        for part in ["c1", "c2"] {
            for row in vector_rows(&format!("jambonz/captured.{name}.{part}.jsonl")) {
                if text(&row, "dir") == "out" {
                    continue;
                }
                let message = jambonz::parse(text(&row, "text").as_bytes()).expect("a message");
                calls.on_session(&message, 0);
                if let Data::CallStatus(status) = &message.data {
                    let verdict = calls.observe(status, 0);
                    assert!(matches!(verdict, Verdict::Deliver { .. }), "{name}: {verdict:?}");
                }
            }
        }
        assert_eq!(calls.violations(), 0);
    }
}

#[test]
fn every_recorded_step_is_in_order() {
    let legs = [
        ("inbound", false, "trying in-progress in-progress completed"),
        ("inbound", false, "trying failed"),
        ("inbound", false, "trying no-answer"),
        ("inbound", false, "no-answer trying"),
        ("outbound", true, "trying trying ringing ringing early-media busy"),
        ("outbound", true, "trying early-media in-progress completed"),
        ("outbound", true, "trying ringing no-answer"),
        ("outbound", true, "trying failed"),
        ("outbound", true, "trying busy"),
        ("outbound", false, "trying early-media ringing failed"),
        ("outbound", false, "trying ringing early-media in-progress completed"),
        ("outbound", false, "trying early-media ringing no-answer"),
        ("outbound", false, "trying in-progress completed"),
    ];
    for (direction, is_dialled, steps) in legs {
        let mut calls = Calls::new();
        for status in steps.split(' ') {
            let verdict = observe(&mut calls, direction, is_dialled, status);
            assert!(matches!(verdict, Verdict::Deliver { .. }), "{steps}: {status} {verdict:?}");
        }
    }
}

#[test]
fn a_telephone_that_rings_may_redirect_the_call() {
    // The server sends another INVITE, and says `trying` for each that it sends.
    for ringing in ["ringing", "early-media", "ringing early-media", "early-media ringing"] {
        let mut calls = Calls::new();
        let steps = format!("trying {ringing} trying {ringing} in-progress completed");
        for status in steps.split(' ') {
            let verdict = observe(&mut calls, "outbound", true, status);
            assert!(matches!(verdict, Verdict::Deliver { .. }), "{steps}: {status} {verdict:?}");
            if status == "trying" {
                assert_eq!(calls.state("leg"), Rules::DIALLED_TRYING);
            }
        }
        assert_eq!(calls.state("leg"), Rules::COMPLETED);
    }
}

#[test]
fn what_cannot_happen_is_a_violation() {
    let cases = [
        ("inbound", false, "trying", "ringing"),
        ("inbound", false, "trying", "completed"),
        ("inbound", false, "trying in-progress", "trying"),
        ("inbound", false, "trying in-progress completed", "in-progress"),
        ("inbound", false, "trying failed", "completed"),
        ("outbound", true, "trying in-progress", "ringing"),
        ("outbound", true, "trying in-progress", "trying"),
        ("outbound", false, "trying ringing", "trying"),
        ("outbound", true, "trying busy", "in-progress"),
        ("outbound", false, "trying in-progress", "early-media"),
        ("outbound", false, "trying no-answer", "busy"),
        ("outbound", true, "", "ringing"),
        ("inbound", false, "", "completed"),
    ];
    for (direction, is_dialled, before, status) in cases {
        let mut calls = Calls::new();
        for before in before.split_terminator(' ') {
            observe(&mut calls, direction, is_dialled, before);
        }
        let from = calls.state("leg");
        let verdict = observe(&mut calls, direction, is_dialled, status);
        assert!(
            matches!(verdict, Verdict::Violation { from: at, .. } if at == from),
            "{before}, {status}: {verdict:?}"
        );
        assert_eq!(calls.state("leg"), from, "nothing changes");
    }
}

#[test]
fn an_end_that_is_told_again_is_a_replay_and_a_late_trying_changes_nothing() {
    for status in ["failed", "busy", "no-answer"] {
        let mut calls = Calls::new();
        observe(&mut calls, "outbound", true, "trying");
        observe(&mut calls, "outbound", true, status);
        assert_eq!(observe(&mut calls, "outbound", true, status), Verdict::Replay, "{status}");
        let end = calls.state("leg");
        let late = observe(&mut calls, "outbound", true, "trying");
        assert_eq!(late, Verdict::Deliver { from: end, to: end });
        assert!(Rules::is_late(&late), "its update tells of what was");
        assert!(calls.is_empty());
    }
}

#[test]
fn a_leg_that_a_new_connection_tells_of_is_uncertain_until_it_is_heard_of() {
    let reconnect = |status: &str| {
        let text = status_text("inbound", false, status);
        format!(r#"{{"type":"session:reconnect","msgid":"m","data":{text}}}"#)
    };
    // Another process began: nothing is known but what the message says, and that may be old.
    let mut calls = Calls::new();
    let text = reconnect("trying");
    calls.on_session(&jambonz::parse(text.as_bytes()).expect("a message"), 0);
    let leg = calls.get("leg").map(|leg| (leg.state, leg.is_uncertain));
    assert_eq!(leg, Some((Rules::INBOUND_TRYING, true)));
    assert!(matches!(observe(&mut calls, "inbound", false, "completed"), Verdict::AfterGap { .. }));
    // One that is known goes on as it was; also one that had been given up.
    for is_given_up in [false, true] {
        let mut calls = Calls::new();
        observe(&mut calls, "inbound", false, "trying");
        observe(&mut calls, "inbound", false, "in-progress");
        if is_given_up {
            assert_eq!(calls.expire(10, 5, |_| ()), 1);
        }
        calls.on_session(&jambonz::parse(text.as_bytes()).expect("a message"), 20);
        let leg = calls.active().map(|leg| (leg.state, leg.last_seen_ms, leg.is_uncertain));
        assert_eq!(leg.collect::<Vec<_>>(), [(Rules::INBOUND_ANSWERED, 20, false)]);
    }
    // An end stays one.
    let mut calls = Calls::new();
    observe(&mut calls, "inbound", false, "no-answer");
    calls.on_session(&jambonz::parse(text.as_bytes()).expect("a message"), 0);
    assert!(calls.is_empty());
}

#[test]
fn unknown_statuses_are_ignored_and_legs_without_a_name_untracked() {
    let mut calls = Calls::new();
    assert_eq!(observe(&mut calls, "inbound", false, "levitating"), Verdict::Ignore);
    assert_eq!(calls.observe(&StatusData::default(), 0), Verdict::Ignore);
    let status = StatusData::parse(br#"{"direction":"inbound","call_status":"trying"}"#);
    assert_eq!(calls.observe(&status.expect("a status"), 0), Verdict::Untracked);
}

#[test]
fn escaped_identifiers_are_the_same_leg() {
    let mut calls = Calls::new();
    for (sid, status) in [("leg", "trying"), ("\\u006ceg", "in-progress"), ("l\\u0065g", "failed")]
    {
        let text =
            format!(r#"{{"call_sid":"{sid}","direction":"inbound","call_status":"{status}"}}"#);
        let status = StatusData::parse(text.as_bytes()).expect("a status");
        calls.observe(&status, 0);
    }
    assert_eq!(calls.state("leg"), Rules::INBOUND_ANSWERED);
    assert_eq!((calls.len(), calls.violations()), (1, 1));
}

#[test]
fn states_have_the_phases_of_their_statuses() {
    for (status, phase) in [
        ("trying", Phase::Created),
        ("ringing", Phase::Ringing),
        ("early-media", Phase::EarlyMedia),
        ("in-progress", Phase::Answered),
        ("completed", Phase::Ended),
        ("failed", Phase::Ended),
        ("busy", Phase::Ended),
        ("no-answer", Phase::Ended),
    ] {
        let text = status_text("outbound", true, status);
        let status = StatusData::parse(text.as_bytes()).expect("a status");
        assert_eq!(status.update().map(|update| update.phase), Some(phase));
        let state = Rules::state(Rules::state_of(&status.call)).expect("a state");
        assert_eq!(state.phase, Some(phase), "{}", state.name);
        assert_eq!(state.is_final, phase == Phase::Ended);
    }
    assert_eq!(Rules::state_of(&StatusData::default().call), State::UNKNOWN);
}

#[test]
fn endings_go_by_the_sip_status() {
    let end = |members: serde_json::Value| {
        let text = members.to_string();
        let update = StatusData::parse(text.as_bytes()).expect("a status").update();
        update.and_then(|update| update.end).expect("an end")
    };
    for (status, sip, class) in [
        ("completed", 200, EndClass::Normal),
        ("completed", 487, EndClass::Cancelled),
        ("failed", 486, EndClass::Busy),
        ("failed", 600, EndClass::Busy),
        ("busy", 603, EndClass::Rejected),
        ("failed", 404, EndClass::Unreachable),
        ("failed", 480, EndClass::NoAnswer),
        ("no-answer", 487, EndClass::Cancelled),
        // Left from an earlier step: the word decides.
        ("busy", 180, EndClass::Busy),
        ("no-answer", 100, EndClass::NoAnswer),
        ("failed", 200, EndClass::Failed),
    ] {
        let end = end(json!({"call_status": status, "sip_status": sip}));
        assert_eq!((end.class, end.sip, end.q850), (class, Some(sip), None), "{status} {sip}");
    }
    assert_eq!(end(json!({"call_status": "busy"})).class, EndClass::Busy);
    // Who gave up: of a call that came in the caller, of one that jambonz began jambonz itself.
    for (direction, class) in [("inbound", EndClass::Cancelled), ("outbound", EndClass::NoAnswer)] {
        let members =
            json!({"call_status": "no-answer", "sip_status": 487, "direction": direction});
        let end = end(members);
        assert_eq!((end.class, end.sip), (class, Some(487)), "{direction}");
        assert_eq!(end.is_retryable(), direction == "outbound");
    }
    for (reason, cause) in [
        ("Q.850;cause=16", Some(Cause::NORMAL_CALL_CLEARING)),
        ("SIP;cause=200, q.850 ; Cause = 17;text=\"busy\"", Some(Cause::USER_BUSY)),
        ("Q.850;cause=0", None),
        ("Q.850;cause=seventeen", None),
        ("SIP;cause=200", None),
        ("SIP;cause=603;text=\"a, Q.850;cause=17; b\"", None),
        ("SIP;text=\"\\\",\";x=1,Q.850;cause=17", Some(Cause::USER_BUSY)),
        ("", None),
    ] {
        let headers = json!({"x_a": "b", "reason": reason});
        let end = end(json!({"call_status": "completed", "headers": headers}));
        assert_eq!(end.q850, cause, "{reason}");
    }
}

#[test]
fn hold_and_new_sessions_are_updates() {
    let update = |text: &str| {
        let message = jambonz::parse(text.as_bytes()).expect("a message");
        message.update().map(|update| (update.call_id.to_string(), update.phase))
    };
    let hook = |event: &str| {
        update(&format!(
            r#"{{"type":"verb:hook","msgid":"m","data":{{"call_sid":"c","event":"{event}","on_hold":true}}}}"#
        ))
    };
    assert_eq!(hook("hold"), Some(("c".into(), Phase::Held)));
    assert_eq!(hook("unhold"), Some(("c".into(), Phase::Resumed)));
    assert_eq!(hook("reinvite"), None);
    let new =
        r#"{"type":"session:new","msgid":"m","data":{"call_sid":"c","call_status":"trying"}}"#;
    assert_eq!(update(new), Some(("c".into(), Phase::Created)));
    // A status that only tells that an acknowledgement was wrong is no new one.
    let again = r#"{"type":"call:status","msgid":"m","data":{"call_sid":"c","call_status":"in-progress","error":"invalid actionHook response","reason":"invalid instruction"}}"#;
    assert_eq!(update(again), None);
    let other = r#"{"type":"verb:status","msgid":"m","call_sid":"c","data":{"event":"starting"}}"#;
    assert_eq!(update(other), None);
}

fn observe(calls: &mut Calls, direction: &str, is_dialled: bool, status: &str) -> Verdict {
    let text = status_text(direction, is_dialled, status);
    calls.observe(&StatusData::parse(text.as_bytes()).expect("a status"), 0)
}

fn status_text(direction: &str, is_dialled: bool, status: &str) -> String {
    let parent = if is_dialled { json!("parent") } else { json!(null) };
    json!({
        "call_sid": "leg",
        "direction": direction,
        "call_status": status,
        "parent_call_sid": parent,
    })
    .to_string()
}
