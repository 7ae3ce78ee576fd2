//! Objects and arrays, an element at a time.

use super::reader::Reader;
use super::string::JsonStr;
use crate::DecodeError;

/// An object that is being read.
///
/// What is left unread, of a value or of the object itself, is skipped and checked when the
/// reading goes on behind it.
#[derive(Debug)]
pub struct Object<'r, 'a> {
    reader: &'r mut Reader<'a>,
    /// How many containers are open where the object's keys stand.
    depth: u32,
}

impl<'r, 'a> Object<'r, 'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        let depth = reader.depth();
        Self { reader, depth }
    }

    /// The object that was begun, as [`depth`](Self::depth) told it, and is not ended.
    pub(crate) fn resume(reader: &'r mut Reader<'a>, depth: u32) -> Self {
        Self { reader, depth }
    }

    /// What is to be known to [`resume`](Self::resume).
    pub(crate) const fn depth(&self) -> u32 {
        self.depth
    }

    /// The next key, with the reader standing at its value; `None` at the end of the object.
    ///
    /// # Errors
    /// What is wrong with the text up to the value.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn next_entry(&mut self) -> Result<Option<(JsonStr<'a>, &mut Reader<'a>)>, DecodeError> {
        if self.reader.depth() < self.depth {
            return Ok(None);
        }
        self.reader.leave(self.depth)?;
        match self.reader.next_key()? {
            Some(key) => Ok(Some((key, self.reader))),
            None => Ok(None),
        }
    }

    /// The next value if its key is `key`; the reader then stands at it.
    ///
    /// Who knows the usual order of keys asks for them one by one, and hands what is left to
    /// [`next_entry`](Self::next_entry). This costs a comparison of bytes: an equal key that is
    /// written in another way, with escapes or whitespace around it, is not seen.
    ///
    /// # Errors
    /// What is wrong with a value that was left unread.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn expect_key(&mut self, key: &str) -> Result<Option<&mut Reader<'a>>, DecodeError> {
        if self.reader.depth() < self.depth {
            return Ok(None);
        }
        self.reader.leave(self.depth)?;
        Ok(if self.reader.take_key(key.as_bytes()) { Some(self.reader) } else { None })
    }

    /// The same for a key that is given as `,"key":`, at a place where no value is left unread.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn expect_quoted(
        &mut self,
        key: &'static [u8],
    ) -> Result<Option<&mut Reader<'a>>, DecodeError> {
        if self.reader.depth() < self.depth {
            return Ok(None);
        }
        Ok(if self.reader.take_quoted(key) { Some(self.reader) } else { None })
    }
}

/// An array that is being read.
///
/// What is left unread, of an item or of the array itself, is skipped and checked when the
/// reading goes on behind it.
#[derive(Debug)]
pub struct Array<'r, 'a> {
    reader: &'r mut Reader<'a>,
    /// How many containers are open where the array's items stand.
    depth: u32,
}

impl<'r, 'a> Array<'r, 'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        let depth = reader.depth();
        Self { reader, depth }
    }

    /// As for [`Object::resume`].
    pub(crate) fn resume(reader: &'r mut Reader<'a>, depth: u32) -> Self {
        Self { reader, depth }
    }

    /// As for [`Object::depth`].
    pub(crate) const fn depth(&self) -> u32 {
        self.depth
    }

    /// The reader, standing at the next item; `None` at the end of the array.
    ///
    /// # Errors
    /// What is wrong with the text up to the item.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn next_item(&mut self) -> Result<Option<&mut Reader<'a>>, DecodeError> {
        if self.reader.depth() < self.depth {
            return Ok(None);
        }
        self.reader.leave(self.depth)?;
        Ok(if self.reader.next_element(b']')? { Some(self.reader) } else { None })
    }
}
