//! The project's jobs, run as `cargo xtask <job>`.

mod api;
mod benchmarks;
mod c;
mod checks;
mod cross;
mod documentation;
mod examples;
mod firmware;
mod generate;
mod guarantee;
mod jobs;
mod packages;
mod project;
mod python;
mod release;
mod report;
mod set_up;
mod size;
mod wireshark;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's jobs")]
struct Command {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Show what it does: a captured stream as tables of its calls and their order
    Demo,
    /// Run every check there is, or those whose names are given
    Test {
        /// Names of checks; all of them if none is given
        names: Vec<String>,
        /// Only print the names of the checks and what they check
        #[arg(long)]
        list: bool,
        /// Only run the examples that read captures by Spark and by Dask: too large for every day
        #[arg(long, conflicts_with_all = ["names", "list"])]
        distributed: bool,
        /// Only run the Python package's tests in a Python without its lock: one that hardly a
        /// machine has
        #[arg(long, value_name = "PYTHON", num_args = 0..=1, default_missing_value = "python3.14t")]
        #[arg(conflicts_with_all = ["names", "list", "distributed"])]
        free_threaded: Option<std::path::PathBuf>,
    },
    /// Write the files that follow from the declarations of messages
    Generate,
    /// Install the C library: header, archive, shared library, and what pkg-config and CMake read
    Install {
        /// The folder below which it goes: /usr/local for all users
        #[arg(long)]
        prefix: std::path::PathBuf,
    },
    /// Compare what each language's package offers with what is committed
    Api {
        /// Of which languages; all of them if none is given
        languages: Vec<api::Language>,
        /// Write it anew
        #[arg(long)]
        bless: bool,
    },
    /// Make all that would be published, and check it as registries would
    Release {
        /// Only these parts; all of them if none is given
        parts: Vec<release::Part>,
        /// Publish nothing: that takes the credentials of whoever publishes
        #[arg(long, required_unless_present = "set_version")]
        dry_run: bool,
        /// Write another version wherever one stands, and do nothing else
        #[arg(long, value_name = "X.Y.Z", conflicts_with = "dry_run")]
        set_version: Option<String>,
    },
    /// Install the parts of the Rust toolchain that the checks need
    SetUp,
    /// Check what is promised (see docs/guarantees.md)
    Guarantee {
        /// Which ones; those that take no minutes and no other programs if none is given
        names: Vec<String>,
        /// Only print their names and what they promise
        #[arg(long)]
        list: bool,
        /// Check that the checks find planted faults
        #[arg(long, conflicts_with = "list")]
        self_test: bool,
    },
    /// Build the npm package: codec-wasm/dist
    Wasm,
    /// Make what PyPI gets, a source distribution that builds offline and a wheel, and try both out
    PythonPackages,
    /// Serve the board: calls of all four systems in a browser, played from captures
    Board(jobs::board::Arguments),
    /// Measure, beside the peers, and write docs/benchmarks.md
    Bench {
        /// What is to be measured: the core, or what stands on it
        #[arg(value_enum, default_value_t)]
        what: jobs::bench::Bench,
    },
    /// Measure what the C library takes of a Cortex-M4 (flash, memory, stack), and keep the limits
    Size,
    /// Look for inputs that break an assertion
    Fuzz(jobs::fuzz::Arguments),
    /// Check dependencies: advisories, licences, sources, versions (installs cargo-deny)
    Deny,
}

fn main() -> ExitCode {
    match run(Command::parse().job) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(job: Job) -> Result<ExitCode> {
    let project = Project::open()?;
    match job {
        Job::Demo => jobs::demo(&project)?,
        Job::Test { list: true, .. } => checks::list(),
        Job::Test { distributed: true, .. } => python::distributed(&project)?,
        Job::Test { free_threaded: Some(program), .. } => {
            python::free_threaded(&project, &program)?;
        }
        Job::Test { names, .. } => return checks::run(&project, &names),
        Job::Generate => generate::run(&project)?,
        Job::Api { languages, bless } => api::run(&project, &languages, bless)?,
        Job::Install { prefix } => c::install(&project, &prefix)?,
        Job::Release { set_version: Some(new), .. } => release::set_version(&project, &new)?,
        Job::Release { parts, .. } => release::dry_run(&project, &parts)?,
        Job::SetUp => set_up::run(&project)?,
        Job::Guarantee { list: true, .. } => guarantee::list(),
        Job::Guarantee { names, self_test, .. } => {
            return guarantee::run(&project, &names, self_test);
        }
        Job::Wasm => jobs::wasm::build(&project)?,
        Job::PythonPackages => python::packages(&project)?,
        Job::Board(arguments) => jobs::board::run(&project, &arguments)?,
        Job::Bench { what } => jobs::bench::run(&project, what)?,
        Job::Size => size::run(&project)?,
        Job::Fuzz(arguments) => jobs::fuzz::run(&project, &arguments)?,
        Job::Deny => jobs::deny(&project)?,
    }
    Ok(ExitCode::SUCCESS)
}
