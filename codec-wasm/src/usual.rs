//! The usual way through a JSON message: as its peer writes it, without whitespace or escapes, its
//! members in the order of the table and its union's name in front.
//!
//! It gives up on anything else, right or wrong; the message is then read by [`Walk`] from its
//! start. What it takes, [`Walk`] takes too, and puts the same into the area.

use callevents::json::Reader;

use crate::area::Area;
use crate::json::Walk;
use crate::schema::{Field, OPTIONAL, Ty, message, value_of};

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
    pub(crate) fn string(&mut self) -> Option<&'a [u8]> {
        let rest = self.text.get(self.at..)?;
        let mut len = 0;
        let mut words = rest.chunks_exact(8);
        for word in words.by_ref() {
            let word = u64::from_le_bytes(*word.first_chunk()?);
            let ends = ends(word);
            if ends != 0 {
                len += ends.trailing_zeros() as usize / 8;
                return self.string_of(rest, len);
            }
            len += 8;
        }
        len += words.remainder().iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20))?;
        self.string_of(rest, len)
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
        let (mut next, mut name) = (0, None);
        self.take(b'{')?;
        loop {
            self.take(b'"')?;
            let field = self.key(fields, &mut next)?;
            self.take(b':')?;
            let slot = place + next;
            match field.ty {
                Ty::Said => return None,
                Ty::Tag => {
                    self.take(b'"')?;
                    let string = core::str::from_utf8(self.string()?).ok()?;
                    walk.tag(slot, field.arg, string.into());
                    name = Some(string);
                }
                Ty::Tagged => {
                    let (_, value) = value_of(field.arg, name?.into())?;
                    self.value(walk, value, slot)?;
                }
                _ => self.value(walk, field, slot)?,
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
            let name = field.name.text().as_bytes();
            if rest.get(name.len()) == Some(&b'"') && is_same(name, rest) {
                self.at += name.len() + 1;
                return Some(field);
            }
            if field.flags & OPTIONAL == 0 {
                return None;
            }
        }
    }

    /// Reads a value of a field or union.
    pub(crate) fn value(&mut self, walk: &mut Walk<'_>, field: &Field, slot: usize) -> Option<()> {
        match (self.text.get(self.at)?, field.ty) {
            (b'"', Ty::Text) => {
                self.at += 1;
                walk.area.text(slot, self.string()?);
            }
            (b'"', Ty::Name) => {
                self.at += 1;
                walk.name(slot, field.arg, self.string()?);
            }
            (b'{', Ty::Record) => {
                let record = self.object(walk, field.arg)?;
                walk.area.link(slot, record);
            }
            _ => {
                let rest = self.text.get(self.at..)?;
                let mut reader = Reader::new(rest);
                walk.value(field, slot, &mut reader).ok()?;
                let read = rest.get(..reader.offset())?;
                self.at += read.len();
                // How deep it is counts from the message's start.
                if read.iter().filter(|byte| matches!(byte, b'{' | b'[')).count() > OPENED {
                    return None;
                }
            }
        }
        Some(())
    }
}

/// Whether `text` begins with `name`: names are short, so that a call would take longer.
#[inline]
fn is_same(name: &[u8], text: &[u8]) -> bool {
    name.iter().zip(text).all(|(expected, found)| expected == found)
}

/// So many objects and arrays in a value are in no way too deep.
const OPENED: usize = 32;

/// The upper bits of the bytes of a word that end a string or are no part of a plain one; of those
/// behind the first one, some may be wrong.
fn ends(word: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = is_zero(word ^ (ONES * u64::from(b'"')));
    let escape = is_zero(word ^ (ONES * u64::from(b'\\')));
    (control | quote | escape) & ONES << 7
}

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
