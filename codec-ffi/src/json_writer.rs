//! Writing JSON: verbs, lists, and whatever else messages hold that has no fixed shape.

use core::mem;

use core_::json::{DEPTH_LIMIT, FloatStyle, Raw, Writer};

use crate::convert::How;
use crate::error::{self, callevents_error, callevents_status};
use crate::json::callevents_json_str;
use crate::memory::{self, Outcome, status};
use crate::object::{self, object};
use crate::view::callevents_str;

/// Writes one JSON value to memory of the caller's, without whitespace: for fields of messages that
/// are JSON, as the verbs of a `callevents_jambonz_ack`, lists, and parameters.
///
/// Commas, colons and escapes are put where they belong. What makes no JSON is refused with
/// `INVALID_ARGUMENT`: a value in an object without a key, a key without a value, an end of what
/// was not begun, a second value. What was refused once is told by
/// `callevents_json_writer_finish()` again, so that it is enough to look at what that returns.
#[repr(C)]
pub struct callevents_json_writer {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_JSON_WRITER_WORDS],
}

/// How many words a `callevents_json_writer` is.
pub const CALLEVENTS_JSON_WRITER_WORDS: usize = 16;

object!(callevents_json_writer, Writing, b"jsonWrit");

const _: () = assert!(DEPTH_LIMIT <= u64::BITS);

/// What has been written, and what may come next.
pub(crate) struct Writing {
    writer: Writer<'static>,
    /// For each container that is open whether it is an object; the innermost in the lowest bit.
    objects: u64,
    depth: u32,
    /// A key was written, and its value is to come.
    has_key: bool,
    /// The outermost value is written.
    is_whole: bool,
    /// What was refused first.
    fault: Option<callevents_status>,
}

impl Writing {
    fn is_in_object(&self) -> bool {
        self.depth > 0 && self.objects & 1 != 0
    }

    /// A value comes.
    fn value(&mut self) -> Outcome<&mut Writer<'static>> {
        let is_allowed =
            if self.is_in_object() { self.has_key } else { self.depth > 0 || !self.is_whole };
        allow(is_allowed)?;
        self.has_key = false;
        self.is_whole |= self.depth == 0;
        Ok(&mut self.writer)
    }

    /// A value that is JSON already comes. What is nested too deeply would not be read again.
    fn raw(&mut self, value: Raw<'_>) -> Outcome<()> {
        if self.depth + depth_of(value.as_json().as_bytes()) > DEPTH_LIMIT {
            return Err(callevents_status::DEPTH_EXCEEDED);
        }
        self.value()?.raw(value);
        Ok(())
    }

    fn begin(&mut self, is_object: bool) -> Outcome<()> {
        if self.depth >= DEPTH_LIMIT {
            return Err(callevents_status::DEPTH_EXCEEDED);
        }
        let writer = self.value()?;
        if is_object {
            writer.begin_object()
        } else {
            writer.begin_array()
        };
        self.depth += 1;
        self.objects = self.objects << 1 | u64::from(is_object);
        Ok(())
    }

    fn end(&mut self, is_object: bool) -> Outcome<()> {
        allow(self.depth > 0 && self.is_in_object() == is_object && !self.has_key)?;
        if is_object {
            self.writer.end_object()
        } else {
            self.writer.end_array()
        };
        self.depth -= 1;
        self.objects >>= 1;
        Ok(())
    }
}

/// How deep the containers of a JSON text, which was checked, are nested.
fn depth_of(json: &[u8]) -> u32 {
    let (mut depth, mut deepest) = (0_u32, 0);
    let mut bytes = json.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => {
                while let Some(byte) = bytes.next().filter(|byte| **byte != b'"') {
                    if *byte == b'\\' {
                        bytes.next();
                    }
                }
            }
            _ => {}
        }
    }
    deepest
}

/// Refuses what does not belong where it comes.
fn allow(is_allowed: bool) -> Outcome<()> {
    if is_allowed { Ok(()) } else { Err(callevents_status::INVALID_ARGUMENT) }
}

/// Does one step of writing, and keeps in mind if it was refused.
///
/// # Safety
/// A pointer that is not null points to a writer that nobody else uses during the call.
unsafe fn step(
    writer: *mut callevents_json_writer,
    step: impl FnOnce(&mut Writing) -> Outcome<()>,
) -> callevents_status {
    status(|| {
        // SAFETY: as the caller promises.
        let writing = unsafe { object::get_mut(writer) }?;
        step(writing).map(|()| callevents_status::OK).inspect_err(|fault| {
            writing.fault.get_or_insert(*fault);
        })
    })
}

/// Opens a writer to `out`, or opens it anew. The memory belongs to the writer until
/// `callevents_json_writer_finish()`. To measure first, give none: `out_len` is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_open(
    writer: *mut callevents_json_writer,
    out: *mut u8,
    out_len: usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks; the caller keeps the memory as long as the writer.
        let out = unsafe { memory::slice_mut::<'static, u8>(out, out_len) }?;
        let writing = Writing {
            writer: Writer::new(out),
            objects: 0,
            depth: 0,
            has_key: false,
            is_whole: false,
            fault: None,
        };
        // SAFETY: as the header asks.
        unsafe { object::open(writer, writing) }?;
        Ok(callevents_status::OK)
    })
}

/// Begins an object. `DEPTH_EXCEEDED` inside of so many others that the library would not read it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_begin_object(
    writer: *mut callevents_json_writer,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { step(writer, |writing| writing.begin(true)) }
}

/// Ends an object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_end_object(
    writer: *mut callevents_json_writer,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { step(writer, |writing| writing.end(true)) }
}

/// Begins an array. `DEPTH_EXCEEDED` as for an object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_begin_array(
    writer: *mut callevents_json_writer,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { step(writer, |writing| writing.begin(false)) }
}

/// Ends an array.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_end_array(
    writer: *mut callevents_json_writer,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { step(writer, |writing| writing.end(false)) }
}

/// Writes the key of a member; its value comes next.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_key(
    writer: *mut callevents_json_writer,
    key: callevents_str,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        // SAFETY: as the header asks.
        let key = unsafe { key.text() }?;
        allow(writing.is_in_object() && !writing.has_key)?;
        writing.writer.key(key);
        writing.has_key = true;
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes a string: a text of the caller's, which is escaped, or one that a message had.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_string(
    writer: *mut callevents_json_writer,
    text: callevents_json_str,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        // SAFETY: as the header asks.
        let text = unsafe { text.value(How::Check) }?;
        writing.value()?.string(text);
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes an integer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_int64(
    writer: *mut callevents_json_writer,
    value: i64,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        writing.value()?.i64(value);
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes an integer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_uint64(
    writer: *mut callevents_json_writer,
    value: u64,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        writing.value()?.u64(value);
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes a double with the fewest digits that read back as the same, as JavaScript does.
/// `NOT_FINITE` for NaN and the infinities, which JSON cannot write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_double(
    writer: *mut callevents_json_writer,
    value: f64,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        if !value.is_finite() {
            return Err(callevents_status::NOT_FINITE);
        }
        writing.value()?.f64(value, FloatStyle::JavaScript);
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes `true` or `false`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_bool(
    writer: *mut callevents_json_writer,
    value: bool,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        writing.value()?.bool(value);
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes `null`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_null(
    writer: *mut callevents_json_writer,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        writing.value()?.null();
        Ok(())
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Writes a value that is JSON already, as it stands. If it is none, the status says what is wrong
/// with it, and `error`, which may be NULL, where. `DEPTH_EXCEEDED` also if only with what it
/// stands in it is nested more deeply than the library would read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_json(
    writer: *mut callevents_json_writer,
    json: callevents_str,
    error: *mut callevents_error,
) -> callevents_status {
    let write = |writing: &mut Writing| {
        // SAFETY: as the header asks.
        let value = match Raw::new(unsafe { json.bytes() }?) {
            Ok(value) => value,
            // SAFETY: as the header asks.
            Err(fault) => return Err(unsafe { error::tell(fault, error) }),
        };
        writing.raw(value)
    };
    // SAFETY: as the header asks.
    unsafe { step(writer, write) }
}

/// Ends the writing; the writer is not open any more.
///
/// `written` is the length of the text; on `BUFFER_TOO_SMALL` it is the room that is needed. If
/// anything was refused, this is the status of the first; `INVALID_ARGUMENT` if there is no value,
/// or something was begun and not ended.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_writer_finish(
    writer: *mut callevents_json_writer,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let writing = unsafe { object::get_mut(writer) }?;
        let (fault, is_ended) = (writing.fault, writing.is_whole && writing.depth == 0);
        let ended = mem::replace(&mut writing.writer, Writer::new(&mut [])).finish();
        // SAFETY: as the header asks.
        unsafe { object::close(writer) };
        match fault {
            Some(fault) => Err(fault),
            None if !is_ended => Err(callevents_status::INVALID_ARGUMENT),
            // SAFETY: as the header asks.
            None => unsafe { error::encoded(ended, written) },
        }
    })
}
