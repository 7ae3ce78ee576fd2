//! The shared vectors through the C library: the C program says the same as the Rust command.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use super::compilers::program;
use super::{archive, files, folder};
use crate::cross;
use crate::project::Project;

/// Builds the C vector program with some flags and gives its path.
pub(super) fn build(
    project: &Project,
    compiler: &str,
    name: &str,
    flags: &[&str],
) -> Result<PathBuf> {
    let out = folder(project, "vectors")?.join(name);
    let sources = files(&project.path("codec-ffi/tests/c/vectors"), ".c")?;
    program(project, compiler, flags, &sources, &archive(project)?, &out)?;
    Ok(out)
}

/// Compares what the C program and the Rust command say of all vectors.
pub(crate) fn vectors(project: &Project) -> Result<()> {
    let program = build(project, "gcc", "plain", &["-std=c99", "-O1"])?;
    compare(project, "C", &program, &[])
}

/// The same with a program in front, such as valgrind.
pub(super) fn compare(
    project: &Project,
    language: &str,
    program: &std::path::Path,
    in_front: &[&str],
) -> Result<()> {
    let shell = &project.shell;
    cross::compare(project, language, |case| {
        let arguments = case.arguments();
        let run = match in_front {
            [] => cmd!(shell, "{program} {arguments...}"),
            [first, rest @ ..] => cmd!(shell, "{first} {rest...} {program} {arguments...}"),
        };
        Ok(run.quiet().output()?.stdout)
    })
}
