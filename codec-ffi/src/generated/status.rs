//! The statuses that functions return.
//!
//! Generated from the messages' declarations by `cargo xtask generate`.

use core::ffi::CStr;

use core_::{EncodeError, ErrorKind};

/// How a call went: below 0 it failed, and nothing that it was to give is to be relied on.
///
/// Numbers keep their meaning for ever; those of errors are the core's, negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum callevents_status {
    /// It is done. From a function that gives one thing after the other: there is nothing
    /// (more) now, and what it would give was not touched.
    OK = 0,
    /// The next thing was given.
    EVENT = 1,
    /// The message ends inside a value.
    TRUNCATED = -1,
    /// The message is larger than the limit.
    TOO_LARGE = -2,
    /// The frame's length has no room for a method id.
    FRAME_TOO_SHORT = -3,
    /// The string is not UTF-8.
    INVALID_UTF8 = -4,
    /// The length is negative.
    NEGATIVE_LENGTH = -5,
    /// The length reaches beyond the end of the message.
    LENGTH_BEYOND_END = -6,
    /// The envelope needs a newer reader.
    INCOMPATIBLE_VERSION = -7,
    /// The tag is not a protobuf tag.
    INVALID_TAG = -8,
    /// The varint is longer than ten bytes.
    VARINT_TOO_LONG = -9,
    /// The group's begin and end do not match.
    UNMATCHED_GROUP = -10,
    /// Values are nested too deeply.
    DEPTH_EXCEEDED = -11,
    /// Malformed JSON.
    UNEXPECTED_BYTE = -20,
    /// The escape is not one that JSON knows.
    INVALID_ESCAPE = -21,
    /// A control character must be escaped in a string.
    CONTROL_CHARACTER = -22,
    /// The number is not written as JSON wants it.
    INVALID_NUMBER = -23,
    /// The number does not fit its type.
    NUMBER_OUT_OF_RANGE = -24,
    /// A required field is missing.
    MISSING_FIELD = -25,
    /// The value has the wrong type.
    WRONG_TYPE = -26,
    /// Something follows the complete message.
    TRAILING_DATA = -27,
    /// The buffer is too small.
    BUFFER_TOO_SMALL = -100,
    /// A value is too long for its length field.
    TOO_LONG = -101,
    /// A character that may not stand here.
    INVALID_CHARACTER = -102,
    /// A number is not finite, which JSON cannot write.
    NOT_FINITE = -103,
    /// A response is not framed: encode its body alone.
    NOT_A_FRAME = -104,
    /// An argument that cannot be: a null pointer, an unknown number.
    INVALID_ARGUMENT = -200,
    /// The object is not open.
    NOT_OPEN = -201,
    /// The tracker is for another system.
    WRONG_SYSTEM = -202,
}

/// The name of a status.
pub(crate) fn name(status: i32) -> &'static CStr {
    const ROWS: &[(i32, &CStr)] = &[
        (0, c"ok"),
        (1, c"event"),
        (-1, c"truncated"),
        (-2, c"too_large"),
        (-3, c"frame_too_short"),
        (-4, c"invalid_utf8"),
        (-5, c"negative_length"),
        (-6, c"length_beyond_end"),
        (-7, c"incompatible_version"),
        (-8, c"invalid_tag"),
        (-9, c"varint_too_long"),
        (-10, c"unmatched_group"),
        (-11, c"depth_exceeded"),
        (-20, c"unexpected_byte"),
        (-21, c"invalid_escape"),
        (-22, c"control_character"),
        (-23, c"invalid_number"),
        (-24, c"number_out_of_range"),
        (-25, c"missing_field"),
        (-26, c"wrong_type"),
        (-27, c"trailing_data"),
        (-100, c"buffer_too_small"),
        (-101, c"too_long"),
        (-102, c"invalid_character"),
        (-103, c"not_finite"),
        (-104, c"not_a_frame"),
        (-200, c"invalid_argument"),
        (-201, c"not_open"),
        (-202, c"wrong_system"),
    ];
    ROWS.iter().find(|row| row.0 == status).map_or(c"unknown", |row| row.1)
}

/// What a status means.
pub(crate) fn text(status: i32) -> &'static CStr {
    const ROWS: &[(i32, &CStr)] = &[
        (0, c"it is done"),
        (1, c"the next thing was given"),
        (-1, c"the message ends inside a value"),
        (-2, c"the message is larger than the limit"),
        (-3, c"the frame's length has no room for a method id"),
        (-4, c"the string is not UTF-8"),
        (-5, c"the length is negative"),
        (-6, c"the length reaches beyond the end of the message"),
        (-7, c"the envelope needs a newer reader"),
        (-8, c"the tag is not a protobuf tag"),
        (-9, c"the varint is longer than ten bytes"),
        (-10, c"the group's begin and end do not match"),
        (-11, c"values are nested too deeply"),
        (-20, c"malformed JSON"),
        (-21, c"the escape is not one that JSON knows"),
        (-22, c"a control character must be escaped in a string"),
        (-23, c"the number is not written as JSON wants it"),
        (-24, c"the number does not fit its type"),
        (-25, c"a required field is missing"),
        (-26, c"the value has the wrong type"),
        (-27, c"something follows the complete message"),
        (-100, c"the buffer is too small"),
        (-101, c"a value is too long for its length field"),
        (-102, c"a character that may not stand here"),
        (-103, c"a number is not finite, which JSON cannot write"),
        (-104, c"a response is not framed: encode its body alone"),
        (-200, c"an argument that cannot be: a null pointer, an unknown number"),
        (-201, c"the object is not open"),
        (-202, c"the tracker is for another system"),
    ];
    ROWS.iter().find(|row| row.0 == status).map_or(c"there is no such status", |row| row.1)
}

/// The status that a kind of error is.
pub(crate) const fn of_kind(kind: ErrorKind) -> callevents_status {
    match kind {
        ErrorKind::Truncated => callevents_status::TRUNCATED,
        ErrorKind::TooLarge => callevents_status::TOO_LARGE,
        ErrorKind::FrameTooShort => callevents_status::FRAME_TOO_SHORT,
        ErrorKind::InvalidUtf8 => callevents_status::INVALID_UTF8,
        ErrorKind::NegativeLength => callevents_status::NEGATIVE_LENGTH,
        ErrorKind::LengthBeyondEnd => callevents_status::LENGTH_BEYOND_END,
        ErrorKind::IncompatibleVersion => callevents_status::INCOMPATIBLE_VERSION,
        ErrorKind::InvalidTag => callevents_status::INVALID_TAG,
        ErrorKind::VarintTooLong => callevents_status::VARINT_TOO_LONG,
        ErrorKind::UnmatchedGroup => callevents_status::UNMATCHED_GROUP,
        ErrorKind::DepthExceeded => callevents_status::DEPTH_EXCEEDED,
        ErrorKind::UnexpectedByte => callevents_status::UNEXPECTED_BYTE,
        ErrorKind::InvalidEscape => callevents_status::INVALID_ESCAPE,
        ErrorKind::ControlCharacter => callevents_status::CONTROL_CHARACTER,
        ErrorKind::InvalidNumber => callevents_status::INVALID_NUMBER,
        ErrorKind::NumberOutOfRange => callevents_status::NUMBER_OUT_OF_RANGE,
        ErrorKind::MissingField => callevents_status::MISSING_FIELD,
        ErrorKind::WrongType => callevents_status::WRONG_TYPE,
        ErrorKind::TrailingData => callevents_status::TRAILING_DATA,
        _ => callevents_status::INVALID_ARGUMENT,
    }
}

/// The status that an error of building is.
pub(crate) const fn of_encoding(error: EncodeError) -> callevents_status {
    match error {
        EncodeError::BufferTooSmall { .. } => callevents_status::BUFFER_TOO_SMALL,
        EncodeError::TooLong { .. } => callevents_status::TOO_LONG,
        EncodeError::InvalidCharacter { .. } => callevents_status::INVALID_CHARACTER,
        EncodeError::NotFinite => callevents_status::NOT_FINITE,
        EncodeError::NotAFrame => callevents_status::NOT_A_FRAME,
        _ => callevents_status::INVALID_ARGUMENT,
    }
}
