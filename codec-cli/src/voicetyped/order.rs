//! The order of voicetyped's events.

use callevents::format::time::timestamp_ms;
use callevents::order::{CallTracker, Slot, Verdict};
use callevents::voicetyped::{
    Event, RepeatFilter, RepeatSlot, StateChain, StateLink, VoicetypedOrder,
};

use crate::exit::Failure;
use crate::source::Judgement;

/// Judges events.
pub(super) struct Judge {
    calls: CallTracker<VoicetypedOrder, 0, Box<[Slot]>>,
    repeats: RepeatFilter<0, Box<[RepeatSlot]>>,
    /// Whether each change of state goes on from the last: the server drops events silently.
    states: StateChain<0, Box<[RepeatSlot]>>,
    /// The time of the latest event, in ms: a capture has no other clock.
    now_ms: u64,
}

impl Judge {
    /// A judge of so many calls in flight.
    ///
    /// The hashes are not seeded, so that the same capture gives the same verdicts always.
    pub(super) fn new(max_calls: u32) -> Result<Self, Failure> {
        let capacity = usize::try_from(max_calls).unwrap_or(usize::MAX);
        let no_memory = |_| Failure::no_memory(max_calls);
        let mut calls = CallTracker::with_capacity(capacity).map_err(no_memory)?;
        // Whoever connects joins calls in the middle.
        calls.on_connect();
        let repeats = RepeatFilter::with_capacity(REPEATS).map_err(no_memory)?;
        let states = StateChain::with_capacity(capacity).map_err(no_memory)?;
        Ok(Self { calls, repeats, states, now_ms: 0 })
    }

    /// Another connection is to follow: it joins calls in the middle, too.
    #[cfg(feature = "follow")]
    pub(super) fn on_connect(&mut self) {
        self.calls.on_connect();
    }

    pub(super) fn announce_gap(&mut self) {
        self.calls.announce_gap();
    }

    pub(super) fn event(&mut self, event: &Event<'_>) -> Judgement {
        let at_ms = timestamp_ms(event.timestamp).and_then(|at_ms| u64::try_from(at_ms).ok());
        self.now_ms = self.now_ms.max(at_ms.unwrap_or(0));
        let verdict = self.calls.observe_once(event, &mut self.repeats, self.now_ms);
        let is_after_loss =
            verdict != Verdict::Replay && self.states.follow(event) == StateLink::Broken;
        Judgement { is_after_loss, ..Judgement::of::<VoicetypedOrder>(verdict) }
    }
}

/// How many events are remembered, to recognise those that come again.
const REPEATS: usize = 65_536;
