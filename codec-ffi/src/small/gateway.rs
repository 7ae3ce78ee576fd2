//! The gateway's messages by the table: bodies into structs, and back.

use core::mem::offset_of;

use core_::EncodeError;
use core_::bindings::{self, ENVELOPE_SIZE, GatewayFault};
use core_::describe::{FieldType, Value};
use core_::format::envelope::Envelope;
use core_::framing::frame::{self, Frame, LengthField};
use core_::gateway::{BodyFormat, Direction, MethodId, ReadOptions};

use super::fault::{Fault, add_stream_offset};
use super::place::{Place, View};
use super::schema::{self, GatewayField, GatewayMessage, GatewayTy};
use crate::convert::How;
use crate::error::{self, callevents_error, callevents_status};
use crate::gateway::{
    body_format, callevents_call_event, callevents_call_route, callevents_gateway_kind as Kind,
    callevents_gateway_message as Message, callevents_unknown_message as Unknown, write_frame,
};
use crate::memory::{self, Outcome, status};
use crate::view::callevents_bytes;

const KIND: usize = offset_of!(Message, kind);
const BAD: callevents_status = callevents_status::INVALID_ARGUMENT;

fn message(kind: u8) -> Outcome<&'static GatewayMessage> {
    schema::gateway_message(kind).ok_or(BAD)
}

/// The first three messages have a protobuf form; the others are envelopes always.
fn is_protobuf(kind: u8, format: BodyFormat) -> bool {
    kind <= Kind::EVENT_STREAM_REQUEST as u8 && format == BodyFormat::Protobuf
}

fn field_type(field: &GatewayField) -> FieldType {
    match field.ty {
        GatewayTy::Bool => FieldType::Bool,
        GatewayTy::U8 => FieldType::U8,
        GatewayTy::U16 => FieldType::U16,
        GatewayTy::U32 => FieldType::U32,
        GatewayTy::U64 => FieldType::U64,
        GatewayTy::I32 => FieldType::I32,
        GatewayTy::I64 => FieldType::I64,
        GatewayTy::F64 => FieldType::F64,
        GatewayTy::Text => FieldType::Text,
        GatewayTy::Bytes => FieldType::Bytes,
    }
}

/// Reads a body as a message of the kind `kind`.
fn read(kind: u8, format: BodyFormat, body: &[u8], place: &mut Place<'_>) -> Result<(), Fault> {
    let Some(info) = schema::gateway_message(kind) else { return Ok(()) };
    for field in info.fields() {
        if matches!(field.ty, GatewayTy::Text | GatewayTy::Bytes) {
            place.put(field.offset.into(), crate::view::callevents_str::new(&[]));
        }
    }
    let mut put = |index, value: Value<'_>| {
        if let Some(field) = info.fields().get(index) {
            put(field, value, place);
        }
    };
    if is_protobuf(kind, format.of(body)) {
        let types = |index| info.fields().get(index).map(field_type);
        return bindings::read_protobuf(body, &types, &mut put).map_err(|flaw| fault(info, flaw));
    }
    envelope(info, body, &mut put).map(|_| ())
}

fn envelope<'a>(
    info: &GatewayMessage,
    body: &'a [u8],
    put: &mut dyn FnMut(usize, Value<'a>),
) -> Result<Envelope<'a>, Fault> {
    let types = |index| info.fields().get(index).map(field_type);
    bindings::read_envelope(body, info.version, &types, put).map_err(|flaw| fault(info, flaw))
}

/// A fault in a field, which has a name.
fn fault(info: &GatewayMessage, (kind, offset, field): GatewayFault) -> Fault {
    let name = match field {
        Some(ENVELOPE_SIZE) => "payload_size",
        Some(index) => info.fields().get(index).map_or("", GatewayField::text),
        None => "",
    };
    Fault::new(kind, offset, name)
}

fn put(field: &GatewayField, value: Value<'_>, place: &mut Place<'_>) {
    let at = usize::from(field.offset);
    let word = match value {
        Value::Bool(value) => value.into(),
        Value::Unsigned(value) => value,
        Value::Signed(value) | Value::Enum(value) => value as u64,
        Value::Double(value) => value.to_bits(),
        Value::Text(text) => return place.put(at, crate::view::callevents_str::from(text)),
        Value::Bytes(bytes) => return place.put(at, crate::view::callevents_str::new(bytes)),
        _ => return,
    };
    match field.ty {
        GatewayTy::Bool | GatewayTy::U8 => place.put(at, word as u8),
        GatewayTy::U16 => place.put(at, word as u16),
        GatewayTy::U32 | GatewayTy::I32 => place.put(at, word as u32),
        _ => place.put(at, word),
    }
}

/// The value of a field; its texts have been checked.
fn get<'p>(field: &GatewayField, view: View<'p>) -> Outcome<Value<'p>> {
    let at = usize::from(field.offset);
    Ok(match field.ty {
        GatewayTy::Bool => Value::Bool(view.flag(at)),
        GatewayTy::U8 => Value::Unsigned(view.get::<u8>(at).into()),
        GatewayTy::U16 => Value::Unsigned(view.get::<u16>(at).into()),
        GatewayTy::U32 => Value::Unsigned(view.get::<u32>(at).into()),
        GatewayTy::U64 => Value::Unsigned(view.get(at)),
        GatewayTy::I32 => Value::Signed((view.get::<u32>(at) as i32).into()),
        GatewayTy::I64 => Value::Signed(view.get::<u64>(at) as i64),
        GatewayTy::F64 => Value::Double(f64::from_bits(view.get(at))),
        GatewayTy::Text => Value::Text(view.text(at)?),
        GatewayTy::Bytes => Value::Bytes(view.bytes(at)?),
    })
}

/// Decodes a body in which the format does not matter.
///
/// # Safety
/// The pointers are those that the header asks for; `place` is to a struct of that kind.
#[inline(never)]
pub(crate) unsafe fn decode(
    body: callevents_bytes,
    place: *mut u8,
    error: *mut callevents_error,
    kind: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { decode_in(body, 0, place, error, kind) }
}

/// Decodes a body.
///
/// # Safety
/// As for [`decode`].
#[inline(never)]
pub(crate) unsafe fn decode_in(
    body: callevents_bytes,
    format: u32,
    place: *mut u8,
    error: *mut callevents_error,
    kind: u8,
) -> callevents_status {
    status(|| {
        let (format, info) = (body_format(format)?, message(kind)?);
        // SAFETY: as the caller promises.
        let (body, mut place) =
            unsafe { (body.bytes()?, Place::new(place, info.size.into(), info.align.into())?) };
        // SAFETY: as the caller promises.
        unsafe { read_or_tell(kind, format, body, &mut place, error) }
    })
}

/// Reads a body as a message of the kind `kind`, or tells what is wrong with it.
///
/// # Safety
/// A pointer that is not null points to memory for an error.
#[inline(never)]
unsafe fn read_or_tell(
    kind: u8,
    format: BodyFormat,
    body: &[u8],
    place: &mut Place<'_>,
    error: *mut callevents_error,
) -> Outcome<callevents_status> {
    match read(kind, format, body, place) {
        Ok(()) => Ok(callevents_status::OK),
        // SAFETY: as the caller promises.
        Err(fault) => Err(unsafe { fault.tell(error) }),
    }
}

/// Decodes what the frame of a method carries, which may be of any kind.
///
/// # Safety
/// The pointers are those that the header asks for.
unsafe fn decode_any(
    kind: u8,
    method_id: u32,
    format: BodyFormat,
    body: &[u8],
    place: *mut Message,
    error: *mut callevents_error,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    let mut place =
        unsafe { Place::new(place.cast(), size_of::<Message>(), align_of::<Message>())? };
    if kind == 0 {
        place.put(offset_of!(Unknown, method_id), method_id);
        place.put(offset_of!(Unknown, body), crate::view::callevents_str::new(body));
    }
    place.put(KIND, u32::from(kind));
    // SAFETY: as the caller promises.
    unsafe { read_or_tell(kind, format, body, &mut place, error) }
}

/// Decodes the message that a frame carries.
///
/// # Safety
/// The pointers are those that the header asks for.
pub(crate) unsafe fn decode_frame(
    frame: &Frame<'_>,
    options: &ReadOptions,
    place: *mut Message,
    error: *mut callevents_error,
) -> Outcome<callevents_status> {
    let kind = match MethodId(frame.method_id) {
        MethodId::LEGACY_AUDIO_FRAME if options.legacy_ids => Kind::AUDIO_FRAME as u8,
        MethodId::LEGACY_CALL_EVENT if options.legacy_ids => Kind::CALL_EVENT as u8,
        method => schema::method(method.0).map_or(0, |method| match options.direction_of(frame) {
            Direction::FromGateway => method.from_gateway,
            Direction::ToGateway => method.to_gateway,
        }),
    };
    // SAFETY: as the caller promises.
    unsafe {
        decode_any(kind, frame.method_id, options.body, frame.body, place, error)
            .map_err(|status| add_stream_offset(status, frame.stream_offset, error))
    }
}

/// Decodes the answer to a request: a bare envelope, or a frame.
///
/// # Safety
/// The pointers are those that the header asks for.
pub(crate) unsafe fn decode_response(
    method_id: u32,
    response: callevents_bytes,
    place: *mut Message,
    error: *mut callevents_error,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    let response = unsafe { response.bytes() }?;
    let body = match response.split_first_chunk::<{ frame::HEADER_LEN }>() {
        Some((header, body))
            if [LengthField::AfterLength, LengthField::WholeFrame]
                .iter()
                .any(|rule| frame::header(method_id, body.len(), *rule) == Ok(*header)) =>
        {
            body
        }
        _ => response,
    };
    let kind = schema::method(method_id).map_or(0, |method| method.answer);
    let format = BodyFormat::Envelope;
    // SAFETY: as the caller promises.
    unsafe { decode_any(kind, method_id, format, body, place, error) }
}

/// A struct that is to be written.
struct ToWrite<'p> {
    kind: u8,
    is_protobuf: bool,
    view: View<'p>,
}

impl<'p> ToWrite<'p> {
    /// A struct of one kind.
    ///
    /// # Safety
    /// As for [`View::new`].
    unsafe fn new(kind: u8, format: u32, place: *const u8) -> Outcome<Self> {
        let (format, info) = (body_format(format)?, message(kind)?);
        // SAFETY: as the caller promises.
        let view = unsafe { View::new(place, info.size.into(), info.align.into(), How::Check) }?;
        let to_write = Self { kind, is_protobuf: is_protobuf(kind, format), view };
        for field in info.fields() {
            get(field, view)?;
        }
        Ok(to_write)
    }

    fn values(&self) -> impl Iterator<Item = (FieldType, Value<'p>)> {
        let fields = schema::gateway_message(self.kind).map_or(&[][..], GatewayMessage::fields);
        let view = self.view;
        fields.iter().filter_map(move |field| Some((field_type(field), get(field, view).ok()?)))
    }

    fn len(&self) -> usize {
        bindings::len_of_values(&mut self.values(), self.is_protobuf)
    }

    #[inline(never)]
    fn write(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        let needed = self.len();
        if self.is_protobuf {
            return bindings::write_protobuf(&mut self.values(), needed, out);
        }
        let version = schema::gateway_message(self.kind).map_or(0, |info| info.version);
        bindings::write_envelope(&mut self.values(), needed, version, out)
    }
}

/// Where a message is to be written to.
pub(crate) struct Room {
    pub(crate) out: *mut u8,
    pub(crate) len: usize,
    pub(crate) written: *mut usize,
}

impl Room {
    /// Writes a body of `len` bytes, or a frame of a method with it.
    ///
    /// # Safety
    /// The pointers are those that the header asks for.
    unsafe fn give(
        &self,
        frame: Option<(u32, LengthField)>,
        len: usize,
        write: &mut dyn FnMut(&mut [u8]) -> Result<usize, EncodeError>,
    ) -> Outcome<callevents_status> {
        // SAFETY: as the caller promises.
        unsafe {
            let out = memory::slice_mut(self.out, self.len)?;
            let result = match frame {
                None => write(out),
                Some((method, rule)) => write_frame(method, rule, len, out, write),
            };
            error::encoded(result, self.written)
        }
    }
}

/// Writes a body in which the format does not matter.
///
/// # Safety
/// The pointers are those that the header asks for; `place` is to a struct of that kind.
#[inline(never)]
pub(crate) unsafe fn encode(
    place: *const u8,
    out: *mut u8,
    len: usize,
    written: *mut usize,
    kind: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { encode_in(place, 0, out, len, written, kind) }
}

/// Writes a body.
///
/// # Safety
/// As for [`encode`].
#[inline(never)]
pub(crate) unsafe fn encode_in(
    place: *const u8,
    format: u32,
    out: *mut u8,
    len: usize,
    written: *mut usize,
    kind: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    status(|| unsafe { encode_to(place, format, None, &Room { out, len, written }, kind) })
}

/// Writes a frame in which the format of the body does not matter.
///
/// # Safety
/// As for [`encode`].
#[inline(never)]
pub(crate) unsafe fn encode_frame(
    place: *const u8,
    length_field: u32,
    out: *mut u8,
    len: usize,
    written: *mut usize,
    kind: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { encode_frame_in(place, 0, length_field, out, len, written, kind) }
}

/// Writes a frame.
///
/// # Safety
/// As for [`encode`].
#[inline(never)]
pub(crate) unsafe fn encode_frame_in(
    place: *const u8,
    format: u32,
    length_field: u32,
    out: *mut u8,
    len: usize,
    written: *mut usize,
    kind: u8,
) -> callevents_status {
    // SAFETY: as the caller promises.
    status(|| unsafe {
        body_format(format)?;
        let rule = crate::frame::length_field(length_field)?;
        encode_to(place, format, Some(rule), &Room { out, len, written }, kind)
    })
}

/// Writes a message of one kind: as a body, or with a rule for its length as a frame.
///
/// # Safety
/// As for [`encode`].
#[inline(never)]
unsafe fn encode_to(
    place: *const u8,
    format: u32,
    rule: Option<LengthField>,
    room: &Room,
    kind: u8,
) -> Outcome<callevents_status> {
    // SAFETY: as the caller promises.
    unsafe {
        let to_write = ToWrite::new(kind, format, place)?;
        let method = message(kind)?.method;
        let is_response = rule.is_some() && method == 0;
        let frame = rule.filter(|_| !is_response).map(|rule| (method, rule));
        room.give(frame, to_write.len(), &mut |out| match is_response {
            true => Err(EncodeError::NotAFrame),
            false => to_write.write(out),
        })
    }
}

/// Writes a message of any kind: as a body, or with `length_field` as a frame.
///
/// # Safety
/// The pointers are those that the header asks for.
#[inline(never)]
pub(crate) unsafe fn encode_any(
    place: *const Message,
    format: u32,
    length_field: Option<u32>,
    room: &Room,
) -> callevents_status {
    // SAFETY: as the caller promises.
    status(|| unsafe {
        body_format(format)?;
        let rule = length_field.map(crate::frame::length_field).transpose()?;
        let message = memory::get(place)?;
        let place = place.cast();
        if message.kind != 0 {
            let kind = u8::try_from(message.kind).map_err(|_| BAD)?;
            return encode_to(place, format, rule, room, kind);
        }
        let view = View::new(place, size_of::<Message>(), align_of::<Message>(), How::Check)?;
        let body = view.bytes(offset_of!(Unknown, body))?;
        let method = view.get(offset_of!(Unknown, method_id));
        room.give(rule.map(|rule| (method, rule)), body.len(), &mut |out| {
            let needed = body.len();
            let too_small = EncodeError::BufferTooSmall { needed };
            out.get_mut(..needed).ok_or(too_small)?.copy_from_slice(body);
            Ok(needed)
        })
    })
}

/// What else stands in the body that a message of a kind was decoded from.
pub(crate) fn envelope_of(kind: u8, body: &[u8]) -> Outcome<Result<Envelope<'_>, Fault>> {
    Ok(envelope(message(kind)?, body, &mut |_, _| {}))
}

/// Reads which call an event is about, and what happened.
///
/// # Safety
/// The pointers are those that the header asks for.
pub(crate) unsafe fn route(
    body: callevents_bytes,
    format: u32,
    error: *mut callevents_error,
) -> Outcome<callevents_call_route> {
    // SAFETY: as the caller promises.
    let bytes = unsafe { body.bytes() }?;
    if let Some(route) = bindings::usual_call_route(body_format(format)?, bytes) {
        let (call_sid, event_type) = (route.call_sid.into(), route.event_type.0);
        return Ok(callevents_call_route { call_sid, event_type });
    }
    let mut event: callevents_call_event = crate::convert::Zero::zero();
    let place = core::ptr::from_mut(&mut event).cast();
    // SAFETY: as the caller promises; the struct is that of the kind.
    match unsafe { decode_in(body, format, place, error, Kind::CALL_EVENT as u8) } {
        callevents_status::OK => {
            Ok(callevents_call_route { call_sid: event.call_sid, event_type: event.event_type })
        }
        status => Err(status),
    }
}
