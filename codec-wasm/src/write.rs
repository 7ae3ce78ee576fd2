//! Building JSON messages: members into the order of the table, doubles into the peer's style.
//!
//! What is built comes as JSON from JavaScript and has been read by the table before, so that its
//! types are known to be right.

use alloc::vec::Vec;

use callevents::json::{JsonStr, Raw};

use crate::host;
use crate::json::with_key;
use crate::read;
use crate::schema::{ALSO_RECORD, Field, Ty, message, value_of};
use crate::table::LISTS;

/// Writes `object` as the message `id`, behind what `out` holds.
pub(crate) fn object(id: u8, object: Raw<'_>, out: &mut Vec<u8>) {
    members(&[message(id).fields()], message(id).rust_floats != 0, object, out);
}

/// Writes `object` with the members of `groups` in front, in their order, and the others behind.
pub(crate) fn members(groups: &[&[Field]], rust: bool, object: Raw<'_>, out: &mut Vec<u8>) {
    out.push(b'{');
    let start = out.len();
    for field in groups.iter().copied().flatten() {
        let Some(value) = read::member(object, field.name.text()) else { continue };
        key(field.name.text().into(), start, out);
        if field.ty == Ty::Tagged {
            tagged(groups, field, rust, object, value, out);
        } else {
            self::value(field, rust, value, out);
        }
    }
    for (name, value) in object.entries() {
        let is_field = with_key(name, |name| {
            groups.iter().copied().flatten().any(|field| field.name.is(name))
        });
        if !is_field {
            key(name, start, out);
            raw(value, out);
        }
    }
    out.push(b'}');
}

/// A union's value, of the type that its name says.
fn tagged(
    groups: &[&[Field]],
    field: &Field,
    rust: bool,
    object: Raw<'_>,
    value: Raw<'_>,
    out: &mut Vec<u8>,
) {
    let tag = groups.iter().copied().flatten().find(|field| field.ty == Ty::Tag);
    let name =
        tag.and_then(|tag| read::member(object, tag.name.text())?.as_string()).unwrap_or_default();
    union(field.arg, name, rust, value, out);
}

/// A value of the type of a union that is called `name`.
pub(crate) fn union(id: u8, name: JsonStr<'_>, rust: bool, value: Raw<'_>, out: &mut Vec<u8>) {
    match value_of(id, name) {
        Some((_, row)) => self::value(row, rust, value, out),
        None => raw(value, out),
    }
}

fn value(field: &Field, rust: bool, value: Raw<'_>, out: &mut Vec<u8>) {
    let is_object = value.as_json().as_bytes().first() == Some(&b'{');
    if is_object && field.flags & ALSO_RECORD != 0 {
        object(field.arg, value, out);
    } else {
        plain(field.ty, field.arg, rust, value, out);
    }
}

fn plain(ty: Ty, arg: u8, rust: bool, value: Raw<'_>, out: &mut Vec<u8>) {
    match ty {
        Ty::Record if !value.is_null() => object(arg, value, out),
        Ty::List if !value.is_null() => {
            let Some(list) = LISTS.get(usize::from(arg)) else { return };
            out.push(b'[');
            let start = out.len();
            for item in value.items() {
                if out.len() > start {
                    out.push(b',');
                }
                plain(list.ty, list.arg, rust, item, out);
            }
            out.push(b']');
        }
        Ty::F64 if rust && value.as_number().is_some() => {
            let mut buffer = [0; host::ROOM];
            let len = host::write_double(value.as_json().as_str(), &mut buffer);
            out.extend_from_slice(buffer.get(..len).unwrap_or_default());
        }
        _ => raw(value, out),
    }
}

/// A key, with a comma in front unless it is the first behind `start`.
pub(crate) fn key(name: JsonStr<'_>, start: usize, out: &mut Vec<u8>) {
    if out.len() > start {
        out.push(b',');
    }
    out.push(b'"');
    out.extend_from_slice(name.raw().as_bytes());
    out.extend_from_slice(b"\":");
}

pub(crate) fn raw(value: Raw<'_>, out: &mut Vec<u8>) {
    out.extend_from_slice(value.as_json().as_bytes());
}
