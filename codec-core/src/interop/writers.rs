//! Writers that make their own room: vectors, and (feature `bytes`) any `BufMut`.

use alloc::vec::Vec;

use crate::error::EncodeError;
use crate::framing::frame::{self, LengthField};
use crate::gateway::{BodyFormat, Message};

#[cfg(feature = "bytes")]
use bytes::BufMut;

/// Gives a message the writers that belong to its slice encoder.
macro_rules! writers {
    (
        [$($lt:lifetime)?] $name:ident: $what:literal, $encode:ident $encoded_len:ident
        $encode_to_vec:ident $encode_to:ident
    ) => {
        impl $(<$lt>)? $name $(<$lt>)? {
            #[doc = concat!("Appends the ", $what, " to `out` and gives the bytes written.")]
            ///
            /// # Errors
            /// As
            #[doc = concat!("[`", stringify!($encode), "`](Self::", stringify!($encode), "),")]
            /// but for `BufferTooSmall`; then nothing is written.
            pub fn $encode_to_vec(
                &self,
                out: &mut alloc::vec::Vec<u8>,
            ) -> Result<usize, $crate::EncodeError> {
                $crate::interop::writers::append(out, self.$encoded_len(), |out| self.$encode(out))
            }

            #[doc = concat!("Appends the ", $what, " to `out` and gives the bytes written.")]
            ///
            /// # Errors
            /// As
            #[doc = concat!("[`", stringify!($encode), "`](Self::", stringify!($encode), ");")]
            /// then nothing is written.
            #[cfg(feature = "bytes")]
            pub fn $encode_to(
                &self,
                out: &mut impl bytes::BufMut,
            ) -> Result<usize, $crate::EncodeError> {
                $crate::interop::writers::put(out, self.$encoded_len(), |out| self.$encode(out))
            }
        }
    };
}

pub(crate) use writers;

impl Message<'_> {
    /// Appends the body to `out` and gives the bytes written. `BodyFormat::Auto` is the envelope.
    ///
    /// # Errors
    /// `TooLong`: see [`encode`](Self::encode); then nothing is written.
    pub fn encode_to_vec(
        &self,
        format: BodyFormat,
        out: &mut Vec<u8>,
    ) -> Result<usize, EncodeError> {
        append(out, self.encoded_len(format), |out| self.encode(format, out))
    }

    /// Appends a whole frame to `out` and gives the bytes written.
    ///
    /// # Errors
    /// `TooLong`, `NotAFrame`: see [`encode_frame`](Self::encode_frame); then nothing is written.
    pub fn encode_frame_to_vec(
        &self,
        format: BodyFormat,
        length_field: LengthField,
        out: &mut Vec<u8>,
    ) -> Result<usize, EncodeError> {
        let needed = frame::encoded_len(self.encoded_len(format));
        append(out, needed, |out| self.encode_frame(format, length_field, out))
    }

    /// Appends the body to `out` and gives the bytes written. `BodyFormat::Auto` is the envelope.
    ///
    /// # Errors
    /// As [`encode`](Self::encode); then nothing is written.
    #[cfg(feature = "bytes")]
    pub fn encode_to(
        &self,
        format: BodyFormat,
        out: &mut impl BufMut,
    ) -> Result<usize, EncodeError> {
        put(out, self.encoded_len(format), |out| self.encode(format, out))
    }

    /// Appends a whole frame to `out` and gives the bytes written.
    ///
    /// # Errors
    /// As [`encode_frame`](Self::encode_frame); then nothing is written.
    #[cfg(feature = "bytes")]
    pub fn encode_frame_to(
        &self,
        format: BodyFormat,
        length_field: LengthField,
        out: &mut impl BufMut,
    ) -> Result<usize, EncodeError> {
        let needed = frame::encoded_len(self.encoded_len(format));
        put(out, needed, |out| self.encode_frame(format, length_field, out))
    }
}

/// Appends the `needed` bytes that `encode` writes.
pub(crate) fn append(
    out: &mut Vec<u8>,
    needed: usize,
    encode: impl FnOnce(&mut [u8]) -> Result<usize, EncodeError>,
) -> Result<usize, EncodeError> {
    let before = out.len();
    out.resize(before + needed, 0);
    let result = encode(out.get_mut(before..).unwrap_or_default());
    out.truncate(before + result.unwrap_or(0));
    result
}

/// Appends the `needed` bytes that `encode` writes.
///
/// A `BufMut` lends no initialised memory to write to in safe code, so that they are written to
/// the stack first, or to a vector if they are many.
#[cfg(feature = "bytes")]
pub(crate) fn put(
    out: &mut impl BufMut,
    needed: usize,
    encode: impl FnOnce(&mut [u8]) -> Result<usize, EncodeError>,
) -> Result<usize, EncodeError> {
    if out.remaining_mut() < needed {
        return Err(EncodeError::BufferTooSmall { needed });
    }
    let mut on_stack = [0; ON_STACK];
    if let Some(bytes) = on_stack.get_mut(..needed) {
        let len = encode(bytes)?;
        out.put_slice(bytes.get(..len).unwrap_or_default());
        return Ok(len);
    }
    let mut bytes = Vec::new();
    let len = append(&mut bytes, needed, encode)?;
    out.put_slice(&bytes);
    Ok(len)
}

/// Room for an event with all its fields, or 20 ms of audio.
#[cfg(feature = "bytes")]
const ON_STACK: usize = 512;
