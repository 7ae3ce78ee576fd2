//! The Python package: built, installed where no source is, tested there, measured.

mod packages;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use xshell::cmd;

use crate::cross;
use crate::documentation::{self, MIGRATING};
use crate::project::{Project, copy_folder};

pub(crate) use packages::{make as packages, release, zigbuild};

/// The package's folder.
const PACKAGE: &str = "codec-py";

/// A virtual environment below `target/python`, and what it is to hold.
struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The environment of this name, with the packages that a file of requirements names.
    fn open(project: &Project, name: &str, requirements: &str) -> Result<Self> {
        Self::of(project, Path::new("python3"), name, requirements)
    }

    /// The same, of this Python.
    fn of(project: &Project, program: &Path, name: &str, requirements: &str) -> Result<Self> {
        let shell = &project.shell;
        let environment = Self { folder: project.path("target/python").join(name) };
        let wanted = project.read(requirements)?;
        // What was installed is remembered, so that nothing is asked of the registry again.
        let remembered = environment.folder.join("requirements.txt");
        if fs::read_to_string(&remembered).is_ok_and(|installed| installed == wanted) {
            return Ok(environment);
        }
        let folder = &environment.folder;
        let make = cmd!(shell, "{program} -m venv --clear {folder}");
        make.run().context(
            "Python 3.11 or newer with venv is needed: `apt-get install python3 python3-venv`",
        )?;
        let requirements = project.path(requirements);
        environment
            .python(project, &["-m", "pip", "install", "--disable-pip-version-check", "-r"])
            .arg(requirements)
            .run()
            .context("the registry of Python packages (PyPI) is needed")?;
        fs::write(&remembered, wanted)?;
        Ok(environment)
    }

    /// Python in this environment, with these arguments.
    fn python<'s>(&self, project: &'s Project, arguments: &[&str]) -> xshell::Cmd<'s> {
        self.program(project, "python").args(arguments)
    }

    /// A program that the environment has.
    fn program<'s>(&self, project: &'s Project, name: &str) -> xshell::Cmd<'s> {
        let bin = self.folder.join("bin");
        let program = bin.join(name);
        let path = std::env::var("PATH").unwrap_or_default();
        let shell = &project.shell;
        let command = cmd!(shell, "{program}");
        let kept = |what: &str| project.path("target/python").join(what);
        // What tools remember stays out of the checkout.
        let command = command
            .env("HYPOTHESIS_STORAGE_DIRECTORY", kept("hypothesis"))
            .env("MYPY_CACHE_DIR", kept("mypy"));
        command.env("PATH", format!("{}:{path}", bin.display())).env("PYTHONUTF8", "1")
    }

    /// Installs a wheel, and nothing else.
    fn install(&self, project: &Project, wheel: &Path) -> Result<()> {
        let install = ["-m", "pip", "install", "-q", "--disable-pip-version-check"];
        let command = self.python(project, &install);
        Ok(command.args(["--no-deps", "--force-reinstall"]).arg(wheel).run()?)
    }
}

/// Builds the package by maturin, with these arguments, and gives the one file that it made.
fn build(project: &Project, environment: &Environment, arguments: &[&str]) -> Result<PathBuf> {
    let out = project.path("target/python/dist");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let manifest = project.path(PACKAGE).join("Cargo.toml");
    let command = environment.python(project, &["-m", "maturin"]).args(arguments);
    command.arg("--manifest-path").arg(manifest).arg("--out").arg(&out).run()?;
    let mut made = fs::read_dir(&out)?.map(|entry| Ok(entry?.path()));
    match (made.next(), made.next()) {
        (Some(file), None) => file,
        _ => bail!("maturin made not exactly one file in {}", out.display()),
    }
}

/// The environment of the tests, with the package as it is now installed in it.
fn installed(project: &Project) -> Result<Environment> {
    let environment = Environment::open(project, "tests", "codec-py/tests/requirements.txt")?;
    let wheel = build(project, &environment, &["build", "--profile", "dev"])?;
    environment.install(project, &wheel)?;
    Ok(environment)
}

/// A Python that has the package as it is now, and what its extras take.
pub(crate) fn interpreter(project: &Project) -> Result<PathBuf> {
    Ok(installed(project)?.folder.join("bin/python"))
}

/// Where the tests are copied to.
const COPIED: &str = "target/python/copied";

/// A copy of the tests where no source of the package is.
fn tests(project: &Project) -> Result<PathBuf> {
    let to = project.path(COPIED);
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    copy_folder(&project.path(PACKAGE).join("tests"), &to)?;
    Ok(to)
}

/// Runs a script of the project with the packages of the tests.
pub(crate) fn script(project: &Project, script: &str, arguments: &[&Path]) -> Result<()> {
    let environment = Environment::open(project, "tests", "codec-py/tests/requirements.txt")?;
    let script = project.path(script);
    Ok(environment.python(project, &[]).arg(script).args(arguments).run()?)
}

/// The wheel is installed and its tests pass where no source is.
pub(crate) fn test(project: &Project) -> Result<()> {
    let environment = installed(project)?;
    let program = project.path("examples/python/first_lines.py");
    let python = || environment.python(project, &[]);
    documentation::first_lines(project, "Python", python().arg(program))?;
    let code = documentation::blocks(project, MIGRATING, "python")?.join("\n");
    python().arg("-").stdin(code).run().context("the code in docs/migrating.md fails")?;
    Ok(pytest(project, &environment)?.run()?)
}

fn pytest<'p>(project: &'p Project, environment: &Environment) -> Result<xshell::Cmd<'p>> {
    let tests = tests(project)?;
    let vectors = project.path("tests/vectors");
    let command = environment.python(project, &["-m", "pytest", "-q", "-p", "no:cacheprovider"]);
    Ok(command.arg(tests).env("CALLEVENTS_VECTORS", vectors))
}

/// Installs the package, built for this machine's `target` with the flags that are set, and gives
/// its extension module. The next check installs it anew.
pub(crate) fn counting(project: &Project, target: &str) -> Result<PathBuf> {
    let environment = Environment::open(project, "tests", "codec-py/tests/requirements.txt")?;
    let arguments = ["build", "--profile", "dev", "--target", target];
    let wheel = build(project, &environment, &arguments)?;
    environment.install(project, &wheel)?;
    let where_it_is = "import callevents._core as core; print(core.__file__)";
    let command = environment.python(project, &["-c", where_it_is]).quiet();
    Ok(command.env("LLVM_PROFILE_FILE", "/dev/null").read()?.into())
}

/// Runs the tests of the installed package; its processes leave what they count in these files.
pub(crate) fn test_counting(project: &Project, profiles: &Path) -> Result<()> {
    let environment = Environment::open(project, "tests", "codec-py/tests/requirements.txt")?;
    Ok(pytest(project, &environment)?.env("LLVM_PROFILE_FILE", profiles).run()?)
}

/// The stubs are what the package is, and code that uses it is seen through by type checkers.
pub(crate) fn types(project: &Project) -> Result<()> {
    let environment = installed(project)?;
    let tests = tests(project)?;
    let user = tests.join("typing_user.py");
    let mypy = environment.python(project, &["-m", "mypy", "--strict", "--no-incremental"]);
    mypy.arg(&user).run()?;
    environment.python(project, &["-m", "pyright"]).arg(&user).run()?;
    let allowed = tests.join("stubtest-allowed.txt");
    let stubtest = environment.python(project, &["-m", "mypy.stubtest", "callevents"]);
    Ok(stubtest.arg("--allowlist").arg(allowed).run()?)
}

/// The shared vectors say the same through the package as through the Rust command.
pub(crate) fn vectors(project: &Project) -> Result<()> {
    let environment = installed(project)?;
    let program = tests(project)?.join("cross.py");
    cross::compare(project, "Python", |case| {
        let command = environment.python(project, &[]).arg(&program).args(case.arguments());
        let output = command.quiet().output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(output.stdout)
    })
}

/// The source distribution can be made, and its description is as registries want it.
pub(crate) fn source(project: &Project) -> Result<()> {
    let environment = Environment::open(project, "tests", "codec-py/tests/requirements.txt")?;
    let file = build(project, &environment, &["sdist"])?;
    Ok(environment.python(project, &["-m", "twine", "check", "--strict"]).arg(file).run()?)
}

/// The examples that read a folder of captures find the same in one process, by Spark and by Dask.
pub(crate) fn distributed(project: &Project) -> Result<()> {
    let shell = &project.shell;
    let java = cmd!(shell, "java -version").quiet().ignore_stderr().run();
    java.context("Spark needs Java: `apt-get install openjdk-17-jre-headless`")?;
    let requirements = "codec-py/tests/distributed/requirements.txt";
    let environment = Environment::open(project, "distributed", requirements)?;
    let wheel = build(project, &environment, &["build", "--profile", "dev"])?;
    environment.install(project, &wheel)?;
    let folder = project.path("target/python/captures");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let program = project.path(PACKAGE).join("tests/distributed/compare.py");
    let stream = project.path("tests/vectors/gateway/stream-600.bin");
    let index = project.path("tests/vectors/gateway/stream-600.json");
    let examples = project.path("examples/python");
    let command = environment.python(project, &[]).arg(program).args([stream, index]);
    Ok(command.args([examples, folder]).run()?)
}

/// The tests pass in a Python without its lock, where what is shared is used by several threads in
/// the very same moment.
pub(crate) fn free_threaded(project: &Project, program: &Path) -> Result<()> {
    let shell = &project.shell;
    let asks = "import sys; sys.exit(sys._is_gil_enabled())";
    cmd!(shell, "{program} -c {asks}").quiet().run().context(
        "a free-threaded Python is needed: `uv python install 3.14t`, or CPython 3.14 built after \
         `./configure --disable-gil`",
    )?;
    let requirements = "codec-py/tests/free-threaded/requirements.txt";
    let environment = Environment::of(project, program, "free-threaded", requirements)?;
    // The stable ABI is of the Python that has the lock: this wheel is for this version alone.
    let python = environment.folder.join("bin/python").display().to_string();
    let arguments = ["build", "--profile", "dev", "--interpreter", &python];
    let wheel = build(project, &environment, &arguments)?;
    environment.install(project, &wheel)?;
    let left_out = NO_LOCK_LEFT_OUT.iter().map(|test| format!("--deselect={COPIED}/{test}"));
    let command = pytest(project, &environment)?.args(left_out);
    Ok(command.arg("--ignore-glob=*test_aio_gateway.py").run()?)
}

/// What needs aioquic or polars: neither is made for a Python without its lock.
const NO_LOCK_LEFT_OUT: &[&str] = &[
    "test_arrow.py::test_polars_takes_it",
    "test_documentation.py::test_modules[callevents.aio.gateway]",
    "test_documentation.py::test_the_description[asyncio.run(main())]",
    "test_documentation.py::test_the_description[calls = polars.DataFrame(arrow.call_updates(\"capture.bin\", \"gateway\"))]",
];

/// Measures the package beside its peers, and gives the section of the report.
pub(crate) fn bench(project: &Project) -> Result<String> {
    let environment = Environment::open(project, "benches", "codec-py/benches/requirements.txt")?;
    let wheel = build(project, &environment, &["build", "--release"])?;
    environment.install(project, &wheel)?;
    let program = project.path(PACKAGE).join("benches/run.py");
    Ok(environment.python(project, &[]).arg(program).read()?)
}
