//! The benches of all languages, and the report that they write together.

use std::fs;

use anyhow::Result;

use super::{c_bench, wasm};
use crate::benchmarks::REPORT as FILE;
use crate::generate;
use crate::project::Project;
use crate::python;

/// What can be measured: the core, or what stands on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Bench {
    /// The core.
    #[default]
    Rust,
    /// The C library.
    C,
    /// The Python package.
    Python,
    /// The npm package.
    Js,
}

/// Measures, and writes the part of the report that is about it; the others stay as they are. Then
/// writes what follows from the report: figures for programs, plots, and the README's comparison.
pub(crate) fn run(project: &Project, what: Bench) -> Result<()> {
    let mut report = Report::read(project)?;
    match what {
        Bench::Rust => {
            let line = format!("run --release -p callevents-bench -- --markdown {FILE}");
            project.cargo(&line).run()?;
            report.core = Report::read(project)?.core;
        }
        Bench::C => report.put("In C", &c_bench::run(project)?),
        Bench::Python => report.put("In Python", &python::bench(project)?),
        Bench::Js => {
            wasm::build(project)?;
            report.put("In JavaScript", &wasm::node(project, "bench/bench.mjs").read()?);
        }
    }
    report.write(project)?;
    generate::follow_report(project)
}

/// What the heading of each language's section begins with.
const SECTION: &str = "\n## In ";

/// The report: what is said of the core, and a section for each language.
struct Report {
    core: String,
    sections: Vec<String>,
}

impl Report {
    fn read(project: &Project) -> Result<Self> {
        let text = project.read(FILE)?;
        let mut parts = text.split(SECTION);
        let core = parts.next().unwrap_or_default().trim_end().to_owned();
        Ok(Self {
            core,
            sections: parts.map(|part| format!("{SECTION}{}\n", part.trim_end())).collect(),
        })
    }

    /// Puts a section in the place of the one of the same heading, or behind all.
    fn put(&mut self, heading: &str, section: &str) {
        let heading = format!("\n## {heading}\n");
        let text = section.trim().trim_start_matches(heading.trim()).trim();
        let section = format!("{heading}\n{text}\n");
        match self.sections.iter_mut().find(|old| old.starts_with(&heading)) {
            Some(old) => *old = section,
            None => self.sections.push(section),
        }
    }

    fn write(&self, project: &Project) -> Result<()> {
        let text = format!("{}\n{}", self.core, self.sections.concat());
        Ok(fs::write(project.path(FILE), text)?)
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn a_section_replaces_its_own() {
        let mut report =
            Report { core: "# All".into(), sections: vec!["\n## In C\n\nold\n".into()] };
        report.put("In JavaScript", "## In JavaScript\n\nsome\n");
        report.put("In C", "new\n");
        assert_eq!(report.sections, ["\n## In C\n\nnew\n", "\n## In JavaScript\n\nsome\n"]);
    }
}
