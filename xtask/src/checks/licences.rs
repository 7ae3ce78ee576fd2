//! Every dependency's licence is one that deny.toml allows, it comes from the registry, and what
//! is linked is shipped with its licence.

use anyhow::{Context, Result, bail};
use spdx::{Expression, ParseMode};

use super::MANIFESTS;
use crate::project::Project;
use crate::release::notices;

pub(crate) fn check(project: &Project) -> Result<()> {
    let rules: toml::Table = project.read("deny.toml")?.parse()?;
    let allowed =
        rules["licenses"]["allow"].as_array().context("no licenses.allow in deny.toml")?;
    let allowed: Vec<&str> = allowed.iter().filter_map(toml::Value::as_str).collect();
    let exceptions = rules["licenses"].get("exceptions").and_then(toml::Value::as_array);

    let mut packages = Vec::new();
    for manifest in MANIFESTS {
        let metadata = project.metadata(manifest)?;
        packages.extend(metadata["packages"].as_array().context("no packages")?.iter().cloned());
    }
    let mut refused = Vec::new();
    let mut elsewhere = Vec::new();
    for package in &packages {
        let is_ours = package["source"].is_null();
        if !is_ours && package["source"] != REGISTRY {
            elsewhere.push(format!("{} of {}", package["name"], package["source"]));
        }
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let any = dependencies.filter(|other| other["req"] == "*" && other["path"].is_null());
        elsewhere.extend(
            any.filter(|_| is_ours)
                .map(|other| format!("any version of {} for {}", other["name"], package["name"])),
        );
        let licence = package["license"].as_str().unwrap_or_default();
        let excepted = exceptions.into_iter().flatten().filter(|exception| {
            exception.get("crate").and_then(toml::Value::as_str) == package["name"].as_str()
        });
        let excepted =
            excepted.filter_map(|exception| exception.get("allow")?.as_array()).flatten();
        let allowed: Vec<&str> =
            allowed.iter().copied().chain(excepted.filter_map(toml::Value::as_str)).collect();
        if !allows(&allowed, licence) {
            refused.push(format!("{} {}: `{licence}`", package["name"], package["version"]));
        }
    }
    if !refused.is_empty() {
        bail!("licences that deny.toml does not allow:\n  {}", refused.join("\n  "));
    }
    if !elsewhere.is_empty() {
        bail!("dependencies that deny.toml refuses:\n  {}", elsewhere.join("\n  "));
    }
    notices::check(project)?;
    packages.sort_by_key(|package| package["id"].to_string());
    packages.dedup_by_key(|package| package["id"].to_string());
    project.tell(format!("{} packages", packages.len()));
    Ok(())
}

/// Where dependencies come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Whether the allowed licences satisfy an expression such as `MIT OR Apache-2.0`.
fn allows(allowed: &[&str], licence: &str) -> bool {
    // Some older packages write a slash for "or".
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    expression.is_ok_and(|expression| {
        expression.evaluate(|wanted| allowed.contains(&wanted.to_string().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn expressions_are_read_as_they_are_meant() {
        let allowed = ["MIT", "Apache-2.0"];
        for good in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT AND Apache-2.0) OR GPL-3.0"] {
            assert!(allows(&allowed, good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "nonsense", "Apache-2.0 WITH LLVM-exception"]
        {
            assert!(!allows(&allowed, bad), "{bad}");
        }
    }
}
