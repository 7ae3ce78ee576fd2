//! Gaps and losses, and which calls are uncertain because of them.

use super::CallTracker;
use crate::Text;
use crate::order::call::Call;
use crate::order::rules::{OrderRules, State, rules_of};
use crate::order::slot::Slots;

impl<R: OrderRules, const N: usize, S: Slots> CallTracker<R, N, S> {
    /// Announces that events may have been missed: until a call is heard of again, those of its
    /// events are legal that would be if others had come before them.
    pub fn announce_gap(&mut self) {
        self.calls.announce_gap();
    }

    /// Announces that events were lost for good: a gap, and every call in flight is uncertain.
    pub fn announce_loss(&mut self) {
        self.calls.announce_loss();
    }

    /// The calls in flight of which events may have been lost: ask about them in another way.
    pub fn uncertain(&self) -> impl Iterator<Item = Call<'_>> {
        self.active().filter(|call| call.is_uncertain)
    }

    /// Ends the uncertainty about a call: the application has made sure that its state is the one
    /// that the tracker knows. Gives `false` if the call is not in flight.
    pub fn resolve<'i>(&mut self, id: impl Into<Text<'i>>, now_ms: u64) -> bool {
        self.calls.resolve(rules_of::<R>(), id.into(), now_ms)
    }

    /// Marks one call in flight as uncertain. Gives `false` if it is not in flight.
    pub fn mark_uncertain<'i>(&mut self, id: impl Into<Text<'i>>) -> bool {
        self.calls.mark_uncertain(id.into())
    }

    /// Whether a loss was announced that [`end_uncertain`](Self::end_uncertain) has not closed.
    pub(crate) const fn has_loss(&self) -> bool {
        self.calls.has_loss()
    }

    /// Puts every call that is uncertain into a state, and closes the loss: nothing is uncertain
    /// because of it any more.
    pub(crate) fn end_uncertain(&mut self, to: State, now_ms: u64) {
        self.calls.end_uncertain(rules_of::<R>(), to, now_ms);
    }
}
