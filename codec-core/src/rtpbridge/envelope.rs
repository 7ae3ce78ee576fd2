//! The outermost object of a message: what all of its kinds share.

use crate::describe::{FieldInfo, FieldType, MessageInfo};
use crate::json::{JsonStr, Raw, Reader};
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
        let mut members = Self {
            event: None,
            data: None,
            id: None,
            method: None,
            params: None,
            result: None,
            error: None,
            whole: Raw::default(),
            end: text.len(),
        };
        let mut reader = Reader::new(text);
        let mark = reader.mark();
        let mut object = reader.object()?;
        while let Some((key, value)) = object.next_entry()? {
            let member = crate::format::json::with_key(key, |key| match key {
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
    FieldInfo { name, number, ty, unit: "", doc, optional }
}
