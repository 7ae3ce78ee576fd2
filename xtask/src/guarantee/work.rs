//! How many instructions a byte of the slowest known inputs takes, and that it takes no more of
//! them when there are more bytes.

use anyhow::{Context as _, Result, ensure};
use xshell::cmd;

use crate::packages::{self, Needed};
use crate::project::Project;

/// Lengths of inputs, in bytes.
const SHORT: u64 = 1 << 14;
const LONG: u64 = 1 << 16;

/// How much more a byte of a long input may take than one of a short one, in percent: the first
/// bytes of any input take some more than the others.
const GROWTH: u64 = 110;

/// Counts, prints, and fails above the limits, which stand beside the inputs.
pub(crate) fn check(project: &Project) -> Result<()> {
    run(project, &[])
}

/// An input whose work grows faster than it does must be found.
pub(crate) fn self_test(project: &Project) -> Result<()> {
    ensure!(run(project, &["--planted"]).is_err(), "work that grows was let through");
    Ok(())
}

fn run(project: &Project, arguments: &[&str]) -> Result<()> {
    packages::install(project, &[Needed("valgrind", "valgrind")])?;
    project.cargo("build --quiet --release --package callevents-work").run()?;
    let shell = &project.shell;
    let program = project.built("release/callevents-work");
    let inputs = cmd!(shell, "{program} {arguments...}").quiet().read()?;
    println!("{:38} {:>18} {:>6}", "", "instructions/byte", "limit");
    let mut worst = (0, "");
    let mut faults = Vec::new();
    for line in inputs.lines() {
        let (limit, name) = line.split_once(' ').context("no name of an input")?;
        let limit: u64 = limit.parse()?;
        let (short, long) = (count(project, name, SHORT)?, count(project, name, LONG)?);
        // In tenths.
        let (short_rate, long_rate) = (short * 10 / SHORT, long * 10 / LONG);
        println!("{name:38} {:>16}.{} {limit:>6}", long_rate / 10, long_rate % 10);
        if long_rate > limit * 10 {
            faults.push(format!("{name} takes more than {limit} instructions a byte"));
        }
        if long_rate * 100 > (short_rate + 10) * GROWTH {
            faults.push(format!("{name} takes more a byte when it is longer"));
        }
        worst = worst.max((long_rate, name));
    }
    project.tell(format!("{}.{} a byte of `{}`", worst.0 / 10, worst.0 % 10, worst.1));
    ensure!(faults.is_empty(), "{}", faults.join("; "));
    Ok(())
}

/// The instructions that reading an input takes.
fn count(project: &Project, name: &str, len: u64) -> Result<u64> {
    let (shell, len) = (&project.shell, len.to_string());
    let program = project.built("release/callevents-work");
    let options = [
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        "--collect-atstart=no",
        "--toggle-collect=*measured_section*",
    ];
    let output = cmd!(shell, "valgrind {options...} {program} {name} {len}").quiet().output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count =
        said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    count.filter(|count| *count > 0).with_context(|| format!("valgrind counted nothing:\n{said}"))
}
