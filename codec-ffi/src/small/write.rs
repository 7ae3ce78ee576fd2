//! Building JSON messages by the table, from the structs of C.

use core_::json::{FloatStyle, JsonStr, Raw, Writer};

use super::place::View;
use super::read::{Input, Set, Shape, list};
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
    members(&Members { shape, tag, style: style(info.rust_floats) }, view, rest, writer)
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

/// Writes an object of a message.
pub(crate) fn members(
    of: &Members<'_>,
    view: View<'_>,
    rest: Option<Raw<'_>>,
    writer: &mut Writer<'_>,
) -> Outcome<()> {
    let write = |index, was: Was<'_>, written: &mut Set, writer: &mut Writer<'_>| {
        let was_null = was.is_some_and(|(_, was)| was.is_null());
        of.write(index, view, was_null, written, writer)
    };
    in_order(rest, of.shape.len(), writer, &|key| of.shape.position(key, 0), &write)
}

/// A member that stood in the object that was read.
pub(crate) type Was<'a> = Option<(JsonStr<'a>, Raw<'a>)>;

/// Writes an object: its members in the order in which they stand in the object that was read, and
/// behind them those that were not there.
///
/// `position` knows the members, and `write` is told which one and what was in its place; it takes
/// note of what needs not be written again.
#[inline(never)]
pub(crate) fn in_order(
    rest: Option<Raw<'_>>,
    count: usize,
    writer: &mut Writer<'_>,
    position: &dyn Fn(JsonStr<'_>) -> Option<usize>,
    write: &dyn Fn(usize, Was<'_>, &mut Set, &mut Writer<'_>) -> Outcome<()>,
) -> Outcome<()> {
    let mut written = Set::default();
    writer.begin_object();
    for (key, was) in rest.unwrap_or_default().entries() {
        match position(key) {
            Some(index) if written.contains(index) => {}
            Some(index) => write(index, Some((key, was)), &mut written, writer)?,
            None => {
                writer.key(key).raw(was);
            }
        }
    }
    for index in 0..count {
        if !written.contains(index) {
            write(index, None, &mut written, writer)?;
        }
    }
    writer.end_object();
    Ok(())
}

impl Members<'_> {
    /// Writes a member if there is a value, or was a `null` in its place.
    fn write(
        &self,
        index: usize,
        view: View<'_>,
        was_null: bool,
        written: &mut Set,
        writer: &mut Writer<'_>,
    ) -> Outcome<()> {
        let Some((field, at)) = self.shape.field(index) else { return Ok(()) };
        let offset = at + usize::from(field.offset);
        let has = match field.has {
            NOWHERE if field.ty == Ty::Tagged => has_value(field.arg, offset, view)?,
            NOWHERE => true,
            has => view.flag(at + usize::from(has)),
        };
        let may_lack_it = field.is_optional() || field.ty == Ty::Tagged;
        if !has && may_lack_it && !was_null {
            return Ok(());
        }
        written.insert(index);
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
            _ if field.is_payload() => super::voicetyped::write_data(view, writer)?,
            ty => value(ty, field.arg, self.style, view, offset, writer)?,
        }
        Ok(())
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
        Ty::Text | Ty::Name | Ty::Status | Ty::Digit => {
            let number = if ty == Ty::Text { 0 } else { view.number_of_name(at) };
            let other = number.checked_sub(CALLEVENTS_NAME_NUMBER);
            let name = schema::known_name(arg, number);
            match (ty, other) {
                (Ty::Status, Some(number)) if number > u16::MAX.into() => return Err(BAD),
                (Ty::Status | Ty::Digit, Some(number)) => writer.u64(number.into()),
                // A digit has no names.
                _ if number != 0 && (ty == Ty::Digit || name.is_none()) => return Err(BAD),
                // What has no number has its text.
                _ => writer.string(match name {
                    Some(name) => name.into(),
                    None => view.string(at)?,
                }),
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
                    let input = Input::new(array.as_json().as_bytes());
                    list(arg, &mut input.source()).map_err(|_| input.fault().status())?;
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
