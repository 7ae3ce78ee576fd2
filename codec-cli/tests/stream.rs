//! The captured stream, and made-up ones with faults: chunks, round trips, order, summaries.

mod support;

use support::*;

const STREAM: &str = "stream-600.bin";

/// A stream with every kind of fault; its last frame is cut.
fn faulty() -> Vec<u8> {
    run_well("generate --calls 60 --faults --seed 5", b"").out
}

#[test]
fn the_stream_decodes_to_its_index() {
    let index: serde_json::Value =
        serde_json::from_slice(&vector_bytes("stream-600.json")).expect("the index is JSON");
    let frames = index["frames"].as_array().expect("frames");
    let lines = run_well("decode --order report", &vector_bytes(STREAM)).lines();
    assert_eq!(lines.len(), frames.len());
    for (line, frame) in lines.iter().zip(frames) {
        assert_eq!(line["offset"], frame[0]);
        assert_eq!(line["call_sid"], frame[3]);
        assert_eq!(line["kind"], if frame[4].is_null() { "audio_frame" } else { "call_event" });
        assert_eq!(line["verdict"], "deliver");
    }
}

#[test]
fn chunks_change_nothing() {
    let stream = vector_bytes(STREAM);
    // A piece of it, cut in a frame, at every chunk size; the whole at some.
    let piece = &stream[..20_000];
    let expected = run_well("decode --order report", piece).out;
    for chunk in 1..=64 {
        let args = format!("decode --order report --chunk {chunk}");
        assert!(run_well(&args, piece).out == expected, "{chunk}");
    }
    let expected = run_well("decode", &stream).out;
    for chunk in [1, 7, 1200, 65_537, 1_000_000] {
        assert!(run_well(&format!("decode --chunk {chunk}"), &stream).out == expected, "{chunk}");
    }
    let faulty = faulty();
    let flags = "decode --order report --length auto --body auto --legacy-ids --limit 300";
    let expected = run_well(flags, &faulty).out;
    for chunk in [1, 2, 3, 5, 11, 13, 64] {
        assert!(run_well(&format!("{flags} --chunk {chunk}"), &faulty).out == expected, "{chunk}");
    }
}

#[test]
fn vectors_are_the_same_at_every_chunk_size() {
    let mut bytes = Vec::new();
    for row in vector_rows("hostile.jsonl") {
        let id = method_id(text(&row, "kind")).expect("a message with a method");
        bytes.extend_from_slice(&framed(id, &unhex(text(&row, "hex"))));
    }
    let expected = run_well("decode", &bytes).out;
    for chunk in 1..=64 {
        assert!(run_well(&format!("decode --chunk {chunk}"), &bytes).out == expected, "{chunk}");
    }
}

#[test]
fn streams_become_the_same_bytes_again() {
    assert_round_trip("--order report", &vector_bytes(STREAM));
    for flags in ["--body protobuf", "--length whole", "--body protobuf --length whole"] {
        let bytes = run_well(&format!("generate --seed 9 {flags}"), b"").out;
        assert_round_trip(&format!("{flags} --direction from-gateway"), &bytes);
        assert_round_trip(&format!("{flags} --body auto"), &bytes);
    }
}

#[test]
fn encode_converts_between_forms() {
    let protobuf = run_well("generate --seed 2 --body protobuf --length whole", b"").out;
    let envelopes = run_well("generate --seed 2", b"").out;
    let lines = run_well("decode", &envelopes).out;
    assert!(run_well("encode --body protobuf --length whole", &lines).out == protobuf);
}

#[test]
fn faults_do_not_hide_what_is_good() {
    let bytes = faulty();
    let outcome = run_well("decode --order report", &bytes);
    let lines = outcome.lines();
    let kinds = |kind: &str| lines.iter().filter(|line| line["kind"] == kind).count();
    assert!(kinds("error") >= 6, "{}", kinds("error"));
    assert!(kinds("unknown") >= 1);
    let has = |member: &str, value: &str| lines.iter().any(|line| line[member] == value);
    for verdict in ["deliver", "after_gap", "replay", "violation", "ignore"] {
        assert!(has("verdict", verdict), "{verdict}");
    }
    for verdict in ["lost", "repeat", "late", "after_end", "no_call"] {
        assert!(has("verdict", verdict), "{verdict}");
    }
    for error in ["frame_too_short", "too_large", "invalid_utf8", "incompatible_version"] {
        assert!(has("error", error), "{error}");
    }
    let last = lines.last().expect("lines");
    assert_eq!((&last["error"], &last["at"]), (&"truncated".into(), &24.into()));
    assert_eq!(last["offset"].as_u64(), Some(bytes.len() as u64 - 24));

    // What encode cannot write back are the frames that were faulty themselves.
    let again = run("encode", &outcome.out);
    let lost = |error: &str| lines.iter().filter(|line| line["error"] == error).count();
    let lost = lost("frame_too_short") + lost("too_large") + lost("truncated");
    assert_eq!(again.code, callevents_cli::exit::FAULTS);
    assert_eq!(again.err.lines().count(), lost, "{}", again.err);
    let lines_again = run_well("decode", &again.out).lines();
    assert_eq!(lines_again.len(), lines.len() - lost);
}

#[test]
fn enforcing_drops_what_is_not_to_be_delivered() {
    let bytes = faulty();
    let all = run_well("decode --order report", &bytes).lines();
    let outcome = run("decode --order enforce", &bytes);
    let dropped = ["replay", "violation", "ignore", "repeat", "late", "after_end", "no_call"];
    let kept: Vec<_> = all
        .iter()
        .filter(|line| !line["verdict"].as_str().is_some_and(|verdict| dropped.contains(&verdict)))
        .collect();
    assert_eq!(outcome.lines().iter().collect::<Vec<_>>(), kept);
    let count = all.len() - kept.len();
    assert!(
        outcome.err.starts_with(&format!("callevents: dropped {count} of {} messages", all.len())),
        "{}",
        outcome.err
    );
}

#[test]
fn a_call_that_began_before_the_capture_is_still_shown() {
    let bytes = run_well("generate --calls 1 --seed 1", b"").out;
    let (header, _) = bytes.split_first_chunk::<4>().expect("a frame");
    let behind_create = &bytes[4 + u32::from_le_bytes(*header) as usize..];
    let stats = run_well("stats --format json", behind_create).lines().remove(0);
    assert_eq!(stats["calls"]["total"], 1);
    assert_eq!(stats["calls"]["ended"], 1);
    assert_eq!(stats["verdicts"]["deliver"], serde_json::Value::Null);
}

#[test]
fn generated_load_is_deterministic_and_in_order() {
    for flags in ["", "--faults", "--body protobuf", "--length whole"] {
        let args = format!("generate --calls 30 --seed 42 {flags}");
        assert!(run_well(&args, b"").out == run_well(&args, b"").out, "{flags}");
    }
    let bytes = run_well("generate --calls 200 --seed 42", b"").out;
    assert!(bytes != run_well("generate --calls 200 --seed 43", b"").out);
    let stats = run_well("stats --format json", &bytes).lines().remove(0);
    assert_eq!(stats["calls"]["total"], 200);
    assert_eq!(stats["calls"]["ended"], 200);
    assert_eq!(stats["errors"], serde_json::json!({}));
    for verdicts in ["verdicts", "audio_verdicts"] {
        let verdicts = stats[verdicts].as_object().expect("counts");
        assert_eq!(verdicts.keys().collect::<Vec<_>>(), ["deliver"]);
    }
}

/// A committed file that says what the command is to write.
fn assert_golden(name: &str, text: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("CALLEVENTS_BLESS").is_some() {
        std::fs::write(&path, text).expect("golden files can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{name} is not what was written:\n{text}");
}

#[test]
fn summaries_are_as_they_were() {
    let stream = vector_bytes(STREAM);
    assert_golden("stream-600.calls.txt", run_well("decode --format table", &stream).text());
    assert_golden("stream-600.stats.txt", run_well("stats", &stream).text());
    assert_golden("stream-600.stats.json", run_well("stats --format json", &stream).text());
    let bytes = faulty();
    assert_golden("faulty.calls.txt", run_well("decode --format table --all", &bytes).text());
    assert_golden("faulty.stats.txt", run_well("stats", &bytes).text());
    let requests: Vec<u8> = vector_rows("messages.jsonl")
        .iter()
        .filter(|row| text(row, "layout") == "frame-length-includes-header")
        .flat_map(|row| unhex(text(row, "hex")))
        .collect();
    assert_golden("requests.jsonl", run_well("decode --length whole", &requests).text());
}
