//! The owned messages as prost messages: the same bytes as our own codec, and the same verdicts.
#![cfg(feature = "prost")]

mod support;

use callevents::describe::FieldType;
use callevents::gateway::{BodyFormat, Message, owned};
use proptest::prelude::*;
use prost::Message as _;
use support::arbitrary::message_of;
use support::{row_bytes, text, vector_rows};

/// What prost makes of the schema in `proto/`, as any user of prost would have it.
mod derived {
    #[derive(Clone, PartialEq, prost::Message)]
    pub(crate) struct CallEvent {
        #[prost(string, tag = "1")]
        pub call_sid: String,
        #[prost(int32, tag = "2")]
        pub event_type: i32,
        #[prost(string, tag = "3")]
        pub status: String,
        #[prost(int64, tag = "4")]
        pub start_timestamp_ms: i64,
        #[prost(int32, tag = "5")]
        pub q850_cause: i32,
        #[prost(string, tag = "6")]
        pub recording_url: String,
        #[prost(int32, tag = "7")]
        pub duration_seconds: i32,
        #[prost(int64, tag = "8")]
        pub answer_timestamp_ms: i64,
        #[prost(int64, tag = "9")]
        pub end_timestamp_ms: i64,
        #[prost(uint32, tag = "10")]
        pub packets_sent: u32,
        #[prost(uint32, tag = "11")]
        pub packets_received: u32,
        #[prost(uint32, tag = "12")]
        pub packets_lost: u32,
        #[prost(uint64, tag = "13")]
        pub bytes_sent: u64,
        #[prost(double, tag = "14")]
        pub jitter_ms: f64,
        #[prost(double, tag = "15")]
        pub estimated_mos: f64,
        #[prost(string, tag = "16")]
        pub trunk_id: String,
        #[prost(string, tag = "17")]
        pub tenant_id: String,
        #[prost(string, tag = "18")]
        pub codec: String,
        #[prost(int64, tag = "19")]
        pub timestamp_ms: i64,
        #[prost(string, tag = "20")]
        pub client_id: String,
    }

    #[derive(Clone, PartialEq, prost::Message)]
    pub(crate) struct AudioFrame {
        #[prost(string, tag = "1")]
        pub call_sid: String,
        #[prost(bytes = "vec", tag = "2")]
        pub payload: Vec<u8>,
        #[prost(string, tag = "3")]
        pub codec: String,
        #[prost(uint64, tag = "4")]
        pub sequence_number: u64,
        #[prost(bool, tag = "5")]
        pub end_of_stream: bool,
    }

    #[derive(Clone, PartialEq, prost::Message)]
    pub(crate) struct EventStreamRequest {
        #[prost(string, tag = "1")]
        pub client_id: String,
    }
}

/// What each way of reading a body comes to: the message written again, or nothing.
#[derive(Debug)]
struct Readings {
    ours: Option<Vec<u8>>,
    owned: Option<Vec<u8>>,
    derived: Option<Vec<u8>>,
}

fn read(kind: &str, body: &[u8]) -> Readings {
    let ours = Message::decode_kind(kind, BodyFormat::Protobuf, body).expect("a known kind");
    let (owned, derived) = match kind {
        "call_event" => (
            owned::CallEvent::decode(body).ok().map(|message| message.encode_to_vec()),
            derived::CallEvent::decode(body).ok().map(|message| message.encode_to_vec()),
        ),
        "audio_frame" => (
            owned::AudioFrame::decode(body).ok().map(|message| message.encode_to_vec()),
            derived::AudioFrame::decode(body).ok().map(|message| message.encode_to_vec()),
        ),
        "event_stream_request" => (
            owned::EventStreamRequest::decode(body).ok().map(|message| message.encode_to_vec()),
            derived::EventStreamRequest::decode(body).ok().map(|message| message.encode_to_vec()),
        ),
        other => panic!("{other} has no protobuf form"),
    };
    Readings { ours: ours.ok().map(|message| written(&message)), owned, derived }
}

fn written(message: &Message<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    message.encode_to_vec(BodyFormat::Protobuf, &mut out).expect("a short message");
    out
}

/// Where prost and protobuf's own parser (upb) part; ours goes with upb. What is odd in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Oddity {
    /// A varint with bits beyond the 64th: prost refuses it, upb cuts them off.
    VarintBeyond64Bits,
    /// A tag in more than five bytes: prost takes it, upb refuses it.
    TagOfManyBytes,
    /// Field number 0 inside an unknown group: prost refuses it, upb takes it.
    FieldZeroInGroup,
    /// A known field with another wire type: derived prost messages refuse it, upb and our owned
    /// ones pass over it.
    OtherWireType,
    /// -0.0: derived prost messages do not write it, upb and our owned ones do.
    NegativeZero,
}

/// The oddities of a body, read as naively as possible.
fn oddities(kind: &str, body: &[u8]) -> Vec<Oddity> {
    let message = Message::of_kind(kind).expect("a known kind");
    let fields = message.info().expect("a known kind").fields;
    let mut found = Vec::new();
    let mut rest = body;
    let mut depth = 0;
    while let Some((tag, len)) = varint(&mut rest, &mut found) {
        let (number, wire_type) = ((tag >> 3) as usize, tag & 7);
        if len > 5 {
            found.push(Oddity::TagOfManyBytes);
        }
        if number == 0 && depth > 0 {
            found.push(Oddity::FieldZeroInGroup);
        }
        if let (0, Some(field)) = (depth, fields.get(number.wrapping_sub(1))) {
            let expected = match field.ty {
                FieldType::F64 => 1,
                FieldType::Text | FieldType::Bytes => 2,
                _ => 0,
            };
            if wire_type != expected {
                found.push(Oddity::OtherWireType);
            }
        }
        let len = match wire_type {
            0 => varint(&mut rest, &mut found).map(|_| 0),
            1 => Some(8),
            2 => varint(&mut rest, &mut found).map(|(len, _)| len as usize),
            5 => Some(4),
            3 | 4 => {
                depth += if wire_type == 3 { 1 } else { -1 };
                Some(0)
            }
            _ => None,
        };
        let Some((bytes, behind)) = len.and_then(|len| rest.split_at_checked(len)) else { break };
        if wire_type == 1 && bytes == (-0.0_f64).to_le_bytes() {
            found.push(Oddity::NegativeZero);
        }
        rest = behind;
    }
    found
}

/// A varint and its length.
fn varint(rest: &mut &[u8], found: &mut Vec<Oddity>) -> Option<(u64, usize)> {
    let len = rest.iter().take(10).position(|byte| *byte < 0x80)? + 1;
    let (bytes, behind) = rest.split_at(len);
    *rest = behind;
    if len == 10 && bytes[9] > 1 {
        found.push(Oddity::VarintBeyond64Bits);
    }
    let fold = |value, byte: &u8| value << 7 | u64::from(byte & 0x7f);
    Some((bytes.iter().rev().fold(0, fold), len))
}

/// Asserts that all readings agree but for the oddities of the body, which are given back.
fn assert_agreed(kind: &str, body: &[u8]) -> Vec<Oddity> {
    let readings = read(kind, body);
    let odd = oddities(kind, body);
    let hard = [Oddity::VarintBeyond64Bits, Oddity::TagOfManyBytes, Oddity::FieldZeroInGroup];
    if !odd.iter().any(|oddity| hard.contains(oddity)) {
        assert_eq!(readings.owned, readings.ours, "{kind} {body:02x?}");
    }
    if odd.is_empty() {
        assert_eq!(readings.derived, readings.ours, "{kind} {body:02x?}");
    }
    if readings.derived == readings.ours && readings.owned == readings.ours { vec![] } else { odd }
}

const KINDS: [&str; 3] = ["call_event", "audio_frame", "event_stream_request"];

#[test]
fn recorded_protobuf_gets_the_same_verdict_from_prost_with_named_exceptions() {
    let rows = vector_rows("gateway/protobuf.jsonl");
    assert!(rows.len() >= 130);
    let mut seen = Vec::new();
    for row in &rows {
        let kind = match text(row, "message") {
            "CallEvent" => "call_event",
            _ => "event_stream_request",
        };
        let odd = assert_agreed(kind, &row_bytes(row));
        if !odd.is_empty() {
            seen.push((text(row, "name"), odd));
        }
    }
    let names: Vec<_> = seen.iter().map(|(name, odd)| (*name, odd[0])).collect();
    assert_eq!(
        names,
        [
            ("varint_10_bytes_top_bits_2", Oddity::VarintBeyond64Bits),
            ("varint_10_bytes_top_u64", Oddity::VarintBeyond64Bits),
            ("nonminimal_tag_6", Oddity::TagOfManyBytes),
            ("nonminimal_tag_10", Oddity::TagOfManyBytes),
            ("wire_varint_for_string", Oddity::OtherWireType),
            ("wire_fixed64_for_string", Oddity::OtherWireType),
            ("wire_len_for_int64", Oddity::OtherWireType),
            ("wire_fixed64_for_int64", Oddity::OtherWireType),
            ("wire_varint_for_double", Oddity::OtherWireType),
            ("wire_fixed32_for_double", Oddity::OtherWireType),
            ("wire_group_for_string", Oddity::OtherWireType),
            ("wire_wrong_then_right", Oddity::OtherWireType),
            ("group_with_field_0", Oddity::FieldZeroInGroup),
            ("explicit_neg_zero", Oddity::NegativeZero),
        ]
    );
}

#[test]
fn groups_are_nested_as_deep_as_prost_lets_them() {
    for depth in [1, 2, 98, 99, 100, 101, 102, 103, 1_000] {
        let body = [[0xab, 0x06].repeat(depth), [0xac, 0x06].repeat(depth)].concat();
        for kind in KINDS {
            assert_eq!(assert_agreed(kind, &body), []);
        }
    }
}

/// A message's bytes, damaged: so many places are overwritten, put in or taken out.
fn damaged(body: Vec<u8>, damages: Vec<(prop::sample::Index, u8, u8)>) -> Vec<u8> {
    damages.into_iter().fold(body, |mut body, (at, how, byte)| {
        let at = at.index(body.len() + 1);
        match how {
            0 => body.insert(at, byte),
            1 => body.truncate(at),
            2 if at < body.len() => drop(body.remove(at)),
            _ if at < body.len() => body[at] = byte,
            _ => {}
        }
        body
    })
}

/// Bytes that often mean something to protobuf.
fn telling_byte() -> impl Strategy<Value = u8> {
    prop_oneof![
        any::<u8>(),
        prop::sample::select(vec![0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x71, 0xa2, 0xab, 0x06, 0xac]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn any_message_is_written_and_read_alike(
        values in prop::sample::select(KINDS.to_vec()).prop_flat_map(message_of)
    ) {
        let message = values.message();
        let bytes = written(&message);
        let by_prost = match message {
            Message::CallEvent(event) => {
                let owned = event.into_owned();
                prop_assert_eq!(owned::CallEvent::decode(&bytes[..]).map(|it| it.encode_to_vec()),
                    Ok(bytes.clone()));
                prop_assert_eq!(owned.encoded_len(), bytes.len());
                owned.encode_to_vec()
            }
            Message::AudioFrame(audio) => audio.into_owned().encode_to_vec(),
            Message::EventStreamRequest(request) => request.into_owned().encode_to_vec(),
            other => panic!("{other:?}"),
        };
        prop_assert_eq!(&by_prost, &bytes);
        assert_agreed(values.kind, &bytes);
    }

    #[test]
    fn damaged_messages_get_the_same_verdict(
        values in prop::sample::select(KINDS.to_vec()).prop_flat_map(message_of),
        damages in prop::collection::vec((any::<prop::sample::Index>(), 0..5_u8, telling_byte()), 1..4),
    ) {
        assert_agreed(values.kind, &damaged(written(&values.message()), damages));
    }

    #[test]
    fn any_bytes_get_the_same_verdict(
        kind in prop::sample::select(KINDS.to_vec()),
        body in prop::collection::vec(telling_byte(), 0..40),
    ) {
        assert_agreed(kind, &body);
    }
}

#[test]
fn prost_names_the_field_that_it_cannot_read() {
    let error = owned::CallEvent::decode(&b"\x1a\x01\xff"[..]).expect_err("no UTF-8");
    assert!(error.to_string().contains("CallEvent.status"), "{error}");
}

#[test]
fn a_message_inside_a_users_message_is_merged_and_cleared() {
    let mut event = owned::CallEvent { call_sid: "a".into(), q850_cause: 16, ..Default::default() };
    let newer = owned::CallEvent { q850_cause: 17, ..Default::default() };
    event.merge_length_delimited(&newer.encode_length_delimited_to_vec()[..]).expect("merged");
    assert_eq!((event.call_sid.as_str(), event.q850_cause), ("a", 17));
    event.clear();
    assert_eq!(event, owned::CallEvent::default());
}
