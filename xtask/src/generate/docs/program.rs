//! Programs that stand in the documentation as they are compiled and run elsewhere.

use anyhow::{Context as _, Result};

use crate::project::Project;

/// A program as a block of code, without the comment at its top.
pub(super) fn block(project: &Project, language: &str, file: &str) -> Result<String> {
    let text = project.read(file)?;
    let (_, program) = text.split_once("\n\n").with_context(|| format!("{file} has no top"))?;
    Ok(format!("```{language}\n{}\n```", program.trim_end()))
}
