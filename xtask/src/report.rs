//! Running checks one after the other, and the table of how they went.

use core::time::Duration;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::project::Project;

/// How each check went.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    took: Duration,
    passed: bool,
    /// What was claimed, and what was found out about it.
    remark: String,
}

impl Report {
    /// Runs a check and keeps how it went: a failure is told, and does not stop the others.
    pub(crate) fn check(
        &mut self,
        project: &Project,
        name: &str,
        claim: &str,
        check: impl FnOnce() -> Result<()>,
    ) {
        eprintln!("\n==> {name}");
        let start = Instant::now();
        let outcome = check();
        if let Err(error) = &outcome {
            eprintln!("==> {name} FAILED: {error:#}");
        }
        let (name, took, passed) = (name.to_owned(), start.elapsed(), outcome.is_ok());
        let remark = match (claim, project.told()) {
            (claim, told) if claim.is_empty() || told.is_empty() => format!("{claim}{told}"),
            (claim, told) => format!("{claim}: {told}"),
        };
        self.rows.push(Row { name, took, passed, remark });
    }

    /// Prints the table and, as the very last line, the counts.
    pub(crate) fn finish(&self) -> ExitCode {
        let width = self.rows.iter().map(|row| row.name.len()).max().unwrap_or_default();
        let mut out = String::from("\n");
        for Row { name, took, passed, remark } in &self.rows {
            let verdict = if *passed { "passed" } else { "FAILED" };
            let line = format!("{name:width$}  {:>7.1} s  {verdict}  {remark}", took.as_secs_f64());
            out += line.trim_end();
            out += "\n";
        }
        let failed = self.rows.iter().filter(|row| !row.passed).count();
        out += &format!("{} passed, {failed} failed\n", self.rows.len() - failed);
        // A closed pipe must not turn the verdict into a panic.
        let mut stdout = std::io::stdout();
        let _ = stdout.write_all(out.as_bytes()).and_then(|()| stdout.flush());
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
