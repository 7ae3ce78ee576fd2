//! The macros that declare enumerations and messages: each is written down once.

/// Declares an open enumeration: a number with names, that keeps values which it does not know.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident: $repr:ident as $field_type:ident {
            $($(#[doc = $value_doc:literal])+ $value:literal $variant:ident,)+
        }
    ) => {
        $(#[doc = $doc])+
        ///
        /// Values that are not named here are kept as they came.
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[repr(transparent)]
        pub struct $name(pub $repr);

        impl $name {
            $($(#[doc = $value_doc])+ pub const $variant: Self = Self($value);)+

            /// The names and documentation of the known values.
            pub const INFO: &'static $crate::describe::EnumInfo = &$crate::describe::EnumInfo {
                name: stringify!($name),
                doc: &[$($doc),+],
                values: &[$($crate::describe::EnumValue {
                    value: $value,
                    name: stringify!($variant),
                    doc: &[$($value_doc),+],
                }),+],
            };

            /// The value's name, if it is a known one.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some(stringify!($variant)),)+
                    _ => None,
                }
            }

            /// The value with this name, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($variant) => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        /// The name, or the number of a value that has none.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.name() {
                    Some(name) => f.pad(name),
                    None => core::fmt::Display::fmt(&self.0, f),
                }
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(self, f)
            }
        }

        impl From<$repr> for $name {
            fn from(value: $repr) -> Self {
                Self(value)
            }
        }

        impl From<$name> for $repr {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

pub(crate) use open_enum;
