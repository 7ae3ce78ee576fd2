//! Only the call sid and the type of an event: what it takes to hand it on.

use crate::corpus::{Messages, call_events};
use crate::harness::{Case, Kind, Prepared, Row, Worker};
use crate::limits;
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "route/protobuf",
        about: "read the call sid and the type of a protobuf CallEvent",
        goals: &[],
        prepare: || prepare::<true>(&call_events::unrelated().protobuf),
    },
    Case {
        name: "route/envelope",
        about: "read the call sid and the type of an enveloped CallEvent",
        goals: &[],
        prepare: || prepare::<false>(&call_events::unrelated().envelopes),
    },
];

fn prepare<const PROTOBUF: bool>(messages: &'static Messages) -> Prepared {
    let rows = vec![Row::new("limit", Kind::Limit, Limit::<PROTOBUF>(messages))];
    Prepared { events: messages.len(), bytes: messages.all().len(), rows }
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
