//! The statuses: the core's errors under the core's numbers, and a few of the C library's own.

use core::fmt::Write as _;

use callevents::{EncodeError, ErrorKind};

use super::header;

/// What only C has: number, name, text.
const OWN: &[(i32, &str, &str)] = &[
    (-200, "INVALID_ARGUMENT", "an argument that cannot be: a null pointer, an unknown number"),
    (-201, "NOT_OPEN", "the object is not open"),
    (-202, "WRONG_SYSTEM", "the tracker is for another system"),
];

pub(super) fn file() -> String {
    let encoding = [
        EncodeError::BufferTooSmall { needed: 0 },
        EncodeError::TooLong { length: 0 },
        EncodeError::InvalidCharacter { offset: 0 },
        EncodeError::NotFinite,
        EncodeError::NotAFrame,
    ];
    let mut text = header("The statuses that functions return.");
    text.push_str(
        "use core::ffi::CStr;\n\nuse core_::{EncodeError, ErrorKind};\n\n\
         /// How a call went: below 0 it failed, and nothing that it was to give is to be relied on.\n\
         ///\n\
         /// Numbers keep their meaning for ever; those of errors are the core's, negative.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         #[repr(i32)]\n\
         pub enum callevents_status {\n\
         \x20   /// It is done. From a function that gives one thing after the other: there is nothing\n\
         \x20   /// (more) now, and what it would give was not touched.\n\
         \x20   OK = 0,\n\
         \x20   /// The next thing was given.\n\
         \x20   EVENT = 1,\n",
    );
    let mut rows = Vec::new();
    for kind in ErrorKind::ALL {
        rows.push((-i32::from(kind.code()), screaming_of(kind.name()), kind.text().to_owned()));
    }
    for error in encoding {
        rows.push((-i32::from(error.code()), screaming_of(error.name()), phrase(&error)));
    }
    for (number, name, phrase) in OWN {
        rows.push((*number, (*name).to_owned(), (*phrase).to_owned()));
    }
    for (number, name, phrase) in &rows {
        let _ = writeln!(text, "    /// {}.\n    {name} = {number},", capital(phrase));
    }
    text.push_str("}\n\n");
    function(
        &mut text,
        "The name of a status.",
        "name",
        rows.iter().map(|(number, name, _)| (*number, name.to_ascii_lowercase())),
    );
    function(
        &mut text,
        "What a status means.",
        "text",
        rows.iter().map(|(number, _, phrase)| (*number, phrase.clone())),
    );
    text.push_str(
        "/// The status that a kind of error is.\n\
         pub(crate) const fn of_kind(kind: ErrorKind) -> callevents_status {\n\
         \x20   match kind {\n",
    );
    for kind in ErrorKind::ALL {
        let name = screaming_of(kind.name());
        let _ = writeln!(text, "        ErrorKind::{kind:?} => callevents_status::{name},");
    }
    text.push_str(
        "        _ => callevents_status::INVALID_ARGUMENT,\n    }\n}\n\n\
         /// The status that an error of building is.\n\
         pub(crate) const fn of_encoding(error: EncodeError) -> callevents_status {\n\
         \x20   match error {\n",
    );
    for error in encoding {
        let debug = format!("{error:?}");
        let variant = debug.split(' ').next().unwrap_or_default();
        let fields = if debug.contains('{') { " { .. }" } else { "" };
        let name = screaming_of(error.name());
        let _ =
            writeln!(text, "        EncodeError::{variant}{fields} => callevents_status::{name},");
    }
    text.push_str("        _ => callevents_status::INVALID_ARGUMENT,\n    }\n}\n");
    text
}

fn function(text: &mut String, about: &str, name: &str, rows: impl Iterator<Item = (i32, String)>) {
    let (ok, event, other) = match name {
        "name" => ("ok", "event", "unknown"),
        _ => ("it is done", "the next thing was given", "there is no such status"),
    };
    let mut rows_text = String::new();
    for (number, value) in rows {
        let _ = writeln!(rows_text, "        ({number}, c{value:?}),");
    }
    let _ = write!(
        text,
        "/// {about}\npub(crate) fn {name}(status: i32) -> &'static CStr {{\n\
         \x20   const ROWS: &[(i32, &CStr)] = &[\n\
         \x20       (0, c{ok:?}),\n        (1, c{event:?}),\n{rows_text}\
         \x20   ];\n\
         \x20   ROWS.iter().find(|row| row.0 == status).map_or(c{other:?}, |row| row.1)\n\
         }}\n\n"
    );
}

fn screaming_of(snake: &str) -> String {
    snake.to_ascii_uppercase()
}

fn phrase(error: &EncodeError) -> String {
    match error {
        EncodeError::BufferTooSmall { .. } => "the buffer is too small".to_owned(),
        EncodeError::TooLong { .. } => "a value is too long for its length field".to_owned(),
        EncodeError::InvalidCharacter { .. } => "a character that may not stand here".to_owned(),
        other => other.to_string(),
    }
}

fn capital(phrase: &str) -> String {
    let mut chars = phrase.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
