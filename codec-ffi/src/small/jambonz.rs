//! jambonz: what an application says is told apart by its type.

use core::mem::offset_of;

use core_::jambonz::{CallInfo, JambonzOrder, StatusData};
use core_::json::{JsonStr, Reader, Writer};
use core_::order::Verdict;
use core_::{CallUpdate, ErrorKind, bindings};

use super::decoded::Decoded;
use super::fault::Fault;
use super::place::{Place, View};
use super::read::{self, Read, is};
use super::{schema, write};
use crate::error::callevents_status;
use crate::generated::table::id;
use crate::jambonz::{
    callevents_jambonz_application_kind as Kind, callevents_jambonz_application_message,
    callevents_jambonz_data_kind as Data, callevents_jambonz_message,
};
use crate::memory::Outcome;
use crate::order::On;

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

/// What a message that was decoded tells.
///
/// # Safety
/// The message's views are those of texts that stay as long as the result is used, or null.
pub(crate) unsafe fn told(message: &callevents_jambonz_message) -> Outcome<Told<'_>> {
    // SAFETY: as the caller promises.
    Told::new(unsafe { View::of(message) })
}

/// A message of jambonz that was decoded: what it tells of a leg.
pub(crate) struct Told<'p> {
    kind: u32,
    /// What is told of its leg.
    leg: Decoded<'p>,
    data: Decoded<'p>,
    message: Decoded<'p>,
}

impl<'p> Told<'p> {
    fn new(view: View<'p>) -> Outcome<Self> {
        let at = offset_of!(callevents_jambonz_message, data);
        let (kind, row) = Decoded::kind(view, id::JAMBONZ_UNION_DATA, at)?;
        // The leg's fields stand in front, if there are any.
        let has_leg = row.is_some_and(|row| {
            row.arg == id::JAMBONZ_CALL_INFO || schema::message(row.arg).base_count > 0
        });
        let data = Decoded::value(view, row, at);
        let leg = if has_leg { data } else { Decoded::value(view, None, at) };
        Ok(Self { kind, leg, data, message: Decoded::new(view, id::JAMBONZ_MESSAGE) })
    }

    pub(crate) fn is_ack_needed(&self) -> bool {
        let kinds = [
            Data::VERB_HOOK,
            Data::SESSION_NEW,
            Data::SESSION_RECONNECT,
            Data::SESSION_REDIRECT,
            Data::SESSION_ADULTING,
            Data::DIAL_CONFIRM,
            Data::QUEUE_STATUS,
        ];
        kinds.iter().any(|kind| *kind as u32 == self.kind)
    }

    pub(crate) fn leg_sid(&self) -> Outcome<JsonStr<'p>> {
        let sid = match self.leg.text("call_sid")? {
            None => self.message.text("call_sid")?,
            sid => sid,
        };
        Ok(sid.unwrap_or_default())
    }

    /// What orders and updates need to know of the leg.
    fn status(&self) -> Outcome<StatusData<'p>> {
        let call = CallInfo {
            call_sid: self.leg.text("call_sid")?,
            direction: self.leg.text("direction")?.map(Into::into),
            sip_status: self.leg.number("sip_status"),
            call_status: self.leg.text("call_status")?.map(Into::into),
            parent_call_sid: self.leg.text("parent_call_sid")?,
            headers: self.leg.json("headers")?,
            ..CallInfo::default()
        };
        // Only of a status: other messages may have a member of this name, too.
        let is_status = self.kind == Data::CALL_STATUS as u32;
        let error = if is_status { self.data.json("error")? } else { None };
        Ok(StatusData { call, error, ..StatusData::default() })
    }

    pub(crate) fn update(&self) -> Outcome<Option<CallUpdate<'p>>> {
        if self.kind == Data::CALL_STATUS as u32 || self.kind == Data::SESSION_NEW as u32 {
            return Ok(self.status()?.update());
        }
        let event = self.data.text("event")?.filter(|_| self.data.has("on_hold"));
        let (Some(event), Some(sid), true) =
            (event, self.leg.text("call_sid")?, self.kind == Data::VERB_HOOK as u32)
        else {
            return Ok(None);
        };
        Ok(bindings::jambonz_hold(event, sid))
    }

    /// Judges it by the order of its leg's statuses, if it is one.
    pub(crate) fn judge(
        &self,
        calls: &mut On<JambonzOrder>,
        now_ms: u64,
    ) -> Outcome<Option<Verdict>> {
        let is_reconnect = self.kind == Data::SESSION_RECONNECT as u32;
        if is_reconnect || self.kind == Data::SESSION_ADULTING as u32 {
            bindings::take_up(calls, &self.status()?.call, is_reconnect, now_ms);
        }
        if self.kind != Data::CALL_STATUS as u32 {
            return Ok(None);
        }
        Ok(Some(calls.observe(&self.status()?, now_ms)))
    }
}
