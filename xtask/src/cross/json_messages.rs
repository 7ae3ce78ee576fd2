//! The cases of systems that speak JSON: captured connections, and damaged messages.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize as _;
use serde_json::ser::Formatter;
use serde_json::{Serializer, Value};

use super::Case;
use super::cases::{Files, text};

/// Adds the cases of all captured connections.
pub(super) fn add(files: &Files<'_>, cases: &mut Vec<Case>) -> Result<()> {
    for system in ["jambonz", "rtpbridge"] {
        let (mut damaged, mut count) = (Vec::new(), 0);
        for path in files.vectors(system, ".jsonl")? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut connections: BTreeMap<u64, Vec<Message>> = BTreeMap::new();
            for row in files.rows(&path.to_string_lossy())? {
                let message = Message::of(&row)?;
                // Every 16th captured message is enough to damage.
                if count % 16 == 0 {
                    damaged.extend(message.damaged());
                }
                count += 1;
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
    let documented = files.json("tests/vectors/voicetyped/lf.expected.json")?;
    let flat = documented["events"].as_array().into_iter().flatten();
    let flat = flat.map(|event| Ok(Message::incoming(text(event, "data")?.to_owned())));
    let flat = flat.collect::<Result<Vec<_>>>()?;
    let damaged: Vec<_> = events.iter().chain(&flat).flat_map(Message::damaged).collect();
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

/// The text with its members in the order of their names, and blanks between them, if it is
/// JSON.
fn spaced(text: &str) -> String {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    let mut out = Vec::new();
    let mut writer = Serializer::with_formatter(&mut out, Blanks);
    match value.serialize(&mut writer) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(_) => text.to_owned(),
    }
}

struct Blanks;

impl Formatter for Blanks {
    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        out.write_all(if is_first { b" " } else { b", " })
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
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

    /// The message cut, with values of other types, and with its members in another order.
    fn damaged(&self) -> Vec<Self> {
        let at = |part: usize| {
            let index = self.text.len() * part / 8;
            (0..=index).rev().find(|index| self.text.is_char_boundary(*index)).unwrap_or_default()
        };
        let cut = [1, 4, 7].map(|part| self.text[..at(part)].to_owned());
        let other =
            [("\":\"", "\":7,\"x\":\""), ("\":{", "\":[],\"x\":{"), ("e\":", "e\":null,\"x\":")]
                .map(|(from, to)| self.text.replacen(from, to, 2));
        let spaced = spaced(&self.text);
        // An integer that goes on as another number, in front of what says of which type it is.
        let numbers = [1, 2, 3].map(|digit| {
            let (from, to) = (format!("\": {digit}"), format!("\": {digit}.5"));
            spaced.replacen(&from, &to, 1)
        });
        let damaged = cut.into_iter().chain(other).chain(numbers).chain([spaced]);
        let damaged = damaged.filter(|text| *text != self.text);
        damaged.map(|text| Self { is_incoming: self.is_incoming, text }).collect()
    }
}
