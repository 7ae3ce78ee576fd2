//! voicetyped's events: in an event stream, or one a line.

mod order;
mod render;

pub(crate) use render::build;

use std::borrow::Cow;

use callevents::DecodeError;
use callevents::bindings::too_large;
use callevents::framing::sse::SseEvent;
use callevents::voicetyped::{Event, Payload};

use crate::args::Order;
use crate::exit::Failure;
use crate::form::{Beginning, Form};
use crate::lines::{LINE_LIMIT, Line, Lines};
use crate::source::{CallFact, Record, Sink, Source};
use crate::sse::{Item, Stream, tell_other};
use order::Judge;

/// The name of this source in JSON.
pub(crate) const NAME: &str = "voicetyped";

/// Reads events in whichever way they come.
pub(crate) struct Events {
    input: Input,
    /// The stream, until it is known that there is none.
    stream: Stream,
    teller: Teller,
}

enum Input {
    Unknown(Beginning),
    Stream,
    Lines(Lines),
}

impl Input {
    fn of(form: Form) -> Self {
        match form {
            Form::Stream => Self::Stream,
            Form::Lines => Self::Lines(Lines::new(LINE_LIMIT)),
        }
    }
}

/// Tells sinks what events and errors are.
struct Teller {
    judge: Option<Judge>,
}

impl Events {
    pub(crate) fn new(stream: Stream, order: Order, max_calls: u32) -> Result<Self, Failure> {
        let judge = match order {
            Order::Off => None,
            Order::Report | Order::Enforce => Some(Judge::new(max_calls)?),
        };
        let input = Input::Unknown(Beginning::default());
        Ok(Self { input, stream, teller: Teller { judge } })
    }

    /// What is known to be an event stream.
    #[cfg(feature = "follow")]
    pub(crate) fn of_stream(stream: Stream, order: Order, max_calls: u32) -> Result<Self, Failure> {
        Ok(Self { input: Input::Stream, ..Self::new(stream, order, max_calls)? })
    }

    /// Takes what is known to be a stream or lines.
    fn take(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        let teller = &mut self.teller;
        match &mut self.input {
            Input::Lines(lines) => lines.feed(bytes, |line| teller.line(line, sink)),
            _ => self.stream.feed(bytes, &mut |item| teller.item(item, sink)),
        }
    }
}

impl Source for Events {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        let Input::Unknown(beginning) = &mut self.input else { return self.take(bytes, sink) };
        let Some((form, so_far)) = beginning.feed(bytes) else { return Ok(()) };
        self.input = Input::of(form);
        self.take(&so_far, sink)
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        if let Input::Unknown(beginning) = &mut self.input {
            let (form, so_far) = beginning.finish();
            self.input = Input::of(form);
            self.take(&so_far, sink)?;
        }
        let teller = &mut self.teller;
        match &mut self.input {
            Input::Lines(lines) => lines.finish(|line| teller.line(line, sink)),
            _ => self.stream.finish(&mut |item| teller.item(item, sink)),
        }
    }
}

#[cfg(feature = "follow")]
impl crate::source::EventStream for Events {
    fn end_connection(&mut self, sink: &mut dyn Sink) -> Result<crate::source::Resume, Failure> {
        self.finish(sink)?;
        if let Some(judge) = &mut self.teller.judge {
            judge.on_connect();
        }
        Ok(self.stream.resume())
    }
}

impl Teller {
    fn item(&mut self, item: Item<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        match item {
            Item::Event(sse) => {
                let origin = Origin::Stream(&sse);
                self.text(Event::from_sse(&sse), &sse.data, origin, sink)
            }
            other => {
                if let Item::Error(_) = other {
                    self.announce_gap();
                }
                tell_other(NAME, &other, sink)
            }
        }
    }

    fn line(&mut self, line: Line<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        let (line, offset) = match line {
            Line::Whole(line, offset) => (line, offset),
            Line::TooLong { offset, len } => {
                return self.error(Some(too_large(len, LINE_LIMIT)), offset, sink, &|_| ());
            }
        };
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        // All of them: the message must be the same when it is written on a line of its own.
        let mut text = line;
        while let [before @ .., b'\r'] = text {
            text = before;
        }
        match core::str::from_utf8(text) {
            Ok(text) => self.text(Event::parse(text.as_bytes()), text, Origin::Line(offset), sink),
            Err(_) => self.error(Event::parse(text).err(), offset, sink, &|writer| {
                render::bytes(writer, text);
            }),
        }
    }

    /// Tells of an event, as which `text` was parsed.
    fn text(
        &mut self,
        event: Result<Event<'_>, DecodeError>,
        text: &str,
        origin: Origin<'_>,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        let offset = match origin {
            Origin::Stream(sse) => sse.stream_offset,
            Origin::Line(offset) => offset,
        };
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                return self.error(Some(error), offset, sink, &|writer| {
                    render::unread(writer, text, origin);
                });
            }
        };
        let judgement = self.judge.as_mut().map(|judge| judge.event(&event));
        let call = event.session_id.to_cow();
        sink.record(&Record {
            source: NAME,
            kind: event.kind(),
            offset,
            judgement,
            error: None,
            call: fact(&event, &call),
            members: &|writer| render::event(writer, text, origin),
        })
    }

    fn error(
        &mut self,
        error: Option<DecodeError>,
        offset: u64,
        sink: &mut dyn Sink,
        members: &dyn Fn(&mut callevents::json::Writer<'_>),
    ) -> Result<(), Failure> {
        self.announce_gap();
        sink.record(&Record {
            source: NAME,
            kind: "error",
            offset,
            judgement: None,
            error,
            call: None,
            members,
        })
    }

    /// What could not be read may have been an event.
    fn announce_gap(&mut self) {
        if let Some(judge) = &mut self.judge {
            judge.announce_gap();
        }
    }
}

/// Where an event was found.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    Stream(&'a SseEvent<'a>),
    /// In a line that begins at this byte.
    Line(u64),
}

/// What an event says about its call, if it has one.
fn fact<'a>(event: &Event<'a>, call: &'a str) -> Option<CallFact<'a>> {
    let name: Cow<'static, str> = match event.payload {
        Payload::Unknown { name, .. } => name.to_string().into(),
        _ => event.kind().into(),
    };
    let duration_s = match event.payload {
        Payload::CallTerminated(end) => {
            end.duration_seconds.or_else(|| Some(end.duration_ms?.div_euclid(1000)))
        }
        _ => None,
    };
    let update = event.update();
    (!call.is_empty()).then_some(CallFact::Event { call, name, update, duration_s })
}
