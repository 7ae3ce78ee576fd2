//! The macros that declare enumerations and messages: each is written down once.

#[cfg(feature = "alloc")]
pub(crate) mod owned;

/// The lines of a documentation, which programs that must be small do without.
#[cfg(not(callevents_small))]
macro_rules! doc_lines {
    ($($line:literal),*) => { &[$($line),*] };
}
#[cfg(callevents_small)]
macro_rules! doc_lines {
    ($($line:literal),*) => {
        &[]
    };
}

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

        $crate::format::field::enum_field!($name, $repr);

        #[cfg(feature = "alloc")]
        $crate::declare::owned::owned_field!($name);

        impl $name {
            const TYPE: $crate::describe::FieldType =
                $crate::describe::FieldType::$field_type(Self::INFO);
        }

        impl $name {
            $($(#[doc = $value_doc])+ pub const $variant: Self = Self($value);)+

            /// The names and documentation of the known values.
            pub const INFO: &'static $crate::describe::EnumInfo = &$crate::describe::EnumInfo {
                name: stringify!($name),
                doc: $crate::declare::doc_lines!($($doc),+),
                values: &[$($crate::describe::EnumValue {
                    value: $value,
                    name: stringify!($variant),
                    doc: $crate::declare::doc_lines!($($value_doc),+),
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

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.name() {
                    Some(name) if serializer.is_human_readable() => serializer.serialize_str(name),
                    _ => self.0.serialize(serializer),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    $crate::interop::serde::deserialize_enum(Self::INFO, deserializer).map(Self)
                } else {
                    <$repr>::deserialize(deserializer).map(Self)
                }
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

/// Declares a closed enumeration whose values have names in snake case.
macro_rules! named_enum {
    (
        $(#[$attribute:meta])+
        pub enum $type:ident {
            $($(#[doc = $value_doc:literal])+ $value:ident $name:literal,)+
        }
    ) => {
        $(#[$attribute])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        pub enum $type {
            $($(#[doc = $value_doc])+ $value,)+
        }

        impl $type {
            /// Every value, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable name, in snake case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$value => $name,)+ }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

/// Declares a message of the gateway: the struct, its description, both its codecs, and its owned
/// form.
///
/// `[fast]` gives it straight-line code beside the table-driven one, `[protobuf]` the protobuf
/// form; the number after `version` is that of its envelope.
macro_rules! message {
    (@borrowed
        $(#[doc = $doc:literal])+
        pub struct $name:ident $(<$lt:lifetime>)? = $kind:ident, version $version:literal $flags:tt {
            $(
                $(#[doc = $field_doc:literal])+
                $number:literal $field:ident: $type:ty $(=> $unit:literal)?,
            )*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        pub struct $name $(<$lt>)? {
            $(
                $(#[doc = $field_doc])+
                $(#[doc = concat!("\n\nIn ", $unit, ".")])?
                pub $field: $type,
            )*
        }

        impl<'a> $crate::describe::Record<'a> for $name $(<$lt>)? {
            const INFO: &'static $crate::describe::MessageInfo = &$crate::describe::MessageInfo {
                name: stringify!($name),
                kind: stringify!($kind),
                doc: $crate::declare::doc_lines!($($doc),+),
                base: None,
                fields: &[$($crate::describe::FieldInfo {
                    name: stringify!($field),
                    place: $crate::describe::Place::Field(stringify!($field)),
                    number: $number,
                    ty: <$type as $crate::format::field::Field<'_>>::TYPE,
                    also: None,
                    nullable: false,
                    unit: concat!($($unit)?),
                    doc: $crate::declare::doc_lines!($($field_doc),+),
                    optional: false,
                }),*],
            };

            fn value(&self, index: usize) -> Option<$crate::describe::Value<'a>> {
                match index.wrapping_add(1) {
                    $($number => Some($crate::format::field::Field::to_value(self.$field)),)*
                    _ => None,
                }
            }

            fn set(
                &mut self,
                index: usize,
                value: $crate::describe::Value<'a>,
            ) -> Result<(), $crate::describe::Misfit> {
                match index.wrapping_add(1) {
                    $($number => {
                        self.$field = $crate::format::field::Field::from_value(value)
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

        impl $(<$lt>)? $name $(<$lt>)? {
            /// The version of its envelope that is written, and the newest that is known.
            pub const VERSION: u8 = $version;

            /// Decodes the envelope and tells what else was in it: its versions, the fields of a
            /// newer sender, bytes behind it.
            ///
            /// # Errors
            /// Those of [`envelope::decode`]($crate::format::envelope::decode).
            #[allow(mismatched_lifetime_syntaxes, reason = "not every message has a lifetime")]
            pub fn decode_envelope(
                body: &$($lt)? [u8],
            ) -> Result<(Self, $crate::format::envelope::Envelope<'_>), $crate::DecodeError> {
                $crate::format::envelope::decode(body, $version)
            }
        }

        #[cfg(feature = "serde")]
        impl $(<$lt>)? serde::Serialize for $name $(<$lt>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::interop::serde::serialize_record(self, serializer)
            }
        }

        #[cfg(feature = "alloc")]
        $crate::interop::writers::writers!(
            [$($lt)?] $name: "envelope", encode encoded_len encode_to_vec encode_to
        );

        $crate::declare::codecs!($flags $name [$($lt)?] [$($field)*] [$($number $field: $type,)*]);
    };

    (@envelope [fast $($rest:tt)*] $name:ident [$($lt:lifetime)?] $($field:ident)*) => {
        impl $(<$lt>)? $name $(<$lt>)? {
            /// Decodes an envelope.
            ///
            /// # Errors
            /// Those of [`envelope::decode`]($crate::format::envelope::decode).
            #[inline]
            pub fn decode(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                // Filled where it will be returned: to copy so many fields costs as much as half
                // of the decoding.
                let mut message = Self::default();
                match message.read_whole(body) {
                    Some(()) => Ok(message),
                    None => Self::decode_exactly(body),
                }
            }

            /// `None` for whatever is not a whole envelope of this version.
            #[cfg_attr(not(callevents_small), inline(always))]
            fn read_whole(&mut self, body: &$($lt)? [u8]) -> Option<()> {
                let mut cursor = $crate::format::envelope::Cursor::new(body)?;
                $(self.$field = $crate::format::field::Field::fast_envelope(&mut cursor)?;)*
                (cursor.is_at_end() && (cursor.is_ascii() || self.is_well_formed())).then_some(())
            }

            #[cold]
            fn decode_exactly(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                Self::decode_envelope(body).map(|(message, _)| message)
            }

            /// Whether all text is UTF-8.
            fn is_well_formed(&self) -> bool {
                use $crate::format::field::Field as _;
                $(!self.$field.is_ill_formed())&&*
            }

            /// The length of the envelope.
            #[must_use]
            #[inline]
            pub fn encoded_len(&self) -> usize {
                use $crate::format::field::Field as _;
                $crate::format::envelope::HEADER_LEN $(+ self.$field.envelope_len())*
            }

            /// Writes the envelope and gives the bytes written.
            ///
            /// # Errors
            /// `BufferTooSmall`, `TooLong`: see [`envelope::encode`]($crate::format::envelope::encode).
            #[inline]
            pub fn encode(&self, out: &mut [u8]) -> Result<usize, $crate::EncodeError> {
                use $crate::format::field::Field as _;
                let needed = self.encoded_len();
                let mut writer =
                    $crate::format::envelope::Writer::new(Self::VERSION, needed, out)?;
                let mut write = || {
                    $(self.$field.write_envelope(&mut writer)?;)*
                    Some(needed)
                };
                write().ok_or($crate::EncodeError::BufferTooSmall { needed })
            }
        }
    };

    (@envelope $flags:tt $name:ident [$($lt:lifetime)?] $($field:ident)*) => {
        impl $(<$lt>)? $name $(<$lt>)? {
            /// Decodes an envelope.
            ///
            /// # Errors
            /// Those of [`envelope::decode`]($crate::format::envelope::decode).
            pub fn decode(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                $crate::format::envelope::decode_message(body, $name::VERSION)
            }

            /// The length of the envelope.
            #[must_use]
            pub fn encoded_len(&self) -> usize {
                $crate::format::envelope::encoded_len(self)
            }

            /// Writes the envelope and gives the bytes written.
            ///
            /// # Errors
            /// `BufferTooSmall`, `TooLong`: see [`envelope::encode`]($crate::format::envelope::encode).
            pub fn encode(&self, out: &mut [u8]) -> Result<usize, $crate::EncodeError> {
                $crate::format::envelope::encode(self, Self::VERSION, out)
            }
        }
    };

    (@protobuf [fast protobuf] $name:ident [$($lt:lifetime)?] $($number:literal $field:ident: $type:ty,)*) => {
        #[cfg(feature = "alloc")]
        $crate::interop::writers::writers!(
            [$($lt)?] $name: "protobuf form", encode_protobuf encoded_len_protobuf
            encode_protobuf_to_vec encode_protobuf_to
        );

        impl $(<$lt>)? $name $(<$lt>)? {
            /// Decodes the protobuf form.
            ///
            /// # Errors
            /// Those of [`protobuf::decode`]($crate::format::protobuf::decode).
            #[inline]
            pub fn decode_protobuf(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                let mut message = Self::default();
                let mut cursor = $crate::format::protobuf::Cursor::new(body);
                let usable = message.read_in_order(&mut cursor).is_some()
                    && (cursor.is_ascii() || message.is_well_formed());
                if usable && cursor.remaining() == 0 {
                    return Ok(message);
                }
                if usable && message.read_in_any_order(cursor.remaining_bytes()).is_some() {
                    return Ok(message);
                }
                Self::decode_protobuf_exactly(body)
            }

            /// Reads the fields as far as they stand in the order of their numbers.
            #[cfg_attr(not(callevents_small), inline(always))]
            fn read_in_order(
                &mut self,
                cursor: &mut $crate::format::protobuf::Cursor<$($lt)?>,
            ) -> Option<()> {
                $(
                    if cursor.next_is(const { $crate::format::protobuf::Tag::new(
                        $number,
                        <$type as $crate::format::field::Field<'_>>::WIRE_TYPE,
                    ) }) {
                        self.$field = $crate::format::field::Field::fast_protobuf(cursor)?;
                    }
                )*
                Some(())
            }

            /// Reads fields in any order, and passes over those that are not known. `None` if
            /// anything is faulty, or text is not ASCII: a later field may have hidden it.
            #[inline(never)]
            fn read_in_any_order(&mut self, rest: &$($lt)? [u8]) -> Option<()> {
                let mut cursor = $crate::format::protobuf::Cursor::new(rest);
                while cursor.remaining() > 0 {
                    let tag = cursor.short_tag();
                    $(
                        if tag == const { $crate::format::protobuf::Tag::new(
                            $number,
                            <$type as $crate::format::field::Field<'_>>::WIRE_TYPE,
                        ).word() } {
                            cursor.skip_tag(tag)?;
                            self.$field = $crate::format::field::Field::fast_protobuf(&mut cursor)?;
                            continue;
                        }
                    )*
                    cursor.skip_unknown(<Self as $crate::describe::Record<'_>>::INFO)?;
                }
                cursor.is_ascii().then_some(())
            }

            #[cold]
            fn decode_protobuf_exactly(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                $crate::format::protobuf::decode(body)
            }

            /// The length of the protobuf form.
            #[must_use]
            pub fn encoded_len_protobuf(&self) -> usize {
                $crate::format::protobuf::encoded_len(self)
            }

            /// Writes the protobuf form and gives the bytes written.
            ///
            /// # Errors
            /// `BufferTooSmall`: see [`protobuf::encode`]($crate::format::protobuf::encode).
            #[inline]
            pub fn encode_protobuf(&self, out: &mut [u8]) -> Result<usize, $crate::EncodeError> {
                let len = out.len();
                let mut writer = $crate::format::protobuf::Writer::new(out);
                match self.write_in_order(&mut writer) {
                    Some(()) => Ok(len - writer.remaining()),
                    None => Err($crate::EncodeError::BufferTooSmall {
                        needed: self.encoded_len_protobuf(),
                    }),
                }
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn write_in_order(
                &self,
                writer: &mut $crate::format::protobuf::Writer<'_>,
            ) -> Option<()> {
                use $crate::format::field::Field as _;
                $(self.$field.write_protobuf(
                    const { $crate::format::protobuf::Tag::new(
                        $number,
                        <$type as $crate::format::field::Field<'_>>::WIRE_TYPE,
                    ) },
                    writer,
                )?;)*
                Some(())
            }
        }
    };

    (@protobuf [protobuf] $name:ident [$($lt:lifetime)?] $($fields:tt)*) => {
        #[cfg(feature = "alloc")]
        $crate::interop::writers::writers!(
            [$($lt)?] $name: "protobuf form", encode_protobuf encoded_len_protobuf
            encode_protobuf_to_vec encode_protobuf_to
        );

        impl $(<$lt>)? $name $(<$lt>)? {
            /// Decodes the protobuf form.
            ///
            /// # Errors
            /// Those of [`protobuf::decode`]($crate::format::protobuf::decode).
            pub fn decode_protobuf(body: &$($lt)? [u8]) -> Result<Self, $crate::DecodeError> {
                $crate::format::protobuf::decode(body)
            }

            /// The length of the protobuf form.
            #[must_use]
            pub fn encoded_len_protobuf(&self) -> usize {
                $crate::format::protobuf::encoded_len(self)
            }

            /// Writes the protobuf form and gives the bytes written.
            ///
            /// # Errors
            /// `BufferTooSmall`: see [`protobuf::encode`]($crate::format::protobuf::encode).
            pub fn encode_protobuf(&self, out: &mut [u8]) -> Result<usize, $crate::EncodeError> {
                $crate::format::protobuf::encode(self, out)
            }
        }
    };

    (@protobuf $flags:tt $($rest:tt)*) => {};

    ($($declaration:tt)+) => {
        $crate::declare::message!(@borrowed $($declaration)+);
        #[cfg(feature = "alloc")]
        $crate::declare::owned::owned_message!($($declaration)+);
    };
}

/// The codecs of a message of the gateway.
#[cfg(not(callevents_small))]
macro_rules! codecs {
    ($flags:tt $name:ident $lifetime:tt [$($fields:tt)*] [$($rows:tt)*]) => {
        $crate::declare::message!(@envelope $flags $name $lifetime $($fields)*);
        $crate::declare::message!(@protobuf $flags $name $lifetime $($rows)*);
    };
}
/// The same where they must be small: by tables only.
#[cfg(callevents_small)]
macro_rules! codecs {
    ([fast $($flags:tt)*] $($message:tt)+) => {
        $crate::declare::codecs!([$($flags)*] $($message)+);
    };
    ($flags:tt $name:ident $lifetime:tt [$($fields:tt)*] [$($rows:tt)*]) => {
        $crate::declare::message!(@envelope $flags $name $lifetime $($fields)*);
        $crate::declare::message!(@protobuf $flags $name $lifetime $($rows)*);
    };
}

mod json;
mod tagged;

pub(crate) use json::{
    closed_key, json_base, json_message, json_union, quoted_key, string_enum, wire_name,
};
pub(crate) use tagged::{
    fill_found, fill_late, fill_said, fill_tag, fill_value, read_late, read_said, read_tag,
    read_value, slot, tag_index, tagged_union,
};
pub(crate) use {codecs, doc_lines, message, named_enum, open_enum};
