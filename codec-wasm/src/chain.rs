//! Whether voicetyped's changes of state follow from each other.

use alloc::boxed::Box;

use callevents::voicetyped::{RepeatSlot, StateChain, StateLink};

use crate::order::{Fields, slots};

/// The changes of state of the calls that had any lately.
pub(crate) struct Chain {
    states: StateChain<0, Box<[RepeatSlot]>>,
}

impl Chain {
    pub(crate) fn new(capacity: u32, seed: u64) -> Option<Self> {
        let slots = slots(RepeatSlot::EMPTY, capacity)?;
        Some(Self { states: StateChain::on_empty(slots, seed) })
    }

    pub(crate) fn reset(&mut self) {
        self.states.reset();
    }

    /// Takes a change: the call, where it comes from, and where it goes. What it says of it is the
    /// place of a word in JavaScript's list.
    pub(crate) fn follow(&mut self, mut fields: Fields<'_>) -> u32 {
        let call = fields.next().unwrap_or_default().into();
        let (from, to) = (fields.next().map(Into::into), fields.next().map(Into::into));
        match self.states.follow_step(call, from, to) {
            StateLink::None => 0,
            StateLink::First => 1,
            StateLink::Follows => 2,
            StateLink::Broken => 3,
        }
    }
}
