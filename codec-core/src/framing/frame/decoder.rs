//! The frame decoder.

use super::{Frame, HEADER_LEN, LengthField};
use crate::buffer::Storage;
use crate::error::{DecodeError, ErrorKind};
use crate::format::envelope;

#[cfg(feature = "alloc")]
use crate::buffer::Bounded;

/// Splits a byte stream into frames, however the stream is cut into chunks.
///
/// A frame that lies whole in one chunk is borrowed from it; one that is split is put together in
/// the decoder's storage: `N` bytes of its own, a caller's slice, or a `Bounded` vector.
///
/// A frame whose body is larger than the storage is [`TooLarge`](ErrorKind::TooLarge), also where
/// it could have been borrowed, so that the outcome does not depend on the chunks. It is told as
/// soon as its header is there and stepped over without being kept. A frame whose length has no
/// room for a method id is [`FrameTooShort`](ErrorKind::FrameTooShort) and stepped over too. The
/// decoder stays in step: after an error, call [`next`](Self::next) again.
///
/// Each byte is looked at once; a byte of a split frame is copied once.
///
/// # Example
/// ```
/// use callevents::framing::frame::FrameDecoder;
///
/// let mut frames = FrameDecoder::<8192>::new();
/// for chunk in [&b"\x06\0\0\0\x0f\x27\0"[..], b"\0hi\x04\0\0\0\x10\x27\0\0"] {
///     let mut input = chunk;
///     while let Some(frame) = frames.next(&mut input)? {
///         println!("method {} with {} bytes", frame.method_id, frame.body.len());
///     }
/// }
/// frames.finish()?;
/// # Ok::<(), callevents::DecodeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct FrameDecoder<const N: usize = 0, S = [u8; N]> {
    storage: S,
    /// The largest body that is taken; never more than a frame's length can say.
    limit: u32,
    /// What the caller said that the length counts.
    length_field: LengthField,
    /// What it counts in the frame at hand; never `Auto`.
    found: LengthField,
    /// Bodies shorter than this are taken without further ado: all that are no larger than the
    /// limit, but none inside a frame or while it is not known what the length counts.
    ready_below: u32,
    /// What of a length is not body, then.
    ready_overhead: u32,
    step: Step,
    /// The first bytes of the frame at hand, while it is not known how it goes on.
    head: [u8; PROBE_LEN],
    method_id: u32,
    /// Where the frame at hand begins, and the next byte of input stands, in the stream.
    start: u64,
    position: u64,
}

/// How far the frame at hand has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Nothing of it has been read.
    Start,
    /// So many bytes of it are in `head`.
    Head(usize),
    /// The header is read, and so many of so many bytes of the body are in the storage.
    Body { kept: usize, len: usize },
    /// So many bytes are still to be passed over.
    Skip(u64),
}

/// What reading on came to.
enum Found<'i> {
    /// All input is used up.
    Nothing,
    /// A body that lies whole in the input.
    InInput(&'i [u8]),
    /// A body of so many bytes in the storage.
    InStorage(usize),
}

impl<const N: usize> FrameDecoder<N> {
    /// A decoder that takes bodies of up to `N` bytes.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_storage([0; N], N)
    }
}

impl<const N: usize> Default for FrameDecoder<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'b> FrameDecoder<0, &'b mut [u8]> {
    /// A decoder that takes bodies as large as `storage`, and keeps split ones there.
    #[must_use]
    pub const fn over(storage: &'b mut [u8]) -> Self {
        let len = storage.len();
        Self::with_storage(storage, len)
    }
}

#[cfg(feature = "alloc")]
impl FrameDecoder<0, Bounded> {
    /// A decoder that takes bodies of up to `limit` bytes, and allocates for split ones.
    #[must_use]
    pub const fn with_limit(limit: usize) -> Self {
        Self::with_storage(Bounded::new(limit), limit)
    }
}

impl<const N: usize, S> FrameDecoder<N, S> {
    const fn with_storage(storage: S, capacity: usize) -> Self {
        let largest = u32::MAX - HEADER_LEN as u32;
        let limit = if capacity < largest as usize { capacity as u32 } else { largest };
        Self {
            storage,
            limit,
            length_field: LengthField::AfterLength,
            found: LengthField::AfterLength,
            ready_below: limit + 1,
            ready_overhead: LengthField::AfterLength.overhead(),
            step: Step::Start,
            head: [0; PROBE_LEN],
            method_id: 0,
            start: 0,
            position: 0,
        }
    }

    /// The same decoder for streams in which the length counts something else.
    ///
    /// To be called before the first byte.
    #[must_use]
    pub const fn with_length_field(mut self, length_field: LengthField) -> Self {
        self.length_field = length_field;
        self.found = match length_field {
            LengthField::WholeFrame => LengthField::WholeFrame,
            LengthField::AfterLength | LengthField::Auto => LengthField::AfterLength,
        };
        self.get_ready();
        self
    }

    /// The largest body that is taken, in bytes.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.limit
    }

    /// Where the next byte of input stands in the stream.
    #[must_use]
    pub const fn stream_offset(&self) -> u64 {
        self.position
    }

    /// Forgets what was read, for a new stream whose first byte has the offset 0.
    pub const fn reset(&mut self) {
        self.step = Step::Start;
        self.start = 0;
        self.position = 0;
        if let LengthField::Auto = self.length_field {
            self.found = LengthField::AfterLength;
        }
        self.get_ready();
    }

    /// To be called whenever the step or the length field may have changed.
    const fn get_ready(&mut self) {
        if crate::PLAIN {
            return;
        }
        let is_ready = matches!(
            (self.step, self.length_field),
            (Step::Start, LengthField::AfterLength | LengthField::WholeFrame)
        );
        self.ready_below = if is_ready { self.limit + 1 } else { 0 };
        self.ready_overhead = self.found.overhead();
    }

    /// Says that the stream has ended, and makes the decoder ready for the next one.
    ///
    /// # Errors
    /// `Truncated`, if it ended inside a frame: with the frame's place in the stream, and as
    /// offset how much of it there was.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        let (start, got) = (self.start, self.position.wrapping_sub(self.start));
        let cut = self.step != Step::Start;
        self.reset();
        if cut {
            let got = usize::try_from(got).unwrap_or(usize::MAX);
            return Err(DecodeError::new(ErrorKind::Truncated, got).at_stream_offset(start));
        }
        Ok(())
    }
}

impl<const N: usize, S: Storage> FrameDecoder<N, S> {
    /// The next frame of `input`, which is moved behind what was read.
    ///
    /// `None` means that all input is used up: call again with the next chunk.
    ///
    /// # Errors
    /// `FrameTooShort`, `TooLarge`: the frame is stepped over, and the next call goes on. Give it
    /// what is left of `input` first, or the stream is out of step.
    #[inline]
    pub fn next<'s, 'i: 's>(
        &'s mut self,
        input: &mut &'i [u8],
    ) -> Result<Option<Frame<'s>>, DecodeError> {
        // Nearly every frame lies whole in the input; where size counts, it is read as any other.
        if !crate::PLAIN {
            if let Some(frame) = self.next_ready(input, self.ready_below, self.ready_overhead) {
                return Ok(Some(frame));
            }
        }
        self.next_other(input)
    }

    /// The frame at the beginning of `input`, if it is whole and its body shorter than `below`.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn next_ready<'i>(
        &mut self,
        input: &mut &'i [u8],
        below: u32,
        overhead: u32,
    ) -> Option<Frame<'i>> {
        let (length, method_id) = split_header(*input.first_chunk()?);
        // A length that is too short wraps round to one above the limit.
        let len = length.wrapping_sub(overhead);
        if len >= below {
            return None;
        }
        let whole = HEADER_LEN + len as usize;
        let (frame, rest) = input.split_at_checked(whole)?;
        let (_, body) = frame.split_first_chunk::<HEADER_LEN>()?;
        *input = rest;
        let stream_offset = self.position;
        self.position += whole as u64;
        Some(Frame { method_id, body, stream_offset, length_field: self.found })
    }

    /// Finds out what the length of the frame at the beginning of `input` counts, if that must
    /// and can be found out.
    fn finds_length_field(&mut self, input: &[u8]) -> bool {
        if self.length_field != LengthField::Auto {
            return false;
        }
        let Some([header @ .., a, b, c, d, e, f]) = input.first_chunk::<PROBE_LEN>() else {
            return false;
        };
        let (length, _) = split_header(*header);
        if length >= PROBE_LENGTH {
            self.find_length_field(length, &[*a, *b, *c, *d, *e, *f]);
        }
        true
    }

    /// The next frame, if it is split or faulty, or it must be found out what its length counts.
    #[inline(never)]
    fn next_other<'s, 'i: 's>(
        &'s mut self,
        input: &mut &'i [u8],
    ) -> Result<Option<Frame<'s>>, DecodeError> {
        if self.step == Step::Start && self.finds_length_field(input) {
            if let Some(frame) = self.next_ready(input, self.limit + 1, self.found.overhead()) {
                return Ok(Some(frame));
            }
        }
        let found = self.read(input);
        self.get_ready();
        let found = found?;
        let (method_id, stream_offset) = (self.method_id, self.start);
        let body = match found {
            Found::Nothing => return Ok(None),
            Found::InInput(body) => body,
            Found::InStorage(len) => self.storage.kept(len),
        };
        Ok(Some(Frame { method_id, body, stream_offset, length_field: self.found }))
    }

    /// Reads on from wherever the last chunk ended.
    fn read<'i>(&mut self, input: &mut &'i [u8]) -> Result<Found<'i>, DecodeError> {
        loop {
            match self.step {
                Step::Skip(left) => {
                    if !self.pass_over(input, left) {
                        return Ok(Found::Nothing);
                    }
                }
                Step::Start => {
                    if input.is_empty() {
                        return Ok(Found::Nothing);
                    }
                    self.start = self.position;
                    self.step = Step::Head(0);
                }
                Step::Head(have) => {
                    let needed = self.head_needed(have);
                    if have < needed {
                        let bytes = self.take(input, (needed - have).min(input.len()));
                        if bytes.is_empty() {
                            return Ok(Found::Nothing);
                        }
                        if let Some(to) = self.head.get_mut(have..have + bytes.len()) {
                            to.copy_from_slice(bytes);
                        }
                        self.step = Step::Head(have + bytes.len());
                    } else {
                        self.begin_body(have)?;
                    }
                }
                Step::Body { kept, len } => {
                    if kept == 0 && input.len() >= len {
                        self.step = Step::Start;
                        return Ok(Found::InInput(self.take(input, len)));
                    }
                    let bytes = self.take(input, (len - kept).min(input.len()));
                    let kept = kept + self.storage.keep(kept, bytes);
                    if kept == len {
                        self.step = Step::Start;
                        return Ok(Found::InStorage(len));
                    }
                    self.step = Step::Body { kept, len };
                    return Ok(Found::Nothing);
                }
            }
        }
    }

    /// The next frame of `input`, if it is whole there; if not, it is left there.
    #[cfg(feature = "tokio")]
    pub(crate) fn next_whole<'i>(
        &mut self,
        input: &mut &'i [u8],
    ) -> Result<Option<Frame<'i>>, DecodeError> {
        if let Step::Skip(left) = self.step {
            if !self.pass_over(input, left) {
                return Ok(None);
            }
        }
        self.start = self.position;
        let have = input.len().min(PROBE_LEN);
        if let (Some(to), Some(bytes)) = (self.head.get_mut(..have), input.get(..have)) {
            to.copy_from_slice(bytes);
        }
        let needed = self.head_needed(have);
        if have < needed {
            return Ok(None);
        }
        let len = match self.measure_body(needed) {
            Ok(len) => len as usize,
            Err(error) => {
                self.take(input, needed);
                return Err(error);
            }
        };
        if input.len() - HEADER_LEN < len {
            return Ok(None);
        }
        self.take(input, HEADER_LEN);
        Ok(Some(Frame {
            method_id: self.method_id,
            body: self.take(input, len),
            stream_offset: self.start,
            length_field: self.found,
        }))
    }

    /// Says that the stream has ended with `rest`, which [`next_whole`](Self::next_whole) left.
    #[cfg(feature = "tokio")]
    pub(crate) fn finish_with(&mut self, rest: &[u8]) -> Result<(), DecodeError> {
        if !rest.is_empty() {
            self.position += rest.len() as u64;
            self.step = Step::Head(rest.len().min(PROBE_LEN));
        }
        self.finish()
    }

    /// Passes over the input, `left` bytes at the most; whether that was all of them.
    fn pass_over(&mut self, input: &mut &[u8], left: u64) -> bool {
        let len = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
        self.take(input, len);
        self.skip(left - len as u64);
        self.step == Step::Start
    }

    /// The next `len` bytes of the input, of which there are so many.
    fn take<'i>(&mut self, input: &mut &'i [u8], len: usize) -> &'i [u8] {
        let (bytes, rest) = input.split_at_checked(len).unwrap_or_default();
        *input = rest;
        self.position += bytes.len() as u64;
        bytes
    }

    /// How many bytes of the frame must be in `head` to tell how it goes on, as far as the `have`
    /// bytes that are there let us know.
    fn head_needed(&self, have: usize) -> usize {
        if have < LENGTH_LEN {
            return LENGTH_LEN;
        }
        let (length, _) = split_header(self.header());
        match self.length_field {
            LengthField::Auto if length >= PROBE_LENGTH => PROBE_LEN,
            _ if length < self.found.overhead() => LENGTH_LEN,
            _ => HEADER_LEN,
        }
    }

    fn header(&self) -> [u8; HEADER_LEN] {
        let [a, b, c, d, e, f, g, h, ..] = self.head;
        [a, b, c, d, e, f, g, h]
    }

    /// Takes what `head` tells: the method id and how long the body is.
    fn begin_body(&mut self, have: usize) -> Result<(), DecodeError> {
        let len = self.measure_body(have)?;
        // The envelope's header is body too.
        let [.., a, b, c, d, e, f] = self.head;
        let early = [a, b, c, d, e, f];
        let kept = self.storage.keep(0, early.get(..have - HEADER_LEN).unwrap_or_default());
        self.step = Step::Body { kept, len: len as usize };
        Ok(())
    }

    /// How long the body is. A frame that cannot be taken is passed over from behind the first
    /// `have` bytes.
    fn measure_body(&mut self, have: usize) -> Result<u32, DecodeError> {
        let (length, method_id) = split_header(self.header());
        self.method_id = method_id;
        if have == PROBE_LEN {
            let [.., a, b, c, d, e, f] = self.head;
            self.find_length_field(length, &[a, b, c, d, e, f]);
        }
        let overhead = self.found.overhead();
        let Some(len) = length.checked_sub(overhead) else {
            // The length field itself is read already; where it counts itself, it may say less.
            let counted = u32::from(self.found == LengthField::WholeFrame) * LENGTH_LEN as u32;
            self.skip(length.saturating_sub(counted).into());
            return Err(self.fault(ErrorKind::FrameTooShort, length, overhead));
        };
        if len > self.limit {
            self.skip(u64::from(len) - (have - HEADER_LEN) as u64);
            return Err(self.fault(ErrorKind::TooLarge, len, self.limit));
        }
        Ok(len)
    }

    fn skip(&mut self, len: u64) {
        self.step = if len > 0 { Step::Skip(len) } else { Step::Start };
        self.get_ready();
    }

    /// Finds out what the length counts, from the envelope's header behind it.
    fn find_length_field(&mut self, length: u32, envelope_header: &[u8]) {
        let Some(payload) = envelope::payload_size(envelope_header) else { return };
        let body = (envelope::HEADER_LEN + payload) as u64;
        for found in [LengthField::AfterLength, LengthField::WholeFrame] {
            if u64::from(length) == u64::from(found.overhead()) + body {
                self.found = found;
            }
        }
    }

    fn fault(&self, kind: ErrorKind, length: u32, limit: u32) -> DecodeError {
        DecodeError::with_sizes(kind, 0, length, limit).at_stream_offset(self.start)
    }
}

/// The length and the method id.
#[cfg_attr(not(callevents_small), inline(always))]
fn split_header([a, b, c, d, e, f, g, h]: [u8; HEADER_LEN]) -> (u32, u32) {
    (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]))
}

/// Bytes of the length field.
const LENGTH_LEN: usize = 4;

/// Bytes of a frame up to the end of its envelope's header.
const PROBE_LEN: usize = HEADER_LEN + envelope::HEADER_LEN;

/// The smallest length of a frame that has so many bytes, whatever the length counts.
const PROBE_LENGTH: u32 = PROBE_LEN as u32;
