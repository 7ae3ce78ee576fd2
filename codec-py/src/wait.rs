//! Objects that several threads may use at once: one waits for the other.

use std::sync::{Mutex, MutexGuard};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;

/// What is locked, as soon as no other thread uses it. No code of Python may run until it is let
/// go: that code could ask for the same object, and wait for itself.
pub(crate) fn wait<'m, T>(py: Python<'_>, state: &'m Mutex<T>) -> PyResult<MutexGuard<'m, T>> {
    let broken = |_| PyRuntimeError::new_err("an earlier call of this object was broken off");
    state.lock_py_attached(py).map_err(broken)
}
