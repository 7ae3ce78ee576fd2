//! The tables in docs/guarantees.md, written from the registry.

use core::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use super::registry::SECTIONS;
use super::{By, Guarantee, Pace, Section};
use crate::project::Project;

const FILE: &str = "docs/guarantees.md";

/// What stands around the tables in the document.
const BEGIN: &str = "<!-- What follows is written by `cargo xtask generate`. -->\n";
const END: &str = "<!-- What stands above is written by `cargo xtask generate`. -->\n";

/// Writes the tables anew; the rest of the document stays as it is.
pub(crate) fn write(project: &Project) -> Result<()> {
    let text = renewed(&project.read(FILE)?)?;
    fs::write(project.path(FILE), text).with_context(|| format!("cannot write {FILE}"))
}

/// Checks that the tables are what would be written.
pub(crate) fn check(project: &Project) -> Result<()> {
    let text = project.read(FILE)?;
    let is_fresh = renewed(&text)? == text;
    ensure!(is_fresh, "{FILE} is stale: run `cargo xtask generate` and commit what it writes");
    Ok(())
}

/// The document with its tables written anew.
fn renewed(text: &str) -> Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("the document's tables begin nowhere")?;
    let (_, after) = rest.split_once(END).context("the document's tables end nowhere")?;
    let sections: String = SECTIONS.iter().map(section).collect();
    Ok(format!("{before}{BEGIN}{sections}\n{END}{after}"))
}

fn section(Section { title, rows }: &Section) -> String {
    let mut out = format!(
        "\n## {title}\n\n| name | claim | what is checked | by | self-test |\n|---|---|---|---|---|\n"
    );
    for row in *rows {
        let Guarantee { name, claim, checked, planted, pace, .. } = row;
        let (pace, by) = (if *pace == Pace::Long { " (long)" } else { "" }, by(row));
        // Writing to a string does not fail.
        let _ = writeln!(out, "| `{name}`{pace} | {claim} | {checked} | {by} | {planted} |");
    }
    out
}

/// What checks a guarantee, in code marks.
fn by(row: &Guarantee) -> String {
    let words: Vec<_> = row
        .by
        .iter()
        .map(|by| match by {
            By::Check(name) => format!("`test {name}`"),
            By::Test(file) => format!("`{file}.rs`"),
            By::Body(name) => format!("`fuzz {name}`"),
            By::Job(command, _) => format!("`{command}`"),
        })
        .collect();
    words.join(", ")
}
