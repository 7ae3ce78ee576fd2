//! A message, written into a slice or, by peers that need one, a vector that is used again.

use super::{JambonzStatus, Kind, RtpbridgeEvent, VoicetypedEnd, VoicetypedSpeech, WELL_FORMED};
use crate::cases::{ENCODED, Memcpy, encoded_bytes};
use crate::corpus::EVENTS;
use crate::harness::{self, Case, Goal, Prepared, Row, Worker};
use crate::touch::Touch;

pub(super) const CASES: &[Case] = &[
    case::<JambonzStatus>("json_encode/call_status", "write jambonz call:status"),
    case::<RtpbridgeEvent>("json_encode/rtpbridge", "write rtpbridge events"),
    case::<VoicetypedSpeech>("json_encode/speech_final", "write voicetyped speech_final"),
    case::<VoicetypedEnd>("json_encode/call_terminated", "write voicetyped call_terminated"),
];

const fn case<K: Kind>(name: &'static str, about: &'static str) -> Case {
    let goals = &[Goal::Faster(1.4, &["serde_json", "sonic_rs"])];
    Case { name, about, goals, prepare: prepare::<K> }
}

fn prepare<K: Kind>() -> Prepared {
    let messages = K::messages();
    let ours = (0..ENCODED).map(|index| K::build(messages.message(index))).collect();
    let peers = || {
        (0..ENCODED)
            .map(|index| serde_json::from_slice(messages.message(index)).expect(WELL_FORMED))
            .collect()
    };
    let rows = vec![
        Row::new("callevents", harness::Kind::Ours, Callevents::<K>(ours, vec![0; SLICE])),
        Row::new("serde_json", harness::Kind::Peer, SerdeJson::<K>(peers(), vec![0; SLICE])),
        Row::new("sonic_rs", harness::Kind::Peer, SonicRs::<K>(peers(), Vec::new())),
        Row::new("memcpy", harness::Kind::Floor, Memcpy::new(messages)),
    ];
    Prepared { events: EVENTS, bytes: encoded_bytes(messages, EVENTS), rows }
}

struct Callevents<K: Kind>(Vec<K::Ours<'static>>, Vec<u8>);

impl<K: Kind> Worker for Callevents<K> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let length = K::encode(&self.0[event % ENCODED], &mut self.1);
        touch.bytes(&core::hint::black_box(&self.1)[..length]);
    }
}

struct SerdeJson<K: Kind>(Vec<K::Peers<'static>>, Vec<u8>);

impl<K: Kind> Worker for SerdeJson<K> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let mut rest = &mut self.1[..];
        serde_json::to_writer(&mut rest, &self.0[event % ENCODED]).expect("it is long enough");
        let length = SLICE - rest.len();
        touch.bytes(&core::hint::black_box(&self.1)[..length]);
    }
}

struct SonicRs<K: Kind>(Vec<K::Peers<'static>>, Vec<u8>);

impl<K: Kind> Worker for SonicRs<K> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        self.1.clear();
        sonic_rs::to_writer(&mut self.1, &self.0[event % ENCODED]).expect("it takes everything");
        touch.bytes(core::hint::black_box(&self.1));
    }
}

/// Longer than any message.
const SLICE: usize = 4_096;
