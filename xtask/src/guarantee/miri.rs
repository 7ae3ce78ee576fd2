//! The core's tests in an interpreter that knows what is undefined, for other processors too.

use anyhow::{Result, bail};
use xshell::cmd;

use crate::project::{CORE, Project};

/// 64 bits, 32 bits, and 64 bits with the most significant byte first.
const TARGETS: &[&str] =
    &["x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu", "s390x-unknown-linux-gnu"];

/// The tests that do not need thousands of inputs to show something. Their loops are shorter there.
const TESTS: &[&str] = &[
    "account",
    "catalogue",
    "faults",
    "fuzz_bodies",
    "gateway_route",
    "json_rules",
    "order_model",
    "order_tables",
    "sse_rules",
    "timestamps",
];

/// Runs the unit tests and these for every target.
pub(crate) fn check(project: &Project) -> Result<()> {
    let shell = &project.shell;
    let version = cmd!(shell, "cargo +nightly miri --version").quiet().ignore_stderr().read();
    let Ok(version) = version else {
        bail!(
            "miri is missing; `rustup toolchain install nightly --component miri,rust-src` \
             installs it"
        );
    };
    let tests = TESTS.iter().flat_map(|test| ["--test", test]);
    let line = format!("+nightly miri test --package {CORE} --features std --lib");
    for target in TARGETS {
        let command = cmd!(shell, "cargo").args(line.split_whitespace()).args(tests.clone());
        // The vectors are files.
        command.args(["--target", target]).env("MIRIFLAGS", "-Zmiri-disable-isolation").run()?;
    }
    project.tell(version);
    Ok(())
}
