//! The bench of the C library, beside what C programs use today.

use std::fs;

use anyhow::Result;
use xshell::cmd;

use crate::packages::{self, Needed};
use crate::project::Project;

/// Has nanopb generate its code, builds the bench and runs it; gives its section of the report.
pub(super) fn run(project: &Project) -> Result<String> {
    packages::install(
        project,
        &[
            Needed("gcc", "gcc"),
            Needed("nanopb_generator.py", "nanopb"),
            Needed("/usr/include/pb_decode.h", "libnanopb-dev"),
            Needed("/usr/include/cjson/cJSON.h", "libcjson-dev"),
            Needed("/usr/include/jansson.h", "libjansson-dev"),
            Needed("valgrind", "valgrind"),
        ],
    )?;
    let (shell, folder) = (&project.shell, project.path("target/nanopb"));
    fs::create_dir_all(&folder)?;
    let options = project.path("codec-ffi/benches/call_event.options");
    let schema = project.path("proto/callevents/v1");
    cmd!(shell, "nanopb_generator.py -q -D {folder} -f {options} -I {schema} call_event.proto")
        .run()?;
    let manifest = project.path("codec-ffi/benches/Cargo.toml");
    let bench = project.cargo("run --release --manifest-path").arg(manifest);
    let bench = bench.args(["--target-dir", "target/c-bench"]);
    Ok(bench.env("NANOPB_GENERATED", folder).read()?)
}
