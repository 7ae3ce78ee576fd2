//! rtpbridge: events, responses and requests.

use callevents::json::Writer;
use callevents::rtpbridge::{self as core, Command, EventData, Message, Method, MethodResult};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

use super::built_json;
use crate::buffer::{self, Source};
use crate::errors;
use crate::generated::rtpbridge::at;
use crate::record::{self, Fill, Given, Image, Object, Row, Value, Wire, loaded};
use crate::table::{BuildError, SystemId};

built_json!(core::Event);
built_json!(core::Response);
built_json!(core::Request);

/// The class `Event`.
pub(crate) mod event {
    use super::*;

    pub(crate) fn read<'t>(
        image: &mut Image<'t>,
        text: &'t [u8],
        _: Wire,
    ) -> Result<(), callevents::DecodeError> {
        match &core::Event::parse(text) {
            Ok(message) => {
                image.node(message);
                Ok(())
            }
            Err(error) => Err(*error),
        }
    }

    pub(crate) fn build(text: &[u8], _: Wire) -> Result<Vec<u8>, BuildError> {
        crate::systems::Built::built(&core::Event::parse(text)?)
    }

    impl Fill for core::Event<'_> {
        const FIELDS: usize = 2;

        fn fill(&self, row: &mut Row<'_, '_>) {
            row.name_of(&self.data);
            row.put(&self.data);
            row.rest(&self.rest);
        }
    }
}

/// The class `Response`.
pub(crate) mod response {
    use super::*;

    pub(crate) fn read<'t>(
        image: &mut Image<'t>,
        text: &'t [u8],
        wire: Wire,
    ) -> Result<(), callevents::DecodeError> {
        match &core::Response::parse_of(method_of(wire), text) {
            Ok(message) => {
                image.node(message);
                Ok(())
            }
            Err(error) => Err(*error),
        }
    }

    pub(crate) fn build(text: &[u8], wire: Wire) -> Result<Vec<u8>, BuildError> {
        crate::systems::Built::built(&core::Response::parse_of(method_of(wire), text)?)
    }

    impl Fill for core::Response<'_> {
        const FIELDS: usize = 4;

        fn fill(&self, row: &mut Row<'_, '_>) {
            row.put(&self.id);
            row.put(&self.result.as_ref().ok().copied());
            row.put(&self.result.as_ref().err().copied());
            row.put(&self.result.as_ref().ok().and_then(MethodResult::method));
            row.rest(&self.rest);
        }
    }
}

/// The class `Request`.
pub(crate) mod request {
    use super::*;

    pub(crate) fn read<'t>(
        image: &mut Image<'t>,
        text: &'t [u8],
        _: Wire,
    ) -> Result<(), callevents::DecodeError> {
        match &core::Request::parse(text) {
            Ok(message) => {
                image.node(message);
                Ok(())
            }
            Err(error) => Err(*error),
        }
    }

    pub(crate) fn build(text: &[u8], _: Wire) -> Result<Vec<u8>, BuildError> {
        crate::systems::Built::built(&core::Request::parse(text)?)
    }

    impl Fill for core::Request<'_> {
        const FIELDS: usize = 3;

        fn fill(&self, row: &mut Row<'_, '_>) {
            row.put(&self.id);
            row.name_of(&self.command);
            row.put(&self.command);
            row.rest(&self.rest);
        }
    }
}

pub(crate) fn other_eventdata(data: &EventData<'_>, image: &mut Image<'_>) -> Option<u64> {
    match data {
        EventData::Unknown { data, .. } => data.word(image),
        EventData::SerializationFailed(_) => {
            Some(image.json(br#"{"error":"serialization_failed"}"#))
        }
        _ => None,
    }
}

pub(crate) fn other_command(command: &Command<'_>, image: &mut Image<'_>) -> Option<u64> {
    match command {
        Command::Unknown { params, .. } => params.word(image),
        _ => None,
    }
}

pub(crate) fn other_methodresult(result: &MethodResult<'_>, image: &mut Image<'_>) -> Option<u64> {
    match result {
        MethodResult::Untyped(result) => result.word(image),
        _ => None,
    }
}

/// The method whose answer this is; one that is not known where that was not said.
fn method_of(wire: Wire) -> Method<'static> {
    match wire {
        Wire::Answer(at) => {
            let row = Method::INFO.values.get(usize::from(at));
            row.map_or_else(Method::default, |row| Method::from(row.name))
        }
        _ => Method::default(),
    }
}

fn wire_for(method: &str) -> Wire {
    let at = Method::INFO.values.iter().position(|row| row.name == method);
    at.and_then(|at| u8::try_from(at).ok()).map_or(Wire::Usual, Wire::Answer)
}

/// Writes a response from the values of a constructor.
pub(crate) fn write(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<()> {
    let is_error = given.get("error").is_some();
    if is_error && given.get("result").is_some() {
        return Err(PyTypeError::new_err("Response() takes a result or an error, not both"));
    }
    if !is_error && given.get("result").is_none() && !given.is_null("result") {
        return Err(PyTypeError::new_err("Response() takes a result or an error"));
    }
    writer.begin_object();
    record::write_members(writer, given)?;
    // An answer without an error has a result, if only this one.
    if !is_error && given.is_null("result") {
        writer.key("result").null();
    }
    writer.end_object();
    Ok(())
}

/// Which method a response that is built answers: as it is given, or by its result's class.
pub(crate) fn wire_of(given: &Given<'_>) -> PyResult<Wire> {
    if let Some(method) = given.get("method") {
        return Ok(wire_for(&method.extract::<String>()?));
    }
    let object = given.get("result").and_then(|result| record::of_value(result));
    let Some(object) = object else { return Ok(Wire::Usual) };
    let kind = object.class().name;
    let is_it = |row: &&callevents::describe::UnionValue| match row.ty {
        Some(callevents::describe::FieldType::Record(info)) => info.name == kind,
        _ => false,
    };
    match MethodResult::INFO.values.iter().find(is_it) {
        Some(row) => Ok(wire_for(row.name)),
        None => Err(PyTypeError::new_err(format!("no method gives a {kind}"))),
    }
}

/// Parses a message of the server: an event, or an answer whose result is not typed yet.
pub(crate) fn parse<'py>(py: Python<'py>, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let text = Source::of_text(text)?;
    let loaded = loaded(py, SystemId::Rtpbridge)?;
    let mut image = Image::new(py, text.bytes());
    let position = match &core::parse(text.bytes()) {
        Ok(Message::Event(event)) => {
            image.node(event);
            at::EVENT
        }
        Ok(Message::Response(response)) => {
            image.node(response);
            at::RESPONSE
        }
        Ok(_) => return Err(PyValueError::new_err("a message of a new kind")),
        Err(error) => return Err(errors::decode(py, *error)),
    };
    loaded.object(py, position, &mut image, &text, Wire::Usual)
}

/// Parses the answer to a request of a method.
#[pyfunction]
pub(crate) fn parse_response<'py>(
    py: Python<'py>,
    method: &str,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = buffer::text(text)?;
    loaded(py, SystemId::Rtpbridge)?.restore(py, at::RESPONSE, &text, wire_for(method))
}

/// Parses a request of a client: what servers do, and readers of captures.
#[pyfunction]
pub(crate) fn parse_request<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = buffer::text(text)?;
    loaded(py, SystemId::Rtpbridge)?.read(py, at::REQUEST, &text)
}

/// The core's event of an object.
pub(crate) fn event(object: &Object) -> PyResult<core::Event<'_>> {
    let broken = |error: callevents::DecodeError| PyTypeError::new_err(error.to_string());
    core::Event::parse(object.text()).map_err(broken)
}

/// The core's response of an object.
pub(crate) fn response(object: &Object) -> PyResult<core::Response<'_>> {
    let broken = |error: callevents::DecodeError| PyTypeError::new_err(error.to_string());
    core::Response::parse_of(method_of(object.wire()), object.text()).map_err(broken)
}
