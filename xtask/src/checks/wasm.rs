//! The npm package: its tests, and what it says of the shared vectors in Node and in a browser.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::cross;
use crate::documentation::{self, MIGRATING, STREAM};
use crate::jobs::board;
use crate::jobs::wasm::{self, FOLDER};
use crate::project::Project;

/// The package's own tests.
pub(crate) fn package(project: &Project) -> Result<()> {
    wasm::build(project)?;
    let tests = project.path(FOLDER).join("test/*.test.mjs");
    Ok(wasm::node(project, "test/run.mjs").arg(tests).run()?)
}

/// The shared vectors in Node.
pub(crate) fn node(project: &Project) -> Result<()> {
    wasm::build(project)?;
    cross::compare(project, "Node", |case| {
        let run = wasm::node(project, "test/decode.mjs").args(case.arguments());
        Ok(run.quiet().output()?.stdout)
    })
}

/// The shared vectors in a browser's page, and in a worker.
pub(crate) fn browser(project: &Project) -> Result<()> {
    wasm::build(project)?;
    board::install_chromium(project)?;
    let cases: Vec<_> = cross::cases(project)?
        .iter()
        .map(|case| json!({ "name": case.name, "flags": case.flags, "file": case.file }))
        .collect();
    let (list, out) =
        (project.path("target/cross/cases.json"), project.path("target/cross/browser.json"));
    fs::write(&list, serde_json::to_vec(&cases)?)?;
    wasm::node(project, "test/browser.mjs").arg(&list).arg(&out).run()?;
    let lines: HashMap<String, String> = serde_json::from_slice(&fs::read(&out)?)?;
    for place in ["page", "worker"] {
        cross::compare(project, &format!("Chromium's {place}"), |case| {
            let lines = lines.get(&format!("{place} {}", case.name)).context("it was not run")?;
            Ok(lines.clone().into_bytes())
        })?;
    }
    Ok(())
}

/// The package as users get it: packed, installed elsewhere, bundled, checked by the usual tools.
pub(crate) fn packed(project: &Project) -> Result<()> {
    wasm::build(project)?;
    board::install_chromium(project)?;
    let folder = project.path("target/documentation");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for (page, name) in [(MIGRATING, "migrating"), ("codec-wasm/README.md", "guide")] {
        for (number, code) in documentation::blocks(project, page, "js")?.iter().enumerate() {
            fs::write(folder.join(format!("{name}-{number}.mjs")), code)?;
        }
    }
    let program = project.path("examples/javascript/first_lines.mjs");
    fs::copy(program, folder.join("first_lines.mjs"))?;
    fs::write(folder.join("first_lines.txt"), documentation::first_lines_print(project)?)?;
    let stream = project.path(STREAM);
    Ok(wasm::node(project, "test/packed.mjs").args([folder, stream]).run()?)
}
