//! callevents through its C interface beside Rust, nanopb, cJSON and jansson, in one process.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::Instant;

// Its functions are called from C.
use ::callevents_ffi as _;
use callevents::FrameDecoder;
use callevents::gateway::{BodyFormat, CallEvent, GatewayOrder, Message};
use callevents::order::{CallTracker, Slot, Verdict};

/// Bytes as C has them: a `callevents_bytes`.
#[repr(C)]
struct Bytes {
    ptr: *const u8,
    len: usize,
}

/// As the C library has it: on memory that was handed over.
type Calls = CallTracker<GatewayOrder, 0, &'static mut [Slot]>;

type CRow = unsafe extern "C" fn(*const Bytes, usize, u32) -> u64;

unsafe extern "C" {
    fn c_begin();
    fn c_decode(bodies: *const Bytes, count: usize, format: u32) -> u64;
    fn c_observe(bodies: *const Bytes, count: usize, format: u32) -> u64;
    fn nanopb_decode(bodies: *const Bytes, count: usize, format: u32) -> u64;
    fn c_jambonz(texts: *const Bytes, count: usize, unused: u32) -> u64;
    fn cjson_jambonz(texts: *const Bytes, count: usize, unused: u32) -> u64;
    fn jansson_jambonz(texts: *const Bytes, count: usize, unused: u32) -> u64;
    fn c_rtpbridge(texts: *const Bytes, count: usize, unused: u32) -> u64;
    fn cjson_rtpbridge(texts: *const Bytes, count: usize, unused: u32) -> u64;
    fn jansson_rtpbridge(texts: *const Bytes, count: usize, unused: u32) -> u64;
}

/// One implementation of a case.
#[derive(Clone, Copy)]
enum Row {
    C(CRow),
    RustDecode,
    RustObserve,
}

/// What ours must reach beside another row.
enum Goal {
    /// At most so many times the instructions of this row.
    Instructions(f64, &'static str),
    /// This row takes at least so many times as long.
    Faster(f64, &'static str),
}

struct Case {
    name: &'static str,
    work: &'static str,
    corpus: Vec<Vec<u8>>,
    format: u32,
    /// Ours is the first one.
    rows: Vec<(&'static str, Row)>,
    goals: Vec<Goal>,
}

const ENVELOPE: u32 = 0;
const PROTOBUF: u32 = 1;
const OURS: &str = "callevents in C";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    if let [flag, case, row, rounds] = &arguments[..] {
        assert_eq!(flag, "--one");
        let cases = cases();
        let case = cases.iter().find(|its| its.name == case).expect("a case");
        let row = case.rows.iter().find(|its| its.0 == row).expect("a row");
        let views = case.views();
        let rounds: usize = rounds.parse().expect("a number");
        let mut calls = calls();
        for _ in 0..rounds {
            black_box(case.timed(row.1, &views, &mut calls));
        }
        return ExitCode::SUCCESS;
    }
    let mut report = String::new();
    for case in cases() {
        case.measure(&mut report);
    }
    print!(
        "By the same rules as above (`cargo xtask bench c`). The rows are compiled by gcc and call the library through its \
         header; nanopb, cJSON and jansson are Debian's.\n{report}"
    );
    ExitCode::SUCCESS
}

/// What callgrind counts.
#[inline(never)]
fn measured_section(case: &Case, row: Row, views: &[Bytes], calls: &mut Calls) -> u64 {
    case.run(row, views, calls)
}

fn calls() -> Calls {
    CallTracker::over(vec![Slot::default(); 1024].leak()).with_seed(1)
}

fn cases() -> Vec<Case> {
    let (envelopes, protobufs) = call_events();
    let rust = |goal| vec![Goal::Instructions(goal, "callevents in Rust")];
    let mut observe =
        [(ENVELOPE, envelopes), (PROTOBUF, protobufs.clone())].map(|(format, bodies)| Case {
            name: if format == ENVELOPE { "c_observe/envelope" } else { "c_observe/protobuf" },
            work: "decode a CallEvent, touch all fields, and judge its order",
            corpus: bodies,
            format,
            rows: vec![(OURS, Row::C(c_observe)), ("callevents in Rust", Row::RustObserve)],
            goals: rust(1.15),
        });
    observe.reverse();
    let mut cases = Vec::from(observe);
    cases.push(Case {
        name: "c_decode/protobuf",
        work: "decode a protobuf CallEvent and touch all fields (nanopb: into arrays)",
        corpus: protobufs,
        format: PROTOBUF,
        rows: vec![
            (OURS, Row::C(c_decode)),
            ("callevents in Rust", Row::RustDecode),
            ("nanopb", Row::C(nanopb_decode)),
        ],
        goals: vec![Goal::Faster(3.0, "nanopb")],
    });
    cases.push(Case {
        name: "c_json/jambonz",
        work: "read a captured call:status and touch five of its members",
        corpus: json("jambonz", |text| text.contains(r#""type":"call:status""#)),
        format: 0,
        rows: vec![
            (OURS, Row::C(c_jambonz)),
            ("cJSON", Row::C(cjson_jambonz)),
            ("jansson", Row::C(jansson_jambonz)),
        ],
        goals: vec![Goal::Faster(5.0, "cJSON"), Goal::Faster(5.0, "jansson")],
    });
    cases.push(Case {
        name: "c_json/rtpbridge",
        work: "read a captured event of an endpoint and touch its name and endpoint",
        corpus: json("rtpbridge", |text| EVENTS.iter().any(|event| text.contains(event))),
        format: 0,
        rows: vec![
            (OURS, Row::C(c_rtpbridge)),
            ("cJSON", Row::C(cjson_rtpbridge)),
            ("jansson", Row::C(jansson_rtpbridge)),
        ],
        goals: vec![Goal::Faster(5.0, "cJSON"), Goal::Faster(5.0, "jansson")],
    });
    cases
}

/// The events whose endpoint is touched.
const EVENTS: &[&str] = &[
    r#""event":"dtmf""#,
    r#""event":"vad.silence""#,
    r#""event":"vad.speech_started""#,
    r#""event":"endpoint.file.finished""#,
    r#""event":"endpoint.rtcp_bye""#,
    r#""event":"endpoint.media_timeout""#,
];

impl Case {
    fn views(&self) -> Vec<Bytes> {
        self.corpus.iter().map(|body| Bytes { ptr: body.as_ptr(), len: body.len() }).collect()
    }

    /// Runs a row, and gives its sum and the time that it took.
    fn timed(&self, row: Row, views: &[Bytes], calls: &mut Calls) -> (u64, f64) {
        // SAFETY: nothing else uses the tracker in C.
        unsafe { c_begin() };
        calls.reset();
        let start = Instant::now();
        let sum = measured_section(self, row, views, calls);
        (sum, start.elapsed().as_nanos() as f64)
    }

    fn run(&self, row: Row, views: &[Bytes], calls: &mut Calls) -> u64 {
        match row {
            // SAFETY: the views are of bytes that live as long as the case.
            Row::C(row) => unsafe { row(views.as_ptr(), views.len(), self.format) },
            Row::RustDecode => self.rust_decode(),
            Row::RustObserve => self.rust_observe(calls),
        }
    }

    fn decode<'a>(&self, body: &'a [u8]) -> CallEvent<'a> {
        let decoded = match self.format {
            ENVELOPE => CallEvent::decode(body),
            _ => CallEvent::decode_protobuf(body),
        };
        decoded.expect("well-formed")
    }

    #[inline(never)]
    fn rust_decode(&self) -> u64 {
        let mut sum = 0_u64;
        for body in &self.corpus {
            sum = sum.wrapping_add(touch(&self.decode(body)));
        }
        sum
    }

    #[inline(never)]
    fn rust_observe(&self, calls: &mut Calls) -> u64 {
        let mut sum = 0_u64;
        for (at, body) in self.corpus.iter().enumerate() {
            let event = self.decode(body);
            let verdict = calls.observe(&event, at as u64);
            let delivered = matches!(verdict, Verdict::Deliver { .. });
            sum = sum.wrapping_add(touch(&event)).wrapping_add(delivered.into());
        }
        sum
    }

    /// Runs the rows in turn, and tells of each the least time, instructions, and ratios to ours.
    fn measure(&self, report: &mut String) {
        const ROUNDS: usize = 40;
        const RUNS: usize = 5;
        let views = self.views();
        let events = self.corpus.len() as f64;
        let mut calls = calls();
        let sums: Vec<_> =
            self.rows.iter().map(|row| self.timed(row.1, &views, &mut calls).0).collect();
        assert!(sums.windows(2).all(|pair| pair[0] == pair[1]), "{}: {sums:?} differ", self.name);
        let mut runs = vec![Vec::new(); self.rows.len()];
        for _ in 0..RUNS {
            let mut least = vec![f64::INFINITY; self.rows.len()];
            for _ in 0..ROUNDS {
                for (row, least) in self.rows.iter().zip(&mut least) {
                    let (sum, time) = self.timed(row.1, &views, &mut calls);
                    black_box(sum);
                    *least = least.min(time / events);
                }
            }
            for (run, least) in runs.iter_mut().zip(least) {
                run.push(least);
            }
        }
        *report += &format!("\n### {}\n\nWork: {}.\n\n", self.name, self.work);
        *report += "|  | ns/event | x ours | instr. |\n|---|--:|--:|--:|\n";
        let ours = runs[0].clone();
        let mut told = Vec::new();
        for (row, run) in self.rows.iter().zip(&runs) {
            let mut ratios: Vec<_> =
                run.iter().zip(&ours).map(|(time, ours)| time / ours).collect();
            ratios.sort_by(f64::total_cmp);
            let ratio = ratios[ratios.len() / 2];
            let least = run.iter().copied().fold(f64::INFINITY, f64::min);
            let instructions = self.instructions(row.0).map(|count| count as f64 / events);
            let counted = instructions.map_or("-".to_owned(), |count| format!("{count:.0}"));
            let name = if row.0 == OURS { format!("**{}**", row.0) } else { row.0.to_owned() };
            *report += &format!("| {name} | {least:.1} | {ratio:.2} | {counted} |\n");
            told.push((row.0, ratio, instructions));
        }
        *report += "\n";
        let of = |name: &str| told.iter().find(|row| row.0 == name).expect("a row");
        for goal in &self.goals {
            let (text, reached) = match *goal {
                Goal::Faster(least, peer) => {
                    let ratio = of(peer).1;
                    (format!("at least {least}x as fast as {peer}: {ratio:.2}x"), ratio >= least)
                }
                Goal::Instructions(most, peer) => {
                    let (Some(ours), Some(theirs)) = (of(OURS).2, of(peer).2) else { continue };
                    let ratio = ours / theirs;
                    (
                        format!("at most {most}x the instructions of {peer}: {ratio:.2}x"),
                        ratio <= most,
                    )
                }
            };
            *report += &format!("- {text}, {}\n", if reached { "reached" } else { "MISSED" });
        }
        eprintln!("{}", self.name);
    }

    /// The instructions of a row's second round, if there is a valgrind.
    fn instructions(&self, row: &str) -> Option<u64> {
        Some(self.counted(row, "2")?.saturating_sub(self.counted(row, "1")?))
    }

    fn counted(&self, row: &str, rounds: &str) -> Option<u64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
            .arg("--toggle-collect=*measured_section*")
            .arg(env::current_exe().ok()?)
            .args(["--one", self.name, row, rounds])
            .output()
            .ok()?;
        let said = String::from_utf8_lossy(&output.stderr);
        let count = said.lines().find_map(|line| line.split_once("Collected : "))?.1;
        count.trim().parse().ok().filter(|count| *count > 0)
    }
}

fn bytes(value: &[u8]) -> u64 {
    match value {
        [] => 0,
        [first, .., last] => value.len() as u64 + u64::from(*first) + u64::from(*last),
        [only] => 1 + 2 * u64::from(*only),
    }
}

/// Every field, as the rows in C do it.
#[inline(always)]
fn touch(event: &CallEvent<'_>) -> u64 {
    let numbers = [
        event.event_type.0 as u64,
        event.start_timestamp_ms as u64,
        event.q850_cause as u64,
        event.duration_seconds as u64,
        event.answer_timestamp_ms as u64,
        event.end_timestamp_ms as u64,
        event.packets_sent.into(),
        event.packets_received.into(),
        event.packets_lost.into(),
        event.bytes_sent,
        event.jitter_ms.to_bits(),
        event.estimated_mos.to_bits(),
        event.timestamp_ms as u64,
    ];
    let texts = [
        event.call_sid,
        event.status,
        event.recording_url,
        event.trunk_id,
        event.tenant_id,
        event.codec,
        event.client_id,
    ];
    let numbers = numbers.iter().fold(0_u64, |sum, number| sum.wrapping_add(*number));
    texts.iter().fold(numbers, |sum, text| sum.wrapping_add(bytes(text.as_bytes())))
}

/// The bodies of a captured stream's call events, as envelopes and as protobuf.
fn call_events() -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let stream = fs::read(vectors().join("gateway/stream-600.bin")).expect("a vector");
    let mut frames = FrameDecoder::<8192>::new();
    let mut input = &stream[..];
    let (mut envelopes, mut protobufs) = (Vec::new(), Vec::new());
    while let Some(frame) = frames.next(&mut input).expect("well-formed") {
        if let Ok(Message::CallEvent(event)) = frame.message() {
            let mut out = vec![0; 1024];
            let message = Message::CallEvent(event);
            let len = message.encode(BodyFormat::Protobuf, &mut out).expect("room");
            out.truncate(len);
            envelopes.push(frame.body.to_vec());
            protobufs.push(out);
        }
    }
    (envelopes, protobufs)
}

/// The texts that a system's server sent, captured, and that are wanted.
fn json(system: &str, is_wanted: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    let folder = vectors().join(system);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("vectors")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        for line in fs::read_to_string(file).expect("text").lines() {
            let row = callevents::json::Raw::new(line.as_bytes()).expect("JSON");
            let is_incoming = member(row, "dir").as_deref() == Some("in");
            let Some(text) = member(row, "text").filter(|_| is_incoming) else { continue };
            if is_wanted(&text) {
                texts.push(text.into_bytes());
            }
        }
    }
    assert!(texts.len() > 100, "{system}: {} messages", texts.len());
    texts
}

/// A member that is a text.
fn member(row: callevents::json::Raw<'_>, name: &str) -> Option<String> {
    let mut entries = row.entries();
    let value = entries.find(|(key, _)| key.to_string() == name)?.1;
    Some(value.as_string()?.to_string())
}

fn vectors() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}
