//! Server-Sent Events.

use core_::bindings;
use core_::framing::sse::{SseBuilder, SseEvent, SseItem, SseParser};

use crate::error::{self, callevents_error, callevents_status};
use crate::memory::{self, status};
use crate::object::{self, object};
use crate::view::{callevents_bytes, callevents_str};

/// An event of a stream.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_sse_event {
    /// The event type; `message` where the stream names none.
    pub event_type: callevents_str,
    /// The data: its lines joined by line feeds, ill-formed UTF-8 as U+FFFD.
    pub data: callevents_str,
    /// The last event id as of this event; may be empty.
    pub id: callevents_str,
    /// Where in the stream the event's first line begins, in bytes.
    pub stream_offset: u64,
    /// Whether the stream ended before the event did: see
    /// `callevents_sse_parser_finish_pending()`.
    pub incomplete: bool,
}

/// What an item of a stream is.
#[derive(Clone, Copy)]
#[repr(i32)]
pub enum callevents_sse_item_kind {
    /// An event.
    EVENT = 1,
    /// A comment, which servers send as keep-alives.
    COMMENT = 2,
    /// A new reconnection time.
    RETRY = 3,
    /// A line that the rules ignore.
    IGNORED = 4,
}

/// Everything that a stream says, for those who want more than its events.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_sse_item {
    /// What it is.
    pub kind: callevents_sse_item_kind,
    /// An event.
    pub event: callevents_sse_event,
    /// The text of a comment, or the value of a line that is ignored.
    pub text: callevents_str,
    /// The name of a field that is ignored.
    pub name: callevents_str,
    /// How long to wait before reconnecting, in milliseconds.
    pub retry_ms: u64,
}

/// Reads a stream of Server-Sent Events by the rules of the WHATWG.
///
/// An event whose data is one line inside a chunk borrows it; any other is put together in the
/// buffer that was given to open the parser. The object needs not be closed, may be moved, and is
/// for one thread at a time.
#[repr(C)]
pub struct callevents_sse_parser {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_SSE_PARSER_WORDS],
}

/// How many words a `callevents_sse_parser` is.
pub const CALLEVENTS_SSE_PARSER_WORDS: usize = 192;

/// The most bytes of an event's id, and of its type.
pub const CALLEVENTS_SSE_ID_LIMIT: usize = 256;

const _: () = assert!(CALLEVENTS_SSE_ID_LIMIT == core_::framing::sse::ID_LIMIT);

object!(callevents_sse_parser, SseParser<0, &'static mut [u8]>, b"sseParse");

impl callevents_sse_event {
    const NONE: Self = Self {
        event_type: callevents_str::new(b""),
        data: callevents_str::new(b""),
        id: callevents_str::new(b""),
        stream_offset: 0,
        incomplete: false,
    };

    fn new(event: &SseEvent<'_>) -> Self {
        Self {
            event_type: event.event_type.into(),
            data: event.data.into(),
            id: event.id.into(),
            stream_offset: event.stream_offset,
            incomplete: event.incomplete,
        }
    }

    /// The event as the core has it, but for its id, and for whoever checks that its data are
    /// UTF-8.
    ///
    /// # Safety
    /// Its texts are valid for as long as the result is used.
    pub(crate) unsafe fn get<'a>(&self) -> memory::Outcome<SseEvent<'a>> {
        // SAFETY: as the caller promises.
        let (event_type, data) = unsafe { (self.event_type.text()?, self.data.known_text()?) };
        Ok(bindings::sse_event(event_type.into(), data, self.stream_offset))
    }
}

impl callevents_sse_item {
    const NONE: Self = Self {
        kind: callevents_sse_item_kind::EVENT,
        event: callevents_sse_event::NONE,
        text: callevents_str::new(b""),
        name: callevents_str::new(b""),
        retry_ms: 0,
    };

    /// Tells an item; `false` if it is none that is known.
    fn set(&mut self, item: &SseItem<'_>) -> bool {
        match item {
            SseItem::Event(event) => self.event = callevents_sse_event::new(event),
            SseItem::Comment(text) => {
                self.kind = callevents_sse_item_kind::COMMENT;
                self.text = (*text).into();
            }
            SseItem::Retry { ms } => {
                self.kind = callevents_sse_item_kind::RETRY;
                self.retry_ms = *ms;
            }
            SseItem::Ignored { name, value } => {
                self.kind = callevents_sse_item_kind::IGNORED;
                (self.name, self.text) = ((*name).into(), (*value).into());
            }
            _ => return false,
        }
        true
    }
}

/// Opens a parser, or opens it anew.
///
/// `buffer` keeps the data of an event that is not one line in one chunk; it belongs to the parser
/// as long as that is used. An event whose data is longer than `buffer_len` is `TOO_LARGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_open(
    parser: *mut callevents_sse_parser,
    buffer: *mut u8,
    buffer_len: usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let storage = unsafe { memory::zeroed_slice(buffer, buffer_len) }?;
        // SAFETY: as the header asks.
        unsafe { object::open(parser, SseParser::over(storage)) }?;
        Ok(callevents_status::OK)
    })
}

/// Takes the next event off `input`, which is moved behind what was read.
///
/// - `EVENT`: `event` is the next one. Its texts are valid until the next call on this parser or
///   the end of the input buffer.
/// - `NEED_INPUT`: all of `input` is used up: call again with the next chunk.
/// - `TOO_LARGE`: the event is beyond a limit and stepped over. Call again with what is left of
///   `input`.
///
/// `error` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_next(
    parser: *mut callevents_sse_parser,
    input: *mut callevents_bytes,
    event: *mut callevents_sse_event,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let parser = unsafe { object::get_mut(parser) }?;
        // SAFETY: as the header asks.
        let (input, place) = unsafe { (memory::get_mut(input)?, memory::place(event)?) };
        // SAFETY: as the header asks.
        let mut bytes = unsafe { input.bytes() }?;
        let result = match parser.next(&mut bytes) {
            Ok(Some(event)) => {
                place.write(callevents_sse_event::new(&event));
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

/// Takes the next event, comment, reconnection time or ignored line off `input`; otherwise as
/// `callevents_sse_parser_next()`, with which it may be mixed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_next_item(
    parser: *mut callevents_sse_parser,
    input: *mut callevents_bytes,
    item: *mut callevents_sse_item,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let parser = unsafe { object::get_mut(parser) }?;
        // SAFETY: as the header asks.
        let (input, place) = unsafe { (memory::get_mut(input)?, memory::place(item)?) };
        // SAFETY: as the header asks.
        let mut bytes = unsafe { input.bytes() }?;
        let result = loop {
            break match parser.next_item(&mut bytes) {
                Ok(Some(item)) => {
                    if !place.write(callevents_sse_item::NONE).set(&item) {
                        continue;
                    }
                    Ok(callevents_status::EVENT)
                }
                Ok(None) => Ok(callevents_status::OK),
                // SAFETY: as the header asks.
                Err(fault) => Err(unsafe { error::tell(fault, error) }),
            };
        };
        input.leave(bytes);
        result
    })
}

/// Gives the event that the stream's end has cut off, if it has data: call it before
/// `callevents_sse_parser_finish()` to have it all the same.
///
/// `EVENT`: `event` is it, valid until the next call on this parser. `END`: there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_finish_pending(
    parser: *mut callevents_sse_parser,
    event: *mut callevents_sse_event,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (parser, place) = unsafe { (object::get_mut(parser)?, memory::place(event)?) };
        match parser.finish_pending() {
            Ok(Some(event)) => {
                place.write(callevents_sse_event::new(&event));
                Ok(callevents_status::EVENT)
            }
            Ok(None) => Ok(callevents_status::OK),
            // SAFETY: as the header asks.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        }
    })
}

/// Says that the stream has ended, and makes the parser ready for the next one; the last event id
/// and the reconnection time stay.
///
/// `TRUNCATED` if an event or a line has begun and not ended.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_finish(
    parser: *mut callevents_sse_parser,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        match unsafe { object::get_mut(parser) }?.finish() {
            Ok(()) => Ok(callevents_status::OK),
            // SAFETY: as the header asks.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        }
    })
}

/// Makes the parser ready for a new connection: the last event id and the reconnection time stay,
/// all else is as new.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_reset(
    parser: *mut callevents_sse_parser,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        unsafe { object::get_mut(parser) }?.reset();
        Ok(callevents_status::OK)
    })
}

/// Tells the id to be sent as `Last-Event-ID` when reconnecting; empty if there is none. It is
/// valid until the next call on this parser.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_last_event_id(
    parser: *const callevents_sse_parser,
    id: *mut callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (parser, place) = unsafe { (object::get(parser)?, memory::place(id)?) };
        place.write(parser.last_event_id().into());
        Ok(callevents_status::OK)
    })
}

/// Sets the last event id, to go on where an earlier connection ended.
///
/// `INVALID_CHARACTER` for a CR, LF or NUL in it, `TOO_LONG` beyond `CALLEVENTS_SSE_ID_LIMIT`: the
/// id stays as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_set_last_event_id(
    parser: *mut callevents_sse_parser,
    id: callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (parser, id) = unsafe { (object::get_mut(parser)?, id.text()?) };
        parser.set_last_event_id(id).map_err(crate::generated::status::of_encoding)?;
        Ok(callevents_status::OK)
    })
}

/// Tells the reconnection time that the stream has asked for, in milliseconds.
///
/// `EVENT`: `retry_ms` is it. `END`: it has not asked for any.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_retry_ms(
    parser: *const callevents_sse_parser,
    retry_ms: *mut u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (parser, place) = unsafe { (object::get(parser)?, memory::place(retry_ms)?) };
        let Some(ms) = parser.retry_ms() else { return Ok(callevents_status::OK) };
        place.write(ms);
        Ok(callevents_status::EVENT)
    })
}

/// Tells where the next byte of input stands in the stream.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_stream_offset(
    parser: *const callevents_sse_parser,
    offset: *mut u64,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (parser, place) = unsafe { (object::get(parser)?, memory::place(offset)?) };
        place.write(parser.stream_offset());
        Ok(callevents_status::OK)
    })
}

/// Makes the parser one that is not open; see `callevents_frame_decoder_close()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_parser_close(
    parser: *mut callevents_sse_parser,
) -> callevents_status {
    // SAFETY: as the header asks.
    unsafe { object::close(parser) }
}

/// The size of a `callevents_sse_parser` in the library, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_sse_parser_size() -> usize {
    size_of::<callevents_sse_parser>()
}

/// What a block of a stream is to hold: an event, a comment, a reconnection time, or all of them.
/// What has no `has_...` set is left out.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_sse_block {
    /// `sizeof (callevents_sse_block)`.
    pub struct_size: u32,
    /// Whether there is a comment.
    pub has_comment: bool,
    /// Whether there is an id.
    pub has_id: bool,
    /// Whether there is an event type; readers take one without as `message`.
    pub has_event_type: bool,
    /// Whether there is data; without, even empty data, the block is no event.
    pub has_data: bool,
    /// Whether there is a reconnection time.
    pub has_retry_ms: bool,
    /// A comment, without CR and LF.
    pub comment: callevents_str,
    /// The id that a reader sends when it reconnects, without CR, LF and NUL; empty to take back
    /// the one before.
    pub id: callevents_str,
    /// The event type, without CR and LF.
    pub event_type: callevents_str,
    /// The data, of any number of lines.
    pub data: callevents_str,
    /// How long a reader waits before it reconnects, in milliseconds.
    pub retry_ms: u64,
}

/// Writes a block of a stream.
///
/// `INVALID_CHARACTER` for a character that may not stand in a value. `written` is the block's
/// length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_sse_encode(
    block: *const callevents_sse_block,
    out: *mut u8,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (block, out) = unsafe { (memory::get_sized(block)?, memory::slice_mut(out, out_len)?) };
        let mut builder = SseBuilder::new();
        if block.has_comment {
            // SAFETY: as the header asks.
            builder = builder.comment(unsafe { block.comment.text() }?);
        }
        if block.has_id {
            // SAFETY: as the header asks.
            builder = builder.id(unsafe { block.id.text() }?);
        }
        if block.has_event_type {
            // SAFETY: as the header asks.
            builder = builder.event(unsafe { block.event_type.text() }?);
        }
        if block.has_retry_ms {
            builder = builder.retry_ms(block.retry_ms);
        }
        if block.has_data {
            // SAFETY: as the header asks.
            builder = builder.data(unsafe { block.data.text() }?);
        }
        // SAFETY: as the header asks.
        unsafe { error::encoded(builder.encode(out), written) }
    })
}
