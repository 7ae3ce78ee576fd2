//! Server-Sent Events over tokio's readers and writers.

use std::io;

use bytes::{Buf, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

use super::written;
use crate::buffer::Bounded;
use crate::error::DecodeError;
use crate::framing::sse::{OwnedSseEvent, SseBuilder, SseEvent, SseParser};

/// Reads and writes Server-Sent Events for `tokio_util::codec::{Framed, FramedRead, FramedWrite}`.
///
/// It finds the events and faults that an [`SseParser`] finds. What was read goes into the parser
/// at once, so the buffer of the `Framed` stays small, however long an event is.
///
/// An event beyond the limit is an item too, an `Err` inside: the stream goes on behind it. An
/// `Err` of the stream itself is one of the reader, after which tokio's `Framed` ends. An event
/// that the end of the stream cuts is none, by the rules, and told as the last item.
///
/// It writes an [`SseBuilder`] or an event as it was read. What cannot be written is an
/// [`InvalidInput`](io::ErrorKind::InvalidInput) that holds the
/// [`EncodeError`](crate::EncodeError).
///
/// # Example
/// ```
/// use callevents::tokio::SseCodec;
/// use callevents::voicetyped::Event;
/// use futures_util::StreamExt as _;
/// use tokio_util::codec::FramedRead;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// # let body = &br#"data: {"event_id":"e1","session_id":"a","type":"call_started","timestamp":"2025-06-14T18:30:00Z"}
/// #
/// # "#[..];
/// let mut events = FramedRead::new(body, SseCodec::new(16_384));
/// while let Some(event) = events.next().await {
///     match event? {
///         Ok(event) => match Event::from_sse(&event.as_event()) {
///             Ok(event) => println!("{} {}", event.session_id, event.event_type()),
///             Err(error) => eprintln!("{error}"),
///         },
///         Err(error) => eprintln!("passed over an event: {error}"),
///     }
/// }
/// println!("to go on, send Last-Event-ID: {}", events.decoder().parser().last_event_id());
/// # std::io::Result::Ok(()) })?;
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug)]
pub struct SseCodec {
    parser: SseParser<0, Bounded>,
}

impl SseCodec {
    /// A codec that takes events with up to `limit` bytes of data.
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        Self { parser: SseParser::with_limit(limit) }
    }

    /// The parser: it knows the last event id and the reconnection time.
    #[must_use]
    pub const fn parser(&self) -> &SseParser<0, Bounded> {
        &self.parser
    }

    /// The parser, to set the last event id of an earlier connection.
    pub const fn parser_mut(&mut self) -> &mut SseParser<0, Bounded> {
        &mut self.parser
    }
}

impl Decoder for SseCodec {
    type Item = Result<OwnedSseEvent, DecodeError>;
    type Error = io::Error;

    fn decode(&mut self, source: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        let mut input = &source[..];
        let found = self.parser.next(&mut input).map(|event| event.map(SseEvent::into_owned));
        let taken = source.len() - input.len();
        source.advance(taken);
        Ok(found.transpose())
    }

    fn decode_eof(&mut self, source: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        match self.decode(source)? {
            None => Ok(self.parser.finish().err().map(Err)),
            item => Ok(item),
        }
    }
}

impl Encoder<SseBuilder<'_>> for SseCodec {
    type Error = io::Error;

    fn encode(&mut self, block: SseBuilder<'_>, out: &mut BytesMut) -> io::Result<()> {
        written(block.encode_to(out))
    }
}

impl Encoder<SseEvent<'_>> for SseCodec {
    type Error = io::Error;

    fn encode(&mut self, event: SseEvent<'_>, out: &mut BytesMut) -> io::Result<()> {
        written(SseBuilder::from(event).encode_to(out))
    }
}

impl Encoder<OwnedSseEvent> for SseCodec {
    type Error = io::Error;

    fn encode(&mut self, event: OwnedSseEvent, out: &mut BytesMut) -> io::Result<()> {
        self.encode(event.as_event(), out)
    }
}
