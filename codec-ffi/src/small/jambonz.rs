//! jambonz: what an application says is told apart by its type.

use core::mem::offset_of;

use core_::CallUpdate;
use core_::bindings::{self, Brief};
use core_::jambonz::{JambonzOrder, Leg};
use core_::json::{JsonStr, Writer};
use core_::order::Verdict;

use super::decoded::Decoded;
use super::place::{Place, View};
use super::read::{self, Input, Read, is};
use super::schema::{self, Field};
use super::write;
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
pub(crate) fn application(input: &Input<'_>, place: &mut Place<'_>) -> Read<()> {
    let mut source = input.source();
    let mut name = None;
    let object = source.object()?;
    while source.next_of(object, &["type"])?.is_some() {
        name = Some(source.string_in("type")?);
    }
    source.finish()?;
    let Some(name) = name else { return source.fail_without("type") };
    let (kind, id) = if is(name, "ack") {
        (Kind::ACK, id::JAMBONZ_ACK)
    } else if is(name, "command") {
        (Kind::COMMAND, id::JAMBONZ_COMMAND)
    } else {
        place.put_string(NAME, name);
        return read::put_json(&mut input.source(), 0, place);
    };
    place.put(KIND, kind as u32);
    read::whole(id, input, &mut place.at(0, usize::from(schema::message(id).size)))
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
#[inline(never)]
pub(crate) unsafe fn told(message: &callevents_jambonz_message) -> Outcome<Told<'_>> {
    // SAFETY: as the caller promises.
    let view = unsafe { View::of(message) };
    let (kind, row) = Decoded::kind(view, id::JAMBONZ_UNION_DATA, DATA)?;
    Ok(Told { kind, row, view })
}

const DATA: usize = offset_of!(callevents_jambonz_message, data);

/// A message of jambonz that was decoded: what it tells of a leg.
pub(crate) struct Told<'p> {
    kind: u32,
    row: Option<&'static Field>,
    view: View<'p>,
}

impl<'p> Told<'p> {
    fn data(&self) -> Decoded<'p> {
        Decoded::value(self.view, self.row, DATA)
    }

    /// What is told of its leg: the leg's fields stand in front of the data's, if there are any.
    #[inline(never)]
    fn leg(&self) -> Decoded<'p> {
        let row = self.row.filter(|row| {
            row.arg == id::JAMBONZ_CALL_INFO || schema::message(row.arg).base_count > 0
        });
        Decoded::value(self.view, row, DATA)
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
        let sid = match self.leg().text("call_sid")? {
            None => Decoded::new(self.view, id::JAMBONZ_MESSAGE).text("call_sid")?,
            sid => sid,
        };
        Ok(sid.unwrap_or_default())
    }

    /// What orders and updates need to know of the leg.
    fn brief(&self) -> Outcome<Brief<'p>> {
        let leg = self.leg();
        Ok(Brief {
            call_sid: leg.text("call_sid")?.unwrap_or_default(),
            status: leg.known("call_status")?,
            leg: Leg::of(leg.known("direction")?, leg.has("parent_call_sid")),
            sip_status: leg.number("sip_status"),
            headers: leg.json("headers")?,
        })
    }

    pub(crate) fn update(&self) -> Outcome<Option<CallUpdate<'p>>> {
        let is_status = self.kind == Data::CALL_STATUS as u32;
        let data = self.data();
        if is_status && data.json("error")?.is_some() {
            return Ok(None);
        }
        if is_status || self.kind == Data::SESSION_NEW as u32 {
            return Ok(self.brief()?.update());
        }
        let is_hook = self.kind == Data::VERB_HOOK as u32;
        let event = data.text("event")?.filter(|_| is_hook && data.has("on_hold"));
        let (Some(event), Some(sid)) = (event, self.leg().text("call_sid")?) else {
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
        let is_status = self.kind == Data::CALL_STATUS as u32;
        let is_reconnect = self.kind == Data::SESSION_RECONNECT as u32;
        if !is_status && !is_reconnect && self.kind != Data::SESSION_ADULTING as u32 {
            return Ok(None);
        }
        let brief = self.brief()?;
        if is_status {
            return Ok(Some(calls.observe(&brief, now_ms)));
        }
        bindings::take_up(calls, &brief, is_reconnect, now_ms);
        Ok(None)
    }
}
