//! The event stream rules, transcribed one by one, with the whole stream at hand.
//!
//! Source: WHATWG HTML, 9.2.5 "Parsing an event stream" and 9.2.6 "Interpreting an event stream".
//! Only what is marked "ours" is not from there: offsets, limits and what is told beside events.
#![allow(unreachable_pub, dead_code, reason = "shared by several tests and the fuzz target")]

/// What a stream says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    Event { event_type: String, data: String, id: String, offset: usize },
    Comment(String),
    Retry(u64),
    Ignored(String, String),
    TooLarge { of_event: bool, block: usize, line: usize, len: usize, limit: usize },
}

/// Everything that can be said about a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub items: Vec<Item>,
    pub last_event_id: String,
    pub retry: Option<u64>,
    /// Where the block begins that the end of the stream has cut off.
    pub pending: Option<usize>,
}

/// The most bytes of the data, and of the event type and the id. Ours.
#[derive(Clone, Copy)]
pub struct Limits {
    pub data: usize,
    pub short: usize,
}

/// Reads a whole stream.
pub fn read(stream: &[u8], limits: Limits) -> Reading {
    let mut reading = Reading::default();
    // "Streams must be decoded using the UTF-8 decode algorithm", which strips one leading BOM.
    // Line ends are never part of another character, so each line can be decoded for itself.
    let bom = if stream.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut state = State { block: bom, ..State::default() };
    let mut at = bom;
    // Lines end with CRLF, LF or CR; what follows the last line end is not a line.
    while let Some(len) = stream[at..].iter().position(|b| matches!(b, b'\r' | b'\n')) {
        let line = String::from_utf8_lossy(&stream[at..at + len]);
        state.line = at;
        at += len;
        at += if stream[at..].starts_with(b"\r\n") { 2 } else { 1 };
        if line.is_empty() {
            state.dispatch(limits, &mut reading);
            state.block = at;
        } else if let Some(comment) = line.strip_prefix(':') {
            state.tell(Item::Comment(comment.into()), comment, limits, &mut reading);
        } else {
            let (field, value) = line.split_once(':').unwrap_or((&line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value);
            // Ours: the text that an ignored line takes up.
            let text = if matches!(field, "id" | "retry") { value } else { &line };
            if !state.process(field, value, &mut reading) {
                let item = Item::Ignored(field.into(), value.into());
                state.tell(item, text, limits, &mut reading);
            }
            if state.data_fault.is_none() && state.data_len() > limits.data {
                state.data_fault = Some(state.line);
            }
        }
    }
    let begun = !state.data.is_empty() || !state.event_type.0.is_empty() || state.id.is_some();
    reading.pending = (begun || at < stream.len()).then_some(state.block);
    reading
}

#[derive(Default)]
struct State {
    data: String,
    /// With the line that it comes from.
    event_type: (String, usize),
    /// The last event id buffer, if this block has set it, with the line that it comes from.
    id: Option<(String, usize)>,
    block: usize,
    line: usize,
    data_fault: Option<usize>,
}

impl State {
    /// "To process the field"; `false` if the field is ignored.
    fn process(&mut self, field: &str, value: &str, reading: &mut Reading) -> bool {
        match field {
            "event" => self.event_type = (value.into(), self.line),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some((value.into(), self.line)),
            "retry" if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => {
                // Ours: what is beyond the integer is the greatest one.
                let ms = value.parse().unwrap_or(u64::MAX);
                reading.retry = Some(ms);
                reading.items.push(Item::Retry(ms));
            }
            _ => return false,
        }
        true
    }

    /// "To dispatch the event".
    fn dispatch(&mut self, limits: Limits, reading: &mut Reading) {
        let fault = self.first_fault(limits);
        let block = core::mem::take(self);
        if let Some((id, _)) = block.id.filter(|(id, _)| id.len() <= limits.short) {
            reading.last_event_id = id;
        }
        if let Some((line, len, limit)) = fault {
            let (block, line) = (block.block, line - block.block);
            reading.items.push(Item::TooLarge { of_event: true, block, line, len, limit });
        } else if !block.data.is_empty() {
            let (event_type, _) = block.event_type;
            reading.items.push(Item::Event {
                event_type: if event_type.is_empty() { "message".into() } else { event_type },
                data: block.data.strip_suffix('\n').unwrap_or(&block.data).into(),
                id: reading.last_event_id.clone(),
                offset: block.block,
            });
        }
    }

    /// The length of the data without the LF at its end. Ours.
    fn data_len(&self) -> usize {
        self.data.len().saturating_sub(1)
    }

    /// The first line with which a text became too large. Ours.
    fn first_fault(&self, limits: Limits) -> Option<(usize, usize, usize)> {
        let has_data = !self.data.is_empty();
        let short = |(text, line): &(String, usize)| {
            (text.len() > limits.short).then_some((*line, text.len(), limits.short))
        };
        let data = self.data_fault.map(|line| (line, self.data_len(), limits.data));
        let event_type = if has_data { short(&self.event_type) } else { None };
        let id = self.id.as_ref().and_then(short);
        [data, event_type, id].into_iter().flatten().min()
    }

    /// Tells of a line that is no part of an event, if its text has room beside the event. Ours.
    fn tell(&self, item: Item, text: &str, limits: Limits, reading: &mut Reading) {
        let taken = if self.data_len() > limits.data { 0 } else { self.data_len() };
        let len = taken + text.len();
        reading.items.push(if len > limits.data {
            let (block, line, limit) = (self.block, self.line - self.block, limits.data);
            Item::TooLarge { of_event: false, block, line, len, limit }
        } else {
            item
        });
    }
}
