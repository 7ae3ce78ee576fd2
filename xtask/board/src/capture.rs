//! A capture that can be played for ever: its messages, and when each is due.

use core::ops::Range;
use std::sync::Arc;

use crate::renew;
use crate::systems::System;

/// One message of a capture.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// When it is due, in ms since the capture began.
    pub(crate) at_ms: u64,
    /// What the system sent, whole: a frame, an event with its blank line, or a text message.
    pub(crate) bytes: Vec<u8>,
    /// Whether it tells that a call has ended.
    pub(crate) is_end: bool,
}

/// The messages of one system, to be played in rounds.
///
/// A round may begin before the one before it is over, so that its end is not a lull. The messages
/// therefore stand in the order in which they are due within any round in full swing, each with how
/// many rounds ago its own began. Those of rounds that are not played do not exist.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    pub(crate) system: System,
    items: Arc<[Item]>,
    /// After how many ms the next round begins.
    round_ms: u64,
}

/// A message in its place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Message {
    /// Its bytes. Round 0 is as it was captured; the others are of other calls.
    pub(crate) bytes: Vec<u8>,
    /// Whether it tells that a call has ended.
    pub(crate) is_end: bool,
}

impl Capture {
    /// A capture whose rounds begin every `round_ms`.
    pub(crate) fn new(system: System, mut items: Vec<Item>, round_ms: u64) -> Self {
        let round_ms = round_ms.max(1);
        // Stable: what is due at the same time stays in its order.
        items.sort_by_key(|item| (item.at_ms % round_ms, item.at_ms));
        Self { system, items: items.into(), round_ms }
    }

    /// How many messages one round has.
    pub(crate) fn len(&self) -> u64 {
        self.items.len() as u64
    }

    /// When the `number`th place is due, in ms.
    pub(crate) fn due_ms(&self, number: u64) -> u64 {
        let (round, item) = self.locate(number);
        round.saturating_mul(self.round_ms).saturating_add(item.at_ms % self.round_ms)
    }

    /// The message in the `number`th place; `None` if there is none there.
    ///
    /// `rounds` are those that are played.
    pub(crate) fn message(&self, number: u64, rounds: &Range<u64>) -> Option<Message> {
        let (round, item) = self.locate(number);
        let own = round.checked_sub(item.at_ms / self.round_ms)?;
        if !rounds.contains(&own) {
            return None;
        }
        let bytes = match own {
            0 => item.bytes.clone(),
            _ => renew::renew(self.system, &item.bytes, own),
        };
        Some(Message { bytes, is_end: item.is_end })
    }

    /// The places from the first message of these rounds to behind the last.
    pub(crate) fn places(&self, rounds: &Range<u64>) -> Range<u64> {
        let last_ms = self.items.iter().map(|item| item.at_ms).max().unwrap_or_default();
        let end = rounds.end.saturating_add(last_ms / self.round_ms);
        rounds.start.saturating_mul(self.len())..end.saturating_mul(self.len())
    }

    /// The round in which the `number`th place is due, and its item.
    #[expect(clippy::indexing_slicing, reason = "a capture without messages is not loaded")]
    fn locate(&self, number: u64) -> (u64, &Item) {
        (number / self.len(), &self.items[(number % self.len()) as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capture() -> Capture {
        let item = |at_ms, byte| Item { at_ms, bytes: vec![byte], is_end: false };
        // The last one is due when the next round has begun.
        Capture::new(System::Gateway, vec![item(0, b'a'), item(5, b'b'), item(12, b'c')], 10)
    }

    #[test]
    fn rounds_overlap() {
        let capture = capture();
        let played: Vec<_> = (0..7)
            .filter_map(|number| {
                let message = capture.message(number, &(0..u64::MAX))?;
                Some((capture.due_ms(number), message.bytes))
            })
            .collect();
        let expected = [(0, b'a'), (5, b'b'), (10, b'a'), (12, b'c'), (15, b'b'), (20, b'a')];
        assert_eq!(played, expected.map(|(due_ms, byte)| (due_ms, vec![byte])));
    }

    #[test]
    fn one_round_is_every_message_once() {
        let capture = capture();
        for rounds in [0..1, 7..8] {
            let places = capture.places(&rounds);
            let messages = places.filter_map(|number| capture.message(number, &rounds));
            let bytes: Vec<_> = messages.flat_map(|message| message.bytes).collect();
            assert_eq!(bytes, b"abc");
        }
    }
}
