//! A key that was pressed, in the two ways that it is written.

use core::fmt;

use crate::describe::FieldType;
use crate::format::json::Member;
use crate::json::{FloatStyle, JsonStr, Kind, Reader, Writer};
use crate::{DecodeError, ErrorKind};

/// A key of a telephone: one of `0`-`9`, `*`, `#`.
///
/// The documentation writes it as a string, the repository as the number of the character. Which
/// of the two it was is kept; for comparing there is [`as_char`](Self::as_char).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Digit<'a> {
    /// As in the documentation: `"5"`.
    Text(JsonStr<'a>),
    /// As in the repository: 53.
    Code(u32),
}

impl Digit<'_> {
    /// The key as a character; `None` if it is not one character.
    #[must_use]
    pub fn as_char(&self) -> Option<char> {
        match self {
            Self::Text(text) => {
                let mut chars = text.chars();
                chars.next().filter(|_| chars.next().is_none())
            }
            Self::Code(code) => char::from_u32(*code),
        }
    }
}

impl Default for Digit<'_> {
    fn default() -> Self {
        Self::Text(JsonStr::default())
    }
}

impl<'a> From<&'a str> for Digit<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

/// The key, or what stands in its place.
impl fmt::Display for Digit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.as_char()) {
            (Self::Text(text), _) => fmt::Display::fmt(text, f),
            (_, Some(char)) => fmt::Display::fmt(&char, f),
            (Self::Code(code), None) => fmt::Display::fmt(code, f),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Digit<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Code(code) => serializer.serialize_u32(*code),
        }
    }
}

impl<'a> Member<'a> for Digit<'a> {
    const TYPE: FieldType = FieldType::Text;
    const ALSO: Option<FieldType> = Some(FieldType::U32);

    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.string().map(Self::Text),
            Kind::Number => reader.u32().map(Self::Code),
            _ => Err(DecodeError::new(ErrorKind::WrongType, reader.offset())),
        }
    }

    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        match self {
            Self::Text(text) => writer.string(*text),
            Self::Code(code) => writer.u64((*code).into()),
        };
    }
}
