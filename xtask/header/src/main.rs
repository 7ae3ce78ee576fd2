//! Writes the C header from the source of codec-ffi, to standard output or to a file.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use cbindgen::{
    Braces, Builder, Config, DocumentationStyle, EnumConfig, ExportConfig, FunctionConfig,
    Language, RenameRule, SortKey, Style,
};

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = header(&root)?;
    match env::args_os().nth(1) {
        Some(file) => fs::write(&file, text).with_context(|| format!("cannot write {file:?}")),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

fn header(root: &Path) -> Result<String> {
    let ffi = root.join("codec-ffi/src");
    let mut sources = sources(&ffi)?;
    sources.sort();
    let config = Config {
        language: Language::C,
        cpp_compat: true,
        usize_is_size_t: true,
        no_includes: true,
        sys_includes: ["stdbool.h", "stddef.h", "stdint.h"].map(str::to_owned).to_vec(),
        after_includes: Some(versions(root)?),
        style: Style::Both,
        braces: Braces::SameLine,
        line_length: 100,
        tab_width: 4,
        documentation_style: DocumentationStyle::C99,
        enumeration: EnumConfig {
            rename_variants: RenameRule::ScreamingSnakeCase,
            prefix_with_name: true,
            ..EnumConfig::default()
        },
        function: FunctionConfig { sort_by: Some(SortKey::None), ..FunctionConfig::default() },
        export: ExportConfig { include: enumerations(&sources)?, ..ExportConfig::default() },
        ..Config::default()
    };
    // It follows the modules by itself.
    let builder = Builder::new().with_config(config).with_src(ffi.join("lib.rs"));
    let bindings = builder.generate().context("cbindgen does not understand the source")?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    let declarations = String::from_utf8(text)?;
    let (preamble, trailer) = (PREAMBLE.trim_end(), TRAILER.trim_end());
    // cbindgen's own guard would leave out what stands behind the declarations.
    Ok(format!(
        "{preamble}\n#ifndef CALLEVENTS_H\n#define CALLEVENTS_H\n\n{}\n\n{trailer}\n\n#endif\n",
        declarations.trim()
    ))
}

/// All source files, those in folders too.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Enumerations whose numbers stand in fields and parameters of plain integer types: nothing
/// refers to them, and they are to be in the header all the same.
fn enumerations(sources: &[PathBuf]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for source in sources {
        for line in fs::read_to_string(source)?.lines() {
            let name = line.strip_prefix("pub enum ").and_then(|rest| rest.strip_suffix(" {"));
            names.extend(name.map(str::to_owned));
        }
    }
    Ok(names)
}

/// The macros that tell the version, from the workspace's manifest.
fn versions(root: &Path) -> Result<String> {
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let manifest: toml::Table = manifest.parse()?;
    let version = manifest["workspace"]["package"]["version"].as_str().context("no version")?;
    let parts: Vec<u32> =
        version.split('.').map(str::parse).collect::<Result<_, _>>().context(version.to_owned())?;
    let [major, minor, patch] = parts[..] else { bail!("{version} is no version") };
    let number = major * 1_000_000 + minor * 1_000 + patch;
    Ok(format!(
        "\n/// The version that this header belongs to.\n\
         #define CALLEVENTS_VERSION_MAJOR {major}\n\
         #define CALLEVENTS_VERSION_MINOR {minor}\n\
         #define CALLEVENTS_VERSION_PATCH {patch}\n\
         /// The same as text, and as one number that grows with it: 1.2.3 is 1002003.\n\
         #define CALLEVENTS_VERSION_STRING \"{version}\"\n\
         #define CALLEVENTS_VERSION_NUMBER {number}\n"
    ))
}

const PREAMBLE: &str = include_str!("preamble.h");
const TRAILER: &str = include_str!("trailer.h");
