//! What is put into the files of a release, and how they are packed.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use xshell::cmd;

use crate::c;
use crate::jobs::wasm;
use crate::packages::{self, Needed};
use crate::project::Project;
use crate::python;
use crate::release::notices;
use crate::set_up;

/// A target of the C library, what links for it, and how its files are told.
struct Target {
    name: &'static str,
    linker: &'static str,
    needed: [Needed; 2],
    machine: &'static str,
}

const TARGETS: &[Target] = &[
    Target {
        name: "x86_64-unknown-linux-gnu",
        linker: "x86_64-linux-gnu-gcc",
        needed: [
            Needed("x86_64-linux-gnu-gcc", "gcc-x86-64-linux-gnu"),
            Needed("/usr/lib/x86_64-linux-gnu/crti.o", "libc6-dev"),
        ],
        machine: "EM_X86_64",
    },
    Target {
        name: "aarch64-unknown-linux-gnu",
        linker: "aarch64-linux-gnu-gcc",
        needed: [
            Needed("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu"),
            Needed("/usr/aarch64-linux-gnu/lib/crti.o", "libc6-dev-arm64-cross"),
        ],
        machine: "EM_AARCH64",
    },
];

/// The C library, a tarball for each target; gives a remark for each that cannot be built here.
pub(super) fn c_library(project: &Project, folder: &Path, version: &str) -> Result<Vec<String>> {
    let mut remarks = Vec::new();
    for target in TARGETS {
        if !set_up::has_target(project, target.name) {
            remarks.push(without_target("C library", target.name));
            continue;
        }
        packages::install(project, &target.needed)?;
        let name = format!("callevents-c-{version}-{}", target.name);
        let tree = tree(project, &name)?;
        c::install_for(project, &tree, Some((target.name, target.linker)))?;
        licences(project, &tree)?;
        fs::copy(project.path("docs/c.md"), tree.join("README.md"))?;
        check_c_library(project, &tree, target)?;
        pack(project, folder, &name)?;
    }
    Ok(remarks)
}

/// What is said where a target's part of the Rust toolchain cannot be had.
pub(crate) fn without_target(what: &str, target: &str) -> String {
    format!("no {what} for {target}: `rustup target add {target}` fails; run it, then this again")
}

/// A program is linked with the installed library, for its target; it is also run if that is this
/// machine's.
fn check_c_library(project: &Project, tree: &Path, target: &Target) -> Result<()> {
    let shell = &project.shell;
    let readobj = project.llvm_tool("llvm-readobj")?;
    let library = tree.join("lib/libcallevents.so");
    let headers = cmd!(shell, "{readobj} --file-headers {library}").quiet().read()?;
    let machine = target.machine;
    ensure!(headers.contains(machine), "{} is not for {machine}", library.display());
    project.ensure_remapped(&library)?;
    let (linker, include) = (target.linker, tree.join("include"));
    let source = project.path("examples/c/requests.c");
    let archive = tree.join("lib/libcallevents.a");
    project.ensure_remapped(&archive)?;
    let program = tree.with_extension("example");
    cmd!(
        shell,
        "{linker} -std=c99 -Wall -Wextra -Werror -I {include} {source} {archive} -o {program}"
    )
    .quiet()
    .run()?;
    if target.name.starts_with(std::env::consts::ARCH) {
        let found = cmd!(shell, "{program}").quiet().read()?;
        let wanted = project.read("examples/c/expected/requests.txt")?;
        ensure!(found.trim_end() == wanted.trim_end(), "the example prints {found:?}");
    }
    Ok(())
}

/// The command for this machine, with what shells and `man` want of it.
pub(super) fn command(project: &Project, folder: &Path, version: &str) -> Result<()> {
    let shell = &project.shell;
    let host = project.host()?;
    let name = format!("callevents-{version}-{host}");
    let tree = tree(project, &name)?;
    let options = ["--quiet", "--release", "--package", "callevents-cli", "--bin", "callevents"];
    python::zigbuild(project, &host)?.args(options).run()?;
    let program = tree.join("bin/callevents");
    fs::create_dir_all(tree.join("bin"))?;
    fs::copy(project.built(&host).join("release/callevents"), &program)?;
    project.ensure_remapped(&program)?;
    let readobj = project.llvm_tool("llvm-readobj")?;
    let versions = cmd!(shell, "{readobj} --version-info {program}").quiet().read()?;
    let newest = newest_glibc(&versions).context("the command needs no glibc")?;
    ensure!(newest <= GLIBC, "the command needs glibc {newest:?}, newer than {GLIBC:?}");
    let said = cmd!(shell, "{program} --version").quiet().read()?;
    ensure!(said == format!("callevents {version}"), "the command says that it is {said}");
    for (name, path) in [
        ("bash", "share/bash-completion/completions/callevents"),
        ("zsh", "share/zsh/site-functions/_callevents"),
        ("fish", "share/fish/vendor_completions.d/callevents.fish"),
    ] {
        let path = tree.join(path);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        fs::write(path, cmd!(shell, "{program} completions {name}").quiet().output()?.stdout)?;
    }
    let pages = tree.join("share/man/man1");
    cmd!(shell, "{program} man --output {pages}").quiet().run()?;
    licences(project, &tree)?;
    fs::write(tree.join(notices::FILE), notices::command(project, &host)?)?;
    fs::copy(project.path("codec-cli/README.md"), tree.join("README.md"))?;
    pack(project, folder, &name)
}

/// The glibc that is to do for the command, as for wheels.
const GLIBC: (u32, u32) = (2, 17);

/// The newest version of glibc that a program names.
fn newest_glibc(text: &str) -> Option<(u32, u32)> {
    let names = text.split(|c: char| !c.is_ascii_alphanumeric() && !"._".contains(c));
    let versions = names.filter_map(|name| name.strip_prefix("GLIBC_")?.split_once('.'));
    let numbers = versions.filter_map(|(major, rest)| {
        let minor = rest.split('.').next().unwrap_or_default();
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    numbers.max()
}

/// The npm package.
pub(super) fn npm(project: &Project, folder: &Path) -> Result<()> {
    wasm::build(project)?;
    let shell = &project.shell;
    let _folder = shell.push_dir(project.path(wasm::FOLDER));
    Ok(cmd!(shell, "npm pack --silent --pack-destination {folder}").run()?)
}

/// An empty folder of this name, in which a file's content is put together.
fn tree(project: &Project, name: &str) -> Result<std::path::PathBuf> {
    let tree = project.path("target/release-trees").join(name);
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    fs::create_dir_all(&tree)?;
    Ok(tree)
}

fn licences(project: &Project, tree: &Path) -> Result<()> {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(project.path(name), tree.join(name))?;
    }
    Ok(())
}

/// Packs a tree: the same bytes for the same files, whoever packs them and when. All may read them.
fn pack(project: &Project, folder: &Path, name: &str) -> Result<()> {
    let shell = &project.shell;
    let file = folder.join(format!("{name}.tar.gz"));
    let (trees, gzip) = (project.path("target/release-trees"), "--use-compress-program=gzip -n -9");
    let owner = ["--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX"];
    let same = ["--sort=name", "--mtime=@0"].into_iter().chain(owner);
    Ok(cmd!(shell, "tar --create --file {file} {gzip} {same...} -C {trees} {name}")
        .quiet()
        .run()?)
}

/// The files with their sizes and sums; the sums also as a file. If they are to be `all`, none of a
/// release may be missing.
pub(super) fn table(project: &Project, folder: &Path, version: &str, all: bool) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().ok().context("a name that is text")?;
        names.push((name, entry.metadata()?.len()));
    }
    names.sort();
    let missing = missing(names.iter().map(|(name, _)| name.as_str()), version);
    ensure!(!all || missing.is_empty(), "there is no file like {missing:?} among {names:?}");
    let shell = &project.shell;
    let files: Vec<_> = names.iter().map(|(name, _)| name).collect();
    let sums = {
        let _folder = shell.push_dir(folder);
        cmd!(shell, "sha256sum {files...}").quiet().read()?
    };
    fs::write(folder.join("SHA256SUMS"), format!("{sums}\n"))?;
    let rows = sums.lines().zip(&names).map(|(line, (name, len))| {
        let sum = line.split_whitespace().next().unwrap_or_default();
        format!("{len:>10}  {sum}  {name}\n")
    });
    Ok(rows.collect())
}

/// What each release must have: `@` is the version, `*` any text.
const WANTED: &[&str] = &[
    "callevents-@.crate",
    "callevents-cli-@.crate",
    "callevents-c-@-x86_64-unknown-linux-gnu.tar.gz",
    "callevents-c-@-aarch64-unknown-linux-gnu.tar.gz",
    "callevents-@-*.tar.gz",
    "callevents-@-cp311-abi3-*_x86_64.whl",
    "callevents-@-cp311-abi3-*_aarch64.whl",
    "callevents-@.tar.gz",
    "callevents-@.tgz",
];

/// What a release of these files lacks.
fn missing<'n>(names: impl Iterator<Item = &'n str> + Clone, version: &str) -> Vec<&'static str> {
    let is_there = |wanted| names.clone().any(|name| is_like(name, wanted, version));
    WANTED.iter().copied().filter(|wanted| !is_there(wanted)).collect()
}

fn is_like(name: &str, wanted: &str, version: &str) -> bool {
    let wanted = wanted.replace('@', version);
    match wanted.split_once('*') {
        Some((begin, end)) => {
            name.strip_prefix(begin).is_some_and(|rest| rest.strip_suffix(end).is_some())
        }
        None => name == wanted,
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    use super::{is_like, missing, newest_glibc, pack, tree};
    use crate::project::Project;

    #[test]
    fn names_are_told_apart() {
        assert!(is_like("a-0.1.0.tar.gz", "a-@.tar.gz", "0.1.0"));
        assert!(is_like("a-0.1.0-host.tar.gz", "a-@-*.tar.gz", "0.1.0"));
        assert!(!is_like("a-0.1.0.tar.gz", "a-@-*.tar.gz", "0.1.0"));
        assert!(!is_like("a-0.1.0-host.tar.gz", "a-@.tar.gz", "0.1.0"));
        assert!(!is_like("a-0.1.0.tar.gz", "a-@.tar.gz", "0.2.0"));
    }

    #[test]
    fn the_newest_glibc_is_found() {
        let text = "Name: GLIBC_2.2.5\nName: GLIBC_2.17\nName: GLIBC_2.9\nName: GCC_3.0\n";
        assert_eq!(newest_glibc(text), Some((2, 17)));
        assert_eq!(newest_glibc("Name: GLIBC_PRIVATE\n"), None);
    }

    #[test]
    fn what_a_release_lacks_is_found() {
        let names = [
            "callevents-0.1.0-cp311-abi3-manylinux_2_17_aarch64.manylinux2014_aarch64.whl",
            "callevents-0.1.0-cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
            "callevents-0.1.0-x86_64-unknown-linux-gnu.tar.gz",
            "callevents-0.1.0.crate",
            "callevents-0.1.0.tar.gz",
            "callevents-0.1.0.tgz",
            "callevents-c-0.1.0-aarch64-unknown-linux-gnu.tar.gz",
            "callevents-c-0.1.0-x86_64-unknown-linux-gnu.tar.gz",
            "callevents-cli-0.1.0.crate",
        ];
        assert!(missing(names.into_iter(), "0.1.0").is_empty());
        for left_out in names {
            let others = names.into_iter().filter(|name| *name != left_out);
            assert_eq!(missing(others, "0.1.0").len(), 1, "{left_out}");
        }
    }

    #[test]
    fn who_packs_makes_no_difference() {
        let project = Project::open().expect("this checkout");
        let folder = project.path("target/release-trees");
        let packed = [(0o700, 0o600), (0o755, 0o664)].map(|(folder_mode, file_mode)| {
            let tree = tree(&project, "packed").expect("a folder");
            let file = tree.join("file");
            fs::write(&file, "text").expect("a file");
            fs::set_permissions(&file, Permissions::from_mode(file_mode)).expect("its mode");
            fs::set_permissions(&tree, Permissions::from_mode(folder_mode)).expect("its mode");
            pack(&project, &folder, "packed").expect("an archive");
            fs::read(folder.join("packed.tar.gz")).expect("an archive")
        });
        assert_eq!(packed[0], packed[1]);
    }
}
