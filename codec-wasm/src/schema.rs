//! What the table of messages is made of, and how names are looked up in it.

use callevents::json::JsonStr;

use crate::scan;
use crate::table::{FIELDS, KNOWN_NAMES, MESSAGES, NAME_LISTS, POOL, UNIONS, VALUES};

/// A name: its place in the pool, in bytes so that rows have no gaps, and its length.
#[derive(Clone, Copy)]
pub(crate) struct Name([u8; 2], u8);

impl Name {
    pub(crate) const fn new(start: u16, len: u8) -> Self {
        Self(start.to_le_bytes(), len)
    }

    #[inline]
    fn start(self) -> usize {
        usize::from(u16::from_le_bytes(self.0))
    }

    #[inline]
    pub(crate) fn text(self) -> &'static str {
        let start = self.start();
        POOL.get(start..start + usize::from(self.1)).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn bytes(self) -> &'static [u8] {
        let start = self.start();
        POOL.as_bytes().get(start..start + usize::from(self.1)).unwrap_or_default()
    }

    #[inline(never)]
    pub(crate) fn is(self, bytes: &[u8]) -> bool {
        usize::from(self.1) == bytes.len() && scan::is_same(self.bytes(), bytes)
    }
}

/// How a value is written. `arg` of a field is what belongs to its type: the place of a message,
/// union, enumeration or list.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[allow(dead_code, reason = "not every type occurs in every system")]
pub(crate) enum Ty {
    None,
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
    Enum8,
    Enum32,
    Name,
    Json,
    List,
    Record,
    Tagged,
    /// A member that is always the same text.
    Said,
    /// A member that says what the tagged one is.
    Tag,
}

/// A message's fields, and which of them are special.
pub(crate) struct Message {
    pub(crate) first: u16,
    pub(crate) count: u8,
    /// Where the fields of the base stand, whose absence is told first.
    pub(crate) base: u8,
    pub(crate) base_count: u8,
    /// The version of a gateway message's envelope.
    pub(crate) version: u8,
    /// Whether doubles are written as Rust writes them, or as JavaScript does.
    pub(crate) rust_floats: u8,
    /// The place of the member that says what another is, and of that one; 255 for none.
    pub(crate) tag: u8,
    pub(crate) union: u8,
}

/// A field.
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) ty: Ty,
    pub(crate) arg: u8,
    pub(crate) flags: u8,
}

/// The bits of a field's flags.
pub(crate) const OPTIONAL: u8 = 1;
pub(crate) const NULLABLE: u8 = 2;
/// Another type that values may have: a number, of 16 bits or 32, or the record `arg`.
pub(crate) const ALSO_U16: u8 = 4;
pub(crate) const ALSO_U32: u8 = 8;
pub(crate) const ALSO_RECORD: u8 = 16;

/// A union, or an enumeration of names: where its values stand.
pub(crate) struct Union {
    pub(crate) first: u16,
    pub(crate) count: u8,
}

/// One type of a union.
pub(crate) type Value = Field;

/// The type of a list's items.
pub(crate) struct List {
    pub(crate) ty: Ty,
    pub(crate) arg: u8,
}

impl List {
    /// An item as a field, which must be there.
    pub(crate) fn item(&self) -> Field {
        let (ty, arg) = (self.ty, self.arg);
        Field { name: Name::new(0, 0), ty, arg, flags: 0 }
    }
}

/// What a method's frames carry by their direction, and its responses; 255 for what is not known.
pub(crate) struct Method {
    pub(crate) id: u32,
    pub(crate) from_gateway: u8,
    pub(crate) to_gateway: u8,
    pub(crate) answer: u8,
}

/// No message.
pub(crate) const NONE: u8 = 255;

pub(crate) fn message(id: u8) -> &'static Message {
    MESSAGES.get(usize::from(id)).unwrap_or(&NOTHING)
}

static NOTHING: Message = Message {
    first: 0,
    count: 0,
    base: 0,
    base_count: 0,
    version: 0,
    rust_floats: 0,
    tag: NONE,
    union: NONE,
};

impl Message {
    #[inline]
    pub(crate) fn fields(&self) -> &'static [Field] {
        rows(&FIELDS, self.first, self.count)
    }

    /// The place of the field of this name; the one at `hint` is looked at first, as members
    /// mostly come in the order of the fields.
    #[inline(never)]
    pub(crate) fn position(&self, key: &[u8], hint: usize) -> Option<usize> {
        position(self.fields(), key, hint)
    }
}

/// The place of a field of this name, from `hint` on and then from the start.
#[inline]
pub(crate) fn position(fields: &[Field], key: &[u8], hint: usize) -> Option<usize> {
    if fields.get(hint).is_some_and(|field| field.name.is(key)) {
        return Some(hint);
    }
    let (before, behind) = fields.split_at_checked(hint).unwrap_or((fields, &[]));
    let of = |fields: &[Field]| fields.iter().position(|field| field.name.is(key));
    match of(behind) {
        Some(at) => Some(hint + at),
        None => of(before),
    }
}

/// A union's types.
pub(crate) fn values(union: u8) -> &'static [Value] {
    UNIONS.get(usize::from(union)).map_or(&[], |union| rows(&VALUES, union.first, union.count))
}

/// The place of a type of a union, by its name on the wire.
#[inline(never)]
pub(crate) fn value_of(union: u8, name: JsonStr<'_>) -> Option<(usize, &'static Value)> {
    values(union).iter().enumerate().find(|(_, value)| crate::read::is(name, value.name.text()))
}

/// The same, by a name without escapes.
#[inline(never)]
pub(crate) fn value_named(union: u8, name: &[u8]) -> Option<(usize, &'static Value)> {
    values(union).iter().enumerate().find(|(_, value)| value.name.is(name))
}

/// The place of a known name in its enumeration.
pub(crate) fn known_name(list: u8, name: &[u8]) -> Option<usize> {
    let list = NAME_LISTS.get(usize::from(list))?;
    rows(&KNOWN_NAMES, list.first, list.count).iter().position(|known| known.is(name))
}

fn rows<T>(all: &'static [T], first: u16, count: u8) -> &'static [T] {
    let first = usize::from(first);
    all.get(first..first + usize::from(count)).unwrap_or_default()
}
