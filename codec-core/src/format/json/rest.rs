//! What an object holds beside the members that its message has fields for.

use core::fmt;

use super::{JsonStr, Raw};

/// The members of an object that its message has no field for.
///
/// They are kept as they stand. When the message is built again all members come in the order in
/// which they were read, these among them: a newer server's members are not lost on the way
/// through.
#[derive(Clone, Copy, Default)]
pub struct Rest<'a> {
    /// The whole object, if there is any such member in it, or if its members do not stand in the
    /// order of the fields.
    object: Option<Raw<'a>>,
    /// Which of its members are of the message itself.
    is_field: Option<fn(&[u8]) -> bool>,
}

impl<'a> Rest<'a> {
    pub(crate) const fn of(object: Raw<'a>, is_field: fn(&[u8]) -> bool) -> Self {
        Self { object: Some(object), is_field: Some(is_field) }
    }

    /// The members' keys and values, as they stand.
    pub fn iter(&self) -> impl Iterator<Item = (JsonStr<'a>, Raw<'a>)> + use<'a> {
        let is_field = self.is_field;
        self.entries().filter(move |(key, _)| {
            !with_key(*key, |key| is_field.is_some_and(|is_field| is_field(key)))
        })
    }

    /// Whether there is no such member.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.object.is_none() || self.has_none()
    }

    #[cold]
    fn has_none(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The value of the member `key`: of equal keys, the last one's.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<Raw<'a>> {
        self.iter().filter(|(its, _)| its == key).last().map(|(_, value)| value)
    }

    /// Whether the object has a `null` for `key`, be there a field for it or not.
    pub(crate) fn has_null(&self, key: &str) -> bool {
        let values = self.entries().filter(|(its, _)| its == key);
        values.last().is_some_and(|(_, value)| value.is_null())
    }

    /// Whether the message that has read the object has a field for `key`.
    pub(crate) fn is_field(&self, key: &[u8]) -> bool {
        self.is_field.is_some_and(|is_field| is_field(key))
    }

    fn entries(&self) -> impl Iterator<Item = (JsonStr<'a>, Raw<'a>)> + use<'a> {
        self.object.into_iter().flat_map(|object| object.entries())
    }

    /// The whole object, if not all of it is in the fields, in their order.
    pub(crate) const fn object(&self) -> Option<Raw<'a>> {
        self.object
    }
}

/// Two are the same if the same members stand in the same order, written alike.
impl PartialEq for Rest<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Rest<'_> {}

impl fmt::Debug for Rest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for Rest<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "{} more", self.iter().count());
    }
}

/// Calls `with` on a key's text, escapes resolved. A key that is longer than any field's name
/// comes as nothing.
pub(crate) fn with_key<T>(key: JsonStr<'_>, with: impl FnOnce(&[u8]) -> T) -> T {
    if let Some(key) = key.as_bytes() {
        return with(key);
    }
    let mut buffer = [0; LONGEST_NAME];
    let key = key.unescape_into(&mut buffer).unwrap_or_default();
    with(key.as_bytes())
}

/// The place of a name among others: what the enumerations of names share where size counts.
#[cfg(callevents_small)]
#[inline(never)]
pub(crate) fn place_of(name: JsonStr<'_>, names: &[&str]) -> Option<usize> {
    with_key(name, |name| names.iter().position(|known| known.as_bytes() == name))
}

/// Bytes that suffice for the name of any field.
const LONGEST_NAME: usize = 64;
