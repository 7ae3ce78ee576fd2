//! The places of calls in a tracker, and where trackers have them: in an array, a slice, a box.

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, collections::TryReserveError, vec::Vec};

use self::sealed::{Extra, Rows, Sealed};
use super::hash::Key;
use crate::Text;

/// The longest call id that is tracked, in bytes.
pub const MAX_CALL_ID: usize = 64;

/// Room for one call id that is not in one piece in its message.
pub type IdBuffer = [u8; MAX_CALL_ID];

/// The place of one call in a tracker. Its contents are the tracker's own.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Slot<X = ()> {
    pub(super) row: Row,
    pub(super) extra: X,
}

/// What all slots have, whatever they are for.
#[derive(Clone, Copy)]
#[repr(C)]
#[allow(unnameable_types, reason = "this is what seals the trait")]
pub struct Row {
    pub(super) hash: u32,
    /// How far the next slot of the chain is; 0 at its end.
    pub(super) step: u32,
    /// When the last event was taken, in ms of the application's clock.
    pub(super) at_ms: u64,
    /// The number of gaps that had been announced then.
    pub(super) gaps: u32,
    pub(super) state: u8,
    pub(super) flags: u8,
    /// 0 for a free slot.
    pub(super) len: u8,
    /// Tells apart what has the same id.
    pub(super) lane: u8,
    pub(super) id: IdBuffer,
    /// The neighbours in the list of free or finished slots, as distances (see [`Link`]).
    pub(super) before: Link,
    pub(super) after: Link,
}

/// A step in a list of slots: how far the neighbour is from the slot next door.
///
/// So zeros link every slot with the ones beside it.
#[derive(Clone, Copy)]
pub(super) struct Link(pub(super) u32);

impl Link {
    const ZERO: Self = Self(0);

    pub(super) const fn after(self, index: u32) -> u32 {
        index.wrapping_add(1).wrapping_add(self.0)
    }

    pub(super) const fn before(self, index: u32) -> u32 {
        index.wrapping_sub(1).wrapping_sub(self.0)
    }

    pub(super) const fn to_after(index: u32, neighbour: u32) -> Self {
        Self(neighbour.wrapping_sub(1).wrapping_sub(index))
    }

    pub(super) const fn to_before(index: u32, neighbour: u32) -> Self {
        Self(index.wrapping_sub(1).wrapping_sub(neighbour))
    }
}

impl<X: Extra> Slot<X> {
    /// A slot with nothing in it.
    pub const EMPTY: Self = Self { row: Row::EMPTY, extra: X::ZERO };
}

impl Row {
    const EMPTY: Self = Self {
        hash: 0,
        step: 0,
        at_ms: 0,
        gaps: 0,
        state: 0,
        flags: 0,
        len: 0,
        lane: 0,
        id: [0; MAX_CALL_ID],
        before: Link::ZERO,
        after: Link::ZERO,
    };

    /// The call's id.
    pub(super) fn id(&self) -> Text<'_> {
        Text::from_checked(self.id.get(..usize::from(self.len)).unwrap_or_default())
    }

    /// Whether the slot holds a call that is not finished.
    pub(super) fn is_live(&self) -> bool {
        self.len != 0 && self.flags & DONE == 0
    }

    /// Whether events of the call may have been lost, if some were for certain at the gap `lost_at`.
    pub(super) fn is_uncertain(&self, lost_at: u32) -> bool {
        self.is_live() && (self.flags & UNCERTAIN != 0 || self.gaps < lost_at)
    }

    /// Whether the last event was taken more than `limit_ms` ago.
    #[cfg_attr(callevents_small, inline(never))]
    pub(super) fn is_older(&self, now_ms: u64, limit_ms: u64) -> bool {
        now_ms.saturating_sub(self.at_ms) > limit_ms
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn holds<K: Key>(&self, hash: u32, lane: u8, key: K) -> bool {
        self.hash == hash
            && usize::from(self.len) == key.len()
            && self.lane == lane
            && key.begins(&self.id)
    }

    /// The next slot of the chain; `None` at its end.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn next(&self, index: u32) -> Option<u32> {
        if self.step == 0 { None } else { Some(index.wrapping_add(self.step)) }
    }
}

impl<X: Extra> Default for Slot<X> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<X> core::fmt::Debug for Slot<X> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Slot").finish_non_exhaustive()
    }
}

/// Slots for a tracker: an array, a caller's slice, or (feature `alloc`) a boxed slice.
///
/// This trait is sealed: trackers rely on its implementations.
pub trait Slots<X = ()>: Sealed<X> {}

pub(crate) mod sealed {
    use super::{Row, Slot};

    /// What a tracker keeps in a slot beside the call's state.
    #[allow(unnameable_types, reason = "this is what seals the trait")]
    pub trait Extra: Copy {
        /// The value of an empty slot.
        const ZERO: Self;
    }

    impl Extra for () {
        const ZERO: Self = ();
    }

    impl Extra for u64 {
        const ZERO: Self = 0;
    }

    #[allow(unnameable_types, reason = "this is what seals the trait")]
    pub trait Sealed<X>: Rows {
        fn slots(&self) -> &[Slot<X>];
        fn slots_mut(&mut self) -> &mut [Slot<X>];
    }

    /// Slots, without what differs between them.
    #[allow(unnameable_types, reason = "this is what seals the trait")]
    pub trait Rows {
        fn len(&self) -> usize;
        fn row(&self, index: usize) -> Option<&Row>;
        fn row_mut(&mut self, index: usize) -> Option<&mut Row>;
        /// Copies a whole slot into the place of another.
        fn copy(&mut self, from: usize, to: usize);
        /// Empties every slot.
        fn clear(&mut self);
    }
}

macro_rules! slots {
    ($($(#[$attribute:meta])* ($($generic:tt)*) $type:ty;)+) => {$(
        $(#[$attribute])*
        impl<X: Extra, $($generic)*> Slots<X> for $type {}

        $(#[$attribute])*
        impl<X: Extra, $($generic)*> Sealed<X> for $type {
            #[cfg_attr(not(callevents_small), inline(always))]
            fn slots(&self) -> &[Slot<X>] {
                self
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn slots_mut(&mut self) -> &mut [Slot<X>] {
                self
            }
        }

        $(#[$attribute])*
        impl<X: Extra, $($generic)*> Rows for $type {
            #[cfg_attr(not(callevents_small), inline(always))]
            fn len(&self) -> usize {
                self.slots().len()
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn row(&self, index: usize) -> Option<&Row> {
                self.slots().get(index).map(|slot| &slot.row)
            }

            #[cfg_attr(not(callevents_small), inline(always))]
            fn row_mut(&mut self, index: usize) -> Option<&mut Row> {
                self.slots_mut().get_mut(index).map(|slot| &mut slot.row)
            }

            fn copy(&mut self, from: usize, to: usize) {
                let Some(&slot) = self.slots().get(from) else { return };
                if let Some(place) = self.slots_mut().get_mut(to) {
                    *place = slot;
                }
            }

            fn clear(&mut self) {
                self.slots_mut().fill(Slot::EMPTY);
            }
        }
    )+};
}

slots! {
    (const N: usize) [Slot<X>; N];
    () &mut [Slot<X>];
    #[cfg(feature = "alloc")]
    () Box<[Slot<X>]>;
}

/// Calls in slots that have room for what a tracker of audio keeps, too: one table does for both
/// trackers then, where a few bytes more for each call cost less than a second one. Its calls are
/// walked by their places.
#[cfg(all(callevents_small, feature = "alloc"))]
impl Slots for Box<[Slot<u64>]> {}

#[cfg(all(callevents_small, feature = "alloc"))]
impl Sealed<()> for Box<[Slot<u64>]> {
    fn slots(&self) -> &[Slot] {
        &[]
    }

    fn slots_mut(&mut self) -> &mut [Slot] {
        &mut []
    }
}

/// The slots of a tracker of either kind. What is done to them is there once then, not for each
/// kind: for where size counts.
#[cfg(callevents_small)]
#[doc(hidden)]
pub enum AnySlots<'s> {
    Calls(&'s mut [Slot]),
    Audio(&'s mut [Slot<u64>]),
}

#[cfg(callevents_small)]
impl Slots for AnySlots<'_> {}

#[cfg(callevents_small)]
impl Sealed<()> for AnySlots<'_> {
    fn slots(&self) -> &[Slot] {
        if let Self::Calls(slots) = self { slots } else { &[] }
    }

    fn slots_mut(&mut self) -> &mut [Slot] {
        if let Self::Calls(slots) = self { slots } else { &mut [] }
    }
}

#[cfg(callevents_small)]
impl Slots<u64> for AnySlots<'_> {}

#[cfg(callevents_small)]
impl Sealed<u64> for AnySlots<'_> {
    fn slots(&self) -> &[Slot<u64>] {
        if let Self::Audio(slots) = self { slots } else { &[] }
    }

    fn slots_mut(&mut self) -> &mut [Slot<u64>] {
        if let Self::Audio(slots) = self { slots } else { &mut [] }
    }
}

/// Does the same with slots of either kind.
#[cfg(callevents_small)]
macro_rules! any {
    ($any:expr, $slots:ident => $do:expr) => {
        match $any {
            AnySlots::Calls($slots) => $do,
            AnySlots::Audio($slots) => $do,
        }
    };
}

#[cfg(callevents_small)]
impl Rows for AnySlots<'_> {
    fn len(&self) -> usize {
        any!(self, slots => slots.len())
    }

    #[inline(never)]
    fn row(&self, index: usize) -> Option<&Row> {
        any!(self, slots => slots.row(index))
    }

    #[inline(never)]
    fn row_mut(&mut self, index: usize) -> Option<&mut Row> {
        any!(self, slots => slots.row_mut(index))
    }

    fn copy(&mut self, from: usize, to: usize) {
        let row = self.row(from).copied();
        if let (Some(row), Some(place)) = (row, self.row_mut(to)) {
            *place = row;
        }
        let Self::Audio(slots) = self else { return };
        let extra = slots.get(from).map(|slot| slot.extra);
        if let (Some(extra), Some(place)) = (extra, slots.get_mut(to)) {
            place.extra = extra;
        }
    }

    fn clear(&mut self) {
        let mut index = 0;
        while let Some(row) = self.row_mut(index) {
            *row = Row::EMPTY;
            index += 1;
        }
    }
}

/// Empty slots; neither a huge `capacity` nor a lack of memory is a panic.
#[cfg(feature = "alloc")]
pub(super) fn boxed<X: Extra>(capacity: usize) -> Result<Box<[Slot<X>]>, TryReserveError> {
    let mut slots = Vec::new();
    slots.try_reserve_exact(capacity)?;
    slots.resize(capacity, Slot::EMPTY);
    Ok(slots.into_boxed_slice())
}

/// The call is finished (or given up): it stands in the list of those that give way.
pub(super) const DONE: u8 = 1;

/// Events of the call may have been lost.
pub(super) const UNCERTAIN: u8 = 2;

/// The call was given up: it may go on, so it stays in the table as long as its slot is not needed.
pub(super) const GIVEN_UP: u8 = 4;
