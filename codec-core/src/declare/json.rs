//! The macros that declare JSON messages, their unions and their names: each is written down once.

/// Declares a JSON message: the struct, its description, its parser and its builder.
///
/// Fields stand in the order in which the peer writes them: that order is read without look-ups,
/// any other with them, and is remembered for building. A row is `field "wireName": Type => "unit",`; the wire's name is left out
/// where it is the field's own. An `Option` may be missing, any other type must be there.
/// `often true` gives the message faster and longer code; `with base: Type` takes in all members of another message, in front; `says "type": "ack"` a
/// member that is always the same; `data: Type as "type"` makes the member in front of all say
/// which of several types `data` is of. `Rust` and `JavaScript`
/// say how doubles are written.
macro_rules! json_message {
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident<$lt:lifetime> = $kind:literal, $style:ident
            $(, says $says:literal: $said:literal)?
            $(, with $base:ident: $base_type:ty)?
            $(, often $often:literal)?
        {
            $(
                $(#[doc = $field_doc:literal])+
                $field:ident $($wire:literal)?: $type:ty $(as $tag:literal)? $(=> $unit:literal)?,
            )*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        pub struct $name<$lt> {
            $(
                /// The members that stand in front.
                pub $base: $base_type,
            )?
            $(
                $(#[doc = $field_doc])+
                $(#[doc = concat!("\n\nIn ", $unit, ".")])?
                pub $field: $type,
            )*
            /// What else the object holds.
            pub rest: $crate::json::Rest<$lt>,
        }

        #[cfg(feature = "alloc")]
        $crate::interop::writers::writers!(
            [$lt] $name: "JSON", encode encoded_len encode_to_vec encode_to
        );

        const _: () = {
            #[allow(unused_imports, reason = "there may be no fields")]
            use $crate::format::json::fields::{
                self, Begun, FEW, Fields, Found, Seen, Shape, Slot, State, behind_key, fill_rest, is_end,
            };
            use $crate::format::json::{Late, Member};
            use $crate::json::{FloatStyle, Raw, Reader, Rest, Writer};
            use $crate::{DecodeError, EncodeError, ErrorKind};

            /// Whether it is worth larger code.
            #[allow(dead_code, reason = "there may be no fields")]
            const OFTEN: bool = cfg!(target_pointer_width = "64") && (false $(|| $often)?);
            const BASE: &[$crate::describe::FieldInfo] =
                $crate::format::json::fields::of($name::INFO.base);
            const OWN: &[$crate::describe::FieldInfo] = $name::INFO.fields;
            /// Whether there are no fields but those that stand here: none of others, and none that say
            /// something.
            #[allow(dead_code, reason = "as above")]
            const IS_PLAIN: bool = BASE.is_empty() && OWN.len() == FIELDS.len();
            const FIELDS: &[&str] = &[$(stringify!($field)),*];
            /// So many values are noted before they are read.
            const NOTED: usize = $crate::format::json::fields::noted(BASE.len() + OWN.len());

            /// The position of each field.
            #[allow(dead_code, non_camel_case_types, reason = "these are fields, if there are any")]
            enum Index {
                $(#[doc = $says] Says,)?
                $($(#[doc = $tag] Tag,)?)*
                $($field,)*
            }

            impl<$lt> $name<$lt> {
                /// The message's description.
                pub const INFO: &'static $crate::describe::MessageInfo =
                    &$crate::describe::MessageInfo {
                        name: stringify!($name),
                        kind: $kind,
                        doc: $crate::declare::doc_lines!($($doc),+),
                        base: $crate::declare::json_base!($($base_type)?),
                        fields: &[
                            $($crate::describe::FieldInfo {
                                name: $says,
                                place: $crate::describe::Place::Always($said),
                                number: Index::Says as u32 + 1,
                                ty: $crate::describe::FieldType::Text,
                                also: None,
                                nullable: false,
                                unit: "",
                                doc: &[concat!(" Always `", $said, "`.")],
                                optional: false,
                            },)?
                            $($($crate::describe::FieldInfo {
                                name: $tag,
                                place: $crate::describe::Place::NameOf(stringify!($field)),
                                number: Index::Tag as u32 + 1,
                                ty: $crate::describe::FieldType::Text,
                                also: None,
                                nullable: false,
                                unit: "",
                                doc: &[concat!(" What `", stringify!($field), "` is.")],
                                optional: false,
                            },)?)*
                            $($crate::describe::FieldInfo {
                                name: $crate::declare::wire_name!($field $($wire)?),
                                place: $crate::describe::Place::Field(stringify!($field)),
                                number: Index::$field as u32 + 1,
                                ty: <$type as Member<'_>>::TYPE,
                                also: <$type as Member<'_>>::ALSO,
                                nullable: <$type as Member<'_>>::NULLABLE,
                                unit: concat!($($unit)?),
                                doc: $crate::declare::doc_lines!($($field_doc),+),
                                optional: <$type as Member<'_>>::OPTIONAL,
                            },)*
                        ],
                    };

                /// Parses the message from a complete JSON text.
                ///
                /// # Errors
                /// - What is wrong with the text: see [`json::Reader`]($crate::json::Reader).
                /// - `WrongType`, `NumberOutOfRange`, `MissingField`: of a field, which is named.
                #[inline]
                pub fn parse(text: &$lt [u8]) -> Result<Self, DecodeError> {
                    // Filled where it will be returned: to copy so many fields takes long.
                    let mut parsed = Ok(Self::default());
                    if let Ok(message) = &mut parsed {
                        if message.fill(text, &mut false).is_some_and(is_end) {
                            return parsed;
                        }
                    }
                    parsed = Self::parse_exactly(text);
                    parsed
                }

                /// The same for a text that is wrong, or unusual.
                #[cold]
                fn parse_exactly(text: &$lt [u8]) -> Result<Self, DecodeError> {
                    let mut reader = Reader::new(text);
                    let message = Self::read_exactly(&mut reader)?;
                    reader.finish()?;
                    Ok(message)
                }

                /// What `object` holds beside the members of this message, which is then built
                /// in that object's order.
                #[doc(hidden)]
                #[must_use]
                pub fn rest_of(object: Raw<$lt>) -> Rest<$lt> {
                    Rest::of(object, Self::is_field)
                }

                /// The length of the message as JSON.
                #[must_use]
                pub fn encoded_len(&self) -> usize {
                    let mut writer = Writer::new(&mut []);
                    self.write_object(&mut writer);
                    writer.length()
                }

                /// Writes the message as JSON, without whitespace, and gives the bytes written.
                ///
                /// # Errors
                /// - `BufferTooSmall`, if `out` is shorter than
                ///   [`encoded_len`](Self::encoded_len).
                /// - `NotFinite`, if a double is one that JSON cannot write.
                pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
                    let mut writer = Writer::new(out);
                    self.write_object(&mut writer);
                    writer.finish()
                }

                /// Reads the object that comes next.
                #[inline]
                pub(crate) fn read_object(reader: &mut Reader<$lt>) -> Result<Self, DecodeError> {
                    let mut read = Ok(Self::default());
                    if let Ok(message) = &mut read {
                        if reader.fill(message) {
                            return read;
                        }
                    }
                    read = Self::read_exactly(reader);
                    read
                }

                /// The same for an object that is wrong, or unusual.
                #[cold]
                fn read_exactly(reader: &mut Reader<$lt>) -> Result<Self, DecodeError> {
                    let text = reader.mark();
                    let mut message = Self::default();
                    let (mut seen, mut odd, mut late) = ((0, 0), false, Late::default());
                    let mut object = reader.object()?;
                    while let Some((key, value)) = object.next_entry()? {
                        $crate::format::json::with_key(key, |key| {
                            message.read_member(key, value, &mut seen, &mut odd, &mut late)
                        })?;
                    }
                    $($($crate::declare::read_late!(
                        $tag, message.$field, $type, late, odd, Self, seen
                    );)?)*
                    if seen.0 & Self::REQUIRED.0 != Self::REQUIRED.0
                        || seen.1 & Self::REQUIRED.1 != Self::REQUIRED.1
                    {
                        return Err(Self::missing(seen, reader.offset()));
                    }
                    message.rest = Rest::of(reader.since(text), Self::is_field);
                    Ok(message)
                }

                /// A bit for each field that must be there: the message's own, and its base's.
                pub(crate) const REQUIRED: (u64, u64) = (
                    0 $(| (!<$type as Member<'_>>::OPTIONAL as u64) << Index::$field as u32)*
                        $($(| (!$tag.is_empty() as u64) << Index::Tag as u32)?)*
                        $(| (!$says.is_empty() as u64) << Index::Says as u32)?,
                    0 $(| <$base_type>::REQUIRED.0)?,
                );

                /// What the members are.
                pub(crate) const SHAPE: &'static Shape = &Shape {
                    names: $crate::format::json::names::names!($name::INFO),
                    required: Seen::new(Self::REQUIRED.0, Self::REQUIRED.1, BASE.len()),
                    tag: $crate::declare::tag_index!($($($tag)?)*),
                };

                /// The first of the missing fields, as an error at the end of the object.
                #[cold]
                fn missing(seen: (u64, u64), offset: usize) -> DecodeError {
                    let (own, base) = (Self::REQUIRED.0 & !seen.0, Self::REQUIRED.1 & !seen.1);
                    let info = Self::INFO.base.filter(|_| base != 0).unwrap_or(Self::INFO);
                    let bits = if base != 0 { base } else { own };
                    DecodeError::new(ErrorKind::MissingField, offset)
                        .of_member(info, bits.trailing_zeros() as usize)
                }

                /// Reads members as long as they come in the order of the declaration, from the
                /// start of an object or from a comma on; gives the comma, or whatever is there.
                #[inline]
                pub(crate) fn fill_in_order(
                    &mut self,
                    text: &$lt [u8],
                    seen: &mut Seen,
                    odd: &mut bool,
                    name: &mut Option<$crate::json::JsonStr<$lt>>,
                ) -> Option<&$lt [u8]> {
                    #[allow(unused_mut, reason = "there may be no fields")]
                    let mut rest = text;
                    $($crate::declare::fill_said!(rest, seen, $says, $said);)?
                    $($($crate::declare::fill_tag!(rest, seen, name, $tag);)?)*
                    $(
                        rest = self.$base.fill_in_order(rest, seen, odd, name)?;
                        if rest.first() != Some(&b',') && rest.len() != text.len() {
                            return Some(rest);
                        }
                    )?
                    $(
                        if let Some(value) =
                            behind_key(rest, $crate::declare::closed_key!($field $($wire)?))
                        {
                            rest = $crate::declare::fill_value!(
                                self.$field, value, odd, name, rest, OFTEN $(, $tag)?
                            )?;
                            seen.insert(BASE.len() + Index::$field as usize);
                            if rest.first() != Some(&b',') {
                                return Some(rest);
                            }
                        } else if (OFTEN || !<$type as Member<'_>>::OPTIONAL)
                            && rest.len() == text.len()
                        {
                            // They come in another order.
                            return Some(rest);
                        }
                    )*
                    let _ = (seen, odd, name);
                    Some(rest)
                }

                /// Reads members in any order, from the start of an object or from a comma on, as
                /// long as there are fields for them; gives the comma, or whatever is there.
                #[inline]
                fn fill_on(
                    &mut self,
                    text: &$lt [u8],
                    seen: &mut Seen,
                    odd: &mut bool,
                ) -> Option<&$lt [u8]> {
                    let mut rest = text;
                    while let Some(behind) = self.fill_next(rest, seen, odd)? {
                        rest = behind;
                        if rest.first() != Some(&b',') {
                            break;
                        }
                    }
                    Some(rest)
                }

                /// Reads the next member behind one byte, if there is a field for it, and gives
                /// what is left behind it; for messages of plain fields.
                #[inline]
                #[allow(dead_code, clippy::option_option, reason = "no field is no fault")]
                pub(crate) fn fill_next(
                    &mut self,
                    text: &$lt [u8],
                    seen: &mut Seen,
                    odd: &mut bool,
                ) -> Option<Option<&$lt [u8]>> {
                    $(
                        if let Some(value) =
                            behind_key(text, $crate::declare::closed_key!($field $($wire)?))
                        {
                            let rest = if OFTEN {
                                self.$field.fill_here(value, odd)?
                            } else {
                                self.$field.fill(value, odd)?
                            };
                            seen.insert_next(Index::$field as usize, odd)?;
                            return Some(Some(rest));
                        }
                    )*
                    let _ = (text, seen, odd);
                    Some(None)
                }

                /// What is left behind an object of members in any order that there are fields for,
                /// if their values are told at once.
                #[inline]
                #[allow(unused, reason = "there may be no fields")]
                fn check_in_any_order(text: &$lt [u8]) -> Option<&$lt [u8]> {
                    let (mut rest, mut seen) = (text, 0);
                    loop {
                        $(
                            if let Some(value) =
                                behind_key(rest, $crate::declare::closed_key!($field $($wire)?))
                            {
                                if seen >> Index::$field as u32 & 1 != 0 {
                                    return None;
                                }
                                seen |= 1_u64 << Index::$field as u32;
                                rest = <$type as Member<'_>>::check_at_once(value)?;
                            } else
                        )*
                        {
                            return None;
                        }
                        #[allow(unreachable_code, reason = "there may be no fields")]
                        match rest.split_first()? {
                            (b',', _) => {}
                            (b'}', rest) if seen & Self::REQUIRED.0 == Self::REQUIRED.0 => {
                                return Some(rest);
                            }
                            _ => return None,
                        }
                    }
                }

                /// What is left behind an object of all fields in the order of the declaration, if
                /// their values are told at once.
                #[inline]
                #[allow(unused_mut, reason = "there may be no fields")]
                fn check_in_order(text: &$lt [u8]) -> Option<&$lt [u8]> {
                    let (mut rest, mut first) = (text, b'{');
                    $(
                        if rest.first() != Some(&first) {
                            return None;
                        }
                        rest = behind_key(rest, $crate::declare::closed_key!($field $($wire)?))?;
                        rest = <$type as Member<'_>>::check_at_once(rest)?;
                        first = b',';
                    )*
                    let _ = first;
                    rest.strip_prefix(b"}")
                }

                /// Reads the value of the member `key`, if there is a field for it.
                pub(crate) fn read_member(
                    &mut self,
                    key: &[u8],
                    value: &mut Reader<$lt>,
                    seen: &mut (u64, u64),
                    odd: &mut bool,
                    late: &mut Late<$lt>,
                ) -> Result<bool, DecodeError> {
                    $(
                        if key == $says.as_bytes() {
                            $crate::declare::read_said!(value, $said, Self, seen);
                            return Ok(true);
                        }
                    )?
                    $($(
                        if key == $tag.as_bytes() {
                            $crate::declare::read_tag!(value, late, Self, seen);
                            return Ok(true);
                        }
                    )?)*
                    $(
                        if key == $crate::declare::wire_name!($field $($wire)?).as_bytes() {
                            $crate::declare::read_value!(self.$field, value, odd, late $(, $tag)?)
                                .map_err(|error| {
                                    error.of_member(Self::INFO, Index::$field as usize)
                                })?;
                            seen.0 |= 1 << Index::$field as u32;
                            return Ok(true);
                        }
                    )*
                    $(
                        let mut of_base = (seen.1, 0);
                        if self.$base.read_member(key, value, &mut of_base, odd, late)? {
                            seen.1 = of_base.0;
                            return Ok(true);
                        }
                    )?
                    let _ = (key, value, seen, odd, late);
                    Ok(false)
                }

                /// Whether there is a field for the member `key`.
                pub(crate) fn is_field(key: &[u8]) -> bool {
                    let _ = key;
                    $(if key == $says.as_bytes() { return true; })?
                    $($(if key == $tag.as_bytes() { return true; })?)*
                    $(if <$base_type>::is_field(key) { return true; })?
                    false $(|| key == $crate::declare::wire_name!($field $($wire)?).as_bytes())*
                }

                /// Writes the whole object.
                #[inline]
                pub(crate) fn write_object(&self, writer: &mut Writer<'_>) {
                    writer.begin_object();
                    match self.rest.object() {
                        None => self.write_members(writer, (0, 0)),
                        Some(object) => self.write_in_order_of(object, writer),
                    }
                    writer.end_object();
                }

                /// Writes the members in the order in which they stand in the object that was
                /// read, and behind them those that were not there.
                #[inline(never)]
                fn write_in_order_of(&self, object: Raw<'_>, writer: &mut Writer<'_>) {
                    let mut written = (0, 0);
                    for (key, was) in object.entries() {
                        let is_field = $crate::format::json::with_key(key, |key| {
                            self.write_member(key, was, writer, &mut written)
                        });
                        if !is_field {
                            writer.key(key).raw(was);
                        }
                    }
                    self.write_members(writer, written);
                }

                /// Writes the member `key`, if there is a field for it: its value, or a `null`
                /// where there is none and was one, the first time that the key is met.
                pub(crate) fn write_member(
                    &self,
                    key: &[u8],
                    was: Raw<'_>,
                    writer: &mut Writer<'_>,
                    written: &mut (u64, u64),
                ) -> bool {
                    $(
                        if key == $says.as_bytes() {
                            if written.0 >> Index::Says as u32 & 1 == 0 {
                                written.0 |= 1 << Index::Says as u32;
                                writer.key($says).string($said);
                            }
                            return true;
                        }
                    )?
                    $($(
                        if key == $tag.as_bytes() {
                            if written.0 >> Index::Tag as u32 & 1 == 0 {
                                written.0 |= 1 << Index::Tag as u32;
                                writer.key($tag).string(self.$field.name());
                            }
                            return true;
                        }
                    )?)*
                    $(
                        if key == $crate::declare::wire_name!($field $($wire)?).as_bytes() {
                            let bit = 1 << Index::$field as u32;
                            let is_present = self.$field.is_present();
                            // Where `null` is a value, it is not written for none.
                            let was_none = was.is_null() && !<$type as Member<'_>>::NULLABLE;
                            if written.0 & bit == 0 && (is_present || was_none) {
                                written.0 |= bit;
                                writer
                                    .quoted_key($crate::declare::quoted_key!($field $($wire)?));
                                if is_present {
                                    self.$field.write(writer, FloatStyle::$style);
                                } else {
                                    writer.null();
                                }
                            }
                            return true;
                        }
                    )*
                    $(
                        let mut of_base = (written.1, 0);
                        if self.$base.write_member(key, was, writer, &mut of_base) {
                            written.1 = of_base.0;
                            return true;
                        }
                    )?
                    let _ = (key, was, writer, written);
                    false
                }

                /// Writes the members that there are fields for and that are not yet written.
                #[cfg_attr(not(callevents_small), inline(always))]
                pub(crate) fn write_members(&self, writer: &mut Writer<'_>, written: (u64, u64)) {
                    $(
                        if written.0 >> Index::Says as u32 & 1 == 0 {
                            writer.quoted_key(concat!(",\"", $says, "\":").as_bytes());
                            writer.string($said);
                        }
                    )?
                    $($(
                        if written.0 >> Index::Tag as u32 & 1 == 0 {
                            writer.quoted_key(concat!(",\"", $tag, "\":").as_bytes());
                            writer.string(self.$field.name());
                        }
                    )?)*
                    $(self.$base.write_members(writer, (written.1, 0));)?
                    $(
                        if written.0 >> Index::$field as u32 & 1 == 0 && self.$field.is_present() {
                            writer
                                .quoted_key($crate::declare::quoted_key!($field $($wire)?));
                            self.$field.write(writer, FloatStyle::$style);
                        }
                    )*
                    let _ = (writer, written);
                }
            }

            impl<$lt> Fields<$lt> for $name<$lt> {
                #[inline]
                fn slot<'m>(
                    &'m mut self,
                    index: usize,
                    state: &'m mut State<$lt>,
                ) -> Option<&'m mut (dyn Slot<$lt> + 'm)> {
                    $(
                        let Some(index) = index.checked_sub(<$base_type>::INFO.fields.len()) else {
                            return self.$base.slot(index, state);
                        };
                    )?
                    $(
                        if index == Index::Says as usize {
                            state.said.0 = $said;
                            let _ = $says;
                            return Some(&mut state.said);
                        }
                    )?
                    $(
                        if index == Index::$field as usize {
                            return $crate::declare::slot!(self.$field, state $(, $tag)?);
                        }
                    )*
                    let _ = (index, state);
                    None
                }

                fn take_found(
                    &mut self,
                    text: &$lt [u8],
                    found: &[Found],
                    state: &State<$lt>,
                    odd: &mut bool,
                ) -> Option<()> {
                    if cfg!(callevents_small) {
                        return Some(());
                    }
                    $(self.$base.take_found(text, found, state, odd)?;)?
                    let found: &[Found; OWN.len()] = found.get(BASE.len()..)?.first_chunk()?;
                    $(
                        if found[Index::Says as usize].is_some() {
                            let _ = $says;
                            let said = found[Index::Says as usize].string(text)?;
                            if said != $said.as_bytes() {
                                return None;
                            }
                        }
                    )?
                    $(
                        if found[Index::$field as usize].is_some() {
                            $crate::declare::fill_found!(
                                self.$field, text, found[Index::$field as usize], odd, state
                                $(, $tag)?
                            )?;
                        }
                    )*
                    let _ = (text, found, state, odd);
                    Some(())
                }

                $($($crate::declare::fill_late!($lt $tag $field $type);)?)*

                fn keep(&mut self, object: Raw<$lt>) {
                    self.rest = Rest::of(object, Self::is_field);
                }
            }

            impl<$lt> Member<$lt> for $name<$lt> {
                const TYPE: $crate::describe::FieldType =
                    $crate::describe::FieldType::Record(Self::INFO);

                #[inline]
                fn fill(&mut self, text: &$lt [u8], _: &mut bool) -> Option<&$lt [u8]> {
                    // The loop of all messages is enough where size counts.
                    if cfg!(callevents_small) || text.first() != Some(&b'{') {
                        let text = $crate::format::json::fields::behind_whitespace(text);
                        let found = &mut [Found::NONE; NOTED];
                        return fill_rest(self, Self::SHAPE, text, Begun::at(text), found);
                    }
                    let (mut seen, mut odd, mut name) = (Seen::default(), false, None);
                    let mut rest = self.fill_in_order(text, &mut seen, &mut odd, &mut name)?;
                    if let (Some((b'}', rest)), false) = (rest.split_first(), odd) {
                        if seen.has_all(&Self::SHAPE.required) {
                            return Some(rest);
                        }
                    }
                    let has_more = rest.first() == Some(&b',') || rest.len() == text.len();
                    if OFTEN && IS_PLAIN && OWN.len() <= FEW && has_more {
                        rest = self.fill_on(rest, &mut seen, &mut odd)?;
                        if let (Some((b'}', rest)), true) =
                            (rest.split_first(), seen.has_all(&Self::SHAPE.required))
                        {
                            if odd {
                                self.keep(fields::between(text, rest));
                            }
                            return Some(rest);
                        }
                    }
                    let found = &mut [Found::NONE; NOTED];
                    fill_rest(self, Self::SHAPE, text, Begun { rest, seen, odd, name }, found)
                }

                #[inline]
                fn check(text: &$lt [u8]) -> Option<&$lt [u8]> {
                    if OFTEN && IS_PLAIN {
                        let checked = Self::check_in_order(text);
                        if checked.is_some() || text.first() != Some(&b'{') {
                            return checked.or_else(|| Self::default().fill(text, &mut false));
                        }
                        if let Some(rest) = Self::check_in_any_order(text) {
                            return Some(rest);
                        }
                    }
                    Self::default().fill(text, &mut false)
                }

                #[inline]
                fn read(reader: &mut Reader<$lt>, _: &mut bool) -> Result<Self, DecodeError> {
                    Self::read_object(reader)
                }

                #[inline]
                fn write(&self, writer: &mut Writer<'_>, _: FloatStyle) {
                    self.write_object(writer);
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $name<'_> {
                fn serialize<S: serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap as _;
                    let mut map = serializer.serialize_map(None)?;
                    self.serialize_members(&mut map, &self.rest)?;
                    for (key, value) in self.rest.iter() {
                        map.serialize_entry(&key, &value)?;
                    }
                    map.end()
                }
            }

            #[cfg(feature = "serde")]
            impl<$lt> $name<$lt> {
                /// Serializes the fields; those that `rest` was read with a `null` for, too.
                pub(crate) fn serialize_members<M: serde::ser::SerializeMap>(
                    &self,
                    map: &mut M,
                    rest: &$crate::json::Rest<'_>,
                ) -> Result<(), M::Error> {
                    $(map.serialize_entry($says, $said)?;)?
                    $($(map.serialize_entry($tag, &self.$field.name())?;)?)*
                    $(self.$base.serialize_members(map, rest)?;)?
                    $(
                        let name = $crate::declare::wire_name!($field $($wire)?);
                        if self.$field.is_present() {
                            map.serialize_entry(name, &self.$field)?;
                        } else if !<$type as Member<'_>>::NULLABLE && rest.has_null(name) {
                            map.serialize_entry(name, &None::<()>)?;
                        }
                    )*
                    let _ = (map, rest);
                    Ok(())
                }
            }
        };
    };
}

/// The name of a field on the wire.
macro_rules! wire_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// The name of a field as it stands in an object: with a comma in front and a colon behind.
macro_rules! quoted_key {
    ($field:ident) => {
        concat!(",\"", stringify!($field), "\":").as_bytes()
    };
    ($field:ident $wire:literal) => {
        concat!(",\"", $wire, "\":").as_bytes()
    };
}

/// The name of a field in quotes, with the colon behind.
macro_rules! closed_key {
    ($field:ident) => {
        concat!("\"", stringify!($field), "\":").as_bytes()
    };
    ($field:ident $wire:literal) => {
        concat!("\"", $wire, "\":").as_bytes()
    };
}

/// The description of the message whose members another takes in.
macro_rules! json_base {
    () => {
        None
    };
    ($base:ty) => {
        Some(<$base>::INFO)
    };
}

/// Declares the union of several JSON messages that a name tells apart; a name that is not known
/// is kept with what it names. `or Type` adds a variant that another thing than a name tells apart:
/// a type with `INFO`, `name` and `write_object` of its own.
macro_rules! json_union {
    (
        $(#[doc = $doc:literal])+
        pub enum $union:ident<$lt:lifetime> {
            $($variant:ident $tag:literal,)+
        }
        $(or $other:ident)?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
        pub enum $union<$lt> {
            $(
                #[doc = concat!("`", $tag, "`: see [`", stringify!($variant), "`].")]
                $variant($variant<$lt>),
            )+
            $(
                #[doc = concat!("See [`", stringify!($other), "`].")]
                $other($other<$lt>),
            )?
            /// One whose name is not known, as it came.
            Unknown {
                /// Its name.
                name: $crate::json::JsonStr<$lt>,
                /// What it carries.
                data: $crate::json::Raw<$lt>,
            },
        }

        $(
            impl<$lt> From<$variant<$lt>> for $union<$lt> {
                fn from(message: $variant<$lt>) -> Self {
                    Self::$variant(message)
                }
            }
        )+

        impl<$lt> $union<$lt> {
            /// The names, kinds and messages.
            pub const INFO: &'static $crate::describe::UnionInfo = &$crate::describe::UnionInfo {
                name: stringify!($union),
                doc: $crate::declare::doc_lines!($($doc),+),
                values: &[$($crate::describe::UnionValue {
                    name: $tag,
                    variant: stringify!($variant),
                    kind: $variant::INFO.kind,
                    doc: $variant::INFO.doc,
                    ty: Some($crate::describe::FieldType::Record($variant::INFO)),
                    also: None,
                    optional: false,
                }),+],
            };

            /// The descriptions of all messages, each with its name on the wire.
            pub const INFOS: &'static [(&'static str, &'static $crate::describe::MessageInfo)] =
                &[$(($tag, $variant::INFO)),+];

            /// The name on the wire.
            #[must_use]
            pub fn name(&self) -> $crate::json::JsonStr<$lt> {
                match self {
                    $(Self::$variant(_) => $tag.into(),)+
                    $(Self::$other(message) => message.name(),)?
                    Self::Unknown { name, .. } => *name,
                }
            }

            /// The message's description; `None` if it is unknown.
            #[must_use]
            pub fn info(&self) -> Option<&'static $crate::describe::MessageInfo> {
                match self {
                    $(Self::$variant(_) => Some($variant::INFO),)+
                    $(Self::$other(_) => Some($other::INFO),)?
                    Self::Unknown { .. } => None,
                }
            }

            /// The message's kind in snake case; `unknown` if it is unknown.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                self.info().map_or("unknown", |info| info.kind)
            }

            /// Becomes what `name` calls it, with nothing in it, and gives the place for its value.
            #[allow(dead_code, reason = "not every union stands in an object of its own")]
            pub(crate) fn begin<'m>(
                &'m mut self,
                name: $crate::json::JsonStr<$lt>,
            ) -> Option<&'m mut (dyn $crate::format::json::fields::Slot<$lt> + 'm)> {
                self.name_as(name)?;
                match self {
                    $(Self::$variant(message) => Some(message),)+
                    $(Self::$other(_) => None,)?
                    Self::Unknown { data, .. } => Some(data),
                }
            }

            /// Becomes what `name` calls it, and reads its value.
            #[inline]
            #[allow(dead_code, reason = "not every union stands in an object of its own")]
            pub(crate) fn fill_as(
                &mut self,
                name: $crate::json::JsonStr<$lt>,
                text: &$lt [u8],
            ) -> Option<&$lt [u8]> {
                use $crate::format::json::Member as _;
                let key = name.as_bytes()?;
                $(
                    if key == $tag.as_bytes() {
                        *self = Self::$variant($variant::default());
                        if let Self::$variant(message) = self {
                            return message.fill(text, &mut false);
                        }
                        return None;
                    }
                )+
                *self = Self::Unknown { name, data: $crate::json::Raw::default() };
                match self {
                    Self::Unknown { data, .. } => data.fill(text, &mut false),
                    _ => None,
                }
            }

            /// Becomes what `name` calls it, with nothing in it.
            #[cfg_attr(not(callevents_small), inline(always))]
            pub(crate) fn name_as(&mut self, name: $crate::json::JsonStr<$lt>) -> Option<()> {
                let key = name.as_bytes()?;
                $(
                    if key == $tag.as_bytes() {
                        *self = Self::$variant($variant::default());
                        return Some(());
                    }
                )+
                *self = Self::Unknown { name, data: $crate::json::Raw::default() };
                Some(())
            }

            /// Reads the object that comes next as what `name` calls it.
            #[inline]
            pub(crate) fn read_as(
                name: $crate::json::JsonStr<$lt>,
                reader: &mut $crate::json::Reader<$lt>,
            ) -> Result<Self, $crate::DecodeError> {
                $(
                    if name == $tag {
                        return $variant::read_object(reader).map(Self::$variant);
                    }
                )+
                Ok(Self::Unknown { name, data: reader.raw()? })
            }

            /// Writes the object that the name stands for.
            #[inline]
            #[allow(dead_code, reason = "not every union is written alone")]
            pub(crate) fn write_object(&self, writer: &mut $crate::json::Writer<'_>) {
                match self {
                    $(Self::$variant(message) => message.write_object(writer),)+
                    $(Self::$other(message) => message.write_object(writer),)?
                    Self::Unknown { data, .. } => {
                        writer.raw(*data);
                    }
                }
            }
        }

        /// The object that the name stands for.
        #[cfg(feature = "serde")]
        impl serde::Serialize for $union<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(message) => message.serialize(serializer),)+
                    $(Self::$other(message) => message.serialize(serializer),)?
                    Self::Unknown { data, .. } => data.serialize(serializer),
                }
            }
        }
    };
}

/// Declares an enumeration whose values are names; names that are not known are kept.
macro_rules! string_enum {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident<$lt:lifetime> {
            $($(#[doc = $value_doc:literal])+ $value:ident $wire:literal,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, PartialEq)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        pub enum $name<$lt> {
            $(#[doc = concat!("`", $wire, "`")] $(#[doc = $value_doc])+ $value,)+
            /// A name that is not known.
            Other($crate::json::JsonStr<$lt>),
        }

        impl<$lt> $name<$lt> {
            /// The names and documentation of the known values.
            pub const INFO: &'static $crate::describe::NamesInfo =
                &$crate::describe::NamesInfo {
                    name: stringify!($name),
                    doc: $crate::declare::doc_lines!($($doc),+),
                    values: &[$($crate::describe::NameValue {
                        name: $wire,
                        variant: stringify!($value),
                        doc: $crate::declare::doc_lines!($($value_doc),+),
                    }),+],
                };

            /// The value's name on the wire.
            #[must_use]
            pub fn name(&self) -> $crate::json::JsonStr<$lt> {
                match self {
                    $(Self::$value => $wire.into(),)+
                    Self::Other(name) => *name,
                }
            }
        }

        impl<$lt> From<$crate::json::JsonStr<$lt>> for $name<$lt> {
            fn from(name: $crate::json::JsonStr<$lt>) -> Self {
                #[cfg(callevents_small)]
                let known = $crate::format::json::place_of(name, &[$($wire),+])
                    .and_then(|at| [$(Self::$value),+].get(at).copied());
                #[cfg(not(callevents_small))]
                let known = $crate::format::json::with_key(name, |name| {
                    $(if name == $wire.as_bytes() { return Some(Self::$value); })+
                    None
                });
                known.unwrap_or(Self::Other(name))
            }
        }

        impl $crate::bindings::Known for $name<'static> {
            const KNOWN: &'static [Self] = &[$(Self::$value),+];
        }

        impl<$lt> From<&$lt str> for $name<$lt> {
            fn from(name: &$lt str) -> Self {
                $crate::json::JsonStr::from(name).into()
            }
        }

        impl Default for $name<'_> {
            fn default() -> Self {
                Self::Other($crate::json::JsonStr::default())
            }
        }

        impl core::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.name(), f)
            }
        }

        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.name(), f)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.name().serialize(serializer)
            }
        }

        impl<$lt> $crate::format::json::Member<$lt> for $name<$lt> {
            const TYPE: $crate::describe::FieldType =
                $crate::describe::FieldType::Name(Self::INFO);

            #[inline]
            fn read(
                reader: &mut $crate::json::Reader<$lt>,
                _: &mut bool,
            ) -> Result<Self, $crate::DecodeError> {
                reader.string().map(Self::from)
            }

            #[inline]
            fn fill(&mut self, text: &$lt [u8], odd: &mut bool) -> Option<&$lt [u8]> {
                let mut name = $crate::json::JsonStr::default();
                let rest = $crate::format::json::Member::fill(&mut name, text, odd)?;
                *self = name.into();
                Some(rest)
            }

            #[inline]
            fn fill_found(
                &mut self,
                text: &$lt [u8],
                found: $crate::format::json::fields::Found,
                odd: &mut bool,
            ) -> Option<()> {
                let mut name = $crate::json::JsonStr::default();
                $crate::format::json::Member::fill_found(&mut name, text, found, odd)?;
                *self = name.into();
                Some(())
            }

            #[inline]
            fn write(
                &self,
                writer: &mut $crate::json::Writer<'_>,
                _: $crate::json::FloatStyle,
            ) {
                writer.string(self.name());
            }
        }
    };
}

pub(crate) use {
    closed_key, json_base, json_message, json_union, quoted_key, string_enum, wire_name,
};
