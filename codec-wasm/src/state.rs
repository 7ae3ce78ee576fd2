//! What the module holds between two calls.

use alloc::boxed::Box;
use alloc::vec::Vec;

use callevents::EncodeError;
use callevents::json::Raw;

use crate::area::Area;
use crate::chain::Chain;
use crate::fault::Fault;
use crate::gateway::{self, Refusal};
use crate::json::Walk;
use crate::order::{Audio, Fields, Tracker};
use crate::read;
use crate::schema::message;
use crate::stream::{Frames, Sse, body_format, length_field, put_fault};
use crate::systems::{jambonz, rtpbridge, voicetyped};
use crate::table::id;
use crate::write;

/// All that there is.
#[derive(Default)]
pub(crate) struct State {
    /// What JavaScript has written for the next call.
    pub(crate) input: Vec<u8>,
    /// What was built.
    pub(crate) output: Vec<u8>,
    pub(crate) area: Area,
    /// While `is_view`, the area of all other calls, and else that of the last view.
    other: Area,
    is_view: bool,
    pub(crate) entries: Entries,
    /// Where JavaScript finds what a call has left.
    pub(crate) results: [u32; RESULTS],
    /// Decoders and trackers, by the handles that JavaScript has.
    objects: Vec<Option<Box<Object>>>,
}

/// How many numbers tell what a call has left.
pub(crate) const RESULTS: usize = 15;

/// What a batch holds: for each record its kind and place, and where it stands in the stream.
#[derive(Default)]
pub(crate) struct Entries {
    pub(crate) rows: Vec<u64>,
}

/// What a record is.
#[derive(Clone, Copy)]
#[repr(u32)]
pub(crate) enum Kind {
    Gateway,
    Error,
    Event,
    Comment,
    Retry,
    Ignored,
    Voicetyped,
    Details,
}

impl Entries {
    pub(crate) fn put(&mut self, kind: Kind, at: usize, offset: u64) {
        self.rows.push(at as u64 | u64::from(kind as u32) << 32);
        self.rows.push(offset);
    }

    /// How many records there are.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.rows.len() / 2).unwrap_or(u32::MAX)
    }
}

enum Object {
    Frames(Frames),
    Sse(Box<Sse>),
    Tracker(Tracker),
    Audio(Audio),
    Chain(Chain),
}

/// What the numbers of [`State::parse`] and [`State::build`] stand for.
mod what {
    pub(super) const JAMBONZ: u32 = 0;
    pub(super) const JAMBONZ_APPLICATION: u32 = 1;
    pub(super) const RTPBRIDGE: u32 = 2;
    pub(super) const RTPBRIDGE_RESPONSE: u32 = 3;
    pub(super) const RTPBRIDGE_REQUEST: u32 = 4;
    pub(super) const VOICETYPED: u32 = 5;
    pub(super) const VOICETYPED_CALL: u32 = 6;
    pub(super) const VOICETYPED_CALLS: u32 = 7;
}

impl State {
    /// Makes room for `len` bytes of input.
    pub(crate) fn make_room(&mut self, len: usize) {
        if self.input.len() < len {
            self.input.resize(len, 0);
        }
    }

    fn clear(&mut self) {
        if self.is_view {
            self.swap();
        }
        self.area.clear();
        self.entries.rows.clear();
    }

    fn swap(&mut self) {
        core::mem::swap(&mut self.area, &mut self.other);
        self.is_view = !self.is_view;
    }

    fn keep(&mut self, object: Object) -> u32 {
        let object = Box::new(object);
        let free = self.objects.iter().position(Option::is_none);
        let at = free.unwrap_or(self.objects.len());
        match self.objects.get_mut(at) {
            Some(place) => *place = Some(object),
            None => self.objects.push(Some(object)),
        }
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    pub(crate) fn new_frames(&mut self, limit: u32, flags: u32) -> u32 {
        self.keep(Object::Frames(Frames::new(limit, flags)))
    }

    pub(crate) fn new_sse(&mut self, limit: u32, flags: u32) -> u32 {
        self.keep(Object::Sse(Box::new(Sse::new(limit, flags))))
    }

    /// A tracker of a system's calls, of audio, or of changes of state; `u32::MAX` if there is no
    /// memory for it.
    pub(crate) fn new_tracker(
        &mut self,
        system: u32,
        capacity: u32,
        repeats: u32,
        seed: u64,
    ) -> u32 {
        let object = match system {
            4 => Audio::new(capacity, seed).map(Object::Audio),
            5 => Chain::new(capacity, seed).map(Object::Chain),
            _ => Tracker::new(system, capacity, repeats, seed).map(Object::Tracker),
        };
        object.map_or(u32::MAX, |object| self.keep(object))
    }

    pub(crate) fn free(&mut self, handle: u32) {
        if let Some(object) = self.objects.get_mut(handle as usize) {
            *object = None;
        }
    }

    /// Feeds a decoder with the first `len` bytes of the input, or ends its stream.
    pub(crate) fn push(&mut self, handle: u32, len: usize, is_end: bool) {
        self.clear();
        let bytes = self.input.get(..len).unwrap_or_default();
        let (area, entries) = (&mut self.area, &mut self.entries);
        match object_of(&mut self.objects, handle) {
            Some(Object::Frames(frames)) if is_end => frames.finish(area, entries),
            Some(Object::Frames(frames)) => frames.push(bytes, area, entries),
            Some(Object::Sse(sse)) if is_end => sse.finish(area, entries),
            Some(Object::Sse(sse)) => {
                area.lend(bytes);
                sse.push(bytes, area, entries);
            }
            _ => {}
        }
    }

    pub(crate) fn reset(&mut self, handle: u32) {
        match object_of(&mut self.objects, handle) {
            Some(Object::Frames(frames)) => frames.reset(),
            Some(Object::Sse(sse)) => sse.parser.reset(),
            Some(Object::Tracker(tracker)) => tracker.reset(),
            Some(Object::Audio(audio)) => audio.reset(),
            Some(Object::Chain(chain)) => chain.reset(),
            None => {}
        }
    }

    /// Where a decoder's stream goes on.
    pub(crate) fn offset(&mut self, handle: u32) -> u64 {
        match object_of(&mut self.objects, handle) {
            Some(Object::Frames(frames)) => frames.offset(),
            Some(Object::Sse(sse)) => sse.parser.stream_offset(),
            _ => 0,
        }
    }

    /// A record of an event stream's last event id and reconnection time.
    pub(crate) fn resume(&mut self, handle: u32) {
        self.clear();
        if let Some(Object::Sse(sse)) = object_of(&mut self.objects, handle) {
            let at = self.area.record(0, 2);
            self.area.text(at + 1, sse.parser.last_event_id().as_bytes());
            if let Some(ms) = sse.parser.retry_ms() {
                self.area.double(at + 2, ms as f64);
            }
        }
    }

    /// Sets an event stream's last event id from the input. Whether it can be one.
    pub(crate) fn set_last_id(&mut self, handle: u32, len: usize) -> bool {
        let id = core::str::from_utf8(self.input.get(..len).unwrap_or_default());
        match (object_of(&mut self.objects, handle), id) {
            (Some(Object::Sse(sse)), Ok(id)) => sse.parser.set_last_event_id(id).is_ok(),
            _ => false,
        }
    }

    /// Reads one JSON message: `len` bytes of input, behind which stand `more` of a name. Its
    /// record's place; `None` if it could not be read, and the fault is the only record.
    pub(crate) fn parse(&mut self, what: u32, len: usize, more: usize) -> Option<usize> {
        self.clear();
        self.read(what, len, more)
    }

    /// The same into the area of views.
    pub(crate) fn view(&mut self, what: u32, len: usize, more: usize) -> Option<usize> {
        if !self.is_view {
            self.swap();
        }
        self.area.clear();
        self.read(what, len, more)
    }

    fn read(&mut self, what: u32, len: usize, more: usize) -> Option<usize> {
        let text = self.input.get(..len).unwrap_or_default();
        let name = self.input.get(len..len + more).unwrap_or_default();
        self.area.lend(text);
        let read = read_json(&mut self.area, what, text, name);
        self.told(read)
    }

    /// What was read, or none but the record of the fault.
    fn told(&mut self, read: Result<usize, Fault>) -> Option<usize> {
        if let Err(fault) = &read {
            self.area.clear();
            put_fault(&mut self.area, fault);
        }
        read.ok()
    }

    /// Builds a JSON message from the JSON that JavaScript writes of it.
    pub(crate) fn build(&mut self, what: u32, len: usize, more: usize) -> bool {
        if self.parse(what, len, more).is_none() {
            return false;
        }
        self.output.clear();
        let text = self.input.get(..len).unwrap_or_default();
        let name = self.input.get(len..len + more).unwrap_or_default();
        if let Ok(object) = Raw::new(text) {
            write_json(what, object, name, &mut self.output);
        }
        true
    }

    /// Reads a body of the gateway: as the message `id`, or as the response to a request of the
    /// method `method_id` if there is no such message. Answers as [`parse`](Self::parse) does.
    pub(crate) fn parse_gateway(
        &mut self,
        id: u32,
        method_id: u32,
        format: u32,
        len: usize,
    ) -> Option<usize> {
        self.clear();
        let bytes = self.input.get(..len).unwrap_or_default();
        let read = match u8::try_from(id) {
            Ok(id) => gateway::body(&mut self.area, id, method_id, body_format(format), bytes),
            Err(_) => gateway::response(&mut self.area, method_id, bytes),
        };
        self.told(read)
    }

    /// Builds a message of the gateway from its fields: as a body, or with `framing` as a frame,
    /// whose length field is `framing - 1`. The code of what is wrong, or 0.
    pub(crate) fn build_gateway(&mut self, id: u32, format: u32, framing: u32, len: usize) -> u32 {
        self.clear();
        let fields = self.input.get(..len).unwrap_or_default();
        let framing = framing.checked_sub(1).map(length_field);
        let id = u8::try_from(id).unwrap_or(u8::MAX);
        match gateway::encode(id, body_format(format), framing, fields, &mut self.output) {
            Ok(()) => 0,
            Err(Refusal::Encode(error)) => u32::from(EncodeError::code(&error)),
            Err(Refusal::Fault(fault)) => {
                let code = fault.kind.code();
                self.told(Err(fault));
                u32::from(code)
            }
        }
    }

    /// Hands the fields in the input to a tracker: see [`Tracker::act`].
    /// Frames of audio are judged beside their calls, if `calls` is the handle of their tracker.
    pub(crate) fn track(
        &mut self,
        handle: u32,
        action: u32,
        now_ms: f64,
        len: usize,
        calls: u32,
    ) -> u32 {
        self.clear();
        let fields = Fields::new(self.input.get(..len).unwrap_or_default());
        let (area, entries) = (&mut self.area, &mut self.entries);
        // It is put back below: in the meantime another one can be looked at.
        let mut object = self.objects.get_mut(handle as usize).and_then(Option::take);
        let answer = match object.as_deref_mut() {
            Some(Object::Tracker(tracker)) => {
                tracker.act(action, now_ms as u64, fields, area, entries)
            }
            Some(Object::Audio(audio)) => {
                let calls = match object_of(&mut self.objects, calls) {
                    Some(Object::Tracker(calls)) => Some(&*calls),
                    _ => None,
                };
                audio.act(action, now_ms as u64, fields, calls, area)
            }
            Some(Object::Chain(chain)) => chain.follow(fields),
            _ => 0,
        };
        if let Some(place) = self.objects.get_mut(handle as usize) {
            *place = object;
        }
        answer
    }

    /// What a message says in the words of all systems: see [`order::update`](crate::order::update).
    pub(crate) fn update(&mut self, system: u32, len: usize) -> bool {
        self.clear();
        let fields = Fields::new(self.input.get(..len).unwrap_or_default());
        crate::order::update(system, fields, &mut self.area)
    }
}

/// What a handle stands for.
#[inline(never)]
fn object_of(objects: &mut [Option<Box<Object>>], handle: u32) -> Option<&mut Object> {
    objects.get_mut(handle as usize)?.as_deref_mut()
}

fn read_json(area: &mut Area, what: u32, text: &[u8], name: &[u8]) -> Result<usize, Fault> {
    let walk = &mut Walk { area };
    let name = core::str::from_utf8(name).unwrap_or_default();
    match what {
        what::JAMBONZ => walk.whole(id::JAMBONZ_MESSAGE, text),
        what::JAMBONZ_APPLICATION => jambonz::application(walk, text),
        what::RTPBRIDGE => rtpbridge::message(walk, text),
        what::RTPBRIDGE_RESPONSE => rtpbridge::response(walk, name.into(), text),
        what::RTPBRIDGE_REQUEST => rtpbridge::request(walk, text),
        what::VOICETYPED_CALL => walk.whole(id::VOICETYPED_CALL, text),
        what::VOICETYPED_CALLS => walk.whole(id::VOICETYPED_CALL_LIST, text),
        _ => voicetyped::event(
            walk,
            text,
            Some(name).filter(|name| !name.is_empty()).map(Into::into),
        ),
    }
}

fn write_json(what: u32, object: Raw<'_>, name: &[u8], out: &mut Vec<u8>) {
    let text = |name| read::member(object, name).and_then(|value| value.as_string());
    let method = core::str::from_utf8(name).unwrap_or_default();
    let has_error = read::member(object, "error").is_some_and(|error| !error.is_null());
    // The members that are the message's own: others of their names may be anything.
    let (own, union, tag): (&[&str], _, _) = match what {
        what::JAMBONZ => return write::object(id::JAMBONZ_MESSAGE, object, out),
        what::JAMBONZ_APPLICATION => {
            return match text("type") {
                Some(name) if name == "ack" => write::object(id::JAMBONZ_ACK, object, out),
                Some(name) if name == "command" => write::object(id::JAMBONZ_COMMAND, object, out),
                _ => write::raw(object, out),
            };
        }
        what::VOICETYPED_CALL => return write::object(id::VOICETYPED_CALL, object, out),
        what::VOICETYPED_CALLS => return write::object(id::VOICETYPED_CALL_LIST, object, out),
        what::VOICETYPED => return write_voicetyped(object, out),
        what::RTPBRIDGE if read::member(object, "event").is_some() => {
            (&["event", "data"], id::RTPBRIDGE_UNION_EVENT_DATA, text("event"))
        }
        what::RTPBRIDGE_REQUEST => {
            (&["id", "method", "params"], id::RTPBRIDGE_UNION_COMMAND, text("method"))
        }
        _ if has_error => (&["id", "error"], id::RTPBRIDGE_RESPONSE_ERROR, None),
        _ => (&["id", "result"], id::RTPBRIDGE_UNION_METHOD_RESULT, Some(method.into())),
    };
    out.push(b'{');
    let start = out.len();
    for name in own {
        let Some(value) = read::member(object, name) else { continue };
        write::key((*name).into(), start, out);
        match *name {
            "data" | "params" | "result" => {
                write::union(union, tag.unwrap_or_default(), true, value, out);
            }
            "error" => write::object(union, value, out),
            _ => write::raw(value, out),
        }
    }
    for (name, value) in object.entries().filter(|(key, _)| !own.iter().any(|own| *key == **own)) {
        write::key(name, start, out);
        write::raw(value, out);
    }
    out.push(b'}');
}

fn write_voicetyped(object: Raw<'_>, out: &mut Vec<u8>) {
    let is_envelope =
        read::member(object, "event_id").is_none() && read::member(object, "id").is_some();
    let name = read::member(object, "type").and_then(|name| name.as_string()).unwrap_or_default();
    if !is_envelope {
        let payload = crate::schema::value_of(id::VOICETYPED_UNION_PAYLOAD, name);
        let own = payload.map_or(&[][..], |(_, row)| message(row.arg).fields());
        write::members(&[message(id::VOICETYPED_COMMON).fields(), own], false, object, out);
        return;
    }
    write::object(id::VOICETYPED_ENVELOPE, object, out);
}
