//! UTF-8 that arrives in pieces, with U+FFFD for what is ill-formed.
//!
//! Source: WHATWG Encoding, 8.1.1 "UTF-8 decoder": each maximal part of a character that cannot be
//! completed becomes one U+FFFD.

use core::str::from_utf8;

/// The begun character at the end of the piece before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Carry {
    bytes: [u8; 4],
    /// Below 4: a character of 4 bytes is complete.
    len: usize,
}

impl Carry {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 4], len: 0 }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Decodes the next piece; `sink` gets well-formed text only.
    pub(super) fn feed(&mut self, mut bytes: &[u8], mut sink: impl FnMut(&[u8])) {
        while self.len > 0 {
            let Some((&byte, rest)) = bytes.split_first() else { return };
            if self.add(byte, &mut sink) {
                bytes = rest;
            }
        }
        loop {
            let error = match from_utf8(bytes) {
                Ok(_) => return sink(bytes),
                Err(error) => error,
            };
            let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
            sink(valid);
            let Some(len) = error.error_len() else {
                return self.begin(rest);
            };
            sink(REPLACEMENT);
            bytes = rest.get(len..).unwrap_or_default();
        }
    }

    /// Ends the text: a character that is still incomplete is ill-formed.
    pub(super) fn end(&mut self, mut sink: impl FnMut(&[u8])) {
        if self.len > 0 {
            self.len = 0;
            sink(REPLACEMENT);
        }
    }

    fn begin(&mut self, bytes: &[u8]) {
        if let Some(room) = self.bytes.get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
            self.len = bytes.len();
        }
    }

    /// Adds a byte to the begun character; `false` if it does not belong to it.
    fn add(&mut self, byte: u8, sink: &mut impl FnMut(&[u8])) -> bool {
        if let Some(room) = self.bytes.get_mut(self.len) {
            *room = byte;
        }
        let so_far = self.bytes.get(..=self.len).unwrap_or_default();
        match from_utf8(so_far) {
            Ok(_) => sink(so_far),
            Err(error) if error.error_len().is_none() => {
                self.len += 1;
                return true;
            }
            Err(_) => {
                self.len = 0;
                sink(REPLACEMENT);
                return false;
            }
        }
        self.len = 0;
        true
    }
}

/// U+FFFD REPLACEMENT CHARACTER.
const REPLACEMENT: &[u8] = "\u{FFFD}".as_bytes();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let rows: &[&[u8]] = &[
            b"",
            "aé€😀\u{FEFF}".as_bytes(),
            b"\xC3",
            b"\xC3\x28",
            b"\xE2\x82",
            b"\xE2\x82\xE2\x82\xAC",
            b"\xED\xA0\x80",
            b"\xF0\x9F\x98",
            b"\xF0\x9F\x98\xF0\x9F\x98\x80",
            b"\xF4\x90\x80\x80",
            b"\xC0\xAF\xFF\xFE\x80",
            b"\xF0\x28\x8C\xBC",
        ];
        for row in rows {
            let expected = String::from_utf8_lossy(row);
            for first in 0..=row.len() {
                for second in first..=row.len() {
                    let (mut carry, mut text) = (Carry::new(), Vec::new());
                    for piece in [&row[..first], &row[first..second], &row[second..]] {
                        carry.feed(piece, |bytes| text.extend_from_slice(bytes));
                    }
                    carry.end(|bytes| text.extend_from_slice(bytes));
                    assert_eq!(text, expected.as_bytes(), "{row:?} at {first} and {second}");
                }
            }
        }
    }
}
