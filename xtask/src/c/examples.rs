//! The examples: built by every compiler, run, and their output compared.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use xshell::cmd;

use super::compilers::{self, STRICT, program};
use super::{archive, files, folder};
use crate::documentation::{self, MIGRATING};
use crate::packages::{self, Needed};
use crate::project::Project;

/// Builds and runs all examples.
pub(crate) fn check(project: &Project) -> Result<()> {
    // Where its header lies depends on the machine; this program comes with it.
    packages::install(project, &[Needed("curl-config", "libcurl4-openssl-dev")])?;
    documentation(project)?;
    let (out, archive) = (folder(project, "examples")?, archive(project)?);
    let sources = files(&project.path("examples/c"), "")?;
    for compiler in compilers::all(project)? {
        let ending = if compiler.is_cpp { ".cpp" } else { ".c" };
        let of_language =
            sources.iter().filter(|source| source.to_string_lossy().ends_with(ending));
        for source in of_language {
            let name = stem(source);
            let mut flags = vec![compiler.dialect];
            if name == "sse_curl" {
                // It stands in front of the source that needs it.
                flags.extend(["-Wl,--no-as-needed", "-lcurl"]);
            }
            let built = out.join(&name);
            program(project, compiler.program, &flags, &[source], &archive, &built)?;
            lines_at_most(source, 60)?;
            if name == "first_lines" {
                let shell = &project.shell;
                documentation::first_lines(project, compiler.program, cmd!(shell, "{built}"))?;
                continue;
            }
            let found = run(project, &name, &built)?;
            let expected = project.path("examples/c/expected").join(format!("{name}.txt"));
            if std::env::var_os("CALLEVENTS_WRITE_EXPECTED").is_some() {
                fs::create_dir_all(expected.parent().context("no folder")?)?;
                fs::write(&expected, &found)?;
            }
            let wanted = fs::read_to_string(&expected)
                .with_context(|| format!("cannot read {}", expected.display()))?;
            ensure!(found == wanted, "{name} printed\n{found}instead of\n{wanted}");
        }
    }
    Ok(())
}

/// The code in the documentation compiles.
fn documentation(project: &Project) -> Result<()> {
    for page in ["docs/c.md", MIGRATING] {
        for code in documentation::blocks(project, page, "c")? {
            let file = folder(project, "examples")?.join("documentation.c");
            fs::write(&file, format!("{APPLICATION}{code}"))?;
            let (shell, include) = (&project.shell, super::include(project));
            cmd!(shell, "gcc -std=c99 {STRICT...} -I {include} -c -o /dev/null {file}")
                .quiet()
                .run()?;
        }
    }
    Ok(())
}

/// What the code in the documentation takes for granted.
const APPLICATION: &str = "\
#include <callevents.h>
void on_event(const callevents_call_event *event, const callevents_verdict *verdict);
void start(uint64_t seed);
void on_chunk(const uint8_t *bytes, size_t len, uint64_t now_ms);
void on_end(void);
int on_body(const uint8_t *body, size_t length);
";

fn lines_at_most(source: &Path, limit: usize) -> Result<()> {
    let lines = fs::read_to_string(source)?.lines().count();
    ensure!(lines < limit, "{} has {lines} lines: an example has less than {limit}", stem(source));
    Ok(())
}

/// What an example prints.
fn run(project: &Project, name: &str, built: &Path) -> Result<String> {
    let shell = &project.shell;
    let run = |input: Vec<u8>| -> Result<String> {
        Ok(cmd!(shell, "{built}").stdin(input).quiet().read()? + "\n")
    };
    match name {
        "gateway_capture" | "gateway_calls" => {
            documentation::tells_of_a_cut(project, cmd!(shell, "{built}"))?;
            run(fs::read(project.path(documentation::STREAM))?)
        }
        "jambonz_answer" => {
            let mut messages = texts(project, "jambonz/captured.gather-variants.jsonl")?;
            let msgid = "m".repeat(600);
            writeln!(messages, r#"{{"type":"verb:hook","msgid":"{msgid}","data":{{}}}}"#)?;
            run(messages)
        }
        "rtpbridge_log" => {
            let mut events = texts(project, "rtpbridge/callcenter.jsonl")?;
            writeln!(events, "{SHORT_ID}")?;
            run(events)
        }
        "requests" | "jambonz_verbs" => run(Vec::new()),
        "sse_curl" => {
            let stream = project.read("tests/vectors/voicetyped/lf.sse")?;
            let refused = serve("401 Unauthorized", stream.clone())?;
            let said = cmd!(shell, "{built} {refused}").quiet().ignore_status().output()?;
            let is_refused = said.status.code() == Some(1) && said.stdout.is_empty();
            ensure!(is_refused, "{name} takes what a server says to refuse it for a stream");
            // One that is told again; one that is too large; one that is cut.
            let (first, _) = stream.split_once("\n\n").context("no event")?;
            let large = "x".repeat(70_000);
            let stream = format!("{stream}{first}\n\ndata: {large}\n\n{first}");
            let address = serve("200 OK", stream)?;
            Ok(cmd!(shell, "{built} {address}").quiet().ignore_stderr().read()? + "\n")
        }
        other => bail!("nobody runs the example {other}"),
    }
}

/// What a server said in a recording, a line each.
fn texts(project: &Project, recording: &str) -> Result<Vec<u8>> {
    let mut lines = Vec::new();
    for row in project.read(&format!("tests/vectors/{recording}"))?.lines() {
        let row: Value = serde_json::from_str(row)?;
        if row["dir"] == "in" {
            let text = row["text"].as_str().context("a row without a text")?;
            lines.extend(text.replace(['\r', '\n'], " ").bytes());
            lines.push(b'\n');
        }
    }
    Ok(lines)
}

/// An event whose endpoint has a shorter name than any in the recording.
const SHORT_ID: &str =
    r#"{"event":"dtmf","data":{"digit":"5","duration_ms":100,"endpoint_id":"e1"}}"#;

/// Serves an event stream once, in pieces as a network would; gives its address.
fn serve(status: &'static str, stream: String) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/v1/calls/events", listener.local_addr()?);
    thread::spawn(move || -> Result<()> {
        let (mut connection, _) = listener.accept()?;
        let mut lines = BufReader::new(connection.try_clone()?).lines();
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        write!(
            connection,
            "HTTP/1.1 {status}\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
        )?;
        for piece in stream.as_bytes().chunks(100) {
            connection.write_all(piece)?;
            connection.flush()?;
        }
        Ok(())
    });
    Ok(address)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The source of an example.
pub(super) fn source(project: &Project, name: &str) -> PathBuf {
    project.path("examples/c").join(name)
}
