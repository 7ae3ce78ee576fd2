//! Whether the changelog says what is new.

use anyhow::{Context as _, Result, bail, ensure};

/// A part of the changelog: a version, or what is not released yet, and what it says.
struct Part<'a> {
    title: &'a str,
    lines: Vec<&'a str>,
}

/// Fails unless the version, or else what is not released yet, has an entry, and all is in form.
pub(super) fn check(text: &str, version: &str) -> Result<()> {
    let parts = parts(text);
    let titles: Vec<_> = parts.iter().map(|part| part.title).collect();
    ensure!(titles.first() == Some(&UNRELEASED), "the changelog must begin with {UNRELEASED}");
    let released = parts.get(1..).unwrap_or_default();
    for part in released {
        let (name, date) = part
            .title
            .split_once(" - ")
            .with_context(|| format!("{} must be `[version] - date`", part.title))?;
        ensure!(name.starts_with('[') && name.ends_with(']'), "{name} must stand in brackets");
        let is_date = date.len() == 10 && date.split('-').map(str::len).eq([4, 2, 2]);
        ensure!(is_date, "{date} must be a date as 2026-01-31");
    }
    let wanted = format!("[{version}] - ");
    let part = released.iter().find(|part| part.title.starts_with(&wanted));
    let part = part.or(parts.first()).context("the changelog is empty")?;
    ensure!(part.entries() > 0, "the changelog says nothing of {version}");
    for part in &parts {
        part.check()?;
    }
    Ok(())
}

/// Whether nothing is said of what is not released yet.
pub(super) fn is_silent(text: &str) -> bool {
    parts(text).first().is_none_or(|part| part.entries() == 0)
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            parts.push(Part { title, lines: Vec::new() });
        } else if let Some(part) = parts.last_mut() {
            part.lines.push(line);
        }
    }
    parts
}

impl Part<'_> {
    fn entries(&self) -> usize {
        self.lines.iter().filter(|line| line.starts_with("- ")).count()
    }

    /// Fails for a heading that is none of the known ones, or has nothing below it, and for an entry
    /// that breaks off, as one does into which another was put.
    fn check(&self) -> Result<()> {
        let mut open = None;
        let mut before = "";
        for line in self.lines.iter().chain([&""]) {
            let is_over = line.is_empty() || line.starts_with("- ") || line.starts_with('#');
            let is_entry = before.starts_with("- ") || before.starts_with("  ");
            ensure!(
                !(is_over && is_entry) || before.ends_with('.'),
                "{}: an entry ends without a full stop: {before}",
                self.title
            );
            before = line;
            if let Some(heading) = line.strip_prefix("### ") {
                if !HEADINGS.contains(&heading) {
                    bail!("{}: {heading} is none of {HEADINGS:?}", self.title);
                }
                if let Some(empty) = open.replace(heading) {
                    bail!("{}: there is nothing below {empty}", self.title);
                }
            } else if line.starts_with("- ") {
                open = None;
            }
        }
        match open {
            Some(empty) => bail!("{}: there is nothing below {empty}", self.title),
            None => Ok(()),
        }
    }
}

const UNRELEASED: &str = "[Unreleased]";

/// Those of Keep a Changelog, and what else users must hear of.
const HEADINGS: &[&str] = &[
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
    "On the wire",
    "C binary interface",
];

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn what_is_missing_or_out_of_form_is_found() {
        let good = "# C\n\n## [Unreleased]\n\n## [0.2.0] - 2026-01-31\n\n### Added\n\n- x.\n";
        check(good, "0.2.0").expect("it is complete");
        check(good, "0.3.0").expect_err("nothing is said of it");
        for (wrong, instead) in [
            ("## [Unreleased]", "## Unreleased"),
            ("2026-01-31", "January"),
            (" - 2026-01-31", ""),
            ("### Added", "### Novelties"),
            ("- x.\n", ""),
            ("- x.\n", "- x.\n\n### Fixed\n"),
            ("- x.\n", "- x is\n- y.\n  new.\n"),
            ("[0.2.0]", "0.2.0"),
        ] {
            check(&good.replace(wrong, instead), "0.2.0").expect_err(instead);
        }
    }
}
