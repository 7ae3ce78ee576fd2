//! The WebAssembly module and its npm package.

pub(crate) mod size;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use xshell::{Cmd, cmd};

use crate::project::Project;

/// The package's folder.
pub(crate) const FOLDER: &str = "codec-wasm";

/// Builds the package: its `dist` folder.
pub(crate) fn build(project: &Project) -> Result<()> {
    install(project)?;
    let line = "build --package callevents-wasm --no-default-features --profile release-wasm \
                --target wasm32-unknown-unknown";
    let flags = format!("{FLAGS} {}", project.remapped());
    project.cargo(line).env("RUSTFLAGS", flags).run()?;
    let built = project.built("wasm32-unknown-unknown/release-wasm/callevents_wasm.wasm");
    pack(project, |module| {
        let command = tool(project, "wasm-opt", OPTIONS)?.arg(&built).arg("-o").arg(module);
        Ok(command.run()?)
    })?;
    size::check(project)
}

/// Builds the package with a module that counts what is reached of it, with these flags and in this
/// folder of cargo's, and gives the module. What is built next is the package itself again.
pub(crate) fn build_counting(project: &Project, flags: &str, target: &Path) -> Result<PathBuf> {
    install(project)?;
    let line = "build --package callevents-wasm --no-default-features \
                --target wasm32-unknown-unknown --target-dir";
    // There is no runtime that takes the counts out: the test finds them by where they begin and end.
    // Functions that nothing calls are kept: they count as not reached.
    let mut flags = format!("{flags} {FLAGS} -Z no-profiler-runtime");
    flags += " -C link-arg=--no-gc-sections";
    for section in ["data", "cnts", "names"] {
        for edge in ["start", "stop"] {
            flags += &format!(" -C link-arg=--export-if-defined=__{edge}___llvm_prf_{section}");
        }
    }
    let command = project.cargo(line).arg(target).env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("RUSTFLAGS", flags).run()?;
    let built = target.join("wasm32-unknown-unknown/debug/callevents_wasm.wasm");
    pack(project, |module| Ok(fs::copy(&built, module).map(drop)?))?;
    Ok(built)
}

/// Makes the package's `dist` folder of a module that is written to where it is said.
fn pack(project: &Project, write: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let dist = project.path(FOLDER).join("dist");
    if dist.is_dir() {
        fs::remove_dir_all(&dist)?;
    }
    tool(project, "tsc", &["--project", "."])?.run()?;
    let module = dist.join("callevents.wasm");
    write(&module)?;
    let text = base64(&fs::read(&module)?);
    let script = format!("export const BASE64 = \"{text}\";\n");
    Ok(fs::write(dist.join("base64.js"), script)?)
}

/// The core's small form, with instructions that take 16 bytes at a time.
const FLAGS: &str = "--cfg callevents_small -C target-feature=+simd128";

/// What the module may use is what every browser of the last years has, Safari since 16.4 of 2023.
/// Its control flow is made anew, which takes less than what the compiler made, and all passes are
/// done twice. Nothing is in the first KiB of memory: there the stack ends.
const OPTIONS: &[&str] = &[
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-simd",
];

/// Installs the npm packages that the build and the tests take, unless they are there.
pub(crate) fn install(project: &Project) -> Result<()> {
    let folder = project.path(FOLDER);
    let wanted = fs::read(folder.join("package-lock.json")).context("no package-lock.json")?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let shell = &project.shell;
    let node = cmd!(shell, "node --version").quiet().read();
    if node.is_err() {
        bail!("Node is missing: install Node 20 or newer, which brings npm");
    }
    let _folder = shell.push_dir(&folder);
    cmd!(shell, "npm ci --no-audit --no-fund --ignore-scripts").run()?;
    Ok(fs::write(stamp, wanted)?)
}

/// A program of an npm package, at the package's folder.
pub(crate) fn tool<'p>(project: &'p Project, name: &str, arguments: &[&str]) -> Result<Cmd<'p>> {
    let program = project.path(FOLDER).join("node_modules/.bin").join(name);
    let shell = &project.shell;
    Ok(cmd!(shell, "env --chdir={FOLDER} {program} {arguments...}"))
}

/// Node, with a script of the package's tests.
pub(crate) fn node<'p>(project: &'p Project, script: &str) -> Cmd<'p> {
    let script: PathBuf = project.path(FOLDER).join(script);
    let shell = &project.shell;
    cmd!(shell, "node {script}")
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let word = three.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
        let word = word << (8 * (3 - three.len()));
        for index in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * index)) as usize & 63];
            text.push(if index > three.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn base64_is_padded() {
        let texts = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="];
        for (len, text) in texts.iter().enumerate() {
            assert_eq!(super::base64(&b"foob"[..len]), *text);
        }
    }
}
