//! The examples that read captures on many machines: `cargo xtask test --distributed`.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::project::Project;

/// What the examples are run with, from PyPI; Spark needs Java 17 beside.
const PACKAGES: &[&str] = &["pyarrow", "pandas", "dask[dataframe]", "pyspark>=4"];

/// Runs the examples in one process, by Spark and by Dask, and compares what they find.
pub(crate) fn run(project: &Project) -> Result<()> {
    let shell = &project.shell;
    let java = cmd!(shell, "java -version").quiet().ignore_stderr().run();
    java.context("Spark needs Java: apt-get install openjdk-17-jre-headless")?;
    let python = environment(project)?;
    let package = project.path("codec-py");
    cmd!(shell, "{python} -m pip install --quiet {package}").args(PACKAGES).run()?;
    let folder = project.path("target/distributed");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let script = project.path("codec-py/tests/distributed/compare.py");
    let stream = project.path("tests/vectors/gateway/stream-600.bin");
    let index = project.path("tests/vectors/gateway/stream-600.json");
    let examples = project.path("examples/python");
    Ok(cmd!(shell, "{python} {script} {stream} {index} {examples} {folder}").run()?)
}

/// The Python of an environment of the job's own, which is kept for the next time.
fn environment(project: &Project) -> Result<PathBuf> {
    let shell = &project.shell;
    let folder = project.path("target/distributed-venv");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        let made = cmd!(shell, "python3 -m venv {folder}").run();
        made.context("no Python environment: apt-get install python3 python3-venv")?;
    }
    Ok(python)
}
