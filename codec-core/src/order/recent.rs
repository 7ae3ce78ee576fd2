//! What was seen last, in a table of fixed size that forgets the oldest.

use core::mem::replace;

use super::hash::{Keys, TextHasher};
use crate::json::JsonStr;

/// The place of one thing that was seen. Its contents are its owner's own.
#[derive(Clone, Copy, Debug)]
pub struct RecentSlot {
    digest: Digest,
    value: Digest,
    /// The first slot of the chain that begins here, plus 1; 0 if there is none.
    first: u32,
    /// The next slot of the chain that this one is in, plus 1; 0 at its end.
    next: u32,
}

impl RecentSlot {
    /// A slot with nothing in it.
    pub const EMPTY: Self = Self { digest: Digest(0), value: Digest(0), first: 0, next: 0 };
}

impl Default for RecentSlot {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// What stands for texts: those with the same one are the same, but for a chance of 1 in 2^64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digest(u64);

/// Digests, each with another one as its value: as many as there are slots.
///
/// A ring, whose slots are also chained by their digests. Nobody who does not know the seed can
/// make chains long, and no chain is longer than the ring.
#[derive(Clone, Debug)]
pub(crate) struct Recent<S> {
    slots: S,
    keys: Keys,
    /// The slot that is taken next.
    at: u32,
    /// Slots that are taken.
    len: u32,
}

impl<S> Recent<S> {
    pub(crate) const fn new(slots: S, seed: u64) -> Self {
        Self { slots, keys: Keys::new(seed), at: 0, len: 0 }
    }

    pub(crate) fn into_slots(self) -> S {
        self.slots
    }
}

impl<S: AsRef<[RecentSlot]> + AsMut<[RecentSlot]>> Recent<S> {
    /// The digest of texts, one after the other.
    pub(crate) fn digest(&self, texts: &[JsonStr<'_>]) -> Digest {
        let mut hasher = TextHasher::new(&self.keys);
        for text in texts {
            match text.as_bytes() {
                Some(bytes) => hasher.push(bytes),
                None => {
                    for char in text.chars() {
                        hasher.push(char.encode_utf8(&mut [0; 4]).as_bytes());
                    }
                }
            }
            // No text has such a byte: where it ends counts.
            hasher.push(&[0xff]);
        }
        Digest(hasher.finish())
    }

    /// Gives a digest that is remembered another value, and gives the one that it had; remembers any
    /// other in place of the oldest.
    pub(crate) fn put(&mut self, digest: Digest, value: Digest) -> Option<Digest> {
        if let Some(slot) = self.find(digest).and_then(|index| self.slot_mut(index)) {
            return Some(replace(&mut slot.value, value));
        }
        let (capacity, index) = (self.capacity(), self.at);
        if capacity == 0 {
            return None;
        }
        if self.len == capacity {
            self.unlink(index);
        } else {
            self.len += 1;
        }
        let main = self.main(digest);
        let first = self.slot(main).map_or(0, |slot| slot.first);
        if let Some(slot) = self.slot_mut(index) {
            (slot.digest, slot.value, slot.next) = (digest, value, first);
        }
        if let Some(slot) = self.slot_mut(main) {
            slot.first = index + 1;
        }
        self.at = if index + 1 < capacity { index + 1 } else { 0 };
        None
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.slots.as_mut().fill(RecentSlot::EMPTY);
        (self.at, self.len) = (0, 0);
    }

    /// How many are remembered.
    pub(crate) const fn len(&self) -> u32 {
        self.len
    }

    /// How many can be remembered.
    pub(crate) fn capacity(&self) -> u32 {
        // The last number is "none", plus 1.
        u32::try_from(self.slots.as_ref().len()).unwrap_or(u32::MAX).min(u32::MAX - 1)
    }

    fn find(&self, digest: Digest) -> Option<u32> {
        let mut link = self.slot(self.main(digest))?.first;
        // A chain is no longer than the ring.
        for _ in 0..self.len {
            let index = link.checked_sub(1)?;
            let slot = self.slot(index)?;
            if slot.digest == digest {
                return Some(index);
            }
            link = slot.next;
        }
        None
    }

    /// Takes a slot out of its chain.
    fn unlink(&mut self, index: u32) {
        let Some(RecentSlot { digest, next, .. }) = self.slot(index).copied() else { return };
        let main = self.main(digest);
        let Some(head) = self.slot_mut(main) else { return };
        if head.first == index + 1 {
            head.first = next;
            return;
        }
        let mut before = head.first;
        for _ in 0..self.len {
            let Some(slot) = before.checked_sub(1).and_then(|at| self.slot_mut(at)) else { return };
            if slot.next == index + 1 {
                slot.next = next;
                return;
            }
            before = slot.next;
        }
    }

    /// Where the chain of a digest begins.
    fn main(&self, digest: Digest) -> u32 {
        // The product is below the capacity, times 2^32.
        (((digest.0 >> 32) * u64::from(self.capacity())) >> 32) as u32
    }

    fn slot(&self, index: u32) -> Option<&RecentSlot> {
        self.slots.as_ref().get(index as usize)
    }

    fn slot_mut(&mut self, index: u32) -> Option<&mut RecentSlot> {
        self.slots.as_mut().get_mut(index as usize)
    }
}

#[cfg(test)]
mod tests;
