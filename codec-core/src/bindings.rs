//! How bindings to other languages take values apart and put them together again.
//!
//! What was decoded once and comes back from the other language need not be checked a second time.
//! Nothing here can break memory: whoever hands over a text that was never checked gets messages
//! that are wrong, and no more.

use crate::describe::{FieldType, Value};
use crate::format::envelope::{self, Envelope};
use crate::format::field::SIZE_FIELD;
use crate::format::json::Member;
use crate::format::protobuf;
pub use crate::format::protobuf::Reader as ProtobufReader;
use crate::framing::frame::{Frame, LengthField};
use crate::framing::sse::SseEvent;
use crate::gateway::{BodyFormat, CallRoute};
pub use crate::jambonz::call::Brief;
use crate::jambonz::{CallInfo, JambonzOrder};
use crate::json::{Array, JsonStr, List, Object, Raw, Reader, Rest};
use crate::order::Slots;
use crate::rtpbridge::RtpbridgeOrder;
pub use crate::rtpbridge::news::{News, What};
use crate::{
    CallId, CallTracker, CallUpdate, DecodeError, EncodeError, EndReason, ErrorKind, Text, Verdict,
};

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

/// The error of a message that was stepped over, as it has more bytes than it may.
#[must_use]
pub fn too_large(length: usize, limit: usize) -> DecodeError {
    let size = |size| u32::try_from(size).unwrap_or(u32::MAX);
    DecodeError::with_sizes(ErrorKind::TooLarge, 0, size(length), size(limit))
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

/// A choice of names.
pub trait Known: Sized + 'static {
    /// The names that are known, in the order of their declaration.
    const KNOWN: &'static [Self];
}

/// What is wrong with a message of the gateway, where, and in which of its fields: by its position,
/// or [`ENVELOPE_SIZE`].
pub type GatewayFault = (ErrorKind, usize, Option<usize>);

/// The position of an envelope's size, which is no field of the message.
pub const ENVELOPE_SIZE: usize = SIZE_FIELD;

/// Reads a message of the gateway whose fields have these types, by their positions, and hands
/// over each value.
///
/// # Errors
/// What [`envelope::decode`] tells.
pub fn read_envelope<'a>(
    body: &'a [u8],
    version: u8,
    types: &dyn Fn(usize) -> Option<FieldType>,
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<Envelope<'a>, GatewayFault> {
    envelope::walk(body, version, types, put).map_err(|flaw| (flaw.kind, flaw.offset, flaw.field))
}

/// The same for protobuf.
///
/// # Errors
/// What [`protobuf::decode`] tells.
pub fn read_protobuf<'a>(
    body: &'a [u8],
    types: &dyn Fn(usize) -> Option<FieldType>,
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<(), GatewayFault> {
    protobuf::walk(body, types, put).map_err(|flaw| (flaw.kind, flaw.offset, flaw.field))
}

/// Writes a message of the gateway by its values, with their types in the order of the fields.
///
/// # Errors
/// What [`envelope::encode`] tells.
pub fn write_envelope<'a>(
    values: &mut dyn Iterator<Item = (FieldType, Value<'a>)>,
    needed: usize,
    version: u8,
    out: &mut [u8],
) -> Result<usize, EncodeError> {
    let mut writer = envelope::Writer::new(version, needed, out)?;
    for (ty, value) in values {
        writer.value(ty, value).ok_or(EncodeError::BufferTooSmall { needed })?;
    }
    Ok(needed)
}

/// The length of a message of these values: as an envelope, or in protobuf.
pub fn len_of_values<'a>(
    values: &mut dyn Iterator<Item = (FieldType, Value<'a>)>,
    is_protobuf: bool,
) -> usize {
    if is_protobuf { protobuf::len_of(values) } else { envelope::len_of(values) }
}

/// The same for protobuf, whose fields are numbered from 1.
///
/// # Errors
/// What [`protobuf::encode`] tells.
pub fn write_protobuf<'a>(
    values: &mut dyn Iterator<Item = (FieldType, Value<'a>)>,
    needed: usize,
    out: &mut [u8],
) -> Result<usize, EncodeError> {
    protobuf::write(values, out).map(|()| needed).ok_or(EncodeError::BufferTooSmall { needed })
}

/// Begins to read an object as [`Reader::object`] does, without holding the reader.
///
/// # Errors
/// As there.
pub fn open_object(reader: &mut Reader<'_>) -> Result<u32, DecodeError> {
    reader.object().map(|object| object.depth())
}

/// The next key of an object that was begun so.
///
/// # Errors
/// As for [`Object::next_entry`].
pub fn next_key<'a>(
    reader: &mut Reader<'a>,
    object: u32,
) -> Result<Option<JsonStr<'a>>, DecodeError> {
    Ok(Object::resume(reader, object).next_entry()?.map(|(key, _)| key))
}

/// Begins to read an array as [`Reader::array`] does, without holding the reader.
///
/// # Errors
/// As there.
pub fn open_array(reader: &mut Reader<'_>) -> Result<u32, DecodeError> {
    reader.array().map(|array| array.depth())
}

/// Whether there is a next item in an array that was begun so.
///
/// # Errors
/// As for [`Array::next_item`].
pub fn next_item(reader: &mut Reader<'_>, array: u32) -> Result<bool, DecodeError> {
    Ok(Array::resume(reader, array).next_item()?.is_some())
}

/// What decides who gets an event of the gateway, if the body is an ordinary one.
#[must_use]
pub fn usual_call_route(format: BodyFormat, body: &[u8]) -> Option<CallRoute<'_>> {
    CallRoute::usual(format, body)
}

/// What a hook of jambonz that tells of hold says; `None` for other events of hooks.
#[must_use]
pub fn jambonz_hold<'a>(event: JsonStr<'a>, call_sid: JsonStr<'a>) -> Option<CallUpdate<'a>> {
    crate::jambonz::update_of_hold(event, call_sid)
}

/// What an event of voicetyped says of a call that has begun, or has ended.
#[must_use]
pub fn voicetyped_update<'a>(
    session_id: JsonStr<'a>,
    timestamp: JsonStr<'a>,
    end: Option<EndReason>,
) -> CallUpdate<'a> {
    crate::voicetyped::lifecycle::update_of(session_id, timestamp, end)
}

/// Writes the query of a REST endpoint of voicetyped: names and values, of which empty ones are
/// left out.
///
/// # Errors
/// `BufferTooSmall`.
pub fn voicetyped_query(pairs: &[(&str, Text<'_>)], out: &mut [u8]) -> Result<usize, EncodeError> {
    crate::voicetyped::query::encode_pairs(pairs, out)
}

/// What orders and updates need to know of a leg.
#[must_use]
pub fn brief<'a>(call: &CallInfo<'a>) -> Brief<'a> {
    call.brief()
}

/// Whether a message of jambonz may be about another leg than its session's first one.
#[must_use]
pub fn has_own_leg(name: JsonStr<'_>) -> bool {
    crate::jambonz::has_own_leg(name)
}

/// Takes note of the leg of a session that goes on: a new connection (`is_gap`), or a leg that goes
/// on by itself.
pub fn take_up<const N: usize, S: Slots>(
    calls: &mut CallTracker<JambonzOrder, N, S>,
    call: &Brief<'_>,
    is_gap: bool,
    now_ms: u64,
) {
    calls.take_up(call, is_gap, now_ms);
}

/// What [`CallTracker::follow`] does, for what an event tells.
pub fn follow_news<const N: usize, S: Slots>(
    endpoints: &mut CallTracker<RtpbridgeOrder, N, S>,
    news: &News<'_>,
    now_ms: u64,
) -> Option<Verdict> {
    endpoints.follow_news(news, now_ms)
}

/// A call's name as its message wrote it.
#[must_use]
pub const fn id_text<'a>(id: &CallId<'a>) -> JsonStr<'a> {
    id.text()
}
