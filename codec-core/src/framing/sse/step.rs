//! The state machine: line by line, and piece by piece where a line is cut.

use crate::DecodeError;
use crate::buffer::Storage;

use super::found::{Fields, Found, Source};
use super::parser::SseParser;
use super::scan;
use super::state::{Bom, Digits, Field, LONGEST_NAME, Place};

/// What one step has come upon.
pub(super) enum Step<'i> {
    /// The input is used up.
    More,
    Event(Found<'i>),
    Comment(Source<'i>),
    Retry(u64),
    Ignored(Field, Source<'i>),
    Error(DecodeError),
}

impl<const N: usize, S: Storage, const ID: usize> SseParser<N, S, ID> {
    /// Reads until something has come up, or the input is used up; `items` are all that there is,
    /// and not events only.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn step<'i>(&mut self, items: bool, input: &mut &'i [u8]) -> Step<'i> {
        loop {
            let Some(&byte) = input.first() else { return Step::More };
            if self.after_cr {
                self.after_cr = false;
                if byte == b'\n' {
                    self.pass_line_feed(input);
                    continue;
                }
            }
            if let Bom::Seen(len) = self.bom {
                self.take_bom(items, len, byte, input);
                continue;
            }
            if !self.line.has_begun() {
                // Where size counts, what reads any line is enough.
                if !crate::PLAIN && !self.block.has_data {
                    if let Some(step) = self.whole_lines(items, input) {
                        return step;
                    }
                }
                self.line.start = self.position;
            }
            if let Some(step) = self.read_line(items, input) {
                return step;
            }
        }
    }

    /// Passes over the LF of a CRLF; behind a blank line, the next block begins after it.
    fn pass_line_feed(&mut self, input: &mut &[u8]) {
        let at_block_start = self.block.start == self.position;
        self.advance(input, 1);
        if at_block_start {
            self.block.start = self.position;
        }
    }

    /// Takes the stream's first bytes, which may be a byte order mark.
    fn take_bom(&mut self, items: bool, len: u8, byte: u8, input: &mut &[u8]) {
        let (seen, expected) = Bom::BYTES.split_at_checked(len.into()).unwrap_or_default();
        if expected.first() == Some(&byte) {
            self.advance(input, 1);
            self.bom = Bom::Seen(len + 1);
            if expected.len() == 1 {
                self.bom = Bom::Late;
                self.block.start = self.position;
            }
            return;
        }
        self.bom = Bom::Late;
        if len > 0 {
            // No known name begins like this.
            self.line.start = self.block.start;
            self.begin(items, Field::Unknown);
            self.feed(Field::Unknown, seen, 0);
        }
    }

    /// Reads up to the end of the current line, as far as it is there.
    fn read_line<'i>(&mut self, items: bool, input: &mut &'i [u8]) -> Option<Step<'i>> {
        loop {
            match self.line.place {
                Place::Name(len) => {
                    let &byte = input.first()?;
                    let name = self.line.name.get(..len.into()).unwrap_or_default();
                    match byte {
                        b'\n' | b'\r' if len == 0 => {
                            self.pass_line_end(input);
                            return self.dispatch(Fields::default());
                        }
                        b'\n' | b'\r' => {
                            let field = Field::named(name);
                            self.begin(items, field);
                            return self.end_line(items, field, None, input);
                        }
                        b':' => {
                            let field = if len == 0 { Field::Comment } else { Field::named(name) };
                            self.advance(input, 1);
                            self.begin(items, field);
                            if field == Field::Unknown {
                                self.feed(field, b":", 1);
                            }
                        }
                        _ => match self.line.name.get_mut(usize::from(len)) {
                            Some(room) => {
                                *room = byte;
                                self.line.place = Place::Name(len + 1);
                                self.advance(input, 1);
                            }
                            None => self.begin(items, Field::Unknown),
                        },
                    }
                }
                Place::Colon(field) => {
                    if *input.first()? == b' ' {
                        self.advance(input, 1);
                    }
                    self.line.place = Place::Value(field);
                }
                Place::Value(field) => return self.read_value(items, field, input),
            }
        }
    }

    /// Reads the value of a field, as far as it is there.
    fn read_value<'i>(
        &mut self,
        items: bool,
        field: Field,
        input: &mut &'i [u8],
    ) -> Option<Step<'i>> {
        let scan = scan::line(input);
        let (value, rest) = input.split_at_checked(scan.end)?;
        let whole = !rest.is_empty();
        // Where size counts, it is put together like all else.
        let comment = !crate::PLAIN && items && field == Field::Comment && self.nothing_collected();
        if whole && comment && is_text(value, scan) {
            self.advance(input, scan.end);
            return self.end_line(items, field, Some(value), input);
        }
        self.feed(field, value, scan.ascii);
        self.advance(input, scan.end);
        if whole { self.end_line(items, field, None, input) } else { None }
    }

    /// Begins the value of a line, which is kept if all `items` are wanted.
    pub(super) fn begin(&mut self, items: bool, field: Field) {
        let name = (self.line.name, self.line.place);
        self.line.collect = items && !matches!(field, Field::Data | Field::Event);
        self.line.collected = 0;
        self.line.place = Place::Colon(field);
        match field {
            Field::Data => {
                if self.block.has_data {
                    self.push(Field::Data, b"\n");
                }
                self.block.has_data = true;
            }
            Field::Event => self.block.event_type.begin(self.line.start),
            Field::Id => {
                self.line.id.begin(self.line.start);
                self.line.id_has_nul = false;
            }
            Field::Retry => self.line.retry = Digits::None,
            Field::Comment => self.line.place = Place::Value(field),
            Field::Unknown => {
                self.line.place = Place::Value(field);
                if let (name, Place::Name(len)) = name {
                    self.feed(field, name.get(..len.into()).unwrap_or_default(), 0);
                }
            }
        }
    }

    /// Takes a piece of a value, which is ASCII up to `ascii`.
    pub(super) fn feed(&mut self, field: Field, bytes: &[u8], ascii: usize) {
        if matches!(field, Field::Comment | Field::Unknown) && !self.line.collect {
            return;
        }
        if !crate::PLAIN && self.line.carry.is_empty() && ascii == bytes.len() {
            return self.push(field, bytes);
        }
        let mut carry = self.line.carry;
        carry.feed(bytes, |text| self.push(field, text));
        self.line.carry = carry;
    }

    /// Ends the line, whose end `input` begins with. A comment may be `whole`, in the input.
    fn end_line<'i>(
        &mut self,
        items: bool,
        field: Field,
        whole: Option<&'i [u8]>,
        input: &mut &'i [u8],
    ) -> Option<Step<'i>> {
        self.end_value(field);
        self.pass_line_end(input);
        if !(items && self.line.collect) {
            return None;
        }
        match field {
            Field::Data | Field::Event => return None,
            Field::Id if !self.line.id_has_nul => return None,
            Field::Retry => {
                if let Digits::Number(ms) = self.line.retry {
                    return Some(Step::Retry(ms));
                }
            }
            Field::Id | Field::Comment | Field::Unknown => {}
        }
        let at = self.collected_at();
        let len = whole.map_or(self.line.collected, <[u8]>::len);
        if len > self.limit().saturating_sub(at) {
            let len = at.saturating_add(len);
            return Some(self.too_large(self.line.start, len, self.limit()));
        }
        let text = whole.map_or(Source::Parser { at, len }, Source::Input);
        Some(match field {
            Field::Comment => Step::Comment(text),
            _ => Step::Ignored(field, text),
        })
    }

    /// Ends the value, and does what the rules say for its field.
    fn end_value(&mut self, field: Field) {
        let mut carry = self.line.carry;
        carry.end(|text| self.push(field, text));
        self.line.clear();
        match field {
            Field::Id if !self.line.id_has_nul => {
                self.block.id.set(self.line.id.bytes(), self.line.id.line);
                self.block.id.len = self.line.id.len;
                self.block.has_id = true;
            }
            Field::Retry => {
                if let Digits::Number(ms) = self.line.retry {
                    self.retry = Some(ms);
                }
            }
            _ => {}
        }
    }

    /// Ends the line that the end of the stream has cut.
    pub(super) fn end_cut_line(&mut self) {
        let field = match self.line.place {
            Place::Name(0) => return,
            Place::Name(len) => {
                let name = self.line.name.get(..len.into()).unwrap_or_default();
                let field = Field::named(name);
                self.begin(false, field);
                field
            }
            Place::Colon(field) | Place::Value(field) => field,
        };
        if field == Field::Retry {
            self.line.clear();
        } else {
            self.end_value(field);
        }
    }

    /// Ends a block, of which `fields` are still in the input.
    #[inline]
    pub(super) fn dispatch<'i>(&mut self, fields: Fields<'i>) -> Option<Step<'i>> {
        let fields = fields.as_used();
        let found = self.complete(&fields);
        if let Some(id) = fields.id {
            self.last_id.set(id, 0);
        } else if self.block.has_id && self.block.id.fits() {
            self.last_id.set(self.block.id.bytes(), 0);
        }
        self.clear_block();
        found
    }

    #[inline]
    pub(super) fn clear_block(&mut self) {
        self.block.start = self.position;
        self.block.has_data = false;
        self.block.data_len = 0;
        self.block.event_type.len = 0;
        self.block.has_id = false;
    }

    /// Puts a piece of well-formed text where it belongs.
    pub(super) fn push(&mut self, field: Field, text: &[u8]) {
        match field {
            Field::Data => {
                let fitted = self.block.data_len <= self.limit();
                if fitted {
                    self.storage.keep(self.block.data_len, text);
                }
                self.block.data_len = self.block.data_len.saturating_add(text.len());
                if fitted && self.block.data_len > self.limit() {
                    self.block.data_line = self.line.start;
                }
            }
            Field::Event => self.block.event_type.push(text),
            Field::Id => {
                self.line.id.push(text);
                self.line.id_has_nul |= !text.iter().all(|&byte| byte != 0);
            }
            Field::Retry => self.line.retry.push(text),
            Field::Comment | Field::Unknown => {}
        }
        if self.line.collect {
            let at = self.collected_at().saturating_add(self.line.collected);
            if at <= self.limit() {
                self.storage.keep(at, text);
            }
            self.line.collected = self.line.collected.saturating_add(text.len());
        }
    }

    /// Where in the storage the text of a collected line begins: behind the event's data, or in
    /// place of data that does not fit anyway.
    fn collected_at(&self) -> usize {
        if self.block.data_len > self.limit() { 0 } else { self.block.data_len }
    }

    fn nothing_collected(&self) -> bool {
        self.line.collected == 0 && self.line.carry.is_empty()
    }

    /// Passes over the CR or LF that `input` begins with.
    fn pass_line_end(&mut self, input: &mut &[u8]) {
        self.after_cr = input.first() == Some(&b'\r');
        self.advance(input, 1);
    }

    pub(super) fn advance(&mut self, input: &mut &[u8], len: usize) {
        if let Some(rest) = input.get(len..) {
            *input = rest;
            self.position = self.position.wrapping_add(len as u64);
        }
    }
}

/// Whether a scanned line is well-formed UTF-8.
pub(super) fn is_text(line: &[u8], scan: scan::Scan) -> bool {
    let rest = line.get(scan.ascii..).unwrap_or_default();
    rest.is_empty() || core::str::from_utf8(rest).is_ok()
}

const _: () = assert!(LONGEST_NAME < u8::MAX as usize);
