//! The four systems, as their captures are played.

use serde::Deserialize;

/// A system whose captures are played.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum System {
    /// Frames of the gateway's uni-stream, as one chunked body.
    Gateway,
    /// Server-Sent Events.
    Voicetyped,
    /// Text messages of a WebSocket.
    Rtpbridge,
    /// Text messages of a WebSocket with jambonz' subprotocol.
    Jambonz,
}

/// What a system sends to a client that comes back after its connection broke.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Return {
    /// The ends of calls that were missed, then what comes next.
    Ends,
    /// All that was missed.
    All,
    /// What comes next: what was missed is lost.
    Nothing,
}

impl System {
    /// What it sends to a client that comes back.
    ///
    /// Source: the gateway's documentation, "Events", "Replay"; WHATWG HTML 9.2.4 for
    /// `Last-Event-ID`; neither WebSocket system keeps messages for a client that is away.
    pub(crate) const fn sends_on_return(self) -> Return {
        match self {
            Self::Gateway => Return::Ends,
            Self::Voicetyped => Return::All,
            Self::Rtpbridge | Self::Jambonz => Return::Nothing,
        }
    }
}
