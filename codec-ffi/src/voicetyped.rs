//! voicetyped: events in either form, repeats, queries.
#![cfg_attr(callevents_small, allow(unused_imports, reason = "a table does it"))]

use core_::json::Writer;
use core_::voicetyped::{Event, Form, RepeatFilter, RepeatSlot, StateChain, StateLink};

use crate::convert::{How, Mirror, Zero, rest};
use crate::error::{callevents_error, callevents_status};
pub use crate::generated::voicetyped::*;
use crate::json::{callevents_json_str, callevents_name};
use crate::memory::{self, Outcome, status};
use crate::message::{self, by_size};
use crate::object::{self, object};
use crate::order::{self, Tracker, callevents_tracker, callevents_verdict, of_system};
use crate::query;
#[cfg(callevents_small)]
use crate::small;
use crate::sse::callevents_sse_event;
use crate::update::{self, callevents_call_update};
use crate::view::callevents_str;

/// In which form an event is written.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_voicetyped_form {
    /// As in the documentation: one object, with names as `call_started`.
    FLAT = 0,
    /// As in the public repository: an envelope, with names as `call.started`.
    ENVELOPE = 1,
}

/// Something that happened, most often in a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_event {
    /// What happened, and all that is said about it.
    pub payload: callevents_voicetyped_payload,
    /// The event's own name, by which repeats are recognised, if `has_event_id`.
    pub event_id: callevents_json_str,
    /// The call; may be empty where an event is about none.
    pub session_id: callevents_json_str,
    /// When it happened: RFC 3339; `callevents_timestamp_ms()` reads it.
    pub timestamp: callevents_json_str,
    /// The part of the system that it comes from, if `has_source`; in envelopes only.
    pub source: callevents_name,
    /// An object of strings, if `has_metadata`; in envelopes only.
    pub metadata: callevents_str,
    /// The envelope that this was read from, if its members do not stand in their usual order, or
    /// are more than usual; else nothing.
    pub rest: callevents_str,
    /// The form it came in, and is built in: a `callevents_voicetyped_form`.
    pub form: u32,
    /// Whether there is an `event_id`.
    pub has_event_id: bool,
    /// Whether there is a `source`.
    pub has_source: bool,
    /// Whether there is `metadata`.
    pub has_metadata: bool,
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_voicetyped_event {}

impl<'a> Mirror<'a, callevents_voicetyped_event> for Event<'a> {
    fn to_c(&self, place: &mut callevents_voicetyped_event) -> bool {
        self.payload.to_c(&mut place.payload);
        self.session_id.to_c(&mut place.session_id);
        self.timestamp.to_c(&mut place.timestamp);
        self.rest.to_c(&mut place.rest);
        place.form = match self.form {
            Form::Flat => 0,
            Form::Envelope => 1,
        };
        place.has_event_id = self.event_id.to_c(&mut place.event_id);
        place.has_source = self.source.to_c(&mut place.source);
        place.has_metadata = self.metadata.to_c(&mut place.metadata);
        true
    }

    unsafe fn from_c(place: &callevents_voicetyped_event, _: bool, how: How) -> Outcome<Self> {
        let form = match place.form {
            0 => Form::Flat,
            1 => Form::Envelope,
            _ => return Err(callevents_status::INVALID_ARGUMENT),
        };
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                form,
                event_id: Mirror::from_c(&place.event_id, place.has_event_id, how)?,
                session_id: Mirror::from_c(&place.session_id, true, how)?,
                timestamp: Mirror::from_c(&place.timestamp, true, how)?,
                payload: Mirror::from_c(&place.payload, true, how)?,
                source: Mirror::from_c(&place.source, place.has_source, how)?,
                metadata: Mirror::from_c(&place.metadata, place.has_metadata, how)?,
                rest: rest(&place.rest, how, core_::voicetyped::Envelope::rest_of)?,
            })
        }
    }
}

/// Parses an event in either of its forms. Its texts are borrowed from `json`. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_parse(
    json: callevents_str,
    event: *mut callevents_voicetyped_event,
    error: *mut callevents_error,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::voicetyped::parse(json, event.cast(), error),
            fast: message::parse(json, event, error, Event::parse),
        )
    }
}

/// Parses the data of an event of the stream: if they have no `type`, the stream's name for the
/// event takes its place. Texts are borrowed from the data. `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_parse_sse(
    sse: *const callevents_sse_event,
    event: *mut callevents_voicetyped_event,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe {
            let sse = memory::get(sse)?.get()?;
            by_size!(
                small: Ok(small::voicetyped::parse_sse(&sse, event.cast(), error)),
                fast: message::give(Event::from_sse(&sse), event, error),
            )
        }
    })
}

/// Writes an event as JSON, in its form. `written` is its length; on `BUFFER_TOO_SMALL` it is the
/// room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_event_encode(
    event: *const callevents_voicetyped_event,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe {
        by_size!(
            small: small::entry::encode_by(
                event.cast(),
                out,
                out_len,
                written,
                small::id::VOICETYPED_COMMON,
                &mut small::voicetyped::write_event,
            ),
            fast: message::encode(event, out, out_len, written, |event: Event<'_>, out| {
                event.encode(out)
            }),
        )
    }
}

/// What an event that was decoded says.
///
/// # Safety
/// The event's views are those of texts that stay as long as the result is used, or null.
#[cfg(not(callevents_small))]
#[inline(always)]
unsafe fn told(event: &callevents_voicetyped_event) -> Outcome<Event<'_>> {
    // SAFETY: as the caller promises.
    unsafe { Event::from_c(event, true, How::Trust) }
}

#[cfg(callevents_small)]
use small::voicetyped::told;

/// Tells what an event says about its call in the words of all systems.
///
/// `EVENT`: `update` is it. `END`: the event is about no call's life.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_update(
    event: *const callevents_voicetyped_event,
    update: *mut callevents_call_update,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (event, place) = unsafe { (memory::get(event)?, memory::place(update)?) };
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        update::give(by_size!(small: event.update()?, fast: event.update()), place)
    })
}

/// The time of an RFC 3339 text, in ms since the Unix epoch.
///
/// `EVENT`: `ms` is it. `END`: the text is no such time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_timestamp_ms(
    text: callevents_json_str,
    ms: *mut i64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (text, place) = unsafe { (text.value(How::Check)?, memory::place(ms)?) };
        let Some(found) = core_::format::time::timestamp_ms(text) else {
            return Ok(callevents_status::OK);
        };
        place.write(found);
        Ok(callevents_status::EVENT)
    })
}

/// Recognises the last events by their `event_id` when they come again.
///
/// It stands on memory that is given to open it. The object needs not be closed, may be moved, and
/// is for one thread at a time.
#[repr(C)]
pub struct callevents_repeat_filter {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_REPEAT_FILTER_WORDS],
}

/// How many words a `callevents_repeat_filter` is.
pub const CALLEVENTS_REPEAT_FILTER_WORDS: usize = 20;

/// How many words of memory a filter takes for each event that it remembers, and a chain of states
/// for each call.
pub const CALLEVENTS_WORDS_PER_REPEAT: usize = 3;

const _: () = assert!(size_of::<RepeatSlot>() == CALLEVENTS_WORDS_PER_REPEAT * 8);
const _: () = assert!(align_of::<RepeatSlot>() <= 8);

object!(callevents_repeat_filter, RepeatFilter<0, &'static mut [RepeatSlot]>, b"repeatFl");

/// Opens a filter, or opens it anew. `memory` has `words` words, `CALLEVENTS_WORDS_PER_REPEAT` for
/// each event to be remembered; it belongs to the filter as long as that is used. `seed` is any
/// number that nobody outside knows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_repeat_filter_open(
    filter: *mut callevents_repeat_filter,
    seed: u64,
    memory: *mut u64,
    words: usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let slots = unsafe { memory::slots(memory, words) }?;
        // SAFETY: as the header asks.
        unsafe { object::open(filter, RepeatFilter::on_empty(slots, seed)) }?;
        Ok(callevents_status::OK)
    })
}

/// Tells whether an event of the same call with the same id was given before, as far as that is
/// remembered; the event is remembered from now on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_repeat_filter_is_repeat(
    filter: *mut callevents_repeat_filter,
    event: *const callevents_voicetyped_event,
    is_repeat: *mut bool,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (filter, event) = unsafe { (object::get_mut(filter)?, memory::get(event)?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(is_repeat) }?;
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        place.write(by_size!(small: event.is_repeat(filter)?, fast: filter.is_repeat(&event)));
        Ok(callevents_status::OK)
    })
}

/// Makes the filter one that is not open; see `callevents_frame_decoder_close()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_repeat_filter_close(
    filter: *mut callevents_repeat_filter,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(filter) }
}

/// The size of a `callevents_repeat_filter` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_repeat_filter_size() -> usize {
    size_of::<callevents_repeat_filter>()
}

/// Judges an event and, if it is to be delivered, takes it. If `repeats` is not NULL, an event that
/// it has seen before is `REPLAY`, and changes nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_observe_voicetyped(
    tracker: *mut callevents_tracker,
    repeats: *mut callevents_repeat_filter,
    event: *const callevents_voicetyped_event,
    now_ms: u64,
    verdict: *mut callevents_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, event) = unsafe { (object::get_mut(tracker)?, memory::get(event)?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(verdict) }?;
        let calls = of_system!(tracker, Voicetyped);
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        let repeats = match repeats.is_null() {
            true => None,
            // SAFETY: as the header asks.
            false => Some(unsafe { object::get_mut(repeats) }?),
        };
        let judged = by_size!(
            small: event.judge(calls, repeats, now_ms)?,
            fast: match repeats {
                None => calls.observe(&event, now_ms),
                Some(repeats) => calls.observe_once(&event, repeats, now_ms),
            },
        );
        order::tell(Some(judged), place);
        Ok(callevents_status::OK)
    })
}

/// Checks that each `state_transition` of a call goes on from where the last one led. If there are
/// more calls than slots, the one whose first transition is the longest ago gives way.
#[repr(C)]
pub struct callevents_state_chain {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_STATE_CHAIN_WORDS],
}

/// How many words a `callevents_state_chain` is.
pub const CALLEVENTS_STATE_CHAIN_WORDS: usize = 20;

object!(callevents_state_chain, StateChain<0, &'static mut [RepeatSlot]>, b"stateChn");

/// How a `state_transition` stands to the one before it.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_state_link {
    /// The event is no transition, or does not say from where or to where.
    NONE = 0,
    /// It is the first of its call, as far as that is remembered.
    FIRST = 1,
    /// It goes on from where the last one led.
    FOLLOWS = 2,
    /// It does not: something is missing in between.
    BROKEN = 3,
}

/// Opens chains, or opens them anew. `memory` has `words` words, `CALLEVENTS_WORDS_PER_REPEAT` for
/// each call; it belongs to the chains as long as they are used. `seed` is any number that nobody
/// outside knows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_state_chain_open(
    chain: *mut callevents_state_chain,
    seed: u64,
    memory: *mut u64,
    words: usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let slots = unsafe { memory::slots(memory, words) }?;
        // SAFETY: as the header asks.
        unsafe { object::open(chain, StateChain::on_empty(slots, seed)) }?;
        Ok(callevents_status::OK)
    })
}

/// Takes the next event, of whatever type, and tells how it goes on from the last.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_state_chain_follow(
    chain: *mut callevents_state_chain,
    event: *const callevents_voicetyped_event,
    link: *mut callevents_state_link,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (chain, event) = unsafe { (object::get_mut(chain)?, memory::get(event)?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(link) }?;
        // SAFETY: as the header asks.
        let event = unsafe { told(event) }?;
        place.write(match by_size!(small: event.follow(chain)?, fast: chain.follow(&event)) {
            StateLink::None => callevents_state_link::NONE,
            StateLink::First => callevents_state_link::FIRST,
            StateLink::Follows => callevents_state_link::FOLLOWS,
            StateLink::Broken => callevents_state_link::BROKEN,
        });
        Ok(callevents_status::OK)
    })
}

/// Makes the chains ones that are not open; see `callevents_frame_decoder_close()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_state_chain_close(
    chain: *mut callevents_state_chain,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(chain) }
}

/// The size of a `callevents_state_chain` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_state_chain_size() -> usize {
    size_of::<callevents_state_chain>()
}

/// Which events are wanted: the query of `GET /v1/calls/events`. What is empty or not set is left
/// out.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_events_query {
    /// `sizeof (callevents_voicetyped_events_query)`.
    pub struct_size: u32,
    /// Whether `include_history` is said.
    pub has_include_history: bool,
    /// Whether past events of calls in flight are to come first.
    pub include_history: bool,
    /// Only events of these types, with commas between them.
    pub event_types: callevents_str,
    /// Only events of this call.
    pub session_id: callevents_str,
    /// Only events of calls in this dialog.
    pub dialog_name: callevents_str,
}

/// Writes the query string of `GET /v1/calls/events`, without a question mark. `written` is its
/// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_events_query_encode(
    query: *const callevents_voicetyped_events_query,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let query = unsafe { memory::get_sized(query) }?;
        let include_history = match (query.has_include_history, query.include_history) {
            (false, _) => "",
            (_, true) => "true",
            (_, false) => "false",
        };
        let pairs = [
            ("event_types", query.event_types),
            ("session_id", query.session_id),
            ("dialog_name", query.dialog_name),
            ("include_history", include_history.into()),
        ];
        // SAFETY: as the header asks.
        unsafe { query::encode(&pairs, out, out_len, written) }
    })
}

/// Which calls are wanted: the query of `GET /v1/calls`. What is empty or not set is left out.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_voicetyped_calls_query {
    /// `sizeof (callevents_voicetyped_calls_query)`.
    pub struct_size: u32,
    /// The most calls that one page is to have; 0 to leave it to the server.
    pub page_size: u32,
    /// Only calls in this dialog.
    pub dialog_name: callevents_str,
    /// The `next_page_token` of the page before.
    pub page_token: callevents_str,
}

/// Writes the query string of `GET /v1/calls`, without a question mark. `written` is its length;
/// on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_voicetyped_calls_query_encode(
    query: *const callevents_voicetyped_calls_query,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let query = unsafe { memory::get_sized(query) }?;
        let mut digits = [0; 10];
        let mut writer = Writer::new(&mut digits);
        if query.page_size != 0 {
            writer.u64(query.page_size.into());
        }
        let len = writer.finish().unwrap_or_default();
        let page_size = digits.get(..len).unwrap_or_default();
        let pairs = [
            ("dialog_name", query.dialog_name),
            ("page_size", callevents_str::new(page_size)),
            ("page_token", query.page_token),
            ("", "".into()),
        ];
        // SAFETY: as the header asks.
        unsafe { query::encode(&pairs, out, out_len, written) }
    })
}
