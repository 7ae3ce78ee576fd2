//! The oldest compiler that is promised to do.

use anyhow::{Context as _, Result};
use xshell::cmd;

use crate::project::{CORE, Project};

/// Compiles the core with the oldest compiler, which is installed if it is not there.
pub(crate) fn check(project: &Project) -> Result<()> {
    let metadata = project.metadata("Cargo.toml")?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let core = packages.iter().find(|package| package["name"] == CORE).context("no core")?;
    let version = core["rust_version"].as_str().context("the core names no version")?;
    let shell = &project.shell;
    let installed = cmd!(shell, "rustup run {version} rustc --version").quiet().ignore_stderr();
    if installed.read().is_err() {
        cmd!(shell, "rustup toolchain install {version} --profile minimal").run()?;
    }
    for features in [&["--no-default-features"][..], &["--all-features"]] {
        cmd!(shell, "rustup run {version} cargo check --quiet --package {CORE} {features...}")
            // Warnings are the newer compiler's to give.
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env("CARGO_TARGET_DIR", project.path("target/rust-version"))
            .run()?;
    }
    project.tell(format!("Rust {version}"));
    Ok(())
}
