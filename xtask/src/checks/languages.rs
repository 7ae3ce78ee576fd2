//! The languages: each says the same of the shared vectors as Rust.

use anyhow::Result;
use xshell::cmd;

use crate::cross;
use crate::project::Project;

/// The command itself, given a few bytes at a time: that the cases are sound, and the comparison.
pub(crate) fn rust(project: &Project) -> Result<()> {
    let command = project.built("debug/callevents");
    let shell = &project.shell;
    cross::compare(project, "Rust in chunks", |case| {
        let arguments = case.arguments();
        let run = cmd!(shell, "{command} {arguments...} --chunk 11").quiet().ignore_status();
        Ok(run.output()?.stdout)
    })
}
