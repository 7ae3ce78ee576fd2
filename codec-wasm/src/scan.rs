//! Finds the bytes that mean something, many at once.

/// So many bytes are looked at together.
pub(crate) const BLOCK: usize = 16;

/// A bit for each byte that ends a plain string or is no part of one: a quote, a backslash or a
/// control character. The first byte's is the lowest.
#[cfg(target_feature = "simd128")]
#[inline]
pub(crate) fn ends(block: &[u8; BLOCK]) -> u32 {
    use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_splat, u64x2, v128_or};
    let bytes = u64x2(half(block, 0), half(block, 8));
    let quotes = u8x16_eq(bytes, u8x16_splat(b'"'));
    let escapes = u8x16_eq(bytes, u8x16_splat(b'\\'));
    let controls = u8x16_lt(bytes, u8x16_splat(0x20));
    u8x16_bitmask(v128_or(v128_or(quotes, escapes), controls)).into()
}

/// The same, where the module is only tested.
#[cfg(not(target_feature = "simd128"))]
pub(crate) fn ends(block: &[u8; BLOCK]) -> u32 {
    let bits = block.iter().enumerate().filter(|(_, byte)| is_end(**byte));
    bits.fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Whether a byte ends a plain string or is no part of one.
pub(crate) fn is_end(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | ..0x20)
}

/// Whether all bytes are ASCII. The standard library takes four bytes at a time here.
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    let (mut low, mut high) = (0, 0);
    while let Some((block, after)) = rest.split_first_chunk::<BLOCK>() {
        low |= half(block, 0);
        high |= half(block, 8);
        rest = after;
    }
    (low | high) & HIGH == 0 && rest.is_ascii()
}

/// Eight bytes of a block.
#[inline]
fn half(block: &[u8; BLOCK], at: usize) -> u64 {
    let half = block.get(at..).and_then(<[u8]>::first_chunk);
    half.map_or(0, |half| u64::from_le_bytes(*half))
}

/// Copies bytes to a place that is as long. Whether all are ASCII.
///
/// Texts are short: `memory.copy` would take longer to begin than this takes.
#[inline]
pub(crate) fn copy(to: &mut [u8], from: &[u8]) -> bool {
    let (mut words, mut rest) = (to.chunks_exact_mut(8), from.chunks_exact(8));
    let mut all = 0;
    for (to, word) in words.by_ref().zip(rest.by_ref()) {
        all |= word.first_chunk().map_or(0, |word| u64::from_le_bytes(*word));
        to.copy_from_slice(word);
    }
    let mut last = 0;
    for (to, byte) in words.into_remainder().iter_mut().zip(rest.remainder()) {
        *to = *byte;
        last |= *byte;
    }
    all & HIGH == 0 && last < 0x80
}

/// Whether two texts of one length are the same: names are short, so that a call would take longer.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    let (mut words, mut others) = (one, other);
    while let (Some((word, rest)), Some((of_other, rest_of_other))) =
        (words.split_first_chunk::<8>(), others.split_first_chunk::<8>())
    {
        if word != of_other {
            return false;
        }
        (words, others) = (rest, rest_of_other);
    }
    if let (Some((word, rest)), Some((of_other, rest_of_other))) =
        (words.split_first_chunk::<4>(), others.split_first_chunk::<4>())
    {
        if word != of_other {
            return false;
        }
        (words, others) = (rest, rest_of_other);
    }
    words.iter().zip(others).all(|(one, other)| one == other)
}

const HIGH: u64 = 0x8080_8080_8080_8080;
