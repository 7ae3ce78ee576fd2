//! A string as it stands in the text.

#[cfg(feature = "alloc")]
use alloc::{borrow::Cow, string::String};
use core::fmt;

use super::escape::{Chars, split_escape};
use super::scan;
use crate::{EncodeError, Text};

/// A JSON string, borrowed.
///
/// From a reader it is the raw text between the quotes, with or without escapes, which are known
/// to be right. For a writer it is made from any `&str` by `From`. It compares and prints as the
/// text that it stands for; so two may be equal that are written differently. Half of a surrogate
/// pair, which JSON can write and UTF-8 cannot, counts as U+FFFD.
#[derive(Clone, Copy, Default)]
pub struct JsonStr<'a> {
    text: Text<'a>,
    form: Form,
}

/// How the text is to be understood.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
// Padding would be copied a byte at a time.
#[cfg_attr(callevents_small, repr(u32))]
enum Form {
    /// What it stands for; between quotes, it stands for the same.
    #[default]
    Verbatim,
    /// Raw, with escapes.
    Escaped,
    /// What it stands for; some of it may have to be escaped between quotes.
    Plain,
}

impl<'a> JsonStr<'a> {
    /// What stands between two quotes of a checked text. `escaped`: there is a backslash in it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn from_checked(text: Text<'a>, escaped: bool) -> Self {
        Self { text, form: if escaped { Form::Escaped } else { Form::Verbatim } }
    }

    /// What can stand between two quotes as `text`; `None` if it cannot.
    pub(crate) fn from_raw(text: Text<'a>) -> Option<Self> {
        let mut rest = text.as_str();
        let mut escaped = false;
        loop {
            let (_, special) = rest.split_at_checked(scan::plain_len(rest.as_bytes()))?;
            if special.is_empty() {
                return Some(Self::from_checked(text, escaped));
            }
            escaped = true;
            rest = split_escape(special.strip_prefix('\\')?)?.1;
        }
    }

    /// A string to be written, as `From` makes it.
    pub(crate) const fn plain(text: Text<'a>) -> Self {
        Self { text, form: Form::Plain }
    }

    /// The text, if it holds no escapes: in practice nearly always.
    #[must_use]
    #[inline]
    pub const fn as_text(&self) -> Option<Text<'a>> {
        match self.form {
            Form::Escaped => None,
            Form::Verbatim | Form::Plain => Some(self.text),
        }
    }

    /// The text as a string slice, if it holds no escapes. This passes over the bytes once more;
    /// [`as_bytes`](Self::as_bytes) and comparing do not.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Option<&'a str> {
        self.as_text().map(|text| text.as_str())
    }

    /// The bytes of the text, which are UTF-8, if it holds no escapes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> Option<&'a [u8]> {
        match self.as_text() {
            Some(text) => Some(text.as_bytes()),
            None => None,
        }
    }

    /// Whether the text was read, and holds escapes.
    #[must_use]
    #[inline]
    pub const fn is_escaped(&self) -> bool {
        matches!(self.form, Form::Escaped)
    }

    /// The text as it was read, with its escapes, without the quotes; or as it was given.
    #[must_use]
    #[inline]
    pub const fn raw(&self) -> Text<'a> {
        self.text
    }

    /// The text between the quotes if that is known already, without another look.
    pub(super) const fn ready_to_write(&self) -> Option<&'a [u8]> {
        if matches!(self.form, Form::Plain) { None } else { Some(self.text.as_bytes()) }
    }

    /// The characters, escapes resolved.
    #[must_use]
    pub fn chars(&self) -> Chars<'a> {
        Chars::new(self.text.as_str(), self.is_escaped())
    }

    /// The length in bytes, escapes resolved.
    #[must_use]
    pub fn len(&self) -> usize {
        match self.as_text() {
            Some(text) => text.len(),
            None => self.chars().map(char::len_utf8).sum(),
        }
    }

    /// Whether there is no character in it.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes the text, escapes resolved, to the start of `out`.
    ///
    /// # Errors
    /// [`EncodeError::BufferTooSmall`]; [`len`](Self::len) bytes are always enough.
    pub fn unescape_into<'o>(&self, out: &'o mut [u8]) -> Result<&'o str, EncodeError> {
        let too_small = || EncodeError::BufferTooSmall { needed: self.len() };
        let mut at = 0;
        let mut put = |bytes: &[u8]| {
            let place = out.get_mut(at..).and_then(|room| room.get_mut(..bytes.len()));
            match (place.ok_or_else(too_small)?, bytes) {
                // What was escaped: to call what copies would take longer.
                ([to], [byte]) => *to = *byte,
                (to, bytes) => to.copy_from_slice(bytes),
            }
            at += bytes.len();
            Ok(())
        };
        // Where size counts, one character after the other is quick enough.
        if crate::PLAIN {
            for char in self.chars() {
                put(char.encode_utf8(&mut [0; 4]).as_bytes())?;
            }
        } else {
            for piece in self.pieces() {
                match piece {
                    Piece::Text(text) => put(text.as_bytes())?,
                    Piece::Char(char) => put(char.encode_utf8(&mut [0; 4]).as_bytes())?,
                }
            }
        }
        let written = out.get(..at).unwrap_or_default();
        Ok(core::str::from_utf8(written).unwrap_or_default())
    }

    /// The text, escapes resolved: borrowed if there are none.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn to_cow(&self) -> Cow<'a, str> {
        match self.as_str() {
            Some(text) => text.into(),
            None => self.chars().collect::<String>().into(),
        }
    }

    /// Shows the text as wide and as long as it is wished, as a `str` is shown.
    fn pad(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = f.precision().unwrap_or(usize::MAX);
        let missing = f.width().unwrap_or(0).saturating_sub(self.chars().take(most).count());
        let left = match f.align() {
            Some(fmt::Alignment::Right) => missing,
            Some(fmt::Alignment::Center) => missing / 2,
            _ => 0,
        };
        let fill = f.fill();
        let chars = self.chars().take(most);
        let behind = core::iter::repeat_n(fill, missing - left);
        let mut all = core::iter::repeat_n(fill, left).chain(chars).chain(behind);
        all.try_for_each(|char| fmt::Write::write_char(f, char))
    }

    /// The text in runs without escapes and single characters between them.
    fn pieces(&self) -> Pieces<'a> {
        Pieces { rest: self.text.as_str(), escaped: self.is_escaped() }
    }

    fn eq_text(&self, other: &str) -> bool {
        match self.as_bytes() {
            Some(bytes) => bytes == other.as_bytes(),
            None => self.reads(other),
        }
    }

    /// Whether the text reads so, escapes resolved.
    #[cold]
    #[cfg_attr(callevents_small, inline(never))]
    fn reads(&self, other: &str) -> bool {
        self.chars().eq(other.chars())
    }
}

impl<'a> From<&'a str> for JsonStr<'a> {
    fn from(text: &'a str) -> Self {
        Text::new(text).into()
    }
}

impl<'a> From<Text<'a>> for JsonStr<'a> {
    fn from(text: Text<'a>) -> Self {
        Self::plain(text)
    }
}

impl PartialEq for JsonStr<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.as_bytes(), other.as_bytes()) {
            (Some(ours), Some(its)) => ours == its,
            _ => self.chars().eq(other.chars()),
        }
    }
}

impl Eq for JsonStr<'_> {}

impl PartialEq<str> for JsonStr<'_> {
    fn eq(&self, other: &str) -> bool {
        self.eq_text(other)
    }
}

impl PartialEq<&str> for JsonStr<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.eq_text(other)
    }
}

impl fmt::Display for JsonStr<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = self.as_str() {
            return f.pad(text);
        }
        if f.width().is_some() || f.precision().is_some() {
            return self.pad(f);
        }
        for piece in self.pieces() {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Char(char) => fmt::Write::write_char(f, char)?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for JsonStr<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = self.as_str() {
            return fmt::Debug::fmt(text, f);
        }
        fmt::Write::write_char(f, '"')?;
        for char in self.chars() {
            fmt::Display::fmt(&char.escape_debug(), f)?;
        }
        fmt::Write::write_char(f, '"')
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for JsonStr<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_str() {
            Some(text) => serializer.serialize_str(text),
            None => serializer.collect_str(self),
        }
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for JsonStr<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{=str}", self.text.as_str());
    }
}

enum Piece<'a> {
    Text(&'a str),
    Char(char),
}

struct Pieces<'a> {
    rest: &'a str,
    escaped: bool,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let plain = match self.rest.as_bytes() {
            _ if !self.escaped => usize::MAX,
            // Escapes often stand one behind the other.
            [b'\\', ..] => 0,
            rest => scan::plain_len(rest),
        };
        // Text that no reader has checked has no place here; it is taken as it is.
        let (text, rest) = self.rest.split_at_checked(plain).unwrap_or((self.rest, ""));
        if !text.is_empty() {
            self.rest = rest;
            return Some(Piece::Text(text));
        }
        let (char, rest) = rest.get(1..).and_then(split_escape).unwrap_or(('\\', ""));
        self.rest = rest;
        Some(Piece::Char(char))
    }
}
