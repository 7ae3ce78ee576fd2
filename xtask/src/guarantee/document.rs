//! The tables in docs/guarantees.md, written from the registry, and names of it on other pages.

use core::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, ensure};

use super::registry::SECTIONS;
use super::{By, Guarantee, Pace, Section};
use crate::project::Project;

const FILE: &str = "docs/guarantees.md";

/// Other pages, which name some of them.
const PAGES: &[&str] = &["README.md", "SECURITY.md"];

/// What stands around the tables in the document.
const BEGIN: &str = "<!-- What follows is written by `cargo xtask generate`. -->\n";
const END: &str = "<!-- What stands above is written by `cargo xtask generate`. -->\n";

/// Writes the tables anew; the rest of the document stays as it is.
pub(crate) fn write(project: &Project) -> Result<()> {
    let text = renewed(&project.read(FILE)?)?;
    fs::write(project.path(FILE), text).with_context(|| format!("cannot write {FILE}"))
}

/// Checks that the tables are what would be written, and that other pages name what there is.
pub(crate) fn check(project: &Project) -> Result<()> {
    let text = project.read(FILE)?;
    let is_fresh = renewed(&text)? == text;
    ensure!(is_fresh, "{FILE} is stale: run `cargo xtask generate` and commit what it writes");
    for page in PAGES {
        let text = project.read(page)?;
        let names = named(&text);
        ensure!(!names.is_empty(), "{page} has no table whose last column names guarantees");
        for name in names {
            let is_there = super::all().any(|row| row.name == name);
            ensure!(is_there, "{page}: `cargo xtask guarantee --list` has no `{name}`");
        }
    }
    Ok(())
}

/// The names in the last columns of a page's tables, where the heading speaks of guarantees.
fn named(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_about_them = None;
    for line in text.lines() {
        let cells = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |"));
        let last = cells.and_then(|cells| cells.rsplit_once(" | "));
        match (last, is_about_them) {
            (Some((_, cell)), None) => is_about_them = Some(cell.contains("guarantee")),
            (Some((_, cell)), Some(true)) => {
                let codes = cell.split('`').skip(1).step_by(2);
                let codes = codes.filter(|code| !code.starts_with("cargo "));
                names.extend(codes.flat_map(str::split_whitespace));
            }
            (Some(_), Some(false)) => {}
            // The line below the heading is in the table, too.
            (None, _) => is_about_them = is_about_them.filter(|_| line.starts_with("|--")),
        }
    }
    names
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

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn names_stand_in_the_last_column_of_tables_about_guarantees() {
        let text = "| a | `cargo xtask guarantee` |\n|---|---|\n| `x` | `b c`, `cargo y`, d, `e` |\n\n\
                    | a | b |\n|---|---|\n| c | `f` |\n\n| a | guarantee |\n|---|---|\n| c | `g` |\n";
        assert_eq!(named(text), ["b", "c", "e", "g"]);
    }
}
