//! Values of an object that were found before they are read.
//!
//! Where members come in any order, a processor cannot guess which is next, and every wrong guess
//! costs as much as to read a short value. So the loop that goes through the members only notes
//! where the values are; the message then takes them in the order of its fields, which is always
//! the same.

use super::names::Names;
use super::{number, scan};

/// Where a value stands in its text: a string of ASCII as it is, or a number.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    /// The first byte, of a string that behind the quote. A value never stands at the start of the
    /// text: zero is none.
    start: u32,
    /// Twice the length; one more for a string.
    size: u32,
}

impl Found {
    /// No value.
    pub(crate) const NONE: Self = Self { start: 0, size: 0 };

    /// Whether there is no value.
    pub(super) const fn is_none(self) -> bool {
        self.start == 0
    }

    /// Whether there is a value.
    #[inline(always)]
    pub(crate) const fn is_some(self) -> bool {
        self.start != 0
    }

    /// The value at the start of `rest`, which is the end of `text`, and what is left behind it;
    /// `None` for values of other kinds, and for those that are not seen at once. The text is not
    /// longer than [`LONGEST`].
    #[inline(always)]
    pub(super) fn split<'a>(text: &'a [u8], rest: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let start = text.len() - rest.len();
        match rest.split_first()? {
            (b'"', after) => {
                let (string, behind) = scan::split_ascii(after)?;
                Some((Self::new(start + 1, string.len(), true), behind))
            }
            (b'0'..=b'9', _) => {
                let len = number::plain_len(rest)?;
                Some((Self::new(start, len, false), rest.get(len..)?))
            }
            _ => None,
        }
    }

    const fn new(start: usize, len: usize, is_string: bool) -> Self {
        Self { start: start as u32, size: (len as u32) << 1 | is_string as u32 }
    }

    /// The characters of a string in the text that it was found in.
    #[inline(always)]
    pub(crate) fn string(self, text: &[u8]) -> Option<&[u8]> {
        if !self.is_string() {
            return None;
        }
        text.get(self.start as usize..)?.get(..self.len())
    }

    /// The text from the value's first byte on, a string's quote, and the value's length.
    #[inline(always)]
    pub(super) fn value(self, text: &[u8]) -> Option<(&[u8], usize)> {
        let start = (self.start as usize).checked_sub(usize::from(self.is_string()))?;
        Some((text.get(start..)?, self.whole_len()))
    }

    /// The value's length, a string's with its quotes.
    pub(super) const fn whole_len(self) -> usize {
        self.len() + if self.is_string() { 2 } else { 0 }
    }

    const fn is_string(self) -> bool {
        self.size % 2 == 1
    }

    const fn len(self) -> usize {
        self.size as usize / 2
    }
}

/// The longest text whose values are noted.
pub(super) const LONGEST: usize = u32::MAX as usize / 2;

/// What is known of the members that were noted.
pub(super) struct Notes {
    /// A bit for each field whose value is not to be noted.
    pub(super) not: u64,
    /// A bit for each field that was there.
    pub(super) seen: u64,
    /// Not zero if fields came in another order than their own.
    pub(super) late: u64,
}

/// Where no member can be noted.
pub(super) enum Stop<'a> {
    /// Behind the opening quote of a key.
    Key(&'a [u8]),
    /// Behind a value.
    Value(&'a [u8]),
}

/// Notes the values of one member after another, the first of which has its key at the start of
/// `rest`, as long as there is nothing unusual about them. Those that no field is known for come to
/// `unplaced`, if there is one.
#[inline(never)]
pub(super) fn note<'a>(
    text: &'a [u8],
    mut rest: &'a [u8],
    names: &Names,
    found: &mut [Found],
    notes: &mut Notes,
    unplaced: &mut Unplaced,
) -> Stop<'a> {
    let Notes { not, mut seen, mut late } = *notes;
    let stop = loop {
        let Some((index, value)) = names.find_at_once(rest) else { break Stop::Key(rest) };
        let bit = index.map_or(0, |index| 1_u64.wrapping_shl(index as u32));
        if (seen | not) & bit != 0 {
            break Stop::Key(rest);
        }
        let Some((its, behind)) = Found::split(text, value) else { break Stop::Key(rest) };
        let place = match index {
            Some(index) => found.get_mut(index),
            None => unplaced.place(text.len() - rest.len()),
        };
        let Some(place) = place else { break Stop::Key(rest) };
        *place = its;
        late |= seen & bit.wrapping_neg();
        seen |= bit;
        match behind {
            [b',', b'"', key @ ..] => rest = key,
            _ => break Stop::Value(behind),
        }
    };
    (notes.seen, notes.late) = (seen, late);
    stop
}

/// Members that no field is known for as long as nothing says which fields there are: where their
/// keys begin, and their values.
pub(super) struct Unplaced {
    members: [(u32, Found); 8],
    count: usize,
    /// Whether there is room for more.
    pub(super) is_open: bool,
}

impl Unplaced {
    pub(super) const NONE: Self = Self { members: [(0, Found::NONE); 8], count: 0, is_open: false };

    /// The place for the value of a member whose key begins at `key`, if there is room.
    pub(super) fn place(&mut self, key: usize) -> Option<&mut Found> {
        if !self.is_open {
            return None;
        }
        let (at, value) = self.members.get_mut(self.count)?;
        *at = key.try_into().ok()?;
        self.count += 1;
        Some(value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, Found)> {
        self.members.iter().take(self.count).map(|&(at, value)| (at as usize, value))
    }
}
