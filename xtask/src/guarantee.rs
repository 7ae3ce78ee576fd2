//! What is promised, and that it holds: `cargo xtask guarantee`.

mod account;
mod asan;
mod coverage;
pub(crate) mod document;
mod miri;
mod planted;
mod registry;
mod rust_version;
pub(crate) mod symbols;
pub(crate) mod unsafe_code;
pub(crate) mod work;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::checks;
use crate::project::{CORE, Project};
use crate::report::Report;
use planted::Fault;
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
    /// What is planted and must be found, and how.
    planted: &'static str,
    self_test: &'static [SelfTest],
    pace: Pace,
}

/// What shows that a broken promise would be noticed.
enum SelfTest {
    /// A check of `cargo xtask test`.
    Planted(&'static str),
    /// A fault in the core, which the tests that stand behind the promise must find.
    Faulty(Fault),
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
            report.check(project, row.name, row.planted, || row.self_test(project));
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

/// Whether the core's tests find a fault that is planted for each promise that they stand behind.
pub(crate) fn faults_are_found(project: &Project) -> Result<()> {
    let mut found = 0;
    for row in all() {
        for it in row.self_test {
            if let SelfTest::Faulty(fault) = it {
                fault.is_found(project, &row.test_files()).context(row.name)?;
                found += 1;
            }
        }
    }
    project.tell(format!("{found} faults"));
    Ok(())
}

impl Guarantee {
    fn check(&self, project: &Project) -> Result<()> {
        for by in self.by {
            match by {
                // Tests are built and counted together.
                By::Test(_) | By::Body(_) => {}
                By::Check(name) => checks::one(project, name)?,
                By::Job(_, job) => job(project)?,
            }
        }
        let mut files = self.test_files();
        if self.by.iter().any(|by| matches!(by, By::Body(_))) {
            files.push("fuzz_bodies");
        }
        if files.is_empty() { Ok(()) } else { test(project, &files) }
    }

    fn self_test(&self, project: &Project) -> Result<()> {
        self.self_test.iter().try_for_each(|it| match it {
            SelfTest::Planted(name) => checks::one(project, name),
            SelfTest::Faulty(fault) => fault.is_found(project, &self.test_files()),
        })
    }

    /// The files of the core's tests that stand behind it, the bodies over their corpora left out.
    fn test_files(&self) -> Vec<&'static str> {
        let files = self.by.iter();
        files.filter_map(|by| if let By::Test(file) = by { Some(*file) } else { None }).collect()
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
            for it in row.self_test {
                assert!(
                    match it {
                        SelfTest::Planted(name) => checks::is_there(name),
                        SelfTest::Faulty(fault) => fault.has_place(&project),
                    },
                    "{}",
                    row.name
                );
            }
            for by in row.by {
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
