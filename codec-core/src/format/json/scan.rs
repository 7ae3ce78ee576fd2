//! Finds, many bytes at once, where a string's plain text stops.

/// How many bytes at the start of `text` can stand in a string as they are: all before the first
/// quote, backslash or control character.
#[inline]
pub(super) fn plain_len(text: &[u8]) -> usize {
    let mut rest = text;
    while let Some((block, after)) = rest.split_first_chunk::<BLOCK>() {
        if let Some(position) = first_special(block) {
            return text.len() - rest.len() + position;
        }
        rest = after;
    }
    text.len() - rest.len() + plain_len_of_tail(rest)
}

/// The same for less than a block. Only the last strings of a text come here.
#[inline(never)]
fn plain_len_of_tail(text: &[u8]) -> usize {
    text.iter().position(|&byte| is_special(byte)).unwrap_or(text.len())
}

/// Whether `byte` ends plain text.
#[inline]
pub(super) const fn is_special(byte: u8) -> bool {
    // Not `||`: one comparison a byte for all bytes of a block, without a branch.
    (byte == b'"') | (byte == b'\\') | (byte < b' ')
}

/// The position of the first special byte of a block.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[inline(always)]
pub(super) fn first_special(block: &[u8; BLOCK]) -> Option<usize> {
    // Compilers make vector instructions of this: a mask byte for each byte.
    let marks = u128::from_le_bytes(block.map(|byte| if is_special(byte) { 0xFF } else { 0 }));
    if marks == 0 { None } else { Some((marks.trailing_zeros() / 8) as usize) }
}

/// The position of the first special byte of a block.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
#[inline(always)]
pub(super) fn first_special(block: &[u8; BLOCK]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // Subtracting borrows from a byte only where a lower byte is marked: the lowest mark is right.
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word;
    let word = u64::from_le_bytes(*block);
    let quotes = zero_bytes(word ^ (ONES * b'"' as u64));
    let backslashes = zero_bytes(word ^ (ONES * b'\\' as u64));
    let controls = word.wrapping_sub(ONES * b' ' as u64) & !word;
    let marks = (quotes | backslashes | controls) & HIGHS;
    if marks == 0 { None } else { Some((marks.trailing_zeros() / 8) as usize) }
}

/// Bytes that are looked at together.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) const BLOCK: usize = 16;

/// Bytes that are looked at together.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(super) const BLOCK: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_of_a_text_is_found_or_passed_over() {
        for length in 1..40 {
            for position in 0..length {
                for byte in 0..=255 {
                    let mut text = [b'a'; 40];
                    text[position] = byte;
                    // What follows must not hide what comes first.
                    text[position + 1..].fill(b'"');
                    let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    let expected = if special { position } else { length.min(position + 1) };
                    assert_eq!(plain_len(&text[..length]), expected, "{byte} at {position}");
                }
            }
        }
    }
}
