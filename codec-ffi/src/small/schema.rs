//! What the table is made of, and how names are looked up in it.

use core_::bindings::Known;
use core_::json::JsonStr;

use crate::generated::table::{
    FIELDS, FORMS, GATEWAY_FIELDS, GATEWAY_MESSAGES, GATEWAY_POOL, KNOWN_NAMES, LISTS, MESSAGES,
    METHODS, NAME_LISTS, POOL, SAID, UNIONS, VALUES,
};

/// A name: its place and length in a pool, as bytes, so that rows have no gaps.
#[derive(Clone, Copy)]
pub(crate) struct Name([u8; 3]);

impl Name {
    pub(crate) const fn new(start: u16, len: u8) -> Self {
        let [low, high] = start.to_le_bytes();
        Self([low, high, len])
    }

    pub(crate) fn text(self) -> &'static str {
        self.text_in(POOL)
    }

    fn text_in(self, pool: &'static str) -> &'static str {
        let Self([low, high, len]) = self;
        let start = usize::from(u16::from_le_bytes([low, high]));
        pool.get(start..start + usize::from(len)).unwrap_or_default()
    }
}

/// How a value is written, and what its struct has of it. `arg` of a field is what belongs to its
/// type: the number of a message, union, list of names, list or form.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Ty {
    /// There is no value: of a method without parameters.
    None,
    Bool,
    U8,
    U16,
    U32,
    U64,
    I64,
    F64,
    Text,
    Name,
    /// A name, or a number in its place.
    Status,
    /// Text, or a number in its place.
    Digit,
    /// A number, or `null` for "for ever".
    Loops,
    Json,
    /// An object, or any other value in its place.
    Form,
    List,
    Record,
    Tagged,
    /// A member that is always the same text.
    Said,
    /// A member that says what the tagged one is.
    Tag,
}

/// How a value of the gateway's is written: enumerations are numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[allow(dead_code, reason = "not every type occurs")]
pub(crate) enum GatewayTy {
    Bool,
    U8,
    U16,
    U32,
    U64,
    I32,
    I64,
    F64,
    Text,
    Bytes,
}

/// A message of the gateway: where its fields stand in the table, and what its struct is.
pub(crate) struct GatewayMessage {
    /// The method of frames that carry it; 0 if there is none.
    pub(crate) method: u32,
    pub(crate) first: u16,
    pub(crate) size: u16,
    pub(crate) count: u8,
    pub(crate) version: u8,
    pub(crate) align: u8,
}

/// A field of such a message.
pub(crate) struct GatewayField {
    pub(crate) name: Name,
    pub(crate) offset: u16,
    pub(crate) ty: GatewayTy,
}

impl GatewayField {
    /// Its name: in a pool of its own, for who reads no JSON.
    pub(crate) fn text(&self) -> &'static str {
        self.name.text_in(GATEWAY_POOL)
    }
}

/// What a method's frames carry by their direction, and its responses: by their kinds, 0 for what
/// is not known.
pub(crate) struct Method {
    pub(crate) id: u32,
    pub(crate) from_gateway: u8,
    pub(crate) to_gateway: u8,
    pub(crate) answer: u8,
}

/// An offset in a struct, if it has no such field.
pub(crate) const NOWHERE: u16 = u16::MAX;

/// A message: where its fields stand in the table, and what its struct is.
pub(crate) struct Message {
    pub(crate) first: u16,
    pub(crate) size: u16,
    pub(crate) rest: u16,
    pub(crate) count: u8,
    /// Where the fields of the base stand, whose absence is told first.
    pub(crate) base: u8,
    pub(crate) base_count: u8,
    pub(crate) align: u8,
    /// Whether doubles are written as Rust writes them, or as JavaScript does.
    pub(crate) rust_floats: u8,
}

/// A field, or one type of a union.
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) offset: u16,
    /// Where the flag is that tells whether there is a value.
    pub(crate) has: u16,
    pub(crate) ty: Ty,
    pub(crate) arg: u8,
    pub(crate) flags: u8,
}

impl Field {
    /// Whether it may be missing.
    pub(crate) fn is_optional(&self) -> bool {
        self.flags & 1 != 0
    }

    /// Whether it is the payload of an envelope, whose struct is elsewhere.
    pub(crate) fn is_payload(&self) -> bool {
        self.ty == Ty::Json && self.offset == NOWHERE
    }

    /// Whether `null` is one of its values.
    pub(crate) fn is_nullable(&self) -> bool {
        self.flags & 2 != 0
    }
}

/// A union: where its types stand in the table, and where its struct has what it is.
pub(crate) struct Union {
    pub(crate) first: u16,
    pub(crate) size: u16,
    pub(crate) name: u16,
    pub(crate) kind: u16,
    pub(crate) count: u8,
}

/// An enumeration of names.
pub(crate) struct Names {
    pub(crate) first: u16,
    pub(crate) count: u8,
}

/// The type of a list's items.
#[derive(Clone, Copy)]
pub(crate) struct List {
    pub(crate) ty: Ty,
    pub(crate) arg: u8,
}

/// A struct that is a message, or any other JSON in its place.
pub(crate) struct Form {
    pub(crate) size: u16,
    pub(crate) json: u16,
    pub(crate) is_object: u16,
    pub(crate) message: u8,
}

/// What stands at an index that no row has: there is none such in the table itself.
macro_rules! row {
    ($table:ident [$index:expr], $none:expr) => {
        match $table.get(usize::from($index)) {
            Some(row) => row,
            None => &$none,
        }
    };
}

/// The number of a message that has no fields: it is none of the table's.
pub(crate) const NO_MESSAGE: u8 = u8::MAX;
const _: () = assert!(MESSAGES.len() <= NO_MESSAGE as usize);

#[inline(never)]
pub(crate) fn message(id: u8) -> &'static Message {
    row!(
        MESSAGES[id],
        Message {
            first: 0,
            size: 0,
            rest: NOWHERE,
            count: 0,
            base: 0,
            base_count: 0,
            align: 1,
            rust_floats: 0
        }
    )
}

#[inline(never)]
pub(crate) fn union(id: u8) -> &'static Union {
    row!(UNIONS[id], Union { first: 0, size: 0, name: NOWHERE, kind: NOWHERE, count: 0 })
}

pub(crate) fn form(id: u8) -> &'static Form {
    row!(FORMS[id], Form { size: 0, json: NOWHERE, is_object: NOWHERE, message: 0 })
}

pub(crate) fn list(id: u8) -> List {
    *row!(LISTS[id], List { ty: Ty::Json, arg: 0 })
}

pub(crate) fn said(id: u8) -> &'static str {
    SAID.get(usize::from(id)).map_or("", |name| name.text())
}

/// A message of the gateway by its kind: 1 for the first one.
#[inline(never)]
pub(crate) fn gateway_message(kind: u8) -> Option<&'static GatewayMessage> {
    GATEWAY_MESSAGES.get(usize::from(kind).wrapping_sub(1))
}

pub(crate) fn method(id: u32) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.id == id)
}

impl GatewayMessage {
    #[inline(never)]
    pub(crate) fn fields(&self) -> &'static [GatewayField] {
        rows(&GATEWAY_FIELDS, self.first, self.count)
    }
}

impl Message {
    #[inline(never)]
    pub(crate) fn fields(&self) -> &'static [Field] {
        rows(&FIELDS, self.first, self.count)
    }

    /// A field by its name on the wire.
    #[inline(never)]
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name.text() == name)
    }
}

impl Union {
    pub(crate) fn types(&self) -> &'static [Field] {
        rows(&VALUES, self.first, self.count)
    }

    /// A type by its kind: 1 for the first one.
    pub(crate) fn of_kind(&self, kind: u32) -> Option<&'static Field> {
        self.types().get((kind as usize).wrapping_sub(1))
    }

    /// A type by its name on the wire, and its kind.
    #[inline(never)]
    pub(crate) fn of_name(&self, name: JsonStr<'_>) -> Option<(u32, &'static Field)> {
        let kinds = (1..).zip(self.types());
        kinds.into_iter().find(|(_, row)| name == *row.name.text())
    }
}

fn names(list: u8) -> &'static [Name] {
    let list = row!(NAME_LISTS[list], Names { first: 0, count: 0 });
    rows(&KNOWN_NAMES, list.first, list.count)
}

/// A known name by its number: 1 for the first one.
pub(crate) fn known_name(list: u8, number: u32) -> Option<&'static str> {
    names(list).get((number as usize).wrapping_sub(1)).map(|name| name.text())
}

/// The number of a known name; 0 for any other.
pub(crate) fn number_of_name(list: u8, name: JsonStr<'_>) -> u32 {
    let at = names(list).iter().position(|known| name == *known.text());
    at.map_or(0, |at| at as u32 + 1)
}

/// A name that may be known; what is not known is none in particular.
pub(crate) fn known<T: Known + Copy + Default>(list: u8, name: JsonStr<'_>) -> T {
    let position = (number_of_name(list, name) as usize).wrapping_sub(1);
    T::KNOWN.get(position).copied().unwrap_or_default()
}

fn rows<T>(all: &'static [T], first: u16, count: u8) -> &'static [T] {
    let first = usize::from(first);
    all.get(first..first + usize::from(count)).unwrap_or_default()
}
