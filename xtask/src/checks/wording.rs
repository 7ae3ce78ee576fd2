//! No file speaks of one machine's paths or of work left over.

use std::path::Path;

use anyhow::{Result, bail};

use crate::project::Project;

/// What must not stand in a file. Written in two parts, since this file is looked at too.
const UNWANTED: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("#[ig", "nore"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("../sha", "red"),
];

/// What was not written by us, or is nobody's text.
const PASSED_OVER: &[&str] = &[
    ".git",
    "target",
    "node_modules",
    "codec-wasm/node_modules",
    "codec-wasm/board/node_modules",
    "codec-wasm/dist",
    "examples/embassy/target",
    "examples/rust/target",
    "fuzz/target",
    "fuzz/corpus",
    "xtask/probe/target",
    ".mypy_cache",
    "tests/regressions",
    "tests/vectors",
    // It names the folder beside the checkout where the public suites may lie.
    ".ci/run",
];

pub(crate) fn check(project: &Project) -> Result<()> {
    let mut found = Vec::new();
    look(project, Path::new(""), &mut found)?;
    if !found.is_empty() {
        bail!("unwanted words:\n  {}", found.join("\n  "));
    }
    Ok(())
}

/// Looks through a folder. Git may be missing, so the folders themselves are walked.
fn look(project: &Project, folder: &Path, found: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(project.path(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if PASSED_OVER.iter().any(|passed| path == Path::new(passed)) {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            look(project, &path, found)?;
        } else if kind.is_file() {
            let bytes = std::fs::read(entry.path())?;
            let text = String::from_utf8_lossy(&bytes);
            for (number, line) in (1..).zip(text.lines()) {
                for word in UNWANTED.iter().filter(|word| line.contains(**word)) {
                    found.push(format!("{}:{number}: {word}", path.display()));
                }
            }
        }
    }
    Ok(())
}
