//! The reader: a place in the text, and what may stand there.

use super::containers::{Array, Object};
use super::number::{RawNumber, short_decimal, short_integer};
use super::raw::Raw;
use super::string::JsonStr;
use super::token::{self, Fault, Read, behind_whitespace, fault, unexpected};
use super::walk::{Expect, MESSAGE_DEPTH, Place};
use super::{Kind, Member};
use crate::{DecodeError, ErrorKind, Text};

/// Reads one JSON value from a complete text.
///
/// A value is read by the method named after what it should be ([`string`](Self::string),
/// [`u64`](Self::u64), [`object`](Self::object) ...), looked at with [`kind`](Self::kind), kept
/// unread with [`raw`](Self::raw) or stepped over. After an error the reader is of no further use.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    /// The length of the whole text.
    length: usize,
    place: Place,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    #[must_use]
    #[inline]
    pub const fn new(text: &'a [u8]) -> Self {
        Self { rest: text, length: text.len(), place: Place::START }
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
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn kind(&mut self) -> Result<Kind, DecodeError> {
        self.rest = behind_whitespace(self.rest);
        match self.rest.first().and_then(|&byte| Kind::of_first_byte(byte)) {
            Some(kind) => Ok(kind),
            None => self.fail(unexpected(self.rest)),
        }
    }

    /// Reads a string.
    ///
    /// # Errors
    /// As for all typed reading: [`ErrorKind::WrongType`] if the value is of another kind, else
    /// what is wrong with it.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline(always))]
    pub fn string(&mut self) -> Result<JsonStr<'a>, DecodeError> {
        let rest = behind_whitespace(self.rest);
        match rest.split_first() {
            Some((b'"', rest)) => self.read(token::string_behind_quote(rest)),
            _ => self.fail(wrong_type(rest)),
        }
    }

    /// Reads a number, to be converted later.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidNumber`], and as for [`string`](Self::string).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn number(&mut self) -> Result<RawNumber<'a>, DecodeError> {
        self.read(any_number(self.rest))
    }

    /// Reads an integer from 0 to 2^64-1.
    ///
    /// # Errors
    /// [`ErrorKind::NumberOutOfRange`] if it does not fit, [`ErrorKind::WrongType`] also for a
    /// number with fraction or exponent (`1.0` and `1e2` are no integers), and as for
    /// [`number`](Self::number).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn u64(&mut self) -> Result<u64, DecodeError> {
        if cfg!(callevents_small) {
            return self.integer(false);
        }
        self.read(match short_integer(self.rest) {
            Some(read) => Ok(read),
            None => converted(self.rest, |number| number.to_u64()),
        })
    }

    /// Reads an integer from -2^63 to 2^63-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn i64(&mut self) -> Result<i64, DecodeError> {
        if cfg!(callevents_small) {
            return self.integer(true).map(|bits| bits as i64);
        }
        let short = short_integer(self.rest);
        self.read(match short.map(|(value, rest)| (i64::try_from(value), rest)) {
            Some((Ok(value), rest)) => Ok((value, rest)),
            _ => converted(self.rest, |number| number.to_i64()),
        })
    }

    /// Reads an integer from 0 to 2^32-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn u32(&mut self) -> Result<u32, DecodeError> {
        let start = behind_whitespace(self.rest);
        match self.u64()?.try_into() {
            Ok(value) => Ok(value),
            Err(_) => self.fail(fault(ErrorKind::NumberOutOfRange, start)),
        }
    }

    /// Reads an integer from -2^31 to 2^31-1.
    ///
    /// # Errors
    /// As for [`u64`](Self::u64).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn i32(&mut self) -> Result<i32, DecodeError> {
        let start = behind_whitespace(self.rest);
        match self.i64()?.try_into() {
            Ok(value) => Ok(value),
            Err(_) => self.fail(fault(ErrorKind::NumberOutOfRange, start)),
        }
    }

    /// Reads a number as the nearest double; an integer may be one too.
    ///
    /// # Errors
    /// [`ErrorKind::NumberOutOfRange`] beyond the largest finite double, and as for
    /// [`number`](Self::number).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn f64(&mut self) -> Result<f64, DecodeError> {
        let (negative, magnitude) = match self.rest {
            [b'-', magnitude @ ..] => (true, magnitude),
            magnitude => (false, magnitude),
        };
        self.read(match short_decimal(magnitude) {
            Some((value, rest)) => Ok((if negative { -value } else { value }, rest)),
            None => converted(self.rest, |number| number.to_f64()),
        })
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// As for [`string`](Self::string).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        let rest = behind_whitespace(self.rest);
        match rest.first() {
            Some(b't') => self.word(rest, b"true", true),
            Some(b'f') => self.word(rest, b"false", false),
            _ => self.fail(wrong_type(rest)),
        }
    }

    /// Reads a `null` if there is one; any other value is left to be read.
    ///
    /// # Errors
    /// [`ErrorKind::UnexpectedByte`] or [`ErrorKind::Truncated`] if it is not written out.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn take_null(&mut self) -> Result<bool, DecodeError> {
        let rest = behind_whitespace(self.rest);
        if rest.first() != Some(&b'n') {
            return Ok(false);
        }
        self.word(rest, b"null", true)
    }

    /// Begins to read an object.
    ///
    /// # Errors
    /// [`ErrorKind::DepthExceeded`] if it stands in [`DEPTH_LIMIT`](super::DEPTH_LIMIT) others,
    /// and as for [`string`](Self::string).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn object(&mut self) -> Result<Object<'_, 'a>, DecodeError> {
        self.open(b'{')?;
        Ok(Object::new(self))
    }

    /// Begins to read an array.
    ///
    /// # Errors
    /// As for [`object`](Self::object).
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn array(&mut self) -> Result<Array<'_, 'a>, DecodeError> {
        self.open(b'[')?;
        Ok(Array::new(self))
    }

    /// Takes the next value as it stands, of whatever kind; it is checked.
    ///
    /// # Errors
    /// What is wrong with it.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn raw(&mut self) -> Result<Raw<'a>, DecodeError> {
        let text = self.mark();
        self.skip()?;
        Ok(self.since(text))
    }

    /// Steps over the next value, of whatever kind; it is checked.
    ///
    /// # Errors
    /// What is wrong with it.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.walk(self.place.depth)
    }

    /// Ends the reading: steps over what is left of the value, and makes sure that nothing
    /// follows it.
    ///
    /// # Errors
    /// [`ErrorKind::TrailingData`], or what is wrong with the rest of the value.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline)]
    pub fn finish(mut self) -> Result<(), DecodeError> {
        self.leave(0)?;
        if self.rest.is_empty() {
            return Ok(());
        }
        match behind_whitespace(self.rest) {
            [] => Ok(()),
            rest => self.fail(fault(ErrorKind::TrailingData, rest)),
        }
    }
}

/// What containers and message parsers are made of.
impl<'a> Reader<'a> {
    /// A reader of a value that stands in as many containers as messages can have at most: it may
    /// find too deep what is not, but not the other way round. Its offsets count from the value.
    #[inline]
    pub(super) const fn inside(text: &'a [u8]) -> Self {
        Self { rest: text, length: text.len(), place: Place::INSIDE }
    }

    /// Reads the object that comes next into a message that has nothing in it, if nothing is wrong
    /// with it; else nothing is read.
    #[inline]
    pub(crate) fn fill<T: Member<'a>>(&mut self, message: &mut T) -> bool {
        self.place.depth < MESSAGE_DEPTH / 2 && self.fill_item(message)
    }

    /// The same for any value.
    #[inline]
    pub(super) fn fill_item<T: Member<'a>>(&mut self, item: &mut T) -> bool {
        match item.fill(self.rest, &mut false) {
            Some(rest) => {
                self.rest = rest;
                self.place.expect = Expect::CommaOrEnd;
                true
            }
            None => false,
        }
    }

    /// What is left to be read.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) const fn depth(&self) -> u32 {
        self.place.depth
    }

    /// The text from the next value on: see [`since`](Self::since).
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn mark(&mut self) -> &'a [u8] {
        self.rest = behind_whitespace(self.rest);
        self.rest
    }

    /// The value that began at `mark` and has been read.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn since(&self, mark: &'a [u8]) -> Raw<'a> {
        let text = mark.get(..mark.len() - self.rest.len()).unwrap_or_default();
        Raw::from_checked(Text::from_checked(text))
    }

    /// Takes a key if it comes next as `,"key":`, for the first key without the comma.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn take_quoted(&mut self, key: &'static [u8]) -> bool {
        let behind_key = match self.place.expect {
            Expect::FirstOrEnd => {
                key.split_first().and_then(|(_, key)| self.rest.strip_prefix(key))
            }
            Expect::CommaOrEnd => self.rest.strip_prefix(key),
            Expect::Value => None,
        };
        match behind_key {
            Some(rest) => {
                self.rest = rest;
                self.place.expect = Expect::Value;
                true
            }
            None => false,
        }
    }

    /// Takes a comma (except for the first key), `key` in quotes, and a colon, if they come next
    /// without a gap.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn take_key(&mut self, key: &[u8]) -> bool {
        let behind_comma = match self.place.expect {
            Expect::FirstOrEnd => self.rest.strip_prefix(b"\""),
            Expect::CommaOrEnd => self.rest.strip_prefix(b",\""),
            Expect::Value => None,
        };
        let behind_key = behind_comma.and_then(|rest| rest.strip_prefix(key));
        match behind_key.and_then(|rest| rest.strip_prefix(b"\":")) {
            Some(rest) => {
                self.rest = rest;
                self.place.expect = Expect::Value;
                true
            }
            None => false,
        }
    }

    /// Goes on to the next element of the container that is open, or closes it with the byte
    /// `close` and gives `false`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn next_element(&mut self, close: u8) -> Result<bool, DecodeError> {
        match self.place.next_element(self.rest, close) {
            Ok((more, rest)) => {
                self.rest = rest;
                Ok(more)
            }
            Err(fault) => self.fail(Err(fault)),
        }
    }

    /// Goes on to the next key of the object that is open and reads it and the colon behind it, or
    /// closes the object and gives `None`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn next_key(&mut self) -> Result<Option<JsonStr<'a>>, DecodeError> {
        match self.place.next_key(self.rest) {
            Ok((key, rest)) => {
                self.rest = rest;
                Ok(key)
            }
            Err(fault) => self.fail(Err(fault)),
        }
    }

    /// Opens the container that begins with the byte `first`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn open(&mut self, first: u8) -> Result<(), DecodeError> {
        let rest = behind_whitespace(self.rest);
        if rest.first() != Some(&first) {
            return self.fail(wrong_type(rest));
        }
        match self.place.open(rest, first == b'{') {
            Ok(rest) => {
                self.rest = rest;
                Ok(())
            }
            Err(fault) => self.fail(Err(fault)),
        }
    }

    /// Reads on until no more than `depth` containers are open and no value is due.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn leave(&mut self, depth: u32) -> Result<(), DecodeError> {
        if self.place.depth == depth && self.place.expect != Expect::Value {
            return Ok(());
        }
        self.walk(depth)
    }

    #[cfg_attr(not(callevents_small), inline(always))]
    fn walk(&mut self, depth: u32) -> Result<(), DecodeError> {
        match self.place.walk(self.rest, depth) {
            Ok((place, rest)) => {
                self.place = place;
                self.rest = rest;
                Ok(())
            }
            Err(fault) => self.fail(Err(fault)),
        }
    }

    /// Reads an integer of either kind, where size counts; see [`RawNumber::integer`].
    #[inline(never)]
    fn integer(&mut self, signed: bool) -> Result<u64, DecodeError> {
        self.read(converted(self.rest, |number| number.integer(signed)))
    }

    /// Reads `word`, which stands for `value`; its first byte has been seen.
    #[cfg_attr(callevents_small, inline(never))]
    #[cfg_attr(not(callevents_small), inline(always))]
    fn word(&mut self, rest: &'a [u8], word: &[u8], value: bool) -> Result<bool, DecodeError> {
        self.read(token::behind_word(rest, word).map(|rest| (value, rest)))
    }

    /// Takes over what has been read: a whole value.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn read<T>(&mut self, read: Read<'a, T>) -> Result<T, DecodeError> {
        match read {
            Ok((value, rest)) => {
                self.rest = rest;
                self.place.expect = Expect::CommaOrEnd;
                Ok(value)
            }
            Err(fault) => self.fail(Err(fault)),
        }
    }

    /// Tells where in the text a fault is.
    // By value, not through `self`, whose parts could not stay in registers else.
    #[cfg_attr(not(callevents_small), inline(always))]
    fn fail<T>(&self, fault: Result<core::convert::Infallible, Fault>) -> Result<T, DecodeError> {
        match fault {
            Err(Fault { kind, left }) => Err(DecodeError::new(kind, self.length - left)),
            Ok(never) => match never {},
        }
    }
}

/// A number of any length behind any whitespace.
#[inline(never)]
fn any_number(rest: &[u8]) -> Read<'_, RawNumber<'_>> {
    let rest = behind_whitespace(rest);
    match rest.first() {
        Some(b'-' | b'0'..=b'9') => token::number(rest),
        _ => wrong_type(rest),
    }
}

/// The same, converted.
#[cfg_attr(not(callevents_small), inline(always))]
fn converted<T>(
    rest: &[u8],
    convert: impl FnOnce(RawNumber<'_>) -> Result<T, ErrorKind>,
) -> Read<'_, T> {
    let (number, behind) = any_number(rest)?;
    match convert(number) {
        Ok(value) => Ok((value, behind)),
        Err(kind) => fault(kind, behind_whitespace(rest)),
    }
}

/// The value at the start of `rest` is of the wrong kind, or none.
#[cold]
fn wrong_type<T>(rest: &[u8]) -> Result<T, Fault> {
    Err(fault_of_type(rest))
}

#[cold]
#[cfg_attr(callevents_small, inline(never))]
fn fault_of_type(rest: &[u8]) -> Fault {
    let kind = match rest.first().map(|&byte| Kind::of_first_byte(byte)) {
        Some(Some(_)) => ErrorKind::WrongType,
        Some(None) => ErrorKind::UnexpectedByte,
        None => ErrorKind::Truncated,
    };
    Fault { kind, left: rest.len() }
}
