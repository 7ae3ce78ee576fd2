//! Frames that own their body, and building frames in any `BufMut`.

use bytes::{BufMut, Bytes};

use super::{Frame, LengthField, encoded_len, header};
use crate::error::EncodeError;

/// A frame whose body is its own, or shared with the buffer that it was read to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnedFrame {
    /// Which method the body is a message of.
    pub method_id: u32,
    /// What the frame carries.
    pub body: Bytes,
    /// Where the frame begins in the stream, in bytes: the place of its length field.
    pub stream_offset: u64,
    /// What the frame's length counted; never `Auto`.
    pub length_field: LengthField,
}

impl OwnedFrame {
    /// The same frame, borrowed: it gives the [`message`](Frame::message).
    #[must_use]
    pub fn as_frame(&self) -> Frame<'_> {
        Frame {
            method_id: self.method_id,
            body: &self.body,
            stream_offset: self.stream_offset,
            length_field: self.length_field,
        }
    }
}

impl Frame<'_> {
    /// The same frame with a copy of the body.
    #[must_use]
    pub fn into_owned(self) -> OwnedFrame {
        self.with_body(Bytes::copy_from_slice(self.body))
    }

    pub(crate) fn with_body(self, body: Bytes) -> OwnedFrame {
        OwnedFrame {
            method_id: self.method_id,
            body,
            stream_offset: self.stream_offset,
            length_field: self.length_field,
        }
    }
}

impl From<Frame<'_>> for OwnedFrame {
    fn from(frame: Frame<'_>) -> Self {
        frame.into_owned()
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for OwnedFrame {
    fn format(&self, f: defmt::Formatter<'_>) {
        self.as_frame().format(f);
    }
}

/// Appends a frame around `body` to `out` and gives the bytes written.
///
/// # Errors
/// - `BufferTooSmall`, if `out` has no room for [`encoded_len`] bytes.
/// - `TooLong`, if the length field cannot say so many bytes.
///
/// Nothing is written then.
pub fn encode_to(
    method_id: u32,
    body: &[u8],
    length_field: LengthField,
    out: &mut impl BufMut,
) -> Result<usize, EncodeError> {
    let needed = encoded_len(body.len());
    let header = header(method_id, body.len(), length_field)?;
    if out.remaining_mut() < needed {
        return Err(EncodeError::BufferTooSmall { needed });
    }
    out.put_slice(&header);
    out.put_slice(body);
    Ok(needed)
}
