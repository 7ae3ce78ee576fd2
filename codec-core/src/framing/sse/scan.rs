//! Finds the end of a line, and whether the line is ASCII, in one pass.

/// What a scan has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// Where the first CR or LF stands; the length of the bytes if there is none.
    pub(super) end: usize,
    /// Where the first byte stands before `end` that is not ASCII; `end` if there is none.
    pub(super) ascii: usize,
}

/// Looks for the end of the line that `bytes` begin with.
///
/// The common line has neither control characters nor anything beyond ASCII. So a whole block is
/// tested at once for bytes that are below [`PLAIN`] when taken as signed numbers: line ends, a
/// few rare control characters, and all that is not ASCII.
#[inline]
pub(super) fn line(bytes: &[u8]) -> Scan {
    let mut at = 0;
    loop {
        at = skip_plain(bytes, at);
        match bytes.get(at) {
            None => return Scan { end: at, ascii: at },
            Some(b'\n' | b'\r') => return Scan { end: at, ascii: at },
            Some(0x80..) => return Scan { end: line_end(bytes, at), ascii: at },
            Some(_) => at += 1,
        }
    }
}

/// Looks for the first CR or LF from `at` on; gives the length of the bytes if there is none.
pub(super) fn line_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(block) = block(bytes, at) {
        if block.iter().fold(false, |hit, &byte| hit | (byte == b'\n') | (byte == b'\r')) {
            break;
        }
        at += BLOCK;
    }
    while let Some(word) = word(bytes, at) {
        let hits = zero_bytes(word ^ repeat(b'\n')) | zero_bytes(word ^ repeat(b'\r'));
        if hits != 0 {
            return at + first(hits);
        }
        at += WORD;
    }
    while bytes.get(at).is_some_and(|&byte| byte != b'\n' && byte != b'\r') {
        at += 1;
    }
    at
}

/// The position of the first byte from `at` on that is not plain, or the length of the bytes.
#[cfg_attr(not(callevents_small), inline(always))]
fn skip_plain(bytes: &[u8], mut at: usize) -> usize {
    #[cfg(target_feature = "simd128")]
    while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let hits = simd::below_plain(block);
        if hits != 0 {
            return at + hits.trailing_zeros() as usize;
        }
        at += simd::BLOCK;
    }
    while let Some(block) = block(bytes, at) {
        if block.iter().fold(false, |hit, &byte| hit | ((byte as i8) < PLAIN)) {
            break;
        }
        at += BLOCK;
    }
    while let Some(word) = word(bytes, at) {
        // The addition cannot carry from byte to byte: 0x7F + 0x72 < 0x100.
        let plain = (word & !HIGH).wrapping_add(repeat(0x80 - PLAIN.unsigned_abs()));
        let hits = (word | !plain) & HIGH;
        if hits != 0 {
            return at + first(hits);
        }
        at += WORD;
    }
    while bytes.get(at).is_some_and(|&byte| (byte as i8) >= PLAIN) {
        at += 1;
    }
    at
}

/// The block at `at`, where the compiler can make vector instructions of a loop over it.
#[cfg_attr(not(callevents_small), inline(always))]
fn block(bytes: &[u8], at: usize) -> Option<&[u8; BLOCK]> {
    if HAS_VECTORS { bytes.get(at..)?.first_chunk() } else { None }
}

/// The word at `at`. Where size counts, single bytes are enough.
#[cfg_attr(not(callevents_small), inline(always))]
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    if crate::PLAIN {
        return None;
    }
    bytes.get(at..)?.first_chunk().copied().map(u64::from_le_bytes)
}

/// The high bit of every byte that is zero; bits above the lowest one set may be wrong.
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(repeat(1)) & !word & HIGH
}

/// The number of the first byte, in memory's order, whose high bit is set.
const fn first(hits: u64) -> usize {
    (hits.trailing_zeros() / u8::BITS) as usize
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; WORD])
}

/// One above CR, the greater of the two line ends.
const PLAIN: i8 = 14;
const HIGH: u64 = repeat(0x80);
const WORD: usize = 8;
/// A handful of vector instructions.
const BLOCK: usize = 64;
const HAS_VECTORS: bool = cfg!(any(target_feature = "sse2", target_feature = "neon"));

/// For WebAssembly, what the compiler makes of a loop over a block depends on what stands around it.
#[cfg(target_feature = "simd128")]
mod simd {
    use core::arch::wasm32::{i8x16_bitmask, i8x16_lt, i8x16_splat, u64x2};

    pub(super) const BLOCK: usize = 16;

    /// A bit for each byte that is not plain, the first one's the lowest.
    #[inline(always)]
    pub(super) fn below_plain(block: &[u8; BLOCK]) -> u32 {
        let half = |at: usize| {
            let half = block.get(at..).and_then(<[u8]>::first_chunk);
            half.map_or(0, |half| u64::from_le_bytes(*half))
        };
        let bytes = u64x2(half(0), half(8));
        i8x16_bitmask(i8x16_lt(bytes, i8x16_splat(super::PLAIN))).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the functions above must find.
    fn naive(bytes: &[u8]) -> Scan {
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let end = bytes.iter().position(is_end).unwrap_or(bytes.len());
        Scan { end, ascii: bytes[..end].iter().position(|b| !b.is_ascii()).unwrap_or(end) }
    }

    #[test]
    fn every_byte_at_every_place() {
        // An interpreter takes a thousand times as long.
        let (lens, step) = match cfg!(miri) {
            true => (&[0, 1, 9][..], 9),
            false => (&[0, 1, 7, 8, 9, 63, 64, 65, 130][..], 1),
        };
        for &len in lens {
            for at in 0..len {
                for byte in (0..=u8::MAX).step_by(step) {
                    let mut bytes = vec![b'x'; len];
                    bytes[at] = byte;
                    assert_eq!(line(&bytes), naive(&bytes), "{byte} at {at} of {len}");
                    assert_eq!(line_end(&bytes, 0), naive(&bytes).end, "{byte} at {at} of {len}");
                }
            }
        }
    }

    #[test]
    fn two_bytes_that_mean_something() {
        let (step, bytes) = match cfg!(miri) {
            true => (31, &[b'\n', 11, b'\r', 0x80, 0x8D][..]),
            false => (1, &[0, b'\t', b'\n', 11, b'\r', 14, 0x7F, 0x80, 0x8A, 0x8D, 0xFF][..]),
        };
        for first in (0..70).step_by(step) {
            for second in (0..70).step_by(step) {
                for &a in bytes {
                    for &b in bytes {
                        let mut text = [b'x'; 70];
                        text[first] = a;
                        text[second] = b;
                        assert_eq!(line(&text), naive(&text));
                    }
                }
            }
        }
    }
}
