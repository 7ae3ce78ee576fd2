//! The order of events, and what they say in the words of all systems.
//!
//! JavaScript's events are plain objects: of each, the few fields that count are handed over, and
//! become the core's own type again.

use alloc::boxed::Box;
use alloc::vec::Vec;

use callevents::bindings;
use callevents::gateway::{CallEvent, EventType, GatewayOrder};
use callevents::jambonz::{CallInfo, JambonzOrder, StatusData};
use callevents::json::{JsonStr, Raw};
use callevents::order::{
    AudioDirection, AudioSlot, AudioVerdict, Call, Counters, EventId, OrderRules, Slot, State,
};
use callevents::rtpbridge::{
    Dtmf, EndpointFileFinished, EndpointStateChanged, EndpointToneFinished, EndpointTransferredIn,
    EndpointTransferredOut, Event, EventData, EventsDropped, Method, RtpbridgeOrder,
};
use callevents::voicetyped::{
    self, CallRoute, CallStarted, CallTerminated, RepeatFilter, RepeatSlot, VoicetypedOrder,
};
use callevents::{AudioTracker, CallTracker, CallUpdate, EndClass, Phase, Text, Verdict};

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

    fn number<T: core::str::FromStr>(&mut self) -> Option<T> {
        self.next()?.parse().ok()
    }

    fn has_more(&self) -> bool {
        !self.rest.is_empty()
    }
}

type Calls<R> = CallTracker<R, 0, Box<[Slot]>>;

/// A tracker of one system's calls.
pub(crate) enum Tracker {
    Gateway(Calls<GatewayOrder>),
    Jambonz(Calls<JambonzOrder>),
    Rtpbridge(Calls<RtpbridgeOrder>),
    Voicetyped(Calls<VoicetypedOrder>, RepeatFilter<0, Box<[RepeatSlot]>>),
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

macro_rules! each {
    ($self:ident, $calls:ident => $with:expr) => {
        match $self {
            Tracker::Gateway($calls) => $with,
            Tracker::Jambonz($calls) => $with,
            Tracker::Rtpbridge($calls) => $with,
            Tracker::Voicetyped($calls, _) => $with,
        }
    };
}

impl Tracker {
    /// A tracker of `capacity` calls, which recognises so many of voicetyped's events when they come
    /// again; `None` if there is no memory for them.
    pub(crate) fn new(system: u32, capacity: u32, repeats: u32, seed: u64) -> Option<Self> {
        let capacity = usize::try_from(capacity).ok()?;
        let repeats = usize::try_from(repeats).ok()?;
        Some(match system {
            0 => Self::Gateway(calls(capacity, seed)?),
            1 => Self::Jambonz(calls(capacity, seed)?),
            2 => Self::Rtpbridge(calls(capacity, seed)?),
            _ => {
                let repeats = RepeatFilter::with_capacity(repeats).ok()?.with_seed(seed);
                Self::Voicetyped(calls(capacity, seed)?, repeats)
            }
        })
    }

    pub(crate) fn reset(&mut self) {
        each!(self, calls => calls.reset());
        if let Self::Voicetyped(_, repeats) = self {
            repeats.reset();
        }
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
        match action {
            action::OBSERVE => return self.observe(fields, now_ms),
            action::GAP => each!(self, calls => calls.announce_gap()),
            action::LOSS => each!(self, calls => calls.announce_loss()),
            action::RESUME => {
                if let Self::Gateway(calls) = self {
                    calls.on_resume(now_ms);
                }
            }
            action::SESSION => {
                if let Self::Jambonz(calls) = self {
                    session(calls, fields, now_ms);
                }
            }
            action::RESULT => {
                if let Self::Rtpbridge(calls) = self {
                    result(calls, fields, now_ms);
                }
            }
            action::ACTIVE => {
                each!(self, calls => calls.active().for_each(|call| put_call(area, entries, &call)));
            }
            action::UNCERTAIN => {
                each!(self, calls => {
                    calls.uncertain().for_each(|call| put_call(area, entries, &call));
                });
            }
            action::GET => {
                let id = fields.next().unwrap_or_default();
                each!(self, calls => {
                    calls.get(id).iter().for_each(|call| put_call(area, entries, call));
                });
            }
            action::ADOPT => {
                let id = fields.next().unwrap_or_default();
                let state = State(fields.number().unwrap_or_default());
                return u32::from(each!(self, calls => calls.adopt(id, state, now_ms)));
            }
            action::RESOLVE => {
                let id = fields.next().unwrap_or_default();
                return u32::from(each!(self, calls => calls.resolve(id, now_ms)));
            }
            action::MARK => {
                let id = fields.next().unwrap_or_default();
                return u32::from(each!(self, calls => calls.mark_uncertain(id)));
            }
            action::FORGET => {
                let id = fields.next().unwrap_or_default();
                return u32::from(each!(self, calls => calls.forget(id)));
            }
            action::EXPIRE => {
                let ttl_ms = fields.number().unwrap_or(u64::MAX);
                each!(self, calls => {
                    calls.expire(now_ms, ttl_ms, |call| put_call(area, entries, &call));
                });
            }
            action::COUNTERS => {
                each!(self, calls => put_counters(area, calls.counters(), calls.len()));
            }
            action::REMEMBER => each!(self, calls => calls.set_remember_ms(now_ms)),
            _ => {}
        }
        u32::try_from(entries.rows.len() / 2).unwrap_or(u32::MAX)
    }

    fn observe(&mut self, mut fields: Fields<'_>, now_ms: u64) -> u32 {
        let verdict = match self {
            Self::Gateway(calls) => {
                let event_type = EventType(fields.number().unwrap_or(i32::MIN));
                let call_sid = fields.next().unwrap_or_default().into();
                let event = CallEvent { event_type, call_sid, ..CallEvent::default() };
                Some(calls.observe(&event, now_ms))
            }
            Self::Jambonz(calls) => {
                let call = call_info(&mut fields);
                Some(calls.observe(&StatusData { call, ..StatusData::default() }, now_ms))
            }
            Self::Rtpbridge(calls) => calls.follow(&endpoint_event(&mut fields), now_ms),
            Self::Voicetyped(calls, repeats) => Some(observe_voice(calls, repeats, fields, now_ms)),
        };
        verdict.map_or(NO_VERDICT, |verdict| verdict_code(&verdict))
    }
}

fn calls<R: OrderRules>(capacity: usize, seed: u64) -> Option<Calls<R>> {
    let calls: Calls<R> = CallTracker::with_capacity(capacity).ok()?;
    Some(calls.with_seed(seed))
}

/// A verdict: its place among the names, and in the next bytes the states and the event.
fn verdict_code(verdict: &Verdict) -> u32 {
    let number = Verdict::NAMES.iter().position(|name| *name == verdict.name());
    let number = number.and_then(|number| u32::try_from(number).ok()).unwrap_or(NO_VERDICT);
    match verdict {
        Verdict::Deliver { from, to } | Verdict::AfterGap { from, to } => {
            number | u32::from(from.0) << 8 | u32::from(to.0) << 16
        }
        Verdict::Violation { from, event: EventId(event) } => {
            number | u32::from(from.0) << 8 | u32::from(*event) << 24
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

fn call_info<'a>(fields: &mut Fields<'a>) -> CallInfo<'a> {
    CallInfo {
        call_sid: fields.next().map(Into::into),
        call_status: fields.next().map(Into::into),
        direction: fields.next().map(|direction| JsonStr::from(direction).into()),
        parent_call_sid: fields.next().map(Into::into),
        sip_status: fields.number(),
        headers: fields.next().and_then(|headers| Raw::new(headers.as_bytes()).ok()),
        ..CallInfo::default()
    }
}

fn session(calls: &mut Calls<JambonzOrder>, mut fields: Fields<'_>, now_ms: u64) {
    let is_gap = match fields.next() {
        Some("session_reconnect") => true,
        Some("session_adulting") => false,
        _ => return,
    };
    bindings::take_up(calls, &bindings::brief(&call_info(&mut fields)), is_gap, now_ms);
}

fn endpoint_event<'a>(fields: &mut Fields<'a>) -> Event<'a> {
    let name = fields.next().unwrap_or_default();
    let endpoint = fields.next();
    let endpoint_id = endpoint.unwrap_or_default().into();
    let (old_state, new_state) = (text(fields.next()), text(fields.next()));
    let (reason, state) = (text(fields.next()), text(fields.next()));
    let data = match name {
        "endpoint.state_changed" => EventData::EndpointStateChanged(EndpointStateChanged {
            endpoint_id,
            old_state: old_state.into(),
            new_state: new_state.into(),
            ..EndpointStateChanged::default()
        }),
        "endpoint.file.finished" => EventData::EndpointFileFinished(EndpointFileFinished {
            endpoint_id,
            reason: reason.into(),
            ..EndpointFileFinished::default()
        }),
        "endpoint.tone.finished" => EventData::EndpointToneFinished(EndpointToneFinished {
            endpoint_id,
            ..EndpointToneFinished::default()
        }),
        "endpoint.transferred_out" => EventData::EndpointTransferredOut(EndpointTransferredOut {
            endpoint_id,
            ..EndpointTransferredOut::default()
        }),
        "endpoint.transferred_in" => EventData::EndpointTransferredIn(EndpointTransferredIn {
            endpoint_id,
            state: state.into(),
            ..EndpointTransferredIn::default()
        }),
        "events.dropped"
        | "error"
        | "session.orphaned"
        | "session.idle_timeout"
        | "session.empty_timeout" => EventData::EventsDropped(EventsDropped::default()),
        "dtmf"
        | "vad.silence"
        | "vad.speech_started"
        | "endpoint.media_timeout"
        | "endpoint.rtcp_bye"
        | "vad.error" => EventData::Dtmf(Dtmf { endpoint_id, ..Dtmf::default() }),
        _ => EventData::Unknown { name: name.into(), data: Raw::default() },
    };
    Event::from(data)
}

/// Takes note of a result: its method, and endpoints with their states.
fn result(calls: &mut Calls<RtpbridgeOrder>, mut fields: Fields<'_>, now_ms: u64) {
    let method = fields.next().unwrap_or_default();
    let mut endpoints = Vec::new();
    while fields.has_more() {
        endpoints.push((text(fields.next()), text(fields.next())));
    }
    let made = match method {
        "session.info" | "session.create" | "session.destroy" => {
            let is_empty = method != "session.info";
            let there = if is_empty { &[] } else { endpoints.as_slice() };
            let there = there.iter().map(|(id, state)| (*id, (*state).into()));
            return calls.on_endpoints(there, now_ms);
        }
        "session.attach" => return calls.announce_loss(),
        "endpoint.remove" => {
            if let Some((id, _)) = endpoints.first() {
                calls.on_removed(*id, now_ms);
            }
            return;
        }
        "endpoint.transfer" => Method::EndpointTransfer,
        "endpoint.create_offer" => Method::EndpointCreateOffer,
        "endpoint.create_tone" => Method::EndpointCreateTone,
        "session.bridge" => Method::SessionBridge,
        "endpoint.create_from_offer" => Method::EndpointCreateFromOffer,
        "endpoint.create_with_file" => Method::EndpointCreateWithFile,
        _ => return,
    };
    if let Some((id, _)) = endpoints.first() {
        calls.on_endpoint(made, *id, now_ms);
    }
}

/// A text, or an empty one.
fn text(text: Option<&str>) -> JsonStr<'_> {
    text.unwrap_or_default().into()
}

fn observe_voice(
    calls: &mut Calls<VoicetypedOrder>,
    repeats: &mut RepeatFilter<0, Box<[RepeatSlot]>>,
    mut fields: Fields<'_>,
    now_ms: u64,
) -> Verdict {
    let event_type = match fields.next().unwrap_or_default() {
        "error_event" => "error",
        kind => kind,
    };
    let session_id = fields.next().unwrap_or_default().into();
    let event_id = fields.next().map(Into::into);
    let event = voicetyped::Event { session_id, event_id, ..Default::default() };
    if repeats.is_repeat(&event) {
        return calls.judge_repeat(session_id, now_ms);
    }
    calls.observe(&CallRoute { session_id, event_type: event_type.into() }, now_ms)
}

/// An event that begins or ends a call; `None` for any other.
fn voice_event<'a>(fields: &mut Fields<'a>) -> Option<voicetyped::Event<'a>> {
    let kind = fields.next()?;
    let session_id = fields.next().unwrap_or_default().into();
    fields.next();
    let timestamp = fields.next().unwrap_or_default().into();
    let reason = fields.next().map(|reason| JsonStr::from(reason).into());
    let payload = match kind {
        "call_started" => CallStarted::default().into(),
        "call_terminated" => CallTerminated { reason, ..CallTerminated::default() }.into(),
        _ => return None,
    };
    Some(voicetyped::Event { session_id, timestamp, payload, ..Default::default() })
}

/// What a message of a system says in the words of all: a record of the phase, the time, and of an
/// end its class, cause and SIP status. `false` if it says nothing of the kind.
pub(crate) fn update(system: u32, mut fields: Fields<'_>, area: &mut Area) -> bool {
    let update = match system {
        0 => CallEvent {
            event_type: EventType(fields.number().unwrap_or(i32::MIN)),
            call_sid: fields.next().unwrap_or_default().into(),
            status: fields.next().unwrap_or_default().into(),
            q850_cause: fields.number().unwrap_or_default(),
            timestamp_ms: fields.number().unwrap_or_default(),
            ..CallEvent::default()
        }
        .update()
        .and_then(|update| put_update(area, &update)),
        1 => {
            let kind = fields.next();
            let call = call_info(&mut fields);
            let update = match kind {
                // A new session tells its leg's status, too. Of a status that has an error, that is
                // all that is new.
                Some("call_status" | "session_new") => {
                    // What hooks say stands before it.
                    fields.next();
                    fields.next();
                    let error = fields.next().map(|_| Raw::default());
                    StatusData { call, error, ..StatusData::default() }.update()
                }
                // Only the hook of a re-INVITE has the flag.
                Some("verb_hook") => {
                    let (event, flag) = (fields.next(), fields.next());
                    flag.and_then(|_| bindings::jambonz_hold(event?.into(), call.call_sid?))
                }
                _ => return false,
            };
            update.and_then(|update| put_update(area, &update))
        }
        2 => endpoint_event(&mut fields).update().and_then(|update| put_update(area, &update)),
        _ => voice_event(&mut fields)
            .and_then(|event| event.update())
            .and_then(|update| put_update(area, &update)),
    };
    update.is_some()
}

fn put_update(area: &mut Area, update: &CallUpdate<'_>) -> Option<()> {
    let at = area.record(0, 6);
    let phase = Phase::ALL.iter().position(|phase| *phase == update.phase)?;
    area.double(at + 1, phase as f64);
    if let Some(at_ms) = update.at_ms {
        area.signed(at + 2, at_ms);
    }
    if let Some(end) = update.end {
        let class = EndClass::ALL.iter().position(|class| *class == end.class)?;
        area.double(at + 3, class as f64);
        if let Some(cause) = end.q850 {
            area.double(at + 4, f64::from(cause.0));
        }
        if let Some(sip) = end.sip {
            area.double(at + 5, f64::from(sip));
        }
        area.put(at + 6, u64::from(end.is_retryable()));
    }
    Some(())
}

/// A tracker of audio.
pub(crate) struct Audio {
    streams: AudioTracker<0, Box<[AudioSlot]>>,
}

impl Audio {
    pub(crate) fn new(capacity: u32, seed: u64) -> Option<Self> {
        let capacity = usize::try_from(capacity).ok()?;
        let streams: AudioTracker<0, Box<[AudioSlot]>> =
            AudioTracker::with_capacity(capacity).ok()?;
        Some(Self { streams: streams.with_seed(seed) })
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
                let expired = self.streams.expire(now_ms, id.parse().unwrap_or(u64::MAX));
                return u32::try_from(expired).unwrap_or(u32::MAX);
            }
            action::REMEMBER => {
                self.streams.set_remember_ms(now_ms);
                return 0;
            }
            _ => return NO_VERDICT,
        }
        let number = fields.number().unwrap_or_default();
        let is_outbound = fields.next().is_some();
        let direction =
            if is_outbound { AudioDirection::Outbound } else { AudioDirection::Inbound };
        let is_last = fields.next().is_some();
        let (streams, id) = (&mut self.streams, Text::new(id));
        let verdict = match calls {
            Some(calls) => each!(calls, calls => {
                streams.step_in(calls, id, direction, number, is_last, now_ms)
            }),
            None => streams.step(id, direction, number, is_last, now_ms),
        };
        if let AudioVerdict::Lost { from, to } = verdict {
            let at = area.record(0, 2);
            area.unsigned(at + 1, from);
            area.unsigned(at + 2, to);
        }
        let number = AudioVerdict::NAMES.iter().position(|name| *name == verdict.name());
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or(NO_VERDICT)
    }
}
