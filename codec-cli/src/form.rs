//! Whether an input is an event stream or lines of JSON.

use crate::lines::BOM;

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An event stream.
    Stream,
    /// A message a line.
    Lines,
}

/// The beginning of an input, until its lines tell what it can only be of.
///
/// A capture may begin in the middle of a line, and the rest of that may look like anything: of
/// data in a stream like a line of JSON, of a string in JSON like a line of a stream. So the first
/// line is believed only where no later one tells.
#[derive(Debug, Default)]
pub struct Beginning {
    /// All that has come by now.
    so_far: Vec<u8>,
    /// Where the line at hand begins in it, and how much was searched for its end.
    line: usize,
    searched: usize,
    /// What the first line tells that is not blank, once that has ended.
    first: Option<Option<Form>>,
}

impl Beginning {
    /// Takes the next bytes. What the input is, with all that has come of it, once that is known.
    pub fn feed(&mut self, bytes: &[u8]) -> Option<(Form, Vec<u8>)> {
        self.so_far.extend_from_slice(bytes);
        let form = self.form()?;
        Some((form, core::mem::take(&mut self.so_far)))
    }

    /// What the input was, which has ended, and all of it.
    pub fn finish(&mut self) -> (Form, Vec<u8>) {
        (self.guess(), core::mem::take(&mut self.so_far))
    }

    /// What the input is, if its lines tell.
    fn form(&mut self) -> Option<Form> {
        while let Some(len) = self.known().get(self.searched..)?.iter().position(is_line_end) {
            let end = self.searched + len;
            let line = without_mark(self.known().get(..end)?, self.line);
            let told = told_by(line);
            if self.first.is_some() && told.is_some() {
                return told;
            }
            if !line.trim_ascii().is_empty() {
                self.first.get_or_insert(told);
            }
            (self.line, self.searched) = (end + 1, end + 1);
        }
        self.searched = self.known().len();
        (self.so_far.len() >= UNKNOWN_LIMIT).then(|| self.guess())
    }

    /// What the input seems to be where there is no more of it: its last line has no end.
    fn guess(&self) -> Form {
        let last = told_by(without_mark(self.known(), self.line));
        last.or(self.first.flatten()).unwrap_or_else(|| untold(self.known()))
    }

    /// What is looked at, which does not hang on the pieces in which it comes.
    fn known(&self) -> &[u8] {
        self.so_far.get(..UNKNOWN_LIMIT).unwrap_or(&self.so_far)
    }
}

/// The line that begins at `start`.
fn without_mark(text: &[u8], start: usize) -> &[u8] {
    let line = text.get(start..).unwrap_or_default();
    line.strip_prefix(BOM).filter(|_| start == 0).unwrap_or(line)
}

/// What the input is, if a line tells.
fn told_by(line: &[u8]) -> Option<Form> {
    if line.trim_ascii_start().starts_with(b"{") {
        return Some(Form::Lines);
    }
    let is_stream = match line.iter().position(|byte| *byte == b':') {
        // So may the rest of a line of JSON begin; but that has quotes.
        Some(0) => !line.contains(&b'"'),
        Some(colon) => line.get(..colon).is_some_and(is_field),
        None => is_field(line),
    };
    is_stream.then_some(Form::Stream)
}

/// What the input is where no line tells: lines, of which each that is none is told as an error,
/// and not passed over. Comments alone are a stream that says nothing.
fn untold(so_far: &[u8]) -> Form {
    let text = without_mark(so_far, 0);
    let mut lines = text.split(is_line_end);
    match lines.all(|line| line.trim_ascii().is_empty() || line.starts_with(b":")) {
        true => Form::Stream,
        false => Form::Lines,
    }
}

/// Whether an event stream has fields of this name.
fn is_field(name: &[u8]) -> bool {
    [&b"data"[..], b"event", b"id", b"retry"].contains(&name)
}

fn is_line_end(byte: &u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// So much is looked at to tell what the input is, in bytes: a first line of the usual limit, and
/// the beginning of what follows.
const UNKNOWN_LIMIT: usize = 2 * 1024 * 1024;
