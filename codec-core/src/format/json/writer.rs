//! The writer: compact JSON into a slice.

use super::float::{FloatStyle, FloatText};
use super::integer::Digits;
use super::{JsonStr, Raw, RawNumber, scan};
use crate::EncodeError;

/// Writes one JSON value into a slice, without whitespace.
///
/// Commas and colons are put where they belong. That there is a key before each value of an
/// object, and that what is begun is ended, is up to the caller. A slice that is too short is told
/// at the end, by [`finish`](Self::finish), with the length that would do; so a writer into an
/// empty slice measures.
///
/// ```
/// use callevents::json::Writer;
///
/// let mut buffer = [0; 64];
/// let mut writer = Writer::new(&mut buffer);
/// writer.begin_object();
/// writer.key("type").string("ack");
/// writer.key("data").begin_array();
/// writer.u64(1).null().end_array();
/// writer.end_object();
/// let length = writer.finish()?;
/// assert_eq!(&buffer[..length], br#"{"type":"ack","data":[1,null]}"#);
/// # Ok::<(), callevents::EncodeError>(())
/// ```
#[derive(Debug)]
pub struct Writer<'o> {
    out: &'o mut [u8],
    /// The bytes written, and those that had no room.
    length: usize,
    /// Whether another element of the same container would need a comma.
    comma: bool,
    /// A value that could not be written.
    error: Option<EncodeError>,
}

impl<'o> Writer<'o> {
    /// A writer to the start of `out`.
    #[must_use]
    pub fn new(out: &'o mut [u8]) -> Self {
        Self { out, length: 0, comma: false, error: None }
    }

    /// Begins an object.
    #[inline]
    pub fn begin_object(&mut self) -> &mut Self {
        self.separate();
        self.put(b"{");
        self.comma = false;
        self
    }

    /// Ends an object.
    #[inline]
    pub fn end_object(&mut self) -> &mut Self {
        self.put(b"}");
        self.comma = true;
        self
    }

    /// Begins an array.
    #[inline]
    pub fn begin_array(&mut self) -> &mut Self {
        self.separate();
        self.put(b"[");
        self.comma = false;
        self
    }

    /// Ends an array.
    #[inline]
    pub fn end_array(&mut self) -> &mut Self {
        self.put(b"]");
        self.comma = true;
        self
    }

    /// Writes a key; its value comes next.
    pub fn key<'a>(&mut self, key: impl Into<JsonStr<'a>>) -> &mut Self {
        self.string(key);
        self.put(b":");
        self.comma = false;
        self
    }

    /// Writes a string. What was read is written as it was; else nothing is escaped but quotes,
    /// backslashes and control characters.
    pub fn string<'a>(&mut self, value: impl Into<JsonStr<'a>>) -> &mut Self {
        self.separate();
        let value = value.into();
        match value.ready_to_write() {
            Some(text) => self.put_quoted(text.as_bytes()),
            None => self.put_text(value.raw()),
        }
        self.comma = true;
        self
    }

    /// Writes an integer.
    #[inline]
    pub fn u64(&mut self, value: u64) -> &mut Self {
        self.separate();
        self.put(Digits::of(value).as_bytes());
        self.comma = true;
        self
    }

    /// Writes an integer.
    #[inline]
    pub fn i64(&mut self, value: i64) -> &mut Self {
        self.separate();
        if value < 0 {
            self.put(b"-");
        }
        self.put(Digits::of(value.unsigned_abs()).as_bytes());
        self.comma = true;
        self
    }

    /// Writes a double with the fewest digits that read back as the same.
    ///
    /// NaN and the infinities cannot be written: [`finish`](Self::finish) tells of them.
    pub fn f64(&mut self, value: f64, style: FloatStyle) -> &mut Self {
        self.separate();
        match FloatText::of(value, style) {
            Some(text) => self.put(text.as_bytes()),
            None => self.error = Some(EncodeError::NotFinite),
        }
        self.comma = true;
        self
    }

    /// Writes a number as it was read.
    pub fn number(&mut self, value: RawNumber<'_>) -> &mut Self {
        self.verbatim(value.as_str())
    }

    /// Writes `true` or `false`.
    #[inline]
    pub fn bool(&mut self, value: bool) -> &mut Self {
        self.verbatim(if value { "true" } else { "false" })
    }

    /// Writes `null`.
    #[inline]
    pub fn null(&mut self) -> &mut Self {
        self.verbatim("null")
    }

    /// Writes a value as it stands.
    pub fn raw(&mut self, value: Raw<'_>) -> &mut Self {
        self.verbatim(value.as_json())
    }

    /// The bytes that the text takes up to here, whether there is room for them or not.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.length
    }

    /// Ends the writing, and gives the length of the text.
    ///
    /// # Errors
    /// [`EncodeError::NotFinite`] if there was a double that JSON cannot write, else
    /// [`EncodeError::BufferTooSmall`] if the text did not fit.
    pub fn finish(self) -> Result<usize, EncodeError> {
        match self.error {
            Some(error) => Err(error),
            None if self.length > self.out.len() => {
                Err(EncodeError::BufferTooSmall { needed: self.length })
            }
            None => Ok(self.length),
        }
    }

    /// Writes a comma if one is due.
    #[inline(always)]
    fn separate(&mut self) {
        if self.comma {
            self.put(b",");
        }
    }

    fn verbatim(&mut self, text: &str) -> &mut Self {
        self.separate();
        self.put(text.as_bytes());
        self.comma = true;
        self
    }

    #[inline(always)]
    fn put(&mut self, bytes: &[u8]) {
        if let Some(place) = self.place(bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    /// Steps over `count` bytes, and gives their place if there is room.
    #[inline(always)]
    fn place(&mut self, count: usize) -> Option<&mut [u8]> {
        let start = self.length;
        self.length = start.saturating_add(count);
        // Once something did not fit, the start is beyond the end and nothing fits any more.
        self.out.get_mut(start..)?.get_mut(..count)
    }

    /// Writes what may stand between quotes as it is.
    #[inline]
    fn put_quoted(&mut self, text: &[u8]) {
        if let Some([open, middle @ .., close]) = self.place(text.len().saturating_add(2)) {
            *open = b'"';
            middle.copy_from_slice(text);
            *close = b'"';
        }
    }

    /// Writes any text as a string.
    fn put_text(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        let mut plain = scan::plain_len(rest);
        if plain == rest.len() {
            return self.put_quoted(rest);
        }
        self.put(b"\"");
        while let Some((run, after)) = rest.split_at_checked(plain) {
            self.put(run);
            let Some((&special, after)) = after.split_first() else { break };
            self.put_escape(special);
            rest = after;
            plain = scan::plain_len(rest);
        }
        self.put(b"\"");
    }

    fn put_escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x8 => b'b',
            0xC => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                let digit =
                    |value: u8| char::from_digit(value.into(), 16).map_or(b'0', |c| c as u8);
                return self.put(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 0xF)]);
            }
        };
        self.put(&[b'\\', short]);
    }
}
