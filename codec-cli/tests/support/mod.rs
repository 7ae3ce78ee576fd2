//! Running the command, and reading the shared vectors.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "each test file uses a part of it")]

use std::path::PathBuf;

use callevents::describe::FieldType;
use callevents::framing::frame::{self, LengthField};
use callevents::gateway::Message;
use serde_json::{Map, Value as Json};
pub use shared::{text, unhex, vector_bytes as all_vector_bytes, vector_rows as all_vector_rows};

#[path = "../../../codec-core/tests/support/mod.rs"]
mod shared;

/// What a run of the command gave.
pub struct Outcome {
    pub code: u8,
    pub out: Vec<u8>,
    pub err: String,
}

impl Outcome {
    /// The lines of the output as JSON.
    pub fn lines(&self) -> Vec<Json> {
        let text = core::str::from_utf8(&self.out).expect("the output is UTF-8");
        text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }

    pub fn text(&self) -> &str {
        core::str::from_utf8(&self.out).expect("the output is UTF-8")
    }
}

/// Runs the command with arguments that are parted by blanks.
pub fn run(args: &str, input: &[u8]) -> Outcome {
    let args = core::iter::once("callevents").chain(args.split_whitespace());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = callevents_cli::run(args, &mut &input[..], &mut out, &mut err);
    Outcome { code, out, err: String::from_utf8(err).expect("faults are UTF-8") }
}

/// Runs the command, which must succeed without a word to standard error.
pub fn run_well(args: &str, input: &[u8]) -> Outcome {
    let outcome = run(args, input);
    // Where nothing can be read, it says how to name another system.
    let mut told = outcome.err.lines().filter(|line| !line.contains("nothing here could be read"));
    assert_eq!((outcome.code, told.next()), (0, None), "{args}");
    outcome
}

/// Decodes with `args`, encodes what comes out, and expects the same bytes.
pub fn assert_round_trip(args: &str, bytes: &[u8]) {
    let lines = run_well(&format!("decode {args}"), bytes);
    let again = run_well("encode", &lines.out);
    assert!(again.out == bytes, "{args}: {}", lines.text());
}

/// The path of a file below the vectors of the gateway.
pub fn vector_path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/gateway").join(name)
}

/// The contents of a file below the vectors of the gateway.
pub fn vector_bytes(name: &str) -> Vec<u8> {
    shared::vector_bytes(&format!("gateway/{name}"))
}

/// The rows of a file below the vectors of the gateway.
pub fn vector_rows(name: &str) -> Vec<Json> {
    shared::vector_rows(&format!("gateway/{name}"))
}

pub fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// A frame around `body`.
pub fn framed(method_id: u32, body: &[u8]) -> Vec<u8> {
    let mut out = vec![0; frame::encoded_len(body.len())];
    frame::encode(method_id, body, LengthField::AfterLength, &mut out).expect("room");
    out
}

/// The id of the method that carries messages of a kind; `None` for responses.
pub fn method_id(kind: &str) -> Option<u32> {
    Some(Message::of_kind(kind).expect("a known kind").method_id()?.0)
}

/// A row's fields as the command is to write them.
pub fn expected_fields(kind: &str, fields: &Json) -> Map<String, Json> {
    let info = Message::of_kind(kind).expect("a known kind").info().expect("a known kind");
    let fields = fields.as_object().expect("fields");
    let row = |name: &str| info.fields.iter().find(|row| row.name == name).expect("a known field");
    fields.iter().map(|(name, json)| (name.clone(), expected(row(name).ty, json))).collect()
}

fn expected(ty: FieldType, json: &Json) -> Json {
    match ty {
        FieldType::Bytes => base64(&unhex(json.as_str().expect("hex"))).into(),
        FieldType::Enum8(info) | FieldType::Enum32(info) => {
            info.name_of(json.as_i64().expect("a number")).map_or(json.clone(), Json::from)
        }
        FieldType::F64 => json.as_f64().map_or(json.clone(), Json::from),
        FieldType::Text | FieldType::Bool => json.clone(),
        // Integers that doubles cannot hold are strings in the vectors.
        _ => match json.as_str() {
            Some(digits) => serde_json::from_str(digits).expect("digits"),
            None => json.clone(),
        },
    }
}

/// Asserts that `line` has all `fields` with these values.
pub fn assert_has(line: &Json, fields: &Map<String, Json>, name: &str) {
    for (field, value) in fields {
        assert_eq!(&line[field], value, "{name}: {field}");
    }
}
