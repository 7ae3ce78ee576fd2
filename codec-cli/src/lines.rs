//! Cutting the input into lines.

/// Puts together lines that are split over chunks, each up to a limit.
#[derive(Debug)]
pub struct Lines {
    /// The beginning of the line at hand.
    kept: Vec<u8>,
    /// How long that line is by now; beyond the limit it is not kept.
    len: usize,
    limit: usize,
}

/// One line of the input.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// Without its line end.
    Whole(&'a [u8]),
    /// It is longer than the limit, and its text is gone.
    TooLong,
}

impl Lines {
    /// Lines of up to so many bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), len: 0, limit }
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
                Some(end) if self.len == 0 && end.len() <= self.limit => each(Line::Whole(end))?,
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
        let is_whole = self.len <= self.limit;
        let result = each(if is_whole { Line::Whole(&self.kept) } else { Line::TooLong });
        self.kept.clear();
        self.len = 0;
        result
    }
}
