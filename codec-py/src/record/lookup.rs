//! Attributes by their names: quicker than Python's own way.
//!
//! Code names attributes by strings that exist once in a process, so that their addresses tell
//! them apart. A name that is not found here, for whatever reason, is looked up in the usual way.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::image::presence_len;
use crate::table::Field;

/// The attributes of a class.
pub(crate) struct Names {
    /// In places of a number that is a power of two.
    places: Box<[Place]>,
    /// What keeps the names where they are.
    _names: Vec<Py<PyString>>,
}

#[derive(Clone)]
struct Place {
    /// The address of the name; 0 if the place is empty.
    address: usize,
    attribute: Option<Attribute>,
}

/// An attribute, and where it stands in a node.
#[derive(Clone)]
pub(super) struct Attribute {
    pub(super) field: &'static Field,
    /// Which of the words with bits has its bit, and that bit.
    pub(super) presence: usize,
    pub(super) bit: u64,
    /// The position of its word.
    pub(super) slot: usize,
}

impl Names {
    pub(super) fn new(py: Python<'_>, fields: &'static [Field]) -> Self {
        // At least half of the places stay empty, so that a search ends soon.
        let count = (2 * fields.len() + 1).next_power_of_two();
        let mut places = vec![Place { address: 0, attribute: None }; count].into_boxed_slice();
        let mut names = Vec::new();
        for field in fields {
            let name = PyString::intern(py, field.name);
            let address = name.as_ptr() as usize;
            let mut at = place(address, count);
            while places.get(at).is_some_and(|place| place.address != 0) {
                at = (at + 1) & (count - 1);
            }
            let index = field.index as usize;
            let attribute = Some(Attribute {
                field,
                presence: index / 64,
                bit: 1 << (index % 64),
                slot: presence_len(fields.len()) + index,
            });
            if let Some(place) = places.get_mut(at) {
                *place = Place { address, attribute };
            }
            names.push(name.unbind());
        }
        Self { places, _names: names }
    }

    /// The attribute of this name.
    #[inline(always)]
    pub(super) fn find(&self, name: *const ffi::PyObject) -> Option<&Attribute> {
        let mut at = place(name as usize, self.places.len());
        loop {
            let place = self.places.get(at)?;
            if place.address == name as usize {
                return place.attribute.as_ref();
            }
            if place.address == 0 {
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
