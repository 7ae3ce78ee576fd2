//! The core's tests in an interpreter that knows what is undefined, for other processors too.

use std::time::Instant;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::project::{CORE, Project};

/// 64 bits, 32 bits, and 64 bits with the most significant byte first.
const TARGETS: &[&str] =
    &["x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu", "s390x-unknown-linux-gnu"];

/// The tests whose loops are shorter there: it takes a thousand times as long. What the others
/// show, above all those that read all vectors, the bodies of the fuzz targets do too.
const TESTS: &[&str] = &[
    "account",
    "bindings",
    "catalogue",
    "faults",
    "fuzz_bodies",
    "jambonz_order",
    "json_doubles",
    "json_rules",
    "json_values",
    "lifecycle",
    "order_model",
    "order_tables",
    "protobuf_order",
    "q850",
    "sse_builder",
    "sse_diff",
    "sse_rules",
    "timestamps",
    "voicetyped_order",
    "voicetyped_queries",
];

/// How many cases a property is tried with that does not say so itself.
const CASES: &str = "8";

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
        let start = Instant::now();
        // The vectors are files. The core allocates nothing: what leaks are texts of the tests.
        let flags = "-Zmiri-disable-isolation -Zmiri-ignore-leaks";
        let command = command.env("MIRIFLAGS", flags);
        command.args(["--target", target]).env("PROPTEST_CASES", CASES).run()?;
        let processor = target.split('-').next().unwrap_or_default();
        project.tell(format!("{processor} in {} min", start.elapsed().as_secs().div_ceil(60)));
    }
    project.tell(version);
    Ok(())
}
