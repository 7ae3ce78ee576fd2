//! The reader: a place in the text, and what may stand there.

use super::containers::{Array, Object};
use super::number::{RawNumber, scan_number, short_decimal, short_integer};
use super::raw::Raw;
use super::string::JsonStr;
use super::{DEPTH_LIMIT, Kind, escape, scan};
use crate::{DecodeError, ErrorKind};

/// Reads one JSON value from a complete text.
///
/// A value is read by the method named after what it should be ([`string`](Self::string),
/// [`u64`](Self::u64), [`object`](Self::object) ...), looked at with [`kind`](Self::kind), kept
/// unread with [`raw`](Self::raw) or stepped over. After an error the reader is of no further use.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a str,
    /// The length of the whole text.
    length: usize,
    /// How many containers are open.
    depth: u32,
    /// A bit for each open container, the innermost lowest: whether it is an object.
    kinds: u64,
    expect: Expect,
}

const _: () = assert!(DEPTH_LIMIT <= u64::BITS);

/// What must come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    Value,
    /// A container has just been opened: its first element or its end.
    FirstOrEnd,
    /// A value has ended: a comma or the end of what it stands in.
    CommaOrEnd,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidUtf8`] at the first byte that is no UTF-8: of all faults that a text
    /// may have, this one is found first.
    pub fn new(text: &'a [u8]) -> Result<Self, DecodeError> {
        match core::str::from_utf8(text) {
            Ok(text) => Ok(Self::from_text(text)),
            Err(error) => Err(DecodeError::new(ErrorKind::InvalidUtf8, error.valid_up_to())),
        }
    }

    /// A reader at the start of a text that is known to be UTF-8.
    #[must_use]
    pub const fn from_text(text: &'a str) -> Self {
        Self { rest: text, length: text.len(), depth: 0, kinds: 0, expect: Expect::Value }
    }

    /// Where the reader stands: how many bytes it has read.
    #[must_use]
    #[inline]
    pub const fn offset(&self) -> usize {
        self.length - self.rest.len()
    }

    /// What the next value is, by its first byte.
    ///
    /// # Errors
    /// [`ErrorKind::UnexpectedByte`] if no value begins so, [`ErrorKind::Truncated`] at the end.
    pub fn kind(&mut self) -> Result<Kind, DecodeError> {
        let byte = self.token()?;
        Kind::of_first_byte(byte).ok_or_else(|| self.unexpected())
    }

    /// Reads a string.
    ///
    /// # Errors
    /// As for all typed reading: [`ErrorKind::WrongType`] if the value is of another kind, else
    /// what is wrong with it.
    #[inline]
    pub fn string(&mut self) -> Result<JsonStr<'a>, DecodeError> {
        self.token()?;
        match self.rest.strip_prefix('"') {
            Some(rest) => {
                self.rest = rest;
                self.string_behind_quote()
            }
            None => Err(self.wrong_type()),
        }
    }

    /// Reads a number, to be converted later.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidNumber`], and as for [`string`](Self::string).
    pub fn number(&mut self) -> Result<RawNumber<'a>, DecodeError> {
        match self.token()? {
            b'-' | b'0'..=b'9' => self.number_here(),
            _ => Err(self.wrong_type()),
        }
    }

    /// Reads an integer from 0 to 2^64-1.
    ///
    /// # Errors
    /// [`ErrorKind::NumberOutOfRange`] if it does not fit, [`ErrorKind::WrongType`] also for a
    /// number with fraction or exponent (`1.0` and `1e2` are no integers), and as for
    /// [`number`](Self::number).
    #[inline]
    pub fn u64(&mut self) -> Result<u64, DecodeError> {
        self.token()?;
        if let Some((value, len)) = short_integer(self.rest.as_bytes()) {
            self.advance(len);
            self.expect = Expect::CommaOrEnd;
            return Ok(value);
        }
        self.number_as(RawNumber::to_u64)
    }

    /// Reads an integer from -2^63 to 2^63-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[inline]
    pub fn i64(&mut self) -> Result<i64, DecodeError> {
        self.token()?;
        if let Some((value, len)) = short_integer(self.rest.as_bytes()) {
            if let Ok(value) = i64::try_from(value) {
                self.advance(len);
                self.expect = Expect::CommaOrEnd;
                return Ok(value);
            }
        }
        self.number_as(RawNumber::to_i64)
    }

    /// Reads an integer from 0 to 2^32-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[inline]
    pub fn u32(&mut self) -> Result<u32, DecodeError> {
        self.token()?;
        let start = self.offset();
        u32::try_from(self.u64()?).map_err(|_| out_of_range(start))
    }

    /// Reads an integer from -2^31 to 2^31-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[inline]
    pub fn i32(&mut self) -> Result<i32, DecodeError> {
        self.token()?;
        let start = self.offset();
        i32::try_from(self.i64()?).map_err(|_| out_of_range(start))
    }

    /// Reads a number as the nearest double; an integer may be one too.
    ///
    /// # Errors
    /// [`ErrorKind::NumberOutOfRange`] beyond the largest finite double, and as for
    /// [`number`](Self::number).
    #[inline]
    pub fn f64(&mut self) -> Result<f64, DecodeError> {
        self.token()?;
        if let Some((value, len)) = short_decimal(self.rest.as_bytes()) {
            self.advance(len);
            self.expect = Expect::CommaOrEnd;
            return Ok(value);
        }
        self.number_as(RawNumber::to_f64)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// As for [`string`](Self::string).
    #[inline]
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.token()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.wrong_type()),
        }
    }

    /// Reads a `null` if there is one; any other value is left to be read.
    ///
    /// # Errors
    /// [`ErrorKind::UnexpectedByte`] or [`ErrorKind::Truncated`] if it is not written out.
    #[inline]
    pub fn take_null(&mut self) -> Result<bool, DecodeError> {
        match self.token()? {
            b'n' => self.literal("null").map(|()| true),
            _ => Ok(false),
        }
    }

    /// Begins to read an object.
    ///
    /// # Errors
    /// [`ErrorKind::DepthExceeded`] if it stands in [`DEPTH_LIMIT`] others, and as for
    /// [`string`](Self::string).
    pub fn object(&mut self) -> Result<Object<'_, 'a>, DecodeError> {
        match self.token()? {
            b'{' => self.open(true)?,
            _ => return Err(self.wrong_type()),
        }
        Ok(Object::new(self))
    }

    /// Begins to read an array.
    ///
    /// # Errors
    /// As for [`object`](Self::object).
    pub fn array(&mut self) -> Result<Array<'_, 'a>, DecodeError> {
        match self.token()? {
            b'[' => self.open(false)?,
            _ => return Err(self.wrong_type()),
        }
        Ok(Array::new(self))
    }

    /// Takes the next value as it stands, of whatever kind; it is checked.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn raw(&mut self) -> Result<Raw<'a>, DecodeError> {
        self.token()?;
        let text = self.rest;
        self.skip()?;
        Ok(Raw::from_checked(text.get(..text.len() - self.rest.len()).unwrap_or_default()))
    }

    /// Steps over the next value, of whatever kind; it is checked.
    ///
    /// # Errors
    /// What is wrong with it.
    #[inline]
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.run(self.depth)
    }

    /// Ends the reading: steps over what is left of the value, and makes sure that nothing
    /// follows it.
    ///
    /// # Errors
    /// [`ErrorKind::TrailingData`], or what is wrong with the rest of the value.
    pub fn finish(mut self) -> Result<(), DecodeError> {
        self.leave(0)?;
        self.skip_whitespace();
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(DecodeError::new(ErrorKind::TrailingData, self.offset()))
        }
    }
}

/// What containers and message parsers are made of.
impl<'a> Reader<'a> {
    #[inline(always)]
    pub(super) const fn depth(&self) -> u32 {
        self.depth
    }

    #[inline(always)]
    pub(super) const fn expects(&self) -> Expect {
        self.expect
    }

    /// A key has been taken: its value comes next.
    #[inline(always)]
    pub(super) fn expect_value(&mut self) {
        self.expect = Expect::Value;
    }

    /// Takes `text` if it comes next.
    #[inline(always)]
    pub(crate) fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Goes on to the next element of the container that is open, or closes it and gives `false`.
    #[inline(always)]
    pub(super) fn next_element(&mut self, close: u8) -> Result<bool, DecodeError> {
        let mut byte = self.token()?;
        if byte == close {
            self.close();
            return Ok(false);
        }
        if self.expect == Expect::CommaOrEnd {
            if byte != b',' {
                return Err(self.unexpected());
            }
            self.advance(1);
            byte = self.token()?;
            if byte == close {
                return Err(self.unexpected());
            }
        }
        self.expect = Expect::Value;
        Ok(true)
    }

    /// Reads a key and the colon behind it.
    #[inline(always)]
    pub(crate) fn key(&mut self) -> Result<JsonStr<'a>, DecodeError> {
        if self.token()? != b'"' {
            return Err(self.unexpected());
        }
        self.advance(1);
        let key = self.string_behind_quote()?;
        if !self.take(":") {
            if self.token()? != b':' {
                return Err(self.unexpected());
            }
            self.advance(1);
        }
        self.expect = Expect::Value;
        Ok(key)
    }

    /// Opens the container whose first byte comes next.
    #[inline(always)]
    pub(super) fn open(&mut self, is_object: bool) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(DecodeError::new(ErrorKind::DepthExceeded, self.offset()));
        }
        self.advance(1);
        self.depth += 1;
        self.kinds = self.kinds << 1 | u64::from(is_object);
        self.expect = Expect::FirstOrEnd;
        Ok(())
    }

    /// Closes the innermost container, whose last byte comes next.
    #[inline(always)]
    fn close(&mut self) {
        self.advance(1);
        self.depth = self.depth.saturating_sub(1);
        self.kinds >>= 1;
        self.expect = Expect::CommaOrEnd;
    }

    /// Reads on until no more than `depth` containers are open and no value is due.
    #[inline(always)]
    pub(super) fn leave(&mut self, depth: u32) -> Result<(), DecodeError> {
        if self.depth == depth && self.expect != Expect::Value {
            return Ok(());
        }
        self.run(depth)
    }

    /// Steps over values until one has ended that stands in `depth` containers.
    #[inline(never)]
    fn run(&mut self, depth: u32) -> Result<(), DecodeError> {
        loop {
            if self.expect == Expect::Value {
                match self.token()? {
                    b'"' => {
                        self.advance(1);
                        self.string_behind_quote()?;
                    }
                    b'{' => self.open(true)?,
                    b'[' => self.open(false)?,
                    b'-' | b'0'..=b'9' => {
                        self.number_here()?;
                    }
                    b't' => self.literal("true")?,
                    b'f' => self.literal("false")?,
                    b'n' => self.literal("null")?,
                    _ => return Err(self.unexpected()),
                }
            }
            while self.expect != Expect::Value {
                if self.depth <= depth && self.expect == Expect::CommaOrEnd {
                    return Ok(());
                }
                if self.kinds & 1 == 0 {
                    self.next_element(b']')?;
                } else if self.next_element(b'}')? {
                    self.key()?;
                }
            }
        }
    }

    /// The byte that comes next, behind any whitespace.
    #[inline(always)]
    pub(super) fn token(&mut self) -> Result<u8, DecodeError> {
        match self.rest.as_bytes().first() {
            Some(&byte) if byte > b' ' => Ok(byte),
            _ => self.token_behind_whitespace(),
        }
    }

    #[inline(never)]
    fn token_behind_whitespace(&mut self) -> Result<u8, DecodeError> {
        self.skip_whitespace();
        match self.rest.as_bytes().first() {
            Some(&byte) => Ok(byte),
            None => Err(DecodeError::new(ErrorKind::Truncated, self.length)),
        }
    }

    fn skip_whitespace(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Reads the rest of a string whose opening quote has been read.
    #[inline(always)]
    pub(crate) fn string_behind_quote(&mut self) -> Result<JsonStr<'a>, DecodeError> {
        let plain = scan::plain_len(self.rest.as_bytes());
        if let Some((text, rest)) = self.rest.split_at_checked(plain) {
            if let Some(rest) = rest.strip_prefix('"') {
                self.rest = rest;
                self.expect = Expect::CommaOrEnd;
                return Ok(JsonStr::from_checked(text, false));
            }
        }
        self.escaped_string(plain)
    }

    /// The same for a string that does not end behind its first `plain` bytes.
    #[inline(never)]
    fn escaped_string(&mut self, plain: usize) -> Result<JsonStr<'a>, DecodeError> {
        let text = self.rest;
        self.advance(plain);
        loop {
            match self.rest.as_bytes().first() {
                Some(b'"') => break,
                Some(b'\\') => {
                    let Some((_, rest)) = self.rest.get(1..).and_then(escape::split_escape) else {
                        return Err(self.bad_escape());
                    };
                    self.rest = rest;
                }
                Some(_) => return Err(self.fault(ErrorKind::ControlCharacter)),
                None => return Err(self.fault(ErrorKind::Truncated)),
            }
            self.advance(scan::plain_len(self.rest.as_bytes()));
        }
        let text = text.get(..text.len() - self.rest.len()).unwrap_or_default();
        self.advance(1);
        self.expect = Expect::CommaOrEnd;
        Ok(JsonStr::from_checked(text, true))
    }

    /// Reads the number that begins here.
    #[inline]
    fn number_here(&mut self) -> Result<RawNumber<'a>, DecodeError> {
        let (len, integer) = match scan_number(self.rest.as_bytes()) {
            Ok(number) => number,
            Err((kind, at)) => return Err(DecodeError::new(kind, self.offset() + at)),
        };
        let text = self.rest.get(..len).unwrap_or_default();
        self.advance(len);
        self.expect = Expect::CommaOrEnd;
        Ok(RawNumber::from_checked(text, integer))
    }

    #[inline(never)]
    fn number_as<T>(
        &mut self,
        convert: impl FnOnce(&RawNumber<'a>) -> Result<T, ErrorKind>,
    ) -> Result<T, DecodeError> {
        let start = self.offset();
        convert(&self.number()?).map_err(|kind| DecodeError::new(kind, start))
    }

    /// Reads the rest of a word whose first byte has been seen.
    #[inline]
    fn literal(&mut self, word: &str) -> Result<(), DecodeError> {
        if self.take(word) {
            self.expect = Expect::CommaOrEnd;
            return Ok(());
        }
        let same = self.rest.bytes().zip(word.bytes()).take_while(|(ours, its)| ours == its);
        let same = same.count();
        self.advance(same);
        Err(if self.rest.is_empty() { self.fault(ErrorKind::Truncated) } else { self.unexpected() })
    }

    /// Steps over `count` bytes that end with a whole character.
    #[inline(always)]
    fn advance(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }

    #[cold]
    fn fault(&self, kind: ErrorKind) -> DecodeError {
        DecodeError::new(kind, self.offset())
    }

    #[cold]
    pub(super) fn unexpected(&self) -> DecodeError {
        self.fault(ErrorKind::UnexpectedByte)
    }

    /// The value that comes next is of the wrong kind, or none.
    #[cold]
    fn wrong_type(&self) -> DecodeError {
        let first = self.rest.as_bytes().first();
        match first.and_then(|&byte| Kind::of_first_byte(byte)) {
            Some(_) => self.fault(ErrorKind::WrongType),
            None => self.unexpected(),
        }
    }

    /// The escape that begins here is wrong, or cut off by the end of the text.
    #[cold]
    fn bad_escape(&self) -> DecodeError {
        let body = self.rest.as_bytes().get(1..).unwrap_or_default();
        let cut_off = match body {
            [] => true,
            [b'u', digits @ ..] => digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit),
            _ => false,
        };
        if cut_off {
            DecodeError::new(ErrorKind::Truncated, self.length)
        } else {
            self.fault(ErrorKind::InvalidEscape)
        }
    }
}

#[cold]
fn out_of_range(offset: usize) -> DecodeError {
    DecodeError::new(ErrorKind::NumberOutOfRange, offset)
}
