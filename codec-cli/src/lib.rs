//! The `callevents` command as a library, so that other front ends run the same code.
//!
//! [`run`] takes the arguments and three streams and gives the exit code; it never panics, whatever
//! it is given, and never ends the process, save that `follow`, once it is told to stop, does not
//! wait for ever until its output is read.
//!
//! ```
//! let (mut out, mut err) = (Vec::new(), Vec::new());
//! let frame = b"\x06\0\0\0\x0f\x27\0\0hi";
//! let code =
//!     callevents_cli::run(["callevents", "decode"], &mut &frame[..], &mut out, &mut err);
//! assert_eq!(code, callevents_cli::exit::OK);
//! assert_eq!(
//!     String::from_utf8_lossy(&out),
//!     "{\"source\":\"gateway\",\"kind\":\"unknown\",\"offset\":0,\"method_id\":9999,\"body\":\"aGk=\"}\n"
//! );
//! ```

use std::ffi::OsString;
use std::io::{Read, Write};

use clap::Parser;
use clap::error::{ContextKind, ErrorKind};

mod args;
mod calls;
#[doc(hidden)]
pub mod capture;
mod decode;
mod encode;
pub mod exit;
#[cfg(feature = "follow")]
mod follow;
#[doc(hidden)]
pub mod form;
mod gateway;
mod generate;
mod input;
mod jambonz;
mod json;
#[doc(hidden)]
pub mod lines;
#[cfg(feature = "manual")]
mod manual;
mod progress;
mod rows;
mod rtpbridge;
mod source;
mod sse;
mod stats;
mod table;
mod voicetyped;

use args::{Cli, Command};
use exit::Failure;

/// The streams that the command reads and writes, and what is known about them.
#[allow(missing_debug_implementations, reason = "streams need not have one")]
pub struct Console<'s> {
    /// What is read where no file is named.
    pub stdin: &'s mut dyn Read,
    /// Where results go.
    pub stdout: &'s mut dyn Write,
    /// Where faults and hints go.
    pub stderr: &'s mut dyn Write,
    /// Whether a person looks at `stdout`: then tables are coloured.
    pub stdout_is_terminal: bool,
    /// Whether the process's own standard error is a terminal: then long inputs show their
    /// progress there.
    pub stderr_is_terminal: bool,
}

/// Runs the command with `args`, of which the first is its own name, and gives the exit code.
///
/// None of the streams is taken for a terminal; see [`run_on`] for that.
pub fn run<I>(args: I, stdin: &mut dyn Read, stdout: &mut dyn Write, stderr: &mut dyn Write) -> u8
where
    I: IntoIterator<Item: Into<OsString> + Clone>,
{
    let console =
        Console { stdin, stdout, stderr, stdout_is_terminal: false, stderr_is_terminal: false };
    run_on(args, console)
}

/// Runs the command on a console and gives the exit code.
pub fn run_on<I>(args: I, mut console: Console<'_>) -> u8
where
    I: IntoIterator<Item: Into<OsString> + Clone>,
{
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => return explain(&error, &mut console),
    };
    let result = match &cli.command {
        Command::Decode(args) => decode::run(args, &mut console),
        Command::Encode(args) => encode::run(args, &mut console),
        Command::Stats(args) => stats::run(args, &mut console),
        Command::Generate(args) => generate::run(args, &mut console),
        #[cfg(feature = "follow")]
        Command::Follow(args) => follow::run(args, &mut console),
        #[cfg(feature = "manual")]
        Command::Completions(args) => manual::completions(args, &mut console),
        #[cfg(feature = "manual")]
        Command::Man(args) => manual::man(args, &mut console),
    };
    let result = result.and_then(|code| Ok(console.stdout.flush().map(|()| code)?));
    result.unwrap_or_else(|failure| {
        let text = failure.to_string();
        if !text.is_empty() {
            // There is nobody left to tell if this fails too.
            let _ = writeln!(console.stderr, "callevents: {text}");
        }
        failure.code()
    })
}

/// Prints what clap has to say: help and version to standard output, faults to standard error.
fn explain(error: &clap::Error, console: &mut Console<'_>) -> u8 {
    let text = error.render();
    if error.use_stderr() {
        let line = match error.kind() {
            // Nothing was asked for: then the help says what can be.
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => text.to_string(),
            ErrorKind::InvalidSubcommand if is_left_out(error) => LEFT_OUT.to_owned(),
            _ => format!("callevents: {}; see --help\n", in_one_line(&text.to_string())),
        };
        // There is nobody left to tell if this fails.
        let _ = console.stderr.write_all(line.as_bytes());
        return exit::USAGE;
    }
    let written = if table::wants_colour(console.stdout_is_terminal) {
        write!(console.stdout, "{}", text.ansi())
    } else {
        write!(console.stdout, "{text}")
    };
    match written.and_then(|()| console.stdout.flush()).map_err(Failure::from) {
        Ok(()) => exit::OK,
        Err(failure) => failure.code(),
    }
}

/// Whether a command was asked for that exists, but not in this build.
fn is_left_out(error: &clap::Error) -> bool {
    let name = error.get(ContextKind::InvalidSubcommand).map(ToString::to_string);
    let left_out = [
        (cfg!(feature = "follow"), "follow"),
        (cfg!(feature = "manual"), "completions"),
        (cfg!(feature = "manual"), "man"),
    ];
    left_out.iter().any(|(is_there, left_out)| !is_there && name.as_deref() == Some(*left_out))
}

/// The Python package embeds the command without what would be most of its size.
const LEFT_OUT: &str = "callevents: this build cannot do that; `cargo install callevents-cli` \
                        makes one that can\n";

/// What is wrong and the hints to it, without the usage behind them.
fn in_one_line(text: &str) -> String {
    let is_hint = |line: &&str| !["Usage:", "For more"].iter().any(|begin| line.starts_with(begin));
    let lines = text.lines().map(str::trim).take_while(is_hint);
    let parts: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    // What ends with a colon goes on in the next line.
    parts.join("; ").replace(":; ", ": ").trim_start_matches("error: ").to_owned()
}
