//! `callevents decode --format table`: a row for each call.

use std::collections::BTreeMap;

use callevents::Phase;

use super::Call;
use crate::Console;
use crate::args::{DecodeArgs, Order};
use crate::decode;
use crate::exit::Failure;
use crate::stats::table::percent;
use crate::stats::{Summary, Tally};
use crate::table::{self, Look, Tone, cell, printable};

pub(crate) fn run(
    args: &DecodeArgs,
    show_progress: bool,
    console: &mut Console<'_>,
) -> Result<u8, Failure> {
    let order = args.order.unwrap_or(Order::Report);
    let mut tally = Tally::new(order == Order::Enforce);
    decode::read_all(&args.read, order, console.stdin, show_progress, &mut tally)?;
    let look = Look::new(args.color, console.stdout_is_terminal);
    console.stdout.write_all(calls(look, tally.calls.rows(), args).as_bytes())?;
    console.stdout.write_all(summary(look, &tally, &Summary::of(&tally)).as_bytes())?;
    decode::tell_foreign(&args.read, tally.records, tally.error_count(), console.stderr);
    Ok(decode::exit_code(args.read.strict, tally.error_count()))
}

fn calls(look: Look, rows: &[Call], args: &DecodeArgs) -> String {
    let limit = if args.all { usize::MAX } else { ROWS_SHOWN };
    if rows.is_empty() {
        return String::new();
    }
    let head = [
        "call", "state", "created", "answered", "ended", "length", "cause", "audio", "lost",
        "order",
    ];
    let mut table = look.table(&head, &[5, 7, 8]);
    for call in rows.iter().take(limit) {
        table.add_row(row(call, args.wide));
    }
    let mut text = table::lines(&table);
    if let Some(more) = rows.len().checked_sub(limit).filter(|more| *more > 0) {
        text.push_str(&format!("… {more} more calls (--all shows them, --wide the whole ids)\n"));
    }
    text.push('\n');
    text
}

fn row(call: &Call, wide: bool) -> Vec<comfy_table::Cell> {
    let time = |at_ms: Option<i64>| {
        cell(at_ms.and_then(table::time_of_day).unwrap_or_default(), Tone::Plain)
    };
    let cause = call.end.map_or_else(String::new, |end| match end.q850 {
        Some(cause) => format!("{} {}", cause.0, cause.name().unwrap_or("")),
        None => end.class.to_string(),
    });
    let (order, order_tone) = match call.irregularities() {
        0 => (verdicts(call), Tone::Good),
        _ if call.verdicts.contains_key("violation") => (verdicts(call), Tone::Bad),
        _ => (verdicts(call), Tone::Warning),
    };
    vec![
        cell(printable(&call.id, if wide { usize::MAX } else { ID_SHOWN }), Tone::Plain),
        cell(call.phase.map_or("unknown", |phase| phase.name()), phase_tone(call.phase)),
        time(call.created_ms),
        time(call.answered_ms),
        time(call.ended_ms),
        cell(call.duration_s.map(|s| format!("{s} s")).unwrap_or_default(), Tone::Plain),
        cell(printable(&cause, if wide { usize::MAX } else { CAUSE_SHOWN }), cause_tone(call)),
        cell(call.audio_frames, Tone::Plain),
        cell(call.audio_missing, if call.audio_missing > 0 { Tone::Bad } else { Tone::Faint }),
        cell(order, order_tone),
    ]
}

/// `4 deliver, 1 replay; audio 1 lost`: audio only where something is odd.
fn verdicts(call: &Call) -> String {
    let mut text = list(&call.verdicts);
    let odd: BTreeMap<_, _> = call
        .audio_verdicts
        .iter()
        .filter(|(verdict, _)| **verdict != "deliver")
        .map(|(verdict, count)| (*verdict, *count))
        .collect();
    if !odd.is_empty() {
        text.push_str(if text.is_empty() { "audio " } else { "; audio " });
        text.push_str(&list(&odd));
    }
    text
}

fn list(counts: &BTreeMap<&'static str, u64>) -> String {
    let parts: Vec<_> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    parts.join(", ")
}

fn phase_tone(phase: Option<Phase>) -> Tone {
    match phase {
        Some(Phase::Answered | Phase::Resumed) => Tone::Good,
        Some(Phase::Ended) => Tone::Faint,
        None => Tone::Warning,
        _ => Tone::Plain,
    }
}

fn cause_tone(call: &Call) -> Tone {
    match call.end {
        Some(end) if end.class == callevents::EndClass::Normal => Tone::Good,
        Some(end) if end.is_retryable() => Tone::Warning,
        Some(_) => Tone::Bad,
        None => Tone::Plain,
    }
}

fn summary(look: Look, tally: &Tally, summary: &Summary) -> String {
    let mut lines = vec![format!(
        "{} calls: {} answered ({}), {} ended, {} in flight",
        summary.calls,
        summary.answered,
        percent(summary.answer_rate()),
        summary.ended,
        summary.in_flight(),
    )];
    let days = || tally.calls.rows().iter().filter_map(|call| call.created_ms);
    if let (Some(first), Some(last)) = (days().min(), days().max())
        && let (Some(first), Some(last)) = (table::date(first), table::date(last))
    {
        lines.push(if first == last {
            format!("all created on {first} (times are UTC)")
        } else {
            format!("created from {first} to {last} (times are UTC)")
        });
    }
    if let Some(durations) = summary.durations {
        lines.push(format!(
            "length of answered calls: {} s to {} s, median {} s",
            durations.min, durations.max, durations.median
        ));
    }
    let events: u64 = tally.events.values().sum();
    lines.push(counted(&format!("{events} events"), &tally.verdicts));
    lines.push(counted(
        &format!("{} audio frames, {} missing", summary.audio_frames, summary.audio_missing),
        &tally.audio_verdicts,
    ));
    lines.push(match tally.error_count() {
        0 => "no errors".to_owned(),
        count => counted(&format!("{count} errors"), &tally.errors),
    });
    let first = lines.first_mut().map(|line| look.title(line));
    let rest = lines.get(1..).unwrap_or_default();
    first.into_iter().chain(rest.iter().cloned()).map(|line| format!("{line}\n")).collect()
}

/// `12 events: 11 deliver, 1 replay`, or only what comes before the colon.
fn counted(what: &str, counts: &BTreeMap<&'static str, u64>) -> String {
    if counts.is_empty() { what.to_owned() } else { format!("{what}: {}", list(counts)) }
}

/// So many calls fit one screen with the summary.
const ROWS_SHOWN: usize = 20;

/// So many characters of an id tell calls apart; with them a row fits 100 columns.
const ID_SHOWN: usize = 14;

/// So many characters of a cause are shown.
const CAUSE_SHOWN: usize = 24;
