//! What the documentation links to is there: files, headings, and the rooms of the architecture.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::project::Project;

/// The page that names the rooms.
const ROOMS: &str = "docs/architecture.md";

pub(crate) fn check(project: &Project) -> Result<()> {
    let mut broken = Vec::new();
    for page in pages(project)? {
        let text = fs::read_to_string(&page)?;
        let folder = page.parent().context("a page in no folder")?;
        for target in targets(&text) {
            if !is_there(&page, folder, target)? {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    for room in rooms(&project.read(ROOMS)?) {
        if !project.path(&room).exists() {
            broken.push(format!("{ROOMS}: {room}"));
        }
    }
    if !broken.is_empty() {
        bail!("links that lead nowhere:\n  {}", broken.join("\n  "));
    }
    Ok(())
}

/// All pages of the checkout, in folders where they are written by us.
fn pages(project: &Project) -> Result<Vec<PathBuf>> {
    let folders = [
        ".",
        "docs",
        "docs/wire",
        "codec-cli",
        "codec-core",
        "codec-py",
        "codec-wasm",
        "examples",
        "examples/firmware",
        "tests/vectors/gateway",
        "tests/vectors/jambonz",
        "tests/vectors/rtpbridge",
        "tests/vectors/voicetyped",
        "tools/wireshark",
    ];
    let mut pages = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(project.path(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "md") {
                pages.push(path);
            }
        }
    }
    Ok(pages)
}

/// What a page links to, without what lies elsewhere; code is passed over.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    // Every second part stands between fences.
    let prose = text.split("```").step_by(2);
    let links = prose.flat_map(|part| part.split("](").skip(1));
    let targets = links.filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:"))
}

fn is_there(page: &Path, folder: &Path, target: &str) -> Result<bool> {
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let file = if file.is_empty() { page.to_path_buf() } else { folder.join(file) };
    if heading.is_empty() || !file.is_file() {
        return Ok(heading.is_empty() && file.exists());
    }
    let text = fs::read_to_string(&file)?;
    let headings = text.lines().filter(|line| line.starts_with('#'));
    Ok(headings.map(anchor).any(|anchor| anchor == heading))
}

/// The name by which pages link to a heading, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The paths that the first column of the table of rooms names: of several in a row, all stand
/// beside the first.
fn rooms(text: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for row in text.lines().filter_map(|line| line.strip_prefix("| `")) {
        let cell = row.split(" | ").next().unwrap_or_default();
        let mut names = cell.split('`').step_by(2).filter(|name| !name.is_empty());
        let Some(first) = names.next() else { continue };
        let folder = first.trim_end_matches('/').rsplit_once('/').map_or("", |(folder, _)| folder);
        rooms.push(first.to_owned());
        rooms.extend(names.map(|name| format!("{folder}/{name}")));
    }
    rooms
}

#[cfg(test)]
mod tests {
    use super::{anchor, rooms, targets};

    #[test]
    fn links_are_found_and_code_is_not() {
        let text = "[a](b.md#c) [d](https://e) ```\n[x](y)\n``` ![p](q.svg)";
        assert_eq!(targets(text).collect::<Vec<_>>(), ["b.md#c", "q.svg"]);
    }

    #[test]
    fn headings_are_linked_to_as_github_does() {
        assert_eq!(anchor("## From the vendor's SDKs"), "from-the-vendors-sdks");
    }

    #[test]
    fn rooms_stand_beside_each_other() {
        let table = "| `a/b/` | x |\n| `a/c.rs`, `d/` | y |\n| `a/b/e/`, `f/` | z |";
        assert_eq!(rooms(table), ["a/b/", "a/c.rs", "a/d/", "a/b/e/", "a/b/f/"]);
    }
}
