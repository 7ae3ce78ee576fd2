//! Building frames.

use super::{HEADER_LEN, LengthField};
use crate::error::EncodeError;

/// The length of a frame whose body has `body_len` bytes.
#[must_use]
pub const fn encoded_len(body_len: usize) -> usize {
    HEADER_LEN.saturating_add(body_len)
}

/// The header of a frame: to be followed by `body_len` bytes of body.
///
/// # Errors
/// `TooLong`, if the length field cannot say so many bytes.
pub fn header(
    method_id: u32,
    body_len: usize,
    length_field: LengthField,
) -> Result<[u8; HEADER_LEN], EncodeError> {
    let length = u32::try_from(body_len)
        .ok()
        .and_then(|len| len.checked_add(length_field.overhead()))
        .ok_or(EncodeError::TooLong { length: body_len })?;
    let [a, b, c, d] = length.to_le_bytes();
    let [e, f, g, h] = method_id.to_le_bytes();
    Ok([a, b, c, d, e, f, g, h])
}

/// Writes a frame around `body` and gives the bytes written.
///
/// # Errors
/// - `BufferTooSmall`, if `out` is shorter than [`encoded_len`].
/// - `TooLong`, if the length field cannot say so many bytes.
///
/// # Example
/// ```
/// use callevents::framing::frame::{self, LengthField};
///
/// let mut out = [0; 64];
/// let len = frame::encode(9999, b"body", LengthField::AfterLength, &mut out)?;
/// assert_eq!(out[..len], *b"\x08\0\0\0\x0f\x27\0\0body");
/// # Ok::<(), callevents::EncodeError>(())
/// ```
pub fn encode(
    method_id: u32,
    body: &[u8],
    length_field: LengthField,
    out: &mut [u8],
) -> Result<usize, EncodeError> {
    let needed = encoded_len(body.len());
    let header = header(method_id, body.len(), length_field)?;
    let too_small = EncodeError::BufferTooSmall { needed };
    let out = out.get_mut(..needed).ok_or(too_small)?;
    let (to_header, to_body) = out.split_first_chunk_mut().ok_or(too_small)?;
    *to_header = header;
    to_body.copy_from_slice(body);
    Ok(needed)
}
