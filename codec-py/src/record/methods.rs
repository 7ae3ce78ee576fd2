//! What all messages can do: print, compare, copy, become dictionaries and bytes.

#![allow(unsafe_code, reason = "methods are functions that Python calls by pointer")]

use core::ffi::c_int;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use callevents::json::{FloatStyle, Raw, Writer};
use pyo3::basic::CompareOp;
use pyo3::exceptions::PySystemError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};

use super::class::{answer, called_with};
use super::image::KNOWN;
use super::memory::{self, Object, View};
use super::{build, class, json, read};
use crate::generated::SYSTEMS;
use crate::systems;
use crate::table::{BuildError, Class, Codec, Field, Kind, Members, Need, SystemId};

/// A method of a class.
pub(super) struct Method {
    pub(super) name: &'static str,
    pub(super) doc: &'static str,
    pub(super) call: Call,
}

/// How a method is called.
pub(super) enum Call {
    NoArguments(ffi::PyCFunction),
    Keywords(ffi::PyCFunctionWithKeywords),
}

/// Makes the function that Python calls of one that is safe.
macro_rules! no_arguments {
    ($function:path) => {{
        unsafe extern "C" fn call(
            object: *mut ffi::PyObject,
            _: *mut ffi::PyObject,
        ) -> *mut ffi::PyObject {
            // SAFETY: Python calls a method with an object of its class.
            let (py, value) = unsafe {
                let py = Python::assume_attached();
                (py, Bound::from_borrowed_ptr(py, object))
            };
            answer(py, || {
                let object = memory::of_value(&value);
                $function(py, object.ok_or_else(|| PySystemError::new_err("not a message"))?)
            })
        }
        Call::NoArguments(call)
    }};
}

macro_rules! keywords {
    ($function:path) => {{
        unsafe extern "C" fn call(
            object: *mut ffi::PyObject,
            arguments: *mut ffi::PyObject,
            keywords: *mut ffi::PyObject,
        ) -> *mut ffi::PyObject {
            // SAFETY: Python calls a method with an object of its class, a tuple, and a dictionary
            // or null.
            let (value, (py, arguments, keywords)) = unsafe {
                let called = called_with(arguments, keywords);
                (Bound::from_borrowed_ptr(called.0, object), called)
            };
            answer(py, || {
                let object = memory::of_value(&value);
                let object = object.ok_or_else(|| PySystemError::new_err("not a message"))?;
                $function(py, object, &arguments.cast_into()?, keywords.as_ref())
            })
        }
        Call::Keywords(call)
    }};
}

/// The methods of all messages.
pub(super) fn of_all() -> Vec<Method> {
    vec![
        Method {
            name: "to_dict",
            doc: "to_dict($self, /)\n--\n\nThe message as a dictionary, by the names of the wire.",
            call: no_arguments!(to_dict),
        },
        Method {
            name: "to_json",
            doc: "to_json($self, /)\n--\n\nThe message as JSON, by the names of the wire.",
            call: no_arguments!(to_json),
        },
        Method {
            name: "replace",
            doc: "replace($self, /, **changes)\n--\n\nThe same message with other values.",
            call: keywords!(replace),
        },
        Method {
            name: "__replace__",
            doc: "__replace__($self, /, **changes)\n--\n\nThe same, for `copy.replace`.",
            call: keywords!(replace),
        },
        Method {
            name: "__reduce__",
            doc: "__reduce__($self, /)\n--\n\nHow the message is pickled.",
            call: no_arguments!(reduce),
        },
        Method {
            name: "__copy__",
            doc: "__copy__($self, /)\n--\n\nThe message itself: it never changes.",
            call: no_arguments!(copy),
        },
        Method {
            name: "__deepcopy__",
            doc: "__deepcopy__($self, memo, /)\n--\n\nThe message itself: it never changes.",
            call: keywords!(deep_copy),
        },
    ]
}

/// The methods of one class.
pub(super) fn of_class(class: &Class) -> Vec<Method> {
    let mut methods = Vec::new();
    match class.codec {
        Codec::Gateway => {
            methods.push(Method {
                name: "encode",
                doc: "encode($self, /, *, body_format='envelope')\n--\n\n\
                      The body of the frame that carries the message.",
                call: keywords!(systems::gateway::encode),
            });
            methods.push(Method {
                name: "encode_frame",
                doc: "encode_frame($self, /, *, body_format='envelope', \
                      length_field='after_length')\n--\n\n\
                      The frame that carries the message.",
                call: keywords!(systems::gateway::encode_frame),
            });
        }
        Codec::Sse => methods.push(Method {
            name: "encode",
            doc: "encode($self, /)\n--\n\nThe event as a block of an event stream.",
            call: no_arguments!(systems::sse::encode),
        }),
        Codec::Json { .. } => methods.push(Method {
            name: "encode",
            doc: "encode($self, /)\n--\n\nThe message as the JSON text that is sent.",
            call: no_arguments!(encode_json),
        }),
    }
    if systems::lifecycle::has_update(class) {
        methods.push(Method {
            name: "update",
            doc: "update($self, /)\n--\n\nWhat the message says about its call in the words of \
                  all systems; None if it says nothing.",
            call: no_arguments!(systems::lifecycle::update),
        });
    }
    if (class.system, class.name) == (SystemId::Jambonz, "Message") {
        methods.push(Method {
            name: "ack",
            doc: "ack($self, /, verbs=None)\n--\n\nThe acknowledgement of the message, with \
                  verbs to be run.",
            call: keywords!(systems::jambonz::ack),
        });
        methods.push(Method {
            name: "is_ack_needed",
            doc: "is_ack_needed($self, /)\n--\n\nWhether jambonz waits for the message to be \
                  acknowledged.",
            call: no_arguments!(systems::jambonz::is_ack_needed),
        });
        methods.push(Method {
            name: "leg_sid",
            doc: "leg_sid($self, /)\n--\n\nThe leg that the message is about; None if it names \
                  none.",
            call: no_arguments!(systems::jambonz::leg_sid),
        });
    }
    methods
}

/// The members that no field is for.
pub(super) fn rest<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let view = object.view();
    for (key, value) in view.rest() {
        let value = json::text_to_python(py, view.span(value))?;
        dict.set_item(read::text(py, view, key)?, value)?;
    }
    Ok(dict)
}

/// An expression that makes an equal message.
pub(super) fn repr<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyString>> {
    let mut parts = Vec::new();
    for field in object.class().fields.iter().filter(|field| build::is_given(field)) {
        if is_left_out(object, field) {
            continue;
        }
        let value = read::value(py, object, field)?;
        let text = match value.extract::<f64>() {
            // `nan` and `inf` are no names of Python.
            Ok(number) if matches!(field.kind, Kind::Double) && !number.is_finite() => {
                format!("float('{}')", value.str()?)
            }
            _ => value.repr()?.to_string(),
        };
        parts.push(format!("{}={text}", field.name));
    }
    let rest = rest(py, object)?;
    if !rest.is_empty() {
        parts.push(format!("rest={}", rest.repr()?));
    }
    Ok(PyString::new(py, &format!("{}({})", object.class().name, parts.join(", "))))
}

/// Whether a constructor would put the same value there by itself.
fn is_left_out(object: &Object, field: &Field) -> bool {
    match (object.view().word(field.index), field.need) {
        (None, need) => need != Need::Nullable,
        (Some(word), Need::Default) => match field.kind {
            Kind::Text | Kind::Bytes => object.view().span(word).is_empty(),
            _ => word == 0,
        },
        _ => false,
    }
}

/// Equal messages have the same hash; JSON of no fixed shape does not count.
pub(super) fn hash(py: Python<'_>, object: &Object) -> PyResult<isize> {
    let mut hashes = vec![object.class().name.into_pyobject(py)?.hash()?];
    for field in object.class().fields {
        let hash = match (field.kind, object.view().word(field.index)) {
            (Kind::Json, _) | (_, None) => continue,
            (Kind::Double, Some(word)) if f64::from_bits(word).is_nan() => 0,
            _ => {
                let value = read::value(py, object, field)?;
                // Null is equal to what is not there.
                if value.is_none() {
                    continue;
                }
                // A union may hold JSON.
                value.hash().unwrap_or_default()
            }
        };
        hashes.push(hash);
    }
    PyTuple::new(py, hashes)?.hash()
}

/// `==` and `!=`.
pub(super) fn compare<'py>(
    py: Python<'py>,
    object: &Object,
    other: &Bound<'py, PyAny>,
    operator: c_int,
) -> PyResult<Bound<'py, PyAny>> {
    let other = memory::of_value(other).filter(|other| other.class().is(object.class()));
    let is_equal = match (CompareOp::from_raw(operator), other) {
        (Some(CompareOp::Eq), Some(other)) => is_equal(py, object, other)?,
        (Some(CompareOp::Ne), Some(other)) => !is_equal(py, object, other)?,
        _ => return Ok(py.NotImplemented().into_bound(py)),
    };
    Ok(is_equal.into_pyobject(py)?.to_owned().into_any())
}

fn is_equal(py: Python<'_>, object: &Object, other: &Object) -> PyResult<bool> {
    // An event of a stream is more than its text, which is the data alone.
    let is_text = !matches!(object.class().codec, Codec::Sse);
    let are_whole = is_text && object.is_whole() && other.is_whole();
    let are_alike = are_whole && object.wire() == other.wire() && object.text() == other.text();
    if object.is_same(other) || are_alike {
        return Ok(true);
    }
    for field in object.class().fields {
        if let Kind::Double = field.kind {
            let double = |object: &Object| object.view().word(field.index).map(f64::from_bits);
            let (ours, its) = (double(object), double(other));
            // What is no number is the same in both.
            let are_none = [ours, its].iter().all(|value| value.is_some_and(f64::is_nan));
            if ours != its && !are_none {
                return Ok(false);
            }
        } else if !read::value(py, object, field)?.eq(read::value(py, other, field)?)? {
            return Ok(false);
        }
    }
    rest(py, object)?.eq(rest(py, other)?)
}

impl Class {
    /// Whether it is the same class.
    pub(crate) fn is(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

fn copy<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    Ok(memory::itself(py, object))
}

fn deep_copy<'py>(
    py: Python<'py>,
    object: &Object,
    _: &Bound<'py, PyTuple>,
    _: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    copy(py, object)
}

/// The same message with other values.
fn replace<'py>(
    py: Python<'py>,
    object: &Object,
    arguments: &Bound<'py, PyTuple>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let values = PyDict::new(py);
    for field in object.class().fields.iter().filter(|field| build::is_given(field)) {
        if object.view().word(field.index).is_some() || field.need == Need::Nullable {
            values.set_item(field.name, read::value(py, object, field)?)?;
        }
    }
    if object.class().has_rest {
        values.set_item("rest", rest(py, object)?)?;
    }
    if let Some(changes) = changes {
        values.update(changes.as_mapping())?;
    }
    build::construct(py, object.class(), arguments, Some(&values))
}

/// How a message is pickled: by its class's name and its bytes.
fn reduce<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    let class = object.class();
    if let Codec::Sse = class.codec {
        let values = class.fields.iter().map(|field| read::value(py, object, field));
        let values = PyTuple::new(py, values.collect::<PyResult<Vec<_>>>()?)?;
        let kind = &class::loaded(py, class.system)?.class(py, 0)?.kind;
        return Ok((kind, values).into_pyobject(py)?.into_any());
    }
    let restore = py.import("callevents._core")?.getattr("_restore")?;
    let text = if object.is_whole() { object.text().to_vec() } else { json_of(py, object)? };
    let system = class::loaded(py, class.system)?.table.module;
    let text = PyBytes::new(py, &text);
    let arguments = (system, class.name, object.wire().number(), text).into_pyobject(py)?;
    Ok((restore, arguments).into_pyobject(py)?.into_any())
}

fn to_dict<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    if let Codec::Json { .. } = object.class().codec {
        return json::text_to_python(py, &json_of(py, object)?);
    }
    let dict = PyDict::new(py);
    for field in object.class().fields {
        dict.set_item(field.wire, read::value(py, object, field)?)?;
    }
    Ok(dict.into_any())
}

fn to_json<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    read::decode(py, &json_of(py, object)?)
}

fn encode_json<'py>(py: Python<'py>, object: &Object) -> PyResult<Bound<'py, PyAny>> {
    Ok(PyBytes::new(py, &json_of(py, object)?).into_any())
}

/// The message as JSON: what is sent, where JSON is sent.
pub(crate) fn json_of(py: Python<'_>, object: &Object) -> PyResult<Vec<u8>> {
    match object.class().codec {
        Codec::Json { build, .. } if object.is_whole() => {
            build(object.text(), object.wire()).map_err(|error| raise(py, error))
        }
        _ => json::written(
            |writer| {
                write_object(py, object.view(), writer);
                Ok(())
            },
            py,
        ),
    }
}

/// The exception for a message that could not be built anew.
pub(crate) fn raise(py: Python<'_>, error: BuildError) -> PyErr {
    match error {
        BuildError::Decode(error) => crate::errors::decode(py, error),
        BuildError::Encode(error) => crate::errors::encode(py, error),
    }
}

/// Writes an object from its image.
///
/// It calls itself for what is nested: as deep as classes are in each other.
fn write_object(py: Python<'_>, view: View<'_>, writer: &mut Writer<'_>) {
    writer.begin_object();
    for field in view.class.fields.iter().filter(|field| !field.wire.is_empty()) {
        match view.word(field.index) {
            Some(word) => {
                writer.key(field.wire);
                write_word(py, view, field, &field.kind, word, writer);
            }
            None if field.need == Need::Nullable => {
                writer.key(field.wire).null();
            }
            None => {}
        }
    }
    for (key, value) in view.rest() {
        writer.key(read::string(view, key).as_str());
        writer.raw(Raw::new(view.span(value)).unwrap_or_default());
    }
    writer.end_object();
}

fn write_word(
    py: Python<'_>,
    view: View<'_>,
    field: &Field,
    kind: &Kind,
    word: u64,
    writer: &mut Writer<'_>,
) {
    let table = SYSTEMS[field.system as usize];
    match *kind {
        Kind::Bool => writer.bool(word != 0),
        Kind::Loops if word == u64::MAX => writer.null(),
        Kind::Unsigned(_) | Kind::Loops => writer.u64(word),
        Kind::Signed | Kind::Signed32 => writer.i64(word as i64),
        Kind::Double => write_double(writer, f64::from_bits(word)),
        Kind::Text => writer.string(read::string(view, word).as_str()),
        Kind::Bytes => writer.string(STANDARD.encode(view.span(word)).as_str()),
        Kind::Enum(at) | Kind::Name(at) => match table.enums.get(at).map(|row| &row.members) {
            Some(Members::Numbers(members)) => {
                match members.iter().find(|member| member.1 == word as i64) {
                    Some(member) => writer.string(member.0),
                    None => writer.i64(word as i64),
                }
            }
            Some(Members::Names(members)) if word & KNOWN != 0 => {
                let member = members.get((word & !KNOWN) as usize);
                writer.string(member.map_or("", |member| member.1))
            }
            _ => writer.string(read::string(view, word).as_str()),
        },
        Kind::Json | Kind::List(_) => writer.raw(Raw::new(view.span(word)).unwrap_or_default()),
        Kind::Always(word) => writer.string(word.text),
        Kind::UnionName(variants) if word & KNOWN != 0 => {
            let variant = variants.get((word & !KNOWN) as usize);
            writer.string(variant.map_or("", |variant| variant.name.text))
        }
        Kind::UnionName(_) => writer.string(read::string(view, word).as_str()),
        Kind::Record(at) => {
            match table.classes.get(at) {
                Some(class) => write_object(py, view.part(class, word as u32), writer),
                None => {
                    writer.null();
                }
            }
            writer
        }
        Kind::Union(variants) => {
            let (position, word) = (view.word_at(word), view.word_at(word + 1));
            match variants.get(position as usize).and_then(|variant| variant.kind.as_ref()) {
                Some(kind) => write_word(py, view, field, kind, word, writer),
                None => {
                    writer.raw(Raw::new(view.span(word)).unwrap_or_default());
                }
            }
            writer
        }
    };
}

fn write_double<'w, 'o>(writer: &'w mut Writer<'o>, value: f64) -> &'w mut Writer<'o> {
    // As protobuf's JSON mapping has it.
    if value.is_nan() {
        writer.string("NaN")
    } else if value.is_infinite() {
        writer.string(if value > 0.0 { "Infinity" } else { "-Infinity" })
    } else {
        writer.f64(value, FloatStyle::Rust)
    }
}
