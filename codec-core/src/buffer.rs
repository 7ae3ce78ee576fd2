//! Bounded storage in which a decoder keeps a message that is split over chunks.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// Storage of a fixed capacity: an array, a caller's slice, or (feature `alloc`) a [`Bounded`].
///
/// This trait is sealed: decoders rely on its implementations.
pub trait Storage: sealed::Sealed {}

pub(crate) mod sealed {
    #[allow(unnameable_types, reason = "this is what seals the trait")]
    pub trait Sealed {
        /// The most bytes that can be kept.
        fn capacity(&self) -> usize;

        /// The `len` bytes kept so far; `len` is what the decoder has put there.
        fn kept(&self, len: usize) -> &[u8];

        /// Puts `bytes` behind the `len` kept ones, as many as fit; gives how many those are.
        fn keep(&mut self, len: usize, bytes: &[u8]) -> usize;
    }
}

/// Copies as much of `from` as fits to the place `at` in `to`.
#[cfg_attr(callevents_small, inline(never))]
fn copy_at(to: &mut [u8], at: usize, from: &[u8]) -> usize {
    let room = to.get_mut(at..).unwrap_or_default();
    let len = room.len().min(from.len());
    if let (Some(room), Some(from)) = (room.get_mut(..len), from.get(..len)) {
        room.copy_from_slice(from);
    }
    len
}

impl<const N: usize> Storage for [u8; N] {}

impl<const N: usize> sealed::Sealed for [u8; N] {
    fn capacity(&self) -> usize {
        N
    }

    fn kept(&self, len: usize) -> &[u8] {
        self.get(..len).unwrap_or_default()
    }

    fn keep(&mut self, len: usize, bytes: &[u8]) -> usize {
        copy_at(self, len, bytes)
    }
}

impl Storage for &mut [u8] {}

impl sealed::Sealed for &mut [u8] {
    fn capacity(&self) -> usize {
        self.len()
    }

    fn kept(&self, len: usize) -> &[u8] {
        self.get(..len).unwrap_or_default()
    }

    fn keep(&mut self, len: usize, bytes: &[u8]) -> usize {
        copy_at(self, len, bytes)
    }
}

/// A vector that grows as messages need it, up to a limit chosen at run time.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

#[cfg(feature = "alloc")]
impl Bounded {
    /// Storage for at most `limit` bytes; nothing is allocated yet.
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        Self { bytes: Vec::new(), limit }
    }
}

#[cfg(feature = "alloc")]
impl Storage for Bounded {}

#[cfg(feature = "alloc")]
impl sealed::Sealed for Bounded {
    fn capacity(&self) -> usize {
        self.limit
    }

    fn kept(&self, len: usize) -> &[u8] {
        self.bytes.get(..len).unwrap_or_default()
    }

    fn keep(&mut self, len: usize, bytes: &[u8]) -> usize {
        let room = self.limit.saturating_sub(len).min(bytes.len());
        self.bytes.truncate(len);
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or_default());
        room
    }
}
