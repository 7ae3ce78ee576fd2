//! The project's jobs, run as `cargo xtask <job>`.

mod c;
mod checks;
mod cross;
mod firmware;
mod generate;
mod guarantee;
mod jobs;
mod packages;
mod project;
mod python;
mod report;
mod set_up;
mod size;

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
    },
    /// Write the files that follow from the declarations of messages
    Generate,
    /// Install the C library: header, archive, shared library, and what pkg-config and CMake read
    Install {
        /// The folder below which it goes: /usr/local for all users
        #[arg(long)]
        prefix: std::path::PathBuf,
    },
    /// Write what the C library's binary interface is (codec-ffi/abi.txt)
    Abi,
    /// Install the parts of the Rust toolchain that the checks need
    SetUp,
    /// Check guarantees on the shipped code (see docs/guarantees.md)
    Guarantee {
        /// Which ones; all of them if none is given
        names: Vec<guarantee::Guarantee>,
        /// Check that the check finds a planted fault
        #[arg(long)]
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
        Job::Test { names, .. } => return checks::run(&project, &names),
        Job::Generate => generate::run(&project)?,
        Job::Abi => c::abi::write(&project)?,
        Job::Install { prefix } => c::install(&project, &prefix)?,
        Job::SetUp => set_up::run(&project)?,
        Job::Guarantee { names, self_test } => guarantee::run(&project, &names, self_test)?,
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
