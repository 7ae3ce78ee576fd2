// Cuts a stream of frames in many ways. Included by the replay of the corpora and by the fuzz
// target of the same name.

use callevents::framing::frame::{FrameDecoder, LengthField};
use callevents::{DecodeError, ErrorKind, Storage};

/// A stream gives the same frames, errors and offsets however it is cut and wherever split frames
/// are kept, and they are those that a decoder of a few lines finds.
///
/// The stream's own last bytes say how it is cut.
pub fn frame_split(stream: &[u8]) {
    for rule in [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto] {
        same_in_all_storages::<16>(stream, rule);
        same_in_all_storages::<1024>(stream, rule);
    }
}

fn same_in_all_storages<const N: usize>(stream: &[u8], rule: LengthField) {
    let whole = read(FrameDecoder::<N>::new().with_length_field(rule), [stream]);
    if rule != LengthField::Auto {
        let told = whole.iter().cloned().map(|item| item.map_err(|error| place(&error)));
        assert_eq!(told.collect::<Vec<_>>(), naive(stream, rule, N));
    }
    inside_the_stream(&whole, stream);

    let decoder = FrameDecoder::<N>::new().with_length_field(rule);
    assert_eq!(read(decoder, cuts(stream)), whole, "cut as the stream says");
    let mut storage = [0xa5; N];
    let decoder = FrameDecoder::over(&mut storage).with_length_field(rule);
    assert_eq!(read(decoder, cuts(stream)), whole, "in a slice");
    let decoder = FrameDecoder::with_limit(N).with_length_field(rule);
    assert_eq!(read(decoder, stream.chunks(1)), whole, "byte by byte, in a vector");
}

/// A frame, copied: method id, body, place in the stream, meaning of the length.
type Copied = (u32, Vec<u8>, u64, LengthField);

/// All that a decoder says of a stream, the end included; and the same again after that.
fn read<'a, const N: usize, S: Storage>(
    mut decoder: FrameDecoder<N, S>,
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> Vec<Result<Copied, DecodeError>> {
    let mut all = Vec::new();
    for chunk in chunks {
        let mut input = chunk;
        loop {
            match decoder.next(&mut input) {
                Ok(None) => break,
                Ok(Some(frame)) => {
                    let body = frame.body.to_vec();
                    all.push(Ok((frame.method_id, body, frame.stream_offset, frame.length_field)));
                }
                Err(error) => all.push(Err(error)),
            }
        }
        assert!(input.is_empty(), "input is left over");
    }
    all.extend(decoder.finish().map_err(Err).err());
    assert_eq!(decoder.finish(), Ok(()), "the end is told once");
    assert_eq!(decoder.stream_offset(), 0, "the next stream begins afresh");
    all
}

/// Every body stands in the stream where the decoder says, and nothing is told twice.
fn inside_the_stream(told: &[Result<Copied, DecodeError>], stream: &[u8]) {
    let mut end = 0;
    for item in told {
        let start = match item {
            Ok((_, body, start, _)) => {
                let at = *start as usize + 8;
                assert_eq!(stream.get(at..at + body.len()), Some(&body[..]));
                assert!(*start >= end);
                end = *start + 8 + body.len() as u64;
                continue;
            }
            Err(error) => place(error).1,
        };
        assert!(start < stream.len() as u64);
    }
}

/// The stream in pieces of 0 to 63 bytes, as its own bytes say from the last one on.
fn cuts(stream: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = stream;
    let mut lengths = stream.iter().rev().map(|byte| usize::from(byte % 64));
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let len = lengths.next().unwrap_or(rest.len()).min(rest.len());
        let (piece, after) = rest.split_at(len);
        rest = after;
        Some(piece)
    })
}

/// What is wrong, and with the frame at which place of the stream.
fn place(error: &DecodeError) -> (ErrorKind, u64) {
    (error.kind(), error.stream_offset().expect("a place in the stream"))
}

/// What a decoder says that has the whole stream before it.
fn naive(stream: &[u8], rule: LengthField, limit: usize) -> Vec<Result<Copied, (ErrorKind, u64)>> {
    let word = |at: usize| {
        let bytes = stream.get(at..at + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().expect("four bytes")) as usize)
    };
    let overhead = if rule == LengthField::WholeFrame { 8 } else { 4 };
    let mut all = Vec::new();
    let mut at = 0;
    // Where the frame began that the stream ends in.
    let mut start = 0;
    while at < stream.len() {
        start = at;
        let Some(length) = word(at) else { break };
        let end = at + (8 - overhead) + length;
        if length < overhead {
            all.push(Err((ErrorKind::FrameTooShort, at as u64)));
            at = end.max(at + 4);
            continue;
        }
        let Some(method_id) = word(at + 4) else { break };
        if length - overhead > limit {
            all.push(Err((ErrorKind::TooLarge, at as u64)));
        } else {
            let Some(body) = stream.get(at + 8..end) else { break };
            all.push(Ok((method_id as u32, body.to_vec(), at as u64, rule)));
        }
        at = end;
    }
    if at != stream.len() {
        all.push(Err((ErrorKind::Truncated, start as u64)));
    }
    all
}
