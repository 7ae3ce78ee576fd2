//! Running checks one after the other, and the table of how they went.

use core::time::Duration;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

/// How each check went.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<(String, Duration, bool)>,
}

impl Report {
    /// Runs a check and keeps how it went: a failure is told, and does not stop the others.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) {
        eprintln!("\n==> {name}");
        let start = Instant::now();
        let outcome = check();
        if let Err(error) = &outcome {
            eprintln!("==> {name} FAILED: {error:#}");
        }
        self.rows.push((name.to_owned(), start.elapsed(), outcome.is_ok()));
    }

    /// Prints the table and, as the very last line, the counts.
    pub(crate) fn finish(&self) -> ExitCode {
        let width = self.rows.iter().map(|(name, ..)| name.len()).max().unwrap_or_default();
        let mut out = String::from("\n");
        for (name, took, passed) in &self.rows {
            let verdict = if *passed { "passed" } else { "FAILED" };
            out += &format!("{name:width$}  {:>7.1} s  {verdict}\n", took.as_secs_f64());
        }
        let failed = self.rows.iter().filter(|(.., passed)| !passed).count();
        out += &format!("{} passed, {failed} failed\n", self.rows.len() - failed);
        // A closed pipe must not turn the verdict into a panic.
        let mut stdout = std::io::stdout();
        let _ = stdout.write_all(out.as_bytes()).and_then(|()| stdout.flush());
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
