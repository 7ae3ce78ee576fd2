//! The keyed hash of call ids: two or three wide multiplications for a UUID.

/// The hash of a UUID in its usual form, which most call ids are.
#[inline(always)]
pub(super) fn hash_uuid(seed: u64, lane: u8, id: &[u8; UUID_LEN]) -> u32 {
    let word = |at| u64::from_le_bytes(chunk(id, at));
    let (low, high) = keys(seed, lane);
    let first = fold(word(0) ^ low, word(8) ^ high);
    let second = fold(word(16) ^ high, word(24) ^ low);
    let rest = u64::from(u32::from_le_bytes(chunk(id, 32)));
    upper(fold(first ^ rest ^ low, second ^ MIX[2]))
}

/// The hash of an id of any length.
#[inline(never)]
pub(super) fn hash(seed: u64, lane: u8, id: &[u8]) -> u32 {
    let (low, high) = keys(seed, lane);
    let mut state = low ^ id.len() as u64;
    let mut rest = id;
    while let Some((block, tail)) = rest.split_first_chunk::<BLOCK>() {
        state = mix(state, block, high);
        rest = tail;
    }
    let mut block = [0; BLOCK];
    for (to, from) in block.iter_mut().zip(rest) {
        *to = *from;
    }
    state = mix(state, &block, high);
    upper(fold(state ^ high, MIX[2] ^ low))
}

#[inline(always)]
fn mix(state: u64, block: &[u8; BLOCK], key: u64) -> u64 {
    let first = u64::from_le_bytes(chunk(block, 0));
    let second = u64::from_le_bytes(chunk(block, 8));
    fold(state ^ first, key ^ second)
}

#[inline(always)]
fn keys(seed: u64, lane: u8) -> (u64, u64) {
    (seed ^ MIX[0], seed.rotate_left(32) ^ MIX[1].wrapping_add(u64::from(lane)))
}

/// The bytes of `from` at `at`; all callers' places are constants inside it.
#[inline(always)]
fn chunk<const N: usize, const M: usize>(from: &[u8; N], at: usize) -> [u8; M] {
    from.get(at..).and_then(|tail| tail.first_chunk()).copied().unwrap_or([0; M])
}

#[inline(always)]
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

#[inline(always)]
fn upper(value: u64) -> u32 {
    (value >> 32) as u32
}

/// The length of a UUID in its usual form.
pub(super) const UUID_LEN: usize = 36;

const BLOCK: usize = 16;

/// Odd numbers of random bits (the digits of pi), so that no product is lost to a zero.
const MIX: [u64; 3] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345, 0xa409_3822_299f_31d1];
