//! Protobuf fields in any order, repeated, unknown or faulty: the fast decoder beside the exact one.

use callevents::ErrorKind;
use callevents::format::protobuf;
use callevents::gateway::{AudioFrame, CallEvent};
use proptest::prelude::*;

/// The two decoders make the same of `body`, whatever it is.
fn assert_alike(body: &[u8]) {
    // As they print: no number is equal to itself if it is none.
    let print = |message: &dyn core::fmt::Debug| format!("{message:?}");
    assert_eq!(
        print(&CallEvent::decode_protobuf(body)),
        print(&protobuf::decode::<CallEvent<'_>>(body)),
        "{body:02x?}"
    );
    assert_eq!(
        print(&AudioFrame::decode_protobuf(body)),
        print(&protobuf::decode::<AudioFrame<'_>>(body)),
        "{body:02x?}"
    );
}

fn varint(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// A field with any number, most of them known ones, and a value of any wire type.
fn field() -> impl Strategy<Value = Vec<u8>> {
    let number = prop_oneof![8 => 1..=20_u64, 1 => 0..70_u64, 1 => 2_040..2_060_u64];
    let value = prop_oneof![
        4 => prop_oneof![0..300_u64, any::<u64>(), (1_u64 << 34)..(1 << 43)]
            .prop_map(|value| (0, varint(value))),
        2 => any::<[u8; 8]>().prop_map(|bytes| (1, bytes.to_vec())),
        4 => prop_oneof![8 => "[ -~]{0,40}", 1 => ".{0,9}"]
            .prop_map(|text| (2, [varint(text.len() as u64), text.into_bytes()].concat())),
        1 => Just((2, vec![2, 0xc3, 0x28])),
        1 => any::<[u8; 4]>().prop_map(|bytes| (5, bytes.to_vec())),
        1 => (3..8_u64).prop_map(|wire_type| (wire_type, vec![])),
    ];
    (number, value)
        .prop_map(|(number, (wire_type, value))| [varint(number << 3 | wire_type), value].concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 12 } else { 4_096 }))]

    #[test]
    fn fields_in_any_order_are_read_as_the_exact_decoder_reads_them(
        fields in prop::collection::vec(field(), 0..12),
        cut in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let body = fields.concat();
        let len = cut.map_or(body.len(), |cut| cut.index(body.len() + 1));
        assert_alike(&body[..len]);
    }
}

#[test]
fn text_that_a_later_field_replaces_is_checked_too() {
    for body in [
        &b"\x0a\x01\xff\x0a\x01a"[..],
        b"\x10\x01\x0a\x01\xff\x0a\x01a",
        b"\x1a\x01a\x0a\x01\xff\x1a\x01b\x0a\x01c",
    ] {
        let error = CallEvent::decode_protobuf(body).expect_err("no UTF-8");
        assert_eq!(error.kind(), ErrorKind::InvalidUtf8);
        assert_eq!(body[error.offset() as usize], 0xff);
        assert_alike(body);
    }
}

#[test]
fn tags_in_unusual_forms_are_known_all_the_same() {
    // Field 2 in two bytes, and behind another field; field 16 in three.
    for body in
        [&b"\x90\x00\x05"[..], b"\x28\x10\x90\x00\x05", b"\x28\x10\x82\x81\x00\x01a\x10\x05"]
    {
        let event = CallEvent::decode_protobuf(body).expect("a message");
        assert_eq!(event.event_type.0, 5);
        assert_alike(body);
    }
}

#[test]
fn a_length_takes_five_bytes_at_most() {
    for len in 1..=10 {
        let mut length = vec![0x80; len];
        length[0] |= 3;
        length[len - 1] &= 0x7f;
        // A known field, an unknown one, and one inside a group.
        for (before, after) in
            [(&b"\x0a"[..], &b"\x10\x01"[..]), (b"\xfa\x07", b""), (b"\xfb\x07\x0a", b"\xfc\x07")]
        {
            let body = [before, &length, b"CA1", after].concat();
            let kind = CallEvent::decode_protobuf(&body).err().map(|error| error.kind());
            assert_eq!(kind, (len > 5).then_some(ErrorKind::VarintTooLong), "{body:02x?}");
            assert_alike(&body);
        }
    }
}
