//! The cases: one file each, with a row per implementation.

mod envelope_decode;
mod envelope_encode;
mod frame_split;
mod json;
mod order;
mod protobuf_decode;
mod protobuf_encode;
mod route;
mod sse;
mod whole_way;

use crate::corpus::Messages;
use crate::harness::{Case, Worker};
use crate::touch::Touch;

/// All of them, in the order of the report.
pub const ALL: &[&[Case]] = &[
    protobuf_decode::CASES,
    protobuf_encode::CASES,
    envelope_decode::CASES,
    envelope_encode::CASES,
    frame_split::CASES,
    order::CASES,
    route::CASES,
    sse::CASES,
    json::DECODE,
    json::ROUTE,
    json::ENCODE,
    whole_way::CASES,
];

/// A copy of each message into a buffer: the floor of everything that looks at every byte.
struct Memcpy {
    messages: &'static Messages,
    buffer: Vec<u8>,
}

impl Memcpy {
    fn new(messages: &'static Messages) -> Self {
        Self { messages, buffer: vec![0; 1 << 16] }
    }
}

impl Worker for Memcpy {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let message = self.messages.message(event % self.messages.len());
        let copy = &mut self.buffer[..message.len()];
        copy.copy_from_slice(message);
        touch.bytes(core::hint::black_box(copy));
    }
}

/// Encodes a thousand messages of one library over and over into one slice.
struct Encoder<M, F> {
    messages: Vec<M>,
    out: Vec<u8>,
    encode: F,
}

impl<M, F: FnMut(&M, &mut [u8]) -> usize> Encoder<M, F> {
    fn new(message: impl Fn(usize) -> M, encode: F) -> Self {
        Self { messages: (0..ENCODED).map(message).collect(), out: vec![0; SLICE], encode }
    }
}

impl<M, F: FnMut(&M, &mut [u8]) -> usize> Worker for Encoder<M, F> {
    #[inline(always)]
    fn one<T: Touch>(&mut self, event: usize, touch: &mut T) {
        let length = (self.encode)(&self.messages[event % ENCODED], &mut self.out);
        touch.bytes(&core::hint::black_box(&self.out)[..length]);
    }
}

/// How many bytes `events` messages of an [`Encoder`] have, given all of them encoded.
fn encoded_bytes(messages: &Messages, events: usize) -> usize {
    (0..events).map(|event| messages.message(event % ENCODED).len()).sum()
}

/// So many messages fit the second-level cache.
const ENCODED: usize = 1_000;

/// Longer than any message.
const SLICE: usize = 1_024;

/// Declares a worker that keeps nothing: what it does with one message.
macro_rules! stateless {
    ($name:ident, |$message:ident: $input:ty, $touch:ident| $body:block) => {
        struct $name($input);

        impl $crate::harness::Worker for $name {
            #[inline(always)]
            fn one<T: $crate::touch::Touch>(&mut self, event: usize, $touch: &mut T) {
                let $message = self.0.message(event);
                $body
            }
        }
    };
}

use stateless;
