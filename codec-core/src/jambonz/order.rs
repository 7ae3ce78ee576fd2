//! The order of the statuses of a call leg.

use super::call::Brief;
use super::{CallInfo, CallStatus, Data, Leg, Message, StatusData};
use crate::order::{
    CallTracker, Event, EventId, EventInfo, IdBuffer, MAX_CALL_ID, OrderRules, Slots, State,
    StateInfo, Transition, When, first_state, id_of,
};
use crate::{Phase, Source, Text};

/// jambonz's rules, for each leg by itself: it is tried, may ring, may be answered, and ends.
///
/// The key is [`CallInfo::call_sid`]. What was recorded or can be read in the server is in order,
/// also where it is odd: repeats, `trying` again after a redirect, `ringing` after early media,
/// and `trying` after the end, when a caller gave up before the session was acknowledged, which
/// [`is_late`](OrderRules::is_late). A call
/// that came in and was not answered may have no end at all: see
/// [`expire`](CallTracker::expire), and forget the calls of a connection that was closed.
///
/// `observe` takes [`StatusData`], the data of `call:status`; other messages have no place in the
/// order, but some tell that a call goes on: see [`on_session`](CallTracker::on_session).
///
/// | leg | goes from | to |
/// | --- | --- | --- |
/// | came in | trying | in-progress, failed, busy, no-answer |
/// | dialled, placed by REST | trying | ringing, early-media, in-progress, failed, busy, no-answer |
/// | | ringing | early-media, in-progress, failed, busy, no-answer |
/// | | early-media | ringing, in-progress, failed, busy, no-answer |
/// | dialled | ringing, early-media | trying (redirected) |
/// | any | in-progress | completed |
/// | any | an end | trying (late), which changes nothing |
///
/// Source: jambonz-feature-server 0.9.8, read and recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JambonzOrder {}

impl JambonzOrder {
    /// A call came in and is not answered.
    pub const INBOUND_TRYING: State = State(1);
    /// A call came in and was answered.
    pub const INBOUND_ANSWERED: State = State(2);
    /// A leg was dialled.
    pub const DIALLED_TRYING: State = State(3);
    /// A dialled leg rings.
    pub const DIALLED_RINGING: State = State(4);
    /// A dialled leg sends audio and is not answered.
    pub const DIALLED_EARLY_MEDIA: State = State(5);
    /// A dialled leg was answered.
    pub const DIALLED_ANSWERED: State = State(6);
    /// A call was placed by REST.
    pub const REST_TRYING: State = State(7);
    /// A call that was placed by REST rings.
    pub const REST_RINGING: State = State(8);
    /// A call that was placed by REST sends audio and is not answered.
    pub const REST_EARLY_MEDIA: State = State(9);
    /// A call that was placed by REST was answered.
    pub const REST_ANSWERED: State = State(10);
    /// It was answered, and is over.
    pub const COMPLETED: State = State(11);
    /// It came to nothing.
    pub const FAILED: State = State(12);
    /// The called party was busy.
    pub const BUSY: State = State(13);
    /// Nobody answered, or the caller gave up.
    pub const NO_ANSWER: State = State(14);

    const TRYING_IN: EventId = EventId(0);
    const ANSWER_IN: EventId = EventId(1);
    const NO_ANSWER_IN: EventId = EventId(2);
    const TRYING_DIALLED: EventId = EventId(3);
    const RINGING_DIALLED: EventId = EventId(4);
    const EARLY_DIALLED: EventId = EventId(5);
    const ANSWER_DIALLED: EventId = EventId(6);
    const TRYING_REST: EventId = EventId(7);
    const RINGING_REST: EventId = EventId(8);
    const EARLY_REST: EventId = EventId(9);
    const ANSWER_REST: EventId = EventId(10);
    const NO_ANSWER_OUT: EventId = EventId(11);
    const FAIL: EventId = EventId(12);
    const BE_BUSY: EventId = EventId(13);
    const COMPLETE: EventId = EventId(14);
    const QUEUE: EventId = EventId(15);

    /// The rules' event for what is known about a leg; `None` if that has no status, or one that
    /// is not known.
    #[must_use]
    pub fn event_of(call: &CallInfo<'_>) -> Option<EventId> {
        call.brief().event()
    }

    /// The state that a leg is in by what is known about it; [`State::UNKNOWN`] if that tells
    /// none.
    #[must_use]
    pub fn state_of(call: &CallInfo<'_>) -> State {
        Self::state_after(call.brief().event())
    }

    /// The state after an event, as if nothing else were known, and anything may have been missed.
    fn state_after(event: Option<EventId>) -> State {
        event.map_or(State::UNKNOWN, first_state::<Self>)
    }
}

impl OrderRules for JambonzOrder {
    const SOURCE: Source = Source::Jambonz;

    const STATES: &'static [StateInfo] = &[
        StateInfo::new("unknown", "Nothing is known of the call.", None),
        StateInfo::new(
            "inbound_trying",
            "A call came in and is not answered.",
            Some(Phase::Created),
        ),
        StateInfo::new(
            "inbound_answered",
            "A call came in and was answered.",
            Some(Phase::Answered),
        ),
        StateInfo::new("dialled_trying", "A leg was dialled.", Some(Phase::Created)),
        StateInfo::new("dialled_ringing", "A dialled leg rings.", Some(Phase::Ringing)),
        StateInfo::new(
            "dialled_early_media",
            "A dialled leg sends audio and is not answered.",
            Some(Phase::EarlyMedia),
        ),
        StateInfo::new("dialled_answered", "A dialled leg was answered.", Some(Phase::Answered)),
        StateInfo::new("rest_trying", "A call was placed by REST.", Some(Phase::Created)),
        StateInfo::new(
            "rest_ringing",
            "A call that was placed by REST rings.",
            Some(Phase::Ringing),
        ),
        StateInfo::new(
            "rest_early_media",
            "A call that was placed by REST sends audio and is not answered.",
            Some(Phase::EarlyMedia),
        ),
        StateInfo::new(
            "rest_answered",
            "A call that was placed by REST was answered.",
            Some(Phase::Answered),
        ),
        StateInfo::end("completed", "It was answered, and is over."),
        StateInfo::end("failed", "It came to nothing."),
        StateInfo::end("busy", "The called party was busy."),
        StateInfo::end("no_answer", "Nobody answered, or the caller gave up."),
    ];

    const EVENTS: &'static [EventInfo] = &[
        EventInfo::new("trying", "A call came in."),
        EventInfo::new("in-progress", "A call that came in was answered."),
        EventInfo::new("no-answer", "The caller of a call that came in gave up."),
        EventInfo::new("trying", "A leg was dialled, or is dialled again after a redirect."),
        EventInfo::new("ringing", "A dialled leg rings."),
        EventInfo::new("early-media", "A dialled leg sends audio."),
        EventInfo::new("in-progress", "A dialled leg was answered."),
        EventInfo::new("trying", "A call was placed by REST."),
        EventInfo::new("ringing", "A call that was placed by REST rings."),
        EventInfo::new("early-media", "A call that was placed by REST sends audio."),
        EventInfo::new("in-progress", "A call that was placed by REST was answered."),
        EventInfo::new("no-answer", "A leg that jambonz began was not answered."),
        EventInfo::new("failed", "It came to nothing."),
        EventInfo::new("busy", "The called party was busy."),
        EventInfo::new("completed", "An answered call is over."),
        EventInfo::new("queued", "It waits in a queue; never seen."),
    ];

    const TRANSITIONS: &'static [Transition] = &[
        // A call that came in. Its end may come before anything else.
        row(State::UNKNOWN, Self::TRYING_IN, Self::INBOUND_TRYING, When::InOrder),
        row(State::UNKNOWN, Self::NO_ANSWER_IN, Self::NO_ANSWER, When::InOrder),
        row(Self::INBOUND_TRYING, Self::TRYING_IN, Self::INBOUND_TRYING, When::InOrder),
        row(Self::INBOUND_TRYING, Self::ANSWER_IN, Self::INBOUND_ANSWERED, When::InOrder),
        row(Self::INBOUND_TRYING, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::INBOUND_TRYING, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::INBOUND_TRYING, Self::NO_ANSWER_IN, Self::NO_ANSWER, When::InOrder),
        row(Self::INBOUND_ANSWERED, Self::ANSWER_IN, Self::INBOUND_ANSWERED, When::InOrder),
        row(Self::INBOUND_ANSWERED, Self::COMPLETE, Self::COMPLETED, When::InOrder),
        row(Self::INBOUND_TRYING, Self::QUEUE, Self::INBOUND_TRYING, When::InOrder),
        row(Self::INBOUND_ANSWERED, Self::QUEUE, Self::INBOUND_ANSWERED, When::InOrder),
        // A leg that was dialled.
        row(State::UNKNOWN, Self::TRYING_DIALLED, Self::DIALLED_TRYING, When::InOrder),
        row(Self::DIALLED_TRYING, Self::TRYING_DIALLED, Self::DIALLED_TRYING, When::InOrder),
        row(Self::DIALLED_TRYING, Self::RINGING_DIALLED, Self::DIALLED_RINGING, When::InOrder),
        row(Self::DIALLED_TRYING, Self::EARLY_DIALLED, Self::DIALLED_EARLY_MEDIA, When::InOrder),
        row(Self::DIALLED_TRYING, Self::ANSWER_DIALLED, Self::DIALLED_ANSWERED, When::InOrder),
        row(Self::DIALLED_TRYING, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::DIALLED_TRYING, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::DIALLED_TRYING, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::DIALLED_TRYING, Self::QUEUE, Self::DIALLED_TRYING, When::InOrder),
        // A telephone that rings may redirect the call.
        row(Self::DIALLED_RINGING, Self::TRYING_DIALLED, Self::DIALLED_TRYING, When::InOrder),
        row(Self::DIALLED_RINGING, Self::RINGING_DIALLED, Self::DIALLED_RINGING, When::InOrder),
        row(Self::DIALLED_RINGING, Self::EARLY_DIALLED, Self::DIALLED_EARLY_MEDIA, When::InOrder),
        row(Self::DIALLED_RINGING, Self::ANSWER_DIALLED, Self::DIALLED_ANSWERED, When::InOrder),
        row(Self::DIALLED_RINGING, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::DIALLED_RINGING, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::DIALLED_RINGING, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::DIALLED_RINGING, Self::QUEUE, Self::DIALLED_RINGING, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::TRYING_DIALLED, Self::DIALLED_TRYING, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::RINGING_DIALLED, Self::DIALLED_RINGING, When::InOrder),
        row(
            Self::DIALLED_EARLY_MEDIA,
            Self::EARLY_DIALLED,
            Self::DIALLED_EARLY_MEDIA,
            When::InOrder,
        ),
        row(Self::DIALLED_EARLY_MEDIA, Self::ANSWER_DIALLED, Self::DIALLED_ANSWERED, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::DIALLED_EARLY_MEDIA, Self::QUEUE, Self::DIALLED_EARLY_MEDIA, When::InOrder),
        row(Self::DIALLED_ANSWERED, Self::ANSWER_DIALLED, Self::DIALLED_ANSWERED, When::InOrder),
        row(Self::DIALLED_ANSWERED, Self::COMPLETE, Self::COMPLETED, When::InOrder),
        row(Self::DIALLED_ANSWERED, Self::QUEUE, Self::DIALLED_ANSWERED, When::InOrder),
        // A call that was placed by REST.
        row(State::UNKNOWN, Self::TRYING_REST, Self::REST_TRYING, When::InOrder),
        row(Self::REST_TRYING, Self::TRYING_REST, Self::REST_TRYING, When::InOrder),
        row(Self::REST_TRYING, Self::RINGING_REST, Self::REST_RINGING, When::InOrder),
        row(Self::REST_TRYING, Self::EARLY_REST, Self::REST_EARLY_MEDIA, When::InOrder),
        row(Self::REST_TRYING, Self::ANSWER_REST, Self::REST_ANSWERED, When::InOrder),
        row(Self::REST_TRYING, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::REST_TRYING, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::REST_TRYING, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::REST_TRYING, Self::QUEUE, Self::REST_TRYING, When::InOrder),
        row(Self::REST_RINGING, Self::RINGING_REST, Self::REST_RINGING, When::InOrder),
        row(Self::REST_RINGING, Self::EARLY_REST, Self::REST_EARLY_MEDIA, When::InOrder),
        row(Self::REST_RINGING, Self::ANSWER_REST, Self::REST_ANSWERED, When::InOrder),
        row(Self::REST_RINGING, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::REST_RINGING, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::REST_RINGING, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::REST_RINGING, Self::QUEUE, Self::REST_RINGING, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::RINGING_REST, Self::REST_RINGING, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::EARLY_REST, Self::REST_EARLY_MEDIA, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::ANSWER_REST, Self::REST_ANSWERED, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::FAIL, Self::FAILED, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::BE_BUSY, Self::BUSY, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::InOrder),
        row(Self::REST_EARLY_MEDIA, Self::QUEUE, Self::REST_EARLY_MEDIA, When::InOrder),
        row(Self::REST_ANSWERED, Self::ANSWER_REST, Self::REST_ANSWERED, When::InOrder),
        row(Self::REST_ANSWERED, Self::COMPLETE, Self::COMPLETED, When::InOrder),
        row(Self::REST_ANSWERED, Self::QUEUE, Self::REST_ANSWERED, When::InOrder),
        // A late trying, and an end that is told again.
        row(Self::COMPLETED, Self::TRYING_IN, Self::COMPLETED, When::InOrder),
        row(Self::COMPLETED, Self::TRYING_DIALLED, Self::COMPLETED, When::InOrder),
        row(Self::COMPLETED, Self::TRYING_REST, Self::COMPLETED, When::InOrder),
        row(Self::FAILED, Self::TRYING_IN, Self::FAILED, When::InOrder),
        row(Self::FAILED, Self::TRYING_DIALLED, Self::FAILED, When::InOrder),
        row(Self::FAILED, Self::TRYING_REST, Self::FAILED, When::InOrder),
        row(Self::BUSY, Self::TRYING_IN, Self::BUSY, When::InOrder),
        row(Self::BUSY, Self::TRYING_DIALLED, Self::BUSY, When::InOrder),
        row(Self::BUSY, Self::TRYING_REST, Self::BUSY, When::InOrder),
        row(Self::NO_ANSWER, Self::TRYING_IN, Self::NO_ANSWER, When::InOrder),
        row(Self::NO_ANSWER, Self::TRYING_DIALLED, Self::NO_ANSWER, When::InOrder),
        row(Self::NO_ANSWER, Self::TRYING_REST, Self::NO_ANSWER, When::InOrder),
        row(Self::COMPLETED, Self::COMPLETE, Self::COMPLETED, When::Replay),
        row(Self::FAILED, Self::FAIL, Self::FAILED, When::Replay),
        row(Self::BUSY, Self::BE_BUSY, Self::BUSY, When::Replay),
        row(Self::NO_ANSWER, Self::NO_ANSWER_IN, Self::NO_ANSWER, When::Replay),
        row(Self::NO_ANSWER, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::Replay),
        // After messages were missed.
        row(State::UNKNOWN, Self::ANSWER_IN, Self::INBOUND_ANSWERED, When::AfterGap),
        row(State::UNKNOWN, Self::RINGING_DIALLED, Self::DIALLED_RINGING, When::AfterGap),
        row(State::UNKNOWN, Self::EARLY_DIALLED, Self::DIALLED_EARLY_MEDIA, When::AfterGap),
        row(State::UNKNOWN, Self::ANSWER_DIALLED, Self::DIALLED_ANSWERED, When::AfterGap),
        row(State::UNKNOWN, Self::RINGING_REST, Self::REST_RINGING, When::AfterGap),
        row(State::UNKNOWN, Self::EARLY_REST, Self::REST_EARLY_MEDIA, When::AfterGap),
        row(State::UNKNOWN, Self::ANSWER_REST, Self::REST_ANSWERED, When::AfterGap),
        row(State::UNKNOWN, Self::NO_ANSWER_OUT, Self::NO_ANSWER, When::AfterGap),
        row(State::UNKNOWN, Self::FAIL, Self::FAILED, When::AfterGap),
        row(State::UNKNOWN, Self::BE_BUSY, Self::BUSY, When::AfterGap),
        row(State::UNKNOWN, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::INBOUND_TRYING, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::DIALLED_TRYING, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::DIALLED_RINGING, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::DIALLED_EARLY_MEDIA, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::REST_TRYING, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::REST_RINGING, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
        row(Self::REST_EARLY_MEDIA, Self::COMPLETE, Self::COMPLETED, When::AfterGap),
    ];
}

impl<const N: usize, S: Slots> CallTracker<JambonzOrder, N, S> {
    /// Takes note of a message that begins a session on this connection or another.
    ///
    /// - `session:reconnect`: jambonz has connected again. Its leg is followed from the state that
    ///   the message tells if it is not known, and is uncertain then: that was its state when the
    ///   session began. What was said of other legs meanwhile may have been missed.
    /// - `session:adulting`: a dialled leg goes on by itself, perhaps with another process.
    ///
    /// Other messages change nothing.
    pub fn on_session(&mut self, message: &Message<'_>, now_ms: u64) {
        let (call, is_gap) = match &message.data {
            Data::SessionReconnect(session) => (&session.call, true),
            Data::SessionAdulting(session) => (&session.call, false),
            _ => return,
        };
        self.take_up(&call.brief(), is_gap, now_ms);
    }

    /// Takes note of the leg of a session that goes on, before which messages may be missing.
    pub(crate) fn take_up(&mut self, call: &Brief<'_>, is_gap: bool, now_ms: u64) {
        let mut buffer = [0; MAX_CALL_ID];
        let id = id_of(call.call_sid, &mut buffer);
        let known = self.get(id).map(|known| (known.state, known.is_uncertain));
        // The message tells of the leg as it was when its session began.
        let (state, is_doubtful) =
            known.unwrap_or_else(|| (JambonzOrder::state_after(call.event()), is_gap));
        // One that was given up goes on.
        self.adopt(id, state, now_ms);
        if is_doubtful {
            self.mark_uncertain(id);
        }
        if is_gap {
            self.announce_gap();
        }
    }
}

impl Event<JambonzOrder> for Brief<'_> {
    #[inline]
    fn event(&self) -> Option<EventId> {
        use JambonzOrder as Rules;
        // Without a direction it is taken for what most calls are.
        let leg = self.leg.unwrap_or(Leg::Inbound);
        Some(match (self.status?, leg) {
            (CallStatus::Trying, Leg::Inbound) => Rules::TRYING_IN,
            (CallStatus::Trying, Leg::Dialled) => Rules::TRYING_DIALLED,
            (CallStatus::Trying, Leg::Rest) => Rules::TRYING_REST,
            // Calls that came in do not ring: the steps of other legs are none of theirs.
            (CallStatus::Ringing, Leg::Rest) => Rules::RINGING_REST,
            (CallStatus::Ringing, _) => Rules::RINGING_DIALLED,
            (CallStatus::EarlyMedia, Leg::Rest) => Rules::EARLY_REST,
            (CallStatus::EarlyMedia, _) => Rules::EARLY_DIALLED,
            (CallStatus::InProgress, Leg::Inbound) => Rules::ANSWER_IN,
            (CallStatus::InProgress, Leg::Dialled) => Rules::ANSWER_DIALLED,
            (CallStatus::InProgress, Leg::Rest) => Rules::ANSWER_REST,
            (CallStatus::NoAnswer, Leg::Inbound) => Rules::NO_ANSWER_IN,
            (CallStatus::NoAnswer, _) => Rules::NO_ANSWER_OUT,
            (CallStatus::Failed, _) => Rules::FAIL,
            (CallStatus::Busy, _) => Rules::BE_BUSY,
            (CallStatus::Completed, _) => Rules::COMPLETE,
            (CallStatus::Queued, _) => Rules::QUEUE,
            (CallStatus::Sip(_) | CallStatus::Other(_), _) => return None,
        })
    }

    #[inline]
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b> {
        id_of(self.call_sid, buffer)
    }
}

impl Event<JambonzOrder> for StatusData<'_> {
    #[inline]
    fn event(&self) -> Option<EventId> {
        JambonzOrder::event_of(&self.call)
    }

    #[inline]
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b> {
        id_of(self.call.call_sid.unwrap_or_default(), buffer)
    }
}

const fn row(from: State, event: EventId, to: State, when: When) -> Transition {
    Transition { from, event, to, when }
}
