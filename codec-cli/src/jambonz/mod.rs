//! The messages of jambonz and its applications, a line each.

use std::borrow::Cow;

use callevents::DecodeError;
use callevents::jambonz::{ApplicationMessage, Data, JambonzOrder, Message, Route, parse};
use callevents::order::{CallTracker, Policy, Slot, State, Verdict};

use crate::args::{Order, ReadArgs};
use crate::capture::Row;
use crate::exit::Failure;
use crate::lines::{Line, Lines};
use crate::source::{CallFact, Judgement, Record, Sink, Source};

/// The name of this source in JSON.
pub(crate) const NAME: &str = "jambonz";

/// Reads lines of messages.
pub(crate) struct Messages {
    lines: Lines,
    teller: Teller,
}

/// Tells sinks what messages and errors are.
struct Teller {
    calls: Option<CallTracker<JambonzOrder, 0, Box<[Slot]>>>,
    /// Where the line at hand begins in the input.
    offset: u64,
    /// Room for a message that is built again.
    built: Vec<u8>,
}

impl Messages {
    pub(crate) fn new(args: &ReadArgs, order: Order) -> Result<Self, Failure> {
        let max_calls = args.max_calls;
        let capacity = usize::try_from(max_calls).unwrap_or(usize::MAX);
        let no_memory = |_| {
            Failure::Usage(format!("no memory for {max_calls} calls: give a smaller --max-calls"))
        };
        let calls = match order {
            Order::Off => None,
            Order::Report | Order::Enforce => {
                Some(CallTracker::with_capacity(capacity).map_err(no_memory)?)
            }
        };
        Ok(Self {
            lines: Lines::new(LINE_LIMIT),
            teller: Teller { calls, offset: 0, built: Vec::new() },
        })
    }
}

impl Source for Messages {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        self.lines.feed(bytes, |line| self.teller.line(line, sink))
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        self.lines.finish(|line| self.teller.line(line, sink))
    }
}

impl Teller {
    fn line(&mut self, line: Line<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        let Line::Whole(line) = line else {
            return Err(Failure::File(format!("a line is longer than {LINE_LIMIT} bytes")));
        };
        if !line.trim_ascii().is_empty() {
            self.row(&Row::of(line), sink)?;
        }
        self.offset += line.len() as u64 + 1;
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        if row.is_from_client().unwrap_or_else(|| is_of_application(&row.text)) {
            return match ApplicationMessage::parse(&row.text) {
                Ok(message) => {
                    let needed = message.encoded_len();
                    self.tell(row, message.kind(), needed, |out| message.encode(out), None, sink)
                }
                Err(error) => self.error(row, error, sink),
            };
        }
        match parse(&row.text) {
            Ok(message) => {
                let judgement = self.judge(&message, row.now_ms());
                let leg = message.leg_sid().unwrap_or_default().to_cow();
                let call = fact(&message, &leg);
                let needed = message.encoded_len();
                self.tell(
                    row,
                    message.kind(),
                    needed,
                    |out| message.encode(out),
                    Some((judgement, call)),
                    sink,
                )
            }
            Err(error) => {
                // What could not be read may have been a status.
                if let Some(calls) = &mut self.calls {
                    calls.announce_gap();
                }
                self.error(row, error, sink)
            }
        }
    }

    fn tell<'a>(
        &mut self,
        row: &Row<'_>,
        kind: &'a str,
        needed: usize,
        encode: impl FnOnce(&mut [u8]) -> Result<usize, callevents::EncodeError>,
        about: Option<(Option<Judgement>, Option<CallFact<'a>>)>,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        self.built.resize(needed, 0);
        // What was read can be built; if not, its text is told instead.
        let len = encode(&mut self.built).unwrap_or_default();
        let built = self.built.get(..len).unwrap_or_default();
        let (judgement, call) = about.unwrap_or_default();
        sink.record(&Record {
            source: NAME,
            kind,
            offset: self.offset,
            judgement,
            error: None,
            call,
            members: &|writer| row.write_message(writer, built),
        })
    }

    fn error(
        &mut self,
        row: &Row<'_>,
        error: DecodeError,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        sink.record(&Record {
            source: NAME,
            kind: "error",
            offset: self.offset,
            judgement: None,
            error: Some(error),
            call: None,
            members: &|writer| row.write_unread(writer),
        })
    }

    fn judge(&mut self, message: &Message<'_>, now_ms: u64) -> Option<Judgement> {
        let calls = self.calls.as_mut()?;
        calls.on_session(message, now_ms);
        let Data::CallStatus(status) = &message.data else { return None };
        let verdict = calls.observe(status, now_ms);
        // A call that was in flight before the capture began breaks the order with all that it
        // says, and yet nothing else is known of it.
        let is_first = matches!(verdict, Verdict::Violation { from: State::UNKNOWN, .. });
        let in_order = verdict.is_deliverable(Policy::Enforce);
        Some(Judgement { verdict: verdict.name(), in_order, is_news: in_order || is_first })
    }
}

/// What a message says about its call.
fn fact<'a>(message: &Message<'a>, leg: &'a str) -> Option<CallFact<'a>> {
    let name: Cow<'static, str> = match &message.data {
        Data::CallStatus(status) => status.call.call_status?.to_string().into(),
        _ => Cow::Borrowed(message.kind()),
    };
    let update = message.update()?;
    let duration_s = message.call().and_then(|call| call.duration);
    Some(CallFact::Event {
        call: leg,
        name,
        update: Some(update),
        // Durations are whole seconds; a cast cannot go beyond an integer's range.
        duration_s: duration_s.filter(|_| update.end.is_some()).map(|seconds| seconds as i64),
    })
}

/// Whether an application sends messages of this type. Where both ways are in one file without a
/// word on the direction, the type tells.
fn is_of_application(text: &[u8]) -> bool {
    Route::parse(text).is_ok_and(|route| route.name == "ack" || route.name == "command")
}

/// The longest line that is read, in bytes.
const LINE_LIMIT: usize = 128 * 1024 * 1024;
