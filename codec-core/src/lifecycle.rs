//! What all four systems say about a call, in the same words.

use core::fmt;

use crate::declare::named_enum;
use crate::json::JsonStr;
use crate::q850::Cause;
use crate::{EncodeError, Text};

/// What one message says about one call, whichever system it came from.
///
/// An application that is written against it works with all of them. Behind the end of a call
/// ([`OrderRules::is_late`](crate::order::OrderRules::is_late)) it tells of what was.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct CallUpdate<'a> {
    /// The system that said it.
    pub source: Source,
    /// The call, by the name that its system gave it.
    pub call_id: CallId<'a>,
    /// Where the call now is.
    pub phase: Phase,
    /// When it got there, by the system's own clock, in ms since the Unix epoch; `None` where the
    /// message has no time.
    pub at_ms: Option<i64>,
    /// Why the call ended; `None` unless the phase is [`Phase::Ended`].
    pub end: Option<EndReason>,
}

impl<'a> CallUpdate<'a> {
    /// An update of a call that goes on, at a time that is not known.
    #[must_use]
    pub const fn new(source: Source, call_id: CallId<'a>, phase: Phase) -> Self {
        Self { source, call_id, phase, at_ms: None, end: None }
    }

    /// The same update, at a time in ms since the Unix epoch.
    #[must_use]
    pub const fn at(mut self, at_ms: Option<i64>) -> Self {
        self.at_ms = at_ms;
        self
    }

    /// The same update, of a call that has ended for this reason.
    #[must_use]
    pub const fn ended(mut self, end: EndReason) -> Self {
        self.phase = Phase::Ended;
        self.end = Some(end);
        self
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CallUpdate<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("CallUpdate", 5)?;
        fields.serialize_field("source", &self.source)?;
        fields.serialize_field("call_id", &self.call_id)?;
        fields.serialize_field("phase", &self.phase)?;
        fields.serialize_field("at_ms", &self.at_ms)?;
        fields.serialize_field("end", &self.end)?;
        fields.end()
    }
}

/// A call's name as its system gave it: UTF-8, checked, borrowed from the message.
///
/// It prints, and compares with text, whatever way the message wrote it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CallId<'a> {
    text: JsonStr<'a>,
}

impl<'a> CallId<'a> {
    /// The id that reads `text`.
    #[must_use]
    pub const fn new(text: Text<'a>) -> Self {
        Self { text: JsonStr::plain(text) }
    }

    pub(crate) const fn text(&self) -> JsonStr<'a> {
        self.text
    }

    /// The id as a string slice; `None` if the message wrote it with escapes, so that it stands
    /// nowhere in one piece.
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        self.text.as_str()
    }

    /// Copies the id's bytes to the beginning of `out`, and gives them.
    ///
    /// # Errors
    /// [`EncodeError::BufferTooSmall`] if it is longer than `out`.
    pub fn copy_into<'b>(&self, out: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
        self.text.unescape_into(out).map(str::as_bytes)
    }

    /// Whether the message gives no id, or an empty one.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// Ids that read alike have the same hash, whatever way they are written.
impl core::hash::Hash for CallId<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.text.chars().for_each(|char| char.hash(state));
        state.write_u8(0xff);
    }
}

impl<'a> From<JsonStr<'a>> for CallId<'a> {
    fn from(text: JsonStr<'a>) -> Self {
        Self { text }
    }
}

impl<'a> From<Text<'a>> for CallId<'a> {
    fn from(text: Text<'a>) -> Self {
        Self::new(text)
    }
}

impl<'a> From<&'a str> for CallId<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(Text::new(text))
    }
}

impl PartialEq<str> for CallId<'_> {
    fn eq(&self, other: &str) -> bool {
        self.text == *other
    }
}

impl PartialEq<&str> for CallId<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.text == **other
    }
}

impl fmt::Display for CallId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

impl fmt::Debug for CallId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CallId<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for CallId<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        self.text.format(f);
    }
}

named_enum! {
    /// A system whose messages callevents reads.
    #[non_exhaustive]
    pub enum Source {
        /// The gateway (TeleQuick, ClutchCall), over QUIC frames.
        Gateway "gateway",
        /// voicetyped, over Server-Sent Events.
        Voicetyped "voicetyped",
        /// The rtpbridge media server, over a WebSocket.
        Rtpbridge "rtpbridge",
        /// jambonz, over a WebSocket.
        Jambonz "jambonz",
    }
}

named_enum! {
    /// Where a call is in its life.
    #[non_exhaustive]
    pub enum Phase {
        /// It exists: it is being set up.
        Created "created",
        /// The called party's telephone rings.
        Ringing "ringing",
        /// It is not answered, but the called side already sends audio.
        EarlyMedia "early_media",
        /// The parties are connected.
        Answered "answered",
        /// It is connected, and one party waits.
        Held "held",
        /// It goes on after a hold.
        Resumed "resumed",
        /// It is over.
        Ended "ended",
    }
}

/// Why a call ended.
///
/// The causes are those that the message itself carries; none is made up from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct EndReason {
    /// The reason in a word.
    pub class: EndClass,
    /// The cause in the telephone network's numbers, where the message has it.
    pub q850: Option<Cause>,
    /// The SIP status, where the message has it.
    pub sip: Option<u16>,
}

impl EndReason {
    /// A reason of which only the class is known.
    #[must_use]
    pub const fn from_class(class: EndClass) -> Self {
        Self { class, q850: None, sip: None }
    }

    /// The reason that a Q.850 cause stands for.
    #[must_use]
    pub const fn from_q850(cause: Cause) -> Self {
        Self { class: EndClass::from_q850(cause), q850: Some(cause), sip: None }
    }

    /// The reason that a final SIP status stands for.
    #[must_use]
    pub const fn from_sip(status: u16) -> Self {
        Self { class: EndClass::from_sip(status), q850: None, sip: Some(status) }
    }

    /// Whether the same call may succeed later: by the Q.850 cause where there is one, else by
    /// the class.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        match self.q850 {
            Some(cause) => cause.is_retryable(),
            None => self.class.is_retryable(),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for EndReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("EndReason", 3)?;
        fields.serialize_field("class", &self.class)?;
        fields.serialize_field("q850", &self.q850)?;
        fields.serialize_field("sip", &self.sip)?;
        fields.end()
    }
}

named_enum! {
    /// Why a call ended, in a word.
    #[non_exhaustive]
    pub enum EndClass {
        /// A party hung up.
        Normal "normal",
        /// The called party was busy.
        Busy "busy",
        /// The called party did not answer.
        NoAnswer "no_answer",
        /// The called party or the network refused the call.
        Rejected "rejected",
        /// The called number does not exist or cannot be reached.
        Unreachable "unreachable",
        /// The caller gave up, or another telephone took the call.
        Cancelled "cancelled",
        /// A time limit passed.
        Timeout "timeout",
        /// The call went on somewhere else.
        Transferred "transferred",
        /// Something broke.
        Failed "failed",
    }
}

impl EndClass {
    /// The class of a Q.850 cause.
    #[must_use]
    pub const fn from_q850(cause: Cause) -> Self {
        match cause {
            Cause::NORMAL_CALL_CLEARING | Cause::NORMAL_UNSPECIFIED => Self::Normal,
            Cause::USER_BUSY => Self::Busy,
            Cause::NO_USER_RESPONDING | Cause::NO_ANSWER_FROM_USER => Self::NoAnswer,
            Cause::CALL_REJECTED
            | Cause::REJECTED_BY_FEATURE
            | Cause::FACILITY_REJECTED
            | Cause::OUTGOING_CALLS_BARRED
            | Cause::INCOMING_CALLS_BARRED
            | Cause::BEARER_CAPABILITY_NOT_AUTHORIZED
            | Cause::USER_NOT_MEMBER_OF_CUG => Self::Rejected,
            Cause::UNALLOCATED_NUMBER
            | Cause::NO_ROUTE_TO_TRANSIT_NETWORK
            | Cause::NO_ROUTE_TO_DESTINATION
            | Cause::SEND_SPECIAL_INFORMATION_TONE
            | Cause::MISDIALLED_TRUNK_PREFIX
            | Cause::SUBSCRIBER_ABSENT
            | Cause::NUMBER_CHANGED
            | Cause::EXCHANGE_ROUTING_ERROR
            | Cause::DESTINATION_OUT_OF_ORDER
            | Cause::INVALID_NUMBER_FORMAT => Self::Unreachable,
            Cause::NON_SELECTED_USER_CLEARING => Self::Cancelled,
            Cause::RECOVERY_ON_TIMER_EXPIRY => Self::Timeout,
            Cause::REDIRECTION_TO_NEW_DESTINATION => Self::Transferred,
            _ => Self::Failed,
        }
    }

    /// The class of a final SIP status.
    ///
    /// 408 and 480 are the statuses of the causes 18 and 19: nobody answered.
    #[must_use]
    pub const fn from_sip(status: u16) -> Self {
        match status {
            200..=299 => Self::Normal,
            300..=399 => Self::Transferred,
            486 | 600 => Self::Busy,
            408 | 480 => Self::NoAnswer,
            401 | 402 | 403 | 407 | 603 | 607 | 608 => Self::Rejected,
            404 | 410 | 482 | 483 | 484 | 485 | 502 | 604 => Self::Unreachable,
            487 => Self::Cancelled,
            504 => Self::Timeout,
            _ => Self::Failed,
        }
    }

    /// Whether the same call may succeed later: the called party was busy or did not answer.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Busy | Self::NoAnswer)
    }
}
