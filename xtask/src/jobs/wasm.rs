//! The WebAssembly module and its npm package.

pub(crate) mod size;

use std::fs;
use std::path::PathBuf;

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
    // Where a panic could be is a path in the module: not one of this machine's.
    let cargo_home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
        .unwrap_or_default();
    let flags = format!("--cfg callevents_small --remap-path-prefix={cargo_home}=cargo");
    project.cargo(line).env("RUSTFLAGS", flags).run()?;
    let dist = project.path(FOLDER).join("dist");
    if dist.is_dir() {
        fs::remove_dir_all(&dist)?;
    }
    tool(project, "tsc", &["--project", "."])?.run()?;
    let built = project.path("target/wasm32-unknown-unknown/release-wasm/callevents_wasm.wasm");
    let module = dist.join("callevents.wasm");
    tool(project, "wasm-opt", OPTIONS)?.arg(&built).arg("-o").arg(&module).run()?;
    let text = base64(&fs::read(&module)?);
    let script = format!("export const BASE64 = \"{text}\";\n");
    fs::write(dist.join("base64.js"), script)?;
    size::check(project)
}

/// What the module may use is what every browser of the last years has.
const OPTIONS: &[&str] = &[
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
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
