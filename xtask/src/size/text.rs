//! Flash: what is linked for a group of functions, and nothing else.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use toml::Table;
use xshell::cmd;

use super::{Report, number};
use crate::firmware;
use crate::project::Project;

/// Links each group by itself.
pub(super) fn measure(project: &Project, limits: &Table, report: &mut Report) -> Result<()> {
    let archive = firmware::archive(project)?;
    let functions = functions(project, &archive)?;
    println!("{:36} {:>8} {:>8} {:>8} {:>8}", "Flash", "code", "limit", "const.", "mem...");
    for group in limits["text"].as_array().context("no groups of functions")? {
        let name = group["name"].as_str().context("a group without a name")?;
        let mut roots = Vec::new();
        for pattern in group["functions"].as_array().context("a group without functions")? {
            let pattern = pattern.as_str().context("a function's name is no text")?;
            let found: Vec<_> = functions.iter().filter(|name| matches(pattern, name)).collect();
            ensure!(!found.is_empty(), "{name}: no function is called {pattern}");
            roots.extend(found);
        }
        let linked = linked(project, &archive, &roots)?;
        let limit = number(group.get("limit"))?;
        let verdict = report.judge(name, linked.code, limit);
        let Linked { code, constants, memory } = linked;
        println!("{name:36} {code:8} {limit:8} {constants:8} {memory:8}{verdict}");
    }
    Ok(())
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => name == pattern,
    }
}

/// The functions of the header that the archive has.
fn functions(project: &Project, archive: &Path) -> Result<Vec<String>> {
    let (shell, nm) = (&project.shell, project.llvm_tool("llvm-nm")?);
    let listing = cmd!(shell, "{nm} --defined-only --extern-only --format=just-symbols {archive}");
    let listing = listing.quiet().ignore_stderr().read()?;
    let names = listing.lines().filter(|name| name.starts_with("callevents_"));
    Ok(names.map(str::to_owned).collect())
}

/// What is in a program, in bytes.
struct Linked {
    /// The library's own code.
    code: u64,
    constants: u64,
    /// `memcpy` and the like: the compiler's own, or those of a C library if there is one.
    memory: u64,
}

/// What is in a program in which these functions are called.
fn linked(project: &Project, archive: &Path, roots: &[&String]) -> Result<Linked> {
    let (shell, folder) = (&project.shell, firmware::folder(project)?);
    let (script, program) = (folder.join("size.ld"), folder.join("size.elf"));
    fs::write(&script, SCRIPT)?;
    let roots = roots.iter().flat_map(|name| ["-u", name.as_str()]);
    cmd!(shell, "arm-none-eabi-ld --gc-sections --entry 0")
        .args(roots)
        .arg(archive)
        .args(["-T".as_ref(), script.as_path(), "-o".as_ref(), &program])
        .quiet()
        .run()?;
    let sections = cmd!(shell, "arm-none-eabi-size -A {program}").quiet().read()?;
    let section = |name: &str| {
        let line = sections.lines().find_map(|line| line.strip_prefix(name));
        let size = line.and_then(|line| line.split_whitespace().next());
        size.and_then(|size| size.parse::<u64>().ok()).unwrap_or_default()
    };
    let nm = project.llvm_tool("llvm-nm")?;
    let listing = cmd!(shell, "{nm} --print-size --demangle {program}").quiet().read()?;
    let sized = listing.lines().filter_map(|line| {
        let mut words = line.splitn(4, ' ');
        let (_, size, _, name) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let name =
            name.trim_start_matches("compiler_builtins::mem::").trim_start_matches("__aeabi_");
        let size = u64::from_str_radix(size, 16).ok()?;
        ["memcpy", "memmove", "memset", "memclr", "memcmp"]
            .iter()
            .any(|function| name.starts_with(function))
            .then_some(size)
    });
    let memory = sized.sum();
    let text = section(".text");
    ensure!(text > memory, "nothing was linked");
    Ok(Linked { code: text - memory, constants: section(".rodata"), memory })
}

/// Nothing unwinds, so that the tables for it are left out.
const SCRIPT: &str = "SECTIONS {
    .text : { *(.text .text.*) }
    .rodata : { *(.rodata .rodata.* .data .data.*) }
    .bss : { *(.bss .bss.*) }
    /DISCARD/ : { *(.ARM.exidx* .ARM.extab* .comment .debug*) }
}
";
