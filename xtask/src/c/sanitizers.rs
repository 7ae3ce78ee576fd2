//! The C library under sanitizers and valgrind: over all vectors, every prefix, and misuse.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use xshell::cmd;

use super::compilers::program;
use super::vectors::compare;
use super::{files, folder};
use crate::packages::{self, Needed};
use crate::project::Project;

/// AddressSanitizer and UndefinedBehaviorSanitizer, in the library too.
pub(crate) fn check(project: &Project) -> Result<()> {
    packages::install(project, &[GCC])?;
    let program = build_sanitized(project, "vectors", &vector_sources(project)?)?;
    compare(project, "C with sanitizers", &program, &[])?;
    run_others(project, &[], |name, sources| build_sanitized(project, name, sources))
}

/// A read behind a block must be found by the sanitizers and by valgrind.
pub(crate) fn self_test(project: &Project) -> Result<()> {
    packages::install(project, &[GCC, VALGRIND])?;
    let shell = &project.shell;
    let source = [project.path("codec-ffi/tests/c/overread.c")];
    let sanitized = build_sanitized(project, "overread", &source)?;
    let plain = build_plain(project, "overread", &source)?;
    let by_sanitizer = cmd!(shell, "{sanitized}").quiet().ignore_stderr().run().is_err();
    let by_valgrind = cmd!(shell, "valgrind -q --error-exitcode=9 {plain}");
    let by_valgrind = by_valgrind.quiet().ignore_stderr().run().is_err();
    ensure!(by_sanitizer, "the sanitizers did not find a planted read behind a block");
    ensure!(by_valgrind, "valgrind did not find a planted read behind a block");
    Ok(())
}

/// The shipped archive, as it is, under valgrind.
pub(crate) fn valgrind(project: &Project) -> Result<()> {
    packages::install(project, &[VALGRIND])?;
    let in_front = ["valgrind", "-q", "--error-exitcode=9"];
    run_others(project, &in_front, |name, sources| build_plain(project, name, sources))
}

/// Misuse is refused by the shipped archive.
pub(crate) fn misuse(project: &Project) -> Result<()> {
    packages::install(project, &[GXX])?;
    let shell = &project.shell;
    let sources = project.path("codec-ffi/tests/c");
    let program = build_plain(project, "misuse", &[sources.join("misuse.c")])?;
    cmd!(shell, "{program}").quiet().run()?;
    let (archive, classes) = (super::archive(project)?, folder(project, "plain")?.join("classes"));
    let source = [sources.join("misuse.cpp")];
    self::program(project, "g++", &["-std=c++11", "-g"], &source, &archive, &classes)?;
    Ok(cmd!(shell, "{classes}").quiet().run()?)
}

/// Runs the programs that give every prefix of vectors, and that misuse the library.
pub(super) fn run_others(
    project: &Project,
    in_front: &[&str],
    build: impl Fn(&str, &[PathBuf]) -> Result<PathBuf>,
) -> Result<()> {
    let shell = &project.shell;
    let run = |program: &Path, arguments: &[&str]| -> Result<()> {
        let command = match in_front {
            [] => cmd!(shell, "{program} {arguments...}"),
            [first, rest @ ..] => cmd!(shell, "{first} {rest...} {program} {arguments...}"),
        };
        Ok(command.quiet().ignore_stdout().run()?)
    };
    run(&build("misuse", &[project.path("codec-ffi/tests/c/misuse.c")])?, &[])?;
    let prefixes = build("prefixes", &[project.path("codec-ffi/tests/c/prefixes.c")])?;
    // The runner has laid these out.
    crate::cross::cases(project)?;
    let laid_out = |file: &str| project.path("target/cross").join(file).display().to_string();
    let vector = |file: &str| project.path("tests/vectors").join(file).display().to_string();
    let mut inputs = vec![
        ("gateway", vector("gateway/stream-600.bin")),
        ("sse", vector("voicetyped/crlf-comments-ids-retry.sse")),
        ("sse", vector("voicetyped/odd-but-legal.sse")),
        ("voicetyped", laid_out("voicetyped/envelopes.lines")),
        ("jambonz", laid_out("jambonz/damaged.lines")),
        ("rtpbridge", laid_out("rtpbridge/damaged.lines")),
    ];
    // Under valgrind a few are enough: it takes fifty times as long.
    if in_front.is_empty() {
        inputs.push(("voicetyped", laid_out("voicetyped/damaged.lines")));
        inputs.push(("jambonz", laid_out("jambonz/docs.examples.0.lines")));
        inputs.push(("rtpbridge", laid_out("rtpbridge/from-docs.0.lines")));
    }
    for (system, file) in inputs.iter().filter(|(_, file)| Path::new(file).is_file()) {
        run(&prefixes, &[system, file])?;
    }
    Ok(())
}

fn vector_sources(project: &Project) -> Result<Vec<PathBuf>> {
    files(&project.path("codec-ffi/tests/c/vectors"), ".c")
}

/// Builds a program with sanitizers in it and in the library.
fn build_sanitized(project: &Project, name: &str, sources: &[PathBuf]) -> Result<PathBuf> {
    let archive = sanitized_archive(project)?;
    let out = folder(project, "sanitized")?.join(name);
    let flags = [
        "-std=c99",
        "-g",
        "-O1",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
        "-fno-omit-frame-pointer",
    ];
    program(project, "gcc", &flags, sources, &archive, &out)?;
    Ok(out)
}

fn build_plain(project: &Project, name: &str, sources: &[PathBuf]) -> Result<PathBuf> {
    let out = folder(project, "plain")?.join(name);
    program(project, "gcc", &["-std=c99", "-g"], sources, &super::archive(project)?, &out)?;
    Ok(out)
}

/// The library, whose every read and write of memory is checked; with the checks of arithmetic
/// that only unoptimised builds have, and a trap where one fails.
fn sanitized_archive(project: &Project) -> Result<PathBuf> {
    let folder = folder(project, "asan")?;
    let line = "rustc --quiet --package codec-ffi --no-default-features --features trap \
                --crate-type staticlib --target x86_64-unknown-linux-gnu --target-dir";
    let build = project.cargo(line).arg(&folder);
    // Sanitizers are unstable options; the pinned compiler takes them when it is told to.
    let flags = "-Zsanitizer=address -Cpanic=abort";
    build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags).run()?;
    Ok(folder.join("x86_64-unknown-linux-gnu/debug/libcallevents.a"))
}

const GCC: Needed = Needed("gcc", "gcc");
const GXX: Needed = Needed("g++", "g++");
const VALGRIND: Needed = Needed("valgrind", "valgrind");
