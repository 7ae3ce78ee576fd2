//! An enveloped `CallEvent`, written into a slice.

use core::hint::black_box;

use callevents::gateway::CallEvent;
use prost::Message as _;

use super::protobuf_encode::ours;
use super::{ENCODED, Encoder, Memcpy, SLICE, encoded_bytes};
use crate::corpus::{EVENTS, call_events};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::limits;
use crate::peers;
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[Case {
    name: "env_encode",
    about: "encode a CallEvent as an envelope into a slice that is used again (prost: as protobuf; vector_append: in the style of the vendor's core, into a new vector)",
    goals: &[
        Goal::Faster(2.5, &["prost_to_protobuf"]),
        Goal::Faster(7.0, &["vector_append"]),
        Goal::Within(1.2, "limit"),
        Goal::Instructions(400.0),
    ],
    prepare: || {
        let corpus = call_events::unrelated();
        let rows = vec![
            Row::new("callevents", Kind::Ours, {
                Encoder::new(|index| ours(&corpus.values[index]), {
                    |event: &CallEvent<'_>, out: &mut [u8]| {
                        event.encode(out).expect("the slice is long enough")
                    }
                })
            }),
            Row::other_output("prost_to_protobuf", Kind::Peer, {
                Encoder::new(|index| peers::prost::CallEvent::from(&corpus.values[index]), {
                    |event: &peers::prost::CallEvent, mut out: &mut [u8]| {
                        event.encode(&mut out).expect("the slice is long enough");
                        SLICE - out.len()
                    }
                })
            }),
            Row::new("vector_append", Kind::Peer, {
                VectorAppend(corpus.values[..ENCODED].iter().map(Into::into).collect())
            }),
            Row::new("limit", Kind::Limit, Encoder::new(limit, encode_limit::<false>)),
            Row::new("limit_padded", Kind::Limit, Encoder::new(limit, encode_limit::<true>)),
            Row::new("memcpy", Kind::Floor, Memcpy::new(&corpus.envelopes)),
        ];
        Prepared { events: EVENTS, bytes: encoded_bytes(&corpus.envelopes, EVENTS), rows }
    },
}];

struct VectorAppend(Vec<peers::owned::CallEvent>);

impl Worker for VectorAppend {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        touch.bytes(&black_box(self.0[event % ENCODED].encode()));
    }
}

#[allow(unsafe_code)]
fn limit(index: usize) -> limits::Event<'static> {
    let messages = &call_events::unrelated().envelopes;
    // SAFETY: the corpus is well-formed and padded.
    unsafe { limits::envelope::decode::<false, true>(messages.message(index)) }
}

#[allow(unsafe_code)]
fn encode_limit<const PADDED: bool>(event: &limits::Event<'static>, out: &mut [u8]) -> usize {
    // SAFETY: all strings are padded, and the slice is longer than any event.
    unsafe { limits::envelope::encode::<PADDED>(event, out) }
}
