//! The jobs that call one program each.

pub(crate) mod board;
pub(crate) mod fuzz;
pub(crate) mod wasm;

use std::fs;

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

/// What can be measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Bench {
    /// The core.
    #[default]
    Rust,
    /// The npm package.
    Js,
}

/// Runs the benches and writes their report.
pub(crate) fn bench(project: &Project, what: Bench) -> Result<()> {
    let section = match what {
        Bench::Rust => {
            // The core's report is the whole file but for the sections behind it.
            let section = read_section(project)?;
            let line = format!("run --release -p callevents-bench -- --markdown {REPORT}");
            project.cargo(&line).run()?;
            section
        }
        Bench::Js => {
            wasm::build(project)?;
            wasm::node(project, "bench/bench.mjs").read()?
        }
    };
    let report = project.read(REPORT)?;
    let core = report.find(JS).map_or(report.as_str(), |at| &report[..at]).trim_end();
    fs::write(project.path(REPORT), format!("{core}\n\n{}\n", section.trim()))?;
    Ok(())
}

const REPORT: &str = "docs/benchmarks.md";

/// What the npm package's section begins with.
const JS: &str = "## In JavaScript";

/// The npm package's section of the report as it is.
fn read_section(project: &Project) -> Result<String> {
    let report = project.read(REPORT)?;
    Ok(report.find(JS).map(|at| report[at..].to_owned()).unwrap_or_default())
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
