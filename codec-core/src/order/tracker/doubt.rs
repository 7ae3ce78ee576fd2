//! Gaps and losses, and which calls are uncertain because of them.

use super::{CallTracker, UNCERTAIN};
use crate::Text;
use crate::order::call::Call;
use crate::order::rules::{OrderRules, State};
use crate::order::slot::Slots;

impl<R: OrderRules, const N: usize, S: Slots> CallTracker<R, N, S> {
    /// Announces that events may have been missed: until a call is heard of again, those of its
    /// events are legal that would be if others had come before them.
    pub fn announce_gap(&mut self) {
        self.gaps = self.gaps.saturating_add(1);
    }

    /// Announces that events were lost for good: a gap, and every call in flight is uncertain.
    pub fn announce_loss(&mut self) {
        self.announce_gap();
        self.lost_at = self.gaps;
    }

    /// The calls in flight of which events may have been lost: ask about them in another way.
    pub fn uncertain(&self) -> impl Iterator<Item = Call<'_>> {
        self.active().filter(|call| call.is_uncertain)
    }

    /// Ends the uncertainty about a call: the application has made sure that its state is the one
    /// that the tracker knows. Gives `false` if the call is not in flight.
    pub fn resolve<'i>(&mut self, id: impl Into<Text<'i>>, now_ms: u64) -> bool {
        let Some((index, state)) = self.find_live(id.into()) else { return false };
        self.take(index, state, now_ms);
        true
    }

    /// Marks one call in flight as uncertain. Gives `false` if it is not in flight.
    pub fn mark_uncertain<'i>(&mut self, id: impl Into<Text<'i>>) -> bool {
        let found = self.find_live(id.into());
        match found.and_then(|(index, _)| self.table.slot_mut(index)) {
            Some(slot) => {
                slot.flags |= UNCERTAIN;
                true
            }
            None => false,
        }
    }

    fn find_live(&self, id: Text<'_>) -> Option<(u32, State)> {
        let index = self.table.find(0, id.as_bytes()).1?;
        let slot = self.table.slot(index).filter(|slot| slot.is_live())?;
        Some((index, State(slot.state)))
    }

    /// Whether a loss was announced that [`end_uncertain`](Self::end_uncertain) has not closed.
    pub(crate) const fn has_loss(&self) -> bool {
        self.lost_at > 0
    }

    /// Puts every call that is uncertain into a state, and closes the loss: nothing is uncertain
    /// because of it any more.
    pub(crate) fn end_uncertain(&mut self, to: State, now_ms: u64) {
        for index in 0..self.table.capacity() {
            let Some(slot) = self.table.slot(index) else { break };
            if self.call(slot).is_uncertain {
                self.take(index, to, now_ms);
            }
        }
        self.lost_at = 0;
    }
}
