//! The board: serves it, and drives it in a browser.

use std::fs;

use anyhow::{Result, ensure};
use clap::Args;
use xshell::cmd;

use crate::jobs::wasm;
use crate::packages::{self, Needed};
use crate::project::Project;

/// How the board is served.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The port on loopback; 0 takes one that is free
    #[arg(long, default_value_t = 8600)]
    port: u16,
}

/// Serves the board, and plays captures to it, until it is interrupted.
pub(crate) fn run(project: &Project, arguments: &Arguments) -> Result<()> {
    prepare(project)?;
    let port = arguments.port.to_string();
    let command = project.cargo("run --quiet --package callevents-board -- --port").arg(port);
    Ok(command.run()?)
}

/// Installs the browser that pages are tested in, unless `CHROMIUM` says where there is one.
pub(crate) fn install_chromium(project: &Project) -> Result<()> {
    match std::env::var_os("CHROMIUM") {
        Some(_) => Ok(()),
        None => packages::install(project, &[Needed("/usr/bin/chromium", "chromium")]),
    }
}

/// Checks the page's types, then drives it in a browser.
pub(crate) fn check(project: &Project) -> Result<()> {
    install_chromium(project)?;
    prepare(project)?;
    let shell = &project.shell;
    let compiler = project.path(FOLDER).join("node_modules/.bin/tsc");
    cmd!(shell, "{compiler} --project {FOLDER}").run()?;
    project.cargo("build --quiet --package callevents-board").run()?;
    let server = project.built("debug/callevents-board");
    let mut files = shell.read_dir(project.path(FOLDER).join("tests"))?;
    files.retain(|path| path.to_string_lossy().ends_with(".test.js"));
    ensure!(!files.is_empty(), "the board has no tests");
    // One page at a time: what is measured is not to wait for another.
    let node = cmd!(shell, "node --test --test-reporter=spec --test-concurrency=1 {files...}");
    Ok(node.env("BOARD_SERVER", server).run()?)
}

/// What the page needs beside its own files: the package that it decodes with, and npm's.
fn prepare(project: &Project) -> Result<()> {
    wasm::build(project)?;
    let folder = project.path(FOLDER);
    let wanted = fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let shell = &project.shell;
    cmd!(shell, "npm ci --no-audit --no-fund --ignore-scripts --prefix {folder}").run()?;
    Ok(fs::write(stamp, wanted)?)
}

const FOLDER: &str = "codec-wasm/board";
