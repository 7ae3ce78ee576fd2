//! What each language's package offers, as committed: `cargo xtask api`.
//!
//! A snapshot is for people to read in a change: what is new, and what is gone that somebody may use.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use xshell::cmd;

use crate::c;
use crate::jobs::wasm;
use crate::project::{CORE, Project};

/// A language in which the codec is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    Rust,
    C,
    Python,
    Typescript,
}

/// Compares the snapshots, of all languages if none is named; or writes them anew.
pub(crate) fn run(project: &Project, languages: &[Language], bless: bool) -> Result<()> {
    let all = Language::value_variants();
    for language in if languages.is_empty() { all } else { languages } {
        language.run(project, bless)?;
    }
    Ok(())
}

/// Compares the snapshots of the languages that have no other check: C's binary interface has.
pub(crate) fn check(project: &Project) -> Result<()> {
    run(project, &[Language::Rust, Language::Python, Language::Typescript], false)
}

impl Language {
    fn run(self, project: &Project, bless: bool) -> Result<()> {
        let (path, found) = match self {
            Self::C if bless => return c::abi::write(project),
            Self::C => return c::abi::check(project),
            Self::Rust => ("api/rust.txt", rust(project)?),
            Self::Python => ("api/python.txt", python(project)?),
            Self::Typescript => ("api/typescript.d.ts", typescript(project)?),
        };
        if bless {
            return Ok(fs::write(project.path(path), found)?);
        }
        let committed = project.read(path)?;
        if committed == found {
            return Ok(());
        }
        bail!(
            "{path} is not what is offered:\n{}\nIf that is intended, run `cargo xtask api --bless`",
            difference(&committed, &found)
        )
    }
}

/// The lines that are only in one of two texts, up to some.
fn difference(committed: &str, found: &str) -> String {
    let only = |of: &str, not_in: &str, mark: &str| -> Vec<String> {
        let others: std::collections::HashSet<_> = not_in.lines().collect();
        let lines = of.lines().filter(|line| !others.contains(line));
        lines.map(|line| format!("{mark} {line}")).collect()
    };
    let mut lines = only(committed, found, "-");
    lines.extend(only(found, committed, "+"));
    if lines.is_empty() {
        return "the same lines in another order".to_owned();
    }
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if more > 0 {
        lines.push(format!("and {more} more lines"));
    }
    lines.join("\n")
}

/// The core with all features, as rustdoc knows it.
fn rust(project: &Project) -> Result<String> {
    // In a folder of its own: what is built for nightly features is built anew for all others.
    let line = format!(
        "rustdoc --quiet --package {CORE} --lib --all-features --target-dir target/api -- \
         -Z unstable-options --output-format json"
    );
    // The pinned toolchain can do it, and is not promised to do it the same way later.
    project.cargo(&line).env("RUSTC_BOOTSTRAP", "1").run()?;
    let json = project.path("target/api/doc").join(CORE).with_extension("json");
    let list = project.cargo("run --quiet --package xtask-api --").arg(json).quiet();
    Ok(format!("{}\n", list.read()?))
}

/// The package's stubs, and the modules that need none.
fn python(project: &Project) -> Result<String> {
    let shell = &project.shell;
    let script = project.path("xtask/src/api/python.py");
    let package = project.path("codec-py/python/callevents");
    let list = cmd!(shell, "python3 {script} {package}").env("PYTHONUTF8", "1").quiet();
    Ok(format!("{}\n", list.read()?))
}

/// The declarations of all modules that users reach, in one file, without comments.
fn typescript(project: &Project) -> Result<String> {
    wasm::install(project)?;
    let out = project.path("target/api/typescript");
    if out.is_dir() {
        fs::remove_dir_all(&out)?;
    }
    let declarations = ["--project", ".", "--emitDeclarationOnly", "--removeComments", "--outDir"];
    wasm::tool(project, "tsc", &declarations)?.arg(&out).quiet().run()?;
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    let mut next: VecDeque<String> = ENTRIES.iter().map(|name| name.to_string()).collect();
    while let Some(name) = next.pop_front() {
        if modules.contains_key(&name) {
            continue;
        }
        let path = out.join(format!("{name}.d.ts"));
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        next.extend(imported(&name, &text));
        modules.insert(name, text);
    }
    let module = |(name, text): (&String, &String)| format!("// {name}\n{}\n", text.trim_end());
    Ok(modules.iter().map(module).collect::<Vec<_>>().join("\n"))
}

/// The modules of the package that one names, by their paths in it.
fn imported(module: &str, text: &str) -> Vec<String> {
    let folder = Path::new(module).parent().unwrap_or(Path::new(""));
    let quoted = text.split('"').skip(1).step_by(2);
    let own = quoted.filter_map(|path| path.strip_suffix(".js"));
    let path = |relative: &str| {
        let mut parts: Vec<&str> = folder.iter().filter_map(|part| part.to_str()).collect();
        for part in relative.split('/') {
            match part {
                "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        parts.join("/")
    };
    own.filter(|relative| relative.starts_with('.')).map(path).collect()
}

/// The modules that the package's `exports` name.
const ENTRIES: &[&str] = &["index", "node", "inline"];

/// So many lines of a difference are shown.
const SHOWN: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_and_what_is_new_is_shown() {
        assert_eq!(difference("a\nb\nc\n", "a\nc\nd\n"), "- b\n+ d");
        assert_eq!(difference("a\nb\n", "b\na\n"), "the same lines in another order");
        let many: String = (0..100).map(|line| format!("{line}\n")).collect();
        assert!(difference("", &many).ends_with("and 60 more lines"));
    }

    #[test]
    fn modules_are_found_from_where_they_are_named() {
        let text =
            r#"import type { A } from "../area.js"; export * from "./words.js"; type B = "x.js";"#;
        assert_eq!(imported("generated/gateway", text), ["area", "generated/words"]);
    }
}
