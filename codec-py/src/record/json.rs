//! JSON values as Python values, and Python values as JSON.

use callevents::EncodeError;
use callevents::json::{DEPTH_LIMIT, FloatStyle, JsonStr, Kind, Raw, Writer};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use super::{memory, methods, read};
use crate::errors;

/// A value as Python's `json` would read it.
///
/// It calls itself for what is nested: at most as deep as the core reads.
pub(crate) fn to_python<'py>(py: Python<'py>, value: Raw<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value.kind() {
        Kind::Null => py.None().into_bound(py),
        Kind::Bool => PyBool::new(py, value.as_bool().unwrap_or_default()).to_owned().into_any(),
        Kind::String => read::json_text(py, value.as_string().unwrap_or_default())?,
        Kind::Number => number(py, value)?,
        Kind::Array => {
            let list = PyList::empty(py);
            for item in value.items() {
                list.append(to_python(py, item)?)?;
            }
            list.into_any()
        }
        Kind::Object => {
            let dict = PyDict::new(py);
            for (key, value) in value.entries() {
                dict.set_item(read::json_text(py, key)?, to_python(py, value)?)?;
            }
            dict.into_any()
        }
    })
}

fn number<'py>(py: Python<'py>, value: Raw<'_>) -> PyResult<Bound<'py, PyAny>> {
    if let Some(value) = value.as_i64() {
        return Ok(PyInt::new(py, value).into_any());
    }
    let text = value.as_json();
    let is_integer = !text.as_bytes().iter().any(|byte| matches!(byte, b'.' | b'e' | b'E'));
    let kind = if is_integer { py.get_type::<PyInt>() } else { py.get_type::<PyFloat>() };
    kind.call1((text.as_str().trim(),))
}

/// JSON in the making: writes until all of it has room.
pub(crate) fn written(
    mut write: impl FnMut(&mut Writer<'_>) -> PyResult<()>,
    py: Python<'_>,
) -> PyResult<Vec<u8>> {
    let mut out = vec![0; 1024];
    loop {
        let mut writer = Writer::new(&mut out);
        write(&mut writer)?;
        match writer.finish() {
            Ok(len) => {
                out.truncate(len);
                return Ok(out);
            }
            Err(EncodeError::BufferTooSmall { needed }) => out.resize(needed, 0),
            Err(error) => return Err(errors::encode(py, error)),
        }
    }
}

/// Writes a Python value.
pub(crate) fn write(writer: &mut Writer<'_>, value: &Bound<'_, PyAny>, depth: u32) -> PyResult<()> {
    if depth > DEPTH_LIMIT {
        return Err(PyValueError::new_err("values are nested too deeply"));
    }
    if value.is_none() {
        writer.null();
    } else if let Ok(value) = value.cast::<PyBool>() {
        writer.bool(value.is_true());
    } else if let Ok(value) = value.cast::<PyString>() {
        writer.string(JsonStr::from(value.to_str()?));
    } else if let Ok(value) = value.cast::<PyInt>() {
        write_integer(writer, value)?;
    } else if let Ok(value) = value.cast::<PyFloat>() {
        writer.f64(value.value(), FloatStyle::Rust);
    } else if let Ok(dict) = value.cast::<PyDict>() {
        writer.begin_object();
        for (key, value) in dict.iter() {
            let key = key.cast::<PyString>()?;
            writer.key(key.to_str()?);
            write(writer, &value, depth + 1)?;
        }
        writer.end_object();
    } else if let Ok(list) = value.cast::<PyList>() {
        write_items(writer, list.iter(), depth)?;
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        write_items(writer, tuple.iter(), depth)?;
    } else if let Some(object) = memory::of_value(value) {
        let text = methods::json_of(value.py(), object)?;
        writer.raw(read::raw(&text)?);
    } else {
        let name = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!("{name} cannot be written as JSON")));
    }
    Ok(())
}

fn write_items<'py>(
    writer: &mut Writer<'_>,
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    depth: u32,
) -> PyResult<()> {
    writer.begin_array();
    for item in items {
        write(writer, &item, depth + 1)?;
    }
    writer.end_array();
    Ok(())
}

/// Integers have any number of digits.
pub(super) fn write_integer(writer: &mut Writer<'_>, value: &Bound<'_, PyInt>) -> PyResult<()> {
    match (value.extract::<u64>(), value.extract::<i64>()) {
        (Ok(value), _) => writer.u64(value),
        (_, Ok(value)) => writer.i64(value),
        _ => {
            // An enumeration's own way of printing is not what is wanted.
            let digits = value.py().get_type::<PyInt>().call_method1("__repr__", (value,))?;
            writer.raw(read::raw(digits.cast::<PyString>()?.to_str()?.as_bytes())?)
        }
    };
    Ok(())
}
