//! What `cargo xtask install` writes is found by pkg-config and CMake, and works.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use xshell::cmd;

use super::compilers::STRICT;
use super::{examples, folder, install};
use crate::packages::{self, Needed};
use crate::project::Project;
use crate::release;

/// Installs into a folder of its own, moves that, and builds a program by each way.
pub(crate) fn check(project: &Project) -> Result<()> {
    packages::install(
        project,
        &[Needed("gcc", "gcc"), Needed("pkg-config", "pkg-config"), Needed("cmake", "cmake")],
    )?;
    let folder = folder(project, "install")?;
    let (first, moved) = (folder.join("first"), folder.join("moved"));
    for old in [&first, &moved] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    install_elsewhere(project, &folder, "first")?;
    // As most systems have it: a link leads to the folder of libraries, too.
    let prefix = moved.join("usr");
    fs::create_dir(&moved)?;
    fs::rename(&first, &prefix)?;
    symlink("usr/lib", moved.join("lib"))?;
    soname(project, &prefix)?;
    by_pkg_config(project, &prefix, &folder)?;
    by_cmake(project, &prefix, &folder)?;
    by_cmake(project, &moved, &folder)
}

/// Installs as users may: from another folder, and with another one for what cargo builds.
fn install_elsewhere(project: &Project, folder: &Path, prefix: &str) -> Result<()> {
    // What was built here before must not be taken for it.
    for name in ["libcallevents.a", "libcallevents.so"] {
        let old = project.path("target/release-ffi").join(name);
        if old.exists() {
            fs::remove_file(old)?;
        }
    }
    let (shell, xtask) = (&project.shell, std::env::current_exe()?);
    let _there = shell.push_dir(folder);
    let install = cmd!(shell, "{xtask} install --prefix {prefix}").quiet();
    Ok(install.env("CARGO_TARGET_DIR", folder.join("built")).run()?)
}

fn soname(project: &Project, prefix: &Path) -> Result<()> {
    let (shell, library) = (&project.shell, prefix.join("lib/libcallevents.so"));
    let objdump = project.llvm_tool("llvm-objdump")?;
    let headers = cmd!(shell, "{objdump} --private-headers {library}").quiet().read()?;
    let abi = install::abi_version(project)?;
    let wanted = format!("libcallevents.so.{abi}");
    let soname = headers.lines().find(|line| line.trim_start().starts_with("SONAME"));
    ensure!(soname.is_some_and(|line| line.trim().ends_with(&wanted)), "SONAME is {soname:?}");
    let needed: Vec<_> = headers.lines().filter(|line| line.contains("NEEDED")).collect();
    ensure!(needed.is_empty(), "the shared library needs others: {needed:?}");
    Ok(())
}

fn by_pkg_config(project: &Project, prefix: &Path, folder: &Path) -> Result<()> {
    let (shell, out) = (&project.shell, folder.join("by-pkg-config"));
    let _path = shell.push_env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    let flags = cmd!(shell, "pkg-config --cflags --libs callevents").quiet().read()?;
    let version = cmd!(shell, "pkg-config --modversion callevents").quiet().read()?;
    ensure!(version == release::version(project)?, "pkg-config says version {version}");
    let flags: Vec<_> = flags.split_whitespace().collect();
    let source = examples::source(project, "requests.c");
    cmd!(shell, "gcc -std=c99 {STRICT...} {source} {flags...} -o {out}").quiet().run()?;
    run(project, &out, Some(&prefix.join("lib")))
}

fn by_cmake(project: &Project, prefix: &Path, folder: &Path) -> Result<()> {
    let (shell, project_folder) = (&project.shell, folder.join("cmake"));
    fs::create_dir_all(&project_folder)?;
    let source = examples::source(project, "requests.c");
    let lists = |version: &str| {
        let lists = CMAKE_LISTS.replace("@SOURCE@", &source.display().to_string());
        fs::write(project_folder.join("CMakeLists.txt"), lists.replace("@VERSION@", version))
    };
    let (own, next) = minors(&release::version(project)?)?;
    lists(&own)?;
    let build = project_folder.join("build");
    if build.exists() {
        fs::remove_dir_all(&build)?;
    }
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    cmd!(shell, "cmake -S {project_folder} -B {build} {prefix}").quiet().ignore_stdout().run()?;
    cmd!(shell, "cmake --build {build}").quiet().ignore_stdout().run()?;
    run(project, &build.join("with-static"), None)?;
    run(project, &build.join("with-shared"), None)?;
    // Before 1.0, another minor version is another interface.
    lists(&next)?;
    let refused = cmd!(shell, "cmake -S {project_folder} -B {build} {prefix}");
    let refused = refused.quiet().ignore_stdout().ignore_stderr().run().is_err();
    ensure!(refused, "CMake took version {own} for {next}");
    Ok(())
}

/// The minor version of a version, and the one after it: 0.1 and 0.2 for 0.1.3.
fn minors(version: &str) -> Result<(String, String)> {
    let mut parts = version.split('.');
    let (major, minor) = parts.next().zip(parts.next()).context("a version has three parts")?;
    let next = minor.parse::<u32>()? + 1;
    Ok((format!("{major}.{minor}"), format!("{major}.{next}")))
}

/// Runs a program, which must print what the example is known to print.
fn run(project: &Project, program: &Path, libraries: Option<&Path>) -> Result<()> {
    let shell = &project.shell;
    let _path = libraries.map(|path| shell.push_env("LD_LIBRARY_PATH", path));
    let found = cmd!(shell, "{program}").quiet().read()?;
    let wanted = project.read("examples/c/expected/requests.txt")?;
    ensure!(found.trim() == wanted.trim(), "{} printed\n{found}", program.display());
    Ok(())
}

const CMAKE_LISTS: &str = "\
cmake_minimum_required(VERSION 3.13)
project(with_callevents C)
set(CMAKE_C_STANDARD 99)
find_package(callevents @VERSION@ REQUIRED CONFIG)
add_executable(with-static @SOURCE@)
target_link_libraries(with-static callevents::static)
add_executable(with-shared @SOURCE@)
target_link_libraries(with-shared callevents::shared)
";
