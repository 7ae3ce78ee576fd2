//! A server with two calls, a connection, and a client.

use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use callevents::order::{CallTracker, EventId, State, When};
use callevents::voicetyped::RepeatFilter;
use callevents::{Text, Verdict};
use stateright::{Model, Property};

use crate::systems::{Break, Client, Item, System, name};

/// Messages on their way at most, and how often a connection breaks.
const LONGEST_WAY: usize = 2;
const MOST_BREAKS: u8 = 2;

pub(crate) struct World<R> {
    /// How many of the two calls the client's table can hold.
    places: usize,
    is_planted: bool,
    rules: PhantomData<R>,
}

/// What may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Action {
    /// The server has news of a call.
    Send(u8, EventId),
    /// The oldest message arrives.
    Arrive,
    /// The server tells an end again.
    Again(u8),
    Break(Break),
    /// The client asks how the calls stand that it is not certain of.
    Ask,
}

/// What has become of one call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Call {
    sent: Vec<EventId>,
    /// A bit for each that has arrived, and for each that is lost.
    got: u8,
    lost: u8,
    /// A bit for each that the client learned of by asking.
    asked: u8,
}

#[derive(Clone, Debug)]
pub(crate) struct Now<R: System> {
    client: Client<R>,
    calls: [Call; 2],
    way: Vec<Item>,
    breaks: u8,
    faults: Faults,
    seen: Seen,
}

/// What must never be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Faults {
    good_dropped: bool,
    repeat_delivered: bool,
    wrong_state: bool,
    memory: bool,
    untold: bool,
}

/// What must be possible, or nothing is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Seen {
    after_gap: bool,
    repeat: bool,
    untracked: bool,
}

impl<R: System> World<R> {
    pub(crate) fn new(places: usize, is_planted: bool) -> Self {
        Self { places, is_planted, rules: PhantomData }
    }
}

/// The state that the rules have after an event, if nothing is missing.
fn after<R: System>(state: State, event: EventId) -> Option<State> {
    let rows = R::TRANSITIONS.iter().filter(|row| row.from == state && row.event == event);
    rows.filter(|row| row.when == When::InOrder).map(|row| row.to).next()
}

fn is_final<R: System>(state: State) -> bool {
    R::state(state).expect("a state").is_final
}

impl Call {
    fn state<R: System>(&self) -> State {
        let next = |state, event: &EventId| after::<R>(state, *event).expect("a good server");
        self.sent.iter().fold(State::UNKNOWN, next)
    }

    /// Whether nothing comes any more.
    fn is_over<R: System>(&self) -> bool {
        self.state::<R>() != State::UNKNOWN && is_final::<R>(self.state::<R>())
    }
}

impl<R: System> Now<R> {
    fn arrive(&mut self) {
        let item = self.way.remove(0);
        let call = &mut self.calls[usize::from(item.call)];
        let event = call.sent[usize::from(item.step)];
        let bit = 1 << item.step;
        let was_known = self.client.calls.get(name(item.call)).is_some();
        let verdict = R::hear(&mut self.client, item, event);
        let is_delivered = matches!(
            verdict,
            Verdict::Deliver { .. } | Verdict::AfterGap { .. } | Verdict::Untracked
        );
        self.seen.after_gap |= matches!(verdict, Verdict::AfterGap { .. });
        self.seen.untracked |= verdict == Verdict::Untracked;
        if call.asked & bit != 0 {
            // It is no news, and may be told as such or not.
        } else if call.got & bit == 0 {
            self.faults.good_dropped |= !is_delivered;
        } else {
            self.seen.repeat |= verdict == Verdict::Replay;
            // What gave way to another call cannot be known again.
            self.faults.repeat_delivered |= was_known && is_delivered;
        }
        call.got |= bit;
        call.lost &= !bit;
        // The last news has arrived: the client knows what the server knows.
        let is_last = usize::from(item.step) + 1 == call.sent.len();
        let known = self.client.calls.state(name(item.call));
        let truth = call.state::<R>();
        // An error of a call whose beginning is missing tells of no call.
        let is_told = after::<R>(State::UNKNOWN, event).is_none_or(|to| !is_final::<R>(to));
        // What came when there was no place is not taken in when it comes again.
        let is_taken = !self.seen.untracked || verdict != Verdict::Replay;
        if is_last
            && is_taken
            && verdict != Verdict::Untracked
            && known != State::UNKNOWN
            && is_told
        {
            self.faults.wrong_state |= known != truth;
        }
    }

    fn break_off(&mut self, how: Break, is_planted: bool) {
        self.breaks += 1;
        let missed = core::mem::take(&mut self.way);
        if !is_planted {
            R::connect(&mut self.client, Some(how));
        }
        let steps = |call: u8, calls: &[Call; 2]| {
            (0..calls[usize::from(call)].sent.len() as u8).map(move |step| Item { call, step })
        };
        self.way = match how {
            Break::Kept => missed.iter().skip(1).copied().collect(),
            Break::Lost => Vec::new(),
            Break::History => {
                let active = (0..2).filter(|call| !self.calls[usize::from(*call)].is_over::<R>());
                active.flat_map(|call| steps(call, &self.calls)).collect()
            }
            Break::Reset => {
                let ended = (0..2).filter(|call| self.calls[usize::from(*call)].is_over::<R>());
                ended.filter_map(|call| steps(call, &self.calls).next_back()).collect()
            }
        };
        for item in missed.iter().filter(|item| !self.way.contains(item)) {
            let call = &mut self.calls[usize::from(item.call)];
            if call.got & 1 << item.step == 0 {
                call.lost |= 1 << item.step;
                let known = self.client.calls.get(name(item.call));
                let is_but_gap = matches!(how, Break::Reset | Break::Kept) || !R::LOSS_IS_DOUBT;
                let is_live = known.is_some_and(|call| !is_final::<R>(call.state));
                self.faults.untold |=
                    is_live && !is_but_gap && known.is_some_and(|call| !call.is_uncertain);
            }
        }
    }

    fn ask(&mut self) {
        for call in 0..2 {
            let is_uncertain =
                self.client.calls.get(name(call)).is_some_and(|call| call.is_uncertain);
            if is_uncertain {
                let asked = &mut self.calls[usize::from(call)];
                asked.asked = (1 << asked.sent.len()) - 1;
                let truth = asked.state::<R>();
                self.client.calls.adopt(name(call), truth, 0);
            }
        }
    }

    /// All that decides what the client will say, as far as anybody can see.
    fn outlook(&self) -> Vec<(u8, u8, u8, bool, bool)> {
        let mut outlook = Vec::new();
        for call in 0..2 {
            let known = self.client.calls.get(name(call));
            let is_uncertain = known.is_some_and(|call| call.is_uncertain);
            for event in R::ALPHABET {
                let mut next = self.client.calls.clone();
                let verdict = next.step(Text::new(name(call)), *event, 0);
                let to = next.state(name(call)).0;
                let kind = Verdict::NAMES.iter().position(|name| *name == verdict.name());
                outlook.push((call, kind.unwrap_or(9) as u8, to, is_uncertain, known.is_some()));
            }
        }
        outlook
    }

    /// What tells states of the world apart.
    fn key(&self) -> impl Hash + PartialEq + use<'_, R> {
        let counts = (self.client.calls.len(), self.client.calls.remembered());
        (&self.calls, &self.way, self.breaks, self.faults, self.seen, self.outlook(), counts)
    }
}

impl<R: System> Hash for Now<R> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.key().hash(hasher);
    }
}

impl<R: System> PartialEq for Now<R> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<R: System> Model for World<R> {
    type State = Now<R>;
    type Action = Action;

    fn init_states(&self) -> Vec<Now<R>> {
        let mut calls = CallTracker::<R, 2>::new();
        // Calls that stay for ever.
        for other in ["a third call", "a fourth call"].iter().skip(self.places) {
            calls.adopt(*other, Self::in_flight(), 0);
        }
        let mut client = Client { calls, repeats: RepeatFilter::new() };
        R::connect(&mut client, None);
        let (calls, way) = (Default::default(), Vec::new());
        let (faults, seen) = Default::default();
        vec![Now { client, calls, way, breaks: 0, faults, seen }]
    }

    fn actions(&self, now: &Now<R>, actions: &mut Vec<Action>) {
        for (number, call) in (0..).zip(&now.calls) {
            let is_full = now.way.len() >= LONGEST_WAY;
            let is_over = call.is_over::<R>();
            if !is_full && !is_over && call.sent.len() < R::LONGEST_LIFE {
                let state = call.state::<R>();
                let events =
                    R::ALPHABET.iter().filter(|event| after::<R>(state, **event).is_some());
                actions.extend(events.map(|event| Action::Send(number, *event)));
            }
            if !is_full && R::ENDS_TWICE && call.is_over::<R>() {
                actions.push(Action::Again(number));
            }
        }
        if !now.way.is_empty() {
            actions.push(Action::Arrive);
        } else if now.client.calls.uncertain().next().is_some() {
            actions.push(Action::Ask);
        }
        if now.breaks < MOST_BREAKS {
            actions.extend(R::BREAKS.iter().map(|how| Action::Break(*how)));
        }
    }

    fn next_state(&self, now: &Now<R>, action: Action) -> Option<Now<R>> {
        let mut next = now.clone();
        match action {
            Action::Send(call, event) => {
                let sent = &mut next.calls[usize::from(call)].sent;
                next.way.push(Item { call, step: sent.len() as u8 });
                sent.push(event);
            }
            Action::Again(call) => {
                let step = next.calls[usize::from(call)].sent.len() as u8 - 1;
                next.way.push(Item { call, step });
            }
            Action::Arrive => next.arrive(),
            Action::Break(how) => next.break_off(how, self.is_planted),
            Action::Ask => next.ask(),
        }
        let calls = &next.client.calls;
        next.faults.memory |= calls.len() + calls.remembered() > calls.capacity();
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut properties = vec![
            Property::always("no good event is dropped", |_, now: &Now<R>| {
                !now.faults.good_dropped
            }),
            Property::always("what comes again is not delivered again", |_, now: &Now<R>| {
                R::NOTHING_IS_WRONG || !now.faults.repeat_delivered
            }),
            Property::always("the state is the server's", |_, now: &Now<R>| {
                !now.faults.wrong_state
            }),
            Property::always("memory is bounded", |_, now: &Now<R>| !now.faults.memory),
            Property::always("what is lost is told", |_, now: &Now<R>| !now.faults.untold),
            Property::sometimes("both calls end", |_, now: &Now<R>| {
                now.calls.iter().all(|call| call.is_over::<R>() && call.lost == 0)
                    && now.way.is_empty()
            }),
            Property::sometimes("events are lost", |_, now: &Now<R>| {
                now.calls.iter().any(|call| call.lost != 0)
            }),
        ];
        if !R::NOTHING_IS_WRONG && !self.is_planted && self.places > 0 {
            properties.extend([
                Property::sometimes("a gap is crossed", |_, now: &Now<R>| now.seen.after_gap),
                Property::sometimes("a repeat is known", |_, now: &Now<R>| now.seen.repeat),
            ]);
        }
        if self.places < 2 {
            properties.push(Property::sometimes("a call has no place", |_, now: &Now<R>| {
                now.seen.untracked
            }));
        }
        properties
    }
}

impl<R: System> World<R> {
    /// A state of a call that is in flight.
    fn in_flight() -> State {
        let mut states = (1..16).map(State).filter(|state| R::state(*state).is_some());
        states.find(|state| !is_final::<R>(*state)).expect("a state in flight")
    }
}
