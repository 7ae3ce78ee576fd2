//! jambonz: its messages and those of its applications.

use callevents::jambonz::{self, ApplicationMessage, CommandData, Data, Form, Message};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use super::{Built, built_json};
use crate::buffer::{self, Source};
use crate::errors;
use crate::generated::jambonz::at;
use crate::record::{Image, Object, Value, Wire, json_to_python, loaded, text_of};
use crate::table::SystemId;

// What a `Form` can be of: classes of their own they are not.
built_json!(jambonz::Redirect);
built_json!(jambonz::SetMute);
built_json!(jambonz::Boost);
built_json!(jambonz::SetMediaPath);

/// An object of a known shape stands as JSON in the image.
impl<T: Built> Value for Form<'_, T> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        match self {
            Form::Object(object) => Some(image.json(&object.built().ok()?)),
            Form::Value(value) => value.word(image),
        }
    }
}

pub(crate) fn other_data(data: &Data<'_>, image: &mut Image<'_>) -> Option<u64> {
    match data {
        Data::Unknown { data, .. } => data.word(image),
        _ => None,
    }
}

pub(crate) fn other_commanddata(data: &CommandData<'_>, image: &mut Image<'_>) -> Option<u64> {
    match data {
        CommandData::Unknown { data, .. } => data.word(image),
        _ => None,
    }
}

/// Parses a message of jambonz: the text of one frame.
pub(crate) fn parse<'py>(py: Python<'py>, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let text = Source::of_text(text)?;
    loaded(py, SystemId::Jambonz)?.restore_from(py, at::MESSAGE, &text, Wire::Usual)
}

/// Parses what an application says to jambonz. What is neither an acknowledgement nor a command is
/// given as plain JSON.
#[pyfunction]
pub(crate) fn parse_application<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = buffer::text(text)?;
    let message = ApplicationMessage::parse(&text).map_err(|error| errors::decode(py, error))?;
    let loaded = loaded(py, SystemId::Jambonz)?;
    match message {
        ApplicationMessage::Ack(_) => loaded.read(py, at::ACK, &text),
        ApplicationMessage::Command(_) => loaded.read(py, at::COMMAND, &text),
        ApplicationMessage::Unknown { message, .. } => json_to_python(py, message),
        _ => Err(PyTypeError::new_err("a message of a new kind")),
    }
}

/// The core's message of an object.
pub(crate) fn message(object: &Object) -> PyResult<Message<'_>> {
    let broken = |error: callevents::DecodeError| PyTypeError::new_err(error.to_string());
    Message::parse(object.text()).map_err(broken)
}

/// `Message.ack(verbs=None)`.
pub(crate) fn ack<'py>(
    py: Python<'py>,
    object: &Object,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let given = PyDict::new(py);
    let message = message(object)?;
    given.set_item("msgid", message.msgid.to_cow())?;
    let mut verbs = arguments.iter();
    if let Some(verbs) = verbs.next() {
        given.set_item("data", verbs)?;
    }
    for (key, value) in keywords.into_iter().flat_map(|keywords| keywords.iter()) {
        if key.eq("verbs")? && !given.contains("data")? {
            given.set_item("data", value)?;
        } else {
            return Err(PyTypeError::new_err("ack() takes one argument: 'verbs'"));
        }
    }
    if verbs.next().is_some() {
        return Err(PyTypeError::new_err("ack() takes one argument: 'verbs'"));
    }
    let class = loaded(py, SystemId::Jambonz)?.class(py, at::ACK)?;
    class.kind.bind(py).call((), Some(&given))
}

/// `Message.is_ack_needed()`.
pub(crate) fn is_ack_needed<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    Ok(message(object)?.is_ack_needed().into_pyobject(py)?.to_owned().into_any())
}

/// `Message.leg_sid()`.
pub(crate) fn leg_sid<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    match message(object)?.leg_sid() {
        Some(id) => text_of(py, id),
        None => Ok(py.None().into_bound(py)),
    }
}

/// What the module has beside classes.
pub(crate) fn constants(dict: &Bound<'_, PyDict>) -> PyResult<()> {
    dict.set_item("SUBPROTOCOL", jambonz::SUBPROTOCOL)?;
    dict.set_item("ACK_TIMEOUT_MS", jambonz::ACK_TIMEOUT_MS)?;
    dict.set_item("MAX_APPLICATION_MESSAGE", jambonz::MAX_APPLICATION_MESSAGE)
}
