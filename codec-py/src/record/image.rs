//! A decoded message as words: what each field is or where it stands in the text.
//!
//! An image is made once, when a message is decoded; attributes are made from it when they are
//! read. It consists of nodes, one for each object that has a class: words with a bit for each
//! field that is there, a word for each field, and one for the members that no field is for.

use core::mem::take;
use std::borrow::Cow;

use callevents::Text;
use callevents::json::{JsonStr, List, Nullable, Raw, Rest};
use callevents::rtpbridge::LoopCount;
use callevents::voicetyped::Digit;
use pyo3::prelude::*;

use super::scratch::{self, Scratch};

/// An image in the making.
pub(crate) struct Image<'t> {
    pub(crate) words: Vec<u64>,
    text: &'t [u8],
    /// What does not stand in the text: it comes behind it.
    pub(crate) side: Vec<u8>,
}

impl<'t> Image<'t> {
    /// An image of a message that stands in `text`, in memory that was used before.
    #[inline]
    pub(crate) fn new(py: Python<'_>, text: &'t [u8]) -> Self {
        Self::over(scratch::take(py), text)
    }

    /// The same, in memory of the caller's.
    #[inline]
    pub(crate) fn over(Scratch { words, side }: Scratch, text: &'t [u8]) -> Self {
        Self { words, text, side }
    }

    /// Keeps the memory for the next image.
    #[inline]
    pub(crate) fn done(&mut self, py: Python<'_>) {
        scratch::keep(py, Scratch { words: take(&mut self.words), side: take(&mut self.side) });
    }

    /// Gives the caller's memory back.
    #[inline]
    pub(crate) fn into_scratch(self) -> Scratch {
        Scratch { words: self.words, side: self.side }.cleared()
    }

    /// What the words of texts point into: the text, and what stands beside it.
    pub(crate) fn bytes(&self) -> Cow<'t, [u8]> {
        if self.side.is_empty() {
            self.text.into()
        } else {
            [self.text, &self.side].concat().into()
        }
    }

    /// Puts a message in, and gives the position of its node.
    #[inline]
    pub(crate) fn node<M: Fill>(&mut self, message: &M) -> u64 {
        let node = self.words.len();
        const { assert!(M::FIELDS <= 64 * PRESENCE, "more fields than bits") };
        let fields = node + presence_len(M::FIELDS);
        self.words.resize(fields + M::FIELDS + 1, 0);
        let mut row = Row { image: self, fields, index: 0, present: [0; PRESENCE] };
        message.fill(&mut row);
        let present = row.present;
        for (word, present) in self.words.iter_mut().skip(node).zip(present).take(fields - node) {
            *word = present;
        }
        node as u64
    }

    /// Where bytes stand.
    #[inline(always)]
    fn span(&mut self, bytes: &[u8], flag: u64) -> u64 {
        let offset = (bytes.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let offset = match offset.checked_add(bytes.len()) {
            Some(end) if end <= self.text.len() => offset,
            _ => self.beside(bytes),
        };
        text_word(offset, bytes.len()) | flag
    }

    /// Puts JSON in that does not stand in the text.
    pub(crate) fn json(&mut self, json: &[u8]) -> u64 {
        self.span(json, 0)
    }

    /// Puts in a message of two fields, a number and bytes.
    pub(crate) fn pair(&mut self, number: u64, bytes: &[u8]) {
        let bytes = self.span(bytes, 0);
        self.words.extend([0b11, number, bytes, 0]);
    }

    #[cold]
    fn beside(&mut self, bytes: &[u8]) -> usize {
        let offset = self.text.len() + self.side.len();
        self.side.extend_from_slice(bytes);
        offset
    }
}

/// A message that can be put into an image.
pub(crate) trait Fill {
    /// How many fields its class has.
    const FIELDS: usize;

    fn fill(&self, row: &mut Row<'_, '_>);
}

/// The fields of one node, one after the other.
pub(crate) struct Row<'i, 't> {
    image: &'i mut Image<'t>,
    /// Where the words of the fields begin.
    fields: usize,
    index: usize,
    /// A bit for each field that is there.
    present: [u64; PRESENCE],
}

impl Row<'_, '_> {
    /// The next field.
    #[inline(always)]
    pub(crate) fn put<V: Value>(&mut self, value: &V) {
        let word = value.word(self.image);
        self.word(word);
    }

    /// The next field is always the same.
    pub(crate) fn always(&mut self) {
        self.word(Some(0));
    }

    /// The next field is the name of a union's type.
    pub(crate) fn name_of<U: Union>(&mut self, union: &U) {
        let word = match union.position() {
            Some(position) => KNOWN | position as u64,
            None => union.unknown_name().word(self.image).unwrap_or_default(),
        };
        self.word(Some(word));
    }

    #[inline(always)]
    pub(crate) fn word(&mut self, word: Option<u64>) {
        if let Some(word) = word {
            if let Some(slot) = self.image.words.get_mut(self.fields + self.index) {
                *slot = word;
            }
            if let Some(present) = self.present.get_mut(self.index / 64) {
                *present |= 1 << (self.index % 64);
            }
        }
        self.index += 1;
    }

    /// The members that no field is for.
    #[inline(always)]
    pub(crate) fn rest(&mut self, rest: &Rest<'_>) {
        if !rest.is_empty() {
            self.entries(rest);
        }
    }

    #[cold]
    fn entries(&mut self, rest: &Rest<'_>) {
        let mut spans = Vec::new();
        for (key, value) in rest.iter() {
            spans.push(key.word(self.image).unwrap_or_default());
            spans.push(value.word(self.image).unwrap_or_default());
        }
        let at = self.image.words.len();
        self.image.words.push(spans.len() as u64 / 2);
        self.image.words.append(&mut spans);
        if let Some(slot) = self.image.words.get_mut(self.fields + self.index) {
            *slot = at as u64;
        }
    }
}

/// A value that a field can have.
pub(crate) trait Value {
    /// Its word; `None` if there is none.
    fn word(&self, image: &mut Image<'_>) -> Option<u64>;
}

/// One of several types that a name tells apart.
pub(crate) trait Union {
    /// The position of its type; `None` if it is not a known one.
    fn position(&self) -> Option<usize>;

    /// The name of a type that is not known.
    fn unknown_name(&self) -> JsonStr<'_>;
}

/// The word of a union's value: where its position and its own word are.
pub(crate) fn union_word(image: &mut Image<'_>, position: u64, word: u64) -> u64 {
    let at = image.words.len() as u64;
    image.words.extend([position, word]);
    at
}

/// The word of a text: where it stands, and how long it is.
#[inline(always)]
pub(crate) fn text_word(offset: usize, len: usize) -> u64 {
    offset as u64 | (len as u64) << 32
}

macro_rules! number_value {
    ($($type:ty: |$value:ident| $word:expr;)+) => {$(
        impl Value for $type {
            #[inline(always)]
            fn word(&self, _: &mut Image<'_>) -> Option<u64> {
                let $value = *self;
                Some($word)
            }
        }
    )+};
}

number_value! {
    bool: |value| u64::from(value);
    u8: |value| u64::from(value);
    u16: |value| u64::from(value);
    u32: |value| u64::from(value);
    u64: |value| value;
    i32: |value| i64::from(value) as u64;
    i64: |value| value as u64;
    f64: |value| value.to_bits();
}

impl Value for Text<'_> {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(image.span(self.as_bytes(), 0))
    }
}

impl Value for &[u8] {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(image.span(self, 0))
    }
}

impl Value for JsonStr<'_> {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        let flag = if self.is_escaped() { ESCAPED } else { 0 };
        Some(image.span(self.raw().as_bytes(), flag))
    }
}

impl Value for Raw<'_> {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(image.span(self.as_json().as_bytes(), 0))
    }
}

impl<T> Value for List<'_, T> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        // All lists of an image were parsed; one without text is the default, an empty one.
        match self.as_raw() {
            Some(raw) => raw.word(image),
            None => Some(image.span(b"[]", 0)),
        }
    }
}

impl<V: Value> Value for Option<V> {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        self.as_ref()?.word(image)
    }
}

impl<V: Value> Value for Nullable<V> {
    #[inline(always)]
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        self.0.as_ref()?.word(image)
    }
}

impl Value for LoopCount {
    fn word(&self, _: &mut Image<'_>) -> Option<u64> {
        match self {
            Self::Unset => None,
            Self::Times(times) => Some(u64::from(*times)),
            Self::Forever => Some(u64::MAX),
        }
    }
}

/// A key is text, whichever of the two ways it was written in.
impl Value for Digit<'_> {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        match self {
            Self::Text(text) => text.word(image),
            Self::Code(_) => Some(image.span(self.to_string().as_bytes(), 0)),
        }
    }
}

impl<M: Fill> Value for M {
    fn word(&self, image: &mut Image<'_>) -> Option<u64> {
        Some(image.node(self))
    }
}

/// The most words with a bit for each field.
const PRESENCE: usize = 2;

/// How many words there are with a bit for each of so many fields.
#[inline(always)]
pub(super) const fn presence_len(fields: usize) -> usize {
    if fields == 0 { 1 } else { fields.div_ceil(64) }
}

/// In the word of a text: it holds escapes.
pub(crate) const ESCAPED: u64 = 1 << 63;

/// In the word of a name: the rest is its position among the known ones.
pub(crate) const KNOWN: u64 = 1 << 62;

/// The longest text that an image can be of.
pub(crate) const LONGEST: usize = (1 << 30) - 1;
