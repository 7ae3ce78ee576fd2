//! What is promised, and that it holds: `cargo xtask guarantee`.

mod account;
mod asan;
mod coverage;
pub(crate) mod document;
mod miri;
mod registry;
mod rust_version;
pub(crate) mod symbols;
pub(crate) mod unsafe_code;
pub(crate) mod work;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::checks;
use crate::project::{CORE, Project};
use crate::report::Report;
use registry::SECTIONS;

/// A part of the document: its heading, and the rows of its table.
struct Section {
    title: &'static str,
    rows: &'static [Guarantee],
}

/// One promise, and what shows that it is kept.
struct Guarantee {
    /// What it is called in `cargo xtask guarantee <name>`.
    name: &'static str,
    /// What is promised.
    claim: &'static str,
    /// What is looked at.
    checked: &'static str,
    by: &'static [By],
    /// What is planted and must be found, and the checks that do that.
    planted: &'static str,
    self_test: &'static [&'static str],
    pace: Pace,
}

/// What checks a promise.
enum By {
    /// A check of `cargo xtask test`.
    Check(&'static str),
    /// A file of the core's tests.
    Test(&'static str),
    /// A body that runs over the vectors and the corpora as a test, and as a fuzz target.
    Body(&'static str),
    /// A job of its own: how it is called, and what it does.
    Job(&'static str, fn(&Project) -> Result<()>),
}

/// Whether a guarantee is checked when none is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Quick,
    /// It takes minutes, or programs that have to be installed first.
    Long,
}

/// Checks the named guarantees, or the quick ones, and prints how it went.
pub(crate) fn run(project: &Project, names: &[String], self_test: bool) -> Result<ExitCode> {
    if let Some(unknown) = names.iter().find(|name| all().all(|row| row.name != **name)) {
        bail!("no guarantee is called `{unknown}`; `cargo xtask guarantee --list` names them");
    }
    let is_wanted = |row: &&Guarantee| match names {
        [] => row.pace == Pace::Quick,
        names => names.iter().any(|name| name == row.name),
    };
    let mut report = Report::default();
    for row in all().filter(is_wanted) {
        if !self_test {
            report.check(project, row.name, row.claim, || row.check(project));
        } else if !row.self_test.is_empty() {
            let planted = row.self_test.iter().map(|name| By::Check(name));
            report.check(project, row.name, row.planted, || {
                planted.into_iter().try_for_each(|by| by.run(project))
            });
        }
    }
    Ok(report.finish())
}

/// Prints the names of all guarantees, what they promise, and which take long.
pub(crate) fn list() {
    for Guarantee { name, claim, pace, .. } in all() {
        let pace = if *pace == Pace::Long { "long" } else { "" };
        println!("{name:18} {pace:5} {claim}");
    }
}

fn all() -> impl Iterator<Item = &'static Guarantee> {
    SECTIONS.iter().flat_map(|section| section.rows)
}

impl Guarantee {
    fn check(&self, project: &Project) -> Result<()> {
        // Tests are built and counted together.
        let mut files = Vec::new();
        for by in self.by {
            match by {
                By::Test(file) => files.push(*file),
                By::Body(_) => files.push("fuzz_bodies"),
                by => by.run(project)?,
            }
        }
        files.sort_unstable();
        files.dedup();
        if files.is_empty() { Ok(()) } else { test(project, &files) }
    }
}

impl By {
    fn run(&self, project: &Project) -> Result<()> {
        match self {
            Self::Check(name) => checks::one(project, name),
            Self::Job(_, job) => job(project),
            Self::Test(file) => test(project, &[file]),
            Self::Body(_) => test(project, &["fuzz_bodies"]),
        }
    }
}

/// Runs files of the core's tests.
fn test(project: &Project, files: &[&str]) -> Result<()> {
    let line = format!("test --quiet --package {CORE} --all-features");
    let names = files.iter().flat_map(|file| ["--test", file]);
    let output = project.cargo(&line).args(names).ignore_status().output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    project.tell(format!("{} tests", passed(&said)));
    Ok(())
}

/// How many tests passed, of what their programs said.
fn passed(said: &str) -> u32 {
    let counts = said.lines().filter_map(|line| line.strip_prefix("test result: ok. "));
    counts.filter_map(|line| line.split(' ').next()?.parse::<u32>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_different() {
        let mut names: Vec<_> = all().map(|row| row.name).collect();
        let len = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), len);
    }

    #[test]
    fn what_checks_them_is_there() {
        let project = Project::open().expect("a checkout");
        for row in all() {
            assert!(!row.by.is_empty(), "{}", row.name);
            assert_eq!(row.planted.is_empty(), row.self_test.is_empty(), "{}", row.name);
            let checks = row.self_test.iter().map(|name| By::Check(name));
            for by in row.by.iter().chain(&checks.collect::<Vec<_>>()) {
                let is_there = match by {
                    By::Check(name) => checks::is_there(name),
                    By::Test(file) => {
                        let places = [format!("{file}.rs"), format!("{file}/main.rs")];
                        let mut places = places.iter();
                        places.any(|at| project.path("codec-core/tests").join(at).is_file())
                    }
                    By::Body(name) => {
                        project.path(format!("fuzz/fuzz_targets/{name}.rs")).is_file()
                    }
                    By::Job(..) => true,
                };
                assert!(is_there, "{}", row.name);
            }
        }
    }
}
