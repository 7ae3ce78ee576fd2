//! Building JSON messages by the table, from the structs of C.

use core_::json::{FloatStyle, JsonStr, Raw, Writer};

use super::place::View;
use super::read::{Input, Set, Shape, Source, list};
use super::schema::{self, Field, NOWHERE, Ty};
use crate::error::callevents_status;
use crate::json::CALLEVENTS_NAME_NUMBER;
use crate::memory::Outcome;
use crate::rtpbridge::CALLEVENTS_RTPBRIDGE_FOREVER;

const BAD: callevents_status = callevents_status::INVALID_ARGUMENT;

/// Writes the message in a struct.
#[inline(never)]
pub(crate) fn object(id: u8, view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    let info = schema::message(id);
    let rest = view.object(info.rest)?;
    let shape = Shape::of(info);
    let union = shape.front.iter().find(|field| field.ty == Ty::Tagged);
    let tag = union.map_or(Ok(JsonStr::default()), |field| {
        name_of_union(field.arg, usize::from(field.offset), view)
    })?;
    writer.begin_object();
    members(&Members { shape, tag, style: style(info.rust_floats) }, view, rest, writer)?;
    writer.end_object();
    Ok(())
}

fn style(rust_floats: u8) -> FloatStyle {
    if rust_floats != 0 { FloatStyle::Rust } else { FloatStyle::JavaScript }
}

/// The members of an object.
pub(crate) struct Members<'a> {
    pub(crate) shape: Shape,
    /// What the member says that tells what another is.
    pub(crate) tag: JsonStr<'a>,
    pub(crate) style: FloatStyle,
}

/// Writes members in the order in which they stand in the object that was read, and behind them
/// those that were not there.
#[inline(never)]
pub(crate) fn members(
    of: &Members<'_>,
    view: View<'_>,
    rest: Option<Raw<'_>>,
    writer: &mut Writer<'_>,
) -> Outcome<()> {
    let mut written = Set::default();
    for (key, was) in rest.iter().flat_map(Raw::entries) {
        match of.shape.position(key, 0) {
            Some(index) if written.contains(index) => {}
            Some(index) => {
                if of.write(index, view, was.is_null(), writer)? {
                    written.insert(index);
                }
            }
            None => {
                writer.key(key).raw(was);
            }
        }
    }
    for index in 0..of.shape.len() {
        if !written.contains(index) {
            of.write(index, view, false, writer)?;
        }
    }
    Ok(())
}

impl Members<'_> {
    /// Writes a member if there is a value, or was a `null` in its place; tells whether it has.
    #[inline(never)]
    pub(crate) fn write(
        &self,
        index: usize,
        view: View<'_>,
        was_null: bool,
        writer: &mut Writer<'_>,
    ) -> Outcome<bool> {
        let Some((field, at)) = self.shape.field(index) else { return Ok(false) };
        let offset = at + usize::from(field.offset);
        let has = match field.has {
            NOWHERE if field.ty == Ty::Tagged => has_value(field.arg, offset, view)?,
            NOWHERE => true,
            has => view.flag(at + usize::from(has)),
        };
        let may_lack_it = field.is_optional() || field.ty == Ty::Tagged;
        if !has && may_lack_it && !was_null {
            return Ok(false);
        }
        writer.key(field.name.text());
        match field.ty {
            Ty::Said => {
                writer.string(schema::said(field.arg));
            }
            Ty::Tag => {
                writer.string(self.tag);
            }
            // Of an event in an envelope: it has the name always.
            Ty::Text if !has && !field.is_optional() && !field.is_nullable() => {
                writer.string("");
            }
            _ if !has => {
                writer.null();
            }
            ty => value(ty, field.arg, self.style, view, offset, writer)?,
        }
        Ok(true)
    }
}

/// Whether a union has a value beside its name.
fn has_value(union: u8, at: usize, view: View<'_>) -> Outcome<bool> {
    let row = type_of_union(union, at, view)?;
    let may_lack_it = row.is_none_or(Field::is_optional);
    Ok(!may_lack_it || view.get::<crate::view::callevents_str>(at).len != 0)
}

/// What a union is; `None` if that is not known.
fn type_of_union(union: u8, at: usize, view: View<'_>) -> Outcome<Option<&'static Field>> {
    let union = schema::union(union);
    match view.get::<u32>(at + usize::from(union.kind)) {
        0 => Ok(None),
        kind => union.of_kind(kind).map(Some).ok_or(BAD),
    }
}

/// The name of what a union is.
pub(crate) fn name_of_union<'p>(union: u8, at: usize, view: View<'p>) -> Outcome<JsonStr<'p>> {
    match type_of_union(union, at, view)? {
        Some(row) => Ok(row.name.text().into()),
        None => view.string(at + usize::from(schema::union(union).name)),
    }
}

/// Writes a union's value.
#[inline(never)]
pub(crate) fn tagged(
    union: u8,
    style: FloatStyle,
    view: View<'_>,
    at: usize,
    writer: &mut Writer<'_>,
) -> Outcome<()> {
    match type_of_union(union, at, view)? {
        Some(row) => value(row.ty, row.arg, style, view, at, writer),
        None => value(Ty::Json, 0, style, view, at, writer),
    }
}

/// The name that stands at an offset: one that is known by its number, or by its text. A number in
/// the place of a name is no text.
pub(crate) fn name<'p>(list: u8, view: View<'p>, at: usize) -> Outcome<JsonStr<'p>> {
    match schema::known_name(list, view.number_of_name(at)) {
        Some(name) => Ok(name.into()),
        None => view.string(at),
    }
}

#[inline(never)]
fn value(
    ty: Ty,
    arg: u8,
    style: FloatStyle,
    view: View<'_>,
    at: usize,
    writer: &mut Writer<'_>,
) -> Outcome<()> {
    match ty {
        Ty::Text => {
            writer.string(view.string(at)?);
        }
        Ty::Name | Ty::Status | Ty::Digit => {
            let number = view.number_of_name(at);
            let other = number.checked_sub(CALLEVENTS_NAME_NUMBER);
            let is_known = || schema::known_name(arg, number).is_some();
            match (ty, other) {
                (Ty::Status, Some(number)) if number > u16::MAX.into() => return Err(BAD),
                (Ty::Status | Ty::Digit, Some(number)) => writer.u64(number.into()),
                // A digit has no names.
                _ if number != 0 && (ty == Ty::Digit || !is_known()) => return Err(BAD),
                (Ty::Digit, _) => writer.string(view.string(at)?),
                _ => writer.string(name(arg, view, at)?),
            };
        }
        Ty::Bool => {
            writer.bool(view.flag(at));
        }
        Ty::U8 | Ty::U16 | Ty::U32 | Ty::U64 => {
            let number = match ty {
                Ty::U8 => view.get::<u8>(at).into(),
                Ty::U16 => view.get::<u16>(at).into(),
                Ty::U32 => view.get::<u32>(at).into(),
                _ => view.get::<u64>(at),
            };
            writer.u64(number);
        }
        Ty::Loops => {
            match view.get::<u32>(at) {
                CALLEVENTS_RTPBRIDGE_FOREVER => writer.null(),
                count => writer.u64(count.into()),
            };
        }
        Ty::I64 => {
            writer.i64(view.get::<u64>(at) as i64);
        }
        Ty::F64 => {
            writer.f64(f64::from_bits(view.get(at)), style);
        }
        Ty::Record => object(arg, view.at(at, usize::from(schema::message(arg).size)), writer)?,
        Ty::Form => {
            let form = schema::form(arg);
            let view = view.at(at, usize::from(form.size));
            if view.flag(usize::from(form.is_object)) {
                return value(Ty::Record, form.message, style, view, 0, writer);
            }
            return value(Ty::Json, 0, style, view, usize::from(form.json), writer);
        }
        Ty::Tagged => tagged(arg, style, view, at, writer)?,
        Ty::List => match view.json(at)? {
            Some(array) => {
                if view.is_checked() {
                    let input = Input::new(&[]);
                    list(arg, &mut Source::of(array, &input))
                        .map_err(|_| input.fault().status())?;
                }
                writer.raw(array);
            }
            None => {
                writer.begin_array().end_array();
            }
        },
        _ => {
            writer.raw(view.json(at)?.unwrap_or_default());
        }
    }
    Ok(())
}
