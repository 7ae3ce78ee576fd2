//! The C library's code for messages: structs, and what makes them of messages and back.

mod catalogue;
mod gateway;
mod names;
pub(super) mod pool;
mod records;
mod status;
mod table;
mod test_fields;
mod unions;

use core::fmt::Write as _;

use callevents::describe::SystemInfo;
use callevents::{gateway as gateway_messages, jambonz, rtpbridge, voicetyped};

use catalogue::Catalogue;

pub(super) fn status() -> String {
    status::file()
}

pub(super) fn table() -> String {
    table::file()
}

pub(super) fn gateway() -> String {
    gateway::file(&Catalogue::of(gateway_messages::SYSTEM))
}

pub(super) fn gateway_fields() -> String {
    test_fields::file(&Catalogue::of(gateway_messages::SYSTEM))
}

pub(super) fn jambonz() -> String {
    system(jambonz::SYSTEM)
}

pub(super) fn rtpbridge() -> String {
    system(rtpbridge::SYSTEM)
}

pub(super) fn voicetyped() -> String {
    system(voicetyped::SYSTEM)
}

/// A system whose messages are JSON.
fn system(info: &'static SystemInfo) -> String {
    let catalogue = Catalogue::of(info);
    let mut text = header(&format!("What {} says and is told.", info.name));
    text.push_str(
        "use crate::convert::{How, Mirror, Zero, rest};\n\
         use crate::error::{callevents_error, callevents_status};\n\
         use crate::json::{callevents_json_str, callevents_name};\n\
         use crate::memory::Outcome;\n\
         use crate::names::kind_name;\n\
         use crate::view::callevents_str;\n",
    );
    for extra in catalogue::extra_types(info.name) {
        let _ = writeln!(text, "use crate::{}::{extra};", info.name);
    }
    names::write(&mut text, &catalogue);
    records::write(&mut text, &catalogue);
    unions::write(&mut text, &catalogue);
    text
}

fn header(about: &str) -> String {
    format!(
        "//! {about}\n\
         //!\n\
         //! Generated from the messages' declarations by `cargo xtask generate`.\n\n"
    )
}

/// A declaration's documentation, whose lines begin with a space.
fn comment(text: &mut String, indent: &str, lines: &[&str], unit: &str) {
    for line in lines {
        let line = plain(line);
        let _ = writeln!(text, "{indent}///{line}");
    }
    if !unit.is_empty() {
        let _ = writeln!(text, "{indent}///\n{indent}/// In {unit}.");
    }
}

/// Documentation without the links that only Rust's has.
fn plain(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, link)) = rest.split_once('[') {
        let Some((name, after)) = link.split_once(']') else { break };
        out.push_str(before);
        out.push_str(name);
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    out.push_str(rest);
    out
}

/// `CallEvent` as `call_event`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (at, char) in name.char_indices() {
        if char.is_ascii_uppercase() && at > 0 {
            out.push('_');
        }
        out.push(char.to_ascii_lowercase());
    }
    out
}

/// `CallEvent` as `CALL_EVENT`.
fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}
