//! Only the call and the type of a message: what it takes to hand it on.

use core::marker::PhantomData;

use sonic_rs::JsonValueTrait as _;

use super::{
    Fields as _, Input, JambonzStatus, Kind, Pull as _, RtpbridgeEvent, VoicetypedEnd,
    VoicetypedSpeech,
};
use super::{Messages, WELL_FORMED};
use crate::harness::{self, Case, Goal, Prepared, Row, Worker};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    case::<JambonzStatus>("json_route/call_status", "read type and call sid of a call:status"),
    case::<RtpbridgeEvent>("json_route/rtpbridge", "read event and endpoint of rtpbridge events"),
    case::<VoicetypedSpeech>("json_route/speech_final", "read call and type of a speech_final"),
    case::<VoicetypedEnd>("json_route/call_terminated", "read call and type of a call_terminated"),
];

const fn case<K: Kind>(name: &'static str, about: &'static str) -> Case {
    Case { name, about, goals: &[Goal::Faster(4.0, PEERS)], prepare: prepare::<K> }
}

/// A message that has just come lies in the cache: so few are gone through that these do too. Else
/// what is measured is how long memory takes, of which reading two members has next to nothing.
const CACHED: usize = 512 << 10;

const PEERS: &[&str] = &["serde_json", "sonic_rs", "sonic_rs_get", "jiter", "serde_json_core"];

fn prepare<K: Kind>() -> Prepared {
    let messages = K::messages();
    let rows = vec![
        Row::new("callevents", harness::Kind::Ours, Callevents::<K>(messages, PhantomData)),
        Row::new("serde_json", harness::Kind::Peer, SerdeJson::<K>(messages, PhantomData)),
        Row::new("sonic_rs", harness::Kind::Peer, SonicRs::<K>(messages, PhantomData)),
        Row::new("sonic_rs_get", harness::Kind::Peer, SonicGet::<K>(messages, PhantomData)),
        Row::new("jiter", harness::Kind::Peer, JiterPull::<K>(messages, PhantomData)),
        Row::new("serde_json_core", harness::Kind::Peer, SerdeJsonCore::<K>(messages, PhantomData)),
    ];
    let events = messages.count_within(CACHED);
    let bytes = (0..events).map(|event| messages.message(event).len()).sum();
    Prepared { events, bytes, rows }
}

/// Declares a row that reads the route of a message and touches it.
macro_rules! reader {
    ($name:ident<$kind:ident>, |$message:ident, $touch:ident| $body:block) => {
        struct $name<K>(&'static Messages, PhantomData<K>);

        impl<$kind: Kind> Worker for $name<$kind> {
            #[inline(always)]
            fn one<T: Touch>(&mut self, event: usize, $touch: &mut T) {
                let $message = self.0.message(event);
                $body
            }
        }
    };
}

reader!(Callevents<K>, |message, touch| {
    K::route(message, touch);
});

reader!(SerdeJson<K>, |message, touch| {
    serde_json::from_slice::<K::PeersRoute<'_>>(message).expect(WELL_FORMED).touch(touch);
});

reader!(SonicRs<K>, |message, touch| {
    sonic_rs::from_slice::<K::PeersRoute<'_>>(message).expect(WELL_FORMED).touch(touch);
});

// One look for each of the two, each only as far as the value.
reader!(SonicGet<K>, |message, touch| {
    for path in K::ROUTE {
        // Statistics and recordings name no endpoint.
        if let Ok(value) = sonic_rs::get(message, path.iter()) {
            touch.bytes(value.as_str().expect(WELL_FORMED).as_bytes());
        }
    }
});

// It stops as soon as it has both.
reader!(JiterPull<K>, |message, touch| {
    K::PeersRoute::pull(&mut Input::new(message)).expect(WELL_FORMED).touch(touch);
});

reader!(SerdeJsonCore<K>, |message, touch| {
    serde_json_core::from_slice::<K::PeersRoute<'_>>(message).expect(WELL_FORMED).0.touch(touch);
});
