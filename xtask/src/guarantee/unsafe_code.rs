//! Where `unsafe` stands, and how often.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::project::Project;

/// How many `unsafe` blocks the sources in a folder have at most. Fewer is better: what is taken
/// out lowers its number here.
const MOST: &[(&str, usize)] = &[
    ("codec-core/src", 0),
    ("codec-cli/src", 0),
    ("codec-wasm/src", 2),
    ("codec-py/src", 35),
    ("codec-ffi/src", 620),
];

/// Counts them, and sees that the core lets the compiler forbid them.
pub(crate) fn check(project: &Project) -> Result<()> {
    let core = project.read("codec-core/src/lib.rs")?;
    ensure!(core.contains("#![forbid(unsafe_code)]"), "the core does not forbid `unsafe`");
    let mut told = Vec::new();
    for (folder, most) in MOST {
        let found = count_in(&project.path(folder))?;
        ensure!(found <= *most, "{folder} has {found} `unsafe` blocks of {most}");
        told.push(format!("{folder} {found}"));
    }
    project.tell(told.join(", "));
    Ok(())
}

fn count_in(folder: &Path) -> Result<usize> {
    let mut found = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found += count_in(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found += count(&fs::read_to_string(path)?);
        }
    }
    Ok(found)
}

/// The blocks in a source; what a macro writes counts once.
fn count(source: &str) -> usize {
    let lines = source.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    lines.map(|line| line.matches("unsafe {").count()).sum()
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn blocks_are_counted_and_words_about_them_are_not() {
        let source = "// unsafe { a remark }\nlet a = unsafe { b() };\nunsafe fn c() {}\n";
        assert_eq!(count(source), 1);
    }
}
