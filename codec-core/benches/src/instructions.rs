//! Instructions an event, by valgrind's callgrind: exact where the clock is not.

use std::process::{Command, Stdio};

/// Whether valgrind can be called.
pub fn can_be_counted() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs this program again under callgrind, for one row: the round behind a first one counts.
///
/// # Errors
/// What went wrong, with the end of what valgrind said.
pub fn count(case: &str, row: &str) -> Result<u64, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
        .arg("--toggle-collect=*measured_section*")
        .arg(program)
        .args(["--one", &format!("{case}:{row}"), "--rounds", "2"])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    said.lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .filter(|count| *count > 0)
        .ok_or_else(|| format!("valgrind counted nothing for {case}:{row}:\n{said}"))
}
