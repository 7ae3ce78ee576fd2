//! What a tracker says about an event.

use core::fmt;

use super::rules::{EventId, State};
use crate::declare::named_enum;

/// What a [`CallTracker`](super::CallTracker) says about an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Verdict {
    /// The event is next in order.
    Deliver {
        /// The call's state before it.
        from: State,
        /// The call's state after it.
        to: State,
    },
    /// The event is legal only if earlier ones were missed, and a gap was announced.
    AfterGap {
        /// The call's state before it, as far as it was known.
        from: State,
        /// The call's state after it.
        to: State,
    },
    /// The event was seen before.
    Replay,
    /// The event breaks the order. Nothing of what is known about the call changes.
    Violation {
        /// The call's state.
        from: State,
        /// The event.
        event: EventId,
    },
    /// The event's type is reserved or unknown.
    Ignore,
    /// The call has no name, too long a name, or no place in the table; or it is not known, and
    /// may be one that had no place when it began, or was given up and lost it.
    Untracked,
}

impl Verdict {
    /// The names of all verdicts.
    pub const NAMES: &'static [&'static str] =
        &["deliver", "after_gap", "replay", "violation", "ignore", "untracked"];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Deliver { .. } => "deliver",
            Self::AfterGap { .. } => "after_gap",
            Self::Replay => "replay",
            Self::Violation { .. } => "violation",
            Self::Ignore => "ignore",
            Self::Untracked => "untracked",
        }
    }

    /// Whether the application is to get the event.
    #[must_use]
    pub const fn is_deliverable(&self, policy: Policy) -> bool {
        match self {
            Self::Deliver { .. } | Self::AfterGap { .. } | Self::Untracked => true,
            Self::Replay | Self::Ignore => false,
            Self::Violation { .. } => matches!(policy, Policy::Observe),
        }
    }

    /// Whether the application is to be told more than the event: everything but
    /// [`Deliver`](Self::Deliver).
    #[must_use]
    pub const fn is_flagged(&self) -> bool {
        !matches!(self, Self::Deliver { .. })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// As its name.
#[cfg(feature = "serde")]
impl serde::Serialize for Verdict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

named_enum! {
    /// What becomes of an event that breaks the order.
    pub enum Policy {
        /// It is dropped.
        Enforce "enforce",
        /// It is delivered, flagged.
        Observe "observe",
    }
}
