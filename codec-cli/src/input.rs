//! What is read: a file or standard input, a piece at a time.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::Console;
use crate::exit::Failure;
use crate::progress::Progress;

/// The bytes to read, with the name that people know them by.
pub(crate) struct Input<'s> {
    name: String,
    bytes: Box<dyn Read + 's>,
    buffer: Vec<u8>,
    progress: Progress,
}

impl<'s> Input<'s> {
    /// Opens a file, or takes standard input for `-` and for nothing.
    pub(crate) fn open(
        file: Option<&Path>,
        stdin: &'s mut dyn Read,
        show_progress: bool,
    ) -> Result<Self, Failure> {
        let Some(path) = file.filter(|path| *path != Path::new("-")) else {
            let name = "standard input".to_owned();
            return Ok(Self {
                name,
                bytes: Box::new(stdin),
                buffer: vec![0; BUFFER_LEN],
                progress: Progress::none(),
            });
        };
        let name = path.display().to_string();
        let problem = |what: &dyn core::fmt::Display| {
            Failure::File(format!(
                "cannot read {name}: {what}; name a file, or - for standard input"
            ))
        };
        let file = File::open(path).map_err(|error| problem(&error))?;
        let metadata = file.metadata().map_err(|error| problem(&error))?;
        if metadata.is_dir() {
            return Err(problem(&"it is a directory"));
        }
        let progress = if show_progress { Progress::of(metadata.len()) } else { Progress::none() };
        Ok(Self { name, bytes: Box::new(file), buffer: vec![0; BUFFER_LEN], progress })
    }

    /// Has pieces be a multiple of `len` bytes long, so that they can be cut into such chunks.
    pub(crate) fn with_chunks_of(mut self, len: usize) -> Self {
        self.buffer = vec![0; (BUFFER_LEN / len.max(1)).max(1) * len.max(1)];
        self
    }

    /// The next piece; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<&[u8]>, Failure> {
        loop {
            match self.bytes.read(&mut self.buffer) {
                Ok(0) => {
                    self.progress.finish();
                    return Ok(None);
                }
                Ok(len) => {
                    self.progress.advance(len);
                    return Ok(self.buffer.get(..len));
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(Failure::File(format!("cannot read {}: {error}", self.name)));
                }
            }
        }
    }
}

/// Whether to show progress: a person looks, and no output comes to the same screen meanwhile.
pub(crate) fn shows_progress(console: &Console<'_>, writes_meanwhile: bool) -> bool {
    console.stderr_is_terminal && !(writes_meanwhile && console.stdout_is_terminal)
}

/// What is read at once.
const BUFFER_LEN: usize = 64 * 1024;
