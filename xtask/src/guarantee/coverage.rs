//! How much of the core the tests reach, corpora and vectors among them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::project::{CORE, Project};

/// The least that must be reached of all lines and of all branches, in percent. What is reached
/// more is raised here, so that it does not fall again.
const LEAST_LINES: f64 = 95.0;
const LEAST_BRANCHES: f64 = 85.0;

/// Files of which so little is reached that they are named, in percent of lines.
const LITTLE: f64 = 90.0;

/// Runs the core's tests in a build that counts, and prints what they reach of each file.
pub(crate) fn check(project: &Project) -> Result<()> {
    let target = project.path("target/coverage");
    let profiles = target.join("profiles");
    let _ = fs::remove_dir_all(&profiles);
    let programs = build(project, &target)?;
    for program in &programs {
        let shell = &project.shell;
        let _there = shell.push_dir(project.path("codec-core"));
        let raw = profiles.join("%p-%m.profraw");
        cmd!(shell, "{program} --quiet").env("LLVM_PROFILE_FILE", raw).ignore_stdout().run()?;
    }
    let report = export(project, &profiles, &programs)?;
    let data = report["data"].get(0).context("no data")?;
    println!("{:46} {:>7} {:>7}", "", "lines", "branches");
    let root = project.path("codec-core/src");
    let mut little = Vec::new();
    for file in data["files"].as_array().context("no files")? {
        let name = Path::new(file["filename"].as_str().unwrap_or_default());
        let Ok(name) = name.strip_prefix(&root) else { continue };
        let (lines, branches) = (percent(file, "lines"), percent(file, "branches"));
        println!("{:46} {lines:6.1}% {branches:6.1}%", name.display());
        if lines < LITTLE {
            little.push(format!("{} {lines:.0}%", name.display()));
        }
    }
    let (lines, branches) =
        (percent_of(&data["totals"], "lines"), percent_of(&data["totals"], "branches"));
    project.tell(format!("{lines:.1}% of lines, {branches:.1}% of branches"));
    if !little.is_empty() {
        project.tell(format!("least: {}", little.join(", ")));
    }
    ensure!(lines >= LEAST_LINES, "{lines:.1}% of the lines are reached, of {LEAST_LINES}%");
    ensure!(branches >= LEAST_BRANCHES, "{branches:.1}% of the branches, of {LEAST_BRANCHES}%");
    Ok(())
}

/// Builds the core's tests so that they count what they reach, and gives their programs.
fn build(project: &Project, target: &Path) -> Result<Vec<PathBuf>> {
    let line = format!(
        "test --package {CORE} --all-features --lib --tests --no-run --message-format json"
    );
    // Counting branches is an unstable option; the pinned compiler takes it when it is told to.
    let flags = "-C instrument-coverage -Z coverage-options=branch";
    let command = project.cargo(&line).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags);
    let said = command.env("CARGO_TARGET_DIR", target).read()?;
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let programs =
        messages.filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
    let programs: Vec<_> = programs.collect();
    ensure!(!programs.is_empty(), "no tests were built");
    Ok(programs)
}

/// What was counted, summed up for each file of the core.
fn export(project: &Project, profiles: &Path, programs: &[PathBuf]) -> Result<Value> {
    let (profdata, cov) = (project.llvm_tool("llvm-profdata")?, project.llvm_tool("llvm-cov")?);
    let shell = &project.shell;
    let merged = profiles.join("all.profdata");
    let raw: Vec<_> =
        fs::read_dir(profiles)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    cmd!(shell, "{profdata} merge --sparse --output {merged} {raw...}").quiet().run()?;
    let (first, others) = programs.split_first().context("no tests")?;
    let others = others.iter().flat_map(|program| [Path::new("--object"), program]);
    let source = project.path("codec-core/src");
    let command = cmd!(shell, "{cov} export --summary-only --instr-profile {merged} {first}");
    let said = command.args(others).arg("--sources").arg(source).quiet().read()?;
    Ok(serde_json::from_str(&said)?)
}

fn percent(file: &Value, what: &str) -> f64 {
    percent_of(&file["summary"], what)
}

fn percent_of(summary: &Value, what: &str) -> f64 {
    let number = |name: &str| summary[what][name].as_f64().unwrap_or_default();
    // A file without branches has reached them all.
    if number("count") == 0.0 { 100.0 } else { 100.0 * number("covered") / number("count") }
}
