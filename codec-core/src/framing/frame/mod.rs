//! Length-prefixed frames: `[u32 LE length][u32 LE method_id][body]`.
//!
//! Source: the gateway's documentation, "Framing"; the vendor's request builders for the other
//! meaning of `length`.

mod build;
mod decoder;
#[cfg(feature = "bytes")]
mod owned;

pub use build::{encode, encoded_len, header};
pub use decoder::FrameDecoder;
#[cfg(feature = "bytes")]
pub use owned::{OwnedFrame, encode_to};

/// Bytes of a frame before its body: the length and the method id.
pub const HEADER_LEN: usize = 8;

/// What a frame's length counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum LengthField {
    /// What comes after the length itself: method id and body. The gateway's streams, and the
    /// documentation.
    #[default]
    AfterLength,
    /// The whole frame, with the length itself. The vendor's own request builders.
    WholeFrame,
    /// Whichever of the two agrees with the payload size in the envelope that the body begins
    /// with. Where neither does, the one that was last found in this stream, at first
    /// `AfterLength`. When building, the same as `AfterLength`.
    ///
    /// It cannot tell where bytes follow the envelope, where the payload size is wrong, where the
    /// body is protobuf, and in a frame too short for an envelope by either meaning: a length below
    /// 14. Say which of the two holds wherever you know it.
    Auto,
}

impl LengthField {
    /// How much of what the length counts is not body.
    const fn overhead(self) -> u32 {
        match self {
            Self::AfterLength | Self::Auto => 4,
            Self::WholeFrame => 8,
        }
    }
}

/// A frame, borrowed from the chunk that it came in, or from the decoder if it was split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// Which method the body is a message of.
    pub method_id: u32,
    /// What the frame carries.
    pub body: &'a [u8],
    /// Where the frame begins in the stream, in bytes: the place of its length field.
    pub stream_offset: u64,
    /// What the frame's length counted; never `Auto`.
    pub length_field: LengthField,
}

#[cfg(feature = "defmt")]
impl defmt::Format for Frame<'_> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(
            f,
            "Frame {{ method_id: {}, body: {} bytes, stream_offset: {} }}",
            self.method_id,
            self.body.len(),
            self.stream_offset
        );
    }
}
