//! How large the module is, and may be.

use std::fs;

use anyhow::{Result, bail};
use xshell::cmd;

use super::FOLDER;
use crate::project::Project;

/// The most bytes that the module may have, as it is and compressed.
const LIMIT: u64 = LIMIT_KIB * 1024;
const LIMIT_GZIP: u64 = LIMIT_GZIP_KIB * 1024;
const LIMIT_KIB: u64 = 120;
const LIMIT_GZIP_KIB: u64 = 55;

/// Prints the module's sizes, and fails beyond the limits.
pub(crate) fn check(project: &Project) -> Result<()> {
    let module = project.path(FOLDER).join("dist/callevents.wasm");
    let raw = fs::metadata(&module)?.len();
    let shell = &project.shell;
    let gzip = cmd!(shell, "gzip -9 -c {module}").quiet().output()?.stdout.len() as u64;
    println!("callevents.wasm: {raw} bytes, {gzip} bytes with gzip");
    if raw > LIMIT || gzip > LIMIT_GZIP {
        bail!("the module is larger than {LIMIT_KIB} KiB, or {LIMIT_GZIP_KIB} KiB with gzip");
    }
    Ok(())
}
