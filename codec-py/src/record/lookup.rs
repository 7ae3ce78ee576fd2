//! Attributes by their names: quicker than Python's own way.
//!
//! Code names attributes by strings that exist once in a process, so that their addresses tell
//! them apart. A name that is not found here, for whatever reason, is looked up in the usual way.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::table::Field;

/// The attributes of a class.
pub(crate) struct Names {
    /// The address of a name, and the attribute: in places of a number that is a power of two.
    places: Box<[(usize, Option<&'static Field>)]>,
    /// What keeps the names where they are.
    _names: Vec<Py<PyString>>,
}

impl Names {
    pub(super) fn new(py: Python<'_>, fields: &'static [Field]) -> Self {
        // At least half of the places stay empty, so that a search ends soon.
        let count = (2 * fields.len() + 1).next_power_of_two();
        let mut places = vec![(0, None); count].into_boxed_slice();
        let mut names = Vec::new();
        for field in fields {
            let name = PyString::intern(py, field.name);
            let address = name.as_ptr() as usize;
            let mut at = place(address, count);
            while places.get(at).is_some_and(|row| row.0 != 0) {
                at = (at + 1) & (count - 1);
            }
            if let Some(row) = places.get_mut(at) {
                *row = (address, Some(field));
            }
            names.push(name.unbind());
        }
        Self { places, _names: names }
    }

    /// The attribute of this name.
    #[inline(always)]
    pub(super) fn find(&self, name: *const ffi::PyObject) -> Option<&'static Field> {
        let mut at = place(name as usize, self.places.len());
        loop {
            let (address, field) = *self.places.get(at)?;
            if address == name as usize {
                return field;
            }
            if address == 0 {
                return None;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }
}

/// Objects lie at multiples of 16 bytes.
#[inline(always)]
fn place(address: usize, count: usize) -> usize {
    (address >> 4 ^ address >> 10) & (count - 1)
}
