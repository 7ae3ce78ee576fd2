//! The queries of the REST endpoints.

use core::fmt;

use crate::EncodeError;
use crate::json::JsonStr;

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

    fn write(&self, query: &mut Query<'_>) -> fmt::Result {
        if !self.event_types.is_empty() {
            query.name("event_types")?;
            for (at, event_type) in self.event_types.iter().enumerate() {
                query.value(if at == 0 { "" } else { "," }.into())?;
                query.value((*event_type).into())?;
            }
        }
        query.text("session_id", self.session_id)?;
        query.text("dialog_name", self.dialog_name)?;
        let include_history = self.include_history.map(|yes| if yes { "true" } else { "false" });
        query.text("include_history", include_history.map(JsonStr::from))
    }
}

impl CallsQuery<'_> {
    /// The path that the query belongs to.
    pub const PATH: &'static str = "/v1/calls";

    fn write(&self, query: &mut Query<'_>) -> fmt::Result {
        query.text("dialog_name", self.dialog_name)?;
        if let Some(page_size) = self.page_size {
            query.name("page_size")?;
            query.number(page_size)?;
        }
        query.text("page_token", self.page_token)
    }
}

macro_rules! query {
    ($($type:ident),+) => {$(
        impl $type<'_> {
            /// The length of the query string.
            #[must_use]
            pub fn encoded_len(&self) -> usize {
                let mut slice = Slice { out: &mut [], len: 0 };
                // This only counts: it cannot fail.
                let _ = self.write(&mut Query::new(&mut slice));
                slice.len
            }

            /// Writes the query string, and gives its length.
            ///
            /// # Errors
            /// `BufferTooSmall`, if `out` is shorter than [`encoded_len`](Self::encoded_len).
            pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
                let room = out.len();
                let mut slice = Slice { out, len: 0 };
                let _ = self.write(&mut Query::new(&mut slice));
                match slice.len {
                    needed if needed > room => Err(EncodeError::BufferTooSmall { needed }),
                    len => Ok(len),
                }
            }
        }

        impl fmt::Display for $type<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write(&mut Query::new(f))
            }
        }
    )+};
}

query!(EventsQuery, CallsQuery);

/// A query string in the making.
struct Query<'o> {
    out: &'o mut dyn fmt::Write,
    is_first: bool,
}

impl<'o> Query<'o> {
    fn new(out: &'o mut dyn fmt::Write) -> Self {
        Self { out, is_first: true }
    }

    /// A parameter, if it has a value.
    fn text(&mut self, name: &str, value: Option<JsonStr<'_>>) -> fmt::Result {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => {
                self.name(name)?;
                self.value(value)
            }
            None => Ok(()),
        }
    }

    fn name(&mut self, name: &str) -> fmt::Result {
        if !core::mem::take(&mut self.is_first) {
            self.out.write_char('&')?;
        }
        self.out.write_str(name)?;
        self.out.write_char('=')
    }

    /// A number: what formats any takes much more code.
    fn number(&mut self, value: u32) -> fmt::Result {
        let mut worth = 1_000_000_000;
        while worth > value && worth > 1 {
            worth /= 10;
        }
        while worth > 0 {
            self.out.write_char(char::from_digit(value / worth % 10, 10).unwrap_or('0'))?;
            worth /= 10;
        }
        Ok(())
    }

    /// Everything is escaped that any reader might take for something else.
    fn value(&mut self, value: JsonStr<'_>) -> fmt::Result {
        for char in value.chars() {
            if char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_') {
                self.out.write_char(char)?;
            } else {
                for byte in char.encode_utf8(&mut [0; 4]).bytes() {
                    let digit = |value| char::from_digit(value, 16).unwrap_or('0');
                    let (high, low) = (digit(u32::from(byte) >> 4), digit(u32::from(byte) & 15));
                    self.out.write_char('%')?;
                    self.out.write_char(high.to_ascii_uppercase())?;
                    self.out.write_char(low.to_ascii_uppercase())?;
                }
            }
        }
        Ok(())
    }
}

/// Writes to a slice as far as there is room, and counts on.
struct Slice<'o> {
    out: &'o mut [u8],
    len: usize,
}

impl fmt::Write for Slice<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = self.out.get_mut(self.len..).and_then(|room| room.get_mut(..text.len()));
        if let Some(room) = room {
            room.copy_from_slice(text.as_bytes());
        }
        self.len = self.len.saturating_add(text.len());
        Ok(())
    }
}
