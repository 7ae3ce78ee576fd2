//! What jambonz's messages say about a call in the words of all systems.

use super::call::Brief;
use super::{CallStatus, Data, Leg, Message, StatusData};
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
            Data::SessionNew(session) => session.call.brief().update(),
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
        if self.error.is_some() { None } else { self.call.brief().update() }
    }
}

impl<'a> Brief<'a> {
    /// What it says, if it says anything.
    // To be made by the settings of who calls it, with all that it calls.
    #[cfg_attr(callevents_small, inline)]
    pub fn update(&self) -> Option<CallUpdate<'a>> {
        let status = self.status?;
        let phase = match status {
            CallStatus::Trying | CallStatus::Queued => Phase::Created,
            CallStatus::Ringing => Phase::Ringing,
            CallStatus::EarlyMedia => Phase::EarlyMedia,
            CallStatus::InProgress => Phase::Answered,
            CallStatus::Failed
            | CallStatus::Busy
            | CallStatus::NoAnswer
            | CallStatus::Completed => Phase::Ended,
            CallStatus::Sip(_) | CallStatus::Other(_) => return None,
        };
        let update = CallUpdate::new(Source::Jambonz, self.call_sid.into(), phase);
        Some(if phase == Phase::Ended { update.ended(end_reason(self, status)) } else { update })
    }
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
#[cfg_attr(callevents_small, inline)]
fn end_reason(call: &Brief<'_>, status: CallStatus<'_>) -> EndReason {
    let class = match status {
        CallStatus::Completed => EndClass::Normal,
        CallStatus::Busy => EndClass::Busy,
        CallStatus::NoAnswer => EndClass::NoAnswer,
        _ => EndClass::Failed,
    };
    let mut end = EndReason::from_class(class);
    if let Some(sip) = call.sip_status {
        let goes_with_it = match (status, call.leg) {
            (CallStatus::Completed, _) => sip >= 200,
            (CallStatus::NoAnswer, Some(Leg::Dialled | Leg::Rest)) => sip >= 300 && sip != 487,
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
#[cfg_attr(callevents_small, inline)]
fn cause_of(headers: Raw<'_>) -> Option<Cause> {
    let reason = headers.entry("reason")?.as_string()?;
    let mut buffer = [0; LONGEST_REASON];
    // As bytes: to split text by characters, the library has code that may panic.
    let text = reason.unescape_into(&mut buffer).ok()?.as_bytes();
    // A header may hold several reasons.
    let mut reasons = Some(text);
    while let Some(reason) = next_part(&mut reasons, b',') {
        let mut parts = Some(reason);
        let protocol = next_part(&mut parts, b';').unwrap_or_default();
        while let Some(part) = next_part(&mut parts, b';') {
            let mut value = Some(part);
            let name = next_part(&mut value, b'=').unwrap_or_default();
            let is_cause = name.eq_ignore_ascii_case(b"cause");
            let Some(number) = value.filter(|_| is_cause) else { continue };
            if protocol.eq_ignore_ascii_case(b"Q.850") {
                let digits = number.strip_prefix(b"+").unwrap_or(number);
                let number = digits.iter().try_fold(0_i32, |value, digit| match digit {
                    b'0'..=b'9' => value.checked_mul(10)?.checked_add((digit - b'0').into()),
                    _ => None,
                });
                // No digits at all are 0, which is no cause.
                if let Some(cause) = number.and_then(Cause::from_number) {
                    return Some(cause);
                }
            }
            break;
        }
    }
    None
}

/// The text before the next `end` outside quotes, and what is left behind it; both without
/// whitespace around them.
#[cfg_attr(callevents_small, inline)]
fn next_part<'a>(rest: &mut Option<&'a [u8]>, end: u8) -> Option<&'a [u8]> {
    let text = (*rest)?;
    let (mut is_quoted, mut is_escaped) = (false, false);
    let at = text.iter().position(|byte| {
        let is_plain = !core::mem::take(&mut is_escaped);
        is_quoted ^= is_plain && *byte == b'"';
        is_escaped = is_plain && is_quoted && *byte == b'\\';
        !is_quoted && *byte == end
    });
    let (part, behind) = text.split_at_checked(at.unwrap_or(text.len()))?;
    *rest = at.and_then(|_| behind.get(1..)).map(<[u8]>::trim_ascii);
    Some(part.trim_ascii())
}

/// Reason headers are shorter; of longer ones the cause is not told.
const LONGEST_REASON: usize = 256;
