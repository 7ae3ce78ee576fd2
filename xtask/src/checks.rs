//! Every check there is: `cargo xtask test`.

mod languages;
mod licences;
mod links;
mod wasm;
mod wording;

use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use crate::api;
use crate::c;
use crate::documentation;
use crate::examples;
use crate::firmware;
use crate::guarantee::symbols::{self, Absent};
use crate::guarantee::{faults_are_found, unsafe_code, work};
use crate::jobs;
use crate::project::{BARE_TARGET, CORE, Project};
use crate::python;
use crate::release;
use crate::report::Report;
use crate::set_up;
use crate::size;
use crate::wireshark;

/// A check: its name, what it checks, and how.
struct Check(&'static str, &'static str, fn(&Project) -> Result<()>);

/// Cheap ones first, so that what is quickly seen is quickly told.
const CHECKS: &[Check] = &[
    Check("set-up", "the parts of the toolchain that the checks need are there", set_up::run),
    Check("wording", "no file speaks of one machine's paths or of work left over", wording::check),
    Check("fmt", "every file is formatted", fmt),
    Check("examples-listed", "every example is in the table of examples", examples::listed),
    Check("generated", "generated files are what the declarations say", crate::generate::check),
    Check("release", "versions are in step, and the changelog is in form", release::ready),
    Check("links", "what the documentation links to is there", links::check),
    Check(
        "licences",
        "licences and sources are what deny.toml allows, and their texts are shipped",
        licences::check,
    ),
    Check("dependencies", "the core without features depends on nothing", dependencies),
    Check("unsafe", "there is no more `unsafe` than is known", unsafe_code::check),
    Check("clippy", "no warning in any target with all features", clippy),
    Check("features", "the core compiles with none, each and all of its features", features),
    Check("bare", "the core compiles where there is no standard library", bare),
    Check("test", "the tests of all packages, fuzz bodies over their corpora among them", test),
    Check(
        "test-small",
        "the core passes its tests in the form for firmware and browsers",
        test_small,
    ),
    Check("model", "two calls, explored to the end, lose nothing", |project| model(project, &[])),
    Check("model-self-test", "a client that tells nothing of a loss is found out", |project| {
        model(project, &["--", "--planted"])
    }),
    Check(
        "cross-rust",
        "the vectors laid out for all languages say the same to Rust",
        languages::rust,
    ),
    Check(
        "c-header",
        "the C header is what the source says, and clean with every compiler",
        c::header::check,
    ),
    Check("c-header-self-test", "a planted warning in the header is found", c::header::self_test),
    Check(
        "c-symbols",
        "the C libraries export the header's functions and no others",
        c::header::symbols,
    ),
    Check("c-abi", "the binary interface is the committed one", c::abi::check),
    Check("c-abi-self-test", "a struct that has grown is found", c::abi::self_test),
    Check("c-vectors", "the vectors say the same through the C library", c::vectors),
    Check(
        "c-examples",
        "the examples in C compile everywhere and print what they should",
        c::examples::check,
    ),
    Check(
        "c-install",
        "the installed library is found by pkg-config and CMake",
        c::installed::check,
    ),
    Check(
        "c-small",
        "the library for firmware says the same, and refuses the same",
        c::small::check,
    ),
    Check("c-misuse", "the C library refuses what it must", c::sanitizers::misuse),
    Check(
        "c-sanitizers",
        "sanitizers find nothing over all vectors, their prefixes, and misuse",
        c::sanitizers::check,
    ),
    Check("c-valgrind", "valgrind finds nothing in the shipped archive", c::sanitizers::valgrind),
    Check(
        "c-sanitizers-self-test",
        "a planted read behind a block is found",
        c::sanitizers::self_test,
    ),
    Check("python", "the wheel is installed and tested where no source is", python::test),
    Check("python-types", "mypy, pyright and stubtest find no fault in the stubs", python::types),
    Check("python-source", "the source distribution is as registries want it", python::source),
    Check(
        "examples-python",
        "the examples on aioquic, httpx and websockets work",
        examples::python,
    ),
    Check("cross-python", "the Python package says the same as Rust", python::vectors),
    Check("npm", "the npm package builds, is small enough, and does what it says", wasm::package),
    Check("cross-node", "the npm package says the same as Rust in Node", wasm::node),
    Check("cross-browser", "it says the same in Chromium: page and worker", wasm::browser),
    Check("npm-packed", "it works when installed: Node, Vite, webpack, types", wasm::packed),
    Check("examples-rust", "the examples on quinn, reqwest and tungstenite work", examples::rust),
    Check("examples-embassy", "the example for embassy runs in an emulator", examples::embassy),
    Check("examples-browser", "the example of WebTransport works in Chromium", examples::browser),
    Check("doc-test", "the code in the documentation and the README compiles and runs", doc_test),
    Check("doc", "the documentation builds without a warning", doc),
    Check("fuzz-targets", "the fuzz targets compile", fuzz_targets),
    Check("no-panic", "no panic is left in the release build", |project| {
        symbols::check(project, Absent::Panic)
    }),
    Check("no-panic-self-test", "a planted panic is found", |project| {
        symbols::self_test(project, Absent::Panic)
    }),
    Check("no-alloc", "no allocator is left in the release build", |project| {
        symbols::check(project, Absent::Allocator)
    }),
    Check("no-alloc-self-test", "a planted allocation is found", |project| {
        symbols::self_test(project, Absent::Allocator)
    }),
    Check("planted", "faults planted in the core are found by its tests", faults_are_found),
    Check("work", "no byte of the slowest inputs takes more than it may", work::check),
    Check("work-self-test", "work that grows faster than the input is found", work::self_test),
    Check(
        "firmware",
        "the firmware runs in an emulator and prints its verdicts",
        firmware::example,
    ),
    Check("api", "what each package offers is what is committed", api::check),
    Check("wireshark", "tshark shows frames as the dissector should", wireshark::check),
    Check("board", "the board plays, filters and resumes in a browser", jobs::board::check),
    Check("size", "the C library takes no more of a small processor than it may", size::run),
    Check("benches", "the benches run one short round", benches),
];

/// The features that are for firmware.
const BARE_FEATURES: &[&str] = &["defmt", "serde"];

/// Prints the names of the checks.
pub(crate) fn list() {
    for Check(name, about, _) in CHECKS {
        println!("{name:20} {about}");
    }
}

/// Runs the checks that are named, or all.
pub(crate) fn run(project: &Project, names: &[String]) -> Result<ExitCode> {
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.0 != **name)) {
        bail!("no check is called `{unknown}`; `cargo xtask test --list` names them");
    }
    let mut report = Report::default();
    for Check(name, _, check) in CHECKS {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            report.check(project, name, "", || check(project));
        }
    }
    Ok(report.finish())
}

/// Whether there is a check of this name.
#[cfg(test)]
pub(crate) fn is_there(name: &str) -> bool {
    CHECKS.iter().any(|check| check.0 == name)
}

/// Runs one check.
pub(crate) fn one(project: &Project, name: &str) -> Result<()> {
    let found = CHECKS.iter().find(|check| check.0 == name);
    found.with_context(|| format!("no check is called `{name}`"))?.2(project)
}

fn fmt(project: &Project) -> Result<()> {
    for manifest in MANIFESTS {
        project.cargo("fmt --all --check --manifest-path").arg(manifest).run()?;
    }
    Ok(())
}

fn dependencies(project: &Project) -> Result<()> {
    for target in ["x86_64-unknown-linux-gnu", BARE_TARGET] {
        let line = format!(
            "tree --package {CORE} --edges normal --no-default-features --prefix none \
             --format {{p}} --target {target}"
        );
        let tree = project.cargo(&line).read()?;
        for name in tree.lines().filter_map(|line| line.split_whitespace().next()) {
            if name != CORE {
                bail!("the core without features depends on {name} (for {target})");
            }
        }
    }
    Ok(())
}

fn clippy(project: &Project) -> Result<()> {
    let line = "clippy --workspace --all-targets --all-features -- -D warnings";
    Ok(project.cargo(line).run()?)
}

fn features(project: &Project) -> Result<()> {
    let line = format!("clippy --quiet --package {CORE} --no-default-features");
    let features = project.core_features()?;
    let single = features.iter().map(String::as_str);
    for set in [""].into_iter().chain(single).chain([features.join(",").as_str()]) {
        project.cargo(&line).args(["--features", set, "--", "-D", "warnings"]).run()?;
    }
    Ok(())
}

fn bare(project: &Project) -> Result<()> {
    let line = format!("clippy --quiet --package {CORE} --no-default-features --target");
    let mut sets = vec![String::new()];
    let features = project.core_features()?;
    sets.extend(BARE_FEATURES.iter().map(|name| name.to_string()));
    sets.retain(|set| set.is_empty() || features.contains(set));
    for set in sets {
        let command = project.cargo(&line).args([BARE_TARGET, "--features", &set]);
        command.args(["--", "-D", "warnings"]).run()?;
    }
    Ok(())
}

fn test(project: &Project) -> Result<()> {
    let targets = ["--lib", "--bins", "--tests", "--examples"];
    let all = project.cargo("test --workspace --all-features").args(exclude(ALONE));
    all.args(targets).run()?;
    for package in ALONE {
        project.cargo("test --package").arg(package).args(["--all-targets"]).run()?;
    }
    Ok(())
}

/// The form of the core that firmware and browsers have takes other ways through numbers, strings
/// and streams.
fn test_small(project: &Project) -> Result<()> {
    let command = project.cargo("test --package callevents --features std --lib --tests");
    let folder = project.path("target/small");
    Ok(command.env("RUSTFLAGS", "--cfg callevents_small").env("CARGO_TARGET_DIR", folder).run()?)
}

fn doc_test(project: &Project) -> Result<()> {
    let command = project.cargo("test --workspace --all-features --doc").args(exclude(ALONE));
    // Pages that are not in the crate are compiled with it.
    command.env("RUSTDOCFLAGS", "--cfg callevents_checkout").run()?;
    // With all features, as they were compiled for the tests.
    let line = "run --quiet --package callevents --all-features --example first_lines";
    documentation::first_lines(project, "Rust", project.cargo(line))
}

fn doc(project: &Project) -> Result<()> {
    // The command and the C library have the core's name: one page would overwrite the other.
    let line = "doc --workspace --exclude codec-ffi --lib --all-features --no-deps";
    let command = project.cargo(line);
    Ok(command.env("RUSTDOCFLAGS", "-D warnings").run()?)
}

fn fuzz_targets(project: &Project) -> Result<()> {
    let command = project.cargo("clippy --manifest-path fuzz/Cargo.toml -- -D warnings");
    // Nothing is linked, so the engine, which takes a C++ compiler, need not be built.
    let engine = project.path("fuzz/target/no-engine/libfuzzer.a");
    Ok(command.env("CUSTOM_LIBFUZZER_PATH", engine).run()?)
}

fn benches(project: &Project) -> Result<()> {
    Ok(project.cargo("run --release --package callevents-bench -- --quick").run()?)
}

fn model(project: &Project, arguments: &[&str]) -> Result<()> {
    let line = "run --quiet --release --locked --manifest-path xtask/model/Cargo.toml \
                --target-dir target/model";
    let said = project.cargo(line).args(arguments).ignore_status().output()?;
    let text = String::from_utf8_lossy(&said.stdout);
    println!("{text}");
    if !said.status.success() {
        bail!("{}", String::from_utf8_lossy(&said.stderr));
    }
    let numbers = text.lines().filter_map(|line| line.strip_suffix(" states")?.rsplit(' ').next());
    let states: u64 = numbers.filter_map(|number| number.parse::<u64>().ok()).sum();
    project.tell(format!("{states} states"));
    Ok(())
}

/// The packages that are tested without the others' features: the symbols of `defmt` can be in no
/// shared library, and numbers of any size would change what `serde_json` says beside the core.
const ALONE: &[&str] = &["codec-ffi", "callevents-python", "callevents-wasm", "xtask"];

/// The flags that leave these packages out.
fn exclude(packages: &[&'static str]) -> impl Iterator<Item = &'static str> {
    packages.iter().flat_map(|package| ["--exclude", package])
}

/// The workspaces of the project.
pub(crate) const MANIFESTS: &[&str] = &[
    "Cargo.toml",
    "examples/embassy/Cargo.toml",
    "examples/rust/Cargo.toml",
    "fuzz/Cargo.toml",
    "xtask/model/Cargo.toml",
    "xtask/probe/Cargo.toml",
];
