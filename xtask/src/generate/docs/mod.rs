//! What the documentation takes from the code: messages, methods, and the order of events.

mod gateway;
mod messages;
mod order;
mod program;

use anyhow::Result;

use super::sections::Section;
use crate::project::Project;

/// The sections of the documentation that follow from the code.
pub(super) const SECTIONS: &[Section] = &[
    section("docs/wire/gateway.md", "methods", gateway::methods),
    section("docs/wire/gateway.md", "messages", gateway::messages),
    section("docs/wire/gateway.md", "values", |_| Ok(messages::values("gateway"))),
    section("docs/wire/gateway.md", "order", |_| Ok(order::gateway())),
    section("docs/wire/voicetyped.md", "events", |_| Ok(messages::voicetyped_events())),
    section("docs/wire/voicetyped.md", "objects", |_| Ok(messages::objects("voicetyped"))),
    section("docs/wire/voicetyped.md", "values", |_| Ok(messages::values("voicetyped"))),
    section("docs/wire/voicetyped.md", "order", |_| Ok(order::voicetyped())),
    section("docs/wire/rtpbridge.md", "events", |_| Ok(messages::rtpbridge_events())),
    section("docs/wire/rtpbridge.md", "methods", |_| Ok(messages::rtpbridge_methods())),
    section("docs/wire/rtpbridge.md", "objects", |_| Ok(messages::objects("rtpbridge"))),
    section("docs/wire/rtpbridge.md", "values", |_| Ok(messages::values("rtpbridge"))),
    section("docs/wire/rtpbridge.md", "order", |_| Ok(order::rtpbridge())),
    section("docs/wire/jambonz.md", "messages", |_| Ok(messages::jambonz_messages())),
    section("docs/wire/jambonz.md", "commands", |_| Ok(messages::jambonz_commands())),
    section("docs/wire/jambonz.md", "objects", |_| Ok(messages::objects("jambonz"))),
    section("docs/wire/jambonz.md", "values", |_| Ok(messages::values("jambonz"))),
    section("docs/wire/jambonz.md", "order", |_| Ok(order::jambonz())),
    section("README.md", "first lines in Rust", |project| {
        program::block(project, "rust", "codec-core/examples/first_lines.rs")
    }),
    section("codec-core/README.md", "first lines in Rust", |project| {
        program::block(project, "rust", "codec-core/examples/first_lines.rs")
    }),
    section("README.md", "first lines in C", |project| {
        program::block(project, "c", "examples/c/first_lines.c")
    }),
    section("README.md", "first lines in Python", |project| {
        program::block(project, "python", "examples/python/first_lines.py")
    }),
    section("README.md", "first lines in JavaScript", |project| {
        program::block(project, "js", "examples/javascript/first_lines.mjs")
    }),
];

const fn section(
    file: &'static str,
    name: &'static str,
    text: fn(&Project) -> Result<String>,
) -> Section {
    Section { file, name, text }
}

/// A table of Markdown.
struct Table(String);

impl Table {
    fn new(head: &[&str]) -> Self {
        let mut table = Self(String::new());
        table.row(head.iter().map(|cell| cell.to_string()));
        table.0 += &"|---".repeat(head.len());
        table.0 += "|\n";
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.0.push('|');
        for cell in cells {
            self.0 += &format!(" {} |", cell.replace('|', "\\|"));
        }
        self.0.push('\n');
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The first paragraph of a declaration's documentation, its links resolved to their texts.
fn first_paragraph(doc: &[&str]) -> String {
    let lines = doc.iter().map(|line| line.trim()).take_while(|line| !line.is_empty());
    without_links(&lines.collect::<Vec<_>>().join(" "))
}

fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        out += before;
        let Some((label, after)) = link.split_once(']') else {
            rest = link;
            continue;
        };
        out += label;
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::{first_paragraph, without_links};

    #[test]
    fn links_become_their_texts() {
        assert_eq!(without_links("a [`B`](super::B) c [`D`]."), "a `B` c `D`.");
        assert_eq!(without_links("none"), "none");
    }

    #[test]
    fn the_first_paragraph_ends_at_an_empty_line() {
        assert_eq!(first_paragraph(&[" One", " two.", "", " Three."]), "One two.");
    }
}
