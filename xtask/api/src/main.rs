//! Prints the public items of a crate, a line each.
//!
//! The argument is the JSON that rustdoc has written of the crate. Of derived traits only the fact
//! is told, not their methods: these are most of it, and say nothing.

use std::collections::HashSet;
use std::io::Write as _;

use anyhow::{Context as _, Result};
use public_api::{Builder, PublicApi};

fn main() -> Result<()> {
    let json = std::env::args_os().nth(1).context("no file is named")?;
    let of_crate = |without_derived| -> Result<PublicApi> {
        let builder = Builder::from_rustdoc_json(&json);
        let builder = builder.omit_blanket_impls(true).omit_auto_trait_impls(true);
        Ok(builder.omit_auto_derived_impls(without_derived).build()?)
    };
    let own: HashSet<String> = of_crate(true)?.items().map(ToString::to_string).collect();
    let mut out = std::io::stdout().lock();
    for item in of_crate(false)?.items().map(ToString::to_string) {
        if own.contains(&item) || item.starts_with("impl") {
            writeln!(out, "{item}")?;
        }
    }
    Ok(())
}
