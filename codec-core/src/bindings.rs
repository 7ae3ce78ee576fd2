//! How bindings to other languages take values apart and put them together again.
//!
//! What was decoded once and comes back from the other language need not be checked a second time.
//! Nothing here can break memory: whoever hands over a text that was never checked gets messages
//! that are wrong, and no more.

use crate::format::json::Member;
pub use crate::format::protobuf::Reader as ProtobufReader;
use crate::framing::frame::{Frame, LengthField};
use crate::framing::sse::SseEvent;
use crate::json::{JsonStr, List, Raw, Rest};
use crate::{CallId, DecodeError, Text};

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

/// What the items of a list can be.
pub trait Item<'a>: Sized {
    /// The list that a JSON value is.
    ///
    /// # Errors
    /// What is wrong with an item, or that the value is no array.
    fn checked_list(array: Raw<'a>) -> Result<List<'a, Self>, DecodeError>;
}

impl<'a, T: Member<'a>> Item<'a> for T {
    fn checked_list(array: Raw<'a>) -> Result<List<'a, Self>, DecodeError> {
        List::read(&mut array.reader(), &mut false)
    }
}

/// A frame that a decoder gave.
#[must_use]
pub const fn frame(
    method_id: u32,
    body: &[u8],
    stream_offset: u64,
    length_field: LengthField,
) -> Frame<'_> {
    Frame { method_id, body, stream_offset, length_field }
}

/// An event of a stream that a parser gave, whose id does not matter.
#[must_use]
pub const fn sse_event<'a>(
    event_type: Text<'a>,
    data: Text<'a>,
    stream_offset: u64,
) -> SseEvent<'a> {
    SseEvent { event_type, data, id: Text::new(""), stream_offset, incomplete: false }
}

/// A call's name as its message wrote it.
#[must_use]
pub const fn id_text<'a>(id: &CallId<'a>) -> JsonStr<'a> {
    id.text()
}
