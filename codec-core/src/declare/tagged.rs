//! The macro that declares unions of types that another member of the same object names.

/// Declares a union of types that a name tells apart, as a row of `json_message!` can have:
/// `data: Data<'a> as "type"`. A name that is not known is kept with what comes with it.
macro_rules! tagged_union {
    (
        $(#[doc = $doc:literal])+
        pub enum $union:ident<$lt:lifetime> {
            $($(#[doc = $value_doc:literal])+ $variant:ident($type:ty) $tag:literal = $kind:literal,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
        pub enum $union<$lt> {
            $(
                #[doc = concat!("`", $tag, "`:")]
                $(#[doc = $value_doc])+
                $variant($type),
            )+
            /// One whose name is not known, as it came.
            Unknown {
                /// Its name.
                name: $crate::json::JsonStr<$lt>,
                /// What comes with it.
                data: Option<$crate::json::Raw<$lt>>,
            },
        }

        const _: () = {
            use $crate::describe::{FieldType, UnionInfo, UnionValue};
            use $crate::format::json::fields::Slot;
            use $crate::format::json::{Member, Tagged};
            use $crate::json::{FloatStyle, JsonStr, Reader, Writer};
            use $crate::DecodeError;

            impl<$lt> $union<$lt> {
                /// The names, kinds and types.
                pub const INFO: &'static UnionInfo = &UnionInfo {
                    name: stringify!($union),
                    doc: $crate::declare::doc_lines!($($doc),+),
                    values: &[$(UnionValue {
                        name: $tag,
                        variant: stringify!($variant),
                        kind: $kind,
                        doc: $crate::declare::doc_lines!($($value_doc),+),
                        ty: Some(<$type as Member<'_>>::TYPE),
                        also: <$type as Member<'_>>::ALSO,
                        optional: <$type as Member<'_>>::OPTIONAL,
                    }),+],
                };

                /// The name on the wire.
                #[must_use]
                pub fn name(&self) -> JsonStr<$lt> {
                    match self {
                        $(Self::$variant(_) => $tag.into(),)+
                        Self::Unknown { name, .. } => *name,
                    }
                }

                /// The name in snake case; `unknown` if it is unknown.
                #[must_use]
                pub const fn kind(&self) -> &'static str {
                    match self {
                        $(Self::$variant(_) => $kind,)+
                        Self::Unknown { .. } => "unknown",
                    }
                }
            }

            impl Default for $union<'_> {
                fn default() -> Self {
                    Self::Unknown { name: JsonStr::default(), data: None }
                }
            }

            impl<$lt> $union<$lt> {
                /// Becomes what `name` calls it, with nothing in it.
                #[cfg_attr(not(callevents_small), inline(always))]
                fn name_as(&mut self, name: JsonStr<$lt>) -> Option<()> {
                    let key = name.as_bytes()?;
                    $(
                        if key == $tag.as_bytes() {
                            *self = Self::$variant(Default::default());
                            return Some(());
                        }
                    )+
                    *self = Self::Unknown { name, data: None };
                    Some(())
                }
            }

            impl<$lt> Tagged<$lt> for $union<$lt> {
                #[inline]
                fn fill_as(
                    &mut self,
                    name: JsonStr<$lt>,
                    text: &$lt [u8],
                    odd: &mut bool,
                ) -> Option<&$lt [u8]> {
                    let key = name.as_bytes()?;
                    $(
                        if key == $tag.as_bytes() {
                            *self = Self::$variant(Default::default());
                            if let Self::$variant(data) = self {
                                return data.fill(text, odd);
                            }
                            return None;
                        }
                    )+
                    *self = Self::Unknown { name, data: None };
                    match self {
                        Self::Unknown { data, .. } => Member::fill(data, text, odd),
                        _ => None,
                    }
                }

                fn begin<'m>(
                    &'m mut self,
                    name: JsonStr<$lt>,
                ) -> Option<&'m mut (dyn Slot<$lt> + 'm)> {
                    self.name_as(name)?;
                    Some(match self {
                        $(Self::$variant(data) => data,)+
                        Self::Unknown { data, .. } => data,
                    })
                }

                #[inline]
                fn read_as(
                    name: JsonStr<$lt>,
                    reader: &mut Reader<$lt>,
                    odd: &mut bool,
                ) -> Result<Self, DecodeError> {
                    $(
                        if name == $tag {
                            return <$type as Member<'_>>::read(reader, odd).map(Self::$variant);
                        }
                    )+
                    Ok(Self::Unknown { name, data: Member::read(reader, odd)? })
                }

                fn without(name: JsonStr<$lt>) -> Option<Self> {
                    $(
                        if name == $tag {
                            return <$type as Member<'_>>::OPTIONAL
                                .then(|| Self::$variant(Default::default()));
                        }
                    )+
                    Some(Self::Unknown { name, data: None })
                }
            }

            impl<$lt> Member<$lt> for $union<$lt> {
                const TYPE: FieldType = FieldType::Tagged(Self::INFO);

                fn read(reader: &mut Reader<$lt>, odd: &mut bool) -> Result<Self, DecodeError> {
                    Self::read_as(JsonStr::default(), reader, odd)
                }

                #[inline]
                fn write(&self, writer: &mut Writer<'_>, style: FloatStyle) {
                    match self {
                        $(Self::$variant(data) => data.write(writer, style),)+
                        Self::Unknown { data, .. } => data.write(writer, style),
                    }
                }

                #[inline]
                fn is_present(&self) -> bool {
                    match self {
                        $(Self::$variant(data) => data.is_present(),)+
                        Self::Unknown { data, .. } => data.is_present(),
                    }
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $union<'_> {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    match self {
                        $(Self::$variant(data) => data.serialize(serializer),)+
                        Self::Unknown { data, .. } => data.serialize(serializer),
                    }
                }
            }
        };
    };
}

/// Reads the value of a field.
macro_rules! read_value {
    ($self:ident.$field:ident, $value:ident, $odd:ident, $late:ident) => {
        Member::read($value, $odd).map(|value| $self.$field = value)
    };
    ($self:ident.$field:ident, $value:ident, $odd:ident, $late:ident, $tag:literal) => {
        $late.read($value, $odd).map(|value| $self.$field = value)
    };
}

/// Where the value of a field goes.
macro_rules! slot {
    ($self:ident.$field:ident, $state:ident) => {
        Some(&mut $self.$field)
    };
    ($self:ident.$field:ident, $state:ident, $tag:literal) => {
        match $state.name {
            Some(name) => $crate::format::json::Tagged::begin(&mut $self.$field, name),
            None => Some(&mut $state.unnamed),
        }
    };
}

/// Reads the value of a field that was found in a text.
macro_rules! fill_found {
    ($self:ident.$field:ident, $text:ident, $found:expr, $odd:ident, $state:ident) => {
        $self.$field.fill_found($text, $found, $odd)
    };
    ($self:ident.$field:ident, $text:ident, $found:expr, $odd:ident, $state:ident, $tag:literal) => {
        $state.name.and_then(|name| {
            let place = $crate::format::json::Tagged::begin(&mut $self.$field, name)?;
            $crate::format::json::fields::take_found(place, $text, $found, $odd)
        })
    };
}

/// The position of the member that says what another one is.
macro_rules! tag_index {
    () => {
        None
    };
    ($tag:literal) => {
        Some(BASE.len() + Index::Tag as usize)
    };
}

/// Reads the value of a field into it.
macro_rules! fill_value {
    ($self:ident.$field:ident, $value:ident, $odd:ident, $name:ident, $rest:ident, $often:ident) => {
        if $often { $self.$field.fill_here($value, $odd) } else { $self.$field.fill($value, $odd) }
    };
    ($self:ident.$field:ident, $value:ident, $odd:ident, $name:ident, $rest:ident, $often:ident, $tag:literal) => {
        match *$name {
            Some(name) => {
                $crate::format::json::Tagged::fill_as(&mut $self.$field, name, $value, $odd)
            }
            // It has come before its name: whoever reads any order is to read it again.
            None => return Some($rest),
        }
    };
}

/// Reads a member that is always the same, if it comes next.
macro_rules! fill_said {
    ($rest:ident, $seen:ident, $says:literal, $said:literal) => {
        if let Some(value) = behind_key($rest, concat!("\"", $says, "\":").as_bytes()) {
            let Some(behind) = value.strip_prefix(concat!("\"", $said, "\"").as_bytes()) else {
                return Some($rest);
            };
            $rest = behind;
            $seen.insert(BASE.len() + Index::Says as usize);
            if $rest.first() != Some(&b',') {
                return Some($rest);
            }
        }
    };
}

/// Reads the member that says what another one is, if it comes next.
macro_rules! fill_tag {
    ($rest:ident, $seen:ident, $name:ident, $tag:literal) => {
        if let Some(value) = behind_key($rest, concat!("\"", $tag, "\":").as_bytes()) {
            let mut its = $crate::json::JsonStr::default();
            $rest = Member::fill(&mut its, value, &mut false)?;
            *$name = Some(its);
            $seen.insert(BASE.len() + Index::Tag as usize);
            if $rest.first() != Some(&b',') {
                return Some($rest);
            }
        }
    };
}

/// Fills a field whose name came only behind its value, or that did not come.
macro_rules! fill_late {
    ($lt:lifetime $tag:literal $field:ident $type:ty) => {
        fn end(&mut self, state: &mut State<$lt>, seen: &mut Seen, odd: &mut bool) -> Option<()> {
            use $crate::format::json::Tagged;
            let name = state.name?;
            if let Some(value) = state.unnamed.0 {
                $crate::format::json::fields::take_later(self.$field.begin(name)?, value, odd)?;
            }
            let index = BASE.len() + Index::$field as usize;
            if !seen.contains(index) {
                if let Some(without) = <$type as Tagged<'_>>::without(name) {
                    self.$field = without;
                    seen.insert(index);
                }
            }
            Some(())
        }
    };
}

/// Reads a member that is always the same.
macro_rules! read_said {
    ($value:ident, $said:literal, $message:ident, $seen:ident) => {
        $crate::format::json::read_said($value, $said)
            .map_err(|error| error.of_member($message::INFO, Index::Says as usize))?;
        $seen.0 |= 1 << Index::Says as u32;
    };
}

/// Reads the member that says what another one is.
macro_rules! read_tag {
    ($value:ident, $late:ident, $message:ident, $seen:ident) => {
        $late
            .read_name($value)
            .map_err(|error| error.of_member($message::INFO, Index::Tag as usize))?;
        $seen.0 |= 1 << Index::Tag as u32;
    };
}

/// Reads a value whose name came only behind it, or not at all.
macro_rules! read_late {
    (
        $tag:literal, $self:ident.$field:ident, $type:ty, $late:ident, $odd:ident, $message:ident,
        $seen:ident
    ) => {
        if let Some(mut value) = $late.take() {
            $self.$field = <$type as $crate::format::json::Tagged<'_>>::read_as(
                $late.name(),
                &mut value,
                &mut $odd,
            )
            .map_err(|error| error.of_member($message::INFO, Index::$field as usize))?;
        }
        if $seen.0 >> Index::$field as u32 & 1 == 0 {
            if let Some(without) =
                <$type as $crate::format::json::Tagged<'_>>::without($late.name())
            {
                $self.$field = without;
                $seen.0 |= 1 << Index::$field as u32;
            }
        }
    };
}

pub(crate) use {
    fill_found, fill_late, fill_said, fill_tag, fill_value, read_late, read_said, read_tag,
    read_value, slot, tag_index, tagged_union,
};
