// The tracker of calls beside a model that is too simple to be wrong: a list of calls, searched
// from its beginning, and the gateway's rules written out as a `match`. Included by the tests and
// by the fuzz target of the same name.

use std::collections::BTreeMap;

use callevents::Text;
use callevents::gateway::{CallEvent, EventType, GatewayOrder};
use callevents::order::{Call, CallTracker, Slot, State, Verdict};

/// Reads `data` as operations on a tracker of a few calls and checks every answer.
pub fn order_model(data: &[u8]) {
    let Some((&capacity, data)) = data.split_first() else { return };
    let capacity = usize::from(capacity % 9);
    let mut slots = vec![Slot::EMPTY; capacity];
    let tracker = CallTracker::<GatewayOrder>::over(&mut slots).with_seed(0x5eed);
    let mut pair = Pair { tracker, model: Model::new(capacity), now_ms: 1_000 };
    for operation in data.chunks_exact(2) {
        pair.apply(Operation::read(operation[0], operation[1]), usize::from(operation[1] >> 4));
    }
}

/// What can be done to a tracker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// An event of this type; types that are not known too.
    Event(i32),
    StreamReset,
    /// A new connection after this time.
    Resume(u64),
    Adopt(u8),
    Forget,
    Resolve,
    MarkUncertain,
    /// Everything that was not heard of for this long, in ms.
    Expire(u64),
    Remember(u64),
    /// The clock moves by this much, in ms.
    Clock(i64),
}

impl Operation {
    fn read(kind: u8, argument: u8) -> Self {
        let argument = argument & 15;
        match kind % 32 {
            kind @ 0..=19 => Self::Event(i32::from(kind % 7)),
            20 | 21 => Self::StreamReset,
            22 => Self::Resume(120_000),
            23 => Self::Resume(120_001),
            24 => Self::Adopt(argument),
            25 => Self::Forget,
            26 => Self::Resolve,
            27 => Self::MarkUncertain,
            28 => Self::Expire(u64::from(argument) * 100),
            29 => Self::Remember(u64::from(argument) * 100),
            30 => Self::Clock(i64::from(argument) * 100),
            _ => Self::Clock(-50),
        }
    }
}

/// A tracker and its model, doing the same.
pub struct Pair<'s> {
    pub tracker: CallTracker<GatewayOrder, 0, &'s mut [Slot]>,
    pub model: Model,
    pub now_ms: u64,
}

impl Pair<'_> {
    /// Does an operation on both and compares what can be seen.
    pub fn apply(&mut self, operation: Operation, call: usize) {
        let id = id(call);
        let (tracker, model, now_ms) = (&mut self.tracker, &mut self.model, self.now_ms);
        match operation {
            Operation::Event(event_type) => {
                let event = CallEvent {
                    call_sid: Text::new(&id),
                    event_type: EventType(event_type),
                    ..CallEvent::default()
                };
                let verdict = tracker.observe(&event, now_ms);
                let expected = model.observe(&id, event_type, now_ms);
                assert_eq!(Seen::from(verdict), expected, "{operation:?} of {id:?}");
            }
            Operation::StreamReset => {
                tracker.on_stream_reset();
                model.gaps += 1;
            }
            Operation::Resume(gap_ms) => {
                tracker.on_resume(gap_ms);
                model.gaps += 1;
                if gap_ms > 120_000 {
                    for call in model.calls.iter_mut().filter(|call| call.is_live) {
                        call.is_uncertain = true;
                    }
                }
            }
            Operation::Adopt(state) => {
                let done = tracker.adopt(id.as_str(), State(state), now_ms);
                assert_eq!(done, model.adopt(&id, state, now_ms), "adopt {id:?}");
            }
            Operation::Forget => {
                assert_eq!(tracker.forget(id.as_str()), model.forget(&id), "forget {id:?}");
            }
            Operation::Resolve => {
                let done = tracker.resolve(id.as_str(), now_ms);
                let state = model.find(&id).filter(|call| call.is_live).map(|call| call.state);
                assert_eq!(done, state.is_some(), "resolve {id:?}");
                if let Some(state) = state {
                    model.take(&id, state, now_ms);
                }
            }
            Operation::MarkUncertain => {
                let done = tracker.mark_uncertain(id.as_str());
                let call = model.calls.iter_mut().find(|call| call.id == id && call.is_live);
                assert_eq!(done, call.is_some(), "mark {id:?}");
                if let Some(call) = call {
                    call.is_uncertain = true;
                }
            }
            Operation::Expire(ttl_ms) => {
                let mut expired = Vec::new();
                let count = tracker.expire(now_ms, ttl_ms, |call| expired.push(seen(call)));
                assert_eq!(count, expired.len());
                // Of those given up together, any may be the first to give way.
                let order: Vec<_> = expired.iter().map(|call| call.0.clone()).collect();
                expired.sort();
                assert_eq!(expired, model.expire(now_ms, ttl_ms, &order));
            }
            Operation::Remember(remember_ms) => {
                tracker.set_remember_ms(remember_ms);
                model.remember_ms = remember_ms;
            }
            Operation::Clock(by_ms) => self.now_ms = now_ms.saturating_add_signed(by_ms),
        }
        self.compare();
    }

    fn compare(&self) {
        let (tracker, model) = (&self.tracker, &self.model);
        let live: Vec<_> = model.calls.iter().filter(|call| call.is_live).collect();
        assert_eq!(tracker.len(), live.len());
        assert_eq!(tracker.remembered(), model.calls.len() - live.len());
        let mut active: Vec<_> = tracker.active().map(seen).collect();
        active.sort();
        let mut expected: Vec<_> = live.iter().map(|call| call.seen()).collect();
        expected.sort();
        assert_eq!(active, expected);
        let mut uncertain: Vec<_> = tracker.uncertain().map(seen).collect();
        uncertain.sort();
        assert_eq!(uncertain, expected.into_iter().filter(|call| call.3).collect::<Vec<_>>());
        for call in &model.calls {
            assert_eq!(tracker.state(call.id.as_str()), State(call.state), "{:?}", call.id);
        }
        let counters = tracker.counters();
        let count = |name| model.counts.get(name).copied().unwrap_or(0);
        assert_eq!(counters.after_gaps, count("after_gap"));
        assert_eq!(counters.replays, count("replay"));
        assert_eq!(counters.violations, count("violation"));
        assert_eq!(counters.ignored, count("ignore"));
        assert_eq!(counters.untracked, count("untracked"));
    }
}

/// A call as applications see it: id, state, time, uncertainty.
type SeenCall = (String, u8, u64, bool);

fn seen(call: Call<'_>) -> SeenCall {
    (call.id.to_string(), call.state.0, call.last_seen_ms, call.is_uncertain)
}

/// A verdict in the words of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Deliver(u8, u8),
    AfterGap(u8, u8),
    Violation(u8),
    Other(&'static str),
}

impl From<Verdict> for Seen {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Deliver { from, to } => Self::Deliver(from.0, to.0),
            Verdict::AfterGap { from, to } => Self::AfterGap(from.0, to.0),
            Verdict::Violation { from, .. } => Self::Violation(from.0),
            other => Self::Other(other.name()),
        }
    }
}

const UNKNOWN: u8 = 0;
const CREATED: u8 = 1;
const ANSWERED: u8 = 2;
const HELD: u8 = 3;
const ENDED: u8 = 4;

/// The state that an event leads to if nothing was missed.
fn in_order(state: u8, event_type: i32) -> Option<u8> {
    match (state, event_type) {
        (UNKNOWN, 1) => Some(CREATED),
        (CREATED, 2) | (HELD, 5) => Some(ANSWERED),
        (CREATED | ANSWERED | HELD, 3) => Some(ENDED),
        (ANSWERED, 4) => Some(HELD),
        _ => None,
    }
}

/// The state that an event leads to if some events were missed: there is a way to it.
fn after_missing(state: u8, event_type: i32) -> Option<u8> {
    let mut reached = vec![state];
    let mut at = 0;
    while at < reached.len() {
        for missed in 1..=5 {
            let next = in_order(reached[at], missed);
            reached.extend(next.filter(|state| !reached.contains(state)));
        }
        at += 1;
    }
    reached.into_iter().find_map(|state| in_order(state, event_type))
}

/// The calls in the order in which they were heard of last.
pub struct Model {
    capacity: usize,
    calls: Vec<Known>,
    gaps: u32,
    /// Whether a call began when the table was full, or had to make room when it was given up.
    is_crowded: bool,
    remember_ms: u64,
    counts: BTreeMap<&'static str, u64>,
}

struct Known {
    id: String,
    state: u8,
    is_live: bool,
    is_uncertain: bool,
    /// Gaps announced when it was last heard of.
    gaps: u32,
    at_ms: u64,
}

impl Known {
    fn seen(&self) -> SeenCall {
        (self.id.clone(), self.state, self.at_ms, self.is_uncertain)
    }
}

impl Model {
    pub fn new(capacity: usize) -> Self {
        let counts = BTreeMap::new();
        Self {
            capacity,
            calls: Vec::new(),
            gaps: 0,
            is_crowded: false,
            remember_ms: 600_000,
            counts,
        }
    }

    fn find(&self, id: &str) -> Option<&Known> {
        self.calls.iter().find(|call| call.id == id)
    }

    pub fn observe(&mut self, id: &str, event_type: i32, now_ms: u64) -> Seen {
        let verdict = self.judge(id, event_type, now_ms);
        let name = match verdict {
            Seen::Deliver(..) => "deliver",
            Seen::AfterGap(..) => "after_gap",
            Seen::Violation(_) => "violation",
            Seen::Other(name) => name,
        };
        *self.counts.entry(name).or_default() += 1;
        verdict
    }

    fn judge(&mut self, id: &str, event_type: i32, now_ms: u64) -> Seen {
        if !(1..=5).contains(&event_type) {
            return Seen::Other("ignore");
        }
        if id.is_empty() || id.len() > 64 {
            return Seen::Other("untracked");
        }
        let (from, gaps) = self.find(id).map_or((UNKNOWN, 0), |call| (call.state, call.gaps));
        if (from, event_type) == (ENDED, 3) {
            return Seen::Other("replay");
        }
        let (to, is_late) = match in_order(from, event_type) {
            Some(to) => (to, false),
            None => match after_missing(from, event_type) {
                Some(to) if gaps != self.gaps => (to, true),
                _ if from == UNKNOWN && self.is_crowded => return Seen::Other("untracked"),
                _ => return Seen::Violation(from),
            },
        };
        if !self.take(id, to, now_ms) {
            self.is_crowded |= to != ENDED;
            return Seen::Other("untracked");
        }
        if is_late { Seen::AfterGap(from, to) } else { Seen::Deliver(from, to) }
    }

    /// Puts a call into a state; the oldest finished one gives way.
    fn take(&mut self, id: &str, to: u8, now_ms: u64) -> bool {
        let place = match self.calls.iter().position(|call| call.id == id) {
            Some(place) => place,
            None => {
                if self.calls.len() >= self.capacity {
                    match self.calls.iter().position(|call| !call.is_live) {
                        Some(oldest) => {
                            self.is_crowded |= self.calls.remove(oldest).state != ENDED;
                        }
                        None => return false,
                    }
                }
                let (id, gaps) = (id.to_owned(), self.gaps);
                let call =
                    Known { id, state: to, is_live: true, is_uncertain: false, gaps, at_ms: 0 };
                self.calls.push(call);
                self.calls.len() - 1
            }
        };
        let mut call = self.calls.remove(place);
        (call.state, call.is_live, call.is_uncertain) = (to, to != ENDED, false);
        (call.gaps, call.at_ms) = (self.gaps, now_ms);
        // Of those that are over, the one that was heard of last gives way last.
        self.calls.push(call);
        true
    }

    fn adopt(&mut self, id: &str, state: u8, now_ms: u64) -> bool {
        let is_good = (CREATED..=ENDED).contains(&state) && !id.is_empty() && id.len() <= 64;
        let has_place = is_good && self.take(id, state, now_ms);
        self.is_crowded |= is_good && !has_place && state != ENDED;
        has_place
    }

    fn forget(&mut self, id: &str) -> bool {
        let before = self.calls.len();
        self.calls.retain(|call| call.id != id);
        self.calls.len() != before
    }

    fn expire(&mut self, now_ms: u64, ttl_ms: u64, order: &[String]) -> Vec<SeenCall> {
        let remember_ms = self.remember_ms;
        let mut is_old = true;
        self.calls.retain(|call| {
            is_old &= call.is_live || now_ms.saturating_sub(call.at_ms) > remember_ms;
            // One that was given up may go on.
            call.is_live || call.state != ENDED || !is_old
        });
        let is_old = |call: &&Known| call.is_live && now_ms.saturating_sub(call.at_ms) > ttl_ms;
        let mut expired: Vec<_> = self.calls.iter().filter(is_old).map(Known::seen).collect();
        expired.sort();
        for id in order {
            if let Some(place) = self.calls.iter().position(|call| call.id == *id) {
                let mut call = self.calls.remove(place);
                (call.is_live, call.is_uncertain, call.at_ms) = (false, false, now_ms);
                self.calls.push(call);
            }
        }
        expired
    }
}

/// Ids of every kind: UUIDs, short ones, the longest, one too long, none.
pub fn id(call: usize) -> String {
    match call {
        0..=7 => format!("{call:08x}-7a3b-4c5d-8e9f-0123456789ab"),
        8..=11 => format!("call-{call}"),
        12 | 13 => format!("{call:064}"),
        14 => "x".repeat(65),
        _ => String::new(),
    }
}
