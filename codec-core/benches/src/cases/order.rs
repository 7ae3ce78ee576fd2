//! The next event of a call: one look-up, one step of its state.

use core::borrow::Borrow;
use core::hash::{Hash, Hasher};

use callevents::Text;
use callevents::gateway::{EventType, GatewayOrder};
use callevents::order::{self, CallTracker, Slot};
use foldhash::fast::FixedState;
use hashbrown::HashMap;
use hashbrown::hash_map::{EntryRef, VacantEntryRef};
use heapless::index_map::FnvIndexMap;

use crate::corpus::call_events::{ANSWER, CREATE, HANGUP, HOLD, RESUME};
use crate::corpus::calls::{self, Calls, Step};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::limits::table::Table;
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "order/1k",
        about: "find a call among 1,000 in flight and step its state",
        goals: &[
            Goal::Faster(1.5, &["hashbrown"]),
            Goal::Faster(3.0, &["heapless"]),
            Goal::Instructions(140.0),
        ],
        prepare: || {
            let mut prepared = prepare(calls::thousand(), 1_000);
            let heapless = Follower::new(calls::thousand(), Heapless(FnvIndexMap::new()));
            prepared.rows.insert(0, Row::new("heapless", Kind::Peer, heapless));
            prepared
        },
    },
    Case {
        name: "order/100k",
        about: "the same among 100,000",
        goals: &[
            Goal::Faster(1.6, &["hashbrown_inline_keys"]),
            Goal::Faster(2.4, &["hashbrown"]),
            Goal::Instructions(140.0),
        ],
        prepare: || prepare(calls::hundred_thousand(), 100_000),
    },
];

/// What is kept of a call.
#[derive(Clone, Copy, Default)]
pub(super) struct Call {
    state: u8,
    #[expect(dead_code, reason = "written as every tracker must, to give up old calls by")]
    at_ms: u64,
}

impl Call {
    /// Takes an event; gives the states before and after it.
    #[inline(always)]
    fn step(&mut self, event_type: i32, now_ms: u64) -> Verdict {
        let from = self.state;
        let to = next(from, event_type);
        if to != NONE {
            *self = Self { state: to, at_ms: now_ms };
        }
        Verdict { from, to }
    }
}

/// What an event did to its call; to [`NONE`] if it broke the order.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    from: u8,
    to: u8,
}

impl Verdict {
    #[inline(always)]
    pub(super) fn touch(self, touch: &mut impl Touch) {
        touch.number(u64::from(self.from) * 16 + u64::from(self.to));
    }
}

/// The state after an event, [`NONE`] if it may not come in this state.
#[inline(always)]
fn next(state: u8, event_type: i32) -> u8 {
    match (state, event_type) {
        (NONE, CREATE) => CREATED,
        (CREATED, ANSWER) | (HELD, RESUME) => ANSWERED,
        (ANSWERED, HOLD) => HELD,
        (CREATED | ANSWERED | HELD, HANGUP) => ENDED,
        _ => NONE,
    }
}

/// [`next`] of every state and `event_type`.
const NEXT: [[u8; 8]; 4] = {
    let mut table = [[NONE; 8]; 4];
    table[NONE as usize][CREATE as usize] = CREATED;
    table[CREATED as usize][ANSWER as usize] = ANSWERED;
    table[HELD as usize][RESUME as usize] = ANSWERED;
    table[ANSWERED as usize][HOLD as usize] = HELD;
    table[CREATED as usize][HANGUP as usize] = ENDED;
    table[ANSWERED as usize][HANGUP as usize] = ENDED;
    table[HELD as usize][HANGUP as usize] = ENDED;
    table
};

const NONE: u8 = 0;
const CREATED: u8 = 1;
const ANSWERED: u8 = 2;
const HELD: u8 = 3;
const ENDED: u8 = 4;

/// What all the maps here do.
pub(super) trait Map {
    fn clear(&mut self);

    /// Takes an event of a call.
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict;
}

/// Ours, which remembers finished calls too.
pub(super) struct Callevents(pub(super) CallTracker<GatewayOrder, 0, Box<[Slot]>>);

impl Callevents {
    pub(super) fn new(calls: usize) -> Self {
        Self(CallTracker::<GatewayOrder>::with_capacity(calls).expect("there is enough memory"))
    }
}

impl From<order::Verdict> for Verdict {
    #[inline(always)]
    fn from(verdict: order::Verdict) -> Self {
        match verdict {
            order::Verdict::Deliver { from, to } => Self { from: from.0, to: to.0 },
            _ => Self { from: NONE, to: NONE },
        }
    }
}

impl Map for Callevents {
    fn clear(&mut self) {
        self.0.reset();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict {
        match GatewayOrder::event_of(EventType(event_type)) {
            Some(event) => self.0.step(Text::new(call_sid), event, now_ms).into(),
            None => Verdict { from: NONE, to: NONE },
        }
    }
}

/// A hash map with owned keys.
#[derive(Default)]
pub(super) struct Hashbrown(HashMap<String, Call, FixedState>);

impl Map for Hashbrown {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict {
        observe_entry(self.0.entry_ref(call_sid), event_type, now_ms, |vacant, call| {
            vacant.insert(call);
        })
    }
}

/// One look-up: the call is put in, stepped or taken out where it was found.
#[inline(always)]
fn observe_entry<'map, 'key, K, Q>(
    entry: EntryRef<'map, 'key, K, Q, Call, FixedState>,
    event_type: i32,
    now_ms: u64,
    insert: impl FnOnce(VacantEntryRef<'map, 'key, K, Q, Call, FixedState>, Call),
) -> Verdict
where
    K: Borrow<Q> + Hash,
    Q: ?Sized + Hash,
{
    match entry {
        EntryRef::Vacant(vacant) => {
            let mut call = Call::default();
            let verdict = call.step(event_type, now_ms);
            if verdict.to != NONE {
                insert(vacant, call);
            }
            verdict
        }
        EntryRef::Occupied(mut occupied) => {
            let verdict = occupied.get_mut().step(event_type, now_ms);
            if verdict.to == ENDED {
                occupied.remove();
            }
            verdict
        }
    }
}

fn prepare(calls: &'static Calls, in_flight: usize) -> Prepared {
    let inline = HashbrownInline(HashMap::default());
    // A quarter of the slots is for calls that are over: they are remembered.
    let tracker = Callevents::new(in_flight * 5 / 4);
    let rows = vec![
        Row::new("callevents", Kind::Ours, Follower::new(calls, tracker)),
        Row::new("hashbrown", Kind::Peer, Follower::new(calls, Hashbrown::default())),
        Row::new("hashbrown_inline_keys", Kind::Peer, Follower::new(calls, inline)),
        Row::new("limit", Kind::Limit, Follower::new(calls, Table::new(in_flight))),
    ];
    let bytes = calls.steps.iter().map(|step| step.call_sid.len() + 1).sum();
    Prepared { events: calls.steps.len(), bytes, rows }
}

/// Follows the steps of calls with a map.
struct Follower<M> {
    calls: &'static Calls,
    map: M,
}

impl<M: Map> Follower<M> {
    fn new(calls: &'static Calls, map: M) -> Self {
        Self { calls, map }
    }
}

impl<M: Map> Worker for Follower<M> {
    fn begin(&mut self) {
        self.map.clear();
        for Step { call_sid, event_type } in &self.calls.initial {
            self.map.observe(call_sid, *event_type, 0);
        }
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let Step { call_sid, event_type } = &self.calls.steps[event];
        self.map.observe(call_sid, *event_type, event as u64).touch(touch);
    }
}

/// A hash map whose keys are inline, as ours are.
struct HashbrownInline(HashMap<InlineKey, Call, FixedState>);

#[derive(PartialEq, Eq)]
struct InlineKey {
    length: u8,
    bytes: [u8; 47],
}

impl From<&[u8]> for InlineKey {
    fn from(call_sid: &[u8]) -> Self {
        let mut bytes = [0; 47];
        bytes[..call_sid.len()].copy_from_slice(call_sid);
        Self { length: call_sid.len() as u8, bytes }
    }
}

impl Borrow<[u8]> for InlineKey {
    fn borrow(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

impl Hash for InlineKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let text: &[u8] = self.borrow();
        text.hash(state);
    }
}

impl Map for HashbrownInline {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict {
        let call_sid = call_sid.as_bytes();
        observe_entry(self.0.entry_ref(call_sid), event_type, now_ms, |vacant, call| {
            vacant.insert_with_key(call_sid.into(), call);
        })
    }
}

/// heapless' map: for a thousand calls only, since its 16-bit indices lose more than 65,536.
struct Heapless(FnvIndexMap<heapless::String<47>, Call, 2048>);

impl Map for Heapless {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict {
        if let Some(call) = self.0.get_mut(call_sid) {
            let verdict = call.step(event_type, now_ms);
            if verdict.to == ENDED {
                self.0.remove(call_sid);
            }
            return verdict;
        }
        let mut call = Call::default();
        let verdict = call.step(event_type, now_ms);
        if verdict.to != NONE {
            let key = call_sid.try_into().expect("a call sid fits");
            assert!(self.0.insert(key, call).is_ok(), "there is room");
        }
        verdict
    }
}

impl Map for Table<Call> {
    fn clear(&mut self) {
        Self::clear(self);
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32, now_ms: u64) -> Verdict {
        let (place, call) = self.entry(call_sid.as_bytes());
        let from = call.state;
        // A table in the place of branches that nobody can predict.
        let to = NEXT[usize::from(from & 3)][event_type as usize & 7];
        *call = Call { state: to, at_ms: now_ms };
        if to == ENDED {
            self.remove(place);
        }
        Verdict { from, to }
    }
}
