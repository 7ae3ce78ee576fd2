//! The parser, and where in the stream each thing stands.

use callevents::framing::sse::{SseEvent, SseItem, SseParser};
use callevents::{Bounded, DecodeError, Text};

use crate::args::ReadArgs;
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
    pub(crate) fn new(args: &ReadArgs) -> Self {
        let limit = usize::try_from(args.gateway.limit).unwrap_or(usize::MAX);
        Self {
            parser: SseParser::with_limit(limit),
            comments: args.comments,
            line: 0,
            after_cr: false,
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
