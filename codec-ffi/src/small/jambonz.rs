//! jambonz: what an application says is told apart by its type.

use core::mem::offset_of;

use core_::ErrorKind;
use core_::json::{Reader, Writer};

use super::fault::Fault;
use super::place::{Place, View};
use super::read::{self, Read, is};
use super::{schema, write};
use crate::error::callevents_status;
use crate::generated::table::id;
use crate::jambonz::{
    callevents_jambonz_application_kind as Kind, callevents_jambonz_application_message,
};
use crate::memory::Outcome;

const NAME: usize = offset_of!(callevents_jambonz_application_message, name);
const KIND: usize = offset_of!(callevents_jambonz_application_message, kind);

/// Reads a message of an application; of a type that is not known, all of it is kept.
pub(crate) fn application(text: &[u8], place: &mut Place<'_>) -> Read<()> {
    let mut reader = Reader::new(text);
    let mut name = None;
    let mut object = reader.object()?;
    while let Some((key, value)) = object.next_entry()? {
        if is(key, "type") {
            name = Some(read::string(value).map_err(|fault| fault.of("type"))?);
        }
    }
    let end = reader.offset();
    reader.finish()?;
    let Some(name) = name else {
        return Err(Fault::new(ErrorKind::MissingField, end).of("type"));
    };
    let (kind, id) = if is(name, "ack") {
        (Kind::ACK, id::JAMBONZ_ACK)
    } else if is(name, "command") {
        (Kind::COMMAND, id::JAMBONZ_COMMAND)
    } else {
        place.put_string(NAME, name);
        return read::put_json(&mut Reader::new(text), 0, place);
    };
    place.put(KIND, kind as u32);
    read::whole(id, text, &mut place.at(0, usize::from(schema::message(id).size)))
}

/// Writes a message of an application.
pub(crate) fn write_application(view: View<'_>, writer: &mut Writer<'_>) -> Outcome<()> {
    match view.get::<u32>(KIND) {
        0 => {
            view.string(NAME)?;
            writer.raw(view.json(0)?.unwrap_or_default());
            Ok(())
        }
        1 => write::object(id::JAMBONZ_ACK, view, writer),
        2 => write::object(id::JAMBONZ_COMMAND, view, writer),
        _ => Err(callevents_status::INVALID_ARGUMENT),
    }
}
