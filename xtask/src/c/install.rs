//! `cargo xtask install --prefix P`: the header, both libraries, and what finds them.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use xshell::cmd;

use super::{Target, build, files, include};
use crate::project::Project;
use crate::release::version;

/// Installs everything below `prefix`, which may be any folder and may be moved later.
pub(crate) fn install(project: &Project, prefix: &Path) -> Result<()> {
    // A relative one is where the user stands, who need not stand at the root.
    install_for(project, &std::path::absolute(prefix)?, None)
}

/// The same with libraries for another machine.
pub(crate) fn install_for(project: &Project, prefix: &Path, target: Target<'_>) -> Result<()> {
    let version = version(project)?;
    let abi = abi_version(project)?;
    let lib = prefix.join("lib");
    let cmake = lib.join("cmake/callevents");
    for folder in [&prefix.join("include"), &lib.join("pkgconfig"), &cmake] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    for header in files(&include(project), "")? {
        let name = header.file_name().context("a header without a name")?;
        fs::copy(&header, prefix.join("include").join(name))?;
    }
    install_archive(project, &lib, target)?;
    install_shared(project, &lib, &version, &abi, target)?;
    let fill = |text: &str| text.replace("@VERSION@", &version).replace("@ABI@", &abi);
    fs::write(lib.join("pkgconfig/callevents.pc"), fill(PKG_CONFIG))?;
    fs::write(cmake.join("callevents-config.cmake"), fill(CMAKE_CONFIG))?;
    fs::write(cmake.join("callevents-config-version.cmake"), fill(CMAKE_VERSION))?;
    eprintln!(
        "callevents {version} is installed below {}; if it is not found there, docs/c.md says how to \
         tell pkg-config, CMake and the loader",
        prefix.display()
    );
    Ok(())
}

/// The archive, without what only a debugger of the compiler's own arithmetic would want.
fn install_archive(project: &Project, lib: &Path, target: Target<'_>) -> Result<()> {
    let (shell, to) = (&project.shell, lib.join("libcallevents.a"));
    let (objcopy, archive) =
        (project.llvm_tool("llvm-objcopy")?, build(project, "staticlib", target)?);
    cmd!(shell, "{objcopy} --strip-debug {archive} {to}").quiet().run()?;
    Ok(())
}

/// The shared library under its full name, and the names by which it is linked and loaded.
fn install_shared(
    project: &Project,
    lib: &Path,
    version: &str,
    abi: &str,
    target: Target<'_>,
) -> Result<()> {
    let name = format!("libcallevents.so.{abi}.{version}");
    fs::copy(build(project, "cdylib", target)?, lib.join(&name))?;
    for link in [format!("libcallevents.so.{abi}"), "libcallevents.so".to_owned()] {
        let link = lib.join(link);
        if link.symlink_metadata().is_ok() {
            fs::remove_file(&link)?;
        }
        symlink(&name, &link)?;
    }
    Ok(())
}

/// The version of the binary interface.
pub(super) fn abi_version(project: &Project) -> Result<String> {
    let header = project.read("include/callevents.h")?;
    let line = header.lines().find_map(|line| line.strip_prefix("#define CALLEVENTS_ABI_VERSION "));
    let Some(abi) = line else { bail!("the header has no CALLEVENTS_ABI_VERSION") };
    Ok(abi.trim().to_owned())
}

/// Wherever it is moved, it finds its files beside itself. Nothing else has to be linked.
const PKG_CONFIG: &str = include_str!("callevents.pc.in");
const CMAKE_CONFIG: &str = include_str!("callevents-config.cmake.in");
const CMAKE_VERSION: &str = include_str!("callevents-config-version.cmake.in");
