//! Reading JSON messages by the table.
//!
//! What is accepted, and what is wrong where, is what the core's own parsers say: they are the
//! judge in the tests.

use callevents::ErrorKind;
use callevents::json::{JsonStr, Kind, Reader};

use crate::area::{Area, KNOWN, NULL, SMALL};
use crate::fault::Fault;
use crate::read;
use crate::schema::{
    ALSO_RECORD, ALSO_U16, ALSO_U32, Field, Message, NONE, NULLABLE, OPTIONAL, Ty, known_name,
    message, value_of,
};
use crate::table::{LISTS, SAID};
use crate::usual::Usual;

/// Puts what is read into an area.
pub(crate) struct Walk<'w> {
    pub(crate) area: &'w mut Area,
}

/// What a union's value is known to be while its object is read: its name may come behind it.
#[derive(Default)]
struct Late<'a> {
    name: Option<JsonStr<'a>>,
    value: Option<Reader<'a>>,
    /// Whether the value has not been read as what the name says now.
    stale: bool,
}

/// Members that a message has no field for.
#[derive(Default)]
pub(crate) struct Extras {
    /// The slots of the list: its length, then a key and a value in turn. They are gathered in
    /// pairs that are linked backwards until the object is read.
    last: u32,
    count: u32,
}

impl Walk<'_> {
    /// Reads a whole text as one message and gives its place.
    pub(crate) fn whole(&mut self, id: u8, text: &[u8]) -> Result<usize, Fault> {
        let mark = self.area.mark();
        if let Some(usual) = Usual::of(text, self.area) {
            if let Some(at) = usual.whole(self, id) {
                return Ok(at);
            }
            self.area.back_to(mark);
        }
        let mut reader = Reader::new(text);
        let at = self.object(id, &mut reader)?;
        read::finish(reader)?;
        Ok(at)
    }

    /// Reads the object that comes next.
    pub(crate) fn object(&mut self, id: u8, reader: &mut Reader<'_>) -> Result<usize, Fault> {
        let info = message(id);
        let fields = info.fields();
        let at = self.area.record(id, fields.len());
        let (mut next, mut late, mut extras) = (0, Late::default(), Extras::default());
        let mut object = read::object(reader)?;
        while let Some((key, value)) = read::entry(&mut object)? {
            match with_key(key, |key| info.position(key, next)) {
                Some(index) => {
                    next = index + 1;
                    if let Some(field) = fields.get(index) {
                        self.member(info, field, at, index, value, &mut late)
                            .map_err(|fault| fault.of(field.name.text()))?;
                    }
                }
                None => self.extra(&mut extras, key, value)?,
            }
        }
        if info.union != NONE {
            self.end_union(info, at, late)?;
        }
        if let Some(index) = self.missing(info, at) {
            let name = fields.get(index).map_or("", |field| field.name.text());
            return Err(Fault::new(ErrorKind::MissingField, reader.offset()).of(name));
        }
        self.end_extras(extras, at);
        Ok(at)
    }

    fn member<'a>(
        &mut self,
        info: &Message,
        field: &Field,
        at: usize,
        index: usize,
        value: &mut Reader<'a>,
        late: &mut Late<'a>,
    ) -> Result<(), Fault> {
        let slot = at + 1 + index;
        match field.ty {
            Ty::Said => {
                // This steps over whitespace: it is where the string begins.
                read::kind(value)?;
                let start = value.offset();
                let said = SAID.get(usize::from(field.arg)).map_or("", |said| said.text());
                if !read::is(read::string(value)?, said) {
                    return Err(Fault::new(ErrorKind::WrongType, start));
                }
                self.area.words(slot, 0, KNOWN);
            }
            Ty::Tag => {
                let name = read::string(value)?;
                late.name = Some(name);
                late.stale = late.value.is_some();
                self.tag(slot, field.arg, name);
            }
            Ty::Tagged => {
                late.value = Some(value.clone());
                late.stale = late.name.is_none();
                match late.name {
                    Some(name) => self.tagged(field.arg, name, slot, value)?,
                    None => {
                        read::raw(value)?;
                        self.area.words(slot, 0, NULL);
                    }
                }
            }
            _ => {
                debug_assert!(info.count > 0);
                self.value(field, slot, value)?;
            }
        }
        Ok(())
    }

    /// A name without escapes: its place among those that are known, or else its text.
    pub(crate) fn name(&mut self, slot: usize, known: Option<usize>, name: &[u8]) {
        match known {
            Some(at) => self.area.words(slot, u32::try_from(at).unwrap_or(0), KNOWN),
            None => self.area.text(slot, name),
        }
    }

    /// A union's name: its place if it is known, else its text.
    pub(crate) fn tag(&mut self, slot: usize, union: u8, name: JsonStr<'_>) {
        match value_of(union, name) {
            Some((index, _)) => self.area.words(slot, u32::try_from(index).unwrap_or(0), KNOWN),
            None => self.area.string(slot, name),
        }
    }

    /// Reads a union's value as what `name` calls it.
    pub(crate) fn tagged(
        &mut self,
        union: u8,
        name: JsonStr<'_>,
        slot: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        if let Some((_, value)) = value_of(union, name) {
            return self.value(value, slot, reader);
        }
        if read::take_null(reader)? {
            self.area.words(slot, 0, NULL);
        } else {
            self.area.json(slot, read::raw(reader)?);
        }
        Ok(())
    }

    /// Reads a union's value if its name came only behind it, or not at all.
    fn end_union(&mut self, info: &Message, at: usize, mut late: Late<'_>) -> Result<(), Fault> {
        let index = usize::from(info.union);
        let (slot, Some(field)) = (at + 1 + index, info.fields().get(index)) else { return Ok(()) };
        let name = late.name.unwrap_or_default();
        if late.stale && late.name.is_some() {
            if let Some(mut value) = late.value.take() {
                self.tagged(field.arg, name, slot, &mut value)
                    .map_err(|fault| fault.of(field.name.text()))?;
            }
        }
        Ok(())
    }

    /// The first field that must be there and is not: of the base's, then of the others.
    fn missing(&self, info: &Message, at: usize) -> Option<usize> {
        let base = usize::from(info.base)..usize::from(info.base + info.base_count);
        let is_missing = |index: &usize| {
            let Some(field) = info.fields().get(*index) else { return false };
            field.flags & OPTIONAL == 0
                && self.area.is_absent(at + 1 + index)
                && !(field.ty == Ty::Tagged && self.may_be_alone(info, field.arg, at))
        };
        let others = (0..info.fields().len()).filter(|index| !base.contains(index));
        base.clone().chain(others).find(is_missing)
    }

    /// Whether a union's name needs nothing beside it.
    fn may_be_alone(&self, info: &Message, union: u8, at: usize) -> bool {
        let tag = self.area.slot(at + 1 + usize::from(info.tag)).copied().unwrap_or(u64::MAX);
        if tag >> 32 != u64::from(KNOWN) {
            return true;
        }
        let value = usize::try_from(tag & 0xFFFF_FFFF).ok();
        let value = value.and_then(|index| crate::schema::values(union).get(index));
        value.is_some_and(|value| value.flags & OPTIONAL != 0)
    }

    /// Reads a value of a field or union.
    pub(crate) fn value(
        &mut self,
        field: &Field,
        slot: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        if field.flags & (OPTIONAL | NULLABLE) != 0 && read::take_null(reader)? {
            self.area.words(slot, 0, NULL);
            return Ok(());
        }
        if field.flags & (ALSO_U16 | ALSO_U32 | ALSO_RECORD) != 0 {
            let kind = read::kind(reader)?;
            if field.flags & ALSO_RECORD != 0 {
                if kind == Kind::Object {
                    return self.plain(Ty::Record, field.arg, slot, reader);
                }
            } else if kind == Kind::Number {
                let ty = if field.flags & ALSO_U16 != 0 { Ty::U16 } else { Ty::U32 };
                let value = integer(ty, reader)?;
                self.area.words(slot, u32::try_from(value).unwrap_or(0), SMALL);
                return Ok(());
            }
        }
        self.plain(field.ty, field.arg, slot, reader)
    }

    fn plain(
        &mut self,
        ty: Ty,
        arg: u8,
        slot: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        match ty {
            Ty::Text => {
                let value = read::string(reader)?;
                self.area.string(slot, value);
            }
            Ty::Name => {
                let value = read::string(reader)?;
                match with_key(value, |name| known_name(arg, name)) {
                    Some(at) => self.area.words(slot, u32::try_from(at).unwrap_or(0), KNOWN),
                    None => self.area.string(slot, value),
                }
            }
            Ty::Bool => self.area.put(slot, u64::from(read::boolean(reader)?)),
            Ty::U64 => self.area.unsigned(slot, read::unsigned(reader)?),
            Ty::I64 => self.area.signed(slot, read::signed(reader)?),
            Ty::I32 => self.area.double(slot, f64::from(read::int32(reader)?)),
            Ty::U8 | Ty::U16 | Ty::U32 => {
                let value = integer(ty, reader)?;
                self.area.unsigned(slot, value);
            }
            Ty::F64 => self.area.double(slot, read::double(reader)?),
            Ty::List => self.list(arg, slot, reader)?,
            Ty::Record => {
                let at = self.object(arg, reader)?;
                self.area.link(slot, at);
            }
            _ => {
                let value = read::raw(reader)?;
                self.area.json(slot, value);
            }
        }
        Ok(())
    }

    /// Reads an array as a list.
    fn list(&mut self, list: u8, slot: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let Some(list) = LISTS.get(usize::from(list)) else { return Ok(()) };
        let (own, start) = self.area.list();
        let mut array = reader.array()?;
        while let Some(item) = read::item(&mut array)? {
            self.plain(list.ty, list.arg, own, item)?;
            self.area.item(own);
        }
        self.area.end_list(slot, start);
        Ok(())
    }

    /// Keeps a member that there is no field for.
    pub(crate) fn extra(
        &mut self,
        extras: &mut Extras,
        key: JsonStr<'_>,
        value: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        let value = read::raw(value)?;
        let at = self.area.record(0, 2);
        self.area.put(at, u64::from(extras.last));
        self.area.string(at + 1, key);
        self.area.json(at + 2, value);
        extras.last = u32::try_from(at).unwrap_or(0);
        extras.count += 1;
        Ok(())
    }

    /// Ties the members to the record at `at`: its header's second word is the last one's place.
    pub(crate) fn end_extras(&mut self, extras: Extras, at: usize) {
        if extras.count > 0 {
            self.area.more(at, extras.last.into());
        }
    }
}

/// Reads an integer that is narrower than 64 bits, and not negative.
fn integer(ty: Ty, reader: &mut Reader<'_>) -> Result<u64, Fault> {
    let limit = match ty {
        Ty::U8 => u32::from(u8::MAX),
        Ty::U16 => u32::from(u16::MAX),
        _ => u32::MAX,
    };
    // What stands before the number is none of it.
    read::kind(reader)?;
    let start = reader.offset();
    let value = read::uint32(reader)?;
    if value > limit {
        return Err(Fault::new(ErrorKind::NumberOutOfRange, start));
    }
    Ok(value.into())
}

/// Calls `with` on a key's text, escapes resolved. A key that is longer than any field's name
/// comes as nothing.
pub(crate) fn with_key<T>(key: JsonStr<'_>, with: impl FnOnce(&[u8]) -> T) -> T {
    let mut buffer;
    let bytes = match key.as_bytes() {
        Some(bytes) => bytes,
        None => {
            buffer = [0; 64];
            key.unescape_into(&mut buffer).unwrap_or_default().as_bytes()
        }
    };
    with(bytes)
}
