//! What the C library takes of a small processor: flash, memory, stack. `cargo xtask size`.

mod inputs;
mod text;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use toml::{Table, Value};
use xshell::cmd;

use crate::firmware;
use crate::project::Project;

/// Measures everything and fails if any limit is exceeded.
pub(crate) fn run(project: &Project) -> Result<()> {
    firmware::install(project)?;
    let limits: Table = project.read("xtask/size/limits.toml")?.parse()?;
    let mut report = Report::default();
    text::measure(project, &limits, &mut report)?;
    report.table("Memory of an object", &objects(project)?, &limits, "objects")?;
    report.table("Stack of a call, at worst", &stack(project)?, &limits, "stack")?;
    ensure!(report.exceeded.is_empty(), "too large: {}", report.exceeded.join(", "));
    Ok(())
}

/// What was found to be too large. The rows are printed as they are found.
#[derive(Default)]
pub(crate) struct Report {
    exceeded: Vec<String>,
}

impl Report {
    /// Keeps what is too large, and gives what is to be said of it.
    fn judge(&mut self, name: &str, size: u64, limit: u64) -> &'static str {
        if size <= limit {
            return "";
        }
        self.exceeded.push(format!("{name} ({size} of {limit})"));
        "  EXCEEDED"
    }

    /// Rows whose limits stand under their names; those of all others under `other`.
    fn table(
        &mut self,
        title: &str,
        rows: &BTreeMap<String, u64>,
        limits: &Table,
        section: &str,
    ) -> Result<()> {
        let limits = limits[section].as_table().context("a section of limits is no table")?;
        // A function that is not there any more would be below every limit.
        for name in limits.keys().filter(|name| *name != "other") {
            ensure!(rows.contains_key(name), "nothing called {name} was measured");
        }
        println!("\n{title:50} {:>8} {:>8}", "bytes", "limit");
        let mut rows: Vec<_> = rows.iter().collect();
        rows.sort_by_key(|(name, size)| (!limits.contains_key(*name), core::cmp::Reverse(**size)));
        let named = limits.len() - 1;
        for (at, (name, size)) in rows.into_iter().enumerate() {
            let limit = number(limits.get(name).or_else(|| limits.get("other")))?;
            let verdict = self.judge(name, *size, limit);
            // Of those that are not named, the largest tell enough.
            if at < named + LARGEST || !verdict.is_empty() {
                println!("{name:50} {size:8} {limit:8}{verdict}");
            }
        }
        Ok(())
    }
}

fn number(value: Option<&Value>) -> Result<u64> {
    let number = value.and_then(Value::as_integer).context("a limit is no number")?;
    Ok(u64::try_from(number)?)
}

/// The size of every struct that has the library's prefix, as the target's compiler lays it out.
fn objects(project: &Project) -> Result<BTreeMap<String, u64>> {
    let (shell, header) = (&project.shell, project.read("include/callevents.h")?);
    let names = header.lines().filter_map(|line| {
        let name = line.strip_prefix("typedef struct ")?.strip_suffix(" {")?;
        name.starts_with("callevents_").then_some(name)
    });
    let arrays: String =
        names.map(|name| format!("char size_of_{name}[sizeof(struct {name})];\n")).collect();
    let folder = firmware::folder(project)?;
    let (source, object) = (folder.join("objects.c"), folder.join("objects.o"));
    fs::write(&source, format!("#include <callevents.h>\n{arrays}"))?;
    firmware::compile(project).arg("-c").arg(&source).arg("-o").arg(&object).quiet().run()?;
    let nm = project.llvm_tool("llvm-nm")?;
    let listing = cmd!(shell, "{nm} --print-size {object}").quiet().read()?;
    let sizes = listing.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (_, size, _, name) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let size = u64::from_str_radix(size, 16).ok()?;
        Some((name.strip_prefix("size_of_")?.to_owned(), size))
    });
    Ok(sizes.collect())
}

/// The stack of each call, measured in the emulator.
fn stack(project: &Project) -> Result<BTreeMap<String, u64>> {
    let inputs = inputs::write(project)?;
    let folder = project.path("xtask/size");
    let sources = [folder.join("stack.c"), project.path("examples/firmware/board.c"), inputs];
    let include = format!("-I{}", folder.display());
    let program = firmware::link(project, "stack", &sources, &[&include])?;
    let printed = firmware::run(project, &program)?;
    let rows = printed.lines().map(|line| {
        let (name, bytes) = line.split_once(' ').with_context(|| line.to_owned())?;
        Ok((name.to_owned(), bytes.parse()?))
    });
    rows.collect()
}

/// So many rows are shown beside those that have a limit of their own.
const LARGEST: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_above_its_limit_is_told() {
        let limits: Table = "[stack]\na = 10\nother = 20".parse().unwrap();
        let rows =
            |sizes: [(&str, u64); 2]| sizes.map(|(name, size)| (name.to_owned(), size)).into();
        let exceeded = |sizes| {
            let mut report = Report::default();
            report.table("", &rows(sizes), &limits, "stack").map(|()| report.exceeded)
        };
        assert!(exceeded([("a", 10), ("b", 20)]).unwrap().is_empty());
        assert_eq!(exceeded([("a", 11), ("b", 21)]).unwrap(), ["a (11 of 10)", "b (21 of 20)"]);
        assert!(exceeded([("b", 1), ("c", 1)]).is_err(), "a limit for something that is not there");
    }
}
