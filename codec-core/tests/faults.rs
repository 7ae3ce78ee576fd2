//! Faults as inputs: connections that break at every byte and are resumed, decoders reset in every
//! state, tables that are too small by far, clocks that run backwards.

mod support;

use callevents::framing::frame::FrameDecoder;
use callevents::framing::sse::SseParser;
use callevents::gateway::{GatewayOrder, Message};
use callevents::jambonz::JambonzOrder;
use callevents::order::{CallTracker, EventId, OrderRules, Slot, State, Verdict};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::VoicetypedOrder;
use callevents::{ErrorKind, Text};
use support::vector_bytes;

/// The stream offset and the kind of each message, and where the next one begins.
fn frames(decoder: &mut FrameDecoder<4096>, mut input: &[u8]) -> Vec<(u64, String)> {
    let mut frames = Vec::new();
    while let Some(frame) = decoder.next(&mut input).expect("good frames") {
        let message = frame.message().expect("a good message");
        let what = match message {
            Message::CallEvent(event) => format!("{} {}", event.call_sid, event.event_type),
            Message::AudioFrame(audio) => format!("{} {}", audio.call_sid, audio.sequence_number),
            other => other.kind().to_owned(),
        };
        frames.push((frame.stream_offset, what));
    }
    frames
}

#[test]
fn a_stream_of_frames_that_breaks_at_any_byte_loses_the_frame_that_was_cut() {
    let stream = vector_bytes("gateway/stream-600.bin");
    let stream = &stream[..if cfg!(miri) { 1_000 } else { 12_000 }];
    let mut decoder = FrameDecoder::<4096>::new();
    let all = frames(&mut decoder, stream);
    assert!(all.len() > 3);
    let starts: Vec<_> = all.iter().map(|(offset, _)| *offset as usize).collect();
    let last = *starts.last().expect("some frames");
    for cut in (0..last).step_by(if cfg!(miri) { 97 } else { 1 }) {
        decoder.reset();
        let before = frames(&mut decoder, &stream[..cut]);
        assert_eq!(before, all[..before.len()], "cut at {cut}");
        let next = starts.iter().position(|start| *start >= cut).expect("a frame behind it");
        match decoder.finish() {
            Ok(()) => assert_eq!((before.len(), starts[next]), (next, cut)),
            Err(error) => {
                assert_eq!((error.kind(), before.len() + 1), (ErrorKind::Truncated, next));
            }
        }
        // The new connection begins with the next frame.
        decoder.reset();
        let after = frames(&mut decoder, &stream[starts[next]..]);
        let texts = |frames: &[(u64, String)]| -> Vec<String> {
            frames.iter().map(|frame| frame.1.clone()).collect()
        };
        if cut % 97 == 0 {
            assert_eq!(texts(&after), texts(&all[next..]), "resumed at {cut}");
        }
        assert_eq!(after.len(), all.len() - next);
        assert_eq!(after[0], (0, all[next].1.clone()));
    }
}

/// Type, data and id of each event.
fn events(parser: &mut SseParser<2048>, mut input: &[u8]) -> Vec<[String; 3]> {
    let mut events = Vec::new();
    while let Some(event) = parser.next(&mut input).expect("small events") {
        events.push([event.event_type, event.data, event.id].map(|text| text.to_string()));
    }
    events
}

#[test]
fn an_event_stream_that_breaks_at_any_byte_goes_on_behind_the_last_id() {
    // A server that knows where a client was: every event has an id, and it sends what follows.
    let events_of = |number: u32| {
        format!(
            ": alive\r\nid: {number}\r\nevent: call_{number}\r\ndata: {number}\r\ndata: ü\r\n\r\n"
        )
    };
    let sent: Vec<String> = (1..=if cfg!(miri) { 3 } else { 12 }).map(events_of).collect();
    let stream = sent.concat();
    let all = events(&mut SseParser::<2048>::new(), stream.as_bytes());
    assert_eq!(all.len(), sent.len());
    for cut in 0..stream.len() {
        let mut parser = SseParser::<2048>::new();
        let mut got = events(&mut parser, &stream.as_bytes()[..cut]);
        let _ = parser.finish();
        parser.reset();
        let last = parser.last_event_id().parse::<usize>().unwrap_or(0);
        assert_eq!(last, got.len(), "cut at {cut}");
        got.extend(events(&mut parser, sent[last..].concat().as_bytes()));
        assert_eq!(got, all, "cut at {cut}");
    }
}

#[test]
fn decoders_that_are_reset_in_any_state_are_as_new() {
    // Good streams, and bytes of every kind in front of which a state may be left behind.
    let gateway = vector_bytes("gateway/stream-600.bin");
    let gateway = &gateway[..if cfg!(miri) { 400 } else { 2_000 }];
    let mut decoder = FrameDecoder::<4096>::new();
    let all = frames(&mut decoder, gateway);
    for len in (0..=gateway.len()).step_by(if cfg!(miri) { 7 } else { 1 }) {
        for garbage in [&[][..], &[0xff], &[0, 0, 0, 0], &[0xff; 9]] {
            decoder.reset();
            let mut input = &gateway[..len];
            while let Ok(Some(_)) = decoder.next(&mut input) {}
            let _ = decoder.next(&mut &garbage[..]);
            decoder.reset();
            assert_eq!(decoder.stream_offset(), 0);
        }
        assert_eq!(frames(&mut decoder, gateway), all, "reset at {len}");
    }
    let stream = vector_bytes("voicetyped/chunked-awkward.sse");
    let all = events(&mut SseParser::<2048>::new(), &stream);
    for len in (0..=stream.len()).step_by(if cfg!(miri) { 211 } else { 1 }) {
        let mut parser = SseParser::<2048>::new();
        events(&mut parser, &stream[..len]);
        parser.reset();
        assert_eq!(parser.stream_offset(), 0);
        parser.set_last_event_id("").expect("it has room");
        assert_eq!(events(&mut parser, &stream), all, "reset at {len}");
    }
}

/// The events of a call from its beginning to its end, as the rules have them.
fn life<R: OrderRules>() -> Vec<EventId> {
    let mut state = State::UNKNOWN;
    let mut events = Vec::new();
    while !R::state(state).expect("a state").is_final {
        let is_final = |state: State| R::state(state).expect("a state").is_final;
        let mut steps = R::TRANSITIONS.iter().filter(|row| {
            let goes_on = row.to != state && row.when == callevents::order::When::InOrder;
            row.from == state && goes_on
        });
        // First into the call, then out of it.
        let is_new = state == State::UNKNOWN;
        let step = steps.rfind(|row| is_final(row.to) != is_new).expect("a way on");
        events.push(step.event);
        state = step.to;
    }
    events
}

fn id(number: usize) -> String {
    format!("{number:08}-aaaa-bbbb-cccc-0123456789ab")
}

/// At the table's capacity, above it and far above it: those that have a place are followed as if
/// they were alone, all others are delivered and flagged, and places are free again in the end.
fn crowd<R: OrderRules>() {
    const PLACES: usize = if cfg!(miri) { 3 } else { 32 };
    let life = life::<R>();
    assert!(life.len() >= 2, "{:?}", R::SOURCE);
    for crowd in [PLACES - 1, PLACES, PLACES + 1, 2 * PLACES, 50 * PLACES] {
        let mut slots = [Slot::EMPTY; PLACES];
        let mut calls = CallTracker::<R>::over(&mut slots).with_seed(crowd as u64);
        for (step, event) in life.iter().enumerate() {
            for number in 0..crowd {
                let verdict = calls.step(Text::new(&id(number)), *event, 1);
                let is_last = step + 1 == life.len();
                let is_followed = number < PLACES;
                match verdict {
                    Verdict::Deliver { .. } if is_followed || is_last => {}
                    Verdict::Untracked if !is_followed => {}
                    verdict => panic!("{:?}: {verdict:?} of {number} of {crowd}", R::SOURCE),
                }
            }
        }
        assert!(calls.is_empty());
        assert_eq!(calls.violations(), 0);
        for event in &life {
            let verdict = calls.step(Text::new("the next one"), *event, 2);
            assert_eq!(verdict.name(), "deliver");
        }
    }
}

#[test]
fn a_crowd_of_any_size_costs_nobody_who_has_a_place() {
    crowd::<GatewayOrder>();
    crowd::<VoicetypedOrder>();
    crowd::<RtpbridgeOrder>();
    crowd::<JambonzOrder>();
}

/// What a clock says has no say in what an event is.
fn clocks<R: OrderRules>() {
    let life = life::<R>();
    let clocks: [fn(u64) -> u64; 4] = [
        |at| at * 1_000,
        |at| u64::MAX - at * 1_000,
        |_| 0,
        |at| if at % 2 == 0 { u64::MAX } else { 0 },
    ];
    for clock in clocks {
        let mut calls = CallTracker::<R, 4>::new();
        let mut ticks = 0;
        for round in 0..20 {
            let id = id(round);
            for event in &life {
                ticks += 1;
                let now_ms = clock(ticks);
                assert_eq!(calls.step(Text::new(&id), *event, now_ms).name(), "deliver");
                // Nothing is too old for a clock that stands still or has been set back.
                let seen_ms = calls.get(&*id).expect("it is known").last_seen_ms;
                assert_eq!(seen_ms, now_ms);
                assert_eq!(calls.expire(now_ms, 0, |_| {}), 0);
                assert_eq!(calls.expire(0, 0, |_| {}), 0);
                calls.set_remember_ms(u64::MAX);
            }
        }
        assert_eq!(calls.violations(), 0);
        assert!(calls.remembered() <= calls.capacity());
    }
}

#[test]
fn a_clock_may_stand_still_or_run_backwards() {
    clocks::<GatewayOrder>();
    clocks::<VoicetypedOrder>();
    clocks::<RtpbridgeOrder>();
    clocks::<JambonzOrder>();
}
