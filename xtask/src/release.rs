//! `cargo xtask release --dry-run`: everything that would be published, as files, and whether it may be.

mod changelog;
mod files;
pub(crate) mod notices;
mod versions;

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use clap::ValueEnum;
use xshell::cmd;

use crate::api;
use crate::jobs;
use crate::project::Project;

pub(crate) use files::without_target;
pub(crate) use versions::{set as set_version, version};

/// The packages that go to crates.io, each behind what it stands on.
const CRATES: &[&str] = &["callevents", "callevents-cli"];

/// Where the files are put.
const FOLDER: &str = "target/release-files";

/// What can be seen at once: versions are in step, and the changelog says what is new.
pub(crate) fn ready(project: &Project) -> Result<()> {
    versions::check(project)?;
    changelog::check(&project.read("CHANGELOG.md")?, &version(project)?)
}

/// A part of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// The crates, and what they offer in all languages
    Crates,
    /// The C library, for each target
    C,
    /// The command, with completions and manual pages
    Command,
    /// The wheels, for each target, and the source distribution
    Python,
    /// The npm package
    Npm,
}

/// Makes the files of these parts, or of all, and checks them as registries would. Publishes nothing.
pub(crate) fn dry_run(project: &Project, parts: &[Part]) -> Result<()> {
    let is_wanted = |part| parts.is_empty() || parts.contains(&part);
    ready(project)?;
    let version = version(project)?;
    let folder = project.path(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut remarks = Vec::new();
    if is_wanted(Part::Crates) {
        api::check(project)?;
        crates(project, &folder, &version)?;
        remarks.push(semver(project)?);
    }
    let _flags = project.shell.push_env("RUSTFLAGS", project.remapped());
    if is_wanted(Part::C) {
        remarks.extend(files::c_library(project, &folder, &version)?);
    }
    if is_wanted(Part::Command) {
        files::command(project, &folder, &version)?;
    }
    if is_wanted(Part::Python) {
        remarks.extend(crate::python::release(project, &folder)?);
    }
    if is_wanted(Part::Npm) {
        files::npm(project, &folder)?;
    }
    let table = files::table(project, &folder, &version, parts.is_empty())?;
    println!("\n{table}");
    for remark in remarks {
        println!("{remark}");
    }
    println!("nothing was published; the files are in {FOLDER}");
    Ok(())
}

/// The crates as crates.io would take them: packed, unpacked and compiled alone.
fn crates(project: &Project, folder: &Path, version: &str) -> Result<()> {
    let packages = || CRATES.iter().flat_map(|name| ["--package", name]);
    project.cargo("package").args(packages()).run()?;
    project.cargo("publish --dry-run --no-verify").args(packages()).run()?;
    for name in CRATES {
        let file = format!("{name}-{version}.crate");
        fs::copy(project.built("package").join(&file), folder.join(&file))?;
    }
    Ok(())
}

/// Whether what users call still works, compared with the release before; says so if there is none.
fn semver(project: &Project) -> Result<String> {
    let Some(tag) = last_release(project)? else {
        return Ok("cargo semver-checks: not run, for there is no earlier release".to_owned());
    };
    jobs::install(project, "semver-checks")?;
    let line = "semver-checks check-release --package callevents --baseline-rev";
    project.cargo(line).arg(&tag).run()?;
    // Whoever reads what is new is to find what has changed.
    let shell = &project.shell;
    let offered = ["api", "codec-ffi/abi.txt"];
    let has_changed = cmd!(shell, "git diff --quiet {tag} -- {offered...}").quiet().run().is_err();
    if has_changed && changelog::is_silent(&project.read("CHANGELOG.md")?) {
        bail!("{offered:?} are not what they were at {tag}, and CHANGELOG.md says nothing of it");
    }
    Ok(format!("cargo semver-checks: nothing is broken since {tag}"))
}

/// The tag of the last release; `None` before the first, and where there is no history.
fn last_release(project: &Project) -> Result<Option<String>> {
    let shell = &project.shell;
    let tags = cmd!(shell, "git tag --list v* --sort=-version:refname").quiet().ignore_stderr();
    Ok(tags.read().ok().and_then(|tags| tags.lines().next().map(str::to_owned)))
}
