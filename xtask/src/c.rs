//! The C library: how it is built, installed, and checked from C.

pub(crate) mod abi;
mod compilers;
pub(crate) mod examples;
pub(crate) mod header;
mod install;
pub(crate) mod installed;
pub(crate) mod sanitizers;
pub(crate) mod small;
mod vectors;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::project::Project;

pub(crate) use install::{install, install_for};
pub(crate) use vectors::vectors;

/// Another machine than this one: the target's name, and the program that links for it.
type Target<'a> = Option<(&'a str, &'a str)>;

/// Builds the static library as it is shipped, and gives its path.
pub(crate) fn archive(project: &Project) -> Result<PathBuf> {
    build(project, "staticlib", None)
}

/// Builds the shared library as it is shipped, and gives its path.
fn shared(project: &Project) -> Result<PathBuf> {
    build(project, "cdylib", None)
}

/// Builds the library of one kind, without the standard library, and gives its path.
fn build(project: &Project, kind: &str, target: Target<'_>) -> Result<PathBuf> {
    let line = "rustc --quiet --package codec-ffi --no-default-features --profile release-ffi \
                --crate-type";
    let mut command = project.cargo(line).arg(kind);
    let mut built = project.built("");
    if let Some((name, linker)) = target {
        let variable = name.to_uppercase().replace('-', "_");
        command = command.env(format!("CARGO_TARGET_{variable}_LINKER"), linker);
        command = command.args(["--target", name]);
        built.push(name);
    }
    command.run()?;
    let name = if kind == "cdylib" { "libcallevents.so" } else { "libcallevents.a" };
    Ok(built.join("release-ffi").join(name))
}

/// The folder of the header.
fn include(project: &Project) -> PathBuf {
    project.path("include")
}

/// A folder of its own for what a check builds.
fn folder(project: &Project, name: &str) -> Result<PathBuf> {
    let folder = project.path("target/c").join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The files of a folder whose names end in `ending`, by name.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.is_file() && path.to_string_lossy().ends_with(ending));
    paths.sort();
    Ok(paths)
}
