//! Which field of a message a key is the name of.

use super::fields::any_key;
use super::scan;
use crate::describe::FieldInfo;

/// The names of a message's fields, in a table that they are found in by one look, most likely.
pub(crate) struct Names {
    /// The fields of the message that this one takes in.
    pub(crate) base: &'static [FieldInfo],
    /// Its own fields.
    pub(crate) own: &'static [FieldInfo],
    /// For each field, its position from 1 on at the place of its name's hash or, if that is
    /// taken, behind it; zeros between them.
    pub(crate) table: &'static [u8],
    /// What names are hashed with.
    pub(crate) seed: u64,
    /// The start of each name; none where size counts.
    pub(crate) heads: &'static [Head],
}

/// The names of a base's fields and of a message's own.
macro_rules! names {
    ($info:expr) => {
        $crate::format::json::names::names!(
            $crate::format::json::fields::of($info.base),
            $info.fields
        )
    };
    ($base:expr, $own:expr) => {{
        use $crate::describe::FieldInfo;
        use $crate::format::json::names::{Head, Names, heads, heads_len, seed, table, table_len};
        const BASE: &[FieldInfo] = $base;
        const OWN: &[FieldInfo] = $own;
        const COUNT: usize = BASE.len() + OWN.len();
        const SEED: u64 = seed::<{ table_len(COUNT) }>(BASE, OWN);
        const TABLE: &[u8] = &table::<{ table_len(COUNT) }>(BASE, OWN, SEED);
        const HEADS: &[Head] = &heads::<{ heads_len(COUNT) }>(BASE, OWN);
        Names { base: BASE, own: OWN, table: TABLE, seed: SEED, heads: HEADS }
    }};
}

pub(crate) use names;

impl Names {
    /// The position of the field whose name comes next, behind its opening quote and without
    /// escapes, and what is left behind the colon; no position if there is no such field.
    #[inline(never)]
    pub(super) fn find<'a>(&self, text: &'a [u8]) -> Option<(Option<usize>, &'a [u8])> {
        if cfg!(not(callevents_small)) {
            if let Some((Some(index), value)) = self.find_at_once(text) {
                return Some((Some(index), value));
            }
        }
        let (key, rest) = any_key(text)?;
        let index = self.look_up(Head::of(key), |index| self.name(index) == Some(key));
        Some((index, rest))
    }

    /// The same; `None` if there is anything unusual about it. Whether a key that has no field is
    /// right is not known.
    #[inline(always)]
    pub(super) fn find_at_once<'a>(&self, text: &'a [u8]) -> Option<(Option<usize>, &'a [u8])> {
        let bytes = match text.first_chunk() {
            Some(bytes) => *bytes,
            None => padded(text),
        };
        let (words, mut len) = (u128::from_le_bytes(bytes), scan::first_quote(&bytes));
        let (low, high) = match KEPT.get(len) {
            Some((low, high)) => (words as u64 & low, (words >> 64) as u64 & high),
            None => {
                len += scan::first_quote(text.get(16..)?.first_chunk()?);
                (words as u64, (words >> 64) as u64)
            }
        };
        let head = Head { low, high, len };
        let place = head.hash(self.seed) & self.table.len().wrapping_sub(1);
        let index = usize::from(*self.table.get(place)?).wrapping_sub(1);
        // Of a long name it is not known yet whether there is a quote.
        let [b'"', b':', value @ ..] = text.get(len..)? else { return None };
        let is_same = self.heads.get(index) == Some(&head);
        if is_same && len > 16 && self.name(index)? != text.get(..len)? {
            return None;
        }
        Some((is_same.then_some(index), value))
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn look_up(&self, head: Head, is_same: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.table.len().wrapping_sub(1);
        let mut place = head.hash(self.seed);
        loop {
            // There are free places.
            let index = usize::from(*self.table.get(place & mask)?).checked_sub(1)?;
            if is_same(index) {
                return Some(index);
            }
            place += 1;
        }
    }

    fn name(&self, index: usize) -> Option<&'static [u8]> {
        let field = match index.checked_sub(self.base.len()) {
            Some(index) => self.own.get(index)?,
            None => self.base.get(index)?,
        };
        Some(field.name.as_bytes())
    }
}

/// The first 16 bytes of a name with zeros behind them, and its length.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    low: u64,
    high: u64,
    len: usize,
}

impl Head {
    #[cfg_attr(not(callevents_small), inline)]
    const fn of(name: &[u8]) -> Self {
        let mut words = 0;
        if let Some(bytes) = name.first_chunk() {
            words = u128::from_le_bytes(*bytes);
        } else {
            let mut index = name.len();
            while index > 0 {
                index -= 1;
                words = words << 8 | name[index] as u128;
            }
        }
        Self { low: words as u64, high: (words >> 64) as u64, len: name.len() }
    }

    /// Different for most names of a message.
    #[cfg_attr(not(callevents_small), inline(always))]
    const fn hash(self, seed: u64) -> usize {
        let mixed = (self.low ^ self.high.rotate_left(29)).wrapping_add(self.len as u64);
        (mixed.wrapping_mul(seed) >> 48) as usize
    }
}

/// The text with zeros behind it.
#[cold]
fn padded(text: &[u8]) -> [u8; 16] {
    let mut bytes = [0; 16];
    for (byte, its) in bytes.iter_mut().zip(text) {
        *byte = *its;
    }
    bytes
}

/// Which bits of 16 bytes are of the first ones, for each number of them below 16.
const KEPT: [(u64, u64); 16] = {
    let mut kept = [(0, 0); 16];
    let mut len = 0;
    while len < 16 {
        let bits = (1_u128 << (8 * len)) - 1;
        kept[len] = (bits as u64, (bits >> 64) as u64);
        len += 1;
    }
    kept
};

/// How long the table of so many fields is: a power of two, and most of it free where there is
/// room.
pub(crate) const fn table_len(fields: usize) -> usize {
    let factor = if cfg!(callevents_small) { 2 } else { 4 };
    (fields * factor + 1).next_power_of_two()
}

/// How many heads there are.
pub(crate) const fn heads_len(fields: usize) -> usize {
    if cfg!(callevents_small) { 0 } else { fields }
}

/// The heads of all names.
pub(crate) const fn heads<const N: usize>(base: &[FieldInfo], own: &[FieldInfo]) -> [Head; N] {
    let mut heads = [Head { low: 0, high: 0, len: 0 }; N];
    let mut index = 0;
    while index < N {
        heads[index] = Head::of(name(base, own, index));
        index += 1;
    }
    heads
}

/// What gives each name a place of its own in a table, or if that is not found soon, anything.
pub(crate) const fn seed<const N: usize>(base: &[FieldInfo], own: &[FieldInfo]) -> u64 {
    const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut seed = FIRST;
    let mut left = 1_000;
    while left > 0 {
        if are_apart::<N>(base, own, seed) {
            return seed;
        }
        seed = seed.wrapping_mul(0xd134_2543_de82_ef95).wrapping_add(0xf042_1853_9d1c_3e2a) | 1;
        left -= 1;
    }
    FIRST
}

const fn are_apart<const N: usize>(base: &[FieldInfo], own: &[FieldInfo], seed: u64) -> bool {
    let mut taken = [false; N];
    let mut index = 0;
    while index < base.len() + own.len() {
        let place = Head::of(name(base, own, index)).hash(seed) % N;
        if taken[place] {
            return false;
        }
        taken[place] = true;
        index += 1;
    }
    true
}

/// The table of these fields.
pub(crate) const fn table<const N: usize>(
    base: &[FieldInfo],
    own: &[FieldInfo],
    seed: u64,
) -> [u8; N] {
    let mut table = [0; N];
    let mut index = 0;
    while index < base.len() + own.len() {
        let mut place = Head::of(name(base, own, index)).hash(seed) % N;
        while table[place] != 0 {
            place = (place + 1) % N;
        }
        index += 1;
        assert!(index < 128, "there are bits for so many");
        table[place] = index as u8;
    }
    table
}

const fn name<'a>(base: &'a [FieldInfo], own: &'a [FieldInfo], index: usize) -> &'a [u8] {
    let field = if index < base.len() { &base[index] } else { &own[index - base.len()] };
    field.name.as_bytes()
}
