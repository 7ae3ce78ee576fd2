//! What each system has beside the classes of its messages.

pub(crate) mod gateway;
pub(crate) mod jambonz;
pub(crate) mod lifecycle;
pub(crate) mod rtpbridge;
pub(crate) mod sse;
pub(crate) mod voicetyped;

use callevents::EncodeError;
use callevents::json::Writer;
use pyo3::prelude::*;

use crate::record::{Given, Wire};
use crate::table::{BuildError, SystemId};

/// A message that is built as JSON.
pub(crate) trait Built {
    fn length(&self) -> usize;
    fn build(&self, out: &mut [u8]) -> Result<usize, EncodeError>;

    /// The text in memory of its own.
    fn built(&self) -> Result<Vec<u8>, BuildError> {
        let mut out = vec![0; self.length()];
        let len = self.build(&mut out)?;
        out.truncate(len);
        Ok(out)
    }
}

/// Makes a message of the core one that is built as JSON.
macro_rules! built_json {
    ($system:ident::$message:ident) => {
        impl $crate::systems::Built for $system::$message<'_> {
            fn length(&self) -> usize {
                self.encoded_len()
            }

            fn build(&self, out: &mut [u8]) -> Result<usize, callevents::EncodeError> {
                self.encode(out)
            }
        }
    };
}

/// The codec of a message that has a parser of its own.
macro_rules! json_codec {
    ($system:ident::$message:ident) => {
        Codec::Json {
            read: |image, text, _| {
                // Matched where it lies: to copy so many fields takes long.
                match &$system::$message::parse(text) {
                    Ok(message) => {
                        image.node(message);
                        Ok(())
                    }
                    Err(error) => Err(*error),
                }
            },
            build: |text, _| $crate::systems::Built::built(&$system::$message::parse(text)?),
        }
    };
}

pub(crate) use {built_json, json_codec};

/// Writes a message that is not simply an object of its fields; tells whether it did.
pub(crate) fn write(writer: &mut Writer<'_>, given: &Given<'_>) -> PyResult<bool> {
    match (given.class.system, given.class.name) {
        (SystemId::Voicetyped, "Event") => voicetyped::write(writer, given).map(|()| true),
        (SystemId::Rtpbridge, "Response") => rtpbridge::write(writer, given).map(|()| true),
        _ => Ok(false),
    }
}

/// What has to be known to read a message that is built.
pub(crate) fn wire_of(given: &Given<'_>) -> PyResult<Wire> {
    match (given.class.system, given.class.name) {
        (SystemId::Rtpbridge, "Response") => rtpbridge::wire_of(given),
        _ => Ok(Wire::Usual),
    }
}
