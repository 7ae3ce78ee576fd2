//! The Rust tests with AddressSanitizer.

use std::fs;

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::project::{CORE, Project};

/// Sanitizers are unstable options; the pinned compiler takes them when it is told to.
const FLAGS: &str = "-Zsanitizer=address";

/// Runs the tests of the core and those of the C library's functions, every read and write of
/// memory checked.
pub(crate) fn check(project: &Project) -> Result<()> {
    let folder = project.path("target/asan");
    fs::create_dir_all(&folder)?;
    planted(project)?;
    let shell = &project.shell;
    let _bootstrap = shell.push_env("RUSTC_BOOTSTRAP", "1");
    let _flags = shell.push_env("RUSTFLAGS", FLAGS);
    // Some tests leak what is to live as long as they do; that harms nobody.
    let _options = shell.push_env("ASAN_OPTIONS", "detect_leaks=0");
    let mut tests = 0;
    for (package, features) in [(CORE, &["--all-features"][..]), ("codec-ffi", &[])] {
        // With a target, what runs while others are built is not checked.
        let line = format!("test --quiet --package {package} --lib --tests --target");
        let command = project.cargo(&line).arg(project.host()?).args(features);
        let said = command.arg("--target-dir").arg(&folder).ignore_status().output()?;
        let text = String::from_utf8_lossy(&said.stdout);
        let errors = String::from_utf8_lossy(&said.stderr);
        ensure!(said.status.success(), "{text}{errors}");
        tests += super::passed(&text);
    }
    project.tell(format!("{tests} tests"));
    Ok(())
}

/// A read one byte behind a block must be found.
fn planted(project: &Project) -> Result<()> {
    let shell = &project.shell;
    let program = project.path("target/asan/overread");
    let compile = cmd!(shell, "rustc {FLAGS} -o {program} -").stdin(OVERREAD);
    compile.env("RUSTC_BOOTSTRAP", "1").quiet().run()?;
    let said = cmd!(shell, "{program}").quiet().ignore_status().output()?;
    let said = String::from_utf8_lossy(&said.stderr);
    ensure!(said.contains("heap-buffer-overflow"), "a planted read behind a block was not found");
    Ok(())
}

const OVERREAD: &str = "fn main() {
    let block = std::hint::black_box(vec![1_u8; 8]);
    std::hint::black_box(unsafe { *block.as_ptr().add(block.len()) });
}";
