//! Integers in decimal, two digits at a time.

/// The digits of an integer.
pub(super) struct Digits {
    /// They end at [`LONGEST`]; behind it is room, so that as many bytes follow their start.
    buffer: [u8; 2 * LONGEST],
    start: usize,
}

impl Digits {
    #[inline]
    pub(super) fn of(value: u64) -> Self {
        let mut buffer = [0; 2 * LONGEST];
        let mut start = LONGEST;
        let mut rest = value;
        let (digits, _) = buffer.split_at_mut(LONGEST);
        let mut pairs = digits.rchunks_exact_mut(2);
        while rest >= 10 {
            // The remainder is below the table's length, and there are as many pairs as a `u64`
            // can need.
            let (Some(place), Some(digits)) = (pairs.next(), PAIRS.get((rest % 100) as usize))
            else {
                break;
            };
            place.copy_from_slice(digits);
            rest /= 100;
            start -= 2;
        }
        if rest > 0 || value == 0 {
            if let Some([_, place]) = pairs.next() {
                *place = b'0' + rest as u8;
                start -= 1;
            }
        }
        Self { buffer, start }
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.buffer.get(self.start..LONGEST).unwrap_or_default()
    }

    /// The digits and some bytes behind them, and how many of these are digits.
    #[inline]
    pub(super) fn as_padded(&self) -> (&[u8; LONGEST], usize) {
        let padded = self.buffer.get(self.start..).and_then(|buffer| buffer.first_chunk());
        (padded.unwrap_or(&[0; LONGEST]), LONGEST - self.start)
    }
}

/// The digits of the largest `u64`.
const LONGEST: usize = 20;

/// `00` to `99`.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0_u8;
    while number < 100 {
        pairs[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1;
    }
    pairs
};
