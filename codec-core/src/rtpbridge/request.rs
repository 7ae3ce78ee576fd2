//! A request of a client.

use super::envelope::{self, Members, outermost};
use super::{Command, Method};
use crate::DecodeError;
use crate::describe::{FieldType, MessageInfo};
use crate::json::{JsonStr, Kind, Raw, Reader, Rest, Writer};

/// A request: `{"id": id, "method": name, "params": {…}}`.
///
/// # Example
/// ```
/// use callevents::rtpbridge::{EndpointCreateTone, Request, ToneType};
///
/// let ring = EndpointCreateTone { tone: ToneType::Ringback, ..Default::default() };
/// let request = Request::new("7", ring);
/// let mut out = [0; 128];
/// let len = request.encode(&mut out)?;
/// assert_eq!(
///     &out[..len],
///     br#"{"id":"7","method":"endpoint.create_tone","params":{"tone":"ringback"}}"#
/// );
/// # Ok::<(), callevents::EncodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Request<'a> {
    /// What its answer will carry: 1 to [`LONGEST_ID`](Self::LONGEST_ID) bytes.
    pub id: JsonStr<'a>,
    /// What is asked for.
    pub command: Command<'a>,
    /// What else the outermost object holds; the server looks at none of it.
    pub rest: Rest<'a>,
}

impl<'a> Request<'a> {
    /// The longest id that the server takes, in bytes.
    pub const LONGEST_ID: usize = 1024;

    /// The description of the outermost object; those of the parameters are [`Command::INFOS`].
    pub const INFO: &'static MessageInfo = &MessageInfo {
        name: "Request",
        kind: "request",
        doc: &[" A request of a client."],
        base: None,
        fields: &[
            envelope::field("id", 1, FieldType::Text, &[" What its answer will carry."], false),
            envelope::field("method", 2, FieldType::Name(Method::INFO), &[" The method."], false),
            envelope::field("params", 3, FieldType::Json, &[" Its parameters."], true),
        ],
    };

    /// A request.
    #[must_use]
    pub fn new(id: impl Into<JsonStr<'a>>, command: impl Into<Command<'a>>) -> Self {
        Self { id: id.into(), command: command.into(), rest: Rest::default() }
    }

    /// Parses a request from a complete JSON text.
    ///
    /// As the server does, this takes an array, `[id, method, params]`, for the object; it is built
    /// as an object then.
    ///
    /// Parameters of a method that takes none may be anything, as for the server; they are kept in
    /// [`rest`](Self::rest), those of an array are left out.
    ///
    /// # Errors
    /// - What is wrong with the text: see [`json::Reader`](crate::json::Reader).
    /// - `WrongType`, `NumberOutOfRange`, `MissingField`: of a field, which is named.
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(text);
        let is_array = reader.kind()? == Kind::Array;
        let members =
            if is_array { Members::read_request(reader, text)? } else { Members::read(text)? };
        let mut id = members.id.clone().ok_or(members.missing(Self::INFO, 0))?;
        let mut method = members.method.clone().ok_or(members.missing(Self::INFO, 1))?;
        let id = envelope::string(&mut id, Self::INFO, 0)?;
        let method = Method::from(envelope::string(&mut method, Self::INFO, 1)?);
        let mut params = members.params.clone();
        let command = Command::read_as(method, params.as_mut())
            .map_err(|error| error.of_member(Self::INFO, 2))?
            .ok_or(members.missing(Self::INFO, 2))?;
        let rest = if is_array { Rest::default() } else { Self::rest_of(members.whole, &command) };
        Ok(Self { id, command, rest })
    }

    /// What `object` holds beside the members of a request for `command`, which is then built in
    /// that object's order.
    #[doc(hidden)]
    #[must_use]
    pub fn rest_of(object: Raw<'a>, command: &Command<'a>) -> Rest<'a> {
        let is_field: fn(&[u8]) -> bool = if command.has_params() {
            |key| matches!(key, b"id" | b"method" | b"params")
        } else {
            |key| matches!(key, b"id" | b"method")
        };
        Rest::of(object, is_field)
    }

    #[inline]
    pub(super) fn write_object(&self, writer: &mut Writer<'_>) {
        let members = [
            (&b",\"id\":"[..], true),
            (b",\"method\":", true),
            (b",\"params\":", self.command.has_params()),
        ];
        envelope::write(&self.rest, members, writer, |index, writer| match index {
            0 => {
                writer.string(self.id);
            }
            1 => {
                writer.string(self.command.method().name());
            }
            _ => self.command.write_params(writer),
        });
    }
}

outermost!(Request);

#[cfg(feature = "serde")]
impl serde::Serialize for Request<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("method", &self.command.method())?;
        self.command.serialize_params(&mut map)?;
        for (key, value) in self.rest.iter() {
            map.serialize_entry(&key, &value)?;
        }
        map.end()
    }
}
