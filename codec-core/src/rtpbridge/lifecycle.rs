//! What rtpbridge's events say about an endpoint in the words of all systems.

use super::news::{News, What};
use super::{EndpointState, Event, EventData, FinishReason};
use crate::lifecycle::{CallUpdate, EndClass, EndReason, Phase, Source};

impl<'a> Event<'a> {
    /// What the event says in the words of all systems; `None` if it changes no endpoint's state.
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        self.data.update()
    }
}

impl<'a> EventData<'a> {
    /// What the event says in the words of all systems; `None` if it changes no endpoint's state.
    ///
    /// The call is the endpoint. One that was created or removed by a request is not told of, and
    /// a peer's good-bye by RTCP ends nothing. The loss of a WebRTC peer has no word: the peer may
    /// come back.
    ///
    /// # Example
    /// ```
    /// use callevents::{EndClass, rtpbridge::Event};
    ///
    /// let text = br#"{"event":"endpoint.tone.finished","data":{"endpoint_id":"e1"}}"#;
    /// let update = Event::parse(text)?.update();
    /// assert_eq!(update.and_then(|update| update.end).map(|end| end.class), Some(EndClass::Normal));
    /// # Ok::<(), callevents::DecodeError>(())
    /// ```
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        self.news().update()
    }
}

impl<'a> News<'a> {
    /// What the event says in the words of all systems.
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        let Self::Of(endpoint, what) = *self else { return None };
        let (phase, class) = match what {
            What::Changed { old, new } => match (phase_of(&new)?, old) {
                (Phase::Answered, EndpointState::Paused) => (Phase::Resumed, EndClass::Normal),
                (phase, _) => (phase, EndClass::Normal),
            },
            What::Finished(FinishReason::Completed) => (Phase::Ended, EndClass::Normal),
            What::Finished(_) => (Phase::Ended, EndClass::Failed),
            What::Out => (Phase::Ended, EndClass::Transferred),
            What::In(state) => (phase_of(&state)?, EndClass::Normal),
            What::Other => return None,
        };
        let update = CallUpdate::new(Source::Rtpbridge, endpoint.into(), phase);
        let is_end = phase == Phase::Ended;
        Some(if is_end { update.ended(EndReason::from_class(class)) } else { update })
    }
}

fn phase_of(state: &EndpointState<'_>) -> Option<Phase> {
    Some(match state {
        EndpointState::New | EndpointState::Buffering | EndpointState::Connecting => Phase::Created,
        EndpointState::Connected | EndpointState::Playing => Phase::Answered,
        EndpointState::Paused => Phase::Held,
        EndpointState::Finished => Phase::Ended,
        EndpointState::Disconnected | EndpointState::Other(_) => return None,
    })
}
