//! The walk over a text's structure, without recursion: it checks what is not read.

use super::token::{self, Fault, Read, behind_byte, behind_whitespace, fault, unexpected};
use super::{DEPTH_LIMIT, JsonStr};
use crate::ErrorKind;

/// How deep types are nested in the declarations of messages, and more.
pub(super) const MESSAGE_DEPTH: u32 = 16;

/// Where in its text's structure a reader is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// How many containers are open.
    pub(super) depth: u32,
    /// A bit for each open container, the innermost lowest: whether it is an object.
    kinds: u64,
    pub(super) expect: Expect,
}

const _: () = assert!(DEPTH_LIMIT <= u64::BITS);

/// What must come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(callevents_small, repr(u32))]
pub(super) enum Expect {
    Value,
    /// A container has just been opened: its first element or its end.
    FirstOrEnd,
    /// A value has ended: a comma or the end of what it stands in.
    CommaOrEnd,
}

impl Place {
    pub(super) const START: Self = Self { depth: 0, kinds: 0, expect: Expect::Value };

    /// At a value of a message, wherever it is.
    pub(super) const INSIDE: Self = Self { depth: MESSAGE_DEPTH, ..Self::START };

    /// Opens the container whose first byte comes next.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn open<'a>(&mut self, rest: &'a [u8], is_object: bool) -> Result<&'a [u8], Fault> {
        if self.depth >= DEPTH_LIMIT {
            return fault(ErrorKind::DepthExceeded, rest);
        }
        self.depth += 1;
        self.kinds = self.kinds << 1 | u64::from(is_object);
        self.expect = Expect::FirstOrEnd;
        Ok(behind_byte(rest))
    }

    /// Closes the innermost container, whose last byte comes next.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn close<'a>(&mut self, rest: &'a [u8]) -> &'a [u8] {
        self.depth = self.depth.saturating_sub(1);
        self.kinds >>= 1;
        self.expect = Expect::CommaOrEnd;
        behind_byte(rest)
    }

    /// Goes on to the next element of the container that is open, or closes it with the byte
    /// `close` and gives `false`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn next_element<'a>(&mut self, rest: &'a [u8], close: u8) -> Read<'a, bool> {
        let mut rest = behind_whitespace(rest);
        if rest.first() == Some(&close) {
            return Ok((false, self.close(rest)));
        }
        if self.expect == Expect::CommaOrEnd {
            if rest.first() != Some(&b',') {
                return unexpected(rest);
            }
            rest = behind_whitespace(behind_byte(rest));
            if rest.first() == Some(&close) {
                return unexpected(rest);
            }
        }
        self.expect = Expect::Value;
        Ok((true, rest))
    }

    /// Goes on to the next key of the object that is open and reads it and the colon behind it, or
    /// closes the object and gives `None`.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(super) fn next_key<'a>(&mut self, rest: &'a [u8]) -> Read<'a, Option<JsonStr<'a>>> {
        let rest = match rest.strip_prefix(b",\"") {
            Some(rest) if cfg!(not(callevents_small)) && self.expect == Expect::CommaOrEnd => rest,
            _ => {
                let (more, rest) = self.next_element(rest, b'}')?;
                if !more {
                    return Ok((None, rest));
                }
                match rest.split_first() {
                    Some((b'"', rest)) => rest,
                    _ => return unexpected(rest),
                }
            }
        };
        let (key, rest) = token::string_behind_quote(rest)?;
        self.expect = Expect::Value;
        match behind_whitespace(rest).split_first() {
            Some((b':', rest)) => Ok((Some(key), rest)),
            _ => unexpected(behind_whitespace(rest)),
        }
    }

    /// Steps over values until one has ended that stands in `depth` containers.
    #[inline(never)]
    pub(super) fn walk(mut self, text: &[u8], depth: u32) -> Read<'_, Self> {
        let mut rest = text;
        loop {
            if self.expect == Expect::Value {
                rest = behind_whitespace(rest);
                self.expect = Expect::CommaOrEnd;
                rest = match rest.first() {
                    Some(b'"') => token::string_behind_quote(behind_byte(rest))?.1,
                    Some(b'{') => self.open(rest, true)?,
                    Some(b'[') => self.open(rest, false)?,
                    Some(b'-' | b'0'..=b'9') => token::number(rest)?.1,
                    Some(b't') => token::behind_word(rest, b"true")?,
                    Some(b'f') => token::behind_word(rest, b"false")?,
                    Some(b'n') => token::behind_word(rest, b"null")?,
                    _ => return unexpected(rest),
                };
            }
            while self.expect != Expect::Value {
                if self.depth <= depth && self.expect == Expect::CommaOrEnd {
                    return Ok((self, rest));
                }
                rest = if self.kinds & 1 == 0 {
                    self.next_element(rest, b']')?.1
                } else {
                    self.next_key(rest)?.1
                };
            }
        }
    }
}
