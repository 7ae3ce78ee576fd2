//! Lines that hold one text message each: the message alone, or a row of a recording.

use core::ops::Range;
use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callevents::json::{JsonStr, Kind, Raw, Writer};

use crate::source::Fault;

/// One line of the input.
///
/// A row of a recording is `{"dir", "text"}`, also with `t_ms` and `conn`: `in` is what the server
/// said, `out` what its client said. So are lines with `< ` and `> ` in front, as terminal clients
/// of WebSocket print them.
#[derive(Clone, Debug, Default)]
pub struct Row<'a> {
    /// The message, byte for byte.
    pub text: Cow<'a, [u8]>,
    /// Who said it; `None` if the line is the message alone.
    pub dir: Option<JsonStr<'a>>,
    /// When, in ms.
    pub t_ms: Option<Raw<'a>>,
    /// On which connection.
    pub conn: Option<Raw<'a>>,
}

impl<'a> Row<'a> {
    /// A message, whatever it says of itself.
    #[must_use]
    pub fn alone(message: &'a [u8]) -> Self {
        Self { text: message.into(), ..Self::default() }
    }

    /// Takes a line apart. What is no row is a message.
    #[must_use]
    pub fn of(line: &'a [u8]) -> Self {
        let marked = |mark, dir| {
            let text = line.strip_prefix(mark)?;
            Some(Self { text: text.into(), dir: Some(JsonStr::from(dir)), ..Self::default() })
        };
        if let Some(row) = marked(b"< ", "in").or_else(|| marked(b"> ", "out")) {
            return row;
        }
        let Ok(object) = Raw::new(line) else { return Self::alone(line) };
        let text =
            |name| object.entry(name).filter(|value| value.kind() == Kind::String)?.as_string();
        match (text("dir"), text("text")) {
            (Some(dir), Some(text)) => Self {
                text: match text.to_cow() {
                    Cow::Borrowed(text) => text.as_bytes().into(),
                    Cow::Owned(text) => text.into_bytes().into(),
                },
                dir: Some(dir),
                t_ms: object.entry("t_ms"),
                conn: object.entry("conn"),
            },
            _ => Self::alone(line),
        }
    }

    /// Whether a client said it; `None` if the line does not tell.
    #[must_use]
    pub fn is_from_client(&self) -> Option<bool> {
        match self.dir? {
            dir if dir == "out" => Some(true),
            dir if dir == "in" => Some(false),
            _ => None,
        }
    }

    /// The time in whole ms, if it is one.
    #[must_use]
    pub fn at_ms(&self) -> Option<i64> {
        let t_ms = self.t_ms?;
        // Of numbers that are not whole a cast takes what is before the point.
        let inexact = || t_ms.as_f64().filter(|ms| IN_RANGE.contains(ms)).map(|ms| ms as i64);
        t_ms.as_i64().or_else(inexact)
    }

    /// The time in whole ms, or 0.
    #[must_use]
    pub fn now_ms(&self) -> u64 {
        self.at_ms().and_then(|ms| ms.try_into().ok()).unwrap_or(0)
    }

    /// Writes a message's members, as the core has built it, and who said it when; its text too
    /// if that is another.
    pub(crate) fn write_message(&self, writer: &mut Writer<'_>, built: &[u8]) {
        self.write_origin(writer);
        let mut is_whole = built == &*self.text;
        for (key, value) in Raw::new(built).unwrap_or_default().entries() {
            let is_same = !is_meta(key) && write_on_one_line(writer, key, value);
            is_whole = is_whole && is_same;
        }
        if !is_whole {
            self.write_text(writer);
        }
    }

    /// Writes what could not be read.
    pub(crate) fn write_unread(&self, writer: &mut Writer<'_>) {
        self.write_origin(writer);
        self.write_text(writer);
    }

    fn write_origin(&self, writer: &mut Writer<'_>) {
        if let Some(t_ms) = self.t_ms {
            write_on_one_line(writer, "t_ms", t_ms);
        }
        if let Some(conn) = self.conn {
            write_on_one_line(writer, "conn", conn);
        }
        if let Some(dir) = self.dir {
            writer.key("dir").string(dir);
        }
    }

    fn write_text(&self, writer: &mut Writer<'_>) {
        match core::str::from_utf8(&self.text) {
            Ok(text) => writer.key("text").string(text),
            Err(_) => writer.key("body").string(STANDARD.encode(&self.text).as_str()),
        };
    }
}

/// Writes the line that a line of the command's JSON was made from behind what `out` holds;
/// nothing if there is a fault.
pub(crate) fn build(line: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
    let object = Raw::new(line)?;
    let dir = object.entry("dir").and_then(|dir| dir.as_string());
    let message = message_of(object)?;
    let Some(dir) = dir else {
        out.extend_from_slice(&message);
        out.push(b'\n');
        return Ok(());
    };
    let text = core::str::from_utf8(&message)
        .map_err(|_| Fault::at(0, "what is not UTF-8 cannot be in a row of a recording"))?;
    let start = out.len();
    put(out, |writer| {
        writer.begin_object();
        for name in ["t_ms", "conn"] {
            if let Some(value) = object.entry(name) {
                writer.key(name).raw(value);
            }
        }
        writer.key("dir").string(dir);
        writer.key("text").string(text);
        writer.end_object();
    })
    .inspect_err(|_| out.truncate(start))?;
    out.push(b'\n');
    Ok(())
}

/// The message that a line of the command's JSON holds.
fn message_of(object: Raw<'_>) -> Result<Vec<u8>, Fault> {
    if let Some(text) = object.entry("text") {
        let text = text.as_string().ok_or(Fault::at(0, "text must be a string"))?;
        return Ok(text.to_cow().into_owned().into_bytes());
    }
    if let Some(body) = object.entry("body") {
        let body = body.as_string().ok_or(Fault::at(0, "body must be a string"))?;
        return STANDARD
            .decode(&*body.to_cow())
            .map_err(|error| Fault::at(0, format!("body is no base64: {error}")));
    }
    if object.entry("kind").is_some_and(|kind| kind.as_str() == Some("error")) {
        return Err(Fault::at(0, "only what has a text or a body can be written"));
    }
    let mut message = Vec::new();
    put(&mut message, |writer| {
        writer.begin_object();
        for (key, value) in object.entries().filter(|(key, _)| !is_meta(*key)) {
            writer.key(key).raw(value);
        }
        writer.end_object();
    })?;
    Ok(message)
}

/// Writes JSON behind what `out` holds.
fn put(out: &mut Vec<u8>, write: impl Fn(&mut Writer<'_>)) -> Result<(), Fault> {
    let mut writer = Writer::new(&mut []);
    write(&mut writer);
    let start = out.len();
    out.resize(start + writer.length(), 0);
    let mut writer = Writer::new(out.get_mut(start..).unwrap_or_default());
    write(&mut writer);
    writer.finish().map(drop).map_err(|error| Fault::at(0, error.to_string()))
}

/// Writes a member as it stands; gives `false` if line ends had to be taken from its value.
fn write_on_one_line<'a>(
    writer: &mut Writer<'_>,
    key: impl Into<JsonStr<'a>>,
    value: Raw<'_>,
) -> bool {
    let compact = on_one_line(value);
    let without = compact.as_deref().and_then(|text| Raw::new(text).ok());
    writer.key(key).raw(without.unwrap_or(value));
    without.is_none()
}

/// A value without the whitespace between its parts, if there is a line end in that.
fn on_one_line(value: Raw<'_>) -> Option<Vec<u8>> {
    let text = value.as_json().as_bytes();
    // In strings there are none: they would be escaped.
    if !text.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
        return None;
    }
    let mut compact = Vec::with_capacity(text.len());
    let (mut in_string, mut is_escaped) = (false, false);
    for &byte in text {
        if !in_string && byte.is_ascii_whitespace() {
            continue;
        }
        if byte == b'"' && !is_escaped {
            in_string = !in_string;
        }
        is_escaped = in_string && byte == b'\\' && !is_escaped;
        compact.push(byte);
    }
    Some(compact)
}

/// Whether a member of the command's JSON is none of the message.
fn is_meta(key: JsonStr<'_>) -> bool {
    META.iter().any(|name| key == **name)
}

const META: [&str; 9] =
    ["source", "kind", "offset", "verdict", "t_ms", "conn", "dir", "text", "body"];

/// The doubles that are in the range of an `i64`.
const IN_RANGE: Range<f64> = i64::MIN as f64..-(i64::MIN as f64);
