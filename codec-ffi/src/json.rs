//! JSON: strings as they stand in a text, names with numbers, arrays and objects.

use core::ffi::c_char;

use core_::json::{Entries, Items, JsonStr, Raw, Reader};
use core_::{Text, bindings};

use crate::convert::{How, Zero};
use crate::error::{self, callevents_error, callevents_status};
use crate::memory::{self, Outcome, status};
use crate::object::{self, object};
use crate::view::callevents_str;

/// A string of a JSON text.
///
/// If `escaped` is false, this is the text that it stands for. If it is true, it is what stands
/// between the quotes, in which there are escapes: `callevents_json_str_unescape()` resolves them.
/// To build a message, give any UTF-8 text with `escaped` false.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_json_str {
    /// The first byte.
    pub ptr: *const c_char,
    /// How many bytes there are.
    pub len: usize,
    /// Whether there are escapes in it.
    pub escaped: bool,
}

/// One of several names, or another.
///
/// Of a message that was decoded, the text is the name on the wire, and `value` its number, as the
/// field's enumeration has it; 0 for a name that is not known. Of a message that is to be built,
/// `value` counts, or if it is 0 the text.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_name {
    /// The first byte of the text.
    pub ptr: *const c_char,
    /// How many bytes there are.
    pub len: usize,
    /// Whether there are escapes in the text, as in `callevents_json_str`.
    pub escaped: bool,
    /// The name's number, or 0. Where the wire may have a number instead of a name, that is told
    /// as `CALLEVENTS_NAME_NUMBER` and more; one too large for that, which is no character's, as
    /// `UINT32_MAX`.
    pub value: u32,
}

/// A `value` from here on is no name but a number: it is that much more than this.
pub const CALLEVENTS_NAME_NUMBER: u32 = 0x1_0000;

impl callevents_json_str {
    pub(crate) unsafe fn value<'a>(&self, how: How) -> Outcome<JsonStr<'a>> {
        let view = callevents_str { ptr: self.ptr, len: self.len };
        if let How::Trust = how {
            // SAFETY: as the caller promises.
            return unsafe { view.known_text() }.map(|text| bindings::json_str(text, self.escaped));
        }
        // SAFETY: as the caller promises.
        let text = unsafe { view.text() }?;
        if self.escaped {
            let text = bindings::checked_json_str(Text::new(text));
            return text.ok_or(callevents_status::INVALID_ESCAPE);
        }
        Ok(text.into())
    }
}

impl From<JsonStr<'_>> for callevents_json_str {
    #[inline]
    fn from(text: JsonStr<'_>) -> Self {
        let callevents_str { ptr, len } = text.raw().into();
        Self { ptr, len, escaped: text.is_escaped() }
    }
}

impl callevents_name {
    #[inline]
    pub(crate) fn new(name: JsonStr<'_>, value: u32) -> Self {
        let callevents_json_str { ptr, len, escaped } = name.into();
        Self { ptr, len, escaped, value }
    }

    pub(crate) fn of_number(number: u32, text: &'static str) -> Self {
        Self::new(text.into(), CALLEVENTS_NAME_NUMBER.saturating_add(number))
    }

    /// The number that stands in the place of a name.
    pub(crate) fn number(&self) -> Option<u32> {
        self.value.checked_sub(CALLEVENTS_NAME_NUMBER)
    }

    pub(crate) unsafe fn text<'a>(&self, how: How) -> Outcome<JsonStr<'a>> {
        let text = callevents_json_str { ptr: self.ptr, len: self.len, escaped: self.escaped };
        // SAFETY: as the caller promises.
        unsafe { text.value(how) }
    }
}

// SAFETY: pointers may be null, and numbers and flags zero.
unsafe impl Zero for callevents_json_str {}
// SAFETY: as above.
unsafe impl Zero for callevents_name {}
// SAFETY: as above.
unsafe impl Zero for callevents_str {}

/// Writes the text that a string stands for to `out`, its escapes resolved, without a NUL behind
/// it. Half of a surrogate pair, which JSON can write and UTF-8 cannot, becomes U+FFFD. `len`
/// bytes of the string's own length always suffice.
///
/// `written` is the text's length; on `BUFFER_TOO_SMALL` it is the room that is needed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_str_unescape(
    text: callevents_json_str,
    out: *mut c_char,
    out_len: usize,
    written: *mut usize,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let text = unsafe { text.value(How::Check) }?;
        // SAFETY: as the header asks.
        let out = unsafe { memory::slice_mut(out.cast::<u8>(), out_len) }?;
        let result = text.unescape_into(out).map(str::len);
        // SAFETY: as the header asks.
        unsafe { error::encoded(result, written) }
    })
}

/// Whether a string stands for `text`, whatever way it is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_str_eq(
    text: callevents_json_str,
    other: callevents_str,
) -> bool {
    // SAFETY: as the header asks.
    match unsafe { (text.value(How::Check), other.text()) } {
        (Ok(text), Ok(other)) => text == *other,
        _ => false,
    }
}

/// Whether a text is one JSON value and nothing else, by RFC 8259.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_validate(
    json: callevents_str,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let text = unsafe { json.bytes() }?;
        match core_::json::validate(text) {
            Ok(()) => Ok(callevents_status::OK),
            // SAFETY: as the header asks.
            Err(fault) => Err(unsafe { error::tell(fault, error) }),
        }
    })
}

/// What a JSON value is.
#[derive(Clone, Copy)]
#[repr(i32)]
#[allow(missing_docs, reason = "they are called as in JSON")]
pub enum callevents_json_kind {
    NULL = 0,
    BOOL = 1,
    NUMBER = 2,
    STRING = 3,
    ARRAY = 4,
    OBJECT = 5,
}

/// A JSON value that was looked at.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct callevents_json_value {
    /// What it is.
    pub kind: callevents_json_kind,
    /// The value of a bool.
    pub boolean: bool,
    /// Whether a number is an integer from -2^63 to 2^63-1.
    pub is_int64: bool,
    /// Whether a number is an integer from 0 to 2^64-1.
    pub is_uint64: bool,
    /// The value of a number, if `is_int64`.
    pub int64: i64,
    /// The value of a number, if `is_uint64`.
    pub uint64: u64,
    /// The nearest double to a number; 0 if it is beyond them all.
    pub number: f64,
    /// The value of a string.
    pub string: callevents_json_str,
    /// The value as it stands in its text.
    pub json: callevents_str,
}

/// Looks at a JSON value: at a field of a message that has no fixed shape, or a member of it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_get(
    json: callevents_str,
    value: *mut callevents_json_value,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let raw = match Raw::new(unsafe { json.bytes() }?) {
            Ok(raw) => raw,
            // SAFETY: as the header asks.
            Err(fault) => return Err(unsafe { error::tell(fault, error) }),
        };
        use core_::json::Kind;
        let kind = raw.kind();
        let found = callevents_json_value {
            kind: match kind {
                Kind::Null => callevents_json_kind::NULL,
                Kind::Bool => callevents_json_kind::BOOL,
                Kind::Number => callevents_json_kind::NUMBER,
                Kind::String => callevents_json_kind::STRING,
                Kind::Array => callevents_json_kind::ARRAY,
                Kind::Object => callevents_json_kind::OBJECT,
            },
            boolean: false,
            is_int64: false,
            is_uint64: false,
            int64: 0,
            uint64: 0,
            number: 0.0,
            string: JsonStr::default().into(),
            json: raw.as_json().into(),
        };
        // SAFETY: as the header asks.
        let found = unsafe { memory::place(value) }?.write(found);
        match kind {
            Kind::Bool => found.boolean = raw.as_bool().unwrap_or_default(),
            Kind::Number => {
                if let Some(value) = raw.as_i64() {
                    (found.is_int64, found.int64) = (true, value);
                }
                if let Some(value) = raw.as_u64() {
                    (found.is_uint64, found.uint64) = (true, value);
                }
                found.number = raw.as_f64().unwrap_or_default();
            }
            Kind::String => found.string = raw.as_string().unwrap_or_default().into(),
            Kind::Null | Kind::Array | Kind::Object => {}
        }
        Ok(callevents_status::OK)
    })
}

/// Goes through the items of an array, or the members of an object.
#[repr(C)]
pub struct callevents_json_iter {
    /// The library's own.
    pub _opaque: [u64; CALLEVENTS_JSON_ITER_WORDS],
}

/// How many words a `callevents_json_iter` is.
pub const CALLEVENTS_JSON_ITER_WORDS: usize = 16;

/// Where an iterator stands.
pub(crate) enum Walk {
    Items(Items<'static>),
    Entries(Entries<'static>),
}

object!(callevents_json_iter, Walk, b"jsonwalk");

/// Begins to go through an array or object, which must stay as it is meanwhile: through a list of
/// a message, or any other JSON.
///
/// `WRONG_TYPE` if it is neither.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_iter_open(
    iter: *mut callevents_json_iter,
    json: callevents_str,
    error: *mut callevents_error,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks; the caller keeps the text as long as the iterator.
        let text: &'static [u8] = unsafe { json.bytes() }?;
        let walk = Raw::new(text).and_then(|raw| {
            if raw.kind() == core_::json::Kind::Object {
                return Ok(Walk::Entries(raw.entries()));
            }
            // What is neither is no array.
            Reader::new(text).array()?;
            Ok(Walk::Items(raw.items()))
        });
        // SAFETY: as the header asks.
        let walk = walk.map_err(|fault| unsafe { error::tell(fault, error) })?;
        // SAFETY: as the header asks.
        unsafe { object::open(iter, walk) }?;
        Ok(callevents_status::OK)
    })
}

/// The next item of an array, or the next member of an object.
///
/// `EVENT`: `key` (empty in an array; may be NULL for who does not want it) and `value` are the
/// next ones, and stay valid as long as the text. `END`: there is none, now and ever after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_iter_next(
    iter: *mut callevents_json_iter,
    key: *mut callevents_json_str,
    value: *mut callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let walk = unsafe { object::get_mut(iter) }?;
        // SAFETY: as the header asks.
        let to_value = unsafe { memory::place(value) }?;
        let next = match walk {
            Walk::Items(items) => items.next().map(|item| (JsonStr::default(), item)),
            Walk::Entries(entries) => entries.next(),
        };
        let Some((its_key, its_value)) = next else { return Ok(callevents_status::OK) };
        if !key.is_null() {
            // SAFETY: as the header asks.
            unsafe { memory::place(key) }?.write(its_key.into());
        }
        to_value.write(its_value.as_json().into());
        Ok(callevents_status::EVENT)
    })
}

/// The value of a member of an object: of equal keys, the last one's.
///
/// `EVENT`: `value` is it. `END`: there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn callevents_json_find(
    json: callevents_str,
    key: callevents_str,
    value: *mut callevents_str,
) -> callevents_status {
    status(|| {
        // SAFETY: as the header asks.
        let (raw, key) = unsafe { (Raw::new(json.bytes()?)?, key.text()?) };
        // SAFETY: as the header asks.
        let place = unsafe { memory::place(value) }?;
        let Some(found) = raw.entry(key) else { return Ok(callevents_status::OK) };
        place.write(found.as_json().into());
        Ok(callevents_status::EVENT)
    })
}
