//! Messages that own their text and bytes, made from the declaration of the borrowed ones.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Text;
use crate::format::field::Field;

#[cfg(feature = "serde")]
use crate::describe::{MessageInfo, Misfit, Value};

/// Declares the owned form of a message, in a module that is called as the message's kind.
macro_rules! owned_message {
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident $(<$lt:lifetime>)? = $kind:ident, version $version:literal $flags:tt {
            $(
                $(#[doc = $field_doc:literal])+
                $number:literal $field:ident:
                    $(&$bytes:lifetime [u8])? $($type:ident $(<$text:lifetime>)?)?
                    $(=> $unit:literal)?,
            )*
        }
    ) => {
        pub(crate) mod $kind {
            #[allow(unused_imports, reason = "not every message has text or enumerations")]
            use super::*;

            $(#[doc = $doc])+
            #[doc = ""]
            #[doc = concat!("Owned: the borrowed form is [`", stringify!($name), "`](super::super::", stringify!($name), ").")]
            #[derive(Clone, Debug, Default, PartialEq)]
            #[cfg_attr(feature = "defmt", derive(defmt::Format))]
            pub struct $name {
                $(
                    $(#[doc = $field_doc])+
                    $(#[doc = concat!("\n\nIn ", $unit, ".")])?
                    pub $field: $crate::declare::owned::owned_type!(
                        $(&$bytes [u8])? $($type $(<$text>)?)?
                    ),
                )*
            }

            impl $name {
                /// The same message, borrowed: what the encoders and trackers take.
                #[must_use]
                #[allow(clippy::needless_lifetimes, reason = "not every message has a lifetime")]
                pub fn as_borrowed $(<$lt>)? (&$($lt)? self) -> super::$name $(<$lt>)? {
                    super::$name {
                        $($field: $crate::declare::owned::OwnedField::borrowed(&self.$field),)*
                    }
                }
            }

            impl $(<$lt>)? super::$name $(<$lt>)? {
                /// The same message with text and bytes of its own.
                #[must_use]
                pub fn into_owned(self) -> $name {
                    $name {
                        $($field: $crate::declare::owned::OwnedField::owned(self.$field),)*
                    }
                }
            }

            impl $(<$lt>)? From<super::$name $(<$lt>)?> for $name {
                fn from(message: super::$name $(<$lt>)?) -> Self {
                    message.into_owned()
                }
            }

            impl $(<$lt>)? From<&$($lt)? $name> for super::$name $(<$lt>)? {
                fn from(message: &$($lt)? $name) -> Self {
                    message.as_borrowed()
                }
            }

            #[cfg(feature = "serde")]
            impl $crate::declare::owned::OwnedRecord for $name {
                #[allow(elided_lifetimes_in_paths, reason = "not every message has a lifetime")]
                const INFO: &'static $crate::describe::MessageInfo =
                    <super::$name as $crate::describe::Record<'_>>::INFO;
                const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

                fn set(
                    &mut self,
                    index: usize,
                    value: $crate::describe::Value<'_>,
                ) -> Result<(), $crate::describe::Misfit> {
                    match index.wrapping_add(1) {
                        $($number => {
                            self.$field = $crate::declare::owned::OwnedField::from_value(value)
                                .ok_or($crate::describe::Misfit)?;
                            Ok(())
                        })*
                        _ => {
                            let _ = value;
                            Err($crate::describe::Misfit)
                        }
                    }
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    serde::Serialize::serialize(&self.as_borrowed(), serializer)
                }
            }

            /// Fields that are missing take their defaults, unknown ones are passed over.
            #[cfg(feature = "serde")]
            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    $crate::interop::serde::deserialize_record(deserializer)
                }
            }

            $crate::declare::owned::owned_message!(@prost $flags $name $($number $field,)*);
        }
    };

    (@prost [fast protobuf] $($rest:tt)*) => {
        $crate::declare::owned::owned_message!(@prost [protobuf] $($rest)*);
    };

    (@prost [protobuf] $name:ident $($number:literal $field:ident,)*) => {
        #[cfg(feature = "prost")]
        impl prost::Message for $name {
            fn encode_raw(&self, out: &mut impl prost::bytes::BufMut) {
                $($crate::interop::prost::encode(&self.$field, $number, out);)*
            }

            fn merge_field(
                &mut self,
                tag: u32,
                wire_type: prost::encoding::WireType,
                input: &mut impl prost::bytes::Buf,
                context: prost::encoding::DecodeContext,
            ) -> Result<(), prost::DecodeError> {
                match tag {
                    $($number => {
                        $crate::interop::prost::merge(
                            &mut self.$field,
                            tag,
                            wire_type,
                            input,
                            context,
                        )
                        .map_err(|mut error| {
                            error.push(stringify!($name), stringify!($field));
                            error
                        })
                    })*
                    _ => prost::encoding::skip_field(wire_type, tag, input, context),
                }
            }

            fn encoded_len(&self) -> usize {
                self.as_borrowed().encoded_len_protobuf()
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };

    (@prost [] $($rest:tt)*) => {};
}

/// The type that owns what a field's type borrows.
macro_rules! owned_type {
    (&$lt:lifetime [u8]) => { alloc::vec::Vec<u8> };
    (Text<$lt:lifetime>) => { alloc::string::String };
    ($type:ident) => { $type };
}

pub(crate) use {owned_message, owned_type};

/// A type that a field of an owned message can have.
pub(crate) trait OwnedField: Sized {
    /// The type that the field has in the borrowed message.
    type Borrowed<'a>: Field<'a>
    where
        Self: 'a;

    fn borrowed(&self) -> Self::Borrowed<'_>;
    fn owned(borrowed: Self::Borrowed<'_>) -> Self;

    #[cfg(feature = "serde")]
    fn from_value(value: Value<'_>) -> Option<Self> {
        Field::from_value(value).map(Self::owned)
    }
}

/// An owned message whose fields are set by its description.
#[cfg(feature = "serde")]
pub(crate) trait OwnedRecord: Default {
    const INFO: &'static MessageInfo;
    /// The fields' names.
    const FIELDS: &'static [&'static str];

    fn set(&mut self, index: usize, value: Value<'_>) -> Result<(), Misfit>;
}

impl OwnedField for String {
    type Borrowed<'a> = Text<'a>;

    fn borrowed(&self) -> Text<'_> {
        Text::new(self)
    }

    fn owned(borrowed: Text<'_>) -> Self {
        borrowed.as_str().into()
    }
}

impl OwnedField for Vec<u8> {
    type Borrowed<'a> = &'a [u8];

    fn borrowed(&self) -> &[u8] {
        self
    }

    fn owned(borrowed: &[u8]) -> Self {
        borrowed.into()
    }
}

/// Fields that borrow nothing are their own owned form.
macro_rules! owned_field {
    ($($type:ty)+) => {$(
        impl $crate::declare::owned::OwnedField for $type {
            type Borrowed<'a> = Self;

            fn borrowed(&self) -> Self {
                *self
            }

            fn owned(borrowed: Self) -> Self {
                borrowed
            }
        }
    )+};
}

pub(crate) use owned_field;

owned_field!(bool u8 u16 u32 u64 i32 i64 f64);
