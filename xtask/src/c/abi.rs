//! The binary interface: what the header declares, and how large its structs are, compared with
//! what was committed.

use std::fs;

use anyhow::{Result, bail, ensure};
use xshell::cmd;

use super::{folder, include, install};
use crate::packages::{self, Needed};
use crate::project::Project;

/// Where the committed interface stands.
const SNAPSHOT: &str = "codec-ffi/abi.txt";

/// The targets whose sizes are recorded: 64 bits, 32 bits, and a microcontroller.
const TARGETS: &[&str] = &["x86_64-linux-gnu", "i686-linux-gnu", "thumbv7em-none-eabihf"];

/// Fails if the interface is not the committed one.
pub(crate) fn check(project: &Project) -> Result<()> {
    let (committed, found) = (project.read(SNAPSHOT)?, snapshot(project)?);
    if committed == found {
        return Ok(());
    }
    let lost: Vec<_> = committed.lines().filter(|line| !contains(&found, line)).collect();
    let new: Vec<_> = found.lines().filter(|line| !contains(&committed, line)).collect();
    bail!(
        "the binary interface is not the one in {SNAPSHOT}\n- {}\n+ {}\nIf that is intended, run \
         `cargo xtask api c --bless`; where lines have gone or changed after a release, raise \
         CALLEVENTS_ABI_VERSION first",
        lost.join("\n- "),
        new.join("\n+ ")
    );
}

/// Writes the interface.
pub(crate) fn write(project: &Project) -> Result<()> {
    Ok(fs::write(project.path(SNAPSHOT), snapshot(project)?)?)
}

/// A struct that grows must be found.
pub(crate) fn self_test(project: &Project) -> Result<()> {
    let header = project.read("include/callevents.h")?;
    let field = "    uint32_t method_id;\n";
    ensure!(header.contains(field), "the header has no frame");
    let grown = header.replacen(field, &format!("{field}    uint64_t planted[2];\n"), 1);
    let folder = folder(project, "abi/planted")?;
    fs::write(folder.join("callevents.h"), &grown)?;
    let found = describe(project, &grown, &folder)?;
    ensure!(found != snapshot(project)?, "a struct that has grown was not found");
    Ok(())
}

fn contains(text: &str, wanted: &str) -> bool {
    text.lines().any(|line| line == wanted)
}

fn snapshot(project: &Project) -> Result<String> {
    describe(project, &project.read("include/callevents.h")?, &include(project))
}

fn describe(project: &Project, header: &str, include: &std::path::Path) -> Result<String> {
    let mut text = format!("abi {}\n", install::abi_version(project)?);
    let structs = structs(header);
    ensure!(structs.len() > 50, "the header has {} structs", structs.len());
    let sizes = TARGETS
        .iter()
        .map(|target| sizes(project, &structs, target, include))
        .collect::<Result<Vec<_>>>()?;
    text += &format!("sizes and alignments for {}\n", TARGETS.join(", "));
    for (at, name) in structs.iter().enumerate() {
        let of_targets: Vec<_> = sizes.iter().map(|sizes| sizes[at].clone()).collect();
        text += &format!("struct {name}: {}\n", of_targets.join(", "));
    }
    for line in declarations(header) {
        text += &line;
        text.push('\n');
    }
    Ok(text)
}

/// The structs and unions that the header defines.
pub(super) fn structs(header: &str) -> Vec<String> {
    header
        .lines()
        .filter_map(|line| {
            let rest = line.strip_prefix("typedef ")?.strip_suffix(" {")?;
            rest.strip_prefix("struct ").or_else(|| rest.strip_prefix("union "))
        })
        .map(str::to_owned)
        .collect()
}

/// The size and alignment of each struct, as the compiler lays it out for a target.
fn sizes(
    project: &Project,
    structs: &[String],
    target: &str,
    include: &std::path::Path,
) -> Result<Vec<String>> {
    packages::install(project, &[Needed("clang", "clang")])?;
    let folder = folder(project, "abi")?;
    let (source, object) = (folder.join("sizes.c"), folder.join("sizes.o"));
    let rows: String =
        structs.iter().map(|name| format!("    sizeof({name}), _Alignof({name}),\n")).collect();
    let code = format!("#include <callevents.h>\nconst uint32_t sizes[] = {{\n{rows}}};\n");
    fs::write(&source, code)?;
    let shell = &project.shell;
    cmd!(
        shell,
        "clang -std=c11 -ffreestanding -target {target} -I {include} -c {source} -o {object}"
    )
    .quiet()
    .run()?;
    let (objcopy, bytes) = (project.llvm_tool("llvm-objcopy")?, folder.join("sizes.bin"));
    cmd!(shell, "{objcopy} -O binary --only-section=.rodata {object} {bytes}").quiet().run()?;
    let bytes = fs::read(bytes)?;
    let numbers: Vec<u32> = bytes
        .chunks_exact(4)
        .map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]))
        .collect();
    ensure!(numbers.len() == 2 * structs.len(), "{} numbers for {target}", numbers.len());
    Ok(numbers.chunks(2).map(|pair| format!("{} {}", pair[0], pair[1])).collect())
}

/// What the header declares, a declaration a line, without comments.
fn declarations(header: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut open = String::new();
    let code = header.split_once("*/").map_or(header, |(_, code)| code);
    for line in code.lines() {
        let line = line.split("//").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') && !line.starts_with("#define CALLEVENTS_") {
            continue;
        }
        // What C++ wants around all functions is none of them.
        if line == "extern \"C\" {" || open.is_empty() && line == "}" {
            continue;
        }
        let is_macro = line.starts_with('#');
        if is_macro && (line.contains("_VERSION_") || line.contains('(')) {
            continue;
        }
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(line);
        let depth = open.matches(['{', '(']).count() - open.matches(['}', ')']).count();
        if is_macro || depth == 0 && open.ends_with([';', '}']) {
            lines.push(core::mem::take(&mut open));
        }
    }
    lines.retain(|line| !line.starts_with("static inline"));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_lines() {
        let header = "/* what */\n#define CALLEVENTS_X 1\n// about\ntypedef struct a {\n    int b; // c\n} a;\nextern \"C\" {\nint f(int a,\n      int b);\nint g(void);\n}  // extern\n";
        let found = declarations(header);
        assert_eq!(
            found,
            [
                "#define CALLEVENTS_X 1",
                "typedef struct a { int b; } a;",
                "int f(int a, int b);",
                "int g(void);"
            ]
        );
        assert_eq!(structs(header), ["a"]);
    }
}
