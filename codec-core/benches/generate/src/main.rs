//! Writes the peers' message code from the schema: `cargo run` in this folder, then commit.
//!
//! `protox` reads the schema in the place of `protoc`; the peers' own generators do the rest.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use micropb_gen::config::Config;
use prost::Message as _;

fn main() -> Result<(), Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = here.join("../../../proto/callevents/v1/call_event.proto").canonicalize()?;
    let folder = schema.parent().ok_or("the schema is in no folder")?;
    let generated = here.join("../src/peers/generated");
    let scratch = here.join("target/scratch");
    fs::create_dir_all(&scratch)?;

    let descriptors = scratch.join("descriptors.bin");
    fs::write(&descriptors, protox::compile([&schema], [folder])?.encode_to_vec())?;

    write_buffa(&descriptors, &scratch, &generated)?;
    write_micropb(&descriptors, &generated)?;
    write_quick_protobuf(&schema, folder, &scratch, &generated)
}

/// Owned messages and borrowed views; nothing else, as in the defaults.
fn write_buffa(descriptors: &Path, scratch: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    buffa_build::Config::new()
        .descriptor_set(descriptors)
        .files(&["call_event.proto"])
        .out_dir(scratch)
        .include_file("buffa.rs")
        .file_per_package(true)
        .compile()?;
    keep(&scratch.join("callevents.v1.rs"), &out.join("buffa.rs"))
}

/// Strings inline, as firmware would have them.
fn write_micropb(descriptors: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut generator = micropb_gen::Generator::new();
    generator.use_container_heapless();
    generator.configure(".callevents.v1", Config::new().no_accessors(true));
    for (field, max_bytes) in MAX_BYTES {
        let path = format!(".callevents.v1.CallEvent.{field}");
        generator.configure(&path, Config::new().max_bytes(*max_bytes));
    }
    generator.configure(".callevents.v1.EventStreamRequest.client_id", Config::new().max_bytes(64));
    let file = out.join("micropb.rs");
    generator.compile_fdset_file(descriptors, &file)?;
    keep(&file, &file)
}

/// Strings borrowed where they can be.
fn write_quick_protobuf(
    schema: &Path,
    folder: &Path,
    scratch: &Path,
    out: &Path,
) -> Result<(), Box<dyn Error>> {
    let file = scratch.join("quick_protobuf.rs");
    let config = pb_rs::ConfigBuilder::new(
        &[schema.to_path_buf()],
        Some(&file),
        None,
        &[PathBuf::from(folder)],
    )?;
    pb_rs::types::FileDescriptor::run(&config.single_module(true).dont_use_cow(false).build())?;
    keep(&file, &out.join("quick_protobuf.rs"))
}

/// Puts the note on top, and takes away what may only stand at the top of a crate.
fn keep(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(from)?;
    let body: String = text
        .lines()
        .filter(|line| !line.starts_with("#![") && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    fs::write(to, format!("{NOTE}{body}"))?;
    Ok(())
}

const NOTE: &str = "// Generated: run `cargo run` in codec-core/benches/generate.\n";

/// What a string may be long at most: micropb keeps strings inline.
const MAX_BYTES: &[(&str, u32)] = &[
    ("call_sid", 64),
    ("status", 32),
    ("recording_url", 256),
    ("trunk_id", 64),
    ("tenant_id", 64),
    ("codec", 16),
    ("client_id", 64),
];
