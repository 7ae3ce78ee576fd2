//! How the command ends: exit codes, and failures that end it early.

use std::fmt;
use std::io;

/// All went well; also if whoever read the output had read enough and closed it.
pub const OK: u8 = 0;
/// The input had faults: `decode` and `stats` say so only with `--strict`, `encode` always.
pub const FAULTS: u8 = 1;
/// The command line is not understood.
pub const USAGE: u8 = 2;
/// A file, standard input or standard output could not be opened, read or written.
pub const FILES: u8 = 3;
/// A server cannot be reached, or refuses to be followed.
pub const SERVER: u8 = 4;

/// Why the command cannot go on.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What is wrong with a flag, and what would be right.
    Usage(String),
    /// What went wrong with which file.
    File(String),
    /// What went wrong with which server.
    #[cfg(feature = "follow")]
    Server(String),
    /// Whoever read the output had read enough.
    OutputClosed,
    /// So much as was asked for is written.
    Enough,
}

impl Failure {
    /// The output could not be written.
    pub(crate) fn output(name: &str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::File(format!("cannot write {name}: {error}")),
        }
    }

    /// There is not enough memory to follow so many calls.
    pub(crate) fn no_memory(max_calls: u32) -> Self {
        Self::Usage(format!("no memory for {max_calls} calls: give a smaller --max-calls"))
    }

    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::File(_) => FILES,
            #[cfg(feature = "follow")]
            Self::Server(_) => SERVER,
            Self::OutputClosed | Self::Enough => OK,
        }
    }
}

/// One line for people; empty where there is nothing to say.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::File(text) => f.write_str(text),
            #[cfg(feature = "follow")]
            Self::Server(text) => f.write_str(text),
            Self::OutputClosed | Self::Enough => Ok(()),
        }
    }
}

/// Errors of standard output, to which nearly everything is written.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::output("standard output", &error)
    }
}
