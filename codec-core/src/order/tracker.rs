//! The tracker of calls.

mod doubt;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, collections::TryReserveError};
use core::fmt;
use core::marker::PhantomData;

use super::call::{Call, Counters, Event, Presence};
use super::calls::Calls;
use super::rules::{EventId, OrderRules, State, rules_of};
use super::slot::{MAX_CALL_ID, Slot, Slots};
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
    calls: Calls<S>,
    rules: PhantomData<R>,
}

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
        self.calls.table.set_seed(seed);
        self
    }

    /// A tracker on slots that are empty, with a seed.
    #[doc(hidden)]
    #[must_use]
    pub const fn on_empty(slots: S, seed: u64) -> Self {
        let mut tracker = Self::on(slots);
        tracker.calls.table.set_seed(seed);
        tracker
    }

    /// A tracker by other rules, for one that has seen nothing yet.
    #[doc(hidden)]
    #[must_use]
    pub fn by_rules<Q>(self) -> CallTracker<Q, N, S> {
        CallTracker { calls: self.calls, rules: PhantomData }
    }

    /// Judges an event and, if it is to be delivered, takes it: the call's state follows.
    ///
    /// `now_ms` is the application's clock; calls are given up and forgotten by it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn observe<E: Event<R>>(&mut self, event: &E, now_ms: u64) -> Verdict {
        match event.event() {
            Some(id) => self.step(event.call_id(&mut [0; MAX_CALL_ID]), id, now_ms),
            None => self.calls.count_ignored(),
        }
    }

    /// What [`observe`](Self::observe) does, for an event in its parts.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn step(&mut self, call_id: Text<'_>, event: EventId, now_ms: u64) -> Verdict {
        self.calls.step(rules_of::<R>(), call_id, event, now_ms)
    }

    /// Counts an event that something else has found to be a repeat.
    pub(crate) fn count_replay(&mut self) {
        self.calls.count_replay();
    }

    /// Takes a call into the table in a given state, or puts it there: for what the application
    /// learned in another way. The call is certain then.
    ///
    /// Gives `false` if the rules have no such state, or the call has no place: its events are
    /// [`Untracked`](Verdict::Untracked) then.
    pub fn adopt<'i>(&mut self, id: impl Into<Text<'i>>, state: State, now_ms: u64) -> bool {
        self.calls.adopt(rules_of::<R>(), id.into(), state, now_ms)
    }

    /// Removes a call. Gives `false` if it is not in the table.
    pub fn forget<'i>(&mut self, id: impl Into<Text<'i>>) -> bool {
        self.calls.forget(id.into())
    }

    /// Gives up every call in flight that was not heard of for `ttl_ms`, handing each to `each`,
    /// and forgets finished calls that are older than the limit
    /// ([`set_remember_ms`](Self::set_remember_ms)). Gives the number of calls given up.
    ///
    /// A call that was given up is not in flight any more, but is remembered, with its state, as
    /// long as its slot is not needed: if its event comes after all, it is judged as usual, and
    /// the call goes on. Events of calls whose slots were needed are
    /// [`Untracked`](Verdict::Untracked). Audio is no event of a call.
    ///
    /// This looks at every slot: call it every few seconds, not at every event.
    pub fn expire(&mut self, now_ms: u64, ttl_ms: u64, mut each: impl FnMut(Call<'_>)) -> usize {
        self.calls.forget_done(now_ms);
        let (mut place, mut count) = (0, 0);
        while let Some(call) = self.calls.expire_next(&mut place, now_ms, ttl_ms) {
            each(call);
            count += 1;
        }
        count
    }

    /// Gives up the next call in flight that was not heard of for `ttl_ms`, and gives it: what
    /// [`expire`](Self::expire) does, one call at a time, for those who cannot hand over a
    /// function. `place` is 0 at first, and is moved behind the call; at 0, finished calls that
    /// are too old are forgotten.
    ///
    /// If events are judged or calls are forgotten during a pass, others may be left out of it.
    pub fn next_expired(
        &mut self,
        place: &mut usize,
        now_ms: u64,
        ttl_ms: u64,
    ) -> Option<Call<'_>> {
        self.calls.next_expired(place, now_ms, ttl_ms)
    }

    /// Sets for how long finished calls are remembered at most, in ms.
    pub fn set_remember_ms(&mut self, remember_ms: u64) {
        self.calls.set_remember_ms(remember_ms);
    }

    /// Forgets everything, gaps and counters too; the seed and the limit stay.
    pub fn reset(&mut self) {
        self.calls.clear();
    }

    /// For how long finished calls are remembered at most, in ms.
    #[must_use]
    pub fn remember_ms(&self) -> u64 {
        self.calls.remember_ms()
    }

    /// The state of a call that is in flight or remembered; [`State::UNKNOWN`] for any other.
    #[must_use]
    pub fn state<'i>(&self, id: impl Into<Text<'i>>) -> State {
        self.get(id).map_or(State::UNKNOWN, |call| call.state)
    }

    /// What is known about a call that is in flight or remembered.
    #[must_use]
    pub fn get<'i>(&self, id: impl Into<Text<'i>>) -> Option<Call<'_>> {
        self.calls.get(id.into())
    }

    /// Whether a call is over, may be in flight, or is not known.
    pub(super) fn presence(&self, id: Text<'_>) -> Presence {
        self.calls.presence(rules_of::<R>(), id)
    }

    /// The calls in flight, in no particular order.
    pub fn active(&self) -> impl Iterator<Item = Call<'_>> {
        self.calls.active()
    }

    /// The next call in flight at `place` or behind it, which is moved behind the call: what
    /// [`active`](Self::active) gives, for those who cannot keep an iterator.
    ///
    /// If events are judged or calls are forgotten during a pass, others that stay may be left out
    /// of it or given twice.
    #[must_use]
    pub fn next_active(&self, place: &mut usize) -> Option<Call<'_>> {
        self.calls.next_active(place)
    }

    /// Calls in flight.
    #[must_use]
    pub fn len(&self) -> usize {
        self.calls.table.live()
    }

    /// Whether no call is in flight.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Finished calls that are remembered.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.calls.table.done()
    }

    /// The most calls that can be in flight.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.calls.table.capacity() as usize
    }

    /// How often something other than [`Verdict::Deliver`] was said.
    #[must_use]
    pub const fn counters(&self) -> &Counters {
        &self.calls.counters
    }

    /// Events of calls that are not tracked, as [`Counters::untracked`].
    #[must_use]
    pub const fn untracked(&self) -> u64 {
        self.calls.counters.untracked
    }

    /// Events that broke the order, as [`Counters::violations`].
    #[must_use]
    pub const fn violations(&self) -> u64 {
        self.calls.counters.violations
    }
}

impl<R, const N: usize, S> CallTracker<R, N, S> {
    const fn on(slots: S) -> Self {
        Self { calls: Calls::on(slots), rules: PhantomData }
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
            .field("counters", &self.calls.counters)
            .finish_non_exhaustive()
    }
}
