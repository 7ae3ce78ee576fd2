//! Reading JSON messages by the table, into the structs of C.

use core_::ErrorKind;
use core_::json::{JsonStr, Kind, Raw};

use super::place::Place;
use super::schema::{self, Field, Message, Ty};
pub(crate) use super::source::{Input, Read, Source};
use crate::convert;
use crate::json::CALLEVENTS_NAME_NUMBER;
use crate::rtpbridge::CALLEVENTS_RTPBRIDGE_FOREVER;

/// The fields that an object may have: in a struct, or in a struct and one of its parts.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) front: &'static [Field],
    pub(crate) own: &'static [Field],
    /// Where the part that has the fields of `own` begins.
    pub(crate) at: usize,
}

impl Shape {
    pub(crate) fn of(info: &Message) -> Self {
        Self { front: info.fields(), own: &[], at: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.front.len() + self.own.len()
    }

    /// A field, and where its struct begins.
    #[inline(never)]
    pub(crate) fn field(&self, index: usize) -> Option<(&'static Field, usize)> {
        match index.checked_sub(self.front.len()) {
            None => self.front.get(index).map(|field| (field, 0)),
            Some(index) => self.own.get(index).map(|field| (field, self.at)),
        }
    }

    /// The position of a field of this name: `hint` is looked at first, as members mostly come in
    /// the order of the fields.
    #[inline(never)]
    pub(crate) fn position(&self, key: JsonStr<'_>, hint: usize) -> Option<usize> {
        let is_it =
            |index: &usize| self.field(*index).is_some_and(|(field, _)| is(key, field.name.text()));
        (hint..self.len()).chain(0..hint).find(is_it)
    }
}

/// Whether a string reads so.
#[inline(never)]
pub(crate) fn is(string: JsonStr<'_>, text: &str) -> bool {
    string == *text
}

/// Numbers below 128.
#[derive(Default)]
pub(crate) struct Set([u8; 16]);

impl Set {
    #[inline(never)]
    pub(crate) fn insert(&mut self, index: usize) {
        if let Some(byte) = self.0.get_mut(index / 8) {
            *byte |= 1 << (index % 8);
        }
    }

    #[inline(never)]
    pub(crate) fn contains(&self, index: usize) -> bool {
        self.0.get(index / 8).is_some_and(|byte| byte >> (index % 8) & 1 != 0)
    }
}

/// What is known of an object of which members are read.
#[derive(Default)]
pub(crate) struct Members<'f, 'a> {
    pub(crate) seen: Set,
    next: usize,
    /// Whether there is anything that no field can hold.
    pub(crate) odd: bool,
    /// What the tag says.
    name: Option<JsonStr<'a>>,
    /// What the payload of an envelope is called.
    pub(crate) payload: JsonStr<'a>,
    /// The value that it tells the type of.
    value: Option<Source<'f, 'a>>,
    /// Whether the value has not been read as what the name says now.
    stale: bool,
}

impl<'f, 'a> Members<'f, 'a> {
    /// Takes note of a member, and gives its field.
    pub(crate) fn meet(&mut self, shape: &Shape, key: JsonStr<'_>) -> Option<usize> {
        let index = shape.position(key, self.next);
        match index {
            Some(index) => {
                self.odd |= index < self.next;
                self.next = index + 1;
            }
            None => self.odd = true,
        }
        index
    }

    /// Reads all members of an object.
    #[inline(never)]
    pub(crate) fn read(
        &mut self,
        shape: &Shape,
        source: &mut Source<'f, 'a>,
        place: &mut Place<'_>,
    ) -> Read<()> {
        let object = source.object()?;
        while let Some(key) = source.next_key(object)? {
            // What no field is for is stepped over when the next key is asked for.
            if let Some(index) = self.meet(shape, key) {
                self.take(index, shape, source, place)?;
            }
        }
        Ok(())
    }

    /// Reads the value of a member.
    pub(crate) fn take(
        &mut self,
        index: usize,
        shape: &Shape,
        source: &mut Source<'f, 'a>,
        place: &mut Place<'_>,
    ) -> Read<()> {
        if let Some((field, at)) = shape.field(index) {
            let read = self.member(field, at, source, place);
            // Of a payload it tells itself what is wrong with it.
            let name = if field.is_payload() { "" } else { field.name.text() };
            source.within(read, name)?;
            self.seen.insert(index);
        }
        Ok(())
    }

    fn member(
        &mut self,
        field: &Field,
        at: usize,
        source: &mut Source<'f, 'a>,
        place: &mut Place<'_>,
    ) -> Read<()> {
        match field.ty {
            Ty::Said => {
                // This steps over whitespace: it is where the string begins.
                source.kind()?;
                let start = source.offset();
                if !is(source.string()?, schema::said(field.arg)) {
                    return source.fail(ErrorKind::WrongType, start);
                }
                Ok(())
            }
            Ty::Tag => {
                self.name = Some(source.string()?);
                self.stale = self.value.is_some();
                Ok(())
            }
            Ty::Tagged => {
                self.value = Some(source.clone());
                self.stale = self.name.is_none();
                match self.name {
                    Some(name) => tagged(field, at, name, source, place, &mut self.odd),
                    None => source.skip(),
                }
            }
            _ if field.is_payload() => {
                super::voicetyped::data(self.payload, source, place, &mut self.odd)
            }
            _ => value(field, at, source, place, &mut self.odd),
        }
    }

    /// Ends the object of a message that has a union: its name may have come behind its value, or
    /// not at all.
    fn end_union(
        &mut self,
        index: usize,
        field: &'static Field,
        place: &mut Place<'_>,
    ) -> Read<()> {
        let name = self.name.unwrap_or_default();
        if self.stale && self.name.is_some() {
            if let Some(mut value) = self.value.take() {
                let read = tagged(field, 0, name, &mut value, place, &mut self.odd);
                value.within(read, field.name.text())?;
            }
        }
        let union = schema::union(field.arg);
        let known = union.of_name(name);
        if known.is_none_or(|(_, row)| row.is_optional()) {
            // The name needs nothing beside it.
            self.seen.insert(index);
        }
        put_kind(union, usize::from(field.offset), name, place);
        Ok(())
    }

    /// Ends the object: tells the first field that must be there and is not, of the base's, then of
    /// the others.
    #[inline(never)]
    pub(crate) fn end(&self, info: &Message, source: &Source<'_, '_>) -> Read<()> {
        let base = usize::from(info.base)..usize::from(info.base + info.base_count);
        let fields = || info.fields().iter().enumerate();
        let missing =
            |(index, field): &(usize, &Field)| !field.is_optional() && !self.seen.contains(*index);
        let of_base = fields().filter(|(index, _)| base.contains(index)).find(missing);
        match of_base.or_else(|| fields().find(missing)) {
            Some((_, field)) => source.fail_without(field.name.text()),
            None => Ok(()),
        }
    }
}

/// Tells what a union is: its name, and its number if it is known.
pub(crate) fn put_kind(
    union: &schema::Union,
    at: usize,
    name: JsonStr<'_>,
    place: &mut Place<'_>,
) -> Option<&'static Field> {
    let known = union.of_name(name);
    let (name, kind) = known.map_or((name, 0), |(kind, row)| (row.name.text().into(), kind));
    place.put_string(at + usize::from(union.name), name);
    place.put(at + usize::from(union.kind), kind);
    known.map(|(_, row)| row)
}

/// Reads a whole text as one message.
pub(crate) fn whole(id: u8, input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    object(id, &mut source, place)?;
    source.finish()
}

/// Reads the object that comes next into a struct that is all zero.
#[inline(never)]
pub(crate) fn object(id: u8, source: &mut Source<'_, '_>, place: &mut Place<'_>) -> Read<()> {
    let info = schema::message(id);
    let (mut members, mut whole) = (Members::default(), source.clone());
    members.read(&Shape::of(info), source, place)?;
    let mut fields = info.fields().iter().enumerate();
    if let Some((index, field)) = fields.find(|(_, field)| field.ty == Ty::Tagged) {
        members.end_union(index, field, place)?;
    }
    members.end(info, source)?;
    if members.odd {
        put_json(&mut whole, usize::from(info.rest), place)?;
    }
    Ok(())
}

/// Reads a union's value as what `name` calls it.
fn tagged(
    field: &Field,
    at: usize,
    name: JsonStr<'_>,
    source: &mut Source<'_, '_>,
    place: &mut Place<'_>,
    odd: &mut bool,
) -> Read<()> {
    let union = schema::union(field.arg);
    let mut place = place.blank(at + usize::from(field.offset), usize::from(union.size));
    match union.of_name(name) {
        Some((_, row)) => value(row, 0, source, &mut place, odd),
        None if source.take_null()? => {
            *odd = true;
            Ok(())
        }
        None => put_json(source, 0, &mut place),
    }
}

/// Reads the value of a field of the struct that begins at `at`. `odd` is set if it stands for
/// nothing but is there all the same.
#[inline(never)]
pub(crate) fn value(
    field: &Field,
    at: usize,
    source: &mut Source<'_, '_>,
    place: &mut Place<'_>,
    odd: &mut bool,
) -> Read<()> {
    let (offset, has) = (at + usize::from(field.offset), at + usize::from(field.has));
    let may_be_null = field.is_optional() || field.is_nullable();
    if may_be_null && source.take_null()? {
        let is_forever = field.ty == Ty::Loops;
        if is_forever {
            place.put(offset, CALLEVENTS_RTPBRIDGE_FOREVER);
        }
        *odd |= !field.is_nullable();
        place.put(has, u8::from(is_forever));
        return Ok(());
    }
    plain(field.ty, field.arg, offset, source, place)?;
    place.put(has, 1_u8);
    Ok(())
}

#[inline(never)]
fn plain(
    ty: Ty,
    arg: u8,
    offset: usize,
    source: &mut Source<'_, '_>,
    place: &mut Place<'_>,
) -> Read<()> {
    match ty {
        Ty::Text => {
            let text = source.string()?;
            place.put_string(offset, text);
        }
        Ty::Name | Ty::Status | Ty::Digit => {
            if ty != Ty::Name && source.kind()? == Kind::Number {
                let limit = if ty == Ty::Status { u16::MAX.into() } else { u32::MAX };
                let number = source.up_to(limit)?;
                let key = if ty == Ty::Digit { convert::key(number) } else { "" };
                let number = CALLEVENTS_NAME_NUMBER.saturating_add(number);
                place.put_name(offset, key.into(), number);
                return Ok(());
            }
            let name = source.string()?;
            // A digit has no names.
            let is_name = ty != Ty::Digit;
            let number = if is_name { schema::number_of_name(arg, name) } else { 0 };
            let name = schema::known_name(arg, number).map_or(name, JsonStr::from);
            place.put_name(offset, name, number);
        }
        Ty::Bool => place.put(offset, u8::from(source.bool()?)),
        Ty::U8 | Ty::U16 | Ty::U32 | Ty::Loops => {
            let limit = match ty {
                Ty::U8 => u8::MAX.into(),
                Ty::U16 => u16::MAX.into(),
                _ => u32::MAX,
            };
            let number = source.up_to(limit)?;
            match ty {
                Ty::U8 => place.put(offset, number as u8),
                Ty::U16 => place.put(offset, number as u16),
                Ty::Loops => place.put(offset, convert::finite(number)),
                _ => place.put(offset, number),
            }
        }
        Ty::U64 => place.put(offset, source.u64()?),
        Ty::I64 => place.put(offset, source.i64()? as u64),
        Ty::F64 => place.put(offset, source.f64()?.to_bits()),
        Ty::Record => record(arg, offset, source, place)?,
        Ty::Form => {
            let form = schema::form(arg);
            let mut place = place.blank(offset, usize::from(form.size));
            if source.kind()? == Kind::Object {
                place.put(usize::from(form.is_object), 1_u8);
                return record(form.message, 0, source, &mut place);
            }
            put_json(source, usize::from(form.json), &mut place)?;
        }
        Ty::List => {
            let mut whole = source.clone();
            list(arg, source)?;
            put_json(&mut whole, offset, place)?;
        }
        _ => put_json(source, offset, place)?,
    }
    Ok(())
}

/// Reads an object into a part of a struct.
pub(crate) fn record(
    id: u8,
    offset: usize,
    source: &mut Source<'_, '_>,
    place: &mut Place<'_>,
) -> Read<()> {
    let mut place = place.blank(offset, usize::from(schema::message(id).size));
    object(id, source, &mut place)
}

/// Reads an array only to see what is wrong with it.
pub(crate) fn list(id: u8, source: &mut Source<'_, '_>) -> Read<()> {
    let list = schema::list(id);
    let array = source.array()?;
    while source.next_item(array)? {
        plain(list.ty, list.arg, 0, source, &mut Place::nowhere())?;
    }
    Ok(())
}

/// Reads any value, as its text.
#[inline(never)]
pub(crate) fn put_json(
    source: &mut Source<'_, '_>,
    offset: usize,
    place: &mut Place<'_>,
) -> Read<()> {
    put_raw(source.raw()?, offset, place);
    Ok(())
}

pub(crate) fn put_raw(value: Raw<'_>, offset: usize, place: &mut Place<'_>) {
    place.put(offset, crate::view::callevents_str::from(value.as_json()));
}
