//! The C library as firmware has it, on this machine: messages by a table, as small as it gets.

use std::path::PathBuf;

use anyhow::Result;

use super::compilers::program;
use super::{files, folder, sanitizers, vectors};
use crate::firmware;
use crate::project::Project;

/// It says the same as the library that is code for each message: of all vectors, of their
/// prefixes, and where it is misused.
pub(crate) fn check(project: &Project) -> Result<()> {
    let archive = firmware::archive_of(project, HOST)?;
    let build = |name: &str, sources: &[PathBuf]| -> Result<PathBuf> {
        let out = folder(project, "small")?.join(name);
        program(project, "gcc", &["-std=c99", "-g", "-O1"], sources, &archive, &out)?;
        Ok(out)
    };
    let sources = files(&project.path("codec-ffi/tests/c/vectors"), ".c")?;
    vectors::compare(project, "C, small", &build("vectors", &sources)?, &[])?;
    sanitizers::run_others(project, &[], build)
}

/// The machine that the checks run on.
const HOST: &str = "x86_64-unknown-linux-gnu";
