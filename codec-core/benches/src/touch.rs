//! What is done with a decoded field, so that no implementation can leave one out.

/// Takes every field of every event.
pub trait Touch {
    /// A number, or the bits of one.
    fn number(&mut self, value: u64);

    /// A string or bytes.
    fn bytes(&mut self, value: &[u8]);
}

/// The cheap one, which runs while the clock does: numbers are added, of strings the length, the
/// first and the last byte.
#[derive(Default)]
pub struct Glance(pub u64);

impl Touch for Glance {
    #[inline(always)]
    fn number(&mut self, value: u64) {
        self.0 = self.0.wrapping_add(value);
    }

    #[inline(always)]
    fn bytes(&mut self, value: &[u8]) {
        let ends = match value {
            [first, .., last] => u64::from(*first) + u64::from(*last),
            [only] => u64::from(*only) * 2,
            [] => 0,
        };
        self.0 = self.0.wrapping_add(ends + value.len() as u64);
    }
}

/// The thorough one, which runs before: every bit of every field, and their order.
pub struct Checksum(pub u64);

impl Default for Checksum {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Touch for Checksum {
    fn number(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn bytes(&mut self, value: &[u8]) {
        self.number(value.len() as u64);
        for byte in value {
            self.number(u64::from(*byte));
        }
    }
}
