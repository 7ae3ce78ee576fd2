//! A protobuf `CallEvent`, written from each library's own message into a slice.

use std::borrow::Cow;

use buffa::ViewEncode as _;
use callevents::{Text, gateway};
use femtopb::Message as _;
use micropb::MessageEncode as _;
use prost::Message as _;
use quick_protobuf::MessageWrite as _;

use super::{Encoder, Memcpy, SLICE, encoded_bytes};
use crate::corpus::EVENTS;
use crate::corpus::call_events::{self, CallEvent};
use crate::harness::{Case, Goal, Kind, Prepared, Row};
use crate::limits;
use crate::peers::{self, convert_call_event};

pub(super) const CASES: &[Case] = &[Case {
    name: "pb_encode",
    about: "encode a CallEvent as protobuf into a slice that is used again",
    goals: &[
        Goal::Faster(1.2, &["prost", "buffa_view", "quick_protobuf", "micropb", "femtopb"]),
        Goal::Instructions(700.0),
    ],
    prepare: || {
        let corpus = call_events::unrelated();
        let value = |index: usize| &corpus.values[index];
        let rows = vec![
            Row::new(
                "callevents",
                Kind::Ours,
                Encoder::new(|index| ours(value(index)), {
                    |event: &gateway::CallEvent<'_>, out: &mut [u8]| {
                        event.encode_protobuf(out).expect(LONG_ENOUGH)
                    }
                }),
            ),
            Row::new(
                "buffa_view",
                Kind::Peer,
                Encoder::new(|index| buffa(value(index)), {
                    |event: &peers::buffa::CallEventView<'_>, mut out: &mut [u8]| {
                        event.encode(&mut out);
                        SLICE - out.len()
                    }
                }),
            ),
            Row::new(
                "femtopb",
                Kind::Peer,
                Encoder::new(|index| femtopb(value(index)), {
                    |event: &peers::femtopb::CallEvent<'_>, mut out: &mut [u8]| {
                        event.encode(&mut out).expect(LONG_ENOUGH);
                        SLICE - out.len()
                    }
                }),
            ),
            Row::new(
                "micropb",
                Kind::Peer,
                Encoder::new(|index| micropb(value(index)), {
                    |event: &peers::micropb::CallEvent, out: &mut [u8]| {
                        let mut encoder = micropb::PbEncoder::new(out);
                        event.encode(&mut encoder).expect(LONG_ENOUGH);
                        SLICE - encoder.into_writer().len()
                    }
                }),
            ),
            Row::new(
                "prost",
                Kind::Peer,
                Encoder::new(|index| prost(value(index)), {
                    |event: &peers::prost::CallEvent, mut out: &mut [u8]| {
                        event.encode(&mut out).expect(LONG_ENOUGH);
                        SLICE - out.len()
                    }
                }),
            ),
            Row::new("quick_protobuf", Kind::Peer, {
                Encoder::new(|index| quick_protobuf(value(index)), {
                    |event: &peers::quick_protobuf::CallEvent<'_>, out: &mut [u8]| {
                        let backend = quick_protobuf::BytesWriter::new(out);
                        event
                            .write_message(&mut quick_protobuf::Writer::new(backend))
                            .expect(LONG_ENOUGH);
                        event.get_size()
                    }
                })
            }),
            Row::new("limit", Kind::Limit, Encoder::new(limit, encode_limit)),
            Row::new("memcpy", Kind::Floor, Memcpy::new(&corpus.protobuf)),
        ];
        Prepared { events: EVENTS, bytes: encoded_bytes(&corpus.protobuf, EVENTS), rows }
    },
}];

pub(super) fn ours(value: &'static CallEvent) -> gateway::CallEvent<'static> {
    convert_call_event!(
        value,
        gateway::EventType(value.event_type),
        Text::new,
        gateway::CallEvent {}
    )
}

fn buffa(value: &'static CallEvent) -> peers::buffa::CallEventView<'static> {
    convert_call_event!(
        value,
        value.event_type.into(),
        String::as_str,
        peers::buffa::CallEventView { __buffa_unknown_fields: Default::default() }
    )
}

fn femtopb(value: &'static CallEvent) -> peers::femtopb::CallEvent<'static> {
    value.into()
}

fn micropb(value: &CallEvent) -> peers::micropb::CallEvent {
    convert_call_event!(value, value.event_type.into(), inline, peers::micropb::CallEvent {})
}

/// The type differs from field to field in its capacity.
fn inline<const N: usize>(text: &str) -> heapless::String<N> {
    text.try_into().expect("the corpus keeps to the capacities")
}

fn prost(value: &CallEvent) -> peers::prost::CallEvent {
    value.into()
}

fn quick_protobuf(value: &'static CallEvent) -> peers::quick_protobuf::CallEvent<'static> {
    convert_call_event!(
        value,
        value.event_type.into(),
        Cow::from,
        peers::quick_protobuf::CallEvent {}
    )
}

#[allow(unsafe_code)]
fn limit(index: usize) -> limits::Event<'static> {
    // SAFETY: the corpus is well-formed and padded.
    unsafe { limits::protobuf::decode::<false>(call_events::unrelated().protobuf.message(index)) }
}

#[allow(unsafe_code)]
fn encode_limit(event: &limits::Event<'static>, out: &mut [u8]) -> usize {
    // SAFETY: no string of the corpus has 128 bytes, all are padded, and the slice is longer than
    // any event.
    unsafe { limits::protobuf::encode(event, out) }
}

const LONG_ENOUGH: &str = "the slice is long enough";
