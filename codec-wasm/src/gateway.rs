//! The gateway's messages by the table: bodies into records, and back.

use alloc::vec::Vec;

use callevents::framing::frame::{self, Frame, LengthField};
use callevents::gateway::{BodyFormat, Direction, MethodId, ReadOptions};
use callevents::{EncodeError, ErrorKind};

use crate::area::Area;
use crate::fault::Fault;
use crate::protobuf;
use crate::schema::{Method, NONE, Ty, message};
use crate::table::{METHOD_OF, METHODS, id};

/// Bytes in front of an envelope's fields.
const HEADER_LEN: usize = 6;

/// Reads the message that a frame carries and gives its place.
pub(crate) fn frame(
    area: &mut Area,
    frame: &Frame<'_>,
    options: &ReadOptions,
) -> Result<usize, Fault> {
    let method = MethodId(frame.method_id);
    let id = if options.legacy_ids && method == MethodId::LEGACY_AUDIO_FRAME {
        id::GATEWAY_AUDIO_FRAME
    } else if options.legacy_ids && method == MethodId::LEGACY_CALL_EVENT {
        id::GATEWAY_CALL_EVENT
    } else {
        row(frame.method_id).map_or(NONE, |row| match options.direction_of(frame) {
            Direction::FromGateway => row.from_gateway,
            Direction::ToGateway => row.to_gateway,
        })
    };
    body(area, id, frame.method_id, options.body, frame.body)
        .map_err(|fault| fault.at_stream_offset(frame.stream_offset))
}

/// Reads the answer to a request: a bare envelope, or a frame.
pub(crate) fn response(area: &mut Area, method_id: u32, response: &[u8]) -> Result<usize, Fault> {
    let bytes = match response.split_first_chunk::<{ frame::HEADER_LEN }>() {
        Some((header, body))
            if [LengthField::AfterLength, LengthField::WholeFrame]
                .iter()
                .any(|rule| frame::header(method_id, body.len(), *rule) == Ok(*header)) =>
        {
            body
        }
        _ => response,
    };
    let id = row(method_id).map_or(NONE, |row| row.answer);
    body(area, id, method_id, BodyFormat::Envelope, bytes)
}

/// Reads a body as the message `id`; one that is not known is kept as it is.
pub(crate) fn body(
    area: &mut Area,
    id: u8,
    method_id: u32,
    format: BodyFormat,
    body: &[u8],
) -> Result<usize, Fault> {
    if id == NONE {
        let at = area.record(NONE, 2);
        area.put(at + 1, method_id.into());
        area.payload(at + 2, body);
        return Ok(at);
    }
    if has_protobuf(id) && format.of(body) == BodyFormat::Protobuf {
        return protobuf::body(area, id, body);
    }
    envelope(area, id, body)
}

fn row(method_id: u32) -> Option<&'static Method> {
    METHODS.iter().find(|row| row.id == method_id)
}

/// The first three messages have a protobuf form; the others are envelopes always.
fn has_protobuf(id: u8) -> bool {
    matches!(
        id,
        id::GATEWAY_CALL_EVENT | id::GATEWAY_AUDIO_FRAME | id::GATEWAY_EVENT_STREAM_REQUEST
    )
}

/// Reads an envelope, as the core's own reader does.
fn envelope(area: &mut Area, id: u8, body: &[u8]) -> Result<usize, Fault> {
    let info = message(id);
    let Some((header, rest)) = body.split_first_chunk::<HEADER_LEN>() else {
        return Err(Fault::new(ErrorKind::Truncated, 0));
    };
    let [_, compat, size @ ..] = *header;
    if compat > info.version {
        return Err(Fault::new(ErrorKind::IncompatibleVersion, 1));
    }
    let Ok(size) = usize::try_from(i32::from_le_bytes(size)) else {
        return Err(Fault::new(ErrorKind::NegativeLength, 2).of("payload_size"));
    };
    let Some(payload) = rest.get(..size) else {
        return Err(Fault::new(ErrorKind::LengthBeyondEnd, 2).of("payload_size"));
    };
    let at = area.record(id, info.fields().len());
    let mut rest = payload;
    for (index, field) in info.fields().iter().enumerate() {
        let slot = at + 1 + index;
        // An older sender's envelope ends between two fields.
        if rest.is_empty() {
            default(area, slot);
            continue;
        }
        let offset = HEADER_LEN + payload.len() - rest.len();
        value(area, field.ty, slot, &mut rest, offset)
            .map_err(|fault| fault.of(field.name.text()))?;
    }
    if !rest.is_empty() {
        let slot = area.push();
        area.payload(slot, rest);
        area.more(at, slot as u64);
    }
    Ok(at)
}

/// Zero in every form: no bytes of text, the number 0, `false`.
pub(crate) fn default(area: &mut Area, slot: usize) {
    area.put(slot, 0);
}

/// The bytes that a value takes; for text and bytes, those of its length.
fn width(ty: Ty) -> usize {
    match ty {
        Ty::Bool | Ty::U8 | Ty::Enum8 => 1,
        Ty::U16 => 2,
        Ty::U64 | Ty::I64 | Ty::F64 => 8,
        _ => 4,
    }
}

/// Reads one value; `offset` is where it stands in the body.
#[inline]
fn value(
    area: &mut Area,
    ty: Ty,
    slot: usize,
    rest: &mut &[u8],
    offset: usize,
) -> Result<(), Fault> {
    match take(ty, rest).map_err(|kind| Fault::new(kind, offset))? {
        Taken::Word(word) => area.put(slot, word),
        Taken::Bytes(bytes) => return text(area, ty, slot, bytes, offset + width(ty)),
    }
    Ok(())
}

/// A value as it is written, in an envelope or in protobuf.
pub(crate) enum Taken<'a> {
    Word(u64),
    Bytes(&'a [u8]),
}

/// Takes a value off an envelope.
#[inline]
pub(crate) fn take<'a>(ty: Ty, rest: &mut &'a [u8]) -> Result<Taken<'a>, ErrorKind> {
    let (bytes, tail) = rest.split_at_checked(width(ty)).ok_or(ErrorKind::Truncated)?;
    *rest = tail;
    let word = match (bytes.first_chunk(), bytes.first_chunk(), bytes.first_chunk()) {
        (Some(eight), ..) => u64::from_le_bytes(*eight),
        (_, Some(four), _) => u32::from_le_bytes(*four).into(),
        (.., Some(two)) => u16::from_le_bytes(*two).into(),
        _ => bytes.first().copied().map_or(0, u64::from),
    };
    if !matches!(ty, Ty::Text | Ty::Bytes) {
        return Ok(Taken::Word(if ty == Ty::Bool { u64::from(word != 0) } else { word }));
    }
    let low = i32::from_le_bytes(u32::try_from(word).unwrap_or(0).to_le_bytes());
    let len = usize::try_from(low).map_err(|_| ErrorKind::NegativeLength)?;
    let (bytes, tail) = tail.split_at_checked(len).ok_or(ErrorKind::LengthBeyondEnd)?;
    *rest = tail;
    Ok(Taken::Bytes(bytes))
}

/// Puts text or other bytes, which stand at `offset` in the body.
#[inline]
pub(crate) fn text(
    area: &mut Area,
    ty: Ty,
    slot: usize,
    bytes: &[u8],
    offset: usize,
) -> Result<(), Fault> {
    if ty == Ty::Bytes {
        area.payload(slot, bytes);
        return Ok(());
    }
    match area.copy(slot, bytes) {
        Ok(()) => Ok(()),
        Err(valid_up_to) => Err(Fault::new(ErrorKind::InvalidUtf8, offset + valid_up_to)),
    }
}

/// Why a message of the gateway could not be built.
pub(crate) enum Refusal {
    Encode(EncodeError),
    /// The fields are not what the message is made of.
    Fault(Fault),
}

impl From<EncodeError> for Refusal {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Writes a message whose `fields` stand as in an envelope without its header: as a body, or with
/// `framing` as a frame.
pub(crate) fn encode(
    id: u8,
    format: BodyFormat,
    framing: Option<LengthField>,
    fields: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), Refusal> {
    out.clear();
    let start = if framing.is_some() { frame::HEADER_LEN } else { 0 };
    out.resize(start, 0);
    let size =
        i32::try_from(fields.len()).map_err(|_| EncodeError::TooLong { length: fields.len() })?;
    out.extend_from_slice(&[message(id).version, 0]);
    out.extend_from_slice(&size.to_le_bytes());
    out.extend_from_slice(fields);
    // What was given is read as any envelope, so that nothing is built that could not be read.
    let body = out.get(start..).unwrap_or_default();
    envelope(&mut Area::default(), id, body)?;
    if format == BodyFormat::Protobuf && has_protobuf(id) {
        out.truncate(start);
        protobuf::write(id, fields, out);
    }
    if let Some(rule) = framing {
        let method = METHOD_OF.get(usize::from(id)).copied().filter(|method| *method != 0);
        let method = method.ok_or(EncodeError::NotAFrame)?;
        let header = frame::header(method, out.len() - start, rule)?;
        if let Some(to) = out.first_chunk_mut() {
            *to = header;
        }
    }
    Ok(())
}
