//! Values that are kept as they stand.

use core::fmt;
use core::iter::FusedIterator;

use super::reader::Reader;
use super::{JsonStr, Kind, RawNumber};
use crate::{DecodeError, Text};

/// A JSON value as it stands in the text: checked, not looked into.
///
/// It prints as it stands. Two are equal if they are written alike. The default is `null`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Raw<'a> {
    /// One JSON value without whitespace around it.
    text: Text<'a>,
}

impl<'a> Raw<'a> {
    /// What a reader has stepped over.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn from_checked(text: Text<'a>) -> Self {
        Self { text }
    }

    /// A value from its text, with or without whitespace around it.
    ///
    /// # Errors
    /// The first fault that a [`Reader`] finds.
    pub fn new(text: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(text);
        let raw = reader.raw()?;
        reader.finish()?;
        Ok(raw)
    }

    /// The value's text.
    #[must_use]
    pub const fn as_json(&self) -> Text<'a> {
        self.text
    }

    /// A reader at the value, to look into it; its offsets count from the value's first byte.
    #[must_use]
    pub const fn reader(&self) -> Reader<'a> {
        Reader::new(self.text.as_bytes())
    }

    /// What the value is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.reader().kind().unwrap_or(Kind::Null)
    }

    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.kind() == Kind::Null
    }

    /// The value, if it is `true` or `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        self.reader().bool().ok()
    }

    /// The value, if it is a string.
    #[must_use]
    pub fn as_string(&self) -> Option<JsonStr<'a>> {
        self.reader().string().ok()
    }

    /// The value, if it is a string without escapes.
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        self.as_string()?.as_str()
    }

    /// The value, if it is a number.
    #[must_use]
    pub fn as_number(&self) -> Option<RawNumber<'a>> {
        self.reader().number().ok()
    }

    /// The value, if it is an integer from 0 to 2^64-1.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.reader().u64().ok()
    }

    /// The value, if it is an integer from -2^63 to 2^63-1.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.reader().i64().ok()
    }

    /// The value as a double, if it is a number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.reader().f64().ok()
    }

    /// Its keys and values, if it is an object; else none.
    #[must_use]
    pub fn entries(&self) -> Entries<'a> {
        let mut reader = self.reader();
        let open = reader.object().is_ok();
        Entries { reader, open }
    }

    /// Its items, if it is an array; else none.
    #[must_use]
    pub fn items(&self) -> Items<'a> {
        let mut reader = self.reader();
        let open = reader.array().is_ok();
        Items { reader, open }
    }

    /// The value of `key`, if it is an object that has it: of equal keys, the last one's.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<Self> {
        self.entries().filter(|(its, _)| its == key).last().map(|(_, value)| value)
    }
}

impl Default for Raw<'_> {
    fn default() -> Self {
        Self { text: Text::new("null") }
    }
}

impl fmt::Display for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text.as_str())
    }
}

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.as_str())
    }
}

/// The value as its text would be read by a reader of numbers as doubles or 64-bit integers.
#[cfg(feature = "serde")]
impl serde::Serialize for Raw<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(self.as_bool().unwrap_or_default()),
            Kind::String => self.as_string().unwrap_or_default().serialize(serializer),
            Kind::Array => serializer.collect_seq(self.items()),
            Kind::Object => serializer.collect_map(self.entries()),
            Kind::Number => match (self.as_u64(), self.as_i64()) {
                (Some(value), _) => serializer.serialize_u64(value),
                (_, Some(value)) => serializer.serialize_i64(value),
                _ => match self.as_f64() {
                    Some(value) => serializer.serialize_f64(value),
                    None => Err(serde::ser::Error::custom("a number beyond all doubles")),
                },
            },
        }
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for Raw<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{=str}", self.text.as_str());
    }
}

/// The keys and values of an object.
#[derive(Clone, Debug)]
pub struct Entries<'a> {
    reader: Reader<'a>,
    open: bool,
}

impl<'a> Iterator for Entries<'a> {
    type Item = (JsonStr<'a>, Raw<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        // The text has been checked: there are no errors to pass on.
        let key = if self.open { self.reader.next_key().ok()? } else { None };
        self.open = key.is_some();
        Some((key?, self.reader.raw().ok()?))
    }
}

impl FusedIterator for Entries<'_> {}

/// The items of an array.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    reader: Reader<'a>,
    open: bool,
}

impl<'a> Iterator for Items<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        self.open = self.open && self.reader.next_element(b']').unwrap_or(false);
        if !self.open {
            return None;
        }
        self.reader.raw().ok()
    }
}

impl FusedIterator for Items<'_> {}
