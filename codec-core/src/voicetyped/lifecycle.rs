//! What voicetyped says about a call in the words of all systems.

use super::{Call, CallStatus, CallTerminated, Event, Payload, TerminationReason};
use crate::format::time::timestamp_ms;
use crate::json::JsonStr;
use crate::lifecycle::{CallUpdate, EndClass, EndReason, Phase, Source};

impl<'a> Event<'a> {
    /// What the event says in the words of all systems; `None` unless a call begins or ends.
    ///
    /// voicetyped takes every call: one that has started is answered, and its time counts from
    /// there.
    ///
    /// # Example
    /// ```
    /// use callevents::voicetyped::parse_event;
    /// use callevents::{EndClass, Phase};
    ///
    /// let text = br#"{"event_id":"evt-3","session_id":"call-1","type":"call_terminated",
    ///     "timestamp":"2025-06-14T18:32:15Z","reason":"caller_hangup"}"#;
    /// let update = parse_event(text)?.update().expect("the call ends");
    /// assert_eq!((update.phase, update.at_ms), (Phase::Ended, Some(1_749_925_935_000)));
    /// assert_eq!(update.end.map(|end| end.class), Some(EndClass::Normal));
    /// # Ok::<(), callevents::DecodeError>(())
    /// ```
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        let end = match &self.payload {
            Payload::CallStarted(_) => None,
            Payload::CallTerminated(end) => Some(end.end_reason()),
            _ => return None,
        };
        Some(update_of(self.session_id, self.timestamp, end))
    }
}

/// What is said of a call that has begun, or has ended.
pub(crate) fn update_of<'a>(
    session_id: JsonStr<'a>,
    timestamp: JsonStr<'a>,
    end: Option<EndReason>,
) -> CallUpdate<'a> {
    let update = CallUpdate::new(Source::Voicetyped, session_id.into(), Phase::Answered)
        .at(timestamp_ms(timestamp));
    match end {
        None => update,
        Some(end) => update.ended(end),
    }
}

impl CallTerminated<'_> {
    /// Why the call ended, in the words of all systems; a reason that is not known, or none, is
    /// taken for a failure.
    #[must_use]
    pub fn end_reason(&self) -> EndReason {
        EndReason::from_class(match self.reason {
            Some(
                TerminationReason::Normal
                | TerminationReason::CallerHangup
                | TerminationReason::SystemHangup,
            ) => EndClass::Normal,
            Some(TerminationReason::Transfer) => EndClass::Transferred,
            Some(TerminationReason::Timeout) => EndClass::Timeout,
            Some(TerminationReason::Error | TerminationReason::Other(_)) | None => EndClass::Failed,
        })
    }
}

impl<'a> Call<'a> {
    /// Where the call is, in the words of all systems; `None` if its status is not known or says
    /// nothing of the kind, as `transferring`.
    ///
    /// It has no time: the answer does not say since when. Of a call that is over it does not say
    /// why, which is taken for a failure.
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        let update = |phase| CallUpdate::new(Source::Voicetyped, self.session_id.into(), phase);
        match self.status? {
            CallStatus::Active => Some(update(Phase::Answered)),
            CallStatus::OnHold => Some(update(Phase::Held)),
            CallStatus::Terminated => {
                Some(update(Phase::Ended).ended(EndReason::from_class(EndClass::Failed)))
            }
            CallStatus::Transferring | CallStatus::Other(_) => None,
        }
    }
}
