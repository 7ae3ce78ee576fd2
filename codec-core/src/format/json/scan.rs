//! Finds, eight bytes at once, where a string's plain text stops.

/// How many bytes at the start of `text` are ASCII characters that can stand in a string as they
/// are: all before the first quote, backslash, control character or byte beyond ASCII.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn ascii_len(text: &[u8]) -> usize {
    len::<true>(text)
}

/// How many bytes at the start of `text` can stand in a string as they are, if they are UTF-8: all
/// before the first quote, backslash or control character.
#[inline]
pub(super) fn plain_len(text: &[u8]) -> usize {
    len::<false>(text)
}

/// The string at the start of `text`, whose opening quote has been read, and what is left behind
/// its closing quote. `None` if there is anything in it but ASCII characters as they are, and also
/// if that is not to be seen at once.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn split_ascii(text: &[u8]) -> Option<(&[u8], &[u8])> {
    if !cfg!(any(target_arch = "x86_64", target_arch = "aarch64")) {
        return split_short_ascii(text);
    }
    // Two words at once, as the processor has registers for them.
    let mut rest = text;
    while let Some((words, after)) = rest.split_first_chunk() {
        if has_special(words) {
            // They are read once more. Whatever follows waits for where the string ends: words that
            // were in another register are there later than words from memory.
            let from = text.len() - rest.len();
            let at = first_special(text.get(from..)?.first_chunk()?);
            return split_at_quote(text, from + at);
        }
        rest = after;
    }
    split_at_quote(text, place_at_end(text))
}

/// The place of the first special byte, if that is less than two words before the text's end, or
/// the end; only the place, which a register has room for.
#[inline(never)]
fn place_at_end(text: &[u8]) -> usize {
    let Some(words) = text.last_chunk::<16>() else { return ascii_len(text) };
    // What was seen of them before is plain, so that the first special byte is one of the others.
    text.len() - words.len() + first_special(words)
}

/// The same for a string that is short, most likely, wherever the text ends.
#[inline(always)]
pub(super) fn split_name(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        let marks = marks::<true>(u64::from_le_bytes(*word));
        if marks != 0 {
            let at = text.len() - rest.len() + (marks.trailing_zeros() / 8) as usize;
            return split_at_quote(text, at);
        }
        rest = after;
    }
    split_short_ascii(text)
}

/// The same, wherever the text ends.
#[inline(never)]
pub(super) fn split_short_ascii(text: &[u8]) -> Option<(&[u8], &[u8])> {
    split_at_quote(text, ascii_len(text))
}

#[cfg_attr(not(callevents_small), inline(always))]
fn split_at_quote(text: &[u8], at: usize) -> Option<(&[u8], &[u8])> {
    let (string, rest) = text.split_at_checked(at)?;
    Some((string, rest.strip_prefix(b"\"")?))
}

#[cfg_attr(not(callevents_small), inline(always))]
fn len<const ASCII: bool>(text: &[u8]) -> usize {
    if crate::PLAIN {
        let ends = |byte: &u8| is_special(*byte) || ASCII && !byte.is_ascii();
        return text.iter().position(ends).unwrap_or(text.len());
    }
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        let marks = marks::<ASCII>(u64::from_le_bytes(*word));
        if marks != 0 {
            return text.len() - rest.len() + (marks.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    if rest.is_empty() {
        return text.len();
    }
    text.len() - rest.len() + len_of_tail::<ASCII>(text, rest)
}

/// Whether any of the bytes is not an ASCII character that can stand in a string as it is.
#[cfg_attr(not(callevents_small), inline(always))]
fn has_special(bytes: &[u8; 16]) -> bool {
    let mut found = false;
    for byte in bytes {
        found |= is_special_or_beyond(*byte);
    }
    found
}

/// Whether a byte ends plain text, or is not ASCII.
#[cfg_attr(not(callevents_small), inline(always))]
const fn is_special_or_beyond(byte: u8) -> bool {
    // As below: the quote is right above the control characters, and what is not ASCII below them
    // all.
    (((byte ^ 2) as i8) <= (b'"' ^ 2) as i8) | (byte == b'\\')
}

/// The place of the first such byte, without a branch: strings differ in length.
#[cfg_attr(not(callevents_small), inline(always))]
fn first_special(bytes: &[u8; 16]) -> usize {
    let words = u128::from_le_bytes(*bytes);
    let (low, high) = (marks::<true>(words as u64), marks::<true>((words >> 64) as u64));
    (u128::from(high) << 64 | u128::from(low)).trailing_zeros() as usize / 8
}

/// The place of the first quote; 16 if there is none.
#[inline(always)]
pub(super) fn first_quote(bytes: &[u8; 16]) -> usize {
    const QUOTES: u128 = u128::from_ne_bytes([b'"'; 16]);
    let (words, quotes) = (u128::from_le_bytes(*bytes) ^ QUOTES, |word: u64| {
        // Only the lowest mark is to be relied on.
        word.wrapping_sub(ONES) & !word & HIGHS
    });
    let marks = u128::from(quotes((words >> 64) as u64)) << 64 | u128::from(quotes(words as u64));
    marks.trailing_zeros() as usize / 8
}

/// What comes behind the last byte that ends a container.
pub(super) fn containers_end(text: &[u8]) -> Option<usize> {
    let is_end = |byte: &u8| (*byte == b'}') | (*byte == b']');
    let mut rest = text;
    while let Some((before, bytes)) = rest.split_last_chunk::<16>() {
        if bytes.iter().fold(false, |found, byte| found | is_end(byte)) {
            break;
        }
        rest = before;
    }
    Some(rest.iter().rposition(is_end)? + 1)
}

/// The length of the last bytes of `text`, of which there are less than a word.
#[cfg_attr(not(callevents_small), inline(always))]
fn len_of_tail<const ASCII: bool>(text: &[u8], tail: &[u8]) -> usize {
    // The word that ends with the text, or with fewer bytes what there is: the tail comes first,
    // and zeros, which are special, behind it.
    let word = match text.last_chunk() {
        Some(word) => u64::from_le_bytes(*word) >> (64 - 8 * tail.len()),
        None => tail.iter().rfold(0, |word, &byte| word << 8 | u64::from(byte)),
    };
    (marks::<ASCII>(word).trailing_zeros() as usize / 8).min(tail.len())
}

/// Whether `byte` ends plain text.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) const fn is_special(byte: u8) -> bool {
    // Not `||`: without a branch.
    (byte == b'"') | (byte == b'\\') | (byte < b' ')
}

/// Zero if all bytes of a word can stand in a string as they are, if they are UTF-8.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) const fn plain_marks(word: u64) -> u64 {
    marks::<false>(word)
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Sets the high bit of each byte that ends plain text. Only the lowest mark is to be relied on.
#[cfg_attr(not(callevents_small), inline(always))]
const fn marks<const ASCII: bool>(word: u64) -> u64 {
    // Flipping a bit puts the quote right above the control characters, and leaves those below
    // it. A subtraction borrows from the next byte only where it sets a mark.
    let quotes_and_controls = (word ^ (ONES * 2)).wrapping_sub(ONES * (b'"' ^ 2) as u64 + ONES);
    let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let found = quotes_and_controls | backslashes;
    if ASCII { (found | word) & HIGHS } else { found & !word & HIGHS }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_of_a_text_is_found_or_passed_over() {
        // An interpreter takes a thousand times as long: there, bytes beside the special ones do.
        let all: [u8; 256] = core::array::from_fn(|byte| byte as u8);
        let (step, bytes) = match cfg!(miri) {
            true => (7, &b"\0\x1f \x21\"#[\\]\x7f\x80\xff"[..]),
            false => (1, &all[..]),
        };
        for length in (1..40).step_by(step) {
            for position in 0..length {
                for &byte in bytes {
                    let mut text = [b'a'; 40];
                    text[position] = byte;
                    // What follows must not hide what comes first.
                    text[position + 1..].fill(b'"');
                    let text = &text[..length];
                    let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    let expected =
                        |stops: bool| if stops { position } else { length.min(position + 1) };
                    assert_eq!(plain_len(text), expected(special), "{byte} at {position}");
                    let special = special || !byte.is_ascii();
                    assert_eq!(ascii_len(text), expected(special), "{byte} at {position}");
                    let len = expected(special);
                    let is_whole = len < length && text[len] == b'"';
                    let split = is_whole.then(|| (&text[..len], &text[len + 1..]));
                    assert_eq!(split_ascii(text), split, "{byte} at {position}");
                }
            }
        }
    }
}
