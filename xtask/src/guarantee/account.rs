//! The account of a whole day.

use anyhow::Result;

use crate::project::{CORE, Project};

/// Runs the account's test over 24 simulated hours.
pub(crate) fn day(project: &Project) -> Result<()> {
    let line = format!("test --release --package {CORE} --features std --test account");
    let command = project.cargo(&line).args(["--", "--nocapture", "--test-threads=1"]);
    let said = command.env("CALLEVENTS_HOURS", "24").read()?;
    // Behind the name of the test.
    let sums = said.lines().filter_map(|line| line.split_once(", room for all: "));
    for (system, sums) in sums {
        project.tell(format!("{}: {sums}", system.rsplit(' ').next().unwrap_or_default()));
    }
    Ok(())
}
