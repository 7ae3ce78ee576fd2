//! Bytes from whatever Python holds them in.

use std::borrow::Cow;

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The bytes of any buffer: those of `bytes` as they are, any other copied, for somebody may write
/// to it meanwhile.
pub(crate) fn bytes<'a>(data: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, [u8]>> {
    if let Ok(bytes) = data.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().into());
    }
    if data.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err("expected bytes, got str: encode it first"));
    }
    let buffer = PyBuffer::<u8>::get(data).map_err(|_| wrong(data, "a buffer of bytes"))?;
    Ok(buffer.to_vec(data.py())?.into())
}

/// The bytes of a text: a `str`, or any buffer.
pub(crate) fn text<'a>(data: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, [u8]>> {
    match data.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.as_bytes().into()),
        Err(_) => bytes(data),
    }
}

fn wrong(data: &Bound<'_, PyAny>, wanted: &str) -> PyErr {
    let got = data.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    PyTypeError::new_err(format!("expected {wanted}, got {got}"))
}
