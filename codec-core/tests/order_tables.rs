//! Every system's rules as its tables say: each sequence of up to six events and gaps of a call, beside
//! a model that looks every step up in the table.

use callevents::Text;
use callevents::gateway::GatewayOrder;
use callevents::jambonz::JambonzOrder;
use callevents::order::{CallTracker, EventId, OrderRules, State, Verdict, When};
use callevents::rtpbridge::RtpbridgeOrder;
use callevents::voicetyped::VoicetypedOrder;

/// A tracker and what it must know, doing the same.
struct Pair<R> {
    tracker: CallTracker<R, 1>,
    state: State,
    /// Gaps announced so far, and when the call was heard of last.
    gaps: u32,
    heard_at: u32,
}

impl<R: OrderRules + Clone> Pair<R> {
    fn step(&mut self, event: EventId) {
        let verdict = self.tracker.step(CALL, event, 0);
        let from = self.state;
        let is_step = |row: &&callevents::order::Transition| row.from == from && row.event == event;
        let row = R::TRANSITIONS.iter().find(is_step);
        let expected = match row.map(|row| (row.when, row.to)) {
            Some((When::InOrder, to)) => Verdict::Deliver { from, to },
            Some((When::AfterGap, to)) if self.gaps != self.heard_at => {
                Verdict::AfterGap { from, to }
            }
            Some((When::Replay, _)) => Verdict::Replay,
            _ => Verdict::Violation { from, event },
        };
        assert_eq!(verdict, expected);
        if let Verdict::Deliver { to, .. } | Verdict::AfterGap { to, .. } = verdict {
            self.state = to;
            // What is no call tells nothing of what comes next.
            let info = R::state(to).expect("a state of the rules");
            let is_call = !info.is_final || info.phase.is_some();
            self.heard_at = if is_call { self.gaps } else { 0 };
        }
        assert_eq!(self.tracker.state(CALL), self.state);
        let is_live = self.state != State::UNKNOWN && !is_final::<R>(self.state);
        assert_eq!(self.tracker.len(), usize::from(is_live));
    }

    /// Goes on with every sequence of so many steps.
    fn go_on(&self, steps: u32, count: &mut u64) {
        if steps == 0 {
            *count += 1;
            return;
        }
        for number in 0..=R::EVENTS.len() {
            let mut next = Self { tracker: self.tracker.clone(), ..*self };
            match u8::try_from(number).ok().filter(|_| number < R::EVENTS.len()) {
                Some(event) => next.step(EventId(event)),
                None => {
                    next.tracker.announce_gap();
                    next.gaps += 1;
                }
            }
            next.go_on(steps - 1, count);
        }
    }
}

fn is_final<R: OrderRules>(state: State) -> bool {
    R::state(state).expect("a state of the rules").is_final
}

/// Runs every sequence, shorter ones as the beginnings of longer ones.
fn every_sequence<R: OrderRules + Clone>() {
    let steps = if cfg!(miri) { 2 } else { 6 };
    let tracker = CallTracker::<R, 1>::new();
    let pair = Pair { tracker, state: State::UNKNOWN, gaps: 0, heard_at: 0 };
    let mut count = 0;
    pair.go_on(steps, &mut count);
    assert_eq!(count, (R::EVENTS.len() as u64 + 1).pow(steps));
}

#[test]
fn the_gateways_calls_are_judged_as_its_table_says() {
    every_sequence::<GatewayOrder>();
}

#[test]
fn voicetypeds_calls_are_judged_as_its_table_says() {
    every_sequence::<VoicetypedOrder>();
}

#[test]
fn rtpbridges_endpoints_are_judged_as_its_table_says() {
    every_sequence::<RtpbridgeOrder>();
}

#[test]
fn jambonzs_legs_are_judged_as_its_table_says() {
    every_sequence::<JambonzOrder>();
}

/// What is in a table can happen: there is a way to every state, and each event leads somewhere.
fn assert_whole<R: OrderRules>() {
    let mut reached = vec![State::UNKNOWN];
    let mut at = 0;
    while at < reached.len() {
        let from = reached[at];
        for row in R::TRANSITIONS.iter().filter(|row| row.from == from) {
            if !reached.contains(&row.to) {
                reached.push(row.to);
            }
        }
        at += 1;
    }
    assert_eq!(reached.len(), R::STATES.len(), "{}", R::SOURCE);
    for event in 0..R::EVENTS.len() as u8 {
        assert!(R::TRANSITIONS.iter().any(|row| row.event == EventId(event)), "{}", R::SOURCE);
    }
}

#[test]
fn every_state_can_be_reached_and_every_event_leads_somewhere() {
    assert_whole::<GatewayOrder>();
    assert_whole::<VoicetypedOrder>();
    assert_whole::<RtpbridgeOrder>();
    assert_whole::<JambonzOrder>();
}

const CALL: Text<'static> = Text::new("5e0c19d2-7a3b-4c5d-8e9f-0123456789ab");
