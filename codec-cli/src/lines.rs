//! Cutting the input into lines.

/// Puts together lines that are split over chunks, each up to a limit. A byte order mark at the
/// beginning of the input is passed over.
#[derive(Debug)]
pub struct Lines {
    /// The beginning of the line at hand.
    kept: Vec<u8>,
    /// How long that line is by now; beyond the limit it is not kept.
    len: usize,
    limit: usize,
    /// Where that line begins in the input.
    offset: u64,
}

/// One line of the input.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// Without its line end, and where it begins in the input.
    Whole(&'a [u8], u64),
    /// It is longer than the limit, and its text is gone.
    TooLong {
        /// Where it begins in the input.
        offset: u64,
        /// How long it is without its line end, in bytes.
        len: usize,
    },
}

impl Lines {
    /// Lines of up to so many bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), len: 0, limit, offset: 0 }
    }

    /// Hands every line that ends in `chunk` to `each`.
    ///
    /// # Errors
    /// The first one of `each`.
    pub fn feed<E>(
        &mut self,
        chunk: &[u8],
        mut each: impl FnMut(Line<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        for piece in chunk.split_inclusive(|byte| *byte == b'\n') {
            match piece.strip_suffix(b"\n") {
                Some(end) if self.len == 0 && end.len() <= self.limit => {
                    each(whole(end, &mut self.offset))?;
                }
                Some(end) => {
                    self.keep(end);
                    self.hand_over(&mut each)?;
                }
                None => self.keep(piece),
            }
        }
        Ok(())
    }

    /// Hands over a last line that has no line end.
    ///
    /// # Errors
    /// That of `each`.
    pub fn finish<E>(&mut self, mut each: impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        if self.len == 0 { Ok(()) } else { self.hand_over(&mut each) }
    }

    fn keep(&mut self, piece: &[u8]) {
        self.len = self.len.saturating_add(piece.len());
        if self.len <= self.limit {
            self.kept.extend_from_slice(piece);
        }
    }

    fn hand_over<E>(&mut self, each: &mut impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        let result = if self.len <= self.limit {
            each(whole(&self.kept, &mut self.offset))
        } else {
            let (offset, len) = (self.offset, self.len);
            self.offset += len as u64 + 1;
            each(Line::TooLong { offset, len })
        };
        self.kept.clear();
        self.len = 0;
        result
    }
}

/// The line that begins at `offset`, which is then where the next one does.
fn whole<'a>(line: &'a [u8], offset: &mut u64) -> Line<'a> {
    let at = *offset;
    *offset += line.len() as u64 + 1;
    match line.strip_prefix(BOM) {
        Some(text) if at == 0 => Line::Whole(text, BOM.len() as u64),
        _ => Line::Whole(line, at),
    }
}

/// The longest line that a message may stand in, in bytes.
pub const LINE_LIMIT: usize = 128 * 1024 * 1024;

/// What some programs write in front of text.
pub const BOM: &[u8] = b"\xef\xbb\xbf";
