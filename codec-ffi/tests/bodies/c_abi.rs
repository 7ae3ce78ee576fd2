// Calls of the C library in any order, with any bytes: each gives a status, nothing is read or
// written that was not handed over, and views lie in what was. Runs as a test (`c_abi.rs`) and as a
// fuzz target.
#![allow(dead_code, unreachable_pub, reason = "shared by a test and a fuzz target")]

use core::mem::MaybeUninit;
use core::ptr::{null, null_mut};

use c_abi::error::{callevents_error, callevents_status as Status, callevents_status_name};
use c_abi::frame::*;
use c_abi::gateway::*;
use c_abi::jambonz::*;
use c_abi::json::*;
use c_abi::json_writer::*;
use c_abi::order::*;
use c_abi::rtpbridge::*;
use c_abi::sse::*;
use c_abi::view::{callevents_bytes, callevents_str};
use c_abi::voicetyped::*;

/// Runs the bytes as a program: each operation is a byte, an argument, and bytes of its own.
pub fn c_abi(data: &[u8]) {
    let mut world = World::new();
    let mut rest = data;
    while let [operation, argument, after @ ..] = rest {
        let len = after.len().min(usize::from(*argument) * 2);
        let (own, after) = after.split_at(len);
        rest = after;
        // In a block of its own size.
        let own: Box<[u8]> = own.into();
        world.step(*operation, *argument, &own);
    }
}

/// Memory for an object, all zero.
fn zeroed<T>() -> Box<T> {
    // SAFETY: these are plain words, pointers, numbers and flags.
    unsafe { Box::new(core::mem::zeroed()) }
}

/// Room for a result, which may have no value whose bytes are all zero.
fn room<T>() -> Box<MaybeUninit<T>> {
    Box::new(MaybeUninit::uninit())
}

struct World {
    frames: Box<callevents_frame_decoder>,
    frames_buffer: Vec<u8>,
    sse: Box<callevents_sse_parser>,
    sse_buffer: Vec<u8>,
    tracker: Box<callevents_tracker>,
    memory: Vec<u64>,
    repeats: Box<callevents_repeat_filter>,
    repeat_memory: Vec<u64>,
    /// Which of the three are open.
    open: [bool; 4],
    system: u32,
    now_ms: u64,
}

impl World {
    fn new() -> Self {
        Self {
            frames: zeroed(),
            frames_buffer: Vec::new(),
            sse: zeroed(),
            sse_buffer: Vec::new(),
            tracker: zeroed(),
            memory: Vec::new(),
            repeats: zeroed(),
            repeat_memory: Vec::new(),
            open: [false; 4],
            system: 0,
            now_ms: 0,
        }
    }

    fn step(&mut self, operation: u8, argument: u8, own: &[u8]) {
        match operation % 12 {
            0 => self.open_frames(argument),
            1 => self.feed_frames(own),
            2 => self.end_frames(argument),
            3 => self.open_sse(argument),
            4 => self.feed_sse(own, argument),
            5 => self.open_tracker(argument),
            6 => self.ask_tracker(argument, own),
            7 => jambonz(own),
            8 => rtpbridge(own),
            9 => self.voicetyped(own),
            10 => {
                json(own);
                writing(own);
            }
            _ => self.advance(argument),
        }
    }

    fn advance(&mut self, argument: u8) {
        self.now_ms = self.now_ms.wrapping_add(u64::from(argument) << (argument % 32));
    }

    fn open_frames(&mut self, argument: u8) {
        self.frames_buffer = vec![0xa5; usize::from(argument) * 3];
        let (buffer, len) = (self.frames_buffer.as_mut_ptr(), self.frames_buffer.len());
        let length_field = u32::from(argument % 4);
        // SAFETY: the buffer lives as long as the decoder is used.
        let status =
            unsafe { callevents_frame_decoder_open(&mut *self.frames, length_field, buffer, len) };
        if length_field < 3 {
            assert_eq!(status, Status::OK);
            self.open[0] = true;
        } else {
            assert_eq!(status, Status::INVALID_ARGUMENT);
            // The buffer of the open decoder is gone.
            // SAFETY: an object.
            unsafe { callevents_frame_decoder_close(&mut *self.frames) };
            self.open[0] = false;
        }
    }

    fn feed_frames(&mut self, own: &[u8]) {
        let mut input = callevents_bytes { ptr: own.as_ptr(), len: own.len() };
        loop {
            let before = input.len;
            let (mut frame, mut error) = (zeroed(), zeroed());
            // SAFETY: all of it is ours.
            let status = unsafe {
                callevents_frame_decoder_next(
                    &mut *self.frames,
                    &mut input,
                    &mut *frame,
                    &mut *error,
                )
            };
            if !self.open[0] {
                assert_eq!(status, Status::NOT_OPEN);
                return;
            }
            match status {
                Status::EVENT => {
                    self.is_within(frame.body.ptr, frame.body.len, own, &self.frames_buffer);
                    self.frame(&frame);
                }
                Status::OK => {
                    assert_eq!(input.len, 0);
                    return;
                }
                status => {
                    known(status);
                    assert!(error.status == status && input.len < before);
                }
            }
        }
    }

    /// Whether a view lies in one of two blocks, or is empty.
    fn is_within(&self, ptr: *const u8, len: usize, first: &[u8], second: &[u8]) {
        let lies_in = |block: &[u8]| {
            let (start, at) = (block.as_ptr() as usize, ptr as usize);
            at >= start && at + len <= start + block.len()
        };
        assert!(!ptr.is_null() && (len == 0 || lies_in(first) || lies_in(second)));
    }

    fn frame(&mut self, frame: &callevents_frame) {
        let mut message: Box<callevents_gateway_message> = zeroed();
        // SAFETY: all of it is ours.
        let status = unsafe { callevents_frame_decode(frame, null(), &mut *message, null_mut()) };
        if known(status) != Status::OK {
            return;
        }
        let mut len = 0;
        // SAFETY: a message that was decoded.
        let status =
            unsafe { callevents_gateway_message_encode(&*message, 0, null_mut(), 0, &mut len) };
        assert!(status == Status::BUFFER_TOO_SMALL || len == 0);
        let mut out = vec![0; len];
        // SAFETY: as above.
        let status = unsafe {
            callevents_gateway_message_encode(&*message, 0, out.as_mut_ptr(), out.len(), &mut len)
        };
        assert_eq!((status, len), (Status::OK, out.len()));
        if message.kind == callevents_gateway_kind::CALL_EVENT as u32 {
            let mut verdict = room::<callevents_verdict>();
            // SAFETY: the kind says which member there is.
            let status = unsafe {
                callevents_tracker_observe_call_event(
                    &mut *self.tracker,
                    &message.value.call_event,
                    self.now_ms,
                    verdict.as_mut_ptr(),
                )
            };
            self.is_of(status, 1, Status::OK);
        }
    }

    /// What a call for one system's tracker gives.
    fn is_of(&self, status: Status, system: u32, wanted: Status) {
        let wanted = match (self.open[2], self.system == system) {
            (false, _) => Status::NOT_OPEN,
            (true, false) => Status::WRONG_SYSTEM,
            (true, true) => wanted,
        };
        assert_eq!(status, wanted);
    }

    fn end_frames(&mut self, argument: u8) {
        // SAFETY: an object, open or not.
        let status = unsafe {
            match argument % 3 {
                0 => callevents_frame_decoder_finish(&mut *self.frames, null_mut()),
                1 => callevents_frame_decoder_reset(&mut *self.frames),
                _ => callevents_frame_decoder_close(&mut *self.frames),
            }
        };
        if !self.open[0] {
            assert_eq!(status, Status::NOT_OPEN);
        } else {
            assert!(matches!(status, Status::OK | Status::TRUNCATED));
        }
        self.open[0] &= argument % 3 != 2;
    }

    fn open_sse(&mut self, argument: u8) {
        self.sse_buffer = vec![0xa5; usize::from(argument) * 5];
        let (buffer, len) = (self.sse_buffer.as_mut_ptr(), self.sse_buffer.len());
        // SAFETY: the buffer lives as long as the parser is used.
        let status = unsafe { callevents_sse_parser_open(&mut *self.sse, buffer, len) };
        assert_eq!(status, Status::OK);
        self.open[1] = true;
    }

    fn feed_sse(&mut self, own: &[u8], argument: u8) {
        let mut input = callevents_bytes { ptr: own.as_ptr(), len: own.len() };
        loop {
            let mut item = room::<callevents_sse_item>();
            let mut event = zeroed();
            // SAFETY: all of it is ours.
            let status = unsafe {
                if argument % 2 == 0 {
                    callevents_sse_parser_next(&mut *self.sse, &mut input, &mut *event, null_mut())
                } else {
                    callevents_sse_parser_next_item(
                        &mut *self.sse,
                        &mut input,
                        item.as_mut_ptr(),
                        null_mut(),
                    )
                }
            };
            if !self.open[1] {
                assert_eq!(status, Status::NOT_OPEN);
                return;
            }
            match status {
                Status::EVENT if argument % 2 == 0 => {
                    let data = event.data;
                    self.is_within(data.ptr.cast(), data.len, own, &self.sse_buffer);
                    let mut parsed = zeroed();
                    // SAFETY: an event that was given just now.
                    let status = unsafe {
                        callevents_voicetyped_parse_sse(&*event, &mut *parsed, null_mut())
                    };
                    if known(status) == Status::OK {
                        self.observe_voicetyped(&parsed);
                    }
                }
                Status::EVENT => {}
                Status::OK => break,
                status => assert_eq!(status, Status::TOO_LARGE),
            }
        }
        if argument >= 200 {
            // SAFETY: an open object.
            known(unsafe { callevents_sse_parser_finish(&mut *self.sse, null_mut()) });
        }
    }

    fn open_tracker(&mut self, argument: u8) {
        let system = u32::from(argument % 6);
        self.memory = vec![u64::MAX; usize::from(argument)];
        let (memory, words) = (self.memory.as_mut_ptr(), self.memory.len());
        // SAFETY: the memory lives as long as the tracker is used.
        let status =
            unsafe { callevents_tracker_open(&mut *self.tracker, system, 7, memory, words) };
        self.open[2] = status == Status::OK;
        self.system = system;
        let is_legal = (1..=4).contains(&system) && words >= CALLEVENTS_WORDS_PER_CALL;
        assert_eq!(self.open[2], is_legal);
        if !is_legal {
            // The memory of the open tracker is gone.
            // SAFETY: an object.
            unsafe { callevents_tracker_close(&mut *self.tracker) };
        }
        self.repeat_memory = vec![u64::MAX; usize::from(argument)];
        let (memory, words) = (self.repeat_memory.as_mut_ptr(), self.repeat_memory.len());
        // SAFETY: the memory lives as long as the filter is used.
        let status = unsafe { callevents_repeat_filter_open(&mut *self.repeats, 7, memory, words) };
        self.open[3] = status == Status::OK;
        if !self.open[3] {
            // SAFETY: an object.
            unsafe { callevents_repeat_filter_close(&mut *self.repeats) };
        }
    }

    fn ask_tracker(&mut self, argument: u8, own: &[u8]) {
        let id = callevents_str { ptr: own.as_ptr().cast(), len: own.len() };
        let (tracker, now_ms) = (&mut *self.tracker as *mut callevents_tracker, self.now_ms);
        let mut place = 0;
        let mut call: Box<callevents_call> = zeroed();
        let mut verdict = room::<callevents_verdict>();
        // SAFETY: an object, open or not, and memory of ours.
        let status = unsafe {
            match argument % 13 {
                0 => callevents_tracker_announce_gap(tracker),
                1 => callevents_tracker_announce_loss(tracker),
                2 => callevents_tracker_reset(tracker),
                3 => callevents_tracker_next_active(tracker, &mut place, &mut *call),
                4 => callevents_tracker_next_uncertain(tracker, &mut place, &mut *call),
                5 => callevents_tracker_next_expired(tracker, &mut place, now_ms, 9, &mut *call),
                6 => callevents_tracker_get(tracker, id, &mut *call),
                7 => callevents_tracker_adopt(tracker, id, argument / 13, now_ms),
                8 => callevents_tracker_resolve(tracker, id, now_ms),
                9 => callevents_tracker_mark_uncertain(tracker, id),
                10 => callevents_tracker_forget(tracker, id),
                11 => callevents_tracker_set_remember_ms(tracker, argument.into()),
                _ => callevents_tracker_step(
                    tracker,
                    id,
                    argument / 13,
                    now_ms,
                    verdict.as_mut_ptr(),
                ),
            }
        };
        if !self.open[2] {
            assert_eq!(status, Status::NOT_OPEN);
            return;
        }
        if status == Status::EVENT {
            // SAFETY: these are plain words.
            let memory = unsafe {
                core::slice::from_raw_parts(self.memory.as_ptr().cast(), self.memory.len() * 8)
            };
            self.is_within(call.id.ptr.cast(), call.id.len, memory, own);
        }
        known(status);
    }

    fn voicetyped(&mut self, own: &[u8]) {
        let mut event: Box<callevents_voicetyped_event> = zeroed();
        // SAFETY: all of it is ours.
        let status = unsafe { callevents_voicetyped_parse(view(own), &mut *event, null_mut()) };
        if known(status) == Status::OK {
            built(|out, len, written| {
                // SAFETY: an event that was parsed.
                unsafe { callevents_voicetyped_event_encode(&*event, out, len, written) }
            });
            self.observe_voicetyped(&event);
        }
    }

    fn observe_voicetyped(&mut self, event: &callevents_voicetyped_event) {
        let mut verdict = room::<callevents_verdict>();
        let repeats = if self.open[3] { &mut *self.repeats as *mut _ } else { null_mut() };
        // SAFETY: an event that was parsed.
        let status = unsafe {
            callevents_tracker_observe_voicetyped(
                &mut *self.tracker,
                repeats,
                event,
                self.now_ms,
                verdict.as_mut_ptr(),
            )
        };
        self.is_of(status, 2, Status::OK);
    }
}

fn view(own: &[u8]) -> callevents_str {
    callevents_str { ptr: own.as_ptr().cast(), len: own.len() }
}

/// A status is one that has a name.
fn known(status: Status) -> Status {
    // SAFETY: names are static.
    let name = unsafe { std::ffi::CStr::from_ptr(callevents_status_name(status as i32)) };
    assert_ne!(name.to_bytes(), b"unknown");
    status
}

/// What can be read can be built, into exactly the room that is asked for.
fn built(encode: impl Fn(*mut u8, usize, *mut usize) -> Status) {
    let mut needed = 0;
    assert_eq!(encode(null_mut(), 0, &mut needed), Status::BUFFER_TOO_SMALL);
    let mut out: Box<[u8]> = vec![0; needed].into();
    let mut written = 0;
    assert_eq!(encode(out.as_mut_ptr(), needed - 1, &mut written), Status::BUFFER_TOO_SMALL);
    assert_eq!(encode(out.as_mut_ptr(), needed, &mut written), Status::OK);
    assert_eq!(written, needed);
    // SAFETY: all of it is ours.
    let status = unsafe { callevents_json_validate(view(&out), null_mut()) };
    assert_eq!(status, Status::OK);
}

fn jambonz(own: &[u8]) {
    let mut message: Box<callevents_jambonz_message> = zeroed();
    let mut error: Box<callevents_error> = zeroed();
    // SAFETY: all of it is ours.
    let status = unsafe { callevents_jambonz_parse(view(own), &mut *message, &mut *error) };
    if known(status) == Status::OK {
        built(|out, len, written| {
            // SAFETY: a message that was parsed.
            unsafe { callevents_jambonz_message_encode(&*message, out, len, written) }
        });
    } else {
        assert!(error.status == status && error.offset as usize <= own.len());
    }
    let mut message: Box<callevents_jambonz_application_message> = zeroed();
    // SAFETY: all of it is ours.
    let status =
        unsafe { callevents_jambonz_application_parse(view(own), &mut *message, null_mut()) };
    if known(status) == Status::OK {
        built(|out, len, written| {
            // SAFETY: a message that was parsed.
            unsafe { callevents_jambonz_application_encode(&*message, out, len, written) }
        });
    }
}

fn rtpbridge(own: &[u8]) {
    let mut message: Box<callevents_rtpbridge_message> = zeroed();
    // SAFETY: all of it is ours.
    let status = unsafe { callevents_rtpbridge_parse(view(own), &mut *message, null_mut()) };
    if known(status) == Status::OK {
        built(|out, len, written| {
            // SAFETY: a message that was parsed.
            unsafe {
                match message.is_response {
                    true => {
                        callevents_rtpbridge_response_encode(&message.response, out, len, written)
                    }
                    false => callevents_rtpbridge_event_encode(&message.event, out, len, written),
                }
            }
        });
    }
    let mut request: Box<callevents_rtpbridge_request> = zeroed();
    // SAFETY: all of it is ours.
    let status =
        unsafe { callevents_rtpbridge_request_parse(view(own), &mut *request, null_mut()) };
    if known(status) == Status::OK {
        built(|out, len, written| {
            // SAFETY: a request that was parsed.
            unsafe { callevents_rtpbridge_request_encode(&*request, out, len, written) }
        });
    }
}

/// Writes what the bytes say, right or wrong: what comes of it is JSON, or refused.
fn writing(own: &[u8]) {
    let mut writer: Box<callevents_json_writer> = zeroed();
    let mut out = vec![0; own.len().min(64)];
    // SAFETY: all of it is ours.
    unsafe {
        let writer = &mut *writer;
        assert_eq!(callevents_json_writer_null(writer), Status::NOT_OPEN);
        callevents_json_writer_open(writer, out.as_mut_ptr(), out.len());
        let mut refused = None;
        for (at, byte) in own.iter().enumerate() {
            let rest = &own[at + 1..];
            let text = view(&rest[..rest.len().min(usize::from(byte >> 4))]);
            let string =
                callevents_json_str { ptr: text.ptr, len: text.len, escaped: byte & 16 != 0 };
            let status = known(match byte & 15 {
                0 | 1 => callevents_json_writer_begin_object(writer),
                2 | 3 => callevents_json_writer_begin_array(writer),
                4 => callevents_json_writer_end_object(writer),
                5 => callevents_json_writer_end_array(writer),
                6..=8 => callevents_json_writer_key(writer, text),
                9 => callevents_json_writer_string(writer, string),
                10 => callevents_json_writer_int64(writer, i64::from(*byte).wrapping_neg()),
                11 => callevents_json_writer_uint64(writer, u64::MAX - u64::from(*byte)),
                12 => callevents_json_writer_double(writer, f64::from(*byte) / 3.0),
                13 => callevents_json_writer_bool(writer, byte & 16 != 0),
                14 => callevents_json_writer_null(writer),
                _ => callevents_json_writer_json(writer, text, null_mut()),
            });
            if status != Status::OK {
                refused.get_or_insert(status);
            }
        }
        let mut written = 0;
        let status = known(callevents_json_writer_finish(writer, &mut written));
        match (refused, status) {
            (Some(refused), status) => assert_eq!(status, refused),
            (None, Status::OK) => {
                let text = view(&out[..written]);
                assert_eq!(callevents_json_validate(text, null_mut()), Status::OK);
            }
            (None, Status::BUFFER_TOO_SMALL) => assert!(written > out.len()),
            (None, status) => assert_eq!(status, Status::INVALID_ARGUMENT),
        }
        assert_eq!(callevents_json_writer_null(writer), Status::NOT_OPEN);
    }
}

fn json(own: &[u8]) {
    let mut iter: Box<callevents_json_iter> = zeroed();
    let mut value: Box<callevents_str> = zeroed();
    let mut key: Box<callevents_json_str> = zeroed();
    // SAFETY: all of it is ours.
    unsafe {
        if known(callevents_json_iter_open(&mut *iter, view(own), null_mut())) != Status::OK {
            let status = callevents_json_iter_next(&mut *iter, &mut *key, &mut *value);
            assert_eq!(status, Status::NOT_OPEN);
            return;
        }
        while callevents_json_iter_next(&mut *iter, &mut *key, &mut *value) == Status::EVENT {
            assert_eq!(callevents_json_validate(*value, null_mut()), Status::OK);
            let mut written = 0;
            let mut out = vec![0; key.len];
            let status =
                callevents_json_str_unescape(*key, out.as_mut_ptr(), out.len(), &mut written);
            assert!(matches!(status, Status::OK | Status::BUFFER_TOO_SMALL));
        }
    }
}
