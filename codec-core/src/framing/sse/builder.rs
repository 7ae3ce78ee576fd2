//! The builder: an event, a comment or a reconnection time as bytes.

use crate::EncodeError;
use crate::format::json::{MOST_DIGITS, digits};

/// Writes one block of an event stream: an event, a comment, a reconnection time, or all of them.
///
/// What is written is read again as it was given, but for line ends in the data: CR LF and CR
/// become LF, as every reader takes them. Nothing that is given can add lines of another kind:
/// characters that would are an error.
///
/// # Example
/// ```
/// use callevents::framing::sse::SseBuilder;
///
/// let event = SseBuilder::new().id("17").event("dtmf_received").data(r#"{"digit":"5"}"#);
/// let mut buffer = [0; 64];
/// let len = event.encode(&mut buffer)?;
/// assert_eq!(&buffer[..len], b"id: 17\nevent: dtmf_received\ndata: {\"digit\":\"5\"}\n\n");
/// # Ok::<(), callevents::EncodeError>(())
/// ```
///
/// Source: WHATWG HTML, 9.2.5, "Parsing an event stream".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SseBuilder<'a> {
    comment: Option<&'a str>,
    id: Option<&'a str>,
    event: Option<&'a str>,
    retry_ms: Option<u64>,
    data: Option<&'a str>,
}

impl<'a> SseBuilder<'a> {
    /// A block with nothing in it yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { comment: None, id: None, event: None, retry_ms: None, data: None }
    }

    /// The event type; `""` is the same as none, which readers take as `message`.
    ///
    /// It may not hold CR or LF.
    #[must_use]
    pub const fn event(mut self, event_type: &'a str) -> Self {
        self.event = Some(event_type);
        self
    }

    /// The data, of any number of lines. Without data, even empty data, the block is no event.
    #[must_use]
    pub const fn data(mut self, data: &'a str) -> Self {
        self.data = Some(data);
        self
    }

    /// The id that a reader sends when it reconnects; `""` takes back the one before.
    ///
    /// It may not hold CR, LF or NUL.
    #[must_use]
    pub const fn id(mut self, id: &'a str) -> Self {
        self.id = Some(id);
        self
    }

    /// How long a reader waits before it reconnects, in milliseconds.
    #[must_use]
    pub const fn retry_ms(mut self, retry_ms: u64) -> Self {
        self.retry_ms = Some(retry_ms);
        self
    }

    /// A comment, which readers pass over. Nothing is put between the colon and the text.
    ///
    /// It may not hold CR or LF.
    #[must_use]
    pub const fn comment(mut self, comment: &'a str) -> Self {
        self.comment = Some(comment);
        self
    }

    /// The number of bytes that [`encode`](Self::encode) writes.
    #[must_use]
    pub fn encoded_len(&self) -> usize {
        let mut len = 0_usize;
        self.write(&mut |bytes: &[u8]| len = len.saturating_add(bytes.len()));
        len
    }

    /// Writes the block into `out` and gives its length.
    ///
    /// # Errors
    /// [`EncodeError::InvalidCharacter`] for a character that may not stand in a value, with its
    /// position there; [`EncodeError::BufferTooSmall`] if `out` is shorter than
    /// [`encoded_len`](Self::encoded_len).
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        self.check()?;
        let mut len = 0;
        self.write(&mut |bytes: &[u8]| {
            let room = out.get_mut(len..).and_then(|room| room.get_mut(..bytes.len()));
            if let Some(room) = room {
                room.copy_from_slice(bytes);
            }
            len = len.saturating_add(bytes.len());
        });
        if len > out.len() { Err(EncodeError::BufferTooSmall { needed: len }) } else { Ok(len) }
    }

    /// Refuses what would end a line where no line may end, or make a reader ignore the id.
    fn check(&self) -> Result<(), EncodeError> {
        for (value, is_id) in [(self.comment, false), (self.id, true), (self.event, false)] {
            let bytes = value.unwrap_or_default().as_bytes();
            let is_forbidden = |&byte: &u8| matches!(byte, b'\r' | b'\n') || (is_id && byte == 0);
            if let Some(offset) = bytes.iter().position(is_forbidden) {
                return Err(EncodeError::InvalidCharacter { offset });
            }
        }
        Ok(())
    }

    /// Hands the block's bytes to `sink`, piece by piece.
    fn write(&self, sink: &mut impl FnMut(&[u8])) {
        let mut line = |name: &str, value: &[u8]| {
            sink(name.as_bytes());
            sink(value);
            sink(b"\n");
        };
        if let Some(comment) = self.comment {
            line(":", comment.as_bytes());
        }
        if let Some(id) = self.id {
            line("id: ", id.as_bytes());
        }
        if let Some(event) = self.event.filter(|event| !event.is_empty()) {
            line("event: ", event.as_bytes());
        }
        if let Some(retry_ms) = self.retry_ms {
            line("retry: ", digits(retry_ms, 1, &mut [0; MOST_DIGITS]));
        }
        let mut data = self.data.map(str::as_bytes);
        while let Some(text) = data {
            let (value, rest) = split_line(text);
            line("data: ", value);
            data = rest;
        }
        sink(b"\n");
    }
}

#[cfg(feature = "alloc")]
crate::interop::writers::writers! {
    ['a] SseBuilder: "block", encode encoded_len encode_to_vec encode_to
}

/// The first line of `text`, and what comes after its end, if it has one.
fn split_line(text: &[u8]) -> (&[u8], Option<&[u8]>) {
    let end = super::scan::line_end(text, 0);
    let (line, rest) = text.split_at_checked(end).unwrap_or((text, &[]));
    match rest {
        [b'\r', b'\n', after @ ..] | [_, after @ ..] => (line, Some(after)),
        [] => (line, None),
    }
}

/// A comment that does nothing but keep the connection open.
pub const KEEP_ALIVE: &[u8] = b":\n\n";
