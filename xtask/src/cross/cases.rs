//! The cases: every shared vector, laid out as files that any language can read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use callevents::gateway::{Message, MethodId};
use serde_json::Value;

use super::{Case, json_messages, parse};
use crate::project::Project;

/// All cases, with what the Rust command says of them.
pub(crate) fn cases(project: &Project) -> Result<Vec<Case>> {
    project.cargo("build --quiet --package callevents-cli --bin callevents").run()?;
    let files = Files { folder: project.path("target/cross"), project };
    let mut cases = Vec::new();
    files.gateway(&mut cases)?;
    files.streams(&mut cases)?;
    json_messages::add(&files, &mut cases)?;
    Ok(cases)
}

/// Writes the files of the cases.
pub(super) struct Files<'p> {
    folder: PathBuf,
    project: &'p Project,
}

impl Files<'_> {
    /// The vectors of a system whose names end in `ending`, by name.
    pub(super) fn vectors(&self, system: &str, ending: &str) -> Result<Vec<PathBuf>> {
        let folder = self.project.path("tests/vectors").join(system);
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.retain(|path| path.to_string_lossy().ends_with(ending));
        paths.sort();
        Ok(paths)
    }

    /// Writes a file of a case.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.folder.join(name);
        let folder = path.parent().context("a name without a folder")?;
        fs::create_dir_all(folder)?;
        fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        Ok(path)
    }

    /// A case, with what the command says of it.
    pub(super) fn case(&self, flags: &str, file: &Path) -> Result<Case> {
        let flags: Vec<_> = flags.split_whitespace().map(str::to_owned).collect();
        let command = self.project.built("debug/callevents");
        let output = std::process::Command::new(command)
            .arg("decode")
            .args(&flags)
            .arg(file)
            .output()
            .context("cannot run the command")?;
        if !output.status.success() {
            bail!("{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
        }
        let stem = file.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{stem} {}", flags.join(" "));
        Ok(Case { name, flags, file: file.to_path_buf(), expected: parse(&output.stdout)? })
    }

    fn gateway(&self, cases: &mut Vec<Case>) -> Result<()> {
        let stream = self.project.path("tests/vectors/gateway/stream-600.bin");
        for flags in ["", " --chunk 1000"] {
            let flags = format!("--from gateway --order report{flags}");
            cases.push(self.case(&flags, &stream)?);
        }
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for vectors in ["messages.jsonl", "hostile.jsonl"] {
            for row in self.rows(&format!("tests/vectors/gateway/{vectors}"))? {
                let (kind, bytes) = (text(&row, "kind")?, unhex(text(&row, "hex")?)?);
                let Some(method) = Message::of_kind(kind).and_then(|message| message.method_id())
                else {
                    continue;
                };
                let sender = if method == MethodId::STREAM_EVENTS && kind != "call_event" {
                    "to"
                } else {
                    "from"
                };
                let (length, frame) = match text(&row, "layout")? {
                    "envelope" => ("after", framed(method, &bytes)),
                    "frame-length-excludes-self" => ("after", bytes),
                    "frame-length-includes-header" => ("whole", bytes),
                    other => bail!("unknown layout {other}"),
                };
                let flags = format!("--length {length} --direction {sender}-gateway --legacy-ids");
                files.entry(flags).or_default().extend(frame);
            }
        }
        for row in self.rows("tests/vectors/gateway/protobuf.jsonl")? {
            let (method, sender) = match text(&row, "message")? {
                "CallEvent" => (MethodId::STREAM_EVENTS, "from"),
                "AudioFrame" => (MethodId::AUDIO_FRAME, "from"),
                "EventStreamRequest" => (MethodId::STREAM_EVENTS, "to"),
                other => bail!("unknown message {other}"),
            };
            let flags = format!("--body protobuf --direction {sender}-gateway");
            files.entry(flags).or_default().extend(framed(method, &unhex(text(&row, "hex")?)?));
        }
        for (at, (flags, bytes)) in files.iter().enumerate() {
            let file = self.write(&format!("gateway/{at}.bin"), bytes)?;
            let flags = format!("--from gateway --order report {flags}");
            for flags in [flags.clone(), format!("{flags} --chunk 5")] {
                cases.push(self.case(&flags, &file)?);
            }
        }
        Ok(())
    }

    fn streams(&self, cases: &mut Vec<Case>) -> Result<()> {
        for file in self.vectors("voicetyped", ".sse")? {
            for flags in ["sse", "sse --chunk 3", "voicetyped --order report"] {
                cases.push(self.case(&format!("--from {flags}"), &file)?);
            }
        }
        Ok(())
    }

    /// A vector that is one value.
    pub(super) fn json(&self, relative: &str) -> Result<Value> {
        Ok(serde_json::from_str(&self.project.read(relative)?)?)
    }

    /// The rows of a vector.
    pub(super) fn rows(&self, relative: &str) -> Result<Vec<Value>> {
        let text = self.project.read(relative)?;
        text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }
}

/// A frame around `body`.
fn framed(method: MethodId, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 4).unwrap_or(u32::MAX);
    let header = [length.to_le_bytes(), method.0.to_le_bytes()].concat();
    [&header, body].concat()
}

/// A row's text.
pub(super) fn text<'r>(row: &'r Value, member: &str) -> Result<&'r str> {
    row[member].as_str().with_context(|| format!("no text `{member}`"))
}

fn unhex(digits: &str) -> Result<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| Ok(u8::from_str_radix(core::str::from_utf8(pair)?, 16)?)).collect()
}
