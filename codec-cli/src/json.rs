//! Lines of JSON, written by the core's writer.

use std::io::{self, Write};

use callevents::json::Writer;

/// Room for a line, kept from line to line.
#[derive(Default)]
pub(crate) struct LineBuffer {
    bytes: Vec<u8>,
}

impl LineBuffer {
    /// Writes one object and a line end. `members` may be called twice: if the room was too small,
    /// the first time measures.
    pub(crate) fn write(
        &mut self,
        out: &mut dyn Write,
        members: &dyn Fn(&mut Writer<'_>),
    ) -> io::Result<()> {
        loop {
            let mut writer = Writer::new(&mut self.bytes);
            writer.begin_object();
            members(&mut writer);
            writer.end_object();
            let needed = writer.length();
            if let Some((line, [end, ..])) = self.bytes.split_at_mut_checked(needed) {
                *end = b'\n';
                let _ = line;
                return out.write_all(self.bytes.get(..=needed).unwrap_or_default());
            }
            self.bytes.resize((needed + 1).next_power_of_two(), 0);
        }
    }
}
