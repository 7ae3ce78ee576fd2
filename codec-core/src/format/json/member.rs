//! How a member of an object becomes a field of a message, and back.

use super::{FloatStyle, JsonStr, Raw, RawNumber, Reader, Writer};
use crate::describe::FieldType;
use crate::{DecodeError, ErrorKind};

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
    ($($type:ty, $name:ident, $read:ident, $write:ident;)+) => {$(
        impl<'a> Member<'a> for $type {
            const TYPE: FieldType = FieldType::$name;

            #[cfg_attr(not(callevents_small), inline(always))]
            fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
                reader.$read()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
                writer.$write((*self).into());
            }
        }
    )+};
}

scalar_member! {
    bool, Bool, bool, bool;
    u32, U32, u32, u64;
    u64, U64, u64, u64;
    i32, I32, i32, i64;
    i64, I64, i64, i64;
}

/// Integers that are narrower than any that a reader has a method for.
macro_rules! narrow_member {
    ($($type:ty, $name:ident;)+) => {$(
        impl<'a> Member<'a> for $type {
            const TYPE: FieldType = FieldType::$name;

            fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
                let start = reader.offset();
                let value = reader.u32()?;
                value.try_into().map_err(|_| DecodeError::new(ErrorKind::NumberOutOfRange, start))
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
    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        writer.raw(*self);
    }
}

impl<'a> Member<'a> for RawNumber<'a> {
    const TYPE: FieldType = FieldType::Number;

    fn read(reader: &mut Reader<'a>, _: &mut bool) -> Result<Self, DecodeError> {
        reader.number()
    }

    fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
        writer.number(*self);
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
