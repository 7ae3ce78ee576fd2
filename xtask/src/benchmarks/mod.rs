//! The figures of `docs/benchmarks.md`: read from its tables, so that nothing is stated twice.
//!
//! From them follow `docs/benchmarks.json`, the plots, and the comparison in the README.

mod comparison;
mod plot;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::project::Project;

pub(crate) use comparison::comparison;

/// The report of all benches.
pub(crate) const REPORT: &str = "docs/benchmarks.md";

/// What was measured, and on which machine.
pub(crate) struct Report {
    machine: String,
    cases: Vec<Case>,
}

/// One piece of work that several did.
struct Case {
    /// The language it was measured in, as its heading has it.
    language: String,
    name: String,
    work: String,
    rows: Vec<Row>,
}

/// One who did it.
struct Row {
    name: String,
    kind: Kind,
    ns: f64,
    /// Time against ours.
    against_ours: Option<f64>,
    instructions: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ours,
    /// What users may take instead.
    Peer,
    /// Limits written by hand, copies, and our core called from another language.
    Reference,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Peer => "peer",
            Self::Reference => "reference",
        }
    }
}

impl Case {
    /// The peers with their time against ours, the fastest first.
    fn peers(&self) -> Vec<(&Row, f64)> {
        let peers = self.rows.iter().filter(|row| row.kind == Kind::Peer);
        let mut peers: Vec<_> = peers.filter_map(|row| Some((row, row.against_ours?))).collect();
        peers.sort_by(|a, b| a.1.total_cmp(&b.1));
        peers
    }
}

impl Report {
    pub(crate) fn read(project: &Project) -> Result<Self> {
        Self::parse(&project.read(REPORT)?)
    }

    fn parse(text: &str) -> Result<Self> {
        let mut report = Self { machine: String::new(), cases: Vec::new() };
        let mut language = "Rust".to_owned();
        let mut columns = Vec::new();
        for line in text.lines() {
            if let Some(machine) = line.strip_prefix("Machine: ") {
                report.machine = machine.trim_end_matches('.').to_owned();
            } else if let Some(name) = line.strip_prefix("## In ") {
                language = name.to_owned();
            } else if let Some(name) = line.strip_prefix("### ").or(line.strip_prefix("## ")) {
                let (language, name) = (language.clone(), name.to_owned());
                report.cases.push(Case { language, name, work: String::new(), rows: Vec::new() });
                columns.clear();
            } else if let Some(work) = line.strip_prefix("Work: ") {
                let case = report.cases.last_mut().context("work without a heading")?;
                case.work = work.trim_end_matches('.').to_owned();
            } else if line.starts_with("|--") {
                continue;
            } else if let Some(cells) = line.strip_prefix('|').and_then(|l| l.strip_suffix('|')) {
                let cells: Vec<_> = cells.split('|').map(str::trim).collect();
                match (columns.is_empty(), report.cases.last_mut()) {
                    (true, _) => columns = cells.into_iter().map(str::to_owned).collect(),
                    (false, Some(case)) => case.rows.push(Row::parse(&columns, &cells)?),
                    (false, None) => bail!("a row without a heading: {line}"),
                }
            }
        }
        report.check()?;
        Ok(report)
    }

    /// Every case has one row of ours, and something beside it.
    fn check(&self) -> Result<()> {
        ensure!(!self.machine.is_empty(), "{REPORT} does not name its machine");
        for case in &self.cases {
            let ours = case.rows.iter().filter(|row| row.kind == Kind::Ours).count();
            ensure!(ours == 1, "{REPORT}: {} has {ours} rows of ours", case.name);
            ensure!(!case.work.is_empty(), "{REPORT}: {} does not say what is done", case.name);
        }
        Ok(())
    }

    /// The case of this name in this language.
    fn case(&self, language: &str, name: &str) -> Result<&Case> {
        let is_it = |case: &&Case| case.language == language && case.name == name;
        self.cases.iter().find(is_it).with_context(|| format!("{REPORT} has no case {name}"))
    }

    /// The figures for programs.
    pub(crate) fn json(&self) -> String {
        let cases: Vec<Value> = self.cases.iter().map(Case::json).collect();
        let all = json!({ "machine": self.machine, "cases": cases });
        format!("{all:#}\n")
    }

    /// All plots: their paths and texts.
    pub(crate) fn plots(&self) -> Vec<(&'static str, String)> {
        plot::PLOTS.iter().map(|plot| (plot.file, plot.draw(self))).collect()
    }

    /// What shows the plots in the report.
    pub(crate) fn pictures(&self) -> String {
        let pictures = plot::PLOTS.iter().map(|plot| {
            let file = plot.file.trim_start_matches("docs/");
            format!("![{}: how many times the time of callevents others take]({file})", plot.title)
        });
        pictures.collect::<Vec<_>>().join("\n\n")
    }
}

impl Case {
    fn json(&self) -> Value {
        let rows: Vec<Value> = self.rows.iter().map(Row::json).collect();
        json!({
            "language": self.language,
            "name": self.name,
            "work": self.work,
            "rows": rows,
        })
    }
}

impl Row {
    fn parse(columns: &[String], cells: &[&str]) -> Result<Self> {
        let cell = |names: &[&str]| {
            let at = columns.iter().position(|column| names.contains(&column.as_str()))?;
            cells.get(at).copied().filter(|text| !text.is_empty())
        };
        let number = |text: &str| {
            text.parse::<f64>().with_context(|| format!("no number in {REPORT}: {text}"))
        };
        let name = cells.first().copied().unwrap_or_default();
        let bare = name.trim_matches(['*', '_']);
        let kind = match name {
            name if name.starts_with("**") => Kind::Ours,
            name if name.starts_with('_') || bare.starts_with("callevents") => Kind::Reference,
            _ => Kind::Peer,
        };
        let ns = cell(&["ns/event", "ns/item"]).context("a row without a time")?;
        Ok(Self {
            name: bare.to_owned(),
            kind,
            ns: number(ns)?,
            against_ours: cell(&["x ours"]).map(number).transpose()?,
            instructions: cell(&["instr."]).map(number).transpose()?,
        })
    }

    fn json(&self) -> Value {
        json!({
            "name": self.name,
            "kind": self.kind.name(),
            "ns": self.ns,
            "against_ours": self.against_ours,
            "instructions": self.instructions,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Report};

    const TEXT: &str = "\
# Benchmarks

Machine: one.

## decode

Work: decode it.

|  | ns/event | x ours | instr. |
|---|--:|--:|--:|
| _limit_ | 5.0 | 0.50 |  |
| **callevents** | 10.0 | 1.00 | 99 |
| peer | 25.0 | 2.50 | 300 |

- at least 2x as fast as peer: 2.50x, reached

## In C

### c

Work: the same.

|  | ns/event | x ours |
|---|--:|--:|
| **callevents in C** | 1.0 | 1.00 |
| callevents in Rust | 1.0 | 1.00 |
";

    #[test]
    fn tables_are_read() {
        let report = Report::parse(TEXT).unwrap();
        assert_eq!(report.machine, "one");
        let case = report.case("Rust", "decode").unwrap();
        let peers: Vec<_> = case.peers().iter().map(|(row, ratio)| (row.ns, *ratio)).collect();
        assert_eq!((case.work.as_str(), peers), ("decode it", vec![(25.0, 2.5)]));
        let ours = case.rows.iter().find(|row| row.kind == Kind::Ours);
        assert_eq!(ours.and_then(|row| row.instructions), Some(99.0));
        let kinds: Vec<_> = report.case("C", "c").unwrap().rows.iter().map(|r| r.kind).collect();
        assert_eq!(kinds, [Kind::Ours, Kind::Reference]);
    }

    #[test]
    fn tables_without_ours_are_refused() {
        assert!(Report::parse(&TEXT.replace("**callevents**", "other")).is_err());
        assert!(Report::parse(&TEXT.replace("25.0", "fast")).is_err());
    }

    #[test]
    fn programs_get_the_same_figures() {
        let json: serde_json::Value =
            serde_json::from_str(&Report::parse(TEXT).unwrap().json()).unwrap();
        let row = &json["cases"][0]["rows"][2];
        assert_eq!((row["name"].as_str(), row["against_ours"].as_f64()), (Some("peer"), Some(2.5)));
    }
}
