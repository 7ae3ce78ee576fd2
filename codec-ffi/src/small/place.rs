//! Structs of C as bytes, whose fields are found by their offsets: the one place that reads and
//! writes them so.
//!
//! What the offsets of the table say is what the compiler says of the structs. All the same, what
//! would lie outside of a struct is not there: it reads as nothing, and is not written.

use core::mem::{MaybeUninit, offset_of};

use core_::bindings;
use core_::json::{JsonStr, Kind, Raw};

use crate::convert::How;
use crate::error::callevents_status;
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::{self, Outcome};
use crate::view::callevents_str;

/// A value of which any bytes are one.
///
/// # Safety
/// They are.
pub(crate) unsafe trait Plain: Copy + Default {}

// SAFETY: these are numbers.
unsafe impl Plain for u8 {}
// SAFETY: as above.
unsafe impl Plain for u16 {}
// SAFETY: as above.
unsafe impl Plain for u32 {}
// SAFETY: as above.
unsafe impl Plain for u64 {}
// SAFETY: a pointer and a number.
unsafe impl Plain for callevents_str {}

impl Default for callevents_str {
    fn default() -> Self {
        Self { ptr: core::ptr::null(), len: 0 }
    }
}

/// Where strings and names have what is no text of theirs; their text stands in front.
const ESCAPED: usize = offset_of!(callevents_json_str, escaped);
const VALUE: usize = offset_of!(callevents_name, value);
const _: () = {
    assert!(offset_of!(callevents_json_str, ptr) == offset_of!(callevents_str, ptr));
    assert!(offset_of!(callevents_json_str, len) == offset_of!(callevents_str, len));
    assert!(offset_of!(callevents_name, ptr) == offset_of!(callevents_str, ptr));
    assert!(offset_of!(callevents_name, len) == offset_of!(callevents_str, len));
    assert!(offset_of!(callevents_name, escaped) == ESCAPED);
};

/// A struct that is to be filled, or a part of one.
pub(crate) struct Place<'p> {
    bytes: &'p mut [MaybeUninit<u8>],
}

impl Place<'_> {
    /// The struct that a pointer points to, all of whose bytes are made zero.
    ///
    /// # Safety
    /// A pointer that is not null points to memory for `size` bytes, which nobody else uses as long
    /// as the place is used.
    pub(crate) unsafe fn new<'p>(
        pointer: *mut u8,
        size: usize,
        align: usize,
    ) -> Outcome<Place<'p>> {
        if pointer.addr() & (align.wrapping_sub(1)) != 0 {
            return Err(callevents_status::INVALID_ARGUMENT);
        }
        // SAFETY: as the caller promises; a `MaybeUninit` asks for no value.
        let bytes = unsafe { memory::slice_mut(pointer.cast(), size) }?;
        let mut place = Place { bytes };
        place.clear();
        Ok(place)
    }

    /// Of what is written there nothing remains.
    pub(crate) fn nowhere() -> Self {
        Place { bytes: &mut [] }
    }

    /// A part of it.
    #[inline(never)]
    pub(crate) fn at(&mut self, offset: usize, size: usize) -> Place<'_> {
        let bytes = self.bytes.get_mut(offset..).and_then(|bytes| bytes.get_mut(..size));
        Place { bytes: bytes.unwrap_or_default() }
    }

    /// A part of it, all of whose bytes are made zero: there may have been another value.
    #[inline(never)]
    pub(crate) fn blank(&mut self, offset: usize, size: usize) -> Place<'_> {
        let mut part = self.at(offset, size);
        part.clear();
        part
    }

    /// Makes all bytes zero.
    #[inline(never)]
    pub(crate) fn clear(&mut self) {
        self.bytes.fill(MaybeUninit::new(0));
    }

    #[inline(never)]
    pub(crate) fn put<T: Plain>(&mut self, offset: usize, value: T) {
        let place = self.at(offset, size_of::<T>());
        if place.bytes.len() == size_of::<T>() {
            // SAFETY: there is room for it.
            unsafe { place.bytes.as_mut_ptr().cast::<T>().write_unaligned(value) }
        }
    }

    /// Whether a flag is set: all bytes have a value, for they were made zero.
    pub(crate) fn flag(&self, offset: usize) -> bool {
        // SAFETY: as above.
        self.bytes.get(offset).is_some_and(|byte| unsafe { byte.assume_init() } != 0)
    }

    /// A string, or the text of a name.
    #[inline(never)]
    pub(crate) fn put_string(&mut self, offset: usize, value: JsonStr<'_>) {
        self.put(offset, callevents_str::from(value.raw()));
        self.put(offset + ESCAPED, u8::from(value.is_escaped()));
    }

    /// A name with its number.
    pub(crate) fn put_name(&mut self, offset: usize, name: JsonStr<'_>, number: u32) {
        self.put_string(offset, name);
        self.put(offset + VALUE, number);
    }
}

/// A struct that is to be read, or a part of one.
#[derive(Clone, Copy)]
pub(crate) struct View<'p> {
    bytes: &'p [MaybeUninit<u8>],
    /// Whether its texts are right already.
    how: How,
}

impl<'p> View<'p> {
    /// The struct that a pointer points to.
    ///
    /// # Safety
    /// A pointer that is not null points to a struct of `size` bytes, which nobody writes to as
    /// long as the view is used, and whose views are those of texts that stay as long, or null.
    pub(crate) unsafe fn new(
        pointer: *const u8,
        size: usize,
        align: usize,
        how: How,
    ) -> Outcome<Self> {
        if pointer.addr() & (align.wrapping_sub(1)) != 0 {
            return Err(callevents_status::INVALID_ARGUMENT);
        }
        // SAFETY: as the caller promises; a `MaybeUninit` asks for no value.
        Ok(Self { bytes: unsafe { memory::slice(pointer.cast(), size) }?, how })
    }

    /// A struct that was decoded.
    ///
    /// # Safety
    /// Its views are those of texts that stay as long as the view is used, or null.
    pub(crate) unsafe fn of<C>(decoded: &'p C) -> Self {
        let bytes = core::ptr::from_ref(decoded).cast();
        // SAFETY: it is that many bytes; a `MaybeUninit` asks for no value.
        let bytes = unsafe { core::slice::from_raw_parts(bytes, size_of::<C>()) };
        Self { bytes, how: How::Trust }
    }

    /// Whether what it says is to be built, and so is checked.
    pub(crate) fn is_checked(self) -> bool {
        self.how == How::Check
    }

    /// A part of it.
    #[inline(never)]
    pub(crate) fn at(self, offset: usize, size: usize) -> Self {
        Self { bytes: self.part(offset, size), ..self }
    }

    #[inline(never)]
    fn part(self, offset: usize, size: usize) -> &'p [MaybeUninit<u8>] {
        let bytes = self.bytes.get(offset..).and_then(|bytes| bytes.get(..size));
        bytes.unwrap_or_default()
    }

    /// The number or view at an offset.
    #[inline(never)]
    pub(crate) fn get<T: Plain>(self, offset: usize) -> T {
        let part = self.part(offset, size_of::<T>());
        if part.len() != size_of::<T>() {
            return T::default();
        }
        // SAFETY: it lies in the struct, any bytes are a value, and the fields of a struct that C
        // hands over have one.
        unsafe { part.as_ptr().cast::<T>().read_unaligned() }
    }

    pub(crate) fn flag(self, offset: usize) -> bool {
        self.get::<u8>(offset) != 0
    }

    /// The text of a view, which is UTF-8.
    pub(crate) fn text(self, offset: usize) -> Outcome<core_::Text<'p>> {
        let view: callevents_str = self.get(offset);
        match self.how {
            // SAFETY: as the caller of `new` promises.
            How::Check => unsafe { view.text() }.map(core_::Text::new),
            // SAFETY: as above.
            How::Trust => unsafe { view.known_text() },
        }
    }

    /// The bytes of a view.
    pub(crate) fn bytes(self, offset: usize) -> Outcome<&'p [u8]> {
        // SAFETY: as the caller of `new` promises.
        unsafe { self.get::<callevents_str>(offset).bytes() }
    }

    /// A string, or the text of a name.
    #[inline(never)]
    pub(crate) fn string(self, offset: usize) -> Outcome<JsonStr<'p>> {
        let (text, is_escaped) = (self.text(offset)?, self.flag(offset + ESCAPED));
        if self.how == How::Trust || !is_escaped {
            return Ok(bindings::json_str(text, is_escaped));
        }
        bindings::checked_json_str(text).ok_or(callevents_status::INVALID_ESCAPE)
    }

    /// The number of a name.
    pub(crate) fn number_of_name(self, offset: usize) -> u32 {
        self.get(offset + VALUE)
    }

    /// JSON; `None` if there is none at all.
    #[inline(never)]
    pub(crate) fn json(self, offset: usize) -> Outcome<Option<Raw<'p>>> {
        let view: callevents_str = self.get(offset);
        if view.len == 0 {
            return Ok(None);
        }
        if self.how == How::Trust {
            return self.text(offset).map(bindings::raw).map(Some);
        }
        // SAFETY: as the caller of `new` promises.
        Ok(Some(Raw::new(unsafe { view.bytes() }?)?))
    }

    /// The object that a message was read from, if not all of it is in its fields.
    pub(crate) fn object(self, offset: u16) -> Outcome<Option<Raw<'p>>> {
        let object = self.json(usize::from(offset))?;
        match object {
            Some(object) if object.kind() != Kind::Object => Err(callevents_status::WRONG_TYPE),
            object => Ok(object),
        }
    }
}
