//! Calls in an open-addressed table of 64-byte slots: one cache line an event.

/// A call: its key, and what is known of it.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Slot<V> {
    value: V,
    hash: u32,
    length: u8,
    key: [u8; 40],
}

/// A table that never grows; it must not become full.
pub struct Table<V> {
    slots: Vec<Slot<V>>,
    mask: usize,
}

impl<V: Copy + Default> Table<V> {
    /// For so many calls, at half load at most.
    pub fn new(calls: usize) -> Self {
        let slots = (2 * calls).next_power_of_two();
        Self { slots: vec![Self::empty(); slots], mask: slots - 1 }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.slots.fill(Self::empty());
    }

    fn empty() -> Slot<V> {
        Slot { value: V::default(), hash: 0, length: 0, key: [0; 40] }
    }

    /// The place of a call and what is known of it; a new one is put in.
    #[inline(always)]
    pub fn entry(&mut self, key: &[u8]) -> (usize, &mut V) {
        let hash = hash(key);
        let mut at = hash as usize & self.mask;
        loop {
            let slot = &self.slots[at];
            if slot.length == 0 {
                let slot = &mut self.slots[at];
                slot.hash = hash;
                slot.length = key.len() as u8;
                slot.key[..key.len()].copy_from_slice(key);
                break;
            }
            if slot.hash == hash && usize::from(slot.length) == key.len() && same(&slot.key, key) {
                break;
            }
            at = (at + 1) & self.mask;
        }
        (at, &mut self.slots[at].value)
    }

    /// Takes a call out and closes the gap.
    #[inline(always)]
    pub fn remove(&mut self, mut hole: usize) {
        let mut at = hole;
        loop {
            at = (at + 1) & self.mask;
            let slot = self.slots[at];
            if slot.length == 0 {
                break;
            }
            let home = slot.hash as usize & self.mask;
            if (at.wrapping_sub(home) & self.mask) >= (at.wrapping_sub(hole) & self.mask) {
                self.slots[hole] = slot;
                hole = at;
            }
        }
        self.slots[hole] = Self::empty();
    }
}

#[inline(always)]
fn same(stored: &[u8; 40], key: &[u8]) -> bool {
    match key.first_chunk::<36>() {
        Some(key36) if key.len() == 36 => stored.first_chunk() == Some(key36),
        _ => stored.get(..key.len()) == Some(key),
    }
}

/// Two multiplications for a UUID.
#[inline(always)]
fn hash(key: &[u8]) -> u32 {
    fn word(key: &[u8], at: usize) -> u64 {
        key.get(at..at + 8).and_then(<[u8]>::first_chunk).map_or(0, |b| u64::from_le_bytes(*b))
    }
    let (low, high) = if key.len() == 36 {
        (word(key, 0) ^ word(key, 16), word(key, 8) ^ word(key, 28))
    } else {
        key.iter().fold((0, 0), |(low, high), byte| (high, low * 31 + u64::from(*byte)))
    };
    let wide = u128::from(low ^ 0x9e37_79b9_7f4a_7c15) * u128::from(high ^ 0xd6e8_feb8_6659_fd93);
    ((wide >> 64) as u64 ^ wide as u64) as u32
}
