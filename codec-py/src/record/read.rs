//! The value of an attribute.

use callevents::json::{JsonStr, Raw};
use pyo3::exceptions::PySystemError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyInt, PyList, PyString, PyTuple};

use super::cache;
use super::class::{self, Loaded};
use super::image::{ESCAPED, KNOWN};
use super::json;
use super::lookup::{Attribute, Way};
use super::memory::{self, Object, View};
use crate::table::{Field, Kind, Variant};

/// The value of an attribute of one of the most frequent kinds, whose word this is, as a new
/// reference, or null and an exception. Nothing in here panics.
#[inline(always)]
#[allow(unsafe_code, reason = "the way that Python hands over its objects is half of the time")]
pub(super) fn quick(
    py: Python<'_>,
    object: &Object,
    attribute: &'static Attribute,
    word: u64,
) -> Option<*mut ffi::PyObject> {
    // SAFETY: these functions make new references of numbers.
    unsafe {
        match attribute.way {
            Way::Text if word & ESCAPED == 0 => Some(cache::string(py, object.span(word))),
            Way::Unsigned => Some(ffi::PyLong_FromUnsignedLongLong(word)),
            Way::Signed => Some(ffi::PyLong_FromLongLong(word as i64)),
            Way::Double => Some(ffi::PyFloat_FromDouble(f64::from_bits(word))),
            Way::Bool => Some(PyBool::new(py, word != 0).to_owned().into_any().into_ptr()),
            Way::Number(members) => {
                Some(members.get(usize::try_from(word).ok()?)?.clone_ref(py).into_ptr())
            }
            Way::Name(names) if word & KNOWN != 0 => {
                Some(names.get((word & !KNOWN) as usize)?.clone_ref(py).into_ptr())
            }
            Way::Part(at) => {
                let class = class::loaded_already(py, attribute.field.system)?.made(at)?;
                memory::part(py, object, class, word as u32)
            }
            Way::Union(variants) => {
                let (position, word) = (object.word_at(word), object.word_at(word + 1));
                let Some(Kind::Record(at)) = variants.get(position as usize)?.kind else {
                    return None;
                };
                let class = class::loaded_already(py, attribute.field.system)?.made(at)?;
                memory::part(py, object, class, word as u32)
            }
            _ => None,
        }
    }
}

/// The value of a field of an object.
#[inline]
pub(crate) fn value<'py>(
    py: Python<'py>,
    object: &Object,
    field: &'static Field,
) -> PyResult<Bound<'py, PyAny>> {
    match object.view().word(field.index) {
        Some(word) => value_of(py, object, field, &field.kind, word),
        None => Ok(py.None().into_bound(py)),
    }
}

#[inline]
fn value_of<'py>(
    py: Python<'py>,
    object: &Object,
    field: &'static Field,
    kind: &'static Kind,
    word: u64,
) -> PyResult<Bound<'py, PyAny>> {
    Ok(match *kind {
        Kind::Text => return text(py, object.view(), word),
        Kind::Unsigned(_) => PyInt::new(py, word).into_any(),
        Kind::Signed | Kind::Signed32 => PyInt::new(py, word as i64).into_any(),
        Kind::Enum(at) => {
            return class::loaded(py, field.system)?.enumeration(at)?.number(py, word as i64);
        }
        Kind::Double => PyFloat::new(py, f64::from_bits(word)).into_any(),
        Kind::Bool => PyBool::new(py, word != 0).to_owned().into_any(),
        Kind::Bytes => PyBytes::new(py, object.view().span(word)).into_any(),
        Kind::Name(at) => {
            let names = class::loaded(py, field.system)?.enumeration(at)?;
            if word & KNOWN != 0 {
                return Ok(names.known(py, (word & !KNOWN) as usize));
            }
            return names.other(py, &text(py, object.view(), word)?);
        }
        Kind::Record(at) => {
            let loaded = class::loaded(py, field.system)?;
            return part(py, object, loaded, at, word as u32);
        }
        Kind::Union(variants) => {
            return union(py, object, field, variants, word);
        }
        Kind::UnionName(variants) => {
            if word & KNOWN != 0 {
                let variant = variants.get((word & !KNOWN) as usize);
                match variant {
                    Some(variant) => variant.name.value(py),
                    None => py.None().into_bound(py),
                }
            } else {
                return text(py, object.view(), word);
            }
        }
        Kind::Always(word) => word.value(py),
        Kind::Loops if word == u64::MAX => PyString::intern(py, "forever").into_any(),
        Kind::Loops => PyInt::new(py, word).into_any(),
        Kind::Json => {
            return json::text_to_python(py, object.view().span(word));
        }
        Kind::List(item) => return list(py, object, field, item, word),
    })
}

/// A text as `str`.
#[inline(always)]
pub(super) fn text<'py>(py: Python<'py>, view: View<'_>, word: u64) -> PyResult<Bound<'py, PyAny>> {
    if word & ESCAPED != 0 {
        return Ok(PyString::new(py, &unescaped(view, word)).into_any());
    }
    decode(py, view.span(word))
}

/// Text from bytes that the core has checked.
#[inline(always)]
pub(crate) fn decode<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    class::owned(py, cache::string(py, bytes))
}

/// A text that holds escapes, without them.
pub(super) fn unescaped(view: View<'_>, word: u64) -> String {
    let quoted = [b"\"", view.span(word), b"\""].concat();
    let text = Raw::new(&quoted).ok().and_then(|raw| raw.as_string()).unwrap_or_default();
    text.to_cow().into_owned()
}

/// A text in Rust.
pub(crate) fn string(view: View<'_>, word: u64) -> String {
    if word & ESCAPED != 0 {
        return unescaped(view, word);
    }
    String::from_utf8_lossy(view.span(word)).into_owned()
}

/// A JSON value that the core has checked.
pub(super) fn raw(text: &[u8]) -> PyResult<Raw<'_>> {
    Raw::new(text).map_err(|error| PySystemError::new_err(error.to_string()))
}

fn part<'py>(
    py: Python<'py>,
    object: &Object,
    loaded: &'static Loaded,
    at: usize,
    node: u32,
) -> PyResult<Bound<'py, PyAny>> {
    let made = memory::part(py, object, loaded.class(py, at)?, node);
    class::owned(py, made.ok_or_else(memory::no_memory)?)
}

fn union<'py>(
    py: Python<'py>,
    object: &Object,
    field: &'static Field,
    variants: &'static [Variant],
    word: u64,
) -> PyResult<Bound<'py, PyAny>> {
    let view = object.view();
    let (position, word) = (view.word_at(word), view.word_at(word + 1));
    match variants.get(position as usize) {
        Some(Variant { kind: Some(kind), .. }) => value_of(py, object, field, kind, word),
        _ => json::text_to_python(py, object.view().span(word)),
    }
}

fn list<'py>(
    py: Python<'py>,
    object: &Object,
    field: &'static Field,
    item: &'static Kind,
    word: u64,
) -> PyResult<Bound<'py, PyAny>> {
    let items = PyList::empty(py);
    let loaded = class::loaded(py, field.system)?;
    for value in raw(object.view().span(word))?.items() {
        items.append(match *item {
            Kind::Record(at) => loaded.read(py, at, value.as_json().as_bytes())?,
            Kind::Name(at) => {
                let name = value.as_string().unwrap_or_default();
                loaded.enumeration(at)?.named(py, &name.to_cow())?
            }
            _ => json::to_python(py, value)?,
        })?;
    }
    Ok(PyTuple::new(py, items.iter())?.into_any())
}

/// A string of JSON as `str`.
pub(crate) fn json_text<'py>(py: Python<'py>, text: JsonStr<'_>) -> PyResult<Bound<'py, PyAny>> {
    match text.as_bytes() {
        Some(bytes) => decode(py, bytes),
        None => Ok(PyString::new(py, &text.to_cow()).into_any()),
    }
}
