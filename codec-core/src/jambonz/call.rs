//! What jambonz tells about a call, and about the session that it begins.

use super::{CallStatus, Direction, Terminator};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

json_message! {
    /// What is known about a call leg.
    ///
    /// It is part of most messages. Every member may be missing; those of the last rows come in
    /// `session:new` and in hooks of transcribe, or from older servers.
    ///
    /// Source: jambonz-feature-server 0.9.8, `CallInfo`.
    pub struct CallInfo<'a> = "call_info", JavaScript, often true {
        /// The leg's identifier: the key of everything that is said about it.
        call_sid: Option<JsonStr<'a>>,
        /// Which side began the call.
        direction: Option<Direction<'a>>,
        /// The caller's number or user.
        from: Option<JsonStr<'a>>,
        /// The called number or user.
        to: Option<JsonStr<'a>>,
        /// The SIP Call-ID; a redirected leg gets another.
        call_id: Option<JsonStr<'a>>,
        /// The SIP Call-ID on the far side of the session border controller.
        sbc_callid: Option<JsonStr<'a>>,
        /// The SIP status that changed the call last.
        sip_status: Option<u16>,
        /// What goes with it; on calls placed by REST not always the status's own phrase.
        sip_reason: Option<JsonStr<'a>>,
        /// The status of the call.
        call_status: Option<CallStatus<'a>>,
        /// The number that a dialled leg shows.
        caller_id: Option<JsonStr<'a>>,
        /// The account.
        account_sid: Option<JsonStr<'a>>,
        /// The trace; all zeros if tracing is off.
        trace_id: Option<JsonStr<'a>>,
        /// The application.
        application_sid: Option<JsonStr<'a>>,
        /// The feature server's SIP address, `host:port`.
        fs_sip_address: Option<JsonStr<'a>>,
        /// The leg that dialled this one.
        parent_call_sid: Option<JsonStr<'a>>,
        /// Where the call came from.
        originating_sip_ip: Option<JsonStr<'a>>,
        /// The trunk that the call came over.
        originating_sip_trunk_name: Option<JsonStr<'a>>,
        /// Who ended the call; of dialled legs never told.
        call_termination_by: Option<Terminator<'a>>,
        /// How long the call took, in whole seconds; in hooks of conferences the conference's
        /// age, with a fraction, until the call is over.
        duration: Option<f64> => "s",
        /// What the application has attached to the call, as it gave it.
        customer_data "customerData": Option<Raw<'a>>,
        /// Headers of the request that ended the call, names in snake case.
        headers: Option<Raw<'a>>,
        /// Where the server's REST API is.
        api_base_url: Option<JsonStr<'a>>,
        /// The feature server's public address.
        fs_public_ip: Option<JsonStr<'a>>,
        /// Whether the call is recorded.
        has_recording: Option<bool>,
        /// The caller's name; may be empty.
        caller_name: Option<JsonStr<'a>>,
        /// [`fs_sip_address`](Self::fs_sip_address) under its other name.
        local_sip_address: Option<JsonStr<'a>>,
        /// [`fs_public_ip`](Self::fs_public_ip) under its other name.
        public_ip: Option<JsonStr<'a>>,
        /// What an application has attached to a call that was transferred, keys in snake case.
        customer_data_snake "customerdata": Option<Raw<'a>>,
    }
}

impl<'a> CallInfo<'a> {
    /// The feature server's SIP address, under either name.
    #[must_use]
    pub fn sip_address(&self) -> Option<JsonStr<'a>> {
        self.fs_sip_address.or(self.local_sip_address)
    }

    /// What an application has attached to the call, under either name.
    #[must_use]
    pub fn attached_data(&self) -> Option<Raw<'a>> {
        self.customer_data.or(self.customer_data_snake)
    }

    /// How the leg came to be; `None` if the direction is missing or unknown.
    #[must_use]
    pub fn leg(&self) -> Option<Leg> {
        Leg::of(self.direction, self.parent_call_sid.is_some())
    }
}

impl<'a> CallInfo<'a> {
    /// What orders and updates need to know of it.
    #[inline(always)]
    pub(crate) fn brief(&self) -> Brief<'a> {
        Brief {
            call_sid: self.call_sid.unwrap_or_default(),
            status: self.call_status,
            leg: self.leg(),
            sip_status: self.sip_status,
            headers: self.headers,
        }
    }
}

/// The little of a [`CallInfo`] that orders and updates need to know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Brief<'a> {
    /// The leg; empty if it is not named.
    pub call_sid: JsonStr<'a>,
    /// Its status.
    pub status: Option<CallStatus<'a>>,
    /// How it came to be.
    pub leg: Option<Leg>,
    /// The SIP status that goes with it.
    pub sip_status: Option<u16>,
    /// The headers of its SIP message.
    pub headers: Option<Raw<'a>>,
}

/// How a call leg came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Leg {
    /// Somebody called jambonz.
    Inbound,
    /// A verb or command of another call dialled it.
    Dialled,
    /// The REST API placed it.
    Rest,
}

impl Leg {
    /// How a leg of this direction came to be, that has a parent or has none.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn of(direction: Option<Direction<'_>>, has_parent: bool) -> Option<Self> {
        match direction? {
            Direction::Inbound => Some(Self::Inbound),
            Direction::Outbound if has_parent => Some(Self::Dialled),
            Direction::Outbound => Some(Self::Rest),
            Direction::Other(_) => None,
        }
    }
}

json_message! {
    /// A session begins, or goes on over a new connection.
    ///
    /// For a call that came in, this is the first of its messages; a call that was placed by REST
    /// is connected already. After a reconnect the data is what it was when the session began,
    /// statuses too.
    pub struct Session<'a> = "session", JavaScript, with call: CallInfo<'a> {
        /// The INVITE; only of calls that came in.
        sip: Option<SipMessage<'a>>,
        /// The parties of a call that is only recorded (SIPREC).
        participants: Option<List<'a, Participant<'a>>>,
        /// The service provider.
        service_provider_sid: Option<JsonStr<'a>>,
        /// Vendors and voices that apply if a verb names none.
        defaults: Option<Defaults<'a>>,
        /// Variables of the application, as they were given.
        env_vars: Option<Raw<'a>>,
    }
}

json_message! {
    /// A SIP request, parsed and raw.
    pub struct SipMessage<'a> = "sip_message", JavaScript {
        /// The headers, names as they came.
        headers: Option<Raw<'a>>,
        /// The whole text.
        raw: Option<JsonStr<'a>>,
        /// The body.
        body: Option<JsonStr<'a>>,
        /// The method.
        method: Option<JsonStr<'a>>,
        /// The SIP version.
        version: Option<JsonStr<'a>>,
        /// The request URI.
        uri: Option<JsonStr<'a>>,
        /// The parts of the body.
        payload: Option<List<'a, SipPayload<'a>>>,
    }
}

json_message! {
    /// A part of a SIP body.
    pub struct SipPayload<'a> = "sip_payload", JavaScript {
        /// Its content type.
        content_type "type": Option<JsonStr<'a>>,
        /// Its text.
        content: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A party of a recorded call.
    pub struct Participant<'a> = "participant", JavaScript {
        /// `caller` or `callee`.
        participant: Option<JsonStr<'a>>,
        /// The user of its URI.
        uri_user: Option<JsonStr<'a>>,
        /// The host of its URI.
        uri_host: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// Vendors that apply if a verb names none.
    pub struct Defaults<'a> = "defaults", JavaScript {
        /// Who speaks.
        synthesizer: Option<Synthesizer<'a>>,
        /// Who listens.
        recognizer: Option<Recognizer<'a>>,
    }
}

json_message! {
    /// Who speaks.
    pub struct Synthesizer<'a> = "synthesizer", JavaScript {
        /// The vendor.
        vendor: Option<JsonStr<'a>>,
        /// The language.
        language: Option<JsonStr<'a>>,
        /// The voice: a name, or an object for one of the customer's own.
        voice: Option<Raw<'a>>,
        /// The label of the credentials.
        label: Option<JsonStr<'a>>,
        /// The vendor if that one fails.
        fallback_vendor: Option<JsonStr<'a>>,
        /// Its label.
        fallback_label: Option<JsonStr<'a>>,
        /// Its language.
        fallback_language: Option<JsonStr<'a>>,
        /// Its voice.
        fallback_voice: Option<Raw<'a>>,
    }
}

json_message! {
    /// Who listens.
    pub struct Recognizer<'a> = "recognizer", JavaScript {
        /// The vendor.
        vendor: Option<JsonStr<'a>>,
        /// The language.
        language: Option<JsonStr<'a>>,
        /// The label of the credentials.
        label: Option<JsonStr<'a>>,
        /// The vendor if that one fails.
        fallback_vendor: Option<JsonStr<'a>>,
        /// Its label.
        fallback_label: Option<JsonStr<'a>>,
        /// Its language.
        fallback_language: Option<JsonStr<'a>>,
    }
}

json_message! {
    /// A dialled leg becomes a session of its own, on a connection of its own.
    pub struct AdultedSession<'a> = "adulted_session", JavaScript, with call: CallInfo<'a> {
        /// The call that dialled it.
        parent_call_info: Option<CallInfo<'a>>,
    }
}

json_message! {
    /// The status of a call has changed, or is said again.
    pub struct StatusData<'a> = "status_data", JavaScript, with call: CallInfo<'a> {
        /// What is wrong with the verbs of an acknowledgement; the status is then no new one.
        error: Option<Raw<'a>>,
        /// What exactly is wrong.
        reason: Option<Raw<'a>>,
        /// Vendors that apply if a verb names none; only of older servers.
        defaults: Option<Defaults<'a>>,
    }
}
