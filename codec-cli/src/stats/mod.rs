//! `callevents stats`.

mod json;
mod summary;
pub(crate) mod table;

pub(crate) use summary::{Summary, Tally};

use crate::Console;
use crate::args::{Order, StatsArgs, StatsFormat};
use crate::decode;
use crate::exit::Failure;
use crate::input::shows_progress;
use crate::json::LineBuffer;
use crate::table::Look;

pub(crate) fn run(args: &StatsArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let show_progress = shows_progress(console, false);
    let mut tally = Tally::new(args.order == Order::Enforce);
    decode::read_all(&args.read, args.order, console.stdin, show_progress, &mut tally)?;
    let summary = Summary::of(&tally);
    match args.format {
        StatsFormat::Json => {
            let members = |writer: &mut callevents::json::Writer<'_>| {
                json::write(writer, &tally, &summary);
            };
            LineBuffer::default().write(console.stdout, &members)?;
        }
        StatsFormat::Table => {
            let look = Look::new(args.color, console.stdout_is_terminal);
            console.stdout.write_all(table::render(look, &tally, &summary).as_bytes())?;
        }
    }
    decode::tell_foreign(&args.read, tally.records, tally.error_count(), console.stderr);
    Ok(decode::exit_code(args.read.strict, tally.error_count()))
}
