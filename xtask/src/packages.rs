//! Programs that come from Debian packages.

use std::path::Path;
use std::{env, fs};

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::project::Project;

/// A file and the package that has it: a program's name, or the path of another file.
pub(crate) struct Needed(pub(crate) &'static str, pub(crate) &'static str);

impl Needed {
    fn is_there(&self) -> bool {
        let file = Path::new(self.0);
        match (file.is_absolute(), env::var_os("PATH")) {
            (true, _) => file.exists(),
            (false, Some(folders)) => env::split_paths(&folders).any(|at| at.join(file).is_file()),
            (false, None) => false,
        }
    }
}

/// Installs the packages whose files are not there, if this user may; else says which they are.
pub(crate) fn install(project: &Project, needed: &[Needed]) -> Result<()> {
    let missing = missing(needed);
    if missing.is_empty() {
        return Ok(());
    }
    if may_install(project) {
        eprintln!("installing {}", missing.join(" "));
        // Another one may be at work, and lists may be older than the packages they name.
        let shell = &project.shell;
        let options = ["-o", "DPkg::Lock::Timeout=600", "-q"];
        let install = || {
            let options = options.iter().chain(&["install", "-y", "--no-install-recommends"]);
            cmd!(shell, "apt-get").args(options).args(&missing).ignore_stdout().run()
        };
        if install().is_err() {
            cmd!(shell, "apt-get {options...} update").ignore_stdout().run()?;
            install()?;
        }
    }
    let missing = self::missing(needed);
    ensure!(
        missing.is_empty(),
        "programs are missing; install them with `apt-get install {}`",
        missing.join(" ")
    );
    Ok(())
}

fn missing(needed: &[Needed]) -> Vec<&'static str> {
    needed.iter().filter(|needed| !needed.is_there()).map(|needed| needed.1).collect()
}

/// Whether this is Debian or one of its kind, and the user is root.
fn may_install(project: &Project) -> bool {
    let shell = &project.shell;
    let is_root = cmd!(shell, "id -u").quiet().read().is_ok_and(|id| id == "0");
    is_root && fs::exists("/usr/bin/apt-get").unwrap_or_default()
}
