// What a fuzz target begins with: those of the shared vectors that it can read, or programs of
// operations. Included by the replay of the corpora and by `cargo xtask fuzz`.

#![allow(unreachable_pub, reason = "shared by a test and the fuzz job")]

use std::io::Result;
use std::path::Path;

/// The seeds of a target, from the folder of the vectors, in the order of the files' names.
pub fn seeds(vectors: &Path, target: &str) -> Result<Vec<Vec<u8>>> {
    let wanted: &[Wanted] = match target {
        "json_diff" => &[Wanted::Json],
        "message_roundtrip" => &[Wanted::Json, Wanted::Sse],
        "order_model" => return Ok(order_programs()),
        "sse_diff" => &[Wanted::Sse],
        _ => &[Wanted::Binary],
    };
    let mut seeds = Vec::new();
    for wanted in wanted {
        collect(vectors, *wanted, &mut seeds)?;
    }
    Ok(seeds)
}

/// Stories of calls as `order_model` reads them, of one call and of several at the same time, in
/// tables that have room for all of them and in such that have not.
fn order_programs() -> Vec<Vec<u8>> {
    let mut programs = Vec::new();
    for story in STORIES {
        for (capacity, calls) in [(1, 1), (2, 3), (8, 8), (8, 16)] {
            let mut program = vec![capacity];
            for (kind, argument) in *story {
                program.extend((0..calls).flat_map(|call| [*kind, call << 4 | argument]));
            }
            programs.push(program);
        }
    }
    programs
}

/// Operations on one call, each a kind and an argument: 1 to 5 are the gateway's events.
const STORIES: &[&[(u8, u8)]] = &[
    // A whole life, and its end once more.
    &[(1, 0), (2, 0), (4, 0), (5, 0), (4, 0), (3, 0), (3, 0)],
    &[(1, 0), (3, 0)],
    // What breaks the order, what is reserved and what is not known.
    &[(2, 0), (1, 0), (1, 0), (5, 0), (0, 0), (6, 0), (3, 0), (1, 0)],
    // Joined in the middle; some of the middle missing.
    &[(20, 0), (2, 0), (3, 0), (3, 0)],
    &[(1, 0), (20, 0), (4, 0), (20, 0), (2, 0), (3, 0)],
    // New connections in time and too late, doubts and what becomes of them.
    &[(1, 0), (22, 0), (2, 0), (23, 0), (27, 0), (26, 0), (23, 0), (3, 0)],
    &[(24, 2), (4, 0), (25, 0), (1, 0), (24, 4), (24, 0), (24, 9), (3, 0)],
    // Given up after a time, forgotten after another, the clock going on and back.
    &[(1, 0), (30, 15), (28, 1), (3, 0), (29, 0), (30, 1), (28, 15), (3, 0)],
    &[(1, 0), (31, 0), (2, 0), (29, 2), (3, 0), (30, 3), (28, 0), (3, 0), (1, 0)],
];

#[derive(Clone, Copy)]
enum Wanted {
    /// Messages of the gateway, framed or not.
    Binary,
    /// JSON texts.
    Json,
    /// Event streams.
    Sse,
}

fn collect(folder: &Path, wanted: Wanted, seeds: &mut Vec<Vec<u8>>) -> Result<()> {
    let entries: Result<Vec<_>> = std::fs::read_dir(folder)?.collect();
    let mut paths: Vec<_> = entries?.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, wanted, seeds)?;
            continue;
        }
        let extension = path.extension().and_then(|extension| extension.to_str());
        let bytes = std::fs::read(&path)?;
        match (extension, wanted) {
            (Some("bin"), Wanted::Binary) => {
                seeds.push(bytes[..bytes.len().min(LONGEST)].to_vec());
            }
            (Some("sse"), Wanted::Sse) => seeds.push(bytes),
            (Some("jsonl"), Wanted::Binary) => {
                seeds.extend(rows(&bytes)?.iter().filter_map(|row| unhex(row["hex"].as_str()?)));
            }
            (Some("jsonl"), Wanted::Json) => {
                for row in rows(&bytes)? {
                    let text = row["text"].as_str().map(str::to_owned);
                    seeds.push(text.unwrap_or_else(|| row.to_string()).into_bytes());
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn rows(bytes: &[u8]) -> Result<Vec<serde_json::Value>> {
    let rows: serde_json::Result<_> =
        serde_json::Deserializer::from_slice(bytes).into_iter().collect();
    Ok(rows?)
}

fn unhex(hex: &str) -> Option<Vec<u8>> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect()
}

/// Longer seeds only slow a fuzzer down.
const LONGEST: usize = 4096;
