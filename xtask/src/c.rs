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

pub(crate) use install::install;
pub(crate) use vectors::vectors;

/// Builds the static library as it is shipped, and gives its path.
pub(crate) fn archive(project: &Project) -> Result<PathBuf> {
    build(project, "staticlib")?;
    Ok(built(project).join("libcallevents.a"))
}

/// Builds the shared library as it is shipped, and gives its path.
fn shared(project: &Project) -> Result<PathBuf> {
    build(project, "cdylib")?;
    Ok(built(project).join("libcallevents.so"))
}

/// Builds the library of one kind, without the standard library.
fn build(project: &Project, kind: &str) -> Result<()> {
    let line = "rustc --quiet --package codec-ffi --no-default-features --profile release-ffi \
                --crate-type";
    Ok(project.cargo(line).arg(kind).run()?)
}

fn built(project: &Project) -> PathBuf {
    project.path("target/release-ffi")
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
