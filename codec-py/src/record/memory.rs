//! The memory of a message's object.
//!
//! An object is a header, and behind it in the same piece of memory its image and its text. Where a
//! Python object holds exactly that text, the text stays there and that object is kept alive. A
//! part of a message that has a class of its own is an object without either: it looks into those
//! of the whole message, which it keeps alive. Nothing changes once an object is made.

#![allow(unsafe_code, reason = "PyO3 has no objects of variable size")]

use core::ptr::NonNull;

use pyo3::exceptions::PyMemoryError;
use pyo3::ffi;
use pyo3::prelude::*;

use super::class::Made;
use super::image::{ESCAPED, Image, KNOWN, LONGEST, presence_len};
use super::lookup::{Attribute, Names};
use super::pool::{self, Shelf};
use crate::buffer::Source;
use crate::errors;
use crate::table::Class;

/// What every object begins with.
#[repr(C)]
pub(crate) struct Object {
    head: ffi::PyObject,
    /// What it keeps alive: the whole message, of which this is a part; what holds the text; or null.
    owner: *mut ffi::PyObject,
    class: &'static Class,
    /// Where its attributes are, by their names.
    names: &'static Names,
    /// The image.
    words: *const u64,
    /// The text, and what stands beside it.
    bytes: *const u8,
    /// How many words the image has.
    word_count: u32,
    /// The length of the text, and of that with what stands beside it.
    text_len: u32,
    all_len: u32,
    /// The position of the node in the image.
    node: u32,
    wire: Wire,
    is_part: bool,
    /// Where its memory came from.
    shelf: Shelf,
}

/// How a whole message came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Wire {
    /// As the system writes it: an envelope, a JSON text.
    #[default]
    Usual,
    /// As protobuf.
    Protobuf,
    /// As the answer to a request of the method with this position.
    Answer(u8),
}

const _: () = assert!(size_of::<Object>().is_multiple_of(align_of::<u64>()));

/// Makes the object of a whole message.
pub(crate) fn whole(
    py: Python<'_>,
    class: &'static Made,
    image: &Image<'_>,
    text: &Source<'_, '_>,
    wire: Wire,
) -> PyResult<*mut ffi::PyObject> {
    let holder = text.holder().filter(|_| image.side.is_empty());
    let bytes = [text.bytes(), image.side.as_slice()];
    make(py, class, &image.words, bytes, holder, wire)
}

/// Makes the object of a whole message of an image: of a text, and of what stands beside it. The
/// text stays where it is if an object holds it, and nothing stands beside it.
#[inline]
pub(crate) fn make<const PIECES: usize>(
    py: Python<'_>,
    class: &'static Made,
    image: &[u64],
    bytes: [&[u8]; PIECES],
    holder: Option<&Bound<'_, PyAny>>,
    wire: Wire,
) -> PyResult<*mut ffi::PyObject> {
    let text = bytes.first().copied().unwrap_or_default();
    let all_len: usize = bytes.iter().map(|piece| piece.len()).sum();
    if all_len > LONGEST {
        return Err(errors::too_long(py, all_len));
    }
    let words = size_of_val(image);
    let copied = if holder.is_some() { 0 } else { all_len };
    let object = allocate(py, class, size_of::<Object>() + words + copied).ok_or_else(no_memory)?;
    // SAFETY: the memory is ours, large enough, and aligned for any type; the header, the words and
    // the bytes lie in it one behind the other, and the words are aligned because the header's size
    // is a multiple of theirs. What holds the text never changes it, and is kept alive.
    unsafe {
        let start = object.as_ptr().cast::<u8>().add(size_of::<Object>());
        core::ptr::copy_nonoverlapping(image.as_ptr().cast::<u8>(), start, words);
        let to = object.as_ptr();
        if let Some(holder) = holder {
            (*to).owner = holder.clone().into_ptr();
            (*to).bytes = text.as_ptr();
        } else {
            let mut end = start.add(words);
            (*to).owner = core::ptr::null_mut();
            (*to).bytes = end;
            for piece in bytes {
                core::ptr::copy_nonoverlapping(piece.as_ptr(), end, piece.len());
                end = end.add(piece.len());
            }
        }
        (*to).class = class.table;
        (*to).names = &class.names;
        (*to).words = start.cast();
        // Images are smaller than 2^30 words: each stands for at least a byte of the text, or for
        // a field of one of the few classes.
        (*to).word_count = image.len() as u32;
        (*to).text_len = text.len() as u32;
        (*to).all_len = all_len as u32;
        (*to).node = 0;
        (*to).wire = wire;
        (*to).is_part = false;
        Ok(to.cast())
    }
}

/// Makes the object of a part; `None` if there is no memory for it.
pub(crate) fn part(
    py: Python<'_>,
    object: &Object,
    class: &'static Made,
    node: u32,
) -> Option<*mut ffi::PyObject> {
    let made = allocate(py, class, size_of::<Object>())?;
    let this = core::ptr::from_ref(object).cast_mut().cast::<ffi::PyObject>();
    let owner = if object.is_part { object.owner } else { this };
    // SAFETY: the memory is ours and large enough; the owner is a live object, of which this one
    // takes a reference, so that what it looks into lives as long as it does.
    unsafe {
        ffi::Py_INCREF(owner);
        let to = made.as_ptr();
        (*to).owner = owner;
        (*to).class = class.table;
        (*to).names = &class.names;
        (*to).words = object.words;
        (*to).bytes = object.bytes;
        (*to).word_count = object.word_count;
        (*to).text_len = object.text_len;
        (*to).all_len = object.all_len;
        (*to).node = node;
        (*to).wire = Wire::Usual;
        (*to).is_part = true;
        Some(to.cast())
    }
}

/// The error of whoever got no memory.
#[cold]
pub(super) fn no_memory() -> PyErr {
    PyMemoryError::new_err(())
}

#[inline]
fn allocate(py: Python<'_>, class: &Made, size: usize) -> Option<NonNull<Object>> {
    let (memory, shelf) = pool::take(py, size);
    let memory = memory?.cast::<Object>();
    // SAFETY: the memory is large enough; `PyObject_Init` gives it its header and takes a reference
    // of the type.
    unsafe {
        ffi::PyObject_Init(memory.as_ptr().cast(), class.kind.bind(py).as_type_ptr());
        (*memory.as_ptr()).shelf = shelf;
    }
    Some(memory)
}

/// Ends an object.
///
/// # Safety
/// `object` is an [`Object`] that nothing refers to any more.
pub(super) unsafe extern "C" fn deallocate(object: *mut ffi::PyObject) {
    // SAFETY: see above; Python ends objects only where it is attached. The references that it
    // held are given back after its memory is.
    unsafe {
        let kind = ffi::Py_TYPE(object);
        let Object { owner, shelf, .. } = *object.cast::<Object>();
        let memory = NonNull::new_unchecked(object.cast());
        pool::give(Python::assume_attached(), memory, shelf);
        ffi::Py_XDECREF(owner);
        ffi::Py_DECREF(kind.cast());
    }
}

impl Wire {
    /// The number that stands for it in a pickle.
    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Usual => 0,
            Self::Protobuf => 1,
            Self::Answer(method) => 2 + u32::from(method),
        }
    }

    /// What a number in a pickle stands for.
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        match number {
            0 => Some(Self::Usual),
            1 => Some(Self::Protobuf),
            _ => number.checked_sub(2)?.try_into().ok().map(Self::Answer),
        }
    }
}

/// A node of an image, with the text that it is of.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) class: &'static Class,
    words: &'a [u64],
    bytes: &'a [u8],
    node: u32,
}

impl<'a> View<'a> {
    /// The first node of an image, with its text and what stands beside it.
    pub(crate) fn new(class: &'static Class, words: &'a [u64], bytes: &'a [u8]) -> Self {
        Self { class, words, bytes, node: 0 }
    }

    /// A word of the image.
    #[inline(always)]
    pub(crate) fn word_at(&self, at: u64) -> u64 {
        self.words.get(at as usize).copied().unwrap_or_default()
    }

    /// The word of a field; `None` if there is none.
    #[inline(always)]
    pub(crate) fn word(&self, index: u32) -> Option<u64> {
        let (node, index) = (self.node as usize, index as usize);
        let is_present = self.words.get(node + index / 64)? >> (index % 64) & 1 != 0;
        let fields = node + presence_len(self.class.fields.len());
        if is_present { self.words.get(fields + index).copied() } else { None }
    }

    /// The bytes that the word of a text stands for.
    #[inline(always)]
    pub(crate) fn span(&self, word: u64) -> &'a [u8] {
        span(self.bytes, word)
    }

    /// The members that no field is for: pairs of words, of a key and of a value.
    pub(crate) fn rest(self) -> impl Iterator<Item = (u64, u64)> {
        let fields = self.class.fields.len();
        let at = self.word_at(u64::from(self.node) + (presence_len(fields) + fields) as u64);
        let count = if at == 0 { 0 } else { self.word_at(at) };
        (0..count).map(move |entry| {
            let at = at + 1 + 2 * entry;
            (self.word_at(at), self.word_at(at + 1))
        })
    }

    /// Another node of the same image.
    pub(crate) fn part(self, class: &'static Class, node: u32) -> Self {
        Self { class, node, ..self }
    }
}

#[inline(always)]
fn span(bytes: &[u8], word: u64) -> &[u8] {
    let offset = word as u32 as usize;
    let len = ((word & !(ESCAPED | KNOWN)) >> 32) as usize;
    bytes.get(offset..offset + len).unwrap_or_default()
}

impl Object {
    /// The attribute of this name, if it is one of a message.
    #[inline(always)]
    pub(super) fn attribute(&self, name: *const ffi::PyObject) -> Option<&'static Attribute> {
        self.names.find(name)
    }

    /// The word of an attribute; `None` if there is none.
    #[inline(always)]
    pub(super) fn word(&self, attribute: &Attribute) -> Option<u64> {
        let (words, node) = (self.words(), self.node as usize);
        let is_present = words.get(node + attribute.presence as usize)? & attribute.bit != 0;
        if is_present { words.get(node + attribute.slot as usize).copied() } else { None }
    }

    /// A word of the image.
    #[inline(always)]
    pub(super) fn word_at(&self, at: u64) -> u64 {
        self.words().get(at as usize).copied().unwrap_or_default()
    }

    /// The bytes that the word of a text stands for.
    #[inline(always)]
    pub(super) fn span(&self, word: u64) -> &[u8] {
        span(self.bytes(), word)
    }

    #[inline(always)]
    fn words(&self) -> &[u64] {
        // SAFETY: the object, or its owner which it keeps alive, holds so many words there; they
        // never change.
        unsafe { core::slice::from_raw_parts(self.words, self.word_count as usize) }
    }

    #[inline(always)]
    fn bytes(&self) -> &[u8] {
        // SAFETY: as for the words.
        unsafe { core::slice::from_raw_parts(self.bytes, self.all_len as usize) }
    }

    pub(crate) fn class(&self) -> &'static Class {
        self.class
    }

    pub(crate) fn wire(&self) -> Wire {
        self.wire
    }

    /// Whether it is a whole message.
    pub(crate) fn is_whole(&self) -> bool {
        !self.is_part
    }

    /// What it says.
    #[inline(always)]
    pub(crate) fn view(&self) -> View<'_> {
        View { class: self.class, words: self.words(), bytes: self.bytes(), node: self.node }
    }

    /// The text of a whole message.
    pub(crate) fn text(&self) -> &[u8] {
        self.bytes().get(..self.text_len as usize).unwrap_or_default()
    }

    /// Whether two look into the same memory, at the same place.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.words == other.words && self.node == other.node
    }
}

/// The Python value that an object is.
pub(super) fn itself<'py>(py: Python<'py>, object: &Object) -> Bound<'py, PyAny> {
    let object = core::ptr::from_ref(object).cast_mut().cast();
    // SAFETY: an object begins with its header, and whoever has a reference of it keeps it alive.
    unsafe { Bound::from_borrowed_ptr(py, object) }
}

/// The object behind a pointer that Python gave to a method or attribute of a class of ours.
///
/// # Safety
/// `object` is a live object of such a class, and outlives the result.
#[inline(always)]
pub(super) unsafe fn of_pointer<'a>(object: *mut ffi::PyObject) -> &'a Object {
    // SAFETY: see above; Python has checked the class before it called.
    unsafe { &*object.cast::<Object>() }
}

/// The object behind a Python value, if it is of a class of ours.
pub(crate) fn of_value<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Object> {
    let base = super::class::base(value.py())?.bind(value.py()).as_type_ptr();
    // SAFETY: both are live types. Only `whole` and `part` make instances of classes that derive
    // from this base.
    unsafe {
        let is_ours = ffi::PyType_IsSubtype(ffi::Py_TYPE(value.as_ptr()), base) != 0;
        is_ours.then(|| of_pointer(value.as_ptr()))
    }
}
