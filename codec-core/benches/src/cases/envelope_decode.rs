//! An enveloped `CallEvent`, decoded with UTF-8 checked; every field touched.

use callevents::gateway::CallEvent;
use prost::Message as _;

use super::{Memcpy, stateless};
use crate::corpus::{Messages, call_events};
use crate::harness::{Case, Goal, Kind, Prepared, Row, Worker};
use crate::limits::{self, touch_limit};
use crate::peers::{self, touch_call_event};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[Case {
    name: "env_decode",
    about: "decode an enveloped CallEvent, UTF-8 checked, and touch all fields (prost: of the same event as protobuf; owned_strings: in the style of the vendor's core, not checked)",
    goals: &[
        Goal::Faster(5.0, &["prost_on_protobuf"]),
        Goal::Faster(2.2, &["owned_strings"]),
        Goal::Within(1.2, "limit"),
        Goal::Instructions(700.0),
    ],
    prepare: || {
        let corpus = call_events::unrelated();
        let messages = &corpus.envelopes;
        let rows = vec![
            Row::new("callevents", Kind::Ours, Callevents(messages)),
            Row::new("prost_on_protobuf", Kind::Peer, Prost(&corpus.protobuf)),
            Row::new("owned_strings", Kind::Peer, Owned(messages)),
            Row::new("limit", Kind::Limit, Limit::<true, false>(messages)),
            Row::new("limit_padded", Kind::Limit, Limit::<true, true>(messages)),
            Row::new("limit_bytes", Kind::Limit, Limit::<false, false>(messages)),
            Row::new("memcpy", Kind::Floor, Memcpy::new(messages)),
        ];
        Prepared { events: messages.len(), bytes: messages.all().len(), rows }
    },
}];

stateless!(Callevents, |message: &'static Messages, touch| {
    let event = CallEvent::decode(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type.0);
});

stateless!(Owned, |message: &'static Messages, touch| {
    let event = peers::owned::CallEvent::decode(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type);
});

stateless!(Prost, |message: &'static Messages, touch| {
    let event = peers::prost::CallEvent::decode(message).expect("well-formed");
    touch_call_event!(touch, event, event.event_type);
});

struct Limit<const UTF8: bool, const PADDED: bool>(&'static Messages);

#[allow(unsafe_code)]
impl<const UTF8: bool, const PADDED: bool> Worker for Limit<UTF8, PADDED> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        // SAFETY: the corpus is well-formed and padded.
        let event = unsafe { limits::envelope::decode::<UTF8, PADDED>(self.0.message(event)) };
        touch_limit!(touch, event);
    }
}
