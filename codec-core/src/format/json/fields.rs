//! Members read straight into a message's fields, as long as nothing is wrong.
//!
//! One loop reads all messages: a message says what its members are called and where their values
//! go. It tells nothing about a fault but that there is one; who wants to know more reads the text
//! again, with a [`Reader`]. So it gives up, too, where it is not worth the code: at keys with
//! escapes, and at members that come twice.

pub(crate) use super::found::Found;
use super::found::{LONGEST, Notes, Stop, Unplaced, note};
use super::names::Names;
pub(crate) use super::seen::Seen;
use super::token;
pub(crate) use super::token::behind_whitespace;
use super::{JsonStr, Member, Raw, Reader, number, scan};
use crate::Text;
use crate::describe::{FieldInfo, MessageInfo};

/// A place for a value.
pub(crate) trait Slot<'a> {
    /// Reads the value at the start of `text`, and gives what is left behind it; `None` if there
    /// is anything wrong. `odd` as for [`Member::read`](super::Member::read).
    fn take(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]>;
}

impl<'a, T: Member<'a>> Slot<'a> for T {
    #[inline]
    fn take(&mut self, text: &'a [u8], odd: &mut bool) -> Option<&'a [u8]> {
        self.fill(text, odd)
    }
}

/// What the members of a message are.
pub(crate) struct Shape {
    /// What they are called.
    pub(crate) names: Names,
    /// Those that must be there.
    pub(crate) required: Seen,
    /// The field that says what others are, or which there are.
    pub(crate) tag: Option<usize>,
}

/// A message whose members can be read straight into its fields.
///
/// Fields are counted from those of its base on.
pub(crate) trait Fields<'a> {
    /// Where the value of a field goes; not asked for the tag.
    fn slot<'m>(
        &'m mut self,
        index: usize,
        state: &'m mut State<'a>,
    ) -> Option<&'m mut (dyn Slot<'a> + 'm)>;

    /// Reads the values that were found in `text`, those of the base first.
    fn take_found(
        &mut self,
        text: &'a [u8],
        found: &[Found],
        state: &State<'a>,
        odd: &mut bool,
    ) -> Option<()>;

    /// Hears what the tag says, and gives the shape.
    fn named(&mut self, _name: JsonStr<'a>, shape: &'static Shape) -> Option<&'static Shape> {
        Some(shape)
    }

    /// Hears that all members are read.
    fn end(&mut self, _state: &mut State<'a>, _seen: &mut Seen, _odd: &mut bool) -> Option<()> {
        Some(())
    }

    /// Keeps the object in which there is something that no field can hold.
    fn keep(&mut self, object: Raw<'a>);
}

/// What is known of a message beside its fields.
#[derive(Default)]
pub(crate) struct State<'a> {
    /// What the tag says, or will say.
    pub(crate) name: Option<JsonStr<'a>>,
    /// A value that came before its name.
    pub(crate) unnamed: Unnamed<'a>,
    /// A value that is always the same.
    pub(crate) said: Said,
}

/// A value that is stepped over, to be read later.
#[derive(Default)]
pub(crate) struct Unnamed<'a>(pub(crate) Option<&'a [u8]>);

impl<'a> Slot<'a> for Unnamed<'a> {
    fn take(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        self.0 = Some(text);
        skip(text)
    }
}

/// A string that must be this one.
#[derive(Default)]
pub(crate) struct Said(pub(crate) &'static str);

impl<'a> Slot<'a> for Said {
    fn take(&mut self, text: &'a [u8], _: &mut bool) -> Option<&'a [u8]> {
        let mut said = JsonStr::default();
        let rest = string(&mut said, text)?;
        (said == self.0).then_some(rest)
    }
}

/// How many values are noted of a message with so many fields.
pub(crate) const fn noted(fields: usize) -> usize {
    if cfg!(callevents_small) || fields > u64::BITS as usize { 0 } else { fields }
}

/// So many fields' names are compared one after the other where members come in any order.
pub(crate) const FEW: usize = 8;

/// How far an object has been read, in the order of its message's fields.
pub(crate) struct Begun<'a> {
    /// What is left: the comma behind a member, or whatever else stands there; or all of it.
    pub(crate) rest: &'a [u8],
    /// The fields that were there.
    pub(crate) seen: Seen,
    /// Whether there is anything that no field can hold.
    pub(crate) odd: bool,
    /// What the tag says.
    pub(crate) name: Option<JsonStr<'a>>,
}

impl<'a> Begun<'a> {
    /// An object of which nothing has been read.
    #[cfg_attr(not(callevents_small), inline(always))]
    pub(crate) fn at(text: &'a [u8]) -> Self {
        Self { rest: text, seen: Seen::default(), odd: false, name: None }
    }
}

/// The fields of the message that another takes in.
pub(crate) const fn of(base: Option<&'static MessageInfo>) -> &'static [FieldInfo] {
    match base {
        Some(base) => base.fields,
        None => &[],
    }
}

/// The value behind a key with its quotes and colon, if they come next behind one byte.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn behind_key<'a>(text: &'a [u8], key: &'static [u8]) -> Option<&'a [u8]> {
    text.get(1..)?.strip_prefix(key)
}

/// Asks for the next bytes of a long text that will be looked at, so that memory is waited for
/// once, where a message has to come from there. To look at each byte only when it is its turn
/// takes a wait for each line of the cache.
#[inline(always)]
pub(crate) fn ask_for_start(text: &[u8]) {
    if cfg!(callevents_small) {
        return;
    }
    // Of shorter ones a processor brings all by itself.
    if let Some([second, third, fourth]) = text.get(511).and(text.get(64..)).and_then(lines) {
        core::hint::black_box(second | third | fourth);
    }
}

/// One byte of each of the first three lines.
#[inline(always)]
fn lines(text: &[u8]) -> Option<[u8; 3]> {
    Some([*text.first()?, *text.get(64)?, *text.get(128)?])
}

/// Whether nothing follows but whitespace.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn is_end(rest: &[u8]) -> bool {
    rest.is_empty() || behind_whitespace(rest).is_empty()
}

/// Reads the members that are left of an object, in whatever order, and gives what is left behind
/// it.
///
/// Values are noted in `found` where there is room, and read when all are there.
///
/// It is called again for objects in objects, as deep as types are nested in their declaration.
#[inline(never)]
pub(crate) fn fill_rest<'a>(
    message: &mut dyn Fields<'a>,
    mut shape: &'static Shape,
    text: &'a [u8],
    begun: Begun<'a>,
    found: &mut [Found],
) -> Option<&'a [u8]> {
    let Begun { mut rest, mut seen, mut odd, name } = begun;
    let found = if text.len() > LONGEST { &mut [] } else { found };
    let mut state = State { name, ..State::default() };
    let mut is_guess_due = cfg!(not(callevents_small)) && shape.tag.is_some();
    let mut unplaced = Unplaced::NONE;
    let mut more;
    if rest.len() == text.len() {
        (more, rest) = (true, text.strip_prefix(b"{")?);
        if let Some(end) = behind(rest, b'}') {
            (more, rest) = (false, end);
        }
    } else {
        (more, rest) = next_member(rest)?;
    }
    while more {
        let mut key = behind(rest, b'"')?;
        let is_open = shape.tag.is_some() && state.name.is_none();
        unplaced.is_open = is_open;
        if cfg!(not(callevents_small)) && !found.is_empty() {
            let not = shape.tag.map_or(0, |tag| 1 << tag);
            let mut notes = Notes { not, seen: seen.0[0], late: 0 };
            let stop = note(text, key, &shape.names, found, &mut notes, &mut unplaced);
            seen.0[0] = notes.seen;
            odd |= notes.late != 0;
            match stop {
                Stop::Key(rest) => key = rest,
                Stop::Value(behind) => {
                    (more, rest) = next_member(behind)?;
                    continue;
                }
            }
        }
        let (index, value) = shape.names.find(key)?;
        let value = behind_whitespace(value);
        rest = match index {
            Some(index) if seen.contains(index) => return None,
            Some(index) if shape.tag == Some(index) => {
                odd |= seen.end() > index;
                seen.insert(index);
                let mut name = JsonStr::default();
                let rest = string(&mut name, value)?;
                match state.name.replace(name) {
                    None => shape = message.named(name, shape)?,
                    Some(guessed) if guessed == name => {}
                    Some(_) => return None,
                }
                rest
            }
            _ if is_open && is_guess_due && matches!(value.first(), Some(b'{' | b'[')) => {
                // What it is must be known before it is read, or it would be read twice.
                is_guess_due = false;
                if let Some(name) = guess(text, shape) {
                    state.name = Some(name);
                    shape = message.named(name, shape)?;
                }
                // Its key once more.
                rest = text.get(text.len() - key.len() - 1..)?;
                continue;
            }
            Some(index) => {
                odd |= seen.end() > index;
                seen.insert(index);
                message.slot(index, &mut state)?.take(value, &mut odd)?
            }
            None => {
                odd = true;
                if is_open {
                    unplaced.place(text.len() - key.len())?;
                }
                skip(value)?
            }
        };
        (more, rest) = next_member(rest)?;
    }
    for (at, its) in unplaced.iter() {
        let (index, value) = shape.names.find(text.get(at..)?)?;
        odd = true;
        let Some(index) = index else {
            // It was noted, but nobody reads it.
            skip_found(text, value, its)?;
            continue;
        };
        if seen.contains(index) {
            return None;
        }
        seen.insert(index);
        match found.get_mut(index) {
            Some(place) if its.is_some() => *place = its,
            _ => take_later(message.slot(index, &mut state)?, value, &mut odd)?,
        }
    }
    if !found.is_empty() {
        message.take_found(text, found, &state, &mut odd)?;
    }
    message.end(&mut state, &mut seen, &mut odd)?;
    if !seen.has_all(&shape.required) {
        return None;
    }
    if odd {
        message.keep(between(text, rest));
    }
    Some(rest)
}

/// The object that was read, between the start of `text` and the `rest`.
pub(crate) fn between<'a>(text: &'a [u8], rest: &'a [u8]) -> Raw<'a> {
    let object = text.get(..text.len() - rest.len()).unwrap_or_default();
    Raw::from_checked(Text::from_checked(object))
}

/// Reads a value that was found in `text`.
pub(crate) fn take_found<'a>(
    place: &mut (dyn Slot<'a> + '_),
    text: &'a [u8],
    found: Found,
    odd: &mut bool,
) -> Option<()> {
    let (value, len) = found.value(text)?;
    let rest = place.take(value, odd)?;
    (value.len() - rest.len() == len).then_some(())
}

/// Reads a value that was stepped over, from behind the colon of its member. A number may go on
/// where its integer ends, as none of the field's type: whoever reads members as they come sees
/// that no comma follows, and so it must be seen here.
#[cfg_attr(not(callevents_small), inline)]
pub(crate) fn take_later<'a>(
    place: &mut (dyn Slot<'a> + '_),
    value: &'a [u8],
    odd: &mut bool,
) -> Option<()> {
    let rest = place.take(behind_whitespace(value), odd)?;
    next_member(rest).map(|_| ())
}

/// Checks a value of which it is known where in `text` it stands, if anything was found.
#[inline(never)]
fn skip_found(text: &[u8], value: &[u8], found: Found) -> Option<()> {
    let value = behind_whitespace(value);
    let len = value.len() - skip(value)?.len();
    let is_there = |(its, its_len): (&[u8], usize)| its.len() == value.len() && its_len == len;
    (found.is_none() || found.value(text).is_some_and(is_there)).then_some(())
}

/// What the tag of an object will say, most likely, if it stands behind all containers in it: else
/// what comes before it would have to be read twice. Who goes by it must see that it was right.
#[cold]
#[inline(never)]
fn guess<'a>(text: &'a [u8], shape: &Shape) -> Option<JsonStr<'a>> {
    let object = text.trim_ascii_end().strip_suffix(b"}")?;
    let (_, mut rest) = object.split_at_checked(scan::containers_end(object)?)?;
    loop {
        rest = rest.strip_prefix(b",\"")?;
        let (index, value) = shape.names.find(rest)?;
        if index == shape.tag {
            let mut name = JsonStr::default();
            string(&mut name, value)?;
            return Some(name);
        }
        rest = skip(value)?;
    }
}

/// A key whose opening quote has been read, without escapes, and what is left behind its colon.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn any_key(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (key, rest) = scan::split_name(text)?;
    Some((key, behind(rest, b':')?))
}

/// Whether there is another member, and what is left behind the comma or the end.
#[cfg_attr(not(callevents_small), inline(always))]
fn next_member(text: &[u8]) -> Option<(bool, &[u8])> {
    next_element(text, b'}')
}

/// The same for an item of an array.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn next_item(text: &[u8]) -> Option<(bool, &[u8])> {
    next_element(text, b']')
}

#[cfg_attr(not(callevents_small), inline(always))]
fn next_element(text: &[u8], end: u8) -> Option<(bool, &[u8])> {
    match text.split_first() {
        Some((b',', rest)) => Some((true, rest)),
        Some((&byte, rest)) if byte == end => Some((false, rest)),
        _ => next_spaced(text, end),
    }
}

#[inline(never)]
fn next_spaced(text: &[u8], end: u8) -> Option<(bool, &[u8])> {
    match behind_whitespace(text).split_first()? {
        (b',', rest) => Some((true, rest)),
        (&byte, rest) if byte == end => Some((false, rest)),
        _ => None,
    }
}

/// What is left behind `byte`, if it comes next, after any whitespace.
#[cfg_attr(not(callevents_small), inline(always))]
pub(super) fn behind(text: &[u8], byte: u8) -> Option<&[u8]> {
    match text.split_first() {
        Some((&first, rest)) if first == byte => Some(rest),
        Some((&first, _)) if first > b' ' => None,
        _ => behind_spaced(text, byte),
    }
}

#[inline(never)]
fn behind_spaced(text: &[u8], byte: u8) -> Option<&[u8]> {
    behind_whitespace(text).strip_prefix(&[byte])
}

/// Reads a string, and gives what is left behind it.
#[cfg_attr(not(callevents_small), inline(always))]
pub(crate) fn string<'a>(place: &mut JsonStr<'a>, text: &'a [u8]) -> Option<&'a [u8]> {
    if let Some((b'"', rest)) = text.split_first() {
        if let Some((string, rest)) = scan::split_ascii(rest) {
            *place = JsonStr::from_checked(Text::from_checked(string), false);
            return Some(rest);
        }
    }
    uncommon_string(place, text)
}

/// The same for a string near the end, behind whitespace, with escapes or characters beyond ASCII,
/// or for anything else.
#[inline(never)]
fn uncommon_string<'a>(place: &mut JsonStr<'a>, text: &'a [u8]) -> Option<&'a [u8]> {
    let (string, rest) = token::string_behind_quote(behind(text, b'"')?).ok()?;
    *place = string;
    Some(rest)
}

/// A string whose opening quote has been read, of ASCII as it is and not near the end, and what is
/// left behind it; `None` for any other.
#[inline(always)]
pub(crate) fn short_string(text: &[u8]) -> Option<(JsonStr<'_>, &[u8])> {
    let (string, rest) = scan::split_ascii(text)?;
    Some((JsonStr::from_checked(Text::from_checked(string), false), rest))
}

/// What is left behind such a string, opening quote included.
#[inline(always)]
pub(super) fn behind_string(text: &[u8]) -> Option<&[u8]> {
    Some(scan::split_ascii(text.strip_prefix(b"\"")?)?.1)
}

/// What is left behind any value.
#[inline(always)]
pub(crate) fn skip(text: &[u8]) -> Option<&[u8]> {
    if let Some((b'"', rest)) = text.split_first() {
        if let Some((_, rest)) = scan::split_ascii(rest) {
            return Some(rest);
        }
    } else if let Some((_, rest)) = number::short_integer(text) {
        return Some(rest);
    }
    skip_by_reader(text)
}

#[inline(never)]
fn skip_by_reader(text: &[u8]) -> Option<&[u8]> {
    let mut reader = Reader::inside(text);
    reader.skip().ok()?;
    Some(reader.rest())
}

/// `true` or `false`, and what is left behind it.
#[inline]
pub(super) fn short_bool(text: &[u8]) -> Option<(bool, &[u8])> {
    match text.strip_prefix(b"true") {
        Some(rest) => Some((true, rest)),
        None => Some((false, text.strip_prefix(b"false")?)),
    }
}

/// What is left behind `true` or `false`.
#[inline]
pub(super) fn behind_bool(text: &[u8]) -> Option<&[u8]> {
    Some(short_bool(text)?.1)
}
