//! The exceptions, and how the core's errors become them.

use callevents::{DecodeError, EncodeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

static CLASSES: PyOnceLock<[Py<PyType>; 2]> = PyOnceLock::new();

/// `DecodeError` and `EncodeError`: they are written in Python, in `_errors.py`.
fn classes(py: Python<'_>) -> PyResult<&[Py<PyType>; 2]> {
    CLASSES.get_or_try_init(py, || {
        let module = py.import("callevents._errors")?;
        let class =
            |name| -> PyResult<_> { Ok(module.getattr(name)?.cast_into::<PyType>()?.unbind()) };
        Ok([class("DecodeError")?, class("EncodeError")?])
    })
}

/// The value that stands for a message that could not be decoded.
pub(crate) fn decode_value<'py>(
    py: Python<'py>,
    error: DecodeError,
) -> PyResult<Bound<'py, PyAny>> {
    let kind = error.kind();
    let (length, limit) = error.sizes().unzip();
    classes(py)?[0].bind(py).call1((
        error.to_string(),
        kind.name(),
        kind.code(),
        error.offset(),
        error.stream_offset(),
        error.field(),
        length,
        limit,
    ))
}

/// The exception for a message that could not be decoded.
pub(crate) fn decode(py: Python<'_>, error: DecodeError) -> PyErr {
    decode_value(py, error).map_or_else(|error| error, PyErr::from_value)
}

/// The exception for a message that could not be built.
pub(crate) fn encode(py: Python<'_>, error: EncodeError) -> PyErr {
    let made = || {
        let arguments = (error.to_string(), error.name(), error.code());
        classes(py)?[1].bind(py).call1(arguments)
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

/// The exception for a text that is longer than any message is.
pub(crate) fn too_long(py: Python<'_>, length: usize) -> PyErr {
    encode(py, EncodeError::TooLong { length })
}
