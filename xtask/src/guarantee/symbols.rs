//! What the release builds must not contain.
//!
//! The probe beside this package calls every public ability of the core on bytes from outside; the
//! C library hands all of them to C. Both are built for a target without an operating system, and
//! their symbols are looked through.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use xshell::cmd;

use crate::project::{BARE_TARGET, Project};

/// What must not be there.
#[derive(Clone, Copy)]
pub(crate) enum Absent {
    Panic,
    Allocator,
}

impl Absent {
    /// Parts of the names of symbols that must not be there.
    const fn forbidden(self) -> &'static [&'static str] {
        match self {
            Self::Panic => {
                &["panic", "unwind", "unwrap_failed", "expect_failed", "slice_", "_fail"]
            }
            Self::Allocator => &["__rust_", "__rg_", "__rdl_", "5alloc", "malloc"],
        }
    }

    fn forbids(self, symbol: &str) -> bool {
        self.forbidden().iter().any(|part| symbol.contains(part))
    }

    /// The probe's feature that plants what must be found.
    const fn planted(self) -> &'static str {
        match self {
            Self::Panic => "selftest-panic",
            Self::Allocator => "selftest-alloc",
        }
    }
}

/// Fails if the release build has a symbol that it must not have.
pub(crate) fn check(project: &Project, absent: Absent) -> Result<()> {
    for (subject, profile) in builds(|subject| subject.profiles) {
        let faults = faults(project, absent, subject, profile, "")?;
        let name = subject.name;
        ensure!(faults.is_empty(), "in the {profile} build of {name}\n  {}", faults.join("\n  "));
    }
    if let Absent::Allocator = absent {
        project.cargo("test --package callevents --all-features --test no_alloc").run()?;
    }
    Ok(())
}

/// Fails if the check does not find a planted fault.
pub(crate) fn self_test(project: &Project, absent: Absent) -> Result<()> {
    for (subject, profile) in builds(|subject| subject.planted) {
        let faults = faults(project, absent, subject, profile, absent.planted())?;
        let name = subject.name;
        ensure!(
            !faults.is_empty(),
            "the fault planted in the {profile} build of {name} was not found"
        );
        eprintln!("found, as it should be:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

/// What is built and looked through.
struct Subject {
    name: &'static str,
    manifest: &'static str,
    /// Where its builds go.
    target: &'static str,
    archive: &'static str,
    /// For speed and for size: the compiler removes other checks in each.
    profiles: &'static [&'static str],
    /// Those of them in which a fault is planted.
    planted: &'static [&'static str],
    /// What its functions are called.
    prefix: &'static str,
    /// With fewer of them something is wrong.
    fewest: usize,
}

const SUBJECTS: &[Subject] = &[
    Subject {
        name: "the probe",
        manifest: "xtask/probe/Cargo.toml",
        target: "xtask/probe/target",
        archive: "libprobe.a",
        profiles: &["release", "size"],
        planted: &["release", "size"],
        prefix: "probe_",
        fewest: 23,
    },
    Subject {
        name: "the C library",
        manifest: "codec-ffi/Cargo.toml",
        target: "target",
        archive: "libcallevents.a",
        // Where nothing but size counts, the compiler does not look into copies of slices, and
        // leaves in them the comparison of lengths that always holds.
        profiles: &["release-ffi"],
        planted: &["release-ffi"],
        prefix: "callevents_",
        fewest: 100,
    },
];

/// All subjects, each with some of its profiles.
fn builds(
    profiles: fn(&Subject) -> &'static [&'static str],
) -> impl Iterator<Item = (&'static Subject, &'static str)> {
    SUBJECTS
        .iter()
        .flat_map(move |subject| profiles(subject).iter().map(move |profile| (subject, *profile)))
}

/// Which functions of a subject, built with a profile and a feature, refer to forbidden symbols.
fn faults(
    project: &Project,
    what: Absent,
    subject: &Subject,
    profile: &str,
    feature: &str,
) -> Result<Vec<String>> {
    let manifest = project.path(subject.manifest);
    let build = project.cargo("rustc --quiet --no-default-features --crate-type staticlib --lib");
    let build = build.arg("--manifest-path").arg(manifest);
    let build = build.args(["--target", BARE_TARGET, "--profile", profile]);
    let build = build.arg("--target-dir").arg(project.path(subject.target));
    // Warnings are clippy's business, and shown by that check.
    build.args(["--features", feature]).env("RUSTFLAGS", "-Awarnings").run()?;

    let archive = archive(project, subject, profile);
    let symbols = symbols(project, &archive)?;
    // An archive in which nothing was compiled would pass every check.
    let calls = symbols.iter().filter(|symbol| symbol.starts_with(subject.prefix)).count();
    let (name, fewest) = (subject.name, subject.fewest);
    ensure!(calls >= fewest, "{name} has {calls} functions: it cannot show anything");
    let found: Vec<_> = symbols.into_iter().filter(|symbol| what.forbids(symbol)).collect();
    if found.is_empty() {
        return Ok(found);
    }
    let callers = callers(project, &archive, &found)?;
    let told = callers.iter().map(|(caller, symbol)| format!("{caller} refers to {symbol}"));
    Ok(found.iter().cloned().chain(told).collect())
}

/// A subject's archive, as built with a profile.
fn archive(project: &Project, subject: &Subject, profile: &str) -> PathBuf {
    project.path(subject.target).join(BARE_TARGET).join(profile).join(subject.archive)
}

/// Which functions refer to the symbols that were found, and to which of them.
fn callers(project: &Project, archive: &Path, found: &[String]) -> Result<Vec<(String, String)>> {
    let shell = &project.shell;
    let objdump = project.llvm_tool("llvm-objdump")?;
    let options = ["--disassemble", "--reloc", "--no-show-raw-insn"];
    let listing = cmd!(shell, "{objdump} {options...} {archive}").quiet().read()?;
    let mut callers = Vec::new();
    let mut function = "";
    for line in listing.lines() {
        if let Some((_, name)) = line.strip_suffix(">:").and_then(|line| line.split_once('<')) {
            function = name;
        }
        // A relocation, with the symbol as its last word.
        let symbol = line.rsplit(char::is_whitespace).next().unwrap_or_default();
        if line.contains("R_ARM") && found.iter().any(|found| found == symbol) {
            callers.push((function.to_owned(), symbol.to_owned()));
        }
    }
    callers.sort();
    callers.dedup();
    Ok(callers)
}

/// The names of all symbols that the probe's own objects define or ask for.
fn symbols(project: &Project, archive: &Path) -> Result<Vec<String>> {
    let shell = &project.shell;
    let nm = project.llvm_tool("llvm-nm")?;
    let listing =
        cmd!(shell, "{nm} --format=just-symbols --print-file-name {archive}").quiet().read()?;
    let mut symbols = Vec::new();
    for line in listing.lines() {
        let Some((place, symbol)) = line.rsplit_once(": ") else { continue };
        // Beside ours, the archive holds the compiler's arithmetic, which is linked on demand.
        if !place.contains("compiler_builtins") {
            symbols.push(symbol.trim().to_owned());
        }
    }
    if symbols.is_empty() {
        bail!("{} has no symbols", archive.display());
    }
    Ok(symbols)
}
