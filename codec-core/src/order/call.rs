//! What trackers are given and give: events, calls, counts.

use super::rules::{EventId, OrderRules, State};
use super::slot::IdBuffer;
#[cfg(doc)]
use super::{CallTracker, Verdict};
use crate::Text;
use crate::json::JsonStr;

/// A message that is an event of a call.
pub trait Event<R: OrderRules> {
    /// The event; `None` if its type is reserved or unknown.
    fn event(&self) -> Option<EventId>;

    /// The call's id. `buffer` is for an id that is not in one piece in the message.
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b>;
}

/// A JSON string as a call's id, unescaped where it has to be.
pub(crate) fn id_of<'b>(id: JsonStr<'b>, buffer: &'b mut IdBuffer) -> Text<'b> {
    match id.as_text() {
        Some(text) => text,
        None => match id.unescape_into(buffer) {
            Ok(text) => Text::new(text),
            // It is too long to be tracked, and so is what stands for it.
            Err(_) => id.raw(),
        },
    }
}

/// How often something other than [`Verdict::Deliver`] was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct Counters {
    /// Events judged [`Verdict::AfterGap`].
    pub after_gaps: u64,
    /// Events judged [`Verdict::Replay`].
    pub replays: u64,
    /// Events judged [`Verdict::Violation`].
    pub violations: u64,
    /// Events judged [`Verdict::Ignore`].
    pub ignored: u64,
    /// Events judged [`Verdict::Untracked`].
    pub untracked: u64,
    /// Calls that [`CallTracker::expire`] gave up.
    pub expired: u64,
}

/// What is known about a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call<'t> {
    /// Its id.
    pub id: Text<'t>,
    /// Its state.
    pub state: State,
    /// When its last event was taken, in ms of the application's clock.
    pub last_seen_ms: u64,
    /// Whether events of it may have been lost since.
    pub is_uncertain: bool,
}

/// Where a call is, for trackers of what belongs to calls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It is in flight, or may be.
    Possible,
    Over,
    Unknown,
}
