//! Calls in groups of eight 64-byte slots: their tags are compared at once, the key is inline, so
//! that an event costs one look at the tags and one cache line.

/// A call: its key, and what is known of it.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Slot<V> {
    value: V,
    length: u8,
    key: [u8; KEY],
}

/// A table that never grows; it must not become full.
pub struct Table<V> {
    tags: Vec<[u8; GROUP]>,
    slots: Vec<Slot<V>>,
    mask: usize,
}

impl<V: Copy + Default> Table<V> {
    /// For so many calls, four fifths full at most: fewer slots are fewer pages.
    pub fn new(calls: usize) -> Self {
        let groups = (calls * 5 / 4 / GROUP).next_power_of_two();
        let empty = Slot { value: V::default(), length: 0, key: [0; KEY] };
        Self {
            tags: vec![[EMPTY; GROUP]; groups],
            slots: vec![empty; groups * GROUP],
            mask: groups - 1,
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.tags.fill([EMPTY; GROUP]);
    }

    /// The place of a call and what is known of it; a new one is put in.
    #[inline(always)]
    pub fn entry(&mut self, key: &[u8]) -> (usize, &mut V) {
        let hash = hash(key);
        let tag = (hash >> 57) as u8 | USED;
        let mut group = hash as usize & self.mask;
        let mut free = None;
        loop {
            let word = u64::from_le_bytes(self.tags[group]);
            let mut found = zero_bytes(word ^ (EACH * u64::from(tag)));
            while found != 0 {
                let at = group * GROUP + found.trailing_zeros() as usize / 8;
                if is_same(&self.slots[at], key) {
                    return (at, &mut self.slots[at].value);
                }
                found &= found - 1;
            }
            let usable = !word & (EACH * u64::from(USED));
            if free.is_none() && usable != 0 {
                free = Some(group * GROUP + usable.trailing_zeros() as usize / 8);
            }
            if zero_bytes(word) != 0 {
                break;
            }
            group = (group + 1) & self.mask;
        }
        let at = free.expect("the table is not full");
        self.tags[at / GROUP][at % GROUP] = tag;
        let slot = &mut self.slots[at];
        slot.value = V::default();
        slot.length = key.len() as u8;
        slot.key[..key.len()].copy_from_slice(key);
        (at, &mut slot.value)
    }

    /// Takes a call out.
    #[inline(always)]
    pub fn remove(&mut self, at: usize) {
        // Nothing was put further because of a group that has an empty place.
        let group = &mut self.tags[at / GROUP];
        let has_empty = zero_bytes(u64::from_le_bytes(*group)) != 0;
        group[at % GROUP] = if has_empty { EMPTY } else { REMOVED };
    }
}

#[inline(always)]
fn is_same<V>(slot: &Slot<V>, key: &[u8]) -> bool {
    if usize::from(slot.length) != key.len() {
        return false;
    }
    match key.first_chunk::<UUID>() {
        Some(uuid) => words(&slot.key) == words(uuid),
        None => slot.key.get(..key.len()) == Some(key),
    }
}

/// Two multiplications for a UUID.
#[inline(always)]
fn hash(key: &[u8]) -> u64 {
    let [a, b, c, d, e] = match key.first_chunk::<UUID>() {
        Some(uuid) => words(uuid),
        None => [key.iter().fold(0, |sum, byte| sum * 31 + u64::from(*byte)), 0, 0, 0, 0],
    };
    fold(fold(a ^ SEED[0], b ^ c ^ SEED[1]) ^ e, d ^ SEED[0])
}

#[inline(always)]
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

/// The first 36 bytes.
#[inline(always)]
fn words<const N: usize>(bytes: &[u8; N]) -> [u64; 5] {
    let word = |at: usize| {
        bytes
            .get(at..at + 8)
            .and_then(<[u8]>::first_chunk)
            .map_or(0, |word| u64::from_le_bytes(*word))
    };
    [word(0), word(8), word(16), word(24), word(28)]
}

/// The high bits of the bytes that are zero, and sometimes of one behind such a byte.
#[inline(always)]
fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(EACH) & !word & (EACH * 0x80)
}

const EMPTY: u8 = 0;
const REMOVED: u8 = 1;
const USED: u8 = 0x80;
const GROUP: usize = 8;
const EACH: u64 = 0x0101_0101_0101_0101;
const KEY: usize = 40;
const UUID: usize = 36;
const SEED: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93];
