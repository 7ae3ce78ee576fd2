//! Statistics as tables for people.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use super::{Summary, Tally};
use crate::table::{Look, Tone, cell, lines, printable};

pub(super) fn render(look: Look, tally: &Tally, summary: &Summary) -> String {
    let mut out = String::new();
    section(&mut out, look, "messages", &tally.kinds, |kind| match kind {
        "error" => Tone::Bad,
        "unknown" => Tone::Warning,
        _ => Tone::Plain,
    });
    section(&mut out, look, "events", &tally.events, |_| Tone::Plain);
    section(&mut out, look, "order of events", &tally.verdicts, verdict_tone);
    section(&mut out, look, "order of audio", &tally.audio_verdicts, verdict_tone);
    section(&mut out, look, "errors", &tally.errors, |_| Tone::Bad);
    calls(&mut out, look, summary);
    causes(&mut out, look, summary);
    out
}

/// How good a verdict is.
pub(crate) fn verdict_tone(verdict: &str) -> Tone {
    match verdict {
        "deliver" => Tone::Good,
        "violation" | "no_call" | "after_end" | "lost" => Tone::Bad,
        _ => Tone::Warning,
    }
}

/// A rate in percent.
pub(crate) fn percent(rate: Option<f64>) -> String {
    rate.map_or_else(|| "-".to_owned(), |rate| format!("{:.1} %", rate * 100.0))
}

/// A table of counts; nothing if there are none.
fn section<K: AsRef<str>>(
    out: &mut String,
    look: Look,
    title: &str,
    counts: &BTreeMap<K, u64>,
    tone: impl Fn(&str) -> Tone,
) {
    if counts.is_empty() {
        return;
    }
    let mut table = look.table(&[title, "count"], &[1]);
    for (name, count) in counts {
        let tone = tone(name.as_ref());
        table.add_row([cell(printable(name.as_ref(), 40), tone), cell(count, Tone::Plain)]);
    }
    put(out, &table);
}

fn calls(out: &mut String, look: Look, summary: &Summary) {
    let mut table = look.table(&["calls", ""], &[1]);
    let mut row = |name: &str, value: String| {
        table.add_row([cell(name, Tone::Plain), cell(value, Tone::Plain)]);
    };
    row("total", summary.calls.to_string());
    row("answered", summary.answered.to_string());
    row("answer rate", percent(summary.answer_rate()));
    row("ended", summary.ended.to_string());
    row("in flight", summary.in_flight().to_string());
    if let Some(durations) = summary.durations {
        row("shortest", format!("{} s", durations.min));
        row("median", format!("{} s", durations.median));
        row("95 % are up to", format!("{} s", durations.p95));
        row("longest", format!("{} s", durations.max));
    }
    row("audio frames", summary.audio_frames.to_string());
    row("audio frames missing", summary.audio_missing.to_string());
    row("audio loss", percent(summary.audio_loss()));
    put(out, &table);
}

fn causes(out: &mut String, look: Look, summary: &Summary) {
    if summary.causes.is_empty() {
        return;
    }
    let mut table = look.table(&["Q.850", "cause", "calls"], &[0, 2]);
    for (cause, count) in &summary.causes {
        table.add_row([
            cell(cause.0, Tone::Plain),
            cell(cause.name().unwrap_or("(not named by Q.850)"), Tone::Plain),
            cell(count, Tone::Plain),
        ]);
    }
    put(out, &table);
}

/// Tables are parted by an empty line.
fn put(out: &mut String, table: &comfy_table::Table) {
    let parting = if out.is_empty() { "" } else { "\n" };
    // Writing to a string does not fail.
    let _ = write!(out, "{parting}{}", lines(table));
}
