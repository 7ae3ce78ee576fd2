//! The common case: whole lines inside one chunk, taken without copying them.

use crate::buffer::Storage;

use super::found::Fields;
use super::parser::SseParser;
use super::scan;
use super::state::Field;
use super::step::{Step, is_text};

impl<const N: usize, S: Storage, const ID: usize> SseParser<N, S, ID> {
    /// Takes whole lines as long as they are of the common kinds.
    ///
    /// It stands at the start of a line, in a block that has no data yet. On `None` it stands at
    /// the start of a line again, and has taken in what it has read.
    #[inline(always)]
    pub(super) fn whole_lines<'i>(
        &mut self,
        items: bool,
        input: &mut &'i [u8],
    ) -> Option<Step<'i>> {
        let mut fields = Fields::default();
        let mut lines = [0; 3];
        let mut rest = *input;
        loop {
            let at = || self.position.wrapping_add(input.len().wrapping_sub(rest.len()) as u64);
            match *rest {
                [b'\n', ref after @ ..] | [b'\r', b'\n', ref after @ ..] => {
                    self.advance(input, input.len() - after.len());
                    rest = after;
                    if let Some(step) = self.dispatch(core::mem::take(&mut fields)) {
                        return Some(step);
                    }
                }
                [b'd', b'a', b't', b'a', b':', ref value @ ..] if fields.data.is_none() => {
                    let Some((value, after)) = text(value) else { break };
                    if value.len() > self.limit() {
                        break;
                    }
                    (lines[0], fields.data, rest) = (at(), Some(value), after);
                }
                [b'e', b'v', b'e', b'n', b't', b':', ref value @ ..] => {
                    let Some((value, after)) = text(value) else { break };
                    if value.len() > ID {
                        break;
                    }
                    (lines[1], fields.event_type, rest) = (at(), Some(value), after);
                }
                [b'i', b'd', b':', ref value @ ..] => {
                    let Some((value, after)) = text(value) else { break };
                    if value.len() > ID || value.contains(&0) {
                        break;
                    }
                    (lines[2], fields.id, rest) = (at(), Some(value), after);
                }
                [b':', ref comment @ ..] if !items => {
                    let Some((_, after)) = split(comment, scan::line_end(comment, 0)) else {
                        break;
                    };
                    rest = after;
                }
                _ => break,
            }
        }
        self.advance(input, input.len() - rest.len());
        self.take_in(&fields, lines);
        None
    }

    /// Keeps the fields that were read, since their block goes on in another way.
    #[cold]
    fn take_in(&mut self, fields: &Fields<'_>, [data_line, type_line, id_line]: [u64; 3]) {
        if let Some(data) = fields.data {
            self.line.start = data_line;
            self.block.has_data = true;
            self.line.collect = false;
            self.push(Field::Data, data);
        }
        if let Some(event_type) = fields.event_type {
            self.block.event_type.set(event_type, type_line);
        }
        if let Some(id) = fields.id {
            self.block.id.set(id, id_line);
            self.block.has_id = true;
        }
    }
}

/// A whole line of well-formed text, without its first space, and what follows it.
#[inline]
fn text(value: &[u8]) -> Option<(&[u8], &[u8])> {
    let value = value.strip_prefix(b" ").unwrap_or(value);
    let scan = scan::line(value);
    let (line, after) = split(value, scan.end)?;
    is_text(line, scan).then_some((line, after))
}

/// A line that ends at `end`, and what follows it; `None` if that is not sure yet.
#[inline]
fn split(bytes: &[u8], end: usize) -> Option<(&[u8], &[u8])> {
    let (line, rest) = bytes.split_at_checked(end)?;
    match rest {
        [b'\n', after @ ..] | [b'\r', b'\n', after @ ..] => Some((line, after)),
        // A CR alone, if another byte has come after it.
        [b'\r', after @ ..] if !after.is_empty() => Some((line, after)),
        _ => None,
    }
}
