//! JSON values as Python values, and Python values as JSON.

use callevents::EncodeError;
use callevents::json::{DEPTH_LIMIT, FloatStyle, JsonStr, Kind, Raw, RawNumber, Reader, Writer};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use super::{memory, methods, read};
use crate::errors;

/// A value as Python's `json` would read it.
pub(crate) fn to_python<'py>(py: Python<'py>, value: Raw<'_>) -> PyResult<Bound<'py, PyAny>> {
    read_value(py, &mut value.reader())
}

/// The same, of a text that the core has checked.
pub(super) fn text_to_python<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    read_value(py, &mut Reader::new(text))
}

/// Reads the value that comes next.
///
/// It calls itself for what is nested: at most as deep as the core reads.
fn read_value<'py>(py: Python<'py>, reader: &mut Reader<'_>) -> PyResult<Bound<'py, PyAny>> {
    let broken = |error| errors::decode(py, error);
    Ok(match reader.kind().map_err(broken)? {
        Kind::Null => {
            reader.take_null().map_err(broken)?;
            py.None().into_bound(py)
        }
        Kind::Bool => PyBool::new(py, reader.bool().map_err(broken)?).to_owned().into_any(),
        Kind::String => read::json_text(py, reader.string().map_err(broken)?)?,
        Kind::Number => number(py, reader.number().map_err(broken)?)?,
        Kind::Array => {
            let list = PyList::empty(py);
            let mut array = reader.array().map_err(broken)?;
            while let Some(item) = array.next_item().map_err(broken)? {
                list.append(read_value(py, item)?)?;
            }
            list.into_any()
        }
        Kind::Object => {
            let dict = PyDict::new(py);
            let mut object = reader.object().map_err(broken)?;
            while let Some((key, value)) = object.next_entry().map_err(broken)? {
                dict.set_item(read::json_text(py, key)?, read_value(py, value)?)?;
            }
            dict.into_any()
        }
    })
}

fn number<'py>(py: Python<'py>, number: RawNumber<'_>) -> PyResult<Bound<'py, PyAny>> {
    if number.is_integer() {
        if let Ok(value) = number.to_i64() {
            return Ok(PyInt::new(py, value).into_any());
        }
        return py.get_type::<PyInt>().call1((number.as_str(),));
    }
    match number.to_f64() {
        Ok(value) => Ok(PyFloat::new(py, value).into_any()),
        // Python rounds it to infinity.
        Err(_) => py.get_type::<PyFloat>().call1((number.as_str(),)),
    }
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
