//! Following calls and their audio: captured traffic, full tables, calls that never end.

mod support;

use callevents::Text;
use callevents::framing::frame::FrameDecoder;
use callevents::gateway::{AudioFrame, CallEvent, EventType, GatewayOrder, Message};
use callevents::order::{
    AudioDirection, AudioTracker, AudioVerdict, CallTracker, MAX_CALL_ID, OrderRules, Policy, Slot,
    State, Verdict, When,
};
use support::vector_bytes;

const CREATE: EventType = EventType::CHANNEL_CREATE;
const ANSWER: EventType = EventType::CHANNEL_ANSWER;
const HANGUP: EventType = EventType::CHANNEL_HANGUP_COMPLETE;

fn event(call_sid: &str, event_type: EventType) -> CallEvent<'_> {
    CallEvent { call_sid: Text::new(call_sid), event_type, ..CallEvent::default() }
}

fn uuid(number: usize) -> String {
    format!("{number:08x}-7a3b-4c5d-8e9f-{:012x}", number.wrapping_mul(0x9e37_79b9))
}

#[test]
fn captured_traffic_is_in_order_and_no_audio_is_missing() {
    let stream = vector_bytes("gateway/stream-600.bin");
    let mut frames = FrameDecoder::<8192>::new();
    let mut calls = CallTracker::<GatewayOrder, 600>::new();
    let mut audio = AudioTracker::<600>::new();
    let mut input = stream.as_slice();
    let (mut events, mut samples, mut most) = (0, 0, 0);
    while let Some(frame) = frames.next(&mut input).expect("good frames") {
        match frame.message().expect("good messages") {
            Message::CallEvent(event) => {
                let verdict = calls.observe(&event, event.timestamp_ms as u64);
                assert_eq!(verdict.name(), "deliver", "{event:?}");
                most = most.max(calls.len());
                events += 1;
            }
            Message::AudioFrame(frame) => {
                let verdict = audio.observe_in(&calls, &frame, AudioDirection::Inbound, 0);
                assert_eq!(verdict, AudioVerdict::Deliver, "{}", frame.call_sid);
                samples += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((events, samples), (1_913, 8_660));
    assert_eq!((calls.len(), calls.remembered()), (0, 600));
    assert!(most > 1, "calls overlap");
    assert!(audio.is_empty(), "every stream has ended");
    assert_eq!(*calls.counters(), Default::default());
    assert_eq!(*audio.counters(), Default::default());

    // The same stream once more: nothing but replays and faults.
    let mut input = stream.as_slice();
    let mut replays = 0;
    while let Some(frame) = frames.next(&mut input).expect("good frames") {
        if let Ok(Message::CallEvent(event)) = frame.message() {
            match calls.observe(&event, 0) {
                Verdict::Replay => replays += 1,
                Verdict::Violation { from, .. } => assert_eq!(from, GatewayOrder::ENDED),
                verdict => panic!("{verdict:?}"),
            }
        }
    }
    assert_eq!(replays, 600);
}

#[test]
fn exactly_as_many_calls_fit_as_there_are_places() {
    const PLACES: usize = 100;
    let mut calls = CallTracker::<GatewayOrder, PLACES>::new().with_seed(7);
    assert_eq!(calls.capacity(), PLACES);
    for number in 0..PLACES {
        assert_eq!(calls.observe(&event(&uuid(number), CREATE), 0).name(), "deliver");
    }
    assert_eq!(calls.len(), PLACES);
    // One more is not lost silently, and what follows of it is no fault.
    let outside = uuid(PLACES);
    for event_type in [CREATE, ANSWER, HANGUP] {
        assert_eq!(calls.observe(&event(&outside, event_type), 0), Verdict::Untracked);
    }
    assert_eq!(calls.untracked(), 3);
    // An end may be told twice: others that have no place are not taken for ended by that.
    assert_eq!(calls.observe(&event(&outside, HANGUP), 0), Verdict::Untracked);
    assert_eq!(calls.observe(&event(&uuid(PLACES + 1), ANSWER), 0), Verdict::Untracked);
    // A place is free as soon as a call ends.
    assert_eq!(calls.observe(&event(&uuid(5), HANGUP), 0).name(), "deliver");
    assert_eq!(calls.observe(&event(&outside, CREATE), 0).name(), "deliver");
    for number in (0..PLACES).filter(|number| *number != 5) {
        assert_eq!(calls.state(uuid(number).as_str()), GatewayOrder::CREATED);
    }
    assert_eq!(calls.state(uuid(5).as_str()), State::UNKNOWN, "it gave way");
}

#[test]
fn a_hundred_thousand_calls_are_followed_in_the_memory_of_the_beginning() {
    let number_of_calls = if cfg!(miri) { 200 } else { 100_000 };
    let mut slots = vec![Slot::EMPTY; number_of_calls];
    let mut calls = CallTracker::<GatewayOrder>::over(&mut slots).with_seed(42);
    let ids: Vec<_> = (0..2 * number_of_calls).map(uuid).collect();
    let (first, second) = ids.split_at(number_of_calls);
    for event_type in [CREATE, ANSWER] {
        for id in first {
            assert_eq!(calls.observe(&event(id, event_type), 1).name(), "deliver", "{id}");
        }
    }
    assert_eq!((calls.len(), calls.active().count()), (number_of_calls, number_of_calls));
    for (old, new) in first.iter().zip(second) {
        assert_eq!(calls.observe(&event(old, HANGUP), 2).name(), "deliver", "{old}");
        assert_eq!(calls.observe(&event(new, CREATE), 2).name(), "deliver", "{new}");
        assert_eq!(calls.len(), number_of_calls);
    }
    assert_eq!(calls.remembered(), 0);
    assert_eq!(*calls.counters(), Default::default());
}

#[test]
fn ids_are_tracked_up_to_the_longest() {
    let mut calls = CallTracker::<GatewayOrder, 200>::new();
    for length in 1..=MAX_CALL_ID {
        let id = "x".repeat(length);
        assert_eq!(calls.observe(&event(&id, CREATE), 0).name(), "deliver", "{length}");
        assert_eq!(calls.get(id.as_str()).map(|call| call.id.len()), Some(length));
    }
    assert_eq!(calls.len(), MAX_CALL_ID);
    for id in [String::new(), "x".repeat(MAX_CALL_ID + 1), "x".repeat(1_000)] {
        assert_eq!(calls.observe(&event(&id, CREATE), 0), Verdict::Untracked);
        assert_eq!(calls.observe(&event(&id, EventType::UNKNOWN), 0), Verdict::Ignore);
        assert!(!calls.adopt(id.as_str(), GatewayOrder::CREATED, 0));
        assert!(!calls.forget(id.as_str()));
        assert_eq!(calls.get(id.as_str()), None);
    }
}

#[test]
fn a_long_gap_makes_calls_uncertain_until_they_are_heard_of() {
    let mut calls = CallTracker::<GatewayOrder, 8>::new();
    for id in ["a", "b", "c", "d"] {
        calls.observe(&event(id, CREATE), 0);
        calls.observe(&event(id, ANSWER), 0);
    }
    calls.observe(&event("d", HANGUP), 0);
    calls.on_resume(GatewayOrder::RESUME_BUFFER_MS);
    assert_eq!(calls.uncertain().count(), 0, "the gateway had kept everything");
    // But for what was on its way.
    assert_eq!(calls.observe(&event("a", EventType::CHANNEL_RESUME), 0).name(), "after_gap");
    calls.on_resume(GatewayOrder::RESUME_BUFFER_MS + 1);
    assert_eq!(calls.uncertain().count(), 3);

    assert_eq!(calls.observe(&event("a", EventType::CHANNEL_HOLD), 1).name(), "deliver");
    assert!(calls.resolve("b", 2));
    assert!(!calls.resolve("d", 2), "it is not in flight");
    let left: Vec<_> = calls.uncertain().map(|call| call.id.to_string()).collect();
    assert_eq!(left, ["c"]);
    // `c` may have been held meanwhile, `b` was asked about.
    assert_eq!(calls.observe(&event("c", EventType::CHANNEL_RESUME), 3).name(), "after_gap");
    assert_eq!(calls.observe(&event("b", EventType::CHANNEL_RESUME), 3).name(), "violation");
    // A call that began and ended in the gap.
    assert_eq!(calls.observe(&event("e", HANGUP), 4).name(), "after_gap");
    assert_eq!(calls.observe(&event("e", HANGUP), 4), Verdict::Replay);
}

#[test]
fn a_call_whose_end_never_came_is_given_up_and_its_late_end_still_taken() {
    let mut calls = CallTracker::<GatewayOrder, 8>::new();
    calls.observe(&event("old", CREATE), 1_000);
    calls.observe(&event("old", ANSWER), 2_000);
    calls.observe(&event("young", CREATE), 9_000);
    let mut given_up = Vec::new();
    let mut expire = |calls: &mut CallTracker<GatewayOrder, 8>, now_ms| {
        given_up.clear();
        calls.expire(now_ms, 5_000, |call| given_up.push((call.id.to_string(), call.state)));
        given_up.clone()
    };
    assert_eq!(expire(&mut calls, 7_000), []);
    assert_eq!(expire(&mut calls, 7_001), [("old".to_string(), GatewayOrder::ANSWERED)]);
    assert_eq!((calls.len(), calls.remembered(), calls.counters().expired), (1, 1, 1));
    assert_eq!(calls.observe(&event("old", HANGUP), 8_000).name(), "deliver");
    // A clock that was set back is no reason to give up.
    assert_eq!(expire(&mut calls, 0), []);
    assert_eq!(calls.observe(&event("old", HANGUP), 0), Verdict::Replay);
    calls.set_remember_ms(1_000);
    expire(&mut calls, 9_001);
    assert_eq!(calls.remembered(), 0);
    assert_eq!(calls.observe(&event("old", HANGUP), 9_001).name(), "violation");
}

#[test]
fn a_call_that_was_given_up_is_remembered_until_its_place_is_needed() {
    let mut calls = CallTracker::<GatewayOrder, 3>::new();
    for id in ["a", "b", "c"] {
        calls.observe(&event(id, CREATE), 0);
        calls.observe(&event(id, ANSWER), 0);
    }
    calls.observe(&event("b", HANGUP), 0);
    assert_eq!(calls.expire(10, 5, |_| ()), 2);
    // Long after, only what has ended is forgotten, wherever it stands among the others.
    calls.expire(10 + calls.remember_ms() + 1, 5, |_| ());
    assert_eq!((calls.len(), calls.remembered()), (0, 2));
    assert_eq!(calls.observe(&event("a", HANGUP), 0).name(), "deliver");
    // One whose place went to another may go on: what comes of it is not judged.
    for id in ["d", "e", "f"] {
        calls.observe(&event(id, CREATE), 0);
    }
    assert_eq!(calls.get("c"), None);
    assert_eq!(calls.observe(&event("c", HANGUP), 0), Verdict::Untracked);
}

#[test]
fn a_fault_is_delivered_to_those_who_only_observe() {
    let mut calls = CallTracker::<GatewayOrder, 1>::new();
    let fault = calls.observe(&event("a", ANSWER), 0);
    let expected = Verdict::Violation { from: State::UNKNOWN, event: GatewayOrder::ANSWER };
    assert_eq!(fault, expected);
    assert!(!fault.is_deliverable(Policy::Enforce) && fault.is_deliverable(Policy::Observe));
    assert!(fault.is_flagged());
    assert_eq!(calls.observe(&event("b", CREATE), 0).name(), "deliver", "it took no place");
    for policy in Policy::ALL {
        assert!(!Verdict::Replay.is_deliverable(*policy));
        assert!(!Verdict::Ignore.is_deliverable(*policy));
        assert!(Verdict::Untracked.is_deliverable(*policy));
    }
}

#[test]
fn the_rules_are_data() {
    let name = |state| GatewayOrder::state(state).map(|info| info.name);
    let rows = GatewayOrder::TRANSITIONS;
    for row in rows {
        assert!(name(row.from).is_some() && name(row.to).is_some());
        assert!(GatewayOrder::event(row.event).is_some());
    }
    for event_type in 1..=5 {
        let event_type = EventType(event_type);
        let event = GatewayOrder::event_of(event_type).and_then(GatewayOrder::event);
        assert_eq!(event.map(|info| info.name), event_type.name());
    }
    for event_type in [i32::MIN, -1, 0, 6, 256, 257, i32::MAX] {
        assert_eq!(GatewayOrder::event_of(EventType(event_type)), None);
    }
    assert_eq!(name(GatewayOrder::HELD), Some("held"));
    assert_eq!(rows.iter().filter(|row| row.when == When::Replay).count(), 1);
}

#[cfg(feature = "alloc")]
#[test]
fn a_tracker_of_a_size_known_at_run_time_does_not_panic_when_memory_lacks() {
    assert!(CallTracker::<GatewayOrder>::with_capacity(usize::MAX).is_err());
    assert!(AudioTracker::with_capacity(usize::MAX).is_err());
    let mut calls = CallTracker::<GatewayOrder>::with_capacity(3).expect("there is memory");
    assert_eq!(calls.capacity(), 3);
    assert_eq!(calls.observe(&event("a", CREATE), 0).name(), "deliver");
    let mut nothing = CallTracker::<GatewayOrder>::with_capacity(0).expect("there is memory");
    assert_eq!(nothing.observe(&event("a", CREATE), 0), Verdict::Untracked);
}

fn frame(call_sid: &str, sequence_number: u64, end_of_stream: bool) -> AudioFrame<'_> {
    let call_sid = Text::new(call_sid);
    AudioFrame { call_sid, sequence_number, end_of_stream, ..AudioFrame::default() }
}

#[test]
fn holes_repeats_and_late_frames_are_told() {
    let mut audio = AudioTracker::<4>::new().with_seed(1);
    let mut take = |number| audio.observe(&frame("a", number, false), AudioDirection::Inbound, 0);
    assert_eq!(take(100), AudioVerdict::Deliver, "joined in the middle");
    assert_eq!(take(101), AudioVerdict::Deliver);
    assert_eq!(take(101), AudioVerdict::Repeat);
    assert_eq!(take(105), AudioVerdict::Lost { from: 102, to: 104 });
    assert_eq!(take(103), AudioVerdict::Late);
    assert_eq!(take(106), AudioVerdict::Deliver, "a late frame changes nothing");
    let counters = audio.counters();
    assert_eq!((counters.lost, counters.missing), (1, 3));
    assert_eq!((counters.repeats, counters.late), (1, 1));
}

#[test]
fn numbers_go_round() {
    let mut audio = AudioTracker::<4>::new();
    let mut take = |number| audio.observe(&frame("a", number, false), AudioDirection::Inbound, 0);
    assert_eq!(take(u64::MAX - 1), AudioVerdict::Deliver);
    assert_eq!(take(u64::MAX), AudioVerdict::Deliver);
    assert_eq!(take(0), AudioVerdict::Deliver);
    assert_eq!(take(u64::MAX), AudioVerdict::Late);
    assert_eq!(take(u64::MAX / 2), AudioVerdict::Lost { from: 1, to: u64::MAX / 2 - 1 });
    let verdict = take(0);
    assert_eq!(verdict, AudioVerdict::Late);
    assert_eq!(verdict.missing(), 0);
    let mut audio = AudioTracker::<4>::new();
    audio.observe(&frame("a", u64::MAX - 1, false), AudioDirection::Inbound, 0);
    let verdict = audio.observe(&frame("a", 2, false), AudioDirection::Inbound, 0);
    assert_eq!(verdict, AudioVerdict::Lost { from: u64::MAX, to: 1 });
    assert_eq!(verdict.missing(), 3);
}

#[test]
fn each_direction_is_a_stream_and_ends_for_itself() {
    let mut audio = AudioTracker::<2>::new();
    for direction in AudioDirection::ALL {
        assert_eq!(audio.observe(&frame("a", 7, false), *direction, 0), AudioVerdict::Deliver);
    }
    assert_eq!(audio.len(), 2);
    assert_eq!(
        audio.observe(&frame("b", 0, false), AudioDirection::Inbound, 0),
        AudioVerdict::Untracked
    );
    let last = audio.observe(&frame("a", 9, true), AudioDirection::Inbound, 0);
    assert_eq!(last, AudioVerdict::Lost { from: 8, to: 8 });
    let after = audio.observe(&frame("a", 10, false), AudioDirection::Inbound, 0);
    assert_eq!(after, AudioVerdict::AfterEnd);
    let other = audio.observe(&frame("a", 8, false), AudioDirection::Outbound, 0);
    assert_eq!(other, AudioVerdict::Deliver);
    // The stream that ended gives way.
    assert_eq!(
        audio.observe(&frame("b", 0, false), AudioDirection::Inbound, 0),
        AudioVerdict::Deliver
    );
    audio.end_call("a", 0);
    assert_eq!(audio.len(), 1);
    assert_eq!(
        audio.observe(&frame("c", 0, false), AudioDirection::Inbound, 5),
        AudioVerdict::Deliver
    );
    assert_eq!(audio.expire(10, 6), 1);
    assert_eq!(audio.len(), 1);
    audio.forget("c");
    assert!(audio.is_empty());
}

#[test]
fn the_last_frame_ends_its_stream_whatever_its_number() {
    for (number, verdict) in [
        (7, AudioVerdict::Deliver),
        (9, AudioVerdict::Lost { from: 7, to: 8 }),
        (6, AudioVerdict::Repeat),
        (0, AudioVerdict::Late),
    ] {
        let mut audio = AudioTracker::<2>::new();
        let mut take = |number, is_last| {
            audio.observe(&frame("a", number, is_last), AudioDirection::Inbound, 0)
        };
        assert_eq!(take(6, false), AudioVerdict::Deliver);
        assert_eq!(take(number, true), verdict);
        assert_eq!(take(10, false), AudioVerdict::AfterEnd, "{verdict}");
        assert!(audio.is_empty(), "{verdict}");
    }
}

#[test]
fn audio_needs_a_call_that_lives() {
    let mut calls = CallTracker::<GatewayOrder, 2>::new();
    let mut audio = AudioTracker::<2>::new();
    let mut take = |calls: &_, id, number| {
        audio.observe_in(calls, &frame(id, number, false), AudioDirection::Outbound, 0)
    };
    assert_eq!(take(&calls, "a", 0), AudioVerdict::NoCall);
    calls.observe(&event("a", CREATE), 0);
    assert_eq!(take(&calls, "a", 0), AudioVerdict::Deliver, "early media");
    calls.observe(&event("a", HANGUP), 0);
    assert_eq!(take(&calls, "a", 1), AudioVerdict::AfterEnd);
    // Once calls were untracked, a call that is not known may be one of them.
    for id in ["b", "c", "d"] {
        calls.observe(&event(id, CREATE), 0);
    }
    assert_eq!(take(&calls, "d", 0), AudioVerdict::Deliver);
    calls.reset();
    assert_eq!(take(&calls, "d", 1), AudioVerdict::NoCall);
}

#[test]
fn audio_of_a_call_that_was_given_up_goes_on_with_it() {
    let mut calls = CallTracker::<GatewayOrder, 2>::new();
    let mut audio = AudioTracker::<2>::new();
    calls.observe(&event("a", CREATE), 0);
    calls.observe(&event("a", ANSWER), 0);
    let mut take = |calls: &_, number| {
        audio.observe_in(calls, &frame("a", number, false), AudioDirection::Inbound, 0)
    };
    assert_eq!(take(&calls, 0), AudioVerdict::Deliver);
    assert_eq!(calls.expire(100_000, 50_000, |_| {}), 1);
    assert_eq!(take(&calls, 1), AudioVerdict::Deliver, "it is heard of by its audio alone");
    assert!(
        calls
            .observe(&event("a", EventType::CHANNEL_HOLD), 100_001)
            .is_deliverable(Policy::Enforce)
    );
    assert_eq!(take(&calls, 2), AudioVerdict::Deliver);
    calls.observe(&event("a", HANGUP), 100_002);
    assert_eq!(take(&calls, 3), AudioVerdict::AfterEnd);
}

#[test]
fn the_finished_call_that_was_heard_of_last_is_forgotten_last() {
    let mut calls = CallTracker::<GatewayOrder, 2>::new();
    calls.observe(&event("a", CREATE), 0);
    assert_eq!(calls.expire(1_000, 500, |_| {}), 1);
    calls.observe(&event("b", CREATE), 2_000);
    calls.observe(&event("b", HANGUP), 3_000);
    assert!(calls.observe(&event("a", HANGUP), 4_000).is_deliverable(Policy::Enforce));
    calls.on_stream_reset();
    calls.observe(&event("c", CREATE), 5_000);
    assert_eq!(calls.observe(&event("a", HANGUP), 5_000), Verdict::Replay);
    assert!(calls.get("b").is_none(), "the oldest gave way");

    let mut calls = CallTracker::<GatewayOrder, 3>::new();
    calls.set_remember_ms(1_000);
    let ended = GatewayOrder::ENDED;
    assert!(
        calls.adopt("a", ended, 0) && calls.adopt("b", ended, 10) && calls.adopt("a", ended, 900)
    );
    calls.expire(1_500, u64::MAX, |_| {});
    assert!(calls.get("b").is_none(), "what is told again of another does not keep it");
    assert!(calls.get("a").is_some());
}

#[test]
fn names_of_verdicts_are_distinct() {
    for names in [Verdict::NAMES, AudioVerdict::NAMES] {
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name));
        }
    }
    assert_eq!(Verdict::Replay.to_string(), "replay");
    assert_eq!(AudioVerdict::NoCall.to_string(), "no_call");
}
