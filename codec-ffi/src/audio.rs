//! The order of audio frames per call and direction.

use core::mem::MaybeUninit;

use core_::order::{AudioDirection, AudioSlot, AudioTracker, AudioVerdict};

use crate::error::callevents_status;
use crate::gateway::callevents_audio_frame;
use crate::memory::{self, Outcome, status};
use crate::message::by_size;
use crate::object::{self, object};
use crate::order::{Tracker, callevents_tracker};
use crate::view::callevents_str;

/// Follows the frame numbers of audio streams, one for each call and direction.
///
/// It stands on memory that is given to open it, and never grows. The object needs not be closed,
/// may be moved, and is for one thread at a time.
#[repr(C)]
pub struct callevents_audio_tracker {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_AUDIO_TRACKER_WORDS],
}

/// How many words a `callevents_audio_tracker` is.
pub const CALLEVENTS_AUDIO_TRACKER_WORDS: usize = 40;

/// How many words of memory an audio tracker takes for each stream: give it that many times as
/// many words as streams are to be followed at once.
pub const CALLEVENTS_WORDS_PER_AUDIO_STREAM: usize = 13;

const _: () = assert!(size_of::<AudioSlot>() == CALLEVENTS_WORDS_PER_AUDIO_STREAM * 8);
const _: () = assert!(align_of::<AudioSlot>() <= 8);

#[cfg(not(callevents_small))]
type Slots = &'static mut [AudioSlot];

#[cfg(callevents_small)]
type Slots = core_::order::AnySlots<'static>;

object!(callevents_audio_tracker, AudioTracker<0, Slots>, b"audioTrk");

/// Which way audio goes.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_audio_direction {
    /// From the call to the application.
    INBOUND = 1,
    /// From the application to the call.
    OUTBOUND = 2,
}

/// What an audio tracker says about a frame.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_audio_verdict_kind {
    /// The frame is the next one, or the first that is seen of its stream.
    DELIVER = 1,
    /// The frame is good, but those before it are missing.
    LOST = 2,
    /// The frame has the number of the one before it.
    REPEAT = 3,
    /// The frame has a number from before the last one.
    LATE = 4,
    /// The stream, or its call, has ended.
    AFTER_END = 5,
    /// There is no such call.
    NO_CALL = 6,
    /// The call has no name, too long a name, or no place in the tracker.
    UNTRACKED = 7,
}

/// An audio tracker's judgement of a frame.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_audio_verdict {
    /// The judgement.
    pub kind: callevents_audio_verdict_kind,
    /// Whether the frame is to be played: it is in its place.
    pub is_deliverable: bool,
    /// For `LOST`: the number of the first frame that is missing.
    pub from: u64,
    /// For `LOST`: the number of the last frame that is missing. Numbers go on at 0 after 2^64-1.
    pub to: u64,
    /// How many frames are missing before this one.
    pub missing: u64,
}

/// How often an audio tracker said something other than `DELIVER`, and how many streams it has.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_audio_counters {
    /// Frames that are missing, as far as the numbers tell.
    pub missing: u64,
    /// Frames judged `LOST`: the holes.
    pub lost: u64,
    /// Frames judged `REPEAT`.
    pub repeats: u64,
    /// Frames judged `LATE`.
    pub late: u64,
    /// Frames judged `AFTER_END`.
    pub after_end: u64,
    /// Frames judged `NO_CALL`.
    pub no_call: u64,
    /// Frames judged `UNTRACKED`.
    pub untracked: u64,
    /// Streams that have not ended.
    pub live: u64,
    /// The most streams that can be followed.
    pub capacity: u64,
}

impl callevents_audio_verdict {
    fn new(verdict: &AudioVerdict) -> Self {
        use callevents_audio_verdict_kind as Kind;
        let kind = match *verdict {
            AudioVerdict::Deliver => Kind::DELIVER,
            AudioVerdict::Lost { .. } => Kind::LOST,
            AudioVerdict::Repeat => Kind::REPEAT,
            AudioVerdict::Late => Kind::LATE,
            AudioVerdict::AfterEnd => Kind::AFTER_END,
            AudioVerdict::NoCall => Kind::NO_CALL,
            _ => Kind::UNTRACKED,
        };
        let (from, to) = match *verdict {
            AudioVerdict::Lost { from, to } => (from, to),
            _ => (0, 0),
        };
        let (is_deliverable, missing) = (verdict.is_deliverable(), verdict.missing());
        Self { kind, is_deliverable, from, to, missing }
    }
}

/// Tells a judgement.
#[cfg_attr(callevents_small, inline(never))]
fn tell(verdict: &AudioVerdict, place: &mut MaybeUninit<callevents_audio_verdict>) {
    place.write(callevents_audio_verdict::new(verdict));
}

fn direction(number: u32) -> Outcome<AudioDirection> {
    crate::names::word(AudioDirection::ALL, number).ok_or(callevents_status::INVALID_ARGUMENT)
}

/// Opens a tracker of audio streams, or opens it anew.
///
/// `memory` has `words` words, `CALLEVENTS_WORDS_PER_AUDIO_STREAM` for each stream; it belongs to
/// the tracker as long as that is used. `BUFFER_TOO_SMALL` if there is no room for one stream.
/// `seed` is any number that nobody outside knows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_open(
    tracker: *mut callevents_audio_tracker,
    seed: u64,
    memory: *mut u64,
    words: usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks; zero bytes are an empty slot.
        let slots = unsafe { memory::slots::<AudioSlot>(memory, words) }?;
        let slots = by_size!(small: core_::order::AnySlots::Audio(slots), fast: slots);
        // SAFETY: as the header asks.
        unsafe { object::open(tracker, AudioTracker::on_empty(slots, seed)) }?;
        Ok(callevents_status::OK)
    })
}

/// Judges a frame. `direction` is a `callevents_audio_direction`; `now_ms` is the application's
/// clock. If `calls` is not NULL, frames of calls that it does not know or that are over are told.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_observe(
    tracker: *mut callevents_audio_tracker,
    calls: *const callevents_tracker,
    frame: *const callevents_audio_frame,
    direction: u32,
    now_ms: u64,
    verdict: *mut callevents_audio_verdict,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (audio, frame) = unsafe { (object::get_mut(tracker)?, memory::get(frame)?) };
        // SAFETY: as the header asks.
        let (id, place) = unsafe { (frame.call_sid.known_text()?, memory::place(verdict)?) };
        let way = self::direction(direction)?;
        let (number, is_last) = (frame.sequence_number, frame.end_of_stream);
        let judged = if calls.is_null() {
            audio.step(id, way, number, is_last, now_ms)
        } else {
            // SAFETY: as the header asks.
            match unsafe { object::get(calls) }? {
                Tracker::Gateway(calls) => audio.step_in(calls, id, way, number, is_last, now_ms),
                _ => return Err(callevents_status::WRONG_SYSTEM),
            }
        };
        tell(&judged, place);
        Ok(callevents_status::OK)
    })
}

/// Tells that a call has ended, and its streams with it: their room may be used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_end_call(
    tracker: *mut callevents_audio_tracker,
    call_id: callevents_str,
    now_ms: u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        tracker.end_call(id, now_ms);
        Ok(callevents_status::OK)
    })
}

/// Forgets the streams of a call: the next frame of one is a first frame again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_forget(
    tracker: *mut callevents_audio_tracker,
    call_id: callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, id) = unsafe { (object::get_mut(tracker)?, call_id.known_text()?) };
        tracker.forget(id);
        Ok(callevents_status::OK)
    })
}

/// Forgets streams that were silent for `ttl_ms`, and ended ones that are too old. `expired` (which
/// may be NULL) is the number of streams that had not ended.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_expire(
    tracker: *mut callevents_audio_tracker,
    now_ms: u64,
    ttl_ms: u64,
    expired: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let count = unsafe { object::get_mut(tracker) }?.expire(now_ms, ttl_ms);
        if !expired.is_null() {
            // SAFETY: as the header asks.
            unsafe { memory::place(expired) }?.write(count);
        }
        Ok(callevents_status::OK)
    })
}

/// Forgets everything, counters too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_reset(
    tracker: *mut callevents_audio_tracker,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe { object::get_mut(tracker) }?.reset();
        Ok(callevents_status::OK)
    })
}

/// Tells the counters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_get_counters(
    tracker: *const callevents_audio_tracker,
    counters: *mut callevents_audio_counters,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (tracker, place) = unsafe { (object::get(tracker)?, memory::place(counters)?) };
        let counters = tracker.counters();
        place.write(callevents_audio_counters {
            missing: counters.missing,
            lost: counters.lost,
            repeats: counters.repeats,
            late: counters.late,
            after_end: counters.after_end,
            no_call: counters.no_call,
            untracked: counters.untracked,
            live: tracker.len() as u64,
            capacity: tracker.capacity() as u64,
        });
        Ok(callevents_status::OK)
    })
}

/// Makes the tracker one that is not open; see `callevents_frame_decoder_close()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_audio_tracker_close(
    tracker: *mut callevents_audio_tracker,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(tracker) }
}

/// The size of a `callevents_audio_tracker` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_audio_tracker_size() -> usize {
    size_of::<callevents_audio_tracker>()
}

/// The name of an audio verdict's kind in snake case; empty for what is none. The text is the
/// library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_audio_verdict_name(kind: i32) -> callevents_str {
    let row = usize::try_from(kind.wrapping_sub(1)).ok();
    row.and_then(|row| AudioVerdict::NAMES.get(row)).copied().unwrap_or_default().into()
}
