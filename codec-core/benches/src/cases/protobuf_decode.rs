//! A protobuf `CallEvent`, decoded with UTF-8 checked; every field touched.

use buffa::MessageView as _;
use callevents::gateway::CallEvent;
use femtopb::Message as _;
use micropb::MessageDecode as _;
use prost::Message as _;
use quick_protobuf::MessageRead as _;

use super::{Memcpy, stateless};
use crate::corpus::{Messages, call_events};
use crate::harness::{Case, Goal, Kind, Prepared, Row};
use crate::limits::{self, touch_limit};
use crate::peers::{self, touch_call_event};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "pb_decode",
        about: "decode a protobuf CallEvent, UTF-8 checked, and touch all fields",
        goals: &[
            Goal::Faster(1.8, PEERS),
            Goal::Faster(3.5, &["prost"]),
            Goal::Instructions(1_100.0),
        ],
        prepare: || {
            let messages = &call_events::unrelated().protobuf;
            let mut rows = rows(messages);
            rows.push(Row::new("limit", Kind::Limit, Limit::<true>(messages)));
            rows.push(Row::new("limit_bytes", Kind::Limit, Limit::<false>(messages)));
            rows.push(Row::new("memcpy", Kind::Floor, Memcpy::new(messages)));
            Prepared { events: messages.len(), bytes: messages.all().len(), rows }
        },
    },
    Case {
        name: "pb_decode/shuffled",
        about: "the same, the fields in a random order and one unknown among them",
        goals: &[Goal::Faster(1.0, PEERS), Goal::Instructions(2_000.0)],
        prepare: || {
            let messages = call_events::shuffled();
            let rows = rows(messages);
            Prepared { events: messages.len(), bytes: messages.all().len(), rows }
        },
    },
];

const PEERS: &[&str] = &["prost", "buffa_view", "quick_protobuf", "micropb", "femtopb"];

fn rows(messages: &'static Messages) -> Vec<Row> {
    vec![
        Row::new("callevents", Kind::Ours, Callevents(messages)),
        Row::new("buffa_view", Kind::Peer, BuffaView(messages)),
        Row::new("femtopb", Kind::Peer, Femtopb(messages)),
        Row::new("micropb", Kind::Peer, Micropb(messages)),
        Row::new("prost", Kind::Peer, Prost(messages)),
        Row::new("quick_protobuf", Kind::Peer, QuickProtobuf(messages)),
    ]
}

stateless!(Callevents, |message: &'static Messages, touch| {
    let event = CallEvent::decode_protobuf(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type.0);
});

stateless!(BuffaView, |message: &'static Messages, touch| {
    let event = peers::buffa::CallEventView::decode_view(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type.to_i32());
});

stateless!(Femtopb, |message: &'static Messages, touch| {
    let event = peers::femtopb::CallEvent::decode(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type.to_raw());
});

stateless!(Micropb, |message: &'static Messages, touch| {
    let mut event = peers::micropb::CallEvent::default();
    event.decode_from_bytes(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type.0);
});

stateless!(Prost, |message: &'static Messages, touch| {
    let event = peers::prost::CallEvent::decode(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type);
});

stateless!(QuickProtobuf, |message: &'static Messages, touch| {
    let mut reader = quick_protobuf::BytesReader::from_bytes(message);
    let event =
        peers::quick_protobuf::CallEvent::from_reader(&mut reader, message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type as i32);
});

struct Limit<const UTF8: bool>(&'static Messages);

#[allow(unsafe_code)]
impl<const UTF8: bool> crate::harness::Worker for Limit<UTF8> {
    #[inline(always)]
    fn one<T: crate::touch::Touch>(&mut self, event: usize, touch: &mut T) {
        // SAFETY: the corpus is well-formed and padded.
        let event = unsafe { limits::protobuf::decode::<UTF8>(self.0.message(event)) };
        touch_limit!(touch, event);
    }
}
