//! The order of audio frames per call and direction.

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, collections::TryReserveError};
use core::fmt;

use super::call::Presence;
use super::calls::{REMEMBER_MS, bump};
use super::rules::OrderRules;
use super::slot::{DONE, IdBuffer, MAX_CALL_ID, Slot, Slots};
use super::table::Table;
use super::tracker::CallTracker;
use crate::Text;
use crate::declare::named_enum;

/// A message that carries audio of a call.
pub trait Audio {
    /// The call's id. `buffer` is for an id that is not in one piece in the message.
    fn call_id<'b>(&'b self, buffer: &'b mut IdBuffer) -> Text<'b>;

    /// The frame's number, which rises by one from frame to frame of a call and direction.
    fn sequence_number(&self) -> u64;

    /// Whether this is the last frame of its call and direction.
    fn end_of_stream(&self) -> bool;
}

named_enum! {
    /// Which way audio goes.
    pub enum AudioDirection {
        /// From the call to the application.
        Inbound "inbound",
        /// From the application to the call.
        Outbound "outbound",
    }
}

/// What an [`AudioTracker`] says about a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum AudioVerdict {
    /// The frame is the next one, or the first that is seen of its stream.
    Deliver,
    /// The frame is good, but those before it are missing.
    Lost {
        /// The number of the first frame that is missing.
        from: u64,
        /// The number of the last frame that is missing. Numbers go on at 0 after [`u64::MAX`], so
        /// it can be below `from`.
        to: u64,
    },
    /// The frame has the number of the one before it.
    Repeat,
    /// The frame has a number from before the last one.
    Late,
    /// The stream, or its call, has ended.
    AfterEnd,
    /// There is no such call.
    NoCall,
    /// The call has no name, too long a name, or no place in the table.
    Untracked,
}

impl AudioVerdict {
    /// The names of all verdicts.
    pub const NAMES: &'static [&'static str] =
        &["deliver", "lost", "repeat", "late", "after_end", "no_call", "untracked"];

    /// The stable name, in snake case.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Deliver => "deliver",
            Self::Lost { .. } => "lost",
            Self::Repeat => "repeat",
            Self::Late => "late",
            Self::AfterEnd => "after_end",
            Self::NoCall => "no_call",
            Self::Untracked => "untracked",
        }
    }

    /// How many frames are missing before this one.
    #[must_use]
    pub const fn missing(&self) -> u64 {
        match self {
            Self::Lost { from, to } => to.wrapping_sub(*from).wrapping_add(1),
            _ => 0,
        }
    }

    /// Whether the frame is to be played: it is in its place.
    #[must_use]
    pub const fn is_deliverable(&self) -> bool {
        matches!(self, Self::Deliver | Self::Lost { .. } | Self::Untracked)
    }
}

impl fmt::Display for AudioVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// As its name.
#[cfg(feature = "serde")]
impl serde::Serialize for AudioVerdict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The place of one stream in an [`AudioTracker`]. Its contents are the tracker's own.
pub type AudioSlot = Slot<u64>;

/// Follows the frame numbers of up to `N` audio streams, one for each call and direction.
///
/// It stands on an array, a caller's slice or a boxed slice, as the [`CallTracker`] does, and never
/// grows. The first frame of a stream may have any number: the application may have joined in the
/// middle. Streams that ended are remembered until their slot is needed or
/// [`expire`](Self::expire) forgets them.
///
/// # Example
/// ```
/// use callevents::Text;
/// use callevents::order::{AudioTracker, AudioVerdict, AudioDirection};
///
/// let mut audio = AudioTracker::<16>::new();
/// let mut take = |number| audio.step(Text::new("c0ffee"), AudioDirection::Inbound, number, false, 0);
/// assert_eq!(take(0), AudioVerdict::Deliver);
/// assert_eq!(take(3), AudioVerdict::Lost { from: 1, to: 2 });
/// assert_eq!(take(2), AudioVerdict::Late);
/// ```
#[derive(Clone)]
pub struct AudioTracker<const N: usize = 0, S = [AudioSlot; N]> {
    table: Table<S>,
    /// As a distance from the usual time, so that all zeros are that.
    remember_ms: u64,
    counters: AudioCounters,
}

/// How often something other than [`AudioVerdict::Deliver`] was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct AudioCounters {
    /// Frames that are missing, as far as the numbers tell.
    pub missing: u64,
    /// Frames judged [`AudioVerdict::Lost`]: the holes.
    pub lost: u64,
    /// Frames judged [`AudioVerdict::Repeat`].
    pub repeats: u64,
    /// Frames judged [`AudioVerdict::Late`].
    pub late: u64,
    /// Frames judged [`AudioVerdict::AfterEnd`].
    pub after_end: u64,
    /// Frames judged [`AudioVerdict::NoCall`].
    pub no_call: u64,
    /// Frames judged [`AudioVerdict::Untracked`].
    pub untracked: u64,
}

impl<const N: usize> AudioTracker<N> {
    /// A tracker of `N` streams.
    #[must_use]
    pub const fn new() -> Self {
        Self::on([Slot::EMPTY; N])
    }
}

impl AudioTracker {
    /// A tracker of as many streams as `slots` has places; what they hold is lost.
    #[must_use]
    pub fn over(slots: &mut [AudioSlot]) -> AudioTracker<0, &mut [AudioSlot]> {
        slots.fill(Slot::EMPTY);
        AudioTracker::on(slots)
    }

    /// A tracker of `capacity` streams, whose slots are allocated now and never again.
    ///
    /// # Errors
    /// If there is not enough memory.
    #[cfg(feature = "alloc")]
    pub fn with_capacity(
        capacity: usize,
    ) -> Result<AudioTracker<0, Box<[AudioSlot]>>, TryReserveError> {
        Ok(AudioTracker::on(super::slot::boxed(capacity)?))
    }
}

impl<const N: usize, S: Slots<u64>> AudioTracker<N, S> {
    /// The same tracker, empty, with a seed for the hash of the ids: any number that nobody
    /// outside knows.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.reset();
        self.table.set_seed(seed);
        self
    }

    /// A tracker on slots that are empty, with a seed.
    #[doc(hidden)]
    #[must_use]
    pub const fn on_empty(slots: S, seed: u64) -> Self {
        let mut tracker = Self::on(slots);
        tracker.table.set_seed(seed);
        tracker
    }

    /// Judges a frame by itself: whether there is such a call is not looked at.
    ///
    /// `now_ms` is the application's clock.
    #[inline]
    pub fn observe<A: Audio>(
        &mut self,
        frame: &A,
        direction: AudioDirection,
        now_ms: u64,
    ) -> AudioVerdict {
        let (number, is_last) = (frame.sequence_number(), frame.end_of_stream());
        self.step(frame.call_id(&mut [0; MAX_CALL_ID]), direction, number, is_last, now_ms)
    }

    /// Judges a frame by itself and by its call: [`NoCall`](AudioVerdict::NoCall) if `calls` does
    /// not know it, [`AfterEnd`](AudioVerdict::AfterEnd) if it is over.
    ///
    /// While `calls` has had to leave calls untracked, a call that it does not know may be one of
    /// them: then the frame is judged by itself. So is that of a call that was given up, which goes
    /// on when it is heard of.
    ///
    /// A call of which all events so far fell into a gap is not known either, until the next of them:
    /// whoever wants to hear it at once takes [`observe`](Self::observe) where this says `NoCall`.
    pub fn observe_in<R: OrderRules, const M: usize, T: Slots, A: Audio>(
        &mut self,
        calls: &CallTracker<R, M, T>,
        frame: &A,
        direction: AudioDirection,
        now_ms: u64,
    ) -> AudioVerdict {
        let (number, is_last) = (frame.sequence_number(), frame.end_of_stream());
        let mut buffer = [0; MAX_CALL_ID];
        let call_id = frame.call_id(&mut buffer);
        self.step_in(calls, call_id, direction, number, is_last, now_ms)
    }

    /// What [`observe_in`](Self::observe_in) does, for a frame in its parts.
    pub fn step_in<R: OrderRules, const M: usize, T: Slots>(
        &mut self,
        calls: &CallTracker<R, M, T>,
        call_id: Text<'_>,
        direction: AudioDirection,
        number: u64,
        is_last: bool,
        now_ms: u64,
    ) -> AudioVerdict {
        match calls.presence(call_id) {
            Presence::Possible => self.step(call_id, direction, number, is_last, now_ms),
            Presence::Over => {
                // The stream needs its slot no longer.
                self.end(call_id, direction, now_ms);
                bump(&mut self.counters.after_end);
                AudioVerdict::AfterEnd
            }
            Presence::Unknown => {
                bump(&mut self.counters.no_call);
                AudioVerdict::NoCall
            }
        }
    }

    /// What [`observe`](Self::observe) does, for a frame in its parts.
    pub fn step(
        &mut self,
        call_id: Text<'_>,
        direction: AudioDirection,
        number: u64,
        is_last: bool,
        now_ms: u64,
    ) -> AudioVerdict {
        let id = call_id.as_bytes();
        let found = self.table.find(lane(direction), id);
        let index = match found {
            Ok(index) => index,
            Err(hash) => match self.table.insert(lane(direction), id, hash) {
                Ok(index) => index,
                Err(_) => {
                    bump(&mut self.counters.untracked);
                    return AudioVerdict::Untracked;
                }
            },
        };
        let slots = self.table.slots.slots_mut();
        let Some(Slot { row: slot, extra: its_number }) = slots.get_mut(index as usize) else {
            return AudioVerdict::Untracked;
        };
        if slot.flags & DONE != 0 {
            bump(&mut self.counters.after_end);
            return AudioVerdict::AfterEnd;
        }
        let last = *its_number;
        let verdict = match number.wrapping_sub(last) {
            _ if found.is_err() => AudioVerdict::Deliver,
            0 => AudioVerdict::Repeat,
            1 => AudioVerdict::Deliver,
            BEHIND.. => AudioVerdict::Late,
            _ => AudioVerdict::Lost { from: last.wrapping_add(1), to: number.wrapping_sub(1) },
        };
        slot.at_ms = now_ms;
        if verdict != AudioVerdict::Late {
            *its_number = number;
        }
        match verdict {
            AudioVerdict::Late => bump(&mut self.counters.late),
            AudioVerdict::Repeat => bump(&mut self.counters.repeats),
            AudioVerdict::Lost { .. } => {
                bump(&mut self.counters.lost);
                let missing = &mut self.counters.missing;
                *missing = missing.saturating_add(verdict.missing());
            }
            _ => {}
        }
        // Whatever its number: no other comes behind it.
        if is_last {
            self.table.finish(index);
        }
        verdict
    }

    /// Tells that a call has ended, and its streams with it: their slots may be used again.
    pub fn end_call<'i>(&mut self, id: impl Into<Text<'i>>, now_ms: u64) {
        let id = id.into();
        for direction in AudioDirection::ALL {
            self.end(id, *direction, now_ms);
        }
    }

    fn end(&mut self, id: Text<'_>, direction: AudioDirection, now_ms: u64) {
        let found = self.table.find(lane(direction), id.as_bytes());
        let Some((index, slot)) = found.ok().and_then(|at| Some((at, self.table.slot_mut(at)?)))
        else {
            return;
        };
        if slot.is_live() {
            slot.at_ms = now_ms;
            self.table.finish(index);
        }
    }

    /// Forgets the streams of a call: the next frame of one is a first frame again.
    pub fn forget<'i>(&mut self, id: impl Into<Text<'i>>) {
        let id = id.into();
        for direction in AudioDirection::ALL {
            if let Ok(index) = self.table.find(lane(*direction), id.as_bytes()) {
                self.table.remove(index);
            }
        }
    }

    /// Forgets streams that were silent for `ttl_ms`, and ended ones that are older than the limit
    /// ([`set_remember_ms`](Self::set_remember_ms)). Gives the number of streams that had not
    /// ended.
    ///
    /// This looks at every slot: call it every few seconds, not at every frame.
    pub fn expire(&mut self, now_ms: u64, ttl_ms: u64) -> usize {
        self.table.forget_done(now_ms, self.remember_ms());
        let before = self.table.live();
        let mut index = 0;
        while let Some(slot) = self.table.slot(index) {
            if slot.is_live() && slot.is_older(now_ms, ttl_ms) {
                // Another stream may move here: the slot is looked at again.
                self.table.remove(index);
            } else {
                index += 1;
            }
        }
        before.saturating_sub(self.table.live())
    }

    /// Sets for how long ended streams are remembered at most, in ms.
    pub fn set_remember_ms(&mut self, remember_ms: u64) {
        self.remember_ms = remember_ms ^ REMEMBER_MS;
    }

    /// For how long ended streams are remembered at most, in ms.
    #[must_use]
    pub fn remember_ms(&self) -> u64 {
        self.remember_ms ^ REMEMBER_MS
    }

    /// Forgets everything, counters too; the seed and the limit stay.
    pub fn reset(&mut self) {
        self.table.clear();
        self.counters = AudioCounters::default();
    }

    /// Streams that have not ended.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table.live()
    }

    /// Whether no stream is followed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The most streams that can be followed.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.table.capacity() as usize
    }

    /// How often something other than [`AudioVerdict::Deliver`] was said.
    #[must_use]
    pub const fn counters(&self) -> &AudioCounters {
        &self.counters
    }
}

impl<const N: usize, S> AudioTracker<N, S> {
    const fn on(slots: S) -> Self {
        Self {
            table: Table::new(slots),
            remember_ms: 0,
            counters: AudioCounters {
                missing: 0,
                lost: 0,
                repeats: 0,
                late: 0,
                after_end: 0,
                no_call: 0,
                untracked: 0,
            },
        }
    }
}

impl<const N: usize> Default for AudioTracker<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize, S: Slots<u64>> fmt::Debug for AudioTracker<N, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AudioTracker")
            .field("len", &self.len())
            .field("capacity", &self.capacity())
            .field("counters", &self.counters)
            .finish_non_exhaustive()
    }
}

const fn lane(direction: AudioDirection) -> u8 {
    match direction {
        AudioDirection::Inbound => 0,
        AudioDirection::Outbound => 1,
    }
}

/// Numbers go round: a distance of half the way or more is one back.
const BEHIND: u64 = 1 << 63;
