//! The macro that declares the kinds of events.

/// Declares what events carry: each row has the message, the documentation's name of its type, and
/// the repository's.
macro_rules! payloads {
    (
        $(#[doc = $doc:literal])+
        pub enum $union:ident<$lt:lifetime> {
            $($variant:ident $flat:literal $dotted:literal,)+
        }
    ) => {
        $crate::declare::json_union! {
            $(#[doc = $doc])+
            pub enum $union<$lt> {
                $($variant $flat,)+
            }
        }

        impl<$lt> $union<$lt> {
            /// The names of all types: the documentation's, and the repository's.
            pub const NAMES: &'static [(&'static str, &'static str)] = &[$(($flat, $dotted)),+];

            /// The descriptions of all flat events, each with the name of its type.
            pub(super) const FLAT_INFOS:
                &'static [(&'static str, &'static $crate::describe::MessageInfo)] =
                &[$((
                    $flat,
                    &$crate::describe::MessageInfo {
                        name: $variant::INFO.name,
                        kind: $variant::INFO.kind,
                        doc: $variant::INFO.doc,
                        base: Some($crate::voicetyped::Common::INFO),
                        fields: $variant::INFO.fields,
                    },
                )),+];

            /// Becomes what `name` calls it, and reads its own members as long as they come in the
            /// order of the declaration; `None` if the name is not known.
            #[inline]
            pub(super) fn fill_in_order(
                &mut self,
                name: $crate::json::JsonStr<$lt>,
                begun: &mut $crate::format::json::fields::Begun<$lt>,
            ) -> Option<&'static $crate::format::json::fields::Shape> {
                let key = name.as_bytes()?;
                let mut own = $crate::format::json::fields::Seen::default();
                $(
                    if key == $flat.as_bytes() {
                        *self = Self::$variant($variant::default());
                        let Self::$variant(message) = self else { return None };
                        if cfg!(not(callevents_small)) && begun.rest.first() == Some(&b',') {
                            begun.rest = message.fill_in_order(
                                begun.rest,
                                &mut own,
                                &mut begun.odd,
                                &mut None,
                            )?;
                            begun.seen.insert_all(own, $crate::voicetyped::Common::INFO.fields.len());
                        }
                        return self.flat_shape();
                    }
                )+
                None
            }

            /// Reads the next member behind one byte, if it is one of its own, and gives what is
            /// left behind it.
            #[inline]
            #[allow(clippy::option_option, reason = "that there is no field is no fault")]
            pub(super) fn fill_next(
                &mut self,
                text: &$lt [u8],
                seen: &mut $crate::format::json::fields::Seen,
                odd: &mut bool,
            ) -> Option<Option<&$lt [u8]>> {
                match self {
                    $(Self::$variant(message) => message.fill_next(text, seen, odd),)+
                    Self::Unknown { .. } => None,
                }
            }

            /// The members of a flat event with this payload; `None` if it is unknown.
            #[inline]
            pub(super) fn flat_shape(&self) -> Option<&'static $crate::format::json::fields::Shape> {
                use $crate::format::json::fields::Shape;
                use $crate::format::json::names::names;
                use $crate::voicetyped::{Common, event::flat_shape};
                match self {
                    $(Self::$variant(_) => {
                        const SHAPE: &Shape =
                            &flat_shape(names!(Common::INFO.fields, $variant::INFO.fields));
                        Some(SHAPE)
                    })+
                    Self::Unknown { .. } => None,
                }
            }

            /// The place for the value of one of its own fields.
            pub(super) fn own_slot<'m>(
                &'m mut self,
                index: usize,
                state: &'m mut $crate::format::json::fields::State<$lt>,
            ) -> Option<&'m mut (dyn $crate::format::json::fields::Slot<$lt> + 'm)> {
                use $crate::format::json::fields::Fields as _;
                match self {
                    $(Self::$variant(message) => message.slot(index, state),)+
                    Self::Unknown { .. } => None,
                }
            }

            /// Reads the values of its own fields that were found in `text`.
            pub(super) fn take_found(
                &mut self,
                text: &$lt [u8],
                found: &[$crate::format::json::fields::Found],
                state: &$crate::format::json::fields::State<$lt>,
                odd: &mut bool,
            ) -> Option<()> {
                use $crate::format::json::fields::Fields as _;
                match self {
                    $(Self::$variant(message) => message.take_found(text, found, state, odd),)+
                    Self::Unknown { .. } => None,
                }
            }

            /// How many fields of its own an event has at most.
            pub(super) const MOST_FIELDS: usize = {
                let mut most = 0;
                $(
                    if $variant::INFO.fields.len() > most {
                        most = $variant::INFO.fields.len();
                    }
                )+
                most
            };

            /// Reads the members of a flat event.
            pub(super) fn read_flat(
                name: $crate::json::JsonStr<$lt>,
                object: &mut $crate::json::Object<'_, $lt>,
                head: &mut $crate::voicetyped::event::Head<$lt>,
            ) -> Result<Self, $crate::DecodeError> {
                $(
                    if name == $flat {
                        let mut message = $variant::default();
                        let mut seen = (0, 0);
                        let mut late = $crate::format::json::Late::default();
                        head.read_members(object, |key, value, odd| {
                            message.read_member(key, value, &mut seen, odd, &mut late)
                        })?;
                        return Ok(Self::$variant(message));
                    }
                )+
                head.read_members(object, |_, _, _| Ok(false))?;
                Ok(Self::Unknown { name, data: $crate::json::Raw::default() })
            }

            /// Keeps the members of a flat event that nothing has a field for.
            pub(super) fn keep_flat(&mut self, object: $crate::json::Raw<$lt>, odd: bool) {
                match self {
                    $(
                        Self::$variant(message) => {
                            if odd {
                                message.rest = $crate::json::Rest::of(object, |key| {
                                    $crate::voicetyped::Common::is_field(key)
                                        || $variant::is_field(key)
                                });
                            }
                        }
                    )+
                    Self::Unknown { data, .. } => *data = object,
                }
            }

            /// Writes the members of a flat event: those that all events have, and its own.
            #[inline]
            pub(super) fn write_flat(
                &self,
                writer: &mut $crate::json::Writer<'_>,
                common: &$crate::voicetyped::Common<'_>,
            ) {
                use $crate::voicetyped::event::write_in_order_of;
                let (mut of_common, mut own) = ((0, 0), (0, 0));
                match self {
                    $(
                        Self::$variant(message) => {
                            if let Some(object) = message.rest.object() {
                                write_in_order_of(object, writer, |key, was, writer| {
                                    common.write_member(key, was, writer, &mut of_common)
                                        || message.write_member(key, was, writer, &mut own)
                                });
                            }
                            common.write_members(writer, of_common);
                            message.write_members(writer, own);
                        }
                    )+
                    Self::Unknown { data, .. } => {
                        write_in_order_of(*data, writer, |key, was, writer| {
                            common.write_member(key, was, writer, &mut of_common)
                        });
                        common.write_members(writer, of_common);
                    }
                }
            }

            /// Writes what an envelope has under `data`.
            pub(super) fn write_data(&self, writer: &mut $crate::json::Writer<'_>) {
                use $crate::voicetyped::event::write_in_order_of;
                match self {
                    $(
                        Self::$variant(message) => {
                            let mut own = (0, 0);
                            writer.begin_object();
                            if let Some(object) = message.rest.object() {
                                write_in_order_of(object, writer, |key, was, writer| {
                                    // What all flat events have is no part of the data.
                                    message.write_member(key, was, writer, &mut own)
                                        || message.rest.is_field(key)
                                });
                            }
                            message.write_members(writer, own);
                            writer.end_object();
                        }
                    )+
                    Self::Unknown { data, .. } => {
                        writer.raw(*data);
                    }
                }
            }

            /// A payload of the type `flat`, if there is such a type, with nothing in it.
            pub(super) fn blank(flat: &str) -> Option<Self> {
                $(
                    if flat == $flat {
                        return Some(Self::$variant($variant::default()));
                    }
                )+
                None
            }

            /// What it was read from, and what of that it has no fields for.
            #[cfg(feature = "serde")]
            pub(super) fn flat_rest(&self) -> $crate::json::Rest<$lt> {
                match self {
                    $(Self::$variant(message) => message.rest,)+
                    Self::Unknown { data, .. } => {
                        $crate::json::Rest::of(*data, $crate::voicetyped::Common::is_field)
                    }
                }
            }

            #[cfg(feature = "serde")]
            pub(super) fn serialize_flat<M: serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> Result<(), M::Error> {
                match self {
                    $(
                        Self::$variant(message) => {
                            message.serialize_members(map, &message.rest)?;
                            for (key, value) in message.rest.iter() {
                                map.serialize_entry(&key, &value)?;
                            }
                        }
                    )+
                    Self::Unknown { data, .. } => {
                        for (key, value) in $crate::voicetyped::event::unknown_members(*data) {
                            map.serialize_entry(&key, &value)?;
                        }
                    }
                }
                Ok(())
            }
        }

        impl Default for $union<'_> {
            fn default() -> Self {
                Self::Unknown { name: Default::default(), data: Default::default() }
            }
        }
    };
}

pub(super) use payloads;
