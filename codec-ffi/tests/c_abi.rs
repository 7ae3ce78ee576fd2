//! Calls of the C library in any order: over programs made of the vectors, and of any bytes.
#![allow(unsafe_code, reason = "the functions are C's")]

extern crate callevents as c_abi;

#[path = "bodies/c_abi.rs"]
mod body;

use std::path::{Path, PathBuf};

fn project(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(relative)
}

/// Runs the files of a folder of the project as programs, and gives how many there are.
fn run_over(folder: &str) -> usize {
    let Ok(entries) = std::fs::read_dir(project(folder)) else { return 0 };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in &paths {
        eprintln!("{}", path.display());
        body::c_abi(&std::fs::read(path).expect("a readable file"));
    }
    paths.len()
}

/// Operations with vectors as their bytes, in the order of their files.
fn programs() -> Vec<Vec<u8>> {
    let vectors = project("tests/vectors");
    let read = |file: &str| std::fs::read(vectors.join(file)).expect("a vector");
    let mut programs = Vec::new();
    // Open everything for each system, then feed what there is in pieces of any length.
    for (system, file, feed) in [
        (1, "gateway/stream-600.bin", 1),
        (2, "voicetyped/lf.sse", 4),
        (2, "voicetyped/crlf-comments-ids-retry.sse", 4),
        (3, "voicetyped/odd-but-legal.sse", 4),
    ] {
        for piece in [1_u8, 7, 50, 127] {
            let bytes = read(file);
            let mut program = vec![0, 252, 3, 250, 5, 120 + system];
            let own = bytes[..bytes.len().min(20_000)].chunks(usize::from(piece) * 2);
            for (at, own) in own.enumerate().filter(|(_, own)| own.len() % 2 == 0) {
                program.extend([feed, own.len() as u8 / 2]);
                program.extend(own);
                program.extend([6, at as u8, 11, 3]);
                program.resize(program.len() - 2, 0);
            }
            programs.push(program);
        }
    }
    programs
}

#[test]
fn calls_in_the_usual_order_hold() {
    for program in programs() {
        body::c_abi(&program);
    }
}

#[test]
fn calls_in_any_order_hold() {
    // Xorshift: the same programs always.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..2_000 {
        let len = next() as usize % 400;
        let program: Vec<u8> = (0..len).map(|_| (next() >> 24) as u8).collect();
        body::c_abi(&program);
    }
}

#[test]
fn calls_that_the_fuzzer_found_hold() {
    assert!(run_over("fuzz/corpus/c_abi") > 0);
    // There need be none that broke it once.
    run_over("tests/regressions/c_abi");
}

#[test]
fn json_of_all_systems_holds() {
    let folder = project("tests/vectors");
    for (system, operation) in [("jambonz", 7), ("rtpbridge", 8)] {
        for entry in std::fs::read_dir(folder.join(system)).expect("vectors") {
            let path = entry.expect("an entry").path();
            if path.extension().is_none_or(|extension| extension != "jsonl") {
                continue;
            }
            let rows = std::fs::read_to_string(&path).expect("a vector");
            for row in rows.lines().take(40) {
                // The row is JSON too, and holds the message as a string.
                let len = row.len().min(510) / 2 * 2;
                for operation in [operation, 10] {
                    let mut program = vec![operation, (len / 2) as u8];
                    program.extend(&row.as_bytes()[..len]);
                    body::c_abi(&program);
                }
            }
        }
    }
}
