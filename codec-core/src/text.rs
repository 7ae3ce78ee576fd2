//! UTF-8 text that a decoder has already checked.

use core::fmt;
use core::ops::Deref;

/// UTF-8 text, borrowed from the bytes that were decoded.
///
/// It behaves as a `&str`: it dereferences to one, prints, and compares with one. The reason that
/// it is a type of its own is speed without `unsafe`: a decoder checks all strings of a message at
/// once, which a `&str` for each field could not express. Dereferencing passes over the bytes
/// again (about 10 ns for a UUID); [`as_bytes`](Self::as_bytes) and comparing do not.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<'a> {
    /// Always valid UTF-8: made only from a `str`, or from bytes that a decoder has checked.
    bytes: &'a [u8],
}

impl<'a> Text<'a> {
    /// Text that is known to be `text`.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes() }
    }

    /// Text from bytes that are valid UTF-8, or `None`.
    #[must_use]
    pub fn from_utf8(bytes: &'a [u8]) -> Option<Self> {
        core::str::from_utf8(bytes).ok().map(Self::new)
    }

    /// Text from bytes that the caller has checked, or is about to check before anyone sees it.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) const fn from_checked(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The text as a string slice that lives as long as the decoded bytes.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        debug_assert!(core::str::from_utf8(self.bytes).is_ok());
        core::str::from_utf8(self.bytes).unwrap_or_default()
    }

    /// The text's bytes, which are valid UTF-8.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The length in bytes.
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is no byte of text.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Text<'_> {
    fn as_ref(&self) -> &[u8] {
        self.bytes
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl<'a> From<Text<'a>> for &'a str {
    fn from(text: Text<'a>) -> Self {
        text.as_str()
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.bytes == other.as_bytes()
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.bytes == other.as_bytes()
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Text<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for Text<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{=str}", self.as_str());
    }
}
