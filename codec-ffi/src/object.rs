//! Objects that stand in memory of the caller's: words that only the library knows the meaning of.
//!
//! Each begins with a mark that tells whether it is open, and what it is: so memory that was only
//! zeroed, was closed, or holds another object is told, and not used.

use core::mem::MaybeUninit;
use core::ptr::NonNull;

use crate::error::callevents_status;
use crate::memory::{self, Outcome};

/// What stands in the words of an object.
#[repr(C)]
pub(crate) struct Open<T> {
    mark: u64,
    pub(crate) value: MaybeUninit<T>,
}

/// A struct of words that holds an object.
///
/// # Safety
/// `Self` is plain words, as large and as aligned as an [`Open<Inner>`](Open) or more.
pub(crate) unsafe trait Object: Sized {
    /// What it holds.
    type Inner: 'static;
    /// What an open one begins with: another number for each type.
    const MARK: u64;
}

/// Puts a value into an object.
///
/// # Safety
/// A pointer that is not null points to memory for a `T` that nobody else uses during the call.
pub(crate) unsafe fn open<T: Object>(object: *mut T, value: T::Inner) -> Outcome<()> {
    // SAFETY: as the caller promises; the words have room for it, as `Object` says.
    let open = unsafe { memory::place(object.cast::<Open<T::Inner>>()) }?;
    open.write(Open { mark: T::MARK, value: MaybeUninit::new(value) });
    Ok(())
}

/// The place of an open object's value. This is there once for all types.
///
/// # Safety
/// A pointer that is not null points to words, the first of which nobody writes to during the call.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
unsafe fn value(object: *mut u64, mark: &u64) -> Outcome<NonNull<u64>> {
    // SAFETY: as the caller promises.
    if *unsafe { memory::get(object) }? != *mark {
        return Err(callevents_status::NOT_OPEN);
    }
    // SAFETY: an object is more than its mark, and so is no null pointer.
    Ok(unsafe { NonNull::new_unchecked(object.add(1)) })
}

/// The value of an open object.
///
/// # Safety
/// A pointer that is not null points to a `T` that nobody writes to during the call.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) unsafe fn get<'a, T: Object>(object: *const T) -> Outcome<&'a T::Inner> {
    // SAFETY: as the caller promises.
    let value = unsafe { value(object.cast_mut().cast(), &T::MARK) }?;
    // SAFETY: only `open` writes the mark, and writes the value with it, in the next word.
    Ok(unsafe { value.cast().as_ref() })
}

/// The value of an open object, for changing it.
///
/// # Safety
/// A pointer that is not null points to a `T` that nobody else uses during the call.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) unsafe fn get_mut<'a, T: Object>(object: *mut T) -> Outcome<&'a mut T::Inner> {
    // SAFETY: as the caller promises.
    let value = unsafe { value(object.cast(), &T::MARK) }?;
    // SAFETY: only `open` writes the mark, and writes the value with it, in the next word.
    Ok(unsafe { value.cast().as_mut() })
}

/// Makes an object one that is not open any more.
///
/// # Safety
/// As for [`get_mut`].
pub(crate) unsafe fn close<T: Object>(object: *mut T) -> callevents_status {
    // SAFETY: as the caller promises.
    unsafe { clear_mark(object.cast(), &T::MARK) }
}

/// Takes the mark away from an object that has it.
///
/// # Safety
/// A pointer that is not null points to words that nobody else uses during the call.
#[cfg_attr(callevents_small, inline(never))]
unsafe fn clear_mark(object: *mut u64, mark: &u64) -> callevents_status {
    memory::status(|| {
        // SAFETY: as the caller promises. Nothing that objects hold has to be dropped.
        unsafe { value(object, mark) }?;
        // SAFETY: as the caller promises.
        *unsafe { memory::get_mut(object) }? = 0;
        Ok(callevents_status::OK)
    })
}

/// Says what the words of a struct hold, and checks that there is room for it.
macro_rules! object {
    ($name:ident, $inner:ty, $mark:literal) => {
        // SAFETY: it is an array of words; size and alignment are checked below.
        unsafe impl $crate::object::Object for $name {
            type Inner = $inner;
            const MARK: u64 = u64::from_le_bytes(*$mark);
        }

        const _: () = {
            assert!(size_of::<$crate::object::Open<$inner>>() <= size_of::<$name>());
            assert!(core::mem::offset_of!($crate::object::Open<$inner>, value) == 8);
            assert!(align_of::<$crate::object::Open<$inner>>() <= align_of::<$name>());
            assert!(!core::mem::needs_drop::<$inner>());
        };
    };
}

pub(crate) use object;
