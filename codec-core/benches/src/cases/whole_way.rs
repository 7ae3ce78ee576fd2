//! The whole way: bytes, frames, messages, order.

use bytes::BytesMut;
use prost::Message as _;
use tokio_util::codec::{Decoder as _, LengthDelimitedCodec};

use super::frame_split::{CHUNK, Chunks, length_delimited};
use super::order::{Hashbrown, Map as _};
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
        prepare: || prepare(&call_events::in_order().protobuf_frames),
    },
    Case {
        name: "whole_way/envelope",
        about: "the same from envelopes (the peers: from protobuf)",
        goals: &[Goal::Faster(3.0, &["prost_tokio_hashbrown"])],
        prepare: || prepare(&call_events::in_order().envelope_frames),
    },
];

fn prepare(frames: &'static Messages) -> Prepared {
    let protobuf = &call_events::in_order().protobuf_frames;
    let rows = vec![Row::new(
        "prost_tokio_hashbrown",
        Kind::Peer,
        Peers {
            chunks: Chunks::new(protobuf, CHUNK),
            codec: length_delimited(),
            buffer: BytesMut::new(),
            map: Hashbrown::default(),
        },
    )];
    Prepared { events: frames.len(), bytes: frames.all().len(), rows }
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
