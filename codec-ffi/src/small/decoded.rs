//! A struct that was decoded, looked at by the names of its fields: for what is told of a message,
//! which is a few of its fields.

use core_::bindings::Known;
use core_::json::{JsonStr, Raw};

use super::place::View;
use super::schema::{self, Field, Message, NOWHERE, Ty};
use crate::error::callevents_status;
use crate::memory::Outcome;

/// The fields of a message in a struct.
#[derive(Clone, Copy)]
pub(crate) struct Decoded<'p> {
    view: View<'p>,
    info: &'static Message,
}

impl<'p> Decoded<'p> {
    /// The message `id` in a struct, or in a part of one.
    pub(crate) fn new(view: View<'p>, id: u8) -> Self {
        Self { view, info: schema::message(id) }
    }

    /// What a union that stands in a struct at `at` is: its kind and its row; 0 and nothing if it
    /// is not known.
    pub(crate) fn kind(
        view: View<'p>,
        union: u8,
        at: usize,
    ) -> Outcome<(u32, Option<&'static Field>)> {
        let union = schema::union(union);
        match view.get::<u32>(at + usize::from(union.kind)) {
            0 => Ok((0, None)),
            kind => union
                .of_kind(kind)
                .map(|row| (kind, Some(row)))
                .ok_or(callevents_status::INVALID_ARGUMENT),
        }
    }

    /// The message that a union's value is; none if it is of another type.
    pub(crate) fn value(view: View<'p>, row: Option<&Field>, at: usize) -> Self {
        match row {
            Some(row) if row.ty == Ty::Record => {
                let size = schema::message(row.arg).size;
                Self::new(view.at(at, size.into()), row.arg)
            }
            _ => Self::new(view.at(0, 0), schema::NO_MESSAGE),
        }
    }

    /// A field that has a value, by its name on the wire.
    #[inline(never)]
    fn field(&self, name: &str) -> Option<&'static Field> {
        let field = self.info.field(name)?;
        let has = field.has == NOWHERE || self.view.flag(field.has.into());
        has.then_some(field)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.field(name).is_some()
    }

    /// The text of a string.
    #[inline(never)]
    pub(crate) fn text(&self, name: &str) -> Outcome<Option<JsonStr<'p>>> {
        let Some(field) = self.field(name) else { return Ok(None) };
        self.view.string(field.offset.into()).map(Some)
    }

    /// The position of a name among those that are known.
    #[inline(never)]
    fn position(&self, name: &str) -> Outcome<Option<usize>> {
        let Some(field) = self.field(name) else { return Ok(None) };
        let number = self.view.number_of_name(field.offset.into());
        let number = match schema::known_name(field.arg, number) {
            Some(_) => number,
            None => schema::number_of_name(field.arg, self.view.string(field.offset.into())?),
        };
        Ok(Some((number as usize).wrapping_sub(1)))
    }

    /// A name that may be known; what is not known is none in particular.
    pub(crate) fn known<T: Known + Copy + Default>(&self, name: &str) -> Outcome<Option<T>> {
        let position = self.position(name)?;
        Ok(position.map(|at| T::KNOWN.get(at).copied().unwrap_or_default()))
    }

    /// The list of names of which the field `name` of the message `id` has one.
    pub(crate) fn names(id: u8, name: &str) -> u8 {
        schema::message(id).field(name).map_or(0, |field| field.arg)
    }

    pub(crate) fn json(&self, name: &str) -> Outcome<Option<Raw<'p>>> {
        match self.field(name) {
            Some(field) => self.view.json(field.offset.into()),
            None => Ok(None),
        }
    }

    /// A number of 16 bits.
    pub(crate) fn number(&self, name: &str) -> Option<u16> {
        self.field(name).map(|field| self.view.get(field.offset.into()))
    }
}
