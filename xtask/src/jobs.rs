//! The jobs that call one program each.

pub(crate) mod board;
pub(crate) mod fuzz;
pub(crate) mod wasm;

use anyhow::Result;

use crate::project::Project;

/// The stream that the demonstration reads.
const STREAM: &str = "tests/vectors/gateway/stream-600.bin";

/// Decodes a captured stream into a table, then sums it up.
pub(crate) fn demo(project: &Project) -> Result<()> {
    let callevents = "run --quiet --release -p callevents-cli --bin callevents --";
    for command in ["decode", "stats"] {
        let line = format!("{callevents} {command} --from gateway --order report --format table");
        project.cargo(&line).arg(STREAM).run()?;
    }
    Ok(())
}

/// What can be measured beside the core.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Measured {
    /// The Python package.
    Python,
}

/// Runs the benches and writes their report; the sections of other languages stay.
pub(crate) fn bench(project: &Project) -> Result<()> {
    const REPORT: &str = "docs/benchmarks.md";
    let before = project.read(REPORT)?;
    let line = format!("run --release -p callevents-bench -- --markdown {REPORT}");
    project.cargo(&line).run()?;
    if let Some(at) = before.find("\n## Python\n") {
        let after = project.read(REPORT)?;
        std::fs::write(project.path(REPORT), after + before.get(at..).unwrap_or_default())?;
    }
    Ok(())
}

/// Runs cargo-deny.
pub(crate) fn deny(project: &Project) -> Result<()> {
    install(project, "deny")?;
    Ok(project.cargo("deny --all-features check").run()?)
}

/// Installs `cargo-<subcommand>` unless it is there.
fn install(project: &Project, subcommand: &str) -> Result<()> {
    let version = project.cargo(subcommand).arg("--version").quiet().ignore_stderr();
    if version.read().is_err() {
        project.cargo("install --locked").arg(format!("cargo-{subcommand}")).run()?;
    }
    Ok(())
}
