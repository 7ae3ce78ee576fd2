//! The order of the gateway's events and audio frames.

use callevents::gateway::{AudioFrame, CallEvent, GatewayOrder};
use callevents::order::{
    AudioDirection, AudioSlot, AudioTracker, CallTracker, OrderRules, Slot, Verdict,
};

use crate::exit::Failure;
use crate::source::Judgement;

/// Judges events and audio frames.
pub(super) struct Judge {
    calls: CallTracker<GatewayOrder, 0, Box<[Slot]>>,
    audio: AudioTracker<0, Box<[AudioSlot]>>,
    /// The time of the latest event, in ms: a capture has no other clock.
    now_ms: u64,
}

impl Judge {
    /// A judge of so many calls in flight.
    ///
    /// The hash of the ids is not seeded, so that the same capture gives the same verdicts always.
    pub(super) fn new(max_calls: u32) -> Result<Self, Failure> {
        let capacity = usize::try_from(max_calls).unwrap_or(usize::MAX);
        let no_memory = |_| Failure::no_memory(max_calls);
        Ok(Self {
            calls: CallTracker::with_capacity(capacity).map_err(no_memory)?,
            // Audio goes two ways.
            audio: AudioTracker::with_capacity(capacity.saturating_mul(2)).map_err(no_memory)?,
            now_ms: 0,
        })
    }

    pub(super) fn announce_gap(&mut self) {
        self.calls.on_stream_reset();
    }

    pub(super) fn event(&mut self, event: &CallEvent<'_>) -> Judgement {
        self.now_ms = self.now_ms.max(u64::try_from(event.timestamp_ms).unwrap_or(0));
        let verdict = self.calls.observe(event, self.now_ms);
        if let Verdict::Deliver { to, .. } | Verdict::AfterGap { to, .. } = verdict
            && GatewayOrder::state(to).is_some_and(|state| state.is_final)
        {
            self.audio.end_call(event.call_sid, self.now_ms);
        }
        Judgement::of_any_begin::<GatewayOrder>(verdict)
    }

    /// The judgement, and how many frames before this one are missing.
    pub(super) fn audio(&mut self, frame: &AudioFrame<'_>, outbound: bool) -> (Judgement, u64) {
        let direction = if outbound { AudioDirection::Outbound } else { AudioDirection::Inbound };
        let verdict = self.audio.observe_in(&self.calls, frame, direction, self.now_ms);
        let in_order = verdict.is_deliverable();
        let judgement = Judgement {
            verdict: verdict.name(),
            in_order,
            is_news: in_order,
            is_late: false,
            is_after_loss: false,
        };
        (judgement, verdict.missing())
    }
}
