//! What the checks of web pages and of npm packages need: npm's packages, and a browser.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use xshell::cmd;

use crate::project::Project;

/// Installs what a folder's `package-lock.json` names, unless it is there.
pub(crate) fn npm(project: &Project, folder: &str) -> Result<()> {
    let shell = &project.shell;
    let lock = project.path(folder).join("package-lock.json");
    // npm writes what it has installed here: as new as the lock file, it is what that names.
    let installed = project.path(folder).join("node_modules/.package-lock.json");
    let age = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    if age(&installed).is_some_and(|installed| Some(installed) >= age(&lock)) {
        return Ok(());
    }
    let npm = cmd!(shell, "npm ci --no-audit --no-fund --prefix {folder}");
    npm.run().context("Node 20 or newer and its npm are needed: `apt-get install nodejs npm`")
}

/// The program of Debian's Chromium; installs it where that is allowed.
pub(crate) fn chromium(project: &Project) -> Result<String> {
    let shell = &project.shell;
    let program = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if Path::new(&program).is_file() {
        return Ok(program);
    }
    let wait = "DPkg::Lock::Timeout=600";
    let update = cmd!(shell, "apt-get -o {wait} update -qq").run();
    let install = cmd!(shell, "apt-get -o {wait} install -y --no-install-recommends chromium");
    if update.and_then(|()| install.run()).is_err() || !Path::new(&program).is_file() {
        bail!("there is no {program}: `apt-get install chromium`, or name a Chromium in CHROMIUM");
    }
    Ok(program)
}
