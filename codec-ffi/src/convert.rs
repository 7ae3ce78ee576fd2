//! Values of the core in the form that they have in C, and back.

use core_::bindings::Item;
use core_::json::{JsonStr, Kind, List, Nullable, Raw, Rest};
use core_::rtpbridge::LoopCount;
use core_::voicetyped::Digit;
use core_::{Text, bindings, jambonz};

use crate::error::callevents_status;
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::Outcome;
use crate::rtpbridge::CALLEVENTS_RTPBRIDGE_FOREVER;
use crate::view::{callevents_bytes, callevents_str};

/// Whether what C hands over is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
// Padding would be copied a byte at a time.
#[cfg_attr(callevents_small, repr(u32))]
pub(crate) enum How {
    /// It is to be built: what it says must be right.
    Check,
    /// It was decoded, and is only looked at: its texts are right already.
    Trust,
}

/// A struct or number of C that is a value if all its bytes are zero.
///
/// # Safety
/// They are.
pub(crate) unsafe trait Zero: Sized {
    /// The value whose bytes are zero.
    fn zero() -> Self {
        // SAFETY: as the trait says.
        unsafe { core::mem::zeroed() }
    }
}

/// A value that has a form in C.
pub(crate) trait Mirror<'a, C>: Sized {
    /// Writes the value to a place whose bytes are zero, and tells whether there is one.
    fn to_c(&self, place: &mut C) -> bool;

    /// The value of what stands at `place`; what is not `present` has none.
    ///
    /// # Safety
    /// The pointers in `place` are those of a view each, or null.
    unsafe fn from_c(place: &C, present: bool, how: How) -> Outcome<Self>;
}

macro_rules! numbers {
    ($($type:ty)+) => {$(
        impl Mirror<'_, $type> for $type {
            #[cfg_attr(not(callevents_small), inline(always))]
            fn to_c(&self, place: &mut $type) -> bool {
                *place = *self;
                true
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            unsafe fn from_c(place: &$type, _: bool, _: How) -> Outcome<Self> {
                Ok(*place)
            }
        }
    )+};
}

numbers!(bool u8 u16 u32 u64 i32 i64 f64);

impl<'a> Mirror<'a, callevents_str> for Text<'a> {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut callevents_str) -> bool {
        *place = (*self).into();
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_str, _: bool, how: How) -> Outcome<Self> {
        match how {
            // SAFETY: as the caller promises.
            How::Check => unsafe { place.text() }.map(Text::new),
            // SAFETY: as the caller promises.
            How::Trust => unsafe { place.known_text() },
        }
    }
}

impl<'a> Mirror<'a, callevents_bytes> for &'a [u8] {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn to_c(&self, place: &mut callevents_bytes) -> bool {
        *place = callevents_bytes::new(self);
        true
    }

    #[inline]
    unsafe fn from_c(place: &callevents_bytes, _: bool, _: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe { place.bytes() }
    }
}

impl<'a> Mirror<'a, callevents_json_str> for JsonStr<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_json_str) -> bool {
        *place = (*self).into();
        true
    }

    unsafe fn from_c(place: &callevents_json_str, _: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe { place.value(how) }
    }
}

/// JSON that is not looked into. None at all is null.
impl<'a> Mirror<'a, callevents_str> for Raw<'a> {
    #[inline]
    fn to_c(&self, place: &mut callevents_str) -> bool {
        *place = self.as_json().into();
        true
    }

    unsafe fn from_c(place: &callevents_str, _: bool, how: How) -> Outcome<Self> {
        if place.len == 0 {
            return Ok(Raw::default());
        }
        match how {
            // SAFETY: as the caller promises.
            How::Check => Ok(Raw::new(unsafe { place.bytes() }?)?),
            // SAFETY: as the caller promises.
            How::Trust => unsafe { place.known_text() }.map(bindings::raw),
        }
    }
}

/// A list is the JSON of its array. None at all is an empty one.
impl<'a, T: Item<'a>> Mirror<'a, callevents_str> for List<'a, T> {
    #[inline]
    fn to_c(&self, place: &mut callevents_str) -> bool {
        let array = bindings::array_of(self);
        *place = array.map_or(callevents_str::from("[]"), |array| array.as_json().into());
        true
    }

    unsafe fn from_c(place: &callevents_str, _: bool, how: How) -> Outcome<Self> {
        if place.len == 0 {
            return Ok(Self::default());
        }
        // SAFETY: as the caller promises.
        let array = unsafe { Raw::from_c(place, true, how) }?;
        match how {
            How::Check => Ok(T::checked_list(array)?),
            How::Trust => Ok(bindings::list(array)),
        }
    }
}

impl<'a, T: Mirror<'a, C>, C> Mirror<'a, C> for Option<T> {
    #[inline]
    fn to_c(&self, place: &mut C) -> bool {
        self.as_ref().is_some_and(|value| value.to_c(place))
    }

    #[inline]
    unsafe fn from_c(place: &C, present: bool, how: How) -> Outcome<Self> {
        if !present {
            return Ok(None);
        }
        // SAFETY: as the caller promises.
        unsafe { T::from_c(place, true, how) }.map(Some)
    }
}

impl<'a, T: Mirror<'a, C>, C> Mirror<'a, C> for Nullable<T> {
    #[inline]
    fn to_c(&self, place: &mut C) -> bool {
        self.0.to_c(place)
    }

    #[inline]
    unsafe fn from_c(place: &C, present: bool, how: How) -> Outcome<Self> {
        // SAFETY: as the caller promises.
        unsafe { Option::from_c(place, present, how) }.map(Self)
    }
}

/// "For ever" is the largest number.
impl Mirror<'_, u32> for LoopCount {
    fn to_c(&self, place: &mut u32) -> bool {
        *place = match self {
            Self::Unset => return false,
            Self::Times(count) => finite(*count),
            Self::Forever => CALLEVENTS_RTPBRIDGE_FOREVER,
        };
        true
    }

    unsafe fn from_c(place: &u32, present: bool, _: How) -> Outcome<Self> {
        Ok(match (present, *place) {
            (false, _) => Self::Unset,
            (true, CALLEVENTS_RTPBRIDGE_FOREVER) => Self::Forever,
            (true, count) => Self::Times(count),
        })
    }
}

/// A count that is no "for ever": the server refuses both this and the one that it stands for.
pub(crate) fn finite(count: u32) -> u32 {
    count.min(CALLEVENTS_RTPBRIDGE_FOREVER - 1)
}

/// The number of a character has that character's text, too.
impl<'a> Mirror<'a, callevents_name> for Digit<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        *place = match self {
            Self::Text(text) => callevents_name::new(*text, 0),
            Self::Code(code) => callevents_name::of_number(*code, key(*code)),
        };
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        match place.number() {
            Some(code) => Ok(Self::Code(code)),
            // A digit has no names.
            None if place.value != 0 => Err(callevents_status::INVALID_ARGUMENT),
            // SAFETY: as the caller promises.
            None => unsafe { place.text(how) }.map(Self::Text),
        }
    }
}

/// The key of a telephone that a character is; empty if it is none.
pub(crate) fn key(code: u32) -> &'static str {
    const KEYS: [&str; 16] =
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "A", "B", "C", "D"];
    let is_it = |key: &&&str| key.bytes().next().map(u32::from) == Some(code);
    KEYS.iter().find(is_it).copied().unwrap_or_default()
}

impl<'a> Mirror<'a, callevents_name> for jambonz::CallStatus<'a> {
    fn to_c(&self, place: &mut callevents_name) -> bool {
        *place = match (self, self.name()) {
            (Self::Sip(status), _) => callevents_name::of_number((*status).into(), ""),
            (_, name) => callevents_name::new(name.unwrap_or_default(), number_of_status(self)),
        };
        true
    }

    unsafe fn from_c(place: &callevents_name, _: bool, how: How) -> Outcome<Self> {
        if let Some(number) = place.number() {
            let status = u16::try_from(number);
            return status.map(Self::Sip).map_err(|_| callevents_status::INVALID_ARGUMENT);
        }
        match Self::INFO.values.get((place.value as usize).wrapping_sub(1)) {
            Some(row) => Ok(row.name.into()),
            None if place.value != 0 => Err(callevents_status::INVALID_ARGUMENT),
            // SAFETY: as the caller promises.
            None => unsafe { place.text(how) }.map(Self::from),
        }
    }
}

fn number_of_status(status: &jambonz::CallStatus<'_>) -> u32 {
    let name = status.name().unwrap_or_default();
    let row = jambonz::CallStatus::INFO.values.iter().position(|row| name == *row.name);
    row.map_or(0, |row| row as u32 + 1)
}

impl<'a> Mirror<'a, callevents_str> for Rest<'a> {
    fn to_c(&self, place: &mut callevents_str) -> bool {
        bindings::object_of(self).to_c(place)
    }

    /// What is a member of the message depends on the message: see [`rest`].
    unsafe fn from_c(_: &callevents_str, _: bool, _: How) -> Outcome<Self> {
        Ok(Self::default())
    }
}

/// What else an object holds, where `of` tells which of its members are the message's own.
///
/// # Safety
/// The view is one, or null.
pub(crate) unsafe fn rest<'a>(
    place: &callevents_str,
    how: How,
    of: impl FnOnce(Raw<'a>) -> Rest<'a>,
) -> Outcome<Rest<'a>> {
    if place.len == 0 {
        return Ok(Rest::default());
    }
    // SAFETY: as the caller promises.
    let object = unsafe { Raw::from_c(place, true, how) }?;
    if object.kind() != Kind::Object {
        return Err(callevents_status::WRONG_TYPE);
    }
    Ok(of(object))
}
