//! Messages from the values that a constructor is given: they become the bytes of the wire, and
//! those are decoded. So a message that was built is one that could have come.

use callevents::Text;
use callevents::describe::Value;
use callevents::gateway::{BodyFormat, Message};
use callevents::json::{FloatStyle, JsonStr, Writer};
use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use super::class::{self, Loaded, loaded};
use super::image::Image;
use super::memory::{self, Wire};
use super::{json, methods};
use crate::buffer::Source;
use crate::generated::SYSTEMS;
use crate::table::{Class, Codec, Field, Kind, Need, Variant};
use crate::{errors, systems};

/// Whether a constructor takes the field: not if it is always the same.
pub(super) fn is_given(field: &Field) -> bool {
    !matches!(field.kind, Kind::Always(_))
}

/// What a constructor was given: a place for each field of the class, and the other members.
pub(crate) struct Given<'py> {
    pub(crate) class: &'static Class,
    pub(crate) values: Vec<Option<Bound<'py, PyAny>>>,
    pub(crate) rest: Option<Bound<'py, PyDict>>,
}

impl<'py> Given<'py> {
    /// The value of a field; `None` also where it is Python's.
    pub(crate) fn get(&self, name: &str) -> Option<&Bound<'py, PyAny>> {
        let at = self.class.fields.iter().position(|field| field.name == name)?;
        self.values.get(at)?.as_ref().filter(|value| !value.is_none())
    }

    /// Whether a field is given as `None`.
    pub(crate) fn is_null(&self, name: &str) -> bool {
        let mut fields = self.class.fields.iter().zip(&self.values);
        let is_none = |value: &Bound<'_, PyAny>| value.is_none();
        fields.any(|(field, value)| field.name == name && value.as_ref().is_some_and(is_none))
    }
}

/// Makes a message of a class.
pub(super) fn construct<'py>(
    py: Python<'py>,
    class: &'static Class,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut given = take(class, arguments, keywords)?;
    infer_name(&mut given);
    check(&given)?;
    check_union(&given)?;
    let loaded = loaded(py, class.system)?;
    let at = loaded.position(class);
    match class.codec {
        Codec::Gateway => {
            let text = gateway(&given)?;
            loaded.restore(py, at, &text, Wire::Usual)
        }
        Codec::Sse => systems::sse::construct(py, &given),
        Codec::Json { build, .. } => {
            let wire = systems::wire_of(&given)?;
            let text = json::written(
                |writer| {
                    if !systems::write(writer, &given)? {
                        object(writer, &given)?;
                    }
                    Ok(())
                },
                py,
            )?;
            let text = build(&text, wire).map_err(|error| methods::raise(py, error))?;
            loaded.restore(py, at, &text, wire)
        }
    }
}

impl Loaded {
    /// The message of the class at a position, as `text` has it.
    pub(crate) fn restore<'py>(
        &'static self,
        py: Python<'py>,
        at: usize,
        text: &[u8],
        wire: Wire,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.restore_from(py, at, &Source::Copied(text.into()), wire)
    }

    /// The same, of a text that something may hold.
    pub(crate) fn restore_from<'py>(
        &'static self,
        py: Python<'py>,
        at: usize,
        text: &Source<'_, '_>,
        wire: Wire,
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class(py, at)?.table;
        let bytes = text.bytes();
        let mut image = Image::new(py, bytes);
        match class.codec {
            Codec::Gateway => systems::gateway::read(&mut image, class, bytes, wire),
            Codec::Json { read, .. } => read(&mut image, bytes, wire),
            Codec::Sse => Ok(()),
        }
        .map_err(|error| errors::decode(py, error))?;
        self.object(py, at, &mut image, text, wire)
    }

    /// The same, of a text as it usually is.
    pub(crate) fn read<'py>(
        &'static self,
        py: Python<'py>,
        at: usize,
        text: &[u8],
    ) -> PyResult<Bound<'py, PyAny>> {
        self.restore(py, at, text, Wire::Usual)
    }

    /// The message of the class of this kind.
    pub(crate) fn of_kind<'py>(
        &'static self,
        py: Python<'py>,
        kind: &str,
        text: &[u8],
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = self.table.classes.iter().position(|class| class.kind == kind);
        self.read(py, at.unwrap_or(usize::MAX), text)
    }

    /// The object of an image that is made already.
    #[inline]
    pub(crate) fn object<'py>(
        &'static self,
        py: Python<'py>,
        at: usize,
        image: &mut Image<'_>,
        text: &Source<'_, '_>,
        wire: Wire,
    ) -> PyResult<Bound<'py, PyAny>> {
        let made = memory::whole(py, self.class(py, at)?, image, text, wire)?;
        image.done(py);
        class::owned(py, made)
    }

    /// The object of an image whose words were known at once: of a text, and of what stands beside
    /// it, one behind the other.
    #[inline]
    pub(crate) fn object_of<'py, const PIECES: usize>(
        &'static self,
        py: Python<'py>,
        at: usize,
        words: &[u64],
        bytes: [&[u8]; PIECES],
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class(py, at)?;
        class::owned(py, memory::make(py, class, words, bytes, None, Wire::Usual)?)
    }
}

/// Puts arguments to their fields.
fn take<'py>(
    class: &'static Class,
    arguments: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Given<'py>> {
    let mut values = vec![None; class.fields.len()];
    let mut rest = None;
    let name = class.name;
    let mut places = class.fields.iter().zip(&mut values).filter(|(field, _)| is_given(field));
    for argument in arguments {
        let Some((_, place)) = places.next() else {
            return Err(PyTypeError::new_err(format!("{name}() takes fewer positional arguments")));
        };
        *place = Some(argument);
    }
    for (key, value) in keywords.into_iter().flat_map(|keywords| keywords.iter()) {
        let key = key.cast::<PyString>()?;
        let key = key.to_str()?;
        if key == "rest" && class.has_rest {
            rest = if value.is_none() { None } else { Some(value.cast_into::<PyDict>()?) };
            continue;
        }
        let is_it = |field: &Field| field.name == key && is_given(field);
        let Some(at) = class.fields.iter().position(is_it) else {
            let text = format!("{name}() got an unexpected keyword argument '{key}'");
            return Err(PyTypeError::new_err(text));
        };
        if let Some(place @ None) = values.get_mut(at) {
            *place = Some(value);
        } else {
            let text = format!("{name}() got multiple values for argument '{key}'");
            return Err(PyTypeError::new_err(text));
        }
    }
    Ok(Given { class, values, rest })
}

/// Where the class of a union's value says which type it is, its name need not be given.
fn infer_name(given: &mut Given<'_>) {
    let is_name = |field: &Field| matches!(field.kind, Kind::UnionName(_));
    let Some(at) = given.class.fields.iter().position(is_name) else { return };
    if given.values.get(at).is_some_and(|value| value.is_some()) {
        return;
    }
    let Some(Field { kind: Kind::UnionName(variants), system, .. }) = given.class.fields.get(at)
    else {
        return;
    };
    let found = given.class.fields.iter().zip(&given.values).find_map(|(field, value)| {
        let Kind::Union(_) = field.kind else { return None };
        let value = value.as_ref()?;
        let class = memory::of_value(value)?.class();
        let is_it = |variant: &&Variant| match variant.kind {
            Some(Kind::Record(at)) => {
                SYSTEMS[*system as usize].classes.get(at).is_some_and(|row| row.is(class))
            }
            _ => false,
        };
        let mut of_class = variants.iter().filter(is_it);
        let only = of_class.next().filter(|_| of_class.next().is_none())?;
        Some(only.name.value(value.py()))
    });
    if let (Some(name), Some(place)) = (found, given.values.get_mut(at)) {
        *place = Some(name);
    }
}

/// Refuses what lacks a value that must be there.
fn check(given: &Given<'_>) -> PyResult<()> {
    for (field, value) in given.class.fields.iter().zip(&given.values) {
        let is_missing = match field.need {
            Need::Required => value.as_ref().is_none_or(|value| value.is_none()),
            Need::Nullable => value.is_none(),
            Need::Default | Need::Optional => false,
        };
        if is_missing && is_given(field) {
            let (class, field) = (given.class.name, field.name);
            let text = format!("{class}() missing a required argument: '{field}'");
            return Err(PyTypeError::new_err(text));
        }
    }
    Ok(())
}

/// Refuses a union's value of another class than its name says: it would be read as that one, with
/// members that this one does not have.
fn check_union(given: &Given<'_>) -> PyResult<()> {
    let fields = || given.class.fields.iter().zip(&given.values);
    let named = fields().find_map(|(field, value)| {
        let Kind::UnionName(variants) = field.kind else { return None };
        let name = value.as_ref()?.cast::<PyString>().ok()?.to_str().ok()?;
        variants.iter().find(|variant| variant.name.text == name)?.kind.as_ref()
    });
    let Some(Kind::Record(at)) = named else { return Ok(()) };
    for (field, value) in fields().filter(|(field, _)| matches!(field.kind, Kind::Union(_))) {
        let Some(value) = value else { continue };
        let wanted = SYSTEMS[field.system as usize].classes.get(*at);
        let is_other = |class: &&Class| {
            memory::of_value(value).is_some_and(|object| !object.class().is(class))
        };
        if let Some(wanted) = wanted.filter(is_other) {
            return Err(wrong_type(field, value, wanted.name));
        }
    }
    Ok(())
}

/// A message of the gateway as the body of a frame.
fn gateway(given: &Given<'_>) -> PyResult<Vec<u8>> {
    if let Some(text) = systems::gateway::unknown(given)? {
        return Ok(text);
    }
    let class = given.class;
    let missing = || PyTypeError::new_err("there is no such message");
    let mut message = Message::of_kind(class.kind).ok_or_else(missing)?;
    for (index, (field, value)) in class.fields.iter().zip(&given.values).enumerate() {
        let Some(value) = value.as_ref().filter(|value| !value.is_none()) else { continue };
        let value = match field.kind {
            Kind::Bool => Value::Bool(exact::<PyBool>(field, value, "bool")?.is_true()),
            Kind::Unsigned(_) => Value::Unsigned(unsigned(field, value)?),
            Kind::Double => Value::Double(double(field, value)?),
            Kind::Text => Value::Text(Text::new(text(field, value)?)),
            Kind::Bytes => Value::Bytes(exact::<PyBytes>(field, value, "bytes")?.as_bytes()),
            Kind::Enum(_) => Value::Enum(signed(field, value)?),
            _ => Value::Signed(signed(field, value)?),
        };
        message.set(index, value).map_err(|_| out_of_range(field))?;
    }
    let mut out = vec![0; message.encoded_len(BodyFormat::Envelope)];
    let len = message.encode(BodyFormat::Envelope, &mut out);
    match len {
        Ok(len) => out.truncate(len),
        Err(error) => return Err(errors::encode(python_of(given), error)),
    }
    Ok(out)
}

/// Whoever constructs something is attached to Python.
#[allow(unsafe_code, reason = "a message without any field holds no value that would prove it")]
fn python_of<'py>(_: &Given<'py>) -> Python<'py> {
    // SAFETY: values of Python with this lifetime exist only where it is attached.
    unsafe { Python::assume_attached() }
}

/// Writes the members of an object.
fn object(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<()> {
    writer.begin_object();
    members(writer, given)?;
    writer.end_object();
    Ok(())
}

/// Writes the members that are given.
pub(crate) fn members(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<()> {
    for (field, value) in given.class.fields.iter().zip(&given.values) {
        if field.wire.is_empty() {
            continue;
        }
        if let Kind::Always(word) = field.kind {
            writer.key(field.wire).string(word.text);
            continue;
        }
        let Some(value) = value else { continue };
        if value.is_none() {
            if is_null(given, field) {
                writer.key(field.wire).null();
            }
            continue;
        }
        writer.key(field.wire);
        member(writer, field, &field.kind, value)?;
    }
    rest(writer, given)
}

/// Writes the members that no field is for.
pub(crate) fn rest(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<()> {
    for (key, value) in given.rest.iter().flat_map(|rest| rest.iter()) {
        let key = key.cast::<PyString>()?.to_str()?;
        if is_written(given, key) {
            // Of two members of one name a reader takes one.
            let text = format!("rest: '{key}' is the name of a field, which is given too");
            return Err(PyTypeError::new_err(text));
        }
        writer.key(key);
        json::write(writer, &value, 1)?;
    }
    Ok(())
}

/// Whether a field is written as the member of this name.
fn is_written(given: &Given<'_>, name: &str) -> bool {
    let mut fields = given.class.fields.iter().zip(&given.values);
    fields.any(|(field, value)| {
        let is_given = match value {
            Some(value) => !value.is_none() || is_null(given, field),
            None => matches!(field.kind, Kind::Always(_)),
        };
        is_given && !field.wire.is_empty() && field.wire == name
    })
}

/// Whether a field that is given as `None` is null on the wire. What comes with a name that is not
/// known may be that, and may have to be there.
fn is_null(given: &Given<'_>, field: &Field) -> bool {
    let is_unknown = |(field, name): (&Field, &Option<Bound<'_, PyAny>>)| match (field.kind, name) {
        (Kind::UnionName(variants), Some(name)) => {
            !variants.iter().any(|variant| name.eq(variant.name.text).unwrap_or_default())
        }
        _ => false,
    };
    let mut fields = given.class.fields.iter().zip(&given.values);
    field.need == Need::Nullable || matches!(field.kind, Kind::Union(_)) && fields.any(is_unknown)
}

fn member(
    writer: &mut Writer<'_>,
    field: &Field,
    kind: &Kind,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    match *kind {
        Kind::Bool => {
            writer.bool(exact::<PyBool>(field, value, "bool")?.is_true());
        }
        Kind::Unsigned(limit) => {
            let number = unsigned(field, value)?;
            if number > limit {
                return Err(out_of_range(field));
            }
            writer.u64(number);
        }
        Kind::Loops => match value.cast::<PyString>() {
            Ok(text) if text.to_str()? == "forever" => {
                writer.null();
            }
            _ => {
                writer.u64(unsigned(field, value)?);
            }
        },
        Kind::Signed | Kind::Enum(_) => {
            writer.i64(signed(field, value)?);
        }
        Kind::Signed32 => {
            let number = signed(field, value)?;
            if i32::try_from(number).is_err() {
                return Err(out_of_range(field));
            }
            writer.i64(number);
        }
        Kind::Double => {
            writer.f64(double(field, value)?, FloatStyle::Rust);
        }
        Kind::Text | Kind::Name(_) | Kind::UnionName(_) => {
            writer.string(JsonStr::from(text(field, value)?));
        }
        Kind::List(item) => {
            let items: Vec<_> = if let Ok(list) = value.cast::<PyList>() {
                list.iter().collect()
            } else {
                exact::<PyTuple>(field, value, "tuple or list")?.iter().collect()
            };
            writer.begin_array();
            for value in items {
                member(writer, field, item, &value)?;
            }
            writer.end_array();
        }
        Kind::Record(at) => {
            let class = SYSTEMS[field.system as usize].classes.get(at);
            let is_it = |class: &Class| match memory::of_value(value) {
                Some(object) => object.class().is(class),
                None => value.is_instance_of::<PyDict>(),
            };
            if !class.is_some_and(is_it) {
                let wanted = class.map_or("", |class| class.name);
                return Err(wrong_type(field, value, wanted));
            }
            json::write(writer, value, 1)?;
        }
        Kind::Bytes | Kind::Json | Kind::Union(_) | Kind::Always(_) => {
            json::write(writer, value, 1)?;
        }
    }
    Ok(())
}

fn is_number(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>()
}

fn exact<'a, 'py, T: pyo3::type_object::PyTypeCheck>(
    field: &Field,
    value: &'a Bound<'py, PyAny>,
    wanted: &str,
) -> PyResult<&'a Bound<'py, T>> {
    value.cast::<T>().map_err(|_| wrong_type(field, value, wanted))
}

/// A text, or a member of an enumeration of texts.
pub(crate) fn text<'a>(field: &Field, value: &'a Bound<'_, PyAny>) -> PyResult<&'a str> {
    exact::<PyString>(field, value, "str")?.to_str()
}

fn unsigned(field: &Field, value: &Bound<'_, PyAny>) -> PyResult<u64> {
    let number = exact::<PyInt>(field, value, "int")?;
    number.extract().map_err(|_| out_of_range(field))
}

fn signed(field: &Field, value: &Bound<'_, PyAny>) -> PyResult<i64> {
    let number = exact::<PyInt>(field, value, "int")?;
    number.extract().map_err(|_| out_of_range(field))
}

fn double(field: &Field, value: &Bound<'_, PyAny>) -> PyResult<f64> {
    if !is_number(value) {
        return Err(wrong_type(field, value, "float"));
    }
    value.extract()
}

fn wrong_type(field: &Field, value: &Bound<'_, PyAny>, wanted: &str) -> PyErr {
    let got = value.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    PyTypeError::new_err(format!("{}: expected {wanted}, got {got}", field.name))
}

fn out_of_range(field: &Field) -> PyErr {
    PyOverflowError::new_err(format!("{}: the number is out of range", field.name))
}
