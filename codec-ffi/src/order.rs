//! The order of events per call.

use core::mem::MaybeUninit;

use core_::gateway::{EventType, GatewayOrder};
use core_::jambonz::JambonzOrder;
use core_::order::{Call, CallTracker, EventId, Slot, State, Verdict};
use core_::rtpbridge::RtpbridgeOrder;
use core_::voicetyped::VoicetypedOrder;

use crate::error::callevents_status;
use crate::memory::{self, Outcome, status};
use crate::message::by_size;
use crate::names::callevents_system;
use crate::object::{self, object};
use crate::view::callevents_str;

/// Follows calls and judges each event by the rules of the system that sent it.
///
/// It stands on memory that is given to open it, and never grows. The object needs not be closed,
/// may be moved, and is for one thread at a time.
#[repr(C)]
pub struct callevents_tracker {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_TRACKER_WORDS],
}

/// How many words a `callevents_tracker` is.
pub const CALLEVENTS_TRACKER_WORDS: usize = 40;

/// How many words of memory a tracker takes for each call: give it that many times as many words as
/// calls are to be followed at once.
pub const CALLEVENTS_WORDS_PER_CALL: usize = 12;

const _: () = assert!(size_of::<Slot>() == CALLEVENTS_WORDS_PER_CALL * 8);
const _: () = assert!(align_of::<Slot>() <= 8);

/// What a tracker says about an event.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_verdict_kind {
    /// The event is next in order: deliver it.
    DELIVER = 1,
    /// The event is legal only if earlier ones were missed, and a gap was announced: deliver it,
    /// flagged.
    AFTER_GAP = 2,
    /// The event was seen before: drop it.
    REPLAY = 3,
    /// The event breaks the order: drop it when enforcing, deliver it flagged when observing.
    VIOLATION = 4,
    /// The event's type is reserved or unknown: drop it.
    IGNORE = 5,
    /// The call has no name, too long a name, or no place in the tracker: deliver it, flagged.
    UNTRACKED = 6,
}

/// A tracker's judgement of an event.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_verdict {
    /// The judgement.
    pub kind: callevents_verdict_kind,
    /// The call's state before the event: for `DELIVER`, `AFTER_GAP` and `VIOLATION`.
    pub from: u8,
    /// The call's state after the event: for `DELIVER` and `AFTER_GAP`.
    pub to: u8,
    /// The event's number: for `VIOLATION`.
    pub event: u8,
}

/// What is known about a call.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_call {
    /// Its id, valid until the next call on the tracker.
    pub id: callevents_str,
    /// When its last event was taken, in ms of the application's clock.
    pub last_seen_ms: u64,
    /// Its state: `callevents_state_name()` has the name.
    pub state: u8,
    /// Whether events of it may have been lost since.
    pub is_uncertain: bool,
}

/// How often a tracker said something other than `DELIVER`, and how many calls it has.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_tracker_counters {
    /// Events judged `AFTER_GAP`.
    pub after_gaps: u64,
    /// Events judged `REPLAY`.
    pub replays: u64,
    /// Events judged `VIOLATION`.
    pub violations: u64,
    /// Events judged `IGNORE`.
    pub ignored: u64,
    /// Events judged `UNTRACKED`.
    pub untracked: u64,
    /// Calls that were given up.
    pub expired: u64,
    /// Calls in flight.
    pub live: u64,
    /// Finished calls that are remembered.
    pub remembered: u64,
    /// The most calls that can be in flight.
    pub capacity: u64,
}

/// The calls of one system.
pub(crate) type On<R> = CallTracker<R, 0, Slots>;

#[cfg(not(callevents_small))]
type Slots = &'static mut [Slot];

#[cfg(callevents_small)]
type Slots = core_::order::AnySlots<'static>;

/// A tracker of one of the systems.
///
/// Its tag is as large as a word of small machines, which ask for it in each function.
#[repr(u32)]
pub(crate) enum Tracker {
    Gateway(On<GatewayOrder>),
    Voicetyped(On<VoicetypedOrder>),
    Rtpbridge(On<RtpbridgeOrder>),
    Jambonz(On<JambonzOrder>),
}

object!(callevents_tracker, Tracker, b"ctracker");

/// Does the same with a tracker of whichever system.
macro_rules! each {
    ($tracker:expr, $calls:ident => $do:expr) => {
        match $tracker {
            Tracker::Gateway($calls) => $do,
            Tracker::Voicetyped($calls) => $do,
            Tracker::Rtpbridge($calls) => $do,
            Tracker::Jambonz($calls) => $do,
        }
    };
}

/// The tracker, if it is of that system.
macro_rules! of_system {
    ($tracker:expr, $system:ident) => {
        match $tracker {
            Tracker::$system(calls) => calls,
            _ => return Err(callevents_status::WRONG_SYSTEM),
        }
    };
}

pub(crate) use of_system;

impl callevents_verdict {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn new(verdict: Verdict) -> Self {
        use callevents_verdict_kind as Kind;
        let kind = match verdict {
            Verdict::Deliver { .. } => Kind::DELIVER,
            Verdict::AfterGap { .. } => Kind::AFTER_GAP,
            Verdict::Replay => Kind::REPLAY,
            Verdict::Violation { .. } => Kind::VIOLATION,
            Verdict::Ignore => Kind::IGNORE,
            _ => Kind::UNTRACKED,
        };
        let (from, to, event) = match verdict {
            Verdict::Deliver { from, to } | Verdict::AfterGap { from, to } => (from.0, to.0, 0),
            Verdict::Violation { from, event } => (from.0, from.0, event.0),
            _ => (0, 0, 0),
        };
        Self { kind, from, to, event }
    }
}

/// Tells a judgement, if there is one: `EVENT`.
#[cfg_attr(callevents_small, inline(never))]
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn tell(
    judged: Option<Verdict>,
    place: &mut MaybeUninit<callevents_verdict>,
) -> callevents_status {
    let Some(verdict) = judged else { return callevents_status::OK };
    place.write(callevents_verdict::new(verdict));
    callevents_status::EVENT
}

impl callevents_call {
    fn new(call: &Call<'_>) -> Self {
        Self {
            id: call.id.into(),
            last_seen_ms: call.last_seen_ms,
            state: call.state.0,
            is_uncertain: call.is_uncertain,
        }
    }
}

/// Opens a tracker for the calls of one system, or opens it anew.
///
/// `system` is a `callevents_system`. `memory` has `words` words, `CALLEVENTS_WORDS_PER_CALL` for
/// each call that is to be followed at once; it belongs to the tracker as long as that is used.
/// `BUFFER_TOO_SMALL` if there is no room for one call. `seed` is any number that nobody outside
/// knows: with a known one, somebody who chooses call ids can have calls be `UNTRACKED`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_open(
    tracker: *mut callevents_tracker,
    system: u32,
    seed: u64,
    memory: *mut u64,
    words: usize,
) -> callevents_status {
    status(|| {
        // First of all: a tracker that is open on this memory stays as it is.
        let system = callevents_system::of(system).ok_or(callevents_status::INVALID_ARGUMENT)?;
        // SAFETY: as the header asks; zero bytes are an empty slot.
        let slots = unsafe { memory::slots::<Slot>(memory, words) }?;
        let slots = by_size!(small: core_::order::AnySlots::Calls(slots), fast: slots);
        let calls = On::<GatewayOrder>::on_empty(slots, seed);
        let opened = match system {
            callevents_system::GATEWAY => Tracker::Gateway(calls),
            callevents_system::VOICETYPED => Tracker::Voicetyped(calls.by_rules()),
            callevents_system::RTPBRIDGE => Tracker::Rtpbridge(calls.by_rules()),
            callevents_system::JAMBONZ => Tracker::Jambonz(calls.by_rules()),
        };
        // SAFETY: as the header asks.
        unsafe { object::open(tracker, opened) }?;
        Ok(callevents_status::OK)
    })
}

/// Judges an event in its parts: the call's id, and the event's number in its system's rules.
/// Functions as `callevents_tracker_observe_call_event()` take them from a message.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_step(
    tracker: *mut callevents_tracker,
    call_id: callevents_str,
    event: u8,
    now_ms: u64,
    verdict: *mut callevents_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(verdict) }?;
        let judged = each!(tracker, calls => calls.step(id, EventId(event), now_ms));
        tell(Some(judged), place);
        Ok(callevents_status::OK)
    })
}

/// Judges an event of the gateway and, if it is to be delivered, takes it: the call's state
/// follows. `now_ms` is the application's clock. `WRONG_SYSTEM` if the tracker is for another one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_observe_call_event(
    tracker: *mut callevents_tracker,
    event: *const crate::gateway::callevents_call_event,
    now_ms: u64,
    verdict: *mut callevents_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, event) = unsafe { (object::get_mut(tracker)?, memory::get(event)?) };
        // SAFETY: as the header asks.
        let (id, place) = unsafe { (event.call_sid.known_text()?, memory::place(verdict)?) };
        let calls = of_system!(tracker, Gateway);
        let route =
            core_::gateway::CallRoute { call_sid: id, event_type: EventType(event.event_type) };
        tell(Some(calls.observe(&route, now_ms)), place);
        Ok(callevents_status::OK)
    })
}

/// Announces that events may have been missed: a stream of the gateway that broke, for one. Until
/// a call is heard of again, those of its events are `AFTER_GAP` that would be in order if others
/// had come before them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_announce_gap(
    tracker: *mut callevents_tracker,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        each!(unsafe { object::get_mut(tracker) }?, calls => calls.announce_gap());
        Ok(callevents_status::OK)
    })
}

/// Announces that events were lost for good: a gap, and every call in flight is uncertain. For
/// voicetyped this is to be called at each connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_announce_loss(
    tracker: *mut callevents_tracker,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        each!(unsafe { object::get_mut(tracker) }?, calls => calls.announce_loss());
        Ok(callevents_status::OK)
    })
}

/// Announces a new connection to the gateway with the same client id, `gap_ms` after the last one
/// broke. Beyond what the gateway keeps, every call in flight becomes uncertain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_on_resume(
    tracker: *mut callevents_tracker,
    gap_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        of_system!(unsafe { object::get_mut(tracker) }?, Gateway).on_resume(gap_ms);
        Ok(callevents_status::OK)
    })
}

/// Gives the next call in flight. `place` is 0 at first, and is moved along.
///
/// `EVENT`: `call` is the next one. `END`: there is none. Judge no event and forget no call during a
/// pass: others that stay may then be left out of it or given twice.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_next_active(
    tracker: *const callevents_tracker,
    place: *mut usize,
    call: *mut callevents_call,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { next(tracker, place, call, false) }
}

/// Gives the next call in flight of which events may have been lost: ask about it in another way.
/// Otherwise as `callevents_tracker_next_active()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_next_uncertain(
    tracker: *const callevents_tracker,
    place: *mut usize,
    call: *mut callevents_call,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { next(tracker, place, call, true) }
}

/// Gives the next call in flight, or the next of those that are uncertain.
///
/// # Safety
/// As the header asks of those who give calls.
unsafe fn next(
    tracker: *const callevents_tracker,
    place: *mut usize,
    call: *mut callevents_call,
    is_uncertain: bool,
) -> callevents_status {
    status(|| {
        // SAFETY: as the caller promises.
        let (tracker, at) = unsafe { (object::get(tracker)?, memory::get_mut(place)?) };
        // SAFETY: as the caller promises.
        let to = unsafe { memory::place(call) }?;
        loop {
            let next = each!(tracker, calls => calls.next_active(at));
            if next.is_none_or(|call| call.is_uncertain || !is_uncertain) {
                return give(next, to);
            }
        }
    })
}

/// Gives up the next call in flight that was not heard of for `ttl_ms`, and gives it. `place` is 0
/// at first, and is moved along; at 0, finished calls that are too old are forgotten.
///
/// `EVENT`: `call` was given up. `END`: there is none more. This looks at every call: do it every
/// few seconds, not at every event.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_next_expired(
    tracker: *mut callevents_tracker,
    place: *mut usize,
    now_ms: u64,
    ttl_ms: u64,
    call: *mut callevents_call,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, at) = unsafe { (object::get_mut(tracker)?, memory::get_mut(place)?) };
        // SAFETY: as the header asks.
        let to = unsafe { memory::place(call) }?;
        give(each!(tracker, calls => calls.next_expired(at, now_ms, ttl_ms)), to)
    })
}

fn give(
    call: Option<Call<'_>>,
    place: &mut MaybeUninit<callevents_call>,
) -> Outcome<callevents_status> {
    let Some(call) = call else { return Ok(callevents_status::OK) };
    place.write(callevents_call::new(&call));
    Ok(callevents_status::EVENT)
}

/// Tells what is known about a call that is in flight or remembered.
///
/// `EVENT`: `call` is it. `END`: it is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_get(
    tracker: *const callevents_tracker,
    call_id: callevents_str,
    call: *mut callevents_call,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get(tracker)?, call_id.known_text()?) };
        // SAFETY: as the header asks.
        let to = unsafe { memory::place(call) }?;
        give(each!(tracker, calls => calls.get(id)), to)
    })
}

/// Puts a call into a state: for what the application learned in another way. The call is certain
/// then. `INVALID_ARGUMENT` if the rules have no such state, or the call has no place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_adopt(
    tracker: *mut callevents_tracker,
    call_id: callevents_str,
    state: u8,
    now_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        is_done(each!(tracker, calls => calls.adopt(id, State(state), now_ms)))
    })
}

/// Ends the uncertainty about a call: its state is the one that the tracker knows.
/// `INVALID_ARGUMENT` if it is not in flight.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_resolve(
    tracker: *mut callevents_tracker,
    call_id: callevents_str,
    now_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        is_done(each!(tracker, calls => calls.resolve(id, now_ms)))
    })
}

/// Marks one call in flight as uncertain. `INVALID_ARGUMENT` if it is not in flight.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_mark_uncertain(
    tracker: *mut callevents_tracker,
    call_id: callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        is_done(each!(tracker, calls => calls.mark_uncertain(id)))
    })
}

/// Removes a call. `INVALID_ARGUMENT` if it is not there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_forget(
    tracker: *mut callevents_tracker,
    call_id: callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        is_done(each!(tracker, calls => calls.forget(id)))
    })
}

fn is_done(done: bool) -> Outcome<callevents_status> {
    if done { Ok(callevents_status::OK) } else { Err(callevents_status::INVALID_ARGUMENT) }
}

/// Sets for how long finished calls are remembered at most, in ms, so that replays are recognised.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_set_remember_ms(
    tracker: *mut callevents_tracker,
    remember_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let tracker = unsafe { object::get_mut(tracker) }?;
        each!(tracker, calls => calls.set_remember_ms(remember_ms));
        Ok(callevents_status::OK)
    })
}

/// Forgets everything, gaps and counters too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_reset(
    tracker: *mut callevents_tracker,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        each!(unsafe { object::get_mut(tracker) }?, calls => calls.reset());
        Ok(callevents_status::OK)
    })
}

/// Tells the counters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_get_counters(
    tracker: *const callevents_tracker,
    counters: *mut callevents_tracker_counters,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, place) = unsafe { (object::get(tracker)?, memory::place(counters)?) };
        place.write(each!(tracker, calls => {
            let counters = calls.counters();
            callevents_tracker_counters {
                after_gaps: counters.after_gaps,
                replays: counters.replays,
                violations: counters.violations,
                ignored: counters.ignored,
                untracked: counters.untracked,
                expired: counters.expired,
                live: calls.len() as u64,
                remembered: calls.remembered() as u64,
                capacity: calls.capacity() as u64,
            }
        }));
        Ok(callevents_status::OK)
    })
}

/// Makes the tracker one that is not open; see `callevents_frame_decoder_close()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_tracker_close(
    tracker: *mut callevents_tracker,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(tracker) }
}

/// The size of a `callevents_tracker` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_tracker_size() -> usize {
    size_of::<callevents_tracker>()
}

/// The name of a verdict's kind in snake case; empty for what is none. The text is the library's
/// own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_verdict_name(kind: i32) -> callevents_str {
    let row = usize::try_from(kind.wrapping_sub(1)).ok();
    row.and_then(|row| Verdict::NAMES.get(row)).copied().unwrap_or_default().into()
}
