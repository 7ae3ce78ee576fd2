//! Memory that C hands over: the one place where pointers and lengths are checked.
//!
//! What is checked is what can be checked: that a pointer is there and aligned, and that a length
//! is one that memory can have. That the memory is what the header asks for is the caller's word.

use core::mem::MaybeUninit;
use core::slice;

use crate::error::callevents_status;

/// A status that ends the call.
pub(crate) type Outcome<T> = Result<T, callevents_status>;

const BAD: callevents_status = callevents_status::INVALID_ARGUMENT;

/// Whether something can stand at an address: it is not null, and aligned.
#[inline(always)]
fn is_there(address: usize, align: usize) -> bool {
    address != 0 && address & align.wrapping_sub(1) == 0
}

/// What a pointer points to, for reading.
///
/// # Safety
/// A pointer that is not null points to a `T` that nobody writes to during the call.
pub(crate) unsafe fn get<'a, T>(pointer: *const T) -> Outcome<&'a T> {
    if !is_there(pointer.addr(), align_of::<T>()) {
        return Err(BAD);
    }
    // SAFETY: it is not null and aligned; the rest is the caller's word.
    Ok(unsafe { &*pointer })
}

/// What a pointer points to, for changing it.
///
/// # Safety
/// A pointer that is not null points to a `T` that nobody else uses during the call.
pub(crate) unsafe fn get_mut<'a, T>(pointer: *mut T) -> Outcome<&'a mut T> {
    if !is_there(pointer.addr(), align_of::<T>()) {
        return Err(BAD);
    }
    // SAFETY: it is not null and aligned; the rest is the caller's word.
    Ok(unsafe { &mut *pointer })
}

/// A place for a result, whatever it holds now.
///
/// # Safety
/// A pointer that is not null points to memory for a `T`, which nobody else uses during the call.
pub(crate) unsafe fn place<'a, T>(pointer: *mut T) -> Outcome<&'a mut MaybeUninit<T>> {
    // SAFETY: as the caller promises; a `MaybeUninit` asks for no value.
    unsafe { get_mut(pointer.cast()) }
}

/// `len` values from `pointer` on; none at all may stand anywhere.
///
/// # Safety
/// If `len` is not 0, a pointer that is not null points to so many `T`s, which nobody writes to as
/// long as the result is used.
pub(crate) unsafe fn slice<'a, T>(pointer: *const T, len: usize) -> Outcome<&'a [T]> {
    if len == 0 {
        return Ok(&[]);
    }
    if !is_there(pointer.addr(), align_of::<T>()) || len > isize::MAX as usize / size_of::<T>() {
        return Err(BAD);
    }
    // SAFETY: it is not null and aligned, and no longer than memory can be; the rest is the
    // caller's word.
    Ok(unsafe { slice::from_raw_parts(pointer, len) })
}

/// The same, for writing.
///
/// # Safety
/// If `len` is not 0, a pointer that is not null points to memory for so many `T`s, which have a
/// value and which nobody else uses as long as the result is used.
pub(crate) unsafe fn slice_mut<'a, T>(pointer: *mut T, len: usize) -> Outcome<&'a mut [T]> {
    if len == 0 {
        return Ok(&mut []);
    }
    if !is_there(pointer.addr(), align_of::<T>()) || len > isize::MAX as usize / size_of::<T>() {
        return Err(BAD);
    }
    // SAFETY: it is not null and aligned, and no longer than memory can be; the rest is the
    // caller's word.
    Ok(unsafe { slice::from_raw_parts_mut(pointer, len) })
}

/// Memory for `len` values, all of whose bytes are made zero.
///
/// # Safety
/// As for [`slice_mut`], but the memory need not have a value; zero bytes are a value of `T`.
pub(crate) unsafe fn zeroed_slice<'a, T>(pointer: *mut T, len: usize) -> Outcome<&'a mut [T]> {
    // SAFETY: as the caller promises; a `MaybeUninit` asks for no value.
    let memory = unsafe { slice_mut::<MaybeUninit<T>>(pointer.cast(), len) }?;
    // SAFETY: the memory is there; it is zero bytes then, which the caller promises to be a value.
    Ok(unsafe {
        memory.as_mut_ptr().write_bytes(0, memory.len());
        slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), memory.len())
    })
}

/// As many slots as some words are room for, at least one, all of whose bytes are made zero.
///
/// # Safety
/// As for [`zeroed_slice`], with so many words; a slot is whole words, and aligned as they are.
pub(crate) unsafe fn slots<'a, T>(memory: *mut u64, words: usize) -> Outcome<&'a mut [T]> {
    let each = size_of::<T>() / size_of::<u64>();
    let count = words / each;
    // SAFETY: as the caller promises; every word is a value.
    let memory = unsafe { zeroed_slice(memory, count * each) }?;
    if memory.is_empty() {
        return Err(callevents_status::BUFFER_TOO_SMALL);
    }
    // SAFETY: so many words are that many slots, and the caller promises that zeros are a value.
    Ok(unsafe { slice::from_raw_parts_mut(memory.as_mut_ptr().cast(), count) })
}

/// The status of a call that may end early.
pub(crate) fn status(call: impl FnOnce() -> Outcome<callevents_status>) -> callevents_status {
    call().unwrap_or_else(|status| status)
}

/// What a pointer points to: a struct that begins with its own size, which must be the one that
/// this library knows.
///
/// # Safety
/// A pointer that is not null points to a 32-bit number, and if that is the size of `T`, to a `T`
/// that nobody writes to during the call.
pub(crate) unsafe fn get_sized<'a, T>(pointer: *const T) -> Outcome<&'a T> {
    // SAFETY: as the caller promises.
    let told = *unsafe { get(pointer.cast::<u32>()) }?;
    if told as usize != size_of::<T>() {
        return Err(BAD);
    }
    // SAFETY: as the caller promises: it is a `T`.
    unsafe { get(pointer) }
}
