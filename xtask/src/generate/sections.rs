//! Parts of files that are otherwise written by hand: what stands between two markers.

use anyhow::{Context as _, Result};

use crate::project::Project;

/// A generated part: the file, the name that its markers have, and what stands between them.
pub(super) struct Section {
    pub(super) file: &'static str,
    pub(super) name: &'static str,
    pub(super) text: fn(&Project) -> Result<String>,
}

/// The file with these sections as they should be.
pub(super) fn renewed<'s>(
    project: &Project,
    file: &str,
    sections: impl Iterator<Item = &'s Section>,
) -> Result<String> {
    let mut text = project.read(file)?;
    for section in sections {
        let new = (section.text)(project)?;
        let replaced = replace(&text, section.name, new.trim_end());
        text = replaced
            .with_context(|| format!("{file} has no markers of the section {}", section.name))?;
    }
    Ok(text)
}

/// The text with `new` between the markers of `name`; `None` if they are not there.
fn replace(text: &str, name: &str, new: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- generated: {name} -->\n"), format!("<!-- end: {name} -->"));
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}{new}\n{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn what_stands_between_the_markers_is_replaced() {
        let text = "a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb\n";
        let new = replace(text, "x", "new").unwrap();
        assert_eq!(new, "a\n<!-- generated: x -->\nnew\n<!-- end: x -->\nb\n");
        assert_eq!(replace(&new, "x", "new"), Some(new.clone()));
        assert_eq!(replace(text, "y", "new"), None);
    }
}
