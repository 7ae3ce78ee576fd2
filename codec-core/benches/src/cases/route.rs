//! Only the call sid and the type of an event: what it takes to hand it on.

use callevents::gateway::{BodyFormat, CallEvent, CallRoute};

use crate::corpus::{Messages, call_events};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::limits;
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "route/protobuf",
        about: "read the call sid and the type of a protobuf CallEvent",
        goals: &[Goal::Faster(3.0, &["callevents_in_full"])],
        prepare: || prepare::<true>(&call_events::unrelated().protobuf),
    },
    Case {
        name: "route/envelope",
        about: "read the call sid and the type of an enveloped CallEvent",
        goals: &[Goal::Faster(3.0, &["callevents_in_full"])],
        prepare: || prepare::<false>(&call_events::unrelated().envelopes),
    },
];

fn prepare<const PROTOBUF: bool>(messages: &'static Messages) -> Prepared {
    let rows = vec![
        Row::new("callevents", Kind::Ours, Callevents::<PROTOBUF>(messages)),
        Row::new("callevents_in_full", Kind::Peer, FullDecode::<PROTOBUF>(messages)),
        Row::new("limit", Kind::Limit, Limit::<PROTOBUF>(messages)),
    ];
    Prepared { events: messages.len(), bytes: messages.all().len(), rows }
}

struct Callevents<const PROTOBUF: bool>(&'static Messages);

impl<const PROTOBUF: bool> Worker for Callevents<PROTOBUF> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let format = if PROTOBUF { BodyFormat::Protobuf } else { BodyFormat::Envelope };
        let route = CallRoute::decode(format, self.0.message(event)).expect("well-formed");
        touch.bytes(route.call_sid.as_bytes());
        touch.number(route.event_type.0 as u64);
    }
}

/// Ours, with all fields: what reading two of them must be well below.
struct FullDecode<const PROTOBUF: bool>(&'static Messages);

impl<const PROTOBUF: bool> Worker for FullDecode<PROTOBUF> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let message = self.0.message(event);
        let event =
            if PROTOBUF { CallEvent::decode_protobuf(message) } else { CallEvent::decode(message) };
        let event = core::hint::black_box(event.expect("well-formed"));
        touch.bytes(event.call_sid.as_bytes());
        touch.number(event.event_type.0 as u64);
    }
}

struct Limit<const PROTOBUF: bool>(&'static Messages);

#[allow(unsafe_code)]
impl<const PROTOBUF: bool> Worker for Limit<PROTOBUF> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let message = self.0.message(event);
        // SAFETY: the corpus is well-formed and padded.
        let (call_sid, event_type) = unsafe {
            if PROTOBUF {
                limits::protobuf::route(message)
            } else {
                limits::envelope::route(message)
            }
        };
        touch.bytes(call_sid);
        touch.number(event_type as u64);
    }
}
