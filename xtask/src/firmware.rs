//! Programs for a Cortex-M4 without an operating system: linked with the archive, run in an emulator.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use xshell::{Cmd, cmd};

use crate::packages::{self, Needed};
use crate::project::{BARE_TARGET, Project};

/// The example prints what it is to print.
pub(crate) fn example(project: &Project) -> Result<()> {
    let folder = project.path("examples/firmware");
    let sources = ["main.c", "board.c", "capture.S"].map(|file| folder.join(file));
    let program = link(project, "example", &sources, &[])?;
    let found = run(project, &program)?;
    let expected = fs::read_to_string(folder.join("expected.txt"))?;
    ensure!(found == expected, "the firmware printed\n{found}instead of\n{expected}");
    println!("{} lines, as expected", found.lines().count());
    Ok(())
}

/// What has to be installed, and the Debian packages that have it.
pub(crate) fn install(project: &Project) -> Result<()> {
    let gcc = Needed("arm-none-eabi-gcc", "gcc-arm-none-eabi");
    packages::install(project, &[gcc, Needed("qemu-system-arm", "qemu-system-arm")])
}

/// Builds the archive for the processor, as small as it gets, and gives its path.
pub(crate) fn archive(project: &Project) -> Result<PathBuf> {
    archive_of(project, BARE_TARGET)
}

/// The same for any target.
pub(crate) fn archive_of(project: &Project, target: &str) -> Result<PathBuf> {
    let line =
        "rustc --quiet --package codec-ffi --lib --no-default-features --crate-type staticlib";
    let build = project.cargo(line).args(["--profile", PROFILE, "--target", target]);
    build.env("RUSTFLAGS", "--cfg callevents_small").run()?;
    Ok(project.built(target).join(PROFILE).join("libcallevents.a"))
}

/// Links a program of C with the archive and no other library.
pub(crate) fn link(
    project: &Project,
    name: &str,
    sources: &[PathBuf],
    options: &[&str],
) -> Result<PathBuf> {
    install(project)?;
    let archive = archive(project)?;
    let program = folder(project)?.join(name).with_extension("elf");
    let script = project.path("examples/firmware/board.ld");
    compile(project)
        .args(LEAN)
        .args(options)
        .args(sources)
        .arg(&archive)
        .args(["-T".as_ref(), script.as_path(), "-o".as_ref(), &program])
        .quiet()
        .run()
        .with_context(|| format!("{name} does not link"))?;
    Ok(program)
}

/// The compiler, with the processor's flags and the folders of what is included.
pub(crate) fn compile(project: &Project) -> Cmd<'_> {
    let shell = &project.shell;
    let (header, board) = (project.path("include"), project.path("examples/firmware"));
    let captures = project.path("tests/vectors/gateway");
    cmd!(shell, "arm-none-eabi-gcc {PROCESSOR...} {STRICT...} -I {header} -I {board}")
        .arg(format!("-Wa,-I,{}", captures.display()))
}

/// A folder for what is built.
pub(crate) fn folder(project: &Project) -> Result<PathBuf> {
    let folder = project.path("target/firmware");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Runs a program and gives what it prints; it must say that all went well, and not take for ever.
pub(crate) fn run(project: &Project, program: &Path) -> Result<String> {
    let shell = &project.shell;
    let console = ["-display", "none", "-monitor", "none", "-serial", "none"];
    let semihosting = ["-chardev", "stdio,id=console", "-semihosting-config", SEMIHOSTING];
    let output = cmd!(shell, "timeout 300 qemu-system-arm -machine mps2-an386")
        .args(console.iter().chain(&semihosting))
        .arg("-kernel")
        .arg(program)
        .quiet()
        .ignore_status()
        .output()?;
    let printed = String::from_utf8(output.stdout)?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{}: {told}\n{printed}", output.status);
    Ok(printed)
}

const SEMIHOSTING: &str = "enable=on,target=native,chardev=console";

/// The profile of `Cargo.toml`.
const PROFILE: &str = "firmware";

const PROCESSOR: &[&str] = &["-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"];

const STRICT: &[&str] = &[
    "-std=c11",
    "-ffreestanding",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wconversion",
    "-Wshadow",
    "-Werror",
];

/// Nothing but what is used, and no library of C.
const LEAN: &[&str] = &[
    "-Os",
    "-ffunction-sections",
    "-fdata-sections",
    "-nostdlib",
    "-Wl,--gc-sections",
    "-Wl,-z,noexecstack",
    "-Wl,--fatal-warnings",
];
