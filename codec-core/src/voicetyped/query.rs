//! The queries of the REST endpoints.

use core::fmt;

use crate::json::JsonStr;
use crate::{EncodeError, Text};

/// Which events are wanted: the query of `GET /v1/calls/events`.
///
/// What is not given is left out, and then nothing is held back on its account. It prints as the
/// query string, without a question mark.
///
/// # Example
/// ```
/// use callevents::voicetyped::EventsQuery;
///
/// let query = EventsQuery {
///     event_types: &["call_started", "call_terminated"],
///     dialog_name: Some("help desk".into()),
///     ..EventsQuery::default()
/// };
/// let url = format!("http://localhost:8080{}?{query}", EventsQuery::PATH);
/// assert!(url.ends_with(
///     "/v1/calls/events?event_types=call_started%2Ccall_terminated&dialog_name=help%20desk"
/// ));
/// ```
///
/// Source: "Call Event Stream API", "Subscribe to Call Events".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventsQuery<'a> {
    /// Only events of these types; none for all.
    pub event_types: &'a [&'a str],
    /// Only events of this call.
    pub session_id: Option<JsonStr<'a>>,
    /// Only events of calls in this dialog.
    pub dialog_name: Option<JsonStr<'a>>,
    /// Whether past events of calls in flight are to come first; the server's default is not.
    pub include_history: Option<bool>,
}

/// Which calls are wanted: the query of `GET /v1/calls`.
///
/// What is not given is left out. It prints as the query string, without a question mark.
///
/// Source: "Call Event Stream API", "List Active Calls".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallsQuery<'a> {
    /// Only calls in this dialog.
    pub dialog_name: Option<JsonStr<'a>>,
    /// The most calls that one page is to have.
    pub page_size: Option<u32>,
    /// The [`next_page_token`](super::CallList::next_page_token) of the page before.
    pub page_token: Option<JsonStr<'a>>,
}

impl EventsQuery<'_> {
    /// The path that the query belongs to.
    pub const PATH: &'static str = "/v1/calls/events";

    fn write(&self, query: &mut Query<'_>) {
        if !self.event_types.is_empty() {
            query.name("event_types");
            for (at, event_type) in self.event_types.iter().enumerate() {
                query.value(if at == 0 { "" } else { "," }.into());
                query.value((*event_type).into());
            }
        }
        query.text("session_id", self.session_id);
        query.text("dialog_name", self.dialog_name);
        let include_history = self.include_history.map(|yes| if yes { "true" } else { "false" });
        query.text("include_history", include_history.map(JsonStr::from));
    }
}

impl CallsQuery<'_> {
    /// The path that the query belongs to.
    pub const PATH: &'static str = "/v1/calls";

    fn write(&self, query: &mut Query<'_>) {
        query.text("dialog_name", self.dialog_name);
        if let Some(page_size) = self.page_size {
            query.name("page_size");
            query.number(page_size);
        }
        query.text("page_token", self.page_token);
    }
}

macro_rules! query {
    ($($type:ident),+) => {$(
        impl $type<'_> {
            /// The length of the query string.
            #[must_use]
            pub fn encoded_len(&self) -> usize {
                let mut len = 0_usize;
                self.write(&mut Query::new(&mut |_| len = len.saturating_add(1)));
                len
            }

            /// Writes the query string, and gives its length.
            ///
            /// # Errors
            /// `BufferTooSmall`, if `out` is shorter than [`encoded_len`](Self::encoded_len).
            pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
                encode(out, &mut |query| self.write(query))
            }
        }

        impl fmt::Display for $type<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut result = Ok(());
                self.write(&mut Query::new(&mut |byte| {
                    result = result.and_then(|()| fmt::Write::write_char(f, char::from(byte)));
                }));
                result
            }
        }
    )+};
}

query!(EventsQuery, CallsQuery);

/// Writes a query string of names and values, without those whose value is empty.
pub(crate) fn encode_pairs(
    pairs: &[(&str, Text<'_>)],
    out: &mut [u8],
) -> Result<usize, EncodeError> {
    encode(out, &mut |query| {
        for (name, value) in pairs {
            query.text(name, Some(JsonStr::plain(*value)));
        }
    })
}

fn encode(out: &mut [u8], write: &mut dyn FnMut(&mut Query<'_>)) -> Result<usize, EncodeError> {
    let mut needed = 0_usize;
    write(&mut Query::new(&mut |byte| {
        if let Some(place) = out.get_mut(needed) {
            *place = byte;
        }
        needed = needed.saturating_add(1);
    }));
    if needed > out.len() {
        return Err(EncodeError::BufferTooSmall { needed });
    }
    Ok(needed)
}

/// A query string in the making.
struct Query<'o> {
    /// Takes the next byte, which is ASCII.
    out: &'o mut dyn FnMut(u8),
    is_first: bool,
}

impl<'o> Query<'o> {
    fn new(out: &'o mut dyn FnMut(u8)) -> Self {
        Self { out, is_first: true }
    }

    /// A value, if there is one.
    #[cfg_attr(callevents_small, inline(never))]
    fn text(&mut self, name: &str, value: Option<JsonStr<'_>>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.name(name);
            self.value(value);
        }
    }

    #[cfg_attr(callevents_small, inline(never))]
    fn name(&mut self, name: &str) {
        if !core::mem::take(&mut self.is_first) {
            (self.out)(b'&');
        }
        for byte in name.bytes() {
            (self.out)(byte);
        }
        (self.out)(b'=');
    }

    fn number(&mut self, value: u32) {
        let mut worth = 1_000_000_000;
        while worth > value && worth > 1 {
            worth /= 10;
        }
        while worth > 0 {
            (self.out)(b'0' + (value / worth % 10) as u8);
            worth /= 10;
        }
    }

    #[cfg_attr(callevents_small, inline(never))]
    fn value(&mut self, value: JsonStr<'_>) {
        for char in value.chars() {
            for byte in char.encode_utf8(&mut [0; 4]).bytes() {
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
                    (self.out)(byte);
                } else {
                    let digit = |value: u8| value + if value < 10 { b'0' } else { b'A' - 10 };
                    (self.out)(b'%');
                    (self.out)(digit(byte >> 4));
                    (self.out)(digit(byte & 15));
                }
            }
        }
    }
}
