//! Recognising what was seen before, and what is missing, in bounded memory.

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, collections::TryReserveError, vec::Vec};
use core::fmt;

use super::{Event, Payload};
use crate::json::JsonStr;
use crate::order::{Recent, RecentSlot};

/// The place of one event in a [`RepeatFilter`]. Its contents are the filter's own.
pub type RepeatSlot = RecentSlot;

/// Recognises the last `N` events by their `event_id` when they come again.
///
/// Events repeat after a reconnect with `include_history`. The filter keeps a hash of each event's
/// id and call, never grows, and forgets the oldest first: of a history with more than `N` events,
/// told again in its order, none is recognised. Ids come from the network, so give a seed that
/// nobody outside knows ([`with_seed`](Self::with_seed)): without it, somebody who chooses ids can
/// slow it down.
///
/// # Example
/// ```
/// use callevents::voicetyped::{RepeatFilter, parse_event};
///
/// let text = br#"{"event_id":"evt-1","session_id":"call-1","type":"tts_started","timestamp":""}"#;
/// let event = parse_event(text)?;
/// let mut repeats = RepeatFilter::<1024>::new();
/// assert!(!repeats.is_repeat(&event));
/// assert!(repeats.is_repeat(&event));
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct RepeatFilter<const N: usize = 0, S = [RepeatSlot; N]> {
    seen: Recent<S>,
}

impl<const N: usize> RepeatFilter<N> {
    /// A filter of `N` events.
    #[must_use]
    pub const fn new() -> Self {
        Self { seen: Recent::new([RepeatSlot::EMPTY; N], 0) }
    }
}

impl RepeatFilter {
    /// A filter of as many events as `slots` has places; what they hold is lost.
    #[must_use]
    pub fn over(slots: &mut [RepeatSlot]) -> RepeatFilter<0, &mut [RepeatSlot]> {
        slots.fill(RepeatSlot::EMPTY);
        RepeatFilter { seen: Recent::new(slots, 0) }
    }

    /// A filter of `capacity` events, whose slots are allocated now and never again.
    ///
    /// # Errors
    /// If there is not enough memory.
    #[cfg(feature = "alloc")]
    pub fn with_capacity(
        capacity: usize,
    ) -> Result<RepeatFilter<0, Box<[RepeatSlot]>>, TryReserveError> {
        Ok(RepeatFilter { seen: Recent::new(boxed(capacity)?, 0) })
    }
}

impl<const N: usize, S: AsRef<[RepeatSlot]> + AsMut<[RepeatSlot]>> RepeatFilter<N, S> {
    /// The same filter, empty, with a seed for the hash: any number that nobody outside knows.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seen.clear();
        Self { seen: Recent::new(self.seen.into_slots(), seed) }
    }

    /// A filter on slots that are empty, with a seed.
    #[doc(hidden)]
    #[must_use]
    pub const fn on_empty(slots: S, seed: u64) -> Self {
        Self { seen: Recent::new(slots, seed) }
    }

    /// Whether an event of the same call with the same id was given before, as far as that is
    /// remembered. The event is remembered from now on; one without an id never repeats.
    pub fn is_repeat(&mut self, event: &Event<'_>) -> bool {
        self.is_repeat_of(event.session_id, event.event_id)
    }

    /// The same of an event's parts.
    #[doc(hidden)]
    pub fn is_repeat_of(&mut self, session_id: JsonStr<'_>, event_id: Option<JsonStr<'_>>) -> bool {
        let Some(event_id) = event_id.filter(|id| !id.is_empty()) else { return false };
        let digest = self.seen.digest(&[session_id, event_id]);
        self.seen.put(digest, digest).is_some()
    }

    /// Forgets everything; the seed stays.
    pub fn reset(&mut self) {
        self.seen.clear();
    }

    /// How many events are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.seen.len() as usize
    }

    /// Whether no event is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many events can be remembered.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.seen.capacity() as usize
    }
}

impl<const N: usize> Default for RepeatFilter<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, S: AsRef<[RepeatSlot]> + AsMut<[RepeatSlot]>> fmt::Debug
    for RepeatFilter<N, S>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RepeatFilter")
            .field("len", &self.len())
            .field("capacity", &self.capacity())
            .finish_non_exhaustive()
    }
}

/// Checks that each `state_transition` of a call goes on from where the last one led, for `N` calls:
/// of more, the one whose first transition is the longest ago gives way, though it may still go on.
///
/// The server drops events for a subscriber that is too slow, without a word; a chain that is
/// broken tells that it happened. Mark the call as uncertain then
/// ([`mark_uncertain`](crate::CallTracker::mark_uncertain)): it is no violation.
///
/// # Example
/// ```
/// use callevents::voicetyped::{StateChain, StateLink, parse_event};
///
/// let text = br#"{"event_id":"evt-1","session_id":"call-1","type":"state_transition",
///     "timestamp":"2025-06-14T18:30:12Z","from_state":"greeting","to_state":"goodbye"}"#;
/// let event = parse_event(text)?;
/// let mut chain = StateChain::<64>::new();
/// assert_eq!(chain.follow(&event), StateLink::First);
/// assert_eq!(chain.follow(&event), StateLink::Broken);
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct StateChain<const N: usize = 0, S = [RepeatSlot; N]> {
    states: Recent<S>,
}

/// How a `state_transition` stands to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum StateLink {
    /// The event is no transition, or does not say from where or to where.
    None,
    /// It is the first of its call, as far as that is remembered.
    First,
    /// It goes on from where the last one led.
    Follows,
    /// It does not: something is missing in between.
    Broken,
}

impl<const N: usize> StateChain<N> {
    /// A chain for each of `N` calls.
    #[must_use]
    pub const fn new() -> Self {
        Self { states: Recent::new([RepeatSlot::EMPTY; N], 0) }
    }
}

impl StateChain {
    /// A chain for each of as many calls as `slots` has places; what they hold is lost.
    #[must_use]
    pub fn over(slots: &mut [RepeatSlot]) -> StateChain<0, &mut [RepeatSlot]> {
        slots.fill(RepeatSlot::EMPTY);
        StateChain { states: Recent::new(slots, 0) }
    }

    /// A chain for each of `capacity` calls, whose slots are allocated now and never again.
    ///
    /// # Errors
    /// If there is not enough memory.
    #[cfg(feature = "alloc")]
    pub fn with_capacity(
        capacity: usize,
    ) -> Result<StateChain<0, Box<[RepeatSlot]>>, TryReserveError> {
        Ok(StateChain { states: Recent::new(boxed(capacity)?, 0) })
    }
}

impl<const N: usize, S: AsRef<[RepeatSlot]> + AsMut<[RepeatSlot]>> StateChain<N, S> {
    /// The same chains, empty, with a seed for the hash: any number that nobody outside knows.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.states.clear();
        Self { states: Recent::new(self.states.into_slots(), seed) }
    }

    /// Chains on slots that are empty, with a seed.
    #[doc(hidden)]
    #[must_use]
    pub const fn on_empty(slots: S, seed: u64) -> Self {
        Self { states: Recent::new(slots, seed) }
    }

    /// Takes the next event, of whatever type, and tells how it goes on from the last.
    pub fn follow(&mut self, event: &Event<'_>) -> StateLink {
        let Payload::StateTransition(step) = &event.payload else { return StateLink::None };
        self.follow_step(event.session_id, step.from_state, step.to_state)
    }

    /// The same of a transition's parts.
    #[doc(hidden)]
    pub fn follow_step(
        &mut self,
        session_id: JsonStr<'_>,
        from_state: Option<JsonStr<'_>>,
        to_state: Option<JsonStr<'_>>,
    ) -> StateLink {
        let (Some(from), Some(to)) = (from_state, to_state) else { return StateLink::None };
        let state = |state: JsonStr<'_>| self.states.digest(&[state]);
        let (call, from, to) = (state(session_id), state(from), state(to));
        match self.states.put(call, to) {
            None => StateLink::First,
            Some(last) if last == from => StateLink::Follows,
            Some(_) => StateLink::Broken,
        }
    }

    /// Forgets everything; the seed stays.
    pub fn reset(&mut self) {
        self.states.clear();
    }
}

impl<const N: usize> Default for StateChain<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, S> fmt::Debug for StateChain<N, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateChain").finish_non_exhaustive()
    }
}

/// Empty slots; neither a huge `capacity` nor a lack of memory is a panic.
#[cfg(feature = "alloc")]
fn boxed(capacity: usize) -> Result<Box<[RepeatSlot]>, TryReserveError> {
    let mut slots = Vec::new();
    slots.try_reserve_exact(capacity)?;
    slots.resize(capacity, RepeatSlot::EMPTY);
    Ok(slots.into_boxed_slice())
}
