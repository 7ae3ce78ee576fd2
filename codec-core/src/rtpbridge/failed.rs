//! An event that the server could not write.

use crate::describe::{FieldInfo, FieldType, MessageInfo, Place};
use crate::json::{JsonStr, Raw, Writer};

/// An event of which the server could write the name only: its data are lost.
///
/// Source: rtpbridge 0.1.0, the fallback of its event writer; never seen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct SerializationFailed<'a> {
    /// The event's name.
    pub event: JsonStr<'a>,
}

impl<'a> SerializationFailed<'a> {
    /// The message's description.
    pub const INFO: &'static MessageInfo = &MessageInfo {
        name: "SerializationFailed",
        kind: "serialization_failed",
        doc: &[" An event of which the server could write the name only."],
        base: None,
        fields: &[FieldInfo {
            place: Place::Always(FAILED),
            ..super::envelope::field(
                "error",
                1,
                FieldType::Text,
                &[" Always `serialization_failed`."],
                false,
            )
        }],
    };

    /// What an event says with `data` that are not those of its name.
    pub(super) fn from_data(event: JsonStr<'a>, data: Raw<'a>) -> Option<Self> {
        let mut entries = data.entries();
        let (key, value) = entries.next()?;
        let failed = key == "error"
            && value.as_string().is_some_and(|error| error == FAILED)
            && entries.next().is_none();
        failed.then_some(Self { event })
    }

    pub(super) fn name(&self) -> JsonStr<'a> {
        self.event
    }

    pub(super) fn write_object(&self, writer: &mut Writer<'_>) {
        writer.begin_object();
        writer.key("error").string(FAILED);
        writer.end_object();
    }
}

impl<'a> From<SerializationFailed<'a>> for super::EventData<'a> {
    fn from(message: SerializationFailed<'a>) -> Self {
        Self::SerializationFailed(message)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for SerializationFailed<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("error", FAILED)])
    }
}

const FAILED: &str = "serialization_failed";
