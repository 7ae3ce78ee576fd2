//! The vectors as a file of C, for a program that has no files.

use core::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use callevents::gateway::{Message, MethodId};
use serde_json::Value;

use crate::firmware;
use crate::project::Project;

/// So many messages of a capture: enough for each kind that is in it.
const PER_FILE: usize = 96;

/// Writes the file, and beside it the bytes.
pub(super) fn write(project: &Project) -> Result<PathBuf> {
    let mut inputs = Inputs::default();
    for vectors in ["messages.jsonl", "hostile.jsonl", "protobuf.jsonl"] {
        for row in rows(project, &format!("gateway/{vectors}"))? {
            if let Some((kind, frame)) = frame(&row)? {
                inputs.push(kind, &frame);
            }
        }
    }
    for (system, kind) in [("jambonz", "INPUT_JAMBONZ"), ("rtpbridge", "INPUT_RTPBRIDGE")] {
        for file in files(project, system, ".jsonl")? {
            let rows = rows(project, &file)?;
            for row in rows.iter().step_by(rows.len().div_ceil(PER_FILE).max(1)) {
                inputs.push(kind, row["text"].as_str().unwrap_or_default().as_bytes());
            }
        }
    }
    for row in rows(project, "voicetyped/repository-envelopes.jsonl")? {
        inputs.push("INPUT_VOICETYPED", row.to_string().as_bytes());
    }
    for file in files(project, "voicetyped", ".sse")? {
        inputs.push("INPUT_SSE", &fs::read(project.path("tests/vectors").join(file))?);
    }
    inputs.finish(project)
}

#[derive(Default)]
struct Inputs {
    bytes: Vec<u8>,
    rows: String,
}

impl Inputs {
    fn push(&mut self, kind: &str, bytes: &[u8]) {
        if !bytes.is_empty() {
            let (at, len) = (self.bytes.len(), bytes.len());
            let _ = writeln!(self.rows, "    {{input_bytes + {at}, {len}, {kind}}},");
            self.bytes.extend_from_slice(bytes);
        }
    }

    fn finish(self, project: &Project) -> Result<PathBuf> {
        let folder = firmware::folder(project)?;
        let (source, blob) = (folder.join("inputs.c"), folder.join("inputs.bin"));
        fs::write(&blob, &self.bytes)?;
        let text = format!(
            "#include \"inputs.h\"\n\n\
             __asm__(\".section .rodata.inputs, \\\"a\\\"\\n\"\n\
             \x20       \".global input_bytes\\n\"\n\
             \x20       \"input_bytes: .incbin \\\"{}\\\"\\n\"\n\
             \x20       \".previous\");\n\
             extern const uint8_t input_bytes[];\n\n\
             const struct input inputs[] = {{\n{}    {{input_bytes, 0, 0}},\n}};\n",
            blob.display(),
            self.rows
        );
        fs::write(&source, text)?;
        Ok(source)
    }
}

/// A row's frame, and from whom it is.
fn frame(row: &Value) -> Result<Option<(&'static str, Vec<u8>)>> {
    let kind = match (row["kind"].as_str(), row["message"].as_str()) {
        (Some(kind), _) => kind,
        (_, Some("CallEvent")) => "call_event",
        (_, Some("AudioFrame")) => "audio_frame",
        _ => "event_stream_request",
    };
    let Some(method) = Message::of_kind(kind).and_then(|message| message.method_id()) else {
        return Ok(None);
    };
    let is_request = method == MethodId::STREAM_EVENTS && kind != "call_event";
    let sender = if is_request { "INPUT_TO_GATEWAY" } else { "INPUT_FROM_GATEWAY" };
    let bytes = unhex(row["hex"].as_str().context("a row without bytes")?)?;
    if row["layout"].as_str().is_some_and(|layout| layout != "envelope") {
        return Ok(Some((sender, bytes)));
    }
    let length = u32::try_from(bytes.len() + 4)?;
    Ok(Some((sender, [&length.to_le_bytes(), &method.0.to_le_bytes(), &bytes[..]].concat())))
}

fn unhex(digits: &str) -> Result<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| Ok(u8::from_str_radix(core::str::from_utf8(pair)?, 16)?)).collect()
}

/// The rows of a vector.
fn rows(project: &Project, file: &str) -> Result<Vec<Value>> {
    let text = project.read(&format!("tests/vectors/{file}"))?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// The vectors of a system whose names end in `ending`, by name.
fn files(project: &Project, system: &str, ending: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project.path("tests/vectors").join(system))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(ending) {
            names.push(format!("{system}/{name}"));
        }
    }
    names.sort();
    Ok(names)
}
