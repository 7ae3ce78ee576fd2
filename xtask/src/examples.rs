//! The examples that stand on other libraries: built, run beside what stands in for the systems,
//! and their output compared. Those in C and C++ are `c::examples`.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use callevents::FrameDecoder;
use callevents::framing::frame::{self, LengthField};
use callevents::gateway::Message;
use xshell::{Cmd, cmd};

use crate::firmware;
use crate::jobs::{board, wasm};
use crate::project::Project;
use crate::python;

/// The examples in Rust, over QUIC, HTTP and WebSockets.
pub(crate) fn rust(project: &Project) -> Result<()> {
    let _folder = project.shell.push_dir(project.path(RUST));
    linted(project, "test --quiet --test transports --no-run").run()?;
    let shell = &project.shell;
    let run = cmd!(shell, "timeout {LIMIT_S} cargo test --quiet --test transports");
    Ok(run.env(WRAPPER.0, WRAPPER.1).run()?)
}

/// The example for embassy: it gets the first calls of a capture over the emulator's serial line,
/// where a byte of the first frame is lost, and then such that the frame is damaged.
pub(crate) fn embassy(project: &Project) -> Result<()> {
    firmware::install(project)?;
    let mut capture = first_calls(&fs::read(project.path(STREAM))?, 5)?;
    let (length, _) = capture.split_first_chunk().context("no frame")?;
    let second = size_of::<u32>() + u32::from_le_bytes(*length) as usize;
    let expected = project.read("examples/embassy/expected.txt")?;
    // Its own settings say for which processor it is, and what runs it.
    let _folder = project.shell.push_dir(project.path("examples/embassy"));
    let lost = second / 2;
    let lose = ("LOSE_BYTE", lost.to_string());
    linted(project, "build --quiet").env(lose.0, &lose.1).run()?;
    let mut modem = Command::from(linted(project, "run --quiet").env(lose.0, &lose.1));
    let mut firmware = Program::of(modem.stdin(Stdio::piped()))?;
    let mut serial = firmware.child.stdin.take().context("no serial line")?;
    // The next byte lets the firmware see it. A modem begins anew, with what came meanwhile.
    serial.write_all(&capture[..lost + 2])?;
    let mut found = firmware.line()?;
    serial.write_all(&capture[second..])?;
    firmware.printed.read_to_string(&mut found)?;
    ensure!(found == expected, "the firmware printed\n{found}instead of\n{expected}");
    // The length of its envelope.
    capture[frame::HEADER_LEN + 2..][..4].fill(0xff);
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

/// The examples in Python over QUIC, HTTP and WebSockets, each beside its stand-in.
pub(crate) fn python(project: &Project) -> Result<()> {
    let (python, stand_in) = (python::interpreter(project)?, stand_in(project)?);
    let (shell, folder) = (&project.shell, project.path("examples/python"));
    let clients = ["gateway_aioquic", "voicetyped_httpx", "rtpbridge_websockets"];
    let scripts = clients.iter().chain(&["jambonz_websockets"]);
    let scripts = scripts.map(|name| folder.join(name).with_extension("py"));
    cmd!(shell, "{python} -m mypy --strict --no-incremental").args(scripts).quiet().run()?;
    for name in clients {
        let system = name.split('_').next().unwrap_or(name);
        let mut server = Program::start(&stand_in, &[system])?;
        // What is to be run beside it.
        let line = server.line()?;
        let mut arguments: Vec<&str> = line.split_whitespace().collect();
        let script = folder.join(name).with_extension("py").display().to_string();
        arguments[0] = &script;
        Program::start(&python, &arguments)?.check(project, name)?;
    }
    let script = folder.join("jambonz_websockets.py").display().to_string();
    let mut application = Program::start(&python, &[&script, "127.0.0.1", "0"])?;
    let url = application.line()?;
    let stand_in = Program::start(&stand_in, &["jambonz", url.trim()])?;
    stand_in.check(project, "jambonz_acknowledgements")?;
    application.check(project, "jambonz_websockets")
}

/// A program that runs, and is stopped when this is dropped.
struct Program {
    child: Child,
    printed: BufReader<ChildStdout>,
}

impl Program {
    fn start(program: impl AsRef<OsStr>, arguments: &[&str]) -> Result<Self> {
        // None takes for ever, and what is printed is seen at once.
        let mut command = Command::new("timeout");
        Self::of(command.arg(LIMIT_S).arg(program).args(arguments).env("PYTHONUNBUFFERED", "1"))
    }

    fn of(command: &mut Command) -> Result<Self> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let printed = BufReader::new(child.stdout.take().context("no output")?);
        Ok(Self { child, printed })
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.printed.read_line(&mut line)?;
        Ok(line)
    }

    /// Sees that the next lines are those that it is to print; some would go on after that.
    fn check(mut self, project: &Project, name: &str) -> Result<()> {
        let expected = project.read(&format!("examples/python/expected/{name}.txt"))?;
        for wanted in expected.lines() {
            let line = self.line()?;
            ensure!(line.trim_end() == wanted, "{name} printed `{line}` instead of `{wanted}`");
        }
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself. `timeout` passes this on, where a kill would stop it alone.
        let _ =
            Command::new("kill").arg(self.child.id().to_string()).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

/// Every program is in the table of examples, and what is in the table is there.
pub(crate) fn listed(project: &Project) -> Result<()> {
    let table = project.read("examples/README.md")?;
    let links: HashSet<&str> =
        table.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    for link in links.iter().filter(|link| !link.starts_with('#')) {
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
    project.cargo(line).env(WRAPPER.0, WRAPPER.1)
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

/// The longest that examples may take, in seconds: one that waits for ever is at fault.
const LIMIT_S: &str = "120";

const WRAPPER: (&str, &str) = ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");

const RUST: &str = "examples/rust";

/// The capture that is played.
const STREAM: &str = "tests/vectors/gateway/stream-600.bin";

/// Where programs stand, and what their names end in.
const PROGRAMS: &[(&str, &[&str])] = &[
    ("../codec-core/examples", &[".rs"]),
    ("browser", &[".mjs"]),
    ("c", &[".c", ".cpp"]),
    ("embassy/src", &["main.rs"]),
    ("firmware", &["main.c"]),
    ("javascript", &[".mjs"]),
    ("python", &[".py"]),
    ("rust/src/bin", &[".rs"]),
];
