//! The examples that stand on other libraries: built, run beside what stands in for the systems,
//! and their output compared. Those in C and C++ are `c::examples`.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use callevents::FrameDecoder;
use callevents::framing::frame::{self, LengthField};
use callevents::gateway::Message;
use xshell::Cmd;

use crate::firmware;
use crate::jobs::{board, wasm};
use crate::project::Project;

/// The examples in Rust, over QUIC, HTTP and WebSockets.
pub(crate) fn rust(project: &Project) -> Result<()> {
    let _folder = project.shell.push_dir(project.path(RUST));
    Ok(linted(project, "test --quiet --test transports").run()?)
}

/// The example for embassy: it gets the first calls of a capture over the emulator's serial line,
/// where the second frame is damaged.
pub(crate) fn embassy(project: &Project) -> Result<()> {
    firmware::install(project)?;
    let mut capture = first_calls(&fs::read(project.path(STREAM))?, 5)?;
    let (length, _) = capture.split_first_chunk().context("no frame")?;
    let second = size_of::<u32>() + u32::from_le_bytes(*length) as usize;
    // The length of its envelope.
    capture[second + frame::HEADER_LEN + 2..][..4].fill(0xff);
    let expected = project.read("examples/embassy/expected.txt")?;
    // Its own settings say for which processor it is, and what runs it.
    let _folder = project.shell.push_dir(project.path("examples/embassy"));
    linted(project, "build --quiet").run()?;
    let found = linted(project, "run --quiet").stdin(capture).read()? + "\n";
    ensure!(found == expected, "the firmware printed\n{found}instead of\n{expected}");
    Ok(())
}

/// The example in a page, over WebTransport.
pub(crate) fn browser(project: &Project) -> Result<()> {
    wasm::build(project)?;
    board::install_chromium(project)?;
    let stand_in = stand_in(project)?;
    Ok(wasm::node(project, "test/webtransport.mjs").arg(stand_in).run()?)
}

/// Every program is in the table of examples, and what is in the table is there.
pub(crate) fn listed(project: &Project) -> Result<()> {
    let table = project.read("examples/README.md")?;
    let links: HashSet<&str> =
        table.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    for link in &links {
        ensure!(project.path("examples").join(link).exists(), "there is no {link}");
    }
    for (folder, endings) in PROGRAMS {
        for entry in fs::read_dir(project.path("examples").join(folder))? {
            let path = Path::new(folder).join(entry?.file_name()).display().to_string();
            let is_program = endings.iter().any(|ending| path.ends_with(ending));
            ensure!(!is_program || links.contains(&*path), "examples/README.md has no {path}");
        }
    }
    Ok(())
}

/// Builds the program that stands in for all systems, and gives its path.
fn stand_in(project: &Project) -> Result<String> {
    let manifest = format!("{RUST}/Cargo.toml");
    linted(project, "build --quiet --bin stand_in --manifest-path").arg(&manifest).run()?;
    let metadata = project.metadata(&manifest)?;
    let target = metadata["target_directory"].as_str().context("no target directory")?;
    Ok(format!("{target}/debug/stand_in"))
}

/// A cargo command in which clippy compiles the examples: so what they depend on, which is much, need
/// not be gone through for it once more. Their manifests make errors of what it finds.
fn linted<'p>(project: &'p Project, line: &str) -> Cmd<'p> {
    project.cargo(line).env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")
}

/// The frames of a stream that are about its first `count` calls.
fn first_calls(stream: &[u8], count: usize) -> Result<Vec<u8>> {
    let (mut frames, mut input) = (FrameDecoder::<8192>::new(), stream);
    let (mut calls, mut out) = (HashSet::new(), Vec::new());
    while let Some(frame) = frames.next(&mut input)? {
        let call_sid = match frame.message()? {
            Message::CallEvent(event) => event.call_sid,
            Message::AudioFrame(audio) => audio.call_sid,
            _ => continue,
        };
        if calls.len() < count {
            calls.insert(call_sid.to_string());
        }
        if calls.contains(call_sid.as_str()) {
            let start = out.len();
            out.resize(start + frame::encoded_len(frame.body.len()), 0);
            let rule = LengthField::AfterLength;
            frame::encode(frame.method_id, frame.body, rule, &mut out[start..])?;
        }
    }
    Ok(out)
}

const RUST: &str = "examples/rust";

/// The capture that is played.
const STREAM: &str = "tests/vectors/gateway/stream-600.bin";

/// Where programs stand, and what their names end in.
const PROGRAMS: &[(&str, &[&str])] = &[
    ("browser", &[".mjs"]),
    ("c", &[".c", ".cpp"]),
    ("embassy/src", &["main.rs"]),
    ("firmware", &["main.c"]),
    ("python", &[".py"]),
    ("rust/src/bin", &[".rs"]),
];
