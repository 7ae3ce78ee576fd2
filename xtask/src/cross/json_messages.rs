//! The cases of systems that speak JSON: captured connections, and damaged messages.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;

use super::Case;
use super::cases::{Files, text};

/// Adds the cases of all captured connections.
pub(super) fn add(files: &Files<'_>, cases: &mut Vec<Case>) -> Result<()> {
    for system in ["jambonz", "rtpbridge"] {
        let mut damaged = Vec::new();
        for path in files.vectors(system, ".jsonl")? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut connections: BTreeMap<u64, Vec<Message>> = BTreeMap::new();
            for row in files.rows(&path.to_string_lossy())? {
                let message = Message::of(&row)?;
                // Every 16th captured message is enough to damage.
                if cases.len() % 16 == damaged.len() % 16 {
                    damaged.extend(message.damaged());
                }
                connections
                    .entry(row["conn"].as_u64().unwrap_or_default())
                    .or_default()
                    .push(message);
            }
            for (connection, messages) in connections {
                cases.push(case(files, system, &format!("{name}.{connection}"), &messages)?);
            }
        }
        cases.push(case(files, system, "damaged", &damaged)?);
    }
    let events = files.rows("tests/vectors/voicetyped/repository-envelopes.jsonl")?;
    let events: Vec<_> = events.iter().map(|event| Message::incoming(event.to_string())).collect();
    let damaged: Vec<_> = events.iter().flat_map(Message::damaged).collect();
    cases.push(case(files, "voicetyped", "envelopes", &events)?);
    cases.push(case(files, "voicetyped", "damaged", &damaged)?);
    Ok(())
}

fn case(files: &Files<'_>, system: &str, name: &str, messages: &[Message]) -> Result<Case> {
    let mark = |message: &Message| match (system, message.is_incoming) {
        ("voicetyped", _) => "",
        (_, true) => "< ",
        (_, false) => "> ",
    };
    let lines: String = messages.iter().map(|m| format!("{}{}\n", mark(m), m.text)).collect();
    let file = files.write(&format!("{system}/{name}.lines"), lines.as_bytes())?;
    files.case(&format!("--from {system} --order report"), &file)
}

/// A message of a connection.
struct Message {
    is_incoming: bool,
    text: String,
}

impl Message {
    fn of(row: &Value) -> Result<Self> {
        // Line ends stand between tokens only.
        let text = text(row, "text")?.replace(['\n', '\r'], " ");
        Ok(Self { is_incoming: row["dir"] == "in", text })
    }

    fn incoming(text: String) -> Self {
        Self { is_incoming: true, text }
    }

    /// The message cut, and with values of other types.
    fn damaged(&self) -> Vec<Self> {
        let at = |part: usize| {
            let index = self.text.len() * part / 8;
            (0..=index).rev().find(|index| self.text.is_char_boundary(*index)).unwrap_or_default()
        };
        let cut = [1, 4, 7].map(|part| self.text[..at(part)].to_owned());
        let other =
            [("\":\"", "\":7,\"x\":\""), ("\":{", "\":[],\"x\":{"), ("e\":", "e\":null,\"x\":")]
                .map(|(from, to)| self.text.replacen(from, to, 2));
        let damaged = cut.into_iter().chain(other).filter(|text| *text != self.text);
        damaged.map(|text| Self { is_incoming: self.is_incoming, text }).collect()
    }
}
