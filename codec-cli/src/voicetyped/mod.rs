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
use crate::lines::{BOM, Line, Lines};
use crate::rows::LINE_LIMIT;
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

/// What the input is, as the first line tells that can only be of one of them.
enum Input {
    Unknown {
        /// All that has come by now.
        so_far: Vec<u8>,
        /// Where the line at hand begins in it.
        line: usize,
    },
    Stream,
    Lines(Lines),
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
        let input = Input::Unknown { so_far: Vec::new(), line: 0 };
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
        let Input::Unknown { so_far, line } = &mut self.input else {
            return self.take(bytes, sink);
        };
        so_far.extend_from_slice(bytes);
        let Some(input) = told_by(so_far, line) else { return Ok(()) };
        let so_far = core::mem::take(so_far);
        self.input = input;
        self.take(&so_far, sink)
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        if let Input::Unknown { so_far, .. } = &mut self.input {
            let so_far = core::mem::take(so_far);
            self.input = untold(&so_far);
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

/// What the input is, if its lines from `line` on tell; moves `line` behind those that do not.
///
/// A capture may begin in the middle of a line, and that line tells nothing.
fn told_by(so_far: &[u8], line: &mut usize) -> Option<Input> {
    let known = so_far.get(..UNKNOWN_LIMIT).unwrap_or(so_far);
    while let Some(rest) = known.get(*line..).filter(|rest| !rest.is_empty()) {
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let text = text.strip_prefix(BOM).filter(|_| *line == 0).unwrap_or(text);
        if text.trim_ascii_start().starts_with(b"{") {
            return Some(Input::Lines(Lines::new(LINE_LIMIT)));
        }
        let colon = text.iter().position(|byte| *byte == b':');
        let is_stream = match colon {
            // So may the rest of a line of JSON begin; but that has quotes.
            Some(0) => end.is_some() && !text.contains(&b'"'),
            Some(colon) => text.get(..colon).is_some_and(is_field),
            None => end.is_some() && is_field(text),
        };
        if is_stream {
            return Some(Input::Stream);
        }
        match end {
            Some(end) => *line += end + 1,
            None => break,
        }
    }
    if so_far.len() < UNKNOWN_LIMIT { None } else { Some(untold(known)) }
}

/// What the input is where no line tells: lines, of which each that is none is told as an error,
/// and not passed over. Comments alone are a stream that says nothing.
fn untold(so_far: &[u8]) -> Input {
    let text = so_far.strip_prefix(BOM).unwrap_or(so_far);
    let mut lines = text.split(|byte| matches!(byte, b'\r' | b'\n'));
    match lines.all(|line| line.is_empty() || line.starts_with(b":")) {
        true => Input::Stream,
        false => Input::Lines(Lines::new(LINE_LIMIT)),
    }
}

/// Whether an event stream has fields of this name.
fn is_field(name: &[u8]) -> bool {
    [&b"data"[..], b"event", b"id", b"retry"].contains(&name)
}

/// So much is looked at to tell what the input is, in bytes.
const UNKNOWN_LIMIT: usize = 64 * 1024;
