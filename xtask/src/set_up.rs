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
        if !is_target_there(project, target) {
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

/// Whether what is built for a target can be built here; rustup is asked for it if it is missing.
pub(crate) fn has_target(project: &Project, target: &str) -> bool {
    let shell = &project.shell;
    is_target_there(project, target)
        || (cmd!(shell, "rustup target add {target}").run().is_ok()
            && is_target_there(project, target))
}

fn is_target_there(project: &Project, target: &str) -> bool {
    let shell = &project.shell;
    let libraries = cmd!(shell, "rustc --print target-libdir --target {target}").quiet();
    libraries.read().is_ok_and(|path| Path::new(&path).is_dir())
}
