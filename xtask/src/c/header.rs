//! The header: written from the source, clean with every compiler, true of the libraries.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use xshell::cmd;

use super::compilers::{self, STRICT};
use super::{abi, archive, folder, include, shared};
use crate::project::Project;

/// Writes the header anew.
pub(crate) fn write(project: &Project) -> Result<()> {
    let file = include(project).join("callevents.h");
    Ok(project.cargo("run --quiet --package xtask-header --").arg(file).run()?)
}

/// Checks that the header is what would be written, and compiles without a warning everywhere.
pub(crate) fn check(project: &Project) -> Result<()> {
    let fresh = folder(project, "header")?.join("callevents.h");
    project.cargo("run --quiet --package xtask-header --").arg(&fresh).run()?;
    ensure!(
        fs::read_to_string(&fresh)? == project.read("include/callevents.h")?,
        "include/callevents.h is stale: run `cargo xtask generate` and commit what it writes"
    );
    compile(project, "")?;
    dialects(project)
}

/// Parts of a program in C++ may be of different dialects, whichever the linker sees first.
fn dialects(project: &Project) -> Result<()> {
    let (shell, include) = (&project.shell, include(project));
    let (folder, archive) = (folder(project, "header")?, archive(project)?);
    let (source, program) =
        (project.path("codec-ffi/tests/c/dialects.cpp"), folder.join("dialects"));
    let objects = [("old.o", "-std=c++11", "-UWITH_MAIN"), ("new.o", "-std=c++17", "-DWITH_MAIN")];
    for (object, dialect, part) in objects {
        // The standard library's newer strings would be told apart by its own means.
        let strings = "-D_GLIBCXX_USE_CXX11_ABI=0";
        let object = folder.join(object);
        cmd!(
            shell,
            "g++ {dialect} {STRICT...} {strings} {part} -I {include} -c {source} -o {object}"
        )
        .quiet()
        .run()?;
    }
    for order in [["old.o", "new.o"], ["new.o", "old.o"]] {
        let objects = order.map(|object| folder.join(object));
        cmd!(shell, "g++ {objects...} {archive} -o {program}").quiet().run()?;
        cmd!(shell, "{program}").quiet().run().with_context(|| format!("linked as {order:?}"))?;
    }
    Ok(())
}

/// A header with a fault must not pass.
pub(crate) fn self_test(project: &Project) -> Result<()> {
    let narrowing = "static inline unsigned char narrow(long wide) { return wide; }";
    ensure!(compile(project, narrowing).is_err(), "a planted warning was let through");
    Ok(())
}

fn compile(project: &Project, planted: &str) -> Result<()> {
    let (shell, include) = (&project.shell, include(project));
    let structs = abi::structs(&project.read("include/callevents.h")?);
    for compiler in compilers::all(project)? {
        // As the header says that they are to be zeroed.
        let zero = if compiler.is_cpp { "{}" } else { "{0}" };
        let zeroed: String = structs
            .iter()
            .enumerate()
            .map(|(at, name)| format!("    {name} s{at} = {zero}; (void)s{at};\n"))
            .collect();
        let headers: &[&str] =
            if compiler.is_cpp { &["callevents.h", "callevents.hpp"] } else { &["callevents.h"] };
        for header in headers {
            // Twice, so that it must guard itself; and used, or no inline function would be seen.
            let text = format!(
                "#include <{header}>\n#include <{header}>\n{planted}\n{STATUSES}\
                 int main(void) {{\n{zeroed}    \
                 return callevents_check_abi() && is_over(CALLEVENTS_STATUS_END) ? 0 : 1;\n}}\n"
            );
            let ending = if compiler.is_cpp { "cpp" } else { "c" };
            let file = folder(project, "header")?.join(format!("alone.{ending}"));
            fs::write(&file, text)?;
            let (program, dialect) = (compiler.program, compiler.dialect);
            cmd!(shell, "{program} {dialect} {STRICT...} -I {include} -fsyntax-only {file}")
                .quiet()
                .run()?;
        }
    }
    Ok(())
}

/// All statuses are of one type, those that are 0 under another name too.
const STATUSES: &str = "\
static bool is_over(callevents_status status) {
    callevents_status no_input = CALLEVENTS_STATUS_NEED_INPUT;
    switch (status) {
    case CALLEVENTS_STATUS_END: return no_input == status;
    default: return false;
    }
}
";

/// Checks that both libraries export the functions of the header, and nothing else.
pub(crate) fn symbols(project: &Project) -> Result<()> {
    let declared = functions(&project.read("include/callevents.h")?);
    ensure!(declared.len() > 100, "the header has {} functions", declared.len());
    for (library, flags) in [
        (shared(project)?, &["--dynamic", "--defined-only"][..]),
        (archive(project)?, &["--extern-only", "--defined-only"]),
    ] {
        let is_archive = library.extension().is_some_and(|extension| extension == "a");
        let found: BTreeSet<String> = defined(project, &library, flags)?
            .into_iter()
            // The archive holds the compiler's arithmetic too, linked on demand.
            .filter(|symbol| !is_archive || symbol.starts_with("callevents_"))
            .collect();
        let missing: Vec<_> = declared.difference(&found).collect();
        let other: Vec<_> = found.difference(&declared).collect();
        let name = library.display();
        ensure!(missing.is_empty(), "{name} lacks {missing:?}");
        ensure!(other.is_empty(), "{name} also exports {other:?}");
    }
    Ok(())
}

/// The names that a library defines.
pub(super) fn defined(
    project: &Project,
    library: &std::path::Path,
    flags: &[&str],
) -> Result<Vec<String>> {
    let (shell, nm) = (&project.shell, project.llvm_tool("llvm-nm")?);
    let listing =
        cmd!(shell, "{nm} --format=just-symbols {flags...} {library}").quiet().ignore_stderr();
    let listing = listing.read().context("llvm-nm does not read the library")?;
    Ok(listing.lines().map(|line| line.trim().to_owned()).filter(|s| !s.is_empty()).collect())
}

/// The functions that a header declares; those that it defines are its own.
pub(super) fn functions(header: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in header.lines() {
        let is_code = !line.starts_with([' ', '/', '*', '#', '}']) && !line.contains("static ");
        let Some((before, _)) = line.split_once('(').filter(|_| is_code) else { continue };
        let name = before.rsplit([' ', '*']).next().unwrap_or_default();
        if name.starts_with("callevents_") {
            names.insert(name.to_owned());
        }
    }
    names
}
