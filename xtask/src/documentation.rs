//! Code in the documentation: the first lines in the README, which print the same in each language,
//! and blocks that are compiled or run.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use callevents::ErrorKind;
use callevents::gateway::EventType;
use serde_json::Value;
use xshell::Cmd;

use crate::project::Project;

/// The stream that the first lines read.
pub(crate) const STREAM: &str = "tests/vectors/gateway/stream-600.bin";

/// Runs the first lines on the stream, and compares what they print with what is known of it.
pub(crate) fn first_lines(project: &Project, language: &str, program: Cmd<'_>) -> Result<()> {
    let stream = fs::read(project.path(STREAM))?;
    let program = program.stdin(&stream).quiet();
    let printed = program.read()?;
    let expected = first_lines_print(project)?;
    let differs = printed.lines().zip(expected.lines()).find(|(is, wanted)| is != wanted);
    if let Some((is, wanted)) = differs {
        anyhow::bail!("the first lines in {language} print\n{is}\ninstead of\n{wanted}");
    }
    ensure!(
        printed.trim_end() == expected.trim_end(),
        "the first lines in {language} print {} lines instead of {}",
        printed.lines().count(),
        expected.lines().count()
    );
    tells_of_a_cut(project, program)
}

/// Runs a program on a stream that ends inside a frame, of which it tells on its standard error.
pub(crate) fn tells_of_a_cut(project: &Project, program: Cmd<'_>) -> Result<()> {
    let stream = fs::read(project.path(STREAM))?;
    let cut = stream.get(..100).context("the stream is short")?;
    let program = program.stdin(cut).quiet().ignore_stdout();
    let told = program.read_stderr()?;
    ensure!(told.contains(ErrorKind::Truncated.text()), "{program} tells only `{told}` of a cut");
    Ok(())
}

/// The stream's events, by the index that the vendor's own code was asked for.
pub(crate) fn first_lines_print(project: &Project) -> Result<String> {
    let index: Value =
        serde_json::from_str(&project.read("tests/vectors/gateway/stream-600.json")?)?;
    let mut lines = String::new();
    for frame in index["frames"].as_array().context("the index has no frames")? {
        // Audio has no type.
        let Some(event_type) = frame[4].as_i64() else { continue };
        let name = EventType::INFO.name_of(event_type).context("an unknown type")?;
        let call_sid = frame[3].as_str().context("a frame without a call")?;
        lines += &format!("{call_sid} {name} deliver\n");
    }
    Ok(lines)
}

/// The blocks of code in a file that are in this language and nothing else: what was there before
/// is marked so, and stands for code of others.
pub(crate) fn blocks(project: &Project, file: &str, language: &str) -> Result<Vec<String>> {
    let text = project.read(file)?;
    let fence = format!("\n```{language}\n");
    let blocks: Vec<_> = text
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split_once("\n```"))
        .map(|(block, _)| format!("{block}\n"))
        .collect();
    ensure!(!blocks.is_empty(), "{file} has no code in {language}");
    Ok(blocks)
}

/// How to come here from elsewhere: its code after is compiled or run in every language.
pub(crate) const MIGRATING: &str = "docs/migrating.md";
