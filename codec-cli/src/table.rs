//! Tables for people: aligned, coloured where that helps.

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, CellAlignment, Color, ContentArrangement, LineStyle, Table};

use crate::args::Colour;

/// Whether to colour what goes to a terminal or not, as <https://no-color.org> has it.
pub(crate) fn wants_colour(is_terminal: bool) -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    is_terminal && !is_dumb && !is_set("NO_COLOR")
}

/// How tables look here.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) colour: bool,
}

/// What a cell is to say beside its text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Good,
    Warning,
    Bad,
    Faint,
}

impl Look {
    pub(crate) fn new(colour: Colour, is_terminal: bool) -> Self {
        let colour = match colour {
            Colour::Auto => wants_colour(is_terminal),
            Colour::Always => true,
            Colour::Never => false,
        };
        Self { colour }
    }

    /// A table with a head; `right` are the columns of numbers.
    pub(crate) fn table(self, head: &[&str], right: &[usize]) -> Table {
        let mut table = Table::new();
        table.load_style(NOTHING.header_separator(LineStyle::new('─', '─', '─', '─')));
        table.set_content_arrangement(ContentArrangement::Disabled);
        if self.colour {
            table.enforce_styling();
        } else {
            table.force_no_tty();
        }
        table.set_header(head.iter().map(|name| Cell::new(name).add_attribute(Attribute::Bold)));
        for column in table.column_iter_mut() {
            column.set_padding((0, 1));
        }
        for index in right {
            if let Some(column) = table.column_mut(*index) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table
    }

    /// A title above a table.
    pub(crate) fn title(self, text: &str) -> String {
        let style = if self.colour { anstyle::Style::new().bold() } else { anstyle::Style::new() };
        format!("{style}{text}{style:#}")
    }
}

/// A cell.
pub(crate) fn cell(text: impl ToString, tone: Tone) -> Cell {
    let cell = Cell::new(text);
    match tone {
        Tone::Plain => cell,
        Tone::Good => cell.fg(Color::Green),
        Tone::Warning => cell.fg(Color::Yellow),
        Tone::Bad => cell.fg(Color::Red),
        Tone::Faint => cell.add_attribute(Attribute::Dim),
    }
}

/// The lines of a table, without blanks at their ends.
pub(crate) fn lines(table: &Table) -> String {
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Text from the network, made safe for a terminal and short enough for a column.
pub(crate) fn printable(text: &str, limit: usize) -> String {
    let mut short: String = text
        .chars()
        .take(limit)
        .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
        .collect();
    if text.chars().nth(limit).is_some() {
        short.pop();
        short.push('…');
    }
    short
}

/// A time of day in UTC, from ms since the Unix epoch.
pub(crate) fn time_of_day(at_ms: i64) -> Option<String> {
    let at = time::OffsetDateTime::from_unix_timestamp(at_ms.div_euclid(1000)).ok()?;
    Some(format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second()))
}

/// A date in UTC, from ms since the Unix epoch.
pub(crate) fn date(at_ms: i64) -> Option<String> {
    let at = time::OffsetDateTime::from_unix_timestamp(at_ms.div_euclid(1000)).ok()?;
    Some(format!("{:04}-{:02}-{:02}", at.year(), u8::from(at.month()), at.day()))
}
