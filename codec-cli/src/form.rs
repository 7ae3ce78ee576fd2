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

/// The beginning of an input, until a line tells what it can only be of.
#[derive(Debug, Default)]
pub struct Beginning {
    /// All that has come by now.
    so_far: Vec<u8>,
    /// Where the line at hand begins in it.
    line: usize,
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
        (untold(&self.so_far), core::mem::take(&mut self.so_far))
    }

    /// What the input is, if its lines tell. A capture may begin in the middle of a line, and that
    /// line tells nothing.
    fn form(&mut self) -> Option<Form> {
        let known = self.so_far.get(..UNKNOWN_LIMIT).unwrap_or(&self.so_far);
        while let Some(rest) = known.get(self.line..).filter(|rest| !rest.is_empty()) {
            let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let text = text.strip_prefix(BOM).filter(|_| self.line == 0).unwrap_or(text);
            if text.trim_ascii_start().starts_with(b"{") {
                return Some(Form::Lines);
            }
            let colon = text.iter().position(|byte| *byte == b':');
            let is_stream = match colon {
                // So may the rest of a line of JSON begin; but that has quotes.
                Some(0) => end.is_some() && !text.contains(&b'"'),
                Some(colon) => text.get(..colon).is_some_and(is_field),
                None => end.is_some() && is_field(text),
            };
            if is_stream {
                return Some(Form::Stream);
            }
            match end {
                Some(end) => self.line += end + 1,
                None => break,
            }
        }
        (self.so_far.len() >= UNKNOWN_LIMIT).then(|| untold(known))
    }
}

/// What the input is where no line tells: lines, of which each that is none is told as an error,
/// and not passed over. Comments alone are a stream that says nothing.
fn untold(so_far: &[u8]) -> Form {
    let text = so_far.strip_prefix(BOM).unwrap_or(so_far);
    let mut lines = text.split(|byte| matches!(byte, b'\r' | b'\n'));
    match lines.all(|line| line.is_empty() || line.starts_with(b":")) {
        true => Form::Stream,
        false => Form::Lines,
    }
}

/// Whether an event stream has fields of this name.
fn is_field(name: &[u8]) -> bool {
    [&b"data"[..], b"event", b"id", b"retry"].contains(&name)
}

/// So much is looked at to tell what the input is, in bytes.
const UNKNOWN_LIMIT: usize = 64 * 1024;
