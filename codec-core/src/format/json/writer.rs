//! The writer: compact JSON into a slice.

use super::{FloatStyle, JsonStr, Raw, RawNumber, float, put};
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
    #[inline]
    pub fn key<'a>(&mut self, key: impl Into<JsonStr<'a>>) -> &mut Self {
        self.string(key);
        self.put(b":");
        self.comma = false;
        self
    }

    /// Writes a key that is given with a comma in front and a colon behind: `,"key":`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn quoted_key(&mut self, key: &'static [u8]) -> &mut Self {
        match key.split_first() {
            Some((_, first)) if !self.comma => self.put(first),
            _ => self.put(key),
        }
        self.comma = false;
        self
    }

    /// Writes a string. What was read is written as it was; else nothing is escaped but quotes,
    /// backslashes and control characters.
    #[inline]
    pub fn string<'a>(&mut self, value: impl Into<JsonStr<'a>>) -> &mut Self {
        self.separate();
        let value = value.into();
        self.length = match value.ready_to_write() {
            Some(text) => put::quoted(self.out, self.length, text),
            None => put::string(self.out, self.length, value.raw().as_bytes()),
        };
        self
    }

    /// Writes an integer.
    #[inline]
    pub fn u64(&mut self, value: u64) -> &mut Self {
        self.separate();
        self.digits(value);
        self
    }

    /// Writes an integer.
    #[inline]
    pub fn i64(&mut self, value: i64) -> &mut Self {
        self.separate();
        if value < 0 {
            self.put(b"-");
        }
        self.digits(value.unsigned_abs());
        self
    }

    /// Writes a double with the fewest digits that read back as the same.
    ///
    /// NaN and the infinities cannot be written: [`finish`](Self::finish) tells of them.
    pub fn f64(&mut self, value: f64, style: FloatStyle) -> &mut Self {
        self.separate();
        if value.is_finite() {
            self.length = float::put(self.out, self.length, value, style);
        } else {
            self.error = Some(EncodeError::NotFinite);
        }
        self
    }

    /// Writes a number as it was read.
    pub fn number(&mut self, value: RawNumber<'_>) -> &mut Self {
        self.verbatim(value.as_bytes())
    }

    /// Writes `true` or `false`.
    #[inline]
    pub fn bool(&mut self, value: bool) -> &mut Self {
        self.verbatim(if value { b"true" } else { b"false" })
    }

    /// Writes `null`.
    #[inline]
    pub fn null(&mut self) -> &mut Self {
        self.verbatim(b"null")
    }

    /// Writes a value as it stands.
    pub fn raw(&mut self, value: Raw<'_>) -> &mut Self {
        self.verbatim(value.as_json().as_bytes())
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
    #[cfg_attr(not(callevents_small), inline(always))]
    fn separate(&mut self) {
        if self.comma {
            self.put(b",");
        }
        self.comma = true;
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn verbatim(&mut self, text: &[u8]) -> &mut Self {
        self.separate();
        self.put(text);
        self
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn digits(&mut self, value: u64) {
        self.length = put::integer(self.out, self.length, value);
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn put(&mut self, bytes: &[u8]) {
        self.length = put::bytes(self.out, self.length, bytes);
    }
}
