//! Messages as Python objects: decoded when they come, attributes made when they are read.

mod build;
mod cache;
mod class;
mod function;
mod image;
mod json;
mod lookup;
mod memory;
mod methods;
mod names;
mod pool;
mod read;
mod scratch;

pub(crate) use build::{Given, members as write_members, rest as write_rest};
pub(crate) use class::{loaded, make_base};
pub(crate) use function::{call, function, make as make_function};
pub(crate) use image::{
    ESCAPED, Fill, Image, KNOWN, LONGEST, Row, Union, Value, text_word, union_word,
};
pub(crate) use json::{to_python as json_to_python, write as write_python, written};
pub(crate) use memory::{Object, View, Wire, of_value};
pub(crate) use methods::{json_of, raise};
pub(crate) use read::{json_text as text_of, string};
pub(crate) use scratch::Scratch;
