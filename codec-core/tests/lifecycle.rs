//! What all systems say about a call: classes of endings, ids, names.

use core::hash::{Hash as _, Hasher as _};
use std::hash::DefaultHasher;

use callevents::gateway::{CallEvent, EventType};
use callevents::json::Raw;
use callevents::q850::Cause;
use callevents::{CallId, CallUpdate, EncodeError, EndClass, EndReason, Phase, Source};

#[test]
fn a_call_that_was_busy_or_not_answered_is_to_be_tried_again_whatever_said_so() {
    for value in 0..=u8::MAX {
        let end = EndReason::from_q850(Cause(value));
        assert_eq!(end.is_retryable(), matches!(value, 17..=19), "{value}");
        assert_eq!(end.class.is_retryable(), end.is_retryable(), "{value}");
        assert_eq!((end.q850, end.sip), (Some(Cause(value)), None));
    }
    for status in 0..=u16::MAX {
        let end = EndReason::from_sip(status);
        assert_eq!(end.is_retryable(), matches!(status, 408 | 480 | 486 | 600), "{status}");
        assert_eq!((end.q850, end.sip), (None, Some(status)));
    }
    for &class in EndClass::ALL {
        let expected = matches!(class, EndClass::Busy | EndClass::NoAnswer);
        assert_eq!(EndReason::from_class(class).is_retryable(), expected, "{class}");
    }
}

#[test]
fn endings_have_the_class_that_people_expect() {
    for (cause, class) in [
        (1, EndClass::Unreachable),
        (16, EndClass::Normal),
        (17, EndClass::Busy),
        (18, EndClass::NoAnswer),
        (19, EndClass::NoAnswer),
        (20, EndClass::Unreachable),
        (21, EndClass::Rejected),
        (23, EndClass::Transferred),
        (26, EndClass::Cancelled),
        (31, EndClass::Normal),
        (34, EndClass::Failed),
        (41, EndClass::Failed),
        (102, EndClass::Timeout),
        (200, EndClass::Failed),
    ] {
        assert_eq!(EndReason::from_q850(Cause(cause)).class, class, "{cause}");
    }
    for (status, class) in [
        (200, EndClass::Normal),
        (302, EndClass::Transferred),
        (404, EndClass::Unreachable),
        (480, EndClass::NoAnswer),
        (486, EndClass::Busy),
        (487, EndClass::Cancelled),
        (488, EndClass::Failed),
        (500, EndClass::Failed),
        (504, EndClass::Timeout),
        (603, EndClass::Rejected),
    ] {
        assert_eq!(EndReason::from_sip(status).class, class, "{status}");
    }
}

#[test]
fn an_id_prints_compares_and_copies() {
    let id = CallId::from("call-ä");
    assert_eq!(id, "call-ä");
    assert_ne!(id, "call-a");
    assert_eq!((id.to_string(), format!("{id:?}")), ("call-ä".into(), "\"call-ä\"".into()));
    assert_eq!(id.as_str(), Some("call-ä"));
    assert_eq!(id.copy_into(&mut [0; 7]), Ok("call-ä".as_bytes()));
    assert_eq!(id.copy_into(&mut [0; 6]), Err(EncodeError::BufferTooSmall { needed: 7 }));
    assert!(CallId::from("").is_empty());
}

#[test]
fn an_id_is_the_same_whatever_way_its_message_writes_it() {
    let hash = |id: CallId<'_>| {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        hasher.finish()
    };
    let raw = Raw::new(br#""call-\u00e4""#).expect("JSON");
    let escaped = CallId::from(raw.as_string().expect("a string"));
    assert_eq!(escaped, CallId::from("call-ä"));
    assert_eq!(hash(escaped), hash(CallId::from("call-ä")));
    assert_ne!(hash(escaped), hash(CallId::from("call-a")));
    assert_eq!((escaped.to_string(), escaped.as_str()), ("call-ä".into(), None));
    assert_eq!(escaped.copy_into(&mut [0; 7]), Ok("call-ä".as_bytes()));
    assert_eq!(escaped.copy_into(&mut [0; 6]), Err(EncodeError::BufferTooSmall { needed: 7 }));
}

#[test]
fn an_update_is_ended_exactly_if_it_has_a_reason() {
    let update = CallUpdate::new(Source::Gateway, "c".into(), Phase::Answered).at(Some(5));
    assert_eq!((update.phase, update.at_ms, update.end), (Phase::Answered, Some(5), None));
    let update = update.ended(EndReason::from_class(EndClass::Normal));
    assert_eq!(update.phase, Phase::Ended);
    assert!(update.end.is_some());
}

#[test]
fn every_event_of_the_gateway_has_its_phase_and_its_end_a_reason() {
    let phases = [
        None,
        Some(Phase::Created),
        Some(Phase::Answered),
        Some(Phase::Ended),
        Some(Phase::Held),
        Some(Phase::Resumed),
        None,
    ];
    for (event_type, phase) in (0..).zip(phases) {
        let event = CallEvent {
            call_sid: "c".into(),
            event_type: EventType(event_type),
            timestamp_ms: 7,
            q850_cause: 16,
            ..CallEvent::default()
        };
        let update = event.update();
        assert_eq!(update.map(|update| update.phase), phase, "{event_type}");
        if let Some(update) = update {
            assert_eq!((update.source, update.at_ms), (Source::Gateway, Some(7)));
            assert_eq!(update.call_id, "c");
            assert_eq!(update.end.is_some(), phase == Some(Phase::Ended));
        }
    }
}

#[test]
fn the_time_of_a_phase_is_its_own_where_the_gateway_tells_it() {
    let event = CallEvent {
        timestamp_ms: 9,
        start_timestamp_ms: 1,
        answer_timestamp_ms: 2,
        end_timestamp_ms: 3,
        ..CallEvent::default()
    };
    for (event_type, at_ms) in [(1, 1), (2, 2), (3, 3), (4, 9), (5, 9)] {
        let event_type = EventType(event_type);
        let told = CallEvent { event_type, ..event };
        assert_eq!(told.update().and_then(|update| update.at_ms), Some(at_ms));
        // Where it does not, the event's.
        let sent = CallEvent { event_type, timestamp_ms: 9, ..CallEvent::default() };
        assert_eq!(sent.update().and_then(|update| update.at_ms), Some(9));
        let untold = CallEvent { event_type, ..CallEvent::default() };
        assert_eq!(untold.update().and_then(|update| update.at_ms), None);
    }
}

#[test]
fn a_gateway_call_that_was_cleared_before_an_answer_was_cancelled() {
    for (status, answer_timestamp_ms, class) in [
        ("FAILED", 0, EndClass::Cancelled),
        ("FAILED", 5, EndClass::Normal),
        ("COMPLETED", 0, EndClass::Normal),
        ("", 0, EndClass::Normal),
    ] {
        let event = CallEvent {
            event_type: EventType::CHANNEL_HANGUP_COMPLETE,
            status: status.into(),
            answer_timestamp_ms,
            q850_cause: 16,
            ..CallEvent::default()
        };
        let end = event.update().and_then(|update| update.end).expect("it has ended");
        assert_eq!((end.class, end.q850), (class, Some(Cause::NORMAL_CALL_CLEARING)), "{status}");
    }
}

#[test]
fn the_end_of_a_gateway_call_goes_by_its_cause_and_without_one_by_its_status() {
    for (q850_cause, status, class) in [
        (16, "COMPLETED", EndClass::Normal),
        (17, "FAILED", EndClass::Busy),
        (0, "COMPLETED", EndClass::Normal),
        (0, "BUSY", EndClass::Busy),
        (0, "NO_ANSWER", EndClass::NoAnswer),
        (0, "TIMEOUT", EndClass::Timeout),
        (0, "FAILED", EndClass::Failed),
        (0, "ANYTHING", EndClass::Failed),
        (-1, "BUSY", EndClass::Busy),
        (300, "BUSY", EndClass::Busy),
    ] {
        let event = CallEvent {
            event_type: EventType::CHANNEL_HANGUP_COMPLETE,
            status: status.into(),
            q850_cause,
            ..CallEvent::default()
        };
        let end = event.update().and_then(|update| update.end).expect("it has ended");
        assert_eq!(end.class, class, "{q850_cause} {status}");
        assert_eq!(end.q850, Cause::from_number(q850_cause));
    }
}

#[test]
fn names_are_in_snake_case_and_distinct() {
    let names = [
        Source::ALL.iter().map(|value| value.name()).collect::<Vec<_>>(),
        Phase::ALL.iter().map(|value| value.name()).collect(),
        EndClass::ALL.iter().map(|value| value.name()).collect(),
    ];
    for names in names {
        for (index, name) in names.iter().enumerate() {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
            assert!(!names[..index].contains(name), "{name}");
        }
    }
}

#[test]
fn a_call_that_was_asked_for_says_where_it_is() {
    use callevents::voicetyped::Call;

    for (status, phase) in [
        ("active", Some(Phase::Answered)),
        ("on_hold", Some(Phase::Held)),
        ("terminated", Some(Phase::Ended)),
        ("transferring", None),
        ("odd", None),
    ] {
        let text = format!(r#"{{"session_id":"s","status":"{status}"}}"#);
        let update = Call::parse(text.as_bytes()).expect("a call").update();
        assert_eq!(update.map(|update| update.phase), phase, "{status}");
        assert!(update.is_none_or(|update| update.call_id == "s" && update.at_ms.is_none()));
    }
    assert_eq!(Call::parse(br#"{"session_id":"s"}"#).expect("a call").update(), None);
}

#[test]
fn statuses_of_jambonz_are_shown_as_they_are_written() {
    use callevents::jambonz::CallStatus;

    for (name, is_final) in [
        ("trying", false),
        ("ringing", false),
        ("in-progress", false),
        ("completed", true),
        ("busy", true),
        ("no-answer", true),
        ("failed", true),
        ("odd", false),
    ] {
        let status = CallStatus::from(name);
        assert_eq!((status.to_string(), status.is_final()), (name.to_owned(), is_final));
        assert_eq!(format!("{status:?}"), format!("{name:?}"));
    }
    assert_eq!(
        (CallStatus::Sip(486).to_string(), format!("{:?}", CallStatus::Sip(486))),
        ("486".to_owned(), "486".to_owned())
    );
    assert_eq!(CallStatus::default().to_string(), "");
}
