//! The answer to a request.

use super::envelope::{self, Members, outermost};
use super::{Method, MethodResult, ResponseError};
use crate::DecodeError;
use crate::describe::{FieldType, MessageInfo};
use crate::json::{JsonStr, Raw, Reader, Rest, Writer};

/// The answer to a request: `{"id": id, "result": {…}}` or `{"id": id, "error": {…}}`.
///
/// It does not say which method it answers; the id does, to whoever sent the request. Responses
/// come in the order of their requests.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Response<'a> {
    /// The request's id; empty if the server could not find it, `None` if it could not even write
    /// its answer.
    pub id: Option<JsonStr<'a>>,
    /// What the request gave, or why it gave nothing.
    pub result: Result<MethodResult<'a>, ResponseError<'a>>,
    /// What else the outermost object holds: nothing, so far.
    pub rest: Rest<'a>,
}

impl<'a> Response<'a> {
    /// The description of the outermost object; those of the results are
    /// [`MethodResult::INFOS`].
    pub const INFO: &'static MessageInfo = &MessageInfo {
        name: "Response",
        kind: "response",
        doc: &[" The answer to a request."],
        base: None,
        fields: &[
            envelope::field("id", 1, FieldType::Text, &[" The request's id."], true),
            envelope::field("result", 2, FieldType::Json, &[" What it gave."], true),
            envelope::field(
                "error",
                3,
                FieldType::Record(ResponseError::INFO),
                &[" Why it gave nothing."],
                true,
            ),
        ],
    };

    /// An answer that tells a result.
    #[must_use]
    pub fn of_result(id: impl Into<JsonStr<'a>>, result: MethodResult<'a>) -> Self {
        Self { id: Some(id.into()), result: Ok(result), rest: Rest::default() }
    }

    /// An answer that tells an error.
    #[must_use]
    pub fn of_error(id: impl Into<JsonStr<'a>>, error: ResponseError<'a>) -> Self {
        Self { id: Some(id.into()), result: Err(error), rest: Rest::default() }
    }

    /// Parses an answer whose method is not known yet: its result is
    /// [`Untyped`](MethodResult::Untyped).
    ///
    /// # Errors
    /// - What is wrong with the text: see [`json::Reader`](crate::json::Reader).
    /// - `WrongType`, `MissingField`: of a field, which is named.
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        Self::parse_of(Method::default(), text)
    }

    /// Parses the answer to a request of `method`.
    ///
    /// # Errors
    /// As for [`parse`](Self::parse), also for the fields of the result.
    pub fn parse_of(method: Method<'_>, text: &'a [u8]) -> Result<Self, DecodeError> {
        match Self::parse_usual(method, text) {
            Some(response) => Ok(response),
            None => Self::from_members(method, &Members::read(text)?),
        }
    }

    /// The same answer, to a request of `method`: what was not typed is now. An error stays what
    /// it is.
    ///
    /// # Errors
    /// `WrongType`, `NumberOutOfRange`, `MissingField`: of a field, which is named; the byte counts
    /// from the result's first one.
    pub fn result_of(mut self, method: Method<'_>) -> Result<Self, DecodeError> {
        if let Ok(MethodResult::Untyped(raw)) = self.result {
            self.result = Ok(MethodResult::read_as(method, &mut raw.reader())?);
        }
        Ok(self)
    }

    /// Parses an answer that stands there as the server writes it; `None` for anything else, right
    /// or wrong.
    pub(super) fn parse_usual(method: Method<'_>, text: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(text);
        let mut object = reader.object().ok()?;
        let id = object.expect_quoted(b",\"id\":").ok()??.string().ok()?;
        let result = match object.expect_quoted(b",\"result\":").ok()? {
            Some(value) => Ok(MethodResult::read_as(method, value).ok()?),
            None => {
                let value = object.expect_quoted(b",\"error\":").ok()??;
                Err(ResponseError::read_object(value).ok()?)
            }
        };
        if object.next_entry().ok()?.is_some() {
            return None;
        }
        reader.finish().ok()?;
        Some(Self { id: Some(id), result, rest: Rest::default() })
    }

    #[cold]
    pub(super) fn from_members(
        method: Method<'_>,
        members: &Members<'a>,
    ) -> Result<Self, DecodeError> {
        // A member that is null says nothing.
        let said = |member: &Option<Reader<'a>>| {
            let mut reader = member.clone()?;
            (!reader.take_null().ok()?).then_some(reader)
        };
        let mut id = said(&members.id);
        let id = id.as_mut().map(|id| envelope::string(id, Self::INFO, 0)).transpose()?;
        let result = match said(&members.error) {
            Some(mut error) => {
                let error = ResponseError::read_object(&mut error)
                    .map_err(|error| error.of_member(Self::INFO, 2))?;
                Err(error)
            }
            None => {
                let mut result = members.result.clone().ok_or(members.missing(Self::INFO, 1))?;
                let result = MethodResult::read_as(method, &mut result)
                    .map_err(|error| error.of_member(Self::INFO, 1))?;
                Ok(result)
            }
        };
        Ok(Self { id, result, rest: Self::rest_of(members.whole, result.is_ok()) })
    }

    /// What `object` holds beside the members of an answer that tells a result, or else an error;
    /// the answer is then built in that object's order.
    #[doc(hidden)]
    #[must_use]
    pub fn rest_of(object: Raw<'a>, is_result: bool) -> Rest<'a> {
        let is_field: fn(&[u8]) -> bool = match is_result {
            true => |key| matches!(key, b"id" | b"result"),
            false => |key| matches!(key, b"id" | b"error"),
        };
        Rest::of(object, is_field)
    }

    #[inline]
    pub(super) fn write_object(&self, writer: &mut Writer<'_>) {
        let members = [
            (&b",\"id\":"[..], self.id.is_some()),
            (b",\"result\":", self.result.is_ok()),
            (b",\"error\":", self.result.is_err()),
        ];
        envelope::write(&self.rest, members, writer, |index, writer| match (index, &self.result) {
            (0, _) => {
                writer.string(self.id.unwrap_or_default());
            }
            (_, Ok(result)) => result.write_value(writer),
            (_, Err(error)) => error.write_object(writer),
        });
    }
}

outermost!(Response);

#[cfg(feature = "serde")]
impl serde::Serialize for Response<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        } else if self.rest.has_null("id") {
            map.serialize_entry("id", &Raw::default())?;
        }
        match &self.result {
            Ok(result) => map.serialize_entry("result", result)?,
            Err(error) => map.serialize_entry("error", error)?,
        }
        for (key, value) in self.rest.iter() {
            map.serialize_entry(&key, &value)?;
        }
        map.end()
    }
}
