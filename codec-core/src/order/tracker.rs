//! The tracker of calls.

mod doubt;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, collections::TryReserveError};
use core::fmt;
use core::marker::PhantomData;

use super::call::{Call, Counters, Event, Presence};
use super::hash::{Key, UUID_LEN, Uuid};
use super::rules::{Compiled, EventId, Kind, OrderRules, State};
use super::slot::{DONE, MAX_CALL_ID, Slot, Slots};
use super::table::Table;
use super::verdict::Verdict;
use crate::Text;

/// Follows up to `N` calls at once and judges each event by the rules `R`.
///
/// It stands on an array of its own ([`new`](Self::new)), on a caller's slice
/// ([`over`](CallTracker::over)), or with feature `alloc` on a boxed slice
/// ([`with_capacity`](CallTracker::with_capacity)), and never grows. Exactly as many calls fit as
/// there are slots. Finished calls are remembered, so that replays are recognised, until their
/// slot is needed (the oldest goes first) or [`expire`](Self::expire) forgets them.
///
/// The work per event is bounded. Ids come from the network, so give a seed that nobody outside
/// knows ([`with_seed`](Self::with_seed)): without it, somebody who chooses ids can have calls be
/// [`Untracked`](Verdict::Untracked).
///
/// # Example
/// ```
/// use callevents::Text;
/// use callevents::gateway::GatewayOrder;
/// use callevents::order::{CallTracker, Verdict};
///
/// let mut calls = CallTracker::<GatewayOrder, 16>::new();
/// let id = Text::new("c0ffee");
/// assert_eq!(calls.step(id, GatewayOrder::CREATE, 0).name(), "deliver");
/// assert_eq!(calls.step(id, GatewayOrder::HANGUP_COMPLETE, 9).name(), "deliver");
/// assert_eq!(calls.step(id, GatewayOrder::HANGUP_COMPLETE, 9), Verdict::Replay);
/// ```
#[derive(Clone)]
pub struct CallTracker<R, const N: usize = 0, S = [Slot; N]> {
    table: Table<S>,
    /// Gaps announced so far.
    gaps: u32,
    /// What `gaps` was when events were last lost for certain, or 0; calls not heard of since are
    /// uncertain.
    lost_at: u32,
    /// Whether there ever was a call that had no place: any that is not known may be one.
    is_crowded: bool,
    remember_ms: Option<u64>,
    counters: Counters,
    rules: PhantomData<R>,
}

/// How long finished calls are remembered at most unless
/// [`set_remember_ms`](CallTracker::set_remember_ms) says otherwise, in ms.
pub const REMEMBER_MS: u64 = 10 * 60 * 1000;

impl<R: OrderRules, const N: usize> CallTracker<R, N> {
    /// A tracker of `N` calls.
    #[must_use]
    pub const fn new() -> Self {
        Self::on([Slot::EMPTY; N])
    }
}

impl<R: OrderRules> CallTracker<R> {
    /// A tracker of as many calls as `slots` has places; what they hold is lost.
    #[must_use]
    pub fn over(slots: &mut [Slot]) -> CallTracker<R, 0, &mut [Slot]> {
        slots.fill(Slot::EMPTY);
        CallTracker::on(slots)
    }

    /// A tracker of `capacity` calls, whose slots are allocated now and never again.
    ///
    /// # Errors
    /// If there is not enough memory.
    #[cfg(feature = "alloc")]
    pub fn with_capacity(
        capacity: usize,
    ) -> Result<CallTracker<R, 0, Box<[Slot]>>, TryReserveError> {
        Ok(CallTracker::on(super::slot::boxed(capacity)?))
    }
}

impl<R: OrderRules, const N: usize, S: Slots> CallTracker<R, N, S> {
    /// The same tracker, empty, with a seed for the hash of the ids: any number that nobody
    /// outside knows.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.reset();
        self.table.set_seed(seed);
        self
    }

    /// Judges an event and, if it is to be delivered, takes it: the call's state follows.
    ///
    /// `now_ms` is the application's clock; calls are given up and forgotten by it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn observe<E: Event<R>>(&mut self, event: &E, now_ms: u64) -> Verdict {
        match event.event() {
            Some(id) => self.step(event.call_id(&mut [0; MAX_CALL_ID]), id, now_ms),
            None => self.count_ignored(),
        }
    }

    /// What [`observe`](Self::observe) does, for an event in its parts.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn step(&mut self, call_id: Text<'_>, event: EventId, now_ms: u64) -> Verdict {
        // The event is known at once, what the table holds only much later: a processor that
        // takes a wrong turn here has lost little, and takes the later ones right.
        if Compiled::<R>::begins(event) {
            return self.step_beginning(call_id, event, now_ms);
        }
        if Compiled::<R>::ends(event) {
            return self.step_end(call_id, event, now_ms);
        }
        match <&[u8; UUID_LEN]>::try_from(call_id.as_bytes()) {
            Ok(uuid) => self.step_key(Uuid::new(uuid), call_id, event, now_ms),
            Err(_) => self.step_other(call_id, event, now_ms),
        }
    }

    /// An event that begins a call: most likely of one that is not in the table.
    #[inline(never)]
    fn step_beginning(&mut self, call_id: Text<'_>, event: EventId, now_ms: u64) -> Verdict {
        let (hash, found) = self.table.find(0, call_id.as_bytes());
        match found {
            None => self.judge_unknown(call_id, hash, event, now_ms),
            Some(index) => self.step_rare(index, event, now_ms),
        }
    }

    /// An event that ends a call: most likely of one that is in the table.
    #[inline(never)]
    fn step_end(&mut self, call_id: Text<'_>, event: EventId, now_ms: u64) -> Verdict {
        let (hash, found) = self.table.find(0, call_id.as_bytes());
        match found {
            Some(index) => self.judge_rare(index, event, now_ms),
            None => self.step_unknown(call_id, hash, event, now_ms),
        }
    }

    #[inline(never)]
    fn step_other(&mut self, call_id: Text<'_>, event: EventId, now_ms: u64) -> Verdict {
        if call_id.is_empty() || call_id.len() > MAX_CALL_ID {
            return match Compiled::<R>::cell(State::UNKNOWN, event).kind() {
                Kind::Ignore => self.count_ignored(),
                _ => self.count_untracked(),
            };
        }
        self.step_key(call_id.as_bytes(), call_id, event, now_ms)
    }

    /// The id is of a length that is tracked. What most events are is done here, in one place.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn step_key<K: Key>(
        &mut self,
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
                let cell = Compiled::<R>::cell(from, event);
                if cell.kind() == Kind::InOrder && slot.flags == 0 {
                    slot.state = cell.to().0;
                    slot.gaps = gaps;
                    slot.at_ms = now_ms;
                    return Verdict::Deliver { from, to: cell.to() };
                }
                return self.step_rare(index, event, now_ms);
            }
            let Some(next) = slot.next(index) else { break };
            index = next;
        }
        self.step_unknown(call_id, hash, event, now_ms)
    }

    /// An event of a known call that ends it, or that is not simply the next one.
    #[inline(never)]
    fn step_rare(&mut self, index: u32, event: EventId, now_ms: u64) -> Verdict {
        self.judge_rare(index, event, now_ms)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn judge_rare(&mut self, index: u32, event: EventId, now_ms: u64) -> Verdict {
        let Some(slot) = self.table.slot(index) else { return self.count_untracked() };
        let from = State(slot.state);
        let cell = Compiled::<R>::cell(from, event);
        let to = cell.to();
        match cell.kind() {
            Kind::InOrder | Kind::Crossing => {
                self.take(index, to, now_ms);
                Verdict::Deliver { from, to }
            }
            Kind::AfterGap if slot.gaps != self.gaps => {
                self.take(index, to, now_ms);
                bump(&mut self.counters.after_gaps);
                Verdict::AfterGap { from, to }
            }
            Kind::Replay => {
                self.count_replay();
                Verdict::Replay
            }
            Kind::Ignore => self.count_ignored(),
            Kind::AfterGap | Kind::Violation => {
                bump(&mut self.counters.violations);
                Verdict::Violation { from, event }
            }
        }
    }

    /// An event of a call that is not in the table.
    #[inline(never)]
    fn step_unknown(
        &mut self,
        call_id: Text<'_>,
        hash: u32,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        self.judge_unknown(call_id, hash, event, now_ms)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn judge_unknown(
        &mut self,
        call_id: Text<'_>,
        hash: u32,
        event: EventId,
        now_ms: u64,
    ) -> Verdict {
        let from = State::UNKNOWN;
        let cell = Compiled::<R>::cell(from, event);
        let to = cell.to();
        let is_late = match cell.kind() {
            Kind::Ignore => return self.count_ignored(),
            _ if call_id.is_empty() || call_id.len() > MAX_CALL_ID => {
                return self.count_untracked();
            }
            Kind::InOrder | Kind::Crossing => false,
            Kind::AfterGap if self.gaps != 0 => true,
            // It may be a call that had no place when it began. How many of those there are is not
            // known: their ends may be told twice.
            Kind::AfterGap | Kind::Violation if self.is_crowded => return self.count_untracked(),
            Kind::AfterGap | Kind::Violation | Kind::Replay => {
                bump(&mut self.counters.violations);
                return Verdict::Violation { from, event };
            }
        };
        let Ok(index) = self.table.insert(0, call_id.as_bytes(), hash) else {
            self.is_crowded |= !Compiled::<R>::is_final(to);
            return self.count_untracked();
        };
        self.take(index, to, now_ms);
        if is_late {
            bump(&mut self.counters.after_gaps);
            Verdict::AfterGap { from, to }
        } else {
            Verdict::Deliver { from, to }
        }
    }

    /// Puts a call into a state that is certain.
    #[inline]
    fn take(&mut self, index: u32, to: State, now_ms: u64) {
        let gaps = Compiled::<R>::heard_at(to, self.gaps);
        let Some(slot) = self.table.slot_mut(index) else { return };
        slot.state = to.0;
        slot.gaps = gaps;
        slot.at_ms = now_ms;
        slot.flags &= DONE;
        match (slot.flags != 0, Compiled::<R>::is_final(to)) {
            (false, true) => self.table.finish(index),
            (true, false) => self.table.revive(index),
            _ => {}
        }
    }

    /// Counts an event that something else has found to be a repeat.
    pub(crate) fn count_replay(&mut self) {
        bump(&mut self.counters.replays);
    }

    #[cold]
    fn count_ignored(&mut self) -> Verdict {
        bump(&mut self.counters.ignored);
        Verdict::Ignore
    }

    #[cold]
    fn count_untracked(&mut self) -> Verdict {
        bump(&mut self.counters.untracked);
        Verdict::Untracked
    }

    /// Takes a call into the table in a given state, or puts it there: for what the application
    /// learned in another way. The call is certain then.
    ///
    /// Gives `false` if the rules have no such state, or the call has no place: its events are
    /// [`Untracked`](Verdict::Untracked) then.
    pub fn adopt<'i>(&mut self, id: impl Into<Text<'i>>, state: State, now_ms: u64) -> bool {
        let id = id.into();
        if state == State::UNKNOWN || R::state(state).is_none() {
            return false;
        }
        let (hash, found) = self.table.find(0, id.as_bytes());
        let index = match found {
            Some(index) => index,
            None => match self.table.insert(0, id.as_bytes(), hash) {
                Ok(index) => index,
                Err(_) => {
                    self.is_crowded |= !Compiled::<R>::is_final(state);
                    return false;
                }
            },
        };
        self.take(index, state, now_ms);
        true
    }

    /// Removes a call. Gives `false` if it is not in the table.
    pub fn forget<'i>(&mut self, id: impl Into<Text<'i>>) -> bool {
        let found = self.table.find(0, id.into().as_bytes()).1;
        if let Some(index) = found {
            self.table.remove(index);
        }
        found.is_some()
    }

    /// Gives up every call in flight that was not heard of for `ttl_ms`, handing each to `each`,
    /// and forgets finished calls that are older than the limit
    /// ([`set_remember_ms`](Self::set_remember_ms)). Gives the number of calls given up.
    ///
    /// A call that was given up is not in flight any more, but is remembered as finished ones are,
    /// with its state: if its event comes after all, it is judged as usual, and the call goes on.
    ///
    /// This looks at every slot: call it every few seconds, not at every event.
    pub fn expire(&mut self, now_ms: u64, ttl_ms: u64, mut each: impl FnMut(Call<'_>)) -> usize {
        self.table.forget_done(now_ms, self.remember_ms());
        let (mut place, mut count) = (0, 0);
        while let Some(call) = self.expire_next(&mut place, now_ms, ttl_ms) {
            each(call);
            count += 1;
        }
        count
    }

    /// Gives up the next call in flight that was not heard of for `ttl_ms`, and gives it: what
    /// [`expire`](Self::expire) does, one call at a time, for those who cannot hand over a
    /// function. `place` is 0 at first, and is moved behind the call; at 0, finished calls that
    /// are too old are forgotten.
    pub fn next_expired(
        &mut self,
        place: &mut usize,
        now_ms: u64,
        ttl_ms: u64,
    ) -> Option<Call<'_>> {
        if *place == 0 {
            self.table.forget_done(now_ms, self.remember_ms());
        }
        let mut index = u32::try_from(*place).unwrap_or(u32::MAX);
        let call = self.expire_next(&mut index, now_ms, ttl_ms);
        *place = index as usize;
        call
    }

    fn expire_next(&mut self, place: &mut u32, now_ms: u64, ttl_ms: u64) -> Option<Call<'_>> {
        let index = loop {
            let index = *place;
            let slot = self.table.slot(index)?;
            *place = index.saturating_add(1);
            if slot.is_live() && now_ms.saturating_sub(slot.at_ms) > ttl_ms {
                break index;
            }
        };
        let call = self.table.slot(index).map(|slot| self.call(slot))?;
        let (last_seen_ms, is_uncertain) = (call.last_seen_ms, call.is_uncertain);
        bump(&mut self.counters.expired);
        // It is remembered from now on.
        if let Some(slot) = self.table.slot_mut(index) {
            slot.at_ms = now_ms;
        }
        self.table.finish(index);
        let call = self.table.slot(index).map(|slot| self.call(slot))?;
        Some(Call { last_seen_ms, is_uncertain, ..call })
    }

    /// Sets for how long finished calls are remembered at most, in ms.
    pub fn set_remember_ms(&mut self, remember_ms: u64) {
        self.remember_ms = Some(remember_ms);
    }

    /// Forgets everything, gaps and counters too; the seed and the limit stay.
    pub fn reset(&mut self) {
        self.table.clear();
        (self.gaps, self.lost_at, self.is_crowded) = (0, 0, false);
        self.counters = Counters::default();
    }

    /// For how long finished calls are remembered at most, in ms.
    #[must_use]
    pub fn remember_ms(&self) -> u64 {
        self.remember_ms.unwrap_or(REMEMBER_MS)
    }

    /// The state of a call that is in flight or remembered; [`State::UNKNOWN`] for any other.
    #[must_use]
    pub fn state<'i>(&self, id: impl Into<Text<'i>>) -> State {
        self.get(id).map_or(State::UNKNOWN, |call| call.state)
    }

    /// What is known about a call that is in flight or remembered.
    #[must_use]
    pub fn get<'i>(&self, id: impl Into<Text<'i>>) -> Option<Call<'_>> {
        let index = self.table.find(0, id.into().as_bytes()).1?;
        self.table.slot(index).map(|slot| self.call(slot))
    }

    /// Whether a call is in flight, is over (or given up), or is not known.
    pub(super) fn presence(&self, id: Text<'_>) -> Presence {
        let found = self.table.find(0, id.as_bytes()).1;
        match found.and_then(|index| self.table.slot(index)) {
            Some(slot) if slot.is_live() => Presence::Live,
            Some(_) => Presence::Over,
            None if self.is_crowded || id.is_empty() || id.len() > MAX_CALL_ID => {
                Presence::Untracked
            }
            None => Presence::Unknown,
        }
    }

    /// The calls in flight, in no particular order.
    pub fn active(&self) -> impl Iterator<Item = Call<'_>> {
        self.table.slots().iter().filter(|slot| slot.is_live()).map(|slot| self.call(slot))
    }

    /// The next call in flight at `place` or behind it, which is moved behind the call: what
    /// [`active`](Self::active) gives, for those who cannot keep an iterator.
    #[must_use]
    pub fn next_active(&self, place: &mut usize) -> Option<Call<'_>> {
        loop {
            let slot = self.table.slots().get(*place)?;
            *place += 1;
            if slot.is_live() {
                return Some(self.call(slot));
            }
        }
    }

    fn call<'t>(&self, slot: &'t Slot) -> Call<'t> {
        Call {
            id: slot.id(),
            state: State(slot.state),
            last_seen_ms: slot.at_ms,
            is_uncertain: slot.is_live()
                && (slot.flags & UNCERTAIN != 0 || slot.gaps < self.lost_at),
        }
    }

    /// Calls in flight.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table.live()
    }

    /// Whether no call is in flight.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Finished calls that are remembered.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.table.done()
    }

    /// The most calls that can be in flight.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.table.capacity() as usize
    }

    /// How often something other than [`Verdict::Deliver`] was said.
    #[must_use]
    pub const fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Events of calls that are not tracked, as [`Counters::untracked`].
    #[must_use]
    pub const fn untracked(&self) -> u64 {
        self.counters.untracked
    }

    /// Events that broke the order, as [`Counters::violations`].
    #[must_use]
    pub const fn violations(&self) -> u64 {
        self.counters.violations
    }
}

impl<R, const N: usize, S> CallTracker<R, N, S> {
    const fn on(slots: S) -> Self {
        Self {
            table: Table::new(slots),
            gaps: 0,
            lost_at: 0,
            is_crowded: false,
            remember_ms: None,
            counters: Counters {
                after_gaps: 0,
                replays: 0,
                violations: 0,
                ignored: 0,
                untracked: 0,
                expired: 0,
            },
            rules: PhantomData,
        }
    }
}

impl<R: OrderRules, const N: usize> Default for CallTracker<R, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: OrderRules, const N: usize, S: Slots> fmt::Debug for CallTracker<R, N, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallTracker")
            .field("source", &R::SOURCE)
            .field("len", &self.len())
            .field("remembered", &self.remembered())
            .field("capacity", &self.capacity())
            .field("counters", &self.counters)
            .finish_non_exhaustive()
    }
}

pub(super) fn bump(counter: &mut u64) {
    *counter = counter.saturating_add(1);
}

/// Events of this call may have been lost.
const UNCERTAIN: u8 = 2;
