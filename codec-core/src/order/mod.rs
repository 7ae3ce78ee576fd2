//! The order of events per call: what comes next, what was missed, what was seen before.
//!
//! A [`CallTracker`] holds the state of a bounded number of calls and judges every event by the
//! rules of the system that sent it; an [`AudioTracker`] does the same for audio frames. The rules
//! are tables ([`OrderRules`]).
//!
//! Nothing here reads a clock: times come in as `now_ms`, in ms from any fixed point. A clock that
//! is set back does no harm; calls are then kept for longer.

mod audio;
mod call;
mod calls;
mod hash;
mod recent;
mod rules;
mod slot;
mod table;
mod tracker;
mod verdict;

pub use audio::{Audio, AudioCounters, AudioDirection, AudioSlot, AudioTracker, AudioVerdict};
pub(crate) use call::id_of;
pub use call::{Call, Counters, Event};
pub use calls::REMEMBER_MS;
pub(crate) use recent::Recent;
pub use recent::RecentSlot;
pub(crate) use rules::first_state;
pub use rules::{EventId, EventInfo, OrderRules, State, StateInfo, Transition, When};
#[cfg(callevents_small)]
pub use slot::AnySlots;
pub use slot::{IdBuffer, MAX_CALL_ID, Slot, Slots};
pub use tracker::CallTracker;
pub use verdict::{Policy, Verdict};
