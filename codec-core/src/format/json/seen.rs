//! Which fields of a message were there.

/// A bit for each field, those of the base lowest.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seen(pub(super) [u64; 2]);

impl Seen {
    /// The fields of a message, and of its base.
    pub(crate) const fn new(own: u64, base: u64, base_len: usize) -> Self {
        let seen = (own as u128) << base_len | base as u128;
        Self([seen as u64, (seen >> 64) as u64])
    }

    /// The fields of a message behind those of its base.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn behind_base(self, base_len: usize) -> Self {
        let seen = ((self.0[1] as u128) << 64 | self.0[0] as u128) >> base_len;
        Self([seen as u64, (seen >> 64) as u64])
    }

    /// Takes in a field.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn insert(&mut self, index: usize) {
        self.0[index / 64 % 2] |= 1 << (index % 64);
    }

    /// Takes in a field that comes next in its object, which is odd if it is not the next one of the
    /// message; `None` if it has been there.
    #[inline(always)]
    pub(crate) fn insert_next(&mut self, index: usize, odd: &mut bool) -> Option<()> {
        if self.contains(index) {
            return None;
        }
        *odd |= self.reaches(index);
        self.insert(index);
        Some(())
    }

    /// Takes in the fields of a message behind those of its base.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn insert_all(&mut self, own: Self, base_len: usize) {
        let Self([low, high]) = Self::new(own.0[0], 0, base_len);
        self.0[0] |= low;
        self.0[1] |= high;
    }

    /// Whether a field is there.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn contains(&self, index: usize) -> bool {
        self.0[index / 64 % 2] >> (index % 64) & 1 != 0
    }

    /// Whether a field is there, or one behind it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn reaches(&self, index: usize) -> bool {
        let bits = self.0[index / 64 % 2] >> (index % 64);
        bits != 0 || index < 64 && self.0[1] != 0
    }

    /// Whether all of these are there.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn has_all(&self, required: &Self) -> bool {
        (required.0[0] & !self.0[0]) | (required.0[1] & !self.0[1]) == 0
    }

    /// The position behind the last field.
    pub(super) const fn end(&self) -> usize {
        match self.0 {
            [low, 0] => 64 - low.leading_zeros() as usize,
            [_, high] => 128 - high.leading_zeros() as usize,
        }
    }
}
