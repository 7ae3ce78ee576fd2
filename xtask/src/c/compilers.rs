//! The C and C++ compilers.

use std::path::Path;

use anyhow::Result;
use xshell::cmd;

use crate::packages::{self, Needed};
use crate::project::Project;

/// A compiler in one of its dialects.
pub(super) struct Compiler {
    pub(super) program: &'static str,
    pub(super) dialect: &'static str,
    pub(super) is_cpp: bool,
}

/// All that the header must be clean with.
const COMPILERS: &[Compiler] = &[
    c("gcc", "-std=c99"),
    c("gcc", "-std=c11"),
    c("gcc", "-std=c2x"),
    c("clang", "-std=c99"),
    c("clang", "-std=c2x"),
    cpp("g++", "-std=c++11"),
    cpp("g++", "-std=c++20"),
    cpp("clang++", "-std=c++11"),
    cpp("clang++", "-std=c++17"),
];

/// No warning is let through.
pub(super) const STRICT: &[&str] =
    &["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wstrict-aliasing", "-Werror"];

const fn c(program: &'static str, dialect: &'static str) -> Compiler {
    Compiler { program, dialect, is_cpp: false }
}

const fn cpp(program: &'static str, dialect: &'static str) -> Compiler {
    Compiler { program, dialect, is_cpp: true }
}

/// All compilers, which are installed if they are missing.
pub(super) fn all(project: &Project) -> Result<&'static [Compiler]> {
    packages::install(
        project,
        &[
            Needed("gcc", "gcc"),
            Needed("g++", "g++"),
            Needed("clang", "clang"),
            Needed("clang++", "clang"),
        ],
    )?;
    Ok(COMPILERS)
}

/// Compiles and links a program of C.
pub(super) fn program(
    project: &Project,
    compiler: &str,
    arguments: &[&str],
    sources: &[impl AsRef<Path>],
    library: &Path,
    out: &Path,
) -> Result<()> {
    let shell = &project.shell;
    let sources = sources.iter().map(|source| source.as_ref().as_os_str());
    let include = super::include(project);
    let command = cmd!(shell, "{compiler} -I {include} {STRICT...} {arguments...} {sources...}");
    Ok(command.arg(library).arg("-lm").arg("-o").arg(out).quiet().run()?)
}
