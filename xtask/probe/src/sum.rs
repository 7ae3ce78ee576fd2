//! A sum over values: what goes into it must have been computed.

use core::fmt;

#[derive(Default)]
pub struct Sum(u32);

impl Sum {
    pub fn value(&self) -> u32 {
        self.0
    }

    pub fn number(&mut self, value: impl TryInto<u64>) {
        let value = value.try_into().unwrap_or(u64::MAX);
        self.0 = self.0.rotate_left(5) ^ value as u32 ^ (value >> 32) as u32;
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        for byte in bytes {
            self.number(*byte);
        }
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }
}

/// What is printed goes into the sum.
impl fmt::Write for Sum {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}
