//! The jobs that call one program each.

pub(crate) mod bench;
pub(crate) mod board;
mod c_bench;
pub(crate) mod fuzz;
pub(crate) mod wasm;

use anyhow::Result;

use crate::checks;
use crate::project::Project;

/// The stream that the demonstration reads.
const STREAM: &str = "tests/vectors/gateway/stream-600.bin";

/// Decodes a captured stream into a table, then sums it up.
pub(crate) fn demo(project: &Project) -> Result<()> {
    let callevents =
        "run --quiet --release -p callevents-cli --no-default-features --bin callevents --";
    for command in ["decode", "stats"] {
        let line = format!("{callevents} {command} --from gateway --order report --format table");
        project.cargo(&line).arg(STREAM).run()?;
    }
    Ok(())
}

/// Runs cargo-deny.
pub(crate) fn deny(project: &Project) -> Result<()> {
    install(project, "deny")?;
    for manifest in checks::MANIFESTS {
        let command = project.cargo("deny --all-features --manifest-path").arg(manifest);
        command.arg("check").run()?;
    }
    Ok(())
}

/// Installs `cargo-<subcommand>` unless it is there.
pub(crate) fn install(project: &Project, subcommand: &str) -> Result<()> {
    let version = project.cargo(subcommand).arg("--version").quiet().ignore_stderr();
    if version.read().is_err() {
        project.cargo("install --locked").arg(format!("cargo-{subcommand}")).run()?;
    }
    Ok(())
}
