//! The cross-language runner: the shared vectors, and what the Rust command says of them.
//!
//! A program in another language is called as `PROGRAM decode FLAGS FILE`, with the flags of the
//! command (`--from`, `--order report`, `--chunk N`, and the gateway's own), and prints a line of
//! JSON for each message, as the command does. Lines are compared by value, member by member;
//! `message`, an error's text for people, is left out.
//!
//! Files of JSON messages of jambonz and rtpbridge have `< ` or `> ` in front of each line, for what
//! came from the server and what the client said, and hold one connection; those of voicetyped are
//! events a line. Of these, what the command tells of the line (`offset`, `dir`, `text`) is left
//! out too.

mod cases;
mod json_messages;
mod surrogates;

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Number, Value};

use crate::project::Project;

pub(crate) use cases::cases;

/// A file, how it is to be read, and what it says.
pub(crate) struct Case {
    /// The name, for people.
    pub(crate) name: String,
    /// The flags behind `decode`.
    pub(crate) flags: Vec<String>,
    /// The file.
    pub(crate) file: PathBuf,
    expected: Vec<Value>,
}

impl Case {
    /// All arguments of the program.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let file = self.file.display().to_string();
        ["decode".to_owned()].into_iter().chain(self.flags.iter().cloned()).chain([file]).collect()
    }

    /// Whether `lines`, what a program printed, says the same as the Rust command.
    pub(crate) fn check(&self, lines: &[u8]) -> Result<()> {
        let found = parse(lines).with_context(|| self.name.clone())?;
        for (at, (found, expected)) in found.iter().zip(&self.expected).enumerate() {
            if found != expected {
                let member = first_difference(found, expected);
                bail!("{}: line {}: {member}\n  {found}\n  {expected}", self.name, at + 1);
            }
        }
        let (found, expected) = (found.len(), self.expected.len());
        ensure!(found == expected, "{}: {found} lines instead of {expected}", self.name);
        Ok(())
    }
}

/// Runs `program` on every case and compares what it prints; tells all cases that differ.
pub(crate) fn compare(
    project: &Project,
    language: &str,
    mut program: impl FnMut(&Case) -> Result<Vec<u8>>,
) -> Result<()> {
    let cases = cases(project)?;
    let mut differ = 0;
    for case in &cases {
        if let Err(error) = program(case).and_then(|lines| case.check(&lines)) {
            differ += 1;
            eprintln!("{language}: {error:#}");
        }
    }
    let (all, lines) = (cases.len(), cases.iter().map(|case| case.expected.len()).sum::<usize>());
    ensure!(differ == 0, "{language} differs from Rust in {differ} of {all} files");
    println!("{language} says the same as Rust: {all} files, {lines} messages");
    Ok(())
}

/// The lines that the command, or a program that does as it does, printed.
fn parse(lines: &[u8]) -> Result<Vec<Value>> {
    let lines = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines
        .enumerate()
        .map(|(at, line)| {
            let mut value: Value = serde_json::from_slice(&surrogates::paired(line))
                .with_context(|| format!("line {}", at + 1))?;
            if let Some(members) = value.as_object_mut() {
                members.remove("message");
                if members.contains_key("dir") || !is_compared_whole(members) {
                    members.retain(|name, _| !["offset", "dir", "text"].contains(&name.as_str()));
                }
            }
            normalize(&mut value);
            Ok(value)
        })
        .collect()
}

/// Writes numbers of equal value alike: `1.0` as `1`.
fn normalize(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(normalize),
        Value::Object(members) => members.values_mut().for_each(normalize),
        Value::Number(number) if number.as_u64().is_none() && number.as_i64().is_none() => {
            // Beyond 2^53 integers are written in full, and beyond doubles as they came.
            match number.as_f64() {
                Some(double) if double.fract() == 0.0 && double.abs() < 9e15 => {
                    *value = Value::from(double as i64);
                }
                Some(double) => *number = Number::from_f64(double).unwrap_or(number.clone()),
                None => {}
            }
        }
        _ => {}
    }
}

/// Whether a line tells of bytes, not of a message in a line.
fn is_compared_whole(members: &serde_json::Map<String, Value>) -> bool {
    let source = members.get("source").and_then(Value::as_str);
    matches!(source, Some("gateway" | "sse"))
}

/// The first member in which two lines differ.
fn first_difference(found: &Value, expected: &Value) -> String {
    let (Some(found), Some(expected)) = (found.as_object(), expected.as_object()) else {
        return "no object".to_owned();
    };
    let mut names = expected.keys().chain(found.keys());
    let name = names.find(|name| found.get(*name) != expected.get(*name));
    name.map_or_else(String::new, |name| {
        let told = |value: Option<&Value>| value.map_or("nothing".into(), Value::to_string);
        let (found, expected) = (told(found.get(name)), told(expected.get(name)));
        format!("`{name}` is {found} instead of {expected}")
    })
}
