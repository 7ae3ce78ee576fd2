//! Made-up calls, interleaved as on a gateway's stream.

use core::cmp::Reverse;
use std::collections::BinaryHeap;

use callevents::framing::frame::{self, LengthField};
use callevents::gateway::{BodyFormat, Message, MethodId};
use fastrand::Rng;

use super::faults::{self, Fault};
use super::made_up_call::{Call, Step};
use crate::args::GenerateArgs;
use crate::exit::Failure;

/// Writes the frames of made-up calls to `put`, always the same for the same arguments.
///
/// No more is kept than the calls in flight.
pub(crate) fn generate(
    args: &GenerateArgs,
    put: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut stream =
        Stream { format: args.body.format(), length: args.length.field(), bytes: Vec::new() };
    let mut rng = Rng::with_seed(args.seed);
    // By the time of their next step; the number keeps the order of equal times.
    let mut in_flight = BinaryHeap::new();
    let (mut begun, mut next_start_ms) = (0, START_MS);
    loop {
        let next_step = in_flight.peek().map(|Reverse(entry): &Reverse<Entry>| entry.at_ms);
        if begun < args.calls && next_step.is_none_or(|at_ms| next_start_ms <= at_ms) {
            let fault = if args.faults { Fault::of_call(begun) } else { None };
            let call = Call::new(rng.fork(), next_start_ms, fault);
            in_flight.push(Reverse(Entry { at_ms: next_start_ms, number: begun, call }));
            next_start_ms += rng.i64(0..1000);
            begun += 1;
        }
        let Some(Reverse(mut entry)) = in_flight.pop() else { break };
        let step = entry.call.step(entry.at_ms);
        write_step(&mut stream, &entry.call, &step, &mut rng);
        if let Some(at_ms) = entry.call.next_at_ms(entry.at_ms) {
            entry.at_ms = at_ms;
            in_flight.push(Reverse(entry));
        }
        if stream.bytes.len() >= PUT_LEN {
            put(&stream.bytes)?;
            stream.bytes.clear();
        }
    }
    if args.faults {
        faults::cut_frame(&mut stream);
    }
    put(&stream.bytes)
}

/// The frames that are still to be handed over.
pub(super) struct Stream {
    pub(super) format: BodyFormat,
    pub(super) length: LengthField,
    pub(super) bytes: Vec<u8>,
}

impl Stream {
    /// Writes a message in a frame.
    pub(super) fn message(&mut self, message: &Message<'_>) {
        let body = self.body(message);
        let method_id = message.method_id().unwrap_or_default();
        self.frame(method_id, &body);
    }

    /// Writes a frame around a body.
    pub(super) fn frame(&mut self, method_id: MethodId, body: &[u8]) {
        // What is made up here is far below any limit.
        if let Ok(header) = frame::header(method_id.0, body.len(), self.length) {
            self.bytes.extend_from_slice(&header);
            self.bytes.extend_from_slice(body);
        }
    }

    /// A message's body.
    pub(super) fn body(&self, message: &Message<'_>) -> Vec<u8> {
        let mut body = vec![0; message.encoded_len(self.format)];
        match message.encode(self.format, &mut body) {
            Ok(_) => body,
            Err(_) => Vec::new(),
        }
    }
}

/// A call in flight.
struct Entry {
    at_ms: i64,
    number: u64,
    call: Call,
}

impl Entry {
    fn key(&self) -> (i64, u64) {
        (self.at_ms, self.number)
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// Writes what a call says, and the fault that it is to have.
fn write_step(stream: &mut Stream, call: &Call, step: &Step, rng: &mut Rng) {
    match call.fault {
        Some(fault) => faults::write(stream, fault, call, step, rng),
        None => call.message(step, |message| stream.message(message)),
    }
}

/// When the first call begins: 2026-05-20, 09:00 UTC.
const START_MS: i64 = 1_779_267_600_000;

/// So many bytes are handed over at once.
const PUT_LEN: usize = 64 * 1024;
