//! The order of the gateway's events, per call.

use crate::gateway::EventType;
use crate::order::{
    CallTracker, EventId, EventInfo, OrderRules, Slots, State, StateInfo, Transition, When,
};
use crate::{Phase, Source};

/// The gateway's rules: a call is created, may be answered, held and resumed, and ends.
///
/// A broken stream ([`on_stream_reset`](CallTracker::on_stream_reset)) and a resumed session
/// ([`on_resume`](CallTracker::on_resume)) are to be announced to the tracker; so is a first
/// connection ([`announce_gap`](CallTracker::announce_gap)), where calls may be in flight already:
/// whatever is heard of them would break the order.
///
/// Source: the gateway's documentation, "Events": "Ordering", "Replay", "Reconnect".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayOrder {}

impl GatewayOrder {
    /// The call exists and is not answered.
    pub const CREATED: State = State(1);
    /// The parties are connected.
    pub const ANSWERED: State = State(2);
    /// The parties are connected, and one waits.
    pub const HELD: State = State(3);
    /// The call is over.
    pub const ENDED: State = State(4);

    /// [`EventType::CHANNEL_CREATE`].
    pub const CREATE: EventId = EventId(number(EventType::CHANNEL_CREATE) as u8);
    /// [`EventType::CHANNEL_ANSWER`].
    pub const ANSWER: EventId = EventId(number(EventType::CHANNEL_ANSWER) as u8);
    /// [`EventType::CHANNEL_HANGUP_COMPLETE`].
    pub const HANGUP_COMPLETE: EventId = EventId(number(EventType::CHANNEL_HANGUP_COMPLETE) as u8);
    /// [`EventType::CHANNEL_HOLD`].
    pub const HOLD: EventId = EventId(number(EventType::CHANNEL_HOLD) as u8);
    /// [`EventType::CHANNEL_RESUME`].
    pub const RESUME: EventId = EventId(number(EventType::CHANNEL_RESUME) as u8);

    /// For how long the gateway keeps the events of a client that is away, in ms.
    ///
    /// Source: the gateway's documentation, "Events", "Reconnect".
    pub const RESUME_BUFFER_MS: u64 = 120_000;

    /// The rules' event for a type; `None` for those that are to be ignored.
    #[must_use]
    #[inline]
    pub const fn event_of(event_type: EventType) -> Option<EventId> {
        // Types and events are numbered alike, because this is done for every event.
        let number = number(event_type);
        if number < Self::EVENTS.len() as u32 { Some(EventId(number as u8)) } else { None }
    }
}

impl OrderRules for GatewayOrder {
    const SOURCE: Source = Source::Gateway;

    const STATES: &'static [StateInfo] = &[
        StateInfo::new("unknown", "Nothing is known of the call.", None),
        StateInfo::new("created", "The call exists and is not answered.", Some(Phase::Created)),
        StateInfo::new("answered", "The parties are connected.", Some(Phase::Answered)),
        StateInfo::new("held", "The parties are connected, and one waits.", Some(Phase::Held)),
        StateInfo::end("ended", "The call is over."),
    ];

    const EVENTS: &'static [EventInfo] = &[
        EventInfo::new("CHANNEL_CREATE", "The call exists."),
        EventInfo::new("CHANNEL_ANSWER", "The call was answered."),
        EventInfo::new("CHANNEL_HANGUP_COMPLETE", "The call has ended."),
        EventInfo::new("CHANNEL_HOLD", "The call was put on hold."),
        EventInfo::new("CHANNEL_RESUME", "The call goes on after a hold."),
    ];

    const TRANSITIONS: &'static [Transition] = &[
        row(State::UNKNOWN, Self::CREATE, Self::CREATED, When::InOrder),
        row(Self::CREATED, Self::ANSWER, Self::ANSWERED, When::InOrder),
        row(Self::CREATED, Self::HANGUP_COMPLETE, Self::ENDED, When::InOrder),
        row(Self::ANSWERED, Self::HOLD, Self::HELD, When::InOrder),
        row(Self::ANSWERED, Self::HANGUP_COMPLETE, Self::ENDED, When::InOrder),
        row(Self::HELD, Self::RESUME, Self::ANSWERED, When::InOrder),
        row(Self::HELD, Self::HANGUP_COMPLETE, Self::ENDED, When::InOrder),
        row(Self::ENDED, Self::HANGUP_COMPLETE, Self::ENDED, When::Replay),
        row(State::UNKNOWN, Self::ANSWER, Self::ANSWERED, When::AfterGap),
        row(State::UNKNOWN, Self::HOLD, Self::HELD, When::AfterGap),
        row(State::UNKNOWN, Self::RESUME, Self::ANSWERED, When::AfterGap),
        row(State::UNKNOWN, Self::HANGUP_COMPLETE, Self::ENDED, When::AfterGap),
        row(Self::CREATED, Self::HOLD, Self::HELD, When::AfterGap),
        row(Self::CREATED, Self::RESUME, Self::ANSWERED, When::AfterGap),
        row(Self::ANSWERED, Self::RESUME, Self::ANSWERED, When::AfterGap),
        row(Self::HELD, Self::HOLD, Self::HELD, When::AfterGap),
    ];
}

impl<const N: usize, S: Slots> CallTracker<GatewayOrder, N, S> {
    /// Announces that a stream of the gateway broke in the middle of a frame.
    ///
    /// What it carried is lost, but for the end of calls: the gateway replays the hang-up of every
    /// call that ended meanwhile, and nothing else.
    pub fn on_stream_reset(&mut self) {
        self.announce_gap();
    }

    /// Announces a new connection with the same client id, `gap_ms` after the last one broke.
    ///
    /// The gateway sends what it kept; what was on its way when the connection broke is lost, as
    /// when a stream is reset. If the time is more than [`GatewayOrder::RESUME_BUFFER_MS`], older
    /// events are lost, too, and every call in flight becomes [`uncertain`](Self::uncertain).
    pub fn on_resume(&mut self, gap_ms: u64) {
        self.announce_gap();
        if gap_ms > GatewayOrder::RESUME_BUFFER_MS {
            self.announce_loss();
        }
    }
}

/// Events are numbered from 0 in the order of their types.
#[cfg_attr(not(callevents_small), inline(always))]
const fn number(event_type: EventType) -> u32 {
    event_type.0.wrapping_sub(EventType::CHANNEL_CREATE.0) as u32
}

const fn row(from: State, event: EventId, to: State, when: When) -> Transition {
    Transition { from, event, to, when }
}
