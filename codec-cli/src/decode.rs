//! `callevents decode`.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use clap::ValueEnum;

use crate::Console;
use crate::args::{DecodeArgs, DecodeFormat, From, Order, ReadArgs};
use crate::calls;
use crate::exit::{self, Failure};
use crate::input::{Input, shows_progress};
use crate::json::LineBuffer;
use crate::source::{self, Record, Sink};

pub(crate) fn run(args: &DecodeArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let show_progress = shows_progress(console, args.format == DecodeFormat::Jsonl);
    match args.format {
        DecodeFormat::Table if args.updates => {
            Err(Failure::Usage("--updates are lines: leave --format table out".to_owned()))
        }
        DecodeFormat::Jsonl => {
            let order = args.order.unwrap_or(Order::Off);
            let mut sink = JsonLines::new(order, args.updates, console.stdout);
            read_all(&args.read, order, console.stdin, show_progress, &mut sink)?;
            sink.tell_dropped(console.stderr);
            tell_foreign(&args.read, sink.records, sink.errors, console.stderr);
            Ok(exit_code(args.read.strict, sink.errors))
        }
        DecodeFormat::Table => calls::table::run(args, show_progress, console),
    }
}

/// Reads all that there is, and hands it to `sink`.
pub(crate) fn read_all(
    args: &ReadArgs,
    order: Order,
    stdin: &mut dyn Read,
    show_progress: bool,
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    let mut source = source::open(args, order)?;
    let mut input = Input::open(args.file.as_deref(), stdin, show_progress)?;
    let chunk = args.chunk.and_then(|chunk| usize::try_from(chunk).ok());
    if let Some(len) = chunk {
        input = input.with_chunks_of(len);
    }
    while let Some(bytes) = input.next()? {
        for bytes in bytes.chunks(chunk.unwrap_or(bytes.len())) {
            source.feed(bytes, sink)?;
        }
        sink.flush()?;
    }
    source.finish(sink)?;
    sink.flush()
}

/// Says how to name another system, where nothing in the input was a message of this one.
pub(crate) fn tell_foreign(args: &ReadArgs, records: u64, errors: u64, stderr: &mut dyn Write) {
    if errors == 0 || errors < records {
        return;
    }
    let name = |system: &From| system.to_possible_value().map(|value| value.get_name().to_owned());
    let all: Vec<_> = From::value_variants().iter().filter_map(name).collect();
    // There is nobody left to tell if this fails.
    let _ = writeln!(
        stderr,
        "callevents: nothing here could be read as {}; if it comes from another system, name that \
         one: --from {}",
        name(&args.from).unwrap_or_default(),
        all.join("|")
    );
}

/// The exit code of an input with so many errors.
pub(crate) fn exit_code(strict: bool, errors: u64) -> u8 {
    if strict && errors > 0 { exit::FAULTS } else { exit::OK }
}

/// Writes a line for each record.
pub(crate) struct JsonLines<'s> {
    enforce: bool,
    /// Whether only errors are told, and what messages say about calls in the words of all systems.
    updates: bool,
    out: &'s mut dyn Write,
    /// Lines that are still to be written.
    pending: Vec<u8>,
    line: LineBuffer,
    records: u64,
    pub(crate) errors: u64,
    /// How many lines may still be written; then there is enough.
    left: u64,
    /// What was left out, by verdict.
    dropped: BTreeMap<&'static str, u64>,
}

impl Sink for JsonLines<'_> {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Failure> {
        self.records += 1;
        self.errors += u64::from(record.error.is_some());
        match record.judgement {
            Some(judgement) if self.enforce && !judgement.in_order => {
                *self.dropped.entry(judgement.verdict).or_default() += 1;
                return Ok(());
            }
            _ => {}
        }
        match record.update() {
            _ if !self.updates || record.error.is_some() => {
                self.line.write(&mut self.pending, &|writer| record.write(writer))?;
            }
            Some(update) => {
                self.line
                    .write(&mut self.pending, &|writer| record.write_update(&update, writer))?;
            }
            None => return Ok(()),
        }
        self.left -= 1;
        if self.left == 0 {
            self.flush()?;
            return Err(Failure::Enough);
        }
        if self.pending.len() >= PENDING_LEN { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        self.out.write_all(&self.pending)?;
        self.pending.clear();
        Ok(self.out.flush()?)
    }
}

impl<'s> JsonLines<'s> {
    pub(crate) fn new(order: Order, updates: bool, out: &'s mut dyn Write) -> Self {
        Self {
            enforce: order == Order::Enforce,
            updates,
            out,
            pending: Vec::new(),
            line: LineBuffer::default(),
            records: 0,
            errors: 0,
            left: u64::MAX,
            dropped: BTreeMap::new(),
        }
    }

    /// Writes no more than so many lines.
    #[cfg(feature = "follow")]
    pub(crate) fn with_limit(self, lines: u64) -> Self {
        Self { left: lines.max(1), ..self }
    }

    /// Says how much was left out, and why.
    pub(crate) fn tell_dropped(&self, stderr: &mut dyn Write) {
        let dropped: u64 = self.dropped.values().sum();
        if dropped > 0 {
            let verdicts: Vec<_> =
                self.dropped.iter().map(|(verdict, count)| format!("{count} {verdict}")).collect();
            let _ = writeln!(
                stderr,
                "callevents: dropped {dropped} of {} messages: {}",
                self.records,
                verdicts.join(", ")
            );
        }
    }
}

/// So many bytes are written at once.
const PENDING_LEN: usize = 64 * 1024;
