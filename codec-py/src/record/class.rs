//! The classes of messages, made from their tables when a system is first used.
//!
//! One function reads the attributes of all classes. That is what keeps reading one as fast as a
//! class that was written by hand, and a hundred classes no larger than one.

#![allow(unsafe_code, reason = "PyO3 makes classes at compile time only")]

use core::ffi::{CStr, c_int, c_uint, c_void};
use core::panic::AssertUnwindSafe;
use core::ptr;
use std::ffi::CString;
use std::panic::catch_unwind;

use pyo3::exceptions::{PySystemError, PyTypeError};
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use super::lookup::Names;
use super::memory::{self, Object};
use super::methods::{self, Call, Method};
use super::names::Enumeration;
use super::{build, read};
use crate::generated::SYSTEMS;
use crate::table::{Class, Field, Kind, Need, SystemId, SystemTable};

/// A system's classes and enumerations as Python has them.
pub(crate) struct Loaded {
    pub(crate) table: &'static SystemTable,
    classes: Vec<Made>,
    pub(crate) enums: Vec<Enumeration>,
}

/// A class that was made.
pub(crate) struct Made {
    pub(crate) kind: Py<PyType>,
    pub(crate) table: &'static Class,
    pub(super) names: Names,
}

static BASE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static LOADED: [PyOnceLock<Loaded>; 5] = [const { PyOnceLock::new() }; 5];

/// A system's classes; they are made when it is first asked for.
#[inline]
pub(crate) fn loaded(py: Python<'_>, id: SystemId) -> PyResult<&'static Loaded> {
    let place = &LOADED[id as usize];
    match place.get(py) {
        Some(loaded) => Ok(loaded),
        None => place.get_or_try_init(py, || Loaded::new(py, SYSTEMS[id as usize])),
    }
}

/// A system's classes, if they are made; those of an object's system are.
#[inline(always)]
pub(super) fn loaded_already(py: Python<'_>, id: SystemId) -> Option<&'static Loaded> {
    LOADED[id as usize].get(py)
}

/// The base of all classes, if there is any class yet.
pub(super) fn base(py: Python<'_>) -> Option<&'static Py<PyType>> {
    BASE.get(py)
}

/// The base of all classes.
pub(crate) fn make_base(py: Python<'_>) -> PyResult<&'static Py<PyType>> {
    BASE.get_or_try_init(py, || {
        let doc = "Record()\n--\n\nWhat all messages are: values that never change.";
        let methods = methods::of_all();
        let spec = Spec {
            name: "callevents.Record".to_owned(),
            doc: doc.to_owned(),
            attributes: &[],
            has_rest: false,
            methods,
            given: None,
        };
        spec.make(py, None).map(Bound::unbind)
    })
}

impl Loaded {
    fn new(py: Python<'_>, table: &'static SystemTable) -> PyResult<Self> {
        let base = make_base(py)?.bind(py);
        let enums = table.enums.iter().map(|row| Enumeration::new(py, table, row));
        let enums = enums.collect::<PyResult<Vec<_>>>()?;
        let mut classes = Vec::with_capacity(table.classes.len());
        for class in table.classes {
            let given = class.fields.iter().filter(|field| build::is_given(field));
            let names: Vec<_> = given.map(|field| field.name).collect();
            let spec = Spec {
                name: match table.id {
                    SystemId::Sse => format!("callevents.{}", class.name),
                    _ => format!("callevents.{}.{}", table.module, class.name),
                },
                doc: documentation(class),
                attributes: class.fields,
                has_rest: class.has_rest,
                methods: methods::of_class(class),
                given: Some(PyTuple::new(py, names)?),
            };
            let made = spec.make(py, Some(base))?;
            let names = Names::new(py, class.fields, &enums);
            classes.push(Made { kind: made.unbind(), table: class, names });
        }
        Ok(Self { table, classes, enums })
    }

    /// The class at a position.
    #[inline]
    pub(crate) fn class(&'static self, _: Python<'_>, at: usize) -> PyResult<&'static Made> {
        self.made(at).ok_or_else(|| PySystemError::new_err("there is no such class"))
    }

    /// The same, if there is one.
    #[inline(always)]
    pub(super) fn made(&'static self, at: usize) -> Option<&'static Made> {
        self.classes.get(at)
    }

    /// The enumeration at a position.
    #[inline]
    pub(crate) fn enumeration(&self, at: usize) -> PyResult<&Enumeration> {
        self.enums.get(at).ok_or_else(|| PySystemError::new_err("there is no such enumeration"))
    }

    /// The position of the class of this table.
    pub(crate) fn position(&self, class: &'static Class) -> usize {
        let is_it = |row: &Class| ptr::eq(row, class);
        self.table.classes.iter().position(is_it).unwrap_or_default()
    }
}

/// The class's table, by the class.
pub(super) fn table_of(py: Python<'_>, kind: *const ffi::PyTypeObject) -> Option<&'static Class> {
    LOADED.iter().filter_map(|place| place.get(py)).find_map(|loaded| {
        let is_it = |class: &&Made| class.kind.bind(py).as_type_ptr().cast_const() == kind;
        Some(loaded.classes.iter().find(is_it)?.table)
    })
}

/// The value that a new reference stands for.
#[inline(always)]
pub(super) fn owned<'py>(
    py: Python<'py>,
    object: *mut ffi::PyObject,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: those who call this hand over the one reference of an object that they have made.
    unsafe { Bound::from_owned_ptr_or_err(py, object) }
}

/// The documentation, with the constructor's signature as Python reads it.
fn documentation(class: &Class) -> String {
    let mut signature = Vec::new();
    // Python wants those without default in front.
    let (needed, others): (Vec<_>, Vec<_>) = class
        .fields
        .iter()
        .filter(|field| build::is_given(field))
        .partition(|field| matches!(field.need, Need::Required | Need::Nullable));
    if !needed.is_empty() && !others.is_empty() {
        signature.push("*".to_owned());
    }
    signature.extend(needed.iter().map(|field| match field.kind {
        // It follows from the class of what comes with it.
        Kind::UnionName(_) => format!("{}=...", field.name),
        _ => field.name.to_owned(),
    }));
    signature.extend(others.iter().map(|field| format!("{}=...", field.name)));
    if class.has_rest {
        signature.push("rest=None".to_owned());
    }
    format!("{}({})\n--\n\n{}", class.name, signature.join(", "), class.doc)
}

/// What a class is to be made of.
struct Spec<'py> {
    name: String,
    doc: String,
    attributes: &'static [Field],
    has_rest: bool,
    methods: Vec<Method>,
    /// What the constructor takes, in its order; the base cannot be constructed.
    given: Option<Bound<'py, PyTuple>>,
}

impl<'py> Spec<'py> {
    /// Makes the class. What Python refers to for as long as it runs is never freed.
    fn make(
        self,
        py: Python<'py>,
        base: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyType>> {
        let mut getters: Vec<ffi::PyGetSetDef> = self.attributes.iter().map(getter).collect();
        if self.has_rest {
            getters.push(ffi::PyGetSetDef {
                name: c"rest".as_ptr(),
                get: Some(get_rest),
                set: None,
                doc: c"What else the object holds, by the names of the wire.".as_ptr(),
                closure: ptr::null_mut(),
            });
        }
        getters.push(ffi::PyGetSetDef::default());
        let mut methods: Vec<_> = self.methods.into_iter().map(method).collect();
        methods.push(ffi::PyMethodDef::zeroed());
        let slot = |slot: c_int, pfunc: *mut c_void| ffi::PyType_Slot { slot, pfunc };
        let mut slots = vec![
            slot(ffi::Py_tp_dealloc, memory::deallocate as *mut c_void),
            slot(ffi::Py_tp_doc, lasting(&self.doc).as_ptr().cast_mut().cast()),
            slot(ffi::Py_tp_getset, getters.leak().as_mut_ptr().cast()),
            slot(ffi::Py_tp_methods, methods.leak().as_mut_ptr().cast()),
        ];
        // An object of another class than its own would be read as what it is not.
        let mut flags = ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_IMMUTABLETYPE;
        if self.given.is_none() {
            flags |= ffi::Py_TPFLAGS_BASETYPE | ffi::Py_TPFLAGS_DISALLOW_INSTANTIATION;
            slots.push(slot(ffi::Py_tp_repr, repr as *mut c_void));
            slots.push(slot(ffi::Py_tp_hash, hash as *mut c_void));
            slots.push(slot(ffi::Py_tp_richcompare, compare as *mut c_void));
        } else {
            slots.push(slot(ffi::Py_tp_new, new as *mut c_void));
            slots.push(slot(ffi::Py_tp_getattro, get_attribute as *mut c_void));
        }
        slots.push(slot(0, ptr::null_mut()));
        let mut spec = ffi::PyType_Spec {
            name: lasting(&self.name).as_ptr(),
            basicsize: size_of::<Object>() as c_int,
            itemsize: 0,
            flags: flags as c_uint,
            slots: slots.as_mut_ptr(),
        };
        let base = base.map_or(ptr::null_mut(), |base| base.as_ptr());
        // SAFETY: the specification and its slots live during the call; what Python keeps
        // pointers to (names, documentation, tables) is leaked. The functions are of the types
        // that their slots want, and objects of this class are made by `memory` only, whose header
        // has the size that is given here. Nobody has seen the class when it gets its attribute.
        let made = unsafe {
            let made = ffi::PyType_FromSpecWithBases(&raw mut spec, base);
            let made = Bound::from_owned_ptr_or_err(py, made)?;
            if let Some(given) = self.given {
                // What the flag refuses to `setattr`.
                let (kind, name) = (made.as_ptr(), intern!(py, "__match_args__").as_ptr());
                if ffi::PyObject_GenericSetAttr(kind, name, given.as_ptr()) != 0 {
                    return Err(PyErr::fetch(py));
                }
                ffi::PyType_Modified(kind.cast());
            }
            made
        };
        Ok(made.cast_into::<PyType>()?)
    }
}

/// The row of an attribute in a class's table.
fn getter(field: &'static Field) -> ffi::PyGetSetDef {
    ffi::PyGetSetDef {
        name: lasting(field.name).as_ptr(),
        get: Some(get),
        set: None,
        doc: lasting(field.doc).as_ptr(),
        closure: ptr::from_ref(field).cast_mut().cast(),
    }
}

fn method(method: Method) -> ffi::PyMethodDef {
    let (pointer, flags) = match method.call {
        Call::NoArguments(function) => {
            (ffi::PyMethodDefPointer { PyCFunction: function }, ffi::METH_NOARGS)
        }
        Call::Keywords(function) => (
            ffi::PyMethodDefPointer { PyCFunctionWithKeywords: function },
            ffi::METH_VARARGS | ffi::METH_KEYWORDS,
        ),
    };
    ffi::PyMethodDef {
        ml_name: lasting(method.name).as_ptr(),
        ml_meth: pointer,
        ml_flags: flags,
        ml_doc: lasting(method.doc).as_ptr(),
    }
}

/// A text for as long as the process runs.
fn lasting(text: &str) -> &'static CStr {
    Box::leak(CString::new(text).unwrap_or_default().into_boxed_c_str())
}

/// Runs what Python called, and gives it a new reference, or null and an exception.
///
/// PyO3 is told that the thread is attached, which it cannot see where it did not make the
/// function: it would keep what errors refer to until one of its own functions is called.
pub(super) fn answer<'py>(
    py: Python<'py>,
    run: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    Python::attach(|_| answer_quickly(py, run))
}

/// The same, for what makes no error unless it fails: PyO3 is told only then, for that takes a
/// tenth of the time in which a message is parsed.
pub(super) fn answer_quickly<'py>(
    py: Python<'py>,
    run: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    let error = match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(value)) => return value.into_ptr(),
        Ok(Err(error)) => error,
        Err(_) => PySystemError::new_err("callevents has a fault: it panicked"),
    };
    Python::attach(|_| error.restore(py));
    ptr::null_mut()
}

/// Reads an attribute by its name.
unsafe extern "C" fn get_attribute(
    object: *mut ffi::PyObject,
    name: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an object of the class that has this slot, and with a name.
    unsafe {
        let found = memory::of_pointer(object);
        let Some(attribute) = found.attribute(name) else {
            return ffi::PyObject_GenericGetAttr(object, name);
        };
        let py = Python::assume_attached();
        let value = match found.word(attribute) {
            Some(word) => read::quick(py, found, attribute, word),
            None => Some(py.None().into_ptr()),
        };
        match value {
            Some(value) => value,
            None => get_slowly(py, found, attribute.field),
        }
    }
}

/// On its own, for it needs more of the stack than the others.
#[cold]
#[inline(never)]
fn get_slowly(py: Python<'_>, object: &Object, field: &'static Field) -> *mut ffi::PyObject {
    answer_quickly(py, || read::value(py, object, field))
}

/// Reads an attribute; `closure` is its row.
unsafe extern "C" fn get(object: *mut ffi::PyObject, closure: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an object of the class whose table holds the row, and the
    // closure is a pointer to a static row.
    let (py, object, field) = unsafe {
        (Python::assume_attached(), memory::of_pointer(object), &*closure.cast::<Field>())
    };
    get_slowly(py, object, field)
}

unsafe extern "C" fn get_rest(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an object of a class of ours.
    let (py, object) = unsafe { (Python::assume_attached(), memory::of_pointer(object)) };
    answer_quickly(py, || methods::rest(py, object).map(Bound::into_any))
}

unsafe extern "C" fn repr(object: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an object of a class of ours.
    let (py, object) = unsafe { (Python::assume_attached(), memory::of_pointer(object)) };
    answer(py, || methods::repr(py, object).map(Bound::into_any))
}

unsafe extern "C" fn hash(object: *mut ffi::PyObject) -> ffi::Py_hash_t {
    // SAFETY: Python calls this with an object of a class of ours.
    let (py, object) = unsafe { (Python::assume_attached(), memory::of_pointer(object)) };
    let mut hash = 0;
    let done = answer(py, || {
        hash = methods::hash(py, object)?;
        Ok(py.None().into_bound(py))
    });
    if done.is_null() {
        return -1;
    }
    // SAFETY: this is the reference that was made for the answer.
    unsafe { ffi::Py_DECREF(done) };
    // The value -1 says that there is an exception.
    if hash == -1 { -2 } else { hash }
}

unsafe extern "C" fn compare(
    object: *mut ffi::PyObject,
    other: *mut ffi::PyObject,
    operator: c_int,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an object of a class of ours and any other, both alive.
    let (py, object, other) = unsafe {
        let py = Python::assume_attached();
        (py, memory::of_pointer(object), Bound::from_borrowed_ptr(py, other))
    };
    answer(py, || methods::compare(py, object, &other, operator))
}

unsafe extern "C" fn new(
    kind: *mut ffi::PyTypeObject,
    arguments: *mut ffi::PyObject,
    keywords: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with a tuple, and with a dictionary or null.
    let (py, arguments, keywords) = unsafe { called_with(arguments, keywords) };
    answer(py, || {
        let class = table_of(py, kind);
        let class =
            class.ok_or_else(|| PyTypeError::new_err("this class cannot be derived from"))?;
        build::construct(py, class, &arguments.cast_into()?, keywords.as_ref())
    })
}

/// What a method was called with.
///
/// # Safety
/// `arguments` is a live object, `keywords` a live dictionary or null.
pub(super) unsafe fn called_with<'py>(
    arguments: *mut ffi::PyObject,
    keywords: *mut ffi::PyObject,
) -> (Python<'py>, Bound<'py, PyAny>, Option<Bound<'py, PyDict>>) {
    // SAFETY: see above; the references are borrowed, and are counted here.
    unsafe {
        let py = Python::assume_attached();
        let keywords = Bound::from_borrowed_ptr_or_opt(py, keywords);
        let keywords = keywords.and_then(|keywords| keywords.cast_into().ok());
        (py, Bound::from_borrowed_ptr(py, arguments), keywords)
    }
}
