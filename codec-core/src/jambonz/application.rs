//! What an application says to jambonz.

use super::CommandData;
use crate::declare::json_message;
use crate::json::{JsonStr, Raw, Reader};
use crate::{DecodeError, EncodeError, ErrorKind};

json_message! {
    /// The acknowledgement of a message, with or without verbs to be run.
    pub struct Ack<'a> = "ack", JavaScript, says "type": "ack" {
        /// The message that is acknowledged.
        msgid: JsonStr<'a>,
        /// An array of verbs, as the application wrote it. None means no new ones; the
        /// acknowledgement of a `session:new` for a call that came in needs at least one.
        data: Option<Raw<'a>>,
    }
}

json_message! {
    /// A command to a call that goes on.
    pub struct Command<'a> = "command", JavaScript, says "type": "command" {
        /// The leg, if it is not the session's own.
        call_sid "callSid": Option<JsonStr<'a>>,
        /// Whether verbs come behind those that wait, instead of replacing them.
        queue_command "queueCommand": Option<bool>,
        /// The call of a function that this answers.
        tool_call_id: Option<JsonStr<'a>>,
        /// What is to be done.
        data: CommandData<'a> as "command",
        /// An identifier; jambonz does not look at it.
        msgid: Option<JsonStr<'a>>,
    }
}

/// A message of an application.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "boxing would allocate")]
pub enum ApplicationMessage<'a> {
    /// `ack`: a message is acknowledged.
    Ack(Ack<'a>),
    /// `command`: something is to be done.
    Command(Command<'a>),
    /// One of a type that is not known, which jambonz answers with an error.
    Unknown {
        /// Its type.
        name: JsonStr<'a>,
        /// All of it.
        message: Raw<'a>,
    },
}

impl<'a> ApplicationMessage<'a> {
    /// Parses a message that an application sends to jambonz.
    ///
    /// # Errors
    /// What is wrong with the text; `MissingField` for what jambonz, too, insists on: `type`,
    /// `msgid` of an acknowledgement, `command`, and `data` of nearly all commands. Data that are
    /// there are kept whatever they are, though jambonz takes null, false, 0 and an empty string
    /// for missing ones.
    pub fn parse(text: &'a [u8]) -> Result<Self, DecodeError> {
        let name = type_of(text)?;
        if name == "ack" {
            return Ack::parse(text).map(Self::Ack);
        }
        if name == "command" {
            return Command::parse(text).map(Self::Command);
        }
        Ok(Self::Unknown { name, message: Raw::new(text)? })
    }

    /// The name in snake case: `ack`, `command` or `unknown`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Ack(_) => "ack",
            Self::Command(_) => "command",
            Self::Unknown { .. } => "unknown",
        }
    }

    /// The length of the message as JSON.
    #[must_use]
    pub fn encoded_len(&self) -> usize {
        match self {
            Self::Ack(ack) => ack.encoded_len(),
            Self::Command(command) => command.encoded_len(),
            Self::Unknown { message, .. } => message.as_json().len(),
        }
    }

    /// Writes the message as JSON, without whitespace, and gives the bytes written.
    ///
    /// # Errors
    /// `BufferTooSmall`, `NotFinite`: as [`Command::encode`].
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        match self {
            Self::Ack(ack) => ack.encode(out),
            Self::Command(command) => command.encode(out),
            Self::Unknown { message, .. } => {
                let mut writer = crate::json::Writer::new(out);
                writer.raw(*message);
                writer.finish()
            }
        }
    }
}

#[cfg(feature = "alloc")]
crate::interop::writers::writers! {
    ['a] ApplicationMessage: "JSON", encode encoded_len encode_to_vec encode_to
}

#[cfg(feature = "serde")]
impl serde::Serialize for ApplicationMessage<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ack(ack) => ack.serialize(serializer),
            Self::Command(command) => command.serialize(serializer),
            Self::Unknown { message, .. } => message.serialize(serializer),
        }
    }
}

/// The `type` of a message: of several, the last.
fn type_of(text: &[u8]) -> Result<JsonStr<'_>, DecodeError> {
    let mut reader = Reader::new(text);
    let mut name = None;
    let mut object = reader.object()?;
    while let Some((key, value)) = object.next_entry()? {
        if key == "type" {
            name = Some(value.string().map_err(|error| error.of_member(Ack::INFO, 0))?);
        }
    }
    let end = reader.offset();
    reader.finish()?;
    let missing = || DecodeError::new(ErrorKind::MissingField, end).of_member(Ack::INFO, 0);
    name.ok_or_else(missing)
}
