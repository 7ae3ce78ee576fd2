//! A server with thousands of calls, its connection, and a client that keeps an account.

use core::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet, VecDeque};

use callevents::order::{CallTracker, Counters, EventId, OrderRules, Slot, State, Verdict};

use super::counting::allocations;

pub type Calls<R> = CallTracker<R, 0, Box<[Slot]>>;

/// What happens in a call, each event with the state after it.
pub type Life = &'static [(EventId, State)];

/// What stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An event of a call: the step of its life.
    Event { id: u64, life: Life, step: usize },
    /// The server says how many events it has dropped here.
    Dropped { count: u64 },
    /// A message that cannot be read.
    Broken,
    /// An event that nobody knows.
    Unknown,
}

impl Item {
    pub fn event(self) -> Option<(EventId, State)> {
        match self {
            Self::Event { life, step, .. } => life.get(step).copied(),
            _ => None,
        }
    }

    /// The call and the step of an event.
    pub fn key(self) -> Option<(u64, usize)> {
        match self {
            Self::Event { id, step, .. } => Some((id, step)),
            _ => None,
        }
    }

    /// Whether it ends its call.
    pub fn is_end(self) -> bool {
        matches!(self, Self::Event { life, step, .. } if step + 1 == life.len())
    }
}

/// What a client makes of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heard {
    /// With whether it does not go on from where the last one of its call led.
    Event {
        id: u64,
        event: EventId,
        verdict: Verdict,
        is_broken: bool,
    },
    /// Events were dropped before it.
    Dropped,
    Ignored,
    Refused,
}

/// A server's side and a client's side of one system.
pub trait System {
    type Rules: OrderRules;

    const LIVES: &'static [Life];

    /// What is said of an event that comes again.
    const REPEAT: &'static str = "replay";

    /// Whether events may come after those that followed them.
    const OVERTAKES: bool = false;

    fn new(seed: u64) -> Self;

    /// Writes a message as the server does.
    fn write(&self, item: Item, out: &mut Vec<u8>);

    /// Takes what has come.
    fn hear(
        &mut self,
        calls: &mut Calls<Self::Rules>,
        piece: Piece<'_>,
        now_ms: u64,
        heard: &mut Vec<Heard>,
    );

    /// The connection is gone. Gives whether the decoder says that a message was cut.
    fn end(&mut self) -> bool;

    /// The connection is there again. Tells the tracker, and gives what comes after all of what was
    /// missed, and maybe again; the rest is lost.
    fn resume(&mut self, calls: &mut Calls<Self::Rules>, missed: Missed<'_>) -> Vec<Item>;

    /// Takes out events that the server drops while the connection stands, and puts in what it
    /// says about that, if it does.
    fn drop_some(&mut self, _items: &mut Vec<(u64, Item)>, _at: usize) -> Vec<Item> {
        Vec::new()
    }
}

/// Bytes as a transport gives them.
#[derive(Clone, Copy)]
pub struct Piece<'a> {
    pub bytes: &'a [u8],
    /// Where messages end, from the beginning of the bytes: WebSockets hand over whole ones.
    ends: &'a [usize],
    /// How long the pieces are that a stream is read in.
    pub chunk: usize,
}

impl<'a> Piece<'a> {
    /// The messages that are whole.
    pub fn messages(self) -> impl Iterator<Item = &'a [u8]> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        starts.zip(self.ends).map(move |(start, end)| &self.bytes[start..*end])
    }
}

/// What a client has not got when its connection is there again.
pub struct Missed<'a> {
    /// With the times at which they were sent.
    pub items: &'a [(u64, Item)],
    /// What arrived last.
    pub history: &'a VecDeque<Item>,
    pub gap_ms: u64,
    pub now_ms: u64,
    /// Chosen by chance.
    pub choice: bool,
}

/// What became of every event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub sent: u64,
    pub delivered: u64,
    /// Delivered, flagged: others before it are missing.
    pub after_gap: u64,
    /// Delivered, flagged: there was no place for the call.
    pub untracked: u64,
    /// Lost, and told: the connection broke, or the server said so.
    pub lost: u64,
    /// Missing without a word from the server, and found by what came next.
    pub found: u64,
    /// Came again, and were dropped.
    pub repeats: u64,
    /// Nobody knows them.
    pub ignored: u64,
    /// Could not be read.
    pub refused: u64,
    /// Calls that were given up, since their end was lost.
    pub expired: u64,
    /// Calls that the client took to be in flight when all was over.
    pub open: u64,
    pub breaks: u64,
}

/// What the server knows of a call, and what the client has of it.
struct Truth {
    life: Life,
    /// Steps that were sent, that have arrived, and that are lost: a bit for each.
    sent: u32,
    got: u32,
    lost: u32,
    /// How many are missing that nobody has told of yet.
    hidden: u64,
    is_overtaken: bool,
}

/// A connection that is gone.
#[derive(Default)]
struct Away {
    since_ms: u64,
    until_ms: u64,
    missed: Vec<(u64, Item)>,
}

pub struct World<S: System> {
    system: S,
    calls: Calls<S::Rules>,
    account: Account,
    now_ms: u64,
    /// How far the client's clock is behind.
    behind_ms: u64,
    random: Random,
    /// When which call goes on; the soonest first.
    next: BinaryHeap<Reverse<(u64, u64)>>,
    truths: HashMap<u64, Truth>,
    last_id: u64,
    /// Calls that are over, and until when they are known.
    over: VecDeque<(u64, u64)>,
    outbox: Vec<(u64, Item)>,
    /// An event that others overtake, until this time.
    late: Option<(u64, Item)>,
    history: VecDeque<Item>,
    away: Option<Away>,
    /// Whether there is something for the client to ask.
    has_doubt: bool,
    /// Whether the client can follow all calls.
    has_room: bool,
    /// Nothing is sent any more.
    is_closing: bool,
    heard: Vec<Heard>,
    /// What the tracker has said so far.
    said: Counters,
}

impl<S: System> World<S> {
    /// A world of `in_flight` calls, and a client that can follow `capacity`.
    pub fn new(seed: u64, in_flight: u64, capacity: usize) -> Self {
        let calls = CallTracker::<S::Rules>::with_capacity(capacity).expect("enough memory");
        let mut world = Self {
            system: S::new(seed),
            calls: calls.with_seed(seed),
            account: Account::default(),
            now_ms: 1_000_000,
            behind_ms: 0,
            random: Random(seed),
            next: BinaryHeap::new(),
            truths: HashMap::new(),
            last_id: 0,
            over: VecDeque::new(),
            outbox: Vec::new(),
            late: None,
            history: VecDeque::new(),
            away: None,
            has_doubt: false,
            said: Counters::default(),
            has_room: capacity as u64 > in_flight,
            is_closing: false,
            heard: Vec::with_capacity(in_flight as usize * 16),
        };
        world.resume(Away::default());
        (0..in_flight).for_each(|_| world.begin());
        world
    }

    /// Lets time go by, and gives the account when everything has arrived.
    pub fn run(mut self, length_ms: u64) -> Account {
        let end_ms = self.now_ms + length_ms;
        let mut expire_ms = self.now_ms;
        while let Some(Reverse((at_ms, id))) = self.next.pop() {
            if at_ms > end_ms {
                break;
            }
            self.now_ms = at_ms;
            self.go_on(id);
            if self.outbox.len() >= BATCH {
                let is_to_break = self.random.one_in(BREAK_ODDS);
                self.flush(is_to_break);
            }
            if self.now_ms >= expire_ms {
                expire_ms = self.now_ms + 60_000;
                self.expire();
            }
        }
        self.now_ms += LONGEST_GAP_MS;
        self.outbox.extend(self.late.take());
        self.flush(false);
        self.flush(false);
        (self.now_ms, self.is_closing) = (self.now_ms + 2 * KNOWN_MS, true);
        self.expire();
        self.balance();
        self.account
    }

    /// A new call, whose first event comes soon.
    fn begin(&mut self) {
        self.last_id += 1;
        let life = S::LIVES[self.random.below(S::LIVES.len() as u64) as usize];
        let truth = Truth { life, sent: 0, got: 0, lost: 0, hidden: 0, is_overtaken: false };
        self.truths.insert(self.last_id, truth);
        self.next.push(Reverse((self.now_ms + self.random.below(DWELL_MS), self.last_id)));
    }

    /// The server sends a call's next event.
    fn go_on(&mut self, id: u64) {
        let truth = self.truths.get_mut(&id).expect("a call that goes on");
        let step = truth.sent.count_ones() as usize;
        truth.sent |= 1 << step;
        let item = Item::Event { id, life: truth.life, step };
        self.account.sent += 1;
        let may_be_late = S::OVERTAKES && self.late.is_none() && !self.has_doubt;
        if may_be_late && !item.is_end() && self.random.one_in(500) {
            truth.is_overtaken = true;
            self.late = Some((self.now_ms + 2 * DWELL_MS, item));
        } else {
            self.outbox.push((self.now_ms, item));
        }
        if item.is_end() {
            self.over.push_back((self.now_ms + KNOWN_MS, id));
            self.begin();
        } else {
            let wait_ms = 1_000 + self.random.below(DWELL_MS);
            self.next.push(Reverse((self.now_ms + wait_ms, id)));
        }
        if self.late.is_some_and(|(until_ms, _)| until_ms <= self.now_ms) {
            self.outbox.extend(self.late.take());
        }
    }

    /// What has been collected goes over the connection, which may break meanwhile.
    fn flush(&mut self, is_to_break: bool) {
        let mut items = core::mem::take(&mut self.outbox);
        if let Some(mut away) = self.away.take() {
            away.missed.append(&mut items);
            if away.until_ms > self.now_ms {
                self.away = Some(away);
                return;
            }
            items = self.resume(away);
        }
        self.spoil(&mut items);
        let (mut bytes, mut ends) = (Vec::new(), Vec::new());
        for (_, item) in &items {
            self.system.write(*item, &mut bytes);
            ends.push(bytes.len());
        }
        let cut = match is_to_break && !bytes.is_empty() {
            true => self.random.below(bytes.len() as u64) as usize,
            false => bytes.len(),
        };
        let whole = ends.iter().take_while(|end| **end <= cut).count();
        let chunk = 1 + self.random.below(3_000) as usize;
        self.hear(&items[..whole], Piece { bytes: &bytes[..cut], ends: &ends[..whole], chunk });
        self.history.extend(items[..whole].iter().map(|(_, item)| *item));
        self.history.drain(..self.history.len().saturating_sub(HISTORY));
        if is_to_break {
            let is_between = cut == 0 || ends.contains(&cut);
            let is_cut = self.system.end();
            assert!(!(is_cut && is_between), "cut between two messages, and said to be in one");
            self.account.breaks += 1;
            let gap_ms = match self.random.below(40) {
                0..20 => 0,
                20..38 => self.random.below(4_000),
                _ => self.random.below(LONGEST_GAP_MS),
            };
            let away = Away {
                since_ms: self.now_ms,
                until_ms: self.now_ms + gap_ms,
                missed: items.split_off(whole),
            };
            if gap_ms > 0 {
                self.away = Some(away);
            } else {
                self.outbox = self.resume(away);
            }
        } else if self.has_doubt && self.late.is_none() {
            self.ask();
        }
    }

    /// Puts what a client can do nothing with among the rest, and takes out what a server drops.
    fn spoil(&mut self, items: &mut Vec<(u64, Item)>) {
        for item in [Item::Broken, Item::Unknown] {
            if self.random.one_in(4) {
                let at = self.random.below(1 + items.len() as u64) as usize;
                items.insert(at, (self.now_ms, item));
            }
        }
        if self.random.one_in(20) {
            let at = self.random.below(1 + items.len() as u64) as usize;
            let dropped = self.system.drop_some(items, at);
            let is_told = items.iter().any(|(_, item)| matches!(item, Item::Dropped { .. }));
            for item in dropped {
                let Item::Event { id, step, .. } = item else { continue };
                let truth = self.truths.get_mut(&id).expect("a call that was dropped");
                // What comes again may be dropped without harm.
                if truth.got & (1 << step) == 0 {
                    truth.lost |= 1 << step;
                    truth.hidden += u64::from(!is_told);
                    self.account.lost += u64::from(is_told);
                }
            }
        }
    }

    /// The client takes what has come; what it says of each message is entered.
    fn hear(&mut self, items: &[(u64, Item)], piece: Piece<'_>) {
        if self.random.one_in(50) {
            self.behind_ms = self.random.below(30_000);
        }
        let now_ms = self.now_ms - self.behind_ms;
        let mut heard = core::mem::take(&mut self.heard);
        let (system, calls) = (&mut self.system, &mut self.calls);
        let count = allocations(|| system.hear(calls, piece, now_ms, &mut heard));
        assert_eq!(count, 0, "memory grows");
        assert_eq!(heard.len(), items.len(), "every message is heard of, and once");
        for (said, (_, item)) in heard.drain(..).zip(items) {
            self.count(said);
            self.enter(*item, said);
        }
        self.heard = heard;
    }

    /// Counts what the tracker has said, as it should itself.
    fn count(&mut self, said: Heard) {
        let Heard::Event { verdict, .. } = said else { return };
        match verdict {
            Verdict::AfterGap { .. } => self.said.after_gaps += 1,
            Verdict::Replay => self.said.replays += 1,
            Verdict::Violation { .. } => self.said.violations += 1,
            Verdict::Untracked => self.said.untracked += 1,
            _ => {}
        }
    }

    /// Enters what became of a message.
    fn enter(&mut self, item: Item, said: Heard) {
        match (item, said) {
            (Item::Broken, Heard::Refused) => self.account.refused += 1,
            (Item::Unknown, Heard::Ignored) => self.account.ignored += 1,
            (Item::Dropped { .. }, Heard::Dropped) => {
                assert_eq!(self.calls.uncertain().count(), self.calls.len());
                self.has_doubt = true;
            }
            (Item::Event { id, step, .. }, Heard::Event { id: of, event, verdict, is_broken }) => {
                assert_eq!((of, Some(event)), (id, item.event().map(|event| event.0)));
                self.enter_event(id, step, verdict, is_broken);
            }
            _ => panic!("{said:?} of {item:?}"),
        }
    }

    fn enter_event(&mut self, id: u64, step: usize, verdict: Verdict, is_broken: bool) {
        let truth = self.truths.get_mut(&id).expect("a call that was heard of");
        let account = &mut self.account;
        let name = verdict.name();
        if is_broken {
            account.found += core::mem::take(&mut truth.hidden);
            self.has_doubt = true;
        }
        if truth.got & (1 << step) != 0 {
            // Of calls that had no place nothing is remembered.
            assert!(name == S::REPEAT || !self.has_room, "{name} of what was delivered before");
            account.repeats += 1;
            return;
        }
        assert_eq!(truth.lost & (1 << step), 0, "an event arrived that was told to be lost");
        truth.got |= 1 << step;
        let before = step.checked_sub(1).map_or(State::UNKNOWN, |step| truth.life[step].1);
        let is_whole = truth.lost == 0 && !truth.is_overtaken && self.has_room;
        match verdict {
            Verdict::Deliver { from, to } => {
                account.delivered += 1;
                assert!(from == before || !is_whole, "{from:?} is not {before:?}");
                assert!(to == truth.life[step].1 || from != before, "{to:?} after {from:?}");
            }
            Verdict::AfterGap { .. } => {
                account.after_gap += 1;
                assert!(!is_whole, "nothing is missing of it");
            }
            Verdict::Untracked if !self.has_room => account.untracked += 1,
            _ => panic!("a good event was judged {verdict:?}"),
        }
    }

    /// The connection is there again. Gives what is sent first.
    fn resume(&mut self, away: Away) -> Vec<(u64, Item)> {
        let gap_ms = away.until_ms - away.since_ms;
        let missed = Missed {
            items: &away.missed,
            history: &self.history,
            gap_ms,
            now_ms: self.now_ms,
            choice: self.random.one_in(2),
        };
        let resent = self.system.resume(&mut self.calls, missed);
        let is_doubt = self.calls.uncertain().count() > 0;
        let comes: HashSet<_> = resent.iter().filter_map(|item| item.key()).collect();
        for (id, step) in away.missed.iter().filter_map(|(_, item)| item.key()) {
            let truth = self.truths.get_mut(&id).expect("a call that was missed");
            if truth.got & (1 << step) != 0 || comes.contains(&(id, step)) {
                continue;
            }
            truth.lost |= 1 << step;
            self.account.lost += 1;
            let known = self.calls.get(&*name(id)).filter(|call| !is_end::<S>(call.state));
            assert!(known.is_none_or(|call| call.is_uncertain == is_doubt), "nobody asks for it");
        }
        if is_doubt {
            self.has_doubt = true;
            // All calls in flight are doubtful now, whatever was the matter with them.
            for truth in self.truths.values_mut() {
                self.account.lost += core::mem::take(&mut truth.hidden);
            }
        }
        resent.into_iter().map(|item| (self.now_ms, item)).collect()
    }

    /// The client asks how the calls stand that it is not certain of.
    fn ask(&mut self) {
        let now_ms = self.now_ms - self.behind_ms;
        let doubtful: Vec<_> = self.calls.uncertain().map(|call| call.id.to_string()).collect();
        for id in doubtful {
            let truth = &self.truths[&number(&id)];
            let step = truth.sent.count_ones() as usize - 1;
            assert!(self.calls.adopt(id.as_str(), truth.life[step].1, now_ms));
        }
        assert_eq!(self.calls.uncertain().count(), 0);
        self.has_doubt = false;
    }

    /// The client gives up calls that it has not heard of for long, and the server forgets old ones.
    fn expire(&mut self) {
        let now_ms = self.now_ms - self.behind_ms;
        let mut given_up = Vec::new();
        self.calls.expire(now_ms, EXPIRE_MS, |call| given_up.push(call.id.to_string()));
        for id in given_up {
            let truth = self.truths.get(&number(&id));
            let is_lost = truth.is_some_and(|truth| truth.lost != 0);
            assert!(is_lost || self.is_closing, "{id} was given up");
            match self.is_closing {
                true => self.account.open += 1,
                false => self.account.expired += 1,
            }
        }
        assert!(self.calls.len() + self.calls.remembered() <= self.calls.capacity());
        self.retire();
    }

    /// Calls that are long over are closed: each of their events has been entered.
    fn retire(&mut self) {
        while let Some((until_ms, id)) = self.over.front().copied() {
            if until_ms > self.now_ms {
                break;
            }
            self.over.pop_front();
            let truth = self.truths.remove(&id).expect("a call that is over");
            assert_eq!(truth.got | truth.lost, truth.sent, "an event of {id} is nowhere");
            assert_eq!((truth.got & truth.lost, truth.hidden), (0, 0), "{id}");
        }
    }

    /// The sums are right, and the tracker's own are the same.
    fn balance(&self) {
        let Account { sent, delivered, after_gap, untracked, lost, found, .. } = self.account;
        let hidden: u64 = self.truths.values().map(|truth| truth.hidden).sum();
        assert_eq!(sent, delivered + after_gap + untracked + lost + found + hidden);
        let counters = self.calls.counters();
        let mut said = self.said;
        said.expired = self.account.expired + self.account.open;
        said.ignored = counters.ignored;
        assert_eq!(*counters, said);
        assert_eq!(counters.violations, 0);
        assert!(counters.after_gaps >= after_gap);
        if self.has_room {
            assert_eq!((counters.after_gaps, counters.untracked), (after_gap, 0));
            let repeats = if S::REPEAT == "replay" { self.account.repeats } else { 0 };
            assert_eq!(counters.replays, repeats);
        }
    }
}

/// Whether a call in this state is over.
fn is_end<S: System>(state: State) -> bool {
    S::Rules::state(state).is_some_and(|info| info.is_final)
}

/// A call's id as it stands on the wire.
pub fn name(id: u64) -> String {
    format!("{:08x}-5eed-4a11-8000-{id:012x}", id as u32)
}

/// The number of a call's id.
pub fn number(name: &str) -> u64 {
    u64::from_str_radix(&name[24..], 16).expect("an id of this world")
}

/// Numbers that are the same every time.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one_in(&mut self, odds: u64) -> bool {
        self.below(odds) == 0
    }
}

/// The longest time between two events of a call, in ms.
const DWELL_MS: u64 = 60_000;

/// Longer than any buffer that a server keeps, in ms.
const LONGEST_GAP_MS: u64 = 240_000;

/// After this time without an event a call is given up, in ms.
const EXPIRE_MS: u64 = 600_000;

/// For how long calls that are over are known to the server, in ms.
const KNOWN_MS: u64 = 2_000_000;

/// Events that go over the connection together. An interpreter has time for hundreds of events, so
/// there they go in small batches, and the connection breaks often.
const BATCH: usize = if cfg!(miri) { 4 } else { 50 };

/// The connection breaks once in so many batches.
const BREAK_ODDS: u64 = if cfg!(miri) { 6 } else { 300 };

/// Events that a server can send again.
pub const HISTORY: usize = 400;
