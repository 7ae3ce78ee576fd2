//! `callevents encode`.

use std::io::Write;

use crate::Console;
use crate::args::EncodeArgs;
use crate::exit::{self, Failure};
use crate::input::{Input, shows_progress};
use crate::lines::{LINE_LIMIT, Line, Lines};
use crate::source::{self, Fault, Written};

pub(crate) fn run(args: &EncodeArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let show_progress = shows_progress(console, true);
    let mut input = Input::open(args.file.as_deref(), console.stdin, show_progress)?;
    let written = Written::default();
    let mut encoder = Encoder { args, number: 0, faults: 0, written, out: Vec::new() };
    let mut lines = Lines::new(LINE_LIMIT);
    while let Some(bytes) = input.next()? {
        lines.feed(bytes, |line| encoder.line(line, console.stderr))?;
        console.stdout.write_all(&encoder.out)?;
        // What is waited for next may be long in coming.
        console.stdout.flush()?;
        encoder.out.clear();
    }
    lines.finish(|line| encoder.line(line, console.stderr))?;
    console.stdout.write_all(&encoder.out)?;
    if encoder.faults > FAULTS_SHOWN {
        let more = encoder.faults - FAULTS_SHOWN;
        let _ = writeln!(console.stderr, "callevents: {more} more lines could not be written");
    }
    Ok(if encoder.faults == 0 { exit::OK } else { exit::FAULTS })
}

struct Encoder<'a> {
    args: &'a EncodeArgs,
    /// Of the line at hand, counted from 1.
    number: u64,
    faults: u64,
    written: Written,
    /// What is still to be written.
    out: Vec<u8>,
}

impl Encoder<'_> {
    fn line(&mut self, line: Line<'_>, stderr: &mut dyn Write) -> Result<(), Failure> {
        self.number += 1;
        let result = match line {
            Line::Whole(line, _) if line.trim_ascii().is_empty() => Ok(()),
            Line::Whole(line, _) => {
                source::build(line, self.args, &mut self.written, &mut self.out)
            }
            Line::TooLong { .. } => {
                Err(Fault::at(LINE_LIMIT, format!("the line is longer than {LINE_LIMIT} bytes")))
            }
        };
        if let Err(fault) = result {
            self.faults += 1;
            if self.faults <= FAULTS_SHOWN {
                let Fault { at, what } = fault;
                // A fault that nobody can be told of still counts for the exit code.
                let _ = writeln!(stderr, "callevents: line {}, byte {at}: {what}", self.number);
            }
        }
        Ok(())
    }
}

/// So many faults are told one by one.
const FAULTS_SHOWN: u64 = 100;
