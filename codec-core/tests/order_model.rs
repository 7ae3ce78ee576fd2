//! The tracker of calls beside a model: every short sequence of events, and many long ones.

use callevents::gateway::GatewayOrder;
use callevents::order::{CallTracker, Slot};
use proptest::prelude::*;

#[allow(unreachable_pub, reason = "fuzz targets use it too")]
mod bodies {
    pub mod order_model;
}
use bodies::order_model::{Model, Operation, Pair, order_model};

/// Runs every sequence of `length` operations from `alphabet`.
fn every_sequence(alphabet: &[(Operation, usize)], length: u32, capacity: usize) {
    for number in 0..alphabet.len().pow(length) {
        let mut slots = vec![Slot::EMPTY; capacity];
        let tracker = CallTracker::<GatewayOrder>::over(&mut slots);
        let mut pair = Pair { tracker, model: Model::new(capacity), now_ms: 0 };
        let mut rest = number;
        for _ in 0..length {
            let (operation, call) = alphabet[rest % alphabet.len()];
            pair.apply(operation, call);
            rest /= alphabet.len();
        }
    }
}

/// The gateway's events, one that is none, and what happens to connections.
fn alphabet() -> Vec<Operation> {
    let events = (0..=5).map(Operation::Event);
    let connections = [
        Operation::StreamReset,
        Operation::Resume(GatewayOrder::RESUME_BUFFER_MS),
        Operation::Resume(GatewayOrder::RESUME_BUFFER_MS + 1),
    ];
    events.chain(connections).collect()
}

#[test]
fn every_sequence_of_up_to_six_events_of_a_call_is_judged_as_the_model_does() {
    let alphabet: Vec<_> = alphabet().into_iter().map(|operation| (operation, 0)).collect();
    let longest = if cfg!(miri) { 2 } else { 6 };
    // Longer ones begin with all the shorter ones.
    every_sequence(&alphabet, longest, 2);
}

#[test]
fn every_sequence_of_up_to_four_events_of_two_calls_is_judged_as_the_model_does() {
    let mut both = Vec::new();
    for operation in alphabet() {
        both.push((operation, 0));
        if matches!(operation, Operation::Event(_)) {
            both.push((operation, 8));
        }
    }
    let longest = if cfg!(miri) { 2 } else { 4 };
    for capacity in 0..=2 {
        every_sequence(&both, longest, capacity);
    }
}

const MOST_STEPS: usize = if cfg!(miri) { 30 } else { 200 };

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 2_000 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_operations_on_any_calls_are_judged_as_the_model_does(
        data in proptest::collection::vec(any::<u8>(), 0..2 * MOST_STEPS),
    ) {
        order_model(&data);
    }

    #[test]
    fn a_full_table_of_any_size_is_judged_as_the_model_does(
        capacity in 0usize..12,
        steps in proptest::collection::vec((0usize..14, 1i32..6, any::<bool>()), 0..MOST_STEPS),
    ) {
        let mut slots = vec![Slot::EMPTY; capacity];
        let tracker = CallTracker::<GatewayOrder>::over(&mut slots).with_seed(capacity as u64);
        let mut pair = Pair { tracker, model: Model::new(capacity), now_ms: 0 };
        for (call, event_type, is_first) in steps {
            let event_type = if is_first { 1 } else { event_type };
            pair.apply(Operation::Event(event_type), call);
        }
    }
}
