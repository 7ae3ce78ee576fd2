//! How a member of an object becomes a field of a message, and back.

use super::fields::{self, Found};
use super::number::{behind_decimal, behind_integer, first_integer, short_decimal};
use super::token::behind_whitespace;
use super::{FloatStyle, JsonStr, Raw, Reader, Writer};
use crate::describe::FieldType;
use crate::{DecodeError, ErrorKind, Text};

/// A type that a JSON message's field can have.
pub(crate) trait Member<'a>: Copy + Default + PartialEq {
    const TYPE: FieldType;

    /// Another type that values may have instead.
    const ALSO: Option<FieldType> = None;

    /// Whether `null` is a value, and not the same as nothing.
    const NULLABLE: bool = false;

    /// Whether the member may be missing in its object.
    const OPTIONAL: bool = false;

    /// Reads the value. `odd` is set if it stands for nothing but is there all the same, so that
    /// the message has to remember it.
    fn read(reader: &mut Reader<'a>, odd: &mut bool) -> Result<Self, DecodeError>;

    /// The same into the field itself, which has the value of its default; `None` if there is
    /// anything wrong. It gives what is left behind the value.
    #[inline]
    fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        fill_by_reader(self, text, odd)
    }

    /// The same, in the code that calls it, where the processor is a large one: for fields that are
    /// read very often.
    #[inline(always)]
    fn fill_here(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        self.fill(text, odd)
    }

    /// Whether most values can be [read at once](Self::read_at_once). Not strings: these are better
    /// put together where they will stay.
    const AT_ONCE: bool = false;

    /// A value of the most usual kind, and what is left behind it; `None` for any other. What
    /// follows is for the caller to look at: a number may go on there, as none of this type.
    #[inline(always)]
    fn read_at_once(_: &'a [u8]) -> Option<(Self, &'a [u8])> {
        None
    }

    /// The same as [`fill`](Self::fill) for a value that was found in `text`.
    #[inline]
    fn fill_found(&mut self, text: &'a [u8], found: Found, odd: &mut bool) -> Option<()> {
        let (value, len) = found.value(text)?;
        let rest = self.fill(value, odd)?;
        (value.len() - rest.len() == len).then_some(())
    }

    /// What is left behind a value that can be read, and that is to be read later; `None` if it
    /// cannot.
    #[inline]
    fn check(text: &'a [u8]) -> Option<&'a [u8]> {
        Self::default().fill(text, &mut false)
    }

    /// The same for most values, which are told from others at once, but for what stands behind
    /// them: a number goes on there only if it is no such value.
    #[inline(always)]
    fn check_at_once(_: &'a [u8]) -> Option<&'a [u8]> {
        None
    }

    /// Writes the value; not called for one that is not [present](Self::is_present).
    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle);

    /// Whether there is a value to write.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn is_present(&self) -> bool {
        true
    }
}

/// Members that a reader and a writer have a method for.
macro_rules! scalar_member {
    ($($type:ty, $name:ident, $read:ident, $write:ident, $short:path, $check:path;)+) => {$(
        impl<'a> Member<'a> for $type {
            const TYPE: FieldType = FieldType::$name;

            #[cfg_attr(not(callevents_small), inline(always))]
            fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
                reader.$read()
            }

            #[inline]
            fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
                self.fill_here(text, odd)
            }

            #[inline(always)]
            fn fill_here(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
                fill_at_once(self, text, odd)
            }

            const AT_ONCE: bool = true;

            #[inline(always)]
            #[allow(irrefutable_let_patterns, reason = "not of all types")]
            fn read_at_once(text: &'a [u8]) -> Option<(Self, &'a [u8])> {
                let (value, rest) = $short(text)?;
                if let Ok(value) = value.try_into() { Some((value, rest)) } else { None }
            }

            #[inline(always)]
            fn check_at_once(text: &'a [u8]) -> Option<&'a [u8]> {
                $check(text)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
                writer.$write((*self).into());
            }
        }
    )+};
}

scalar_member! {
    bool, Bool, bool, bool, fields::short_bool, fields::behind_bool;
    u32, U32, u32, u64, first_integer, behind_integer;
    u64, U64, u64, u64, first_integer, behind_integer;
    i32, I32, i32, i64, first_integer, behind_integer;
    i64, I64, i64, i64, first_integer, behind_integer;
}

/// Integers that are narrower than any that a reader has a method for.
macro_rules! narrow_member {
    ($($type:ty, $name:ident;)+) => {$(
        impl<'a> Member<'a> for $type {
            const TYPE: FieldType = FieldType::$name;

            fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
                // What stands before the number is none of it.
                reader.mark();
                let start = reader.offset();
                let value = reader.u32()?;
                value.try_into().map_err(|_| DecodeError::new(ErrorKind::NumberOutOfRange, start))
            }

            #[inline]
            fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
                let mut value = 0_u32;
                let rest = value.fill(text, odd)?;
                *self = value.try_into().ok()?;
                Some(rest)
            }

            fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
                writer.u64((*self).into());
            }
        }
    )+};
}

narrow_member! {
    u8, U8;
    u16, U16;
}

impl<'a> Member<'a> for f64 {
    const TYPE: FieldType = FieldType::F64;

    #[cfg_attr(not(callevents_small), inline(always))]
    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        reader.f64()
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        self.fill_here(text, odd)
    }

    #[inline(always)]
    fn fill_here(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        fill_at_once(self, text, odd)
    }

    const AT_ONCE: bool = true;

    #[inline(always)]
    fn read_at_once(text: &'a [u8]) -> Option<(Self, &'a [u8])> {
        short_decimal(text)
    }

    #[inline(always)]
    fn check_at_once(text: &'a [u8]) -> Option<&'a [u8]> {
        behind_decimal(text)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
        writer.f64(*self, style);
    }
}

impl<'a> Member<'a> for JsonStr<'a> {
    const TYPE: FieldType = FieldType::Text;

    #[cfg_attr(not(callevents_small), inline(always))]
    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        reader.string()
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        fields::string(self, text)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn fill_here(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        fields::string(self, text)
    }

    #[inline(always)]
    fn fill_found(&mut self, text: &'a [u8], found: Found, _: &mut bool) -> Option<()> {
        *self = Self::from_checked(Text::from_checked(found.string(text)?), false);
        Some(())
    }

    #[inline(always)]
    fn check_at_once(text: &'a [u8]) -> Option<&'a [u8]> {
        fields::behind_string(text)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        writer.string(*self);
    }
}

impl<'a> Member<'a> for Raw<'a> {
    const TYPE: FieldType = FieldType::Json;

    #[inline]
    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        reader.raw()
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        let text = behind_whitespace(text);
        let rest = fields::skip(text)?;
        *self = Self::from_checked(Text::from_checked(text.get(..text.len() - rest.len())?));
        Some(rest)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        writer.raw(*self);
    }
}

/// May be missing. A `null` is taken for that, and remembered.
impl<'a, T: Member<'a>> Member<'a> for Option<T> {
    const TYPE: FieldType = T::TYPE;
    const ALSO: Option<FieldType> = T::ALSO;
    const OPTIONAL: bool = true;

    #[cfg_attr(not(callevents_small), inline(always))]
    fn read(reader: &mut Reader<'a>, odd: &mut bool) -> Result<Self, DecodeError> {
        if reader.take_null()? {
            *odd = true;
            return Ok(None);
        }
        T::read(reader, odd).map(Some)
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        self.fill_here(text, odd)
    }

    #[inline(always)]
    fn fill_here(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        if cfg!(not(callevents_small)) && T::AT_ONCE {
            if let Some((value, rest)) = T::read_at_once(text) {
                *self = Some(value);
                return Some(rest);
            }
            return fill_nothing(self, text, odd);
        }
        match text.first() {
            Some(..=b' ' | b'n') => fill_nothing(self, text, odd),
            _ => self.insert(T::default()).fill_here(text, odd),
        }
    }

    #[inline(always)]
    fn fill_found(&mut self, text: &'a [u8], found: Found, odd: &mut bool) -> Option<()> {
        self.insert(T::default()).fill_found(text, found, odd)
    }

    #[inline(always)]
    fn check_at_once(text: &'a [u8]) -> Option<&'a [u8]> {
        T::check_at_once(text)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
        if let Some(value) = self {
            value.write(writer, style);
        }
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

/// A member that is always there, and is `null` where there is no value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Nullable<T>(pub Option<T>);

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        Self(value)
    }
}

impl<'a, T: Member<'a>> Member<'a> for Nullable<T> {
    const TYPE: FieldType = T::TYPE;
    const ALSO: Option<FieldType> = T::ALSO;
    const NULLABLE: bool = true;

    #[cfg_attr(not(callevents_small), inline(always))]
    fn read(reader: &mut Reader<'a>, odd: &mut bool) -> Result<Self, DecodeError> {
        if reader.take_null()? {
            return Ok(Self(None));
        }
        T::read(reader, odd).map(Some).map(Self)
    }

    #[inline]
    fn fill(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        self.fill_here(text, odd)
    }

    #[inline(always)]
    fn fill_here(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        // That there is nothing is nothing odd.
        if cfg!(not(callevents_small)) && T::AT_ONCE {
            if let Some((value, rest)) = T::read_at_once(text) {
                self.0 = Some(value);
                return Some(rest);
            }
            return fill_nothing(&mut self.0, text, &mut false);
        }
        match text.first() {
            Some(..=b' ' | b'n') => fill_nothing(&mut self.0, text, &mut false),
            _ => self.0.insert(T::default()).fill_here(text, odd),
        }
    }

    #[inline(always)]
    fn fill_found(&mut self, text: &'a [u8], found: Found, odd: &mut bool) -> Option<()> {
        self.0.insert(T::default()).fill_found(text, found, odd)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
        match &self.0 {
            Some(value) => value.write(writer, style),
            None => {
                writer.null();
            }
        }
    }
}

/// Reads a value of a type that most values of can be read at once.
#[inline(always)]
fn fill_at_once<'a, T: Member<'a>>(
    field: &mut T,
    text: &'a [u8],
    odd: &mut bool,
) -> Option<&'a [u8]> {
    match T::read_at_once(text) {
        Some((value, rest)) => {
            *field = value;
            Some(rest)
        }
        None => fill_by_reader(field, text, odd),
    }
}

/// Reads a `null`, or any value behind whitespace.
#[inline(never)]
fn fill_nothing<'a, T: Member<'a>>(
    field: &mut Option<T>,
    text: &'a [u8],
    odd: &mut bool,
) -> Option<&'a [u8]> {
    let text = behind_whitespace(text);
    if text.first() != Some(&b'n') {
        return field.insert(T::default()).fill(text, odd);
    }
    (*field, *odd) = (None, true);
    text.strip_prefix(b"null")
}

/// What [`Member::fill`] does where there is no better way.
#[inline(never)]
fn fill_by_reader<'a, T: Member<'a>>(
    field: &mut T,
    text: &'a [u8],
    odd: &mut bool,
) -> Option<&'a [u8]> {
    let mut reader = Reader::inside(text);
    *field = T::read(&mut reader, odd).ok()?;
    Some(reader.rest())
}
