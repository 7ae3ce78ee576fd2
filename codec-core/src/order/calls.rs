//! What trackers of all systems' calls have in common: the calls, and how events are judged.

use core::mem::replace;

use super::call::{Call, Counters, Presence};
use super::hash::{Key, Uuid};
use super::rules::{EventId, Kind, Planned, State};
use super::slot::{DONE, GIVEN_UP, MAX_CALL_ID, Row, Slots, UNCERTAIN};
use super::table::{NoPlace, Table};
use super::verdict::Verdict;
use crate::Text;

/// The calls of a tracker.
///
/// By which rules they are judged comes with each question: nothing here is made for one system.
#[derive(Clone)]
pub(super) struct Calls<S> {
    pub(super) table: Table<S>,
    /// Gaps announced so far.
    gaps: u32,
    /// What `gaps` was when events were last lost for certain, or 0; calls not heard of since are
    /// uncertain.
    lost_at: u32,
    /// Whether there ever was a call that had no place, or lost it to another when it had been
    /// given up: any that is not known may be one.
    is_crowded: bool,
    /// For how long finished calls are remembered: how far it is from the usual time, so that all
    /// zeros are that.
    remember_ms: u64,
    pub(super) counters: Counters,
}

impl<S> Calls<S> {
    pub(super) const fn on(slots: S) -> Self {
        Self {
            table: Table::new(slots),
            gaps: 0,
            lost_at: 0,
            is_crowded: false,
            remember_ms: 0,
            counters: Counters {
                after_gaps: 0,
                replays: 0,
                violations: 0,
                ignored: 0,
                untracked: 0,
                expired: 0,
            },
        }
    }

    pub(super) fn set_remember_ms(&mut self, remember_ms: u64) {
        self.remember_ms = remember_ms ^ REMEMBER_MS;
    }

    pub(super) fn remember_ms(&self) -> u64 {
        self.remember_ms ^ REMEMBER_MS
    }

    pub(super) fn announce_gap(&mut self) {
        self.gaps = self.gaps.saturating_add(1);
    }

    pub(super) fn announce_loss(&mut self) {
        self.announce_gap();
        self.lost_at = self.gaps;
    }

    pub(super) const fn has_loss(&self) -> bool {
        self.lost_at > 0
    }
}

impl<S: Slots> Calls<S> {
    /// Judges an event and, if it is to be delivered, takes it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn step(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        // The event is known at once, what the table holds only much later: a processor that
        // takes a wrong turn here has lost little, and takes the later ones right.
        if cfg!(callevents_small) {
            // Where size counts, there is one way for all events.
            let found = self.table.find(0, call_id.as_bytes());
            return self.judge(rules, call_id, found, event, now_ms);
        }
        if rules.plan().begins(event) {
            return self.step_beginning(rules, call_id, event, now_ms);
        }
        if rules.plan().ends(event) {
            return self.step_end(rules, call_id, event, now_ms);
        }
        match Uuid::of(call_id.as_bytes()) {
            Some(uuid) => self.step_key(rules, uuid, call_id, event, now_ms),
            None => self.step_other(rules, call_id, event, now_ms),
        }
    }

    /// An event that begins a call: most likely of one that is not in the table.
    #[inline(never)]
    fn step_beginning(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        match self.table.find(0, call_id.as_bytes()) {
            Err(hash) => self.judge(rules, call_id, Err(hash), event, now_ms),
            Ok(index) => self.step_rare(rules, index, event, now_ms),
        }
    }

    /// An event that ends a call: most likely of one that is in the table.
    #[inline(never)]
    fn step_end(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        match self.table.find(0, call_id.as_bytes()) {
            Ok(index) => self.judge(rules, call_id, Ok(index), event, now_ms),
            Err(hash) => self.step_unknown(rules, call_id, hash, event, now_ms),
        }
    }

    #[inline(never)]
    fn step_other(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        if call_id.is_empty() || call_id.len() > MAX_CALL_ID {
            return match rules.plan().cell(State::UNKNOWN, event).kind() {
                Kind::Ignore => self.count_ignored(),
                _ => self.count_untracked(),
            };
        }
        self.step_key(rules, call_id.as_bytes(), call_id, event, now_ms)
    }

    /// The id is of a length that is tracked. What most events are is done here, in one place.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn step_key<K: Key>(
        &mut self,
        rules: impl Planned,
        key: K,
        call_id: Text<'_>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        let hash = self.table.hash(0, key);
        let mut index = self.table.approach(hash);
        let gaps = self.gaps;
        while let Some(slot) = self.table.slot_mut(index) {
            if slot.holds(hash, 0, key) {
                let from = State(slot.state);
                let cell = rules.plan().cell(from, event);
                if cell.kind() == Kind::InOrder && slot.flags == 0 {
                    slot.state = cell.to().0;
                    slot.gaps = gaps;
                    slot.at_ms = now_ms;
                    return Verdict::Deliver { from, to: cell.to() };
                }
                return self.step_rare(rules, index, event, now_ms);
            }
            let Some(next) = slot.next(index) else { break };
            index = next;
        }
        self.step_unknown(rules, call_id, hash, event, now_ms)
    }

    /// An event of a known call that ends it, or that is not simply the next one.
    #[inline(never)]
    fn step_rare(
        &mut self,
        rules: impl Planned,
        index: u32,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        // Its id is in its slot.
        self.judge(rules, Text::default(), Ok(index), event, now_ms)
    }

    /// An event of a call that is not in the table.
    #[inline(never)]
    fn step_unknown(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        hash: u32,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        self.judge(rules, call_id, Err(hash), event, now_ms)
    }

    /// Judges an event of a call that stands in a slot, or in none: then its id's hash is known.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn judge(
        &mut self,
        rules: impl Planned,
        call_id: Text<'_>,
        found: Result<u32, u32>,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        let is_new = found.is_err();
        let slot = found.ok().and_then(|index| self.table.slot(index));
        let (from, gaps) = slot.map_or((State::UNKNOWN, 0), |slot| (State(slot.state), slot.gaps));
        let cell = rules.plan().cell(from, event);
        let to = cell.to();
        match cell.kind() {
            Kind::Ignore => return self.count_ignored(),
            _ if is_new && (call_id.is_empty() || call_id.len() > MAX_CALL_ID) => {
                return self.count_untracked();
            }
            Kind::InOrder | Kind::Crossing => {}
            Kind::AfterGap if gaps != self.gaps => {}
            Kind::Replay if !is_new => {
                self.count_replay();
                return Verdict::Replay;
            }
            // It may be a call that had no place when it began. How many of those there are is not
            // known: their ends may be told twice.
            Kind::AfterGap | Kind::Violation if is_new && self.is_crowded => {
                return self.count_untracked();
            }
            Kind::AfterGap | Kind::Violation | Kind::Replay => {
                bump(&mut self.counters.violations);
                return Verdict::Violation { from, event };
            }
        }
        let index = match found {
            Ok(index) => index,
            Err(hash) => match self.insert(call_id, hash) {
                Ok(index) => index,
                Err(_) => {
                    self.is_crowded |= !rules.plan().is_final(to);
                    return self.count_untracked();
                }
            },
        };
        self.take(rules, index, to, now_ms);
        if cell.kind() == Kind::AfterGap {
            bump(&mut self.counters.after_gaps);
            Verdict::AfterGap { from, to }
        } else {
            Verdict::Deliver { from, to }
        }
    }

    /// Gives a call that is not in the table a slot.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn insert(&mut self, id: Text<'_>, hash: u32) -> Result<u32, NoPlace> {
        let going = self.table.next_to_go();
        self.is_crowded |= going.is_some_and(|slot| slot.flags & GIVEN_UP != 0);
        self.table.insert(0, id.as_bytes(), hash)
    }

    /// Puts a call into a state that is certain.
    #[inline]
    pub(super) fn take(&mut self, rules: impl Planned, index: u32, to: State, now_ms: u64) {
        let gaps = rules.plan().heard_at(to, self.gaps);
        let Some(slot) = self.table.slot_mut(index) else { return };
        slot.state = to.0;
        slot.gaps = gaps;
        slot.at_ms = now_ms;
        slot.flags &= DONE;
        match (slot.flags != 0, rules.plan().is_final(to)) {
            (false, true) => self.table.finish(index),
            (true, false) => self.table.revive(index),
            // It was heard of last, so it is forgotten last.
            (true, true) => {
                self.table.revive(index);
                self.table.finish(index);
            }
            (false, false) => {}
        }
    }

    /// Counts an event that something else has found to be a repeat.
    pub(super) fn count_replay(&mut self) {
        bump(&mut self.counters.replays);
    }

    #[cold]
    pub(super) fn count_ignored(&mut self) -> Verdict {
        bump(&mut self.counters.ignored);
        Verdict::Ignore
    }

    #[cold]
    fn count_untracked(&mut self) -> Verdict {
        bump(&mut self.counters.untracked);
        Verdict::Untracked
    }

    pub(super) fn adopt(
        &mut self,
        rules: impl Planned,
        id: Text<'_>,
        state: State,
        now_ms: u64,
    ) -> bool {
        if !rules.plan().has_state(state) || id.is_empty() || id.len() > MAX_CALL_ID {
            return false;
        }
        let index = match self.table.find(0, id.as_bytes()) {
            Ok(index) => index,
            Err(hash) => match self.insert(id, hash) {
                Ok(index) => index,
                Err(_) => {
                    self.is_crowded |= !rules.plan().is_final(state);
                    return false;
                }
            },
        };
        self.take(rules, index, state, now_ms);
        true
    }

    pub(super) fn forget(&mut self, id: Text<'_>) -> bool {
        let found = self.table.find(0, id.as_bytes());
        if let Ok(index) = found {
            self.table.remove(index);
        }
        found.is_ok()
    }

    /// Forgets finished calls that are too old.
    pub(super) fn forget_done(&mut self, now_ms: u64) {
        self.table.forget_done(now_ms, self.remember_ms());
    }

    pub(super) fn next_expired(
        &mut self,
        place: &mut usize,
        now_ms: u64,
        ttl_ms: u64,
    ) -> Option<Call<'_>> {
        if *place == 0 {
            self.forget_done(now_ms);
        }
        let mut index = u32::try_from(*place).unwrap_or(u32::MAX);
        let call = self.expire_next(&mut index, now_ms, ttl_ms);
        *place = index as usize;
        call
    }

    pub(super) fn expire_next(
        &mut self,
        place: &mut u32,
        now_ms: u64,
        ttl_ms: u64,
    ) -> Option<Call<'_>> {
        let index = loop {
            let index = *place;
            let slot = self.table.slot(index)?;
            *place = index.saturating_add(1);
            if slot.is_live() && slot.is_older(now_ms, ttl_ms) {
                break index;
            }
        };
        bump(&mut self.counters.expired);
        let lost_at = self.lost_at;
        let slot = self.table.slot_mut(index)?;
        let is_uncertain = slot.is_uncertain(lost_at);
        // It is remembered from now on.
        let last_seen_ms = replace(&mut slot.at_ms, now_ms);
        slot.flags |= GIVEN_UP;
        self.table.finish(index);
        let slot = self.table.slot(index)?;
        Some(Call { id: slot.id(), state: State(slot.state), last_seen_ms, is_uncertain })
    }

    pub(super) fn clear(&mut self) {
        self.table.clear();
        (self.gaps, self.lost_at, self.is_crowded) = (0, 0, false);
        self.counters = Counters::default();
    }

    pub(super) fn get(&self, id: Text<'_>) -> Option<Call<'_>> {
        let index = self.table.find(0, id.as_bytes()).ok()?;
        self.table.slot(index).map(|slot| self.call(slot))
    }

    /// Whether a call is over, may be in flight, or is not known.
    pub(super) fn presence(&self, rules: impl Planned, id: Text<'_>) -> Presence {
        let found = self.table.find(0, id.as_bytes()).ok();
        match found.and_then(|index| self.table.slot(index)) {
            Some(slot) if !rules.plan().is_call(State(slot.state)) => Presence::Unknown,
            Some(slot) if rules.plan().is_final(State(slot.state)) => Presence::Over,
            // Also one that was given up: it goes on if it is heard of.
            Some(_) => Presence::Possible,
            None if self.is_crowded || id.is_empty() || id.len() > MAX_CALL_ID => {
                Presence::Possible
            }
            None => Presence::Unknown,
        }
    }

    pub(super) fn active(&self) -> impl Iterator<Item = Call<'_>> {
        let rows = self.table.slots.slots().iter().map(|slot| &slot.row);
        rows.filter(|row| row.is_live()).map(|row| self.call(row))
    }

    pub(super) fn next_active(&self, place: &mut usize) -> Option<Call<'_>> {
        loop {
            let slot = self.table.slots.row(*place)?;
            *place += 1;
            if slot.is_live() {
                return Some(self.call(slot));
            }
        }
    }

    fn call<'t>(&self, slot: &'t Row) -> Call<'t> {
        Call {
            id: slot.id(),
            state: State(slot.state),
            last_seen_ms: slot.at_ms,
            is_uncertain: slot.is_uncertain(self.lost_at),
        }
    }

    pub(super) fn resolve(&mut self, rules: impl Planned, id: Text<'_>, now_ms: u64) -> bool {
        let Some((index, state)) = self.find_live(id) else { return false };
        self.take(rules, index, state, now_ms);
        true
    }

    pub(super) fn mark_uncertain(&mut self, id: Text<'_>) -> bool {
        let found = self.find_live(id);
        match found.and_then(|(index, _)| self.table.slot_mut(index)) {
            Some(slot) => {
                slot.flags |= UNCERTAIN;
                true
            }
            None => false,
        }
    }

    fn find_live(&self, id: Text<'_>) -> Option<(u32, State)> {
        let index = self.table.find(0, id.as_bytes()).ok()?;
        let slot = self.table.slot(index).filter(|slot| slot.is_live())?;
        Some((index, State(slot.state)))
    }

    pub(super) fn end_uncertain(&mut self, rules: impl Planned, to: State, now_ms: u64) {
        for index in 0..self.table.capacity() {
            let Some(slot) = self.table.slot(index) else { break };
            if slot.is_uncertain(self.lost_at) {
                self.take(rules, index, to, now_ms);
            }
        }
        self.lost_at = 0;
    }
}

/// How long finished calls are remembered at most unless
/// [`set_remember_ms`](super::CallTracker::set_remember_ms) says otherwise, in ms.
pub const REMEMBER_MS: u64 = 10 * 60 * 1000;

#[cfg_attr(callevents_small, inline(never))]
pub(super) fn bump(counter: &mut u64) {
    *counter = counter.saturating_add(1);
}
