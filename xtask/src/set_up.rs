//! The parts of the toolchain that the checks need and that rustup may not have installed.

use std::path::Path;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::project::{BARE_TARGET, Project};

/// Installs what is missing; needs no network when nothing is.
pub(crate) fn run(project: &Project) -> Result<()> {
    let shell = &project.shell;
    let mut missing = Vec::new();
    for target in [BARE_TARGET, "wasm32-unknown-unknown"] {
        let libraries = cmd!(shell, "rustc --print target-libdir --target {target}").quiet();
        if !libraries.read().is_ok_and(|path| Path::new(&path).is_dir()) {
            missing.push(format!("target add {target}"));
        }
    }
    if project.llvm_tool("llvm-nm").is_err() {
        missing.push("component add llvm-tools".to_owned());
    }
    for (component, command) in [("clippy", "clippy --version"), ("rustfmt", "fmt --version")] {
        if project.cargo(command).quiet().ignore_stderr().read().is_err() {
            missing.push(format!("component add {component}"));
        }
    }
    let mut failed = Vec::new();
    for line in missing {
        if cmd!(shell, "rustup").args(line.split(' ')).run().is_err() {
            failed.push(format!("rustup {line}"));
        }
    }
    if !failed.is_empty() {
        bail!("parts of the toolchain are missing; install them with `{}`", failed.join("`, `"));
    }
    Ok(())
}
