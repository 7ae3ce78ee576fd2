//! What rtpbridge's events say about an endpoint in the words of all systems.

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
        let (endpoint, phase, class) = match self {
            Self::EndpointStateChanged(change) => {
                let phase = match (phase_of(&change.new_state)?, change.old_state) {
                    (Phase::Answered, EndpointState::Paused) => Phase::Resumed,
                    (phase, _) => phase,
                };
                (change.endpoint_id, phase, EndClass::Normal)
            }
            Self::EndpointFileFinished(file) => {
                let class = match file.reason {
                    FinishReason::Completed => EndClass::Normal,
                    _ => EndClass::Failed,
                };
                (file.endpoint_id, Phase::Ended, class)
            }
            Self::EndpointToneFinished(tone) => (tone.endpoint_id, Phase::Ended, EndClass::Normal),
            Self::EndpointTransferredOut(out) => {
                (out.endpoint_id, Phase::Ended, EndClass::Transferred)
            }
            Self::EndpointTransferredIn(arrived) => {
                (arrived.endpoint_id, phase_of(&arrived.state)?, EndClass::Normal)
            }
            _ => return None,
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
