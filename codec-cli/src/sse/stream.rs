//! The parser, and where in the stream each thing stands.

use callevents::framing::sse::{SseEvent, SseItem, SseParser};
use callevents::{Bounded, DecodeError, Text};

use crate::exit::Failure;

/// Cuts a stream into events, and if it is asked to, into what else there is.
pub(crate) struct Stream {
    parser: SseParser<0, Bounded>,
    /// Whether comments, reconnection times and ignored lines are wanted too.
    comments: bool,
    /// Where the line at hand begins, and how the last one ended.
    line: u64,
    after_cr: bool,
}

/// One thing that a stream holds. Lines that are no events tell where they begin.
pub(crate) enum Item<'a> {
    Event(SseEvent<'a>),
    Comment { offset: u64, text: Text<'a> },
    Retry { offset: u64, ms: u64 },
    Ignored { offset: u64, name: Text<'a>, value: Text<'a> },
    Error(DecodeError),
}

impl Stream {
    /// A stream of events with up to `limit` bytes of data.
    pub(crate) fn new(limit: u32, comments: bool) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Self { parser: SseParser::with_limit(limit), comments, line: 0, after_cr: false }
    }

    /// Goes on where an earlier connection ended.
    #[cfg(feature = "follow")]
    pub(crate) fn begin_at(&mut self, last_event_id: &str) -> Result<(), Failure> {
        self.parser.set_last_event_id(last_event_id).map_err(|error| {
            Failure::Usage(format!("{last_event_id:?} can be no event id: {error}"))
        })
    }

    /// What the next connection is to know of this one.
    #[cfg(feature = "follow")]
    pub(crate) fn resume(&self) -> crate::source::Resume {
        crate::source::Resume {
            last_event_id: self.parser.last_event_id().to_string(),
            retry_ms: self.parser.retry_ms(),
        }
    }

    /// Hands everything that ends in `bytes` to `each`.
    pub(crate) fn feed(
        &mut self,
        bytes: &[u8],
        each: &mut dyn FnMut(Item<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.comments {
            return self.feed_lines(bytes, each);
        }
        let mut input = bytes;
        loop {
            match self.parser.next(&mut input) {
                Ok(Some(event)) => each(Item::Event(event))?,
                Ok(None) => return Ok(()),
                Err(error) => each(Item::Error(error))?,
            }
        }
    }

    pub(crate) fn finish(
        &mut self,
        each: &mut dyn FnMut(Item<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        (self.line, self.after_cr) = (0, false);
        match self.parser.finish() {
            Ok(()) => Ok(()),
            Err(error) => each(Item::Error(error)),
        }
    }

    /// A line at a time, so that it is known where each begins.
    fn feed_lines(
        &mut self,
        bytes: &[u8],
        each: &mut dyn FnMut(Item<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        for piece in bytes.split_inclusive(|byte| matches!(byte, b'\r' | b'\n')) {
            // The LF of a CRLF ends nothing any more.
            if piece == b"\n" && self.after_cr {
                self.line += 1;
            }
            let mut input = piece;
            loop {
                let offset = self.line;
                each(match self.parser.next_item(&mut input) {
                    Ok(None) => break,
                    Err(error) => Item::Error(error),
                    Ok(Some(SseItem::Event(event))) => Item::Event(event),
                    Ok(Some(SseItem::Comment(text))) => Item::Comment { offset, text },
                    Ok(Some(SseItem::Retry { ms })) => Item::Retry { offset, ms },
                    Ok(Some(SseItem::Ignored { name, value })) => {
                        Item::Ignored { offset, name, value }
                    }
                    // There is nothing else yet.
                    Ok(Some(_)) => continue,
                })?;
            }
            if piece.ends_with(b"\n") || piece.ends_with(b"\r") {
                self.line = self.parser.stream_offset();
            }
            self.after_cr = piece.ends_with(b"\r");
        }
        Ok(())
    }
}
