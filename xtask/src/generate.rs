//! Files that follow from the declarations of messages: written here, committed, checked.

mod c;
mod docs;
mod lua;
mod proto;
mod python;
mod sections;
mod wasm;

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::benchmarks::{self, Report};
use crate::guarantee::document;
use crate::project::Project;
use crate::release::notices;
use sections::Section;

/// A generated file: where it is, and what it should hold.
struct Generated(&'static str, fn() -> String);

const FILES: &[Generated] = &[
    Generated("proto/callevents/v1/call_event.proto", proto::schema),
    Generated("tools/wireshark/callevents.lua", lua::dissector),
    Generated("codec-ffi/src/generated/status.rs", c::status),
    Generated("codec-ffi/src/generated/gateway.rs", c::gateway),
    Generated("codec-ffi/tests/c/vectors/gateway_fields.c", c::gateway_fields),
    Generated("codec-ffi/src/generated/jambonz.rs", c::jambonz),
    Generated("codec-ffi/src/generated/rtpbridge.rs", c::rtpbridge),
    Generated("codec-ffi/src/generated/voicetyped.rs", c::voicetyped),
    Generated("codec-ffi/src/generated/table.rs", c::table),
    Generated("codec-wasm/src/table.rs", wasm::table::table),
    Generated("codec-wasm/ts/generated/gateway.ts", wasm::typescript::gateway),
    Generated("codec-wasm/ts/generated/jambonz.ts", wasm::typescript::jambonz),
    Generated("codec-wasm/ts/generated/rtpbridge.ts", wasm::typescript::rtpbridge),
    Generated("codec-wasm/ts/generated/voicetyped.ts", wasm::typescript::voicetyped),
    Generated("codec-wasm/ts/generated/views/jambonz.ts", wasm::views::jambonz),
    Generated("codec-wasm/ts/generated/views/rtpbridge.ts", wasm::views::rtpbridge),
    Generated("codec-wasm/ts/generated/views/voicetyped.ts", wasm::views::voicetyped),
    Generated("codec-wasm/ts/generated/words.ts", wasm::words::words),
    Generated("codec-py/src/generated/gateway.rs", python::gateway_tables),
    Generated("codec-py/src/generated/jambonz.rs", python::jambonz_tables),
    Generated("codec-py/src/generated/rtpbridge.rs", python::rtpbridge_tables),
    Generated("codec-py/src/generated/voicetyped.rs", python::voicetyped_tables),
    Generated("codec-py/python/callevents/_words.py", python::words),
    Generated("codec-py/python/callevents/gateway.pyi", python::gateway_stubs),
    Generated("codec-py/python/callevents/jambonz.pyi", python::jambonz_stubs),
    Generated("codec-py/python/callevents/q850.pyi", python::q850_stubs),
    Generated("codec-py/python/callevents/rtpbridge.pyi", python::rtpbridge_stubs),
    Generated("codec-py/python/callevents/voicetyped.pyi", python::voicetyped_stubs),
];

/// Writes the files anew.
pub(crate) fn run(project: &Project) -> Result<()> {
    for Generated(path, text) in FILES {
        let file = project.path(path);
        fs::write(&file, text()).with_context(|| format!("cannot write {path}"))?;
        println!("{path}");
    }
    follow_report(project)?;
    for (path, text) in notices::committed(project)? {
        fs::write(project.path(&path), text).with_context(|| format!("cannot write {path}"))?;
        println!("{path}");
    }
    document::write(project)?;
    println!("docs/guarantees.md");
    crate::c::header::write(project)?;
    println!("include/callevents.h");
    Ok(())
}

/// Checks that the files are what would be written.
pub(crate) fn check(project: &Project) -> Result<()> {
    document::check(project)?;
    let whole = FILES.iter().map(|Generated(path, text)| (*path, text()));
    for (path, text) in whole.chain(parts(project)?) {
        if project.read(path)? != text {
            bail!("{path} is stale: run `cargo xtask generate` and commit what it writes");
        }
    }
    Ok(())
}

/// Writes what follows from the benches' report.
pub(crate) fn follow_report(project: &Project) -> Result<()> {
    for (path, text) in parts(project)? {
        fs::write(project.path(path), text).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(())
}

/// The files that are generated in part, and those that follow from the benches' report, as they
/// should be.
fn parts(project: &Project) -> Result<Vec<(&'static str, String)>> {
    let report = Report::read(project)?;
    let mut files = report.plots();
    files.push(("docs/benchmarks.json", report.json()));
    let sections = || docs::SECTIONS.iter().chain(FROM_REPORT);
    for section in sections() {
        if files.iter().all(|(path, _)| *path != section.file) {
            let of_file = sections().filter(|other| other.file == section.file);
            files.push((section.file, sections::renewed(project, section.file, of_file)?));
        }
    }
    Ok(files)
}

/// The sections that follow from the benches' report.
const FROM_REPORT: &[Section] = &[
    Section {
        file: benchmarks::REPORT,
        name: "plots",
        text: |project| Ok(Report::read(project)?.pictures()),
    },
    Section {
        file: "README.md",
        name: "comparison",
        text: |project| benchmarks::comparison(&Report::read(project)?),
    },
];
