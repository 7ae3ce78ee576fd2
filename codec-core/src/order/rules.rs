//! Order rules as data: states, events, and the transitions between them.

use core::marker::PhantomData;

use super::verdict::Verdict;
use crate::{Phase, Source};

/// What may follow what in a call of one system.
///
/// The rules are tables. They are compiled into a dense look-up table when the program is built,
/// and a mistake in them (a row out of place, two rows for the same step) stops the build.
pub trait OrderRules {
    /// The system whose calls these are.
    const SOURCE: Source;

    /// The states of a call; row `n` is `State(n)`, and row 0 is [`State::UNKNOWN`].
    const STATES: &'static [StateInfo];

    /// The events of a call; row `n` is `EventId(n)`.
    const EVENTS: &'static [EventInfo];

    /// What each event leads to. A step that has no row breaks the order.
    const TRANSITIONS: &'static [Transition];

    /// What is known about a state, if it is one of these rules.
    #[must_use]
    fn state(state: State) -> Option<&'static StateInfo> {
        Self::STATES.get(usize::from(state.0))
    }

    /// What is known about an event, if it is one of these rules.
    #[must_use]
    fn event(event: EventId) -> Option<&'static EventInfo> {
        Self::EVENTS.get(usize::from(event.0))
    }

    /// Whether an event of this verdict came when its call was over, and left it so. An
    /// [update](crate::CallUpdate) that it gives tells of what was, unless it is of the end.
    #[must_use]
    fn is_late(verdict: &Verdict) -> bool {
        let is_over =
            |state| Self::state(state).is_some_and(|state| state.phase == Some(Phase::Ended));
        match *verdict {
            Verdict::Deliver { from, to } | Verdict::AfterGap { from, to } => {
                is_over(from) && is_over(to)
            }
            _ => false,
        }
    }
}

/// A state of a call, as its system's [`OrderRules::STATES`] number it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(transparent)]
pub struct State(pub u8);

impl State {
    /// The call is not known: nothing has been heard of it, or it was forgotten.
    pub const UNKNOWN: Self = Self(0);
}

/// An event of a call, as its system's [`OrderRules::EVENTS`] number it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(transparent)]
pub struct EventId(pub u8);

/// One state of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StateInfo {
    /// The name, in snake case.
    pub name: &'static str,
    /// What it means, as a sentence.
    pub doc: &'static str,
    /// The phase that it is in all systems' words; `None` if it is none.
    pub phase: Option<Phase>,
    /// Whether the call is over. A final state without a phase is that of an id that may be no
    /// call: what was heard of it tells nothing of what comes next, so after a gap it is judged as
    /// a call that is not known.
    pub is_final: bool,
}

impl StateInfo {
    /// A state of a call that is not over.
    pub(crate) const fn new(name: &'static str, doc: &'static str, phase: Option<Phase>) -> Self {
        Self { name, doc: told(doc), phase, is_final: false }
    }

    /// A state of a call that is over.
    pub(crate) const fn end(name: &'static str, doc: &'static str) -> Self {
        Self { is_final: true, ..Self::new(name, doc, Some(Phase::Ended)) }
    }
}

/// One event of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventInfo {
    /// The name on the wire.
    pub name: &'static str,
    /// What it means, as a sentence.
    pub doc: &'static str,
}

impl EventInfo {
    /// An event of this name.
    pub(crate) const fn new(name: &'static str, doc: &'static str) -> Self {
        Self { name, doc: told(doc) }
    }
}

/// A sentence, which takes no flash where size counts.
const fn told(doc: &'static str) -> &'static str {
    if cfg!(callevents_small) { "" } else { doc }
}

/// One step: in the state `from`, the event leads to `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The state before the event.
    pub from: State,
    /// The event.
    pub event: EventId,
    /// The state after the event.
    pub to: State,
    /// When this step is one.
    pub when: When,
}

/// When a [`Transition`] is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// Always: the event is next in order.
    InOrder,
    /// Only if events were missed: a gap was announced, and the call has not been heard of since.
    AfterGap,
    /// Never: the event repeats what was seen before, and changes nothing.
    Replay,
}

/// What an event leads to, in one byte: the verdict's kind and the state after it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell(u8);

impl Cell {
    const VIOLATION: Self = Self(0);
    /// The event is not of these rules.
    const IGNORE: Self = Self(Kind::Ignore as u8);

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn kind(self) -> Kind {
        match self.0 & KIND_MASK {
            k if k == Kind::InOrder as u8 => Kind::InOrder,
            k if k == Kind::AfterGap as u8 => Kind::AfterGap,
            k if k == Kind::Replay as u8 => Kind::Replay,
            k if k == Kind::Ignore as u8 => Kind::Ignore,
            k if k == Kind::Crossing as u8 => Kind::Crossing,
            _ => Kind::Violation,
        }
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn to(self) -> State {
        State(self.0 & (LIMIT - 1))
    }
}

/// The kind of a [`Cell`], in the upper bits of its byte.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    Violation = 0,
    /// In order, and the call is as final as it was.
    InOrder = 1 << 4,
    AfterGap = 2 << 4,
    Replay = 3 << 4,
    Ignore = 4 << 4,
    /// In order, and the call ends, or goes on after its end.
    Crossing = 5 << 4,
}

/// Rules in the form that trackers use: tables of what each event leads to.
pub(super) struct Plan {
    cells: [Cell; 256],
    /// A bit for each state that is final.
    finals: u16,
    /// A bit for each state of calls that are in flight or have been.
    telling: u16,
    /// A bit for each event that begins calls.
    beginnings: u16,
    /// A bit for each event that ends calls.
    ends: u16,
    /// How many states there are.
    states: u8,
}

impl Plan {
    const fn of<R: OrderRules>() -> Self {
        Self {
            cells: compile(R::STATES, R::EVENTS, R::TRANSITIONS),
            finals: final_states(R::STATES),
            telling: telling_states(R::STATES),
            beginnings: beginnings(R::TRANSITIONS),
            ends: ends(R::STATES, R::TRANSITIONS),
            states: R::STATES.len() as u8,
        }
    }

    /// What `event` leads to in `state`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn cell(&self, state: State, event: EventId) -> Cell {
        if event.0 >= LIMIT {
            return Cell::IGNORE;
        }
        let at = state.0 << 4 | event.0;
        self.cells.get(usize::from(at)).copied().unwrap_or(Cell::IGNORE)
    }

    /// Whether the event begins calls.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn begins(&self, event: EventId) -> bool {
        event.0 < LIMIT && self.beginnings >> event.0 & 1 != 0
    }

    /// Whether the event ends calls.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn ends(&self, event: EventId) -> bool {
        event.0 < LIMIT && self.ends >> event.0 & 1 != 0
    }

    /// What `gaps` is to be kept for a call that was heard of and is in `state` since.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn heard_at(&self, state: State, gaps: u32) -> u32 {
        if self.is_call(state) { gaps } else { 0 }
    }

    /// Whether a call in `state` is in flight or has been.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn is_call(&self, state: State) -> bool {
        self.telling >> (state.0 & (LIMIT - 1)) & 1 != 0
    }

    /// Whether a call in `state` is over.
    #[inline]
    pub(super) const fn is_final(&self, state: State) -> bool {
        state.0 < LIMIT && self.finals >> state.0 & 1 != 0
    }

    /// Whether there is such a state of a call that is known.
    pub(super) const fn has_state(&self, state: State) -> bool {
        state.0 != State::UNKNOWN.0 && state.0 < self.states
    }
}

/// Whose plan a tracker follows.
///
/// The rules as a type have what judges events made for them alone, where all that the plan says
/// is known: this is the fastest. A plan as a value has it made once for all rules.
pub(super) trait Planned: Copy {
    fn plan(self) -> &'static Plan;
}

impl Planned for &'static Plan {
    fn plan(self) -> &'static Plan {
        self
    }
}

/// The rules `R`, as a value.
pub(super) struct Of<R>(PhantomData<R>);

impl<R> Clone for Of<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Of<R> {}

impl<R: OrderRules> Of<R> {
    const PLAN: &'static Plan = &Plan::of::<R>();
}

impl<R: OrderRules> Planned for Of<R> {
    #[inline(always)]
    fn plan(self) -> &'static Plan {
        Self::PLAN
    }
}

/// What trackers by the rules `R` judge by.
#[cfg(not(callevents_small))]
#[inline(always)]
pub(super) fn rules_of<R: OrderRules>() -> Of<R> {
    Of(PhantomData)
}

/// What trackers by the rules `R` judge by, where code is to be small.
#[cfg(callevents_small)]
pub(super) fn rules_of<R: OrderRules>() -> &'static Plan {
    Of::<R>::PLAN
}

/// The state after an event of a call that is not known, whatever was missed of it;
/// [`State::UNKNOWN`] if there is none.
pub(crate) fn first_state<R: OrderRules>(event: EventId) -> State {
    Of::<R>::PLAN.cell(State::UNKNOWN, event).to()
}

/// Runs when the program is built: a failed assertion is a build error.
const fn compile(
    states: &[StateInfo],
    events: &[EventInfo],
    transitions: &[Transition],
) -> [Cell; 256] {
    assert!(!states.is_empty() && states.len() <= LIMIT as usize, "1 to 16 states");
    assert!(!events.is_empty() && events.len() <= LIMIT as usize, "1 to 16 events");
    assert!(!states[0].is_final, "the unknown state is no end");
    let finals = final_states(states);
    let mut cells = [Cell::VIOLATION; 256];
    let mut at = 0;
    while at < cells.len() {
        if at & 15 >= events.len() || at >> 4 >= states.len() {
            cells[at] = Cell::IGNORE;
        }
        at += 1;
    }
    let mut row = 0;
    while row < transitions.len() {
        let Transition { from, event, to, when } = transitions[row];
        assert!((from.0 as usize) < states.len() && (to.0 as usize) < states.len(), "a state");
        assert!((event.0 as usize) < events.len(), "an event");
        assert!(to.0 != 0, "no event makes a call unknown");
        let at = (from.0 << 4 | event.0) as usize;
        assert!(cells[at].0 == Cell::VIOLATION.0, "one row a step");
        let kind = match when {
            When::InOrder if finals >> from.0 & 1 != finals >> to.0 & 1 => Kind::Crossing,
            When::InOrder => Kind::InOrder,
            When::AfterGap => Kind::AfterGap,
            When::Replay => Kind::Replay,
        };
        assert!(!matches!(when, When::Replay) || from.0 == to.0, "a replay changes nothing");
        cells[at] = Cell(kind as u8 | to.0);
        row += 1;
    }
    cells
}

const fn final_states(states: &[StateInfo]) -> u16 {
    let mut finals = 0;
    let mut at = 0;
    while at < states.len() {
        if states[at].is_final {
            finals |= 1 << at;
        }
        at += 1;
    }
    finals
}

/// The states of calls that are in flight or have been.
const fn telling_states(states: &[StateInfo]) -> u16 {
    let mut telling = 0;
    let mut at = 0;
    while at < states.len() {
        if !states[at].is_final || states[at].phase.is_some() {
            telling |= 1 << at;
        }
        at += 1;
    }
    telling
}

/// The events that are in order in a call that is not known.
const fn beginnings(transitions: &[Transition]) -> u16 {
    let mut events = 0;
    let mut row = 0;
    while row < transitions.len() {
        let Transition { from, event, when, .. } = transitions[row];
        if from.0 == State::UNKNOWN.0 && matches!(when, When::InOrder) {
            events |= 1 << event.0;
        }
        row += 1;
    }
    events
}

/// The events that lead to a final state.
const fn ends(states: &[StateInfo], transitions: &[Transition]) -> u16 {
    let finals = final_states(states);
    let mut events = 0;
    let mut row = 0;
    while row < transitions.len() {
        let Transition { event, to, .. } = transitions[row];
        if finals >> to.0 & 1 != 0 {
            events |= 1 << event.0;
        }
        row += 1;
    }
    events
}

/// States and events that rules may have: each takes four bits of a cell's place.
const LIMIT: u8 = 16;

const KIND_MASK: u8 = 0xf0;
