//! The order of voicetyped's events, per call.

use super::{CallRoute, Event, Payload, RepeatFilter, RepeatSlot};
use crate::json::JsonStr;
use crate::order::{
    self, CallTracker, EventId, EventInfo, IdBuffer, MAX_CALL_ID, OrderRules, Slots, State,
    StateInfo, Transition, Verdict, When, id_of,
};
use crate::{Phase, Source, Text};

/// voicetyped's rules: `call_started` comes first, `call_terminated` last, and anything between.
///
/// An `error` may come at any time, also of a call that is over, has not begun, or never does.
/// Whoever connects joins calls in the middle
/// ([`on_connect`](CallTracker::<VoicetypedOrder>::on_connect)), and may be sent events again
/// ([`RepeatFilter`]).
///
/// Source: "Call Event Stream API", "Event Types"; the public repository's engine, recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoicetypedOrder {}

impl VoicetypedOrder {
    /// The call is under way.
    pub const ACTIVE: State = State(1);
    /// The call is over.
    pub const ENDED: State = State(2);
    /// Nothing but errors was heard of the call; there may be none.
    pub const NOT_BEGUN: State = State(3);

    /// `call_started`.
    pub const CALL_STARTED: EventId = EventId(0);
    /// `call_terminated`.
    pub const CALL_TERMINATED: EventId = EventId(1);
    /// `speech_partial`.
    pub const SPEECH_PARTIAL: EventId = EventId(2);
    /// `speech_final`.
    pub const SPEECH_FINAL: EventId = EventId(3);
    /// `dtmf_received`.
    pub const DTMF_RECEIVED: EventId = EventId(4);
    /// `state_transition`.
    pub const STATE_TRANSITION: EventId = EventId(5);
    /// `action_executed`.
    pub const ACTION_EXECUTED: EventId = EventId(6);
    /// `hook_result`.
    pub const HOOK_RESULT: EventId = EventId(7);
    /// `hook_error`.
    pub const HOOK_ERROR: EventId = EventId(8);
    /// `tts_started`.
    pub const TTS_STARTED: EventId = EventId(9);
    /// `tts_completed`.
    pub const TTS_COMPLETED: EventId = EventId(10);
    /// `error`.
    pub const ERROR: EventId = EventId(11);

    /// The rules' event for a type, by its name in either form; `None` for those that are not
    /// known.
    #[must_use]
    // To be made by the settings of who calls it: here it would be made fast.
    #[cfg_attr(callevents_small, inline)]
    pub fn event_of(event_type: JsonStr<'_>) -> Option<EventId> {
        let is_name = |(flat, dotted): &(&str, &str)| event_type == *flat || event_type == *dotted;
        let row = Payload::NAMES.iter().position(is_name)?;
        u8::try_from(row).ok().map(EventId)
    }
}

impl OrderRules for VoicetypedOrder {
    const SOURCE: Source = Source::Voicetyped;

    const STATES: &'static [StateInfo] = &[
        StateInfo::new("unknown", "Nothing is known of the call.", None),
        StateInfo::new("active", "The call is under way.", Some(Phase::Answered)),
        StateInfo::end("ended", "The call is over."),
        // Not in flight: it may never be a call.
        StateInfo {
            is_final: true,
            ..StateInfo::new("not_begun", "Nothing but errors was heard of the call.", None)
        },
    ];

    const EVENTS: &'static [EventInfo] = &[
        EventInfo::new("call_started", "The call has begun."),
        EventInfo::new("call_terminated", "The call is over."),
        EventInfo::new("speech_partial", "The caller is speaking."),
        EventInfo::new("speech_final", "The caller has spoken."),
        EventInfo::new("dtmf_received", "The caller has pressed a key."),
        EventInfo::new("state_transition", "The dialog is in another state."),
        EventInfo::new("action_executed", "The dialog has done something."),
        EventInfo::new("hook_result", "A hook has answered."),
        EventInfo::new("hook_error", "A hook has failed."),
        EventInfo::new("tts_started", "Speech synthesis has begun."),
        EventInfo::new("tts_completed", "Speech synthesis has ended."),
        EventInfo::new("error", "The system has a fault."),
    ];

    const TRANSITIONS: &'static [Transition] = &TRANSITIONS;
}

impl order::Event<VoicetypedOrder> for Event<'_> {
    #[inline]
    fn event(&self) -> Option<EventId> {
        Some(match self.payload {
            Payload::CallStarted(_) => VoicetypedOrder::CALL_STARTED,
            Payload::CallTerminated(_) => VoicetypedOrder::CALL_TERMINATED,
            Payload::SpeechPartial(_) => VoicetypedOrder::SPEECH_PARTIAL,
            Payload::SpeechFinal(_) => VoicetypedOrder::SPEECH_FINAL,
            Payload::DtmfReceived(_) => VoicetypedOrder::DTMF_RECEIVED,
            Payload::StateTransition(_) => VoicetypedOrder::STATE_TRANSITION,
            Payload::ActionExecuted(_) => VoicetypedOrder::ACTION_EXECUTED,
            Payload::HookResult(_) => VoicetypedOrder::HOOK_RESULT,
            Payload::HookError(_) => VoicetypedOrder::HOOK_ERROR,
            Payload::TtsStarted(_) => VoicetypedOrder::TTS_STARTED,
            Payload::TtsCompleted(_) => VoicetypedOrder::TTS_COMPLETED,
            Payload::Error(_) => VoicetypedOrder::ERROR,
            Payload::Unknown { .. } => return None,
        })
    }

    #[inline]
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b> {
        id_of(self.session_id, buffer)
    }
}

impl order::Event<VoicetypedOrder> for CallRoute<'_> {
    fn event(&self) -> Option<EventId> {
        VoicetypedOrder::event_of(self.event_type)
    }

    #[inline]
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b> {
        id_of(self.session_id, buffer)
    }
}

impl<const N: usize, S: Slots> CallTracker<VoicetypedOrder, N, S> {
    /// Announces a connection to the stream, the first one or another.
    ///
    /// Calls that were in flight before may begin with any event: with `include_history` with the
    /// first that the server still has, without it with the next, and with a filter with the first
    /// that the filter lets through. What happened while there was no connection is lost, so every
    /// call in flight becomes [`uncertain`](Self::uncertain) until it is heard of: ask for it by
    /// `GET /v1/calls/{id}`.
    pub fn on_connect(&mut self) {
        self.announce_loss();
    }

    /// Judges an event as [`observe`](Self::observe) does, but for one that `repeats` has seen
    /// before: that is [`Verdict::Replay`], and changes no state. The call is heard of by it all
    /// the same: one that the server's history tells of is not [`uncertain`](Self::uncertain) any
    /// more, also if there is nothing new in it.
    pub fn observe_once<const M: usize, T>(
        &mut self,
        event: &Event<'_>,
        repeats: &mut RepeatFilter<M, T>,
        now_ms: u64,
    ) -> Verdict
    where
        T: AsRef<[RepeatSlot]> + AsMut<[RepeatSlot]>,
    {
        if repeats.is_repeat(event) {
            return self.judge_repeat(event.session_id, now_ms);
        }
        self.observe(event, now_ms)
    }

    /// Judges an event of a call of which a filter has told that it is a repeat.
    #[doc(hidden)]
    pub fn judge_repeat(&mut self, session_id: JsonStr<'_>, now_ms: u64) -> Verdict {
        self.count_replay();
        self.resolve(id_of(session_id, &mut [0; MAX_CALL_ID]), now_ms);
        Verdict::Replay
    }
}

/// The events that may come at any time while a call is under way, and never else.
const BETWEEN: [EventId; 9] = [
    VoicetypedOrder::SPEECH_PARTIAL,
    VoicetypedOrder::SPEECH_FINAL,
    VoicetypedOrder::DTMF_RECEIVED,
    VoicetypedOrder::STATE_TRANSITION,
    VoicetypedOrder::ACTION_EXECUTED,
    VoicetypedOrder::HOOK_RESULT,
    VoicetypedOrder::HOOK_ERROR,
    VoicetypedOrder::TTS_STARTED,
    VoicetypedOrder::TTS_COMPLETED,
];

/// What those lead to.
const STEPS_BETWEEN: [(State, When); 3] = [
    (VoicetypedOrder::ACTIVE, When::InOrder),
    (State::UNKNOWN, When::AfterGap),
    (VoicetypedOrder::NOT_BEGUN, When::AfterGap),
];

/// What all others lead to.
#[rustfmt::skip]
const OTHER_STEPS: [(State, EventId, State, When); 11] = {
    use VoicetypedOrder as V;
    [
        (State::UNKNOWN, V::CALL_STARTED, V::ACTIVE, When::InOrder),
        (V::NOT_BEGUN, V::CALL_STARTED, V::ACTIVE, When::InOrder),
        // Of a call in flight, the server tells its history from the start.
        (V::ACTIVE, V::CALL_STARTED, V::ACTIVE, When::AfterGap),
        (V::ACTIVE, V::CALL_TERMINATED, V::ENDED, When::InOrder),
        (State::UNKNOWN, V::CALL_TERMINATED, V::ENDED, When::AfterGap),
        (V::NOT_BEGUN, V::CALL_TERMINATED, V::ENDED, When::AfterGap),
        (V::ENDED, V::CALL_TERMINATED, V::ENDED, When::Replay),
        (State::UNKNOWN, V::ERROR, V::NOT_BEGUN, When::InOrder),
        (V::NOT_BEGUN, V::ERROR, V::NOT_BEGUN, When::InOrder),
        (V::ACTIVE, V::ERROR, V::ACTIVE, When::InOrder),
        (V::ENDED, V::ERROR, V::ENDED, When::InOrder),
    ]
};

const TRANSITIONS: [Transition; STEPS_BETWEEN.len() * BETWEEN.len() + OTHER_STEPS.len()] = {
    let nothing = Transition {
        from: State::UNKNOWN,
        event: VoicetypedOrder::ERROR,
        to: State::UNKNOWN,
        when: When::InOrder,
    };
    let mut all = [nothing; STEPS_BETWEEN.len() * BETWEEN.len() + OTHER_STEPS.len()];
    let mut at = 0;
    while at < all.len() {
        let other = at.wrapping_sub(STEPS_BETWEEN.len() * BETWEEN.len());
        let (from, event, to, when) = if other < OTHER_STEPS.len() {
            OTHER_STEPS[other]
        } else {
            let (from, when) = STEPS_BETWEEN[at / BETWEEN.len()];
            (from, BETWEEN[at % BETWEEN.len()], VoicetypedOrder::ACTIVE, when)
        };
        all[at] = Transition { from, event, to, when };
        at += 1;
    }
    all
};
