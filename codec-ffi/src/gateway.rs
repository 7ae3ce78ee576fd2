//! The gateway: what frames carry, and frames around messages.
#![cfg_attr(callevents_small, allow(unused_imports, reason = "a table does it"))]

use core_::EncodeError;
use core_::framing::frame::{self, LengthField};
use core_::gateway::{BodyFormat, CallEvent, Direction, Message, MethodId, ReadOptions};

use crate::convert::{How, Mirror, Zero};
use crate::error::{callevents_error, callevents_status};
use crate::frame::{callevents_frame, length_field};
pub use crate::generated::gateway::*;
use crate::memory::{self, Outcome, status};
use crate::message::{self, by_size};
#[cfg(callevents_small)]
use crate::small;
use crate::update::{self, callevents_call_update};
use crate::view::callevents_bytes;

/// How a body is written.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_body_format {
    /// As a serde envelope: what the gateway speaks.
    ENVELOPE = 0,
    /// As protobuf: call events, audio frames and requests for them only; all other messages are
    /// envelopes always.
    PROTOBUF = 1,
    /// As whichever of the two it looks like. To build, the same as `ENVELOPE`.
    AUTO = 2,
}

/// Who sent a frame.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_direction {
    /// Not known: a frame whose length counts its header too is from a client, for only request
    /// builders write it so; any other is from the gateway.
    ANY = 0,
    /// The gateway.
    FROM_GATEWAY = 1,
    /// A client.
    TO_GATEWAY = 2,
}

/// How frames are to be read. All that is zero is as gateways send it.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_read_options {
    /// `sizeof (callevents_read_options)`.
    pub struct_size: u32,
    /// How bodies are written: a `callevents_body_format`.
    pub body_format: u32,
    /// Who sent the frames: a `callevents_direction`.
    pub direction: u32,
    /// Whether the ids 9999 (audio) and 10000 (events) of old gateways are read.
    pub legacy_ids: bool,
}

/// A frame of a method that is not known, as it came.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_unknown_message {
    /// The frame's method id.
    pub method_id: u32,
    /// The frame's body.
    pub body: callevents_bytes,
}

// SAFETY: pointers may be null, and numbers zero.
unsafe impl Zero for callevents_unknown_message {}

pub(crate) fn body_format(number: u32) -> Outcome<BodyFormat> {
    Ok(match number {
        0 => BodyFormat::Envelope,
        1 => BodyFormat::Protobuf,
        2 => BodyFormat::Auto,
        _ => return Err(callevents_status::INVALID_ARGUMENT),
    })
}

impl callevents_read_options {
    fn get(&self) -> Outcome<ReadOptions> {
        Ok(ReadOptions {
            body: body_format(self.body_format)?,
            direction: match self.direction {
                0 => None,
                1 => Some(Direction::FromGateway),
                2 => Some(Direction::ToGateway),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            },
            legacy_ids: self.legacy_ids,
        })
    }
}

/// Writes a frame around what `encode` writes.
pub(crate) fn write_frame(
    method_id: u32,
    length_field: LengthField,
    len: usize,
    out: &mut [u8],
    encode: impl FnOnce(&mut [u8]) -> Result<usize, EncodeError>,
) -> Result<usize, EncodeError> {
    let header = frame::header(method_id, len, length_field)?;
    let too_small = EncodeError::BufferTooSmall { needed: frame::encoded_len(len) };
    let (to, body) = out.split_first_chunk_mut().ok_or(too_small)?;
    *to = header;
    match encode(body) {
        Ok(len) => Ok(frame::encoded_len(len)),
        Err(EncodeError::BufferTooSmall { .. }) => Err(too_small),
        Err(other) => Err(other),
    }
}

/// Decodes the message that a frame carries; what an unknown method carries is kept as it is.
///
/// The message's texts are borrowed from the frame's body. `options` may be NULL for a gateway's
/// stream, `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decode(
    frame: *const callevents_frame,
    options: *const callevents_read_options,
    message: *mut callevents_gateway_message,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let frame = unsafe { memory::get(frame)?.get()? };
        let options = match options.is_null() {
            true => ReadOptions::default(),
            // SAFETY: as the header asks.
            false => unsafe { memory::get_sized(options) }?.get()?,
        };
        // SAFETY: as the header asks.
        unsafe {
            by_size!(
                small: small::gateway::decode_frame(&frame, &options, message, error),
                fast: message::give(frame.message_with(&options), message, error),
            )
        }
    })
}

/// Decodes the answer to a request of the method `method_id`: a bare envelope, as it has been
/// seen, or a frame, as it is documented. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_gateway_response_decode(
    method_id: u32,
    response: callevents_bytes,
    message: *mut callevents_gateway_message,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe {
            by_size!(
                small: small::gateway::decode_response(method_id, response, message, error),
                fast: message::decode(response, message, error, |response| {
                    Message::decode_response(MethodId(method_id), response)
                }),
            )
        }
    })
}

/// Writes the body of any message. `format` is a `callevents_body_format`. `written` is its
/// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_gateway_message_encode(
    message: *const callevents_gateway_message,
    format: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: {
                let room = small::gateway::Room { out, len: out_len, written };
                small::gateway::encode_any(message, format, None, &room)
            },
            fast: status(|| {
                let format = body_format(format)?;
                message::write(message, out, out_len, written, |message: Message<'_>, out| {
                    message.encode(format, out)
                })
            }),
        )
    }
}

/// Writes a whole frame with any message. `format` is a `callevents_body_format`, `length_field` a
/// `callevents_length_field`. `NOT_A_FRAME` for a response: those are answered bare. `written` is
/// the frame's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_gateway_message_encode_frame(
    message: *const callevents_gateway_message,
    format: u32,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: {
                let room = small::gateway::Room { out, len: out_len, written };
                small::gateway::encode_any(message, format, Some(length_field), &room)
            },
            fast: status(|| {
                let (format, length_field) =
                    (body_format(format)?, self::length_field(length_field)?);
                message::write(message, out, out_len, written, |message: Message<'_>, out| {
                    message.encode_frame(format, length_field, out)
                })
            }),
        )
    }
}

/// Tells what an event says about its call in the words of all systems.
///
/// `EVENT`: `update` is it. `END`: the event's type is reserved or unknown.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_call_event_update(
    event: *const callevents_call_event,
    update: *mut callevents_call_update,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (event, place) = unsafe { (memory::get(event)?, memory::place(update)?) };
        // SAFETY: as the header asks.
        let event: CallEvent<'_> = unsafe {
            by_size!(
                small: CallEvent {
                    call_sid: event.call_sid.known_text()?,
                    event_type: core_::gateway::EventType(event.event_type),
                    status: event.status.known_text()?,
                    q850_cause: event.q850_cause,
                    timestamp_ms: event.timestamp_ms,
                    ..CallEvent::default()
                },
                fast: Mirror::from_c(event, true, How::Trust)?,
            )
        };
        update::give(event.update(), place)
    })
}

/// What else stands in a body's envelope than the fields of its message.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_envelope {
    /// The sender's version of the message.
    pub version: u8,
    /// The oldest version whose readers understand it.
    pub compat_version: u8,
    /// How many of the message's fields there are: an older sender writes fewer.
    pub fields: u32,
    /// The fields of a newer sender, behind those that are known.
    pub extra: callevents_bytes,
    /// What follows the envelope in the body.
    pub trailing: callevents_bytes,
}

/// Tells what else stands in the body that a message was decoded from, which must be an envelope.
///
/// `END` if the message is of an unknown method: then there is no envelope.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_gateway_message_envelope(
    message: *const callevents_gateway_message,
    body: callevents_bytes,
    envelope: *mut callevents_envelope,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (message, body) = unsafe { (memory::get(message)?, body.bytes()?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(envelope) }?;
        let envelope = by_size!(
            small: match u8::try_from(message.kind) {
                Ok(0) => None,
                Ok(kind) => Some(small::gateway::envelope_of(kind, body)?),
                Err(_) => return Err(callevents_status::INVALID_ARGUMENT),
            },
            // SAFETY: as the header asks.
            fast: unsafe { Message::from_c(message, true, How::Trust) }?.envelope_of(body),
        );
        match envelope {
            None => Ok(callevents_status::OK),
            Some(Ok(envelope)) => {
                place.write(callevents_envelope {
                    version: envelope.version,
                    compat_version: envelope.compat_version,
                    // Messages have a few fields.
                    fields: envelope.fields as u32,
                    extra: callevents_bytes::new(envelope.extra),
                    trailing: callevents_bytes::new(envelope.trailing),
                });
                Ok(callevents_status::EVENT)
            }
            // SAFETY: as the header asks.
            Some(Err(fault)) => Err(unsafe {
                by_size!(small: fault.tell(error), fast: crate::error::tell(fault, error))
            }),
        }
    })
}

/// Reads only which call an event is about, and what happened: enough to pass it on unread.
/// `format` is a `callevents_body_format`. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_call_route_decode(
    body: callevents_bytes,
    format: u32,
    route: *mut callevents_call_route,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe {
            let place = memory::place(route)?;
            by_size!(
                small: {
                    place.write(small::gateway::route(body, format, error)?);
                    Ok(callevents_status::OK)
                },
                fast: {
                    let format = body_format(format)?;
                    match core_::gateway::CallRoute::decode(format, body.bytes()?) {
                        Ok(route) => {
                            let (call_sid, event_type) =
                                (route.call_sid.into(), route.event_type.0);
                            place.write(callevents_call_route { call_sid, event_type });
                            Ok(callevents_status::OK)
                        }
                        Err(fault) => Err(crate::error::tell(fault, error)),
                    }
                },
            )
        }
    })
}

/// Which call an event is about, and what happened.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_call_route {
    /// The call's identifier.
    pub call_sid: crate::view::callevents_str,
    /// What happened: a `callevents_event_type`.
    pub event_type: i32,
}
