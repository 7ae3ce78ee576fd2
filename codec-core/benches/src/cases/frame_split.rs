//! Frames out of a byte stream.

use bytes::BytesMut;
use callevents::framing::frame::FrameDecoder;
use tokio_util::codec::{Decoder as _, LengthDelimitedCodec};

use crate::corpus::{Messages, call_events};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::limits;
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "frame_split/whole",
        about: "split a stream of envelope frames that is there as a whole",
        goals: &[Goal::Faster(2.1, &["tokio_util"]), Goal::Instructions(30.0)],
        prepare: || {
            let mut prepared = prepare(usize::MAX);
            let frames = &call_events::unrelated().envelope_frames;
            prepared.rows.push(Row::new("limit", Kind::Limit, Whole { frames, input: &[] }));
            prepared
        },
    },
    Case {
        name: "frame_split/1200",
        about: "the same stream in chunks of 1,200 bytes",
        goals: &[Goal::Faster(2.1, &["tokio_util"])],
        prepare: || {
            let mut prepared = prepare(CHUNK);
            let chunks = Chunks::new(&call_events::unrelated().envelope_frames, CHUNK);
            let chunked = limits::frame::Chunked::new();
            prepared.rows.push(Row::new("limit", Kind::Limit, Cut { chunks, chunked, input: &[] }));
            prepared
        },
    },
];

/// What a QUIC packet carries.
pub(super) const CHUNK: usize = 1_200;

/// A stream, given out chunk by chunk.
pub(super) struct Chunks {
    frames: &'static Messages,
    chunk: usize,
    at: usize,
}

impl Chunks {
    pub(super) fn new(frames: &'static Messages, chunk: usize) -> Self {
        Self { frames, chunk, at: 0 }
    }

    pub(super) fn begin(&mut self) {
        self.at = 0;
    }

    #[inline(always)]
    pub(super) fn next(&mut self) -> &'static [u8] {
        let rest = &self.frames.all()[self.at..];
        let chunk = &rest[..self.chunk.min(rest.len())];
        self.at += chunk.len();
        chunk
    }
}

/// tokio-util's codec, set for these frames.
pub(super) fn length_delimited() -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder()
        .little_endian()
        .length_field_length(4)
        .length_adjustment(0)
        .max_frame_length(1 << 20)
        .new_codec()
}

fn prepare(chunk: usize) -> Prepared {
    let frames = &call_events::unrelated().envelope_frames;
    let chunks = || Chunks::new(frames, chunk);
    let rows = vec![
        Row::new(
            "callevents",
            Kind::Ours,
            Callevents { chunks: chunks(), decoder: FrameDecoder::new(), input: &[] },
        ),
        Row::new(
            "tokio_util",
            Kind::Peer,
            TokioUtil { chunks: chunks(), codec: length_delimited(), buffer: BytesMut::new() },
        ),
    ];
    Prepared { events: frames.len(), bytes: frames.all().len(), rows }
}

#[inline(always)]
fn touch_frame(touch: &mut impl Touch, method_id: u32, body: &[u8]) {
    touch.number(u64::from(method_id));
    touch.bytes(body);
}

struct Callevents {
    chunks: Chunks,
    decoder: FrameDecoder<8_192>,
    input: &'static [u8],
}

impl Worker for Callevents {
    fn begin(&mut self) {
        self.chunks.begin();
        self.decoder.reset();
        self.input = &[];
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some(frame) = self.decoder.next(&mut self.input).expect("well-formed") {
                return touch_frame(touch, frame.method_id, frame.body);
            }
            self.input = self.chunks.next();
        }
    }
}

struct TokioUtil {
    chunks: Chunks,
    codec: LengthDelimitedCodec,
    buffer: BytesMut,
}

impl Worker for TokioUtil {
    fn begin(&mut self) {
        self.chunks.begin();
        self.codec = length_delimited();
        self.buffer.clear();
        if self.chunks.chunk == usize::MAX {
            // The stream is there before the clock starts: only the splitting is timed.
            self.buffer = BytesMut::from(self.chunks.next());
        }
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some(frame) = self.codec.decode(&mut self.buffer).expect("well-formed") {
                let (method_id, body) = frame.split_first_chunk().expect("a frame has a method");
                return touch_frame(touch, u32::from_le_bytes(*method_id), body);
            }
            self.buffer.extend_from_slice(self.chunks.next());
        }
    }
}

struct Whole {
    frames: &'static Messages,
    input: &'static [u8],
}

impl Worker for Whole {
    fn begin(&mut self) {
        self.input = self.frames.all();
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        let (method_id, body) = limits::frame::next(&mut self.input).expect("well-formed");
        touch_frame(touch, method_id, body);
    }
}

struct Cut {
    chunks: Chunks,
    chunked: limits::frame::Chunked,
    input: &'static [u8],
}

impl Worker for Cut {
    fn begin(&mut self) {
        self.chunks.begin();
        self.chunked = limits::frame::Chunked::new();
        self.input = &[];
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some((method_id, body)) = self.chunked.next(&mut self.input) {
                return touch_frame(touch, method_id, body);
            }
            self.input = self.chunks.next();
        }
    }
}
