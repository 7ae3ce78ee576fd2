//! Frames, split by hand: safe, and with nothing but what these streams need.

/// The next frame's method id and body, if it is whole.
#[inline(always)]
pub fn next<'i>(input: &mut &'i [u8]) -> Option<(u32, &'i [u8])> {
    let (length, rest) = input.split_first_chunk::<4>()?;
    let (frame, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let (method_id, body) = frame.split_first_chunk::<4>()?;
    *input = rest;
    Some((u32::from_le_bytes(*method_id), body))
}

/// Frames out of chunks: what was cut is kept.
pub struct Chunked {
    kept: Vec<u8>,
    used: bool,
}

impl Chunked {
    /// With room for one frame.
    pub fn new() -> Self {
        Self { kept: Vec::with_capacity(8_192), used: false }
    }

    /// The next frame out of what was kept and `input`.
    #[inline(always)]
    pub fn next<'s, 'i: 's>(&'s mut self, input: &mut &'i [u8]) -> Option<(u32, &'s [u8])> {
        if self.used {
            self.used = false;
            self.kept.clear();
        }
        if self.kept.is_empty() {
            let frame = next(input);
            if frame.is_none() {
                self.kept.extend_from_slice(input);
                *input = &[];
            }
            return frame;
        }
        self.fill(input, 4)?;
        let length = u32::from_le_bytes(*self.kept.first_chunk()?);
        self.fill(input, 4 + length as usize)?;
        self.used = true;
        next(&mut self.kept.as_slice())
    }

    fn fill(&mut self, input: &mut &[u8], wanted: usize) -> Option<()> {
        let missing = wanted.saturating_sub(self.kept.len());
        let (taken, rest) = input.split_at(missing.min(input.len()));
        self.kept.extend_from_slice(taken);
        *input = rest;
        (taken.len() == missing).then_some(())
    }
}
