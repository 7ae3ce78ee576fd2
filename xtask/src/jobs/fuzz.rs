//! Fuzzing: `cargo xtask fuzz`.

#[path = "../../../codec-core/tests/bodies/seeds.rs"]
mod vectors;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

use crate::project::Project;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Which target; each in turn if none is given
    target: Option<String>,
    /// How long to look, for each target
    #[arg(long, default_value_t = 1)]
    minutes: u32,
    /// Only put the test vectors where the targets start from
    #[arg(long)]
    seed: bool,
    /// Afterwards keep the finds that reach new code in fuzz/corpus
    #[arg(long)]
    keep: bool,
}

pub(crate) fn run(project: &Project, arguments: &Arguments) -> Result<()> {
    let all = targets(project)?;
    let chosen = match &arguments.target {
        Some(target) if all.contains(target) => core::slice::from_ref(target),
        Some(target) => bail!("no fuzz target `{target}`; there are: {}", all.join(", ")),
        None => &all,
    };
    for target in chosen {
        seed(project, target)?;
    }
    if arguments.seed {
        return Ok(());
    }
    super::install(project, "fuzz")?;
    for target in chosen {
        let limit = format!("-max_total_time={}", 60 * u64::from(arguments.minutes));
        let found = project.path("fuzz/target/found").join(target);
        std::fs::create_dir_all(&found)?;
        let corpus = project.path("fuzz/corpus").join(target);
        std::fs::create_dir_all(&corpus)?;
        let seeds = seeds(project, target);
        fuzz(project, target, &[&found, &corpus, &seeds], &limit)?;
        if arguments.keep {
            fuzz(project, target, &[&corpus, &found], "-merge=1")?;
        }
    }
    Ok(())
}

/// Runs a target; what it finds goes into the first folder.
fn fuzz(project: &Project, target: &str, folders: &[&Path], option: &str) -> Result<()> {
    let dictionary = project.path("fuzz/dictionaries").join(format!("{target}.dict"));
    let mut command = project.cargo("fuzz run").arg(target).args(folders).arg("--").arg(option);
    if dictionary.is_file() {
        command = command.arg(format!("-dict={}", dictionary.display()));
    }
    // The sanitizers are unstable options; the pinned compiler takes them when it is told to.
    command.env("RUSTC_BOOTSTRAP", "1").run()?;
    Ok(())
}

/// The names of the targets, in alphabetical order.
fn targets(project: &Project) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(project.path("fuzz/fuzz_targets"))? {
        if let Some(name) = entry?.path().file_stem() {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Where the seeds of a target are written: they are copies, so they are not committed.
fn seeds(project: &Project, target: &str) -> PathBuf {
    project.path("fuzz/target/seeds").join(target)
}

/// Writes the test vectors as seeds of a target.
fn seed(project: &Project, target: &str) -> Result<()> {
    let folder = seeds(project, target);
    std::fs::create_dir_all(&folder)?;
    let seeds = vectors::seeds(&project.path("tests/vectors"), target)?;
    for (number, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("{number:04}")), seed)?;
    }
    eprintln!("{target}: {} seeds", seeds.len());
    Ok(())
}
