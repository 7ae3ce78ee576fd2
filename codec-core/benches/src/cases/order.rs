//! The next event of a call: one look-up, one step of its state.

use hashbrown::HashMap;
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

/// What may follow what: the state is the `event_type` of the last event, 0 for none.
///
/// The calls of the corpus keep to it, so `None` never comes: it is there to be checked.
#[inline(always)]
pub(super) fn is_next(last: u8, event_type: i32) -> bool {
    match event_type {
        CREATE => last == 0,
        ANSWER => last == CREATE as u8,
        HOLD => last == ANSWER as u8 || last == RESUME as u8,
        RESUME => last == HOLD as u8,
        HANGUP => last != 0,
        _ => false,
    }
}

/// What all the maps here do.
pub(super) trait Map {
    fn clear(&mut self);

    /// The last event of the call before this one.
    fn observe(&mut self, call_sid: &str, event_type: i32) -> u8;
}

/// A hash map with owned keys.
#[derive(Default)]
pub(super) struct Hashbrown(HashMap<String, u8, foldhash::fast::FixedState>);

impl Map for Hashbrown {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32) -> u8 {
        match event_type {
            CREATE => self.0.insert(call_sid.to_owned(), CREATE as u8).unwrap_or(0),
            HANGUP => self.0.remove(call_sid).unwrap_or(0),
            _ => match self.0.get_mut(call_sid) {
                Some(last) => core::mem::replace(last, event_type as u8),
                None => 0,
            },
        }
    }
}

fn prepare(calls: &'static Calls, in_flight: usize) -> Prepared {
    let inline = HashbrownInline(HashMap::default());
    let rows = vec![
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
            self.map.observe(call_sid, *event_type);
        }
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let Step { call_sid, event_type } = &self.calls.steps[event];
        let last = self.map.observe(call_sid, *event_type);
        touch.number(u64::from(is_next(last, *event_type)));
    }
}

/// A hash map whose keys are inline, as ours are.
struct HashbrownInline(HashMap<InlineKey, u8, foldhash::fast::FixedState>);

#[derive(PartialEq, Eq)]
struct InlineKey {
    length: u8,
    bytes: [u8; 62],
}

impl InlineKey {
    #[inline(always)]
    fn new(call_sid: &str) -> Self {
        let mut bytes = [0; 62];
        bytes[..call_sid.len()].copy_from_slice(call_sid.as_bytes());
        Self { length: call_sid.len() as u8, bytes }
    }

    fn text(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

impl core::hash::Hash for InlineKey {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.text().hash(state);
    }
}

/// A key that is looked for, before it is stored.
#[derive(Hash)]
struct Wanted<'a>(&'a [u8]);

impl hashbrown::Equivalent<InlineKey> for Wanted<'_> {
    fn equivalent(&self, key: &InlineKey) -> bool {
        self.0 == key.text()
    }
}

impl Map for HashbrownInline {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32) -> u8 {
        let wanted = Wanted(call_sid.as_bytes());
        match event_type {
            CREATE => self.0.insert(InlineKey::new(call_sid), CREATE as u8).unwrap_or(0),
            HANGUP => self.0.remove(&wanted).unwrap_or(0),
            _ => match self.0.get_mut(&wanted) {
                Some(last) => core::mem::replace(last, event_type as u8),
                None => 0,
            },
        }
    }
}

/// heapless' map: for a thousand calls only, since its 16-bit indices lose more than 65,536.
struct Heapless(FnvIndexMap<heapless::String<62>, u8, 2048>);

impl Map for Heapless {
    fn clear(&mut self) {
        self.0.clear();
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32) -> u8 {
        match event_type {
            CREATE => {
                let key = call_sid.try_into().expect("a call sid fits");
                self.0.insert(key, CREATE as u8).expect("there is room").unwrap_or(0)
            }
            HANGUP => self.0.remove(call_sid).unwrap_or(0),
            _ => match self.0.get_mut(call_sid) {
                Some(last) => core::mem::replace(last, event_type as u8),
                None => 0,
            },
        }
    }
}

impl Map for Table {
    fn clear(&mut self) {
        Self::clear(self);
    }

    #[inline(always)]
    fn observe(&mut self, call_sid: &str, event_type: i32) -> u8 {
        let (place, last) = self.entry(call_sid.as_bytes());
        let before = core::mem::replace(last, event_type as u8);
        if event_type == HANGUP {
            self.remove(place);
        }
        before
    }
}
