//! What a message consists of, as data: the one declaration that everything else follows.
//!
//! Every message is a [`Record`]: it has an [`INFO`](Record::INFO) table with a row for each field
//! (name, number, type, unit, documentation), hands out its values by that table and takes them
//! by it. Encoders, the command's JSON and the bindings to other languages walk it.

use core::fmt;

use crate::Text;

/// A message's name, documentation and fields.
#[derive(Debug)]
#[non_exhaustive]
pub struct MessageInfo {
    /// The type's name: `CallEvent`.
    pub name: &'static str,
    /// The name in snake case, as `kind` in the command's JSON: `call_event`.
    pub kind: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// The message whose members this one takes in, in front of its own.
    pub base: Option<&'static MessageInfo>,
    /// The fields in the order of the wire.
    pub fields: &'static [FieldInfo],
}

impl MessageInfo {
    /// Whether a message has a field of this name, those of its base aside.
    pub(crate) const fn has_field(&self, name: &str) -> bool {
        let mut at = 0;
        while at < self.fields.len() {
            if is_same(self.fields[at].name.as_bytes(), name.as_bytes()) {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// What `==` is where it must be known when compiling.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// A field's name, number, type, unit and documentation.
#[derive(Debug)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The name on the wire.
    pub name: &'static str,
    /// Where the struct has it.
    pub place: Place,
    /// The protobuf field number; the fields of a JSON message are numbered from 1.
    pub number: u32,
    /// The type of its values.
    pub ty: FieldType,
    /// Another type that its values may have instead.
    pub also: Option<FieldType>,
    /// Whether `null` is one of its values, and not the same as nothing.
    pub nullable: bool,
    /// The unit of its values, or `""`.
    pub unit: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// Whether it may be missing.
    pub optional: bool,
}

/// Where the struct of a message has what a member of the wire says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the field of this name.
    Field(&'static str),
    /// Nowhere: it is always this text.
    Always(&'static str),
    /// In the field of this name: it is the name of its union's type.
    NameOf(&'static str),
}

/// A message of which only the name of a field is known: what a route names in an error where size
/// counts, for a message's own description refers to those of all that is in it.
#[cfg(callevents_small)]
macro_rules! routed {
    ($info:expr, $($index:literal $name:literal),+) => {
        &$crate::describe::MessageInfo {
            name: "",
            kind: "",
            doc: &[],
            base: None,
            fields: &[$($crate::describe::FieldInfo {
                name: $name,
                place: $crate::describe::Place::Field($name),
                number: $index + 1,
                ty: $crate::describe::FieldType::Text,
                also: None,
                nullable: false,
                unit: "",
                doc: &[],
                optional: false,
            }),+],
        }
    };
}
/// The description of a message of which a route reads fields.
#[cfg(not(callevents_small))]
macro_rules! routed {
    ($info:expr, $($index:literal $name:literal),+) => {
        $info
    };
}

pub(crate) use routed;

/// Two descriptions are the same if they are the same row.
impl PartialEq for FieldInfo {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for FieldInfo {}

/// The type of a field.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FieldType {
    /// `true` or `false`.
    Bool,
    /// An integer from 0 to 2^8-1.
    U8,
    /// An integer from 0 to 2^16-1.
    U16,
    /// An integer from 0 to 2^32-1.
    U32,
    /// An integer from 0 to 2^64-1.
    U64,
    /// An integer from -2^31 to 2^31-1.
    I32,
    /// An integer from -2^63 to 2^63-1.
    I64,
    /// An IEEE 754 double.
    F64,
    /// UTF-8 text.
    Text,
    /// Bytes that are no text.
    Bytes,
    /// A number with names, written as a byte.
    Enum8(&'static EnumInfo),
    /// A number with names, written as a 32-bit integer.
    Enum32(&'static EnumInfo),
    /// One of several names, or another.
    Name(&'static NamesInfo),
    /// Any JSON value.
    Json,
    /// An array of this type.
    List(&'static FieldType),
    /// An object.
    Record(&'static MessageInfo),
    /// One of several types, as another member says.
    Tagged(&'static UnionInfo),
}

/// A union of types that names tell apart: its own name, documentation and known types.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnionInfo {
    /// The type's name: `Data`.
    pub name: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// The known types. Others may come and are kept.
    pub values: &'static [UnionValue],
}

/// One known type of a union.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnionValue {
    /// The name on the wire: `call:status`.
    pub name: &'static str,
    /// The name of the enumeration's variant: `CallStatus`.
    pub variant: &'static str,
    /// The name in snake case, as `kind` in the command's JSON: `call_status`.
    pub kind: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// What comes with the name; `None` if nothing ever does.
    pub ty: Option<FieldType>,
    /// Another type that it may have instead.
    pub also: Option<FieldType>,
    /// Whether the name may come alone.
    pub optional: bool,
}

/// What one system says and is told, as far as it is declared.
#[derive(Debug)]
#[non_exhaustive]
pub struct SystemInfo {
    /// The system's name, as `source` in the command's JSON: `jambonz`.
    pub name: &'static str,
    /// Its outermost messages.
    pub messages: &'static [&'static MessageInfo],
    /// The unions that outermost messages are or carry, and that no field of theirs names.
    pub unions: &'static [&'static UnionInfo],
}

/// All systems. What their messages consist of is found by the types of the fields.
pub const SYSTEMS: &[&SystemInfo] = &[
    crate::gateway::SYSTEM,
    crate::jambonz::SYSTEM,
    crate::rtpbridge::SYSTEM,
    crate::voicetyped::SYSTEM,
];

/// An enumeration of names: its own name, documentation and known values.
#[derive(Debug)]
#[non_exhaustive]
pub struct NamesInfo {
    /// The type's name: `CallStatus`.
    pub name: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// The known names. Others may come and are kept.
    pub values: &'static [NameValue],
}

/// One known name of an enumeration.
#[derive(Debug)]
#[non_exhaustive]
pub struct NameValue {
    /// The name on the wire: `in-progress`.
    pub name: &'static str,
    /// The name of the enumeration's variant: `InProgress`.
    pub variant: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
}

/// An enumeration's name, documentation and known values.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The type's name: `EventType`.
    pub name: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
    /// The known values. Others may come and are kept.
    pub values: &'static [EnumValue],
}

/// One known value of an enumeration.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// The number on the wire.
    pub value: i64,
    /// The name on the wire's documentation: `CHANNEL_CREATE`.
    pub name: &'static str,
    /// The documentation, one line each.
    pub doc: &'static [&'static str],
}

impl EnumInfo {
    /// The name of `value`, if it is a known one.
    #[must_use]
    pub fn name_of(&self, value: i64) -> Option<&'static str> {
        self.values.iter().find(|row| row.value == value).map(|row| row.name)
    }

    /// The value that is called `name`, if there is one.
    #[must_use]
    pub fn value_of(&self, name: &str) -> Option<i64> {
        self.values.iter().find(|row| row.name == name).map(|row| row.value)
    }
}

/// A field's value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Value<'a> {
    /// Of a [`FieldType::Bool`].
    Bool(bool),
    /// Of an unsigned integer of any width.
    Unsigned(u64),
    /// Of a signed integer of any width.
    Signed(i64),
    /// Of a [`FieldType::F64`].
    Double(f64),
    /// Of a [`FieldType::Text`].
    Text(Text<'a>),
    /// Of a [`FieldType::Bytes`].
    Bytes(&'a [u8]),
    /// Of an enumeration, known or not.
    Enum(i64),
}

/// A value does not fit the field that it was given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value does not fit the field's type")
    }
}

impl core::error::Error for Misfit {}

/// A message that is described by a table of its fields.
///
/// `index` is the position in [`MessageInfo::fields`].
pub trait Record<'a> {
    /// The message's description.
    const INFO: &'static MessageInfo;

    /// The value of a field; `None` beyond the last one.
    fn value(&self, index: usize) -> Option<Value<'a>>;

    /// Puts a value into a field.
    ///
    /// # Errors
    /// [`Misfit`] if there is no such field, or it cannot hold this value.
    fn set(&mut self, index: usize, value: Value<'a>) -> Result<(), Misfit>;
}
