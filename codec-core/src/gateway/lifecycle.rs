//! What the gateway's messages say about a call in the words of all systems.

use super::{AudioFrame, CallEvent, CallRoute, EventType, GatewayOrder};
use crate::lifecycle::{CallUpdate, EndClass, EndReason, Phase, Source};
use crate::order::{Audio, Event, EventId, IdBuffer};
use crate::q850::Cause;
use crate::{CallId, Text};

impl<'a> CallEvent<'a> {
    /// What the event says in the words of all systems; `None` if its type is reserved or unknown.
    ///
    /// # Example
    /// ```
    /// use callevents::gateway::{CallEvent, EventType};
    /// use callevents::{EndClass, Phase};
    ///
    /// let event = CallEvent {
    ///     event_type: EventType::CHANNEL_HANGUP_COMPLETE,
    ///     q850_cause: 17,
    ///     ..CallEvent::default()
    /// };
    /// let update = event.update().ok_or("reserved")?;
    /// assert_eq!(update.phase, Phase::Ended);
    /// assert_eq!(update.end.map(|end| end.class), Some(EndClass::Busy));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    // To be made by the settings of who calls it.
    #[cfg_attr(callevents_small, inline)]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        // Of some phases the event has the time; of others, when it was sent.
        let (phase, at_ms) = match self.event_type {
            EventType::CHANNEL_CREATE => (Phase::Created, self.start_timestamp_ms),
            EventType::CHANNEL_ANSWER => (Phase::Answered, self.answer_timestamp_ms),
            EventType::CHANNEL_HOLD => (Phase::Held, 0),
            EventType::CHANNEL_RESUME => (Phase::Resumed, 0),
            EventType::CHANNEL_HANGUP_COMPLETE => (Phase::Ended, self.end_timestamp_ms),
            _ => return None,
        };
        let at_ms = if at_ms == 0 { self.timestamp_ms } else { at_ms };
        let at_ms = Some(at_ms).filter(|at_ms| *at_ms != 0);
        let update = CallUpdate::new(Source::Gateway, CallId::new(self.call_sid), phase).at(at_ms);
        Some(if phase == Phase::Ended { update.ended(self.end_reason()) } else { update })
    }

    /// By the cause, or if there is none by the status, which is meant for people.
    #[cfg_attr(callevents_small, inline)]
    fn end_reason(&self) -> EndReason {
        if let Some(cause) = Cause::from_number(self.q850_cause) {
            let mut end = EndReason::from_q850(cause);
            // A caller who gives up clears the call, too: in the recorded stream with this cause,
            // as FAILED, and without an answer.
            let is_unanswered = self.answer_timestamp_ms == 0 && self.status == "FAILED";
            if is_unanswered && cause == Cause::NORMAL_CALL_CLEARING {
                end.class = EndClass::Cancelled;
            }
            return end;
        }
        let named = STATUSES.iter().find(|row| self.status == *row.0);
        EndReason::from_class(named.map_or(EndClass::Failed, |row| row.1))
    }
}

impl Event<GatewayOrder> for CallEvent<'_> {
    #[inline]
    fn event(&self) -> Option<EventId> {
        GatewayOrder::event_of(self.event_type)
    }

    #[inline]
    fn call_id<'b>(&'b self, _: &'b mut IdBuffer) -> Text<'b> {
        self.call_sid
    }
}

impl Event<GatewayOrder> for CallRoute<'_> {
    #[inline]
    fn event(&self) -> Option<EventId> {
        GatewayOrder::event_of(self.event_type)
    }

    #[inline]
    fn call_id<'b>(&'b self, _: &'b mut IdBuffer) -> Text<'b> {
        self.call_sid
    }
}

impl Audio for AudioFrame<'_> {
    #[inline]
    fn call_id<'b>(&'b self, _: &'b mut IdBuffer) -> Text<'b> {
        self.call_sid
    }

    #[inline]
    fn sequence_number(&self) -> u64 {
        self.sequence_number
    }

    #[inline]
    fn end_of_stream(&self) -> bool {
        self.end_of_stream
    }
}

/// The statuses of ended calls, and what they mean. Others occur.
///
/// Source: the gateway's documentation, "Events", `status`; the vendor's own sample log (TIMEOUT).
const STATUSES: &[(&str, EndClass)] = &[
    ("COMPLETED", EndClass::Normal),
    ("BUSY", EndClass::Busy),
    ("NO_ANSWER", EndClass::NoAnswer),
    ("TIMEOUT", EndClass::Timeout),
    ("FAILED", EndClass::Failed),
];
