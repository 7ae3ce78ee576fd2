//! Frames over tokio's readers and writers.

use std::io;

use bytes::{Buf, Bytes, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

use super::written;
use crate::buffer::Bounded;
use crate::error::DecodeError;
use crate::framing::frame::{self, FrameDecoder, LengthField, OwnedFrame};
use crate::gateway::{BodyFormat, Message, MethodId};

/// Reads and writes frames for `tokio_util::codec::{Framed, FramedRead, FramedWrite}`.
///
/// It finds the frames and faults that a [`FrameDecoder`] finds. A frame's body is not copied: it
/// shares the buffer that was read to, which lives on as long as the frame does.
///
/// A faulty frame is an item too, an `Err` inside: the stream goes on behind it, and no good frame
/// is lost. An `Err` of the stream itself is one of the reader, after which tokio's `Framed` ends.
/// A frame that the end of the stream cuts is the last item.
///
/// It writes a [`Message`], an [`OwnedFrame`] as it was read, or a method id and a body. What
/// cannot be written is an [`InvalidInput`](io::ErrorKind::InvalidInput) that holds the
/// [`EncodeError`](crate::EncodeError).
///
/// # Example
/// ```
/// use callevents::tokio::FrameCodec;
/// use futures_util::StreamExt as _;
/// use tokio_util::codec::FramedRead;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let stream: &[u8] = b"\x06\0\0\0\x0f\x27\0\0hi";
/// let mut frames = FramedRead::new(stream, FrameCodec::new(8192));
/// while let Some(frame) = frames.next().await {
///     match frame? {
///         Ok(frame) => println!("method {}, {:?}", frame.method_id, frame.body),
///         Err(error) => eprintln!("passed over a frame: {error}"),
///     }
/// }
/// # std::io::Result::Ok(()) })?;
/// # std::io::Result::Ok(())
/// ```
#[derive(Clone, Debug)]
pub struct FrameCodec {
    /// Its storage stays empty: split frames wait in the buffer of the `Framed`.
    frames: FrameDecoder<0, Bounded>,
    length_field: LengthField,
    body_format: BodyFormat,
}

impl FrameCodec {
    /// A codec that takes bodies of up to `limit` bytes.
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        Self {
            frames: FrameDecoder::with_limit(limit),
            length_field: LengthField::AfterLength,
            body_format: BodyFormat::Envelope,
        }
    }

    /// The same codec for streams in which the length counts something else.
    #[must_use]
    pub fn with_length_field(mut self, length_field: LengthField) -> Self {
        self.frames = self.frames.with_length_field(length_field);
        self.length_field = length_field;
        self
    }

    /// The same codec, but it writes messages in another format.
    #[must_use]
    pub const fn with_body_format(mut self, body_format: BodyFormat) -> Self {
        self.body_format = body_format;
        self
    }
}

impl Decoder for FrameCodec {
    type Item = Result<OwnedFrame, DecodeError>;
    type Error = io::Error;

    fn decode(&mut self, source: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        let mut input = &source[..];
        let found = self.frames.next_whole(&mut input);
        let taken = source.len() - input.len();
        let body_len = match &found {
            Ok(Some(frame)) => frame.body.len(),
            _ => 0,
        };
        let found = found.map(|frame| frame.map(|frame| frame.with_body(Bytes::new())));
        source.advance(taken - body_len);
        let body = source.split_to(body_len);
        Ok(found
            .map(|frame| frame.map(|frame| OwnedFrame { body: body.freeze(), ..frame }))
            .transpose())
    }

    fn decode_eof(&mut self, source: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        match self.decode(source)? {
            None => Ok(self.frames.finish_with(&source.split()).err().map(Err)),
            item => Ok(item),
        }
    }
}

impl Encoder<Message<'_>> for FrameCodec {
    type Error = io::Error;

    fn encode(&mut self, message: Message<'_>, out: &mut BytesMut) -> io::Result<()> {
        written(message.encode_frame_to(self.body_format, self.length_field, out))
    }
}

/// The length counts what it counted when the frame was read.
impl Encoder<OwnedFrame> for FrameCodec {
    type Error = io::Error;

    fn encode(&mut self, frame: OwnedFrame, out: &mut BytesMut) -> io::Result<()> {
        written(frame::encode_to(frame.method_id, &frame.body, frame.length_field, out))
    }
}

impl<B: AsRef<[u8]>> Encoder<(MethodId, B)> for FrameCodec {
    type Error = io::Error;

    fn encode(&mut self, (method_id, body): (MethodId, B), out: &mut BytesMut) -> io::Result<()> {
        written(frame::encode_to(method_id.0, body.as_ref(), self.length_field, out))
    }
}
