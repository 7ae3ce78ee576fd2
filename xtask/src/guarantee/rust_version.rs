//! The oldest compilers that are promised to do.

use anyhow::{Context as _, Result};
use xshell::cmd;

use crate::project::{CORE, Project};

/// The packages that users compile, and with which features.
const COMPILED: &[(&str, &[&str])] = &[
    (CORE, &["--no-default-features"]),
    (CORE, &["--all-features"]),
    ("codec-ffi", &["--lib"]),
    ("callevents-cli", &[]),
    ("callevents-python", &[]),
];

/// Compiles each with the oldest compiler that it names, which is installed if it is not there.
pub(crate) fn check(project: &Project) -> Result<()> {
    let metadata = project.metadata("Cargo.toml")?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let shell = &project.shell;
    for &(name, options) in COMPILED {
        let package = packages.iter().find(|package| package["name"] == name);
        let package = package.with_context(|| format!("there is no package {name}"))?;
        let version = package["rust_version"].as_str();
        let version = version.with_context(|| format!("{name} names no version"))?;
        let installed = cmd!(shell, "rustup run {version} rustc --version").quiet().ignore_stderr();
        if installed.read().is_err() {
            cmd!(shell, "rustup toolchain install {version} --profile minimal").run()?;
        }
        cmd!(shell, "rustup run {version} cargo check --quiet --package {name}")
            .args(options)
            // Warnings are the newer compiler's to give.
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env("CARGO_TARGET_DIR", project.path("target/rust-version"))
            .run()?;
        project.tell(format!("{name}: Rust {version}"));
    }
    Ok(())
}
