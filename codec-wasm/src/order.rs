//! The order of events, and what they say in the words of all systems.
//!
//! JavaScript's events are plain objects: of each, the few fields that count are handed over, and
//! become the core's own type again.

use alloc::boxed::Box;
use alloc::vec::Vec;

use callevents::bindings::{self, Brief, News, What};
use callevents::gateway::{CallEvent, EventType, GatewayOrder};
use callevents::jambonz::{CallStatus, JambonzOrder, Leg};
use callevents::json::{JsonStr, Raw};
use callevents::order::{
    AudioDirection, AudioSlot, AudioVerdict, Call, Counters, Event as _, EventId, State,
};
use callevents::rtpbridge::{FinishReason, Method, RtpbridgeOrder};
use callevents::voicetyped::{CallTerminated, RepeatFilter, RepeatSlot, VoicetypedOrder};
use callevents::{AudioTracker, CallTracker, CallUpdate, Text, Verdict};

use crate::area::Area;
use crate::state::{Entries, Kind};

/// Texts that JavaScript has written one after the other, each behind its length.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    rest: &'a [u8],
}

/// The length of a text that is not there.
const NOTHING: u32 = u32::MAX;

impl<'a> Fields<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn next(&mut self) -> Option<&'a str> {
        let (len, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        let len = u32::from_le_bytes(*len);
        if len == NOTHING {
            return None;
        }
        let (text, rest) = rest.split_at_checked(usize::try_from(len).ok()?)?;
        self.rest = rest;
        core::str::from_utf8(text).ok()
    }

    /// The next text as an integer: whether it is negative, and its magnitude.
    #[inline(never)]
    fn integer(&mut self) -> Option<(bool, u64)> {
        let text = self.next()?.as_bytes();
        let digits = text.strip_prefix(b"-").unwrap_or(text);
        if digits.is_empty() {
            return None;
        }
        let mut magnitude = 0_u64;
        for digit in digits {
            let digit = digit.wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            magnitude = magnitude.checked_mul(10)?.checked_add(digit.into())?;
        }
        Some((digits.len() < text.len(), magnitude))
    }

    fn unsigned(&mut self) -> Option<u64> {
        let (is_negative, magnitude) = self.integer()?;
        (!is_negative).then_some(magnitude)
    }

    fn signed(&mut self) -> Option<i64> {
        let (is_negative, magnitude) = self.integer()?;
        if is_negative {
            0_i64.checked_sub_unsigned(magnitude)
        } else {
            i64::try_from(magnitude).ok()
        }
    }

    fn int32(&mut self) -> Option<i32> {
        i32::try_from(self.signed()?).ok()
    }

    /// The next text, or an empty one.
    fn text(&mut self) -> JsonStr<'a> {
        self.next().unwrap_or_default().into()
    }

    fn has_more(&self) -> bool {
        !self.rest.is_empty()
    }
}

type Calls<R> = CallTracker<R, 0, Box<[CallSlot]>>;

/// Calls stand in slots as audio has them, so that both have the same table.
#[cfg(callevents_small)]
type CallSlot = AudioSlot;
#[cfg(not(callevents_small))]
type CallSlot = callevents::order::Slot;

/// So many empty slots; `None` if there is no memory for them.
pub(crate) fn slots<T: Copy>(empty: T, count: u32) -> Option<Box<[T]>> {
    let count = usize::try_from(count).ok()?;
    let mut slots = Vec::new();
    slots.try_reserve_exact(count).ok()?;
    slots.resize(count, empty);
    Some(slots.into_boxed_slice())
}

/// A tracker of one system's calls.
pub(crate) struct Tracker {
    calls: Of,
    /// Those of voicetyped's events that are recognised when they come again.
    repeats: RepeatFilter<0, Box<[RepeatSlot]>>,
}

/// The calls, by whose rules they are judged. They lie alike in memory, so that what is asked of
/// them is mostly the same code for all.
enum Of {
    Gateway(Calls<GatewayOrder>),
    Jambonz(Calls<JambonzOrder>),
    Rtpbridge(Calls<RtpbridgeOrder>),
    Voicetyped(Calls<VoicetypedOrder>),
}

/// What a tracker is asked for: the numbers that JavaScript knows.
mod action {
    pub(super) const OBSERVE: u32 = 0;
    pub(super) const GAP: u32 = 1;
    pub(super) const LOSS: u32 = 2;
    pub(super) const RESUME: u32 = 3;
    pub(super) const SESSION: u32 = 4;
    pub(super) const RESULT: u32 = 5;
    pub(super) const ACTIVE: u32 = 6;
    pub(super) const UNCERTAIN: u32 = 7;
    pub(super) const GET: u32 = 8;
    pub(super) const ADOPT: u32 = 9;
    pub(super) const RESOLVE: u32 = 10;
    pub(super) const FORGET: u32 = 11;
    pub(super) const EXPIRE: u32 = 12;
    pub(super) const COUNTERS: u32 = 13;
    pub(super) const REMEMBER: u32 = 14;
    pub(super) const END_CALL: u32 = 15;
    pub(super) const MARK: u32 = 16;
}

/// An event that a tracker has no opinion on.
const NO_VERDICT: u32 = 0xFF;

/// An event of no rules: it is ignored.
const NO_EVENT: EventId = EventId(u8::MAX);

macro_rules! each {
    ($of:expr, $calls:ident => $with:expr) => {
        match $of {
            Of::Gateway($calls) => $with,
            Of::Jambonz($calls) => $with,
            Of::Rtpbridge($calls) => $with,
            Of::Voicetyped($calls) => $with,
        }
    };
}

impl Tracker {
    /// A tracker of `capacity` calls, which recognises so many of voicetyped's events when they come
    /// again; `None` if there is no memory for them.
    pub(crate) fn new(system: u32, capacity: u32, repeats: u32, seed: u64) -> Option<Self> {
        let is_voicetyped = system > 2;
        let repeats = slots(RepeatSlot::EMPTY, if is_voicetyped { repeats } else { 0 })?;
        let repeats = RepeatFilter::on_empty(repeats, seed);
        let calls: Calls<GatewayOrder> =
            CallTracker::on_empty(slots(CallSlot::EMPTY, capacity)?, seed);
        let calls = match system {
            0 => Of::Gateway(calls),
            1 => Of::Jambonz(calls.by_rules()),
            2 => Of::Rtpbridge(calls.by_rules()),
            _ => Of::Voicetyped(calls.by_rules()),
        };
        Some(Self { calls, repeats })
    }

    pub(crate) fn reset(&mut self) {
        each!(&mut self.calls, calls => calls.reset());
        self.repeats.reset();
    }

    /// Does what is asked for, and gives a verdict, or how many records it has put.
    pub(crate) fn act(
        &mut self,
        action: u32,
        now_ms: u64,
        mut fields: Fields<'_>,
        area: &mut Area,
        entries: &mut Entries,
    ) -> u32 {
        match (action, &mut self.calls) {
            (action::OBSERVE, _) => return self.observe(fields, now_ms),
            (action::SESSION, Of::Jambonz(calls)) => session(calls, fields, now_ms),
            (action::RESULT, Of::Rtpbridge(calls)) => result(calls, fields, now_ms),
            (action::RESUME, Of::Gateway(calls)) => calls.on_resume(now_ms),
            (action::SESSION | action::RESULT | action::RESUME, _) => {}
            (action::GAP, of) => each!(of, calls => calls.announce_gap()),
            (action::LOSS, of) => each!(of, calls => calls.announce_loss()),
            (action::COUNTERS, of) => {
                each!(of, calls => put_counters(area, calls.counters(), calls.len()));
            }
            (action::REMEMBER, of) => each!(of, calls => calls.set_remember_ms(now_ms)),
            (action::ACTIVE | action::UNCERTAIN, of) => {
                let mut place = 0;
                while let Some(call) = each!(&*of, calls => calls.next_active(&mut place)) {
                    if action == action::ACTIVE || call.is_uncertain {
                        put_call(area, entries, &call);
                    }
                }
            }
            (action::EXPIRE, of) => {
                let ttl_ms = fields.unsigned().unwrap_or(u64::MAX);
                let mut place = 0;
                while let Some(call) =
                    each!(of, calls => calls.next_expired(&mut place, now_ms, ttl_ms))
                {
                    put_call(area, entries, &call);
                }
            }
            (_, of) => {
                let id = Text::new(fields.next().unwrap_or_default());
                let is_done = match action {
                    action::GET => {
                        if let Some(call) = each!(&*of, calls => calls.get(id)) {
                            put_call(area, entries, &call);
                        }
                        return entries.count();
                    }
                    action::ADOPT => {
                        let state = fields.unsigned().and_then(|state| u8::try_from(state).ok());
                        let state = State(state.unwrap_or_default());
                        each!(of, calls => calls.adopt(id, state, now_ms))
                    }
                    action::RESOLVE => each!(of, calls => calls.resolve(id, now_ms)),
                    action::MARK => each!(of, calls => calls.mark_uncertain(id)),
                    action::FORGET => each!(of, calls => calls.forget(id)),
                    _ => false,
                };
                return is_done.into();
            }
        }
        entries.count()
    }

    fn observe(&mut self, mut fields: Fields<'_>, now_ms: u64) -> u32 {
        let (id, event) = match &mut self.calls {
            Of::Gateway(_) => {
                let event_type = EventType(fields.int32().unwrap_or(i32::MIN));
                let id = fields.next();
                (id, GatewayOrder::event_of(event_type))
            }
            Of::Jambonz(_) => {
                let mut id = fields;
                (id.next(), call_info(&mut fields).event())
            }
            Of::Rtpbridge(calls) => {
                let verdict = bindings::follow_news(calls, &news(&mut fields), now_ms);
                return verdict.map_or(NO_VERDICT, verdict_code);
            }
            Of::Voicetyped(calls) => {
                let event_type = match fields.next().unwrap_or_default() {
                    "error_event" => "error",
                    kind => kind,
                };
                let (id, event_id) = (fields.next(), fields.next());
                let session_id = id.unwrap_or_default().into();
                if self.repeats.is_repeat_of(session_id, event_id.map(Into::into)) {
                    return verdict_code(calls.judge_repeat(session_id, now_ms));
                }
                (id, VoicetypedOrder::event_of(event_type.into()))
            }
        };
        let (id, event) = (Text::new(id.unwrap_or_default()), event.unwrap_or(NO_EVENT));
        verdict_code(each!(&mut self.calls, calls => calls.step(id, event, now_ms)))
    }
}

/// A verdict: its place among the names, and in the next bytes the states and the event.
fn verdict_code(verdict: Verdict) -> u32 {
    let number = match verdict {
        Verdict::Deliver { .. } => 0,
        Verdict::AfterGap { .. } => 1,
        Verdict::Replay => 2,
        Verdict::Violation { .. } => 3,
        Verdict::Ignore => 4,
        _ => 5,
    };
    match verdict {
        Verdict::Deliver { from, to } | Verdict::AfterGap { from, to } => {
            number | u32::from(from.0) << 8 | u32::from(to.0) << 16
        }
        Verdict::Violation { from, event: EventId(event) } => {
            number | u32::from(from.0) << 8 | u32::from(event) << 24
        }
        _ => number,
    }
}

fn put_call(area: &mut Area, entries: &mut Entries, call: &Call<'_>) {
    let at = area.record(0, 4);
    area.text(at + 1, call.id.as_bytes());
    area.double(at + 2, f64::from(call.state.0));
    area.double(at + 3, call.last_seen_ms as f64);
    area.put(at + 4, u64::from(call.is_uncertain));
    entries.put(Kind::Gateway, at, 0);
}

fn put_counters(area: &mut Area, counters: &Counters, len: usize) {
    let at = area.record(0, 7);
    let all = [
        counters.after_gaps,
        counters.replays,
        counters.violations,
        counters.ignored,
        counters.untracked,
        counters.expired,
        len as u64,
    ];
    for (index, count) in all.into_iter().enumerate() {
        area.double(at + 1 + index, count as f64);
    }
}

fn call_info<'a>(fields: &mut Fields<'a>) -> Brief<'a> {
    let call_sid = fields.text();
    let status = fields.next().map(|status| CallStatus::from(JsonStr::from(status)));
    let direction = fields.next();
    let has_parent = fields.next().is_some();
    let leg = match direction {
        Some("inbound") => Some(Leg::Inbound),
        Some("outbound") if has_parent => Some(Leg::Dialled),
        Some("outbound") => Some(Leg::Rest),
        _ => None,
    };
    let sip_status = fields.unsigned().and_then(|status| u16::try_from(status).ok());
    let headers = fields.next().and_then(|headers| Raw::new(headers.as_bytes()).ok());
    Brief { call_sid, status, leg, sip_status, headers }
}

fn session(calls: &mut Calls<JambonzOrder>, mut fields: Fields<'_>, now_ms: u64) {
    let is_gap = match fields.next() {
        Some("session_reconnect") => true,
        Some("session_adulting") => false,
        _ => return,
    };
    bindings::take_up(calls, &call_info(&mut fields), is_gap, now_ms);
}

/// rtpbridge's events: of an endpoint's state, of an endpoint, of a loss, of a session's end.
const EVENTS: [&str; 16] = [
    "endpoint.state_changed",
    "endpoint.file.finished",
    "endpoint.tone.finished",
    "endpoint.transferred_out",
    "endpoint.transferred_in",
    "dtmf",
    "vad.silence",
    "vad.speech_started",
    "vad.error",
    "endpoint.media_timeout",
    "endpoint.rtcp_bye",
    "events.dropped",
    "error",
    "session.orphaned",
    "session.idle_timeout",
    "session.empty_timeout",
];

/// The place of a name in a list; behind its end, if it is not in it.
#[inline(never)]
fn place(names: &[&str], name: &str) -> usize {
    names.iter().position(|known| *known == name).unwrap_or(names.len())
}

/// What an event of rtpbridge tells of its endpoint.
#[inline(never)]
fn news<'a>(fields: &mut Fields<'a>) -> News<'a> {
    let name = fields.next().unwrap_or_default();
    let endpoint_id = fields.text();
    let (old, new) = (fields.text(), fields.text());
    let (reason, state) = (fields.text(), fields.text());
    let what = match place(&EVENTS, name) {
        0 => What::Changed { old: old.into(), new: new.into() },
        1 => What::Finished(reason.into()),
        2 => What::Finished(FinishReason::Completed),
        3 => What::Out,
        4 => What::In(state.into()),
        5..=10 => What::Other,
        11..=13 => return News::Loss,
        14..=15 => return News::AllGone,
        _ => return News::Nothing,
    };
    News::Of(endpoint_id, what)
}

/// rtpbridge's methods whose results tell of endpoints: of all that are there, of those that are
/// there no more, and of those that are new.
const METHODS: [&str; 11] = [
    "session.info",
    "session.create",
    "session.destroy",
    "session.attach",
    "endpoint.remove",
    "endpoint.transfer",
    "endpoint.create_offer",
    "endpoint.create_tone",
    "session.bridge",
    "endpoint.create_from_offer",
    "endpoint.create_with_file",
];

/// Takes note of a result: its method, and endpoints with their states.
fn result(calls: &mut Calls<RtpbridgeOrder>, mut fields: Fields<'_>, now_ms: u64) {
    let method = fields.next().unwrap_or_default();
    let mut endpoints =
        core::iter::from_fn(|| fields.has_more().then(|| (fields.text(), fields.text().into())));
    let made = match place(&METHODS, method) {
        0 => return calls.on_endpoints(endpoints, now_ms),
        1..=2 => return calls.on_endpoints([], now_ms),
        3 => return calls.announce_loss(),
        4 => {
            if let Some((id, _)) = endpoints.next() {
                calls.on_removed(id, now_ms);
            }
            return;
        }
        5 => Method::EndpointTransfer,
        6 => Method::EndpointCreateOffer,
        7 => Method::EndpointCreateTone,
        8 => Method::SessionBridge,
        9 => Method::EndpointCreateFromOffer,
        10 => Method::EndpointCreateWithFile,
        _ => return,
    };
    if let Some((id, _)) = endpoints.next() {
        calls.on_endpoint(made, id, now_ms);
    }
}

/// What an event of voicetyped says that begins or ends a call; `None` for any other.
fn voice_update<'a>(fields: &mut Fields<'a>) -> Option<CallUpdate<'a>> {
    let kind = fields.next()?;
    let session_id = fields.text();
    fields.next();
    let timestamp = fields.text();
    let reason = fields.next().map(|reason| JsonStr::from(reason).into());
    let end = match kind {
        "call_started" => None,
        "call_terminated" => {
            Some(CallTerminated { reason, ..CallTerminated::default() }.end_reason())
        }
        _ => return None,
    };
    Some(bindings::voicetyped_update(session_id, timestamp, end))
}

/// What a message of a system says in the words of all: a record of the phase, the time, and of an
/// end its class, cause and SIP status. `false` if it says nothing of the kind.
pub(crate) fn update(system: u32, mut fields: Fields<'_>, area: &mut Area) -> bool {
    let update = match system {
        0 => CallEvent {
            event_type: EventType(fields.int32().unwrap_or(i32::MIN)),
            call_sid: fields.next().unwrap_or_default().into(),
            status: fields.next().unwrap_or_default().into(),
            q850_cause: fields.int32().unwrap_or_default(),
            timestamp_ms: fields.signed().unwrap_or_default(),
            ..CallEvent::default()
        }
        .update(),
        1 => call_update(&mut fields),
        2 => news(&mut fields).update(),
        _ => voice_update(&mut fields),
    };
    update.map(|update| put_update(area, &update)).is_some()
}

/// What a message of jambonz says.
fn call_update<'a>(fields: &mut Fields<'a>) -> Option<CallUpdate<'a>> {
    let kind = fields.next();
    let call_sid = { *fields }.next();
    let call = call_info(fields);
    let (event, flag, error) = (fields.next(), fields.next(), fields.next());
    match kind {
        // A new session tells its leg's status, too. Of a status that has an error, that is all
        // that is new.
        Some("call_status" | "session_new") if error.is_none() => call.update(),
        // Only the hook of a re-INVITE has the flag.
        Some("verb_hook") => {
            flag.and_then(|_| bindings::jambonz_hold(event?.into(), call_sid?.into()))
        }
        _ => None,
    }
}

fn put_update(area: &mut Area, update: &CallUpdate<'_>) {
    let at = area.record(0, 6);
    area.double(at + 1, f64::from(update.phase as u32));
    if let Some(at_ms) = update.at_ms {
        area.signed(at + 2, at_ms);
    }
    if let Some(end) = update.end {
        area.double(at + 3, f64::from(end.class as u32));
        if let Some(cause) = end.q850 {
            area.double(at + 4, f64::from(cause.0));
        }
        if let Some(sip) = end.sip {
            area.double(at + 5, f64::from(sip));
        }
        area.put(at + 6, u64::from(end.is_retryable()));
    }
}

/// A tracker of audio.
pub(crate) struct Audio {
    streams: AudioTracker<0, Box<[AudioSlot]>>,
}

impl Audio {
    pub(crate) fn new(capacity: u32, seed: u64) -> Option<Self> {
        let slots = slots(AudioSlot::EMPTY, capacity)?;
        Some(Self { streams: AudioTracker::on_empty(slots, seed) })
    }

    pub(crate) fn reset(&mut self) {
        self.streams.reset();
    }

    /// Does what is asked for, and gives the place of a verdict among the names.
    pub(crate) fn act(
        &mut self,
        action: u32,
        now_ms: u64,
        mut fields: Fields<'_>,
        calls: Option<&Tracker>,
        area: &mut Area,
    ) -> u32 {
        let ttl_ms = { fields }.unsigned();
        let id = fields.next().unwrap_or_default();
        match action {
            action::OBSERVE => {}
            action::END_CALL => {
                self.streams.end_call(id, now_ms);
                return 0;
            }
            action::FORGET => {
                self.streams.forget(id);
                return 0;
            }
            action::EXPIRE => {
                let expired = self.streams.expire(now_ms, ttl_ms.unwrap_or(u64::MAX));
                return u32::try_from(expired).unwrap_or(u32::MAX);
            }
            action::REMEMBER => {
                self.streams.set_remember_ms(now_ms);
                return 0;
            }
            _ => return NO_VERDICT,
        }
        let number = fields.unsigned().unwrap_or_default();
        let is_outbound = fields.next().is_some();
        let direction =
            if is_outbound { AudioDirection::Outbound } else { AudioDirection::Inbound };
        let is_last = fields.next().is_some();
        let (streams, id) = (&mut self.streams, Text::new(id));
        let verdict = match calls {
            Some(Tracker { calls, .. }) => each!(calls, calls => {
                streams.step_in(calls, id, direction, number, is_last, now_ms)
            }),
            None => streams.step(id, direction, number, is_last, now_ms),
        };
        if let AudioVerdict::Lost { from, to } = verdict {
            let at = area.record(0, 2);
            area.unsigned(at + 1, from);
            area.unsigned(at + 2, to);
        }
        audio_code(&verdict)
    }
}

/// The place of a verdict among the names.
fn audio_code(verdict: &AudioVerdict) -> u32 {
    match verdict {
        AudioVerdict::Deliver => 0,
        AudioVerdict::Lost { .. } => 1,
        AudioVerdict::Repeat => 2,
        AudioVerdict::Late => 3,
        AudioVerdict::AfterEnd => 4,
        AudioVerdict::NoCall => 5,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use callevents::{EndClass, Phase};

    use super::*;

    fn place<T: PartialEq>(all: &[T], one: &T) -> u32 {
        u32::try_from(all.iter().position(|any| any == one).unwrap()).unwrap()
    }

    #[test]
    fn verdicts_are_told_by_their_places_among_the_names() {
        let (from, to, event) = (State(3), State(4), EventId(5));
        for verdict in [
            Verdict::Deliver { from, to },
            Verdict::AfterGap { from, to },
            Verdict::Replay,
            Verdict::Violation { from, event },
            Verdict::Ignore,
            Verdict::Untracked,
        ] {
            let code = verdict_code(verdict);
            assert_eq!(code & 0xFF, place(Verdict::NAMES, &verdict.name()), "{verdict:?}");
        }
        for verdict in [
            AudioVerdict::Deliver,
            AudioVerdict::Lost { from: 1, to: 2 },
            AudioVerdict::Repeat,
            AudioVerdict::Late,
            AudioVerdict::AfterEnd,
            AudioVerdict::NoCall,
            AudioVerdict::Untracked,
        ] {
            let name = verdict.name();
            assert_eq!(audio_code(&verdict), place(AudioVerdict::NAMES, &name), "{name}");
        }
    }

    #[test]
    fn phases_and_classes_are_told_by_their_places() {
        for phase in Phase::ALL {
            assert_eq!(*phase as u32, place(Phase::ALL, phase));
        }
        for class in EndClass::ALL {
            assert_eq!(*class as u32, place(EndClass::ALL, class));
        }
    }

    #[test]
    fn integers_are_read_as_the_standard_library_reads_them() {
        for text in [
            "0",
            "-0",
            "7",
            "-1",
            "",
            "-",
            "1.5",
            "1e3",
            " 1",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "18446744073709551616",
            "2147483648",
            "-2147483648",
        ] {
            let mut bytes = u32::try_from(text.len()).unwrap().to_le_bytes().to_vec();
            bytes.extend_from_slice(text.as_bytes());
            let fields = Fields::new(&bytes);
            let unsigned = text.parse::<u64>().ok();
            assert_eq!({ fields }.unsigned(), unsigned, "{text}");
            assert_eq!({ fields }.signed(), text.parse::<i64>().ok(), "{text}");
            assert_eq!({ fields }.int32(), text.parse::<i32>().ok(), "{text}");
        }
    }
}
