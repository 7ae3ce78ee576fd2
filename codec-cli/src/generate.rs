//! `callevents generate`.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use crate::Console;
use crate::args::GenerateArgs;
use crate::exit::{self, Failure};
use crate::gateway;

pub(crate) fn run(args: &GenerateArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let Some(path) = args.output.as_deref().filter(|path| *path != Path::new("-")) else {
        gateway::generate(args, &mut |bytes| Ok(console.stdout.write_all(bytes)?))?;
        return Ok(exit::OK);
    };
    let name = path.display().to_string();
    let mut file = File::create(path).map_err(|error| Failure::output(&name, &error))?;
    let put =
        &mut |bytes: &[u8]| file.write_all(bytes).map_err(|error| Failure::output(&name, &error));
    gateway::generate(args, put)?;
    Ok(exit::OK)
}
