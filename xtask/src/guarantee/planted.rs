//! Faults that are planted in a copy of the core: the tests that stand behind a promise must find
//! them.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};

use crate::project::{CORE, Project, copy_folder};

/// A fault: a piece of the core's text, and what becomes of it.
pub(super) struct Fault {
    /// The file, below `codec-core/src`.
    pub(super) file: &'static str,
    pub(super) right: &'static str,
    pub(super) wrong: &'static str,
}

impl Fault {
    /// Plants it, and expects one of these files of tests to fail.
    pub(super) fn is_found(&self, project: &Project, tests: &[&str]) -> Result<()> {
        let root = copy(project)?;
        let file = root.join("codec-core/src").join(self.file);
        let text = fs::read_to_string(&file)?;
        fs::write(&file, self.planted(&text)?)?;
        let line = format!("test --quiet --package {CORE} --all-features");
        let run = || {
            let files = tests.iter().flat_map(|test| ["--test", test]);
            let command = project.cargo(&line).args(files).quiet();
            let command = command.arg("--manifest-path").arg(root.join("Cargo.toml"));
            // The libraries that tests need are built already, beside the project's own.
            let command = command.env("CARGO_TARGET_DIR", project.built(""));
            command.env("PROPTEST_MAX_SHRINK_ITERS", "0")
        };
        run().arg("--no-run").ignore_stderr().run().context("it does not compile")?;
        let said = run().ignore_status().output()?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        ensure!(said.contains("test result: FAILED"), "no test has found it:\n{said}");
        Ok(())
    }

    /// The text of its file, with the fault.
    fn planted(&self, text: &str) -> Result<String> {
        let times = text.matches(self.right).count();
        ensure!(times == 1, "`{}` stands {times} times in {}", self.right, self.file);
        Ok(text.replacen(self.right, self.wrong, 1))
    }

    /// Whether the place where it is planted is there.
    #[cfg(test)]
    pub(super) fn has_place(&self, project: &Project) -> bool {
        let text = project.read(&format!("codec-core/src/{}", self.file));
        text.is_ok_and(|text| self.planted(&text).is_ok())
    }
}

/// A workspace of a copy of the core alone. What its tests read stays where it is.
fn copy(project: &Project) -> Result<PathBuf> {
    let root = project.built("planted");
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    fs::create_dir_all(&root)?;
    for read in ["tests", "fuzz", "docs"] {
        symlink(project.path(read), root.join(read))?;
    }
    let manifest = project.read("Cargo.toml")?;
    let (before, members) = manifest.split_once("members = [").context("no members")?;
    let (_, after) = members.split_once(']').context("no end of the members")?;
    let manifest = format!("{before}members = [\"codec-core\"]{after}{QUICKLY}");
    fs::write(root.join("Cargo.toml"), manifest)?;
    for file in ["Cargo.lock", "rust-toolchain.toml", "clippy.toml"] {
        fs::copy(project.path(file), root.join(file))?;
    }
    copy_folder(&project.path("codec-core"), &root.join("codec-core"))?;
    Ok(root)
}

/// A test that fails does so soon: what takes long is to compile.
const QUICKLY: &str = "\n[profile.dev.package.callevents]\nopt-level = 0\n";
