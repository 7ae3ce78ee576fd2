//! JSON messages: all fields, the route alone, and back into text.

mod decode;
mod encode;
mod ours;
mod route;

use callevents::DecodeError;

use crate::corpus::{Messages, json};
use crate::harness::Case;
use crate::peers::json::{
    CallStatus, CallStatusRoute, CallTerminated, Fields, Input, Pull, Rtpbridge, RtpbridgeRoute,
    SpeechFinal, VoicetypedRoute,
};
use crate::touch::Touch;
use serde::{Deserialize, Serialize};

pub(super) const DECODE: &[Case] = decode::CASES;
pub(super) const ROUTE: &[Case] = route::CASES;
pub(super) const ENCODE: &[Case] = encode::CASES;

/// A corpus, and the types that its messages are read as.
trait Kind: 'static {
    /// Ours.
    type Ours<'a>;
    /// The peers'.
    type Peers<'a>: Deserialize<'a> + Serialize + Pull<'a> + Fields;
    /// The peers' for the call and the type.
    type PeersRoute<'a>: Deserialize<'a> + Pull<'a> + Fields;

    /// Where sonic-rs finds the call and the type, in the order of [`PeersRoute`](Self::PeersRoute).
    const ROUTE: [&'static [&'static str]; 2];

    fn messages() -> &'static Messages;

    fn parse(text: &[u8]) -> Result<Self::Ours<'_>, DecodeError>;

    /// A message as an application builds it.
    fn build(text: &'static [u8]) -> Self::Ours<'static> {
        Self::parse(text).expect(WELL_FORMED)
    }

    fn encode(message: &Self::Ours<'_>, out: &mut [u8]) -> usize;

    /// Touches all fields as [`Fields`] of the peers' does.
    fn touch(message: &Self::Ours<'_>, touch: &mut impl Touch);

    /// Reads the call and the type, and touches them.
    fn route(text: &[u8], touch: &mut impl Touch);
}

/// jambonz `call:status`.
struct JambonzStatus;

/// rtpbridge events.
struct RtpbridgeEvent;

/// voicetyped `speech_final`.
struct VoicetypedSpeech;

/// voicetyped `call_terminated`.
struct VoicetypedEnd;

const WELL_FORMED: &str = "well-formed";
