//! Why decoding or building stopped.

use core::fmt;

use crate::describe::{FieldInfo, MessageInfo};

/// Declares the kinds of error: code, constant, name and text stand in one row each.
macro_rules! errors {
    ($($(#[doc = $doc:literal])+ $code:literal $kind:ident $name:literal $text:literal;)+) => {
        /// What is wrong with a message.
        ///
        /// A kind has the same [`code`](Self::code) and [`name`](Self::name) in every language
        /// that callevents speaks. Codes are never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum ErrorKind {
            $($(#[doc = $doc])+ $kind = $code,)+
        }

        impl ErrorKind {
            /// Every kind, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The stable number of this kind.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $(Self::$kind => $code,)+ }
            }

            /// The stable name of this kind, in snake case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// What this kind means, as a phrase in lower case.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$kind => $text,)+ }
            }
        }
    };
}

errors! {
    /// The message ends before a value that has begun, or the stream before a message.
    1 Truncated "truncated" "the message ends inside a value";
    /// The message is larger than the decoder's limit: it was stepped over, not kept.
    2 TooLarge "too_large" "the message is larger than the limit";
    /// A frame's length leaves no room for its method id.
    3 FrameTooShort "frame_too_short" "the frame's length has no room for a method id";
    /// A string is not UTF-8.
    4 InvalidUtf8 "invalid_utf8" "the string is not UTF-8";
    /// A length is below zero.
    5 NegativeLength "negative_length" "the length is negative";
    /// A length points beyond the end of the message.
    6 LengthBeyondEnd "length_beyond_end" "the length reaches beyond the end of the message";
    /// The envelope says that a reader of our version cannot understand it.
    7 IncompatibleVersion "incompatible_version" "the envelope needs a newer reader";
    /// A protobuf tag with field number 0, an unknown wire type, or more than 32 bits.
    8 InvalidTag "invalid_tag" "the tag is not a protobuf tag";
    /// A varint goes on after its tenth byte.
    9 VarintTooLong "varint_too_long" "the varint is longer than ten bytes";
    /// A protobuf group ends that did not begin, or is not ended.
    10 UnmatchedGroup "unmatched_group" "the group's begin and end do not match";
    /// Values are nested deeper than the limit.
    11 DepthExceeded "depth_exceeded" "values are nested too deeply";
    /// JSON: a byte that cannot stand here.
    20 UnexpectedByte "unexpected_byte" "malformed JSON";
    /// JSON: a backslash with something after it that is no escape.
    21 InvalidEscape "invalid_escape" "the escape is not one that JSON knows";
    /// JSON: a control character inside a string; it must be escaped.
    22 ControlCharacter "control_character" "a control character must be escaped in a string";
    /// JSON: a number that JSON does not allow, as `01` or `1.`.
    23 InvalidNumber "invalid_number" "the number is not written as JSON wants it";
    /// The number does not fit its type; it is never rounded.
    24 NumberOutOfRange "number_out_of_range" "the number does not fit its type";
    /// A required field is missing.
    25 MissingField "missing_field" "a required field is missing";
    /// A field has a value of another type.
    26 WrongType "wrong_type" "the value has the wrong type";
    /// Something follows the complete message.
    27 TrailingData "trailing_data" "something follows the complete message";
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// A decoding error: what is wrong, and at which byte.
///
/// `Copy` and small. The decoder that gave it stands at the next message: call it again with what
/// is left of the input.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    repr: Repr,
    /// `u64::MAX` for a message that was not read from a stream.
    stream_offset: u64,
}

const _: () = assert!(size_of::<DecodeError>() <= 24);

/// Both forms are 16 bytes, so that an error stays cheap to return.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repr {
    Plain { kind: ErrorKind, offset: u32, field: Option<&'static FieldInfo> },
    Sized { kind: ErrorKind, offset: u32, length: u32, limit: u32 },
}

impl DecodeError {
    const NO_STREAM: u64 = u64::MAX;

    /// An error at `offset` in the message.
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        Self::plain(kind, offset, None)
    }

    /// An error at `offset` in the message, in the value of `field`.
    #[cold]
    pub(crate) fn in_field(kind: ErrorKind, offset: usize, field: &'static FieldInfo) -> Self {
        Self::plain(kind, offset, Some(field))
    }

    /// An error about a `length` that is above or below what `limit` allows.
    #[cold]
    pub(crate) fn with_sizes(kind: ErrorKind, offset: usize, length: u32, limit: u32) -> Self {
        let repr = Repr::Sized { kind, offset: clamp(offset), length, limit };
        Self { repr, stream_offset: Self::NO_STREAM }
    }

    fn plain(kind: ErrorKind, offset: usize, field: Option<&'static FieldInfo>) -> Self {
        let repr = Repr::Plain { kind, offset: clamp(offset), field };
        Self { repr, stream_offset: Self::NO_STREAM }
    }

    /// The same error, in a field of a message, unless a field is named already.
    #[cold]
    pub(crate) fn of_member(mut self, info: &'static MessageInfo, index: usize) -> Self {
        if let Repr::Plain { field: field @ None, .. } = &mut self.repr {
            *field = info.fields.get(index);
        }
        self
    }

    /// The same error, told of the message that begins at `stream_offset` of a stream.
    #[must_use]
    pub(crate) fn at_stream_offset(mut self, stream_offset: u64) -> Self {
        self.stream_offset = stream_offset;
        self
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        match self.repr {
            Repr::Plain { kind, .. } | Repr::Sized { kind, .. } => kind,
        }
    }

    /// The byte of the message at which the fault was found, counted from 0.
    ///
    /// For a gateway body, the message is the body without its 8 bytes of frame header; for a
    /// fault of the frame itself, it is the frame; for JSON, the text.
    #[must_use]
    pub const fn offset(&self) -> u32 {
        match self.repr {
            Repr::Plain { offset, .. } | Repr::Sized { offset, .. } => offset,
        }
    }

    /// Where in the stream the faulty message begins (a frame: its length field), if it was read
    /// from one.
    #[must_use]
    pub const fn stream_offset(&self) -> Option<u64> {
        if self.stream_offset == Self::NO_STREAM { None } else { Some(self.stream_offset) }
    }

    /// The wire name of the field that could not be read, where the fault lies in one.
    #[must_use]
    pub const fn field(&self) -> Option<&'static str> {
        match self.repr {
            Repr::Plain { field: Some(field), .. } => Some(field.name),
            _ => None,
        }
    }

    /// For [`ErrorKind::TooLarge`] and [`ErrorKind::FrameTooShort`]: the length that the message
    /// claims, and the limit that it breaks, in bytes.
    #[must_use]
    pub const fn sizes(&self) -> Option<(u32, u32)> {
        match self.repr {
            Repr::Sized { length, limit, .. } => Some((length, limit)),
            Repr::Plain { .. } => None,
        }
    }
}

/// Offsets beyond 4 GiB do not occur: messages are limited far below that.
fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field() {
            write!(f, "{field}: ")?;
        }
        f.write_str(self.kind().text())?;
        if let Some((length, limit)) = self.sizes() {
            write!(f, " ({length} bytes, limit {limit})")?;
        }
        write!(f, " at byte {}", self.offset())?;
        if let Some(stream_offset) = self.stream_offset() {
            write!(f, " of the message at stream offset {stream_offset}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("DecodeError");
        debug.field("kind", &self.kind()).field("offset", &self.offset());
        if let Some(field) = self.field() {
            debug.field("field", &field);
        }
        if let Some((length, limit)) = self.sizes() {
            debug.field("length", &length).field("limit", &limit);
        }
        if let Some(stream_offset) = self.stream_offset() {
            debug.field("stream_offset", &stream_offset);
        }
        debug.finish()
    }
}

#[cfg(feature = "defmt")]
impl defmt::Format for DecodeError {
    fn format(&self, f: defmt::Formatter<'_>) {
        if let Some(field) = self.field() {
            defmt::write!(f, "{=str}: ", field);
        }
        defmt::write!(f, "{=str} at byte {}", self.kind().text(), self.offset());
        if let Some(stream_offset) = self.stream_offset() {
            defmt::write!(f, " of the message at stream offset {}", stream_offset);
        }
    }
}

impl core::error::Error for DecodeError {}

/// Why a message could not be built. Nothing that was written is to be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum EncodeError {
    /// The buffer has not the `needed` bytes; with exactly that many the call succeeds.
    BufferTooSmall {
        /// Bytes that the whole message takes.
        needed: usize,
    },
    /// A value is longer than the wire's length field can say.
    TooLong {
        /// The value's length in bytes.
        length: usize,
    },
    /// A response was to be framed: no method carries it.
    NotAFrame,
    /// A character that may not stand in this place, as a line end in an SSE event name.
    InvalidCharacter {
        /// Its position in the value, in bytes.
        offset: usize,
    },
    /// A double that JSON cannot write: NaN or an infinity.
    NotFinite,
}

impl EncodeError {
    /// The stable number of this error; never one that [`ErrorKind::code`] has.
    #[must_use]
    pub const fn code(&self) -> u8 {
        match self {
            Self::BufferTooSmall { .. } => 100,
            Self::TooLong { .. } => 101,
            Self::InvalidCharacter { .. } => 102,
            Self::NotAFrame => 104,
            Self::NotFinite => 103,
        }
    }

    /// The stable name of this error, in snake case.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::BufferTooSmall { .. } => "buffer_too_small",
            Self::TooLong { .. } => "too_long",
            Self::InvalidCharacter { .. } => "invalid_character",
            Self::NotAFrame => "not_a_frame",
            Self::NotFinite => "not_finite",
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BufferTooSmall { needed } => {
                write!(f, "the buffer is too small: the message takes {needed} bytes")
            }
            Self::TooLong { length } => {
                write!(f, "a value of {length} bytes is too long for its length field")
            }
            Self::InvalidCharacter { offset } => {
                write!(f, "a character that may not stand here at byte {offset}")
            }
            Self::NotAFrame => f.write_str("a response is not framed: encode its body alone"),
            Self::NotFinite => f.write_str("a number is not finite, which JSON cannot write"),
        }
    }
}

impl core::error::Error for EncodeError {}
