//! Attributes by their names: quicker than Python's own way.
//!
//! Code names attributes by strings that exist once in a process, so that their addresses tell
//! them apart. A name that is not found here, for whatever reason, is looked up in the usual way.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::image::presence_len;
use super::names::Enumeration;
use crate::table::{Field, Kind, Members, Variant};

/// The attributes of a class.
pub(crate) struct Names {
    /// In places of a number that is a power of two, no two of them in the same.
    places: Box<[Place]>,
    hash: Hash,
    /// What keeps the names where they are.
    _names: Vec<Py<PyString>>,
}

/// As large as a line of a processor's cache.
#[derive(Clone)]
#[repr(align(64))]
struct Place {
    /// The address of the name; 0 if the place is empty.
    address: usize,
    attribute: Option<Attribute>,
}

/// An attribute, and where it stands in a node.
#[derive(Clone)]
pub(super) struct Attribute {
    pub(super) field: &'static Field,
    pub(super) way: Way,
    /// The bit that says whether it is there.
    pub(super) bit: u64,
    /// Which of the words with bits has it.
    pub(super) presence: u32,
    /// The position of its word.
    pub(super) slot: u32,
}

/// How Python's value is made of an attribute's word. These are those that are read most.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Text,
    Unsigned,
    Signed,
    Double,
    Bool,
    /// One of these, by its number.
    Number(&'static [Py<PyAny>]),
    /// One of these, by its position, if it is a known one.
    Name(&'static [Py<PyAny>]),
    /// An object of the class at this position.
    Part(usize),
    /// An object of one of the classes.
    Union(&'static [Variant]),
    /// Any other.
    Other,
}

impl Way {
    /// The way of a field, given the system's enumerations.
    fn of(py: Python<'_>, kind: &'static Kind, enums: &[Enumeration]) -> Self {
        match *kind {
            Kind::Text => Self::Text,
            Kind::Unsigned(_) => Self::Unsigned,
            Kind::Signed | Kind::Signed32 => Self::Signed,
            Kind::Double => Self::Double,
            Kind::Bool => Self::Bool,
            Kind::Record(at) => Self::Part(at),
            Kind::Union(variants) => Self::Union(variants),
            Kind::Enum(at) | Kind::Name(at) => enums.get(at).map_or(Self::Other, of_members),
            Kind::UnionName(variants) => {
                let names = variants.iter().map(|variant| variant.name.value(py).unbind());
                // Classes live as long as the process.
                Self::Name(Box::leak(names.collect()))
            }
            _ => Self::Other,
        }
    }
}

fn of_members(enumeration: &Enumeration) -> Way {
    match enumeration.table().members {
        Members::Names(_) => Way::Name(enumeration.members()),
        Members::Numbers(members) => {
            let is_counted = (0..).zip(members).all(|(number, member)| member.1 == number);
            if is_counted { Way::Number(enumeration.members()) } else { Way::Other }
        }
    }
}

impl Names {
    pub(super) fn new(py: Python<'_>, fields: &'static [Field], enums: &[Enumeration]) -> Self {
        let names: Vec<_> = fields.iter().map(|field| PyString::intern(py, field.name)).collect();
        let addresses: Vec<_> = names.iter().map(|name| name.as_ptr() as usize).collect();
        let hash = Hash::of(&addresses);
        let empty = Place { address: 0, attribute: None };
        let mut places = vec![empty; hash.places()].into_boxed_slice();
        for (field, address) in fields.iter().zip(addresses) {
            let index = field.index;
            let attribute = Some(Attribute {
                field,
                way: Way::of(py, &field.kind, enums),
                bit: 1 << (index % 64),
                presence: index / 64,
                slot: presence_len(fields.len()) as u32 + index,
            });
            if let Some(place) = places.get_mut(hash.place(address)) {
                *place = Place { address, attribute };
            }
        }
        Self { places, hash, _names: names.into_iter().map(Bound::unbind).collect() }
    }

    /// The attribute of this name.
    #[inline(always)]
    pub(super) fn find(&self, name: *const ffi::PyObject) -> Option<&Attribute> {
        let place = self.places.get(self.hash.place(name as usize))?;
        if place.address == name as usize { place.attribute.as_ref() } else { None }
    }
}

/// By multiplication: the highest bits of the product.
#[derive(Clone, Copy)]
struct Hash {
    factor: u64,
    shift: u32,
}

impl Hash {
    /// One that gives each of these addresses a place of its own.
    fn of(addresses: &[usize]) -> Self {
        let mut bits = (2 * addresses.len() + 2).next_power_of_two().ilog2();
        loop {
            for attempt in 0..ATTEMPTS {
                let hash = Self {
                    factor: FACTOR.wrapping_add(STEP.wrapping_mul(attempt)),
                    shift: 64 - bits,
                };
                let mut taken = vec![false; hash.places()];
                let mut take = |&address: &usize| {
                    taken
                        .get_mut(hash.place(address))
                        .is_some_and(|it| !core::mem::replace(it, true))
                };
                if addresses.iter().all(&mut take) {
                    return hash;
                }
            }
            // The more places there are, the sooner a factor is found.
            bits += 1;
        }
    }

    fn places(self) -> usize {
        1 << (64 - self.shift)
    }

    #[inline(always)]
    fn place(self, address: usize) -> usize {
        ((address as u64).wrapping_mul(self.factor) >> self.shift) as usize
    }
}

const ATTEMPTS: u64 = 256;
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
/// Even, so that all factors are odd.
const STEP: u64 = 0xd1b5_4a32_d192_ed02;
