//! Calls in flight: which event comes next in which call.

use std::sync::LazyLock;

use super::call_events::{ANSWER, CREATE, HANGUP, HOLD, RESUME};
use super::{EVENTS, Random};

/// What happens in one call.
pub struct Step {
    /// Which call. The texts of all steps lie one behind the other, as in a stream.
    pub call_sid: &'static str,
    /// What.
    pub event_type: i32,
}

/// Calls that are in flight at first, and the steps of calls then: 20 % begin a call, 20 % end
/// one, the others are the next legal event of some call. No call sid comes twice.
pub struct Calls {
    /// The beginning: every call is created, some are answered.
    pub initial: Vec<Step>,
    /// What is measured.
    pub steps: Vec<Step>,
}

/// A thousand calls in flight.
pub fn thousand() -> &'static Calls {
    static CORPUS: LazyLock<Calls> = LazyLock::new(|| calls(1_000, EVENTS, 0x6b69_6c6f));
    &CORPUS
}

/// A hundred thousand calls in flight.
pub fn hundred_thousand() -> &'static Calls {
    static CORPUS: LazyLock<Calls> = LazyLock::new(|| calls(100_000, 5 * EVENTS, 0x6d61_6e79));
    &CORPUS
}

fn calls(in_flight: usize, events: usize, seed: u64) -> Calls {
    let mut random = Random::new(seed);
    let mut initial: Vec<(String, i32)> = Vec::new();
    let mut active: Vec<(String, i32)> = Vec::new();
    for _ in 0..in_flight {
        let call_sid = random.uuid();
        initial.push((call_sid.clone(), CREATE));
        let answered = random.below(4) != 0;
        if answered {
            initial.push((call_sid.clone(), ANSWER));
        }
        active.push((call_sid, if answered { ANSWER } else { CREATE }));
    }
    let steps: Vec<(String, i32)> = (0..events)
        .map(|_| {
            let choice = random.below(5);
            if choice == 0 {
                let call = (random.uuid(), CREATE);
                active.push(call.clone());
                return call;
            }
            let place = random.below(active.len() as u64) as usize;
            if choice == 1 {
                return (active.swap_remove(place).0, HANGUP);
            }
            let (call_sid, last) = &mut active[place];
            *last = match *last {
                CREATE => ANSWER,
                ANSWER | RESUME => HOLD,
                _ => RESUME,
            };
            (call_sid.clone(), *last)
        })
        .collect();
    Calls { initial: lay_out(&initial), steps: lay_out(&steps) }
}

/// Puts the texts into one allocation, which stays.
fn lay_out(steps: &[(String, i32)]) -> Vec<Step> {
    let texts: String = steps.iter().map(|(call_sid, _)| call_sid.as_str()).collect();
    let mut rest: &'static str = String::leak(texts);
    steps
        .iter()
        .map(|(call_sid, event_type)| {
            let (call_sid, behind) = rest.split_at(call_sid.len());
            rest = behind;
            Step { call_sid, event_type: *event_type }
        })
        .collect()
}
