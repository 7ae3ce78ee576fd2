//! callevents and its peers, side by side in one process on one corpus.
#![allow(missing_docs, reason = "a program: what is public is so within it")]
#![allow(unreachable_pub, reason = "likewise")]

mod allocations;
mod cases;
mod corpus;
mod harness;
mod instructions;
mod limits;
mod peers;
mod remarks;
mod report;
mod touch;

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use corpus::{call_events, json, sse};
use harness::Case;
use indicatif::{ProgressBar, ProgressStyle};
use report::Outcome;

/// Runs callevents and its peers side by side on the same bytes.
///
/// Every implementation of a case must first give the same fields; then they take turns, and the
/// ratios of their times within a run are reported.
#[derive(Parser)]
struct Arguments {
    /// Only cases whose name contains one of these.
    filters: Vec<String>,
    /// Rounds in a run: of every 200 events the least time of all rounds counts.
    #[arg(long, default_value_t = 60)]
    rounds: usize,
    /// Runs: the median of their ratios counts.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// One round of everything: compares what the implementations give, says little about time.
    #[arg(long)]
    quick: bool,
    /// Name the cases and their implementations.
    #[arg(long)]
    list: bool,
    /// Count instructions too, with valgrind.
    #[arg(long)]
    instructions: bool,
    /// Write the report to this file, with instructions if there is a valgrind.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// One JSON object a row instead of tables.
    #[arg(long)]
    json: bool,
    /// Run one implementation alone, for a profiler: its last round is `measured_section`.
    #[arg(long, value_name = "CASE:IMPL")]
    one: Option<String>,
    /// Write a corpus to standard output, one message a line.
    #[arg(long, value_name = "CORPUS")]
    dump: Option<String>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("callevents-bench: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    if let Some(name) = &arguments.dump {
        return dump(name);
    }
    if let Some(one) = &arguments.one {
        let (case, row) = one.split_once(':').ok_or("--one takes CASE:IMPL")?;
        let case = all().find(|known| known.name == case);
        let case = case.ok_or_else(|| format!("no case of this name: {one}"))?;
        return (case.prepare)().run_one(row, arguments.rounds);
    }
    let cases: Vec<&Case> = all().filter(|case| is_wanted(case, &arguments.filters)).collect();
    if cases.is_empty() {
        return Err("no case has such a name: see --list".to_owned());
    }
    if arguments.list {
        let mut text = String::new();
        for case in cases {
            text.push_str(&format!("{}: {}\n", case.name, case.about));
            for row in (case.prepare)().rows {
                text.push_str(&format!("    {} ({:?})\n", row.name, row.kind));
            }
        }
        return write(text.as_bytes());
    }
    let (runs, rounds) = if arguments.quick { (1, 1) } else { (arguments.runs, arguments.rounds) };
    let count = arguments.instructions
        || arguments.markdown.is_some() && !arguments.quick && instructions::can_be_counted();
    let mut outcomes = Vec::new();
    for case in cases {
        let outcome = measure(case, runs, rounds, count)?;
        let text = if arguments.json { outcome.json() } else { outcome.text() };
        write(text.as_bytes())?;
        outcomes.push(outcome);
    }
    match &arguments.markdown {
        Some(path) => report::write_markdown(path, &outcomes, runs, rounds)
            .map_err(|error| format!("{}: {error}", path.display())),
        None => Ok(()),
    }
}

fn measure(
    case: &'static Case,
    runs: usize,
    rounds: usize,
    count: bool,
) -> Result<Outcome, String> {
    let mut prepared = (case.prepare)();
    prepared.verify().map_err(|error| format!("{}: {error}", case.name))?;
    let progress = ProgressBar::new((runs * rounds * prepared.rows.len()) as u64)
        .with_message(case.name)
        .with_style(
            ProgressStyle::with_template("{msg:24} [{bar:40}] {pos}/{len} {eta}")
                .map_err(|error| error.to_string())?,
        );
    let rows = prepared.measure(runs, rounds, || progress.inc(1));
    let mut counted = BTreeMap::new();
    if count {
        for row in &rows {
            let instructions = instructions::count(case.name, row.name)?;
            counted.insert(row.name, instructions as f64 / prepared.events as f64);
        }
    }
    progress.finish_and_clear();
    let bytes_per_event = prepared.bytes as f64 / prepared.events as f64;
    Ok(Outcome { case, bytes_per_event, rows, instructions: counted })
}

fn all() -> impl Iterator<Item = &'static Case> {
    cases::ALL.iter().copied().flatten()
}

fn is_wanted(case: &Case, filters: &[String]) -> bool {
    filters.is_empty() || filters.iter().any(|filter| case.name.contains(filter.as_str()))
}

fn dump(name: &str) -> Result<(), String> {
    let messages = match name {
        "call_status" => json::call_status(),
        "rtpbridge" => json::rtpbridge(),
        "speech_final" => json::speech_final(),
        "call_terminated" => json::call_terminated(),
        "frames" => return write(call_events::in_order().envelope_frames.all()),
        "sse" => return write(&sse::speech_final(sse::STREAM_BYTES)),
        "sse_mixed" => return write(&sse::mixed(sse::STREAM_BYTES)),
        _ => {
            return Err("the corpora are call_status, rtpbridge, speech_final, call_terminated, \
                        frames, sse and sse_mixed"
                .to_owned());
        }
    };
    let lines = (0..messages.len()).flat_map(|index| [messages.message(index), b"\n"]);
    write(&lines.collect::<Vec<_>>().concat())
}

fn write(bytes: &[u8]) -> Result<(), String> {
    io::stdout().write_all(bytes).map_err(|error| error.to_string())
}
