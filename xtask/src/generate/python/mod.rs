//! The Python package's classes: the tables that the extension makes them from, and the stubs that
//! type checkers and editors read.

mod model;
mod q850;
mod rust;
mod stubs;
mod words;

use callevents::describe::{SYSTEMS, SystemInfo};

use model::Model;

pub(super) fn gateway_tables() -> String {
    rust::tables(&model("gateway"))
}

pub(super) fn jambonz_tables() -> String {
    rust::tables(&model("jambonz"))
}

pub(super) fn rtpbridge_tables() -> String {
    rust::tables(&model("rtpbridge"))
}

pub(super) fn voicetyped_tables() -> String {
    rust::tables(&model("voicetyped"))
}

pub(super) fn gateway_stubs() -> String {
    stubs::stubs(&model("gateway"))
}

pub(super) fn jambonz_stubs() -> String {
    stubs::stubs(&model("jambonz"))
}

pub(super) fn rtpbridge_stubs() -> String {
    stubs::stubs(&model("rtpbridge"))
}

pub(super) fn voicetyped_stubs() -> String {
    stubs::stubs(&model("voicetyped"))
}

pub(super) fn q850_stubs() -> String {
    q850::stubs()
}

pub(super) fn words() -> String {
    words::words()
}

fn model(name: &str) -> Model {
    let is_it = |system: &&&'static SystemInfo| system.name == name;
    Model::new(SYSTEMS.iter().find(is_it).expect("a system of the catalogue"))
}

/// A name in capitals: `InProgress` becomes `IN_PROGRESS`.
fn member_name(name: &str) -> String {
    let mut out = String::new();
    let mut previous = '_';
    for char in name.chars() {
        let begins = char.is_ascii_uppercase()
            && (previous.is_ascii_lowercase() || previous.is_ascii_digit());
        if begins {
            out.push('_');
        }
        out.push(char.to_ascii_uppercase());
        previous = char;
    }
    out
}
