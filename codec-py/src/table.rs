//! What the classes of messages consist of, as tables: the generated files fill them in.

use callevents::{DecodeError, EncodeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use crate::record::{Image, Wire};

/// A system whose messages have classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SystemId {
    Gateway,
    Jambonz,
    Rtpbridge,
    Voicetyped,
    /// Event streams, whatever they carry.
    Sse,
}

/// All of a system's classes and enumerations. Other tables name them by their position.
pub(crate) struct SystemTable {
    pub(crate) id: SystemId,
    /// The name of the Python module, without the package's.
    pub(crate) module: &'static str,
    pub(crate) classes: &'static [Class],
    pub(crate) enums: &'static [EnumTable],
}

/// A class of messages, or of parts of them.
pub(crate) struct Class {
    pub(crate) system: SystemId,
    pub(crate) name: &'static str,
    /// The name in snake case, as `kind` in the command's JSON.
    pub(crate) kind: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) fields: &'static [Field],
    /// Whether members that are not known are kept.
    pub(crate) has_rest: bool,
    pub(crate) codec: Codec,
}

/// How a class's messages become bytes and back.
#[derive(Clone, Copy)]
pub(crate) enum Codec {
    /// A message of the gateway, by its kind.
    Gateway,
    /// A JSON object.
    Json {
        /// Reads a text into an image.
        read: for<'t> fn(&mut Image<'t>, &'t [u8], Wire) -> Result<(), DecodeError>,
        /// Builds the text anew, as the core writes it.
        build: fn(&[u8], Wire) -> Result<Vec<u8>, BuildError>,
    },
    /// An event of a stream.
    Sse,
}

/// Why a text could not be built anew.
pub(crate) enum BuildError {
    Decode(DecodeError),
    Encode(EncodeError),
}

impl From<DecodeError> for BuildError {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<EncodeError> for BuildError {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

/// An attribute.
pub(crate) struct Field {
    pub(crate) system: SystemId,
    /// Its name in Python.
    pub(crate) name: &'static str,
    /// The member's name on the wire.
    pub(crate) wire: &'static str,
    /// Its position among the class's fields.
    pub(crate) index: u32,
    pub(crate) kind: Kind,
    pub(crate) need: Need,
    pub(crate) doc: &'static str,
}

/// What a constructor makes of a field that is not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// The type's default: zero, the empty text.
    Default,
    /// It must be given.
    Required,
    /// It must be given, and may be `None`.
    Nullable,
    /// It is left out.
    Optional,
}

/// The type of a field's values.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Bool,
    /// An integer from 0 to this.
    Unsigned(u64),
    /// An integer of 32 bits.
    Signed32,
    /// An integer of 64 bits.
    Signed,
    /// How often: an integer, or "forever".
    Loops,
    Double,
    Text,
    Bytes,
    /// An enumeration of numbers, by its position.
    Enum(usize),
    /// An enumeration of names, by its position.
    Name(usize),
    /// Any JSON value.
    Json,
    List(&'static Kind),
    /// An object of a class, by its position.
    Record(usize),
    /// One of several types.
    Union(&'static [Variant]),
    /// The name of a union's type.
    UnionName(&'static [Variant]),
    /// Always the same text.
    Always(&'static Word),
}

/// A text that is always the same; Python's string of it is made once.
pub(crate) struct Word {
    pub(crate) text: &'static str,
    made: PyOnceLock<Py<PyString>>,
}

impl Word {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, made: PyOnceLock::new() }
    }

    /// As Python has it.
    #[inline]
    pub(crate) fn value<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        let made = self.made.get_or_init(py, || PyString::intern(py, self.text).unbind());
        made.bind(py).clone().into_any()
    }
}

/// A type of a union.
pub(crate) struct Variant {
    pub(crate) name: Word,
    /// `None` if nothing comes with the name.
    pub(crate) kind: Option<Kind>,
}

/// An enumeration.
pub(crate) struct EnumTable {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) members: Members,
}

/// An enumeration's known values.
pub(crate) enum Members {
    /// Names in Python, and numbers.
    Numbers(&'static [(&'static str, i64)]),
    /// Names in Python, and names on the wire.
    Names(&'static [(&'static str, &'static str)]),
}
