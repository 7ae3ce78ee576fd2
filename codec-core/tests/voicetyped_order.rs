//! The order of voicetyped's events: recorded streams, gaps, repeats, chains of states.

mod support;

use callevents::framing::sse::SseParser;
use callevents::order::{
    AudioDirection, AudioTracker, AudioVerdict, OrderRules as _, State, Verdict,
};
use callevents::voicetyped::{
    CallRoute, CallStarted, CallTerminated, Event, Payload, RepeatFilter, RepeatSlot, StateChain,
    StateLink, StateTransition, VoicetypedOrder, parse_event,
};
use callevents::{CallTracker, EndClass, Phase, Source, Text};
use support::vector_bytes;

fn event<'a>(session_id: &'a str, event_id: &'a str, payload: impl Into<Payload<'a>>) -> Event<'a> {
    Event {
        event_id: Some(event_id.into()),
        session_id: session_id.into(),
        timestamp: "2025-06-14T18:30:00Z".into(),
        payload: payload.into(),
        ..Event::default()
    }
}

/// A payload of each known type, in the order of the rules' events.
fn payloads() -> Vec<Payload<'static>> {
    let parse = |(name, _): &(&'static str, &str)| {
        let text = format!(r#"{{"event_id":"e","session_id":"s","type":"{name}","timestamp":""}}"#);
        parse_event(text.leak().as_bytes()).expect(name).payload
    };
    Payload::NAMES.iter().map(parse).collect()
}

#[test]
fn recorded_streams_are_in_order() {
    for stream in ["lf", "crlf-comments-ids-retry", "chunked-awkward"] {
        let bytes = vector_bytes(&format!("voicetyped/{stream}.sse"));
        let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
        let mut routed = CallTracker::<VoicetypedOrder, 4>::new();
        let mut repeats = RepeatFilter::<64>::new();
        let (mut chain, mut broken) = (StateChain::<4>::new(), 0);
        let mut parser = SseParser::<4096>::new();
        let mut input = &bytes[..];
        while let Some(sse) = parser.next(&mut input).expect("it is small") {
            let event = Event::from_sse(&sse).expect("an event");
            let verdict = calls.observe_once(&event, &mut repeats, 0);
            assert_eq!(verdict.name(), "deliver", "{stream} {}", sse.data);
            let route = CallRoute::parse(sse.data.as_bytes()).expect("an event");
            assert_eq!(routed.observe(&route, 0), verdict);
            broken += usize::from(chain.follow(&event) == StateLink::Broken);
        }
        assert!(calls.is_empty() && calls.remembered() > 0, "{stream}");
        assert_eq!(broken, 0);
    }
}

#[test]
fn what_the_repository_publishes_is_in_order() {
    let bytes = vector_bytes("voicetyped/repository-envelopes.jsonl");
    let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
    let mut chain = StateChain::<4>::new();
    let mut links = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let event = parse_event(line).expect("an event");
        let expected = if event.kind() == "unknown" { "ignore" } else { "deliver" };
        assert_eq!(calls.observe(&event, 0).name(), expected, "{event:?}");
        links.extend(Some(chain.follow(&event)).filter(|link| *link != StateLink::None));
    }
    assert_eq!(links, [StateLink::First, StateLink::Follows, StateLink::Follows]);
}

#[test]
fn every_step_has_its_verdict() {
    let between = ["deliver", "violation", "violation"];
    for (index, payload) in payloads().into_iter().enumerate() {
        let name = payload.kind();
        let event = event("s", "e", payload);
        assert_eq!(event.event_type(), VoicetypedOrder::EVENTS[index].name);
        // When the call is under way, over, not known; and the last two behind a gap.
        let (steps, late) = match name {
            "call_started" => (["violation", "violation", "deliver"], ["violation", "deliver"]),
            "call_terminated" => (["deliver", "replay", "violation"], ["replay", "after_gap"]),
            "error_event" => (["deliver", "deliver", "deliver"], ["deliver", "deliver"]),
            _ => (between, ["violation", "after_gap"]),
        };
        let states = [VoicetypedOrder::ACTIVE, VoicetypedOrder::ENDED, State::UNKNOWN];
        for (state, expected) in states.into_iter().zip(steps) {
            let mut calls = CallTracker::<VoicetypedOrder, 2>::new();
            calls.adopt("s", state, 0);
            assert_eq!(calls.observe(&event, 0).name(), expected, "{name} in {state:?}");
        }
        for (state, expected) in states.into_iter().skip(1).zip(late) {
            let mut calls = CallTracker::<VoicetypedOrder, 2>::new();
            calls.adopt("s", state, 0);
            calls.on_connect();
            assert_eq!(calls.observe(&event, 0).name(), expected, "{name} late in {state:?}");
        }
    }
}

#[test]
fn an_error_outside_of_calls_is_delivered_and_takes_no_place() {
    let payloads = payloads();
    let error = |session| event(session, "e", payloads[11]);
    let mut calls = CallTracker::<VoicetypedOrder, 2>::new();
    assert_eq!(calls.observe(&error(""), 0), Verdict::Untracked);
    for _ in 0..3 {
        assert_eq!(calls.observe(&error("a"), 0).name(), "deliver");
        assert_eq!((calls.len(), calls.state("a")), (0, VoicetypedOrder::NOT_BEGUN));
    }
    assert_eq!(calls.observe(&event("a", "1", payloads[0]), 0).name(), "deliver");
    assert_eq!((calls.len(), calls.state("a")), (1, VoicetypedOrder::ACTIVE));
    assert_eq!(calls.observe(&error("a"), 0).name(), "deliver");
    assert_eq!(calls.observe(&event("a", "2", payloads[1]), 0).name(), "deliver");
    // Two calls have places, whatever errors were heard before.
    for session in ["x", "y", "z"] {
        calls.observe(&error(session), 0);
    }
    for session in ["b", "c"] {
        assert_eq!(calls.observe(&event(session, "1", payloads[0]), 0).name(), "deliver");
    }
}

#[test]
fn a_call_joined_in_the_middle_by_an_error_goes_on_with_anything() {
    let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
    calls.on_connect();
    let names: Vec<_> = payloads()
        .into_iter()
        .rev()
        .map(|payload| calls.observe(&event("c", "", payload), 0).name())
        .collect();
    // The last of the types is the error, the first two are the beginning and the end of a call.
    assert_eq!(names[..2], ["deliver", "after_gap"]);
    assert!(names[2..11].iter().all(|name| *name == "deliver"), "{names:?}");
}

#[test]
fn after_a_connection_calls_may_begin_in_the_middle_and_old_ones_are_uncertain() {
    let payloads = payloads();
    let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
    assert_eq!(calls.observe(&event("a", "1", payloads[0]), 0).name(), "deliver");
    calls.on_connect();
    assert_eq!(calls.uncertain().map(|call| call.id.to_string()).collect::<Vec<_>>(), ["a"]);
    // The history of a call in flight comes from the start.
    assert_eq!(calls.observe(&event("a", "1", payloads[0]), 1).name(), "after_gap");
    assert_eq!(calls.uncertain().count(), 0);
    assert_eq!(calls.observe(&event("a", "1", payloads[0]), 1).name(), "violation");
    assert_eq!(calls.observe(&event("b", "2", payloads[4]), 1).name(), "after_gap");
    assert_eq!(calls.observe(&event("b", "3", payloads[4]), 1).name(), "deliver");
    assert_eq!(calls.observe(&event("c", "4", payloads[1]), 1).name(), "after_gap");
    assert_eq!(calls.state("c"), VoicetypedOrder::ENDED);
}

#[test]
fn repeats_are_recognised_by_event_and_call() {
    let payloads = payloads();
    let mut slots = [RepeatSlot::EMPTY; 3];
    let mut repeats = RepeatFilter::over(&mut slots).with_seed(9);
    let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
    let mut name = |event: &Event<'_>| calls.observe_once(event, &mut repeats, 0).name();
    assert_eq!(name(&event("a", "1", payloads[0])), "deliver");
    assert_eq!(name(&event("b", "1", payloads[0])), "deliver");
    assert_eq!(name(&event("a", "1", payloads[0])), "replay");
    assert_eq!(name(&event("a", "2", payloads[4])), "deliver");
    assert_eq!(name(&event("a", "2", payloads[4])), "replay");
    assert_eq!(name(&event("a", "3", payloads[4])), "deliver");
    // Three places: the first is forgotten.
    assert_eq!(name(&event("b", "1", payloads[0])), "replay");
    assert_eq!(name(&event("a", "1", payloads[0])), "violation");
    assert_eq!(calls.counters().replays, 3);
    assert_eq!((repeats.len(), repeats.capacity()), (3, 3));
    let without = Event { event_id: None, ..event("a", "", payloads[11]) };
    assert!(!repeats.is_repeat(&without) && !repeats.is_repeat(&without));
    repeats.reset();
    assert!(repeats.is_empty() && !repeats.is_repeat(&event("a", "3", payloads[4])));
}

#[test]
fn a_call_that_the_history_tells_of_is_certain_also_if_nothing_is_new() {
    let payloads = payloads();
    let mut repeats = RepeatFilter::<8>::new();
    let mut calls = CallTracker::<VoicetypedOrder, 4>::new();
    let first = ["a", "b"].map(|call| event(call, "1", payloads[0]));
    for event in &first {
        assert_eq!(calls.observe_once(event, &mut repeats, 0).name(), "deliver");
    }
    calls.on_connect();
    assert_eq!(calls.uncertain().count(), 2);
    // The server has `a` in its history, and knows nothing of `b`.
    assert_eq!(calls.observe_once(&first[0], &mut repeats, 7), Verdict::Replay);
    let uncertain: Vec<_> = calls.uncertain().map(|call| call.id.to_string()).collect();
    assert_eq!(uncertain, ["b"]);
    let told = calls.get("a").expect("it is in flight");
    assert_eq!((told.state, told.last_seen_ms), (VoicetypedOrder::ACTIVE, 7));
    // What has ended stays so.
    assert_eq!(
        calls.observe_once(&event("a", "2", payloads[1]), &mut repeats, 8).name(),
        "deliver"
    );
    assert_eq!(calls.observe_once(&first[0], &mut repeats, 9), Verdict::Replay);
    assert_eq!(calls.state("a"), VoicetypedOrder::ENDED);
}

#[test]
fn what_has_not_begun_is_not_over_for_its_audio() {
    let mut calls = CallTracker::<VoicetypedOrder, 2>::new();
    let mut audio = AudioTracker::<2>::new();
    let id = Text::new("a");
    let mut take = |calls: &_| audio.step_in(calls, id, AudioDirection::Inbound, 0, false, 0);
    for (event, verdict) in [
        (VoicetypedOrder::ERROR, AudioVerdict::NoCall),
        (VoicetypedOrder::CALL_STARTED, AudioVerdict::Deliver),
        (VoicetypedOrder::CALL_TERMINATED, AudioVerdict::AfterEnd),
    ] {
        calls.step(id, event, 0);
        assert_eq!(take(&calls), verdict);
    }
}

#[test]
fn a_filter_without_places_remembers_nothing() {
    let mut repeats = RepeatFilter::<0>::new();
    let event = event("a", "1", payloads()[0]);
    assert!(!repeats.is_repeat(&event) && !repeats.is_repeat(&event));
}

#[test]
fn a_chain_of_states_that_is_broken_is_told_once() {
    let mut chain = StateChain::<2>::new().with_seed(1);
    let mut follow = |call, from: &str, to: &str| {
        let step = StateTransition {
            from_state: Some(from.into()),
            to_state: Some(to.into()),
            ..StateTransition::default()
        };
        chain.follow(&event(call, "e", step))
    };
    assert_eq!(follow("a", "", "x"), StateLink::First);
    assert_eq!(follow("b", "", "y"), StateLink::First);
    assert_eq!(follow("a", "x", "x"), StateLink::Follows);
    assert_eq!(follow("a", "y", "z"), StateLink::Broken);
    assert_eq!(follow("a", "z", "y"), StateLink::Follows);
    assert_eq!(follow("c", "", "x"), StateLink::First);
    // Two places: the first call is forgotten.
    assert_eq!(follow("a", "q", "x"), StateLink::First);
    chain.reset();
    let step = StateTransition {
        from_state: Some("x".into()),
        to_state: Some("x".into()),
        ..StateTransition::default()
    };
    assert_eq!(chain.follow(&event("a", "e", step)), StateLink::First);
    let mut slots = [RepeatSlot::EMPTY; 1];
    let mut borrowed = StateChain::over(&mut slots);
    assert_eq!(borrowed.follow(&event("a", "e", step)), StateLink::First);
    assert_eq!(borrowed.follow(&event("a", "e", step)), StateLink::Follows);
    let nothing = event("a", "e", StateTransition::default());
    assert_eq!(chain.follow(&nothing), StateLink::None);
    assert_eq!(chain.follow(&event("a", "e", payloads()[0])), StateLink::None);
}

#[test]
fn updates_say_when_and_why() {
    let started = event("call-1", "e", CallStarted::default()).update().expect("it begins");
    assert_eq!((started.source, started.phase), (Source::Voicetyped, Phase::Answered));
    assert_eq!(started.at_ms, Some(1_749_925_800_000));
    assert_eq!(started.call_id, "call-1");
    for (reason, class) in [
        (Some("normal"), EndClass::Normal),
        (Some("caller_hangup"), EndClass::Normal),
        (Some("system_hangup"), EndClass::Normal),
        (Some("transfer"), EndClass::Transferred),
        (Some("error"), EndClass::Failed),
        (Some("timeout"), EndClass::Timeout),
        (Some("hungup_by_moon"), EndClass::Failed),
        (None, EndClass::Failed),
    ] {
        let end = CallTerminated { reason: reason.map(Into::into), ..CallTerminated::default() };
        let update = event("call-1", "e", end).update().expect("it ends");
        assert_eq!(update.phase, Phase::Ended);
        let end = update.end.expect("a reason");
        assert_eq!((end.class, end.q850, end.sip), (class, None, None), "{reason:?}");
    }
    for payload in payloads().into_iter().skip(2) {
        assert_eq!(event("call-1", "e", payload).update(), None);
    }
    let escaped =
        br#"{"event_id":"e","session_id":"call-\u00e4","type":"call_started","timestamp":"?"}"#;
    let escaped = parse_event(escaped).expect("an event");
    let update = escaped.update().expect("it begins");
    assert_eq!((update.at_ms, update.call_id.to_string().as_str()), (None, "call-ä"));
    let mut calls = CallTracker::<VoicetypedOrder, 1>::new();
    calls.observe(&escaped, 0);
    assert_eq!(calls.state("call-ä"), VoicetypedOrder::ACTIVE);
}
