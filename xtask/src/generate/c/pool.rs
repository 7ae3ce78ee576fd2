//! The names of a table in one text: a name may stand within another, or begin where one ends.

use core::cmp::Reverse;
use core::fmt::Write as _;

/// The texts that names stand in: firmware that reads no JSON has only the gateway's.
#[derive(Default)]
pub(super) struct Pools {
    pub(super) json: Pool,
    pub(super) gateway: Pool,
}

/// Such a text, and the names in it.
#[derive(Default)]
pub(in crate::generate) struct Pool {
    text: String,
    names: Vec<String>,
}

impl Pool {
    /// A name's place and length, as the table has them.
    pub(in crate::generate) fn name(&mut self, name: &str) -> String {
        let at = self.text.find(name).unwrap_or_else(|| {
            self.text.push_str(name);
            self.text.len() - name.len()
        });
        self.names.push(name.to_owned());
        format!("Name::new({at}, {})", name.len())
    }

    /// The same names in a shorter text.
    pub(in crate::generate) fn packed(mut self) -> Self {
        self.names.sort_by_key(|name| (Reverse(name.len()), name.clone()));
        let mut left: Vec<String> = Vec::new();
        for name in self.names {
            if !left.iter().any(|longer| longer.contains(&name)) {
                left.push(name);
            }
        }
        let mut text = String::new();
        while let Some((at, shared)) = next(&text, &left) {
            text.push_str(&left.remove(at)[shared..]);
        }
        Self { text, names: Vec::new() }
    }

    /// Writes it down.
    pub(in crate::generate) fn write(&self, file: &mut String, constant: &str, about: &str) {
        let _ = writeln!(file, "\n/// {about}\npub(crate) static {constant}: &str = concat!(");
        let mut rest = self.text.as_str();
        while !rest.is_empty() {
            let (line, tail) = rest.split_at(rest.len().min(80));
            let _ = writeln!(file, "    {line:?},");
            rest = tail;
        }
        file.push_str(");\n");
    }
}

/// The name that shares most with the end of the text, and how much; of several, the first.
fn next(text: &str, left: &[String]) -> Option<(usize, usize)> {
    let shared = |name: &String| {
        (0..name.len()).rev().find(|len| text.ends_with(&name[..*len])).unwrap_or_default()
    };
    left.iter().map(shared).enumerate().max_by_key(|(at, len)| (*len, Reverse(*at)))
}
