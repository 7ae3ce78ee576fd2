//! Members whose type another member of the same object names.

use super::fields::Slot;
use super::{JsonStr, Member, Reader};
use crate::{DecodeError, ErrorKind};

/// A value that is one of several types, of which another member gives the name.
pub(crate) trait Tagged<'a>: Member<'a> {
    /// Becomes what `name` calls it, and reads its value, as [`Member::fill`] does.
    fn fill_as(&mut self, name: JsonStr<'a>, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]>;

    /// Becomes what `name` calls it, with nothing in it, and gives the place for its value; `None`
    /// if the name has escapes.
    fn begin<'m>(&'m mut self, name: JsonStr<'a>) -> Option<&'m mut (dyn Slot<'a> + 'm)>;

    /// Reads the value as what `name` calls it.
    fn read_as(
        name: JsonStr<'a>,
        reader: &mut Reader<'a>,
        odd: &mut bool,
    ) -> Result<Self, DecodeError>;

    /// The value where there is only the name; `None` if there must be more.
    fn without(name: JsonStr<'a>) -> Option<Self>;
}

/// What is known of the name and of the value, whichever comes first.
#[derive(Default)]
pub(crate) struct Late<'a> {
    name: Option<JsonStr<'a>>,
    /// Where the value stands.
    value: Option<Reader<'a>>,
    /// Whether the value has not been read as what the name says now.
    stale: bool,
}

impl<'a> Late<'a> {
    /// The name, if it is known.
    pub(crate) fn name(&self) -> JsonStr<'a> {
        self.name.unwrap_or_default()
    }

    /// Reads the name.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn read_name(&mut self, reader: &mut Reader<'a>) -> Result<(), DecodeError> {
        self.name = Some(reader.string()?);
        self.stale = self.value.is_some();
        Ok(())
    }

    /// Reads the value, if the name is known; else it is stepped over, and will be stale.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn read<T: Tagged<'a>>(
        &mut self,
        reader: &mut Reader<'a>,
        odd: &mut bool,
    ) -> Result<T, DecodeError> {
        self.value = Some(reader.clone());
        self.stale = self.name.is_none();
        match self.name {
            Some(name) => T::read_as(name, reader, odd),
            None => reader.skip().map(|()| T::default()),
        }
    }

    /// A reader at the value, if it must be read once more.
    pub(crate) fn take(&mut self) -> Option<Reader<'a>> {
        if self.stale && self.name.is_some() { self.value.take() } else { None }
    }
}

/// Reads a string that must be `said`.
pub(crate) fn read_said(reader: &mut Reader<'_>, said: &str) -> Result<(), DecodeError> {
    // The text behind any whitespace: this is where the string begins.
    reader.mark();
    let start = reader.offset();
    if reader.string()? == said {
        return Ok(());
    }
    Err(DecodeError::new(ErrorKind::WrongType, start))
}
