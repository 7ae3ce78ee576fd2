//! How much of the core the tests reach, corpora and vectors among them; and how much of it the
//! tests of the Python package and of the npm package do.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::cross;
use crate::jobs::wasm;
use crate::project::{CORE, Project};
use crate::python;

/// The least that must be reached of all lines and of all branches, in percent. What is reached
/// more is raised here, so that it does not fall again.
const LEAST_LINES: f64 = 91.0;
const LEAST_BRANCHES: f64 = 88.0;
const LEAST_LINES_FROM_PYTHON: f64 = 71.0;
const LEAST_LINES_FROM_NODE: f64 = 31.0;
const LEAST_LINES_FROM_ANY: f64 = 92.0;

/// Counting branches is an unstable option; the pinned compiler takes it when it is told to.
const FLAGS: &str = "-C instrument-coverage -Z coverage-options=branch";

/// Files that are tests themselves.
const TESTS: &str = r"/tests\.rs$";

/// Runs the tests in builds that count, and prints what they reach of each file.
pub(crate) fn check(project: &Project) -> Result<()> {
    let folder = project.path("target/coverage");
    let by_rust = rust(project, &folder)?;
    let by_python = python(project, &folder)?;
    let by_node = node(project, &folder)?;
    println!(
        "{:34} {:>7} {:>8} {:>13} {:>11}",
        "", "lines", "branches", "from Python", "from Node"
    );
    for (name, file) in &by_rust.0 {
        let [python, node] = [&by_python, &by_node].map(|reached| {
            let file = reached.0.get(name);
            file.map_or_else(String::new, |file| format!("{:.1}%", share(file.lines.values())))
        });
        let (lines, branches) = (share(file.lines.values()), share(file.branches.values()));
        println!("{name:34} {lines:6.1}% {branches:7.1}% {python:>13} {node:>11}");
    }
    let mut by_any = by_rust.clone();
    by_any.merge(&by_python);
    by_any.merge(&by_node);
    let list = folder.join("unreached.txt");
    fs::write(&list, unreached(&by_any))?;
    println!("What none of them reaches stands in {}.", list.display());
    for (what, reached, least) in [
        ("of lines", by_rust.lines(), LEAST_LINES),
        ("of branches", by_rust.branches(), LEAST_BRANCHES),
        ("of lines from Python", by_python.lines(), LEAST_LINES_FROM_PYTHON),
        ("of lines from Node", by_node.lines(), LEAST_LINES_FROM_NODE),
        ("of lines from any", by_any.lines(), LEAST_LINES_FROM_ANY),
    ] {
        project.tell(format!("{reached:.1}% {what}"));
        ensure!(reached >= least, "{reached:.1}% {what} are reached, of {least}%");
    }
    Ok(())
}

/// The lines that are not reached, each with its file.
fn unreached(reached: &Reached) -> String {
    let mut list = String::new();
    for (name, file) in &reached.0 {
        for (line, _) in file.lines.iter().filter(|(_, reached)| !**reached) {
            list += &format!("{name}:{line}\n");
        }
    }
    list
}

/// What the core's own tests reach.
fn rust(project: &Project, folder: &Path) -> Result<Reached> {
    let profiles = empty(folder, "rust")?;
    let programs = {
        let _flags = set_flags(project, folder);
        build(project)?
    };
    let shell = &project.shell;
    let _there = shell.push_dir(project.path("codec-core"));
    for program in &programs {
        let command = cmd!(shell, "{program} --quiet").env("LLVM_PROFILE_FILE", counts(&profiles));
        command.ignore_stdout().run()?;
    }
    Reached::read(project, &profiles, &programs)
}

/// What the tests of the Python package reach.
fn python(project: &Project, folder: &Path) -> Result<Reached> {
    let profiles = empty(folder, "python")?;
    let module = {
        let _flags = set_flags(project, folder);
        python::counting(project, &project.host()?)?
    };
    python::test_counting(project, &counts(&profiles))?;
    Reached::read(project, &profiles, &[module])
}

/// What the npm package reaches: its tests, and the shared vectors that all languages read.
fn node(project: &Project, folder: &Path) -> Result<Reached> {
    let profiles = empty(folder, "node")?;
    let cases = cross::cases(project)?;
    let module = {
        let _flags = set_flags(project, folder);
        wasm::build_counting(project, FLAGS, folder)?
    };
    let counting = project.path(wasm::FOLDER).join("test/counting.mjs");
    let shell = &project.shell;
    let _counting = shell.push_env("NODE_OPTIONS", format!("--import={}", counting.display()));
    let _counts = shell.push_env("CALLEVENTS_COUNTS", &profiles);
    let tests = project.path(wasm::FOLDER).join("test/*.test.mjs");
    wasm::node(project, "test/run.mjs").arg(tests).run()?;
    for case in cases {
        let command = wasm::node(project, "test/decode.mjs").args(case.arguments());
        command.quiet().ignore_stdout().run()?;
    }
    Reached::read(project, &profiles, &[module])
}

/// A folder in which nothing has been counted yet.
fn empty(folder: &Path, name: &str) -> Result<PathBuf> {
    let profiles = folder.join(name);
    let _ = fs::remove_dir_all(&profiles);
    fs::create_dir_all(&profiles)?;
    Ok(profiles)
}

/// While what is given is kept, cargo builds what counts, in a folder of its own.
fn set_flags<'p>(project: &'p Project, folder: &Path) -> [xshell::PushEnv<'p>; 3] {
    let shell = &project.shell;
    [
        shell.push_env("RUSTC_BOOTSTRAP", "1"),
        shell.push_env("RUSTFLAGS", FLAGS),
        shell.push_env("CARGO_TARGET_DIR", folder),
    ]
}

/// Where a program leaves its counts: a file for each process.
fn counts(profiles: &Path) -> PathBuf {
    profiles.join("%p-%m.profraw")
}

/// Builds the core's tests so that they count what they reach, and gives their programs.
fn build(project: &Project) -> Result<Vec<PathBuf>> {
    // With a target, what runs while others are built does not count.
    let line = format!(
        "test --package {CORE} --all-features --lib --tests --no-run --message-format json --target"
    );
    let said = project.cargo(&line).arg(project.host()?).read()?;
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let programs =
        messages.filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
    let programs: Vec<_> = programs.collect();
    ensure!(!programs.is_empty(), "no tests were built");
    Ok(programs)
}

/// What is reached of a file: each line that has code, and each branch, by its line and a name.
#[derive(Clone, Default)]
struct File {
    lines: BTreeMap<u32, bool>,
    branches: BTreeMap<(u32, String), bool>,
}

impl File {
    fn merge(&mut self, other: &Self) {
        for (line, reached) in &other.lines {
            *self.lines.entry(*line).or_default() |= reached;
        }
        for (branch, reached) in &other.branches {
            *self.branches.entry(branch.clone()).or_default() |= reached;
        }
    }
}

/// How many of them are reached, in percent.
fn share<'a>(reached: impl Iterator<Item = &'a bool>) -> f64 {
    let (mut count, mut yes) = (0.0, 0.0);
    for reached in reached {
        count += 1.0;
        yes += f64::from(u8::from(*reached));
    }
    // A file without branches has reached them all.
    if count == 0.0 { 100.0 } else { 100.0 * yes / count }
}

/// What is reached of the core: its files by their paths in the folder of sources.
#[derive(Clone, Default)]
struct Reached(BTreeMap<String, File>);

impl Reached {
    /// Puts together what programs counted, of which each is read alone: of functions that are
    /// inlined, a program that does not call them says that they are not reached, and the tool
    /// believes the first one that it is given.
    fn read(project: &Project, profiles: &Path, programs: &[PathBuf]) -> Result<Self> {
        let (profdata, cov) = (project.llvm_tool("llvm-profdata")?, project.llvm_tool("llvm-cov")?);
        let shell = &project.shell;
        let raw = fs::read_dir(profiles)?.map(|entry| Ok(entry?.path()));
        let raw: Vec<_> = raw.collect::<Result<_>>()?;
        ensure!(!raw.is_empty(), "nothing was counted in {}", profiles.display());
        let merged = profiles.join("all.profdata");
        cmd!(shell, "{profdata} merge --sparse --output {merged} {raw...}").quiet().run()?;
        let source = project.path("codec-core/src");
        let mut all = Self::default();
        for program in programs {
            let command = cmd!(shell, "{cov} export --format=lcov --ignore-filename-regex {TESTS}");
            let command = command.arg("--instr-profile").arg(&merged).arg(program);
            let said = command.arg("--sources").arg(&source).quiet().ignore_stderr().read()?;
            all.merge(&Self::parse(&said, &source));
        }
        ensure!(!all.0.is_empty(), "nothing is known of the files in {}", source.display());
        Ok(all)
    }

    /// Reads a report in the format of lcov.
    fn parse(report: &str, source: &Path) -> Self {
        let mut files = BTreeMap::<String, File>::new();
        let mut name = None;
        for line in report.lines() {
            let Some((kind, row)) = line.split_once(':') else { continue };
            if kind == "SF" {
                let path = Path::new(row).strip_prefix(source).ok();
                name = path.map(|path| path.display().to_string());
                continue;
            }
            let Some(name) = &name else { continue };
            let file = files.entry(name.clone()).or_default();
            let Some((line, rest)) = row.split_once(',') else { continue };
            let Ok(line) = line.parse() else { continue };
            match kind {
                "DA" => *file.lines.entry(line).or_default() |= rest != "0",
                "BRDA" => {
                    let (branch, taken) = rest.rsplit_once(',').unwrap_or_default();
                    let reached = file.branches.entry((line, branch.to_owned())).or_default();
                    *reached |= taken != "0" && taken != "-";
                }
                _ => {}
            }
        }
        Self(files)
    }

    fn merge(&mut self, other: &Self) {
        for (name, file) in &other.0 {
            self.0.entry(name.clone()).or_default().merge(file);
        }
    }

    fn lines(&self) -> f64 {
        share(self.0.values().flat_map(|file| file.lines.values()))
    }

    fn branches(&self) -> f64 {
        share(self.0.values().flat_map(|file| file.branches.values()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_program_reaches_is_reached() {
        let read = |report| Reached::parse(report, Path::new("/core/src"));
        let mut all = read("SF:/core/src/a.rs\nDA:1,0\nDA:2,7\nBRDA:2,0,0,3\nBRDA:2,0,1,-\n");
        assert_eq!((all.lines(), all.branches()), (50.0, 50.0));
        all.merge(&read("SF:/core/src/a.rs\nDA:1,1\nDA:2,0\nDA:3,0\nDA:4,0\n"));
        all.merge(&read("SF:/elsewhere/b.rs\nDA:9,0\n"));
        assert_eq!((all.lines(), all.branches()), (50.0, 50.0));
        let reached = all.0["a.rs"].lines.values().copied().collect::<Vec<_>>();
        assert_eq!((reached, all.0.len()), (vec![true, true, false, false], 1));
    }
}
