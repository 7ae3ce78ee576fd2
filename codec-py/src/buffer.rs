//! Bytes from whatever Python holds them in.

use std::borrow::Cow;

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// A text that a message is made of.
pub(crate) enum Source<'a, 'py> {
    /// It is exactly what this object holds, for as long as it lives.
    Held(&'a Bound<'py, PyAny>, &'a [u8]),
    /// The message is to have a copy of it.
    Copied(Cow<'a, [u8]>),
}

impl<'a, 'py> Source<'a, 'py> {
    /// The text that a `str` or any buffer holds.
    #[inline]
    pub(crate) fn of_text(data: &'a Bound<'py, PyAny>) -> PyResult<Self> {
        // Not what is derived from them: it could refer to the message, in a circle.
        if let Ok(bytes) = data.cast_exact::<PyBytes>() {
            return Ok(Self::Held(data, bytes.as_bytes()));
        }
        if let Ok(text) = data.cast_exact::<PyString>() {
            return Ok(Self::Held(data, text.to_str()?.as_bytes()));
        }
        text(data).map(Self::Copied)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Held(_, bytes) => bytes,
            Self::Copied(bytes) => bytes,
        }
    }

    pub(crate) fn holder(&self) -> Option<&'a Bound<'py, PyAny>> {
        match self {
            Self::Held(holder, _) => Some(holder),
            Self::Copied(_) => None,
        }
    }
}

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
