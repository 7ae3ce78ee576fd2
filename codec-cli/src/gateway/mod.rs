//! The gateway's frames.

mod faults;
mod form;
mod generate;
mod made_up_call;
mod order;
mod parse;
mod render;

pub(crate) use generate::generate;
pub(crate) use parse::{Defaults, parse_line};

use callevents::framing::frame::{Frame, FrameDecoder};
use callevents::gateway::{AudioFrame, CallEvent, Direction, Message, MethodId, ReadOptions};
use callevents::{Bounded, DecodeError};

use crate::args::{Order, ReadArgs};
use crate::exit::Failure;
use crate::source::{CallFact, Judgement, Record, Sink, Source};
use order::Judge;

/// The name of this source in JSON.
pub(crate) const NAME: &str = "gateway";

/// Reads a stream of frames.
pub(crate) struct Frames {
    decoder: FrameDecoder<0, Bounded>,
    teller: Teller,
}

/// Tells sinks what frames and errors are.
struct Teller {
    options: ReadOptions,
    judge: Option<Judge>,
    /// Room for a body that is built again, to see whether it becomes the same.
    scratch: Vec<u8>,
}

impl Frames {
    pub(crate) fn new(args: &ReadArgs, order: Order) -> Result<Self, Failure> {
        let gateway = &args.gateway;
        let limit = usize::try_from(gateway.limit).unwrap_or(usize::MAX);
        let judge = match order {
            Order::Off => None,
            Order::Report | Order::Enforce => Some(Judge::new(args.max_calls)?),
        };
        let options = ReadOptions {
            body: gateway.body.format(),
            direction: gateway.direction.direction(),
            legacy_ids: gateway.legacy_ids,
        };
        Ok(Self {
            decoder: FrameDecoder::with_limit(limit).with_length_field(gateway.length.field()),
            teller: Teller { options, judge, scratch: Vec::new() },
        })
    }
}

impl Source for Frames {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        let mut input = bytes;
        loop {
            match self.decoder.next(&mut input) {
                Ok(Some(frame)) => self.teller.frame(&frame, sink)?,
                Ok(None) => return Ok(()),
                Err(error) => self.teller.framing_error(error, sink)?,
            }
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        match self.decoder.finish() {
            Ok(()) => Ok(()),
            Err(error) => self.teller.framing_error(error, sink),
        }
    }
}

impl Teller {
    fn frame(&mut self, frame: &Frame<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        let message = match frame.message_with(&self.options) {
            Ok(message) => message,
            Err(error) => return self.body_error(frame, error, sink),
        };
        let outbound = self.options.direction_of(frame) == Direction::ToGateway;
        let (judgement, call) = match &message {
            Message::CallEvent(event) => self.event(event),
            Message::AudioFrame(audio) => self.audio(audio, outbound),
            _ => (None, None),
        };
        let form = form::of(&message, frame, self.options.body, &mut self.scratch);
        sink.record(&Record {
            source: NAME,
            kind: message.kind(),
            offset: frame.stream_offset,
            judgement,
            error: None,
            call,
            members: &|writer| render::message(writer, &message, &form),
        })
    }

    /// A body that cannot be decoded: its bytes are handed on as they are.
    fn body_error(
        &mut self,
        frame: &Frame<'_>,
        error: DecodeError,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        let is_event = [MethodId::STREAM_EVENTS, MethodId::LEGACY_CALL_EVENT]
            .contains(&MethodId(frame.method_id));
        if is_event {
            self.announce_gap();
        }
        sink.record(&Record {
            members: &|writer| render::raw_frame(writer, frame),
            ..error_record(error)
        })
    }

    /// A frame that cannot be read, or was cut.
    fn framing_error(&mut self, error: DecodeError, sink: &mut dyn Sink) -> Result<(), Failure> {
        self.announce_gap();
        sink.record(&error_record(error))
    }

    /// What could not be read may have been an event.
    fn announce_gap(&mut self) {
        if let Some(judge) = &mut self.judge {
            judge.announce_gap();
        }
    }

    fn event<'a>(&mut self, event: &CallEvent<'a>) -> (Option<Judgement>, Option<CallFact<'a>>) {
        let judgement = self.judge.as_mut().map(|judge| judge.event(event));
        let update = event.update();
        let is_end = update.is_some_and(|update| update.end.is_some());
        let fact = CallFact::Event {
            call: event.call_sid.as_str(),
            name: match event.event_type.name() {
                Some(name) => name.into(),
                None => event.event_type.to_string().into(),
            },
            update,
            duration_s: is_end.then_some(event.duration_seconds.into()),
        };
        (judgement, Some(fact))
    }

    fn audio<'a>(
        &mut self,
        audio: &AudioFrame<'a>,
        outbound: bool,
    ) -> (Option<Judgement>, Option<CallFact<'a>>) {
        let judged = self.judge.as_mut().map(|judge| judge.audio(audio, outbound));
        let missing = judged.map_or(0, |(_, missing)| missing);
        let fact = CallFact::Audio { call: audio.call_sid.as_str(), missing };
        (judged.map(|(judgement, _)| judgement), Some(fact))
    }
}

fn error_record(error: DecodeError) -> Record<'static> {
    Record {
        source: NAME,
        kind: "error",
        offset: error.stream_offset().unwrap_or_default(),
        judgement: None,
        error: Some(error),
        call: None,
        members: &|_| (),
    }
}
