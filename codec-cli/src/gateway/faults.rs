//! What can go wrong on a stream, made up.

use callevents::Text;
use callevents::framing::frame::LengthField;
use callevents::gateway::{AudioFrame, CallEvent, EventType, Message, MethodId};
use fastrand::Rng;

use super::generate::Stream;
use super::made_up_call::{Call, Step};

/// One kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A frame whose length has no room for a method id.
    ShortFrame,
    /// A frame above the limit that is set if nothing else is asked for.
    Oversize,
    UnknownMethod,
    /// An event with a type that is not known.
    UnknownType,
    /// An event with text that is not UTF-8.
    BadUtf8,
    /// An event whose body ends too early.
    CutBody,
    /// An envelope that only newer readers can understand.
    NewerEnvelope,
    ReplayedHangup,
    /// An answer after the end of the call.
    AnswerAfterEnd,
    /// A resume without a hold.
    StrayResume,
    MissingCreate,
    LostAudio,
    RepeatedAudio,
    LateAudio,
    AudioAfterEnd,
    AudioWithoutCall,
}

impl Fault {
    /// The fault that a call is to have: every third one has one, each kind in turn.
    pub(super) fn of_call(number: u64) -> Option<Self> {
        let turn = usize::try_from(number / 3 % ALL.len() as u64).ok()?;
        ALL.get(turn).copied().filter(|_| number % 3 == 1)
    }
}

/// Writes a step of a call that has a fault.
pub(super) fn write(stream: &mut Stream, fault: Fault, call: &Call, step: &Step, rng: &mut Rng) {
    match step {
        Step::Event { event_type, at_ms } => {
            write_event(stream, fault, call, *event_type, *at_ms, rng);
        }
        Step::Audio { number, is_last, .. } => {
            let middle = *number == 3;
            let write = |stream: &mut Stream| call.message(step, |m| stream.message(m));
            match fault {
                Fault::LostAudio if middle => {}
                Fault::RepeatedAudio if middle => {
                    write(stream);
                    write(stream);
                }
                Fault::LateAudio if middle => {
                    write(stream);
                    call.message(step, |message| {
                        if let Message::AudioFrame(frame) = message {
                            stream.message(&AudioFrame { sequence_number: 1, ..*frame }.into());
                        }
                    });
                }
                Fault::AudioAfterEnd if *is_last => {
                    write(stream);
                    call.message(step, |message| {
                        if let Message::AudioFrame(frame) = message {
                            let sequence_number = frame.sequence_number.wrapping_add(1);
                            stream.message(&AudioFrame { sequence_number, ..*frame }.into());
                        }
                    });
                }
                _ => write(stream),
            }
        }
    }
}

fn write_event(
    stream: &mut Stream,
    fault: Fault,
    call: &Call,
    event_type: EventType,
    at_ms: i64,
    rng: &mut Rng,
) {
    let step = |event_type| Step::Event { event_type, at_ms };
    let write = |stream: &mut Stream, event_type| {
        call.message(&step(event_type), |message| stream.message(message));
    };
    match (fault, event_type) {
        (Fault::MissingCreate, EventType::CHANNEL_CREATE) => return,
        (Fault::BadUtf8 | Fault::CutBody | Fault::NewerEnvelope, EventType::CHANNEL_ANSWER) => {
            call.message(&step(event_type), |message| {
                let mut body = stream.body(message);
                spoil(fault, &mut body);
                stream.frame(MethodId::STREAM_EVENTS, &body);
            });
            return;
        }
        _ => write(stream, event_type),
    }
    match (fault, event_type) {
        (Fault::ShortFrame, EventType::CHANNEL_CREATE) => {
            let length = rng.u32(0..4);
            stream.bytes.extend_from_slice(&length.to_le_bytes());
            // Where the length counts itself too, that was all of it.
            if stream.length != LengthField::WholeFrame {
                stream.bytes.extend((0..length).map(|_| 0));
            }
        }
        (Fault::Oversize, EventType::CHANNEL_CREATE) => {
            stream.frame(MethodId::STREAM_EVENTS, &vec![0; OVERSIZE]);
        }
        (Fault::UnknownMethod, EventType::CHANNEL_CREATE) => {
            stream.frame(MethodId(rng.u32(1..9999)), b"what is this?");
        }
        (Fault::UnknownType, EventType::CHANNEL_ANSWER) => {
            write(stream, EventType(rng.i32(6..100)));
        }
        (Fault::ReplayedHangup, EventType::CHANNEL_HANGUP_COMPLETE) => write(stream, event_type),
        (Fault::AnswerAfterEnd, EventType::CHANNEL_HANGUP_COMPLETE) => {
            write(stream, EventType::CHANNEL_ANSWER);
        }
        (Fault::StrayResume, EventType::CHANNEL_CREATE) => {
            write(stream, EventType::CHANNEL_RESUME);
        }
        (Fault::AudioAfterEnd, EventType::CHANNEL_HANGUP_COMPLETE) => {
            call.message(&step(event_type), |message| {
                if let Message::CallEvent(CallEvent { call_sid, .. }) = message {
                    stream.message(&audio(*call_sid));
                }
            });
        }
        (Fault::AudioWithoutCall, EventType::CHANNEL_CREATE) => {
            stream.message(&audio(Text::new("nobody-knows-this-call")));
        }
        _ => {}
    }
}

/// The last frame of a stream that broke.
pub(super) fn cut_frame(stream: &mut Stream) {
    let start = stream.bytes.len();
    stream.frame(MethodId::STREAM_EVENTS, &[0; 64]);
    stream.bytes.truncate(start + 24);
}

fn audio(call_sid: Text<'_>) -> Message<'_> {
    let payload = &[0xff; 160];
    AudioFrame { call_sid, payload, codec: "PCMU".into(), ..AudioFrame::default() }.into()
}

/// Spoils a body, whatever it is written as.
fn spoil(fault: Fault, body: &mut Vec<u8>) {
    match fault {
        Fault::CutBody => body.truncate(body.len() / 2),
        Fault::NewerEnvelope => {
            if let Some(versions) = body.first_chunk_mut() {
                *versions = [9, 9];
            }
        }
        _ => {
            // The call's identifier is the first text in either form.
            if let Some(byte) = body.get_mut(20) {
                *byte = 0xff;
            }
        }
    }
}

/// Larger than any body that is taken by default.
const OVERSIZE: usize = crate::args::DEFAULT_LIMIT as usize + 1;

const ALL: [Fault; 16] = [
    Fault::ShortFrame,
    Fault::UnknownMethod,
    Fault::ReplayedHangup,
    Fault::BadUtf8,
    Fault::LostAudio,
    Fault::AnswerAfterEnd,
    Fault::CutBody,
    Fault::MissingCreate,
    Fault::UnknownType,
    Fault::RepeatedAudio,
    Fault::LateAudio,
    Fault::AudioAfterEnd,
    Fault::AudioWithoutCall,
    Fault::NewerEnvelope,
    Fault::StrayResume,
    Fault::Oversize,
];
