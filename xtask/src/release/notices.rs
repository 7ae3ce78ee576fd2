//! The licences of others' crates that a binary holds: they want their texts to go along with it.

use core::fmt::Write as _;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::project::Project;

/// The file's name, wherever it is shipped.
pub(crate) const FILE: &str = "THIRD-PARTY.txt";

/// A binary that is shipped: how cargo is told of its package, and for which targets it is built.
struct Binary {
    package: &'static str,
    targets: &'static [&'static str],
}

/// Those whose notices are committed, with their folder: other tools than this one pack them.
const COMMITTED: &[(&str, Binary)] = &[
    (
        "codec-py",
        Binary {
            package: "callevents-python",
            targets: &["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"],
        },
    ),
    (
        "codec-wasm",
        Binary {
            package: "callevents-wasm --no-default-features",
            targets: &["wasm32-unknown-unknown"],
        },
    ),
];

/// The C library has no notices to ship.
const C_LIBRARY: Binary = Binary {
    package: "codec-ffi --no-default-features",
    targets: &["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"],
};

/// The committed files as they should be.
pub(crate) fn committed(project: &Project) -> Result<Vec<(String, String)>> {
    let packages = Packages::read(project)?;
    let made = COMMITTED.iter().map(|(folder, Binary { package, targets })| {
        Ok((format!("{folder}/{FILE}"), packages.notices(project, package, targets)?))
    });
    made.collect()
}

/// Those of the command, for a target.
pub(crate) fn command(project: &Project, target: &str) -> Result<String> {
    Packages::read(project)?.notices(project, "callevents-cli", &[target])
}

/// Everything that is shipped has notices for all that it links, and the committed ones are up to
/// date.
pub(crate) fn check(project: &Project) -> Result<()> {
    for (path, text) in committed(project)? {
        let is_same = project.read(&path).is_ok_and(|found| found == text);
        ensure!(is_same, "{path} is stale: run `cargo xtask generate` and commit what it writes");
    }
    command(project, &project.host()?)?;
    let Binary { package, targets } = C_LIBRARY;
    let packages = Packages::read(project)?;
    let linked = packages.linked(project, package, targets)?;
    let names: Vec<_> = linked.keys().collect();
    ensure!(names.is_empty(), "the C library links {names:?}, and ships no notices");
    Ok(())
}

/// The workspace's packages and all that they stand on.
struct Packages(Vec<Value>);

impl Packages {
    fn read(project: &Project) -> Result<Self> {
        let mut metadata = project.metadata("Cargo.toml")?;
        match metadata["packages"].take() {
            Value::Array(packages) => Ok(Self(packages)),
            _ => anyhow::bail!("no packages"),
        }
    }

    /// The crates of others that a package links, by name and version.
    fn linked(
        &self,
        project: &Project,
        package: &str,
        targets: &[&str],
    ) -> Result<BTreeMap<(String, String), &Value>> {
        let mut linked = BTreeMap::new();
        for target in targets {
            let line = format!(
                "tree --edges normal,no-proc-macro --prefix none --format {{p}} --target {target} \
                 --package {package}"
            );
            for line in project.cargo(&line).quiet().read()?.lines() {
                let mut words = line.split_whitespace();
                let name = words.next().unwrap_or_default();
                let version = words.next().and_then(|word| word.strip_prefix('v'));
                let version = version.unwrap_or_default();
                let mut known = self.0.iter();
                let found = known.find(|row| row["name"] == name && row["version"] == version);
                let row = found.with_context(|| format!("cargo knows no {name} {version}"))?;
                if !row["source"].is_null() {
                    linked.insert((name.to_owned(), version.to_owned()), row);
                }
            }
        }
        Ok(linked)
    }

    /// The texts, each once, with the crates that it is for.
    fn notices(&self, project: &Project, package: &str, targets: &[&str]) -> Result<String> {
        let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for ((name, version), row) in self.linked(project, package, targets)? {
            let licence = row["license"].as_str().unwrap_or_default();
            let manifest = row["manifest_path"].as_str().context("a package without manifest")?;
            let folder = Path::new(manifest).parent().context("a manifest in no folder")?;
            let found = files(folder, licence)?;
            ensure!(!found.is_empty(), "{name} {version} has no file with its licence `{licence}`");
            for text in found {
                texts.entry(text).or_default().insert(format!("{name} {version} ({licence})"));
            }
        }
        let mut by_crate: Vec<_> = texts.iter().map(|(text, crates)| (crates, text)).collect();
        by_crate.sort();
        let mut out = String::from(HEAD);
        for (crates, text) in by_crate {
            let crates: Vec<_> = crates.iter().map(String::as_str).collect();
            write!(out, "\n{}\n{}\n\n{text}\n", "-".repeat(80), crates.join("\n"))?;
        }
        Ok(out)
    }
}

const HEAD: &str =
    "What is built of callevents holds code of the crates below. Their licences follow.\n";

/// The licences in a crate's sources. Of several to choose from, MIT is the shortest.
fn files(folder: &Path, licence: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if is_licence(&name) && folder.join(&name).is_file() {
            names.push(name);
        }
    }
    names.sort();
    let is_of_mit = |name: &String| name.to_uppercase().contains("MIT");
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    let may_be_mit = expression.is_ok_and(|all| all.evaluate(|one| one.to_string() == "MIT"));
    if may_be_mit && names.iter().any(is_of_mit) {
        names.retain(is_of_mit);
    }
    let texts = names.iter().map(|name| {
        let text =
            fs::read_to_string(folder.join(name)).with_context(|| format!("{name} is no text"))?;
        let lines: Vec<_> = text.trim().lines().map(str::trim_end).collect();
        Ok(lines.join("\n"))
    });
    texts.collect()
}

fn is_licence(name: &str) -> bool {
    let name = name.to_lowercase();
    ["licen", "copying", "copyright", "notice"].iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_licence_is_taken_and_what_has_no_choice_is_kept_whole() {
        let folder =
            std::env::temp_dir().join(format!("callevents-notices-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let found = |licence| files(&folder, licence).unwrap();
        assert!(found("MIT").is_empty());
        fs::write(folder.join("LICENSE-APACHE"), "Apache\n").unwrap();
        fs::write(folder.join("LICENSE-MIT"), "MIT \r\n\n").unwrap();
        fs::write(folder.join("NOTICE"), "a notice").unwrap();
        fs::write(folder.join("lib.rs"), "").unwrap();
        assert_eq!(found("MIT/Apache-2.0"), ["MIT"]);
        assert_eq!(found("MIT AND Apache-2.0"), ["Apache", "MIT", "a notice"]);
        fs::remove_file(folder.join("LICENSE-MIT")).unwrap();
        assert_eq!(found("MIT OR Apache-2.0"), ["Apache", "a notice"]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
