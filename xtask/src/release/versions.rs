//! The version: it is said in one place, and must stand in others.

use std::fs;

use anyhow::{Context as _, Result, bail, ensure};

use crate::project::Project;

/// A file, and the text around a version in it, which stands there as `@`.
struct Place(&'static str, &'static str);

/// The one place.
const SOURCE: Place = Place("Cargo.toml", "[workspace.package]\nversion = \"@\"");

/// Formats that cannot take it from there. All others do: crates inherit it, maturin reads it, and the
/// C header is generated.
const PLACES: &[Place] = &[
    SOURCE,
    Place("Cargo.toml", "callevents = { path = \"codec-core\", version = \"@\""),
    Place("Cargo.toml", "callevents-cli = { path = \"codec-cli\", version = \"@\""),
    Place("codec-ffi/Cargo.toml", "path = \"../codec-core\", version = \"@\""),
    Place("codec-ffi/Cargo.toml", "name = \"callevents\"\nversion = \"@\""),
    Place("codec-wasm/package.json", "\"name\": \"callevents\",\n  \"version\": \"@\""),
    Place("codec-wasm/package-lock.json", "{\n  \"name\": \"callevents\",\n  \"version\": \"@\""),
    Place(
        "codec-wasm/package-lock.json",
        "\"\": {\n      \"name\": \"callevents\",\n      \"version\": \"@\"",
    ),
    Place("docs/c.md", "find_package(callevents @ REQUIRED"),
    // The workspaces within this one: what is built there is built as it is locked.
    Place("codec-ffi/benches/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
    Place("codec-ffi/benches/Cargo.lock", "name = \"codec-ffi\"\nversion = \"@\"\n"),
    Place("examples/embassy/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
    Place("examples/rust/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
    Place("fuzz/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
    Place("fuzz/Cargo.lock", "name = \"codec-ffi\"\nversion = \"@\"\n"),
    Place("xtask/model/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
    Place("xtask/probe/Cargo.lock", "name = \"callevents\"\nversion = \"@\"\n"),
];

/// The version of the workspace.
pub(crate) fn version(project: &Project) -> Result<String> {
    let manifest: toml::Table = project.read("Cargo.toml")?.parse()?;
    let version = manifest["workspace"]["package"]["version"].as_str();
    Ok(version.context("the workspace has no version")?.to_owned())
}

/// Fails where another version stands.
pub(super) fn check(project: &Project) -> Result<()> {
    let version = version(project)?;
    for Place(file, around) in PLACES {
        let wanted = around.replace('@', &version);
        if !project.read(file)?.contains(&wanted) {
            bail!("{file} does not say that the version is {version}: there is no `{wanted}`");
        }
    }
    Ok(())
}

/// Writes another version in all places.
pub(crate) fn set(project: &Project, new: &str) -> Result<()> {
    ensure!(is_version(new), "{new} is no version: three numbers with points between them");
    check(project)?;
    let old = version(project)?;
    for Place(file, around) in PLACES {
        let text = project.read(file)?;
        let replaced = text.replacen(&around.replace('@', &old), &around.replace('@', new), 1);
        fs::write(project.path(file), replaced)?;
    }
    println!("the version is {new}; `cargo xtask generate` writes the C header with it");
    Ok(())
}

/// Whether this is a version as the C header can tell it: without a word behind the numbers.
fn is_version(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    // A number that is written in another way, as with a zero in front, is none to cargo.
    let is_number = |part: &&str| part.parse::<u32>().is_ok_and(|n| n.to_string() == *part);
    parts.len() == 3 && parts.iter().all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks;

    #[test]
    fn each_place_is_found_once_and_another_version_nowhere() {
        let project = Project::open().expect("this checkout");
        let version = version(&project).expect("a version");
        for Place(file, around) in PLACES {
            let text = project.read(file).expect("a file");
            let count = |version| text.matches(&around.replace('@', version)).count();
            assert_eq!((count(&version), count("99.0.0")), (1, 0), "{file}: {around}");
        }
    }
    #[test]
    fn only_three_numbers_are_a_version() {
        assert!(is_version("0.2.0") && is_version("10.20.30"));
        for wrong in ["", "0.2", "0.2.0.1", "0.2.0-rc.1", "0.2.0+1", "0.2.x", "0.02.0", "+0.2.0"] {
            assert!(!is_version(wrong), "{wrong}");
        }
    }

    #[test]
    fn locked_workspaces_are_places() {
        let project = Project::open().expect("this checkout");
        let version = version(&project).expect("a version");
        let within = checks::MANIFESTS.iter().filter(|manifest| manifest.contains('/'));
        for manifest in within.chain(&["codec-ffi/benches/Cargo.toml"]) {
            let file = manifest.replace(".toml", ".lock");
            let lock: toml::Table = project.read(&file).expect("a file").parse().expect("a lock");
            for package in lock["package"].as_array().expect("packages") {
                let name = package["name"].as_str().expect("a name");
                let around = format!("name = \"{name}\"\nversion = \"@\"\n");
                let is_ours = package.get("source").is_none();
                let is_place = PLACES.iter().any(|place| place.0 == file && place.1 == around);
                let has_version = package["version"].as_str() == Some(&version);
                assert_eq!(is_ours && has_version, is_place, "{file}: {name}");
            }
        }
    }
}
