//! The gateway's messages: frames and their bodies.

use callevents::framing::frame::LengthField;
use callevents::gateway::{BodyFormat, Direction, Message, MethodId};
use callevents::{DecodeError, EncodeError};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::buffer::{self, Source};
use crate::errors;
use crate::generated::gateway::{at, put};
use crate::record::{Given, Image, Object, Wire, loaded};
use crate::table::{Class, SystemId};

/// Puts the message that stands in a body into an image.
pub(crate) fn read<'t>(
    image: &mut Image<'t>,
    class: &Class,
    body: &'t [u8],
    wire: Wire,
) -> Result<(), DecodeError> {
    match Message::decode_kind(class.kind, format_of(wire), body) {
        Some(message) => {
            put(image, &message?);
        }
        None => put_unknown(image, body),
    }
    Ok(())
}

/// Puts a frame that is not known into an image: `text` is its method id and its body.
pub(crate) fn put_unknown(image: &mut Image<'_>, text: &[u8]) {
    let (id, body) = text.split_first_chunk().unwrap_or((&[0; 4], &[]));
    image.pair(u32::from_le_bytes(*id).into(), body);
}

/// The object of a message that was decoded from `body`.
#[inline]
pub(crate) fn object<'py>(
    py: Python<'py>,
    message: &Message<'_>,
    body: &[u8],
    format: BodyFormat,
) -> PyResult<Bound<'py, PyAny>> {
    let loaded = loaded(py, SystemId::Gateway)?;
    if let Message::Unknown { method_id, body } = message {
        let text = [&method_id.to_le_bytes(), *body].concat();
        return loaded.restore(py, at::UNKNOWN, &text, Wire::Usual);
    }
    let mut image = Image::new(py, body);
    let position = put(&mut image, message);
    let has_protobuf = matches!(
        message,
        Message::CallEvent(_) | Message::AudioFrame(_) | Message::EventStreamRequest(_)
    );
    let is_protobuf = has_protobuf && format.of(body) == BodyFormat::Protobuf;
    let wire = if is_protobuf { Wire::Protobuf } else { Wire::Usual };
    loaded.object(py, position, &mut image, &Source::Copied(body.into()), wire)
}

/// The text of a frame that is not known, of which the id and the body are given.
pub(crate) fn unknown(given: &Given<'_>) -> PyResult<Option<Vec<u8>>> {
    if given.class.name != "Unknown" {
        return Ok(None);
    }
    let (Some(method_id), Some(body)) = (given.get("method_id"), given.get("body")) else {
        return Ok(None);
    };
    let method_id: u32 = method_id.extract()?;
    Ok(Some([&method_id.to_le_bytes(), body.cast::<PyBytes>()?.as_bytes()].concat()))
}

/// The core's message of an object.
pub(crate) fn message(object: &Object) -> Result<Message<'_>, DecodeError> {
    let text = object.text();
    match Message::decode_kind(object.class().kind, format_of(object.wire()), text) {
        Some(message) => message,
        None => {
            let (id, body) = text.split_first_chunk().unwrap_or((&[0; 4], &[]));
            Ok(Message::Unknown { method_id: u32::from_le_bytes(*id), body })
        }
    }
}

fn format_of(wire: Wire) -> BodyFormat {
    match wire {
        Wire::Protobuf => BodyFormat::Protobuf,
        _ => BodyFormat::Envelope,
    }
}

/// `encode(*, body_format)`.
pub(crate) fn encode<'py>(
    py: Python<'py>,
    object: &Object,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = Options::take(arguments, keywords, &["body_format"])?;
    let message = message(object).map_err(|error| errors::decode(py, error))?;
    built(py, |out| message.encode(options.body, out))
}

/// `encode_frame(*, body_format, length_field)`.
pub(crate) fn encode_frame<'py>(
    py: Python<'py>,
    object: &Object,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = Options::take(arguments, keywords, &["body_format", "length_field"])?;
    let message = message(object).map_err(|error| errors::decode(py, error))?;
    built(py, |out| message.encode_frame(options.body, options.length, out))
}

/// What is built, as bytes.
fn built<'py>(
    py: Python<'py>,
    encode: impl Fn(&mut [u8]) -> Result<usize, EncodeError>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut out = vec![0; 512];
    let len = match encode(&mut out) {
        Err(EncodeError::BufferTooSmall { needed }) => {
            out.resize(needed, 0);
            encode(&mut out)
        }
        done => done,
    };
    let len = len.map_err(|error| errors::encode(py, error))?;
    Ok(PyBytes::new(py, out.get(..len).unwrap_or_default()).into_any())
}

/// How a message is to be written.
struct Options {
    body: BodyFormat,
    length: LengthField,
}

impl Options {
    fn take(
        arguments: &Bound<'_, PyTuple>,
        keywords: Option<&Bound<'_, PyDict>>,
        known: &[&str],
    ) -> PyResult<Self> {
        if !arguments.is_empty() {
            return Err(PyTypeError::new_err("all arguments are given by name"));
        }
        let mut options = Self { body: BodyFormat::Envelope, length: LengthField::AfterLength };
        for (key, value) in keywords.into_iter().flat_map(|keywords| keywords.iter()) {
            let (key, value): (String, String) = (key.extract()?, value.extract()?);
            match key.as_str() {
                _ if !known.contains(&key.as_str()) => {
                    let text = format!("unexpected keyword argument '{key}'");
                    return Err(PyTypeError::new_err(text));
                }
                "body_format" => options.body = body_format(&value)?,
                _ => options.length = length_field(&value)?,
            }
        }
        if options.body == BodyFormat::Auto || options.length == LengthField::Auto {
            return Err(PyValueError::new_err("'auto' is for reading only"));
        }
        Ok(options)
    }
}

pub(crate) fn body_format(name: &str) -> PyResult<BodyFormat> {
    match name {
        "envelope" => Ok(BodyFormat::Envelope),
        "protobuf" => Ok(BodyFormat::Protobuf),
        "auto" => Ok(BodyFormat::Auto),
        _ => Err(PyValueError::new_err("body_format: 'envelope', 'protobuf' or 'auto'")),
    }
}

pub(crate) fn length_field(name: &str) -> PyResult<LengthField> {
    match name {
        "after_length" => Ok(LengthField::AfterLength),
        "whole_frame" => Ok(LengthField::WholeFrame),
        "auto" => Ok(LengthField::Auto),
        _ => Err(PyValueError::new_err("length_field: 'after_length', 'whole_frame' or 'auto'")),
    }
}

pub(crate) fn length_field_name(length_field: LengthField) -> &'static str {
    match length_field {
        LengthField::AfterLength => "after_length",
        LengthField::WholeFrame => "whole_frame",
        LengthField::Auto => "auto",
    }
}

pub(crate) fn direction(name: Option<&str>) -> PyResult<Option<Direction>> {
    match name {
        None => Ok(None),
        Some("from_gateway") => Ok(Some(Direction::FromGateway)),
        Some("to_gateway") => Ok(Some(Direction::ToGateway)),
        _ => Err(PyValueError::new_err("direction: 'from_gateway', 'to_gateway' or None")),
    }
}

/// Decodes the body of a frame.
#[pyfunction]
#[pyo3(signature = (method_id, body, *, direction = "from_gateway", body_format = "envelope"))]
pub(crate) fn decode<'py>(
    py: Python<'py>,
    method_id: u32,
    body: &Bound<'py, PyAny>,
    direction: &str,
    body_format: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let body = buffer::bytes(body)?;
    let format = self::body_format(body_format)?;
    let direction = self::direction(Some(direction))?.unwrap_or(Direction::FromGateway);
    let message = Message::decode(MethodId(method_id), direction, format, &body)
        .map_err(|error| errors::decode(py, error))?;
    object(py, &message, &body, format)
}

/// Decodes the answer to a request of a method: a bare envelope, or a frame.
#[pyfunction]
pub(crate) fn decode_response<'py>(
    py: Python<'py>,
    method_id: u32,
    response: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let response = buffer::bytes(response)?;
    let message = Message::decode_response(MethodId(method_id), &response)
        .map_err(|error| errors::decode(py, error))?;
    // The object is to hold the body, which a frame may stand around.
    let mut body = vec![0; message.encoded_len(BodyFormat::Envelope)];
    let len = message.encode(BodyFormat::Envelope, &mut body);
    body.truncate(len.map_err(|error| errors::encode(py, error))?);
    match &message {
        Message::Unknown { .. } => object(py, &message, &body, BodyFormat::Envelope),
        known => loaded(py, SystemId::Gateway)?.of_kind(py, known.kind(), &body),
    }
}

/// The ids of all methods by their names.
pub(crate) fn method_ids(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    for row in MethodId::INFO.values {
        dict.set_item(row.name, row.value)?;
    }
    Ok(dict)
}
