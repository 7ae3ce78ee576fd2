//! What the fuzz targets assert holds for the committed corpora and for the shared vectors.
#![cfg(feature = "alloc")]

mod bodies;
#[path = "bodies/seeds.rs"]
mod seeds;

use std::path::{Path, PathBuf};

use bodies::BODIES;

/// An interpreter takes a thousand times as long: it is given few inputs, and no long ones.
const STEP: usize = if cfg!(miri) { 300 } else { 1 };
const LONGEST_FOR_MIRI: usize = 400;

fn project(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(relative)
}

/// The names of the files in a folder, without what follows the last dot.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}: {folder:?}"));
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn every_fuzz_target_has_a_body() {
    let bodies: Vec<_> = BODIES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut targets = names(&project("fuzz/fuzz_targets"));
    // That of the C library stands with it.
    targets.retain(|target| target != "c_abi");
    assert_eq!(targets, bodies);
}

#[test]
#[cfg_attr(miri, ignore = "to cut the vectors into seeds takes hours there")]
fn bodies_hold_over_the_vectors() {
    for (name, body) in BODIES {
        let seeds = seeds::seeds(&project("tests/vectors"), name).expect("readable vectors");
        eprintln!("{name}: {} vectors", seeds.len());
        seeds.iter().for_each(|seed| body(seed));
        body(b"");
    }
}

/// Runs the bodies over the files of the folders that have their names, and gives how many.
fn run_over(folder: &str, step: usize) -> usize {
    let mut count = 0;
    for (name, body) in BODIES {
        let Ok(entries) = std::fs::read_dir(project(folder).join(name)) else { continue };
        for entry in entries.step_by(step) {
            let path = entry.expect("an entry").path();
            eprintln!("{}", path.display());
            let mut input = std::fs::read(&path).expect("a readable file");
            if cfg!(miri) {
                input.truncate(LONGEST_FOR_MIRI);
            }
            body(&input);
            count += 1;
        }
    }
    count
}

#[test]
fn bodies_hold_over_the_corpora() {
    assert!(run_over("fuzz/corpus", STEP) >= BODIES.len());
}

#[test]
fn bodies_hold_over_what_broke_them_once() {
    assert!(run_over("tests/regressions", 1) > 0);
}
