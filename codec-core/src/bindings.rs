//! How bindings to other languages take values apart and put them together again.
//!
//! What was decoded once and comes back from the other language need not be checked a second time.
//! Nothing here can break memory: whoever hands over a text that was never checked gets messages
//! that are wrong, and no more.

use crate::format::json::Member;
use crate::json::{JsonStr, List, Raw, Rest};
use crate::{DecodeError, Text};

/// Text whose bytes are UTF-8.
#[must_use]
pub const fn text(bytes: &[u8]) -> Text<'_> {
    Text::from_checked(bytes)
}

/// A string that stands for `text`; if it is `escaped`, for what its escapes say, which are right.
#[must_use]
pub const fn json_str(text: Text<'_>, escaped: bool) -> JsonStr<'_> {
    if escaped { JsonStr::from_checked(text, true) } else { JsonStr::plain(text) }
}

/// The string that stands between two quotes of a JSON text as `text`, if it can stand there.
#[must_use]
pub fn checked_json_str(text: Text<'_>) -> Option<JsonStr<'_>> {
    JsonStr::from_raw(text)
}

/// A JSON value without whitespace around it.
#[must_use]
pub const fn raw(text: Text<'_>) -> Raw<'_> {
    Raw::from_checked(text)
}

/// The object that a message was read from, if not all of it is in the fields, in their order.
#[must_use]
pub const fn object_of<'a>(rest: &Rest<'a>) -> Option<Raw<'a>> {
    rest.object()
}

/// The array that a list was read from; `None` if it was made from a slice.
#[must_use]
pub const fn array_of<'a, T>(list: &List<'a, T>) -> Option<Raw<'a>> {
    list.array()
}

/// The list that an array is, whose items are known to be of this type.
#[must_use]
pub const fn list<T>(array: Raw<'_>) -> List<'_, T> {
    List::from_checked(array)
}

/// The list that a JSON value is.
///
/// # Errors
/// What is wrong with an item, or that the value is no array.
#[allow(private_bounds, reason = "the types that can stand in a list are those that do")]
pub fn checked_list<'a, T: Member<'a>>(array: Raw<'a>) -> Result<List<'a, T>, DecodeError> {
    List::read(&mut array.reader(), &mut false)
}
