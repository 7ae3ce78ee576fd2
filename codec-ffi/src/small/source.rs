//! A reader that keeps what went wrong, so that whoever reads needs only know whether it did.

use core::cell::Cell;

use core_::json::{JsonStr, Kind, Raw, Reader};
use core_::{DecodeError, ErrorKind, bindings};

use super::fault::Fault;

/// What was read, if nothing went wrong.
pub(crate) type Read<T> = Result<T, Failed>;

/// Something is wrong with the text: what it is, its [`Input`] knows.
pub(crate) struct Failed;

/// A whole text, and what is found to be wrong with it.
pub(crate) struct Input<'a> {
    pub(crate) text: &'a [u8],
    noted: Noted,
}

impl<'a> Input<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let noted = Noted {
            kind: Cell::new(ErrorKind::Truncated),
            offset: Cell::new(0),
            field: Cell::new(""),
        };
        Self { text, noted }
    }

    /// A reader at the start of the text.
    #[inline(never)]
    pub(crate) fn source(&self) -> Source<'_, 'a> {
        Source { reader: Reader::new(self.text), noted: &self.noted }
    }

    /// Says that a field is missing in all of the text.
    pub(crate) fn fail_without<T>(&self, field: &'static str) -> Read<T> {
        self.noted.set(ErrorKind::MissingField, self.text.len());
        self.noted.name(field);
        Err(Failed)
    }

    /// What was wrong, after something has failed.
    pub(crate) fn fault(&self) -> Fault {
        self.noted.fault()
    }
}

/// What was wrong. Its parts stand alone: to change one, nothing is copied.
struct Noted {
    kind: Cell<ErrorKind>,
    offset: Cell<usize>,
    field: Cell<&'static str>,
}

impl Noted {
    #[inline(never)]
    fn set(&self, kind: ErrorKind, offset: usize) {
        self.kind.set(kind);
        self.offset.set(offset);
        self.field.set("");
    }

    /// Says in which field it is, unless it is known to be in one already.
    #[inline(never)]
    fn name(&self, field: &'static str) {
        if self.field.get().is_empty() {
            self.field.set(field);
        }
    }

    fn fault(&self) -> Fault {
        Fault::new(self.kind.get(), self.offset.get(), self.field.get())
    }
}

/// A place in a text.
pub(crate) struct Source<'f, 'a> {
    reader: Reader<'a>,
    noted: &'f Noted,
}

impl Clone for Source<'_, '_> {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self { reader: self.reader.clone(), noted: self.noted }
    }
}

impl<'f, 'a> Source<'f, 'a> {
    /// Says that something is wrong.
    pub(crate) fn fail<T>(&self, kind: ErrorKind, offset: usize) -> Read<T> {
        self.noted.set(kind, offset);
        Err(Failed)
    }

    /// Says that a field is missing where the reader stands.
    pub(crate) fn fail_without<T>(&self, field: &'static str) -> Read<T> {
        self.lacks(field);
        Err(Failed)
    }

    #[inline(never)]
    fn lacks(&self, field: &'static str) {
        self.noted.set(ErrorKind::MissingField, self.offset());
        self.noted.name(field);
    }

    /// Says of what failed that it is in a field, unless it is known to be in one already.
    pub(crate) fn within<T>(&self, read: Read<T>, field: &'static str) -> Read<T> {
        if read.is_err() {
            self.noted.name(field);
        }
        read
    }

    /// What is wrong, after something has failed.
    pub(crate) fn kind_of_fault(&self) -> ErrorKind {
        self.noted.kind.get()
    }

    #[inline(always)]
    fn take<T>(&self, read: Result<T, DecodeError>) -> Read<T> {
        // Written out, it is no function of its own that results must be copied for.
        match read {
            Ok(value) => Ok(value),
            Err(error) => Err(self.note(&error)),
        }
    }

    #[inline(never)]
    fn note(&self, error: &DecodeError) -> Failed {
        self.noted.set(error.kind(), error.offset() as usize);
        Failed
    }

    pub(crate) fn offset(&self) -> usize {
        self.reader.offset()
    }

    #[inline(never)]
    pub(crate) fn kind(&mut self) -> Read<Kind> {
        let kind = self.reader.kind();
        self.take(kind)
    }

    #[inline(never)]
    pub(crate) fn string(&mut self) -> Read<JsonStr<'a>> {
        let string = self.reader.string();
        self.take(string)
    }

    /// A string that is a field.
    #[inline(never)]
    pub(crate) fn string_in(&mut self, field: &'static str) -> Read<JsonStr<'a>> {
        let string = self.string();
        self.within(string, field)
    }

    pub(crate) fn bool(&mut self) -> Read<bool> {
        let value = self.reader.bool();
        self.take(value)
    }

    /// An integer of 32 bits or fewer, and not negative.
    #[inline(never)]
    pub(crate) fn up_to(&mut self, limit: u32) -> Read<u32> {
        // What stands before the number is none of it.
        self.kind()?;
        let start = self.offset();
        let value = self.reader.u32();
        match self.take(value)? {
            value if value > limit => self.fail(ErrorKind::NumberOutOfRange, start),
            value => Ok(value),
        }
    }

    pub(crate) fn u64(&mut self) -> Read<u64> {
        let value = self.reader.u64();
        self.take(value)
    }

    pub(crate) fn i64(&mut self) -> Read<i64> {
        let value = self.reader.i64();
        self.take(value)
    }

    pub(crate) fn f64(&mut self) -> Read<f64> {
        let value = self.reader.f64();
        self.take(value)
    }

    #[inline(never)]
    pub(crate) fn raw(&mut self) -> Read<Raw<'a>> {
        let value = self.reader.raw();
        self.take(value)
    }

    #[inline(never)]
    pub(crate) fn skip(&mut self) -> Read<()> {
        let skipped = self.reader.skip();
        self.take(skipped)
    }

    /// Reads a `null` if there is one; any other value is left to be read.
    #[inline(never)]
    pub(crate) fn take_null(&mut self) -> Read<bool> {
        let taken = self.reader.take_null();
        self.take(taken)
    }

    /// Begins to read an object: gives what [`next_key`](Self::next_key) has to know.
    #[inline(never)]
    pub(crate) fn object(&mut self) -> Read<u32> {
        let depth = bindings::open_object(&mut self.reader);
        self.take(depth)
    }

    /// The next key of an object, whose value comes next; what is left unread of the value before
    /// it is stepped over.
    #[inline(never)]
    pub(crate) fn next_key(&mut self, object: u32) -> Read<Option<JsonStr<'a>>> {
        let key = bindings::next_key(&mut self.reader, object);
        self.take(key)
    }

    /// The position among `names` of the next key that is one of them; all others are stepped
    /// over.
    #[inline(never)]
    pub(crate) fn next_of(&mut self, object: u32, names: &[&str]) -> Read<Option<usize>> {
        while let Some(key) = self.next_key(object)? {
            let at = names.iter().position(|name| key == **name);
            if at.is_some() {
                return Ok(at);
            }
        }
        Ok(None)
    }

    /// Begins to read an array: gives what [`next_item`](Self::next_item) has to know.
    pub(crate) fn array(&mut self) -> Read<u32> {
        let depth = bindings::open_array(&mut self.reader);
        self.take(depth)
    }

    /// Whether there is another item of an array, which comes next then.
    #[inline(never)]
    pub(crate) fn next_item(&mut self, array: u32) -> Read<bool> {
        let more = bindings::next_item(&mut self.reader, array);
        self.take(more)
    }

    /// Ends the reading: nothing may follow the value.
    #[inline(never)]
    pub(crate) fn finish(&self) -> Read<()> {
        self.take(self.reader.clone().finish())
    }
}
