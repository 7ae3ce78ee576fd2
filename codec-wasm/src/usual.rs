//! The usual way through a JSON message: as its peer writes it, without whitespace or escapes, its
//! members in the order of the table and its union's name in front.
//!
//! It gives up on anything else, right or wrong; the message is then read by [`Walk`] from its
//! start. What it takes, [`Walk`] takes too, and puts the same into the area.

use callevents::json::Reader;

use crate::area::Area;
use crate::json::Walk;
use crate::scan;
use crate::schema::{Field, OPTIONAL, Ty, known_name, message, values};

/// A message that is UTF-8, and where in it the next byte is.
pub(crate) struct Usual<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Usual<'a> {
    /// The way through `text`, which `area` may have been lent; `None` if it is not UTF-8.
    pub(crate) fn of(text: &'a [u8], area: &Area) -> Option<Self> {
        let is_text = area.lent().is_some() || core::str::from_utf8(text).is_ok();
        is_text.then_some(Self { text, at: 0 })
    }

    /// Reads the whole text as one message and gives its place.
    pub(crate) fn whole(mut self, walk: &mut Walk<'_>, id: u8) -> Option<usize> {
        let at = self.object(walk, id)?;
        self.end()?;
        Some(at)
    }

    /// The text ends here.
    pub(crate) fn end(&self) -> Option<()> {
        (self.at == self.text.len()).then_some(())
    }

    /// Takes all of `expected`, which comes next.
    pub(crate) fn take_all(&mut self, expected: &[u8]) -> Option<()> {
        expected.iter().try_for_each(|byte| self.take(*byte))
    }

    /// Takes `expected`, which comes next.
    #[inline]
    pub(crate) fn take(&mut self, expected: u8) -> Option<()> {
        (self.byte()? == expected).then_some(())
    }

    #[inline]
    fn byte(&mut self) -> Option<u8> {
        let byte = self.text.get(self.at).copied();
        self.at += 1;
        byte
    }

    /// What stands before the next quote, in which nothing is escaped; the quote is passed over.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Option<&'a [u8]> {
        let rest = self.text.get(self.at..)?;
        let mut tail = rest;
        while let Some((block, after)) = tail.split_first_chunk() {
            let ends = scan::ends(block);
            if ends != 0 {
                let len = rest.len() - tail.len() + ends.trailing_zeros() as usize;
                return self.string_of(rest, len);
            }
            tail = after;
        }
        let len = tail.iter().position(|byte| scan::is_end(*byte))?;
        self.string_of(rest, rest.len() - tail.len() + len)
    }

    #[inline]
    fn string_of(&mut self, rest: &'a [u8], len: usize) -> Option<&'a [u8]> {
        let (string, behind) = rest.split_at_checked(len)?;
        self.at += len + 1;
        (*behind.first()? == b'"').then_some(string)
    }

    fn object(&mut self, walk: &mut Walk<'_>, id: u8) -> Option<usize> {
        let info = message(id);
        let fields = info.fields();
        let place = walk.area.record(id, fields.len());
        let (mut next, mut kind) = (0, None);
        self.take(b'{')?;
        loop {
            self.take(b'"')?;
            let field = self.key(fields, &mut next)?;
            self.take(b':')?;
            let slot = place + next;
            let value = match field.ty {
                Ty::Tagged => kind?,
                _ => field,
            };
            match (self.text.get(self.at)?, value.ty) {
                (b'"', Ty::Text | Ty::Name | Ty::Tag) => {
                    self.at += 1;
                    let string = self.string()?;
                    let known = match value.ty {
                        Ty::Text => None,
                        Ty::Name => known_name(value.arg, string),
                        _ => {
                            let values = values(value.arg);
                            let known = values.iter().position(|value| value.name.is(string));
                            kind = known.and_then(|at| values.get(at));
                            known
                        }
                    };
                    walk.name(slot, known, string);
                }
                (_, Ty::Said | Ty::Tag) => return None,
                _ => self.value(walk, value, slot)?,
            }
            match self.byte()? {
                b',' => {}
                b'}' => break,
                _ => return None,
            }
        }
        fields.get(next..)?.iter().all(|field| field.flags & OPTIONAL != 0).then_some(place)
    }

    /// The field whose name stands here, before a quote: one from `next` on, before which only
    /// fields are missing that may be.
    #[inline]
    fn key(&mut self, fields: &'static [Field], next: &mut usize) -> Option<&'static Field> {
        let rest = self.text.get(self.at..)?;
        loop {
            let field = fields.get(*next)?;
            *next += 1;
            let name = field.name.bytes();
            if let Some((key, [b'"', ..])) = rest.split_at_checked(name.len()) {
                if scan::is_same(name, key) {
                    self.at += name.len() + 1;
                    return Some(field);
                }
            }
            if field.flags & OPTIONAL == 0 {
                return None;
            }
        }
    }

    /// A number of up to four digits, which any type of number holds that is wider than a byte.
    #[inline]
    fn small(&mut self) -> Option<u16> {
        let rest = self.text.get(self.at..)?;
        let len = rest.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, [b',' | b'}' | b']', ..]) = rest.split_at_checked(len)? else { return None };
        if len > 4 || len > 1 && digits.first() == Some(&b'0') {
            return None;
        }
        self.at += len;
        Some(digits.iter().fold(0, |value, digit| value * 10 + u16::from(digit - b'0')))
    }

    /// Reads a value of a field or union.
    pub(crate) fn value(&mut self, walk: &mut Walk<'_>, field: &Field, slot: usize) -> Option<()> {
        match (self.text.get(self.at)?, field.ty) {
            (b'{', Ty::Record) => {
                let record = self.object(walk, field.arg)?;
                walk.area.link(slot, record);
            }
            (b'0'..=b'9', Ty::U16 | Ty::U32 | Ty::U64 | Ty::I32 | Ty::I64 | Ty::F64)
                if field.also == Ty::None =>
            {
                match self.small() {
                    Some(number) => walk.area.double(slot, number.into()),
                    None => self.other(walk, field, slot)?,
                }
            }
            _ => self.other(walk, field, slot)?,
        }
        Some(())
    }

    /// Reads any value.
    #[inline(never)]
    fn other(&mut self, walk: &mut Walk<'_>, field: &Field, slot: usize) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let mut reader = Reader::new(rest);
        walk.value(field, slot, &mut reader).ok()?;
        let read = rest.get(..reader.offset())?;
        self.at += read.len();
        // How deep it is counts from the message's start.
        let opened = read.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
        (opened <= OPENED).then_some(())
    }
}

/// So many objects and arrays in a value are in no way too deep.
const OPENED: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    fn usual(text: &str) -> Usual<'_> {
        Usual::of(text.as_bytes(), &Area::default()).unwrap()
    }

    #[test]
    fn strings_end_at_their_quote_and_nowhere_else() {
        for len in 0..40 {
            let plain = "x".repeat(len);
            let text = format!("{plain}\"\\\"\n");
            let mut way = usual(&text);
            assert_eq!(way.string(), Some(plain.as_bytes()));
            assert_eq!(way.at, len + 1);
            for other in ["\\", "\u{0}", "\u{1f}", ""] {
                let text = format!("{plain}{other}");
                assert_eq!(usual(&text).string(), None, "{text:?}");
            }
            let text = format!("{plain}\u{7f} !#[]~\"");
            assert_eq!(usual(&text).string().map(<[u8]>::len), Some(len + 7));
        }
    }
}
