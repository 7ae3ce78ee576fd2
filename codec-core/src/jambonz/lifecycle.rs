//! What jambonz's messages say about a call in the words of all systems.

use super::{CallInfo, CallStatus, Data, Direction, Message, StatusData};
use crate::json::{JsonStr, Raw};
use crate::lifecycle::{CallUpdate, EndClass, EndReason, Phase, Source};
use crate::q850::Cause;

impl<'a> Message<'a> {
    /// What the message says in the words of all systems; `None` if it says nothing new about a
    /// call.
    ///
    /// Something new say `call:status`, `session:new` (the first message of a call that came in,
    /// also for applications that are told no statuses), and the hook that tells of hold.
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        match &self.data {
            Data::CallStatus(status) => status.update(),
            Data::SessionNew(session) => update_of(&session.call),
            Data::VerbHook(hook) => {
                hook.on_hold?;
                update_of_hold(hook.event?, hook.call.call_sid?)
            }
            _ => None,
        }
    }
}

impl<'a> StatusData<'a> {
    /// What the status says in the words of all systems; `None` if there is none, if it is not
    /// known, or if it is said again to tell that an acknowledgement was wrong
    /// ([`error`](Self::error)).
    ///
    /// # Example
    /// ```
    /// use callevents::EndClass;
    /// use callevents::jambonz;
    ///
    /// let text = br#"{"type":"call:status","msgid":"m1","data":{"call_sid":"c1",
    ///     "sip_status":486,"call_status":"failed"}}"#;
    /// let update = jambonz::parse(text)?.update();
    /// // A call that was declined as busy is told as failed: the SIP status decides.
    /// assert_eq!(update.and_then(|update| update.end).map(|end| end.class), Some(EndClass::Busy));
    /// # Ok::<(), callevents::DecodeError>(())
    /// ```
    #[must_use]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        if self.error.is_some() { None } else { update_of(&self.call) }
    }
}

fn update_of<'a>(call: &CallInfo<'a>) -> Option<CallUpdate<'a>> {
    let status = call.call_status?;
    let phase = match status {
        CallStatus::Trying | CallStatus::Queued => Phase::Created,
        CallStatus::Ringing => Phase::Ringing,
        CallStatus::EarlyMedia => Phase::EarlyMedia,
        CallStatus::InProgress => Phase::Answered,
        CallStatus::Failed | CallStatus::Busy | CallStatus::NoAnswer | CallStatus::Completed => {
            Phase::Ended
        }
        CallStatus::Sip(_) | CallStatus::Other(_) => return None,
    };
    let id = call.call_sid.unwrap_or_default();
    let update = CallUpdate::new(Source::Jambonz, id.into(), phase);
    Some(if phase == Phase::Ended { update.ended(end_reason(call, status)) } else { update })
}

/// Only the hook of a re-INVITE has these events with the flag beside them.
pub(crate) fn update_of_hold<'a>(
    event: JsonStr<'a>,
    call_sid: JsonStr<'a>,
) -> Option<CallUpdate<'a>> {
    let phase = if event == "hold" {
        Phase::Held
    } else if event == "unhold" {
        Phase::Resumed
    } else {
        return None;
    };
    Some(CallUpdate::new(Source::Jambonz, call_sid.into(), phase))
}

/// By the SIP status: the same words mean other things on other legs. By the word if the status
/// is missing, is left from an earlier step and does not go with it, or is 487 on a leg that
/// jambonz began: there it answers jambonz itself, which gave up because nobody answered.
fn end_reason(call: &CallInfo<'_>, status: CallStatus<'_>) -> EndReason {
    let class = match status {
        CallStatus::Completed => EndClass::Normal,
        CallStatus::Busy => EndClass::Busy,
        CallStatus::NoAnswer => EndClass::NoAnswer,
        _ => EndClass::Failed,
    };
    let mut end = EndReason::from_class(class);
    if let Some(sip) = call.sip_status {
        let goes_with_it = match (status, call.direction) {
            (CallStatus::Completed, _) => sip >= 200,
            (CallStatus::NoAnswer, Some(Direction::Outbound)) => sip >= 300 && sip != 487,
            _ => sip >= 300,
        };
        if goes_with_it {
            end = EndReason::from_sip(sip);
        }
        end.sip = Some(sip);
    }
    end.q850 = call.headers.and_then(cause_of);
    end
}

/// The cause in the Reason header of the request that ended the call, as `Q.850;cause=16`.
///
/// Source: RFC 3326, 2.
fn cause_of(headers: Raw<'_>) -> Option<Cause> {
    let reason = headers.entry("reason")?.as_string()?;
    let mut buffer = [0; LONGEST_REASON];
    // As bytes: to split text by characters, the library has code that may panic.
    let text = reason.unescape_into(&mut buffer).ok()?.as_bytes();
    // A header may hold several reasons; a comma stands in no cause that is to be found here.
    text.split(|byte| *byte == b',').find_map(|reason| {
        let mut parts = reason.split(|byte| *byte == b';').map(<[u8]>::trim_ascii);
        if !parts.next()?.eq_ignore_ascii_case(b"Q.850") {
            return None;
        }
        let number = parts.find_map(|part| {
            let mut sides = part.splitn(2, |byte| *byte == b'=').map(<[u8]>::trim_ascii);
            sides.next().filter(|name| name.eq_ignore_ascii_case(b"cause"))?;
            sides.next()
        })?;
        Cause::from_number(core::str::from_utf8(number).ok()?.parse().ok()?)
    })
}

/// Reason headers are shorter; of longer ones the cause is not told.
const LONGEST_REASON: usize = 256;
