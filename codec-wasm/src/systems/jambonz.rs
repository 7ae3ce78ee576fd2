//! jambonz: what an application says is told apart by its type.

use callevents::ErrorKind;
use callevents::json::{Raw, Reader};

use crate::fault::Fault;
use crate::json::Walk;
use crate::read;
use crate::schema::NONE;
use crate::table::id;

/// Reads a message of an application; of one that is not known, a record of its type and its text.
pub(crate) fn application(walk: &mut Walk<'_>, text: &[u8]) -> Result<usize, Fault> {
    let mut reader = Reader::new(text);
    let mut name = None;
    let mut object = read::object(&mut reader)?;
    while let Some((key, value)) = read::entry(&mut object)? {
        if key == "type" {
            name = Some(read::string(value).map_err(|error| error.of("type"))?);
        }
    }
    let end = reader.offset();
    read::finish(reader)?;
    let name = name.ok_or_else(|| Fault::new(ErrorKind::MissingField, end).of("type"))?;
    if name == "ack" {
        return walk.whole(id::JAMBONZ_ACK, text);
    }
    if name == "command" {
        return walk.whole(id::JAMBONZ_COMMAND, text);
    }
    let message = Raw::new(text)?;
    let at = walk.area.record(NONE, 2);
    walk.area.string(at + 1, name);
    walk.area.json(at + 2, message);
    Ok(at)
}
