//! The parser: bytes in chunks of any size go in, events come out.

use core::fmt;

#[cfg(feature = "alloc")]
use crate::buffer::Bounded;
use crate::buffer::Storage;
use crate::{DecodeError, EncodeError, ErrorKind, Text};

use super::event::{SseEvent, SseItem};
use super::found::Fields;
use super::state::{Block, Bom, Line, Short};
use super::step::Step;

/// Reads a stream of Server-Sent Events.
///
/// Feed it with whatever the transport gives and take events until there are none. An event whose
/// data is one line inside a chunk borrows it; what is split, has several lines or is ill-formed
/// is put together in the parser's storage. Every byte is looked at a bounded number of times.
///
/// # Limits
/// An event's data may have as many bytes as the storage ([`limit`](Self::limit)), its type and
/// its id `ID` bytes each ([`ID_LIMIT`] if nothing else is chosen), counted as they are handed
/// over. An event beyond a limit is not given, but told as [`ErrorKind::TooLarge`] at the blank
/// line that ends it; the error's offset is that of the line that went too far. Its id counts all
/// the same, so that a reconnect does not ask for it again, and so does its `retry`; an id that is
/// itself too long leaves the last event id as it was. The next event is read as ever. Which
/// events are too large does not depend on how the stream is cut.
///
/// # What the rules leave open
/// - An empty `retry` is ignored; one beyond `u64` counts as [`u64::MAX`].
/// - A CR ends its line at once, also as the last byte of a chunk; a LF after it belongs to it.
///
/// # Example
/// ```
/// use callevents::framing::sse::SseParser;
///
/// let mut parser = SseParser::<8192>::new();
/// let chunks = ["event: dtmf_received\nda", "ta: {\"digit\":\"5\"}\n\n"];
/// for chunk in chunks {
///     let mut input = chunk.as_bytes();
///     while let Some(event) = parser.next(&mut input)? {
///         assert_eq!(event.event_type, "dtmf_received");
///         assert_eq!(event.data, r#"{"digit":"5"}"#);
///     }
/// }
/// parser.finish()?;
/// # Ok::<(), callevents::DecodeError>(())
/// ```
///
/// Source: WHATWG HTML, 9.2.5 and 9.2.6.
// What is near the beginning takes less code to reach.
#[cfg_attr(callevents_small, repr(C))]
pub struct SseParser<const N: usize, S: Storage = [u8; N], const ID: usize = ID_LIMIT> {
    /// The stream offset of the next byte.
    pub(super) position: u64,
    /// The data of the event in the making; behind it, a comment or the like that is collected.
    pub(super) storage: S,
    pub(super) retry: Option<u64>,
    pub(super) bom: Bom,
    /// Whether the last byte was a CR, so that a LF now belongs to it.
    pub(super) after_cr: bool,
    pub(super) block: Block<ID>,
    pub(super) line: Line<ID>,
    /// The last event id, as of the last blank line.
    pub(super) last_id: Short<ID>,
}

impl<const N: usize> SseParser<N> {
    /// A parser that keeps up to `N` bytes of an event's data in itself.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_storage([0; N])
    }
}

impl<'b> SseParser<0, &'b mut [u8]> {
    /// A parser that keeps an event's data in `storage`.
    #[must_use]
    pub const fn over(storage: &'b mut [u8]) -> Self {
        Self::with_storage(storage)
    }
}

#[cfg(feature = "alloc")]
impl SseParser<0, Bounded> {
    /// A parser that keeps up to `limit` bytes of an event's data in a vector, which grows as
    /// events need it.
    #[must_use]
    pub const fn with_limit(limit: usize) -> Self {
        Self::with_storage(Bounded::new(limit))
    }
}

impl<const N: usize, S: Storage, const ID: usize> SseParser<N, S, ID> {
    /// A parser over any storage, with any room for ids.
    ///
    /// # Example
    /// ```
    /// use callevents::framing::sse::SseParser;
    ///
    /// let parser = SseParser::<512, [u8; 512], 40>::with_storage([0; 512]);
    /// assert_eq!(parser.limit(), 512);
    /// ```
    #[must_use]
    pub const fn with_storage(storage: S) -> Self {
        Self {
            storage,
            last_id: Short::new(),
            retry: None,
            bom: Bom::Seen(0),
            after_cr: false,
            position: 0,
            block: Block::new(),
            line: Line::new(),
        }
    }

    /// Takes the next event from `input`, which is moved past what was read.
    ///
    /// `None` means that the input is used up: call again with more.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] for an event beyond a limit; go on with the same input.
    #[inline]
    pub fn next<'s, 'i: 's>(
        &'s mut self,
        input: &mut &'i [u8],
    ) -> Result<Option<SseEvent<'s>>, DecodeError> {
        loop {
            match self.step(false, input) {
                Step::Event(found) => return Ok(Some(self.event(found))),
                Step::More => return Ok(None),
                Step::Error(error) => return Err(error),
                Step::Comment(_) | Step::Retry(_) | Step::Ignored(..) => {}
            }
        }
    }

    /// Takes the next event, comment, reconnection time or ignored line from `input`.
    ///
    /// It may be mixed with [`next`](Self::next), which passes over all but events; of a line
    /// that `next` has seen the beginning of, no item is given.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] as for [`next`](Self::next), and also for a comment or an ignored
    /// line for which the storage has no room beside the data of the event around it.
    pub fn next_item<'s, 'i: 's>(
        &'s mut self,
        input: &mut &'i [u8],
    ) -> Result<Option<SseItem<'s>>, DecodeError> {
        Ok(Some(match self.step(true, input) {
            Step::More => return Ok(None),
            Step::Error(error) => return Err(error),
            Step::Event(found) => SseItem::Event(self.event(found)),
            Step::Retry(ms) => SseItem::Retry { ms },
            Step::Comment(text) => SseItem::Comment(Text::from_checked(self.stored(text))),
            Step::Ignored(field, text) => self.ignored(field, text),
        }))
    }

    /// Says that the stream has ended, and makes the parser ready for the next one, as
    /// [`reset`](Self::reset) does.
    ///
    /// By the rules, an event that no blank line has ended is none; to have it all the same, call
    /// [`finish_pending`](Self::finish_pending) first.
    ///
    /// # Errors
    /// [`ErrorKind::Truncated`] if an event or a line has begun and not ended: with the place in
    /// the stream where it began, and as offset how much of it there was.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        let begun = self.line.has_begun() || self.block.has_begun() || self.bom.has_begun();
        let cut = self.error(ErrorKind::Truncated, self.position);
        self.reset();
        if begun { Err(cut) } else { Ok(()) }
    }

    /// Gives the event that the stream's end has cut off, if it has data.
    ///
    /// It is made as if a blank line had followed: a line that is cut counts as it stands, but for
    /// a `retry`. The last event id stays as it was, so that a reconnect asks for this event again.
    /// Thereafter nothing is pending, and [`finish`](Self::finish) is what comes next.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] if the event is beyond a limit.
    pub fn finish_pending(&mut self) -> Result<Option<SseEvent<'_>>, DecodeError> {
        self.end_cut_line();
        let found = self.complete(&Fields::default());
        let has_id = self.block.has_id;
        self.bom = Bom::Late;
        self.clear_block();
        let mut event = match found {
            Some(Step::Event(found)) => self.event(found),
            Some(Step::Error(error)) => return Err(error),
            _ => return Ok(None),
        };
        event.incomplete = true;
        if has_id {
            event.id = Text::from_checked(self.block.id.bytes());
        }
        Ok(Some(event))
    }

    /// Makes the parser ready for a new connection: the last event id and the reconnection time
    /// stay, all else is as new.
    pub fn reset(&mut self) {
        self.position = 0;
        self.bom = Bom::Seen(0);
        self.after_cr = false;
        self.line.clear();
        self.clear_block();
    }

    /// The id to be sent as `Last-Event-ID` when reconnecting; empty if there is none.
    ///
    /// It is that of the last block that a blank line has ended, with or without data.
    #[must_use]
    pub fn last_event_id(&self) -> Text<'_> {
        Text::from_checked(self.last_id.bytes())
    }

    /// Sets the last event id, to go on where an earlier connection ended.
    ///
    /// # Errors
    /// [`EncodeError::InvalidCharacter`] for a CR, LF or NUL, which no id can hold, and
    /// [`EncodeError::TooLong`] for an id beyond the limit; the id stays as it was.
    pub fn set_last_event_id(&mut self, id: &str) -> Result<(), EncodeError> {
        let bytes = id.as_bytes();
        if let Some(offset) = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n' | 0)) {
            return Err(EncodeError::InvalidCharacter { offset });
        }
        if bytes.len() > ID {
            return Err(EncodeError::TooLong { length: bytes.len() });
        }
        self.last_id.set(bytes, 0);
        Ok(())
    }

    /// The reconnection time that the stream has asked for, in milliseconds.
    #[must_use]
    pub const fn retry_ms(&self) -> Option<u64> {
        self.retry
    }

    /// The most bytes that an event's data may have.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.storage.capacity()
    }

    /// The offset in the stream of the next byte that will be read.
    #[must_use]
    pub const fn stream_offset(&self) -> u64 {
        self.position
    }
}

impl<const N: usize> Default for SseParser<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, S: Storage, const ID: usize> fmt::Debug for SseParser<N, S, ID> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SseParser")
            .field("last_event_id", &self.last_event_id())
            .field("retry_ms", &self.retry)
            .field("stream_offset", &self.position)
            .field("limit", &self.limit())
            .finish_non_exhaustive()
    }
}

/// The most bytes of an event's id, and of its type, if nothing else is chosen.
pub const ID_LIMIT: usize = 256;
