//! The outermost object of a message: what all of its kinds share.

use crate::describe::{FieldInfo, FieldType, MessageInfo, Place};
use crate::format::json::with_key;
use crate::json::{JsonStr, Raw, Reader, Rest, Writer};
use crate::{DecodeError, ErrorKind};

/// The members of an outermost object, whatever their order.
///
/// Values are kept as readers that stand at them, so that what is wrong in them is found at its
/// byte of the message.
pub(super) struct Members<'a> {
    pub(super) event: Option<Reader<'a>>,
    pub(super) data: Option<Reader<'a>>,
    pub(super) id: Option<Reader<'a>>,
    pub(super) method: Option<Reader<'a>>,
    pub(super) params: Option<Reader<'a>>,
    pub(super) result: Option<Reader<'a>>,
    pub(super) error: Option<Reader<'a>>,
    /// The object as it stands.
    pub(super) whole: Raw<'a>,
    /// The length of the text.
    end: usize,
}

impl<'a> Members<'a> {
    /// Reads and checks the whole text. Of equal keys the last one counts.
    pub(super) fn read(text: &'a [u8]) -> Result<Self, DecodeError> {
        let mut members = Self::of(text);
        let mut reader = Reader::new(text);
        let mark = reader.mark();
        let mut object = reader.object()?;
        while let Some((key, value)) = object.next_entry()? {
            let member = with_key(key, |key| match key {
                b"event" => Some(&mut members.event),
                b"data" => Some(&mut members.data),
                b"id" => Some(&mut members.id),
                b"method" => Some(&mut members.method),
                b"params" => Some(&mut members.params),
                b"result" => Some(&mut members.result),
                b"error" => Some(&mut members.error),
                _ => None,
            });
            if let Some(member) = member {
                *member = Some(value.clone());
            }
            value.skip()?;
        }
        members.whole = reader.since(mark);
        reader.finish()?;
        Ok(members)
    }

    /// Reads and checks a request that is an array of id, method and parameters.
    pub(super) fn read_request(
        mut reader: Reader<'a>,
        text: &'a [u8],
    ) -> Result<Self, DecodeError> {
        let mut members = Self::of(text);
        let mut array = reader.array()?;
        for member in [&mut members.id, &mut members.method, &mut members.params] {
            let Some(value) = array.next_item()? else { break };
            *member = Some(value.clone());
            value.skip()?;
        }
        if let Some(value) = array.next_item()? {
            return Err(DecodeError::new(ErrorKind::TrailingData, value.offset()));
        }
        reader.finish()?;
        Ok(members)
    }

    /// No members of a text, so far.
    fn of(text: &'a [u8]) -> Self {
        Self {
            event: None,
            data: None,
            id: None,
            method: None,
            params: None,
            result: None,
            error: None,
            whole: Raw::default(),
            end: text.len(),
        }
    }

    /// The error of a message that lacks a field.
    pub(super) fn missing(&self, info: &'static MessageInfo, index: usize) -> DecodeError {
        DecodeError::new(ErrorKind::MissingField, self.end).of_member(info, index)
    }
}

/// Reads a string that is a field of an outermost object.
pub(super) fn string<'a>(
    reader: &mut Reader<'a>,
    info: &'static MessageInfo,
    index: usize,
) -> Result<JsonStr<'a>, DecodeError> {
    reader.string().map_err(|error| error.of_member(info, index))
}

/// Writes an outermost object: its members in the order in which they were read, and behind them
/// those that were not there. Each has its key as it stands in an object, and whether there is a
/// value; `write_value` writes that of a member by its place.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn write<const N: usize>(
    rest: &Rest<'_>,
    members: [(&'static [u8], bool); N],
    writer: &mut Writer<'_>,
    write_value: impl Fn(usize, &mut Writer<'_>),
) {
    writer.begin_object();
    let mut written = [false; N];
    if let Some(object) = rest.object() {
        write_in_order_of(object, rest, &members, &mut written, writer, &write_value);
    }
    for (index, ((key, is_present), written)) in members.iter().zip(written).enumerate() {
        if *is_present && !written {
            write_value(index, writer.quoted_key(key));
        }
    }
    writer.end_object();
}

#[inline(never)]
fn write_in_order_of(
    object: Raw<'_>,
    rest: &Rest<'_>,
    members: &[(&'static [u8], bool)],
    written: &mut [bool],
    writer: &mut Writer<'_>,
    write_value: &dyn Fn(usize, &mut Writer<'_>),
) {
    for (key, was) in object.entries() {
        with_key(key, |name| {
            let mut known = members.iter().zip(&mut *written).enumerate();
            let member = known.find(|(_, ((quoted, _), _))| is_key(quoted, name));
            match member {
                // The first of equal keys stands for all of them.
                Some((_, ((_, true), true))) => {}
                Some((index, ((quoted, true), written))) => {
                    *written = true;
                    write_value(index, writer.quoted_key(quoted));
                }
                // There was a value, and there is none any more.
                Some(_) if rest.is_field(name) && !was.is_null() => {}
                _ => {
                    writer.key(key).raw(was);
                }
            }
        });
    }
}

/// Whether the key, as it stands in an object, is `name`.
fn is_key(quoted: &[u8], name: &[u8]) -> bool {
    quoted.strip_prefix(b",\"").and_then(|key| key.strip_suffix(b"\":")) == Some(name)
}

/// Makes an outermost object a message like the others: with a length, an encoder and a
/// serializer.
macro_rules! outermost {
    ($name:ident) => {
        impl $name<'_> {
            /// The length of the message as JSON.
            #[must_use]
            pub fn encoded_len(&self) -> usize {
                let mut writer = $crate::json::Writer::new(&mut []);
                self.write_object(&mut writer);
                writer.length()
            }

            /// Writes the message as JSON, without whitespace, and gives the bytes written.
            ///
            /// # Errors
            /// - `BufferTooSmall`, if `out` is shorter than [`encoded_len`](Self::encoded_len).
            /// - `NotFinite`, if a double is one that JSON cannot write.
            pub fn encode(&self, out: &mut [u8]) -> Result<usize, $crate::EncodeError> {
                let mut writer = $crate::json::Writer::new(out);
                self.write_object(&mut writer);
                writer.finish()
            }
        }

        #[cfg(feature = "alloc")]
        $crate::interop::writers::writers!(
            ['w] $name: "JSON", encode encoded_len encode_to_vec encode_to
        );
    };
}

pub(super) use outermost;

/// A row of an outermost object's description.
pub(super) const fn field(
    name: &'static str,
    number: u32,
    ty: FieldType,
    doc: &'static [&'static str],
    optional: bool,
) -> FieldInfo {
    FieldInfo {
        name,
        place: Place::Field(name),
        number,
        ty,
        also: None,
        nullable: false,
        unit: "",
        doc,
        optional,
    }
}
