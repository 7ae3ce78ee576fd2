//! The command line: exit codes, faults in files and lines, pipes, the examples of the help.

mod support;

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use callevents_cli::exit::{FAULTS, FILES, OK, USAGE};
use support::*;

#[test]
fn wrong_usage_says_what_is_wrong() {
    for args in ["", "fry", "decode --from moon", "decode --chunk 0", "encode --body auto"] {
        let outcome = run(args, b"");
        assert_eq!(outcome.code, USAGE, "{args}");
        assert!(outcome.out.is_empty() && !outcome.err.is_empty(), "{args}");
    }
    let outcome = run("decode --ordr off", b"");
    assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
    assert!(outcome.err.contains("--order"), "{}", outcome.err);
    let outcome = run("completions", b"");
    assert!(outcome.err.contains("were not provided: <SHELL>;"), "{}", outcome.err);
}

#[test]
fn help_goes_to_standard_output_and_names_the_exit_codes() {
    for args in ["--help", "decode --help", "encode --help", "stats --help", "generate --help"] {
        let outcome = run_well(args, b"");
        assert!(outcome.text().contains("Exit codes"), "{args}");
    }
    assert!(run_well("--version", b"").text().starts_with("callevents "));
}

#[test]
fn files_that_cannot_be_used_are_named_in_one_line() {
    let directory = std::env::temp_dir();
    let directory = directory.display();
    for (args, name) in [
        ("decode /no/such/file".to_owned(), "/no/such/file".to_owned()),
        (format!("decode {directory}"), "directory".to_owned()),
        (format!("encode {directory}"), directory.to_string()),
        ("stats /no/such/file".to_owned(), "/no/such/file".to_owned()),
        ("generate -o /no/such/file".to_owned(), "/no/such/file".to_owned()),
        (format!("generate -o {directory}"), directory.to_string()),
    ] {
        let outcome = run(&args, b"");
        assert_eq!(outcome.code, FILES, "{args}");
        assert_eq!(outcome.err.lines().count(), 1, "{args}: {}", outcome.err);
        assert!(outcome.err.contains(&name), "{args}: {}", outcome.err);
    }
}

#[test]
fn who_forgets_the_system_is_told_how_to_name_it() {
    let jambonz = br#"{"type":"call:status","msgid":"m","data":{"call_sid":"c"}}"#;
    for command in ["decode", "decode --format table", "stats"] {
        let outcome = run(command, jambonz);
        assert!(outcome.err.contains("--from gateway|jambonz"), "{command}: {}", outcome.err);
        assert_eq!(outcome.err.lines().count(), 1, "{command}: {}", outcome.err);
        for args in ["", " --from jambonz"] {
            let input = if args.is_empty() { &b""[..] } else { jambonz };
            assert_eq!(run(&format!("{command}{args}"), input).err, "", "{command}{args}");
        }
    }
}

#[test]
fn strict_tells_of_faults_in_the_input() {
    let cut = b"\x06\0\0\0\x0f\x27";
    for command in ["decode", "decode --format table", "stats"] {
        assert_eq!(run(command, cut).code, OK, "{command}");
        assert_eq!(run(&format!("{command} --strict"), cut).code, FAULTS, "{command}");
        assert_eq!(run(&format!("{command} --strict"), b"").code, OK, "{command}");
    }
}

#[test]
fn errors_have_all_their_members() {
    let mut bytes = b"\x02\0\0\0\xff\xff".to_vec();
    bytes.extend_from_slice(&framed(959_835_745, b"\0\0\x06\0\0\0\x02\0\0\0\xc3\x28"));
    bytes.extend_from_slice(b"\x06\0");
    let lines = run_well("decode", &bytes).text().to_owned();
    let expected = [
        r#"{"source":"gateway","kind":"error","offset":0,"error":"frame_too_short","at":0,"message":"the frame's length has no room for a method id (2 bytes, limit 4) at byte 0 of the message at stream offset 0"}"#,
        r#"{"source":"gateway","kind":"error","offset":6,"error":"invalid_utf8","field":"call_sid","at":10,"message":"call_sid: the string is not UTF-8 at byte 10 of the message at stream offset 6","method_id":959835745,"body":"AAAGAAAAAgAAAMMo"}"#,
        r#"{"source":"gateway","kind":"error","offset":26,"error":"truncated","at":2,"message":"the message ends inside a value at byte 2 of the message at stream offset 26"}"#,
    ];
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn bad_lines_are_named_and_the_others_written() {
    for (line, at) in [
        ("nonsense", "byte 1"),
        ("[]", "byte 0"),
        (r#"{"kind":"call_event""#, "byte 20"),
        (r#"{"client_id":"me"}"#, "byte 0"),
        (r#"{"kind":"no_such_thing"}"#, "byte 0"),
        (r#"{"kind":"originate_response"}"#, "byte 0"),
        (r#"{"kind":"error","offset":0}"#, "byte 0"),
        (r#"{"kind":"unknown","method_id":1}"#, "byte 0"),
        (r#"{"source":"moon","kind":"empty"}"#, "byte 0"),
        (r#"{"kind":"call_event","call_sidd":"x"}"#, "byte 33"),
        (r#"{"kind":"call_event","call_sid":7}"#, "byte 32"),
        (r#"{"kind":"call_event","q850_cause":2147483648}"#, "byte 34"),
        (r#"{"kind":"call_event","q850_cause":1.0}"#, "byte 34"),
        (r#"{"kind":"call_event","packets_sent":-1}"#, "byte 36"),
        (r#"{"kind":"call_event","event_type":"RANG"}"#, "byte 34"),
        (r#"{"kind":"call_event","jitter_ms":"much"}"#, "byte 33"),
        (r#"{"kind":"audio_frame","payload":"%%%"}"#, "byte 32"),
        (r#"{"kind":"empty","length":"auto"}"#, "byte 25"),
        (r#"{"kind":"empty","envelope":{"version":256}}"#, "byte 38"),
        (r#"{"kind":"empty"} {}"#, "byte 17"),
    ] {
        let good = r#"{"kind":"empty"}"#;
        let outcome = run("encode", format!("{good}\r\n\n{line}\n{good}").as_bytes());
        assert_eq!(outcome.code, FAULTS, "{line}");
        assert!(outcome.err.starts_with("callevents: line 3, byte "), "{line}: {}", outcome.err);
        assert!(outcome.err.contains(&format!("{at}: ")), "{line}: {}", outcome.err);
        assert_eq!(outcome.err.lines().count(), 1, "{line}");
        assert_eq!(outcome.out, run("encode", format!("{good}\n{good}").as_bytes()).out, "{line}");
    }
    let outcome = run("encode", &[0xff, b'\n']);
    assert_eq!((outcome.code, outcome.out.len()), (FAULTS, 0));
}

#[test]
fn values_can_be_given_in_several_ways() {
    let event = |fields: &str| {
        run_well("encode", format!("{{\"kind\":\"call_event\",{fields}}}").as_bytes()).out
    };
    assert_eq!(event(r#""event_type":3"#), event(r#""event_type":"CHANNEL_HANGUP_COMPLETE""#));
    assert_eq!(event(r#""bytes_sent":18446744073709551615"#), {
        event(r#""bytes_sent":"18446744073709551615""#)
    });
    assert_eq!(event(r#""q850_cause":1,"q850_cause":16"#), event(r#""q850_cause":16"#));
    assert_eq!(event(r#""call_sid":"\u00e9\n""#), event("\"call_sid\":\"é\\u000a\""));
}

#[test]
fn exact_values_survive() {
    let line = concat!(
        r#"{"source":"gateway","kind":"call_event","offset":0,"call_sid":"\"\\\u0000","#,
        r#""event_type":-2147483648,"status":"","start_timestamp_ms":-9223372036854775808,"#,
        r#""q850_cause":0,"recording_url":"","duration_seconds":0,"#,
        r#""answer_timestamp_ms":9223372036854775807,"end_timestamp_ms":0,"packets_sent":0,"#,
        r#""packets_received":4294967295,"packets_lost":0,"bytes_sent":18446744073709551615,"#,
        r#""jitter_ms":-0.0,"estimated_mos":"-Infinity","trunk_id":"","tenant_id":"","codec":"","#,
        r#""timestamp_ms":0,"client_id":""}"#,
        "\n"
    );
    let bytes = run_well("encode", line.as_bytes()).out;
    assert_eq!(run_well("decode", &bytes).text(), line);
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    let bytes = run_well("generate --calls 3", b"").out;
    for command in ["decode --format table", "stats"] {
        let plain = run_well(command, &bytes);
        assert!(!plain.text().contains('\x1b'), "{command}");
        let coloured = run_well(&format!("{command} --color always"), &bytes);
        assert!(coloured.text().contains('\x1b'), "{command}");
    }
}

#[test]
fn text_from_the_network_does_no_harm_to_a_terminal() {
    let line = r#"{"kind":"call_event","event_type":1,"call_sid":"\u001b[2Jx"}"#;
    let bytes = run_well("encode", line.as_bytes()).out;
    let table = run_well("decode --format table", &bytes);
    assert!(!table.text().contains('\x1b') && table.text().contains("[2Jx"));
    // Nor what `encode` says about a line that it cannot write.
    for line in [
        r#"{"kind":"\u001b[2Jx"}"#,
        r#"{"kind":"call_event","event_type":"\u001b[2Jx"}"#,
        r#"{"kind":"call_event","\u001b[2Jx":1}"#,
        r#"{"source":"\u001b[2Jx","kind":"empty"}"#,
    ] {
        let outcome = run("encode", line.as_bytes());
        assert!(!outcome.err.contains('\x1b') && outcome.err.contains("[2Jx"), "{}", outcome.err);
    }
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_callevents"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn a_closed_pipe_ends_the_command_quietly() {
    let stream = vector_path("stream-600.bin");
    let stream = stream.to_str().expect("a path that is UTF-8");
    for args in [
        &["decode", stream][..],
        &["decode", "--format", "table", "--all", stream],
        &["generate", "--calls", "100000"],
    ] {
        let mut child = command(args).spawn().expect("the command starts");
        let mut begin = [0; 10];
        let mut out = child.stdout.take().expect("a pipe");
        out.read_exact(&mut begin).expect("some output");
        drop(out);
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(output.status.code(), Some(OK.into()), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn lines_come_as_soon_as_their_frames_are_there() {
    let mut child = command(&["decode"]).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(&framed(1, b"one")).expect("the command reads");
    let mut begin = [0; 10];
    child.stdout.as_mut().expect("a pipe").read_exact(&mut begin).expect("a line");
    drop(stdin);
    assert_eq!(child.wait().expect("the command ends").code(), Some(OK.into()));
}

#[test]
fn frames_come_as_soon_as_their_lines_are_there() {
    let mut child = command(&["encode"]).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(b"{\"kind\":\"empty\",\"method_id\":1}\n").expect("the command reads");
    let mut frame = [0; 14];
    child.stdout.as_mut().expect("a pipe").read_exact(&mut frame).expect("a frame");
    assert_eq!(frame[..8], [10, 0, 0, 0, 1, 0, 0, 0]);
    drop(stdin);
    assert_eq!(child.wait().expect("the command ends").code(), Some(OK.into()));
}

#[test]
fn the_examples_of_the_help_run() {
    let directory = std::env::temp_dir().join(format!("callevents-help-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory for the examples");
    let files = [
        ("stream-600.bin", "capture.bin"),
        ("../jambonz/captured.dequeue.jsonl", "jambonz.jsonl"),
        ("../rtpbridge/callcenter.jsonl", "rtpbridge.jsonl"),
    ];
    for (from, to) in files {
        std::fs::copy(vector_path(from), directory.join(to)).expect("a copy");
    }
    let binaries =
        std::path::Path::new(env!("CARGO_BIN_EXE_callevents")).parent().expect("a place");
    let path = std::env::var("PATH").unwrap_or_default();
    let mut count = 0;
    for help in ["decode --help", "encode --help", "stats --help", "generate --help"] {
        let help = run_well(help, b"");
        let examples = help.text().split("Examples:").nth(1).expect("examples");
        for example in examples
            .lines()
            .map(str::trim)
            .filter(|line| ["callevents ", "echo "].iter().any(|begin| line.starts_with(begin)))
        {
            // What other commands make of the output is their business.
            let example = example.split(" | jq").next().unwrap_or(example);
            let output = Command::new("sh")
                .args(["-c", &format!("set -e; {example}")])
                .current_dir(&directory)
                .env("PATH", format!("{}:{path}", binaries.display()))
                .output()
                .expect("a shell");
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && stderr.is_empty(), "{example}: {stderr}");
            count += 1;
        }
    }
    assert!(count >= 9, "{count}");
    assert_eq!(
        std::fs::read(directory.join("same.bin")).expect("the example wrote it"),
        vector_bytes("stream-600.bin")
    );
    std::fs::remove_dir_all(&directory).expect("the examples are cleared away");
}

/// So long a line is no message of anybody's, but those behind it are.
#[test]
fn a_line_that_is_too_long_hides_no_other() {
    const LEN: u64 = 128 * 1024 * 1024 + 1;
    for (system, kind, good) in [
        ("jambonz", "ack", r#"{"type":"ack","msgid":"1"}"#),
        ("rtpbridge", "request", r#"{"id":"1","method":"session.list"}"#),
        (
            "voicetyped",
            "tts_started",
            r#"{"event_id":"1","session_id":"s","type":"tts_started","timestamp":""}"#,
        ),
    ] {
        let mut input = std::io::repeat(b'x').take(LEN).chain(b"\n".chain(good.as_bytes()));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args = ["callevents", "decode", "--from", system, "--order", "report", "--strict"];
        let code = callevents_cli::run(args, &mut input, &mut out, &mut err);
        let lines = Outcome { code, out, err: String::new() }.lines();
        assert_eq!((code, lines.len()), (FAULTS, 2), "{system}");
        assert_eq!(
            (&lines[0]["kind"], &lines[0]["error"], &lines[0]["offset"]),
            (&"error".into(), &"too_large".into(), &0.into())
        );
        assert_eq!((&lines[1]["kind"], &lines[1]["offset"]), (&kind.into(), &(LEN + 1).into()));
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_line() {
    let rows = [
        ("jambonz", r#"{"type":"ack","msgid":"1"}"#),
        ("rtpbridge", r#"{"id":"1","method":"session.list"}"#),
        ("voicetyped", r#"{"event_id":"1","session_id":"s","type":"tts_started","timestamp":""}"#),
    ];
    for (system, row) in rows {
        let lines = format!("{row}\n{row}\n");
        let marked = format!("\u{feff}{lines}");
        for args in ["", "--chunk 1"] {
            let outcome = run_well(&format!("decode --from {system} {args}"), marked.as_bytes());
            let told = outcome.lines();
            let offsets: Vec<_> = told.iter().map(|line| line["offset"].as_u64()).collect();
            assert_eq!(offsets, [Some(3), Some(row.len() as u64 + 4)], "{system}");
            assert!(told.iter().all(|line| line["kind"] != "error"), "{system}");
            let told = ["\u{feff}".as_bytes(), &outcome.out].concat();
            assert_eq!(run_well("encode", &told).out, lines.as_bytes(), "{system}");
        }
    }
}
