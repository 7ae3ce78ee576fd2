//! `callevents completions` and `callevents man`: made from the command line's own declaration.

use std::path::PathBuf;

use clap::{Args, Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::Console;
use crate::args::Cli;
use crate::exit::{self, Failure};

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    /// The command whose page is written: `decode`, or `follow sse`; nothing is callevents itself
    command: Vec<String>,
    /// Write the pages of all commands into this folder, which is made if need be
    #[arg(short, long, value_name = "FOLDER", conflicts_with = "command")]
    output: Option<PathBuf>,
}

pub(crate) fn completions(
    args: &CompletionsArgs,
    console: &mut Console<'_>,
) -> Result<u8, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), NAME, &mut script);
    console.stdout.write_all(&script)?;
    Ok(exit::OK)
}

pub(crate) fn man(args: &ManArgs, console: &mut Console<'_>) -> Result<u8, Failure> {
    let mut command = Cli::command();
    command.build();
    if let Some(folder) = &args.output {
        let named = |error: std::io::Error| {
            Failure::File(format!("cannot write into {}: {error}", folder.display()))
        };
        std::fs::create_dir_all(folder).map_err(named)?;
        let mut pages = Vec::new();
        collect(&command, &mut pages)?;
        for (name, page) in pages {
            std::fs::write(folder.join(name), page).map_err(named)?;
        }
        return Ok(exit::OK);
    }
    let mut found = &command;
    for name in &args.command {
        found = found.find_subcommand(name).ok_or_else(|| {
            Failure::Usage(format!("{} has no command {name}; see --help", page_name(found)))
        })?;
    }
    console.stdout.write_all(&page(found)?)?;
    Ok(exit::OK)
}

/// The pages of a command and all below it, each with its file's name.
fn collect(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    pages.push((format!("{}.1", page_name(command)), page(command)?));
    let has_page = |command: &&Command| command.get_name() != "help" && !command.is_hide_set();
    command.get_subcommands().filter(has_page).try_for_each(|command| collect(command, pages))
}

fn page(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}

/// `callevents-follow-sse`: what `man` is asked for.
fn page_name(command: &Command) -> String {
    command.get_display_name().unwrap_or(command.get_name()).to_owned()
}

const NAME: &str = "callevents";

pub(crate) const COMPLETIONS_HELP: &str = "\
Where shells look for them:
  callevents completions bash > ~/.local/share/bash-completion/completions/callevents
  callevents completions zsh > ~/.zfunc/_callevents          (a folder of $fpath)
  callevents completions fish > ~/.config/fish/completions/callevents.fish

Exit codes: 0 done, 2 usage.";

pub(crate) const MAN_HELP: &str = "\
Examples:
  callevents man | man -l -
  callevents man follow sse | man -l -
  callevents man --output /usr/local/share/man/man1

Exit codes: 0 done, 2 usage, 3 a page cannot be written.";
