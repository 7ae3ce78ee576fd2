//! Functions of one argument, called in the quickest way that Python has: for those that are called
//! once for each message.

#![allow(unsafe_code, reason = "PyO3 has no functions that are called so")]

use core::ffi::c_int;
use std::ffi::CString;

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyTuple};

use super::class::{answer_quickly, owned};

/// What runs when a function is called.
pub(crate) type Run = for<'py> fn(Python<'py>, &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>;

/// Makes a Python function of one that is safe: its name, its parameter's, and what it does.
macro_rules! function {
    ($py:expr, $run:path, $name:literal, $parameter:literal, $doc:literal) => {{
        #[allow(unsafe_code, reason = "Python calls it by pointer")]
        unsafe extern "C" fn call(
            _: *mut pyo3::ffi::PyObject,
            arguments: *const *mut pyo3::ffi::PyObject,
            count: pyo3::ffi::Py_ssize_t,
            names: *mut pyo3::ffi::PyObject,
        ) -> *mut pyo3::ffi::PyObject {
            // SAFETY: Python calls this with what it promises those functions.
            unsafe { $crate::record::call(arguments, count, names, ($name, $parameter), $run) }
        }
        let doc = concat!($name, "(", $parameter, ")\n--\n\n", $doc);
        $crate::record::make_function($py, $name, doc, call)
    }};
}

pub(crate) use function;

/// The function object. What Python refers to for as long as it runs is never freed.
pub(crate) fn make<'py>(
    py: Python<'py>,
    name: &str,
    doc: &str,
    call: ffi::PyCFunctionFastWithKeywords,
) -> PyResult<Bound<'py, PyCFunction>> {
    let definition = Box::leak(Box::new(ffi::PyMethodDef {
        ml_name: CString::new(name)?.into_raw(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunctionFastWithKeywords: call },
        ml_flags: FLAGS,
        ml_doc: CString::new(doc)?.into_raw(),
    }));
    let none = core::ptr::null_mut();
    // SAFETY: the definition lives for ever, and the function is of the type that its flags say.
    let made = unsafe { ffi::PyCFunction_NewEx(definition, none, none) };
    Ok(owned(py, made)?.cast_into()?)
}

const FLAGS: c_int = ffi::METH_FASTCALL | ffi::METH_KEYWORDS;

/// Runs a function of this name and parameter.
///
/// # Safety
/// There are `count` arguments by position, and behind them as many as `names`, a tuple or null,
/// has names; all live during the call.
#[inline(always)]
pub(crate) unsafe fn call(
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
    (name, parameter): (&str, &str),
    run: Run,
) -> *mut ffi::PyObject {
    // SAFETY: see above; Python calls functions only where it is attached.
    unsafe {
        let py = Python::assume_attached();
        let given = Bound::from_borrowed_ptr_or_opt(py, names);
        let is_given = match &given {
            None => count == 1,
            Some(names) => count == 0 && is_only(names, parameter),
        };
        answer_quickly(py, || {
            if !is_given {
                let text = format!("{name}() takes exactly one argument: '{parameter}'");
                return Err(PyTypeError::new_err(text));
            }
            run(py, &Borrowed::from_ptr(py, *arguments))
        })
    }
}

/// Whether this is the one name.
fn is_only(names: &Bound<'_, PyAny>, parameter: &str) -> bool {
    let Ok(names) = names.cast::<PyTuple>() else { return false };
    names.len() == 1 && names.get_item(0).is_ok_and(|name| name.eq(parameter).unwrap_or(false))
}
