//! A message with all its fields, in the sender's order of the keys and in any.

use core::marker::PhantomData;

use super::{
    Fields as _, Input, JambonzStatus, Kind, Pull as _, RtpbridgeEvent, VoicetypedEnd,
    VoicetypedSpeech,
};
use super::{Messages, WELL_FORMED};
use crate::cases::Memcpy;
use crate::corpus::json;
use crate::harness::{self, Case, Goal, Prepared, Row, Worker};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    case::<JambonzStatus, false>("json_decode/call_status", "parse jambonz call:status"),
    case::<JambonzStatus, true>("json_decode/call_status/any_order", ANY_ORDER),
    case::<RtpbridgeEvent, false>("json_decode/rtpbridge", "parse rtpbridge events"),
    case::<RtpbridgeEvent, true>("json_decode/rtpbridge/any_order", ANY_ORDER),
    case::<VoicetypedSpeech, false>("json_decode/speech_final", "parse voicetyped speech_final"),
    case::<VoicetypedSpeech, true>("json_decode/speech_final/any_order", ANY_ORDER),
    case::<VoicetypedEnd, false>("json_decode/call_terminated", "parse voicetyped call_terminated"),
    case::<VoicetypedEnd, true>("json_decode/call_terminated/any_order", ANY_ORDER),
];

const fn case<K: Kind, const ANY_ORDER: bool>(name: &'static str, about: &'static str) -> Case {
    let goals: &[Goal] = if ANY_ORDER { IN_ANY_ORDER } else { AS_SENT };
    Case { name, about, goals, prepare: prepare::<K, ANY_ORDER> }
}

const AS_SENT: &[Goal] = &[Goal::Faster(1.8, PEERS)];

const IN_ANY_ORDER: &[Goal] = &[Goal::Faster(1.4, PEERS)];

const ANY_ORDER: &str = "the same, keys in a random order";

const PEERS: &[&str] = &["serde_json", "sonic_rs", "simd_json", "jiter", "serde_json_core"];

fn prepare<K: Kind, const ANY_ORDER: bool>() -> Prepared {
    let mut messages = K::messages();
    if ANY_ORDER {
        // Once in a process, and to its end, as every corpus.
        messages = Box::leak(Box::new(json::shuffled(messages)));
    }
    let rows = vec![
        Row::new("callevents", harness::Kind::Ours, Callevents::<K>(messages, PhantomData)),
        Row::new("serde_json", harness::Kind::Peer, SerdeJson::<K>(messages, PhantomData)),
        Row::new("sonic_rs", harness::Kind::Peer, SonicRs::<K>(messages, PhantomData)),
        Row::new("simd_json", harness::Kind::Peer, SimdJson::<K>::new(messages)),
        Row::new("jiter", harness::Kind::Peer, JiterPull::<K>(messages, PhantomData)),
        Row::new("serde_json_core", harness::Kind::Peer, SerdeJsonCore::<K>(messages, PhantomData)),
        Row::new("memcpy", harness::Kind::Floor, Memcpy::new(messages)),
    ];
    Prepared { events: messages.len(), bytes: messages.all().len(), rows }
}

/// Declares a row that reads a message and touches it.
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
    // Looked at where it lies, as that of all others.
    K::touch(K::parse(message).as_ref().expect(WELL_FORMED), touch);
});

reader!(SerdeJson<K>, |message, touch| {
    serde_json::from_slice::<K::Peers<'_>>(message).as_ref().expect(WELL_FORMED).touch(touch);
});

reader!(SonicRs<K>, |message, touch| {
    sonic_rs::from_slice::<K::Peers<'_>>(message).as_ref().expect(WELL_FORMED).touch(touch);
});

reader!(JiterPull<K>, |message, touch| {
    let mut input = Input::new(message);
    let read = K::Peers::pull(&mut input);
    input.finish().expect(WELL_FORMED);
    read.as_ref().expect(WELL_FORMED).touch(touch);
});

reader!(SerdeJsonCore<K>, |message, touch| {
    serde_json_core::from_slice::<K::Peers<'_>>(message)
        .as_ref()
        .expect(WELL_FORMED)
        .0
        .touch(touch);
});

/// It changes the text that it reads, so it gets a copy.
struct SimdJson<K> {
    messages: &'static Messages,
    copy: Vec<u8>,
    buffers: simd_json::Buffers,
    kind: PhantomData<K>,
}

impl<K> SimdJson<K> {
    fn new(messages: &'static Messages) -> Self {
        let buffers = simd_json::Buffers::new(1 << 12);
        Self { messages, copy: Vec::new(), buffers, kind: PhantomData }
    }
}

impl<K: Kind> Worker for SimdJson<K> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        self.copy.clear();
        self.copy.extend_from_slice(self.messages.message(event));
        let Self { copy, buffers, .. } = self;
        simd_json::serde::from_slice_with_buffers::<K::Peers<'_>>(copy, buffers)
            .as_ref()
            .expect(WELL_FORMED)
            .touch(touch);
    }
}
