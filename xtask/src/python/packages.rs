//! What the registry of Python packages is to get: a source distribution that builds without a
//! network, and wheels; both tried out as those who get them would.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use xshell::{Cmd, cmd};

use super::{Environment, build, tests};
use crate::documentation;
use crate::project::Project;
use crate::release::without_target;
use crate::set_up;

/// Makes the packages in `target/python/publish`, and tries them out.
pub(crate) fn make(project: &Project) -> Result<()> {
    let environment = Environment::open(project, "packages", "codec-py/tests/packages.txt")?;
    let out = project.path("target/python/publish");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let source = source(project, &environment, &out)?;
    let wheel = offline(project, &environment, &source, &out)?;
    let audit = environment.python(project, &["-m", "abi3audit", "--strict", "--verbose"]);
    audit.arg(&wheel).run()?;
    environment
        .python(project, &["-m", "twine", "check", "--strict"])
        .args([&source, &wheel])
        .run()?;
    let pythons = pythons(project);
    ensure!(!pythons.is_empty(), "there is no Python 3.11 or newer");
    let mut said = Vec::new();
    for python in &pythons {
        let wheel = match python.has_lock {
            true => wheel.clone(),
            // The one wheel is not for builds without the lock: each has its own.
            false => own_wheel(project, &environment, python, &out)?,
        };
        try_out(project, python, &wheel)?;
        said.push(python.name());
    }
    println!("works in Python {}: {}", said.join(", "), wheel.display());
    if pythons.iter().all(|python| python.has_lock) {
        without_lock(project)?;
        println!("no Python without the lock is here: for it the package was compiled only");
    }
    Ok(())
}

/// A target that a wheel is made for, and how its files are told.
struct Target {
    name: &'static str,
    tag: &'static str,
    machine: &'static str,
}

const TARGETS: &[Target] = &[
    Target { name: "x86_64-unknown-linux-gnu", tag: "manylinux_2_17_x86_64", machine: "EM_X86_64" },
    Target {
        name: "aarch64-unknown-linux-gnu",
        tag: "manylinux_2_17_aarch64",
        machine: "EM_AARCH64",
    },
];

/// Wheels for each target and the source distribution, as files in a folder, and whether registries
/// would take them; gives a remark for each target that cannot be built for here.
pub(crate) fn release(project: &Project, folder: &Path) -> Result<Vec<String>> {
    let environment = Environment::open(project, "packages", "codec-py/tests/packages.txt")?;
    let mut remarks = Vec::new();
    let mut wheels = Vec::new();
    for target in TARGETS {
        if set_up::has_target(project, target.name) {
            wheels.push(wheel(project, &environment, target, folder)?);
        } else {
            remarks.push(without_target("wheel", target.name));
        }
    }
    let audit = environment.python(project, &["-m", "abi3audit", "--strict", "--verbose"]);
    audit.args(&wheels).run()?;
    let source = source(project, &environment, folder)?;
    let twine = environment.python(project, &["-m", "twine", "check", "--strict"]);
    twine.args(&wheels).arg(source).run()?;
    Ok(remarks)
}

/// Cargo, which builds a program as wheels are built: for every Linux since glibc 2.17.
pub(crate) fn zigbuild<'p>(project: &'p Project, target: &str) -> Result<Cmd<'p>> {
    let environment = Environment::open(project, "packages", "codec-py/tests/packages.txt")?;
    let command = environment.program(project, "cargo-zigbuild").arg("zigbuild");
    Ok(command.arg("--target").arg(format!("{target}.2.17")))
}

/// A wheel for every Linux since glibc 2.17: zig links against the symbols of that version, whichever
/// one is on this machine and whatever the target. A wheel for this machine is installed and tried.
fn wheel(
    project: &Project,
    environment: &Environment,
    target: &Target,
    folder: &Path,
) -> Result<PathBuf> {
    let Target { name, tag, machine } = target;
    let options = ["build", "--release", "--zig", "--compatibility", "manylinux2014", "--target"];
    let made = build(project, environment, &[&options[..], &[name]].concat())?;
    let file = made.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_tagged = file.contains("-abi3-") && file.contains(tag);
    ensure!(is_tagged, "{file} is not tagged abi3 and {tag}");
    let wheel = folder.join(file);
    fs::copy(&made, &wheel)?;
    let unpacked = project.path("target/python/unpacked-wheel");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    environment.python(project, &["-m", "zipfile", "-e"]).args([&wheel, &unpacked]).run()?;
    let (shell, readobj) = (&project.shell, project.llvm_tool("llvm-readobj")?);
    let library = unpacked.join("callevents/_core.abi3.so");
    let headers = cmd!(shell, "{readobj} --file-headers {library}").quiet().read()?;
    ensure!(headers.contains(machine), "{file} holds a library that is not for {machine}");
    project.ensure_remapped(&library)?;
    if name.starts_with(env::consts::ARCH) {
        environment.install(project, &wheel)?;
        let program = project.path("examples/python/first_lines.py");
        let python = environment.python(project, &[]);
        documentation::first_lines(project, "Python", python.arg(program))?;
    }
    Ok(wheel)
}

/// A source distribution that holds all the crates that it is made of.
fn source(project: &Project, environment: &Environment, out: &Path) -> Result<PathBuf> {
    let shell = &project.shell;
    let plain = build(project, environment, &["sdist"])?;
    let name = plain.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let stem = name.strip_suffix(".tar.gz").context("maturin made no source distribution")?;
    let unpacked = project.path("target/python/unpacked");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    environment.python(project, &["-m", "tarfile", "-e"]).args([&plain, &unpacked]).run()?;
    let root = unpacked.join(stem);
    let config = {
        let _here = shell.push_dir(&root);
        cmd!(shell, "cargo vendor --versioned-dirs vendor").read()?
    };
    fs::create_dir_all(root.join(".cargo"))?;
    fs::write(root.join(".cargo/config.toml"), format!("{}\n", config.trim_end()))?;
    let packed = out.join(name);
    let pack = environment.python(project, &["-c", PACK]);
    pack.arg(out.join(stem)).arg(&unpacked).arg(stem).run()?;
    Ok(packed)
}

/// Packs a folder: where to, what it is in, its name.
const PACK: &str = "import shutil, sys; shutil.make_archive(sys.argv[1], 'gztar', *sys.argv[2:])";

/// The wheel that pip builds from the source distribution, where neither a registry nor any crate
/// that was fetched before is to be had.
fn offline(
    project: &Project,
    environment: &Environment,
    source: &Path,
    out: &Path,
) -> Result<PathBuf> {
    let home = project.path("target/python/no-crates");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::create_dir_all(&home)?;
    let command = environment.python(project, &["-m", "pip", "wheel", "--no-index", "--no-deps"]);
    let command = command.arg("--no-build-isolation").arg("--wheel-dir").arg(out).arg(source);
    let command = command.env("CARGO_HOME", &home).env("CARGO_NET_OFFLINE", "true");
    command.env("CARGO_TARGET_DIR", project.path("target/python/offline")).run()?;
    only_wheel(out)
}

/// The wheel in a folder.
fn only_wheel(folder: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "whl") {
            return Ok(path);
        }
    }
    anyhow::bail!("there is no wheel in {}", folder.display())
}

/// A Python that is on this machine.
struct Interpreter {
    program: PathBuf,
    version: String,
    has_lock: bool,
}

impl Interpreter {
    fn name(&self) -> String {
        format!("{}{}", self.version, if self.has_lock { "" } else { "t" })
    }
}

/// The Pythons that are on this machine, one of each version that the package is for: those on the
/// path, and those of pyenv.
fn pythons(project: &Project) -> Vec<Interpreter> {
    let shell = &project.shell;
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let home = env::home_dir().map(|home| home.join(".pyenv"));
    let pyenv = env::var_os("PYENV_ROOT").map(PathBuf::from).or(home);
    let versions = pyenv.and_then(|root| fs::read_dir(root.join("versions")).ok());
    folders.extend(versions.into_iter().flatten().flatten().map(|entry| entry.path().join("bin")));
    let mut found: Vec<Interpreter> = Vec::new();
    for folder in folders {
        for name in
            ["python3", "python3.11", "python3.12", "python3.13", "python3.14", "python3.15"]
        {
            for program in [folder.join(name), folder.join(format!("{name}t"))] {
                if !program.is_file() {
                    continue;
                }
                let Ok(said) = cmd!(shell, "{program} -c {ABOUT}").quiet().ignore_stderr().read()
                else {
                    continue;
                };
                let mut words = said.split_whitespace().map(str::to_owned);
                let (Some(version), Some(lock)) = (words.next(), words.next()) else { continue };
                let python = Interpreter { program, version, has_lock: lock == "lock" };
                if found.iter().all(|other| other.name() != python.name()) {
                    found.push(python);
                }
            }
        }
    }
    found
}

/// Prints the version and whether it has the lock; fails where the package is not for it.
const ABOUT: &str = "import sys, sysconfig, venv, ensurepip
assert sys.implementation.name == 'cpython' and sys.version_info >= (3, 11)
has_no_lock = sysconfig.get_config_var('Py_GIL_DISABLED')
print('%d.%d' % sys.version_info[:2], 'none' if has_no_lock else 'lock')";

/// The wheel for a Python without the lock.
fn own_wheel(
    project: &Project,
    environment: &Environment,
    python: &Interpreter,
    out: &Path,
) -> Result<PathBuf> {
    let program = python.program.display().to_string();
    let made = build(project, environment, &["build", "--release", "--interpreter", &program])?;
    let kept = out.join(made.file_name().unwrap_or_default());
    fs::copy(&made, &kept)?;
    Ok(kept)
}

/// Installs a wheel in an interpreter where nothing else is, and runs the tests that need no
/// library of others.
fn try_out(project: &Project, python: &Interpreter, wheel: &Path) -> Result<()> {
    let shell = &project.shell;
    let folder = project.path("target/python").join(format!("python-{}", python.name()));
    let program = &python.program;
    cmd!(shell, "{program} -m venv --clear {folder}").run()?;
    let environment = Environment { folder };
    environment.install(project, wheel)?;
    let install = ["-m", "pip", "install", "-q", "--disable-pip-version-check"];
    environment
        .python(project, &install)
        .args(["pytest>=8", "hypothesis>=6", "psutil>=6"])
        .run()?;
    let tests = tests(project)?;
    let vectors = project.path("tests/vectors");
    let command = environment.python(project, &["-m", "pytest", "-q", "-p", "no:cacheprovider"]);
    let command = command.args(ALONE.iter().map(|name| tests.join(name)));
    Ok(command.env("CALLEVENTS_VECTORS", vectors).run()?)
}

/// The tests that need no library of others.
const ALONE: &[&str] =
    &["test_command.py", "test_gateway.py", "test_order.py", "test_streams.py", "test_values.py"];

/// The package compiles for a Python without the lock.
fn without_lock(project: &Project) -> Result<()> {
    let config = project.path("target/python/without-lock.txt");
    fs::write(&config, WITHOUT_LOCK)?;
    let command = project.cargo("check --release --package callevents-python");
    let command = command.env("PYO3_CONFIG_FILE", config);
    // What is compiled for the other Pythons stays as it is.
    Ok(command.env("CARGO_TARGET_DIR", project.path("target/python/without-lock")).run()?)
}

/// What PyO3 has to know about such a Python.
const WITHOUT_LOCK: &str = "\
implementation=CPython
version=3.14
shared=true
abi3=false
build_flags=Py_GIL_DISABLED
suppress_build_script_link_lines=true
";
