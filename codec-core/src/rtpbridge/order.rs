//! The order of rtpbridge's events, per endpoint.

use super::news::{News, What};
use super::{Command, EndpointState, Event, FinishReason, Method, MethodResult};
use crate::json::JsonStr;
use crate::order::{
    self, CallTracker, EventId, EventInfo, IdBuffer, MAX_CALL_ID, OrderRules, Slots, State,
    StateInfo, Transition, Verdict, When, id_of,
};
use crate::{Phase, Source, Text};

/// rtpbridge's rules, for each endpoint by itself: any state may follow any other.
///
/// Under load events overtake each other without notice, so nothing breaks the order. What counts
/// is whether the state that is known can be relied on: give events to
/// [`follow`](CallTracker::<RtpbridgeOrder>::follow) and results to
/// [`on_result`](CallTracker::<RtpbridgeOrder>::on_result), one tracker a connection, and ask for
/// `session.info` while there are [`uncertain`](CallTracker::uncertain) endpoints.
///
/// | what came | what follows |
/// | --- | --- |
/// | a state | the endpoint is in it; uncertain if `old_state` is not the one known |
/// | a state, after the end | nothing: it [`is_late`](OrderRules::is_late) |
/// | `endpoint.transferred_in` | the endpoint is there, also after its end; uncertain if it was known in another state |
/// | `events.dropped`, an event that the server could not write | all are uncertain |
/// | an orphaned session, `session.attach` | all are uncertain |
/// | an endpoint that is heard of for the first time since, also if it was gone | it is uncertain too |
/// | a session's timeout | all are gone |
/// | `session.info` | all that it lists are certain, all others are gone |
/// | the answer to `endpoint.remove` or `endpoint.transfer` | the endpoint is gone |
///
/// Source: rtpbridge 0.1.0, its endpoints and event queues, read and recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RtpbridgeOrder {}

impl RtpbridgeOrder {
    /// The endpoint is there; in which state is not known.
    pub const PRESENT: State = State(1);
    /// Its file is being fetched.
    pub const BUFFERING: State = State(2);
    /// It waits for its peer.
    pub const CONNECTING: State = State(3);
    /// Media may flow.
    pub const CONNECTED: State = State(4);
    /// Its file or tone is being played.
    pub const PLAYING: State = State(5);
    /// Its file waits.
    pub const PAUSED: State = State(6);
    /// Its peer is gone, and may come back.
    pub const DISCONNECTED: State = State(7);
    /// Its file or tone has ended.
    pub const FINISHED: State = State(8);
    /// It is in this session no more.
    pub const GONE: State = State(9);

    const BUFFER: EventId = EventId(0);
    const CONNECT: EventId = EventId(1);
    const BE_CONNECTED: EventId = EventId(2);
    const PLAY: EventId = EventId(3);
    const PAUSE: EventId = EventId(4);
    const DISCONNECT: EventId = EventId(5);
    const FINISH: EventId = EventId(6);
    const GO: EventId = EventId(7);
    const BE_HEARD: EventId = EventId(8);
    const ARRIVE: EventId = EventId(9);
    const ARRIVE_CONNECTING: EventId = EventId(10);
    const ARRIVE_CONNECTED: EventId = EventId(11);
    const ARRIVE_DISCONNECTED: EventId = EventId(12);

    /// The rules' state for a state's name.
    #[must_use]
    pub fn state_of(state: &EndpointState<'_>) -> State {
        match state {
            EndpointState::New | EndpointState::Other(_) => Self::PRESENT,
            EndpointState::Buffering => Self::BUFFERING,
            EndpointState::Connecting => Self::CONNECTING,
            EndpointState::Connected => Self::CONNECTED,
            EndpointState::Playing => Self::PLAYING,
            EndpointState::Paused => Self::PAUSED,
            EndpointState::Disconnected => Self::DISCONNECTED,
            EndpointState::Finished => Self::FINISHED,
        }
    }

    /// The state of the endpoint that the result of a request of `method` names; `None` if it names
    /// none.
    #[must_use]
    pub fn state_after(method: Method<'_>) -> Option<State> {
        Some(match method {
            Method::EndpointTransfer => Self::GONE,
            Method::EndpointCreateOffer => Self::CONNECTING,
            Method::EndpointCreateTone => Self::PLAYING,
            Method::SessionBridge => Self::CONNECTED,
            // Which state these begin in depends on what was asked for.
            Method::EndpointCreateFromOffer | Method::EndpointCreateWithFile => Self::PRESENT,
            _ => return None,
        })
    }
}

impl OrderRules for RtpbridgeOrder {
    const SOURCE: Source = Source::Rtpbridge;

    const STATES: &'static [StateInfo] = &[
        StateInfo::new("unknown", "Nothing is known of the endpoint.", None),
        StateInfo::new("present", "The endpoint is there; in which state is not known.", None),
        StateInfo::new("buffering", "Its file is being fetched.", Some(Phase::Created)),
        StateInfo::new("connecting", "It waits for its peer.", Some(Phase::Created)),
        StateInfo::new("connected", "Media may flow.", Some(Phase::Answered)),
        StateInfo::new("playing", "Its file or tone is being played.", Some(Phase::Answered)),
        StateInfo::new("paused", "Its file waits.", Some(Phase::Held)),
        StateInfo::new("disconnected", "Its peer is gone, and may come back.", None),
        StateInfo::end("finished", "Its file or tone has ended."),
        StateInfo::end("gone", "It is in this session no more."),
    ];

    const EVENTS: &'static [EventInfo] = &[
        EventInfo::new("endpoint.state_changed", "Its file is being fetched."),
        EventInfo::new("endpoint.state_changed", "It waits for its peer."),
        EventInfo::new("endpoint.state_changed", "Media may flow."),
        EventInfo::new("endpoint.state_changed", "Its file or tone is being played."),
        EventInfo::new("endpoint.state_changed", "Its file waits."),
        EventInfo::new("endpoint.state_changed", "Its peer is gone."),
        EventInfo::new("endpoint.file.finished", "Its file or tone has ended."),
        EventInfo::new(
            "endpoint.transferred_out",
            "It went away, or its file could not be fetched.",
        ),
        EventInfo::new("dtmf", "Something happened that changes no state."),
        EventInfo::new("endpoint.transferred_in", "It came, in a state that is not known."),
        EventInfo::new("endpoint.transferred_in", "It came, and waits for its peer."),
        EventInfo::new("endpoint.transferred_in", "It came, and media may flow."),
        EventInfo::new("endpoint.transferred_in", "It came, and its peer is gone."),
    ];

    const TRANSITIONS: &'static [Transition] = &TRANSITIONS;
}

impl order::Event<RtpbridgeOrder> for Event<'_> {
    fn event(&self) -> Option<EventId> {
        match self.data.news() {
            News::Of(_, what) => Some(event_of(&what)),
            _ => None,
        }
    }

    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b> {
        let id = match self.data.news() {
            News::Of(id, _) => id,
            _ => JsonStr::default(),
        };
        id_of(id, buffer)
    }
}

impl<const N: usize, S: Slots> CallTracker<RtpbridgeOrder, N, S> {
    /// Judges an event as [`observe`](Self::observe) does, and keeps account of what can be relied
    /// on; `None` if the event is about no endpoint.
    ///
    /// An endpoint stays uncertain until [`on_result`](Self::on_result) is given a `session.info`:
    /// what comes behind a notice of loss is usually older than what was lost.
    pub fn follow(&mut self, event: &Event<'_>, now_ms: u64) -> Option<Verdict> {
        self.follow_news(&event.data.news(), now_ms)
    }

    /// What [`follow`](Self::follow) does, for what the event tells.
    pub(crate) fn follow_news(&mut self, news: &News<'_>, now_ms: u64) -> Option<Verdict> {
        let (endpoint, what) = match news {
            // There is nothing to be asked.
            News::AllGone => {
                self.on_endpoints([], now_ms);
                return None;
            }
            News::Loss => {
                self.announce_loss();
                return None;
            }
            News::Nothing => return None,
            News::Of(endpoint, what) => (*endpoint, what),
        };
        let mut buffer = [0; MAX_CALL_ID];
        let id = id_of(endpoint, &mut buffer);
        let before = self.get(id).map(|call| (call.state, call.is_uncertain));
        let verdict = self.step(id, event_of(what), now_ms);
        let is_doubtful = match (before, what) {
            // It may be older than what was lost.
            (None, _) | (_, What::In(_)) if self.has_loss() => true,
            // Changes of state go before it, also those that came after it: none is known of one
            // that was gone.
            (Some((known, _)), What::In(state)) => {
                known != RtpbridgeOrder::PRESENT && known != RtpbridgeOrder::state_of(state)
            }
            (None, What::In(_)) => false,
            // That it came back may be what was lost.
            (Some((known, _)), _) if known.0 >= RtpbridgeOrder::FINISHED.0 => {
                self.has_loss() && !is_end(what) && self.adopt(id, RtpbridgeOrder::PRESENT, now_ms)
            }
            (Some((_, true)), _) => true,
            (Some((known, false)), What::Changed { old, .. }) => {
                known != RtpbridgeOrder::PRESENT && known != RtpbridgeOrder::state_of(old)
            }
            _ => self.state(id) == RtpbridgeOrder::PRESENT,
        };
        if is_doubtful {
            self.mark_uncertain(id);
        }
        Some(verdict)
    }

    /// Takes note of the answer to a request: what [`on_result`](Self::on_result) does, and that an
    /// endpoint is gone that was to be removed. Of that the answer says nothing, and there is no
    /// event.
    pub fn on_answer(&mut self, command: &Command<'_>, result: &MethodResult<'_>, now_ms: u64) {
        self.on_result(result, now_ms);
        if let (Command::EndpointRemove(remove), MethodResult::EndpointRemove(_)) =
            (command, result)
        {
            self.on_removed(remove.endpoint_id, now_ms);
        }
    }

    /// Takes note that an endpoint was removed: give it the `endpoint_id` of each
    /// `endpoint.remove` that was answered without an error. It stays known as gone, because
    /// older events may still come behind the answer.
    pub fn on_removed<'i>(&mut self, endpoint_id: impl Into<JsonStr<'i>>, now_ms: u64) {
        let mut buffer = [0; MAX_CALL_ID];
        let id = id_of(endpoint_id.into(), &mut buffer);
        self.adopt(id, RtpbridgeOrder::GONE, now_ms);
    }

    /// Takes note of what a request gave: endpoints that are there since or went to another
    /// session, a session that was attached (what happened before is lost), created or destroyed
    /// (what was before is gone), and above all `session.info`. For `endpoint.remove` there is
    /// [`on_answer`](Self::on_answer).
    ///
    /// After a loss ask for `session.info` twice: events that are older than the first answer may
    /// still come behind it, and none behind the second.
    pub fn on_result(&mut self, result: &MethodResult<'_>, now_ms: u64) {
        let id = match result {
            MethodResult::SessionInfo(info) => {
                let endpoints = info.endpoints.iter();
                let endpoints = endpoints.map(|endpoint| (endpoint.endpoint_id, endpoint.state));
                return self.on_endpoints(endpoints, now_ms);
            }
            MethodResult::SessionAttach(_) => return self.announce_loss(),
            // There are none any more.
            MethodResult::SessionCreate(_) | MethodResult::SessionDestroy(_) => {
                return self.on_endpoints([], now_ms);
            }
            MethodResult::EndpointTransfer(gone) => gone.endpoint_id,
            MethodResult::EndpointCreateOffer(made) => made.endpoint_id,
            MethodResult::EndpointCreateTone(made) => made.endpoint_id,
            MethodResult::SessionBridge(made) => made.endpoint_id,
            MethodResult::EndpointCreateFromOffer(made) => made.endpoint_id,
            MethodResult::EndpointCreateWithFile(made) => made.endpoint_id,
            _ => return,
        };
        if let Some(method) = result.method() {
            self.on_endpoint(method, id, now_ms);
        }
    }

    /// What [`on_result`](Self::on_result) does, for a result that names an endpoint, in its parts.
    #[doc(hidden)]
    pub fn on_endpoint(&mut self, method: Method<'_>, endpoint_id: JsonStr<'_>, now_ms: u64) {
        if let Some(state) = RtpbridgeOrder::state_after(method) {
            self.adopt(id_of(endpoint_id, &mut [0; MAX_CALL_ID]), state, now_ms);
        }
    }

    /// Takes note of the endpoints that there are, each with its state, and of all others being
    /// gone: what [`on_result`](Self::on_result) does with a `session.info`.
    pub fn on_endpoints<'a>(
        &mut self,
        endpoints: impl IntoIterator<Item = (JsonStr<'a>, EndpointState<'a>)>,
        now_ms: u64,
    ) {
        self.announce_loss();
        for (id, state) in endpoints {
            let state = RtpbridgeOrder::state_of(&state);
            self.adopt(id_of(id, &mut [0; MAX_CALL_ID]), state, now_ms);
        }
        self.end_uncertain(RtpbridgeOrder::GONE, now_ms);
    }
}

/// What is heard of an endpoint, as an event of the rules.
fn event_of(what: &What<'_>) -> EventId {
    use RtpbridgeOrder as Rules;
    match what {
        What::Changed { new, .. } => match new {
            EndpointState::Buffering => Rules::BUFFER,
            EndpointState::Connecting => Rules::CONNECT,
            EndpointState::Connected => Rules::BE_CONNECTED,
            EndpointState::Playing => Rules::PLAY,
            EndpointState::Paused => Rules::PAUSE,
            EndpointState::Disconnected => Rules::DISCONNECT,
            EndpointState::Finished => Rules::FINISH,
            EndpointState::New | EndpointState::Other(_) => Rules::BE_HEARD,
        },
        What::Finished(FinishReason::Error) | What::Out => Rules::GO,
        What::Finished(_) => Rules::FINISH,
        What::In(state) => match state {
            EndpointState::Connecting => Rules::ARRIVE_CONNECTING,
            EndpointState::Connected => Rules::ARRIVE_CONNECTED,
            EndpointState::Disconnected => Rules::ARRIVE_DISCONNECTED,
            _ => Rules::ARRIVE,
        },
        What::Other => Rules::BE_HEARD,
    }
}
/// Whether an endpoint is told to be at its end.
const fn is_end(what: &What<'_>) -> bool {
    match what {
        What::Changed { new, .. } => matches!(new, EndpointState::Finished),
        What::Finished(_) | What::Out => true,
        What::In(_) | What::Other => false,
    }
}

/// What events lead to: each its state, whatever came before, with the exceptions of
/// [`step`].
const EFFECTS: [State; 13] = {
    use RtpbridgeOrder as R;
    [
        R::BUFFERING,
        R::CONNECTING,
        R::CONNECTED,
        R::PLAYING,
        R::PAUSED,
        R::DISCONNECTED,
        R::FINISHED,
        R::GONE,
        R::PRESENT,
        R::PRESENT,
        R::CONNECTING,
        R::CONNECTED,
        R::DISCONNECTED,
    ]
};

/// States, the unknown one among them.
const STATES: usize = RtpbridgeOrder::GONE.0 as usize + 1;

const TRANSITIONS: [Transition; STATES * EFFECTS.len()] = {
    let mut all = [step(State::UNKNOWN, RtpbridgeOrder::BUFFER); STATES * EFFECTS.len()];
    let mut at = 0;
    while at < all.len() {
        let (from, event) = (at / EFFECTS.len(), at % EFFECTS.len());
        all[at] = step(State(from as u8), EventId(event as u8));
        at += 1;
    }
    all
};

const fn step(from: State, event: EventId) -> Transition {
    let is_over = from.0 >= RtpbridgeOrder::FINISHED.0;
    let is_known = from.0 != State::UNKNOWN.0;
    let to = match event {
        RtpbridgeOrder::BE_HEARD if is_known => from,
        RtpbridgeOrder::GO => RtpbridgeOrder::GONE,
        // Nothing but a transfer comes back from the end: it is late.
        _ if is_over && event.0 < RtpbridgeOrder::ARRIVE.0 => from,
        _ => EFFECTS[event.0 as usize],
    };
    Transition { from, event, to, when: When::InOrder }
}
