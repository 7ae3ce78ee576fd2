//! Flat events whose members come in another order than the documented one.

use super::Event;
use super::event::{Common, TYPE_INDEX, USUAL};
use crate::format::json::Member as _;
use crate::format::json::fields::{self, Begun, Seen, behind_key};
use crate::json::JsonStr;

impl<'a> Event<'a> {
    /// Reads the members of a flat event in any order, as long as there are fields for them.
    /// `true`: they were all there, and the text has ended.
    #[inline(never)]
    pub(super) fn read_in_any_order(
        &mut self,
        text: &'a [u8],
        begun: &mut Begun<'a>,
    ) -> Option<bool> {
        let first = if begun.rest.len() == text.len() { b'{' } else { b',' };
        if begun.rest.first() != Some(&first) {
            return Some(false);
        }
        let common = Common::INFO.fields.len();
        let mut own = begun.seen.behind_base(common);
        loop {
            let rest = begun.rest;
            let is_late = own != Seen::default();
            let (index, behind) = if let Some(value) = behind_key(rest, b"\"event_id\":") {
                (0, self.event_id.fill(value, &mut begun.odd)?)
            } else if let Some(value) = behind_key(rest, b"\"session_id\":") {
                (1, fields::string(&mut self.session_id, value)?)
            } else if let Some(value) = behind_key(rest, b"\"timestamp\":") {
                (3, fields::string(&mut self.timestamp, value)?)
            } else if let Some(value) = behind_key(rest, b"\"type\":") {
                let mut name = JsonStr::default();
                let behind = fields::string(&mut name, value)?;
                match begun.name {
                    None => self.begin_payload(name, begun)?,
                    Some(known) if known == name => {}
                    Some(_) => return None,
                }
                (TYPE_INDEX, behind)
            } else {
                if begun.name.is_none() {
                    // What it is must be known before it is read, or it would be read twice.
                    let Some(name) = type_ahead(rest) else { return Some(false) };
                    self.begin_payload(name, begun)?;
                }
                match self.payload.fill_next(rest, &mut own, &mut begun.odd)? {
                    Some(behind) => begun.rest = behind,
                    None => break,
                }
                if is_comma(begun.rest) { continue } else { break }
            };
            begun.odd |= is_late;
            begun.seen.insert_next(index, &mut begun.odd)?;
            begun.rest = behind;
            if !is_comma(begun.rest) {
                break;
            }
        }
        begun.seen.insert_all(own, common);
        if begun.rest != b"}" || !begun.seen.has_all(&USUAL) || self.event_id.is_none() {
            return Some(false);
        }
        if begun.odd {
            self.payload.keep_flat(fields::between(text, &[]), true);
        }
        Some(true)
    }

    /// Makes the payload what the type says; `None` if that is unknown.
    fn begin_payload(&mut self, name: JsonStr<'a>, begun: &mut Begun<'a>) -> Option<()> {
        begun.name = Some(name);
        self.payload.name_as(name)?;
        self.payload.flat_shape().map(|_| ())
    }
}

/// Whether another member follows.
#[inline(always)]
fn is_comma(rest: &[u8]) -> bool {
    rest.first() == Some(&b',')
}

/// What the first member called `type` says in `rest`, most likely. Who goes by it must see that it
/// was right: it may be another object's, or a key that ends so.
#[inline(never)]
fn type_ahead(mut rest: &[u8]) -> Option<JsonStr<'_>> {
    const KEY: &[u8; 8] = b"\"type\":\"";
    loop {
        let start = rest.first_chunk();
        if start.is_none_or(may_have_type) {
            let part = start.map_or(rest, |start: &[u8; PART]| start);
            if let Some(at) = part.windows(KEY.len()).position(|bytes| bytes == KEY) {
                let mut name = JsonStr::default();
                fields::string(&mut name, rest.get(at + KEY.len() - 1..)?)?;
                return Some(name);
            }
        }
        // A key may begin here and end behind.
        rest = rest.get(PART - KEY.len() + 1..)?;
    }
}

/// Whether there is anything in these bytes that looks like a key `type`.
#[inline(always)]
fn may_have_type(bytes: &[u8; PART]) -> bool {
    // All places at once, as the processor can.
    let [_, second @ ..] = bytes;
    let [_, third @ ..] = second;
    let triples = bytes.iter().zip(second).zip(third);
    triples.fold(false, |found, ((a, b), c)| found | (*a == b't') & (*b == b'y') & (*c == b'p'))
}

/// How many bytes are looked through at once.
const PART: usize = 66;
