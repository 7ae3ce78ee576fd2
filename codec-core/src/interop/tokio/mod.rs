//! Frames and event streams over tokio's readers and writers.

mod frames;
mod sse;

pub use frames::FrameCodec;
pub use sse::SseCodec;

use std::io;

use crate::error::EncodeError;

/// What cannot be written is wrong input for a writer.
fn written(result: Result<usize, EncodeError>) -> io::Result<()> {
    match result {
        Ok(_) => Ok(()),
        Err(error) => Err(io::Error::new(io::ErrorKind::InvalidInput, error)),
    }
}
