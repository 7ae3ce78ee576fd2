//! Numbers that stand for words of all systems.

use core_::gateway::GatewayOrder;
use core_::jambonz::JambonzOrder;
use core_::order::OrderRules;
use core_::rtpbridge::RtpbridgeOrder;
use core_::voicetyped::VoicetypedOrder;
use core_::{EndClass, Phase, Source};

use crate::view::callevents_str;

/// A system whose messages are read.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_system {
    /// The gateway (TeleQuick, ClutchCall), over QUIC frames.
    GATEWAY = 1,
    /// voicetyped, over Server-Sent Events.
    VOICETYPED = 2,
    /// The rtpbridge media server, over a WebSocket.
    RTPBRIDGE = 3,
    /// jambonz, over a WebSocket.
    JAMBONZ = 4,
}

/// Where a call is in its life, in the words of all systems.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_phase {
    /// It exists: it is being set up.
    CREATED = 1,
    /// The called party's telephone rings.
    RINGING = 2,
    /// It is not answered, but the called side already sends audio.
    EARLY_MEDIA = 3,
    /// The parties are connected.
    ANSWERED = 4,
    /// It is connected, and one party waits.
    HELD = 5,
    /// It goes on after a hold.
    RESUMED = 6,
    /// It is over.
    ENDED = 7,
}

/// Why a call ended, in a word.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_end_class {
    /// It has not ended.
    NONE = 0,
    /// A party hung up.
    NORMAL = 1,
    /// The called party was busy.
    BUSY = 2,
    /// The called party did not answer.
    NO_ANSWER = 3,
    /// The called party or the network refused the call.
    REJECTED = 4,
    /// The called number does not exist or cannot be reached.
    UNREACHABLE = 5,
    /// The caller gave up, or another telephone took the call.
    CANCELLED = 6,
    /// A time limit passed.
    TIMEOUT = 7,
    /// The call went on somewhere else.
    TRANSFERRED = 8,
    /// Something broke.
    FAILED = 9,
}

impl callevents_system {
    pub(crate) const fn of(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::GATEWAY,
            2 => Self::VOICETYPED,
            3 => Self::RTPBRIDGE,
            4 => Self::JAMBONZ,
            _ => return None,
        })
    }
}

/// The word with a number; `None` for a number that stands for none.
pub(crate) fn word<T: Copy>(all: &[T], number: u32) -> Option<T> {
    all.get((number as usize).wrapping_sub(1)).copied()
}

/// The name of a kind: the first name is that of the kind 1, and "unknown" that of what is none.
macro_rules! kind_name {
    ($kind:expr, $($name:literal),+ $(,)?) => {{
        #[cfg(not(callevents_small))]
        let name = $crate::names::word(&[$($name),+], $kind).unwrap_or("unknown").into();
        #[cfg(callevents_small)]
        let name = $crate::names::word_in(concat!("unknown", $(" ", $name),+), $kind);
        name
    }};
}

pub(crate) use kind_name;

/// The word at a place among words with spaces between them, the first where there is none: no
/// pointers and lengths, which take as much flash as the words themselves.
#[cfg(callevents_small)]
#[inline(never)]
pub(crate) fn word_in(all: &'static str, number: u32) -> callevents_str {
    let words = || all.as_bytes().split(|byte| *byte == b' ');
    callevents_str::new(words().nth(number as usize).or_else(|| words().next()).unwrap_or_default())
}

/// The name of a system (a `callevents_system`), as "gateway"; empty for what is none. The text is
/// the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_system_name(system: u32) -> callevents_str {
    word(Source::ALL, system).map_or("", Source::name).into()
}

/// The name of a phase (a `callevents_phase`) in snake case; empty for what is none. The text is
/// the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_phase_name(phase: u32) -> callevents_str {
    word(Phase::ALL, phase).map_or("", Phase::name).into()
}

/// The name of a reason (a `callevents_end_class`) in snake case; empty for what is none. The text
/// is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_end_class_name(class: u32) -> callevents_str {
    word(EndClass::ALL, class).map_or("", EndClass::name).into()
}

/// The name of a state in a system's rules, in snake case; empty for what is none. The text is the
/// library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_state_name(system: u32, state: u8) -> callevents_str {
    name(&STATES, system, state)
}

/// The name of an event in a system's rules, as on the wire; empty for what is none. The text is
/// the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_event_name(system: u32, event: u8) -> callevents_str {
    name(&EVENTS, system, event)
}

fn name(of_systems: &[&[&'static str]; 4], system: u32, row: u8) -> callevents_str {
    let names = of_systems.get(system.wrapping_sub(1) as usize);
    names.and_then(|names| names.get(usize::from(row))).copied().unwrap_or_default().into()
}

/// The names in rows of rules, by themselves: what else the rows tell takes no room then.
macro_rules! names {
    ($rows:expr) => {{
        const NAMES: [&str; $rows.len()] = {
            let mut names = [""; $rows.len()];
            let mut row = 0;
            while row < names.len() {
                names[row] = $rows[row].name;
                row += 1;
            }
            names
        };
        &NAMES
    }};
}

/// The states of each system, as the systems are numbered.
static STATES: [&[&str]; 4] = [
    names!(GatewayOrder::STATES),
    names!(VoicetypedOrder::STATES),
    names!(RtpbridgeOrder::STATES),
    names!(JambonzOrder::STATES),
];

/// The events of each system.
static EVENTS: [&[&str]; 4] = [
    names!(GatewayOrder::EVENTS),
    names!(VoicetypedOrder::EVENTS),
    names!(RtpbridgeOrder::EVENTS),
    names!(JambonzOrder::EVENTS),
];
