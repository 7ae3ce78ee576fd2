//! The checkout: where it is, and how its commands are run.

use core::cell::RefCell;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xshell::{Cmd, Shell, cmd};

/// The checkout, with a shell that stands at its root.
pub(crate) struct Project {
    pub(crate) shell: Shell,
    root: PathBuf,
    /// Where cargo puts what it builds, which users may set.
    built: PathBuf,
    /// What the check that runs has to tell beside its verdict.
    figures: RefCell<Vec<String>>,
}

impl Project {
    /// The checkout that this program was built from.
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask stands in no folder")?
            .to_path_buf();
        let shell = Shell::new()?;
        shell.change_dir(&root);
        let metadata = cmd!(shell, "cargo metadata --format-version 1 --no-deps").quiet().read()?;
        let metadata: Value = serde_json::from_str(&metadata)?;
        let built = metadata["target_directory"].as_str().context("no target directory")?.into();
        Ok(Self { shell, root, built, figures: RefCell::default() })
    }

    /// Tells a figure that stands beside the verdict of the check that runs.
    pub(crate) fn tell(&self, figure: String) {
        self.figures.borrow_mut().push(figure);
    }

    /// What was told since this was last asked.
    pub(crate) fn told(&self) -> String {
        self.figures.take().join(", ")
    }

    /// A path in the checkout.
    pub(crate) fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path of what cargo builds at the root.
    pub(crate) fn built(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.built.join(relative)
    }

    /// A cargo command at the root; `line` is split at its spaces.
    pub(crate) fn cargo(&self, line: &str) -> Cmd<'_> {
        let shell = &self.shell;
        cmd!(shell, "cargo").args(line.split_whitespace())
    }

    /// A file of the project as text.
    pub(crate) fn read(&self, relative: &str) -> Result<String> {
        let path = self.path(relative);
        std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    }

    /// What `cargo metadata` says of the workspace whose manifest is `manifest`.
    pub(crate) fn metadata(&self, manifest: &str) -> Result<Value> {
        let line = format!("metadata --format-version 1 --all-features --manifest-path {manifest}");
        Ok(serde_json::from_str(&self.cargo(&line).quiet().ignore_stderr().read()?)?)
    }

    /// The features of the core, `default` left out.
    pub(crate) fn core_features(&self) -> Result<Vec<String>> {
        let metadata = self.metadata("Cargo.toml")?;
        let packages = metadata["packages"].as_array().context("no packages")?;
        let core = packages.iter().find(|package| package["name"] == CORE).context("no core")?;
        let features = core["features"].as_object().context("no features")?;
        Ok(features.keys().filter(|name| *name != "default").cloned().collect())
    }

    /// The target of this machine. Where cargo is given one, its flags are not those of build
    /// scripts too.
    pub(crate) fn host(&self) -> Result<String> {
        let shell = &self.shell;
        Ok(cmd!(shell, "rustc --print host-tuple").quiet().read()?)
    }

    /// Folders of this machine whose names compilers put into what they build: where a panic could be
    /// is a path. What is shipped has other names for them.
    pub(crate) fn folders(&self) -> [(PathBuf, &'static str); 2] {
        let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
        let crates = std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from);
        [(crates, "cargo"), (self.root.clone(), "callevents")]
    }

    /// The flags of the compiler that put the other names there.
    pub(crate) fn remapped(&self) -> String {
        let flags = self.folders();
        let flags =
            flags.iter().map(|(at, name)| format!("--remap-path-prefix={}={name}", at.display()));
        flags.collect::<Vec<_>>().join(" ")
    }

    /// Fails if what is shipped names a folder of this machine.
    pub(crate) fn ensure_remapped(&self, file: &Path) -> Result<()> {
        let bytes = std::fs::read(file)?;
        for (folder, _) in self.folders() {
            let name = folder.to_str().context("a path that is text")?;
            if bytes.windows(name.len()).any(|bytes| bytes == name.as_bytes()) {
                bail!("{} names {name}, a folder of this machine", file.display());
            }
        }
        Ok(())
    }

    /// A program of the pinned toolchain's component `llvm-tools`.
    ///
    /// The host's own tools misread archives of other architectures.
    pub(crate) fn llvm_tool(&self, name: &str) -> Result<PathBuf> {
        let shell = &self.shell;
        let libraries = cmd!(shell, "rustc --print target-libdir").quiet().read()?;
        let tool = Path::new(&libraries).with_file_name("bin").join(name);
        if !tool.is_file() {
            bail!("{name} is missing; `cargo xtask set-up` installs it");
        }
        Ok(tool)
    }
}

/// The core's package name.
pub(crate) const CORE: &str = "callevents";

/// The target that has neither an operating system nor an allocator.
pub(crate) const BARE_TARGET: &str = "thumbv7em-none-eabihf";

/// Copies a folder with all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
