//! What was measured, for people and for programs.

use core::fmt::Write as _;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use crate::harness::{Case, Goal, Kind, Measured};
use crate::remarks;

/// What was found out about one case.
pub struct Outcome {
    /// The case.
    pub case: &'static Case,
    /// How many bytes an event has.
    pub bytes_per_event: f64,
    /// Its rows.
    pub rows: Vec<Measured>,
    /// Instructions an event by row, where they were counted.
    pub instructions: BTreeMap<&'static str, f64>,
}

impl Outcome {
    /// A table for the terminal.
    pub fn text(&self) -> String {
        let mut text = format!("\n{} ({:.0} bytes/event)\n", self.case.name, self.bytes_per_event);
        for cells in self.cells() {
            let [name, ns, mb_s, against, instructions, allocations] = cells;
            writeln!(
                text,
                "  {name:<24} {ns:>9} {mb_s:>9} {against:>7} {instructions:>9} {allocations:>7}"
            )
            .expect(TAKES_EVERYTHING);
        }
        for verdict in self.verdicts() {
            writeln!(text, "  {verdict}").expect(TAKES_EVERYTHING);
        }
        text
    }

    /// One JSON object a row.
    pub fn json(&self) -> String {
        let mut text = String::new();
        for row in &self.rows {
            let object = serde_json::json!({
                "case": self.case.name,
                "impl": row.name,
                "kind": format!("{:?}", row.kind).to_lowercase(),
                "ns_per_event": row.ns_per_event,
                "bytes_per_event": self.bytes_per_event,
                "against_ours": row.against_ours,
                "instructions_per_event": self.instructions.get(row.name),
                "allocations_per_event": row.allocations_per_event,
            });
            writeln!(text, "{object}").expect(TAKES_EVERYTHING);
        }
        text
    }

    fn markdown(&self) -> String {
        let mut text = format!("\n## {}\n\nWork: {}.\n\n", self.case.name, self.case.about);
        for (index, cells) in self.cells().into_iter().enumerate() {
            writeln!(text, "| {} |", cells.join(" | ")).expect(TAKES_EVERYTHING);
            if index == 0 {
                text.push_str("|---|--:|--:|--:|--:|--:|\n");
            }
        }
        text.push('\n');
        for verdict in self.verdicts() {
            writeln!(text, "- {verdict}").expect(TAKES_EVERYTHING);
        }
        if let Some(remark) = remarks::of(self.case.name) {
            writeln!(text, "\n{remark}").expect(TAKES_EVERYTHING);
        }
        text
    }

    /// The head and the rows of the table, the fastest first.
    fn cells(&self) -> Vec<[String; 6]> {
        let head = ["", "ns/event", "MB/s", "x ours", "instr.", "alloc."].map(str::to_owned);
        let mut rows: Vec<&Measured> = self.rows.iter().collect();
        rows.sort_by(|a, b| a.ns_per_event.total_cmp(&b.ns_per_event));
        let rows = rows.into_iter().map(|row| {
            let name = match row.kind {
                Kind::Ours => format!("**{}**", row.name),
                Kind::Peer => row.name.to_owned(),
                Kind::Limit | Kind::Floor => format!("_{}_", row.name),
            };
            [
                name,
                format!("{:.1}", row.ns_per_event),
                format!("{:.0}", self.bytes_per_event * 1_000.0 / row.ns_per_event),
                row.against_ours.map_or_else(String::new, |ratio| format!("{ratio:.2}")),
                self.instructions
                    .get(row.name)
                    .map_or_else(String::new, |count| format!("{count:.0}")),
                format!("{:.2}", row.allocations_per_event),
            ]
        });
        [head].into_iter().chain(rows).collect()
    }

    /// What became of each goal; nothing without a row of ours.
    fn verdicts(&self) -> Vec<String> {
        let Some(ours) = self.rows.iter().find(|row| row.kind == Kind::Ours) else {
            return Vec::new();
        };
        let ratio = |name: &&str| {
            let row = self.rows.iter().find(|row| row.name == *name)?;
            Some((row.against_ours?, row.name))
        };
        let mut verdicts = Vec::new();
        let mut say = |goal: String, is: String, reached: bool| {
            verdicts.push(format!("{goal}: {is}, {}", if reached { "reached" } else { "MISSED" }));
        };
        for goal in self.case.goals {
            match goal {
                Goal::Faster(times, peers) => {
                    let fastest = peers.iter().filter_map(ratio).min_by(|a, b| a.0.total_cmp(&b.0));
                    let Some((ratio, name)) = fastest else { continue };
                    let goal = format!("at least {times}x as fast as {name}");
                    say(goal, format!("{ratio:.2}x"), ratio >= *times);
                }
                Goal::Within(times, name) => {
                    let Some((ratio, _)) = ratio(name) else { continue };
                    let goal = format!("at most {times}x the time of {name}");
                    say(goal, format!("{:.2}x", 1.0 / ratio), 1.0 / ratio <= *times);
                }
                Goal::Instructions(most) => {
                    let Some(count) = self.instructions.get(ours.name) else { continue };
                    let goal = format!("at most {most} instructions an event");
                    say(goal, format!("{count:.0}"), count <= most);
                }
                Goal::InstructionsPerByte(most) => {
                    let Some(count) = self.instructions.get(ours.name) else { continue };
                    let (goal, count) = (
                        format!("at most {most} instructions a byte"),
                        count / self.bytes_per_event,
                    );
                    say(goal, format!("{count:.2}"), count <= *most);
                }
            }
        }
        let allocations = ours.allocations_per_event;
        say("no allocation".to_owned(), format!("{allocations:.2}"), allocations == 0.0);
        verdicts
    }
}

/// Writes the report of all cases.
///
/// # Errors
/// The file cannot be written.
pub fn write_markdown(
    path: &Path,
    outcomes: &[Outcome],
    runs: usize,
    rounds: usize,
) -> io::Result<()> {
    let mut text = format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench`. All rows of a table ran in turn in one process on the same \
         bytes. Before that, a checksum over every bit of every field must agree between all rows (but \
         for copies, and where a peer writes another format). Bold \
         is callevents; italic rows are limits written by hand for this one schema, without checks, \
         and copies of the same bytes.\n\n\
         Judge by `x ours` (time against ours, median over the runs of the ratio in each) and by \
         instructions (callgrind): on a shared machine the times themselves say little. Times are \
         the least of {runs} runs of {rounds} rounds. Nothing that is measured differs between the \
         core with `std` and without: no feature puts other code in its place.\n\n\
         Machine: {}; {}; {}.\n\n{PICTURES}",
        processor(),
        compiler(),
        today(),
    );
    for outcome in outcomes {
        text.push_str(&outcome.markdown());
    }
    fs::write(path, text)
}

fn processor() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split(": ").nth(1)).unwrap_or("unknown processor");
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{model}, {processors} processors")
}

fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output();
    output.map_or_else(
        |_| "unknown rustc".to_owned(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// The date, UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let mut days = seconds / 86_400;
    let mut year = 1970;
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

/// Where `cargo xtask generate` puts the plots.
const PICTURES: &str = "<!-- generated: plots -->\n<!-- end: plots -->\n";

const TAKES_EVERYTHING: &str = "a string takes everything";
