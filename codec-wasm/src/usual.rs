//! The usual way through a JSON message: as its peer writes it, without whitespace, its members in
//! the order of the table and its union's name in front.
//!
//! A value that is unusual, for its escapes say, is left to [`Walk`]. On anything else, right or
//! wrong, it gives up; the message is then read by [`Walk`] from its start. What it takes, [`Walk`]
//! takes too, and puts the same into the area.

use callevents::json::Reader;

use crate::area::{Area, NULL};
use crate::json::Walk;
use crate::read;
use crate::scan;
use crate::schema::{
    ALSO_RECORD, ALSO_U16, ALSO_U32, Field, NULLABLE, OPTIONAL, Ty, known_name, message,
    value_named,
};
use crate::table::LISTS;

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

    /// The string that comes next, if it is that of the member `name`.
    pub(crate) fn member(&mut self, name: &str) -> Option<&'a [u8]> {
        self.take(b'"')?;
        self.take_all(name.as_bytes())?;
        self.take_all(b"\":\"")?;
        self.string_apart()
    }

    /// Takes all of `expected`, which comes next.
    #[inline(never)]
    pub(crate) fn take_all(&mut self, expected: &[u8]) -> Option<()> {
        expected.iter().try_for_each(|byte| self.take(*byte))
    }

    /// Takes `expected`, which comes next.
    #[inline]
    pub(crate) fn take(&mut self, expected: u8) -> Option<()> {
        (self.byte()? == expected).then_some(())
    }

    #[inline]
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let byte = self.text.get(self.at).copied();
        self.at += 1;
        byte
    }

    /// [`string`](Self::string), where it need not be the fastest.
    #[inline(never)]
    fn string_apart(&mut self) -> Option<&'a [u8]> {
        self.string()
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
        let fields = message(id).fields();
        let place = walk.area.record(id, fields.len());
        self.take(b'{')?;
        let missing = match self.text.get(self.at)? {
            b'}' => {
                self.at += 1;
                fields
            }
            _ => self.members(walk, fields, place)?,
        };
        missing.iter().all(|field| field.flags & OPTIONAL != 0).then_some(place)
    }

    /// Reads members as `fields` of the record at `place`, up to the end of their object. Gives the
    /// last fields, of which there are none.
    pub(crate) fn members(
        &mut self,
        walk: &mut Walk<'_>,
        fields: &'static [Field],
        place: usize,
    ) -> Option<&'static [Field]> {
        let (mut next, mut kind) = (0, None);
        loop {
            self.take(b'"')?;
            let field = self.key(fields, &mut next)?;
            self.take(b':')?;
            let slot = place + next;
            let value = match field.ty {
                Ty::Tagged => kind?,
                _ => field,
            };
            let start = self.at;
            match (self.byte()?, value.ty) {
                (b'"', Ty::Text | Ty::Name | Ty::Tag) => match (self.string(), value.ty) {
                    (Some(string), Ty::Text) => walk.area.text(slot, string),
                    (Some(string), Ty::Name) => {
                        walk.name(slot, known_name(value.arg, string), string);
                    }
                    (Some(string), _) => {
                        let known = value_named(value.arg, string);
                        kind = known.map(|(_, value)| value);
                        walk.name(slot, known.map(|(at, _)| at), string);
                    }
                    (None, Ty::Tag) => return None,
                    // There is an escape in it.
                    (None, _) => {
                        self.at = start;
                        self.other(walk, value, slot)?;
                    }
                },
                (_, Ty::Said | Ty::Tag) => return None,
                _ => {
                    self.at = start;
                    self.value(walk, value, slot)?;
                }
            }
            match self.byte()? {
                b',' => {}
                b'}' => return fields.get(next..),
                _ => return None,
            }
        }
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

    /// Reads a value of a field or union, which is no string.
    pub(crate) fn value(&mut self, walk: &mut Walk<'_>, field: &Field, slot: usize) -> Option<()> {
        let start = self.at;
        let read = match (self.text.get(start)?, field.ty) {
            (b'{', Ty::Record) => {
                let record = self.object(walk, field.arg)?;
                walk.area.link(slot, record);
                Some(())
            }
            (b'[', Ty::List) => self.list(walk, field.arg, slot),
            (b'0'..=b'9', ty) if field.flags & (ALSO_U16 | ALSO_U32) == 0 => {
                self.number(ty).map(|number| walk.area.double(slot, number))
            }
            (b't', Ty::Bool) => self.take_all(b"true").map(|()| walk.area.put(slot, 1)),
            (b'f', Ty::Bool) => self.take_all(b"false").map(|()| walk.area.put(slot, 0)),
            (b'n', _) if field.flags & (OPTIONAL | NULLABLE) != 0 => {
                self.take_all(b"null").map(|()| walk.area.words(slot, 0, NULL))
            }
            (_, Ty::Json) if field.flags & ALSO_RECORD == 0 => self.pass(OPENED).and_then(|()| {
                walk.area.text(slot, self.text.get(start..self.at)?);
                Some(())
            }),
            _ => None,
        };
        if read.is_none() {
            self.at = start;
            return self.other(walk, field, slot);
        }
        read
    }

    /// A number whose digits are exact as a double, and which is in its type's range for sure.
    fn number(&mut self, ty: Ty) -> Option<f64> {
        let most = match ty {
            Ty::U8 => u8::MAX.into(),
            Ty::U16 => u16::MAX.into(),
            Ty::U32 => u32::MAX.into(),
            Ty::I32 => i32::MAX as u64,
            Ty::U64 | Ty::I64 | Ty::F64 => u64::MAX,
            _ => return None,
        };
        let rest = self.text.get(self.at..)?;
        let number = read::Decimal::of(rest)?;
        let (whole, fraction) = (number.whole, number.fraction);
        let is_right = match fraction {
            Some(digits) => ty == Ty::F64 && digits > 0,
            None => number.digits <= most,
        };
        let has_zeros = rest.first() == Some(&b'0') && whole > 1;
        let ends = matches!(rest.get(number.len()), Some(b',' | b'}' | b']'));
        if whole == 0 || has_zeros || !is_right || !ends {
            return None;
        }
        self.at += number.len();
        Some(number.value())
    }

    /// Passes over a string, with escapes or without.
    fn pass_string(&mut self) -> Option<()> {
        let start = self.at;
        self.take(b'"')?;
        if self.string_apart().is_none() {
            let mut reader = Reader::new(self.text.get(start..)?);
            read::string(&mut reader).ok()?;
            self.at = start + reader.offset();
        }
        Some(())
    }

    /// Passes over any value that is at most so deep, and has only simple numbers in it.
    #[inline(never)]
    fn pass(&mut self, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let start = self.at;
        let (is_object, end) = match self.byte()? {
            b'"' => {
                self.at = start;
                return self.pass_string();
            }
            b'{' => (true, b'}'),
            b'[' => (false, b']'),
            b'0'..=b'9' => {
                self.at = start;
                return self.number(Ty::F64).map(drop);
            }
            b't' => return self.take_all(b"rue"),
            b'f' => return self.take_all(b"alse"),
            b'n' => return self.take_all(b"ull"),
            _ => return None,
        };
        if self.text.get(self.at)? == &end {
            self.at += 1;
            return Some(());
        }
        loop {
            if is_object {
                self.pass_string()?;
                self.take(b':')?;
            }
            self.pass(depth)?;
            match self.byte()? {
                b',' => {}
                byte => return (byte == end).then_some(()),
            }
        }
    }

    /// Reads an array as a list.
    fn list(&mut self, walk: &mut Walk<'_>, list: u8, slot: usize) -> Option<()> {
        let list = LISTS.get(usize::from(list))?;
        let item = list.item();
        let (own, start) = walk.area.list();
        self.take(b'[')?;
        if self.text.get(self.at)? == &b']' {
            self.at += 1;
        } else {
            loop {
                self.value(walk, &item, own)?;
                walk.area.item(own);
                match self.byte()? {
                    b',' => {}
                    b']' => break,
                    _ => return None,
                }
            }
        }
        walk.area.end_list(slot, start);
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
        let is_flat = read.first() == Some(&b'"');
        let opens = |byte: &&u8| matches!(byte, b'{' | b'[');
        (is_flat || read.iter().filter(opens).count() <= OPENED).then_some(())
    }
}

/// So many objects and arrays in one another, or in a value, are in no way too deep.
const OPENED: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    fn usual(text: &str) -> Usual<'_> {
        Usual::of(text.as_bytes(), &Area::default()).unwrap()
    }

    #[test]
    fn only_values_that_are_right_are_passed_over() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for json in [
            "{}",
            "[]",
            r#""""#,
            r#""a\u00e9\"b""#,
            "true",
            "false",
            "null",
            "0",
            "12.5",
            "[1,[2]]",
            r#"{"a":{"b":["c",null]},"\n":0}"#,
            "123456789012345",
            &nested(OPENED),
        ] {
            let text = format!("{json},");
            let mut way = usual(&text);
            assert_eq!(way.pass(OPENED), Some(()), "{json}");
            assert_eq!(way.at, json.len(), "{json}");
        }
        for json in [
            "",
            "{",
            "[1",
            "[1,]",
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            r#"{"a"}"#,
            "{1:2}",
            "tru",
            "nulL",
            "01",
            "1.",
            ".5",
            "-",
            "[}",
            "\"\u{1}\"",
            r#""\x""#,
            r#""a"#,
            "[1 2]",
            &nested(OPENED + 1),
        ] {
            assert_eq!(usual(&format!("{json},")).pass(OPENED), None, "{json}");
        }
        // What may be right is left to who looks closer.
        for json in ["-1", "1e5", "1234567890123456", "[ ]"] {
            assert_eq!(usual(&format!("{json},")).pass(OPENED), None, "{json}");
        }
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
