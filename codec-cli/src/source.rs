//! Where messages come from, whatever the system: the one place that knows all of them.

use std::borrow::Cow;

use callevents::json::{Raw, Writer};
use callevents::order::{OrderRules, Policy, State, Verdict};
use callevents::{CallUpdate, DecodeError, Phase};

use crate::args::{EncodeArgs, From, Order, ReadArgs};
use crate::exit::Failure;
use crate::{capture, gateway, jambonz, rtpbridge, sse, voicetyped};

/// Turns the bytes of one system into records.
pub(crate) trait Source {
    /// Takes the next bytes of the input, and tells what is in them.
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure>;

    /// The input has ended: tells what was left incomplete.
    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure>;
}

/// A source whose bytes come over connections, one after the other.
#[cfg(feature = "follow")]
pub(crate) trait EventStream: Source {
    /// The connection has ended: tells what was cut off, and gives what the next one is to know.
    fn end_connection(&mut self, sink: &mut dyn Sink) -> Result<Resume, Failure>;
}

/// What the next connection of an event stream is to know of those before.
#[cfg(feature = "follow")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Resume {
    /// The last event's id; empty if there was none.
    pub(crate) last_event_id: String,
    /// How long the server wants its clients to wait, in ms.
    pub(crate) retry_ms: Option<u64>,
}

/// Takes records: writes them, or counts them.
pub(crate) trait Sink {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Failure>;

    /// All that was read so far has been told: nothing is to be held back.
    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }
}

/// What a source tells of one message, or of an error.
pub(crate) struct Record<'a> {
    /// The system's name.
    pub(crate) source: &'static str,
    /// The message's name in snake case, `unknown` or `error`.
    pub(crate) kind: &'a str,
    /// Where it begins in the input, in bytes.
    pub(crate) offset: u64,
    /// What the order makes of it, if that was asked for and it is of a call.
    pub(crate) judgement: Option<Judgement>,
    /// Why it could not be decoded, if so.
    pub(crate) error: Option<DecodeError>,
    /// What it says about a call, if it does.
    pub(crate) call: Option<CallFact<'a>>,
    /// Writes its other members.
    pub(crate) members: &'a dyn Fn(&mut Writer<'_>),
}

/// What the order makes of a message.
#[derive(Clone, Copy)]
pub(crate) struct Judgement {
    pub(crate) verdict: &'static str,
    /// Whether it is to be delivered when the order is enforced.
    pub(crate) in_order: bool,
    /// Whether it tells something about its call that is not known better already.
    pub(crate) is_news: bool,
    /// Whether its call was over before.
    pub(crate) is_late: bool,
    /// Whether it does not go on from where the call was last heard to be: events were lost.
    pub(crate) is_after_loss: bool,
}

/// What one message says about a call.
pub(crate) enum CallFact<'a> {
    Event {
        call: &'a str,
        /// The event's name, or its number.
        name: Cow<'static, str>,
        update: Option<CallUpdate<'a>>,
        /// How long the call was, in seconds, if the message says so.
        duration_s: Option<i64>,
    },
    Audio {
        call: &'a str,
        /// How many frames before this one are missing.
        missing: u64,
    },
}

/// The source that the command line asks for.
pub(crate) fn open(args: &ReadArgs, order: Order) -> Result<Box<dyn Source>, Failure> {
    let stream = || sse::Stream::new(args.gateway.limit, args.comments);
    match args.from {
        From::Gateway => Ok(Box::new(gateway::Frames::new(args, order)?)),
        From::Jambonz => Ok(Box::new(jambonz::Messages::open(order, args.max_calls)?)),
        From::Sse => Ok(Box::new(sse::Events::new(stream()))),
        From::Voicetyped => Ok(Box::new(voicetyped::Events::new(stream(), order, args.max_calls)?)),
        From::Rtpbridge => Ok(Box::new(rtpbridge::Messages::open(order, args.max_calls))),
    }
}

impl Judgement {
    /// What a verdict means; whether the message is news is known from it.
    pub(crate) fn of<R: OrderRules>(verdict: Verdict) -> Self {
        let in_order = verdict.is_deliverable(Policy::Enforce);
        Self {
            verdict: verdict.name(),
            in_order,
            is_news: in_order,
            is_late: R::is_late(&verdict),
            is_after_loss: false,
        }
    }

    /// The same of the first event of a call that was in flight before the capture began: it breaks
    /// the order with all that it says, and yet nothing else is known of it.
    pub(crate) fn of_any_begin<R: OrderRules>(verdict: Verdict) -> Self {
        let is_first = matches!(verdict, Verdict::Violation { from: State::UNKNOWN, .. });
        let judgement = Self::of::<R>(verdict);
        Self { is_news: judgement.is_news || is_first, ..judgement }
    }
}

impl Record<'_> {
    /// Writes all members.
    pub(crate) fn write(&self, writer: &mut Writer<'_>) {
        self.write_head(self.kind, writer);
        if let Some(error) = self.error {
            writer.key("error").string(error.kind().name());
            if let Some(field) = error.field() {
                writer.key("field").string(field);
            }
            writer.key("at").u64(error.offset().into());
            writer.key("message").string(error.to_string().as_str());
        }
        (self.members)(writer);
    }

    /// What it says about a call in the words of all systems, if it does. Behind the call's end
    /// only what it says of that: all else tells of what was, as `trying` does then.
    pub(crate) fn update(&self) -> Option<CallUpdate<'_>> {
        let Some(CallFact::Event { update, .. }) = &self.call else { return None };
        let is_late = self.judgement.is_some_and(|judgement| judgement.is_late);
        update.filter(|update| !is_late || update.phase == Phase::Ended)
    }

    /// Writes an update that it says, instead of its own members.
    pub(crate) fn write_update(&self, update: &CallUpdate<'_>, writer: &mut Writer<'_>) {
        self.write_head("call_update", writer);
        writer.key("call_id").string(update.call_id.to_string().as_str());
        writer.key("phase").string(update.phase.name());
        match update.at_ms {
            Some(at_ms) => writer.key("at_ms").i64(at_ms),
            None => writer.key("at_ms").null(),
        };
        writer.key("end");
        let Some(end) = update.end else {
            writer.null();
            return;
        };
        writer.begin_object();
        writer.key("class").string(end.class.name());
        let numbers = [("q850", end.q850.map(|cause| cause.0.into())), ("sip", end.sip)];
        for (name, number) in numbers {
            match number {
                Some(number) => writer.key(name).u64(number.into()),
                None => writer.key(name).null(),
            };
        }
        writer.end_object();
    }

    /// Whether it is left out when the order is enforced.
    pub(crate) fn is_out_of_order(&self) -> bool {
        self.judgement.is_some_and(|judgement| !judgement.in_order)
    }

    fn write_head(&self, kind: &str, writer: &mut Writer<'_>) {
        writer.key("source").string(self.source);
        writer.key("kind").string(kind);
        writer.key("offset").u64(self.offset);
        if let Some(judgement) = self.judgement {
            writer.key("verdict").string(judgement.verdict);
            if judgement.is_after_loss {
                writer.key("gap").bool(true);
            }
        }
    }
}

/// What is wrong with a line that is to be encoded.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The byte of the line at which it was found.
    pub(crate) at: usize,
    pub(crate) what: Cow<'static, str>,
}

impl Fault {
    pub(crate) fn at(at: usize, what: impl Into<Cow<'static, str>>) -> Self {
        Self { at, what: what.into() }
    }
}

impl core::convert::From<DecodeError> for Fault {
    fn from(error: DecodeError) -> Self {
        Self::at(usize::try_from(error.offset()).unwrap_or(usize::MAX), error.kind().text())
    }
}

/// What was written before, as far as it counts for what comes next.
#[derive(Default)]
pub(crate) struct Written {
    last_id: sse::LastId,
}

/// Writes the bytes that a line of JSON describes behind what `out` holds; nothing if there is a
/// fault. The line's own `source` says whose they are.
pub(crate) fn build(
    line: &[u8],
    args: &EncodeArgs,
    written: &mut Written,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    let source = Raw::new(line)?.entry("source");
    match source.map(|source| source.as_string().unwrap_or_default()) {
        Some(name) if name == sse::NAME => sse::build(line, &mut written.last_id, out),
        Some(name) if name == voicetyped::NAME => {
            voicetyped::build(line, &mut written.last_id, out)
        }
        Some(name) if name == jambonz::NAME || name == rtpbridge::NAME => capture::build(line, out),
        Some(name) if name != gateway::NAME => {
            Err(Fault::at(0, format!("there is no source {:?}", name.to_string())))
        }
        _ => {
            let defaults =
                gateway::Defaults { body: args.body.format(), length: args.length.field() };
            gateway::parse_line(line, &defaults, out)
        }
    }
}
