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
    let numbers: Vec<_> = new.split(['.', '-', '+']).take(3).map(str::parse::<u64>).collect();
    ensure!(
        numbers.len() == 3 && numbers.iter().all(Result::is_ok),
        "{new} is no version: three numbers with points between them"
    );
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
