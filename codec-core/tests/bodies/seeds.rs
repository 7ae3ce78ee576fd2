// Which of the shared vectors a fuzz target begins with. Included by the replay of the corpora and
// by `cargo xtask fuzz`.

#![allow(unreachable_pub, reason = "shared by a test and the fuzz job")]

use std::io::Result;
use std::path::Path;

/// The seeds of a target, from the folder of the vectors, in the order of the files' names.
pub fn seeds(vectors: &Path, target: &str) -> Result<Vec<Vec<u8>>> {
    let mut seeds = Vec::new();
    let wanted = match target {
        "json_diff" | "message_roundtrip" => Wanted::Json,
        "sse_diff" => Wanted::Sse,
        _ => Wanted::Binary,
    };
    collect(vectors, wanted, &mut seeds)?;
    Ok(seeds)
}

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
