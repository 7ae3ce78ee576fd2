//! The order of rtpbridge's events: whole recorded sessions, and what can be relied on.

mod support;

use std::collections::HashMap;

use callevents::order::{CallTracker, OrderRules as _, Verdict};
use callevents::rtpbridge::{
    EndpointRemove, EndpointTransferResult, Event, EventsDropped, Message, Method, MethodResult,
    Response, RtpbridgeOrder as Rules,
};
use callevents::{EndClass, Phase, Text};
use support::captures::{RTPBRIDGE, rtpbridge_rows};

type Calls = CallTracker<Rules, 64>;

fn change(old: &str, new: &str) -> String {
    format!(
        r#"{{"event":"endpoint.state_changed","data":{{"endpoint_id":"e1","new_state":"{new}","old_state":"{old}"}}}}"#
    )
}

fn follow(calls: &mut Calls, text: &str) -> Option<Verdict> {
    calls.follow(&Event::parse(text.as_bytes()).expect("an event"), 0)
}

fn is_uncertain(calls: &Calls) -> bool {
    calls.get(Text::new("e1")).expect("a known endpoint").is_uncertain
}

fn info(calls: &mut Calls, endpoints: &str) {
    let text = format!(
        r#"{{"id":"1","result":{{"created_at":"2026-04-03T00:00:00Z","endpoints":[{endpoints}],"recordings":[],"session_id":"s","state":"active","vad_active":[]}}}}"#
    );
    let response = Response::parse_of(Method::SessionInfo, text.as_bytes()).expect("a response");
    calls.on_result(&response.result.expect("a result"), 0);
}

const E1: &str = r#"{"codec":null,"direction":"sendrecv","endpoint_id":"e1","endpoint_type":"webrtc","state":"connected"}"#;

#[test]
fn no_recorded_session_breaks_the_order() {
    let (mut judged, mut doubts) = (0, 0);
    for file in RTPBRIDGE {
        let mut connections = HashMap::<u64, Calls>::new();
        for row in rtpbridge_rows(file).iter().filter(|row| row.is_in) {
            let calls = connections.entry(row.conn).or_default();
            match row.message() {
                Message::Event(event) => {
                    let is_notice = event.name() == "events.dropped";
                    if let Some(verdict) = calls.follow(&event, row.t_ms) {
                        let is_fine = matches!(verdict, Verdict::Deliver { .. });
                        assert!(is_fine, "{file}: {verdict:?} of {}", row.text);
                        judged += 1;
                    }
                    if is_notice {
                        assert_eq!(calls.uncertain().count(), calls.len(), "{file}");
                        doubts += calls.len();
                    }
                }
                Message::Response(response) => {
                    let Ok(result) = &response.result else { continue };
                    calls.on_result(result, row.t_ms);
                    if let MethodResult::SessionInfo(info) = result {
                        assert_eq!(calls.uncertain().count(), 0, "{file}");
                        for endpoint in info.endpoints.iter() {
                            let id = endpoint.endpoint_id.as_text().expect("a UUID");
                            assert_eq!(calls.state(id), Rules::state_of(&endpoint.state));
                        }
                    }
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(connections.values().all(|calls| calls.violations() == 0));
    }
    assert!(judged > 1500 && doubts > 0, "{judged} {doubts}");
}

#[test]
fn a_notice_of_loss_makes_uncertain_until_the_session_is_asked() {
    let mut calls = Calls::new();
    follow(&mut calls, &change("connecting", "connected"));
    assert!(!is_uncertain(&calls));
    let dropped = EventsDropped { count: 3, ..Default::default() };
    assert_eq!(calls.follow(&dropped_event(dropped), 0), None);
    assert!(is_uncertain(&calls));
    // What follows is older than what was lost.
    follow(&mut calls, &change("connected", "connected"));
    assert!(is_uncertain(&calls));
    info(&mut calls, E1);
    assert!(!is_uncertain(&calls));
    assert_eq!(calls.state(Text::new("e1")), Rules::CONNECTED);
    // Asked again, it is gone.
    info(&mut calls, "");
    assert_eq!((calls.len(), calls.state(Text::new("e1"))), (0, Rules::GONE));
}

#[test]
fn an_event_that_the_server_could_not_write_is_a_loss() {
    for text in [
        r#"{"event":"endpoint.state_changed","data":{"error":"serialization_failed"}}"#,
        r#"{"event":"events.dropped","data":{"error":"serialization_failed"}}"#,
        r#"{"event":"error","data":{}}"#,
    ] {
        let mut calls = Calls::new();
        follow(&mut calls, &change("connecting", "connected"));
        assert_eq!(follow(&mut calls, text), None);
        assert!(is_uncertain(&calls), "{text}");
    }
}

fn dropped_event(dropped: EventsDropped<'_>) -> Event<'_> {
    callevents::rtpbridge::EventData::from(dropped).into()
}

#[test]
fn an_attached_session_is_uncertain() {
    let mut calls = Calls::new();
    follow(&mut calls, &change("connecting", "connected"));
    calls.on_result(&MethodResult::SessionAttach(Default::default()), 0);
    assert!(is_uncertain(&calls));
}

#[test]
fn what_is_heard_of_first_behind_a_notice_is_uncertain() {
    let transfer = r#"{"event":"endpoint.transferred_in","data":{"direction":"sendrecv","endpoint_id":"e1","endpoint_type":"rtp","source_session_id":"s","state":"connected"}}"#;
    let digit = r#"{"event":"dtmf","data":{"digit":"1","duration_ms":1,"endpoint_id":"e1"}}"#;
    for text in [&change("connecting", "connected"), transfer, digit] {
        let mut calls = Calls::new();
        calls.follow(&dropped_event(EventsDropped { count: 1, ..Default::default() }), 0);
        follow(&mut calls, text);
        assert!(is_uncertain(&calls), "{text}");
        // The answer to the first question after it makes certain; what comes then is news.
        info(&mut calls, E1);
        assert!(!is_uncertain(&calls), "{text}");
        let mut calls = Calls::new();
        follow(&mut calls, transfer);
        assert!(!is_uncertain(&calls), "{text}");
    }
}

#[test]
fn an_endpoint_that_comes_back_is_uncertain_since_changes_of_its_state_go_before_it() {
    let out = r#"{"event":"endpoint.transferred_out","data":{"endpoint_id":"e1","target_session_id":"s"}}"#;
    let back = r#"{"event":"endpoint.transferred_in","data":{"direction":"sendrecv","endpoint_id":"e1","endpoint_type":"rtp","source_session_id":"s","state":"connecting"}}"#;
    let change = change("connecting", "connected");
    // A transfer that failed; and one whose answer came first.
    for before in [[change.as_str(), out], [out, change.as_str()]] {
        let mut calls = Calls::new();
        for text in before {
            follow(&mut calls, text);
        }
        assert_eq!(calls.state(Text::new("e1")), Rules::GONE);
        follow(&mut calls, back);
        assert!(is_uncertain(&calls));
        info(&mut calls, E1);
        assert!(!is_uncertain(&calls));
    }
}

#[test]
fn an_endpoint_that_was_gone_and_is_heard_of_behind_a_notice_is_uncertain() {
    let out = r#"{"event":"endpoint.transferred_out","data":{"endpoint_id":"e1","target_session_id":"s"}}"#;
    let digit = r#"{"event":"dtmf","data":{"digit":"1","duration_ms":1,"endpoint_id":"e1"}}"#;
    for text in [&change("connected", "disconnected"), digit] {
        let mut calls = Calls::new();
        follow(&mut calls, out);
        follow(&mut calls, text);
        assert!(calls.is_empty(), "it is late");
        calls.follow(&dropped_event(EventsDropped { count: 1, ..Default::default() }), 0);
        follow(&mut calls, out);
        assert!(calls.is_empty(), "it is gone still");
        // That it came back is what may have been lost.
        follow(&mut calls, text);
        assert!(is_uncertain(&calls), "{text}");
        info(&mut calls, "");
        assert_eq!((calls.len(), calls.state(Text::new("e1"))), (0, Rules::GONE));
    }
}

#[test]
fn with_a_session_that_timed_out_its_endpoints_are_gone() {
    for text in [
        r#"{"event":"session.idle_timeout","data":{"session_id":"s","idle_timeout_secs":1}}"#,
        r#"{"event":"session.empty_timeout","data":{"session_id":"s","empty_timeout_secs":1}}"#,
    ] {
        let mut calls = Calls::new();
        follow(&mut calls, &change("connecting", "connected"));
        assert_eq!(follow(&mut calls, text), None);
        assert_eq!((calls.len(), calls.uncertain().count()), (0, 0));
    }
}

#[test]
fn a_state_that_comes_behind_the_end_is_late() {
    let mut calls = Calls::new();
    let steps = [("playing", "finished", false), ("playing", "paused", true)];
    for (old, new, is_late) in steps {
        let verdict = follow(&mut calls, &change(old, new)).expect("a verdict");
        assert_eq!((Rules::is_late(&verdict), verdict.is_flagged()), (is_late, false), "{new}");
    }
    assert_eq!(calls.state(Text::new("e1")), Rules::FINISHED);
}

fn remove(calls: &mut Calls, id: &str) {
    let command = EndpointRemove { endpoint_id: id.into(), ..Default::default() }.into();
    calls.on_answer(&command, &MethodResult::EndpointRemove(Default::default()), 0);
}

#[test]
fn what_was_removed_is_gone_also_when_older_events_follow() {
    let mut calls = Calls::new();
    follow(&mut calls, &change("connecting", "connected"));
    remove(&mut calls, "other");
    assert_eq!(calls.len(), 1);
    remove(&mut calls, "e1");
    assert!(calls.is_empty());
    follow(&mut calls, &change("connected", "disconnected"));
    assert_eq!((calls.len(), calls.state(Text::new("e1"))), (0, Rules::GONE));
}

#[test]
fn nothing_is_left_of_a_session_when_the_connection_has_another() {
    let created = MethodResult::SessionCreate(Default::default());
    let destroyed = MethodResult::SessionDestroy(Default::default());
    for result in [created, destroyed] {
        let mut calls = Calls::new();
        follow(&mut calls, &change("connecting", "connected"));
        calls.on_result(&result, 0);
        assert!(calls.is_empty());
        // What is heard of now is of the new session, which has lost nothing.
        follow(&mut calls, &change("connecting", "connected").replace("e1", "e2"));
        assert_eq!((calls.len(), calls.uncertain().count()), (1, 0));
    }
    let mut calls = Calls::new();
    follow(&mut calls, &change("connecting", "connected"));
    let moved = EndpointTransferResult { endpoint_id: "e1".into(), ..Default::default() };
    calls.on_result(&MethodResult::EndpointTransfer(moved), 0);
    assert!(calls.is_empty());
}

#[test]
fn a_state_that_does_not_continue_the_known_one_is_no_fault_but_uncertain() {
    let mut calls = Calls::new();
    follow(&mut calls, &change("playing", "paused"));
    assert!(!is_uncertain(&calls));
    let verdict = follow(&mut calls, &change("buffering", "playing"));
    assert_eq!(verdict, Some(Verdict::Deliver { from: Rules::PAUSED, to: Rules::PLAYING }));
    assert!(is_uncertain(&calls));
}

#[test]
fn nothing_but_a_transfer_comes_back_from_the_end() {
    let mut calls = Calls::new();
    let out = r#"{"event":"endpoint.transferred_out","data":{"endpoint_id":"e1","target_session_id":"00000000-0000-0000-0000-000000000000"}}"#;
    let arrived = r#"{"event":"endpoint.transferred_in","data":{"direction":"sendrecv","endpoint_id":"e1","endpoint_type":"rtp","source_session_id":"s","state":"connected"}}"#;
    follow(&mut calls, &change("connecting", "connected"));
    follow(&mut calls, out);
    assert!(calls.is_empty());
    follow(&mut calls, &change("connected", "disconnected"));
    assert!(calls.is_empty());
    follow(&mut calls, arrived);
    assert_eq!((calls.len(), calls.state(Text::new("e1"))), (1, Rules::CONNECTED));
    let update = Event::parse(out.as_bytes()).expect("an event").update().expect("an end");
    assert_eq!(update.end.map(|end| end.class), Some(EndClass::Transferred));
}

#[test]
fn an_arrival_that_was_overtaken_by_a_change_of_state_makes_uncertain() {
    let arrived = |state: &str| {
        format!(
            r#"{{"event":"endpoint.transferred_in","data":{{"direction":"sendrecv","endpoint_id":"e1","endpoint_type":"rtp","source_session_id":"s","state":"{state}"}}}}"#
        )
    };
    let digit = r#"{"event":"dtmf","data":{"digit":"1","duration_ms":1,"endpoint_id":"e1"}}"#;
    // It was connecting when it came, and is connected since.
    let change = change("connecting", "connected");
    for (before, state, expected) in [
        (change.as_str(), "connecting", true),
        (change.as_str(), "connected", false),
        (digit, "connecting", false),
    ] {
        let mut calls = Calls::new();
        follow(&mut calls, before);
        follow(&mut calls, &arrived(state));
        assert_eq!(is_uncertain(&calls), expected, "{before} {state}");
    }
}

#[test]
fn changes_of_state_are_told_in_the_words_of_all_systems() {
    let rows = [
        ("new", "connecting", Some(Phase::Created)),
        ("connecting", "connected", Some(Phase::Answered)),
        ("playing", "paused", Some(Phase::Held)),
        ("paused", "playing", Some(Phase::Resumed)),
        ("connected", "disconnected", None),
        ("playing", "finished", Some(Phase::Ended)),
    ];
    for (old, new, phase) in rows {
        let text = change(old, new);
        let update = Event::parse(text.as_bytes()).expect("an event").update();
        assert_eq!(update.map(|update| update.phase), phase, "{old} {new}");
    }
}
