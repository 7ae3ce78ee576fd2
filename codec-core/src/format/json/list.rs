//! Arrays whose items are all of one type.

use core::fmt;
use core::iter::FusedIterator;

use super::fields;
use super::member::Member;
use super::token::behind_whitespace;
use super::{FloatStyle, Raw, Reader, Writer};
use crate::describe::FieldType;
use crate::{DecodeError, Text};

/// An array of items of one type: read from a text, or made from a slice.
///
/// What was read has been checked, so that going through it gives no errors. Each item is read
/// when it is asked for.
#[derive(Clone, Copy)]
pub struct List<'a, T> {
    items: Source<'a, T>,
}

#[derive(Clone, Copy)]
enum Source<'a, T> {
    /// A checked array of `T`s.
    Text(Raw<'a>),
    Slice(&'a [T]),
}

impl<'a, T> List<'a, T> {
    /// The list of a slice's items.
    #[must_use]
    pub const fn new(items: &'a [T]) -> Self {
        Self { items: Source::Slice(items) }
    }

    /// The list of the items of an array, each of which was read as a `T` before.
    pub(crate) const fn from_checked(array: Raw<'a>) -> Self {
        Self { items: Source::Text(array) }
    }

    /// The array that the list was read from.
    pub(crate) const fn array(&self) -> Option<Raw<'a>> {
        match self.items {
            Source::Text(array) => Some(array),
            Source::Slice(_) => None,
        }
    }

    /// The items, one after the other.
    #[must_use]
    #[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
    pub fn iter(&self) -> ListIter<'a, T>
    where
        T: Member<'a>,
    {
        match self.items {
            // It is an array: this was checked when it was read.
            Source::Text(raw) => {
                let text = fields::behind(raw.as_json().as_bytes(), b'[').unwrap_or_default();
                let is_empty = fields::behind(text, b']').is_some();
                ListIter { text: if is_empty { &[] } else { text }, slice: &[] }
            }
            Source::Slice(slice) => ListIter { text: &[], slice },
        }
    }

    /// The array as it stands in the text that was parsed; `None` if it stands on a slice.
    #[must_use]
    pub const fn as_raw(&self) -> Option<Raw<'a>> {
        match self.items {
            Source::Text(raw) => Some(raw),
            Source::Slice(_) => None,
        }
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self.items {
            Source::Text(raw) => raw.items().next().is_none(),
            Source::Slice(items) => items.is_empty(),
        }
    }
}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl<'a, T> From<&'a [T]> for List<'a, T> {
    fn from(items: &'a [T]) -> Self {
        Self::new(items)
    }
}

impl<'a, T, const N: usize> From<&'a [T; N]> for List<'a, T> {
    fn from(items: &'a [T; N]) -> Self {
        Self::new(items)
    }
}

#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
impl<'a, T: Member<'a>> IntoIterator for List<'a, T> {
    type Item = T;
    type IntoIter = ListIter<'a, T>;

    fn into_iter(self) -> ListIter<'a, T> {
        self.iter()
    }
}

#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
impl<'a, T: Member<'a>> PartialEq for List<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
impl<'a, T: Member<'a> + fmt::Debug> fmt::Debug for List<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl<'a, T: Member<'a> + serde::Serialize> serde::Serialize for List<'a, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(feature = "defmt")]
impl<'a, T: Member<'a> + defmt::Format> defmt::Format for List<'a, T> {
    fn format(&self, f: defmt::Formatter<'_>) {
        for item in self.iter() {
            defmt::write!(f, "{},", item);
        }
    }
}

impl<'a, T: Member<'a>> Member<'a> for List<'a, T> {
    const TYPE: FieldType = FieldType::List(&T::TYPE);

    #[inline]
    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        let text = reader.mark();
        let mut array = reader.array()?;
        while let Some(item) = array.next_item()? {
            // What an item has beside its members, it keeps itself.
            T::read(item, &mut false)?;
        }
        Ok(Self { items: Source::Text(reader.since(text)) })
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        let text = behind_whitespace(text);
        let mut rest = text.strip_prefix(b"[")?;
        let mut more = true;
        if let Some(end) = fields::behind(rest, b']') {
            (more, rest) = (false, end);
        }
        while more {
            rest = T::check(rest)?;
            (more, rest) = fields::next_item(rest)?;
        }
        let text = text.get(..text.len() - rest.len())?;
        self.items = Source::Text(Raw::from_checked(Text::from_checked(text)));
        Some(rest)
    }

    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
        match self.items {
            Source::Text(raw) => {
                writer.raw(raw);
            }
            Source::Slice(items) => {
                writer.begin_array();
                for item in items {
                    item.write(writer, style);
                }
                writer.end_array();
            }
        }
    }
}

/// The items of a [`List`].
#[derive(Clone, Debug)]
pub struct ListIter<'a, T> {
    /// The items that are left, and the array's end; or nothing.
    text: &'a [u8],
    slice: &'a [T],
}

#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
impl<'a, T: Member<'a>> Iterator for ListIter<'a, T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        if self.text.is_empty() {
            let (item, rest) = self.slice.split_first()?;
            self.slice = rest;
            return Some(*item);
        }
        // Filled where it will be returned. All items have been read before: there are no errors.
        let mut next = Some(T::default());
        if let Some(item) = &mut next {
            let rest = match item.fill(self.text, &mut false) {
                Some(rest) => Some(rest),
                None => read_again(item, self.text),
            };
            match rest.and_then(fields::next_item) {
                Some((true, rest)) => self.text = rest,
                _ => self.text = &[],
            }
        }
        next
    }
}

/// Reads an item that is not what is usual. How deep it stood was checked: here it may be as deep as
/// any text.
#[inline(never)]
fn read_again<'a, T: Member<'a>>(item: &mut T, text: &'a [u8]) -> Option<&'a [u8]> {
    let mut reader = Reader::new(text);
    *item = T::read(&mut reader, &mut false).ok()?;
    Some(reader.rest())
}

#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
impl<'a, T: Member<'a>> FusedIterator for ListIter<'a, T> {}
