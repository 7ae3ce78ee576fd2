//! Whatever the input, the command ends well, and loses nothing that stood in a whole frame.

mod support;

use proptest::prelude::*;
use support::*;

/// Bodies of the vectors, somewhat damaged.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<Vec<u8>> = ["messages.jsonl", "hostile.jsonl", "protobuf.jsonl"]
        .iter()
        .flat_map(|file| vector_rows(file))
        .map(|row| unhex(text(&row, "hex")))
        .filter(|body| body.len() < 1000)
        .collect();
    let damage = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..3);
    let damaged = (prop::sample::select(known), damage, any::<prop::sample::Index>(), 0..4_u8)
        .prop_map(|(mut body, damage, cut, cuts)| {
            for (index, byte) in damage {
                if !body.is_empty() {
                    let at = index.index(body.len());
                    body[at] = byte;
                }
            }
            if cuts == 0 && !body.is_empty() {
                body.truncate(cut.index(body.len()));
            }
            body
        });
    prop_oneof![4 => damaged, 1 => prop::collection::vec(any::<u8>(), 0..64)]
}

fn method_ids() -> impl Strategy<Value = u32> {
    let known: Vec<u32> = callevents::gateway::MethodId::INFO
        .values
        .iter()
        .map(|value| u32::try_from(value.value).expect("a method id"))
        .collect();
    prop_oneof![
        4 => Just(959_835_745),
        2 => Just(2_991_054_320),
        4 => prop::sample::select(known),
        1 => any::<u32>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn whole_frames_become_the_same_bytes_again(
        frames in prop::collection::vec((method_ids(), bodies()), 0..6),
        body in prop::sample::select(vec!["envelope", "protobuf", "auto"]),
        direction in prop::sample::select(vec!["auto", "from-gateway", "to-gateway"]),
        legacy in any::<bool>(),
    ) {
        let bytes: Vec<u8> = frames.iter().flat_map(|(id, body)| framed(*id, body)).collect();
        let legacy = if legacy { "--legacy-ids" } else { "" };
        assert_round_trip(&format!("--body {body} --direction {direction} {legacy}"), &bytes);
    }

    #[test]
    fn any_bytes_are_decoded_the_same_in_any_chunks(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        small in prop::collection::vec(0_u8..24, 0..100),
        chunk in 1_usize..9,
        length in prop::sample::select(vec!["after", "whole", "auto"]),
    ) {
        // Small bytes make lengths that fit.
        let bytes = [small, bytes].concat();
        let args = format!("decode --order report --limit 20 --length {length}");
        let whole = run_well(&args, &bytes);
        prop_assert_eq!(run_well(&format!("{args} --chunk {chunk}"), &bytes).out, whole.out);
        for args in ["stats", "decode --format table", "decode --order enforce"] {
            prop_assert_eq!(run(args, &bytes).code, 0);
        }
    }

    #[test]
    fn any_lines_are_encoded_or_named(
        lines in prop::collection::vec(
            "\\{\"kind\":\"(call_event|audio_frame|unknown)\"(,\"(call_sid|body|method_id|double_bits|envelope|jitter_ms|sequence_number)\":(\"[a-zA-Z=+/]{0,8}\"|-?[0-9]{1,20}|\\{\\}|\\{\"(fields|extra|version|jitter_ms)\":(\"NaN=\"|[0-9]{1,3})\\}|null|[0-9]e[0-9])){0,3}\\}|.{0,20}",
            0..4,
        ),
    ) {
        let outcome = run("encode", lines.join("\n").as_bytes());
        prop_assert!(outcome.code <= 1);
        prop_assert_eq!(outcome.code == 1, !outcome.err.is_empty());
    }
}
