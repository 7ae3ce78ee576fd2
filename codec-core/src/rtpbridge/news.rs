//! What an event tells of an endpoint, as far as orders and updates need it.

use super::{EndpointState, EventData, FinishReason};
use crate::json::JsonStr;

/// What an event tells. Bindings to other languages make it of the few members that they hand over.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// Nothing of any endpoint.
    Nothing,
    /// Events were lost.
    Loss,
    /// All endpoints are gone, and their session with them.
    AllGone,
    /// Something of this endpoint.
    Of(JsonStr<'a>, What<'a>),
}

/// What was heard of an endpoint.
#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// It is in another state.
    Changed {
        /// The one before.
        old: EndpointState<'a>,
        /// The one that it is in.
        new: EndpointState<'a>,
    },
    /// Its file or tone has ended.
    Finished(FinishReason<'a>),
    /// It went to another session.
    Out,
    /// It came from another session, in this state.
    In(EndpointState<'a>),
    /// Something that changes no state.
    Other,
}

impl<'a> EventData<'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn news(&self) -> News<'a> {
        let (endpoint_id, what) = match self {
            Self::EndpointStateChanged(data) => {
                (data.endpoint_id, What::Changed { old: data.old_state, new: data.new_state })
            }
            Self::EndpointFileFinished(data) => (data.endpoint_id, What::Finished(data.reason)),
            // A tone ends as it should.
            Self::EndpointToneFinished(data) => {
                (data.endpoint_id, What::Finished(FinishReason::Completed))
            }
            Self::EndpointTransferredOut(data) => (data.endpoint_id, What::Out),
            Self::EndpointTransferredIn(data) => (data.endpoint_id, What::In(data.state)),
            Self::Dtmf(data) => (data.endpoint_id, What::Other),
            Self::VadSilence(data) => (data.endpoint_id, What::Other),
            Self::VadSpeechStarted(data) => (data.endpoint_id, What::Other),
            Self::VadError(data) => (data.endpoint_id, What::Other),
            Self::EndpointMediaTimeout(data) => (data.endpoint_id, What::Other),
            Self::EndpointRtcpBye(data) => (data.endpoint_id, What::Other),
            Self::SessionIdleTimeout(_) | Self::SessionEmptyTimeout(_) => return News::AllGone,
            Self::EventsDropped(_)
            | Self::SessionOrphaned(_)
            // What the server could not write is lost, too.
            | Self::SerializationFailed(_)
            | Self::ErrorEvent(_) => return News::Loss,
            _ => return News::Nothing,
        };
        News::Of(endpoint_id, what)
    }
}
