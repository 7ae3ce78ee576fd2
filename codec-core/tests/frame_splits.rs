//! A stream gives the same frames and faults however it is cut into chunks.

mod support;

use callevents::framing::frame::{self, FrameDecoder, LengthField};
use callevents::{DecodeError, ErrorKind, Storage};
use proptest::prelude::*;
use support::{row_bytes, text, vector_bytes, vector_rows};

/// A frame or a fault, with all that a caller can see of it.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    Frame { stream_offset: u64, method_id: u32, body: Vec<u8>, rule: LengthField },
    Fault(DecodeError),
}

/// Everything that `decoder` says of the chunks, and of the end behind them.
fn items<'c, const N: usize, S: Storage>(
    decoder: &mut FrameDecoder<N, S>,
    chunks: impl IntoIterator<Item = &'c [u8]>,
) -> Vec<Item> {
    let mut items = Vec::new();
    for chunk in chunks {
        let mut input = chunk;
        loop {
            match decoder.next(&mut input) {
                Ok(None) => break,
                Ok(Some(frame)) => items.push(Item::Frame {
                    stream_offset: frame.stream_offset,
                    method_id: frame.method_id,
                    body: frame.body.to_vec(),
                    rule: frame.length_field,
                }),
                Err(error) => items.push(Item::Fault(error)),
            }
        }
        assert!(input.is_empty(), "None means that all input is used up");
    }
    items.extend(decoder.finish().err().map(Item::Fault));
    items
}

/// A decoder of each kind of storage must agree.
fn all_items(rule: LengthField, limit: usize, chunks: &[&[u8]]) -> Vec<Item> {
    let mut kept = vec![0; limit];
    let mut over = FrameDecoder::over(&mut kept).with_length_field(rule);
    let result = items(&mut over, chunks.iter().copied());
    #[cfg(feature = "alloc")]
    {
        let mut bounded = FrameDecoder::with_limit(limit).with_length_field(rule);
        assert_eq!(items(&mut bounded, chunks.iter().copied()), result);
    }
    result
}

const RULES: [LengthField; 3] =
    [LengthField::AfterLength, LengthField::WholeFrame, LengthField::Auto];

#[test]
fn the_captured_stream_has_the_frames_of_its_index_at_every_chunk_size() {
    let stream = vector_bytes("gateway/stream-600.bin");
    let index: serde_json::Value =
        serde_json::from_slice(&vector_bytes("gateway/stream-600.json")).expect("an index");
    let expected: Vec<(u64, u64, u64)> = index["frames"]
        .as_array()
        .expect("frames")
        .iter()
        .map(|row| {
            let number = |at: usize| row[at].as_u64().expect("a number");
            (number(0), number(1), number(2))
        })
        .collect();
    assert_eq!(expected.len(), 10_573);
    // Every size up to 64, so that each header is cut at each of its bytes, and larger ones.
    for size in (1..=64).chain([231, 1_200, 65_536, stream.len()]) {
        let mut frames = FrameDecoder::<8192>::new();
        let mut rows = expected.iter();
        for chunk in stream.chunks(size) {
            let mut input = chunk;
            while let Some(frame) = frames.next(&mut input).expect("a good stream") {
                let length = frame.body.len() as u64 + 4;
                let row = (frame.stream_offset, length, u64::from(frame.method_id));
                assert_eq!(Some(&row), rows.next(), "chunks of {size}");
            }
        }
        assert_eq!(rows.next(), None);
        assert_eq!(frames.finish(), Ok(()));
    }
}

#[test]
fn every_vector_is_the_same_in_two_pieces_and_at_every_chunk_size() {
    for row in &vector_rows("gateway/messages.jsonl") {
        if text(row, "layout") == "envelope" {
            continue;
        }
        // What follows must not suffer, so another frame does.
        let mut bytes = row_bytes(row);
        bytes.extend([5, 0, 0, 0, 1, 0, 0, 0, 0xaa]);
        for rule in RULES {
            let whole = all_items(rule, 4096, &[&bytes]);
            for cut in 0..=bytes.len() {
                let (head, tail) = bytes.split_at(cut);
                assert_eq!(all_items(rule, 4096, &[head, &[], tail]), whole);
            }
            for size in 1..=bytes.len() {
                let chunks: Vec<&[u8]> = bytes.chunks(size).collect();
                assert_eq!(all_items(rule, 4096, &chunks), whole);
            }
        }
    }
}

#[test]
fn a_cut_stream_gives_a_prefix_and_says_what_was_cut() {
    let stream = &vector_bytes("gateway/stream-600.bin")[..4096];
    let whole = all_items(LengthField::AfterLength, 4096, &[stream]);
    for len in 0..stream.len() {
        let mut got = all_items(LengthField::AfterLength, 4096, &[&stream[..len]]);
        let Some(Item::Fault(fault)) = got.last().cloned() else {
            // Cut between two frames.
            assert_eq!(got, whole[..got.len()]);
            continue;
        };
        got.pop();
        assert_eq!(got, whole[..got.len()]);
        assert_eq!(fault.kind(), ErrorKind::Truncated);
        let start = fault.stream_offset().expect("a stream");
        assert_eq!(start + u64::from(fault.offset()), len as u64);
    }
}

#[test]
fn after_every_fault_the_next_frame_is_as_if_alone() {
    const LIMIT: usize = 64;
    let frame = |method_id, body: &[u8], rule| {
        let mut out = vec![0; frame::encoded_len(body.len())];
        frame::encode(method_id, body, rule, &mut out).expect("room");
        out
    };
    for rule in [LengthField::AfterLength, LengthField::WholeFrame] {
        let overhead = if rule == LengthField::AfterLength { 4 } else { 8 };
        let mut faults: Vec<(Vec<u8>, ErrorKind)> = Vec::new();
        for length in 0..overhead {
            // As many bytes as the length says; where it counts itself, it has four already.
            let claimed =
                if overhead == 8 { (length as usize).max(4) - 4 } else { length as usize };
            let mut bytes = u32::to_le_bytes(length).to_vec();
            bytes.resize(4 + claimed, 0x55);
            faults.push((bytes, ErrorKind::FrameTooShort));
        }
        for len in [LIMIT + 1, LIMIT + 2, 10 * LIMIT] {
            faults.push((frame(7, &vec![0x55; len], rule), ErrorKind::TooLarge));
        }
        let (first, second) = (frame(1, b"one", rule), frame(2, &[2; LIMIT], rule));
        for (fault, kind) in &faults {
            let stream = [&first[..], fault, &second].concat();
            for size in 1..=stream.len() {
                let chunks: Vec<&[u8]> = stream.chunks(size).collect();
                let got = all_items(rule, LIMIT, &chunks);
                let [
                    Item::Frame { .. },
                    Item::Fault(error),
                    Item::Frame { method_id, body, stream_offset, .. },
                ] = &got[..]
                else {
                    panic!("{kind:?} in chunks of {size}: {got:?}")
                };
                assert_eq!(error.kind(), *kind);
                assert_eq!(error.stream_offset(), Some(first.len() as u64));
                assert_eq!((*method_id, &body[..]), (2, &[2; LIMIT][..]));
                assert_eq!(*stream_offset, (first.len() + fault.len()) as u64);
            }
        }
    }
}

#[test]
fn sizes_are_told_and_the_limit_is_exact() {
    let mut out = [0; 128];
    for (len, taken) in [(63, true), (64, true), (65, false)] {
        let total =
            frame::encode(1, &[0; 128][..len], LengthField::AfterLength, &mut out).expect("room");
        let mut frames = FrameDecoder::<64>::new();
        match frames.next(&mut &out[..total]) {
            Ok(frame) => assert!(taken && frame.is_some_and(|frame| frame.body.len() == len)),
            Err(error) => {
                assert!(!taken);
                assert_eq!(error.kind(), ErrorKind::TooLarge);
                assert_eq!(error.sizes(), Some((65, 64)));
            }
        }
    }
}

#[test]
fn a_frame_inside_a_chunk_is_borrowed() {
    let mut out = [0; 32];
    // An envelope without fields, so that the automatic rule can tell what the length counts.
    let len = frame::encode(1, &[0; 6], LengthField::WholeFrame, &mut out).expect("room");
    let chunk = &out[..len];
    for rule in [LengthField::WholeFrame, LengthField::Auto] {
        let mut frames = FrameDecoder::<64>::new().with_length_field(rule);
        let frame = frames.next(&mut &chunk[..]).expect("good").expect("whole");
        assert!(core::ptr::eq(frame.body, &chunk[8..]), "{rule:?}");
    }
}

#[test]
fn a_decoder_that_was_reset_is_as_new() {
    let mut decoder = FrameDecoder::<64>::new();
    for prefix in [&[9][..], &[9, 0, 0, 0, 1], &[9, 0, 0, 0, 1, 0, 0, 0, 5], &[0xff; 12]] {
        let _ = decoder.next(&mut &prefix[..]);
        decoder.reset();
        let got = items(&mut decoder, [&[4, 0, 0, 0, 7, 0, 0, 0][..]]);
        let alone = items(&mut FrameDecoder::<64>::new(), [&[4, 0, 0, 0, 7, 0, 0, 0][..]]);
        assert_eq!(got, alone);
    }
}

proptest! {
    #[test]
    fn any_bytes_cut_anyhow(
        lengths in prop::collection::vec((0_u32..40, 0_usize..40), 0..12),
        cuts in prop::collection::vec(0_usize..400, 0..12),
        rule in prop::sample::select(&RULES[..]),
    ) {
        // Lengths that are mostly small, so that many frames, faults and cuts meet.
        let mut bytes = Vec::new();
        for (length, filler) in lengths {
            bytes.extend(length.to_le_bytes());
            bytes.extend((0..filler).map(|at| u8::try_from(at % 3).unwrap_or_default()));
        }
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (bytes.len() + 1)).collect();
        cuts.sort_unstable();
        let mut chunks = Vec::new();
        let mut start = 0;
        for cut in cuts.into_iter().chain([bytes.len()]) {
            chunks.push(&bytes[start..cut]);
            start = cut;
        }
        prop_assert_eq!(all_items(rule, 16, &chunks), all_items(rule, 16, &[&bytes]));
    }
}
