//! One made-up call: what it says, step by step.

use callevents::Text;
use callevents::gateway::{AudioFrame, CallEvent, EventType, Message};
use fastrand::Rng;

use super::faults::Fault;

/// A call that goes through its life in random steps.
pub(super) struct Call {
    pub(super) fault: Option<Fault>,
    rng: Rng,
    sid: String,
    trunk: &'static str,
    codec: &'static str,
    start_ms: i64,
    answer_ms: i64,
    stage: Stage,
    /// How the call will go.
    ending: &'static Ending,
    holds: u8,
    audio_left: u64,
    audio_sent: u64,
    audio_first: u64,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Create,
    Answer,
    Audio,
    Hold,
    Resume,
    Hangup,
    Over,
}

/// What a call says in one step.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Event { event_type: EventType, at_ms: i64 },
    Audio { number: u64, is_last: bool, payload: Vec<u8> },
}

/// How calls end, and how many of a hundred do so.
struct Ending {
    weight: u32,
    is_answered: bool,
    cause: i32,
    status: &'static str,
}

impl Call {
    pub(super) fn new(mut rng: Rng, start_ms: i64, fault: Option<Fault>) -> Self {
        let (high, low) = (rng.u64(..), rng.u64(..));
        let sid = format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 48 & 0x3fff | 0x8000,
            low & 0xffff_ffff_ffff
        );
        let mut draw = rng.u32(0..ENDINGS.iter().map(|ending| ending.weight).sum());
        let ending = ENDINGS
            .iter()
            .find(|ending| {
                let is_it = draw < ending.weight;
                draw = draw.wrapping_sub(ending.weight);
                is_it
            })
            .filter(|_| fault.is_none())
            .unwrap_or(&ENDINGS[0]);
        Self {
            fault,
            sid,
            trunk: pick(&mut rng, &TRUNKS),
            codec: pick(&mut rng, &CODECS),
            start_ms,
            answer_ms: 0,
            stage: Stage::Create,
            ending,
            holds: if rng.u8(0..5) == 0 { rng.u8(1..4) } else { 0 },
            audio_left: if ending.is_answered { rng.u64(6..30) } else { 0 },
            audio_sent: 0,
            audio_first: 0,
            rng,
        }
    }

    /// What the call says now.
    pub(super) fn step(&mut self, at_ms: i64) -> Step {
        let event_type = match self.stage {
            Stage::Audio => return self.audio(),
            Stage::Create => EventType::CHANNEL_CREATE,
            Stage::Answer => {
                self.answer_ms = at_ms;
                EventType::CHANNEL_ANSWER
            }
            Stage::Hold => EventType::CHANNEL_HOLD,
            Stage::Resume => EventType::CHANNEL_RESUME,
            Stage::Hangup | Stage::Over => EventType::CHANNEL_HANGUP_COMPLETE,
        };
        self.stage = match self.stage {
            Stage::Create if self.ending.is_answered => Stage::Answer,
            Stage::Answer => Stage::Audio,
            Stage::Hold if self.rng.u8(0..12) > 0 => Stage::Resume,
            Stage::Resume => self.hold_or_end(),
            Stage::Create | Stage::Hold => Stage::Hangup,
            Stage::Hangup | Stage::Over | Stage::Audio => Stage::Over,
        };
        Step::Event { event_type, at_ms }
    }

    /// When the call says something next; `None` if it is over.
    pub(super) fn next_at_ms(&mut self, now_ms: i64) -> Option<i64> {
        let wait_ms = match self.stage {
            Stage::Audio => 20,
            Stage::Answer => self.rng.i64(2_000..25_000),
            Stage::Hold | Stage::Resume => self.rng.i64(1_000..30_000),
            Stage::Hangup => self.rng.i64(1_000..120_000),
            Stage::Create => 0,
            Stage::Over => return None,
        };
        Some(now_ms.saturating_add(wait_ms))
    }

    /// The message of a step.
    pub(super) fn message<T>(&self, step: &Step, with: impl FnOnce(&Message<'_>) -> T) -> T {
        match step {
            Step::Event { event_type, at_ms } => with(&self.event(*event_type, *at_ms).into()),
            Step::Audio { number, is_last, payload } => with(
                &AudioFrame {
                    call_sid: Text::new(&self.sid),
                    payload,
                    codec: self.codec.into(),
                    sequence_number: *number,
                    end_of_stream: *is_last,
                }
                .into(),
            ),
        }
    }

    fn event(&self, event_type: EventType, at_ms: i64) -> CallEvent<'_> {
        let status = match event_type {
            EventType::CHANNEL_CREATE => "INITIATED",
            EventType::CHANNEL_HANGUP_COMPLETE => self.ending.status,
            _ => "ANSWERED",
        };
        let event = CallEvent {
            call_sid: Text::new(&self.sid),
            event_type,
            status: status.into(),
            start_timestamp_ms: self.start_ms,
            answer_timestamp_ms: self.answer_ms,
            trunk_id: self.trunk.into(),
            tenant_id: "acme-retail".into(),
            codec: if self.answer_ms > 0 { self.codec.into() } else { Text::default() },
            timestamp_ms: at_ms.saturating_add(2),
            client_id: "6f1c1b1e-2f0a-4d5e-9b7a-0c7f6a1d2e3f".into(),
            ..CallEvent::default()
        };
        if event_type != EventType::CHANNEL_HANGUP_COMPLETE {
            return event;
        }
        let talked_ms = if self.answer_ms > 0 { at_ms.saturating_sub(self.answer_ms) } else { 0 };
        let packets = u32::try_from(talked_ms / 20).unwrap_or(u32::MAX);
        CallEvent {
            q850_cause: self.ending.cause,
            duration_seconds: i32::try_from(talked_ms / 1000).unwrap_or(i32::MAX),
            end_timestamp_ms: at_ms,
            packets_sent: packets,
            packets_received: packets.saturating_sub(packets / 400),
            packets_lost: packets / 400,
            bytes_sent: u64::from(packets) * 172,
            jitter_ms: f64::from(packets % 80) / 16.0,
            estimated_mos: if packets > 0 { 4.25 } else { 0.0 },
            ..event
        }
    }

    fn audio(&mut self) -> Step {
        let number = self.audio_first.wrapping_add(self.audio_sent);
        self.audio_sent += 1;
        self.audio_left = self.audio_left.saturating_sub(1);
        let is_last = self.audio_left == 0;
        if is_last {
            self.stage = self.hold_or_end();
        }
        let payload = core::iter::repeat_with(|| self.rng.u8(..)).take(PAYLOAD_LEN).collect();
        Step::Audio { number, is_last, payload }
    }

    fn hold_or_end(&mut self) -> Stage {
        match self.holds.checked_sub(1) {
            Some(left) => {
                self.holds = left;
                Stage::Hold
            }
            None => Stage::Hangup,
        }
    }
}

fn pick(rng: &mut Rng, choices: &[&'static str]) -> &'static str {
    choices.get(rng.usize(..choices.len())).copied().unwrap_or_default()
}

const fn ending(weight: u32, is_answered: bool, cause: i32, status: &'static str) -> Ending {
    Ending { weight, is_answered, cause, status }
}

/// About as often as in captured traffic.
static ENDINGS: [Ending; 9] = [
    ending(71, true, 16, "COMPLETED"),
    ending(3, true, 41, "FAILED"),
    ending(2, true, 102, "TIMEOUT"),
    ending(7, false, 17, "BUSY"),
    ending(2, false, 18, "NO_ANSWER"),
    ending(9, false, 19, "NO_ANSWER"),
    ending(3, false, 21, "FAILED"),
    ending(2, false, 34, "FAILED"),
    ending(1, false, 31, "FAILED"),
];

const TRUNKS: [&str; 4] = ["twilio-us-east", "plivo-eu", "vobiz-in-1", "sip-lab"];

const CODECS: [&str; 4] = ["PCMU", "PCMU", "PCMU", "PCMA"];

/// 20 ms of G.711.
const PAYLOAD_LEN: usize = 160;
