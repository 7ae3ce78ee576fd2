//! What the parser knows between two chunks.

use super::utf8::Carry;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Data,
    Event,
    Id,
    Retry,
    Comment,
    Unknown,
}

impl Field {
    /// The field with this name. Names are compared byte by byte: case and spaces count.
    pub(super) fn named(name: &[u8]) -> Self {
        match name {
            b"data" => Self::Data,
            b"event" => Self::Event,
            b"id" => Self::Id,
            b"retry" => Self::Retry,
            _ => Self::Unknown,
        }
    }
}

/// The place in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the name, of which there are as yet so many bytes; 0 at the line's start.
    Name(u8),
    /// Behind the colon, where one space is passed over.
    Colon(Field),
    /// In the value.
    Value(Field),
}

/// The current line.
#[derive(Clone, Debug)]
pub(super) struct Line<const ID: usize> {
    /// The stream offset of its first byte.
    pub(super) start: u64,
    pub(super) place: Place,
    /// The begun name; longer ones are unknown in any case.
    pub(super) name: [u8; LONGEST_NAME],
    /// The begun character at the end of the chunk before.
    pub(super) carry: Carry,
    /// The id in this line, of which a NUL may yet make nothing.
    pub(super) id: Short<ID>,
    pub(super) id_has_nul: bool,
    pub(super) retry: Digits,
    /// Whether the line's text is kept, to be given as an item of its own.
    pub(super) collect: bool,
    /// How many bytes of it there are, fitting or not.
    pub(super) collected: usize,
}

impl<const ID: usize> Line<ID> {
    pub(super) const fn new() -> Self {
        Self {
            start: 0,
            place: Place::Name(0),
            name: [0; LONGEST_NAME],
            carry: Carry::new(),
            id: Short::new(),
            id_has_nul: false,
            retry: Digits::None,
            collect: false,
            collected: 0,
        }
    }

    pub(super) const fn clear(&mut self) {
        self.place = Place::Name(0);
        self.carry = Carry::new();
    }

    pub(super) const fn has_begun(&self) -> bool {
        !matches!(self.place, Place::Name(0))
    }
}

/// The lines since the last blank line.
#[derive(Clone, Debug)]
pub(super) struct Block<const ID: usize> {
    /// The stream offset of the first byte.
    pub(super) start: u64,
    /// Whether there is data, if only an empty line of it.
    pub(super) has_data: bool,
    /// The length of the data, fitting or not.
    pub(super) data_len: usize,
    /// The stream offset of the line with which the data became too large.
    pub(super) data_line: u64,
    /// The event type; empty if there is none.
    pub(super) event_type: Short<ID>,
    /// The id that the blank line will make the last event id, if `has_id`.
    pub(super) id: Short<ID>,
    pub(super) has_id: bool,
}

impl<const ID: usize> Block<ID> {
    pub(super) const fn new() -> Self {
        Self {
            start: 0,
            has_data: false,
            data_len: 0,
            data_line: 0,
            event_type: Short::new(),
            id: Short::new(),
            has_id: false,
        }
    }

    /// Whether there is anything that a blank line would make something of.
    pub(super) const fn has_begun(&self) -> bool {
        self.has_data || self.has_id || self.event_type.len > 0
    }
}

/// A short text of bounded length, kept in place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Short<const K: usize> {
    bytes: [u8; K],
    /// May exceed `K`: then the text does not fit, and the bytes are worth nothing.
    pub(super) len: usize,
    /// The stream offset of the line that it comes from.
    pub(super) line: u64,
}

impl<const K: usize> Short<K> {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; K], len: 0, line: 0 }
    }

    pub(super) const fn begin(&mut self, line: u64) {
        self.len = 0;
        self.line = line;
    }

    #[cfg_attr(callevents_small, inline(never))]
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let room = self.bytes.get_mut(self.len..).and_then(|room| room.get_mut(..bytes.len()));
        if let Some(room) = room {
            room.copy_from_slice(bytes);
        }
        self.len = self.len.saturating_add(bytes.len());
    }

    pub(super) fn set(&mut self, bytes: &[u8], line: u64) {
        self.begin(line);
        self.push(bytes);
    }

    pub(super) const fn fits(&self) -> bool {
        self.len <= K
    }

    /// The text; nothing if it does not fit.
    pub(super) fn bytes(&self) -> &[u8] {
        self.kept(self.len)
    }

    /// The first `len` bytes, for when a length has been taken down before the text was cleared.
    pub(super) fn kept(&self, len: usize) -> &[u8] {
        self.bytes.get(..len).unwrap_or_default()
    }
}

/// The number in a `retry` line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    None,
    /// Never above the true number; stays at the greatest one that there is.
    Number(u64),
    Bad,
}

impl Digits {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let so_far = match self {
                Self::None => 0,
                Self::Number(number) => *number,
                Self::Bad => return,
            };
            *self = if byte.is_ascii_digit() {
                Self::Number(so_far.saturating_mul(10).saturating_add(u64::from(byte - b'0')))
            } else {
                Self::Bad
            };
        }
    }
}

/// The byte order mark that may stand at the very beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bom {
    /// So many bytes of it were seen, and nothing else.
    Seen(u8),
    /// It has come, or can come no more.
    Late,
}

impl Bom {
    pub(super) const BYTES: [u8; 3] = *b"\xEF\xBB\xBF";

    pub(super) const fn has_begun(self) -> bool {
        matches!(self, Self::Seen(1..))
    }
}

/// The length of the longest known names, `event` and `retry`.
pub(super) const LONGEST_NAME: usize = 5;
