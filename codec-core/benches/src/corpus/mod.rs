//! What the cases run on: made from fixed seeds, once in a process, kept to its end.

pub mod call_events;
pub mod calls;
pub mod json;
mod random;
pub mod sse;

use random::Random;

/// Messages one behind the other, each at a known place.
pub struct Messages {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Messages {
    /// Takes what `write` appends for each of `count` messages.
    pub fn write(count: usize, mut write: impl FnMut(usize, &mut Vec<u8>)) -> Self {
        let mut bytes = Vec::new();
        let mut ends = Vec::with_capacity(count);
        for index in 0..count {
            write(index, &mut bytes);
            ends.push(bytes.len());
        }
        bytes.resize(bytes.len() + PADDING, 0);
        Self { bytes, ends }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many of the first ones take no more than so many bytes.
    pub fn count_within(&self, bytes: usize) -> usize {
        self.ends.partition_point(|&end| end <= bytes)
    }

    /// All of them, without what is behind.
    pub fn all(&self) -> &[u8] {
        &self.bytes[..self.bytes.len() - PADDING]
    }

    /// One of them; [`PADDING`] more bytes can be read behind it.
    #[inline]
    pub fn message(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.bytes[start..self.ends[index]]
    }
}

/// So many bytes behind a message belong to the same allocation: hand-written limits read there.
pub const PADDING: usize = 64;

/// The length of most corpora, in events: enough that no branch predictor learns them.
pub const EVENTS: usize = 10_000;
