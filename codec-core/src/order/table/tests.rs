use std::collections::{HashSet, VecDeque};

use super::*;
use crate::order::Slot;

impl<S> Table<S> {
    /// Everything that must hold between two calls.
    fn check(&self)
    where
        S: Rows,
    {
        let capacity = self.capacity();
        let is_slot = |index: u32| index < capacity;
        let mut reached = HashSet::new();
        for index in 0..capacity {
            let slot = self.slot(index).unwrap();
            if slot.len == 0 {
                assert_eq!((slot.step, slot.flags), (0, 0), "a free slot is in no chain");
                continue;
            }
            // A chain begins at its main place, and all that is in it belongs there.
            if self.main(slot.hash) == index {
                let mut place = Some(index);
                let mut length = 0;
                while let Some(at) = place {
                    let slot = self.slot(at).unwrap();
                    assert_eq!(self.main(slot.hash), index);
                    assert!(reached.insert(at), "a slot is in one chain");
                    length += 1;
                    place = slot.next(at);
                }
                assert!(length <= MAX_CHAIN);
            }
        }
        let used = rows(self).filter(|slot| slot.len != 0).count();
        assert_eq!(reached.len(), used, "every id can be found");
        assert_eq!(used, self.live() + self.done());

        let mut free = 0;
        let (mut before, mut at) = (None, self.free);
        while is_slot(at) {
            let slot = self.slot(at).unwrap();
            assert_eq!(slot.len, 0);
            assert_eq!(Some(slot.before.before(at)).filter(|at| is_slot(*at)), before);
            free += 1;
            (before, at) = (Some(at), slot.after.after(at));
        }
        assert_eq!(free + used, capacity as usize);

        let mut done = 0;
        let (mut before, mut at) = (None, self.done_first());
        while is_slot(at) {
            let slot = self.slot(at).unwrap();
            assert!(slot.len != 0 && slot.flags & DONE != 0);
            assert_eq!(Some(slot.before.before(at)).filter(|at| is_slot(*at)), before);
            done += 1;
            (before, at) = (Some(at), slot.after.after(at));
        }
        assert_eq!(Some(!self.done_last).filter(|at| is_slot(*at)), before);
        assert_eq!(done, self.done());
        let marked = rows(self).filter(|slot| slot.flags & DONE != 0).count();
        assert_eq!(marked, done);
    }

    /// What the finished list holds, oldest first.
    fn finished(&self) -> Vec<String>
    where
        S: Rows,
    {
        let mut ids = Vec::new();
        let mut at = self.done_first();
        while let Some(slot) = self.slot(at) {
            ids.push(slot.id().to_string());
            at = slot.after.after(at);
        }
        ids
    }
}

/// Every slot of a table.
fn rows<S: Rows>(table: &Table<S>) -> impl Iterator<Item = &Row> {
    (0..table.capacity()).filter_map(|index| table.slot(index))
}

/// A small generator of numbers that look random (splitmix64).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ *state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}

fn id(number: u64) -> String {
    match number % 3 {
        0 => format!("{number}"),
        1 => format!("{number:08x}-7a3b-4c5d-8e9f-0123456789ab"),
        _ => format!("{number:064}"),
    }
}

/// Inserts, finishes, revives and removes at random beside plain lists, and checks every link.
fn storm<const N: usize>(seed: u64, ids: u64, steps: usize) {
    storm_on([Slot::<()>::EMPTY; N], seed, ids, steps);
}

fn storm_on<S: Rows>(slots: S, seed: u64, ids: u64, steps: usize) {
    let capacity = slots.len();
    let mut table = Table::new(slots);
    table.set_seed(seed);
    let mut live = HashSet::new();
    let mut finished = VecDeque::new();
    let mut state = seed;
    for _ in 0..steps {
        let id = id(random(&mut state) % ids);
        let found = table.find(0, id.as_bytes());
        assert_eq!(found.is_ok(), live.contains(&id) || finished.contains(&id), "{id}");
        match (found, random(&mut state) % 4) {
            (Err(hash), _) => match table.insert(0, id.as_bytes(), hash) {
                Ok(index) => {
                    assert_eq!(table.find(0, id.as_bytes()), Ok(index));
                    if live.len() + finished.len() == capacity {
                        finished.pop_front();
                    }
                    live.insert(id);
                }
                Err(error) => {
                    assert_eq!(error, NoPlace::Full);
                    assert_eq!(live.len(), capacity);
                }
            },
            (Ok(index), 0) => {
                table.remove(index);
                live.remove(&id);
                finished.retain(|other| *other != id);
            }
            (Ok(index), _) if live.remove(&id) => {
                table.finish(index);
                finished.push_back(id);
            }
            (Ok(index), 1) => {
                table.revive(index);
                finished.retain(|other| *other != id);
                live.insert(id);
            }
            _ => {}
        }
        table.check();
        assert_eq!(table.live(), live.len());
        assert_eq!(table.finished(), Vec::from(finished.clone()));
    }
}

#[test]
fn links_stay_whole_in_a_storm_of_inserts_and_removals() {
    let steps = if cfg!(miri) { 40 } else { 3_000 };
    storm::<0>(1, 3, 40);
    storm::<1>(2, 3, steps);
    storm::<2>(3, 5, steps);
    storm::<3>(4, 4, steps);
    storm::<8>(5, 12, steps);
    storm::<8>(6, 100, steps);
    storm::<61>(7, 80, steps);
}

#[cfg(callevents_small)]
#[test]
fn links_stay_whole_in_slots_of_any_kind() {
    use crate::order::AnySlots;

    let steps = if cfg!(miri) { 40 } else { 3_000 };
    for count in [0, 1, 3, 8, 61] {
        let (mut calls, mut audio) = (vec![Slot::EMPTY; count], vec![Slot::EMPTY; count]);
        storm_on(AnySlots::Calls(&mut calls), 8, count as u64 * 4 / 3 + 1, steps);
        storm_on(AnySlots::Audio(&mut audio), 8, count as u64 * 4 / 3 + 1, steps);
        let rows = calls.iter().map(|slot| slot.row.id);
        assert!(rows.eq(audio.iter().map(|slot| slot.row.id)), "{count}");
    }
}

#[test]
fn a_new_table_is_all_zeros_but_for_nothing() {
    // So a tracker in a `static` takes no room in the image.
    let empty = Slot::<()>::EMPTY;
    let slot = empty.row;
    assert_eq!((slot.hash, slot.step, slot.at_ms, slot.gaps), (0, 0, 0, 0));
    assert_eq!((slot.state, slot.flags, slot.len, slot.lane), (0, 0, 0, 0));
    assert_eq!((slot.before.0, slot.after.0), (0, 0));
    let table = Table::new([empty; 5]);
    assert_eq!((table.free, table.done_first, table.done_last), (0, 0, 0));
    table.check();
}

#[test]
fn a_slot_holds_a_uuid_and_its_state_in_96_bytes() {
    assert_eq!(size_of::<Slot>(), 96);
}

#[test]
fn ids_of_one_lane_are_not_those_of_another() {
    let mut table = Table::new([Slot::<()>::EMPTY; 4]);
    for id in ["a", "00000001-7a3b-4c5d-8e9f-0123456789ab"] {
        let hash = table.find(0, id.as_bytes()).unwrap_err();
        table.insert(0, id.as_bytes(), hash).unwrap();
        let hash = table.find(1, id.as_bytes()).unwrap_err();
        table.insert(1, id.as_bytes(), hash).unwrap();
        for lane in [0, 1] {
            let found = table.find(lane, id.as_bytes()).unwrap();
            assert_eq!(table.slot(found).unwrap().lane, lane);
        }
        table.check();
    }
}

#[test]
fn ids_made_for_one_place_are_refused_when_their_chain_is_full_and_others_are_not() {
    const SLOTS: usize = if cfg!(miri) { 64 } else { 4_096 };
    let mut table = Table::new(vec![Slot::<()>::EMPTY; SLOTS].into_boxed_slice());
    let seed = 0x5eed;
    table.set_seed(seed);
    // With the seed known, ids of one main place are easily found.
    let mut crafted = 0;
    let mut refused = 0;
    let mut number = 0;
    while refused < 10 {
        number += 1;
        let id = format!("{number:08x}-7a3b-4c5d-8e9f-0123456789ab");
        let hash = table.find(0, id.as_bytes()).unwrap_err();
        if table.main(hash) != 7 {
            continue;
        }
        match table.insert(0, id.as_bytes(), hash) {
            Ok(_) => crafted += 1,
            Err(error) => {
                assert_eq!(error, NoPlace::LongChain);
                refused += 1;
            }
        }
    }
    assert_eq!(crafted, MAX_CHAIN);
    table.check();
    let mut placed = 0;
    let others = SLOTS / 4;
    for number in 0..others as u64 {
        let id = id(number);
        let hash = table.find(0, id.as_bytes()).unwrap_err();
        placed += usize::from(table.insert(0, id.as_bytes(), hash).is_ok());
    }
    assert!(placed + 3 >= others, "{placed}");
    table.check();
    // The same ids under another seed are ids like any others.
    let mut table = Table::new(vec![Slot::<()>::EMPTY; SLOTS].into_boxed_slice());
    table.set_seed(seed + 1);
    for number in 1..=SLOTS / 2 {
        let id = format!("{number:08x}-7a3b-4c5d-8e9f-0123456789ab");
        let hash = table.find(0, id.as_bytes()).unwrap_err();
        assert!(table.insert(0, id.as_bytes(), hash).is_ok());
    }
}

/// Ids as they come (counted, with a common beginning or end, of any length) spread as random
/// numbers would, with a seed and without.
#[test]
fn hashes_spread_over_the_table() {
    // An interpreter takes a thousand times as long; chance has more to say among so few.
    const SLOTS: usize = if cfg!(miri) { 1 << 7 } else { 1 << 12 };
    const MOST_EMPTY: f64 = if cfg!(miri) { 0.5 } else { 0.39 };
    let kinds: [fn(u64) -> String; 6] = [
        |n| format!("{n:08x}-7a3b-4c5d-8e9f-0123456789ab"),
        |n| format!("0123abcd-7a3b-4c5d-8e9f-{n:012x}"),
        |n| format!("{n:032x}{:04}", 0),
        |n| n.to_string(),
        |n| format!("call-{n:>20}"),
        |n| format!("{:056}{n:08}", 0),
    ];
    let seeds = [None, Some(0), Some(1), Some(u64::MAX)];
    let (seeds, kinds) =
        if cfg!(miri) { (&seeds[..1], &kinds[1..2]) } else { (&seeds[..], &kinds[..]) };
    for &seed in seeds {
        for (kind, id) in kinds.iter().enumerate() {
            let mut table = Table::new(vec![Slot::<()>::EMPTY; SLOTS].into_boxed_slice());
            if let Some(seed) = seed {
                table.set_seed(seed);
            }
            table.insert(0, b"first", 0).unwrap();
            let mut places = vec![0_u32; SLOTS];
            let mut hashes = HashSet::new();
            for number in 0..SLOTS as u64 {
                let hash = table.find(0, id(number).as_bytes()).unwrap_err();
                places[table.main(hash) as usize] += 1;
                hashes.insert(hash);
            }
            let empty = places.iter().filter(|&&count| count == 0).count() as f64;
            let longest = places.iter().max().copied().unwrap_or(0);
            // Chance leaves 1/e of the places empty, give or take a half percent.
            assert!(empty / (SLOTS as f64) < MOST_EMPTY, "{seed:?} {kind}: {empty}");
            assert!(longest <= 12, "{seed:?} {kind}: {longest}");
            assert!(hashes.len() >= SLOTS - 20, "{seed:?} {kind}: {}", hashes.len());
        }
    }
}
