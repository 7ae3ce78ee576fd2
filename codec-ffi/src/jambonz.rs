//! jambonz: messages both ways.
#![cfg_attr(callevents_small, allow(unused_imports, reason = "a table does it"))]

use core_::jambonz::{ApplicationMessage, Message};
use core_::order::CallTracker;

use crate::convert::{How, Mirror, Zero};
use crate::error::{callevents_error, callevents_status};
pub use crate::generated::jambonz::*;
use crate::json::callevents_json_str;
use crate::memory::{self, Outcome, status};
use crate::message::{self, by_size};
use crate::object;
use crate::order::{self, Tracker, callevents_tracker, callevents_verdict, of_system};
#[cfg(callevents_small)]
use crate::small;
use crate::update::{self, callevents_call_update};
use crate::view::callevents_str;

/// Parses a message of jambonz: the text of one frame, which its texts are borrowed from. `error`
/// may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_message,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::parse(json, message.cast(), error, small::id::JAMBONZ_MESSAGE),
            fast: message::parse(json, message, error, Message::parse),
        )
    }
}

/// What a message that was decoded says.
///
/// # Safety
/// The message's views are those of texts that stay as long as the result is used, or null.
#[cfg(not(callevents_small))]
#[inline(always)]
unsafe fn told(message: &callevents_jambonz_message) -> Outcome<Message<'_>> {
    // SAFETY: as the caller promises.
    unsafe { Message::from_c(message, true, How::Trust) }
}

#[cfg(callevents_small)]
use small::jambonz::told;

/// Whether jambonz waits for a message to be acknowledged.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_is_ack_needed(
    message: *const callevents_jambonz_message,
) -> bool {
    // SAFETY: as the header asks.
    let message = unsafe { memory::get(message) };
    // SAFETY: as the header asks.
    message.and_then(|message| unsafe { told(message) }).is_ok_and(|told| told.is_ack_needed())
}

/// Tells the leg that a message is about: its data's, or else the session's; empty if it names
/// none. It is valid as long as the message's texts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_leg_sid(
    message: *const callevents_jambonz_message,
    leg_sid: *mut callevents_json_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (message, place) = unsafe { (memory::get(message)?, memory::place(leg_sid)?) };
        // SAFETY: as the header asks.
        let message = unsafe { told(message) }?;
        place.write(by_size!(
            small: message.leg_sid()?.into(),
            fast: message.leg_sid().unwrap_or_default().into(),
        ));
        Ok(callevents_status::OK)
    })
}

/// Tells what a message says about a call in the words of all systems.
///
/// `EVENT`: `update` is it. `END`: the message says nothing new about a call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_update(
    message: *const callevents_jambonz_message,
    update: *mut callevents_call_update,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (message, place) = unsafe { (memory::get(message)?, memory::place(update)?) };
        // SAFETY: as the header asks.
        let message = unsafe { told(message) }?;
        update::give(by_size!(small: message.update()?, fast: message.update()), place)
    })
}

/// Takes note of a message that begins a session, and judges one that tells a status.
///
/// `EVENT`: `verdict` is the judgement. `OK`: the message tells no status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_observe_jambonz(
    tracker: *mut callevents_tracker,
    message: *const callevents_jambonz_message,
    now_ms: u64,
    verdict: *mut callevents_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, message) = unsafe { (object::get_mut(tracker)?, memory::get(message)?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(verdict) }?;
        let calls: &mut CallTracker<_, 0, _> = of_system!(tracker, Jambonz);
        // SAFETY: as the header asks.
        let message = unsafe { told(message) }?;
        let judged = by_size!(
            small: message.judge(calls, now_ms)?,
            fast: {
                calls.on_session(&message, now_ms);
                match &message.data {
                    core_::jambonz::Data::CallStatus(status) => Some(calls.observe(status, now_ms)),
                    _ => None,
                }
            },
        );
        Ok(order::tell(judged, place))
    })
}

/// What a `callevents_jambonz_application_message` is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_jambonz_application_kind {
    /// One of a type that is not known.
    UNKNOWN = 0,
    /// A message is acknowledged.
    ACK = 1,
    /// Something is to be done.
    COMMAND = 2,
}

/// What a `callevents_jambonz_application_message` carries.
#[derive(Clone, Copy)]
#[repr(C)]
pub union callevents_jambonz_application_value {
    /// Of a type that is not known: all of its JSON.
    pub unknown: callevents_str,
    /// Of this kind.
    pub ack: callevents_jambonz_ack,
    /// Of this kind.
    pub command: callevents_jambonz_command,
}

/// A message of an application.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_jambonz_application_message {
    /// What it carries.
    pub value: callevents_jambonz_application_value,
    /// The type of one whose type is not known.
    pub name: callevents_json_str,
    /// What it is: a `callevents_jambonz_application_kind`.
    pub kind: u32,
}

// SAFETY: pointers may be null, and numbers and flags zero, whatever it is.
unsafe impl Zero for callevents_jambonz_application_message {}

impl<'a> Mirror<'a, callevents_jambonz_application_message> for ApplicationMessage<'a> {
    fn to_c(&self, place: &mut callevents_jambonz_application_message) -> bool {
        // SAFETY: the place is all zero, which every member can be.
        unsafe {
            match self {
                Self::Ack(message) => {
                    place.kind = 1;
                    message.to_c(&mut place.value.ack)
                }
                Self::Command(message) => {
                    place.kind = 2;
                    message.to_c(&mut place.value.command)
                }
                Self::Unknown { name, message } => {
                    name.to_c(&mut place.name);
                    message.to_c(&mut place.value.unknown)
                }
                _ => false,
            }
        }
    }

    unsafe fn from_c(
        place: &callevents_jambonz_application_message,
        _: bool,
        how: How,
    ) -> Outcome<Self> {
        // SAFETY: as the caller promises; the kind tells which member there is.
        unsafe {
            Ok(match place.kind {
                0 => Self::Unknown {
                    name: Mirror::from_c(&place.name, true, how)?,
                    message: Mirror::from_c(&place.value.unknown, true, how)?,
                },
                1 => Self::Ack(Mirror::from_c(&place.value.ack, true, how)?),
                2 => Self::Command(Mirror::from_c(&place.value.command, true, how)?),
                _ => return Err(callevents_status::INVALID_ARGUMENT),
            })
        }
    }
}

/// Parses a message that an application sends to jambonz. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_application_parse(
    json: callevents_str,
    message: *mut callevents_jambonz_application_message,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::parse_by(
                json,
                message.cast(),
                error,
                small::id::JAMBONZ_APPLICATION_MESSAGE,
                &mut small::jambonz::application,
            ),
            fast: message::parse(json, message, error, ApplicationMessage::parse),
        )
    }
}

/// Writes a message that an application sends to jambonz. `written` is its length; on
/// `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_jambonz_application_encode(
    message: *const callevents_jambonz_application_message,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::encode_by(
                message.cast(),
                out,
                out_len,
                written,
                small::id::JAMBONZ_APPLICATION_MESSAGE,
                &mut small::jambonz::write_application,
            ),
            fast: message::encode(
                message,
                out,
                out_len,
                written,
                |message: ApplicationMessage<'_>, out| message.encode(out),
            ),
        )
    }
}
