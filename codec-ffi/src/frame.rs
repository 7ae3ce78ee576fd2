//! Frames: the gateway's `[u32 LE length][u32 LE method_id][body]`.

use core_::FrameDecoder;
use core_::bindings;
use core_::framing::frame::{self, Frame, LengthField};

use crate::error::{self, callevents_error, callevents_status};
use crate::memory::{self, Outcome, status};
use crate::object::{self, object};
use crate::view::callevents_bytes;

/// What a frame's length counts.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_length_field {
    /// What comes after the length itself: the gateway's streams, and the documentation.
    AFTER_LENGTH = 0,
    /// The whole frame: the vendor's own request builders.
    WHOLE_FRAME = 1,
    /// Whichever of the two agrees with the envelope in the body; see the documentation of the
    /// Rust crate for when it cannot tell. To build, the same as `AFTER_LENGTH`.
    AUTO = 2,
}

/// A frame.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_frame {
    /// Which method the body is a message of.
    pub method_id: u32,
    /// What the frame's length counted: a `callevents_length_field`, never `AUTO`.
    pub length_field: u32,
    /// What the frame carries.
    pub body: callevents_bytes,
    /// Where the frame begins in the stream, in bytes: the place of its length field.
    pub stream_offset: u64,
}

/// Splits a byte stream into frames, however it is cut into chunks.
///
/// A frame that lies whole in one chunk is borrowed from it; one that is split is put together in
/// the buffer that was given to open the decoder. The object needs not be closed, may be moved,
/// and is for one thread at a time.
#[repr(C)]
pub struct callevents_frame_decoder {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_FRAME_DECODER_WORDS],
}

/// How many words a `callevents_frame_decoder` is.
pub const CALLEVENTS_FRAME_DECODER_WORDS: usize = 20;

object!(callevents_frame_decoder, FrameDecoder<0, &'static mut [u8]>, b"frameDec");

pub(crate) fn length_field(number: u32) -> Outcome<LengthField> {
    Ok(match number {
        0 => LengthField::AfterLength,
        1 => LengthField::WholeFrame,
        2 => LengthField::Auto,
        _ => return Err(callevents_status::INVALID_ARGUMENT),
    })
}

impl callevents_frame {
    #[cfg_attr(not(callevents_small), inline(always))]
    fn new(frame: &Frame<'_>) -> Self {
        Self {
            method_id: frame.method_id,
            length_field: match frame.length_field {
                LengthField::AfterLength | LengthField::Auto => 0,
                LengthField::WholeFrame => 1,
            },
            body: callevents_bytes::new(frame.body),
            stream_offset: frame.stream_offset,
        }
    }

    /// The frame as the core has it.
    ///
    /// # Safety
    /// The body is valid for as long as the result is used.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) unsafe fn get<'a>(&self) -> Outcome<Frame<'a>> {
        // SAFETY: as the caller promises.
        let body = unsafe { self.body.bytes() }?;
        let length_field = length_field(self.length_field)?;
        Ok(bindings::frame(self.method_id, body, self.stream_offset, length_field))
    }
}

/// Opens a decoder, or opens it anew.
///
/// `buffer` keeps the body of a frame that is split over chunks; it belongs to the decoder as long
/// as that is used. A frame whose body is larger than `buffer_len` is `TOO_LARGE`, also where it is
/// not split. `length_field` is a `callevents_length_field`: 0 for the gateway's streams.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_open(
    decoder: *mut callevents_frame_decoder,
    length_field: u32,
    buffer: *mut u8,
    buffer_len: usize,
) -> callevents_status {
    status(|| {
        let length_field = self::length_field(length_field)?;
        // SAFETY: as the header asks.
        let storage = unsafe { memory::zeroed_slice(buffer, buffer_len) }?;
        let opened = FrameDecoder::over(storage).with_length_field(length_field);
        // SAFETY: as the header asks.
        unsafe { object::open(decoder, opened) }?;
        Ok(callevents_status::OK)
    })
}

/// Takes the next frame off `input`, which is moved behind what was read.
///
/// - `EVENT`: `frame` is the next one. Its body is valid until the next call on this decoder or
///   the end of the input buffer.
/// - `NEED_INPUT`: all of `input` is used up: call again with the next chunk.
/// - `FRAME_TOO_SHORT`, `TOO_LARGE`: the frame is stepped over. Call again with what is left of
///   `input`: the decoder stays in step.
///
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_next(
    decoder: *mut callevents_frame_decoder,
    input: *mut callevents_bytes,
    frame: *mut callevents_frame,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let decoder = unsafe { object::get_mut(decoder) }?;
        // SAFETY: as the header asks.
        let input = unsafe { memory::get_mut(input) }?;
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(frame) }?;
        // SAFETY: as the header asks.
        let mut bytes = unsafe { input.bytes() }?;
        let result = match decoder.next(&mut bytes) {
            Ok(Some(frame)) => {
                place.write(callevents_frame::new(&frame));
                Ok(callevents_status::EVENT)
            }
            Ok(None) => Ok(callevents_status::OK),
            // SAFETY: as the header asks.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        };
        input.leave(bytes);
        result
    })
}

/// Says that the stream has ended, and makes the decoder ready for the next one.
///
/// `TRUNCATED` if it ended inside a frame: `error` (which may be NULL) has the frame's place in the
/// stream, and as offset how much of it there was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_finish(
    decoder: *mut callevents_frame_decoder,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        match unsafe { object::get_mut(decoder) }?.finish() {
            Ok(()) => Ok(callevents_status::OK),
            // SAFETY: as the header asks.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        }
    })
}

/// Forgets what was read, for a new stream whose first byte has the offset 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_reset(
    decoder: *mut callevents_frame_decoder,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe { object::get_mut(decoder) }?.reset();
        Ok(callevents_status::OK)
    })
}

/// Tells where the next byte of input stands in the stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_stream_offset(
    decoder: *const callevents_frame_decoder,
    offset: *mut u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let decoder = unsafe { object::get(decoder) }?;
        // SAFETY: as the header asks.
        unsafe { memory::place(offset) }?.write(decoder.stream_offset());
        Ok(callevents_status::OK)
    })
}

/// Makes the decoder one that is not open. Nothing has to be closed; but then calls by mistake are
/// told as `NOT_OPEN`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_decoder_close(
    decoder: *mut callevents_frame_decoder,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(decoder) }
}

/// The size of a `callevents_frame_decoder` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_frame_decoder_size() -> usize {
    size_of::<callevents_frame_decoder>()
}

/// Writes a frame around `body`.
///
/// `length_field` is a `callevents_length_field`. `written` is the frame's length; on
/// `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_frame_encode(
    method_id: u32,
    body: callevents_bytes,
    length_field: u32,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        let length_field = self::length_field(length_field)?;
        // SAFETY: as the header asks.
        let (body, out) = unsafe { (body.bytes()?, memory::slice_mut(out, out_len)?) };
        let result = frame::encode(method_id, body, length_field, out);
        // SAFETY: as the header asks.
        unsafe { error::encoded(result, written) }
    })
}
