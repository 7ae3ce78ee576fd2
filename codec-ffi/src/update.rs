//! What all systems say about a call, in the same words.

use core::mem::MaybeUninit;

use core_::{CallUpdate, bindings};

use crate::error::callevents_status;
use crate::json::callevents_json_str;
use crate::memory::Outcome;

/// What one message says about one call, whichever system it came from.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_call_update {
    /// The system that said it: a `callevents_system`.
    pub source: u32,
    /// Where the call now is: a `callevents_phase`.
    pub phase: u32,
    /// The call, by the name that its system gave it; valid as long as the message's texts.
    pub call_id: callevents_json_str,
    /// When it got there, by the system's own clock, in ms since the Unix epoch, if `has_at_ms`.
    pub at_ms: i64,
    /// Why it ended: a `callevents_end_class`; `NONE` unless the phase is `ENDED`.
    pub end_class: u32,
    /// The SIP status, where the message has it; else 0.
    pub sip: u16,
    /// The Q.850 cause, where the message has it; else 0.
    pub q850: u8,
    /// Whether the message has a time.
    pub has_at_ms: bool,
    /// Whether a call that has ended may succeed later: busy, or not answered.
    pub is_retryable: bool,
}

impl callevents_call_update {
    fn new(update: &CallUpdate<'_>) -> Self {
        let end = update.end;
        Self {
            source: update.source as u32 + 1,
            phase: update.phase as u32 + 1,
            call_id: bindings::id_text(&update.call_id).into(),
            at_ms: update.at_ms.unwrap_or_default(),
            end_class: end.map_or(0, |end| end.class as u32 + 1),
            sip: end.and_then(|end| end.sip).unwrap_or_default(),
            q850: end.and_then(|end| end.q850).map_or(0, |cause| cause.0),
            has_at_ms: update.at_ms.is_some(),
            is_retryable: end.is_some_and(|end| end.is_retryable()),
        }
    }
}

/// Hands over what a message says about a call, if it says anything.
pub(crate) fn give(
    update: Option<CallUpdate<'_>>,
    place: &mut MaybeUninit<callevents_call_update>,
) -> Outcome<callevents_status> {
    let Some(update) = update else { return Ok(callevents_status::OK) };
    place.write(callevents_call_update::new(&update));
    Ok(callevents_status::EVENT)
}
