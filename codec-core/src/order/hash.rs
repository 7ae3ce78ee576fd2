//! The keyed hash of call ids: three wide multiplications, side by side, for a UUID.

/// What is secret about a hash: made from a seed once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keys([u64; 5]);

impl Keys {
    /// No keys: with them, nothing is to be put into a table.
    pub(super) const NONE: Self = Self([0; 5]);

    // To be made by the settings of who makes trackers.
    #[cfg_attr(callevents_small, inline)]
    pub(super) const fn new(seed: u64) -> Self {
        let mut keys = Self([0; 5]);
        let mut state = seed;
        let mut at = 0;
        while at < keys.0.len() {
            // No sum or difference of keys is the same for all seeds.
            state = state.wrapping_add(ODD);
            keys.0[at] = fold(state ^ MIX[0], fold(state ^ MIX[1], seed ^ MIX[2]) ^ MIX[3]);
            at += 1;
        }
        // A factor that is odd loses nothing; and these keys are not `NONE`.
        keys.0[4] |= 1;
        keys
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn is_none(&self) -> bool {
        self.0[4] == 0
    }
}

/// A call id that can be looked up.
pub(super) trait Key: Copy {
    /// The hash of the id, in a lane.
    fn hash(&self, keys: &Keys, lane: u8) -> u32;

    /// Whether the id is the beginning of `id`, for ids of the same length.
    fn begins<const N: usize>(&self, id: &[u8; N]) -> bool;

    fn len(&self) -> usize;
}

/// A UUID in its usual form, which most call ids have, in words. The last two overlap.
#[derive(Clone, Copy)]
pub(super) struct Uuid([u64; 5]);

impl Uuid {
    /// The id, if it has that form. Its hash is another than that of its bytes: whoever looks an id
    /// up asks here first. Where size counts, all ids are bytes.
    #[inline(always)]
    pub(super) fn of(id: &[u8]) -> Option<Self> {
        // Where size counts, one way to read ids is enough.
        if cfg!(callevents_small) {
            return None;
        }
        <&[u8; UUID_LEN]>::try_from(id).ok().map(|id| Self(words(id)))
    }
}

impl Key for Uuid {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn hash(&self, keys: &Keys, lane: u8) -> u32 {
        let ([a, b, c, d, last], [e, f, g, h, i]) = (self.0, keys.0);
        // A sum of products, each with keys in it: which ids collide depends on the keys.
        let first = fold(a ^ e, b ^ f).wrapping_add(fold(c ^ g, d ^ h));
        let sum = first.wrapping_add(fold(last ^ u64::from(lane) ^ f, h));
        // The upper bits of a product of ids that count differ little: let the lower ones count.
        upper(sum.wrapping_mul(i))
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn begins<const N: usize>(&self, id: &[u8; N]) -> bool {
        let ([a, b, c, d, last], [e, f, g, h, its_last]) = (self.0, words(id));
        // Without a branch for each word.
        (a ^ e) | (b ^ f) | (c ^ g) | (d ^ h) | (last ^ its_last) == 0
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn len(&self) -> usize {
        UUID_LEN
    }
}

/// The words of the UUID that `id` begins with.
#[cfg_attr(not(callevents_small), inline(always))]
fn words<const N: usize>(id: &[u8; N]) -> [u64; 5] {
    [0, 8, 16, 24, UUID_LEN - 8].map(|at| u64::from_le_bytes(chunk(id, at)))
}

/// An id of any length.
impl Key for &[u8] {
    fn hash(&self, keys: &Keys, lane: u8) -> u32 {
        let [e, f, g, h, i] = keys.0;
        let mut state = e ^ (self.len() as u64) << 8 ^ u64::from(lane);
        let mut rest = *self;
        while let Some((block, tail)) = rest.split_first_chunk::<BLOCK>() {
            state = mix(state, block, f);
            rest = tail;
        }
        let mut block = [0; BLOCK];
        for (to, from) in block.iter_mut().zip(rest) {
            *to = *from;
        }
        upper(fold(mix(state, &block, g) ^ h, i))
    }

    fn begins<const N: usize>(&self, id: &[u8; N]) -> bool {
        id.get(..<[u8]>::len(self)) == Some(*self)
    }

    fn len(&self) -> usize {
        <[u8]>::len(self)
    }
}

/// The hash of texts that come in pieces, in 64 bits: so many that two texts never have the same
/// one by chance.
pub(super) struct TextHasher<'k> {
    keys: &'k Keys,
    state: u64,
    block: [u8; BLOCK],
    /// Bytes in the block.
    len: usize,
}

impl<'k> TextHasher<'k> {
    pub(super) const fn new(keys: &'k Keys) -> Self {
        Self { state: keys.0[0], keys, block: [0; BLOCK], len: 0 }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.len == BLOCK {
                self.state = mix(self.state, &self.block, self.keys.0[1]);
                (self.block, self.len) = ([0; BLOCK], 0);
            }
            if let Some(place) = self.block.get_mut(self.len) {
                *place = *byte;
            }
            self.len += 1;
        }
    }

    pub(super) fn finish(&self) -> u64 {
        let [_, _, g, h, i] = self.keys.0;
        let state = mix(self.state ^ self.len as u64, &self.block, g);
        fold(state ^ h, i)
    }
}

#[cfg_attr(not(callevents_small), inline(always))]
fn mix(state: u64, block: &[u8; BLOCK], key: u64) -> u64 {
    let first = u64::from_le_bytes(chunk(block, 0));
    let second = u64::from_le_bytes(chunk(block, 8));
    fold(state ^ first, key ^ second)
}

/// The bytes of `from` at `at`; all callers' places are constants inside it.
#[cfg_attr(not(callevents_small), inline(always))]
fn chunk<const N: usize, const M: usize>(from: &[u8; N], at: usize) -> [u8; M] {
    from.get(at..).and_then(|tail| tail.first_chunk()).copied().unwrap_or([0; M])
}

#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
const fn fold(left: u64, right: u64) -> u64 {
    let product = left as u128 * right as u128;
    product as u64 ^ (product >> 64) as u64
}

#[cfg_attr(not(callevents_small), inline(always))]
fn upper(value: u64) -> u32 {
    (value >> 32) as u32
}

/// The length of a UUID in its usual form.
pub(super) const UUID_LEN: usize = 36;

const BLOCK: usize = 16;

/// Random bits: the digits of pi.
const MIX: [u64; 4] =
    [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89];

/// Odd, so that multiplying by it loses nothing: the golden ratio.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
