//! Systems whose text messages stand a line each, alone or as rows of a recording.

use callevents::bindings::too_large;
use callevents::{DecodeError, EncodeError};

use crate::capture::Row;
use crate::exit::Failure;
use crate::lines::{LINE_LIMIT, Line, Lines};
use crate::source::{CallFact, Judgement, Record, Sink, Source};

/// Understands the messages of one system.
pub(crate) trait System {
    /// The name of the source in JSON.
    const NAME: &'static str;

    /// Tells what one message says.
    fn row(
        &mut self,
        row: &Row<'_>,
        teller: &mut Teller,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure>;

    /// A message is lost, of whichever connection.
    fn lose(&mut self);
}

/// Reads lines of messages.
pub(crate) struct Rows<S> {
    lines: Lines,
    system: S,
    teller: Teller,
}

/// Tells sinks what messages and errors are.
pub(crate) struct Teller {
    source: &'static str,
    /// Where the line at hand begins in the input.
    offset: u64,
    /// Room for a message that is built again.
    built: Vec<u8>,
}

/// What else is told of a message.
#[derive(Default)]
pub(crate) struct About<'a> {
    pub(crate) judgement: Option<Judgement>,
    pub(crate) call: Option<CallFact<'a>>,
}

impl<S: System> Rows<S> {
    pub(crate) fn new(system: S) -> Self {
        let teller = Teller { source: S::NAME, offset: 0, built: Vec::new() };
        Self { lines: Lines::new(LINE_LIMIT), system, teller }
    }
}

/// A system whose messages come from connections that are open now.
#[cfg(feature = "follow")]
pub(crate) trait Live: System {
    /// Messages of this connection are lost.
    fn announce_loss(&mut self, conn: &str);

    /// Nothing more comes from this connection.
    fn end_connection(&mut self, conn: &str);
}

/// A source whose messages come whole, from connections that are open now.
#[cfg(feature = "follow")]
pub(crate) trait Messages {
    /// Takes a whole message.
    fn message(&mut self, row: &Row<'_>, sink: &mut dyn Sink) -> Result<(), Failure>;

    /// Messages of this connection are lost.
    fn announce_loss(&mut self, conn: &str);

    /// Nothing more comes from this connection.
    fn end_connection(&mut self, conn: &str);
}

#[cfg(feature = "follow")]
impl<S: Live> Messages for Rows<S> {
    fn message(&mut self, row: &Row<'_>, sink: &mut dyn Sink) -> Result<(), Failure> {
        self.system.row(row, &mut self.teller, sink)?;
        self.teller.offset += row.text.len() as u64 + 1;
        Ok(())
    }

    fn announce_loss(&mut self, conn: &str) {
        self.system.announce_loss(conn);
    }

    fn end_connection(&mut self, conn: &str) {
        self.system.end_connection(conn);
    }
}

impl<S: System> Source for Rows<S> {
    fn feed(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<(), Failure> {
        let Self { lines, system, teller } = self;
        lines.feed(bytes, |line| teller.line(line, system, sink))
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Result<(), Failure> {
        let Self { lines, system, teller } = self;
        lines.finish(|line| teller.line(line, system, sink))
    }
}

impl Teller {
    fn line(
        &mut self,
        line: Line<'_>,
        system: &mut impl System,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        let (line, offset) = match line {
            Line::Whole(line, offset) => (line, offset),
            Line::TooLong { offset, len } => {
                system.lose();
                return sink.record(&Record {
                    source: self.source,
                    kind: "error",
                    offset,
                    judgement: None,
                    error: Some(too_large(len, LINE_LIMIT)),
                    call: None,
                    members: &|_| (),
                });
            }
        };
        self.offset = offset;
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        system.row(&Row::of(line), self, sink)
    }

    /// Tells of a message, which `encode` builds again in `needed` bytes.
    pub(crate) fn message(
        &mut self,
        row: &Row<'_>,
        kind: &str,
        needed: usize,
        encode: impl FnOnce(&mut [u8]) -> Result<usize, EncodeError>,
        about: About<'_>,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        self.built.resize(needed, 0);
        // What was read can be built; if not, its text is told instead.
        let len = encode(&mut self.built).unwrap_or_default();
        let built = self.built.get(..len).unwrap_or_default();
        sink.record(&Record {
            source: self.source,
            kind,
            offset: self.offset,
            judgement: about.judgement,
            error: None,
            call: about.call,
            members: &|writer| row.write_message(writer, built),
        })
    }

    /// Tells of a message that cannot be read.
    pub(crate) fn error(
        &mut self,
        row: &Row<'_>,
        error: DecodeError,
        sink: &mut dyn Sink,
    ) -> Result<(), Failure> {
        sink.record(&Record {
            source: self.source,
            kind: "error",
            offset: self.offset,
            judgement: None,
            error: Some(error),
            call: None,
            members: &|writer| row.write_unread(writer),
        })
    }
}
