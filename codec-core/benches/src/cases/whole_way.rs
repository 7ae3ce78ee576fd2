//! The whole way: bytes, frames, messages, order.

use bytes::BytesMut;
use callevents::framing::frame::FrameDecoder;
use callevents::gateway::{BodyFormat, Message, ReadOptions};
use prost::Message as _;
use tokio_util::codec::{Decoder as _, LengthDelimitedCodec};

use super::frame_split::{CHUNK, Chunks, length_delimited};
use super::order::{Callevents, Hashbrown, Map as _, Verdict};
use crate::corpus::call_events::{self, STREAM_EVENTS};
use crate::corpus::{Messages, calls};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::peers::{self, touch_call_event};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "whole_way/protobuf",
        about: "chunks of 1,200 bytes to frames, protobuf messages and their order among 1,000 calls",
        goals: &[Goal::Faster(3.0, &["prost_tokio_hashbrown"])],
        prepare: || prepare(&call_events::in_order().protobuf_frames, BodyFormat::Protobuf),
    },
    Case {
        name: "whole_way/envelope",
        about: "the same from envelopes (the peers: from protobuf)",
        goals: &[Goal::Faster(3.0, &["prost_tokio_hashbrown"])],
        prepare: || prepare(&call_events::in_order().envelope_frames, BodyFormat::Envelope),
    },
];

fn prepare(frames: &'static Messages, body: BodyFormat) -> Prepared {
    let ours = Ours {
        chunks: Chunks::new(frames, CHUNK),
        decoder: FrameDecoder::new(),
        input: &[],
        options: ReadOptions { body, ..ReadOptions::default() },
        calls: Callevents::new(2_048),
    };
    let peers = Peers {
        chunks: Chunks::new(&call_events::in_order().protobuf_frames, CHUNK),
        codec: length_delimited(),
        buffer: BytesMut::new(),
        map: Hashbrown::default(),
    };
    let rows = vec![
        Row::new("callevents", Kind::Ours, ours),
        Row::new("prost_tokio_hashbrown", Kind::Peer, peers),
    ];
    Prepared { events: frames.len(), bytes: frames.all().len(), rows }
}

struct Ours {
    chunks: Chunks,
    decoder: FrameDecoder<8_192>,
    input: &'static [u8],
    options: ReadOptions,
    calls: Callevents,
}

impl Worker for Ours {
    fn begin(&mut self) {
        self.chunks.begin();
        self.decoder.reset();
        self.input = &[];
        self.calls.clear();
        for step in &calls::thousand().initial {
            self.calls.observe(step.call_sid, step.event_type, 0);
        }
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some(frame) = self.decoder.next(&mut self.input).expect("well-formed") {
                let message = frame.message_with(&self.options).expect("well-formed");
                let Message::CallEvent(event) = message else {
                    panic!("the stream holds nothing else");
                };
                touch_call_event!(touch, event, event.event_type.0);
                let verdict = self.calls.0.observe(&event, event.timestamp_ms as u64);
                return Verdict::from(verdict).touch(touch);
            }
            self.input = self.chunks.next();
        }
    }
}

struct Peers {
    chunks: Chunks,
    codec: LengthDelimitedCodec,
    buffer: BytesMut,
    map: Hashbrown,
}

impl Worker for Peers {
    fn begin(&mut self) {
        self.chunks.begin();
        self.codec = length_delimited();
        self.buffer.clear();
        self.map.clear();
        for step in &calls::thousand().initial {
            self.map.observe(step.call_sid, step.event_type, 0);
        }
    }

    #[inline(always)]
    fn one<T: Touch>(&mut self, _: usize, touch: &mut T) {
        loop {
            if let Some(frame) = self.codec.decode(&mut self.buffer).expect("well-formed") {
                let (method_id, body) = frame.split_first_chunk().expect("a frame has a method");
                assert_eq!(u32::from_le_bytes(*method_id), STREAM_EVENTS);
                let event = peers::prost::CallEvent::decode(body).expect("well-formed");
                touch_call_event!(touch, event, event.event_type);
                let now_ms = event.timestamp_ms as u64;
                self.map.observe(&event.call_sid, event.event_type, now_ms).touch(touch);
                return;
            }
            self.buffer.extend_from_slice(self.chunks.next());
        }
    }
}
