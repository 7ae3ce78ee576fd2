//! The table that trackers keep calls in: fixed size, no allocation, bounded work per event.
//!
//! A chained scatter table: every id has a main place, by its hash; ids with the same main place
//! form a chain through the slots, which begins there, and an id that stands in another's main
//! place is moved away. So the table can be filled to the last slot and stays fast. Free slots and
//! finished calls form lists through the same slots.
//!
//! A slot whose bytes are all zero is a free one in its place, so that a tracker in a `static`
//! takes no room in a program's image.

use super::hash::{Key, Keys, UUID_LEN, Uuid};
use super::slot::sealed::Rows;
use super::slot::{DONE, GIVEN_UP, Link, MAX_CALL_ID, Row};

/// Slots, and the lists through them.
///
/// Heads of lists are kept as complements, so that zero is "none".
#[derive(Clone, Debug)]
pub(super) struct Table<S> {
    pub(super) slots: S,
    keys: Keys,
    /// The first free slot; out of range if there is none.
    free: u32,
    done_first: u32,
    done_last: u32,
    /// Slots that hold a call that is not finished.
    live: u32,
    /// Slots that hold a finished one.
    done: u32,
}

/// Why a call has no place in the table.
///
/// As large as an index: a result that is one of both fits into registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum NoPlace {
    /// The id is empty or too long.
    BadId,
    /// Every slot holds a call that is not finished.
    Full,
    /// Too many ids have the same main place. With an unknown seed this does not happen.
    LongChain,
}

impl<S> Table<S> {
    /// A table over `slots`, which are empty.
    pub(super) const fn new(slots: S) -> Self {
        Self { slots, keys: Keys::NONE, free: 0, done_first: 0, done_last: 0, live: 0, done: 0 }
    }

    pub(super) const fn set_seed(&mut self, seed: u64) {
        self.keys = Keys::new(seed);
    }

    pub(super) fn live(&self) -> usize {
        self.live as usize
    }

    pub(super) fn done(&self) -> usize {
        self.done as usize
    }

    /// The oldest finished call.
    pub(super) fn done_first(&self) -> u32 {
        !self.done_first
    }
}

impl<S: Rows> Table<S> {
    /// Empties every slot.
    pub(super) fn clear(&mut self) {
        self.slots.clear();
        (self.free, self.done_first, self.done_last) = (0, 0, 0);
        (self.live, self.done) = (0, 0);
    }

    /// Slots, as far as indices go.
    pub(super) fn capacity(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(NONE)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn slot(&self, index: u32) -> Option<&Row> {
        self.slots.row(index as usize)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn slot_mut(&mut self, index: u32) -> Option<&mut Row> {
        self.slots.row_mut(index as usize)
    }

    /// The slot that holds an id, or if none does, the id's hash.
    pub(super) fn find(&self, lane: u8, id: &[u8]) -> Result<u32, u32> {
        match Uuid::of(id) {
            Some(uuid) => self.find_key(lane, uuid),
            // A free slot has the length of an empty id.
            None if id.is_empty() || id.len() > MAX_CALL_ID => Err(0),
            None => self.find_key(lane, id),
        }
    }

    fn find_key<K: Key>(&self, lane: u8, key: K) -> Result<u32, u32> {
        let hash = self.hash(lane, key);
        let mut index = self.approach(hash);
        while let Some(slot) = self.slot(index) {
            if slot.holds(hash, lane, key) {
                return Ok(index);
            }
            let Some(next) = slot.next(index) else { break };
            index = next;
        }
        Err(hash)
    }

    /// Where to begin to look for a hash: at the first slot of its chain if that has it, else at
    /// the second.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn approach(&self, hash: u32) -> u32 {
        let main = self.main(hash);
        // Where size counts, all of a chain is looked at.
        let Some(slot) = self.slot(main).filter(|_| !cfg!(callevents_small)) else { return main };
        // In a full table, whether it is the first is little more certain than a coin's toss, and
        // a branch on that costs more than the step: all bits are set if the hashes are the same,
        // in a way that no compiler makes a branch of.
        let is_it = (u64::from(slot.hash ^ hash).wrapping_sub(1) >> 32) as u32;
        main.wrapping_add(slot.step & !is_it)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn hash<K: Key>(&self, lane: u8, key: K) -> u32 {
        key.hash(&self.keys, lane)
    }

    /// The main place of a hash: its part of the slots.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn main(&self, hash: u32) -> u32 {
        let slots = self.slots.len() as u64;
        (u64::from(hash).wrapping_mul(slots) >> 32) as u32
    }

    /// Gives an id that is not in the table a slot, which is live; its other fields are the
    /// caller's to set. If there is no free slot, the oldest finished call gives way.
    pub(super) fn insert(&mut self, lane: u8, id: &[u8], hash: u32) -> Result<u32, NoPlace> {
        let len = match u8::try_from(id.len()) {
            Ok(len @ 1..) if id.len() <= MAX_CALL_ID => len,
            _ => return Err(NoPlace::BadId),
        };
        let hash = if self.keys.is_none() { self.first_hash(lane, id) } else { hash };
        let first_free = self.free;
        let is_listed = self.slot(first_free).is_some();
        let spare = if is_listed {
            first_free
        } else {
            self.vacate(self.done_first()).ok_or(NoPlace::Full)?
        };
        let index = self.place(hash, spare, is_listed)?;
        self.live += 1;
        let Some(slot) = self.slot_mut(index) else { return Err(NoPlace::Full) };
        (slot.hash, slot.len, slot.lane, slot.flags) = (hash, len, lane, 0);
        match (slot.id.first_chunk_mut::<UUID_LEN>(), <&[u8; UUID_LEN]>::try_from(id)) {
            (Some(to), Ok(from)) if !cfg!(callevents_small) => *to = *from,
            _ => {
                if let Some(to) = slot.id.get_mut(..id.len()) {
                    to.copy_from_slice(id);
                }
            }
        }
        Ok(index)
    }

    /// Makes keys for a table that got no seed and is still empty: they are not made earlier so
    /// that such a table is all zeros.
    #[cold]
    fn first_hash(&mut self, lane: u8, id: &[u8]) -> u32 {
        self.keys = Keys::new(0);
        self.find(lane, id).err().unwrap_or_default()
    }

    /// Makes room for a hash in its chain. `spare` is a slot with nothing in it: the first free one,
    /// or if there is none, one that is in no list. Only the slot's `next` is set.
    #[inline]
    fn place(&mut self, hash: u32, spare: u32, is_listed: bool) -> Result<u32, NoPlace> {
        let main = self.main(hash);
        let Some(slot) = self.slot(main) else { return Err(NoPlace::Full) };
        let (its_hash, its_next) = (slot.hash, slot.next(main));
        let is_empty = main == spare || slot.len == 0;
        let its_main = self.main(its_hash);
        let is_native = !is_empty && its_main == main;
        if is_native && self.chain_len(main) >= MAX_CHAIN {
            if !is_listed {
                self.push_free(spare);
            }
            return Err(NoPlace::LongChain);
        }
        if is_listed {
            self.unlink_free(if is_empty { main } else { spare });
        }
        if is_native {
            self.set_next(spare, its_next);
            self.set_next(main, Some(spare));
            return Ok(spare);
        }
        if !is_empty {
            let before = self.before_in_chain(its_main, main);
            self.move_slot(main, spare);
            self.set_next(before, Some(spare));
        }
        self.set_next(main, None);
        Ok(main)
    }

    /// Frees an occupied slot.
    pub(super) fn remove(&mut self, index: u32) {
        if let Some(index) = self.vacate(index) {
            self.push_free(index);
        }
    }

    /// Takes what an occupied slot holds out of the table. Gives the slot that nothing is in now,
    /// which may be another one: chains must begin at their main places.
    #[inline]
    fn vacate(&mut self, index: u32) -> Option<u32> {
        let slot = self.slot(index)?;
        let (hash, flags, next) = (slot.hash, slot.flags, slot.next(index));
        if flags & DONE != 0 {
            self.unlink_done(index);
        } else {
            self.live = self.live.saturating_sub(1);
        }
        let main = self.main(hash);
        if index != main {
            let before = self.before_in_chain(main, index);
            self.set_next(before, next);
            Some(index)
        } else if let Some(second) = next {
            self.move_slot(second, index);
            Some(second)
        } else {
            Some(index)
        }
    }

    /// Puts a live call at the end of the finished ones.
    #[inline]
    pub(super) fn finish(&mut self, index: u32) {
        let last = !self.done_last;
        let Some(slot) = self.slot_mut(index) else { return };
        slot.flags |= DONE;
        slot.after = Link::to_after(index, NONE);
        self.join_done(last, index);
        self.done_last = !index;
        self.live = self.live.saturating_sub(1);
        self.done += 1;
    }

    /// Takes a call back from the finished ones.
    pub(super) fn revive(&mut self, index: u32) {
        self.unlink_done(index);
        if let Some(slot) = self.slot_mut(index) {
            slot.flags &= !DONE;
        }
        self.live += 1;
    }

    /// The slot that the next insertion takes from a finished call; `None` if there is a free one.
    pub(super) fn next_to_go(&self) -> Option<&Row> {
        if self.slot(self.free).is_some() { None } else { self.slot(self.done_first()) }
    }

    /// Removes the finished calls that are older than `remember_ms`. Those that were given up may
    /// go on: they stay.
    pub(super) fn forget_done(&mut self, now_ms: u64, remember_ms: u64) {
        let mut index = self.done_first();
        while let Some(slot) = self.slot(index) {
            if !slot.is_older(now_ms, remember_ms) {
                break;
            }
            let (next, is_given_up) = (slot.after.after(index), slot.flags & GIVEN_UP != 0);
            // The next one may have been moved to where this one was.
            let freed = if is_given_up { None } else { self.vacate(index) };
            if let Some(freed) = freed {
                self.push_free(freed);
            }
            if freed != Some(next) {
                index = next;
            }
        }
    }

    /// Copies an occupied slot, and has its neighbours in the list of finished calls follow. What
    /// comes before it in its chain is the caller's business.
    fn move_slot(&mut self, from: u32, to: u32) {
        self.slots.copy(from as usize, to as usize);
        let Some(slot) = self.slot(from) else { return };
        let (flags, next) = (slot.flags, slot.next(from));
        let (before, after) = (slot.before.before(from), slot.after.after(from));
        self.set_next(to, next);
        if flags & DONE == 0 {
            return;
        }
        self.join_done(before, to);
        self.join_done(to, after);
    }

    #[inline]
    fn unlink_done(&mut self, index: u32) {
        let Some(slot) = self.slot(index) else { return };
        let (before, after) = (slot.before.before(index), slot.after.after(index));
        self.join_done(before, after);
        self.done = self.done.saturating_sub(1);
    }

    #[inline]
    fn unlink_free(&mut self, index: u32) {
        let Some(slot) = self.slot(index) else { return };
        let (before, after) = (slot.before.before(index), slot.after.after(index));
        if !self.join(before, after).0 {
            self.free = after;
        }
    }

    /// Has two finished calls follow each other; if one is out of range, the other is an end of the
    /// list.
    #[inline]
    fn join_done(&mut self, before: u32, after: u32) {
        let (is_before, is_after) = self.join(before, after);
        if !is_before {
            self.done_first = !after;
        }
        if !is_after {
            self.done_last = !before;
        }
    }

    /// Links two slots with each other, and tells which of them there are.
    #[inline]
    fn join(&mut self, before: u32, after: u32) -> (bool, bool) {
        let first = self.slot_mut(before).map(|slot| slot.after = Link::to_after(before, after));
        let second = self.slot_mut(after).map(|slot| slot.before = Link::to_before(after, before));
        (first.is_some(), second.is_some())
    }

    #[inline]
    fn push_free(&mut self, index: u32) {
        if let Some(slot) = self.slot_mut(index) {
            slot.len = 0;
            slot.flags = 0;
            slot.step = 0;
            slot.before = Link::to_before(index, NONE);
        }
        self.join(index, self.free);
        self.free = index;
    }

    #[inline]
    fn set_next(&mut self, index: u32, next: Option<u32>) {
        if let Some(slot) = self.slot_mut(index) {
            slot.step = next.map_or(0, |next| next.wrapping_sub(index));
        }
    }

    #[inline]
    fn chain_len(&self, main: u32) -> usize {
        let (mut index, mut len) = (main, 1);
        while let Some(next) = self.slot(index).and_then(|slot| slot.next(index)) {
            index = next;
            len += 1;
        }
        len
    }

    /// The slot whose next one is `index`, in the chain that begins at `main`.
    #[inline]
    fn before_in_chain(&self, main: u32, index: u32) -> u32 {
        let mut before = main;
        while let Some(next) = self.slot(before).and_then(|slot| slot.next(before)) {
            if next == index {
                return before;
            }
            before = next;
        }
        NONE
    }
}

/// More ids than this in one chain are refused. Chains of chance stay far below: with as many
/// calls as slots, fewer than one in 10^24 is longer.
const MAX_CHAIN: usize = 24;

/// An index that is out of range for every table.
const NONE: u32 = u32::MAX;

#[cfg(all(test, feature = "alloc"))]
mod tests;
