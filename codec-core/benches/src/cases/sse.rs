//! Events out of a stream of server-sent events, in chunks.

use core::convert::Infallible;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, Waker};
use std::sync::LazyLock;

use callevents::framing::sse::SseParser;
use eventsource_stream::EventStream;
use futures_codec::{BytesMut, Decoder as _};
use futures_core::Stream;
use sse_codec::SSECodec;
use sse_core::SseDecoder;
use sse_stream::SseByteStream;

use crate::corpus::sse::{self, STREAM_BYTES};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "sse/final",
        about: "take speech_final events out of a stream in chunks of 16 KiB",
        goals: &[Goal::Faster(1.25, PEERS), Goal::InstructionsPerByte(1.6)],
        prepare: || {
            static STREAM: LazyLock<sse::Stream> =
                LazyLock::new(|| sse::speech_final(sse::length(STREAM_BYTES)));
            prepare(&STREAM)
        },
    },
    Case {
        name: "sse/mix",
        about: "the same with events of all kinds, ids and comments",
        goals: &[Goal::Faster(1.5, PEERS), Goal::InstructionsPerByte(4.0)],
        prepare: || {
            static STREAM: LazyLock<sse::Stream> =
                LazyLock::new(|| sse::mixed(sse::length(STREAM_BYTES)));
            prepare(&STREAM)
        },
    },
    Case {
        name: "sse/uneven",
        about: "the same, some with CR LF and some with their data in two lines",
        goals: &[Goal::Faster(1.0, PEERS)],
        prepare: || {
            static STREAM: LazyLock<sse::Stream> =
                LazyLock::new(|| sse::uneven(sse::length(STREAM_BYTES)));
            prepare(&STREAM)
        },
    },
];

const PEERS: &[&str] = &["sse_core", "sse_stream", "sse_codec", "eventsource_stream"];

fn prepare(stream: &'static sse::Stream) -> Prepared {
    let chunks = Chunks { stream: &stream.bytes, at: 0 };
    let rows = vec![
        Row::new("callevents", Kind::Ours, Callevents::new(chunks)),
        Row::new("sse_core", Kind::Peer, SseCore::new(chunks)),
        Row::new("sse_stream", Kind::Peer, SseStream::new(chunks)),
        Row::new("sse_codec", Kind::Peer, SseCodec::new(chunks)),
        Row::new("eventsource_stream", Kind::Peer, EventsourceStream::new(chunks)),
        Row::new("line_ends", Kind::Floor, LineEnds { chunks, input: &[], events: stream.events }),
    ];
    Prepared { events: stream.events, bytes: stream.bytes.len(), rows }
}

#[inline(always)]
fn touch_event(touch: &mut impl Touch, event_type: &[u8], data: &[u8], id: &[u8]) {
    touch.bytes(event_type);
    touch.bytes(data);
    touch.bytes(id);
}

/// The stream, given out chunk by chunk.
#[derive(Clone, Copy)]
struct Chunks {
    stream: &'static [u8],
    at: usize,
}

impl Iterator for Chunks {
    type Item = &'static [u8];

    #[inline(always)]
    fn next(&mut self) -> Option<&'static [u8]> {
        let rest = &self.stream[self.at..];
        let chunk = &rest[..CHUNK.min(rest.len())];
        self.at += chunk.len();
        if chunk.is_empty() { None } else { Some(chunk) }
    }
}

impl Stream for Chunks {
    type Item = Result<&'static [u8], Infallible>;

    #[inline(always)]
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.next().map(Ok))
    }
}

/// The next item of a stream that is always ready.
#[inline(always)]
fn ready<S: Stream + Unpin>(stream: &mut S) -> S::Item {
    match pin!(stream).poll_next(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(item) => item.expect(MORE),
        Poll::Pending => unreachable!("chunks are always ready"),
    }
}

struct Callevents {
    chunks: Chunks,
    parser: SseParser<16_384>,
    input: &'static [u8],
}

impl Callevents {
    fn new(chunks: Chunks) -> Self {
        Self { chunks, parser: SseParser::new(), input: &[] }
    }
}

impl Worker for Callevents {
    fn begin(&mut self) {
        *self = Self::new(Chunks { at: 0, ..self.chunks });
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some(event) = self.parser.next(&mut self.input).expect(WELL_FORMED) {
                let (event_type, data) = (event.event_type.as_bytes(), event.data.as_bytes());
                return touch_event(touch, event_type, data, event.id.as_bytes());
            }
            self.input = self.chunks.next().expect(MORE);
        }
    }
}

struct SseCore {
    chunks: Chunks,
    decoder: SseDecoder,
    input: &'static [u8],
}

impl SseCore {
    fn new(chunks: Chunks) -> Self {
        Self { chunks, decoder: SseDecoder::new(), input: &[] }
    }
}

impl Worker for SseCore {
    fn begin(&mut self) {
        *self = Self::new(Chunks { at: 0, ..self.chunks });
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            match self.decoder.next(&mut self.input) {
                Some(event) => {
                    let sse_core::SseEvent::Message(event) = event.expect(WELL_FORMED) else {
                        continue;
                    };
                    let id = event.last_event_id.as_deref().unwrap_or_default();
                    let (event_type, data) = (event.event.as_bytes(), event.data.as_bytes());
                    return touch_event(touch, event_type, data, id.as_bytes());
                }
                None => self.input = self.chunks.next().expect(MORE),
            }
        }
    }
}

struct SseStream {
    chunks: Chunks,
    stream: Pin<Box<SseByteStream<Chunks>>>,
    /// It does not keep the id for the next event.
    id: String,
}

impl SseStream {
    fn new(chunks: Chunks) -> Self {
        Self { chunks, stream: Box::pin(SseByteStream::new(chunks)), id: String::new() }
    }
}

impl Worker for SseStream {
    fn begin(&mut self) {
        *self = Self::new(self.chunks);
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            let block = ready(&mut self.stream).expect(WELL_FORMED);
            if let Some(id) = block.id {
                self.id = id;
            }
            if let Some(data) = block.data {
                let event_type = block.event.as_deref().unwrap_or("message");
                return touch_event(
                    touch,
                    event_type.as_bytes(),
                    data.as_bytes(),
                    self.id.as_bytes(),
                );
            }
        }
    }
}

struct SseCodec {
    chunks: Chunks,
    codec: SSECodec,
    input: BytesMut,
}

impl SseCodec {
    fn new(chunks: Chunks) -> Self {
        Self { chunks, codec: SSECodec::default(), input: BytesMut::new() }
    }
}

impl Worker for SseCodec {
    fn begin(&mut self) {
        *self = Self::new(Chunks { at: 0, ..self.chunks });
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            match self.codec.decode(&mut self.input).expect(WELL_FORMED) {
                Some(sse_codec::Event::Message { id, event, data }) => {
                    let id = id.as_deref().unwrap_or_default();
                    return touch_event(touch, event.as_bytes(), data.as_bytes(), id.as_bytes());
                }
                Some(sse_codec::Event::Retry { .. }) => {}
                None => self.input.extend_from_slice(self.chunks.next().expect(MORE)),
            }
        }
    }
}

struct EventsourceStream {
    chunks: Chunks,
    stream: Pin<Box<EventStream<Chunks>>>,
}

impl EventsourceStream {
    fn new(chunks: Chunks) -> Self {
        Self { chunks, stream: Box::pin(EventStream::new(chunks)) }
    }
}

impl Worker for EventsourceStream {
    fn begin(&mut self) {
        *self = Self::new(self.chunks);
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        let event = ready(&mut self.stream).expect(WELL_FORMED);
        touch_event(touch, event.event.as_bytes(), event.data.as_bytes(), event.id.as_bytes());
    }
}

/// Looks for line feeds, an event's share of the stream at a time.
struct LineEnds {
    chunks: Chunks,
    input: &'static [u8],
    events: usize,
}

impl Worker for LineEnds {
    fn begin(&mut self) {
        (self.chunks.at, self.input) = (0, &[]);
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let share = (event + 1) * self.chunks.stream.len() / self.events;
        while self.chunks.at - self.input.len() < share {
            let Some(end) = memchr::memchr(b'\n', self.input) else {
                self.input = self.chunks.next().expect(MORE);
                continue;
            };
            self.input = &self.input[end + 1..];
            touch.number(end as u64);
        }
    }
}

const CHUNK: usize = 16 << 10;
const MORE: &str = "the stream has as many events";
const WELL_FORMED: &str = "well-formed";
