//! What JavaScript calls. All arguments are numbers: bytes go through the input, and come back
//! through the area and the output, whose places stand at [`results`].

use core::cell::{RefCell, RefMut};

use callevents::q850::Cause;

use crate::host;
use crate::state::State;

/// The one state of the module.
struct Global(RefCell<Option<State>>);

// SAFETY: the module is built without threads, so that only one call is in it at any time.
#[allow(unsafe_code, reason = "JavaScript's calls have no place to hand the state in")]
unsafe impl Sync for Global {}

static STATE: Global = Global(RefCell::new(None));

/// Gives the state to a call. A trap, as for a stack that is full or memory that cannot grow, leaves
/// a call midway and the state as it was: it stays taken, and no later call is answered.
fn with<T>(call: impl FnOnce(&mut State) -> T) -> T {
    let mut state = begin();
    let answer = call(&mut state);
    end(state);
    answer
}

/// Takes the state. As [`end`], it is there once, not in each export.
#[inline(never)]
fn begin() -> RefMut<'static, State> {
    let Ok(state) = STATE.0.try_borrow_mut() else { host::broken() };
    RefMut::map(state, |state| state.get_or_insert_with(State::default))
}

/// Gives the state back.
#[inline(never)]
fn end(mut state: RefMut<'static, State>) {
    tell(&mut state);
}

/// Where JavaScript finds a call's results: the places and lengths of the slots, the text, the
/// bytes, the entries and the output; the length of the message whose texts stand in front of the
/// text, and where the input begins; the place and length of the text that is not ASCII; how much
/// input there is room for.
fn tell(state: &mut State) {
    let (area, entries) = (&state.area, &state.entries);
    state.results = [
        address(area.slots.all.as_ptr()),
        length(area.slots.len),
        address(area.text.all.as_ptr()),
        length(area.text.len),
        address(area.bytes.as_ptr()),
        length(area.bytes.len()),
        address(entries.rows.as_ptr()),
        length(entries.rows.len() / 2),
        address(state.output.as_ptr()),
        length(state.output.len()),
        area.lent().map_or(NOTHING_LENT, length),
        address(state.input.as_ptr()),
        address(area.wide.as_ptr()),
        length(area.wide.len()),
        length(state.input.len()),
    ];
}

/// Exports functions by their own names.
macro_rules! exports {
    ($($(#[doc = $doc:literal])+ fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? $body:block)+) => {$(
        $(#[doc = $doc])+
        #[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
        #[allow(unsafe_code, reason = "an export must have its own name")]
        pub extern "C" fn $name($($argument: $type),*) $(-> $result)? $body
    )+};
}

exports! {
    /// Makes room for `len` bytes of input and gives its place.
    fn input(len: u32) -> u32 {
        with(|state| {
            state.make_room(len as usize);
            address(state.input.as_ptr())
        })
    }

    /// Where every call leaves the places of its results: always in the same place.
    fn results() -> u32 {
        with(|state| address(state.results.as_ptr()))
    }

    /// A decoder of frames.
    fn new_frames(limit: u32, flags: u32) -> u32 {
        with(|state| state.new_frames(limit, flags))
    }

    /// A parser of event streams.
    fn new_sse(limit: u32, flags: u32) -> u32 {
        with(|state| state.new_sse(limit, flags))
    }

    /// A tracker of calls (of the system 0 to 3), of audio (4), or of voicetyped's changes of state (5).
    /// One of voicetyped's calls recognises so many events when they come again.
    fn new_tracker(system: u32, capacity: u32, repeats: u32, seed_low: u32, seed_high: u32) -> u32 {
        let seed = u64::from(seed_low) | u64::from(seed_high) << 32;
        with(|state| state.new_tracker(system, capacity, repeats, seed))
    }

    /// Frees what a handle stands for. (`free` is a name of C's.)
    fn release(handle: u32) {
        with(|state| state.free(handle));
    }

    /// Feeds a decoder with `len` bytes of input.
    fn push(handle: u32, len: u32) {
        with(|state| state.push(handle, len as usize, false));
    }

    /// Ends a decoder's stream.
    fn finish(handle: u32) {
        with(|state| state.push(handle, 0, true));
    }

    /// Makes a decoder or tracker as new.
    fn reset(handle: u32) {
        with(|state| state.reset(handle));
    }

    /// Where a decoder's stream goes on.
    fn offset(handle: u32) -> f64 {
        with(|state| state.offset(handle) as f64)
    }

    /// Puts an event stream's last event id and reconnection time into the area.
    fn resume(handle: u32) {
        with(|state| state.resume(handle));
    }

    /// Sets an event stream's last event id. Whether it can be one.
    fn set_last_id(handle: u32, len: u32) -> u32 {
        with(|state| u32::from(state.set_last_id(handle, len as usize)))
    }

    /// Reads one JSON message. Its record's place; negative if it could not be read, and the fault is
    /// the only record.
    fn parse(what: u32, len: u32, more: u32) -> i32 {
        with(|state| place(state.parse(what, len as usize, more as usize)))
    }

    /// The same into an area of its own, which stands until the next such call.
    fn view(what: u32, len: u32, more: u32) -> i32 {
        with(|state| place(state.view(what, len as usize, more as usize)))
    }

    /// Builds one JSON message. Whether it could be built.
    fn build(what: u32, len: u32, more: u32) -> u32 {
        with(|state| u32::from(state.build(what, len as usize, more as usize)))
    }

    /// Reads a body of the gateway, and answers as `parse` does.
    fn parse_gateway(id: u32, method_id: u32, format: u32, len: u32) -> i32 {
        with(|state| place(state.parse_gateway(id, method_id, format, len as usize)))
    }

    /// Builds a message of the gateway. The code of what is wrong, or 0.
    fn build_gateway(id: u32, format: u32, framing: u32, len: u32) -> u32 {
        with(|state| state.build_gateway(id, format, framing, len as usize))
    }

    /// Asks a tracker for something; one of audio may be given the tracker of the calls.
    fn track(handle: u32, action: u32, now_ms: f64, len: u32, calls: u32) -> u32 {
        with(|state| state.track(handle, action, now_ms, len as usize, calls))
    }

    /// Puts what a message says in the words of all systems into the area. Whether it says such.
    fn update(system: u32, len: u32) -> u32 {
        with(|state| u32::from(state.update(system, len as usize)))
    }

    /// What is known of a Q.850 cause: its class (from 1), whether a call is worth another try, and
    /// the SIP status in the upper half; 0 for what is no cause.
    fn cause(number: i32) -> u32 {
        let Some(cause) = Cause::from_number(number) else { return 0 };
        let class = cause.class().map_or(0, |class| class as u32 + 1);
        let sip = u32::from(cause.to_sip_status().unwrap_or_default());
        class | u32::from(cause.is_retryable()) << 8 | sip << 16
    }

    /// The Q.850 cause of a SIP status, or 0.
    fn cause_of_sip(status: u32) -> u32 {
        let status = u16::try_from(status).unwrap_or_default();
        Cause::from_sip_status(status).map_or(0, |cause| cause.0.into())
    }
}

/// A place in the module's memory; on other machines, where nothing asks for it, some number.
#[allow(clippy::cast_possible_truncation, reason = "the module's memory is 32 bits wide")]
fn address<T>(place: *const T) -> u32 {
    place as usize as u32
}

/// A record's place, or that there is none.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a slot takes eight bytes of a memory that is 32 bits wide"
)]
fn place(record: Option<usize>) -> i32 {
    record.map_or(-1, |at| at as i32)
}

/// No message was lent.
const NOTHING_LENT: u32 = u32::MAX;

fn length(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
